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

# $interval: whole adverb, e.g. "every 3 months"
measure--deletion-automatic = An automatic process deletes { $interval } the personal data whose erasure period has expired.
    .label = Automatic deletion
    .synonyms = retention period; auto-delete
measure--deletion-automatic--interval = Interval between deletion runs

# $period: number of hours, days, weeks or months with unit
measure--deletion-after-processing = Personal data processed on behalf of { -client(form: "the") } are deleted automatically no later than { $period } after completion of the task concerned.
    .label = Automatic deletion after completion of the task
    .synonyms = retention period; immediate; erasure
measure--deletion-after-processing--period = Time limit

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
measure--deletion-contract-end = { -contractor(form: "The") } deletes the personal data processed on behalf of { -client(form: "the") } within { $period } of the end of the provision of the processing services, unless Union or Member State law requires their storage.
    .ch = { -contractor(form: "The") } deletes the personal data processed on behalf of { -client(form: "the") } within { $period } of the end of the provision of the processing services, unless the law to which it is subject requires their storage.
    .uk = { -contractor(form: "The") } deletes the personal data processed on behalf of { -client(form: "the") } within { $period } of the end of the provision of the processing services, unless the law of the United Kingdom requires their storage.
    .label = Deletion at the end of the processing services
    .synonyms = termination; end of contract
measure--deletion-contract-end--period = Period for deletion
    .why = 30 days leave time for the return of the data; for special categories of personal data a shorter period is advisable.

measure--deletion-record = The deletion of the data after the end of the provision of the processing services is documented with its date and scope.
    .label = Documentation of deletion
    .synonyms = deletion log; proof of erasure

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

measure--disposal-rules = A documented disposal scheme lays down the method of disposal for each type of data media.
    .label = Disposal scheme
    .synonyms = waste; paper

measure--paper-bin-locked = Paper documents containing personal data that are to be destroyed are kept in locked bins until their destruction.
    .label = Locked bins for paper
    .synonyms = confidential waste bin

# $level: p-4 or p-5
measure--paper-shredder = { $level ->
    [p-4] Paper documents containing personal data are destroyed in a document shredder of security level P-4 in accordance with DIN 66399.
   *[p-5] Paper documents containing personal data are destroyed in a document shredder of security level P-5 in accordance with DIN 66399.
 }
    .label = Document shredder
    .synonyms = shredding; DIN 66399; P-4
measure--paper-shredder--level = Security level of the shredder
measure--paper-shredder--level--p-4 = P-4
measure--paper-shredder--level--p-5 = P-5

# $level: p-4 or p-5
measure--paper-destruction-provider = { $level ->
    [p-4] A disposal service provider destroys paper documents containing personal data at security level P-4 in accordance with DIN 66399.
   *[p-5] A disposal service provider destroys paper documents containing personal data at security level P-5 in accordance with DIN 66399.
 }
    .label = Destruction of paper by a service provider
    .synonyms = shredding; disposal company; DIN 66399
measure--paper-destruction-provider--level = Security level of paper destruction
measure--paper-destruction-provider--level--p-4 = P-4
measure--paper-destruction-provider--level--p-5 = P-5

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

measure--media-key-erasure = Encrypted data media containing personal data are made unreadable by erasing the key before they are taken out of use.
    .label = Erasure of the key of encrypted data media
    .synonyms = crypto-erase; hard disk; secure erasure

# $level: words of the user, printed as they stand
measure--media-destruction = Data media containing personal data that have been taken out of use are destroyed in accordance with DIN 66399 at the following security level: ‘{ $level }’.
    .label = Destruction of data media
    .synonyms = hard disk shredding; disposal; DIN 66399; USB stick
measure--media-destruction--level = Security level of destruction, for example H-4

measure--destruction-certificate = Disposal service providers confirm every destruction to { -contractor(form: "the") } in text form.
    .label = Certificate of destruction by the provider
    .synonyms = disposal certificate

measure--deletion-periods-known = It is documented that { -contractor(form: "poss") } employees have been informed of the erasure periods.
    .label = Informing employees about erasure periods
    .synonyms = retention periods; training

measure--destruction-rules-known = It is documented that { -contractor(form: "poss") } employees have been informed of the rules on the destruction of documents and data media.
    .label = Informing employees about destruction rules
    .synonyms = disposal; training; shredding
