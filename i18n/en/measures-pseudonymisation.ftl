### Measures of the control pseudonymisation: sentences for the annex and short names for lists.

# $data: words of the user, printed as they stand
measure--pseudonymisation-code = In the following data sets, pseudonyms take the place of the names of data subjects: ‘{ $data }’.
    .label = Pseudonyms instead of names
    .synonyms = code; ID number
measure--pseudonymisation-code--data = Pseudonymised data sets

measure--pseudonymisation-instructed = { -contractor(form: "The") } pseudonymises personal data before processing them further to the extent that { -client(form: "the") } so instructs and the purpose of the processing so permits.
    .label = Pseudonymisation upon instruction
    .synonyms = where possible; pseudonym; instruction

measure--pseudonymisation-master-data = The master data of data subjects are stored separately from their other data, which bear only an identification number.
    .label = Identification number instead of master data
    .synonyms = customer number; pseudonym; separate storage

# $fields: text of the user
measure--pseudonymisation-hash = In the following data fields, only a hash value computed with a secret key is stored in place of the plain data: ‘{ $fields }’.
    .label = Hash values instead of plain data
    .synonyms = HMAC; salt; pseudonym
measure--pseudonymisation-hash--fields = Data fields

# $fields: text of the user
measure--tokenisation = In the following data fields, the original values are replaced by random substitutes (tokens): ‘{ $fields }’.
    .label = Tokenisation
    .synonyms = token; substitute; account number
measure--tokenisation--fields = Data fields

measure--pseudonymisation-no-identifiers = Pseudonymised records contain no information by which a data subject can be identified without the use of the mapping data.
    .label = No directly identifying information
    .synonyms = no names; pseudonym; anonymous

measure--pseudonymisation-display = The application displays details that { -contractor(form: "the") } has classified as particularly sensitive only in shortened or masked form unless the user expressly reveals them.
    .label = Masked display of sensitive details
    .synonyms = data masking; account number

measure--sample-codes = Samples are marked with a sample number instead of the name of the data subject.
    .label = Sample numbers instead of names
    .synonyms = laboratory; barcode; specimen; pseudonym

measure--card-identifier-only = Cards and transponders with which data subjects use the application contain only an identifier and no details of the person.
    .label = Cards and transponders with identifier only
    .synonyms = RFID; NFC; badge; chip

# $holder: client or contractor
measure--pseudonymisation-key-holder = { $holder ->
    [client] The mapping data for the pseudonyms are held exclusively by { -client(form: "the") }.
   *[contractor] The mapping data for the pseudonyms are held by { -contractor(form: "the") }.
 }
    .label = Custody of the mapping data
    .synonyms = mapping table; key list; pseudonym
measure--pseudonymisation-key-holder--holder = Who holds the mapping data
measure--pseudonymisation-key-holder--holder--client = { -client(form: "the") } only
measure--pseudonymisation-key-holder--holder--contractor = { -contractor(form: "label") }

# $place: database, system or paper
measure--pseudonymisation-mapping-separate = { $place ->
    [database] The mapping data for the pseudonyms are stored in a database other than that of the pseudonymised data.
    [system] The mapping data for the pseudonyms are stored on a system other than that of the pseudonymised data.
   *[paper] The mapping data for the pseudonyms are recorded exclusively on paper.
 }
    .label = Separate storage of the mapping data
    .synonyms = mapping table; key list; pseudonym
measure--pseudonymisation-mapping-separate--place = Place of the mapping data
measure--pseudonymisation-mapping-separate--place--database = other database
measure--pseudonymisation-mapping-separate--place--system = other system
measure--pseudonymisation-mapping-separate--place--paper = on paper only

measure--pseudonymisation-roles = { -contractor(form: "The") } has laid down which roles may pseudonymise data and reverse the pseudonymisation.
    .label = Roles authorised for pseudonymisation
    .synonyms = re-identification; depseudonymisation

measure--pseudonymisation-agreed = { -contractor(form: "The") } agrees the specifications for pseudonymisation with { -client(form: "the") } before implementing them.
    .label = Agreement with { -client(form: "the") } on pseudonymisation
    .synonyms = specifications; statement of work; pseudonym

# $occasion: transfer, expiry or both
measure--anonymisation-instruction = { $occasion ->
    [transfer] Internal instructions require personal data to be anonymised or pseudonymised before they are passed on to third parties.
    [expiry] Internal instructions require personal data that are not erased at the end of their retention period to be anonymised.
   *[both] Internal instructions require personal data to be anonymised or pseudonymised before they are passed on to third parties and, if they are not erased at the end of their retention period, to be anonymised.
 }
    .label = Instructions on anonymisation and pseudonymisation
    .synonyms = transfer; retention period; policy
measure--anonymisation-instruction--occasion = Occasion
measure--anonymisation-instruction--occasion--transfer = before they are passed on
measure--anonymisation-instruction--occasion--expiry = after the retention period
measure--anonymisation-instruction--occasion--both = before they are passed on and after the retention period

# $data: words of the user, printed as they stand
measure--anonymisation-data = The following data are anonymised as soon as their link to a person is no longer necessary for the processing: ‘{ $data }’.
    .label = Anonymisation of data no longer needed
    .synonyms = anonymous; anonymise
measure--anonymisation-data--data = Anonymised data

measure--anonymise-person = The application makes it possible to anonymise the data of individual persons where their erasure is excluded.
    .label = Anonymisation of individual persons
    .synonyms = anonymise; instead of erasure

measure--deleted-user-anonymous = If a user account is deleted, the application also removes the name from the remaining posts of that user.
    .label = No name in posts of deleted accounts
    .synonyms = deleted user; history; comments

measure--anonymisation-statistics = { -contractor(form: "The") } produces statistical analyses exclusively from anonymised data.
    .label = Statistics from anonymised data only
    .synonyms = anonymous; analytics; figures

measure--pseudonymisation-statistics = { -contractor(form: "The") } produces statistical analyses exclusively from pseudonymised data.
    .label = Statistics from pseudonymised data only
    .synonyms = analytics; figures; reporting

# $persons: number with unit
measure--statistics-minimum-group = Statistical evaluations are produced only if they are based on data on at least { $persons }.
    .label = Minimum group size for evaluations
    .synonyms = k-anonymity; aggregation; group size
measure--statistics-minimum-group--persons = Minimum number of persons
