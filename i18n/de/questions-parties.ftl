### Questions: the two parties.

q-contractor-name = Wie lautet der vollständige Name { -contractor(form: "gen") }?
    .label = Name { -contractor(form: "gen") }
    .field = Name
    .help = Anzugeben ist genau ein Name, bei Gesellschaften mit Rechtsform, wie er im Handelsregister oder im Impressum steht. Bei Einzelunternehmen gehören Vor- und Nachname der Inhaberin oder des Inhabers dazu. Markennamen und verbundene Unternehmen gehören nicht hierher, denn gebunden wird nur, wer hier genannt ist. Im Zweifel hilft der Name, der auf dem Hauptvertrag oder auf Rechnungen steht.
    .why = Der Vertrag nach Art. 28 Abs. 3 DSGVO bindet nur den, der darin eindeutig bezeichnet ist.
    .example = Quellgrund Praxissoftware GmbH
    .synonyms = Auftragnehmer; Auftragsverarbeiter; Dienstleister; Anbieter

q-contractor-owner = Wer leitet { -contractor(form: "acc") } und vertritt ihn nach außen?
    .label = Vertretung { -contractor(form: "gen") }
    .field = Vertretung
    .help = Gemeint sind zum Beispiel Inhaberin, Inhaber, Geschäftsführung oder Vorstand. Anzugeben sind Name und Stellung; beides steht im Impressum oder im Handelsregister. Der Vertreter in der Europäischen Union nach Art. 27 DSGVO ist nicht gemeint. Ohne Angabe wird nichts gedruckt.
    .why = Freiwillige Angabe, die Art. 28 DSGVO nicht verlangt; sie macht die Vertragspartei leichter erkennbar.
    .example = Jonas Wittkamp, Geschäftsführer

q-contractor-address = Wie lautet die Geschäftsanschrift { -contractor(form: "gen") }?
    .label = Anschrift { -contractor(form: "gen") }
    .field = Anschrift
    .help = Anzugeben sind Straße und Hausnummer, darunter in einer eigenen Zeile Postleitzahl und Ort. Nach dem Staat fragt das Programm gesondert. Eine Straßenanschrift ist einem Postfach vorzuziehen. Die Zeilen werden so gedruckt, wie sie eingegeben sind.
    .why = Name und Anschrift lassen erkennen, wen der Vertrag nach Art. 28 Abs. 3 DSGVO bindet.
    .example = Speicherweg 14, in der nächsten Zeile 20457 Hamburg

q-contractor-country = In welchem Staat hat { -contractor(form: "nom") } seinen Sitz?
    .label = Sitzstaat { -contractor(form: "gen") }
    .field = Sitzstaat
    .help = Gemeint ist der Staat, in dem das Unternehmen eingetragen ist, nicht der Standort der Server und nicht der Sitz einer Muttergesellschaft. Die Angabe steht im Impressum oder im Handelsregister. Liegt der Sitz außerhalb des Europäischen Wirtschaftsraums (EU, Island, Liechtenstein, Norwegen), gelten für die Übermittlung der Daten dorthin weitere Vorschriften.
    .why = Der Sitz bestimmt mit, welches Recht gilt und ob Daten ins Ausland gelangen (Art. 3 und 44 DSGVO).
    .example = Deutschland, wenn die Gesellschaft im Handelsregister in Hamburg eingetragen ist.

q-contractor-contact = Wer ist { -contractor(form: "bei") } die Ansprechperson für diesen Vertrag?
    .label = Ansprechperson { -contractor(form: "gen") }
    .field = Ansprechperson
    .help = Anzugeben sind Name und Funktion einer Person, die Fragen zum Vertrag und zu einer gemeldeten Datenpanne beantworten kann. Es muss nicht die Person sein, die für den Datenschutz zuständig ist; danach fragt ein späterer Abschnitt. Nach E-Mail-Adresse und Telefonnummer fragt das Programm gesondert. Bei jeder Erneuerung der Anlagen ist die Angabe neu zu bestätigen.
    .why = Rückfragen zu einer Verletzung des Schutzes personenbezogener Daten gehen an sie (Art. 33 Abs. 2 DSGVO).
    .example = Miriam Tolle, Leiterin Kundenbetreuung

q-contractor-email = Unter welcher E-Mail-Adresse ist { -contractor(form: "nom") } in Fragen dieses Vertrags erreichbar?
    .label = E-Mail-Adresse { -contractor(form: "gen") }
    .field = E-Mail
    .help = Am besten eignet sich ein gemeinsames Postfach, das auch bei Urlaub und Krankheit gelesen wird. Persönliche Adressen veralten, sobald die Person wechselt. Nach den Empfängern von Weisungen fragt ein späterer Abschnitt. Bei jeder Erneuerung der Anlagen ist die Angabe neu zu bestätigen.
    .why = An diese Adresse gehen Rückfragen, auch nach einer Meldung gemäß Art. 33 Abs. 2 DSGVO.
    .example = datenschutz@quellgrund.example

q-contractor-phone = Unter welcher Telefonnummer ist { -contractor(form: "nom") } in Fragen dieses Vertrags erreichbar?
    .label = Telefon { -contractor(form: "gen") }
    .field = Telefon
    .help = Anzugeben ist eine Nummer mit Vorwahl, bei Bedarf mit Landesvorwahl, unter der in dringenden Fällen jemand zu erreichen ist. Die Nummer wird so gedruckt, wie sie eingegeben ist. Ohne Angabe wird nichts gedruckt.
    .why = Freiwillige Angabe für dringende Fälle; Art. 28 DSGVO verlangt sie nicht.
    .example = +49 40 66969 120

q-contractor-web = Unter welchen Internetadressen tritt { -contractor(form: "nom") } auf?
    .label = Internetseiten { -contractor(form: "gen") }
    .field = Internet
    .help = Anzugeben sind die öffentlichen Internetseiten des Unternehmens, jede in einer eigenen Zeile. Adressen von Servern oder Anmeldeseiten gehören nicht hierher. Die Zeilen werden so gedruckt, wie sie eingegeben sind. Ohne Angabe wird nichts gedruckt.
    .why = Freiwillige Angabe, die Art. 28 DSGVO nicht verlangt; sie macht die Vertragspartei leichter erkennbar.
    .example = www.quellgrund.example

q-client-name = Wie lautet der vollständige Name { -client(form: "gen") }?
    .label = Name { -client(form: "gen") }
    .field = Name
    .help = Anzugeben ist genau ein Name, bei Gesellschaften mit Rechtsform, wie er im Register, im Impressum oder auf Rechnungen steht. Eine Einzelpraxis oder ein Einzelunternehmen wird mit Vor- und Nachnamen der Inhaberin oder des Inhabers genannt, eine gemeinschaftlich geführte Praxis mit dem Namen der Gesellschaft. Teilen sich selbstständige Praxen nur die Räume, ist in der Regel jede von ihnen eine eigene Vertragspartei. Im Zweifel hilft der Name, unter dem der Hauptvertrag geschlossen ist.
    .why = Der Vertrag nach Art. 28 Abs. 3 DSGVO bindet nur den, der darin eindeutig bezeichnet ist.
    .example = Gemeinschaftspraxis Ahrens und Vollmer GbR
    .synonyms = Auftraggeber; Verantwortlicher; Kunde; Mandant

q-client-owner = Wer leitet { -client(form: "acc") } und vertritt ihn nach außen?
    .label = Vertretung { -client(form: "gen") }
    .field = Vertretung
    .help = Gemeint sind zum Beispiel Inhaberin, Inhaber, Geschäftsführung oder Vorstand. Anzugeben sind Name und Stellung; beides steht im Impressum oder im Register. Der Vertreter in der Europäischen Union nach Art. 27 DSGVO ist nicht gemeint. Ohne Angabe wird nichts gedruckt.
    .why = Freiwillige Angabe, die Art. 28 DSGVO nicht verlangt; sie macht die Vertragspartei leichter erkennbar.
    .example = Dr. Petra Ahrens, Gesellschafterin

q-client-address = Wie lautet die Anschrift { -client(form: "gen") }?
    .label = Anschrift { -client(form: "gen") }
    .field = Anschrift
    .help = Anzugeben sind Straße und Hausnummer, darunter in einer eigenen Zeile Postleitzahl und Ort. Nach dem Staat fragt das Programm gesondert. Bei mehreren Standorten zählt der Hauptsitz. Die Zeilen werden so gedruckt, wie sie eingegeben sind.
    .why = Name und Anschrift lassen erkennen, wen der Vertrag nach Art. 28 Abs. 3 DSGVO bindet.
    .example = Lindenhof 3, in der nächsten Zeile 22761 Hamburg

q-client-contact = Wer ist { -client(form: "bei") } die Ansprechperson für diesen Vertrag?
    .label = Ansprechperson { -client(form: "gen") }
    .field = Ansprechperson
    .help = Anzugeben sind Name und Funktion einer Person, die Meldungen über Datenpannen (Verletzungen des Schutzes personenbezogener Daten) sofort entgegennehmen und weiterleiten kann. Sie muss nicht selbst Weisungen erteilen dürfen; danach fragt ein späterer Abschnitt. In einer kleinen Praxis ist es oft die Praxisleitung. Bei jeder Erneuerung der Anlagen ist die Angabe neu zu bestätigen.
    .why = Sie erhält Meldungen über Verletzungen des Schutzes personenbezogener Daten (Art. 33 Abs. 2 DSGVO).
    .example = Sabine Krogmann, Praxismanagerin

q-client-email = Unter welcher E-Mail-Adresse ist { -client(form: "nom") } in Fragen dieses Vertrags erreichbar?
    .label = E-Mail-Adresse { -client(form: "gen") }
    .field = E-Mail
    .help = Am besten eignet sich ein gemeinsames Postfach, das auch bei Urlaub und Krankheit gelesen wird, denn hier gehen Meldungen über Datenpannen (Verletzungen des Schutzes personenbezogener Daten) ein. Ein Postfach für Anfragen aller Art ist weniger geeignet. Bei jeder Erneuerung der Anlagen ist die Angabe neu zu bestätigen.
    .why = An diese Adresse gehen Meldungen nach Art. 33 Abs. 2 DSGVO, die unverzüglich zu erstatten sind.
    .example = leitung@praxis-ahrens-vollmer.example

q-client-phone = Unter welcher Telefonnummer ist { -client(form: "nom") } in Fragen dieses Vertrags erreichbar?
    .label = Telefon { -client(form: "gen") }
    .field = Telefon
    .help = Anzugeben ist eine Nummer mit Vorwahl, bei Bedarf mit Landesvorwahl, unter der in dringenden Fällen jemand zu erreichen ist. Die Nummer wird so gedruckt, wie sie eingegeben ist. Ohne Angabe wird nichts gedruckt.
    .why = Freiwillige Angabe für dringende Fälle; Art. 28 DSGVO verlangt sie nicht.
    .example = +49 40 66969 345

q-client-web = Unter welchen Internetadressen tritt { -client(form: "nom") } auf?
    .label = Internetseiten { -client(form: "gen") }
    .field = Internet
    .help = Anzugeben sind die öffentlichen Internetseiten des Unternehmens oder der Praxis, jede in einer eigenen Zeile. Die Zeilen werden so gedruckt, wie sie eingegeben sind. Ohne Angabe wird nichts gedruckt.
    .why = Freiwillige Angabe, die Art. 28 DSGVO nicht verlangt; sie macht die Vertragspartei leichter erkennbar.
    .example = www.praxis-ahrens-vollmer.example
