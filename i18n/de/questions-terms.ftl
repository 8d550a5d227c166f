### Questions: the sheet of agreed terms. Its first question decides whether the set has one.

q-terms-sheet = Gehört zu den Anlagen ein Blatt mit vereinbarten Eckpunkten, etwa zu Meldefristen, Überprüfungen, Löschung, Haftung und Kosten?
    .label = Blatt mit vereinbarten Eckpunkten
    .help = Das Blatt regelt, was sonst im Vertrag über die Auftragsverarbeitung selbst steht. Regelt der Vertrag diese Punkte schon, ist die Antwort Nein; zwei Regelungen zum selben Punkt führen leicht zu Widersprüchen. Bei Ja folgen etwa fünfzig kurze Fragen. Wer nur Anlagen zu einem fertigen Vertrag braucht, antwortet mit Nein. „Schwach“ nennt das Programm Regelungen, die nicht verboten sind, { -client(form: "dat") } aber weniger Schutz als üblich lassen und einer rechtlichen Prüfung womöglich nicht standhalten; es entscheidet nicht und ersetzt keine Rechtsberatung.
    .why = Einen Teil dieser Punkte, etwa Überprüfungen und Löschung, muss der Vertrag nach Art. 28 Abs. 3 DSGVO regeln; Haftung und Kosten gehören nicht dazu.
    .example = Nein, wenn der Vertrag einem ausführlichen Muster folgt; Ja, wenn er nur aus einer Seite und den Anlagen besteht.

q-unlawful-instructions = Was darf { -contractor(form: "nom") } tun, wenn er eine Weisung für rechtswidrig hält?
    .label = Rechtswidrige Weisungen
    .help = Die Pflicht, { -client(form: "acc") } zu informieren, besteht schon nach dem Gesetz und wird in jedem Fall gedruckt. Üblich ist, dass die Weisung bis zur Klärung nicht ausgeführt werden muss. Eine offensichtlich rechtswidrige Weisung muss niemand ausführen; manche Verträge sagen das ausdrücklich.
    .why = Art. 28 Abs. 3 Satz 3 DSGVO verpflichtet dazu, { -client(form: "acc") } unverzüglich zu informieren.
    .example = „Aussetzen“, wenn in der Zwischenzeit kein Schaden droht und beide Seiten schnell erreichbar sind.
q-unlawful-instructions--inform = Informieren – nur die gesetzliche Pflicht
q-unlawful-instructions--suspend = Aussetzen – informieren und bis zur Bestätigung oder Änderung nicht ausführen
q-unlawful-instructions--refuse = Aussetzen und ablehnen – offensichtlich rechtswidrige Weisungen werden nicht ausgeführt

q-confidentiality-end = Wie lange gilt die Pflicht { -contractor(form: "gen") } zur Vertraulichkeit nach dem Ende des Vertrags?
    .label = Vertraulichkeit nach Vertragsende
    .help = Gemeint ist die vertragliche Pflicht. Eine berufliche Schweigepflicht endet nicht mit dem Vertrag. Wissen verschwindet nicht mit der Löschung der Daten; deshalb ist „Unbegrenzt“ der sichere Weg. „Solange Daten vorhanden sind“ und „Mit dem Vertrag“ sind schwach, weil danach nur noch gesetzliche Pflichten schützen.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. b DSGVO verlangt die Verpflichtung zur Vertraulichkeit, nennt aber kein Ende.
    .example = „Unbegrenzt“ bei Gesundheitsdaten und Mandatsdaten.
q-confidentiality-end--unlimited = Unbegrenzt – sie gilt zeitlich unbegrenzt fort
q-confidentiality-end--while-held = Solange Daten vorhanden sind (schwach)
q-confidentiality-end--with-agreement = Mit dem Vertrag – danach gelten nur gesetzliche Pflichten (schwach)
q-confidentiality-end--not-stated = Keine Regelung in diesem Blatt

q-breach-notice = Wie schnell meldet { -contractor(form: "nom") } Verletzungen des Schutzes personenbezogener Daten an { -client(form: "acc") }?
    .label = Meldung von Verletzungen
    .help = „Unverzüglich“ steht schon im Gesetz und wird in beiden Fällen gedruckt. Eine Höchstfrist macht die Pflicht überprüfbar, ersetzt „unverzüglich“ aber nicht. { -client(form: "Nom") } hat selbst in der Regel höchstens 72 Stunden, um die Verletzung der Aufsichtsbehörde zu melden, nachdem sie ihm bekannt geworden ist.
    .why = Art. 33 Abs. 2 DSGVO verpflichtet zur unverzüglichen Meldung an { -client(form: "acc") }.
    .example = „Unverzüglich mit Höchstfrist“, wenn auch am Wochenende feststehen soll, bis wann zu melden ist.
q-breach-notice--without-delay = Unverzüglich – ohne feste Höchstfrist
q-breach-notice--period = Unverzüglich mit Höchstfrist – die Frist wird als Nächstes erfragt

q-breach-period = Welche Höchstfrist gilt für die Meldung einer Verletzung?
    .label = Höchstfrist für die Meldung
    .help = Die Frist läuft ab dem Zeitpunkt, zu dem die Verletzung { -contractor(form: "dat") } bekannt wird. Verbreitet sind 24 bis 48 Stunden. Fristen in Arbeitstagen sind schwach, weil sie über das Wochenende nicht laufen. Kürzere Fristen aus Verträgen { -client(form: "gen") } mit Dritten sind mitzudenken.
    .why = Art. 33 Abs. 2 DSGVO nennt keine Zahl; die Frist darf die unverzügliche Meldung nicht hinausschieben.
    .example = 24 Stunden

q-breach-trigger = Welche Vorfälle sind zu melden?
    .label = Meldepflichtige Vorfälle
    .help = Eine Verletzung ist auch der Verlust oder die Veränderung von Daten, nicht nur der unbefugte Zugang (Art. 4 Nr. 12 DSGVO). Ob ein Risiko besteht, beurteilt { -client(form: "nom") }, nicht { -contractor(form: "nom") }. „Nur unbefugter Zugang“ ist schwach: Die gesetzliche Meldepflicht reicht weiter und bleibt bestehen. Wer auch Verdachtsfälle meldet, gibt { -client(form: "dat") } mehr Zeit.
    .why = Art. 33 Abs. 2 DSGVO erfasst jede bekannt gewordene Verletzung, ohne Schwelle.
    .example = „Auch der begründete Verdacht“, wenn Gesundheitsdaten verarbeitet werden.
q-breach-trigger--any = Jede Verletzung des Schutzes personenbezogener Daten
q-breach-trigger--suspected = Jede Verletzung und auch der begründete Verdacht
q-breach-trigger--access-only = Nur unbefugter Zugang und unbefugte Offenlegung (schwach)

q-breach-content = Welche Angaben enthält die Meldung einer Verletzung?
    .label = Inhalt der Meldung
    .help = { -client(form: "Nom") } braucht diese Angaben für seine eigene Meldung an die Aufsichtsbehörde. Gedruckt wird auch, dass Angaben, die noch fehlen, nachgereicht werden. Fehlt hier eine der gesetzlichen Angaben, muss { -client(form: "nom") } sie im Ernstfall erst erfragen; im Zweifel sind alle zu wählen.
    .why = Art. 33 Abs. 3 DSGVO legt fest, was { -client(form: "nom") } der Aufsichtsbehörde mitteilen muss.
    .example = Alle Angaben
q-breach-content--time = Zeitpunkt oder Zeitraum und Zeitpunkt des Bekanntwerdens
q-breach-content--nature = Art der Verletzung
q-breach-content--numbers = Kategorien und ungefähre Zahl der Personen und Datensätze
q-breach-content--contact = Anlaufstelle für weitere Informationen
q-breach-content--consequences = Wahrscheinliche Folgen
q-breach-content--measures = Ergriffene und vorgeschlagene Maßnahmen

q-events = Über welche anderen Ereignisse unterrichtet { -contractor(form: "nom") } { -client(form: "acc") }?
    .label = Andere mitzuteilende Ereignisse
    .help = Gemeint sind Ereignisse, die noch keine Verletzung sind, aber die Daten oder die Zuverlässigkeit { -contractor(form: "gen") } berühren. Gedruckt wird der Vorbehalt, dass das Recht die Mitteilung erlaubt. Zu wählen ist nur, was { -contractor(form: "nom") } wirklich mitteilen kann. „Keine“ ist möglich; die gesetzlichen Pflichten bleiben.
    .why = Solche Angaben helfen beim Nachweis der Einhaltung (Art. 28 Abs. 3 Satz 2 Buchst. h DSGVO).
    .example = Verstöße, Maßnahmen einer Aufsichtsbehörde, Pfändung oder Beschlagnahme, Insolvenz
q-events--violation = Verstöße gegen Datenschutzbestimmungen oder den Vertrag
q-events--authority = Kontrollen und Maßnahmen einer Aufsichtsbehörde
q-events--disclosure = Verlangen Dritter nach Herausgabe der Daten
q-events--seizure = Pfändung oder Beschlagnahme
q-events--insolvency = Insolvenzantrag
q-events--disruption = Störungen, die die Verfügbarkeit gefährden
q-events--dpo = Wechsel im Datenschutz (beauftragte Person, Anlaufstelle)
q-events--certificate = Ablauf oder Entzug eines Nachweises

q-events-third-parties = Weist { -contractor(form: "nom") } bei Pfändung, Beschlagnahme oder Insolvenz die Beteiligten darauf hin, dass allein { -client(form: "nom") } über die Daten bestimmt?
    .label = Hinweis an Gläubiger und Behörden
    .help = Gläubiger, Behörden und Verwalter wissen oft nicht, wessen Daten auf den Geräten liegen. Der Hinweis schützt { -client(form: "acc") } und die betroffenen Personen. Bei Nein wird nichts gedruckt. Bei Daten unter einer Schweigepflicht ist Ja ratsam.
    .why = Über Zwecke und Mittel bestimmt { -client(form: "nom") } (Art. 4 Nr. 7 DSGVO); Dritte müssen das erfahren.
    .example = Ja, wenn auf Servern { -contractor(form: "gen") } Patientendaten liegen.

q-requests-notice = Wie schnell leitet { -contractor(form: "nom") } Anträge betroffener Personen an { -client(form: "acc") } weiter?
    .label = Weiterleitung von Anträgen
    .help = Gemeint sind etwa Anträge auf Auskunft, Berichtigung oder Löschung, die versehentlich { -contractor(form: "bei") } eingehen. { -client(form: "Nom") } muss in der Regel innerhalb eines Monats antworten. Eine Höchstfrist ist nützlich, wenn Post über viele Stellen läuft.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. e DSGVO verlangt Unterstützung bei Anträgen betroffener Personen.
    .example = „Unverzüglich“ bei einem kleinen Unternehmen, in dem alles durch eine Hand geht.
q-requests-notice--without-delay = Unverzüglich – ohne feste Höchstfrist
q-requests-notice--period = Unverzüglich mit Höchstfrist – die Frist wird als Nächstes erfragt

q-requests-period = Welche Höchstfrist gilt für die Weiterleitung von Anträgen?
    .label = Höchstfrist für die Weiterleitung
    .help = Die Frist läuft ab dem Eingang { -contractor(form: "bei") }. Von dem einen Monat, den { -client(form: "nom") } in der Regel hat, muss genug übrig bleiben. Fristen über einer Woche sind schwach.
    .why = Art. 12 Abs. 3 DSGVO gibt { -client(form: "dat") } in der Regel einen Monat Zeit.
    .example = 3 Arbeitstage

q-requests-answer = Wer antwortet auf Anträge betroffener Personen?
    .label = Antwort auf Anträge
    .help = Zuständig ist { -client(form: "nom") }. Entweder verweist { -contractor(form: "nom") } die Person an ihn, oder er antwortet, wenn er dazu angewiesen wird. Ohne Weisung darf er keine Auskunft geben, denn er weiß nicht sicher, wer anfragt und was mitgeteilt werden darf.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. a und e DSGVO: Auch Antworten sind nur auf Weisung zulässig.
    .example = „Verweis“, wenn Patientinnen und Patienten nur die Praxis kennen.
q-requests-answer--refer = Verweis – die Person wird an { -client(form: "acc") } verwiesen
q-requests-answer--on-instruction = Auf Weisung – { -contractor(form: "nom") } antwortet nur, wenn er dazu angewiesen ist

q-assistance = Bei welchen Aufgaben unterstützt { -contractor(form: "nom") } { -client(form: "acc") }?
    .label = Unterstützung
    .help = Die ersten sechs Aufgaben muss ein Vertrag über die Auftragsverarbeitung nennen; fehlt eine davon und steht sie auch nicht im Vertrag selbst, ist er unvollständig. Die beiden letzten sind freiwillige Zusagen. Wie die Unterstützung bezahlt wird, fragt das Programm später.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. e und f DSGVO verlangen die Unterstützung bei den Art. 12 bis 23 und 32 bis 36.
    .example = Die ersten sechs Aufgaben und das Verzeichnis von Verarbeitungstätigkeiten
q-assistance--requests = Anträge betroffener Personen (Art. 12 bis 23)
q-assistance--security = Sicherheit der Verarbeitung (Art. 32)
q-assistance--notification = Meldung an die Aufsichtsbehörde (Art. 33)
q-assistance--communication = Benachrichtigung betroffener Personen (Art. 34)
q-assistance--assessment = Datenschutz-Folgenabschätzung (Art. 35)
q-assistance--consultation = Vorherige Konsultation (Art. 36)
q-assistance--records = Verzeichnis von Verarbeitungstätigkeiten (Art. 30 Abs. 1)
q-assistance--authority = Anfragen und Verfahren der Aufsichtsbehörde

q-legal-obligation = Steht in diesem Blatt, dass { -contractor(form: "nom") } vorab mitteilt, wenn ihn ein Gesetz zu einer Verarbeitung ohne Weisung verpflichtet?
    .label = Gesetzliche Pflicht zur Verarbeitung
    .help = Gemeint ist zum Beispiel ein Gesetz, das die Herausgabe von Daten an eine Behörde verlangt. Der Vertrag muss diese Mitteilung vorsehen. Nein ist nur richtig, wenn sie schon im Vertrag selbst steht; sonst ist die Regelung unvollständig.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO schreibt diese Mitteilung als Inhalt des Vertrags vor.
    .example = Ja

q-audit-notice = Wie werden Inspektionen { -contractor(form: "bei") } angemeldet?
    .label = Anmeldung von Inspektionen
    .help = Das Recht auf Überprüfungen einschließlich Inspektionen wird in jedem Fall gedruckt. Eine Frist gibt beiden Seiten Sicherheit; lange Fristen schwächen das Recht. „Nach Absprache“ ist nur tragbar, wenn die Zustimmung nicht grundlos verweigert werden darf; so wird es gedruckt.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. h DSGVO verlangt, dass Überprüfungen ermöglicht werden.
    .example = „Feste Frist“, wenn der Betrieb sich auf Besuch einstellen muss.
q-audit-notice--reasonable = Rechtzeitig – ohne feste Frist
q-audit-notice--period = Feste Frist – sie wird als Nächstes erfragt
q-audit-notice--arranged = Nach Absprache des Termins

q-audit-period = Mit welcher Frist werden Inspektionen angemeldet?
    .label = Anmeldefrist für Inspektionen
    .help = Verbreitet sind ein bis vier Wochen. Je länger die Frist, desto weniger taugt die Inspektion dazu, den Alltag zu prüfen. Tage und Arbeitstage sind nicht dasselbe: 14 Arbeitstage sind fast drei Wochen.
    .why = Eine Frist darf das Recht aus Art. 28 Abs. 3 Satz 2 Buchst. h DSGVO nicht aushöhlen.
    .example = 14 Tage

q-audit-unannounced = Sind Inspektionen nach einer Verletzung oder bei begründetem Verdacht auch ohne Anmeldung zulässig?
    .label = Inspektion ohne Anmeldung
    .help = Nach einem Vorfall kann es auf Stunden ankommen. Bei Nein wird nichts gedruckt; dann gilt auch im Ernstfall die allgemeine Regel zur Anmeldung. Für Privatwohnungen im Homeoffice ist zusätzlich die Zustimmung der Bewohner nötig.
    .why = Nach einem Vorfall muss { -client(form: "nom") } die Sicherheit prüfen können (Art. 28 Abs. 1, Art. 32 DSGVO).
    .example = Ja, wenn besondere Kategorien personenbezogener Daten verarbeitet werden.

q-audit-hours = Finden Inspektionen nur zu den üblichen Geschäftszeiten und ohne unnötige Störung des Betriebs statt?
    .label = Geschäftszeiten
    .help = Die Einschränkung ist verbreitet und unbedenklich. Bei Nein wird nichts gedruckt. Laufen Server rund um die Uhr, ändert das an den Geschäftszeiten der Räume nichts.
    .why = Solche Regeln sind zulässig, solange das Recht aus Art. 28 Abs. 3 Satz 2 Buchst. h DSGVO wirksam bleibt.
    .example = Ja

q-audit-frequency = Ist die Zahl der Inspektionen begrenzt?
    .label = Häufigkeit von Inspektionen
    .help = Eine Begrenzung ist nur tragbar, wenn Inspektionen aus besonderem Anlass zusätzlich möglich bleiben; so wird es gedruckt. Ohne Absprache ist „Nicht begrenzt“ die Regel des Gesetzes.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. h DSGVO kennt keine Höchstzahl.
    .example = „Begrenzt“ bei einem Anbieter mit vielen Hundert Kunden.
q-audit-frequency--unlimited = Nicht begrenzt
q-audit-frequency--limited = Begrenzt – aus besonderem Anlass sind weitere möglich

q-audit-interval = Wie oft sind Inspektionen ohne besonderen Anlass höchstens zulässig?
    .label = Abstand von Inspektionen
    .help = Verbreitet ist einmal im Jahr. Abstände über zwei Jahren sind schwach, weil sich Technik und Personal in dieser Zeit stark ändern.
    .why = Die Wirksamkeit der Maßnahmen muss regelmäßig überprüfbar sein (Art. 32 Abs. 1 Buchst. d DSGVO).
    .example = jährlich

q-auditors = Welche Voraussetzungen müssen Prüfer erfüllen, die { -client(form: "nom") } beauftragt?
    .label = Anforderungen an Prüfer
    .help = Dass { -client(form: "nom") } einen anderen mit der Prüfung beauftragen darf, steht im Gesetz. Zulässig sind Bedingungen, die Geschäftsgeheimnisse schützen. Ein Recht { -contractor(form: "gen") }, Prüfer nach Belieben abzulehnen, wäre schwach. „Keine“ ist möglich.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. h DSGVO erlaubt ausdrücklich beauftragte Prüfer.
    .example = Kein Wettbewerber; zur Vertraulichkeit verpflichtet
q-auditors--no-competitor = Kein Wettbewerber { -contractor(form: "gen") }
q-auditors--confidentiality = Zur Vertraulichkeit verpflichtet
q-auditors--expertise = Nötige Fachkunde

q-audit-authority = Steht in diesem Blatt, dass auch die Aufsichtsbehörde { -client(form: "gen") } Auskunft und Zugang erhält?
    .label = Zugang der Aufsichtsbehörde
    .help = Aufsichtsbehörden haben eigene gesetzliche Befugnisse. Die Zusage hilft, wenn { -contractor(form: "nom") } in einem anderen Land oder Bundesland sitzt als { -client(form: "nom") }. Bei Nein wird nichts gedruckt.
    .why = Art. 58 Abs. 1 DSGVO gibt Aufsichtsbehörden Befugnisse auch gegenüber Auftragsverarbeitern.
    .example = Ja, wenn Praxis und Dienstleister in verschiedenen Bundesländern sitzen.

q-audit-evidence = Welche Rolle spielen Zertifikate und Berichte unabhängiger Stellen bei Überprüfungen?
    .label = Nachweise statt Inspektion
    .help = Zertifikate ergänzen Überprüfungen. Zulässig ist, dass { -client(form: "nom") } sie zuerst ansieht und erst danach entscheidet, ob er selbst prüft. „Anstelle“ ist rechtlich schwach: Das Recht auf Inspektionen lässt sich nicht durch Papier ersetzen; Aufsichtsbehörden beanstanden solche Klauseln.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. h DSGVO nennt Inspektionen ausdrücklich; Art. 28 Abs. 5 lässt genehmigte Zertifizierungen und Verhaltensregeln als Faktor zu.
    .example = „Zuerst“, wenn das Rechenzentrum nach ISO/IEC 27001 zertifiziert ist.
q-audit-evidence--additional = Zusätzlich – das Recht auf Inspektionen bleibt unberührt
q-audit-evidence--first = Zuerst – eine Inspektion folgt, wenn die Nachweise nicht ausreichen
q-audit-evidence--instead = Anstelle einer Inspektion (rechtlich schwach)
q-audit-evidence--not-stated = Keine Regelung in diesem Blatt

q-end-choice = Was geschieht nach Abschluss der Erbringung der Verarbeitungsleistungen mit den Daten?
    .label = Rückgabe oder Löschung
    .help = Das Gesetz gibt { -client(form: "dat") } die Wahl. Er kann sie schon jetzt treffen oder sich offenhalten. Wird sie in einer Vorlage des Anbieters für alle Kunden vorweggenommen, ist das schwach; „Nach Wahl“ passt dann besser. Nach einer Rückgabe müssen Kopien trotzdem gelöscht werden.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. g DSGVO: Löschung oder Rückgabe nach Wahl { -client(form: "gen") }.
    .example = „Nach Wahl“, wenn bei Vertragsschluss noch offen ist, wohin die Daten umziehen.
q-end-choice--client-chooses = Nach Wahl { -client(form: "gen") } am Ende
q-end-choice--return = Rückgabe – so hat { -client(form: "nom") } gewählt
q-end-choice--delete = Löschung – so hat { -client(form: "nom") } gewählt

q-end-silence = Was geschieht, wenn { -client(form: "nom") } am Ende nicht wählt?
    .label = Fehlende Wahl am Ende
    .help = Ohne Regelung bleiben Daten oft liegen, weil niemand entscheidet. Gedruckt wird, dass { -contractor(form: "nom") } zuvor in Textform auffordert. Bei Daten mit gesetzlicher Aufbewahrungsfrist, etwa Patientenakten, ist die Rückgabe sicherer als die Löschung.
    .why = Daten dürfen nicht länger gespeichert bleiben als nötig (Art. 5 Abs. 1 Buchst. e DSGVO).
    .example = „Rückgabe“, wenn die Daten Teil der Patientenakte sind.
q-end-silence--delete = Löschung nach Aufforderung
q-end-silence--return = Rückgabe nach Aufforderung
q-end-silence--not-stated = Keine Regelung in diesem Blatt

q-end-time = Wann werden die Daten nach Abschluss der Erbringung der Verarbeitungsleistungen zurückgegeben und gelöscht?
    .label = Zeitpunkt von Rückgabe und Löschung
    .help = Eine Frist muss lang genug sein, damit { -client(form: "nom") } die Daten übernehmen und prüfen kann, und kurz genug, damit nichts liegen bleibt. Ist unter den Maßnahmen zur Löschung schon eine Frist genannt, muss hier dieselbe stehen.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. g DSGVO nennt keine Frist; ohne Frist ist die Pflicht schwer zu prüfen.
    .example = „Innerhalb einer Frist“, wenn die Daten noch umziehen müssen.
q-end-time--without-delay = Unverzüglich
q-end-time--period = Innerhalb einer Frist – sie wird als Nächstes erfragt

q-end-period = Innerhalb welcher Frist sind Rückgabe und Löschung abgeschlossen?
    .label = Frist für Rückgabe und Löschung
    .help = Die Frist läuft ab dem Abschluss der Erbringung der Verarbeitungsleistungen. Verbreitet sind 30 Tage. Lange Fristen sind bei Gesundheitsdaten und anderen besonderen Kategorien schwach. Datensicherungen werden gesondert erfragt.
    .why = Nach Art. 5 Abs. 1 Buchst. e DSGVO ist die Speicherung auf das nötige Maß zu begrenzen.
    .example = 30 Tage

q-end-backups = Was gilt für Datensicherungen?
    .label = Löschung in Datensicherungen
    .help = Aus Sicherungen lassen sich einzelne Daten oft nicht gezielt löschen; sie verschwinden, wenn die Sicherung überschrieben wird. Dann ist die längste Aufbewahrung der Sicherungen anzugeben. Steht sie schon unter den Maßnahmen, muss hier dieselbe Frist stehen.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. g DSGVO erfasst auch vorhandene Kopien.
    .example = „Überschreiben“, wenn Sicherungen 90 Tage aufbewahrt werden.
q-end-backups--same = In derselben Zeit wie die übrigen Daten
q-end-backups--period = Durch Überschreiben nach einer festen Zeit – sie wird als Nächstes erfragt
q-end-backups--not-stated = Keine Regelung in diesem Blatt

q-end-backups-period = Nach welcher Zeit sind gelöschte Daten auch in keiner Datensicherung mehr enthalten?
    .label = Frist für Datensicherungen
    .help = Maßgeblich ist die älteste Sicherung, auch eine Monats- oder Jahressicherung. Die Auskunft gibt, wer die Sicherungen eingerichtet hat. Mehr als ein Jahr ist schwer zu begründen.
    .why = Bis zum Überschreiben sind die Daten noch gespeichert (Art. 5 Abs. 1 Buchst. e DSGVO).
    .example = 90 Tage

q-end-proof = Wie weist { -contractor(form: "nom") } die Löschung nach?
    .label = Nachweis der Löschung
    .help = { -client(form: "Nom") } muss belegen können, dass die Daten gelöscht sind, und sollte sich nicht auf eine bloße Zusage verlassen. Ein Protokoll nennt Tag, Umfang und Verfahren. „Kein Nachweis“ ist schwach.
    .why = Art. 5 Abs. 2 DSGVO verlangt, dass { -client(form: "nom") } die Einhaltung nachweisen kann.
    .example = „Protokoll unaufgefordert“ bei Gesundheitsdaten.
q-end-proof--confirmation = Bestätigung in Textform, unaufgefordert
q-end-proof--record = Protokoll der Löschung, unaufgefordert
q-end-proof--on-request = Protokoll auf Anforderung
q-end-proof--none = Kein Nachweis (schwach)

q-end-retention = Steht in diesem Blatt, was mit Daten geschieht, die { -contractor(form: "nom") } nach dem Gesetz selbst aufbewahren muss?
    .label = Gesetzliche Aufbewahrung
    .help = Solche Pflichten sind bei Auftragsverarbeitung selten; Aufbewahrungspflichten { -client(form: "gen") } gehören nicht hierher. Gedruckt wird, dass { -contractor(form: "nom") } Grundlage und Dauer nennt, die Verarbeitung einschränkt und danach löscht. Bei Nein wird nichts gedruckt.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. g DSGVO nimmt Daten aus, die nach Unionsrecht oder Recht der Mitgliedstaaten zu speichern sind.
    .example = Ja

q-end-lien = Ist ein Zurückbehaltungsrecht { -contractor(form: "gen") } an den Daten ausgeschlossen?
    .label = Ausschluss des Zurückbehaltungsrechts
    .help = Ohne Ausschluss könnte { -contractor(form: "nom") } versuchen, die Daten bis zur Bezahlung offener Rechnungen zurückzuhalten. Für { -client(form: "acc") } ist der Ausschluss wichtig, für eine Praxis wegen ihrer Pflicht zur Aufbewahrung der Patientenakte besonders. § 273 BGB wird nur genannt, wenn deutsches Recht gewählt ist.
    .why = § 273 BGB gibt im deutschen Recht ein Zurückbehaltungsrecht; es verträgt sich nicht mit Art. 28 Abs. 3 Satz 2 Buchst. g DSGVO.
    .example = Ja

q-termination = Wie kann der Vertrag über die Auftragsverarbeitung ordentlich gekündigt werden?
    .label = Ordentliche Kündigung
    .help = Meist teilt der Vertrag das Schicksal des Hauptvertrags. Eine gesonderte Kündigung ist heikel: Läuft die Leistung weiter, fehlt der Verarbeitung der vorgeschriebene Vertrag. Hat der Abschnitt „Gegenstand der Verarbeitung“ eine Dauer festgelegt, muss beides zusammenpassen.
    .why = Art. 28 Abs. 3 DSGVO verlangt die Dauer der Verarbeitung; dazu gehört, wie sie endet.
    .example = „Nur mit dem Hauptvertrag“ bei einem Softwarevertrag.
q-termination--main-contract = Nur mit dem Hauptvertrag
q-termination--period = Mit einer Frist – sie wird als Nächstes erfragt
q-termination--not-stated = Keine Regelung in diesem Blatt

q-termination-period = Welche Frist gilt für die ordentliche Kündigung?
    .label = Kündigungsfrist
    .help = Die Frist muss reichen, um die Daten zu einem anderen Dienstleister zu übertragen. Sie sollte zur Frist des Hauptvertrags passen.
    .why = Zur Dauer nach Art. 28 Abs. 3 DSGVO gehört, wann die Verarbeitung frühestens endet.
    .example = 3 Monate

q-termination-anchor = Zu welchem Tag kann gekündigt werden?
    .label = Kündigungstermin
    .help = Gemeint ist der Tag, an dem die Kündigung wirkt, nicht der Tag, an dem sie zugeht.
    .why = Zur Dauer nach Art. 28 Abs. 3 DSGVO gehört, an welchem Tag die Verarbeitung endet.
    .example = Zum Ende eines Kalendervierteljahres
q-termination-anchor--any-time = Zu jedem Tag
q-termination-anchor--month = Zum Ende eines Kalendermonats
q-termination-anchor--quarter = Zum Ende eines Kalendervierteljahres
q-termination-anchor--year = Zum Ende eines Kalenderjahres

q-termination-survival = Gelten die Pflichten fort, solange { -contractor(form: "nom") } noch über Daten verfügt?
    .label = Fortgeltung der Pflichten
    .help = Auch nach einer Kündigung liegen Daten noch in Systemen und Sicherungen. Ohne Fortgeltung wären sie in dieser Zeit ohne vertraglichen Schutz; Nein ist deshalb schwach, wenn der Vertrag selbst nichts dazu sagt. Bei Nein wird nichts gedruckt.
    .why = Solange verarbeitet wird, muss es einen Vertrag nach Art. 28 Abs. 3 DSGVO geben.
    .example = Ja

q-termination-causes = Welche Gründe berechtigen { -client(form: "acc") } ausdrücklich zur fristlosen Kündigung?
    .label = Gründe für fristlose Kündigung
    .help = Das gesetzliche Recht, aus wichtigem Grund zu kündigen, besteht ohnehin; die Gründe hier sind Beispiele, die Streit vermeiden. „Keine“ ist möglich.
    .why = { -client(form: "Nom") } darf nur mit Auftragsverarbeitern arbeiten, die hinreichende Garantien bieten (Art. 28 Abs. 1 DSGVO).
    .example = Schwerwiegender Verstoß; verweigerte Überprüfung
q-termination-causes--serious-breach = Schwerwiegender Verstoß
q-termination-causes--instruction-refused = Rechtmäßige Weisung nicht ausgeführt
q-termination-causes--audit-refused = Überprüfung verweigert
q-termination-causes--subprocessor = Unternehmen ohne Genehmigung eingesetzt
q-termination-causes--measures = Vereinbarte Maßnahmen nicht umgesetzt

q-termination-warning = Muss vor der fristlosen Kündigung abgemahnt oder eine Frist zur Abhilfe gesetzt werden?
    .label = Abmahnung vor Kündigung
    .help = Nach deutschem Recht ist bei Pflichtverletzungen grundsätzlich erst abzumahnen oder eine Frist zu setzen, außer es ist unzumutbar; Ja entspricht dem. Nein verschiebt das Gewicht zugunsten { -client(form: "gen") } und kann in vorformulierten Bedingungen unwirksam sein.
    .why = Die Regel zeigt, wann { -client(form: "nom") } sich von einem unzuverlässigen Vertragspartner lösen kann (Art. 28 Abs. 1 DSGVO).
    .example = Ja

q-liability = Was gilt zwischen den Parteien für die Haftung?
    .label = Haftung
    .help = Gegenüber betroffenen Personen haften beide Parteien nach dem Gesetz; das lässt sich nicht abbedingen. Regeln lässt sich nur, wer den Schaden am Ende trägt. Begrenzungen des Hauptvertrags gelten deshalb nur zwischen den Parteien; so wird es gedruckt. Andere Regelungen lassen sich am Ende in eigenen Worten ergänzen und sind rechtlich prüfen zu lassen.
    .why = Art. 82 DSGVO gibt betroffenen Personen Ansprüche gegen beide Parteien.
    .example = „Gesetz“, wenn der Hauptvertrag nichts regelt.
q-liability--statutory = Gesetz – es gilt Art. 82 DSGVO
q-liability--main-contract = Hauptvertrag – zwischen den Parteien gilt dessen Haftungsregelung
q-liability--not-stated = Keine Regelung in diesem Blatt

q-remuneration = Ist die Erfüllung der Pflichten zum Datenschutz mit der Vergütung abgegolten?
    .label = Vergütung
    .help = Gemeint sind die laufenden Pflichten. Einzelne Kosten, etwa für Überprüfungen, erfragt das Programm gesondert; was dort steht, geht vor. Pflichten, die das Gesetz { -contractor(form: "dat") } selbst auferlegt, kann er schlecht gesondert berechnen.
    .why = Die DSGVO regelt die Vergütung nicht; sie darf die Pflichten aus Art. 28 nicht aushöhlen.
    .example = „Abgegolten“ bei einem Pauschalpreis.
q-remuneration--included = Abgegolten – mit der Vergütung nach dem Hauptvertrag
q-remuneration--separate = Gesondert – die Parteien vereinbaren eine Vergütung
q-remuneration--not-stated = Keine Regelung in diesem Blatt

q-cost-instructions = Was kostet die Ausführung von Weisungen?
    .label = Kosten von Weisungen
    .help = Gemeint sind Weisungen, die mehr Arbeit machen, als der Hauptvertrag vorsieht. Eine Weisung, die das Datenschutzrecht verlangt, darf nicht an der Kostenfrage scheitern; das wird bei „Nach Absprache“ mitgedruckt.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO bindet an Weisungen; ein Preis darf davon nicht abhalten.
    .example = Nach Absprache
q-cost-instructions--none = Nichts
q-cost-instructions--agreed = Nach Absprache vor der Ausführung
q-cost-instructions--reasonable = Nachgewiesener Mehraufwand
q-cost-instructions--not-stated = Keine Regelung in diesem Blatt

q-cost-audits = Wer trägt die Kosten von Überprüfungen?
    .label = Kosten von Überprüfungen
    .help = Die DSGVO regelt die Kosten nicht. Nach den Leitlinien 07/2020 des Europäischen Datenschutzausschusses dürfen Entgelte nicht unverhältnismäßig oder überhöht sein. Trägt { -client(form: "nom") } alles, ist das schwach, weil es von Überprüfungen abhält.
    .why = Kosten dürfen das Recht aus Art. 28 Abs. 3 Satz 2 Buchst. h DSGVO nicht faktisch ausschließen.
    .example = „Jede Partei ihre eigenen“
q-cost-audits--own = Jede Partei ihre eigenen
q-cost-audits--none = { -contractor(form: "Nom") } berechnet nichts
q-cost-audits--reasonable = Nachgewiesener Aufwand, außer bei einem Verstoß { -contractor(form: "gen") }
q-cost-audits--client = Alles trägt { -client(form: "nom") } (schwach)
q-cost-audits--not-stated = Keine Regelung in diesem Blatt

q-cost-assistance = Wer trägt die Kosten der Unterstützung?
    .label = Kosten der Unterstützung
    .help = Gemeint ist etwa Hilfe bei Auskunftsanträgen oder nach einer Verletzung. Die gesetzlich geschuldete Unterstützung darf nicht davon abhängen, dass über den Preis Einigkeit besteht. Trägt { -client(form: "nom") } auch die Kosten von Fehlern { -contractor(form: "gen") }, ist das schwach.
    .why = Die Unterstützung ist nach Art. 28 Abs. 3 Satz 2 Buchst. e und f DSGVO Pflicht; über Kosten sagen die Vorschriften nichts.
    .example = Nachgewiesener Aufwand
q-cost-assistance--none = { -contractor(form: "Nom") } berechnet nichts
q-cost-assistance--agreed = Nach Absprache im Einzelfall
q-cost-assistance--reasonable = Nachgewiesener Aufwand, außer { -contractor(form: "nom") } hat den Anlass zu vertreten
q-cost-assistance--client = Alles trägt { -client(form: "nom") } (schwach)
q-cost-assistance--not-stated = Keine Regelung in diesem Blatt

q-cost-end = Wer trägt die Kosten von Rückgabe und Löschung?
    .label = Kosten von Rückgabe und Löschung
    .help = Die Löschung ist gesetzliche Pflicht und sollte nichts kosten. Für eine aufwendige Rückgabe in besonderen Formaten ist ein Entgelt verbreitet. Trägt { -client(form: "nom") } auch die Kosten der Löschung, ist das schwach.
    .why = Rückgabe oder Löschung ist nach Art. 28 Abs. 3 Satz 2 Buchst. g DSGVO Pflicht; über Kosten sagt die Vorschrift nichts.
    .example = { -contractor(form: "Nom") } berechnet nichts
q-cost-end--none = { -contractor(form: "Nom") } berechnet nichts
q-cost-end--agreed = Nach Absprache im Einzelfall
q-cost-end--reasonable = Nachgewiesener Aufwand für besondere Formate; Löschung unentgeltlich
q-cost-end--client = Alles trägt { -client(form: "nom") } (schwach)
q-cost-end--not-stated = Keine Regelung in diesem Blatt

q-precedence = Was gilt, wenn der Hauptvertrag und der Vertrag über die Auftragsverarbeitung einander widersprechen?
    .label = Vorrang
    .help = In Fragen des Datenschutzes geht sinnvollerweise der Vertrag über die Auftragsverarbeitung vor. Der Vorrang des Hauptvertrags ist schwach, weil er Pflichten aus Art. 28 DSGVO verdrängen könnte; gedruckt wird deshalb die Grenze mit. Gibt es keinen Hauptvertrag, passt „Keine Regelung“.
    .why = Was nach Art. 28 Abs. 3 DSGVO zu vereinbaren ist, darf ein anderer Vertrag nicht wieder aufheben.
    .example = Vertrag über die Auftragsverarbeitung
q-precedence--agreement = Der Vertrag über die Auftragsverarbeitung geht vor
q-precedence--main-contract = Der Hauptvertrag geht vor (schwach)
q-precedence--not-stated = Keine Regelung in diesem Blatt

q-amendment-form = In welcher Form kann der Vertrag über die Auftragsverarbeitung geändert werden?
    .label = Form von Änderungen
    .help = Nach der DSGVO ist der Vertrag schriftlich abzufassen, auch in einem elektronischen Format; das gilt auch für Änderungen. Textform, etwa eine E-Mail, genügt dem nach verbreiteter Ansicht. „Schriftlich mit Unterschrift“ ist am strengsten und im Alltag mühsam. Eine ausdrücklich ausgehandelte Abrede geht vorformulierten Formklauseln nach deutschem Recht vor.
    .why = Art. 28 Abs. 9 DSGVO: schriftlich, auch in einem elektronischen Format.
    .example = Textform
q-amendment-form--text = Textform – etwa E-Mail
q-amendment-form--electronic = Schriftlich oder in einem elektronischen Format
q-amendment-form--written = Schriftlich mit Unterschrift

q-governing-law = Welches Recht gilt für den Vertrag über die Auftragsverarbeitung?
    .label = Anwendbares Recht
    .help = Gemeint ist das Vertragsrecht. Zwingendes Datenschutzrecht lässt sich durch eine Rechtswahl nicht abwählen. Sitzen beide Parteien im selben Land, ist die Frage selten von Bedeutung. Das Recht eines Staates außerhalb der EU wirft bei einem Vertrag nach Art. 28 DSGVO Fragen auf und ist rechtlich prüfen zu lassen.
    .why = Art. 28 Abs. 3 DSGVO spricht vom Recht der Union oder der Mitgliedstaaten.
    .example = Deutsches Recht, wenn beide Parteien in Deutschland sitzen.
q-governing-law--de = Deutsches Recht
q-governing-law--at = Österreichisches Recht
q-governing-law--ch = Schweizerisches Recht
q-governing-law--england = Recht von England und Wales
q-governing-law--main-contract = Wie der Hauptvertrag
q-governing-law--other = Recht eines anderen Staates – er wird als Nächstes erfragt
q-governing-law--not-stated = Keine Regelung in diesem Blatt

q-governing-law-country = Das Recht welchen Staates gilt?
    .label = Staat des anwendbaren Rechts
    .help = Anzugeben ist der Staat. Gelten in seinen Teilen verschiedene Rechte, etwa in den USA, ist das genaue Recht am Ende in eigenen Worten zu ergänzen.
    .why = Ohne Staat bliebe offen, nach welchem Recht der Vertrag nach Art. 28 Abs. 3 DSGVO auszulegen ist.
    .example = Niederlande

q-jurisdiction = Wo ist der Gerichtsstand?
    .label = Gerichtsstand
    .help = In Deutschland ist eine solche Vereinbarung im Voraus grundsätzlich nur zwischen Kaufleuten und öffentlichen Stellen zulässig (§ 38 der Zivilprozessordnung). Arzt- und Anwaltspraxen sind in der Regel keine Kaufleute; dann bleibt die Klausel ohne Wirkung. Gedruckt wird deshalb der Vorbehalt, dass sie zulässig ist. Klagen betroffener Personen bleiben unberührt (Art. 79 DSGVO).
    .why = Die DSGVO regelt den Gerichtsstand zwischen den Parteien nicht; die Angabe ist freiwillig.
    .example = „Keine Regelung“, wenn eine Praxis Vertragspartner ist.
q-jurisdiction--contractor = Sitz { -contractor(form: "gen") }
q-jurisdiction--client = Sitz { -client(form: "gen") }
q-jurisdiction--place = Ein anderer Ort – er wird als Nächstes erfragt
q-jurisdiction--main-contract = Wie der Hauptvertrag
q-jurisdiction--not-stated = Keine Regelung in diesem Blatt

q-jurisdiction-place = Welcher Ort ist Gerichtsstand?
    .label = Ort des Gerichtsstands
    .help = Anzugeben ist der Ort, wie er gedruckt werden soll, bei Bedarf mit Land.
    .why = Die DSGVO verlangt keine Angabe; ohne Ort wäre die Vereinbarung zu unbestimmt.
    .example = Hamburg

q-severability = Bleibt der Vertrag im Übrigen wirksam, wenn eine Bestimmung unwirksam ist?
    .label = Salvatorische Klausel
    .help = Die Klausel ist verbreitet. In vorformulierten Bedingungen ersetzt nach deutschem Recht das Gesetz die unwirksame Bestimmung; die Ersetzung durch die Parteien trägt dort nicht. Bei Nein wird nichts gedruckt.
    .why = Die DSGVO verlangt die Klausel nicht; sie erhält den Vertrag, den Art. 28 Abs. 3 DSGVO fordert.
    .example = Ja

q-terms-additions = Was ist auf dem Blatt der Eckpunkte in eigenen Worten zu ergänzen?
    .label = Ergänzungen zu den Eckpunkten
    .help = Der Text wird am Ende des Blatts unter „Ergänzende Vereinbarungen“ wörtlich gedruckt und ist in jeder Sprache der Anlagen einzugeben. Er darf den gewählten Punkten nicht widersprechen; das prüft das Programm nicht. Bleibt das Feld leer, wird nichts gedruckt.
    .why = Freiwillige Angabe für Punkte nach Art. 28 Abs. 3 DSGVO, die keine Auswahl abbildet.
    .example = Die Parteien benennen einander bis zum 31. Januar jedes Jahres ihre Ansprechpersonen für Notfälle.
    .synonyms = eigene Worte; eigener Absatz; Freitext
