### Measures of the control encryption: sentences for the annex and short names for lists.

measure--encryption-server = Die Datenträger aller für die Verarbeitung genutzten Server sind vollständig verschlüsselt.
    .label = Verschlüsselung der Datenträger von Servern
    .synonyms = Festplattenverschlüsselung; ruhende Daten; LUKS; Cloud; Data at Rest

measure--encryption-memory = Auf den für die Verarbeitung genutzten Servern sind die Daten auch im Arbeitsspeicher verschlüsselt (Confidential Computing).
    .label = Verschlüsselung im Arbeitsspeicher
    .synonyms = Confidential Computing; Enclave; SGX; SEV

measure--encryption-database = Datenbanken mit personenbezogenen Daten sind verschlüsselt gespeichert.
    .label = Verschlüsselung der Datenbanken
    .synonyms = ruhende Daten; TDE; Data at Rest

measure--encryption-files = In die Anwendung hochgeladene Dateien sind verschlüsselt gespeichert.
    .label = Verschlüsselung hochgeladener Dateien
    .synonyms = Dateispeicher; Anhänge; Objektspeicher; Storage

# $fields: words of the user, printed as they stand
measure--encryption-field = Folgende Datenfelder sind in der Datenbank einzeln verschlüsselt: „{ $fields }“.
    .label = Verschlüsselung einzelner Datenfelder
    .synonyms = Feldverschlüsselung; Spalte; ruhende Daten
measure--encryption-field--fields = Verschlüsselte Datenfelder

measure--encryption-laptop = Die Datenträger aller für die Verarbeitung genutzten Laptops sind vollständig verschlüsselt.
    .label = Verschlüsselung der Laptops
    .synonyms = Festplattenverschlüsselung; BitLocker; FileVault; Notebook

measure--encryption-preboot = Verschlüsselte Laptops { -contractor(form: "gen") } starten ihr Betriebssystem erst nach Eingabe einer PIN oder eines Passworts (Pre-Boot-Authentifizierung).
    .label = PIN oder Passwort vor dem Start verschlüsselter Laptops
    .synonyms = Pre-Boot; BitLocker; TPM; Notebook

measure--encryption-workstation = Die Datenträger aller für die Verarbeitung genutzten stationären Arbeitsplatzrechner sind vollständig verschlüsselt.
    .label = Verschlüsselung der Arbeitsplatzrechner
    .synonyms = Festplattenverschlüsselung; BitLocker; PC

measure--encryption-smartphone = Der Speicher aller für die Verarbeitung genutzten Smartphones ist verschlüsselt.
    .label = Verschlüsselung der Smartphones
    .synonyms = Handy; Tablet; Geräteverschlüsselung

measure--encryption-app-storage = Daten, welche die Anwendung auf mobilen Endgeräten zwischenspeichert, sind verschlüsselt.
    .label = Verschlüsselung der App-Daten auf mobilen Endgeräten
    .synonyms = App; Cache; lokale Datenbank; Offlinedaten

measure--encryption-tablet = Der Speicher aller für die Verarbeitung genutzten Tablets ist verschlüsselt.
    .label = Verschlüsselung der Tablets
    .synonyms = Geräteverschlüsselung; iPad; mobile Endgeräte

measure--encryption-removable = Auf Wechseldatenträgern werden personenbezogene Daten ausschließlich verschlüsselt gespeichert.
    .label = Verschlüsselung von Wechseldatenträgern
    .synonyms = USB-Stick; externe Festplatte

measure--encryption-media-hardware = USB-Speicher mit personenbezogenen Daten verschlüsseln ihren Inhalt selbst (Hardwareverschlüsselung).
    .label = USB-Speicher mit Hardwareverschlüsselung
    .synonyms = USB-Stick; PIN; verschlüsselter Stick

measure--encryption-backup = Datensicherungen werden ausschließlich verschlüsselt gespeichert.
    .label = Verschlüsselung der Datensicherungen
    .synonyms = Backup; Sicherungskopie

# $length-dative: number with unit in the dative, e.g. "256 Bit"
measure--encryption-algorithm = Soweit personenbezogene Daten verschlüsselt gespeichert werden, geschieht dies mit dem Verfahren AES und einer Schlüssellänge von mindestens { $length-dative }.
    .label = Verschlüsselungsverfahren AES
    .synonyms = AES-256; Algorithmus; Schlüssellänge
measure--encryption-algorithm--length = Mindestlänge der Schlüssel
    .why = 256 Bit bieten die üblichen Programme an; die Technische Richtlinie TR-02102 des BSI empfiehlt auch 128 Bit.

measure--encryption-standard = Die eingesetzten Verschlüsselungsverfahren entsprechen der Technischen Richtlinie TR-02102 des Bundesamts für Sicherheit in der Informationstechnik (BSI).
    .label = Verschlüsselungsverfahren nach TR-02102
    .synonyms = BSI; Kryptografie; Empfehlung

# $scheme: bsi, ncsc or fips-140
measure--encryption-approved-product = { $scheme ->
    [bsi] Datenträger werden nur mit Produkten verschlüsselt, die das Bundesamt für Sicherheit in der Informationstechnik (BSI) zugelassen oder zertifiziert hat.
    [ncsc] Datenträger werden nur mit Produkten verschlüsselt, die nach einem Verfahren des britischen National Cyber Security Centre (NCSC) zertifiziert sind.
   *[fips-140] Datenträger werden nur mit Produkten verschlüsselt, deren Kryptomodule nach FIPS 140 validiert sind.
 }
    .label = Anerkannte Verschlüsselungsprodukte
    .synonyms = zertifiziert; zugelassen; BSI; FIPS; VS-NfD
measure--encryption-approved-product--scheme = Art der Anerkennung
measure--encryption-approved-product--scheme--bsi = Zulassung oder Zertifizierung durch das BSI
measure--encryption-approved-product--scheme--ncsc = Zertifizierung nach einem Verfahren des NCSC
measure--encryption-approved-product--scheme--fips-140 = Validierung nach FIPS 140

# $data: words of the user, printed as they stand
measure--encryption-on-device = Folgende Daten werden auf dem Endgerät des Benutzers verschlüsselt, bevor sie an { -contractor(form: "acc") } übertragen werden: „{ $data }“.
    .label = Verschlüsselung auf dem Endgerät des Benutzers
    .synonyms = Ende-zu-Ende; Zero Knowledge; Client
measure--encryption-on-device--data = Auf dem Endgerät verschlüsselte Daten

measure--encryption-end-to-end = Inhalte, die Benutzer in der Anwendung speichern, werden auf deren Endgeräten verschlüsselt und liegen auf den Servern nur in dieser Form vor (Ende-zu-Ende-Verschlüsselung).
    .label = Ende-zu-Ende-Verschlüsselung gespeicherter Inhalte
    .synonyms = Zero Knowledge; E2EE; clientseitig

# $algorithm: argon2id, pbkdf2 or scrypt
measure--encryption-key-derivation = { $algorithm ->
    [argon2id] Der Schlüssel zu den auf dem Endgerät verschlüsselten Inhalten wird nach dem Verfahren Argon2id aus dem Passwort des Benutzers abgeleitet.
    [pbkdf2] Der Schlüssel zu den auf dem Endgerät verschlüsselten Inhalten wird nach dem Verfahren PBKDF2 aus dem Passwort des Benutzers abgeleitet.
   *[scrypt] Der Schlüssel zu den auf dem Endgerät verschlüsselten Inhalten wird nach dem Verfahren scrypt aus dem Passwort des Benutzers abgeleitet.
 }
    .label = Ableitung des Schlüssels aus dem Passwort
    .synonyms = Argon2; PBKDF2; KDF; Ende-zu-Ende
measure--encryption-key-derivation--algorithm = Verfahren
measure--encryption-key-derivation--algorithm--argon2id = Argon2id
measure--encryption-key-derivation--algorithm--pbkdf2 = PBKDF2
measure--encryption-key-derivation--algorithm--scrypt = scrypt

# $holder: client, contractor or hosting
measure--encryption-key-holder = { $holder ->
    [client] Über die Schlüssel zu den auf Servern verschlüsselt gespeicherten Daten verfügt ausschließlich { -client(form: "nom") }.
    [contractor] Über die Schlüssel zu den auf Servern verschlüsselt gespeicherten Daten verfügt ausschließlich { -contractor(form: "nom") }.
   *[hosting] Die Schlüssel zu den auf Servern verschlüsselt gespeicherten Daten verwaltet der { -contractor(form: "von") } eingesetzte Hostinganbieter.
 }
    .label = Verfügung über die Schlüssel
    .synonyms = Schlüsselverwaltung; BYOK; Kunde hat Schlüssel
measure--encryption-key-holder--holder = Wer über die Schlüssel verfügt
measure--encryption-key-holder--holder--client = ausschließlich { -client(form: "nom") }
measure--encryption-key-holder--holder--contractor = ausschließlich { -contractor(form: "nom") }
measure--encryption-key-holder--holder--hosting = Hostinganbieter

measure--encryption-own-key = { -client(form: "Nom") } kann für die Verschlüsselung seiner gespeicherten Daten einen eigenen Schlüssel verwenden (Bring Your Own Key).
    .label = Eigener Schlüssel { -client(form: "gen") } (BYOK)
    .synonyms = BYOK; Kundenschlüssel; Customer Managed Key

measure--encryption-recovery-key = Über den Schlüssel, mit dem sich Ende-zu-Ende-verschlüsselte Inhalte nach Verlust des Passworts wieder lesbar machen lassen, verfügt ausschließlich der Benutzer.
    .label = Wiederherstellungsschlüssel nur beim Benutzer
    .synonyms = Recovery Key; Zero Knowledge; Passwort verloren

measure--encryption-sharing = Geben Benutzer Ende-zu-Ende-verschlüsselte Inhalte für andere frei, wird der Schlüssel dazu mit dem öffentlichen Schlüssel des jeweiligen Empfängers verschlüsselt.
    .label = Freigabe verschlüsselter Inhalte
    .synonyms = Public Key; Teilen; asymmetrisch

measure--encryption-key-removal = Verliert ein Benutzer das Recht auf Zugriff auf gemeinsam genutzte verschlüsselte Inhalte, werden die Schlüssel dazu durch neue ersetzt.
    .label = Neue Schlüssel nach Entzug des Zugriffs
    .synonyms = Rotation; Mitglied entfernt; Teilen

measure--encryption-key-separate = Die Schlüssel zu den auf Servern verschlüsselt gespeicherten Daten sind nicht auf demselben Server gespeichert wie diese Daten.
    .label = Getrennte Aufbewahrung der Schlüssel
    .synonyms = Schlüsselverwaltung; KMS; HSM

measure--encryption-envelope = Die Schlüssel zu den auf Servern verschlüsselt gespeicherten Daten sind ihrerseits mit einem Hauptschlüssel verschlüsselt (Envelope Encryption).
    .label = Verschlüsselung der Schlüssel mit einem Hauptschlüssel
    .synonyms = Envelope; KMS; Schlüsselverwaltung

measure--encryption-key-hardware = Die Schlüssel zu den auf Servern verschlüsselt gespeicherten Daten liegen in einem Hardware-Sicherheitsmodul (HSM).
    .label = Schlüssel im Hardware-Sicherheitsmodul (HSM)
    .synonyms = KMS; Schlüsselverwaltung; FIPS 140

measure--encryption-key-service = Die Schlüssel zu den auf Servern verschlüsselt gespeicherten Daten liegen in einem Schlüsselverwaltungsdienst des Hostinganbieters (Key Management Service).
    .label = Schlüsselverwaltungsdienst des Hostinganbieters
    .synonyms = KMS; Cloud; Key Vault; Schlüsselverwaltung

# $persons: number with unit, e.g. "3 Personen"
measure--encryption-key-access = Der Zugriff auf die Schlüssel zu den auf Servern verschlüsselt gespeicherten Daten ist auf { $persons } beschränkt.
    .label = Beschränkter Zugriff auf die Schlüssel
    .synonyms = Schlüsselverwaltung; KMS; HSM
measure--encryption-key-access--persons = Zahl der Zugriffsberechtigten

# $interval: whole adverb, e.g. "vierteljährlich"
measure--encryption-key-rotation = Die Schlüssel zu den auf Servern verschlüsselt gespeicherten Daten werden { $interval } gewechselt.
    .label = Wechsel der Schlüssel
    .synonyms = Schlüsselrotation; Schlüsselverwaltung
measure--encryption-key-rotation--interval = Abstand der Schlüsselwechsel
    .why = Jährlich ist üblich; je kürzer der Abstand, desto weniger Daten gefährdet ein bekannt gewordener Schlüssel.

measure--encryption-key-backup = Von den Schlüsseln zu den auf Servern verschlüsselt gespeicherten Daten wird eine Sicherungskopie an einem anderen Ort verwahrt.
    .label = Sicherungskopie der Schlüssel
    .synonyms = Schlüsselverlust; Key Backup; Hinterlegung
