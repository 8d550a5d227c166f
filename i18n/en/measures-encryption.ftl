### Measures of the control encryption: sentences for the annex and short names for lists.

measure--encryption-server = The data media of all servers used for the processing are fully encrypted.
    .label = Encryption of server data media
    .synonyms = disk encryption; at rest; LUKS; cloud; data at rest

measure--encryption-memory = On the servers used for the processing, the data are encrypted in the main memory as well (confidential computing).
    .label = Encryption in the main memory
    .synonyms = confidential computing; enclave; SGX; SEV

measure--encryption-database = Databases containing personal data are stored in encrypted form.
    .label = Encryption of databases
    .synonyms = at rest; TDE; data at rest

measure--encryption-files = Files uploaded to the application are stored in encrypted form.
    .label = Encryption of uploaded files
    .synonyms = file storage; attachments; object storage

# $fields: words of the user, printed as they stand
measure--encryption-field = The following data fields are individually encrypted in the database: ‘{ $fields }’.
    .label = Encryption of individual data fields
    .synonyms = field-level encryption; column; at rest
measure--encryption-field--fields = Encrypted data fields

measure--encryption-laptop = The data media of all laptops used for the processing are fully encrypted.
    .label = Encryption of laptops
    .synonyms = disk encryption; BitLocker; FileVault; notebook

measure--encryption-preboot = { -contractor(form: "Poss") } encrypted laptops start their operating system only after a PIN or password has been entered (pre-boot authentication).
    .label = PIN or password before encrypted laptops start
    .synonyms = pre-boot; BitLocker; TPM; notebook

measure--encryption-workstation = The data media of all desktop computers used for the processing are fully encrypted.
    .label = Encryption of desktop computers
    .synonyms = disk encryption; BitLocker; PC

measure--encryption-smartphone = The storage of all smartphones used for the processing is encrypted.
    .label = Encryption of smartphones
    .synonyms = mobile phone; tablet; device encryption

measure--encryption-app-storage = Data that the application stores temporarily on mobile devices are encrypted.
    .label = Encryption of app data on mobile devices
    .synonyms = cache; local database; offline data

measure--encryption-tablet = The storage of all tablets used for the processing is encrypted.
    .label = Encryption of tablets
    .synonyms = device encryption; iPad; mobile devices

measure--encryption-removable = On removable data media, personal data are stored exclusively in encrypted form.
    .label = Encryption of removable data media
    .synonyms = USB stick; external disk

measure--encryption-media-hardware = USB storage devices containing personal data encrypt their content themselves (hardware encryption).
    .label = USB storage with hardware encryption
    .synonyms = USB stick; PIN; self-encrypting

measure--encryption-backup = Backups are stored exclusively in encrypted form.
    .label = Encryption of backups
    .synonyms = back-up; backup copy

# $length: number with unit, e.g. "256 bits"
measure--encryption-algorithm = Where personal data are stored in encrypted form, the AES algorithm with a key length of at least { $length } is used.
    .label = Encryption algorithm AES
    .synonyms = AES-256; key length
measure--encryption-algorithm--length = Minimum key length
    .why = Customary software offers 256 bits; Technical Guideline TR-02102 of the German Federal Office for Information Security also recommends 128 bits.

measure--encryption-standard = The encryption methods used comply with Technical Guideline TR-02102 of the German Federal Office for Information Security (BSI).
    .label = Encryption methods according to TR-02102
    .synonyms = BSI; cryptography

# $scheme: bsi, ncsc or fips-140
measure--encryption-approved-product = { $scheme ->
    [bsi] Data media are encrypted only with products approved or certified by the German Federal Office for Information Security (BSI).
    [ncsc] Data media are encrypted only with products certified under a scheme of the UK National Cyber Security Centre (NCSC).
   *[fips-140] Data media are encrypted only with products whose cryptographic modules are validated to FIPS 140.
 }
    .label = Recognised encryption products
    .synonyms = formally assured; certified; FIPS; NCSC
measure--encryption-approved-product--scheme = Kind of recognition
measure--encryption-approved-product--scheme--bsi = approval or certification by the BSI
measure--encryption-approved-product--scheme--ncsc = certification under a scheme of the NCSC
measure--encryption-approved-product--scheme--fips-140 = validation to FIPS 140

# $data: words of the user, printed as they stand
measure--encryption-on-device = The following data are encrypted on the user’s device before they are transmitted to { -contractor(form: "the") }: ‘{ $data }’.
    .label = Encryption on the user’s device
    .synonyms = end-to-end; zero knowledge; client-side
measure--encryption-on-device--data = Data encrypted on the device

measure--encryption-end-to-end = Content that users store in the application is encrypted on the users’ devices and is held on the servers only in that form (end-to-end encryption).
    .label = End-to-end encryption of stored content
    .synonyms = zero knowledge; E2EE; client-side

# $algorithm: argon2id, pbkdf2 or scrypt
measure--encryption-key-derivation = { $algorithm ->
    [argon2id] The key to the content encrypted on the end device is derived from the user’s password with the Argon2id algorithm.
    [pbkdf2] The key to the content encrypted on the end device is derived from the user’s password with the PBKDF2 algorithm.
   *[scrypt] The key to the content encrypted on the end device is derived from the user’s password with the scrypt algorithm.
 }
    .label = Derivation of the key from the password
    .synonyms = Argon2; PBKDF2; KDF; end-to-end
measure--encryption-key-derivation--algorithm = Algorithm
measure--encryption-key-derivation--algorithm--argon2id = Argon2id
measure--encryption-key-derivation--algorithm--pbkdf2 = PBKDF2
measure--encryption-key-derivation--algorithm--scrypt = scrypt

# $holder: client, contractor or hosting
measure--encryption-key-holder = { $holder ->
    [client] The keys to the data stored in encrypted form on servers are held exclusively by { -client(form: "the") }.
    [contractor] The keys to the data stored in encrypted form on servers are held exclusively by { -contractor(form: "the") }.
   *[hosting] The keys to the data stored in encrypted form on servers are managed by the hosting provider used by { -contractor(form: "the") }.
 }
    .label = Custody of the keys
    .synonyms = key management; BYOK; customer keys
measure--encryption-key-holder--holder = Who holds the keys
measure--encryption-key-holder--holder--client = { -client(form: "the") } only
measure--encryption-key-holder--holder--contractor = { -contractor(form: "the") } only
measure--encryption-key-holder--holder--hosting = hosting provider

measure--encryption-own-key = { -client(form: "The") } can use its own key to encrypt its stored data (bring your own key).
    .label = Own key of { -client(form: "the") } (BYOK)
    .synonyms = customer managed key; CMK

measure--encryption-recovery-key = The key with which end-to-end encrypted content can be made readable again after loss of the password is held by the user alone.
    .label = Recovery key held by the user alone
    .synonyms = zero knowledge; lost password

measure--encryption-sharing = If users share end-to-end encrypted content with others, the key to it is encrypted with the public key of the recipient concerned.
    .label = Sharing of encrypted content
    .synonyms = public key; asymmetric

measure--encryption-key-removal = If a user loses the right to access shared encrypted content, the keys to it are replaced with new ones.
    .label = New keys after withdrawal of access
    .synonyms = rotation; member removed; sharing

measure--encryption-key-separate = The keys to the data stored in encrypted form on servers are not stored on the same server as those data.
    .label = Separate storage of the keys
    .synonyms = key management; KMS; HSM

measure--encryption-envelope = The keys to the data stored in encrypted form on servers are themselves encrypted with a master key (envelope encryption).
    .label = Encryption of the keys with a master key
    .synonyms = KMS; key management; key wrapping

measure--encryption-key-hardware = The keys to the data stored in encrypted form on servers are kept in a hardware security module (HSM).
    .label = Keys in a hardware security module (HSM)
    .synonyms = KMS; key management; FIPS 140

measure--encryption-key-service = The keys to the data stored in encrypted form on servers are kept in a key management service of the hosting provider.
    .label = Key management service of the hosting provider
    .synonyms = KMS; cloud; key vault

# $persons: number with unit, e.g. "3 persons"
measure--encryption-key-access = Access to the keys to the data stored in encrypted form on servers is restricted to { $persons }.
    .label = Restricted access to the keys
    .synonyms = key management; KMS; HSM
measure--encryption-key-access--persons = Number of persons with access

# $interval: whole adverb, e.g. "every 3 months"
measure--encryption-key-rotation = The keys to the data stored in encrypted form on servers are changed { $interval }.
    .label = Change of the keys
    .synonyms = key rotation; key management
measure--encryption-key-rotation--interval = Interval between changes of key
    .why = Once a year is customary; the shorter the interval, the less data a compromised key puts at risk.

measure--encryption-key-backup = A backup copy of the keys to the data stored in encrypted form on servers is kept in another place.
    .label = Backup copy of the keys
    .synonyms = key loss; key backup; deposit
