### Sentences of the annexes. `$…` values come spoken: dates in words, numbers with their unit.
### Lists, countries and entered texts never stand inside a sentence.

## On every page

sheet-draft = Entwurf
# $day: "22. November 2026"; $program: "anlage 0.1.0"; $questionnaire: "2026.11"; $law: "7. Oktober 2026"
sheet-footer = Stand { $day } · { $program } · Fragenkatalog { $questionnaire } · Rechtsdaten bis { $law }
sheet-footer-no-day = offen
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
sheet-head-client = { -client }
sheet-head-contractor = { -contractor }
sheet-head-document = Vertrag und Anlagen
sheet-head-client-form--open = { -client } im Sinne dieser Anlagen ist, wer den Vertrag mit { -contractor(form: "dat") } schließt.
sheet-head-on-behalf--yes = { -contractor(form: "Nom") } verarbeitet die in diesen Anlagen beschriebenen personenbezogenen Daten im Auftrag { -client(form: "gen") } und auf dokumentierte Weisung.
sheet-head-on-behalf--own = { -contractor(form: "Nom") } verfolgt mit den Daten eigene Zwecke; eine Auftragsverarbeitung liegt insoweit nicht vor.
sheet-head-on-behalf--joint = { -client(form: "Nom") } und { -contractor(form: "nom") } legen Zwecke und Mittel gemeinsam fest; eine Auftragsverarbeitung liegt insoweit nicht vor.
sheet-head-prevailing--de = Weichen die Sprachfassungen voneinander ab, ist die deutsche Fassung maßgeblich.
sheet-head-prevailing--en = Weichen die Sprachfassungen voneinander ab, ist die englische Fassung maßgeblich.
sheet-head-annexes = Der Vertrag hat folgende Anlagen:
sheet-head-conclusion = Vertragsschluss
sheet-head-conclusion--signature = Die Anlagen werden mit der Unterzeichnung durch beide Parteien Bestandteil des Vertrags.
sheet-head-conclusion--electronic = Die Anlagen werden nach Art. 28 Abs. 9 DSGVO in einem elektronischen Format und ohne Unterschrift Bestandteil des Vertrags.
sheet-head-conclusion--with-main-contract = Die Anlagen werden mit dem Abschluss des Hauptvertrags Bestandteil des Vertrags.

## Subject matter

# $number: number of the annex, e.g. 1
sheet-subject-title = Anlage { $number } – Gegenstand der Verarbeitung
sheet-subject-matter = Gegenstand
sheet-subject-changes--agreed = Änderungen des Gegenstands der Verarbeitung vereinbaren die Parteien gemeinsam und dokumentieren sie.
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
sheet-subject-special-kind-lead = Darunter sind folgende besondere Kategorien personenbezogener Daten (Art. 9 Abs. 1 DSGVO):
sheet-subject-criminal-lead = Darunter sind folgende personenbezogene Daten im Sinne des Art. 10 DSGVO:
sheet-subject-special-data-lead = Von den genannten Daten gehören dazu:
sheet-subject-safeguards = Schutz besonders geschützter Daten
sheet-subject-safeguards-lead = Für die genannten Daten nach Art. 9 Abs. 1 oder Art. 10 DSGVO gelten folgende Beschränkungen und Garantien:
sheet-subject-safeguards-none = Besondere Beschränkungen und Garantien sind für die genannten Daten nach Art. 9 Abs. 1 oder Art. 10 DSGVO nicht festgelegt.
sheet-subject-sources = Herkunft der Daten
sheet-subject-sources-lead = Die Daten stammen aus folgenden Quellen:
sheet-subject-secrecy = Berufliche Schweigepflicht
sheet-subject-secrecy-de--yes = { -client(form: "Nom") } unterliegt einer beruflichen Schweigepflicht nach § 203 StGB.
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
sheet-subject-instructors--management = Weisungsberechtigt ist auf Seiten { -client(form: "gen") } die Geschäftsleitung oder die Inhaberin oder der Inhaber.
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
sheet-subprocessors-contact = Kontakt
sheet-subprocessors-clauses = Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914, Modul 3
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
sheet-measures-structure--theme = Die bestehenden Maßnahmen sind nach Themen gegliedert.
sheet-measures-structure--scc = Die bestehenden Maßnahmen sind nach den Überschriften des Anhangs III der Standardvertragsklauseln (Durchführungsbeschluss (EU) 2021/914) gegliedert; die Überschriften sind gekürzt.
sheet-measures-structure--dsv = Die bestehenden Maßnahmen sind nach den Zielen des Art. 3 der schweizerischen Datenschutzverordnung (DSV) gegliedert.
sheet-measures-rest--eight = Maßnahmen, für die diese Gliederung keine Kontrolle vorsieht, stehen unter „Organisatorische Maßnahmen“.
sheet-measures-rest--art32 = Maßnahmen, für die diese Gliederung kein Ziel nennt, stehen unter „Organisatorische Maßnahmen“.
sheet-measures-rest--dsv = Maßnahmen, für die diese Gliederung kein Ziel nennt, stehen unter „Weitere Maßnahmen“.
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
