### Restrictions and safeguards for special categories of personal data.

## Who has access

safeguard--need-to-know = Beschränkung des Zugriffs auf Personen, die die Daten für ihre Aufgaben benötigen
    .label = Zugriff nur für Personen, die die Daten benötigen
safeguard--trained-staff = Zugriff nur für Beschäftigte, die im Umgang mit diesen Daten geschult sind
safeguard--staff-awareness = Sensibilisierung der an den Verarbeitungsvorgängen beteiligten Beschäftigten
safeguard--confidentiality = Verpflichtung der zugriffsberechtigten Personen zur Vertraulichkeit
safeguard--professional-secrecy = Verpflichtung der zugriffsberechtigten Personen zur Geheimhaltung nach § 203 StGB
    .label = Verpflichtung zur Geheimhaltung nach § 203 StGB
safeguard--individual-accounts = Zugriff nur über persönliche Benutzerkonten
safeguard--mfa = Mehr-Faktor-Authentifizierung für jeden Zugriff auf die Daten
safeguard--dual-control = Vier-Augen-Prinzip bei der Erteilung von Zugriffsrechten
safeguard--access-rights-review = Überprüfung der Zugriffsrechte mindestens einmal im Jahr
safeguard--remote-access-release = Fernzugriff nur nach Freigabe im Einzelfall

## Traceability

safeguard--access-logging = Protokollierung der Zugriffe auf die Daten
safeguard--change-logging = Protokollierung, wer die Daten eingegeben, verändert oder entfernt hat
safeguard--log-analysis = Auswertung der Zugriffsprotokolle bei jedem Verdacht auf unbefugten Zugriff

## Pseudonymisation and separation

safeguard--pseudonymisation = Pseudonymisierung der Daten
safeguard--no-direct-identifiers = Verzicht auf unmittelbar identifizierende Angaben in den Datensätzen
safeguard--key-separate = Aufbewahrung der Zuordnung zwischen Pseudonym und Person getrennt von den Daten
safeguard--key-at-client = Zuordnung der Pseudonyme zu Personen allein durch { -client(form: "acc") }
safeguard--separate-storage = Speicherung getrennt von anderen Daten

## Encryption

safeguard--encryption-in-transit = Verschlüsselung der Daten bei der Übertragung
safeguard--encryption-at-rest = Verschlüsselung der gespeicherten Daten
safeguard--end-to-end-encryption = Ende-zu-Ende-Verschlüsselung der Daten
safeguard--backup-encryption = Verschlüsselung der Datensicherungen
safeguard--encryption-keys-separate = Aufbewahrung der kryptografischen Schlüssel getrennt von den verschlüsselten Daten

## Limits of use

safeguard--purpose-limitation = Verarbeitung ausschließlich zu den vereinbarten Zwecken
    .label = strenge Zweckbindung
safeguard--no-own-use = Ausschluss jeder Verarbeitung der Daten für eigene Zwecke { -contractor(form: "gen") }
safeguard--no-ai-training = Ausschluss des Trainings von KI-Modellen mit den Daten
safeguard--no-test-use = Ausschluss der Verwendung der Daten in Testsystemen
safeguard--no-sub-processing = Ausschluss von { -subcontractor(form: "plural-dat") } bei der Verarbeitung der Daten
safeguard--no-onward-transfer = Ausschluss der Weiterübermittlung in Drittländer
safeguard--transmission-rules = schriftliche Verfahrensregelung für jede Übermittlung der Daten
safeguard--no-mobile-storage = Ausschluss der Speicherung auf mobilen Datenträgern
safeguard--locked-records = Aufbewahrung von Papierunterlagen unter Verschluss

## Organisation and review

safeguard--dpo = Benennung einer oder eines Datenschutzbeauftragten
safeguard--dpia = Vorliegen einer Datenschutz-Folgenabschätzung für die Verarbeitung
safeguard--recoverability = Wiederherstellbarkeit der Daten aus Datensicherungen
safeguard--effectiveness-review = Überprüfung der Wirksamkeit dieser Schutzmaßnahmen mindestens einmal im Jahr
