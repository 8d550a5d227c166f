### Questions: whose data, which data, what is special about them, where they come from.

q-groups = Die Daten welcher Personengruppen (betroffene Personen) verarbeitet { -contractor(form: "nom") } im Auftrag { -client(form: "gen") }?
    .label = Kategorien betroffener Personen
    .help = Gemeint sind alle Menschen, deren Daten bei der Leistung gespeichert, gelesen oder weitergegeben werden, auch wenn es nur um wenige Angaben geht. Dazu gehören auch Beschäftigte { -client(form: "gen") }, die ein Programm mit eigenem Benutzerkonto nutzen. Nicht hierher gehören Daten, die { -contractor(form: "nom") } zu eigenen Zwecken führt, etwa um { -client(form: "dat") } die Leistung in Rechnung zu stellen. Im Zweifel hilft ein Blick in das Programm oder in die Akten: Wer dort mit Namen oder Kennung vorkommt, gehört zu einer Gruppe. Fehlt eine Gruppe in der Liste, lässt sie sich als eigener Eintrag ergänzen.
    .why = Art. 28 Abs. 3 DSGVO verlangt, die Kategorien betroffener Personen im Vertrag festzulegen.
    .example = Ein Terminportal für eine Praxis: Patientinnen und Patienten, Angehörige und Beschäftigte.

q-data = Welche Daten dieser Gruppe (Art der personenbezogenen Daten) verarbeitet { -contractor(form: "nom") } im Auftrag { -client(form: "gen") }?
    .label = Art der personenbezogenen Daten
    .help = Zu wählen ist alles, was über diese Gruppe in Programmen, Geräten oder Akten vorkommt, und zwar so genau wie möglich; Angaben wie „personenbezogene Daten“ oder „alle Daten“ genügen nicht. Auch technische Angaben wie Benutzername und Protokolldaten gehören dazu. Im Zweifel hilft es, einen Datensatz dieser Gruppe zu öffnen und Feld für Feld durchzugehen. Fehlt eine Datenart in der Liste, lässt sie sich als eigener Eintrag ergänzen. Welche dieser Daten besonders geschützt sind, fragt das Programm anschließend.
    .why = Art. 28 Abs. 3 DSGVO verlangt, die Art der personenbezogenen Daten im Vertrag festzulegen.
    .example = Für die Gruppe der Patientinnen und Patienten: Name, Geburtsdatum, Telefonnummer, Termine und Befunde.

q-special-kind = Welche sensiblen Daten befinden sich unter den Daten dieser Gruppe (besondere Kategorien nach Art. 9 Abs. 1 DSGVO, Daten über strafrechtliche Verurteilungen und Straftaten nach Art. 10 DSGVO)?
    .label = Kategorien sensibler Daten
    .help = Sensible Daten sind Gesundheitsdaten, genetische Daten, biometrische Daten zur Identifizierung, Angaben über rassische und ethnische Herkunft, Religion, Weltanschauung, politische Meinung, Gewerkschaft, Sexualleben und sexuelle Orientierung sowie Daten über Straftaten. Der Begriff der Gesundheitsdaten reicht weit: Schon ein Termin bei einer Fachpraxis kann etwas über die Gesundheit verraten. Auch die Religionszugehörigkeit in der Lohnabrechnung zählt. Kommt in dieser Gruppe nichts davon vor, ist auch das eine vollständige Antwort. Im Zweifel ist es sicherer, die Kategorie anzugeben, damit der nötige Schutz nicht übersehen wird.
    .why = Für Daten nach Art. 9 und Art. 10 DSGVO gelten strengere Regeln als für andere Daten.
    .example = Bei Patientinnen und Patienten: Gesundheitsdaten; bei Lieferantinnen und Lieferanten: nichts davon.

q-special-data = Welche der Daten, die für diese Gruppe gewählt sind, gehören zu den sensiblen Daten (Art. 9 Abs. 1 und Art. 10 DSGVO)?
    .label = Sensible Daten
    .help = Zur Auswahl stehen die Datenarten, die für diese Gruppe gewählt sind. Anzugeben sind diejenigen, aus denen sich die genannten Kategorien ergeben, auch wenn das nur mittelbar der Fall ist. Ob auch Name und Anschrift dazugehören, hängt davon ab, ob schon die Zugehörigkeit zu der Gruppe etwas Geschütztes verrät. Fehlt die passende Datenart, ist sie zuerst bei den Daten dieser Gruppe nachzutragen. Im Zweifel ist es sicherer, eine Datenart mit anzugeben.
    .why = Nur wenn feststeht, welche Daten unter Art. 9 oder Art. 10 DSGVO fallen, lässt sich ihr Schutz regeln.
    .example = Bei Patientinnen und Patienten: Befunde, Diagnosen und Medikamente, nicht aber Benutzername und Zeitzone.

q-safeguards = Welche Schutzmaßnahmen und Beschränkungen gelten eigens für die sensiblen Daten?
    .label = Schutz sensibler Daten
    .help = Gemeint ist, was gerade wegen dieser Daten getan oder unterlassen wird, etwa der Zugriff nur für wenige Personen, Verschlüsselung oder der Verzicht auf mobile Datenträger; Beispiele nennt § 22 Abs. 2 des Bundesdatenschutzgesetzes (BDSG). Zu wählen ist nur, was wirklich gilt, denn jede Auswahl wird im Vertrag zugesagt. Manche Punkte hängen vom Verhalten { -client(form: "gen") } ab und sind vorher mit ihm abzustimmen. Die allgemeinen technischen und organisatorischen Maßnahmen werden später erfragt; Überschneidungen schaden nicht. Was zweifelhaft ist, wird erst gewählt, wenn es geklärt ist.
    .why = Daten nach Art. 9 DSGVO sind besonders zu schützen; § 22 Abs. 2 BDSG nennt Beispiele für Maßnahmen.
    .example = Zugriff nur für Personen, die die Daten benötigen; Verschlüsselung der Datensicherungen; Protokollierung der Zugriffe.

q-special-ground = Auf welche Ausnahme stützt { -client(form: "nom") } die Verarbeitung der besonderen Kategorien dieser Gruppe?
    .label = Ausnahme nach Art. 9 Abs. 2 DSGVO
    .help = Besondere Kategorien dürfen nur verarbeitet werden, wenn eine Ausnahme greift. Diese Beurteilung trifft { -client(form: "nom") }; die Anlage hält sie als seine Angabe fest. In Arztpraxen und Krankenhäusern ist es meist die Versorgung im Gesundheitsbereich. Ist nichts bekannt, bleibt die Frage offen.
    .why = Art. 9 Abs. 1 DSGVO verbietet die Verarbeitung, wenn keine Ausnahme nach Abs. 2 greift.
    .example = „Versorgung im Gesundheits- oder Sozialbereich“ bei Patientinnen und Patienten einer Praxis.
q-special-ground--consent = ausdrückliche Einwilligung (Art. 9 Abs. 2 Buchst. a DSGVO)
q-special-ground--employment = Arbeitsrecht, soziale Sicherheit und Sozialschutz (Art. 9 Abs. 2 Buchst. b DSGVO)
q-special-ground--vital-interests = lebenswichtige Interessen (Art. 9 Abs. 2 Buchst. c DSGVO)
q-special-ground--association = Tätigkeit einer Organisation ohne Gewinnerzielungsabsicht (Art. 9 Abs. 2 Buchst. d DSGVO)
q-special-ground--made-public = von der betroffenen Person offensichtlich öffentlich gemachte Daten (Art. 9 Abs. 2 Buchst. e DSGVO)
q-special-ground--legal-claims = Rechtsansprüche und Handlungen der Gerichte (Art. 9 Abs. 2 Buchst. f DSGVO)
q-special-ground--substantial-interest = erhebliches öffentliches Interesse (Art. 9 Abs. 2 Buchst. g DSGVO)
q-special-ground--health-care = Gesundheitsvorsorge, Arbeitsmedizin, medizinische Diagnostik, Versorgung oder Behandlung im Gesundheits- oder Sozialbereich (Art. 9 Abs. 2 Buchst. h DSGVO)
    .label = Versorgung im Gesundheits- oder Sozialbereich (Art. 9 Abs. 2 Buchst. h DSGVO)
q-special-ground--public-health = öffentliches Interesse im Bereich der öffentlichen Gesundheit (Art. 9 Abs. 2 Buchst. i DSGVO)
q-special-ground--research = Archiv-, Forschungs- oder statistische Zwecke (Art. 9 Abs. 2 Buchst. j DSGVO)

q-special-secrecy = Unter wessen Verantwortung werden die Daten zur Versorgung im Gesundheits- oder Sozialbereich verarbeitet?
    .label = Geheimhaltung nach Art. 9 Abs. 3 DSGVO
    .help = Diese Ausnahme verlangt, dass Fachpersonal mit Berufsgeheimnis oder eine andere Person mit einer Geheimhaltungspflicht die Daten verarbeitet oder die Verarbeitung verantwortet. Eine gewöhnliche Vertraulichkeitsabrede genügt dafür nicht. Die Beurteilung trifft { -client(form: "nom") }.
    .why = Art. 9 Abs. 3 DSGVO.
    .example = „Fachpersonal mit Berufsgeheimnis“ in einer Arztpraxis.
q-special-secrecy--professional = Fachpersonal mit Berufsgeheimnis
q-special-secrecy--other-person = Eine andere Person mit Geheimhaltungspflicht
q-special-secrecy--no = Niemand davon

q-special-bdsg = Stützt { -client(form: "nom") } die Verarbeitung auf § 22 Abs. 1 des Bundesdatenschutzgesetzes (BDSG)?
    .label = Verarbeitung nach § 22 Abs. 1 BDSG
    .help = § 22 Abs. 1 BDSG erlaubt die Verarbeitung besonderer Kategorien unter anderem für die Versorgung im Gesundheitsbereich und verlangt dafür besondere Schutzmaßnahmen. Gilt ein anderes Gesetz, etwa ein Landeskrankenhausgesetz, oder eine Einwilligung, ist die Antwort Nein. Die Beurteilung trifft { -client(form: "nom") }. Bei Ja ordnet die Anlage die Schutzmaßnahmen nach den Nummern des § 22 Abs. 2 BDSG.
    .why = § 22 Abs. 2 BDSG verlangt angemessene und spezifische Maßnahmen und nennt Beispiele.
    .example = Ja, wenn eine Privatpraxis ihre Patientinnen und Patienten behandelt.

q-criminal-ground = Worauf stützt { -client(form: "nom") } die Verarbeitung der Daten über Verurteilungen und Straftaten dieser Gruppe?
    .label = Grundlage nach Art. 10 DSGVO
    .help = Solche Daten dürfen nur unter behördlicher Aufsicht verarbeitet werden oder wenn ein Gesetz es mit geeigneten Garantien zulässt. Die Beurteilung trifft { -client(form: "nom") }.
    .why = Art. 10 DSGVO.
    .example = „Gesetz“, wenn ein Verein nach dem Kinder- und Jugendhilferecht Führungszeugnisse einsieht.
q-criminal-ground--authority = Behördliche Aufsicht
q-criminal-ground--law = Gesetz der EU oder eines Mitgliedstaats
q-criminal-ground--none = Nichts davon

q-sources = Woher stammen die Daten, die { -contractor(form: "nom") } im Auftrag { -client(form: "gen") } verarbeitet?
    .label = Herkunft der Daten
    .help = Gemeint ist der Weg, auf dem die Daten in die Verarbeitung gelangen, zum Beispiel Eingabe, Übermittlung, Geräte, Schnittstellen oder die Nutzung eines Programms. Mehrere Antworten sind möglich. Im Zweifel ist für jede Datenart zu klären, wer sie zuerst eingibt oder welches Gerät sie erzeugt. Fehlt eine Quelle in der Liste, lässt sie sich als eigener Eintrag ergänzen.
    .why = Die Herkunft verlangt Art. 28 Abs. 3 DSGVO nicht; sie verdeutlicht aber, wie verarbeitet wird.
    .example = Eine Praxis überträgt Messwerte aus einem Messgerät in ein Auswertungsportal: Eingabe durch die Praxis und Geräte, aus denen Daten ausgelesen werden.
