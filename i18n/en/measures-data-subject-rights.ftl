### Measures of the control data-subject-rights: sentences for the annex and short names for lists.

measure--rights-procedure = A documented procedure lays down how { -contractor(form: "the") } handles requests from data subjects.
    .label = Procedure for requests from data subjects
    .synonyms = data subject rights; DSAR; access request

# $kind: forms, guidance or both
measure--rights-templates = { $kind ->
    [forms] { -contractor(form: "The") } keeps forms available for the handling of requests from data subjects.
    [guidance] { -contractor(form: "The") } keeps guidance available for the handling of requests from data subjects.
   *[both] { -contractor(form: "The") } keeps forms and guidance available for the handling of requests from data subjects.
 }
    .label = Forms and guidance for requests
    .synonyms = data subject rights; template; form
measure--rights-templates--kind = What is kept available
measure--rights-templates--kind--forms = forms
measure--rights-templates--kind--guidance = guidance
measure--rights-templates--kind--both = forms and guidance

# $unit: management, officer, coordinator or support
measure--rights-responsible = { $unit ->
    [management] { -contractor(form: "Poss") } management is responsible for requests from data subjects.
    [officer] { -contractor(form: "Poss") } data protection officer is responsible for requests from data subjects.
    [coordinator] { -contractor(form: "Poss") } data protection coordinator is responsible for requests from data subjects.
   *[support] { -contractor(form: "Poss") } customer service is responsible for requests from data subjects.
 }
    .label = Responsibility for requests from data subjects
    .synonyms = data subject rights; access request
measure--rights-responsible--unit = Who is responsible
measure--rights-responsible--unit--management = management
measure--rights-responsible--unit--officer = data protection officer
measure--rights-responsible--unit--coordinator = data protection coordinator
measure--rights-responsible--unit--support = customer service

measure--rights-deputy = { -contractor(form: "The") } has designated a deputy for the person who handles requests from data subjects.
    .label = Deputy for requests from data subjects
    .synonyms = data subject rights; stand-in; holiday

measure--rights-mailbox = { -contractor(form: "The") } has set up a separate e-mail mailbox for requests from data subjects.
    .label = Mailbox for requests from data subjects
    .synonyms = data subject rights; e-mail address; privacy mailbox

measure--rights-known = It is documented that { -contractor(form: "poss") } employees have been informed of the procedure for requests from data subjects.
    .label = Informing employees about requests
    .synonyms = data subject rights; training

# $period: number with unit, e.g. "2 working days"
measure--rights-forwarding = Where a request from a data subject concerns the personal data processed on behalf of { -client(form: "the") }, { -contractor(form: "the") } forwards it to { -client(form: "the") } without undue delay and no later than { $period } after its receipt.
    .label = Forwarding of requests from data subjects
    .synonyms = data subject rights; access request
measure--rights-forwarding--period = Maximum time until forwarding
    .why = As a rule, requests are to be answered within one month (Art. 12(3) GDPR); two working days leave { -client(form: "the") } almost the whole of that period.

measure--rights-referral = { -contractor(form: "The") } refers data subjects who approach it with a request to { -client(form: "the") }, provided that the request can be attributed to the latter.
    .label = Referral of data subjects to { -client(form: "the") }
    .synonyms = data subject rights

measure--rights-answer-instructed = { -contractor(form: "The") } answers requests from data subjects concerning the personal data processed on behalf of { -client(form: "the") } only on documented instructions from { -client(form: "the") }.
    .label = Answering of requests only on instructions
    .synonyms = data subject rights; access request

# $period: number with unit, e.g. "5 working days"
measure--rights-instruction-period = { -contractor(form: "The") } carries out any instruction by which { -client(form: "the") } complies with a request from a data subject within { $period } of receiving the instruction.
    .label = Carrying out of instructions on requests
    .synonyms = data subject rights; period; erasure; rectification
measure--rights-instruction-period--period = Maximum time until the instruction is carried out

# $method: client, stored-data or login
measure--rights-identity = { $method ->
    [client] { -contractor(form: "The") } gives a data subject access to the data only once { -client(form: "the") } has confirmed the identity of that person.
    [stored-data] { -contractor(form: "The") } gives a data subject access to the data only once it has verified the identity of that person against information already stored.
   *[login] { -contractor(form: "The") } gives a data subject access to the data only once that person has logged in with his or her user account.
 }
    .label = Verification of identity before access is given
    .synonyms = data subject rights; identification
measure--rights-identity--method = Kind of verification
measure--rights-identity--method--client = confirmation by { -client(form: "the") }
measure--rights-identity--method--stored-data = comparison with stored information
measure--rights-identity--method--login = login with the user account

measure--rights-third-party-check = Before handing data over to a data subject, { -contractor(form: "the") } checks whether they contain information about other persons.
    .label = Check for information about other persons
    .synonyms = data subject rights; redaction; third parties

measure--rights-record = Every request from a data subject is documented with the date of its receipt and the action taken.
    .label = Documentation of requests from data subjects
    .synonyms = data subject rights; evidence

measure--rights-deadline = { -contractor(form: "The") } monitors the time limits for responding to requests from data subjects by means of electronic reminders.
    .label = Monitoring of time limits for requests
    .synonyms = data subject rights; one month; reminder

measure--rights-search = A search function of the application finds all records stored about a data subject.
    .label = Search for the data of a data subject
    .synonyms = data subject rights; access request; look up

# $format: words of the user, printed as they stand
measure--rights-export = On demand, the application outputs all data stored about a data subject in the following format: ‘{ $format }’.
    .label = Output of the data of a data subject
    .synonyms = portability; access request; Art. 20
measure--rights-export--format = Format of the output

measure--rights-own-access = Data subjects can view the data stored about them in their own user account.
    .label = Access for data subjects through their user account
    .synonyms = self-service; customer account; portal

measure--rights-own-rectification = Data subjects can themselves rectify and complete the data stored about them in their user account.
    .label = Rectification by data subjects in their user account
    .synonyms = correct; edit profile; self-service; portal

measure--rights-own-erasure = Data subjects can delete their user account in the application themselves.
    .label = Deletion of the user account by data subjects
    .synonyms = delete account; self-deletion

# $period: number with unit
measure--rights-own-erasure-period = If data subjects themselves initiate the deletion of their user account, its data are permanently erased within { $period }.
    .label = Period after deletion of the user account
    .synonyms = waiting period; grace period; delete account
measure--rights-own-erasure-period--period = Period for erasure

measure--rights-rectification = { -client(form: "The") } can rectify the personal data processed on its behalf itself, using the application.
    .label = Rectification in the application
    .synonyms = correction; Art. 16

measure--rights-erasure = { -client(form: "The") } can erase the data stored about a data subject itself, using the application.
    .label = Erasure in the application
    .synonyms = delete; right to be forgotten; Art. 17

measure--rights-restriction = The data stored about a data subject can be locked in the application in such a way that they are only stored and not processed in any other manner.
    .label = Restriction of processing in the application
    .synonyms = block; Art. 18

measure--rights-objection = The application allows an objection by the data subject to the processing to be noted for every record.
    .label = Note of an objection
    .synonyms = opt-out; Art. 21

measure--rights-consent-withdrawal = The application allows the withdrawal of consent by the data subject to be noted for every record.
    .label = Note of the withdrawal of consent
    .synonyms = Art. 7

measure--consent-record = For every consent given by a data subject, the application records when it was given and in what wording.
    .label = Record of consents
    .synonyms = consent log; opt-in

measure--rights-pass-on = { -contractor(form: "The") } passes instructions for rectification, erasure or restriction of processing on to all { -subcontractor(form: "plural") } that process the data concerned.
    .label = Passing on of instructions to { -subcontractor(form: "plural") }
    .synonyms = sub-processors; data subject rights

# $interval: whole adverb, e.g. "every 3 months"
measure--rights-procedure-review = { -contractor(form: "The") } reviews the procedure for requests from data subjects { $interval }.
    .label = Review of the procedure for requests
    .synonyms = data subject rights; check
measure--rights-procedure-review--interval = Interval between reviews
    .why = Once a year is customary; because most companies seldom receive requests, defects of the procedure otherwise remain unnoticed for long.
