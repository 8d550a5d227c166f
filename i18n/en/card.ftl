### The completeness card: what the law asks of the contract, and how it stands.

card-title = Completeness
card-lead = The card shows what the law requires of the contract and where the annexes say it. What counts is the printed text. What belongs in the data processing agreement itself is not written by this program.
card-group-not-needed = Not applicable: { $why }
# $where: e.g. "Annex 1, Duration of the processing"; $blocks: ids of blocks
card-place = { $where } [{ $blocks }]
card-place-head = cover sheet
# $number: number of the annex
card-place-annex = Annex { $number }
card-confirm = still to be confirmed
# $what: names of answers
card-open = Still open: { $what }
card-contrary = The annexes say something else; what decides is the answer: { $what }
card-also = The annexes contain on this: { $where }
# $covered, $open, $elsewhere, $not-needed: numbers of items
card-counts = covered: { $covered }, open: { $open }, in the agreement itself or to be added by hand: { $elsewhere }, not needed: { $not-needed }

# $what: names of answers
card-group-undecided = Whether these items are needed is not settled yet. Still open: { $what }

card-state--covered = covered
card-state--by-hand = covered, gap to be filled in by hand
card-state--open = open
card-state--contrary = not met
card-state--elsewhere = not in the annexes
card-state--not-needed = not needed

## Why an item is not needed

card-not-needed--always = The law does not ask for this here.
card-not-needed--special-data = No data under Art. 9 or Art. 10 GDPR are processed.
    .uk = No data under Art. 9 or Art. 10 UK GDPR are processed.
card-not-needed--subprocessors = There are no { -subcontractor(form: "plural") }.
card-not-needed--general-authorisation = No general authorisation has been given.
card-not-needed--each-authorisation = The list is part of the clauses only where each authorisation is specific; here a general authorisation has been given.
card-not-needed--clauses = No transfer is based on the standard contractual clauses for transfers.
card-not-needed--secrecy = { -client(form: "The") } is not subject to professional secrecy.
card-not-needed--german-secrecy = { -client(form: "The") } is not subject to professional secrecy under German law.
card-not-needed--professional-acts = For the professions of { -client(form: "the") } the program knows no professional act with rules of its own for service providers.
card-not-needed--swiss-law = The Swiss Federal Act on Data Protection does not apply.

## Where an item stands that the annexes do not cover

card-elsewhere--main-agreement = The annexes are silent on this; the provision belongs in the data processing agreement.
card-elsewhere--rights = The obligations and rights of { -client(form: "the") } as a whole are set out in the data processing agreement; the annexes settle only some of them.
card-elsewhere--controller-dpo = This program does not ask about a data protection officer of { -client(form: "the") }; where there is one, the details have to be entered in the clauses by hand.
card-elsewhere--signature = The annexes have no signature line here; signature and date have to be entered in the clauses by hand.
card-elsewhere--clauses-signature = Signature and date belong in the clauses themselves; this program does not print them there.
card-elsewhere--subprocessor-duration = Subject matter and nature of the processing are in the list; this program does not ask about the duration for each company, which has to be added by hand.

## The laws

card-group--gdpr-28 = Contents of the contract under Art. 28 GDPR
    .uk = Contents of the contract under Art. 28 UK GDPR
card-group--scc-28 = Annexes to the standard contractual clauses under Art. 28(7) GDPR (Implementing Decision (EU) 2021/915), if the parties use them
card-group--scc-transfer = Annexes to the standard contractual clauses for transfers (Implementing Decision (EU) 2021/914)
card-group--stgb-203 = Professional secrecy (section 203 of the German Criminal Code)
card-group--dsg-9 = Processing by processors under Art. 9 of the Swiss Federal Act on Data Protection

## The items

card--art28-subject = Subject matter of the processing
card--art28-duration = Duration of the processing
card--art28-nature = Nature of the processing
card--art28-purpose = Purpose of the processing
card--art28-data = Type of personal data
card--art28-persons = Categories of data subjects
card--art28-rights = Obligations and rights of { -client(form: "the") }
card--art28-a = Processing only on documented instructions, including transfers to third countries; information about legal requirements to the contrary
card--art28-b = Confidentiality of the persons authorised to process the data
card--art28-c = All measures required under Art. 32 GDPR
    .uk = All measures required under Art. 32 UK GDPR
card--art28-d = Conditions for engaging further { -subcontractor(form: "plural") }
card--art28-e = Assistance with requests from data subjects
card--art28-f = Assistance with the obligations under Arts. 32 to 36 GDPR
    .uk = Assistance with the obligations under Arts. 32 to 36 UK GDPR
card--art28-g = Deletion or return after the end of the services, at the choice of { -client(form: "the") }
card--art28-h = Evidence and audits, including inspections
card--art28-s3 = Information about instructions that infringe data protection provisions
card--art28-2 = Specific or general authorisation of further { -subcontractor(form: "plural") }; information and objection in case of changes
card--art28-4 = The same obligations down the chain, liability for the chain
card--art28-9 = In writing, including in electronic form

card--scc28-1-controller = Annex I: name and address of { -client(form: "the") }
card--scc28-1-controller-contact = Annex I: contact person of { -client(form: "the") } with contact details (the position where it was entered)
card--scc28-1-controller-dpo = Annex I: data protection officer of { -client(form: "the") }
card--scc28-1-processor = Annex I: name and address of { -contractor(form: "the") }
card--scc28-1-processor-contact = Annex I: contact person of { -contractor(form: "the") } with contact details (the position where it was entered)
card--scc28-1-processor-dpo = Annex I: data protection officer of { -contractor(form: "the") }
card--scc28-1-signature = Annex I: signature and accession date of the parties
card--scc28-2-persons = Annex II: categories of data subjects
card--scc28-2-data = Annex II: categories of personal data
card--scc28-2-sensitive = Annex II: sensitive data with the restrictions or safeguards applied
card--scc28-2-nature = Annex II: nature of the processing
card--scc28-2-purpose = Annex II: purposes of the processing
card--scc28-2-duration = Annex II: duration of the processing
card--scc28-2-subprocessors = Annex II: subject matter, nature and duration of the processing by { -subcontractor(form: "plural") }
card--scc28-3-measures = Annex III: technical and organisational measures
card--scc28-3-assistance = Annex III: measures by which { -contractor(form: "the") } is able to assist { -client(form: "the") }
card--scc28-4-name = Annex IV: name and address of the { -subcontractor(form: "plural") }
card--scc28-4-contact = Annex IV: contact person of the { -subcontractor(form: "plural") }
card--scc28-4-service = Annex IV: description of the processing with a clear delimitation of responsibilities

card--scct-1a-parties = Annex I.A: name and address of the parties
card--scct-1a-contact = Annex I.A: contact persons
card--scct-1a-role = Annex I.A: role of the data importer and activities relevant to the transfer
card--scct-1a-signature = Annex I.A: signature and date
card--scct-1b-persons = Annex I.B: categories of data subjects
card--scct-1b-data = Annex I.B: categories of personal data
card--scct-1b-sensitive = Annex I.B: sensitive data with the restrictions or safeguards applied
card--scct-1b-frequency = Annex I.B: frequency of the transfer
card--scct-1b-nature = Annex I.B: nature of the processing
card--scct-1b-purpose = Annex I.B: purposes of the transfer and further processing
card--scct-1b-retention = Annex I.B: retention period or the criteria for it
card--scct-1b-subprocessors = Annex I.B: subject matter, nature and duration of the processing by { -subcontractor(form: "plural") }
card--scct-1c-authority = Annex I.C: competent supervisory authority
card--scct-2-measures = Annex II: technical and organisational measures
card--scct-3-subprocessors = Annex III: list of { -subcontractor(form: "plural") }

card--secrecy-necessary = Disclosure only to the extent necessary for the participation
card--secrecy-undertaking = Secrecy undertaking of { -contractor(form: "the") }
card--secrecy-staff = Undertaking of the persons who have access at { -contractor(form: "the") }
card--secrecy-chain = Duty to bind further participating persons to secrecy
card--secrecy-subprocessors = Undertaking of the { -subcontractor(form: "plural") }
card--secrecy-acts-form = Text form under the professional act
card--secrecy-acts-instruction = Undertaking with instruction on the criminal consequences under the professional act

card--dsg9-1-a = Processing only in the manner in which { -client(form: "the") } itself would be permitted to process
card--dsg9-1-b = No statutory or contractual duty of secrecy that prohibits the assignment
card--dsg9-2 = Guarantee of data security
card--dsg9-3 = Prior authorisation of the assignment to third parties; with a general authorisation information and objection
