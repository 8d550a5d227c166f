### Where the data come from.

## Data subjects and client

source--data-subject = information provided by the data subjects
    .synonyms = data subject; patient; customer
source--client-input = input by { -client(form: "the") }
    .synonyms = entry; manual
source--online-forms = online forms
    .synonyms = web form; contact form; intake form
source--client-transmission = transmission by { -client(form: "the") }
    .synonyms = upload; data delivery
source--transmission-for-client = transmission by third parties on behalf of { -client(form: "the") }
    .synonyms = third party; agent
source--paper-records = paper records of { -client(form: "the") }
    .synonyms = paper; files; forms
source--previous-provider = data held by a previous provider
    .synonyms = legacy system; migration; predecessor

## Devices and systems

source--device = devices from which data are read out
    .synonyms = measuring device; medical device
source--wearable = devices worn by the data subjects
    .synonyms = wearable; smart watch; sensor
source--time-clocks = time clocks
    .synonyms = time recording; terminal
source--cameras = cameras
    .synonyms = CCTV; surveillance camera
source--client-system = IT systems of { -client(form: "the") }
    .synonyms = practice software; customer system; server
source--payroll-system = payroll system of { -client(form: "the") }
    .synonyms = payroll software; wages
source--accounting-system = accounting system of { -client(form: "the") }
    .synonyms = bookkeeping; ledger; tax software
source--health-record = electronic health record
    .synonyms = EHR; health network
source--third-party-interface = interfaces of other providers
    .synonyms = API; interface; integration
source--social-networks = social networks
    .synonyms = social media; profile

## Use of services

source--software-use = use of the software
    .synonyms = application; program
source--website-use = use of the website
    .synonyms = web page; homepage; cookies
source--app-use = use of the app
    .synonyms = mobile; smartphone
source--online-service-use = use of online services
    .synonyms = portal; web service
source--processing-results = results of the processing
    .synonyms = evaluation; derived data
source--ai-results = results of AI models
    .synonyms = AI; language model; AI output

## Communication

source--incoming-mail = incoming letters
    .synonyms = mail; post
source--incoming-email = incoming e-mails
    .synonyms = email; mailbox
source--incoming-fax = incoming faxes
    .synonyms = fax; facsimile
source--phone-calls = telephone calls
    .synonyms = phone; call; hotline
source--audio-recordings = audio recordings
    .synonyms = dictation; voice message
source--video-recordings = video recordings
    .synonyms = film; video session
source--screen-sharing = screen sharing during remote maintenance
    .synonyms = remote support; screen

## Third parties

source--relatives = information provided by relatives
    .synonyms = family; parents
source--other-practitioners = information provided by other treating professionals
    .synonyms = general practitioner; referrer; doctor’s letter
source--health-insurers = information provided by health insurers
    .synonyms = sickness fund; health card
source--laboratories = findings of laboratories
    .synonyms = lab; laboratory report
source--pharmacies = information provided by pharmacies
    .synonyms = pharmacy; prescription
source--insurers = information provided by insurance companies
    .synonyms = insurance; insurer
source--social-insurers = information provided by social insurance institutions
    .synonyms = pension insurance; accident insurance
source--banks = information provided by banks
    .synonyms = bank; bank statement
source--employer = information provided by the employer
    .synonyms = company; HR department
source--authorities = information provided by authorities
    .synonyms = authority; public office
source--tax-offices = information provided by tax authorities
    .synonyms = tax office; tax assessment
source--courts = information provided by courts
    .synonyms = court; judgment; order
source--opposing-parties = information provided by the opposing side
    .synonyms = opponent; opposing counsel
source--business-partners = information provided by business partners
    .synonyms = supplier; partner
source--credit-agencies = information provided by credit reference agencies
    .synonyms = credit report; credit score
source--address-providers = information provided by address providers
    .synonyms = address broker; bought addresses
source--public-registers = public registers
    .synonyms = company register; land register
source--public-sources = publicly available sources
    .synonyms = internet; press; directory
