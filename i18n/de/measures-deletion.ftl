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
measure--deletion-automatic = Ein automatisches Verfahren löscht { $interval } die personenbezogenen Daten, deren Löschfrist abgelaufen ist.
    .label = Automatische Löschung
    .synonyms = Löschfrist; Autolöschung; Löschroutine
measure--deletion-automatic--interval = Abstand der Löschläufe

# $period: number of hours, days, weeks or months with unit
measure--deletion-after-processing = Im Auftrag verarbeitete personenbezogene Daten werden innerhalb von { $period-dative } nach dem Abschluss des jeweiligen Vorgangs automatisch gelöscht.
    .label = Automatische Löschung nach Abschluss des Vorgangs
    .synonyms = Löschfrist; sofort löschen; Aufbewahrungsdauer
measure--deletion-after-processing--period = Frist

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
measure--deletion-contract-end = { -contractor(form: "Nom") } löscht die im Auftrag verarbeiteten personenbezogenen Daten innerhalb von { $period-dative } nach Abschluss der Erbringung der Verarbeitungsleistungen, sofern nicht nach dem Unionsrecht oder dem Recht der Mitgliedstaaten eine Verpflichtung zu ihrer Speicherung besteht.
    .ch = { -contractor(form: "Nom") } löscht die im Auftrag verarbeiteten personenbezogenen Daten innerhalb von { $period-dative } nach Abschluss der Erbringung der Verarbeitungsleistungen, sofern nicht nach dem Recht, dem er unterliegt, eine Verpflichtung zu ihrer Speicherung besteht.
    .uk = { -contractor(form: "Nom") } löscht die im Auftrag verarbeiteten personenbezogenen Daten innerhalb von { $period-dative } nach Abschluss der Erbringung der Verarbeitungsleistungen, sofern nicht nach dem Recht des Vereinigten Königreichs eine Verpflichtung zu ihrer Speicherung besteht.
    .label = Löschung am Ende der Verarbeitungsleistungen
    .synonyms = Kündigung; Löschfrist; Vertragsende
measure--deletion-contract-end--period = Frist für die Löschung
    .why = 30 Tage lassen Zeit für die Rückgabe der Daten; bei besonderen Kategorien personenbezogener Daten empfiehlt sich eine kürzere Frist.

measure--deletion-record = Die Löschung der Daten nach Abschluss der Erbringung der Verarbeitungsleistungen wird unter Angabe des Datums und des Umfangs dokumentiert.
    .label = Dokumentation der Löschung
    .synonyms = Löschprotokoll; Löschnachweis

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

measure--disposal-rules = Ein dokumentiertes Entsorgungskonzept legt für jede Art von Datenträgern das Verfahren der Entsorgung fest.
    .label = Entsorgungskonzept
    .synonyms = Müll; Papier

measure--paper-bin-locked = Papierunterlagen mit personenbezogenen Daten, die vernichtet werden sollen, werden bis dahin in verschlossenen Behältern gesammelt.
    .label = Verschlossene Sammelbehälter für Papier
    .synonyms = Datenschutztonne; Aktentonne

# $level: p-4 or p-5
measure--paper-shredder = { $level ->
    [p-4] Papierunterlagen mit personenbezogenen Daten werden in einem Aktenvernichter der Sicherheitsstufe P-4 nach DIN 66399 vernichtet.
   *[p-5] Papierunterlagen mit personenbezogenen Daten werden in einem Aktenvernichter der Sicherheitsstufe P-5 nach DIN 66399 vernichtet.
 }
    .label = Aktenvernichter
    .synonyms = Schredder; Schreddern; DIN 66399; P-4
measure--paper-shredder--level = Sicherheitsstufe des Aktenvernichters
measure--paper-shredder--level--p-4 = P-4
measure--paper-shredder--level--p-5 = P-5

# $level: p-4 or p-5
measure--paper-destruction-provider = { $level ->
    [p-4] Ein Entsorgungsdienstleister vernichtet Papierunterlagen mit personenbezogenen Daten nach DIN 66399 in der Sicherheitsstufe P-4.
   *[p-5] Ein Entsorgungsdienstleister vernichtet Papierunterlagen mit personenbezogenen Daten nach DIN 66399 in der Sicherheitsstufe P-5.
 }
    .label = Aktenvernichtung durch Dienstleister
    .synonyms = Schreddern; Entsorger; DIN 66399
measure--paper-destruction-provider--level = Sicherheitsstufe der Aktenvernichtung
measure--paper-destruction-provider--level--p-4 = P-4
measure--paper-destruction-provider--level--p-5 = P-5

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

measure--media-key-erasure = Verschlüsselte Datenträger mit personenbezogenen Daten werden vor ihrer Aussonderung durch Löschen des Schlüssels unlesbar gemacht.
    .label = Löschen des Schlüssels verschlüsselter Datenträger
    .synonyms = Crypto-Erase; Festplatte; sicheres Löschen

# $level: words of the user, printed as they stand
measure--media-destruction = Ausgesonderte Datenträger mit personenbezogenen Daten werden nach DIN 66399 in folgender Sicherheitsstufe vernichtet: „{ $level }“.
    .label = Vernichtung von Datenträgern
    .synonyms = Festplatte schreddern; Entsorgung; DIN 66399; USB-Stick
measure--media-destruction--level = Sicherheitsstufe der Vernichtung, zum Beispiel H-4

measure--destruction-certificate = Entsorgungsdienstleister bestätigen { -contractor(form: "dat") } jede Vernichtung in Textform.
    .label = Vernichtungsnachweis des Dienstleisters
    .synonyms = Entsorgungsnachweis; Zertifikat; Protokoll

measure--deletion-periods-known = Die Beschäftigten { -contractor(form: "gen") } sind nachweislich über die Löschfristen unterrichtet.
    .label = Unterrichtung über Löschfristen
    .synonyms = Schulung

measure--destruction-rules-known = Die Beschäftigten { -contractor(form: "gen") } sind nachweislich über die Vorgaben zur Vernichtung von Unterlagen und Datenträgern unterrichtet.
    .label = Unterrichtung über Vernichtungsvorgaben
    .synonyms = Entsorgung; Schulung; Schreddern
