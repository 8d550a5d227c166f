### Categories of personal data.

## Identity

data-category--name = Vor- und Nachname
    .synonyms = Name; Personalien; Stammdaten; Familienname
data-category--title = Titel
    .synonyms = akademischer Grad; Doktortitel
data-category--salutation = Anrede
    .synonyms = Herr; Frau
data-category--date-of-birth = Geburtsdatum
    .synonyms = Geburtstag; geboren
data-category--age = Alter
    .synonyms = Lebensalter; Jahre
data-category--gender = Geschlecht
    .synonyms = weiblich; männlich; divers
data-category--nationality = Staatsangehörigkeit
    .synonyms = Nationalität; Staatsbürgerschaft
data-category--marital-status = Familienstand
    .synonyms = verheiratet; ledig
data-category--preferred-language = bevorzugte Sprache
    .synonyms = Sprache; Muttersprache
data-category--photograph = Lichtbild
    .synonyms = Foto; Passbild; Profilbild
data-category--signature = Unterschrift
    .synonyms = Signatur; unterschrieben
data-category--identity-document = Ausweisdaten
    .synonyms = Personalausweis; Reisepass; Ausweisnummer

## Contact

data-category--contact = Kontaktdaten
    .synonyms = Kommunikationsdaten; Erreichbarkeit
data-category--postal-address = Anschrift
    .synonyms = Adresse; Wohnort; Straße; Postleitzahl
data-category--email-address = E-Mail-Adresse
    .synonyms = E-Mail; Mailadresse
data-category--phone-number = Telefonnummer
    .synonyms = Telefon; Handynummer; Mobilnummer
data-category--fax-number = Faxnummer
    .synonyms = Fax; Telefax
data-category--company-name = Name des Unternehmens
    .synonyms = Firma; Unternehmen; Arbeitgeber
data-category--job-title = Funktion im Unternehmen
    .synonyms = Position; Stelle; Berufsbezeichnung
data-category--time-zone = Zeitzone
    .synonyms = Uhrzeit; Ortszeit

## Identifiers and accounts

data-category--pseudonym = Pseudonym (Kürzel)
    .synonyms = Kürzel; Code; Chiffre
data-category--therapist-code = Therapeutenkürzel
    .synonyms = Behandlerkürzel; Kürzel des Therapeuten
data-category--patient-number = Patientennummer
    .synonyms = Fallnummer; Patienten-ID
data-category--customer-number = Kundennummer
    .synonyms = Kunden-ID; Mitgliedsnummer
data-category--internal-id = interne Kennung
    .synonyms = ID; Datensatznummer; Systemkennung
data-category--user-name = Benutzername
    .synonyms = Login; Nutzername; Anmeldename
data-category--password-hash = Passwort (gehasht)
    .synonyms = Kennwort; Passwort; Hash
data-category--mfa-data = Daten der Mehr-Faktor-Authentifizierung
    .synonyms = Zwei-Faktor; 2FA; Authentifizierung; Einmalcode
data-category--access-rights = Zugriffsrechte
    .synonyms = Rolle; Berechtigung; Benutzerrolle
data-category--account-settings = Einstellungen des Benutzerkontos
    .synonyms = Benutzerkonto; Profil; Präferenzen

## Contract and customer

data-category--contract = Vertragsdaten
    .synonyms = Vertrag; Laufzeit; Tarif
data-category--orders = Bestelldaten
    .synonyms = Bestellung; Auftrag; Einkauf
data-category--customer-history = Kundenhistorie
    .synonyms = Kontakthistorie; frühere Käufe
data-category--product-interest = Produkt- oder Vertragsinteresse
    .synonyms = Interesse; Anfrage
data-category--consent-records = Einwilligungserklärungen
    .synonyms = Einwilligung; Zustimmung; Widerruf
data-category--planning = Planungs- und Steuerungsdaten
    .synonyms = Planung; Steuerung; Disposition
data-category--project-data = Projektdaten
    .synonyms = Projekt; Vorgang
data-category--case-file = Akteninhalte
    .synonyms = Akte; Mandatsakte; Fallakte
data-category--animal-data = Angaben über gehaltene Tiere
    .synonyms = Tierdaten; Haustier

## Payment

data-category--billing = Abrechnungsdaten
    .synonyms = Abrechnung; Leistungsabrechnung
data-category--invoices = Rechnungsdaten
    .synonyms = Rechnung; Faktura
data-category--payment = Zahlungsdaten
    .synonyms = Zahlung; Zahlungsstatus; Transaktion
data-category--bank-details = Bankverbindung
    .synonyms = IBAN; Konto; Kontonummer
data-category--card-data = Kreditkartendaten
    .synonyms = Kreditkarte; Kartennummer
data-category--credit-rating = Bonitätsdaten
    .synonyms = Bonität; Kreditwürdigkeit; Auskunftei
data-category--income = Einkommensangaben
    .synonyms = Einkommen; Verdienst; Vermögen
data-category--receipts = Belege
    .synonyms = Quittung; Buchungsbeleg
data-category--expenses = Spesendaten
    .synonyms = Reisekosten; Auslagen
data-category--tax-number = Steueridentifikationsnummer
    .synonyms = Steuer-ID; Steuernummer
data-category--vat-number = Umsatzsteuer-Identifikationsnummer
    .synonyms = USt-ID; Umsatzsteuer

## Use and technology

data-category--log = Protokolldaten
    .synonyms = Logdaten; Logdateien; Zugriffsprotokoll
data-category--ip-address = IP-Adresse
    .synonyms = IP; Netzwerkadresse
data-category--device-data = Gerätedaten
    .synonyms = Gerät; Seriennummer; Betriebssystem; Browser
data-category--usage = Nutzungsdaten
    .synonyms = Nutzungsverhalten; Klicks; Seitenaufrufe
data-category--telemetry = Telemetriedaten
    .synonyms = Telemetrie; Diagnosedaten der Software
data-category--error-reports = Fehlerberichte
    .synonyms = Absturzbericht; Fehlermeldung
data-category--location = Standortdaten
    .synonyms = GPS; Aufenthaltsort; Ortung
data-category--metadata = Metadaten von Dateien
    .synonyms = Metadaten; Dateieigenschaften

## Employment

data-category--employee-number = Personalnummer
    .synonyms = Mitarbeiternummer; Personal-ID
data-category--employment-contract = Daten des Arbeitsvertrags
    .synonyms = Arbeitsvertrag; Beschäftigungsdaten; Anstellung
data-category--joining-date = Eintrittsdatum
    .synonyms = Eintritt; Beginn der Beschäftigung
data-category--salary = Lohn- und Gehaltsdaten
    .synonyms = Lohn; Gehalt; Vergütung
data-category--wage-types = Lohnarten
    .synonyms = Zulagen; Zuschläge
data-category--monthly-amounts = Monatsbeträge
    .synonyms = Monatslohn; Auszahlungsbetrag
data-category--working-hours = regelmäßige Arbeitszeit
    .synonyms = Arbeitszeit; Wochenstunden; Teilzeit
data-category--time-records = Arbeitszeitnachweise
    .synonyms = Zeiterfassung; Stundenzettel; Überstunden
data-category--absences = Fehlzeiten
    .synonyms = Urlaub; Abwesenheit
data-category--sick-leave = Krankheitszeiten
    .synonyms = Krankmeldung; Krankheitstage; Arbeitsunfähigkeit
data-category--severe-disability = Schwerbehinderung
    .synonyms = Behinderung; Schwerbehindertenausweis; Grad der Behinderung
data-category--tax-features = Lohnsteuerabzugsmerkmale
    .synonyms = Lohnsteuer; Steuerklasse; ELStAM
data-category--social-security-number = Sozialversicherungsnummer
    .synonyms = Rentenversicherungsnummer; SV-Nummer
data-category--occupational-pension = Daten der betrieblichen Altersversorgung
    .synonyms = Betriebsrente; Altersvorsorge
data-category--qualifications = Qualifikationen
    .synonyms = Ausbildung; Zeugnis; Fortbildung
data-category--application-documents = Bewerbungsunterlagen
    .synonyms = Bewerbung; Lebenslauf; Anschreiben

## Measurement

data-category--eeg-raw = EEG-Rohdaten
    .synonyms = EEG; Hirnströme; Elektroenzephalogramm
data-category--eeg-results = EEG-Auswertungen
    .synonyms = EEG-Befund; Spektralanalyse
data-category--reaction-times = Messdaten (Reaktionszeiten)
    .synonyms = Reaktionszeit; Reaktionstest; Aufmerksamkeitstest
data-category--measurements = Messdaten aus Geräten
    .synonyms = Messwerte; Sensordaten; Rohdaten
data-category--vital-signs = Vitalwerte
    .synonyms = Blutdruck; Puls; Sauerstoffsättigung
data-category--test-results = Ergebnisse diagnostischer Tests
    .synonyms = Testergebnisse; Testdaten; psychologische Tests
data-category--analysis-results = Auswertungsergebnisse
    .synonyms = Analysedaten; Kennwerte; Auswertung
data-category--questionnaires = Antworten auf Fragebögen
    .synonyms = Fragebogen; Umfrage; Anamnesebogen

## Health and treatment

data-category--symptoms = Symptomdaten
    .synonyms = Symptome; Beschwerden; Symptomtagebuch
data-category--progress = Verlaufsdaten der Behandlung
    .synonyms = Verlauf; Therapieverlauf; Behandlungserfolg
data-category--medical-history = Anamnese
    .synonyms = Vorerkrankungen; Krankengeschichte
data-category--diagnoses = Diagnosen
    .synonyms = Diagnose; ICD; Krankheit
data-category--findings = Befunde
    .synonyms = Befund; Untersuchungsergebnis
data-category--lab-results = Laborwerte
    .synonyms = Labor; Blutwerte
data-category--medical-images = medizinische Bilddaten
    .synonyms = Röntgen; MRT; Ultraschall; DICOM
data-category--medication = Medikation
    .synonyms = Arzneimittel; Medikamente; Medikationsplan
data-category--prescriptions = Verordnungen
    .synonyms = Rezept; Rezeptdaten; Heilmittelverordnung
data-category--pregnancy = Schwangerschaft
    .synonyms = schwanger; Mutterschutz; Geburt
data-category--treatment-notes = Behandlungsdokumentation
    .synonyms = Patientenakte; Krankenakte; Therapienotizen
data-category--treatment-services = erbrachte Behandlungsleistungen
    .synonyms = Leistungsziffern; Gebührenziffern; Behandlungen
data-category--care-records = Pflegedokumentation
    .synonyms = Pflegebericht; Pflegegrad
data-category--referrals = Überweisungen
    .synonyms = Überweisungsschein; Zuweisung
data-category--medical-letters = Arztbriefe
    .synonyms = Arztbrief; Entlassbrief; Bericht an den Arzt
data-category--sick-notes = Arbeitsunfähigkeitsbescheinigungen
    .synonyms = Krankschreibung; Attest; AU
data-category--appointments = Termindaten
    .synonyms = Termin; Kalender; Terminbuchung
data-category--contact-reason = Anlass der Kontaktaufnahme
    .synonyms = Anliegen; Anrufgrund; Terminanlass
data-category--health-insurance = Daten der Krankenversicherung
    .synonyms = Krankenkasse; Versicherung; Versichertenstatus
data-category--health-insurance-number = Krankenversichertennummer
    .synonyms = Versichertennummer; KVNR; Gesundheitskarte

## Other special categories

data-category--genetic-data = genetische Daten
    .synonyms = DNA; Gentest; Erbgut
data-category--biometric-login = biometrische Daten zur Anmeldung
    .synonyms = Fingerabdruck; Gesichtserkennung
data-category--ethnic-origin = rassische und ethnische Herkunft
    .synonyms = ethnische Zugehörigkeit; Hautfarbe
data-category--political-opinions = politische Meinungen
    .synonyms = Partei; politische Einstellung
data-category--religious-affiliation = Religionszugehörigkeit
    .synonyms = Konfession; Kirchensteuer; Kirche
data-category--philosophical-beliefs = weltanschauliche Überzeugungen
    .synonyms = Weltanschauung; Humanismus
data-category--trade-union-membership = Gewerkschaftszugehörigkeit
    .synonyms = Gewerkschaft; Gewerkschaftsmitglied
data-category--sex-life = Daten zum Sexualleben
    .synonyms = Sexualität; Sexualanamnese
data-category--sexual-orientation = sexuelle Orientierung
    .synonyms = homosexuell; bisexuell; heterosexuell
data-category--convictions = strafrechtliche Verurteilungen
    .synonyms = Führungszeugnis; Vorstrafen; Urteil
data-category--offences = Straftaten
    .synonyms = Strafverfahren; Strafanzeige; Ermittlungsverfahren

## Content

data-category--messages = Kommunikationsinhalte
    .synonyms = Nachrichten; E-Mail-Inhalt; Chat
data-category--call-data = Verbindungsdaten von Anrufen
    .synonyms = Anrufliste; Rufnummer; Gesprächsdauer
data-category--support-requests = Supportanfragen
    .synonyms = Ticket; Hilfeanfrage; Störungsmeldung
data-category--documents = Dokumente
    .synonyms = Unterlagen; PDF; Schreiben
data-category--uploads = hochgeladene Dateien
    .synonyms = Upload; Anhang; Datei
data-category--form-entries = Formularangaben
    .synonyms = Formular; Kontaktformular; Eingaben
data-category--notes = Freitextnotizen
    .synonyms = Notiz; Bemerkung; Kommentar
data-category--audio = Tonaufnahmen
    .synonyms = Audio; Sprachaufnahme; Diktat; Anrufaufzeichnung
data-category--transcripts = Transkripte
    .synonyms = Verschriftlichung; Gesprächsprotokoll
data-category--images = Bildaufnahmen
    .synonyms = Bilder; Fotos; Fotodokumentation
data-category--videos = Videoaufnahmen
    .synonyms = Video; Film; Videositzung
data-category--ai-inputs = KI-Eingaben
    .synonyms = Prompt; Eingabe an die KI
data-category--ai-outputs = KI-Ausgaben
    .synonyms = Antwort der KI; KI-Ergebnis
