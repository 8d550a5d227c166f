### Controls, and the headings under which measures are printed.

## Controls

control--organisation = Organisatorische Maßnahmen
control--staff = Beschäftigte
control--data-subject-rights = Rechte der betroffenen Personen
control--incident = Umgang mit Sicherheitsvorfällen
control--physical-access = Zutrittskontrolle
control--physical-access-home = Zutrittskontrolle im Homeoffice
control--system-access = Zugangskontrolle
control--data-access = Zugriffskontrolle
control--separation = Trennungskontrolle
control--pseudonymisation = Pseudonymisierung
control--encryption = Verschlüsselung
control--input = Eingabekontrolle
control--transfer = Weitergabekontrolle
control--order = Auftragskontrolle
control--availability = Verfügbarkeit und Belastbarkeit
control--recovery = Wiederherstellbarkeit
control--deletion = Löschung und Entsorgung
control--review = Verfahren zur regelmäßigen Überprüfung, Bewertung und Evaluierung

## Topics: sub-headings on the screen in long lists of measures

topic--request-handling = Bearbeitung der Anträge
topic--request-fulfilment = Umsetzung der Rechte
topic--responsibility = Zuständigkeiten und Regelwerke
topic--records-risks = Verzeichnisse, Freigaben und Risiken
topic--changes = Änderungen an den Systemen
topic--development = Softwareentwicklung
topic--technical-credentials = Technische Zugangsdaten
topic--data-minimisation = Technikgestaltung und Datenminimierung
topic--daily-work = Arbeitsalltag
topic--remote-work = Mobiles Arbeiten und private Geräte
topic--locations = Standorte von Servern und Zugriffen
topic--artificial-intelligence = Künstliche Intelligenz
topic--certificates = Zertifikate und Testate

topic--confidentiality = Verpflichtung zur Vertraulichkeit
topic--professional-secrecy = Berufsgeheimnis und besondere Geheimhaltungspflichten
topic--recruitment = Einstellung und Einarbeitung
topic--training = Schulung
topic--conduct = Verhalten am Arbeitsplatz
topic--departure = Wechsel der Aufgabe und Ausscheiden

topic--incident-procedure = Verfahren und Zuständigkeit
topic--incident-reporting = Interne Meldung und Erreichbarkeit
topic--incident-response = Bewertung und Abwehr
topic--incident-notification = Meldung nach außen
topic--incident-follow-up = Dokumentation und Nachbereitung

topic--areas = Zutrittskonzept und Bereiche
topic--doors = Türen der Geschäftsräume
topic--keys = Berechtigungen und Schlüssel
topic--visitors = Besucher, Empfang und Wachdienst
topic--surveillance = Alarm, Video und Fenster
topic--service-staff = Reinigungs- und Wachdienste
topic--documents-equipment = Unterlagen und Geräte in den Geschäftsräumen
topic--server-rooms = Server und Serverräume
topic--data-centres = Rechenzentren

topic--accounts = Benutzerkonten
topic--two-factor = Zwei-Faktor-Authentifizierung
topic--login-methods = Weitere Arten der Anmeldung
topic--login-protection = Schutz der Anmeldung
topic--passwords = Passwörter
topic--sessions = Sitzungen
topic--devices = Arbeitsplatzrechner und mobile Geräte
topic--network = Netz
topic--malware = Schadsoftware und Angriffe
topic--updates = Aktualisierungen und Grundkonfiguration
topic--administration = Administration
topic--interfaces = Programmierschnittstellen
topic--remote-maintenance = Fernwartung

topic--instructions = Vertrag und Weisungen
topic--authorities-evidence = Behörden, Nachweise und Unterstützung
topic--subprocessor-selection = Auswahl und Verpflichtung der { -subcontractor(form: "plural") }
topic--subprocessor-follow-up = Überprüfung der { -subcontractor(form: "plural") } und Ende der Zusammenarbeit
topic--maintenance = Wartung und Fernwartung

topic--access-rights = Vergabe und Überprüfung der Zugriffsrechte
topic--access-application = Zugriff in der Anwendung
topic--access-staff = Datenbanken, Kundenbetreuung und Administration

topic--backups = Datensicherungen
topic--restoring = Wiederherstellung
topic--emergencies = Vorsorge für Notfälle

topic--transit = Elektronische Übertragung
topic--recipients = Schnittstellen und Empfänger
topic--transport = Transport und Versand

topic--erasure = Löschung und Rückgabe
topic--disposal = Aussonderung und Vernichtung
topic--destruction-service = Vernichtung im Auftrag

topic--encrypted-data = Verschlüsselte Daten und Geräte
topic--encryption-keys = Schlüssel und ihre Verwaltung

topic--evaluation = Überprüfung und Bewertung
topic--technical-tests = Tests und technische Prüfungen
topic--findings = Übungen und Nachverfolgung

topic--tenants = Trennung der Mandanten und Anwendungen
topic--purposes = Trennung nach Zwecken und Unterlagen
topic--test-environments = Test und Entwicklung

## Topics: sub-headings on the screen in long lists of choices

topic--identity = Person
topic--contact = Erreichbarkeit
topic--identifiers-and-accounts = Kennungen und Benutzerkonten
topic--contract-and-customer = Vertrag, Kunde und Vorgang
topic--payment = Abrechnung, Zahlung und Steuern
topic--use-and-technology = Nutzung und Technik
topic--employment = Beschäftigung und Ausbildung
topic--measurement = Messung und Auswertung
topic--health-and-treatment = Gesundheit und Behandlung
topic--practice-and-insurance = Termine, Versicherung und Praxisablauf
topic--other-special-categories = Weitere sensible Daten
topic--content = Inhalte und Kommunikation
topic--treatment-and-care = Behandlung, Pflege und Versicherung
topic--clients-of-professions-and-counselling-centres = Mandat und Beratung
topic--customers-and-business-partners = Kunden, Partner und Behörden
topic--work = Beschäftigung
topic--users-and-correspondents = Nutzung und Kommunikation
topic--members-education = Verein, Schule und Hochschule
topic--data-come-in = Daten kommen herein
topic--data-are-kept = Daten werden aufbewahrt
topic--data-are-protected = Daten werden geschützt
topic--data-are-worked-with = Mit Daten wird gearbeitet
topic--data-go-out = Daten gehen hinaus
topic--data-subject-rights-and-the-end = Betroffenenrechte und Ende der Verarbeitung
topic--health-professions = Heilberufe
topic--psychologists = Psychologie
topic--legal-tax-and-audit-professions = Recht, Steuern und Prüfung
topic--counselling-and-social-work = Beratung und soziale Arbeit
topic--insurers-and-billing-offices = Versicherung und Verrechnung
topic--public-service = Öffentlicher Dienst
topic--software-and-infrastructure = Software und technischer Betrieb
topic--setup-support-maintenance = Einrichtung, Betreuung und Wartung
topic--analysis-documents-artificial-intelligence = Auswertung, Dokumente und KI
topic--treatment-and-practice = Behandlung und Praxis
topic--billing-and-finance = Abrechnung, Finanzen und Steuern
topic--staff = Personal
topic--customers-communication-logistics = Kunden, Werbung und Logistik
topic--events-travel-leisure = Veranstaltungen, Reisen und Freizeit
topic--property-energy-vehicles = Gebäude, Energie und Fahrzeuge
topic--education-and-public-bodies = Bildung und öffentliche Stellen
topic--destruction = Vernichtung
topic--who-has-access = Zugriffsberechtigte
topic--traceability = Nachvollziehbarkeit
topic--pseudonymisation-and-separation = Pseudonymisierung, Trennung und Löschung
topic--encryption = Verschlüsselung
topic--limits-of-use = Grenzen der Nutzung
topic--organisation-and-review = Organisation und Überprüfung
topic--infrastructure = Technischer Betrieb
topic--security-and-monitoring = Sicherheit und Überwachung
topic--communication = Kommunikation
topic--payment-and-finance = Zahlung und Finanzen
topic--software-and-office = Software und Büro
topic--analysis = Auswertung
topic--artificial-intelligence-speech-and-text = KI, Sprache und Text
topic--people-with-access = Menschen mit Zugriff
topic--paper-and-media = Papier, Datenträger und Versand
topic--data-subjects-and-client = Betroffene Personen und { -client(form: "label") }
topic--devices-and-systems = Geräte und Systeme
topic--use-of-services = Nutzung von Diensten
topic--third-parties = Dritte
topic--log-content = Inhalt der Protokolle
topic--log-keeping = Aufbewahrung und Auswertung der Protokolle
topic--input-checks = Eingaben
topic--power-climate-fire = Strom, Klima, Wasser und Brandschutz
topic--redundancy = Redundanz
topic--monitoring-operation = Überwachung und Betrieb

## Reasons of suggestions: what the answers say, one sentence each

suggestion--health-data = Es werden Gesundheitsdaten verarbeitet.
suggestion--special-categories = Es werden sensible Daten verarbeitet.
suggestion--pseudonyms = Unter den Daten sind Pseudonyme.
suggestion--secrecy = Die Daten unterliegen möglicherweise einem Berufsgeheimnis nach § 203 StGB.
suggestion--secrecy-austria = Die Daten unterliegen möglicherweise einem Berufsgeheimnis nach österreichischem Recht.
suggestion--secrecy-switzerland = Die Daten unterliegen möglicherweise einem Berufsgeheimnis nach schweizerischem Recht.
suggestion--external-hosting = Die Daten liegen ausschließlich auf Servern externer Anbieter.
suggestion--own-servers = Die Daten liegen nicht ausschließlich auf Servern externer Anbieter.
suggestion--home-office = Es wird auch in Privatwohnungen gearbeitet.
suggestion--office = Es wird in Geschäftsräumen gearbeitet.
suggestion--client-site = Es wird auch in den Räumen { -client(form: "gen") } gearbeitet.
suggestion--paper = Es gibt Unterlagen auf Papier.
suggestion--remote-support = Es wird Fernwartung geleistet.
suggestion--artificial-intelligence = Es werden KI-Funktionen genutzt.
suggestion--no-dpo = Es ist keine Datenschutzbeauftragte und kein Datenschutzbeauftragter benannt.
suggestion--dpo = Eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter ist benannt.
suggestion--software = Es wird Software über das Internet bereitgestellt.
suggestion--development = Es wird Software entwickelt oder gepflegt.
suggestion--subprocessors = Es werden { -subcontractor(form: "plural") } eingesetzt.
suggestion--telephone = Es wird im Auftrag telefoniert.
suggestion--call-recording = Es werden Telefongespräche aufgezeichnet.
suggestion--ai-conversation = Menschen kommunizieren mit einem KI-System.
suggestion--destruction = Es werden Unterlagen oder Datenträger im Auftrag vernichtet.
suggestion--letters = Es werden Briefe gedruckt und versandt.
suggestion--laboratory = Es werden Proben untersucht.
suggestion--switzerland = Der Auftrag kommt möglicherweise aus der Schweiz und betrifft sensible Daten.

## Lists of choices and schemes of headings

list--ancillary = Nebenleistungen, die keine Unterauftragsverarbeitung sind
list--certificate = Zertifikate und andere Nachweise
list--data-category = Kategorien personenbezogener Daten
list--dpo-reason = Gründe, aus denen weder eine Datenschutzbeauftragte noch ein Datenschutzbeauftragter zu benennen ist
list--group = Kategorien betroffener Personen
list--language = Sprachen des Dokuments
list--operation = Art der Verarbeitung
list--profession = Berufe mit Schweigepflicht
list--purpose = Zwecke der Verarbeitung und Leistungen
list--safeguard = Garantien für besondere Kategorien personenbezogener Daten
list--service = Leistungen der { -subcontractor(form: "plural") }
list--source = Herkunft der Daten
list--special-kind = Besondere Kategorien personenbezogener Daten und Daten über Straftaten

scheme--eight = Acht Kontrollen
scheme--art32 = Art. 32 DSGVO
scheme--theme = Themen
scheme--scc = Standardvertragsklauseln
scheme--dsv = Art. 3 DSV (Schweiz)

## Headings: the eight customary controls

heading-eight--organisation = Organisatorische und weitere Maßnahmen
heading-eight--physical-access = Zutrittskontrolle
heading-eight--system-access = Zugangskontrolle
heading-eight--data-access = Zugriffskontrolle
heading-eight--transfer = Weitergabekontrolle
heading-eight--input = Eingabekontrolle
heading-eight--order = Auftragskontrolle
heading-eight--availability = Verfügbarkeitskontrolle
heading-eight--separation = Trennungskontrolle

## Headings: the structure of Art. 32(1) GDPR

heading-art32--pseudonymisation = Pseudonymisierung und Verschlüsselung (Art. 32 Abs. 1 Buchst. a DSGVO)
    .uk = Pseudonymisierung und Verschlüsselung (Art. 32 Abs. 1 Buchst. a UK-DSGVO)
heading-art32--confidentiality = Vertraulichkeit (Art. 32 Abs. 1 Buchst. b DSGVO)
    .uk = Vertraulichkeit (Art. 32 Abs. 1 Buchst. b UK-DSGVO)
heading-art32--integrity = Integrität (Art. 32 Abs. 1 Buchst. b DSGVO)
    .uk = Integrität (Art. 32 Abs. 1 Buchst. b UK-DSGVO)
heading-art32--availability = Verfügbarkeit und Belastbarkeit (Art. 32 Abs. 1 Buchst. b DSGVO)
    .uk = Verfügbarkeit und Belastbarkeit (Art. 32 Abs. 1 Buchst. b UK-DSGVO)
heading-art32--recovery = Wiederherstellbarkeit (Art. 32 Abs. 1 Buchst. c DSGVO)
    .uk = Wiederherstellbarkeit (Art. 32 Abs. 1 Buchst. c UK-DSGVO)
heading-art32--review = Verfahren zur regelmäßigen Überprüfung, Bewertung und Evaluierung (Art. 32 Abs. 1 Buchst. d DSGVO)
    .uk = Verfahren zur regelmäßigen Überprüfung, Bewertung und Evaluierung (Art. 32 Abs. 1 Buchst. d UK-DSGVO)
heading-art32--organisation = Organisatorische und weitere Maßnahmen

## Headings: groups by theme

heading-theme--organisation = Organisation
heading-theme--staff = Beschäftigte
heading-theme--premises = Schutz der Räume
heading-theme--systems = Schutz der Systeme
heading-theme--access = Zugriff auf die Daten
heading-theme--encryption = Pseudonymisierung und Verschlüsselung
heading-theme--transmission = Übertragung und Transport
heading-theme--instructions = Weisungen und Trennung
heading-theme--integrity = Integrität, Verfügbarkeit und Wiederherstellung
heading-theme--deletion = Löschung und Entsorgung
heading-theme--rights = Rechte der betroffenen Personen
heading-theme--incident = Umgang mit Sicherheitsvorfällen
heading-theme--review = Überprüfung der Maßnahmen

## Headings: Annex III under Implementing Decision (EU) 2021/915, which are those of Annex II under (EU) 2021/914 (shortened)

heading-scc--pseudonymisation-encryption = Pseudonymisierung und Verschlüsselung
heading-scc--ongoing-security = Fortdauernde Vertraulichkeit, Integrität, Verfügbarkeit und Belastbarkeit der Systeme und Dienste
heading-scc--restoration = Rasche Wiederherstellung der Verfügbarkeit und des Zugangs nach einem Zwischenfall
heading-scc--testing = Verfahren zur regelmäßigen Überprüfung, Bewertung und Evaluierung der Maßnahmen
heading-scc--identification = Identifizierung und Autorisierung der Nutzer
heading-scc--transmission = Schutz der Daten während der Übermittlung
heading-scc--storage = Schutz der Daten während der Speicherung
heading-scc--premises = Physische Sicherheit der Orte, an denen Daten verarbeitet werden
heading-scc--logging = Protokollierung von Ereignissen
heading-scc--configuration = Systemkonfiguration einschließlich der Standardkonfiguration
heading-scc--governance = Interne Governance und Verwaltung der IT und der IT-Sicherheit
heading-scc--certification = Zertifizierung und Qualitätssicherung von Prozessen und Produkten
heading-scc--minimisation = Datenminimierung
heading-scc--quality = Datenqualität
heading-scc--retention = Begrenzte Speicherdauer
heading-scc--accountability = Rechenschaftspflicht
heading-scc--portability-erasure = Datenübertragbarkeit und Löschung

## Headings: the goals of Art. 3 of the Swiss Data Protection Ordinance

heading-dsv--access = Zugriffskontrolle (Art. 3 Abs. 1 Buchst. a DSV)
heading-dsv--premises = Zugangskontrolle: Räume und Anlagen (Art. 3 Abs. 1 Buchst. b DSV)
heading-dsv--user = Benutzerkontrolle (Art. 3 Abs. 1 Buchst. c DSV)
heading-dsv--media = Datenträgerkontrolle (Art. 3 Abs. 2 Buchst. a DSV)
heading-dsv--storage = Speicherkontrolle (Art. 3 Abs. 2 Buchst. b DSV)
heading-dsv--transport = Transportkontrolle (Art. 3 Abs. 2 Buchst. c DSV)
heading-dsv--restoration = Wiederherstellung (Art. 3 Abs. 2 Buchst. d DSV)
heading-dsv--availability = Verfügbarkeit, Zuverlässigkeit und Datenintegrität (Art. 3 Abs. 2 Buchst. e DSV)
heading-dsv--system-security = Systemsicherheit (Art. 3 Abs. 2 Buchst. f DSV)
heading-dsv--input = Eingabekontrolle (Art. 3 Abs. 3 Buchst. a DSV)
heading-dsv--disclosure = Bekanntgabekontrolle (Art. 3 Abs. 3 Buchst. b DSV)
heading-dsv--detection = Erkennung und Beseitigung (Art. 3 Abs. 3 Buchst. c DSV)
heading-dsv--review = Überprüfung (Art. 1 Abs. 5 DSV)
heading-dsv--further = Weitere Maßnahmen
