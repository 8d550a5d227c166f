### Measures of the control organisation: sentences for the annex and short names for lists.

## Responsibility and rules

measure--management-responsibility = In der Geschäftsleitung { -contractor(form: "gen") } ist eine bestimmte Person für den Datenschutz zuständig.
    .label = Verantwortung der Geschäftsleitung
    .synonyms = Chefsache; Inhaber; Verantwortlichkeit

measure--privacy-coordinator = { -contractor(form: "Nom") } hat eine Person bestimmt, die bei ihm den Datenschutz koordiniert.
    .label = Datenschutzkoordination
    .synonyms = Datenschutzkoordinator; DSB; Ansprechpartner Datenschutz; kein Datenschutzbeauftragter

# $interval: whole adverb, e.g. "vierteljährlich"
measure--privacy-meetings = Die { -contractor(form: "bei") } für den Datenschutz zuständigen Personen besprechen sich { $interval }.
    .label = Besprechungen zum Datenschutz
    .synonyms = Jour fixe; Datenschutzteam; Arbeitskreis
measure--privacy-meetings--interval = Abstand der Besprechungen

measure--security-officer = { -contractor(form: "Nom") } hat eine Informationssicherheitsbeauftragte oder einen Informationssicherheitsbeauftragten bestellt.
    .label = Informationssicherheitsbeauftragte oder -beauftragter
    .synonyms = ISB; CISO; IT-Sicherheitsbeauftragter; Sicherheitsbeauftragter

measure--security-team = Eine dafür benannte Arbeitsgruppe { -contractor(form: "gen") } hält die Leitlinie zur Informationssicherheit aktuell.
    .label = Arbeitsgruppe für Informationssicherheit
    .synonyms = Sicherheitsteam; Gremium; ISMS-Team

# $network: text of the user
measure--security-network-member = { -contractor(form: "Nom") } nimmt in folgendem Verbund am Austausch über Informationssicherheit teil: „{ $network }“.
    .label = Teilnahme an einem Verbund zur Informationssicherheit
    .synonyms = Allianz für Cyber-Sicherheit; Arbeitskreis; Fachgruppe
measure--security-network-member--network = Verbund

# $subject: privacy, security or both
measure--responsibility-deputies = { $subject ->
    [privacy] Für die Person, die { -contractor(form: "bei") } für den Datenschutz zuständig ist, ist eine Vertretung bestimmt.
    [security] Für die Person, die { -contractor(form: "bei") } für die Informationssicherheit zuständig ist, ist eine Vertretung bestimmt.
   *[both] Für die Personen, die { -contractor(form: "bei") } für den Datenschutz und für die Informationssicherheit zuständig sind, ist jeweils eine Vertretung bestimmt.
 }
    .label = Vertretung der Zuständigen
    .synonyms = Stellvertretung; Datenschutz; Informationssicherheit
measure--responsibility-deputies--subject = Aufgabe
measure--responsibility-deputies--subject--privacy = Datenschutz
measure--responsibility-deputies--subject--security = Informationssicherheit
measure--responsibility-deputies--subject--both = Datenschutz und Informationssicherheit

measure--organisation-chart = Ein Organigramm weist aus, welche Person { -contractor(form: "bei") } für welchen Bereich zuständig ist.
    .label = Organigramm
    .synonyms = Organisationsplan; Zuständigkeiten; Aufbauorganisation

measure--job-descriptions = Aufgaben und Befugnisse der Beschäftigten { -contractor(form: "gen") } sind in Stellenbeschreibungen festgelegt.
    .label = Stellenbeschreibungen
    .synonyms = Funktionsbeschreibung; Aufgabenverteilung; Arbeitsplatzbeschreibung

# $interval: whole adverb, e.g. "vierteljährlich"
measure--responsibilities-review = { -contractor(form: "Nom") } prüft { $interval }, ob die Zuständigkeiten für Datenschutz und Informationssicherheit eindeutig zugewiesen sind.
    .label = Überprüfung der Zuständigkeiten
    .synonyms = Verantwortlichkeiten; Rollen; Aufgabenverteilung
measure--responsibilities-review--interval = Abstand der Überprüfungen
    .why = Jährlich ist üblich; ein fester Abstand verhindert, dass Regelungen unbemerkt veralten.

measure--dpo-involvement = Die Datenschutzbeauftragte oder der Datenschutzbeauftragte { -contractor(form: "gen") } wird beteiligt, bevor ein neues Verfahren zur Verarbeitung personenbezogener Daten eingeführt wird.
    .label = Beteiligung der oder des Datenschutzbeauftragten
    .synonyms = DSB; Datenschutzbeauftragter; Einbindung

# $interval: whole adverb, e.g. "vierteljährlich"
measure--dpo-report = Die Datenschutzbeauftragte oder der Datenschutzbeauftragte { -contractor(form: "gen") } berichtet der Geschäftsleitung { $interval } in Textform.
    .label = Bericht an die Geschäftsleitung zum Datenschutz
    .synonyms = DSB; Datenschutzbeauftragter; Tätigkeitsbericht
measure--dpo-report--interval = Abstand der Berichte
    .why = Jährlich ist üblich; die DSGVO verlangt den unmittelbaren Bericht an die höchste Managementebene (Art. 38 Abs. 3 Satz 3), nennt aber keinen Abstand.

measure--privacy-concept = Ein dokumentiertes Datenschutzkonzept beschreibt, wie { -contractor(form: "nom") } die Vorgaben des Datenschutzes umsetzt.
    .label = Datenschutzkonzept
    .synonyms = Datenschutzhandbuch; Datenschutzrichtlinie

measure--privacy-policy = Eine dokumentierte Richtlinie legt fest, wie die Beschäftigten { -contractor(form: "gen") } mit personenbezogenen Daten umzugehen haben.
    .label = Datenschutzrichtlinie
    .synonyms = Datenschutzleitlinie; Arbeitsanweisung; Datenschutzhandbuch; Umgang mit personenbezogenen Daten

# $standard: own or iso-27701
measure--privacy-management = { $standard ->
    [own] { -contractor(form: "Nom") } betreibt ein dokumentiertes Datenschutz-Managementsystem.
   *[iso-27701] { -contractor(form: "Nom") } betreibt ein Datenschutz-Managementsystem nach ISO/IEC 27701.
 }
    .label = Datenschutz-Managementsystem
    .synonyms = DSMS; Datenschutzmanagement; PDCA
measure--privacy-management--standard = Norm des Datenschutz-Managementsystems
measure--privacy-management--standard--own = keine Norm
measure--privacy-management--standard--iso-27701 = ISO/IEC 27701

# $interval: whole adverb, e.g. "vierteljährlich"
measure--privacy-management-review = { -contractor(form: "Nom") } bewertet { $interval }, ob sein Datenschutz-Managementsystem wirksam ist.
    .label = Bewertung des Datenschutz-Managementsystems
    .synonyms = Datenschutz-Management; DSMS; Evaluierung; PDCA
measure--privacy-management-review--interval = Abstand der Bewertungen
    .why = Jährlich ist üblich; wo sich die Verarbeitung häufig ändert, empfiehlt sich ein kürzerer Abstand.

measure--privacy-management-occasion = Bei wesentlichen Änderungen der Verarbeitung bewertet { -contractor(form: "nom") }, ob sein Datenschutz-Managementsystem weiterhin wirksam ist.
    .label = Anlassbezogene Bewertung des Datenschutz-Managements
    .synonyms = DSMS; anlassbezogen; Evaluierung

measure--privacy-software = { -contractor(form: "Nom") } führt seine Dokumentation zum Datenschutz in einer dafür bestimmten Software.
    .label = Software für das Datenschutzmanagement
    .synonyms = Datenschutz-Tool; Dokumentation; DSMS

measure--security-policy = Die Geschäftsleitung { -contractor(form: "gen") } hat eine Leitlinie zur Informationssicherheit in Kraft gesetzt.
    .label = Leitlinie zur Informationssicherheit
    .synonyms = IT-Sicherheitsrichtlinie; Sicherheitsleitlinie; Security Policy

measure--security-concept = Ein dokumentiertes Sicherheitskonzept beschreibt die Maßnahmen zum Schutz der für die Verarbeitung genutzten Systeme.
    .label = IT-Sicherheitskonzept
    .synonyms = Informationssicherheitskonzept; Sicherheitskonzept; IT-Grundschutz

measure--patch-policy = Eine dokumentierte Richtlinie legt fest, nach welchem Verfahren Sicherheitsaktualisierungen installiert werden.
    .label = Richtlinie zu Sicherheitsaktualisierungen
    .synonyms = Patchmanagement; Update; Patch-Richtlinie

measure--cryptography-policy = Eine dokumentierte Richtlinie legt fest, welche Verschlüsselungsverfahren und Schlüssellängen { -contractor(form: "bei") } zu verwenden sind.
    .label = Richtlinie zur Verschlüsselung
    .synonyms = Kryptokonzept; Kryptorichtlinie; Schlüsselmanagement

measure--key-management-procedure = Ein dokumentiertes Verfahren regelt, wie kryptografische Schlüssel { -contractor(form: "bei") } erzeugt, gespeichert, gewechselt und außer Gebrauch genommen werden.
    .label = Verfahren zur Schlüsselverwaltung
    .synonyms = Key Management; Schlüsselrotation; Kryptokonzept; KMS

# $standard: own, iso-27001, it-grundschutz, vds-10000 or cisis12
measure--security-management = { $standard ->
    [own] { -contractor(form: "Nom") } betreibt ein dokumentiertes Informationssicherheits-Managementsystem (ISMS).
    [iso-27001] { -contractor(form: "Nom") } betreibt ein Informationssicherheits-Managementsystem (ISMS) nach ISO/IEC 27001.
    [vds-10000] { -contractor(form: "Nom") } betreibt ein Informationssicherheits-Managementsystem (ISMS) nach den Richtlinien VdS 10000.
    [cisis12] { -contractor(form: "Nom") } betreibt ein Informationssicherheits-Managementsystem (ISMS) nach CISIS12.
   *[it-grundschutz] { -contractor(form: "Nom") } betreibt ein Informationssicherheits-Managementsystem (ISMS) nach dem IT-Grundschutz des Bundesamts für Sicherheit in der Informationstechnik (BSI).
 }
    .label = Informationssicherheits-Managementsystem (ISMS)
    .synonyms = ISO 27001
measure--security-management--standard = Norm des ISMS
measure--security-management--standard--own = keine Norm
measure--security-management--standard--iso-27001 = ISO/IEC 27001
measure--security-management--standard--it-grundschutz = IT-Grundschutz des BSI
measure--security-management--standard--vds-10000 = VdS 10000
measure--security-management--standard--cisis12 = CISIS12

measure--policies-accessible = Die internen Regelungen zum Datenschutz sind für alle Beschäftigten { -contractor(form: "gen") } jederzeit abrufbar.
    .label = Abrufbare Regelungen zum Datenschutz
    .synonyms = Intranet; Richtlinien; Handbuch

measure--whistleblowing-channel = Die Beschäftigten { -contractor(form: "gen") } können sich mit Hinweisen auf Verstöße gegen Datenschutzvorschriften vertraulich an eine dafür eingerichtete Meldestelle wenden.
    .label = Vertrauliche Meldestelle für Verstöße
    .synonyms = Hinweisgeber; Hinweisgeberschutz; Whistleblowing

measure--policy-exceptions = Abweichungen von den internen Regelungen zum Datenschutz und zur Informationssicherheit bedürfen { -contractor(form: "bei") } einer dokumentierten Genehmigung.
    .label = Genehmigung von Abweichungen
    .synonyms = Ausnahme; Ausnahmegenehmigung; Exception

measure--works-council-agreement = { -contractor(form: "Bei") } ist die Nutzung der IT-Systeme durch die Beschäftigten in einer Betriebs- oder Dienstvereinbarung geregelt.
    .label = Betriebs- oder Dienstvereinbarung zur IT
    .synonyms = Betriebsrat; Personalrat; Mitbestimmung

# $interval: whole adverb, e.g. "vierteljährlich"
measure--policies-review = { -contractor(form: "Nom") } überprüft seine internen Regelungen zum Datenschutz { $interval } auf Änderungsbedarf.
    .label = Überprüfung der internen Regelungen
    .synonyms = Aktualisierung der Richtlinien; Revision
measure--policies-review--interval = Abstand der Überprüfungen
    .why = Jährlich ist üblich; ein fester Abstand verhindert, dass Regelungen unbemerkt veralten.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--security-policy-review = { -contractor(form: "Nom") } überprüft seine Leitlinie zur Informationssicherheit { $interval } auf Änderungsbedarf.
    .label = Überprüfung der Leitlinie zur Informationssicherheit
    .synonyms = Sicherheitsrichtlinie; Aktualisierung; Revision
measure--security-policy-review--interval = Abstand der Überprüfungen
    .why = Jährlich ist üblich; ein fester Abstand verhindert, dass Regelungen unbemerkt veralten.

## Records and risks

measure--processing-record = { -contractor(form: "Nom") } führt ein Verzeichnis zu allen Kategorien von im Auftrag durchgeführten Tätigkeiten der Verarbeitung (Art. 30 Abs. 2 DSGVO).
    .ch = { -contractor(form: "Nom") } führt ein Verzeichnis der im Auftrag durchgeführten Verarbeitungstätigkeiten (Art. 12 Abs. 3 DSG).
    .uk = { -contractor(form: "Nom") } führt ein Verzeichnis zu allen Kategorien von im Auftrag durchgeführten Tätigkeiten der Verarbeitung (Art. 30 Abs. 2 UK-DSGVO).
    .label = Verzeichnis von Verarbeitungstätigkeiten
    .synonyms = VVT; Verarbeitungsverzeichnis; Art. 30

measure--processing-regulations = { -contractor(form: "Nom") } hat ein Bearbeitungsreglement nach Art. 5 der schweizerischen Datenschutzverordnung erstellt.
    .label = Bearbeitungsreglement (Schweiz)
    .synonyms = DSV

measure--processing-release = Neue Verfahren zur Verarbeitung personenbezogener Daten werden erst nach Freigabe durch die Geschäftsleitung { -contractor(form: "gen") } eingeführt.
    .label = Freigabe neuer Verarbeitungsverfahren
    .synonyms = Freigabeverfahren; neue Verfahren

measure--dpia-check = { -contractor(form: "Nom") } prüft vor der Einführung neuer Verfahren zur Verarbeitung personenbezogener Daten, ob eine Datenschutz-Folgenabschätzung erforderlich ist.
    .label = Prüfung auf Folgenabschätzung
    .synonyms = DSFA; Schwellwertanalyse; Datenschutz-Folgenabschätzung; DPIA

# $subject: application or ai
measure--dpia-available = { $subject ->
    [application] Für die Verarbeitung mit der Anwendung liegt eine dokumentierte Datenschutz-Folgenabschätzung vor.
   *[ai] Für die Verarbeitung mit künstlicher Intelligenz liegt eine dokumentierte Datenschutz-Folgenabschätzung vor.
 }
    .label = Vorliegende Datenschutz-Folgenabschätzung
    .synonyms = DSFA; KI; Risiko
measure--dpia-available--subject = Gegenstand der Folgenabschätzung
measure--dpia-available--subject--application = Verarbeitung mit der Anwendung
measure--dpia-available--subject--ai = Verarbeitung mit künstlicher Intelligenz

measure--procurement-check = Bevor { -contractor(form: "nom") } Hard- oder Software für die Verarbeitung personenbezogener Daten anschafft, prüft er anhand eines dokumentierten Fragenkatalogs, ob sich damit die Vorgaben des Datenschutzes einhalten lassen.
    .label = Datenschutzprüfung vor Anschaffungen
    .synonyms = Einkauf; Beschaffung; Anschaffung von Software

measure--inventory-devices = { -contractor(form: "Nom") } führt ein Verzeichnis aller Geräte, mit denen er personenbezogene Daten verarbeitet.
    .label = Verzeichnis der Geräte
    .synonyms = Inventar; Asset-Management; Geräteliste; Hardware

measure--network-plan = { -contractor(form: "Nom") } führt einen Netzplan, der die für die Verarbeitung genutzten Systeme und ihre Verbindungen darstellt.
    .label = Netzplan
    .synonyms = Netzwerkplan; Netzwerkdokumentation; Topologie

measure--inventory-software = { -contractor(form: "Nom") } führt ein Verzeichnis aller Programme und Onlinedienste, mit denen er personenbezogene Daten verarbeitet.
    .label = Verzeichnis der Programme und Onlinedienste
    .synonyms = Softwareinventar; Cloud-Dienste; Asset-Management

measure--data-flow-plan = Eine Übersicht hält fest, zwischen welchen Systemen im Auftrag verarbeitete personenbezogene Daten übertragen werden.
    .label = Übersicht der Datenflüsse
    .synonyms = Datenflussdiagramm; Schnittstellenübersicht; Datenfluss

measure--operations-manual = Ein Betriebshandbuch beschreibt, wie die Produktivsysteme einzurichten, zu betreiben und zu warten sind.
    .label = Betriebshandbuch
    .synonyms = Systemdokumentation; IT-Dokumentation; Runbook

measure--device-holder = Für jedes tragbare Gerät { -contractor(form: "gen") }, mit dem personenbezogene Daten verarbeitet werden, ist dokumentiert, welcher Person es überlassen ist.
    .label = Zuordnung tragbarer Geräte zu Personen
    .synonyms = Geräteausgabe; Laptop; Ausgabeprotokoll

measure--software-approved = Auf den Arbeitsplatzrechnern { -contractor(form: "gen") } wird nur Software eingesetzt, die { -contractor(form: "nom") } zuvor freigegeben hat.
    .label = Freigabe von Software
    .synonyms = Whitelist; Schatten-IT; erlaubte Programme

measure--devices-supported = { -contractor(form: "Nom") } setzt für die Verarbeitung nur Geräte ein, für die der Hersteller noch Sicherheitsaktualisierungen bereitstellt.
    .label = Keine Geräte ohne Sicherheitsaktualisierungen
    .synonyms = veraltete Geräte; Altgeräte; End of Life

measure--information-classification = Ein dokumentiertes Schema ordnet die Informationen { -contractor(form: "gen") } nach ihrem Schutzbedarf in Klassen ein.
    .label = Klassifizierung von Informationen
    .synonyms = Schutzbedarf; vertraulich; Schutzklassen

measure--protection-needs = { -contractor(form: "Nom") } hat für die im Auftrag verarbeiteten personenbezogenen Daten den Schutzbedarf festgestellt und dokumentiert.
    .label = Feststellung des Schutzbedarfs
    .synonyms = Schutzbedarfsanalyse; Schutzbedarfsfeststellung; Schutzklasse; Schutzstufe

measure--information-marking = { -contractor(form: "Nom") } kennzeichnet vertrauliche Dokumente als solche.
    .label = Kennzeichnung vertraulicher Dokumente
    .synonyms = Klassifizierung; Label; Vermerk; Labelling

measure--information-owner = Für jeden Datenbestand mit personenbezogenen Daten hat { -contractor(form: "nom") } eine fachlich zuständige Person benannt.
    .label = Fachliche Zuständigkeit für Datenbestände
    .synonyms = Dateneigentümer; Asset Owner; Informationseigentümer

# $interval: whole adverb, e.g. "vierteljährlich"
measure--risk-assessment = { -contractor(form: "Nom") } bewertet { $interval } die Risiken, die mit der Verarbeitung für die Rechte und Freiheiten der betroffenen Personen verbunden sind.
    .ch = { -contractor(form: "Nom") } bewertet { $interval } die Risiken, die mit der Verarbeitung für die Persönlichkeit und die Grundrechte der betroffenen Personen verbunden sind.
    .label = Risikobewertung
    .synonyms = Risikoanalyse; Risikobeurteilung; Gefährdung
measure--risk-assessment--interval = Abstand der Risikobewertungen
    .why = Jährlich ist üblich; ändern sich Systeme oder Bedrohungen häufig, empfiehlt sich ein kürzerer Abstand.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--security-risk-assessment = { -contractor(form: "Nom") } bewertet { $interval } die Risiken für die Sicherheit der für die Verarbeitung genutzten Systeme.
    .label = Bewertung der Risiken für die Informationssicherheit
    .synonyms = Risikoanalyse; Bedrohung; Schwachstellen; ISMS
measure--security-risk-assessment--interval = Abstand der Bewertungen
    .why = Jährlich ist üblich; ändern sich Systeme oder Bedrohungen häufig, empfiehlt sich ein kürzerer Abstand.

measure--security-risk-documented = Für die Anwendung liegt eine dokumentierte Bewertung der Risiken für die Informationssicherheit vor.
    .label = Dokumentierte Risikobewertung der Anwendung
    .synonyms = Risikoanalyse; technische Risikobewertung

measure--risk-treatment = Für jedes Risiko aus der Risikobewertung ist dokumentiert, durch welche Maßnahme es verringert oder aus welchem Grund es hingenommen wird.
    .label = Dokumentierte Behandlung von Risiken
    .synonyms = Risikobehandlung; Maßnahmenplan

measure--cyber-insurance = { -contractor(form: "Nom") } unterhält eine Versicherung, die Schäden durch Angriffe auf seine IT-Systeme deckt.
    .label = Cyberversicherung
    .synonyms = Versicherung; Cyber-Police

## Changes and software development

# $by: second-person or management
measure--change-approval = { $by ->
    [second-person] Änderungen an den Produktivsystemen werden erst umgesetzt, nachdem eine zweite Person sie freigegeben hat.
   *[management] Änderungen an den Produktivsystemen werden erst umgesetzt, nachdem die Geschäftsleitung { -contractor(form: "gen") } sie freigegeben hat.
 }
    .label = Freigabe von Änderungen an Produktivsystemen
    .synonyms = Change-Management; Änderungsmanagement
measure--change-approval--by = Wer Änderungen freigibt
measure--change-approval--by--second-person = zweite Person
measure--change-approval--by--management = Geschäftsleitung

measure--change-record = Jede Änderung an den Produktivsystemen wird unter Angabe des Datums und der ausführenden Person dokumentiert.
    .label = Dokumentation von Änderungen an Produktivsystemen
    .synonyms = Change-Management; Änderungsprotokoll

# $actions: words of the user, printed as they stand
measure--four-eyes = Folgende Vorgänge erfordern die Mitwirkung von mindestens zwei Personen: „{ $actions }“.
    .label = Vier-Augen-Prinzip
    .synonyms = 4-Augen-Prinzip; zwei Personen; Freigabe
measure--four-eyes--actions = Vorgänge, an denen zwei Personen mitwirken

measure--administrator-deputies = Für jede Person mit Administratorrechten auf den Produktivsystemen ist eine Vertretung bestimmt.
    .label = Vertretung der Administratoren
    .synonyms = Stellvertreter; Urlaubsvertretung

measure--development-policy = Eine dokumentierte Richtlinie legt fest, welche Sicherheitsanforderungen bei der Softwareentwicklung einzuhalten sind.
    .label = Richtlinie zur sicheren Softwareentwicklung
    .synonyms = Secure Coding; Entwicklungsrichtlinie; OWASP

measure--code-guidelines = Programmierrichtlinien legen fest, wie die mit der Softwareentwicklung betrauten Beschäftigten { -contractor(form: "gen") } Quellcode zu schreiben haben.
    .label = Programmierrichtlinien
    .synonyms = Coding Guidelines; sichere Programmierung; Codestil

measure--threat-model = Vor der Entwicklung jeder neuen Funktion der Anwendung dokumentiert { -contractor(form: "nom") }, welche Angriffe auf sie zu erwarten sind (Bedrohungsanalyse).
    .label = Bedrohungsanalyse vor der Entwicklung
    .synonyms = Threat Modeling; STRIDE; Security by Design

measure--architecture-decisions = Bei jeder Entscheidung über den Aufbau der Anwendung dokumentiert { -contractor(form: "nom") }, wie sich die Entscheidung auf die Sicherheit auswirkt.
    .label = Sicherheit bei Entscheidungen zur Architektur
    .synonyms = Architekturentscheidung; ADR; Security by Design

measure--code-versioned = Der Quellcode der Anwendung wird in einer Versionsverwaltung geführt, die zu jeder Änderung die ändernde Person ausweist.
    .label = Quellcode in Versionsverwaltung
    .synonyms = Git; Versionskontrolle; Repository

measure--development-tickets = Jede Änderung am Quellcode der Anwendung ist einem Vorgang im Ticketsystem zugeordnet.
    .label = Zuordnung von Änderungen zu Vorgängen im Ticketsystem
    .synonyms = Ticket; Änderungsantrag; Nachvollziehbarkeit

measure--code-signed = Jede Änderung am Quellcode der Anwendung trägt die digitale Signatur der ändernden Person.
    .label = Signierte Änderungen am Quellcode
    .synonyms = Commit-Signatur; GPG; signierte Commits

measure--code-access = Den Quellcode der Anwendung können ausschließlich die mit der Entwicklung betrauten Personen ändern.
    .label = Beschränkte Änderungsrechte am Quellcode
    .synonyms = Git; Repository; Schreibrechte

measure--code-platform-mfa = Die Anmeldung an der Plattform, auf der { -contractor(form: "nom") } den Quellcode der Anwendung verwaltet, setzt eine Zwei-Faktor-Authentifizierung voraus.
    .label = Zwei-Faktor-Authentifizierung der Quellcode-Plattform
    .synonyms = GitHub; GitLab; 2FA; MFA; zweiter Faktor

measure--code-public = Der Quellcode der Anwendung ist veröffentlicht.
    .label = Veröffentlichter Quellcode
    .synonyms = Open Source; quelloffen; GitHub

measure--code-review = Jede Änderung am Quellcode der Anwendung wird von einer zweiten Person geprüft, bevor sie in die Produktivsysteme gelangt.
    .label = Prüfung des Quellcodes durch eine zweite Person
    .synonyms = Code-Review; Vier-Augen-Prinzip; Pull-Request

measure--code-review-privacy = Bei der Prüfung von Änderungen am Quellcode wird anhand einer Checkliste auch geprüft, ob die Vorgaben des Datenschutzes eingehalten sind.
    .label = Datenschutz-Checkliste bei der Codeprüfung
    .synonyms = Code-Review; Pull Request; DSGVO

measure--deployment-separation = Wer den Quellcode der Anwendung ändert, kann die Änderung nicht allein auf den Produktivsystemen einspielen.
    .label = Trennung von Entwicklung und Einspielen
    .synonyms = Funktionstrennung; Deployment; Segregation of Duties

measure--developer-no-production = Mit der Entwicklung betraute Personen haben keinen Zugriff auf die Produktivsysteme.
    .label = Kein Zugriff der Entwicklung auf Produktivsysteme
    .synonyms = Entwickler; Funktionstrennung; Produktion

measure--release-test-automated = Jede neue Version der Anwendung durchläuft automatisierte Tests, bevor sie auf den Produktivsystemen eingespielt wird.
    .label = Automatisierte Tests neuer Softwareversionen
    .synonyms = CI; Unit-Tests; Testautomatisierung

measure--release-test-system = Jede neue Version der Anwendung wird auf einem Testsystem erprobt, bevor sie auf den Produktivsystemen eingespielt wird.
    .label = Erprobung neuer Softwareversionen auf einem Testsystem
    .synonyms = Staging; Abnahme; Testumgebung

measure--code-scan = Ein Analysewerkzeug prüft den Quellcode der Anwendung vor jeder neuen Version auf Sicherheitslücken.
    .label = Automatische Prüfung des Quellcodes
    .synonyms = SAST; statische Analyse; Codeanalyse

measure--owasp-check = Jede neue Version der Anwendung wird vor dem Einspielen auf die in den OWASP Top 10 genannten Arten von Schwachstellen geprüft.
    .label = Prüfung auf die OWASP Top 10
    .synonyms = Sicherheitslücken; Webanwendung; Injection

measure--release-security-review = { -contractor(form: "Nom") } prüft jede neue Version der Anwendung vor dem Einspielen selbst auf Schwachstellen.
    .label = Interne Sicherheitsprüfung neuer Versionen
    .synonyms = Release; Security-Review; Schwachstellen

# $interval: whole adverb, e.g. "vierteljährlich"
measure--application-scan = Ein automatisches Verfahren prüft die laufende Anwendung { $interval } auf Schwachstellen (Dynamic Application Security Testing).
    .label = Automatische Prüfung der laufenden Anwendung
    .synonyms = DAST; Webscanner; Schwachstellen
measure--application-scan--interval = Abstand der Prüfungen

# $interval: whole adverb, e.g. "vierteljährlich"
measure--dependency-scan = Ein automatisches Verfahren prüft { $interval }, ob in den von der Anwendung genutzten Softwarekomponenten Dritter Schwachstellen bekannt geworden sind.
    .label = Prüfung fremder Softwarekomponenten
    .synonyms = SCA; Bibliotheken; Schwachstellenprüfung; Abhängigkeiten; Open Source
measure--dependency-scan--interval = Abstand der Prüfungen
    .why = Prüfdienste laufen üblicherweise täglich; neu bekannt gewordene Schwachstellen werden oft binnen weniger Tage ausgenutzt.

measure--dependency-scan-change = Ein automatisches Verfahren prüft bei jeder Änderung am Quellcode, ob in den von der Anwendung genutzten Softwarekomponenten Dritter Schwachstellen bekannt geworden sind.
    .label = Prüfung fremder Softwarekomponenten bei jeder Änderung
    .synonyms = SCA; Abhängigkeiten; Commit; CI; Bibliotheken

measure--dependency-approval = Neue Versionen von Softwarekomponenten Dritter werden einzeln geprüft und freigegeben, bevor sie in die Anwendung aufgenommen werden.
    .label = Freigabe neuer Versionen fremder Komponenten
    .synonyms = Abhängigkeiten; Bibliotheken; Update; Dependency

measure--dependency-locked = Die von der Anwendung genutzten Versionen der Softwarekomponenten Dritter sind im Quellcode mit Prüfsummen festgeschrieben.
    .label = Festgeschriebene Versionen fremder Komponenten
    .synonyms = Lockfile; Abhängigkeiten; Dependency Pinning

measure--image-scan = Ein automatisches Verfahren prüft Container-Images vor ihrem Einsatz auf bekannte Schwachstellen.
    .label = Prüfung von Container-Images
    .synonyms = Docker; Kubernetes; Schwachstellen

measure--image-signature = Auf den Produktivsystemen werden nur Container-Images ausgeführt, deren digitale Signatur geprüft worden ist.
    .label = Signierte Container-Images
    .synonyms = Image-Signatur; Docker; Container

measure--software-bill = { -contractor(form: "Nom") } führt zu jeder Version der Anwendung eine Liste der darin enthaltenen Softwarekomponenten (Software Bill of Materials).
    .label = Liste der Softwarekomponenten (SBOM)
    .synonyms = Stückliste; Abhängigkeiten; Bibliotheken

# $period-dative: number with unit in the dative, e.g. "30 Tagen"
measure--vulnerability-deadline = Für die Behebung kritischer Schwachstellen der Anwendung gilt eine interne Frist von { $period-dative } ab ihrem Bekanntwerden.
    .label = Frist zur Behebung kritischer Schwachstellen
    .synonyms = Patchmanagement; Sicherheitslücke; CVE
measure--vulnerability-deadline--period = Interne Frist

measure--vulnerability-reporting = { -contractor(form: "Nom") } hat im Internet veröffentlicht, auf welchem Weg ihm Dritte Schwachstellen melden können (Responsible Disclosure).
    .label = Meldeweg für Schwachstellen (Responsible Disclosure)
    .synonyms = Sicherheitslücke melden; security.txt

measure--vulnerability-rewards = { -contractor(form: "Nom") } zahlt Dritten Belohnungen für die Meldung von Schwachstellen (Bug-Bounty-Programm).
    .label = Belohnung für gemeldete Schwachstellen (Bug Bounty)
    .synonyms = Prämie; Finderlohn

measure--update-signature = { -contractor(form: "Nom") } versieht die von ihm ausgelieferte Software mit einer digitalen Signatur, an der Veränderungen erkennbar sind.
    .label = Signierte Software
    .synonyms = Codesignatur; signierte Updates

measure--secrets-store = Zugangsdaten, mit denen Systeme aufeinander zugreifen, sind ausschließlich in einem dafür bestimmten verschlüsselten Speicher hinterlegt.
    .label = Verwahrung technischer Zugangsdaten
    .synonyms = Secrets-Management; Vault; Tresor; API-Schlüssel

measure--secrets-not-in-code = Der Quellcode der Anwendung enthält keine Zugangsdaten zu Produktivsystemen.
    .label = Keine Zugangsdaten im Quellcode
    .synonyms = Secrets; Passwörter im Code

measure--secrets-environment = Zugangsdaten zu Produktivsystemen werden der Anwendung erst auf dem Server als Umgebungsvariablen bereitgestellt.
    .label = Zugangsdaten nur in Umgebungsvariablen
    .synonyms = env; API-Schlüssel; Secrets; Konfiguration

measure--secrets-encrypted = In der Versionsverwaltung sind Zugangsdaten, mit denen Systeme aufeinander zugreifen, nur verschlüsselt abgelegt.
    .label = Verschlüsselte Zugangsdaten in der Versionsverwaltung
    .synonyms = SOPS; Vault; Git; Secrets

measure--secrets-file-permissions = Dateien mit Zugangsdaten sind auf den Servern nur für das Konto lesbar, das sie benötigt.
    .label = Leserechte an Dateien mit Zugangsdaten
    .synonyms = Dateirechte; chmod; Konfigurationsdatei

measure--secrets-server-side = Zugangsdaten, mit denen Systeme aufeinander zugreifen, werden nicht an die Browser oder Endgeräte der Benutzer übertragen.
    .label = Technische Zugangsdaten nur auf dem Server
    .synonyms = API-Schlüssel; Frontend; Browser; Secrets

measure--secrets-not-in-logs = Zugangsdaten werden aus Protokollen und Fehlerberichten automatisch entfernt.
    .label = Keine Zugangsdaten in Protokollen
    .synonyms = Logdateien; API-Schlüssel; Maskierung; Secrets

# $interval: whole adverb, e.g. "vierteljährlich"
measure--secrets-rotation = Zugangsdaten, mit denen Systeme aufeinander zugreifen, werden { $interval } gewechselt.
    .label = Wechsel technischer Zugangsdaten
    .synonyms = Secrets; Schlüsselwechsel; Rotation
measure--secrets-rotation--interval = Abstand der Wechsel

## Data protection by design, data minimisation

measure--design-necessity = Vor der Entwicklung jeder neuen Funktion der Anwendung dokumentiert { -contractor(form: "nom") }, welche personenbezogenen Daten dafür erforderlich sind.
    .label = Datenschutz durch Technikgestaltung (neue Funktionen)
    .synonyms = Privacy by Design; Datenminimierung; Art. 25

measure--default-settings = Zusatzfunktionen der Anwendung, die weitere personenbezogene Daten verarbeiten, sind in der Grundeinstellung abgeschaltet.
    .label = Datenschutzfreundliche Voreinstellungen
    .synonyms = Privacy by Default; Art. 25

measure--mandatory-fields = Pflichtfelder der Anwendung sind auf Angaben beschränkt, ohne die sich die Leistung nicht erbringen lässt.
    .label = Beschränkung der Pflichtfelder
    .synonyms = Datenminimierung; Formular; Pflichtangaben

measure--interface-fields-listed = Eine dokumentierte Liste legt fest, welche Datenfelder die Anwendung über Schnittstellen aus Systemen { -client(form: "gen") } abruft.
    .label = Festgelegte Datenfelder der Schnittstellen
    .synonyms = API; Spalten; Datenminimierung; Integration

measure--interface-metadata-only = Von Nachrichten und Dateien in Systemen { -client(form: "gen") } ruft die Anwendung über Schnittstellen nur Metadaten ab, nicht den Inhalt.
    .label = Abruf von Metadaten statt Inhalten
    .synonyms = API; E-Mail; Datensparsamkeit

# $steps: text of the user
measure--processing-on-device = Folgende Verarbeitungsschritte laufen ausschließlich auf dem Endgerät des Benutzers ab: „{ $steps }“.
    .label = Verarbeitung auf dem Endgerät
    .synonyms = lokal; Browser; clientseitig; Texterkennung
measure--processing-on-device--steps = Verarbeitungsschritte

measure--anonymous-submission = Über die Anwendung lassen sich Meldungen abgeben, ohne dass die meldende Person Angaben zu ihrer Identität macht.
    .label = Anonyme Meldungen
    .synonyms = Hinweisgebersystem; Whistleblowing; anonym; Feedback

measure--image-metadata-removal = Die Anwendung entfernt aus hochgeladenen Fotos die Metadaten einschließlich des Aufnahmeorts.
    .label = Entfernung der Metadaten aus Fotos
    .synonyms = EXIF; GPS; Bilder; Datenminimierung

measure--location-on-action = Die Anwendung ermittelt den Standort eines Geräts nur, während der Benutzer eine Funktion verwendet, für die der Standort erforderlich ist.
    .label = Keine dauernde Standortermittlung
    .synonyms = GPS; Ortung; Hintergrund; Tracking

measure--no-usage-analytics = Die Anwendung bindet keine Dienste Dritter ein, die das Verhalten der Benutzer auswerten.
    .label = Keine Analysedienste Dritter
    .synonyms = Tracking; Webanalyse; keine Cookies

measure--no-staff-monitoring = Die Anwendung wertet weder die Leistung noch das Verhalten einzelner Beschäftigter { -client(form: "gen") } aus.
    .label = Keine Leistungs- oder Verhaltenskontrolle
    .synonyms = Betriebsrat; Mitarbeiterüberwachung; Kennzahlen

measure--no-third-party-scripts = Die Anwendung lädt keine Skripte von Servern Dritter.
    .label = Keine Skripte Dritter
    .synonyms = CDN; externe Skripte; Tracking; Einbindung

measure--no-card-numbers = Die Anwendung speichert keine Nummern von Zahlungskarten.
    .label = Keine Speicherung von Kartennummern
    .synonyms = Kreditkarte; PCI; Zahlungskarte; Zahlungsdienst

measure--error-report-content = Fehlerberichte, welche die Anwendung automatisch erstellt, enthalten keine Inhalte der im Auftrag verarbeiteten Datensätze.
    .label = Fehlerberichte ohne Inhaltsdaten
    .synonyms = Crash-Reports; Fehlerprotokoll; Telemetrie

measure--address-content = Die Internetadressen (URLs) der Anwendung enthalten keine Namen, Geburtsdaten oder E-Mail-Adressen betroffener Personen.
    .label = Keine identifizierenden Angaben in Internetadressen
    .synonyms = URL; Link; Parameter

measure--support-data-necessity = Zur Fehlersuche greift { -contractor(form: "nom") } auf im Auftrag verarbeitete personenbezogene Daten nur zu, wenn sich der Fehler mit Testdaten nicht nachstellen lässt.
    .label = Fehlersuche vorrangig mit Testdaten
    .synonyms = Support; Echtdaten; Datenminimierung

# $period-dative: number with unit in the dative, e.g. "30 Tagen"
measure--support-data-deletion = Kopien personenbezogener Daten, die { -contractor(form: "nom") } zur Fehlersuche erhalten hat, werden innerhalb von { $period-dative } nach Abschluss der Fehlersuche gelöscht.
    .label = Löschung von Daten aus der Fehlersuche
    .synonyms = Support; Löschfrist
measure--support-data-deletion--period = Frist für die Löschung

## Rules of daily work

measure--privacy-requests-first = In der Kundenbetreuung { -contractor(form: "gen") } werden Anfragen zum Datenschutz vor anderen Anfragen bearbeitet.
    .label = Vorrang von Anfragen zum Datenschutz
    .synonyms = Priorität; Betroffenenanfragen

measure--caller-verification = Telefonische Auskünfte über im Auftrag verarbeitete personenbezogene Daten erteilen die Beschäftigten { -contractor(form: "gen") } erst, nachdem sie die Identität der anrufenden Person geprüft haben.
    .label = Prüfung der Identität bei Anrufen
    .synonyms = Anrufer; Telefon; Social Engineering; Identifizierung

measure--personal-phones-ban = In den Räumen, in denen Beschäftigte { -contractor(form: "gen") } im Auftrag telefonieren, ist die Benutzung privater Mobiltelefone untersagt.
    .label = Keine privaten Mobiltelefone beim Telefondienst
    .synonyms = Callcenter; Handyverbot; Smartphone

measure--call-recording-none = Im Auftrag geführte Telefongespräche zeichnet { -contractor(form: "nom") } nicht auf.
    .label = Keine Aufzeichnung von Telefongesprächen
    .synonyms = Callcenter; Mitschnitt; Voice Recording

measure--call-recording-consent = Im Auftrag geführte Telefongespräche zeichnet { -contractor(form: "nom") } nur auf, wenn alle Beteiligten zuvor eingewilligt haben.
    .label = Aufzeichnung von Gesprächen nur mit Einwilligung
    .synonyms = Callcenter; Mitschnitt; Voice Recording

measure--call-recording-pause = Die Aufzeichnung im Auftrag geführter Telefongespräche wird unterbrochen, während Zahlungsdaten genannt werden.
    .label = Unterbrechung der Aufzeichnung bei Zahlungsdaten
    .synonyms = Callcenter; Kreditkarte; PCI; Mitschnitt

measure--call-listening-consent = { -contractor(form: "Bei") } werden im Auftrag geführte Telefongespräche nur mitgehört, wenn alle Beteiligten zuvor eingewilligt haben.
    .label = Mithören nur mit Einwilligung
    .synonyms = Callcenter; Coaching; Monitoring; Qualität

measure--it-use-policy = Eine dokumentierte Richtlinie legt fest, wie die Beschäftigten die IT-Systeme { -contractor(form: "gen") } nutzen dürfen.
    .label = Richtlinie zur Nutzung der IT-Systeme
    .synonyms = IT-Richtlinie; Nutzungsordnung; Acceptable Use

measure--private-use-ban = Eine interne Regelung untersagt den Beschäftigten, die IT-Systeme { -contractor(form: "gen") } privat zu nutzen.
    .label = Verbot der Privatnutzung
    .synonyms = private E-Mails; Surfen

# $platform: words of the user, printed as they stand
measure--file-platform = Dateien mit im Auftrag verarbeiteten personenbezogenen Daten legen die Beschäftigten { -contractor(form: "gen") } ausschließlich auf folgender Plattform ab: „{ $platform }“.
    .label = Vorgegebene Plattform für Dateien
    .synonyms = Cloudspeicher; Dateiserver; Ablage
measure--file-platform--platform = Name der Plattform

measure--email-archive = { -contractor(form: "Nom") } archiviert ein- und ausgehende E-Mails unveränderbar.
    .label = E-Mail-Archivierung
    .synonyms = E-Mail-Archiv; Mailarchiv; GoBD

measure--private-accounts-ban = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, im Auftrag verarbeitete personenbezogene Daten in privaten Benutzerkonten bei E-Mail-Anbietern oder Onlinespeichern abzulegen.
    .label = Verbot privater E-Mail- und Speicherkonten
    .synonyms = private Cloud; Webmail; Schatten-IT

# $scope: private or portable
measure--media-ban = { $scope ->
    [private] Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, im Auftrag verarbeitete personenbezogene Daten auf private Datenträger zu übertragen.
   *[portable] Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, im Auftrag verarbeitete personenbezogene Daten auf mobile Datenträger zu übertragen.
 }
    .label = Verbot der Übertragung auf Datenträger
    .synonyms = USB-Stick; private Datenträger; externe Festplatte
measure--media-ban--scope = Untersagte Datenträger
measure--media-ban--scope--private = private Datenträger
measure--media-ban--scope--portable = alle mobilen Datenträger

measure--private-messenger-ban = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, im Auftrag verarbeitete personenbezogene Daten über private Messenger-Konten zu versenden.
    .label = Verbot privater Messenger
    .synonyms = WhatsApp; Chat

measure--communication-channels = Eine interne Regelung legt fest, über welche Kommunikationswege die Beschäftigten { -contractor(form: "gen") } im Auftrag verarbeitete personenbezogene Daten versenden dürfen.
    .label = Vorgegebene Kommunikationswege
    .synonyms = Kommunikationsrichtlinie; E-Mail; Messenger; Versand

measure--video-meeting-rules = Eine interne Regelung legt fest, welche Vorkehrungen die Beschäftigten { -contractor(form: "gen") } in Videokonferenzen zum Schutz der Vertraulichkeit zu treffen haben.
    .label = Regelung zu Videokonferenzen
    .synonyms = Warteraum; Zoom; Teams; Online-Meeting

measure--printing-ban = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, im Auftrag verarbeitete personenbezogene Daten auszudrucken.
    .label = Verbot von Ausdrucken
    .synonyms = papierlos; kein Papier

measure--paper-none = Im Auftrag verarbeitete personenbezogene Daten liegen { -contractor(form: "bei") } ausschließlich in elektronischer Form vor.
    .label = Keine Papierunterlagen
    .synonyms = papierlos; papierloses Büro; digital

# $then: returned or destroyed
measure--paper-digitised = { $then ->
    [returned] Papierunterlagen, die { -contractor(form: "nom") } zur Verarbeitung erhält, werden { -client(form: "dat") } nach dem Einscannen zurückgegeben.
   *[destroyed] Papierunterlagen, die { -contractor(form: "nom") } zur Verarbeitung erhält, werden nach dem Einscannen vernichtet.
 }
    .label = Digitalisierung von Papierunterlagen
    .synonyms = papierloses Büro; Scannen; Einscannen
measure--paper-digitised--then = Verbleib des Papiers
measure--paper-digitised--then--returned = Rückgabe an { -client(form: "acc") }
measure--paper-digitised--then--destroyed = Vernichtung

measure--mail-opening = Eingehende Post öffnen { -contractor(form: "bei") } nur die dafür bestimmten Personen.
    .label = Öffnen der Post durch bestimmte Personen
    .synonyms = Posteingang; Briefe; Poststelle

## Work away from the business premises, private devices

measure--remote-work-policy = Eine dokumentierte Richtlinie legt fest, welche Vorkehrungen die Beschäftigten { -contractor(form: "gen") } bei der Arbeit außerhalb der Geschäftsräume zum Schutz personenbezogener Daten zu treffen haben.
    .label = Richtlinie zur Arbeit außerhalb der Geschäftsräume
    .synonyms = Homeoffice; mobiles Arbeiten; Telearbeit; Heimarbeit

measure--abroad-work-approval = Beschäftigte { -contractor(form: "gen") } dürfen nur nach vorheriger Genehmigung vom Ausland aus arbeiten.
    .label = Arbeit im Ausland nur mit Genehmigung
    .synonyms = Ausland; Workation; Reise

measure--mobile-devices-policy = Eine dokumentierte Richtlinie legt fest, wie die Beschäftigten { -contractor(form: "gen") } mit mobilen Endgeräten umzugehen haben.
    .label = Richtlinie für mobile Endgeräte
    .synonyms = Mobile Device Policy; Laptop; Smartphone; Handy

# $form: written or text
measure--remote-work-agreement = { $form ->
    [written] Beschäftigte { -contractor(form: "gen") }, die im Homeoffice arbeiten, haben sich schriftlich verpflichtet, die dafür geltenden Regelungen zum Datenschutz einzuhalten.
   *[text] Beschäftigte { -contractor(form: "gen") }, die im Homeoffice arbeiten, haben sich in Textform verpflichtet, die dafür geltenden Regelungen zum Datenschutz einzuhalten.
 }
    .label = Verpflichtung auf die Regelungen zum Homeoffice
    .synonyms = Telearbeit; Vereinbarung
measure--remote-work-agreement--form = Form der Verpflichtung
measure--remote-work-agreement--form--written = schriftlich
measure--remote-work-agreement--form--text = Textform

measure--public-places-ban = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, an öffentlich zugänglichen Orten mit im Auftrag verarbeiteten personenbezogenen Daten zu arbeiten.
    .label = Verbot der Arbeit an öffentlichen Orten
    .synonyms = Café; Zug; Bahn; unterwegs

measure--device-unattended = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, dienstliche Geräte an öffentlich zugänglichen Orten unbeaufsichtigt zu lassen.
    .label = Keine unbeaufsichtigten Geräte
    .synonyms = Laptop; Reise; Bahn; Café; Diebstahl

measure--device-vehicle = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, dienstliche Geräte oder Unterlagen sichtbar in Fahrzeugen zurückzulassen.
    .label = Keine sichtbaren Geräte oder Unterlagen in Fahrzeugen
    .synonyms = Auto; Kfz; Diebstahl; Laptop

measure--public-wifi = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, öffentliche WLAN-Netze ohne VPN-Verbindung für dienstliche Zwecke zu nutzen.
    .label = Öffentliches WLAN nur mit VPN
    .synonyms = Hotspot; Hotel; Bahn; Reise

measure--private-devices-ban = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, im Auftrag verarbeitete personenbezogene Daten auf privaten Geräten zu verarbeiten.
    .label = Verbot privater Geräte
    .synonyms = BYOD; eigenes Handy; Privatgerät

measure--private-devices-agreement = Beschäftigte { -contractor(form: "gen") } verarbeiten personenbezogene Daten auf privaten Geräten nur, wenn sie mit { -contractor(form: "dat") } eine Vereinbarung über deren dienstliche Nutzung geschlossen haben.
    .label = Vereinbarung über private Geräte (BYOD)
    .synonyms = Privatgeräte; eigenes Handy; Bring your own device

measure--private-devices-container = Auf privaten Geräten der Beschäftigten { -contractor(form: "gen") } sind dienstliche Daten nur in einem abgeschotteten Bereich gespeichert, auf den private Programme nicht zugreifen können.
    .label = Abgeschotteter Bereich auf privaten Geräten (BYOD)
    .synonyms = Container; Privatgeräte; Arbeitsprofil

## Places of the systems

# $area: germany, austria, switzerland, united-kingdom, eu, eea, eea-switzerland or germany-austria
measure--server-location = { $area ->
    [germany] Die Server, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind, stehen ausschließlich in Deutschland.
    [austria] Die Server, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind, stehen ausschließlich in Österreich.
    [switzerland] Die Server, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind, stehen ausschließlich in der Schweiz.
    [united-kingdom] Die Server, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind, stehen ausschließlich im Vereinigten Königreich.
    [eu] Die Server, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind, stehen ausschließlich in Mitgliedstaaten der Europäischen Union.
    [eea] Die Server, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind, stehen ausschließlich im Europäischen Wirtschaftsraum.
    [germany-austria] Die Server, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind, stehen ausschließlich in Deutschland oder Österreich.
   *[eea-switzerland] Die Server, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind, stehen ausschließlich im Europäischen Wirtschaftsraum oder in der Schweiz.
 }
    .label = Standort der Server
    .synonyms = Deutschland; EU; EWR; Serverstandort; Rechenzentrum; Cloud
measure--server-location--area = Gebiet, in dem die Server stehen
measure--server-location--area--germany = Deutschland
measure--server-location--area--austria = Österreich
measure--server-location--area--switzerland = Schweiz
measure--server-location--area--united-kingdom = Vereinigtes Königreich
measure--server-location--area--eu = Europäische Union
measure--server-location--area--eea = Europäischer Wirtschaftsraum
measure--server-location--area--eea-switzerland = Europäischer Wirtschaftsraum oder Schweiz
measure--server-location--area--germany-austria = Deutschland oder Österreich

# $area: germany, austria, switzerland, united-kingdom, eu, eea, eea-switzerland or germany-austria
measure--access-location = { $area ->
    [germany] Beim Zugriff auf im Auftrag verarbeitete personenbezogene Daten halten sich die Beschäftigten { -contractor(form: "gen") } ausschließlich in Deutschland auf.
    [austria] Beim Zugriff auf im Auftrag verarbeitete personenbezogene Daten halten sich die Beschäftigten { -contractor(form: "gen") } ausschließlich in Österreich auf.
    [switzerland] Beim Zugriff auf im Auftrag verarbeitete personenbezogene Daten halten sich die Beschäftigten { -contractor(form: "gen") } ausschließlich in der Schweiz auf.
    [united-kingdom] Beim Zugriff auf im Auftrag verarbeitete personenbezogene Daten halten sich die Beschäftigten { -contractor(form: "gen") } ausschließlich im Vereinigten Königreich auf.
    [eu] Beim Zugriff auf im Auftrag verarbeitete personenbezogene Daten halten sich die Beschäftigten { -contractor(form: "gen") } ausschließlich in Mitgliedstaaten der Europäischen Union auf.
    [eea] Beim Zugriff auf im Auftrag verarbeitete personenbezogene Daten halten sich die Beschäftigten { -contractor(form: "gen") } ausschließlich im Europäischen Wirtschaftsraum auf.
    [germany-austria] Beim Zugriff auf im Auftrag verarbeitete personenbezogene Daten halten sich die Beschäftigten { -contractor(form: "gen") } ausschließlich in Deutschland oder Österreich auf.
   *[eea-switzerland] Beim Zugriff auf im Auftrag verarbeitete personenbezogene Daten halten sich die Beschäftigten { -contractor(form: "gen") } ausschließlich im Europäischen Wirtschaftsraum oder in der Schweiz auf.
 }
    .label = Aufenthalt der Beschäftigten bei Zugriffen
    .synonyms = Ausland; Zugriff aus Drittländern; EU
measure--access-location--area = Gebiet, von dem aus zugegriffen wird
measure--access-location--area--germany = Deutschland
measure--access-location--area--austria = Österreich
measure--access-location--area--switzerland = Schweiz
measure--access-location--area--united-kingdom = Vereinigtes Königreich
measure--access-location--area--eu = Europäische Union
measure--access-location--area--eea = Europäischer Wirtschaftsraum
measure--access-location--area--eea-switzerland = Europäischer Wirtschaftsraum oder Schweiz
measure--access-location--area--germany-austria = Deutschland oder Österreich

measure--storage-region-fixed = Die Einstellungen der genutzten Cloud-Dienste legen die Region fest, in der die im Auftrag verarbeiteten personenbezogenen Daten gespeichert werden.
    .label = Festgelegte Speicherregion
    .synonyms = Datenlokalisierung; EU; Cloud

measure--storage-region-choice = Die im Auftrag verarbeiteten personenbezogenen Daten werden nur in der Region gespeichert, die { -client(form: "nom") } ausgewählt hat.
    .label = Wahl der Speicherregion
    .synonyms = Kundenregion; Cloud

measure--no-own-servers = In seinen eigenen Räumen betreibt { -contractor(form: "nom") } außer Arbeitsplatzrechnern und mobilen Geräten keine Systeme, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind.
    .label = Keine Server in eigenen Räumen
    .synonyms = Cloud; kein Rechenzentrum; kein Server

# $place: office or home
measure--server-own-premises = { $place ->
    [office] Die Server, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind, stehen ausschließlich in den Geschäftsräumen { -contractor(form: "gen") }.
   *[home] Die Server, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind, stehen ausschließlich in der Wohnung der Inhaberin oder des Inhabers.
 }
    .label = Server in eigenen Räumen
    .synonyms = eigener Server; im Haus; On-Premises; kein Cloudanbieter
measure--server-own-premises--place = Standort der Server
measure--server-own-premises--place--office = Geschäftsräume
measure--server-own-premises--place--home = Wohnung der Inhaberin oder des Inhabers

measure--no-workstation-storage = Auf den Arbeitsplatzrechnern { -contractor(form: "gen") } werden im Auftrag verarbeitete personenbezogene Daten nicht dauerhaft gespeichert.
    .label = Keine Speicherung auf Arbeitsplatzrechnern
    .synonyms = lokale Speicherung; Laptop; Desktop

measure--terminal-no-storage = Terminals und sonstige Erfassungsgeräte, mit denen die Anwendung { -client(form: "bei") } genutzt wird, speichern personenbezogene Daten nicht dauerhaft.
    .label = Keine Speicherung auf Erfassungsgeräten
    .synonyms = Kiosk; Terminal; Zeiterfassung; Tablet

## Artificial intelligence

measure--ai-none = { -contractor(form: "Nom") } setzt zur Verarbeitung personenbezogener Daten im Auftrag keine Systeme der künstlichen Intelligenz (KI-Systeme) ein.
    .label = Verzicht auf künstliche Intelligenz (KI)
    .synonyms = keine KI; Sprachmodell; Chatbot

measure--ai-no-training = { -contractor(form: "Nom") } verwendet im Auftrag verarbeitete personenbezogene Daten nicht zum Training von KI-Modellen.
    .label = Kein Training von KI-Modellen
    .synonyms = künstliche Intelligenz; Modelltraining; LLM

measure--ai-provider-no-training = Den Anbietern der eingesetzten KI-Dienste ist vertraglich untersagt, Eingaben und Ausgaben zum Training von KI-Modellen zu verwenden.
    .label = Kein Training durch Anbieter von KI-Diensten
    .synonyms = künstliche Intelligenz; Modelltraining; LLM

measure--ai-provider-no-storage = Die Anbieter der eingesetzten KI-Dienste speichern Eingaben und Ausgaben nicht über die Bearbeitung der einzelnen Anfrage hinaus (Zero Data Retention).
    .label = Keine Speicherung durch Anbieter von KI-Diensten
    .synonyms = Zero Retention; künstliche Intelligenz; LLM

# $period-dative: number with unit in the dative, e.g. "30 Tagen"
measure--ai-provider-deletion = Die Anbieter der eingesetzten KI-Dienste löschen Eingaben und Ausgaben innerhalb von { $period-dative } nach deren Verarbeitung.
    .label = Löschung durch Anbieter von KI-Diensten
    .synonyms = Löschfrist; künstliche Intelligenz; LLM
measure--ai-provider-deletion--period = Höchste Dauer der Speicherung

# $period-dative: number with unit in the dative
measure--ai-conversation-deletion = Die Verläufe von Gesprächen mit KI-Systemen werden innerhalb von { $period-dative } nach dem Ende des Gesprächs gelöscht.
    .label = Löschung von Gesprächen mit KI-Systemen
    .synonyms = Chatverlauf; Chatbot; Künstliche Intelligenz; Löschfrist
measure--ai-conversation-deletion--period = Frist für die Löschung

measure--ai-location = Die eingesetzten KI-Dienste verarbeiten personenbezogene Daten ausschließlich auf Servern im Europäischen Wirtschaftsraum.
    .label = KI-Dienste nur im Europäischen Wirtschaftsraum
    .synonyms = EWR; künstliche Intelligenz; LLM

measure--ai-own-servers = KI-Modelle, die personenbezogene Daten verarbeiten, laufen ausschließlich auf Servern, die { -contractor(form: "nom") } selbst verwaltet.
    .label = KI-Modelle auf selbst verwalteten Servern
    .synonyms = lokale KI; Open-Source-Modell; eigene Modelle

measure--ai-names-removed = Bevor Texte an KI-Dienste übermittelt werden, entfernt ein automatisches Verfahren die darin erkannten Namen betroffener Personen.
    .label = Entfernung von Namen vor der Nutzung von KI
    .synonyms = Anonymisierung; Schwärzung; Prompt

measure--ai-minimum = An KI-Dienste übermittelt { -contractor(form: "nom") } nur die personenbezogenen Daten, die für die jeweilige Anfrage erforderlich sind.
    .label = Nur erforderliche Daten an KI-Dienste
    .synonyms = Datenminimierung; Prompt; Sprachmodell

measure--ai-special-categories-ban = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, besondere Kategorien personenbezogener Daten in KI-Dienste einzugeben.
    .label = Keine besonderen Kategorien in KI-Diensten
    .synonyms = Gesundheitsdaten; sensible Daten; Künstliche Intelligenz

measure--ai-access-rights = KI-Funktionen der Anwendung greifen nur auf Daten zu, auf die auch der angemeldete Benutzer zugreifen darf.
    .label = KI nur mit den Rechten des Benutzers
    .synonyms = Künstliche Intelligenz; Berechtigung; RAG

measure--ai-confirmation = Von KI-Funktionen erzeugte Ergebnisse werden erst in die Datensätze übernommen, nachdem eine Person sie bestätigt hat.
    .label = Bestätigung von KI-Ergebnissen durch Menschen
    .synonyms = menschliche Aufsicht; Kontrolle; Freigabe

measure--ai-log = Die Anwendung protokolliert jede Nutzung eines KI-Systems mit Zeitpunkt und Benutzerkonto.
    .label = Protokollierung der KI-Nutzung
    .synonyms = Künstliche Intelligenz; Logging; Sprachmodell

# $interval: whole adverb, e.g. "vierteljährlich"
measure--ai-test = { -contractor(form: "Nom") } prüft { $interval } in Stichproben, ob die Ergebnisse der eingesetzten KI-Systeme richtig sind.
    .label = Stichproben bei KI-Ergebnissen
    .synonyms = Qualität; Halluzination; Bias; Künstliche Intelligenz
measure--ai-test--interval = Abstand der Stichproben

measure--ai-injection = Die Anwendung prüft Eingaben an KI-Systeme automatisch auf Versuche, die für diese Systeme festgelegten Vorgaben zu umgehen (Prompt Injection).
    .label = Schutz vor manipulierten KI-Eingaben
    .synonyms = Prompt Injection; Jailbreak; Künstliche Intelligenz

measure--ai-no-decision = KI-Systeme treffen bei der Verarbeitung keine Entscheidungen, die gegenüber betroffenen Personen rechtliche Wirkung entfalten oder sie in ähnlicher Weise erheblich beeinträchtigen.
    .label = Keine Entscheidungen durch KI-Systeme
    .synonyms = automatisierte Entscheidung; Scoring; Profiling

measure--ai-activation = Die KI-Funktionen der Anwendung sind abgeschaltet, bis { -client(form: "nom") } sie einschaltet.
    .label = Abgeschaltete KI-Funktionen in der Grundeinstellung
    .synonyms = Opt-in; KI einschalten

measure--ai-notice = Personen, die mit einem KI-System der Anwendung kommunizieren, werden zu Beginn der Kommunikation darauf hingewiesen.
    .label = Hinweis auf KI bei der Kommunikation
    .synonyms = Chatbot; Telefonassistent; Transparenz; KI-Verordnung

measure--ai-human-handover = Personen, die mit einem KI-System der Anwendung kommunizieren, können verlangen, dass ein Mensch die Kommunikation fortführt.
    .label = Übergabe vom KI-System an einen Menschen
    .synonyms = Chatbot; Eskalation; Künstliche Intelligenz

measure--ai-output-marked = Die Anwendung kennzeichnet Inhalte, die ein KI-System erzeugt hat, als solche.
    .label = Kennzeichnung von KI-Inhalten
    .synonyms = Künstliche Intelligenz; Transparenz; Label

measure--ai-policy = Eine dokumentierte Richtlinie legt fest, welche KI-Dienste die Beschäftigten { -contractor(form: "gen") } für ihre Arbeit nutzen dürfen.
    .label = Richtlinie zur Nutzung von KI
    .synonyms = KI-Richtlinie; KI-Leitlinie; Chatbot

measure--ai-register = { -contractor(form: "Nom") } führt ein Verzeichnis der KI-Systeme, mit denen er personenbezogene Daten verarbeitet.
    .label = Verzeichnis der KI-Systeme
    .synonyms = KI-Inventar; KI-Verordnung; Übersicht

measure--ai-risk-class = { -contractor(form: "Nom") } hat für jedes eingesetzte KI-System dokumentiert, wie es nach der Verordnung (EU) 2024/1689 (KI-Verordnung) einzustufen ist.
    .label = Einstufung der KI-Systeme nach der KI-Verordnung
    .synonyms = AI Act; Risikoklasse; Künstliche Intelligenz

measure--ai-responsible = { -contractor(form: "Nom") } hat eine Person bestimmt, die für den Einsatz von KI-Systemen zuständig ist.
    .label = Zuständigkeit für KI-Systeme
    .synonyms = KI-Beauftragte; Künstliche Intelligenz; KI-Koordination

measure--ai-public-ban = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, im Auftrag verarbeitete personenbezogene Daten in öffentlich zugängliche KI-Dienste einzugeben.
    .label = Keine Eingaben in öffentliche KI-Dienste
    .synonyms = Chatbot

## Certificates

# $certificate: words of the user, printed as they stand
measure--certificate-iso-27001 = Das Informationssicherheits-Managementsystem { -contractor(form: "gen") } ist nach ISO/IEC 27001 zertifiziert; das Zertifikat enthält folgende Angaben: „{ $certificate }“.
    .label = Zertifikat nach ISO/IEC 27001
    .synonyms = ISO 27001; Zertifizierung; ISMS
measure--certificate-iso-27001--certificate = Aussteller, Geltungsbereich und Ablaufdatum

# $type: type-1 or type-2; $report: words of the user, printed as they stand
measure--certificate-c5 = { $type ->
    [type-1] Für Cloud-Dienste, die zur Verarbeitung eingesetzt werden, liegt folgendes Testat des Typs 1 nach dem Kriterienkatalog C5 des Bundesamts für Sicherheit in der Informationstechnik (BSI) vor: „{ $report }“.
   *[type-2] Für Cloud-Dienste, die zur Verarbeitung eingesetzt werden, liegt folgendes Testat des Typs 2 nach dem Kriterienkatalog C5 des Bundesamts für Sicherheit in der Informationstechnik (BSI) vor: „{ $report }“.
 }
    .label = C5-Testat für Cloud-Dienste
    .synonyms = BSI C5; § 393 SGB V
measure--certificate-c5--type = Typ des Testats
measure--certificate-c5--type--type-1 = Typ 1
measure--certificate-c5--type--type-2 = Typ 2
measure--certificate-c5--report = Dienst, Prüfer und Zeitpunkt oder Zeitraum

# $type: type-1 or type-2; $report: words of the user, printed as they stand
measure--certificate-soc-2 = { $type ->
    [type-1] Für Dienste, die zur Verarbeitung eingesetzt werden, liegt folgender Prüfbericht SOC 2 des Typs 1 vor: „{ $report }“.
   *[type-2] Für Dienste, die zur Verarbeitung eingesetzt werden, liegt folgender Prüfbericht SOC 2 des Typs 2 vor: „{ $report }“.
 }
    .label = Prüfbericht SOC 2
    .synonyms = SOC2; Type II; Testat
measure--certificate-soc-2--type = Typ des Prüfberichts
measure--certificate-soc-2--type--type-1 = Typ 1
measure--certificate-soc-2--type--type-2 = Typ 2
measure--certificate-soc-2--report = Dienst, Prüfer und Zeitpunkt oder Zeitraum

# $certificate: words of the user, printed as they stand
measure--certificate-gdpr = Für Verarbeitungsvorgänge { -contractor(form: "gen") } ist folgende Zertifizierung nach Art. 42 DSGVO erteilt worden: „{ $certificate }“.
    .label = Zertifizierung nach Art. 42 DSGVO
    .synonyms = DSGVO-Zertifikat; Datenschutzsiegel
measure--certificate-gdpr--certificate = Verfahren, Aussteller, Gegenstand und Ablaufdatum

# $certificates: words of the user, printed as they stand
measure--certificate-other = { -contractor(form: "Nom") } verfügt über folgende Zertifikate: „{ $certificates }“.
    .label = Sonstige Zertifikate
    .synonyms = ISO 27701; TISAX; IT-Grundschutz; Siegel
measure--certificate-other--certificates = Norm, Aussteller, Geltungsbereich und Ablaufdatum

# $code: words of the user, printed as they stand
measure--code-of-conduct = { -contractor(form: "Nom") } hat sich verpflichtet, folgende genehmigte Verhaltensregeln (Art. 40 DSGVO) einzuhalten: „{ $code }“.
    .label = Genehmigte Verhaltensregeln (Art. 40 DSGVO)
    .synonyms = Code of Conduct; Verhaltenskodex; Art. 40
measure--code-of-conduct--code = Bezeichnung der Verhaltensregeln
