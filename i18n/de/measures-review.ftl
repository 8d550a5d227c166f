### Measures of the control review: sentences for the annex and short names for lists.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--toms-review = { -contractor(form: "Nom") } überprüft { $interval }, ob die technischen und organisatorischen Maßnahmen wirksam sind.
    .label = Überprüfung der Maßnahmen auf Wirksamkeit
    .synonyms = TOM; Wirksamkeitsprüfung; Evaluierung; jährliche Prüfung
measure--toms-review--interval = Abstand der Überprüfungen
    .why = Jährlich ist üblich; Art. 32 Abs. 1 Buchst. d DSGVO selbst nennt keinen Abstand.

# $by: management, officer, both or it
measure--toms-review-by = { $by ->
    [management] An der Überprüfung der technischen und organisatorischen Maßnahmen wirkt die Geschäftsleitung { -contractor(form: "gen") } mit.
    [officer] An der Überprüfung der technischen und organisatorischen Maßnahmen wirkt die oder der Datenschutzbeauftragte { -contractor(form: "gen") } mit.
    [it] An der Überprüfung der technischen und organisatorischen Maßnahmen wirkt die IT-Abteilung { -contractor(form: "gen") } mit.
   *[both] An der Überprüfung der technischen und organisatorischen Maßnahmen wirken die Geschäftsleitung und die oder der Datenschutzbeauftragte { -contractor(form: "gen") } mit.
 }
    .label = Beteiligte an der Überprüfung der Maßnahmen
    .synonyms = Geschäftsführung; DSB; TOM; Wirksamkeit
measure--toms-review-by--by = Wer an der Überprüfung mitwirkt
measure--toms-review-by--by--management = Geschäftsleitung
measure--toms-review-by--by--officer = Datenschutzbeauftragte oder Datenschutzbeauftragter
measure--toms-review-by--by--both = Geschäftsleitung und Datenschutzbeauftragte oder Datenschutzbeauftragter
measure--toms-review-by--by--it = IT-Abteilung

measure--toms-review-change = { -contractor(form: "Nom") } überprüft die technischen und organisatorischen Maßnahmen vor jeder wesentlichen Änderung der Systeme, auf denen er personenbezogene Daten im Auftrag verarbeitet.
    .label = Überprüfung vor Änderungen der Systeme
    .synonyms = TOM; neue Systeme

measure--toms-review-incident = { -contractor(form: "Nom") } überprüft die technischen und organisatorischen Maßnahmen nach jedem Sicherheitsvorfall, der im Auftrag verarbeitete personenbezogene Daten betrifft.
    .label = Überprüfung der Maßnahmen nach Vorfällen
    .synonyms = anlassbezogen; Sicherheitsvorfall; Wirksamkeit

measure--toms-review-law = { -contractor(form: "Nom") } überprüft die technischen und organisatorischen Maßnahmen bei jeder für sie erheblichen Änderung des Datenschutzrechts.
    .label = Überprüfung der Maßnahmen bei Rechtsänderungen
    .synonyms = Gesetzesänderung; Rechtsprechung; anlassbezogen

measure--toms-review-record = { -contractor(form: "Nom") } dokumentiert das Ergebnis jeder Überprüfung der technischen und organisatorischen Maßnahmen.
    .label = Dokumentation der Überprüfungen
    .synonyms = TOM; Prüfbericht; Nachweis

measure--toms-improvement-cycle = Planung, Umsetzung, Überprüfung und Verbesserung der technischen und organisatorischen Maßnahmen folgen { -contractor(form: "bei") } einem dokumentierten, wiederkehrenden Ablauf (PDCA-Zyklus).
    .label = PDCA-Zyklus
    .synonyms = kontinuierliche Verbesserung; KVP; Plan-Do-Check-Act

# $interval: whole adverb, e.g. "vierteljährlich"
measure--security-concept-update = { -contractor(form: "Nom") } gleicht sein Sicherheitskonzept { $interval } mit der aktuellen Bedrohungslage ab.
    .label = Abgleich mit der Bedrohungslage
    .synonyms = BSI-Lagebericht
measure--security-concept-update--interval = Abstand der Abgleiche
    .why = Jährlich ist üblich; auch die öffentlichen Lageberichte zur IT-Sicherheit erscheinen jährlich.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--warnings-evaluation = { -contractor(form: "Nom") } wertet { $interval } Warnmeldungen öffentlicher Stellen zu Bedrohungen und Schwachstellen aus.
    .label = Auswertung von Warnmeldungen
    .synonyms = CERT; BSI; Sicherheitswarnung
measure--warnings-evaluation--interval = Abstand der Auswertungen
    .why = Wöchentlich ist auch für kleine Unternehmen zu leisten; Schwachstellen werden oft schon wenige Tage nach ihrem Bekanntwerden ausgenutzt.

measure--vendor-notices = { -contractor(form: "Nom") } hat die Sicherheitsmitteilungen der Hersteller der für die Verarbeitung eingesetzten Software abonniert.
    .label = Sicherheitsmitteilungen der Hersteller
    .synonyms = Newsletter der Hersteller; Sicherheitslücke; CVE

# $subject: data-protection, security or both; $interval: whole adverb, e.g. "vierteljährlich"
measure--internal-audit = { $subject ->
    [data-protection] { -contractor(form: "Nom") } führt { $interval } ein internes Audit des Datenschutzes durch.
    [security] { -contractor(form: "Nom") } führt { $interval } ein internes Audit der Informationssicherheit durch.
   *[both] { -contractor(form: "Nom") } führt { $interval } ein internes Audit des Datenschutzes und der Informationssicherheit durch.
 }
    .label = Internes Audit
    .synonyms = Revision; interne Prüfung; Datenschutzaudit
measure--internal-audit--subject = Gegenstand des Audits
measure--internal-audit--subject--data-protection = Datenschutz
measure--internal-audit--subject--security = Informationssicherheit
measure--internal-audit--subject--both = Datenschutz und Informationssicherheit
measure--internal-audit--interval = Abstand der Audits
    .why = Jährlich ist üblich, auch bei Unternehmen mit einem zertifizierten Managementsystem.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--privacy-self-assessment = { -contractor(form: "Nom") } beurteilt { $interval } anhand eines Fragenkatalogs selbst, ob er die Vorgaben des Datenschutzes einhält.
    .label = Selbstbewertung anhand eines Fragenkatalogs
    .synonyms = Self-Assessment; Checkliste; Selbstauskunft; Datenschutzcheck
measure--privacy-self-assessment--interval = Abstand der Selbstbewertungen

measure--internal-audit-independent = Interne Audits führen { -contractor(form: "bei") } nur Personen durch, die für den geprüften Bereich nicht verantwortlich sind.
    .label = Unabhängigkeit der internen Audits
    .synonyms = Revision; unabhängige Prüfung

# $subject: data-protection, security or both; $interval: whole adverb, e.g. "vierteljährlich"
measure--external-audit = { $subject ->
    [data-protection] Eine externe Stelle führt { -contractor(form: "bei") } { $interval } ein Audit des Datenschutzes durch.
    [security] Eine externe Stelle führt { -contractor(form: "bei") } { $interval } ein Audit der Informationssicherheit durch.
   *[both] Eine externe Stelle führt { -contractor(form: "bei") } { $interval } ein Audit des Datenschutzes und der Informationssicherheit durch.
 }
    .label = Externes Audit
    .synonyms = Wirtschaftsprüfer; Prüfung durch Dritte; Datenschutzaudit
measure--external-audit--subject = Gegenstand des Audits
measure--external-audit--subject--data-protection = Datenschutz
measure--external-audit--subject--security = Informationssicherheit
measure--external-audit--subject--both = Datenschutz und Informationssicherheit
measure--external-audit--interval = Abstand der Audits

# $interval: whole adverb, e.g. "vierteljährlich"
measure--payment-card-audit = Ein dafür zugelassener Prüfer (Qualified Security Assessor) prüft { $interval } vor Ort, ob { -contractor(form: "nom") } die Anforderungen des Standards PCI DSS erfüllt.
    .label = Prüfung nach PCI DSS vor Ort
    .synonyms = Kreditkarten; Kartendaten; QSA; Zahlungskarten
measure--payment-card-audit--interval = Abstand der Prüfungen
    .why = Der Nachweis nach PCI DSS ist jährlich zu erneuern.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--security-officer-report = Die oder der Informationssicherheitsbeauftragte berichtet der Geschäftsleitung { -contractor(form: "gen") } { $interval } über den Stand der Informationssicherheit.
    .label = Bericht zur Informationssicherheit
    .synonyms = ISB; CISO; Sicherheitsbericht
measure--security-officer-report--interval = Abstand der Berichte
    .why = Ein jährlicher Bericht ist üblich; bei häufigen Vorfällen empfiehlt sich ein kürzerer Abstand.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--security-metrics = { -contractor(form: "Nom") } erhebt { $interval } Kennzahlen zur Informationssicherheit.
    .label = Kennzahlen zur Informationssicherheit
    .synonyms = KPI; Messgrößen; Wirksamkeit; Reporting
measure--security-metrics--interval = Abstand der Erhebungen

# $interval: whole adverb, e.g. "vierteljährlich"
measure--management-review = Die Geschäftsleitung { -contractor(form: "gen") } bewertet { $interval } das Informationssicherheits-Managementsystem.
    .label = Managementbewertung
    .synonyms = Management-Review; Geschäftsleitung
measure--management-review--interval = Abstand der Bewertungen
    .why = ISO/IEC 27001 verlangt die Bewertung in geplanten Abständen; üblich ist sie jährlich.

# $by: external or internal; $interval: whole adverb, e.g. "vierteljährlich"
measure--penetration-test-application = { $by ->
    [external] Ein externer Dienstleister führt { $interval } einen Penetrationstest der Anwendung durch.
   *[internal] Beschäftigte { -contractor(form: "gen") } führen { $interval } einen Penetrationstest der Anwendung durch.
 }
    .label = Penetrationstest der Anwendung
    .synonyms = Pentest; Sicherheitstest; Hacker; OWASP
measure--penetration-test-application--by = Wer den Test durchführt
measure--penetration-test-application--by--external = externer Dienstleister
measure--penetration-test-application--by--internal = eigene Beschäftigte
measure--penetration-test-application--interval = Abstand der Tests
    .why = Jährlich ist üblich; bei häufigen Änderungen der Anwendung empfiehlt sich ein kürzerer Abstand.

measure--penetration-test-release = Vor jeder wesentlichen neuen Version wird die Anwendung einem Penetrationstest unterzogen.
    .label = Penetrationstest vor wesentlichen neuen Versionen
    .synonyms = Pentest; Release; Hauptversion

measure--penetration-test-first = Die Anwendung ist vor der Aufnahme des Betriebs einem Penetrationstest unterzogen worden.
    .label = Penetrationstest vor Aufnahme des Betriebs
    .synonyms = Pentest; Go-live; Inbetriebnahme; IT Health Check

# $by: external or internal; $interval: whole adverb, e.g. "vierteljährlich"
measure--penetration-test-network = { $by ->
    [external] Ein externer Dienstleister führt { $interval } einen Penetrationstest der aus dem Internet erreichbaren Systeme { -contractor(form: "gen") } durch.
   *[internal] { -contractor(form: "Nom") } lässt seine aus dem Internet erreichbaren Systeme { $interval } durch eigene Beschäftigte einem Penetrationstest unterziehen.
 }
    .label = Penetrationstest der extern erreichbaren Systeme
    .synonyms = Pentest; Sicherheitstest; Hacker
measure--penetration-test-network--by = Wer den Test durchführt
measure--penetration-test-network--by--external = externer Dienstleister
measure--penetration-test-network--by--internal = eigene Beschäftigte
measure--penetration-test-network--interval = Abstand der Tests
    .why = Jährlich ist üblich; zwischen den Tests helfen automatische Prüfungen auf bekannte Schwachstellen.

# $scheme: crest, check or bsi
measure--penetration-test-accredited = { $scheme ->
    [crest] Penetrationstests führen für { -contractor(form: "acc") } ausschließlich Unternehmen durch, die von CREST akkreditiert sind.
    [check] Penetrationstests führen für { -contractor(form: "acc") } ausschließlich Unternehmen durch, die im Programm CHECK des britischen National Cyber Security Centre (NCSC) zugelassen sind.
   *[bsi] Penetrationstests führen für { -contractor(form: "acc") } ausschließlich Dienstleister durch, die dafür vom Bundesamt für Sicherheit in der Informationstechnik (BSI) zertifiziert sind.
 }
    .label = Penetrationstests nur durch anerkannte Prüfer
    .synonyms = Pentest; CREST; CHECK; BSI; akkreditiert; zertifiziert
measure--penetration-test-accredited--scheme = Art der Anerkennung
measure--penetration-test-accredited--scheme--crest = Akkreditierung durch CREST
measure--penetration-test-accredited--scheme--check = Zulassung im Programm CHECK
measure--penetration-test-accredited--scheme--bsi = Zertifizierung durch das BSI

# $interval: whole adverb, e.g. "vierteljährlich"
measure--vulnerability-scan = Ein automatisches Verfahren prüft die für die Verarbeitung genutzten Server { $interval } auf bekannte Schwachstellen.
    .label = Schwachstellenprüfung der Server
    .synonyms = Schwachstellenscan; Sicherheitslücke; Scanner
measure--vulnerability-scan--interval = Abstand der Prüfungen
    .why = Monatlich ist verbreitet, weil auch viele Hersteller ihre Aktualisierungen in diesem Abstand veröffentlichen.

measure--code-secret-scan = Ein automatisches Verfahren prüft jede Änderung des Quellcodes darauf, ob sie Zugangsdaten enthält.
    .label = Prüfung des Quellcodes auf Zugangsdaten
    .synonyms = Secrets; Git; Passwörter im Code

# $interval: whole adverb, e.g. "vierteljährlich"
measure--configuration-check = { -contractor(form: "Nom") } vergleicht die Konfiguration der Server { $interval } mit den dafür dokumentierten Sicherheitsvorgaben.
    .label = Prüfung der Serverkonfiguration
    .synonyms = Audit; Härtung; Cloud-Konfiguration
measure--configuration-check--interval = Abstand der Prüfungen

# $interval: whole adverb, e.g. "vierteljährlich"
measure--tls-test = { -contractor(form: "Nom") } prüft { $interval } die Einstellungen der Transportverschlüsselung mit einem dafür bestimmten Prüfdienst.
    .label = Prüfung der Transportverschlüsselung
    .synonyms = TLS; SSL Labs; Zertifikat; Cipher
measure--tls-test--interval = Abstand der Prüfungen

# $interval: whole adverb, e.g. "vierteljährlich"
measure--database-rules-review = { -contractor(form: "Nom") } überprüft { $interval } die Regeln, nach denen die Datenbank Zugriffe auf Datensätze zulässt.
    .label = Überprüfung der Zugriffsregeln der Datenbank
    .synonyms = Row-Level Security; RLS; Security Rules; Policies
measure--database-rules-review--interval = Abstand der Überprüfungen

# $interval: whole adverb, e.g. "vierteljährlich"
measure--cryptography-review = { -contractor(form: "Nom") } gleicht die eingesetzten Verschlüsselungsverfahren { $interval } mit der Technischen Richtlinie TR-02102 des Bundesamts für Sicherheit in der Informationstechnik (BSI) ab.
    .label = Überprüfung der Verschlüsselungsverfahren
    .synonyms = TLS; veraltete Verfahren
measure--cryptography-review--interval = Abstand der Überprüfungen
    .why = Jährlich ist sinnvoll, weil das BSI die Richtlinie in der Regel jährlich überarbeitet.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--load-test = { -contractor(form: "Nom") } prüft { $interval } durch Lasttests, ob die Anwendung auch bei hoher Auslastung verfügbar bleibt.
    .label = Lasttests
    .synonyms = Stresstest; Belastungstest; Performance
measure--load-test--interval = Abstand der Lasttests

measure--load-test-release = Vor jeder neuen Version der Anwendung prüft { -contractor(form: "nom") } durch Lasttests, ob sie auch bei hoher Auslastung verfügbar bleibt.
    .label = Lasttests vor jeder neuen Version
    .synonyms = Belastbarkeit; Performance; Release; Stresstest

# $interval: whole adverb, e.g. "vierteljährlich"
measure--tabletop-exercise = { -contractor(form: "Nom") } spielt { $interval } die Bewältigung eines angenommenen Sicherheitsvorfalls in einem Planspiel durch.
    .label = Planspiel zu Sicherheitsvorfällen
    .synonyms = Tabletop; Übung; Krisenstab
measure--tabletop-exercise--interval = Abstand der Planspiele
    .why = Jährlich ist üblich; so kennen auch neue Beschäftigte ihre Aufgabe.

measure--findings-list = Die bei Überprüfungen, Audits und Tests festgestellten Mängel werden bis zu ihrer Behebung in einer Liste mit Frist und zuständiger Person geführt.
    .label = Nachverfolgung festgestellter Mängel
    .synonyms = Mängelliste; Maßnahmenplan; Audit

measure--findings-follow-up = { -contractor(form: "Nom") } prüft nach der Behebung eines festgestellten Mangels, ob die Abhilfe wirksam ist.
    .label = Nachprüfung behobener Mängel
    .synonyms = Nachkontrolle; Retest

# $interval: whole adverb, e.g. "vierteljährlich"
measure--certificate-surveillance = Die Zertifizierungsstelle prüft { $interval } durch ein Überwachungsaudit, ob { -contractor(form: "nom") } die Voraussetzungen seines Zertifikats weiterhin erfüllt.
    .label = Überwachungsaudits der Zertifizierungsstelle
    .synonyms = ISO 27001
measure--certificate-surveillance--interval = Abstand der Überwachungsaudits
    .why = Bei Zertifikaten für Managementsysteme sind jährliche Überwachungsaudits vorgesehen.
