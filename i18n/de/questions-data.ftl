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
    .uk = ausdrückliche Einwilligung (Art. 9 Abs. 2 Buchst. a UK-DSGVO)
q-special-ground--employment = Arbeitsrecht, soziale Sicherheit und Sozialschutz (Art. 9 Abs. 2 Buchst. b DSGVO)
    .uk = Arbeitsrecht, soziale Sicherheit und Sozialschutz (Art. 9 Abs. 2 Buchst. b UK-DSGVO)
q-special-ground--vital-interests = lebenswichtige Interessen (Art. 9 Abs. 2 Buchst. c DSGVO)
    .uk = lebenswichtige Interessen (Art. 9 Abs. 2 Buchst. c UK-DSGVO)
q-special-ground--association = Tätigkeit einer Organisation ohne Gewinnerzielungsabsicht (Art. 9 Abs. 2 Buchst. d DSGVO)
    .uk = Tätigkeit einer Organisation ohne Gewinnerzielungsabsicht (Art. 9 Abs. 2 Buchst. d UK-DSGVO)
q-special-ground--made-public = von der betroffenen Person offensichtlich öffentlich gemachte Daten (Art. 9 Abs. 2 Buchst. e DSGVO)
    .uk = von der betroffenen Person offensichtlich öffentlich gemachte Daten (Art. 9 Abs. 2 Buchst. e UK-DSGVO)
q-special-ground--legal-claims = Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen oder Handlungen der Gerichte (Art. 9 Abs. 2 Buchst. f DSGVO)
    .uk = Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen oder Handlungen der Gerichte (Art. 9 Abs. 2 Buchst. f UK-DSGVO)
q-special-ground--substantial-interest = erhebliches öffentliches Interesse (Art. 9 Abs. 2 Buchst. g DSGVO)
    .uk = erhebliches öffentliches Interesse (Art. 9 Abs. 2 Buchst. g UK-DSGVO)
q-special-ground--health-care = Gesundheitsvorsorge, Arbeitsmedizin, medizinische Diagnostik, Versorgung oder Behandlung im Gesundheits- oder Sozialbereich (Art. 9 Abs. 2 Buchst. h DSGVO)
    .uk = Gesundheitsvorsorge, Arbeitsmedizin, medizinische Diagnostik, Versorgung oder Behandlung im Gesundheits- oder Sozialbereich (Art. 9 Abs. 2 Buchst. h UK-DSGVO)
    .label = Versorgung im Gesundheits- oder Sozialbereich (Art. 9 Abs. 2 Buchst. h DSGVO)
q-special-ground--public-health = öffentliches Interesse im Bereich der öffentlichen Gesundheit (Art. 9 Abs. 2 Buchst. i DSGVO)
    .uk = öffentliches Interesse im Bereich der öffentlichen Gesundheit (Art. 9 Abs. 2 Buchst. i UK-DSGVO)
q-special-ground--research = Archiv-, Forschungs- oder statistische Zwecke (Art. 9 Abs. 2 Buchst. j DSGVO)
    .uk = Archiv-, Forschungs- oder statistische Zwecke (Art. 9 Abs. 2 Buchst. j UK-DSGVO)

q-special-secrecy = Von wem oder unter wessen Verantwortung werden die Daten zur Versorgung im Gesundheits- oder Sozialbereich verarbeitet?
    .label = Geheimhaltung nach Art. 9 Abs. 3 DSGVO
    .help = Diese Ausnahme verlangt, dass Fachpersonal mit Berufsgeheimnis die Daten verarbeitet oder ihre Verarbeitung verantwortet oder dass eine andere Person, die einer gesetzlichen Geheimhaltungspflicht unterliegt, sie selbst verarbeitet. Eine gewöhnliche Vertraulichkeitsabrede genügt dafür nicht. Die Beurteilung trifft { -client(form: "nom") }.
    .why = Art. 9 Abs. 3 DSGVO.
    .example = „Fachpersonal mit Berufsgeheimnis“ in einer Arztpraxis.
q-special-secrecy--professional = Fachpersonal mit Berufsgeheimnis
q-special-secrecy--other-person = Eine andere Person mit Geheimhaltungspflicht
q-special-secrecy--no = Niemand davon

q-special-bdsg = Stützt { -client(form: "nom") } die Verarbeitung auf § 22 Abs. 1 des Bundesdatenschutzgesetzes (BDSG)?
    .label = Verarbeitung nach § 22 Abs. 1 BDSG
    .help = § 22 Abs. 1 BDSG erlaubt die Verarbeitung besonderer Kategorien unter anderem für die Versorgung im Gesundheitsbereich und verlangt dafür besondere Schutzmaßnahmen. Gilt ein anderes Gesetz, etwa ein Landeskrankenhausgesetz, oder eine Einwilligung, ist die Antwort Nein. Die Beurteilung trifft { -client(form: "nom") }. Bei Ja ordnet die Anlage die Schutzmaßnahmen nach den Nummern des § 22 Abs. 2 BDSG.
    .why = § 22 Abs. 2 BDSG verlangt angemessene und spezifische Maßnahmen und nennt Beispiele.
    .example = Ja, wenn eine Arztpraxis die Daten ihrer Patientinnen und Patienten zur Behandlung verarbeitet.

q-criminal-ground = Worauf stützt { -client(form: "nom") } die Verarbeitung der Daten über Verurteilungen und Straftaten dieser Gruppe?
    .label = Grundlage nach Art. 10 DSGVO
    .help = Solche Daten dürfen nur unter behördlicher Aufsicht verarbeitet werden oder wenn ein Gesetz es mit geeigneten Garantien zulässt. Die Beurteilung trifft { -client(form: "nom") }.
    .why = Art. 10 DSGVO.
    .example = „Gesetz“, wenn ein Verein nach dem Kinder- und Jugendhilferecht Führungszeugnisse einsieht.
q-criminal-ground--authority = Behördliche Aufsicht
q-criminal-ground--law = Gesetz der EU oder eines Mitgliedstaats
q-criminal-ground--none = Nichts davon

q-special-schedule-1 = Ist nach dem Recht des Vereinigten Königreichs eine Bedingung des Schedule 1 des Data Protection Act 2018 erfüllt?
    .label = Bedingung nach Schedule 1 Data Protection Act 2018
    .help = Das Recht des Vereinigten Königreichs verlangt neben den meisten Ausnahmen des Art. 9 Abs. 2 UK-DSGVO, die sich auf ein Gesetz stützen, und neben Art. 10 UK-DSGVO eine Bedingung aus Schedule 1 des Data Protection Act 2018, bei manchen auch ein eigenes Dokument dazu (appropriate policy document). Der Wortlaut lag für dieses Programm nicht vor. Die Beurteilung trifft { -client(form: "nom") }; die Anlage hält sie als seine Angabe fest.
    .why = Section 10 Data Protection Act 2018.
    .example = Ja bei einer Praxis im Vereinigten Königreich, die Gesundheitsdaten zur Behandlung verarbeitet.

q-minor-consent = Beruht die Verarbeitung auf Einwilligungen, die Kinder bei Diensten der Informationsgesellschaft erteilen?
    .label = Einwilligung von Kindern
    .help = Dienste der Informationsgesellschaft sind vor allem Angebote im Internet, zum Beispiel eine Lernplattform, bei der sich Schülerinnen und Schüler selbst anmelden. Richtet sich ein solcher Dienst unmittelbar an Kinder und stützt sich die Verarbeitung auf ihre Einwilligung, genügt sie nach der DSGVO erst mit 16 Jahren oder mit dem niedrigeren Alter, das der Mitgliedstaat bestimmt, mindestens aber 13 Jahren; im Vereinigten Königreich sind es 13 Jahre. Darunter müssen die Träger der elterlichen Verantwortung einwilligen oder zustimmen. Die Beurteilung trifft { -client(form: "nom") }.
    .why = Art. 8 Abs. 1 DSGVO stellt an die Einwilligung von Kindern eigene Anforderungen.
    .example = „Keine Einwilligung von Kindern“ bei einer Schulverwaltung, die sich auf das Schulrecht stützt.
q-minor-consent--not-used = Keine Einwilligung von Kindern bei solchen Diensten
q-minor-consent--parental = Einwilligung oder Zustimmung der Träger der elterlichen Verantwortung
q-minor-consent--of-age = Einwilligung von Kindern, die das nötige Alter erreicht haben
q-minor-consent--none = Einwilligung von Kindern; Alter und Zustimmung sind nicht geklärt

q-biometric-storage = Wo sind die biometrischen Daten gespeichert, mit denen bei der Anmeldung oder beim Zutritt verglichen wird?
    .label = Speicherort biometrischer Vergleichsdaten
    .help = Wird ein Fingerabdruck oder ein Gesicht eingelernt, entstehen Vergleichsdaten. Bei Telefonen und Notebooks bleiben sie meist auf dem Gerät; zentrale Systeme speichern sie auf einem Server oder in der Zutrittsanlage. Liegen sie an mehreren Orten, ist der Ort zu wählen, der am weitesten von der betroffenen Person entfernt ist. Im Zweifel weiß es der Hersteller.
    .why = Biometrische Daten zur eindeutigen Identifizierung sind besondere Kategorien nach Art. 9 Abs. 1 DSGVO; vom Ort hängt ab, wer über sie verfügt.
    .example = „Nur auf dem Gerät“, wenn Beschäftigte ihr Telefon mit dem Fingerabdruck entsperren.
q-biometric-storage--device = Nur auf dem Gerät, das die betroffene Person benutzt – auch auf einem dienstlichen
q-biometric-storage--client = Auf Systemen { -client(form: "gen") }
q-biometric-storage--contractor = Auf Systemen, die { -contractor(form: "nom") } betreibt oder betreiben lässt

q-biometric-alternative = Können die betroffenen Personen statt der biometrischen Daten ein anderes Verfahren verwenden?
    .label = Verfahren ohne biometrische Daten
    .help = Gemeint ist zum Beispiel die Anmeldung mit Passwort und zweitem Faktor oder der Zutritt mit einer Chipkarte. Stützt { -client(form: "nom") } die Verarbeitung auf eine Einwilligung, ist sie ohne eine solche Möglichkeit in der Regel nicht freiwillig.
    .why = Eine Einwilligung muss freiwillig sein (Art. 7 Abs. 4 und Art. 9 Abs. 2 Buchst. a DSGVO).
    .example = Ja, wenn neben dem Fingerabdruck auch eine Chipkarte die Tür öffnet.

q-high-risk-profiling = Umfasst die Verarbeitung ein Profiling mit hohem Risiko im Sinne des schweizerischen Datenschutzgesetzes?
    .label = Profiling mit hohem Risiko
    .help = Profiling bewertet persönliche Aspekte automatisiert, zum Beispiel Arbeitsleistung, Gesundheit, Interessen oder Aufenthaltsort. Ein hohes Risiko liegt nahe, wenn Daten so verknüpft werden, dass sich wesentliche Aspekte der Persönlichkeit eines Menschen beurteilen lassen. Der Wortlaut des Art. 5 Buchst. g DSG lag für diese Hilfe nicht vor. Gemeint ist, was im Auftrag wirklich geschieht; im Zweifel beurteilt es { -client(form: "nom") }.
    .why = Bei Profiling mit hohem Risiko können auch { -contractor(form: "acc") } die Pflichten zur Protokollierung und zum Bearbeitungsreglement treffen (Art. 4 und 5 DSV).
    .example = Nein bei einem Programm, das Termine und Befunde nur speichert und anzeigt.

q-sources = Woher stammen die Daten, die { -contractor(form: "nom") } im Auftrag { -client(form: "gen") } verarbeitet?
    .label = Herkunft der Daten
    .help = Gemeint ist der Weg, auf dem die Daten in die Verarbeitung gelangen, zum Beispiel Eingabe, Übermittlung, Geräte, Schnittstellen oder die Nutzung eines Programms. Mehrere Antworten sind möglich. Im Zweifel ist für jede Datenart zu klären, wer sie zuerst eingibt oder welches Gerät sie erzeugt. Fehlt eine Quelle in der Liste, lässt sie sich als eigener Eintrag ergänzen.
    .why = Die Herkunft verlangt Art. 28 Abs. 3 DSGVO nicht; sie verdeutlicht aber, wie verarbeitet wird.
    .example = Eine Praxis überträgt Messwerte aus einem Messgerät in ein Auswertungsportal: Eingabe durch die Praxis und Geräte, aus denen Daten ausgelesen werden.
