### Measures of the control deletion: sentences for the annex and short names for lists.

# $standard: own, din-66398 or iso-27555
measure--deletion-concept = { $standard ->
    [own] A documented erasure scheme lays down an erasure period for each type of personal data.
    [din-66398] An erasure scheme in accordance with DIN 66398 lays down an erasure period for each type of personal data.
   *[iso-27555] An erasure scheme in accordance with ISO/IEC 27555 lays down an erasure period for each type of personal data.
 }
    .label = Erasure scheme
    .synonyms = retention schedule; retention periods
measure--deletion-concept--standard = Standard of the erasure scheme
measure--deletion-concept--standard--own = no standard
measure--deletion-concept--standard--din-66398 = DIN 66398
measure--deletion-concept--standard--iso-27555 = ISO/IEC 27555

measure--deletion-responsible = { -contractor(form: "The") } has laid down who is responsible for deleting personal data.
    .label = Responsibility for deletion
    .synonyms = erasure; who deletes

# $interval: whole adverb, e.g. "every three months"
measure--deletion-review = { -contractor(form: "The") } checks { $interval } whether the erasure periods laid down are observed.
    .label = Review of erasure periods
    .synonyms = retention check; deletion control
measure--deletion-review--interval = Interval between checks
    .why = Once a year is sufficient as long as data with short erasure periods are deleted automatically.

# $interval: whole adverb, e.g. "every 3 months"
measure--deletion-automatic = An automatic process deletes { $interval } the personal data whose erasure period has expired.
    .label = Automatic deletion
    .synonyms = retention period; auto-delete
measure--deletion-automatic--interval = Interval between deletion runs

# $period: number with unit
measure--deletion-mailboxes = E-mails with personal data processed on behalf of { -client(form: "the") } are deleted from { -contractor(form: "poss") } mailboxes no later than { $period } after their receipt.
    .label = Deletion of e-mails
    .synonyms = mailbox; retention
measure--deletion-mailboxes--period = Period for the deletion

measure--deletion-retention-lock = The application rejects the deletion of records for which a statutory retention period has been stored.
    .label = Deletion blocked during retention periods
    .synonyms = retention duty; legal hold

measure--deletion-run-log = Every run of the automatic deletion is logged with its time and the number of deleted records.
    .label = Log of the automatic deletion
    .synonyms = deletion run; deletion job

measure--deletion-coverage-test = Before every new version of the application, an automated test checks whether deletion covers all data of a data subject.
    .label = Test of the completeness of deletion
    .synonyms = deletion test

# $period: number of hours, days, weeks or months with unit
measure--deletion-after-processing = Personal data processed on behalf of { -client(form: "the") } are deleted automatically no later than { $period } after completion of the task concerned.
    .label = Automatic deletion after completion of the task
    .synonyms = retention period; immediate; erasure
measure--deletion-after-processing--period = Time limit

# $period: number with unit
measure--deletion-fixed-period = Personal data processed on behalf of { -client(form: "the") } are stored for { $period } after completion of the task concerned and then deleted.
    .label = Deletion after a fixed storage period
    .synonyms = retention period; erasure
measure--deletion-fixed-period--period = Storage period

measure--temporary-files = The application deletes temporary files with personal data as soon as the operation for which they were created has ended.
    .label = Deletion of temporary files
    .synonyms = cache; temp

# $content: text of the user
measure--memory-only = The application processes the following content only in main memory without storing it permanently: ‘{ $content }’.
    .label = Processing in memory only
    .synonyms = volatile; RAM; no storage
measure--memory-only--content = Content

# $period: number with unit
measure--deletion-inactivity = User accounts that have not been used for { $period } are deleted automatically, including the data stored for them.
    .label = Deletion of unused user accounts
    .synonyms = inactivity; inactive accounts
measure--deletion-inactivity--period = Time without use

# $period: number with unit
measure--demo-deletion = Data from trial accounts of the application are deleted within { $period } of the end of the trial period.
    .label = Deletion of data from trial accounts
    .synonyms = demo; free trial
measure--demo-deletion--period = Period for deletion

# $period: number with unit
measure--call-recording-deletion = Recordings of telephone calls are deleted no later than { $period } after the call.
    .label = Deletion of call recordings
    .synonyms = call centre; voice recording
measure--call-recording-deletion--period = Period for deletion

# $method: marker or segregation
measure--deletion-restriction = { $method ->
    [marker] Personal data whose deletion is precluded by a retention obligation are excluded by a restriction marker from any processing beyond their retention.
   *[segregation] Personal data whose deletion is precluded by a retention obligation are moved to a separate data set that only administrators can access.
 }
    .label = Restriction of processing instead of deletion
    .synonyms = blocking; archive
measure--deletion-restriction--method = Kind of restriction
measure--deletion-restriction--method--marker = restriction marker
measure--deletion-restriction--method--segregation = separate data set

# $period: number with unit, e.g. "30 days"
measure--deletion-contract-end = { -contractor(form: "The") } deletes the personal data processed on behalf of { -client(form: "the") } from live operation within { $period } of the end of the provision of the processing services, unless Union or Member State law requires their storage.
    .ch = { -contractor(form: "The") } deletes the personal data processed on behalf of { -client(form: "the") } from live operation within { $period } of the end of the provision of the processing services, unless the law to which it is subject requires their storage.
    .uk = { -contractor(form: "The") } deletes the personal data processed on behalf of { -client(form: "the") } from live operation within { $period } of the end of the provision of the processing services, unless the law of the United Kingdom requires their storage.
    .label = Deletion at the end of the processing services
    .synonyms = termination; end of contract
measure--deletion-contract-end--period = Period for deletion
    .why = 30 days leave time for the return of the data; for special categories of personal data a shorter period is advisable.

measure--deletion-record = The deletion of the data after the end of the provision of the processing services is documented with its date and scope.
    .label = Documentation of deletion
    .synonyms = deletion log; proof of erasure

measure--deletion-confirmation = After the end of the provision of processing services, { -contractor(form: "the") } confirms the deletion of the data to { -client(form: "the") } in text form.
    .label = Confirmation of deletion
    .synonyms = erasure certificate; proof of deletion

measure--client-export = { -client(form: "The") } can itself export the personal data processed on its behalf from the application to a file.
    .label = Export of the data by { -client(form: "the") }
    .synonyms = data export; portability; download

measure--data-copy = During the term of the contract, { -contractor(form: "the") } provides { -client(form: "the") } on request with a copy of the personal data processed on { -client(form: "poss") } behalf.
    .label = Copy of the data on request
    .synonyms = handover; data copy; export

# $period: number with unit, e.g. "30 days"
measure--deletion-backup = Data deleted from the production systems are removed from the backups as well no later than { $period } after that deletion.
    .label = Deletion from the backups
    .synonyms = back-up; retention
measure--deletion-backup--period = Maximum time deleted data remain

# $format: words of the user, printed as they stand
measure--data-return = On request, { -contractor(form: "the") } returns the personal data processed on behalf of { -client(form: "the") } after the end of the provision of the processing services in the following format: ‘{ $format }’.
    .label = Return of the data
    .synonyms = handover; export; end of contract
measure--data-return--format = Format of return

measure--deletion-periods-known = It is documented that { -contractor(form: "poss") } employees have been informed of the erasure periods.
    .label = Informing employees about erasure periods
    .synonyms = retention periods; training

measure--deletion-period-client = { -client(form: "The") } can itself lay down in the application the period after which data are deleted automatically.
    .label = Erasure periods set by { -client(form: "the") }
    .synonyms = retention period; setting

measure--disposal-rules = A documented disposal scheme lays down the method of disposal for each type of data media.
    .label = Disposal scheme
    .synonyms = waste; paper

measure--media-disposal-responsible = { -contractor(form: "The") } has laid down who is responsible for the destruction of data media.
    .label = Responsibility for the destruction of data media
    .synonyms = disposal; who destroys

measure--media-before-disposal-locked = Discarded data media are kept under lock and key until they are erased or destroyed.
    .label = Locked storage before destruction
    .synonyms = old devices; defective disks

measure--paper-bin-locked = Paper documents containing personal data that are to be destroyed are kept in locked bins until their destruction.
    .label = Locked bins for paper
    .synonyms = confidential waste bin

# $level: p-4, p-5, p-3 or unstated
measure--paper-shredder = { $level ->
    [p-4] Paper documents containing personal data are destroyed in a document shredder of security level P-4 in accordance with DIN 66399.
    [p-3] Paper documents containing personal data are destroyed in a document shredder of security level P-3 in accordance with DIN 66399.
    [unstated] Paper documents containing personal data are destroyed in a document shredder.
   *[p-5] Paper documents containing personal data are destroyed in a document shredder of security level P-5 in accordance with DIN 66399.
 }
    .label = Document shredder
    .synonyms = shredding; DIN 66399; P-4
measure--paper-shredder--level = Security level of the shredder
measure--paper-shredder--level--p-4 = P-4
measure--paper-shredder--level--p-5 = P-5
measure--paper-shredder--level--p-3 = P-3
measure--paper-shredder--level--unstated = security level not stated

# $level: p-4, p-5, p-3 or unstated
measure--paper-destruction-provider = { $level ->
    [p-4] A disposal service provider destroys paper documents containing personal data at security level P-4 in accordance with DIN 66399.
    [p-3] A disposal service provider destroys paper documents containing personal data at security level P-3 in accordance with DIN 66399.
    [unstated] A disposal service provider destroys paper documents containing personal data.
   *[p-5] A disposal service provider destroys paper documents containing personal data at security level P-5 in accordance with DIN 66399.
 }
    .label = Destruction of paper by a service provider
    .synonyms = shredding; disposal company; DIN 66399
measure--paper-destruction-provider--level = Security level of paper destruction
measure--paper-destruction-provider--level--p-4 = P-4
measure--paper-destruction-provider--level--p-5 = P-5
measure--paper-destruction-provider--level--p-3 = P-3
measure--paper-destruction-provider--level--unstated = security level not stated

# $level: p-4 or p-5
measure--print-spoilage = { $level ->
    [p-4] Misprints containing personal data are destroyed at security level P-4 in accordance with DIN 66399.
   *[p-5] Misprints containing personal data are destroyed at security level P-5 in accordance with DIN 66399.
 }
    .label = Destruction of misprints
    .synonyms = spoilage; letter shop; print service; proofs
measure--print-spoilage--level = Security level of the destruction
measure--print-spoilage--level--p-4 = P-4
measure--print-spoilage--level--p-5 = P-5

# $period: number with unit
measure--samples-disposal = Samples that are linked to a person are destroyed within { $period } of completion of the examination.
    .label = Destruction of samples
    .synonyms = laboratory; blood; tissue; disposal
measure--samples-disposal--period = Period for destruction

# $passes: once or twice
measure--media-overwriting = { $passes ->
    [once] Data media containing personal data are completely overwritten before they are taken out of use.
   *[twice] Data media containing personal data are completely overwritten at least twice before they are taken out of use.
 }
    .label = Overwriting of data media
    .synonyms = wipe; secure erasure; hard disk
measure--media-overwriting--passes = Number of passes
measure--media-overwriting--passes--once = one
measure--media-overwriting--passes--twice = at least two

# $standard: nist-clear, nist-purge or bsi-con-6
measure--media-erasure-standard = { $standard ->
    [nist-clear] Data media containing personal data are sanitised by the Clear method in accordance with NIST SP 800-88 before they are taken out of use.
    [nist-purge] Data media containing personal data are sanitised by the Purge method in accordance with NIST SP 800-88 before they are taken out of use.
   *[bsi-con-6] Data media containing personal data are erased in accordance with module CON.6 of IT-Grundschutz of the German Federal Office for Information Security (BSI) before they are taken out of use.
 }
    .label = Sanitisation of data media to a standard
    .synonyms = NIST 800-88; wipe; secure erasure; purge
measure--media-erasure-standard--standard = Standard and method
measure--media-erasure-standard--standard--nist-clear = NIST SP 800-88, Clear
measure--media-erasure-standard--standard--nist-purge = NIST SP 800-88, Purge
measure--media-erasure-standard--standard--bsi-con-6 = IT-Grundschutz of the BSI, module CON.6

measure--media-erasure-record = For every data medium erased, an erasure record is made that states its serial number.
    .label = Erasure record with serial number
    .synonyms = proof of erasure; Blancco; hard disk; certificate

measure--media-reuse = Data media on which { -client(form: "poss") } data were stored are completely overwritten before they are used for other customers.
    .label = Overwriting before reuse
    .synonyms = hard disk; hosting; wipe

measure--media-reuse-internal = Data media containing personal data are erased before they are passed on to other employees of { -contractor(form: "the") }.
    .label = Erasure before internal reuse
    .synonyms = reinstallation; reuse

measure--media-key-erasure = Encrypted data media containing personal data are made unreadable by erasing the key before they are taken out of use.
    .label = Erasure of the key of encrypted data media
    .synonyms = crypto-erase; hard disk; secure erasure

measure--hardware-retirement-check = Before taking a device out of use, { -contractor(form: "the") } checks whether it contains data media with personal data.
    .label = Check of retired devices for data media
    .synonyms = hardware; disposal; decommissioning

measure--hardware-retirement-save = Before taking a device out of use, { -contractor(form: "the") } saves the data stored on it that are still needed.
    .label = Saving of needed data before disposal
    .synonyms = hardware; decommissioning; migration

measure--printer-disk-erasure = The storage of printers and copiers is erased before the devices are returned or taken out of use.
    .label = Erasure of the storage of printers and copiers
    .synonyms = multifunction device; leasing; hard disk

# $level: words of the user, printed as they stand
measure--media-destruction = Data media containing personal data that have been taken out of use are destroyed in accordance with DIN 66399 at the following security level: ‘{ $level }’.
    .label = Destruction of data media
    .synonyms = hard disk shredding; disposal; DIN 66399; USB stick
measure--media-destruction--level = Security level of destruction, for example H-4

measure--media-destruction-provider = { -contractor(form: "The") } has a specialist service provider destroy discarded data media.
    .label = Destruction of data media by a service provider
    .synonyms = disposal company; hard disks; shredding

measure--media-destroyed-on-site = Data media containing personal data that can no longer be overwritten are destroyed before they leave their site.
    .label = Destruction of faulty data media on site
    .synonyms = hard disk shredding; data centre; hosting; faulty

measure--destruction-certificate = Disposal service providers confirm every destruction to { -contractor(form: "the") } in text form.
    .label = Certificate of destruction by the provider
    .synonyms = disposal certificate

measure--destruction-provider-certified = The disposal service providers that destroy documents or data media for { -contractor(form: "the") } are certified for this to DIN 66399.
    .label = Certified disposal service providers
    .synonyms = ISO/IEC 21964; certificate

measure--destruction-record = Every destruction of documents and data media containing personal data is documented with the date and the person who carried it out.
    .label = Documentation of destruction
    .synonyms = destruction log; proof; disposal

measure--destruction-rules-known = It is documented that { -contractor(form: "poss") } employees have been informed of the rules on the destruction of documents and data media.
    .label = Informing employees about destruction rules
    .synonyms = disposal; training; shredding

measure--destruction-containers = { -contractor(form: "The") } provides { -client(form: "the") } with locked security containers for documents and data media to be destroyed.
    .label = Security containers for { -client(form: "the") }
    .synonyms = confidential waste bin; collection container

# $by: weight, count or seal
measure--delivery-completeness = { $by ->
    [weight] On accepting a delivery for destruction, { -contractor(form: "the") } checks its completeness by weight.
    [count] On accepting a delivery for destruction, { -contractor(form: "the") } checks its completeness by the number of items.
   *[seal] On accepting a delivery for destruction, { -contractor(form: "the") } uses the seals to check whether the containers are unopened.
 }
    .label = Completeness check on receipt
    .synonyms = weighing; seal; acceptance; shredding
measure--delivery-completeness--by = Basis of the check
measure--delivery-completeness--by--weight = weight
measure--delivery-completeness--by--count = number of items
measure--delivery-completeness--by--seal = seals

measure--delivery-result = { -contractor(form: "The") } informs { -client(form: "the") } of the result of the check on receipt for every delivery intended for destruction.
    .label = Notice of the result of the check on receipt
    .synonyms = receipt; weight; completeness; shredding

measure--material-screened = Documents and data media accepted for destruction are shielded from view by third parties from receipt until destruction.
    .label = Shielded from view until destruction
    .synonyms = screening; shredding; receipt

measure--destruction-same-day = Documents and data media accepted for destruction are destroyed on the day of their delivery.
    .label = Destruction on the day of delivery
    .synonyms = same day; shredding; immediately

# $period: number with unit
measure--destruction-period = Documents and data media accepted for destruction are destroyed within { $period } of their delivery.
    .label = Time limit for destruction
    .synonyms = shredding; storage; deadline
measure--destruction-period--period = Period for destruction

# $level: p-3, p-4, p-5, p-6 or p-7
measure--destruction-paper-level = { $level ->
    [p-3] Paper documents accepted for destruction are destroyed at security level P-3 in accordance with DIN 66399 (ISO/IEC 21964).
    [p-4] Paper documents accepted for destruction are destroyed at security level P-4 in accordance with DIN 66399 (ISO/IEC 21964).
    [p-5] Paper documents accepted for destruction are destroyed at security level P-5 in accordance with DIN 66399 (ISO/IEC 21964).
    [p-6] Paper documents accepted for destruction are destroyed at security level P-6 in accordance with DIN 66399 (ISO/IEC 21964).
   *[p-7] Paper documents accepted for destruction are destroyed at security level P-7 in accordance with DIN 66399 (ISO/IEC 21964).
 }
    .label = Security level of paper destruction
    .synonyms = DIN 66399; ISO 21964; shredding; P-4
measure--destruction-paper-level--level = Security level
measure--destruction-paper-level--level--p-3 = P-3
measure--destruction-paper-level--level--p-4 = P-4
measure--destruction-paper-level--level--p-5 = P-5
measure--destruction-paper-level--level--p-6 = P-6
measure--destruction-paper-level--level--p-7 = P-7

# $level: h-3, h-4 or h-5
measure--destruction-media-level = { $level ->
    [h-3] Hard disks accepted for destruction are destroyed at security level H-3 in accordance with DIN 66399 (ISO/IEC 21964).
    [h-4] Hard disks accepted for destruction are destroyed at security level H-4 in accordance with DIN 66399 (ISO/IEC 21964).
   *[h-5] Hard disks accepted for destruction are destroyed at security level H-5 in accordance with DIN 66399 (ISO/IEC 21964).
 }
    .label = Security level of hard disk destruction
    .synonyms = DIN 66399; ISO 21964; media destruction; H-4
measure--destruction-media-level--level = Security level
measure--destruction-media-level--level--h-3 = H-3
measure--destruction-media-level--level--h-4 = H-4
measure--destruction-media-level--level--h-5 = H-5

# $class: c-1, c-2 or c-3
measure--destruction-class = { $class ->
    [c-1] Documents and data media accepted for destruction are handled in accordance with the requirements of protection class 1 under DIN 66399 (ISO/IEC 21964).
    [c-2] Documents and data media accepted for destruction are handled in accordance with the requirements of protection class 2 under DIN 66399 (ISO/IEC 21964).
   *[c-3] Documents and data media accepted for destruction are handled in accordance with the requirements of protection class 3 under DIN 66399 (ISO/IEC 21964).
 }
    .label = Protection class of the destruction
    .synonyms = DIN 66399; ISO 21964; shredding
measure--destruction-class--class = Protection class
measure--destruction-class--class--c-1 = protection class 1
measure--destruction-class--class--c-2 = protection class 2
measure--destruction-class--class--c-3 = protection class 3

measure--destruction-on-site = { -contractor(form: "The") } destroys documents and data media in a vehicle equipped for that purpose on { -client(form: "poss") } premises.
    .label = Destruction on { -client(form: "poss") } premises
    .synonyms = mobile shredding; shredder lorry; on site

measure--destruction-mixing = The material of different customers produced by the destruction is mixed and compressed.
    .label = Mixing and compressing after destruction
    .synonyms = baler; shredding; recycling
