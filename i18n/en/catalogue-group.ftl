### Categories of data subjects.

## Treatment and care

group--patients = patients
    .synonyms = patient; sick persons; persons treated
group--care-residents = residents of care homes
    .synonyms = care home; nursing home; care residents
group--care-recipients = persons receiving care at home
    .synonyms = home care; care clients
group--persons-with-disabilities = persons with disabilities
    .synonyms = disability; disabled persons
group--study-participants = study participants
    .synonyms = test persons; trial subjects; volunteers in studies
group--relatives = relatives
    .synonyms = family; next of kin
group--parents = persons with parental responsibility
    .synonyms = parents; guardians of a child; mother; father
group--legal-guardians = court-appointed guardians of adults
    .synonyms = guardian; deputy; legal representative
group--authorised-representatives = authorised representatives
    .synonyms = attorney under a power; proxy
group--emergency-contacts = emergency contacts
    .synonyms = person to contact in an emergency
group--therapists = therapists
    .synonyms = therapist; practitioner
group--treating-physicians = treating physicians
    .synonyms = doctor; general practitioner
group--referring-physicians = referring physicians
    .synonyms = referrer; referring doctor
group--insured-persons = insured persons
    .synonyms = policyholders; insured

## Clients of professions and counselling centres

group--professional-clients = clients under a professional mandate
    .synonyms = clients of lawyers; clients of tax advisers; mandate
group--opposing-parties = opposing parties
    .synonyms = opponent; other side
group--counselling-clients = clients of a counselling service
    .synonyms = counselling; persons seeking advice; coaching

## Customers and business partners

group--customers = customers
    .synonyms = customer; buyer; end customers
group--business-customers = business customers
    .synonyms = corporate customers; B2B
group--prospects = prospective customers
    .synonyms = prospects; leads; enquirers
group--contact-persons = contact persons
    .synonyms = contact; point of contact
group--suppliers = suppliers
    .synonyms = supplier; vendor
group--business-partners = business partners
    .synonyms = contract partners; partners; service providers
group--commercial-agents = commercial agents
    .synonyms = sales agents; agencies; intermediaries
group--owners = owners
    .synonyms = proprietor; practice owner
group--managers = members of the management
    .synonyms = managing directors; board
group--investors = investors
    .synonyms = investor; shareholders
group--animal-owners = animal owners
    .synonyms = pet owners; keepers of animals
group--authority-contacts = contact persons at authorities
    .synonyms = authority contacts; officials

## Work

group--employees = employees
    .synonyms = staff; personnel; workers
group--former-employees = former employees
    .synonyms = ex-employees; leavers
group--affiliate-employees = employees of affiliated companies
    .synonyms = group companies; affiliates
group--employee-relatives = relatives of employees
    .synonyms = children of employees; spouses
group--applicants = applicants
    .synonyms = job applicants; candidates
group--trainees = trainees
    .synonyms = apprentices
group--temporary-workers = temporary agency workers
    .synonyms = agency staff; temps
group--freelancers = freelancers
    .synonyms = self-employed; independent contractors
group--volunteers = volunteers
    .synonyms = voluntary workers; helpers

## Users and correspondents

group--software-users = users of the software
    .synonyms = user; software users
group--app-users = users of the app
    .synonyms = app users; mobile users
group--website-visitors = website visitors
    .synonyms = web users; visitors
group--callers = callers
    .synonyms = caller; telephone
group--message-recipients = recipients of messages
    .synonyms = recipient; addressees
group--newsletter-subscribers = newsletter subscribers
    .synonyms = mailing list; subscribers
group--event-participants = event participants
    .synonyms = attendees; seminar participants
group--mentioned-persons = persons mentioned in content
    .synonyms = third parties mentioned; named persons
group--reporting-persons = reporting persons
    .synonyms = whistleblowers; informants

## Members, education

group--members = members
    .synonyms = club members; association
group--minors = minors
    .synonyms = children; young people
group--pupils = school pupils
    .synonyms = school; schoolchildren
group--students = students
    .synonyms = university; undergraduates
