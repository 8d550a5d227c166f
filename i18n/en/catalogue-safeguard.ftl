### Restrictions and safeguards for special categories of personal data.

## Who has access

safeguard--need-to-know = restriction of access to persons who need the data for their tasks
    .label = access only for persons who need the data
    .synonyms = least privilege; restricted access
safeguard--trained-staff = access only for employees trained in handling these data
    .synonyms = training
safeguard--staff-awareness = raising the awareness of the employees involved in the processing operations
    .synonyms = awareness; instruction
safeguard--confidentiality = commitment to confidentiality by the persons authorised to access the data
    .synonyms = non-disclosure; secrecy
safeguard--professional-secrecy = undertaking of secrecy under section 203 of the German Criminal Code by the persons authorised to access the data
    .label = undertaking of secrecy under section 203 of the German Criminal Code
    .synonyms = professional secrecy; 203
safeguard--individual-accounts = access only through individual user accounts
    .synonyms = log-in; personal account
safeguard--mfa = multi-factor authentication for every access to the data
    .synonyms = two-factor; 2FA; MFA
safeguard--dual-control = dual control when access rights are granted
    .synonyms = four eyes; approval
safeguard--access-rights-review = review of the access rights at least once a year
    .synonyms = recertification; check of rights
safeguard--remote-access-release = remote access only after approval in each individual case
    .synonyms = remote maintenance; release

## Traceability

safeguard--access-logging = keeping a record of access to the data
    .synonyms = logs; audit trail
safeguard--change-logging = logging of who has entered, altered or removed the data
    .synonyms = input control; audit trail
safeguard--log-analysis = analysis of the access logs whenever unauthorised access is suspected
    .synonyms = log review; misuse; anomaly

## Pseudonymisation and separation

safeguard--pseudonymisation = pseudonymisation of the data
    .synonyms = pseudonym; code
safeguard--no-direct-identifiers = no directly identifying information in the data records
    .synonyms = no names; ID number; minimisation
safeguard--key-separate = storage of the link between pseudonym and person separately from the data
    .synonyms = mapping table; key list
safeguard--key-at-client = attribution of the pseudonyms to persons by { -client(form: "the") } alone
    .synonyms = mapping table; key held by the practice
safeguard--separate-storage = storage separately from other data
    .synonyms = separation; own database
safeguard--deletion-deadlines = erasure after fixed periods
    .synonyms = retention period; deletion concept

## Encryption

safeguard--encryption-in-transit = encryption of the data in transit
    .synonyms = TLS; HTTPS; transport encryption; VPN
safeguard--encryption-at-rest = encryption of the stored data
    .synonyms = disk encryption; database encryption; AES
safeguard--end-to-end-encryption = end-to-end encryption of the data
    .synonyms = E2E
safeguard--backup-encryption = encryption of the backups
    .synonyms = back-up
safeguard--encryption-keys-separate = storage of the cryptographic keys separately from the encrypted data
    .synonyms = key management

## Limits of use

safeguard--purpose-limitation = processing solely for the agreed purposes
    .label = strict purpose limitation
    .synonyms = purpose
safeguard--no-own-use = exclusion of any processing of the data for { -contractor(form: "poss") } own purposes
    .synonyms = own purposes; further use
safeguard--no-ai-training = exclusion of the training of AI models with the data
    .synonyms = artificial intelligence; model training
safeguard--no-test-use = exclusion of the use of the data in test systems
    .synonyms = test data; real data; development
safeguard--no-sub-processing = exclusion of { -subcontractor(form: "plural") } from the processing of the data
    .synonyms = subcontractor; sub-processor
safeguard--eea-only = processing solely within the European Economic Area
    .synonyms = EU; EEA; no third country
safeguard--local-processing = processing solely on systems of { -client(form: "the") }
    .synonyms = local; own servers; on site
safeguard--no-onward-transfer = exclusion of onward transfers to third countries
    .synonyms = third country; abroad
safeguard--transmission-rules = written procedure for every transmission of the data
    .synonyms = disclosure; transfer; procedure
safeguard--no-unencrypted-email = exclusion of sending by unencrypted e-mail
    .synonyms = e-mail; unencrypted
safeguard--no-mobile-storage = exclusion of storage on portable data media
    .synonyms = USB stick; external disk
safeguard--locked-records = storage of paper records under lock and key
    .synonyms = files; cabinet; paper
safeguard--no-printing = exclusion of printouts
    .synonyms = print; paper
safeguard--human-confirmation = confirmation of AI results by humans before any use
    .synonyms = AI; human oversight; human control

## Organisation and review

safeguard--dpo = designation of a data protection officer
    .synonyms = DPO
safeguard--dpia = existence of a data protection impact assessment for the processing
    .synonyms = DPIA; impact assessment; risk
safeguard--recoverability = ability to restore the data from backups
    .synonyms = back-up; restore
safeguard--effectiveness-review = review of the effectiveness of these safeguards at least once a year
    .synonyms = audit; testing
