### Measures of the control organisation: sentences for the annex and short names for lists.

## Responsibility and rules

measure--management-responsibility = A specific member of { -contractor(form: "poss") } management is responsible for data protection.
    .label = Responsibility of management
    .synonyms = top management; owner; accountability

measure--privacy-coordinator = { -contractor(form: "The") } has appointed a person who coordinates data protection within its organisation.
    .label = Data protection coordination
    .synonyms = privacy coordinator; DPO; no data protection officer

# $interval: whole adverb, e.g. "every three months"
measure--privacy-meetings = The persons responsible for data protection at { -contractor(form: "the") } meet { $interval }.
    .label = Meetings on data protection
    .synonyms = data protection team; regular meeting
measure--privacy-meetings--interval = Interval between meetings

measure--security-officer = { -contractor(form: "The") } has appointed an information security officer.
    .label = Information security officer
    .synonyms = CISO; IT security officer

measure--security-team = A working group designated by { -contractor(form: "the") } keeps the information security policy up to date.
    .label = Working group on information security
    .synonyms = security team; committee; policy owner

# $network: text of the user
measure--security-network-member = { -contractor(form: "The") } takes part in the exchange of information on information security in the following network: ‘{ $network }’.
    .label = Membership of an information security network
    .synonyms = alliance; interest group
measure--security-network-member--network = Network

# $subject: privacy, security or both
measure--responsibility-deputies = { $subject ->
    [privacy] A deputy is appointed for the person responsible for data protection at { -contractor(form: "the") }.
    [security] A deputy is appointed for the person responsible for information security at { -contractor(form: "the") }.
   *[both] Deputies are appointed for the persons responsible for data protection and for information security at { -contractor(form: "the") }.
 }
    .label = Deputies for those responsible
    .synonyms = substitute; data protection; information security
measure--responsibility-deputies--subject = Subject
measure--responsibility-deputies--subject--privacy = data protection
measure--responsibility-deputies--subject--security = information security
measure--responsibility-deputies--subject--both = data protection and information security

measure--organisation-chart = An organisation chart shows who is responsible for which area at { -contractor(form: "the") }.
    .label = Organisation chart
    .synonyms = organigram; responsibilities

measure--job-descriptions = The tasks and powers of { -contractor(form: "poss") } employees are laid down in job descriptions.
    .label = Job descriptions
    .synonyms = allocation of tasks

# $interval: whole adverb, e.g. "once a quarter"
measure--responsibilities-review = { -contractor(form: "The") } checks { $interval } whether the responsibilities for data protection and information security are clearly assigned.
    .label = Review of responsibilities
    .synonyms = roles; accountability; assignment
measure--responsibilities-review--interval = Interval between reviews
    .why = Once a year is customary; a fixed interval prevents rules from becoming outdated unnoticed.

measure--dpo-involvement = { -contractor(form: "Poss") } data protection officer is involved before a new procedure for processing personal data is introduced.
    .label = Involvement of the data protection officer
    .synonyms = DPO; consultation

# $interval: whole adverb, e.g. "every 3 months"
measure--dpo-report = { -contractor(form: "Poss") } data protection officer reports to management in text form { $interval }.
    .label = Report of the data protection officer
    .synonyms = DPO; activity report
measure--dpo-report--interval = Interval between reports
    .why = Once a year is customary; the GDPR requires direct reporting to the highest management level (Art. 38(3), third sentence) but states no interval.

measure--privacy-concept = A documented data protection framework describes how { -contractor(form: "the") } implements the requirements of data protection.
    .label = Data protection framework
    .synonyms = privacy policy; data protection manual

measure--privacy-policy = A documented policy lays down how { -contractor(form: "poss") } employees are to handle personal data.
    .label = Data protection policy
    .synonyms = privacy policy; work instruction; handbook

# $standard: own or iso-27701
measure--privacy-management = { $standard ->
    [own] { -contractor(form: "The") } operates a documented data protection management system.
   *[iso-27701] { -contractor(form: "The") } operates a data protection management system in accordance with ISO/IEC 27701.
 }
    .label = Data protection management system
    .synonyms = DPMS; privacy management; PDCA
measure--privacy-management--standard = Standard of the data protection management system
measure--privacy-management--standard--own = no standard
measure--privacy-management--standard--iso-27701 = ISO/IEC 27701

# $interval: whole adverb, e.g. "every 3 months"
measure--privacy-management-review = { -contractor(form: "The") } reviews { $interval } whether its data protection management system is effective.
    .label = Review of the data protection management system
    .synonyms = DPMS; evaluation; privacy management
measure--privacy-management-review--interval = Interval between reviews
    .why = Once a year is customary; where the processing changes often, a shorter interval is advisable.

measure--privacy-management-occasion = In the event of material changes to the processing, { -contractor(form: "the") } reviews whether its data protection management system remains effective.
    .label = Review of privacy management upon material changes
    .synonyms = DPMS; ad hoc; evaluation

measure--privacy-software = { -contractor(form: "The") } keeps its data protection documentation in software intended for that purpose.
    .label = Data protection management software
    .synonyms = privacy tool; documentation

measure--security-policy = { -contractor(form: "Poss") } management has adopted an information security policy.
    .label = Information security policy
    .synonyms = infosec policy; IT security policy

measure--security-concept = A documented security plan describes the measures that protect the systems used for the processing.
    .label = IT security plan
    .synonyms = information security concept; security concept

measure--patch-policy = A documented policy lays down the procedure by which security updates are installed.
    .label = Policy on security updates
    .synonyms = patch management; update policy

measure--cryptography-policy = A documented policy lays down which encryption methods and key lengths are to be used at { -contractor(form: "the") }.
    .label = Encryption policy
    .synonyms = cryptography concept; key management

measure--key-management-procedure = A documented procedure governs how cryptographic keys are generated, stored, rotated and retired at { -contractor(form: "the") }.
    .label = Key management procedure
    .synonyms = key rotation; key lifecycle; KMS

# $standard: own, iso-27001, it-grundschutz, vds-10000 or cisis12
measure--security-management = { $standard ->
    [own] { -contractor(form: "The") } operates a documented information security management system (ISMS).
    [iso-27001] { -contractor(form: "The") } operates an information security management system (ISMS) in accordance with ISO/IEC 27001.
    [vds-10000] { -contractor(form: "The") } operates an information security management system (ISMS) in accordance with the VdS 10000 guidelines.
    [cisis12] { -contractor(form: "The") } operates an information security management system (ISMS) in accordance with CISIS12.
   *[it-grundschutz] { -contractor(form: "The") } operates an information security management system (ISMS) in accordance with the IT-Grundschutz of the German Federal Office for Information Security (BSI).
 }
    .label = Information security management system (ISMS)
    .synonyms = ISO 27001
measure--security-management--standard = Standard of the ISMS
measure--security-management--standard--own = no standard
measure--security-management--standard--iso-27001 = ISO/IEC 27001
measure--security-management--standard--it-grundschutz = IT-Grundschutz of the BSI
measure--security-management--standard--vds-10000 = VdS 10000
measure--security-management--standard--cisis12 = CISIS12

measure--policies-accessible = The internal rules on data protection are available to all of { -contractor(form: "poss") } employees at all times.
    .label = Access to the rules on data protection
    .synonyms = intranet; policies; manual

measure--whistleblowing-channel = { -contractor(form: "Poss") } employees can report infringements of data protection law in confidence to a reporting office set up for that purpose.
    .label = Confidential reporting office
    .synonyms = whistleblowing; hotline

measure--policy-exceptions = At { -contractor(form: "the") }, deviations from the internal rules on data protection and information security require documented approval.
    .label = Approval of deviations
    .synonyms = exception; waiver

measure--works-council-agreement = At { -contractor(form: "the") }, the use of the IT systems by employees is governed by an agreement with the works council or staff council.
    .label = Agreement with the works or staff council on IT
    .synonyms = works agreement; collective agreement

# $interval: whole adverb, e.g. "every 3 months"
measure--policies-review = { -contractor(form: "The") } reviews { $interval } whether its internal rules on data protection need to be changed.
    .label = Review of internal rules
    .synonyms = update of policies; revision
measure--policies-review--interval = Interval between reviews
    .why = Once a year is customary; a fixed interval prevents rules from becoming outdated unnoticed.

# $interval: whole adverb, e.g. "once a quarter"
measure--security-policy-review = { -contractor(form: "The") } reviews { $interval } whether its information security policy needs to be changed.
    .label = Review of the information security policy
    .synonyms = security policy; update; revision
measure--security-policy-review--interval = Interval between reviews
    .why = Once a year is customary; a fixed interval prevents rules from becoming outdated unnoticed.

## Records and risks

measure--processing-record = { -contractor(form: "The") } maintains a record of all categories of processing activities carried out on behalf of controllers (Art. 30(2) GDPR).
    .ch = { -contractor(form: "The") } maintains a record of the processing activities carried out on behalf of others (Art. 12(3) FADP).
    .uk = { -contractor(form: "The") } maintains a record of all categories of processing activities carried out on behalf of controllers (Art. 30(2) UK GDPR).
    .label = Records of processing activities
    .synonyms = RoPA; record of processing; Art. 30

measure--processing-regulations = { -contractor(form: "The") } has drawn up processing regulations in accordance with Art. 5 of the Swiss Data Protection Ordinance.
    .label = Processing regulations (Switzerland)
    .synonyms = ordinance

measure--processing-release = New procedures for processing personal data are introduced only after approval by { -contractor(form: "poss") } management.
    .label = Approval of new processing procedures
    .synonyms = approval process

measure--dpia-check = Before introducing new procedures for processing personal data, { -contractor(form: "the") } examines whether a data protection impact assessment is required.
    .label = Check for an impact assessment
    .synonyms = DPIA; threshold analysis; data protection impact assessment

# $subject: application or ai
measure--dpia-available = { $subject ->
    [application] A documented data protection impact assessment exists for the processing with the application.
   *[ai] A documented data protection impact assessment exists for the processing by means of artificial intelligence.
 }
    .label = Existing data protection impact assessment
    .synonyms = DPIA; AI; risk
measure--dpia-available--subject = Subject of the assessment
measure--dpia-available--subject--application = processing with the application
measure--dpia-available--subject--ai = processing by means of artificial intelligence

measure--procurement-check = Before { -contractor(form: "the") } acquires hardware or software for the processing of personal data, it checks on the basis of a documented questionnaire whether the product allows the requirements of data protection to be met.
    .label = Data protection check before acquisitions
    .synonyms = purchasing; procurement

measure--inventory-devices = { -contractor(form: "The") } keeps an inventory of all devices with which it processes personal data.
    .label = Inventory of devices
    .synonyms = asset management; hardware

measure--network-plan = { -contractor(form: "The") } keeps a network diagram that shows the systems used for the processing and the connections between them.
    .label = Network diagram
    .synonyms = network plan; topology

measure--inventory-software = { -contractor(form: "The") } keeps an inventory of all software and online services with which it processes personal data.
    .label = Inventory of software and online services
    .synonyms = software inventory; cloud services; asset management

measure--data-flow-plan = An overview records between which systems personal data processed on behalf of { -client(form: "the") } are transmitted.
    .label = Overview of data flows
    .synonyms = data flow diagram; interfaces

measure--operations-manual = An operations manual describes how the production systems are to be set up, operated and maintained.
    .label = Operations manual
    .synonyms = system documentation; runbook

measure--device-holder = For each of { -contractor(form: "poss") } portable devices used to process personal data, it is documented to whom the device has been issued.
    .label = Assignment of portable devices to persons
    .synonyms = device issue; laptop

measure--software-approved = Only software that { -contractor(form: "the") } has approved beforehand is used on { -contractor(form: "poss") } workstations.
    .label = Approval of software
    .synonyms = allowlist; shadow IT; permitted programs

measure--devices-supported = For the processing, { -contractor(form: "the") } uses only devices for which the manufacturer still provides security updates.
    .label = No devices without security updates
    .synonyms = outdated devices; end of life

measure--information-classification = A documented scheme classifies { -contractor(form: "poss") } information according to its need for protection.
    .label = Classification of information
    .synonyms = protection level; confidential; labelling

measure--protection-needs = { -contractor(form: "The") } has determined and documented the protection requirements of the personal data processed on behalf of { -client(form: "the") }.
    .label = Determination of protection requirements
    .synonyms = protection needs; protection class

measure--information-marking = { -contractor(form: "The") } marks confidential documents as such.
    .label = Marking of confidential documents
    .synonyms = labelling; classification

measure--information-owner = For each data set containing personal data, { -contractor(form: "the") } has designated a person with functional responsibility.
    .label = Functional responsibility for data sets
    .synonyms = data owner; asset owner

# $interval: whole adverb, e.g. "every 3 months"
measure--risk-assessment = { -contractor(form: "The") } assesses { $interval } the risks that the processing poses to the rights and freedoms of data subjects.
    .ch = { -contractor(form: "The") } assesses { $interval } the risks that the processing poses to the personality and the fundamental rights of data subjects.
    .label = Risk assessment
    .synonyms = risk analysis; threats
measure--risk-assessment--interval = Interval between risk assessments
    .why = Once a year is customary; where systems or threats change often, a shorter interval is advisable.

# $interval: whole adverb, e.g. "every 3 months"
measure--security-risk-assessment = { -contractor(form: "The") } assesses { $interval } the risks to the security of the systems used for the processing.
    .label = Information security risk assessment
    .synonyms = risk analysis; threats; ISMS
measure--security-risk-assessment--interval = Interval between assessments
    .why = Once a year is customary; where systems or threats change often, a shorter interval is advisable.

measure--security-risk-documented = A documented information security risk assessment exists for the application.
    .label = Documented risk assessment of the application
    .synonyms = technical risk assessment; risk analysis

measure--risk-treatment = For each risk identified in the risk assessment, it is documented by which measure the risk is reduced or for what reason it is accepted.
    .label = Documented treatment of risks
    .synonyms = treatment plan; risk register

measure--cyber-insurance = { -contractor(form: "The") } maintains insurance covering damage caused by attacks on its IT systems.
    .label = Cyber insurance
    .synonyms = insurance policy

## Changes and software development

# $by: second-person or management
measure--change-approval = { $by ->
    [second-person] Changes to the production systems are implemented only after a second person has approved them.
   *[management] Changes to the production systems are implemented only after { -contractor(form: "poss") } management has approved them.
 }
    .label = Approval of changes to production systems
    .synonyms = change management
measure--change-approval--by = Who approves changes
measure--change-approval--by--second-person = second person
measure--change-approval--by--management = management

measure--change-record = Every change to the production systems is documented with the date and the person who made it.
    .label = Documentation of changes to production systems
    .synonyms = change management; change log

# $actions: words of the user, printed as they stand
measure--four-eyes = The following actions require the involvement of at least two persons: ‘{ $actions }’.
    .label = Dual control (four-eyes principle)
    .synonyms = four eyes; two persons
measure--four-eyes--actions = Actions that require two persons

measure--administrator-deputies = A deputy is appointed for every person with administrator rights on the production systems.
    .label = Deputies for administrators
    .synonyms = deputy; stand-in

measure--development-policy = A documented policy lays down the security requirements to be met in software development.
    .label = Secure software development policy
    .synonyms = secure coding; SDLC; OWASP

measure--code-guidelines = Coding guidelines lay down how those of { -contractor(form: "poss") } employees who are entrusted with software development are to write source code.
    .label = Coding guidelines
    .synonyms = secure coding; code style

measure--threat-model = Before each new function of the application is developed, { -contractor(form: "the") } documents which attacks on it are to be expected (threat modelling).
    .label = Threat modelling before development
    .synonyms = STRIDE; security by design

measure--architecture-decisions = For every decision on the architecture of the application, { -contractor(form: "the") } documents the effects of the decision on security.
    .label = Security in decisions on architecture
    .synonyms = ADR; security by design

measure--code-versioned = The source code of the application is kept under version control that shows for every change the person who made it.
    .label = Source code under version control
    .synonyms = Git; repository

measure--development-tickets = Every change to the source code of the application is assigned to a ticket in the ticket system.
    .label = Changes assigned to tickets
    .synonyms = change request; traceability

measure--code-signed = Every change to the source code of the application carries the digital signature of the person who made it.
    .label = Signed changes to the source code
    .synonyms = commit signing; GPG

measure--code-access = Only the persons entrusted with development can change the source code of the application.
    .label = Restricted rights to change the source code
    .synonyms = Git; repository; write access

measure--code-platform-mfa = Logging in to the platform on which { -contractor(form: "the") } manages the source code of the application requires two-factor authentication.
    .label = Two-factor authentication for the source code platform
    .synonyms = GitHub; GitLab; 2FA; MFA; second factor

measure--code-public = The source code of the application is published.
    .label = Published source code
    .synonyms = open source; GitHub

measure--code-review = Every change to the source code of the application is reviewed by a second person before it reaches the production systems.
    .label = Review of source code by a second person
    .synonyms = code review; four eyes; pull request

measure--code-review-privacy = Reviews of changes to the source code include a check, by means of a checklist, of whether data protection requirements are met.
    .label = Data protection checklist in code reviews
    .synonyms = code review; pull request; GDPR

measure--deployment-separation = Persons who change the source code of the application cannot install the change on the production systems on their own.
    .label = Separation of development and deployment
    .synonyms = segregation of duties; release

measure--developer-no-production = Persons entrusted with development have no access to the production systems.
    .label = No access to production for developers
    .synonyms = segregation of duties; production

measure--release-test-automated = Every new version of the application undergoes automated tests before it is installed on the production systems.
    .label = Automated tests of new software versions
    .synonyms = CI; unit tests; automated testing

measure--release-test-system = Every new version of the application is tested on a test system before it is installed on the production systems.
    .label = Testing of new software versions on a test system
    .synonyms = staging; acceptance; test environment

measure--code-scan = Before every new version, an analysis tool checks the source code of the application for security vulnerabilities.
    .label = Automatic checking of source code
    .synonyms = SAST; static analysis; linting

measure--owasp-check = Every new version of the application is checked for the types of vulnerability listed in the OWASP Top 10 before it is installed.
    .label = Check against the OWASP Top 10
    .synonyms = web application; injection; security flaws

measure--release-security-review = { -contractor(form: "The") } itself checks every new version of the application for vulnerabilities before it is installed.
    .label = Internal security review of new versions
    .synonyms = release; security review; vulnerabilities

# $interval: whole adverb, e.g. "every 3 months"
measure--application-scan = An automatic process checks the running application for vulnerabilities { $interval } (dynamic application security testing).
    .label = Automatic check of the running application
    .synonyms = DAST; web scanner; vulnerabilities
measure--application-scan--interval = Interval between checks

# $interval: whole adverb, e.g. "every 3 months"
measure--dependency-scan = An automatic process checks { $interval } whether vulnerabilities have become known in the third-party software components used by the application.
    .label = Checking of third-party software components
    .synonyms = SCA; libraries; vulnerability scan; dependencies; open source; dependency
measure--dependency-scan--interval = Interval between checks
    .why = Checking services usually run once a day; newly published vulnerabilities are often exploited within a few days.

measure--dependency-scan-change = On every change to the source code, an automatic process checks whether vulnerabilities have become known in the third-party software components used by the application.
    .label = Checking of third-party components on every change
    .synonyms = SCA; dependencies; commit; CI; libraries

measure--dependency-approval = New versions of third-party software components are individually checked and approved before they are included in the application.
    .label = Approval of new versions of third-party components
    .synonyms = dependencies; libraries; upgrade; dependency

measure--dependency-locked = The versions of third-party software components used by the application are fixed in the source code together with checksums.
    .label = Fixed versions of third-party components
    .synonyms = lock file; dependency pinning

measure--image-scan = An automatic process checks container images for known vulnerabilities before they are used.
    .label = Check of container images
    .synonyms = Docker; Kubernetes; vulnerabilities

measure--image-signature = Only container images whose digital signature has been verified are run on the production systems.
    .label = Signed container images
    .synonyms = image signature; Docker

measure--software-bill = For every version of the application, { -contractor(form: "the") } keeps a list of the software components it contains (software bill of materials).
    .label = List of software components (SBOM)
    .synonyms = dependencies; libraries

# $period: number with unit, e.g. "30 days"
measure--vulnerability-deadline = Critical vulnerabilities in the application are subject to an internal deadline for remediation of { $period } from the time they become known.
    .label = Deadline for remedying critical vulnerabilities
    .synonyms = patch management; security hole; CVE
measure--vulnerability-deadline--period = Internal deadline

measure--vulnerability-reporting = { -contractor(form: "The") } has published on the internet how third parties can report vulnerabilities to it (responsible disclosure).
    .label = Reporting of vulnerabilities (responsible disclosure)
    .synonyms = report a vulnerability; security.txt

measure--vulnerability-rewards = { -contractor(form: "The") } pays third parties rewards for reporting vulnerabilities (bug bounty programme).
    .label = Rewards for reported vulnerabilities (bug bounty)
    .synonyms = finder’s reward; prize

measure--update-signature = { -contractor(form: "The") } provides the software that it delivers with a digital signature by which alterations can be detected.
    .label = Signed software
    .synonyms = code signing; signed updates

measure--secrets-store = Credentials with which systems access one another are kept exclusively in an encrypted store intended for that purpose.
    .label = Storage of technical credentials
    .synonyms = secrets management; vault; API keys

measure--secrets-not-in-code = The source code of the application contains no credentials for production systems.
    .label = No credentials in source code
    .synonyms = secrets; passwords in code

measure--secrets-environment = Credentials for production systems are provided to the application only on the server, as environment variables.
    .label = Credentials only in environment variables
    .synonyms = env; API key; secrets; configuration

measure--secrets-encrypted = In version control, credentials with which systems access one another are stored only in encrypted form.
    .label = Encrypted credentials in version control
    .synonyms = SOPS; vault; Git; secrets

measure--secrets-file-permissions = Files containing credentials can be read on the servers only by the account that needs them.
    .label = Read permissions for files with credentials
    .synonyms = file permissions; chmod; configuration file

measure--secrets-server-side = Credentials with which systems access one another are not transmitted to users’ browsers or devices.
    .label = Technical credentials on the server only
    .synonyms = API key; front end; browser; secrets

measure--secrets-not-in-logs = Credentials are removed automatically from logs and error reports.
    .label = No credentials in logs
    .synonyms = log files; API key; scrubbing; secrets

# $interval: whole adverb, e.g. "every 3 months"
measure--secrets-rotation = Credentials with which systems access one another are changed { $interval }.
    .label = Change of technical credentials
    .synonyms = secrets; key rotation
measure--secrets-rotation--interval = Interval between changes

## Data protection by design, data minimisation

measure--design-necessity = Before each new function of the application is developed, { -contractor(form: "the") } documents which personal data are necessary for it.
    .label = Data protection by design (new functions)
    .synonyms = privacy by design; data minimisation; Art. 25

measure--default-settings = Additional functions of the application that process further personal data are switched off by default.
    .label = Data protection by default
    .synonyms = privacy by default; defaults; Art. 25

measure--mandatory-fields = Mandatory fields of the application are limited to information without which the service cannot be provided.
    .label = Limitation of mandatory fields
    .synonyms = data minimisation; form; required fields

measure--interface-fields-listed = A documented list lays down which data fields the application retrieves from { -client(form: "poss") } systems through interfaces.
    .label = Data fields of the interfaces laid down
    .synonyms = API; columns; data minimisation; integration

measure--interface-metadata-only = Through interfaces, the application retrieves only metadata of messages and files in { -client(form: "poss") } systems and not their content.
    .label = Retrieval of metadata instead of content
    .synonyms = API; e-mail; data minimisation

# $steps: text of the user
measure--processing-on-device = The following processing steps take place exclusively on the user’s device: ‘{ $steps }’.
    .label = Processing on the device
    .synonyms = local; browser; client-side; OCR
measure--processing-on-device--steps = Processing steps

measure--anonymous-submission = Reports can be submitted through the application without the reporting person giving any information about their identity.
    .label = Anonymous reports
    .synonyms = whistleblowing; anonymous submission; feedback

measure--image-metadata-removal = The application removes the metadata from uploaded photographs, including the place where they were taken.
    .label = Removal of metadata from photographs
    .synonyms = EXIF; GPS; images; data minimisation

measure--location-on-action = The application determines the location of a device only while the user is using a function for which the location is necessary.
    .label = No continuous determination of location
    .synonyms = GPS; tracking; background

measure--no-usage-analytics = The application does not integrate third-party services that analyse the behaviour of users.
    .label = No third-party analytics services
    .synonyms = tracking; web analytics; no cookies

measure--no-staff-monitoring = The application evaluates neither the performance nor the conduct of individual employees of { -client(form: "the") }.
    .label = No monitoring of employees’ performance or conduct
    .synonyms = works council; surveillance; metrics

measure--no-third-party-scripts = The application loads no scripts from third parties’ servers.
    .label = No third-party scripts
    .synonyms = CDN; external scripts; tracking

measure--no-card-numbers = The application stores no payment card numbers.
    .label = No storage of card numbers
    .synonyms = credit card; PCI; payment service

measure--error-report-content = Error reports that the application creates automatically contain no content of the records processed on behalf of { -client(form: "the") }.
    .label = Error reports without content data
    .synonyms = crash reports; error log; telemetry

measure--address-content = The internet addresses (URLs) of the application contain no names, dates of birth or e-mail addresses of data subjects.
    .label = No identifying information in internet addresses
    .synonyms = URL; link; parameters

measure--support-data-necessity = For troubleshooting, { -contractor(form: "the") } accesses personal data processed on behalf of { -client(form: "the") } only if the error cannot be reproduced with test data.
    .label = Troubleshooting with test data first
    .synonyms = support; real data; data minimisation

# $period: number with unit, e.g. "30 days"
measure--support-data-deletion = Copies of personal data that { -contractor(form: "the") } has received for troubleshooting are deleted within { $period } of completion of the troubleshooting.
    .label = Deletion of troubleshooting data
    .synonyms = support; retention
measure--support-data-deletion--period = Period for deletion

## Rules of daily work

measure--privacy-requests-first = In { -contractor(form: "poss") } customer service, enquiries about data protection are dealt with before other enquiries.
    .label = Priority of data protection enquiries
    .synonyms = data subject requests

measure--caller-verification = { -contractor(form: "Poss") } employees give information on personal data processed on behalf of { -client(form: "the") } by telephone only after they have verified the identity of the caller.
    .label = Verification of callers’ identity
    .synonyms = phone; social engineering; identification

measure--personal-phones-ban = The use of private mobile phones is prohibited in the rooms in which { -contractor(form: "poss") } employees make calls on behalf of { -client(form: "the") }.
    .label = No private mobile phones in rooms used for calls
    .synonyms = call centre; phone ban; smartphone; contact centre

measure--call-recording-none = { -contractor(form: "The") } does not record telephone calls conducted on behalf of { -client(form: "the") }.
    .label = No recording of telephone calls
    .synonyms = call centre; voice recording

measure--call-recording-consent = { -contractor(form: "The") } records telephone calls conducted on behalf of { -client(form: "the") } only if all participants have consented beforehand.
    .label = Recording of calls only with consent
    .synonyms = call centre; voice recording

measure--call-recording-pause = The recording of telephone calls conducted on behalf of { -client(form: "the") } is paused while payment data are being given.
    .label = Pausing of recording for payment data
    .synonyms = call centre; credit card; PCI

measure--call-listening-consent = At { -contractor(form: "the") }, telephone calls conducted on behalf of { -client(form: "the") } are listened in on only if all participants have consented beforehand.
    .label = Listening in only with consent
    .synonyms = call centre; coaching; monitoring; quality

measure--it-use-policy = A documented policy lays down how employees may use { -contractor(form: "poss") } IT systems.
    .label = IT use policy
    .synonyms = IT policy; acceptable use

measure--private-use-ban = An internal rule prohibits employees from using { -contractor(form: "poss") } IT systems for private purposes.
    .label = Prohibition of private use
    .synonyms = personal use; private e-mails; browsing

# $platform: words of the user, printed as they stand
measure--file-platform = { -contractor(form: "Poss") } employees store files containing personal data processed on behalf of { -client(form: "the") } exclusively on the following platform: ‘{ $platform }’.
    .label = Prescribed platform for files
    .synonyms = cloud storage; file server
measure--file-platform--platform = Name of the platform

measure--email-archive = { -contractor(form: "The") } archives incoming and outgoing e-mails in unalterable form.
    .label = E-mail archiving
    .synonyms = mail archive

measure--private-accounts-ban = An internal rule prohibits { -contractor(form: "poss") } employees from storing personal data processed on behalf of { -client(form: "the") } in private accounts with e-mail or online storage providers.
    .label = Prohibition of private e-mail and storage accounts
    .synonyms = private cloud; webmail; shadow IT

# $scope: private or portable
measure--media-ban = { $scope ->
    [private] An internal rule prohibits { -contractor(form: "poss") } employees from transferring personal data processed on behalf of { -client(form: "the") } to private data media.
   *[portable] An internal rule prohibits { -contractor(form: "poss") } employees from transferring personal data processed on behalf of { -client(form: "the") } to portable data media.
 }
    .label = Ban on transfer to data media
    .synonyms = copying; USB stick; private media; external disk
measure--media-ban--scope = Prohibited data media
measure--media-ban--scope--private = private data media
measure--media-ban--scope--portable = all portable data media

measure--private-messenger-ban = An internal rule prohibits { -contractor(form: "poss") } employees from sending personal data processed on behalf of { -client(form: "the") } through private messenger accounts.
    .label = Prohibition of private messengers
    .synonyms = WhatsApp; chat

measure--communication-channels = An internal rule lays down the means of communication by which { -contractor(form: "poss") } employees may send personal data processed on behalf of { -client(form: "the") }.
    .label = Prescribed means of communication
    .synonyms = communication policy; e-mail; messenger; sending

measure--video-meeting-rules = An internal rule lays down which precautions { -contractor(form: "poss") } employees are to take in video conferences to protect confidentiality.
    .label = Rule on video conferences
    .synonyms = waiting room; Zoom; Teams; online meeting

measure--printing-ban = An internal rule prohibits { -contractor(form: "poss") } employees from printing out personal data processed on behalf of { -client(form: "the") }.
    .label = Prohibition of printouts
    .synonyms = printing; paperless; no paper

measure--paper-none = { -contractor(form: "The") } holds personal data processed on behalf of { -client(form: "the") } exclusively in electronic form.
    .label = No paper documents
    .synonyms = paperless; paperless office; digital

# $then: returned or destroyed
measure--paper-digitised = { $then ->
    [returned] Paper documents that { -contractor(form: "the") } receives for processing are returned to { -client(form: "the") } after scanning.
   *[destroyed] Paper documents that { -contractor(form: "the") } receives for processing are destroyed after scanning.
 }
    .label = Digitisation of paper documents
    .synonyms = paperless office; scanning
measure--paper-digitised--then = What happens to the paper
measure--paper-digitised--then--returned = return to { -client(form: "the") }
measure--paper-digitised--then--destroyed = destruction

measure--mail-opening = At { -contractor(form: "the") }, incoming post is opened only by the persons designated for this purpose.
    .label = Opening of post by designated persons
    .synonyms = incoming mail; letters; mail room

## Work away from the business premises, private devices

measure--remote-work-policy = A documented policy lays down which precautions { -contractor(form: "poss") } employees are to take to protect personal data when working away from the business premises.
    .label = Policy on work away from the business premises
    .synonyms = home office; mobile working; teleworking; working from home

measure--abroad-work-approval = { -contractor(form: "Poss") } employees may work from abroad only after prior approval.
    .label = Work from abroad only with approval
    .synonyms = workation; travel

measure--mobile-devices-policy = A documented policy lays down how { -contractor(form: "poss") } employees are to handle mobile devices.
    .label = Mobile device policy
    .synonyms = laptop; smartphone; tablet

# $form: written or text
measure--remote-work-agreement = { $form ->
    [written] { -contractor(form: "Poss") } employees who work from home have undertaken in writing to comply with the data protection rules that apply to working from home.
   *[text] { -contractor(form: "Poss") } employees who work from home have undertaken in text form to comply with the data protection rules that apply to working from home.
 }
    .label = Undertaking to comply with rules on working from home
    .synonyms = teleworking; agreement
measure--remote-work-agreement--form = Form of the undertaking
measure--remote-work-agreement--form--written = in writing
measure--remote-work-agreement--form--text = text form

measure--public-places-ban = An internal rule prohibits { -contractor(form: "poss") } employees from working with personal data processed on behalf of { -client(form: "the") } in places open to the public.
    .label = Prohibition of work in public places
    .synonyms = café; train; on the road

measure--device-unattended = An internal rule prohibits { -contractor(form: "poss") } employees from leaving work devices unattended in places open to the public.
    .label = No unattended devices
    .synonyms = laptop; travel; train; café; theft

measure--device-vehicle = An internal rule prohibits { -contractor(form: "poss") } employees from leaving work devices or documents visible in vehicles.
    .label = No visible devices or documents in vehicles
    .synonyms = car; theft; laptop

measure--public-wifi = An internal rule prohibits { -contractor(form: "poss") } employees from using public Wi-Fi networks for work purposes without a VPN connection.
    .label = Public Wi-Fi only with a VPN
    .synonyms = hotspot; hotel; train; travel

measure--private-devices-ban = An internal rule prohibits { -contractor(form: "poss") } employees from processing personal data processed on behalf of { -client(form: "the") } on private devices.
    .label = Prohibition of private devices
    .synonyms = BYOD; own phone; personal device

measure--private-devices-agreement = { -contractor(form: "Poss") } employees process personal data on private devices only if they have concluded an agreement with { -contractor(form: "the") } on the use of those devices for work.
    .label = Agreement on private devices (BYOD)
    .synonyms = own phone; personal device; bring your own device

measure--private-devices-container = On private devices of { -contractor(form: "poss") } employees, work data are stored only in a separate container that private programs cannot access.
    .label = Separate container on private devices (BYOD)
    .synonyms = personal device; work profile

## Places of the systems

# $area: germany, austria, switzerland, united-kingdom, eu, eea, eea-switzerland or germany-austria
measure--server-location = { $area ->
    [germany] The servers on which personal data processed on behalf of { -client(form: "the") } are stored are located exclusively in Germany.
    [austria] The servers on which personal data processed on behalf of { -client(form: "the") } are stored are located exclusively in Austria.
    [switzerland] The servers on which personal data processed on behalf of { -client(form: "the") } are stored are located exclusively in Switzerland.
    [united-kingdom] The servers on which personal data processed on behalf of { -client(form: "the") } are stored are located exclusively in the United Kingdom.
    [eu] The servers on which personal data processed on behalf of { -client(form: "the") } are stored are located exclusively in Member States of the European Union.
    [eea] The servers on which personal data processed on behalf of { -client(form: "the") } are stored are located exclusively in the European Economic Area.
    [germany-austria] The servers on which personal data processed on behalf of { -client(form: "the") } are stored are located exclusively in Germany or Austria.
   *[eea-switzerland] The servers on which personal data processed on behalf of { -client(form: "the") } are stored are located exclusively in the European Economic Area or in Switzerland.
 }
    .label = Location of the servers
    .synonyms = Germany; EU; EEA; data centre; cloud
measure--server-location--area = Area in which the servers are located
measure--server-location--area--germany = Germany
measure--server-location--area--austria = Austria
measure--server-location--area--switzerland = Switzerland
measure--server-location--area--united-kingdom = United Kingdom
measure--server-location--area--eu = European Union
measure--server-location--area--eea = European Economic Area
measure--server-location--area--eea-switzerland = European Economic Area or Switzerland
measure--server-location--area--germany-austria = Germany or Austria

# $area: germany, austria, switzerland, united-kingdom, eu, eea, eea-switzerland or germany-austria
measure--access-location = { $area ->
    [germany] { -contractor(form: "Poss") } employees access personal data processed on behalf of { -client(form: "the") } exclusively from Germany.
    [austria] { -contractor(form: "Poss") } employees access personal data processed on behalf of { -client(form: "the") } exclusively from Austria.
    [switzerland] { -contractor(form: "Poss") } employees access personal data processed on behalf of { -client(form: "the") } exclusively from Switzerland.
    [united-kingdom] { -contractor(form: "Poss") } employees access personal data processed on behalf of { -client(form: "the") } exclusively from the United Kingdom.
    [eu] { -contractor(form: "Poss") } employees access personal data processed on behalf of { -client(form: "the") } exclusively from Member States of the European Union.
    [eea] { -contractor(form: "Poss") } employees access personal data processed on behalf of { -client(form: "the") } exclusively from the European Economic Area.
    [germany-austria] { -contractor(form: "Poss") } employees access personal data processed on behalf of { -client(form: "the") } exclusively from Germany or Austria.
   *[eea-switzerland] { -contractor(form: "Poss") } employees access personal data processed on behalf of { -client(form: "the") } exclusively from the European Economic Area or Switzerland.
 }
    .label = Location of employees during access
    .synonyms = abroad; access from third countries; EU
measure--access-location--area = Area from which the data are accessed
measure--access-location--area--germany = Germany
measure--access-location--area--austria = Austria
measure--access-location--area--switzerland = Switzerland
measure--access-location--area--united-kingdom = United Kingdom
measure--access-location--area--eu = European Union
measure--access-location--area--eea = European Economic Area
measure--access-location--area--eea-switzerland = European Economic Area or Switzerland
measure--access-location--area--germany-austria = Germany or Austria

measure--storage-region-fixed = The settings of the cloud services used determine the region in which the personal data processed on behalf of { -client(form: "the") } are stored.
    .label = Fixed storage region
    .synonyms = data residency; EU; cloud

measure--storage-region-choice = The personal data processed on behalf of { -client(form: "the") } are stored only in the region that { -client(form: "the") } has selected.
    .label = Choice of storage region
    .synonyms = customer region; cloud

measure--no-own-servers = Apart from workstations and mobile devices, { -contractor(form: "the") } operates no systems on its own premises on which personal data processed on behalf of { -client(form: "the") } are stored.
    .label = No servers on own premises
    .synonyms = cloud; no data centre

# $place: office or home
measure--server-own-premises = { $place ->
    [office] The servers on which personal data processed on behalf of { -client(form: "the") } are stored are located exclusively in { -contractor(form: "poss") } business premises.
   *[home] The servers on which personal data processed on behalf of { -client(form: "the") } are stored are located exclusively in the owner’s home.
 }
    .label = Servers on own premises
    .synonyms = own server; in-house; on premises; no cloud
measure--server-own-premises--place = Location of the servers
measure--server-own-premises--place--office = business premises
measure--server-own-premises--place--home = owner’s home

measure--no-workstation-storage = Personal data processed on behalf of { -client(form: "the") } are not stored permanently on { -contractor(form: "poss") } workstations.
    .label = No storage on workstations
    .synonyms = local storage; laptop; desktop

measure--terminal-no-storage = Terminals and other input devices with which the application is used at { -client(form: "the") } do not store personal data permanently.
    .label = No storage on input devices
    .synonyms = kiosk; terminal; time recording; tablet

## Artificial intelligence

measure--ai-none = { -contractor(form: "The") } does not use artificial intelligence (AI) systems to process personal data on behalf of { -client(form: "the") }.
    .label = No use of artificial intelligence (AI)
    .synonyms = no AI; language model

measure--ai-no-training = { -contractor(form: "The") } does not use personal data processed on behalf of { -client(form: "the") } to train AI models.
    .label = No training of AI models
    .synonyms = artificial intelligence; model training; LLM

measure--ai-provider-no-training = The providers of the AI services used are prohibited by contract from using inputs and outputs to train AI models.
    .label = No training by providers of AI services
    .synonyms = artificial intelligence; model training; LLM

measure--ai-provider-no-storage = The providers of the AI services used do not store inputs and outputs beyond the handling of the individual request (zero data retention).
    .label = No storage by providers of AI services
    .synonyms = zero retention; artificial intelligence; LLM

# $period: number with unit, e.g. "30 days"
measure--ai-provider-deletion = The providers of the AI services used delete inputs and outputs no later than { $period } after processing them.
    .label = Deletion by providers of AI services
    .synonyms = retention; artificial intelligence; LLM
measure--ai-provider-deletion--period = Maximum storage period

# $period: number with unit
measure--ai-conversation-deletion = The histories of conversations with AI systems are deleted no later than { $period } after the end of the conversation.
    .label = Deletion of conversations with AI systems
    .synonyms = chat history; chatbot; artificial intelligence
measure--ai-conversation-deletion--period = Period for the deletion

measure--ai-location = The AI services used process personal data exclusively on servers in the European Economic Area.
    .label = AI services in the European Economic Area only
    .synonyms = EEA; artificial intelligence; LLM

measure--ai-own-servers = AI models that process personal data run exclusively on servers that { -contractor(form: "the") } administers itself.
    .label = AI models on self-administered servers
    .synonyms = local AI; open-source model; self-hosted

measure--ai-names-removed = Before texts are transmitted to AI services, an automatic process removes the names of data subjects detected in them.
    .label = Removal of names before the use of AI
    .synonyms = anonymisation; redaction; prompt

measure--ai-minimum = { -contractor(form: "The") } transmits to AI services only the personal data that are necessary for the request concerned.
    .label = Only necessary data for AI services
    .synonyms = data minimisation; prompt; language model

measure--ai-special-categories-ban = An internal rule prohibits { -contractor(form: "poss") } employees from entering special categories of personal data into AI services.
    .label = No special categories in AI services
    .synonyms = health data; sensitive data; artificial intelligence

measure--ai-access-rights = AI functions of the application access only data that the logged-in user is also permitted to access.
    .label = AI only with the rights of the user
    .synonyms = artificial intelligence; permissions; RAG

measure--ai-confirmation = Results produced by AI functions are transferred to the records only after a person has confirmed them.
    .label = Human confirmation of AI results
    .synonyms = human oversight; human in the loop; approval

measure--ai-log = The application logs every use of an AI system with its time and the user account.
    .label = Logging of AI use
    .synonyms = artificial intelligence; language model

# $interval: whole adverb, e.g. "every three months"
measure--ai-test = { -contractor(form: "The") } checks { $interval } by sampling whether the results of the AI systems used are correct.
    .label = Sampling of AI results
    .synonyms = quality; hallucination; bias; artificial intelligence
measure--ai-test--interval = Interval between spot checks

measure--ai-injection = The application automatically checks inputs to AI systems for attempts to circumvent the instructions laid down for those systems (prompt injection).
    .label = Protection against manipulated AI inputs
    .synonyms = prompt injection; jailbreak; artificial intelligence

measure--ai-no-decision = In the course of the processing, AI systems take no decisions that produce legal effects concerning data subjects or similarly significantly affect them.
    .label = No decisions by AI systems
    .synonyms = automated decision; scoring; profiling

measure--ai-activation = The AI functions of the application are switched off until { -client(form: "the") } switches them on.
    .label = AI functions switched off by default
    .synonyms = opt-in; switch on AI

measure--ai-notice = Persons who communicate with an AI system of the application are informed of this at the beginning of the communication.
    .label = Notice of AI in communication
    .synonyms = chatbot; voice assistant; transparency; AI Act

measure--ai-human-handover = Persons who communicate with an AI system of the application can request that a human continue the communication.
    .label = Handover from the AI system to a human
    .synonyms = chatbot; escalation; artificial intelligence

measure--ai-output-marked = The application marks content generated by an AI system as such.
    .label = Marking of AI content
    .synonyms = artificial intelligence; transparency; label

measure--ai-policy = A documented policy lays down which AI services { -contractor(form: "poss") } employees may use in their work.
    .label = Policy on the use of AI
    .synonyms = AI guideline; chatbot

measure--ai-register = { -contractor(form: "The") } keeps a register of the AI systems with which it processes personal data.
    .label = Register of AI systems
    .synonyms = AI inventory; AI Act; overview

measure--ai-risk-class = { -contractor(form: "The") } has documented how each AI system used is to be classified under Regulation (EU) 2024/1689 (AI Act).
    .label = Classification of AI systems under the AI Act
    .synonyms = risk class; artificial intelligence

measure--ai-responsible = { -contractor(form: "The") } has designated a person responsible for the use of AI systems.
    .label = Responsibility for AI systems
    .synonyms = AI officer; artificial intelligence

measure--ai-public-ban = An internal rule prohibits { -contractor(form: "poss") } employees from entering personal data processed on behalf of { -client(form: "the") } into publicly available AI services.
    .label = No input into public AI services
    .synonyms = chatbot

## Certificates

# $certificate: words of the user, printed as they stand
measure--certificate-iso-27001 = { -contractor(form: "Poss") } information security management system is certified in accordance with ISO/IEC 27001; the certificate contains the following particulars: ‘{ $certificate }’.
    .label = Certificate in accordance with ISO/IEC 27001
    .synonyms = ISO 27001; certification; ISMS
measure--certificate-iso-27001--certificate = Issuer, scope and expiry date

# $type: type-1 or type-2; $report: words of the user, printed as they stand
measure--certificate-c5 = { $type ->
    [type-1] The following type 1 attestation in accordance with the C5 criteria catalogue of the German Federal Office for Information Security (BSI) has been issued for cloud services used for the processing: ‘{ $report }’.
   *[type-2] The following type 2 attestation in accordance with the C5 criteria catalogue of the German Federal Office for Information Security (BSI) has been issued for cloud services used for the processing: ‘{ $report }’.
 }
    .label = C5 attestation for cloud services
    .synonyms = BSI C5
measure--certificate-c5--type = Type of attestation
measure--certificate-c5--type--type-1 = type 1
measure--certificate-c5--type--type-2 = type 2
measure--certificate-c5--report = Service, auditor and date or period

# $type: type-1 or type-2; $report: words of the user, printed as they stand
measure--certificate-soc-2 = { $type ->
    [type-1] The following SOC 2 type 1 report has been issued for services used for the processing: ‘{ $report }’.
   *[type-2] The following SOC 2 type 2 report has been issued for services used for the processing: ‘{ $report }’.
 }
    .label = SOC 2 report
    .synonyms = SOC2; type II; attestation
measure--certificate-soc-2--type = Type of report
measure--certificate-soc-2--type--type-1 = type 1
measure--certificate-soc-2--type--type-2 = type 2
measure--certificate-soc-2--report = Service, auditor and date or period

# $certificate: words of the user, printed as they stand
measure--certificate-gdpr = The following certification under Art. 42 GDPR has been issued for { -contractor(form: "poss") } processing operations: ‘{ $certificate }’.
    .label = Certification under Art. 42 GDPR
    .synonyms = GDPR certificate; privacy seal
measure--certificate-gdpr--certificate = Mechanism, issuer, object and expiry date

# $certificates: words of the user, printed as they stand
measure--certificate-other = { -contractor(form: "The") } holds the following certificates: ‘{ $certificates }’.
    .label = Other certificates
    .synonyms = ISO 27701; TISAX; Cyber Essentials; seal
measure--certificate-other--certificates = Standard, issuer, scope and expiry date

# $code: words of the user, printed as they stand
measure--code-of-conduct = { -contractor(form: "The") } has undertaken to adhere to the following approved code of conduct (Art. 40 GDPR): ‘{ $code }’.
    .label = Approved code of conduct (Art. 40 GDPR)
    .synonyms = codes of conduct; Art. 40
measure--code-of-conduct--code = Name of the code of conduct
