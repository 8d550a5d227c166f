### Questions: technical and organisational measures, one question per control, and how they are printed.

q-scheme = Under which structure are the measures printed in the annex?
    .label = Structure of the measures
    .help = The answer changes only the headings and the order, not the content. The eight controls come from former German law and are still widely used. The structure of Art. 32 GDPR follows the law in force and is known outside Germany as well. The groups by theme are easiest to read without knowledge of the law. The headings of the standard contractual clauses fit if the parties use the European Commission’s clauses for processors or for recipients in third countries. The objectives of Art. 3 of the Swiss Data Protection Ordinance fit customers in Switzerland. Headings without a measure are not printed. In case of doubt, what the other side is used to decides; the answer can be changed at any time.
    .why = Art. 32(1) GDPR requires measures but does not prescribe a structure.
    .example = ‘Eight controls’, if the practice knows its annexes in that form; ‘Art. 32 GDPR’, if customers in Austria receive the annex as well.
q-scheme--eight = Eight controls – physical access, system access, data access, transfer, input, instructions, availability, separation
q-scheme--art32 = Art. 32 GDPR – confidentiality, integrity, availability and the other objectives of the law
q-scheme--theme = Themes – organisation, staff, premises, systems, transmission and further themes
q-scheme--scc = Standard contractual clauses – the 17 headings of Annex III under Decision (EU) 2021/915 and Annex II under Decision (EU) 2021/914
q-scheme--dsv = Swiss Data Protection Ordinance – the objectives of its Art. 3

q-measures-organisation = Which organisational measures has { -contractor(form: "the") } taken for data protection?
    .label = Organisational measures
    .help = This is about how data protection is organised in the company: responsibilities, written rules, the records of processing activities and the handling of updates. The data protection framework and work instructions give guidance. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(1) GDPR requires organisational measures as well as technical ones.
    .example = Records of processing activities are kept; a data protection framework is planned by 1 March 2027.

q-measures-staff = Which measures has { -contractor(form: "the") } taken so that its employees handle the data with care?
    .label = Measures concerning staff
    .help = This is about the people who work with the data: undertakings of confidentiality, training, clear desks and the return of keys on leaving. Personnel files and attendance lists of training courses give guidance. If only the owner works in the business, what counts is what the owner has laid down personally. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 28(3)(b) GDPR requires confidentiality of everyone who processes the data.
    .example = All employees have given a written undertaking of confidentiality; yearly training is planned by 1 February 2027.

q-measures-data-subject-rights = Which measures has { -contractor(form: "the") } taken for requests from data subjects (data subject rights)?
    .label = Rights of data subjects
    .help = People may ask to see their data, or to have them rectified, erased or handed over. { -client(form: "The") } decides on such requests; this is about how { -contractor(form: "the") } passes them on and helps with the reply. A useful test is who in the company would deal with such an e-mail today. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 28(3)(e) GDPR requires assistance with requests from data subjects.
    .example = Requests go to a separate mailbox; a written procedure is planned by 1 April 2027.

q-measures-incident = Which measures has { -contractor(form: "the") } taken for the event that the security of the data is breached (handling of security incidents)?
    .label = Handling of security incidents
    .help = This is about lost devices, attacks, misdirected e-mails and the like: who learns of them, who decides and how { -client(form: "the") } is informed. What matters is whether the procedure is settled before anything happens. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Personal data breaches are to be notified without undue delay (Art. 33(2) GDPR).
    .example = All incidents are recorded; a written reporting procedure is planned by 15 January 2027.

q-measures-physical-access = Which measures keep unauthorised persons out of the rooms in which { -contractor(form: "the") } processes the data (physical access control)?
    .label = Physical access control
    .help = This is about doors, locks, keys, alarm systems and visitors, not about passwords. Business premises and data centres are meant; private homes are asked about separately. What applies in another company’s data centre is stated in the documents of the provider. If a measure applies at only one of several sites, it is to be entered as a measure of its own, naming that site. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(1)(b) GDPR requires confidentiality, which includes protecting the rooms.
    .example = Security locks and a register of keys are in place; an alarm system is planned by 1 June 2027.

q-measures-physical-access-home = Which measures prevent unauthorised persons from getting at devices and documents at home (physical access control when working from home)?
    .label = Physical access when working from home
    .help = This is about other occupants, visitors and burglary in the homes in which work for { -contractor(form: "the") } is done, for example a lockable room or cupboard. A measure counts only if it applies to everyone who works from home. The rules on working from home give guidance. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(1) GDPR requires protection also where people work from home.
    .example = Work is done in lockable rooms; lockable cupboards for everyone are planned by 1 March 2027.

q-measures-system-access = Which measures prevent unauthorised persons from using the computers, devices and software of { -contractor(form: "the") } (system access control)?
    .label = System access control
    .help = This is about logging in and about protecting the systems from outside: user name and password, second factor, screen lock, firewall and virus protection. Who sees which data after logging in is asked under data access control. Whoever looks after the computers will know. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(1)(b) GDPR requires confidentiality, which includes secure login.
    .example = Each person has a user account with a password; the second factor is planned by 1 February 2027.

q-measures-data-access = Which measures ensure that each person, once logged in, can use only the data needed for his or her task (data access control)?
    .label = Data access control
    .help = This is about permissions: who may read, change or delete data, who decides on this and who reviews it. It includes how many persons may do everything as administrators. Whoever manages the user accounts will know. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(1)(b) GDPR requires confidentiality, which includes limited access rights.
    .example = Rights are granted by task and reviewed every six months; a written authorisation scheme is planned by 1 May 2027.

q-measures-separation = Which measures keep the data of { -client(form: "the") } separate from other data (separation control)?
    .label = Separation control
    .help = This is about not mixing the data of different customers and different purposes, for example by separate databases or by software that lets each customer see only its own data. It includes not using real data for tests. Whoever develops or operates the software will know. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Separation protects the confidentiality that Art. 32(1)(b) GDPR requires.
    .example = Each customer has a database of its own; a separate test environment is planned by 1 April 2027.

q-measures-pseudonymisation = Which measures ensure that data cannot be attributed to a person without additional information kept separately (pseudonymisation)?
    .label = Pseudonymisation
    .help = This means, for example, that a code number is stored instead of the name and the list of codes is kept elsewhere. If the name stands beside it in the same record, the data are not pseudonymised. Much software works without pseudonyms; then nothing applies here. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(1)(a) GDPR expressly names pseudonymisation as a possible measure.
    .example = Measurement data are stored under a code number, and only the practice keeps the list of codes.

q-measures-encryption = Which measures ensure that stored data cannot be read without the right key (encryption)?
    .label = Encryption
    .help = This is about the encryption of hard disks, laptops, smartphones, databases and backups, and about who holds the keys. Protection during transmission is asked under transfer control. A password alone is not encryption. Whoever set up the devices will know. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(1)(a) GDPR expressly names encryption as a possible measure.
    .example = All laptops and backups are encrypted; encryption of smartphones is planned by 1 February 2027.

q-measures-input = Which measures make it possible to verify who has entered, changed or deleted data (input control)?
    .label = Input control
    .help = This is about logs: what they record, how long they are kept and who reads them. It includes preventing data from being falsified unnoticed. Whether the software keeps logs is usually stated in its manual or settings. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(1)(b) GDPR requires integrity, which includes changes that can be traced.
    .example = Changes and deletions are logged with user account and time; evaluation of the logs is planned by 1 March 2027.

q-measures-transfer = Which measures protect the data during transmission and transport (transfer control)?
    .label = Transfer (disclosure) control
    .help = This is about the way the data travel: internet, e-mail, remote maintenance, interfaces and the transport of data media or paper. It includes knowing to whom the data are passed on. Whoever set up the network and e-mail will know. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(2) GDPR names unauthorised disclosure and loss in transmission as risks.
    .example = The appointment portal can be reached only over an encrypted connection, and so can remote maintenance.

q-measures-order = Which measures ensure that the data are processed only on the instructions of { -client(form: "the") } (control of processing on instructions)?
    .label = Control of processing on instructions
    .help = This is about recording and following instructions, and about carefully selecting and reviewing the companies engaged. The contracts with those companies and the file of instructions give guidance. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = As a rule, Art. 29 GDPR allows processing only on instructions from { -client(form: "the") }.
    .example = Instructions are filed in the customer folder; a yearly review of the companies engaged is planned by 1 July 2027.

q-measures-availability = Which measures protect the data against loss and the systems against failure (availability and resilience)?
    .label = Availability and resilience
    .help = This is about power failure, fire, water, defective devices and overload of the servers. Backups are asked about under recovery. If the servers are with a provider, its documents give the information. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(1)(b) GDPR requires ongoing availability and resilience of the systems.
    .example = The disks are mirrored and an emergency power supply is in place; a second data centre is planned by 1 December 2027.

q-measures-recovery = Which measures ensure that data are quickly available again after an incident (ability to restore)?
    .label = Recovery (ability to restore)
    .help = This is about backups: how often they are made, where the copies are kept and whether restoring them has been tried. Mirroring of disks is no substitute for a backup. Whoever set up the backup will know; the record of the last restoration is the most reliable source. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(1)(c) GDPR requires the ability to restore data quickly after an incident.
    .example = The data are backed up daily to another server; a half-yearly test of restoration is planned by 1 April 2027.

q-measures-deletion = Which measures ensure that data no longer needed are deleted and that data media and paper are disposed of securely (deletion and disposal)?
    .label = Deletion and disposal
    .help = This is about erasure periods, about return or deletion at the end of the agreement, and about destroying disks and paper. It includes deletion in backups. The erasure scheme and the certificates of disposal firms give guidance. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 28(3)(g) GDPR requires deletion or return of the data at the end.
    .example = Paper is shredded, and data are deleted 30 days after the end of the agreement; an erasure scheme is planned by 1 May 2027.

q-measures-review = In what way does { -contractor(form: "the") } check whether the measures work (testing, assessing and evaluating)?
    .label = Review of the measures
    .help = This is about recurring checks, such as a yearly review of the measures, security tests of the software or examinations by third parties. What counts is what happens at fixed intervals and is recorded, not the original set-up. Only what really happens is to be selected; what is only planned is given the date by which it will be introduced.
    .why = Art. 32(1)(d) GDPR requires a process for regularly testing effectiveness.
    .example = The measures are reviewed yearly; a security test by third parties is planned by 1 September 2027.

q-measures-change = How may { -contractor(form: "the") } change the measures after the contract has been concluded?
    .label = Changes to the measures
    .help = Technology changes, so it is agreed how new or replaced measures are to be dealt with. A change is material above all if it noticeably affects the protection of the data. Under Guidelines 07/2020 of the European Data Protection Board, { -client(form: "the") } should approve changes; agreement beforehand comes closest to that. The two other answers leave { -contractor(form: "the") } more freedom and are common for services with many customers. In case of doubt, what is to apply should be clarified with the other side.
    .why = Under Art. 32(1) GDPR the measures must remain effective even when technology changes.
    .example = ‘Agreement’ for an IT support firm serving a single practice; ‘Notification’ for an appointment portal serving many practices.
q-measures-change--agree = Agreement – material changes are agreed beforehand
q-measures-change--notify = Notification – material changes are notified, the level of protection is kept
q-measures-change--level = Level of protection – changes are allowed as long as it is kept; the current version is available on request

q-measures-additions = What is to be added to the annex on measures in free text?
    .label = Additions on the measures
    .help = The text is printed word for word at the end of the annex under ‘Additional provisions’ and has to be entered in every language of the annexes. A further measure does not belong here but in its list, as an entry of its own. If the field is left empty, nothing is printed.
    .why = Optional, for arrangements on security (Art. 32 GDPR) that no choice covers.
    .example = The practice runs its workstations itself; the measures there are not part of this annex.
    .synonyms = own words; own paragraph; free text; own measures

q-certificates = Which certificates, attestations or reports are evidence for the measures?
    .label = Evidence
    .help = There is one row for each item of evidence, including those of companies engaged, such as the data centre. Only what is valid and can be submitted on request is to be listed. A certificate replaces neither the description of the measures nor the right to audits. That there is no evidence is an answer too; as a rule it is not prescribed.
    .why = Approved codes and certifications can demonstrate guarantees (Art. 28(5), Art. 32(3) GDPR).
    .example = One row: certificate of the data centre to ISO/IEC 27001, valid until 30 June 2028.

q-certificate-name = What number or title does this item of evidence bear?
    .label = Number or title of the evidence
    .field = Number
    .help = The number is to be stated as it appears on the document; for reports, the title with its date. Each entry may appear only once in the list.
    .why = Only evidence that is clearly identified can be verified (Art. 28(5) GDPR).
    .example = Certificate IS-40718-2025

q-certificate-kind = By which standard was this item of evidence issued?
    .label = Kind of evidence
    .field = Evidence
    .help = This means the standard or the set of criteria. Only certifications under Art. 42 and codes of conduct under Art. 40 GDPR are those of data protection law; the others mainly show security or quality. For a C5 attestation the type matters: type 2 also examines whether the measures were effective over a period.
    .why = How much evidence shows under Art. 28(5) GDPR depends on its kind.
    .example = ISO/IEC 27001

q-certificate-holder = Who is the holder of this item of evidence?
    .label = Holder of the evidence
    .field = Holder
    .help = The company named on the document is to be stated. A certificate of the data centre shows nothing about the premises and employees of { -contractor(form: "the") }.
    .why = Evidence only helps the one who was examined (Art. 28(5) GDPR).
    .example = Nordhafen Hosting GmbH

q-certificate-issuer = Who issued this item of evidence?
    .label = Issuer of the evidence
    .field = Issuer
    .help = The body that carried out the examination is to be stated. This is optional. If the field is left empty, nothing is printed.
    .why = The GDPR does not require this here; it makes verification easier.
    .example = Prüfwerk Zertifizierungen GmbH

q-certificate-scope = What does this item of evidence cover?
    .label = Scope of the evidence
    .field = Scope
    .help = The scope is stated on the document, often in small print. It shows whether the service and the site in question are covered. It is printed word for word in every language.
    .why = Evidence shows guarantees under Art. 28(5) GDPR only within its scope.
    .example = Operation of data centres Oldenburg 1 and 2

q-certificate-until = Until when is this item of evidence valid?
    .label = Validity of the evidence
    .field = Valid until
    .help = The last day of validity is to be stated; for attestations covering a period, its last day. If the field is left empty, nothing is printed. It has to be confirmed again at every renewal of the annexes.
    .why = Expired evidence no longer shows guarantees (Art. 28(5) GDPR).
    .example = 30 June 2028
