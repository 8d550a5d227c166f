### Sentences of the annexes. `$…` values come spoken: dates in words, numbers with their unit.
### Lists, countries and entered texts never stand inside a sentence.

## On every page

sheet-draft = Draft
# $day: "22 November 2026"; $program: "anlage 0.1.0"; $questionnaire: "2026.11"; $law: "7 October 2026"
sheet-footer = Version of { $day } · { $program } · questionnaire { $questionnaire } · legal data up to { $law }
sheet-footer-no-day = open
# The footer of a sheet in a file of its own. $title: title of the set; $footer: the line above
sheet-footer-part = { $title } · { $footer }
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
sheet-head-law = These annexes set out in detail the agreement on the processing of personal data on behalf of { -client(form: "the") } under { $law }.
sheet-head-besides-ch = Where the Swiss Federal Act on Data Protection (FADP) applies, references to the GDPR are read as references to the corresponding provisions of the FADP and of the Data Protection Ordinance; what is stated separately for transfers under each law remains unaffected.
sheet-head-besides-uk = Where the data protection law of the United Kingdom applies, references to the GDPR are read as references to the corresponding provisions of the UK GDPR, and references to Union or Member State law as references to the law of the United Kingdom; what is stated separately for transfers under each law remains unaffected.
sheet-head-client = { -client(form: "Label") }
sheet-head-contractor = { -contractor(form: "Label") }
sheet-head-document = Agreement and annexes
sheet-head-client-form--open = For the purposes of these annexes, { -client(form: "the") } is whoever concludes the agreement with { -contractor(form: "the") }.
sheet-head-on-behalf--yes = { -contractor(form: "The") } processes the personal data described in these annexes on behalf of { -client(form: "the") } and on documented instructions.
sheet-head-on-behalf--own = { -contractor(form: "The") } pursues purposes of its own with the data; to that extent there is no processing on behalf of another.
sheet-head-on-behalf--joint = { -client(form: "The") } and { -contractor(form: "the") } jointly determine purposes and means; to that extent there is no processing on behalf of another.
sheet-head-prevailing--de = If the language versions differ, the German version prevails.
sheet-head-prevailing--en = If the language versions differ, the English version prevails.
sheet-head-prevailing--de-ch = If the language versions differ, the version in German (Switzerland) prevails.
sheet-head-annexes = The agreement has the following annexes:
sheet-head-conclusion = Conclusion of the agreement
sheet-head-conclusion--signature = The annexes become part of the agreement when both parties have signed them.
sheet-head-conclusion--electronic = The annexes become part of the agreement when the parties agree to them in electronic form (Art. 28(9) GDPR); no signature is required.
    .ch = The annexes become part of the agreement when the parties agree to them in electronic form; no signature is required.
    .uk = The annexes become part of the agreement when the parties agree to them in electronic form (Art. 28(9) UK GDPR); no signature is required.
sheet-head-conclusion--with-main-contract = The annexes become part of the agreement when the main contract is concluded.

## Subject matter

# $number: number of the annex, e.g. 1
sheet-subject-title = Annex { $number } – Subject matter of the processing
sheet-subject-matter = Subject matter
sheet-subject-changes--agreed = The parties agree on changes to the subject matter of the processing and document them.
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
    .ch = Sensitive personal data (Art. 5(c) FADP) are not processed for this group.
    .uk = Special categories of personal data (Art. 9(1) UK GDPR) and personal data relating to criminal convictions and offences (Art. 10 UK GDPR) are not processed for this group.
sheet-subject-special-kind-lead = They include the following special categories of personal data (Art. 9(1) GDPR):
    .ch = They include the following sensitive personal data (Art. 5(c) FADP):
    .uk = They include the following special categories of personal data (Art. 9(1) UK GDPR):
sheet-subject-criminal-lead = They include the following personal data within the meaning of Art. 10 GDPR:
    .uk = They include the following personal data within the meaning of Art. 10 UK GDPR:
sheet-subject-fadp-lead = They include the following further sensitive personal data within the meaning of the Swiss Federal Act on Data Protection (Art. 5(c) FADP):
sheet-subject-special-data-lead = Of the data listed, the following fall under these categories:
sheet-subject-safeguards = Protection of sensitive data
    .ch = Protection of sensitive personal data
sheet-subject-safeguards-lead = The following restrictions and safeguards apply to the sensitive data listed:
    .ch = The following restrictions and safeguards apply to the sensitive personal data listed:
sheet-subject-safeguards-none = No particular restrictions or safeguards have been laid down for the sensitive data listed.
    .ch = No particular restrictions or safeguards have been laid down for the sensitive personal data listed.
sheet-subject-place = Place of processing
sheet-subject-place--eea = The processing takes place in the EU and the EEA only.
sheet-subject-place--eea-consent = The processing takes place in the EU and the EEA; in other countries it takes place only with the prior consent of { -client(form: "the") }.
sheet-subject-place--named = The processing takes place in the following countries only:
sheet-subject-place--third = The processing also takes place in third countries where the conditions of Art. 44 et seq. GDPR are met.
    .ch = The processing also takes place abroad where the conditions of Art. 16 et seq. FADP are met.
    .uk = The processing also takes place in countries outside the United Kingdom where the conditions of Art. 44A et seq. UK GDPR are met.
sheet-subject-staff-abroad--yes = { -contractor(form: "Poss") } own employees also access the data from the following countries; this is not a transfer to another party:
sheet-subject-staff-abroad--no = { -contractor(form: "Poss") } own employees do not access the data from any country other than the one in which it is established.
sheet-subject-sources = Sources of the data
sheet-subject-sources-lead = The data come from the following sources:
sheet-subject-secrecy = Professional secrecy
sheet-subject-secrecy-de--yes = { -client(form: "The") } works under a duty of professional secrecy under section 203 of the German Criminal Code (StGB).
sheet-subject-secrecy-de--possibly = Whether { -client(form: "the") } is bound by professional secrecy under section 203 of the German Criminal Code (StGB) depends on its profession; provisions of these annexes that presuppose such a duty apply only in that case.
sheet-subject-secrecy-de--no = { -client(form: "The") } is not bound by professional secrecy under section 203 of the German Criminal Code (StGB).
sheet-subject-secrecy-other--yes = { -client(form: "The") } is bound by professional secrecy under the law applicable to it.
sheet-subject-secrecy-other--possibly = Whether { -client(form: "the") } is bound by professional secrecy under the law applicable to it depends on its profession; provisions of these annexes that presuppose such a duty apply only in that case.
sheet-subject-secrecy-other--no = { -client(form: "The") } is not bound by professional secrecy under the law applicable to it.
sheet-subject-instructions = Instructions
sheet-subject-instruction-form = Instructions are given in the following form:
sheet-instruction-form--text = in text form (legible on a durable medium, for example by e-mail)
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
    .ch = Basis of the disclosure
sheet-subprocessors-contact = Contact
# $number: number of the annex on transfers
sheet-subprocessors-see = see Annex { $number }
sheet-subprocessors-no-basis = not determined

## Measures

# $number: number of the annex, e.g. 3
sheet-measures-title = Annex { $number } – Technical and organisational measures
sheet-measures-environment = Processing environment
sheet-measures-places = { -contractor(form: "The") } processes the data in the following places:
sheet-place--office = on its own business premises
sheet-place--home = in private homes (working from home)
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
sheet-measures-structure--art32 = The measures in place are arranged according to Art. 32(1) GDPR.
    .uk = The measures in place are arranged according to Art. 32(1) UK GDPR.
sheet-measures-structure--theme = The measures in place are arranged by theme.
sheet-measures-structure--scc = The measures in place are arranged by the headings given as examples in Annex III of the clauses under Implementing Decision (EU) 2021/915 and in Annex II of the clauses under Implementing Decision (EU) 2021/914; the headings are shortened and adapted.
sheet-measures-structure--dsv = The measures in place are arranged by Art. 3 and Art. 1(5) of the Swiss Data Protection Ordinance.
sheet-measures-rest--eight = Measures for which this structure provides no control are listed under ‘Organisational and further measures’.
sheet-measures-rest--art32 = Measures for which this structure names no objective are listed under ‘Organisational and further measures’.
sheet-measures-rest--dsv = Measures that belong under none of these headings are listed under ‘Further measures’.
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

## Transfers

# $number: number of the annex, e.g. 5
sheet-transfers-title = Annex { $number } – Transfers abroad
    .ch = Annex { $number } – Disclosure abroad
sheet-transfers-law = Applicable data protection law
sheet-transfers-law-lead = The following applies to the processing:
sheet-transfers-law-eu-both = the GDPR, because { -client(form: "the") } and { -contractor(form: "the") } are established in the EU or the EEA (Art. 3(1) GDPR)
sheet-transfers-law-eu-contractor = the GDPR, because { -contractor(form: "the") } is established in the EU or the EEA (Art. 3(1) GDPR)
sheet-transfers-law-eu-client = the GDPR, because { -client(form: "the") } is established in the EU or the EEA (Art. 3(1) GDPR)
sheet-transfers-law-eu-client--possibly = the GDPR, if { -client(form: "the") } is established in the EU or the EEA (Art. 3(1) GDPR)
sheet-transfers-law-eu-reach = the GDPR, because { -client(form: "the") } offers goods or services to people in the EU or the EEA or monitors their behaviour there (Art. 3(2) GDPR)
sheet-transfers-law-eu-reach--possibly = the GDPR, if { -client(form: "the") } offers goods or services to people in the EU or the EEA or monitors their behaviour there (Art. 3(2) GDPR)
sheet-transfers-law-ch-both = the Swiss Federal Act on Data Protection (FADP), because { -client(form: "the") } and { -contractor(form: "the") } are established in Switzerland
sheet-transfers-law-ch-contractor = the Swiss Federal Act on Data Protection (FADP), because { -contractor(form: "the") } is established in Switzerland
sheet-transfers-law-ch-client = the Swiss Federal Act on Data Protection (FADP), because { -client(form: "the") } is established in Switzerland
sheet-transfers-law-ch-client--possibly = the Swiss Federal Act on Data Protection (FADP), if { -client(form: "the") } is established in Switzerland
sheet-transfers-law-ch-reach = the Swiss Federal Act on Data Protection (FADP), because the processing has effects in Switzerland (Art. 3(1) FADP)
sheet-transfers-law-ch-reach--possibly = the Swiss Federal Act on Data Protection (FADP), if the processing has effects in Switzerland (Art. 3(1) FADP)
sheet-transfers-law-uk-both = the UK GDPR, because { -client(form: "the") } and { -contractor(form: "the") } are established in the United Kingdom (Art. 3(1) UK GDPR)
sheet-transfers-law-uk-contractor = the UK GDPR, because { -contractor(form: "the") } is established in the United Kingdom (Art. 3(1) UK GDPR)
sheet-transfers-law-uk-client = the UK GDPR, because { -client(form: "the") } is established in the United Kingdom (Art. 3(1) UK GDPR)
sheet-transfers-law-uk-client--possibly = the UK GDPR, if { -client(form: "the") } is established in the United Kingdom (Art. 3(1) UK GDPR)
sheet-transfers-law-uk-reach = the UK GDPR, because { -client(form: "the") } offers goods or services to people there or monitors their behaviour there (Art. 3(2) UK GDPR)
sheet-transfers-law-uk-reach--possibly = the UK GDPR, if { -client(form: "the") } offers goods or services to people there or monitors their behaviour there (Art. 3(2) UK GDPR)
sheet-transfers-when-eu = If the GDPR applies because of where { -client(form: "the") } is established or whom its activities reach, the following also applies:
sheet-transfers-when-ch = If the Swiss Federal Act on Data Protection (FADP) applies because of where { -client(form: "the") } is established or where the processing has effects, the following also applies:
sheet-transfers-when-uk = If the UK GDPR applies because of where { -client(form: "the") } is established or whom its activities reach, the following also applies:
sheet-transfers-eu = Transfers to third countries under the GDPR
sheet-transfers-ch = Disclosure abroad under the FADP
sheet-transfers-uk = Transfers under the UK GDPR
sheet-transfers-eu-none = No transfer to countries outside the EU and the EEA takes place.
sheet-transfers-ch-none = No disclosure abroad takes place.
sheet-transfers-uk-none = No transfer to countries outside the United Kingdom takes place.
sheet-transfers-eu-lead = Transfers to countries outside the EU and the EEA rest on the following bases:
sheet-transfers-ch-lead = Disclosure abroad rests on the following bases:
sheet-transfers-uk-lead = Transfers to countries outside the United Kingdom rest on the following bases:
sheet-transfers-column-recipient = Recipient
sheet-transfers-column-country = Country
sheet-transfers-column-place = Connection
sheet-transfers-column-basis = Basis
sheet-transfers-column-company = Company
sheet-transfers-column-parent = Country of the parent company
sheet-transfers-place-seat = establishment
sheet-transfers-place-storage = storage
sheet-transfers-place-access = remote access
# $on: "20 November 2026"
sheet-transfers-verified = condition verified for this company on { $on }
sheet-transfers-clarified = The legal position as regards this country is not clear; according to a legal examination whose result is on record, no further safeguard is needed.
# $on: "12 January 2026"
sheet-transfers-concluded = concluded on { $on }
sheet-transfers-assessed = assessment of law and practice in the recipient country documented on { $on }
sheet-transfers-tested = data protection test documented on { $on }
sheet-transfers-tool-eu-scc--two = standard contractual clauses under Commission Implementing Decision (EU) 2021/914 of 4 June 2021, Module 2
sheet-transfers-tool-eu-scc--three = standard contractual clauses under Commission Implementing Decision (EU) 2021/914 of 4 June 2021, Module 3
sheet-transfers-tool-eu-scc--two-and-three = standard contractual clauses under Commission Implementing Decision (EU) 2021/914 of 4 June 2021, Module 2 and, where { -client(form: "the") } itself acts on behalf of others, Module 3
sheet-transfers-tool-eu-bcr = binding corporate rules for processors (Arts. 46(2)(b) and 47 GDPR)
sheet-transfers-tool-ch-scc--two = standard contractual clauses under Commission Implementing Decision (EU) 2021/914, Module 2, with the adaptations under the FDPIC recognition of 27 August 2021 (Art. 16(2)(d) FADP)
sheet-transfers-tool-ch-scc--three = standard contractual clauses under Commission Implementing Decision (EU) 2021/914, Module 3, with the adaptations under the FDPIC recognition of 27 August 2021 (Art. 16(2)(d) FADP)
sheet-transfers-tool-ch-scc--two-and-three = standard contractual clauses under Commission Implementing Decision (EU) 2021/914, Module 2 and, where { -client(form: "the") } itself acts on behalf of others, Module 3, with the adaptations under the FDPIC recognition of 27 August 2021 (Art. 16(2)(d) FADP)
sheet-transfers-tool-ch-own-clauses = data protection clauses notified to the FDPIC beforehand (Art. 16(2)(b) FADP)
sheet-transfers-tool-ch-bcr = binding corporate rules (Art. 16(2)(e) FADP)
sheet-transfers-tool-uk-addendum--two = International Data Transfer Addendum (B.1.0), in force since 21 March 2022, to the standard contractual clauses under Implementing Decision (EU) 2021/914, Module 2
sheet-transfers-tool-uk-addendum--three = International Data Transfer Addendum (B.1.0), in force since 21 March 2022, to the standard contractual clauses under Implementing Decision (EU) 2021/914, Module 3
sheet-transfers-tool-uk-addendum--two-and-three = International Data Transfer Addendum (B.1.0), in force since 21 March 2022, to the standard contractual clauses under Implementing Decision (EU) 2021/914, Module 2 and, where { -client(form: "the") } itself acts on behalf of others, Module 3
sheet-transfers-tool-uk-idta = International Data Transfer Agreement (IDTA A.1.0), in force since 21 March 2022
sheet-transfers-tool-uk-bcr = binding corporate rules under the law of the United Kingdom (Arts. 46 and 47 UK GDPR)
sheet-transfers-ch-staff = Whether access from abroad by a company’s own employees is itself a disclosure abroad under Swiss law is unclear and has to be examined in the individual case.
sheet-transfers-ch-adaptations = For Switzerland the standard contractual clauses apply with the following adaptations:
sheet-transfers-ch-authority = The supervisory authority under Annex I.C is the Federal Data Protection and Information Commissioner (FDPIC).
sheet-transfers-ch-authority-parallel = The supervisory authority under Annex I.C is the Federal Data Protection and Information Commissioner (FDPIC) for data subject to the FADP, otherwise the authority competent under clause 13.
sheet-transfers-ch-references = References to the GDPR are read as references to the FADP.
sheet-transfers-ch-references-part = For data subject to the FADP, references to the GDPR are read as references to the FADP.
sheet-transfers-ch-law = The law chosen under clause 17 is Swiss law or another law that allows for third-party beneficiary rights.
sheet-transfers-ch-law-part = The law chosen under clause 17 is, for data subject to the FADP, Swiss law or another law that allows for third-party beneficiary rights, and otherwise the law of a Member State of the EU.
sheet-transfers-ch-law-eu = The governing law under clause 17 is the law of a Member State of the EU.
sheet-transfers-ch-forum = The parties freely choose the forum under clause 18(b).
sheet-transfers-ch-forum-part = The parties freely choose the forum under clause 18(b) for data subject to the FADP; otherwise the courts of a Member State of the EU have jurisdiction.
sheet-transfers-ch-forum-eu = The courts with jurisdiction under clause 18(b) are those of a Member State of the EU.
sheet-transfers-ch-residence = The term ‘Member State’ does not exclude data subjects in Switzerland from suing for their rights under clause 18(c) at their habitual residence in Switzerland.
sheet-transfers-uk-addendum = The contract with each recipient concerned incorporates: ‘Part 2: Mandatory Clauses of the Approved Addendum, being the template Addendum B.1.0 issued by the ICO and laid before Parliament in accordance with s119A of the Data Protection Act 2018 on 2 February 2022, as it is revised under Section 18 of those Mandatory Clauses.’ Tables 1 to 3 follow from these annexes and the clauses chosen; the start date is the day on which the Addendum was concluded.
sheet-transfers-uk-idta = The contract with each recipient concerned incorporates: ‘Part 4: Mandatory Clauses of the Approved IDTA, being the template IDTA A.1.0 issued by the ICO and laid before Parliament in accordance with s119A of the Data Protection Act 2018 on 2 February 2022, as it is revised under Section 5.4 of those Mandatory Clauses.’
sheet-transfers-uk-end--both = If the supervisory authority of the United Kingdom changes the Addendum, both the exporter and the importer may end it under Table 4, but only on the conditions and with the notice that its Mandatory Clauses lay down for this.
sheet-transfers-uk-end--importer = If the supervisory authority of the United Kingdom changes the Addendum, the importer may end it under Table 4, but only on the conditions and with the notice that its Mandatory Clauses lay down for this.
sheet-transfers-uk-end--exporter = If the supervisory authority of the United Kingdom changes the Addendum, the exporter may end it under Table 4, but only on the conditions and with the notice that its Mandatory Clauses lay down for this.
sheet-transfers-uk-end--neither = If the supervisory authority of the United Kingdom changes the Addendum, neither party may end it for that reason under Table 4.
sheet-transfers-return = Handing data over to { -client(form: "the") } abroad
sheet-transfers-return-eu = Under the GDPR, handing the data over to { -client(form: "the") } rests on:
sheet-transfers-return-eu--template = If { -client(form: "the") } is established in one of the following countries, handing the data over to it rests under the GDPR on:
sheet-transfers-return-ch = To the extent that handing the data over to { -client(form: "the") } is a disclosure abroad, it rests under the FADP on:
sheet-transfers-return-ch--template = If { -client(form: "the") } is established in one of the following countries and handing the data over to it is a disclosure abroad, it rests under the FADP on:
sheet-transfers-return-uk = To the extent that handing the data over to { -client(form: "the") } is a transfer, it rests under the UK GDPR on:
sheet-transfers-return-uk--template = If { -client(form: "the") } is established in one of the following countries and handing the data over to it is a transfer, it rests under the UK GDPR on:
sheet-transfers-return--condition = Handing the data over to { -client(form: "the") } abroad rests on the recognition of adequate protection in that country; { -client(form: "the") } meets the condition attached to that recognition.
sheet-transfers-return--clauses = Handing the data over to { -client(form: "the") } abroad rests on the standard contractual clauses under Commission Implementing Decision (EU) 2021/914 of 4 June 2021, Module 4.
sheet-transfers-return--checked = Following a legal review, no safeguard is required for handing the data over to { -client(form: "the") } abroad.
sheet-transfers-return--none = No basis has been determined for handing the data over to { -client(form: "the") } abroad.
sheet-transfers-clauses = Information for the annexes to the clauses
sheet-transfers-clauses-lead = The annexes to the clauses are completed with these annexes and the following information:
sheet-transfers-role = Role of the recipient
sheet-transfers-role--processor = { -contractor }
sheet-transfers-role--subprocessor = { -subcontractor }
sheet-transfers-activities = Activities of the recipient
sheet-transfers-frequency--continuous = continuous
sheet-transfers-frequency--occasional = case by case
sheet-transfers-frequency--once = one-off
sheet-transfers-retention--contract-end = until the end of the contractual service
sheet-transfers-retention--task-done = until the individual task is done
sheet-transfers-retention--period = for a fixed period
sheet-transfers-authority-ch = Supervisory authority (Switzerland)
sheet-transfers-authority-uk = Supervisory authority (United Kingdom)
sheet-transfers-parent = Parent companies abroad
sheet-transfers-parent-lead = The following companies have a parent company in another country; this alone is not a transfer:

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
