### Measures of the control separation: sentences for the annex and short names for lists.

measure--tenant-separation = A tenant identifier separates { -client(form: "poss") } data from the data of other customers.
    .label = Logical tenant separation
    .synonyms = multi-tenancy; customer separation

measure--tenant-access-check = At every access, the application checks whether the user account belongs to the tenant whose data are requested.
    .label = Check of tenant membership
    .synonyms = customer ID; multi-tenant

measure--tenant-invitation = Every invitation to register is assigned to a tenant, to which the user account created with it also belongs.
    .label = Assignment of invitations to the tenant
    .synonyms = invitation code; sign-up; user account

measure--tenant-test = Before every new version of the application, an automated test checks whether users can retrieve data of other customers.
    .label = Test of tenant separation
    .synonyms = multi-tenant; cross-tenant; isolation

measure--tenant-directory = { -client(form: "Poss") } files are kept in a directory that contains no files of other customers.
    .label = Separate directory for each tenant
    .synonyms = folder; customer

# $kind: system, transfer or both
measure--tenant-system-account = { $kind ->
    [system] A separate operating system account is set up on the servers for each tenant.
    [transfer] A separate account for file transfers is set up on the servers for each tenant.
   *[both] A separate operating system account and a separate account for file transfers are set up on the servers for each tenant.
 }
    .label = Separate server accounts for each tenant
    .synonyms = system user; FTP; SFTP; web hosting
measure--tenant-system-account--kind = Kind of accounts
measure--tenant-system-account--kind--system = operating system
measure--tenant-system-account--kind--transfer = file transfer
measure--tenant-system-account--kind--both = operating system and file transfer

measure--tenant-database = { -client(form: "Poss") } data are kept in a database that contains no data of other customers.
    .label = Separate database for each tenant
    .synonyms = customer database

measure--tenant-row-policy = For every query, the database itself returns only records of the tenant to which the user account belongs (row-level security).
    .label = Separation of tenants by the database
    .synonyms = row-level security; RLS; policy

measure--tenant-schema = { -client(form: "Poss") } data are kept in a database schema that contains no data of other customers.
    .label = Separate database schema for each tenant
    .synonyms = schema; tables; tenant

measure--tenant-key = The stored data of each tenant are encrypted with a key of their own.
    .label = Separate key for each tenant
    .synonyms = customer key; encryption; tenant keys

measure--tenant-credentials = For each tenant, the application uses separate credentials for the connected services.
    .label = Separate credentials per tenant
    .synonyms = API key; customer; interface

measure--tenant-address = { -client(form: "The") } accesses the application at an internet address of its own (subdomain).
    .label = Separate internet address for each tenant
    .synonyms = subdomain; URL

measure--portal-separation = Employees of { -client(form: "the") } and data subjects use separate portals, each with its own login.
    .label = Separate portals for user groups
    .synonyms = parent portal; employee portal; customer portal

measure--tenant-backup = Backups are made separately for each tenant.
    .label = Separate backups for each tenant
    .synonyms = customer; tenant backup

measure--tenant-process = { -client(form: "Poss") } data are processed in operating system processes that do not process data of other customers.
    .label = Separate processes for each tenant
    .synonyms = container; instance

measure--tenant-file-system = Processes of a tenant can access only the part of the file system assigned to that tenant (chroot).
    .label = Isolated part of the file system for each tenant
    .synonyms = chroot; jail; sandbox; web hosting

measure--tenant-instance = A separate instance of the application, which processes no data of other customers, is operated for { -client(form: "the") }.
    .label = Separate instance of the application for each tenant
    .synonyms = single tenant; dedicated instance; container

measure--tenant-virtual-machine = { -client(form: "Poss") } data are processed on virtual machines on which no data of other customers are processed.
    .label = Separate virtual machines per tenant
    .synonyms = VM; virtual server; instance

measure--tenant-network = The systems for { -client(form: "the") } are located in a network segment separated from the network segments of other customers.
    .label = Separate network segment for each tenant
    .synonyms = VLAN; VPC; network separation

measure--tenant-server = { -client(form: "Poss") } data are kept on a physical server that holds no data of other customers.
    .label = Physical tenant separation
    .synonyms = own server; dedicated

measure--server-dedicated = The data processed on behalf of { -client(form: "the") } are stored on servers used exclusively by { -contractor(form: "the") } (dedicated servers).
    .label = Dedicated servers
    .synonyms = own hardware; no shared hosting; bare metal

measure--database-per-application = Each application stores its data in a database of its own.
    .label = Separate database for each application
    .synonyms = separation; schema

measure--purpose-separation = Personal data processed for different purposes are stored in separate data sets.
    .label = Separation by purpose of the processing
    .synonyms = purpose limitation

measure--purpose-access = Access rights to personal data are granted separately according to the purposes of their processing.
    .label = Access rights by purpose
    .synonyms = purpose limitation; segregation

measure--purpose-key = Personal data processed for different purposes are encrypted with different keys.
    .label = Separate keys for each purpose
    .synonyms = encryption; purpose

measure--purpose-separation-physical = Personal data processed for different purposes are stored on separate servers or data media.
    .label = Physical separation by purpose
    .synonyms = separate systems; separate media

measure--purpose-attributes = Every record carries an attribute that states the purpose for which it is processed.
    .label = Marking of records with their purpose
    .synonyms = purpose attributes; data fields; purpose limitation

measure--survey-separation = Answers from surveys are stored separately from the names and addresses of the respondents.
    .label = Separate storage of survey data
    .synonyms = market research; questionnaire; address data

measure--paper-separation = { -client(form: "Poss") } paper documents are kept separately from those of { -contractor(form: "poss") } other customers.
    .label = Separate storage of paper documents
    .synonyms = files; folders; clients

measure--own-data-separation = The personal data processed on behalf of { -client(form: "the") } are stored separately from the data that { -contractor(form: "the") } processes for its own purposes.
    .label = Separation from own data
    .synonyms = internal data; customer data

measure--test-separation = Test systems have no access to the databases of the production systems.
    .label = Separation of test and production systems
    .synonyms = test environment; staging

measure--test-servers-separate = Test systems run on servers other than those of the production systems.
    .label = Separate servers for test systems
    .synonyms = test environment; staging

measure--development-separation = Development systems have no access to the databases of the production systems.
    .label = Separation of development and production systems
    .synonyms = development environment

# $kind: fictitious, anonymised, both or pseudonymised
measure--test-data = { $kind ->
    [fictitious] { -contractor(form: "The") } tests software exclusively with fictitious data.
    [anonymised] { -contractor(form: "The") } tests software exclusively with anonymised data.
    [pseudonymised] { -contractor(form: "The") } tests software exclusively with pseudonymised data.
   *[both] { -contractor(form: "The") } tests software exclusively with fictitious or anonymised data.
 }
    .label = Data for software tests
    .synonyms = real data; synthetic data; anonymised; dummy data
measure--test-data--kind = Kind of test data
measure--test-data--kind--fictitious = fictitious data
measure--test-data--kind--anonymised = anonymised data
measure--test-data--kind--both = fictitious or anonymised data
measure--test-data--kind--pseudonymised = pseudonymised data
