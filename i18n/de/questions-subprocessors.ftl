### Questions: further companies that process the data, and how they are authorised.

q-subprocessors = Welche Unternehmen setzt { -contractor(form: "nom") } ein, um Daten im Auftrag { -client(form: "gen") } zu verarbeiten ({ -subcontractor(form: "plural") })?
    .label = { -subcontractor(form: "plural") }
    .help = Gemeint sind alle fremden Unternehmen und Selbstständigen, die die Daten speichern, lesen oder sonst verarbeiten, zum Beispiel Hosting, Datensicherung oder Schreibdienste. Wer bei Wartung oder Fernwartung auf die Daten zugreifen kann, gehört vorsichtshalber ebenfalls in die Liste. Reinigung, Post, Bank und Telefonanschluss gehören in der Regel nicht dazu. Für jedes Unternehmen wird eine Zeile angelegt; Grundlage sind die laufenden Verträge und Rechnungen. Die Liste muss vollständig sein; dass es keine solchen Unternehmen gibt, ist ebenfalls eine Antwort.
    .why = Art. 28 Abs. 2 DSGVO lässt ihren Einsatz nur mit Genehmigung { -client(form: "gen") } zu.
    .example = Zwei Zeilen: Nordhafen Hosting GmbH (Serverhosting) und Calder Backup Limited (Datensicherung).
    .synonyms = Unterauftragsverarbeiter; Unterauftragnehmer; Subunternehmer; Subdienstleister; weitere Auftragsverarbeiter; Liste der Unternehmen

q-subprocessor-name = Wie lautet der vollständige Name dieses Unternehmens?
    .label = Name des Unternehmens
    .help = Anzugeben ist der rechtliche Name mit Rechtsform, bei Selbstständigen Vor- und Nachname. Er steht im Vertrag, auf Rechnungen und im Impressum. Gehört das Unternehmen zu einem Konzern, zählt die Gesellschaft, mit der der Vertrag besteht. Ein Produktname genügt nicht.
    .why = Die Genehmigung nach Art. 28 Abs. 2 DSGVO muss erkennen lassen, wer eingesetzt werden darf.
    .example = Nordhafen Hosting GmbH

q-subprocessor-service = Welche Leistung erbringt dieses Unternehmen für { -contractor(form: "acc") }?
    .label = Leistung
    .help = Gemeint ist die Leistung, bei der die Daten verarbeitet werden. Gewählt werden kann nur ein Eintrag. Erbringt das Unternehmen mehrere Leistungen oder fehlt die passende, lässt sich ein eigener Eintrag anlegen, der alle nennt. Was genau geschuldet ist, steht in der Leistungsbeschreibung des Vertrags.
    .why = Die Genehmigung nach Art. 28 Abs. 2 DSGVO setzt voraus, dass die Aufgabe bekannt ist.
    .example = Serverhosting

q-subprocessor-address = Wie lautet die Anschrift dieses Unternehmens?
    .label = Anschrift des Unternehmens
    .help = Anzugeben sind Straße, Hausnummer, Postleitzahl und Ort des Sitzes; das Land wird gesondert erfragt. Die Anschrift steht im Vertrag oder im Impressum. Die Anschrift eines Rechenzentrums ist hier nicht gemeint.
    .why = Die Anschrift zeigt eindeutig, wem die Genehmigung nach Art. 28 Abs. 2 DSGVO gilt.
    .example = Hafenallee 4, in der nächsten Zeile 26122 Oldenburg

q-subprocessor-country = In welchem Land hat dieses Unternehmen seinen Sitz?
    .label = Sitz des Unternehmens (Land)
    .help = Maßgeblich ist der Sitz der Gesellschaft, mit der der Vertrag besteht, nicht der Sitz des Konzerns und nicht der Ort der Server. Liegt der Sitz außerhalb des Europäischen Wirtschaftsraums (EU, Island, Liechtenstein und Norwegen), fragt das Programm nach der Grundlage der Übermittlung. Der Sitz steht im Vertrag, auf Rechnungen und im Impressum.
    .why = Art. 44 DSGVO knüpft Übermittlungen aus dem Europäischen Wirtschaftsraum hinaus an Bedingungen.
    .example = Deutschland, wenn der Vertrag mit der deutschen Gesellschaft eines ausländischen Konzerns besteht.

q-subprocessor-scope = Ist für dieses Unternehmen die Bedingung erfüllt, unter der die Europäische Kommission das Datenschutzniveau im Land seines Sitzes anerkennt (Angemessenheitsbeschluss)?
    .label = Angemessenheitsbeschluss (Sitz)
    .help = Für manche Länder gilt die Anerkennung nur unter einer Bedingung, die unter der Frage genannt ist. In den USA muss genau diese Gesellschaft mit gültiger Zertifizierung in der amtlichen Liste des Datenschutzrahmens EU-USA (Data Privacy Framework) stehen, und zwar für die betroffene Art von Daten. Die Antwort ist nur dann Ja, wenn die Bedingung nachgeprüft ist; ein Ausdruck mit Datum dient als Beleg. Im Zweifel bleibt die Frage offen, bis das Unternehmen die Erfüllung belegt hat.
    .why = Ein Angemessenheitsbeschluss nach Art. 45 Abs. 3 DSGVO hilft nur, wenn seine Bedingung erfüllt ist.
    .example = Ja, wenn die Maple Ledger Inc. in Kanada bestätigt hat, dass sie für diese Daten dem Gesetz PIPEDA unterliegt.

q-subprocessor-storage = In welchem Land speichert dieses Unternehmen die Daten oder verarbeitet sie hauptsächlich?
    .label = Land der Speicherung
    .help = Gemeint ist der Standort der Server; speichert das Unternehmen nichts, zählt der Ort, an dem hauptsächlich gearbeitet wird. Die Angabe steht im Vertrag oder in den Einstellungen des Dienstes, häufig unter „Region“ oder „Serverstandort“. Bei mehreren Ländern ist ein Land außerhalb des Europäischen Wirtschaftsraums (EU, Island, Liechtenstein und Norwegen) anzugeben, weil die Übermittlung dorthin eine eigene Grundlage braucht; liegen alle darin, das Land, in dem die Daten hauptsächlich gespeichert sind. Ist nichts Sicheres bekannt, bleibt die Frage offen, bis das Unternehmen sie beantwortet hat.
    .why = Nach Art. 44 DSGVO kommt es auch darauf an, in welchem Land die Daten tatsächlich liegen.
    .example = Irland, wenn das Unternehmen in Deutschland sitzt und die Server in Dublin stehen.

q-subprocessor-storage-scope = Ist für dieses Unternehmen die Bedingung erfüllt, unter der die Europäische Kommission das Datenschutzniveau im Land der Speicherung anerkennt (Angemessenheitsbeschluss)?
    .label = Angemessenheitsbeschluss (Speicherort)
    .help = Für manche Länder gilt die Anerkennung nur unter einer Bedingung, die unter der Frage genannt ist. Speichert oder bearbeitet dort ein anderes Unternehmen die Daten, kommt es auf dieses an; es gehört dann mit einer eigenen Zeile in die Liste. Die Antwort ist nur dann Ja, wenn die Bedingung nachgeprüft ist; ein Ausdruck mit Datum dient als Beleg. Im Zweifel bleibt die Frage offen, bis das Unternehmen die Erfüllung belegt hat.
    .why = Auch am Speicherort hilft ein Beschluss nach Art. 45 Abs. 3 DSGVO nur unter seiner Bedingung.
    .example = Ja, wenn die Gesellschaft, die in den USA speichert, mit gültiger Zertifizierung in der amtlichen Liste steht und der Nachweis ausgedruckt ist.

q-subprocessor-clauses = Sind mit diesem Unternehmen die Standardvertragsklauseln der Europäischen Kommission abgeschlossen (Durchführungsbeschluss (EU) 2021/914, Modul 3) und ist die Prüfung des Rechts im Empfängerland dokumentiert?
    .label = Standardvertragsklauseln
    .help = Die Klauseln sind ein Vertragsmuster, dessen Wortlaut nicht geändert werden darf; Modul 3 ist für die Weitergabe { -contractor(form: "von") } an dieses Unternehmen bestimmt. Sitzt dieses Unternehmen selbst im Europäischen Wirtschaftsraum und liegen nur die Daten außerhalb, kommt es auf die Klauseln mit demjenigen an, der sie dort verarbeitet. Die Prüfung (Transfer Impact Assessment) hält fest, ob das Recht im Empfängerland, etwa Zugriffe von Behörden, den Schutz aushöhlt. Die Antwort ist nur dann Ja, wenn beides vorliegt; fehlt nur noch die Prüfung, bleibt die Frage offen, bis sie nachgeholt ist. Stützt sich die Übermittlung auf etwas anderes, etwa auf verbindliche interne Datenschutzvorschriften, ist die Antwort Nein; danach wird dann gefragt.
    .why = Ohne Angemessenheitsbeschluss sind Garantien wie diese Klauseln erforderlich (Art. 46 Abs. 2 Buchst. c DSGVO).
    .example = Ja, wenn die Klauseln mit der Aravalli Typing Private Limited in Indien unterschrieben sind und der Prüfbericht in der Vertragsakte liegt.

q-subprocessor-access = Greift jemand aus einem anderen Land als denen des Sitzes und der Speicherung auf die Daten bei diesem Unternehmen zu?
    .label = Zugriff aus anderen Ländern
    .help = Gemeint ist Fernzugriff, etwa für Wartung, Support oder Rufbereitschaft. Entscheidend ist, bei wem die zugreifende Person beschäftigt ist: Gehört sie zu diesem Unternehmen selbst, liegt keine Übermittlung an einen anderen vor. Gehört sie zu einer Konzerngesellschaft oder einem Dritten, ist der Zugriff eine Übermittlung in dieses Land. Auskunft geben der Vertrag und die Datenschutzhinweise des Unternehmens, oft unter „Support“ oder „Unterauftragnehmer“. Im Zweifel bleibt die Frage offen, bis das Unternehmen sie beantwortet hat.
    .why = Auch wer Daten nur aus der Ferne liest, empfängt sie (Art. 44 DSGVO; EDSA-Leitlinien 05/2021).
    .example = „Andere Unternehmen“, wenn eine Schwestergesellschaft in Indien den nächtlichen Support leistet.
q-subprocessor-access--none = Kein Zugriff aus anderen Ländern
    .label = Nein – kein Zugriff aus anderen Ländern
q-subprocessor-access--own-staff = Zugriff nur durch eigene Beschäftigte dieses Unternehmens
    .label = Eigene Beschäftigte – nur Personen, die bei diesem Unternehmen selbst angestellt sind
q-subprocessor-access--others = Zugriff durch andere Unternehmen
    .label = Andere Unternehmen – Konzerngesellschaften oder Dritte, auch neben eigenen Beschäftigten

q-subprocessor-access-countries = Aus welchen Ländern wird auf die Daten bei diesem Unternehmen zugegriffen?
    .label = Länder des Zugriffs
    .help = Anzugeben sind alle Länder außer denen des Sitzes und der Speicherung, durch Komma getrennt. „Weltweit“ oder „EU“ genügt nicht; das Unternehmen muss die Länder nennen.
    .why = Art. 44 DSGVO stellt auf das einzelne Land ab.
    .example = Indien, Philippinen

q-subprocessor-access-scope = Ist für diesen Zugriff die Bedingung erfüllt, unter der die Europäische Kommission das Datenschutzniveau im Land des Zugriffs anerkennt (Angemessenheitsbeschluss)?
    .label = Angemessenheitsbeschluss (Zugriff)
    .help = Für manche Länder gilt die Anerkennung nur unter einer Bedingung, die unter der Frage genannt ist. Es kommt auf das Unternehmen an, das von dort zugreift. Sind mehrere solche Länder angegeben, ist die Antwort nur dann Ja, wenn die Bedingung für jedes nachgeprüft ist.
    .why = Ein Angemessenheitsbeschluss nach Art. 45 Abs. 3 DSGVO hilft nur, wenn seine Bedingung erfüllt ist.
    .example = Ja, wenn die Konzerngesellschaft in den USA, die den Support leistet, mit gültiger Zertifizierung in der amtlichen Liste steht.

q-subprocessor-parent = Gehört dieses Unternehmen zu einem Konzern, dessen Muttergesellschaft ihren Sitz in einem anderen Land hat?
    .label = Muttergesellschaft im Ausland
    .help = Gemeint ist die oberste Gesellschaft, die Weisungen erteilen kann. Hat sie ihren Sitz im selben Land oder gibt es keine, ist die Antwort Nein. Viele Anbieter nennen sie im Impressum oder im Geschäftsbericht. Greift die Muttergesellschaft selbst zu, ist das zusätzlich bei den Zugriffen anzugeben.
    .why = Ein fremder Staat kann über die Muttergesellschaft Daten verlangen; Art. 48 DSGVO erkennt solche Verlangen nur unter engen Voraussetzungen an. Das betrifft die Eignung nach Art. 28 Abs. 1 DSGVO.
    .example = Ja, wenn die Nordhafen Hosting GmbH einer Gesellschaft in den USA gehört.

q-subprocessor-parent-country = In welchem Land hat die Muttergesellschaft dieses Unternehmens ihren Sitz?
    .label = Sitz der Muttergesellschaft
    .help = Anzugeben ist der Sitz der obersten Gesellschaft des Konzerns.
    .why = Vom Sitz hängt ab, welche Behörden Daten verlangen können; Art. 48 DSGVO setzt dem Grenzen.
    .example = Vereinigte Staaten

q-subprocessor-scope-ch = Ist für dieses Unternehmen die Bedingung erfüllt, unter der die Schweiz den Datenschutz in diesem Land anerkennt (Anhang 1 der Datenschutzverordnung, DSV)?
    .label = Bedingung der schweizerischen Liste
    .help = Kanada und die USA stehen nur unter einer Bedingung auf der Liste; sie ist unter der Frage genannt. Für die USA ist die Zertifizierung nach dem Swiss-U.S. Data Privacy Framework erforderlich; die Zertifizierung nach dem Datenschutzrahmen EU-USA genügt nicht. Die Antwort ist nur dann Ja, wenn die Bedingung für genau diese Gesellschaft nachgeprüft ist.
    .why = Art. 16 Abs. 1 DSG: Ohne eigene Garantie ist die Bekanntgabe ins Ausland nur zulässig, wenn der Bundesrat angemessenen Schutz festgestellt hat.
    .example = Ja, wenn die Gesellschaft auf dataprivacyframework.gov unter dem Swiss-U.S. Data Privacy Framework mit dem Status „Active“ steht.

q-subprocessor-scope-uk = Ist für dieses Unternehmen die Bedingung erfüllt, unter der das Vereinigte Königreich den Datenschutz in diesem Land anerkennt?
    .label = Bedingung der Anerkennung (UK)
    .help = Für manche Länder gilt die Anerkennung nur unter einer Bedingung, die unter der Frage genannt ist. Für die USA ist die UK Extension zum Datenschutzrahmen EU-USA erforderlich; die Zertifizierung ohne diese Erweiterung genügt nicht. Die Antwort ist nur dann Ja, wenn die Bedingung für genau diese Gesellschaft nachgeprüft ist.
    .why = Art. 45A UK-DSGVO: Eine Anerkennung hilft nur, soweit sie reicht.
    .example = Ja, wenn die Gesellschaft auf dataprivacyframework.gov mit der UK Extension und dem Status „Active“ steht.

q-subprocessor-scope-on = An welchem Tag wurde die Bedingung der Anerkennung für dieses Unternehmen zuletzt nachgeprüft?
    .label = Nachgeprüft am
    .help = Gemeint ist der Tag, an dem die Liste aufgerufen oder die Bestätigung des Unternehmens eingeholt wurde. Wurden mehrere Bedingungen an verschiedenen Tagen geprüft, zählt der früheste. Zertifizierungen gelten ein Jahr; eine ältere Prüfung ist zu wiederholen. Als Beleg dient ein Ausdruck mit Datum.
    .why = Art. 5 Abs. 2 DSGVO verlangt, dass die Einhaltung nachgewiesen werden kann.
    .example = 20. November 2026

q-subprocessor-unclear = Ist rechtlich geklärt, dass die Daten ohne weitere Garantien zu diesem Unternehmen übermittelt werden dürfen?
    .label = Ungeklärte Rechtslage
    .help = Unter der Frage steht, was ungeklärt ist. Das Programm entscheidet darüber nicht. Die Antwort ist nur dann Ja, wenn jemand mit der nötigen Sachkunde die Rechtslage geprüft und das Ergebnis festgehalten hat; der Vertrag nennt es dann als Ergebnis dieser Prüfung. Bei Nein fragt das Programm nach einer Garantie, die in jedem Fall trägt.
    .why = Art. 44 DSGVO lässt eine Übermittlung nur zu, wenn ihre Voraussetzungen feststehen.
    .example = Nein, wenn bisher niemand geprüft hat, ob der Beschluss das Überseegebiet einschließt.

q-subprocessor-tool-ch = Welche Garantie besteht nach schweizerischem Recht für die Bekanntgabe an dieses Unternehmen?
    .label = Garantie nach dem DSG
    .help = Das schweizerische Datenschutzgesetz (DSG) verlangt eine eigene Garantie, wenn das Land nicht auf der Liste des Bundesrats steht. Die Standardvertragsklauseln der EU sind anerkannt, wenn sie so angepasst sind, wie es der Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte (EDÖB) verlangt. Individuelle Klauseln müssen dem EDÖB vorher mitgeteilt worden sein. Die Antwort nennt nur, was abgeschlossen oder genehmigt ist.
    .why = Art. 16 Abs. 2 DSG zählt die Garantien auf.
    .example = „Standardvertragsklauseln“, wenn die Klauseln mit den Anpassungen für die Schweiz unterschrieben sind.
q-subprocessor-tool-ch--scc = Standardvertragsklauseln der EU mit den Anpassungen des EDÖB
    .label = Standardvertragsklauseln der EU – mit den Anpassungen für die Schweiz abgeschlossen
q-subprocessor-tool-ch--own-clauses = Individuelle Datenschutzklauseln, dem EDÖB vorher mitgeteilt
    .label = Individuelle Klauseln – dem EDÖB vorher mitgeteilt (Art. 16 Abs. 2 Buchst. b DSG)
q-subprocessor-tool-ch--bcr = Verbindliche unternehmensinterne Datenschutzvorschriften
    .label = Verbindliche unternehmensinterne Vorschriften – vom EDÖB oder einer Behörde eines anerkannten Staates genehmigt
q-subprocessor-tool-ch--none = Keine Garantie
    .label = Nichts davon – es besteht keine Garantie

q-subprocessor-tool-uk = Welche Garantie besteht nach dem Recht des Vereinigten Königreichs für die Übermittlung an dieses Unternehmen?
    .label = Garantie nach der UK-DSGVO
    .help = Die Standardvertragsklauseln der EU allein genügen nicht; erforderlich ist das UK Addendum dazu oder das eigenständige International Data Transfer Agreement (IDTA). Beide sind Vertragsmuster der britischen Aufsichtsbehörde; ihre zwingenden Klauseln dürfen nicht geändert werden. Die Antwort nennt nur, was abgeschlossen oder genehmigt ist.
    .why = Art. 46 UK-DSGVO verlangt Garantien, wenn das Land nicht anerkannt ist.
    .example = „Addendum“, wenn das UK Addendum zu den Standardvertragsklauseln der EU abgeschlossen ist.
q-subprocessor-tool-uk--addendum = International Data Transfer Addendum zu den Standardvertragsklauseln der EU
    .label = Addendum – zu den Standardvertragsklauseln der EU abgeschlossen
q-subprocessor-tool-uk--idta = International Data Transfer Agreement (IDTA)
    .label = IDTA – das eigenständige Vertragsmuster
q-subprocessor-tool-uk--bcr = Verbindliche interne Datenschutzvorschriften nach dem Recht des Vereinigten Königreichs
    .label = Verbindliche interne Datenschutzvorschriften – nach dem Recht des Vereinigten Königreichs genehmigt
q-subprocessor-tool-uk--none = Keine Garantie
    .label = Nichts davon – es besteht keine Garantie

q-subprocessor-tool-on = An welchem Tag wurde die Garantie für die Übermittlung an dieses Unternehmen abgeschlossen?
    .label = Garantie abgeschlossen am
    .help = Gemeint ist der Tag der letzten Unterschrift oder der Annahme im elektronischen Verfahren; bei genehmigten internen Vorschriften der Tag der Genehmigung. Bestehen mehrere Garantien, zählt die jüngste. Der Tag steht in der Vertragsakte.
    .why = Art. 46 Abs. 1 DSGVO verlangt, dass die Garantie besteht, bevor übermittelt wird.
    .example = 12. Januar 2026

q-subprocessor-assessment-on = An welchem Tag wurde die Prüfung der Übermittlung an dieses Unternehmen zuletzt dokumentiert?
    .label = Prüfung dokumentiert am
    .help = Zu prüfen ist, ob Recht und Praxis im Empfängerland den Schutz aushöhlen und welche zusätzlichen Maßnahmen nötig sind (Transfer Impact Assessment, im Vereinigten Königreich data protection test). Gibt es noch keine Prüfung, bleibt die Frage offen; ohne sie trägt die Garantie nicht.
    .why = Klausel 14 der Standardvertragsklauseln und Art. 46 Abs. 1A UK-DSGVO verlangen diese Prüfung.
    .example = 15. Januar 2026

q-subprocessor-frequency = Wie häufig werden Daten an dieses Unternehmen übermittelt?
    .label = Häufigkeit der Übermittlung
    .help = Die Angabe gehört in Anhang I der Standardvertragsklauseln. Ein laufender Zugriff auf ein gemeinsames System ist fortlaufend.
    .why = Anhang I.B der Klauseln nach dem Durchführungsbeschluss (EU) 2021/914 verlangt die Angabe.
    .example = „Fortlaufend“ bei einem Dienst, der ständig genutzt wird.
q-subprocessor-frequency--continuous = Fortlaufend
    .label = Fortlaufend – während der ganzen Laufzeit
q-subprocessor-frequency--occasional = Von Fall zu Fall
    .label = Von Fall zu Fall – wiederholt, etwa bei einzelnen Supportanfragen oder Aufträgen
q-subprocessor-frequency--once = Einmalig
    .label = Einmalig – ein einzelner Vorgang

q-subprocessor-retention = Wie lange bewahrt dieses Unternehmen die Daten auf?
    .label = Aufbewahrung beim Empfänger
    .help = Anzugeben ist die Frist oder wonach sie sich richtet. Gesetzliche Aufbewahrungspflichten des Empfängers sind im Vertrag mit ihm zu regeln.
    .why = Anhang I.B der Klauseln nach dem Durchführungsbeschluss (EU) 2021/914 verlangt die Angabe.
    .example = „Bis zum Ende des Vertrags“ bei Serverhosting.
q-subprocessor-retention--contract-end = Bis zum Ende der vertraglichen Leistung
q-subprocessor-retention--task-done = Bis zur Erledigung der einzelnen Aufgabe
q-subprocessor-retention--period = Für eine bestimmte Frist

q-subprocessor-retention-period = Welche Frist gilt für die Aufbewahrung bei diesem Unternehmen?
    .label = Frist der Aufbewahrung
    .help = Gemeint ist die Zeit vom Empfang der Daten bis zu ihrer Löschung.
    .why = Anhang I.B der Klauseln nach dem Durchführungsbeschluss (EU) 2021/914 verlangt die Angabe.
    .example = 90 Tage

q-subprocessor-other-tool = Worauf stützt sich die Übermittlung an dieses Unternehmen nach der DSGVO, wenn nicht auf Standardvertragsklauseln?
    .label = Andere Garantie nach der DSGVO
    .help = In Betracht kommen verbindliche interne Datenschutzvorschriften für Auftragsverarbeiter (Binding Corporate Rules), die eine Aufsichtsbehörde genehmigt hat; auch dann ist das Recht im Empfängerland zu prüfen. Ausnahmen nach Art. 49 DSGVO tragen eine dauerhafte Zusammenarbeit nicht. Unterliegt das Unternehmen für diese Verarbeitung selbst der DSGVO, sind die Standardvertragsklauseln nach Art. 1 Abs. 1 des Durchführungsbeschlusses (EU) 2021/914 nicht dafür bestimmt; eigene Klauseln für diesen Fall gibt es noch nicht, und die Grundlage ist rechtlich zu prüfen.
    .why = Art. 46 DSGVO lässt ohne Angemessenheitsbeschluss nur geeignete Garantien gelten.
    .example = „Verbindliche interne Datenschutzvorschriften“, wenn der Konzern eine Genehmigung dafür vorlegt.
q-subprocessor-other-tool--bcr = Verbindliche interne Datenschutzvorschriften für Auftragsverarbeiter
    .label = Verbindliche interne Datenschutzvorschriften – von einer Aufsichtsbehörde genehmigt
q-subprocessor-other-tool--none = Keine Garantie
    .label = Nichts davon – es besteht keine Garantie

q-subprocessor-contact = Wer ist Kontaktperson dieses Unternehmens, und wie ist sie zu erreichen?
    .label = Kontaktperson des Unternehmens
    .help = Anzugeben sind Name, Funktion und E-Mail-Adresse, am besten von der Stelle, die sich um den Datenschutz kümmert. Die Angaben stehen im Vertrag oder in den Datenschutzhinweisen des Unternehmens. Nennt das Unternehmen keine Person, wird sein Postfach für Datenschutz eingetragen und nach einem Namen gefragt.
    .why = Wer nach Art. 28 Abs. 2 DSGVO genehmigt, muss wissen, wer bei dem Unternehmen zuständig ist.
    .example = Enno Harms, Datenschutzkoordinator, datenschutz@nordhafen.example

q-subprocessor-bound = Ist dieses Unternehmen zur Geheimhaltung verpflichtet und über die Strafbarkeit eines Verstoßes belehrt worden (in Deutschland nach den §§ 203, 204 des Strafgesetzbuchs, StGB) und, wenn ja, in welcher Form?
    .label = Verpflichtung zur Geheimhaltung
    .help = Ja gilt nur, wenn beides geschehen ist, Verpflichtung und Belehrung; die Verpflichtung muss auch die Beschäftigten des Unternehmens erreichen. Für Rechtsanwälte, Patentanwälte, Notare, Steuerberater und Wirtschaftsprüfer schreiben die Berufsgesetze Textform vor. Das Strafgesetzbuch selbst schreibt keine Form vor; für Gesundheitsberufe wird die schriftliche Form empfohlen. „Kein Zugang“ passt nur, wenn Kenntnis ausgeschlossen ist, etwa weil die Daten verschlüsselt sind und das Unternehmen den Schlüssel nicht hat. Im Zweifel bleibt die Frage offen, bis die Erklärung gefunden oder nachgeholt ist.
    .why = § 203 Abs. 4 Satz 2 Nr. 2 StGB: Fehlt die Verpflichtung und wird ein Geheimnis offenbart, droht Strafe.
    .example = „Ja, schriftlich“, wenn eine unterschriebene Erklärung der Nordhafen Hosting GmbH in der Vertragsakte liegt; „Ja, in Textform“, wenn die Erklärung nur per E-Mail vorliegt.
q-subprocessor-bound--written = Ja, schriftlich – mit Unterschrift auf Papier oder qualifizierter elektronischer Signatur
q-subprocessor-bound--text = Ja, in Textform – lesbare Erklärung ohne solche Unterschrift, etwa als E-Mail
q-subprocessor-bound--by-law = Kraft Gesetzes – die für diese Leistung tätigen Personen gehören selbst zu den in § 203 Abs. 1 oder 2 StGB genannten
q-subprocessor-bound--no-access = Kein Zugang – das Unternehmen kann von den Geheimnissen keine Kenntnis erlangen
q-subprocessor-bound--no = Nein – Verpflichtung oder Belehrung fehlt

q-subprocessor-bound-by = Wer hat dieses Unternehmen zur Geheimhaltung verpflichtet?
    .label = Verpflichtet durch
    .help = Jeder in der Kette muss diejenigen verpflichten, die er selbst hinzuzieht; meist ist es { -contractor(form: "nom") }. Hat ein anderes Unternehmen in der Kette die Erklärung eingeholt, ist es danach zu nennen.
    .why = § 203 Abs. 4 Satz 2 Nr. 2 StGB trifft jeden, der eine weitere Person hinzuzieht.
    .example = „{ -contractor(form: "Nom") }“, wenn die Erklärung ihm gegenüber abgegeben ist.
q-subprocessor-bound-by--contractor = { -contractor(form: "Nom") }
q-subprocessor-bound-by--client = { -client(form: "Nom") }
q-subprocessor-bound-by--other = Ein anderes Unternehmen in der Kette

q-subprocessor-bound-by-name = Welches Unternehmen hat die Verpflichtung eingeholt?
    .label = Verpflichtendes Unternehmen
    .help = Anzugeben ist der rechtliche Name, wie er auf der Erklärung steht.
    .why = Der Nachweis führt nur über das Unternehmen, das die Erklärung hat (§ 203 Abs. 4 Satz 2 Nr. 2 StGB).
    .example = Nordhafen Hosting GmbH

q-subprocessor-bound-on = An welchem Tag ist dieses Unternehmen verpflichtet worden?
    .label = Tag der Verpflichtung
    .help = Anzugeben ist das Datum der Erklärung. Liegt es nach dem ersten Zugang zu den Daten, ist das rechtlich zu prüfen.
    .why = Die Verpflichtung muss vor dem Zugang bestehen; das Datum belegt es.
    .example = 14. Januar 2026

q-subprocessor-secrecy-abroad = Sind Geheimnisse dort vergleichbar geschützt, wo dieses Unternehmen die Leistung erbringt?
    .label = Schutz der Geheimnisse im Ausland
    .help = Rechtsanwälte, Patentanwälte, Steuerberater und Wirtschaftsprüfer dürfen Dienstleister im Ausland nur einsetzen, wenn Geheimnisse dort vergleichbar geschützt sind, es sei denn, der Schutz der Geheimnisse gebietet das nicht. Auch Staaten der EU sind Ausland; nach der Gesetzesbegründung ist der Schutz dort in der Regel vergleichbar. Ein Angemessenheitsbeschluss sagt darüber nichts. Die Beurteilung trifft, wer der Schweigepflicht unterliegt.
    .why = § 43e Abs. 4 BRAO, § 62a Abs. 4 StBerG, § 50a Abs. 4 WPO und § 39c Abs. 4 PAO.
    .example = „Vergleichbar geschützt“ bei einem Rechenzentrum in den Niederlanden, wenn die Kanzlei das festgestellt hat.
q-subprocessor-secrecy-abroad--comparable = Vergleichbar geschützt
q-subprocessor-secrecy-abroad--not-required = Der Schutz der Geheimnisse gebietet keinen vergleichbaren Schutz
q-subprocessor-secrecy-abroad--no = Nicht geklärt oder nicht vergleichbar geschützt

q-subprocessor-phone = Unter welcher Telefonnummer ist dieses Unternehmen zu erreichen?
    .label = Telefonnummer des Unternehmens
    .help = Die Angabe ist freiwillig. Am nützlichsten ist die Nummer der Kontaktperson, mit Ländervorwahl bei Unternehmen im Ausland. Bleibt das Feld leer, wird keine Nummer gedruckt.
    .why = Art. 28 DSGVO verlangt keine Telefonnummer; sie hilft bei eiligen Rückfragen.
    .example = +49 441 66969 127

q-subprocessor-consent = Wie genehmigt { -client(form: "nom") } weitere { -subcontractor(form: "plural") }?
    .label = Art der Genehmigung
    .help = Gefragt ist nach Unternehmen, die nach dem Vertragsschluss hinzukommen oder ein anderes ersetzen. Bei der gesonderten Genehmigung darf { -contractor(form: "nom") } ein solches Unternehmen erst einsetzen, wenn { -client(form: "nom") } gerade diesen Einsatz genehmigt hat. Bei der allgemeinen Genehmigung informiert { -contractor(form: "nom") } vorab über jede Änderung, und { -client(form: "nom") } kann Einspruch erheben. Beide Wege lässt die DSGVO zu; die allgemeine Genehmigung ist üblich, wenn viele Kunden denselben Dienst nutzen. Eine Liste im Internet, die sich ohne Nachricht ändert, genügt nicht.
    .why = Art. 28 Abs. 2 DSGVO verlangt eine vorherige gesonderte oder allgemeine schriftliche Genehmigung.
    .example = „Gesonderte Genehmigung“, wenn eine Praxis einen einzelnen IT-Betreuer beauftragt; „Allgemeine Genehmigung“, wenn ein Terminportal vielen Praxen angeboten wird.
q-subprocessor-consent--each = Gesonderte Genehmigung – für jeden Einsatz einzeln
q-subprocessor-consent--general = Allgemeine Genehmigung – mit Information vor jeder Änderung und Recht zum Einspruch

q-subprocessor-notice = Wie lange im Voraus informiert { -contractor(form: "nom") } { -client(form: "acc") } über die beabsichtigte Hinzuziehung oder Ersetzung von { -subcontractor(form: "plural-dat") }?
    .label = Ankündigungsfrist
    .help = Gemeint ist die Zeit zwischen der Information und dem ersten Einsatz des Unternehmens. Die DSGVO nennt keine Zahl; die Zeit muss reichen, um die Änderung zu prüfen und Einspruch zu erheben. Tage, Arbeitstage und Wochen sind nicht dasselbe: 14 Arbeitstage sind fast drei Wochen. Kündigen die eingesetzten Unternehmen ihre eigenen Änderungen kürzer an, lässt sich eine längere Frist kaum einhalten.
    .why = Art. 28 Abs. 2 DSGVO verlangt eine Information, gegen die noch Einspruch möglich ist.
    .example = 14 Tage

q-subprocessor-inspection = Kann { -client(form: "nom") } ein neues Unternehmen vor dem ersten Einsatz prüfen?
    .label = Prüfung vor dem Einsatz
    .help = Gemeint ist die Gelegenheit, Unterlagen einzusehen, etwa den Vertrag mit dem Unternehmen und seine Maßnahmen. Ohne sie lässt sich kaum beurteilen, ob Einspruch nötig ist. Bei Nein wird nichts gedruckt.
    .why = Der Einspruch nach Art. 28 Abs. 2 DSGVO setzt voraus, dass die Änderung beurteilt werden kann.
    .example = Ja, wenn das neue Unternehmen Gesundheitsdaten speichern soll.

q-subprocessor-grounds = Aus welchen Gründen ist ein Einspruch zulässig?
    .label = Gründe für den Einspruch
    .help = Das Gesetz verlangt keine Gründe. Die Beschränkung auf ein berechtigtes Interesse ist verbreitet. „Nur zwingende Gründe“ ist schwach, weil sie das gesetzliche Recht weit einschränkt.
    .why = Art. 28 Abs. 2 DSGVO gibt das Recht zum Einspruch, ohne Gründe zu nennen.
    .example = „Jeder Grund“, wenn eine Praxis wenige Dienstleister genau kennt.
q-subprocessor-grounds--any = Jeder Grund – eine Begründung ist nicht nötig
q-subprocessor-grounds--legitimate = Berechtigtes Interesse, insbesondere Datenschutz
q-subprocessor-grounds--compelling = Nur zwingende Gründe des Datenschutzes (schwach)

q-subprocessor-silence = Gilt es als Genehmigung, wenn { -client(form: "nom") } bis zum Ablauf der Ankündigungsfrist schweigt?
    .label = Wirkung des Schweigens
    .help = Bei der allgemeinen Genehmigung ist das verbreitet. Gedruckt wird, dass die Information auf diese Folge hinweisen muss; ohne Hinweis ist die Klausel in vorformulierten Bedingungen angreifbar. Bei Nein bleibt ein Einspruch auch später möglich.
    .why = Art. 28 Abs. 2 DSGVO verlangt die Möglichkeit zum Einspruch, nennt aber keine Folge des Schweigens.
    .example = Ja, wenn viele Kunden denselben Dienst nutzen.

q-subprocessor-objection = Was geschieht nach einem Einspruch?
    .label = Wirkung des Einspruchs
    .help = Ein Einspruch, nach dem das Unternehmen trotzdem eingesetzt wird, wäre wertlos; im Zweifel gehört „Kein Einsatz“ dazu. Ein Kündigungsrecht { -contractor(form: "gen") } ist für { -client(form: "acc") } riskant, weil es ihn zwingen kann, zuzustimmen oder die Leistung zu verlieren.
    .why = Der Einspruch nach Art. 28 Abs. 2 DSGVO muss etwas bewirken.
    .example = Kein Einsatz; einvernehmliche Lösung; Kündigungsrecht { -client(form: "gen") }
q-subprocessor-objection--no-use = Kein Einsatz für Daten { -client(form: "gen") }
q-subprocessor-objection--solution = Suche nach einer einvernehmlichen Lösung
q-subprocessor-objection--client-ends = Kündigungsrecht { -client(form: "gen") }, wenn es anders nicht geht
q-subprocessor-objection--contractor-ends = Kündigungsrecht { -contractor(form: "gen") }, wenn es anders nicht geht (riskant)

q-subprocessor-duties = Welche Pflichten hat { -contractor(form: "nom") } beim Einsatz von { -subcontractor(form: "plural-dat") }?
    .label = Pflichten beim Einsatz
    .help = Auswahl, gleiche Pflichten und Haftung folgen schon aus dem Gesetz; sie zu nennen schafft Klarheit. Die übrigen sind zusätzliche Zusagen und nur zu wählen, wenn { -contractor(form: "nom") } sie auch gegenüber großen Anbietern durchsetzen kann. Ein eigenes Prüfungsrecht { -client(form: "gen") } räumen zum Beispiel nicht alle Cloud-Anbieter ein.
    .why = Art. 28 Abs. 4 DSGVO verlangt dieselben Pflichten für weitere Auftragsverarbeiter und die Haftung für sie.
    .example = Sorgfältige Auswahl, gleiche Pflichten, Kopie des Vertrags, Haftung
q-subprocessor-duties--selection = Sorgfältige Auswahl und Prüfung vorab
q-subprocessor-duties--same-duties = Dieselben Datenschutzpflichten durch Vertrag
q-subprocessor-duties--copy = Kopie des Vertrags auf Anforderung
q-subprocessor-duties--delimitation = Klare Abgrenzung der Aufgaben bei mehreren
q-subprocessor-duties--control = Überprüfung vor Beginn und danach wiederholt, mit Dokumentation
q-subprocessor-duties--client-audit = Eigenes Prüfungsrecht { -client(form: "gen") }
q-subprocessor-duties--dpo = Mitteilung, wenn keine Datenschutzbeauftragte und kein Datenschutzbeauftragter benannt ist
q-subprocessor-duties--liability = Haftung für die Einhaltung der Pflichten

q-subprocessor-control = Wie oft überprüft { -contractor(form: "nom") } seine { -subcontractor(form: "plural") }?
    .label = Abstand der Überprüfung
    .help = Anzugeben ist der längste Abstand, der auch eingehalten wird. Eine Prüfung anhand von Zertifikaten und Fragebögen genügt oft. Die DSGVO nennt keine Zahl.
    .why = Wer nach Art. 28 Abs. 4 DSGVO haftet, muss wissen, ob die Pflichten eingehalten werden.
    .example = jährlich

q-subprocessor-chain = Dürfen { -subcontractor(form: "plural") } ihrerseits weitere Unternehmen einsetzen?
    .label = Weitere Unterbeauftragung
    .help = Große Hosting- und Cloud-Anbieter setzen fast immer selbst weitere Unternehmen ein; „Nicht zulässig“ ist dann nicht einzuhalten. Auch diese Unternehmen muss { -client(form: "nom") } kennen können, mit Namen, Anschrift und Aufgabe.
    .why = Art. 28 Abs. 2 und 4 DSGVO gelten für jede Stufe der Kette.
    .example = „Allgemein zulässig“, wenn ein Cloud-Anbieter in der Liste steht.
q-subprocessor-chain--consent = Nur mit gesonderter Genehmigung { -client(form: "gen") }
q-subprocessor-chain--general = Allgemein zulässig – mit denselben Regeln auf jeder Stufe
q-subprocessor-chain--not-allowed = Nicht zulässig

q-subprocessor-maintenance = Gilt die Wartung von Systemen durch Dritte als Einsatz von { -subcontractor(form: "plural-dat") }, wenn dabei ein Zugriff auf die Daten möglich ist?
    .label = Wartung mit möglichem Zugriff
    .help = Gemeint sind etwa IT-Dienstleister, die Server oder Arbeitsplätze { -contractor(form: "gen") } betreuen, auch aus der Ferne. Die deutschen Aufsichtsbehörden behandeln das in der Regel als Auftragsverarbeitung; Nein ist deshalb schwach. Bei Ja gehören diese Unternehmen in die Liste.
    .why = Auch wer nur Zugriff haben kann, braucht eine Grundlage (Art. 28 Abs. 2 DSGVO).
    .example = Ja, wenn ein Systemhaus die Server aus der Ferne wartet.

q-ancillary = Welche Leistungen Dritter sind bloße Nebenleistungen und kein Einsatz von { -subcontractor(form: "plural-dat") }?
    .label = Nebenleistungen
    .help = Aufzuführen sind nur Leistungen, die tatsächlich in Anspruch genommen werden und bei denen keine Daten im Auftrag verarbeitet werden; dieser Vorbehalt wird mitgedruckt. Die Vernichtung von Datenträgern und die Wartung mit möglichem Zugriff sind meist gerade keine Nebenleistungen. „Keine“ ist möglich.
    .why = Die Abgrenzung zeigt, wofür keine Genehmigung nach Art. 28 Abs. 2 DSGVO nötig ist.
    .example = Reinigung, Post und Kurier, Telekommunikation

q-subprocessor-online = Unter welcher Internetadresse steht die Liste der { -subcontractor(form: "plural") } zusätzlich?
    .label = Liste im Internet
    .help = Die Angabe ist freiwillig. Eine Seite im Internet ersetzt weder die Liste in der Anlage noch die Information vor jeder Änderung; das wird mitgedruckt. Bleibt das Feld leer, wird nichts gedruckt.
    .why = Art. 28 Abs. 2 DSGVO verlangt eine aktive Information; eine Seite, die sich still ändert, genügt nicht.
    .example = https://www.nordhafen.example/unterauftragsverarbeiter

q-subprocessors-additions = Was ist in der Anlage über { -subcontractor(form: "plural") } in eigenen Worten zu ergänzen?
    .label = Ergänzungen zu { -subcontractor(form: "plural-dat") }
    .help = Der Text wird am Ende der Anlage unter „Ergänzende Vereinbarungen“ wörtlich gedruckt und ist in jeder Sprache der Anlagen einzugeben. Er darf den übrigen Angaben nicht widersprechen; das prüft das Programm nicht. Bleibt das Feld leer, wird nichts gedruckt.
    .why = Freiwillige Angabe für Absprachen nach Art. 28 Abs. 2 und 4 DSGVO, die keine Auswahl abbildet.
    .example = Informationen über Änderungen gehen zusätzlich an das Postfach der Praxisleitung.
    .synonyms = eigene Worte; eigener Absatz; Freitext
