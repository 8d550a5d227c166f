### Questions: who answers, and whether this program fits at all.

q-author = Who is answering these questions?
    .label = Side giving the answers
    .help = This means the side for which the person at the screen is acting. Employees choose the role of their company. Anyone supporting one or both parties from outside, such as an external data protection officer, chooses ‘Adviser’. The questions are the same for everyone, which is why they always name the parties by role.
    .why = Records which side the information comes from; the content of the contract does not depend on it.
    .example = ‘Adviser’, if a data protection consultant goes through the interview with a practice.
q-author--contractor = { -contractor(form: "Label") } – processes the data for someone else as a service provider
q-author--client = { -client(form: "Label") } – decides on the data and engages the service provider
q-author--adviser = Adviser – supports the parties and is not a party

q-on-behalf = Does { -contractor(form: "the") } process the personal data on instructions, for its own purposes, or as decided jointly with { -client(form: "the") }?
    .label = Processing on behalf of another
    .help = Processing on behalf of another within the meaning of the General Data Protection Regulation (GDPR) means that { -client(form: "the") } determines why and how the data are processed and { -contractor(form: "the") } follows its instructions. Technical details, such as the choice of servers, may be left to { -contractor(form: "the") }. It pursues its own purposes if, for example, it uses the data for its own advertising or its own research. Contract and billing data about { -client(form: "the") } itself that { -contractor(form: "the") } keeps on its own account do not count here. If only part of the data is processed on instructions, the answer ‘On instructions’ and the annexes apply to that part alone; the rest must be dealt with separately.
    .why = Art. 28 GDPR applies only to processing on behalf of another; in other cases these annexes are not suitable.
    .example = ‘On instructions’, if a provider of practice software stores the patient data only as the practice directs.
q-on-behalf--yes = On instructions – { -contractor(form: "the") } processes the data only on documented instructions from { -client(form: "the") }
q-on-behalf--own = Own purposes – { -contractor(form: "the") } decides for itself what it uses the data for
    .end = Whoever decides on the purposes and means of processing is itself the controller of that processing (Art. 4(7) GDPR); there is no processing on behalf of another, and these annexes are not suitable. To pass on the data, { -client(form: "the") } needs a legal basis under Art. 6 GDPR, for special categories of personal data also an exception under Art. 9(2) GDPR, and under professional secrecy also authority to disclose. Instead of these annexes, an agreement on data sharing between two independent controllers is recommended.
q-on-behalf--joint = Jointly – both determine purposes and means together
    .end = If both parties jointly determine the purposes and means of the processing, they are joint controllers (Art. 26(1) GDPR), and these annexes are not suitable. Instead of these annexes, an arrangement under Art. 26 GDPR is needed that determines which of the two fulfils which obligations, above all towards the data subjects. The essence of that arrangement must be made available to the data subjects (Art. 26(2), second sentence, GDPR).

q-client-form = Do the annexes identify { -client(form: "the") } by name, or is this a template?
    .label = Particular contract or template
    .help = A template is meant for providers that agree the same annexes with many customers. It contains blank lines to be completed each time a contract is concluded. Whatever depends on the individual customer appears as a condition, for example ‘If { -client(form: "the") } is bound by professional secrecy, the following also applies’. If the other party is already known, the version with its name is more precise.
    .why = The contract binds two parties (Art. 28(3) GDPR); a template leaves one of them open for now.
    .example = ‘By name’ for the contract with the Gemeinschaftspraxis Ahrens und Vollmer; ‘Template’ for annexes that a software provider presents to all customers.
q-client-form--named = By name – the annexes apply to one particular contracting party
q-client-form--open = Template – for many customers, name and address are left blank

q-client-country = In which country is { -client(form: "the") } established?
    .label = Country of { -client(form: "the") }
    .field = Country of establishment
    .help = This means the country in which the company or practice is registered or established, not the location of the servers. It is stated in the legal notice of the website, on invoices or in the register. Where there are several establishments, the one that concludes the contract counts. Outside the European Economic Area (EU, Iceland, Liechtenstein, Norway), for example in Switzerland or the United Kingdom, the data protection law of that country must be observed as well.
    .why = The place of establishment helps to determine which data protection law applies (Art. 3 GDPR).
    .example = Germany, if the practice is established in Hamburg.

q-client-countries = In which countries could { -client(form: "the") } be established?
    .label = Countries covered by the template
    .field = Possible countries of establishment
    .help = Select all countries in which the customers are established for whom the template is meant. It is then not intended for customers in other countries. Countries outside the European Economic Area (EU, Iceland, Liechtenstein, Norway), for example Switzerland or the United Kingdom, have data protection law of their own and may call for further information. In case of doubt, select only the countries in which contracts are actually planned.
    .why = The place of establishment helps to determine which law the template must observe (Art. 3 GDPR).
    .example = Germany and Austria, if the software is sold only there.

q-client-professions = Which of the professions and activities named in section 203 of the German Criminal Code (StGB) are practised in { -client(form: "poss") } organisation?
    .label = Professions bound by secrecy
    .help = What matters are the professions in whose practice the data processed here arise; select all that apply. Select the profession practised even if the place of establishment is outside Germany. For a template, select all professions for which it is meant. Selecting none and confirming this means that none of the professions named in section 203 StGB is practised. Medical assistants and others who assist these professions are covered as auxiliaries and need not be selected. In case of doubt, the professional chamber or a legal adviser can help.
    .why = Section 203 StGB protects secrets that become known to members of these professions and also covers their service providers.
    .example = Physicians for a doctor’s practice; none for a joinery.

q-client-secrecy = Is { -client(form: "the") } bound by professional secrecy (in Germany: section 203 of the German Criminal Code, StGB)?
    .label = Professional secrecy
    .help = This means the duty of secrecy of certain professions, even if it binds only individual persons working there, for example in doctors’ practices, pharmacies and law firms; ordinary confidentiality between contracting parties is not meant. In Germany members of such professions may disclose secrets to a service provider as far as its work requires (section 203(3), second sentence, StGB) and have to ensure that it is bound to secrecy. If a profession was selected in the previous question, the answer is normally ‘Yes’. ‘Possibly’ is right for templates where only some customers are bound by secrecy, and as long as the question is not settled. In case of doubt, ‘Possibly’ is safer than ‘No’.
    .why = Anyone who fails to bind service providers to secrecy may commit an offence (section 203(4) StGB).
    .example = ‘Yes’ for a doctor’s practice; ‘Possibly’ for a template used by doctors’ practices and sports clubs; ‘No’ for a landscaping business.
q-client-secrecy--yes = Yes – the annexes provide for secrecy without a condition
q-client-secrecy--possibly = Possibly – the provisions on secrecy apply only if there is a duty of secrecy
q-client-secrecy--no = No – the annexes contain no provisions on professional secrecy

q-client-reach = Whom does { -client(form: "the") } reach, outside the country in which it is established, with the activity for which the data are processed?
    .label = Activity in other jurisdictions (EU, Switzerland, United Kingdom)
    .help = The law of the EU, Switzerland or the United Kingdom may also apply to bodies established elsewhere if they offer goods or services to people there or monitor their behaviour. An offer is directed at a country if it evidently seeks customers there, for example by language, currency or delivery; that a website can be opened there is not enough. Monitoring means following what people do, for example by tracking. In Switzerland it is enough that the processing has effects there. Areas in which { -client(form: "the") } or { -contractor(form: "the") } is established need not be chosen. Individual customers who happen to come from abroad do not count. If nothing applies, that is an answer as well; in case of doubt the question stays open until { -client(form: "the") } has examined it.
    .why = Art. 3(2) GDPR, Art. 3(1) of the Swiss FADP and Art. 3(2) UK GDPR determine which law applies besides that of the place of establishment.
    .example = ‘Effects in Switzerland’ if a portal from Freiburg is also offered to practices in Basel and their patients.
q-client-reach--eu-offering = Goods or services offered to people in the EU or the EEA
    .label = Offer in the EU or EEA – goods or services are offered to people there
q-client-reach--eu-monitoring = Monitoring of people in the EU or the EEA
    .label = Monitoring in the EU or EEA – the behaviour of people there is followed
q-client-reach--ch-effects = Effects in Switzerland
    .label = Effects in Switzerland – the processing concerns people there, even if it takes place abroad
q-client-reach--uk-offering = Goods or services offered to people in the United Kingdom
    .label = Offer in the United Kingdom – goods or services are offered to people there
q-client-reach--uk-monitoring = Monitoring of people in the United Kingdom
    .label = Monitoring in the United Kingdom – the behaviour of people there is followed
