### Purposes of the processing.

## Software and infrastructure

purpose--saas = Bereitstellung von Software über das Internet (Software as a Service)
    .synonyms = SaaS; Cloud-Software; Webanwendung; Portal
purpose--hosting = Hosting
    .synonyms = Serverbetrieb; Webhosting; Cloud
purpose--website-operation = Betrieb der Website
    .synonyms = Homepage; Internetseite; Webseite
purpose--online-forms = Bereitstellung von Online-Formularen
    .synonyms = Formular; Kontaktformular; Anamnesebogen
purpose--file-storage = Dateiablage
    .synonyms = Cloudspeicher; Ablage; Dateispeicher
purpose--file-sharing = Dateifreigabe
    .synonyms = Datenaustausch; Teilen
purpose--email-service = Betrieb von E-Mail-Postfächern
    .synonyms = E-Mail; Mailserver; Postfach
purpose--user-management = Benutzerverwaltung
    .synonyms = Benutzerkonten; Anmeldung; Zugänge
purpose--integration = Betrieb von Schnittstellen
    .synonyms = Schnittstelle; API; Anbindung; Automatisierung
purpose--data-migration = Datenmigration
    .synonyms = Datenübernahme; Umzug; Systemwechsel
purpose--backup-service = Datensicherung
    .synonyms = Sicherung; Sicherungskopie; Wiederherstellung
purpose--archiving = Archivierung
    .synonyms = Archiv; Aufbewahrung
purpose--security-monitoring = Überwachung der Systemsicherheit
    .synonyms = Angriffserkennung; Sicherheitsüberwachung

## Setup, support, maintenance

purpose--setup = Einrichtung der Software
    .synonyms = Installation; Inbetriebnahme
purpose--consulting = Beratung
    .synonyms = Beratungsleistung; Projektberatung
purpose--user-training = Schulung der Nutzerinnen und Nutzer
    .synonyms = Einweisung; Anwenderschulung
purpose--support = Anwendungssupport
    .synonyms = Support; Hilfe; Kundendienst; Hotline
purpose--remote-support = Fernwartung
    .synonyms = Fernzugriff; Remote-Support; Fernhilfe
purpose--software-maintenance = Softwarewartung
    .synonyms = Wartung; Pflege; Aktualisierung
purpose--software-development = Softwareentwicklung
    .synonyms = Programmierung; Entwicklung
purpose--system-administration = Systemadministration
    .synonyms = Serveradministration; IT-Betreuung; Administration
purpose--device-maintenance = Gerätewartung
    .synonyms = Reparatur; Medizingeräte; Hardware

## Analysis, documents, artificial intelligence

purpose--measurement-analysis = Auswertung von Messdaten
    .synonyms = Messauswertung; EEG; Datenauswertung
purpose--measurement-comparison = Vergleich von Messdaten
    .synonyms = Normvergleich; Vergleichsdaten
purpose--symptom-tracking = Symptomverfolgung
    .synonyms = Symptome; Verlaufskontrolle; Tagebuch
purpose--statistics = statistische Auswertung
    .synonyms = Statistik; Kennzahlen; Analyse
purpose--reporting = Erstellung von Berichten
    .synonyms = Bericht; Reporting; Auswertungsbericht
purpose--document-creation = Erstellung von Dokumenten
    .synonyms = Dokumentenerstellung; PDF; Briefe
purpose--ai-functions = Bereitstellung von KI-Funktionen
    .synonyms = Künstliche Intelligenz; KI-Assistent; Chatbot; Sprachmodell
purpose--transcription = Transkription
    .synonyms = Diktat; Schreibdienst; Verschriftlichung
purpose--digitisation = Digitalisierung von Papierunterlagen
    .synonyms = Scannen; Einscannen; Scandienst
purpose--text-recognition = Texterkennung
    .synonyms = OCR; Belegerkennung

## Treatment and practice

purpose--patient-administration = Patientenverwaltung
    .synonyms = Praxisverwaltung; Praxissoftware; PVS
purpose--treatment-documentation = Behandlungsdokumentation
    .synonyms = Patientenakte; Krankenakte; Dokumentation
purpose--appointments = Terminverwaltung
    .synonyms = Terminbuchung; Kalender; Onlinetermin
purpose--appointment-reminders = Versand von Terminerinnerungen
    .synonyms = Erinnerung; Recall; SMS-Erinnerung
purpose--patient-communication = Kommunikation mit Patientinnen und Patienten
    .synonyms = Patientennachrichten; Patientenportal
purpose--video-consultation = Durchführung von Videosprechstunden
    .synonyms = Videosprechstunde; Telemedizin
purpose--call-answering = Telefonannahme
    .synonyms = Telefonsekretariat; Anrufbeantwortung; Callcenter

## Billing and finance

purpose--billing = Abrechnung von Leistungen
    .synonyms = Leistungsabrechnung; Privatabrechnung; Kassenabrechnung
purpose--invoicing = Rechnungsstellung
    .synonyms = Rechnung; Fakturierung
purpose--payment = Zahlungsabwicklung
    .synonyms = Zahlung; Kartenzahlung; Bezahldienst
purpose--bookkeeping = Buchhaltung
    .synonyms = Buchführung; Finanzbuchhaltung

## Staff

purpose--payroll = Lohn- und Gehaltsabrechnung
    .synonyms = Lohnabrechnung; Gehaltsabrechnung; Lohnbuchhaltung
purpose--social-security-filing = Meldungen zur Sozialversicherung
    .synonyms = Sozialversicherung; SV-Meldung
purpose--pension-administration = Verwaltung der betrieblichen Altersversorgung
    .synonyms = Betriebsrente; Altersvorsorge
purpose--staff-administration = Personalverwaltung
    .synonyms = Personal; Personalakte; Personalabteilung
purpose--time-recording = Arbeitszeiterfassung
    .synonyms = Zeiterfassung; Stempeluhr; Stundenzettel
purpose--staff-scheduling = Einsatzplanung
    .synonyms = Dienstplan; Schichtplan; Disposition
purpose--recruiting = Bewerbermanagement
    .synonyms = Bewerbung; Stellenausschreibung; Personalsuche
purpose--reporting-channel = Betrieb des internen Meldekanals für Hinweise
    .synonyms = Hinweisgeber; Meldestelle; Whistleblowing

## Customers, communication, logistics

purpose--customer-management = Kundenverwaltung
    .synonyms = CRM; Kundendaten; Kontaktverwaltung
purpose--order-handling = Auftragsabwicklung
    .synonyms = Bestellung; Auftrag; Bestellabwicklung
purpose--member-management = Mitgliederverwaltung
    .synonyms = Verein; Mitgliedschaft; Verband
purpose--marketing = Durchführung von Werbemaßnahmen
    .synonyms = Werbung; Kampagne
purpose--newsletter = Versand von Newslettern
    .synonyms = Newsletter; Rundmail; Mailing
purpose--surveys = Durchführung von Umfragen
    .synonyms = Befragung; Umfrage; Fragebogen
purpose--web-analytics = Webanalyse
    .synonyms = Besucherstatistik; Reichweitenmessung; Tracking
purpose--printing = Druck von Dokumenten
    .synonyms = Drucken; Druckerei
purpose--letter-dispatch = Versand von Briefen
    .synonyms = Briefversand; Post; Lettershop
purpose--goods-dispatch = Versand von Waren
    .synonyms = Paketversand; Logistik; Lieferung

## Destruction

purpose--record-destruction = Vernichtung von Papierunterlagen
    .synonyms = Aktenvernichtung; Schreddern
purpose--media-destruction = Vernichtung von Datenträgern
    .synonyms = Festplattenvernichtung; Entsorgung
