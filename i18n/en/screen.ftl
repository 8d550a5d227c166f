### Words of the screens: what stands on them, keys, buttons, dialogs. $count: a number.

## Every screen

screen-more = { $count ->
    [one] one more line
   *[other] { $count } more lines
 }
screen-position = Section { $place } of { $sections }, { $here } needed here, { $needed } altogether
screen-position-confirm = Section { $place } of { $sections }, { $here } needed here, { $needed } altogether; { $confirm } to confirm
screen-saved = saved
screen-not-saved = not saved
screen-read-only = read-only
screen-saved-in = Everything is saved in { $path }
screen-recap = Last answer: { $answer }
screen-grown = { $count ->
    [one] One more question because of ‘{ $label }’
   *[other] { $count } more questions because of ‘{ $label }’
 }
screen-too-small = The window is too small. Please make it at least 40 columns wide and 12 rows high. Nothing you typed is lost.
screen-nothing-chosen = Nothing chosen yet. The arrow keys lead to the choices, the space bar or Enter chooses.
screen-not-answered = not answered yet
screen-filter = Looking for: { $text }
screen-filter-none = Nothing found. Backspace deletes letters.
screen-blank-searches = The space belongs to the search. A second one takes the line, and so does one after an arrow key.
screen-own-hint = Not in the list? Add an entry of your own (key +)
screen-none-of-these = none of these
screen-none-short = none of these
screen-ticked = { $count ->
    [0] nothing yet
    [one] one item
   *[other] { $count } items
 }
screen-tick-one = Please tick at least one (space bar).
screen-tick-one-or-none = Please tick something (space bar) or choose ‘none of these’.
screen-lines-hint = Enter starts a new line; Enter on an empty line or F4 accepts the text.
screen-unfinished = This text has not been accepted yet. Enter accepts it.
screen-blank = Something is missing here.
screen-words-blank = Enter the wording in at least one language.
screen-empty-row = The new entry was empty and has been removed again.
screen-refused = Enter again keeps the text as it is and goes on; it stays an open point.
screen-today = today, { $day }
screen-until = (by { $day })
screen-note = Note: { $note }
screen-left-open = Left open: { $what }
screen-kept = The previous answer stays.
screen-end = Everything is answered. Check your answers, or write the annexes.
screen-end-open = This is the end; something further up is still open.
screen-end-optional = This is the end; only optional questions are still open.
screen-refused-edit = This could not be changed: { $more }
read-only-title = Read-only
read-only-dropped = What you typed was not accepted because the file is read-only.
read-only-edit = You can save the profile elsewhere and go on there. This file stays as it is.
read-only-edit-newer = Once saved elsewhere, the profile follows the questionnaire of this program ({ $questionnaire }). Answers to questions that do not exist here stay in the file; they are not printed.
screen-before-floor = No legal data are held here for days before { $day }. Choose a later day.
screen-floor = The reference date of this profile is earlier than the legal data held here. The file is unchanged.
screen-floor-remedy = Open the profile with ‘anlage check’ to see its reference date, and change it in the file.
screen-nothing-to-undo = There is nothing to undo.
screen-nothing-to-redo = There is nothing to redo.
screen-undone = Undone.
screen-redone = Done again.
screen-undone-what = { $count ->
    [0] Undone: { $what }
    [one] Undone: { $what } and one more answer
   *[other] Undone: { $what } and { $count } more answers
 }
screen-redone-what = { $count ->
    [0] Done again: { $what }
    [one] Done again: { $what } and one more answer
   *[other] Done again: { $what } and { $count } more answers
 }
screen-ticks-undone = The ticks are again as they were saved.
screen-mouse-on = The mouse now works the program.
screen-mouse-off = The mouse now selects text in the window.
screen-ascii-on = Frames and signs now in plain characters.
screen-ascii-off = Frames and signs now drawn.
screen-language-now = The interface is now in English.
screen-present-on = Presentation mode: notes and other profiles are hidden.
screen-present-off = Presentation mode is off.

appearance-terminal = Colours of the terminal
appearance-light = Light appearance
appearance-dark = Dark appearance
appearance-high-contrast = High contrast

## Lists and measures

screen-rows = { $count ->
    [0] No entries.
    [one] One entry.
   *[other] { $count } entries.
 }
screen-row-add = add an entry
screen-row-all = That is all of them.
screen-row-none = There are none.
screen-row-open = { $count ->
    [one] one answer open
   *[other] { $count } answers open
 }
screen-row-hint = Enter opens, + adds, = copies, Del deletes (Ctrl+Z brings back), < moves up, > moves down
screen-row-hint-empty = Enter takes the line, + adds an entry
screen-measures = { $count ->
    [0] No measure stated.
    [one] One measure stated.
   *[other] { $count } measures stated.
 }
screen-measure-title = Measure
screen-measure-add = a measure in your own words
screen-measures-all = These are all the measures of this area.
screen-measures-none = None of these measures.
screen-suggested = Suggested: { $why }
screen-suggested-also = Also because: { $why }
screen-suggested-others = Others to choose from
screen-suggested-hint = Suggestions are not answers: only what is ticked here appears in the annexes.
screen-measures-hint = Space ticks, Enter opens (planned, no, details), Del deletes the statement
screen-param-open = detail open
screen-row-choose = Choose an entry with the arrow keys first.
screen-attach = A document of the provider takes the place of this list
screen-attach-lead = The document is named in the annex. Attach it to the contract: a mere reference is not enough.
screen-attached = see ‘{ $document }’

## Dialogs

screen-form-choice = Arrow keys go to a line, Space or Enter chooses it.
screen-own-title = Entry of your own
screen-own-lead = This is how the entry appears in the annexes. Please word it in every language of the annexes.
screen-own-measure-title = Measure of your own
screen-own-measure-lead = One whole sentence in the present tense: who does what, how often. This is how it appears in the annex.
screen-unknown-title = Don’t know yet
screen-new-title = New profile
screen-rename-title = Rename the profile
form-what = What applies to this question?
form-state = State of the measure
form-until = Planned by
form-who = Who will clarify this?
form-by = By when? (may be left blank)
form-note = Note (never printed)
form-note-hint = For you only; the note is kept in the profile, not in the annexes.
form-document = Title of the document
form-document-date = Date of the document
form-name = Name of the profile
form-name-default = New profile
form-name-hint = For example the name of the practice. The file has the same name.
form-state-in-place = in place
form-state-planned = planned
form-state-no = not in place
form-state-unknown = don’t know yet
form-state-open = delete the statement
form-unknown-unknown = don’t know yet
form-unknown-not-applicable = does not apply
form-unknown-note = the answer stays, only a note on it
form-unknown-open = delete the answer
screen-form-leave = Not accepted yet. Enter accepts it; Esc once more discards what is entered here.
quit-title = Quit?
quit-saved = All answers are saved.
quit-unsaved-kept = The last changes could not be saved yet. They stay a draft and are offered when the profile is opened again.
quit-unsaved = The last answer could not be saved yet.
closes-title = Set answers aside?
closes-what = { $count ->
    [one] This change sets one answer aside:
   *[other] This change sets { $count } answers aside:
 }
closes-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
closes-kept = They stay in the profile and come back when the question is asked again.
ended-title = The interview ends here
draft-title = Left unfinished
draft-what = Last time, something had not been accepted yet when the program ended.
draft-what-older = Last time, something had not been accepted yet when the program ended. The profile has been changed since; check whether it still fits.
draft-text = { $what }: ‘{ $text }’
draft-ticks = { $what }: a selection
delete-title = Delete the profile?
delete-what = ‘{ $name }’ goes to the trash and can be brought back from there.
conflict-title = The file has changed
conflict-what = Somebody else, or another program, has changed the file since it was opened. Nothing has been overwritten. ‘Both’ saves your version beside it.
failed-title = That did not work
find-title = Search
find-lead = Type one word or several: questions, answers and choices are searched.
menu-title = Menu
button-take = Accept
button-cancel = Cancel
button-close = Close
button-yes = Yes
button-no = No
button-change = Change
button-keep = Keep
button-delete = Delete
button-restore = Use it
button-discard = Discard
button-keep-both = Both
button-reload = Load again
button-overwrite = Save my version
button-again = Try again
button-elsewhere = Save elsewhere
button-as-draft = Leave as a draft
button-go-on = Go on working
button-leave-draft = Leave the profile, keep the draft
button-leave-unsaved = Leave and lose the changes
button-on = Next
button-back = Back
button-unknown = Don’t know yet
button-help = Help
button-menu = Menu
button-renew = Renew
button-rename = Rename
button-versions = Earlier versions
button-archive = Archive
button-bring-back = Bring back
button-write = Write the annexes

## Home

home-title = Profiles
home-count = { $count ->
    [0] no profile yet
    [one] one profile
   *[other] { $count } profiles
 }
home-first-what = You answer questions; out come the annexes of your data processing agreement, ready to be signed.
home-first-time = A practice needs about an hour. You can stop at any time and go on later.
home-first-papers = Have at hand: the main contract, the list of service providers, and what your IT does to protect the data.
home-first-local = Everything stays on this computer. The program does not connect to the internet.
home-new = Create a new profile
home-example = Start from an example
home-example-lead = The example is invented and is copied as a profile of your own. Change in it what you like.
example-eeg = EEG practice and its cloud service, completely filled in
example-saas = Software company with telemetry and outsourcing
example-agency = Web agency with an online shop
example-billing = Billing centre for private medical services
example-template = Template of a provider, half filled in
example-swiss = Medical practice in Zurich and its software provider, under Swiss law
example-lawyers = Law firm and its IT service provider, with remote maintenance
example-payroll = Payroll for a company in London, with outsourcing
example-payroll-template = Template for payroll reports, clients in three countries, three languages
home-library = Profiles
home-archive = Archive
home-trash = Trash
home-to-library = Back to the profiles
home-to-archive = Show the archive
home-to-trash = Show the trash
home-ready = ready
home-open = { $count ->
    [one] one point open
   *[other] { $count } points open
 }
home-broken = cannot be read
home-template = (template)
home-choose-first = First choose a profile with the arrow keys.

## Sections of a profile

tasks-title = Overview
tasks-counts = { $needed } needed, { $optional } optional
tasks-counts-confirm = { $confirm } to be confirmed, { $needed } needed, { $optional } optional
tasks-blocked = { $count ->
    [one] One error prevents the final version; see the findings.
   *[other] { $count } errors prevent the final version; see the findings.
 }
tasks-ready = Everything needed is answered: the annexes can be final.
tasks-go-confirm = { $count ->
    [one] Confirm one carried answer
   *[other] Confirm { $count } carried answers
 }
tasks-go-on = Go on with the next open question
tasks-go-on-optional = Go on with the optional questions
tasks-review = Check your answers
tasks-preview = Look at the annexes
tasks-export = Write the annexes
tasks-menu = Menu: search, undo, language, appearance, quit
tasks-not-started = not started
tasks-in-progress = in progress
tasks-needs-attention = needs attention
tasks-complete = complete
tasks-undetermined = depends on other answers
tasks-not-needed = not needed
tasks-needed = { $count } needed
tasks-grown = +{ $count } because of ‘{ $label }’
tasks-confirm = { $count } to confirm
tasks-not-asked = After the answers so far, nothing is asked in this section.
tasks-not-settled = This question depends on another one that is still open.
state-undetermined = depends on other answers
state-optional = optional
state-open = open
state-given = answered
state-carried = to be confirmed
state-unknown = don’t know yet
state-not-applicable = does not apply
state-unfinished = begun
state-misfit = does not fit the question

## Check your answers

review-title = Check your answers
review-answers = All answers ({ $count })
review-carried = To be confirmed ({ $count })
review-open = Open ({ $count })
review-blockers = What keeps the set from being final ({ $count })
review-set-aside = Set aside ({ $count })
review-show = Show: { $what }
review-hint-answers = Enter changes an answer and comes back here. Letters: g given, c carried, ? unknown, x does not apply, ! begun, - open.
review-hint-carried = Carried from last year. Space confirms one answer, * the whole section, Enter changes.
review-hint-open = What is still missing. Enter leads to the question.
review-hint-set-aside = These answers belong to questions that are not asked. Enter leads to the question that decides; Del deletes for good.
review-hint-blockers = Enter leads to the place.
review-others = { $section } – everything else
review-rest = { $count ->
    [one] Confirm the last answer
   *[other] Confirm everything else: { $count } answers
 }
review-rest-title = Confirm everything else?
review-rest-what = What may change every year has been looked at. Everything else then goes on as it is; each answer can still be changed afterwards.
button-confirm = Confirm
review-confirmed = Confirmed.
review-nothing-to-confirm = There is nothing to confirm here.
review-aside-title = Answer set aside
review-to-deciding = To the question that decides: { $name }
review-purge = Delete for good
review-purge-title = Delete for good?
review-purge-what = ‘{ $name }’ is removed from the profile. It can be undone only while the profile is open.
review-all-confirmed = Everything is confirmed. This question is still open.
review-day-first = The reference date first; after it you confirm the carried answers.
review-purged = Deleted.
review-not-restorable = The question that this answer belongs to cannot be opened from here.
letter-given = g
letter-carried = c
letter-unknown = ?
letter-not-applicable = x
letter-unfinished = !
letter-open = -

## The annexes

preview-title = Annexes
preview-changed = { "* " }
preview-behind = What is behind this line
preview-behind-nothing = There is no answer behind this line.
preview-beside-first = The other language is there when the annex is on the screen.
preview-feeds-nothing = No sentence of the annexes draws on this question yet.

## Export

export-title = Write the annexes
export-grade = Version
export-final = final
export-final-blocked = { $count ->
    [one] final (one point is in the way)
   *[other] final ({ $count } points are in the way)
 }
export-draft = draft, with gaps marked
export-languages = Languages
export-formats = Formats
export-folder = Folder
export-report = write the internal review report as well (not part of the annexes)
export-replace = replace existing files
export-show-blockers = Show what keeps the set from being final
export-blocked = The final version is possible only when nothing is open any more.
export-writing = The annexes are being written …
export-nothing = Please choose at least one language, one format and a folder.
export-in-the-way = There is a file of this name with other content: { $path }. Tick ‘replace’ or choose another folder.
export-done = { $count ->
    [one] Done: one file
   *[other] Done: { $count } files
 }
export-done-folder = In the folder { $path }
export-next = What comes next
export-next-read = Read the annexes once from beginning to end, best together with the other party.
export-next-sign = Attach the annexes to the contract and have both sides sign.
export-next-renew = Review the answers in a year: ‘Renew’ carries all of them over.
export-next-gaps = The end of the draft lists what is still open and who will clarify it.
export-next-answer = Answer the open questions; after that the final version is available here.
export-next-both = Answer the open questions and correct the errors listed under ‘Findings’; after that the final version is available here.
export-next-mend = Correct the errors listed under ‘Findings’; after that the final version is available here.
button-overview = To the overview
button-write-again = Write more
format-md = Markdown
format-html = HTML (web page)
format-docx = DOCX (Word)
format-pdf = PDF

## Help

help-title = Help
help-home = Here are your profiles: one for each contract or template. The arrow keys choose, Enter opens. Type letters to search for a name.
help-tasks = The sections of the questionnaire with their state. Enter opens the first open point, the right arrow shows all questions of the section.
help-review = All answers that go into the annexes. Enter changes an answer and comes back here.
help-preview = This is how the annexes read with the answers so far. Enter shows which answers and which law are behind a line. An asterisk marks what the last answer changed.
help-export = Choose version, languages, formats and folder. A draft is always possible; the final version only when nothing is open.
keys-title = All keys
keys-choosing = Keys for choosing
keys-typing = Keys for typing
keys-dialog = Keys in dialogs
key-ctrl = Ctrl+{ $letter }
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-back-tab = Shift+Tab
key-backspace = Backspace
key-delete = Del
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-up-ascii = arrow up
key-down-ascii = arrow down
key-left-ascii = arrow left
key-right-ascii = arrow right
key-page-up-ascii = page up
key-page-down-ascii = page down
key-home = Home
key-end = End
key-page-up = Page ↑
key-page-down = Page ↓
key-space = Space

## Commands, as the menu and the list of keys say them

command-up = one line up
command-down = one line down
command-left = to the left; change a choice
command-right = to the right; change a choice, unfold a section
command-home = to the beginning
command-end = to the end
command-page-up = one page up
command-page-down = one page down
command-next-field = next field, next button
command-previous-field = previous field or button
command-take = accept and go on
command-toggle = tick, confirm
command-finish = accept a text of several lines
command-back = one level back
command-erase = delete the character to the left; else the question before
command-delete = delete the character to the right, or the entry
command-erase-word = delete the word to the left
command-next-question = next question, leaving this one as it is
command-previous-question = question before
command-help = help for this place
command-menu = menu
command-save = show where it is saved
command-find = search
command-review = check your answers
command-tasks = overview of the sections
command-preview = look at the annexes
command-other-language = other language of the annex
command-trace = show the sentences that this answer feeds
command-unknown = don’t know yet, does not apply, note
command-export = write the annexes
command-undo = undo the last answer
command-redo = do it again
command-quit = quit
command-quit-now = quit at once
command-mouse = mouse for the program, or for selecting
command-language = change the language of the interface
command-appearance = change the appearance
command-ascii = plain or drawn signs
command-present = presentation mode
command-suspend = suspend (go on with fg)
command-keys = all keys
command-add = new entry, entry of your own
command-copy = copy an entry, renew a profile, fill a row
command-move-up = move the entry up
command-move-down = move the entry down
command-complete = that is all; confirm all; fill a column
command-choice-add = entry of your own
command-grid-copy = fill the row: applies to all
command-grid-complete = fill the column like the one before
command-grid-add = entry of your own
command-rows-copy = copy the entry
command-rows-delete = delete the entry
command-rows-complete = that is all
command-measures-add = measure of your own
command-measures-delete = delete what was stated about the measure
command-measures-complete = these are all measures
command-rename = rename
command-archive = to the archive, or back
command-set-aside = answers set aside

## Key line

hint-take = next
hint-toggle = tick
hint-unknown = don’t know
hint-help = help
hint-menu = menu
hint-back = back
hint-quit = quit
hint-add = new
hint-down = choose
hint-right = unfold
hint-complete = confirm all
hint-next-field = next field
hint-finish = accept
hint-delete = delete
hint-copy = for all
hint-grid-complete = column like the one before
hint-rows-take = open
hint-measures-take = open
hint-export-export = write
hint-button-take = press
hint-button-next-field = next button
hint-aside-take = open
hint-home-take = open
hint-shelf-take = bring back
hint-tasks-take = open
hint-review-take = change
hint-section-take = confirm the section
hint-section-toggle = confirm
hint-rest-take = confirm
hint-rest-toggle = confirm
hint-part-take = show
hint-review-toggle = confirm
hint-preview-take = what is behind
hint-preview-right = other language
hint-dialog-take = accept
hint-dialog-back = close
hint-filter-back = clear search

## The outside: files, locks, the library

screen-panic = The program ran into a fault and had to end. All answers that were accepted are saved.
screen-newer = This profile was answered with a newer questionnaire ({ $questionnaire }) and can only be read here.
screen-locked = { $process ->
    [none] This profile is open in another window and can only be read here.
   *[other] This profile has been open in another window since { $day } (process { $process }) and can only be read here.
 }
screen-read-only-file = The file is marked read-only and can only be read here.
screen-copies = There is a copy from synchronisation beside the file: { $name }. Please compare the two.
screen-swept = { $count ->
    [one] One unfinished file of an interrupted save was removed.
   *[other] { $count } unfinished files of interrupted saves were removed.
 }
not-saved-title = Not saved
not-saved-what = { $why } The last changes are not saved yet.
not-saved-where = Place: { $path }
not-saved-kept = Nothing is lost: all answers are still in the program and are also kept on this computer as a draft.
not-saved-memory = All answers are still in the program, but only there. Do not leave it before they are saved.
not-saved-file-old = The previous file is unchanged.
not-saved-file-none = There is no version of the profile at this place at the moment.
not-saved-file-new = The file has the new content, but the disk has not confirmed yet that it would survive a power failure.
not-saved-elsewhere = Nothing was saved at that place.
not-saved-read-only = The file that you opened is unchanged.
elsewhere-title = Save elsewhere
elsewhere-lead = The profile is saved there, and the work goes on in the new file. The old file stays as it is.
form-place = Folder or file
form-place-hint = For example a folder on another drive or stick. Left empty: { $place }. An existing file is not overwritten.
unsaved-title = Answers that were not saved
unsaved-what = Last time answers could not be saved; they are kept as a draft. If you take them over, Undo takes that back.
unsaved-what-older = Last time answers could not be saved; they are kept as a draft. The profile has changed since: the draft replaces its content, which Undo can take back.
unsaved-taken = The answers of the draft are taken over.
draft-not-asked = The question for this text is not asked at the moment. The text stays a draft.
library-renamed = Renamed to ‘{ $name }’.
library-archived = ‘{ $name }’ is in the archive now.
library-unarchived = ‘{ $name }’ is among the profiles again.
library-trashed = ‘{ $name }’ is in the trash and can be brought back from there.
library-untrashed = ‘{ $name }’ is among the profiles again.
library-locked = { $process ->
    [none] This profile is open in another window.
   *[other] This profile has been open in another window since { $day } (process { $process }).
 }
library-gone = This profile is no longer in the trash.
library-failed = That was not possible: { $more } Nothing was changed.
earlier-title = Earlier versions
earlier-lead = The chosen version of ‘{ $name }’ is opened as a profile of its own beside it; the present one does not change.
earlier-lead-damaged = These earlier versions can be read. The chosen one becomes the profile again; the damaged file is kept beside it.
earlier-none = There are no earlier versions of ‘{ $name }’ yet.
earlier-entry = { $day }, { $size } kB, { $count ->
    [one] { $count } statement
   *[other] { $count } statements
 }
earlier-backup = (backup before the last change)
earlier-session = (as it was when a session began)
earlier-copy = (copy made by a sync program)
file-earlier-version = { $name } (earlier version)
command-earlier = earlier versions
file-own-version = { $name } (own version)
err-terminal = The terminal can no longer be reached.
rec-terminal = All answers that were accepted are saved. Open the profile again; with --plain it also works line by line.
