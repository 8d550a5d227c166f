### Categories of data subjects.

## Treatment and care

group--patients = Patients
    .synonyms = patient; sick persons; persons treated
group--care-residents = Residents of care homes
    .synonyms = care home; nursing home; care residents
group--care-recipients = Persons receiving care at home
    .synonyms = home care; care clients
group--day-care-children = Children in day care
    .synonyms = nursery; kindergarten; day care
group--persons-with-disabilities = Persons with disabilities
    .synonyms = disability; disabled persons
group--study-participants = Study participants
    .synonyms = test persons; trial subjects; volunteers in studies
group--donors = Donors
    .synonyms = donor; blood donation; supporters
group--relatives = Relatives
    .synonyms = family; next of kin
group--parents = Persons with parental responsibility
    .synonyms = parents; guardians of a child; mother; father
group--legal-guardians = Court-appointed guardians of adults
    .synonyms = guardian; deputy; legal representative
group--authorised-representatives = Authorised representatives
    .synonyms = attorney under a power; proxy
group--emergency-contacts = Emergency contacts
    .synonyms = person to contact in an emergency
group--therapists = Therapists
    .synonyms = therapist; practitioner
group--treating-physicians = Treating physicians
    .synonyms = doctor; general practitioner
group--referring-physicians = Referring physicians
    .synonyms = referrer; referring doctor
group--submitting-physicians = Physicians sending in samples
    .synonyms = sender of samples; laboratory order
group--care-staff = Nursing and care staff
    .synonyms = carers; nurses
group--insured-persons = Insured persons
    .synonyms = policyholders; insured
group--beneficiaries = Beneficiaries
    .synonyms = beneficiary; heirs
group--injured-parties = Injured parties
    .synonyms = claimants; victims of an accident
group--invoice-recipients = Recipients of invoices
    .synonyms = payers; self-payers

## Clients of professions and counselling centres

group--professional-clients = Clients of professional advisers
    .synonyms = clients of lawyers; clients of tax advisers; mandate
group--opposing-parties = Opposing parties
    .synonyms = opponent; other side
group--witnesses = Witnesses
    .synonyms = witness; testimony
group--experts = Experts
    .synonyms = expert; assessor
group--debtors = Debtors
    .synonyms = debtor; collection
group--counselling-clients = Clients of a counselling service
    .synonyms = counselling; persons seeking advice; coaching

## Customers and business partners

group--customers = Customers
    .synonyms = customer; buyer; end customers; client
group--end-customers = End customers
    .synonyms = end customer; consumers
group--business-customers = Business customers
    .synonyms = corporate customers; B2B
group--prospects = Prospective customers
    .synonyms = prospects; leads; enquirers
group--contact-persons = Contact persons
    .synonyms = contact; point of contact
group--authorised-signatories = Authorised signatories
    .synonyms = signatory; officers with power of attorney
group--suppliers = Suppliers
    .synonyms = supplier; vendor
group--business-partners = Business partners
    .synonyms = contract partners; partners; service providers
group--commercial-agents = Commercial agents
    .synonyms = sales agents; agencies; intermediaries
group--owners = Owners
    .synonyms = proprietor; practice owner
group--shareholders = Shareholders
    .synonyms = shareholder; partners in a company
group--managers = Members of the management
    .synonyms = managing directors; board
group--investors = Investors
    .synonyms = investor; shareholders
group--animal-owners = Animal owners
    .synonyms = pet owners; keepers of animals
group--tenants = Tenants
    .synonyms = tenant; lessee
group--property-owners = Property owners
    .synonyms = landlord; home owner
group--guests = Guests
    .synonyms = hotel guest; visitors to a hotel
group--citizens = Citizens
    .synonyms = residents; applicants at authorities
group--authority-contacts = Contact persons at authorities
    .synonyms = authority contacts; officials

## Work

group--employees = Employees
    .synonyms = staff; personnel; workers
group--former-employees = Former employees
    .synonyms = ex-employees; leavers
group--pensioners = Recipients of company pensions
    .synonyms = pensioner; retired employees
group--affiliate-employees = Employees of affiliated companies
    .synonyms = group companies; affiliates
group--employee-relatives = Relatives of employees
    .synonyms = children of employees; spouses
group--applicants = Job applicants
    .synonyms = applicants; candidates
group--trainees = Trainees
    .synonyms = apprentices
group--interns = Interns
    .synonyms = internship; placement; work experience
group--temporary-workers = Temporary agency workers
    .synonyms = agency staff; temps
group--freelancers = Freelancers
    .synonyms = self-employed; independent contractors
group--volunteers = Volunteers
    .synonyms = voluntary workers; helpers

## Users and correspondents

group--software-users = Users of the software
    .synonyms = user; software users
group--administrators = Administrators
    .synonyms = admin; system administrator; IT staff
group--app-users = Users of the app
    .synonyms = app users; mobile users
group--website-visitors = Website visitors
    .synonyms = web users; visitors
group--social-media-users = Users of social networks
    .synonyms = followers; social media
group--premises-visitors = Visitors to the premises
    .synonyms = visitor; reception
group--callers = Callers
    .synonyms = caller; telephone
group--enquirers = Persons making enquiries
    .synonyms = contact form; enquiry; senders
group--message-recipients = Recipients of messages
    .synonyms = recipient; addressees
group--newsletter-subscribers = Newsletter subscribers
    .synonyms = mailing list; subscribers
group--event-participants = Event participants
    .synonyms = attendees; seminar participants
group--speakers = Speakers
    .synonyms = lecturers; trainers
group--competition-participants = Participants in prize competitions
    .synonyms = prize draw; raffle
group--survey-participants = Survey respondents
    .synonyms = survey; interviewees
group--mentioned-persons = Persons mentioned in content
    .synonyms = third parties mentioned; named persons
group--reporting-persons = Reporting persons
    .synonyms = whistleblowers; informants

## Members, education

group--members = Members
    .synonyms = club members; association
group--minors = Minors
    .synonyms = children; young people
group--pupils = School pupils
    .synonyms = school; schoolchildren
group--students = Students
    .synonyms = university; undergraduates
