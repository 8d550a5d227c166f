### Sentences of the annexes. `$…` values come spoken: dates in words, numbers with their unit.
### Lists, countries and entered texts never stand inside a sentence.

## On every page

sheet-draft = Draft
# $day: "22 November 2026"; $program: "anlage 0.1.0"; $questionnaire: "2026.11"; $law: "7 October 2026"
sheet-footer = Version of { $day } · { $program } · questionnaire { $questionnaire } · legal data up to { $law }
sheet-footer-no-day = open
# $page, $pages: numbers of pages
sheet-page-number = Page { $page } of { $pages }
sheet-signature-place = Place, date
sheet-signature-line = Signature
# $n: number of the open point; $what: its name, e.g. "Undertaking of secrecy"
sheet-open = [OPEN { $n }: { $what }]
# $name: what the line is about; $open: the open point
sheet-open-line = { $name }: { $open }
sheet-confirm = [to be confirmed]
sheet-not-worded = [wording in English missing]
# $item: one entry of a list, or the user's own words
sheet-item = { $item }
sheet-none = none

## Head of the set

sheet-head-title = Annexes to the data processing agreement
# $law: "Art. 28(3) GDPR"
sheet-head-law = These annexes specify in detail the agreement on the processing of personal data on behalf of another under { $law }.
sheet-head-client = { -client(form: "Label") }
sheet-head-contractor = { -contractor(form: "Label") }
sheet-head-document = Agreement and annexes
sheet-head-client-form--open = For the purposes of these annexes, { -client(form: "the") } is whoever concludes the agreement with { -contractor(form: "the") }.
sheet-head-on-behalf--yes = { -contractor(form: "The") } processes the personal data described in these annexes on behalf of { -client(form: "the") } and on documented instructions.
sheet-head-on-behalf--own = { -contractor(form: "The") } pursues purposes of its own with the data; to that extent there is no processing on behalf of another.
sheet-head-on-behalf--joint = { -client(form: "The") } and { -contractor(form: "the") } jointly determine purposes and means; to that extent there is no processing on behalf of another.
sheet-head-prevailing--de = If the language versions differ, the German version prevails.
sheet-head-prevailing--en = If the language versions differ, the English version prevails.
sheet-head-annexes = The agreement has the following annexes:
sheet-head-conclusion = Conclusion of the agreement
sheet-head-conclusion--signature = The annexes become part of the agreement when both parties have signed them.
sheet-head-conclusion--electronic = The annexes become part of the agreement in electronic form and without signature (Art. 28(9) GDPR).
sheet-head-conclusion--with-main-contract = The annexes become part of the agreement when the main contract is concluded.

## Subject matter

# $number: number of the annex, e.g. 1
sheet-subject-title = Annex { $number } – Subject matter of the processing
sheet-subject-matter = Subject matter
sheet-subject-changes--agreed = The parties agree jointly on changes to the subject matter of the processing and document them.
sheet-subject-changes--instruction = { -client(form: "The") } may change the subject matter of the processing by documented instruction within the services agreed.
sheet-subject-purposes = Purposes of the processing
sheet-subject-purposes-lead = The data are processed for the following purposes:
sheet-subject-operations = Nature of the processing
sheet-subject-operations-lead = The processing comprises the following operations:
sheet-subject-devices = Data are read out from the following devices:
sheet-subject-duration = Duration of the processing
sheet-subject-duration--indefinite = The processing continues for an indefinite period and ends when the data processing agreement ends.
sheet-subject-duration--main-contract = The duration of the processing corresponds to the term of the main contract.
# $until: "31 December 2027"
sheet-subject-duration--until = The processing ends at the close of { $until }.
sheet-subject-data = Data subjects and types of personal data
sheet-subject-groups = The processing concerns the following categories of data subjects:
sheet-subject-data-lead = The following types of personal data are processed for this group:
sheet-subject-special-none = Special categories of personal data (Art. 9(1) GDPR) and personal data relating to criminal convictions and offences (Art. 10 GDPR) are not processed for this group.
sheet-subject-special-kind-lead = They include the following special categories of personal data (Art. 9(1) GDPR):
sheet-subject-criminal-lead = They include the following personal data within the meaning of Art. 10 GDPR:
sheet-subject-special-data-lead = Of the data listed, the following fall under these categories:
sheet-subject-safeguards = Protection of specially protected data
sheet-subject-safeguards-lead = The following restrictions and safeguards apply to the data listed that fall under Art. 9(1) or Art. 10 GDPR:
sheet-subject-safeguards-none = No particular restrictions or safeguards have been laid down for the data listed that fall under Art. 9(1) or Art. 10 GDPR.
sheet-subject-sources = Sources of the data
sheet-subject-sources-lead = The data come from the following sources:
sheet-subject-secrecy = Professional secrecy
sheet-subject-secrecy-de--yes = { -client(form: "The") } is bound by professional secrecy under section 203 of the German Criminal Code (StGB).
sheet-subject-secrecy-de--possibly = Whether { -client(form: "the") } is bound by professional secrecy under section 203 of the German Criminal Code (StGB) depends on its profession; provisions of these annexes that presuppose such a duty apply only in that case.
sheet-subject-secrecy-de--no = { -client(form: "The") } is not bound by professional secrecy under section 203 of the German Criminal Code (StGB).
sheet-subject-secrecy-other--yes = { -client(form: "The") } is bound by professional secrecy under the law applicable to it.
sheet-subject-secrecy-other--possibly = Whether { -client(form: "the") } is bound by professional secrecy under the law applicable to it depends on its profession; provisions of these annexes that presuppose such a duty apply only in that case.
sheet-subject-secrecy-other--no = { -client(form: "The") } is not bound by professional secrecy under the law applicable to it.
sheet-subject-instructions = Instructions
sheet-subject-instruction-form = Instructions are given in the following form:
sheet-instruction-form--text = in text form
sheet-instruction-form--written = in writing
sheet-instruction-form--oral-confirmed = orally with subsequent confirmation in text form
sheet-subject-instructors--management = On behalf of { -client(form: "the") }, management or the owner is authorised to issue instructions.
sheet-subject-instructors--named = On behalf of { -client(form: "the") }, the following persons are authorised to issue instructions:
sheet-subject-instructors--case-by-case = { -client(form: "The") } names the persons authorised to issue instructions on a case-by-case basis.
sheet-subject-recipients = On behalf of { -contractor(form: "the") }, the following persons receive instructions:
sheet-subject-dpo = Data protection officer
sheet-subject-dpo--appointed = { -contractor(form: "The") } has designated a data protection officer.
sheet-subject-dpo--voluntary = { -contractor(form: "The") } has designated a data protection officer without being obliged to do so by law.
sheet-subject-dpo--not-required = { -contractor(form: "The") } has not designated a data protection officer.
sheet-subject-dpo-reasons = In its assessment, designation is not mandatory for the following reasons:

## Sub-processors

# $number: number of the annex, e.g. 2
sheet-subprocessors-title = Annex { $number } – { -subcontractor(form: "Plural") }
sheet-subprocessors-consent--each = { -contractor(form: "The") } engages further { -subcontractor(form: "plural") } only with prior specific written authorisation of { -client(form: "the") }; electronic form suffices.
sheet-subprocessors-consent--general = { -client(form: "The") } grants { -contractor(form: "the") } general written authorisation to add or replace { -subcontractor(form: "plural") } and may object to intended changes.
# $notice: "14 days"
sheet-subprocessors-notice = { -contractor(form: "The") } informs { -client(form: "the") } at least { $notice } in advance of any intended addition or replacement of { -subcontractor(form: "plural") }.
sheet-subprocessors-none = { -contractor(form: "The") } does not engage any { -subcontractor(form: "plural") }.
sheet-subprocessors-lead = { -contractor(form: "The") } engages the following { -subcontractor(form: "plural") }, whose engagement { -client(form: "the") } authorises:
sheet-subprocessors-name = Company
sheet-subprocessors-service = Service
sheet-subprocessors-country = Established in
sheet-subprocessors-storage = Place of storage
sheet-subprocessors-transfer = Basis of the transfer
sheet-subprocessors-contact = Contact
sheet-subprocessors-clauses = standard contractual clauses under Implementing Decision (EU) 2021/914, Module 3
sheet-subprocessors-no-basis = not determined

## Measures

# $number: number of the annex, e.g. 3
sheet-measures-title = Annex { $number } – Technical and organisational measures
sheet-measures-environment = Processing environment
sheet-measures-places = { -contractor(form: "The") } processes the data in the following places:
sheet-place--office = on its own business premises
sheet-place--home = in private homes (home office)
sheet-place--data-centre = in a data centre
sheet-place--client-site = on the premises of { -client(form: "the") }
sheet-measures-sites = { -contractor(form: "Poss") } own sites are:
sheet-measures-hosting--yes = The live data are permanently stored exclusively on servers of external providers.
sheet-measures-hosting--no = The live data are not permanently stored exclusively on servers of external providers.
sheet-measures-home--with-consent = Processing in private homes takes place only with the consent of { -client(form: "the") }.
sheet-measures-home--with-rules = Processing in private homes is permitted under documented rules of { -contractor(form: "the") }.
sheet-measures-paper--yes = The data are also processed on paper.
sheet-measures-paper--no = The data are not processed on paper.
sheet-measures-structure = Structure of the measures
sheet-measures-structure--eight = The measures in place are arranged by the eight customary controls.
sheet-measures-structure--art32 = The measures in place are arranged by Art. 32(1) GDPR.
sheet-measures-structure--theme = The measures in place are arranged by theme.
sheet-measures-structure--scc = The measures in place are arranged by the headings of Annex III to the standard contractual clauses (Implementing Decision (EU) 2021/914); the headings are shortened.
sheet-measures-structure--dsv = The measures in place are arranged by the objectives of Art. 3 of the Swiss Data Protection Ordinance.
sheet-measures-rest--eight = Measures for which this structure provides no control are listed under ‘Organisational measures’.
sheet-measures-rest--art32 = Measures for which this structure names no objective are listed under ‘Organisational measures’.
sheet-measures-rest--dsv = Measures for which this structure names no objective are listed under ‘Further measures’.
sheet-measures-unused = No measures in place are stated under the following headings of the chosen structure:
sheet-measures-planned = Planned measures
sheet-measures-planned-lead = The following measures are not yet in place; they will be introduced by the date stated:
# $what: name of the measure; $by: "1 March 2027"
sheet-measures-planned-item = from { $by } at the latest: { $what }
sheet-measures-attached-title = Documents attached
# $control: name of the control; $document: title and date
sheet-measures-attached = { $control }: { $document }
# $document: title as entered; $date: "1 March 2026"
sheet-measures-attached-document = see ‘{ $document }’ of { $date }
sheet-measures-open = Not yet fully answered
sheet-measures-change = Changes to the measures
sheet-measures-change--agree = The parties agree on material changes to the measures in advance.
sheet-measures-change--notify = { -contractor(form: "The") } notifies { -client(form: "the") } of material changes to the measures; the level of protection agreed is maintained.
sheet-measures-change--level = { -contractor(form: "The") } may change the measures as long as the level of protection agreed is maintained, and provides { -client(form: "the") } with the version in force on request.

## Open points

sheet-open-points-title = Open points
sheet-open-points-lead = The following information is still missing. As long as it is missing, this document is a draft.
sheet-open-points-number = No.
sheet-open-points-what = Open
sheet-open-points-who = To be clarified by
sheet-open-points-by = Due
# $about: row or group, e.g. the company; $what: what is open
sheet-open-points-about = { $about }: { $what }
sheet-open-points-client = { -client(form: "Label") }
sheet-open-points-contractor = { -contractor(form: "Label") }
