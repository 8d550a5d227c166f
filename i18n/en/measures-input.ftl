### Measures of the control input: sentences for the annex and short names for lists.

measure--log-entry = The application logs every entry of personal data.
    .label = Logging of data entry

measure--log-change = The application logs every change to personal data.
    .label = Logging of changes

measure--log-deletion = The application logs every deletion of personal data.
    .label = Logging of deletions

measure--log-reading = The application logs every read access to personal data.
    .label = Logging of read access

measure--log-login = The application logs every successful login.
    .label = Logging of logins

measure--log-login-failed = The application logs every failed login attempt.
    .label = Logging of failed logins

measure--log-administrator = The actions of administrators on the production systems are logged.
    .label = Logging of administration

measure--log-user = Every log entry states the user account and the time of the event.
    .label = User account and time in the log

measure--log-record = Every log entry concerning the entry, change or deletion of data identifies the record concerned.
    .label = Record concerned in the log

measure--log-clock = The clocks of the systems used for the processing are synchronised automatically with a common time source.
    .label = Synchronisation of system clocks

# $system: words of the user, printed as they stand
measure--log-system = The logs are kept in the following system: ‘{ $system }’.
    .label = Logging system
measure--log-system--system = Name of the system

measure--log-separate = The logs are stored on a system other than the one whose events they record.
    .label = Separate storage of logs

# $by: administrators, management or both
measure--log-access = { $by ->
    [administrators] Only { -contractor(form: "poss") } administrators have access to the logs.
    [management] Only { -contractor(form: "poss") } management has access to the logs.
   *[both] Only { -contractor(form: "poss") } management and administrators have access to the logs.
 }
    .label = Restricted access to logs
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
measure--log-tamper-protection--method = Kind of protection
measure--log-tamper-protection--method--chained = cryptographic chaining
measure--log-tamper-protection--method--write-once = lock against alteration and deletion

# $period: number with unit, e.g. "30 days"
measure--log-retention = The logs are kept for at least { $period }.
    .label = Retention of logs
measure--log-retention--period = Minimum retention period
    .why = Twelve months leave time to investigate misuse; where Art. 4 of the Swiss Data Protection Ordinance applies, they are the minimum.

# $period: number with unit, e.g. "30 days"
measure--log-expiry = Log entries are deleted after { $period } at the latest.
    .label = Deletion of logs
measure--log-expiry--period = Maximum retention period

# $interval: whole adverb, e.g. "every 3 months"
measure--log-review = { -contractor(form: "The") } examines the logs { $interval } for signs of unauthorised access.
    .label = Examination of logs
measure--log-review--interval = Interval between examinations
    .why = Once a month is feasible even for small companies; the longer the interval, the longer unauthorised access may remain unnoticed.

measure--input-content-unchanged = { -contractor(form: "The") } makes no changes to the content of the data entered by { -client(form: "the") }.
    .label = No changes to content

measure--input-validation = The application checks every input on the server for permitted values before it is stored.
    .label = Validation of input

measure--input-query = The application passes input to databases exclusively by means of parameterised queries.
    .label = Protection against injected database commands

measure--input-script = The application displays input in such a way that program code contained in it is not executed.
    .label = Protection against injected program code

measure--input-forgery = The application rejects requests to change data that another website triggers on behalf of a logged-in user.
    .label = Protection against forged requests
