### Measures of the control data-access: sentences for the annex and short names for lists.

measure--access-concept = A documented authorisation concept lays down which access rights belong to which role.
    .label = Authorisation concept
    .synonyms = role concept; RBAC; role-based; user profiles

measure--access-procedure = A documented procedure lays down how access rights are granted, changed and withdrawn.
    .label = Procedure for granting access rights
    .synonyms = access provisioning; process; rights management

measure--access-automatic = The access rights of { -contractor(form: "poss") } employees are set up automatically according to the role assigned to them.
    .label = Automatic set-up of rights by role
    .synonyms = provisioning; role-based; RBAC; identity management

measure--access-groups = The access rights of { -contractor(form: "poss") } employees are granted by means of user groups.
    .label = Rights granted by user groups
    .synonyms = permission groups; user profiles; Active Directory

measure--access-need-to-know = { -contractor(form: "Poss") } employees are granted only the access rights that they need for their duties.
    .label = Access rights on a need-to-know basis
    .synonyms = need to know; least privilege

measure--access-client-team = Only those of { -contractor(form: "poss") } employees who are entrusted with the processing have access to { -client(form: "poss") } data.
    .label = Access only for those entrusted with the processing
    .synonyms = project team; account team

measure--access-named = { -contractor(form: "The") } has specified by name which persons may access the personal data processed on behalf of { -client(form: "the") }.
    .label = Persons with access specified by name
    .synonyms = list of authorised persons; named users

measure--access-default-deny = User accounts have access to personal data only to the extent that the access right has been expressly granted to them (default deny).
    .label = No access without an express right
    .synonyms = deny by default; closed

measure--access-levels = The access rights to read, enter, change and delete personal data are granted separately from one another.
    .label = Graduated access rights
    .synonyms = roles; read; write; permissions

measure--access-deletion-administrators = In the application, only users with administrator rights can delete records.
    .label = Deletion only by administrators
    .synonyms = right to delete; accidental deletion

measure--access-directories = Each directory on { -contractor(form: "poss") } file servers is accessible only to the persons who need its content for their duties.
    .label = Access rights to directories
    .synonyms = network drive; folder; file server; department

# $by: management or administrator
measure--access-granting = { $by ->
    [management] The access rights of { -contractor(form: "poss") } employees are granted exclusively by management.
   *[administrator] The access rights of { -contractor(form: "poss") } employees are granted exclusively by administrators.
 }
    .label = Granting of access rights
    .synonyms = granting of rights; approval; request; user rights; rights management
measure--access-granting--by = Responsible for granting
measure--access-granting--by--management = management
measure--access-granting--by--administrator = administrators

# $by: superior, hr-it, owner or management
measure--access-request = { $by ->
    [superior] Access rights are granted to { -contractor(form: "poss") } employees only at the documented request of their line manager.
    [owner] Access rights are granted to { -contractor(form: "poss") } employees only with the documented approval of the person with functional responsibility for the data concerned.
    [management] Access rights are granted to { -contractor(form: "poss") } employees only with the documented approval of the management.
   *[hr-it] Access rights are granted to { -contractor(form: "poss") } employees only with the documented approval of the human resources department and the IT department.
 }
    .label = Request or approval before rights are granted
    .synonyms = access request; HR; IT; superior
measure--access-request--by = Who takes part
measure--access-request--by--superior = line manager
measure--access-request--by--hr-it = human resources and IT departments
measure--access-request--by--owner = person with functional responsibility
measure--access-request--by--management = management

measure--access-segregation = At { -contractor(form: "the") }, access rights are always approved by a person other than the one who sets them up.
    .label = Separation of approval and set-up of rights
    .synonyms = segregation of duties; four eyes

measure--access-incompatible = { -contractor(form: "The") } has laid down which tasks may not be carried out by the same person.
    .label = Separation of incompatible tasks
    .synonyms = segregation of duties; conflicting roles

measure--access-change-record = Every change to the access rights of { -contractor(form: "poss") } employees is documented with the date and the person who made it.
    .label = Documentation of changed access rights
    .synonyms = change of rights; log

measure--access-temporary = Access rights for temporary tasks are granted to { -contractor(form: "poss") } employees only for a limited period.
    .label = Temporary access rights
    .synonyms = expiry; project; time-limited

# $interval: whole adverb, e.g. "every 3 months"
measure--access-review = { -contractor(form: "The") } reviews the access rights granted { $interval }.
    .label = Review of access rights
    .synonyms = recertification; review of permissions
measure--access-review--interval = Interval between reviews
    .why = Every six months is customary; for data concerning health a shorter interval is advisable.

measure--access-review-occasion = In the event of material changes to tasks or systems, { -contractor(form: "the") } reviews the access rights affected.
    .label = Review of access rights upon changes
    .synonyms = recertification; restructuring

measure--access-server-check = At every request, the application checks on the server whether the user account has the necessary access rights.
    .label = Server-side check of access rights
    .synonyms = API; authorisation

measure--access-per-record = The database checks for every record whether the user who is logged in may access it.
    .label = Access check for every record
    .synonyms = row-level security; RLS

measure--identifiers-random = The identifiers of records in internet addresses of the application are generated randomly and are not consecutive (UUID).
    .label = Non-consecutive record identifiers
    .synonyms = UUID; unguessable; enumeration; IDOR

measure--access-organisational-unit = In the application, access rights can be limited to individual locations, departments or groups.
    .label = Access rights by organisational unit
    .synonyms = site; department; branch

measure--access-assigned-cases = Users of the application see only the cases assigned to them.
    .label = Access only to assigned cases
    .synonyms = files; patients; responsibility

measure--access-field = In the application, access rights can be granted for individual data fields.
    .label = Access rights to individual data fields
    .synonyms = field level; column grants; sensitivity

measure--access-function = In the application, access rights can be granted for individual functions and menu items.
    .label = Access rights to individual functions
    .synonyms = menu level; modules; feature permissions

measure--response-fields = The programming interfaces of the application return only the data fields approved for the role concerned.
    .label = Output of approved data fields only
    .synonyms = allowlist; API response; DTO

measure--access-export = The right to export personal data from the application is granted separately.
    .label = Separate right to export
    .synonyms = download; export permission

measure--document-watermark = The application marks retrieved documents with a watermark that shows who retrieved them.
    .label = Watermarks in documents
    .synonyms = data room; marking; leak

# $by: client or contractor
measure--user-account-setup = { $by ->
    [client] User accounts of the application for { -client(form: "the") } are set up exclusively by { -client(form: "the") } itself.
   *[contractor] { -contractor(form: "The") } sets up user accounts of the application for { -client(form: "the") } exclusively on instructions from { -client(form: "the") }.
 }
    .label = Setting up of user accounts
    .synonyms = create users; user management
measure--user-account-setup--by = Who sets up the accounts
measure--user-account-setup--by--client = { -client(form: "label") }
measure--user-account-setup--by--contractor = { -contractor(form: "label") }

measure--user-account-invitation = User accounts of the application can be created only with a personal invitation.
    .label = Registration by invitation only
    .synonyms = invitation code; invite link; sign-up

# $by: client or contractor
measure--user-account-release = { $by ->
    [client] New user accounts of the application can be used only after { -client(form: "the") } has approved them.
   *[contractor] New user accounts of the application can be used only after { -contractor(form: "the") } has approved them.
 }
    .label = Approval of new user accounts
    .synonyms = registration; activation; release
measure--user-account-release--by = Who approves the accounts
measure--user-account-release--by--client = { -client(form: "label") }
measure--user-account-release--by--contractor = { -contractor(form: "label") }

# $by: email, mobile or both
measure--account-confirmation = { $by ->
    [email] New user accounts of the application can be used only after the e-mail address on file has been confirmed.
    [mobile] New user accounts of the application can be used only after the mobile telephone number on file has been confirmed.
   *[both] New user accounts of the application can be used only after the e-mail address and the mobile telephone number on file have been confirmed.
 }
    .label = Confirmation of new user accounts
    .synonyms = verification; double opt-in; sign-up; SMS
measure--account-confirmation--by = What is confirmed
measure--account-confirmation--by--email = e-mail address
measure--account-confirmation--by--mobile = mobile telephone number
measure--account-confirmation--by--both = e-mail address and mobile telephone number

# $content: notice, privacy-terms or terms-of-use
measure--registration-consent = { $content ->
    [notice] When registering, users of the application confirm that they have taken note of the privacy notice.
    [privacy-terms] When registering, users of the application agree to the data protection terms.
   *[terms-of-use] When registering, users of the application agree to the terms of use.
 }
    .label = Declaration by users when registering
    .synonyms = privacy policy; terms of use; acceptance
measure--registration-consent--content = Content of the declaration
measure--registration-consent--content--notice = privacy notice taken note of
measure--registration-consent--content--privacy-terms = agreement to the data protection terms
measure--registration-consent--content--terms-of-use = agreement to the terms of use

measure--user-rights-client = The access rights of { -client(form: "poss") } users in the application are granted exclusively by { -client(form: "the") } itself.
    .label = Granting of access rights by { -client(form: "the") }
    .synonyms = user management; permissions; customer administrator

# $validity: number with unit, e.g. "7 days"
measure--link-expiry = Links through which data can be retrieved without logging in expire no later than { $validity } after they are created.
    .label = Time limit on access links
    .synonyms = expiry; share link; signed URL; download link
measure--link-expiry--validity = Validity of the links
    .why = 7 days is usually enough to retrieve a file; after that a forwarded link is of no use to anyone.

measure--link-revocation = Links through which data can be retrieved without logging in can be blocked individually.
    .label = Blocking of individual access links
    .synonyms = share link; revocation

measure--link-scope = Links through which data can be retrieved without logging in give access only to the documents for which they were created.
    .label = Restriction of access links to documents
    .synonyms = share link; sharing; signed URL

measure--file-storage-private = Uploaded files are kept in storage that can be accessed from the internet only with access rights.
    .label = No publicly accessible file storage
    .synonyms = bucket; S3; object storage; uploads; private

measure--no-indexing = Pages of the application that contain personal data are excluded from indexing by search engines.
    .label = No indexing by search engines
    .synonyms = noindex; Google; crawler

measure--form-closing = Forms and surveys in the application can no longer be accessed after the end of the period specified for them.
    .label = Closing of forms after expiry
    .synonyms = survey; questionnaire; deactivate

measure--patient-device-code = On devices on which patients enter information in the waiting area, entry begins with a code that can be used only once.
    .label = Single-use code on waiting-room devices
    .synonyms = tablet; waiting room; intake; kiosk

measure--patient-device-no-login = No employees’ login credentials are stored on devices on which patients enter information in the waiting area.
    .label = No staff credentials on waiting-room devices
    .synonyms = tablet; waiting room; kiosk

measure--video-room-link = Video consultations take place in rooms that are accessible only through an unguessable link created for the appointment.
    .label = A link of its own for each video consultation
    .synonyms = video room; telemedicine; access link

measure--video-room-window = Rooms for video consultations are accessible only during the time of the appointment.
    .label = Video consultation only at the appointed time
    .synonyms = video room; telemedicine; time window

measure--emergency-access-reason = Access in an emergency that goes beyond a user’s own access rights is possible in the application only after a reason has been given.
    .label = Emergency access only with a reason
    .synonyms = break-glass; emergency

measure--emergency-access-log = Accesses in an emergency that go beyond a user’s own access rights are logged.
    .label = Logging of emergency access
    .synonyms = break-glass; emergency; audit trail

measure--database-rights = In the databases of the production systems, it is laid down for each database account which tables it may access.
    .label = Defined database rights
    .synonyms = database account; database user; database permissions; tables

measure--database-account-application = Each application logs in to databases with a database account of its own.
    .label = Separate database account for each application
    .synonyms = database user; service account

measure--database-read-only = { -contractor(form: "The") } accesses { -client(form: "poss") } databases only with database accounts that have read-only rights.
    .label = Read rights only in { -client(form: "poss") } databases
    .synonyms = SELECT; interface; database user

measure--interface-read-only = Through interfaces to { -client(form: "poss") } systems, the application only retrieves data and does not change them there.
    .label = Read-only interfaces to { -client(form: "poss") } systems
    .synonyms = API; read access; scopes

measure--support-access-approval = For support purposes, { -contractor(form: "poss") } employees access { -client(form: "poss") } data in the application only after { -client(form: "the") } has approved the access.
    .label = Approval of access for support purposes
    .synonyms = customer data

measure--support-access-read-only = For support purposes, { -contractor(form: "poss") } employees can only view, not change, { -client(form: "poss") } data in the application.
    .label = Read-only access for customer support
    .synonyms = support; impersonation; view

measure--support-access-log = Every access by { -contractor(form: "poss") } employees to { -client(form: "poss") } data in the application for support purposes is logged.
    .label = Logging of access for customer support
    .synonyms = support; impersonation; audit

measure--support-no-content = { -contractor(form: "Poss") } customer service employees have no access to the content that { -client(form: "the") } processes in the application.
    .label = Customer service without access to content
    .synonyms = help desk; master data

# $persons: number with unit, e.g. "3 persons"
measure--admin-number = { -contractor(form: "The") } has granted administrator rights on the production systems to no more than { $persons }.
    .label = Limited number of administrators
    .synonyms = root
measure--admin-number--persons = Maximum number of administrators

measure--admin-team = On { -contractor(form: "poss") } side, only employees responsible for the development or operation of the application have administrative access to it.
    .label = Administrative access only for development and operation
    .synonyms = product team; admin rights; admins

measure--admin-contractor-only = Only { -contractor(form: "the") } has administrative access to the servers used for the processing.
    .label = Server access by { -contractor(form: "the") } alone
    .synonyms = operator; root; admin rights; hosting

measure--admin-access-occasion = { -contractor(form: "Poss") } administrators access the content of the records processed on behalf of { -client(form: "the") } only if this is necessary to remedy a fault or to carry out an instruction.
    .label = Administrator access only for faults or instructions
    .synonyms = troubleshooting; fault; access to customer data

measure--admin-account-separate = { -contractor(form: "Poss") } administrators use a separate user account for administrative tasks.
    .label = Separate user accounts for administrators
    .synonyms = PAM; separation
