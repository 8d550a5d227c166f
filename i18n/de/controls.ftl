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

## Headings: the structure of Art. 32(1) GDPR

heading-art32--pseudonymisation = Pseudonymisierung und Verschlüsselung (Art. 32 Abs. 1 Buchst. a DSGVO)
heading-art32--confidentiality = Vertraulichkeit (Art. 32 Abs. 1 Buchst. b DSGVO)
heading-art32--integrity = Integrität (Art. 32 Abs. 1 Buchst. b DSGVO)
heading-art32--availability = Verfügbarkeit und Belastbarkeit (Art. 32 Abs. 1 Buchst. b DSGVO)
heading-art32--recovery = Wiederherstellbarkeit (Art. 32 Abs. 1 Buchst. c DSGVO)
heading-art32--review = Verfahren zur regelmäßigen Überprüfung, Bewertung und Evaluierung (Art. 32 Abs. 1 Buchst. d DSGVO)
heading-art32--organisation = Organisatorische Maßnahmen
