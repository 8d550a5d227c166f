### Questions: transfers to the contractor and back to the client, and what clauses need.

q-contractor-scope = Ist für { -contractor(form: "acc") } die Bedingung erfüllt, unter der die Europäische Kommission das Datenschutzniveau im Land seines Sitzes anerkennt (Angemessenheitsbeschluss)?
    .label = Angemessenheitsbeschluss (Sitz)
    .help = Für manche Länder gilt die Anerkennung nur unter einer Bedingung, die unter der Frage genannt ist. In den USA muss genau diese Gesellschaft mit gültiger Zertifizierung auf der amtlichen Liste stehen, und zwar für die betroffene Art von Daten. Die Antwort ist nur dann Ja, wenn die Bedingung nachgeprüft ist.
    .why = Ein Angemessenheitsbeschluss nach Art. 45 Abs. 3 DSGVO hilft nur, wenn seine Bedingung erfüllt ist.
    .example = Ja, wenn die Maple Ledger Inc. in Kanada für diese Daten dem Gesetz PIPEDA unterliegt.

q-contractor-tool = Welche Garantie besteht nach der DSGVO für die Übermittlung an { -contractor(form: "acc") }?
    .label = Garantie nach der DSGVO
    .help = { -client(form: "Nom") } übermittelt die Daten in ein Land ohne Angemessenheitsbeschluss und braucht dafür eine Garantie. Üblich sind die Standardvertragsklauseln der Europäischen Kommission; das Modul folgt aus den Rollen. Die Antwort nennt nur, was abgeschlossen oder genehmigt ist. Unterliegt { -contractor(form: "nom") } für diese Verarbeitung selbst der DSGVO, sind die Klauseln nach Art. 1 Abs. 1 des Durchführungsbeschlusses (EU) 2021/914 nicht dafür bestimmt; dann ist die Grundlage rechtlich zu prüfen.
    .why = Art. 46 Abs. 1 DSGVO verlangt ohne Angemessenheitsbeschluss geeignete Garantien.
    .example = „Standardvertragsklauseln“, wenn sie mit diesem Vertrag unterschrieben werden.
q-contractor-tool--scc = Standardvertragsklauseln nach dem Durchführungsbeschluss (EU) 2021/914
    .label = Standardvertragsklauseln der Europäischen Kommission
q-contractor-tool--bcr = Verbindliche interne Datenschutzvorschriften für Auftragsverarbeiter
    .label = Verbindliche interne Datenschutzvorschriften – von einer Aufsichtsbehörde genehmigt
q-contractor-tool--none = Keine Garantie
    .label = Nichts davon – es besteht keine Garantie

q-contractor-scope-ch = Ist für { -contractor(form: "acc") } die Bedingung erfüllt, unter der die Schweiz den Datenschutz in diesem Land anerkennt (Anhang 1 der Datenschutzverordnung, DSV)?
    .label = Bedingung der schweizerischen Liste
    .help = Kanada und die USA stehen nur unter einer Bedingung auf der Liste; sie ist unter der Frage genannt. Für die USA ist die Zertifizierung nach dem Swiss-U.S. Data Privacy Framework erforderlich; die Zertifizierung nach dem Datenschutzrahmen EU-USA genügt nicht. Die Antwort ist nur dann Ja, wenn die Bedingung für genau diese Gesellschaft nachgeprüft ist.
    .why = Art. 16 Abs. 1 DSG: Ohne eigene Garantie ist die Bekanntgabe ins Ausland nur zulässig, wenn der Bundesrat angemessenen Schutz festgestellt hat.
    .example = Ja, wenn die Gesellschaft auf dataprivacyframework.gov unter dem Swiss-U.S. Data Privacy Framework mit dem Status „Active“ steht.

q-contractor-scope-uk = Ist für { -contractor(form: "acc") } die Bedingung erfüllt, unter der das Vereinigte Königreich den Datenschutz in diesem Land anerkennt?
    .label = Bedingung der Anerkennung (UK)
    .help = Für manche Länder gilt die Anerkennung nur unter einer Bedingung, die unter der Frage genannt ist. Für die USA ist die UK Extension zum Datenschutzrahmen EU-USA erforderlich; die Zertifizierung ohne diese Erweiterung genügt nicht. Die Antwort ist nur dann Ja, wenn die Bedingung für genau diese Gesellschaft nachgeprüft ist.
    .why = Art. 45A UK-DSGVO: Eine Anerkennung hilft nur, soweit sie reicht.
    .example = Ja, wenn die Gesellschaft auf dataprivacyframework.gov mit der UK Extension und dem Status „Active“ steht.

q-contractor-scope-on = An welchem Tag wurde die Bedingung der Anerkennung für { -contractor(form: "acc") } zuletzt nachgeprüft?
    .label = Nachgeprüft am
    .help = Gemeint ist der Tag, an dem die Liste aufgerufen oder die Bestätigung des Unternehmens eingeholt wurde. Wurden mehrere Bedingungen an verschiedenen Tagen geprüft, zählt der früheste. Zertifizierungen gelten ein Jahr; eine ältere Prüfung ist zu wiederholen. Als Beleg dient ein Ausdruck mit Datum.
    .why = Art. 5 Abs. 2 DSGVO verlangt, dass die Einhaltung nachgewiesen werden kann.
    .example = 20. November 2026

q-contractor-unclear = Ist rechtlich geklärt, dass die Daten ohne weitere Garantien { -contractor(form: "zu") } übermittelt werden dürfen?
    .label = Ungeklärte Rechtslage
    .help = Unter der Frage steht, was ungeklärt ist. Das Programm entscheidet darüber nicht. Die Antwort ist nur dann Ja, wenn jemand mit der nötigen Sachkunde die Rechtslage geprüft und das Ergebnis festgehalten hat; der Vertrag nennt es dann als Ergebnis dieser Prüfung. Bei Nein fragt das Programm nach einer Garantie, die in jedem Fall trägt.
    .why = Art. 44 DSGVO lässt eine Übermittlung nur zu, wenn ihre Voraussetzungen feststehen.
    .example = Nein, wenn bisher niemand geprüft hat, ob der Beschluss das Überseegebiet einschließt.

q-contractor-tool-ch = Welche Garantie besteht nach schweizerischem Recht für die Bekanntgabe an { -contractor(form: "acc") }?
    .label = Garantie nach dem DSG
    .help = Das schweizerische Datenschutzgesetz (DSG) verlangt eine eigene Garantie, wenn das Land nicht auf der Liste des Bundesrats steht. Die Standardvertragsklauseln der EU sind anerkannt, wenn sie so angepasst sind, wie es der Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte (EDÖB) verlangt. Individuelle Klauseln müssen dem EDÖB vorher mitgeteilt worden sein. Die Antwort nennt nur, was abgeschlossen oder genehmigt ist.
    .why = Art. 16 Abs. 2 DSG zählt die Garantien auf.
    .example = „Standardvertragsklauseln“, wenn die Klauseln mit den Anpassungen für die Schweiz unterschrieben sind.
q-contractor-tool-ch--scc = Standardvertragsklauseln der EU mit den Anpassungen des EDÖB
    .label = Standardvertragsklauseln der EU – mit den Anpassungen für die Schweiz abgeschlossen
q-contractor-tool-ch--own-clauses = Individuelle Datenschutzklauseln, dem EDÖB vorher mitgeteilt
    .label = Individuelle Klauseln – dem EDÖB vorher mitgeteilt (Art. 16 Abs. 2 Buchst. b DSG)
q-contractor-tool-ch--bcr = Verbindliche unternehmensinterne Datenschutzvorschriften
    .label = Verbindliche unternehmensinterne Vorschriften – vom EDÖB oder einer Behörde eines anerkannten Staates genehmigt
q-contractor-tool-ch--none = Keine Garantie
    .label = Nichts davon – es besteht keine Garantie

q-contractor-tool-uk = Welche Garantie besteht nach dem Recht des Vereinigten Königreichs für die Übermittlung an { -contractor(form: "acc") }?
    .label = Garantie nach der UK-DSGVO
    .help = Die Standardvertragsklauseln der EU allein genügen nicht; erforderlich ist das UK Addendum dazu oder das eigenständige International Data Transfer Agreement (IDTA). Beide sind Vertragsmuster der britischen Aufsichtsbehörde; ihre zwingenden Klauseln dürfen nicht geändert werden. Die Antwort nennt nur, was abgeschlossen oder genehmigt ist.
    .why = Art. 46 UK-DSGVO verlangt Garantien, wenn das Land nicht anerkannt ist.
    .example = „Addendum“, wenn das UK Addendum zu den Standardvertragsklauseln der EU abgeschlossen ist.
q-contractor-tool-uk--addendum = International Data Transfer Addendum zu den Standardvertragsklauseln der EU
    .label = Addendum – zu den Standardvertragsklauseln der EU abgeschlossen
q-contractor-tool-uk--idta = International Data Transfer Agreement (IDTA)
    .label = IDTA – das eigenständige Vertragsmuster
q-contractor-tool-uk--bcr = Verbindliche interne Datenschutzvorschriften nach dem Recht des Vereinigten Königreichs
    .label = Verbindliche interne Datenschutzvorschriften – nach dem Recht des Vereinigten Königreichs genehmigt
q-contractor-tool-uk--none = Keine Garantie
    .label = Nichts davon – es besteht keine Garantie

q-contractor-tool-on = An welchem Tag wurde die Garantie für die Übermittlung an { -contractor(form: "acc") } abgeschlossen?
    .label = Garantie abgeschlossen am
    .help = Gemeint ist der Tag der letzten Unterschrift oder der Annahme im elektronischen Verfahren; bei genehmigten internen Vorschriften der Tag der Genehmigung. Bestehen mehrere Garantien, zählt die jüngste. Der Tag steht in der Vertragsakte.
    .why = Art. 46 Abs. 1 DSGVO verlangt, dass die Garantie besteht, bevor übermittelt wird.
    .example = 12. Januar 2026

q-contractor-assessment-on = An welchem Tag wurde die Prüfung der Übermittlung an { -contractor(form: "acc") } zuletzt dokumentiert?
    .label = Prüfung dokumentiert am
    .help = Zu prüfen ist, ob Recht und Praxis im Empfängerland den Schutz aushöhlen und welche zusätzlichen Maßnahmen nötig sind (Transfer Impact Assessment, im Vereinigten Königreich data protection test). Gibt es noch keine Prüfung, bleibt die Frage offen; ohne sie trägt die Garantie nicht.
    .why = Klausel 14 der Standardvertragsklauseln und Art. 46 Abs. 1A UK-DSGVO verlangen diese Prüfung.
    .example = 15. Januar 2026

q-contractor-frequency = Wie häufig werden Daten an { -contractor(form: "acc") } übermittelt?
    .label = Häufigkeit der Übermittlung
    .help = Die Angabe gehört in Anhang I der Standardvertragsklauseln. Ein laufender Zugriff auf ein gemeinsames System ist fortlaufend.
    .why = Anhang I.B der Klauseln nach dem Durchführungsbeschluss (EU) 2021/914 verlangt die Angabe.
    .example = „Fortlaufend“ bei einem Dienst, der ständig genutzt wird.
q-contractor-frequency--continuous = Fortlaufend
    .label = Fortlaufend – während der ganzen Laufzeit
q-contractor-frequency--occasional = Von Fall zu Fall
    .label = Von Fall zu Fall – wiederholt, etwa bei einzelnen Supportanfragen oder Aufträgen
q-contractor-frequency--once = Einmalig
    .label = Einmalig – ein einzelner Vorgang

q-contractor-retention = Wie lange bewahrt { -contractor(form: "nom") } die Daten auf?
    .label = Aufbewahrung beim Empfänger
    .help = Anzugeben ist die Frist oder wonach sie sich richtet. Gesetzliche Aufbewahrungspflichten des Empfängers sind im Vertrag mit ihm zu regeln.
    .why = Anhang I.B der Klauseln nach dem Durchführungsbeschluss (EU) 2021/914 verlangt die Angabe.
    .example = „Bis zum Ende des Vertrags“ bei Serverhosting.
q-contractor-retention--contract-end = Bis zum Ende der vertraglichen Leistung
q-contractor-retention--task-done = Bis zur Erledigung der einzelnen Aufgabe
q-contractor-retention--period = Für eine bestimmte Frist

q-contractor-retention-period = Welche Frist gilt für die Aufbewahrung { -contractor(form: "bei") }?
    .label = Frist der Aufbewahrung
    .help = Gemeint ist die Zeit vom Empfang der Daten bis zu ihrer Löschung.
    .why = Anhang I.B der Klauseln nach dem Durchführungsbeschluss (EU) 2021/914 verlangt die Angabe.
    .example = 90 Tage

q-client-role = Ist { -client(form: "nom") } für die Daten selbst verantwortlich oder verarbeitet er sie seinerseits im Auftrag eines anderen?
    .label = Rolle { -client(form: "gen") }
    .help = Selbst verantwortlich ist, wer über Zwecke und Mittel entscheidet. Verarbeitet { -client(form: "nom") } die Daten im Auftrag eigener Kunden, ist er Auftragsverarbeiter. Danach richtet sich das Modul der Standardvertragsklauseln.
    .why = Die Klauseln nach dem Durchführungsbeschluss (EU) 2021/914 haben für jede Rolle ein eigenes Modul.
    .example = „Verantwortlich“, wenn eine Praxis die Daten ihrer Patientinnen und Patienten verarbeiten lässt.
q-client-role--controller = Verantwortlicher
    .label = Verantwortlich – entscheidet selbst über Zwecke und Mittel
q-client-role--processor = Auftragsverarbeiter eines anderen Verantwortlichen
    .label = Auftragsverarbeiter – handelt im Auftrag eigener Kunden
q-client-role--both = Teils Verantwortlicher, teils Auftragsverarbeiter
    .label = Beides – je nach Daten

q-client-return = Worauf stützt sich die Übermittlung, wenn { -contractor(form: "nom") } Daten an { -client(form: "acc") } im Ausland herausgibt?
    .label = Herausgabe an { -client(form: "acc") }
    .help = { -contractor(form: "Nom") } hat seinen Sitz dort, wo ein Datenschutzgesetz Übermittlungen ins Ausland regelt; { -client(form: "nom") } sitzt in einem Land ohne allgemeine Anerkennung oder kann dort sitzen. Auch die Herausgabe an { -client(form: "acc") } ist dann eine Übermittlung. Für Standardvertragsklauseln ist Modul 4 bestimmt; in der Schweiz mit den Anpassungen des EDÖB. Ob das Recht des Vereinigten Königreichs hier eine Garantie verlangt, ist rechtlich zu prüfen.
    .why = Art. 44 DSGVO gilt auch für Auftragsverarbeiter, die Daten in ein Drittland übermitteln.
    .example = „Standardvertragsklauseln, Modul 4“, wenn sie mit einem Kunden in Singapur vereinbart sind.
q-client-return--condition = Anerkennung des Landes, deren Bedingung erfüllt ist
    .label = Bedingung erfüllt – das Land ist unter einer Bedingung anerkannt, und { -client(form: "nom") } erfüllt sie
q-client-return--clauses = Standardvertragsklauseln, Modul 4
    .label = Standardvertragsklauseln, Modul 4 – vereinbart
q-client-return--checked = Rechtliche Prüfung, nach der keine Garantie nötig ist
    .label = Geprüft – nach rechtlicher Prüfung ist keine Garantie nötig
q-client-return--none = Keine Grundlage
    .label = Nichts davon

q-competent-authority = Welche Aufsichtsbehörde ist nach Klausel 13 der Standardvertragsklauseln zuständig?
    .label = Zuständige Aufsichtsbehörde
    .help = Zuständig ist die Behörde, die den Exporteur überwacht: bei Übermittlungen an { -subcontractor(form: "plural") } ist das die Behörde am Sitz { -contractor(form: "gen") }, bei Übermittlungen an { -contractor(form: "acc") } die am Sitz { -client(form: "gen") }. In Deutschland richtet sie sich nach dem Bundesland. Anzugeben ist ihr vollständiger Name.
    .why = Anhang I.C der Klauseln nach dem Durchführungsbeschluss (EU) 2021/914 verlangt die Angabe.
    .example = Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen

q-ch-adaptation = Wie sind die Standardvertragsklauseln für die Schweiz angepasst, da auch die DSGVO gilt?
    .label = Anpassung für die Schweiz
    .help = Der EDÖB lässt zwei Wege zu. Entweder gilt der Maßstab der DSGVO für alle Daten, oder für den Teil, der dem DSG unterliegt, gelten eigene Regeln. Die Klauseln, die für Übermittlungen nach der DSGVO verwendet werden, dürfen nicht geändert werden.
    .why = Anerkennung des EDÖB vom 27. August 2021: Je nach Weg sind andere Stellen der Klauseln anzupassen.
    .example = „Maßstab der DSGVO“, wenn nicht nach Herkunft der Daten unterschieden werden soll.
q-ch-adaptation--gdpr-standard = Maßstab der DSGVO für alle Daten
    .label = Maßstab der DSGVO – für alle Daten gleich
q-ch-adaptation--separate = Getrennt für den Teil nach dem DSG
    .label = Getrennt – für den Teil nach dem DSG gelten eigene Regeln

q-addendum-end = Wer darf das UK Addendum beenden, wenn die Aufsichtsbehörde es ändert?
    .label = Ende des UK Addendums
    .help = Tabelle 4 des Addendums verlangt diese Wahl. Ändert die Aufsichtsbehörde das Muster, darf kündigen, wer hier genannt ist, wenn ihn die Änderung unverhältnismäßig belastet.
    .why = Tabelle 4 des International Data Transfer Addendums.
    .example = „Keine der Parteien“, wenn niemand deshalb kündigen können soll.
q-addendum-end--both = Exporteur und Importeur
    .label = Beide – Exporteur und Importeur
q-addendum-end--importer = Der Importeur
    .label = Importeur – der Empfänger der Daten
q-addendum-end--exporter = Der Exporteur
    .label = Exporteur – wer die Daten übermittelt
q-addendum-end--neither = Keine der Parteien

### Representatives of parties outside the area of a law that reaches them.

q-client-representative-eu = Hat { -client(form: "nom") } einen Vertreter in der Union benannt?
    .label = Vertreter { -client(form: "gen") } in der Union
    .help = Nach den Angaben erreicht die Tätigkeit auch Menschen in der Union, der Sitz liegt aber außerhalb. Kein Vertreter ist nötig, wenn die Verarbeitung nur gelegentlich erfolgt, keine umfangreiche Verarbeitung besonderer Kategorien oder von Daten über Straftaten einschließt und voraussichtlich nicht zu einem Risiko führt (Art. 27 Abs. 2 DSGVO). Auch Behörden und Stellen mit einer Niederlassung in der Union brauchen keinen. Ob eine Ausnahme greift, entscheidet das Programm nicht.
    .why = Art. 27 Abs. 1 DSGVO verlangt einen Vertreter, wenn Art. 3 Abs. 2 DSGVO gilt und keine Niederlassung in der Union besteht.
    .example = „Nicht erforderlich“, wenn eine Niederlassung in der Union besteht.
q-client-representative-eu--appointed = Benannt
    .label = Ja – schriftlich benannt
q-client-representative-eu--exempt = Nicht erforderlich
    .label = Nicht erforderlich – Niederlassung in der Union oder Ausnahme nach Art. 27 Abs. 2 DSGVO
q-client-representative-eu--none = Nicht benannt
    .label = Nein – obwohl erforderlich

q-client-representative-eu-name = Wie lauten Name und Anschrift des Vertreters { -client(form: "gen") } in der Union?
    .label = Vertreter in der Union
    .help = Anzugeben sind der vollständige Name und die Anschrift in der Union, wie sie in der Benennung stehen.
    .why = Wer in der Union Auskunft verlangt, muss den Vertreter erreichen können; auch Standardvertragsklauseln fragen in Anhang I.A danach.
    .example = Datenschutzvertretung Rhein GmbH
    Rheinallee 12, 55116 Mainz, Deutschland

q-client-representative-ch = Hat { -client(form: "nom") } eine Vertretung in der Schweiz bezeichnet?
    .label = Vertretung { -client(form: "gen") } in der Schweiz
    .help = Nach den Angaben wirkt sich die Verarbeitung auch in der Schweiz aus, der Sitz liegt aber außerhalb. Eine Vertretung braucht nur, wer als privater Verantwortlicher Personen in der Schweiz etwas anbietet oder ihr Verhalten beobachtet, und zwar umfangreich, regelmäßig und mit hohem Risiko für die betroffenen Personen (Art. 14 Abs. 1 DSG). Fehlt eine dieser Voraussetzungen, ist sie nicht erforderlich. Ob eine Ausnahme greift, entscheidet das Programm nicht.
    .why = Art. 14 Abs. 1 DSG verlangt unter vier Voraussetzungen, die zusammen vorliegen müssen, eine Vertretung in der Schweiz.
    .example = „Nicht erforderlich“, wenn eine Niederlassung in der Schweiz besteht.
q-client-representative-ch--appointed = Bezeichnet
    .label = Ja – bezeichnet
q-client-representative-ch--exempt = Nicht erforderlich
    .label = Nicht erforderlich – Sitz in der Schweiz oder nicht alle Voraussetzungen des Art. 14 Abs. 1 DSG
q-client-representative-ch--none = Nicht bezeichnet
    .label = Nein – obwohl erforderlich

q-client-representative-ch-name = Wie lauten Name und Anschrift der Vertretung { -client(form: "gen") } in der Schweiz?
    .label = Vertretung in der Schweiz
    .help = Anzugeben sind der vollständige Name und die Anschrift in der Schweiz, wie sie in der Benennung stehen.
    .why = Wer in der Schweiz Auskunft verlangt, muss die Vertretung erreichen können (Art. 14 DSG).
    .example = Datenschutz Limmat AG
    Limmatquai 40, 8001 Zürich, Schweiz

q-client-representative-uk = Hat { -client(form: "nom") } einen Vertreter im Vereinigten Königreich benannt?
    .label = Vertreter { -client(form: "gen") } im Vereinigten Königreich
    .help = Nach den Angaben erreicht die Tätigkeit auch Menschen im Vereinigten Königreich, der Sitz liegt aber außerhalb. Kein Vertreter ist nötig, wenn die Verarbeitung nur gelegentlich erfolgt, keine umfangreiche Verarbeitung besonderer Kategorien oder von Daten über Straftaten einschließt und voraussichtlich nicht zu einem Risiko führt (Art. 27 Abs. 2 UK-DSGVO). Auch Behörden und Stellen mit einer Niederlassung im Vereinigten Königreich brauchen keinen. Ob eine Ausnahme greift, entscheidet das Programm nicht.
    .why = Art. 27 Abs. 1 UK-DSGVO verlangt einen Vertreter, wenn Art. 3 Abs. 2 UK-DSGVO gilt und keine Niederlassung im Vereinigten Königreich besteht.
    .example = „Nicht erforderlich“, wenn eine Niederlassung im Vereinigten Königreich besteht.
q-client-representative-uk--appointed = Benannt
    .label = Ja – schriftlich benannt
q-client-representative-uk--exempt = Nicht erforderlich
    .label = Nicht erforderlich – Niederlassung im Vereinigten Königreich oder Ausnahme nach Art. 27 Abs. 2 UK-DSGVO
q-client-representative-uk--none = Nicht benannt
    .label = Nein – obwohl erforderlich

q-client-representative-uk-name = Wie lauten Name und Anschrift des Vertreters { -client(form: "gen") } im Vereinigten Königreich?
    .label = Vertreter im Vereinigten Königreich
    .help = Anzugeben sind der vollständige Name und die Anschrift im Vereinigten Königreich, wie sie in der Benennung stehen.
    .why = Wer im Vereinigten Königreich Auskunft verlangt, muss den Vertreter erreichen können (Art. 27 UK-DSGVO).
    .example = Thames Privacy Ltd
    14 Quay Street, Bristol, Vereinigtes Königreich

q-contractor-representative-eu = Hat { -contractor(form: "nom") } einen Vertreter in der Union benannt?
    .label = Vertreter { -contractor(form: "gen") } in der Union
    .help = Nach den Angaben erreicht die Tätigkeit auch Menschen in der Union, der Sitz liegt aber außerhalb. Kein Vertreter ist nötig, wenn die Verarbeitung nur gelegentlich erfolgt, keine umfangreiche Verarbeitung besonderer Kategorien oder von Daten über Straftaten einschließt und voraussichtlich nicht zu einem Risiko führt (Art. 27 Abs. 2 DSGVO). Auch Behörden und Stellen mit einer Niederlassung in der Union brauchen keinen. Ob eine Ausnahme greift, entscheidet das Programm nicht. Bei einer Verarbeitung im Auftrag kommt es darauf an, ob sie mit dem Angebot an diese Menschen oder der Beobachtung ihres Verhaltens zusammenhängt.
    .why = Art. 27 Abs. 1 DSGVO verlangt einen Vertreter, wenn Art. 3 Abs. 2 DSGVO gilt und keine Niederlassung in der Union besteht.
    .example = „Nicht erforderlich“, wenn eine Niederlassung in der Union besteht.
q-contractor-representative-eu--appointed = Benannt
    .label = Ja – schriftlich benannt
q-contractor-representative-eu--exempt = Nicht erforderlich
    .label = Nicht erforderlich – Niederlassung in der Union oder Ausnahme nach Art. 27 Abs. 2 DSGVO
q-contractor-representative-eu--none = Nicht benannt
    .label = Nein – obwohl erforderlich

q-contractor-representative-eu-name = Wie lauten Name und Anschrift des Vertreters { -contractor(form: "gen") } in der Union?
    .label = Vertreter in der Union
    .help = Anzugeben sind der vollständige Name und die Anschrift in der Union, wie sie in der Benennung stehen.
    .why = Wer in der Union Auskunft verlangt, muss den Vertreter erreichen können; auch Standardvertragsklauseln fragen in Anhang I.A danach.
    .example = Datenschutzvertretung Rhein GmbH
    Rheinallee 12, 55116 Mainz, Deutschland

q-contractor-representative-uk = Hat { -contractor(form: "nom") } einen Vertreter im Vereinigten Königreich benannt?
    .label = Vertreter { -contractor(form: "gen") } im Vereinigten Königreich
    .help = Nach den Angaben erreicht die Tätigkeit auch Menschen im Vereinigten Königreich, der Sitz liegt aber außerhalb. Kein Vertreter ist nötig, wenn die Verarbeitung nur gelegentlich erfolgt, keine umfangreiche Verarbeitung besonderer Kategorien oder von Daten über Straftaten einschließt und voraussichtlich nicht zu einem Risiko führt (Art. 27 Abs. 2 UK-DSGVO). Auch Behörden und Stellen mit einer Niederlassung im Vereinigten Königreich brauchen keinen. Ob eine Ausnahme greift, entscheidet das Programm nicht. Bei einer Verarbeitung im Auftrag kommt es darauf an, ob sie mit dem Angebot an diese Menschen oder der Beobachtung ihres Verhaltens zusammenhängt.
    .why = Art. 27 Abs. 1 UK-DSGVO verlangt einen Vertreter, wenn Art. 3 Abs. 2 UK-DSGVO gilt und keine Niederlassung im Vereinigten Königreich besteht.
    .example = „Nicht erforderlich“, wenn eine Niederlassung im Vereinigten Königreich besteht.
q-contractor-representative-uk--appointed = Benannt
    .label = Ja – schriftlich benannt
q-contractor-representative-uk--exempt = Nicht erforderlich
    .label = Nicht erforderlich – Niederlassung im Vereinigten Königreich oder Ausnahme nach Art. 27 Abs. 2 UK-DSGVO
q-contractor-representative-uk--none = Nicht benannt
    .label = Nein – obwohl erforderlich

q-contractor-representative-uk-name = Wie lauten Name und Anschrift des Vertreters { -contractor(form: "gen") } im Vereinigten Königreich?
    .label = Vertreter im Vereinigten Königreich
    .help = Anzugeben sind der vollständige Name und die Anschrift im Vereinigten Königreich, wie sie in der Benennung stehen.
    .why = Wer im Vereinigten Königreich Auskunft verlangt, muss den Vertreter erreichen können (Art. 27 UK-DSGVO).
    .example = Thames Privacy Ltd
    14 Quay Street, Bristol, Vereinigtes Königreich
