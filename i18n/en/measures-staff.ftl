### Measures of the control staff: sentences for the annex and short names for lists.

## Confidentiality and secrecy

# $form: written, text or unstated
measure--staff-confidentiality = { $form ->
    [written] All of { -contractor(form: "poss") } employees who process personal data on behalf of { -client(form: "the") } have been bound to confidentiality in writing.
    [text] All of { -contractor(form: "poss") } employees who process personal data on behalf of { -client(form: "the") } have been bound to confidentiality in text form.
   *[unstated] All of { -contractor(form: "poss") } employees who process personal data on behalf of { -client(form: "the") } have been bound to confidentiality.
 }
    .label = Confidentiality undertaking
    .synonyms = non-disclosure; NDA; secrecy; agreement
measure--staff-confidentiality--form = Form of the undertaking
measure--staff-confidentiality--form--written = in writing
measure--staff-confidentiality--form--text = text form
measure--staff-confidentiality--form--unstated = form not stated

measure--staff-confidentiality-first = { -contractor(form: "Poss") } new employees are given access to personal data only after they have been bound to confidentiality.
    .label = Confidentiality undertaking before first access
    .synonyms = non-disclosure; NDA; hiring

# $method: oral or leaflet
measure--staff-confidentiality-briefing = { $method ->
    [oral] When employees are bound to confidentiality, { -contractor(form: "the") } informs them orally of their duties under data protection law.
   *[leaflet] When employees are bound to confidentiality, { -contractor(form: "the") } informs them of their duties under data protection law by means of an instruction sheet.
 }
    .label = Information when bound to confidentiality
    .synonyms = information sheet; explanation
measure--staff-confidentiality-briefing--method = How the information is given
measure--staff-confidentiality-briefing--method--oral = oral
measure--staff-confidentiality-briefing--method--leaflet = instruction sheet

# $interval: whole adverb, e.g. "every 3 months"
measure--staff-confidentiality-reminder = { -contractor(form: "The") } reminds employees { $interval } of their confidentiality undertaking.
    .label = Reminder of the confidentiality undertaking
    .synonyms = refresher; secrecy
measure--staff-confidentiality-reminder--interval = Interval between reminders
    .why = Once a year is customary, often together with the training on data protection.

measure--staff-confidentiality-afterwards = The confidentiality undertaking of { -contractor(form: "poss") } employees expressly extends to the time after the end of their employment.
    .label = Confidentiality after the end of employment
    .synonyms = after employment; post-contractual

measure--staff-instructions-only = { -contractor(form: "Poss") } employees have been directed to process personal data on behalf of { -client(form: "the") } only on instructions from { -client(form: "the") }.
    .label = Direction to process only on instructions
    .synonyms = Art. 29; Art. 32(4)

measure--order-briefing = { -contractor(form: "Poss") } employees entrusted with the processing have been briefed on { -client(form: "poss") } instructions.
    .label = Briefing on the instructions
    .synonyms = project team; assignment

# $form: written, text or unstated
measure--freelancer-confidentiality = { $form ->
    [written] All of { -contractor(form: "poss") } freelancers who process personal data on behalf of { -client(form: "the") } have been bound to confidentiality in writing.
    [text] All of { -contractor(form: "poss") } freelancers who process personal data on behalf of { -client(form: "the") } have been bound to confidentiality in text form.
   *[unstated] All of { -contractor(form: "poss") } freelancers who process personal data on behalf of { -client(form: "the") } have been bound to confidentiality.
 }
    .label = Confidentiality undertaking of freelancers
    .synonyms = contractor; NDA
measure--freelancer-confidentiality--form = Form of the undertaking
measure--freelancer-confidentiality--form--written = in writing
measure--freelancer-confidentiality--form--text = text form
measure--freelancer-confidentiality--form--unstated = form not stated

# $form: written, text or unstated
measure--intern-confidentiality = { $form ->
    [written] All of { -contractor(form: "poss") } interns who have access to personal data have been bound to confidentiality in writing.
    [text] All of { -contractor(form: "poss") } interns who have access to personal data have been bound to confidentiality in text form.
   *[unstated] All of { -contractor(form: "poss") } interns who have access to personal data have been bound to confidentiality.
 }
    .label = Confidentiality undertaking of interns
    .synonyms = internship; trainee; NDA
measure--intern-confidentiality--form = Form of the undertaking
measure--intern-confidentiality--form--written = in writing
measure--intern-confidentiality--form--text = text form
measure--intern-confidentiality--form--unstated = form not stated

measure--intern-no-access = { -contractor(form: "Poss") } interns are given no access to personal data processed on behalf of { -client(form: "the") }.
    .label = No access for interns
    .synonyms = internship; trainee

measure--owner-only = On { -contractor(form: "poss") } side, only the owner has access to the personal data processed on behalf of { -client(form: "the") }.
    .label = Access by the owner only
    .synonyms = sole trader; one-person business; no employees

measure--staff-own = On { -contractor(form: "poss") } side, only its own employees process personal data on behalf of { -client(form: "the") }.
    .label = Own employees only
    .synonyms = temporary workers; permanent staff; freelancers

# $form: written or text
measure--secrecy-undertaking = { $form ->
    [written] { -contractor(form: "The") } has bound all employees who may learn of other persons’ secrets within the meaning of section 203 of the German Criminal Code (StGB) to secrecy in writing.
   *[text] { -contractor(form: "The") } has bound all employees who may learn of other persons’ secrets within the meaning of section 203 of the German Criminal Code (StGB) to secrecy in text form.
 }
    .label = Secrecy undertaking (section 203 StGB)
    .synonyms = professional secrecy; medical confidentiality
measure--secrecy-undertaking--form = Form of the undertaking
measure--secrecy-undertaking--form--written = in writing
measure--secrecy-undertaking--form--text = text form

measure--secrecy-criminal-liability = { -contractor(form: "The") } has informed all employees who may learn of other persons’ secrets within the meaning of section 203 of the German Criminal Code (StGB) of the criminal liability under sections 203 and 204 of that Code.
    .label = Information on criminal liability (sections 203, 204 StGB)
    .synonyms = professional secrecy

measure--secrecy-criminal-liability-at = { -contractor(form: "The") } has informed all employees who may learn of professional secrets within the meaning of section 121 of the Austrian Criminal Code of the criminal liability under that provision.
    .label = Information on criminal liability (Austria)
    .synonyms = professional secrecy

measure--secrecy-criminal-liability-ch = { -contractor(form: "The") } has informed all employees who may learn of professional secrets within the meaning of Art. 321 of the Swiss Criminal Code of the criminal liability under that provision.
    .label = Information on criminal liability (Switzerland)
    .synonyms = professional secrecy

measure--secrecy-telecommunications = { -contractor(form: "The") } has bound the employees who take part in providing telecommunications services to the secrecy of telecommunications under section 3 of the German Telecommunications Digital Services Data Protection Act (TDDDG).
    .label = Secrecy of telecommunications (section 3 TDDDG)
    .synonyms = telephone; telecommunications secrecy

measure--secrecy-social-data = { -contractor(form: "The") } has bound the employees who process social data to social data secrecy under section 35 of the German Social Code, Book I (SGB I).
    .label = Secrecy of social data (section 35 SGB I)
    .synonyms = SGB X; sickness fund

measure--secrecy-formal-obligation = { -contractor(form: "Poss") } employees who take part in work for public bodies have been formally obliged under section 1 of the German Formal Obligation Act (VerpflG).
    .label = Formal obligation (Formal Obligation Act)
    .synonyms = public authority; official secrecy

# $secrets: words of the user, printed as they stand
measure--secrecy-other = { -contractor(form: "The") } has bound its employees to preserve the following secrets: ‘{ $secrets }’.
    .label = Undertaking to preserve other secrets
    .synonyms = banking secrecy; tax secrecy; trade secrets
measure--secrecy-other--secrets = Name of the secrets, for example banking secrecy

measure--professional-rules = { -contractor(form: "The") } has bound its employees to the rules of conduct that apply to its profession.
    .label = Undertaking to observe professional rules of conduct
    .synonyms = code of conduct; market research; ESOMAR; professional ethics

measure--secrecy-trade = { -contractor(form: "The") } has bound its employees to preserve { -client(form: "poss") } trade secrets.
    .label = Undertaking on trade secrets
    .synonyms = business secrets; NDA

## Selection and beginning

measure--screening-references = Before hiring, { -contractor(form: "the") } checks the professional details given by applicants against certificates and references.
    .label = Check of certificates and references before hiring
    .synonyms = background check; CV; applicants

measure--screening-identity = Before hiring, { -contractor(form: "the") } checks the identity of applicants against an official photo identity document.
    .label = Identity check before hiring
    .synonyms = ID card; background check; applicants

# $who: administrators or access
measure--screening-criminal-record = { $who ->
    [administrators] Before persons are granted administrator rights on production systems, they submit a criminal record certificate to { -contractor(form: "the") }.
   *[access] Before persons are given access to personal data processed on behalf of { -client(form: "the") }, they submit a criminal record certificate to { -contractor(form: "the") }.
 }
    .label = Submission of a criminal record certificate
    .synonyms = background check
measure--screening-criminal-record--who = Who submits a certificate
measure--screening-criminal-record--who--administrators = administrators
measure--screening-criminal-record--who--access = all persons with access to the data

# $who: administrators or access
measure--screening-credit = { $who ->
    [administrators] Before persons are granted administrator rights on production systems, they submit a credit report to { -contractor(form: "the") }.
   *[access] Before persons are given access to personal data processed on behalf of { -client(form: "the") }, they submit a credit report to { -contractor(form: "the") }.
 }
    .label = Submission of a credit report
    .synonyms = background check; credit check
measure--screening-credit--who = Who submits a report
measure--screening-credit--who--administrators = administrators
measure--screening-credit--who--access = all persons with access to the data

measure--screening-sanctions = Before hiring, { -contractor(form: "the") } checks the names of applicants against the sanctions lists of the European Union.
    .label = Check against sanctions lists
    .synonyms = sanctions screening; compliance

measure--onboarding-briefing = { -contractor(form: "Poss") } new employees are briefed on the internal rules on data protection before their first access to personal data.
    .label = Briefing of new employees
    .synonyms = onboarding; induction

# $period: number with unit
measure--training-new-employees = { -contractor(form: "Poss") } new employees are trained in data protection within { $period } of the start of their work.
    .label = Training of new employees
    .synonyms = initial training; onboarding
measure--training-new-employees--period = Period for the training

measure--joiner-checklist = The arrival of { -contractor(form: "poss") } new employees is handled by means of a checklist in which the completion of each step is noted.
    .label = Checklist for new employees
    .synonyms = onboarding; joiner; new hires

measure--policies-acknowledged = { -contractor(form: "Poss") } employees have confirmed in text form that they have taken note of the internal rules on data protection.
    .label = Confirmed knowledge of the internal rules
    .synonyms = signature; acknowledgement; policies

## Training

# $interval: whole adverb, e.g. "every 3 months"
measure--training-privacy = { -contractor(form: "Poss") } employees are trained in data protection { $interval }.
    .label = Data protection training
    .synonyms = GDPR training; e-learning; course
measure--training-privacy--interval = Interval between training sessions
    .why = Once a year is customary; the GDPR states no interval.

# $interval: whole adverb, e.g. "every 3 months"
measure--training-security = { -contractor(form: "Poss") } employees are trained in information security { $interval }.
    .label = Information security training
    .synonyms = security awareness; IT security
measure--training-security--interval = Interval between training sessions
    .why = Once a year is customary; methods of attack change, and with a longer interval knowledge would become outdated.

# $form: online, presence or both
measure--training-form = { $form ->
    [online] { -contractor(form: "Poss") } employees are trained in data protection through online courses.
    [presence] { -contractor(form: "Poss") } employees are trained in data protection at in-person events.
   *[both] { -contractor(form: "Poss") } employees are trained in data protection both through online courses and at in-person events.
}
    .label = Form of the data protection training
    .synonyms = e-learning; in-person training; webinar
measure--training-form--form = Form of the training
measure--training-form--form--online = online courses
measure--training-form--form--presence = in-person events
measure--training-form--form--both = both

# $interval: whole adverb, e.g. "every 3 months"
measure--training-special-categories = { -contractor(form: "Poss") } employees who process special categories of personal data receive specific training in handling those data { $interval }.
    .ch = { -contractor(form: "Poss") } employees who process sensitive personal data receive specific training in handling those data { $interval }.
    .label = Training on special categories of personal data
    .synonyms = health data; awareness
measure--training-special-categories--interval = Interval between training sessions
    .why = Once a year is customary and can be combined with the general training.

measure--training-order = { -contractor(form: "Poss") } employees entrusted with the processing have been specifically trained for the processing operations it involves.
    .label = Training for the individual assignment
    .synonyms = project training; project-specific

# $interval: whole adverb, e.g. "every 3 months"
measure--training-development = { -contractor(form: "Poss") } employees entrusted with software development are trained in secure software development { $interval }.
    .label = Training in secure software development
    .synonyms = secure coding; developer training
measure--training-development--interval = Interval between training sessions
    .why = Once a year is customary; newly discovered types of vulnerability can thus be covered.

measure--training-emergency = { -contractor(form: "The") } trains its employees in how to act in emergencies such as fires or power failures.
    .label = Training for emergencies
    .synonyms = fire safety; evacuation

measure--training-administrators = { -contractor(form: "The") } has its administrators undergo further training in the security of the systems in their charge.
    .label = Further training of administrators
    .synonyms = expertise; certification; IT staff

measure--training-ai = { -contractor(form: "Poss") } employees who use AI systems have been trained in their use.
    .label = Training in the use of AI
    .synonyms = AI literacy; AI Act

measure--training-record = Participation in training is documented for each person with the date and the topic.
    .label = Documentation of training
    .synonyms = attendance list; certificates

measure--training-mandatory = Attendance at the data protection training is mandatory for all of { -contractor(form: "poss") } employees with access to personal data.
    .label = Mandatory training
    .synonyms = compulsory training

measure--training-test = The data protection training ends with a test of what has been learned.
    .label = Test after training
    .synonyms = quiz

# $interval: whole adverb, e.g. "every 3 months"
measure--threat-information = { -contractor(form: "The") } informs employees { $interval } of current methods of attack.
    .label = Information on current methods of attack
    .synonyms = phishing warning; awareness
measure--threat-information--interval = Interval between notices

# $interval: whole adverb, e.g. "every three months"
measure--privacy-news = { -contractor(form: "The") } informs its employees { $interval } of developments in data protection.
    .label = Information on data protection developments
    .synonyms = newsletter; awareness
measure--privacy-news--interval = Interval between notices

# $interval: whole adverb, e.g. "every 3 months"
measure--phishing-exercise = { -contractor(form: "Poss") } employees are sent simulated phishing e-mails { $interval } to test their vigilance.
    .label = Phishing exercises
    .synonyms = phishing test; simulation; awareness
measure--phishing-exercise--interval = Interval between exercises

## Daily work

measure--privacy-contact-known = { -contractor(form: "Poss") } employees have been told whom they can contact with questions about data protection.
    .label = Contact person for employees
    .synonyms = point of contact; questions

measure--privacy-leaflet = { -contractor(form: "Poss") } employees have received an information sheet on data protection.
    .label = Information sheet on data protection
    .synonyms = leaflet; handout; guide

measure--clean-desk = An internal rule obliges { -contractor(form: "poss") } employees to lock away documents containing personal data before they leave their workplace (clear desk).
    .label = Clear desk rule
    .synonyms = tidy desk; clean desk

measure--printouts-collected = An internal rule obliges { -contractor(form: "poss") } employees to remove printouts containing personal data from the printer immediately.
    .label = Immediate removal of printouts
    .synonyms = printer; copier

measure--conversations-in-public = An internal rule prohibits { -contractor(form: "poss") } employees from talking about personal data processed on behalf of { -client(form: "the") } in places open to the public.
    .label = No conversations in public
    .synonyms = phone calls; train; overheard

measure--sanctions-known = { -contractor(form: "The") } has pointed out to employees that breaches of the rules on data protection may have consequences under employment law.
    .label = Notice of the consequences of breaches
    .synonyms = disciplinary action

# $interval: whole adverb, e.g. "every 3 months"
measure--conduct-spot-check = { -contractor(form: "The") } carries out spot checks { $interval } to establish whether employees comply with the internal rules on data protection.
    .label = Spot checks on compliance with the rules
    .synonyms = inspection; audit
measure--conduct-spot-check--interval = Interval between spot checks

## Change of duties and leaving

measure--mover-access = When { -contractor(form: "poss") } employees move to other duties, the access rights that they no longer need are withdrawn.
    .label = Withdrawal of rights on a change of duties
    .synonyms = change of role; transfer; permissions

# $by: last-day, next-working-day or week
measure--leaver-accounts = { $by ->
    [last-day] The user accounts of { -contractor(form: "poss") } departing employees are locked no later than their last working day.
    [next-working-day] The user accounts of { -contractor(form: "poss") } departing employees are locked no later than the working day after their departure.
   *[week] The user accounts of { -contractor(form: "poss") } departing employees are locked no later than one week after their departure.
 }
    .label = Locking of user accounts on departure
    .synonyms = offboarding; termination; disable user
measure--leaver-accounts--by = Time of locking
measure--leaver-accounts--by--last-day = last working day
measure--leaver-accounts--by--next-working-day = following working day
measure--leaver-accounts--by--week = one week after departure

measure--leaver-dismissal = If any of { -contractor(form: "poss") } employees are summarily dismissed or released from their duties, their user accounts are locked immediately.
    .label = Immediate lock on summary dismissal
    .synonyms = garden leave; termination; offboarding

measure--leaver-keys = { -contractor(form: "Poss") } departing employees return keys and other means of entry no later than their last working day.
    .label = Return of keys on departure
    .synonyms = offboarding; termination

measure--leaver-codes = Entry codes are changed as soon as a person who knows them leaves.
    .label = Change of entry codes on departure
    .synonyms = offboarding; door code; alarm code

measure--leaver-devices = { -contractor(form: "Poss") } departing employees return work devices no later than their last working day.
    .label = Return of devices on departure
    .synonyms = offboarding; laptop; phone

measure--leaver-documents = { -contractor(form: "Poss") } departing employees return documents containing personal data no later than their last working day.
    .label = Return of documents on departure
    .synonyms = offboarding; files

measure--leaver-shared-credentials = Credentials used jointly by several persons are changed as soon as one of those persons leaves.
    .label = Change of shared credentials on departure
    .synonyms = offboarding; shared password; wireless password

measure--leaver-checklist = The departure of { -contractor(form: "poss") } employees is handled by means of a checklist in which the completion of each step is noted.
    .label = Departure checklist
    .synonyms = offboarding; termination

measure--leaver-reminder = { -contractor(form: "Poss") } departing employees are informed in text form that their duty of confidentiality continues.
    .label = Notice of continuing confidentiality
    .synonyms = offboarding; secrecy; termination
