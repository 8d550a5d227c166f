### Nature of the processing.

## Data come in

operation--collect = collection
operation--record = recording
operation--receive = receipt
operation--read-out = read-out from devices
operation--import = import through interfaces
operation--digitise = scanning of paper records

## Data are kept

operation--store = storage
operation--structure = structuring
operation--back-up = making of backups
operation--restore = restoration from backups
operation--archive = archiving

## Data are protected

operation--encrypt = encryption
operation--decrypt = decryption
operation--pseudonymise = pseudonymisation
operation--anonymise = anonymisation
operation--log = logging

## Data are worked with

operation--view = viewing
operation--consult = consultation
operation--alter = alteration
operation--convert = conversion into other file formats
operation--combine = combination
operation--analyse = analysis
operation--compare = comparison
operation--calculate = calculation of characteristic values
operation--visualise = graphical representation
operation--transcribe = transcription
operation--translate = translation
operation--ai-process = processing by AI models
operation--create-reports = preparation of reports
operation--set-up-accounts = setting up of user accounts
operation--remote-access = access by remote maintenance

## Data go out

operation--provide = making available
operation--transmit = transmission on instructions
operation--send = sending of messages
operation--print = printing
operation--export = export on instructions
operation--return = return on instructions

## Data subject rights and the end

operation--rectify = rectification on instructions
operation--restrict = restriction of processing on instructions
operation--delete = erasure on instructions
operation--destroy = destruction of data media

# Asked of an own entry: what conditions have to know about it.
tag-operation--device = Does this operation read data out of a device?
