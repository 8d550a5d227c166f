### Measures of the control transfer: sentences for the annex and short names for lists.

measure--transit-web = Webanwendungen übertragen personenbezogene Daten ausschließlich über HTTPS mit TLS 1.2 oder höher.
    .label = Verschlüsselte Übertragung im Web (HTTPS)
    .synonyms = TLS; SSL; Transportverschlüsselung; Website

measure--transit-web-enforced = Die Webserver weisen Browser an, die Anwendung nur über verschlüsselte Verbindungen aufzurufen (HTTP Strict Transport Security, HSTS).
    .label = Erzwungene Verschlüsselung im Browser (HSTS)
    .synonyms = Strict Transport Security; HTTPS erzwingen

measure--transit-interface = Programmierschnittstellen übertragen personenbezogene Daten ausschließlich über Verbindungen mit TLS 1.2 oder höher.
    .label = Verschlüsselte Programmierschnittstellen
    .synonyms = API; TLS; Transportverschlüsselung

measure--transit-internal = Auch innerhalb des Rechenzentrums übertragen die für die Verarbeitung genutzten Server personenbezogene Daten untereinander nur verschlüsselt.
    .label = Verschlüsselung zwischen den Servern
    .synonyms = internes TLS; Datenbankverbindung; Service Mesh

measure--transit-tls-13 = Die für die Verarbeitung genutzten Server lassen TLS-Verbindungen ausschließlich mit der Version 1.3 zu.
    .label = Ausschließlich TLS 1.3
    .synonyms = HTTPS; SSL; Transportverschlüsselung; Version

measure--transit-forward-secrecy = Die für die Verarbeitung genutzten Server vereinbaren für jede TLS-Verbindung Sitzungsschlüssel, die sich auch mit dem Schlüssel des Servers nicht nachträglich ermitteln lassen (Perfect Forward Secrecy).
    .label = Perfect Forward Secrecy
    .synonyms = PFS; TLS; Sitzungsschlüssel

measure--certificate-renewal = Die TLS-Zertifikate der für die Verarbeitung genutzten Server werden vor ihrem Ablauf automatisch erneuert.
    .label = Automatische Erneuerung der TLS-Zertifikate
    .synonyms = Let's Encrypt; SSL-Zertifikat; Ablauf

measure--transit-file = Als Protokoll für Dateiübertragungen ist auf den für die Verarbeitung genutzten Servern ausschließlich SFTP freigeschaltet.
    .label = Verschlüsselte Dateiübertragung (SFTP)
    .synonyms = Dateitransfer; Upload

measure--file-exchange-encrypted = Dateien mit im Auftrag verarbeiteten personenbezogenen Daten tauschen { -contractor(form: "nom") } und { -client(form: "nom") } ausschließlich über eine Plattform aus, auf der die Dateien verschlüsselt gespeichert sind.
    .label = Dateiaustausch über verschlüsselte Plattform
    .synonyms = Datenraum; Dateifreigabe; Cloudspeicher; Filesharing

# $mode: mandatory or where-supported
measure--transit-email = { $mode ->
    [mandatory] E-Mails mit im Auftrag verarbeiteten personenbezogenen Daten werden nur versandt, wenn die Verbindung zum empfangenden E-Mail-Server mit TLS 1.2 oder höher verschlüsselt ist.
   *[where-supported] Ausgehende E-Mails werden bei der Übertragung mit TLS 1.2 oder höher verschlüsselt, sofern der empfangende E-Mail-Server dies unterstützt.
 }
    .label = Transportverschlüsselung von E-Mails
    .synonyms = TLS; STARTTLS; E-Mail-Verschlüsselung
measure--transit-email--mode = Geltung
measure--transit-email--mode--mandatory = immer, sonst kein Versand
measure--transit-email--mode--where-supported = sofern der Empfänger sie unterstützt

# $standard: spf, spf-dkim or spf-dkim-dmarc
measure--email-sender-authentication = { $standard ->
    [spf] Für die Absenderdomains { -contractor(form: "gen") } ist veröffentlicht, welche Server E-Mails versenden dürfen (SPF).
    [spf-dkim] Für die Absenderdomains { -contractor(form: "gen") } ist veröffentlicht, welche Server E-Mails versenden dürfen (SPF), und die E-Mails sind von der Absenderdomain signiert (DKIM).
   *[spf-dkim-dmarc] Für die Absenderdomains { -contractor(form: "gen") } ist veröffentlicht, welche Server E-Mails versenden dürfen (SPF), die E-Mails sind von der Absenderdomain signiert (DKIM), und eine Vorgabe an die Empfänger regelt den Umgang mit E-Mails, die keine der beiden Prüfungen bestehen (DMARC).
 }
    .label = Schutz vor gefälschten Absenderadressen
    .synonyms = SPF; DKIM; DMARC; Absender; Spoofing
measure--email-sender-authentication--standard = Verfahren
measure--email-sender-authentication--standard--spf = SPF
measure--email-sender-authentication--standard--spf-dkim = SPF und DKIM
measure--email-sender-authentication--standard--spf-dkim-dmarc = SPF, DKIM und DMARC

measure--email-forwarding-blocked = Die automatische Weiterleitung dienstlicher E-Mails an Adressen außerhalb der Domains { -contractor(form: "gen") } ist technisch gesperrt.
    .label = Sperre automatischer E-Mail-Weiterleitungen
    .synonyms = Auto-Forward; Weiterleitungsregel; Datenabfluss

measure--mass-mail-recipients = E-Mails an mehrere externe Empfänger versenden die Beschäftigten { -contractor(form: "gen") } so, dass kein Empfänger die Adressen der übrigen sehen kann.
    .label = Keine offenen E-Mail-Verteiler
    .synonyms = Bcc; Blindkopie; Rundmail; Verteiler

# $standard: smime, openpgp or either
measure--transit-email-content = { $standard ->
    [smime] Der Inhalt von E-Mails mit im Auftrag verarbeiteten personenbezogenen Daten wird mit S/MIME Ende-zu-Ende-verschlüsselt.
    [either] Der Inhalt von E-Mails mit im Auftrag verarbeiteten personenbezogenen Daten wird mit S/MIME oder OpenPGP Ende-zu-Ende-verschlüsselt.
   *[openpgp] Der Inhalt von E-Mails mit im Auftrag verarbeiteten personenbezogenen Daten wird mit OpenPGP Ende-zu-Ende-verschlüsselt.
 }
    .label = Ende-zu-Ende-Verschlüsselung von E-Mails
    .synonyms = S/MIME; PGP; E-Mail-Verschlüsselung
measure--transit-email-content--standard = Verfahren
measure--transit-email-content--standard--smime = S/MIME
measure--transit-email-content--standard--openpgp = OpenPGP
measure--transit-email-content--standard--either = S/MIME oder OpenPGP

# $standard: smime, openpgp or either
measure--email-content-on-request = { $standard ->
    [smime] Auf Verlangen { -client(form: "gen") } verschlüsselt { -contractor(form: "nom") } den Inhalt von E-Mails mit im Auftrag verarbeiteten personenbezogenen Daten mit S/MIME.
    [openpgp] Auf Verlangen { -client(form: "gen") } verschlüsselt { -contractor(form: "nom") } den Inhalt von E-Mails mit im Auftrag verarbeiteten personenbezogenen Daten mit OpenPGP.
   *[either] Auf Verlangen { -client(form: "gen") } verschlüsselt { -contractor(form: "nom") } den Inhalt von E-Mails mit im Auftrag verarbeiteten personenbezogenen Daten mit S/MIME oder OpenPGP.
 }
    .label = Ende-zu-Ende-Verschlüsselung von E-Mails auf Verlangen
    .synonyms = S/MIME; PGP; bei Bedarf; E-Mail-Verschlüsselung
measure--email-content-on-request--standard = Verfahren
measure--email-content-on-request--standard--smime = S/MIME
measure--email-content-on-request--standard--openpgp = OpenPGP
measure--email-content-on-request--standard--either = S/MIME oder OpenPGP

# $standard: smime or openpgp
measure--email-signature = { $standard ->
    [smime] E-Mails mit im Auftrag verarbeiteten personenbezogenen Daten signiert { -contractor(form: "nom") } mit S/MIME.
   *[openpgp] E-Mails mit im Auftrag verarbeiteten personenbezogenen Daten signiert { -contractor(form: "nom") } mit OpenPGP.
 }
    .label = Signierte E-Mails
    .synonyms = elektronische Signatur; S/MIME; PGP
measure--email-signature--standard = Verfahren
measure--email-signature--standard--smime = S/MIME
measure--email-signature--standard--openpgp = OpenPGP

measure--transit-email-attachment = Im Auftrag verarbeitete personenbezogene Daten werden per E-Mail ausschließlich in verschlüsselten Anhängen versandt.
    .label = Verschlüsselte E-Mail-Anhänge
    .synonyms = ZIP mit Passwort; Anhang

measure--notification-without-content = Benachrichtigungen, welche die Anwendung per E-Mail oder auf mobile Endgeräte sendet, enthalten keine Inhalte der im Auftrag verarbeiteten Datensätze.
    .label = Benachrichtigungen ohne Inhaltsdaten
    .synonyms = Push-Nachricht; Hinweis-E-Mail; Notification

measure--attachment-password-channel = Passwörter zu verschlüsselten E-Mail-Anhängen werden dem Empfänger auf einem anderen Weg als per E-Mail mitgeteilt.
    .label = Passwörter zu Anhängen auf getrenntem Weg
    .synonyms = ZIP-Passwort; Telefon; SMS; verschlüsseltes PDF

measure--transit-messenger = Nachrichten mit im Auftrag verarbeiteten personenbezogenen Daten werden über Messenger-Dienste nur Ende-zu-Ende-verschlüsselt übertragen.
    .label = Ende-zu-Ende-Verschlüsselung von Messenger-Nachrichten
    .synonyms = Chat; E2E; Kurznachricht

measure--transit-kim = Für Nachrichten an Einrichtungen des Gesundheitswesens nutzt { -contractor(form: "nom") } den Dienst KIM (Kommunikation im Medizinwesen) der Telematikinfrastruktur.
    .label = Übermittlung über KIM
    .synonyms = Telematikinfrastruktur; TI; Gematik; E-Arztbrief

measure--portal-delivery = Dokumente mit im Auftrag verarbeiteten personenbezogenen Daten stellt { -contractor(form: "nom") } { -client(form: "dat") } ausschließlich über ein Onlineportal bereit, das eine Anmeldung verlangt.
    .label = Bereitstellung über ein Onlineportal
    .synonyms = Download; Kundenportal; Patientenportal; sichere Ablage

measure--fax-none = { -contractor(form: "Nom") } übermittelt im Auftrag verarbeitete personenbezogene Daten nicht per Telefax.
    .label = Keine Übermittlung per Telefax
    .synonyms = Fax; kein Fax

measure--fax-announcement = { -contractor(form: "Nom") } sendet Telefaxe mit im Auftrag verarbeiteten personenbezogenen Daten nur nach telefonischer Ankündigung beim Empfänger.
    .label = Telefax nur nach Ankündigung
    .synonyms = Fax; Anruf; Empfangsbereitschaft

measure--transit-remote-access = Fernzugriffe auf das interne Netz { -contractor(form: "gen") } sind nur über eine verschlüsselte VPN-Verbindung möglich.
    .label = Fernzugriff nur über VPN
    .synonyms = Tunnel; Homeoffice

measure--transit-mailbox = Auf die E-Mail-Postfächer { -contractor(form: "gen") } kann nur über verschlüsselte Verbindungen zugegriffen werden.
    .label = Verschlüsselter Zugriff auf E-Mail-Postfächer
    .synonyms = IMAP; Webmail; TLS; E-Mail-Zugang

# $method: vpn or leased-line
measure--site-connection = { $method ->
    [vpn] Die Standorte { -contractor(form: "gen") } sind untereinander ausschließlich über verschlüsselte VPN-Verbindungen verbunden.
   *[leased-line] Die Standorte { -contractor(form: "gen") } sind untereinander ausschließlich über Leitungen verbunden, die nur { -contractor(form: "nom") } nutzt (Standleitungen).
 }
    .label = Verbindung der Standorte
    .synonyms = Standleitung; VPN-Tunnel; Vernetzung; Filiale
measure--site-connection--method = Art der Verbindung
measure--site-connection--method--vpn = VPN-Verbindungen
measure--site-connection--method--leased-line = Standleitungen

measure--transit-server-administration = Die Betriebssysteme der für die Verarbeitung genutzten Server werden aus der Ferne ausschließlich über SSH verwaltet.
    .label = Verschlüsselte Verwaltung der Server (SSH)
    .synonyms = Fernzugriff auf Server; Admin

# $method: vpn or software
measure--transit-maintenance = { $method ->
    [vpn] { -contractor(form: "Nom") } wartet Systeme { -client(form: "gen") } aus der Ferne ausschließlich über eine verschlüsselte VPN-Verbindung.
   *[software] { -contractor(form: "Nom") } wartet Systeme { -client(form: "gen") } aus der Ferne ausschließlich mit einer Fernwartungssoftware, deren Verbindungen Ende-zu-Ende-verschlüsselt sind.
 }
    .label = Verschlüsselte Fernwartung
    .synonyms = Remote-Support; Fernzugriff; Bildschirmübertragung
measure--transit-maintenance--method = Verfahren der Fernwartung
measure--transit-maintenance--method--vpn = VPN-Verbindung
measure--transit-maintenance--method--software = Fernwartungssoftware

measure--interface-authentication = Programmierschnittstellen geben personenbezogene Daten nur auf Anfragen mit gültigen Zugangsdaten heraus.
    .label = Zugangsdaten für Programmierschnittstellen
    .synonyms = API; Token; Schlüssel; OAuth; JWT

measure--interface-certificate = Programmierschnittstellen nehmen Verbindungen nur von Systemen an, die sich mit einem Zertifikat ausweisen (mTLS).
    .label = Zertifikate für Programmierschnittstellen (mTLS)
    .synonyms = API; Clientzertifikat; Mutual TLS

measure--interface-signature = Über Programmierschnittstellen ausgetauschte Nachrichten tragen einen kryptografischen Prüfwert, an dem der Empfänger Veränderungen erkennt.
    .label = Signierte Schnittstellennachrichten
    .synonyms = Webhook; HMAC; Signatur

measure--transfer-checksum = Nach der Übertragung von Dateien mit personenbezogenen Daten prüft { -contractor(form: "nom") } anhand von Prüfsummen, ob sie vollständig und unverändert angekommen sind.
    .label = Prüfung übertragener Dateien
    .synonyms = Prüfsumme; Hash; Vollständigkeit; Integrität

measure--recipient-list = { -contractor(form: "Nom") } führt eine Liste der Empfänger, denen er im Auftrag verarbeitete personenbezogene Daten offenlegt.
    .label = Liste der Empfänger
    .synonyms = Weitergabe; Übermittlungen

measure--recipient-periods = Zu jedem Empfänger im Auftrag verarbeiteter personenbezogener Daten ist dokumentiert, wie lange sie ihm überlassen werden oder wann er sie zu löschen hat.
    .label = Dauer der Überlassung an Empfänger
    .synonyms = Löschfristen; Weitergabe; Dokumentation der Empfänger

measure--transfer-overview = Eine Übersicht hält fest, welche im Auftrag verarbeiteten personenbezogenen Daten wiederkehrend an welche Empfänger übermittelt werden.
    .label = Übersicht wiederkehrender Übermittlungen
    .synonyms = Abrufvorgänge; Übermittlungsvorgänge; Weitergabekontrolle

# $by: client or management
measure--recipient-approval = { $by ->
    [client] { -contractor(form: "Nom") } nimmt Dritte erst nach Freigabe durch { -client(form: "acc") } in den Kreis der Empfänger auf, denen er im Auftrag verarbeitete personenbezogene Daten offenlegt.
   *[management] { -contractor(form: "Nom") } nimmt Dritte erst nach Freigabe durch seine Geschäftsleitung in den Kreis der Empfänger auf, denen er im Auftrag verarbeitete personenbezogene Daten offenlegt.
 }
    .label = Freigabe neuer Empfänger
    .synonyms = Weitergabe; Genehmigung
measure--recipient-approval--by = Wer neue Empfänger freigibt
measure--recipient-approval--by--client = { -client(form: "label") }
measure--recipient-approval--by--management = Geschäftsleitung

measure--recipient-verification = Vor der Übermittlung im Auftrag verarbeiteter personenbezogener Daten prüft { -contractor(form: "nom") } die Identität des Empfängers.
    .label = Prüfung der Identität des Empfängers
    .synonyms = Adresse prüfen; Fehlversand; Rückfrage

# $form: pseudonymised or anonymised
measure--transfer-pseudonymised = { $form ->
    [pseudonymised] Im Auftrag verarbeitete personenbezogene Daten gibt { -contractor(form: "nom") } an Dritte nur in pseudonymisierter Form weiter.
   *[anonymised] Im Auftrag verarbeitete Daten gibt { -contractor(form: "nom") } an Dritte nur in anonymisierter Form weiter.
 }
    .label = Weitergabe nur ohne unmittelbaren Personenbezug
    .synonyms = anonymisiert; pseudonymisiert; Dritte
measure--transfer-pseudonymised--form = Form der Daten
measure--transfer-pseudonymised--form--pseudonymised = pseudonymisiert
measure--transfer-pseudonymised--form--anonymised = anonymisiert

measure--data-loss-prevention = Ein automatisches Verfahren hält ausgehende E-Mails und Dateiübertragungen { -contractor(form: "gen") } an, wenn sie gegen die festgelegten Regeln zum Schutz vor Datenabfluss verstoßen (Data Loss Prevention).
    .label = Schutz vor Datenabfluss (DLP)
    .synonyms = Datenleck; Exfiltration; Data Loss Prevention

# $data: words of the user, printed as they stand
measure--local-processing = Folgende Daten verarbeitet die Software ausschließlich auf Systemen { -client(form: "gen") }: „{ $data }“.
    .label = Verarbeitung nur auf Systemen { -client(form: "gen") }
    .synonyms = lokal; On-Premises; vor Ort
measure--local-processing--data = Vor Ort verarbeitete Daten

measure--media-handover-record = Jede Weitergabe von Datenträgern mit personenbezogenen Daten wird unter Angabe des Datums und des Empfängers dokumentiert.
    .label = Dokumentation weitergegebener Datenträger
    .synonyms = Festplatte; USB-Stick; Begleitschein

measure--handover-person = Unterlagen und Datenträger { -client(form: "gen") } übergibt { -contractor(form: "nom") } nur persönlich an eine empfangsberechtigte Person.
    .label = Persönliche Übergabe
    .synonyms = Empfänger; Bote; Unterlagen; Datenträger

# $method: registered or courier
measure--media-dispatch = { $method ->
    [registered] { -contractor(form: "Nom") } versendet Datenträger mit im Auftrag verarbeiteten personenbezogenen Daten ausschließlich als Einschreiben.
   *[courier] { -contractor(form: "Nom") } versendet Datenträger mit im Auftrag verarbeiteten personenbezogenen Daten ausschließlich mit Kurierdiensten, die sich den Empfang quittieren lassen.
 }
    .label = Versand von Datenträgern
    .synonyms = Post; Einschreiben; Kurier; Sendungsverfolgung
measure--media-dispatch--method = Art des Versands
measure--media-dispatch--method--registered = Einschreiben
measure--media-dispatch--method--courier = Kurierdienst mit Empfangsquittung

measure--transport-provider-selection = { -contractor(form: "Nom") } beauftragt Kurier- und Transportdienste für Unterlagen und Datenträger erst, nachdem er Referenzen eingeholt hat.
    .label = Auswahl von Transportdiensten
    .synonyms = Transportpersonal; Fahrzeuge; Kurier; Sorgfalt; Spedition

measure--sample-handover-record = Jede Übergabe einer Probe wird unter Angabe des Zeitpunkts und der übernehmenden Person dokumentiert.
    .label = Dokumentation der Übergabe von Proben
    .synonyms = Labor; Chain of Custody; Probentransport

measure--paper-transport = Papierunterlagen mit im Auftrag verarbeiteten personenbezogenen Daten werden außerhalb der Geschäftsräume { -contractor(form: "gen") } nur in verschlossenen Behältnissen befördert.
    .label = Verschlossener Transport von Papierunterlagen
    .synonyms = Akten; Koffer; Bote

measure--media-transport = Datenträger mit im Auftrag verarbeiteten personenbezogenen Daten werden außerhalb der Geschäftsräume { -contractor(form: "gen") } nur in verschlossenen Behältnissen befördert.
    .label = Verschlossener Transport von Datenträgern
    .synonyms = Transportbehälter; Festplatte; USB-Stick; Bote

measure--media-transport-none = { -contractor(form: "Nom") } befördert keine Datenträger mit im Auftrag verarbeiteten personenbezogenen Daten.
    .label = Kein Transport von Datenträgern
    .synonyms = physischer Transport; USB; Kurier

measure--transport-seal = Behältnisse, in denen Unterlagen oder Datenträger { -client(form: "gen") } befördert werden, sind verplombt oder versiegelt.
    .label = Verplombte Transportbehältnisse
    .synonyms = Siegel; Plombe; Sicherheitstasche

measure--transport-vehicle = { -contractor(form: "Nom") } befördert Unterlagen und Datenträger { -client(form: "gen") } nur in Fahrzeugen mit geschlossenem, verschließbarem Laderaum.
    .label = Transport in geschlossenen Fahrzeugen
    .synonyms = Kofferaufbau; Lkw; Aktenvernichtung; Entsorgung

measure--transport-direct = { -contractor(form: "Nom") } befördert Unterlagen und Datenträger { -client(form: "gen") } auf direktem Weg und ohne Zwischenlagerung an ihren Bestimmungsort.
    .label = Transport auf direktem Weg
    .synonyms = Direktfahrt; Umladen; Aktenvernichtung

measure--transport-tracking = Die Fahrzeuge, in denen { -contractor(form: "nom") } Unterlagen und Datenträger { -client(form: "gen") } befördert, werden während der Fahrt geortet (GPS).
    .label = Ortung der Transportfahrzeuge
    .synonyms = GPS; Lkw; Aktenvernichtung

measure--post-envelope = { -contractor(form: "Nom") } versendet Schreiben mit im Auftrag verarbeiteten personenbezogenen Daten ausschließlich in verschlossenen Umschlägen.
    .label = Briefversand in verschlossenen Umschlägen
    .synonyms = Post; Kuvert

measure--mailing-matching = Beim Kuvertieren prüft ein Lesesystem, ob nur zusammengehörende Blätter in denselben Umschlag gelangen.
    .label = Prüfung der Blattzuordnung beim Kuvertieren
    .synonyms = Lettershop; Matrixcode; OMR; Briefversand; Druckdienstleister

measure--mailing-completeness = { -contractor(form: "Nom") } gleicht die Zahl der versandfertigen Briefe mit der Zahl der dafür gelieferten Datensätze ab.
    .label = Abgleich der Briefe mit den Datensätzen
    .synonyms = Lettershop; Vollzähligkeit; Kuvertieren; Mailing

measure--mailing-control-addresses = Die zum Versand gelieferten Adressbestände werden mit Kontrolladressen versehen, an denen sich eine unbefugte Verwendung erkennen lässt.
    .label = Kontrolladressen in Adressbeständen
    .synonyms = Lettershop; Adressen; Mailing; Seed-Adressen
