### Controls, and the headings under which measures are printed.

## Controls

control--organisation = Organisational measures
control--staff = Staff
control--data-subject-rights = Rights of data subjects
control--incident = Handling of security incidents
control--physical-access = Physical access control
control--physical-access-home = Physical access control in the home office
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
control--review = Process for regularly testing, assessing and evaluating

## Topics: sub-headings on the screen in long lists of measures

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

topic--areas = Access concept and areas
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
topic--subprocessor-review = Review of { -subcontractor(form: "plural") } and end of cooperation
topic--maintenance = Maintenance and remote maintenance

## Headings: the eight customary controls

heading-eight--organisation = Organisational measures
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
heading-art32--confidentiality = Confidentiality (Art. 32(1)(b) GDPR)
heading-art32--integrity = Integrity (Art. 32(1)(b) GDPR)
heading-art32--availability = Availability and resilience (Art. 32(1)(b) GDPR)
heading-art32--recovery = Recovery (ability to restore) (Art. 32(1)(c) GDPR)
heading-art32--review = Process for regularly testing, assessing and evaluating (Art. 32(1)(d) GDPR)
heading-art32--organisation = Organisational measures
