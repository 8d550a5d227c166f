### Purposes of the processing.

## Software and infrastructure

purpose--saas = provision of software over the internet (software as a service)
    .synonyms = SaaS; cloud software; web application; portal
purpose--hosting = hosting
    .synonyms = server operation; web hosting; cloud
purpose--website-operation = operation of the website
    .synonyms = web page; homepage
purpose--online-forms = provision of online forms
    .synonyms = web form; contact form
purpose--file-storage = file storage
    .synonyms = cloud storage; document storage
purpose--file-sharing = file sharing
    .synonyms = data exchange; share
purpose--email-service = operation of e-mail mailboxes
    .synonyms = email; mail server
purpose--user-management = user management
    .synonyms = user accounts; log-in; identity
purpose--integration = operation of interfaces
    .synonyms = interface; API; integration; automation
purpose--data-migration = data migration
    .synonyms = data transfer; system change
purpose--backup-service = data backup
    .synonyms = back-up; restore
purpose--archiving = archiving
    .synonyms = archive; retention
purpose--security-monitoring = monitoring of system security
    .synonyms = intrusion detection; SOC

## Setup, support, maintenance

purpose--setup = setup of the software
    .synonyms = installation; onboarding
purpose--consulting = consulting
    .synonyms = advice; consultancy
purpose--user-training = user training
    .synonyms = instruction; workshop
purpose--support = application support
    .synonyms = help desk; customer support; hotline
purpose--remote-support = remote maintenance
    .synonyms = remote support; remote access
purpose--software-maintenance = software maintenance
    .synonyms = maintenance; software update
purpose--software-development = software development
    .synonyms = programming; coding
purpose--system-administration = system administration
    .synonyms = server administration; IT management
purpose--device-maintenance = device maintenance
    .synonyms = repair; medical devices; hardware

## Analysis, documents, artificial intelligence

purpose--measurement-analysis = analysis of measurement data
    .synonyms = measurement; EEG; data analysis
purpose--measurement-comparison = comparison of measurement data
    .synonyms = norm comparison; reference data
purpose--symptom-tracking = symptom tracking
    .synonyms = symptoms; progress monitoring; diary
purpose--statistics = statistical analysis
    .synonyms = statistics; key figures; analytics
purpose--reporting = preparation of reports
    .synonyms = report; reporting
purpose--document-creation = creation of documents
    .synonyms = document generation; PDF; letters
purpose--ai-functions = provision of AI functions
    .synonyms = artificial intelligence; AI assistant; chatbot; language model
purpose--transcription = transcription
    .synonyms = dictation; typing service; speech to text
purpose--digitisation = digitisation of paper records
    .synonyms = scanning; scan service
purpose--text-recognition = text recognition
    .synonyms = OCR; receipt recognition

## Treatment and practice

purpose--patient-administration = patient administration
    .synonyms = practice management; practice software
purpose--treatment-documentation = treatment documentation
    .synonyms = patient record; medical record
purpose--appointments = appointment management
    .synonyms = booking; calendar; scheduling
purpose--appointment-reminders = sending of appointment reminders
    .synonyms = reminder; recall; text reminder
purpose--patient-communication = communication with patients
    .synonyms = patient messages; patient portal
purpose--video-consultation = video consultations
    .synonyms = telemedicine; online consultation
purpose--call-answering = call answering
    .synonyms = answering service; telephone reception; call centre

## Billing and finance

purpose--billing = billing of services
    .synonyms = service billing; medical billing
purpose--invoicing = invoicing
    .synonyms = invoice; billing document
purpose--payment = payment processing
    .synonyms = payments; card payment
purpose--bookkeeping = bookkeeping
    .synonyms = accounting; accounts

## Staff

purpose--payroll = payroll accounting
    .synonyms = payroll; wages; salaries
purpose--social-security-filing = social security notifications
    .synonyms = social insurance; statutory notification
purpose--pension-administration = administration of the occupational pension scheme
    .synonyms = company pension; retirement scheme
purpose--staff-administration = staff administration
    .synonyms = HR; personnel; human resources
purpose--time-recording = recording of working time
    .synonyms = time tracking; time sheet
purpose--staff-scheduling = staff scheduling
    .synonyms = duty roster; shift plan; dispatching
purpose--recruiting = applicant management
    .synonyms = recruiting; job application; hiring
purpose--reporting-channel = operation of the internal reporting channel
    .synonyms = whistleblowing; reporting office

## Customers, communication, logistics

purpose--customer-management = customer management
    .synonyms = CRM; customer data; contact management
purpose--order-handling = order processing
    .synonyms = order; fulfilment
purpose--member-management = member administration
    .synonyms = association; membership; club
purpose--marketing = marketing
    .synonyms = advertising; campaign
purpose--newsletter = sending of newsletters
    .synonyms = newsletter; mailing
purpose--surveys = surveys
    .synonyms = questionnaire; poll
purpose--web-analytics = web analytics
    .synonyms = visitor statistics; reach measurement; tracking
purpose--printing = printing of documents
    .synonyms = print; print shop
purpose--letter-dispatch = dispatch of letters
    .synonyms = mailing of letters; post; mail service
purpose--goods-dispatch = shipping of goods
    .synonyms = parcel; logistics; delivery

## Destruction

purpose--record-destruction = destruction of paper records
    .synonyms = shredding; document destruction
purpose--media-destruction = destruction of data media
    .synonyms = disk destruction; disposal
