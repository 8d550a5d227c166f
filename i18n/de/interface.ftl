### Words of the interview: notes, line mode, paper form.


## Notes beneath a question. $country: name of a country

note-no-decision--eu = Es gibt keinen Angemessenheitsbeschluss der Europäischen Kommission.
note-condition-not-met--eu = Die Bedingung des Angemessenheitsbeschlusses ist nicht erfüllt.
note-review--eu = Die Rechtslage ist ungeklärt und wurde nicht anderweitig geklärt; deshalb ist eine Garantie nötig.
note-no-decision--ch = Das Land steht nicht auf der Liste in Anhang 1 DSV.
note-condition-not-met--ch = Die Bedingung, unter der das Land auf der Liste in Anhang 1 DSV steht, ist nicht erfüllt.
note-review--ch = Die Rechtslage ist ungeklärt und wurde nicht anderweitig geklärt; deshalb ist eine Garantie nötig.
note-no-decision--uk = Das Vereinigte Königreich hat das Schutzniveau dieses Landes nicht anerkannt.
note-condition-not-met--uk = Die Bedingung, unter der das Vereinigte Königreich das Schutzniveau anerkennt, ist nicht erfüllt.
note-review--uk = Die Rechtslage ist ungeklärt und wurde nicht anderweitig geklärt; deshalb ist eine Garantie nötig.
note-country = { $country }: { $note }

## Line mode

ask-welcome = Interview für { $profile }. Jede Antwort wird sofort gespeichert.
ask-keys = Eingabe = weiter, ? = Hilfe, ?? = weiß ich noch nicht, < = zurück, ! = beenden
ask-place = [Abschnitt { $section }, noch { $needed } nötig, { $optional } freiwillig]
ask-optional = (freiwillig)
ask-why = Warum: { $why }
# $why: a sentence; $law: citations
why-asked-here--ch = { $why } Nach dem hier geltenden schweizerischen Recht: { $law }.
why-asked-here--uk = { $why } Nach dem hier geltenden Recht des Vereinigten Königreichs: { $law }.
why-asked-none--ch = { $why } Das hier geltende schweizerische Recht hat dazu keine eigene Bestimmung, die dieses Programm kennt.
why-asked-none--uk = { $why } Das hier geltende Recht des Vereinigten Königreichs hat dazu keine eigene Bestimmung, die dieses Programm kennt.
ask-current = Bisher: { $value }
ask-many = Mehrere Nummern durch Komma trennen; 0 = nichts davon; + = eigener Eintrag; /Wort sucht.
ask-one = Eine Nummer eingeben; /Wort sucht.
ask-yes-no = j = ja, n = nein
ask-lines = Mehrere Zeilen; eine Zeile mit nur einem Punkt beendet.
ask-lines-keys = Hier zählt nur ein einzelner Punkt: Er beendet den Text. Diese Zeile wurde nicht übernommen.
ask-not-taken = Der angefangene Text wurde nicht übernommen; die bisherige Antwort bleibt.
ask-words = Wortlaut auf { $language }:
ask-date = Datum, zum Beispiel 22.11.2026
ask-number = Zahl mit Einheit; möglich: { $units }
ask-interval = Abstand, zum Beispiel „halbjährlich“ oder „3 Monate“
ask-country = Land, als Name oder zweistelliger Code
ask-countries = Länder, durch Komma getrennt
ask-understood = Verstanden: { $value }
ask-saved = Gespeichert.
ask-unread = Das konnte nicht gelesen werden: { $more }
ask-unread-choice = Bitte eine der Nummern von 1 bis { $count }.
ask-unread-date = Bitte ein Datum wie 22.11.2026.
ask-unread-no-such-day = Diesen Tag gibt es im Kalender nicht.
ask-unread-number = Bitte eine ganze Zahl ab 1 und dahinter eine der möglichen Einheiten.
ask-unread-interval = Bitte einen Abstand mit Einheit wie „monatlich“ oder „6 Monate“.
ask-unread-country = Kein Land dieses Namens gefunden. Erwartet wird ein Name wie „Schweiz“ oder ein Kürzel wie „CH“.
ask-unread-countries = Mehrere passen: { $more }
ask-unread-yes-no = Bitte j oder n.
ask-unread-blank = Leer. Mit ?? bleibt die Frage offen.
ask-unread-few = Bitte mindestens eine Nummer.
ask-unread-twice = Diesen Namen gibt es in der Liste schon.
ask-who = Wer klärt das? (Eingabe = niemand benannt)
ask-by = Bis wann? (Eingabe = offen)
ask-not-applicable = Trifft nicht zu, weil:
ask-may-not-apply = - = trifft nicht zu
ask-no-unknown = Diese Frage braucht eine Antwort; mit < kommen Sie zurück.
ask-group = Gruppe: { $group }
ask-closes = Damit werden { $count } Antworten beiseitegelegt: { $what }. j = ja, n = nein
ask-kept = Die bisherige Antwort bleibt.
ask-ended = Das Interview endet hier: { $reason }
ask-list = { $count } Einträge. + = neu, Nummer = ändern, -Nummer = löschen, =Nummer = kopieren, ^Nummer = nach oben, * = das sind alle, 0 = es gibt keine, Eingabe = weiter
ask-list-open = Die Liste ist noch offen.
ask-list-all = Das sind alle.
ask-list-none = Es gibt keine.
ask-list-unnamed = (ohne Namen)
ask-list-deleted = Gelöscht: { $name }
ask-measures = Nummer = in Kraft, pNummer = geplant, nNummer = nicht, ?Nummer = unbekannt, -Nummer = Angabe löschen, + = eigene Maßnahme, * = fertig, 0 = keine davon, Eingabe = weiter; mehrere Nummern durch Komma
ask-measure-in-place = in Kraft
ask-measure-planned = geplant
ask-measure-no = nicht
ask-measure-unknown = unbekannt
ask-suggested = vorgeschlagen: { $why }
ask-param = { $measure } – { $param }:
ask-proposal = Vorschlag: { $value } ({ $why }) – mit „=“ übernehmen
ask-until = Geplant bis:
ask-own = Eigener Eintrag auf { $language }:
ask-finished = Alle Fragen sind durchlaufen. Offen sind noch { $needed }.
ask-ready = Alles Nötige ist beantwortet. Nächster Schritt: anlage export { $path }
ask-left = Gespeichert in { $path }. Später weiter mit: anlage ask { $path }
ask-undetermined = (hängt noch ab von: { $what })
ask-hits = Treffer:
ask-no-hits = Nichts gefunden.
ask-cut = Der Text ist zu lang: Es passen höchstens 10.000 Zeichen hinein, der Rest fehlt.
ask-joined = Mehrere Zeilen wurden zu einer.
ask-cleaned = Nicht druckbare Zeichen wurden entfernt oder sichtbar gemacht.
ask-help-law = Recht: { $law }
ask-help-example = Beispiel: { $example }
ask-none = nichts davon
ask-unknown = weiß ich noch nicht
ask-unknown-who = weiß ich noch nicht ({ $who })
ask-carried = { $value } (noch zu bestätigen; Eingabe bestätigt)
ask-yes = ja
ask-no = nein

## Words that are read in line mode, separated by semicolons

typed-yes = j; ja; y; yes
typed-no = n; nein; no
typed-every = alle; jede; jeden; jedes
typed-minute = Minute; Minuten; min
typed-hour = Stunde; Stunden; h; Std
typed-day = Tag; Tage; Tagen; T; d
typed-working-day = Arbeitstag; Arbeitstage; Arbeitstagen; Werktag; Werktage
typed-week = Woche; Wochen; Wo
typed-month = Monat; Monate; Monaten; Mon
typed-year = Jahr; Jahre; Jahren; J; a
typed-character = Zeichen
typed-digit = Ziffer; Ziffern; Stellen
typed-password = Passwort; Passwörter; Passwörtern; andere Passwörter
typed-attempt = Fehlversuch; Fehlversuche; Versuche; Versuch
typed-door = Tür; Türen; abschließbare Türen
typed-person = Person; Personen
typed-kilometre = Kilometer; km
typed-bit = Bit; Bits
typed-cost-factor = Faktor; Kostenfaktor
typed-iteration = Durchlauf; Durchläufe; Durchläufen; Iterationen
typed-percent = %; Prozent

## Paper form

form-title = Fragebogen zu den Anlagen nach Art. 28 DSGVO
form-lead = Fragenkatalog { $version }. Fragen mit dem Vermerk „nur unter einer Bedingung“ stellt das Programm nur, wenn frühere Antworten sie nötig machen; auf Papier bleiben sie im Zweifel offen.
form-condition = nur unter einer Bedingung
form-answer = Antwort:
form-rows = Liste; je Eintrag:
form-each = je Eintrag von „{ $of }“
form-all = ☐ Das sind alle.  ☐ Es gibt keine.
form-more = … und weitere; die ganze Liste „{ $list }“ hat { $count } Einträge
