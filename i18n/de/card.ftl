### The completeness card: what the law asks of the contract, and how it stands.

card-title = Vollständigkeit
card-lead = Die Karte zeigt, was das Gesetz vom Vertrag verlangt und wo die Anlagen es sagen. Maßgeblich ist der gedruckte Text. Was in den Vertrag über die Auftragsverarbeitung selbst gehört, schreibt dieses Programm nicht.
card-group-not-needed = Nicht einschlägig: { $why }
# $where: e.g. "Anlage 1, Dauer der Verarbeitung"; $blocks: ids of blocks
card-place = { $where } [{ $blocks }]
card-place-head = Deckblatt
# $number: number of the annex
card-place-annex = Anlage { $number }
card-confirm = noch zu bestätigen
# $what: names of answers
card-open = Offen ist: { $what }
card-contrary = Die Anlagen sagen etwas anderes; maßgeblich ist die Antwort: { $what }
card-also = Die Anlagen enthalten dazu: { $where }
# $covered, $open, $elsewhere, $not-needed: numbers of items
card-counts = abgedeckt: { $covered }, offen: { $open }, im Vertrag selbst oder von Hand zu ergänzen: { $elsewhere }, nicht nötig: { $not-needed }

# $what: names of answers
card-group-undecided = Ob diese Angaben nötig sind, steht noch nicht fest. Offen ist: { $what }

card-state--covered = abgedeckt
card-state--by-hand = abgedeckt, Lücke von Hand auszufüllen
card-state--open = offen
card-state--contrary = nicht erfüllt
card-state--elsewhere = nicht in den Anlagen
card-state--not-needed = nicht nötig

## Why an item is not needed

card-not-needed--always = Das Gesetz verlangt dies hier nicht.
card-not-needed--special-data = Es werden keine Daten nach Art. 9 oder Art. 10 DSGVO verarbeitet.
    .uk = Es werden keine Daten nach Art. 9 oder Art. 10 UK-DSGVO verarbeitet.
card-not-needed--subprocessors = Es gibt keine { -subcontractor(form: "plural") }.
card-not-needed--general-authorisation = Eine allgemeine Genehmigung ist nicht erteilt.
card-not-needed--each-authorisation = Die Liste ist Teil der Klauseln nur bei gesonderter Genehmigung; hier ist eine allgemeine Genehmigung erteilt.
card-not-needed--clauses = Keine Übermittlung beruht auf den Standardvertragsklauseln für Übermittlungen.
card-not-needed--secrecy = { -client(form: "Nom") } unterliegt keiner beruflichen Schweigepflicht.
card-not-needed--german-secrecy = { -client(form: "Nom") } unterliegt keiner beruflichen Schweigepflicht nach deutschem Recht.
card-not-needed--professional-acts = Für die Berufe { -client(form: "gen") } kennt das Programm kein Berufsgesetz mit eigenen Regeln für Dienstleister.
card-not-needed--swiss-law = Das schweizerische Datenschutzgesetz ist nicht anwendbar.

## Where an item stands that the annexes do not cover

card-elsewhere--main-agreement = Die Anlagen sagen dazu nichts; die Regelung gehört in den Vertrag über die Auftragsverarbeitung.
card-elsewhere--rights = Die Pflichten und Rechte { -client(form: "gen") } stehen insgesamt im Vertrag über die Auftragsverarbeitung; die Anlagen regeln nur einzelne davon.
card-elsewhere--controller-dpo = Nach Datenschutzbeauftragten { -client(form: "gen") } fragt dieses Programm nicht; wo es sie gibt, sind sie in den Klauseln von Hand einzutragen.
card-elsewhere--signature = Die Anlagen haben hier keine Unterschriftszeile; Unterschrift und Datum sind in den Klauseln von Hand einzutragen.
card-elsewhere--clauses-signature = Unterschrift und Datum gehören in die Klauseln selbst; dieses Programm druckt sie dort nicht.
card-elsewhere--subprocessor-duration = Gegenstand und Art der Verarbeitung stehen in der Liste; nach der Dauer je Unternehmen fragt dieses Programm nicht, sie ist von Hand zu ergänzen.

## The laws

card-group--gdpr-28 = Inhalt des Vertrags nach Art. 28 DSGVO
    .uk = Inhalt des Vertrags nach Art. 28 UK-DSGVO
card-group--scc-28 = Anhänge der Standardvertragsklauseln nach Art. 28 Abs. 7 DSGVO (Durchführungsbeschluss (EU) 2021/915), falls die Parteien sie verwenden
card-group--scc-transfer = Anhänge der Standardvertragsklauseln für Übermittlungen (Durchführungsbeschluss (EU) 2021/914)
card-group--stgb-203 = Berufliche Schweigepflicht (§ 203 StGB)
card-group--dsg-9 = Bearbeitung durch Auftragsbearbeiter nach Art. 9 DSG

## The items

card--art28-subject = Gegenstand der Verarbeitung
card--art28-duration = Dauer der Verarbeitung
card--art28-nature = Art der Verarbeitung
card--art28-purpose = Zweck der Verarbeitung
card--art28-data = Art der personenbezogenen Daten
card--art28-persons = Kategorien betroffener Personen
card--art28-rights = Pflichten und Rechte { -client(form: "gen") }
card--art28-a = Verarbeitung nur auf dokumentierte Weisung, auch bei Übermittlungen in Drittländer; Mitteilung entgegenstehender rechtlicher Pflichten
card--art28-b = Verpflichtung der befugten Personen zur Vertraulichkeit
card--art28-c = Alle nach Art. 32 DSGVO erforderlichen Maßnahmen
    .uk = Alle nach Art. 32 UK-DSGVO erforderlichen Maßnahmen
card--art28-d = Bedingungen für weitere { -subcontractor(form: "plural") }
card--art28-e = Unterstützung bei Anträgen betroffener Personen
card--art28-f = Unterstützung bei den Pflichten nach den Art. 32 bis 36 DSGVO
    .uk = Unterstützung bei den Pflichten nach den Art. 32 bis 36 UK-DSGVO
card--art28-g = Löschung oder Rückgabe nach Abschluss der Leistungen, nach Wahl { -client(form: "gen") }
card--art28-h = Nachweise und Überprüfungen, einschließlich Inspektionen
card--art28-s3 = Hinweis auf Weisungen, die gegen Datenschutzbestimmungen verstoßen
card--art28-2 = Gesonderte oder allgemeine Genehmigung weiterer { -subcontractor(form: "plural") }; Information und Einspruch bei Änderungen
card--art28-4 = Dieselben Pflichten in der Kette, Haftung für die Kette
card--art28-9 = Schriftliche Abfassung, auch in elektronischem Format

card--scc28-1-controller = Anhang I: Name und Anschrift { -client(form: "gen") }
card--scc28-1-controller-contact = Anhang I: Ansprechperson { -client(form: "gen") } mit Kontaktdaten (die Funktion, soweit sie eingetragen wurde)
card--scc28-1-controller-dpo = Anhang I: Datenschutzbeauftragte oder Datenschutzbeauftragter { -client(form: "gen") }
card--scc28-1-processor = Anhang I: Name und Anschrift { -contractor(form: "gen") }
card--scc28-1-processor-contact = Anhang I: Ansprechperson { -contractor(form: "gen") } mit Kontaktdaten (die Funktion, soweit sie eingetragen wurde)
card--scc28-1-processor-dpo = Anhang I: Datenschutzbeauftragte oder Datenschutzbeauftragter { -contractor(form: "gen") }
card--scc28-1-signature = Anhang I: Unterschrift und Beitrittsdatum der Parteien
card--scc28-2-persons = Anhang II: Kategorien betroffener Personen
card--scc28-2-data = Anhang II: Kategorien personenbezogener Daten
card--scc28-2-sensitive = Anhang II: sensible Daten mit den angewandten Beschränkungen oder Garantien
card--scc28-2-nature = Anhang II: Art der Verarbeitung
card--scc28-2-purpose = Anhang II: Zwecke der Verarbeitung
card--scc28-2-duration = Anhang II: Dauer der Verarbeitung
card--scc28-2-subprocessors = Anhang II: Gegenstand, Art und Dauer der Verarbeitung durch { -subcontractor(form: "plural") }
card--scc28-3-measures = Anhang III: technische und organisatorische Maßnahmen
card--scc28-3-assistance = Anhang III: Maßnahmen, mit denen { -contractor(form: "nom") } { -client(form: "acc") } unterstützen kann
card--scc28-4-name = Anhang IV: Name und Anschrift der { -subcontractor(form: "plural") }
card--scc28-4-contact = Anhang IV: Kontaktperson der { -subcontractor(form: "plural") }
card--scc28-4-service = Anhang IV: Beschreibung der Verarbeitung mit klarer Abgrenzung der Zuständigkeiten

card--scct-1a-parties = Anhang I.A: Name und Anschrift der Parteien
card--scct-1a-contact = Anhang I.A: Ansprechpersonen
card--scct-1a-role = Anhang I.A: Rolle des Datenimporteurs und einschlägige Tätigkeiten
card--scct-1a-signature = Anhang I.A: Unterschrift und Datum
card--scct-1b-persons = Anhang I.B: Kategorien betroffener Personen
card--scct-1b-data = Anhang I.B: Kategorien personenbezogener Daten
card--scct-1b-sensitive = Anhang I.B: sensible Daten mit den angewandten Beschränkungen oder Garantien
card--scct-1b-frequency = Anhang I.B: Häufigkeit der Übermittlung
card--scct-1b-nature = Anhang I.B: Art der Verarbeitung
card--scct-1b-purpose = Anhang I.B: Zwecke der Übermittlung und Weiterverarbeitung
card--scct-1b-retention = Anhang I.B: Dauer der Speicherung oder Kriterien dafür
card--scct-1b-subprocessors = Anhang I.B: Gegenstand, Art und Dauer der Verarbeitung durch { -subcontractor(form: "plural") }
card--scct-1c-authority = Anhang I.C: zuständige Aufsichtsbehörde
card--scct-2-measures = Anhang II: technische und organisatorische Maßnahmen
card--scct-3-subprocessors = Anhang III: Liste der { -subcontractor(form: "plural") }

card--secrecy-necessary = Offenbarung nur, soweit sie für die Mitwirkung erforderlich ist
card--secrecy-undertaking = Verpflichtung { -contractor(form: "gen") } zur Geheimhaltung
card--secrecy-staff = Verpflichtung der Personen, die { -contractor(form: "bei") } Zugang haben
card--secrecy-chain = Pflicht, weitere mitwirkende Personen zur Geheimhaltung zu verpflichten
card--secrecy-subprocessors = Verpflichtung der { -subcontractor(form: "plural") }
card--secrecy-acts-form = Textform nach dem Berufsgesetz
card--secrecy-acts-instruction = Verpflichtung mit Belehrung über die strafrechtlichen Folgen nach dem Berufsgesetz

card--dsg9-1-a = Bearbeitung nur so, wie { -client(form: "nom") } selbst es tun dürfte
card--dsg9-1-b = Keine gesetzliche oder vertragliche Geheimhaltungspflicht, die die Übertragung verbietet
card--dsg9-2 = Gewährleistung der Datensicherheit
card--dsg9-3 = Vorgängige Genehmigung der Übertragung an Dritte; bei allgemeiner Genehmigung Information und Widerspruch
