### Findings of the rules in tables: what is wrong, what is open, what to do.
### $name: a company, an entry, a measure or what was typed; $why: the reason a phrase stands in the list.

## What to do where answers are missing

remedy-open = { $count ->
    [one] Answer the open question: { $questions }
   *[other] Answer the open questions: { $questions }
 }

## What is processed

finding-special-undeclared = These data belong to the special categories or concern offences, but their group does not say so: { $name }.
finding-special-undeclared-open = It is not yet known whether a group lacks special categories of personal data.
remedy-special-undeclared = Add the special category to this group or take the data out.
finding-health-implied = Belonging to this group can already say something about health, but no health data are stated: { $name }. Whether they are health data depends on the context.
finding-health-implied-open = It is not yet known whether health data are processed for this group: { $name }.
remedy-health-implied = Check whether health data are processed for this group, and then state them as a special category.
finding-health-purpose = These purposes usually involve health data, but no group states health data: { $name }.
finding-health-purpose-open = It is not yet known whether health data are stated; these purposes usually involve them: { $name }.
remedy-health-purpose = Check whether health data are processed, and then state them at the group.
finding-data-catch-all = Beside special categories there are catch-all categories that do not show whether they contain such data: { $name }.
finding-data-catch-all-open = It is not yet known whether catch-all categories are listed beside special categories.
remedy-data-catch-all = Name the kind of data more exactly, or state the catch-all category among the special categories if it contains such data.
finding-group-missing = These answers concern persons whose group is not named: { $name }.
finding-group-missing-open = It is not yet known whether purposes, sources or data lack a group of data subjects.
remedy-group-missing = Add the group if data of these persons are processed.
finding-account-data = Contract and billing data of persons who use the service for { -client(form: "the") } are often processed by { -contractor(form: "the") } for its own purposes and not on behalf: { $name }.
finding-account-data-open = It is not yet known whether there are data among them that { -contractor(form: "the") } processes for its own purposes.
remedy-account-data = Check whether these data are processed on behalf, and take them out if not.
finding-special-undeclared-ch = Swiss law applies or may apply. These data may be sensitive personal data there, but their group does not say so: { $name }. Whether they are depends on their content.
finding-special-undeclared-ch-open = It is not yet known whether a group lacks sensitive personal data under Swiss law.
remedy-special-undeclared-ch = Add the category to this group if the data concern social assistance measures or administrative or criminal proceedings or sanctions; otherwise record why they do not.

## Data of particular risk

finding-minors = { $law ->
    [uk] There are children or young people among the data subjects: { $name }. Their data merit specific protection. Whether that calls for specific measures, and whether Art. 8 UK GDPR applies to consent, is for { -client(form: "the") } to assess.
   *[eu] There are children or young people among the data subjects: { $name }. Recital 38 GDPR says that their data merit specific protection. Whether that calls for specific measures, and whether Art. 8 GDPR applies to consent, is for { -client(form: "the") } to assess.
 }
finding-minors-open = It is not yet known whether children or young people are among the data subjects.
remedy-minors = Clarify with { -client(form: "the") } whether these data need specific measures, and record the result.
finding-minor-consent = { $law ->
    [uk] The processing is based on consent of children in relation to information society services, but age and authorisation have not been clarified (Art. 8(1) UK GDPR).
   *[eu] The processing is based on consent of children in relation to information society services, but age and authorisation have not been clarified (Art. 8(1) GDPR).
 }
finding-minor-consent-open = It is not yet known whether the processing is based on consent of children.
remedy-minor-consent = Clarify with { -client(form: "the") } how age and authorisation are checked.
finding-biometric-alternative = Consent is stated as the exception for biometric data, but no method without biometric data is available. Without another option, consent is as a rule not freely given; whether it is here is for { -client(form: "the") } to assess.
finding-biometric-alternative-open = It is not yet known whether there is another option besides consent to biometric methods.
remedy-biometric-alternative = Offer another method, or clarify the exception with { -client(form: "the") }.
finding-impact-assistance = { $law ->
    [uk] Special categories of personal data or data relating to offences are processed, but assistance with the data protection impact assessment is not described. An impact assessment is required where such data are processed on a large scale; whether they are is for { -client(form: "the") } to assess, and { -contractor(form: "the") } only assists.
   *[eu] Special categories of personal data or data relating to offences are processed, but assistance with the data protection impact assessment is not described. An impact assessment is required where such data are processed on a large scale; whether they are is for { -client(form: "the") } to assess, and { -contractor(form: "the") } only assists. According to recital 91 GDPR, processing by an individual physician, other health care professional or lawyer should not be considered to be on a large scale.
 }
finding-impact-assistance-open = It is not yet known whether assistance with a data protection impact assessment is described.
remedy-impact-assistance = Include the impact assessment in the assistance, or choose the measure for it.
finding-swiss-logging = { $way ->
    [short] Swiss law applies or may apply. Where sensitive personal data are processed by automated means on a large scale, or there is high-risk profiling, and preventive measures are not sufficient, { -contractor(form: "the") }, too, must log storage, alteration, reading, disclosure, erasure and destruction, and keep the logs for at least one year apart from the system. According to the measures, however, logs are kept for a shorter time. Whether there is such an obligation has to be assessed.
    [both] Swiss law applies or may apply. Where sensitive personal data are processed by automated means on a large scale, or there is high-risk profiling, and preventive measures are not sufficient, { -contractor(form: "the") }, too, must log storage, alteration, reading, disclosure, erasure and destruction, and keep the logs for at least one year apart from the system. According to the measures, however, logs are kept for a shorter time, and the following is missing as well: { $name }. Whether there is such an obligation has to be assessed.
   *[other] Swiss law applies or may apply. Where sensitive personal data are processed by automated means on a large scale, or there is high-risk profiling, and preventive measures are not sufficient, { -contractor(form: "the") }, too, must log storage, alteration, reading, disclosure, erasure and destruction, and keep the logs for at least one year apart from the system. The following is missing: { $name }. Whether there is such an obligation has to be assessed.
 }
finding-swiss-logging-open = It is not yet known whether logging meets the requirements of Swiss law.
remedy-swiss-logging = { $way ->
    [short] Assess scale, profiling and preventive measures; extend the minimum period for keeping logs to one year, or record why there is no such obligation.
    [both] Assess scale, profiling and preventive measures; extend the minimum period for keeping logs to one year and choose the missing measures if they are taken, or record why there is no such obligation.
   *[other] Assess scale, profiling and preventive measures; choose the missing measures if they are taken, or record why there is no such obligation.
 }
finding-swiss-regulations = Swiss law applies or may apply. Where sensitive personal data are processed by automated means on a large scale, or there is high-risk profiling, { -contractor(form: "the") }, too, must draw up processing regulations; the measures name none. Whether there is such an obligation has to be assessed.
finding-swiss-regulations-open = It is not yet known whether there are processing regulations under Swiss law.
remedy-swiss-regulations = Assess scale and profiling; choose the measure if there are processing regulations, or record why there is no such obligation.

## People

finding-dpo-owner = According to the answers the same person is owner or legal representative of { -contractor(form: "the") } and the person designated as its data protection officer: { $name }. That is a conflict of interests.
finding-dpo-owner-open = It is not yet known whether the data protection officer of { -contractor(form: "the") } belongs to the management.
remedy-dpo-owner = Designate another person; if two persons share the name, record that as the reason.
finding-dpo-function = A function that decides on purposes and means of processing is named beside the data protection officer: { $name }. That suggests a conflict of interests.
finding-dpo-function-open = It is not yet known which other functions the data protection officer has.
remedy-dpo-function = Check whether the person would have to supervise their own work, and if so designate another.
finding-dpo-instructions = Only the data protection officer receives instructions: { $name }. Who carries out instructions does not supervise them.
finding-dpo-instructions-open = It is not yet known who receives instructions besides the data protection officer.
remedy-dpo-instructions = Name another person who receives instructions.
finding-dpo-reasons = The reasons why no data protection officer is required are not complete; all of them have to hold at the same time.
finding-dpo-reasons-open = It is not yet known whether a data protection officer is required.
remedy-dpo-reasons = Check the other reasons; if one does not hold, an officer has to be designated.
finding-dpo-public = The ground stated for processing the social data is that { -contractor(form: "the") } is a public body; the reasons why no data protection officer is required say the opposite. Public authorities and bodies must designate one; only courts acting in their judicial capacity are exempt.
finding-dpo-public-open = It is not yet known whether { -contractor(form: "the") } is a public body.
remedy-dpo-public = Find out which is right; a public body must designate a data protection officer, a body that is not public needs another ground under section 80 SGB X.
remedy-dpo-public-open = Find out whether { -contractor(form: "the") } is a public body.
finding-same-parties = Both parties have the same name: { $name }. Nobody is its own processor.
finding-same-parties-open = It is not yet known whether the parties are different.
remedy-same-parties = Correct the name or name the different legal entities.
finding-subprocessor-is-party = ‘{ $name }’ is among the { -subcontractor(form: "plural") } and is a party to the contract as well.
finding-subprocessor-is-party-open = It is not yet known whether ‘{ $name }’ is a party to the contract as well.
remedy-subprocessor-is-party = Take the entry out or name the other legal entity exactly.
finding-dpo-research = One of the reasons why no data protection officer is required is that no data are commercially processed for market or opinion research. Yet market and opinion research is among the purposes. If it is carried out commercially, an officer has to be designated whatever the number of employees.
finding-dpo-research-open = It is not yet known whether the reason for having no data protection officer fits the purposes.
remedy-dpo-research = Check whether the market research is carried out commercially; if so, an officer has to be designated, if not, record the reason.

## The chain

finding-subprocessor-payment = { $name }: companies for payment services, collection or bookkeeping are often controllers in their own right and no { -subcontractor(form: "plural") }; that depends on the contract and the profession.
finding-subprocessor-payment-open = { $name }: it is not yet known which service the company provides.
remedy-subprocessor-payment = Check whether the company acts on instructions; if not, it does not belong in this list.
finding-subprocessor-data = { $name }: for this service the company needs data that the subject matter does not name.
finding-subprocessor-data-open = { $name }: it is not yet known whether the data for this service are named in the subject matter.
remedy-subprocessor-data = Add the data to the groups or check what the company is engaged for.
finding-subprocessor-contact = { $name }: the contact names no e-mail address, telephone number or web address.
finding-subprocessor-contact-open = { $name }: it is not yet known how the company can be reached.
remedy-subprocessor-contact = Add how the contact person can be reached.
finding-subprocessor-task = Several { -subcontractor(form: "plural") } provide the same service without a delimitation of their responsibilities: { $name }.
finding-subprocessor-task-open = It is not yet known whether responsibilities of several { -subcontractor(form: "plural") } have to be delimited.
remedy-subprocessor-task = Agree on the delimitation of responsibilities.
finding-subprocessor-duties = It is not agreed that { -subcontractor(form: "plural") } take over the same obligations.
finding-subprocessor-duties-open = It is not yet known whether { -subcontractor(form: "plural") } take over the same obligations.
remedy-subprocessor-duties = Agree that the same data protection obligations are passed on.
finding-subprocessor-objection = An objection of { -client(form: "the") } neither keeps the company from being engaged nor leads to a solution or to a right of its own to terminate.
finding-subprocessor-objection-open = It is not yet known what an objection leads to.
remedy-subprocessor-objection = Agree that the company is not engaged after an objection, or another consequence that gives the objection an effect.
finding-subprocessor-chain = Every company needs specific authorisation, but { -subcontractor(form: "plural") } may engage others under a general one. That is rarely intended.
finding-subprocessor-chain-open = It is not yet known whether authorisation is the same at all levels of the chain.
remedy-subprocessor-chain = Check whether every company further down the chain is to be authorised as well.
finding-maintenance-ancillary = Maintenance of IT systems is among the ancillary services, but maintenance with possible access counts as engaging { -subcontractor(form: "plural") }.
finding-maintenance-ancillary-open = It is not yet known whether maintenance of IT systems is an ancillary service.
remedy-maintenance-ancillary = Take maintenance out of the ancillary services; there is an entry of its own for maintenance without access to data.
finding-maintenance-access = Maintenance by third parties does not count as engaging { -subcontractor(form: "plural") } even if access to the data is possible. Most German supervisory authorities take another view.
finding-maintenance-access-open = It is not yet known how maintenance with possible access is treated.
remedy-maintenance-access = Check whether maintenance with possible access is to count as engaging { -subcontractor(form: "plural") }.
finding-ancillary-disposal = Destruction of data media and files is among the ancillary services. Whoever has access to data there usually processes them on behalf.
finding-ancillary-disposal-open = It is not yet known whether destruction of data media is an ancillary service.
remedy-ancillary-disposal = Put the company among the { -subcontractor(form: "plural") } if it receives readable media.
finding-notice-short = { -client(form: "The") } is told of new { -subcontractor(form: "plural") } less than two weeks in advance. The law fixes no period, but it must be long enough to examine the company and to object.
finding-notice-short-open = It is not yet known how long in advance new { -subcontractor(form: "plural") } are announced.
remedy-notice-short = Agree on a longer period unless particular circumstances justify the short one.
finding-framework-alone = { $law ->
    [ch] { $name }: under Swiss law, disclosure to the United States rests on certification under the Swiss-U.S. Data Privacy Framework alone. That is sufficient as long as Annex 1 to the Swiss Data Protection Ordinance lists the United States for certified companies and the certification stands; if either falls away, there is no basis left. The law does not require a second one.
    [uk] { $name }: under the law of the United Kingdom, the transfer to the United States rests on participation in the UK Extension to the EU-U.S. Data Privacy Framework alone. That is sufficient as long as the regulations SI 2023/1028 are in force and the certification including the UK Extension stands; if either falls away, there is no basis left. The law does not require a second one.
    [eu-ch] { $name }: the transfer to the United States rests under the GDPR on certification under the EU-U.S. Data Privacy Framework and under Swiss law on certification under the Swiss-U.S. Data Privacy Framework, in each case without any other basis. That is sufficient as long as under each of these laws the recognition is in force and the certification stands; if either falls away, there is no basis left there. The law does not require a second one.
    [eu-uk] { $name }: the transfer to the United States rests under the GDPR on certification under the EU-U.S. Data Privacy Framework and under the law of the United Kingdom on participation in the UK Extension to the EU-U.S. Data Privacy Framework, in each case without any other basis. That is sufficient as long as under each of these laws the recognition is in force and the certification stands; if either falls away, there is no basis left there. The law does not require a second one.
    [ch-uk] { $name }: the transfer to the United States rests under Swiss law on certification under the Swiss-U.S. Data Privacy Framework and under the law of the United Kingdom on participation in the UK Extension to the EU-U.S. Data Privacy Framework, in each case without any other basis. That is sufficient as long as under each of these laws the recognition is in force and the certification stands; if either falls away, there is no basis left there. The law does not require a second one.
    [eu-ch-uk] { $name }: the transfer to the United States rests under the GDPR on certification under the EU-U.S. Data Privacy Framework, under Swiss law on certification under the Swiss-U.S. Data Privacy Framework and under the law of the United Kingdom on participation in the UK Extension to the EU-U.S. Data Privacy Framework, in each case without any other basis. That is sufficient as long as under each of these laws the recognition is in force and the certification stands; if either falls away, there is no basis left there. The law does not require a second one.
   *[eu] { $name }: under the GDPR, the transfer to the United States rests on certification under the EU-U.S. Data Privacy Framework alone. That is sufficient as long as Implementing Decision (EU) 2023/1795 is in force and the certification stands; if either falls away, there is no basis left. The law does not require a second one.
 }
finding-framework-alone-open = { $name }: it is not yet known whether the transfer rests on certification under the Data Privacy Framework alone.
remedy-framework-alone = { $law ->
    [ch] As a precaution, conclude standard contractual clauses with the adaptations of the FDPIC or arrange an alternative provider; once that is done, record it as the reason.
    [uk] As a precaution, conclude the IDTA or the Addendum or arrange an alternative provider; once that is done, record it as the reason.
    [eu-ch] As a precaution, conclude standard contractual clauses, for Switzerland with the adaptations of the FDPIC, or arrange an alternative provider; once that is done, record it as the reason.
    [eu-uk] As a precaution, conclude standard contractual clauses, for the United Kingdom with the Addendum, or arrange an alternative provider; once that is done, record it as the reason.
    [ch-uk] As a precaution, conclude standard contractual clauses, for Switzerland with the adaptations of the FDPIC and for the United Kingdom with the Addendum, or arrange an alternative provider; once that is done, record it as the reason.
    [eu-ch-uk] As a precaution, conclude standard contractual clauses, for Switzerland with the adaptations of the FDPIC and for the United Kingdom with the Addendum, or arrange an alternative provider; once that is done, record it as the reason.
   *[eu] As a precaution, conclude standard contractual clauses or arrange an alternative provider; once that is done, record it as the reason.
 }
finding-parent-abroad = { $name }: the parent company has its seat in a country for which no unconditional adequacy decision is in force. That alone is no transfer. What is to be assessed is whether the law of its seat allows it to demand data or obliges it to hand them over.
finding-parent-abroad-open = { $name }: it is not yet known where the parent company has its seat.
remedy-parent-abroad = Have the company confirm how it deals with such demands (Art. 48 GDPR), or choose encryption whose keys it does not hold.
finding-client-processor = According to the answers, { -client(form: "the") } itself processes the data on behalf of another body. The contract then governs the engagement of another processor: that body must have authorised the engagement of { -contractor(form: "the") }, and its instructions have to be passed on.
finding-client-processor-open = It is not yet known whether { -client(form: "the") } itself acts on behalf of another body.
remedy-client-processor = Clarify with { -client(form: "the") } whether there is an authorisation and whether the names of the parties fit, and record the result.

## Days

finding-date-future = A day on which something is said to have happened is after the reference date of the annexes.
finding-date-future-open = It is not yet known whether all days are before the reference date of the annexes.
remedy-date-future = Correct the day or the reference date of the annexes.
finding-secrecy-late = The undertaking of secrecy is dated after the reference date of the annexes: { $name }. Whoever gets access to secrets is to be bound before.
finding-secrecy-late-open = It is not yet known when the undertaking of secrecy was given: { $name }.
remedy-secrecy-late = Correct the day or give access only after the undertaking.
finding-clauses-date = { $name }: the standard contractual clauses are older than Decision (EU) 2021/914. The earlier clauses are no basis any more.
finding-clauses-date-open = { $name }: it is not yet known when the standard contractual clauses were concluded.
remedy-clauses-date = Conclude the clauses in force or correct the day.
finding-assessment-before-clauses = { $name }: the assessment of the transfer is older than Decision (EU) 2021/914. Clause 14 asks for an assessment of the laws and practices of the country of destination for these clauses; an older one can hardly contain it.
finding-assessment-before-clauses-open = { $name }: it is not yet known when the transfer was assessed.
remedy-assessment-before-clauses = Assess the transfer anew or correct the day.
finding-measure-overdue = ‘{ $name }’: the measure is announced for a day that had already passed by the reference date of the annexes. The annexes thus leave open whether it is in place.
finding-measure-overdue-open = ‘{ $name }’: it is not yet known whether the day by which the measure is announced has passed.
remedy-measure-overdue = State that the measure is in place, name a new day, or take it out.
finding-adequacy-ends = { $name }: as recorded here, the adequacy decision ends before the processing does. It holds until then; it may be extended.
finding-adequacy-ends-open = { $name }: it is not yet known whether an adequacy decision ends during the processing.
remedy-adequacy-ends = Note the day and agree on what applies afterwards.
finding-duration-past = The last day of the processing is before the reference date of the annexes.
finding-duration-past-open = It is not yet known whether the processing lasts beyond the reference date of the annexes.
remedy-duration-past = Correct the duration or the reference date of the annexes.
finding-certificate-expired = The evidence ‘{ $name }’ had already expired by the reference date of the annexes.
finding-certificate-expired-open = It is not yet known whether the evidence ‘{ $name }’ is still valid.
remedy-certificate-expired = Ask for the current evidence or take this one out.
finding-certificate-unlisted = The measures say that { -contractor(form: "the") } has evidence which the list of evidence does not name as its own: { $name }.
finding-certificate-unlisted--services = According to the measures, there is evidence for services used that is not in the list of evidence: { $name }.
finding-certificate-unlisted--others = The measures speak of evidence of { -contractor(form: "the") }; the list, however, names such evidence only for another company: { $name }.
finding-certificate-unlisted-open = It is not yet known whether the measures and the list of evidence say the same: { $name }.
remedy-certificate-unlisted--others = If it is the evidence of the other company, withdraw the measure; there is a separate one for data centres. If { -contractor(form: "the") } has evidence of its own, add it to the list.
remedy-certificate-unlisted = Add the evidence to the list with its holder and scope, or take the measure out.
finding-certificate-unclaimed = The evidence ‘{ $name }’ is in the list but not among the measures. That is not required: the list documents the evidence, only the measure promises it.
finding-certificate-unclaimed-open = It is not yet known whether the evidence ‘{ $name }’ is also among the measures.
remedy-certificate-unclaimed = Choose the measure if the evidence is to be promised.
finding-care-report-age = { $name }: the day up to which the C5 attestation extends is more than twelve months before the reference date of the annexes. Section 393 SGB V requires a current attestation and names no period for it; annual reports are usual.
finding-care-report-age-open = { $name }: it is not yet known up to which day the C5 attestation extends.
remedy-care-report-age = Ask the provider for the next report or for a confirmation covering the time in between.
finding-tool-before = { $way ->
    [idta] { $name }: the IDTA has been in force since { $day }; on the day stated it was not yet a basis for transfers.
    [scc] { $name }: the standard contractual clauses have been recognised for Switzerland since { $day }; on the day stated they were not yet a recognised basis there.
   *[addendum] { $name }: the UK Addendum has been in force since { $day }; on the day stated it was not yet a basis for transfers.
 }
finding-tool-before-open = { $name }: it is not yet known when the basis of the transfer was agreed.
remedy-tool-before = Conclude the agreement in the version in force, or correct the day.
finding-verified-before = { $law ->
    [eu] { $name }: on the day stated, the condition for recognition of adequacy was verified; under the GDPR, however, that recognition has applied only since { $day }. The check cannot relate to it.
    [ch] { $name }: on the day stated, the condition for recognition of adequacy was verified; under Swiss law, however, that recognition has applied only since { $day }. The check cannot relate to it.
    [uk] { $name }: on the day stated, the condition for recognition of adequacy was verified; under the law of the United Kingdom, however, that recognition has applied only since { $day }. The check cannot relate to it.
   *[other] { $name }: on the day stated, the condition for recognition of adequacy was verified; not every law that applies recognised it at that time. The check cannot relate to it there.
 }
finding-verified-before-open = { $name }: it is not yet known when the condition of adequacy was verified.
remedy-verified-before = Verify anew whether this very company meets the condition, and enter the day.
finding-certificate-holder = The holder of a piece of evidence is a company that does not otherwise appear in the annexes: { $name }. They do not show what the evidence stands for.
finding-certificate-holder-open = It is not yet known who holds the evidence and whether that company appears in the annexes.
remedy-certificate-holder = Add the company if it processes data, correct the holder, or record what the evidence shows.

## Goals of Article 32

finding-goal-confidentiality = Not a single measure is in place for confidentiality.
finding-goal-confidentiality-open = It is not yet known which measures ensure confidentiality.
remedy-goal-confidentiality = Choose the measures that are really taken.
finding-goal-integrity = Not a single measure is in place for integrity.
finding-goal-integrity-open = It is not yet known which measures ensure integrity.
remedy-goal-integrity = Choose the measures that are really taken.
finding-goal-availability = Not a single measure is in place for availability and resilience.
finding-goal-availability-open = It is not yet known which measures ensure availability and resilience.
remedy-goal-availability = Choose the measures that are really taken.
finding-goal-recovery = Not a single measure is in place for timely restoration after an incident.
finding-goal-recovery-open = It is not yet known which measures ensure timely restoration.
remedy-goal-recovery = Choose the measures that are really taken.
finding-goal-review = Not a single measure is in place for regularly reviewing effectiveness.
finding-goal-review-open = It is not yet known how the effectiveness of the measures is reviewed.
remedy-goal-review = Choose the measures that are really taken.
finding-staff-undertaking = No measure says that the persons who process data are committed to confidentiality.
finding-staff-undertaking-open = It is not yet known whether the persons who process data are committed to confidentiality.
remedy-staff-undertaking = Commit the persons to confidentiality and choose the measure.
finding-home-measures = Work is done at home, but not a single measure is in place for it.
finding-home-measures-open = It is not yet known which measures apply to work at home.
remedy-home-measures = Choose the measures for work at home that are really taken.
finding-paper-measures = Data are processed on paper as well, but none of the measures protects paper.
finding-paper-measures-open = It is not yet known which measures protect paper records.
remedy-paper-measures = Choose the measures for keeping, carrying and destroying paper that are really taken.
finding-special-mfa = Special categories are processed, but no second factor for logging in is chosen. Whether it is needed depends on the risk.
finding-special-mfa-open = It is not yet known whether logging in takes a second factor.
remedy-special-mfa = Check whether access to these data needs a second factor.
finding-special-log = Special categories are processed, but none of the measures logs entries or access.
finding-special-log-open = It is not yet known whether entries and access are logged.
remedy-special-log = Choose the logs that are really kept.
finding-special-email = E-mails are encrypted only where the other side supports it, and their content is not protected. For special categories this is often not enough.
finding-special-email-open = It is not yet known how e-mails with special categories are encrypted.
remedy-special-email = Check whether special categories go by e-mail, and then protect the content.
finding-backup-restore = Data are backed up, but no test of restoring them is chosen.
finding-backup-restore-open = It is not yet known whether restoring is tested.
remedy-backup-restore = Test restoring and choose the measure.
finding-backup-place = Data are backed up, but none of the measures separates the backup from the place or system of the data.
finding-backup-place-open = It is not yet known where the backups are.
remedy-backup-place = Check whether a fire or malware would hit the backup at the same time.

## Sentences that cannot all be true

finding-measures-contradict = One measure leaves no room for others (measure: other – { $name }).
finding-measures-contradict--password-hash-cost = The cost factor stated relates to the bcrypt algorithm; for password hashes, however, a different algorithm is chosen ({ $name }).
finding-measures-contradict--password-hash-iterations = The number of iterations stated relates to the PBKDF2 algorithm; for password hashes, however, a different algorithm is chosen ({ $name }).
finding-measures-contradict-open = It is not yet known whether other measures hold true alongside this one: { $name }.
remedy-measures-contradict = Keep only what is true.
remedy-measures-contradict--password-hash-cost = Choose bcrypt as the algorithm, or withdraw the measure on the cost factor.
remedy-measures-contradict--password-hash-iterations = Choose PBKDF2 as the algorithm, or withdraw the measure on the number of iterations.
finding-measures-server-location = Data are stored outside the area that this measure promises: { $name }.
finding-measures-server-location-open = It is not yet known whether all data are stored in the area that the measure promises.
remedy-measures-server-location = Correct the area or the place of storage.
finding-measures-access-location = ‘{ $name }’: staff have access from countries outside the area that the measure promises.
finding-measures-access-location-open = It is not yet known from where staff have access.
remedy-measures-access-location = Correct the area or the countries from which there is access.
finding-measures-ai = A measure excludes AI systems, but other answers say that they are used.
finding-measures-ai-open = It is not yet known whether AI systems are used.
remedy-measures-ai = Take the measure out or correct the other answers.
finding-measures-ai-training = Training of AI is excluded in one place and part of the processing in another.
finding-measures-ai-training-open = It is not yet known whether AI is trained with the data.
remedy-measures-ai-training = Decide what applies and correct the other answer.
finding-measures-fax = A measure excludes fax, but there is a fax service among the { -subcontractor(form: "plural") }.
finding-measures-fax-open = It is not yet known whether data are sent by fax.
remedy-measures-fax = Take out the measure or the fax service.
finding-measures-officer = ‘{ $name }’: the measure describes tasks of a data protection officer, but nobody is designated.
finding-measures-officer-open = It is not yet known whether a data protection officer is designated.
remedy-measures-officer = Take the measure out or designate somebody.
finding-measures-paper = Data are not processed on paper, but these measures are about paper: { $name }.
finding-measures-paper-open = It is not yet known whether data are processed on paper as well.
remedy-measures-paper = Take the measures out or state that paper is processed as well.
finding-measures-home = Nobody works at home, but these measures are about work away from the business premises: { $name }.
finding-measures-home-open = It is not yet known whether work is done at home.
remedy-measures-home = Take the measures out or state work at home as a place.
finding-measures-hosting = ‘{ $name }’: the data are not stored with external providers only. That fits only if the others are outside the own premises.
finding-measures-hosting-open = It is not yet known whether data are stored in own premises.
remedy-measures-hosting = Check where the other data are; if they are on own premises, take the measure out.
finding-measures-printing = A measure forbids printing, but printing is part of the processing.
finding-measures-printing-open = It is not yet known whether data are printed.
remedy-measures-printing = Take out the measure or the printing.
finding-key-at-client = According to the measures, { -client(form: "the") } alone has the keys to the data stored on servers. As a rule, however, these operations require that { -contractor(form: "the") } can read the data in plain text: { $name }.
finding-key-at-client-open = It is not yet known whether { -contractor(form: "the") } needs data in plain text to which { -client(form: "the") } alone has the keys.
remedy-key-at-client = State who really has the keys; if only certain data are meant, describe that in a measure of your own.
finding-paper-denied = According to the answers no data are processed on paper. As a rule, however, these answers presuppose paper: { $name }.
finding-paper-denied-open = It is not yet known whether data are processed on paper.
remedy-paper-denied = State that data are processed on paper; the measures for it are then asked as well. If the paper stays with { -client(form: "the") } alone, take the other answers out.
finding-home-records = According to the measures no paper records are taken home, and yet it is laid down how they are kept there: { $name }. The two fit together only if documents are printed there.
finding-home-records-open = It is not yet known whether there are paper records at home.
remedy-home-records = Take out one of the two measures if there is no printing at home.
finding-chain-forbidden = { $name }: other companies have access to the data, but according to the answers { -subcontractor(form: "plural") } may not engage any others.
finding-chain-forbidden-open = { $name }: it is not yet known whether other companies have access and may be engaged.
remedy-chain-forbidden = Allow other companies under the same conditions, or exclude their access.
finding-subprocessor-retention = { $name }: the company keeps data for longer than the period within which they have to be deleted after the end of the service. What it receives shortly before the end would then not be deleted in time, unless the contract with it provides for earlier deletion.
finding-subprocessor-retention-open = { $name }: it is not yet known whether the company deletes the data in time after the end of the service.
remedy-subprocessor-retention = Agree with the company on deletion no later than the end of the period that applies to { -contractor(form: "the") }, and state its retention accordingly.
finding-competent-authority = The supervisory authority of the United Kingdom is named as the competent one. Where the exporter has its seat in a Member State, Clause 13 provides for an authority of that State.
finding-competent-authority-open = It is not yet known which supervisory authority is competent under Clause 13.
remedy-competent-authority = Name the supervisory authority at the seat of the exporter.
finding-impact-reason = One of the reasons why no data protection officer is required is that no processing is subject to a data protection impact assessment. Yet such an assessment of the processing is promised as a safeguard. That fits only if it is carried out voluntarily.
finding-impact-reason-open = It is not yet known whether an impact assessment is promised and the reason for having no data protection officer fits.
remedy-impact-reason = Check whether the processing is subject to an impact assessment; if so, a data protection officer has to be designated. If the assessment is carried out voluntarily, record that as the reason.
finding-safeguard-officer = The designation of a data protection officer is promised as a safeguard, but according to another answer nobody is designated.
finding-safeguard-officer-open = It is not yet known whether a data protection officer is designated.
remedy-safeguard-officer = Take the safeguard out or designate somebody.
finding-safeguard-alone = { $way ->
    [bound] For special categories { -subcontractor(form: "plural") } are excluded, but the list has companies that are bound to secrecy and can therefore presumably learn of these data too: { $name }. That may be different if they were bound as a precaution only.
   *[other] For special categories { -subcontractor(form: "plural") } are excluded, but the list has companies that store data or, by their service, have access to them: { $name }.
 }
finding-safeguard-alone-open = It is not yet known whether { -subcontractor(form: "plural") } process special categories.
remedy-safeguard-alone = Take the safeguard out if one of these companies processes special categories.
finding-safeguard-eea = For special categories the European Economic Area is promised, but there are places of processing outside it: { $name }.
finding-safeguard-eea-open = It is not yet known whether all places of processing are in the European Economic Area.
remedy-safeguard-eea = Take the safeguard out if special categories reach these places.
finding-safeguard-local = For special categories systems of { -client(form: "the") } are promised, but the data are with external providers.
finding-safeguard-local-open = It is not yet known on whose systems special categories are processed.
remedy-safeguard-local = Take the safeguard out or correct the answer on external providers.
# $name: data that identify a person directly
finding-safeguard-identifiers = { $way ->
    [key] Only { -client(form: "the") } is to be able to attribute pseudonyms to persons, but data that identify directly are processed about the same group: { $name }. Whoever can link these data with the others needs no key; the data are pseudonymised only if the two remain apart.
   *[other] There are to be no directly identifying data, but such data are processed about the same group: { $name }.
 }
finding-safeguard-identifiers-open = It is not yet known whether directly identifying data are processed with the special categories.
remedy-safeguard-identifiers = Take out the safeguard or these data. If these data are in other records than the special categories, describe the separation.
remedy-safeguard-identifiers-open = Find out which data are processed about these groups.
finding-safeguard-onward = Onward transfer of special categories to third countries is excluded, but the list has companies with seat, storage or access in a third country: { $name }. A country with an adequacy decision is a third country as well.
finding-safeguard-onward-open = It is not yet known whether special categories reach third countries.
remedy-safeguard-onward = Take out the safeguard if special categories reach these companies.
remedy-safeguard-onward-open = Find out which companies are engaged and where they process the data.
finding-safeguard-training = Training of AI models with special categories is excluded, but according to the provisions on outsourcing it is permitted on separate instructions.
finding-safeguard-training-open = It is not yet known whether AI models may be trained with special categories.
remedy-safeguard-training = Exclude the training there as well, or take out the safeguard.
remedy-safeguard-training-open = Find out what is to apply to the training of AI.
finding-safeguard-printing = Printouts of special categories are excluded, but the purposes or operations include printing or sending letters and documents.
finding-safeguard-printing-open = It is not yet known whether special categories are printed.
remedy-safeguard-printing = Take out the safeguard if special categories get onto paper, or the operation if nothing is printed.
remedy-safeguard-printing-open = Find out whether data are printed or sent by post.
# $name: operations
finding-safeguard-sealed = End-to-end encryption is promised, but these operations usually require that { -contractor(form: "the") } can read the plain text: { $name }. If only the transmission between two parties is meant, the promise may be right.
finding-safeguard-sealed-open = It is not yet known whether the operations fit end-to-end encryption.
remedy-safeguard-sealed = Check between which points the data are encrypted throughout; if { -contractor(form: "the") } can read them in plain text, take out the safeguard.
remedy-safeguard-sealed-open = Find out what is done with the data.
finding-safeguard-measure = This safeguard is promised, but none of the chosen measures carries it: { $name }.
finding-safeguard-measure--planned = This safeguard is promised, but the measure for it is announced only for later: { $name }.
finding-safeguard-measure-open = It is not yet known whether a measure carries every safeguard that is promised.
remedy-safeguard-measure--planned = Take the measure now, or include the safeguard only once the measure has been taken.
remedy-safeguard-measure = Choose the measure that fits, if it is taken, or take the safeguard out.
finding-ai-place = { $name }: a measure promises that AI services process data within the European Economic Area only. This company provides an AI service, but its seat, its storage or some access is outside that area.
finding-ai-place-open = { $name }: it is not yet known whether the AI service processes data within the European Economic Area only.
remedy-ai-place = Take the measure out if data are processed there, or choose a service that keeps to it. If only the seat is outside, record where the service processes data.

## Periods

finding-period-breach = The period for notifying personal data breaches is longer in the measures than in the agreed terms (measures / agreed terms: { $name }).
finding-period-breach-open = It is not yet known whether the periods for notifying personal data breaches fit together.
remedy-period-breach = State the same period in both places.
finding-period-requests = The period for forwarding requests of data subjects is longer in the measures than in the agreed terms (measures / agreed terms: { $name }).
finding-period-requests-open = It is not yet known whether the periods for forwarding requests of data subjects fit together.
remedy-period-requests = State the same period in both places.
finding-period-deletion = The period for deletion at the end is longer in the measures than in the agreed terms (measures / agreed terms: { $name }).
finding-period-deletion-open = It is not yet known whether the periods for deletion at the end fit together.
remedy-period-deletion = State the same period in both places.
finding-period-stricter = For the same duty the measures name a shorter period than agreed (measures / agreed terms: { $name }). Whoever keeps the shorter one keeps the agreed one as well, but it may be doubtful which of them is owed.
finding-period-stricter--breach = For notifying personal data breaches the measures name a shorter period than agreed (measures / agreed terms: { $name }). Whoever keeps the shorter one keeps the agreed one as well, but it may be doubtful which of them is owed.
finding-period-stricter--requests = For forwarding requests of data subjects the measures name a shorter period than agreed (measures / agreed terms: { $name }). Whoever keeps the shorter one keeps the agreed one as well, but it may be doubtful which of them is owed.
finding-period-stricter--deletion = For deletion at the end the measures name a shorter period than agreed (measures / agreed terms: { $name }). Whoever keeps the shorter one keeps the agreed one as well, but it may be doubtful which of them is owed.
finding-period-stricter--review = For checking { -subcontractor(form: "plural") } the measures name a shorter interval than their annex (measures / annex: { $name }). Whoever keeps the shorter one keeps the other as well, but it may be doubtful which of them is owed.
finding-period-stricter-open = It is not yet known whether the measures name a shorter period than agreed.
remedy-period-stricter = State the same period in both places if only one is to be owed.
finding-period-backups = According to the measures deleted data stay in the backups longer than the agreed terms allow (measures / agreed terms: { $name }).
finding-period-backups-open = It is not yet known how long deleted data stay in the backups.
remedy-period-backups = Adjust the period for which backups are kept.
finding-backup-retention = According to the measures backups are kept longer than the agreed terms allow (measures / agreed terms: { $name }).
finding-backup-retention-open = It is not yet known how long backups are kept.
remedy-backup-retention = Adjust the keeping of backups or the terms for the end.
finding-log-periods = Logs are to be kept for longer than they may exist: the shortest time for which they are kept exceeds the period within which they are deleted (at least / at most: { $name }).
finding-log-periods-open = It is not yet known how long logs are kept.
remedy-log-periods = Correct the shortest or the longest period.
finding-log-deletion = Log data are among the processed data, but according to the measures they are kept for longer than the agreed period for erasure after the end (kept / erasure: { $name }). A longer period for logs may be justified if it is agreed; no paragraph in your own words on the terms was found that states a period for logs.
finding-log-deletion-open = It is not yet known whether logs are kept longer after the end than the other data.
remedy-log-deletion = { $way ->
    [ch] Agree on a separate period for logs; if there already is one, record that as the reason. Where Art. 4 of the Swiss Data Protection Ordinance requires logging, logs must be kept for at least one year; do not shorten the period below that.
   *[other] Agree on a separate period for logs or align the periods; if there already is one, record that as the reason.
 }
finding-export-period = Export is to be possible for longer than the data are kept after the end.
finding-export-period--measure = After the end of the contract, export is to be possible for longer than the data are kept according to a measure (measure / export: { $name }).
finding-export-period-open = It is not yet known whether export ends before the data are deleted.
remedy-export-period = Shorten the period for export or extend the one for deletion.
finding-breach-long = The period for notifying personal data breaches is longer than the 72 hours that { -client(form: "the") } itself has. Notice has to be given without undue delay.
finding-breach-long-open = It is not yet known how fast personal data breaches are notified.
remedy-breach-long = Agree on a shorter period.
finding-unlawful-instructions = According to the measures { -contractor(form: "the") } suspends unlawful instructions, according to the agreed terms it only informs.
finding-unlawful-instructions-open = It is not yet known how unlawful instructions are handled.
remedy-unlawful-instructions = State the same in both places.
finding-backup-archive = Older backups are kept for longer than data may or are meant to stay in backups (kept / erased: { $name }). Both cannot be complied with at once.
finding-backup-archive-open = It is not yet known whether older backups are erased in time.
remedy-backup-archive = Shorten the period for which they are kept, or agree on a longer period for backups and give reasons for it.
finding-backup-locked = Backups are locked against deletion for longer than data may or are to remain in them (lock / deletion: { $name }). The two cannot both be kept.
finding-backup-locked-open = It is not yet known whether locked backups can be deleted in time.
remedy-backup-locked = Align the duration of the lock and the period for deletion.
finding-log-review = According to the measures, logs are reviewed at intervals longer than the period for which they are kept: some of them are deleted before anybody looks at them.
finding-log-review-open = It is not yet known whether logs are reviewed before they are deleted.
remedy-log-review = Shorten the interval of the reviews, or extend the period for deleting the logs.
finding-recovery-point = In the event of a failure, data may be lost only for a period that is shorter than the interval between backups. No measure has been chosen that covers the difference.
finding-recovery-point-open = It is not yet known whether the promised maximum loss of data fits the interval of the backups.
remedy-recovery-point = Correct the period or the interval, or choose the measure by which later data are restored, if it has been taken.
finding-audit-notice = Inspections have to be announced more than 30 days in advance. The law sets no period, but one as long as this may in practice deprive the right to audit of its value.
finding-audit-notice-open = It is not yet known how long in advance inspections have to be announced.
remedy-audit-notice = Agree on a shorter period; one to four weeks are common.
finding-exit-data-act = According to the answers, the Data Act, Regulation (EU) 2023/2854, applies. After the end, however, the data can be retrieved for less than the minimum of 30 days that it requires for contracts on data processing services. Exceptions, for example for test versions provided for a limited period, have not been checked here.
finding-exit-data-act-open = It is not yet known whether the data can be retrieved after the end for as long as the Data Act requires.
remedy-exit-data-act = Extend the period to at least 30 days, or record which exception applies.

## Duties in two annexes

finding-deletion-delay = The measures leave a period for deletion, while the agreed terms require return and deletion without undue delay: { $name }.
finding-deletion-delay-open = It is not yet known whether a period applies to deletion.
remedy-deletion-delay = Agree on the same period in the terms, or take the measure out.
finding-backups-after-deletion = According to the agreed terms, deletion from backups ends with the same period. According to the measures, the backup period starts only once the data have been deleted from live operation; together the two take longer: { $name }.
finding-backups-after-deletion-open = It is not yet known whether the data are deleted from the backups in time.
remedy-backups-after-deletion = Agree on a separate period for backups, or shorten one of the two periods.
finding-requests-answered = According to the agreed terms, { -contractor(form: "the") } does not answer requests of data subjects itself. These measures assume the opposite: { $name }.
finding-requests-answered-open = It is not yet known who answers requests of data subjects.
remedy-requests-answered = Allow answers on instructions, or take the measures out.
finding-subprocessor-rhythm = According to the measures, { -subcontractor(form: "plural") } are checked at longer intervals than their annex provides for (measures / annex: { $name }).
finding-subprocessor-rhythm-open = It is not yet known whether the intervals for checking { -subcontractor(form: "plural") } fit together.
remedy-subprocessor-rhythm = State the same interval in both places.
finding-subprocessor-breach-period = { -subcontractor(form: "Plural") } have more time to notify personal data breaches than { -contractor(form: "the") } itself ({ $name }). The same obligations apply to them; whether a longer period is enough has to be judged in the individual case.
    .ch = { -subcontractor(form: "Plural") } have more time to notify breaches of data security than { -contractor(form: "the") } itself ({ $name }). Whether that is enough has to be judged in the individual case.
finding-subprocessor-breach-period-open = It is not yet known whether { -subcontractor(form: "plural") } notify as fast as { -contractor(form: "the") }.
remedy-subprocessor-breach-period = Agree with them on a period that is no longer than that of { -contractor(form: "the") }.
finding-safeguard-rhythm = For the sensitive data, a review at least once a year is promised; this measure has a longer interval: { $name }.
finding-safeguard-rhythm-open = It is not yet known whether the promised yearly review takes place.
remedy-safeguard-rhythm = Shorten the interval, or take the promise out.
finding-undertaking-form = The form in which employees are bound to secrecy differs between the measures and the annex on professional secrecy.
finding-undertaking-form-open = It is not yet known whether the form of the undertaking of secrecy agrees.
remedy-undertaking-form = State the same form in both places.

## Terms and document

finding-language-prevails = The annexes exist in several languages, and no version prevails.
finding-language-prevails-open = It is not yet known which language version prevails.
remedy-language-prevails = Choose the version that applies if they differ.
finding-audit-excluded = Certificates take the place of inspections. The law asks that audits including inspections be allowed.
finding-audit-excluded-open = It is not yet known whether inspections remain possible.
remedy-audit-excluded = Allow inspections at least where the evidence is not sufficient.
finding-assistance-gaps = { $law ->
    [uk] The assistance of { -contractor(form: "the") } does not cover everything that Art. 28(3) UK GDPR names.
   *[eu] The assistance of { -contractor(form: "the") } does not cover everything that Art. 28(3) GDPR names.
 }
finding-assistance-gaps-open = It is not yet known what { -contractor(form: "the") } assists with.
remedy-assistance-gaps = Add what is missing: requests, security, notification, communication, impact assessment and consultation.
finding-breach-trigger = Only unauthorised access and disclosure are notified; loss, destruction and alteration are breaches as well.
finding-breach-trigger-open = It is not yet known which breaches are notified.
remedy-breach-trigger = Agree that every personal data breach is notified.
finding-legal-obligation = The agreed terms do not say that { -contractor(form: "the") } informs { -client(form: "the") } before it processes data because a law requires it. The contract has to say so elsewhere.
finding-legal-obligation-open = It is not yet known whether processing that a law requires is announced.
remedy-legal-obligation = Put the announcement into the agreed terms.
finding-deletion-proof = Deletion at the end is not proved.
finding-deletion-proof-open = It is not yet known how deletion at the end is proved.
remedy-deletion-proof = Agree on a confirmation or a record.
finding-terms-precedence = { $law ->
    [uk] The main contract takes precedence in so far as it does not fall short of Art. 28 UK GDPR; whether it does then has to be examined point by point.
   *[eu] The main contract takes precedence in so far as it does not fall short of Art. 28 GDPR; whether it does then has to be examined point by point.
 }
finding-terms-precedence-open = It is not yet known which contract takes precedence.
remedy-terms-precedence = Give the data processing agreement precedence in matters of data protection.
finding-duration-termination = Duration and termination do not fit: one follows the main contract, the other does not.
finding-duration-termination-open = It is not yet known whether duration and termination fit.
remedy-duration-termination = Align duration and termination.
finding-termination-survival = The obligations end with the agreement although { -contractor(form: "the") } still has data afterwards. Until deletion, too, the processing must be governed by a contract; unless one provides for their continuation, the data are without contractual protection in that time.
finding-termination-survival-open = It is not yet known whether the obligations continue to apply until the data are deleted.
remedy-termination-survival = Agree that they continue to apply, or check whether the contract itself says so.
finding-confidentiality-ends = { $way ->
    [secrets] Confidentiality ends with the agreement, but { -client(form: "the") } is bound by professional secrecy. Secrets remain protected after the end of the agreement.
   *[other] Confidentiality ends with the agreement, although the knowledge remains.
 }
finding-confidentiality-ends-open = It is not yet known how long confidentiality lasts.
remedy-confidentiality-ends = Check whether confidentiality is to continue.
finding-own-training = { -contractor(form: "Poss") } own purposes are excluded, but training of AI is part of the processing. It often serves such purposes as well.
finding-own-training-open = It is not yet known whether AI is trained with the data.
remedy-own-training = Check whether the training is done for { -client(form: "the") } alone.
finding-password-change = Passwords have to be changed regularly. The German BSI recommends a change only for cause; it is not forbidden.
finding-password-change-open = It is not yet known whether passwords are changed regularly.
remedy-password-change = Check whether the regular change has a reason.
finding-key-length = The key length is below 128 bits; AES exists with 128, 192 and 256 bits only.
finding-key-length-open = It is not yet known how long the keys are.
remedy-key-length = Correct the key length.

## Words of people

finding-words-repealed = ‘{ $name }’ refers to law that is no longer in force in this form.
finding-words-repealed-open = It is not yet known which wording applies.
remedy-words-repealed = { $why }
finding-words-transfer = ‘{ $name }’ is no basis for transfers any more.
finding-words-transfer-open = It is not yet known which wording applies.
remedy-words-transfer = { $why }
finding-words-party = ‘{ $name }’ does not fit the names used in these annexes if a party is meant.
finding-words-party-open = It is not yet known which wording applies.
remedy-words-party = { $why }
finding-words-catch-all = ‘{ $name }’ leaves open what is covered.
finding-words-catch-all-open = It is not yet known which wording applies.
remedy-words-catch-all = { $why }
finding-words-label = ‘{ $name }’ names a keyword and not what is really done.
finding-words-label-open = It is not yet known which wording applies.
remedy-words-label = { $why }
finding-words-obsolete = ‘{ $name }’ counts as out of date. The program does not judge whether the text uses it or excludes it.
finding-words-obsolete-open = It is not yet known which wording applies.
remedy-words-obsolete = { $why }
finding-words-reference = ‘{ $name }’ refers to another document; the subject matter should be understandable by itself.
finding-words-reference-open = It is not yet known which wording applies.
remedy-words-reference = { $why }
finding-words-web-page = { $way ->
    [notice] ‘{ $name }’: according to this text, there is no separate information on changes; according to the answers, they are announced within a period of notice.
   *[other] ‘{ $name }’: a silent change of a web page is no information on changes.
 }
finding-words-web-page-open = It is not yet known which wording applies.
remedy-words-web-page = { $why }
finding-words-subject = ‘{ $name }’ only names a kind of service; the subject matter should show what is done with which data. Whether the rest is enough has to be assessed.
finding-words-subject-open = It is not yet known which wording applies.
remedy-words-subject = { $why }
finding-words-own-use = ‘{ $name }’: whoever processes data for its own purposes is to that extent itself a controller and has to be able to justify that itself. The program does not judge whether the text allows it.
finding-words-own-use-open = It is not yet known which wording applies.
remedy-words-own-use = { $why }
finding-words-liability = ‘{ $name }’: liability to data subjects cannot be excluded; between the parties it can be shared. The program does not judge what the text means.
finding-words-liability-open = It is not yet known which wording applies.
remedy-words-liability = { $why }
finding-words-same = The text is identical in two languages. One of the agreed versions is then not in its language.
finding-words-same-open = It is not yet known which wording applies.
remedy-words-same = Translate the text.
finding-subject-brief = ‘{ $name }’: the subject matter is stated in a few words; it should show what is done for whom with which data. Whether the rest is enough has to be assessed.
finding-subject-brief-open = It is not yet known how the subject matter of the processing is described.
remedy-subject-brief = Describe in one or two sentences what { -contractor(form: "the") } does for whom and what happens to the data.

## Why a phrase stands in the list

phrase--bdsg-11 = Section 11 of the old BDSG (commissioned data processing) was replaced by Art. 28 GDPR on 25 May 2018; section 11 BDSG governs something else today.
phrase--bdsg-9 = The annex to section 9 of the old BDSG has not applied since 25 May 2018; Art. 32 GDPR governs.
phrase--bdsg-5 = The data secrecy of section 5 of the old BDSG no longer exists; confidentiality under Art. 28(3), second sentence, (b) and Art. 29 GDPR takes its place.
phrase--bdsg-old = The old Federal Data Protection Act of Germany has not applied since 25 May 2018.
phrase--directive-95-46 = Directive 95/46/EC was repealed by the GDPR (Art. 94 GDPR).
phrase--tmg = The German Telemedia Act is no longer in force; the DDG and the TDDDG took its place.
phrase--ttdsg = The TTDSG has been called TDDDG since 14 May 2024.
phrase--stgb-203-2a = Section 203(2a) StGB is repealed; the provision on data protection officers is section 203(4) StGB today.
phrase--sgb-5-75b = Section 75b SGB V is section 390 SGB V today.
phrase--safe-harbor = Safe Harbor has been invalid since 6 October 2015 (CJEU C-362/14).
phrase--privacy-shield = The EU-US Privacy Shield has been invalid since 16 July 2020 (CJEU C-311/18); today there is Decision (EU) 2023/1795 for certified recipients.
    .ch = In the view of the FDPIC, the Swiss-U.S. Privacy Shield has not supported any disclosure since 8 September 2020; today Annex 1 to the Swiss Data Protection Ordinance lists the United States for certified recipients.
phrase--old-clauses = These standard contractual clauses have been repealed and have been no basis since 27 December 2022; the clauses of Decision (EU) 2021/914 apply.
phrase--commissioned-data = The GDPR speaks of processing on behalf (Auftragsverarbeitung).
phrase--responsible-body = The GDPR speaks of the controller (Verantwortlicher); the old BDSG spoke of the responsible body.
phrase--data-exporter-words = The GDPR speaks of controller and processor.
phrase--commercial-names = In these annexes the parties are called controller and processor.
phrase--statutory-names = In these annexes the parties are called client and contractor.
phrase--and-so-on = List what is meant.
phrase--and-so-on-en = List what is meant.
phrase--all-data = Name the types of data.
phrase--all-persons = Name the groups of data subjects.
phrase--in-particular = List exhaustively what is meant.
phrase--in-particular-en = List exhaustively what is meant.
phrase--legal-words-only = The words of the law are not enough; name the type of data, such as findings or trade union membership.
phrase--other-data = Name the types of data.
phrase--subject-label = Describe in one or two sentences what the service does for whom and what happens to the data.
phrase--subject-as-needed = Name the services; what is owed only on demand can be described all the same.
phrase--own-use = Take out the use for own purposes, or deal with it outside these annexes.
phrase--no-liability = Limit the clause to the relation between the parties; liability to data subjects remains.
phrase--label-firewall = Say where the firewall is, what it separates and who manages it.
phrase--label-encryption = Say what is encrypted with what, and who has the keys.
phrase--label-antivirus = Say on which devices the program runs and how often it is updated.
phrase--label-backup = Say what is backed up how often and to where, and how long it is kept.
phrase--label-password = Say which requirements apply and how they are enforced.
phrase--label-access = A heading is no measure; say what is done.
phrase--label-training = Say who is trained in what and how often.
phrase--label-iso = A certificate describes no measure; name scope, number and the measures themselves.
phrase--label-adequate = Repeating the law describes no measure; say what is done.
phrase--label-state-of-art = Say what is done; whether it is the state of the art is for others to judge.
phrase--ssl = SSL is superseded; name TLS with its version, at least 1.2.
phrase--tls-old = TLS 1.0 and 1.1 are superseded; at least TLS 1.2 is usual (BSI TR-02102-2).
phrase--des = DES and 3DES count as insecure; AES is usual (BSI TR-02102-1).
phrase--rc4 = RC4 counts as broken.
phrase--md5 = MD5 counts as broken.
phrase--sha-1 = SHA-1 counts as broken for signatures and certificates; SHA-256 is usual.
phrase--wep = WEP and WPA with TKIP count as broken; WPA2 and WPA3 are usual.
phrase--pptp = PPTP counts as insecure; IPsec and WireGuard are usual.
phrase--ftp = FTP and Telnet transmit without encryption; SFTP and SSH are usual.
phrase--fax = Fax today mostly transmits without encryption over the internet; several supervisory authorities hold it unsuitable for sensitive data.
phrase--windows-old = There are generally no security updates for this operating system any more.
phrase--see-contract = Describe the subject matter in one or two sentences; the reference may be added.
phrase--web-page = Agree that changes are notified, for example by e-mail.
phrase--bdsg-4f = Sections 4f and 4g of the old BDSG have not applied since 25 May 2018; Arts. 37 to 39 GDPR and section 38 BDSG apply instead.
phrase--bdsg-42a = Section 42a of the old BDSG has not applied since 25 May 2018; Arts. 33 and 34 GDPR apply instead.
phrase--bdsg-3-9 = Section 3(9) of the old BDSG has not applied since 25 May 2018; the special categories are in Art. 9(1) GDPR.
phrase--tkg-88 = Since 1 December 2021 the secrecy of telecommunications has no longer been in section 88 TKG but in section 3 TDDDG.
phrase--dsg-10a = Art. 10a FADP applied until 31 August 2023; processing by processors is governed by Art. 9 FADP today.
phrase--dsv-old = The old Swiss ordinance (VDSG) applied until 31 August 2023; the Data Protection Ordinance took its place.
phrase--dpa-1998 = The Data Protection Act 1998 is repealed; the UK GDPR and the Data Protection Act 2018 apply.
phrase--dsg-2000 = The Austrian DSG 2000 has been called DSG since 25 May 2018 and is largely replaced by the GDPR.
phrase--swiss-names = In these annexes the German name of the party is Auftragsbearbeiter.
phrase--iso-2013 = This edition was replaced by that of 2022; certificates under ISO/IEC 27001:2013 were valid until 31 October 2025 at the latest.
phrase--din-32757 = DIN 32757 was replaced by DIN 66399 and ISO/IEC 21964; name the protection class and security level.
phrase--pci-dss-3 = PCI DSS 3.2.1 was retired on 31 March 2024; name the version in force.
phrase--claims-bought = Whoever buys claims or has them assigned pursues purposes of its own and is to that extent a controller; these annexes do not suit that. Settle the purchase outside these annexes; if the claims are protected by professional secrecy, the assignment generally needs the consent of the persons whose secrets are protected.
phrase--own-account = Whoever collects in its own name or for its own account usually decides for itself. Clarify whether { -contractor(form: "the") } is to that extent a controller itself; for collection on behalf of others, ‘in the name and for the account of’ is the better wording.
phrase--default-risk = Whoever bears the risk of default collects claims of its own and is to that extent a controller; these annexes do not suit that. Correct the text or settle this service outside these annexes.
phrase--decides-itself = Where data are processed on behalf of { -client(form: "the") }, only { -client(form: "the") } decides on the purposes and the essential means; whoever determines them alone, or helps to determine them, is to that extent considered a controller. Only technical and organisational details can be left to others. Correct the text or the answer.
phrase--care-statutory = For service providers of statutory health insurance, section 393 SGB V applies to cloud systems and, in the care by panel physicians and dentists, the directive under section 390 SGB V. Correct the position in the health system or the text.
phrase--liability-limited = Art. 82 GDPR gives data subjects a claim that a contract to which they are not a party can neither limit nor exclude. Confine the clause to the relationship between the parties.
    .ch = A contract to which data subjects are not a party can neither limit nor exclude their claims. Confine the clause to the relationship between the parties.
    .uk = Art. 82 UK GDPR gives data subjects a claim that a contract to which they are not a party can neither limit nor exclude. Confine the clause to the relationship between the parties.
phrase--held-back = Delete the sentence; outstanding invoices can be enforced in other ways than by withholding personal data.
phrase--audits-consent = Delete the condition; notice, frequency, business hours and the protection of other customers may be provided for.
phrase--audits-excluded = Delete the exclusion; evidence may come before an inspection but not replace it.
phrase--breach-waits = Delete the condition; what becomes known only later can be supplied subsequently.
phrase--breach-threshold = Delete the threshold; whether there is a risk is for { -client(form: "the") } to assess.
phrase--notice-afterwards = Agree that every change is notified early enough for an objection to be possible.
phrase--devices-private = Delete the sentence or withdraw the measure.
phrase--staff-unbound = Delete the sentence; all persons authorised to process the data must have committed themselves to confidentiality or be under an appropriate statutory obligation of confidentiality.
phrase--account-shared = Give each person a separate account, or record how access is attributed nevertheless.
phrase--own-advertising = Delete the sentence; advertising one’s own services is a separate purpose and not processing on behalf of { -client(form: "the") }.
phrase--audits-on-occasion = Allow audits without particular cause as well; notice, frequency and business hours may be provided for.
phrase--machine-decides = Describe who reviews before the decision, or clarify on which exception in Art. 22 GDPR the decision rests.
phrase--web-alone = Agree that every change is notified, for example by e-mail; the list on the internet can be added to that.
phrase--own-models = Delete the use for own products or models or settle it outside these annexes; anonymising data for purposes of one’s own is processing, too, and needs a legal basis.
