### Questions: further companies that process the data, and how they are authorised.

q-subprocessors = Which companies does { -contractor(form: "the") } engage to process data on behalf of { -client(form: "the") } ({ -subcontractor(form: "plural") })?
    .label = { -subcontractor(form: "Plural") }
    .help = This means all outside companies and self-employed persons who store, read or otherwise process the data, for example for hosting, backup or typing services. Anyone who can gain access to the data during maintenance or remote maintenance also belongs in the list, as a precaution. Cleaning, post, banking and telephone lines are not normally included. There is one row for each company; current contracts and invoices are the best source. The list must be complete; that there are no such companies is also an answer.
    .why = Art. 28(2) GDPR allows them to be engaged only with the authorisation of { -client(form: "the") }.
    .example = Two rows: Nordhafen Hosting GmbH (server hosting) and Calder Backup Limited (data backup).

q-subprocessor-name = What is the full name of this company?
    .label = Name of the company
    .help = The legal name including the legal form is to be stated; for self-employed persons, first and last name. It is found in the contract, on invoices and in the legal notice of the website. If the company belongs to a group, the company that is party to the contract counts. The name of a product is not sufficient.
    .why = The authorisation under Art. 28(2) GDPR must show who may be engaged.
    .example = Nordhafen Hosting GmbH

q-subprocessor-service = Which service does this company provide to { -contractor(form: "the") }?
    .label = Service
    .help = This means the service in which the data are processed. Only one entry can be selected. If the company provides several services or the right one is missing, an entry of its own that names them all can be added. What exactly is owed is stated in the description of services in the contract.
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

q-subprocessor-scope = Is the condition fulfilled for this company on which the European Commission recognises the level of data protection in the country in which it is established (adequacy decision)?
    .label = Adequacy decision (country of establishment)
    .help = For some countries the recognition applies only on a condition, which is stated beneath the question. In the United States, this very company must appear with an active certification in the official list of the EU-US Data Privacy Framework, and for the kind of data concerned. The answer is yes only if fulfilment of the condition has been checked; a dated printout serves as evidence. In case of doubt, the question stays open until the company has shown that the condition is fulfilled.
    .why = An adequacy decision under Art. 45(3) GDPR helps only if its condition is fulfilled.
    .example = Yes, if Maple Ledger Inc. in Canada has confirmed that it is subject to the act known as PIPEDA for these data.

q-subprocessor-storage = In which country does this company store or mainly process the data?
    .label = Country of storage
    .help = This means the location of the servers; if the company stores nothing, the place where the work is mainly done counts. It is stated in the contract or in the settings of the service, often as ‘region’ or ‘server location’. If there are several countries, one outside the European Economic Area (EU, Iceland, Liechtenstein and Norway) is to be stated, because the transfer to that country needs a basis of its own. If nothing is known for certain, the question stays open until the company has answered it.
    .why = Under Art. 44 GDPR it also matters in which country the data are actually located.
    .example = Ireland, if the company is established in Germany and the servers are in Dublin.

q-subprocessor-storage-scope = Is the condition fulfilled for this company on which the European Commission recognises the level of data protection in the country of storage (adequacy decision)?
    .label = Adequacy decision (place of storage)
    .help = For some countries the recognition applies only on a condition, which is stated beneath the question. If another company stores or handles the data there, that company is the one that matters; it then belongs in the list with a row of its own. The answer is yes only if fulfilment of the condition has been checked; a dated printout serves as evidence. In case of doubt, the question stays open until the company has shown that the condition is fulfilled.
    .why = At the place of storage too, a decision under Art. 45(3) GDPR helps only on its condition.
    .example = Yes, if the company that stores data in the United States appears with an active certification in the official list and the evidence has been printed.

q-subprocessor-clauses = Have the European Commission’s standard contractual clauses (Implementing Decision (EU) 2021/914, Module 3) been concluded with this company, and has the assessment of the law of the recipient country been documented?
    .label = Standard contractual clauses
    .help = The clauses are a model contract whose wording may not be changed; Module 3 is intended for passing data from { -contractor(form: "the") } to this company. If this company itself is established in the European Economic Area and only the data are outside it, what matters are the clauses with whoever processes them there. The assessment (transfer impact assessment) records whether the law of the recipient country, for example access by authorities, undermines the protection. The answer is yes only if both are in place. If the transfer rests on something else, for example binding corporate rules, the answer is no and the basis needs a legal check.
    .why = Without an adequacy decision, safeguards such as these clauses are needed (Art. 46(2)(c) GDPR).
    .example = Yes, if the clauses have been signed with Aravalli Typing Private Limited in India and the assessment report is in the contract file.

q-subprocessor-contact = Who is the contact person of this company, and how can that person be reached?
    .label = Contact person of the company
    .help = Name, position and e-mail address are to be stated, preferably of whoever is responsible for data protection. The contract or the privacy notice of the company states them. If the company names no person, its mailbox for data protection is entered and the company is asked for a name.
    .why = Whoever gives authorisation under Art. 28(2) GDPR must know who is in charge at the company.
    .example = Enno Harms, data protection coordinator, datenschutz@nordhafen.example

q-subprocessor-bound = Has this company been bound to secrecy and informed of the criminal liability for a breach (in Germany under sections 203 and 204 of the German Criminal Code, StGB) and, if so, in what form?
    .label = Undertaking of secrecy
    .help = Yes applies only if both have been done, undertaking and information; the undertaking must also reach the employees of the company. For lawyers, patent attorneys, notaries, tax advisers and auditors, the acts governing their professions prescribe text form. The Criminal Code itself prescribes no form; for health professions, an undertaking in writing is recommended. ‘No access’ fits only if knowledge is ruled out, for example because the data are encrypted and the company does not hold the key. In case of doubt, the question stays open until the undertaking has been found or obtained.
    .why = Section 203(4), second sentence, no. 2, StGB: without it, a disclosure of secrets may be punishable.
    .example = ‘Yes, in writing’, if a signed undertaking by Nordhafen Hosting GmbH is in the contract file; ‘Yes, in text form’, if it exists only as an e-mail.
q-subprocessor-bound--written = Yes, in writing – signed on paper or with a qualified electronic signature
q-subprocessor-bound--text = Yes, in text form – readable declaration without such a signature, for example an e-mail
q-subprocessor-bound--by-law = By law – for this service the company itself belongs to the professions named in section 203(1) or (2) StGB
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
q-subprocessor-secrecy-abroad--no = Not settled, or not protected

q-subprocessor-phone = On which telephone number can this company be reached?
    .label = Telephone number of the company
    .help = This is optional. The number of the contact person is the most useful, with the country code for companies abroad. If the field is left empty, no number is printed.
    .why = Art. 28 GDPR requires no telephone number; it helps with urgent queries.
    .example = +49 441 66969 127

q-subprocessor-consent = How does { -client(form: "the") } authorise further { -subcontractor(form: "plural") }?
    .label = Kind of authorisation
    .help = The question is about companies that are added after the contract has been concluded or replace another. With specific authorisation, { -contractor(form: "the") } may engage such a company only once { -client(form: "the") } has authorised that very engagement. With general authorisation, { -contractor(form: "the") } gives advance information on every change, and { -client(form: "the") } may object. The GDPR allows both; general authorisation is usual where many customers use the same service. A list on the internet that changes without notice is not sufficient.
    .why = Art. 28(2) GDPR requires prior specific or general written authorisation.
    .example = ‘Specific authorisation’, if a practice engages a single IT support firm; ‘General authorisation’, if an appointment portal is offered to many practices.
q-subprocessor-consent--each = Specific authorisation – separately for each engagement
q-subprocessor-consent--general = General authorisation – with information before each change and a right to object

q-subprocessor-notice = How long in advance does { -contractor(form: "the") } inform { -client(form: "the") } of the intended addition or replacement of { -subcontractor(form: "plural") }?
    .label = Period of notice
    .help = This means the time between the information and the first use of the company. The GDPR states no figure; the time must be sufficient to examine the change and to object. Days, working days and weeks are not the same: 14 working days are almost three weeks. If the companies engaged announce changes of their own at shorter notice, a longer period can hardly be kept.
    .why = Art. 28(2) GDPR requires information at a time when an objection is still possible.
    .example = 14 days
