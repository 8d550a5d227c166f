### Measures of the control incident: sentences for the annex and short names for lists.

measure--incident-procedure = Ein dokumentiertes Verfahren legt fest, wer bei einem Sicherheitsvorfall welche Schritte unternimmt.
    .label = Verfahren für Sicherheitsvorfälle
    .synonyms = Incident Response; Datenpanne; Notfall; Prozess

measure--incident-procedure-paper = Die Anweisungen für Sicherheitsvorfälle liegen auch in ausgedruckter Form vor.
    .label = Ausgedruckte Anweisungen für Sicherheitsvorfälle
    .synonyms = Datenpanne; Notfallkarte; Papier

measure--incident-known = Die Beschäftigten { -contractor(form: "gen") } sind nachweislich über das Vorgehen bei Sicherheitsvorfällen unterrichtet.
    .label = Unterrichtung über das Vorgehen bei Sicherheitsvorfällen
    .synonyms = Datenpanne; Schulung; Meldepflicht

# $by: management, security-officer, administrator, team or provider
measure--incident-lead = { $by ->
    [management] Die Bearbeitung von Sicherheitsvorfällen leitet { -contractor(form: "bei") } die Geschäftsleitung.
    [security-officer] Die Bearbeitung von Sicherheitsvorfällen leitet { -contractor(form: "bei") } die oder der Informationssicherheitsbeauftragte.
    [administrator] Die Bearbeitung von Sicherheitsvorfällen leitet { -contractor(form: "bei") } ein dafür bestimmter Administrator.
    [team] Sicherheitsvorfälle bearbeitet { -contractor(form: "bei") } ein Team mit namentlich bestimmten Mitgliedern.
   *[provider] Die Bearbeitung von Sicherheitsvorfällen leitet { -contractor(form: "bei") } ein damit beauftragter externer Dienstleister.
 }
    .label = Zuständigkeit für Sicherheitsvorfälle
    .synonyms = Datenpanne; Incident-Manager; Krisenstab
measure--incident-lead--by = Zuständig für Sicherheitsvorfälle
measure--incident-lead--by--management = Geschäftsleitung
measure--incident-lead--by--security-officer = Informationssicherheitsbeauftragte oder -beauftragter
measure--incident-lead--by--administrator = bestimmter Administrator
measure--incident-lead--by--team = Team mit bestimmten Mitgliedern
measure--incident-lead--by--provider = externer Dienstleister

measure--incident-deputy = { -contractor(form: "Nom") } hat für die Person, die bei ihm für Sicherheitsvorfälle zuständig ist, eine Vertretung bestimmt.
    .label = Vertretung für Sicherheitsvorfälle
    .synonyms = Datenpanne; Stellvertreter; Urlaub

# $to: management, security-officer, data-protection-officer, administrator or superior
measure--incident-reporting = { $to ->
    [management] Die Beschäftigten { -contractor(form: "gen") } sind angewiesen, Anzeichen eines Sicherheitsvorfalls unverzüglich der Geschäftsleitung zu melden.
    [security-officer] Die Beschäftigten { -contractor(form: "gen") } sind angewiesen, Anzeichen eines Sicherheitsvorfalls unverzüglich der oder dem Informationssicherheitsbeauftragten zu melden.
    [data-protection-officer] Die Beschäftigten { -contractor(form: "gen") } sind angewiesen, Anzeichen eines Sicherheitsvorfalls unverzüglich der oder dem Datenschutzbeauftragten zu melden.
    [superior] Die Beschäftigten { -contractor(form: "gen") } sind angewiesen, Anzeichen eines Sicherheitsvorfalls unverzüglich der oder dem Vorgesetzten zu melden.
   *[administrator] Die Beschäftigten { -contractor(form: "gen") } sind angewiesen, Anzeichen eines Sicherheitsvorfalls unverzüglich einem Administrator zu melden.
 }
    .label = Interne Meldung von Sicherheitsvorfällen
    .synonyms = Datenpanne; melden; Meldepflicht
measure--incident-reporting--to = Empfänger der Meldung
measure--incident-reporting--to--management = Geschäftsleitung
measure--incident-reporting--to--security-officer = Informationssicherheitsbeauftragte oder -beauftragter
measure--incident-reporting--to--data-protection-officer = Datenschutzbeauftragte oder Datenschutzbeauftragter
measure--incident-reporting--to--administrator = Administrator
measure--incident-reporting--to--superior = Vorgesetzte oder Vorgesetzter

# $channel: words of the user, printed as they stand
measure--incident-reporting-channel = Für interne Meldungen von Sicherheitsvorfällen steht den Beschäftigten { -contractor(form: "gen") } folgender Meldeweg zur Verfügung: „{ $channel }“.
    .label = Interner Meldeweg für Sicherheitsvorfälle
    .synonyms = Datenpanne; Hotline; Meldestelle
measure--incident-reporting-channel--channel = Meldeweg, zum Beispiel E-Mail an ein bestimmtes Postfach

measure--incident-reporting-no-blame = { -contractor(form: "Nom") } hat den Beschäftigten zugesichert, dass ihnen aus der Meldung eigener Fehler als Sicherheitsvorfall keine Nachteile entstehen.
    .label = Keine Nachteile bei Meldung eigener Fehler
    .synonyms = Fehlerkultur; Meldung; Sanktion

measure--incident-loss-report = Die Beschäftigten { -contractor(form: "gen") } sind angewiesen, den Verlust dienstlich genutzter Geräte und Datenträger unverzüglich zu melden.
    .label = Meldung verlorener Geräte und Datenträger
    .synonyms = Laptop verloren; Diebstahl; Handy

# $contact: words of the user, printed as they stand
measure--incident-contact = { -contractor(form: "Nom") } nimmt Meldungen von Sicherheitsvorfällen unter folgenden Kontaktdaten entgegen: „{ $contact }“.
    .label = Kontakt für Sicherheitsvorfälle
    .synonyms = Datenpanne; Notfallnummer; Ansprechpartner
measure--incident-contact--contact = Kontaktdaten für Meldungen

# $hours: always, daily or working-days
measure--incident-on-call = { $hours ->
    [always] Eine für Sicherheitsvorfälle zuständige Person ist { -contractor(form: "bei") } rund um die Uhr erreichbar.
    [daily] Eine für Sicherheitsvorfälle zuständige Person ist { -contractor(form: "bei") } an jedem Kalendertag zu festgelegten Zeiten erreichbar.
   *[working-days] Eine für Sicherheitsvorfälle zuständige Person ist { -contractor(form: "bei") } an jedem Arbeitstag während der Geschäftszeiten erreichbar.
 }
    .label = Erreichbarkeit bei Sicherheitsvorfällen
    .synonyms = Rufbereitschaft; 24/7; Bereitschaftsdienst
measure--incident-on-call--hours = Zeiten der Erreichbarkeit
measure--incident-on-call--hours--always = rund um die Uhr
measure--incident-on-call--hours--daily = an jedem Kalendertag zu festgelegten Zeiten
measure--incident-on-call--hours--working-days = an jedem Arbeitstag während der Geschäftszeiten

# $period-dative: number with unit in the dative
measure--incident-reaction-time = { -contractor(form: "Nom") } beginnt innerhalb von { $period-dative } nach der Meldung eines Sicherheitsvorfalls mit dessen Bearbeitung.
    .label = Reaktionszeit bei Sicherheitsvorfällen
    .synonyms = SLA; Störung; Reaktionsfrist
measure--incident-reaction-time--period = Reaktionszeit

measure--incident-classification = { -contractor(form: "Nom") } ordnet jeden Sicherheitsvorfall nach festgelegten Kriterien einer Dringlichkeitsstufe zu.
    .label = Einstufung der Sicherheitsvorfälle
    .synonyms = Datenpanne; Schweregrad; Priorität

measure--incident-escalation = Ein dokumentierter Eskalationsplan legt fest, ab welcher Schwere eines Sicherheitsvorfalls welche Personen { -contractor(form: "bei") } einzubeziehen sind.
    .label = Eskalationsplan
    .synonyms = Eskalation; Meldekette; Alarmierungsplan

measure--incident-breach-check = { -contractor(form: "Nom") } prüft bei jedem Sicherheitsvorfall, ob eine Verletzung des Schutzes personenbezogener Daten vorliegt.
    .ch = { -contractor(form: "Nom") } prüft bei jedem Sicherheitsvorfall, ob eine Verletzung der Datensicherheit vorliegt.
    .label = Prüfung auf Verletzung des Schutzes personenbezogener Daten
    .synonyms = Datenpanne; Art. 33; Meldepflicht

# $who: data-protection, security or both
measure--incident-officers = { $who ->
    [data-protection] An der Bearbeitung jeder Verletzung des Schutzes personenbezogener Daten ist die oder der Datenschutzbeauftragte { -contractor(form: "gen") } beteiligt.
    [security] An der Bearbeitung jeder Verletzung des Schutzes personenbezogener Daten ist die oder der Informationssicherheitsbeauftragte { -contractor(form: "gen") } beteiligt.
   *[both] An der Bearbeitung jeder Verletzung des Schutzes personenbezogener Daten sind die oder der Datenschutzbeauftragte und die oder der Informationssicherheitsbeauftragte { -contractor(form: "gen") } beteiligt.
 }
    .label = Beteiligung der Beauftragten bei Verletzungen
    .synonyms = DSB; ISB; Datenschutzbeauftragter
measure--incident-officers--who = Beteiligte Beauftragte
measure--incident-officers--who--data-protection = Datenschutzbeauftragte oder Datenschutzbeauftragter
measure--incident-officers--who--security = Informationssicherheitsbeauftragte oder Informationssicherheitsbeauftragter
measure--incident-officers--who--both = beide

measure--incident-isolation = Die Administratoren { -contractor(form: "gen") } sind befugt, von einem Sicherheitsvorfall betroffene Systeme ohne vorherige Rücksprache vom Netz zu trennen.
    .label = Trennung betroffener Systeme vom Netz
    .synonyms = Quarantäne; Ransomware; abschalten

measure--incident-account-lock = Besteht der Verdacht, dass Zugangsdaten Unbefugten bekannt geworden sind, sperrt { -contractor(form: "nom") } das betroffene Benutzerkonto bis zur Änderung der Zugangsdaten.
    .label = Sperrung bei bekannt gewordenen Zugangsdaten
    .synonyms = Passwort gestohlen; Phishing; gehackt

measure--incident-evidence-logs = Bei einem Sicherheitsvorfall sichert { -contractor(form: "nom") } die Protokolle der betroffenen Systeme gegen Löschung und Änderung.
    .label = Beweissicherung: Protokolle
    .synonyms = Forensik; Logdateien

measure--incident-evidence-image = Bevor { -contractor(form: "nom") } ein von einem Sicherheitsvorfall betroffenes System wiederherstellt, erstellt er ein vollständiges Abbild von dessen Datenträgern.
    .label = Beweissicherung: Abbild der Datenträger
    .synonyms = Forensik; Festplattenkopie

measure--incident-response-provider = { -contractor(form: "Nom") } hat mit einem auf Sicherheitsvorfälle spezialisierten Dienstleister einen Vertrag über die Unterstützung bei deren Untersuchung geschlossen.
    .label = Vertrag mit Dienstleister für Sicherheitsvorfälle
    .synonyms = Forensik; Cyberversicherung; Notfallhilfe

# $period-dative: number with unit in the dative, e.g. "24 Stunden"
measure--incident-notice = { -contractor(form: "Nom") } meldet { -client(form: "dat") } jede Verletzung des Schutzes personenbezogener Daten, die im Auftrag verarbeitete Daten betrifft, unverzüglich, spätestens aber innerhalb von { $period-dative }, nachdem sie ihm bekannt geworden ist.
    .ch = { -contractor(form: "Nom") } meldet { -client(form: "dat") } jede Verletzung der Datensicherheit, die im Auftrag verarbeitete Daten betrifft, unverzüglich, spätestens aber innerhalb von { $period-dative }, nachdem sie ihm bekannt geworden ist.
    .label = Frist für Meldungen an { -client(form: "acc") }
    .synonyms = Datenpanne; 24 Stunden; 72 Stunden; Meldefrist; Art. 33
measure--incident-notice--period = Höchste Dauer bis zur Meldung
    .why = 24 Stunden sind in Verträgen verbreitet; { -client(form: "nom") } hat seinerseits nach Art. 33 Abs. 1 DSGVO möglichst binnen 72 Stunden zu melden.

measure--incident-notice-form = Für Meldungen von Verletzungen des Schutzes personenbezogener Daten an { -client(form: "acc") } verwendet { -contractor(form: "nom") } ein Muster, das die in Art. 33 Abs. 3 DSGVO genannten Angaben abfragt.
    .ch = Für Meldungen von Verletzungen der Datensicherheit an { -client(form: "acc") } verwendet { -contractor(form: "nom") } ein Muster, das die in Art. 15 Abs. 1 DSV genannten Angaben abfragt.
    .uk = Für Meldungen von Verletzungen des Schutzes personenbezogener Daten an { -client(form: "acc") } verwendet { -contractor(form: "nom") } ein Muster, das die in Art. 33 Abs. 3 UK-DSGVO genannten Angaben abfragt.
    .label = Muster für Meldungen an { -client(form: "acc") }
    .synonyms = Datenpanne; Formular; Vorlage

measure--incident-notice-address = { -contractor(form: "Nom") } hat hinterlegt, welcher Stelle { -client(form: "bei") } Verletzungen des Schutzes personenbezogener Daten zu melden sind.
    .label = Meldestelle { -client(form: "bei") }
    .synonyms = Datenpanne; Kontakt; Verteiler

# $period-dative: number with unit in the dative, e.g. "24 Stunden"
measure--incident-subprocessor-notice = Die { -subcontractor(form: "plural") } haben sich gegenüber { -contractor(form: "dat") } verpflichtet, ihm Verletzungen des Schutzes personenbezogener Daten innerhalb von { $period-dative } nach Bekanntwerden zu melden.
    .label = Meldefrist der { -subcontractor(form: "plural") }
    .synonyms = Datenpanne; Unterauftragnehmer
measure--incident-subprocessor-notice--period = Höchste Dauer bis zur Meldung

measure--incident-authority-contacts = { -contractor(form: "Nom") } hält die Kontaktdaten der für Meldungen von Sicherheitsvorfällen zuständigen Behörden bereit.
    .label = Kontaktdaten der zuständigen Behörden
    .synonyms = Aufsichtsbehörde; Polizei; BSI

measure--incident-record = { -contractor(form: "Nom") } dokumentiert jeden Sicherheitsvorfall, auch wenn keine Meldung nach außen erforderlich ist.
    .label = Dokumentation aller Sicherheitsvorfälle
    .synonyms = Datenpanne; Art. 33 Abs. 5

measure--incident-breach-record = { -contractor(form: "Nom") } dokumentiert zu jeder Verletzung des Schutzes personenbezogener Daten deren Auswirkungen und die ergriffenen Abhilfemaßnahmen.
    .label = Dokumentation der Auswirkungen von Verletzungen
    .synonyms = Datenpanne; Nachweis; Art. 33 Abs. 5

# $system: words of the user, printed as they stand
measure--incident-system = Sicherheitsvorfälle werden in folgendem System dokumentiert: „{ $system }“.
    .label = System zur Dokumentation von Sicherheitsvorfällen
    .synonyms = Ticketsystem; Datenpanne
measure--incident-system--system = Name des Systems

measure--incident-cause = { -contractor(form: "Nom") } untersucht nach jedem Sicherheitsvorfall dessen Ursache.
    .label = Untersuchung der Ursachen von Sicherheitsvorfällen
    .synonyms = Ursachenanalyse; Root Cause

measure--incident-lessons = { -contractor(form: "Nom") } hält nach jedem Sicherheitsvorfall fest, durch welche Maßnahmen sich gleichartige Vorfälle vermeiden lassen.
    .label = Folgerungen aus Sicherheitsvorfällen
    .synonyms = Lessons Learned; Nachbereitung; Verbesserung; Post-mortem

# $interval: whole adverb, e.g. "vierteljährlich"
measure--incident-procedure-review = { -contractor(form: "Nom") } überprüft das Verfahren für Sicherheitsvorfälle { $interval }.
    .label = Überprüfung des Verfahrens für Sicherheitsvorfälle
    .synonyms = Datenpanne; Prozess prüfen
measure--incident-procedure-review--interval = Abstand der Überprüfungen
    .why = Jährlich ist üblich; Zuständigkeiten und Kontaktdaten ändern sich oft schon in dieser Zeit.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--incident-alarm-test = { -contractor(form: "Nom") } prüft { $interval } durch eine Probealarmierung, ob die für Sicherheitsvorfälle zuständigen Personen erreichbar sind.
    .label = Probealarmierung
    .synonyms = Notfallübung; Test
measure--incident-alarm-test--interval = Abstand der Probealarmierungen
    .why = Jährlich ist üblich; so fallen veraltete Kontaktdaten auf, bevor es darauf ankommt.
