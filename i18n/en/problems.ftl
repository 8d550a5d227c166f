### Problems, blockers and findings: what is wrong, and what to do.


## What keeps a set a draft. $what: name of the answer, e.g. "Calder Hosting: Sitz"

blocker-ended = The interview ended at ‘{ $what }’: these annexes are not meant for this case.
blocker-missing = Missing: { $what }
blocker-unknown = Not known yet: { $what }
blocker-carried = To be confirmed: { $what }
blocker-problem = { $what }
blocker-finding = { $what }
blocker-language = The language ‘{ $what }’ is not one of the languages of the agreement; in this language there is only a draft.

## Problems in a profile: what is wrong, and what to do. $what: name of the answer; $more: the detail

err-misfit-kind = { $what }: the stored value does not fit the question.
err-misfit-choice = { $what }: the choice ‘{ $more }’ does not exist, or no longer exists.
err-misfit-unit = { $what }: this unit is not available here.
err-misfit-zero = { $what }: the value is zero.
err-misfit-twice = { $what }: the choice ‘{ $more }’ occurs twice.
err-misfit-few = { $what }: at least one choice is needed.
err-misfit-blank = { $what }: the text is empty.
err-misfit-language = { $what }: the language ‘{ $more }’ is not supported.
err-unfinished = { $what }: the entry could not be read.
err-orphan = This questionnaire does not know the question ‘{ $what }’; the answer is kept and not printed.
err-parameter = { $what }: the value for ‘{ $more }’ does not fit.
err-same-name = { $what }: the name ‘{ $more }’ occurs twice.
err-not-worded = { $what }: the wording in { $more } is missing.
err-completeness = { $what }: the statement on completeness does not fit the entries.
rec-misfit-kind = Answer the question again.
rec-misfit-choice = Choose again.
rec-misfit-unit = Use one of the units offered.
rec-misfit-zero = Enter a number from 1.
rec-misfit-twice = Choose again.
rec-misfit-few = Choose at least one entry.
rec-misfit-blank = Enter a text, or say that it is not known yet.
rec-misfit-language = Remove this wording.
rec-unfinished = Answer the question again.
rec-orphan = Check whether the question has another name today.
rec-parameter = Enter the value again.
rec-same-name = Give one of the entries another name.
rec-not-worded = Add the wording in this language.
rec-completeness = Say whether these are all entries or whether there are none.

## Findings of rules. $name: name of the company

finding-secrecy-chain = { $name } has not been bound to secrecy.
finding-secrecy-chain-open = It is not yet known whether { $name } has been bound to secrecy.
remedy-secrecy-chain = Have the company bound to secrecy; for the health professions writing is recommended.
finding-transfer-basis = No basis under Chapter V GDPR has been determined for the transfer to { $name }.
finding-transfer-basis-open = It is not yet known what the transfer to { $name } rests on.
remedy-transfer-basis = Conclude standard contractual clauses and document the assessment of the recipient country, or choose another provider.
finding-special-safeguards = No restrictions or safeguards are named for special categories of personal data.
finding-special-safeguards-open = It is not yet known which restrictions or safeguards apply to special categories.
remedy-special-safeguards = Choose the restrictions and safeguards that really apply.
severity-error = error
severity-warning = warning
severity-hint = hint
