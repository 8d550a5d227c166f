### Measures of the control order: sentences for the annex and short names for lists.

measure--order-contract-first = { -contractor(form: "The") } begins the processing only after the data processing agreement with { -client(form: "the") } has been concluded.
    .label = Agreement before the processing begins
    .synonyms = DPA; data processing agreement

measure--order-scope = A description of services lays down which processing operations { -contractor(form: "the") } carries out on behalf of { -client(form: "the") }.
    .label = Description of services
    .synonyms = scope of services; contract

measure--order-responsibilities = An agreement in text form lays down which tasks fall to { -contractor(form: "the") } and which to { -client(form: "the") }.
    .label = Allocation of tasks
    .synonyms = responsibilities; delimitation; RACI

measure--order-contact = { -contractor(form: "The") } has designated to { -client(form: "the") } a permanent contact person for the processing.
    .label = Permanent contact person for the processing
    .synonyms = account manager; project lead

measure--instruction-only = { -contractor(form: "The") } processes personal data on behalf of { -client(form: "the") } only on documented instructions from { -client(form: "the") }, unless Union or Member State law to which it is subject requires other processing.
    .ch = { -contractor(form: "The") } processes personal data on behalf of { -client(form: "the") } only on documented instructions from { -client(form: "the") }, unless the law to which it is subject requires other processing.
    .uk = { -contractor(form: "The") } processes personal data on behalf of { -client(form: "the") } only on documented instructions from { -client(form: "the") }, unless the law of the United Kingdom requires other processing.
    .label = Processing only on documented instructions
    .synonyms = DPA; Art. 28

measure--instruction-record = { -contractor(form: "The") } documents every instruction from { -client(form: "the") } with its content, its date and the person who gave it.
    .label = Documentation of instructions
    .synonyms = ticket; in writing

measure--instruction-ticket = Instructions from { -client(form: "the") } are recorded in a ticket system and tracked there until they have been carried out.
    .label = Instructions in a ticket system
    .synonyms = ticket; order form; order management

measure--instruction-configuration = { -contractor(form: "The") } treats settings that { -client(form: "the") } makes in the application as documented instructions.
    .label = Settings in the application as instructions
    .synonyms = configuration; dashboard

measure--instruction-oral = { -contractor(form: "The") } carries out oral instructions only after they have been confirmed in text form.
    .label = Oral instructions only after confirmation
    .synonyms = phone; verbal

measure--instruction-authority = Before carrying out an instruction, { -contractor(form: "the") } checks whether the person who gave it is authorised to do so.
    .label = Check of authority to instruct
    .synonyms = authorised person; contact

measure--instruction-recipients = { -contractor(form: "The") } has laid down which of its employees may receive instructions from { -client(form: "the") }.
    .label = Designated recipients of instructions
    .synonyms = contact; authorised persons

measure--instruction-call-back = { -contractor(form: "The") } carries out instructions given by telephone only after calling back on a telephone number of { -client(form: "the") } kept on file.
    .label = Call-back for instructions by telephone
    .synonyms = call back; fraud

measure--instruction-completion-record = { -contractor(form: "The") } documents the execution of every instruction with the date and the person who executed it.
    .label = Documentation of the execution of instructions
    .synonyms = ticket; done

measure--mailing-approval = { -contractor(form: "The") } begins printing the letters only after { -client(form: "the") } has approved a proof.
    .label = Approval of a proof
    .synonyms = letter shop; print approval; specimen; mailing

# $period: number with unit, e.g. "3 years"
measure--instruction-retention = After the end of the agreement, { -contractor(form: "the") } keeps the documented instructions for { $period }.
    .label = Retention of instructions
    .synonyms = archive; retention period
measure--instruction-retention--period = Retention period after the end of the agreement
    .why = Three years correspond to the standard limitation period under German law (section 195 of the German Civil Code, BGB) and are common in contracts.

# $interval: whole adverb, e.g. "every 3 months"
measure--instruction-check = { -contractor(form: "The") } checks { $interval }, on the basis of log samples, whether the data are processed in accordance with the instructions from { -client(form: "the") }.
    .label = Check of compliance with instructions using logs
    .synonyms = spot check
measure--instruction-check--interval = Interval between checks

measure--storage-procedure = A documented procedure requires { -contractor(form: "the") } to store personal data only in accordance with the agreement with { -client(form: "the") }.
    .label = Procedure for storage in accordance with the agreement
    .synonyms = retention; storage location; ISAE 3000

# $to: management or officer
measure--instruction-unlawful-internal = { $to ->
    [management] { -contractor(form: "Poss") } employees are directed to submit to management, before carrying it out, any instruction that they consider unlawful.
   *[officer] { -contractor(form: "Poss") } employees are directed to submit to the data protection officer, before carrying it out, any instruction that they consider unlawful.
 }
    .label = Internal submission of doubtful instructions
    .synonyms = unlawful; DPO
measure--instruction-unlawful-internal--to = To whom the instruction is to be submitted
measure--instruction-unlawful-internal--to--management = management
measure--instruction-unlawful-internal--to--officer = data protection officer

measure--instruction-unlawful-notice = Where { -contractor(form: "the") } is of the opinion that an instruction infringes data protection provisions, it informs { -client(form: "the") } immediately.
    .label = Notice of unlawful instructions
    .synonyms = infringement; Art. 28

measure--instruction-unlawful-suspension = Where { -contractor(form: "the") } considers an instruction unlawful, it suspends its execution until { -client(form: "the") } confirms or changes it.
    .label = Suspension until the instruction is confirmed
    .synonyms = unlawful; suspend

measure--own-purposes-none = { -contractor(form: "The") } does not use the personal data processed on behalf of { -client(form: "the") } for its own purposes.
    .label = No use for own purposes
    .synonyms = purpose limitation; own use; sale of data

measure--third-parties-none = { -contractor(form: "The") } does not pass on personal data processed on behalf of { -client(form: "the") } to third parties except on instructions from { -client(form: "the") }.
    .label = No disclosure to third parties without instructions
    .synonyms = sharing; disclosure; outside party

measure--data-sale-none = { -contractor(form: "The") } does not sell the personal data processed on behalf of { -client(form: "the") }.
    .label = No sale of the data
    .synonyms = data broker; sell; resale

measure--authority-demand-check = Where an authority demands that { -contractor(form: "the") } hand over personal data processed on behalf of { -client(form: "the") }, { -contractor(form: "the") } checks before doing so whether there is a legal basis for it.
    .label = Check of demands by authorities
    .synonyms = authority; disclosure; Cloud Act; police

measure--authority-demand-notice = Where an authority demands that { -contractor(form: "the") } hand over personal data processed on behalf of { -client(form: "the") }, { -contractor(form: "the") } informs { -client(form: "the") } before doing so, unless this is prohibited by law.
    .label = Notice of demands by authorities
    .synonyms = authority; disclosure; notification

measure--authority-demand-challenge = Where { -contractor(form: "the") } considers an authority’s demand to hand over personal data processed on behalf of { -client(form: "the") } to be unlawful, it challenges the demand by the legal remedies available.
    .label = Legal remedies against demands by authorities
    .synonyms = government access; Cloud Act; challenge

measure--authority-demand-record = { -contractor(form: "The") } documents every demand by an authority to hand over personal data processed on behalf of { -client(form: "the") } and the decision taken on it.
    .label = Record of demands by authorities
    .synonyms = government access; register; transparency report

measure--backdoor-none = { -contractor(form: "The") } has not built any back doors into the systems used for the processing through which authorities can access data.
    .label = No back doors for authorities
    .synonyms = backdoor; government access; FISA

# $evidence: words of the user, printed as they stand
measure--order-evidence = On request, { -contractor(form: "the") } makes available to { -client(form: "the") } the following evidence of compliance with the agreed measures: ‘{ $evidence }’.
    .label = Evidence for { -client(form: "the") }
    .synonyms = audit; inspection
measure--order-evidence--evidence = Kind of evidence

measure--evidence-certificates = On request, { -contractor(form: "the") } makes copies of its certificates available to { -client(form: "the") }.
    .label = Copies of certificates
    .synonyms = evidence; ISO 27001; audit

measure--evidence-audit-report = On request, { -contractor(form: "the") } makes the most recent audit report or attestation of an external body on its technical and organisational measures available to { -client(form: "the") }.
    .label = Audit reports and attestations of external bodies
    .synonyms = evidence; SOC 2; PCI DSS; attestation of compliance

measure--evidence-questionnaire = On request, { -contractor(form: "the") } answers questionnaires from { -client(form: "the") } on the technical and organisational measures.
    .label = Answering questionnaires from { -client(form: "the") }
    .synonyms = self-assessment; audit; security questionnaire

measure--client-audit-support = { -contractor(form: "The") } has laid down who prepares and accompanies audits by { -client(form: "the") }.
    .label = Responsibility for audits by { -client(form: "the") }
    .synonyms = inspection; audit right

measure--toms-change-notice = { -contractor(form: "The") } informs { -client(form: "the") } in text form of material changes to the technical and organisational measures.
    .label = Notice of changed measures
    .synonyms = TOM change; update

measure--penetration-test-summary = On request, { -contractor(form: "the") } makes a summary of the most recent penetration test available to { -client(form: "the") }.
    .label = Summary of the penetration test
    .synonyms = pen test; report; evidence

measure--dpia-support = On request, { -contractor(form: "the") } provides { -client(form: "the") } with a description of the processing for { -client(form: "poss") } data protection impact assessment.
    .label = Support for the data protection impact assessment
    .synonyms = DPIA

measure--subprocessor-criteria = A documented list of criteria lays down the requirements that { -subcontractor(form: "plural") } must meet before they are engaged.
    .label = Selection criteria for { -subcontractor(form: "plural") }
    .synonyms = subcontractors; suppliers; vendors

measure--subprocessor-certified = To operate the servers, { -contractor(form: "the") } uses only service providers whose information security management system is certified to ISO/IEC 27001.
    .label = Only certified providers for server operation
    .synonyms = hosting provider; data centre

measure--subprocessor-check = Before engaging { -subcontractor(form: "plural") }, { -contractor(form: "the") } examines their technical and organisational measures.
    .label = Examination before engaging { -subcontractor(form: "plural") }
    .synonyms = subcontractors; vendor assessment; due diligence

measure--subprocessor-dpo = Each of { -contractor(form: "poss") } { -subcontractor(form: "plural") } has designated a data protection officer.
    .label = Data protection officers of { -subcontractor(form: "plural") }
    .synonyms = subcontractors; DPO; vendors

# $by: management or management-officer
measure--subprocessor-approval = { $by ->
    [management] { -contractor(form: "The") } engages new { -subcontractor(form: "plural") } only after its management has approved the engagement.
   *[management-officer] { -contractor(form: "The") } engages new { -subcontractor(form: "plural") } only after its management, having obtained the opinion of the data protection officer, has approved the engagement.
 }
    .label = Internal approval of new { -subcontractor(form: "plural") }
    .synonyms = subcontractors; vendors
measure--subprocessor-approval--by = Who approves the engagement
measure--subprocessor-approval--by--management = management
measure--subprocessor-approval--by--management-officer = management, following an opinion on data protection

measure--subprocessor-contract = { -contractor(form: "The") } has concluded data processing agreements with all { -subcontractor(form: "plural") } engaged.
    .label = Agreements with { -subcontractor(form: "plural") }
    .synonyms = subcontractors; DPA; vendors

measure--subprocessor-same-duties = The contracts with { -subcontractor(form: "plural") } impose on them the same data protection obligations as those set out in the agreement with { -client(form: "the") }.
    .label = Same obligations of { -subcontractor(form: "plural") }
    .synonyms = subcontractors; flow-down

measure--subprocessor-instructions = The contracts with { -subcontractor(form: "plural") } lay down the form in which { -contractor(form: "the") } gives them instructions.
    .label = Instructions to { -subcontractor(form: "plural") }
    .synonyms = right to instruct

measure--subprocessor-staff = The contracts with { -subcontractor(form: "plural") } require them to bind their employees to confidentiality.
    .label = Confidentiality at { -subcontractor(form: "plural") }
    .synonyms = subcontractors; secrecy; vendors

measure--subprocessor-audit-right = The contracts with { -subcontractor(form: "plural") } give { -contractor(form: "the") } the right to inspect their technical and organisational measures on site.
    .label = Right to inspect { -subcontractor(form: "plural") }
    .synonyms = subcontractors; audit; inspection

measure--subprocessor-penalty = The contracts with { -subcontractor(form: "plural") } provide for a contractual penalty for breaches of data protection duties.
    .label = Contractual penalties for { -subcontractor(form: "plural") }
    .synonyms = sanction; breach

measure--subprocessor-minimum = { -contractor(form: "The") } makes available to { -subcontractor(form: "plural") } only the personal data that they need for their service.
    .label = Only necessary data for { -subcontractor(form: "plural") }
    .synonyms = subcontractors; data minimisation

measure--subprocessor-register = { -contractor(form: "The") } keeps a register of its { -subcontractor(form: "plural") } with their addresses, services and places of processing.
    .label = Register of { -subcontractor(form: "plural") }
    .synonyms = subcontractors; list; vendors

measure--subprocessor-register-chain = { -contractor(form: "The") } keeps a register of the further companies that its { -subcontractor(form: "plural") } in turn engage for the processing.
    .label = Register of further companies in the chain
    .synonyms = subcontractors

measure--subprocessor-change-notices = The { -subcontractor(form: "plural") } have undertaken to inform { -contractor(form: "the") } in advance of intended changes concerning the companies that they engage.
    .label = Information on changes in the chain
    .synonyms = subcontractors; notification

# $method: reports, questionnaire or on-site; $interval: whole adverb, e.g. "every 3 months"
measure--subprocessor-review = { $method ->
    [reports] On the basis of certificates or audit reports, { -contractor(form: "the") } reviews { $interval } whether its { -subcontractor(form: "plural") } comply with the agreed measures.
    [questionnaire] On the basis of questionnaires, { -contractor(form: "the") } reviews { $interval } whether its { -subcontractor(form: "plural") } comply with the agreed measures.
   *[on-site] By means of on-site inspections, { -contractor(form: "the") } reviews { $interval } whether its { -subcontractor(form: "plural") } comply with the agreed measures.
 }
    .label = Review of { -subcontractor(form: "plural") }
    .synonyms = subcontractors; vendor review; supplier audit; vendor management
measure--subprocessor-review--method = Kind of review
measure--subprocessor-review--method--reports = certificates or audit reports
measure--subprocessor-review--method--questionnaire = questionnaires
measure--subprocessor-review--method--on-site = on-site inspection
measure--subprocessor-review--interval = Interval between reviews
    .why = Once a year is customary; certificates and audit reports, too, are mostly monitored or renewed every year.

measure--subprocessor-check-record = { -contractor(form: "The") } documents the result of every examination of { -subcontractor(form: "plural") }.
    .label = Documentation of examinations of { -subcontractor(form: "plural") }
    .synonyms = subcontractors; record

# $interval: whole adverb, e.g. "every 3 months"
measure--subprocessor-risk = { -contractor(form: "The") } assesses the risks associated with the engagement of its { -subcontractor(form: "plural") } { $interval }.
    .label = Assessment of risks from { -subcontractor(form: "plural") }
    .synonyms = subcontractors; supplier risk
measure--subprocessor-risk--interval = Interval between assessments
    .why = Once a year is customary; the assessment can thus be combined with the review of the measures.

measure--subprocessor-exit-plan = A documented plan lays down how { -contractor(form: "the") } continues the processing if { -subcontractor(form: "plural") } fail.
    .label = Plan for the failure of { -subcontractor(form: "plural") }
    .synonyms = subcontractors; exit strategy; change of provider

measure--subprocessor-exit-erasure = After the end of the cooperation, { -contractor(form: "the") } obtains confirmation in text form from { -subcontractor(form: "plural") } that the data have been deleted.
    .label = Confirmed deletion after the end of cooperation
    .synonyms = subcontractors; confirmation of erasure

measure--subprocessor-exit-access = { -contractor(form: "The") } revokes the access of { -subcontractor(form: "plural") } to its systems no later than the last day of the cooperation.
    .label = Revocation of access at the end of cooperation
    .synonyms = subcontractors; revoke access

# $form: written or text
measure--provider-confidentiality = { $form ->
    [written] Service providers that may obtain knowledge of personal data in their work for { -contractor(form: "the") } were bound to confidentiality in writing before starting their work.
   *[text] Service providers that may obtain knowledge of personal data in their work for { -contractor(form: "the") } were bound to confidentiality in text form before starting their work.
 }
    .label = Confidentiality undertaking of service providers
    .synonyms = NDA; secrecy
measure--provider-confidentiality--form = Form of the undertaking
measure--provider-confidentiality--form--written = in writing
measure--provider-confidentiality--form--text = in text form

measure--maintenance-request = { -contractor(form: "The") } carries out remote maintenance of { -client(form: "poss") } systems only at the specific request of { -client(form: "the") }.
    .label = Remote maintenance only on request
    .synonyms = remote support; remote access

measure--maintenance-release = A remote maintenance connection to { -client(form: "poss") } systems is established only after it has been approved there.
    .label = Approval of every remote maintenance connection
    .synonyms = remote support; remote access; consent

measure--maintenance-observation = { -client(form: "The") } can follow the remote maintenance of its systems on screen.
    .label = Observation of remote maintenance
    .synonyms = remote support; watch

measure--maintenance-termination = { -client(form: "The") } can terminate the remote maintenance of its systems at any time.
    .label = Termination of remote maintenance
    .synonyms = remote support; disconnect

measure--maintenance-account = { -contractor(form: "Poss") } access to { -client(form: "poss") } systems is blocked outside maintenance work.
    .label = Blocking of maintenance access
    .synonyms = remote support; maintenance account; remote access

measure--maintenance-no-copy = During remote maintenance, { -contractor(form: "the") } does not copy any personal data from { -client(form: "poss") } systems to its own systems.
    .label = No copies during remote maintenance
    .synonyms = remote support; copy files

measure--maintenance-record = { -contractor(form: "The") } documents every session of remote maintenance of { -client(form: "poss") } systems with the date, the person who carried it out and the work done.
    .label = Documentation of remote maintenance
    .synonyms = remote support; log; ticket

measure--maintenance-supervision = Work by external service providers on systems on which personal data are stored is supervised by { -contractor(form: "poss") } employees.
    .label = Supervision of maintenance by service providers
    .synonyms = technician; engineer; accompany

measure--maintenance-repair = { -contractor(form: "The") } hands devices over to third parties for repair only without data media or with encrypted data media.
    .label = Repair without readable data media
    .synonyms = remove the disk; warranty
