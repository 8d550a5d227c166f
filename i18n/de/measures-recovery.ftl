### Measures of the control recovery: sentences for the annex and short names for lists.

measure--backup-concept = Ein dokumentiertes Datensicherungskonzept legt fest, welche Daten wann und wohin gesichert werden.
    .label = Datensicherungskonzept
    .synonyms = Backup; 3-2-1

measure--backup-responsible = { -contractor(form: "Nom") } hat festgelegt, wer für die Datensicherung zuständig ist.
    .label = Zuständigkeit für die Datensicherung
    .synonyms = Backup; Verantwortlicher; Sicherungsbeauftragter

# $interval: whole adverb, e.g. "vierteljährlich"
measure--backup-data = Die im Auftrag verarbeiteten personenbezogenen Daten werden { $interval } gesichert.
    .label = Datensicherung
    .synonyms = Backup; Sicherungskopie; Cloud
measure--backup-data--interval = Abstand der Datensicherungen
    .why = Täglich ist üblich; der Abstand bestimmt, wie viele Daten bei einem Ausfall verloren gehen können.

measure--backup-automatic = Die Datensicherung läuft automatisch und ohne Zutun von Beschäftigten ab.
    .label = Automatische Datensicherung
    .synonyms = automatisiertes Backup; Sicherungsjob

# $interval: whole adverb, e.g. "vierteljährlich"
measure--backup-full = Die im Auftrag verarbeiteten personenbezogenen Daten werden { $interval } vollständig gesichert.
    .label = Vollständige Datensicherung
    .synonyms = Backup; Vollbackup; Vollsicherung
measure--backup-full--interval = Abstand der vollständigen Datensicherungen
    .why = Wöchentlich ist üblich, wenn dazwischen die Änderungen gesichert werden.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--backup-incremental = Zwischen den vollständigen Datensicherungen werden die Änderungen { $interval } gesichert.
    .label = Sicherung der Änderungen (inkrementell)
    .synonyms = Backup; differentiell; inkrementelles Backup
measure--backup-incremental--interval = Abstand der Sicherungen
    .why = Täglich ist üblich; der Abstand bestimmt, wie viele Daten bei einem Ausfall verloren gehen können.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--backup-snapshot = Von den virtuellen Maschinen oder Speichersystemen, auf denen die Daten liegen, wird { $interval } ein Abbild (Snapshot) erstellt.
    .label = Abbilder der Systeme (Snapshots)
    .synonyms = Momentaufnahme; Abbild; Image; VM
measure--backup-snapshot--interval = Abstand der Snapshots

# $interval: whole adverb, e.g. "vierteljährlich"
measure--backup-application = Die Anwendung wird einschließlich ihrer Konfiguration { $interval } gesichert.
    .label = Sicherung der Anwendung
    .synonyms = Backup; Konfiguration; Systemsicherung
measure--backup-application--interval = Abstand der Sicherungen

measure--backup-cloud-services = Daten, die { -contractor(form: "nom") } in Cloud-Diensten speichert, werden zusätzlich bei einem anderen Anbieter oder auf eigenen Systemen gesichert.
    .label = Sicherung von Cloud-Diensten
    .synonyms = Microsoft 365; Google Workspace; SaaS-Backup

# $interval: whole adverb, e.g. "vierteljährlich"
measure--backup-email = Die E-Mail-Postfächer { -contractor(form: "gen") } werden { $interval } gesichert.
    .label = Sicherung der E-Mail-Postfächer
    .synonyms = Exchange; Mailserver; E-Mail-Backup
measure--backup-email--interval = Abstand der Sicherungen

# $interval: whole adverb, e.g. "vierteljährlich"
measure--backup-workstations = Daten auf den Arbeitsplatzrechnern { -contractor(form: "gen") } werden { $interval } gesichert.
    .label = Sicherung der Arbeitsplatzrechner
    .synonyms = Client-Backup; PC-Sicherung; Laptop
measure--backup-workstations--interval = Abstand der Sicherungen

measure--backup-before-change = { $occasion ->
    [version] Vor dem Einspielen jeder neuen Version der Anwendung werden die Daten gesichert.
    [migration] Vor jeder Änderung der Datenbankstruktur werden die Daten gesichert.
   *[both] Vor dem Einspielen jeder neuen Version der Anwendung und vor jeder Änderung der Datenbankstruktur werden die Daten gesichert.
 }
    .label = Datensicherung vor Änderungen
    .synonyms = Update; Migration; Release; Sicherung vor Update
measure--backup-before-change--occasion = Anlass
measure--backup-before-change--occasion--version = neue Version
measure--backup-before-change--occasion--migration = Änderung der Datenbankstruktur
measure--backup-before-change--occasion--both = beides

measure--backup-by-client = Die Daten auf den Servern, die { -client(form: "dat") } überlassen sind, sichert ausschließlich { -client(form: "nom") } selbst.
    .label = Datensicherung durch { -client(form: "acc") }
    .synonyms = Backup; Root-Server; Hosting; Kundenserver

measure--backup-second-disk = Von jeder Datensicherung liegt mindestens eine Kopie auf einem anderen Datenträger als die gesicherten Daten.
    .label = Datensicherung auf anderem Datenträger
    .synonyms = Backup; externe Festplatte; NAS

measure--backup-other-server = Von jeder Datensicherung liegt mindestens eine Kopie auf einem anderen Server als die gesicherten Daten.
    .label = Datensicherung auf anderem Server
    .synonyms = Backup; NAS; zweiter Server

measure--backup-outside-server-room = Von jeder Datensicherung liegt mindestens eine Kopie außerhalb des Serverraums.
    .label = Kopie außerhalb des Serverraums
    .synonyms = Auslagerung; anderer Raum; getrennte Lagerung

measure--backup-fire-compartment = Von jeder Datensicherung liegt mindestens eine Kopie in einem anderen Brandabschnitt als die gesicherten Daten.
    .label = Kopie in anderem Brandabschnitt
    .synonyms = Brandschutz; getrennte Brandzone; Auslagerung

measure--backup-off-site = Von jeder Datensicherung liegt mindestens eine Kopie an einem anderen Standort als die gesicherten Daten.
    .label = Datensicherung an anderem Standort
    .synonyms = Backup; ausgelagert; Bankschließfach; 3-2-1

measure--backup-other-building = Von jeder Datensicherung liegt mindestens eine Kopie in einem anderen Gebäude als die gesicherten Daten.
    .label = Kopie in einem anderen Gebäude
    .synonyms = Auslagerung; außer Haus; Brandschutz

measure--backup-3-2-1 = Von den im Auftrag verarbeiteten personenbezogenen Daten bestehen mindestens drei Exemplare auf mindestens zwei Arten von Datenträgern, davon eines an einem anderen Standort (3-2-1-Regel).
    .label = Datensicherung nach der 3-2-1-Regel
    .synonyms = Backup; drei Kopien; Prinzip

measure--backup-other-provider = Von jeder Datensicherung liegt mindestens eine Kopie bei einem anderen Anbieter als die gesicherten Daten.
    .label = Datensicherung bei anderem Anbieter
    .synonyms = Backup; zweiter Anbieter; zweite Cloud

# $interval: whole adverb, e.g. "vierteljährlich"
measure--backup-offline = Eine vollständige Datensicherung wird { $interval } auf einen Datenträger geschrieben, der anschließend vom Netz getrennt wird.
    .label = Vom Netz getrennte Datensicherung
    .synonyms = Backup; Ransomware; Air-Gap; Band
measure--backup-offline--interval = Abstand der getrennten Datensicherungen
    .why = Wöchentlich ist üblich; nach einem Angriff mit Erpressungssoftware ist diese Kopie womöglich die letzte brauchbare.

# $class: s-60-dis, s-120-dis or unstated
measure--backup-safe = { $class ->
    [s-60-dis] Datenträger mit Datensicherungen liegen in einem Datensicherungsschrank der Güteklasse S 60 DIS nach DIN EN 1047-1.
    [unstated] Datenträger mit Datensicherungen liegen in einem feuerbeständigen Schrank oder Tresor.
   *[s-120-dis] Datenträger mit Datensicherungen liegen in einem Datensicherungsschrank der Güteklasse S 120 DIS nach DIN EN 1047-1.
 }
    .label = Feuerbeständiger Schrank für Datensicherungen
    .synonyms = Datenschutztresor; Backup; Bänder; Safe
measure--backup-safe--class = Güteklasse nach DIN EN 1047-1
measure--backup-safe--class--s-60-dis = S 60 DIS
measure--backup-safe--class--s-120-dis = S 120 DIS
measure--backup-safe--class--unstated = keine Angabe

measure--backup-bank-safe = Datenträger mit Datensicherungen liegen in einem Bankschließfach.
    .label = Datensicherungen im Bankschließfach
    .synonyms = Schließfach; Bank; Auslagerung; Tresor

# $period-dative: number with unit in the dative, e.g. "30 Tagen"
measure--backup-immutable = Datensicherungen sind nach ihrer Erstellung für die Dauer von { $period-dative } technisch gegen Änderung und Löschung gesperrt.
    .label = Unveränderbare Datensicherungen
    .synonyms = Backup; Ransomware; WORM
measure--backup-immutable--period = Dauer der Sperre

measure--backup-credentials = Auf die Datensicherungen kann nur mit Zugangsdaten zugegriffen werden, die für die Produktivsysteme nicht gelten.
    .label = Eigene Zugangsdaten für Datensicherungen
    .synonyms = Backup; Ransomware

measure--backup-key-separate = Die Schlüssel zu den verschlüsselten Datensicherungen sind nicht auf den gesicherten Servern gespeichert.
    .label = Getrennte Aufbewahrung der Schlüssel von Datensicherungen
    .synonyms = Backup-Schlüssel; Passphrase; getrennte Aufbewahrung

measure--backup-transfer-encrypted = Datensicherungen werden auf dem Weg zum Sicherungsziel verschlüsselt übertragen.
    .label = Verschlüsselte Übertragung der Datensicherungen
    .synonyms = Transportverschlüsselung; Backup; TLS; SSH

measure--backup-network = Die Systeme zur Datensicherung stehen in einem eigenen, von den Produktivsystemen durch eine Firewall getrennten Netzsegment.
    .label = Eigenes Netzsegment für die Datensicherung
    .synonyms = Backup-Netz; VLAN; Segmentierung; Ransomware

measure--backup-access = Auf die Datensicherungen können ausschließlich Administratoren { -contractor(form: "gen") } zugreifen.
    .label = Zugriff auf Datensicherungen nur für Administratoren
    .synonyms = Backup; Berechtigung

# $period-dative: number with unit in the dative, e.g. "30 Tagen"
measure--backup-retention = Datensicherungen werden für die Dauer von { $period-dative } aufbewahrt.
    .label = Aufbewahrung der Datensicherungen
    .synonyms = Backup; Generationen; Monatssicherung
measure--backup-retention--period = Dauer der Aufbewahrung
    .why = 30 Tage lassen Zeit, spät bemerkte Fehler zu beheben, ohne gelöschte Daten lange vorzuhalten.

measure--backup-generations = Datensicherungen werden nach dem Generationenprinzip aufbewahrt, bei dem tägliche, wöchentliche und monatliche Stände nebeneinander bestehen.
    .label = Datensicherungen nach dem Generationenprinzip
    .synonyms = Backup; Großvater-Vater-Sohn; GFS

# $sets: month, quarter, year or all; $period-dative: number with unit in the dative
measure--backup-archive = { $sets ->
    [month] Monatsstände der Datensicherungen werden für die Dauer von mindestens { $period-dative } aufbewahrt.
    [quarter] Quartalsstände der Datensicherungen werden für die Dauer von mindestens { $period-dative } aufbewahrt.
    [year] Jahresstände der Datensicherungen werden für die Dauer von mindestens { $period-dative } aufbewahrt.
   *[all] Monats-, Quartals- und Jahresstände der Datensicherungen werden für die Dauer von mindestens { $period-dative } aufbewahrt.
 }
    .label = Aufbewahrung älterer Sicherungsstände
    .synonyms = Archivierung; Monatssicherung; Jahressicherung; Backup
measure--backup-archive--sets = Aufbewahrte Stände
measure--backup-archive--sets--month = Monatsstände
measure--backup-archive--sets--quarter = Quartalsstände
measure--backup-archive--sets--year = Jahresstände
measure--backup-archive--sets--all = Monats-, Quartals- und Jahresstände
measure--backup-archive--period = Mindestdauer der Aufbewahrung

measure--backup-alert = Schlägt eine Datensicherung fehl, wird der zuständige Administrator automatisch benachrichtigt.
    .label = Meldung fehlgeschlagener Datensicherungen
    .synonyms = Backup; Fehler; Monitoring

measure--backup-log = Jeder Lauf der Datensicherung wird mit Zeitpunkt und Ergebnis protokolliert.
    .label = Protokoll der Datensicherung
    .synonyms = Sicherungsprotokoll; Backup-Log

# $interval: whole adverb, e.g. "vierteljährlich"
measure--backup-check = { -contractor(form: "Nom") } kontrolliert { $interval } anhand der Protokolle, ob die Datensicherungen erfolgreich abgeschlossen worden sind.
    .label = Kontrolle der Datensicherungen
    .synonyms = Sicherungsprotokoll; Überwachung; Backup-Report; Sicherungsvorgang
measure--backup-check--interval = Abstand der Kontrollen

measure--backup-verification = Jede Datensicherung wird nach ihrer Erstellung anhand von Prüfsummen auf Unversehrtheit geprüft.
    .label = Prüfung der Datensicherungen
    .synonyms = Backup; Prüfsumme; Kontrolle

measure--restore-procedure = Ein dokumentiertes Verfahren legt fest, wie Daten aus den Datensicherungen wiederhergestellt werden.
    .label = Verfahren zur Wiederherstellung
    .synonyms = Wiederherstellungskonzept; Restore; Rücksicherung

measure--restore-record = Jede Wiederherstellung von Daten aus Datensicherungen wird mit Zeitpunkt und ausführender Person protokolliert.
    .label = Protokollierung von Wiederherstellungen
    .synonyms = Restore; Rücksicherung; Wiederherstellungsprotokoll

measure--restore-briefing = Die für Wiederherstellungen zuständigen Beschäftigten { -contractor(form: "gen") } sind in das Verfahren zur Wiederherstellung von Daten eingewiesen.
    .label = Einweisung in die Wiederherstellung
    .synonyms = Restore; Unterweisung; Schulung; Backup

# $interval: whole adverb, e.g. "vierteljährlich"
measure--restore-test = { -contractor(form: "Nom") } prüft { $interval } durch probeweise Wiederherstellung, ob sich Daten aus den Datensicherungen wiedergewinnen lassen.
    .label = Probeweise Wiederherstellung
    .synonyms = Restore; Rücksicherung; Backup-Test
measure--restore-test--interval = Abstand der Proben
    .why = Jährlich ist üblich; bei häufigen Änderungen an den Systemen empfiehlt sich ein kürzerer Abstand.

measure--restore-test-record = Das Ergebnis jeder probeweisen Wiederherstellung wird unter Angabe des Datums dokumentiert.
    .label = Dokumentation der probeweisen Wiederherstellung
    .synonyms = Restore; Testprotokoll; Backup

# $duration-dative: number with unit in the dative, e.g. "24 Stunden"
measure--recovery-time = Die Wiederherstellung nach einem Ausfall der Produktivsysteme ist auf eine Dauer von höchstens { $duration-dative } ausgelegt.
    .label = Wiederherstellungszeit (RTO)
    .synonyms = Wiederanlauf; Ausfallzeit
measure--recovery-time--duration = Höchste Dauer der Wiederherstellung

# $span-dative: number with unit in the dative, e.g. "24 Stunden"
measure--recovery-point = Die Datensicherung ist darauf ausgelegt, dass bei einem Ausfall höchstens Daten aus einem Zeitraum von { $span-dative } verloren gehen.
    .label = Höchster Datenverlust (RPO)
measure--recovery-point--span = Zeitraum des Datenverlusts
    .why = 24 Stunden entsprechen einer täglichen Datensicherung.

# $period-dative: number with unit in the dative, e.g. "24 Stunden"
measure--recovery-point-in-time = Datenbanken können auf ihren Stand zu jedem Zeitpunkt innerhalb eines zurückliegenden Zeitraums von { $period-dative } zurückgesetzt werden.
    .label = Zeitpunktgenaue Wiederherstellung
    .synonyms = PITR; Point-in-Time; Datenbank
measure--recovery-point-in-time--period = Zurückliegender Zeitraum

# $period-dative: number with unit in the dative
measure--deletion-recovery = Daten, die { -client(form: "nom") } in der Anwendung löscht, lassen sich für die Dauer von { $period-dative } wiederherstellen.
    .label = Wiederherstellung versehentlich gelöschter Daten
    .synonyms = Papierkorb; Soft Delete; Undelete
measure--deletion-recovery--period = Dauer der Wiederherstellbarkeit

measure--emergency-plan = Ein dokumentierter Notfallplan legt fest, wer bei einem Ausfall der Systeme welche Schritte unternimmt.
    .label = Notfallplan
    .synonyms = Disaster Recovery; Notfallhandbuch; BCM; Wiederanlaufplan

measure--crisis-team = { -contractor(form: "Nom") } hat für Notfälle einen Krisenstab mit namentlich benannten Mitgliedern gebildet.
    .label = Krisenstab
    .synonyms = Notfallteam; Krisenteam; Notfallorganisation

measure--emergency-priority = { -contractor(form: "Nom") } hat anhand einer Analyse der Folgen von Ausfällen (Business-Impact-Analyse) festgelegt, in welcher Reihenfolge die Systeme wiederherzustellen sind.
    .label = Reihenfolge der Wiederherstellung
    .synonyms = BIA; Business Impact; Wiederanlauf; Priorität

measure--restart-plan = Ein dokumentierter Wiederanlaufplan beschreibt für jedes Produktivsystem, in welchen Schritten es nach einem Ausfall wieder in Betrieb genommen wird.
    .label = Wiederanlaufplan
    .synonyms = Wiederanlauf; Disaster Recovery; Wiederherstellungsplan

measure--emergency-plan-paper = Der Notfallplan liegt auch in ausgedruckter Form vor.
    .label = Ausgedruckter Notfallplan
    .synonyms = Notfallhandbuch; Papier

# $interval: whole adverb, e.g. "vierteljährlich"
measure--emergency-plan-review = { -contractor(form: "Nom") } prüft { $interval }, ob der Notfallplan aktuell ist.
    .label = Überprüfung des Notfallplans
    .synonyms = Notfallhandbuch; Aktualisierung; Notfallkonzept
measure--emergency-plan-review--interval = Abstand der Überprüfungen
    .why = Jährlich, denn Zuständigkeiten und Rufnummern ändern sich in dieser Zeit erfahrungsgemäß.

measure--emergency-plan-hosting = Der Hostinganbieter, dessen Rechenzentren { -contractor(form: "nom") } nutzt, verfügt über einen dokumentierten Notfallplan.
    .label = Notfallplan des Hostinganbieters
    .synonyms = Hoster; Rechenzentrum; BCM; Disaster Recovery

measure--emergency-workplaces = Sind die Geschäftsräume { -contractor(form: "gen") } nicht nutzbar, können dessen Beschäftigte von anderen Arbeitsplätzen aus weiterarbeiten.
    .label = Ausweicharbeitsplätze
    .synonyms = Ausweichstandort; Homeoffice; Notfallarbeitsplatz

measure--emergency-contact-known = Den Beschäftigten { -contractor(form: "gen") } sind die Telefonnummern bekannt, unter denen die Administratoren in Notfällen zu erreichen sind.
    .label = Bekannte Notfallnummern der Administratoren
    .synonyms = Handynummer; Notfallkontakt; Erreichbarkeit

measure--emergency-communication = Für Notfälle steht { -contractor(form: "dat") } ein Kommunikationsweg zur Verfügung, der von den eigenen Systemen unabhängig ist.
    .label = Unabhängiger Kommunikationsweg für Notfälle
    .synonyms = Notfallkommunikation; Mobilfunk; Messenger; Out-of-Band

# $interval: whole adverb, e.g. "vierteljährlich"
measure--emergency-exercise = { -contractor(form: "Nom") } übt das Vorgehen nach dem Notfallplan { $interval }.
    .label = Notfallübungen
    .synonyms = Disaster Recovery; Notfalltest
measure--emergency-exercise--interval = Abstand der Übungen
    .why = Jährlich ist üblich; so kennen auch neue Beschäftigte das Vorgehen.

# $standard: own, iso-22301 or bsi-200-4
measure--continuity-management = { $standard ->
    [own] { -contractor(form: "Nom") } betreibt ein dokumentiertes Business-Continuity-Managementsystem.
    [iso-22301] { -contractor(form: "Nom") } betreibt ein Business-Continuity-Managementsystem nach ISO 22301.
   *[bsi-200-4] { -contractor(form: "Nom") } betreibt ein Business-Continuity-Managementsystem nach dem Standard 200-4 des Bundesamts für Sicherheit in der Informationstechnik (BSI).
 }
    .label = Management der Betriebskontinuität (BCM)
    .synonyms = Business Continuity; Notfallmanagement; ISO 22301
measure--continuity-management--standard = Norm
measure--continuity-management--standard--own = keine Norm
measure--continuity-management--standard--iso-22301 = ISO 22301
measure--continuity-management--standard--bsi-200-4 = BSI-Standard 200-4
