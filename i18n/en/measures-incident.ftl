### Measures of the control incident: sentences for the annex and short names for lists.

measure--incident-procedure = A documented procedure lays down who takes which steps in the event of a security incident.
    .label = Procedure for security incidents
    .synonyms = incident response; data breach; process; incident response plan

measure--incident-procedure-paper = The instructions for security incidents are also kept in printed form.
    .label = Printed instructions for security incidents
    .synonyms = data breach; emergency card; paper

measure--incident-known = It is documented that { -contractor(form: "poss") } employees have been informed of the procedure for security incidents.
    .label = Informing employees about security incidents
    .synonyms = data breach; training; duty to report

# $by: management, security-officer, administrator, team or provider
measure--incident-lead = { $by ->
    [management] { -contractor(form: "Poss") } management leads the handling of security incidents.
    [security-officer] { -contractor(form: "Poss") } information security officer leads the handling of security incidents.
    [administrator] An administrator designated by { -contractor(form: "the") } for this purpose leads the handling of security incidents.
    [team] A team whose members { -contractor(form: "the") } has designated by name handles security incidents.
   *[provider] An external service provider engaged by { -contractor(form: "the") } for this purpose leads the handling of security incidents.
 }
    .label = Responsibility for security incidents
    .synonyms = data breach; incident manager; crisis team
measure--incident-lead--by = Responsible for security incidents
measure--incident-lead--by--management = management
measure--incident-lead--by--security-officer = information security officer
measure--incident-lead--by--administrator = designated administrator
measure--incident-lead--by--team = team with designated members
measure--incident-lead--by--provider = external service provider

measure--incident-deputy = { -contractor(form: "The") } has designated a deputy for the person responsible for security incidents.
    .label = Deputy for security incidents
    .synonyms = data breach; stand-in; holiday

# $to: management, security-officer, data-protection-officer, administrator or superior
measure--incident-reporting = { $to ->
    [management] { -contractor(form: "Poss") } employees are directed to report signs of a security incident to management without undue delay.
    [security-officer] { -contractor(form: "Poss") } employees are directed to report signs of a security incident to the information security officer without undue delay.
    [data-protection-officer] { -contractor(form: "Poss") } employees are directed to report signs of a security incident to the data protection officer without undue delay.
    [superior] { -contractor(form: "Poss") } employees are directed to report signs of a security incident to their line manager without undue delay.
   *[administrator] { -contractor(form: "Poss") } employees are directed to report signs of a security incident to an administrator without undue delay.
 }
    .label = Internal reporting of security incidents
    .synonyms = data breach
measure--incident-reporting--to = Recipient of the report
measure--incident-reporting--to--management = management
measure--incident-reporting--to--security-officer = information security officer
measure--incident-reporting--to--data-protection-officer = data protection officer
measure--incident-reporting--to--administrator = administrator
measure--incident-reporting--to--superior = line manager

# $channel: words of the user, printed as they stand
measure--incident-reporting-channel = The following channel is available to { -contractor(form: "poss") } employees for internal reports of security incidents: ‘{ $channel }’.
    .label = Internal reporting channel for security incidents
    .synonyms = data breach; hotline; reporting point
measure--incident-reporting-channel--channel = Reporting channel, for example e-mail to a given mailbox

measure--incident-reporting-no-blame = { -contractor(form: "The") } has assured its employees that they will suffer no disadvantage for reporting their own mistakes as a security incident.
    .label = No disadvantages for reporting own mistakes
    .synonyms = no-blame culture; error culture

measure--incident-loss-report = { -contractor(form: "Poss") } employees are directed to report the loss of devices and data media used for work without undue delay.
    .label = Reporting of lost devices and data media
    .synonyms = lost laptop; theft; phone

# $contact: words of the user, printed as they stand
measure--incident-contact = Security incidents can be reported to { -contractor(form: "the") } using the following contact details: ‘{ $contact }’.
    .label = Contact for security incidents
    .synonyms = data breach; emergency number; point of contact
measure--incident-contact--contact = Contact details for reports

# $hours: always, daily or working-days
measure--incident-on-call = { $hours ->
    [always] A person responsible for security incidents can be reached at { -contractor(form: "the") } around the clock.
    [daily] A person responsible for security incidents can be reached at { -contractor(form: "the") } at set times on every calendar day.
   *[working-days] A person responsible for security incidents can be reached at { -contractor(form: "the") } during business hours on every working day.
 }
    .label = Availability of a contact person for incidents
    .synonyms = on call; 24/7; standby
measure--incident-on-call--hours = Times at which the person can be reached
measure--incident-on-call--hours--always = around the clock
measure--incident-on-call--hours--daily = at set times on every calendar day
measure--incident-on-call--hours--working-days = during business hours on every working day

# $period: number with unit
measure--incident-reaction-time = { -contractor(form: "The") } begins to deal with a security incident within { $period } of its being reported.
    .label = Reaction time for security incidents
    .synonyms = SLA; response time
measure--incident-reaction-time--period = Reaction time

measure--incident-classification = { -contractor(form: "The") } assigns every security incident to a level of urgency according to defined criteria.
    .label = Classification of security incidents
    .synonyms = data breach; severity; priority

measure--incident-escalation = A documented escalation plan lays down which persons at { -contractor(form: "the") } are to be involved from which level of severity of a security incident.
    .label = Escalation plan
    .synonyms = escalation; alert chain

measure--incident-breach-check = For every security incident, { -contractor(form: "the") } examines whether there has been a personal data breach.
    .ch = For every security incident, { -contractor(form: "the") } examines whether there has been a breach of data security.
    .label = Examination for personal data breaches
    .synonyms = Art. 33; duty to notify

# $who: data-protection, security or both
measure--incident-officers = { $who ->
    [data-protection] { -contractor(form: "Poss") } data protection officer is involved in the handling of every personal data breach.
    [security] { -contractor(form: "Poss") } information security officer is involved in the handling of every personal data breach.
   *[both] { -contractor(form: "Poss") } data protection officer and information security officer are involved in the handling of every personal data breach.
 }
    .label = Involvement of the officers in breaches
    .synonyms = DPO; CISO; data protection officer
measure--incident-officers--who = Officers involved
measure--incident-officers--who--data-protection = data protection officer
measure--incident-officers--who--security = information security officer
measure--incident-officers--who--both = both

measure--incident-isolation = { -contractor(form: "Poss") } administrators are authorised to disconnect systems affected by a security incident from the network without prior consultation.
    .label = Disconnection of affected systems from the network
    .synonyms = quarantine; ransomware

measure--incident-account-lock = Where it is suspected that credentials have become known to unauthorised persons, { -contractor(form: "the") } locks the user account concerned until the credentials have been changed.
    .label = Locking of accounts after exposure of credentials
    .synonyms = stolen password; phishing; hacked

measure--incident-evidence-logs = In the event of a security incident, { -contractor(form: "the") } secures the logs of the affected systems against deletion and alteration.
    .label = Preservation of evidence: logs
    .synonyms = forensics; log files

measure--incident-evidence-image = Before restoring a system affected by a security incident, { -contractor(form: "the") } takes a complete image of its data media.
    .label = Preservation of evidence: image of data media
    .synonyms = forensics; disk copy

measure--incident-response-provider = { -contractor(form: "The") } has a contract with a service provider specialising in security incidents for support in investigating them.
    .label = Contract with a provider for security incidents
    .synonyms = forensics; cyber insurance; emergency help

# $period: number with unit, e.g. "24 hours"
measure--incident-notice = { -contractor(form: "The") } notifies { -client(form: "the") } of every personal data breach affecting the data processed on { -client(form: "poss") } behalf without undue delay and no later than { $period } after becoming aware of it.
    .ch = { -contractor(form: "The") } notifies { -client(form: "the") } of every breach of data security affecting the data processed on { -client(form: "poss") } behalf without undue delay and no later than { $period } after becoming aware of it.
    .label = Time limit for notification of { -client(form: "the") }
    .synonyms = data breach; 24 hours; 72 hours; deadline; Art. 33; breach notification
measure--incident-notice--period = Maximum time until notification
    .why = 24 hours are common in contracts; { -client(form: "the") } in turn has to notify within 72 hours where feasible (Art. 33(1) GDPR).

measure--incident-notice-form = For the notification of personal data breaches to { -client(form: "the") }, { -contractor(form: "the") } uses a template that asks for the information listed in Art. 33(3) GDPR.
    .ch = For the notification of breaches of data security to { -client(form: "the") }, { -contractor(form: "the") } uses a template that asks for the information listed in Art. 15(1) of the Swiss Data Protection Ordinance.
    .uk = For the notification of personal data breaches to { -client(form: "the") }, { -contractor(form: "the") } uses a template that asks for the information listed in Art. 33(3) UK GDPR.
    .label = Template for notification of { -client(form: "the") }
    .synonyms = data breach

measure--incident-notice-address = { -contractor(form: "The") } keeps on file the contact point at { -client(form: "the") } to which personal data breaches are to be notified.
    .label = Contact point at { -client(form: "the") }
    .synonyms = data breach; mailing list

# $period: number with unit, e.g. "24 hours"
measure--incident-subprocessor-notice = The { -subcontractor(form: "plural") } have undertaken to { -contractor(form: "the") } to notify it of personal data breaches within { $period } of becoming aware of them.
    .label = Time limit for notification by { -subcontractor(form: "plural") }
    .synonyms = data breach; sub-processor
measure--incident-subprocessor-notice--period = Maximum time until notification

measure--incident-authority-contacts = { -contractor(form: "The") } keeps on file the contact details of the authorities competent to receive notifications of security incidents.
    .label = Contact details of the competent authorities
    .synonyms = supervisory authority; police; regulator

measure--incident-record = { -contractor(form: "The") } documents every security incident even where no external notification is required.
    .label = Documentation of all security incidents
    .synonyms = data breach; register; Art. 33(5)

measure--incident-breach-record = For every personal data breach, { -contractor(form: "the") } documents its effects and the remedial action taken.
    .label = Documentation of the effects of breaches
    .synonyms = data breach; evidence; Art. 33(5)

# $system: words of the user, printed as they stand
measure--incident-system = Security incidents are documented in the following system: ‘{ $system }’.
    .label = System for documenting security incidents
    .synonyms = ticket system; data breach
measure--incident-system--system = Name of the system

measure--incident-cause = After every security incident, { -contractor(form: "the") } investigates its cause.
    .label = Investigation of the causes of security incidents
    .synonyms = root cause; analysis

measure--incident-lessons = After every security incident, { -contractor(form: "the") } records what measures can prevent similar incidents.
    .label = Lessons from security incidents
    .synonyms = lessons learned; improvement

# $interval: whole adverb, e.g. "every 3 months"
measure--incident-procedure-review = { -contractor(form: "The") } reviews the procedure for security incidents { $interval }.
    .label = Review of the procedure for security incidents
    .synonyms = data breach; process check
measure--incident-procedure-review--interval = Interval between reviews
    .why = Once a year is customary; responsibilities and contact details often change within that time.

# $interval: whole adverb, e.g. "every 3 months"
measure--incident-alarm-test = { -contractor(form: "The") } tests { $interval }, by means of a test alert, whether the persons responsible for security incidents can be reached.
    .label = Test alert
    .synonyms = drill; alarm
measure--incident-alarm-test--interval = Interval between test alerts
    .why = Once a year is customary; outdated contact details thus come to light before they matter.
