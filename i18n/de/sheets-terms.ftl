### Sentences of the annexes: agreed terms, outsourcing, the engagement of sub-processors, evidence, own words.
### Whole sentences per choice; a choice that settles nothing has no sentence.

sheet-additions = Ergänzende Vereinbarungen

## Sub-processors: how they are engaged

sheet-subprocessors-inspection = Vor dem ersten Einsatz erhält { -client(form: "nom") } Gelegenheit, die Garantien für den Schutz der Daten bei dem vorgesehenen Unternehmen zu prüfen.
sheet-subprocessors-grounds--any = Der Einspruch bedarf keiner Begründung.
sheet-subprocessors-grounds--legitimate = Der Einspruch ist zulässig, wenn { -client(form: "nom") } daran ein berechtigtes Interesse hat, insbesondere aus Gründen des Datenschutzes.
sheet-subprocessors-grounds--compelling = Der Einspruch ist nur aus zwingenden Gründen des Datenschutzes zulässig, die { -client(form: "nom") } darlegt.
sheet-subprocessors-silence--yes = Erhebt { -client(form: "nom") } bis zum Ablauf der Ankündigungsfrist keinen Einspruch, gilt die Änderung als genehmigt; auf diese Folge weist { -contractor(form: "nom") } in der Information hin.
sheet-subprocessors-silence--no = Das Schweigen { -client(form: "gen") } gilt nicht als Verzicht auf den Einspruch; auch nach Ablauf der Ankündigungsfrist ist ein Einspruch zulässig.
sheet-subprocessors-objection = Ein Einspruch hat folgende Wirkung:
sheet-subprocessors-effect--no-use = { -contractor(form: "Nom") } setzt das Unternehmen für Daten { -client(form: "gen") } nicht oder nicht länger ein.
sheet-subprocessors-effect--solution = Die Parteien suchen unverzüglich nach dem Einspruch eine einvernehmliche Lösung.
sheet-subprocessors-effect--client-ends = Kann die Leistung ohne das Unternehmen nicht erbracht werden, kann { -client(form: "nom") } den betroffenen Vertrag zum Zeitpunkt der Änderung kündigen.
sheet-subprocessors-effect--contractor-ends = Kann die Leistung ohne das Unternehmen nicht erbracht werden, kann { -contractor(form: "nom") } den betroffenen Vertrag zum Zeitpunkt der Änderung kündigen.
sheet-subprocessors-duties-title = Pflichten beim Einsatz von { -subcontractor(form: "plural-dat") }
sheet-subprocessors-duties = Beim Einsatz von { -subcontractor(form: "plural-dat") } gilt:
sheet-subprocessors-duty--selection = { -contractor(form: "Nom") } wählt jedes Unternehmen sorgfältig aus und prüft vor dem Einsatz, ob es hinreichende Garantien nach Art. 28 Abs. 1 DSGVO bietet.
    .ch = { -contractor(form: "Nom") } wählt jedes Unternehmen sorgfältig aus und prüft vor dem Einsatz, ob es die Datensicherheit gewährleisten kann (Art. 9 Abs. 2 DSG).
    .uk = { -contractor(form: "Nom") } wählt jedes Unternehmen sorgfältig aus und prüft vor dem Einsatz, ob es hinreichende Garantien nach Art. 28 Abs. 1 UK-DSGVO bietet.
sheet-subprocessors-duty--same-duties = { -contractor(form: "Nom") } erlegt jedem Unternehmen durch Vertrag dieselben Datenschutzpflichten auf, die im Vertrag mit { -client(form: "dat") } festgelegt sind (Art. 28 Abs. 4 Satz 1 DSGVO).
    .ch = { -contractor(form: "Nom") } erlegt jedem Unternehmen durch Vertrag dieselben Datenschutzpflichten auf, die im Vertrag mit { -client(form: "dat") } festgelegt sind.
    .uk = { -contractor(form: "Nom") } erlegt jedem Unternehmen durch Vertrag dieselben Datenschutzpflichten auf, die im Vertrag mit { -client(form: "dat") } festgelegt sind (Art. 28 Abs. 4 Satz 1 UK-DSGVO).
sheet-subprocessors-duty--copy = { -contractor(form: "Nom") } legt { -client(form: "dat") } auf Anforderung eine Kopie des Vertrags mit dem Unternehmen vor; Geschäftsgeheimnisse und Preise können darin unkenntlich gemacht sein.
sheet-subprocessors-duty--delimitation = Sind mehrere Unternehmen eingesetzt, sind ihre Aufgaben in den Verträgen mit ihnen klar voneinander abgegrenzt.
sheet-subprocessors-duty--control = { -contractor(form: "Nom") } überprüft die Einhaltung der Pflichten vor Beginn der Verarbeitung und danach wiederholt und dokumentiert das Ergebnis.
sheet-subprocessors-duty--client-audit = { -client(form: "Nom") } kann das Unternehmen in gleicher Weise überprüfen wie { -contractor(form: "acc") }.
sheet-subprocessors-duty--dpo = Hat das Unternehmen keine Datenschutzbeauftragte und keinen Datenschutzbeauftragten benannt, teilt { -contractor(form: "nom") } dies { -client(form: "dat") } mit den Gründen mit.
sheet-subprocessors-duty--liability = Kommt das Unternehmen seinen Datenschutzpflichten nicht nach, haftet { -contractor(form: "nom") } gegenüber { -client(form: "dat") } für die Einhaltung dieser Pflichten (Art. 28 Abs. 4 Satz 2 DSGVO).
    .ch = Kommt das Unternehmen seinen Datenschutzpflichten nicht nach, haftet { -contractor(form: "nom") } gegenüber { -client(form: "dat") } für die Einhaltung dieser Pflichten.
    .uk = Kommt das Unternehmen seinen Datenschutzpflichten nicht nach, haftet { -contractor(form: "nom") } gegenüber { -client(form: "dat") } für die Einhaltung dieser Pflichten (Art. 28 Abs. 4 Satz 2 UK-DSGVO).
# $interval: "jährlich", "alle 24 Monate"
sheet-subprocessors-control = Die wiederholte Überprüfung der Unternehmen findet { $interval } statt.
sheet-subprocessors-chain--consent = Ein { -subcontractor } darf ein weiteres Unternehmen nur einsetzen, wenn { -client(form: "nom") } diesen Einsatz vorher gesondert genehmigt hat.
sheet-subprocessors-chain--general = Ein { -subcontractor } darf weitere Unternehmen einsetzen; für jeden solchen Einsatz gelten Genehmigung, Information und Pflichten nach dieser Anlage entsprechend.
sheet-subprocessors-chain--not-allowed = Ein { -subcontractor } darf keine weiteren Unternehmen einsetzen.
sheet-subprocessors-ancillary-title = Abgrenzung zu Nebenleistungen
sheet-subprocessors-ancillary = Folgende Nebenleistungen sind kein Einsatz von { -subcontractor(form: "plural-dat") }, soweit dabei keine Daten im Auftrag { -client(form: "gen") } verarbeitet werden:
sheet-subprocessors-maintenance--yes = Die Prüfung und Wartung von Systemen durch Dritte, auch aus der Ferne, gilt als Einsatz von { -subcontractor(form: "plural-dat") }, wenn dabei ein Zugriff auf die Daten nicht ausgeschlossen ist.
sheet-subprocessors-maintenance--no = Die Prüfung und Wartung von Systemen durch Dritte, auch aus der Ferne, gilt nicht als Einsatz von { -subcontractor(form: "plural-dat") }, auch wenn dabei ein Zugriff auf die Daten möglich ist.
sheet-subprocessors-online-title = Liste im Internet
# $address: the address as entered
sheet-subprocessors-online = Die jeweils aktuelle Liste ist zusätzlich unter { $address } abrufbar; eine Änderung dort ersetzt die Information { -client(form: "gen") } nicht.

## Measures: evidence

sheet-measures-evidence = Nachweise
sheet-measures-evidence-lead = Für die Maßnahmen liegen folgende Nachweise vor:
sheet-measures-evidence-audits = Die Nachweise ergänzen das Recht { -client(form: "gen") } auf Überprüfungen nach Art. 28 Abs. 3 Satz 2 Buchst. h DSGVO und ersetzen es nicht.
    .ch = Die Nachweise ergänzen das Recht { -client(form: "gen") } auf Überprüfungen und ersetzen es nicht.
    .uk = Die Nachweise ergänzen das Recht { -client(form: "gen") } auf Überprüfungen nach Art. 28 Abs. 3 Satz 2 Buchst. h UK-DSGVO und ersetzen es nicht.

## Agreed terms

# $number: number of the annex, e.g. 4
sheet-terms-title = Anlage { $number } – Vereinbarte Eckpunkte
sheet-terms-lead = Für die Verarbeitung im Auftrag vereinbaren die Parteien Folgendes:

sheet-terms-instructions = Weisungen und Vertraulichkeit
sheet-terms-unlawful--inform = Ist { -contractor(form: "nom") } der Auffassung, dass eine Weisung gegen Datenschutzbestimmungen verstößt, informiert er { -client(form: "acc") } unverzüglich.
sheet-terms-unlawful--suspend = Ist { -contractor(form: "nom") } der Auffassung, dass eine Weisung gegen Datenschutzbestimmungen verstößt, informiert er { -client(form: "acc") } unverzüglich; er darf die Ausführung aussetzen, bis { -client(form: "nom") } die Weisung bestätigt oder ändert.
sheet-terms-unlawful--refuse = Ist { -contractor(form: "nom") } der Auffassung, dass eine Weisung gegen Datenschutzbestimmungen verstößt, informiert er { -client(form: "acc") } unverzüglich; er darf die Ausführung aussetzen, bis { -client(form: "nom") } die Weisung bestätigt oder ändert, und die Ausführung einer offensichtlich rechtswidrigen Weisung ablehnen.
sheet-terms-confidentiality--unlimited = Die Pflicht { -contractor(form: "gen") } zur Vertraulichkeit gilt nach dem Ende des Vertrags zeitlich unbegrenzt fort.
sheet-terms-confidentiality--while-held = Die Pflicht { -contractor(form: "gen") } zur Vertraulichkeit gilt nach dem Ende des Vertrags fort, solange er über die Daten verfügt.
sheet-terms-confidentiality--with-agreement = Die vertragliche Pflicht { -contractor(form: "gen") } zur Vertraulichkeit endet mit dem Vertrag; gesetzliche Geheimhaltungspflichten bleiben unberührt.

sheet-terms-notices = Meldung von Verletzungen und anderen Ereignissen
sheet-terms-breach--without-delay = { -contractor(form: "Nom") } meldet { -client(form: "dat") } Verletzungen des Schutzes personenbezogener Daten unverzüglich, nachdem sie ihm bekannt geworden sind.
    .ch = { -contractor(form: "Nom") } meldet { -client(form: "dat") } Verletzungen der Datensicherheit unverzüglich, nachdem sie ihm bekannt geworden sind.
# $period-dative: "24 Stunden"
sheet-terms-breach--period = { -contractor(form: "Nom") } meldet { -client(form: "dat") } Verletzungen des Schutzes personenbezogener Daten unverzüglich, spätestens aber innerhalb von { $period-dative }, nachdem sie ihm bekannt geworden sind.
    .ch = { -contractor(form: "Nom") } meldet { -client(form: "dat") } Verletzungen der Datensicherheit unverzüglich, spätestens aber innerhalb von { $period-dative }, nachdem sie ihm bekannt geworden sind.
sheet-terms-trigger--any = Zu melden ist jede Verletzung des Schutzes personenbezogener Daten im Sinne des Art. 4 Nr. 12 DSGVO, auch wenn { -contractor(form: "nom") } das Risiko für die betroffenen Personen für gering hält.
    .ch = Zu melden ist jede Verletzung der Datensicherheit im Sinne des Art. 5 Buchst. h DSG, auch wenn { -contractor(form: "nom") } das Risiko für die betroffenen Personen für gering hält.
    .uk = Zu melden ist jede Verletzung des Schutzes personenbezogener Daten im Sinne des Art. 4 Nr. 12 UK-DSGVO, auch wenn { -contractor(form: "nom") } das Risiko für die betroffenen Personen für gering hält.
sheet-terms-trigger--suspected = Zu melden sind jede Verletzung des Schutzes personenbezogener Daten im Sinne des Art. 4 Nr. 12 DSGVO und bereits der begründete Verdacht einer solchen, auch wenn { -contractor(form: "nom") } das Risiko für die betroffenen Personen für gering hält.
    .ch = Zu melden sind jede Verletzung der Datensicherheit im Sinne des Art. 5 Buchst. h DSG und bereits der begründete Verdacht einer solchen, auch wenn { -contractor(form: "nom") } das Risiko für die betroffenen Personen für gering hält.
    .uk = Zu melden sind jede Verletzung des Schutzes personenbezogener Daten im Sinne des Art. 4 Nr. 12 UK-DSGVO und bereits der begründete Verdacht einer solchen, auch wenn { -contractor(form: "nom") } das Risiko für die betroffenen Personen für gering hält.
sheet-terms-trigger--access-only = Zu melden ist jeder unbefugte Zugang zu den Daten und jede unbefugte Offenlegung; die gesetzliche Pflicht zur Meldung anderer Verletzungen nach Art. 33 Abs. 2 DSGVO bleibt unberührt.
    .ch = Zu melden ist jeder unbefugte Zugang zu den Daten und jede unbefugte Offenlegung; die gesetzliche Pflicht zur Meldung anderer Verletzungen nach Art. 24 Abs. 3 DSG bleibt unberührt.
    .uk = Zu melden ist jeder unbefugte Zugang zu den Daten und jede unbefugte Offenlegung; die gesetzliche Pflicht zur Meldung anderer Verletzungen nach Art. 33 Abs. 2 UK-DSGVO bleibt unberührt.
sheet-terms-content = Die Meldung enthält folgende Angaben; was noch nicht bekannt ist, reicht { -contractor(form: "nom") } ohne unangemessene weitere Verzögerung nach:
sheet-terms-stated--time = Zeitpunkt oder Zeitraum der Verletzung und Zeitpunkt, zu dem sie bekannt geworden ist
sheet-terms-stated--nature = Art der Verletzung
sheet-terms-stated--numbers = Kategorien und ungefähre Zahl der betroffenen Personen und der betroffenen Datensätze
sheet-terms-stated--contact = Anlaufstelle für weitere Informationen
sheet-terms-stated--consequences = wahrscheinliche Folgen der Verletzung
sheet-terms-stated--measures = ergriffene und vorgeschlagene Maßnahmen zur Behebung der Verletzung und zur Abmilderung ihrer Folgen
sheet-terms-events = { -contractor(form: "Nom") } unterrichtet { -client(form: "acc") } unverzüglich auch über folgende Ereignisse, soweit das Recht die Mitteilung nicht verbietet:
sheet-terms-event--violation = Verstöße { -contractor(form: "gen") }, seiner Beschäftigten oder der eingesetzten Unternehmen gegen Datenschutzbestimmungen oder gegen diesen Vertrag
sheet-terms-event--authority = Kontrollen und Maßnahmen einer Aufsichtsbehörde, die die Daten betreffen
    .ch = Kontrollen und Maßnahmen des EDÖB, die die Daten betreffen
    .uk = Kontrollen und Maßnahmen { $regulator-gen }, die die Daten betreffen
sheet-terms-event--disclosure = Verlangen von Behörden, Gerichten oder anderen Dritten nach Herausgabe der Daten
sheet-terms-event--seizure = Pfändung oder Beschlagnahme, von der die Daten betroffen sein können
sheet-terms-event--insolvency = Antrag auf Eröffnung eines Insolvenzverfahrens über das Vermögen { -contractor(form: "gen") }
    .ch = Begehren oder Gesuch auf Eröffnung eines Konkurs-, Nachlass- oder anderen Insolvenzverfahrens über das Vermögen { -contractor(form: "gen") }
sheet-terms-event--disruption = Störungen des Betriebs, die die Verfügbarkeit der Daten gefährden
sheet-terms-event--dpo = Wechsel der oder des Datenschutzbeauftragten oder der Kontaktstelle für den Datenschutz
sheet-terms-event--certificate = Ablauf oder Entzug eines Nachweises über die Maßnahmen
sheet-terms-third-parties = Bei Pfändung, Beschlagnahme oder Insolvenz weist { -contractor(form: "nom") } die beteiligten Gläubiger, Behörden, Gerichte und Verwalter unverzüglich darauf hin, dass über die Daten allein { -client(form: "nom") } bestimmt.

sheet-terms-support = Rechte der betroffenen Personen und Unterstützung
sheet-terms-requests--without-delay = Anträge betroffener Personen, die { -contractor(form: "acc") } erreichen, leitet er unverzüglich an { -client(form: "acc") } weiter.
# $period-dative: "zwei Arbeitstagen"
sheet-terms-requests--period = Anträge betroffener Personen, die { -contractor(form: "acc") } erreichen, leitet er unverzüglich, spätestens aber innerhalb von { $period-dative } nach ihrem Eingang, an { -client(form: "acc") } weiter.
sheet-terms-answer--refer = { -contractor(form: "Nom") } beantwortet solche Anträge nicht selbst und verweist die betroffene Person an { -client(form: "acc") }.
sheet-terms-answer--on-instruction = { -contractor(form: "Nom") } beantwortet solche Anträge nur auf dokumentierte Weisung { -client(form: "gen") }.
sheet-terms-assistance = { -contractor(form: "Nom") } unterstützt { -client(form: "acc") } unter Berücksichtigung der Art der Verarbeitung und der ihm zur Verfügung stehenden Informationen bei folgenden Aufgaben:
sheet-terms-assists--requests = Beantwortung von Anträgen auf Wahrnehmung der Rechte der betroffenen Personen (Art. 12 bis 23 DSGVO)
    .ch = Beantwortung von Anträgen auf Wahrnehmung der Rechte der betroffenen Personen (Art. 25 bis 29 und 32 DSG)
    .uk = Beantwortung von Anträgen auf Wahrnehmung der Rechte der betroffenen Personen (Art. 12 bis 23 UK-DSGVO)
sheet-terms-assists--security = Sicherheit der Verarbeitung (Art. 32 DSGVO)
    .ch = Datensicherheit (Art. 8 DSG)
    .uk = Sicherheit der Verarbeitung (Art. 32 UK-DSGVO)
sheet-terms-assists--notification = Meldung von Verletzungen an die Aufsichtsbehörde (Art. 33 DSGVO)
    .ch = Meldung von Verletzungen an den EDÖB (Art. 24 Abs. 1 DSG)
    .uk = Meldung von Verletzungen an { $regulator-acc } (Art. 33 UK-DSGVO)
sheet-terms-assists--communication = Benachrichtigung der betroffenen Personen von Verletzungen (Art. 34 DSGVO)
    .ch = Information der betroffenen Personen über Verletzungen (Art. 24 Abs. 4 DSG)
    .uk = Benachrichtigung der betroffenen Personen von Verletzungen (Art. 34 UK-DSGVO)
sheet-terms-assists--assessment = Datenschutz-Folgenabschätzung (Art. 35 DSGVO)
    .ch = Datenschutz-Folgenabschätzung (Art. 22 DSG)
    .uk = Datenschutz-Folgenabschätzung (Art. 35 UK-DSGVO)
sheet-terms-assists--consultation = vorherige Konsultation der Aufsichtsbehörde (Art. 36 DSGVO)
    .ch = vorherige Konsultation des EDÖB (Art. 23 DSG)
    .uk = vorherige Konsultation { $regulator-gen } (Art. 36 UK-DSGVO)
sheet-terms-assists--records = Verzeichnis von Verarbeitungstätigkeiten (Art. 30 Abs. 1 DSGVO)
    .ch = Verzeichnis der Verarbeitungstätigkeiten (Art. 12 DSG)
    .uk = Verzeichnis von Verarbeitungstätigkeiten (Art. 30 Abs. 1 UK-DSGVO)
sheet-terms-assists--authority = Anfragen und Verfahren der Aufsichtsbehörde
    .ch = Anfragen und Verfahren des EDÖB
    .uk = Anfragen und Verfahren { $regulator-gen }
sheet-terms-legal = Verpflichtet das Recht der Union oder der Mitgliedstaaten, dem { -contractor(form: "nom") } unterliegt, ihn zu einer Verarbeitung ohne Weisung, teilt er { -client(form: "dat") } diese rechtlichen Anforderungen vor der Verarbeitung mit, sofern das betreffende Recht die Mitteilung nicht wegen eines wichtigen öffentlichen Interesses verbietet.
    .ch = Verpflichtet das Recht, dem { -contractor(form: "nom") } unterliegt, ihn zu einer Verarbeitung ohne Weisung, teilt er { -client(form: "dat") } diese rechtlichen Anforderungen vor der Verarbeitung mit, sofern das betreffende Recht die Mitteilung nicht verbietet.
    .uk = Verpflichtet das Recht des Vereinigten Königreichs { -contractor(form: "acc") } zu einer Verarbeitung ohne Weisung, teilt er { -client(form: "dat") } diese rechtlichen Anforderungen vor der Verarbeitung mit, sofern das betreffende Recht die Mitteilung nicht wegen eines wichtigen öffentlichen Interesses verbietet.

sheet-terms-audits = Überprüfungen
sheet-terms-audits-lead = { -contractor(form: "Nom") } stellt { -client(form: "dat") } alle erforderlichen Informationen zum Nachweis der Einhaltung der Pflichten nach Art. 28 DSGVO zur Verfügung und ermöglicht und unterstützt Überprüfungen – einschließlich Inspektionen –, die { -client(form: "nom") } oder ein von ihm beauftragter Prüfer durchführt.
    .ch = { -contractor(form: "Nom") } stellt { -client(form: "dat") } alle erforderlichen Informationen zum Nachweis der Einhaltung der Pflichten nach Art. 8 und 9 DSG zur Verfügung und ermöglicht und unterstützt Überprüfungen – einschließlich Inspektionen –, die { -client(form: "nom") } oder ein von ihm beauftragter Prüfer durchführt.
    .uk = { -contractor(form: "Nom") } stellt { -client(form: "dat") } alle erforderlichen Informationen zum Nachweis der Einhaltung der Pflichten nach Art. 28 UK-DSGVO zur Verfügung und ermöglicht und unterstützt Überprüfungen – einschließlich Inspektionen –, die { -client(form: "nom") } oder ein von ihm beauftragter Prüfer durchführt.
sheet-terms-audit-notice--reasonable = Inspektionen werden so rechtzeitig angemeldet, dass { -contractor(form: "nom") } sich auf sie einstellen kann.
# $period-dative: "14 Tagen"
sheet-terms-audit-notice--period = Inspektionen werden mit einer Frist von { $period-dative } angemeldet.
sheet-terms-audit-notice--arranged = Den Termin von Inspektionen stimmen die Parteien ab; { -contractor(form: "nom") } verweigert die Zustimmung zu einem Termin nicht ohne sachlichen Grund.
sheet-terms-audit-cause = Nach einer Verletzung des Schutzes personenbezogener Daten oder bei begründetem Verdacht eines Verstoßes sind Inspektionen auch ohne vorherige Anmeldung zulässig.
    .ch = Nach einer Verletzung der Datensicherheit oder bei begründetem Verdacht eines Verstoßes sind Inspektionen auch ohne vorherige Anmeldung zulässig.
sheet-terms-audit-hours = Inspektionen finden zu den üblichen Geschäftszeiten statt und stören den Betrieb { -contractor(form: "gen") } nicht mehr als nötig.
sheet-terms-audit-frequency--unlimited = Die Zahl der Inspektionen ist nicht begrenzt.
# $interval: "jährlich", "alle zwei Jahre"
sheet-terms-audit-frequency--limited = Ohne besonderen Anlass finden Inspektionen höchstens { $interval } statt; aus besonderem Anlass, insbesondere nach einer Verletzung des Schutzes personenbezogener Daten oder auf Verlangen einer Aufsichtsbehörde, sind weitere zulässig.
    .ch = Ohne besonderen Anlass finden Inspektionen höchstens { $interval } statt; aus besonderem Anlass, insbesondere nach einer Verletzung der Datensicherheit oder auf Verlangen des EDÖB, sind weitere zulässig.
    .uk = Ohne besonderen Anlass finden Inspektionen höchstens { $interval } statt; aus besonderem Anlass, insbesondere nach einer Verletzung des Schutzes personenbezogener Daten oder auf Verlangen { $regulator-gen }, sind weitere zulässig.
sheet-terms-auditors = Beauftragte Prüfer erfüllen folgende Voraussetzungen:
sheet-terms-auditor--no-competitor = Sie stehen nicht im Wettbewerb mit { -contractor(form: "dat") }.
sheet-terms-auditor--confidentiality = Sie sind zur Vertraulichkeit verpflichtet.
sheet-terms-auditor--expertise = Sie verfügen über die nötige Fachkunde.
sheet-terms-audit-authority = { -contractor(form: "Nom") } gewährt der für { -client(form: "acc") } zuständigen Aufsichtsbehörde in gleichem Umfang Auskunft und Zugang.
    .ch = { -contractor(form: "Nom") } gewährt dem EDÖB in gleichem Umfang Auskunft und Zugang.
    .uk = { -contractor(form: "Nom") } gewährt { $regulator-dat } in gleichem Umfang Auskunft und Zugang.
sheet-terms-audit-evidence--additional = { -contractor(form: "Nom") } kann Zertifikate, Testate und Berichte unabhängiger Stellen zusätzlich vorlegen; das Recht auf Inspektionen bleibt davon unberührt.
sheet-terms-audit-evidence--first = { -client(form: "Nom") } prüft zunächst die vorgelegten Zertifikate, Testate und Berichte unabhängiger Stellen; reichen sie nach seiner Beurteilung nicht aus oder besteht ein besonderer Anlass, kann er eine Inspektion durchführen.
sheet-terms-audit-evidence--instead = Anstelle einer Inspektion kann { -contractor(form: "nom") } aktuelle Zertifikate, Testate oder Berichte unabhängiger Stellen vorlegen.

sheet-terms-end = Rückgabe und Löschung
sheet-terms-end-choice--client-chooses = Nach Abschluss der Erbringung der Verarbeitungsleistungen gibt { -contractor(form: "nom") } die Daten nach Wahl { -client(form: "gen") } zurück oder löscht sie; nach einer Rückgabe löscht er die vorhandenen Kopien.
sheet-terms-end-choice--return = { -client(form: "Nom") } hat die Rückgabe gewählt: Nach Abschluss der Erbringung der Verarbeitungsleistungen gibt { -contractor(form: "nom") } die Daten zurück und löscht die vorhandenen Kopien.
sheet-terms-end-choice--delete = { -client(form: "Nom") } hat die Löschung gewählt: Nach Abschluss der Erbringung der Verarbeitungsleistungen löscht { -contractor(form: "nom") } die Daten und die vorhandenen Kopien.
sheet-terms-end-silence--delete = Trifft { -client(form: "nom") } trotz Aufforderung in Textform keine Wahl, löscht { -contractor(form: "nom") } die Daten; auf diese Folge weist er in der Aufforderung hin.
sheet-terms-end-silence--return = Trifft { -client(form: "nom") } trotz Aufforderung in Textform keine Wahl, gibt { -contractor(form: "nom") } die Daten zurück und löscht die vorhandenen Kopien.
sheet-terms-end-time--without-delay = Rückgabe und Löschung erfolgen unverzüglich.
# $period-dative: "30 Tagen"
sheet-terms-end-time--period = Rückgabe und Löschung erfolgen vollständig innerhalb von { $period-dative } nach Abschluss der Erbringung der Verarbeitungsleistungen.
sheet-terms-end-backups--same = Die Löschung umfasst in derselben Zeit auch die Datensicherungen.
# $period-dative: "90 Tagen"
sheet-terms-end-backups--period = Datensicherungen sind davon ausgenommen: In ihnen sind die Daten spätestens mit Ablauf von { $period-dative } nach ihrer Löschung aus dem laufenden Betrieb nicht mehr enthalten; bis dahin werden sie nur für eine Wiederherstellung verwendet.
sheet-terms-end-proof--confirmation = { -contractor(form: "Nom") } bestätigt die Löschung unaufgefordert in Textform.
sheet-terms-end-proof--record = { -contractor(form: "Nom") } übermittelt unaufgefordert ein Protokoll der Löschung, das Tag, Umfang und Verfahren nennt.
sheet-terms-end-proof--on-request = { -contractor(form: "Nom") } dokumentiert die Löschung und legt das Protokoll auf Anforderung vor.
sheet-terms-end-retention = Verpflichtet das Unionsrecht oder das Recht der Mitgliedstaaten { -contractor(form: "acc") } zur Speicherung von Daten, nennt er { -client(form: "dat") } Rechtsgrundlage und Dauer, schränkt die Verarbeitung dieser Daten ein und löscht sie, sobald die Pflicht endet.
    .ch = Verpflichtet das Recht, dem { -contractor(form: "nom") } unterliegt, ihn zur Speicherung von Daten, nennt er { -client(form: "dat") } Rechtsgrundlage und Dauer, schränkt die Verarbeitung dieser Daten ein und löscht sie, sobald die Pflicht endet.
    .uk = Verpflichtet das Recht des Vereinigten Königreichs { -contractor(form: "acc") } zur Speicherung von Daten, nennt er { -client(form: "dat") } Rechtsgrundlage und Dauer, schränkt die Verarbeitung dieser Daten ein und löscht sie, sobald die Pflicht endet.
sheet-terms-end-lien-de = Ein Zurückbehaltungsrecht (§ 273 BGB) an den Daten und an den zugehörigen Datenträgern ist ausgeschlossen.
sheet-terms-end-lien = Ein Zurückbehaltungsrecht an den Daten und an den zugehörigen Datenträgern ist ausgeschlossen.

sheet-terms-term = Laufzeit und Kündigung
sheet-terms-ordinary--main-contract = Der Vertrag über die Auftragsverarbeitung endet mit dem Hauptvertrag und kann nicht gesondert ordentlich gekündigt werden.
# $period-dative: "drei Monaten"
sheet-terms-ordinary--any-time = Der Vertrag über die Auftragsverarbeitung kann mit einer Frist von { $period-dative } gekündigt werden.
sheet-terms-ordinary--month = Der Vertrag über die Auftragsverarbeitung kann mit einer Frist von { $period-dative } zum Ende eines Kalendermonats gekündigt werden.
sheet-terms-ordinary--quarter = Der Vertrag über die Auftragsverarbeitung kann mit einer Frist von { $period-dative } zum Ende eines Kalendervierteljahres gekündigt werden.
sheet-terms-ordinary--year = Der Vertrag über die Auftragsverarbeitung kann mit einer Frist von { $period-dative } zum Ende eines Kalenderjahres gekündigt werden.
sheet-terms-survival = Die übrigen Pflichten { -contractor(form: "gen") } aus dem Vertrag über die Auftragsverarbeitung gelten fort, solange er oder ein von ihm eingesetztes Unternehmen über Daten { -client(form: "gen") } verfügt.
sheet-terms-causes = { -client(form: "Nom") } kann den Vertrag über die Auftragsverarbeitung insbesondere aus folgenden Gründen ohne Einhaltung einer Frist kündigen:
sheet-terms-cause--serious-breach = { -contractor(form: "Nom") } verstößt schwerwiegend gegen Datenschutzbestimmungen oder gegen diesen Vertrag.
sheet-terms-cause--instruction-refused = { -contractor(form: "Nom") } führt eine rechtmäßige Weisung nicht aus.
sheet-terms-cause--audit-refused = { -contractor(form: "Nom") } verweigert vertragswidrig eine Überprüfung.
sheet-terms-cause--subprocessor = { -contractor(form: "Nom") } setzt ein Unternehmen ohne die erforderliche Genehmigung ein.
sheet-terms-cause--measures = { -contractor(form: "Nom") } setzt vereinbarte technische oder organisatorische Maßnahmen nicht um.
sheet-terms-warning--yes = Die Kündigung setzt voraus, dass eine Frist zur Abhilfe erfolglos abgelaufen oder eine Abmahnung erfolglos geblieben ist, es sei denn, die Fortsetzung des Vertrags ist { -client(form: "dat") } unzumutbar.
sheet-terms-warning--no = Eine Abmahnung oder eine Frist zur Abhilfe ist nicht erforderlich.

sheet-terms-money = Haftung, Vergütung und Kosten
sheet-terms-liability--statutory = Für die Haftung gegenüber betroffenen Personen und den Ausgleich zwischen den Parteien gilt Art. 82 DSGVO.
    .ch = Für die Haftung gegenüber betroffenen Personen und zwischen den Parteien gelten die gesetzlichen Vorschriften.
    .uk = Für die Haftung gegenüber betroffenen Personen und den Ausgleich zwischen den Parteien gilt Art. 82 UK-DSGVO.
sheet-terms-liability--main-contract = Zwischen den Parteien gelten die Haftungsregelungen des Hauptvertrags; Ansprüche betroffener Personen nach Art. 82 DSGVO bleiben davon unberührt.
    .ch = Zwischen den Parteien gelten die Haftungsregelungen des Hauptvertrags; Ansprüche betroffener Personen bleiben davon unberührt.
    .uk = Zwischen den Parteien gelten die Haftungsregelungen des Hauptvertrags; Ansprüche betroffener Personen nach Art. 82 UK-DSGVO bleiben davon unberührt.
sheet-terms-remuneration--included = Die Erfüllung der Pflichten aus dem Vertrag über die Auftragsverarbeitung ist mit der Vergütung nach dem Hauptvertrag abgegolten, soweit nachstehend nichts anderes bestimmt ist.
sheet-terms-remuneration--separate = Für die Erfüllung der Pflichten aus dem Vertrag über die Auftragsverarbeitung erhält { -contractor(form: "nom") } eine gesonderte Vergütung, die die Parteien vereinbaren.
sheet-terms-cost-instructions--none = Für die Ausführung von Weisungen berechnet { -contractor(form: "nom") } kein Entgelt.
sheet-terms-cost-instructions--agreed = Über Mehrkosten durch Weisungen, die über die vereinbarte Leistung hinausgehen, verständigen sich die Parteien vor der Ausführung; die Ausführung von Weisungen, die zur Einhaltung des Datenschutzrechts erforderlich sind, hängt davon nicht ab.
sheet-terms-cost-instructions--reasonable = Für Weisungen, die über die vereinbarte Leistung hinausgehen, kann { -contractor(form: "nom") } den nachgewiesenen Mehraufwand berechnen.
sheet-terms-cost-audits--own = Bei Überprüfungen trägt jede Partei die ihr entstehenden Kosten selbst.
sheet-terms-cost-audits--none = Für die Mitwirkung an Überprüfungen berechnet { -contractor(form: "nom") } kein Entgelt.
sheet-terms-cost-audits--reasonable = Für die Mitwirkung an Überprüfungen kann { -contractor(form: "nom") } den nachgewiesenen Aufwand berechnen, sofern die Überprüfung keinen von ihm zu vertretenden Verstoß ergibt.
sheet-terms-cost-audits--client = Die Kosten von Überprüfungen, auch die { -contractor(form: "gen") }, trägt { -client(form: "nom") }.
sheet-terms-cost-assistance--none = Für die Unterstützung { -client(form: "gen") } berechnet { -contractor(form: "nom") } kein Entgelt.
sheet-terms-cost-assistance--agreed = Über Kosten der Unterstützung verständigen sich die Parteien im Einzelfall; die gesetzlich geschuldete Unterstützung hängt davon nicht ab.
sheet-terms-cost-assistance--reasonable = Für die Unterstützung { -client(form: "gen") } kann { -contractor(form: "nom") } den nachgewiesenen Aufwand berechnen, sofern der Anlass nicht von ihm zu vertreten ist.
sheet-terms-cost-assistance--client = Die Kosten der Unterstützung trägt { -client(form: "nom") }.
sheet-terms-cost-end--none = Für Rückgabe und Löschung berechnet { -contractor(form: "nom") } kein Entgelt.
sheet-terms-cost-end--agreed = Über Kosten der Rückgabe und Löschung verständigen sich die Parteien im Einzelfall; die Rückgabe und die Löschung hängen davon nicht ab.
sheet-terms-cost-end--reasonable = Für eine Rückgabe, die über den üblichen Export hinausgeht, kann { -contractor(form: "nom") } den nachgewiesenen Aufwand berechnen; die Löschung ist unentgeltlich.
sheet-terms-cost-end--client = Die Kosten von Rückgabe und Löschung trägt { -client(form: "nom") }.

sheet-terms-final = Schlussbestimmungen
sheet-terms-precedence--agreement = Bei Widersprüchen in Fragen des Datenschutzes geht der Vertrag über die Auftragsverarbeitung mit seinen Anlagen dem Hauptvertrag vor.
sheet-terms-precedence--main-contract = Bei Widersprüchen geht der Hauptvertrag dem Vertrag über die Auftragsverarbeitung vor, soweit er nicht hinter den Anforderungen des Art. 28 DSGVO zurückbleibt.
    .ch = Bei Widersprüchen geht der Hauptvertrag dem Vertrag über die Auftragsverarbeitung vor, soweit er nicht hinter den Anforderungen des Art. 9 DSG zurückbleibt.
    .uk = Bei Widersprüchen geht der Hauptvertrag dem Vertrag über die Auftragsverarbeitung vor, soweit er nicht hinter den Anforderungen des Art. 28 UK-DSGVO zurückbleibt.
sheet-terms-amendments--text = Änderungen und Ergänzungen des Vertrags über die Auftragsverarbeitung bedürfen der Textform; das gilt auch für die Änderung dieser Formbestimmung.
sheet-terms-amendments--electronic = Änderungen und Ergänzungen des Vertrags über die Auftragsverarbeitung werden schriftlich oder in einem elektronischen Format vereinbart (Art. 28 Abs. 9 DSGVO); das gilt auch für die Änderung dieser Formbestimmung.
    .ch = Änderungen und Ergänzungen des Vertrags über die Auftragsverarbeitung werden schriftlich oder in einem elektronischen Format vereinbart; das gilt auch für die Änderung dieser Formbestimmung.
    .uk = Änderungen und Ergänzungen des Vertrags über die Auftragsverarbeitung werden schriftlich oder in einem elektronischen Format vereinbart (Art. 28 Abs. 9 UK-DSGVO); das gilt auch für die Änderung dieser Formbestimmung.
sheet-terms-amendments--written = Änderungen und Ergänzungen des Vertrags über die Auftragsverarbeitung bedürfen der Schriftform mit Unterschrift; das gilt auch für die Änderung dieser Formbestimmung.
sheet-terms-law--de = Es gilt deutsches Recht.
sheet-terms-law--at = Es gilt österreichisches Recht.
sheet-terms-law--ch = Es gilt schweizerisches Recht; zwingendes Datenschutzrecht anderer Staaten bleibt unberührt.
sheet-terms-law--england = Es gilt das Recht von England und Wales; zwingendes Datenschutzrecht anderer Staaten bleibt unberührt.
sheet-terms-law--main-contract = Es gilt das Recht, das die Parteien für den Hauptvertrag gewählt haben; zwingendes Datenschutzrecht bleibt unberührt.
# $country: the name of the state
sheet-terms-law--other = Es gilt, unbeschadet zwingenden Datenschutzrechts, das Recht des folgenden Staates: { $country }
sheet-terms-jurisdiction--contractor = Gerichtsstand für Streitigkeiten aus dem Vertrag über die Auftragsverarbeitung ist, soweit eine solche Vereinbarung zulässig ist, der Sitz { -contractor(form: "gen") }.
sheet-terms-jurisdiction--client = Gerichtsstand für Streitigkeiten aus dem Vertrag über die Auftragsverarbeitung ist, soweit eine solche Vereinbarung zulässig ist, der Sitz { -client(form: "gen") }.
sheet-terms-jurisdiction--main-contract = Für Streitigkeiten aus dem Vertrag über die Auftragsverarbeitung gilt, soweit eine solche Vereinbarung zulässig ist, die Gerichtsstandsvereinbarung des Hauptvertrags.
# $place: the place as entered
sheet-terms-jurisdiction--place = Gerichtsstand für Streitigkeiten aus dem Vertrag über die Auftragsverarbeitung ist, soweit eine solche Vereinbarung zulässig ist: { $place }
sheet-terms-severability = Ist eine Bestimmung des Vertrags über die Auftragsverarbeitung unwirksam, bleiben die übrigen wirksam; die Parteien ersetzen die unwirksame Bestimmung durch eine wirksame, die ihrem Zweck am nächsten kommt.

## Outsourcing

# $number: number of the annex, e.g. 5
sheet-outsourcing-title = Anlage { $number } – Auslagerung der Leistung
sheet-outsourcing-lead = Für die Auslagerung der Leistung an { -contractor(form: "acc") } gilt ergänzend:
sheet-outsourcing-ai = Künstliche Intelligenz
sheet-outsourcing-ai-training--excluded = { -contractor(form: "Nom") } verwendet Daten { -client(form: "gen") } nicht, um Systeme der künstlichen Intelligenz zu trainieren oder zu verbessern, und gestattet dies auch keinem Dritten.
sheet-outsourcing-ai-training--on-instruction = { -contractor(form: "Nom") } verwendet Daten { -client(form: "gen") } nur auf gesonderte dokumentierte Weisung, um Systeme der künstlichen Intelligenz für Zwecke { -client(form: "gen") } zu trainieren oder zu verbessern.
sheet-outsourcing-ai-use--yes = Zur Leistung gehören Funktionen, bei denen Systeme der künstlichen Intelligenz Daten { -client(form: "gen") } verarbeiten.
sheet-outsourcing-ai-use--no = Bei der Erbringung der Leistung verarbeiten keine Systeme der künstlichen Intelligenz Daten { -client(form: "gen") }.
# $functions: the user's own words
sheet-outsourcing-ai-functions = Das betrifft folgende Funktionen: { $functions }
sheet-outsourcing-ai-conditions = Für diese Funktionen gilt:
sheet-outsourcing-ai-condition--review = Ergebnisse werden von einem Menschen geprüft, bevor sie verwendet werden.
sheet-outsourcing-ai-condition--no-sole-decision = Entscheidungen, die gegenüber betroffenen Personen rechtliche Wirkung entfalten oder sie in ähnlicher Weise erheblich beeinträchtigen (Art. 22 Abs. 1 DSGVO), beruhen nicht ausschließlich auf diesen Funktionen.
    .ch = Entscheidungen, die für betroffene Personen mit einer Rechtsfolge verbunden sind oder sie erheblich beeinträchtigen (Art. 21 Abs. 1 DSG), beruhen nicht ausschließlich auf diesen Funktionen.
    .uk = Entscheidungen, die gegenüber betroffenen Personen rechtliche Wirkung entfalten oder sie in ähnlicher Weise erheblich beeinträchtigen, beruhen nicht ausschließlich auf diesen Funktionen.
sheet-outsourcing-ai-condition--marked = Ergebnisse sind als maschinell erzeugt gekennzeichnet.
sheet-outsourcing-ai-condition--switch = { -client(form: "Nom") } kann die Funktionen abschalten.
sheet-outsourcing-ai-condition--quality = { -contractor(form: "Nom") } prüft die Qualität der Ergebnisse anhand festgelegter Merkmale und dokumentiert die Prüfung.
sheet-outsourcing-ai-condition--model-change = { -contractor(form: "Nom") } kündigt den Wechsel des Modells oder seines Anbieters vorher an.
sheet-outsourcing-exit = Übertragung der Daten und Beendigung
sheet-outsourcing-exit-scope--all = Bei Beendigung des Vertrags kann { -client(form: "nom") } alle Daten exportieren, die von ihm oder für ihn eingegeben oder erzeugt worden sind, auch solche ohne Personenbezug.
sheet-outsourcing-exit-scope--personal = Bei Beendigung des Vertrags kann { -client(form: "nom") } die im Auftrag verarbeiteten personenbezogenen Daten exportieren.
sheet-outsourcing-exit-formats = Die Daten stehen in folgenden Formaten bereit:
sheet-outsourcing-exit-format--csv = als Tabellen (CSV)
sheet-outsourcing-exit-format--json-xml = als strukturierte Dateien (JSON oder XML)
sheet-outsourcing-exit-format--database = als Auszug der Datenbank mit Beschreibung ihres Aufbaus
sheet-outsourcing-exit-format--documents = als Dateien in einem gängigen Format (Dokumente und Bilder)
sheet-outsourcing-exit-format--profession = in einem genormten Austauschformat des Fachgebiets
sheet-outsourcing-exit-format--interface = über eine dokumentierte Schnittstelle
# $period-dative: "30 Tagen"
sheet-outsourcing-exit-period = Der Export ist bis zum Ablauf von { $period-dative } nach Abschluss der Erbringung der Verarbeitungsleistungen möglich; erst danach werden die Daten gelöscht.
sheet-outsourcing-service = Leistung und Geschäftsgeheimnisse
# $document: title as entered
sheet-outsourcing-levels = Dienstgüte, Messgrößen und Notbetrieb richten sich nach „{ $document }“.
# $document: title as entered
sheet-outsourcing-penalties = Vertragsstrafen und besondere Kündigungsrechte bei Unterschreitung der Dienstgüte richten sich nach „{ $document }“.
sheet-outsourcing-secrets = Die Parteien halten Geschäftsgeheimnisse der jeweils anderen Partei geheim und verwenden sie nur zur Durchführung des Vertrags; das gilt auch nach seinem Ende.
sheet-outsourcing-risk = Risikobewertung und Sicherheit
# $date: "1. März 2026"
sheet-outsourcing-assessed = { -client(form: "Nom") } hat die Risiken der Auslagerung vor der Offenlegung der Daten bewertet; die Bewertung datiert vom { $date }.
sheet-outsourcing-cyber-rules = Nach Angabe der Parteien gelten folgende Vorschriften:
sheet-outsourcing-cyber-rule--nis2-client = für { -client(form: "acc") } das Recht zur Umsetzung der Richtlinie (EU) 2022/2555 (NIS-2-Richtlinie)
sheet-outsourcing-cyber-rule--nis2-contractor = für { -contractor(form: "acc") } das Recht zur Umsetzung der Richtlinie (EU) 2022/2555 (NIS-2-Richtlinie)
sheet-outsourcing-cyber-rule--dora = für { -client(form: "acc") } als Finanzunternehmen die Verordnung (EU) 2022/2554 über die digitale operationale Resilienz
sheet-outsourcing-cyber-rule--data-act = für { -contractor(form: "acc") } als Anbieter von Datenverarbeitungsdiensten die Verordnung (EU) 2023/2854 (Datenverordnung)
sheet-outsourcing-cyber-rule--cra = für Produkte mit digitalen Elementen, die { -contractor(form: "nom") } bereitstellt, die Verordnung (EU) 2024/2847 (Cyberresilienz-Verordnung)
sheet-outsourcing-cyber-duties = { -contractor(form: "Nom") } übernimmt folgende Pflichten:
sheet-outsourcing-cyber-duty--early-warning = Sicherheitsvorfälle, die die Leistung betreffen, teilt er so früh mit, dass { -client(form: "nom") } seine eigenen gesetzlichen Meldefristen einhalten kann.
sheet-outsourcing-cyber-duty--vulnerabilities = Über bekannt gewordene Schwachstellen der eingesetzten Produkte und über Abhilfe informiert er { -client(form: "acc") }.
sheet-outsourcing-cyber-duty--updates = Sicherheitsaktualisierungen stellt er während der gesamten Laufzeit bereit.
sheet-outsourcing-cyber-duty--components = Eine Liste der Softwarebestandteile legt er auf Anforderung vor.
sheet-outsourcing-cyber-duty--evidence = Nachweise, die { -client(form: "nom") } gegenüber einer für Cybersicherheit zuständigen Behörde benötigt, stellt er zur Verfügung.
