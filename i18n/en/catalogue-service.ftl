### Services of sub-processors.

## Infrastructure

service--hosting = server hosting
    .synonyms = server; hosting provider
service--cloud-infrastructure = cloud infrastructure
    .synonyms = cloud; IaaS; cloud servers
service--data-centre = data centre (colocation)
    .synonyms = data center; colocation; server room
service--on-site-work = on-site work in the data centre
    .synonyms = remote hands; technician
service--website-hosting = website hosting
    .synonyms = web hosting; homepage; front end
service--container-hosting = container hosting
    .synonyms = container; Kubernetes; Docker
service--database = managed database
    .synonyms = database; database hosting
service--object-storage = object storage
    .synonyms = file storage; S3; storage space
service--data-warehouse = data warehouse
    .synonyms = analytics database; data lake
service--backup = data backup
    .synonyms = back-up; backup copy
service--archiving = archiving
    .synonyms = archive; long-term storage
service--cache = caching
    .synonyms = cache; rate limiting
service--cdn = content delivery network (CDN)
    .synonyms = CDN; content delivery
service--dns = name service (DNS)
    .synonyms = domain; DNS; name server

## Security and monitoring

service--ddos-protection = protection against DDoS attacks
    .synonyms = DDoS; firewall; WAF
service--bot-protection = protection against automated access (captcha)
    .synonyms = captcha; bot protection
service--spam-filter = spam filtering
    .synonyms = spam; e-mail filter; virus filter
service--authentication = authentication
    .synonyms = log-in; SSO; identity provider
service--monitoring = system monitoring
    .synonyms = monitoring; alerting; uptime
service--log-management = log management
    .synonyms = logging; logs
service--error-tracking = error tracking
    .synonyms = crash reports; bug tracking
service--security-testing = security testing of the systems
    .synonyms = penetration test; vulnerability scan

## Communication

service--email-delivery = e-mail delivery
    .synonyms = sending of e-mails; transactional e-mail
service--email-mailboxes = hosting of e-mail mailboxes
    .synonyms = email; mailbox; mail server
service--email-marketing = newsletter delivery
    .synonyms = newsletter; e-mail marketing
service--text-messages = text message delivery
    .synonyms = SMS; texts
service--messenger = delivery through messenger services
    .synonyms = messenger; WhatsApp; chat messages
service--push-messages = push notifications
    .synonyms = push; mobile alerts
service--telephony = telephony
    .synonyms = telephone; PBX; VoIP
service--call-answering = call answering
    .synonyms = answering service; call centre
service--fax = fax transmission
    .synonyms = fax; fax service
service--video-conferencing = video conferencing
    .synonyms = video call; online meeting; video consultation
service--realtime-messaging = real-time communication in the application
    .synonyms = real time; web socket
service--live-chat = customer chat
    .synonyms = live chat; customer messaging

## Payment and finance

service--billing = payment processing
    .synonyms = payments; payment service provider
service--card-billing = credit card processing
    .synonyms = credit card; card payment
service--card-billing-automation = automation of credit card billing
    .synonyms = automatic charge; recurring payment
service--direct-debit = direct debit collection
    .synonyms = direct debit; SEPA
service--invoicing = invoicing
    .synonyms = invoice; billing
service--service-billing = billing of services
    .synonyms = billing centre; medical billing
service--bookkeeping = bookkeeping
    .synonyms = accounting; accounts
service--tax-calculation = tax calculation
    .synonyms = VAT; sales tax
service--payroll = payroll
    .synonyms = wages; salary accounting

## Software and office

service--ticket-system = ticket system
    .synonyms = help desk; support requests
service--customer-management = customer management
    .synonyms = CRM; contact management
service--office-software = office software
    .synonyms = office; word processing; spreadsheets
service--collaboration = collaboration software
    .synonyms = team chat; collaboration; project management
service--file-sharing = file sharing
    .synonyms = cloud storage; file exchange
service--documentation-hosting = documentation platform hosting
    .synonyms = manual; wiki; help pages
service--media-management = media management
    .synonyms = images; videos; media library
service--electronic-signature = electronic signature
    .synonyms = e-signature; signing
service--appointment-booking = appointment booking
    .synonyms = appointment; calendar; online booking
service--data-integration = data integration
    .synonyms = interface; synchronisation; automation
service--source-code-management = source code management
    .synonyms = Git; repository; CI

## Analysis

service--web-analytics = web analytics
    .synonyms = visitor statistics; tracking
service--product-analytics = product usage analytics
    .synonyms = usage analytics; product analytics
service--session-replay = session recording
    .synonyms = session replay; UX analysis
service--comparison-testing = comparison of variants (A/B testing)
    .synonyms = A/B test; split test
service--call-tracking = call tracking
    .synonyms = call analytics
service--ip-geolocation = IP geolocation
    .synonyms = geolocation; location
service--address-validation = address validation
    .synonyms = address check; e-mail validation

## Artificial intelligence, speech and text

service--ai-models = provision of AI models
    .synonyms = artificial intelligence; language model; LLM; chatbot
service--speech-recognition = speech recognition
    .synonyms = dictation; speech to text
service--text-recognition = text recognition
    .synonyms = OCR; receipt recognition
service--typing-service = typing service
    .synonyms = transcription; dictation; typist
service--translation = translation
    .synonyms = interpreting; language service
service--manual-review = manual review of results
    .synonyms = quality assurance; human review

## People with access

service--support = application support
    .synonyms = customer support; help line
service--second-level-support = second-level support
    .synonyms = expert support; technical support
service--remote-maintenance = remote maintenance
    .synonyms = remote access; remote support
service--system-administration = system administration
    .synonyms = server administration; IT management
service--software-development = software development
    .synonyms = programming; developers
service--software-maintenance = software maintenance
    .synonyms = maintenance; updates
service--device-maintenance = device maintenance
    .synonyms = repair; device manufacturer

## Paper and media

service--printing = printing of documents
    .synonyms = print shop; print
service--letter-dispatch = letter dispatch
    .synonyms = mail; post
service--record-destruction = destruction of paper records
    .synonyms = shredding; document destruction
service--media-destruction = destruction of data media
    .synonyms = disk destruction; disposal
