### Questions: the sheet on outsourcing. Its first question decides whether the set has one.

q-outsourcing-sheet = Gehört zu den Anlagen ein Blatt zur Auslagerung der Leistung, etwa zu künstlicher Intelligenz, Datenexport, Dienstgüte und Sicherheitsvorschriften?
    .label = Blatt zur Auslagerung
    .help = Solche Regelungen verlangen vor allem größere Auftraggeber, Banken, Versicherungen und Einrichtungen, die unter die NIS-2-Richtlinie fallen. Art. 28 DSGVO verlangt sie nicht. Für eine Praxis mit einem gewöhnlichen Dienstleister ist die Antwort meist Nein.
    .why = Freiwilliges Blatt; Art. 28 DSGVO verlangt es nicht, andere Vorschriften können es verlangen.
    .example = Ja, wenn { -client(form: "nom") } einen Fragebogen zur Auslagerung geschickt hat.

q-ai-training = Darf { -contractor(form: "nom") } Daten { -client(form: "gen") } zum Training künstlicher Intelligenz verwenden?
    .label = Training von KI
    .help = Training für eigene Produkte ist ein eigener Zweck: Wer Daten aus dem Auftrag dafür verwendet, wird insoweit selbst zum Verantwortlichen und braucht eine eigene Rechtsgrundlage. Deshalb bietet das Programm dafür keine Erlaubnis an. Zulässig ist Training für { -client(form: "acc") } und auf seine Weisung.
    .why = Art. 28 Abs. 10 DSGVO: Wer Zwecke selbst bestimmt, gilt insoweit als Verantwortlicher.
    .example = Ausgeschlossen
q-ai-training--excluded = Ausgeschlossen
q-ai-training--on-instruction = Nur auf gesonderte Weisung und für Zwecke { -client(form: "gen") }
q-ai-training--not-stated = Keine Regelung in diesem Blatt

q-ai-use = Verarbeiten bei der Erbringung der Leistung Systeme der künstlichen Intelligenz Daten { -client(form: "gen") }?
    .label = KI in der Leistung
    .help = Gemeint sind etwa Spracherkennung, Zusammenfassungen, Vorschläge oder Bilderkennung, auch wenn ein anderes Unternehmen sie bereitstellt; dieses gehört dann in die Liste der { -subcontractor(form: "plural") }. Gewöhnliche Rechenregeln sind nicht gemeint.
    .why = Art und Zweck der Verarbeitung gehören in den Vertrag (Art. 28 Abs. 3 DSGVO).
    .example = Ja, wenn Diktate automatisch in Text umgewandelt werden.

q-ai-functions = Welche Funktionen verwenden künstliche Intelligenz?
    .label = Funktionen mit KI
    .help = Es genügen kurze Angaben: welche Funktion, welche Daten, welcher Zweck. Der Text wird wörtlich gedruckt und ist in jeder Sprache der Anlagen einzugeben.
    .why = Nur bekannte Funktionen lassen sich beurteilen (Art. 28 Abs. 3 DSGVO).
    .example = Umwandlung diktierter Arztbriefe in Text; Vorschläge für die Verschlagwortung eingehender Dokumente.

q-ai-conditions = Was gilt für die Funktionen mit künstlicher Intelligenz?
    .label = Bedingungen für KI
    .help = Zu wählen ist nur, was wirklich so eingerichtet ist. Wirken Ergebnisse auf Menschen ein, etwa bei Bewertungen, sind Prüfung durch einen Menschen und der Ausschluss allein automatisierter Entscheidungen ratsam. „Keine“ ist möglich.
    .why = Art. 22 Abs. 1 DSGVO begrenzt Entscheidungen, die ausschließlich automatisiert ergehen.
    .example = Prüfung durch einen Menschen; abschaltbar
q-ai-conditions--review = Prüfung durch einen Menschen vor der Verwendung
q-ai-conditions--no-sole-decision = Keine ausschließlich automatisierten Entscheidungen
q-ai-conditions--marked = Kennzeichnung der Ergebnisse
q-ai-conditions--switch = Abschaltbar durch { -client(form: "acc") }
q-ai-conditions--quality = Dokumentierte Prüfung der Qualität
q-ai-conditions--model-change = Ankündigung eines Wechsels von Modell oder Anbieter

q-exit-scope = Welche Daten kann { -client(form: "nom") } bei Beendigung exportieren?
    .label = Umfang des Exports
    .help = Personenbezogene Daten sind zurückzugeben, wenn { -client(form: "nom") } das wählt. Für Cloud- und Onlinedienste verlangt die Verordnung (EU) 2023/2854 (Datenverordnung) in der Regel mehr, auch für Daten ohne Personenbezug; dann ist „Alle“ richtig.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. g DSGVO gibt die Wahl zwischen Löschung und Rückgabe.
    .example = Alle
q-exit-scope--all = Alle eingegebenen und erzeugten Daten, auch ohne Personenbezug
q-exit-scope--personal = Nur die personenbezogenen Daten

q-exit-formats = In welchen Formaten stehen die Daten zum Export bereit?
    .label = Formate des Exports
    .help = Zu wählen sind Formate, die { -contractor(form: "nom") } tatsächlich liefern kann. In Arztpraxen gibt es genormte Austauschformate; sie erleichtern den Wechsel. Ein Ausdruck auf Papier ist kein Export.
    .why = Eine Rückgabe nach Art. 28 Abs. 3 Satz 2 Buchst. g DSGVO nützt nur in lesbarer Form.
    .example = Tabellen; Dokumente als Dateien
q-exit-formats--csv = Tabellen (CSV)
q-exit-formats--json-xml = Strukturierte Dateien (JSON oder XML)
q-exit-formats--database = Auszug der Datenbank mit Beschreibung
q-exit-formats--documents = Dokumente und Bilder als Dateien
q-exit-formats--profession = Genormtes Austauschformat des Fachgebiets
q-exit-formats--interface = Dokumentierte Schnittstelle

q-exit-period = Wie lange nach Abschluss der Erbringung der Verarbeitungsleistungen ist der Export noch möglich?
    .label = Frist für den Export
    .help = Die Zeit muss zur Frist für Rückgabe und Löschung passen: Erst nach ihr wird gelöscht. Die Datenverordnung verlangt von Anbietern von Datenverarbeitungsdiensten in der Regel mindestens 30 Tage.
    .why = Nach der Löschung nach Art. 28 Abs. 3 Satz 2 Buchst. g DSGVO lässt sich nichts mehr exportieren.
    .example = 30 Tage

q-service-levels = In welchem Dokument stehen Dienstgüte und Messgrößen?
    .label = Dokument zur Dienstgüte
    .help = Anzugeben sind Titel und Datum, wie sie auf dem Dokument stehen. Die Angabe wird in jeder Sprache wörtlich so gedruckt. Bleibt das Feld leer, wird nichts gedruckt.
    .why = Freiwillige Angabe; zugesagte Verfügbarkeit berührt auch Art. 32 Abs. 1 Buchst. b DSGVO.
    .example = Leistungsschein Betrieb vom 3. März 2025

q-service-penalties = In welchem Dokument stehen Vertragsstrafen und Kündigungsrechte bei schlechter Leistung?
    .label = Dokument zu Vertragsstrafen
    .help = Anzugeben sind Titel und Datum. Die Höhe der Vertragsstrafen gehört in dieses Dokument, nicht in die Anlagen. Bleibt das Feld leer, wird nichts gedruckt.
    .why = Freiwillige Angabe; die DSGVO regelt Vertragsstrafen zwischen den Parteien nicht.
    .example = Hauptvertrag vom 3. März 2025, Abschnitt 9

q-trade-secrets = Vereinbaren die Parteien hier den Schutz von Geschäftsgeheimnissen?
    .label = Geschäftsgeheimnisse
    .help = Gemeint sind Geheimnisse beider Parteien, die keine personenbezogenen Daten sein müssen. Geschützt ist nach dem Gesetz nur, was angemessen geheim gehalten wird; dazu gehören solche Vereinbarungen. Bei Nein wird nichts gedruckt.
    .why = Freiwillige Angabe; Art. 28 DSGVO schützt nur personenbezogene Daten.
    .example = Ja, wenn der Hauptvertrag dazu schweigt.

q-risk-assessment = Hat { -client(form: "nom") } die Risiken der Auslagerung bewertet, bevor er Daten offenlegt?
    .label = Risikobewertung
    .help = Gemeint ist eine dokumentierte Bewertung { -client(form: "gen") }, nicht eine Auskunft { -contractor(form: "gen") }. Eine Datenschutz-Folgenabschätzung gehört dazu, wenn sie vorgeschrieben ist, ist aber nicht dasselbe. Bei Nein wird nichts gedruckt.
    .why = { -client(form: "Nom") } muss die Garantien des Dienstleisters prüfen (Art. 28 Abs. 1, Art. 32 Abs. 2 DSGVO).
    .example = Ja, wenn die Bewertung mit Datum in der Vertragsakte liegt.

q-risk-assessment-date = Von welchem Tag ist die Risikobewertung?
    .label = Tag der Risikobewertung
    .help = Anzugeben ist der Tag, der auf der Bewertung steht. Er liegt vor der Offenlegung der Daten. Bei jeder Erneuerung der Anlagen ist die Angabe neu zu bestätigen.
    .why = Das Datum zeigt, ob die Bewertung nach Art. 28 Abs. 1 DSGVO noch aktuell ist.
    .example = 12. Oktober 2026

q-cyber-rules = Welche Vorschriften zur Cybersicherheit und zu Daten gelten nach Angabe der Parteien?
    .label = Vorschriften zur Cybersicherheit
    .help = Ob eine Vorschrift gilt, prüft jede Partei für sich; das Blatt hält nur ihre Angabe fest. Nach deutschem Recht sind die Pflichten zur NIS-2-Richtlinie im BSI-Gesetz geregelt. Die Cyberresilienz-Verordnung gilt stufenweise, der größte Teil ab 11. Dezember 2027. „Keine“ ist möglich.
    .why = Diese Vorschriften stehen neben Art. 32 DSGVO und verlangen zum Teil eigene Zusagen in der Lieferkette.
    .example = NIS-2-Richtlinie für { -client(form: "acc") }
q-cyber-rules--nis2-client = NIS-2-Richtlinie – für { -client(form: "acc") }
q-cyber-rules--nis2-contractor = NIS-2-Richtlinie – für { -contractor(form: "acc") }
q-cyber-rules--dora = Digitale operationale Resilienz (DORA) – für { -client(form: "acc") } als Finanzunternehmen
q-cyber-rules--data-act = Datenverordnung – für { -contractor(form: "acc") } als Anbieter von Datenverarbeitungsdiensten
q-cyber-rules--cra = Cyberresilienz-Verordnung – für Produkte { -contractor(form: "gen") }

q-cyber-duties = Welche Pflichten zur Cybersicherheit übernimmt { -contractor(form: "nom") }?
    .label = Pflichten zur Cybersicherheit
    .help = Zu wählen ist nur, was { -contractor(form: "nom") } leisten kann. Wer unter die NIS-2-Richtlinie fällt, muss zu erheblichen Sicherheitsvorfällen in der Regel innerhalb von 24 Stunden eine frühe Erstmeldung abgeben und ist dafür auf seine Dienstleister angewiesen. „Keine“ ist möglich.
    .why = Die Zusagen ergänzen die Sicherheit der Verarbeitung nach Art. 32 Abs. 1 DSGVO.
    .example = Frühe Mitteilung von Sicherheitsvorfällen; Sicherheitsaktualisierungen
q-cyber-duties--early-warning = Frühe Mitteilung von Sicherheitsvorfällen
q-cyber-duties--vulnerabilities = Information über Schwachstellen und Abhilfe
q-cyber-duties--updates = Sicherheitsaktualisierungen während der Laufzeit
q-cyber-duties--components = Liste der Softwarebestandteile auf Anforderung
q-cyber-duties--evidence = Nachweise für Behörden der Cybersicherheit

q-outsourcing-additions = Was ist auf dem Blatt zur Auslagerung in eigenen Worten zu ergänzen?
    .label = Ergänzungen zur Auslagerung
    .help = Der Text wird am Ende des Blatts unter „Ergänzende Vereinbarungen“ wörtlich gedruckt und ist in jeder Sprache der Anlagen einzugeben. Er darf den gewählten Punkten nicht widersprechen; das prüft das Programm nicht. Bleibt das Feld leer, wird nichts gedruckt.
    .why = Freiwillige Angabe; Art. 28 DSGVO verlangt dieses Blatt nicht.
    .example = Der Fragebogen { -client(form: "gen") } zur Auslagerung wird einmal im Jahr neu beantwortet.
    .synonyms = eigene Worte; eigener Absatz; Freitext
