### Controls, and the headings under which measures are printed.

## Controls

control--organisation = Organisatorische Maßnahmen
control--staff = Beschäftigte
control--data-subject-rights = Rechte der betroffenen Personen
control--incident = Umgang mit Sicherheitsvorfällen
control--physical-access = Zutrittskontrolle
control--physical-access-home = Zutrittskontrolle im Homeoffice
control--system-access = Zugangskontrolle
control--data-access = Zugriffskontrolle
control--separation = Trennungskontrolle
control--pseudonymisation = Pseudonymisierung
control--encryption = Verschlüsselung
control--input = Eingabekontrolle
control--transfer = Weitergabekontrolle
control--order = Auftragskontrolle
control--availability = Verfügbarkeit und Belastbarkeit
control--recovery = Wiederherstellbarkeit
control--deletion = Löschung und Entsorgung
control--review = Verfahren zur regelmäßigen Überprüfung, Bewertung und Evaluierung

## Topics: sub-headings on the screen in long lists of measures

topic--responsibility = Zuständigkeiten und Regelwerke
topic--records-risks = Verzeichnisse, Freigaben und Risiken
topic--changes = Änderungen an den Systemen
topic--development = Softwareentwicklung
topic--technical-credentials = Technische Zugangsdaten
topic--data-minimisation = Technikgestaltung und Datenminimierung
topic--daily-work = Arbeitsalltag
topic--remote-work = Mobiles Arbeiten und private Geräte
topic--locations = Standorte von Servern und Zugriffen
topic--artificial-intelligence = Künstliche Intelligenz
topic--certificates = Zertifikate und Testate

topic--confidentiality = Verpflichtung zur Vertraulichkeit
topic--professional-secrecy = Berufsgeheimnis und besondere Geheimhaltungspflichten
topic--recruitment = Einstellung und Einarbeitung
topic--training = Schulung
topic--conduct = Verhalten am Arbeitsplatz
topic--departure = Wechsel der Aufgabe und Ausscheiden

topic--incident-procedure = Verfahren und Zuständigkeit
topic--incident-reporting = Interne Meldung und Erreichbarkeit
topic--incident-response = Bewertung und Abwehr
topic--incident-notification = Meldung nach außen
topic--incident-follow-up = Dokumentation und Nachbereitung

topic--areas = Zutrittskonzept und Bereiche
topic--doors = Türen der Geschäftsräume
topic--keys = Berechtigungen und Schlüssel
topic--visitors = Besucher, Empfang und Wachdienst
topic--surveillance = Alarm, Video und Fenster
topic--service-staff = Reinigungs- und Wachdienste
topic--documents-equipment = Unterlagen und Geräte in den Geschäftsräumen
topic--server-rooms = Server und Serverräume
topic--data-centres = Rechenzentren

topic--accounts = Benutzerkonten
topic--two-factor = Zwei-Faktor-Authentifizierung
topic--login-methods = Weitere Arten der Anmeldung
topic--login-protection = Schutz der Anmeldung
topic--passwords = Passwörter
topic--sessions = Sitzungen
topic--devices = Arbeitsplatzrechner und mobile Geräte
topic--network = Netz
topic--malware = Schadsoftware und Angriffe
topic--updates = Aktualisierungen und Grundkonfiguration
topic--administration = Administration
topic--interfaces = Programmierschnittstellen
topic--remote-maintenance = Fernwartung

topic--instructions = Vertrag und Weisungen
topic--authorities-evidence = Behörden, Nachweise und Unterstützung
topic--subprocessor-selection = Auswahl und Verpflichtung der { -subcontractor(form: "plural") }
topic--subprocessor-review = Überprüfung der { -subcontractor(form: "plural") } und Ende der Zusammenarbeit
topic--maintenance = Wartung und Fernwartung

## Headings: the eight customary controls

heading-eight--organisation = Organisatorische Maßnahmen
heading-eight--physical-access = Zutrittskontrolle
heading-eight--system-access = Zugangskontrolle
heading-eight--data-access = Zugriffskontrolle
heading-eight--transfer = Weitergabekontrolle
heading-eight--input = Eingabekontrolle
heading-eight--order = Auftragskontrolle
heading-eight--availability = Verfügbarkeitskontrolle
heading-eight--separation = Trennungskontrolle

## Headings: the structure of Art. 32(1) GDPR

heading-art32--pseudonymisation = Pseudonymisierung und Verschlüsselung (Art. 32 Abs. 1 Buchst. a DSGVO)
heading-art32--confidentiality = Vertraulichkeit (Art. 32 Abs. 1 Buchst. b DSGVO)
heading-art32--integrity = Integrität (Art. 32 Abs. 1 Buchst. b DSGVO)
heading-art32--availability = Verfügbarkeit und Belastbarkeit (Art. 32 Abs. 1 Buchst. b DSGVO)
heading-art32--recovery = Wiederherstellbarkeit (Art. 32 Abs. 1 Buchst. c DSGVO)
heading-art32--review = Verfahren zur regelmäßigen Überprüfung, Bewertung und Evaluierung (Art. 32 Abs. 1 Buchst. d DSGVO)
heading-art32--organisation = Organisatorische Maßnahmen
