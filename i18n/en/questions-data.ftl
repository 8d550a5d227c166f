### Questions: whose data, which data, what is special about them, where they come from.

q-groups = Which groups of people (data subjects) do the data concern that { -contractor(form: "the") } processes on behalf of { -client(form: "the") }?
    .label = Categories of data subjects
    .help = This means all people whose data are stored, read or passed on in providing the service, even if only a few details are involved. It includes employees of { -client(form: "the") } who use software with a user account of their own. It does not include data that { -contractor(form: "the") } keeps for purposes of its own, for example in order to invoice { -client(form: "the") } for the service. In case of doubt, a look at the software or the files helps: anyone who appears there by name or identifier belongs to a group. A group that is missing from the list can be added as an entry of its own.
    .why = Art. 28(3) GDPR requires the contract to set out the categories of data subjects.
    .example = An appointment portal for a practice: patients, relatives and employees.

q-data = Which data of this group (type of personal data) does { -contractor(form: "the") } process on behalf of { -client(form: "the") }?
    .label = Type of personal data
    .help = Everything that appears about this group in software, devices or files is to be selected, as precisely as possible; descriptions such as ‘personal data’ or ‘all data’ are not sufficient. Technical details such as user names and log data are included. In case of doubt, it helps to open one record of this group and go through it field by field. A type of data that is missing from the list can be added as an entry of its own. Which of these data are specially protected is asked afterwards.
    .why = Art. 28(3) GDPR requires the contract to set out the type of personal data.
    .example = For the group of patients: name, date of birth, telephone number, appointments and findings.

q-special-kind = Which sensitive data are among the data of this group (special categories under Art. 9(1) GDPR, data relating to criminal convictions and offences under Art. 10 GDPR)?
    .label = Kinds of sensitive data
    .help = Sensitive data are data concerning health, genetic data, biometric data for identification, data on racial or ethnic origin, religion, philosophical beliefs, political opinions, trade union membership, sex life and sexual orientation, and data on criminal offences. Data concerning health is a wide term: even an appointment with a specialist practice may reveal something about a person’s health. Religious affiliation in payroll processing counts as well. If nothing of the kind occurs in this group, that too is a complete answer. In case of doubt, it is safer to state the category so that the protection it needs is not overlooked.
    .why = Data under Art. 9 and Art. 10 GDPR are subject to stricter rules than other data.
    .example = For patients: data concerning health; for suppliers: none of these.

q-special-data = Which of the data selected for this group belong to the sensitive data (Art. 9(1) and Art. 10 GDPR)?
    .label = Sensitive data
    .help = The choices are the types of data selected for this group. Those that reveal the categories stated are to be selected, even if they do so only indirectly. Whether name and address are among them depends on whether belonging to the group is in itself revealing. If the right type of data is missing, it is first to be added to the data of this group. In case of doubt, it is safer to include a type of data.
    .why = Protection can be agreed only if it is clear which data fall under Art. 9 or Art. 10 GDPR.
    .example = For patients: findings, diagnoses and medication, but not user name and time zone.

q-safeguards = Which safeguards and restrictions apply specifically to the sensitive data?
    .label = Safeguards for sensitive data
    .help = This means what is done or not done precisely because of these data, for example access for a few people only, encryption, or no use of portable data media; section 22(2) of the German Federal Data Protection Act (BDSG) lists examples. Only what really applies is to be selected, because every selection becomes a commitment in the contract. Some items depend on what { -client(form: "the") } does and are to be agreed with it beforehand. The general technical and organisational measures are asked about later; overlaps do no harm. Anything doubtful is selected only once it has been clarified.
    .why = Data under Art. 9 GDPR need special protection; section 22(2) BDSG lists examples of measures.
    .example = Access only for persons who need the data; encryption of backups; logging of access.

q-special-ground = On which exception does { -client(form: "the") } base the processing of the special categories of this group?
    .label = Exception under Art. 9(2) GDPR
    .help = Special categories may be processed only if an exception applies. That assessment is made by { -client(form: "the") }; the annex records it as its statement. In doctors’ practices and hospitals it is usually health care. If nothing is known, the question stays open.
    .why = Art. 9(1) GDPR prohibits the processing unless an exception under paragraph 2 applies.
    .example = ‘Health or social care’ for the patients of a practice.
q-special-ground--consent = explicit consent (Art. 9(2)(a) GDPR)
    .uk = explicit consent (Art. 9(2)(a) UK GDPR)
q-special-ground--employment = employment, social security and social protection law (Art. 9(2)(b) GDPR)
    .uk = employment, social security and social protection law (Art. 9(2)(b) UK GDPR)
q-special-ground--vital-interests = vital interests (Art. 9(2)(c) GDPR)
    .uk = vital interests (Art. 9(2)(c) UK GDPR)
q-special-ground--association = activities of a not-for-profit body (Art. 9(2)(d) GDPR)
    .uk = activities of a not-for-profit body (Art. 9(2)(d) UK GDPR)
q-special-ground--made-public = data manifestly made public by the data subject (Art. 9(2)(e) GDPR)
    .uk = data manifestly made public by the data subject (Art. 9(2)(e) UK GDPR)
q-special-ground--legal-claims = establishment, exercise or defence of legal claims, or courts acting in their judicial capacity (Art. 9(2)(f) GDPR)
    .uk = establishment, exercise or defence of legal claims, or courts acting in their judicial capacity (Art. 9(2)(f) UK GDPR)
q-special-ground--substantial-interest = substantial public interest (Art. 9(2)(g) GDPR)
    .uk = substantial public interest (Art. 9(2)(g) UK GDPR)
q-special-ground--health-care = preventive or occupational medicine, medical diagnosis, the provision of health or social care or treatment (Art. 9(2)(h) GDPR)
    .uk = preventive or occupational medicine, medical diagnosis, the provision of health or social care or treatment (Art. 9(2)(h) UK GDPR)
    .label = health or social care (Art. 9(2)(h) GDPR)
q-special-ground--public-health = public interest in the area of public health (Art. 9(2)(i) GDPR)
    .uk = public interest in the area of public health (Art. 9(2)(i) UK GDPR)
q-special-ground--research = archiving, research or statistical purposes (Art. 9(2)(j) GDPR)
    .uk = archiving, research or statistical purposes (Art. 9(2)(j) UK GDPR)

q-special-secrecy = By whom or under whose responsibility are the data processed for health or social care?
    .label = Secrecy under Art. 9(3) GDPR
    .help = This exception requires that a professional subject to professional secrecy processes the data or is responsible for their processing, or that another person under a statutory obligation of secrecy processes them. An ordinary confidentiality clause is not sufficient. The assessment is made by { -client(form: "the") }.
    .why = Art. 9(3) GDPR.
    .example = ‘A professional subject to professional secrecy’ in a doctor’s practice.
q-special-secrecy--professional = A professional subject to professional secrecy
q-special-secrecy--other-person = Another person subject to an obligation of secrecy
q-special-secrecy--no = None of them

q-special-bdsg = Does { -client(form: "the") } base the processing on section 22(1) of the German Federal Data Protection Act (BDSG)?
    .label = Processing under section 22(1) BDSG
    .help = Section 22(1) BDSG permits the processing of special categories for purposes including health care, and requires special safeguards for it. If another act applies, for example the hospital act of a Land, or consent, the answer is no. The assessment is made by { -client(form: "the") }. If the answer is yes, the annex arranges the safeguards under the numbers of section 22(2) BDSG.
    .why = Section 22(2) BDSG requires appropriate and specific measures and names examples.
    .example = Yes, if a doctor’s practice processes the data of its patients for their treatment.

q-criminal-ground = On what does { -client(form: "the") } base the processing of data on convictions and offences of this group?
    .label = Basis under Art. 10 GDPR
    .help = Such data may be processed only under the control of official authority or where an act permits it with appropriate safeguards. The assessment is made by { -client(form: "the") }.
    .why = Art. 10 GDPR.
    .example = ‘Act’, if a club inspects criminal record certificates under child and youth welfare law.
q-criminal-ground--authority = Control of official authority
q-criminal-ground--law = Act of the EU or of a Member State
q-criminal-ground--none = None of these

q-special-schedule-1 = Is a condition in Schedule 1 to the Data Protection Act 2018 met under the law of the United Kingdom?
    .label = Condition in Schedule 1 to the Data Protection Act 2018
    .help = The law of the United Kingdom requires a condition in Schedule 1 to the Data Protection Act 2018 in addition to most of the exceptions in Art. 9(2) UK GDPR that rest on an act, and in addition to Art. 10 UK GDPR; for some of them it also requires an appropriate policy document. The text was not available for this program. The assessment is made by { -client(form: "the") }; the annex records it as its statement.
    .why = Section 10 of the Data Protection Act 2018.
    .example = Yes for a practice in the United Kingdom that processes health data for treatment.

q-minor-consent = Is the processing based on consent that children give in relation to information society services?
    .label = Consent of children
    .help = Information society services are above all online services, for example a learning platform on which pupils register themselves. Where such a service is offered directly to a child and the processing is based on the child’s consent, that consent is sufficient under the GDPR only from the age of 16, or from the lower age laid down by the Member State, which is at least 13; in the United Kingdom the age is 13. Below that age, the holder of parental responsibility must give or authorise the consent. The assessment is made by { -client(form: "the") }.
    .why = Art. 8(1) GDPR lays down requirements of its own for the consent of children.
    .example = ‘No consent of children’ for a school administration that relies on school law.
q-minor-consent--not-used = No consent of children in relation to such services
q-minor-consent--parental = Consent given or authorised by the holder of parental responsibility
q-minor-consent--of-age = Consent of children who have reached the age required
q-minor-consent--none = Consent of children; age and authorisation have not been clarified

q-biometric-storage = Where are the biometric data stored with which log-in or entry is compared?
    .label = Storage of biometric templates
    .help = When a fingerprint or a face is enrolled, templates are created. On telephones and notebooks they mostly stay on the device; central systems store them on a server or in the access control system. If they are kept in several places, choose the one that is furthest from the data subject. In case of doubt, the manufacturer knows.
    .why = Biometric data for unique identification are special categories under Art. 9(1) GDPR; the place decides who has control of them.
    .example = ‘Only on the device’, if employees unlock their telephone with a fingerprint.
q-biometric-storage--device = Only on the device that the data subject uses – a company device included
q-biometric-storage--client = On systems of { -client(form: "the") }
q-biometric-storage--contractor = On systems that { -contractor(form: "the") } operates or has operated for it

q-biometric-alternative = Can the data subjects use another method instead of biometric data?
    .label = Method without biometric data
    .help = This means for example logging in with a password and a second factor, or entry with a chip card. If { -client(form: "the") } bases the processing on consent, that consent is as a rule not freely given without such an option.
    .why = Consent must be freely given (Arts. 7(4) and 9(2)(a) GDPR).
    .example = Yes, if a chip card opens the door as well as a fingerprint.

q-high-risk-profiling = Does the processing include high-risk profiling within the meaning of the Swiss Federal Act on Data Protection?
    .label = High-risk profiling
    .help = Profiling evaluates personal aspects by automated means, for example performance at work, health, interests or location. A high risk is likely where data are linked in such a way that essential aspects of a person’s personality can be assessed. The wording of Art. 5(g) FADP was not available for this help. What counts is what is actually done on behalf; in case of doubt, { -client(form: "the") } makes the assessment.
    .why = With high-risk profiling, the duties of logging and of drawing up processing regulations may also fall on { -contractor(form: "the") } (Arts. 4 and 5 of the Swiss Data Protection Ordinance).
    .example = No for a program that only stores and displays appointments and findings.

q-sources = Where do the data that { -contractor(form: "the") } processes on behalf of { -client(form: "the") } come from?
    .label = Sources of the data
    .help = This means the way in which the data enter the processing, for example input, transmission, devices, interfaces or the use of software. Several answers are possible. In case of doubt, it is to be established for each type of data who first enters it or which device generates it. A source that is missing from the list can be added as an entry of its own.
    .why = Art. 28(3) GDPR does not require the sources, but they help to show how the data are processed.
    .example = A practice transfers readings from a measuring device to an analysis portal: input by the practice and devices from which data are read out.
