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

measure--transit-file = SFTP is the only file transfer protocol enabled on the servers used for the processing.
    .label = Encrypted file transfer (SFTP)
    .synonyms = upload

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

# $standard: smime or openpgp
measure--transit-email-content = { $standard ->
    [smime] The content of e-mails containing personal data processed on behalf of { -client(form: "the") } is encrypted end to end with S/MIME.
   *[openpgp] The content of e-mails containing personal data processed on behalf of { -client(form: "the") } is encrypted end to end with OpenPGP.
 }
    .label = End-to-end encryption of e-mails
    .synonyms = S/MIME; PGP
measure--transit-email-content--standard = Standard
measure--transit-email-content--standard--smime = S/MIME
measure--transit-email-content--standard--openpgp = OpenPGP

measure--transit-email-attachment = Personal data processed on behalf of { -client(form: "the") } are sent by e-mail exclusively in encrypted attachments.
    .label = Encrypted e-mail attachments
    .synonyms = password-protected ZIP

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

measure--transit-remote-access = Remote access to { -contractor(form: "poss") } internal network is possible only over an encrypted VPN connection.
    .label = Remote access only by VPN
    .synonyms = tunnel; home office

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

measure--interface-signature = Messages exchanged through programming interfaces carry a cryptographic check value by which the recipient detects alterations.
    .label = Signed interface messages
    .synonyms = webhook; HMAC; signature

measure--recipient-list = { -contractor(form: "The") } keeps a list of the recipients to whom it discloses personal data processed on behalf of { -client(form: "the") }.
    .label = List of recipients
    .synonyms = disclosure; transfers

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

measure--paper-transport = Outside { -contractor(form: "poss") } business premises, paper documents containing personal data processed on behalf of { -client(form: "the") } are carried only in locked containers.
    .label = Locked transport of paper documents
    .synonyms = files; case; courier

measure--post-envelope = { -contractor(form: "The") } sends letters containing personal data processed on behalf of { -client(form: "the") } exclusively in sealed envelopes.
    .label = Dispatch of letters in sealed envelopes
    .synonyms = post
