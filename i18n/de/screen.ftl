### Words of the screens: what stands on them, keys, buttons, dialogs. $count: a number.

## Every screen

screen-more = { $count ->
    [one] noch eine Zeile
   *[other] noch { $count } Zeilen
 }
screen-position = Abschnitt { $place } von { $sections }, hier noch { $here } nötig, insgesamt { $needed }
screen-position-confirm = Abschnitt { $place } von { $sections }, hier noch { $here } nötig, insgesamt { $needed }; { $confirm } zu bestätigen
screen-saved = gespeichert
screen-not-saved = nicht gespeichert
screen-read-only = nur lesbar
screen-saved-in = Alles ist gespeichert in { $path }
screen-recap = Zuletzt: { $answer }
screen-grown = { $count ->
    [one] Eine Frage mehr wegen „{ $label }“
   *[other] { $count } Fragen mehr wegen „{ $label }“
 }
screen-too-small = Das Fenster ist zu klein. Bitte vergrößern Sie es auf mindestens 40 Spalten und 12 Zeilen. Ihre Eingaben bleiben erhalten.
screen-nothing-chosen = Noch nichts ausgewählt. Die Pfeiltasten führen zur Auswahl, Leertaste oder Eingabe wählt aus.
screen-not-answered = noch nicht beantwortet
screen-filter = Gesucht: { $text }
screen-filter-none = Nichts gefunden. Die Rücktaste löscht Buchstaben.
screen-blank-searches = Das Leerzeichen gehört zur Suche. Ein zweites wählt die Zeile, ebenso eines nach einer Pfeiltaste.
screen-own-hint = Nicht dabei? Eigenen Eintrag hinzufügen (Taste +)
screen-none-of-these = nichts davon
screen-none-short = nichts davon
screen-ticked = { $count ->
    [0] noch nichts
    [one] eine Angabe
   *[other] { $count } Angaben
 }
screen-tick-one = Bitte mindestens eine Angabe ankreuzen (Leertaste).
screen-tick-one-or-none = Bitte etwas ankreuzen (Leertaste) oder „nichts davon“ wählen.
screen-lines-hint = Eingabe beginnt eine neue Zeile; Eingabe auf einer leeren Zeile oder F4 übernimmt.
screen-unfinished = Dieser Text ist noch nicht übernommen. Eingabe übernimmt ihn.
screen-blank = Hier fehlt noch etwas.
screen-words-blank = Geben Sie den Wortlaut in mindestens einer Sprache ein.
screen-empty-row = Der neue Eintrag war leer und wurde wieder entfernt.
screen-refused = Nochmals Eingabe behält den Text so und geht weiter; er bleibt ein offener Punkt.
screen-today = heute, { $day }
screen-until = (bis { $day })
screen-note = Notiz: { $note }
screen-left-open = Offen gelassen: { $what }
screen-kept = Die bisherige Antwort bleibt.
screen-end = Alles ist beantwortet. Sehen Sie die Antworten durch oder geben Sie die Anlagen aus.
screen-end-open = Das Ende ist erreicht; weiter oben ist noch etwas offen.
screen-end-optional = Das Ende ist erreicht; offen sind nur noch freiwillige Fragen.
screen-refused-edit = Das ließ sich nicht ändern: { $more }
read-only-title = Nur lesbar
read-only-dropped = Die Eingabe wurde nicht übernommen, weil die Datei nur lesbar ist.
read-only-edit = Sie können das Profil anderswo speichern und dort weiterarbeiten. Diese Datei bleibt, wie sie ist.
read-only-edit-newer = Anderswo gespeichert, folgt das Profil dem Fragenkatalog dieses Programms ({ $questionnaire }). Antworten auf Fragen, die es hier nicht gibt, bleiben in der Datei; gedruckt werden sie nicht.
screen-before-floor = Für Tage vor dem { $day } gibt es hier keine Rechtsdaten. Wählen Sie einen späteren Tag.
screen-floor = Der Stichtag dieses Profils liegt vor dem Beginn der Rechtsdaten. Die Datei ist unverändert.
screen-floor-remedy = Öffnen Sie das Profil mit „anlage check“, um den Stichtag zu sehen, und ändern Sie ihn in der Datei.
screen-nothing-to-undo = Es gibt nichts rückgängig zu machen.
screen-nothing-to-redo = Es gibt nichts wiederherzustellen.
screen-undone = Rückgängig gemacht.
screen-redone = Wiederhergestellt.
screen-undone-what = { $count ->
    [0] Rückgängig gemacht: { $what }
    [one] Rückgängig gemacht: { $what } und eine weitere Angabe
   *[other] Rückgängig gemacht: { $what } und { $count } weitere Angaben
 }
screen-redone-what = { $count ->
    [0] Wiederhergestellt: { $what }
    [one] Wiederhergestellt: { $what } und eine weitere Angabe
   *[other] Wiederhergestellt: { $what } und { $count } weitere Angaben
 }
screen-ticks-undone = Die Auswahl ist wieder, wie sie gespeichert ist.
screen-mouse-on = Die Maus bedient jetzt das Programm.
screen-mouse-off = Die Maus markiert jetzt Text im Fenster.
screen-ascii-on = Rahmen und Zeichen jetzt aus einfachen Zeichen.
screen-ascii-off = Rahmen und Zeichen jetzt grafisch.
screen-language-now = Die Oberfläche ist jetzt deutsch.
screen-present-on = Vorführmodus: Notizen und andere Profile sind verborgen.
screen-present-off = Vorführmodus beendet.

appearance-terminal = Farben des Terminals
appearance-light = Helle Darstellung
appearance-dark = Dunkle Darstellung
appearance-high-contrast = Hoher Kontrast

## Lists and measures

screen-rows = { $count ->
    [0] Keine Einträge.
    [one] Ein Eintrag.
   *[other] { $count } Einträge.
 }
screen-row-add = Eintrag hinzufügen
screen-row-all = Das sind alle.
screen-row-none = Es gibt keine.
screen-row-open = { $count ->
    [one] eine Angabe offen
   *[other] { $count } Angaben offen
 }
screen-row-hint = Eingabe öffnet, + neu, = Kopie, Entf löscht (Strg+Z holt zurück), < nach oben, > nach unten
screen-row-hint-empty = Eingabe wählt die Zeile, + legt einen Eintrag an
screen-measures = { $count ->
    [0] Keine Maßnahme angegeben.
    [one] Eine Maßnahme angegeben.
   *[other] { $count } Maßnahmen angegeben.
 }
screen-measure-title = Maßnahme
screen-measure-add = eigene Maßnahme in eigenen Worten
screen-measures-all = Das sind alle Maßnahmen dieses Bereichs.
screen-measures-none = Keine dieser Maßnahmen.
screen-suggested = Vorgeschlagen: { $why }
screen-suggested-also = Dafür spricht auch: { $why }
screen-suggested-others = Weitere zur Auswahl
screen-suggested-hint = Vorschläge sind keine Antworten: In den Anlagen steht nur, was hier angekreuzt ist.
screen-measures-hint = Leertaste kreuzt an, Eingabe öffnet (geplant, nein, Angaben), Entf löscht die Angabe
screen-param-open = Angabe offen
screen-row-choose = Wählen Sie zuerst mit den Pfeiltasten einen Eintrag aus.
screen-attach = Ein Dokument des Anbieters tritt an die Stelle dieser Liste
screen-attach-lead = Das Dokument wird in der Anlage genannt. Fügen Sie es dem Vertrag bei: Eine bloße Verweisung genügt nicht.
screen-attached = siehe „{ $document }“

## Dialogs

screen-form-choice = Pfeiltasten gehen zu einer Zeile, Leertaste oder Eingabe wählt sie.
screen-own-title = Eigener Eintrag
screen-own-lead = So steht der Eintrag in den Anlagen. Bitte in jeder Sprache der Anlagen formulieren.
screen-own-measure-title = Eigene Maßnahme
screen-own-measure-lead = Ein ganzer Satz in der Gegenwart: wer tut was, wie oft. So steht er in der Anlage.
screen-unknown-title = Weiß ich noch nicht
screen-new-title = Neues Profil
screen-rename-title = Profil umbenennen
form-what = Was gilt für diese Frage?
form-state = Stand der Maßnahme
form-until = Geplant bis
form-who = Wer klärt das?
form-by = Bis wann? (kann leer bleiben)
form-note = Notiz (wird nie gedruckt)
form-note-hint = Nur für Sie; die Notiz steht im Profil, nicht in den Anlagen.
form-document = Titel des Dokuments
form-document-date = Datum des Dokuments
form-name = Name des Profils
form-name-default = Neues Profil
form-name-hint = Zum Beispiel der Name der Praxis. Danach wird auch die Datei benannt.
form-state-in-place = in Kraft
form-state-planned = geplant
form-state-no = nicht vorhanden
form-state-unknown = weiß ich noch nicht
form-state-open = Angabe löschen
form-unknown-unknown = weiß ich noch nicht
form-unknown-not-applicable = trifft nicht zu
form-unknown-note = Antwort bleibt, nur eine Notiz dazu
form-unknown-open = Antwort löschen
screen-form-leave = Noch nicht übernommen. Eingabe übernimmt; noch einmal Esc verwirft, was hier steht.
quit-title = Beenden?
quit-saved = Alle Antworten sind gespeichert.
quit-unsaved-kept = Die letzten Änderungen konnten noch nicht gespeichert werden. Sie bleiben als Entwurf erhalten und werden beim nächsten Öffnen angeboten.
quit-unsaved = Die letzte Antwort konnte noch nicht gespeichert werden.
closes-title = Antworten beiseitelegen?
closes-what = { $count ->
    [one] Mit dieser Änderung wird eine Antwort beiseitegelegt:
   *[other] Mit dieser Änderung werden { $count } Antworten beiseitegelegt:
 }
closes-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
 }
closes-kept = Sie bleiben im Profil und kommen zurück, wenn die Frage wieder gestellt wird.
ended-title = Das Interview endet hier
draft-title = Angefangenes
draft-what = Beim letzten Mal war noch etwas nicht übernommen, als das Programm endete.
draft-what-older = Beim letzten Mal war noch etwas nicht übernommen, als das Programm endete. Das Profil wurde seither geändert; prüfen Sie, ob es noch passt.
draft-text = { $what }: „{ $text }“
draft-ticks = { $what }: eine Auswahl
delete-title = Profil löschen?
delete-what = „{ $name }“ kommt in den Papierkorb und lässt sich von dort zurückholen.
conflict-title = Die Datei wurde geändert
conflict-what = Jemand anders, oder ein anderes Programm, hat die Datei geändert, seit sie geöffnet wurde. Es wurde nichts überschrieben. „Beide behalten“ speichert Ihre Fassung daneben.
failed-title = Das ging nicht
find-title = Suchen
find-lead = Tippen Sie ein Wort oder mehrere: Gesucht wird in Fragen, Antworten und Auswahlmöglichkeiten.
menu-title = Menü
button-take = Übernehmen
button-cancel = Abbrechen
button-close = Schließen
button-yes = Ja
button-no = Nein
button-change = Ändern
button-keep = Behalten
button-delete = Löschen
button-restore = Übernehmen
button-discard = Verwerfen
button-keep-both = Beide behalten
button-reload = Neu laden
button-overwrite = Meine Fassung speichern
button-again = Nochmals versuchen
button-elsewhere = Anderswo speichern
button-as-draft = Entwurf belassen
button-go-on = Weiterarbeiten
button-leave-draft = Profil verlassen, Entwurf belassen
button-leave-unsaved = Verlassen, Änderungen verlieren
button-on = Weiter
button-back = Zurück
button-unknown = Weiß ich noch nicht
button-help = Hilfe
button-menu = Menü
button-renew = Erneuern
button-rename = Umbenennen
button-versions = Frühere Stände
button-archive = Archiv
button-bring-back = Zurückholen
button-write = Anlagen schreiben

## Home

home-title = Profile
home-count = { $count ->
    [0] noch kein Profil
    [one] ein Profil
   *[other] { $count } Profile
 }
home-first-what = Sie beantworten Fragen; heraus kommen die Anlagen zum Vertrag über die Auftragsverarbeitung, fertig zum Unterschreiben.
home-first-time = Eine Praxis braucht dafür etwa eine Stunde. Sie können jederzeit aufhören und später weitermachen.
home-first-papers = Legen Sie bereit: den Hauptvertrag, die Liste der Dienstleister und was Ihre IT zum Schutz der Daten unternimmt.
home-first-local = Alles bleibt auf diesem Computer. Das Programm stellt keine Verbindung zum Internet her.
home-new = Neues Profil anlegen
home-example = Mit einem Beispiel beginnen
home-example-lead = Das Beispiel ist erfunden und wird als eigenes Profil kopiert. Ändern Sie darin, was Sie möchten.
example-eeg = EEG-Praxis und ihr Cloud-Dienst, vollständig ausgefüllt
example-saas = Softwareunternehmen mit Telemetrie und Auslagerung
example-agency = Webagentur mit Onlineshop
example-billing = Privatärztliche Verrechnungsstelle
example-template = Vorlage eines Anbieters, halb ausgefüllt
example-swiss = Arztpraxis in Zürich und ihr Softwareanbieter, nach schweizerischem Recht
example-lawyers = Anwaltskanzlei und ihr IT-Dienstleister, mit Fernwartung
example-payroll = Lohnabrechnung für ein Unternehmen in London, mit Auslagerung
example-payroll-template = Vorlage für Lohnberichte, Kunden in drei Ländern, dreisprachig
home-library = Profile
home-archive = Archiv
home-trash = Papierkorb
home-to-library = Zurück zu den Profilen
home-to-archive = Archiv anzeigen
home-to-trash = Papierkorb anzeigen
home-ready = bereit
home-open = { $count ->
    [one] ein Punkt offen
   *[other] { $count } Punkte offen
 }
home-broken = nicht lesbar
home-template = (Vorlage)
home-choose-first = Wählen Sie zuerst mit den Pfeiltasten ein Profil aus.

## Sections of a profile

tasks-title = Übersicht
tasks-counts = Noch { $needed } nötig, { $optional } freiwillig
tasks-counts-confirm = Noch { $confirm } zu bestätigen, { $needed } nötig, { $optional } freiwillig
tasks-blocked = { $count ->
    [one] Ein Fehler verhindert die Endfassung; er steht bei den Befunden.
   *[other] { $count } Fehler verhindern die Endfassung; sie stehen bei den Befunden.
 }
tasks-ready = Alles Nötige ist beantwortet: Die Anlagen können endgültig ausgegeben werden.
tasks-go-confirm = { $count ->
    [one] Eine übernommene Antwort bestätigen
   *[other] { $count } übernommene Antworten bestätigen
 }
tasks-go-on = Weiter mit der nächsten offenen Frage
tasks-go-on-optional = Weiter mit den freiwilligen Fragen
tasks-review = Antworten prüfen
tasks-preview = Anlagen ansehen
tasks-export = Anlagen ausgeben
tasks-menu = Menü: suchen, rückgängig, Sprache, Darstellung, beenden
tasks-not-started = noch nicht begonnen
tasks-in-progress = begonnen
tasks-needs-attention = bitte ansehen
tasks-complete = vollständig
tasks-undetermined = hängt noch von anderen Antworten ab
tasks-not-needed = nicht nötig
tasks-needed = { $count } nötig
tasks-grown = +{ $count } wegen „{ $label }“
tasks-confirm = { $count } zu bestätigen
tasks-not-asked = In diesem Abschnitt ist nach den bisherigen Antworten nichts zu beantworten.
tasks-not-settled = Diese Frage hängt von einer anderen ab, die noch offen ist.
state-undetermined = hängt noch von anderen Antworten ab
state-optional = freiwillig
state-open = offen
state-given = beantwortet
state-carried = noch zu bestätigen
state-unknown = weiß ich noch nicht
state-not-applicable = trifft nicht zu
state-unfinished = angefangen
state-misfit = passt nicht zur Frage

## Check your answers

review-title = Antworten prüfen
review-answers = Alle Antworten ({ $count })
review-carried = Noch zu bestätigen ({ $count })
review-open = Offen ({ $count })
review-blockers = Was der endgültigen Fassung im Weg steht ({ $count })
review-set-aside = Beiseitegelegt ({ $count })
review-show = Anzeigen: { $what }
review-hint-answers = Eingabe ändert eine Antwort und kommt hierher zurück. Buchstaben: b beantwortet, ü übernommen, ? unbekannt, x trifft nicht zu, ! angefangen, - offen.
review-hint-carried = Aus dem Vorjahr übernommen. Leertaste bestätigt eine Antwort, * alle des Abschnitts, Eingabe ändert.
review-hint-open = Was noch fehlt. Eingabe führt zur Frage.
review-hint-set-aside = Diese Antworten gehören zu Fragen, die nicht gestellt werden. Eingabe führt zu der Frage, die darüber entscheidet; Entf löscht endgültig.
review-hint-blockers = Eingabe führt zu der Stelle.
review-others = { $section } – Übriges
review-rest = { $count ->
    [one] Die letzte Angabe bestätigen
   *[other] Alles Übrige bestätigen: { $count } Angaben
 }
review-rest-title = Alles Übrige bestätigen?
review-rest-what = Was sich jedes Jahr ändern kann, ist durchgesehen. Alles Übrige gilt damit unverändert weiter; einzelne Angaben lassen sich auch danach noch ändern.
button-confirm = Bestätigen
review-confirmed = Bestätigt.
review-nothing-to-confirm = Hier ist nichts zu bestätigen.
review-aside-title = Beiseitegelegte Antwort
review-to-deciding = Zur Frage, die darüber entscheidet: { $name }
review-purge = Endgültig löschen
review-purge-title = Endgültig löschen?
review-purge-what = „{ $name }“ wird aus dem Profil entfernt. Rückgängig geht nur, solange das Profil offen ist.
review-all-confirmed = Alles ist bestätigt. Diese Frage ist noch offen.
review-day-first = Zuerst der Stichtag; danach bestätigen Sie die übernommenen Antworten.
review-purged = Gelöscht.
review-not-restorable = Die Frage, zu der diese Antwort gehört, lässt sich von hier aus nicht öffnen.
letter-given = b
letter-carried = ü
letter-unknown = ?
letter-not-applicable = x
letter-unfinished = !
letter-open = -

## The annexes

preview-title = Anlagen
preview-changed = { "* " }
preview-behind = Was hinter dieser Stelle steht
preview-behind-nothing = Hinter dieser Stelle steht keine Antwort.
preview-beside-first = Die andere Sprache gibt es, wenn die Anlage zu sehen ist.
preview-feeds-nothing = Diese Frage steht noch hinter keinem Satz der Anlagen.

## Export

export-title = Ausgeben
export-grade = Fassung
export-final = endgültig
export-final-blocked = { $count ->
    [one] endgültig (ein Punkt steht im Weg)
   *[other] endgültig ({ $count } Punkte stehen im Weg)
 }
export-draft = Entwurf, mit gekennzeichneten Lücken
export-languages = Sprachen
export-formats = Formate
export-folder = Ordner
export-report = internen Prüfbericht dazu schreiben (nicht Teil der Anlagen)
export-replace = vorhandene Dateien ersetzen
export-show-blockers = Anzeigen, was der endgültigen Fassung im Weg steht
export-blocked = Die endgültige Fassung ist erst möglich, wenn nichts mehr offen ist.
export-writing = Die Anlagen werden geschrieben …
export-nothing = Bitte mindestens eine Sprache, ein Format und einen Ordner angeben.
export-in-the-way = Eine Datei dieses Namens mit anderem Inhalt gibt es schon: { $path }. Kreuzen Sie „ersetzen“ an oder wählen Sie einen anderen Ordner.
export-done = { $count ->
    [one] Fertig: eine Datei
   *[other] Fertig: { $count } Dateien
 }
export-done-folder = Im Ordner { $path }
export-next = Wie es weitergeht
export-next-read = Lesen Sie die Anlagen einmal ganz, am besten zusammen mit Ihrer Vertragspartei.
export-next-sign = Fügen Sie die Anlagen dem Vertrag bei und lassen Sie beide Seiten unterschreiben.
export-next-renew = Prüfen Sie die Angaben in einem Jahr: „Erneuern“ übernimmt alle Antworten.
export-next-gaps = Am Ende des Entwurfs steht, was noch offen ist und wer es klärt.
export-next-answer = Beantworten Sie die offenen Fragen; danach gibt es hier die endgültige Fassung.
export-next-both = Beantworten Sie die offenen Fragen und beheben Sie die Fehler unter „Befunde“; danach gibt es hier die endgültige Fassung.
export-next-mend = Beheben Sie die Fehler, die unter „Befunde“ stehen; danach gibt es hier die endgültige Fassung.
button-overview = Zur Übersicht
button-write-again = Weitere ausgeben
format-md = Markdown
format-html = HTML (Webseite)
format-docx = DOCX (Word)
format-pdf = PDF

## Help

help-title = Hilfe
help-home = Hier liegen Ihre Profile: eines je Vertrag oder Vorlage. Die Pfeiltasten wählen aus, Eingabe öffnet. Tippen Sie Buchstaben, um nach einem Namen zu suchen.
help-tasks = Die Abschnitte des Fragebogens mit ihrem Stand. Eingabe öffnet den ersten offenen Punkt, Pfeil rechts zeigt alle Fragen des Abschnitts.
help-review = Alle Antworten, die in die Anlagen eingehen. Eingabe ändert eine Antwort und kommt hierher zurück.
help-preview = So lauten die Anlagen mit den bisherigen Antworten. Eingabe zeigt, welche Antworten und welches Recht hinter einer Zeile stehen. Ein Stern kennzeichnet, was sich mit der letzten Antwort geändert hat.
help-export = Wählen Sie Fassung, Sprachen, Formate und Ordner. Ein Entwurf ist immer möglich; die endgültige Fassung erst, wenn nichts mehr offen ist.
keys-title = Alle Tasten
keys-choosing = Tasten beim Auswählen
keys-typing = Tasten beim Schreiben
keys-dialog = Tasten in Dialogen
key-ctrl = Strg+{ $letter }
key-enter = Eingabe
key-esc = Esc
key-tab = Tab
key-back-tab = Umschalt+Tab
key-backspace = Rücktaste
key-delete = Entf
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-up-ascii = Pfeil auf
key-down-ascii = Pfeil ab
key-left-ascii = Pfeil links
key-right-ascii = Pfeil rechts
key-page-up-ascii = Bild auf
key-page-down-ascii = Bild ab
key-home = Pos1
key-end = Ende
key-page-up = Bild ↑
key-page-down = Bild ↓
key-space = Leertaste

## Commands, as the menu and the list of keys say them

command-up = eine Zeile nach oben
command-down = eine Zeile nach unten
command-left = nach links; Angabe ändern
command-right = nach rechts; Angabe ändern, Abschnitt aufklappen
command-home = an den Anfang
command-end = an das Ende
command-page-up = eine Seite nach oben
command-page-down = eine Seite nach unten
command-next-field = nächstes Feld, nächste Schaltfläche
command-previous-field = voriges Feld, vorige Schaltfläche
command-take = übernehmen und weiter
command-toggle = ankreuzen, bestätigen
command-finish = mehrzeiligen Text übernehmen
command-back = eine Ebene zurück
command-erase = Zeichen links löschen; sonst zur vorigen Frage
command-delete = Zeichen rechts oder Eintrag löschen
command-erase-word = Wort links löschen
command-next-question = nächste Frage, diese bleibt, wie sie ist
command-previous-question = vorige Frage
command-help = Hilfe zu dieser Stelle
command-menu = Menü
command-save = zeigen, wo gespeichert ist
command-find = suchen
command-review = Antworten prüfen
command-tasks = Übersicht der Abschnitte
command-preview = Anlagen ansehen
command-other-language = andere Sprache der Anlage
command-trace = Sätze zeigen, in die diese Antwort eingeht
command-unknown = weiß ich noch nicht, trifft nicht zu, Notiz
command-export = Anlagen ausgeben
command-undo = letzte Antwort rückgängig
command-redo = Antwort wiederherstellen
command-quit = beenden
command-quit-now = sofort beenden
command-mouse = Maus für das Programm oder zum Markieren
command-language = Sprache der Oberfläche wechseln
command-appearance = Darstellung wechseln
command-ascii = einfache oder grafische Zeichen
command-present = Vorführmodus
command-suspend = anhalten (weiter mit fg)
command-keys = alle Tasten
command-add = neuer oder eigener Eintrag
command-copy = Eintrag kopieren, Profil erneuern, Zeile ausfüllen
command-move-up = Eintrag nach oben
command-move-down = Eintrag nach unten
command-complete = das sind alle; alle bestätigen; Spalte ausfüllen
command-choice-add = eigener Eintrag
command-grid-copy = Zeile ausfüllen: gilt für alle
command-grid-complete = Spalte ausfüllen wie die davor
command-grid-add = eigener Eintrag
command-rows-copy = Eintrag kopieren
command-rows-delete = Eintrag löschen
command-rows-complete = das sind alle
command-measures-add = eigene Maßnahme
command-measures-delete = Angabe zur Maßnahme löschen
command-measures-complete = das sind alle Maßnahmen
command-rename = umbenennen
command-archive = ins Archiv oder zurück
command-set-aside = beiseitegelegte Antworten

## Key line

hint-take = weiter
hint-toggle = ankreuzen
hint-unknown = weiß nicht
hint-help = Hilfe
hint-menu = Menü
hint-back = zurück
hint-quit = Ende
hint-add = neu
hint-down = auswählen
hint-right = aufklappen
hint-complete = alle bestätigen
hint-next-field = nächstes Feld
hint-finish = übernehmen
hint-delete = löschen
hint-copy = für alle
hint-grid-complete = Spalte wie davor
hint-rows-take = öffnen
hint-measures-take = öffnen
hint-export-export = schreiben
hint-button-take = drücken
hint-button-next-field = nächste Schaltfläche
hint-aside-take = öffnen
hint-home-take = öffnen
hint-shelf-take = zurückholen
hint-tasks-take = öffnen
hint-review-take = ändern
hint-section-take = Abschnitt bestätigen
hint-section-toggle = bestätigen
hint-rest-take = bestätigen
hint-rest-toggle = bestätigen
hint-part-take = anzeigen
hint-review-toggle = bestätigen
hint-preview-take = was steht dahinter
hint-preview-right = andere Sprache
hint-dialog-take = übernehmen
hint-dialog-back = schließen
hint-filter-back = Suche leeren

## The outside: files, locks, the library

screen-panic = Das Programm ist auf einen Fehler gestoßen und musste enden. Alle bestätigten Antworten sind gespeichert.
screen-newer = Dieses Profil wurde mit einem neueren Fragenkatalog ({ $questionnaire }) beantwortet und kann hier nur gelesen werden.
screen-locked = { $process ->
    [none] Dieses Profil ist in einem anderen Fenster geöffnet und kann hier nur gelesen werden.
   *[other] Dieses Profil ist seit dem { $day } in einem anderen Fenster geöffnet (Prozess { $process }) und kann hier nur gelesen werden.
 }
screen-read-only-file = Die Datei ist als schreibgeschützt gekennzeichnet und kann hier nur gelesen werden.
screen-copies = Neben der Datei liegt eine Kopie aus der Synchronisierung: { $name }. Bitte vergleichen Sie beide.
screen-swept = { $count ->
    [one] Eine unfertige Datei eines abgebrochenen Speicherns wurde entfernt.
   *[other] { $count } unfertige Dateien eines abgebrochenen Speicherns wurden entfernt.
 }
not-saved-title = Nicht gespeichert
not-saved-what = { $why } Die letzten Änderungen sind noch nicht gespeichert.
not-saved-where = Ort: { $path }
not-saved-kept = Nichts ist verloren: Alle Antworten sind noch im Programm und liegen zusätzlich als Entwurf auf diesem Rechner.
not-saved-memory = Alle Antworten sind noch im Programm, aber nur dort. Beenden Sie es nicht, bevor sie gespeichert sind.
not-saved-file-old = Die vorige Datei ist unverändert.
not-saved-file-none = An diesem Ort liegt zurzeit keine Fassung des Profils.
not-saved-file-new = Die Datei hat den neuen Stand; der Datenträger hat aber noch nicht bestätigt, dass er einen Stromausfall übersteht.
not-saved-elsewhere = Am angegebenen Ort wurde nichts gespeichert.
not-saved-read-only = Die Datei, die Sie geöffnet haben, ist unverändert.
elsewhere-title = Anderswo speichern
elsewhere-lead = Das Profil wird dort gespeichert, und es geht mit der neuen Datei weiter. Die bisherige Datei bleibt, wie sie ist.
form-place = Ordner oder Datei
form-place-hint = Zum Beispiel ein Ordner auf einem anderen Laufwerk oder Stick. Ohne Angabe: { $place }. Eine vorhandene Datei wird nicht überschrieben.
unsaved-title = Nicht gespeicherte Antworten
unsaved-what = Beim letzten Mal konnten Antworten nicht gespeichert werden; sie liegen als Entwurf bereit. Wer sie übernimmt, kann das mit „Rückgängig“ zurücknehmen.
unsaved-what-older = Beim letzten Mal konnten Antworten nicht gespeichert werden; sie liegen als Entwurf bereit. Das Profil wurde seither geändert: Der Entwurf ersetzt diesen Stand, was sich mit „Rückgängig“ zurücknehmen lässt.
unsaved-taken = Die Antworten aus dem Entwurf sind übernommen.
draft-not-asked = Die Frage zu diesem Text wird zurzeit nicht gestellt. Der Text bleibt als Entwurf erhalten.
library-renamed = Umbenannt in „{ $name }“.
library-archived = „{ $name }“ liegt jetzt im Archiv.
library-unarchived = „{ $name }“ ist wieder bei den Profilen.
library-trashed = „{ $name }“ liegt im Papierkorb und lässt sich von dort zurückholen.
library-untrashed = „{ $name }“ ist wieder bei den Profilen.
library-locked = { $process ->
    [none] Dieses Profil ist in einem anderen Fenster geöffnet.
   *[other] Dieses Profil ist seit dem { $day } in einem anderen Fenster geöffnet (Prozess { $process }).
 }
library-gone = Dieses Profil liegt nicht mehr im Papierkorb.
library-failed = Das ging nicht: { $more } Es wurde nichts verändert.
earlier-title = Frühere Stände
earlier-lead = Der gewählte Stand von „{ $name }“ wird als eigenes Profil daneben geöffnet; am jetzigen ändert sich nichts.
earlier-lead-damaged = Diese früheren Stände lassen sich lesen. Der gewählte wird wieder zum Profil; die beschädigte Datei bleibt daneben erhalten.
earlier-none = Von „{ $name }“ gibt es noch keine früheren Stände.
earlier-entry = { $day }, { $size } kB, { $count ->
    [one] { $count } Angabe
   *[other] { $count } Angaben
 }
earlier-backup = (Sicherung vor der letzten Änderung)
earlier-session = (Stand zu Beginn einer Sitzung)
earlier-copy = (Kopie einer Synchronisierung)
file-earlier-version = { $name } (früherer Stand)
command-earlier = frühere Stände
file-own-version = { $name } (eigene Fassung)
err-terminal = Das Terminal ist nicht mehr erreichbar.
rec-terminal = Alle bestätigten Antworten sind gespeichert. Öffnen Sie das Profil neu; mit --plain geht es auch zeilenweise.
