### Where the data come from.

## Data subjects and client

source--data-subject = Angaben der betroffenen Personen
source--client-input = Eingabe durch { -client(form: "acc") }
source--client-transmission = Übermittlung durch { -client(form: "acc") }
source--transmission-for-client = Übermittlung durch Dritte im Auftrag { -client(form: "gen") }
source--paper-records = Papierunterlagen { -client(form: "gen") }
source--previous-provider = Datenbestand eines früheren Anbieters

## Devices and systems

source--device = Geräte, aus denen Daten ausgelesen werden
source--wearable = am Körper getragene Geräte der betroffenen Personen
source--client-system = IT-Systeme { -client(form: "gen") }
source--payroll-system = Lohnabrechnungssystem { -client(form: "gen") }
source--third-party-interface = Schnittstellen anderer Anbieter

## Use of services

source--software-use = Nutzung der Software
source--website-use = Nutzung der Website
source--app-use = Nutzung der App
source--online-service-use = Nutzung von Onlinediensten
source--processing-results = Ergebnisse der Verarbeitung

## Communication

source--incoming-mail = eingehende Briefe
source--incoming-email = eingehende E-Mails
source--phone-calls = Telefongespräche
source--audio-recordings = Tonaufnahmen
source--video-recordings = Videoaufnahmen

## Third parties

source--relatives = Angaben von Angehörigen
source--other-practitioners = Angaben anderer Behandelnder
source--health-insurers = Angaben von Krankenversicherungen
source--laboratories = Befunde von Laboren
source--employer = Angaben des Arbeitgebers
source--authorities = Angaben von Behörden
source--credit-agencies = Angaben von Auskunfteien
source--public-registers = öffentliche Register
source--public-sources = allgemein zugängliche Quellen
