### Categories of personal data.

## Identity

data-category--name = first and last name
    .synonyms = surname; full name; personal details; master data
data-category--title = title
    .synonyms = academic degree; doctor
data-category--salutation = form of address
    .synonyms = salutation; Mr; Ms
data-category--date-of-birth = date of birth
    .synonyms = birthday; DOB
data-category--age = age
    .synonyms = years; age group
data-category--gender = gender
    .synonyms = sex; male; female
data-category--nationality = nationality
    .synonyms = citizenship
data-category--marital-status = marital status
    .synonyms = married; single
data-category--preferred-language = preferred language
    .synonyms = language; mother tongue
data-category--photograph = photograph
    .synonyms = photo; portrait; profile picture
data-category--signature = signature
    .synonyms = signed; autograph
data-category--identity-document = identity document data
    .synonyms = ID card; passport; ID number

## Contact

data-category--contact = contact data
    .synonyms = contact details; communication data
data-category--postal-address = postal address
    .synonyms = address; residence; street; postcode
data-category--email-address = e-mail address
    .synonyms = email; mail address
data-category--phone-number = telephone number
    .synonyms = phone; mobile number
data-category--fax-number = fax number
    .synonyms = fax; facsimile
data-category--company-name = company name
    .synonyms = company; employer; business
data-category--job-title = position in the company
    .synonyms = job title; role; post
data-category--time-zone = time zone
    .synonyms = local time

## Identifiers and accounts

data-category--pseudonym = pseudonym (code)
    .synonyms = code; alias; cipher
data-category--therapist-code = therapist code
    .synonyms = practitioner code; therapist initials
data-category--patient-number = patient number
    .synonyms = patient ID; case number
data-category--customer-number = customer number
    .synonyms = customer ID; membership number
data-category--internal-id = internal identifier
    .synonyms = ID; record number; system ID
data-category--user-name = user name
    .synonyms = login; log-in name; account name
data-category--password-hash = password (hashed)
    .synonyms = passphrase; hash
data-category--mfa-data = multi-factor authentication data
    .synonyms = two-factor; 2FA; authentication; one-time code
data-category--access-rights = access rights
    .synonyms = role; permission; user role
data-category--account-settings = user account settings
    .synonyms = user account; profile; preferences

## Contract and customer

data-category--contract = contract data
    .synonyms = contract; term; plan
data-category--orders = order data
    .synonyms = order; purchase
data-category--customer-history = customer history
    .synonyms = contact history; past purchases
data-category--product-interest = interest in products or contracts
    .synonyms = interest; enquiry
data-category--consent-records = declarations of consent
    .synonyms = consent; withdrawal of consent
data-category--planning = planning and control data
    .synonyms = planning; control; scheduling
data-category--project-data = project data
    .synonyms = project; task
data-category--case-file = case file contents
    .synonyms = file; mandate file; case record
data-category--animal-data = data on animals kept
    .synonyms = pet; animal

## Payment

data-category--billing = billing data
    .synonyms = billing; settlement; accounts
data-category--invoices = invoice data
    .synonyms = invoice; bill
data-category--payment = payment data
    .synonyms = payment; payment status; transaction
data-category--bank-details = bank details
    .synonyms = IBAN; account number
data-category--card-data = credit card data
    .synonyms = credit card; card number
data-category--credit-rating = creditworthiness data
    .synonyms = credit score; credit rating
data-category--income = income data
    .synonyms = income; earnings; assets
data-category--receipts = receipts
    .synonyms = voucher; proof of purchase
data-category--expenses = expense data
    .synonyms = travel expenses; outlays
data-category--tax-number = tax identification number
    .synonyms = tax ID; tax number
data-category--vat-number = VAT identification number
    .synonyms = VAT number; value added tax

## Use and technology

data-category--log = log data
    .synonyms = logs; log files; access log
data-category--ip-address = IP address
    .synonyms = IP; network address
data-category--device-data = device data
    .synonyms = device; serial number; operating system; browser
data-category--usage = usage data
    .synonyms = user behaviour; clicks; page views
data-category--telemetry = telemetry data
    .synonyms = telemetry; software diagnostics
data-category--error-reports = error reports
    .synonyms = crash report; error message
data-category--location = location data
    .synonyms = GPS; whereabouts; tracking of location
data-category--metadata = file metadata
    .synonyms = metadata; file properties

## Employment

data-category--employee-number = employee number
    .synonyms = staff number; personnel number
data-category--employment-contract = employment contract data
    .synonyms = employment contract; employment data
data-category--joining-date = date of joining
    .synonyms = start date; hiring date
data-category--salary = wage and salary data
    .synonyms = pay; remuneration; wages
data-category--wage-types = wage types
    .synonyms = allowances; supplements
data-category--monthly-amounts = monthly amounts
    .synonyms = monthly pay; amount paid out
data-category--working-hours = regular working hours
    .synonyms = weekly hours; part-time
data-category--time-records = working time records
    .synonyms = time sheet; overtime; time tracking
data-category--absences = absences
    .synonyms = leave; holiday
data-category--sick-leave = periods of sickness
    .synonyms = sick leave; sick days; unfit for work
data-category--severe-disability = severe disability
    .synonyms = disability; disability status; degree of disability
data-category--tax-features = wage tax deduction data
    .synonyms = wage tax; tax class; tax code
data-category--social-security-number = social security number
    .synonyms = national insurance number; pension insurance number
data-category--occupational-pension = occupational pension data
    .synonyms = company pension; retirement
data-category--qualifications = qualifications
    .synonyms = education; certificate; training
data-category--application-documents = application documents
    .synonyms = application; CV; cover letter

## Measurement

data-category--eeg-raw = EEG raw data
    .synonyms = EEG; brain waves; electroencephalogram
data-category--eeg-results = EEG analyses
    .synonyms = EEG findings; spectral analysis
data-category--reaction-times = measurement data (reaction times)
    .synonyms = response time; reaction test; attention test
data-category--measurements = measurement data from devices
    .synonyms = readings; sensor data; raw data
data-category--vital-signs = vital signs
    .synonyms = blood pressure; pulse; oxygen saturation
data-category--test-results = results of diagnostic tests
    .synonyms = test results; test scores; psychological tests
data-category--analysis-results = analysis results
    .synonyms = analysis data; scores; evaluation
data-category--questionnaires = answers to questionnaires
    .synonyms = questionnaire; survey; intake form

## Health and treatment

data-category--symptoms = symptom data
    .synonyms = symptoms; complaints; symptom diary
data-category--progress = treatment progress data
    .synonyms = course of treatment; outcome
data-category--medical-history = medical history
    .synonyms = previous illnesses; anamnesis
data-category--diagnoses = diagnoses
    .synonyms = diagnosis; ICD; illness
data-category--findings = medical findings
    .synonyms = finding; examination result
data-category--lab-results = laboratory results
    .synonyms = lab; blood test
data-category--medical-images = medical images
    .synonyms = X-ray; MRI; ultrasound; DICOM
data-category--medication = medication
    .synonyms = drugs; medicines; medication plan
data-category--prescriptions = prescriptions
    .synonyms = prescription; remedy prescription
data-category--pregnancy = pregnancy
    .synonyms = pregnant; maternity; birth
data-category--treatment-notes = treatment notes
    .synonyms = patient record; medical record; therapy notes
data-category--treatment-services = treatment services provided
    .synonyms = service codes; fee items; treatments
data-category--care-records = care records
    .synonyms = care notes; level of care
data-category--referrals = referrals
    .synonyms = referral note; referral letter
data-category--medical-letters = medical letters
    .synonyms = doctor’s letter; discharge letter
data-category--sick-notes = certificates of incapacity for work
    .synonyms = sick note; fit note; medical certificate
data-category--appointments = appointment data
    .synonyms = appointment; calendar; booking
data-category--contact-reason = reason for making contact
    .synonyms = concern; reason for the call; reason for the visit
data-category--health-insurance = health insurance data
    .synonyms = health insurer; insurance; insurance status
data-category--health-insurance-number = health insurance number
    .synonyms = insurance number; health card

## Other special categories

data-category--genetic-data = genetic data
    .synonyms = DNA; genetic test; genome
data-category--biometric-login = biometric data for log-in
    .synonyms = fingerprint; face recognition
data-category--ethnic-origin = racial or ethnic origin
    .synonyms = ethnicity; race; skin colour
data-category--political-opinions = political opinions
    .synonyms = political party; political views
data-category--religious-affiliation = religious affiliation
    .synonyms = denomination; church tax; church
data-category--philosophical-beliefs = philosophical beliefs
    .synonyms = world view; humanism
data-category--trade-union-membership = trade union membership
    .synonyms = union; union member
data-category--sex-life = data concerning sex life
    .synonyms = sexuality; sexual history
data-category--sexual-orientation = sexual orientation
    .synonyms = homosexual; bisexual; heterosexual
data-category--convictions = criminal convictions
    .synonyms = criminal record; previous conviction; judgment
data-category--offences = criminal offences
    .synonyms = criminal proceedings; criminal complaint; investigation

## Content

data-category--messages = communication content
    .synonyms = messages; e-mail content; chat
data-category--call-data = call connection data
    .synonyms = call list; caller number; call duration
data-category--support-requests = support requests
    .synonyms = ticket; help request; fault report
data-category--documents = documents
    .synonyms = papers; PDF; letters
data-category--uploads = uploaded files
    .synonyms = upload; attachment; file
data-category--form-entries = form entries
    .synonyms = form; contact form; input
data-category--notes = free-text notes
    .synonyms = note; remark; comment
data-category--audio = audio recordings
    .synonyms = audio; voice recording; dictation; call recording
data-category--transcripts = transcripts
    .synonyms = written record; minutes of a conversation
data-category--images = images
    .synonyms = pictures; photos; photo documentation
data-category--videos = video recordings
    .synonyms = video; film; video session
data-category--ai-inputs = AI inputs
    .synonyms = prompt; input to the AI
data-category--ai-outputs = AI outputs
    .synonyms = answer of the AI; AI result
