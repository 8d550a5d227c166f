### Words of the interview: notes, line mode, paper form.


## Notes beneath a question. $country: name of a country

note-no-decision--eu = There is no adequacy decision of the European Commission.
note-condition-not-met--eu = The condition of the adequacy decision is not met.
note-review--eu = The legal position is unclear and has not been clarified otherwise; a safeguard is therefore needed.
note-no-decision--ch = The country is not on the list in Annex 1 of the Swiss Data Protection Ordinance.
note-condition-not-met--ch = The condition on which the country is on the list in Annex 1 of the Swiss Data Protection Ordinance is not met.
note-review--ch = The legal position is unclear and has not been clarified otherwise; a safeguard is therefore needed.
note-no-decision--uk = The United Kingdom has not recognised the level of protection of this country.
note-condition-not-met--uk = The condition on which the United Kingdom recognises the level of protection is not met.
note-review--uk = The legal position is unclear and has not been clarified otherwise; a safeguard is therefore needed.
note-country = { $country }: { $note }

## Line mode

ask-welcome = Interview for { $profile }. Every answer is saved at once.
ask-keys = Enter = go on, ? = help, ?? = not known yet, < = back, ! = leave
ask-place = [Section { $section }, still needed { $needed }, optional { $optional }]
ask-optional = (optional)
ask-why = Why: { $why }
# $why: a sentence; $law: citations
why-asked-here--ch = { $why } Under Swiss law, which applies here: { $law }.
why-asked-here--uk = { $why } Under the law of the United Kingdom, which applies here: { $law }.
why-asked-none--ch = { $why } Swiss law, which applies here, has no provision of its own on this that this program knows.
why-asked-none--uk = { $why } The law of the United Kingdom, which applies here, has no provision of its own on this that this program knows.
ask-current = So far: { $value }
ask-many = Separate several numbers by commas; 0 = none of these; + = own entry; /word searches.
ask-one = Enter one number; /word searches.
ask-yes-no = y = yes, n = no
ask-lines = Several lines; a line with a single full stop ends.
ask-lines-keys = Only a single full stop counts here: it ends the text. This line was not taken.
ask-not-taken = The text begun was not taken; the answer so far stays.
ask-words = Wording in { $language }:
ask-date = Date, for example 22/11/2026 or 2026-11-22
ask-number = Number with unit; possible: { $units }
ask-interval = Interval, for example ‘every 6 months’ or ‘3 months’
ask-country = Country, by name or two-letter code
ask-countries = Countries, separated by commas
ask-understood = Understood: { $value }
ask-saved = Saved.
ask-unread = This could not be read: { $more }
ask-unread-choice = Please enter one of the numbers from 1 to { $count }.
ask-unread-date = Please enter a date such as 22/11/2026.
ask-unread-no-such-day = The calendar has no such day.
ask-unread-number = Please enter a whole number from 1, followed by one of the possible units.
ask-unread-interval = Please enter an interval with its unit, such as ‘every month’ or ‘6 months’.
ask-unread-country = No country of this name found. Enter a name such as ‘Switzerland’ or a code such as ‘CH’.
ask-unread-countries = Several fit: { $more }
ask-unread-yes-no = Please enter y or n.
ask-unread-blank = Empty. With ?? the question stays open.
ask-unread-few = Please enter at least one number.
ask-unread-twice = The list already has this name.
ask-who = Who finds out? (Enter = nobody named)
ask-by = Until when? (Enter = open)
ask-not-applicable = Does not apply because:
ask-may-not-apply = - = does not apply
ask-no-unknown = This question needs an answer; < goes back.
ask-group = Group: { $group }
ask-closes = This sets { $count } answers aside: { $what }. y = yes, n = no
ask-kept = The previous answer stays.
ask-ended = The interview ends here: { $reason }
ask-list = { $count } entries. + = new, number = edit, -number = delete, =number = copy, ^number = move up, * = that is all, 0 = there are none, Enter = go on
ask-list-open = The list is still open.
ask-list-all = That is all.
ask-list-none = There are none.
ask-list-unnamed = (unnamed)
ask-list-deleted = Deleted: { $name }
ask-measures = Number = in place, pNumber = planned, nNumber = not, ?Number = unknown, -Number = remove, + = own measure, * = done, 0 = none of these, Enter = go on; several numbers separated by commas
ask-measure-in-place = in place
ask-measure-planned = planned
ask-measure-no = not taken
ask-measure-unknown = unknown
ask-suggested = suggested: { $why }
ask-param = { $measure } – { $param }:
ask-proposal = Proposal: { $value } ({ $why }) – accept with ‘=’
ask-until = Planned until:
ask-own = Own entry in { $language }:
ask-finished = All questions have been gone through. Still open: { $needed }.
ask-ready = Everything needed is answered. Next step: anlage export { $path }
ask-left = Saved in { $path }. Go on later with: anlage ask { $path }
ask-undetermined = (still depends on: { $what })
ask-hits = Found:
ask-no-hits = Nothing found.
ask-cut = The text is too long: at most 10,000 characters fit, the rest is missing.
ask-joined = Several lines became one.
ask-cleaned = Characters that cannot be printed were removed or made visible.
ask-help-law = Law: { $law }
ask-help-example = Example: { $example }
ask-none = none of these
ask-unknown = not known yet
ask-unknown-who = not known yet ({ $who })
ask-carried = { $value } (to be confirmed; Enter confirms)
ask-yes = yes
ask-no = no

## Words that are read in line mode, separated by semicolons

typed-yes = y; yes; j; ja
typed-no = n; no; nein
typed-every = every; each
typed-minute = minute; minutes; min
typed-hour = hour; hours; h
typed-day = day; days; d
typed-working-day = working day; working days; business day; business days
typed-week = week; weeks
typed-month = month; months
typed-year = year; years
typed-character = character; characters; chars
typed-digit = digit; digits
typed-password = password; passwords; other passwords
typed-attempt = attempt; attempts; failed attempts
typed-door = door; doors; lockable doors
typed-person = person; persons; people
typed-kilometre = kilometre; kilometres; km
typed-bit = bit; bits
typed-cost-factor = factor; cost factor
typed-iteration = iteration; iterations; rounds
typed-percent = %; percent; per cent

## Paper form

form-title = Questionnaire for the annexes under Art. 28 GDPR
form-lead = Questionnaire { $version }. The program asks questions marked ‘only under a condition’ only if earlier answers make them necessary; on paper, leave them open in case of doubt.
form-condition = only under a condition
form-answer = Answer:
form-rows = List; for each entry:
form-each = for each entry of ‘{ $of }’
form-all = ☐ That is all.  ☐ There are none.
form-more = … and more; the whole list ‘{ $list }’ has { $count } entries
