### Measures of the control input: sentences for the annex and short names for lists.

measure--log-entry = The application logs every entry of personal data.
    .label = Logging of data entry
    .synonyms = audit trail; input; audit log

measure--log-change = The application logs every change to personal data.
    .label = Logging of changes
    .synonyms = audit trail; change history; audit log

measure--log-deletion = The application logs every deletion of personal data.
    .label = Logging of deletions
    .synonyms = audit trail; deleted; audit log

measure--log-dispatch = The sending of messages by the application is logged with the time and the set of recipients.
    .label = Logging of the sending of messages
    .synonyms = e-mail log; campaign; delivery log

measure--log-export = The application logs every export of personal data to a file.
    .label = Logging of exports
    .synonyms = download; audit trail

measure--log-import = The application logs every import of personal data from a file.
    .label = Logging of imports
    .synonyms = import; upload; logging

measure--log-print = Print jobs are logged with their time, the user account and the name of the document.
    .label = Logging of printouts
    .synonyms = printing; print log; printer

measure--log-transfer = Every electronic transmission of personal data processed on behalf of { -client(form: "the") } is logged with the time and the recipient.
    .label = Logging of transmissions
    .synonyms = disclosure; transfer; audit trail

measure--log-reading = The application logs every read access to personal data.
    .label = Logging of read access
    .synonyms = viewing

measure--log-file-server = Access to files on { -contractor(form: "poss") } file servers is logged with its time and the user account.
    .label = Logging of file access
    .synonyms = network drive; shared folder; shared directories

measure--log-login = The application logs every successful login.
    .label = Logging of logins
    .synonyms = log-in; sign-in

measure--log-login-failed = The application logs every failed login attempt.
    .label = Logging of failed logins
    .synonyms = failed log-in

# $system: application or server
measure--log-logout = { $system ->
    [application] The application logs every logout.
   *[server] The servers used for the processing log every logout from their operating system.
 }
    .label = Logging of logouts
    .synonyms = sign-out; end of session
measure--log-logout--system = Where logouts are logged
measure--log-logout--system--application = application
measure--log-logout--system--server = operating system of the servers

measure--log-server-login = The servers used for the processing log every attempt to log in to their operating system.
    .label = Logging of logins to servers
    .synonyms = SSH; sign-in; failed attempts

measure--log-request = The servers used for the processing log every request to the application.
    .label = Logging of requests
    .synonyms = server log; access log; log files

measure--log-administrator = The actions of administrators on the production systems are logged.
    .label = Logging of administration
    .synonyms = root

measure--log-database = Direct access by administrators to the databases is logged with its time and the command executed.
    .label = Logging of direct database access
    .synonyms = SQL; database log; database administration

measure--log-permission-change = The application logs every change to user accounts and access rights with its time and the person who made it.
    .label = Logging of changed access rights
    .synonyms = permission change; role change; user management

measure--log-settings = The application logs every change to its settings with its time and the person who made it.
    .label = Logging of changed settings
    .synonyms = configuration; audit trail

measure--log-user = Every log entry states the user account and the time of the event.
    .label = User account and time in the log
    .synonyms = logging; who; when; user ID

measure--log-source = Every log entry on a login states the IP address or the device from which it was made.
    .label = Origin of the login in the log
    .synonyms = IP address; device; user agent

measure--log-record = Every log entry concerning the entry, change or deletion of data identifies the record concerned.
    .label = Record concerned in the log
    .synonyms = logging; patient

measure--log-result = Every log entry states the outcome of the event logged.
    .label = Outcome of the event in the log
    .synonyms = logging; success; failure

measure--record-last-change = For every record, the application stores when and by which user account it was last changed.
    .label = Last change to the record
    .synonyms = timestamp; last modified; editor

measure--record-versions = Earlier versions of changed records remain retrievable in the application.
    .label = Retrievable earlier versions of records
    .synonyms = versioning; history; revision

measure--log-values = Every log entry concerning a change states the previous and the new value.
    .label = Previous and new value in the log
    .synonyms = before and after; history; audit trail

measure--input-reason = For changes that { -contractor(form: "the") } has classified as critical, the application requires a reason to be given and stores it.
    .label = Reason for critical changes
    .synonyms = justification; mandatory reason; correction

measure--log-pseudonym = Log entries refer to persons by an identifier instead of their name.
    .label = Identifiers instead of names in logs
    .synonyms = UUID; pseudonym; log files

measure--log-without-content = Logs contain no content of the records processed on behalf of { -client(form: "the") }.
    .label = Logs without content data
    .synonyms = log files; redaction; data minimisation

measure--log-no-ip = No IP addresses are stored in the logs.
    .label = Logs without IP addresses
    .synonyms = log files; anonymous; whistleblowing

# $form: shortened or hash
measure--log-ip-form = { $form ->
    [shortened] IP addresses are stored in the logs only in shortened form.
   *[hash] IP addresses are stored in the logs only as a hash value.
}
    .label = Shortened or replaced IP addresses
    .synonyms = IP anonymisation; IP masking; hash
measure--log-ip-form--form = Form of the IP address
measure--log-ip-form--form--shortened = shortened
measure--log-ip-form--form--hash = hash value

measure--log-clock = The clocks of the systems used for the processing are synchronised automatically with a common time source.
    .label = Synchronisation of system clocks
    .synonyms = NTP; time; timestamp

# $system: words of the user, printed as they stand
measure--log-system = The logs are kept in the following system: ‘{ $system }’.
    .label = Logging system
    .synonyms = SIEM; log server
measure--log-system--system = Name of the system

measure--log-concept = A documented logging concept lays down which events are logged.
    .label = Logging concept
    .synonyms = logging policy

measure--log-separate = The logs are stored on a system other than the one whose events they record.
    .label = Separate storage of logs
    .synonyms = log server; central logs; SIEM

# $by: administrators, management or both
measure--log-access = { $by ->
    [administrators] Only { -contractor(form: "poss") } administrators have access to the logs.
    [management] Only { -contractor(form: "poss") } management has access to the logs.
   *[both] Only { -contractor(form: "poss") } management and administrators have access to the logs.
 }
    .label = Restricted access to logs
    .synonyms = log files; permission
measure--log-access--by = Persons with access
measure--log-access--by--administrators = administrators
measure--log-access--by--management = management
measure--log-access--by--both = management and administrators

# $method: chained or write-once
measure--log-tamper-protection = { $method ->
    [chained] Log entries are cryptographically chained in such a way that subsequent alterations can be detected.
   *[write-once] Log entries are technically locked against alteration and deletion until their retention period expires.
 }
    .label = Protection of logs against tampering
    .synonyms = tamper-proof; immutable; log files; WORM
measure--log-tamper-protection--method = Kind of protection
measure--log-tamper-protection--method--chained = cryptographic chaining
measure--log-tamper-protection--method--write-once = lock against alteration and deletion

# $period: number with unit, e.g. "30 days"
measure--log-retention = The logs are kept for at least { $period }.
    .label = Retention of logs
    .synonyms = retention period; log files
measure--log-retention--period = Minimum retention period
    .why = Twelve months leave time to investigate misuse; where Art. 4 of the Swiss Data Protection Ordinance applies, they are the minimum.

# $period: number with unit, e.g. "30 days"
measure--log-expiry = Log entries are deleted no later than { $period } after they are created.
    .label = Deletion of logs
    .synonyms = log files
measure--log-expiry--period = Maximum retention period

# $period: number with unit
measure--log-anonymisation = Log entries are anonymised no later than { $period } after they are created.
    .label = Anonymisation of logs
    .synonyms = log files; retention
measure--log-anonymisation--period = Period for the anonymisation

# $period, $period-dative: number of hours, days or weeks with unit
measure--log-ip-anonymised = IP addresses in the logs are anonymised no later than { $period } after they are recorded.
    .label = Anonymisation of IP addresses in logs
    .synonyms = log files; IP; truncation
measure--log-ip-anonymised--period = Time limit
    .why = As a rule, seven days are enough to detect attacks and faults.

measure--input-program-overview = An overview records which programs can be used to enter, change or delete which types of personal data.
    .label = Overview of the programs for data entry
    .synonyms = input control; programs; register

measure--document-management-system = { -contractor(form: "The") } manages electronic documents in a system that records every edit with its time and the user account (document management system).
    .label = Document management system
    .synonyms = DMS; archive

measure--input-responsibility = { -contractor(form: "The") } has laid down who is responsible for entering the personal data processed on behalf of { -client(form: "the") }.
    .label = Responsibilities for data entry
    .synonyms = data entry; allocation of tasks

# $period: number with unit
measure--input-form-retention = Forms whose data have been captured electronically are kept for { $period } after capture.
    .label = Retention of forms used for data capture
    .synonyms = input control; paper; source documents
measure--input-form-retention--period = Retention period

measure--input-source-record = For each record, the application stores the source from which the data originate.
    .label = Origin of the data in the record
    .synonyms = data source; provenance

# $interval: whole adverb, e.g. "every 3 months"
measure--log-review = { -contractor(form: "The") } examines the logs { $interval } for signs of unauthorised access.
    .label = Examination of logs
    .synonyms = log analysis; SIEM; monitoring
measure--log-review--interval = Interval between examinations
    .why = Once a month is feasible even for small companies; the longer the interval, the longer unauthorised access may remain unnoticed.

measure--log-review-occasion = Where unauthorised access is suspected, { -contractor(form: "the") } examines the logs.
    .label = Examination of the logs on suspicion
    .synonyms = occasion; event-driven; log analysis

measure--log-review-four-eyes = At { -contractor(form: "the") }, examinations of the logs relating to individuals are always carried out by two persons together.
    .label = Examination of the logs by two persons
    .synonyms = four eyes; works council

measure--log-purpose = Logs are examined exclusively for the purposes of data protection control, of data security and of ensuring proper operation.
    .label = Purpose limitation of the logs
    .synonyms = no performance monitoring; purpose

measure--log-alert = Unusual events in the logs are reported automatically to the administrators in charge.
    .label = Automatic reporting of unusual events
    .synonyms = alarm; alerting; anomaly

measure--log-correlation = A central system continuously and automatically analyses the logs of the production systems for signs of attacks (SIEM).
    .label = Automatic analysis of logs (SIEM)
    .synonyms = attack detection; log files; correlation

measure--input-content-unchanged = { -contractor(form: "The") } makes no changes to the content of the data entered by { -client(form: "the") }.
    .label = No changes to content
    .synonyms = no editing

measure--delete-confirmation = The application deletes records only after the user has separately confirmed the deletion.
    .label = Confirmation before deletion
    .synonyms = prompt; destructive action

measure--free-text-notice = At free-text fields, the application points out that only necessary personal data are to be entered there.
    .label = Notice at free-text fields
    .synonyms = free text; comment field; data minimisation

# $object: document or record
measure--record-checksum = { $object ->
    [document] For every document, the application stores a cryptographic check value by which subsequent alterations can be detected.
   *[record] For every record, the application stores a cryptographic check value by which subsequent alterations can be detected.
 }
    .label = Check values to detect alterations
    .synonyms = hash; checksum; integrity; receipt
measure--record-checksum--object = What a check value is stored for
measure--record-checksum--object--document = documents and receipts
measure--record-checksum--object--record = records

measure--concurrent-edit = The application refuses to save a record that another user has changed in the meantime.
    .label = No overwriting of simultaneous changes
    .synonyms = optimistic locking; conflict; editing

measure--duplicate-submission = If the same transaction is submitted more than once, the application processes it only once.
    .label = No duplicate processing of transactions
    .synonyms = double booking; duplicate entry; idempotent

measure--entry-reversal = Completed entries in the accounts cannot be altered in the application but only corrected by a reversing entry.
    .label = Correction only by reversing entry
    .synonyms = reversal; immutable posting; cancellation

measure--input-second-check = Data entered by hand are compared with the source document by a second person.
    .label = Check of entered data by a second person
    .synonyms = data entry; four eyes; proofreading

measure--treatment-record-addendum = Completed entries in the treatment records can be neither altered nor deleted in the application, but only corrected by an addendum.
    .label = Correction of records only by addendum
    .synonyms = treatment records; immutable; addendum

measure--patient-input-review = Information that patients enter into the application themselves is transferred to the treatment records only after review by a clinician.
    .label = Review of patients’ entries
    .synonyms = questionnaire; self-entry; intake form

measure--input-validation = The application checks every input on the server for permitted values before it is stored.
    .label = Validation of input
    .synonyms = plausibility; form

measure--input-unknown-fields = The application rejects inputs containing data fields other than those provided for.
    .label = Rejection of unexpected fields
    .synonyms = mass assignment; whitelist; API; schema

measure--error-message-neutral = Error messages of the application contain no details of its internal structure.
    .label = Error messages without technical details
    .synonyms = stack trace; error page; exception

measure--database-constraints = The database rejects records that conflict with the conditions laid down for them.
    .label = Conditions in the database (constraints)
    .synonyms = referential integrity; consistency; double booking

measure--upload-types = When files are uploaded, the application accepts only files in formats permitted for this purpose.
    .label = Permitted file formats for uploads
    .synonyms = file type; MIME

measure--upload-content-check = The application determines the format of uploaded files from their content and not from the file name extension.
    .label = Check of the content of uploaded files
    .synonyms = magic bytes; MIME; file type

measure--upload-names = The application stores uploaded files under names which it generates itself.
    .label = Generated names for uploaded files
    .synonyms = file name; path traversal; UUID

measure--upload-size = The application rejects uploaded files that exceed a specified size.
    .label = Size limit for uploads
    .synonyms = file size; limit

measure--input-query = The application passes input to databases exclusively by means of parameterised queries.
    .label = Protection against injected database commands
    .synonyms = SQL injection; OWASP

measure--input-script = The application displays input in such a way that program code contained in it is not executed.
    .label = Protection against injected program code
    .synonyms = XSS; cross-site scripting; OWASP

measure--content-security-policy = The web servers tell browsers from which sources the application may load content and scripts (Content Security Policy).
    .label = Permitted sources of content and scripts (CSP)
    .synonyms = XSS; security headers; CSP

measure--input-forgery = The application rejects requests to change data that another website triggers on behalf of a logged-in user.
    .label = Protection against forged requests
    .synonyms = CSRF; OWASP

measure--input-internal-address = The application does not call addresses of the internal network that are supplied by users.
    .label = No calls to internal addresses
    .synonyms = SSRF; server-side request forgery; URL
