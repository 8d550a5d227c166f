### Restrictions and safeguards for special categories of personal data.

## Who has access

safeguard--need-to-know = restriction of access to persons who need the data for their tasks
    .label = access only for persons who need the data
safeguard--trained-staff = access only for employees trained in handling these data
safeguard--staff-awareness = raising the awareness of the employees involved in the processing operations
safeguard--confidentiality = commitment to confidentiality by the persons authorised to access the data
safeguard--professional-secrecy = undertaking of secrecy under section 203 of the German Criminal Code by the persons authorised to access the data
    .label = undertaking of secrecy under section 203 of the German Criminal Code
safeguard--individual-accounts = access only through individual user accounts
safeguard--mfa = multi-factor authentication for every access to the data
safeguard--dual-control = dual control when access rights are granted
safeguard--access-rights-review = review of the access rights at least once a year
safeguard--remote-access-release = remote access only after approval in each individual case

## Traceability

safeguard--access-logging = keeping a record of access to the data
safeguard--change-logging = logging of who has entered, altered or removed the data
safeguard--log-analysis = analysis of the access logs whenever unauthorised access is suspected

## Pseudonymisation and separation

safeguard--pseudonymisation = pseudonymisation of the data
safeguard--no-direct-identifiers = no directly identifying information in the data records
safeguard--key-separate = storage of the link between pseudonym and person separately from the data
safeguard--key-at-client = attribution of the pseudonyms to persons by { -client(form: "the") } alone
safeguard--separate-storage = storage separately from other data

## Encryption

safeguard--encryption-in-transit = encryption of the data in transit
safeguard--encryption-at-rest = encryption of the stored data
safeguard--end-to-end-encryption = end-to-end encryption of the data
safeguard--backup-encryption = encryption of the backups
safeguard--encryption-keys-separate = storage of the cryptographic keys separately from the encrypted data

## Limits of use

safeguard--purpose-limitation = processing solely for the agreed purposes
    .label = strict purpose limitation
safeguard--no-own-use = exclusion of any processing of the data for { -contractor(form: "poss") } own purposes
safeguard--no-ai-training = exclusion of the training of AI models with the data
safeguard--no-test-use = exclusion of the use of the data in test systems
safeguard--no-sub-processing = exclusion of { -subcontractor(form: "plural") } from the processing of the data
safeguard--no-onward-transfer = exclusion of onward transfers to third countries
safeguard--transmission-rules = written procedure for every transmission of the data
safeguard--no-mobile-storage = exclusion of storage on portable data media
safeguard--locked-records = storage of paper records under lock and key

## Organisation and review

safeguard--dpo = designation of a data protection officer
safeguard--dpia = existence of a data protection impact assessment for the processing
safeguard--recoverability = ability to restore the data from backups
safeguard--effectiveness-review = review of the effectiveness of these safeguards at least once a year
