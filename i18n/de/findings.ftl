### Findings of the rules: how they stand, what stands behind them, and reasons to leave them standing.

verdict--not-met = nicht erfüllt
verdict--cannot-tell = noch nicht zu beurteilen
verdict--waived = mit Begründung hingenommen
verdict--met = erfüllt
verdict--not-applicable = nicht einschlägig

fact-state--given = beantwortet
fact-state--carried = übernommen, noch zu bestätigen
fact-state--unknown = noch nicht bekannt
fact-state--not-applicable = nicht zutreffend
fact-state--unfinished = nicht lesbar
fact-state--open = noch nicht beantwortet
fact-state--undetermined = hängt von anderen Antworten ab
fact-state--not-asked = hier nicht gefragt

## The one change that settles a finding. $what: name of the answer; $value: what is said there

fix--choose = { $what }: „{ $value }“
fix--add = { $what }: „{ $value }“ zusätzlich auswählen
fix--drop = { $what }: „{ $value }“ nicht mehr auswählen
fix--withdraw = { $what }: die Maßnahme „{ $value }“ nicht mehr angeben

## Why: what stands behind a finding or a block

# $text: sheet and block
why-block = Absatz { $text }
# $text: key of the rule
why-rule--met = Regel { $text }: erfüllt
why-rule--not-applicable = Regel { $text }: hier nicht einschlägig
why-facts = Tatsachen
why-no-facts = keine Antwort
# $text: the question as asked
why-question = Frage: { $text }
# $state: e.g. "beantwortet"; $day: a day
why-state-on = { $state } am { $day }
why-entries = Einträge des Katalogs
why-values = Was das Recht am Stichtag sagt
# $regime: e.g. "DSGVO (EU und EWR)"; $country: a country; $standing: what the law says about it
why-standing = { $country }, { $regime }: { $standing }
why-law = Rechtsgrundlagen
why-no-law = keine hinterlegt
why-applies = Am Stichtag anwendbar.
why-applies-not = Am Stichtag nicht anwendbar.
why-applies-unknown = Ob sie anwendbar ist, steht erst mit dem Stichtag fest.
# $text: the source
why-source = Quelle (Vermerk der Recherche, auf Englisch): { $text }
# $text: name of an answer
why-settled-by = Es entscheidet: { $text }
# $text: the change
why-fix = Abhilfe mit einem Schritt: { $text }
why-not-waivable = Die Anlagen widersprechen sich hier selbst; eine Begründung hilft nicht.
# $text: what to do
out-remedy-is = Abhilfe: { $text }

used--adequacy = Stand des Landes
used--type-2-from = Typ 2 nötig ab
used--new-systems-from = neue Systeme ab
used--criteria-2026-from = Kriterien von 2026 ab
used--looked-up-within = nachzuprüfen innerhalb von
used--clauses-from = Klauseln anwendbar ab
used--tool-from = Vereinbarung möglich ab
used--recognised-from = Anerkennung gilt ab
used--retrieval = Mindestdauer des Abrufs
used--adequacy-until = Beschluss gilt bis
used--log-kept = Mindestdauer der Aufbewahrung
used--phrase = Grund, aus dem die Wortliste das nennt

## Waivers. $reason: the reason as entered; $by: who decided; $day: a day

waiver-stands = Hingenommen von { $by } am { $day }: „{ $reason }“
waiver-lapsed = Die Begründung gilt nicht mehr, weil sich geändert hat, was der Befund betrachtet ({ $by }, { $day }): „{ $reason }“
waiver-nothing = Der Eintrag gilt nicht, weil er keinen Grund nennt ({ $by }, { $day }): „{ $reason }“.
waiver-nobody = nicht benannter Person

## The findings as a list

findings-none = Kein Befund.
findings-group--error = Fehler
findings-group--warning = Warnungen
findings-group--hint = Hinweise
findings-group--cannot-tell = Noch nicht zu beurteilen
findings-group--waived = Mit Begründung hingenommen

## The internal report

# $profile: name
report-title = Prüfbericht: { $profile }
report-internal = Intern – kein Bestandteil des Vertrags
report-lead = Dieser Bericht dient der Vorbereitung der Anlagen. Er ist nicht Teil der Anlagen und wird nicht unterzeichnet. Die Befunde ersetzen keine rechtliche Prüfung.
report-ready = Die Anlagen sind bereit für die Endfassung.
# $count: number of things that are missing
report-draft = Die Anlagen sind ein Entwurf; für die Endfassung fehlt noch: { $count }.
report-item = Verlangt ist
report-law = Vorschrift
report-state = Stand
report-place = Fundstelle in den Anlagen

## Findings and completeness

findings-crumb = Befunde
findings-title = { $count ->
    [one] Ein Befund
   *[other] { $count } Befunde
}
findings-hint = Befunde sind Hinweise des Programms und ersetzen keine rechtliche Prüfung. Fehler verhindern die Endfassung, bis sie behoben oder mit Begründung hingenommen sind; wo sich die Anlagen selbst widersprechen, hilft nur die Abhilfe.
findings-no-question = Zu diesem Befund gibt es hier keine Frage.
findings-no-fix = Für diesen Befund gibt es keine Abhilfe mit einem Schritt.
findings-mended = Die Abhilfe ist übernommen.
findings-not-waived = Zu diesem Befund gibt es keine Begründung.
findings-unwaived = Die Begründung ist zurückgenommen.
findings-waive-title = Mit Begründung hinnehmen
findings-waive-lead = Die Begründung wird im Profil gespeichert und steht im Prüfbericht, nicht in den Anlagen. Sie gilt, bis sich ändert, was der Befund betrachtet.
findings-reason = Begründung
findings-by = Entschieden hat
findings-reason-blank = Geben Sie eine Begründung ein.
findings-by-blank = Geben Sie den Namen der Person ein, die das entschieden hat.
findings-reason-nothing = Das nennt keinen Grund. Sagen Sie in wenigen Worten, warum der Befund hingenommen wird.
why-title = Warum?
card-nothing-printed = Zu diesem Punkt steht nichts in den Anlagen.
tasks-to-findings = Befunde ansehen (Fehler: { $errors }, Warnungen: { $warnings }, Hinweise: { $hints })
tasks-card = Vollständigkeit ansehen
tasks-findings = { $count ->
    [one] ein Befund
   *[other] { $count } Befunde
}
help-findings = Hier steht, was nach den Regeln des Programms falsch, ungewöhnlich oder noch nicht zu beurteilen ist. Eingabe führt zur Frage und von dort zurück an dieselbe Stelle; die Leertaste zeigt Tatsachen, Werte und Rechtsgrundlagen. Mit + lässt sich ein Befund mit Begründung hinnehmen oder die Begründung ändern, mit Entf wird sie zurückgenommen; sie verfällt, wenn sich ändert, was der Befund betrachtet. Wo eine Änderung allein den Befund behebt, übernimmt * sie.
help-card = Die Karte zeigt, was das Gesetz vom Vertrag verlangt und welcher Absatz der Anlagen es sagt. Eingabe führt zur offenen Frage oder zum gedruckten Absatz.
command-findings = Befunde
command-card = Vollständigkeit
command-findings-trace = Warum? Tatsachen, Werte und Rechtsgrundlagen
command-findings-complete = Abhilfe mit einem Schritt übernehmen
command-findings-add = Mit Begründung hinnehmen
command-findings-delete = Begründung zurücknehmen
hint-findings-take = zur Frage
hint-findings-toggle = warum?
hint-findings-complete = Abhilfe
hint-waived-add = Begründung ändern
hint-findings-delete = Begründung zurücknehmen
hint-findings-add = hinnehmen
hint-card-take = öffnen
hint-preview-toggle = warum?
