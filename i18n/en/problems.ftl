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
rec-same-name--subprocessors = List the company only once, and describe all its services in that entry. If two companies are meant, state each by its exact name.
rec-not-worded = Add the wording in this language.
rec-completeness = Say whether these are all entries or whether there are none.

## Findings of rules. $name: name of the company

finding-secrecy-chain = { $name } has not been bound to secrecy or not been informed.
finding-secrecy-chain-open = It is not yet known whether { $name } has been bound to secrecy.
remedy-secrecy-chain = { $way ->
    [acts] Have the company bound to secrecy in text form; the law governing the profession requires this form for further persons brought in as well.
    [health] Have the company bound to secrecy; for the health professions writing is recommended.
   *[other] Have the company bound to secrecy, preferably in a form that can be proved.
 }
remedy-secrecy-chain-open = Find out whether and in what form the company has been bound to secrecy.
finding-transfer-basis = No basis under Chapter V GDPR has been determined for the transfer to { $name }.
finding-transfer-basis-open = It is not yet known what the transfer to { $name } rests on.
remedy-transfer-basis = Conclude standard contractual clauses and document the assessment of the recipient country, or choose another provider.
finding-transfer-basis-ch = No basis under Art. 16 FADP has been determined for disclosure abroad to { $name }.
finding-transfer-basis-ch-open = It is not yet known what disclosure to { $name } rests on under the FADP.
remedy-transfer-basis-ch = Conclude the standard contractual clauses with the adaptations for Switzerland and document the assessment of the recipient country, or choose another provider.
finding-transfer-basis-uk = No basis under Chapter V of the UK GDPR has been determined for the transfer to { $name }.
finding-transfer-basis-uk-open = It is not yet known what the transfer to { $name } rests on under the UK GDPR.
remedy-transfer-basis-uk = Conclude the UK Addendum or the IDTA and document the data protection test, or choose another provider.
finding-transfer-looked-up = The certification of { $name } was not verified within the year before the reference date.
finding-transfer-looked-up-open = It is not yet known when the certification of { $name } was last verified.
remedy-transfer-looked-up = Open the list at dataprivacyframework.gov, check this very company and enter the day.
finding-transfer-likely = The classification of a country for { $name } is likely to be right but has not been verified against the official text.
finding-transfer-likely-open = It is not yet known which countries are concerned for { $name }.
remedy-transfer-likely = The command ‘anlage law’ with the name of the country shows source and certainty; check the official text.
finding-transfer-return = No basis has been determined for handing the data over to { -client(form: "the") } abroad.
finding-transfer-return-open = It is not yet known what handing the data over to { -client(form: "the") } abroad rests on.
remedy-transfer-return = Agree Module 4 of the standard contractual clauses or have the legal position examined.
finding-transfer-return-uk = For handing the data over from the United Kingdom to { -client(form: "the") }, only standard contractual clauses of the EU are stated. Under the law of the United Kingdom they are no safeguard without the Addendum. Whether handing the data over is a transfer there at all needs legal examination.
finding-transfer-return-uk-open = It is not yet known what handing the data over from the United Kingdom to { -client(form: "the") } rests on.
remedy-transfer-return-uk = Have the legal position examined and then choose ‘Examined’, or agree the Addendum to the clauses and record that as the reason.
finding-representative-eu = { $name } has not designated a representative in the Union although, according to the answers, one is required.
finding-representative-eu-open = It is not yet known whether { $name } has designated a representative in the Union.
remedy-representative-eu = Designate the representative in writing and enter name and address, or have it checked whether one is required at all.
finding-representative-ch = { $name } has not designated a representative in Switzerland although, according to the answers, one is required.
finding-representative-ch-open = It is not yet known whether { $name } has designated a representative in Switzerland.
remedy-representative-ch = Designate the representative and enter name and address, or have it checked whether one is required at all.
finding-representative-uk = { $name } has not designated a representative in the United Kingdom although, according to the answers, one is required.
finding-representative-uk-open = It is not yet known whether { $name } has designated a representative in the United Kingdom.
remedy-representative-uk = Designate the representative in writing and enter name and address, or have it checked whether one is required at all.
finding-promised-place = A place of processing of { $name } is outside the promised place.
finding-promised-place-open = It is not yet known whether all places of processing of { $name } are within the promised place.
remedy-promised-place = Change the promised place, or do not use the company there.
remedy-promised-place--contractor = Change the promised place, or the places where { -contractor(form: "the") } itself processes or accesses the data.
finding-special-safeguards = No restrictions or safeguards are named for special categories of personal data.
finding-special-safeguards-open = It is not yet known which restrictions or safeguards apply to special categories.
remedy-special-safeguards = Choose the restrictions and safeguards that really apply.
finding-secrecy-contractor = { -contractor(form: "The") } has not been bound to secrecy.
finding-secrecy-contractor-open = It is not yet known whether { -contractor(form: "the") } has been bound to secrecy.
remedy-secrecy-contractor = Bind { -contractor(form: "the") } with these annexes or with the form that belongs to them.
remedy-secrecy-contractor-open = Find out whether and how { -contractor(form: "the") } has been bound to secrecy.
finding-secrecy-form = The law governing the profession requires text form for the contract and the undertaking; this form has not been observed.
finding-secrecy-form-open = It is not yet known in what form { -contractor(form: "the") } is bound.
remedy-secrecy-form = Obtain the undertaking in text form or in writing.
remedy-secrecy-form-open = Find out which professions are concerned and in what form the undertaking is given.
finding-secrecy-form-conclusion = The undertaking is to be given in writing with these annexes, but the annexes are concluded electronically without signature.
finding-secrecy-form-conclusion-open = It is not yet known whether the form of the undertaking suits the conclusion of the annexes.
remedy-secrecy-form-conclusion = State text form, or have the annexes or the form signed.
finding-secrecy-form-health = { $way ->
    [ch] The undertaking is not in writing. Whether cantonal law or the professional code requires writing has not been checked here.
   *[other] The undertaking is not in writing. Whether the professional code of the competent chamber requires writing has not been checked here.
 }
finding-secrecy-form-health-open = It is not yet known in what form { -contractor(form: "the") } is bound; for the health professions writing is recommended.
remedy-secrecy-form-health = { $way ->
    [ch] As a precaution, have the undertaking signed, or ask the professional association.
   *[other] As a precaution, have the undertaking signed, or ask the chamber.
 }
remedy-secrecy-form-health-open = Find out in what form the undertaking exists.
finding-secrecy-instruction = { -contractor(form: "The") } has not been informed of the consequences under criminal law.
finding-secrecy-instruction-open = It is not yet known whether { -contractor(form: "the") } has been informed of the consequences under criminal law.
remedy-secrecy-instruction = Use the form with the instruction sheet.
finding-secrecy-staff = Not all persons with access at { -contractor(form: "the") } have been bound to secrecy and informed.
finding-secrecy-staff-open = It is not yet known whether the persons with access have been bound to secrecy.
remedy-secrecy-staff = Have the form for employees signed by everyone who has access.
remedy-secrecy-staff-open = Find out whether everyone with access has been bound.
finding-secrecy-abroad = { -contractor(form: "The") } works abroad, and comparable protection of secrets has not been established.
finding-secrecy-abroad-open = It is not yet known whether { -contractor(form: "the") } works abroad and secrets are protected there.
remedy-secrecy-abroad = Have the protection abroad checked, or move the service to Germany.
remedy-secrecy-abroad-open = Find out where { -contractor(form: "the") } works and whether secrets enjoy comparable protection there.
finding-secrecy-single = The service serves one single matter or official act, and consent is missing.
finding-secrecy-single-open = It is not yet known whether the service serves one single matter or official act.
remedy-secrecy-single = Obtain consent.
remedy-secrecy-single-open = Find out whether the service serves one single matter or official act.
finding-secrecy-notary-files = Files or registers of a notary are kept at { -contractor(form: "the") }; section 35 BNotO as worded does not permit that.
finding-secrecy-notary-files-open = It is not yet known whether files or registers of a notary are kept at { -contractor(form: "the") }.
remedy-secrecy-notary-files = Clarify with the chamber of notaries what may be kept outside the office.
remedy-secrecy-notary-files-open = Find out whether files or registers are kept at { -contractor(form: "the") }.
finding-secrecy-seizure = It has not been agreed that { -contractor(form: "the") } objects and gives notice in the event of a seizure.
finding-secrecy-seizure-open = It is not yet known what { -contractor(form: "the") } does in the event of a seizure.
remedy-secrecy-seizure = Agree on objection and notice.
finding-secrecy-law-checked = The law of professional secrecy outside Germany has not been checked.
finding-secrecy-law-checked-open = It is not yet known whether the law of professional secrecy outside Germany has been checked.
remedy-secrecy-law-checked = Obtain advice from the local chamber or a law firm.
finding-secrecy-chain-abroad = { $name } works abroad, and comparable protection of secrets has not been established.
finding-secrecy-chain-abroad-open = It is not yet known whether secrets enjoy comparable protection abroad at { $name }.
remedy-secrecy-chain-abroad = Have the protection there checked, or choose a provider in Germany.
# $name: the professions
finding-secrecy-denied = { $way ->
    [both] Professions bound by secrecy are named: { $name }. A professional subject to professional secrecy is also stated for the processing of the health data. At the same time it is denied that { -client(form: "the") } is bound by professional secrecy. The annexes contradict themselves and contain no undertaking of secrecy.
    [person] A professional subject to professional secrecy is stated for the processing of the health data, but it is denied that { -client(form: "the") } is bound by professional secrecy. Both can be right only if that professional does not work for { -client(form: "the") }.
    [measure] A measure or safeguard speaks of binding persons to secrecy under section 203 of the German Criminal Code (StGB), but it is denied that { -client(form: "the") } is bound by professional secrecy. That may be right if { -contractor(form: "the") } binds all employees whatever the engagement.
   *[other] Professions bound by secrecy are named: { $name }. Yet it is denied that { -client(form: "the") } is bound by professional secrecy. The annexes then contain no undertaking of secrecy.
 }
finding-secrecy-denied-open = It is not yet known whether { -client(form: "the") } is bound by professional secrecy.
remedy-secrecy-denied = { $way ->
    [measure] Check whether { -client(form: "the") } is bound by secrecy. If so, affirm professional secrecy; if not, the measure or safeguard can stay.
   *[other] Affirm professional secrecy, or correct the statement that contradicts it. If the data do not arise in the practice of the profession, the profession does not belong in the selection.
 }
remedy-secrecy-denied-open = Find out which professions are practised at { -client(form: "the") } and whether they are bound by secrecy.
# $name: a safeguard or a measure
finding-secrecy-foreign = { $way ->
    [ch] These answers name section 203 of the German Criminal Code: { $name }. { -client(form: "The") }, however, has its seat in Switzerland. Art. 321 of the Swiss Criminal Code applies there. German criminal law can apply only in addition, for example to employees in Germany.
    [at] These answers name section 203 of the German Criminal Code: { $name }. { -client(form: "The") }, however, has its seat in Austria. Section 121 of the Austrian Criminal Code and the acts of the professions apply there. German criminal law can apply only in addition, for example to employees in Germany.
   *[other] These answers name section 203 of the German Criminal Code: { $name }. { -client(form: "The") }, however, does not have its seat in Germany. Whether German criminal law applies in addition, for example to employees in Germany, has not been checked here.
 }
finding-secrecy-foreign-open = It is not yet known whether the annexes name the law of secrecy of the place where { -client(form: "the") } has its seat.
remedy-secrecy-foreign = Replace the statement with one that names the law at the seat of { -client(form: "the") }, or add such a statement.
remedy-secrecy-foreign-open = Settle the seat of { -client(form: "the") } and the measures on secrecy.
finding-secrecy-germany = In the answers on professional secrecy it is stated that work is done in Germany only. According to other answers, however, { -contractor(form: "the") } has a seat, a site or staff with access abroad. That is consistent only if nobody works with the data there.
finding-secrecy-germany-open = It is not yet known whether { -contractor(form: "the") } works in Germany only.
remedy-secrecy-germany = Correct one of the answers; if work is done abroad as well, settle whether secrets enjoy comparable protection there.
remedy-secrecy-germany-open = Find out from where { -contractor(form: "the") } works.
# $name: a sub-processor
finding-secrecy-no-access = { $way ->
    [key] { $name }: according to the answer, the company cannot learn of secrets. According to a measure, however, the hosting provider manages the keys to the stored data.
    [often] According to the answers, { $name } learns nothing of secrets. Whether that is so with this service depends on how it is provided; it often cannot be ruled out that the provider learns of them.
    [storage] According to the answers, { $name } learns nothing of secrets, but it stores data, and no measure says that they are encrypted there and that the provider does not have the keys. Knowledge is then ruled out only if it is prevented in some other way.
   *[other] According to the answers, { $name } learns nothing of secrets, but it provides a service that by its nature allows knowledge of them.
 }
finding-secrecy-no-access-open = It is not yet known whether { $name } can learn of secrets.
remedy-secrecy-no-access = Have the company bound to secrecy and state in what form, or record what rules out knowledge.
remedy-secrecy-no-access-open = Find out which service the company provides, whether the data are encrypted there and who has the keys.
finding-special-secrecy = { $law ->
    [uk] According to the answers, the health data are processed neither by a person under an obligation of secrecy nor under the responsibility of one. The exception in Art. 9(2)(h) UK GDPR requires that (Art. 9(3) UK GDPR).
   *[eu] According to the answers, the health data are processed neither by a person under an obligation of secrecy nor under the responsibility of one. The exception in Art. 9(2)(h) GDPR requires that (Art. 9(3) GDPR).
 }
finding-special-secrecy-open = It is not yet known who is responsible for the processing of the health data.
remedy-special-secrecy = Clarify with { -client(form: "the") } whether a professional subject to professional secrecy or another person under a statutory obligation of secrecy processes the data, or examine another exception; a merely contractual undertaking is not sufficient.
remedy-special-secrecy-open = Ask { -client(form: "the") } under whose responsibility these data are processed.
# $name: number of § 22(2) sentence 2 BDSG
finding-special-bdsg = No measure has been chosen for section 22(2), second sentence, no. { $name } BDSG. The numbers are examples; appropriate and specific measures are required overall.
finding-special-bdsg-open = It is not yet known whether a measure belongs to section 22(2), second sentence, no. { $name } BDSG.
remedy-special-bdsg = Choose a suitable measure, if there is one.
finding-special-schedule-1 = According to { -client(form: "the") }, no condition in Schedule 1 to the Data Protection Act 2018 is met. Most of the exceptions in Art. 9(2) UK GDPR that rest on an act, and Art. 10 UK GDPR, require one; the text was not read for this program.
finding-special-schedule-1-open = It is not yet known whether a condition in Schedule 1 to the Data Protection Act 2018 is met.
remedy-special-schedule-1 = Have { -client(form: "the") } examine the condition, or leave out these data.
finding-criminal-ground = { $law ->
    [uk] No basis under Art. 10 UK GDPR has been stated for data on convictions and offences.
   *[eu] No basis under Art. 10 GDPR has been stated for data on convictions and offences.
 }
finding-criminal-ground-open = It is not yet known on what the processing of data on convictions and offences is based.
remedy-criminal-ground = Examine the basis, or leave out these data.
finding-practice-directive = The measures have not been compared with the IT security directive that is binding on the practice (section 390 SGB V).
finding-practice-directive-open = It is not yet known whether the measures have been compared with the IT security directive that is binding on the practice.
remedy-practice-directive = Compare the annex on measures with the latest version of the directive.
finding-hospital-law = The hospital law of the Land has not been checked, or what is necessary has not been done; that law may require notice or permission.
finding-hospital-law-open = It is not yet known whether the hospital law of the Land requires notice or permission.
remedy-hospital-law = Have the hospital check the law of its Land and do what is necessary.
finding-social-notice = { -client(form: "The") } has not given its supervisory authority (Rechts- oder Fachaufsichtsbehörde) notice of the processing.
finding-social-notice-open = It is not yet known whether { -client(form: "the") } has given its supervisory authority (Rechts- oder Fachaufsichtsbehörde) notice of the processing.
remedy-social-notice = Have { -client(form: "the") } give notice in good time before the processing is commissioned; the duty is its own.
finding-social-reason = No ground under section 80(3) or (5) SGB X has been stated for commissioning the processing.
finding-social-reason-open = It is not yet known on which ground the processing may be commissioned.
remedy-social-reason = Settle the ground before the processing is commissioned.
remedy-social-reason-open = Ask { -client(form: "the") } for the ground on which the processing is commissioned.
finding-social-place = { $name } processes at a place outside the EU, the EEA and Switzerland to which no adequacy decision applies; social data may not be processed there (section 80(2) SGB X). Its own sites and access by its own staff count as well.
finding-social-place-open = It is not yet known whether social data are processed at a permitted place at { $name }.
remedy-social-place = Choose a place in the EU, the EEA, Switzerland or a country with an adequacy decision.
finding-social-promise = The place of processing that is promised goes further than section 80(2) SGB X permits for social data: outside the EU, the EEA and Switzerland standard contractual clauses are not sufficient; an adequacy decision is required.
finding-social-promise-open = It is not yet known whether the place of processing that is promised is compatible with section 80(2) SGB X.
remedy-social-promise = Promise only places in the EU, the EEA, Switzerland or countries with an adequacy decision.
finding-church-body = Church bodies have data protection law of their own; these annexes are not intended for them.
finding-church-body-open = It is not yet known whether data protection law of the churches applies.
remedy-church-body = Use the model agreement of the church’s data protection supervision.
remedy-church-body-open = Ask { -client(form: "the") } whether the data protection law of a church applies to it.
finding-care-place = { $name }: section 393(2) SGB V does not permit processing at this place.
finding-care-place-open = { $name }: it is not yet known whether section 393(2) SGB V permits processing at this place.
remedy-care-place = Choose a place in the EU, the EEA, Switzerland or a country with an adequacy decision.
finding-care-establishment = { $name }: the data-processing body has no establishment in Germany.
finding-care-establishment-open = { $name }: it is not yet known whether the data-processing body has an establishment in Germany.
remedy-care-establishment = Choose an operator with a German establishment; section 393(2) SGB V requires it for every place.
finding-care-proof = { $way ->
    [type-1] { $name }: on the reference date a C5 attestation of type 1 no longer suffices; since 1 July 2025 one of type 2 has been required. Only systems newly placed on the market since that day are exempt, for 18 months.
    [equivalent] { $name }: on the reference date the equivalent evidence does not suffice; it needs an action plan whose periods for attestations of type 1 and type 2 (18 and 24 months) have been kept.
   *[other] { $name }: on the reference date the evidence is neither a current C5 attestation nor equivalent.
 }
finding-care-proof-open = { $name }: it is not yet known whether there is a current C5 attestation or equivalent evidence.
remedy-care-proof = Request a C5 attestation of type 2 from the operator. Whether a provider on somebody else’s infrastructure needs one of its own has not been finally settled.
remedy-care-proof-open = Ask the operator what evidence there is and for what time it holds.
finding-care-criteria = { $name }: the attestation extends beyond the day from which, according to the data in this program, C5:2026 is mandatory.
finding-care-criteria-open = { $name }: it is not yet known under which version of the criteria the attestation was issued.
remedy-care-criteria = Ask the operator about the move to C5:2026.
finding-care-controls = { $name }: the criteria for customers have not been implemented.
finding-care-controls-open = { $name }: it is not yet known whether the criteria for customers have been implemented.
remedy-care-controls = Implement the criteria that the audit report states for customers.
finding-care-cloud = { $way ->
    [hosting] Cloud computing is denied, but according to other answers the data are wholly or partly with external providers. Rented dedicated servers or mere colocation are not cloud computing within the meaning of section 384 SGB V; shared computing resources that grow on demand are.
   *[other] Cloud computing is denied, but according to other answers software is provided over the internet or a cloud service is used. If health or social data are processed in it, the requirements of section 393 SGB V usually apply.
 }
finding-care-cloud-open = It is not yet known whether the health or social data are processed by way of cloud computing.
remedy-care-cloud = Check the definition in section 384, first sentence, no. 5 SGB V for each of these services, and answer yes if one of them processes these data.
remedy-care-cloud-open = Find out with which services these data are processed.
finding-care-period = { $name }: the period of the C5 attestation begins after its end.
finding-care-period-open = { $name }: it is not yet known for which period the C5 attestation holds.
remedy-care-period = Take both days from the attestation.
# $name: a sub-processor
finding-care-listed = { $name } stores data but does not appear in the list of cloud systems. Whether health or social data are there, and whether the service is cloud computing, cannot be seen from the answers.
finding-care-listed--cloud = { $name }: the company operates a cloud service in which data are stored but does not appear in the list of cloud systems. If health or social data are kept there, the requirements for cloud systems apply to it as well.
finding-care-listed-open = It is not yet known whether { $name } belongs in the list of cloud systems.
remedy-care-listed = Add the system to the list if it processes these data, also as a backup.
remedy-care-listed-open = Settle the list of cloud systems and the service of this company.
# $name: body and system
finding-care-country = { $name }: the country of this cloud system differs from the country in which the company stores data according to the annex on { -subcontractor(form: "plural") }.
finding-care-country-open = { $name }: it is not yet known in which country the system processes data.
remedy-care-country = Ask the company where the data are, and correct the wrong answer; whether section 393(2) SGB V is complied with depends on it.
remedy-care-country-open = Find out where the company stores the data.
severity-error = error
severity-warning = warning
severity-hint = hint
