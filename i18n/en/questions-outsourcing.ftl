### Questions: the sheet on outsourcing. Its first question decides whether the set has one.

q-outsourcing-sheet = Do the annexes include a sheet on outsourcing the service, for example on artificial intelligence, data export, service levels and security rules?
    .label = Sheet on outsourcing
    .help = Such provisions are asked for mainly by larger clients, banks, insurers and entities that fall under the NIS 2 Directive. Art. 28 GDPR does not require them. For a practice with an ordinary service provider the answer is usually no.
    .why = Optional sheet; Art. 28 GDPR does not require it, other rules may.
    .example = Yes, if { -client(form: "the") } has sent a questionnaire on outsourcing.

q-ai-training = May { -contractor(form: "the") } use data of { -client(form: "the") } to train artificial intelligence?
    .label = Training of AI
    .help = Training for its own products is a purpose of the provider’s own: whoever uses data processed on behalf of another for this becomes a controller to that extent and needs a separate legal basis. The program therefore does not offer permission for it. Training for { -client(form: "the") } and on its instructions is permissible.
    .why = Art. 28(10) GDPR: whoever determines purposes is considered to be a controller to that extent.
    .example = Excluded
q-ai-training--excluded = Excluded
q-ai-training--on-instruction = Only on separate instructions and for purposes of { -client(form: "the") }
q-ai-training--not-stated = No provision in this sheet

q-ai-use = Do artificial intelligence systems process data of { -client(form: "the") } when the service is provided?
    .label = AI in the service
    .help = This means, for example, speech recognition, summaries, suggestions or image recognition, even if another company provides them; that company then belongs in the list of { -subcontractor(form: "plural") }. Ordinary rules of calculation are not meant.
    .why = Nature and purpose of the processing belong in the agreement (Art. 28(3) GDPR).
    .example = Yes, if dictations are converted into text automatically.

q-ai-functions = Which functions use artificial intelligence?
    .label = Functions with AI
    .help = Brief statements are enough: which function, which data, which purpose. The text is printed word for word and has to be entered in every language of the annexes.
    .why = Only functions that are known can be assessed (Art. 28(3) GDPR).
    .example = Conversion of dictated medical letters into text; suggestions for indexing incoming documents.

q-ai-conditions = What applies to the functions with artificial intelligence?
    .label = Conditions for AI
    .help = Only what has really been set up is to be chosen. If results affect people, as with assessments, examination by a human being and the exclusion of solely automated decisions are advisable. ‘None’ is possible.
    .why = Art. 22(1) GDPR limits decisions based solely on automated processing.
    .example = Examination by a human being; can be switched off
q-ai-conditions--review = Examination by a human being before use
q-ai-conditions--no-sole-decision = No solely automated decisions
q-ai-conditions--marked = Marking of the results
q-ai-conditions--switch = Can be switched off by { -client(form: "the") }
q-ai-conditions--quality = Documented check of quality
q-ai-conditions--model-change = Announcement of a change of model or provider

q-exit-scope = Which data can { -client(form: "the") } export on exit?
    .label = Extent of the export
    .help = Personal data have to be returned if { -client(form: "the") } so chooses. For cloud and online services, Regulation (EU) 2023/2854 (Data Act) as a rule requires more, including for non-personal data; ‘All’ is then right.
    .why = Art. 28(3)(g) GDPR gives the choice between deletion and return.
    .example = All
q-exit-scope--all = All data entered and generated, including non-personal data
q-exit-scope--personal = Personal data only

q-exit-formats = In which formats are the data available for export?
    .label = Formats of the export
    .help = Formats that { -contractor(form: "the") } can actually deliver are to be chosen. For medical practices there are standardised exchange formats; they make a change easier. A printout on paper is not an export.
    .why = Return under Art. 28(3)(g) GDPR is of use only in readable form.
    .example = Tables; documents as files
q-exit-formats--csv = Tables (CSV)
q-exit-formats--json-xml = Structured files (JSON or XML)
q-exit-formats--database = Extract of the database with description
q-exit-formats--documents = Documents and images as files
q-exit-formats--profession = Standardised exchange format of the field
q-exit-formats--interface = Documented interface

q-exit-period = For how long after the end of the provision of the processing services does export remain possible?
    .label = Period for export
    .help = The time has to fit the period for return and deletion: the data are deleted only after it. The Data Act as a rule requires at least 30 days of providers of data processing services.
    .why = After deletion under Art. 28(3)(g) GDPR nothing can be exported any more.
    .example = 30 days

q-service-levels = Which document sets out the service levels and metrics?
    .label = Document on service levels
    .help = Title and date are to be stated as they appear on the document. They are printed word for word in every language. If the field is left empty, nothing is printed.
    .why = Optional; availability that is promised also touches on Art. 32(1)(b) GDPR.
    .example = Operations schedule of 3 March 2025

q-service-penalties = Which document sets out contractual penalties and rights of termination for poor performance?
    .label = Document on penalties
    .help = Title and date are to be stated. The amount of penalties belongs in that document, not in the annexes. If the field is left empty, nothing is printed.
    .why = Optional; the GDPR does not govern penalties between the parties.
    .example = Main contract of 3 March 2025, section 9

q-trade-secrets = Do the parties agree here on the protection of trade secrets?
    .label = Trade secrets
    .help = This means secrets of both parties, which need not be personal data. By law only what is kept secret by reasonable steps is protected; such agreements are among them. If the answer is no, nothing is printed.
    .why = Optional; Art. 28 GDPR only protects personal data.
    .example = Yes, if the main contract is silent on this.

q-risk-assessment = Has { -client(form: "the") } assessed the risks of outsourcing before disclosing data?
    .label = Risk assessment
    .help = This means a documented assessment by { -client(form: "the") }, not information from { -contractor(form: "the") }. A data protection impact assessment is part of it where it is prescribed, but is not the same. If the answer is no, nothing is printed.
    .why = { -client(form: "The") } has to examine the provider’s guarantees (Art. 28(1), Art. 32(2) GDPR).
    .example = Yes, if the assessment is in the contract file with its date.

q-risk-assessment-date = What is the date of the risk assessment?
    .label = Date of the risk assessment
    .help = The date on the assessment is to be stated. It is before the disclosure of the data. It has to be confirmed again at every renewal of the annexes.
    .why = The date shows whether the assessment under Art. 28(1) GDPR is still up to date.
    .example = 12 October 2026

q-cyber-rules = According to the parties, which rules on cyber security and data apply?
    .label = Rules on cyber security
    .help = Each party examines for itself whether a rule applies; the sheet only records what it says. In German law, the duties under the NIS 2 Directive are laid down in the BSI Act (BSIG). The Cyber Resilience Act applies in stages, for the most part from 11 December 2027. ‘None’ is possible.
    .why = These rules apply alongside Art. 32 GDPR and in part require commitments in the supply chain.
    .example = NIS 2 Directive for { -client(form: "the") }
q-cyber-rules--nis2-client = NIS 2 Directive – for { -client(form: "the") }
q-cyber-rules--nis2-contractor = NIS 2 Directive – for { -contractor(form: "the") }
q-cyber-rules--dora = Digital operational resilience (DORA) – for { -client(form: "the") } as a financial entity
q-cyber-rules--data-act = Data Act – for { -contractor(form: "the") } as a provider of data processing services
q-cyber-rules--cra = Cyber Resilience Act – for products of { -contractor(form: "the") }

q-cyber-duties = Which duties relating to cyber security does { -contractor(form: "the") } assume?
    .label = Duties relating to cyber security
    .help = Only what { -contractor(form: "the") } can perform is to be chosen. Whoever falls under the NIS 2 Directive as a rule has to give early warning of significant incidents within 24 hours and depends on its service providers for that. ‘None’ is possible.
    .why = The commitments supplement the security of processing under Art. 32(1) GDPR.
    .example = Early reporting of security incidents; security updates
q-cyber-duties--early-warning = Early reporting of security incidents
q-cyber-duties--vulnerabilities = Information on vulnerabilities and remedies
q-cyber-duties--updates = Security updates throughout the term
q-cyber-duties--components = List of software components on request
q-cyber-duties--evidence = Evidence for cyber security authorities

q-outsourcing-additions = What is to be added to the sheet on outsourcing in free text?
    .label = Additions on outsourcing
    .help = The text is printed word for word at the end of the sheet under ‘Additional provisions’ and has to be entered in every language of the annexes. It must not contradict the points chosen; the program does not check this. If the field is left empty, nothing is printed.
    .why = Optional; Art. 28 GDPR does not require this sheet.
    .example = { -client(form: "Poss") } questionnaire on outsourcing is answered anew once a year.
    .synonyms = own words; own paragraph; free text
