### Questions: where and how the work is done.

q-places = An welchen Orten verarbeitet { -contractor(form: "nom") } die Daten?
    .label = Orte der Verarbeitung
    .help = Es zählt jeder Ort, an dem die Daten gespeichert oder gelesen werden. Bei Fernwartung ist auch der Ort anzugeben, an dem die zugreifende Person sitzt. Ein Rechenzentrum gehört auch dann dazu, wenn ein Anbieter es betreibt. Für die Arbeit unterwegs, etwa in der Bahn, gibt es hier keine Auswahl; soll sie erlaubt sein, ist sie gesondert zu vereinbaren. Nach dieser Antwort richtet sich, welche Maßnahmen später erfragt werden.
    .why = Art. 32 Abs. 1 DSGVO verlangt Schutz nach dem Risiko, und das Risiko hängt auch vom Ort ab.
    .example = Die Quellgrund Praxissoftware GmbH arbeitet im Büro und im Homeoffice, ihre Server stehen bei einem Anbieter: Geschäftsräume, Homeoffice und Rechenzentrum.
q-places--office = Geschäftsräume { -contractor(form: "gen") }
    .label = Geschäftsräume – Büro, Praxis, Werkstatt oder andere Betriebsräume
q-places--home = Privatwohnungen der Personen, die für { -contractor(form: "acc") } arbeiten (Homeoffice)
    .label = Homeoffice – Privatwohnungen der Personen, die für { -contractor(form: "acc") } arbeiten
q-places--data-centre = Rechenzentrum
    .label = Rechenzentrum – ein eigenes oder das eines Anbieters
q-places--client-site = Räume { -client(form: "gen") }
    .label = Räume { -client(form: "gen") } – Arbeit vor Ort

q-sites = Welche eigenen Standorte (Geschäftsräume und Rechenzentren) nutzt { -contractor(form: "nom") } für die Verarbeitung der Daten?
    .label = Eigene Standorte
    .help = Für jeden Standort wird eine Zeile angelegt; gemietete Räume zählen als eigene. Privatwohnungen und Räume { -client(form: "gen") } werden nicht aufgeführt. Betreibt ein Anbieter das Rechenzentrum, gehört es nicht hierher; der Anbieter ist später bei den { -subcontractor(form: "plural-dat") } anzugeben. Werden die Daten an keinem eigenen Standort verarbeitet, ist auch das eine Antwort.
    .why = Viele Maßnahmen nach Art. 32 Abs. 1 DSGVO betreffen bestimmte Räume, etwa Schlösser und Alarmanlagen.
    .example = Zwei Zeilen: Büro Hamburg und Serverraum Lüneburg.

q-site-name = Wie heißt dieser Standort?
    .label = Name des Standorts
    .field = Standort
    .help = Gemeint ist ein kurzer Name, an dem der Standort zu erkennen ist, meist Nutzung und Ort. Jeder Name darf in der Liste nur einmal vorkommen. Im Zweifel eignet sich die Bezeichnung, die im Unternehmen üblich ist.
    .why = Ein eigener Name hält Standorte auseinander, für die Maßnahmen nach Art. 32 DSGVO vereinbart werden.
    .example = Büro Hamburg

q-site-address = Wie lautet die Anschrift dieses Standorts?
    .label = Anschrift des Standorts
    .field = Anschrift
    .help = Anzugeben sind Straße, Hausnummer, Postleitzahl und Ort; das Land wird gesondert erfragt. Ein Postfach genügt nicht, weil es auf den Ort der Räume ankommt. Ist die Anschrift nicht bekannt, bleibt die Angabe offen.
    .why = Erst die Anschrift zeigt, für welche Räume die Maßnahmen nach Art. 32 Abs. 1 DSGVO gelten.
    .example = Speicherweg 14, in der nächsten Zeile 20457 Hamburg

q-site-country = In welchem Land liegt dieser Standort?
    .label = Land des Standorts
    .field = Land
    .help = Maßgeblich ist, wo die Räume liegen, nicht, wo das Unternehmen seinen Sitz hat. Liegt ein Standort außerhalb des Europäischen Wirtschaftsraums (EU, Island, Liechtenstein und Norwegen), können zusätzliche Voraussetzungen gelten. Angaben wie „EU“ oder „Europa“ genügen nicht.
    .why = Vom Land hängen das Risiko (Art. 32 Abs. 1 DSGVO) und mögliche Pflichten nach Art. 44 DSGVO ab.
    .example = Deutschland

q-staff-abroad = Greifen eigene Beschäftigte { -contractor(form: "gen") } aus einem anderen Land als dem seines Sitzes auf die Daten zu?
    .label = Eigene Beschäftigte im Ausland
    .help = Gemeint sind Personen, die { -contractor(form: "bei") } selbst angestellt sind, etwa im Homeoffice im Ausland, in einer ausländischen Betriebsstätte oder auf Reisen, wenn dabei mit den Daten gearbeitet wird. Beschäftigte einer Tochter- oder Schwestergesellschaft gehören nicht hierher; diese Gesellschaft ist als { -subcontractor } anzugeben. Auskunft geben Personalabteilung und IT, etwa anhand der Regeln für die Arbeit im Ausland.
    .why = Der Zugriff eigener Beschäftigter ist keine Übermittlung, berührt aber die Sicherheit (Art. 32 Abs. 1 DSGVO) und den zugesagten Ort.
    .example = Ja, wenn eine Entwicklerin der Quellgrund Praxissoftware GmbH von Valencia aus arbeitet.

q-staff-abroad-countries = Aus welchen Ländern greifen eigene Beschäftigte { -contractor(form: "gen") } auf die Daten zu?
    .label = Länder mit eigenen Beschäftigten
    .help = Anzugeben sind alle Länder außer dem des Sitzes, durch Komma getrennt. Einmalige Urlaubsreisen zählen nur, wenn dabei mit den Daten gearbeitet wird. Ist nicht sicher, welche Länder es sind, bleibt die Frage offen.
    .why = Art. 32 Abs. 1 DSGVO verlangt Schutz auch dort; ein zugesagter Ort der Verarbeitung muss diese Länder einschließen.
    .example = Spanien, Portugal

q-contractor-parent = Gehört { -contractor(form: "nom") } zu einem Konzern, dessen Muttergesellschaft ihren Sitz in einem anderen Land hat?
    .label = Muttergesellschaft im Ausland
    .help = Gemeint ist die oberste Gesellschaft, die Weisungen erteilen kann. Hat sie ihren Sitz im selben Land oder gibt es keine, ist die Antwort Nein. Die Angabe steht im Jahresabschluss; die unmittelbaren Gesellschafter zeigt die Gesellschafterliste im Handelsregister. Greift die Muttergesellschaft selbst auf die Daten zu, ist sie außerdem als { -subcontractor } anzugeben.
    .why = Ein fremder Staat kann über die Muttergesellschaft Daten verlangen; Art. 48 DSGVO erkennt solche Verlangen nur unter engen Voraussetzungen an. Das betrifft die Eignung nach Art. 28 Abs. 1 DSGVO.
    .example = Ja, wenn die Quellgrund Praxissoftware GmbH einer Gesellschaft in Toronto gehört.

q-contractor-parent-country = In welchem Land hat die Muttergesellschaft { -contractor(form: "gen") } ihren Sitz?
    .label = Sitz der Muttergesellschaft
    .help = Anzugeben ist der Sitz der obersten Gesellschaft des Konzerns. Sitzen mehrere Gesellschaften der Kette in verschiedenen Ländern, zählt die oberste.
    .why = Vom Sitz hängt ab, welche Behörden Daten verlangen können; Art. 48 DSGVO setzt dem Grenzen.
    .example = Kanada

q-promised-place = Welchen Ort der Verarbeitung sagt { -contractor(form: "nom") } zu?
    .label = Zugesagter Ort der Verarbeitung
    .help = Die Zusage gilt für alles: eigene Standorte, eigene Beschäftigte im Ausland sowie Sitz, Speicherung und Fernzugriff aller { -subcontractor(form: "plural") }. Wer „nur EU und EWR“ zusagt, darf kein Unternehmen außerhalb einsetzen, auch nicht für Fernwartung. Drittländer sind alle Länder außerhalb des EWR (EU, Island, Liechtenstein und Norwegen). Sind Länder benannt, darf die Verarbeitung nur dort stattfinden. Was der Vertrag bereits regelt, muss hier gleich lauten.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO: Übermittlungen in Drittländer sind nur auf dokumentierte Weisung erlaubt.
    .example = „Benannte Länder“, wenn Server in Deutschland stehen und die Datensicherung im Vereinigten Königreich liegt.
q-promised-place--eea = Nur in der EU und im EWR
    .label = Nur EU und EWR – ohne Ausnahme
q-promised-place--eea-consent = In der EU und im EWR, in anderen Ländern nur mit vorheriger Zustimmung
    .label = EU und EWR – anderswo nur mit vorheriger Zustimmung
q-promised-place--named = Nur in benannten Ländern
    .label = Benannte Länder – nur in den Ländern, die aufgezählt werden
q-promised-place--third = Auch in Drittländern, wenn die Voraussetzungen für Übermittlungen erfüllt sind
    .label = Auch Drittländer – wenn die Voraussetzungen der Art. 44 ff. DSGVO erfüllt sind

q-promised-countries = In welchen Ländern darf die Verarbeitung stattfinden?
    .label = Zugesagte Länder
    .help = Anzugeben sind alle Länder, durch Komma getrennt, auch das Land des eigenen Sitzes und die Länder der { -subcontractor(form: "plural") }. Länder, die nicht genannt sind, sind ausgeschlossen. „EU“ ist kein Land; die Mitgliedstaaten werden einzeln genannt.
    .why = Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO verlangt dokumentierte Weisungen auch für Übermittlungen in Drittländer.
    .example = Deutschland, Niederlande, Schweiz

q-external-hosting = Speichert { -contractor(form: "nom") } die Daten des laufenden Betriebs (Echtdaten) ausschließlich auf Servern externer Anbieter?
    .label = Speicherung nur bei externen Anbietern
    .help = Externe Anbieter sind Unternehmen, die Server für { -contractor(form: "acc") } betreiben, etwa Hosting- oder Cloud-Anbieter. Die Antwort ist nur dann Ja, wenn die Daten auf keinem eigenen Server, Netzwerkspeicher oder Arbeitsplatzrechner { -contractor(form: "gen") } dauerhaft gespeichert sind. Liegen sie ganz oder teilweise auf Systemen { -client(form: "gen") }, ist die Antwort Nein. Sicherungskopien bleiben bei dieser Frage außer Betracht. Anbieter, die die Daten speichern, sind später als { -subcontractor(form: "plural") } anzugeben.
    .why = Davon hängen Maßnahmen (Art. 32 DSGVO) und Genehmigungen (Art. 28 Abs. 2 DSGVO) ab.
    .example = Ja, wenn das Terminportal vollständig auf gemieteten Servern läuft; Nein, wenn daneben ein Server im eigenen Büro die Daten speichert.

q-home-office = Unter welcher Voraussetzung dürfen die Daten im Homeoffice verarbeitet werden?
    .label = Verarbeitung im Homeoffice
    .help = Gemeint ist die Arbeit in Privatwohnungen. Entweder ist sie nur erlaubt, wenn { -client(form: "nom") } zustimmt, oder sie ist allgemein erlaubt und richtet sich nach dokumentierten Regeln { -contractor(form: "gen") }, etwa über abschließbare Räume und gesperrte Bildschirme. Die zweite Antwort setzt voraus, dass es solche Regeln in dokumentierter Form bereits gibt. Im Zweifel ist mit der anderen Seite zu klären, was gelten soll.
    .why = Art. 32 Abs. 1 DSGVO gilt auch zu Hause; Räume und Kontrolle sind dort aber anders als im Büro.
    .example = „Nur mit Zustimmung“, wenn Patientenakten bearbeitet werden; „Allgemein erlaubt“, wenn die Beschäftigten ständig auch zu Hause arbeiten.
q-home-office--with-consent = Nur mit Zustimmung { -client(form: "gen") }
q-home-office--with-rules = Allgemein erlaubt – nach dokumentierten Regeln { -contractor(form: "gen") }

q-paper = Verarbeitet { -contractor(form: "nom") } die Daten auch auf Papier?
    .label = Verarbeitung auf Papier
    .help = Dazu gehören Ausdrucke, Briefe, Telefaxe, Karteikarten und handschriftliche Notizen, auch wenn sie nur kurz gebraucht werden. Papier, das allein { -client(form: "bei") } entsteht und dort bleibt, zählt nicht. Im Zweifel hilft ein Blick auf Drucker, Ablage und Aktenvernichter. Ist die Antwort Ja, sind später auch Aufbewahrung und Vernichtung des Papiers zu regeln.
    .why = Art. 32 Abs. 1 DSGVO verlangt auch für Papier Maßnahmen, etwa Aufbewahrung unter Verschluss.
    .example = Ja, wenn Fehlermeldungen mit Namen ausgedruckt werden; Nein, wenn ausschließlich am Bildschirm gearbeitet wird.
