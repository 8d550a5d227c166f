### Services of sub-processors.

## Infrastructure

service--hosting = server hosting
    .synonyms = server; hosting provider; Hetzner; IONOS; OVH
service--virtual-desktops = virtual desktops
    .synonyms = terminal server; remote desktop
service--cloud-infrastructure = cloud infrastructure
    .synonyms = cloud; IaaS; cloud servers; AWS; Azure; Google Cloud
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
service--record-storage = storage of paper records
    .synonyms = off-site archive; file store
service--archiving = archiving
    .synonyms = archive; long-term storage
service--cache = caching
    .synonyms = cache; rate limiting
service--cdn = content delivery network (CDN)
    .synonyms = CDN; content delivery; Cloudflare; Akamai; Fastly
service--dns = name service (DNS)
    .synonyms = domain; DNS; name server
service--domain-registration = domain registration
    .synonyms = domains; registrar
service--network-operation = operation of the network
    .synonyms = network; VPN; firewall; internet access
service--secrets-management = storage of technical credentials
    .synonyms = key management; password manager; vault

## Security and monitoring

service--ddos-protection = protection against DDoS attacks
    .synonyms = DDoS; firewall; WAF; Cloudflare
service--bot-protection = protection against automated access (captcha)
    .synonyms = captcha; bot protection
service--spam-filter = spam filtering
    .synonyms = spam; e-mail filter; virus filter
service--malware-protection = protection against malware
    .synonyms = anti-virus; endpoint protection
service--authentication = authentication
    .synonyms = log-in; SSO; identity provider; Auth0; Okta; Clerk
service--monitoring = system monitoring
    .synonyms = monitoring; alerting; uptime; Datadog; Grafana
service--log-management = log management
    .synonyms = logging; logs
service--error-tracking = error tracking
    .synonyms = crash reports; bug tracking; Sentry
service--security-testing = security testing of the systems
    .synonyms = penetration test; vulnerability scan
service--security-monitoring = monitoring of system security
    .synonyms = intrusion detection; SOC
service--identity-verification = verification of the identity of persons
    .synonyms = ID check; video identification
service--fraud-detection = fraud detection
    .synonyms = fraud prevention; abuse

## Communication

service--email-delivery = e-mail delivery
    .synonyms = sending of e-mails; transactional e-mail; transactional email; SendGrid; Mailgun; Postmark
service--email-mailboxes = hosting of e-mail mailboxes
    .synonyms = email; mailbox; mail server
service--email-marketing = newsletter delivery
    .synonyms = newsletter; e-mail marketing; Mailchimp; Brevo
service--text-messages = text message delivery
    .synonyms = SMS; texts; Twilio
service--messenger = delivery through messenger services
    .synonyms = messenger; WhatsApp; chat messages
service--push-messages = push notifications
    .synonyms = push; mobile alerts
service--telephony = telephony
    .synonyms = telephone; PBX; VoIP; Twilio
service--automated-call-answering = automated call answering
    .synonyms = phone bot; voice assistant
service--call-answering = call answering
    .synonyms = answering service; call centre
service--fax = fax transmission
    .synonyms = fax; fax service
service--video-conferencing = video conferencing
    .synonyms = video call; online meeting; video consultation; Zoom; Teams; Webex
service--realtime-messaging = real-time communication in the application
    .synonyms = real time; web socket
service--live-chat = customer chat
    .synonyms = live chat; customer messaging
service--chatbot = chatbot operation
    .synonyms = chat; automatic replies
service--health-network-connection = connection to the telematics infrastructure
    .synonyms = TI; connector; health network

## Payment and finance

service--billing = payment processing
    .synonyms = payments; payment service provider; Stripe; PayPal; Adyen
service--card-billing = credit card processing
    .synonyms = credit card; card payment
service--card-billing-automation = automation of credit card billing
    .synonyms = automatic charge; recurring payment
service--direct-debit = direct debit collection
    .synonyms = direct debit; SEPA
service--debt-collection = collection of claims
    .synonyms = debt collection; receivables
service--account-information = retrieval of account transactions
    .synonyms = account information service; bank connection; open banking
service--credit-check = credit checks
    .synonyms = credit rating; creditworthiness
service--invoicing = invoicing
    .synonyms = invoice; billing
service--service-billing = billing of services
    .synonyms = billing centre; medical billing
service--bookkeeping = bookkeeping
    .synonyms = accounting; accounts; DATEV; Lexware
service--tax-calculation = tax calculation
    .synonyms = VAT; sales tax
service--payroll = payroll
    .synonyms = wages; salary accounting; DATEV; Personio

## Software and office

service--ticket-system = ticket system
    .synonyms = help desk; support requests; Zendesk; Freshdesk
service--customer-management = customer management
    .synonyms = CRM; contact management; HubSpot; Salesforce
service--staff-administration = staff administration software
    .synonyms = HR software; personnel file; applicants
service--time-recording = time recording
    .synonyms = working time; roster
service--online-forms = online forms
    .synonyms = form; survey; intake form
service--learning-platform = learning platform
    .synonyms = e-learning; online courses
service--shop-system = shop system
    .synonyms = online shop; web shop; e-commerce
service--office-software = office software
    .synonyms = office; word processing; spreadsheets; Microsoft 365; Google Workspace
service--password-manager = password manager
    .synonyms = passwords; password vault
service--device-management = management of end devices
    .synonyms = MDM; smartphones; laptops
service--remote-maintenance-software = remote maintenance software
    .synonyms = screen sharing; remote control; TeamViewer; AnyDesk
service--collaboration = collaboration software
    .synonyms = team chat; collaboration; project management; Slack; Teams
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
service--search = search function
    .synonyms = search engine; full-text search; index
service--maps = map service
    .synonyms = maps; route planning
service--source-code-management = source code management
    .synonyms = Git; repository; CI; GitHub; GitLab

## Analysis

service--web-analytics = web analytics
    .synonyms = visitor statistics; tracking; Google Analytics; Matomo
service--consent-management = consent management (cookie banner)
    .synonyms = cookie; consent
service--online-advertising = online advertising
    .synonyms = ads; advertising network
service--data-analysis = data analysis
    .synonyms = statistics; evaluation; reports
service--product-analytics = product usage analytics
    .synonyms = usage analytics; product analytics
service--session-replay = session recording
    .synonyms = session replay; UX analysis
service--comparison-testing = comparison of variants (A/B testing)
    .synonyms = A/B test; split test
service--feature-control = control of features (feature flags)
    .synonyms = feature flag; rollout; toggle
service--call-tracking = call tracking
    .synonyms = call analytics
service--ip-geolocation = IP geolocation
    .synonyms = geolocation; location
service--address-validation = address validation
    .synonyms = address check; e-mail validation

## Artificial intelligence, speech and text

service--ai-models = provision of AI models
    .synonyms = artificial intelligence; language model; LLM; chatbot; OpenAI; Anthropic; Mistral
service--ai-hosting = hosting of AI models on the provider’s servers
    .synonyms = AI hosting; GPU server; inference
service--ai-documentation = summarising of conversations by AI
    .synonyms = AI scribe; meeting minutes
service--data-labelling = labelling of training data
    .synonyms = annotation; training data
service--speech-recognition = speech recognition
    .synonyms = dictation; speech to text
service--text-recognition = text recognition
    .synonyms = OCR; receipt recognition
service--typing-service = typing service
    .synonyms = transcription; dictation; typist
service--translation = translation
    .synonyms = interpreting; language service
service--manual-review = manual review of results
    .synonyms = quality assurance; human review; QA
service--expert-advice = advice by external experts
    .synonyms = experts; consultants; assessor

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
service--freelance-work = work of freelancers
    .synonyms = freelancer; contractor
service--it-consulting = IT consulting
    .synonyms = consulting; IT service provider
service--website-maintenance = creation and maintenance of the website
    .synonyms = web agency; web design; content editing
service--quality-management = quality management
    .synonyms = QM; quality assurance
service--audits = audits
    .synonyms = auditor; certification body
service--lab-services = laboratory tests
    .synonyms = laboratory; external laboratory

## Paper and media

service--printing = printing of documents
    .synonyms = print shop; print
service--letter-dispatch = letter dispatch
    .synonyms = mail; post
service--parcel-dispatch = parcel dispatch
    .synonyms = parcel; logistics; shipping
service--courier = courier service
    .synonyms = courier; messenger; transport
service--digitisation = digitisation of paper records
    .synonyms = scanning; scan service
service--record-destruction = destruction of paper records
    .synonyms = shredding; document destruction
service--media-destruction = destruction of data media
    .synonyms = disk destruction; disposal
