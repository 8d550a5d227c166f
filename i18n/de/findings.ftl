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
why-source = Quelle: { $text }
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

## Waivers. $reason: the reason as entered; $by: who decided; $day: a day

waiver-stands = Hingenommen von { $by } am { $day }: „{ $reason }“
waiver-lapsed = Die Begründung gilt nicht mehr, weil sich geändert hat, was der Befund betrachtet ({ $by }, { $day }): „{ $reason }“
waiver-nobody = nicht benannter Person
