### Questions: further companies that process the data, and how they are authorised.

q-subprocessors = Which companies does { -contractor(form: "the") } engage to process data on behalf of { -client(form: "the") } ({ -subcontractor(form: "plural") })?
    .label = { -subcontractor(form: "Plural") }
    .help = This means all outside companies and self-employed persons who store, read or otherwise process the data, for example for hosting, backup or typing services. Anyone who can gain access to the data during maintenance or remote maintenance also belongs in the list, as a precaution. Cleaning, post, banking and telephone lines are not normally included. There is one row for each company; current contracts and invoices are the best source. The list must be complete; that there are no such companies is also an answer.
    .why = Art. 28(2) GDPR allows them to be engaged only with the authorisation of { -client(form: "the") }.
    .example = Two rows: Nordhafen Hosting GmbH (server hosting) and Calder Backup Limited (data backup).
    .synonyms = sub-processor; sub-contractor; list of companies; further processors

q-subprocessor-name = What is the full name of this company?
    .label = Name of the company
    .help = The legal name including the legal form is to be stated; for self-employed persons, first and last name. It is found in the contract, on invoices and in the legal notice of the website. If the company belongs to a group, the company that is party to the contract counts. The name of a product is not sufficient.
    .why = The authorisation under Art. 28(2) GDPR must show who may be engaged.
    .example = Nordhafen Hosting GmbH

q-subprocessor-service = Which service does this company provide to { -contractor(form: "the") }?
    .label = Service
    .help = This means the service in which the data are processed. Only one entry can be selected. If the company provides several services or the right one is missing, a custom entry that names them all can be added. What exactly is owed is stated in the description of services in the contract.
    .why = The authorisation under Art. 28(2) GDPR presupposes that the task is known.
    .example = Server hosting

q-subprocessor-address = What is the address of this company?
    .label = Address of the company
    .help = Street, house number, postcode and town of the registered office are to be stated; the country is asked for separately. The address is found in the contract or in the legal notice of the website. The address of a data centre is not meant here.
    .why = The address shows clearly to whom the authorisation under Art. 28(2) GDPR applies.
    .example = Hafenallee 4, on the next line 26122 Oldenburg

q-subprocessor-country = In which country is this company established?
    .label = Country of establishment
    .help = What matters is where the company that is party to the contract is established, not where the group has its head office and not the location of the servers. If that place is outside the European Economic Area (EU, Iceland, Liechtenstein and Norway), the basis of the transfer is asked for. It is stated in the contract, on invoices and in the legal notice of the website.
    .why = Art. 44 GDPR attaches conditions to transfers out of the European Economic Area.
    .example = Germany, if the contract is with the German company of a foreign group.

q-subprocessor-scope = Is the condition met for this company on which the European Commission recognises the level of data protection in the country in which it is established (adequacy decision)?
    .label = Adequacy decision (country of establishment)
    .help = For some countries the recognition holds only on a condition, which is stated below the question. In the United States, this very company must be on the official list of the EU-US Data Privacy Framework with a valid certification, and for the kind of data concerned. The answer is yes only if the condition has been verified; a dated printout serves as evidence. In case of doubt, the question stays open until the company has shown that the condition is met.
    .why = An adequacy decision under Art. 45(3) GDPR helps only if its condition is met.
    .example = Yes, if Maple Ledger Inc. in Canada has confirmed that it is subject to PIPEDA for these data.

q-subprocessor-storage = In which country does this company store or mainly process the data?
    .label = Country of storage
    .help = This means the location of the servers; if the company stores nothing, the place where the work is mainly done counts. It is stated in the contract or in the settings of the service, often as ‘region’ or ‘server location’. If there are several countries, one outside the European Economic Area (EU, Iceland, Liechtenstein and Norway) is to be stated, because the transfer to that country needs a basis of its own; if all are within it, the one in which the data are mainly stored. If nothing is known for certain, the question stays open until the company has answered it.
    .why = Under Art. 44 GDPR it also matters in which country the data are actually located.
    .example = Ireland, if the company is established in Germany and the servers are in Dublin.

q-subprocessor-storage-scope = Is the condition met for this company on which the European Commission recognises the level of data protection in the country of storage (adequacy decision)?
    .label = Adequacy decision (place of storage)
    .help = For some countries the recognition holds only on a condition, which is stated below the question. If another company stores or handles the data there, that company is the one that matters; it then belongs in the list with a row of its own. The answer is yes only if the condition has been verified; a dated printout serves as evidence. In case of doubt, the question stays open until the company has shown that the condition is met.
    .why = At the place of storage too, a decision under Art. 45(3) GDPR helps only on its condition.
    .example = Yes, if the company that stores data in the United States is on the official list with a valid certification and the evidence has been printed.

q-subprocessor-clauses = Have the European Commission’s standard contractual clauses (Implementing Decision (EU) 2021/914, Module 3) been concluded with this company, and has the assessment of the law of the recipient country been documented?
    .label = Standard contractual clauses
    .help = The clauses are a model contract whose wording may not be changed; Module 3 is intended for passing data from { -contractor(form: "the") } to this company. If this company itself is established in the European Economic Area and only the data are outside it, what matters are the clauses with whoever processes them there. The assessment (transfer impact assessment) records whether the law of the recipient country, for example access by authorities, undermines the protection. The answer is yes only if both are in place; if only the assessment is still missing, the question stays open until it has been made. If the transfer rests on something else, for example binding corporate rules, the answer is no; the next question asks for it.
    .why = Without an adequacy decision, safeguards such as these clauses are needed (Art. 46(2)(c) GDPR).
    .example = Yes, if the clauses have been signed with Aravalli Typing Private Limited in India and the assessment report is in the contract file.

q-subprocessor-access = Does anyone access the data at this company from a country other than those of establishment and of storage?
    .label = Access from other countries
    .help = This means remote access, for example for maintenance, support or on-call duty. What matters is who employs the person with access: if it is this company itself, there is no transfer to another. If it is a group company or a third party, the access is a transfer to that country. The contract and the company’s privacy information show it, often under ‘support’ or ‘subcontractors’. In case of doubt the question stays open until the company has answered it.
    .why = Anyone who merely reads data remotely receives them too (Art. 44 GDPR; EDPB Guidelines 05/2021).
    .example = ‘Other companies’ if a sister company in India provides support at night.
q-subprocessor-access--none = No access from other countries
    .label = No – no access from other countries
q-subprocessor-access--own-staff = Access by this company’s own employees only
    .label = Own employees – only persons employed by this company itself
q-subprocessor-access--others = Access by other companies
    .label = Other companies – group companies or third parties, including alongside its own employees

q-subprocessor-access-countries = From which countries are the data at this company accessed?
    .label = Countries of access
    .help = All countries except those of establishment and of storage must be given, separated by commas. ‘Worldwide’ or ‘EU’ is not enough; the company must name the countries.
    .why = Art. 44 GDPR looks at the individual country.
    .example = India, Philippines

q-subprocessor-access-scope = Is the condition met, for this access, on which the European Commission recognises the level of data protection in the country of access (adequacy decision)?
    .label = Adequacy decision (access)
    .help = For some countries the recognition holds only on a condition, which is stated below the question. What counts is the company that has access from there. If several such countries are given, the answer is yes only if the condition has been verified for each.
    .why = An adequacy decision under Art. 45(3) GDPR helps only if its condition is met.
    .example = Yes, if the group company in the United States that provides support is on the official list with a valid certification.

q-subprocessor-parent = Does this company belong to a group whose parent company is established in another country?
    .label = Parent company abroad
    .help = This means the ultimate parent company, which can give instructions. If it is established in the same country or there is none, the answer is no. Many providers name it in their legal notice or annual report. If the parent company itself has access, that must also be stated under access.
    .why = A foreign state may demand data through the parent company; Art. 48 GDPR recognises such demands only under narrow conditions. That concerns suitability under Art. 28(1) GDPR.
    .example = Yes, if Nordhafen Hosting GmbH belongs to a company in the United States.

q-subprocessor-parent-country = In which country is this company’s parent company established?
    .label = Country of the parent company
    .help = The country in which the ultimate company of the group is established must be given.
    .why = The country determines which authorities may demand data; Art. 48 GDPR sets limits to this.
    .example = United States

q-subprocessor-scope-ch = Is the condition met for this company on which Switzerland recognises data protection in this country (Annex 1 to the Data Protection Ordinance)?
    .label = Condition of the Swiss list
    .help = Canada and the United States are on the list only on a condition; it is stated below the question. For the United States, certification under the Swiss-U.S. Data Privacy Framework is needed; certification under the EU-US Data Privacy Framework is not enough. The answer is yes only if the condition has been verified for this very company.
    .why = Art. 16(1) of the Swiss FADP: without a separate safeguard, disclosure abroad is allowed only where the Federal Council has found protection to be adequate.
    .example = Yes, if the company is on dataprivacyframework.gov under the Swiss-U.S. Data Privacy Framework with the status ‘Active’.

q-subprocessor-scope-uk = Is the condition met for this company on which the United Kingdom recognises data protection in this country?
    .label = Condition of the UK recognition
    .help = For some countries the recognition holds only on a condition, which is stated below the question. For the United States, the UK Extension to the EU-US Data Privacy Framework is needed; certification without it is not enough. The answer is yes only if the condition has been verified for this very company.
    .why = Art. 45A UK GDPR: a recognition helps only so far as it extends.
    .example = Yes, if the company is on dataprivacyframework.gov with the UK Extension and the status ‘Active’.

q-subprocessor-scope-on = On which day was the condition of the recognition last verified for this company?
    .label = Verified on
    .help = This means the day on which the list was looked up or the company’s confirmation was obtained. If several conditions were verified on different days, the earliest counts. Certifications hold for a year; an older check has to be repeated. A dated printout serves as evidence.
    .why = Art. 5(2) GDPR requires that compliance can be demonstrated.
    .example = 20 November 2026

q-subprocessor-unclear = Has it been established by legal examination that the data may be transferred to this company without further safeguards?
    .label = Unclear legal position
    .help = What is unclear is stated below the question. The program does not decide it. The answer is yes only if someone with the necessary expertise has examined the legal position and recorded the result; the contract then states it as the result of that examination. If no, the program asks for a safeguard that holds in either case.
    .why = Art. 44 GDPR allows a transfer only if its conditions are established.
    .example = No, if nobody has yet examined whether the decision includes the overseas territory.

q-subprocessor-tool-ch = Which safeguard exists under Swiss law for disclosure to this company?
    .label = Safeguard under the FADP
    .help = The Swiss Federal Act on Data Protection (FADP) requires a separate safeguard if the country is not on the list of the Federal Council. The standard contractual clauses of the EU are recognised if they are adapted as the Federal Data Protection and Information Commissioner (FDPIC) requires. Individual clauses must have been notified to the FDPIC beforehand. The answer names only what has been concluded or approved.
    .why = Art. 16(2) of the Swiss FADP lists the safeguards.
    .example = ‘Standard contractual clauses’ if the clauses have been signed with the adaptations for Switzerland.
q-subprocessor-tool-ch--scc = EU standard contractual clauses with the adaptations of the FDPIC
    .label = EU standard contractual clauses – concluded with the adaptations for Switzerland
q-subprocessor-tool-ch--own-clauses = Individual data protection clauses notified to the FDPIC beforehand
    .label = Individual clauses – notified to the FDPIC beforehand (Art. 16(2)(b) of the Swiss FADP)
q-subprocessor-tool-ch--bcr = Binding corporate rules
    .label = Binding corporate rules – approved by the FDPIC or by an authority of a recognised state
q-subprocessor-tool-ch--none = No safeguard
    .label = None of these – there is no safeguard

q-subprocessor-tool-uk = Which safeguard exists under the law of the United Kingdom for the transfer to this company?
    .label = Safeguard under the UK GDPR
    .help = The EU standard contractual clauses alone are not enough; the UK Addendum to them is needed, or the separate International Data Transfer Agreement (IDTA). Both are model contracts of the UK regulator; their mandatory clauses may not be changed. The answer names only what has been concluded or approved.
    .why = Art. 46 UK GDPR requires safeguards if the country is not recognised.
    .example = ‘Addendum’ if the UK Addendum to the EU standard contractual clauses has been concluded.
q-subprocessor-tool-uk--addendum = International Data Transfer Addendum to the EU standard contractual clauses
    .label = Addendum – concluded with the EU standard contractual clauses
q-subprocessor-tool-uk--idta = International Data Transfer Agreement (IDTA)
    .label = IDTA – the separate model contract
q-subprocessor-tool-uk--bcr = Binding corporate rules under the law of the United Kingdom
    .label = Binding corporate rules – approved under the law of the United Kingdom
q-subprocessor-tool-uk--none = No safeguard
    .label = None of these – there is no safeguard

q-subprocessor-tool-on = On which day was the safeguard for the transfer to this company concluded?
    .label = Safeguard concluded on
    .help = This means the day of the last signature or of acceptance in an electronic procedure; for approved corporate rules, the day of approval. If there are several safeguards, the latest counts. The contract file shows the day.
    .why = Art. 46(1) GDPR requires that the safeguard exists before data are transferred.
    .example = 12 January 2026

q-subprocessor-assessment-on = On which day was the assessment of the transfer to this company last documented?
    .label = Assessment documented on
    .help = What has to be assessed is whether law and practice in the recipient country undermine the protection and which additional measures are needed (transfer impact assessment, in the United Kingdom data protection test). If there is no assessment yet, the question stays open; without it the safeguard does not hold.
    .why = Clause 14 of the standard contractual clauses and Art. 46(1A) UK GDPR require this assessment.
    .example = 15 January 2026

q-subprocessor-frequency = How often are data transferred to this company?
    .label = Frequency of the transfer
    .help = This belongs in Annex I of the standard contractual clauses. Constant access to a shared system is continuous.
    .why = Annex I.B of the clauses under Implementing Decision (EU) 2021/914 requires it.
    .example = ‘Continuous’ for a service in constant use.
q-subprocessor-frequency--continuous = Continuous
    .label = Continuous – during the whole term
q-subprocessor-frequency--occasional = Case by case
    .label = Case by case – repeatedly, for example for individual support requests or orders
q-subprocessor-frequency--once = One-off
    .label = One-off – a single event

q-subprocessor-retention = How long does this company keep the data?
    .label = Retention by the recipient
    .help = The period or what determines it must be given. Statutory duties of the recipient to retain data must be dealt with in the contract with it.
    .why = Annex I.B of the clauses under Implementing Decision (EU) 2021/914 requires it.
    .example = ‘Until the end of the contract’ for server hosting.
q-subprocessor-retention--contract-end = Until the end of the contractual service
q-subprocessor-retention--task-done = Until the individual task is done
q-subprocessor-retention--period = For a fixed period

q-subprocessor-retention-period = Which period applies to retention by this company?
    .label = Retention period
    .help = This means the time from receipt of the data to their deletion.
    .why = Annex I.B of the clauses under Implementing Decision (EU) 2021/914 requires it.
    .example = 90 days

q-subprocessor-other-tool = What does the transfer to this company rest on under the GDPR, if not on standard contractual clauses?
    .label = Other safeguard under the GDPR
    .help = Binding corporate rules for processors that a supervisory authority has approved come into consideration; the law of the recipient country must be assessed then too. Derogations under Art. 49 GDPR do not support a lasting cooperation. If the company is itself subject to the GDPR for this processing, the standard contractual clauses are not intended for it under Art. 1(1) of Implementing Decision (EU) 2021/914; there are no separate clauses for that case yet, and the basis needs legal examination.
    .why = Without an adequacy decision Art. 46 GDPR accepts only appropriate safeguards.
    .example = ‘Binding corporate rules’ if the group presents an approval for them.
q-subprocessor-other-tool--bcr = Binding corporate rules for processors
    .label = Binding corporate rules – approved by a supervisory authority
q-subprocessor-other-tool--none = No safeguard
    .label = None of these – there is no safeguard

q-subprocessor-contact = Who is the contact person of this company, and how can that person be reached?
    .label = Contact person of the company
    .help = Name, position and e-mail address are to be stated, preferably of whoever is responsible for data protection. The contract or the privacy notice of the company states them. If the company names no person, its mailbox for data protection is entered and the company is asked for a name.
    .why = Whoever gives authorisation under Art. 28(2) GDPR must know who is in charge at the company.
    .example = Enno Harms, data protection coordinator, datenschutz@nordhafen.example

q-subprocessor-bound = Has this company been bound to secrecy and informed of the criminal liability for a breach (in Germany under sections 203 and 204 of the German Criminal Code, StGB) and, if so, in what form?
    .label = Undertaking of secrecy
    .help = Yes applies only if both have been done, undertaking and information; the undertaking must also reach the employees of the company. For lawyers, patent attorneys, notaries, tax advisers and auditors, the acts governing their professions prescribe text form. The Criminal Code itself prescribes no form; for health professions, an undertaking in writing is recommended. ‘No access’ fits only if knowledge is ruled out, for example because the data are encrypted and the company does not hold the key. In case of doubt, the question stays open until the undertaking has been found or obtained.
    .why = Section 203(4), second sentence, no. 2, StGB: if the undertaking is missing and a secret is disclosed, a penalty may follow.
    .example = ‘Yes, in writing’, if a signed undertaking by Nordhafen Hosting GmbH is in the contract file; ‘Yes, in text form’, if it exists only as an e-mail.
q-subprocessor-bound--written = Yes, in writing – signed on paper or with a qualified electronic signature
q-subprocessor-bound--text = Yes, in text form – readable declaration without such a signature, for example an e-mail
q-subprocessor-bound--by-law = By law – the persons who provide this service are themselves among those named in section 203(1) or (2) StGB
q-subprocessor-bound--no-access = No access – the company cannot gain knowledge of the secrets
q-subprocessor-bound--no = No – undertaking or information is missing

q-subprocessor-bound-by = Who bound this company to secrecy?
    .label = Bound by
    .help = Everyone in the chain must bind those it brings in itself; usually it is { -contractor(form: "the") }. If another company in the chain obtained the declaration, it is to be named next.
    .why = Section 203(4), second sentence, no. 2 StGB applies to everyone who brings in a further person.
    .example = ‘{ -contractor(form: "The") }’, if the declaration was made to it.
q-subprocessor-bound-by--contractor = { -contractor(form: "The") }
q-subprocessor-bound-by--client = { -client(form: "The") }
q-subprocessor-bound-by--other = Another company in the chain

q-subprocessor-bound-by-name = Which company obtained the undertaking?
    .label = Company that obtained it
    .help = The legal name is to be stated as it stands on the declaration.
    .why = Evidence can be had only from the company that holds the declaration (section 203(4), second sentence, no. 2 StGB).
    .example = Nordhafen Hosting GmbH

q-subprocessor-bound-on = On which day was this company bound?
    .label = Date of the undertaking
    .help = The date of the declaration is to be entered. If it is later than the first access to the data, that needs a legal check.
    .why = The undertaking must exist before access; the date is the evidence.
    .example = 14 January 2026

q-subprocessor-secrecy-abroad = Do secrets enjoy comparable protection where this company provides the service?
    .label = Protection of secrets abroad
    .help = Lawyers, patent attorneys, tax advisers and auditors may use service providers abroad only if secrets enjoy comparable protection there, unless the protection of the secrets does not call for it. EU states count as abroad too; according to the explanatory memorandum, protection there is normally comparable. An adequacy decision says nothing about this. The assessment is made by whoever is under the duty of secrecy.
    .why = Section 43e(4) BRAO, section 62a(4) StBerG, section 50a(4) WPO and section 39c(4) PAO.
    .example = ‘Comparable protection’ for a data centre in the Netherlands, if the law firm has established this.
q-subprocessor-secrecy-abroad--comparable = Comparable protection
q-subprocessor-secrecy-abroad--not-required = The protection of the secrets does not call for comparable protection
q-subprocessor-secrecy-abroad--no = Not settled, or no comparable protection

q-subprocessor-phone = On which telephone number can this company be reached?
    .label = Telephone number of the company
    .help = This is optional. The number of the contact person is the most useful, with the country code for companies abroad. If the field is left empty, no number is printed.
    .why = Art. 28 GDPR requires no telephone number; it helps with urgent queries.
    .example = +49 441 66969 127

q-subprocessor-consent = How does { -client(form: "the") } authorise further { -subcontractor(form: "plural") }?
    .label = Kind of authorisation
    .help = The question is about companies that are added after the contract has been concluded or replace another. With specific authorisation, { -contractor(form: "the") } may engage such a company only once { -client(form: "the") } has authorised that very engagement. With general authorisation, { -contractor(form: "the") } informs of every change in advance, and { -client(form: "the") } may object. The GDPR allows both; general authorisation is usual where many customers use the same service. A list on the internet that changes without notice is not sufficient.
    .why = Art. 28(2) GDPR requires prior specific or general written authorisation.
    .example = ‘Specific authorisation’, if a practice engages a single IT support firm; ‘General authorisation’, if an appointment portal is offered to many practices.
q-subprocessor-consent--each = Specific authorisation – separately for each engagement
q-subprocessor-consent--general = General authorisation – with information before each change and a right to object

q-subprocessor-notice = How long in advance does { -contractor(form: "the") } inform { -client(form: "the") } of the intended addition or replacement of { -subcontractor(form: "plural") }?
    .label = Notice period for changes
    .help = This means the time between the notice and the first use of the company. The GDPR states no figure; the time must be sufficient to examine the change and to object. Days, working days and weeks are not the same: 14 working days are almost three weeks. If the companies engaged announce changes of their own at shorter notice, a longer period can hardly be kept.
    .why = Art. 28(2) GDPR requires information at a time when an objection is still possible.
    .example = 14 days

q-subprocessor-inspection = Can { -client(form: "the") } examine a new company before it is first used?
    .label = Examination before use
    .help = This means the opportunity to see documents, for example the contract with the company and its measures. Without it, it is hardly possible to judge whether an objection is needed. If the answer is no, nothing is printed.
    .why = An objection under Art. 28(2) GDPR presupposes that the change can be judged.
    .example = Yes, if the new company is to store health data.

q-subprocessor-grounds = On which grounds is an objection permissible?
    .label = Grounds for objection
    .help = The law requires no grounds. Restriction to a legitimate interest is common. ‘Compelling reasons only’ is weak because it restricts the statutory right severely.
    .why = Art. 28(2) GDPR gives the right to object without naming grounds.
    .example = ‘Any ground’, if a practice knows a few service providers well.
q-subprocessor-grounds--any = Any ground – no reasons are needed
q-subprocessor-grounds--legitimate = Legitimate interest, in particular data protection
q-subprocessor-grounds--compelling = Compelling reasons of data protection only (weak)

q-subprocessor-silence = Does silence on the part of { -client(form: "the") } until the end of the notice period count as authorisation?
    .label = Effect of silence
    .help = With general authorisation this is common. It is printed that the notice has to draw attention to this consequence; without that, the clause is open to challenge in standard terms. If the answer is no, an objection remains possible later.
    .why = Art. 28(2) GDPR requires the opportunity to object, but names no consequence of silence.
    .example = Yes, if many customers use the same service.

q-subprocessor-objection = What happens after an objection?
    .label = Effect of an objection
    .help = An objection after which the company is used all the same would be worthless; in case of doubt, ‘No use’ is part of the answer. A right of { -contractor(form: "the") } to terminate is risky for { -client(form: "the") }, because it can be forced either to agree or to lose the service.
    .why = An objection under Art. 28(2) GDPR must have an effect.
    .example = No use; agreed solution; right of { -client(form: "the") } to terminate
q-subprocessor-objection--no-use = No use for data of { -client(form: "the") }
q-subprocessor-objection--solution = Search for an agreed solution
q-subprocessor-objection--client-ends = Right of { -client(form: "the") } to terminate, if there is no other way
q-subprocessor-objection--contractor-ends = Right of { -contractor(form: "the") } to terminate, if there is no other way (risky)

q-subprocessor-duties = Which duties does { -contractor(form: "the") } have when engaging { -subcontractor(form: "plural") }?
    .label = Duties when engaging
    .help = Selection, the same obligations and liability already follow from the law; naming them makes things clear. The others are additional commitments and are to be chosen only if { -contractor(form: "the") } can enforce them against large providers too. Not all cloud providers, for example, accept audits by { -client(form: "the") } itself.
    .why = Art. 28(4) GDPR requires the same obligations for further processors and liability for them.
    .example = Careful selection, same obligations, copy of the contract, liability
q-subprocessor-duties--selection = Careful selection and examination in advance
q-subprocessor-duties--same-duties = Same data protection obligations by contract
q-subprocessor-duties--copy = Copy of the contract on request
q-subprocessor-duties--delimitation = Clear delimitation of tasks where there are several
q-subprocessor-duties--control = Verification before the start and repeatedly thereafter, with documentation
q-subprocessor-duties--client-audit = Audits by { -client(form: "the") } itself
q-subprocessor-duties--dpo = Information if no data protection officer is designated
q-subprocessor-duties--liability = Liability for the performance of the obligations

q-subprocessor-control = How often does { -contractor(form: "the") } verify its { -subcontractor(form: "plural") }?
    .label = Interval of verification
    .help = The longest interval that is actually kept is to be stated. Verification by means of certificates and questionnaires is often enough. The GDPR states no figure.
    .why = Whoever is liable under Art. 28(4) GDPR must know whether the obligations are performed.
    .example = every year

q-subprocessor-chain = May { -subcontractor(form: "plural") } in turn engage further companies?
    .label = Further sub-outsourcing
    .help = Large hosting and cloud providers almost always engage further companies themselves; ‘Not permitted’ cannot then be kept. { -client(form: "The") } must be able to know these companies too, with name, address and task.
    .why = Art. 28(2) and (4) GDPR apply to every level of the chain.
    .example = ‘Generally permitted’, if a cloud provider is in the list.
q-subprocessor-chain--consent = Only with the specific authorisation of { -client(form: "the") }
q-subprocessor-chain--general = Generally permitted – with the same rules at every level
q-subprocessor-chain--not-allowed = Not permitted

q-subprocessor-maintenance = Does maintenance of systems by third parties count as engaging { -subcontractor(form: "plural") } if access to the data is possible in the course of it?
    .label = Maintenance with possible access
    .help = This means, for example, IT firms that look after servers or workstations of { -contractor(form: "the") }, including remotely. The German supervisory authorities as a rule treat this as processing on behalf of another; no is therefore weak. If the answer is yes, these companies belong in the list.
    .why = Even those who merely can have access need a basis (Art. 28(2) GDPR).
    .example = Yes, if an IT firm maintains the servers remotely.

q-ancillary = Which services of third parties are merely ancillary and do not amount to engaging { -subcontractor(form: "plural") }?
    .label = Ancillary services
    .help = Only services that are actually used, and in the course of which no data are processed on behalf of another, are to be listed; this proviso is printed too. The destruction of data media and maintenance with possible access are usually not ancillary. ‘None’ is possible.
    .why = The delimitation shows what needs no authorisation under Art. 28(2) GDPR.
    .example = Cleaning, post and courier, telecommunications

q-subprocessor-online = At which internet address is the list of { -subcontractor(form: "plural") } available in addition?
    .label = List on the internet
    .help = This is optional. A page on the internet replaces neither the list in the annex nor the information before each change; this is printed too. If the field is left empty, nothing is printed.
    .why = Art. 28(2) GDPR requires active information; a page that changes silently is not enough.
    .example = https://www.nordhafen.example/sub-processors

q-subprocessors-additions = What is to be added to the annex on { -subcontractor(form: "plural") } in free text?
    .label = Additions on { -subcontractor(form: "plural") }
    .help = The text is printed word for word at the end of the annex under ‘Additional provisions’ and has to be entered in every language of the annexes. It must not contradict the other answers; the program does not check this. If the field is left empty, nothing is printed.
    .why = Optional, for arrangements under Art. 28(2) and (4) GDPR that no choice covers.
    .example = Information about changes is also sent to the mailbox of the practice management.
    .synonyms = own words; own paragraph; free text
