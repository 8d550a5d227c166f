### Findings of the rules in the tables that were made after reading every answer against every other.
### $name: as in rules.ftl; $way: which of several cases it is.

## The list of companies against the rest

finding-hosting-unlisted = According to the answers, live data are stored only with external providers, but the list of { -subcontractor(form: "plural") } contains no company that stores data. Whoever stores the data for { -contractor(form: "the") } has to be named and authorised.
finding-hosting-unlisted-open = It is not yet known whether the external providers that store the data are in the list of { -subcontractor(form: "plural") }.
remedy-hosting-unlisted = Add the providers that store the data to the list, or correct the answer on storage.
finding-provider-unlisted = These measures refer to a provider, but there is none of that kind in the list of { -subcontractor(form: "plural") }: { $name }.
finding-provider-unlisted--ai = These measures refer to providers of the AI services used, but the list of { -subcontractor(form: "plural") } contains no company with such a service: { $name }.
finding-provider-unlisted--paper = According to the measures, a provider destroys paper records. It is neither in the list of { -subcontractor(form: "plural") } nor among the ancillary services: { $name }.
finding-provider-unlisted--backup = According to the measures, a copy of every backup is kept with a provider other than the one that holds the data. The list of { -subcontractor(form: "plural") } lacks a further company that stores data: { $name }.
finding-provider-unlisted--keys = According to the measures, the keys are kept in a service of the hosting provider: { $name }. No such provider is in the list of { -subcontractor(form: "plural") }, and according to the answers the data are not with external providers.
finding-provider-unlisted-open = It is not yet known whether all providers to which the measures refer are in the list of { -subcontractor(form: "plural") }.
remedy-provider-unlisted = Add the company to the list, state the service with the company that also provides it, or take the measure out.
finding-care-unlisted = ‘{ $name }’: judging by its name, the body that runs this cloud system is neither a party nor in the list of { -subcontractor(form: "plural") }. If it is listed under another name, no action is needed.
finding-care-unlisted-open = ‘{ $name }’: it is not yet known whether the body that runs this cloud system is in the list of { -subcontractor(form: "plural") }.
remedy-care-unlisted = Add the body to the list, or use the same name for it in both places.
finding-ancillary-listed = { $name }: the company is in the list of { -subcontractor(form: "plural") }, while its service is also among the ancillary services, which are not to count as the engagement of { -subcontractor(form: "plural") }.
finding-ancillary-listed-open = { $name }: it is not yet known whether the service is also among the ancillary services.
remedy-ancillary-listed = Take the service out of the ancillary services. If the company receives no data, take it out of the list.
finding-maintenance-listed = According to the answers, maintenance by third parties with possible access does not count as the engagement of { -subcontractor(form: "plural") }, but companies with such services are in their list: { $name }.
finding-maintenance-listed-open = It is not yet known whether maintenance by third parties counts as the engagement of { -subcontractor(form: "plural") }.
remedy-maintenance-listed = Treat maintenance with possible access as the engagement of { -subcontractor(form: "plural") }, or check why these companies are in the list.
finding-measures-subprocessors = According to the answers, no company is engaged, and any future one would need a specific authorisation. As long as that is so, the measures on { -subcontractor(form: "plural") } have no effect, but they are not wrong: { $name }.
finding-measures-subprocessors-open = It is not yet known whether there are { -subcontractor(form: "plural") } to whom measures could apply.
remedy-measures-subprocessors = Complete the list of { -subcontractor(form: "plural") } if companies are engaged after all, or take the measures out.
finding-chain-measures = According to the answers, { -subcontractor(form: "plural") } may not engage further companies. These measures presuppose the opposite: { $name }.
finding-chain-measures-open = It is not yet known whether { -subcontractor(form: "plural") } may engage further companies.
remedy-chain-measures = Allow further companies on the same conditions, or take the measures out.
finding-subprocessor-twice = The names of two entries in the list differ only in spelling or legal form: { $name }. If the same company is meant, it belongs in the list only once, even if it provides several services.
finding-subprocessor-twice-open = It is not yet known whether a company appears in the list twice.
remedy-subprocessor-twice = Merge the entries into one that names all services. If there are two companies, state each by its exact name and record that as the reason.

## Offices and persons

finding-officer-role = ‘{ $name }’: the measure gives the data protection officer a task, but none has been designated.
finding-officer-role-open = It is not yet known whether a data protection officer has been designated; a measure gives that person a task.
remedy-officer-role = State who actually has the task, take the measure out, or designate someone.
finding-officer-named = According to the answers, no data protection officer has been designated, but a contact person is described as one: { $name }.
finding-officer-named-open = It is not yet known whether contact persons have a role that does not exist according to the answers.
remedy-officer-named = State the designation if there is one, or correct the role.
finding-security-officer-missing = These measures presuppose an information security officer, but according to the organisational measures none has been appointed: { $name }.
finding-security-officer-missing-open = It is not yet known whether an information security officer has been appointed.
remedy-security-officer-missing = Choose the measure on the appointment if someone has been appointed, or state who actually has the tasks.
finding-instructor-recipient = According to the answers, the same person gives instructions for { -client(form: "the") } and receives them for { -contractor(form: "the") }: { $name }.
finding-instructor-recipient--office = According to the answers, a person gives instructions for { -client(form: "the") } who is owner or contact person on the side of { -contractor(form: "the") }: { $name }. Whoever carries out the work would thereby instruct themselves.
finding-instructor-recipient--address = According to the answers, a person who gives instructions for { -client(form: "the") } is reached at an e-mail address of { -contractor(form: "the") }: { $name }.
finding-instructor-recipient-open = It is not yet known who gives instructions and who receives them.
remedy-instructor-recipient--office = Name a person on the side of { -client(form: "the") }; if two persons have the same name, record that as the reason.
remedy-instructor-recipient--address = Correct the contact details or the person; if the address is right, record that as the reason.
remedy-instructor-recipient = Correct one of the lists; if two persons have the same name, record that as the reason.
finding-address-format = No e-mail can be sent to this: { $name }. An address has the form name@example.com, without spaces.
finding-address-format-open = It is not yet known at which e-mail addresses the parties can be reached.
remedy-address-format = Correct the e-mail address; notices and instructions under the contract go to it.
finding-dpo-company = According to the answers, the data protection officer belongs to a company that is also { -subcontractor(form: "a") }: { $name }. The officer would have to monitor that company’s work, which suggests a conflict of interests.
finding-dpo-company--client = According to the answers, the data protection officer of { -contractor(form: "the") } belongs to the organisation of { -client(form: "the") }: { $name }. Whether that is independent enough depends on the officer’s tasks there.
finding-dpo-company-open = It is not yet known whether the data protection officer belongs to another participant.
remedy-dpo-company = Designate somebody else, or record why the tasks do not conflict; if two merely have the same name, record that as the reason.
finding-representative-name = The party itself is named as its representative: { $name }. The representative is another person, established in the area for which it is designated.
finding-representative-name--processor = { -contractor(form: "The") } is also named as representative of { -client(form: "the") }: { $name }. According to the guidelines of the European Data Protection Board, the two tasks are not compatible.
finding-representative-name--officer = The person who is data protection officer is also named as representative: { $name }. According to the guidelines of the European Data Protection Board, the two tasks are not compatible, at any rate for external officers.
finding-representative-name-open = It is not yet known who the representative is.
remedy-representative-name = Designate another person in the area as representative and state that person’s name and address.
finding-tax-religion = In Germany the tax features for wage tax include the church tax feature, which reveals a religious affiliation or its absence. For this group, that is not stated as a special category: { $name }.
finding-tax-religion-open = { $name }: it is not yet known whether the data reveal a religious affiliation.
remedy-tax-religion = Add religious beliefs to the special categories of this group; if the features say nothing on church tax, record that as the reason.
finding-secrecy-not-required = { $name }: comparable protection of secrets abroad is said not to be called for. With this service, however, people abroad learn what the data contain. It can be dispensed with, for example, where only encrypted data arrive there.
finding-secrecy-not-required-open = { $name }: it is not yet known whether comparable protection of secrets abroad is called for.
remedy-secrecy-not-required = Check whether the protection there is comparable to that at home, or record why it is not called for.
finding-staff-others = According to a measure, on the side of { -contractor(form: "the") } only its own employees process the data. Other answers, however, name freelancers or agency workers: { $name }.
finding-staff-others-open = It is not yet known whether persons other than { -contractor(form: "poss") } own employees process the data.
remedy-staff-others = Withdraw the measure or correct the other answers; if these persons do not work with the data, record that as the reason.
finding-dpo-duty-ch = According to the answer, the law requires a data protection advisor. According to the answers, only Swiss law applies; it does not require that of private processors, only of federal bodies.
finding-dpo-duty-ch-open = It is not yet known whether the applicable law requires a data protection advisor.
remedy-dpo-duty-ch = Choose ‘voluntary’; if another law requires the appointment, record that as the reason.
finding-ground-consent = Special categories of this group are to be processed on the basis of consent alone: { $name }. In employment, consent is rarely given freely and can be withdrawn at any time; the purposes stated cannot be discontinued after a withdrawal. Employment or social security law is generally the more suitable basis.
finding-ground-consent-open = { $name }: it is not yet known on what basis special categories are processed.
remedy-ground-consent = Clarify the basis with { -client(form: "the") }; if it remains consent, record what happens after a withdrawal.
finding-notary-deeds = According to the answer, { -contractor(form: "the") } keeps no files or registers of a notary. However, the following are stored: { $name }. If they come from a notary’s office, special rules apply to their custody.
finding-notary-deeds-open = It is not yet known whether { -contractor(form: "the") } keeps deeds or registers of a notary’s office.
remedy-notary-deeds = Clarify where the deeds come from; if they belong to a notary’s office, correct the answer on files, otherwise record that as the reason.
finding-special-elsewhere = For this group the data named do not count as special categories or data on offences, although for another group they do (group: data – { $name }).
finding-special-elsewhere-open = It is not yet known whether the same data are classified alike for several groups.
remedy-special-elsewhere = Classify the data alike for both groups, or record how they differ.
finding-measure-service = A measure says ‘only’ or ‘no’; the service of another company leaves no or little room for that: { $name }.
finding-measure-service-open = It is not yet known whether the services of other companies are consistent with a measure.
remedy-measure-service = Withdraw the measure or correct the service; if other systems or data are meant, record that as the reason.
finding-words-lien = ‘{ $name }’: this allows { -contractor(form: "the") } to withhold data until it is paid; but it is { -client(form: "the") } that decides on the data and their return.
finding-words-lien-open = It is not yet known which wording applies.
remedy-words-lien = { $why }
finding-words-audits = { $way ->
    [audits-consent] ‘{ $name }’: under this, audits depend on the consent of { -contractor(form: "the") }; but the right to audits and inspections exists without such consent.
    [audits-excluded] ‘{ $name }’: under this, audits are excluded or replaced by evidence; but the right to audits and inspections cannot be excluded.
   *[audits-on-occasion] ‘{ $name }’: under this, audits are permitted only if there is particular cause; but the right to audits and inspections exists without any.
 }
finding-words-audits-open = It is not yet known which wording applies.
remedy-words-audits = { $why }
finding-words-breach = { $law ->
    [ch] ‘{ $name }’: under this, a data security breach is not always, or not immediately, reported; but { -contractor(form: "the") } has to report it as soon as possible (Art. 24(3) of the Swiss FADP).
    [uk] ‘{ $name }’: under this, a breach is not always, or not immediately, notified; but { -contractor(form: "the") } has to notify every breach without undue delay after becoming aware of it (Art. 33(2) UK GDPR).
   *[other] ‘{ $name }’: under this, a breach is not always, or not immediately, notified; but { -contractor(form: "the") } has to notify every breach without undue delay after becoming aware of it (Art. 33(2) GDPR).
 }
finding-words-breach-open = It is not yet known which wording applies.
remedy-words-breach = { $why }
finding-words-machine = ‘{ $name }’: this suggests decisions that are taken by automated means alone.
finding-words-machine-open = It is not yet known which wording applies.
remedy-words-machine = { $why }
finding-end-template = The template lays down for all contracts whether the data are erased or returned at the end; but that choice is for { -client(form: "the") } to make.
finding-end-template-open = It is not yet known whether a template pre-empts the choice on the data at the end.
remedy-end-template = Leave the choice to { -client(form: "the") }, or record how { -client(form: "the") } makes it, for instance by an export before the end.
finding-representative-exempt = According to the answer, no representative is needed although special categories are processed. For a body that is not public and has no establishment in the area concerned, the exception applies only if processing is occasional, does not include such data on a large scale and is unlikely to result in a risk.
finding-representative-exempt--ch = According to the answer, no representative in Switzerland is needed although sensitive personal data are processed. A private controller needs one if the processing is connected with offering goods or services in Switzerland or monitoring behaviour there, is extensive and regular, and involves a high risk; with such data, a high risk is likely.
finding-representative-exempt-open = It is not yet known whether an exception from the duty to have a representative can apply.
remedy-representative-exempt--ch = Check which of the conditions is not met and record that as the reason, or designate a representative.
remedy-representative-exempt = Check the exception and record the reasons for it, or designate a representative.
finding-framework-extension = { $name }: according to the answers, the company takes part in the UK Extension to the Data Privacy Framework but is not certified under the Framework itself. The Extension presupposes that certification.
finding-framework-extension-open = { $name }: it is not yet known whether the company is certified under the Data Privacy Framework.
remedy-framework-extension = Look up in the list of the Data Privacy Framework what the company is certified for, and correct one of the answers.
finding-same-contact = The same e-mail address is given for both parties; notices to { -client(form: "the") } would then reach { -contractor(form: "the") } itself: { $name }.
finding-same-contact--contacts = The e-mail address of { -client(form: "the") } is also given for a contact of { -contractor(form: "the") }: { $name }.
finding-same-contact-open = It is not yet known whether the parties have different e-mail addresses.
remedy-same-contact = For each party, give an address at which messages are read by that party.
finding-dpo-client = According to the answers, the data protection officer of { -contractor(form: "the") } also acts for { -client(form: "the") }. That may suggest a conflict of interests: { $name }.
finding-dpo-client-open = It is not yet known whether the data protection officer of { -contractor(form: "the") } also acts for { -client(form: "the") }.
remedy-dpo-client = Check whether the person would have to supervise their own work. If the person is merely the designated data protection officer of both, or if two persons have the same name, record that as the reason.
finding-dpo-facts = A reason given for not requiring a data protection officer does not fit other answers.
finding-dpo-facts--special = One reason given for not requiring a data protection officer is that the core activities do not consist of large-scale processing of special categories. { -contractor(form: "The") } processes such data for a hospital or a health insurance fund, however. Whether that is its core activity and on a large scale has to be assessed; there is much to suggest that it is.
finding-dpo-facts--monitoring = One reason given for not requiring a data protection officer is that the core activities do not require large-scale monitoring of data subjects. Whether monitoring is on a large scale, regular and systematic and a core activity has to be assessed; these answers suggest it: { $name }.
finding-dpo-facts-open = It is not yet known whether the reasons for not designating an officer fit the other answers.
remedy-dpo-facts = Check this reason; if it does not apply, an officer has to be designated.
finding-owner-alone = According to a measure, only the owner of { -contractor(form: "the") } has access to the data. Other measures presuppose that further persons have access: { $name }.
finding-owner-alone-open = It is not yet known whether only the owner of { -contractor(form: "the") } has access.
remedy-owner-alone = Take the measure out or correct the other answers.
finding-admin-alone = According to the measures, at most one person has administrator rights, and yet a deputy is said to have been named for each such person: { $name }. The two are consistent only if the deputy receives the rights in an emergency.
finding-admin-alone-open = It is not yet known how many persons have administrator rights.
remedy-admin-alone = Correct the number, or describe how the deputy obtains access.

## What is done against sentences that exclude it

finding-content-unchanged = According to a measure, { -contractor(form: "the") } makes no changes to the content of the data entered. The processing includes operations that change data, however: { $name }. The two are consistent only if { -client(form: "the") } alone makes the changes or other data are meant.
finding-content-unchanged-open = It is not yet known whether { -contractor(form: "the") } changes the content of data.
remedy-content-unchanged = Take out the measure or the operation. If only { -client(form: "the") } changes data, or if the operation concerns data other than those entered, describe that.
finding-test-data-real = According to a measure or an assurance, tests are not carried out with the data. The processing includes tests, however: { $name }. If the assurance covers sensitive data only, the two may be consistent.
finding-test-data-real-open = It is not yet known whether tests are carried out with the data.
remedy-test-data-real = Decide which statement is true, and say with which data tests are carried out. Tests without personal data do not involve any processing and do not belong among purposes or operations.
finding-analytics-denied = According to a measure, the application includes no third-party services that analyse the behaviour of users. The list of { -subcontractor(form: "plural") } contains such services, however: { $name }.
finding-analytics-denied-open = It is not yet known whether third-party services analyse the behaviour of users.
remedy-analytics-denied = Take the measure out. If the company only serves a website outside the application, describe that.
finding-card-data-denied = According to a measure, the application stores no payment card numbers. The data include the following, however: { $name }.
finding-card-data-denied-open = It is not yet known whether payment card numbers are stored.
remedy-card-data-denied = Take out the measure or these data. If only a payment service holds them, or if they are held only in truncated form, say so in an entry of your own.
finding-ai-own-servers = According to a measure, AI models run only on servers that { -contractor(form: "the") } administers itself. The list of { -subcontractor(form: "plural") } contains AI services of other companies, however: { $name }.
finding-ai-own-servers-open = It is not yet known on whose servers AI models run.
remedy-ai-own-servers = Take out the measure, or the company if it is not engaged.
finding-ai-denied = According to the terms on outsourcing, no artificial intelligence systems process data of { -client(form: "the") }. Other answers presuppose the opposite: { $name }.
finding-ai-denied-open = It is not yet known whether artificial intelligence systems process the data.
remedy-ai-denied = Answer that AI is used and name the functions, or take the other answers out.
finding-ai-none-beside = One measure excludes AI systems. These answers presuppose that AI is used, however: { $name }.
finding-ai-none-beside-open = It is not yet known whether AI systems are used.
remedy-ai-none-beside = Keep only what is true.
finding-location-tracking = According to a measure, the location of a device is determined only while a function is being used. The purposes include tracking, however: { $name }. The two are consistent only if tracking is triggered in that way or concerns other devices.
finding-location-tracking-open = It is not yet known whether locations are determined continuously.
remedy-location-tracking = Take the measure out, or describe how tracking is triggered.
finding-own-server-room = Live data are stored only with external providers, and yet measures relate to { -contractor(form: "poss") } own server rooms: { $name }. That may be right, for instance for backups.
finding-own-server-room-open = It is not yet known whether there are own server rooms to which measures could apply.
remedy-own-server-room = Check what is kept in the server rooms, and take the measures out if it is not these data.
finding-sites-none = The data are processed on premises of { -contractor(form: "the") }, but according to the list of sites there are none.
finding-sites-none-open = It is not yet known which sites of its own { -contractor(form: "the") } has.
remedy-sites-none = Name the sites, or take the premises out of the places of processing.
finding-staff-sites = According to the answers, none of { -contractor(form: "poss") } own employees have access to the data from another country. A site at which the data are processed is not in the country of the seat, however: { $name }. That is consistent only if nobody works with the data there, for instance in a data centre.
finding-staff-sites-open = It is not yet known whether employees at sites abroad have access to the data.
remedy-staff-sites = State the employees abroad and their countries, or correct the site.
finding-instruction-forms = These measures presuppose a form of instruction that is not agreed: { $name }.
finding-instruction-forms--oral = According to the answers, oral instructions are not provided for, but measures govern how they are carried out: { $name }. Carrying them out only after confirmation in the agreed form still complies with it; a call-back alone does not.
finding-instruction-forms--configuration = According to the answers, instructions cannot be given in text form, but according to a measure settings in the application count as documented instructions: { $name }.
finding-instruction-forms-open = It is not yet known in which form instructions are given.
remedy-instruction-forms = Allow this form, or take the measures out.
finding-deletion-archive = According to a measure, the data are erased automatically soon after each task is completed. The processing includes archiving, however: { $name }.
finding-deletion-archive-open = It is not yet known whether data are archived or erased at once.
remedy-deletion-archive = Say which data are erased and which are archived, or take one of the answers out.

## Sentences that leave no room for each other

finding-measures-exclude = These measures are not consistent with each other: { $name }.
finding-measures-exclude--office-lock = One measure says that the entrance doors can be opened only with a key, another that they are opened electronically or with a code: { $name }.
finding-measures-exclude--login-password = One measure says that the systems can be used only with user name and password, another that users can also log in to the application without a password: { $name }. The two are consistent only if different systems or users are meant.
finding-measures-exclude--usb-storage-blocked = One measure says that USB storage is blocked without exception, others govern how data are transferred to mobile media: { $name }. They are consistent only if other devices or media are meant.
finding-measures-exclude--password-not-transmitted = According to one measure, users’ passwords stay on the end device; according to another, passwords are transmitted over encrypted connections: { $name }. This fits only if other passwords are meant.
finding-measures-exclude--password-initial = One measure says that users set their first password themselves; there is then no default password to be replaced: { $name }.
finding-measures-exclude--intern-no-access = One measure says that interns have no access, another that those with access are bound to confidentiality: { $name }.
finding-measures-exclude--ai-provider-no-storage = One measure says that the providers of AI services store nothing beyond the individual request, another that they erase data only after a certain period: { $name }.
finding-measures-exclude--log-tamper-protection = One measure says that log entries are locked against any change until they expire, another that IP addresses in them are anonymised before that: { $name }.
finding-measures-exclude--treatment-record-addendum = One measure says that completed entries of the treatment record cannot be erased, another that { -client(form: "the") } can itself erase all data on a person: { $name }. The two are consistent only if the whole record is erased, and only once it no longer has to be kept.
finding-measures-exclude--no-own-servers = One measure says that there are no systems on the premises of { -contractor(form: "the") } on which the data are stored, others protect its own server rooms: { $name }. They are consistent only if something else is kept there; the measures then do not belong here.
finding-measures-exclude--paper-none = According to one measure, data processed on behalf of { -client(form: "the") } do not exist on paper; others govern the handling of paper: { $name }. That fits if they concern only { -contractor(form: "poss") } own records.
finding-measures-exclude--media-ban = According to one measure, copying to portable media is prohibited; according to another it requires approval: { $name }. That fits if the approval is the exception to the ban.
finding-measures-exclude--call-recording-none = According to one measure, calls are not recorded; others govern recordings: { $name }. That fits if they concern only { -contractor(form: "poss") } own calls.
finding-measures-exclude--tenant-database = According to one measure, { -client(form: "poss") } data are kept in a database of their own, according to another in a schema of their own within a database: { $name }. Both fit only if different data are meant.
finding-measures-exclude--media-transport-none = According to one measure, no data media are transported; others govern how they are dispatched or handed over: { $name }. Both fit only if a service provider transports them or they are handed over on the spot.
finding-measures-exclude--encryption-key-holder = According to one measure, only one party has access to the keys; according to another they are kept in a service of the hosting provider: { $name }. The two are consistent only if the provider cannot use the keys there.
finding-measures-exclude--penetration-test-accredited = According to one measure, only recognised companies carry out penetration tests, according to another { -contractor(form: "poss") } own employees do: { $name }.
finding-measures-exclude--office-employees-only = According to one measure, only employees have access to the rooms in which data are processed; others govern access of visitors: { $name }. They are consistent only if visitors enter other rooms.
finding-measures-exclude--password-reset = According to one measure, administrators reset forgotten passwords; others concern links for resetting them: { $name }. They are consistent only if different users or systems are meant.
finding-measures-exclude--log-ip-form = According to one measure, IP addresses are stored only in shortened form or as a hash, according to another they are anonymised later: { $name }. The two are consistent only if different logs are meant.
finding-measures-exclude--secrets-store = According to one measure, credentials between systems are kept exclusively in a store intended for them, according to others elsewhere as well: { $name }.
finding-measures-exclude--access-location = According to one measure, access is possible only from a certain area; according to another, working from abroad can be approved: { $name }. The two are consistent only if the area is not left or these data are not accessed.
finding-measures-exclude--handover-person = According to one measure, documents and media are handed over in person only, according to another they are dispatched: { $name }.
finding-measures-exclude--tenant-instance = According to one measure, an instance of its own is operated for { -client(form: "the") }; according to another, it is only the database that separates the tenants: { $name }. The two are consistent only if different systems are meant.
finding-measures-exclude--login-working-hours = According to one measure, employees can log in only during working hours; according to another, somebody is on call outside them as well: { $name }. The two are consistent only if separate hours apply to on-call duty.
finding-measures-exclude--log-without-content = According to one measure, logs do not contain the contents of records; according to others, however, commands or sessions are recorded in which they may occur: { $name }.
finding-measures-exclude-open = It is not yet known whether other measures are consistent with this one: { $name }.
remedy-measures-exclude = Keep only what is true, or say in a measure of your own which statement applies to what.
finding-pseudonym-key = A safeguard says that only { -client(form: "the") } can attribute the pseudonyms to persons, but according to the measures { -contractor(form: "the") } keeps the data needed for that: { $name }.
finding-pseudonym-key-open = It is not yet known who has the data needed to attribute the pseudonyms.
remedy-pseudonym-key = State who actually has the data needed for attribution. If { -contractor(form: "the") } keeps them, delete the safeguard.
finding-pseudonym-paper = According to the measures, the data needed to attribute the pseudonyms are kept on paper only, but according to the answers { -contractor(form: "the") } processes nothing on paper.
finding-pseudonym-paper-open = It is not yet known whether { -contractor(form: "the") } has the data needed for attribution on paper.
remedy-pseudonym-paper = State the processing on paper, or state where the data needed for attribution are actually kept.
finding-safeguard-weaker = This safeguard promises more than the measures say: { $name }.
finding-safeguard-weaker--mfa = A second factor is promised for every access to the sensitive data, but according to the measures it is only offered to the users of the application.
finding-safeguard-weaker--no-unencrypted-email = Sending sensitive data in unencrypted e-mails is excluded. According to the measures, however, e-mails are encrypted only where the other side supports it, and the content is not protected.
finding-safeguard-weaker--no-mobile-storage = Storing sensitive data on mobile media is excluded, but the measures govern how data are transferred to them. The two are consistent only if other data are meant there.
finding-safeguard-weaker--end-to-end-encryption = End-to-end encryption of sensitive data is promised, but according to the measures { -contractor(form: "the") } or the hosting provider has the keys to the stored data. The two are consistent only if a different encryption is meant.
finding-safeguard-weaker--recoverability = It is promised that sensitive data can be restored from backups, but according to the measures no data are backed up.
finding-safeguard-weaker-open = It is not yet known whether the measures deliver what the safeguards for sensitive data promise.
remedy-safeguard-weaker = Tighten the measure, or delete the safeguard.

## Figures

finding-figure-order = Two figures in the measures are not consistent with each other ({ $name }).
finding-figure-order--backup-kept = Backups are kept for longer than erased data may remain in them (kept / longest stay: { $name }). The two are consistent only if data are also erased from existing backups.
finding-figure-order--restore-backup = Databases are said to be restorable to a state further back than backups are kept (restorable / kept: { $name }). That is consistent only if there are separate backups for it.
finding-figure-order--restore-deletion = Databases can be restored to a state that still contains data which, according to another measure, should have gone from the backups as well (restorable / longest stay: { $name }).
finding-figure-order--fixed-period = According to one measure, data remain stored for a fixed period after the task is complete; according to another they are erased before that (stored / erased: { $name }). The two are consistent only if different data are meant.
finding-figure-order--log-ip = IP addresses are anonymised only when the log entry should already have been erased (anonymised / erased: { $name }). The anonymisation then serves no purpose.
finding-figure-order--session = Users would be logged out for inactivity only after the maximum duration of a session (inactivity / maximum duration: { $name }). That measure then serves no purpose.
finding-figure-order--patches = The measures allow more time for critical security updates than for the others (critical / others: { $name }).
finding-figure-order-open = It is not yet known whether the periods in the measures are consistent with each other.
remedy-figure-order = Correct one of the two figures.
finding-figure-weak = ‘{ $name }’: the value given is seldom sufficient. The law sets no figure; what is appropriate depends on the risk.
finding-figure-weak-open = ‘{ $name }’: it is not yet known which value applies.
remedy-figure-weak = Check the value; if it was chosen because the risk is low, record that as the reason.
finding-requests-long = { $way ->
    [weak] Requests from data subjects may be forwarded only after more than a week. { -client(form: "The") } generally has only one month from receipt to respond; whether the remaining time suffices has to be assessed.
   *[other] Requests from data subjects may be forwarded only when the month that { -client(form: "the") } generally has to respond is already over.
 }
    .ch = { $way ->
       [weak] Requests from data subjects may be forwarded only after more than a week. { -client(form: "The") } generally has only 30 days from receipt to respond; whether the remaining time suffices has to be assessed.
      *[other] Requests from data subjects may be forwarded only when the 30 days that { -client(form: "the") } generally has to respond are already over.
    }
finding-requests-long--execution = Instructions on requests from data subjects may be carried out only when the month that { -client(form: "the") } generally has to respond is already over.
    .ch = Instructions on requests from data subjects may be carried out only when the 30 days that { -client(form: "the") } generally has to respond are already over.
finding-requests-long-open = It is not yet known how soon requests from data subjects are forwarded and instructions on them carried out.
remedy-requests-long = Agree on a shorter period.
finding-breach-working-days = The period for notifying personal data breaches runs in working days and can exceed 72 hours over a weekend. The 72 hours that { -client(form: "the") } itself has generally start only with that notice, but it has to be given without undue delay.
finding-breach-working-days-open = It is not yet known whether the period for notices is too long over a weekend.
remedy-breach-working-days = Agree on the period in hours.
finding-breach-on-call = Personal data breaches have to be notified within hours, but according to the measures the persons in charge can be reached only on working days during business hours. The period also runs at weekends once the breach is known; whether it can be kept then has to be checked.
    .ch = Breaches of data security have to be notified within hours, but according to the measures the persons in charge can be reached only on working days during business hours. The period also runs at weekends once the breach is known; whether it can be kept then has to be checked.
finding-breach-on-call-open = It is not yet known whether somebody can be reached in such a way that the period for notices is met.
remedy-breach-on-call = Make sure that somebody can be reached every day, or agree on a period that can be met.
finding-recovery-availability = Recovery after an outage may take longer than all outages of a month together (recovery / downtime per month: { $name }). A single outage may be enough to miss the availability target.
finding-recovery-availability-open = It is not yet known whether recovery time and availability target are consistent with each other.
remedy-recovery-availability = Align the two values, or say that the target does not apply to such outages.
finding-contractor-retention = According to the answers on the transfer, { -contractor(form: "the") } keeps the data for longer than is agreed for their erasure after the end of the service (kept / erased: { $name }). If the first period runs from receipt of the data, the two may be consistent; for data received shortly before the end, the shorter one then applies.
finding-contractor-retention-open = It is not yet known whether retention by { -contractor(form: "the") } is consistent with the agreed erasure.
remedy-contractor-retention = State in both places what applies, in particular to data received only shortly before the end of the service.
finding-end-long = A very long time passes after the end of the service before erasure is complete. The law sets no period; the longer it is, the more it has to be asked what the data are still kept for.
finding-end-long-open = It is not yet known when the data are erased after the end of the service.
remedy-end-long = Shorten the period, or record why it is needed.

## Grounds and duties of the law

finding-ground-association = For this group, the activities of a not-for-profit body are given as the exception: { $name }. It covers only members, former members and persons in regular contact with a body with a political, philosophical, religious or trade union aim; whether these persons are among them has to be checked.
finding-ground-association-open = It is not yet known on which exception the processing for this group rests: { $name }.
remedy-ground-association = Clarify with { -client(form: "the") } which exception applies.
finding-ground-made-public = For this group, the exception given is that the persons have manifestly made the data public themselves: { $name }. What is recorded about them in treatment, counselling, insurance, school or work is generally not public.
finding-ground-made-public-open = It is not yet known on which exception the processing for this group rests: { $name }.
remedy-ground-made-public = Clarify with { -client(form: "the") } which exception applies.
finding-ground-research = For this group, archiving, research or statistical purposes are given as the exception, but none of the purposes of the processing is one: { $name }.
finding-ground-research-open = It is not yet known on which exception the processing for this group rests: { $name }.
remedy-ground-research = Add the purpose, or clarify with { -client(form: "the") } which exception applies.
finding-ground-vital = For this group, vital interests are the only exception given: { $name }. It applies only where the person cannot give consent, and on its own it seldom supports processing that continues. Whether it is sufficient here is for { -client(form: "the") } to assess.
finding-ground-vital-open = It is not yet known on which exception the processing for this group rests: { $name }.
remedy-ground-vital = Clarify with { -client(form: "the") } whether another exception applies.
finding-special-data-missing = These data are by themselves sensitive data of a kind that is stated, but are not among the sensitive data of their group: { $name }.
finding-special-data-missing-open = It is not yet known whether all sensitive data are stated as such.
remedy-special-data-missing = State these data among the sensitive data of the group as well.
finding-retention-law = These purposes involve records that the law requires to be kept for years: { $name }. According to another answer, however, the data are erased earlier.
finding-retention-law--treatment-measure = Under German law, treatment records generally have to be kept for ten years after the end of the treatment (here: { $name }). According to a measure, however, the data are erased earlier. That is right if { -client(form: "the") } keeps the records elsewhere.
finding-retention-law--treatment-end = Under German law, treatment records generally have to be kept for ten years after the end of the treatment (here: { $name }). For the end of the service, however, erasure without return is chosen. That is right if { -client(form: "the") } has the records itself or exports them beforehand.
finding-retention-law--books-measure = Under German law, accounting records and supporting documents have to be kept for six, eight or ten years depending on their kind (here: { $name }). According to a measure, however, the data are erased earlier. That is right if { -client(form: "the") } keeps the records elsewhere.
finding-retention-law--books-end = Under German law, accounting records and supporting documents have to be kept for six, eight or ten years depending on their kind (here: { $name }). For the end of the service, however, erasure without return is chosen. That is right if { -client(form: "the") } has the records itself or exports them beforehand.
finding-retention-law--treatment-ch-measure = In Switzerland, cantonal law mostly requires medical records to be kept for ten or twenty years (here: { $name }). According to a measure, however, the data are erased earlier. That is right if { -client(form: "the") } keeps the records elsewhere.
finding-retention-law--treatment-ch-end = In Switzerland, cantonal law mostly requires medical records to be kept for ten or twenty years (here: { $name }). For the end of the service, however, erasure without return is chosen. That is right if { -client(form: "the") } has the records itself or exports them beforehand.
finding-retention-law--books-ch-measure = Under Swiss law, accounting records and supporting documents generally have to be kept for ten years (here: { $name }). According to a measure, however, the data are erased earlier. That is right if { -client(form: "the") } keeps the records elsewhere.
finding-retention-law--books-ch-end = Under Swiss law, accounting records and supporting documents generally have to be kept for ten years (here: { $name }). For the end of the service, however, erasure without return is chosen. That is right if { -client(form: "the") } has the records itself or exports them beforehand.
finding-retention-law--treatment-at-measure = Under Austrian law, treatment records generally have to be kept for ten years (here: { $name }). According to a measure, however, the data are erased earlier. That is right if { -client(form: "the") } keeps the records elsewhere.
finding-retention-law--treatment-at-end = Under Austrian law, treatment records generally have to be kept for ten years (here: { $name }). For the end of the service, however, erasure without return is chosen. That is right if { -client(form: "the") } has the records itself or exports them beforehand.
finding-retention-law--books-at-measure = Under Austrian law, accounting records and supporting documents generally have to be kept for seven years (here: { $name }). According to a measure, however, the data are erased earlier. That is right if { -client(form: "the") } keeps the records elsewhere.
finding-retention-law--books-at-end = Under Austrian law, accounting records and supporting documents generally have to be kept for seven years (here: { $name }). For the end of the service, however, erasure without return is chosen. That is right if { -client(form: "the") } has the records itself or exports them beforehand.
finding-retention-law-open = It is not yet known whether records that have to be kept are erased.
remedy-retention-law = Clarify with { -client(form: "the") } where the records are kept, and record that; if only { -contractor(form: "the") } has them, extend the period or agree on their return.
finding-secrecy-by-law = { $name }: secrecy is said to follow from the law. The service stated, however, is generally not work of the persons named in section 203(1) or (2) of the German Criminal Code; unless the company is itself one of them, it has to be bound separately.
finding-secrecy-by-law--foreign = { $name }: secrecy is said to follow from the law, meaning section 203 of the German Criminal Code. { -client(form: "The") }, however, has no seat in Germany; whether the obligation is sufficient under the law there does not follow from the answers.
finding-secrecy-by-law-open = { $name }: it is not yet known how the company is bound to secrecy.
remedy-secrecy-by-law--foreign = Bind the company to secrecy under the law at the seat of { -client(form: "the") }; if the statutory duty is sufficient there, record that as the reason.
remedy-secrecy-by-law = Bind the company to secrecy. If it is in fact one of these persons, for instance a public-sector provider whose staff are public officials, record that as the reason.

## Clauses

finding-governing-law-third = The agreement is governed by the law of a state outside the EU and the EEA although the GDPR binds { -client(form: "the") }. Whether the Regulation ties the contract itself or only another legal act to Union or Member State law is disputed.
finding-governing-law-third-open = It is not yet known which law governs the agreement.
remedy-governing-law-third = Choose the law of a Member State for the processing on behalf, or record why the other law is sufficient.
finding-clause-13-authority = { $way ->
    [federal] The federal commissioner is named as the competent supervisory authority. For private bodies in Germany, the authorities of the Länder are generally competent; the main exceptions are telecommunications and postal services.
   *[other] A Swiss authority is named as the competent supervisory authority. For an exporter established in a Member State, Clause 13 makes it an authority of that state; a Swiss one can be named beside it only for the part to which Swiss law applies.
 }
finding-clause-13-authority-open = It is not yet known which supervisory authority is competent under Clause 13.
remedy-clause-13-authority = Name first the supervisory authority competent for the exporter at its seat.
finding-transfer-frequency = { $name }: the transfer is stated to take place once, but judging by the purposes or the service it is continuous.
finding-transfer-frequency-open = { $name }: it is not yet known how often data are transferred.
remedy-transfer-frequency = State the actual frequency in the description of the transfer.
finding-data-act-switching = According to the answers, the Data Act applies to { -contractor(form: "the") } as a provider of data processing services. A term on termination falls short of its requirements.
finding-data-act-switching--scope = According to the answers, the Data Act applies to { -contractor(form: "the") } as a provider of data processing services. Only personal data can be exported, however; in principle, all data entered and generated by { -client(form: "the") } have to be exportable.
finding-data-act-switching--notice = According to the answers, the Data Act applies to { -contractor(form: "the") } as a provider of data processing services. The period of notice is longer than the two months that may at most be required before switching is initiated. If a shorter period applies to the service itself, nothing has to be done.
finding-data-act-switching--charges = { $way ->
    [before] According to the answers, the Data Act applies to { -contractor(form: "the") } as a provider of data processing services. { -client(form: "The") } bears the cost of return and erasure. Until 12 January 2027 only the costs directly incurred may be charged for switching, and nothing after that.
   *[other] According to the answers, the Data Act applies to { -contractor(form: "the") } as a provider of data processing services. { -client(form: "The") } bears the cost of return and erasure; since 12 January 2027 charges may no longer be imposed for switching.
 }
finding-data-act-switching-open = It is not yet known whether the terms on termination meet the requirements of the Data Act.
remedy-data-act-switching = Adapt the term, or record that the Data Act does not apply to this service or that one of its exceptions does; switching charges are still permitted, for example, for a service most of which is custom-built.
finding-nis2-early-warning = According to the answers, the NIS 2 Directive applies to { -client(form: "the") }. Significant incidents then generally have to be reported within 24 hours, but { -contractor(form: "the") } does not promise early warning of incidents. Whether it is needed depends on the importance of the service.
finding-nis2-early-warning-open = It is not yet known whether { -contractor(form: "the") } gives early warning of incidents.
remedy-nis2-early-warning = Agree on the early warning, or record where it is provided for.
finding-breach-content-gaps = According to the agreed terms, the notice of a breach does not contain everything that { -client(form: "the") } has to communicate to the supervisory authority. Whether what is missing is agreed elsewhere is not assessed by the program.
    .ch = According to the agreed terms, the notice of a breach of data security does not contain everything that { -client(form: "the") } has to communicate to the FDPIC. Whether what is missing is agreed elsewhere is not assessed by the program.
finding-breach-content-gaps-open = It is not yet known what the notice of a breach contains.
remedy-breach-content-gaps = Add what is missing: nature of the breach, categories and numbers of persons and records, contact point, consequences and measures.
finding-terms-weak = A term leaves less of a right of { -client(form: "the") } than is usual. It may be agreed between the parties.
finding-terms-weak--grounds = An objection to new { -subcontractor(form: "plural") } is only permitted on compelling grounds of data protection. That may largely deprive the right to object of its value.
finding-terms-weak--cost-audits = { -client(form: "The") } alone bears the cost of audits, even where they reveal an infringement. Terms on cost must not result in audits not being carried out.
finding-terms-weak--cost-assistance = { -client(form: "The") } alone bears the cost of assistance, even where { -contractor(form: "the") } is responsible for the cause. Assistance is a statutory part of the contract; terms on cost must not make it unreasonably difficult.
finding-terms-weak--cost-end = { -client(form: "The") } alone bears the cost of return and erasure. Both are a statutory part of the contract; terms on cost must not make them unreasonably difficult.
finding-terms-weak--audit-interval = Audits without special cause are permitted only at intervals of more than two years. Whether the right to audit is then still effective has to be assessed.
finding-terms-weak-open = It is not yet known whether terms weaken a right of { -client(form: "the") }.
remedy-terms-weak = Choose a more balanced term, or record why this one is intended.
finding-main-contract-missing = Answers refer to a main contract, for instance for conclusion, duration, termination, liability or law; according to another answer there is none.
finding-main-contract-missing--unnamed = Answers refer to a main contract, for instance for conclusion, duration, termination, liability or governing law, but none is named. The annexes then do not show which contract is meant.
finding-main-contract-missing-open = It is not yet known to which main contract other answers refer.
remedy-main-contract-missing = Name the main contract, or settle the points without it.
finding-planned-after-end = ‘{ $name }’: the measure is announced for a day on which the processing will already have ended.
finding-planned-after-end-open = ‘{ $name }’: it is not yet known whether the measure will be taken before the processing ends.
remedy-planned-after-end = Name an earlier day, or take the measure out.
finding-scheme-swiss = The measures are arranged by the objectives of the Swiss Data Protection Ordinance, but according to the answers Swiss law does not apply. That is not wrong, but unusual.
finding-scheme-swiss-open = It is not yet known whether the arrangement of the measures fits the law that applies.
remedy-scheme-swiss = Choose another arrangement, or check whether Swiss law applies.
used--switching-free = switching without charges from

## Cloud systems

finding-care-promise = ‘{ $name }’: the cloud system processes the data outside the place that is promised for the processing or for sensitive data.
finding-care-promise-open = ‘{ $name }’: it is not yet known whether the cloud system processes at the promised place.
remedy-care-promise = Correct the promised place or the country of the system.
finding-care-future = ‘{ $name }’: a date in the evidence is later than the reference date of the annexes. There can be no attestation yet for a period that is not over.
finding-care-future-open = ‘{ $name }’: it is not yet known what date the evidence bears.
remedy-care-future = Correct that date or the reference date of the annexes.
finding-c5-systems = None of the cloud systems with health or social data is stated to have a C5 attestation of type 2. According to this measure, however, there is one for the cloud services used: { $name }. That is consistent only if it covers other services.
finding-c5-systems--type-1 = None of the cloud systems with health or social data is stated to have a C5 attestation of type 1. According to this measure, however, there is one for the cloud services used: { $name }. That is consistent only if it covers other services.
finding-c5-systems-open = It is not yet known which attestations there are for the cloud systems.
remedy-c5-systems = State in both places which attestation there is.

## Facts about the parties

finding-ai-retention = { $name }: according to the answers on the transfer, the company retains data, but according to the measures providers of AI services store nothing or store data only for a shorter time.
finding-ai-retention-open = { $name }: it is not yet known for how long the company stores inputs and outputs.
remedy-ai-retention = State in both places what is agreed with the company.
finding-abroad-at-home = { $name }: the parent company of the group is said to have its seat in another country than the company; the country named, however, is the same.
finding-abroad-at-home--staff = { $name }: staff are said to have access to the data from another country than that of the seat; the only country named, however, is that of the seat.
finding-abroad-at-home-open = { $name }: it is not yet known which other countries are concerned.
remedy-abroad-at-home = Correct the country, or answer no to the preceding question.
finding-secrecy-groups = It is stated that { -client(form: "the") } is under no professional duty of secrecy, and no profession bound to secrecy is stated. What is known about the persons named is generally a protected secret, however: { $name }. It is otherwise if { -client(form: "the") } neither practises such a profession nor works for a body that does.
finding-secrecy-groups-open = It is not yet known whether { -client(form: "the") } is under a professional duty of secrecy.
remedy-secrecy-groups = Check whether there is a duty of secrecy, and state it and the profession if so.
finding-care-profession = According to the answers, { -client(form: "the") } is a practice of statutory medical or dental care, but no health profession is stated.
finding-care-profession-open = It is not yet known which health professions are practised at { -client(form: "the") }.
remedy-care-profession = State the profession, or correct the position in health care.
finding-dpo-reasons-german = The seat of { -contractor(form: "the") } is not in Germany. These reasons from the German Federal Data Protection Act are generally open only to bodies to which German law applies: { $name }.
finding-dpo-reasons-german-open = It is not yet known whether the reasons for not designating an officer fit the seat of { -contractor(form: "the") }.
remedy-dpo-reasons-german = Take these reasons out if German law does not apply.
finding-secrecy-old = { $name }: the undertaking of secrecy predates the version of section 203 of the German Criminal Code that requires it and has been in force since 9 November 2017. Whether its wording is still sufficient has to be checked.
finding-secrecy-old-open = { $name }: it is not yet known when the undertaking of secrecy was given.
remedy-secrecy-old = Renew the undertaking, or correct the date.
finding-certificate-span = { $way ->
    [law] The evidence ‘{ $name }’ remains valid for more than another three years. Certifications under Article 42 GDPR are issued for at most three years.
   *[other] The evidence ‘{ $name }’ remains valid for more than another three years. Certificates of this kind are generally issued for three years.
 }
finding-certificate-span-open = It is not yet known until when the evidence ‘{ $name }’ is valid.
remedy-certificate-span = Check the expiry date on the evidence.
used--participants-from = section 203 StGB in this version from

## Conclusions against facts

finding-ground-employment = For this group, obligations under employment or social security law are stated as the only exception: { $name }. For persons who are not employed it applies only where social security or social protection law requires it; Art. 9(2)(h) GDPR is intended for treatment and care.
finding-ground-employment-open = It is not yet known on which exception the processing for this group is based: { $name }.
remedy-ground-employment = Clarify with { -client(form: "the") } which exception applies, and state it.
finding-ai-decision = AI is also used for purposes that end in a decision about people: { $name }. Neither review by a human nor the exclusion of decisions based solely on automated processing has been agreed. Some such systems may also be high-risk AI systems within the meaning of Regulation (EU) 2024/1689; that has not been checked here.
finding-ai-decision-open = It is not yet known whether AI is used for decisions about people and which conditions apply to it.
remedy-ai-decision = Choose the conditions if they apply; otherwise clarify with { -client(form: "the") } which exception in Art. 22(2) GDPR applies and whether there is a data protection impact assessment.
finding-social-maintenance = Testing or maintenance is stated as the ground for processing the social data, but the purposes include more: { $name }. Whether a separate ground under section 80(3) SGB X is required has to be assessed.
finding-social-maintenance-open = It is not yet known whether the ground for processing the social data covers all purposes.
remedy-social-maintenance = Have { -client(form: "the") } examine which ground applies to these services, or take them out.
finding-minor-consents = According to the answers, consents of children are not used, but consents are processed for this group: { $name }.
finding-minor-consents-open = It is not yet known whether consents of children are processed.
remedy-minor-consents = Correct one of the answers; if the processing is based on consent, state how age or the authorisation of the holders of parental responsibility is verified.
finding-cyber-abroad = A security act of the EU is stated for { -client(form: "the") }: { $name }. It is, however, established outside the EU and according to the answers reaches nobody there. Whether the act binds it all the same, for example through an establishment, has to be examined.
finding-cyber-abroad-open = It is not yet known whether the acts of the EU that are named apply to { -client(form: "the") }.
remedy-cyber-abroad = Check the answer; where { -client(form: "the") } is established, supervisory law of its own may apply to outsourcing.

## Own words against answers

finding-words-controller = ‘{ $name }’: this suggests that { -contractor(form: "the") } to that extent does not act on behalf but decides for itself.
finding-words-controller-open = It is not yet clear which wording applies.
remedy-words-controller = { $why }
finding-care-words = ‘{ $name }’: according to the answers, { -client(form: "the") } is no service provider of statutory health insurance; this text suggests otherwise.
finding-care-words-open = ‘{ $name }’: it is not yet clear what position { -client(form: "the") } has in the health system.
remedy-care-words = { $why }
finding-words-figure = { $way ->
    [breach] { $law ->
        [ch] A paragraph in your own words states a period for reporting data security breaches that is different from the answers (text / answer: { $name }). They are to be reported as soon as possible (Art. 24(3) of the Swiss FADP).
        [uk] A paragraph in your own words states a period for the notification of personal data breaches that is different from the answers (text / answer: { $name }). The 72 hours of Art. 33(1) UK GDPR are the period of { -client(form: "the") } towards the supervisory authority; { -contractor(form: "the") } notifies without undue delay.
       *[other] A paragraph in your own words states a period for the notification of personal data breaches that is different from the answers (text / answer: { $name }). The 72 hours of Art. 33(1) GDPR are the period of { -client(form: "the") } towards the supervisory authority; { -contractor(form: "the") } notifies without undue delay.
     }
    [requests] A paragraph in your own words states a period for forwarding requests of data subjects that is different from the answers (text / answer: { $name }).
    [deletion] A paragraph in your own words states a period for erasure after the end that is different from the answers (text / answer: { $name }).
    [backups] A paragraph in your own words states a period for backups that is different from the answers (text / answer: { $name }).
    [subprocessors] A paragraph in your own words states a period for announcing further { -subcontractor(form: "plural") } that is different from the answers (text / answer: { $name }).
    [audits] A paragraph in your own words states a period for announcing audits that is different from the answers (text / answer: { $name }).
    [kept] According to a paragraph in your own words, data are kept after the end for longer than the answers provide for erasure (text / answer: { $name }).
    [mandatory] { $law ->
        [ch] By way of derogation from the answers, a paragraph in your own words allows more time for reporting data security breaches (text / answer: { $name }). They are to be reported as soon as possible (Art. 24(3) of the Swiss FADP).
        [uk] By way of derogation from the answers, a paragraph in your own words allows more time for the notification of personal data breaches (text / answer: { $name }). { -contractor(form: "The") } has to notify them without undue delay (Art. 33(2) UK GDPR); more time than the 72 hours that { -client(form: "the") } itself has is hardly compatible with that.
       *[other] By way of derogation from the answers, a paragraph in your own words allows more time for the notification of personal data breaches (text / answer: { $name }). { -contractor(form: "The") } has to notify them without undue delay (Art. 33(2) GDPR); more time than the 72 hours that { -client(form: "the") } itself has is hardly compatible with that.
     }
   *[logs] A paragraph in your own words states a period for logs that is different from the answers (text / answer: { $name }).
 }
finding-words-figure-open = It is not yet clear whether the period in a paragraph in your own words fits the answers.
remedy-words-figure--breach = { $law ->
    [ch] Align the periods, or delete the period in the text; reporting as soon as possible is required in any event.
   *[other] Align the periods, or delete the period in the text; notification without undue delay is required in any event.
 }
remedy-words-figure = Align the periods. If the paragraph is meant to depart from the answers, say so in it (‘By way of derogation from …’).
finding-contract-party = { $way ->
    [template] The annexes are a template for many; the name of the main contract, however, names a company that is neither a party nor { -subcontractor(form: "a") }: ‘{ $name }’.
   *[named] The name of the main contract names a company that, according to the answers, is neither a party nor { -subcontractor(form: "a") }: ‘{ $name }’. It may have been left over from annexes for others.
 }
finding-contract-party-open = It is not yet clear what the main contract is called and whether it fits the parties.
remedy-contract-party = Correct the name of the main contract. If the company is connected with a party or takes part in the contract, record that as the reason.
finding-contract-party--day = The annexes are a template for many; the name of the main contract, however, names the day of one particular contract: ‘{ $name }’.
remedy-contract-party--day = Name the contract without a day, or make clear that it is the day of a version (‘version of …’).
finding-minimum-planned = ‘{ $name }’: in essence, the law requires this from the first day of processing, but the measure is announced only for later.
finding-minimum-planned-open = ‘{ $name }’: it is not yet known whether the measure has been taken.
remedy-minimum-planned = Take the measure before processing begins, or correct the answer if it has been taken. If processing begins only once the measure has been taken, record that as the reason.
finding-evidence-promised = A measure promises to provide evidence on request: { $name }. Neither the list of evidence nor the measures name any, however.
finding-evidence-promised-open = It is not yet known whether there is the evidence promised: { $name }.
remedy-evidence-promised = Add the evidence to the list if it exists; otherwise withdraw the promise.
finding-data-centre-proof = A measure speaks of a certification of the data centres or of those who operate them: { $name }. For the companies with which the data are stored, however, the list names other evidence only.
finding-data-centre-proof-open = It is not yet known whether the evidence of the data centres fits the measures: { $name }.
remedy-data-centre-proof = Add the evidence that fits to the list, or correct the measure.
finding-restore-kept = Databases can be restored to a state further back than erased data may remain in backups (restorable / backups: { $name }). Erased data would then still exist.
finding-restore-kept-open = It is not yet known whether databases can be restored to a state further back than agreed.
remedy-restore-kept = Shorten the period of the measure, or agree on a longer period for backups.
finding-incident-reaction = According to a measure, work on a security incident need not begin before the period for notifying { -client(form: "the") } may have expired (start of work / notification: { $name }).
finding-incident-reaction-open = It is not yet known whether the reaction time fits the period for notification.
remedy-incident-reaction = Shorten the reaction time; the period for notification runs as soon as the breach is known.
finding-encryption-sealed = According to a measure, contents are encrypted on users’ devices and exist on the servers in that form only. These operations, however, generally require { -contractor(form: "the") } to be able to read the plain text: { $name }. The two are consistent only if other data are concerned or the operations run on the device.
finding-encryption-sealed-open = It is not yet known whether the operations fit an end-to-end encryption of stored contents.
remedy-encryption-sealed = Check which contents are encrypted throughout. If { -contractor(form: "the") } can read them in plain text, withdraw the measure; if the two answers concern different data, record that as the reason.
finding-exit-structured = According to the answers, the Data Act applies, but the only export formats stated are document and image files. If { -client(form: "the") } switches to a service of the same type for which there are neither common specifications nor harmonised standards, the exportable data have to be exported on request in a structured, commonly used and machine-readable format (Art. 30(5) of the Data Act).
finding-exit-structured-open = It is not yet known in which formats the data can be exported.
remedy-exit-structured = Add a structured format, for example tables (CSV) or JSON; if the duty does not apply to this service, record that as the reason.
finding-bound-by-itself = { $name }: according to the answers, the company has bound itself to secrecy. A party to the contract, or whoever else engages the company, has to bind it.
finding-bound-by-itself-open = { $name }: it is not yet known who has bound the company to secrecy.
remedy-bound-by-itself = State who obtained the undertaking; obtain it if there is none yet.
finding-bound-by-itself--party = { $name }: a party to the contract is named as the company that bound it; there is a separate option for that.
remedy-bound-by-itself--party = Choose the party.
finding-evidence-promised--penetration-test-summary = A measure promises a summary of the latest penetration test, but neither the list of evidence nor the measures name a penetration test.
finding-encryption-sealed--keys = According to a measure, contents are encrypted on users’ devices and exist on the servers in that form only. According to another, however, { -client(form: "the") } is not alone in having the keys: { $name }. That is consistent only if it concerns other data.
finding-measure-service--backup-by-client = According to a measure, only { -client(form: "the") } backs up the data on the servers made available; according to other answers, data are backed up otherwise as well: { $name }. The two are consistent only if other systems are meant.
remedy-measure-service--backup-by-client = Withdraw one of the answers; if other systems are meant, record that as the reason.
finding-home-rules = Working from home is generally allowed under documented rules; according to the measures, however, there is neither a policy nor any agreement for it.
finding-home-rules-open = It is not yet known whether there are rules for working from home.
remedy-home-rules = If the rules exist, choose the measure on the policy or on the agreements; otherwise make working from home subject to the consent of { -client(form: "the") }.
finding-cleaning-others = According to a measure, only { -contractor(form: "poss") } own employees clean the business premises, but cleaning is also stated as an ancillary service of other companies.
finding-cleaning-others-open = It is not yet known who cleans the business premises.
remedy-cleaning-others = Withdraw the measure or remove the ancillary service; if it concerns other rooms, record that as the reason.
finding-retention-law--silence = These purposes involve records that the law requires to be kept for years: { $name }. If { -client(form: "the") } makes no choice at the end, however, the data are erased under the agreed terms.
finding-measure-service--backup-access = According to a measure, only administrators of { -contractor(form: "the") } can access the backups, but another company keeps backups: { $name }. That is consistent only if it has nothing but encrypted files.
finding-appraisal-denied = Appraisals are among the purposes; according to a measure, however, the application evaluates neither performance nor conduct of individual employees: { $name }. The two are consistent only if it merely stores appraisals made by others.
finding-appraisal-denied-open = It is not yet known whether performance or conduct of employees is evaluated.
remedy-appraisal-denied = Withdraw the measure if the application itself evaluates; if it only stores, record that as the reason.
finding-call-recording-denied = Recording telephone calls is among the purposes; according to a measure, however, calls made on behalf of { -client(form: "the") } are not recorded: { $name }.
finding-call-recording-denied-open = It is not yet known whether calls are recorded.
remedy-call-recording-denied = Correct one of the two answers.
finding-research-ground = Studies are among the purposes and special categories are processed; for no group, however, is an exception stated on which research can be based, such as consent or the exception for research purposes.
finding-research-ground-open = It is not yet known on what research with special categories is based.
remedy-research-ground = Clarify with { -client(form: "the") } what the studies are based on, and state it. In Germany, section 27 BDSG may apply and, where a health institution further processes its own care data, section 6 of the Health Data Use Act (GDNG). If the data are anonymised beforehand, record that as the reason.
finding-criminal-authority = For this group, data on offences are to be processed under the control of official authority: { $name }. According to the answers, however, { -client(form: "the") } is neither a public body nor the holder of a public office.
finding-criminal-authority-open = It is not yet known whether data on offences are processed under the control of official authority.
remedy-criminal-authority = Check whether a law authorises the processing, and state that; if { -client(form: "the") } performs public tasks, record that as the reason.
finding-pseudonym-named = According to a measure, only { -client(form: "the") } can attribute the pseudonyms. For this group, however, { -contractor(form: "the") } processes the pseudonym and the name or other data that identify directly: { $name }.
finding-pseudonym-named-open = It is not yet known whether pseudonyms are processed together with names.
remedy-pseudonym-named = Withdraw the measure or correct the data of the group; if names and pseudonyms are separate and cannot be linked, record that as the reason.
finding-rules-of-group = { $name }: the transfer is to be based on binding corporate rules. They bind only companies of one group of undertakings or companies engaged in a joint economic activity; according to the answers on parent companies, however, { -contractor(form: "the") } and this company do not belong to a common group.
finding-rules-of-group-open = { $name }: it is not yet known whether the company belongs to the same group as { -contractor(form: "the") }.
remedy-rules-of-group = Choose another basis, such as standard contractual clauses, or correct the answer on the parent company; if both do belong to one group or are engaged in a joint economic activity, record that as the reason.
finding-return-formats = According to a measure, the data are returned in a structured format, but the only export formats stated are document and image files.
finding-return-formats-open = It is not yet known in which formats the data are returned.
remedy-return-formats = State the same formats in both places.
finding-dpo-persons = A data protection officer is said not to be required because fewer than 20 persons are constantly engaged in automated processing; according to a measure, however, there may be 20 or more administrators.
finding-dpo-persons-open = It is not yet known how many persons have administrator rights.
remedy-dpo-persons = Check how many persons there are, and correct the reason or the maximum number of administrators; if they belong to other companies, record that as the reason.
finding-words-afterwards = ‘{ $name }’: under this, { -client(form: "the") } learns of { -subcontractor(form: "plural") } only afterwards; an objection would then come too late.
finding-words-afterwards-open = It is not yet known which wording applies.
remedy-words-afterwards = { $why }
finding-words-account = ‘{ $name }’: under this, several persons use the same account; access can then not be attributed to an individual.
finding-words-account-open = It is not yet known which wording applies.
remedy-words-account = { $why }
finding-owner-alone--abroad = According to a measure, only the owner has access to the data at { -contractor(form: "the") }. According to another answer, however, employees have access from abroad.
finding-measures-contradict--log-without-content = According to one measure, logs do not contain the contents of records; according to another, they state the previous and the new value of changes ({ $name }).
finding-kept-after-end = According to a measure, data remain stored for longer than the period for erasure after the end of the contract (stored / erased: { $name }). For tasks completed shortly before the end, both cannot be complied with.
finding-kept-after-end--input-form-retention = According to a measure, input records are kept for longer than the period for erasure after the end of the contract (kept / erased: { $name }). For records from the last days before the end, both cannot be complied with.
finding-kept-after-end--deletion-mailboxes = According to a measure, e-mails may remain in mailboxes for longer than the period for erasure after the end of the contract (mailboxes / erased: { $name }). That is consistent only if they are erased earlier at the end.
finding-kept-after-end--call-recording-deletion = According to a measure, recordings of calls may remain for longer than the period for erasure after the end of the contract (recordings / erased: { $name }). That is consistent only if they are erased earlier at the end.
finding-kept-after-end--support-data-deletion = According to a measure, data from troubleshooting may remain for longer than the period for erasure after the end of the contract (troubleshooting / erased: { $name }). That is consistent only if they are erased earlier at the end.
finding-kept-after-end--deletion-recovery = Deleted data can be recovered for longer than the period for erasure after the end of the contract (recoverable / erased: { $name }). That is consistent only if what can still be recovered is erased at the end as well.
finding-kept-after-end-open = It is not yet known whether all storage periods fit erasure at the end.
remedy-kept-after-end = Align the periods, or make clear in a paragraph in your own words what applies after the end.
finding-bin-rights = Deleted data can be recovered for longer than a month. If a data subject requests erasure, { -client(form: "the") } generally has only one month; that is consistent only if such data are erased for good at once on instructions.
finding-bin-rights-open = It is not yet known for how long deleted data can be recovered.
remedy-bin-rights = Shorten the period, or record as the reason how data are erased for good at once on instructions.
finding-destruction-level = Destruction follows a security level intended for ordinary data: { $name }. For data subject to professional secrecy or belonging to special categories, at least level 4 is generally applied.
finding-destruction-level-open = It is not yet known according to which level data are destroyed.
remedy-destruction-level = Choose at least level 4, or record as the reason that only other records or media are destroyed in this way.
finding-words-company = ‘{ $name }’: under this text, a company is engaged that is neither a party nor in the list of { -subcontractor(form: "plural") }.
finding-words-company-open = It is not yet known whether all companies are in the list.
remedy-words-company = Add the company to the list if it can work with the data or access them. If it cannot, make clear in the text what it does, or record as the reason why it has no access to the data.
finding-words-devices = ‘{ $name }’: under this, private devices are permitted; according to a measure, however, only devices of { -contractor(form: "the") } are used or private devices are prohibited.
finding-words-devices-open = It is not yet known which wording applies.
remedy-words-devices = { $why }
finding-words-unbound = ‘{ $name }’: under this, persons working with the data are not committed to confidentiality; but { -contractor(form: "the") } has to ensure that they have committed themselves to it or are under an appropriate statutory obligation of confidentiality.
finding-words-unbound-open = It is not yet known which wording applies.
remedy-words-unbound = { $why }
finding-minor-consent--young = { $law ->
    [uk] Children in day care are said to be old enough to consent themselves. For information society services, Art. 8(1) UK GDPR allows that only from the age of 13; for younger children, the holders of parental responsibility give or authorise the consent.
   *[other] Children in day care are said to be old enough to consent themselves. For information society services, the age limit under Art. 8(1) GDPR is never below 13 years; for younger children, the holders of parental responsibility give or authorise the consent.
 }
remedy-minor-consent--young = Correct the answer on age or the groups; if the holders of parental responsibility consent, state that.
