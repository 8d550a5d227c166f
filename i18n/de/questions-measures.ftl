### Questions: technical and organisational measures, one question per control, and how they are printed.

q-scheme = Nach welcher Gliederung werden die Maßnahmen in der Anlage gedruckt?
    .label = Gliederung der Maßnahmen
    .help = Die Antwort ändert nur die Überschriften und die Reihenfolge, nicht den Inhalt. Die acht Kontrollen stammen aus dem früheren deutschen Recht und sind noch weit verbreitet. Die Gliederung des Art. 32 DSGVO folgt dem geltenden Gesetz und ist auch außerhalb Deutschlands bekannt. Die Gruppen nach Themen lesen sich ohne Kenntnis des Rechts am leichtesten. Die Überschriften der Standardvertragsklauseln passen, wenn die Parteien die Klauseln der Europäischen Kommission für die Auftragsverarbeitung oder für Empfänger in Drittländern verwenden. Die Ziele des Art. 3 DSV passen zu Kunden in der Schweiz. Überschriften ohne Maßnahme werden nicht gedruckt. Im Zweifel entscheidet, was die andere Seite gewohnt ist; die Antwort lässt sich jederzeit ändern.
    .why = Art. 32 Abs. 1 DSGVO verlangt Maßnahmen, schreibt aber keine Gliederung vor.
    .example = „Acht Kontrollen“, wenn die Praxis ihre Anlagen bisher so kennt; „Art. 32 DSGVO“, wenn auch Kunden in Österreich die Anlage erhalten.
q-scheme--eight = Acht Kontrollen – Zutritt, Zugang, Zugriff, Weitergabe, Eingabe, Auftrag, Verfügbarkeit, Trennung
q-scheme--art32 = Art. 32 DSGVO – Vertraulichkeit, Integrität, Verfügbarkeit und die weiteren Ziele des Gesetzes
q-scheme--theme = Themen – Organisation, Beschäftigte, Räume, Systeme, Übertragung und weitere Themen
q-scheme--scc = Standardvertragsklauseln – die 17 Überschriften aus Anhang III nach dem Beschluss (EU) 2021/915 und Anhang II nach dem Beschluss (EU) 2021/914
q-scheme--dsv = Art. 3 DSV – die Ziele der schweizerischen Datenschutzverordnung

q-measures-organisation = Welche organisatorischen Maßnahmen hat { -contractor(form: "nom") } für den Datenschutz getroffen?
    .label = Organisatorische Maßnahmen
    .help = Es geht darum, wie der Datenschutz im Unternehmen geregelt ist: Zuständigkeiten, schriftliche Regeln, das Verzeichnis von Verarbeitungstätigkeiten und der Umgang mit Updates. Anhaltspunkte geben das Datenschutzkonzept und die Arbeitsanweisungen. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 1 DSGVO verlangt neben technischen auch organisatorische Maßnahmen.
    .example = Das Verzeichnis von Verarbeitungstätigkeiten wird geführt; ein Datenschutzkonzept ist bis 1. März 2027 geplant.

q-measures-staff = Welche Maßnahmen hat { -contractor(form: "nom") } getroffen, damit seine Beschäftigten sorgsam mit den Daten umgehen?
    .label = Maßnahmen bei den Beschäftigten
    .help = Es geht um die Menschen, die mit den Daten arbeiten: Verpflichtung zur Vertraulichkeit, Schulungen, aufgeräumte Schreibtische und die Rückgabe von Schlüsseln beim Ausscheiden. Anhaltspunkte geben Personalakten und Teilnahmelisten von Schulungen. Arbeitet nur die Inhaberin oder der Inhaber selbst, zählt, was sie oder er für sich geregelt hat. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. b DSGVO verlangt Vertraulichkeit von allen, die die Daten verarbeiten.
    .example = Alle Beschäftigten sind schriftlich zur Vertraulichkeit verpflichtet; eine jährliche Schulung ist bis 1. Februar 2027 geplant.

q-measures-data-subject-rights = Welche Maßnahmen hat { -contractor(form: "nom") } für Anträge betroffener Personen getroffen (Betroffenenrechte)?
    .label = Rechte der betroffenen Personen
    .help = Menschen können Auskunft über ihre Daten verlangen, außerdem deren Berichtigung, Löschung oder Herausgabe. Darüber entscheidet { -client(form: "nom") }; hier geht es darum, wie { -contractor(form: "nom") } solche Anträge weiterleitet und bei der Antwort hilft. Anhaltspunkt ist, wer im Unternehmen eine solche E-Mail heute bearbeiten würde. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. e DSGVO verlangt Hilfe bei Anträgen betroffener Personen.
    .example = Anträge gehen an ein eigenes Postfach; ein schriftlicher Ablauf ist bis 1. April 2027 geplant.

q-measures-incident = Welche Maßnahmen hat { -contractor(form: "nom") } für den Fall getroffen, dass die Sicherheit der Daten verletzt wird (Umgang mit Sicherheitsvorfällen)?
    .label = Umgang mit Sicherheitsvorfällen
    .help = Es geht um verlorene Geräte, Angriffe, falsch versandte E-Mails und Ähnliches: wer davon erfährt, wer entscheidet und wie { -client(form: "nom") } informiert wird. Entscheidend ist, ob der Ablauf feststeht, bevor etwas geschieht. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Verletzungen des Schutzes personenbezogener Daten sind unverzüglich zu melden (Art. 33 Abs. 2 DSGVO).
    .example = Alle Vorfälle werden festgehalten; ein schriftlicher Meldeweg ist bis 15. Januar 2027 geplant.

q-measures-physical-access = Welche Maßnahmen hindern Unbefugte daran, die Räume zu betreten, in denen { -contractor(form: "nom") } die Daten verarbeitet (Zutrittskontrolle)?
    .label = Zutrittskontrolle
    .help = Es geht um Türen, Schlösser, Schlüssel, Alarmanlagen und den Umgang mit Besuch, nicht um Passwörter. Gemeint sind Geschäftsräume und Rechenzentren; Privatwohnungen werden gesondert erfragt. Was in einem fremden Rechenzentrum gilt, steht in den Unterlagen des Anbieters. Gilt eine Maßnahme nur an einem von mehreren Standorten, ist sie mit dessen Namen als eigene Maßnahme einzutragen. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 1 Buchst. b DSGVO verlangt Vertraulichkeit; dazu gehört der Schutz der Räume.
    .example = Sicherheitsschlösser und ein Verzeichnis der Schlüssel sind vorhanden; eine Alarmanlage ist bis 1. Juni 2027 geplant.

q-measures-physical-access-home = Welche Maßnahmen hindern Unbefugte daran, im Homeoffice an Geräte und Unterlagen zu gelangen (Zutrittskontrolle im Homeoffice)?
    .label = Zutrittskontrolle im Homeoffice
    .help = Es geht um Mitbewohner, Besuch und Einbruch in den Wohnungen, in denen für { -contractor(form: "acc") } gearbeitet wird, zum Beispiel um einen abschließbaren Raum oder Schrank. Eine Maßnahme zählt nur, wenn sie für alle gilt, die zu Hause arbeiten. Anhaltspunkt ist die Regelung zum Homeoffice. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 1 DSGVO verlangt Schutz auch dort, wo zu Hause gearbeitet wird.
    .example = Gearbeitet wird in abschließbaren Räumen; abschließbare Schränke für alle sind bis 1. März 2027 geplant.

q-measures-system-access = Welche Maßnahmen hindern Unbefugte daran, die Computer, Geräte und Programme { -contractor(form: "gen") } zu benutzen (Zugangskontrolle)?
    .label = Zugangskontrolle
    .help = Es geht um die Anmeldung und den Schutz der Systeme von außen: Benutzername und Passwort, zweiter Faktor, Bildschirmsperre, Firewall und Virenschutz. Wer nach der Anmeldung welche Daten sieht, wird bei der Zugriffskontrolle erfragt. Auskunft gibt, wer die Computer betreut. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 1 Buchst. b DSGVO verlangt Vertraulichkeit; dazu gehört eine sichere Anmeldung.
    .example = Jede Person hat ein eigenes Benutzerkonto mit Passwort; der zweite Faktor ist bis 1. Februar 2027 geplant.

q-measures-data-access = Welche Maßnahmen sorgen dafür, dass jede Person nach der Anmeldung nur die Daten nutzen kann, die sie für ihre Aufgabe braucht (Zugriffskontrolle)?
    .label = Zugriffskontrolle
    .help = Es geht um Berechtigungen: wer Daten lesen, ändern oder löschen darf, wer das festlegt und wer es überprüft. Dazu gehört auch, wie viele Personen als Administrator alles dürfen. Auskunft gibt, wer die Benutzerkonten verwaltet. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 1 Buchst. b DSGVO verlangt Vertraulichkeit; dazu gehören begrenzte Zugriffsrechte.
    .example = Rechte werden nach Aufgabe vergeben und halbjährlich überprüft; ein schriftliches Berechtigungskonzept ist bis 1. Mai 2027 geplant.

q-measures-separation = Welche Maßnahmen halten die Daten { -client(form: "gen") } von anderen Daten getrennt (Trennungskontrolle)?
    .label = Trennungskontrolle
    .help = Es geht darum, dass Daten verschiedener Kunden und verschiedener Zwecke nicht vermischt werden, etwa durch eigene Datenbanken oder durch eine Software, die jeden Kunden nur seine Daten sehen lässt. Dazu gehört auch, dass nicht mit echten Daten getestet wird. Auskunft gibt, wer die Software entwickelt oder betreibt. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Trennung schützt die Vertraulichkeit, die Art. 32 Abs. 1 Buchst. b DSGVO verlangt.
    .example = Jeder Kunde hat eine eigene Datenbank; eine getrennte Testumgebung ist bis 1. April 2027 geplant.

q-measures-pseudonymisation = Welche Maßnahmen sorgen dafür, dass Daten ohne gesondert aufbewahrte Zusatzangaben keiner Person zugeordnet werden können (Pseudonymisierung)?
    .label = Pseudonymisierung
    .help = Gemeint ist zum Beispiel, dass statt des Namens eine Kennnummer gespeichert wird und die Liste dazu an einem anderen Ort liegt. Steht der Name daneben im selben Datensatz, sind die Daten nicht pseudonymisiert. Viele Programme arbeiten ohne Pseudonyme; dann trifft hier nichts zu. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 1 Buchst. a DSGVO nennt die Pseudonymisierung ausdrücklich als mögliche Maßnahme.
    .example = Messdaten werden unter einer Kennnummer gespeichert, die Zuordnung verwahrt allein die Praxis.

q-measures-encryption = Welche Maßnahmen sorgen dafür, dass gespeicherte Daten ohne den passenden Schlüssel nicht lesbar sind (Verschlüsselung)?
    .label = Verschlüsselung
    .help = Es geht um die Verschlüsselung von Festplatten, Laptops, Smartphones, Datenbanken und Datensicherungen und darum, wer die Schlüssel hat. Der Schutz bei der Übertragung wird bei der Weitergabekontrolle erfragt. Ein Passwort allein ist keine Verschlüsselung. Auskunft gibt, wer die Geräte eingerichtet hat. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 1 Buchst. a DSGVO nennt die Verschlüsselung ausdrücklich als mögliche Maßnahme.
    .example = Alle Laptops und Datensicherungen sind verschlüsselt; die Verschlüsselung der Smartphones ist bis 1. Februar 2027 geplant.

q-measures-input = Welche Maßnahmen machen nachprüfbar, wer Daten eingegeben, geändert oder gelöscht hat (Eingabekontrolle)?
    .label = Eingabekontrolle
    .help = Es geht um Protokolle: was sie festhalten, wie lange sie aufbewahrt werden und wer sie liest. Dazu gehört auch, dass Daten nicht unbemerkt verfälscht werden können. Ob das Programm Protokolle führt, steht meist in seinem Handbuch oder in den Einstellungen. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 1 Buchst. b DSGVO verlangt Integrität; dazu gehören nachvollziehbare Änderungen.
    .example = Änderungen und Löschungen werden mit Benutzerkonto und Zeit protokolliert; die Auswertung der Protokolle ist bis 1. März 2027 geplant.

q-measures-transfer = Welche Maßnahmen schützen die Daten bei Übertragung und Transport (Weitergabekontrolle)?
    .label = Weitergabekontrolle
    .help = Es geht um den Weg der Daten: Internet, E-Mail, Fernwartung, Schnittstellen und der Transport von Datenträgern oder Papier. Dazu gehört auch, dass feststeht, an wen die Daten weitergegeben werden. Auskunft gibt, wer Netz und E-Mail eingerichtet hat. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 2 DSGVO nennt unbefugte Offenlegung und Verlust bei der Übermittlung als Risiken.
    .example = Das Terminportal ist nur verschlüsselt erreichbar, Fernwartung läuft über eine verschlüsselte Verbindung.

q-measures-order = Welche Maßnahmen sorgen dafür, dass die Daten nur nach den Weisungen { -client(form: "gen") } verarbeitet werden (Auftragskontrolle)?
    .label = Auftragskontrolle
    .help = Es geht darum, dass Weisungen festgehalten und befolgt werden und dass auch eingesetzte Unternehmen sorgfältig ausgewählt und überprüft werden. Anhaltspunkte geben die Verträge mit diesen Unternehmen und die Ablage der Weisungen. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 29 DSGVO erlaubt die Verarbeitung grundsätzlich nur auf Weisung { -client(form: "gen") }.
    .example = Weisungen werden im Kundenverzeichnis abgelegt; die jährliche Überprüfung der eingesetzten Unternehmen ist bis 1. Juli 2027 geplant.

q-measures-availability = Welche Maßnahmen schützen die Daten vor Verlust und die Systeme vor Ausfall (Verfügbarkeit und Belastbarkeit)?
    .label = Verfügbarkeit und Belastbarkeit
    .help = Es geht um Stromausfall, Feuer, Wasser, defekte Geräte und Überlastung der Server. Die Datensicherung wird bei der Wiederherstellbarkeit erfragt. Stehen die Server bei einem Anbieter, geben dessen Unterlagen Auskunft. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 1 Buchst. b DSGVO verlangt Verfügbarkeit und Belastbarkeit der Systeme auf Dauer.
    .example = Die Festplatten sind gespiegelt und eine Notstromversorgung ist vorhanden; ein zweites Rechenzentrum ist bis 1. Dezember 2027 geplant.

q-measures-recovery = Welche Maßnahmen sorgen dafür, dass Daten nach einem Zwischenfall rasch wieder verfügbar sind (Wiederherstellbarkeit)?
    .label = Wiederherstellbarkeit
    .help = Es geht um die Datensicherung: wie oft gesichert wird, wo die Kopien liegen und ob das Zurückspielen erprobt ist. Eine Spiegelung der Festplatten ersetzt keine Datensicherung. Auskunft gibt, wer die Sicherung eingerichtet hat; am sichersten ist das Protokoll der letzten Wiederherstellung. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 1 Buchst. c DSGVO verlangt, Daten nach Zwischenfällen rasch wiederherzustellen.
    .example = Die Daten werden täglich auf einen anderen Server gesichert; eine halbjährliche Probe der Wiederherstellung ist bis 1. April 2027 geplant.

q-measures-deletion = Welche Maßnahmen sorgen dafür, dass nicht mehr benötigte Daten gelöscht und Datenträger und Papier sicher entsorgt werden (Löschung und Entsorgung)?
    .label = Löschung und Entsorgung
    .help = Es geht um Löschfristen, um die Rückgabe oder Löschung am Ende des Vertrags und um das Vernichten von Festplatten und Papier. Auch die Löschung in Datensicherungen gehört dazu. Anhaltspunkte geben das Löschkonzept und die Nachweise von Entsorgungsfirmen. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. g DSGVO verlangt am Ende Löschung oder Rückgabe der Daten.
    .example = Papier kommt in den Aktenvernichter, Daten werden 30 Tage nach Vertragsende gelöscht; ein Löschkonzept ist bis 1. Mai 2027 geplant.

q-measures-review = Auf welche Weise prüft { -contractor(form: "nom") }, ob die Maßnahmen wirken (Überprüfung, Bewertung und Evaluierung)?
    .label = Überprüfung der Maßnahmen
    .help = Es geht um wiederkehrende Prüfungen, etwa eine jährliche Durchsicht der Maßnahmen, Sicherheitstests der Software oder Prüfungen durch Dritte. Es zählt, was in festen Abständen geschieht und festgehalten wird, nicht die einmalige Einrichtung. Zu wählen ist nur, was wirklich geschieht; was erst geplant ist, erhält das Datum, bis zu dem es eingeführt wird.
    .why = Art. 32 Abs. 1 Buchst. d DSGVO verlangt ein Verfahren, das die Wirksamkeit regelmäßig überprüft.
    .example = Die Maßnahmen werden jährlich durchgesehen; ein Sicherheitstest durch Dritte ist bis 1. September 2027 geplant.

q-measures-change = Wie darf { -contractor(form: "nom") } die Maßnahmen nach Vertragsschluss ändern?
    .label = Änderung der Maßnahmen
    .help = Technik ändert sich; deshalb wird vereinbart, wie mit neuen oder ersetzten Maßnahmen umzugehen ist. Wesentlich ist eine Änderung vor allem dann, wenn sie den Schutz der Daten spürbar betrifft. Nach den Leitlinien 07/2020 des Europäischen Datenschutzausschusses soll { -client(form: "nom") } Änderungen billigen; dem kommt die vorherige Abstimmung am nächsten. Die beiden anderen Antworten lassen { -contractor(form: "dat") } mehr Freiheit und sind bei Diensten für viele Kunden verbreitet. Im Zweifel ist mit der anderen Seite zu klären, was gelten soll.
    .why = Die Maßnahmen müssen nach Art. 32 Abs. 1 DSGVO wirksam bleiben, auch wenn sich die Technik ändert.
    .example = „Abstimmung“ bei einem IT-Betreuer für eine einzelne Praxis; „Mitteilung“ bei einem Terminportal für viele Praxen.
q-measures-change--agree = Abstimmung – wesentliche Änderungen werden vorher vereinbart
q-measures-change--notify = Mitteilung – wesentliche Änderungen werden mitgeteilt, das Schutzniveau bleibt erhalten
q-measures-change--level = Schutzniveau – Änderungen sind zulässig, solange es erhalten bleibt; die geltende Fassung gibt es auf Anforderung

q-measures-additions = Was ist in der Anlage über die Maßnahmen in eigenen Worten zu ergänzen?
    .label = Ergänzungen zu den Maßnahmen
    .help = Der Text wird am Ende der Anlage unter „Ergänzende Vereinbarungen“ wörtlich gedruckt und ist in jeder Sprache der Anlagen einzugeben. Eine weitere Maßnahme gehört nicht hierher, sondern als eigener Eintrag in ihre Liste. Bleibt das Feld leer, wird nichts gedruckt.
    .why = Freiwillige Angabe für Absprachen zur Sicherheit (Art. 32 DSGVO), die keine Auswahl abbildet.
    .example = Die Praxis betreibt ihre Arbeitsplätze selbst; die Maßnahmen dort sind nicht Gegenstand dieser Anlage.
    .synonyms = eigene Worte; eigener Absatz; Freitext; eigene Maßnahmen

q-certificates = Welche Zertifikate, Testate oder Berichte belegen die Maßnahmen?
    .label = Nachweise
    .help = Für jeden Nachweis wird eine Zeile angelegt, auch für die von eingesetzten Unternehmen, etwa des Rechenzentrums. Aufzuführen ist nur, was gültig ist und auf Verlangen vorgelegt werden kann. Ein Zertifikat ersetzt weder die Beschreibung der Maßnahmen noch das Recht auf Überprüfungen. Dass es keine Nachweise gibt, ist ebenfalls eine Antwort; vorgeschrieben sind sie in der Regel nicht.
    .why = Genehmigte Verhaltensregeln und Zertifizierungen können Garantien belegen (Art. 28 Abs. 5, Art. 32 Abs. 3 DSGVO).
    .example = Eine Zeile: Zertifikat des Rechenzentrums nach ISO/IEC 27001, gültig bis 30. Juni 2028.

q-certificate-name = Welche Nummer oder Bezeichnung trägt dieser Nachweis?
    .label = Nummer oder Bezeichnung des Nachweises
    .field = Nummer
    .help = Anzugeben ist die Nummer, wie sie auf dem Nachweis steht, bei Berichten der Titel mit Datum. Jede Angabe darf in der Liste nur einmal vorkommen.
    .why = Nur ein eindeutig bezeichneter Nachweis lässt sich nachprüfen (Art. 28 Abs. 5 DSGVO).
    .example = Zertifikat IS-40718-2025

q-certificate-kind = Wonach ist dieser Nachweis ausgestellt?
    .label = Art des Nachweises
    .field = Nachweis
    .help = Gemeint ist die Norm oder der Katalog. Nur Zertifizierungen nach Art. 42 und Verhaltensregeln nach Art. 40 DSGVO sind solche des Datenschutzrechts; die übrigen belegen vor allem Sicherheit oder Qualität. Bei einem C5-Testat kommt es auf den Typ an: Typ 2 prüft auch, ob die Maßnahmen über einen Zeitraum wirksam waren.
    .why = Wie viel ein Nachweis nach Art. 28 Abs. 5 DSGVO belegt, hängt von seiner Art ab.
    .example = ISO/IEC 27001

q-certificate-holder = Wer ist Inhaber dieses Nachweises?
    .label = Inhaber des Nachweises
    .field = Inhaber
    .help = Anzugeben ist das Unternehmen, das auf dem Nachweis steht. Ein Zertifikat des Rechenzentrums belegt nichts über die Räume und Beschäftigten { -contractor(form: "gen") }.
    .why = Ein Nachweis hilft nur für den, der geprüft worden ist (Art. 28 Abs. 5 DSGVO).
    .example = Nordhafen Hosting GmbH

q-certificate-issuer = Wer hat diesen Nachweis ausgestellt?
    .label = Aussteller des Nachweises
    .field = Aussteller
    .help = Anzugeben ist die Stelle, die geprüft hat. Die Angabe ist freiwillig. Bleibt das Feld leer, wird nichts gedruckt.
    .why = Die DSGVO verlangt die Angabe hier nicht; sie erleichtert das Nachprüfen.
    .example = Prüfwerk Zertifizierungen GmbH

q-certificate-scope = Was umfasst dieser Nachweis?
    .label = Geltungsbereich des Nachweises
    .field = Geltungsbereich
    .help = Der Geltungsbereich steht auf dem Nachweis, oft klein gedruckt. Er zeigt, ob der Dienst und der Standort erfasst sind, um die es hier geht. Die Angabe wird in jeder Sprache wörtlich so gedruckt.
    .why = Ein Nachweis belegt Garantien nach Art. 28 Abs. 5 DSGVO nur in seinem Geltungsbereich.
    .example = Betrieb der Rechenzentren Oldenburg 1 und 2

q-certificate-until = Bis wann gilt dieser Nachweis?
    .label = Gültigkeit des Nachweises
    .field = Gültig bis
    .help = Anzugeben ist der letzte Tag der Gültigkeit, bei Testaten über einen Zeitraum dessen letzter Tag. Bleibt das Feld leer, wird nichts gedruckt. Bei jeder Erneuerung der Anlagen ist die Angabe neu zu bestätigen.
    .why = Ein abgelaufener Nachweis belegt keine Garantien mehr (Art. 28 Abs. 5 DSGVO).
    .example = 30. Juni 2028
