### Questions: the sheet of agreed terms. Its first question decides whether the set has one.

q-terms-sheet = Do the annexes include a sheet of agreed terms, for example on reporting periods, audits, deletion, liability and costs?
    .label = Sheet of agreed terms
    .help = The sheet governs what is otherwise found in the data processing agreement itself. If the agreement already settles these points, the answer is no; two provisions on the same point easily lead to contradictions. If the answer is yes, about fifty short questions follow. Whoever only needs annexes to a finished agreement answers no. The program calls provisions ‘weak’ that are not prohibited but leave { -client(form: "the") } less protection than usual and may not stand up to legal scrutiny; it does not decide and is no substitute for legal advice.
    .why = Some of these points, such as audits and deletion, have to be governed by the contract under Art. 28(3) GDPR; liability and costs are not among them.
    .example = No, if the agreement follows a detailed model; yes, if it consists of one page and the annexes.

q-unlawful-instructions = What may { -contractor(form: "the") } do if it considers an instruction unlawful?
    .label = Unlawful instructions
    .help = The duty to inform { -client(form: "the") } exists by law and is printed in any case. It is usual that the instruction need not be carried out until the matter is clarified. Nobody has to carry out a manifestly unlawful instruction; some agreements say so expressly.
    .why = Art. 28(3), third sentence, GDPR obliges { -contractor(form: "the") } to inform { -client(form: "the") } immediately.
    .example = ‘Suspend’, if no harm threatens in the meantime and both sides can be reached quickly.
q-unlawful-instructions--inform = Inform – only the statutory duty
q-unlawful-instructions--suspend = Suspend – inform and not carry out until confirmed or changed
q-unlawful-instructions--refuse = Suspend and refuse – manifestly unlawful instructions are not carried out

q-confidentiality-end = How long does { -contractor(form: "poss") } duty of confidentiality apply after the end of the agreement?
    .label = Confidentiality after the end
    .help = This means the contractual duty. Professional secrecy does not end with the agreement. Knowledge does not disappear when data are deleted; ‘Unlimited’ is therefore the safe way. ‘As long as data are held’ and ‘With the agreement’ are weak, because after that only statutory duties give protection.
    .why = Art. 28(3)(b) GDPR requires a commitment to confidentiality, but states no end.
    .example = ‘Unlimited’ for health data and for data of lawyers’ clients.
q-confidentiality-end--unlimited = Unlimited – it continues without limit in time
q-confidentiality-end--while-held = As long as data are held (weak)
q-confidentiality-end--with-agreement = With the agreement – after that only statutory duties apply (weak)
q-confidentiality-end--not-stated = No provision in this sheet

q-breach-notice = How quickly does { -contractor(form: "the") } notify { -client(form: "the") } of personal data breaches?
    .label = Notification of breaches
    .help = ‘Without undue delay’ is already the law and is printed in both cases. A maximum period makes the duty verifiable, but does not replace ‘without undue delay’. { -client(form: "The") } itself as a rule has at most 72 hours to notify the supervisory authority once it is aware of the breach.
    .why = Art. 33(2) GDPR requires notification of { -client(form: "the") } without undue delay.
    .example = ‘Without undue delay, with a maximum period’, if it is to be clear at weekends too by when notification is due.
q-breach-notice--without-delay = Without undue delay – no fixed maximum period
q-breach-notice--period = Without undue delay, with a maximum period – asked for next

q-breach-period = What is the maximum period for notifying a breach?
    .label = Maximum period for notification
    .help = The period runs from the time at which { -contractor(form: "the") } becomes aware of the breach. 24 to 48 hours are common. Periods in working days are weak because they do not run over the weekend. Shorter periods in contracts of { -client(form: "the") } with third parties have to be borne in mind.
    .why = Art. 33(2) GDPR states no figure; the period must not put off notification without undue delay.
    .example = 24 hours

q-breach-trigger = Which incidents have to be notified?
    .label = Incidents to be notified
    .help = The loss or alteration of data is a breach too, not only unauthorised access (Art. 4(12) GDPR). Whether there is a risk is for { -client(form: "the") } to assess, not for { -contractor(form: "the") }. ‘Unauthorised access only’ is weak: the statutory duty reaches further and remains in place. Reporting suspicions gives { -client(form: "the") } more time.
    .why = Art. 33(2) GDPR covers every breach that has become known, without a threshold.
    .example = ‘Well-founded suspicion too’, if health data are processed.
q-breach-trigger--any = Every personal data breach
q-breach-trigger--suspected = Every breach and any well-founded suspicion too
q-breach-trigger--access-only = Unauthorised access and disclosure only (weak)

q-breach-content = Which information does the notification of a breach contain?
    .label = Content of the notification
    .help = { -client(form: "The") } needs this information for its own notification to the supervisory authority. It is also printed that missing information is supplied later. If one of the items required by law is left out here, { -client(form: "the") } has to ask for it when it matters; in case of doubt, choose all.
    .why = Art. 33(3) GDPR lays down what { -client(form: "the") } has to tell the supervisory authority.
    .example = All items
q-breach-content--time = Time or period, and time at which it became known
q-breach-content--nature = Nature of the breach
q-breach-content--numbers = Categories and approximate number of persons and records
q-breach-content--contact = Contact point for more information
q-breach-content--consequences = Likely consequences
q-breach-content--measures = Measures taken and proposed

q-events = Of which other events does { -contractor(form: "the") } inform { -client(form: "the") }?
    .label = Other events to be reported
    .help = This means events that are not yet a breach but affect the data or the reliability of { -contractor(form: "the") }. The proviso that the law allows the information is printed. Only what { -contractor(form: "the") } can really report is to be chosen. ‘None’ is possible; the statutory duties remain.
    .why = Such information helps to demonstrate compliance (Art. 28(3)(h) GDPR).
    .example = Infringements, measures of a supervisory authority, attachment or seizure, insolvency
q-events--violation = Infringements of data protection provisions or of the agreement
q-events--authority = Inspections and measures of a supervisory authority
q-events--disclosure = Demands of third parties for disclosure of the data
q-events--seizure = Attachment or seizure
q-events--insolvency = Application for insolvency
q-events--disruption = Disruptions that endanger availability
q-events--dpo = Changes in data protection (officer, contact point)
q-events--certificate = Expiry or withdrawal of evidence

q-events-third-parties = In the event of attachment, seizure or insolvency, does { -contractor(form: "the") } tell those involved that { -client(form: "the") } alone decides on the data?
    .label = Notice to creditors and authorities
    .help = Creditors, authorities and administrators often do not know whose data are on the devices. The notice protects { -client(form: "the") } and the data subjects. If the answer is no, nothing is printed. For data under professional secrecy, yes is advisable.
    .why = { -client(form: "The") } determines purposes and means (Art. 4(7) GDPR); third parties have to know.
    .example = Yes, if patient data are on servers of { -contractor(form: "the") }.

q-requests-notice = How quickly does { -contractor(form: "the") } forward requests from data subjects to { -client(form: "the") }?
    .label = Forwarding of requests
    .help = This means, for example, requests for access, rectification or erasure that reach { -contractor(form: "the") } by mistake. { -client(form: "The") } as a rule has to answer within one month. A maximum period is useful where post passes through many hands.
    .why = Art. 28(3)(e) GDPR requires assistance with requests from data subjects.
    .example = ‘Without undue delay’ in a small company where everything passes through one pair of hands.
q-requests-notice--without-delay = Without undue delay – no fixed maximum period
q-requests-notice--period = Without undue delay, with a maximum period – asked for next

q-requests-period = What is the maximum period for forwarding requests?
    .label = Maximum period for forwarding
    .help = The period runs from receipt by { -contractor(form: "the") }. Enough must remain of the one month that { -client(form: "the") } as a rule has. Periods of more than a week are weak.
    .why = Art. 12(3) GDPR as a rule gives { -client(form: "the") } one month.
    .example = 3 working days

q-requests-answer = Who responds to requests from data subjects?
    .label = Response to requests
    .help = { -client(form: "The") } is responsible. Either { -contractor(form: "the") } refers the person to it, or it responds when instructed to do so. Without instructions it must not give any information, because it does not know for certain who is asking and what may be disclosed.
    .why = Art. 28(3)(a) and (e) GDPR: responses too are permissible only on instructions.
    .example = ‘Referral’, if patients only know the practice.
q-requests-answer--refer = Referral – the person is referred to { -client(form: "the") }
q-requests-answer--on-instruction = On instructions – { -contractor(form: "the") } responds only when instructed to

q-assistance = With which tasks does { -contractor(form: "the") } assist { -client(form: "the") }?
    .label = Assistance
    .help = A data processing agreement must name the first six tasks; if one of them is missing here and in the agreement itself, the agreement is incomplete. The last two are voluntary commitments. The program asks later how assistance is paid for.
    .why = Art. 28(3)(e) and (f) GDPR require assistance with Arts. 12 to 23 and 32 to 36.
    .example = The first six tasks and the records of processing activities
q-assistance--requests = Requests from data subjects (Arts. 12 to 23)
q-assistance--security = Security of processing (Art. 32)
q-assistance--notification = Notification to the supervisory authority (Art. 33)
q-assistance--communication = Communication to data subjects (Art. 34)
q-assistance--assessment = Data protection impact assessment (Art. 35)
q-assistance--consultation = Prior consultation (Art. 36)
q-assistance--records = Records of processing activities (Art. 30(1))
q-assistance--authority = Enquiries and proceedings of the supervisory authority

q-legal-obligation = Does this sheet say that { -contractor(form: "the") } gives prior information if a law requires it to process data without instructions?
    .label = Processing required by law
    .help = An example is a law that requires data to be handed over to an authority. The agreement has to provide for this information. No is right only if the agreement itself already says so; otherwise the provision is incomplete.
    .why = Art. 28(3)(a) GDPR prescribes this information as part of the agreement.
    .example = Yes

q-audit-notice = How are inspections at { -contractor(form: "the") } announced?
    .label = Announcement of inspections
    .help = The right to audits, including inspections, is printed in any case. A period gives both sides certainty; long periods weaken the right. ‘By arrangement’ is tenable only if consent may not be refused without reason; it is printed that way.
    .why = Art. 28(3)(h) GDPR requires audits to be allowed.
    .example = ‘Fixed period’, if operations have to be prepared for visitors.
q-audit-notice--reasonable = In good time – without a fixed period
q-audit-notice--period = Fixed period – asked for next
q-audit-notice--arranged = By arrangement of the date

q-audit-period = How long in advance are inspections announced?
    .label = Notice of inspections
    .help = One to four weeks are common. The longer the period, the less an inspection shows of everyday practice. Days and working days are not the same: 14 working days are almost three weeks.
    .why = A period must not hollow out the right under Art. 28(3)(h) GDPR.
    .example = 14 days

q-audit-unannounced = After a breach or on well-founded suspicion, are inspections also permissible without announcement?
    .label = Inspection without announcement
    .help = After an incident, hours may matter. If the answer is no, nothing is printed; the general rule on announcement then applies in an emergency too. In private homes used as home offices, the consent of the residents is needed in addition.
    .why = After an incident, { -client(form: "the") } must be able to examine security (Art. 28(1), Art. 32 GDPR).
    .example = Yes, if special categories of personal data are processed.

q-audit-hours = Do inspections take place only during usual business hours and without unnecessary disruption?
    .label = Business hours
    .help = The restriction is common and unobjectionable. If the answer is no, nothing is printed. That servers run round the clock makes no difference to the business hours of the premises.
    .why = Such rules are permissible as long as the right under Art. 28(3)(h) GDPR remains effective.
    .example = Yes

q-audit-frequency = Is the number of inspections limited?
    .label = Frequency of inspections
    .help = A limit is tenable only if further inspections remain possible for particular cause; it is printed that way. Without an agreement, ‘Not limited’ is the rule of the law.
    .why = Art. 28(3)(h) GDPR sets no maximum number.
    .example = ‘Limited’ for a provider with many hundreds of customers.
q-audit-frequency--unlimited = Not limited
q-audit-frequency--limited = Limited – further inspections are possible for particular cause

q-audit-interval = How often at most are inspections permissible without particular cause?
    .label = Interval between inspections
    .help = Once a year is common. Intervals of more than two years are weak, because technology and staff change a great deal in that time.
    .why = It must be possible to check effectiveness regularly (Art. 32(1)(d) GDPR).
    .example = every year

q-auditors = Which conditions must auditors mandated by { -client(form: "the") } fulfil?
    .label = Requirements for auditors
    .help = The law says that { -client(form: "the") } may mandate somebody else to audit. Conditions that protect trade secrets are permissible. A right of { -contractor(form: "the") } to reject auditors at will would be weak. ‘None’ is possible.
    .why = Art. 28(3)(h) GDPR expressly allows mandated auditors.
    .example = No competitor; bound to confidentiality
q-auditors--no-competitor = No competitor of { -contractor(form: "the") }
q-auditors--confidentiality = Bound to confidentiality
q-auditors--expertise = Necessary expertise

q-audit-authority = Does this sheet say that the supervisory authority of { -client(form: "the") } also receives information and access?
    .label = Access of the supervisory authority
    .help = Supervisory authorities have statutory powers of their own. The commitment helps if { -contractor(form: "the") } is established in a different country or federal state from { -client(form: "the") }. If the answer is no, nothing is printed.
    .why = Art. 58(1) GDPR gives supervisory authorities powers over processors too.
    .example = Yes, if practice and service provider are established in different federal states.

q-audit-evidence = What role do certificates and reports of independent bodies play in audits?
    .label = Evidence and inspections
    .help = Certificates supplement audits. It is permissible that { -client(form: "the") } looks at them first and only then decides whether to inspect. ‘Instead’ is legally weak: the right to inspections cannot be replaced by paper; supervisory authorities object to such clauses.
    .why = Art. 28(3)(h) GDPR names inspections expressly; Art. 28(5) admits approved certification and codes of conduct as an element.
    .example = ‘First’, if the data centre is certified to ISO/IEC 27001.
q-audit-evidence--additional = In addition – the right to inspections remains unaffected
q-audit-evidence--first = First – an inspection follows if the evidence is not sufficient
q-audit-evidence--instead = Instead of an inspection (legally weak)
q-audit-evidence--not-stated = No provision in this sheet

q-end-choice = What happens to the data after the end of the provision of the processing services?
    .label = Return or deletion
    .help = The law gives { -client(form: "the") } the choice. It may make it now or keep it open. If a provider’s template makes it in advance for all customers, that is weak; ‘At the choice’ is then better. After a return, copies still have to be deleted.
    .why = Art. 28(3)(g) GDPR: deletion or return at the choice of { -client(form: "the") }.
    .example = ‘At the choice’, if it is still open when the agreement is concluded where the data will go.
q-end-choice--client-chooses = At the choice of { -client(form: "the") } at the end
q-end-choice--return = Return – { -client(form: "the") } has chosen this
q-end-choice--delete = Deletion – { -client(form: "the") } has chosen this

q-end-silence = What happens if { -client(form: "the") } makes no choice at the end?
    .label = No choice at the end
    .help = Without a provision, data often stay where they are because nobody decides. It is printed that { -contractor(form: "the") } asks in text form first. For data with a statutory retention period, such as patient records, return is safer than deletion.
    .why = Data must not be stored longer than necessary (Art. 5(1)(e) GDPR).
    .example = ‘Return’, if the data are part of the patient record.
q-end-silence--delete = Deletion after a request
q-end-silence--return = Return after a request
q-end-silence--not-stated = No provision in this sheet

q-end-time = When are the data returned and deleted after the end of the provision of the processing services?
    .label = Time of return and deletion
    .help = A period must be long enough for { -client(form: "the") } to take over and check the data, and short enough for nothing to be left lying. If a period is already stated among the measures for deletion, the same period must be given here.
    .why = Art. 28(3)(g) GDPR states no period; without one the duty is hard to verify.
    .example = ‘Within a period’, if the data still have to be moved.
q-end-time--without-delay = Without undue delay
q-end-time--period = Within a period – asked for next

q-end-period = Within what period are return and deletion completed?
    .label = Period for return and deletion
    .help = The period runs from the end of the provision of the processing services. 30 days are common. Long periods are weak for health data and other special categories. Backups are asked about separately.
    .why = Under Art. 5(1)(e) GDPR, storage is to be limited to what is necessary.
    .example = 30 days

q-end-backups = What applies to backups?
    .label = Deletion from backups
    .help = Individual data often cannot be deleted selectively from backups; they disappear when the backup is overwritten. The longest time for which backups are kept is then to be stated. If it is already stated among the measures, the same period must be given here.
    .why = Art. 28(3)(g) GDPR also covers existing copies.
    .example = ‘Overwriting’, if backups are kept for 90 days.
q-end-backups--same = Within the same time as the other data
q-end-backups--period = By overwriting after a fixed time – asked for next
q-end-backups--not-stated = No provision in this sheet

q-end-backups-period = After what time are deleted data no longer contained in any backup?
    .label = Period for backups
    .help = The oldest backup counts, including a monthly or yearly one. Whoever set up the backups knows. More than a year is hard to justify.
    .why = Until they are overwritten, the data are still stored (Art. 5(1)(e) GDPR).
    .example = 90 days

q-end-proof = How does { -contractor(form: "the") } prove the deletion?
    .label = Proof of deletion
    .help = { -client(form: "The") } has to be able to show that the data have been deleted and should not rely on a mere assurance. A record states date, extent and method. ‘No proof’ is weak.
    .why = Art. 5(2) GDPR requires { -client(form: "the") } to be able to demonstrate compliance.
    .example = ‘Record without being asked’ for health data.
q-end-proof--confirmation = Confirmation in text form, without being asked
q-end-proof--record = Record of the deletion, without being asked
q-end-proof--on-request = Record on request
q-end-proof--none = No proof (weak)

q-end-retention = Does this sheet say what happens to data that { -contractor(form: "the") } itself has to keep by law?
    .label = Statutory retention
    .help = Such duties are rare for processors; retention duties of { -client(form: "the") } do not belong here. It is printed that { -contractor(form: "the") } states basis and duration, restricts the processing and deletes afterwards. If the answer is no, nothing is printed.
    .why = Art. 28(3)(g) GDPR excepts data that Union or Member State law requires to be stored.
    .example = Yes

q-end-lien = Is a right of { -contractor(form: "the") } to retain the data excluded?
    .label = Exclusion of the right of retention
    .help = Without the exclusion, { -contractor(form: "the") } could try to hold back the data until outstanding invoices are paid. The exclusion matters to { -client(form: "the") }, and to a practice in particular because of its duty to keep patient records. Section 273 BGB is named only if German law has been chosen.
    .why = In German law, section 273 BGB gives a right of retention; it is at odds with Art. 28(3)(g) GDPR.
    .example = Yes

q-termination = How can the data processing agreement be terminated by ordinary notice?
    .label = Ordinary termination
    .help = The agreement usually shares the fate of the main contract. Separate termination is delicate: if the service goes on, the processing lacks the agreement that is prescribed. If the section ‘Subject matter of the processing’ has settled a duration, both must fit together.
    .why = Art. 28(3) GDPR requires the duration of the processing; how it ends is part of that.
    .example = ‘Only with the main contract’ for a software contract.
q-termination--main-contract = Only with the main contract
q-termination--period = By notice – the period is asked for next
q-termination--not-stated = No provision in this sheet

q-termination-period = What is the period of notice for ordinary termination?
    .label = Period of notice
    .help = The period must be long enough to move the data to another provider. It should match the period in the main contract.
    .why = The duration under Art. 28(3) GDPR includes when the processing can end at the earliest.
    .example = 3 months

q-termination-anchor = With effect from which day can notice be given?
    .label = Day of termination
    .help = This means the day on which the termination takes effect, not the day on which notice is received.
    .why = The duration under Art. 28(3) GDPR includes the day on which the processing ends.
    .example = The end of a calendar quarter
q-termination-anchor--any-time = Any day
q-termination-anchor--month = The end of a calendar month
q-termination-anchor--quarter = The end of a calendar quarter
q-termination-anchor--year = The end of a calendar year

q-termination-survival = Do the obligations continue for as long as { -contractor(form: "the") } still holds data?
    .label = Survival of obligations
    .help = After termination, data are still in systems and backups. Without survival they would have no contractual protection during that time; no is therefore weak if the agreement itself is silent. If the answer is no, nothing is printed.
    .why = As long as data are processed, there must be an agreement under Art. 28(3) GDPR.
    .example = Yes

q-termination-causes = Which reasons expressly entitle { -client(form: "the") } to terminate without notice?
    .label = Reasons for termination without notice
    .help = The statutory right to terminate for good cause exists in any case; the reasons here are examples that prevent disputes. ‘None’ is possible.
    .why = { -client(form: "The") } may use only processors that provide sufficient guarantees (Art. 28(1) GDPR).
    .example = Serious infringement; audit refused
q-termination-causes--serious-breach = Serious infringement
q-termination-causes--instruction-refused = Lawful instruction not carried out
q-termination-causes--audit-refused = Audit refused
q-termination-causes--subprocessor = Company engaged without authorisation
q-termination-causes--measures = Agreed measures not implemented

q-termination-warning = Must a warning be given or a period for remedy be set before termination without notice?
    .label = Warning before termination
    .help = Under German law, a breach of duty as a rule requires a warning or a period first, unless that is unreasonable; yes corresponds to this. No shifts the balance in favour of { -client(form: "the") } and may be invalid in standard terms.
    .why = The rule shows when { -client(form: "the") } can part from an unreliable contractor (Art. 28(1) GDPR).
    .example = Yes

q-liability = What applies to liability between the parties?
    .label = Liability
    .help = Both parties are liable to data subjects by law; that cannot be contracted out of. Only who bears the damage in the end can be settled. Limits in the main contract therefore apply only between the parties; it is printed that way. Other provisions can be added at the end in free text and should be examined by a lawyer.
    .why = Art. 82 GDPR gives data subjects claims against both parties.
    .example = ‘Statute’, if the main contract is silent.
q-liability--statutory = Statute – Art. 82 GDPR applies
q-liability--main-contract = Main contract – its liability provisions apply between the parties
q-liability--not-stated = No provision in this sheet

q-remuneration = Is performance of the data protection obligations covered by the remuneration?
    .label = Remuneration
    .help = This means the continuing obligations. The program asks about single costs separately, for example of audits; what is stated there takes precedence. Obligations that the law imposes on { -contractor(form: "the") } itself can hardly be charged for separately.
    .why = The GDPR does not govern remuneration; it must not hollow out the obligations under Art. 28.
    .example = ‘Covered’ for a flat rate.
q-remuneration--included = Covered – by the remuneration under the main contract
q-remuneration--separate = Separate – the parties agree remuneration
q-remuneration--not-stated = No provision in this sheet

q-cost-instructions = What does it cost to carry out instructions?
    .label = Cost of instructions
    .help = This means instructions that cause more work than the main contract provides for. An instruction required by data protection law must not fail because of cost; with ‘By agreement’ this is printed too.
    .why = Art. 28(3)(a) GDPR makes instructions binding; a price must not deter from them.
    .example = By agreement
q-cost-instructions--none = Nothing
q-cost-instructions--agreed = By agreement before they are carried out
q-cost-instructions--reasonable = Additional expense shown to have been incurred
q-cost-instructions--not-stated = No provision in this sheet

q-cost-audits = Who bears the costs of audits?
    .label = Costs of audits
    .help = The GDPR does not govern costs. According to Guidelines 07/2020 of the European Data Protection Board, fees must not be disproportionate or excessive. If { -client(form: "the") } bears everything, that is weak because it deters from audits.
    .why = Costs must not in fact exclude the right under Art. 28(3)(h) GDPR.
    .example = ‘Each party its own’
q-cost-audits--own = Each party its own
q-cost-audits--none = { -contractor(form: "The") } makes no charge
q-cost-audits--reasonable = Expense shown, except where { -contractor(form: "the") } is in breach
q-cost-audits--client = { -client(form: "The") } bears everything (weak)
q-cost-audits--not-stated = No provision in this sheet

q-cost-assistance = Who bears the cost of assistance?
    .label = Cost of assistance
    .help = This means, for example, help with requests for access or after a breach. Assistance required by law must not depend on agreement about the price. If { -client(form: "the") } also bears the cost of mistakes of { -contractor(form: "the") }, that is weak.
    .why = Assistance is a duty under Art. 28(3)(e) and (f) GDPR, which say nothing about costs.
    .example = Expense shown
q-cost-assistance--none = { -contractor(form: "The") } makes no charge
q-cost-assistance--agreed = By agreement case by case
q-cost-assistance--reasonable = Expense shown, unless { -contractor(form: "the") } is responsible for the occasion
q-cost-assistance--client = { -client(form: "The") } bears everything (weak)
q-cost-assistance--not-stated = No provision in this sheet

q-cost-end = Who bears the cost of return and deletion?
    .label = Cost of return and deletion
    .help = Deletion is a statutory duty and should cost nothing. A fee for a costly return in special formats is common. If { -client(form: "the") } also bears the cost of deletion, that is weak.
    .why = Return or deletion is a duty under Art. 28(3)(g) GDPR, which says nothing about costs.
    .example = { -contractor(form: "The") } makes no charge
q-cost-end--none = { -contractor(form: "The") } makes no charge
q-cost-end--agreed = By agreement case by case
q-cost-end--reasonable = Expense shown for special formats; deletion free of charge
q-cost-end--client = { -client(form: "The") } bears everything (weak)
q-cost-end--not-stated = No provision in this sheet

q-precedence = What applies if the main contract and the data processing agreement contradict each other?
    .label = Precedence
    .help = In matters of data protection, it makes sense for the data processing agreement to take precedence. Precedence of the main contract is weak because it could displace obligations under Art. 28 GDPR; the limit is therefore printed too. If there is no main contract, ‘No provision’ is suitable.
    .why = What has to be agreed under Art. 28(3) GDPR must not be undone by another contract.
    .example = Data processing agreement
q-precedence--agreement = The data processing agreement takes precedence
q-precedence--main-contract = The main contract takes precedence (weak)
q-precedence--not-stated = No provision in this sheet

q-amendment-form = In what form can the data processing agreement be amended?
    .label = Form of amendments
    .help = The GDPR requires the agreement to be in writing, including in electronic form; this applies to amendments too. Text form, such as an e-mail, is widely held to suffice. ‘In writing with signature’ is the strictest and cumbersome in daily life. Under German law, an agreement that was individually negotiated prevails over form clauses in standard terms.
    .why = Art. 28(9) GDPR: in writing, including in electronic form.
    .example = Text form
q-amendment-form--text = Text form – such as e-mail
q-amendment-form--electronic = In writing, including in electronic form
q-amendment-form--written = In writing with signature

q-governing-law = Which law governs the data processing agreement?
    .label = Governing law
    .help = This means contract law. Mandatory data protection law cannot be avoided by a choice of law. If both parties are established in the same country, the question rarely matters. The law of a state outside the EU raises questions for an agreement under Art. 28 GDPR and should be examined by a lawyer.
    .why = Art. 28(3) GDPR speaks of Union or Member State law.
    .example = German law, if both parties are established in Germany.
q-governing-law--de = German law
q-governing-law--at = Austrian law
q-governing-law--ch = Swiss law
q-governing-law--england = The law of England and Wales
q-governing-law--main-contract = As in the main contract
q-governing-law--other = The law of another state – asked for next
q-governing-law--not-stated = No provision in this sheet

q-governing-law-country = The law of which state applies?
    .label = State of the governing law
    .help = The state is to be stated. If different laws apply in its parts, as in the United States, the exact law is to be added at the end in free text.
    .why = Without a state it would remain open under which law the agreement under Art. 28(3) GDPR is construed.
    .example = Netherlands

q-jurisdiction = Where is the place of jurisdiction?
    .label = Place of jurisdiction
    .help = In Germany, such an agreement in advance is as a rule permissible only between merchants and public bodies (section 38 of the Code of Civil Procedure, ZPO). Medical practices and law firms are usually not merchants; the clause then has no effect. It is therefore printed subject to its being permissible. Actions by data subjects remain unaffected (Art. 79 GDPR).
    .why = The GDPR does not govern jurisdiction between the parties; the answer is voluntary.
    .example = ‘No provision’, if a practice is a party.
q-jurisdiction--contractor = Where { -contractor(form: "the") } is established
q-jurisdiction--client = Where { -client(form: "the") } is established
q-jurisdiction--place = Another place – asked for next
q-jurisdiction--main-contract = As in the main contract
q-jurisdiction--not-stated = No provision in this sheet

q-jurisdiction-place = Which place is the place of jurisdiction?
    .label = Place agreed for jurisdiction
    .help = The place is to be stated as it is to be printed, with the country if necessary.
    .why = The GDPR requires no statement; without a place the agreement would be too vague.
    .example = Hamburg

q-severability = Does the agreement otherwise remain valid if a provision is invalid?
    .label = Severability
    .help = The clause is common. In standard terms under German law, statutory law takes the place of the invalid provision; replacement by the parties does not hold there. If the answer is no, nothing is printed.
    .why = The GDPR does not require the clause; it preserves the agreement that Art. 28(3) GDPR demands.
    .example = Yes

q-terms-additions = What is to be added to the sheet of agreed terms in free text?
    .label = Additions to the agreed terms
    .help = The text is printed word for word at the end of the sheet under ‘Additional provisions’ and has to be entered in every language of the annexes. It must not contradict the points chosen; the program does not check this. If the field is left empty, nothing is printed.
    .why = Optional, for points under Art. 28(3) GDPR that no choice covers.
    .example = By 31 January of each year, each party names to the other its contact person for emergencies.
    .synonyms = own words; own paragraph; free text
