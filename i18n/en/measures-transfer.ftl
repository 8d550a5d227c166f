### Measures of the control transfer: sentences for the annex and short names for lists.

measure--transit-web = Web applications transmit personal data exclusively via HTTPS with TLS 1.2 or later.
    .label = Encrypted transmission on the web (HTTPS)
    .synonyms = TLS; SSL; encryption in transit; website

measure--transit-web-enforced = The web servers instruct browsers to open the application only over encrypted connections (HTTP Strict Transport Security, HSTS).
    .label = Enforced encryption in the browser (HSTS)
    .synonyms = strict transport security; enforce HTTPS

measure--transit-interface = Programming interfaces transmit personal data exclusively over connections with TLS 1.2 or later.
    .label = Encrypted programming interfaces
    .synonyms = API; TLS; encryption in transit

measure--transit-internal = Within the data centre, too, the servers used for the processing transmit personal data to one another only in encrypted form.
    .label = Encryption between the servers
    .synonyms = internal TLS; database connection; service mesh

measure--transit-tls-13 = The servers used for the processing permit TLS connections only with version 1.3.
    .label = TLS 1.3 only
    .synonyms = HTTPS; SSL; encryption in transit; version

measure--transit-forward-secrecy = For every TLS connection, the servers used for the processing agree session keys that cannot be recovered later even with the key of the server (perfect forward secrecy).
    .label = Perfect forward secrecy
    .synonyms = PFS; TLS; session key

measure--certificate-renewal = The TLS certificates of the servers used for the processing are renewed automatically before they expire.
    .label = Automatic renewal of TLS certificates
    .synonyms = Let's Encrypt; SSL certificate; expiry

measure--transit-file = SFTP is the only file transfer protocol enabled on the servers used for the processing.
    .label = Encrypted file transfer (SFTP)
    .synonyms = upload

measure--file-exchange-encrypted = { -contractor(form: "The") } and { -client(form: "the") } exchange files containing personal data processed on behalf of { -client(form: "the") } exclusively through a platform on which the files are stored in encrypted form.
    .label = File exchange through an encrypted platform
    .synonyms = data room; file sharing; cloud storage

# $mode: mandatory or where-supported
measure--transit-email = { $mode ->
    [mandatory] E-mails containing personal data processed on behalf of { -client(form: "the") } are sent only if the connection to the receiving e-mail server is encrypted with TLS 1.2 or later.
   *[where-supported] Outgoing e-mails are encrypted in transit with TLS 1.2 or later, provided that the receiving e-mail server supports it.
 }
    .label = Transport encryption of e-mails
    .synonyms = TLS; STARTTLS
measure--transit-email--mode = Scope
measure--transit-email--mode--mandatory = always, otherwise not sent
measure--transit-email--mode--where-supported = where the recipient supports it

# $standard: spf, spf-dkim or spf-dkim-dmarc
measure--email-sender-authentication = { $standard ->
    [spf] It is published for { -contractor(form: "poss") } sender domains which servers may send e-mails (SPF).
    [spf-dkim] It is published for { -contractor(form: "poss") } sender domains which servers may send e-mails (SPF), and the e-mails are signed by the sender domain (DKIM).
   *[spf-dkim-dmarc] It is published for { -contractor(form: "poss") } sender domains which servers may send e-mails (SPF), the e-mails are signed by the sender domain (DKIM), and a policy tells recipients how to deal with e-mails that pass neither check (DMARC).
 }
    .label = Protection against forged sender addresses
    .synonyms = SPF; DKIM; DMARC; sender; spoofing
measure--email-sender-authentication--standard = Method
measure--email-sender-authentication--standard--spf = SPF
measure--email-sender-authentication--standard--spf-dkim = SPF and DKIM
measure--email-sender-authentication--standard--spf-dkim-dmarc = SPF, DKIM and DMARC

measure--email-forwarding-blocked = The automatic forwarding of work e-mails to addresses outside { -contractor(form: "poss") } domains is technically blocked.
    .label = Blocking of automatic e-mail forwarding
    .synonyms = auto-forward; mailbox rule; exfiltration

measure--mass-mail-recipients = { -contractor(form: "Poss") } employees send e-mails to several external recipients in such a way that no recipient can see the addresses of the others.
    .label = No open distribution lists
    .synonyms = bcc; blind copy; mailing

# $standard: smime, openpgp or either
measure--transit-email-content = { $standard ->
    [smime] The content of e-mails containing personal data processed on behalf of { -client(form: "the") } is encrypted end to end with S/MIME.
    [either] The content of e-mails containing personal data processed on behalf of { -client(form: "the") } is encrypted end to end with S/MIME or OpenPGP.
   *[openpgp] The content of e-mails containing personal data processed on behalf of { -client(form: "the") } is encrypted end to end with OpenPGP.
 }
    .label = End-to-end encryption of e-mails
    .synonyms = S/MIME; PGP
measure--transit-email-content--standard = Standard
measure--transit-email-content--standard--smime = S/MIME
measure--transit-email-content--standard--openpgp = OpenPGP
measure--transit-email-content--standard--either = S/MIME or OpenPGP

# $standard: smime, openpgp or either
measure--email-content-on-request = { $standard ->
    [smime] At { -client(form: "poss") } request, { -contractor(form: "the") } encrypts the content of e-mails containing personal data processed on behalf of { -client(form: "the") } with S/MIME.
    [openpgp] At { -client(form: "poss") } request, { -contractor(form: "the") } encrypts the content of e-mails containing personal data processed on behalf of { -client(form: "the") } with OpenPGP.
   *[either] At { -client(form: "poss") } request, { -contractor(form: "the") } encrypts the content of e-mails containing personal data processed on behalf of { -client(form: "the") } with S/MIME or OpenPGP.
 }
    .label = End-to-end encryption of e-mails on request
    .synonyms = S/MIME; PGP; on demand
measure--email-content-on-request--standard = Method
measure--email-content-on-request--standard--smime = S/MIME
measure--email-content-on-request--standard--openpgp = OpenPGP
measure--email-content-on-request--standard--either = S/MIME or OpenPGP

# $standard: smime or openpgp
measure--email-signature = { $standard ->
    [smime] { -contractor(form: "The") } signs e-mails containing personal data processed on behalf of { -client(form: "the") } with S/MIME.
   *[openpgp] { -contractor(form: "The") } signs e-mails containing personal data processed on behalf of { -client(form: "the") } with OpenPGP.
 }
    .label = Signed e-mails
    .synonyms = electronic signature; S/MIME; PGP
measure--email-signature--standard = Method
measure--email-signature--standard--smime = S/MIME
measure--email-signature--standard--openpgp = OpenPGP

measure--transit-email-attachment = Personal data processed on behalf of { -client(form: "the") } are sent by e-mail exclusively in encrypted attachments.
    .label = Encrypted e-mail attachments
    .synonyms = password-protected ZIP

measure--notification-without-content = Notifications sent by the application by e-mail or to mobile devices contain no content of the records processed on behalf of { -client(form: "the") }.
    .label = Notifications without content data
    .synonyms = push message; e-mail alert

measure--attachment-password-channel = Passwords to encrypted e-mail attachments are communicated to the recipient by a channel other than e-mail.
    .label = Passwords to attachments by separate channel
    .synonyms = ZIP password; phone; text message

measure--transit-messenger = Messages with personal data processed on behalf of { -client(form: "the") } are transmitted through messenger services only with end-to-end encryption.
    .label = End-to-end encryption of messenger messages
    .synonyms = chat; E2E; instant message

measure--transit-kim = For messages to healthcare institutions, { -contractor(form: "the") } uses the KIM service (Kommunikation im Medizinwesen) of the German telematics infrastructure.
    .label = Transmission via KIM
    .synonyms = telematics infrastructure; TI; medical mail

measure--portal-delivery = { -contractor(form: "The") } makes documents containing personal data processed on behalf of { -client(form: "the") } available to { -client(form: "the") } exclusively through an online portal that requires a login.
    .label = Provision through an online portal
    .synonyms = download; customer portal; patient portal

measure--fax-none = { -contractor(form: "The") } does not transmit personal data processed on behalf of { -client(form: "the") } by fax.
    .label = No transmission by fax
    .synonyms = facsimile; no fax

measure--fax-announcement = { -contractor(form: "The") } sends faxes with personal data processed on behalf of { -client(form: "the") } only after announcing them to the recipient by telephone.
    .label = Fax only after announcement
    .synonyms = call; telefax

measure--transit-remote-access = Remote access to { -contractor(form: "poss") } internal network is possible only over an encrypted VPN connection.
    .label = Remote access only by VPN
    .synonyms = tunnel; home office

measure--transit-mailbox = { -contractor(form: "Poss") } mailboxes can be accessed only over encrypted connections.
    .label = Encrypted access to mailboxes
    .synonyms = IMAP; webmail; TLS

# $method: vpn or leased-line
measure--site-connection = { $method ->
    [vpn] { -contractor(form: "Poss") } sites are connected with one another exclusively over encrypted VPN connections.
   *[leased-line] { -contractor(form: "Poss") } sites are connected with one another exclusively over lines that only { -contractor(form: "the") } uses (leased lines).
 }
    .label = Connection between sites
    .synonyms = leased line; VPN tunnel; branch; private network
measure--site-connection--method = Kind of connection
measure--site-connection--method--vpn = VPN connections
measure--site-connection--method--leased-line = leased lines

measure--transit-server-administration = The operating systems of the servers used for the processing are administered remotely via SSH only.
    .label = Encrypted server administration (SSH)
    .synonyms = remote server access; admin

# $method: vpn or software
measure--transit-maintenance = { $method ->
    [vpn] { -contractor(form: "The") } carries out remote maintenance of { -client(form: "poss") } systems exclusively over an encrypted VPN connection.
   *[software] { -contractor(form: "The") } carries out remote maintenance of { -client(form: "poss") } systems exclusively with remote maintenance software that encrypts the connection end to end.
 }
    .label = Encrypted remote maintenance
    .synonyms = remote support; remote access; screen sharing
measure--transit-maintenance--method = Method of remote maintenance
measure--transit-maintenance--method--vpn = VPN connection
measure--transit-maintenance--method--software = remote maintenance software

measure--interface-authentication = Programming interfaces release personal data only in response to requests with valid credentials.
    .label = Credentials for programming interfaces
    .synonyms = API; token; key; OAuth; JWT

measure--interface-certificate = Programming interfaces accept connections only from systems that identify themselves with a certificate (mTLS).
    .label = Certificates for programming interfaces (mTLS)
    .synonyms = API; client certificate; mutual TLS

measure--interface-signature = Messages exchanged through programming interfaces carry a cryptographic check value by which the recipient detects alterations.
    .label = Signed interface messages
    .synonyms = webhook; HMAC; signature

measure--transfer-checksum = After the transmission of files containing personal data, { -contractor(form: "the") } verifies by means of checksums that they have arrived complete and unchanged.
    .label = Verification of transmitted files
    .synonyms = checksum; hash; integrity

measure--recipient-list = { -contractor(form: "The") } keeps a list of the recipients to whom it discloses personal data processed on behalf of { -client(form: "the") }.
    .label = List of recipients
    .synonyms = disclosure; transfers

measure--recipient-periods = For every recipient of personal data processed on behalf of { -client(form: "the") }, it is documented for how long the data are provided to it or when it must delete them.
    .label = Period for which recipients hold data
    .synonyms = deletion periods; disclosure; retention by recipients

measure--transfer-overview = An overview records which personal data processed on behalf of { -client(form: "the") } are transmitted on a recurring basis to which recipients.
    .label = Overview of recurring transmissions
    .synonyms = retrievals; transfers; disclosure

# $by: client or management
measure--recipient-approval = { $by ->
    [client] { -contractor(form: "The") } adds third parties to the recipients to whom it discloses personal data processed on behalf of { -client(form: "the") } only after approval by { -client(form: "the") }.
   *[management] { -contractor(form: "The") } adds third parties to the recipients to whom it discloses personal data processed on behalf of { -client(form: "the") } only after approval by its management.
 }
    .label = Approval of new recipients
    .synonyms = disclosure
measure--recipient-approval--by = Who approves new recipients
measure--recipient-approval--by--client = { -client(form: "label") }
measure--recipient-approval--by--management = management

measure--recipient-verification = Before transmitting personal data processed on behalf of { -client(form: "the") }, { -contractor(form: "the") } checks the identity of the recipient.
    .label = Check of the identity of the recipient
    .synonyms = wrong address; misdirected

# $form: pseudonymised or anonymised
measure--transfer-pseudonymised = { $form ->
    [pseudonymised] { -contractor(form: "The") } discloses personal data processed on behalf of { -client(form: "the") } to third parties only in pseudonymised form.
   *[anonymised] { -contractor(form: "The") } discloses data processed on behalf of { -client(form: "the") } to third parties only in anonymised form.
 }
    .label = Disclosure only without direct identification
    .synonyms = anonymised; pseudonymised; third parties
measure--transfer-pseudonymised--form = Form of the data
measure--transfer-pseudonymised--form--pseudonymised = pseudonymised
measure--transfer-pseudonymised--form--anonymised = anonymised

measure--data-loss-prevention = An automatic process stops { -contractor(form: "poss") } outgoing e-mails and file transfers if they violate the defined rules for preventing data leaks (data loss prevention).
    .label = Data loss prevention (DLP)
    .synonyms = leak; exfiltration; outflow

# $data: words of the user, printed as they stand
measure--local-processing = The software processes the following data exclusively on { -client(form: "poss") } systems: ‘{ $data }’.
    .label = Processing only on { -client(form: "poss") } systems
    .synonyms = local; on premises; on site
measure--local-processing--data = Data processed locally

measure--media-handover-record = Every handover of data media containing personal data is documented with the date and the recipient.
    .label = Documentation of data media handed over
    .synonyms = hard disk; USB stick; delivery note

measure--handover-person = { -contractor(form: "The") } hands over { -client(form: "poss") } documents and data media only in person to a person authorised to receive them.
    .label = Handover in person
    .synonyms = recipient; courier; documents; data media

# $method: registered or courier
measure--media-dispatch = { $method ->
    [registered] { -contractor(form: "The") } sends data media containing personal data processed on behalf of { -client(form: "the") } exclusively by registered post.
   *[courier] { -contractor(form: "The") } sends data media containing personal data processed on behalf of { -client(form: "the") } exclusively by courier services that obtain a signature on delivery.
 }
    .label = Dispatch of data media
    .synonyms = post; registered mail; courier; tracking
measure--media-dispatch--method = Kind of dispatch
measure--media-dispatch--method--registered = registered post
measure--media-dispatch--method--courier = courier service with signature on delivery

measure--transport-provider-selection = { -contractor(form: "The") } engages courier and transport services for documents and data media only after obtaining references.
    .label = Selection of transport services
    .synonyms = transport staff; vehicles; courier

measure--sample-handover-record = Every handover of a sample is documented with the time and the person receiving it.
    .label = Documentation of the handover of samples
    .synonyms = laboratory; chain of custody; specimen

measure--paper-transport = Outside { -contractor(form: "poss") } business premises, paper documents containing personal data processed on behalf of { -client(form: "the") } are carried only in locked containers.
    .label = Locked transport of paper documents
    .synonyms = files; case; courier

measure--media-transport = Outside { -contractor(form: "poss") } business premises, data media containing personal data processed on behalf of { -client(form: "the") } are transported only in locked containers.
    .label = Locked transport of data media
    .synonyms = transport container; hard disk; USB stick; courier

measure--media-transport-none = { -contractor(form: "The") } does not transport data media containing personal data processed on behalf of { -client(form: "the") }.
    .label = No transport of data media
    .synonyms = physical transport; USB; courier

measure--transport-seal = Containers in which { -client(form: "poss") } documents or data media are transported are sealed.
    .label = Sealed transport containers
    .synonyms = seal; security bag

measure--transport-vehicle = { -contractor(form: "The") } transports { -client(form: "poss") } documents and data media only in vehicles with an enclosed, lockable load compartment.
    .label = Transport in enclosed vehicles
    .synonyms = box body; lorry; shredding; disposal

measure--transport-direct = { -contractor(form: "The") } transports { -client(form: "poss") } documents and data media to their destination directly and without interim storage.
    .label = Direct transport
    .synonyms = no transshipment; shredding

measure--transport-tracking = The vehicles in which { -contractor(form: "the") } transports { -client(form: "poss") } documents and data media are tracked during the journey (GPS).
    .label = Tracking of transport vehicles
    .synonyms = GPS; lorry; shredding

measure--post-envelope = { -contractor(form: "The") } sends letters containing personal data processed on behalf of { -client(form: "the") } exclusively in sealed envelopes.
    .label = Dispatch of letters in sealed envelopes
    .synonyms = post

measure--mailing-matching = During enveloping, a reading system checks whether only sheets that belong together are put into the same envelope.
    .label = Matching of sheets during enveloping
    .synonyms = letter shop; matrix code; OMR; print and mail

measure--mailing-completeness = { -contractor(form: "The") } reconciles the number of letters ready for dispatch with the number of records supplied for them.
    .label = Reconciliation of letters with records
    .synonyms = letter shop; completeness; mailing

measure--mailing-control-addresses = Control addresses that reveal unauthorised use are added to the address files supplied for dispatch.
    .label = Control addresses in address files
    .synonyms = letter shop; seed addresses; mailing
