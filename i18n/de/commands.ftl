### Command line: help, output and errors.


## Command line: help

cli-about = Schreibt die Anlagen eines Vertrags über die Auftragsverarbeitung (Art. 28 DSGVO). Arbeitet ohne Netz; gibt keinen Rechtsrat.
cli-usage = Aufruf:
cli-usage-options = Optionen
cli-value-as-of = Tag
cli-value-by = Name
cli-value-command = Befehl
cli-value-country-or-instrument = Land oder Rechtsgrundlage
cli-value-data-dir = Ordner
cli-value-file = Datei
cli-value-finding = Befund
cli-value-finding-or-block = Befund oder Absatz
cli-value-format = Format
cli-value-lang = Sprache
cli-value-only = Liste
cli-value-out = Ordner
cli-value-profile = Profil
cli-value-reason = Begründung
cli-value-shell = Shell
cli-value-ui-lang = Sprache
cli-waive-usage = anlage waive [Optionen] <--reason <Begründung> --by <Name>|--withdraw> <Profil> <Befund>
cli-commands = Befehle
cli-arguments = Angaben
cli-options = Optionen
cli-help = zeigt diese Hilfe
cli-version = zeigt die Version mit Stand des Fragenkatalogs und der Rechtsdaten
cli-ui-lang = Sprache der Oberfläche: de, en oder de-CH
cli-data-dir = Ordner für Profile und Arbeitsdateien
cli-export = schreibt die Anlagen eines oder mehrerer Profile
cli-export-profile = Profildateien (RON); „-“ liest von der Standardeingabe
cli-export-format = Formate, durch Komma getrennt: { $formats } (Vorgabe: alle außer json)
cli-export-lang = Sprachen des Dokuments, durch Komma getrennt: de, en, de-CH (Vorgabe: wie im Profil)
cli-export-out = Ordner für die Dateien; wird angelegt
cli-export-file = eine einzige Datei; „-“ schreibt auf die Standardausgabe
cli-export-draft = schreibt einen Entwurf
cli-export-final = schreibt die Endfassung oder nennt genau, was fehlt
cli-export-as-of = Tag, dessen Recht gilt, in der Form 2026-11-22
cli-export-split = schreibt jedes Blatt in eine eigene Datei; Nummern und Verweise bleiben die der Gesamtfassung
cli-export-force = ersetzt vorhandene Dateien mit anderem Inhalt
cli-check = sagt, was für die Endfassung fehlt
cli-check-all = auch die Prüfungen nennen, die auf offene Fragen warten
cli-check-profile = Profildatei; „-“ liest von der Standardeingabe
cli-card = zeigt, was das Gesetz vom Vertrag verlangt und welcher Absatz der Anlagen es sagt
cli-explain = zeigt, was hinter einem Befund oder einem gedruckten Absatz steht, bis zur Vorschrift
cli-explain-what = Befund oder Absatz, wie „anlage explain PROFIL“ sie auflistet, zum Beispiel promised-place/r2 oder subject/duration
cli-waive = nimmt einen Befund mit Begründung hin; die Begründung gilt, bis sich ändert, was der Befund betrachtet
cli-waive-profile = Profildatei; die Begründung wird darin gespeichert
cli-waive-finding = Befund, wie „anlage check“ ihn nennt, zum Beispiel secrecy-staff
cli-waive-reason = Begründung
cli-waive-by = wer darüber entschieden hat
cli-waive-withdraw = nimmt die Begründung zurück
cli-report = schreibt Befunde und Vollständigkeit als internen Prüfbericht, der nicht zu den Anlagen gehört
cli-report-format = Format (Vorgabe: docx)
cli-report-file = Datei; „-“ schreibt auf die Standardausgabe
cli-json = gibt JSON aus
cli-questions = zeigt alle Fragen; als Markdown ein Papierformular
cli-questions-format = Format: text, md oder json (Vorgabe: text)
cli-ask = öffnet ein Profil im Interview
cli-ask-profile = Profildatei; wird angelegt, wenn es sie nicht gibt
cli-ask-plain = Zeile für Zeile statt auf dem ganzen Bildschirm
cli-renew = beginnt die nächste Fassung eines Profils: eine Kopie mit allen Antworten, die zu bestätigen sind
cli-renew-profile = Profildatei; „-“ liest von der Standardeingabe
cli-renew-file = Datei für die Kopie; „-“ schreibt auf die Standardausgabe (Vorgabe: neben dem Profil, mit der Jahreszahl)
cli-law = zeigt, was an einem Tag für ein Land oder eine Rechtsgrundlage gilt und wie sicher das ist
cli-law-what = Land (Name oder Kürzel) oder Rechtsgrundlage (Kürzel wie eu-2021-1772 oder Name); ohne Angabe die Übersicht
cli-law-as-of = Tag, dessen Recht gilt, in der Form 2026-11-22 (Vorgabe: heute)
cli-catalogue = zeigt alle Listen und Maßnahmen mit ihren Überschriften und Fundstellen
cli-catalogue-only = nur diese Liste oder dieses Thema der Maßnahmen, zum Beispiel purpose oder recovery
cli-list = zeigt die Profile der Ablage
cli-info = zeigt Version, Ordner und Stand der Daten
cli-completions = gibt aus, was eine Shell zum Vervollständigen der Befehle braucht
# $shells: names of shells
cli-completions-shell = Shell: { $shells }
cli-man = gibt die Handbuchseite (man) des Programms oder eines Befehls aus
cli-man-command = Befehl, zum Beispiel export; ohne Angabe das ganze Programm
cli-exit = Rückgabewerte: 0 erledigt, 1 unerwarteter Fehler, 2 falscher Aufruf, 3 Profil nicht lesbar, 4 unvollständig, 5 Datenträger oder Rechte, 6 eine andere Datei ist im Weg, 7 neueres Dateiformat
man-name = BEZEICHNUNG
man-synopsis = ÜBERSICHT
man-description = BESCHREIBUNG
man-exit = RÜCKGABEWERTE

## Output of the commands

# $path: path of a file
out-written = geschrieben: { $path }
out-replaced = ersetzt: { $path }
out-unchanged = unverändert: { $path }
# $done, $all: numbers
out-progress = { $done } von { $all } Profilen fertig
# $count, $all: numbers; $path: path of a profile; $more: a sentence
out-failed =
    { $count ->
        [one] Bei einem von { $all } Profilen ist nicht alles geschrieben worden:
       *[other] Bei { $count } von { $all } Profilen ist nicht alles geschrieben worden:
    }
out-failed-one = { "  " }- { $path }: { $more }
out-failed-incomplete = Die verlangte Fassung ist nicht möglich; was fehlt, steht weiter oben.
# $profile: name; $language: Deutsch; $count: number
out-grade-draft =
    { $count ->
        [one] { $profile } ({ $language }): Entwurf; ein Punkt steht der Endfassung entgegen („anlage check“ nennt ihn)
       *[other] { $profile } ({ $language }): Entwurf; { $count } Punkte stehen der Endfassung entgegen („anlage check“ nennt sie)
    }
out-grade-draft-language = { $profile } ({ $language }): Entwurf, weil die Sprache nicht zu den Sprachen des Vertrags gehört
out-grade-draft-wanted = { $profile } ({ $language }): Entwurf, wie verlangt; die Endfassung wäre möglich
out-grade-final = { $profile } ({ $language }): Endfassung
out-final-refused = { $profile }: Die Endfassung ist noch nicht möglich. Das steht ihr entgegen (zu offenen Fragen führt „anlage ask“):
# $formats: names of formats; $what: short name of a question; $path: path of an answer; $more: characters
out-pdf-refused = { $profile } ({ $language }): Die Endfassung als PDF ist nicht möglich, weil keine mitgelieferte Schrift diese Zeichen hat:
out-pdf-draft-only = { $profile } ({ $language }): Das PDF bleibt ein Entwurf, weil keine mitgelieferte Schrift diese Zeichen hat:
out-pdf-marked = { $profile } ({ $language }): Keine mitgelieferte Schrift hat diese Zeichen; im PDF steht an ihrer Stelle ihr Code:
out-check-unprinted = Zeichen, die eine Endfassung als PDF verhindern:
out-unprinted = { $what } ({ $path }): { $more }
out-pdf-remedy = Geben Sie die Stelle in lateinischer, griechischer oder kyrillischer Schrift an oder verwenden Sie DOCX, HTML oder Markdown.
out-check-ready = { $profile }: bereit für die Endfassung
out-check-draft = { $profile }: Entwurf; der Endfassung steht entgegen ({ $count }; zu offenen Fragen führt „anlage ask“):
out-check-no-pdf = { $profile }: Entwurf; die Endfassung als PDF würde abgelehnt
out-check-open =
    { $count ->
        [one] Eine Prüfung lässt sich erst entscheiden, wenn offene Fragen beantwortet sind („anlage check --all“ nennt sie).
       *[other] { $count } Prüfungen lassen sich erst entscheiden, wenn offene Fragen beantwortet sind („anlage check --all“ nennt sie).
    }
# $counts: numbers, e.g. "abgedeckt: 40, offen: 0"
out-check-card = Vollständigkeit: { $counts } („anlage card“ zeigt die Karte)
out-check-more = „anlage explain“ mit dem Kürzel in eckigen Klammern zeigt, was hinter einem Befund steht; „anlage waive“ nimmt ihn mit Begründung hin.
# $profile: name
out-explain-lead = { $profile }: Befunde und Absätze, die „anlage explain“ erklärt
# $what: finding; $path: path of a file
out-waived = { $what }: mit Begründung hingenommen, gespeichert in { $path }
out-waive-withdrawn = { $what }: Begründung zurückgenommen, gespeichert in { $path }
out-check-findings = Befunde:
out-check-orphans = Aufbewahrte Antworten ohne Frage:
out-check-set-aside = Beiseitegelegte Antworten: { $count }
out-remedy = Abhilfe: { $remedy }
out-law = Recht: { $law }
out-stale = Die Rechtsdaten sind älter als 18 Monate (geprüft bis { $day }). Prüfen Sie, ob es eine neuere Fassung des Programms gibt.
out-list-empty = In { $path } liegen keine Profile.
out-list-name = Profil
out-list-client = Verantwortlicher
out-list-state = Zustand
out-list-open = offen
out-list-changed = zuletzt geändert
out-list-template = (Muster)
out-list-broken = nicht lesbar
out-list-draft = Entwurf
out-list-ready = bereit
# $count: number
out-renew-carried =
    { $count ->
        [0] Keine Antwort ist zu bestätigen.
        [one] Eine Antwort ist übernommen und noch zu bestätigen.
       *[other] { $count } Antworten sind übernommen und noch zu bestätigen.
    }
out-renew-next = Der Tag, dessen Recht gilt, wird neu gefragt. Weiter mit: anlage ask { $path }
# $what: name of a country or an instrument; $day: "22. November 2026"
out-law-of = { $what }, Rechtsstand { $day }
# $day, $floor, $evidence, $compiled: dates in words
out-law-overview = Rechtsstand { $day }. Hinterlegt ist das Recht ab dem { $floor }; neuester Beleg vom { $evidence }, zusammengestellt am { $compiled }. Keine Rechtsberatung.
out-law-inside = ohne Übermittlung ins Ausland
out-law-adequate = angemessen
out-law-conditional = angemessen unter einer Bedingung
out-law-none = keine Entscheidung
out-law-unclear = ungeklärt
out-law-authority = Aufsichtsbehörde
out-law-condition = Bedingung
out-law-instrument = Grundlage
out-law-reference = Fundstelle
out-law-kind = Art
out-law-from = gilt ab
out-law-until = gilt bis
out-law-note = Hinweis
out-law-countries = Darauf beruht die Angemessenheit für
out-law-source = Quelle (Vermerk der Recherche, auf Englisch)
# $sure: "hoch"; $day: date in words
out-law-sure = Sicherheit: { $sure } (Stand { $day })
out-law-applies = An diesem Tag anwendbar.
out-law-applies-not = An diesem Tag nicht anwendbar.
out-law-watch = Zu beobachten
out-law-undated = Zeitpunkt offen
out-law-more = „anlage law LAND“ oder „anlage law RECHTSGRUNDLAGE“ zeigt Einzelheiten.
out-info-version = Version
out-info-questionnaire = Fragenkatalog
out-info-law = Rechtsdaten geprüft bis
out-info-format = Dateiformat
out-info-profiles = Profile
out-info-state = Arbeitsdateien
out-info-config = Einstellungen
out-info-languages = Sprachen
out-version = anlage { $version } (Fragenkatalog { $questionnaire }, Rechtsdaten { $law }, Dateiformat { $format })
out-nothing = Welcher Befehl? „anlage --help“ zeigt alle.
language-name--de = Deutsch
language-name--en = Englisch
language-name--de-ch = Deutsch (Schweiz)
file-draft = entwurf
file-report = pruefbericht
# Sheets in file names: letters, digits and hyphens only
file-sheet-head = deckblatt
file-sheet-subject = gegenstand
file-sheet-subprocessors = unterauftragsverarbeiter
file-sheet-measures = massnahmen
file-sheet-secrecy = schweigepflicht
file-sheet-transfers = uebermittlungen
file-sheet-terms = eckpunkte
file-sheet-outsourcing = auslagerung
file-sheet-secrecy-declaration = vordruck-dienstleister
file-sheet-secrecy-staff = vordruck-beschaeftigte
file-sheet-open-points = offene-punkte

## Errors of the commands: what, where, what is kept, what to do

err-not-found = Die Datei { $path } gibt es nicht.
rec-not-found = Prüfen Sie den Namen; „anlage list“ zeigt die Profile der Ablage.
err-not-a-file = { $path } ist keine Datei.
rec-not-a-file = Geben Sie eine Profildatei an.
err-too-large = { $path } ist mit { $size } Bytes zu groß für ein Profil.
rec-too-large = Profile sind höchstens 5 MB groß. Prüfen Sie, ob das die richtige Datei ist.
err-denied = { $path } darf nicht gelesen werden.
rec-denied = Prüfen Sie die Rechte der Datei.
err-read = { $path } kann nicht gelesen werden: { $more }
rec-read = Prüfen Sie den Datenträger. Eine Sicherung liegt als .bak neben der Datei, wenn es eine gibt.
err-empty = { $path } ist leer oder beschädigt; es wurde nichts verändert.
rec-empty = Verwenden Sie die Sicherung (.bak neben der Datei), wenn es eine gibt.
err-encoding = { $path } ist nicht UTF-8: Zeile { $line }, Spalte { $column } lässt sich nicht lesen.
err-encoding-utf16 = { $path } ist in UTF-16 gespeichert („Unicode“ in manchen Editoren).
rec-encoding-utf16 = Öffnen Sie die Datei in einem Editor und speichern Sie sie als UTF-8.
rec-encoding = Speichern Sie die Datei im Editor als UTF-8. Ist es kein Profil, zeigt „anlage list“ die richtigen.
err-broken = { $path } lässt sich ab Zeile { $line }, Spalte { $column } nicht lesen: { $more }
rec-broken = Die Datei wurde nicht verändert. { $remedy } Sonst verwenden Sie die Sicherung (.bak). Ist es kein Profil, zeigt „anlage list“ die richtigen.
err-newer = { $path } wurde mit einer neueren Fassung des Programms geschrieben (Format { $found }, bekannt bis { $known }, Fragenkatalog { $questionnaire }).
rec-newer = Verwenden Sie die neuere Fassung. Die Datei wurde nicht verändert.
err-floor = Für den { $day } sind keine Rechtsdaten vorhanden; sie beginnen am { $floor }.
rec-floor = Wählen Sie einen späteren Tag (Frage nach dem Stichtag oder --as-of).
err-no-language = { $profile }: Es ist keine Sprache des Dokuments gewählt.
rec-no-language = Beantworten Sie die Frage nach den Sprachen oder geben Sie --lang an.
err-exists = { $path } gibt es schon mit anderem Inhalt; die Datei blieb, wie sie war.
rec-exists = Mit --force wird sie ersetzt.
err-same-file = { $path } gehört schon zu einem anderen Profil dieses Aufrufs; die Datei blieb, wie sie war.
rec-same-file = Profile gleichen Namens brauchen verschiedene Ordner: rufen Sie sie einzeln mit --out auf oder benennen Sie eines um.
err-taken = { $path } gibt es schon; die Datei blieb, wie sie war.
rec-taken = Geben Sie mit -o einen anderen Namen an.
err-not-made = { $path } konnte nicht angelegt werden: { $more }
rec-not-made = Das Profil ist unverändert. { $remedy } Mit -o geben Sie einen anderen Ort an.
err-write = { $path } konnte nicht geschrieben werden: { $more }
rec-write = Die vorige Datei ist unverändert. { $remedy }
err-output = Die Ausgabe ist unvollständig: { $more }
rec-output = { $remedy }
err-changed = { $path } wurde inzwischen von anderer Seite geändert; diese Fassung wurde nicht überschrieben.
rec-changed = Ihre Fassung liegt in { $more }. Vergleichen Sie beide.
err-locked = { $process ->
    [none] { $path } ist in einem anderen Fenster geöffnet.
   *[other] { $path } ist seit dem { $day } in einem anderen Fenster geöffnet (Prozess { $process }).
 }
rec-locked = Schließen Sie das andere Fenster.
err-explain-unknown = Einen Befund oder Absatz „{ $what }“ gibt es in diesem Profil nicht.
rec-explain-unknown = „anlage explain“ ohne Angabe zeigt alle.
err-explain-ambiguous = „{ $what }“ steht in mehreren Anlagen: { $more }
rec-explain-ambiguous = Geben Sie die Anlage mit an.
err-waive-unknown = Einen offenen Befund „{ $what }“ gibt es in diesem Profil nicht.
rec-waive-unknown = „anlage check“ nennt die Befunde mit ihren Kürzeln in eckigen Klammern.
err-waive-never = Der Befund „{ $what }“ lässt sich nicht mit einer Begründung hinnehmen: Die Anlagen widersprechen sich hier selbst.
rec-waive-never = Ändern Sie eine der Antworten; „anlage explain“ zeigt, welche der Befund gelesen hat.
err-waive-empty = Es fehlt eine Begründung oder ein Name.
rec-waive-empty = Geben Sie mit --reason an, warum der Befund hingenommen wird, und mit --by, wer das entschieden hat.
err-waive-nobody = „{ $what }“ nennt niemanden.
rec-waive-nobody = Geben Sie mit --by an, wer das entschieden hat.
err-waive-none = Zum Befund „{ $what }“ ist keine Begründung gespeichert.
rec-waive-none = „anlage check“ nennt bei jedem Befund, ob eine Begründung gespeichert ist.
err-waive-nothing = „{ $what }“ nennt keinen Grund; der Befund bleibt bestehen.
rec-waive-nothing = Sagen Sie mit --reason in wenigen Worten, warum er hingenommen wird; sonst kann es später niemand nachvollziehen.
err-format = Das Format „{ $more }“ gibt es nicht.
rec-format = Möglich sind: { $formats }
err-language = Die Sprache „{ $more }“ gibt es nicht.
rec-language = Möglich sind de, en und de-CH.
err-one-file = Für eine einzige Datei sind genau ein Profil, ein Format und eine Sprache nötig.
rec-one-file = Geben Sie --format und --lang an oder verwenden Sie --out mit einem Ordner.
err-law-unknown = „{ $what }“ ist weder ein Land noch eine hinterlegte Rechtsgrundlage.
rec-law-unknown = Geben Sie einen Ländernamen, ein Länderkürzel wie CH oder ein Kürzel wie eu-2021-914 an.
err-law-ambiguous = „{ $what }“ kann Verschiedenes bedeuten: { $more }
rec-law-ambiguous = Geben Sie eines der Kürzel an.
err-day = „{ $more }“ bei --as-of ist kein Tag der Form 2026-11-22.
rec-day = Schreiben Sie Jahr, Monat und Tag mit Bindestrichen.
err-no-such-day = Den Tag „{ $more }“ gibt es im Kalender nicht.
rec-no-such-day = Prüfen Sie Monat und Tag.
err-internal = Das hätte nicht geschehen dürfen: { $more }
rec-internal = Ihre Datei wurde nicht verändert. Melden Sie bitte den Fehler mit diesem Wortlaut.
err-catalogue = Eine Liste oder ein Maßnahmenthema „{ $name }“ gibt es nicht.
err-folders = Der Ordner für Dokumente ist nicht bekannt.
rec-catalogue = Möglich sind: { $more }
err-command = Einen Befehl „{ $name }“ gibt es nicht.
err-command-profile = „{ $name }“ ist kein Befehl. Ein Profil öffnet „anlage ask { $name }“; „anlage“ allein zeigt alle Profile.
rec-command = Möglich sind: { $more }
rec-folders = Geben Sie --data-dir an.

## The command `catalogue`

out-catalogue-law = Recht
out-catalogue-iso = ISO/IEC 27002:2022
out-catalogue-suggested = Anlass eines Vorschlags
out-catalogue-proposed = Vorschlag: { $value } ({ $why })

## Why the disk refused something, and what to do

cause-full = Der Datenträger ist voll.
    .remedy = Geben Sie Platz frei und versuchen Sie es nochmals, oder speichern Sie anderswo.
cause-limit = Nach den Einstellungen des Systems darf die Datei nicht größer werden.
    .remedy = Speichern Sie anderswo oder bitten Sie die IT, die Grenze anzuheben.
cause-read-only = Der Datenträger ist schreibgeschützt.
    .remedy = Heben Sie den Schreibschutz auf und versuchen Sie es nochmals, oder speichern Sie anderswo.
cause-protected = Die Datei ist als schreibgeschützt gekennzeichnet.
    .remedy = Heben Sie den Schreibschutz der Datei auf und versuchen Sie es nochmals, oder speichern Sie anderswo.
cause-denied = Für die Datei oder ihren Ordner fehlen die nötigen Rechte.
    .remedy = Speichern Sie anderswo oder bitten Sie die IT um das Recht, in diesen Ordner zu schreiben.
cause-gone = Die Datei oder ihr Ordner ist nicht da.
    .remedy = Liegt sie auf einem Stick oder Netzlaufwerk, verbinden Sie es und versuchen Sie es nochmals. Wurde sie verschoben oder gelöscht, speichern Sie anderswo oder wieder am alten Platz.
cause-no-new-folder = Der Ordner lässt sich dort nicht anlegen.
    .remedy = Wählen Sie einen anderen Ordner.
cause-no-folder = Ein Teil des Pfades ist eine Datei und kein Ordner.
    .remedy = Wählen Sie einen anderen Ordner.
cause-network = Das Netzlaufwerk antwortet nicht.
    .remedy = Stellen Sie die Verbindung wieder her und versuchen Sie es nochmals, oder speichern Sie anderswo.
cause-busy = Die Datei wird gerade von einem anderen Programm benutzt.
    .remedy = Schließen Sie das andere Programm (zum Beispiel eine Synchronisierung oder Virenprüfung) und versuchen Sie es nochmals.
cause-fault = Der Datenträger meldet einen Fehler.
    .remedy = Speichern Sie auf einem anderen Datenträger und lassen Sie diesen prüfen.
cause-handles = Auf diesem Rechner sind zu viele Dateien geöffnet.
    .remedy = Schließen Sie andere Programme und versuchen Sie es nochmals.
cause-name = Der Name ist zu lang oder enthält Zeichen, die dort nicht erlaubt sind.
    .remedy = Wählen Sie einen kürzeren Namen aus Buchstaben und Ziffern.
cause-not-a-file = An dieser Stelle liegt keine gewöhnliche Datei.
    .remedy = Wählen Sie einen anderen Namen oder Ordner.
cause-exists = Dort liegt schon eine Datei dieses Namens; sie wurde nicht überschrieben.
    .remedy = Wählen Sie einen anderen Namen oder Ordner.
cause-profile = Dort liegt ein Profil; ein Dokument ersetzt es auch mit --force nicht.
    .remedy = Wählen Sie einen anderen Namen.
cause-circle = Verknüpfungen führen im Kreis.
    .remedy = Wählen Sie einen anderen Namen oder Ordner.
cause-too-large = Das Profil ist größer als 5 MB und ließe sich nicht wieder öffnen.
    .remedy = Kürzen Sie lange Texte und versuchen Sie es nochmals.
cause-file-ends = Die Datei hört zu früh auf; ein Anführungszeichen oder eine Klammer ist nicht geschlossen.
    .remedy = Schließen Sie dort, was offen ist.
cause-file-text = Ein Text steht nicht richtig in Anführungszeichen.
    .remedy = Setzen Sie den Text in gerade Anführungszeichen und schreiben Sie ein Anführungszeichen darin als \".
cause-file-sign = Dort fehlt ein Zeichen, oder eines ist zu viel, etwa ein Komma, ein Doppelpunkt oder eine Klammer.
    .remedy = Vergleichen Sie die Stelle mit den Zeilen davor und danach.
cause-file-name = Dort steht ein Name, den das Format nicht kennt.
    .remedy = Berichtigen Sie den Namen; Groß- und Kleinschreibung zählt.
cause-file-missing = Dort fehlt eine Angabe, die das Format verlangt.
    .remedy = Ergänzen Sie die Angabe wie in den übrigen Zeilen.
cause-file-twice = Dieselbe Angabe steht dort zweimal.
    .remedy = Streichen Sie eine der beiden.
cause-file-value = Dort steht ein Wert, der nicht die verlangte Form hat, etwa ein Text statt einer Zahl oder ein ungültiger Tag.
    .remedy = Berichtigen Sie den Wert oder löschen Sie die ganze Antwort; sie wird dann neu gefragt.
cause-file-deep = Die Klammern sind zu tief geschachtelt.
    .remedy = Die Datei ist vermutlich kein Profil.
cause-changed = Jemand anders hat die Datei geändert, seit sie gelesen wurde.
    .remedy = Vergleichen Sie beide Fassungen, bevor Sie eine davon verwenden.
cause-pipe = Die Ausgabe wird nicht mehr gelesen.
    .remedy = Rufen Sie den Befehl nochmals auf.
cause-other = Das System hat es abgelehnt, ohne einen bekannten Grund zu nennen.
    .remedy = Versuchen Sie es nochmals, oder speichern Sie anderswo.

## A wrong command line. $what: argument; $value: what was typed; $choices: what is possible; $command: a command
err-usage = Diese Angaben passen nicht zusammen.
err-usage-missing = Es fehlt: { $what }
err-usage-unknown = Die Angabe „{ $what }“ ist hier nicht vorgesehen.
err-usage-conflict = „{ $what }“ und „{ $other }“ schließen einander aus.
err-usage-twice = „{ $what }“ ist mehrfach angegeben.
err-usage-empty = Zu „{ $what }“ fehlt der Wert.
err-usage-choice = „{ $value }“ ist für „{ $what }“ nicht möglich. Möglich sind: { $choices }
err-usage-value = „{ $value }“ ist für „{ $what }“ nicht möglich.
err-usage-count = „{ $what }“ passt an dieser Stelle nicht oder steht mehrmals da.
rec-usage = „{ $command }“ zeigt, wie der Befehl zu verwenden ist.
