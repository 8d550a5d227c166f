### Controls, and the headings under which measures are printed.

## Controls

control--organisation = Organisational measures
control--staff = Staff
control--data-subject-rights = Rights of data subjects
control--incident = Handling of security incidents
control--physical-access = Physical access control
control--physical-access-home = Physical access control when working from home
control--system-access = System access control
control--data-access = Data access control
control--separation = Separation control
control--pseudonymisation = Pseudonymisation
control--encryption = Encryption
control--input = Input control
control--transfer = Transfer (disclosure) control
control--order = Control of processing on instructions
control--availability = Availability and resilience
control--recovery = Recovery (ability to restore)
control--deletion = Deletion and disposal
control--review = Process for regular testing, assessment and evaluation

## Topics: sub-headings on the screen in long lists of measures

topic--request-handling = Handling of requests
topic--request-fulfilment = Giving effect to the rights
topic--responsibility = Responsibilities and policies
topic--records-risks = Records, approvals and risks
topic--changes = Changes to the systems
topic--development = Software development
topic--technical-credentials = Technical credentials
topic--data-minimisation = Data protection by design and data minimisation
topic--daily-work = Day-to-day work
topic--remote-work = Remote work and private devices
topic--locations = Location of servers and access
topic--artificial-intelligence = Artificial intelligence
topic--certificates = Certificates and attestations

topic--confidentiality = Confidentiality undertakings
topic--professional-secrecy = Professional secrecy and special secrecy obligations
topic--recruitment = Recruitment and induction
topic--training = Training
topic--conduct = Conduct at the workplace
topic--departure = Change of duties and departure

topic--incident-procedure = Procedure and responsibility
topic--incident-reporting = Internal reporting and availability
topic--incident-response = Assessment and response
topic--incident-notification = External notification
topic--incident-follow-up = Documentation and follow-up

topic--areas = Access scheme and areas
topic--doors = Doors of the business premises
topic--keys = Authorisations and keys
topic--visitors = Visitors, reception and security service
topic--surveillance = Alarm, video and windows
topic--service-staff = Cleaning and security services
topic--documents-equipment = Documents and equipment in the business premises
topic--server-rooms = Servers and server rooms
topic--data-centres = Data centres

topic--accounts = User accounts
topic--two-factor = Two-factor authentication
topic--login-methods = Other ways of logging in
topic--login-protection = Protection of the login
topic--passwords = Passwords
topic--sessions = Sessions
topic--devices = Workstations and mobile devices
topic--network = Network
topic--malware = Malware and attacks
topic--updates = Updates and baseline configuration
topic--administration = Administration
topic--interfaces = Programming interfaces
topic--remote-maintenance = Remote maintenance

topic--instructions = Contract and instructions
topic--authorities-evidence = Authorities, evidence and support
topic--subprocessor-selection = Selection and obligations of { -subcontractor(form: "plural") }
topic--subprocessor-follow-up = Review of { -subcontractor(form: "plural") } and end of cooperation
topic--maintenance = Maintenance and remote maintenance

topic--access-rights = Granting and review of access rights
topic--access-application = Access in the application
topic--access-staff = Databases, customer support and administration

topic--backups = Backups
topic--restoring = Restoration
topic--emergencies = Preparation for emergencies

topic--transit = Electronic transmission
topic--recipients = Interfaces and recipients
topic--transport = Transport and dispatch

topic--erasure = Deletion and return
topic--disposal = Disposal and destruction
topic--destruction-service = Destruction as a service

topic--encrypted-data = Encrypted data and devices
topic--encryption-keys = Keys and their management

topic--evaluation = Review and evaluation
topic--technical-tests = Tests and technical checks
topic--findings = Exercises and follow-up

topic--tenants = Separation of tenants and applications
topic--purposes = Separation by purposes and documents
topic--test-environments = Test and development

## Topics: sub-headings on the screen in long lists of choices

topic--identity = Person
topic--contact = Contact
topic--identifiers-and-accounts = Identifiers and accounts
topic--contract-and-customer = Contract, customer and case
topic--payment = Billing, payment and tax
topic--use-and-technology = Use and technology
topic--employment = Employment and education
topic--measurement = Measurement and analysis
topic--health-and-treatment = Health and treatment
topic--practice-and-insurance = Appointments, insurance and practice procedures
topic--other-special-categories = Other sensitive data
topic--content = Content and communication
topic--treatment-and-care = Treatment, care and insurance
topic--clients-of-professions-and-counselling-centres = Professional clients and counselling
topic--customers-and-business-partners = Customers, partners and authorities
topic--work = Employment
topic--users-and-correspondents = Users and correspondents
topic--members-education = Associations, schools and universities
topic--data-come-in = Data come in
topic--data-are-kept = Data are kept
topic--data-are-protected = Data are protected
topic--data-are-worked-with = Data are worked with
topic--data-go-out = Data go out
topic--data-subject-rights-and-the-end = Data subject rights and end of the processing
topic--health-professions = Health professions
topic--psychologists = Psychology
topic--legal-tax-and-audit-professions = Law, tax and audit
topic--counselling-and-social-work = Counselling and social work
topic--insurers-and-billing-offices = Insurers and billing offices
topic--public-service = Public service
topic--software-and-infrastructure = Software and technical operation
topic--setup-support-maintenance = Setup, support and maintenance
topic--analysis-documents-artificial-intelligence = Analysis, documents and AI
topic--treatment-and-practice = Treatment and practice
topic--billing-and-finance = Billing, finance and tax
topic--staff = Staff
topic--customers-communication-logistics = Customers, marketing and logistics
topic--events-travel-leisure = Events, travel and leisure
topic--property-energy-vehicles = Buildings, energy and vehicles
topic--education-and-public-bodies = Education and public bodies
topic--destruction = Destruction
topic--who-has-access = Persons with access
topic--traceability = Traceability
topic--pseudonymisation-and-separation = Pseudonymisation, separation and erasure
topic--encryption = Encryption
topic--limits-of-use = Limits of use
topic--organisation-and-review = Organisation and review
topic--infrastructure = Technical operation
topic--security-and-monitoring = Security and monitoring
topic--communication = Communication
topic--payment-and-finance = Payment and finance
topic--software-and-office = Software and office
topic--analysis = Analysis
topic--artificial-intelligence-speech-and-text = AI, speech and text
topic--people-with-access = People with access
topic--paper-and-media = Paper, media and dispatch
topic--data-subjects-and-client = Data subjects and { -client(form: "label") }
topic--devices-and-systems = Devices and systems
topic--use-of-services = Use of services
topic--third-parties = Third parties
topic--log-content = Content of the logs
topic--log-keeping = Keeping and analysis of the logs
topic--input-checks = Input
topic--power-climate-fire = Power, climate, water and fire protection
topic--redundancy = Redundancy
topic--monitoring-operation = Monitoring and operation

## Reasons of suggestions: what the answers say, one sentence each

suggestion--health-data = Health data are processed.
suggestion--special-categories = Sensitive data are processed.
suggestion--pseudonyms = The data include pseudonyms.
suggestion--secrecy = The data may be subject to professional secrecy under section 203 of the German Criminal Code.
suggestion--secrecy-austria = The data may be subject to professional secrecy under Austrian law.
suggestion--secrecy-switzerland = The data may be subject to professional secrecy under Swiss law.
suggestion--external-hosting = The data are stored solely on servers of external providers.
suggestion--own-servers = The data are not stored solely on servers of external providers.
suggestion--home-office = Work is also done in private homes.
suggestion--office = Work is done in business premises.
suggestion--client-site = Work is also done at the premises of { -client(form: "the") }.
suggestion--paper = There are paper records.
suggestion--remote-support = Remote maintenance is provided.
suggestion--artificial-intelligence = AI functions are used.
suggestion--no-dpo = No data protection officer has been designated.
suggestion--dpo = A data protection officer has been designated.
suggestion--software = Software is provided over the internet.
suggestion--development = Software is developed or maintained.
suggestion--subprocessors = There are { -subcontractor(form: "plural") }.
suggestion--telephone = Telephone calls are made or answered on behalf of { -client(form: "the") }.
suggestion--call-recording = Telephone calls are recorded.
suggestion--ai-conversation = People communicate with an AI system.
suggestion--destruction = Documents or data media are destroyed on behalf of { -client(form: "the") }.
suggestion--letters = Letters are printed and sent.
suggestion--laboratory = Samples are examined.
suggestion--switzerland = { -client(form: "The") } may be based in Switzerland, and sensitive data are concerned.

## Lists of choices and schemes of headings

list--ancillary = Ancillary services that are not sub-processing
list--certificate = Certificates and other evidence
list--data-category = Categories of personal data
list--dpo-reason = Reasons why no data protection officer has to be designated
list--group = Categories of data subjects
list--language = Languages of the document
list--operation = Nature of the processing
list--profession = Professions bound to secrecy
list--purpose = Purposes of the processing and services
list--safeguard = Safeguards for special categories of personal data
list--service = Services of { -subcontractor(form: "plural") }
list--source = Sources of the data
list--special-kind = Special categories of personal data and data on offences

scheme--eight = Eight controls
scheme--art32 = Art. 32 GDPR
scheme--theme = Themes
scheme--scc = Standard contractual clauses
scheme--dsv = Art. 3 Swiss Data Protection Ordinance

## Headings: the eight customary controls

heading-eight--organisation = Organisational and further measures
heading-eight--physical-access = Physical access control
heading-eight--system-access = System access control
heading-eight--data-access = Data access control
heading-eight--transfer = Transfer (disclosure) control
heading-eight--input = Input control
heading-eight--order = Control of processing on instructions
heading-eight--availability = Availability control
heading-eight--separation = Separation control

## Headings: the structure of Art. 32(1) GDPR

heading-art32--pseudonymisation = Pseudonymisation and encryption (Art. 32(1)(a) GDPR)
    .uk = Pseudonymisation and encryption (Art. 32(1)(a) UK GDPR)
heading-art32--confidentiality = Confidentiality (Art. 32(1)(b) GDPR)
    .uk = Confidentiality (Art. 32(1)(b) UK GDPR)
heading-art32--integrity = Integrity (Art. 32(1)(b) GDPR)
    .uk = Integrity (Art. 32(1)(b) UK GDPR)
heading-art32--availability = Availability and resilience (Art. 32(1)(b) GDPR)
    .uk = Availability and resilience (Art. 32(1)(b) UK GDPR)
heading-art32--recovery = Recovery (Art. 32(1)(c) GDPR)
    .uk = Recovery (Art. 32(1)(c) UK GDPR)
heading-art32--review = Process for regular testing, assessment and evaluation (Art. 32(1)(d) GDPR)
    .uk = Process for regular testing, assessment and evaluation (Art. 32(1)(d) UK GDPR)
heading-art32--organisation = Organisational and further measures

## Headings: groups by theme

heading-theme--organisation = Organisation
heading-theme--staff = Staff
heading-theme--premises = Security of premises
heading-theme--systems = Security of systems
heading-theme--access = Access to the data
heading-theme--encryption = Pseudonymisation and encryption
heading-theme--transmission = Transmission and transport
heading-theme--instructions = Instructions and separation
heading-theme--integrity = Integrity, availability and recovery
heading-theme--deletion = Deletion and disposal
heading-theme--rights = Rights of the data subjects
heading-theme--incident = Handling of security incidents
heading-theme--review = Review of the measures

## Headings: Annex III under Implementing Decision (EU) 2021/915, which are those of Annex II under (EU) 2021/914 (shortened)

heading-scc--pseudonymisation-encryption = Pseudonymisation and encryption
heading-scc--ongoing-security = Ongoing confidentiality, integrity, availability and resilience of systems and services
heading-scc--restoration = Timely restoration of availability and access after an incident
heading-scc--testing = Processes for regularly testing, assessing and evaluating the measures
heading-scc--identification = User identification and authorisation
heading-scc--transmission = Protection of data during transmission
heading-scc--storage = Protection of data during storage
heading-scc--premises = Physical security of locations at which data are processed
heading-scc--logging = Events logging
heading-scc--configuration = System configuration, including default configuration
heading-scc--governance = Internal IT and IT security governance and management
heading-scc--certification = Certification and assurance of processes and products
heading-scc--minimisation = Data minimisation
heading-scc--quality = Data quality
heading-scc--retention = Limited data retention
heading-scc--accountability = Accountability
heading-scc--portability-erasure = Data portability and erasure

## Headings: the goals of Art. 3 of the Swiss Data Protection Ordinance

heading-dsv--access = Data access control (Art. 3(1)(a) Swiss Data Protection Ordinance)
heading-dsv--premises = Premises and facilities access control (Art. 3(1)(b) Swiss Data Protection Ordinance)
heading-dsv--user = User control (Art. 3(1)(c) Swiss Data Protection Ordinance)
heading-dsv--media = Data carrier control (Art. 3(2)(a) Swiss Data Protection Ordinance)
heading-dsv--storage = Storage control (Art. 3(2)(b) Swiss Data Protection Ordinance)
heading-dsv--transport = Transport control (Art. 3(2)(c) Swiss Data Protection Ordinance)
heading-dsv--restoration = Restoration (Art. 3(2)(d) Swiss Data Protection Ordinance)
heading-dsv--availability = Availability, reliability and data integrity (Art. 3(2)(e) Swiss Data Protection Ordinance)
heading-dsv--system-security = System security (Art. 3(2)(f) Swiss Data Protection Ordinance)
heading-dsv--input = Entry control (Art. 3(3)(a) Swiss Data Protection Ordinance)
heading-dsv--disclosure = Disclosure control (Art. 3(3)(b) Swiss Data Protection Ordinance)
heading-dsv--detection = Detection and elimination (Art. 3(3)(c) Swiss Data Protection Ordinance)
heading-dsv--review = Review (Art. 1(5) Swiss Data Protection Ordinance)
heading-dsv--further = Further measures
