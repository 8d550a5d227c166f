### Questions: transfers to the contractor and back to the client, and what clauses need.

q-contractor-scope = Is the condition met for { -contractor(form: "the") } on which the European Commission recognises the level of data protection in the country in which it is established (adequacy decision)?
    .label = Adequacy decision (country of establishment)
    .help = For some countries the recognition holds only on a condition, which is stated below the question. In the United States this very company must be on the official list with a valid certification, and for the kind of data concerned. The answer is yes only if the condition has been verified.
    .why = An adequacy decision under Art. 45(3) GDPR helps only if its condition is met.
    .example = Yes, if Maple Ledger Inc. in Canada is subject to PIPEDA for these data.

q-contractor-tool = Which safeguard exists under the GDPR for the transfer to { -contractor(form: "the") }?
    .label = Safeguard under the GDPR
    .help = { -client(form: "The") } transfers the data to a country without an adequacy decision and needs a safeguard for it. The standard contractual clauses of the European Commission are customary; the module follows from the roles. The answer names only what has been concluded or approved. If { -contractor(form: "the") } is itself subject to the GDPR for this processing, the clauses are not intended for it under Art. 1(1) of Implementing Decision (EU) 2021/914; the basis then needs legal examination.
    .why = Art. 46(1) GDPR requires appropriate safeguards where there is no adequacy decision.
    .example = ‘Standard contractual clauses’ if they are signed together with this contract.
q-contractor-tool--scc = Standard contractual clauses under Implementing Decision (EU) 2021/914
    .label = Standard contractual clauses of the European Commission
q-contractor-tool--bcr = Binding corporate rules for processors
    .label = Binding corporate rules – approved by a supervisory authority
q-contractor-tool--none = No safeguard
    .label = None of these – there is no safeguard

q-contractor-scope-ch = Is the condition met for { -contractor(form: "the") } on which Switzerland recognises data protection in this country (Annex 1 to the Data Protection Ordinance)?
    .label = Condition of the Swiss list
    .help = Canada and the United States are on the list only on a condition; it is stated below the question. For the United States, certification under the Swiss-U.S. Data Privacy Framework is needed; certification under the EU-US Data Privacy Framework is not enough. The answer is yes only if the condition has been verified for this very company.
    .why = Art. 16(1) of the Swiss FADP: without a separate safeguard, disclosure abroad is allowed only where the Federal Council has found protection to be adequate.
    .example = Yes, if the company is on dataprivacyframework.gov under the Swiss-U.S. Data Privacy Framework with the status ‘Active’.

q-contractor-scope-uk = Is the condition met for { -contractor(form: "the") } on which the United Kingdom recognises data protection in this country?
    .label = Condition of the UK recognition
    .help = For some countries the recognition holds only on a condition, which is stated below the question. For the United States, the UK Extension to the EU-US Data Privacy Framework is needed; certification without it is not enough. The answer is yes only if the condition has been verified for this very company.
    .why = Art. 45A UK GDPR: a recognition helps only so far as it extends.
    .example = Yes, if the company is on dataprivacyframework.gov with the UK Extension and the status ‘Active’.

q-contractor-scope-on = On which day was the condition of the recognition last verified for { -contractor(form: "the") }?
    .label = Verified on
    .help = This means the day on which the list was looked up or the company’s confirmation was obtained. If several conditions were verified on different days, the earliest counts. Certifications hold for a year; an older check has to be repeated. A dated printout serves as evidence.
    .why = Art. 5(2) GDPR requires that compliance can be demonstrated.
    .example = 20 November 2026

q-contractor-unclear = Has it been established by legal examination that the data may be transferred to { -contractor(form: "the") } without further safeguards?
    .label = Unclear legal position
    .help = What is unclear is stated below the question. The program does not decide it. The answer is yes only if someone with the necessary expertise has examined the legal position and recorded the result; the contract then states it as the result of that examination. If no, the program asks for a safeguard that holds in either case.
    .why = Art. 44 GDPR allows a transfer only if its conditions are established.
    .example = No, if nobody has yet examined whether the decision includes the overseas territory.

q-contractor-tool-ch = Which safeguard exists under Swiss law for disclosure to { -contractor(form: "the") }?
    .label = Safeguard under the FADP
    .help = The Swiss Federal Act on Data Protection (FADP) requires a separate safeguard if the country is not on the list of the Federal Council. The standard contractual clauses of the EU are recognised if they are adapted as the Federal Data Protection and Information Commissioner (FDPIC) requires. Individual clauses must have been notified to the FDPIC beforehand. The answer names only what has been concluded or approved.
    .why = Art. 16(2) of the Swiss FADP lists the safeguards.
    .example = ‘Standard contractual clauses’ if the clauses have been signed with the adaptations for Switzerland.
q-contractor-tool-ch--scc = EU standard contractual clauses with the adaptations of the FDPIC
    .label = EU standard contractual clauses – concluded with the adaptations for Switzerland
q-contractor-tool-ch--own-clauses = Individual data protection clauses notified to the FDPIC beforehand
    .label = Individual clauses – notified to the FDPIC beforehand (Art. 16(2)(b) of the Swiss FADP)
q-contractor-tool-ch--bcr = Binding corporate rules
    .label = Binding corporate rules – approved by the FDPIC or by an authority of a recognised state
q-contractor-tool-ch--none = No safeguard
    .label = None of these – there is no safeguard

q-contractor-tool-uk = Which safeguard exists under the law of the United Kingdom for the transfer to { -contractor(form: "the") }?
    .label = Safeguard under the UK GDPR
    .help = The EU standard contractual clauses alone are not enough; the UK Addendum to them is needed, or the separate International Data Transfer Agreement (IDTA). Both are model contracts of the UK regulator; their mandatory clauses may not be changed. The answer names only what has been concluded or approved.
    .why = Art. 46 UK GDPR requires safeguards if the country is not recognised.
    .example = ‘Addendum’ if the UK Addendum to the EU standard contractual clauses has been concluded.
q-contractor-tool-uk--addendum = International Data Transfer Addendum to the EU standard contractual clauses
    .label = Addendum – concluded with the EU standard contractual clauses
q-contractor-tool-uk--idta = International Data Transfer Agreement (IDTA)
    .label = IDTA – the separate model contract
q-contractor-tool-uk--bcr = Binding corporate rules under the law of the United Kingdom
    .label = Binding corporate rules – approved under the law of the United Kingdom
q-contractor-tool-uk--none = No safeguard
    .label = None of these – there is no safeguard

q-contractor-tool-on = On which day was the safeguard for the transfer to { -contractor(form: "the") } concluded?
    .label = Safeguard concluded on
    .help = This means the day of the last signature or of acceptance in an electronic procedure; for approved corporate rules, the day of approval. If there are several safeguards, the latest counts. The contract file shows the day.
    .why = Art. 46(1) GDPR requires that the safeguard exists before data are transferred.
    .example = 12 January 2026

q-contractor-assessment-on = On which day was the assessment of the transfer to { -contractor(form: "the") } last documented?
    .label = Assessment documented on
    .help = What has to be assessed is whether law and practice in the recipient country undermine the protection and which additional measures are needed (transfer impact assessment, in the United Kingdom data protection test). If there is no assessment yet, the question stays open; without it the safeguard does not hold.
    .why = Clause 14 of the standard contractual clauses and Art. 46(1A) UK GDPR require this assessment.
    .example = 15 January 2026

q-contractor-frequency = How often are data transferred to { -contractor(form: "the") }?
    .label = Frequency of the transfer
    .help = This belongs in Annex I of the standard contractual clauses. Constant access to a shared system is continuous.
    .why = Annex I.B of the clauses under Implementing Decision (EU) 2021/914 requires it.
    .example = ‘Continuous’ for a service in constant use.
q-contractor-frequency--continuous = Continuous
    .label = Continuous – during the whole term
q-contractor-frequency--occasional = Case by case
    .label = Case by case – repeatedly, for example for individual support requests or orders
q-contractor-frequency--once = One-off
    .label = One-off – a single event

q-contractor-retention = How long does { -contractor(form: "the") } keep the data?
    .label = Retention by the recipient
    .help = The period or what determines it must be given. Statutory duties of the recipient to retain data must be dealt with in the contract with it.
    .why = Annex I.B of the clauses under Implementing Decision (EU) 2021/914 requires it.
    .example = ‘Until the end of the contract’ for server hosting.
q-contractor-retention--contract-end = Until the end of the contractual service
q-contractor-retention--task-done = Until the individual task is done
q-contractor-retention--period = For a fixed period

q-contractor-retention-period = Which period applies to retention by { -contractor(form: "the") }?
    .label = Retention period
    .help = This means the time from receipt of the data to their deletion.
    .why = Annex I.B of the clauses under Implementing Decision (EU) 2021/914 requires it.
    .example = 90 days

q-client-role = Does { -client(form: "the") } itself decide on the purposes and means of the processing, or does it in turn process the data on behalf of another?
    .label = { -client(form: "poss") } role
    .help = Whoever decides on purposes and means is a controller. If { -client(form: "the") } processes the data on behalf of its own customers, it is a processor. The module of the standard contractual clauses depends on this.
    .why = The clauses under Implementing Decision (EU) 2021/914 have a module of their own for each role.
    .example = ‘Controller’ if a practice has the data of its patients processed.
q-client-role--controller = Controller
    .label = Controller – itself decides on purposes and means
q-client-role--processor = Processor of another controller
    .label = Processor – acts on behalf of its own customers
q-client-role--both = Controller for some data, processor for other data
    .label = Both – depending on the data

q-client-return = What does the transfer rest on when { -contractor(form: "the") } hands data over to { -client(form: "the") } abroad?
    .label = Handing data over to { -client(form: "the") }
    .help = { -contractor(form: "The") } is established where a data protection act regulates transfers abroad; { -client(form: "the") } is, or may be, in a country that is not generally recognised. Handing data over to { -client(form: "the") } is then a transfer as well. Module 4 of the standard contractual clauses is meant for it; in Switzerland with the adaptations of the FDPIC. Whether the law of the United Kingdom requires a safeguard here needs legal examination.
    .why = Art. 44 GDPR also applies to processors that transfer data to a third country.
    .example = ‘Standard contractual clauses, Module 4’ if they have been agreed with a customer in Singapore.
q-client-return--condition = Recognition of the country, whose condition is met
    .label = Condition met – the country is recognised on a condition, and { -client(form: "the") } meets it
q-client-return--clauses = Standard contractual clauses, Module 4
    .label = Standard contractual clauses, Module 4 – agreed
q-client-return--checked = Legal examination according to which no safeguard is needed
    .label = Examined – according to a legal examination no safeguard is needed
q-client-return--none = No basis
    .label = None of these

q-competent-authority = Which supervisory authority is competent under clause 13 of the standard contractual clauses?
    .label = Competent supervisory authority
    .help = The authority that supervises the exporter is competent: for transfers to { -subcontractor(form: "plural") }, the authority at { -contractor(form: "poss") } place of establishment, for transfers to { -contractor(form: "the") }, the one at { -client(form: "poss") } place of establishment. In Germany it depends on the federal state. Its full name must be given.
    .why = Annex I.C of the clauses under Implementing Decision (EU) 2021/914 requires it.
    .example = Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen

q-ch-adaptation = How are the standard contractual clauses adapted for Switzerland, given that the GDPR applies as well?
    .label = Adaptation for Switzerland
    .help = The FDPIC accepts two approaches. Either the standard of the GDPR applies to all data, or separate rules apply to the part that is subject to the FADP. The clauses used for transfers under the GDPR may not be altered.
    .why = FDPIC recognition of 27 August 2021: depending on the approach, different passages of the clauses have to be adapted.
    .example = ‘Standard of the GDPR’ if no distinction by origin of the data is wanted.
q-ch-adaptation--gdpr-standard = Standard of the GDPR for all data
    .label = Standard of the GDPR – the same for all data
q-ch-adaptation--separate = Separate for the part under the FADP
    .label = Separate – rules of their own for the part under the FADP

q-addendum-end = Who may end the UK Addendum if the regulator changes it?
    .label = End of the UK Addendum
    .help = Table 4 of the Addendum requires this choice. If the regulator changes the template, whoever is named here may end it if the change burdens that party disproportionately.
    .why = Table 4 of the International Data Transfer Addendum.
    .example = ‘Neither party’ if nobody should be able to end it for that reason.
q-addendum-end--both = Exporter and importer
    .label = Both – exporter and importer
q-addendum-end--importer = The importer
    .label = Importer – the recipient of the data
q-addendum-end--exporter = The exporter
    .label = Exporter – whoever transfers the data
q-addendum-end--neither = Neither party

### Representatives of parties outside the area of a law that reaches them.

q-client-representative-eu = Has { -client(form: "the") } designated a representative in the Union?
    .label = Representative of { -client(form: "the") } in the Union
    .help = According to the answers, the activity also reaches people in the Union, while the party is established elsewhere. No representative is needed where processing is only occasional, does not include special categories or data on offences on a large scale and is unlikely to result in a risk (Art. 27(2) GDPR); nor does a public authority, or anyone who has an establishment in the Union, need one. Whether an exception applies is not decided by the program.
    .why = Art. 27(1) GDPR requires a representative where Art. 3(2) GDPR applies and there is no establishment in the Union.
    .example = ‘Not required’ if there is an establishment in the Union.
q-client-representative-eu--appointed = Designated
    .label = Yes – designated in writing
q-client-representative-eu--exempt = Not required
    .label = Not required – establishment in the Union or exception under Art. 27(2) GDPR
q-client-representative-eu--none = Not designated
    .label = No – although required

q-client-representative-eu-name = What are the name and address of the representative of { -client(form: "the") } in the Union?
    .label = Representative in the Union
    .help = Give the full name and the address in the Union as stated in the designation.
    .why = Anyone who asks for information in the Union must be able to reach the representative; Annex I.A of the standard contractual clauses asks for it as well.
    .example = Datenschutzvertretung Rhein GmbH
    Rheinallee 12, 55116 Mainz, Germany

q-client-representative-ch = Has { -client(form: "the") } designated a representative in Switzerland?
    .label = Representative of { -client(form: "the") } in Switzerland
    .help = According to the answers, the processing also has effects in Switzerland, while the party is established elsewhere. A representative is needed only by a private controller that offers goods or services to people in Switzerland or monitors their behaviour, and does so extensively, regularly and with a high risk for the people concerned (Art. 14(1) of the Swiss FADP). If one of these conditions is missing, none is required. Whether an exception applies is not decided by the program.
    .why = Art. 14(1) of the Swiss FADP requires a representative in Switzerland on four conditions, all of which must be met.
    .example = ‘Not required’ if there is an establishment in Switzerland.
q-client-representative-ch--appointed = Designated
    .label = Yes – designated
q-client-representative-ch--exempt = Not required
    .label = Not required – established in Switzerland, or not all conditions of Art. 14(1) of the Swiss FADP are met
q-client-representative-ch--none = Not designated
    .label = No – although required

q-client-representative-ch-name = What are the name and address of the representative of { -client(form: "the") } in Switzerland?
    .label = Representative in Switzerland
    .help = Give the full name and the address in Switzerland as stated in the designation.
    .why = Anyone who asks for information in Switzerland must be able to reach the representative (Art. 14 of the Swiss FADP).
    .example = Datenschutz Limmat AG
    Limmatquai 40, 8001 Zürich, Switzerland

q-client-representative-uk = Has { -client(form: "the") } designated a representative in the United Kingdom?
    .label = Representative of { -client(form: "the") } in the United Kingdom
    .help = According to the answers, the activity also reaches people in the United Kingdom, while the party is established elsewhere. No representative is needed where processing is only occasional, does not include special categories or data on offences on a large scale and is unlikely to result in a risk (Art. 27(2) UK GDPR); nor does a public authority, or anyone who has an establishment in the United Kingdom, need one. Whether an exception applies is not decided by the program.
    .why = Art. 27(1) UK GDPR requires a representative where Art. 3(2) UK GDPR applies and there is no establishment in the United Kingdom.
    .example = ‘Not required’ if there is an establishment in the United Kingdom.
q-client-representative-uk--appointed = Designated
    .label = Yes – designated in writing
q-client-representative-uk--exempt = Not required
    .label = Not required – establishment in the United Kingdom or exception under Art. 27(2) UK GDPR
q-client-representative-uk--none = Not designated
    .label = No – although required

q-client-representative-uk-name = What are the name and address of the representative of { -client(form: "the") } in the United Kingdom?
    .label = Representative in the United Kingdom
    .help = Give the full name and the address in the United Kingdom as stated in the designation.
    .why = Anyone who asks for information in the United Kingdom must be able to reach the representative (Art. 27 UK GDPR).
    .example = Thames Privacy Ltd
    14 Quay Street, Bristol, United Kingdom

q-contractor-representative-eu = Has { -contractor(form: "the") } designated a representative in the Union?
    .label = Representative of { -contractor(form: "the") } in the Union
    .help = According to the answers, the activity also reaches people in the Union, while the party is established elsewhere. No representative is needed where processing is only occasional, does not include special categories or data on offences on a large scale and is unlikely to result in a risk (Art. 27(2) GDPR); nor does a public authority, or anyone who has an establishment in the Union, need one. Whether an exception applies is not decided by the program. Where data are processed on behalf of another, it depends on whether the processing is related to offering something to these people or monitoring their behaviour.
    .why = Art. 27(1) GDPR requires a representative where Art. 3(2) GDPR applies and there is no establishment in the Union.
    .example = ‘Not required’ if there is an establishment in the Union.
q-contractor-representative-eu--appointed = Designated
    .label = Yes – designated in writing
q-contractor-representative-eu--exempt = Not required
    .label = Not required – establishment in the Union or exception under Art. 27(2) GDPR
q-contractor-representative-eu--none = Not designated
    .label = No – although required

q-contractor-representative-eu-name = What are the name and address of the representative of { -contractor(form: "the") } in the Union?
    .label = Representative in the Union
    .help = Give the full name and the address in the Union as stated in the designation.
    .why = Anyone who asks for information in the Union must be able to reach the representative; Annex I.A of the standard contractual clauses asks for it as well.
    .example = Datenschutzvertretung Rhein GmbH
    Rheinallee 12, 55116 Mainz, Germany

q-contractor-representative-uk = Has { -contractor(form: "the") } designated a representative in the United Kingdom?
    .label = Representative of { -contractor(form: "the") } in the United Kingdom
    .help = According to the answers, the activity also reaches people in the United Kingdom, while the party is established elsewhere. No representative is needed where processing is only occasional, does not include special categories or data on offences on a large scale and is unlikely to result in a risk (Art. 27(2) UK GDPR); nor does a public authority, or anyone who has an establishment in the United Kingdom, need one. Whether an exception applies is not decided by the program. Where data are processed on behalf of another, it depends on whether the processing is related to offering something to these people or monitoring their behaviour.
    .why = Art. 27(1) UK GDPR requires a representative where Art. 3(2) UK GDPR applies and there is no establishment in the United Kingdom.
    .example = ‘Not required’ if there is an establishment in the United Kingdom.
q-contractor-representative-uk--appointed = Designated
    .label = Yes – designated in writing
q-contractor-representative-uk--exempt = Not required
    .label = Not required – establishment in the United Kingdom or exception under Art. 27(2) UK GDPR
q-contractor-representative-uk--none = Not designated
    .label = No – although required

q-contractor-representative-uk-name = What are the name and address of the representative of { -contractor(form: "the") } in the United Kingdom?
    .label = Representative in the United Kingdom
    .help = Give the full name and the address in the United Kingdom as stated in the designation.
    .why = Anyone who asks for information in the United Kingdom must be able to reach the representative (Art. 27 UK GDPR).
    .example = Thames Privacy Ltd
    14 Quay Street, Bristol, United Kingdom
