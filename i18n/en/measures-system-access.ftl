### Measures of the control system-access: sentences for the annex and short names for lists.

## User accounts

measure--account-individual = Every person logs in to the systems used for the processing with a user account that is assigned to that person alone.
    .label = Individual user accounts
    .synonyms = own user ID; log-in; shared account

measure--system-use-authorised = The systems used for the processing can be used only by persons whom { -contractor(form: "the") } has authorised to do so.
    .label = Use of the systems by authorised persons only
    .synonyms = authorised users; unauthorised access; IT systems

measure--login-password = The systems used for the processing can be used only after logging in with a user name and password.
    .label = Login with user name and password
    .synonyms = log-in; sign-in

measure--account-directory = The user accounts of { -contractor(form: "poss") } employees are managed in a central directory service.
    .label = Central management of user accounts
    .synonyms = Active Directory; IAM; LDAP; user management

measure--login-sso = { -contractor(form: "Poss") } employees log in to the applications used for the processing through a central login service (single sign-on).
    .label = Single sign-on for employees
    .synonyms = SSO; central log-in; identity provider

measure--login-application-separate = The applications used for the processing require a login of their own after the login to the workstation.
    .label = Separate login to the applications
    .synonyms = additional login; second login

measure--login-client-sso = Users of the application can log in through a login service chosen by { -client(form: "the") } (single sign-on).
    .label = Single sign-on for users of the application
    .synonyms = SSO; SAML; OpenID; customer log-in

# $period: number with unit, e.g. "24 hours"
measure--account-client-deprovisioning = { -contractor(form: "The") } locks user accounts of { -client(form: "the") } within { $period } of receiving a request to do so.
    .label = Locking of accounts upon request
    .synonyms = disable account; deprovisioning
measure--account-client-deprovisioning--period = Period for locking

# $period: number with unit
measure--account-client-deletion = { -contractor(form: "The") } deletes user accounts of { -client(form: "the") } within { $period } of receiving a request to do so.
    .label = Deletion of accounts upon request
    .synonyms = delete account; request; user account
measure--account-client-deletion--period = Period for deletion

# $period: number with unit, e.g. "14 days"
measure--account-inactive = User accounts with which nobody has logged in for { $period } are locked.
    .label = Locking of unused user accounts
    .synonyms = orphaned accounts; dormant
measure--account-inactive--period = Period without login
    .why = 90 days is a customary value; a shorter period also locks out persons who are ill or on leave for longer.

# $interval: whole adverb, e.g. "every three months"
measure--account-review = { -contractor(form: "The") } checks { $interval } whether all user accounts belong to persons who still need them.
    .label = Review of user accounts
    .synonyms = orphaned accounts; user list; recertification
measure--account-review--interval = Interval between reviews
    .why = Every six months is customary; accounts of persons who have left are noticed in good time.

measure--account-absence = User accounts of { -contractor(form: "poss") } employees who are absent for a prolonged period are locked for the duration of the absence.
    .label = Accounts locked during prolonged absence
    .synonyms = parental leave; sickness; sabbatical

# $accounts: temporary or all
measure--account-expiry = { $accounts ->
    [temporary] User accounts of persons who work for { -contractor(form: "the") } for a limited time are given an expiry date when they are set up.
   *[all] All user accounts are given an expiry date when they are set up.
 }
    .label = Expiry date of user accounts
    .synonyms = temporary; time-limited; contractor account
measure--account-expiry--accounts = User accounts concerned
measure--account-expiry--accounts--temporary = persons working for a limited time
measure--account-expiry--accounts--all = all user accounts

measure--account-guest = The guest accounts of the systems used for the processing are disabled.
    .label = Disabled guest accounts
    .synonyms = anonymous accounts; guest access

measure--service-accounts = Persons cannot log in with user accounts through which programs access the systems used for the processing.
    .label = Technical user accounts without login
    .synonyms = service account; system account

## Two-factor authentication

measure--mfa-administrators = { -contractor(form: "Poss") } administrators log in to the production systems exclusively with two-factor authentication.
    .label = Two-factor authentication of administrators
    .synonyms = 2FA; MFA; one-time code; multi-factor

measure--mfa-hosting-console = Login to the hosting provider’s management console requires two-factor authentication.
    .label = Two-factor authentication at the hosting console
    .synonyms = 2FA; MFA; cloud console; root account; multi-factor

measure--mfa-employees = { -contractor(form: "Poss") } employees are given access to personal data processed on behalf of { -client(form: "the") } only after two-factor authentication.
    .label = Two-factor authentication of employees
    .synonyms = 2FA; MFA; one-time code; authenticator; multi-factor

measure--mfa-office-platform = { -contractor(form: "Poss") } employees log in to the platform for e-mail and office documents exclusively with two-factor authentication.
    .label = Two-factor authentication for e-mail and office platform
    .synonyms = 2FA; MFA; Microsoft 365; Google Workspace; multi-factor

# $mode: mandatory, optional or client
measure--mfa-client-users = { $mode ->
    [mandatory] The application requires its users to log in with two-factor authentication.
    [client] The application enables { -client(form: "the") } to require its users to log in with two-factor authentication.
   *[optional] The application offers its users two-factor authentication for logging in.
 }
    .label = Two-factor authentication for users of the application
    .synonyms = 2FA; MFA; one-time code; customers; multi-factor
measure--mfa-client-users--mode = Scope
measure--mfa-client-users--mode--mandatory = mandatory
measure--mfa-client-users--mode--optional = offered
measure--mfa-client-users--mode--client = can be required by { -client(form: "the") }

measure--mfa-vpn = VPN connections to { -contractor(form: "poss") } internal network require two-factor authentication.
    .label = Two-factor authentication for VPN
    .synonyms = 2FA; MFA; remote access

measure--vpn-certificate = VPN connections to { -contractor(form: "poss") } internal network require a certificate on the device.
    .label = Certificate for VPN connections
    .synonyms = X.509; device certificate; remote access

# $group: administrators or authorised
measure--vpn-persons = { $group ->
    [administrators] VPN connections to { -contractor(form: "poss") } internal network can be established only by administrators.
   *[authorised] VPN connections to { -contractor(form: "poss") } internal network can be established only by employees approved for this purpose.
 }
    .label = Restricted group of persons for VPN connections
    .synonyms = remote access; VPN access; authorised users
measure--vpn-persons--group = Who can establish VPN connections
measure--vpn-persons--group--administrators = administrators
measure--vpn-persons--group--authorised = approved employees

# $idle: number with unit
measure--remote-session-idle = VPN connections to { -contractor(form: "poss") } internal network are terminated automatically after no more than { $idle } without traffic.
    .label = Automatic termination of idle VPN connections
    .synonyms = timeout; inactivity; remote access
measure--remote-session-idle--idle = Period without traffic

# $means: words of the user, printed as they stand
measure--mfa-method = For two-factor authentication, the following means are permitted as the second factor: ‘{ $means }’.
    .label = Permitted second factors
    .synonyms = 2FA; MFA; TOTP; hardware token; SMS; FIDO
measure--mfa-method--means = Means, for example security keys

measure--mfa-authenticator-app = Time-limited one-time codes generated by an app on the device of the person concerned (TOTP) serve as the second factor of two-factor authentication.
    .label = One-time codes from an app as second factor
    .synonyms = TOTP; authenticator app; 2FA; MFA

measure--mfa-hardware-token = Hardware security keys (FIDO2) serve as the second factor of two-factor authentication.
    .label = Security keys as second factor
    .synonyms = hardware token; U2F; WebAuthn; YubiKey

measure--mfa-recovery-code-once = Recovery codes that replace the second factor can be used only once.
    .label = Single use of recovery codes
    .synonyms = backup codes; 2FA; MFA

# $period: number with unit
measure--mfa-trusted-device = On a device classified as trusted, the application requires the second factor again after { $period } at the latest.
    .label = Second factor again on known devices
    .synonyms = trusted device; remember device; 2FA
measure--mfa-trusted-device--period = Time until the next request

measure--mfa-recovery-code-hash = The application stores recovery codes that replace the second factor only as hash values.
    .label = Recovery codes stored as hash values
    .synonyms = backup codes; 2FA; MFA

## Other ways to log in

# $mode: offered or only
measure--login-passkey = { $mode ->
    [offered] The application offers login with passkeys instead of passwords.
   *[only] The application permits login exclusively with passkeys.
 }
    .label = Login with passkeys
    .synonyms = FIDO2; WebAuthn; passwordless; security key
measure--login-passkey--mode = Scope
measure--login-passkey--mode--offered = offered
measure--login-passkey--mode--only = exclusively

# $validity: number with unit, e.g. "15 minutes"
measure--login-magic-link = The application offers login by means of a link sent by e-mail that expires no later than { $validity } after it is sent.
    .label = Login by link sent by e-mail (magic link)
    .synonyms = passwordless; log-in link
measure--login-magic-link--validity = Validity of the link
    .why = 15 minutes is customary; the shorter the validity, the smaller the risk that unauthorised persons use the link.

measure--login-magic-link-once = Login links sent by e-mail can be used only once.
    .label = Single use of links sent by e-mail
    .synonyms = log-in link; one-time link

# $validity: number with unit, e.g. "15 minutes"
measure--login-one-time-code = The application offers login by means of a one-time code sent by e-mail that expires no later than { $validity } after it is sent.
    .label = Login by one-time code sent by e-mail
    .synonyms = passwordless; OTP; log-in code
measure--login-one-time-code--validity = Validity of the code
    .why = 15 minutes is customary; the shorter the validity, the smaller the risk that unauthorised persons use the code.

measure--login-biometric = { -contractor(form: "Poss") } employees can unlock their devices with biometric characteristics whose reference data are stored exclusively on the device concerned.
    .label = Biometric login to the device
    .synonyms = fingerprint; face recognition

measure--login-registered-device = { -contractor(form: "Poss") } employees are given access to personal data processed on behalf of { -client(form: "the") } only from devices that { -contractor(form: "the") } has approved beforehand.
    .label = Access only from approved devices
    .synonyms = device certificate; allowlist; conditional access

measure--device-compliance = Devices are given access to personal data processed on behalf of { -client(form: "the") } only if they comply with the security requirements laid down by { -contractor(form: "the") } (conditional access).
    .label = Access only for secure devices
    .synonyms = conditional access; device posture; compliance

measure--login-certificate = Logging in to the systems used for the processing requires a digital certificate issued to the person concerned.
    .label = Login with a personal certificate
    .synonyms = client certificate; user certificate; PKI; smart card

measure--login-smart-card = { -contractor(form: "Poss") } employees log in to their workstations with a personal smart card and a PIN.
    .label = Login with smart card and PIN
    .synonyms = chip card; card reader

# $countries: words of the user, printed as they stand
measure--login-countries = Login to the systems used for the processing is possible only from the following countries: ‘{ $countries }’.
    .label = Login only from certain countries
    .synonyms = geo-blocking; country restriction
measure--login-countries--countries = Permitted countries

measure--login-ip-list = Login to the systems used for the processing is possible only from specified IP addresses.
    .label = Login only from specified IP addresses
    .synonyms = IP whitelist; IP restriction; allowlist

measure--login-working-hours = { -contractor(form: "Poss") } employees can log in to the systems used for the processing only during specified working hours.
    .label = Login only during working hours
    .synonyms = time restriction; office hours; log-in

measure--view-pin = Individual views of the application can be opened, even after login, only once a PIN has been entered.
    .label = PIN for individual views
    .synonyms = code; tablet; terminal; shared devices

## Protection of the login

# $attempts: number with unit, e.g. "5 failed attempts"
measure--login-lockout = User accounts are locked automatically after no more than { $attempts } to log in.
    .label = Account lockout after failed attempts
    .synonyms = brute force
measure--login-lockout--attempts = Maximum number of failed attempts
    .why = Five failed attempts is customary; it allows for typing errors and prevents systematic guessing.

measure--login-delay = After each failed login attempt the waiting time until the next attempt increases.
    .label = Increasing waiting time after failed attempts
    .synonyms = delay; throttling; back-off; brute force

# $duration: number with unit
measure--login-lockout-duration = User accounts locked after failed attempts to log in remain locked for at least { $duration }.
    .label = Duration of the account lock
    .synonyms = lockout time; brute force; failed attempts
measure--login-lockout-duration--duration = Minimum duration of the lock
    .why = 30 minutes is common; that slows down systematic guessing without anybody having to lift every lock by hand.

measure--login-lockout-release = User accounts locked after failed attempts to log in are unlocked only by administrators.
    .label = Unlocking of accounts by administrators
    .synonyms = release; failed attempts; lockout

measure--account-recovery = A documented procedure lays down how users who have lost access to their user account regain it after their identity has been verified.
    .label = Procedure for account recovery
    .synonyms = locked out; lost access; identity check; forgotten password

measure--login-rate-limit = The application limits the number of login attempts that can be made from one IP address in a certain period.
    .label = Limit on login attempts per IP address
    .synonyms = brute force; rate limiting; captcha

# $attempts: number with unit; $period: number with unit
measure--login-rate-limit-number = No more than { $attempts } to log in to the application can be made from the same IP address within { $period }.
    .label = Maximum failed attempts per IP address
    .synonyms = brute force; rate limiting; login attempts
measure--login-rate-limit-number--attempts = Maximum number of failed attempts
    .why = Five failed attempts are customary; they allow for typing errors and prevent systematic guessing.
measure--login-rate-limit-number--period = Period
    .why = 15 minutes is a customary period.

# $duration: number with unit
measure--login-ip-lock-duration = IP addresses from which the maximum number of failed attempts has been reached remain excluded from logging in to the application for at least { $duration }.
    .label = Duration of the blocking of IP addresses
    .synonyms = blocking period; brute force; rate limiting
measure--login-ip-lock-duration--duration = Minimum duration of the block

measure--login-server-ban = IP addresses from which logging in to the servers used for the processing has repeatedly failed are blocked automatically.
    .label = Automatic blocking of IP addresses at the servers
    .synonyms = fail2ban; brute force; SSH; attacks

measure--login-neutral-message = When a login attempt fails, the application does not reveal whether the user account exists.
    .label = Neutral message on failed login
    .synonyms = error message; user enumeration

measure--login-notice = The application notifies users when their user account is used to log in from a new device.
    .label = Notification of a new device
    .synonyms = security e-mail; new log-in

measure--login-anomaly = Unusual logins to the systems used for the processing are reported to the administrators automatically.
    .label = Reporting of unusual logins
    .synonyms = anomaly detection; suspicious log-in

measure--login-breach-monitoring = { -contractor(form: "The") } has publicly known data leaks checked continuously for credentials of its employees.
    .label = Monitoring for published credentials
    .synonyms = data leak; dark web; breach monitoring

## Passwords

measure--password-policy = A documented password policy lays down the requirements that passwords must meet.
    .label = Password policy
    .synonyms = password rules

# $subject: storage, change or both
measure--password-policy-handling = { $subject ->
    [storage] A documented policy lays down how { -contractor(form: "poss") } employees are to store passwords.
    [change] A documented policy lays down when { -contractor(form: "poss") } employees are to change passwords.
   *[both] A documented policy lays down how { -contractor(form: "poss") } employees are to store passwords and when they are to change them.
 }
    .label = Policy on the handling of passwords
    .synonyms = password policy; storage; password change
measure--password-policy-handling--subject = Subject
measure--password-policy-handling--subject--storage = storage
measure--password-policy-handling--subject--change = change
measure--password-policy-handling--subject--both = storage and change

# $standard: bsi-orp-4 or nist-800-63b
measure--password-standard = { $standard ->
    [bsi-orp-4] The requirements for passwords comply with module ORP.4 of the IT-Grundschutz of the German Federal Office for Information Security (BSI).
   *[nist-800-63b] The requirements for passwords comply with NIST SP 800-63B.
}
    .label = Password requirements according to a standard
    .synonyms = BSI; NIST; recommendation
measure--password-standard--standard = Standard
measure--password-standard--standard--bsi-orp-4 = BSI ORP.4
measure--password-standard--standard--nist-800-63b = NIST SP 800-63B

# $length: number with unit, e.g. "12 characters"
measure--password-length = Passwords for the systems used for the processing consist of at least { $length }.
    .label = Minimum length of passwords
    .synonyms = characters; long passwords
measure--password-length--length = Minimum length
    .why = Twelve characters is customary; without a second factor, longer passwords are advisable.

# $length: number with unit
measure--password-length-administrator = Passwords of administrator accounts consist of at least { $length }.
    .label = Minimum length of administrator passwords
    .synonyms = characters; admin password
measure--password-length-administrator--length = Minimum length
    .why = Administrator accounts call for longer passwords than others; 16 characters are common.

# $groups: three or four
measure--password-complexity = { $groups ->
    [three] Passwords for the systems used for the processing contain characters from at least three of the following groups: upper-case letters, lower-case letters, digits, special characters.
   *[four] Passwords for the systems used for the processing contain characters from each of the following groups: upper-case letters, lower-case letters, digits, special characters.
 }
    .label = Complexity of passwords
    .synonyms = special characters; upper case
measure--password-complexity--groups = Groups of characters
measure--password-complexity--groups--three = at least three groups
measure--password-complexity--groups--four = all four groups

measure--password-recommendation = { -contractor(form: "The") } recommends that users of the application compose passwords of upper-case letters, lower-case letters, digits and special characters.
    .label = Recommendation of complex passwords
    .synonyms = password strength; advice; encourage

measure--password-enforcement = The systems used for the processing reject passwords that do not meet the requirements laid down.
    .label = Technical enforcement of password rules
    .synonyms = group policy

measure--password-blocklist = The application rejects passwords that appear in a list of common passwords or of passwords that have become public.
    .label = Comparison with a list of insecure passwords
    .synonyms = blacklist; leaked passwords

measure--password-trivial = An internal rule prohibits { -contractor(form: "poss") } employees from making up passwords from names, dates of birth or other details that are easy to guess.
    .label = No passwords that are easy to guess
    .synonyms = trivial passwords; name; birthday

measure--password-change-compromise = { -contractor(form: "Poss") } employees change a password as soon as it is suspected that it has become known to unauthorised persons.
    .label = Change of passwords on suspicion
    .synonyms = change password; hacked

# $interval: whole adverb, e.g. "every 3 months"
measure--password-change-interval = Passwords for the systems used for the processing are changed { $interval }.
    .label = Change of passwords at fixed intervals
    .synonyms = expiry; 90 days
measure--password-change-interval--interval = Interval between password changes

measure--password-history = When a password is changed, the systems used for the processing do not accept the previous password as the new one.
    .label = No reuse of the previous password
    .synonyms = history

# $passwords: number with unit
measure--password-history-number = The systems used for the processing accept a password that has been used before only after at least { $passwords }.
    .label = Recent passwords blocked
    .synonyms = password history; reuse
measure--password-history-number--passwords = Number of blocked passwords

measure--password-unique = { -contractor(form: "Poss") } employees do not use the same password for more than one service.
    .label = Separate password for each service
    .synonyms = reuse; different passwords

measure--password-random = { -contractor(form: "Poss") } employees use work passwords generated by a random password generator.
    .label = Randomly generated passwords
    .synonyms = password generator; random

measure--password-secrecy = An internal rule prohibits { -contractor(form: "poss") } employees from disclosing passwords to others.
    .label = Prohibition on disclosing passwords
    .synonyms = share; disclose

measure--password-notes-ban = An internal rule prohibits { -contractor(form: "poss") } employees from writing passwords down or storing them unencrypted.
    .label = No writing down of passwords
    .synonyms = notes; plain text; sticky note

measure--password-manager = { -contractor(form: "Poss") } employees store work passwords exclusively in a password manager.
    .label = Password manager
    .synonyms = vault; password safe

measure--password-browser-block = Saving passwords in the browser is technically blocked on { -contractor(form: "poss") } workstations.
    .label = No saving of passwords in the browser
    .synonyms = remember password; autofill

measure--password-manager-mfa = The password manager of { -contractor(form: "poss") } employees can be opened only with two-factor authentication.
    .label = Two-factor authentication for the password manager
    .synonyms = 2FA; MFA; password vault

measure--password-store-copy = A copy of { -contractor(form: "poss") } password store is kept in another place.
    .label = Backup copy of the password store
    .synonyms = password backup; redundant; password manager

# $by: administrator or user
measure--password-initial = { $by ->
    [administrator] Passwords for new user accounts are assigned centrally by administrators.
   *[user] Passwords for new user accounts are set by the users themselves by means of a link of limited validity.
 }
    .label = Assignment of initial passwords
    .synonyms = first password
measure--password-initial--by = Who sets the first password
measure--password-initial--by--administrator = centrally by administrators
measure--password-initial--by--user = by the users themselves

# $method: person, separate-channel or sealed
measure--password-handover = { $method ->
    [person] Initial passwords are handed over to users only in person.
    [separate-channel] Initial passwords are sent to users through a different channel from the user name.
   *[sealed] Initial passwords are sent to users only in a sealed letter.
}
    .label = Transmission of initial passwords
    .synonyms = handover; separate channel
measure--password-handover--method = Method of transmission
measure--password-handover--method--person = in person
measure--password-handover--method--separate-channel = by separate channel
measure--password-handover--method--sealed = in a sealed letter

measure--password-initial-change = An initial password that has been assigned must be replaced at the first login by one chosen by the user.
    .label = Change of the initial password
    .synonyms = first log-in

# $method: link, callback, administrator or person
measure--password-reset = { $method ->
    [link] Forgotten passwords can be reset only by means of a link sent to the e-mail address on file.
    [administrator] Administrators replace forgotten passwords with new initial passwords.
    [callback] Administrators reset forgotten passwords only after calling the person concerned back on the telephone number on file.
   *[person] Administrators reset forgotten passwords only if the person concerned is physically present.
 }
    .label = Resetting of passwords
    .synonyms = forgotten password
measure--password-reset--method = Method
measure--password-reset--method--link = link by e-mail
measure--password-reset--method--callback = call back
measure--password-reset--method--administrator = new initial password from administrators
measure--password-reset--method--person = physical presence

# $validity: number with unit
measure--password-reset-validity = Links for resetting passwords expire no later than { $validity } after they are sent.
    .label = Time limit on reset links
    .synonyms = forgotten password; token; expiry
measure--password-reset-validity--validity = Validity of the links

measure--password-reset-once = Links for resetting passwords can be used only once.
    .label = Single use of reset links
    .synonyms = forgotten password; token; one-time link

# $algorithm: argon2id, bcrypt, scrypt, pbkdf2 or other
measure--password-hash = { $algorithm ->
    [argon2id] The application stores passwords exclusively as hash values computed with the Argon2id algorithm.
    [bcrypt] The application stores passwords exclusively as hash values computed with the bcrypt algorithm.
    [scrypt] The application stores passwords exclusively as hash values computed with the scrypt algorithm.
    [pbkdf2] The application stores passwords exclusively as hash values computed with the PBKDF2 algorithm.
   *[other] The application stores passwords exclusively as hash values computed with a separate random value for each password (salt).
 }
    .label = Storage of passwords as hash values
    .synonyms = bcrypt; Argon2; salt; hashing
measure--password-hash--algorithm = Algorithm
measure--password-hash--algorithm--argon2id = Argon2id
measure--password-hash--algorithm--bcrypt = bcrypt
measure--password-hash--algorithm--scrypt = scrypt
measure--password-hash--algorithm--pbkdf2 = PBKDF2
measure--password-hash--algorithm--other = other algorithm with salt

# $cost: number with unit
measure--password-hash-cost = The application computes the hash values of passwords with the bcrypt algorithm and { $cost } or higher.
    .label = Cost factor of the password hash values (bcrypt)
    .synonyms = work factor; cost; rounds
measure--password-hash-cost--cost = Cost factor
    .why = 12 is widespread; each further step doubles the computing effort for attackers.

# $rounds: number with unit
measure--password-hash-iterations = The application computes the hash values of passwords with the PBKDF2 algorithm and at least { $rounds }.
    .label = Iterations of the password hash values (PBKDF2)
    .synonyms = rounds; work factor; SHA-256
measure--password-hash-iterations--rounds = Minimum number of iterations

measure--password-transmission = Passwords are transmitted exclusively over encrypted connections.
    .label = Encrypted transmission of passwords
    .synonyms = TLS; HTTPS

measure--password-not-transmitted = Users’ passwords are processed on the end device and are not transmitted to the servers of the application.
    .label = No transmission of passwords to the server
    .synonyms = zero knowledge; challenge-response; master password

measure--password-default = Passwords preset by the manufacturer on devices and in programs used for the processing are changed before these are put into operation.
    .label = Change of preset passwords
    .synonyms = default password; router; factory setting

## Sessions

# $idle: number with unit, e.g. "15 minutes"
measure--session-idle = The application logs users out automatically after no more than { $idle } without input.
    .label = Automatic logout
    .synonyms = timeout; auto log-out; inactivity; session
measure--session-idle--idle = Period without input
    .why = 15 to 30 minutes are common in web applications; for data concerning health a shorter period is advisable.

# $duration: number with unit, e.g. "24 hours"
measure--session-duration = The application requires a new login after no more than { $duration }, even if the session is used without interruption.
    .label = Maximum duration of a session
    .synonyms = timeout; token
measure--session-duration--duration = Maximum duration

# $validity: number with unit
measure--token-validity = Access tokens of the application expire no later than { $validity } after they are issued.
    .label = Validity of access tokens
    .synonyms = JWT; session; expiry
measure--token-validity--validity = Validity of the tokens

measure--token-renewal = Tokens with which access tokens of the application can be renewed are replaced with new ones each time they are used.
    .label = New tokens at each renewal
    .synonyms = refresh token; rotation; JWT; session

measure--token-reuse = If a token for renewing access tokens that has already been replaced is presented again, the application ends all sessions connected with it.
    .label = Sessions ended on reuse of tokens
    .synonyms = refresh token; reuse detection

measure--session-token-hash = On the server, the application stores session and login tokens only as hash values.
    .label = Session tokens stored as hash values
    .synonyms = session; token; hashing

measure--token-random = { $subject ->
    [tokens] The application generates session and login tokens with a cryptographically secure random number generator.
    [links] The application generates the secret values in links sent to users with a cryptographically secure random number generator.
   *[both] The application generates session and login tokens and the secret values in links sent to users with a cryptographically secure random number generator.
 }
    .label = Randomly generated tokens and links
    .synonyms = entropy; unguessable; CSPRNG
measure--token-random--subject = Subject
measure--token-random--subject--tokens = session and login tokens
measure--token-random--subject--links = links sent to users
measure--token-random--subject--both = both

measure--device-key = Every device that supplies data to the application logs in to it with a key of its own.
    .label = Separate key for each connected device
    .synonyms = terminal; kiosk; sensor; API key; IoT

# $carrier: cookie or token
measure--session-signature = { $carrier ->
    [cookie] The server accepts session cookies only if their digital signature is valid.
   *[token] The server accepts login tokens only if their digital signature is valid (JSON Web Token).
 }
    .label = Verification of signed session data
    .synonyms = JWT; signed cookies; session; token
measure--session-signature--carrier = What is signed
measure--session-signature--carrier--cookie = session cookies
measure--session-signature--carrier--token = login tokens

measure--session-reauthentication = The application requires users to log in again before they change their credentials.
    .label = Renewed login before credentials are changed
    .synonyms = re-authentication; step-up; account takeover

measure--session-sensitive-actions = The application requires users to log in again before they carry out operations that { -contractor(form: "the") } has classified as security-critical.
    .label = Renewed login before critical operations
    .synonyms = re-authentication; step-up; sensitive actions

measure--session-cookie-secure = The application transmits session cookies exclusively over encrypted connections (attribute ‘Secure’).
    .label = Encrypted transmission of session cookies
    .synonyms = secure flag

measure--session-cookie-http-only = Session cookies of the application are protected against access by scripts in the browser (attribute ‘HttpOnly’).
    .label = Protection of session cookies against scripts
    .synonyms = HttpOnly; XSS

measure--session-cookie-same-site = Session cookies of the application are not sent with requests that originate from other websites (attribute ‘SameSite’).
    .label = No session cookies with requests from other websites
    .synonyms = SameSite; CSRF

measure--session-end = When a user logs out, the server invalidates the session immediately.
    .label = Termination of the session on the server
    .synonyms = log-out

measure--session-token-invalid = The application logs users out immediately if their session token has expired or is invalid.
    .label = Logout if the session token is invalid
    .synonyms = log-out; expired; JWT

measure--session-browser-close = The session in the application ends as soon as the user closes the browser window.
    .label = End of the session when the browser is closed
    .synonyms = token; log-out; tab

measure--session-list = Users of the application can end their sessions on other devices.
    .label = Ending of sessions on other devices
    .synonyms = log out everywhere; session revocation

measure--session-single = The application allows only one session at a time for each user account.
    .label = Only one session per user account
    .synonyms = concurrent sessions; simultaneous login

## Workstations and mobile devices

# $idle: number with unit, e.g. "15 minutes"
measure--screen-lock = { -contractor(form: "Poss") } workstations lock their screens automatically after no more than { $idle } without input.
    .label = Automatic screen lock
    .synonyms = screen saver; lock screen; timeout
measure--screen-lock--idle = Period without input
    .why = Ten minutes is customary; where visitors are nearby, a shorter period is advisable.

measure--screen-lock-manual = { -contractor(form: "Poss") } employees lock their workstation as soon as they leave their workplace.
    .label = Screen lock when leaving the workplace
    .synonyms = lock screen; leave the desk

# $digits: number with unit, e.g. "6 digits"
measure--smartphone-code = The smartphones used for the processing are locked by a code of at least { $digits }.
    .label = Device lock of smartphones
    .synonyms = mobile phone; PIN; passcode; tablet
measure--smartphone-code--digits = Minimum length of the code
    .why = Six digits is customary; four are easier to observe and to guess.

# $idle: number with unit
measure--smartphone-lock = The smartphones used for the processing lock their screen automatically after no more than { $idle } without input.
    .label = Automatic screen lock of smartphones
    .synonyms = mobile phone; display lock; timeout
measure--smartphone-lock--idle = Time without input
    .why = One to two minutes is customary; smartphones are lost more easily than workstations.

# $attempts: number with unit
measure--device-wipe-attempts = The smartphones used for the processing erase their memory automatically after no more than { $attempts } to unlock them.
    .label = Erasure of smartphones after failed attempts
    .synonyms = auto wipe; PIN
measure--device-wipe-attempts--attempts = Maximum number of failed attempts

measure--app-background-lock = On mobile devices, the application locks itself as soon as it moves to the background.
    .label = Locking of the app in the background
    .synonyms = phone; app lock; smartphone

measure--app-credentials-store = On mobile devices, the application stores credentials only in the protected storage that the operating system provides for this purpose.
    .label = App credentials in protected storage
    .synonyms = keychain; keystore; secure store; mobile app

measure--privacy-filter = The screens of laptops used outside { -contractor(form: "poss") } business premises are fitted with privacy filters.
    .label = Privacy filters for laptops
    .synonyms = privacy screen; privacy film

measure--workstation-no-admin = { -contractor(form: "Poss") } employees work at their workstations without administrator rights.
    .label = No administrator rights at the workplace
    .synonyms = admin rights; standard user; Windows

measure--workstation-image = { -contractor(form: "Poss") } workstations are freshly installed from a template checked by { -contractor(form: "the") } before they are put into operation.
    .label = Fresh installation before first use
    .synonyms = image; standard build; client

# $scope: all or approved-only
measure--usb-storage-blocked = { $scope ->
    [all] { -contractor(form: "Poss") } workstations do not permit the connection of USB storage devices.
   *[approved-only] { -contractor(form: "Poss") } workstations permit the connection only of USB storage devices that { -contractor(form: "the") } has approved.
 }
    .label = Blocking of USB storage devices
    .synonyms = USB stick; port blocking; removable media
measure--usb-storage-blocked--scope = Scope of the block
measure--usb-storage-blocked--scope--all = all blocked
measure--usb-storage-blocked--scope--approved-only = only approved ones permitted

measure--server-ports-disabled = Ports of the servers used for the processing that are not needed are disabled.
    .label = Disabled server ports
    .synonyms = USB; interfaces

measure--foreign-media-ban = An internal rule prohibits { -contractor(form: "poss") } employees from connecting third-party data media to work devices.
    .label = No third-party data media
    .synonyms = USB stick; external media

measure--media-password = Portable data media containing personal data processed on behalf of { -client(form: "the") } can be read only after entry of a password or a PIN.
    .label = Password protection of portable data media
    .synonyms = USB stick; external drive; PIN

measure--media-copy-approval = Personal data processed on behalf of { -client(form: "the") } are transferred to portable data media only with the approval of a person designated for this purpose.
    .label = Transfer to media only after approval
    .synonyms = USB stick; external drive; approval

measure--external-boot-blocked = { -contractor(form: "Poss") } workstations cannot be started from external data media.
    .label = No start from external data media
    .synonyms = BIOS; boot; USB stick

measure--device-firmware-password = The firmware settings (BIOS or UEFI) of { -contractor(form: "poss") } workstations can be changed only after entering a password.
    .label = Password protection of the firmware settings
    .synonyms = BIOS password; UEFI

measure--macro-block = The office programs on { -contractor(form: "poss") } workstations do not run macros in files from the internet.
    .label = Blocking of macros from the internet
    .synonyms = office macros; ransomware

measure--application-allowlist = Only programs that { -contractor(form: "the") } has approved can be run on { -contractor(form: "poss") } workstations (application allowlisting).
    .label = Running of approved programs only
    .synonyms = whitelisting; AppLocker; ransomware

measure--device-management = The mobile devices used for the processing are managed centrally (mobile device management).
    .label = Mobile device management (MDM)
    .synonyms = mobile phone; tablet

measure--device-rooted = Smartphones and tablets whose operating system has been tampered with (jailbreak or root) are automatically excluded from access to personal data processed on behalf of { -client(form: "the") }.
    .label = Exclusion of jailbroken or rooted mobile devices
    .synonyms = tampering; MDM

measure--device-apps = Only apps approved by { -contractor(form: "the") } can be installed on the smartphones and tablets used for the processing.
    .label = Only approved apps on mobile devices
    .synonyms = app allowlist; app store; MDM

# $by: owner or assigned
measure--device-sole-use = { $by ->
    [owner] On { -contractor(form: "poss") } side, the devices used for the processing are used only by the owner of the business.
   *[assigned] Each of the devices used for the processing is used only by the person to whom it is assigned.
 }
    .label = No sharing of devices
    .synonyms = laptop; smartphone; sole use; family
measure--device-sole-use--by = Who uses the devices
measure--device-sole-use--by--owner = owner of the business
measure--device-sole-use--by--assigned = person to whom they are assigned

measure--device-remote-wipe = { -contractor(form: "The") } can remotely erase the data on the mobile devices used for the processing.
    .label = Remote wiping of mobile devices
    .synonyms = lost phone; remote wipe; laptop

measure--device-location = { -contractor(form: "The") } can locate the mobile devices used for the processing if they are lost.
    .label = Locating lost devices
    .synonyms = find my; theft; loss

measure--print-release = The printers in { -contractor(form: "poss") } business premises release printouts only once the person who sent the print job has logged in at the device.
    .label = Printing only after logging in at the printer
    .synonyms = follow-me; PIN printing

## Network

measure--firewall-network = A firewall controls the data traffic between { -contractor(form: "poss") } internal network and the internet.
    .label = Firewall of the internal network
    .synonyms = router; UTM

measure--firewall-log = The firewall between { -contractor(form: "poss") } internal network and the internet logs rejected connections.
    .label = Logging at the firewall
    .synonyms = firewall log; blocked connections

measure--firewall-default-deny = The firewall between { -contractor(form: "poss") } internal network and the internet blocks all connections that have not been expressly permitted.
    .label = Firewall admits only permitted connections
    .synonyms = default deny; allowlist

measure--firewall-appliance = The firewall between { -contractor(form: "poss") } internal network and the internet is operated as a separate device (hardware firewall).
    .label = Hardware firewall
    .synonyms = firewall appliance; UTM; router

measure--router-filter = The routers at the boundary to the internet reject traffic that their access control lists do not permit.
    .label = Access control lists of the border routers
    .synonyms = ACL; screening router; packet filter

measure--firewall-server = A firewall permits only such connections to the servers used for the processing as are necessary for their operation.
    .label = Firewall of the servers
    .synonyms = ports; network

measure--firewall-tiers = Connections from the internet to the servers used for the processing pass through at least two firewalls arranged in series.
    .label = Firewalls arranged in series
    .synonyms = multi-tier firewall; security zones; defence in depth

measure--firewall-device = A local firewall is active on { -contractor(form: "poss") } workstations.
    .label = Firewall of the workstations
    .synonyms = software firewall; laptop; PC

# $interval: whole adverb, e.g. "every 3 months"
measure--firewall-review = { -contractor(form: "The") } reviews the rules of its firewalls { $interval }.
    .label = Review of the firewall rules
    .synonyms = rule set; ports
measure--firewall-review--interval = Interval between reviews
    .why = Once a year is customary; it brings to light openings that are no longer needed.

measure--network-segmentation = { -contractor(form: "Poss") } servers are located in a network segment separate from that of the workstations.
    .label = Network segmentation
    .synonyms = VLAN; DMZ; network separation

measure--network-management = The management interfaces of the servers and network devices used for the processing are located in a network segment of their own that serves no other purpose.
    .label = Separate network segment for administration
    .synonyms = management network; out-of-band; IPMI

measure--network-vlan = { -contractor(form: "Poss") } internal network is divided into several segments separated from one another (VLAN).
    .label = Division of the internal network into segments (VLAN)
    .synonyms = subnets; zones

measure--network-dmz = { -contractor(form: "Poss") } servers that can be reached from the internet are located in a network segment of their own (DMZ).
    .label = Separate network segment for internet-facing servers (DMZ)
    .synonyms = demilitarised zone; web server

measure--vpn-segment = VPN connections terminate in a network segment of their own that a firewall separates from { -contractor(form: "poss") } internal network.
    .label = Separate network segment for VPN connections
    .synonyms = remote access; VPN gateway; DMZ

measure--network-none = { -contractor(form: "The") } operates no internal network through which personal data processed on behalf of { -client(form: "the") } can be accessed.
    .label = No internal network
    .synonyms = no corporate network; cloud; remote company

measure--network-zero-trust = Access to the systems used for the processing requires a login even from { -contractor(form: "poss") } internal network.
    .label = Login required even in the internal network (zero trust)
    .synonyms = never trust; every log-in checked

measure--database-not-public = The databases of the production systems cannot be reached directly from the internet.
    .label = No publicly reachable databases
    .synonyms = internet; port

measure--application-tiers = The web interface of the application accesses the database not directly but only through a separate processing layer (three-tier architecture).
    .label = No direct database access by the web interface
    .synonyms = three-tier; backend; frontend

measure--network-admission = { -contractor(form: "Poss") } internal network admits only devices that have previously been approved.
    .label = Admission of devices to the internal network
    .synonyms = NAC; 802.1X; MAC filter

measure--network-sockets = Network sockets accessible to visitors in { -contractor(form: "poss") } business premises have no connection to the internal network.
    .label = No open network sockets
    .synonyms = LAN; patching

measure--network-ports = Network sockets that are not needed in { -contractor(form: "poss") } business premises are switched off.
    .label = Switching off of unneeded network sockets
    .synonyms = LAN; switch; port security

measure--network-ports-monitored = If, in { -contractor(form: "poss") } business premises, a device is connected to a network socket that is not needed, this is reported to the administrators automatically.
    .label = Reporting of devices on unused network sockets
    .synonyms = port security; switch; alert

# $standard: wpa2 or wpa3
measure--wifi-encryption = { $standard ->
    [wpa2] The Wi-Fi in { -contractor(form: "poss") } business premises is encrypted with WPA2 or WPA3.
   *[wpa3] The Wi-Fi in { -contractor(form: "poss") } business premises is encrypted with WPA3.
 }
    .label = Encrypted Wi-Fi in the business premises
    .synonyms = WPA2; WPA3; wireless
measure--wifi-encryption--standard = Encryption of the Wi-Fi
measure--wifi-encryption--standard--wpa2 = WPA2 or WPA3
measure--wifi-encryption--standard--wpa3 = WPA3

measure--wifi-personal = { -contractor(form: "Poss") } employees log in to the internal Wi-Fi with personal credentials or certificates.
    .label = Personal login to the Wi-Fi
    .synonyms = WPA Enterprise; 802.1X; RADIUS

measure--wifi-none = { -contractor(form: "The") } does not operate a Wi-Fi network in its business premises.
    .label = No Wi-Fi in the business premises
    .synonyms = wireless; LAN only; cable

measure--wifi-guest = In { -contractor(form: "poss") } business premises, visitors are given access only to a Wi-Fi network that is separate from the internal network.
    .label = Separate Wi-Fi for guests
    .synonyms = guest network; waiting room

measure--web-filter = A filter prevents websites known to be malicious from being opened on { -contractor(form: "poss") } workstations.
    .label = Blocking of malicious websites
    .synonyms = proxy; DNS filter; block websites

measure--web-proxy = { -contractor(form: "Poss") } workstations access the internet only through a proxy server.
    .label = Internet access only through a proxy server
    .synonyms = web gateway; secure web gateway

measure--web-rate-limit = The application limits the number of requests that can be made from one IP address in a certain period.
    .label = Limit on requests per IP address
    .synonyms = rate limiting; throttling; bots

## Malware and attacks

measure--malware-workstation = An anti-virus program is active on all { -contractor(form: "poss") } workstations.
    .label = Anti-virus software on workstations
    .synonyms = antivirus; virus scanner; trojan

measure--malware-server = An anti-virus program is active on all servers used for the processing.
    .label = Anti-virus software on servers
    .synonyms = antivirus; virus scanner

measure--malware-mobile = An anti-virus program is active on all smartphones and tablets used for the processing.
    .label = Anti-virus protection on smartphones and tablets
    .synonyms = mobile phone; malware; mobile devices

# $interval: whole adverb, e.g. "every 3 months"
measure--malware-update = The anti-virus programs in use retrieve new detection data automatically { $interval }.
    .label = Updating of anti-virus software
    .synonyms = virus signatures; antivirus
measure--malware-update--interval = Interval between updates
    .why = Once a day is the customary minimum; many programs update themselves hourly.

# $interval: whole adverb, e.g. "every three months"
measure--malware-full-scan = { -contractor(form: "Poss") } workstations are scanned completely for malware { $interval }.
    .label = Full malware scan
    .synonyms = complete scan; virus scan
measure--malware-full-scan--interval = Interval between scans

measure--malware-gateway = Traffic from the internet is checked automatically for malware at { -contractor(form: "poss") } firewall.
    .label = Malware check at the firewall
    .synonyms = gateway; UTM; next-generation firewall

measure--malware-central = The anti-virus programs on { -contractor(form: "poss") } devices are managed centrally.
    .label = Central management of anti-virus protection
    .synonyms = endpoint protection; console

measure--malware-email = Incoming e-mails are checked automatically for malware before delivery.
    .label = Checking of e-mails for malware
    .synonyms = spam filter; virus scanner; attachment

measure--malware-upload = Files uploaded to the application are checked automatically for malware before other users can retrieve them.
    .label = Malware check of uploaded files
    .synonyms = virus scanner; upload

measure--media-malware-check = Data media that { -contractor(form: "the") } receives from third parties are checked for malware before use.
    .label = Malware check of third-party data media
    .synonyms = USB stick; virus scan

measure--email-phishing-filter = A filter marks or blocks incoming e-mails that it recognises as fraudulent (phishing).
    .label = Filter for fraudulent e-mails (phishing)
    .synonyms = spam; spam filter; DMARC

measure--email-spam-filter = A filter sorts out unsolicited bulk e-mails (spam) before they are delivered to { -contractor(form: "poss") } employees.
    .label = Spam filter
    .synonyms = junk mail; e-mail gateway

# $kind: spam, malware or both
measure--application-mail-filter = { $kind ->
    [spam] A filter sorts out unsolicited bulk e-mails (spam) from the e-mails that users receive in the application.
    [malware] E-mails that users receive in the application are checked automatically for malware.
   *[both] E-mails that users receive in the application are checked automatically for malware and filtered for unsolicited bulk e-mails (spam).
 }
    .label = Filter for e-mails in the application
    .synonyms = spam; virus scanner; platform; mailbox
measure--application-mail-filter--kind = Kind of filter
measure--application-mail-filter--kind--spam = spam
measure--application-mail-filter--kind--malware = malware
measure--application-mail-filter--kind--both = spam and malware

measure--email-external-marking = E-mails from external senders are displayed to { -contractor(form: "poss") } employees with a notice of their external origin.
    .label = Marking of external e-mails
    .synonyms = external banner; phishing

measure--email-attachment-block = E-mails with executable program files attached are not delivered.
    .label = Blocking of executable e-mail attachments
    .synonyms = ransomware

measure--email-attachment-sandbox = Attachments to incoming e-mails are opened in an isolated environment before delivery and checked for malicious behaviour (sandbox).
    .label = Checking of e-mail attachments in a sandbox
    .synonyms = malware; attachment; detonation

measure--endpoint-detection = A monitoring program reports suspicious events on { -contractor(form: "poss") } workstations to a central point (endpoint detection and response).
    .label = Attack detection on workstations (EDR)
    .synonyms = XDR; endpoint; anomaly

measure--endpoint-detection-server = A monitoring program reports suspicious activity on the servers used for the processing to a central point (endpoint detection and response).
    .label = Attack detection on servers (EDR)
    .synonyms = XDR; HIDS; endpoint security

# $action: report or block
measure--intrusion-detection = { $action ->
    [report] An intrusion detection system monitors the data traffic at the firewall and reports attempted attacks.
   *[block] An intrusion detection system monitors the data traffic at the firewall and blocks detected attempted attacks automatically.
 }
    .label = Intrusion detection at the firewall (IDS)
    .synonyms = IPS; intrusion prevention; network; SIEM
measure--intrusion-detection--action = Response to attempted attacks
measure--intrusion-detection--action--report = report
measure--intrusion-detection--action--block = automatic block

measure--honeypot = { -contractor(form: "The") } has set up decoy systems or decoy data that report unauthorised access (honeypot).
    .label = Decoy systems or decoy data (honeypot)
    .synonyms = honeytoken; canary; intrusion detection

measure--security-operations = A security operations centre monitors the production systems around the clock for signs of attacks.
    .label = Constant monitoring by a security operations centre
    .synonyms = SOC; 24/7; MDR

measure--integrity-monitoring = An automatic process reports unexpected changes to the system files of the servers used for the processing.
    .label = Detection of altered system files
    .synonyms = tampering; file integrity; HIDS; checksum

measure--form-bot-protection = Before submission, forms of the application that are open to the public require a check designed to block automated input (captcha).
    .label = Protection against automated input (captcha)
    .synonyms = bots; spam; sign-up; form

## Updates and configuration

# $period: number with unit, e.g. "24 hours"
measure--patch-critical = Security updates that the manufacturer classifies as critical are installed on the systems used for the processing within { $period } of their release.
    .label = Period for critical security updates
    .synonyms = patch management; security hole; zero day
measure--patch-critical--period = Period for installation
    .why = 14 days is a common upper limit; vulnerabilities already being exploited call for faster action.

# $interval: whole adverb, e.g. "every 3 months"
measure--patch-other = Security updates that the manufacturer does not classify as critical are installed on the systems used for the processing { $interval }.
    .label = Installation of other security updates
    .synonyms = patch management; patches
measure--patch-other--interval = Interval between installations
    .why = Once a month is customary; many manufacturers release their updates at this interval.

measure--patch-test = Security updates are tested on a test system before they are installed on the production systems.
    .label = Testing of security updates
    .synonyms = patch testing; test environment

measure--patch-automatic = { -contractor(form: "Poss") } workstations install security updates of their operating system automatically.
    .label = Automatic updating of workstations
    .synonyms = Windows update; updates; patch management

measure--patch-central = The distribution of updates to { -contractor(form: "poss") } workstations is controlled and monitored centrally.
    .label = Central distribution of updates
    .synonyms = WSUS; patch management; software distribution

measure--patch-mobile = The smartphones and tablets used for the processing install security updates of their operating system automatically.
    .label = Automatic updates of mobile devices
    .synonyms = iOS; Android; patch

measure--patch-automatic-server = The servers used for the processing install security updates of their operating system automatically.
    .label = Automatic updating of servers
    .synonyms = unattended upgrades; patch management; Linux

measure--software-supported = The systems used for the processing run only programs and operating systems for which the manufacturer still provides security updates.
    .label = No software without security updates
    .synonyms = outdated software; end of life; Windows

measure--software-source = Programs and their updates are obtained exclusively from sources that the manufacturer itself operates or names.
    .label = Software only from the manufacturer’s sources
    .synonyms = download; app store; vendor

measure--hardening-services = Only services that are necessary for their operation are active on the servers used for the processing.
    .label = Deactivation of unnecessary services (hardening)
    .synonyms = system hardening; ports

# $standard: own, bsi, cis, ncsc or manufacturer
measure--hardening-server = { $standard ->
    [own] The servers used for the processing are securely configured in accordance with a documented specification of { -contractor(form: "the") }.
    [bsi] The servers used for the processing are securely configured in accordance with the recommendations of the German Federal Office for Information Security (BSI).
    [cis] The servers used for the processing are securely configured in accordance with the CIS Benchmarks.
    [ncsc] The servers used for the processing are securely configured in accordance with the guidance of the UK National Cyber Security Centre (NCSC).
   *[manufacturer] The servers used for the processing are configured in accordance with the manufacturers’ security recommendations.
 }
    .label = Hardening of the servers to a standard
    .synonyms = system hardening; CIS; BSI; baseline
measure--hardening-server--standard = Applicable standard
measure--hardening-server--standard--own = documented specification of its own
measure--hardening-server--standard--bsi = BSI recommendations
measure--hardening-server--standard--cis = CIS Benchmarks
measure--hardening-server--standard--ncsc = NCSC guidance
measure--hardening-server--standard--manufacturer = manufacturers’ recommendations

# $standard: own, bsi, cis, ncsc or manufacturer
measure--hardening-devices = { $standard ->
    [own] The end-user devices used for the processing are securely configured in accordance with a documented specification of { -contractor(form: "the") }.
    [bsi] The end-user devices used for the processing are securely configured in accordance with the recommendations of the German Federal Office for Information Security (BSI).
    [cis] The end-user devices used for the processing are securely configured in accordance with the CIS Benchmarks.
    [ncsc] The end-user devices used for the processing are securely configured in accordance with the guidance of the UK National Cyber Security Centre (NCSC).
   *[manufacturer] The end-user devices used for the processing are configured in accordance with the manufacturers’ security recommendations.
 }
    .label = Hardening of end-user devices to a standard
    .synonyms = end user device guidance; laptop; baseline; NCSC
measure--hardening-devices--standard = Applicable standard
measure--hardening-devices--standard--own = documented specification of its own
measure--hardening-devices--standard--bsi = BSI recommendations
measure--hardening-devices--standard--cis = CIS Benchmarks
measure--hardening-devices--standard--ncsc = NCSC guidance
measure--hardening-devices--standard--manufacturer = manufacturers’ recommendations

measure--hardening-network = { -contractor(form: "Poss") } network devices are securely configured in accordance with a documented specification.
    .label = Hardening of network devices
    .synonyms = router; switch; system hardening; baseline

measure--server-version-hidden = The web servers disclose no information on the kind and version of the software they run.
    .label = No version information from web servers
    .synonyms = server header; banner; hardening

measure--application-unprivileged = The application runs on the servers under an account without administrator rights.
    .label = Application without administrator rights
    .synonyms = root; container; service account; hardening

# $baseline: words of the user, printed as they stand
measure--hardening-baseline = The servers used for the processing are configured in accordance with the following secure baseline: ‘{ $baseline }’.
    .label = Secure baseline configuration of servers
    .synonyms = system hardening; CIS
measure--hardening-baseline--baseline = Name of the baseline

measure--application-start-check = The application does not start if security-relevant settings are missing or insecure.
    .label = No start with insecure settings
    .synonyms = fail-fast; configuration; environment variables

## Administration

# $path: vpn, addresses, jump-host, vpn-addresses or console
measure--admin-access-path = { $path ->
    [vpn] The administrative interfaces of the servers used for the processing can be reached remotely only over a VPN connection.
    [addresses] The administrative interfaces of the servers used for the processing can be reached only from specified IP addresses.
    [vpn-addresses] The administrative interfaces of the servers used for the processing can be reached only over a VPN connection and, at the same time, only from specified IP addresses.
    [console] The administrative interfaces of the servers used for the processing can be reached only through the hosting provider’s management console.
   *[jump-host] The administrative interfaces of the servers used for the processing can be reached only through an intermediate server set up for this purpose.
 }
    .label = Restricted administrative access to servers
    .synonyms = bastion; jump host; VPN; IP restriction
measure--admin-access-path--path = Permitted path
measure--admin-access-path--path--vpn = VPN connection
measure--admin-access-path--path--addresses = specified IP addresses
measure--admin-access-path--path--jump-host = intermediate server
measure--admin-access-path--path--vpn-addresses = VPN connection and specified IP addresses
measure--admin-access-path--path--console = hosting provider’s management console

measure--admin-key-login = { -contractor(form: "Poss") } administrators log in to the servers used for the processing with cryptographic keys instead of passwords.
    .label = Login of administrators with keys
    .synonyms = SSH keys; certificate

measure--admin-port-changed = Remote administration of the servers used for the processing is not reachable through the port customary for it.
    .label = Non-standard port for remote administration
    .synonyms = SSH; port 22; server access

measure--admin-key-passphrase = The cryptographic keys with which { -contractor(form: "poss") } administrators log in to servers are protected by a passphrase.
    .label = Passphrase of administrators’ keys
    .synonyms = SSH keys; password

measure--admin-default-account = On the servers used for the processing, direct login with the preset administrator account is blocked.
    .label = Blocking of the preset administrator account
    .synonyms = root; default account

# $confirmation: own-account or password
measure--admin-elevation = { $confirmation ->
    [own-account] On the servers used for the processing, administrators obtain administrator rights only after logging in with their personal user account.
   *[password] On the servers used for the processing, administrators obtain administrator rights only after logging in with their personal user account and entering its password again.
 }
    .label = Administrator rights only through the personal account
    .synonyms = sudo; root; elevation; privilege
measure--admin-elevation--confirmation = Precondition
measure--admin-elevation--confirmation--own-account = login with a personal account
measure--admin-elevation--confirmation--password = in addition, password entered again

measure--service-account-switch = Administrators switch to service accounts of the servers used for the processing only from their personal user account.
    .label = Switch to service accounts only from personal accounts
    .synonyms = sudo; service user; su; technical account

measure--server-accounts-managed = The user accounts on the servers used for the processing are set up and removed centrally through a configuration management system.
    .label = Central management of server accounts
    .synonyms = Ansible; Puppet; configuration management

measure--server-password-client = Once the servers have been made available to { -client(form: "the") }, only { -client(form: "the") } can change their administrator passwords.
    .label = Server passwords changed only by { -client(form: "the") }
    .synonyms = root server; hosting; customer server

measure--server-password-unknown = The administrator passwords that { -client(form: "the") } sets for the servers made available to it are not known to { -contractor(form: "the") }.
    .label = Server passwords known only to { -client(form: "the") }
    .synonyms = root server; hosting; customer server

measure--admin-temporary = Administrator rights on the production systems are enabled only for the duration of the task concerned.
    .label = Temporary administrator rights
    .synonyms = PAM; just-in-time; admin rights

measure--admin-access-system = { -contractor(form: "Poss") } administrators are given access to the production systems exclusively through a system that manages privileged access (privileged access management).
    .label = Management of privileged access (PAM)
    .synonyms = administrator access; bastion

measure--admin-session-recording = Administrator sessions on the production systems are recorded.
    .label = Recording of administrator sessions
    .synonyms = session recording; PAM

measure--admin-emergency-credentials = For emergencies, the credentials of an administrator account are kept in a sealed envelope.
    .label = Emergency credentials in a sealed envelope
    .synonyms = break-glass; emergency account; safe

# $place: locked or encrypted
measure--central-credentials = { $place ->
    [locked] At { -contractor(form: "the") }, a person designated for this purpose keeps central credentials under lock and key.
   *[encrypted] At { -contractor(form: "the") }, a person designated for this purpose keeps central credentials in an encrypted store.
 }
    .label = Custody of central credentials
    .synonyms = access codes; master password; safe
measure--central-credentials--place = Kind of custody
measure--central-credentials--place--locked = under lock and key
measure--central-credentials--place--encrypted = in an encrypted store

measure--admin-shared-ban = The shared use of administrator accounts is prohibited except in emergencies.
    .label = Ban on shared administrator accounts
    .synonyms = shared account; admin account; break-glass

measure--admin-no-internet = Administrator accounts are used neither to retrieve e-mails nor to visit websites.
    .label = No internet with administrator accounts
    .synonyms = browsing; e-mail; privileged accounts

measure--admin-list = { -contractor(form: "The") } keeps a list of the persons with administrator rights on the systems used for the processing.
    .label = List of administrators
    .synonyms = privileged users; register

measure--admin-concept = A documented administration concept lays down the rules by which the systems used for the processing are administered.
    .label = Administration concept
    .synonyms = system administration; privileged access policy

## Programming interfaces

measure--api-key-hash = The application stores API keys exclusively as hash values.
    .label = Storage of API keys as hash values
    .synonyms = token; interface

measure--api-key-scope = Every API key grants access only to the functions that have been enabled for it.
    .label = Limitation of API keys to functions
    .synonyms = token; interface; scopes

measure--api-key-revocation = Every API key can be revoked individually.
    .label = Revocation of individual API keys
    .synonyms = token; interface; revoke

# $period: number with unit, e.g. "14 days"
measure--api-key-expiry = API keys expire no later than { $period } after they are issued.
    .label = Expiry of API keys
    .synonyms = token; interface
measure--api-key-expiry--period = Maximum validity

measure--api-rate-limit = The programming interfaces limit the number of requests that can be made with the same credentials in a certain period.
    .label = Limit on interface requests
    .synonyms = rate limiting; throttling

measure--api-default-closed = Programming interfaces of the application are blocked until they are individually enabled.
    .label = Interfaces only when enabled
    .synonyms = API; default deny

measure--api-origins = The application programming interfaces accept requests from browsers only from specified websites (CORS).
    .label = Requests only from specified websites
    .synonyms = CORS; cross-origin; API

## Remote maintenance

measure--maintenance-one-time-code = Every remote maintenance session on { -client(form: "poss") } systems requires an access code that is valid for that session only.
    .label = One-time access code for remote maintenance
    .synonyms = remote support; remote access; session code

measure--maintenance-credentials = { -contractor(form: "The") } stores credentials for { -client(form: "poss") } systems exclusively in encrypted form.
    .label = Encrypted credentials for { -client(form: "poss") } systems
    .synonyms = customer passwords; password manager; remote maintenance

measure--maintenance-vendor = External service providers are given remote access to { -contractor(form: "poss") } systems used for the processing only for the duration of an assignment approved beforehand.
    .label = Remote access of external service providers
    .synonyms = remote support; vendor; VPN
