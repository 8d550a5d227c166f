### Findings of the rules: how they stand, what stands behind them, and reasons to leave them standing.

verdict--not-met = not met
verdict--cannot-tell = cannot be judged yet
verdict--waived = left standing for a reason
verdict--met = met
verdict--not-applicable = not applicable

fact-state--given = answered
fact-state--carried = carried over, still to be confirmed
fact-state--unknown = not known yet
fact-state--not-applicable = does not apply
fact-state--unfinished = cannot be read
fact-state--open = not answered yet
fact-state--undetermined = depends on other answers
fact-state--not-asked = not asked here

## The one change that settles a finding. $what: name of the answer; $value: what is said there

fix--choose = { $what }: ‘{ $value }’
fix--add = { $what }: choose ‘{ $value }’ as well
fix--drop = { $what }: no longer choose ‘{ $value }’
fix--withdraw = { $what }: no longer state the measure ‘{ $value }’

## Why: what stands behind a finding or a block

# $text: sheet and block
why-block = Block { $text }
why-facts = Facts
why-no-facts = no answer
# $text: the question as asked
why-question = Question: { $text }
# $state: e.g. "answered"; $day: a day
why-state-on = { $state } on { $day }
why-entries = Entries of the catalogue
why-values = What the law says on the day of the document
# $regime: e.g. "GDPR (EU and EEA)"; $country: a country; $standing: what the law says about it
why-standing = { $country }, { $regime }: { $standing }
why-law = Legal basis
why-no-law = none on record
why-applies = Applicable on the day of the document.
why-applies-not = Not applicable on the day of the document.
why-applies-unknown = Whether it applies depends on the day of the document.
# $text: the source
why-source = Source: { $text }
# $text: name of an answer
why-settled-by = Settled by: { $text }
# $text: the change
why-fix = Remedy in one step: { $text }
why-not-waivable = Here the annexes contradict themselves; a reason does not help.
# $text: what to do
out-remedy-is = Remedy: { $text }

used--adequacy = Standing of the country
used--type-2-from = Type 2 required from
used--new-systems-from = new systems from
used--criteria-2026-from = criteria of 2026 from
used--looked-up-within = to be looked up within

## Waivers. $reason: the reason as entered; $by: who decided; $day: a day

waiver-stands = Left standing by { $by } on { $day }: ‘{ $reason }’
waiver-lapsed = The reason no longer counts, because what the finding looks at has changed ({ $by }, { $day }): ‘{ $reason }’
waiver-nobody = an unnamed person
