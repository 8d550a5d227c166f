### Where the data come from.

## Data subjects and client

source--data-subject = Angaben der betroffenen Personen
    .synonyms = Betroffene; Patient; Kunde; Selbstauskunft
source--client-input = Eingabe durch { -client(form: "acc") }
    .synonyms = Eingabe; manuell; Erfassung
source--online-forms = Online-Formulare
    .synonyms = Formular; Kontaktformular; Anamnesebogen
source--client-transmission = Übermittlung durch { -client(form: "acc") }
    .synonyms = Übertragung; Upload; Datenlieferung
source--transmission-for-client = Übermittlung durch Dritte im Auftrag { -client(form: "gen") }
    .synonyms = Dritte; beauftragte Stelle
source--paper-records = Papierunterlagen { -client(form: "gen") }
    .synonyms = Papier; Akten; Formulare
source--previous-provider = Datenbestand eines früheren Anbieters
    .synonyms = Altsystem; Datenübernahme; Migration; Vorgänger

## Devices and systems

source--device = Geräte, aus denen Daten ausgelesen werden
    .synonyms = Messgerät; Medizingerät; EEG-Gerät
source--wearable = am Körper getragene Geräte der betroffenen Personen
    .synonyms = Wearable; Fitnessarmband; Smartwatch; Sensor
source--time-clocks = Zeiterfassungsgeräte
    .synonyms = Stempeluhr; Terminal; Zeiterfassung
source--cameras = Kameras
    .synonyms = Videoüberwachung; Überwachungskamera
source--client-system = IT-Systeme { -client(form: "gen") }
    .synonyms = Praxissoftware; Kundensystem; Server
source--payroll-system = Lohnabrechnungssystem { -client(form: "gen") }
    .synonyms = Lohnprogramm; Lohnsoftware
source--accounting-system = Buchführungssystem { -client(form: "gen") }
    .synonyms = Buchhaltung; Finanzbuchhaltung; Steuersoftware
source--health-record = elektronische Patientenakte
    .synonyms = ePA; Telematikinfrastruktur
source--third-party-interface = Schnittstellen anderer Anbieter
    .synonyms = API; Schnittstelle; Anbindung
source--social-networks = soziale Netzwerke
    .synonyms = Social Media; Netzwerkprofil

## Use of services

source--software-use = Nutzung der Software
    .synonyms = Anwendung; Programm; Benutzung
source--website-use = Nutzung der Website
    .synonyms = Homepage; Internetseite; Cookies
source--app-use = Nutzung der App
    .synonyms = Handy; Smartphone; mobile Anwendung
source--online-service-use = Nutzung von Onlinediensten
    .synonyms = Portal; Onlinedienst; Internetdienst
source--processing-results = Ergebnisse der Verarbeitung
    .synonyms = Auswertung; Ergebnis; abgeleitete Daten
source--ai-results = Ergebnisse von KI-Modellen
    .synonyms = KI; Sprachmodell; KI-Ausgabe

## Communication

source--incoming-mail = eingehende Briefe
    .synonyms = Post; Brief; Posteingang
source--incoming-email = eingehende E-Mails
    .synonyms = E-Mail; Mail; Postfach
source--incoming-fax = eingehende Telefaxe
    .synonyms = Fax; Telefax
source--phone-calls = Telefongespräche
    .synonyms = Telefon; Anruf; Hotline
source--audio-recordings = Tonaufnahmen
    .synonyms = Diktat; Mitschnitt; Sprachnachricht
source--video-recordings = Videoaufnahmen
    .synonyms = Film; Videositzung; Aufzeichnung
source--screen-sharing = Bildschirmübertragung bei der Fernwartung
    .synonyms = Fernwartung; Bildschirm

## Third parties

source--relatives = Angaben von Angehörigen
    .synonyms = Familie; Angehörige; Eltern
source--other-practitioners = Angaben anderer Behandelnder
    .synonyms = Hausarzt; Überweiser; Arztbrief; Vorbehandler
source--health-insurers = Angaben von Krankenversicherungen
    .synonyms = Krankenkasse; Gesundheitskarte
source--laboratories = Befunde von Laboren
    .synonyms = Labor; Laborbefund
source--pharmacies = Angaben von Apotheken
    .synonyms = Apotheke; Rezept
source--insurers = Angaben von Versicherungsunternehmen
    .synonyms = Versicherung; Versicherer
source--social-insurers = Angaben von Sozialversicherungsträgern
    .synonyms = Krankenkasse; Rentenversicherung; Berufsgenossenschaft
source--banks = Angaben von Banken
    .synonyms = Bank; Kontoauszug; Zahlungsdienst
source--employer = Angaben des Arbeitgebers
    .synonyms = Arbeitgeber; Betrieb; Personalabteilung
source--authorities = Angaben von Behörden
    .synonyms = Behörde; Amt; Jugendamt
source--tax-offices = Angaben von Finanzbehörden
    .synonyms = Finanzamt; Steuerbescheid; ELStAM
source--courts = Angaben von Gerichten
    .synonyms = Gericht; Urteil; Beschluss
source--opposing-parties = Angaben der Gegenseite
    .synonyms = Gegner; gegnerischer Anwalt
source--business-partners = Angaben von Geschäftspartnern
    .synonyms = Lieferant; Kooperationspartner
source--credit-agencies = Angaben von Auskunfteien
    .synonyms = Auskunftei; Bonität; Kreditauskunft
source--address-providers = Angaben von Adressanbietern
    .synonyms = Adresshändler; gekaufte Adressen
source--public-registers = öffentliche Register
    .synonyms = Handelsregister; Grundbuch; Melderegister
source--public-sources = allgemein zugängliche Quellen
    .synonyms = Internet; Presse; Telefonbuch
