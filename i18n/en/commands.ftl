### Command line: help, output and errors.


## Command line: help

cli-about = Writes the annexes of a data processing agreement (Art. 28 GDPR). Works offline; gives no legal advice.
cli-usage = Usage:
cli-usage-options = options
cli-value-as-of = day
cli-value-by = name
cli-value-command = command
cli-value-country-or-instrument = country or instrument
cli-value-data-dir = folder
cli-value-file = file
cli-value-finding = finding
cli-value-finding-or-block = finding or block
cli-value-format = format
cli-value-lang = language
cli-value-only = list
cli-value-out = folder
cli-value-profile = profile
cli-value-reason = reason
cli-value-shell = shell
cli-value-ui-lang = language
cli-waive-usage = anlage waive [options] <--reason <reason> --by <name>|--withdraw> <profile> <finding>
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-help = shows this help
cli-version = shows the version with the dates of questionnaire and law
cli-ui-lang = language of the interface: de, en or de-CH
cli-data-dir = folder for profiles and working files
cli-export = writes the annexes of one or more profiles
cli-export-profile = profile files (RON); ‘-’ reads standard input
cli-export-format = formats, separated by commas: { $formats } (default: all but json)
cli-export-lang = languages of the document, separated by commas: de, en, de-CH (default: as in the profile)
cli-export-out = folder for the files; created if missing
cli-export-file = one single file; ‘-’ writes to standard output
cli-export-draft = writes a draft
cli-export-final = writes the final version, or says exactly what is missing
cli-export-as-of = day whose law applies, in the form 2026-11-22
cli-export-split = writes each sheet into a file of its own; numbers and references stay those of the whole set
cli-export-force = replaces existing files with other content
cli-check = says what is missing for the final version
cli-check-all = also name the checks that wait for open questions
cli-check-profile = profile file; ‘-’ reads standard input
cli-card = shows what the law asks of the contract and which paragraph of the annexes says it
cli-explain = shows what is behind a finding or a printed paragraph, down to the provision
cli-explain-what = finding or paragraph as ‘anlage explain PROFILE’ lists them, for example promised-place/r2 or subject/duration
cli-waive = leaves a finding standing for a reason; the reason counts until what the finding looks at changes
cli-waive-profile = profile file; the reason is saved in it
cli-waive-finding = finding as ‘anlage check’ names it, for example secrecy-staff
cli-waive-reason = reason
cli-waive-by = who decided
cli-waive-withdraw = takes the reason back
cli-report = writes findings and completeness as an internal report that is no part of the annexes
cli-report-format = format (default: docx)
cli-report-file = file; ‘-’ writes to standard output
cli-json = prints JSON
cli-questions = shows all questions; as Markdown a paper form
cli-questions-format = format: text, md or json (default: text)
cli-ask = opens a profile in the interview
cli-ask-profile = profile file; created if it does not exist
cli-ask-plain = line by line instead of on the whole screen
cli-renew = begins the next revision of a profile: a copy with all answers, to be confirmed
cli-renew-profile = profile file; ‘-’ reads standard input
cli-renew-file = file for the copy; ‘-’ writes to standard output (default: beside the profile, with the year)
cli-law = shows what holds on a day for a country or a legal instrument, and how sure that is
cli-law-what = country (name or code) or instrument (code such as eu-2021-1772, or name); without it, an overview
cli-law-as-of = day whose law applies, in the form 2026-11-22 (default: today)
cli-catalogue = shows all lists and measures with their headings and references
cli-catalogue-only = only this list or this subject of measures, for example purpose or recovery
cli-list = shows the profiles of the library
cli-info = shows version, folders and dates of the data
cli-completions = prints what a shell needs to complete the commands
# $shells: names of shells
cli-completions-shell = shell: { $shells }
cli-man = prints the manual page (man) of the program or of one command
cli-man-command = a command, for example export; without it the whole program
cli-exit = Exit codes: 0 done, 1 unexpected, 2 wrong usage, 3 profile cannot be read, 4 incomplete, 5 disk or rights, 6 another file is in the way, 7 newer file format
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-exit = EXIT STATUS

## Output of the commands

# $path: path of a file
out-written = written: { $path }
out-replaced = replaced: { $path }
out-unchanged = unchanged: { $path }
# $done, $all: numbers
out-progress = { $done } of { $all } profiles done
# $count, $all: numbers; $path: path of a profile; $more: a sentence
out-failed =
    { $count ->
        [one] For one of { $all } profiles not everything was written:
       *[other] For { $count } of { $all } profiles not everything was written:
    }
out-failed-one = { "  " }- { $path }: { $more }
out-failed-incomplete = The version asked for is not possible; what is missing is listed above.
# $profile: name; $language: Deutsch; $count: number
out-grade-draft =
    { $count ->
        [one] { $profile } ({ $language }): draft; one point stands in the way of the final version (‘anlage check’ names it)
       *[other] { $profile } ({ $language }): draft; { $count } points stand in the way of the final version (‘anlage check’ names them)
    }
out-grade-draft-language = { $profile } ({ $language }): draft, because the language is not one of the languages of the agreement
out-grade-draft-wanted = { $profile } ({ $language }): draft, as requested; a final version would be possible
out-grade-final = { $profile } ({ $language }): final
out-final-refused = { $profile }: the final version is not possible yet. This stands in the way (‘anlage ask’ leads to open questions):
# $formats: names of formats; $what: short name of a question; $path: path of an answer; $more: characters
out-pdf-refused = { $profile } ({ $language }): the final version is not possible as a PDF, because no embedded font has these characters:
out-pdf-draft-only = { $profile } ({ $language }): the PDF stays a draft, because no embedded font has these characters:
out-pdf-marked = { $profile } ({ $language }): no embedded font has these characters; the PDF shows their codes in their place:
out-check-unprinted = Characters that prevent a final version as a PDF:
out-unprinted = { $what } ({ $path }): { $more }
out-pdf-remedy = Write it in Latin, Greek or Cyrillic script, or use DOCX, HTML or Markdown.
out-check-ready = { $profile }: ready for the final version
out-check-draft = { $profile }: draft; this stands in the way of the final version ({ $count }; ‘anlage ask’ leads to open questions):
out-check-no-pdf = { $profile }: draft; the final version as a PDF would be refused
out-check-open =
    { $count ->
        [one] One check can be decided only when open questions are answered (‘anlage check --all’ names it).
       *[other] { $count } checks can be decided only when open questions are answered (‘anlage check --all’ names them).
    }
# $counts: numbers, e.g. "covered: 40, open: 0"
out-check-card = Completeness: { $counts } (‘anlage card’ shows the card)
out-check-more = ‘anlage explain’ with the id in square brackets shows what is behind a finding; ‘anlage waive’ leaves it standing for a reason.
# $profile: name
out-explain-lead = { $profile }: findings and paragraphs that ‘anlage explain’ explains
# $what: finding; $path: path of a file
out-waived = { $what }: left standing for a reason, saved in { $path }
out-waive-withdrawn = { $what }: reason taken back, saved in { $path }
out-check-findings = Findings:
out-check-orphans = Answers kept without a question:
out-check-set-aside = Answers set aside: { $count }
out-remedy = Remedy: { $remedy }
out-law = Law: { $law }
out-stale = The legal data are more than 18 months old (checked up to { $day }). See whether there is a newer version of the program.
out-list-empty = There are no profiles in { $path }.
out-list-name = Profile
out-list-client = Controller
out-list-state = State
out-list-open = open
out-list-changed = last change
out-list-template = (template)
out-list-broken = unreadable
out-list-draft = draft
out-list-ready = ready
# $count: number
out-renew-carried =
    { $count ->
        [0] No answer has to be confirmed.
        [one] One answer is carried over and has to be confirmed.
       *[other] { $count } answers are carried over and have to be confirmed.
    }
out-renew-next = The day whose law applies is asked anew. Go on with: anlage ask { $path }
# $what: name of a country or an instrument; $day: "22 November 2026"
out-law-of = { $what }, law as at { $day }
# $day, $floor, $evidence, $compiled: dates in words
out-law-overview = Law as at { $day }. The law is recorded from { $floor } on; newest evidence of { $evidence }, compiled on { $compiled }. No legal advice.
out-law-inside = no transfer abroad
out-law-adequate = adequate
out-law-conditional = adequate on a condition
out-law-none = no decision
out-law-unclear = unclear
out-law-authority = supervisory authority
out-law-condition = condition
out-law-instrument = basis
out-law-reference = reference
out-law-kind = kind
out-law-from = applies from
out-law-until = applies until
out-law-note = note
out-law-countries = adequacy rests on it for
out-law-source = source (note of the research)
# $sure: "high"; $day: date in words
out-law-sure = certainty: { $sure } (as at { $day })
out-law-applies = Applies on this day.
out-law-applies-not = Does not apply on this day.
out-law-watch = To be watched
out-law-undated = date open
out-law-more = ‘anlage law COUNTRY’ or ‘anlage law INSTRUMENT’ shows details.
out-info-version = Version
out-info-questionnaire = Questionnaire
out-info-law = Legal data checked up to
out-info-format = File format
out-info-profiles = Profiles
out-info-state = Working files
out-info-config = Settings
out-info-languages = Languages
out-version = anlage { $version } (questionnaire { $questionnaire }, legal data { $law }, file format { $format })
out-nothing = Which command? ‘anlage --help’ shows all.
language-name--de = German
language-name--en = English
language-name--de-ch = German (Switzerland)
file-draft = draft
file-report = review-report
# Sheets in file names: letters, digits and hyphens only
file-sheet-head = cover
file-sheet-subject = subject-matter
file-sheet-subprocessors = sub-processors
file-sheet-measures = measures
file-sheet-secrecy = secrecy
file-sheet-transfers = transfers
file-sheet-terms = terms
file-sheet-outsourcing = outsourcing
file-sheet-secrecy-declaration = form-service-company
file-sheet-secrecy-staff = form-staff
file-sheet-open-points = open-points

## Errors of the commands: what, where, what is kept, what to do

err-not-found = There is no file { $path }.
rec-not-found = Check the name; ‘anlage list’ shows the profiles of the library.
err-not-a-file = { $path } is not a file.
rec-not-a-file = Name a profile file.
err-too-large = { $path } is too large for a profile ({ $size } bytes).
rec-too-large = Profiles have at most 5 MB. Check whether this is the right file.
err-denied = There is no right to read { $path }.
rec-denied = Check the rights of the file.
err-read = { $path } cannot be read: { $more }
rec-read = Check the disk. If there is a backup, it is beside the file and ends in .bak.
err-empty = { $path } is empty or damaged; nothing was changed.
rec-empty = Use the backup (.bak beside the file), if there is one.
err-encoding = { $path } is not UTF-8: line { $line }, column { $column } cannot be read.
err-encoding-utf16 = { $path } is saved in UTF-16 (“Unicode” in some editors).
rec-encoding-utf16 = Open the file in an editor and save it as UTF-8.
rec-encoding = Save the file as UTF-8 in an editor. If it is not a profile, ‘anlage list’ shows the right ones.
err-broken = { $path } cannot be read from line { $line }, column { $column } on: { $more }
rec-broken = The file was not changed. { $remedy } Otherwise use the backup (.bak). If it is not a profile, ‘anlage list’ shows the right ones.
err-newer = { $path } was written by a newer version of the program (format { $found }, known up to { $known }, questionnaire { $questionnaire }).
rec-newer = Use the newer version. The file was not changed.
err-floor = There are no legal data for { $day }; they begin on { $floor }.
rec-floor = Choose a later day (question about the reference date, or --as-of).
err-no-language = { $profile }: no language of the document has been chosen.
rec-no-language = Answer the question about the languages, or use --lang.
err-exists = { $path } exists with other content; the file was left as it was.
rec-exists = --force replaces it.
err-same-file = { $path } already belongs to another profile of this call; the file was left as it was.
rec-same-file = Profiles of the same name need different folders: run them one by one with --out, or rename one of them.
err-taken = { $path } exists already; the file was left as it was.
rec-taken = Give another name with -o.
err-not-made = { $path } could not be created: { $more }
rec-not-made = The profile is unchanged. { $remedy } With -o you give another place.
err-write = { $path } could not be written: { $more }
rec-write = The previous file is unchanged. { $remedy }
err-output = The output is incomplete: { $more }
rec-output = { $remedy }
err-changed = { $path } has been changed by somebody else; that version was not overwritten.
rec-changed = Your version is in { $more }. Compare both.
err-locked = { $process ->
    [none] { $path } is open in another window.
   *[other] { $path } has been open in another window since { $day } (process { $process }).
 }
rec-locked = Close the other window.
err-explain-unknown = There is no finding or paragraph ‘{ $what }’ in this profile.
rec-explain-unknown = ‘anlage explain’ without it shows all.
err-explain-ambiguous = ‘{ $what }’ is in several annexes: { $more }
rec-explain-ambiguous = Name the annex too.
err-waive-unknown = There is no open finding ‘{ $what }’ in this profile.
rec-waive-unknown = ‘anlage check’ names the findings with their ids in square brackets.
err-waive-never = The finding ‘{ $what }’ cannot be left standing for a reason: here the annexes contradict themselves.
rec-waive-never = Change one of the answers; ‘anlage explain’ shows which ones the finding read.
err-waive-empty = A reason or a name is missing.
rec-waive-empty = Say with --reason why the finding is left standing, and with --by who decided.
err-waive-nobody = ‘{ $what }’ names nobody.
rec-waive-nobody = Say with --by who decided.
err-waive-none = No reason is stored for the finding ‘{ $what }’.
rec-waive-none = ‘anlage check’ tells for each finding whether a reason is stored.
err-waive-nothing = ‘{ $what }’ states no reason; the finding stays as it is.
rec-waive-nothing = Say with --reason in a few words why it is left standing; otherwise nobody can tell later.
err-format = There is no format ‘{ $more }’.
rec-format = Possible values: { $formats }
err-language = There is no language ‘{ $more }’.
rec-language = Possible values: de, en, de-CH.
err-one-file = One single file needs exactly one profile, one format and one language.
rec-one-file = Use --format and --lang, or --out with a folder.
err-law-unknown = ‘{ $what }’ is neither a country nor a recorded legal instrument.
rec-law-unknown = Give the name of a country, a country code such as CH, or a code such as eu-2021-914.
err-law-ambiguous = ‘{ $what }’ may mean several things: { $more }
rec-law-ambiguous = Give one of the codes.
err-day = ‘{ $more }’ after --as-of is not a day of the form 2026-11-22.
rec-day = Write year, month and day with hyphens.
err-no-such-day = The calendar has no day ‘{ $more }’.
rec-no-such-day = Check month and day.
err-internal = This should not have happened: { $more }
rec-internal = Your file was not changed. Please report the error with this text.
err-catalogue = There is no list and no subject of measures called ‘{ $name }’.
err-folders = The documents folder is not known.
rec-catalogue = Possible values: { $more }
err-command = There is no command ‘{ $name }’.
err-command-profile = ‘{ $name }’ is not a command. ‘anlage ask { $name }’ opens a profile; ‘anlage’ alone shows all profiles.
rec-command = Possible: { $more }
rec-folders = Use --data-dir.

## The command `catalogue`

out-catalogue-law = law
out-catalogue-iso = ISO/IEC 27002:2022
out-catalogue-suggested = reason for a suggestion
out-catalogue-proposed = proposal: { $value } ({ $why })

## Why the disk refused something, and what to do

cause-full = The disk is full.
    .remedy = Make room and try again, or save elsewhere.
cause-limit = The settings of the system do not let the file grow.
    .remedy = Save elsewhere, or ask your IT to raise the limit.
cause-read-only = The disk is write-protected.
    .remedy = Remove the write protection and try again, or save elsewhere.
cause-protected = The file is marked read-only.
    .remedy = Remove the mark and try again, or save elsewhere.
cause-denied = You lack the rights needed for the file or its folder.
    .remedy = Save elsewhere, or ask your IT for the right to write to this folder.
cause-gone = The file or its folder is not there.
    .remedy = If it is on a USB stick or a network drive, connect it and try again. If it was moved or deleted, save elsewhere, or at the old place again.
cause-no-new-folder = The folder cannot be created there.
    .remedy = Choose another folder.
cause-no-folder = A part of the path is a file, not a folder.
    .remedy = Choose another folder.
cause-network = The network drive does not answer.
    .remedy = Restore the connection and try again, or save elsewhere.
cause-busy = The file is in use by another program.
    .remedy = Close the other program (a synchronisation or virus scanner, for example) and try again.
cause-fault = The disk reports a fault.
    .remedy = Save to another disk and have this one checked.
cause-handles = Too many files are open on this computer.
    .remedy = Close other programs and try again.
cause-name = The name is too long or has characters that are not allowed there.
    .remedy = Choose a shorter name of letters and digits.
cause-not-a-file = What is there is no ordinary file.
    .remedy = Choose another name or folder.
cause-exists = There is already a file of this name there; it was not overwritten.
    .remedy = Choose another name or folder.
cause-profile = There is a profile there; no document replaces it, not even with --force.
    .remedy = Choose another name.
cause-circle = Links lead in a circle.
    .remedy = Choose another name or folder.
cause-too-large = The profile is larger than 5 MB and could not be opened again.
    .remedy = Shorten long texts and try again.
cause-file-ends = The file ends too early; a quotation mark or a bracket is not closed.
    .remedy = Close there what is open.
cause-file-text = A text is not properly between quotation marks.
    .remedy = Put the text between straight quotation marks and write a quotation mark inside it as \".
cause-file-sign = A character is missing there, or one is too many, such as a comma, a colon or a bracket.
    .remedy = Compare the place with the lines before and after it.
cause-file-name = There is a name there that the format does not know.
    .remedy = Correct the name; upper and lower case matter.
cause-file-missing = A statement that the format requires is missing there.
    .remedy = Add the statement as in the other lines.
cause-file-twice = The same statement appears there twice.
    .remedy = Delete one of the two.
cause-file-value = There is a value there that does not have the required form, such as a text instead of a number or a day that does not exist.
    .remedy = Correct the value, or delete the whole answer; the question will then be asked again.
cause-file-deep = The brackets are nested too deeply.
    .remedy = The file is probably not a profile.
cause-changed = Somebody else has changed the file since it was read.
    .remedy = Compare both versions before you use one of them.
cause-pipe = Nobody reads the output any more.
    .remedy = Run the command again.
cause-other = The system refused it and gave no known reason.
    .remedy = Try again, or save elsewhere.

## A wrong command line. $what: argument; $value: what was typed; $choices: what is possible; $command: a command
err-usage = These arguments do not go together.
err-usage-missing = Missing: { $what }
err-usage-unknown = ‘{ $what }’ is not accepted here.
err-usage-conflict = ‘{ $what }’ and ‘{ $other }’ exclude each other.
err-usage-twice = ‘{ $what }’ is given more than once.
err-usage-empty = The value of ‘{ $what }’ is missing.
err-usage-choice = ‘{ $value }’ is not possible for ‘{ $what }’. Possible values: { $choices }
err-usage-value = ‘{ $value }’ is not possible for ‘{ $what }’.
err-usage-count = ‘{ $what }’ does not fit here or is given more than once.
rec-usage = ‘{ $command }’ shows how to use the command.
