### Questions: who instructs, who receives instructions, who looks after data protection.

q-instruction-form = In welcher Form kann { -client(form: "nom") } Weisungen erteilen?
    .label = Form der Weisungen
    .help = Eine Weisung ist eine Anordnung, wie mit den Daten umzugehen ist, zum Beispiel sie zu löschen oder herauszugeben. Mehrere Formen sind möglich. Textform bedeutet, dass die Weisung lesbar ist und sich aufbewahren lässt; eine Unterschrift ist nicht nötig. Eine mündliche Weisung, die niemand festhält, genügt nicht. Im Zweifel ist die Textform praktisch, weil sie schnell ist und sich belegen lässt.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO lässt die Verarbeitung grundsätzlich nur auf dokumentierte Weisung zu.
    .example = „Textform“ und „Mündlich“, wenn die Praxis meist per E-Mail schreibt und in Eilfällen anruft.
q-instruction-form--text = Textform
    .label = Textform – etwa per E-Mail oder über ein Kundenportal
q-instruction-form--written = Schriftform
    .label = Schriftform – auf Papier mit Unterschrift oder mit qualifizierter elektronischer Signatur
q-instruction-form--oral-confirmed = mündlich mit anschließender Bestätigung in Textform
    .label = Mündlich – mit anschließender Bestätigung in Textform

q-instructors = Wer darf für { -client(form: "acc") } Weisungen erteilen?
    .label = Weisungsbefugnis
    .help = Gemeint ist, wessen Anordnungen { -contractor(form: "nom") } befolgen darf. Namen zu nennen schafft Klarheit, verlangt aber, jede Änderung mitzuteilen. Für eine Praxis mit wenigen Personen reicht oft die Leitung. Bleibt der Name { -client(form: "gen") } in einer Vorlage offen, passt „Leitung“ oder „Von Fall zu Fall“. Im Zweifel entscheidet darüber die Leitung { -client(form: "gen") }.
    .why = Art. 29 DSGVO erlaubt die Verarbeitung grundsätzlich nur auf Weisung; daher muss klar sein, wer sie erteilt.
    .example = „Namentlich benannte Personen“, wenn neben der Inhaberin auch die Praxismanagerin Weisungen erteilen soll.
q-instructors--management = Leitung – Inhaberin, Inhaber oder Geschäftsleitung
q-instructors--named = Namentlich benannte Personen – sie werden als Nächstes erfragt
q-instructors--case-by-case = Von Fall zu Fall – { -client(form: "nom") } bestimmt die Personen bei Bedarf

q-instructor-list = Welche Personen dürfen für { -client(form: "acc") } Weisungen erteilen?
    .label = Weisungsberechtigte Personen
    .help = Für jede Person wird eine Zeile angelegt. Aufzuführen sind nur Personen, die { -client(form: "nom") } tatsächlich dazu bestimmt hat. Weil Urlaub und Krankheit vorkommen, sind zwei Personen besser als eine. Im Zweifel bestimmt die Leitung { -client(form: "gen") }, wer in die Liste gehört.
    .why = Nur Weisungen Berechtigter zählen (Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO); ihre Namen beugen Streit vor.
    .example = Zwei Zeilen: Dr. Petra Ahrens und Sabine Krogmann.

q-instructor-name = Wie heißt diese weisungsberechtigte Person?
    .label = Name der weisungsberechtigten Person
    .field = Name
    .help = Anzugeben sind Vor- und Nachname, auf Wunsch mit Titel. Jeder Name darf in der Liste nur einmal vorkommen. Eine Abteilung oder ein Sammelpostfach genügt nicht, weil eine Person gemeint ist.
    .why = Am Namen lässt sich prüfen, von wem eine Weisung kommt (Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO).
    .example = Sabine Krogmann

q-instructor-role = Welche Funktion hat diese weisungsberechtigte Person?
    .label = Funktion
    .field = Funktion
    .help = Gemeint ist die Stellung im Unternehmen oder in der Praxis. Die Angabe ist freiwillig und hilft, wenn die Person wechselt. Bleibt das Feld leer, wird nichts gedruckt.
    .why = Freiwillige Angabe, die Art. 28 DSGVO nicht verlangt; sie erleichtert die Zuordnung.
    .example = Praxismanagerin

q-instructor-contact = Wie ist diese weisungsberechtigte Person zu erreichen?
    .label = Kontakt der weisungsberechtigten Person
    .field = Kontakt
    .help = Anzugeben ist die E-Mail-Adresse, von der die Weisungen kommen, bei Bedarf auch eine Telefonnummer. Eine persönliche Adresse ist besser als ein Postfach, auf das viele zugreifen. Im Zweifel ist die Person selbst zu fragen.
    .why = Nur bei bekanntem Absender ist eine Weisung prüfbar (Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO).
    .example = s.krogmann@praxis-ahrens-vollmer.example, +49 40 66969 345

q-recipient-list = Welche Personen nehmen für { -contractor(form: "acc") } Weisungen entgegen?
    .label = Weisungsempfänger
    .help = Gemeint ist, an wen sich { -client(form: "nom") } mit einer Weisung wendet. Für jede Person wird eine Zeile angelegt. Sinnvoll sind mindestens zwei Personen, damit eine Weisung auch bei Urlaub und Krankheit ankommt. Im Zweifel sind es die Personen, die den Kunden auch sonst betreuen.
    .why = Ohne bekannte Empfänger laufen Weisungen nach Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO leicht ins Leere.
    .example = Zwei Zeilen: Miriam Tolle und Henrik Vogt.

q-recipient-name = Wie heißt dieser Weisungsempfänger?
    .label = Name der entgegennehmenden Person
    .field = Name
    .help = Anzugeben sind Vor- und Nachname der Person. Jeder Name darf in der Liste nur einmal vorkommen. Nimmt eine Stelle wie die Kundenbetreuung die Weisungen entgegen, ist eine dort zuständige Person zu nennen.
    .why = So steht fest, an wen Weisungen nach Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO zu richten sind.
    .example = Miriam Tolle

q-recipient-role = Welche Funktion hat dieser Weisungsempfänger?
    .label = Funktion
    .field = Funktion
    .help = Gemeint ist die Stellung im Unternehmen. Die Angabe ist freiwillig und hilft, wenn die Person wechselt. Bleibt das Feld leer, wird nichts gedruckt.
    .why = Freiwillige Angabe, die Art. 28 DSGVO nicht verlangt; sie erleichtert die Zuordnung.
    .example = Leiterin Kundenbetreuung

q-recipient-contact = Wie ist dieser Weisungsempfänger zu erreichen?
    .label = Kontakt der entgegennehmenden Person
    .field = Kontakt
    .help = Anzugeben sind E-Mail-Adresse und, wenn möglich, Telefonnummer. Ein gemeinsames Postfach ist gut geeignet, wenn es an jedem Arbeitstag gelesen wird. Die Angabe muss zu der Form passen, in der Weisungen erteilt werden.
    .why = Weisungen nach Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO brauchen einen Weg, auf dem sie ankommen.
    .example = weisung@quellgrund.example, +49 40 66969 120

q-dpo = Hat { -contractor(form: "nom") } eine Datenschutzbeauftragte oder einen Datenschutzbeauftragten benannt, und verlangt das Gesetz die Benennung?
    .label = Datenschutzbeauftragte oder Datenschutzbeauftragter
    .help = Es geht um { -contractor(form: "acc") }, nicht um { -client(form: "acc") }. In Deutschland besteht die Pflicht unter anderem, wenn in der Regel mindestens 20 Personen ständig mit automatisierter Datenverarbeitung beschäftigt sind (§ 38 Abs. 1 des Bundesdatenschutzgesetzes, BDSG). Unabhängig von der Zahl kann sie bestehen, wenn umfangreich Gesundheitsdaten verarbeitet oder Personen überwacht werden (Art. 37 Abs. 1 DSGVO) oder eine Datenschutz-Folgenabschätzung nötig ist. Besteht die Pflicht, ohne dass jemand benannt ist, passt keine der Antworten; dann bleibt die Frage offen, bis die Benennung nachgeholt ist. Im Zweifel klärt dies eine Datenschutzberatung oder die Aufsichtsbehörde.
    .why = Art. 37 Abs. 1 DSGVO und § 38 Abs. 1 BDSG bestimmen, wann die Benennung Pflicht ist.
    .example = „Ja, verpflichtend“ bei einem Softwareunternehmen mit 35 Beschäftigten am Bildschirm; „Nein“ bei einem IT-Betreuer mit drei Beschäftigten, bei dem keiner der anderen Gründe vorliegt.
q-dpo--appointed = Ja, verpflichtend – benannt, weil das Gesetz es verlangt
q-dpo--voluntary = Ja, freiwillig – benannt, ohne dass das Gesetz es verlangt
q-dpo--not-required = Nein – nicht benannt, weil das Gesetz es nicht verlangt

q-dpo-name = Wie heißt die oder der Datenschutzbeauftragte { -contractor(form: "gen") }?
    .label = Name der oder des Datenschutzbeauftragten
    .field = Name
    .help = Anzugeben sind Vor- und Nachname der Person, die benannt ist, auch wenn sie von außen kommt. Wer das Unternehmen leitet oder selbst über Zwecke und Mittel der Verarbeitung entscheidet, kann diese Aufgabe nicht zugleich übernehmen. Der Name steht in der Benennungsurkunde oder in der Meldung an die Aufsichtsbehörde.
    .why = Art. 37 Abs. 7 DSGVO verlangt nur die Kontaktdaten; der Name macht sie eindeutig.
    .example = Katrin Osterloh

q-dpo-organisation = Zu welchem Unternehmen gehört die oder der Datenschutzbeauftragte bei externer Benennung, und wie lautet dessen Anschrift?
    .label = Unternehmen der oder des Datenschutzbeauftragten
    .field = Unternehmen
    .help = Gemeint sind Name und Anschrift des Beratungsunternehmens oder der Kanzlei. Ist die oder der Datenschutzbeauftragte { -contractor(form: "bei") } beschäftigt, bleibt das Feld leer. Die Angabe ist freiwillig und steht im Vertrag über die Benennung.
    .why = Freiwillig; hilft, externe Datenschutzbeauftragte (Art. 37 Abs. 6 DSGVO) zu erreichen.
    .example = Osterloh Datenschutzberatung, in den nächsten Zeilen Am Alten Wehr 7 und 21029 Hamburg

q-dpo-contact = Wie ist die oder der Datenschutzbeauftragte zu erreichen?
    .label = Kontakt der oder des Datenschutzbeauftragten
    .field = Kontakt
    .help = Anzugeben ist mindestens eine E-Mail-Adresse, möglichst auch eine Telefonnummer. Am besten ist eine Adresse, die bei einem Wechsel der Person bestehen bleibt. Dieselben Kontaktdaten stehen in der Regel in der Datenschutzerklärung { -contractor(form: "gen") }.
    .why = Art. 37 Abs. 7 DSGVO verlangt, die Kontaktdaten der oder des Datenschutzbeauftragten zu veröffentlichen.
    .example = dsb@quellgrund.example, +49 40 66969 180

q-dpo-reasons = Aus welchen Gründen muss { -contractor(form: "nom") } weder eine Datenschutzbeauftragte noch einen Datenschutzbeauftragten benennen?
    .label = Gründe gegen eine Pflicht zur Benennung
    .help = Die Pflicht kann aus mehreren Vorschriften folgen; sie besteht nur dann nicht, wenn keine davon greift. Zu wählen ist deshalb jeder Grund, der wirklich vorliegt. Die Gründe aus § 38 des Bundesdatenschutzgesetzes (BDSG) betreffen nur Unternehmen, für die deutsches Recht gilt. Lässt sich einer der Gründe, auf die es ankommt, nicht bestätigen, besteht möglicherweise doch eine Pflicht; das ist vorher zu klären.
    .why = Die Gründe zeigen, dass Art. 37 Abs. 1 DSGVO und § 38 Abs. 1 BDSG geprüft sind.
    .example = Alle sechs Gründe bei einem deutschen IT-Betreuer mit drei Beschäftigten, der nur wenige kleine Kunden betreut.

q-privacy-contact = Wer ist { -contractor(form: "bei") } für Fragen des Datenschutzes zu erreichen?
    .label = Kontaktstelle für den Datenschutz
    .help = Anzugeben sind Name oder Stelle und eine E-Mail-Adresse, möglichst mit Telefonnummer. Die Stelle beantwortet Fragen und gibt Auskunft, wenn Daten verloren gegangen oder in falsche Hände geraten sind. Geeignet ist ein Postfach, das an jedem Arbeitstag gelesen wird. Ist eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter benannt, kann diese Adresse auch hier stehen.
    .why = Rückfragen zu Meldungen nach Art. 33 Abs. 2 DSGVO brauchen eine feste Stelle.
    .example = Miriam Tolle, datenschutz@quellgrund.example, +49 40 66969 120

q-subject-additions = Was ist in der Anlage über den Gegenstand der Verarbeitung in eigenen Worten zu ergänzen?
    .label = Ergänzungen zum Gegenstand
    .help = Der Text wird am Ende der Anlage unter „Ergänzende Vereinbarungen“ wörtlich gedruckt und ist in jeder Sprache der Anlagen einzugeben. Gemeint sind Absprachen zu Gegenstand, Daten und Weisungen, für die es keine Frage gab. Er darf den übrigen Angaben nicht widersprechen; das prüft das Programm nicht. Bleibt das Feld leer, wird nichts gedruckt.
    .why = Freiwillige Angabe für Festlegungen nach Art. 28 Abs. 3 DSGVO, die keine Auswahl abbildet.
    .example = Daten aus der Zeit vor dem 1. Januar 2024 werden nicht übernommen.
    .synonyms = eigene Worte; eigener Absatz; Freitext
