### Measures of the control system-access: sentences for the annex and short names for lists.

## User accounts

measure--account-individual = Jede Person meldet sich an den für die Verarbeitung genutzten Systemen mit einem Benutzerkonto an, das nur ihr zugeordnet ist.
    .label = Persönliche Benutzerkonten
    .synonyms = eigene Benutzerkennung; Login; Sammelkonto

measure--system-use-authorised = Die für die Verarbeitung genutzten Systeme können nur Personen benutzen, die { -contractor(form: "nom") } dazu berechtigt hat.
    .label = Nutzung der Systeme nur durch berechtigte Personen
    .synonyms = Berechtigte; Unbefugte; Zugangsberechtigung; DV-Anlagen

measure--login-password = Die für die Verarbeitung genutzten Systeme lassen sich nur nach Anmeldung mit Benutzername und Passwort benutzen.
    .label = Anmeldung mit Benutzername und Passwort
    .synonyms = Login; Kennwort; Benutzerkennung

measure--account-directory = Die Benutzerkonten der Beschäftigten { -contractor(form: "gen") } werden in einem zentralen Verzeichnisdienst verwaltet.
    .label = Zentrale Verwaltung der Benutzerkonten
    .synonyms = Active Directory; IAM; LDAP; Benutzerverwaltung

measure--login-sso = Die Beschäftigten { -contractor(form: "gen") } melden sich an den für die Verarbeitung genutzten Anwendungen über einen zentralen Anmeldedienst an (Single Sign-on).
    .label = Single Sign-on der Beschäftigten
    .synonyms = SSO; zentrale Anmeldung; Identity Provider

measure--login-application-separate = Die für die Verarbeitung genutzten Anwendungen verlangen nach der Anmeldung am Arbeitsplatzrechner eine eigene Anmeldung.
    .label = Eigene Anmeldung an den Anwendungen
    .synonyms = zusätzliches Login; zweite Anmeldung; Fachanwendung

measure--login-client-sso = Benutzer der Anwendung können sich über einen { -client(form: "von") } bestimmten Anmeldedienst anmelden (Single Sign-on).
    .label = Single Sign-on für Benutzer der Anwendung
    .synonyms = SSO; SAML; OpenID; Kundenanmeldung

# $period-dative: number with unit in the dative, e.g. "24 Stunden"
measure--account-client-deprovisioning = { -contractor(form: "Nom") } sperrt Benutzerkonten { -client(form: "gen") } innerhalb von { $period-dative } nach Eingang einer entsprechenden Aufforderung.
    .label = Sperrung von Konten auf Aufforderung
    .synonyms = Konto sperren; Deaktivierung
measure--account-client-deprovisioning--period = Frist für die Sperrung

# $period-dative: number with unit in the dative
measure--account-client-deletion = { -contractor(form: "Nom") } löscht Benutzerkonten { -client(form: "gen") } innerhalb von { $period-dative } nach Eingang einer entsprechenden Aufforderung.
    .label = Löschung von Konten auf Aufforderung
    .synonyms = Konto löschen; Antrag; Nutzerkonto
measure--account-client-deletion--period = Frist für die Löschung

# $period-dative: number with unit in the dative, e.g. "14 Tagen"
measure--account-inactive = Benutzerkonten, mit denen sich seit { $period-dative } niemand angemeldet hat, werden gesperrt.
    .label = Sperrung ungenutzter Benutzerkonten
    .synonyms = verwaiste Konten; inaktiv; Löschung
measure--account-inactive--period = Dauer ohne Anmeldung
    .why = 90 Tage sind ein üblicher Wert; ein kürzerer Zeitraum sperrt auch Personen aus, die länger krank oder in Urlaub sind.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--account-review = { -contractor(form: "Nom") } prüft { $interval }, ob alle Benutzerkonten zu Personen gehören, die sie noch benötigen.
    .label = Überprüfung der Benutzerkonten
    .synonyms = verwaiste Konten; Benutzerliste; Rezertifizierung
measure--account-review--interval = Abstand der Überprüfungen
    .why = Halbjährlich ist üblich; Konten ausgeschiedener Personen fallen so zeitnah auf.

measure--account-absence = Benutzerkonten von Beschäftigten { -contractor(form: "gen") }, die für längere Zeit abwesend sind, werden für die Dauer der Abwesenheit gesperrt.
    .label = Sperrung der Konten bei längerer Abwesenheit
    .synonyms = Elternzeit; Krankheit; Sabbatical; ruhend

# $accounts: temporary or all
measure--account-expiry = { $accounts ->
    [temporary] Benutzerkonten von Personen, die befristet für { -contractor(form: "acc") } tätig sind, werden bei ihrer Einrichtung mit einem Ablaufdatum versehen.
   *[all] Alle Benutzerkonten werden bei ihrer Einrichtung mit einem Ablaufdatum versehen.
 }
    .label = Ablaufdatum von Benutzerkonten
    .synonyms = befristet; zeitlich begrenzt; externe Mitarbeiter; Aushilfe
measure--account-expiry--accounts = Betroffene Benutzerkonten
measure--account-expiry--accounts--temporary = befristet tätige Personen
measure--account-expiry--accounts--all = alle Benutzerkonten

measure--account-guest = Die Gastkonten der für die Verarbeitung genutzten Systeme sind deaktiviert.
    .label = Deaktivierte Gastkonten
    .synonyms = Gastzugang; anonyme Konten; Guest; Standardkonten

measure--service-accounts = Mit Benutzerkonten, über die Programme auf die für die Verarbeitung genutzten Systeme zugreifen, können sich Personen nicht anmelden.
    .label = Technische Benutzerkonten ohne Anmeldung
    .synonyms = Dienstkonto; Service-Account; Funktionskonto

## Two-factor authentication

measure--mfa-administrators = Die Administratoren { -contractor(form: "gen") } melden sich an den Produktivsystemen ausschließlich mit Zwei-Faktor-Authentifizierung an.
    .label = Zwei-Faktor-Authentifizierung der Administratoren
    .synonyms = 2FA; MFA; TAN; Einmalcode; Mehr-Faktor; Multi-Faktor; Two-Factor

measure--mfa-hosting-console = Die Anmeldung an der Verwaltungskonsole des Hostinganbieters setzt eine Zwei-Faktor-Authentifizierung voraus.
    .label = Zwei-Faktor-Authentifizierung an der Hostingkonsole
    .synonyms = 2FA; MFA; Cloud-Konsole; Rootzugang; Mehr-Faktor

measure--mfa-employees = Die Beschäftigten { -contractor(form: "gen") } erhalten Zugang zu im Auftrag verarbeiteten personenbezogenen Daten nur nach einer Zwei-Faktor-Authentifizierung.
    .label = Zwei-Faktor-Authentifizierung der Beschäftigten
    .synonyms = 2FA; MFA; TAN; Einmalcode; Authenticator; Mehr-Faktor; Multi-Faktor; Two-Factor

measure--mfa-office-platform = Die Beschäftigten { -contractor(form: "gen") } melden sich an der Plattform für E-Mails und Bürodokumente ausschließlich mit Zwei-Faktor-Authentifizierung an.
    .label = Zwei-Faktor-Authentifizierung für E-Mail und Büroplattform
    .synonyms = 2FA; MFA; Microsoft 365; Google Workspace; Office; Mehr-Faktor

# $mode: mandatory, optional or client
measure--mfa-client-users = { $mode ->
    [mandatory] Die Anwendung verlangt von ihren Benutzern für die Anmeldung eine Zwei-Faktor-Authentifizierung.
    [client] Die Anwendung ermöglicht es { -client(form: "dat") }, seinen Benutzern für die Anmeldung eine Zwei-Faktor-Authentifizierung vorzuschreiben.
   *[optional] Die Anwendung bietet ihren Benutzern für die Anmeldung eine Zwei-Faktor-Authentifizierung an.
 }
    .label = Zwei-Faktor-Authentifizierung für Benutzer der Anwendung
    .synonyms = 2FA; MFA; TAN; Einmalcode; Kunden; Mehr-Faktor; Multi-Faktor; Two-Factor
measure--mfa-client-users--mode = Geltung
measure--mfa-client-users--mode--mandatory = vorgeschrieben
measure--mfa-client-users--mode--optional = angeboten
measure--mfa-client-users--mode--client = durch { -client(form: "acc") } vorschreibbar

measure--mfa-vpn = VPN-Verbindungen in das interne Netz { -contractor(form: "gen") } setzen eine Zwei-Faktor-Authentifizierung voraus.
    .label = Zwei-Faktor-Authentifizierung für VPN
    .synonyms = 2FA; MFA; TAN; Fernzugriff

measure--vpn-certificate = VPN-Verbindungen in das interne Netz { -contractor(form: "gen") } setzen ein Zertifikat auf dem Endgerät voraus.
    .label = Zertifikat für VPN-Verbindungen
    .synonyms = X.509; Gerätezertifikat; IPsec; Fernzugriff

# $group: administrators or authorised
measure--vpn-persons = { $group ->
    [administrators] VPN-Verbindungen in das interne Netz { -contractor(form: "gen") } können nur Administratoren aufbauen.
   *[authorised] VPN-Verbindungen in das interne Netz { -contractor(form: "gen") } können nur die dafür freigegebenen Beschäftigten aufbauen.
 }
    .label = Beschränkter Personenkreis für VPN-Verbindungen
    .synonyms = Fernzugriff; VPN-Zugang; Berechtigte; Hostmaster
measure--vpn-persons--group = Wer VPN-Verbindungen aufbauen kann
measure--vpn-persons--group--administrators = Administratoren
measure--vpn-persons--group--authorised = dafür freigegebene Beschäftigte

# $idle-dative: number with unit in the dative
measure--remote-session-idle = VPN-Verbindungen in das interne Netz { -contractor(form: "gen") } werden nach höchstens { $idle-dative } ohne Datenverkehr automatisch getrennt.
    .label = Automatische Trennung ungenutzter VPN-Verbindungen
    .synonyms = Timeout; Inaktivität; Fernzugriff
measure--remote-session-idle--idle = Dauer ohne Datenverkehr

# $means: words of the user, printed as they stand
measure--mfa-method = Bei der Zwei-Faktor-Authentifizierung sind als zweiter Faktor folgende Mittel zugelassen: „{ $means }“.
    .label = Zugelassene zweite Faktoren
    .synonyms = 2FA; MFA; TAN; TOTP; Hardware-Token; SMS; FIDO
measure--mfa-method--means = Mittel, zum Beispiel Sicherheitsschlüssel

measure--mfa-authenticator-app = Als zweiter Faktor der Zwei-Faktor-Authentifizierung dienen zeitlich begrenzt gültige Einmalcodes, die eine App auf dem Endgerät der jeweiligen Person erzeugt (TOTP).
    .label = Einmalcodes aus einer App als zweiter Faktor
    .synonyms = TOTP; Authenticator; 2FA; MFA

measure--mfa-hardware-token = Als zweiter Faktor der Zwei-Faktor-Authentifizierung dienen Hardware-Sicherheitsschlüssel (FIDO2).
    .label = Sicherheitsschlüssel als zweiter Faktor
    .synonyms = YubiKey; Hardware-Token; U2F; WebAuthn; FIDO

measure--mfa-recovery-code-once = Wiederherstellungscodes, die den zweiten Faktor ersetzen, lassen sich nur einmal verwenden.
    .label = Einmalige Verwendung von Wiederherstellungscodes
    .synonyms = Backup-Codes; 2FA; MFA

# $period-dative: number with unit in the dative
measure--mfa-trusted-device = Auf einem als vertrauenswürdig eingestuften Endgerät verlangt die Anwendung den zweiten Faktor spätestens nach { $period-dative } erneut.
    .label = Erneuter zweiter Faktor auf bekannten Geräten
    .synonyms = vertrauenswürdiges Gerät; Gerät merken; 2FA
measure--mfa-trusted-device--period = Zeit bis zur erneuten Abfrage

measure--mfa-recovery-code-hash = Die Anwendung speichert Wiederherstellungscodes, die den zweiten Faktor ersetzen, ausschließlich als Hashwerte.
    .label = Wiederherstellungscodes als Hashwerte
    .synonyms = Backup-Codes; 2FA; MFA

## Other ways to log in

# $mode: offered or only
measure--login-passkey = { $mode ->
    [offered] Die Anwendung bietet die Anmeldung mit Passkeys anstelle von Passwörtern an.
   *[only] Die Anwendung lässt die Anmeldung ausschließlich mit Passkeys zu.
 }
    .label = Anmeldung mit Passkeys
    .synonyms = FIDO2; WebAuthn; passwortlos; Sicherheitsschlüssel
measure--login-passkey--mode = Geltung
measure--login-passkey--mode--offered = angeboten
measure--login-passkey--mode--only = ausschließlich

# $validity-dative: number with unit in the dative, e.g. "15 Minuten"
measure--login-magic-link = Die Anwendung bietet die Anmeldung über einen per E-Mail zugesandten Link an, der mit Ablauf von { $validity-dative } nach seinem Versand ungültig wird.
    .label = Anmeldung über zugesandten Link (Magic Link)
    .synonyms = passwortlos; Anmeldelink
measure--login-magic-link--validity = Gültigkeit des Links
    .why = 15 Minuten sind üblich; je kürzer die Gültigkeit, desto geringer ist die Gefahr, dass Unbefugte den Link verwenden.

measure--login-magic-link-once = Per E-Mail zugesandte Links zur Anmeldung lassen sich nur einmal verwenden.
    .label = Einmalige Verwendung zugesandter Links
    .synonyms = Anmeldelink; Einmallink

# $validity-dative: number with unit in the dative, e.g. "15 Minuten"
measure--login-one-time-code = Die Anwendung bietet die Anmeldung mit einem per E-Mail zugesandten Einmalcode an, der mit Ablauf von { $validity-dative } nach seinem Versand ungültig wird.
    .label = Anmeldung mit zugesandtem Einmalcode
    .synonyms = passwortlos; OTP; Anmeldecode
measure--login-one-time-code--validity = Gültigkeit des Codes
    .why = 15 Minuten sind üblich; je kürzer die Gültigkeit, desto geringer ist die Gefahr, dass Unbefugte den Code verwenden.

measure--login-biometric = Die Beschäftigten { -contractor(form: "gen") } können ihre Endgeräte mit biometrischen Merkmalen entsperren, deren Vergleichsdaten ausschließlich auf dem jeweiligen Gerät gespeichert sind.
    .label = Biometrische Anmeldung am Endgerät
    .synonyms = Fingerabdruck; Gesichtserkennung

measure--login-registered-device = Zugang zu im Auftrag verarbeiteten personenbezogenen Daten erhalten die Beschäftigten { -contractor(form: "gen") } nur von Geräten aus, die { -contractor(form: "nom") } zuvor zugelassen hat.
    .label = Zugang nur von zugelassenen Geräten
    .synonyms = Gerätezertifikat; Whitelist; Conditional Access

measure--device-compliance = Zugang zu im Auftrag verarbeiteten personenbezogenen Daten erhalten Endgeräte nur, wenn sie die { -contractor(form: "von") } festgelegten Sicherheitsvorgaben erfüllen (Conditional Access).
    .label = Zugang nur für sichere Endgeräte
    .synonyms = Conditional Access; bedingter Zugriff; Gerätestatus; Compliance

measure--login-certificate = Die Anmeldung an den für die Verarbeitung genutzten Systemen setzt ein digitales Zertifikat voraus, das der jeweiligen Person ausgestellt worden ist.
    .label = Anmeldung mit persönlichem Zertifikat
    .synonyms = Client-Zertifikat; Benutzerzertifikat; PKI; Smartcard

measure--login-smart-card = Die Beschäftigten { -contractor(form: "gen") } melden sich an ihren Arbeitsplatzrechnern mit einer persönlichen Chipkarte und einer PIN an.
    .label = Anmeldung mit Chipkarte und PIN
    .synonyms = Smartcard; Signaturkarte; DATEV

# $countries: words of the user, printed as they stand
measure--login-countries = Die Anmeldung an den für die Verarbeitung genutzten Systemen ist nur aus folgenden Ländern möglich: „{ $countries }“.
    .label = Anmeldung nur aus bestimmten Ländern
    .synonyms = Geoblocking; Ländersperre
measure--login-countries--countries = Zugelassene Länder

measure--login-ip-list = Die Anmeldung an den für die Verarbeitung genutzten Systemen ist nur von festgelegten IP-Adressen aus möglich.
    .label = Anmeldung nur von festgelegten IP-Adressen
    .synonyms = IP-Whitelist; IP-Beschränkung; Allowlist

measure--login-working-hours = Die Beschäftigten { -contractor(form: "gen") } können sich an den für die Verarbeitung genutzten Systemen nur während festgelegter Arbeitszeiten anmelden.
    .label = Anmeldung nur während der Arbeitszeiten
    .synonyms = Dienstschluss; Zeitsperre; Login; Uhrzeit

measure--view-pin = Einzelne Ansichten der Anwendung lassen sich auch nach der Anmeldung nur nach Eingabe einer PIN öffnen.
    .label = PIN für einzelne Ansichten
    .synonyms = Code; Tablet; Terminal; gemeinsam genutzte Geräte

## Protection of the login

# $attempts-dative: number with unit in the dative, e.g. "5 Fehlversuchen"
measure--login-lockout = Benutzerkonten werden nach höchstens { $attempts-dative } bei der Anmeldung automatisch gesperrt.
    .label = Kontosperre nach Fehlversuchen
    .synonyms = Brute Force
measure--login-lockout--attempts = Höchstzahl der Fehlversuche
    .why = Fünf Fehlversuche sind üblich; sie lassen Tippfehler zu und verhindern systematisches Ausprobieren.

measure--login-delay = Nach jedem fehlgeschlagenen Anmeldeversuch verlängert sich die Wartezeit bis zum nächsten Versuch.
    .label = Steigende Wartezeit nach Fehlversuchen
    .synonyms = Verzögerung; Throttling; Brute Force; Sperrzeit

# $duration-dative: number with unit in the dative
measure--login-lockout-duration = Benutzerkonten, die nach Fehlversuchen gesperrt wurden, bleiben für die Dauer von mindestens { $duration-dative } gesperrt.
    .label = Dauer der Kontosperre
    .synonyms = Sperrzeit; Brute Force; Fehlversuche
measure--login-lockout-duration--duration = Mindestdauer der Sperre
    .why = 30 Minuten sind verbreitet; sie bremsen systematisches Ausprobieren, ohne dass jemand jede Sperre von Hand aufheben muss.

measure--login-lockout-release = Benutzerkonten, die nach Fehlversuchen gesperrt wurden, werden nur durch Administratoren wieder freigegeben.
    .label = Freigabe gesperrter Konten durch Administratoren
    .synonyms = Entsperrung; Fehlversuche; Kontosperre

measure--account-recovery = Ein dokumentiertes Verfahren legt fest, wie Benutzer, die den Zugang zu ihrem Benutzerkonto verloren haben, ihn nach Prüfung ihrer Identität zurückerhalten.
    .label = Verfahren zur Wiederherstellung von Konten
    .synonyms = Kontowiederherstellung; ausgesperrt; Zugang verloren; Passwort vergessen

measure--login-rate-limit = Die Anwendung begrenzt die Zahl der Anmeldeversuche, die von einer IP-Adresse aus in einem bestimmten Zeitraum möglich sind.
    .label = Begrenzung der Anmeldeversuche je IP-Adresse
    .synonyms = Brute Force; Rate-Limiting; Captcha

# $attempts: number with unit; $period-dative: number with unit in the dative
measure--login-rate-limit-number = Nach höchstens { $attempts-dative } innerhalb von { $period-dative } weist die Anwendung weitere Anmeldungen von derselben IP-Adresse aus vorübergehend ab.
    .label = Höchstzahl der Fehlversuche je IP-Adresse
    .synonyms = Brute Force; Rate-Limiting; Anmeldeversuche
measure--login-rate-limit-number--attempts = Höchstzahl der Fehlversuche
    .why = Fünf Fehlversuche sind üblich; sie lassen Tippfehler zu und verhindern systematisches Ausprobieren.
measure--login-rate-limit-number--period = Zeitraum
    .why = 15 Minuten sind ein üblicher Zeitraum.

# $duration-dative: number with unit in the dative
measure--login-ip-lock-duration = IP-Adressen, von denen aus die Höchstzahl der Fehlversuche erreicht wurde, bleiben für die Dauer von mindestens { $duration-dative } von der Anmeldung an der Anwendung ausgeschlossen.
    .label = Dauer der Sperre von IP-Adressen
    .synonyms = Sperrzeit; Brute Force; Rate-Limiting
measure--login-ip-lock-duration--duration = Mindestdauer der Sperre

measure--login-server-ban = IP-Adressen, von denen aus die Anmeldung an den für die Verarbeitung genutzten Servern wiederholt fehlgeschlagen ist, werden automatisch gesperrt.
    .label = Automatische Sperre von IP-Adressen an den Servern
    .synonyms = fail2ban; Brute Force; SSH; Angriffe

measure--login-neutral-message = Die Anwendung lässt bei fehlgeschlagenen Anmeldeversuchen nicht erkennen, ob das Benutzerkonto besteht.
    .label = Neutrale Meldung bei fehlgeschlagener Anmeldung
    .synonyms = Fehlermeldung; Benutzer erraten

measure--login-notice = Die Anwendung benachrichtigt Benutzer, wenn mit ihrem Benutzerkonto eine Anmeldung von einem neuen Gerät erfolgt.
    .label = Benachrichtigung bei neuem Gerät
    .synonyms = Sicherheitsmail; neue Anmeldung

measure--login-anomaly = Auffällige Anmeldungen an den für die Verarbeitung genutzten Systemen werden den Administratoren automatisch gemeldet.
    .label = Meldung auffälliger Anmeldungen
    .synonyms = Anomalieerkennung; verdächtige Anmeldung

measure--login-breach-monitoring = { -contractor(form: "Nom") } lässt laufend prüfen, ob Zugangsdaten seiner Beschäftigten in veröffentlichten Datenlecks enthalten sind.
    .label = Überwachung auf veröffentlichte Zugangsdaten
    .synonyms = Datenleck; Darknet; Have I Been Pwned; Leak

## Passwords

measure--password-policy = Eine dokumentierte Passwortrichtlinie legt fest, welche Anforderungen Passwörter erfüllen müssen.
    .label = Passwortrichtlinie
    .synonyms = Kennwort; Kennwortrichtlinie; Passwortregeln

# $subject: storage, change or both
measure--password-policy-handling = { $subject ->
    [storage] Eine dokumentierte Richtlinie legt fest, wie die Beschäftigten { -contractor(form: "gen") } Passwörter aufzubewahren haben.
    [change] Eine dokumentierte Richtlinie legt fest, wann die Beschäftigten { -contractor(form: "gen") } Passwörter zu ändern haben.
   *[both] Eine dokumentierte Richtlinie legt fest, wie die Beschäftigten { -contractor(form: "gen") } Passwörter aufzubewahren und wann sie diese zu ändern haben.
 }
    .label = Richtlinie zum Umgang mit Passwörtern
    .synonyms = Kennwort; Kennwortrichtlinie; Aufbewahrung; Passwortwechsel
measure--password-policy-handling--subject = Gegenstand
measure--password-policy-handling--subject--storage = Aufbewahrung
measure--password-policy-handling--subject--change = Änderung
measure--password-policy-handling--subject--both = Aufbewahrung und Änderung

# $standard: bsi-orp-4 or nist-800-63b
measure--password-standard = { $standard ->
    [bsi-orp-4] Die Anforderungen an Passwörter entsprechen dem Baustein ORP.4 des IT-Grundschutzes des Bundesamts für Sicherheit in der Informationstechnik (BSI).
   *[nist-800-63b] Die Anforderungen an Passwörter entsprechen NIST SP 800-63B.
}
    .label = Passwortanforderungen nach einer Norm
    .synonyms = BSI; Empfehlung; NIST; Kennwort
measure--password-standard--standard = Norm
measure--password-standard--standard--bsi-orp-4 = BSI ORP.4
measure--password-standard--standard--nist-800-63b = NIST SP 800-63B

# $length-dative: number with unit in the dative, e.g. "12 Zeichen"
measure--password-length = Passwörter zu den für die Verarbeitung genutzten Systemen bestehen aus mindestens { $length-dative }.
    .label = Mindestlänge der Passwörter
    .synonyms = Kennwort; Zeichen; lange Passwörter
measure--password-length--length = Mindestlänge
    .why = Zwölf Zeichen sind üblich; ohne zweiten Faktor empfehlen sich längere Passwörter.

# $length-dative: number with unit in the dative
measure--password-length-administrator = Passwörter von Administratorkonten bestehen aus mindestens { $length-dative }.
    .label = Mindestlänge der Administratorpasswörter
    .synonyms = Kennwort; Zeichen; Adminpasswort
measure--password-length-administrator--length = Mindestlänge
    .why = Administratorkonten verlangen längere Passwörter als andere; 16 Zeichen sind verbreitet.

# $groups: three or four
measure--password-complexity = { $groups ->
    [three] Passwörter zu den für die Verarbeitung genutzten Systemen enthalten Zeichen aus mindestens drei der folgenden Gruppen: Großbuchstaben, Kleinbuchstaben, Ziffern, Sonderzeichen.
   *[four] Passwörter zu den für die Verarbeitung genutzten Systemen enthalten Zeichen aus jeder der folgenden Gruppen: Großbuchstaben, Kleinbuchstaben, Ziffern, Sonderzeichen.
 }
    .label = Komplexität der Passwörter
    .synonyms = Kennwort; Sonderzeichen; Großbuchstaben
measure--password-complexity--groups = Zeichengruppen
measure--password-complexity--groups--three = mindestens drei Gruppen
measure--password-complexity--groups--four = alle vier Gruppen

measure--password-recommendation = { -contractor(form: "Nom") } empfiehlt den Benutzern der Anwendung, Passwörter aus Großbuchstaben, Kleinbuchstaben, Ziffern und Sonderzeichen zu bilden.
    .label = Empfehlung komplexer Passwörter
    .synonyms = Kennwort; Hinweis; Passwortstärke; Passwortregeln

measure--password-enforcement = Die für die Verarbeitung genutzten Systeme weisen Passwörter zurück, die den festgelegten Anforderungen nicht entsprechen.
    .label = Technische Durchsetzung der Passwortregeln
    .synonyms = Kennwort; erzwingen; Gruppenrichtlinie

measure--password-blocklist = Die Anwendung weist Passwörter zurück, die in einer Liste häufiger oder öffentlich bekannt gewordener Passwörter stehen.
    .label = Abgleich mit Liste unsicherer Passwörter
    .synonyms = Kennwort; Blacklist; geleakte Passwörter

measure--password-trivial = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, Passwörter aus Namen, Geburtsdaten oder anderen leicht zu erratenden Angaben zu bilden.
    .label = Verbot leicht zu erratender Passwörter
    .synonyms = Trivialpasswörter; Name; Geburtstag; einfache Passwörter

measure--password-change-compromise = Die Beschäftigten { -contractor(form: "gen") } ändern ein Passwort, sobald der Verdacht besteht, dass es Unbefugten bekannt geworden ist.
    .label = Passwortwechsel bei Verdacht
    .synonyms = Kennwort; Passwort geändert; gehackt

# $interval: whole adverb, e.g. "vierteljährlich"
measure--password-change-interval = Passwörter zu den für die Verarbeitung genutzten Systemen werden { $interval } geändert.
    .label = Passwortwechsel in festem Abstand
    .synonyms = Kennwort; Ablauf; 90 Tage
measure--password-change-interval--interval = Abstand der Passwortwechsel

measure--password-history = Die für die Verarbeitung genutzten Systeme lassen bei einem Passwortwechsel das bisherige Passwort nicht als neues zu.
    .label = Keine Wiederverwendung des bisherigen Passworts
    .synonyms = Kennwort; Passworthistorie

# $passwords-dative: number with unit in the dative, e.g. "10 anderen Passwörtern"
measure--password-history-number = Ein bereits verwendetes Passwort lassen die für die Verarbeitung genutzten Systeme erst nach mindestens { $passwords-dative } wieder zu.
    .label = Sperre der letzten Passwörter
    .synonyms = Passworthistorie; Wiederverwendung; Kennworthistorie
measure--password-history-number--passwords = Zahl der gesperrten Passwörter

measure--password-unique = Die Beschäftigten { -contractor(form: "gen") } verwenden dasselbe Passwort nicht für mehrere Dienste.
    .label = Eigenes Passwort für jeden Dienst
    .synonyms = Kennwort; Wiederverwendung

measure--password-random = Die Beschäftigten { -contractor(form: "gen") } lassen dienstliche Passwörter von einem Zufallsgenerator erzeugen.
    .label = Zufällig erzeugte Passwörter
    .synonyms = Kennwort; Passwortgenerator; Zufall

measure--password-secrecy = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, Passwörter weiterzugeben.
    .label = Verbot der Weitergabe von Passwörtern
    .synonyms = Kennwort; weitergeben; teilen

measure--password-notes-ban = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, Passwörter aufzuschreiben oder unverschlüsselt zu speichern.
    .label = Verbot des Aufschreibens von Passwörtern
    .synonyms = Zettel; Notiz; Klartext; Aufbewahrung

measure--password-manager = Die Beschäftigten { -contractor(form: "gen") } speichern dienstliche Passwörter ausschließlich in einem Passwortmanager.
    .label = Passwortmanager
    .synonyms = Kennwort; Passworttresor; Passwort-Safe

measure--password-browser-block = Das Speichern von Passwörtern im Browser ist auf den Arbeitsplatzrechnern { -contractor(form: "gen") } technisch gesperrt.
    .label = Kein Speichern von Passwörtern im Browser
    .synonyms = Merkfunktion; Formulardaten; AutoFill

measure--password-manager-mfa = Der Passwortmanager der Beschäftigten { -contractor(form: "gen") } lässt sich nur mit Zwei-Faktor-Authentifizierung öffnen.
    .label = Zwei-Faktor-Authentifizierung am Passwortmanager
    .synonyms = 2FA; MFA; Passworttresor; Kennwort

measure--password-store-copy = Vom Passwortspeicher { -contractor(form: "gen") } wird eine Kopie an einem anderen Ort aufbewahrt.
    .label = Sicherungskopie des Passwortspeichers
    .synonyms = Passwortsicherung; redundant; Passwortmanager; Kennwort

# $by: administrator or user
measure--password-initial = { $by ->
    [administrator] Passwörter für neue Benutzerkonten werden zentral durch Administratoren vergeben.
   *[user] Passwörter für neue Benutzerkonten legen die Benutzer über einen zeitlich befristeten Link selbst fest.
 }
    .label = Vergabe der Erstpasswörter
    .synonyms = Kennwort; Initialpasswort; Startpasswort; Passwortvergabe
measure--password-initial--by = Wer das erste Passwort festlegt
measure--password-initial--by--administrator = zentral durch Administratoren
measure--password-initial--by--user = durch die Benutzer selbst

# $method: person, separate-channel or sealed
measure--password-handover = { $method ->
    [person] Erstpasswörter werden den Benutzern nur persönlich übergeben.
    [separate-channel] Erstpasswörter werden den Benutzern auf einem anderen Weg übermittelt als der Benutzername.
   *[sealed] Erstpasswörter werden den Benutzern nur in einem verschlossenen Brief übermittelt.
}
    .label = Übermittlung der Erstpasswörter
    .synonyms = Initialpasswort; Startpasswort; Übergabe; getrennter Weg
measure--password-handover--method = Art der Übermittlung
measure--password-handover--method--person = persönlich
measure--password-handover--method--separate-channel = auf getrenntem Weg
measure--password-handover--method--sealed = im verschlossenen Brief

measure--password-initial-change = Ein vorgegebenes Erstpasswort muss bei der ersten Anmeldung durch ein selbst gewähltes ersetzt werden.
    .label = Änderung des Erstpassworts
    .synonyms = Kennwort; Initialpasswort; erste Anmeldung

# $method: link, callback, administrator or person
measure--password-reset = { $method ->
    [link] Vergessene Passwörter lassen sich nur über einen Link zurücksetzen, der an die hinterlegte E-Mail-Adresse gesandt wird.
    [administrator] Administratoren ersetzen vergessene Passwörter durch neue Erstpasswörter.
    [callback] Administratoren setzen vergessene Passwörter erst nach Rückruf unter der hinterlegten Telefonnummer zurück.
   *[person] Administratoren setzen vergessene Passwörter nur zurück, wenn die betreffende Person persönlich anwesend ist.
 }
    .label = Zurücksetzen von Passwörtern
    .synonyms = Kennwort vergessen; Passwort vergessen
measure--password-reset--method = Verfahren
measure--password-reset--method--link = Link per E-Mail
measure--password-reset--method--callback = Rückruf
measure--password-reset--method--administrator = neues Erstpasswort durch Administratoren
measure--password-reset--method--person = persönliche Anwesenheit

# $validity-dative: number with unit in the dative
measure--password-reset-validity = Links zum Zurücksetzen von Passwörtern werden mit Ablauf von { $validity-dative } nach ihrem Versand ungültig.
    .label = Befristung der Links zum Zurücksetzen
    .synonyms = Kennwort vergessen; Token; Gültigkeit
measure--password-reset-validity--validity = Gültigkeit der Links

measure--password-reset-once = Links zum Zurücksetzen von Passwörtern lassen sich nur einmal verwenden.
    .label = Einmalige Verwendung der Links zum Zurücksetzen
    .synonyms = Kennwort vergessen; Token; Einmallink

# $algorithm: argon2id, bcrypt, scrypt, pbkdf2 or other
measure--password-hash = { $algorithm ->
    [argon2id] Die Anwendung speichert Passwörter ausschließlich als Hashwerte nach dem Verfahren Argon2id.
    [bcrypt] Die Anwendung speichert Passwörter ausschließlich als Hashwerte nach dem Verfahren bcrypt.
    [scrypt] Die Anwendung speichert Passwörter ausschließlich als Hashwerte nach dem Verfahren scrypt.
    [pbkdf2] Die Anwendung speichert Passwörter ausschließlich als Hashwerte nach dem Verfahren PBKDF2.
   *[other] Die Anwendung speichert Passwörter ausschließlich als Hashwerte, in deren Berechnung ein für jedes Passwort eigener Zufallswert (Salt) eingeht.
 }
    .label = Speicherung der Passwörter als Hashwerte
    .synonyms = bcrypt; Argon2; Salt; Kennwort
measure--password-hash--algorithm = Verfahren
measure--password-hash--algorithm--argon2id = Argon2id
measure--password-hash--algorithm--bcrypt = bcrypt
measure--password-hash--algorithm--scrypt = scrypt
measure--password-hash--algorithm--pbkdf2 = PBKDF2
measure--password-hash--algorithm--other = anderes Verfahren mit Salt

# $cost-dative: number with unit in the dative
measure--password-hash-cost = Die Anwendung berechnet die Hashwerte von Passwörtern nach dem Verfahren bcrypt mit { $cost-dative } oder höher.
    .label = Kostenfaktor der Passwort-Hashwerte (bcrypt)
    .synonyms = Rechenaufwand; Work Factor; Cost; Rounds
measure--password-hash-cost--cost = Kostenfaktor
    .why = 12 ist verbreitet; jede Stufe mehr verdoppelt den Rechenaufwand für Angreifer.

# $rounds-dative: number with unit in the dative
measure--password-hash-iterations = Die Anwendung berechnet die Hashwerte von Passwörtern nach dem Verfahren PBKDF2 mit mindestens { $rounds-dative }.
    .label = Durchläufe der Passwort-Hashwerte (PBKDF2)
    .synonyms = Iterationen; Rechenaufwand; Rounds; SHA-256
measure--password-hash-iterations--rounds = Mindestzahl der Durchläufe

measure--password-transmission = Passwörter werden ausschließlich über verschlüsselte Verbindungen übertragen.
    .label = Verschlüsselte Übertragung von Passwörtern
    .synonyms = TLS; HTTPS; Kennwort

measure--password-not-transmitted = Passwörter der Benutzer werden auf dem Endgerät verarbeitet und nicht an die Server der Anwendung übertragen.
    .label = Keine Übertragung von Passwörtern an den Server
    .synonyms = Zero Knowledge; Challenge-Response; Kennwort; Masterpasswort

measure--password-default = Werksseitig voreingestellte Passwörter der für die Verarbeitung genutzten Geräte und Programme werden vor der Inbetriebnahme geändert.
    .label = Änderung voreingestellter Passwörter
    .synonyms = Standardpasswort; Router; Werkseinstellung

## Sessions

# $idle-dative: number with unit in the dative, e.g. "15 Minuten"
measure--session-idle = Die Anwendung meldet Benutzer nach höchstens { $idle-dative } ohne Eingabe automatisch ab.
    .label = Automatische Abmeldung
    .synonyms = Timeout; Auto-Logout; Inaktivität
measure--session-idle--idle = Dauer ohne Eingabe
    .why = 15 bis 30 Minuten sind bei Webanwendungen verbreitet; bei Gesundheitsdaten empfiehlt sich eine kürzere Dauer.

# $duration-dative: number with unit in the dative, e.g. "24 Stunden"
measure--session-duration = Die Anwendung verlangt nach höchstens { $duration-dative } eine erneute Anmeldung, auch wenn die Sitzung ununterbrochen genutzt wird.
    .label = Höchstdauer einer Sitzung
    .synonyms = Timeout; Session; Token
measure--session-duration--duration = Höchstdauer

# $validity-dative: number with unit in the dative
measure--token-validity = Zugangstoken der Anwendung werden mit Ablauf von { $validity-dative } nach ihrer Ausstellung ungültig.
    .label = Gültigkeit der Zugangstoken
    .synonyms = JWT; Access-Token; Session; Ablauf
measure--token-validity--validity = Gültigkeit der Token

measure--token-renewal = Token, mit denen sich Zugangstoken der Anwendung erneuern lassen, werden bei jeder Verwendung durch neue ersetzt.
    .label = Neue Token bei jeder Erneuerung
    .synonyms = Refresh-Token; Rotation; JWT; Session

measure--token-reuse = Wird ein bereits ersetztes Token zur Erneuerung von Zugangstoken erneut vorgelegt, beendet die Anwendung alle damit verbundenen Sitzungen.
    .label = Ende der Sitzungen bei Wiederverwendung von Token
    .synonyms = Refresh-Token; Reuse Detection; Diebstahl

measure--session-token-hash = Die Anwendung speichert Sitzungs- und Anmeldetoken auf dem Server ausschließlich als Hashwerte.
    .label = Sitzungstoken als Hashwerte
    .synonyms = Session; Token; Anmeldung

measure--token-random = { $subject ->
    [tokens] Die Anwendung erzeugt Sitzungs- und Anmeldetoken mit einem kryptografisch sicheren Zufallsgenerator.
    [links] Die Anwendung erzeugt die geheimen Werte in zugesandten Links mit einem kryptografisch sicheren Zufallsgenerator.
   *[both] Die Anwendung erzeugt Sitzungs- und Anmeldetoken sowie die geheimen Werte in zugesandten Links mit einem kryptografisch sicheren Zufallsgenerator.
 }
    .label = Zufällig erzeugte Token und Links
    .synonyms = Zufallswert; Entropie; nicht erratbar; kryptografisch sicher
measure--token-random--subject = Gegenstand
measure--token-random--subject--tokens = Sitzungs- und Anmeldetoken
measure--token-random--subject--links = zugesandte Links
measure--token-random--subject--both = beides

measure--device-key = Jedes Gerät, das der Anwendung Daten liefert, meldet sich an ihr mit einem eigenen Schlüssel an.
    .label = Eigener Schlüssel je angebundenem Gerät
    .synonyms = Terminal; Kiosk; Sensor; API-Schlüssel; IoT

# $carrier: cookie or token
measure--session-signature = { $carrier ->
    [cookie] Der Server nimmt Sitzungscookies nur an, wenn ihre digitale Signatur gültig ist.
   *[token] Der Server nimmt Anmeldetoken nur an, wenn ihre digitale Signatur gültig ist (JSON Web Token).
 }
    .label = Prüfung signierter Sitzungsdaten
    .synonyms = JWT; signierte Cookies; Session; Token
measure--session-signature--carrier = Träger der Signatur
measure--session-signature--carrier--cookie = Sitzungscookies
measure--session-signature--carrier--token = Anmeldetoken

measure--session-reauthentication = Die Anwendung verlangt eine erneute Anmeldung, bevor Benutzer ihre Zugangsdaten ändern.
    .label = Erneute Anmeldung vor Änderung der Zugangsdaten
    .synonyms = Re-Authentifizierung; Passwortabfrage; Kontoübernahme

measure--session-sensitive-actions = Die Anwendung verlangt eine erneute Anmeldung, bevor Benutzer Vorgänge ausführen, die { -contractor(form: "nom") } als sicherheitskritisch eingestuft hat.
    .label = Erneute Anmeldung vor kritischen Vorgängen
    .synonyms = Re-Authentifizierung; Step-up; sensible Aktionen; Passwortabfrage

measure--session-cookie-secure = Die Anwendung überträgt Sitzungscookies ausschließlich über verschlüsselte Verbindungen (Attribut „Secure“).
    .label = Verschlüsselte Übertragung der Sitzungscookies
    .synonyms = Secure-Flag; Session

measure--session-cookie-http-only = Sitzungscookies der Anwendung sind vor dem Zugriff durch Skripte im Browser geschützt (Attribut „HttpOnly“).
    .label = Schutz der Sitzungscookies vor Skripten
    .synonyms = HttpOnly; XSS; Session

measure--session-cookie-same-site = Sitzungscookies der Anwendung werden bei Anfragen, die von fremden Websites ausgehen, nicht mitgesandt (Attribut „SameSite“).
    .label = Keine Sitzungscookies bei fremden Anfragen
    .synonyms = SameSite; CSRF; Session

measure--session-end = Meldet sich ein Benutzer ab, erklärt der Server die Sitzung sofort für ungültig.
    .label = Beendigung der Sitzung auf dem Server
    .synonyms = Logout; Abmelden; Session

measure--session-token-invalid = Die Anwendung meldet Benutzer sofort ab, wenn ihr Sitzungstoken abgelaufen oder ungültig ist.
    .label = Abmeldung bei ungültigem Sitzungstoken
    .synonyms = Logout; abgelaufen; JWT; Session

measure--session-browser-close = Die Sitzung in der Anwendung endet, sobald der Benutzer das Browserfenster schließt.
    .label = Ende der Sitzung beim Schließen des Browsers
    .synonyms = Session; Token; Logout; Tab

measure--session-list = Benutzer der Anwendung können ihre Sitzungen auf anderen Geräten beenden.
    .label = Beendigung von Sitzungen auf anderen Geräten
    .synonyms = überall abmelden; Session; Logout

measure--session-single = Die Anwendung lässt für jedes Benutzerkonto nur eine Sitzung zur selben Zeit zu.
    .label = Nur eine Sitzung je Benutzerkonto
    .synonyms = gleichzeitige Anmeldung; Session; Mehrfachanmeldung

## Workstations and mobile devices

# $idle-dative: number with unit in the dative, e.g. "15 Minuten"
measure--screen-lock = Die Arbeitsplatzrechner { -contractor(form: "gen") } sperren ihren Bildschirm nach höchstens { $idle-dative } ohne Eingabe automatisch.
    .label = Automatische Bildschirmsperre
    .synonyms = Bildschirmschoner; Sperrbildschirm; Timeout
measure--screen-lock--idle = Dauer ohne Eingabe
    .why = Zehn Minuten sind üblich; wo sich Besucher in der Nähe aufhalten, empfiehlt sich eine kürzere Dauer.

measure--screen-lock-manual = Die Beschäftigten { -contractor(form: "gen") } sperren ihren Arbeitsplatzrechner, sobald sie den Arbeitsplatz verlassen.
    .label = Bildschirmsperre beim Verlassen des Arbeitsplatzes
    .synonyms = Sperrbildschirm; Arbeitsplatz verlassen

# $digits-dative: number with unit in the dative, e.g. "6 Ziffern"
measure--smartphone-code = Die für die Verarbeitung genutzten Smartphones sind durch einen Code aus mindestens { $digits-dative } gesperrt.
    .label = Gerätesperre der Smartphones
    .synonyms = Handy; PIN; Gerätecode; Tablet
measure--smartphone-code--digits = Mindestlänge des Codes
    .why = Sechs Ziffern sind üblich; vier lassen sich leichter abschauen und erraten.

# $idle-dative: number with unit in the dative
measure--smartphone-lock = Die für die Verarbeitung genutzten Smartphones sperren ihren Bildschirm nach höchstens { $idle-dative } ohne Eingabe automatisch.
    .label = Automatische Bildschirmsperre der Smartphones
    .synonyms = Handy; Displaysperre; Timeout
measure--smartphone-lock--idle = Dauer ohne Eingabe
    .why = Ein bis zwei Minuten sind üblich; Smartphones gehen leichter verloren als Arbeitsplatzrechner.

# $attempts-dative: number with unit in the dative
measure--device-wipe-attempts = Die für die Verarbeitung genutzten Smartphones löschen ihren Speicher nach höchstens { $attempts-dative } bei der Entsperrung automatisch.
    .label = Löschung der Smartphones nach Fehlversuchen
    .synonyms = Auto-Wipe; PIN; Sperrcode; Selbstlöschung
measure--device-wipe-attempts--attempts = Höchstzahl der Fehlversuche

measure--app-background-lock = Die Anwendung sperrt sich auf mobilen Endgeräten, sobald sie in den Hintergrund wechselt.
    .label = Sperre der App im Hintergrund
    .synonyms = Handy; App-Sperre; Smartphone

measure--app-credentials-store = Die Anwendung speichert Zugangsdaten auf mobilen Endgeräten nur in dem geschützten Speicher, den deren Betriebssystem dafür bereitstellt.
    .label = Zugangsdaten der App im geschützten Speicher
    .synonyms = Keychain; Keystore; Secure Store; Schlüsselbund; Handy

measure--privacy-filter = Die Bildschirme der Laptops, die außerhalb der Geschäftsräume { -contractor(form: "gen") } benutzt werden, sind mit Blickschutzfiltern versehen.
    .label = Blickschutzfilter für Laptops
    .synonyms = Sichtschutzfolie; Sichtschutz

measure--workstation-no-admin = Die Beschäftigten { -contractor(form: "gen") } arbeiten an ihren Arbeitsplatzrechnern ohne Administratorrechte.
    .label = Keine Administratorrechte am Arbeitsplatz
    .synonyms = Adminrechte; Standardbenutzer; Windows

measure--workstation-image = Die Arbeitsplatzrechner { -contractor(form: "gen") } werden vor der Inbetriebnahme nach einer von ihm geprüften Vorlage neu installiert.
    .label = Neuinstallation vor der Inbetriebnahme
    .synonyms = Image; Systemabbild; Standardinstallation; Client

# $scope: all or approved-only
measure--usb-storage-blocked = { $scope ->
    [all] Die Arbeitsplatzrechner { -contractor(form: "gen") } lassen den Anschluss von USB-Speichern nicht zu.
   *[approved-only] Die Arbeitsplatzrechner { -contractor(form: "gen") } lassen nur den Anschluss solcher USB-Speicher zu, die { -contractor(form: "nom") } freigegeben hat.
 }
    .label = Sperre von USB-Speichern
    .synonyms = USB-Stick; USB-Sperre; Wechseldatenträger
measure--usb-storage-blocked--scope = Umfang der Sperre
measure--usb-storage-blocked--scope--all = alle gesperrt
measure--usb-storage-blocked--scope--approved-only = nur freigegebene zugelassen

measure--server-ports-disabled = Nicht benötigte Anschlüsse der für die Verarbeitung genutzten Server sind abgeschaltet.
    .label = Abgeschaltete Anschlüsse der Server
    .synonyms = USB; Schnittstellen; Ports

measure--foreign-media-ban = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, fremde Datenträger an dienstliche Geräte anzuschließen.
    .label = Verbot fremder Datenträger
    .synonyms = USB-Stick; private Datenträger; Fremdmedien

measure--media-password = Mobile Datenträger mit im Auftrag verarbeiteten personenbezogenen Daten lassen sich nur nach Eingabe eines Passworts oder einer PIN lesen.
    .label = Passwortschutz mobiler Datenträger
    .synonyms = USB-Stick; externe Festplatte; Kennwort; PIN

measure--media-copy-approval = Im Auftrag verarbeitete personenbezogene Daten werden nur nach Genehmigung durch eine dafür benannte Person auf mobile Datenträger übertragen.
    .label = Übertragung auf Datenträger nur nach Genehmigung
    .synonyms = USB-Stick; externe Festplatte; Freigabe

measure--external-boot-blocked = Die Arbeitsplatzrechner { -contractor(form: "gen") } lassen sich nicht von externen Datenträgern starten.
    .label = Kein Start von externen Datenträgern
    .synonyms = BIOS; Boot; USB-Stick

measure--device-firmware-password = Die Firmware-Einstellungen (BIOS oder UEFI) der Arbeitsplatzrechner { -contractor(form: "gen") } lassen sich nur nach Eingabe eines Passworts ändern.
    .label = Passwortschutz der Firmware-Einstellungen
    .synonyms = BIOS-Passwort; UEFI; Kennwort

measure--macro-block = Die Büroprogramme auf den Arbeitsplatzrechnern { -contractor(form: "gen") } führen Makros in Dateien aus dem Internet nicht aus.
    .label = Sperre von Makros aus dem Internet
    .synonyms = Office-Makros; Word; Excel; Ransomware

measure--application-allowlist = Auf den Arbeitsplatzrechnern { -contractor(form: "gen") } lassen sich nur Programme ausführen, die { -contractor(form: "nom") } freigegeben hat (Application Allowlisting).
    .label = Ausführung nur freigegebener Programme
    .synonyms = Whitelisting; AppLocker; Ransomware

measure--device-management = Die für die Verarbeitung genutzten mobilen Endgeräte werden zentral verwaltet (Mobile-Device-Management).
    .label = Mobile-Device-Management (MDM)
    .synonyms = Handy; Tablet; Geräteverwaltung

measure--device-rooted = Smartphones und Tablets mit manipuliertem Betriebssystem (Jailbreak oder Root) werden automatisch vom Zugang zu im Auftrag verarbeiteten personenbezogenen Daten ausgeschlossen.
    .label = Ausschluss manipulierter mobiler Endgeräte
    .synonyms = Jailbreak; Root; MDM; Integrität

measure--device-apps = Auf den für die Verarbeitung genutzten Smartphones und Tablets lassen sich nur { -contractor(form: "von") } freigegebene Apps installieren.
    .label = Nur freigegebene Apps auf mobilen Endgeräten
    .synonyms = App-Whitelist; App-Store; MDM

# $by: owner or assigned
measure--device-sole-use = { $by ->
    [owner] Auf Seiten { -contractor(form: "gen") } benutzt ausschließlich die Inhaberin oder der Inhaber die für die Verarbeitung genutzten Endgeräte.
   *[assigned] Die für die Verarbeitung genutzten Endgeräte werden jeweils nur von der Person benutzt, der sie zugewiesen sind.
 }
    .label = Keine gemeinsame Nutzung von Endgeräten
    .synonyms = Laptop; Smartphone; Alleinnutzung; Familie
measure--device-sole-use--by = Wer die Endgeräte benutzt
measure--device-sole-use--by--owner = Inhaberin oder Inhaber
measure--device-sole-use--by--assigned = zugewiesene Person

measure--device-remote-wipe = { -contractor(form: "Nom") } kann die Daten auf den für die Verarbeitung genutzten mobilen Endgeräten aus der Ferne löschen.
    .label = Fernlöschung mobiler Endgeräte
    .synonyms = Handy verloren; Remote Wipe; Laptop

measure--device-location = { -contractor(form: "Nom") } kann die für die Verarbeitung genutzten mobilen Endgeräte bei Verlust orten.
    .label = Ortung verlorener Endgeräte
    .synonyms = Standort; Find My; Diebstahl; Verlust

measure--print-release = Die Drucker in den Geschäftsräumen { -contractor(form: "gen") } geben Ausdrucke erst aus, wenn sich die Person, die den Druck ausgelöst hat, am Gerät anmeldet.
    .label = Ausdruck erst nach Anmeldung am Drucker
    .synonyms = Follow-me; PIN-Druck

## Network

measure--firewall-network = Eine Firewall kontrolliert den Datenverkehr zwischen dem internen Netz { -contractor(form: "gen") } und dem Internet.
    .label = Firewall des internen Netzes
    .synonyms = Router; UTM; Netzwerk

measure--firewall-log = Die Firewall zwischen dem internen Netz { -contractor(form: "gen") } und dem Internet protokolliert abgewiesene Verbindungen.
    .label = Protokollierung an der Firewall
    .synonyms = Firewall-Log; geblockte Verbindungen; Logging

measure--firewall-default-deny = Die Firewall zwischen dem internen Netz { -contractor(form: "gen") } und dem Internet sperrt alle Verbindungen, die nicht ausdrücklich freigegeben sind.
    .label = Firewall lässt nur freigegebene Verbindungen zu
    .synonyms = Default Deny; Whitelist; Grundregel

measure--firewall-appliance = Die Firewall zwischen dem internen Netz { -contractor(form: "gen") } und dem Internet wird als eigenes Gerät betrieben (Hardware-Firewall).
    .label = Hardware-Firewall
    .synonyms = Firewall-Appliance; UTM; Router

measure--router-filter = Die Router am Übergang zum Internet weisen Datenverkehr ab, den ihre Zugriffslisten nicht zulassen (Access Control Lists).
    .label = Zugriffslisten der Router am Übergang zum Internet
    .synonyms = ACL; Grenzrouter; Paketfilter; Screening Router

measure--firewall-server = Eine Firewall lässt zu den für die Verarbeitung genutzten Servern nur Verbindungen zu, die für deren Betrieb erforderlich sind.
    .label = Firewall der Server
    .synonyms = Ports; Netzwerk

measure--firewall-tiers = Verbindungen aus dem Internet zu den für die Verarbeitung genutzten Servern durchlaufen mindestens zwei hintereinandergeschaltete Firewalls.
    .label = Hintereinandergeschaltete Firewalls
    .synonyms = mehrstufige Firewall; Sicherheitszonen; P-A-P

measure--firewall-device = Auf den Arbeitsplatzrechnern { -contractor(form: "gen") } ist eine lokale Firewall eingeschaltet.
    .label = Firewall der Arbeitsplatzrechner
    .synonyms = Softwarefirewall; Laptop; PC

# $interval: whole adverb, e.g. "vierteljährlich"
measure--firewall-review = { -contractor(form: "Nom") } überprüft die Regeln seiner Firewalls { $interval }.
    .label = Überprüfung der Firewallregeln
    .synonyms = Regelwerk; Ports
measure--firewall-review--interval = Abstand der Überprüfungen
    .why = Jährlich ist üblich; so fallen Freigaben auf, die nicht mehr benötigt werden.

measure--network-segmentation = Die Server { -contractor(form: "gen") } befinden sich in einem anderen Netzsegment als die Arbeitsplatzrechner.
    .label = Netzsegmentierung
    .synonyms = VLAN; Netztrennung; DMZ

measure--network-management = Die Verwaltungszugänge der für die Verarbeitung genutzten Server und Netzwerkgeräte liegen in einem eigenen Netzsegment, das keinem anderen Zweck dient.
    .label = Eigenes Netzsegment für die Administration
    .synonyms = Management-Netz; Out-of-Band; Administrationsnetz; IPMI

measure--network-vlan = Das interne Netz { -contractor(form: "gen") } ist in mehrere voneinander getrennte Segmente aufgeteilt (VLAN).
    .label = Aufteilung des internen Netzes in Segmente (VLAN)
    .synonyms = Netzwerksegmentierung; Subnetze; Zonen; Abteilungen

measure--network-dmz = Server { -contractor(form: "gen") }, die aus dem Internet erreichbar sind, befinden sich in einem eigenen Netzsegment (DMZ).
    .label = Netzsegment für aus dem Internet erreichbare Server (DMZ)
    .synonyms = demilitarisierte Zone; Netztrennung; Webserver

measure--vpn-segment = VPN-Verbindungen enden in einem eigenen Netzsegment, das eine Firewall vom internen Netz { -contractor(form: "gen") } trennt.
    .label = Eigenes Netzsegment für VPN-Verbindungen
    .synonyms = Fernzugriff; VPN-Gateway; DMZ; Netztrennung

measure--network-none = { -contractor(form: "Nom") } betreibt kein internes Netz, über das im Auftrag verarbeitete personenbezogene Daten zugänglich sind.
    .label = Kein internes Netz
    .synonyms = kein Firmennetz; Cloud; Remote-Firma

measure--network-zero-trust = Auch Zugriffe aus dem internen Netz { -contractor(form: "gen") } auf die für die Verarbeitung genutzten Systeme setzen eine Anmeldung voraus.
    .label = Anmeldung auch im internen Netz (Zero Trust)
    .synonyms = kein Vertrauen; jede Anmeldung geprüft

measure--database-not-public = Die Datenbanken der Produktivsysteme sind aus dem Internet nicht unmittelbar erreichbar.
    .label = Keine öffentlich erreichbaren Datenbanken
    .synonyms = Internet; Port

measure--application-tiers = Die Weboberfläche der Anwendung greift auf die Datenbank nicht unmittelbar, sondern nur über eine davon getrennte Verarbeitungsschicht zu (Drei-Schichten-Architektur).
    .label = Kein unmittelbarer Datenbankzugriff der Weboberfläche
    .synonyms = Drei-Schichten-Modell; Backend; Frontend; 3-Tier

measure--network-admission = Das interne Netz { -contractor(form: "gen") } lässt nur Geräte zu, die zuvor freigegeben wurden.
    .label = Zulassung von Geräten im internen Netz
    .synonyms = NAC; 802.1X; MAC-Filter

measure--network-sockets = Netzwerkanschlüsse, die in den Geschäftsräumen { -contractor(form: "gen") } für Besucher zugänglich sind, haben keine Verbindung zum internen Netz.
    .label = Keine offenen Netzwerkanschlüsse
    .synonyms = Netzwerkdose; LAN; Patchen

measure--network-ports = Nicht benötigte Netzwerkanschlüsse in den Geschäftsräumen { -contractor(form: "gen") } sind abgeschaltet.
    .label = Abschaltung nicht benötigter Netzwerkanschlüsse
    .synonyms = Netzwerkdose; LAN; Switch; Port-Security

measure--network-ports-monitored = Wird in den Geschäftsräumen { -contractor(form: "gen") } ein Gerät an einen nicht benötigten Netzwerkanschluss angeschlossen, wird dies den Administratoren automatisch gemeldet.
    .label = Meldung von Geräten an ungenutzten Netzwerkanschlüssen
    .synonyms = Port-Security; Switch; LAN-Dose; Alarm

# $standard: wpa2 or wpa3
measure--wifi-encryption = { $standard ->
    [wpa2] Das WLAN in den Geschäftsräumen { -contractor(form: "gen") } ist mit WPA2 oder WPA3 verschlüsselt.
   *[wpa3] Das WLAN in den Geschäftsräumen { -contractor(form: "gen") } ist mit WPA3 verschlüsselt.
 }
    .label = Verschlüsseltes WLAN in den Geschäftsräumen
    .synonyms = WPA2; WPA3; Funknetz
measure--wifi-encryption--standard = Verschlüsselung des WLAN
measure--wifi-encryption--standard--wpa2 = WPA2 oder WPA3
measure--wifi-encryption--standard--wpa3 = WPA3

measure--wifi-personal = Die Beschäftigten { -contractor(form: "gen") } melden sich am internen WLAN mit persönlichen Zugangsdaten oder Zertifikaten an.
    .label = Persönliche Anmeldung am WLAN
    .synonyms = WPA-Enterprise; 802.1X; RADIUS

measure--wifi-none = { -contractor(form: "Nom") } betreibt in seinen Geschäftsräumen kein WLAN.
    .label = Kein WLAN in den Geschäftsräumen
    .synonyms = Funknetz; nur LAN; Kabel

measure--wifi-guest = Besucher erhalten in den Geschäftsräumen { -contractor(form: "gen") } nur Zugang zu einem WLAN, das vom internen Netz getrennt ist.
    .label = Getrenntes WLAN für Gäste
    .synonyms = Gastnetz; Wartezimmer

measure--web-filter = Ein Filter verhindert auf den Arbeitsplatzrechnern { -contractor(form: "gen") } den Aufruf von Websites, die als schädlich bekannt sind.
    .label = Sperre schädlicher Websites
    .synonyms = Proxy; DNS-Filter; Webseiten sperren

measure--web-proxy = Die Arbeitsplatzrechner { -contractor(form: "gen") } greifen auf das Internet nur über einen Proxyserver zu.
    .label = Internetzugriff nur über Proxyserver
    .synonyms = Webproxy; Web-Gateway; Secure Web Gateway

measure--web-rate-limit = Die Anwendung begrenzt die Zahl der Anfragen, die von einer IP-Adresse aus in einem bestimmten Zeitraum möglich sind.
    .label = Begrenzung der Anfragen je IP-Adresse
    .synonyms = Rate-Limiting; Drosselung; Bots

## Malware and attacks

measure--malware-workstation = Auf allen Arbeitsplatzrechnern { -contractor(form: "gen") } ist ein Virenschutzprogramm aktiv.
    .label = Virenschutz auf Arbeitsplatzrechnern
    .synonyms = Antivirus; Virenscanner; Schadsoftware; Trojaner; Anti-Viren-Software

measure--malware-server = Auf allen für die Verarbeitung genutzten Servern ist ein Virenschutzprogramm aktiv.
    .label = Virenschutz auf Servern
    .synonyms = Antivirus; Virenscanner

measure--malware-mobile = Auf allen für die Verarbeitung genutzten Smartphones und Tablets ist ein Virenschutzprogramm aktiv.
    .label = Virenschutz auf Smartphones und Tablets
    .synonyms = Antivirus; Handy; mobile Endgeräte

# $interval: whole adverb, e.g. "vierteljährlich"
measure--malware-update = Die eingesetzten Virenschutzprogramme rufen neue Erkennungsdaten { $interval } automatisch ab.
    .label = Aktualisierung des Virenschutzes
    .synonyms = Virensignaturen; Antivirus; Virenscanner
measure--malware-update--interval = Abstand der Aktualisierungen
    .why = Täglich ist der übliche Mindestwert; viele Programme aktualisieren sich stündlich.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--malware-full-scan = Die Arbeitsplatzrechner { -contractor(form: "gen") } werden { $interval } vollständig auf Schadsoftware geprüft.
    .label = Vollständige Prüfung auf Schadsoftware
    .synonyms = Komplettscan; Virenscan; Systemprüfung
measure--malware-full-scan--interval = Abstand der Prüfungen

measure--malware-gateway = Der Datenverkehr aus dem Internet wird an der Firewall { -contractor(form: "gen") } automatisch auf Schadsoftware geprüft.
    .label = Virenprüfung an der Firewall
    .synonyms = Gateway; UTM; Next-Generation-Firewall; Virenscanner

measure--malware-central = Die Virenschutzprogramme auf den Geräten { -contractor(form: "gen") } werden zentral verwaltet.
    .label = Zentrale Verwaltung des Virenschutzes
    .synonyms = Endpoint Protection; Verwaltungskonsole; Antivirus

measure--malware-email = Eingehende E-Mails werden vor der Zustellung automatisch auf Schadsoftware geprüft.
    .label = Prüfung von E-Mails auf Schadsoftware
    .synonyms = Spamfilter; Virenscanner; Anhang

measure--malware-upload = In die Anwendung hochgeladene Dateien werden automatisch auf Schadsoftware geprüft, bevor andere Benutzer sie abrufen können.
    .label = Prüfung hochgeladener Dateien auf Schadsoftware
    .synonyms = Virenscanner; Upload; Dateien

measure--media-malware-check = Datenträger, die { -contractor(form: "nom") } von Dritten erhält, werden vor ihrer Verwendung auf Schadsoftware geprüft.
    .label = Prüfung fremder Datenträger auf Schadsoftware
    .synonyms = USB-Stick; Virenprüfung; Schleuse; Datenschleuse

measure--email-phishing-filter = Ein Filter kennzeichnet oder sperrt eingehende E-Mails, die er als betrügerisch erkennt (Phishing).
    .label = Filter für betrügerische E-Mails (Phishing)
    .synonyms = Spam; Spamfilter; DMARC; Betrug

measure--email-spam-filter = Ein Filter sortiert unerwünschte Massen-E-Mails (Spam) aus, bevor sie den Beschäftigten { -contractor(form: "gen") } zugestellt werden.
    .label = Spamfilter
    .synonyms = Junk; unerwünschte E-Mails; E-Mail-Gateway

# $kind: spam, malware or both
measure--application-mail-filter = { $kind ->
    [spam] Ein Filter sortiert aus den E-Mails, die Benutzer in der Anwendung empfangen, unerwünschte Massen-E-Mails (Spam) aus.
    [malware] E-Mails, die Benutzer in der Anwendung empfangen, werden automatisch auf Schadsoftware geprüft.
   *[both] E-Mails, die Benutzer in der Anwendung empfangen, werden automatisch auf Schadsoftware geprüft und nach unerwünschten Massen-E-Mails (Spam) gefiltert.
 }
    .label = Filter für E-Mails in der Anwendung
    .synonyms = Spamschutz; Virenschutz; Plattform; Postfach
measure--application-mail-filter--kind = Art des Filters
measure--application-mail-filter--kind--spam = Spam
measure--application-mail-filter--kind--malware = Schadsoftware
measure--application-mail-filter--kind--both = Spam und Schadsoftware

measure--email-external-marking = E-Mails von externen Absendern werden den Beschäftigten { -contractor(form: "gen") } mit einem Hinweis auf ihre externe Herkunft angezeigt.
    .label = Kennzeichnung externer E-Mails
    .synonyms = Extern-Hinweis; Phishing; Banner

measure--email-attachment-block = E-Mails mit ausführbaren Programmdateien im Anhang werden nicht zugestellt.
    .label = Sperre ausführbarer E-Mail-Anhänge
    .synonyms = Anhang; Ransomware; exe

measure--email-attachment-sandbox = Anhänge eingehender E-Mails werden vor der Zustellung in einer abgeschotteten Umgebung geöffnet und auf schädliches Verhalten geprüft (Sandbox).
    .label = Prüfung von E-Mail-Anhängen in einer Sandbox
    .synonyms = Schadsoftware; Anhang; Detonation

measure--endpoint-detection = Ein Überwachungsprogramm meldet verdächtige Vorgänge auf den Arbeitsplatzrechnern { -contractor(form: "gen") } an eine zentrale Stelle (Endpoint Detection and Response).
    .label = Angriffserkennung auf Arbeitsplatzrechnern (EDR)
    .synonyms = XDR; Endpoint; Anomalie

measure--endpoint-detection-server = Ein Überwachungsprogramm meldet verdächtige Vorgänge auf den für die Verarbeitung genutzten Servern an eine zentrale Stelle (Endpoint Detection and Response).
    .label = Angriffserkennung auf Servern (EDR)
    .synonyms = EDR; XDR; HIDS; Endpoint Security

# $action: report or block
measure--intrusion-detection = { $action ->
    [report] Ein Angriffserkennungssystem überwacht den Datenverkehr an der Firewall und meldet Angriffsversuche.
   *[block] Ein Angriffserkennungssystem überwacht den Datenverkehr an der Firewall und sperrt erkannte Angriffsversuche automatisch.
 }
    .label = Angriffserkennung an der Firewall (IDS)
    .synonyms = IPS; Netzwerk; SIEM; Intrusion Prevention
measure--intrusion-detection--action = Reaktion auf Angriffsversuche
measure--intrusion-detection--action--report = Meldung
measure--intrusion-detection--action--block = automatische Sperre

measure--honeypot = { -contractor(form: "Nom") } hat Ködersysteme oder Köderdaten eingerichtet, die unbefugte Zugriffe melden (Honeypot).
    .label = Ködersysteme oder Köderdaten (Honeypot)
    .synonyms = Honeytoken; Canary; Angriffserkennung

measure--security-operations = Eine Sicherheitsleitstelle (Security Operations Center) überwacht die Produktivsysteme rund um die Uhr auf Anzeichen von Angriffen.
    .label = Ständige Überwachung durch eine Sicherheitsleitstelle
    .synonyms = SOC; 24/7; MDR; Leitstelle

measure--integrity-monitoring = Ein automatisches Verfahren meldet unerwartete Änderungen an den Systemdateien der für die Verarbeitung genutzten Server.
    .label = Erkennung veränderter Systemdateien
    .synonyms = Manipulationserkennung; Dateiintegrität; HIDS; Prüfsumme

measure--form-bot-protection = Öffentlich zugängliche Formulare der Anwendung verlangen vor dem Absenden eine Prüfung zur Abwehr automatisierter Eingaben (Captcha).
    .label = Schutz vor automatisierten Eingaben (Captcha)
    .synonyms = Bots; Spam; Registrierung; Formular

## Updates and configuration

# $period-dative: number with unit in the dative, e.g. "24 Stunden"
measure--patch-critical = Sicherheitsaktualisierungen, die der Hersteller als kritisch einstuft, werden auf den für die Verarbeitung genutzten Systemen innerhalb von { $period-dative } nach ihrer Veröffentlichung installiert.
    .label = Frist für kritische Sicherheitsaktualisierungen
    .synonyms = Patchmanagement; Updates; Sicherheitslücke; Zero-Day
measure--patch-critical--period = Frist für die Installation
    .why = 14 Tage sind ein verbreiteter Höchstwert; Schwachstellen, die bereits ausgenutzt werden, verlangen schnelleres Handeln.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--patch-other = Sicherheitsaktualisierungen, die der Hersteller nicht als kritisch einstuft, werden auf den für die Verarbeitung genutzten Systemen { $interval } installiert.
    .label = Installation übriger Sicherheitsaktualisierungen
    .synonyms = Patchmanagement; Updates; Patches
measure--patch-other--interval = Abstand der Installationen
    .why = Monatlich ist üblich; viele Hersteller veröffentlichen ihre Aktualisierungen in diesem Abstand.

measure--patch-test = Sicherheitsaktualisierungen werden auf einem Testsystem erprobt, bevor sie auf den Produktivsystemen installiert werden.
    .label = Erprobung von Sicherheitsaktualisierungen
    .synonyms = Patch-Test; Updates testen; Testumgebung

measure--patch-automatic = Die Arbeitsplatzrechner { -contractor(form: "gen") } installieren Sicherheitsaktualisierungen ihres Betriebssystems automatisch.
    .label = Automatische Aktualisierung der Arbeitsplatzrechner
    .synonyms = Windows-Update; Updates; Patchmanagement

measure--patch-central = Die Verteilung von Aktualisierungen auf die Arbeitsplatzrechner { -contractor(form: "gen") } wird zentral gesteuert und überwacht.
    .label = Zentrale Verteilung von Aktualisierungen
    .synonyms = WSUS; Patch-Management; Softwareverteilung

measure--patch-mobile = Die für die Verarbeitung genutzten Smartphones und Tablets installieren Sicherheitsaktualisierungen ihres Betriebssystems automatisch.
    .label = Automatische Aktualisierung mobiler Endgeräte
    .synonyms = Updates; iOS; Android; Patch

measure--patch-automatic-server = Die für die Verarbeitung genutzten Server installieren Sicherheitsaktualisierungen ihres Betriebssystems automatisch.
    .label = Automatische Aktualisierung der Server
    .synonyms = Unattended Upgrades; Updates; Patchmanagement; Linux

measure--software-supported = Auf den für die Verarbeitung genutzten Systemen sind nur Programme und Betriebssysteme im Einsatz, für die der Hersteller noch Sicherheitsaktualisierungen bereitstellt.
    .label = Keine Software ohne Sicherheitsaktualisierungen
    .synonyms = veraltete Software; End of Life; Windows

measure--software-source = Programme und ihre Aktualisierungen werden ausschließlich aus Quellen bezogen, die der Hersteller selbst betreibt oder benennt.
    .label = Software nur aus Quellen des Herstellers
    .synonyms = Download; App-Store

measure--hardening-services = Auf den für die Verarbeitung genutzten Servern sind nur Dienste aktiv, die für deren Betrieb erforderlich sind.
    .label = Abschaltung nicht benötigter Dienste (Härtung)
    .synonyms = Systemhärtung; Ports

# $standard: own, bsi, cis, ncsc or manufacturer
measure--hardening-server = { $standard ->
    [own] Die für die Verarbeitung genutzten Server sind nach einer dokumentierten Vorgabe { -contractor(form: "gen") } sicher konfiguriert.
    [bsi] Die für die Verarbeitung genutzten Server sind nach den Empfehlungen des Bundesamts für Sicherheit in der Informationstechnik (BSI) sicher konfiguriert.
    [cis] Die für die Verarbeitung genutzten Server sind nach den CIS Benchmarks sicher konfiguriert.
    [ncsc] Die für die Verarbeitung genutzten Server sind nach den Leitlinien des britischen National Cyber Security Centre (NCSC) sicher konfiguriert.
   *[manufacturer] Die für die Verarbeitung genutzten Server sind nach den Sicherheitsempfehlungen der Hersteller konfiguriert.
 }
    .label = Härtung der Server nach Vorgaben
    .synonyms = Systemhärtung; BSI; CIS; gehärtet; Grundkonfiguration
measure--hardening-server--standard = Maßgebliche Vorgabe
measure--hardening-server--standard--own = dokumentierte eigene Vorgabe
measure--hardening-server--standard--bsi = Empfehlungen des BSI
measure--hardening-server--standard--cis = CIS Benchmarks
measure--hardening-server--standard--ncsc = Leitlinien des NCSC
measure--hardening-server--standard--manufacturer = Empfehlungen der Hersteller

# $standard: own, bsi, cis, ncsc or manufacturer
measure--hardening-devices = { $standard ->
    [own] Die für die Verarbeitung genutzten Endgeräte sind nach einer dokumentierten Vorgabe { -contractor(form: "gen") } sicher konfiguriert.
    [bsi] Die für die Verarbeitung genutzten Endgeräte sind nach den Empfehlungen des Bundesamts für Sicherheit in der Informationstechnik (BSI) sicher konfiguriert.
    [cis] Die für die Verarbeitung genutzten Endgeräte sind nach den CIS Benchmarks sicher konfiguriert.
    [ncsc] Die für die Verarbeitung genutzten Endgeräte sind nach den Leitlinien des britischen National Cyber Security Centre (NCSC) sicher konfiguriert.
   *[manufacturer] Die für die Verarbeitung genutzten Endgeräte sind nach den Sicherheitsempfehlungen der Hersteller konfiguriert.
 }
    .label = Härtung der Endgeräte nach Vorgaben
    .synonyms = Systemhärtung; Laptop; Client; Grundkonfiguration; NCSC
measure--hardening-devices--standard = Maßgebliche Vorgabe
measure--hardening-devices--standard--own = dokumentierte eigene Vorgabe
measure--hardening-devices--standard--bsi = Empfehlungen des BSI
measure--hardening-devices--standard--cis = CIS Benchmarks
measure--hardening-devices--standard--ncsc = Leitlinien des NCSC
measure--hardening-devices--standard--manufacturer = Empfehlungen der Hersteller

measure--hardening-network = Die Netzwerkgeräte { -contractor(form: "gen") } sind nach einer dokumentierten Vorgabe sicher konfiguriert.
    .label = Härtung der Netzwerkgeräte
    .synonyms = Router; Switch; Systemhärtung; Grundkonfiguration

measure--server-version-hidden = Die Webserver geben keine Angaben zu Art und Version der auf ihnen eingesetzten Software aus.
    .label = Keine Versionsangaben der Webserver
    .synonyms = Server-Header; Banner; Härtung

measure--application-unprivileged = Die Anwendung läuft auf den Servern unter einem Konto ohne Administratorrechte.
    .label = Anwendung ohne Administratorrechte
    .synonyms = root; Container; Dienstkonto; Härtung

# $baseline: words of the user, printed as they stand
measure--hardening-baseline = Die für die Verarbeitung genutzten Server sind nach folgender Vorgabe zur sicheren Grundkonfiguration eingerichtet: „{ $baseline }“.
    .label = Sichere Grundkonfiguration der Server
    .synonyms = Systemhärtung; CIS; Standardkonfiguration
measure--hardening-baseline--baseline = Bezeichnung der Vorgabe

measure--application-start-check = Die Anwendung startet nicht, wenn sicherheitsrelevante Einstellungen fehlen oder unsicher sind.
    .label = Kein Start mit unsicheren Einstellungen
    .synonyms = Fail-fast; Konfiguration; Umgebungsvariablen

## Administration

# $path: vpn, addresses, jump-host, vpn-addresses or console
measure--admin-access-path = { $path ->
    [vpn] Die Verwaltungszugänge der für die Verarbeitung genutzten Server sind aus der Ferne nur über eine VPN-Verbindung erreichbar.
    [addresses] Die Verwaltungszugänge der für die Verarbeitung genutzten Server sind nur von festgelegten IP-Adressen aus erreichbar.
    [vpn-addresses] Die Verwaltungszugänge der für die Verarbeitung genutzten Server sind nur über eine VPN-Verbindung und zugleich nur von festgelegten IP-Adressen aus erreichbar.
    [console] Die Verwaltungszugänge der für die Verarbeitung genutzten Server sind nur über die Verwaltungskonsole des Hostinganbieters erreichbar.
   *[jump-host] Die Verwaltungszugänge der für die Verarbeitung genutzten Server sind nur über einen eigens dafür eingerichteten Zwischenserver erreichbar.
 }
    .label = Beschränkte Verwaltungszugänge der Server
    .synonyms = Bastion; Jump-Host; VPN; IP-Beschränkung
measure--admin-access-path--path = Zugelassener Weg
measure--admin-access-path--path--vpn = VPN-Verbindung
measure--admin-access-path--path--addresses = festgelegte IP-Adressen
measure--admin-access-path--path--jump-host = Zwischenserver
measure--admin-access-path--path--vpn-addresses = VPN-Verbindung und festgelegte IP-Adressen
measure--admin-access-path--path--console = Verwaltungskonsole des Hostinganbieters

measure--admin-key-login = Die Administratoren { -contractor(form: "gen") } melden sich an den für die Verarbeitung genutzten Servern mit kryptografischen Schlüsseln anstelle von Passwörtern an.
    .label = Anmeldung der Administratoren mit Schlüsseln
    .synonyms = SSH-Schlüssel; Zertifikat

measure--admin-port-changed = Die Fernverwaltung der für die Verarbeitung genutzten Server ist nicht über den dafür üblichen Port erreichbar.
    .label = Abweichender Port für die Fernverwaltung
    .synonyms = SSH; Port 22; Serverzugang

measure--admin-key-passphrase = Die kryptografischen Schlüssel, mit denen sich die Administratoren { -contractor(form: "gen") } an Servern anmelden, sind durch eine Passphrase geschützt.
    .label = Passphrase der Administratorschlüssel
    .synonyms = SSH-Schlüssel; Kennwort

measure--admin-default-account = Auf den für die Verarbeitung genutzten Servern ist die unmittelbare Anmeldung mit dem voreingestellten Administratorkonto gesperrt.
    .label = Sperre des voreingestellten Administratorkontos
    .synonyms = root; Standardkonto

# $confirmation: own-account or password
measure--admin-elevation = { $confirmation ->
    [own-account] Administratorrechte erlangen Administratoren auf den für die Verarbeitung genutzten Servern erst, nachdem sie sich mit ihrem persönlichen Benutzerkonto angemeldet haben.
   *[password] Administratorrechte erlangen Administratoren auf den für die Verarbeitung genutzten Servern erst, nachdem sie sich mit ihrem persönlichen Benutzerkonto angemeldet und dessen Passwort erneut eingegeben haben.
 }
    .label = Administratorrechte nur über das persönliche Konto
    .synonyms = sudo; root; Rechteerhöhung; Privilege Escalation
measure--admin-elevation--confirmation = Voraussetzung
measure--admin-elevation--confirmation--own-account = Anmeldung mit persönlichem Konto
measure--admin-elevation--confirmation--password = zusätzlich erneute Eingabe des Passworts

measure--service-account-switch = In Dienstkonten der für die Verarbeitung genutzten Server wechseln Administratoren nur aus ihrem persönlichen Benutzerkonto heraus.
    .label = Wechsel in Dienstkonten nur aus persönlichen Konten
    .synonyms = sudo; Service-User; Funktionskonto; technisches Konto

measure--server-accounts-managed = Die Benutzerkonten auf den für die Verarbeitung genutzten Servern werden zentral über ein System zur Konfigurationsverwaltung eingerichtet und entfernt.
    .label = Zentrale Verwaltung der Serverkonten
    .synonyms = Ansible; Puppet; Konfigurationsmanagement

measure--server-password-client = Die Administratorpasswörter der Server, die { -client(form: "dat") } überlassen sind, kann nach deren Bereitstellung nur { -client(form: "nom") } ändern.
    .label = Änderung der Serverpasswörter nur durch { -client(form: "acc") }
    .synonyms = Root-Server; Hosting; Kundenserver; Kennwort

measure--server-password-unknown = Die Administratorpasswörter, die { -client(form: "nom") } für die ihm überlassenen Server festlegt, sind { -contractor(form: "dat") } nicht bekannt.
    .label = Serverpasswörter nur { -client(form: "dat") } bekannt
    .synonyms = Root-Server; Hosting; Kundenserver; Kennwort

measure--admin-temporary = Administratorrechte auf den Produktivsystemen werden nur für die Dauer der jeweiligen Aufgabe freigeschaltet.
    .label = Befristete Administratorrechte
    .synonyms = PAM; Just-in-time; Adminrechte

measure--admin-access-system = Die Administratoren { -contractor(form: "gen") } erhalten Zugang zu den Produktivsystemen ausschließlich über ein System, das privilegierte Zugänge verwaltet (Privileged Access Management).
    .label = Verwaltung privilegierter Zugänge (PAM)
    .synonyms = Privileged Access; Administratorzugang; Bastion

measure--admin-session-recording = Sitzungen der Administratoren auf den Produktivsystemen werden aufgezeichnet.
    .label = Aufzeichnung der Administratorsitzungen
    .synonyms = Session Recording; PAM; Nachvollziehbarkeit

measure--admin-emergency-credentials = Die Zugangsdaten eines Administratorkontos sind für Notfälle in einem versiegelten Umschlag hinterlegt.
    .label = Notfallzugangsdaten in versiegeltem Umschlag
    .synonyms = Break-Glass; Notfallkonto; Tresor

# $place: locked or encrypted
measure--central-credentials = { $place ->
    [locked] Zentrale Zugangsdaten verwahrt { -contractor(form: "bei") } eine dafür benannte Person unter Verschluss.
   *[encrypted] Zentrale Zugangsdaten verwahrt { -contractor(form: "bei") } eine dafür benannte Person in einem verschlüsselten Speicher.
 }
    .label = Verwahrung zentraler Zugangsdaten
    .synonyms = Zugangscodes; Masterpasswort; Tresor; Administrator
measure--central-credentials--place = Art der Verwahrung
measure--central-credentials--place--locked = unter Verschluss
measure--central-credentials--place--encrypted = in einem verschlüsselten Speicher

measure--admin-shared-ban = Die gemeinsame Nutzung von Administratorkonten ist außer in Notfällen untersagt.
    .label = Verbot gemeinsamer Administratorkonten
    .synonyms = Sammelkonto; Adminkonto; Break-Glass

measure--admin-no-internet = Mit Administratorkonten werden weder E-Mails abgerufen noch Websites aufgerufen.
    .label = Kein Internet mit Administratorkonten
    .synonyms = Surfen; E-Mail; Admin; privilegierte Konten

measure--admin-list = { -contractor(form: "Nom") } führt eine Liste der Personen mit Administratorrechten auf den für die Verarbeitung genutzten Systemen.
    .label = Liste der Administratoren
    .synonyms = Adminkonten; privilegierte Benutzer; Verzeichnis

measure--admin-concept = Ein dokumentiertes Administrationskonzept legt fest, nach welchen Regeln die für die Verarbeitung genutzten Systeme verwaltet werden.
    .label = Administrationskonzept
    .synonyms = Systemverwaltung; Adminkonzept; privilegierte Rechte

## Programming interfaces

measure--api-key-hash = Die Anwendung speichert API-Schlüssel ausschließlich als Hashwerte.
    .label = Speicherung der API-Schlüssel als Hashwerte
    .synonyms = Token; Schnittstelle

measure--api-key-scope = Jeder API-Schlüssel gewährt nur Zugang zu den Funktionen, die für ihn freigegeben sind.
    .label = Begrenzung der API-Schlüssel auf Funktionen
    .synonyms = Token; Schnittstelle; Scopes

measure--api-key-revocation = Jeder API-Schlüssel kann einzeln widerrufen werden.
    .label = Widerruf einzelner API-Schlüssel
    .synonyms = Token; Schnittstelle; sperren

# $period-dative: number with unit in the dative, e.g. "14 Tagen"
measure--api-key-expiry = API-Schlüssel verlieren ihre Gültigkeit spätestens mit Ablauf von { $period-dative } nach ihrer Ausstellung.
    .label = Befristung der API-Schlüssel
    .synonyms = Token; Schnittstelle; Ablauf
measure--api-key-expiry--period = Höchste Gültigkeitsdauer

measure--api-rate-limit = Die Programmierschnittstellen begrenzen die Zahl der Anfragen, die mit denselben Zugangsdaten in einem bestimmten Zeitraum möglich sind.
    .label = Begrenzung der Schnittstellenanfragen
    .synonyms = Rate-Limiting; Drosselung

measure--api-default-closed = Programmierschnittstellen der Anwendung sind gesperrt, bis sie einzeln freigegeben werden.
    .label = Schnittstellen nur nach Freigabe
    .synonyms = API; Freigabe; Default deny

measure--api-origins = Die Programmierschnittstellen nehmen Anfragen aus Browsern nur von festgelegten Websites an (CORS).
    .label = Anfragen nur von festgelegten Websites
    .synonyms = CORS; Cross-Origin; API

## Remote maintenance

measure--maintenance-one-time-code = Jede Fernwartung von Systemen { -client(form: "gen") } setzt einen nur für diese Sitzung gültigen Zugangscode voraus.
    .label = Einmaliger Zugangscode für die Fernwartung
    .synonyms = Remote-Support; Fernzugriff; TAN; Sitzungscode

measure--maintenance-credentials = Zugangsdaten zu Systemen { -client(form: "gen") } speichert { -contractor(form: "nom") } ausschließlich verschlüsselt.
    .label = Verschlüsselte Zugangsdaten zu Systemen { -client(form: "gen") }
    .synonyms = Kundenpasswörter; Passwortmanager; Fernwartung

measure--maintenance-vendor = Externe Dienstleister erhalten Fernzugang zu den für die Verarbeitung genutzten Systemen { -contractor(form: "gen") } nur für die Dauer eines zuvor freigegebenen Einsatzes.
    .label = Fernzugang externer Dienstleister
    .synonyms = Remote-Support; Hersteller; VPN
