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

q-special-kind = Which specially protected data are among the data of this group (special categories under Art. 9(1) GDPR, data relating to criminal convictions and offences under Art. 10 GDPR)?
    .label = Kinds of specially protected data
    .help = Specially protected are data concerning health, genetic data, biometric data for identification, data on racial and ethnic origin, religion, philosophical beliefs, political opinions, trade union membership, sex life and sexual orientation, and data on criminal offences. Data concerning health is a wide term: even an appointment with a specialist practice may reveal something about a person’s health. Religious affiliation in payroll accounting counts as well. If nothing of the kind occurs in this group, that too is a complete answer. In case of doubt, it is safer to state the category so that the protection it needs is not overlooked.
    .why = Data under Art. 9 and Art. 10 GDPR are subject to stricter rules than other data.
    .example = For patients: data concerning health; for suppliers: none of these.

q-special-data = Which of the data selected for this group belong to the specially protected data (Art. 9(1) and Art. 10 GDPR)?
    .label = Specially protected data
    .help = The choices are the types of data selected for this group. Those that reveal the categories stated are to be selected, even if they do so only indirectly. Whether name and address are among them depends on whether belonging to the group is in itself revealing. If the right type of data is missing, it is first to be added to the data of this group. In case of doubt, it is safer to include a type of data.
    .why = Protection can be agreed only if it is clear which data fall under Art. 9 or Art. 10 GDPR.
    .example = For patients: findings, diagnoses and medication, but not user name and time zone.

q-safeguards = Which safeguards and restrictions apply specifically to the specially protected data?
    .label = Safeguards for protected data
    .help = This means what is done or not done precisely because of these data, for example access for a few people only, encryption, or no use of mobile data media; section 22(2) of the German Federal Data Protection Act (BDSG) lists examples. Only what really applies is to be selected, because every selection becomes a commitment in the contract. Some items depend on what { -client(form: "the") } does and are to be agreed with it beforehand. The general technical and organisational measures are asked about later; overlaps do no harm. Anything doubtful is selected only once it has been clarified.
    .why = Data under Art. 9 GDPR need special protection; section 22(2) BDSG lists examples of measures.
    .example = Access only for persons who need the data; encryption of backups; logging of access.

q-sources = Where do the data that { -contractor(form: "the") } processes on behalf of { -client(form: "the") } come from?
    .label = Sources of the data
    .help = This means the way in which the data enter the processing, for example input, transmission, devices, interfaces or the use of software. Several answers are possible. In case of doubt, it is to be established for each type of data who first enters it or which device generates it. A source that is missing from the list can be added as an entry of its own.
    .why = Art. 28(3) GDPR does not require the sources, but they help to show how the data are processed.
    .example = A practice transfers readings from a measuring device to an analysis portal: input by the practice and devices from which data are read out.
