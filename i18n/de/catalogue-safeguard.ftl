### Restrictions and safeguards for special categories of personal data.

## Who has access

safeguard--need-to-know = Beschränkung des Zugriffs auf Personen, die die Daten für ihre Aufgaben benötigen
    .label = Zugriff nur für Personen, die die Daten benötigen
    .synonyms = Erforderlichkeit; Berechtigung; beschränkter Zugriff
safeguard--trained-staff = Zugriff nur für Beschäftigte, die im Umgang mit diesen Daten geschult sind
    .synonyms = Schulung; geschultes Personal
safeguard--staff-awareness = Sensibilisierung der an den Verarbeitungsvorgängen beteiligten Beschäftigten
    .synonyms = Sensibilisierung; Unterweisung; Schulung
safeguard--confidentiality = Verpflichtung der zugriffsberechtigten Personen zur Vertraulichkeit
    .synonyms = Vertraulichkeit; Schweigepflicht; Verschwiegenheit
safeguard--professional-secrecy = Verpflichtung der zugriffsberechtigten Personen zur Geheimhaltung nach § 203 StGB
    .label = Verpflichtung zur Geheimhaltung nach § 203 StGB
    .synonyms = Berufsgeheimnis; Schweigepflicht; 203
safeguard--individual-accounts = Zugriff nur über persönliche Benutzerkonten
    .synonyms = Benutzerkonto; Login; persönliche Anmeldung
safeguard--mfa = Mehr-Faktor-Authentifizierung für jeden Zugriff auf die Daten
    .synonyms = Zwei-Faktor; 2FA; TAN; MFA
safeguard--dual-control = Vier-Augen-Prinzip bei der Erteilung von Zugriffsrechten
    .synonyms = Vier Augen; Freigabe
safeguard--access-rights-review = Überprüfung der Zugriffsrechte mindestens einmal im Jahr
    .synonyms = Rechteprüfung; Rezertifizierung
safeguard--remote-access-release = Fernzugriff nur nach Freigabe im Einzelfall
    .synonyms = Fernwartung; Freigabe

## Traceability

safeguard--access-logging = Protokollierung der Zugriffe auf die Daten
    .synonyms = Logging; Zugriffsprotokoll; lesender Zugriff
safeguard--change-logging = Protokollierung, wer die Daten eingegeben, verändert oder entfernt hat
    .synonyms = Eingabekontrolle; Änderungsprotokoll
safeguard--log-analysis = Auswertung der Zugriffsprotokolle bei jedem Verdacht auf unbefugten Zugriff
    .synonyms = Protokollauswertung; Missbrauch; Anomalie

## Pseudonymisation and separation

safeguard--pseudonymisation = Pseudonymisierung der Daten
    .synonyms = Pseudonym; Kürzel; Code
safeguard--no-direct-identifiers = Verzicht auf unmittelbar identifizierende Angaben in den Datensätzen
    .synonyms = ohne Namen; Kennnummer; Datenminimierung
safeguard--key-separate = Aufbewahrung der Zuordnung zwischen Pseudonym und Person getrennt von den Daten
    .synonyms = Zuordnungsliste; Schlüsselliste
safeguard--key-at-client = Zuordnung der Pseudonyme zu Personen allein durch { -client(form: "acc") }
    .synonyms = Zuordnungsliste; Praxis hat den Schlüssel
safeguard--separate-storage = Speicherung getrennt von anderen Daten
    .synonyms = Trennung; eigene Datenbank; Mandantentrennung
safeguard--deletion-deadlines = Löschung nach festgelegten Fristen
    .synonyms = Löschfrist; Löschkonzept; Aufbewahrung

## Encryption

safeguard--encryption-in-transit = Verschlüsselung der Daten bei der Übertragung
    .synonyms = TLS; HTTPS; Transportverschlüsselung; VPN
safeguard--encryption-at-rest = Verschlüsselung der gespeicherten Daten
    .synonyms = Festplattenverschlüsselung; Datenbankverschlüsselung; AES
safeguard--end-to-end-encryption = Ende-zu-Ende-Verschlüsselung der Daten
    .synonyms = E2E; durchgehende Verschlüsselung
safeguard--backup-encryption = Verschlüsselung der Datensicherungen
    .synonyms = Backup; Sicherung
safeguard--encryption-keys-separate = Aufbewahrung der kryptografischen Schlüssel getrennt von den verschlüsselten Daten
    .synonyms = Schlüsselverwaltung; Key Management

## Limits of use

safeguard--purpose-limitation = Verarbeitung ausschließlich zu den vereinbarten Zwecken
    .label = strenge Zweckbindung
    .synonyms = Zweckbindung; Zweck
safeguard--no-own-use = Ausschluss jeder Verarbeitung der Daten für eigene Zwecke { -contractor(form: "gen") }
    .synonyms = eigene Zwecke; Weiterverwendung
safeguard--no-ai-training = Ausschluss des Trainings von KI-Modellen mit den Daten
    .synonyms = KI; Künstliche Intelligenz; Modelltraining
safeguard--no-test-use = Ausschluss der Verwendung der Daten in Testsystemen
    .synonyms = Testdaten; Echtdaten; Entwicklung
safeguard--no-sub-processing = Ausschluss von { -subcontractor(form: "plural-dat") } bei der Verarbeitung der Daten
    .synonyms = Subunternehmer; Unterauftragnehmer
safeguard--eea-only = Verarbeitung ausschließlich im Europäischen Wirtschaftsraum
    .synonyms = EU; EWR; kein Drittland
safeguard--local-processing = Verarbeitung ausschließlich auf Systemen { -client(form: "gen") }
    .synonyms = lokal; eigene Server; vor Ort
safeguard--no-onward-transfer = Ausschluss der Weiterübermittlung in Drittländer
    .synonyms = Drittland; USA; Ausland
safeguard--transmission-rules = schriftliche Verfahrensregelung für jede Übermittlung der Daten
    .synonyms = Weitergabe; Übermittlung; Verfahrensanweisung
safeguard--no-unencrypted-email = Ausschluss des Versands in unverschlüsselten E-Mails
    .synonyms = E-Mail; unverschlüsselt; Mailversand
safeguard--no-mobile-storage = Ausschluss der Speicherung auf mobilen Datenträgern
    .synonyms = USB-Stick; externe Festplatte; Laptop
safeguard--locked-records = Aufbewahrung von Papierunterlagen unter Verschluss
    .synonyms = Akten; Schrank; Papier
safeguard--no-printing = Ausschluss von Ausdrucken
    .synonyms = Ausdruck; Papier; Drucken
safeguard--human-confirmation = Bestätigung von KI-Ergebnissen durch Menschen vor jeder Verwendung
    .synonyms = KI; menschliche Kontrolle; Aufsicht

## Organisation and review

safeguard--dpo = Benennung einer oder eines Datenschutzbeauftragten
    .synonyms = DSB; Datenschutzbeauftragter
safeguard--dpia = Vorliegen einer Datenschutz-Folgenabschätzung für die Verarbeitung
    .synonyms = DSFA; Folgenabschätzung; Risiko
safeguard--recoverability = Wiederherstellbarkeit der Daten aus Datensicherungen
    .synonyms = Backup; Datensicherung; Restore
safeguard--effectiveness-review = Überprüfung der Wirksamkeit dieser Schutzmaßnahmen mindestens einmal im Jahr
    .synonyms = Überprüfung; Audit; Wirksamkeit
