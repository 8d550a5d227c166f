### Measures of the control recovery: sentences for the annex and short names for lists.

measure--backup-concept = A documented backup plan lays down which data are backed up, when and where to.
    .label = Backup plan
    .synonyms = back-up; backup policy; 3-2-1

measure--backup-responsible = { -contractor(form: "The") } has laid down who is responsible for data backup.
    .label = Responsibility for backup
    .synonyms = backup officer

# $interval: whole adverb, e.g. "every 3 months"
measure--backup-data = The personal data processed on behalf of { -client(form: "the") } are backed up { $interval }.
    .label = Data backup
    .synonyms = back-up; backup copy; cloud
measure--backup-data--interval = Interval between backups
    .why = Once a day is customary; the interval determines how much data may be lost in a failure.

measure--backup-automatic = Data backup runs automatically and without any action by employees.
    .label = Automatic backup
    .synonyms = automated backup; backup job

# $interval: whole adverb, e.g. "every 3 months"
measure--backup-full = The personal data processed on behalf of { -client(form: "the") } are backed up in full { $interval }.
    .label = Full backup
    .synonyms = full back-up; complete copy
measure--backup-full--interval = Interval between full backups
    .why = Once a week is customary where the changes are backed up in between.

# $interval: whole adverb, e.g. "every 3 months"
measure--backup-incremental = Between the full backups, the changes are backed up { $interval }.
    .label = Backup of changes (incremental)
    .synonyms = differential; incremental back-up
measure--backup-incremental--interval = Interval between backups of changes
    .why = Once a day is customary; the interval determines how much data can be lost in a failure.

# $interval: whole adverb, e.g. "every three months"
measure--backup-snapshot = An image (snapshot) of the virtual machines or storage systems on which the data are held is created { $interval }.
    .label = System images (snapshots)
    .synonyms = image; VM
measure--backup-snapshot--interval = Interval between snapshots

# $interval: whole adverb, e.g. "every 3 months"
measure--backup-application = The application, including its configuration, is backed up { $interval }.
    .label = Backup of the application
    .synonyms = back-up; configuration; system image
measure--backup-application--interval = Interval between application backups

measure--backup-cloud-services = Data that { -contractor(form: "the") } stores in cloud services are additionally backed up with another provider or on its own systems.
    .label = Backup of cloud services
    .synonyms = Microsoft 365; Google Workspace; SaaS backup

# $interval: whole adverb, e.g. "every three months"
measure--backup-email = { -contractor(form: "Poss") } mailboxes are backed up { $interval }.
    .label = Backup of mailboxes
    .synonyms = Exchange; mail server
measure--backup-email--interval = Interval between backups

# $interval: whole adverb, e.g. "every three months"
measure--backup-workstations = Data on { -contractor(form: "poss") } workstations are backed up { $interval }.
    .label = Backup of workstations
    .synonyms = client backup; laptop
measure--backup-workstations--interval = Interval between backups

measure--backup-before-change = { $occasion ->
    [version] The data are backed up before every new version of the application is installed.
    [migration] The data are backed up before every change to the database structure.
   *[both] The data are backed up before every new version of the application is installed and before every change to the database structure.
 }
    .label = Backup before changes
    .synonyms = update; migration; release
measure--backup-before-change--occasion = Occasion
measure--backup-before-change--occasion--version = new version
measure--backup-before-change--occasion--migration = change to the database structure
measure--backup-before-change--occasion--both = both

measure--backup-by-client = The data on the servers made available to { -client(form: "the") } are backed up exclusively by { -client(form: "the") } itself.
    .label = Backup by { -client(form: "the") }
    .synonyms = root server; hosting; customer server

measure--backup-second-disk = At least one copy of every backup is kept on data media other than those holding the data backed up.
    .label = Backup on other data media
    .synonyms = back-up; external disk; NAS

measure--backup-other-server = At least one copy of every backup is kept on a server other than the one holding the data backed up.
    .label = Backup on another server
    .synonyms = back-up; NAS; second server

measure--backup-outside-server-room = At least one copy of every backup is kept outside the server room.
    .label = Copy outside the server room
    .synonyms = other room; separate storage

measure--backup-fire-compartment = At least one copy of every backup is kept in a fire compartment other than that of the data backed up.
    .label = Copy in another fire compartment
    .synonyms = fire protection; fire zone

measure--backup-off-site = At least one copy of every backup is kept at a site other than that of the data backed up.
    .label = Backup at another site
    .synonyms = back-up; off-site; 3-2-1

measure--backup-other-building = At least one copy of every backup is kept in a building other than that of the data backed up.
    .label = Copy in another building
    .synonyms = off-premises; other building

measure--backup-3-2-1 = At least three copies of the personal data processed on behalf of { -client(form: "the") } are kept on at least two types of data media, with one copy at another site (3-2-1 rule).
    .label = Backup by the 3-2-1 rule
    .synonyms = three copies; principle

measure--backup-other-provider = At least one copy of every backup is kept with a provider other than that of the data backed up.
    .label = Backup with another provider
    .synonyms = back-up; second provider; second cloud

# $interval: whole adverb, e.g. "every 3 months"
measure--backup-offline = A full backup is written { $interval } to a data medium that is then disconnected from the network.
    .label = Backup disconnected from the network
    .synonyms = back-up; ransomware; air gap; tape
measure--backup-offline--interval = Interval between disconnected backups
    .why = Once a week is customary; after a ransomware attack this copy may be the last usable one.

# $class: s-60-dis, s-120-dis or unstated
measure--backup-safe = { $class ->
    [s-60-dis] Data media holding backups are kept in a data cabinet of class S 60 DIS in accordance with EN 1047-1.
    [unstated] Data media holding backups are kept in a fire-resistant cabinet or safe.
   *[s-120-dis] Data media holding backups are kept in a data cabinet of class S 120 DIS in accordance with EN 1047-1.
 }
    .label = Fire-resistant cabinet for backups
    .synonyms = data safe; tapes; back-up
measure--backup-safe--class = Class in accordance with EN 1047-1
measure--backup-safe--class--s-60-dis = S 60 DIS
measure--backup-safe--class--s-120-dis = S 120 DIS
measure--backup-safe--class--unstated = not stated

measure--backup-bank-safe = Data media with backups are kept in a bank safe deposit box.
    .label = Backups in a bank safe deposit box
    .synonyms = bank; deposit box

# $period: number with unit, e.g. "30 days"
measure--backup-immutable = Once created, backups are technically locked against alteration and deletion for { $period }.
    .label = Immutable backups
    .synonyms = back-up; ransomware; WORM
measure--backup-immutable--period = Duration of the lock

measure--backup-credentials = The backups can be accessed only with credentials that are not valid for the production systems.
    .label = Separate credentials for backups
    .synonyms = back-up; ransomware

measure--backup-key-separate = The keys to the encrypted backups are not stored on the servers backed up.
    .label = Separate storage of backup keys
    .synonyms = backup key; passphrase

measure--backup-transfer-encrypted = Backups are encrypted in transit to their destination.
    .label = Encrypted transfer of backups
    .synonyms = transport encryption; TLS; SSH

measure--backup-network = The backup systems are located in a network segment of their own, separated from the production systems by a firewall.
    .label = Separate network segment for backup
    .synonyms = backup network; VLAN; ransomware

measure--backup-access = Only { -contractor(form: "poss") } administrators can access the backups.
    .label = Access to backups for administrators only
    .synonyms = back-up; permission

# $period: number with unit, e.g. "30 days"
measure--backup-retention = Backups are kept for { $period }.
    .label = Retention of backups
    .synonyms = back-up; generations; monthly backup
measure--backup-retention--period = Retention period
    .why = 30 days leave time to correct errors noticed late without keeping deleted data for long.

measure--backup-generations = Backups are kept by the generation principle, under which daily, weekly and monthly versions exist side by side.
    .label = Backups by the generation principle
    .synonyms = grandfather-father-son; GFS; rotation

# $sets: month, quarter, year or all; $period: number with unit
measure--backup-archive = { $sets ->
    [month] Monthly backups are kept for at least { $period }.
    [quarter] Quarterly backups are kept for at least { $period }.
    [year] Yearly backups are kept for at least { $period }.
   *[all] Monthly, quarterly and yearly backups are kept for at least { $period }.
 }
    .label = Retention of older backups
    .synonyms = archive; backup sets; back-up
measure--backup-archive--sets = Backups kept
measure--backup-archive--sets--month = monthly backups
measure--backup-archive--sets--quarter = quarterly backups
measure--backup-archive--sets--year = yearly backups
measure--backup-archive--sets--all = monthly, quarterly and yearly backups
measure--backup-archive--period = Minimum retention period

measure--backup-alert = If a backup fails, the administrator responsible is notified automatically.
    .label = Notification of failed backups
    .synonyms = back-up; failure; monitoring

measure--backup-log = Every backup run is logged with its time and result.
    .label = Log of the backup
    .synonyms = backup report

# $interval: whole adverb, e.g. "every three months"
measure--backup-check = { -contractor(form: "The") } checks { $interval } on the basis of the logs whether the backups have been completed successfully.
    .label = Check of the backups
    .synonyms = backup log; backup report
measure--backup-check--interval = Interval between checks

measure--backup-verification = After its creation, every backup is checked for integrity by means of checksums.
    .label = Verification of backups
    .synonyms = back-up; checksum; check

measure--restore-procedure = A documented procedure lays down how data are restored from the backups.
    .label = Restoration procedure
    .synonyms = recovery concept; restore

measure--restore-record = Every restoration of data from backups is logged with its time and the person who carried it out.
    .label = Logging of data restorations
    .synonyms = restore; recovery log; data restoration

measure--restore-briefing = { -contractor(form: "Poss") } employees responsible for restorations have been instructed in the procedure for restoring data.
    .label = Instruction in restoring data
    .synonyms = restore; briefing; training; backup

# $interval: whole adverb, e.g. "every 3 months"
measure--restore-test = { -contractor(form: "The") } tests { $interval }, by trial restoration, whether data can be recovered from the backups.
    .label = Trial restoration
    .synonyms = restore; recovery test; backup test
measure--restore-test--interval = Interval between trials
    .why = Once a year is customary; where systems change often, a shorter interval is advisable.

measure--restore-test-record = The result of every trial restoration is documented with the date.
    .label = Documentation of trial restorations
    .synonyms = restore; test record; backup test

# $duration: number with unit, e.g. "24 hours"
measure--recovery-time = Recovery after a failure of the production systems is designed to take no more than { $duration }.
    .label = Recovery time (RTO)
    .synonyms = downtime; recovery objective
measure--recovery-time--duration = Maximum duration of recovery

# $span: number with unit, e.g. "24 hours"
measure--recovery-point = The backups are designed so that, in the event of a failure, data from a period of no more than { $span } are lost.
    .label = Maximum data loss (RPO)
measure--recovery-point--span = Period of data loss
    .why = 24 hours correspond to a daily backup.

# $period: number with unit, e.g. "24 hours"
measure--recovery-point-in-time = Databases can be restored to their state at any point in time within a preceding period of { $period }.
    .label = Point-in-time recovery
    .synonyms = PITR; point in time; database
measure--recovery-point-in-time--period = Preceding period

# $period: number with unit
measure--deletion-recovery = Data that { -client(form: "the") } deletes in the application can be restored for { $period }.
    .label = Restoration of data deleted by mistake
    .synonyms = recycle bin; soft delete; undelete
measure--deletion-recovery--period = Period during which data can be restored

measure--emergency-plan = A documented emergency plan lays down who takes which steps if the systems fail.
    .label = Emergency plan
    .synonyms = disaster recovery; emergency manual; BCM; business continuity

measure--crisis-team = { -contractor(form: "The") } has formed a crisis team with named members for emergencies.
    .label = Crisis team
    .synonyms = emergency team; emergency organisation

measure--emergency-priority = On the basis of an analysis of the effects of failures (business impact analysis), { -contractor(form: "the") } has laid down the order in which systems are to be restored.
    .label = Order of restoration
    .synonyms = BIA; recovery priority

measure--restart-plan = A documented restart plan describes for each production system the steps by which it is put back into operation after an outage.
    .label = Restart plan
    .synonyms = disaster recovery; recovery plan

measure--emergency-plan-paper = The emergency plan is also available in printed form.
    .label = Printed emergency plan
    .synonyms = emergency manual; paper

# $interval: whole adverb, e.g. "every three months"
measure--emergency-plan-review = { -contractor(form: "The") } checks { $interval } whether the emergency plan is up to date.
    .label = Review of the emergency plan
    .synonyms = update; emergency manual
measure--emergency-plan-review--interval = Interval between reviews
    .why = Once a year, as experience shows that responsibilities and telephone numbers change in that time.

measure--emergency-plan-hosting = The hosting provider whose data centres { -contractor(form: "the") } uses has a documented emergency plan.
    .label = Emergency plan of the hosting provider
    .synonyms = data centre; disaster recovery; BCM

measure--emergency-workplaces = If { -contractor(form: "poss") } business premises cannot be used, its employees can continue to work from other workplaces.
    .label = Alternative workplaces
    .synonyms = alternative site; home office

measure--emergency-contact-known = { -contractor(form: "Poss") } employees know the telephone numbers at which the administrators can be reached in an emergency.
    .label = Known emergency numbers of administrators
    .synonyms = mobile number; emergency contact

measure--emergency-communication = For emergencies, { -contractor(form: "the") } has a means of communication that does not depend on its own systems.
    .label = Independent means of communication
    .synonyms = emergency communication; out-of-band

# $interval: whole adverb, e.g. "every 3 months"
measure--emergency-exercise = { -contractor(form: "The") } rehearses the emergency plan { $interval }.
    .label = Emergency exercises
    .synonyms = disaster recovery; drill; test
measure--emergency-exercise--interval = Interval between exercises
    .why = Once a year is customary; new employees thus know the procedure too.

# $standard: own, iso-22301 or bsi-200-4
measure--continuity-management = { $standard ->
    [own] { -contractor(form: "The") } operates a documented business continuity management system.
    [iso-22301] { -contractor(form: "The") } operates a business continuity management system in accordance with ISO 22301.
   *[bsi-200-4] { -contractor(form: "The") } operates a business continuity management system in accordance with Standard 200-4 of the German Federal Office for Information Security (BSI).
 }
    .label = Business continuity management (BCM)
    .synonyms = emergency management; ISO 22301
measure--continuity-management--standard = Standard
measure--continuity-management--standard--own = no standard
measure--continuity-management--standard--iso-22301 = ISO 22301
measure--continuity-management--standard--bsi-200-4 = BSI Standard 200-4
