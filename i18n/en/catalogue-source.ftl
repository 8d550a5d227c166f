### Where the data come from.

## Data subjects and client

source--data-subject = information provided by the data subjects
source--client-input = input by { -client(form: "the") }
source--client-transmission = transmission by { -client(form: "the") }
source--transmission-for-client = transmission by third parties on behalf of { -client(form: "the") }
source--paper-records = paper records of { -client(form: "the") }
source--previous-provider = data held by a previous provider

## Devices and systems

source--device = devices from which data are read out
source--wearable = devices worn by the data subjects
source--client-system = IT systems of { -client(form: "the") }
source--payroll-system = payroll system of { -client(form: "the") }
source--third-party-interface = interfaces of other providers

## Use of services

source--software-use = use of the software
source--website-use = use of the website
source--app-use = use of the app
source--online-service-use = use of online services
source--processing-results = results of the processing

## Communication

source--incoming-mail = incoming letters
source--incoming-email = incoming e-mails
source--phone-calls = telephone calls
source--audio-recordings = audio recordings
source--video-recordings = video recordings

## Third parties

source--relatives = information provided by relatives
source--other-practitioners = information provided by other treating professionals
source--health-insurers = information provided by health insurers
source--laboratories = findings of laboratories
source--employer = information provided by the employer
source--authorities = information provided by authorities
source--credit-agencies = information provided by credit reference agencies
source--public-registers = public registers
source--public-sources = publicly available sources
