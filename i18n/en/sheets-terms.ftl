### Sentences of the annexes: agreed terms, outsourcing, the engagement of sub-processors, evidence, own words.
### Whole sentences per choice; a choice that settles nothing has no sentence.

sheet-additions = Additional provisions

## Sub-processors: how they are engaged

sheet-subprocessors-inspection = Before a company is first used, { -client(form: "the") } is given the opportunity to examine the guarantees it offers for the protection of the data.
sheet-subprocessors-grounds--any = No reasons need be given for an objection.
sheet-subprocessors-grounds--legitimate = An objection is permissible if { -client(form: "the") } has a legitimate interest in objecting, in particular for reasons relating to data protection.
sheet-subprocessors-grounds--compelling = An objection is permissible only for compelling reasons relating to data protection, which { -client(form: "the") } sets out.
sheet-subprocessors-silence--yes = If { -client(form: "the") } does not object by the end of the notice period, the change is deemed to be authorised; { -contractor(form: "the") } draws attention to this consequence in the notice.
sheet-subprocessors-silence--no = Silence on the part of { -client(form: "the") } does not amount to a waiver of the right to object; an objection remains permissible after the notice period has ended.
sheet-subprocessors-objection = An objection has the following effect:
sheet-subprocessors-effect--no-use = { -contractor(form: "The") } does not use, or no longer uses, the company for data of { -client(form: "the") }.
sheet-subprocessors-effect--solution = After the objection, the parties seek an agreed solution without undue delay.
sheet-subprocessors-effect--client-ends = If the service cannot be provided without the company, { -client(form: "the") } may terminate the contract affected with effect from the time of the change.
sheet-subprocessors-effect--contractor-ends = If the service cannot be provided without the company, { -contractor(form: "the") } may terminate the contract affected with effect from the time of the change.
sheet-subprocessors-duties-title = Duties when engaging { -subcontractor(form: "plural") }
sheet-subprocessors-duties = When { -subcontractor(form: "plural") } are engaged, the following applies:
sheet-subprocessors-duty--selection = { -contractor(form: "The") } selects every company with care and examines before use whether it provides sufficient guarantees under Art. 28(1) GDPR.
    .ch = { -contractor(form: "The") } selects every company with care and examines before use whether it is able to guarantee data security (Art. 9(2) FADP).
    .uk = { -contractor(form: "The") } selects every company with care and examines before use whether it provides sufficient guarantees under Art. 28(1) UK GDPR.
sheet-subprocessors-duty--same-duties = { -contractor(form: "The") } imposes on every company by contract the same data protection obligations as are laid down in the agreement with { -client(form: "the") } (Art. 28(4), first sentence, GDPR).
    .ch = { -contractor(form: "The") } imposes on every company by contract the same data protection obligations as are laid down in the agreement with { -client(form: "the") }.
    .uk = { -contractor(form: "The") } imposes on every company by contract the same data protection obligations as are laid down in the agreement with { -client(form: "the") } (Art. 28(4), first sentence, UK GDPR).
sheet-subprocessors-duty--copy = { -contractor(form: "The") } provides { -client(form: "the") } with a copy of the contract with the company on request; trade secrets and prices may be redacted in it.
sheet-subprocessors-duty--delimitation = If several companies are engaged, their tasks are clearly delimited from one another in the contracts with them.
sheet-subprocessors-duty--control = { -contractor(form: "The") } verifies compliance with the obligations before the processing begins and repeatedly thereafter and documents the result.
sheet-subprocessors-duty--client-audit = { -client(form: "The") } may audit the company in the same way as { -contractor(form: "the") }.
sheet-subprocessors-duty--dpo = If the company has not designated a data protection officer, { -contractor(form: "the") } informs { -client(form: "the") } of this and of the reasons.
sheet-subprocessors-duty--liability = If the company fails to fulfil its data protection obligations, { -contractor(form: "the") } remains liable to { -client(form: "the") } for the performance of those obligations (Art. 28(4), second sentence, GDPR).
    .ch = If the company fails to fulfil its data protection obligations, { -contractor(form: "the") } remains liable to { -client(form: "the") } for the performance of those obligations.
    .uk = If the company fails to fulfil its data protection obligations, { -contractor(form: "the") } remains liable to { -client(form: "the") } for the performance of those obligations (Art. 28(4), second sentence, UK GDPR).
# $interval: "every year", "every 24 months"
sheet-subprocessors-control = The repeated verification of the companies takes place { $interval }.
sheet-subprocessors-chain--consent = { -subcontractor(form: "Plural") } may engage a further company only if { -client(form: "the") } has given prior specific authorisation for that engagement.
sheet-subprocessors-chain--general = { -subcontractor(form: "Plural") } may engage further companies; the provisions of this annex on authorisation, information and duties apply to each such engagement in the same way.
sheet-subprocessors-chain--not-allowed = { -subcontractor(form: "Plural") } may not engage any further companies.
sheet-subprocessors-ancillary-title = Ancillary services
sheet-subprocessors-ancillary = The following ancillary services do not amount to engaging { -subcontractor(form: "plural") } in so far as no data are processed on behalf of { -client(form: "the") } in the course of them:
sheet-subprocessors-maintenance--yes = Testing and maintenance of systems by third parties, including remotely, counts as engaging { -subcontractor(form: "plural") } if access to the data cannot be ruled out.
sheet-subprocessors-maintenance--no = Testing and maintenance of systems by third parties, including remotely, does not count as engaging { -subcontractor(form: "plural") }, even if access to the data is possible.
sheet-subprocessors-online-title = List on the internet
# $address: the address as entered
sheet-subprocessors-online = The current list is also available at { $address }; a change there does not replace informing { -client(form: "the") }.

## Measures: evidence

sheet-measures-evidence = Evidence
sheet-measures-evidence-lead = The following evidence is available for the measures:
sheet-measures-evidence-audits = The evidence supplements the right of { -client(form: "the") } to audits under Art. 28(3)(h) GDPR and does not replace it.
    .ch = The evidence supplements the right of { -client(form: "the") } to audits and does not replace it.
    .uk = The evidence supplements the right of { -client(form: "the") } to audits under Art. 28(3)(h) UK GDPR and does not replace it.

## Agreed terms

# $number: number of the annex, e.g. 4
sheet-terms-title = Annex { $number } – Agreed terms
sheet-terms-lead = For the processing on behalf of { -client(form: "the") }, the parties agree as follows:

sheet-terms-instructions = Instructions and confidentiality
sheet-terms-unlawful--inform = If { -contractor(form: "the") } considers that an instruction infringes data protection provisions, it informs { -client(form: "the") } immediately.
sheet-terms-unlawful--suspend = If { -contractor(form: "the") } considers that an instruction infringes data protection provisions, it informs { -client(form: "the") } immediately; it may suspend the execution of the instruction until { -client(form: "the") } confirms or changes it.
sheet-terms-unlawful--refuse = If { -contractor(form: "the") } considers that an instruction infringes data protection provisions, it informs { -client(form: "the") } immediately; it may suspend the execution of the instruction until { -client(form: "the") } confirms or changes it, and may refuse to execute an instruction that is manifestly unlawful.
sheet-terms-confidentiality--unlimited = { -contractor(form: "Poss") } duty of confidentiality continues without limit in time after the end of the agreement.
sheet-terms-confidentiality--while-held = { -contractor(form: "Poss") } duty of confidentiality continues after the end of the agreement for as long as it holds the data.
sheet-terms-confidentiality--with-agreement = { -contractor(form: "Poss") } contractual duty of confidentiality ends with the agreement; statutory duties of secrecy remain unaffected.

sheet-terms-notices = Notification of breaches and other events
sheet-terms-breach--without-delay = { -contractor(form: "The") } notifies { -client(form: "the") } of personal data breaches without undue delay after becoming aware of them.
    .ch = { -contractor(form: "The") } notifies { -client(form: "the") } of breaches of data security without undue delay after becoming aware of them.
# $period: "24 hours"
sheet-terms-breach--period = { -contractor(form: "The") } notifies { -client(form: "the") } of personal data breaches without undue delay and at the latest within { $period } of becoming aware of them.
    .ch = { -contractor(form: "The") } notifies { -client(form: "the") } of breaches of data security without undue delay and at the latest within { $period } of becoming aware of them.
sheet-terms-trigger--any = Every personal data breach within the meaning of Art. 4(12) GDPR is to be notified, even if { -contractor(form: "the") } considers the risk to the data subjects to be low.
    .ch = Every breach of data security within the meaning of Art. 5(h) FADP is to be notified, even if { -contractor(form: "the") } considers the risk to the data subjects to be low.
    .uk = Every personal data breach within the meaning of Art. 4(12) UK GDPR is to be notified, even if { -contractor(form: "the") } considers the risk to the data subjects to be low.
sheet-terms-trigger--suspected = Every personal data breach within the meaning of Art. 4(12) GDPR, and any well-founded suspicion of one, is to be notified, even if { -contractor(form: "the") } considers the risk to the data subjects to be low.
    .ch = Every breach of data security within the meaning of Art. 5(h) FADP, and any well-founded suspicion of one, is to be notified, even if { -contractor(form: "the") } considers the risk to the data subjects to be low.
    .uk = Every personal data breach within the meaning of Art. 4(12) UK GDPR, and any well-founded suspicion of one, is to be notified, even if { -contractor(form: "the") } considers the risk to the data subjects to be low.
sheet-terms-trigger--access-only = Every unauthorised access to the data and every unauthorised disclosure of them is to be notified; the statutory duty to notify other breaches under Art. 33(2) GDPR remains unaffected.
    .ch = Every unauthorised access to the data and every unauthorised disclosure of them is to be notified; the statutory duty to notify other breaches under Art. 24(3) FADP remains unaffected.
    .uk = Every unauthorised access to the data and every unauthorised disclosure of them is to be notified; the statutory duty to notify other breaches under Art. 33(2) UK GDPR remains unaffected.
sheet-terms-content = The notification contains the following information; whatever is not yet known, { -contractor(form: "the") } supplies later without undue further delay:
sheet-terms-stated--time = time or period of the breach and time at which it became known
sheet-terms-stated--nature = nature of the breach
sheet-terms-stated--numbers = categories and approximate number of the data subjects and of the data records concerned
sheet-terms-stated--contact = contact point where more information can be obtained
sheet-terms-stated--consequences = likely consequences of the breach
sheet-terms-stated--measures = measures taken and proposed to address the breach and to mitigate its effects
sheet-terms-events = { -contractor(form: "The") } also informs { -client(form: "the") } without undue delay of the following events, unless the law prohibits it:
sheet-terms-event--violation = infringements of data protection provisions or of this agreement by { -contractor(form: "the") }, its employees or the companies engaged
sheet-terms-event--authority = inspections and measures of a supervisory authority that concern the data
    .ch = inspections and measures of the FDPIC that concern the data
    .uk = inspections and measures of { $regulator } that concern the data
sheet-terms-event--disclosure = demands by authorities, courts or other third parties for disclosure of the data
sheet-terms-event--seizure = attachment or seizure that may affect the data
sheet-terms-event--insolvency = application for the opening of insolvency proceedings in respect of the assets of { -contractor(form: "the") }
    .ch = application for bankruptcy, composition or other insolvency proceedings in respect of the assets of { -contractor(form: "the") }
sheet-terms-event--disruption = disruptions of operations that endanger the availability of the data
sheet-terms-event--dpo = change of the data protection officer or of the contact point for data protection
sheet-terms-event--certificate = expiry or withdrawal of evidence for the measures
sheet-terms-third-parties = In the event of attachment, seizure or insolvency, { -contractor(form: "the") } informs the creditors, authorities, courts and administrators involved without undue delay that { -client(form: "the") } alone decides what is done with the data.

sheet-terms-support = Rights of data subjects and assistance
sheet-terms-requests--without-delay = { -contractor(form: "The") } forwards to { -client(form: "the") } any requests it receives from data subjects, without undue delay.
# $period: "2 working days"
sheet-terms-requests--period = { -contractor(form: "The") } forwards to { -client(form: "the") } any requests it receives from data subjects, without undue delay and at the latest within { $period } of their receipt.
sheet-terms-answer--refer = { -contractor(form: "The") } does not respond to such requests itself and refers the data subject to { -client(form: "the") }.
sheet-terms-answer--on-instruction = { -contractor(form: "The") } responds to such requests only on documented instructions from { -client(form: "the") }.
sheet-terms-assistance = Taking into account the nature of the processing and the information available to it, { -contractor(form: "the") } assists { -client(form: "the") } with the following tasks:
sheet-terms-assists--requests = responding to requests for exercising the data subjects’ rights (Arts. 12 to 23 GDPR)
    .ch = responding to requests for exercising the data subjects’ rights (Arts. 25 to 29 and 32 FADP)
    .uk = responding to requests for exercising the data subjects’ rights (Arts. 12 to 23 UK GDPR)
sheet-terms-assists--security = security of processing (Art. 32 GDPR)
    .ch = data security (Art. 8 FADP)
    .uk = security of processing (Art. 32 UK GDPR)
sheet-terms-assists--notification = notification of breaches to the supervisory authority (Art. 33 GDPR)
    .ch = notification of breaches to the FDPIC (Art. 24(1) FADP)
    .uk = notification of breaches to { $regulator } (Art. 33 UK GDPR)
sheet-terms-assists--communication = communication of breaches to the data subjects (Art. 34 GDPR)
    .ch = informing the data subjects of breaches (Art. 24(4) FADP)
    .uk = communication of breaches to the data subjects (Art. 34 UK GDPR)
sheet-terms-assists--assessment = data protection impact assessment (Art. 35 GDPR)
    .ch = data protection impact assessment (Art. 22 FADP)
    .uk = data protection impact assessment (Art. 35 UK GDPR)
sheet-terms-assists--consultation = prior consultation of the supervisory authority (Art. 36 GDPR)
    .ch = prior consultation of the FDPIC (Art. 23 FADP)
    .uk = prior consultation of { $regulator } (Art. 36 UK GDPR)
sheet-terms-assists--records = records of processing activities (Art. 30(1) GDPR)
    .ch = record of processing activities (Art. 12 FADP)
    .uk = records of processing activities (Art. 30(1) UK GDPR)
sheet-terms-assists--authority = enquiries and proceedings of the supervisory authority
    .ch = enquiries and proceedings of the FDPIC
    .uk = enquiries and proceedings of { $regulator }
sheet-terms-legal = If { -contractor(form: "the") } is required by Union or Member State law to which it is subject to process data without instructions, it informs { -client(form: "the") } of that legal requirement before processing, unless that law prohibits such information on important grounds of public interest.
    .ch = If { -contractor(form: "the") } is required by the law to which it is subject to process data without instructions, it informs { -client(form: "the") } of that legal requirement before processing, unless that law prohibits such information.
    .uk = If { -contractor(form: "the") } is required by the law of the United Kingdom to process data without instructions, it informs { -client(form: "the") } of that legal requirement before processing, unless that law prohibits such information on important grounds of public interest.

sheet-terms-audits = Audits
sheet-terms-audits-lead = { -contractor(form: "The") } makes available to { -client(form: "the") } all information necessary to demonstrate compliance with the obligations laid down in Art. 28 GDPR, and allows for and contributes to audits, including inspections, conducted by { -client(form: "the") } or another auditor mandated by { -client(form: "the") }.
    .ch = { -contractor(form: "The") } makes available to { -client(form: "the") } all information necessary to demonstrate compliance with the obligations laid down in Arts. 8 and 9 FADP, and allows for and contributes to audits, including inspections, conducted by { -client(form: "the") } or another auditor mandated by { -client(form: "the") }.
    .uk = { -contractor(form: "The") } makes available to { -client(form: "the") } all information necessary to demonstrate compliance with the obligations laid down in Art. 28 UK GDPR, and allows for and contributes to audits, including inspections, conducted by { -client(form: "the") } or another auditor mandated by { -client(form: "the") }.
sheet-terms-audit-notice--reasonable = Inspections are announced early enough for { -contractor(form: "the") } to be able to prepare for them.
# $period: "14 days"
sheet-terms-audit-notice--period = Inspections are announced { $period } in advance.
sheet-terms-audit-notice--arranged = The parties agree the date of inspections; { -contractor(form: "the") } does not refuse its consent to a date without an objective reason.
sheet-terms-audit-cause = After a personal data breach, or where there is a well-founded suspicion of an infringement, inspections are also permissible without prior announcement.
    .ch = After a breach of data security, or where there is a well-founded suspicion of an infringement, inspections are also permissible without prior announcement.
sheet-terms-audit-hours = Inspections take place during usual business hours and do not disrupt { -contractor(form: "poss") } operations more than necessary.
sheet-terms-audit-frequency--unlimited = The number of inspections is not limited.
# $interval: "every year", "every 2 years"
sheet-terms-audit-frequency--limited = Without particular cause, inspections take place no more than once { $interval }; for particular cause, especially after a personal data breach or at the request of a supervisory authority, further inspections are permissible.
    .ch = Without particular cause, inspections take place no more than once { $interval }; for particular cause, especially after a breach of data security or at the request of the FDPIC, further inspections are permissible.
    .uk = Without particular cause, inspections take place no more than once { $interval }; for particular cause, especially after a personal data breach or at the request of { $regulator }, further inspections are permissible.
sheet-terms-auditors = Mandated auditors fulfil the following conditions:
sheet-terms-auditor--no-competitor = They are not in competition with { -contractor(form: "the") }.
sheet-terms-auditor--confidentiality = They are bound to confidentiality.
sheet-terms-auditor--expertise = They have the necessary expertise.
sheet-terms-audit-authority = { -contractor(form: "The") } provides information and grants access to the same extent to the supervisory authority competent for { -client(form: "the") }.
    .ch = { -contractor(form: "The") } provides information and grants access to the same extent to the FDPIC.
    .uk = { -contractor(form: "The") } provides information and grants access to the same extent to { $regulator }.
sheet-terms-audit-evidence--additional = { -contractor(form: "The") } may in addition submit certificates, attestations and reports of independent bodies; the right to inspections remains unaffected.
sheet-terms-audit-evidence--first = { -client(form: "The") } first examines the certificates, attestations and reports of independent bodies submitted; if in its judgement they are not sufficient, or if there is particular cause, it may carry out an inspection.
sheet-terms-audit-evidence--instead = Instead of an inspection, { -contractor(form: "the") } may submit current certificates, attestations or reports of independent bodies.

sheet-terms-end = Return and deletion
sheet-terms-end-choice--client-chooses = After the end of the provision of the processing services, { -contractor(form: "the") }, at the choice of { -client(form: "the") }, returns or deletes the data; after returning them, it deletes existing copies.
sheet-terms-end-choice--return = { -client(form: "The") } has chosen return: after the end of the provision of the processing services, { -contractor(form: "the") } returns the data and deletes existing copies.
sheet-terms-end-choice--delete = { -client(form: "The") } has chosen deletion: after the end of the provision of the processing services, { -contractor(form: "the") } deletes the data and existing copies.
sheet-terms-end-silence--delete = If { -client(form: "the") } makes no choice despite a request in text form, { -contractor(form: "the") } deletes the data; it draws attention to this consequence in the request.
sheet-terms-end-silence--return = If { -client(form: "the") } makes no choice despite a request in text form, { -contractor(form: "the") } returns the data and deletes existing copies.
sheet-terms-end-time--without-delay = Return and deletion take place without undue delay.
# $period: "30 days"
sheet-terms-end-time--period = Return and deletion are completed in full within { $period } of the end of the provision of the processing services.
sheet-terms-end-backups--same = Within the same time, the data are also deleted from backups.
# $period: "90 days"
sheet-terms-end-backups--period = Backups are excepted: no later than { $period } after their deletion from live operation, the data are no longer contained in them; until then they are used only for restoring data.
sheet-terms-end-proof--confirmation = { -contractor(form: "The") } confirms the deletion in text form without being asked.
sheet-terms-end-proof--record = { -contractor(form: "The") } provides, without being asked, a record of the deletion stating its date, extent and method.
sheet-terms-end-proof--on-request = { -contractor(form: "The") } documents the deletion and submits the record on request.
sheet-terms-end-retention = If { -contractor(form: "the") } is required by Union or Member State law to store data, it informs { -client(form: "the") } of the legal basis and the duration, restricts the processing of those data and deletes them as soon as the obligation ends.
    .ch = If { -contractor(form: "the") } is required by the law to which it is subject to store data, it informs { -client(form: "the") } of the legal basis and the duration, restricts the processing of those data and deletes them as soon as the obligation ends.
    .uk = If { -contractor(form: "the") } is required by the law of the United Kingdom to store data, it informs { -client(form: "the") } of the legal basis and the duration, restricts the processing of those data and deletes them as soon as the obligation ends.
sheet-terms-end-lien-de = Any right of retention (section 273 of the German Civil Code, BGB) in respect of the data and of the associated data media is excluded.
sheet-terms-end-lien = Any right of retention in respect of the data and of the associated data media is excluded.

sheet-terms-term = Term and termination
sheet-terms-ordinary--main-contract = The data processing agreement ends with the main contract and cannot be terminated separately without cause.
# $period: "3 months"
sheet-terms-ordinary--any-time = The data processing agreement may be terminated by giving notice of { $period }; the notice may expire on any day.
sheet-terms-ordinary--month = The data processing agreement may be terminated by giving notice of { $period } expiring at the end of a calendar month.
sheet-terms-ordinary--quarter = The data processing agreement may be terminated by giving notice of { $period } expiring at the end of a calendar quarter.
sheet-terms-ordinary--year = The data processing agreement may be terminated by giving notice of { $period } expiring at the end of a calendar year.
sheet-terms-survival = { -contractor(form: "Poss") } other obligations under the data processing agreement continue for as long as it, or a company engaged by it, holds data of { -client(form: "the") }.
sheet-terms-causes = { -client(form: "The") } may terminate the data processing agreement with immediate effect in particular for the following reasons:
sheet-terms-cause--serious-breach = { -contractor(form: "The") } commits a serious infringement of data protection provisions or of this agreement.
sheet-terms-cause--instruction-refused = { -contractor(form: "The") } does not carry out a lawful instruction.
sheet-terms-cause--audit-refused = { -contractor(form: "The") } refuses an audit in breach of the agreement.
sheet-terms-cause--subprocessor = { -contractor(form: "The") } engages a company without the authorisation required.
sheet-terms-cause--measures = { -contractor(form: "The") } does not implement technical or organisational measures that have been agreed.
sheet-terms-warning--yes = { -client(form: "The") } may do so only after a period set for remedy has expired without result or a formal warning has gone unheeded, unless it cannot reasonably be expected to continue the agreement.
sheet-terms-warning--no = Neither a formal warning nor a period for remedy is required.

sheet-terms-money = Liability, remuneration and costs
sheet-terms-liability--statutory = Liability towards data subjects and contribution between the parties are governed by Art. 82 GDPR.
    .ch = Liability towards data subjects and between the parties is governed by the statutory provisions.
    .uk = Liability towards data subjects and contribution between the parties are governed by Art. 82 UK GDPR.
sheet-terms-liability--main-contract = Between the parties, the liability provisions of the main contract apply; claims of data subjects under Art. 82 GDPR remain unaffected.
    .ch = Between the parties, the liability provisions of the main contract apply; claims of data subjects remain unaffected.
    .uk = Between the parties, the liability provisions of the main contract apply; claims of data subjects under Art. 82 UK GDPR remain unaffected.
sheet-terms-remuneration--included = Performance of the obligations under the data processing agreement is covered by the remuneration under the main contract, unless provided otherwise below.
sheet-terms-remuneration--separate = For performing the obligations under the data processing agreement, { -contractor(form: "the") } receives separate remuneration, which the parties agree.
sheet-terms-cost-instructions--none = { -contractor(form: "The") } makes no charge for carrying out instructions.
sheet-terms-cost-instructions--agreed = Before instructions that go beyond the service agreed are carried out, the parties agree on any additional cost; the carrying out of instructions that are necessary for compliance with data protection law does not depend on this.
sheet-terms-cost-instructions--reasonable = For instructions that go beyond the service agreed, { -contractor(form: "the") } may charge the additional expense shown to have been incurred.
sheet-terms-cost-audits--own = In the case of audits, each party bears its own costs.
sheet-terms-cost-audits--none = { -contractor(form: "The") } makes no charge for contributing to audits.
sheet-terms-cost-audits--reasonable = For contributing to audits, { -contractor(form: "the") } may charge the expense shown to have been incurred, provided that the audit reveals no infringement for which it is responsible.
sheet-terms-cost-audits--client = The costs of audits, including those of { -contractor(form: "the") }, are borne by { -client(form: "the") }.
sheet-terms-cost-assistance--none = { -contractor(form: "The") } makes no charge for assisting { -client(form: "the") }.
sheet-terms-cost-assistance--agreed = The parties agree on the cost of assistance case by case; assistance required by law does not depend on this.
sheet-terms-cost-assistance--reasonable = For assisting { -client(form: "the") }, { -contractor(form: "the") } may charge the expense shown to have been incurred, provided that it is not responsible for the occasion.
sheet-terms-cost-assistance--client = The cost of assistance is borne by { -client(form: "the") }.
sheet-terms-cost-end--none = { -contractor(form: "The") } makes no charge for return and deletion.
sheet-terms-cost-end--agreed = The parties agree on the cost of return and deletion case by case; return and deletion do not depend on this.
sheet-terms-cost-end--reasonable = For a return that goes beyond the usual export, { -contractor(form: "the") } may charge the expense shown to have been incurred; deletion is free of charge.
sheet-terms-cost-end--client = The cost of return and deletion is borne by { -client(form: "the") }.

sheet-terms-final = Final provisions
sheet-terms-precedence--agreement = In the event of contradictions in matters of data protection, the data processing agreement with its annexes takes precedence over the main contract.
sheet-terms-precedence--main-contract = In the event of contradictions, the main contract takes precedence over the data processing agreement, in so far as it does not fall short of the requirements of Art. 28 GDPR.
    .ch = In the event of contradictions, the main contract takes precedence over the data processing agreement, in so far as it does not fall short of the requirements of Art. 9 FADP.
    .uk = In the event of contradictions, the main contract takes precedence over the data processing agreement, in so far as it does not fall short of the requirements of Art. 28 UK GDPR.
sheet-terms-amendments--text = Amendments and additions to the data processing agreement must be made in text form; this also applies to any amendment of this provision on form.
sheet-terms-amendments--electronic = Amendments and additions to the data processing agreement are agreed in writing, including in electronic form (Art. 28(9) GDPR); this also applies to any amendment of this provision on form.
    .ch = Amendments and additions to the data processing agreement are agreed in writing, including in electronic form; this also applies to any amendment of this provision on form.
    .uk = Amendments and additions to the data processing agreement are agreed in writing, including in electronic form (Art. 28(9) UK GDPR); this also applies to any amendment of this provision on form.
sheet-terms-amendments--written = Amendments and additions to the data processing agreement require writing and signature; this also applies to any amendment of this provision on form.
sheet-terms-law--de = German law applies.
sheet-terms-law--at = Austrian law applies.
sheet-terms-law--ch = Swiss law applies; mandatory data protection law of other states remains unaffected.
sheet-terms-law--england = The law of England and Wales applies; mandatory data protection law of other states remains unaffected.
sheet-terms-law--main-contract = The law that the parties have chosen for the main contract applies; mandatory data protection law remains unaffected.
# $country: the name of the state
sheet-terms-law--other = Without prejudice to mandatory data protection law, the law of the following state applies: { $country }
sheet-terms-jurisdiction--contractor = In so far as such an agreement is permissible, the courts of the place where { -contractor(form: "the") } is established have jurisdiction over disputes arising from the data processing agreement.
sheet-terms-jurisdiction--client = In so far as such an agreement is permissible, the courts of the place where { -client(form: "the") } is established have jurisdiction over disputes arising from the data processing agreement.
sheet-terms-jurisdiction--main-contract = For disputes arising from the data processing agreement, the jurisdiction clause of the main contract applies in so far as such an agreement is permissible.
# $place: the place as entered
sheet-terms-jurisdiction--place = In so far as such an agreement is permissible, the courts of the following place have jurisdiction over disputes arising from the data processing agreement: { $place }
sheet-terms-severability = If a provision of the data processing agreement is invalid, the other provisions remain valid; the parties replace the invalid provision with a valid one that comes closest to its purpose.

## Outsourcing

# $number: number of the annex, e.g. 5
sheet-outsourcing-title = Annex { $number } – Outsourcing of the service
sheet-outsourcing-lead = The following also applies to the outsourcing of the service to { -contractor(form: "the") }:
sheet-outsourcing-ai = Artificial intelligence
sheet-outsourcing-ai-training--excluded = { -contractor(form: "The") } does not use data of { -client(form: "the") } to train or improve artificial intelligence systems and does not permit any third party to do so.
sheet-outsourcing-ai-training--on-instruction = { -contractor(form: "The") } uses data of { -client(form: "the") } to train or improve artificial intelligence systems only on separate documented instructions and for purposes of { -client(form: "the") }.
sheet-outsourcing-ai-use--yes = The service includes functions in which artificial intelligence systems process data of { -client(form: "the") }.
sheet-outsourcing-ai-use--no = No artificial intelligence systems process data of { -client(form: "the") } when the service is provided.
# $functions: the user's own words
sheet-outsourcing-ai-functions = This concerns the following functions: { $functions }
sheet-outsourcing-ai-conditions = The following applies to these functions:
sheet-outsourcing-ai-condition--review = A human being examines results before they are used.
sheet-outsourcing-ai-condition--no-sole-decision = Decisions that produce legal effects concerning data subjects or similarly significantly affect them (Art. 22(1) GDPR) are not based solely on these functions.
    .ch = Decisions that have a legal consequence for data subjects or significantly affect them (Art. 21(1) FADP) are not based solely on these functions.
    .uk = Decisions that produce legal effects concerning data subjects or similarly significantly affect them are not based solely on these functions.
sheet-outsourcing-ai-condition--marked = Results are marked as generated by a machine.
sheet-outsourcing-ai-condition--switch = { -client(form: "The") } can switch the functions off.
sheet-outsourcing-ai-condition--quality = { -contractor(form: "The") } checks the quality of the results against defined criteria and documents the check.
sheet-outsourcing-ai-condition--model-change = { -contractor(form: "The") } announces a change of the model or of its provider in advance.
sheet-outsourcing-exit = Transfer of the data and exit
sheet-outsourcing-exit-scope--all = At the end of the agreement, { -client(form: "the") } can export all data that have been entered or generated by it or on its behalf, including non-personal data.
sheet-outsourcing-exit-scope--personal = At the end of the agreement, { -client(form: "the") } can export the personal data processed on its behalf.
sheet-outsourcing-exit-formats = The data are available in the following formats:
sheet-outsourcing-exit-format--csv = as tables (CSV)
sheet-outsourcing-exit-format--json-xml = as structured files (JSON or XML)
sheet-outsourcing-exit-format--database = as an extract of the database with a description of its structure
sheet-outsourcing-exit-format--documents = as files in a common format (documents and images)
sheet-outsourcing-exit-format--profession = in a standardised exchange format of the field
sheet-outsourcing-exit-format--interface = through a documented interface
# $period: "30 days"
sheet-outsourcing-exit-period = Export remains possible for { $period } after the end of the provision of the processing services; the data are deleted only after that.
sheet-outsourcing-service = Service and trade secrets
# $document: title as entered
sheet-outsourcing-levels = Service levels, metrics and emergency operation are governed by the document ‘{ $document }’.
# $document: title as entered
sheet-outsourcing-penalties = Contractual penalties and special rights of termination where service levels are missed are governed by the document ‘{ $document }’.
sheet-outsourcing-secrets = Each party keeps the trade secrets of the other party secret and uses them only to perform the contract; this continues to apply after it has ended.
sheet-outsourcing-risk = Risk assessment and security
# $date: "1 March 2026"
sheet-outsourcing-assessed = { -client(form: "The") } assessed the risks of outsourcing before disclosing the data; the assessment is dated { $date }.
sheet-outsourcing-cyber-rules = According to the parties, the following rules apply:
sheet-outsourcing-cyber-rule--nis2-client = to { -client(form: "the") }, the law transposing Directive (EU) 2022/2555 (NIS 2 Directive)
sheet-outsourcing-cyber-rule--nis2-contractor = to { -contractor(form: "the") }, the law transposing Directive (EU) 2022/2555 (NIS 2 Directive)
sheet-outsourcing-cyber-rule--dora = to { -client(form: "the") } as a financial entity, Regulation (EU) 2022/2554 on digital operational resilience
sheet-outsourcing-cyber-rule--data-act = to { -contractor(form: "the") } as a provider of data processing services, Regulation (EU) 2023/2854 (Data Act)
sheet-outsourcing-cyber-rule--cra = to products with digital elements made available by { -contractor(form: "the") }, Regulation (EU) 2024/2847 (Cyber Resilience Act)
sheet-outsourcing-cyber-duties = { -contractor(form: "The") } assumes the following duties:
sheet-outsourcing-cyber-duty--early-warning = It reports security incidents that affect the service early enough for { -client(form: "the") } to meet its own statutory reporting deadlines.
sheet-outsourcing-cyber-duty--vulnerabilities = It informs { -client(form: "the") } of vulnerabilities in the products used that have become known, and of remedies.
sheet-outsourcing-cyber-duty--updates = It provides security updates throughout the term.
sheet-outsourcing-cyber-duty--components = It provides a list of the software components on request.
sheet-outsourcing-cyber-duty--evidence = It provides evidence that { -client(form: "the") } needs for an authority responsible for cyber security.
