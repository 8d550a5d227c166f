### Measures of the control order: sentences for the annex and short names for lists.

measure--order-contract-first = { -contractor(form: "Nom") } beginnt mit der Verarbeitung erst, nachdem der Vertrag über die Auftragsverarbeitung mit { -client(form: "dat") } geschlossen ist.
    .label = Vertrag vor Beginn der Verarbeitung
    .synonyms = AVV; Auftragsverarbeitungsvertrag; DPA

measure--order-scope = Eine Leistungsbeschreibung legt fest, welche Verarbeitungen { -contractor(form: "nom") } im Auftrag { -client(form: "gen") } ausführt.
    .label = Leistungsbeschreibung
    .synonyms = Leistungsumfang; Vertrag

measure--order-responsibilities = Eine Vereinbarung in Textform legt fest, welche Aufgaben { -contractor(form: "dat") } und welche { -client(form: "dat") } obliegen.
    .label = Abgrenzung der Aufgaben
    .synonyms = Zuständigkeiten; Verantwortlichkeiten; Kompetenzabgrenzung; RACI

measure--order-contact = { -contractor(form: "Nom") } hat { -client(form: "dat") } für den Auftrag eine feste Ansprechperson benannt.
    .label = Feste Ansprechperson für den Auftrag
    .synonyms = Kundenbetreuer; Projektleitung; Ansprechpartner; Account-Manager

measure--instruction-only = { -contractor(form: "Nom") } verarbeitet personenbezogene Daten im Auftrag nur auf dokumentierte Weisung { -client(form: "gen") }, sofern er nicht nach dem Unionsrecht oder dem Recht der Mitgliedstaaten, dem er unterliegt, zu einer anderen Verarbeitung verpflichtet ist.
    .ch = { -contractor(form: "Nom") } verarbeitet personenbezogene Daten im Auftrag nur auf dokumentierte Weisung { -client(form: "gen") }, sofern er nicht nach dem Recht, dem er unterliegt, zu einer anderen Verarbeitung verpflichtet ist.
    .uk = { -contractor(form: "Nom") } verarbeitet personenbezogene Daten im Auftrag nur auf dokumentierte Weisung { -client(form: "gen") }, sofern er nicht nach dem Recht des Vereinigten Königreichs zu einer anderen Verarbeitung verpflichtet ist.
    .label = Verarbeitung nur auf dokumentierte Weisung
    .synonyms = AVV; weisungsgebunden; Art. 28

measure--instruction-record = { -contractor(form: "Nom") } dokumentiert jede Weisung { -client(form: "gen") } unter Angabe des Inhalts, des Datums und der erteilenden Person.
    .label = Dokumentation der Weisungen
    .synonyms = Ticket; Textform

measure--instruction-ticket = Weisungen { -client(form: "gen") } werden in einem Ticketsystem erfasst und dort bis zu ihrer Erledigung verfolgt.
    .label = Weisungen im Ticketsystem
    .synonyms = Ticket; Auftragsformular; Auftragserfassung; Auftragsmanagement

measure--instruction-configuration = Einstellungen, die { -client(form: "nom") } in der Anwendung vornimmt, behandelt { -contractor(form: "nom") } als dokumentierte Weisungen.
    .label = Einstellungen in der Anwendung als Weisung
    .synonyms = Konfiguration; Weisung; Dashboard

measure--instruction-oral = { -contractor(form: "Nom") } führt mündliche Weisungen erst aus, nachdem sie in Textform bestätigt worden sind.
    .label = Mündliche Weisungen nur nach Bestätigung
    .synonyms = Telefon

measure--instruction-authority = { -contractor(form: "Nom") } prüft vor der Ausführung einer Weisung, ob die erteilende Person weisungsberechtigt ist.
    .label = Prüfung der Weisungsberechtigung
    .synonyms = weisungsberechtigt; Ansprechpartner

measure--instruction-recipients = { -contractor(form: "Nom") } hat festgelegt, welche seiner Beschäftigten Weisungen { -client(form: "gen") } entgegennehmen dürfen.
    .label = Festgelegte Weisungsempfänger
    .synonyms = Weisungsempfänger; Weisungsberechtigte; Ansprechpartner

measure--instruction-call-back = { -contractor(form: "Nom") } führt telefonisch erteilte Weisungen erst nach einem Rückruf unter einer hinterlegten Telefonnummer { -client(form: "gen") } aus.
    .label = Rückruf bei telefonischen Weisungen
    .synonyms = Betrug

measure--instruction-completion-record = { -contractor(form: "Nom") } dokumentiert die Ausführung jeder Weisung unter Angabe des Datums und der ausführenden Person.
    .label = Dokumentation der Ausführung von Weisungen
    .synonyms = Ticket; erledigt

measure--mailing-approval = Mit dem Druck der Briefe beginnt { -contractor(form: "nom") } erst, nachdem { -client(form: "nom") } einen Probedruck freigegeben hat.
    .label = Freigabe eines Probedrucks
    .synonyms = Lettershop; Druckfreigabe; Muster; Mailing

# $period-dative: number with unit in the dative, e.g. "3 Jahren"
measure--instruction-retention = { -contractor(form: "Nom") } bewahrt die dokumentierten Weisungen nach dem Ende des Vertrags für die Dauer von { $period-dative } auf.
    .label = Aufbewahrung der Weisungen
    .synonyms = Aufbewahrungsfrist; Archiv
measure--instruction-retention--period = Dauer der Aufbewahrung nach Vertragsende
    .why = Drei Jahre entsprechen der regelmäßigen Verjährungsfrist (§ 195 BGB) und sind in Verträgen verbreitet.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--instruction-check = { -contractor(form: "Nom") } prüft { $interval } anhand von Protokollen in Stichproben, ob die Daten nach den Weisungen { -client(form: "gen") } verarbeitet werden.
    .label = Prüfung der Weisungstreue anhand von Protokollen
    .synonyms = Stichprobe; Kontrolle
measure--instruction-check--interval = Abstand der Prüfungen

measure--storage-procedure = Eine dokumentierte Verfahrensanweisung schreibt vor, dass { -contractor(form: "nom") } personenbezogene Daten nur nach Maßgabe der Vereinbarung mit { -client(form: "dat") } speichert.
    .label = Verfahren zur vereinbarungsgemäßen Speicherung
    .synonyms = Aufbewahrung; Speicherort; ISAE 3000

# $to: management or officer
measure--instruction-unlawful-internal = { $to ->
    [management] Die Beschäftigten { -contractor(form: "gen") } sind angewiesen, eine Weisung, die sie für rechtswidrig halten, vor ihrer Ausführung der Geschäftsleitung vorzulegen.
   *[officer] Die Beschäftigten { -contractor(form: "gen") } sind angewiesen, eine Weisung, die sie für rechtswidrig halten, vor ihrer Ausführung der oder dem Datenschutzbeauftragten vorzulegen.
 }
    .label = Interne Vorlage zweifelhafter Weisungen
    .synonyms = rechtswidrig; DSB
measure--instruction-unlawful-internal--to = Wem die Weisung vorzulegen ist
measure--instruction-unlawful-internal--to--management = Geschäftsleitung
measure--instruction-unlawful-internal--to--officer = Datenschutzbeauftragte oder Datenschutzbeauftragter

measure--instruction-unlawful-notice = Ist { -contractor(form: "nom") } der Auffassung, dass eine Weisung gegen Datenschutzbestimmungen verstößt, informiert er { -client(form: "acc") } unverzüglich.
    .label = Hinweis auf rechtswidrige Weisungen
    .synonyms = Hinweispflicht; Rechtsverstoß

measure--instruction-unlawful-suspension = Hält { -contractor(form: "nom") } eine Weisung für rechtswidrig, setzt er ihre Ausführung aus, bis { -client(form: "nom") } sie bestätigt oder ändert.
    .label = Aussetzung bis zur Bestätigung der Weisung
    .synonyms = rechtswidrig; aussetzen

measure--own-purposes-none = { -contractor(form: "Nom") } verwendet die im Auftrag verarbeiteten personenbezogenen Daten nicht für eigene Zwecke.
    .label = Keine Verwendung für eigene Zwecke
    .synonyms = Zweckbindung; Eigennutzung; Weiterverkauf

measure--third-parties-none = { -contractor(form: "Nom") } gibt im Auftrag verarbeitete personenbezogene Daten ohne Weisung { -client(form: "gen") } nicht an Dritte weiter.
    .label = Keine Weitergabe an Dritte ohne Weisung
    .synonyms = Weitergabeverbot; Offenlegung; Übermittlung

measure--data-sale-none = { -contractor(form: "Nom") } verkauft die im Auftrag verarbeiteten personenbezogenen Daten nicht.
    .label = Kein Verkauf der Daten
    .synonyms = Datenhandel; Adresshandel; Weiterverkauf

measure--authority-demand-check = Verlangt eine Behörde { -contractor(form: "von") } die Herausgabe im Auftrag verarbeiteter personenbezogener Daten, prüft er vor der Herausgabe, ob dafür eine Rechtsgrundlage besteht.
    .label = Prüfung behördlicher Herausgabeverlangen
    .synonyms = Behörde; Cloud Act; Polizei

measure--authority-demand-notice = Verlangt eine Behörde { -contractor(form: "von") } die Herausgabe im Auftrag verarbeiteter personenbezogener Daten, unterrichtet er { -client(form: "acc") } vor der Herausgabe, soweit ihm das nicht gesetzlich untersagt ist.
    .label = Mitteilung behördlicher Herausgabeverlangen
    .synonyms = Behörde; Benachrichtigung

measure--authority-demand-challenge = Hält { -contractor(form: "nom") } das Verlangen einer Behörde nach Herausgabe im Auftrag verarbeiteter personenbezogener Daten für rechtswidrig, legt er dagegen die zulässigen Rechtsbehelfe ein.
    .label = Rechtsbehelfe gegen Herausgabeverlangen
    .synonyms = Behörde; Cloud Act; Widerspruch; Klage

measure--authority-demand-record = { -contractor(form: "Nom") } dokumentiert jedes Verlangen einer Behörde nach Herausgabe im Auftrag verarbeiteter personenbezogener Daten und die darüber getroffene Entscheidung.
    .label = Dokumentation behördlicher Herausgabeverlangen
    .synonyms = Behörde; Verzeichnis; Transparenzbericht

measure--backdoor-none = { -contractor(form: "Nom") } hat in die für die Verarbeitung genutzten Systeme keine Hintertüren eingebaut, über die Behörden auf Daten zugreifen können.
    .label = Keine Hintertüren für Behörden
    .synonyms = Backdoor; Cloud Act; FISA

# $evidence: words of the user, printed as they stand
measure--order-evidence = { -contractor(form: "Nom") } stellt { -client(form: "dat") } auf Anforderung folgende Nachweise über die Einhaltung der vereinbarten Maßnahmen zur Verfügung: „{ $evidence }“.
    .label = Nachweise für { -client(form: "acc") }
    .synonyms = Audit; Kontrolle
measure--order-evidence--evidence = Art der Nachweise

measure--evidence-certificates = { -contractor(form: "Nom") } stellt { -client(form: "dat") } auf Anforderung Kopien seiner Zertifikate zur Verfügung.
    .label = Kopien der Zertifikate
    .synonyms = Nachweis; ISO 27001; Audit

measure--evidence-audit-report = { -contractor(form: "Nom") } stellt { -client(form: "dat") } auf Anforderung den jüngsten Prüfbericht oder das jüngste Testat einer externen Stelle zu seinen technischen und organisatorischen Maßnahmen zur Verfügung.
    .label = Prüfberichte und Testate externer Stellen
    .synonyms = Nachweis; SOC 2; C5; PCI DSS; Audit

measure--evidence-questionnaire = { -contractor(form: "Nom") } beantwortet auf Anforderung Fragebögen { -client(form: "gen") } zu den technischen und organisatorischen Maßnahmen.
    .label = Beantwortung von Fragebögen { -client(form: "gen") }
    .synonyms = Selbstauskunft; Audit; Kontrolle; Checkliste

measure--client-audit-support = { -contractor(form: "Nom") } hat festgelegt, wer Prüfungen durch { -client(form: "acc") } vorbereitet und begleitet.
    .label = Zuständigkeit für Prüfungen durch { -client(form: "acc") }
    .synonyms = Audit; Kontrollrechte; Inspektion; Vor-Ort-Prüfung

measure--toms-change-notice = { -contractor(form: "Nom") } teilt { -client(form: "dat") } wesentliche Änderungen der technischen und organisatorischen Maßnahmen in Textform mit.
    .label = Mitteilung geänderter Maßnahmen
    .synonyms = TOM-Änderung; Aktualisierung; Benachrichtigung

measure--penetration-test-summary = { -contractor(form: "Nom") } stellt { -client(form: "dat") } auf Anforderung eine Zusammenfassung des letzten Penetrationstests zur Verfügung.
    .label = Zusammenfassung des Penetrationstests
    .synonyms = Pentest; Bericht; Nachweis

measure--dpia-support = { -contractor(form: "Nom") } stellt { -client(form: "dat") } auf Anforderung eine Beschreibung der Verarbeitung für dessen Datenschutz-Folgenabschätzung zur Verfügung.
    .label = Unterstützung bei der Datenschutz-Folgenabschätzung
    .synonyms = DSFA

measure--subprocessor-criteria = Ein dokumentierter Kriterienkatalog legt fest, welche Anforderungen { -subcontractor(form: "plural") } vor ihrer Beauftragung erfüllen müssen.
    .label = Auswahlkriterien für { -subcontractor(form: "plural") }
    .synonyms = Subunternehmer; Lieferanten; Dienstleister; Unterauftragnehmer

measure--subprocessor-certified = { -contractor(form: "Nom") } setzt für den Betrieb der Server nur Dienstleister ein, deren Informationssicherheits-Managementsystem nach ISO/IEC 27001 zertifiziert ist.
    .label = Nur zertifizierte Dienstleister für den Serverbetrieb
    .synonyms = ISO 27001; Hoster; Hosting; Rechenzentrum

measure--subprocessor-check = { -contractor(form: "Nom") } prüft vor der Beauftragung von { -subcontractor(form: "plural-dat") } deren technische und organisatorische Maßnahmen.
    .label = Prüfung vor Beauftragung von { -subcontractor(form: "plural-dat") }
    .synonyms = Subunternehmer; Lieferantenprüfung; Dienstleister

measure--subprocessor-dpo = Alle { -subcontractor(form: "plural") } { -contractor(form: "gen") } haben jeweils eine Datenschutzbeauftragte oder einen Datenschutzbeauftragten benannt.
    .label = Datenschutzbeauftragte bei { -subcontractor(form: "plural-dat") }
    .synonyms = Subunternehmer; Datenschutzbeauftragter; Dienstleister

# $by: management or management-officer
measure--subprocessor-approval = { $by ->
    [management] { -contractor(form: "Nom") } setzt neue { -subcontractor(form: "plural") } erst ein, nachdem seine Geschäftsleitung den Einsatz freigegeben hat.
   *[management-officer] { -contractor(form: "Nom") } setzt neue { -subcontractor(form: "plural") } erst ein, nachdem seine Geschäftsleitung den Einsatz nach Stellungnahme der oder des Datenschutzbeauftragten freigegeben hat.
 }
    .label = Interne Freigabe neuer { -subcontractor(form: "plural") }
    .synonyms = Subunternehmer; Dienstleister
measure--subprocessor-approval--by = Wer den Einsatz freigibt
measure--subprocessor-approval--by--management = Geschäftsleitung
measure--subprocessor-approval--by--management-officer = Geschäftsleitung nach Stellungnahme zum Datenschutz

measure--subprocessor-contract = { -contractor(form: "Nom") } hat mit allen eingesetzten { -subcontractor(form: "plural-dat") } Verträge über die Auftragsverarbeitung geschlossen.
    .label = Verträge mit { -subcontractor(form: "plural-dat") }
    .synonyms = Subunternehmer; AVV; Dienstleister

measure--subprocessor-same-duties = Die Verträge mit { -subcontractor(form: "plural-dat") } erlegen diesen dieselben Datenschutzpflichten auf, die im Vertrag mit { -client(form: "dat") } festgelegt sind.
    .label = Gleiche Pflichten der { -subcontractor(form: "plural") }
    .synonyms = Subunternehmer; Pflichten weitergeben

measure--subprocessor-instructions = Die Verträge mit { -subcontractor(form: "plural-dat") } legen fest, in welcher Form { -contractor(form: "nom") } ihnen Weisungen erteilt.
    .label = Weisungen an { -subcontractor(form: "plural") }
    .synonyms = Unterauftragnehmer; Weisungsrecht

measure--subprocessor-staff = Die Verträge mit { -subcontractor(form: "plural-dat") } verlangen, dass diese ihre Beschäftigten zur Vertraulichkeit verpflichten.
    .label = Vertraulichkeit bei { -subcontractor(form: "plural-dat") }
    .synonyms = Subunternehmer; Datengeheimnis; Verschwiegenheit

measure--subprocessor-audit-right = Die Verträge mit { -subcontractor(form: "plural-dat") } räumen { -contractor(form: "dat") } das Recht ein, deren technische und organisatorische Maßnahmen vor Ort zu überprüfen.
    .label = Recht zur Prüfung von { -subcontractor(form: "plural-dat") }
    .synonyms = Subunternehmer; Audit; Kontrolle

measure--subprocessor-penalty = Die Verträge mit { -subcontractor(form: "plural-dat") } sehen für Verstöße gegen Datenschutzpflichten eine Vertragsstrafe vor.
    .label = Vertragsstrafen für { -subcontractor(form: "plural") }
    .synonyms = Pönale; Sanktion; Verstoß

measure--subprocessor-minimum = { -contractor(form: "Nom") } stellt { -subcontractor(form: "plural-dat") } nur die personenbezogenen Daten bereit, die sie für ihre Leistung benötigen.
    .label = Nur benötigte Daten für { -subcontractor(form: "plural") }
    .synonyms = Subunternehmer; Datenminimierung

measure--subprocessor-register = { -contractor(form: "Nom") } führt ein Verzeichnis seiner { -subcontractor(form: "plural") } mit deren Anschriften, Leistungen und Verarbeitungsorten.
    .label = Verzeichnis der { -subcontractor(form: "plural") }
    .synonyms = Subunternehmer; Liste; Dienstleister

measure--subprocessor-register-chain = { -contractor(form: "Nom") } führt ein Verzeichnis der weiteren Unternehmen, die seine { -subcontractor(form: "plural") } ihrerseits für die Verarbeitung einsetzen.
    .label = Verzeichnis der weiteren Unternehmen in der Kette
    .synonyms = Subunternehmer; Subsubunternehmer

measure--subprocessor-change-notices = Die { -subcontractor(form: "plural") } haben sich verpflichtet, { -contractor(form: "acc") } über beabsichtigte Änderungen bei den von ihnen eingesetzten Unternehmen vorab zu informieren.
    .label = Information über Änderungen in der Kette
    .synonyms = Subunternehmer; Wechsel; Benachrichtigung

# $method: reports, questionnaire or on-site; $interval: whole adverb, e.g. "vierteljährlich"
measure--subprocessor-review = { $method ->
    [reports] { -contractor(form: "Nom") } überprüft { $interval } anhand von Zertifikaten oder Prüfberichten, ob seine { -subcontractor(form: "plural") } die vereinbarten Maßnahmen einhalten.
    [questionnaire] { -contractor(form: "Nom") } überprüft { $interval } anhand von Fragebögen, ob seine { -subcontractor(form: "plural") } die vereinbarten Maßnahmen einhalten.
   *[on-site] { -contractor(form: "Nom") } überprüft { $interval } vor Ort, ob seine { -subcontractor(form: "plural") } die vereinbarten Maßnahmen einhalten.
 }
    .label = Überprüfung der { -subcontractor(form: "plural") }
    .synonyms = Subunternehmer; Lieferantenaudit; Dienstleister
measure--subprocessor-review--method = Art der Überprüfung
measure--subprocessor-review--method--reports = Zertifikate oder Prüfberichte
measure--subprocessor-review--method--questionnaire = Fragebögen
measure--subprocessor-review--method--on-site = Überprüfung vor Ort
measure--subprocessor-review--interval = Abstand der Überprüfungen
    .why = Jährlich ist üblich; auch Zertifikate und Prüfberichte werden meist jährlich überwacht oder erneuert.

measure--subprocessor-check-record = { -contractor(form: "Nom") } dokumentiert das Ergebnis jeder Prüfung von { -subcontractor(form: "plural-dat") }.
    .label = Dokumentation der Prüfung von { -subcontractor(form: "plural-dat") }
    .synonyms = Subunternehmer; Prüfprotokoll

# $interval: whole adverb, e.g. "vierteljährlich"
measure--subprocessor-risk = { -contractor(form: "Nom") } bewertet { $interval } die Risiken, die mit dem Einsatz seiner { -subcontractor(form: "plural") } verbunden sind.
    .label = Bewertung der Risiken durch { -subcontractor(form: "plural") }
    .synonyms = Subunternehmer; Lieferantenrisiko
measure--subprocessor-risk--interval = Abstand der Bewertungen
    .why = Jährlich ist üblich; so lässt sich die Bewertung mit der Überprüfung der Maßnahmen verbinden.

measure--subprocessor-exit-plan = Ein dokumentierter Plan legt fest, wie { -contractor(form: "nom") } die Verarbeitung fortsetzt, wenn { -subcontractor(form: "plural") } ausfallen.
    .label = Plan bei Ausfall von { -subcontractor(form: "plural-dat") }
    .synonyms = Subunternehmer; Exit-Strategie; Anbieterwechsel

measure--subprocessor-exit-erasure = { -contractor(form: "Nom") } lässt sich von { -subcontractor(form: "plural-dat") } nach dem Ende der Zusammenarbeit die Löschung der Daten in Textform bestätigen.
    .label = Bestätigte Löschung nach Ende der Zusammenarbeit
    .synonyms = Subunternehmer; Löschbestätigung

measure--subprocessor-exit-access = { -contractor(form: "Nom") } sperrt die Zugänge von { -subcontractor(form: "plural-dat") } zu seinen Systemen spätestens am letzten Tag der Zusammenarbeit.
    .label = Sperrung der Zugänge am Ende der Zusammenarbeit
    .synonyms = Subunternehmer; Zugang sperren

# $form: written or text
measure--provider-confidentiality = { $form ->
    [written] Dienstleister, die bei ihrer Tätigkeit für { -contractor(form: "acc") } Kenntnis von personenbezogenen Daten erlangen können, wurden vor Aufnahme ihrer Tätigkeit schriftlich zur Vertraulichkeit verpflichtet.
   *[text] Dienstleister, die bei ihrer Tätigkeit für { -contractor(form: "acc") } Kenntnis von personenbezogenen Daten erlangen können, wurden vor Aufnahme ihrer Tätigkeit in Textform zur Vertraulichkeit verpflichtet.
 }
    .label = Verpflichtung der Dienstleister zur Vertraulichkeit
    .synonyms = NDA; Verschwiegenheit
measure--provider-confidentiality--form = Form der Verpflichtung
measure--provider-confidentiality--form--written = schriftlich
measure--provider-confidentiality--form--text = in Textform

measure--maintenance-request = { -contractor(form: "Nom") } wartet Systeme { -client(form: "gen") } aus der Ferne nur auf dessen Anforderung im Einzelfall.
    .label = Fernwartung nur auf Anforderung
    .synonyms = Remote-Support; Fernzugriff; Auftrag

measure--maintenance-release = Eine Fernwartungsverbindung zu Systemen { -client(form: "gen") } kommt erst zustande, nachdem sie dort freigegeben worden ist.
    .label = Freigabe jeder Fernwartungsverbindung
    .synonyms = Remote-Support; Fernzugriff; Zustimmung

measure--maintenance-observation = { -client(form: "Nom") } kann die Fernwartung seiner Systeme am Bildschirm mitverfolgen.
    .label = Beobachtung der Fernwartung
    .synonyms = Remote-Support; zusehen; mitlesen

measure--maintenance-termination = { -client(form: "Nom") } kann die Fernwartung seiner Systeme jederzeit abbrechen.
    .label = Abbruch der Fernwartung
    .synonyms = Remote-Support; Verbindung trennen

measure--maintenance-account = Die Zugänge { -contractor(form: "gen") } zu Systemen { -client(form: "gen") } sind außerhalb von Wartungsarbeiten gesperrt.
    .label = Sperrung der Wartungszugänge
    .synonyms = Remote-Support; Wartungskonto; Fernzugriff

measure--maintenance-no-copy = { -contractor(form: "Nom") } kopiert bei der Fernwartung keine personenbezogenen Daten von Systemen { -client(form: "gen") } auf eigene Systeme.
    .label = Keine Kopien bei der Fernwartung
    .synonyms = Remote-Support; Dateien kopieren

measure--maintenance-record = { -contractor(form: "Nom") } dokumentiert jede Fernwartung von Systemen { -client(form: "gen") } unter Angabe des Datums, der ausführenden Person und der ausgeführten Arbeiten.
    .label = Dokumentation der Fernwartung
    .synonyms = Remote-Support; Protokoll; Ticket

measure--maintenance-supervision = Arbeiten externer Dienstleister an Systemen, auf denen personenbezogene Daten gespeichert sind, werden von Beschäftigten { -contractor(form: "gen") } beaufsichtigt.
    .label = Aufsicht über Wartung durch Dienstleister
    .synonyms = Techniker; Handwerker; Begleitung

measure--maintenance-repair = { -contractor(form: "Nom") } gibt Geräte nur ohne Datenträger oder mit verschlüsselten Datenträgern zur Reparatur an Dritte.
    .label = Reparatur ohne lesbare Datenträger
    .synonyms = Festplatte ausbauen; Garantie
