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
# $text: key of the rule
why-rule--met = Rule { $text }: met
why-rule--not-applicable = Rule { $text }: not applicable here
why-facts = Facts
why-no-facts = no answer
# $text: the question as asked
why-question = Question: { $text }
# $state: e.g. "answered"; $day: a day
why-state-on = { $state } on { $day }
why-entries = Entries of the catalogue
why-values = What the law says on the reference date
# $regime: e.g. "GDPR (EU and EEA)"; $country: a country; $standing: what the law says about it
why-standing = { $country }, { $regime }: { $standing }
why-law = Legal basis
why-no-law = none on record
why-applies = Applicable on the reference date.
why-applies-not = Not applicable on the reference date.
why-applies-unknown = Whether it applies depends on the reference date.
# $text: the source
why-source = Source (note of the research): { $text }
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
used--clauses-from = clauses applicable from
used--tool-from = agreement possible from
used--recognised-from = recognition in force from
used--retrieval = minimum period of retrieval
used--adequacy-until = decision in force until
used--log-kept = minimum time of keeping
used--phrase = reason why the list of words has it

## Waivers. $reason: the reason as entered; $by: who decided; $day: a day

waiver-stands = Left standing by { $by } on { $day }: ‘{ $reason }’
waiver-lapsed = The reason no longer counts, because what the finding looks at has changed ({ $by }, { $day }): ‘{ $reason }’
waiver-nothing = The entry does not count because it states no reason ({ $by }, { $day }): ‘{ $reason }’.
waiver-nobody = an unnamed person

## The findings as a list

findings-none = No findings.
findings-group--error = Errors
findings-group--warning = Warnings
findings-group--hint = Hints
findings-group--cannot-tell = Cannot be judged yet
findings-group--waived = Left standing for a reason

## The internal report

# $profile: name
report-title = Review report: { $profile }
report-internal = Internal – no part of the agreement
report-lead = This report serves the preparation of the annexes. It is not part of the annexes and is not signed. The findings do not replace a legal review.
report-ready = The annexes are ready for the final version.
# $count: number of things that are missing
report-draft = The annexes are a draft; still missing for the final version: { $count }.
report-item = What is required
report-law = Provision
report-state = State
report-place = Where the annexes say it

## Findings and completeness

findings-crumb = Findings
findings-title = { $count ->
    [one] One finding
   *[other] { $count } findings
}
findings-hint = Findings are remarks of the program and do not replace a legal review. Errors prevent the final version until they are mended or left standing for a reason; where the annexes contradict themselves, only the remedy helps.
findings-no-question = There is no question here for this finding.
findings-no-fix = There is no remedy in one step for this finding.
findings-mended = The remedy has been applied.
findings-not-waived = There is no reason on record for this finding.
findings-unwaived = The reason has been taken back.
findings-waive-title = Leave standing for a reason
findings-waive-lead = The reason is saved in the profile and is printed in the review report, not in the annexes. It counts until what the finding looks at changes.
findings-reason = Reason
findings-by = Decided by
findings-reason-blank = Enter a reason.
findings-by-blank = Enter the name of the person who decided this.
findings-reason-nothing = This gives no reason. Say in a few words why the finding is left standing.
why-title = Why?
card-nothing-printed = The annexes say nothing on this item.
tasks-to-findings = Look at the findings (errors: { $errors }, warnings: { $warnings }, hints: { $hints })
tasks-card = Look at completeness
tasks-findings = { $count ->
    [one] one finding
   *[other] { $count } findings
}
help-findings = This lists what is wrong, unusual or not yet to be judged under the rules of the program. Enter leads to the question and from there back to the same line; the space bar shows facts, values and legal basis. With + a finding is left standing for a reason or the reason is changed, with Del the reason is taken back; it lapses when what the finding looks at changes. Where one change alone settles the finding, * makes it.
help-card = The card shows what the law requires of the contract and which paragraph of the annexes says it. Enter leads to the open question or to the printed paragraph.
command-findings = findings
command-card = completeness
command-findings-trace = why? facts, values and legal basis
command-findings-complete = apply the remedy in one step
command-findings-add = leave standing for a reason
command-findings-delete = take the reason back
hint-findings-take = to the question
hint-findings-toggle = why?
hint-findings-complete = remedy
hint-waived-add = change reason
hint-findings-delete = take reason back
hint-findings-add = leave standing
hint-card-take = open
hint-preview-toggle = why?
