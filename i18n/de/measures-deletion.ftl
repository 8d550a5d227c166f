### Measures of the control deletion: sentences for the annex and short names for lists.

# $standard: own, din-66398 or iso-27555
measure--deletion-concept = { $standard ->
    [own] Ein dokumentiertes Löschkonzept legt für jede Art personenbezogener Daten eine Löschfrist fest.
    [din-66398] Ein Löschkonzept nach DIN 66398 legt für jede Art personenbezogener Daten eine Löschfrist fest.
   *[iso-27555] Ein Löschkonzept nach ISO/IEC 27555 legt für jede Art personenbezogener Daten eine Löschfrist fest.
 }
    .label = Löschkonzept
    .synonyms = Löschfristen; DIN 66398; Aufbewahrungsfristen
measure--deletion-concept--standard = Norm des Löschkonzepts
measure--deletion-concept--standard--own = keine Norm
measure--deletion-concept--standard--din-66398 = DIN 66398
measure--deletion-concept--standard--iso-27555 = ISO/IEC 27555

measure--deletion-responsible = { -contractor(form: "Nom") } hat festgelegt, wer für die Löschung personenbezogener Daten zuständig ist.
    .label = Zuständigkeit für Löschungen
    .synonyms = Verantwortlichkeit; Löschung; Löschbeauftragter

# $interval: whole adverb, e.g. "vierteljährlich"
measure--deletion-review = { -contractor(form: "Nom") } prüft { $interval }, ob die festgelegten Löschfristen eingehalten werden.
    .label = Überprüfung der Löschfristen
    .synonyms = Löschkontrolle; Aufbewahrungsfristen; Durchsicht
measure--deletion-review--interval = Abstand der Prüfungen
    .why = Jährlich genügt, solange Daten mit kurzen Löschfristen automatisch gelöscht werden.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--deletion-automatic = Ein automatisches Verfahren löscht { $interval } die personenbezogenen Daten, deren Löschfrist abgelaufen ist.
    .label = Automatische Löschung
    .synonyms = Löschfrist; Autolöschung; Löschroutine
measure--deletion-automatic--interval = Abstand der Löschläufe

# $period-dative: number with unit in the dative
measure--deletion-mailboxes = E-Mails mit im Auftrag verarbeiteten personenbezogenen Daten werden innerhalb von { $period-dative } nach ihrem Eingang aus den Postfächern { -contractor(form: "gen") } gelöscht.
    .label = Löschung von E-Mails
    .synonyms = Postfach; E-Mail; Löschfrist
measure--deletion-mailboxes--period = Frist für die Löschung

measure--deletion-retention-lock = Die Anwendung weist die Löschung von Datensätzen ab, für die eine gesetzliche Aufbewahrungsfrist hinterlegt ist.
    .label = Sperre der Löschung während Aufbewahrungsfristen
    .synonyms = Aufbewahrungspflicht; GoBD; Löschsperre

measure--deletion-run-log = Jeder Lauf der automatischen Löschung wird mit Zeitpunkt und Zahl der gelöschten Datensätze protokolliert.
    .label = Protokoll der automatischen Löschung
    .synonyms = Löschlauf; Löschprotokoll; Löschjob

measure--deletion-coverage-test = Vor jeder neuen Version der Anwendung prüft ein automatisierter Test, ob beim Löschen alle Daten einer betroffenen Person erfasst werden.
    .label = Test der Vollständigkeit der Löschung
    .synonyms = Löschtest; automatisierter Test

# $period: number of hours, days, weeks or months with unit
measure--deletion-after-processing = Im Auftrag verarbeitete personenbezogene Daten werden innerhalb von { $period-dative } nach dem Abschluss des jeweiligen Vorgangs automatisch gelöscht.
    .label = Automatische Löschung nach Abschluss des Vorgangs
    .synonyms = Löschfrist; sofort löschen; Aufbewahrungsdauer
measure--deletion-after-processing--period = Frist

# $period-dative: number with unit in the dative
measure--deletion-fixed-period = Im Auftrag verarbeitete personenbezogene Daten werden nach dem Abschluss des jeweiligen Vorgangs für die Dauer von { $period-dative } gespeichert und danach gelöscht.
    .label = Löschung nach fester Speicherdauer
    .synonyms = Speicherfrist; Aufbewahrungsdauer; Löschfrist
measure--deletion-fixed-period--period = Speicherdauer

measure--temporary-files = Die Anwendung löscht temporäre Dateien mit personenbezogenen Daten, sobald der Vorgang, für den sie angelegt wurden, abgeschlossen ist.
    .label = Löschung temporärer Dateien
    .synonyms = Zwischenspeicher; Cache; Temp

# $content: text of the user
measure--memory-only = Folgende Inhalte verarbeitet die Anwendung nur im Arbeitsspeicher, ohne sie dauerhaft zu speichern: „{ $content }“.
    .label = Verarbeitung nur im Arbeitsspeicher
    .synonyms = flüchtig; RAM; keine Speicherung
measure--memory-only--content = Inhalte

# $period: number with unit
measure--deletion-inactivity = Benutzerkonten, die seit mindestens { $period-dative } nicht genutzt worden sind, werden einschließlich der dazu gespeicherten Daten automatisch gelöscht.
    .label = Löschung ungenutzter Benutzerkonten
    .synonyms = Inaktivität; inaktive Konten; verwaiste Konten
measure--deletion-inactivity--period = Zeit ohne Nutzung

# $period-dative: number with unit in the dative
measure--demo-deletion = Daten aus Testzugängen zur Anwendung werden innerhalb von { $period-dative } nach Ablauf des Testzeitraums gelöscht.
    .label = Löschung von Daten aus Testzugängen
    .synonyms = Demo; Testphase; Trial; Probeabo
measure--demo-deletion--period = Frist für die Löschung

# $period-dative: number with unit in the dative
measure--call-recording-deletion = Aufzeichnungen von Telefongesprächen werden innerhalb von { $period-dative } nach dem Gespräch gelöscht.
    .label = Löschung von Gesprächsaufzeichnungen
    .synonyms = Callcenter; Mitschnitt; Voice Recording
measure--call-recording-deletion--period = Frist für die Löschung

# $method: marker or segregation
measure--deletion-restriction = { $method ->
    [marker] Personenbezogene Daten, deren Löschung eine Aufbewahrungspflicht entgegensteht, sind durch einen Sperrvermerk von jeder über die Aufbewahrung hinausgehenden Verarbeitung ausgenommen.
   *[segregation] Personenbezogene Daten, deren Löschung eine Aufbewahrungspflicht entgegensteht, sind in einen gesonderten Datenbestand ausgelagert, auf den nur Administratoren zugreifen können.
 }
    .label = Einschränkung der Verarbeitung statt Löschung
    .synonyms = Sperren; Sperrung; Archiv
measure--deletion-restriction--method = Art der Einschränkung
measure--deletion-restriction--method--marker = Sperrvermerk
measure--deletion-restriction--method--segregation = gesonderter Datenbestand

# $period-dative: number with unit in the dative, e.g. "30 Tagen"
measure--deletion-contract-end = { -contractor(form: "Nom") } löscht die im Auftrag verarbeiteten personenbezogenen Daten innerhalb von { $period-dative } nach Abschluss der Erbringung der Verarbeitungsleistungen aus dem laufenden Betrieb, sofern nicht nach dem Unionsrecht oder dem Recht der Mitgliedstaaten eine Verpflichtung zu ihrer Speicherung besteht.
    .ch = { -contractor(form: "Nom") } löscht die im Auftrag verarbeiteten personenbezogenen Daten innerhalb von { $period-dative } nach Abschluss der Erbringung der Verarbeitungsleistungen aus dem laufenden Betrieb, sofern nicht nach dem Recht, dem er unterliegt, eine Verpflichtung zu ihrer Speicherung besteht.
    .uk = { -contractor(form: "Nom") } löscht die im Auftrag verarbeiteten personenbezogenen Daten innerhalb von { $period-dative } nach Abschluss der Erbringung der Verarbeitungsleistungen aus dem laufenden Betrieb, sofern nicht nach dem Recht des Vereinigten Königreichs eine Verpflichtung zu ihrer Speicherung besteht.
    .label = Löschung am Ende der Verarbeitungsleistungen
    .synonyms = Kündigung; Löschfrist; Vertragsende
measure--deletion-contract-end--period = Frist für die Löschung
    .why = 30 Tage lassen Zeit für die Rückgabe der Daten; bei besonderen Kategorien personenbezogener Daten empfiehlt sich eine kürzere Frist.

measure--deletion-record = Die Löschung der Daten nach Abschluss der Erbringung der Verarbeitungsleistungen wird unter Angabe des Datums und des Umfangs dokumentiert.
    .label = Dokumentation der Löschung
    .synonyms = Löschprotokoll; Löschnachweis

measure--deletion-confirmation = { -contractor(form: "Nom") } bestätigt { -client(form: "dat") } die Löschung der Daten nach Abschluss der Erbringung der Verarbeitungsleistungen in Textform.
    .label = Bestätigung der Löschung
    .synonyms = Löschbestätigung; Löschzertifikat; Löschnachweis

measure--client-export = { -client(form: "Nom") } kann die im Auftrag verarbeiteten personenbezogenen Daten in der Anwendung selbst in eine Datei ausgeben.
    .label = Export der Daten durch { -client(form: "acc") }
    .synonyms = Datenexport; Portabilität; Herausgabe; Download

measure--data-copy = { -contractor(form: "Nom") } übergibt { -client(form: "dat") } auf Verlangen während der Vertragslaufzeit eine Kopie der im Auftrag verarbeiteten personenbezogenen Daten.
    .label = Kopie der Daten auf Verlangen
    .synonyms = Herausgabe; Datenkopie; Export

# $period-dative: number with unit in the dative, e.g. "30 Tagen"
measure--deletion-backup = Daten, die in den Produktivsystemen gelöscht wurden, sind spätestens mit Ablauf von { $period-dative } nach dieser Löschung auch in den Datensicherungen nicht mehr enthalten.
    .label = Löschung in den Datensicherungen
    .synonyms = Backup; Löschfrist
measure--deletion-backup--period = Höchste Verweildauer gelöschter Daten

# $format: words of the user, printed as they stand
measure--data-return = { -contractor(form: "Nom") } übergibt { -client(form: "dat") } die im Auftrag verarbeiteten personenbezogenen Daten nach Abschluss der Erbringung der Verarbeitungsleistungen auf Verlangen in folgendem Format: „{ $format }“.
    .label = Rückgabe der Daten
    .synonyms = Herausgabe; Export; Vertragsende
measure--data-return--format = Format der Rückgabe

measure--deletion-periods-known = Die Beschäftigten { -contractor(form: "gen") } sind nachweislich über die Löschfristen unterrichtet.
    .label = Unterrichtung über Löschfristen
    .synonyms = Schulung

measure--deletion-period-client = { -client(form: "Nom") } kann in der Anwendung selbst festlegen, nach welcher Frist Daten automatisch gelöscht werden.
    .label = Festlegung der Löschfristen durch { -client(form: "acc") }
    .synonyms = Aufbewahrungsfrist; Einstellung; Löschfrist

measure--disposal-rules = Ein dokumentiertes Entsorgungskonzept legt für jede Art von Datenträgern das Verfahren der Entsorgung fest.
    .label = Entsorgungskonzept
    .synonyms = Müll; Papier

measure--media-disposal-responsible = { -contractor(form: "Nom") } hat festgelegt, wer für die Vernichtung von Datenträgern zuständig ist.
    .label = Zuständigkeit für die Vernichtung von Datenträgern
    .synonyms = Entsorgung; Verantwortlicher; Datenträgervernichtung

measure--media-before-disposal-locked = Ausgesonderte Datenträger werden bis zu ihrer Löschung oder Vernichtung verschlossen aufbewahrt.
    .label = Verschlossene Aufbewahrung vor Vernichtung
    .synonyms = Altgeräte; defekte Festplatten; Sammelbehälter

measure--paper-bin-locked = Papierunterlagen mit personenbezogenen Daten, die vernichtet werden sollen, werden bis dahin in verschlossenen Behältern gesammelt.
    .label = Verschlossene Sammelbehälter für Papier
    .synonyms = Datenschutztonne; Aktentonne

# $level: p-4, p-5, p-3 or unstated
measure--paper-shredder = { $level ->
    [p-4] Papierunterlagen mit personenbezogenen Daten werden in einem Aktenvernichter der Sicherheitsstufe P-4 nach DIN 66399 vernichtet.
    [p-3] Papierunterlagen mit personenbezogenen Daten werden in einem Aktenvernichter der Sicherheitsstufe P-3 nach DIN 66399 vernichtet.
    [unstated] Papierunterlagen mit personenbezogenen Daten werden in einem Aktenvernichter vernichtet.
   *[p-5] Papierunterlagen mit personenbezogenen Daten werden in einem Aktenvernichter der Sicherheitsstufe P-5 nach DIN 66399 vernichtet.
 }
    .label = Aktenvernichter
    .synonyms = Schredder; Schreddern; DIN 66399; P-4
measure--paper-shredder--level = Sicherheitsstufe des Aktenvernichters
measure--paper-shredder--level--p-4 = P-4
measure--paper-shredder--level--p-5 = P-5
measure--paper-shredder--level--p-3 = P-3
measure--paper-shredder--level--unstated = ohne Angabe der Sicherheitsstufe

# $level: p-4, p-5, p-3 or unstated
measure--paper-destruction-provider = { $level ->
    [p-4] Ein Entsorgungsdienstleister vernichtet Papierunterlagen mit personenbezogenen Daten nach DIN 66399 in der Sicherheitsstufe P-4.
    [p-3] Ein Entsorgungsdienstleister vernichtet Papierunterlagen mit personenbezogenen Daten nach DIN 66399 in der Sicherheitsstufe P-3.
    [unstated] Ein Entsorgungsdienstleister vernichtet Papierunterlagen mit personenbezogenen Daten.
   *[p-5] Ein Entsorgungsdienstleister vernichtet Papierunterlagen mit personenbezogenen Daten nach DIN 66399 in der Sicherheitsstufe P-5.
 }
    .label = Aktenvernichtung durch Dienstleister
    .synonyms = Schreddern; Entsorger; DIN 66399
measure--paper-destruction-provider--level = Sicherheitsstufe der Aktenvernichtung
measure--paper-destruction-provider--level--p-4 = P-4
measure--paper-destruction-provider--level--p-5 = P-5
measure--paper-destruction-provider--level--p-3 = P-3
measure--paper-destruction-provider--level--unstated = ohne Angabe der Sicherheitsstufe

# $level: p-4 or p-5
measure--print-spoilage = { $level ->
    [p-4] Fehldrucke mit personenbezogenen Daten werden nach DIN 66399 in der Sicherheitsstufe P-4 vernichtet.
   *[p-5] Fehldrucke mit personenbezogenen Daten werden nach DIN 66399 in der Sicherheitsstufe P-5 vernichtet.
 }
    .label = Vernichtung von Fehldrucken
    .synonyms = Makulatur; Lettershop; Druckdienstleister; Andruck
measure--print-spoilage--level = Sicherheitsstufe der Vernichtung
measure--print-spoilage--level--p-4 = P-4
measure--print-spoilage--level--p-5 = P-5

# $period-dative: number with unit in the dative
measure--samples-disposal = Proben, die einer Person zugeordnet sind, werden innerhalb von { $period-dative } nach Abschluss der Untersuchung vernichtet.
    .label = Vernichtung von Proben
    .synonyms = Labor; Blutprobe; Gewebe; Entsorgung
measure--samples-disposal--period = Frist für die Vernichtung

# $passes: once or twice
measure--media-overwriting = { $passes ->
    [once] Datenträger mit personenbezogenen Daten werden vor ihrer Aussonderung vollständig überschrieben.
   *[twice] Datenträger mit personenbezogenen Daten werden vor ihrer Aussonderung mindestens zweimal vollständig überschrieben.
 }
    .label = Überschreiben von Datenträgern
    .synonyms = Festplatte löschen; sicheres Löschen; Wipe
measure--media-overwriting--passes = Zahl der Durchgänge
measure--media-overwriting--passes--once = einmal
measure--media-overwriting--passes--twice = mindestens zweimal

# $standard: nist-clear, nist-purge or bsi-con-6
measure--media-erasure-standard = { $standard ->
    [nist-clear] Datenträger mit personenbezogenen Daten werden vor ihrer Aussonderung mit dem Verfahren Clear nach NIST SP 800-88 gelöscht.
    [nist-purge] Datenträger mit personenbezogenen Daten werden vor ihrer Aussonderung mit dem Verfahren Purge nach NIST SP 800-88 gelöscht.
   *[bsi-con-6] Datenträger mit personenbezogenen Daten werden vor ihrer Aussonderung nach dem Baustein CON.6 des IT-Grundschutzes des Bundesamts für Sicherheit in der Informationstechnik (BSI) gelöscht.
 }
    .label = Löschung von Datenträgern nach einer Norm
    .synonyms = NIST 800-88; BSI; Wipe; sicheres Löschen; Purge
measure--media-erasure-standard--standard = Standard und Verfahren
measure--media-erasure-standard--standard--nist-clear = NIST SP 800-88, Clear
measure--media-erasure-standard--standard--nist-purge = NIST SP 800-88, Purge
measure--media-erasure-standard--standard--bsi-con-6 = IT-Grundschutz des BSI, Baustein CON.6

measure--media-erasure-record = Zu jedem gelöschten Datenträger wird ein Löschprotokoll erstellt, das dessen Seriennummer nennt.
    .label = Löschprotokoll mit Seriennummer
    .synonyms = Löschnachweis; Blancco; Festplatte; Zertifikat

measure--media-reuse = Datenträger, auf denen Daten { -client(form: "gen") } gespeichert waren, werden vollständig überschrieben, bevor sie für andere Kunden verwendet werden.
    .label = Überschreiben vor erneuter Verwendung
    .synonyms = Festplatte; Wiedereinsatz; Hosting; Wipe

measure--media-reuse-internal = Datenträger mit personenbezogenen Daten werden gelöscht, bevor sie an andere Beschäftigte { -contractor(form: "gen") } weitergegeben werden.
    .label = Löschung vor interner Weitergabe
    .synonyms = Wiederverwendung; Neuinstallation; Gerätewechsel

measure--media-key-erasure = Verschlüsselte Datenträger mit personenbezogenen Daten werden vor ihrer Aussonderung durch Löschen des Schlüssels unlesbar gemacht.
    .label = Löschen des Schlüssels verschlüsselter Datenträger
    .synonyms = Crypto-Erase; Festplatte; sicheres Löschen

measure--hardware-retirement-check = Bevor { -contractor(form: "nom") } ein Gerät aussondert, prüft er, ob es Datenträger mit personenbezogenen Daten enthält.
    .label = Prüfung ausgesonderter Geräte auf Datenträger
    .synonyms = Hardware; Entsorgung; Altgeräte; Außerbetriebnahme

measure--hardware-retirement-save = Bevor { -contractor(form: "nom") } ein Gerät aussondert, sichert er die darauf gespeicherten Daten, die noch benötigt werden.
    .label = Sicherung benötigter Daten vor der Aussonderung
    .synonyms = Hardware; Außerbetriebnahme; Datenübernahme

measure--printer-disk-erasure = Speicher in Druckern und Kopierern werden gelöscht, bevor die Geräte zurückgegeben oder ausgesondert werden.
    .label = Löschung der Speicher von Druckern und Kopierern
    .synonyms = Multifunktionsgerät; Leasing; Festplatte

# $level: words of the user, printed as they stand
measure--media-destruction = Ausgesonderte Datenträger mit personenbezogenen Daten werden nach DIN 66399 in folgender Sicherheitsstufe vernichtet: „{ $level }“.
    .label = Vernichtung von Datenträgern
    .synonyms = Festplatte schreddern; Entsorgung; DIN 66399; USB-Stick
measure--media-destruction--level = Sicherheitsstufe der Vernichtung, zum Beispiel H-4

measure--media-destruction-provider = { -contractor(form: "Nom") } lässt ausgesonderte Datenträger durch einen darauf spezialisierten Dienstleister vernichten.
    .label = Vernichtung von Datenträgern durch Dienstleister
    .synonyms = Entsorgungsunternehmen; Festplatten; Schredder

measure--media-destroyed-on-site = Datenträger mit personenbezogenen Daten, die sich nicht mehr überschreiben lassen, werden vernichtet, bevor sie ihren Standort verlassen.
    .label = Vernichtung defekter Datenträger vor Ort
    .synonyms = Festplatte schreddern; Zerstörung; Rechenzentrum; Hosting; defekt

measure--destruction-certificate = Entsorgungsdienstleister bestätigen { -contractor(form: "dat") } jede Vernichtung in Textform.
    .label = Vernichtungsnachweis des Dienstleisters
    .synonyms = Entsorgungsnachweis; Zertifikat; Protokoll

measure--destruction-provider-certified = Die Entsorgungsdienstleister, die für { -contractor(form: "acc") } Unterlagen oder Datenträger vernichten, sind dafür nach DIN 66399 zertifiziert.
    .label = Zertifizierte Entsorgungsdienstleister
    .synonyms = DIN 66399; ISO/IEC 21964; Zertifikat; Entsorgungsfachbetrieb; Vernichtungsdienstleister

measure--destruction-record = Jede Vernichtung von Unterlagen und Datenträgern mit personenbezogenen Daten wird unter Angabe des Datums und der ausführenden Person dokumentiert.
    .label = Dokumentation der Vernichtung
    .synonyms = Vernichtungsprotokoll; Nachweis; Entsorgung

measure--destruction-rules-known = Die Beschäftigten { -contractor(form: "gen") } sind nachweislich über die Vorgaben zur Vernichtung von Unterlagen und Datenträgern unterrichtet.
    .label = Unterrichtung über Vernichtungsvorgaben
    .synonyms = Entsorgung; Schulung; Schreddern

measure--destruction-containers = { -contractor(form: "Nom") } stellt { -client(form: "dat") } für Unterlagen und Datenträger, die vernichtet werden sollen, verschlossene Sicherheitsbehälter bereit.
    .label = Sicherheitsbehälter für { -client(form: "acc") }
    .synonyms = Datenschutztonne; Aktentonne; Sammelbehälter

# $by: weight, count or seal
measure--delivery-completeness = { $by ->
    [weight] Bei der Annahme zur Vernichtung prüft { -contractor(form: "nom") } die Vollständigkeit der Lieferung anhand ihres Gewichts.
    [count] Bei der Annahme zur Vernichtung prüft { -contractor(form: "nom") } die Vollständigkeit der Lieferung anhand der Stückzahl.
   *[seal] Bei der Annahme zur Vernichtung prüft { -contractor(form: "nom") } anhand der Plomben, ob die Behälter ungeöffnet sind.
 }
    .label = Prüfung der Vollständigkeit bei der Annahme
    .synonyms = Gewicht; Wiegen; Plombe; Annahmekontrolle; Aktenvernichtung
measure--delivery-completeness--by = Grundlage der Prüfung
measure--delivery-completeness--by--weight = Gewicht
measure--delivery-completeness--by--count = Stückzahl
measure--delivery-completeness--by--seal = Plomben

measure--delivery-result = { -contractor(form: "Nom") } teilt { -client(form: "dat") } zu jeder zur Vernichtung bestimmten Lieferung das Ergebnis der Annahmeprüfung mit.
    .label = Mitteilung des Ergebnisses der Annahmeprüfung
    .synonyms = Übernahmeschein; Gewicht; Vollständigkeit; Aktenvernichtung

measure--material-screened = Zur Vernichtung übernommene Unterlagen und Datenträger sind von der Annahme bis zur Vernichtung gegen Einsicht durch Dritte abgeschirmt.
    .label = Schutz vor Einsicht bis zur Vernichtung
    .synonyms = Sichtschutz; Aktenvernichtung; Annahme

measure--destruction-same-day = Zur Vernichtung übernommene Unterlagen und Datenträger werden noch am Tag ihrer Anlieferung vernichtet.
    .label = Vernichtung am Tag der Anlieferung
    .synonyms = taggleich; Aktenvernichtung; sofort

# $period-dative: number with unit in the dative
measure--destruction-period = Zur Vernichtung übernommene Unterlagen und Datenträger werden innerhalb von { $period-dative } nach ihrer Anlieferung vernichtet.
    .label = Frist für die Vernichtung
    .synonyms = Aktenvernichtung; Lagerung; Dauer
measure--destruction-period--period = Frist für die Vernichtung

# $level: p-3, p-4, p-5, p-6 or p-7
measure--destruction-paper-level = { $level ->
    [p-3] Zur Vernichtung übernommene Papierunterlagen werden nach DIN 66399 (ISO/IEC 21964) in der Sicherheitsstufe P-3 vernichtet.
    [p-4] Zur Vernichtung übernommene Papierunterlagen werden nach DIN 66399 (ISO/IEC 21964) in der Sicherheitsstufe P-4 vernichtet.
    [p-5] Zur Vernichtung übernommene Papierunterlagen werden nach DIN 66399 (ISO/IEC 21964) in der Sicherheitsstufe P-5 vernichtet.
    [p-6] Zur Vernichtung übernommene Papierunterlagen werden nach DIN 66399 (ISO/IEC 21964) in der Sicherheitsstufe P-6 vernichtet.
   *[p-7] Zur Vernichtung übernommene Papierunterlagen werden nach DIN 66399 (ISO/IEC 21964) in der Sicherheitsstufe P-7 vernichtet.
 }
    .label = Sicherheitsstufe der Papiervernichtung
    .synonyms = DIN 66399; ISO 21964; Aktenvernichtung; P-4
measure--destruction-paper-level--level = Sicherheitsstufe
measure--destruction-paper-level--level--p-3 = P-3
measure--destruction-paper-level--level--p-4 = P-4
measure--destruction-paper-level--level--p-5 = P-5
measure--destruction-paper-level--level--p-6 = P-6
measure--destruction-paper-level--level--p-7 = P-7

# $level: h-3, h-4 or h-5
measure--destruction-media-level = { $level ->
    [h-3] Zur Vernichtung übernommene Festplatten werden nach DIN 66399 (ISO/IEC 21964) in der Sicherheitsstufe H-3 vernichtet.
    [h-4] Zur Vernichtung übernommene Festplatten werden nach DIN 66399 (ISO/IEC 21964) in der Sicherheitsstufe H-4 vernichtet.
   *[h-5] Zur Vernichtung übernommene Festplatten werden nach DIN 66399 (ISO/IEC 21964) in der Sicherheitsstufe H-5 vernichtet.
 }
    .label = Sicherheitsstufe der Festplattenvernichtung
    .synonyms = DIN 66399; ISO 21964; Datenträgervernichtung; H-4
measure--destruction-media-level--level = Sicherheitsstufe
measure--destruction-media-level--level--h-3 = H-3
measure--destruction-media-level--level--h-4 = H-4
measure--destruction-media-level--level--h-5 = H-5

# $class: c-1, c-2 or c-3
measure--destruction-class = { $class ->
    [c-1] Zur Vernichtung übernommene Unterlagen und Datenträger werden gemäß den Anforderungen der Schutzklasse 1 nach DIN 66399 (ISO/IEC 21964) behandelt.
    [c-2] Zur Vernichtung übernommene Unterlagen und Datenträger werden gemäß den Anforderungen der Schutzklasse 2 nach DIN 66399 (ISO/IEC 21964) behandelt.
   *[c-3] Zur Vernichtung übernommene Unterlagen und Datenträger werden gemäß den Anforderungen der Schutzklasse 3 nach DIN 66399 (ISO/IEC 21964) behandelt.
 }
    .label = Schutzklasse der Vernichtung
    .synonyms = DIN 66399; ISO 21964; Aktenvernichtung
measure--destruction-class--class = Schutzklasse
measure--destruction-class--class--c-1 = Schutzklasse 1
measure--destruction-class--class--c-2 = Schutzklasse 2
measure--destruction-class--class--c-3 = Schutzklasse 3

measure--destruction-on-site = Unterlagen und Datenträger vernichtet { -contractor(form: "nom") } in einem dafür ausgestatteten Fahrzeug auf dem Gelände { -client(form: "gen") }.
    .label = Vernichtung auf dem Gelände { -client(form: "gen") }
    .synonyms = mobile Aktenvernichtung; Schredder-Lkw; vor Ort

measure--destruction-mixing = Das bei der Vernichtung entstandene Material verschiedener Kunden wird vermischt und verpresst.
    .label = Vermischen und Verpressen nach der Vernichtung
    .synonyms = Ballenpresse; Aktenvernichtung; Recycling
