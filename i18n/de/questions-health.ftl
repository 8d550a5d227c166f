### Questions: special rules on health and social data in Germany, asked only where they apply.

q-care-client = Welche Stellung hat { -client(form: "nom") } in der gesetzlichen Krankenversicherung?
    .label = Stellung im Gesundheitswesen
    .help = Für Leistungserbringer der gesetzlichen Krankenversicherung, für Kranken- und Pflegekassen und für deren Auftragsverarbeiter gelten besondere Regeln, wenn Gesundheits- oder Sozialdaten in der Cloud verarbeitet werden. Eine Privatpraxis ohne Zulassung zur gesetzlichen Krankenversicherung gehört nicht dazu. Auch psychotherapeutische Praxen mit Kassenzulassung sind Praxen der vertragsärztlichen Versorgung. Bei einer Vorlage, die nur manche Kunden betrifft, passt „Möglicherweise“.
    .why = § 393 Abs. 1 SGB V legt fest, für wen die Regeln gelten.
    .example = „Mit Kassenzulassung“ bei einer Hausarztpraxis; „Nichts davon“ bei einer reinen Privatpraxis.
q-care-client--contract-practice = Praxis oder Medizinisches Versorgungszentrum (MVZ) mit Kassenzulassung – vertragsärztliche oder vertragszahnärztliche Versorgung
q-care-client--hospital = Krankenhaus
q-care-client--other-provider = Anderer Leistungserbringer – zum Beispiel Apotheke, Therapiepraxis, Hebamme
q-care-client--insurer = Kranken- oder Pflegekasse
q-care-client--processor = Auftragsverarbeiter einer solchen Stelle
q-care-client--possibly = Möglicherweise – nur manche Kunden gehören dazu
q-care-client--none = Nichts davon – zum Beispiel Privatpraxis

q-care-cloud = Werden die Gesundheits- oder Sozialdaten im Wege des Cloud-Computing verarbeitet?
    .label = Cloud-Computing
    .help = Cloud-Computing-Dienst heißt: ein digitaler Dienst, der auf Abruf aus der Ferne Zugang zu gemeinsam nutzbaren Rechenressourcen gibt, die mit dem Bedarf wachsen. Software, die über das Internet genutzt wird, gehört meist dazu; Software, die nur auf eigenen Rechnern { -client(form: "gen") } läuft, nicht.
    .why = § 384 Satz 1 Nr. 5 SGB V bestimmt den Begriff, § 393 SGB V die Voraussetzungen.
    .example = Ja, wenn die Anwendung bei einem Cloud-Anbieter läuft.

q-care-systems = In welchen Cloud-Systemen werden diese Daten verarbeitet, und wer betreibt sie?
    .label = Cloud-Systeme
    .help = Für jedes System wird eine Zeile angelegt, auch für Datensicherungen. Gefragt wird nach Ort, Niederlassung und Testat der Stelle, die es betreibt. Ob ein Unternehmen, das eine Anwendung auf fremder Cloud-Infrastruktur anbietet, neben deren Betreiber ein eigenes Testat braucht, ist nicht abschließend geklärt; vorsichtshalber gehört auch die Anwendung in die Liste.
    .why = § 393 Abs. 2 und 3 SGB V stellt Anforderungen an Ort, Stelle und System.
    .example = Zwei Zeilen: Nordhafen Hosting GmbH, Plattform; Nordhafen Hosting GmbH, Datensicherung.

q-care-system-name = Welche Stelle betreibt welches System?
    .label = Stelle und System
    .help = Anzugeben sind die Gesellschaft und der Name des Systems, wie sie im Testat oder Vertrag stehen.
    .why = Das Testat gilt für bestimmte Systeme einer bestimmten Stelle (§ 393 Abs. 3 Nr. 2 SGB V).
    .example = Nordhafen Hosting GmbH, Plattform Nord

q-care-system-country = In welchem Land werden die Daten in diesem System verarbeitet?
    .label = Ort der Verarbeitung
    .help = Gemeint ist der Ort, an dem die Daten liegen; wird von anderswo auf sie zugegriffen, zählt auch dieser Ort. Erlaubt sind Deutschland, die Staaten der EU, gleichgestellte Staaten (Island, Liechtenstein, Norwegen, Schweiz) und Drittländer mit Angemessenheitsbeschluss. Standardvertragsklauseln helfen hier nicht. Bei mehreren Ländern ist das mit dem schwächsten Schutz anzugeben.
    .why = § 393 Abs. 2 SGB V lässt nur diese Orte zu.
    .example = Deutschland

q-care-system-scope = Ist für den Betreiber die Bedingung des Angemessenheitsbeschlusses erfüllt?
    .label = Bedingung des Angemessenheitsbeschlusses
    .help = Für manche Länder gilt der Beschluss nur unter einer Bedingung, die unter der Frage genannt ist. Die Antwort ist nur dann Ja, wenn sie für genau diese Gesellschaft nachgeprüft ist.
    .why = Ein Beschluss nach Art. 45 Abs. 3 DSGVO hilft nur, wenn seine Bedingung erfüllt ist.
    .example = Ja, wenn der Listeneintrag der Gesellschaft ausgedruckt vorliegt.

q-care-system-establishment = Hat die Stelle, die das System betreibt, eine Niederlassung in Deutschland?
    .label = Niederlassung in Deutschland
    .help = Eine Niederlassung wird in jedem Fall verlangt, auch wenn die Daten in Deutschland liegen. Es genügt eine feste Einrichtung, in der die Stelle tatsächlich tätig ist; ein Briefkasten genügt nicht. Im Zweifel ist die Stelle zu fragen.
    .why = § 393 Abs. 2 SGB V verlangt eine Niederlassung im Inland.
    .example = Ja, wenn die Betreibergesellschaft ihren Sitz in Oldenburg hat.

q-care-system-proof = Welcher Nachweis der Sicherheit liegt für dieses System vor?
    .label = Nachweis
    .help = C5 ist ein Kriterienkatalog des Bundesamts für Sicherheit in der Informationstechnik. Ein Testat vom Typ 1 bescheinigt, wie das System an einem Tag eingerichtet ist, eines vom Typ 2, dass es über einen Zeitraum wirksam war. Seit dem 1. Juli 2025 ist Typ 2 nötig; für Systeme, die danach erstmals auf den Markt gekommen sind, genügt in den ersten 18 Monaten Typ 1. Andere Zertifikate genügen nur mit einem Maßnahmenplan.
    .why = § 393 Abs. 3 Nr. 2 und Abs. 4 SGB V verlangt ein aktuelles C5-Testat.
    .example = „C5-Testat Typ 2“, wenn der Prüfbericht des Betreibers vorliegt.
q-care-system-proof--type-2 = C5-Testat Typ 2
q-care-system-proof--type-1 = C5-Testat Typ 1
q-care-system-proof--equivalent = Anderes Zertifikat, das für eine Übergangszeit genügt
q-care-system-proof--none = Kein Nachweis

q-care-system-criteria = Nach welcher Fassung des Kriterienkatalogs ist geprüft worden?
    .label = Fassung des Kriterienkatalogs
    .help = Die Fassung steht im Titel des Prüfberichts. Nach dem hinterlegten Stand ist C5:2026 für Testate ab dem 1. Juni 2027 verbindlich; das ist vor der Verwendung nachzuprüfen.
    .why = § 384 Satz 1 Nr. 6 SGB V verweist auf die jeweils gültige Fassung.
    .example = C5:2020
q-care-system-criteria--c5-2020 = Kriterienkatalog C5:2020
q-care-system-criteria--c5-2026 = Kriterienkatalog C5:2026

q-care-system-from = An welchem Tag beginnt der Prüfzeitraum des Testats?
    .label = Beginn des Prüfzeitraums
    .help = Ein Testat vom Typ 2 nennt einen Prüfzeitraum; anzugeben ist sein erster Tag.
    .why = Der Zeitraum zeigt, ob das Testat aktuell ist.
    .example = 1. Juli 2025

q-care-system-until = An welchem Tag endet der Prüfzeitraum, oder auf welchen Tag bezieht sich das Testat?
    .label = Ende des Prüfzeitraums oder Stichtag
    .help = Bei Typ 2 ist es der letzte Tag des Prüfzeitraums, bei Typ 1 der Tag, auf den sich das Testat bezieht.
    .why = Der Tag zeigt, ob das Testat aktuell ist.
    .example = 30. Juni 2026

q-care-system-market = Wann ist dieses System erstmals in Verkehr gebracht worden?
    .label = Erstmaliges Inverkehrbringen
    .help = In Verkehr gebracht ist ein System, sobald es erstmals anderen bereitgestellt wird, auch unentgeltlich. Nur wenn das nach dem 30. Juni 2025 geschah, genügt für die ersten 18 Monate ein Testat vom Typ 1.
    .why = § 393 Abs. 4 Satz 3 SGB V knüpft an diesen Tag an.
    .example = 2. Februar 2026

q-care-system-certificate = Welches Zertifikat liegt vor?
    .label = Zertifikat
    .help = Nur diese drei sind zugelassen. Ein Zertifikat allein genügt nicht; nach dem Maßnahmenplan wird als Nächstes gefragt.
    .why = § 1 C5GleichwV zählt die Standards auf.
    .example = ISO/IEC 27001
q-care-system-certificate--iso-27001 = ISO/IEC 27001
q-care-system-certificate--it-grundschutz = ISO 27001 auf der Basis von IT-Grundschutz
q-care-system-certificate--csa-ccm = CSA Cloud Controls Matrix 4.0

q-care-system-plan = Gibt es einen Maßnahmenplan, der das System innerhalb der Fristen zum C5-Testat führt?
    .label = Maßnahmenplan
    .help = Der Plan nennt die Lücken zum C5-Katalog und einen Zeitplan: Lücken geschlossen nach 12 Monaten, Typ 1 nach 18, Typ 2 nach 24 Monaten, jeweils gerechnet vom Tag des Zeitplans an. Plan und Zertifikat sind auf Verlangen vorzulegen.
    .why = § 1 C5GleichwV: Ohne Plan ersetzt das Zertifikat kein Testat.
    .example = Ja, wenn der Betreiber den Plan übersandt hat.

q-care-system-plan-date = Von welchem Tag ist der Zeitplan?
    .label = Tag des Zeitplans
    .help = Anzugeben ist das Datum des Zeitplans; von diesem Tag an laufen alle Fristen.
    .why = § 1 C5GleichwV rechnet die Fristen von diesem Tag.
    .example = 1. März 2026

q-care-system-interim = An welchem Tag ist das C5-Testat vom Typ 1 erreicht worden?
    .label = Erreichtes Testat vom Typ 1
    .help = Die Angabe ist erst nötig, wenn seit dem Zeitplan 18 Monate vergangen sind. Bis dahin bleibt das Feld leer.
    .why = Nach § 1 C5GleichwV ist Typ 1 innerhalb von 18 Monaten zu erreichen.
    .example = 15. August 2027

q-care-system-controls = Sind die Kriterien für Kunden aus dem Prüfbericht umgesetzt?
    .label = Kriterien für Kunden
    .help = Der Prüfbericht nennt, was die Kunden selbst tun müssen, etwa Zugriffsrechte vergeben. { -client(form: "Nom") } und { -contractor(form: "nom") } müssen ihren Teil umgesetzt haben. Den Bericht stellt der Betreiber zur Verfügung.
    .why = § 393 Abs. 3 Nr. 3 SGB V verlangt die Umsetzung.
    .example = Ja, wenn die Liste der Kundenkriterien abgearbeitet ist.

q-practice-size = Wie viele Personen sind in der Praxis ständig mit der Datenverarbeitung befasst?
    .label = Größe der Praxis
    .help = Gezählt werden alle, die regelmäßig am Rechner mit Praxisdaten arbeiten, auch Ärztinnen und Ärzte. Von der Zahl hängt ab, welche Anforderungen der Richtlinie gelten.
    .why = Die Richtlinie nach § 390 SGB V unterscheidet drei Größen.
    .example = „6 bis 20“ bei drei Ärztinnen und sieben Beschäftigten.
q-practice-size--up-to-5 = Bis 5
q-practice-size--from-6-to-20 = 6 bis 20
q-practice-size--over-20 = Mehr als 20

q-practice-directive = Hat die Praxis die Maßnahmen dieser Anlagen mit der für sie verbindlichen IT-Sicherheitsrichtlinie (§ 390 SGB V) abgeglichen?
    .label = Abgleich mit der IT-Sicherheitsrichtlinie
    .help = Die Kassenärztliche Bundesvereinigung und für Zahnarztpraxen die Kassenzahnärztliche Bundesvereinigung legen Anforderungen an die IT-Sicherheit fest, die für die Praxis verbindlich sind. Sie werden jedes Jahr überprüft; maßgeblich ist die neueste Fassung. Ob der Dienstleister dabei etwas beitragen muss, stellt die Praxis fest.
    .why = § 390 Abs. 6 SGB V macht die Richtlinie verbindlich; § 393 Abs. 5 SGB V knüpft daran an.
    .example = Ja, wenn die Praxis die Anlage „Maßnahmen“ mit der Richtlinie verglichen hat.

q-hospital-land = In welchem Land liegt das Krankenhaus?
    .label = Land des Krankenhauses
    .help = Krankenhausgesetze der Länder können verlangen, dass ein Auftrag vorher angezeigt oder genehmigt wird, oder den Ort der Verarbeitung beschränken. Das Programm kennt diese Gesetze nicht.
    .why = Das Landesrecht bestimmt, ob eine Anzeige oder Genehmigung nötig ist.
    .example = Thüringen
q-hospital-land--baden-wuerttemberg = Baden-Württemberg
q-hospital-land--bavaria = Bayern
q-hospital-land--berlin = Berlin
q-hospital-land--brandenburg = Brandenburg
q-hospital-land--bremen = Bremen
q-hospital-land--hamburg = Hamburg
q-hospital-land--hesse = Hessen
q-hospital-land--mecklenburg-vorpommern = Mecklenburg-Vorpommern
q-hospital-land--lower-saxony = Niedersachsen
q-hospital-land--north-rhine-westphalia = Nordrhein-Westfalen
q-hospital-land--rhineland-palatinate = Rheinland-Pfalz
q-hospital-land--saarland = Saarland
q-hospital-land--saxony = Sachsen
q-hospital-land--saxony-anhalt = Sachsen-Anhalt
q-hospital-land--schleswig-holstein = Schleswig-Holstein
q-hospital-land--thuringia = Thüringen

q-hospital-law = Hat das Krankenhaus geprüft, ob sein Landesrecht eine Anzeige, eine Genehmigung oder einen bestimmten Ort verlangt, und das Nötige veranlasst?
    .label = Krankenhausrecht des Landes
    .help = Zu prüfen sind das Krankenhausgesetz und das Datenschutzgesetz des Landes. In Thüringen zum Beispiel kann eine vorherige schriftliche Anzeige nötig sein. Zuständig für die Prüfung ist das Krankenhaus.
    .why = Ohne eine vorgeschriebene Anzeige oder Genehmigung darf der Auftrag nicht beginnen.
    .example = Ja, wenn die Rechtsabteilung die Anzeige erstattet hat.

q-social-body = Ist { -client(form: "nom") } eine Stelle, die das Sozialgeheimnis zu wahren hat?
    .label = Stelle nach § 35 SGB I
    .help = Gemeint sind Sozialleistungsträger und die ihnen gleichgestellten Stellen, zum Beispiel Krankenkassen, Jugendämter und Sozialämter. Nur ihre Daten sind Sozialdaten. Praxen, Krankenhäuser und private Versicherungen gehören nicht dazu.
    .why = § 80 SGB X gilt nur für Stellen nach § 35 SGB I.
    .example = Ja bei einer Krankenkasse; Nein bei einem Ordnungsamt.

q-social-notice = Hat { -client(form: "nom") } den Auftrag seiner Rechts- oder Fachaufsichtsbehörde angezeigt?
    .label = Anzeige an die Aufsichtsbehörde
    .help = Anzuzeigen sind rechtzeitig vor der Erteilung, schriftlich oder elektronisch: { -contractor(form: "nom") } mit seinen Maßnahmen und ergänzenden Weisungen, Art der Daten, betroffene Personen, Aufgabe und etwaige weitere Unternehmen. Diese Anlagen enthalten das meiste davon.
    .why = § 80 Abs. 1 SGB X lässt den Auftrag sonst nicht zu.
    .example = Ja, wenn die Anzeige abgesandt ist.

q-social-notice-date = An welchem Tag hat { -client(form: "nom") } die Anzeige erstattet?
    .label = Tag der Anzeige
    .help = Anzugeben ist das Datum des Schreibens oder der elektronischen Anzeige.
    .why = Die Anzeige muss nach § 80 Abs. 1 SGB X vor der Erteilung des Auftrags liegen.
    .example = 12. Oktober 2026

q-social-reason = Aus welchem Grund darf { -contractor(form: "nom") } die Sozialdaten verarbeiten?
    .label = Grund für den Auftrag
    .help = Ist { -contractor(form: "nom") } keine öffentliche Stelle, ist der Auftrag nur erlaubt, wenn sonst Störungen im Betriebsablauf auftreten können oder die Arbeiten erheblich kostengünstiger besorgt werden. Das gilt nicht für Dienstleister der Informationstechnik, die mehrheitlich Bund oder Ländern gehören und mit Genehmigung der obersten Dienstbehörde beauftragt sind, und nicht für Prüfung und Wartung. Die Beurteilung trifft { -client(form: "nom") }.
    .why = § 80 Abs. 3 und 5 SGB X.
    .example = „Erheblich kostengünstiger“, wenn ein Wirtschaftlichkeitsvergleich vorliegt.
q-social-reason--disruption = Störungen im Betriebsablauf
q-social-reason--cheaper = Erheblich kostengünstiger
q-social-reason--it-provider = IT-Dienstleister, mehrheitlich in der Hand von Bund oder Ländern, mit Genehmigung der obersten Dienstbehörde
q-social-reason--maintenance = Prüfung oder Wartung
q-social-reason--public = { -contractor(form: "Nom") } ist eine öffentliche Stelle
q-social-reason--none = Keiner davon

q-church-body = Ist { -client(form: "nom") } eine kirchliche Stelle mit eigenem Datenschutzrecht?
    .label = Kirchliche Stelle
    .help = Kirchliche Krankenhäuser und Beratungsstellen wenden oft das Gesetz über den Kirchlichen Datenschutz (KDG) oder das Datenschutzgesetz der Evangelischen Kirche (DSG-EKD) an. Diese Gesetze haben eigene Regeln für die Verarbeitung im Auftrag, die das Programm nicht abbildet.
    .why = Art. 91 Abs. 1 DSGVO lässt eigenes Recht der Kirchen zu.
    .example = Ja bei einem Krankenhaus in katholischer Trägerschaft.
