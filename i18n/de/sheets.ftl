### Sentences of the annexes. `$…` values come spoken: dates in words, numbers with their unit.
### Lists, countries and entered texts never stand inside a sentence.

## On every page

sheet-draft = Entwurf
# $day: "22. November 2026"; $program: "anlage 0.1.0"; $questionnaire: "2026.11"; $law: "7. Oktober 2026"
sheet-footer = Stand { $day } · { $program } · Fragenkatalog { $questionnaire } · Rechtsdaten bis { $law }
sheet-footer-no-day = offen
# The footer of a sheet in a file of its own. $title: title of the set; $footer: the line above
sheet-footer-part = { $title } · { $footer }
# $page, $pages: numbers of pages
sheet-page-number = Seite { $page } von { $pages }
sheet-signature-place = Ort, Datum
sheet-signature-line = Unterschrift
# $n: number of the open point; $what: its name, e.g. "Verpflichtung zur Geheimhaltung"
sheet-open = [OFFEN { $n }: { $what }]
# $name: what the line is about; $open: the open point
sheet-open-line = { $name }: { $open }
sheet-confirm = [noch zu bestätigen]
sheet-not-worded = [Wortlaut auf Deutsch fehlt]
# $item: one entry of a list, or the user's own words
sheet-item = { $item }
sheet-none = keine

## Head of the set

sheet-head-title = Anlagen zum Vertrag über die Auftragsverarbeitung
# $law: "Art. 28 Abs. 3 DSGVO"
sheet-head-law = Diese Anlagen konkretisieren den Vertrag über die Verarbeitung personenbezogener Daten im Auftrag nach { $law }.
sheet-head-besides-ch = Soweit das schweizerische Datenschutzgesetz (DSG) gilt, gelten Verweise auf die DSGVO als Verweise auf die entsprechenden Bestimmungen des DSG und der zugehörigen Datenschutzverordnung (DSV); was für Übermittlungen ins Ausland je Rechtsordnung gesondert angegeben ist, bleibt unberührt.
sheet-head-besides-uk = Soweit das Datenschutzrecht des Vereinigten Königreichs gilt, gelten Verweise auf die DSGVO als Verweise auf die entsprechenden Bestimmungen der UK-DSGVO und Verweise auf das Unionsrecht oder das Recht der Mitgliedstaaten als Verweise auf das Recht des Vereinigten Königreichs; was für Übermittlungen ins Ausland je Rechtsordnung gesondert angegeben ist, bleibt unberührt.
sheet-head-client = { -client }
sheet-head-contractor = { -contractor }
sheet-head-document = Vertrag und Anlagen
sheet-head-client-form--open = { -client } im Sinne dieser Anlagen ist, wer den Vertrag mit { -contractor(form: "dat") } schließt.
sheet-head-on-behalf--yes = { -contractor(form: "Nom") } verarbeitet die in diesen Anlagen beschriebenen personenbezogenen Daten im Auftrag { -client(form: "gen") } und auf dokumentierte Weisung.
sheet-head-on-behalf--own = { -contractor(form: "Nom") } verfolgt mit den Daten eigene Zwecke; eine Auftragsverarbeitung liegt insoweit nicht vor.
sheet-head-on-behalf--joint = { -client(form: "Nom") } und { -contractor(form: "nom") } legen Zwecke und Mittel gemeinsam fest; eine Auftragsverarbeitung liegt insoweit nicht vor.
sheet-head-prevailing--de = Weichen die Sprachfassungen voneinander ab, ist die deutsche Fassung maßgeblich.
sheet-head-prevailing--en = Weichen die Sprachfassungen voneinander ab, ist die englische Fassung maßgeblich.
sheet-head-prevailing--de-ch = Weichen die Sprachfassungen voneinander ab, ist die Fassung auf Deutsch (Schweiz) maßgeblich.
sheet-head-annexes = Der Vertrag hat folgende Anlagen:
sheet-head-conclusion = Vertragsschluss
sheet-head-conclusion--signature = Die Anlagen werden mit der Unterzeichnung durch beide Parteien Bestandteil des Vertrags.
sheet-head-conclusion--electronic = Die Anlagen werden mit der Einigung der Parteien in einem elektronischen Format (Art. 28 Abs. 9 DSGVO) Bestandteil des Vertrags; eine Unterschrift ist nicht erforderlich.
    .ch = Die Anlagen werden mit der Einigung der Parteien in einem elektronischen Format Bestandteil des Vertrags; eine Unterschrift ist nicht erforderlich.
    .uk = Die Anlagen werden mit der Einigung der Parteien in einem elektronischen Format (Art. 28 Abs. 9 UK-DSGVO) Bestandteil des Vertrags; eine Unterschrift ist nicht erforderlich.
sheet-head-conclusion--with-main-contract = Die Anlagen werden mit dem Abschluss des Hauptvertrags Bestandteil des Vertrags.

## Subject matter

# $number: number of the annex, e.g. 1
sheet-subject-title = Anlage { $number } – Gegenstand der Verarbeitung
sheet-subject-matter = Gegenstand
sheet-subject-changes--agreed = Änderungen des Gegenstands der Verarbeitung vereinbaren die Parteien und dokumentieren sie.
sheet-subject-changes--instruction = { -client(form: "Nom") } kann den Gegenstand der Verarbeitung im Rahmen der vereinbarten Leistungen durch dokumentierte Weisung ändern.
sheet-subject-purposes = Zwecke der Verarbeitung
sheet-subject-purposes-lead = Die Daten werden zu folgenden Zwecken verarbeitet:
sheet-subject-operations = Art der Verarbeitung
sheet-subject-operations-lead = Die Verarbeitung umfasst folgende Vorgänge:
sheet-subject-devices = Daten werden aus folgenden Geräten ausgelesen:
sheet-subject-duration = Dauer der Verarbeitung
sheet-subject-duration--indefinite = Die Verarbeitung erfolgt auf unbestimmte Zeit und endet mit dem Vertrag über die Auftragsverarbeitung.
sheet-subject-duration--main-contract = Die Dauer der Verarbeitung entspricht der Laufzeit des Hauptvertrags.
# $until: "31. Dezember 2027"
sheet-subject-duration--until = Die Verarbeitung endet mit Ablauf des { $until }.
sheet-subject-data = Betroffene Personen und Arten personenbezogener Daten
sheet-subject-groups = Von der Verarbeitung betroffen sind folgende Kategorien von Personen:
sheet-subject-data-lead = Zu dieser Gruppe werden folgende Arten personenbezogener Daten verarbeitet:
sheet-subject-special-none = Besondere Kategorien personenbezogener Daten (Art. 9 Abs. 1 DSGVO) und personenbezogene Daten über strafrechtliche Verurteilungen und Straftaten (Art. 10 DSGVO) werden zu dieser Gruppe nicht verarbeitet.
    .ch = Besonders schützenswerte Personendaten (Art. 5 Buchst. c DSG) werden zu dieser Gruppe nicht verarbeitet.
    .uk = Besondere Kategorien personenbezogener Daten (Art. 9 Abs. 1 UK-DSGVO) und personenbezogene Daten über strafrechtliche Verurteilungen und Straftaten (Art. 10 UK-DSGVO) werden zu dieser Gruppe nicht verarbeitet.
sheet-subject-special-kind-lead = Darunter sind folgende besondere Kategorien personenbezogener Daten (Art. 9 Abs. 1 DSGVO):
    .ch = Darunter sind folgende besonders schützenswerte Personendaten (Art. 5 Buchst. c DSG):
    .uk = Darunter sind folgende besondere Kategorien personenbezogener Daten (Art. 9 Abs. 1 UK-DSGVO):
sheet-subject-criminal-lead = Darunter sind folgende personenbezogene Daten im Sinne des Art. 10 DSGVO:
    .uk = Darunter sind folgende personenbezogene Daten im Sinne des Art. 10 UK-DSGVO:
sheet-subject-fadp-lead = Darunter sind folgende weitere besonders schützenswerte Personendaten im Sinne des schweizerischen Datenschutzgesetzes (Art. 5 Buchst. c DSG):
sheet-subject-special-data-lead = Von den genannten Daten gehören dazu:
sheet-subject-safeguards = Schutz sensibler Daten
    .ch = Schutz besonders schützenswerter Personendaten
sheet-subject-safeguards-lead = Für die genannten sensiblen Daten gelten folgende Beschränkungen und Garantien:
    .ch = Für die genannten besonders schützenswerten Personendaten gelten folgende Beschränkungen und Garantien:
sheet-subject-safeguards-none = Besondere Beschränkungen und Garantien sind für die genannten sensiblen Daten nicht festgelegt.
    .ch = Besondere Beschränkungen und Garantien sind für die genannten besonders schützenswerten Personendaten nicht festgelegt.
sheet-subject-place = Ort der Verarbeitung
sheet-subject-place--eea = Die Verarbeitung findet ausschließlich in der EU und im EWR statt.
sheet-subject-place--eea-consent = Die Verarbeitung findet in der EU und im EWR statt, in anderen Ländern nur mit vorheriger Zustimmung { -client(form: "gen") }.
sheet-subject-place--named = Die Verarbeitung findet ausschließlich in folgenden Ländern statt:
sheet-subject-place--third = Die Verarbeitung findet auch in Drittländern statt, soweit die Voraussetzungen der Art. 44 ff. DSGVO erfüllt sind.
    .ch = Die Verarbeitung findet auch im Ausland statt, soweit die Voraussetzungen der Art. 16 ff. DSG erfüllt sind.
    .uk = Die Verarbeitung findet auch in Ländern außerhalb des Vereinigten Königreichs statt, soweit die Voraussetzungen der Art. 44A ff. UK-DSGVO erfüllt sind.
sheet-subject-staff-abroad--yes = Eigene Beschäftigte { -contractor(form: "gen") } greifen auch aus folgenden Ländern auf die Daten zu; eine Übermittlung an einen anderen liegt darin nicht:
sheet-subject-staff-abroad--no = Eigene Beschäftigte { -contractor(form: "gen") } greifen aus keinem anderen Land als dem seines Sitzes auf die Daten zu.
sheet-subject-sources = Herkunft der Daten
sheet-subject-sources-lead = Die Daten stammen aus folgenden Quellen:
sheet-subject-secrecy = Berufliche Schweigepflicht
sheet-subject-secrecy-de--yes = { -client(form: "Bei") } gilt eine berufliche Schweigepflicht nach § 203 StGB.
sheet-subject-secrecy-de--possibly = Ob { -client(form: "nom") } einer beruflichen Schweigepflicht nach § 203 StGB unterliegt, richtet sich nach seiner beruflichen Tätigkeit; Regelungen dieser Anlagen, die eine solche Schweigepflicht voraussetzen, gelten nur in diesem Fall.
sheet-subject-secrecy-de--no = { -client(form: "Nom") } unterliegt keiner beruflichen Schweigepflicht nach § 203 StGB.
sheet-subject-secrecy-other--yes = { -client(form: "Nom") } unterliegt nach dem für ihn geltenden Recht einer beruflichen Schweigepflicht.
sheet-subject-secrecy-other--possibly = Ob { -client(form: "nom") } nach dem für ihn geltenden Recht einer beruflichen Schweigepflicht unterliegt, richtet sich nach seiner beruflichen Tätigkeit; Regelungen dieser Anlagen, die eine solche Schweigepflicht voraussetzen, gelten nur in diesem Fall.
sheet-subject-secrecy-other--no = { -client(form: "Nom") } unterliegt nach dem für ihn geltenden Recht keiner beruflichen Schweigepflicht.
sheet-subject-instructions = Weisungen
sheet-subject-instruction-form = Weisungen werden in folgender Form erteilt:
sheet-instruction-form--text = in Textform
sheet-instruction-form--written = schriftlich
sheet-instruction-form--oral-confirmed = mündlich mit anschließender Bestätigung in Textform
sheet-subject-instructors--management = Weisungsberechtigt ist auf Seiten { -client(form: "gen") } die Geschäftsleitung, die Inhaberin oder der Inhaber.
sheet-subject-instructors--named = Weisungsberechtigt sind auf Seiten { -client(form: "gen") } die folgenden Personen:
sheet-subject-instructors--case-by-case = { -client(form: "Nom") } benennt die weisungsberechtigten Personen im Einzelfall.
sheet-subject-recipients = Weisungen nehmen auf Seiten { -contractor(form: "gen") } die folgenden Personen entgegen:
sheet-subject-dpo = Datenschutzbeauftragte oder Datenschutzbeauftragter
sheet-subject-dpo--appointed = { -contractor(form: "Nom") } hat eine Datenschutzbeauftragte oder einen Datenschutzbeauftragten benannt.
sheet-subject-dpo--voluntary = { -contractor(form: "Nom") } hat ohne gesetzliche Verpflichtung eine Datenschutzbeauftragte oder einen Datenschutzbeauftragten benannt.
sheet-subject-dpo--not-required = { -contractor(form: "Nom") } hat weder eine Datenschutzbeauftragte noch einen Datenschutzbeauftragten benannt.
sheet-subject-dpo-reasons = Eine Benennung ist nach seiner Einschätzung aus folgenden Gründen nicht vorgeschrieben:

## Sub-processors

# $number: number of the annex, e.g. 2
sheet-subprocessors-title = Anlage { $number } – { -subcontractor(form: "plural") }
sheet-subprocessors-consent--each = { -contractor(form: "Nom") } nimmt weitere { -subcontractor(form: "plural") } nur mit vorheriger gesonderter schriftlicher Genehmigung { -client(form: "gen") } in Anspruch; das elektronische Format genügt.
sheet-subprocessors-consent--general = { -client(form: "Nom") } erteilt { -contractor(form: "dat") } die allgemeine schriftliche Genehmigung, { -subcontractor(form: "plural") } hinzuzuziehen oder zu ersetzen; gegen beabsichtigte Änderungen kann er Einspruch erheben.
# $notice-dative: "14 Tagen"
sheet-subprocessors-notice = { -contractor(form: "Nom") } informiert { -client(form: "acc") } mit einer Frist von mindestens { $notice-dative } im Voraus über jede beabsichtigte Hinzuziehung oder Ersetzung von { -subcontractor(form: "plural-dat") }.
sheet-subprocessors-none = { -contractor(form: "Nom") } nimmt keine { -subcontractor(form: "plural") } in Anspruch.
sheet-subprocessors-lead = { -contractor(form: "Nom") } nimmt die folgenden { -subcontractor(form: "plural") } in Anspruch, deren Einsatz { -client(form: "nom") } genehmigt:
sheet-subprocessors-name = Unternehmen
sheet-subprocessors-service = Leistung
sheet-subprocessors-country = Sitz
sheet-subprocessors-storage = Ort der Speicherung
sheet-subprocessors-transfer = Grundlage der Übermittlung
    .ch = Grundlage der Bekanntgabe
sheet-subprocessors-contact = Kontakt
# $number: number of the annex on transfers
sheet-subprocessors-see = siehe Anlage { $number }
sheet-subprocessors-no-basis = nicht festgelegt

## Measures

# $number: number of the annex, e.g. 3
sheet-measures-title = Anlage { $number } – Technische und organisatorische Maßnahmen
sheet-measures-environment = Umfeld der Verarbeitung
sheet-measures-places = { -contractor(form: "Nom") } verarbeitet die Daten an folgenden Orten:
sheet-place--office = in eigenen Büro- und Geschäftsräumen
sheet-place--home = in Privatwohnungen (Homeoffice)
sheet-place--data-centre = in einem Rechenzentrum
sheet-place--client-site = in den Räumen { -client(form: "gen") }
sheet-measures-sites = Eigene Standorte { -contractor(form: "gen") } sind:
sheet-measures-hosting--yes = Die Daten des laufenden Betriebs sind ausschließlich auf Servern externer Anbieter dauerhaft gespeichert.
sheet-measures-hosting--no = Die Daten des laufenden Betriebs sind nicht ausschließlich auf Servern externer Anbieter dauerhaft gespeichert.
sheet-measures-home--with-consent = Eine Verarbeitung in Privatwohnungen findet nur mit Zustimmung { -client(form: "gen") } statt.
sheet-measures-home--with-rules = Eine Verarbeitung in Privatwohnungen ist nach dokumentierten Regeln { -contractor(form: "gen") } zulässig.
sheet-measures-paper--yes = Die Daten werden auch auf Papier verarbeitet.
sheet-measures-paper--no = Die Daten werden nicht auf Papier verarbeitet.
sheet-measures-structure = Gliederung der Maßnahmen
sheet-measures-structure--eight = Die bestehenden Maßnahmen sind nach den herkömmlichen acht Kontrollen gegliedert.
sheet-measures-structure--art32 = Die bestehenden Maßnahmen sind nach Art. 32 Abs. 1 DSGVO gegliedert.
    .uk = Die bestehenden Maßnahmen sind nach Art. 32 Abs. 1 UK-DSGVO gegliedert.
sheet-measures-structure--theme = Die bestehenden Maßnahmen sind nach Themen gegliedert.
sheet-measures-structure--scc = Die bestehenden Maßnahmen sind nach den Überschriften gegliedert, die Anhang III der Klauseln nach dem Durchführungsbeschluss (EU) 2021/915 und Anhang II der Klauseln nach dem Durchführungsbeschluss (EU) 2021/914 als Beispiele nennen; die Überschriften sind gekürzt und angepasst.
sheet-measures-structure--dsv = Die bestehenden Maßnahmen sind nach Art. 3 und Art. 1 Abs. 5 der schweizerischen Datenschutzverordnung (DSV) gegliedert.
sheet-measures-rest--eight = Maßnahmen, für die diese Gliederung keine Kontrolle vorsieht, stehen unter „Organisatorische und weitere Maßnahmen“.
sheet-measures-rest--art32 = Maßnahmen, für die diese Gliederung kein Ziel nennt, stehen unter „Organisatorische und weitere Maßnahmen“.
sheet-measures-rest--dsv = Maßnahmen, die zu keiner dieser Überschriften gehören, stehen unter „Weitere Maßnahmen“.
sheet-measures-unused = Unter den folgenden Überschriften der gewählten Gliederung sind keine bestehenden Maßnahmen angegeben:
sheet-measures-planned = Geplante Maßnahmen
sheet-measures-planned-lead = Die folgenden Maßnahmen bestehen noch nicht; sie werden bis zum genannten Tag eingeführt:
# $what: name of the measure; $by: "1. März 2027"
sheet-measures-planned-item = spätestens ab dem { $by }: { $what }
sheet-measures-attached-title = Beigefügte Unterlagen
# $control: name of the control; $document: title and date
sheet-measures-attached = { $control }: { $document }
# $document: title as entered; $date: "1. März 2026"
sheet-measures-attached-document = siehe „{ $document }“ vom { $date }
sheet-measures-open = Noch nicht vollständig beantwortet
sheet-measures-change = Änderung der Maßnahmen
sheet-measures-change--agree = Wesentliche Änderungen der Maßnahmen vereinbaren die Parteien vorab.
sheet-measures-change--notify = { -contractor(form: "Nom") } teilt { -client(form: "dat") } wesentliche Änderungen der Maßnahmen mit; das vereinbarte Schutzniveau wird nicht unterschritten.
sheet-measures-change--level = { -contractor(form: "Nom") } darf die Maßnahmen ändern, solange das vereinbarte Schutzniveau nicht unterschritten wird; die jeweils geltende Fassung stellt er { -client(form: "dat") } auf Anforderung zur Verfügung.

## Transfers

# $number: number of the annex, e.g. 5
sheet-transfers-title = Anlage { $number } – Übermittlungen ins Ausland
    .ch = Anlage { $number } – Bekanntgabe ins Ausland
sheet-transfers-law = Anwendbares Datenschutzrecht
sheet-transfers-law-lead = Für die Verarbeitung gilt:
sheet-transfers-law-eu-both = die DSGVO, weil { -client(form: "nom") } und { -contractor(form: "nom") } ihren Sitz in der EU oder im EWR haben (Art. 3 Abs. 1 DSGVO)
sheet-transfers-law-eu-contractor = die DSGVO, weil { -contractor(form: "nom") } seinen Sitz in der EU oder im EWR hat (Art. 3 Abs. 1 DSGVO)
sheet-transfers-law-eu-client = die DSGVO, weil { -client(form: "nom") } seinen Sitz in der EU oder im EWR hat (Art. 3 Abs. 1 DSGVO)
sheet-transfers-law-eu-client--possibly = die DSGVO, wenn { -client(form: "nom") } seinen Sitz in der EU oder im EWR hat (Art. 3 Abs. 1 DSGVO)
sheet-transfers-law-eu-reach = die DSGVO, weil { -client(form: "nom") } Menschen in der EU oder im EWR Waren oder Dienstleistungen anbietet oder ihr Verhalten dort beobachtet (Art. 3 Abs. 2 DSGVO)
sheet-transfers-law-eu-reach--possibly = die DSGVO, wenn { -client(form: "nom") } Menschen in der EU oder im EWR Waren oder Dienstleistungen anbietet oder ihr Verhalten dort beobachtet (Art. 3 Abs. 2 DSGVO)
sheet-transfers-law-ch-both = das schweizerische Datenschutzgesetz (DSG), weil { -client(form: "nom") } und { -contractor(form: "nom") } ihren Sitz in der Schweiz haben
sheet-transfers-law-ch-contractor = das schweizerische Datenschutzgesetz (DSG), weil { -contractor(form: "nom") } seinen Sitz in der Schweiz hat
sheet-transfers-law-ch-client = das schweizerische Datenschutzgesetz (DSG), weil { -client(form: "nom") } seinen Sitz in der Schweiz hat
sheet-transfers-law-ch-client--possibly = das schweizerische Datenschutzgesetz (DSG), wenn { -client(form: "nom") } seinen Sitz in der Schweiz hat
sheet-transfers-law-ch-reach = das schweizerische Datenschutzgesetz (DSG), weil sich die Verarbeitung in der Schweiz auswirkt (Art. 3 Abs. 1 DSG)
sheet-transfers-law-ch-reach--possibly = das schweizerische Datenschutzgesetz (DSG), wenn sich die Verarbeitung in der Schweiz auswirkt (Art. 3 Abs. 1 DSG)
sheet-transfers-law-uk-both = das Datenschutzrecht des Vereinigten Königreichs (UK-DSGVO), weil { -client(form: "nom") } und { -contractor(form: "nom") } ihren Sitz im Vereinigten Königreich haben (Art. 3 Abs. 1 UK-DSGVO)
sheet-transfers-law-uk-contractor = das Datenschutzrecht des Vereinigten Königreichs (UK-DSGVO), weil { -contractor(form: "nom") } seinen Sitz im Vereinigten Königreich hat (Art. 3 Abs. 1 UK-DSGVO)
sheet-transfers-law-uk-client = das Datenschutzrecht des Vereinigten Königreichs (UK-DSGVO), weil { -client(form: "nom") } seinen Sitz im Vereinigten Königreich hat (Art. 3 Abs. 1 UK-DSGVO)
sheet-transfers-law-uk-client--possibly = das Datenschutzrecht des Vereinigten Königreichs (UK-DSGVO), wenn { -client(form: "nom") } seinen Sitz im Vereinigten Königreich hat (Art. 3 Abs. 1 UK-DSGVO)
sheet-transfers-law-uk-reach = das Datenschutzrecht des Vereinigten Königreichs (UK-DSGVO), weil { -client(form: "nom") } Personen dort Waren oder Dienstleistungen anbietet oder ihr Verhalten dort beobachtet (Art. 3 Abs. 2 UK-DSGVO)
sheet-transfers-law-uk-reach--possibly = das Datenschutzrecht des Vereinigten Königreichs (UK-DSGVO), wenn { -client(form: "nom") } Personen dort Waren oder Dienstleistungen anbietet oder ihr Verhalten dort beobachtet (Art. 3 Abs. 2 UK-DSGVO)
sheet-transfers-when-eu = Ist wegen des Sitzes oder der Tätigkeit { -client(form: "gen") } die DSGVO anwendbar, gilt zusätzlich:
sheet-transfers-when-ch = Ist wegen des Sitzes { -client(form: "gen") } oder der Auswirkungen der Verarbeitung das schweizerische Datenschutzgesetz (DSG) anwendbar, gilt zusätzlich:
sheet-transfers-when-uk = Ist wegen des Sitzes oder der Tätigkeit { -client(form: "gen") } die UK-DSGVO anwendbar, gilt zusätzlich:
sheet-transfers-eu = Übermittlungen in Drittländer nach der DSGVO
sheet-transfers-ch = Bekanntgabe ins Ausland nach dem DSG
sheet-transfers-uk = Übermittlungen nach der UK-DSGVO
sheet-transfers-eu-none = Eine Übermittlung in Länder außerhalb der EU und des EWR findet nicht statt.
sheet-transfers-ch-none = Eine Bekanntgabe ins Ausland findet nicht statt.
sheet-transfers-uk-none = Eine Übermittlung in Länder außerhalb des Vereinigten Königreichs findet nicht statt.
sheet-transfers-eu-lead = Übermittlungen in Länder außerhalb der EU und des EWR beruhen auf folgenden Grundlagen:
sheet-transfers-ch-lead = Die Bekanntgabe ins Ausland beruht auf folgenden Grundlagen:
sheet-transfers-uk-lead = Übermittlungen in Länder außerhalb des Vereinigten Königreichs beruhen auf folgenden Grundlagen:
sheet-transfers-column-recipient = Empfänger
sheet-transfers-column-country = Land
sheet-transfers-column-place = Bezug
sheet-transfers-column-basis = Grundlage
sheet-transfers-column-company = Unternehmen
sheet-transfers-column-parent = Sitz der Muttergesellschaft
sheet-transfers-place-seat = Sitz
sheet-transfers-place-storage = Speicherung
sheet-transfers-place-access = Fernzugriff
# $on: "20. November 2026"
sheet-transfers-verified = Bedingung für dieses Unternehmen nachgeprüft am { $on }
sheet-transfers-clarified = Die Rechtslage zu diesem Land ist nicht eindeutig; nach einer rechtlichen Prüfung, deren Ergebnis festgehalten ist, ist keine weitere Garantie erforderlich.
# $on: "12. Januar 2026"
sheet-transfers-concluded = abgeschlossen am { $on }
sheet-transfers-assessed = Prüfung von Recht und Praxis im Empfängerland dokumentiert am { $on }
sheet-transfers-tested = Prüfung des Schutzniveaus (data protection test) dokumentiert am { $on }
sheet-transfers-tool-eu-scc--two = Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914 der Kommission vom 4. Juni 2021, Modul 2
sheet-transfers-tool-eu-scc--three = Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914 der Kommission vom 4. Juni 2021, Modul 3
sheet-transfers-tool-eu-scc--two-and-three = Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914 der Kommission vom 4. Juni 2021, Modul 2 und, soweit { -client(form: "nom") } selbst im Auftrag handelt, Modul 3
sheet-transfers-tool-eu-bcr = verbindliche interne Datenschutzvorschriften für Auftragsverarbeiter (Art. 46 Abs. 2 Buchst. b, Art. 47 DSGVO)
sheet-transfers-tool-ch-scc--two = Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914 der Kommission, Modul 2, mit den Anpassungen nach der Anerkennung des EDÖB vom 27. August 2021 (Art. 16 Abs. 2 Buchst. d DSG)
sheet-transfers-tool-ch-scc--three = Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914 der Kommission, Modul 3, mit den Anpassungen nach der Anerkennung des EDÖB vom 27. August 2021 (Art. 16 Abs. 2 Buchst. d DSG)
sheet-transfers-tool-ch-scc--two-and-three = Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914 der Kommission, Modul 2 und, soweit { -client(form: "nom") } selbst im Auftrag handelt, Modul 3, mit den Anpassungen nach der Anerkennung des EDÖB vom 27. August 2021 (Art. 16 Abs. 2 Buchst. d DSG)
sheet-transfers-tool-ch-own-clauses = Datenschutzklauseln, die dem EDÖB vorher mitgeteilt wurden (Art. 16 Abs. 2 Buchst. b DSG)
sheet-transfers-tool-ch-bcr = verbindliche unternehmensinterne Datenschutzvorschriften (Art. 16 Abs. 2 Buchst. e DSG)
sheet-transfers-tool-uk-addendum--two = International Data Transfer Addendum (B.1.0), in Kraft seit dem 21. März 2022, zu den Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914, Modul 2
sheet-transfers-tool-uk-addendum--three = International Data Transfer Addendum (B.1.0), in Kraft seit dem 21. März 2022, zu den Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914, Modul 3
sheet-transfers-tool-uk-addendum--two-and-three = International Data Transfer Addendum (B.1.0), in Kraft seit dem 21. März 2022, zu den Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914, Modul 2 und, soweit { -client(form: "nom") } selbst im Auftrag handelt, Modul 3
sheet-transfers-tool-uk-idta = International Data Transfer Agreement (IDTA A.1.0), in Kraft seit dem 21. März 2022
sheet-transfers-tool-uk-bcr = verbindliche interne Datenschutzvorschriften nach dem Recht des Vereinigten Königreichs (Art. 46, 47 UK-DSGVO)
sheet-transfers-ch-staff = Ob schon der Zugriff eigener Beschäftigter aus dem Ausland nach schweizerischem Recht eine Bekanntgabe ins Ausland ist, ist ungeklärt und im Einzelfall zu prüfen.
sheet-transfers-ch-adaptations = Für die Schweiz gelten die Standardvertragsklauseln mit folgenden Anpassungen:
sheet-transfers-ch-authority = Aufsichtsbehörde nach Anhang I.C ist der Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte (EDÖB).
sheet-transfers-ch-authority-parallel = Aufsichtsbehörde nach Anhang I.C ist für Daten, die dem DSG unterliegen, der Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte (EDÖB), im Übrigen die nach Klausel 13 zuständige Behörde.
sheet-transfers-ch-references = Verweise auf die DSGVO gelten als Verweise auf das DSG.
sheet-transfers-ch-references-part = Für Daten, die dem DSG unterliegen, gelten Verweise auf die DSGVO als Verweise auf das DSG.
sheet-transfers-ch-law = Das nach Klausel 17 gewählte Recht ist das schweizerische Recht oder ein anderes Recht, das Rechte von Drittbegünstigten zulässt.
sheet-transfers-ch-law-part = Das nach Klausel 17 gewählte Recht ist für Daten, die dem DSG unterliegen, das schweizerische Recht oder ein anderes Recht, das Rechte von Drittbegünstigten zulässt, im Übrigen das Recht eines Mitgliedstaats der EU.
sheet-transfers-ch-law-eu = Anwendbares Recht nach Klausel 17 ist das Recht eines Mitgliedstaats der EU.
sheet-transfers-ch-forum = Den Gerichtsstand nach Klausel 18 Buchst. b wählen die Parteien frei.
sheet-transfers-ch-forum-part = Den Gerichtsstand nach Klausel 18 Buchst. b wählen die Parteien für Daten, die dem DSG unterliegen, frei; im Übrigen sind die Gerichte eines Mitgliedstaats der EU zuständig.
sheet-transfers-ch-forum-eu = Gerichtsstand nach Klausel 18 Buchst. b sind die Gerichte eines Mitgliedstaats der EU.
sheet-transfers-ch-residence = Der Begriff „Mitgliedstaat“ schließt betroffene Personen in der Schweiz nicht davon aus, ihre Rechte nach Klausel 18 Buchst. c an ihrem gewöhnlichen Aufenthaltsort in der Schweiz einzuklagen.
sheet-transfers-uk-addendum = In den Vertrag mit dem jeweiligen Empfänger ist einbezogen: „Part 2: Mandatory Clauses of the Approved Addendum, being the template Addendum B.1.0 issued by the ICO and laid before Parliament in accordance with s119A of the Data Protection Act 2018 on 2 February 2022, as it is revised under Section 18 of those Mandatory Clauses.“ Die Tabellen 1 bis 3 ergeben sich aus diesen Anlagen und den gewählten Klauseln; als Beginn gilt der Tag, an dem das Addendum abgeschlossen wurde.
sheet-transfers-uk-idta = In den Vertrag mit dem jeweiligen Empfänger ist einbezogen: „Part 4: Mandatory Clauses of the Approved IDTA, being the template IDTA A.1.0 issued by the ICO and laid before Parliament in accordance with s119A of the Data Protection Act 2018 on 2 February 2022, as it is revised under Section 5.4 of those Mandatory Clauses.“
sheet-transfers-uk-end--both = Ändert die Aufsichtsbehörde des Vereinigten Königreichs das Addendum, können sowohl der Exporteur als auch der Importeur es nach Tabelle 4 beenden, jedoch nur unter den Voraussetzungen und mit der Frist, die seine vorgeschriebenen Klauseln (Mandatory Clauses) dafür bestimmen.
sheet-transfers-uk-end--importer = Ändert die Aufsichtsbehörde des Vereinigten Königreichs das Addendum, kann der Importeur es nach Tabelle 4 beenden, jedoch nur unter den Voraussetzungen und mit der Frist, die seine vorgeschriebenen Klauseln (Mandatory Clauses) dafür bestimmen.
sheet-transfers-uk-end--exporter = Ändert die Aufsichtsbehörde des Vereinigten Königreichs das Addendum, kann der Exporteur es nach Tabelle 4 beenden, jedoch nur unter den Voraussetzungen und mit der Frist, die seine vorgeschriebenen Klauseln (Mandatory Clauses) dafür bestimmen.
sheet-transfers-uk-end--neither = Ändert die Aufsichtsbehörde des Vereinigten Königreichs das Addendum, kann keine der Parteien es aus diesem Grund nach Tabelle 4 beenden.
sheet-transfers-return = Herausgabe an { -client(form: "acc") } im Ausland
sheet-transfers-return-eu = Die Herausgabe der Daten an { -client(form: "acc") } beruht nach der DSGVO auf:
sheet-transfers-return-eu--template = Hat { -client(form: "nom") } seinen Sitz in einem der folgenden Länder, beruht die Herausgabe der Daten an ihn nach der DSGVO auf:
sheet-transfers-return-ch = Soweit die Herausgabe der Daten an { -client(form: "acc") } eine Bekanntgabe ins Ausland ist, beruht sie nach dem DSG auf:
sheet-transfers-return-ch--template = Hat { -client(form: "nom") } seinen Sitz in einem der folgenden Länder und ist die Herausgabe der Daten an ihn eine Bekanntgabe ins Ausland, beruht sie nach dem DSG auf:
sheet-transfers-return-uk = Soweit die Herausgabe der Daten an { -client(form: "acc") } eine Übermittlung ist, beruht sie nach der UK-DSGVO auf:
sheet-transfers-return-uk--template = Hat { -client(form: "nom") } seinen Sitz in einem der folgenden Länder und ist die Herausgabe der Daten an ihn eine Übermittlung, beruht sie nach der UK-DSGVO auf:
sheet-transfers-return--condition = Die Herausgabe der Daten an { -client(form: "acc") } im Ausland beruht auf der Anerkennung des angemessenen Datenschutzes in diesem Land; { -client(form: "nom") } erfüllt die Bedingung, unter der die Anerkennung gilt.
sheet-transfers-return--clauses = Die Herausgabe der Daten an { -client(form: "acc") } im Ausland beruht auf den Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914 der Kommission vom 4. Juni 2021, Modul 4.
sheet-transfers-return--checked = Für die Herausgabe der Daten an { -client(form: "acc") } im Ausland ist nach rechtlicher Prüfung keine Garantie erforderlich.
sheet-transfers-return--none = Für die Herausgabe der Daten an { -client(form: "acc") } im Ausland ist keine Grundlage festgelegt.
sheet-transfers-clauses = Angaben für die Anhänge der Klauseln
sheet-transfers-clauses-lead = Die Anhänge der Klauseln werden mit diesen Anlagen und den folgenden Angaben ausgefüllt:
sheet-transfers-role = Rolle des Empfängers
sheet-transfers-role--processor = { -contractor }
sheet-transfers-role--subprocessor = { -subcontractor }
sheet-transfers-activities = Tätigkeit des Empfängers
sheet-transfers-frequency--continuous = fortlaufend
sheet-transfers-frequency--occasional = von Fall zu Fall
sheet-transfers-frequency--once = einmalig
sheet-transfers-retention--contract-end = bis zum Ende der vertraglichen Leistung
sheet-transfers-retention--task-done = bis zur Erledigung der einzelnen Aufgabe
sheet-transfers-retention--period = für eine bestimmte Frist
sheet-transfers-authority-ch = Aufsichtsbehörde (Schweiz)
sheet-transfers-authority-uk = Aufsichtsbehörde (Vereinigtes Königreich)
sheet-transfers-parent = Muttergesellschaften im Ausland
sheet-transfers-parent-lead = Folgende Unternehmen haben eine Muttergesellschaft in einem anderen Land; darin allein liegt keine Übermittlung:

## Open points

sheet-open-points-title = Offene Punkte
sheet-open-points-lead = Die folgenden Angaben fehlen noch. Solange sie fehlen, ist dieses Dokument ein Entwurf.
sheet-open-points-number = Nr.
sheet-open-points-what = Offen ist
sheet-open-points-who = Klärt
sheet-open-points-by = Bis
# $about: row or group, e.g. the company; $what: what is open
sheet-open-points-about = { $about }: { $what }
sheet-open-points-client = { -client }
sheet-open-points-contractor = { -contractor }
