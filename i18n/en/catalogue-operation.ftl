### Nature of the processing.

## Data come in

operation--collect = collection
    .synonyms = gather; data collection
operation--record = recording
    .synonyms = entry; input; capture
operation--record-media = audio and video recording
    .synonyms = recording; audio; video
operation--receive = receipt
    .synonyms = receiving; incoming
operation--read-out = read-out from devices
    .synonyms = device; measuring device
operation--retrieve = retrieval from databases and files
    .synonyms = retrieve; look up
operation--import = import through interfaces
    .synonyms = interface; API; data import
operation--digitise = scanning of paper records
    .synonyms = scan; digitisation; paper

## Data are kept

operation--store = storage
    .synonyms = keep; save; hosting
operation--structure = structuring
    .synonyms = sort; structure
operation--organise = organisation
    .synonyms = organise; manage
operation--classify = labelling and classification
    .synonyms = classify; categorise; tag
operation--back-up = making of backups
    .synonyms = back-up; backup copy
operation--restore = restoration from backups
    .synonyms = restore; recovery
operation--archive = archiving
    .synonyms = archive; long-term storage

## Data are protected

operation--encrypt = encryption
    .synonyms = encrypt; cryptography
operation--decrypt = decryption
    .synonyms = decrypt
operation--pseudonymise = pseudonymisation
    .synonyms = pseudonym; code
operation--anonymise = anonymisation
    .synonyms = anonymous; anonymise
operation--log = logging
    .synonyms = logs; record of events

## Data are worked with

operation--view = viewing
    .synonyms = look at; read; support
operation--consult = consultation
    .synonyms = query; look up
operation--alter = alteration
    .synonyms = change; edit
operation--adapt = adaptation
    .synonyms = adjust; customise
operation--use = use
    .synonyms = using; utilise
operation--filter = filtering
    .synonyms = select; spam
operation--convert = conversion into other file formats
    .synonyms = convert; file format
operation--combine = combination
    .synonyms = link; merge
operation--analyse = analysis
    .synonyms = evaluate; analytics; statistics
operation--compare = comparison
    .synonyms = compare; reference values
operation--align = alignment
    .synonyms = matching; reconcile
operation--calculate = calculation of key figures
    .synonyms = compute; score
operation--calculate-amounts = calculation of amounts
    .synonyms = billing; invoice; pay; costs
operation--visualise = graphical representation
    .synonyms = chart; diagram; display
operation--transcribe = transcription
    .synonyms = transcript; dictation
operation--translate = translation
    .synonyms = translate; interpreting
operation--ai-process = processing by AI models
    .synonyms = artificial intelligence; language model; LLM
operation--ai-train = training of AI models
    .synonyms = AI training; fine-tuning; model
operation--create-reports = preparation of reports
    .synonyms = report; reporting
operation--set-up-accounts = setting up of user accounts
    .synonyms = user management; create accounts
operation--test = testing
    .synonyms = test; troubleshooting
operation--call = conducting of telephone calls
    .synonyms = phone; telephone; call
operation--remote-access = access by remote maintenance
    .synonyms = remote support; remote access; screen sharing

## Data go out

operation--provide = making available
    .synonyms = provide; access; download
operation--disseminate = dissemination on instructions
    .synonyms = publish; distribute
operation--synchronise = synchronisation between systems
    .synonyms = sync
operation--migrate = migration to other systems
    .synonyms = migrate; system change
operation--transmit = transmission on instructions
    .synonyms = transfer; forward
operation--send = sending of messages
    .synonyms = e-mail; text message; newsletter
operation--dispatch-post = dispatch of letters and documents
    .synonyms = post; mail; shipping
operation--print = printing
    .synonyms = print-out
operation--export = export on instructions
    .synonyms = data output
operation--return = return on instructions
    .synonyms = give back; end of contract

## Data subject rights and the end

operation--rectify = rectification on instructions
    .synonyms = correction; data subject rights
operation--restrict = restriction of processing on instructions
    .synonyms = block; data subject rights
operation--delete = erasure on instructions
    .synonyms = deletion; remove; data subject rights
operation--destroy = destruction of data media
    .synonyms = disk destruction; disposal
operation--destroy-paper = destruction of paper records
    .synonyms = shredding; shredder

# Asked of an own entry: what conditions have to know about it.
tag-operation--device = Does this operation read data out of a device?
