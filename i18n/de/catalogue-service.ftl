### Services of sub-processors.

## Infrastructure

service--hosting = Serverhosting
    .synonyms = Server; Rechner; Provider; Hetzner; IONOS; OVH
service--virtual-desktops = virtuelle Arbeitsplätze
    .synonyms = Terminalserver; Remote-Desktop
service--cloud-infrastructure = Cloud-Infrastruktur
    .synonyms = Cloud; IaaS; Cloud-Server; AWS; Azure; Google Cloud
service--data-centre = Rechenzentrum (Serverunterbringung)
    .synonyms = Rechenzentrum; Colocation; Serverraum
service--on-site-work = Arbeiten vor Ort im Rechenzentrum
    .synonyms = Remote Hands; Techniker
service--website-hosting = Websitehosting
    .synonyms = Webhosting; Homepage; Frontend
service--container-hosting = Betrieb von Containern
    .synonyms = Container; Kubernetes; Docker
service--database = Datenbankbetrieb
    .synonyms = Datenbank; verwaltete Datenbank
service--object-storage = Objektspeicher
    .synonyms = Dateispeicher; S3; Speicherplatz
service--data-warehouse = Betrieb eines Data-Warehouse
    .synonyms = Datenlager; Auswertungsdatenbank
service--backup = Datensicherung
    .synonyms = Backup; Sicherung; Sicherungskopie
service--record-storage = Einlagerung von Papierunterlagen
    .synonyms = Aktenlager; Archivlager
service--archiving = Archivierung
    .synonyms = Archiv; Langzeitspeicherung
service--cache = Zwischenspeicherung (Cache)
    .synonyms = Cache; Anfragebegrenzung
service--cdn = Auslieferung von Inhalten über ein verteiltes Netz (CDN)
    .synonyms = CDN; Content Delivery; Inhalteauslieferung; Cloudflare; Akamai; Fastly
service--dns = Namensdienst (DNS)
    .synonyms = Domain; DNS; Nameserver
service--domain-registration = Registrierung von Domains
    .synonyms = Domain; Registrar; Internetadresse
service--network-operation = Betrieb des Netzes
    .synonyms = Netzwerk; VPN; Firewall; Internetanschluss
service--secrets-management = Verwahrung technischer Zugangsdaten
    .synonyms = Schlüsselverwaltung; Passwortmanager; Tresor

## Security and monitoring

service--ddos-protection = Schutz vor Überlastungsangriffen (DDoS)
    .synonyms = DDoS; Firewall; WAF; Cloudflare
service--bot-protection = Schutz vor automatisierten Zugriffen (Captcha)
    .synonyms = Captcha; Botschutz
service--spam-filter = Spamfilter
    .synonyms = Spam; E-Mail-Filter; Virenfilter
service--malware-protection = Schutz vor Schadsoftware
    .synonyms = Virenschutz; Antivirus; Endgeräteschutz
service--authentication = Authentifizierung
    .synonyms = Anmeldung; Login; SSO; Identitätsdienst; Auth0; Okta; Clerk
service--monitoring = Systemüberwachung
    .synonyms = Monitoring; Überwachung; Alarmierung; Datadog; Grafana
service--log-management = Verwaltung von Protokolldaten
    .synonyms = Logging; Protokolle; Logdaten
service--error-tracking = Fehlerüberwachung
    .synonyms = Fehleranalyse; Absturzberichte; Sentry
service--security-testing = Sicherheitsprüfungen der Systeme
    .synonyms = Penetrationstest; Schwachstellenprüfung
service--security-monitoring = Überwachung der Systemsicherheit
    .synonyms = Angriffserkennung; Sicherheitsleitstelle; SOC
service--identity-verification = Prüfung der Identität von Personen
    .synonyms = Identitätsprüfung; Videoident; Ausweisprüfung
service--fraud-detection = Betrugserkennung
    .synonyms = Betrug; Fraud; Missbrauch

## Communication

service--email-delivery = E-Mail-Versand
    .synonyms = Mailversand; Systemmails; Transaktionsmails; SendGrid; Mailgun; Postmark
service--email-mailboxes = Betrieb von E-Mail-Postfächern
    .synonyms = E-Mail; Postfach; Mailserver
service--email-marketing = Newsletterversand
    .synonyms = Newsletter; E-Mail-Werbung; Mailchimp; Brevo
service--text-messages = SMS-Versand
    .synonyms = SMS; Kurznachricht; Twilio
service--messenger = Versand über Messenger-Dienste
    .synonyms = Messenger; WhatsApp; Chatnachrichten
service--push-messages = Push-Benachrichtigungen
    .synonyms = Push; Handymeldung
service--telephony = Telefonie
    .synonyms = Telefon; Telefonanlage; VoIP; Twilio
service--automated-call-answering = automatisierte Telefonannahme
    .synonyms = Telefonbot; Sprachassistent; KI-Telefonassistent
service--call-answering = Telefonannahme
    .synonyms = Telefonsekretariat; Callcenter
service--fax = Faxversand
    .synonyms = Fax; Faxdienst
service--video-conferencing = Videokonferenzen
    .synonyms = Videocall; Onlinebesprechung; Videosprechstunde; Zoom; Teams; Webex
service--realtime-messaging = Echtzeitkommunikation in der Anwendung
    .synonyms = Echtzeit; WebSocket
service--live-chat = Kundenchat
    .synonyms = Live-Chat; Kundennachrichten
service--chatbot = Betrieb eines Chatbots
    .synonyms = Chatbot; automatische Antworten
service--health-network-connection = Anbindung an die Telematikinfrastruktur
    .synonyms = TI; Konnektor; KIM

## Payment and finance

service--billing = Zahlungsabwicklung
    .synonyms = Zahlung; Bezahldienst; Zahlungsdienstleister; Stripe; PayPal; Adyen
service--card-billing = Kreditkartenabrechnung
    .synonyms = Kreditkarte; Kartenzahlung
service--card-billing-automation = Automatisierung der Kreditkartenabrechnung
    .synonyms = automatische Abbuchung; wiederkehrende Zahlung
service--direct-debit = Lastschrifteinzug
    .synonyms = Lastschrift; SEPA; Bankeinzug
service--account-information = Abruf von Kontoumsätzen
    .synonyms = Kontoinformationsdienst; Bankanbindung; Open Banking; Kontoauszug
service--debt-collection = Einziehung von Forderungen
    .synonyms = Inkasso; Mahnwesen; Forderungsmanagement
service--credit-check = Bonitätsprüfung
    .synonyms = Bonität; Auskunftei; Kreditprüfung
service--invoicing = Rechnungsstellung
    .synonyms = Rechnung; Fakturierung
service--service-billing = Leistungsabrechnung
    .synonyms = Abrechnungsstelle; Privatabrechnung; Verrechnungsstelle
service--bookkeeping = Buchhaltung
    .synonyms = Buchführung; Finanzbuchhaltung; Steuerbüro; DATEV; Lexware
service--tax-calculation = Steuerberechnung
    .synonyms = Umsatzsteuer; Steuer
service--payroll = Lohnabrechnung
    .synonyms = Gehaltsabrechnung; Lohnbuchhaltung; DATEV; Personio

## Software and office

service--ticket-system = Ticketsystem
    .synonyms = Helpdesk; Supportanfragen; Zendesk; Freshdesk
service--customer-management = Kundenverwaltung
    .synonyms = CRM; Kontaktverwaltung; HubSpot; Salesforce
service--staff-administration = Personalverwaltung
    .synonyms = Personalsoftware; Personalakte; Bewerber
service--time-recording = Zeiterfassung
    .synonyms = Arbeitszeit; Stempeluhr; Dienstplan
service--online-forms = Online-Formulare
    .synonyms = Formular; Umfrage; Anamnesebogen
service--learning-platform = Lernplattform
    .synonyms = E-Learning; Onlinekurse; Schulung
service--shop-system = Shopsystem
    .synonyms = Onlineshop; Webshop; E-Commerce
service--office-software = Bürosoftware
    .synonyms = Office; Textverarbeitung; Tabellen; Microsoft 365; Google Workspace
service--password-manager = Passwortmanager
    .synonyms = Passwörter; Passworttresor
service--device-management = Verwaltung von Endgeräten
    .synonyms = MDM; Geräteverwaltung; Smartphones
service--remote-maintenance-software = Software für die Fernwartung
    .synonyms = Fernwartungssoftware; Bildschirmübertragung; TeamViewer; AnyDesk
service--collaboration = Software für die Zusammenarbeit
    .synonyms = Teamchat; Kollaboration; Projektverwaltung; Slack; Teams
service--file-sharing = Dateifreigabe
    .synonyms = Cloudspeicher; Dateiaustausch
service--documentation-hosting = Betrieb der Dokumentationsplattform
    .synonyms = Handbuch; Wiki; Hilfeseiten
service--media-management = Medienverwaltung
    .synonyms = Bilder; Videos; Mediathek
service--electronic-signature = elektronische Signatur
    .synonyms = E-Signatur; Unterschrift
service--appointment-booking = Terminbuchung
    .synonyms = Termin; Kalender; Onlinetermine
service--data-integration = Datenintegration
    .synonyms = Schnittstelle; Datenabgleich; Automatisierung
service--search = Suchfunktion
    .synonyms = Suche; Volltextsuche; Suchindex
service--maps = Kartendienst
    .synonyms = Karten; Routenplanung; Navigation
service--source-code-management = Quellcodeverwaltung
    .synonyms = Git; Repository; CI; GitHub; GitLab

## Analysis

service--web-analytics = Webanalyse
    .synonyms = Besucherstatistik; Tracking; Google Analytics; Matomo
service--consent-management = Verwaltung von Einwilligungen (Cookie-Banner)
    .synonyms = Cookie; Einwilligung; Consent
service--online-advertising = Onlinewerbung
    .synonyms = Anzeigen; Werbenetzwerk; Suchmaschinenwerbung
service--data-analysis = Auswertung von Daten
    .synonyms = Statistik; Auswertung; Berichte
service--product-analytics = Analyse der Produktnutzung
    .synonyms = Nutzungsanalyse; Produktanalyse
service--session-replay = Aufzeichnung von Sitzungen
    .synonyms = Session-Replay; Bedienanalyse
service--comparison-testing = Vergleichstests von Varianten (A/B-Tests)
    .synonyms = A/B-Test; Variantentest
service--feature-control = Steuerung von Funktionen (Feature-Flags)
    .synonyms = Feature-Flag; Freischaltung; Rollout
service--call-tracking = Anrufauswertung
    .synonyms = Call-Tracking; Anrufanalyse
service--ip-geolocation = Standortbestimmung anhand der IP-Adresse
    .synonyms = Geolokalisierung; Standort
service--address-validation = Prüfung von Adressen
    .synonyms = Adressprüfung; E-Mail-Validierung

## Artificial intelligence, speech and text

service--ai-models = Bereitstellung von KI-Modellen
    .synonyms = Künstliche Intelligenz; Sprachmodell; LLM; Chatbot; OpenAI; Anthropic; Mistral
service--ai-hosting = Betrieb von KI-Modellen auf Servern des Anbieters
    .synonyms = KI-Hosting; GPU-Server; Inferenz
service--ai-documentation = Zusammenfassung von Gesprächen durch KI
    .synonyms = KI-Protokoll; Gesprächsdokumentation
service--data-labelling = Kennzeichnung von Trainingsdaten
    .synonyms = Annotation; Labeling; Trainingsdaten
service--speech-recognition = Spracherkennung
    .synonyms = Diktat; Sprache zu Text
service--text-recognition = Texterkennung
    .synonyms = OCR; Belegerkennung
service--typing-service = Schreibdienst
    .synonyms = Transkription; Diktat; Schreibbüro
service--translation = Übersetzung
    .synonyms = Dolmetschen; Sprachdienst
service--manual-review = manuelle Prüfung von Ergebnissen
    .synonyms = Qualitätssicherung; Nachkontrolle
service--expert-advice = fachliche Beratung durch externe Sachverständige
    .synonyms = Experten; Sachverständige; Gutachter

## People with access

service--support = Anwendungssupport
    .synonyms = Support; Kundendienst; Hotline
service--second-level-support = Second-Level-Support
    .synonyms = Fachsupport; technischer Support
service--remote-maintenance = Fernwartung
    .synonyms = Fernzugriff; Remote-Support
service--system-administration = Systemadministration
    .synonyms = Serveradministration; IT-Betreuung
service--software-development = Softwareentwicklung
    .synonyms = Programmierung; Entwickler
service--software-maintenance = Softwarewartung
    .synonyms = Wartung; Pflege; Aktualisierung
service--device-maintenance = Gerätewartung
    .synonyms = Reparatur; Gerätehersteller
service--freelance-work = Leistungen freier Mitarbeiterinnen und Mitarbeiter
    .synonyms = Freelancer; Freiberufler; freie Mitarbeit
service--it-consulting = IT-Beratung
    .synonyms = Beratung; Systemhaus; IT-Dienstleister
service--website-maintenance = Erstellung und Pflege der Website
    .synonyms = Webagentur; Webdesign; Inhaltspflege
service--quality-management = Qualitätsmanagement
    .synonyms = QM; Qualitätssicherung; Zertifizierung
service--audits = Audits
    .synonyms = Prüfung; Auditor; Zertifizierungsstelle
service--lab-services = Laboruntersuchungen
    .synonyms = Labor; Fremdlabor; Analyse

## Paper and media

service--printing = Druck von Dokumenten
    .synonyms = Druckerei; Drucken
service--letter-dispatch = Briefversand
    .synonyms = Post; Lettershop
service--parcel-dispatch = Paketversand
    .synonyms = Paket; Logistik; Versanddienst
service--courier = Kurierdienst
    .synonyms = Kurier; Botendienst; Transport
service--digitisation = Digitalisierung von Papierunterlagen
    .synonyms = Scannen; Scandienst
service--record-destruction = Vernichtung von Papierunterlagen
    .synonyms = Aktenvernichtung; Schreddern
service--media-destruction = Vernichtung von Datenträgern
    .synonyms = Festplattenvernichtung; Entsorgung
