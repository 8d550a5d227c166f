### Measures of the control physical-access: sentences for the annex and short names for lists.

## Rules and areas

measure--physical-access-concept = Ein dokumentiertes Zutrittskonzept legt fest, welche Personen welche Räume { -contractor(form: "gen") } betreten dürfen.
    .label = Zutrittskonzept
    .synonyms = Sicherheitskonzept; Gebäude

measure--physical-access-instruction = Eine Dienstanweisung legt fest, wie die Beschäftigten { -contractor(form: "gen") } mit Schlüsseln, anderen Zutrittsmitteln und Alarmanlagen umzugehen haben.
    .label = Dienstanweisung zur Zutrittskontrolle
    .synonyms = Arbeitsanweisung; Schlüsselordnung; Zutrittsregelung

measure--office-zones = Die Geschäftsräume { -contractor(form: "gen") } sind in Sicherheitsbereiche eingeteilt, für die Zutrittsberechtigungen gesondert erteilt werden.
    .label = Sicherheitsbereiche in den Geschäftsräumen
    .synonyms = Sicherheitszonen; Schutzzonen

measure--office-visitor-area = Eine verschlossene Tür trennt in den Geschäftsräumen { -contractor(form: "gen") } den Besucherbereich von den Arbeitsräumen.
    .label = Getrennter Besucherbereich
    .synonyms = Wartezimmer; Empfangsbereich; Besprechungsraum

measure--visitor-none = In den Räumen, in denen { -contractor(form: "nom") } im Auftrag personenbezogene Daten verarbeitet, findet kein Publikumsverkehr statt.
    .label = Kein Publikumsverkehr
    .synonyms = Kundenverkehr; Laufkundschaft; keine Besucher

measure--office-employees-only = Zutritt zu den Räumen, in denen { -contractor(form: "nom") } im Auftrag personenbezogene Daten verarbeitet, haben ausschließlich seine Beschäftigten.
    .label = Zutritt nur für Beschäftigte
    .synonyms = Dritte; Betriebsfremde; Mitarbeiter; keine Besucher

# $for: persons, vehicles or both
measure--office-mantrap = { $for ->
    [persons] Die Sicherheitsbereiche { -contractor(form: "gen") } können nur durch eine Personenschleuse betreten werden, deren Türen sich nicht gleichzeitig öffnen lassen.
    [vehicles] Fahrzeuge gelangen in die Sicherheitsbereiche { -contractor(form: "gen") } nur durch eine Schleuse, deren Tore sich nicht gleichzeitig öffnen lassen.
   *[both] Personen und Fahrzeuge gelangen in die Sicherheitsbereiche { -contractor(form: "gen") } nur durch Schleusen, deren Türen oder Tore sich nicht gleichzeitig öffnen lassen.
 }
    .label = Schleusen der Sicherheitsbereiche
    .synonyms = Personenschleuse; Lkw-Schleuse; Vereinzelung
measure--office-mantrap--for = Wer die Schleusen benutzt
measure--office-mantrap--for--persons = Personen
measure--office-mantrap--for--vehicles = Fahrzeuge
measure--office-mantrap--for--both = Personen und Fahrzeuge

measure--secure-area-walls = Die Wände der Sicherheitsbereiche { -contractor(form: "gen") } bestehen aus Mauerwerk oder Beton.
    .label = Massive Wände der Sicherheitsbereiche
    .synonyms = massive Bauweise; Beton; Mauer

measure--photography-ban = In den Sicherheitsbereichen { -contractor(form: "gen") } sind Foto- und Filmaufnahmen untersagt.
    .label = Foto- und Filmverbot in Sicherheitsbereichen
    .synonyms = Fotografieren; Kamera; Smartphone; TISAX

measure--destruction-area = Die Anlagen { -contractor(form: "gen") } zur Vernichtung von Unterlagen und Datenträgern stehen in einem Sicherheitsbereich, den nur dazu berechtigte Beschäftigte betreten dürfen.
    .label = Vernichtungsanlagen im Sicherheitsbereich
    .synonyms = Aktenvernichtung; Schredder; Entsorgung; DIN 66399

measure--site-fence = Das Betriebsgelände { -contractor(form: "gen") } ist eingezäunt.
    .label = Umzäuntes Betriebsgelände
    .synonyms = Zaun; Firmengelände; Perimeter

# $method: closing-time or electronic
measure--site-gates = { $method ->
    [closing-time] Die Tore des Betriebsgeländes { -contractor(form: "gen") } sind außerhalb der Geschäftszeiten verschlossen.
   *[electronic] Die Tore des Betriebsgeländes { -contractor(form: "gen") } lassen sich von außen nur mit einem elektronischen Zutrittsmittel öffnen.
 }
    .label = Sicherung der Tore des Betriebsgeländes
    .synonyms = Tor; Schranke; Einfahrt; Zaun
measure--site-gates--method = Art der Sicherung
measure--site-gates--method--closing-time = außerhalb der Geschäftszeiten verschlossen
measure--site-gates--method--electronic = nur mit elektronischem Zutrittsmittel zu öffnen

measure--site-barrier = Eine Schranke, die sich nur für berechtigte Fahrzeuge öffnet, sichert die Zufahrt zum Betriebsgelände { -contractor(form: "gen") }.
    .label = Schranke an der Zufahrt
    .synonyms = Zufahrtskontrolle; Parkplatz; Einfahrt; Poller

measure--site-lighting = Der Außenbereich der Geschäftsräume { -contractor(form: "gen") } ist bei Dunkelheit beleuchtet.
    .label = Außenbeleuchtung
    .synonyms = Beleuchtung; Bewegungsmelder außen; Strahler

measure--office-none = { -contractor(form: "Nom") } unterhält keine Geschäftsräume.
    .label = Keine Geschäftsräume
    .synonyms = Remote-Firma; kein Büro; Homeoffice

## Doors of the business premises

# $doors: number with unit, e.g. "2 abschließbare Türen"
measure--office-doors = Die Geschäftsräume { -contractor(form: "gen") } können nur durch { $doors } betreten werden.
    .label = Abschließbare Eingangstüren
    .synonyms = abgeschlossen; Haustür
measure--office-doors--doors = Zahl der Eingangstüren

measure--office-lock = Die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } sind mit Schlössern ausgestattet, die sich nur mit einem Schlüssel öffnen lassen.
    .label = Türschlösser mit Schlüssel
    .synonyms = Schloss; manuelles Schließsystem

measure--office-security-lock = Die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } sind mit Sicherheitsschlössern ausgestattet.
    .label = Sicherheitsschlösser
    .synonyms = Sicherheitsschloss; Schließzylinder; Tür

measure--office-lock-system = Die Türen der Geschäftsräume { -contractor(form: "gen") } gehören zu einer Schließanlage, in der jeder Schlüssel nur die ihm zugeordneten Türen öffnet.
    .label = Schließanlage mit abgestuften Berechtigungen
    .synonyms = zentrale Schließanlage; mechanische Schließanlage; Schließsystem; Schließhierarchie

measure--office-door-bolts = Die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } sind mit einer Mehrfachverriegelung oder einem Querriegelschloss gesichert.
    .label = Zusätzliche Verriegelung der Eingangstüren
    .synonyms = Panzerriegel; Zusatzschloss; Querriegel; Mehrpunktverriegelung

# $class: rc-2, rc-3 or unstated
measure--office-door-resistance = { $class ->
    [rc-2] Die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } erfüllen die Widerstandsklasse RC 2 für einbruchhemmende Türen nach DIN EN 1627.
    [unstated] Die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } sind einbruchhemmend ausgeführt.
   *[rc-3] Die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } erfüllen die Widerstandsklasse RC 3 für einbruchhemmende Türen nach DIN EN 1627.
 }
    .label = Einbruchhemmende Eingangstüren
    .synonyms = RC2; Einbruchschutz; Sicherheitstür
measure--office-door-resistance--class = Widerstandsklasse der Türen
measure--office-door-resistance--class--rc-2 = RC 2
measure--office-door-resistance--class--rc-3 = RC 3
measure--office-door-resistance--class--unstated = keine Angabe

measure--office-door-knob = Die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } haben außen einen feststehenden Knauf anstelle einer Klinke.
    .label = Türen mit Knauf an der Außenseite
    .synonyms = Türknauf; selbstschließend

measure--office-door-self-closing = Die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } fallen nach dem Öffnen selbsttätig ins Schloss.
    .label = Selbstschließende Eingangstüren
    .synonyms = Türschließer; Obentürschließer; automatisch schließen

# $means: chip-card, transponder, smartphone, biometric, code or card-code
measure--office-electronic-access = { $means ->
    [chip-card] Ein elektronisches Zutrittskontrollsystem, das mit Chipkarten bedient wird, sichert die Eingangstüren der Geschäftsräume { -contractor(form: "gen") }.
    [transponder] Ein elektronisches Zutrittskontrollsystem, das mit Transpondern bedient wird, sichert die Eingangstüren der Geschäftsräume { -contractor(form: "gen") }.
    [smartphone] Ein elektronisches Zutrittskontrollsystem, das mit Smartphones bedient wird, sichert die Eingangstüren der Geschäftsräume { -contractor(form: "gen") }.
    [code] Ein elektronisches Zutrittskontrollsystem, das jede zutrittsberechtigte Person mit einem eigenen Code bedient, sichert die Eingangstüren der Geschäftsräume { -contractor(form: "gen") }.
    [card-code] Ein elektronisches Zutrittskontrollsystem, das mit Chipkarte und persönlichem Code bedient wird, sichert die Eingangstüren der Geschäftsräume { -contractor(form: "gen") }.
   *[biometric] Ein elektronisches Zutrittskontrollsystem, das zutrittsberechtigte Personen an biometrischen Merkmalen erkennt, sichert die Eingangstüren der Geschäftsräume { -contractor(form: "gen") }.
 }
    .label = Elektronisches Zutrittssystem der Geschäftsräume
    .synonyms = Chipkarte; Transponder; Schließanlage; Badge; RFID
measure--office-electronic-access--means = Mittel des Zutritts
measure--office-electronic-access--means--chip-card = Chipkarten
measure--office-electronic-access--means--transponder = Transponder
measure--office-electronic-access--means--smartphone = Smartphones
measure--office-electronic-access--means--biometric = biometrische Merkmale
measure--office-electronic-access--means--code = persönliche Codes
measure--office-electronic-access--means--card-code = Chipkarten und persönliche Codes

measure--office-electronic-interior = Ein elektronisches Zutrittskontrollsystem sichert Türen innerhalb der Geschäftsräume { -contractor(form: "gen") }.
    .label = Elektronische Zutrittskontrolle innerhalb der Räume
    .synonyms = Innentüren; Zonen; Chipkarte; Transponder

measure--office-entry-log = Ein elektronisches Zutrittskontrollsystem protokolliert jeden Zutritt zu den Geschäftsräumen { -contractor(form: "gen") }.
    .label = Zutrittsprotokoll der Geschäftsräume
    .synonyms = Logging; Zutrittsliste

# $interval: whole adverb, e.g. "vierteljährlich"
measure--office-entry-log-review = { -contractor(form: "Nom") } wertet die Zutrittsprotokolle seiner Geschäftsräume { $interval } auf unbefugte Zutritte aus.
    .label = Auswertung der Zutrittsprotokolle
    .synonyms = Zutrittskontrolle prüfen; Auffälligkeiten; Kontrolle
measure--office-entry-log-review--interval = Abstand der Auswertungen

# $period-dative: number with unit in the dative
measure--office-entry-log-expiry = Die Zutrittsprotokolle der Geschäftsräume { -contractor(form: "gen") } werden innerhalb von { $period-dative } nach ihrer Entstehung gelöscht.
    .label = Löschung der Zutrittsprotokolle
    .synonyms = Löschfrist; Zutrittsdaten; Aufbewahrung
measure--office-entry-log-expiry--period = Höchstdauer der Aufbewahrung

measure--office-entry-record = Zutritte zu den Geschäftsräumen { -contractor(form: "gen") } werden unter Angabe der Person und des Zeitpunkts in einer Liste dokumentiert.
    .label = Dokumentation der Zutritte in einer Liste
    .synonyms = Zutrittsliste; Anwesenheitsliste; Zutrittsbuch

measure--office-access-times = Ein elektronisches Zutrittskontrollsystem lässt die Beschäftigten { -contractor(form: "gen") } nur zu den für sie festgelegten Zeiten in die Geschäftsräume ein.
    .label = Zeitlich beschränkter Zutritt
    .synonyms = Zutrittszeiten; Arbeitszeit; Schicht; Zeitfenster

measure--office-lift-access = Der Aufzug hält in den Geschossen mit den Geschäftsräumen { -contractor(form: "gen") } nur, wenn ein Zutrittsmittel eingelesen wird.
    .label = Aufzug nur mit Zutrittsmittel
    .synonyms = Fahrstuhl; Etagenfreigabe; Lift

# $digits-dative: number with unit in the dative, e.g. "6 Ziffern"
measure--office-code = Die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } sind durch ein Codeschloss gesichert, dessen Code aus mindestens { $digits-dative } besteht.
    .label = Codeschloss der Geschäftsräume
    .synonyms = PIN; Zahlenschloss
measure--office-code--digits = Mindestlänge des Codes

measure--office-turnstile = Drehkreuze an den Eingängen der Geschäftsräume { -contractor(form: "gen") } lassen jeweils nur eine Person ein.
    .label = Drehkreuze an den Eingängen
    .synonyms = Drehsperre; Vereinzelungsanlage; Speedgate

measure--office-door-daytime = Die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } können auch während der Geschäftszeiten von außen nur von zutrittsberechtigten Personen geöffnet werden.
    .label = Verschlossene Eingangstüren während der Geschäftszeiten
    .synonyms = geschlossen; Klingel

measure--office-side-doors = Die Nebeneingänge der Geschäftsräume { -contractor(form: "gen") } sind ständig verschlossen.
    .label = Verschlossene Nebeneingänge
    .synonyms = Hintereingang; Seiteneingang; zweiter Eingang

measure--office-emergency-exits = Die Notausgänge der Geschäftsräume { -contractor(form: "gen") } lassen sich nur von innen öffnen.
    .label = Notausgänge nur von innen zu öffnen
    .synonyms = Fluchttür; Fluchtweg; Panikschloss

measure--office-closing-time = Die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } sind außerhalb der Geschäftszeiten verschlossen.
    .label = Verschlossene Eingangstüren nach Geschäftsschluss
    .synonyms = Gebäude verschlossen; abgeschlossen; Feierabend; nachts

measure--office-door-last = Wer die Geschäftsräume { -contractor(form: "gen") } als letzte Person verlässt, schließt die Eingangstüren ab.
    .label = Abschließen durch die letzte Person
    .synonyms = Feierabend; letzter schließt ab

measure--office-room-lockable = Die Büroräume { -contractor(form: "gen") } lassen sich einzeln abschließen.
    .label = Einzeln abschließbare Büroräume
    .synonyms = abschließbare Büros; Bürotüren; Einzelschließung

measure--office-room-locked = Die Beschäftigten { -contractor(form: "gen") } schließen ihre Büroräume ab, wenn sich niemand darin aufhält.
    .label = Abschließen einzelner Büroräume
    .synonyms = Zimmer

## Authorisations and keys of the business premises

# $by: management or designated
measure--office-authorisation = { $by ->
    [management] Über Zutrittsberechtigungen zu den Geschäftsräumen { -contractor(form: "gen") } entscheidet ausschließlich die Geschäftsleitung.
   *[designated] Über Zutrittsberechtigungen zu den Geschäftsräumen { -contractor(form: "gen") } entscheidet ausschließlich eine von der Geschäftsleitung benannte Person.
 }
    .label = Erteilung der Zutrittsberechtigungen
    .synonyms = Zutrittsrechte; Vergabe
measure--office-authorisation--by = Wer entscheidet
measure--office-authorisation--by--management = Geschäftsleitung
measure--office-authorisation--by--designated = von der Geschäftsleitung benannte Person

measure--office-authorisation-request = Zutrittsberechtigungen zu den Geschäftsräumen { -contractor(form: "gen") } werden nur auf dokumentierten Antrag erteilt.
    .label = Zutrittsberechtigung nur auf Antrag
    .synonyms = Zutrittsantrag; Vergabeverfahren; Beantragung

measure--office-authorisation-record = { -contractor(form: "Nom") } dokumentiert jede Erteilung und jeden Entzug einer Zutrittsberechtigung zu seinen Geschäftsräumen.
    .label = Dokumentation der Zutrittsberechtigungen
    .synonyms = Zutrittsliste; Nachweis; Entzug; Vergabe

measure--office-access-need = Die Beschäftigten { -contractor(form: "gen") } haben nur Zutritt zu den Räumen, die sie für ihre Aufgaben betreten müssen.
    .label = Zutritt nur nach Erforderlichkeit
    .synonyms = individuelle Zutrittsberechtigung; Need-to-know; Aufgabe

# $interval: whole adverb, e.g. "vierteljährlich"
measure--office-authorisation-review = { -contractor(form: "Nom") } überprüft die Zutrittsberechtigungen zu seinen Geschäftsräumen { $interval }.
    .label = Überprüfung der Berechtigungen für Geschäftsräume
    .synonyms = Zutrittsrechte; Rezertifizierung
measure--office-authorisation-review--interval = Abstand der Überprüfungen
    .why = Jährlich ist üblich; bei häufigem Personalwechsel empfiehlt sich ein kürzerer Abstand.

# $by: management or designated
measure--key-issue = { $by ->
    [management] Schlüssel und sonstige Zutrittsmittel zu den Geschäftsräumen { -contractor(form: "gen") } gibt ausschließlich die Geschäftsleitung aus.
   *[designated] Schlüssel und sonstige Zutrittsmittel zu den Geschäftsräumen { -contractor(form: "gen") } gibt ausschließlich eine von der Geschäftsleitung benannte Person aus.
 }
    .label = Ausgabe der Schlüssel
    .synonyms = Schlüsselausgabe; Schlüsselregelung
measure--key-issue--by = Wer Schlüssel ausgibt
measure--key-issue--by--management = Geschäftsleitung
measure--key-issue--by--designated = von der Geschäftsleitung benannte Person

# $by: management or designated
measure--cabinet-key-issue = { $by ->
    [management] Schlüssel zu Schränken mit personenbezogenen Daten gibt { -contractor(form: "bei") } ausschließlich die Geschäftsleitung aus.
   *[designated] Schlüssel zu Schränken mit personenbezogenen Daten gibt { -contractor(form: "bei") } ausschließlich eine von der Geschäftsleitung benannte Person aus.
 }
    .label = Ausgabe der Schlüssel zu Schränken
    .synonyms = Schrankschlüssel; Aktenschrank; Schlüsselvergabe
measure--cabinet-key-issue--by = Wer die Schlüssel ausgibt
measure--cabinet-key-issue--by--management = Geschäftsleitung
measure--cabinet-key-issue--by--designated = von der Geschäftsleitung benannte Person

measure--key-procedure = Ein dokumentiertes Verfahren regelt die Ausgabe und die Rücknahme der Schlüssel und sonstigen Zutrittsmittel zu den Geschäftsräumen { -contractor(form: "gen") }.
    .label = Verfahren für Ausgabe und Rücknahme von Schlüsseln
    .synonyms = Schlüsselregelung; Schlüsselordnung; Schlüsselvergabe; Schlüsselverwaltung

# $holder: management or designated
measure--key-master = { $holder ->
    [management] Generalschlüssel zu den Geschäftsräumen { -contractor(form: "gen") } besitzen ausschließlich Mitglieder der Geschäftsleitung.
   *[designated] Generalschlüssel zu den Geschäftsräumen { -contractor(form: "gen") } besitzen ausschließlich Personen, die von der Geschäftsleitung dazu benannt sind.
 }
    .label = Besitz der Generalschlüssel
    .synonyms = Hauptschlüssel; Zentralschlüssel
measure--key-master--holder = Wer Generalschlüssel besitzt
measure--key-master--holder--management = Geschäftsleitung
measure--key-master--holder--designated = von der Geschäftsleitung benannte Personen

measure--key-register = { -contractor(form: "Nom") } führt ein Verzeichnis, aus dem hervorgeht, wer welche Schlüssel und sonstigen Zutrittsmittel zu seinen Geschäftsräumen besitzt.
    .label = Schlüsselverzeichnis
    .synonyms = Schlüsselbuch; Schlüsselliste; Schlüsselverwaltung

measure--key-plan = Ein Schließplan legt fest, welche Schlüssel zu welchen Türen der Geschäftsräume { -contractor(form: "gen") } passen.
    .label = Schließplan
    .synonyms = Schließanlage; Schlüsselplan

measure--key-receipt = Wer einen Schlüssel oder ein sonstiges Zutrittsmittel zu den Geschäftsräumen { -contractor(form: "gen") } erhält, bestätigt den Empfang durch Unterschrift.
    .label = Empfangsbestätigung für Schlüssel
    .synonyms = Quittung; Schlüsselprotokoll

measure--key-sharing-ban = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, Schlüssel und sonstige Zutrittsmittel an andere Personen weiterzugeben.
    .label = Verbot der Weitergabe von Schlüsseln
    .synonyms = Schlüsselweitergabe; Ausweis verleihen; Chip

# $interval: whole adverb, e.g. "vierteljährlich"
measure--key-inventory = { -contractor(form: "Nom") } prüft { $interval }, ob alle Schlüssel zu seinen Geschäftsräumen noch vorhanden sind.
    .label = Prüfung des Schlüsselbestands
    .synonyms = Schlüsselinventur; Vollzähligkeit
measure--key-inventory--interval = Abstand der Prüfungen
    .why = Jährlich ist üblich; so bleibt ein nicht gemeldeter Verlust nicht auf Dauer unbemerkt.

measure--key-cabinet = Nicht ausgegebene Schlüssel zu den Geschäftsräumen { -contractor(form: "gen") } werden in einem verschlossenen Behältnis aufbewahrt.
    .label = Verschlossene Aufbewahrung der Schlüssel
    .synonyms = Schlüsseltresor; Schlüsselkasten

measure--key-copy = Schlüssel zu den Geschäftsräumen { -contractor(form: "gen") } können nur gegen Vorlage einer Sicherungskarte nachgefertigt werden.
    .label = Kopierschutz der Schlüssel
    .synonyms = Sicherungskarte; Nachschlüssel

measure--key-neutral = Schlüssel und sonstige Zutrittsmittel zu den Geschäftsräumen { -contractor(form: "gen") } tragen keine Angaben, aus denen deren Anschrift hervorgeht.
    .label = Schlüssel ohne Angabe der Anschrift
    .synonyms = Schlüsselanhänger; neutral; Beschriftung

measure--key-lost = Geht ein Schlüssel zu den Geschäftsräumen { -contractor(form: "gen") } verloren, werden die Schließzylinder ausgetauscht, zu denen er passt.
    .label = Austausch der Schließzylinder bei Schlüsselverlust
    .synonyms = Schlüssel verloren; Schloss austauschen

measure--key-loss-report = Die Beschäftigten { -contractor(form: "gen") } sind angewiesen, den Verlust von Schlüsseln und sonstigen Zutrittsmitteln unverzüglich zu melden.
    .label = Meldung verlorener Schlüssel
    .synonyms = Schlüsselverlust; Verlustmeldung; Chip verloren

measure--access-means-blocked = Elektronische Zutrittsmittel zu den Geschäftsräumen { -contractor(form: "gen") } werden gesperrt, sobald ihr Verlust gemeldet wird.
    .label = Sperrung verlorener Zutrittsmittel
    .synonyms = Karte sperren; Transponder verloren

## Visitors of the business premises, reception, guards

# $kind: voice or camera
measure--office-intercom = { $kind ->
    [voice] Besuchern werden die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } erst geöffnet, nachdem sie sich über eine Gegensprechanlage gemeldet haben.
   *[camera] Besuchern werden die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } erst geöffnet, nachdem sie sich über eine Gegensprechanlage mit Kamera gemeldet haben.
 }
    .label = Gegensprechanlage
    .synonyms = Klingel; Türöffner
measure--office-intercom--kind = Art der Gegensprechanlage
measure--office-intercom--kind--voice = ohne Kamera
measure--office-intercom--kind--camera = mit Kamera

measure--office-door-opener = Besuchern werden die Eingangstüren der Geschäftsräume { -contractor(form: "gen") } von innen mit einem elektrischen Türöffner geöffnet.
    .label = Elektrischer Türöffner
    .synonyms = Klingel; Summer

measure--office-reception = Ein während der Geschäftszeiten besetzter Empfang überwacht den Zutritt zu den Geschäftsräumen { -contractor(form: "gen") }.
    .label = Besetzter Empfang
    .synonyms = Pförtner; Anmeldung; Empfangspersonal

measure--office-reception-route = Besucher gelangen nur am Empfang vorbei in die Geschäftsräume { -contractor(form: "gen") }.
    .label = Zutritt nur am Empfang vorbei
    .synonyms = bauliche Anordnung; Anmeldung; Empfangstresen

measure--visitor-rules = Eine dokumentierte Regelung legt fest, wie Besucher in den Geschäftsräumen { -contractor(form: "gen") } angemeldet, gekennzeichnet und begleitet werden.
    .label = Besucherregelung
    .synonyms = Besucherrichtlinie; Gäste; Besuchermanagement

measure--delivery-area = { -contractor(form: "Nom") } nimmt Lieferungen außerhalb seiner Arbeitsräume an.
    .label = Annahme von Lieferungen außerhalb der Arbeitsräume
    .synonyms = Anlieferung; Paketdienst; Wareneingang; Lieferanten

measure--visitor-announced = Besucher werden in die Geschäftsräume { -contractor(form: "gen") } nur nach vorheriger Anmeldung eingelassen.
    .label = Anmeldung von Besuchern
    .synonyms = Voranmeldung; Termin; Gäste

measure--visitor-identity = Besucher weisen sich vor dem Betreten der Geschäftsräume { -contractor(form: "gen") } mit einem amtlichen Lichtbildausweis aus.
    .label = Ausweisprüfung bei Besuchern
    .synonyms = Personalausweis; Identität; Legitimation; Personenkontrolle

measure--visitor-hours = Besucher werden in die Geschäftsräume { -contractor(form: "gen") } nur während der Geschäftszeiten eingelassen.
    .label = Besuche nur während der Geschäftszeiten
    .synonyms = Öffnungszeiten; Bürozeiten; Gäste

measure--visitor-meeting-rooms = Besprechungen mit Besuchern finden { -contractor(form: "bei") } nur in Räumen statt, die von den Arbeitsräumen getrennt sind.
    .label = Getrennte Räume für Besprechungen mit Besuchern
    .synonyms = Konferenzraum; Besuchszimmer; Empfangsbereich

# $kind: patrol, permanent, surroundings or always
measure--office-guard = { $kind ->
    [patrol] Ein Wachdienst kontrolliert die Geschäftsräume { -contractor(form: "gen") } außerhalb der Geschäftszeiten durch Rundgänge.
    [surroundings] Ein Wachdienst kontrolliert die Umgebung der Geschäftsräume { -contractor(form: "gen") } außerhalb der Geschäftszeiten durch Rundgänge.
    [always] Ein Wachdienst bewacht die Geschäftsräume { -contractor(form: "gen") } rund um die Uhr.
   *[permanent] Ein Wachdienst bewacht die Geschäftsräume { -contractor(form: "gen") } außerhalb der Geschäftszeiten durchgehend.
 }
    .label = Wachdienst für die Geschäftsräume
    .synonyms = Security; Sicherheitsdienst; Bewachung; Pförtner; Wachpersonal
measure--office-guard--kind = Art der Bewachung
measure--office-guard--kind--patrol = Rundgänge außerhalb der Geschäftszeiten
measure--office-guard--kind--permanent = durchgehende Bewachung außerhalb der Geschäftszeiten
measure--office-guard--kind--surroundings = Rundgänge um das Gebäude außerhalb der Geschäftszeiten
measure--office-guard--kind--always = rund um die Uhr

measure--visitor-log = Besucher der Geschäftsräume { -contractor(form: "gen") } werden mit Namen und Besuchszeit in einem Besucherverzeichnis erfasst.
    .label = Besucherverzeichnis
    .synonyms = Besucherbuch; Gästeliste; Besucherliste

# $period-dative: number with unit in the dative
measure--visitor-log-expiry = Eintragungen im Besucherverzeichnis { -contractor(form: "gen") } werden innerhalb von { $period-dative } nach dem Besuch gelöscht.
    .label = Löschung des Besucherverzeichnisses
    .synonyms = Besucherbuch; Löschfrist; Gästeliste
measure--visitor-log-expiry--period = Höchstdauer der Aufbewahrung

measure--visitor-escort = Personen ohne Zutrittsberechtigung halten sich in den Geschäftsräumen { -contractor(form: "gen") } außerhalb des Empfangsbereichs nur in Begleitung von Beschäftigten auf.
    .label = Begleitung von Besuchern
    .synonyms = Gäste

measure--visitor-collected = Besucher werden am Eingang der Geschäftsräume { -contractor(form: "gen") } von Beschäftigten abgeholt.
    .label = Abholung von Besuchern am Eingang
    .synonyms = Empfang; Besucher abholen; Begleitung

measure--craftsmen-escort = Handwerker und sonstige externe Fachkräfte werden bei Arbeiten in den Geschäftsräumen { -contractor(form: "gen") } von Beschäftigten beaufsichtigt.
    .label = Beaufsichtigung von Handwerkern
    .synonyms = Fremdfirmen; Techniker; Externe; Wartungspersonal

measure--visitor-badge = Besucher tragen in den Geschäftsräumen { -contractor(form: "gen") } einen sichtbaren Besucherausweis.
    .label = Besucherausweise
    .synonyms = Besucherkarte; Namensschild

measure--visitor-badge-return = Besucher geben ihren Besucherausweis beim Verlassen der Geschäftsräume { -contractor(form: "gen") } zurück.
    .label = Rückgabe der Besucherausweise
    .synonyms = Gästeausweis; Abmeldung; Besucherkarte

measure--visitor-confidentiality = Besucher verpflichten sich schriftlich zur Vertraulichkeit, bevor sie die Sicherheitsbereiche { -contractor(form: "gen") } betreten.
    .label = Verpflichtung von Besuchern zur Vertraulichkeit
    .synonyms = NDA; Verschwiegenheit; Gäste

measure--employee-badge = Die Beschäftigten { -contractor(form: "gen") } tragen in den Geschäftsräumen einen sichtbaren Ausweis.
    .label = Ausweise der Beschäftigten
    .synonyms = Mitarbeiterausweis; Betriebsausweis

measure--strangers-addressed = Die Beschäftigten { -contractor(form: "gen") } sind angewiesen, unbekannte Personen anzusprechen, die sich ohne Begleitung in den Geschäftsräumen aufhalten.
    .label = Ansprechen unbekannter Personen
    .synonyms = Fremde; betriebsfremde Personen; Sensibilisierung

## Alarm, video, windows of the business premises

measure--office-alarm = Eine Einbruchmeldeanlage sichert die Geschäftsräume { -contractor(form: "gen") }.
    .label = Alarmanlage der Geschäftsräume
    .synonyms = Einbruchmeldeanlage; EMA

# $hours: closing-time or always
measure--office-alarm-hours = { $hours ->
    [closing-time] Die Einbruchmeldeanlage der Geschäftsräume { -contractor(form: "gen") } ist außerhalb der Geschäftszeiten scharf geschaltet.
   *[always] Die Einbruchmeldeanlage der Geschäftsräume { -contractor(form: "gen") } ist rund um die Uhr scharf geschaltet.
 }
    .label = Zeiten, zu denen die Alarmanlage scharf geschaltet ist
    .synonyms = Einbruchmeldeanlage; EMA; nachts; rund um die Uhr
measure--office-alarm-hours--hours = Zeiten
measure--office-alarm-hours--hours--closing-time = außerhalb der Geschäftszeiten
measure--office-alarm-hours--hours--always = rund um die Uhr

measure--office-alarm-areas = Die Einbruchmeldeanlage der Geschäftsräume { -contractor(form: "gen") } lässt sich für einzelne Bereiche getrennt scharf schalten.
    .label = Getrennte Bereiche der Alarmanlage
    .synonyms = Meldebereiche; Scharfschaltung; EMA

# $class: a, b or c
measure--office-alarm-standard = { $class ->
    [a] Die Einbruchmeldeanlage der Geschäftsräume { -contractor(form: "gen") } ist nach den Richtlinien VdS 2311 in der Klasse A errichtet.
    [b] Die Einbruchmeldeanlage der Geschäftsräume { -contractor(form: "gen") } ist nach den Richtlinien VdS 2311 in der Klasse B errichtet.
   *[c] Die Einbruchmeldeanlage der Geschäftsräume { -contractor(form: "gen") } ist nach den Richtlinien VdS 2311 in der Klasse C errichtet.
 }
    .label = Einbruchmeldeanlage nach VdS 2311
    .synonyms = VdS; Alarmanlage; EMA; Klasse
measure--office-alarm-standard--class = VdS-Klasse der Anlage
measure--office-alarm-standard--class--a = Klasse A
measure--office-alarm-standard--class--b = Klasse B
measure--office-alarm-standard--class--c = Klasse C

# $interval: whole adverb, e.g. "vierteljährlich"
measure--office-alarm-maintenance = Eine Fachfirma wartet { $interval } die Einbruchmeldeanlage der Geschäftsräume { -contractor(form: "gen") }.
    .label = Wartung der Alarmanlage
    .synonyms = Einbruchmeldeanlage; EMA; Prüfung
measure--office-alarm-maintenance--interval = Abstand der Wartungen
    .why = Jährlich ist üblich; viele Versicherer machen die Wartung zur Bedingung.

# $receiver: centre, person, police, guard or management
measure--office-alarm-receiver = { $receiver ->
    [centre] Alarme der Einbruchmeldeanlage in den Geschäftsräumen { -contractor(form: "gen") } gehen automatisch bei einer Notruf- und Serviceleitstelle ein.
    [police] Alarme der Einbruchmeldeanlage in den Geschäftsräumen { -contractor(form: "gen") } gehen automatisch bei der Polizei ein.
    [guard] Alarme der Einbruchmeldeanlage in den Geschäftsräumen { -contractor(form: "gen") } gehen automatisch bei einem Wachdienst ein.
    [management] Alarme der Einbruchmeldeanlage in den Geschäftsräumen { -contractor(form: "gen") } gehen automatisch bei der Geschäftsleitung ein.
   *[person] Alarme der Einbruchmeldeanlage in den Geschäftsräumen { -contractor(form: "gen") } gehen automatisch bei einer dafür benannten Person ein.
 }
    .label = Meldung von Einbruchalarmen
    .synonyms = Leitstelle; Sicherheitsdienst; Alarmaufschaltung
measure--office-alarm-receiver--receiver = Empfänger der Alarme
measure--office-alarm-receiver--receiver--centre = Notruf- und Serviceleitstelle
measure--office-alarm-receiver--receiver--person = benannte Person
measure--office-alarm-receiver--receiver--police = Polizei
measure--office-alarm-receiver--receiver--guard = Wachdienst
measure--office-alarm-receiver--receiver--management = Geschäftsleitung

# $who: management, administrator or both
measure--office-alarm-notice = { $who ->
    [management] Löst die Einbruchmeldeanlage der Geschäftsräume { -contractor(form: "gen") } Alarm aus, wird neben der alarmempfangenden Stelle auch die Geschäftsleitung benachrichtigt.
    [administrator] Löst die Einbruchmeldeanlage der Geschäftsräume { -contractor(form: "gen") } Alarm aus, wird neben der alarmempfangenden Stelle auch ein Administrator benachrichtigt.
   *[both] Löst die Einbruchmeldeanlage der Geschäftsräume { -contractor(form: "gen") } Alarm aus, werden neben der alarmempfangenden Stelle auch die Geschäftsleitung und ein Administrator benachrichtigt.
 }
    .label = Weitere Benachrichtigung bei Einbruchalarm
    .synonyms = Einbruchmeldeanlage; EMA; Alarmkette
measure--office-alarm-notice--who = Wer zusätzlich benachrichtigt wird
measure--office-alarm-notice--who--management = Geschäftsleitung
measure--office-alarm-notice--who--administrator = Administrator
measure--office-alarm-notice--who--both = Geschäftsleitung und Administrator

# $kind: motion, light-barrier or both
measure--office-motion-detectors = { $kind ->
    [motion] Bewegungsmelder überwachen die Geschäftsräume { -contractor(form: "gen") } außerhalb der Geschäftszeiten.
    [light-barrier] Lichtschranken überwachen die Geschäftsräume { -contractor(form: "gen") } außerhalb der Geschäftszeiten.
   *[both] Bewegungsmelder und Lichtschranken überwachen die Geschäftsräume { -contractor(form: "gen") } außerhalb der Geschäftszeiten.
 }
    .label = Bewegungsmelder und Lichtschranken
    .synonyms = Sensor; Infrarot
measure--office-motion-detectors--kind = Art der Melder
measure--office-motion-detectors--kind--motion = Bewegungsmelder
measure--office-motion-detectors--kind--light-barrier = Lichtschranken
measure--office-motion-detectors--kind--both = Bewegungsmelder und Lichtschranken

# $where: doors, windows or both
measure--office-door-contacts = { $where ->
    [doors] Öffnungsmelder überwachen die Türen der Geschäftsräume { -contractor(form: "gen") } außerhalb der Geschäftszeiten.
    [windows] Öffnungsmelder überwachen die Fenster der Geschäftsräume { -contractor(form: "gen") } außerhalb der Geschäftszeiten.
   *[both] Öffnungsmelder überwachen die Türen und Fenster der Geschäftsräume { -contractor(form: "gen") } außerhalb der Geschäftszeiten.
 }
    .label = Öffnungsmelder an Türen und Fenstern
    .synonyms = Magnetkontakt; Riegelkontakt; Meldeeinrichtung; Sensor
measure--office-door-contacts--where = Überwachte Öffnungen
measure--office-door-contacts--where--doors = Türen
measure--office-door-contacts--where--windows = Fenster
measure--office-door-contacts--where--both = Türen und Fenster

measure--office-glass-sensors = Glasbruchmelder überwachen die Fenster der Geschäftsräume { -contractor(form: "gen") } außerhalb der Geschäftszeiten.
    .label = Glasbruchmelder
    .synonyms = Fenster; Sensor

measure--office-video = Die Eingänge der Geschäftsräume { -contractor(form: "gen") } werden mit Videokameras überwacht.
    .label = Videoüberwachung der Geschäftsräume
    .synonyms = Kamera; CCTV; Überwachungskamera

measure--office-video-outside = Der Außenbereich der Geschäftsräume { -contractor(form: "gen") } wird mit Videokameras überwacht.
    .label = Videoüberwachung des Außenbereichs
    .synonyms = Kamera; CCTV; Gelände; Parkplatz

# $area: security-areas or corridors
measure--office-video-inside = { $area ->
    [security-areas] Die Sicherheitsbereiche in den Geschäftsräumen { -contractor(form: "gen") } werden mit Videokameras überwacht.
   *[corridors] Die Flure und Treppenhäuser der Geschäftsräume { -contractor(form: "gen") } werden mit Videokameras überwacht.
 }
    .label = Videoüberwachung im Inneren der Geschäftsräume
    .synonyms = Kamera; CCTV; kritische Bereiche; Innenräume
measure--office-video-inside--area = Überwachte Bereiche
measure--office-video-inside--area--security-areas = Sicherheitsbereiche
measure--office-video-inside--area--corridors = Flure und Treppenhäuser

measure--office-video-notice = Hinweisschilder weisen vor dem Betreten der überwachten Bereiche auf die Videoüberwachung der Geschäftsräume { -contractor(form: "gen") } hin.
    .label = Hinweisschilder zur Videoüberwachung
    .synonyms = Kennzeichnung; Hinweis; Transparenz; Schild

measure--office-video-access = Auf Aufzeichnungen der Videoüberwachung in den Geschäftsräumen { -contractor(form: "gen") } haben nur dafür bestimmte Personen Zugriff.
    .label = Beschränkter Zugriff auf Videoaufzeichnungen
    .synonyms = Auswertung; Kamerabilder; Berechtigte

measure--office-video-storage = Aufzeichnungen der Videoüberwachung in den Geschäftsräumen { -contractor(form: "gen") } sind an einem anderen Standort gespeichert.
    .label = Videoaufzeichnungen an anderem Standort
    .synonyms = abgesetzter Speicher; ausgelagert; Cloud

measure--office-video-motion = Die Videokameras in den Geschäftsräumen { -contractor(form: "gen") } zeichnen nur auf, wenn sie eine Bewegung erfassen.
    .label = Videoaufzeichnung nur bei Bewegung
    .synonyms = Bewegungsaufzeichnung; Bewegungssequenz; anlassbezogen

measure--office-video-alarm = Bewegungen, welche die Videokameras in den Geschäftsräumen { -contractor(form: "gen") } außerhalb der Geschäftszeiten erfassen, lösen einen Alarm aus.
    .label = Alarm bei Bewegung im Kamerabild
    .synonyms = Bewegungserkennung; Videoalarm; Kamera

# $period-dative: number with unit in the dative, e.g. "24 Stunden"
measure--office-video-expiry = Aufzeichnungen der Videoüberwachung in den Geschäftsräumen { -contractor(form: "gen") } werden innerhalb von { $period-dative } nach ihrer Aufnahme gelöscht.
    .label = Löschung der Videoaufzeichnungen
    .synonyms = Kamera; 72 Stunden; Speicherfrist
measure--office-video-expiry--period = Höchstdauer der Speicherung
    .why = Eine Speicherung von mehr als 72 Stunden ist nach den Leitlinien 3/2019 des Europäischen Datenschutzausschusses eingehender zu begründen.

# $kind: lockable, grille, glass or shutter
measure--office-windows = { $kind ->
    [lockable] Die von außen ohne Hilfsmittel erreichbaren Fenster der Geschäftsräume { -contractor(form: "gen") } sind mit abschließbaren Griffen gesichert.
    [grille] Die von außen ohne Hilfsmittel erreichbaren Fenster der Geschäftsräume { -contractor(form: "gen") } sind vergittert.
    [glass] Die von außen ohne Hilfsmittel erreichbaren Fenster der Geschäftsräume { -contractor(form: "gen") } sind mit einbruchhemmender Verglasung versehen.
   *[shutter] Die von außen ohne Hilfsmittel erreichbaren Fenster der Geschäftsräume { -contractor(form: "gen") } sind außerhalb der Geschäftszeiten durch Rollläden verschlossen.
 }
    .label = Sicherung der Fenster
    .synonyms = Fenstergitter; Rollladen; Sicherheitsglas
measure--office-windows--kind = Art der Sicherung
measure--office-windows--kind--lockable = abschließbare Griffe
measure--office-windows--kind--grille = Gitter
measure--office-windows--kind--glass = einbruchhemmende Verglasung
measure--office-windows--kind--shutter = Rollläden

measure--office-windows-unreachable = Die Fenster der Geschäftsräume { -contractor(form: "gen") } sind von außen ohne Hilfsmittel nicht erreichbar.
    .label = Von außen nicht erreichbare Fenster
    .synonyms = Obergeschoss; höheres Stockwerk; Lage der Räume

measure--office-windows-closed = Die Fenster der Geschäftsräume { -contractor(form: "gen") } sind geschlossen, wenn sich niemand in den Räumen aufhält.
    .label = Geschlossene Fenster bei Abwesenheit
    .synonyms = Fenster zu; Lüften

measure--office-window-screening = Die Fenster der Büroräume { -contractor(form: "gen") } sind gegen Einblick von außen geschützt.
    .label = Sichtschutz an Fenstern
    .synonyms = Folie; Jalousien; blickdicht; Einsehbarkeit

measure--office-shafts = Lichtschächte und andere Schächte, die in die Geschäftsräume { -contractor(form: "gen") } führen, sind durch fest verankerte Gitter gesichert.
    .label = Sicherung der Gebäudeschächte
    .synonyms = Kellerschacht; Lichtschacht; Gitter

## Cleaning and security services

# $services: cleaning, security or both
measure--service-selection = { $services ->
    [cleaning] { -contractor(form: "Nom") } beauftragt Reinigungsdienste für seine Geschäftsräume erst, nachdem er Referenzen eingeholt hat.
    [security] { -contractor(form: "Nom") } beauftragt Wachdienste für seine Geschäftsräume erst, nachdem er Referenzen eingeholt hat.
   *[both] { -contractor(form: "Nom") } beauftragt Reinigungs- und Wachdienste für seine Geschäftsräume erst, nachdem er Referenzen eingeholt hat.
 }
    .label = Auswahl von Reinigungs- und Wachdiensten
    .synonyms = Putzfirma; Reinigungskräfte; Dienstleister
measure--service-selection--services = Ausgewählte Dienste
measure--service-selection--services--cleaning = Reinigungsdienste
measure--service-selection--services--security = Wachdienste
measure--service-selection--services--both = Reinigungs- und Wachdienste

# $staff: cleaning, security or both
measure--service-staff-confidentiality = { $staff ->
    [cleaning] Das Reinigungspersonal, das die Geschäftsräume { -contractor(form: "gen") } betritt, ist schriftlich zur Vertraulichkeit verpflichtet.
    [security] Das Wachpersonal, das die Geschäftsräume { -contractor(form: "gen") } betritt, ist schriftlich zur Vertraulichkeit verpflichtet.
   *[both] Das Reinigungs- und Wachpersonal, das die Geschäftsräume { -contractor(form: "gen") } betritt, ist schriftlich zur Vertraulichkeit verpflichtet.
 }
    .label = Verpflichtung von Reinigungs- und Wachpersonal
    .synonyms = Putzkraft; Verschwiegenheit
measure--service-staff-confidentiality--staff = Verpflichtetes Personal
measure--service-staff-confidentiality--staff--cleaning = Reinigungspersonal
measure--service-staff-confidentiality--staff--security = Wachpersonal
measure--service-staff-confidentiality--staff--both = Reinigungs- und Wachpersonal

measure--cleaning-presence = Die Geschäftsräume { -contractor(form: "gen") } werden nur in Anwesenheit von Beschäftigten gereinigt.
    .label = Reinigung nur in Anwesenheit von Beschäftigten
    .synonyms = Putzkraft

measure--cleaning-own-staff = Die Geschäftsräume { -contractor(form: "gen") } werden nur von dessen eigenen Beschäftigten gereinigt.
    .label = Reinigung durch eigene Beschäftigte
    .synonyms = Reinigungskraft; Putzdienst; Reinigungspersonal

## Documents, data media and equipment in the business premises

# $place: cabinet, room or safe
measure--records-locked = { $place ->
    [cabinet] Papierunterlagen mit personenbezogenen Daten werden in den Geschäftsräumen { -contractor(form: "gen") } in verschlossenen Schränken aufbewahrt, solange sie nicht bearbeitet werden.
    [room] Papierunterlagen mit personenbezogenen Daten werden in den Geschäftsräumen { -contractor(form: "gen") } in verschlossenen Räumen aufbewahrt, solange sie nicht bearbeitet werden.
   *[safe] Papierunterlagen mit personenbezogenen Daten werden in den Geschäftsräumen { -contractor(form: "gen") } in Tresoren aufbewahrt, solange sie nicht bearbeitet werden.
 }
    .label = Verschlossene Aufbewahrung von Papierunterlagen
    .synonyms = Aktenschrank; Patientenakten; abschließbarer Schrank
measure--records-locked--place = Ort der Aufbewahrung
measure--records-locked--place--cabinet = verschlossene Schränke
measure--records-locked--place--room = verschlossene Räume
measure--records-locked--place--safe = Tresore

# $place: cabinet, room or safe
measure--media-locked = { $place ->
    [cabinet] Tragbare Datenträger mit personenbezogenen Daten werden in den Geschäftsräumen { -contractor(form: "gen") } in verschlossenen Schränken aufbewahrt, solange sie nicht benutzt werden.
    [room] Tragbare Datenträger mit personenbezogenen Daten werden in den Geschäftsräumen { -contractor(form: "gen") } in verschlossenen Räumen aufbewahrt, solange sie nicht benutzt werden.
   *[safe] Tragbare Datenträger mit personenbezogenen Daten werden in den Geschäftsräumen { -contractor(form: "gen") } in Tresoren aufbewahrt, solange sie nicht benutzt werden.
 }
    .label = Verschlossene Aufbewahrung von Datenträgern
    .synonyms = Tresor; USB-Stick; Festplatte; Safe; Stahlschrank
measure--media-locked--place = Ort der Aufbewahrung
measure--media-locked--place--cabinet = verschlossene Schränke
measure--media-locked--place--room = verschlossene Räume
measure--media-locked--place--safe = Tresore

measure--media-labelled = Jeder Datenträger mit im Auftrag verarbeiteten personenbezogenen Daten trägt eine eindeutige Kennzeichnung.
    .label = Kennzeichnung von Datenträgern
    .synonyms = Beschriftung; Etikett; Datenträgerkontrolle

measure--media-register = { -contractor(form: "Nom") } führt ein Verzeichnis der Datenträger, auf denen im Auftrag verarbeitete personenbezogene Daten gespeichert sind.
    .label = Verzeichnis der Datenträger
    .synonyms = Datenträgerarchiv; Katalog; Bestandsverzeichnis; Datenträgerverwaltung

# $place: cabinet or room
measure--samples-locked = { $place ->
    [cabinet] Proben, die einer Person zugeordnet sind, werden in verschlossenen Schränken aufbewahrt, solange sie nicht bearbeitet werden.
   *[room] Proben, die einer Person zugeordnet sind, werden in verschlossenen Räumen aufbewahrt, solange sie nicht bearbeitet werden.
 }
    .label = Verschlossene Aufbewahrung von Proben
    .synonyms = Labor; Blutprobe; Gewebe; Probenlager
measure--samples-locked--place = Ort der Aufbewahrung
measure--samples-locked--place--cabinet = verschlossene Schränke
measure--samples-locked--place--room = verschlossene Räume

# $method: locked-away or cable-lock
measure--office-laptop-secured = { $method ->
    [locked-away] Laptops, die außerhalb der Arbeitszeit in den Geschäftsräumen { -contractor(form: "gen") } bleiben, werden eingeschlossen.
   *[cable-lock] Laptops, die außerhalb der Arbeitszeit in den Geschäftsräumen { -contractor(form: "gen") } bleiben, werden mit einem Kabelschloss gesichert.
 }
    .label = Diebstahlsicherung der Laptops
    .synonyms = Kensington-Schloss; Laptopschloss
measure--office-laptop-secured--method = Art der Sicherung
measure--office-laptop-secured--method--locked-away = Einschließen
measure--office-laptop-secured--method--cable-lock = Kabelschloss

measure--workstation-chassis = Die Gehäuse der stationären Arbeitsplatzrechner { -contractor(form: "gen") } sind gegen Öffnen gesichert.
    .label = Gesicherte Gehäuse der Arbeitsplatzrechner
    .synonyms = Gehäuseverriegelung; PC-Schloss; Gehäuseschloss

measure--office-screen-position = Bildschirme sind in den Geschäftsräumen { -contractor(form: "gen") } so aufgestellt, dass Besucher sie nicht einsehen können.
    .label = Aufstellung der Bildschirme
    .synonyms = Monitor; Sichtschutz

measure--office-printer-position = Drucker und Faxgeräte stehen in den Geschäftsräumen { -contractor(form: "gen") } an Orten, zu denen Besucher nicht unbegleitet gelangen.
    .label = Aufstellung der Drucker und Faxgeräte
    .synonyms = Kopierer

## Servers and the contractor’s own server rooms

measure--server-room-none = { -contractor(form: "Nom") } unterhält keinen eigenen Serverraum.
    .label = Kein eigener Serverraum
    .synonyms = kein Server; Cloud

measure--server-cabinet = Die für die Verarbeitung genutzten Server stehen in verschlossenen Serverschränken.
    .label = Verschlossene Serverschränke
    .synonyms = Rack; 19-Zoll-Schrank

measure--server-chassis = Die Gehäuse der für die Verarbeitung genutzten Server sind abgeschlossen.
    .label = Abgeschlossene Servergehäuse
    .synonyms = Gehäuseschloss

measure--network-cabinet = Netzwerkverteiler in den Geschäftsräumen { -contractor(form: "gen") } befinden sich hinter verschlossenen Türen.
    .label = Verschlossene Netzwerkverteiler
    .synonyms = Switch; Router; Patchfeld

measure--server-room-locked = Die Serverräume { -contractor(form: "gen") } sind verschlossen, wenn sich niemand darin aufhält.
    .label = Verschlossene Serverräume
    .synonyms = Technikraum; abgeschlossen

# $means: security-lock, chip-card, transponder, code, biometric or card-code
measure--server-room-lock = { $means ->
    [security-lock] Die Türen der Serverräume { -contractor(form: "gen") } sind mit Sicherheitsschlössern ausgestattet.
    [chip-card] Ein elektronisches Zutrittskontrollsystem, das mit Chipkarten bedient wird, sichert die Türen der Serverräume { -contractor(form: "gen") }.
    [transponder] Ein elektronisches Zutrittskontrollsystem, das mit Transpondern bedient wird, sichert die Türen der Serverräume { -contractor(form: "gen") }.
    [code] Codeschlösser sichern die Türen der Serverräume { -contractor(form: "gen") }.
    [card-code] Ein elektronisches Zutrittskontrollsystem, das mit Chipkarte und persönlichem Code bedient wird, sichert die Türen der Serverräume { -contractor(form: "gen") }.
   *[biometric] Ein elektronisches Zutrittskontrollsystem, das zutrittsberechtigte Personen an biometrischen Merkmalen erkennt, sichert die Türen der Serverräume { -contractor(form: "gen") }.
 }
    .label = Schließsystem der Serverräume
    .synonyms = Schloss; Chipkarte
measure--server-room-lock--means = Mittel des Zutritts
measure--server-room-lock--means--security-lock = Sicherheitsschlösser
measure--server-room-lock--means--chip-card = Chipkarten
measure--server-room-lock--means--transponder = Transponder
measure--server-room-lock--means--code = Codeschlösser
measure--server-room-lock--means--biometric = biometrische Merkmale
measure--server-room-lock--means--card-code = Chipkarten und persönliche Codes

measure--server-room-door = Die Türen der Serverräume { -contractor(form: "gen") } sind einbruchhemmend ausgeführt.
    .label = Einbruchhemmende Türen der Serverräume
    .synonyms = Sicherheitstür; Stahltür; Widerstandsklasse

# $persons: number with unit, e.g. "3 Personen"
measure--server-room-persons = Der Zutritt zu den Serverräumen { -contractor(form: "gen") } ist auf höchstens { $persons } beschränkt.
    .label = Zahl der Zutrittsberechtigten der Serverräume
    .synonyms = Anzahl Personen
measure--server-room-persons--persons = Höchstzahl der Zutrittsberechtigten

measure--server-room-list = { -contractor(form: "Nom") } führt eine Liste der Personen, die seine Serverräume betreten dürfen.
    .label = Liste der Zutrittsberechtigten der Serverräume
    .synonyms = Zutrittsliste

# $interval: whole adverb, e.g. "vierteljährlich"
measure--server-room-review = { -contractor(form: "Nom") } überprüft die Zutrittsberechtigungen zu seinen Serverräumen { $interval }.
    .label = Überprüfung der Berechtigungen für Serverräume
    .synonyms = Zutrittsrechte
measure--server-room-review--interval = Abstand der Überprüfungen
    .why = Halbjährlich ist üblich; Serverräume sind schutzbedürftiger als Büros und werden öfter überprüft.

# $method: electronic or book
measure--server-room-log = { $method ->
    [electronic] Ein elektronisches Zutrittskontrollsystem protokolliert jeden Zutritt zu den Serverräumen { -contractor(form: "gen") }.
   *[book] Jeder Zutritt zu den Serverräumen { -contractor(form: "gen") } wird mit Namen und Zeitpunkt in ein Zutrittsbuch eingetragen.
 }
    .label = Zutrittsprotokoll der Serverräume
    .synonyms = Logging; Zutrittsliste
measure--server-room-log--method = Art der Aufzeichnung
measure--server-room-log--method--electronic = elektronisch
measure--server-room-log--method--book = Zutrittsbuch

measure--server-room-escort = Personen ohne Zutrittsberechtigung halten sich in den Serverräumen { -contractor(form: "gen") } nur in Begleitung einer zutrittsberechtigten Person auf.
    .label = Begleitung in den Serverräumen
    .synonyms = Techniker

measure--server-room-cleaning = Die Serverräume { -contractor(form: "gen") } werden nur in Anwesenheit einer zutrittsberechtigten Person gereinigt.
    .label = Reinigung der Serverräume nur unter Aufsicht
    .synonyms = Reinigungspersonal; Putzdienst; Reinigungskraft

measure--server-room-alarm = Eine Einbruchmeldeanlage sichert die Serverräume { -contractor(form: "gen") }.
    .label = Alarmanlage der Serverräume
    .synonyms = Einbruch

measure--server-room-entry-alert = Unbefugte Zutritte zu den Serverräumen { -contractor(form: "gen") } lösen automatisch eine Alarmmeldung aus.
    .label = Alarmmeldung bei unbefugtem Zutritt zu Serverräumen
    .synonyms = Alarmierung; Türkontakt; unberechtigter Zutritt

measure--server-room-video = Die Zugänge zu den Serverräumen { -contractor(form: "gen") } werden mit Videokameras überwacht.
    .label = Videoüberwachung der Serverräume
    .synonyms = Kamera

measure--server-room-windows = Die Serverräume { -contractor(form: "gen") } haben keine Fenster.
    .label = Fensterlose Serverräume

measure--server-room-unmarked = Die Serverräume { -contractor(form: "gen") } sind nicht als solche gekennzeichnet.
    .label = Keine Kennzeichnung der Serverräume
    .synonyms = Türschild; Beschilderung; unauffällig

measure--server-room-use = Die Serverräume { -contractor(form: "gen") } werden weder als Lager noch als Arbeitsraum genutzt.
    .label = Keine Nutzung der Serverräume als Lager oder Arbeitsraum
    .synonyms = Lagerraum; Abstellraum; Technikraum

## Data centres, its own or of a provider

# $certificate: words of the user, printed as they stand
measure--data-centre-certificate = Der Hostinganbieter verfügt für diejenigen seiner Rechenzentren, die { -contractor(form: "nom") } nutzt, über folgendes Zertifikat: „{ $certificate }“.
    .label = Zertifiziertes Rechenzentrum des Hostinganbieters
    .synonyms = ISO 27001; Hoster; Cloud; Rechenzentrumsbetreiber
measure--data-centre-certificate--certificate = Zertifikat, zum Beispiel nach DIN EN 50600

# $standard: iso-27001, it-grundschutz or en-50600
measure--data-centre-certified = { $standard ->
    [iso-27001] Das Informationssicherheits-Managementsystem, nach dem die für die Verarbeitung genutzten Rechenzentren betrieben werden, ist nach ISO/IEC 27001 zertifiziert.
    [it-grundschutz] Die für die Verarbeitung genutzten Rechenzentren sind nach ISO 27001 auf der Basis von IT-Grundschutz zertifiziert.
   *[en-50600] Die für die Verarbeitung genutzten Rechenzentren sind nach DIN EN 50600 zertifiziert.
 }
    .label = Zertifizierung der Rechenzentren
    .synonyms = ISO 27001; BSI; IT-Grundschutz; EN 50600; Zertifikat
measure--data-centre-certified--standard = Norm
measure--data-centre-certified--standard--iso-27001 = ISO/IEC 27001
measure--data-centre-certified--standard--it-grundschutz = ISO 27001 auf der Basis von IT-Grundschutz
measure--data-centre-certified--standard--en-50600 = DIN EN 50600

measure--data-centre-no-entry = Die Beschäftigten { -contractor(form: "gen") } sind nicht zum Zutritt zu den für die Verarbeitung genutzten Rechenzentren berechtigt.
    .label = Kein Zutritt der Beschäftigten zum Rechenzentrum
    .synonyms = Hoster; Cloud

measure--data-centre-fence = Das Gelände der für die Verarbeitung genutzten Rechenzentren ist eingezäunt.
    .label = Umzäuntes Gelände des Rechenzentrums
    .synonyms = Zaun; Perimeter

measure--data-centre-vehicles = Fahrzeuge werden auf das Gelände der für die Verarbeitung genutzten Rechenzentren erst eingelassen, nachdem ihre Berechtigung zur Zufahrt geprüft worden ist.
    .label = Zufahrtskontrolle des Rechenzentrums
    .synonyms = Schranke; Fahrzeugschleuse; Tor; Poller

measure--data-centre-windows = Die Serverflächen der für die Verarbeitung genutzten Rechenzentren haben keine Fenster.
    .label = Fensterlose Serverflächen des Rechenzentrums
    .synonyms = ohne Fenster; Fassade

measure--data-centre-unmarked = Die für die Verarbeitung genutzten Rechenzentren sind von außen nicht als solche gekennzeichnet.
    .label = Keine Kennzeichnung des Rechenzentrums
    .synonyms = unauffällig; Beschilderung; Gebäude

measure--data-centre-zones = Die für die Verarbeitung genutzten Rechenzentren sind in Sicherheitsbereiche eingeteilt, für die Zutrittsberechtigungen gesondert erteilt werden.
    .label = Sicherheitsbereiche im Rechenzentrum
    .synonyms = Sicherheitszonen; Hoster

measure--data-centre-lock = Die Außentüren der für die Verarbeitung genutzten Rechenzentren sind mit Sicherheitsschlössern ausgestattet.
    .label = Sicherheitsschlösser des Rechenzentrums
    .synonyms = Schloss; Tür; Hoster

measure--data-centre-doors = Die Außentüren der für die Verarbeitung genutzten Rechenzentren sind einbruchhemmend ausgeführt.
    .label = Einbruchhemmende Türen des Rechenzentrums
    .synonyms = Sicherheitstür; Widerstandsklasse; RC

# $means: chip-card, transponder, code or biometric
measure--data-centre-electronic-access = { $means ->
    [chip-card] Ein elektronisches Zutrittskontrollsystem, das mit Chipkarten bedient wird, lässt nur zutrittsberechtigte Personen in die für die Verarbeitung genutzten Rechenzentren ein.
    [transponder] Ein elektronisches Zutrittskontrollsystem, das mit Transpondern bedient wird, lässt nur zutrittsberechtigte Personen in die für die Verarbeitung genutzten Rechenzentren ein.
    [code] Ein elektronisches Zutrittskontrollsystem, das mit persönlichen Codes bedient wird, lässt nur zutrittsberechtigte Personen in die für die Verarbeitung genutzten Rechenzentren ein.
   *[biometric] Ein elektronisches Zutrittskontrollsystem, das zutrittsberechtigte Personen an biometrischen Merkmalen erkennt, lässt nur diese in die für die Verarbeitung genutzten Rechenzentren ein.
 }
    .label = Elektronisches Zutrittssystem des Rechenzentrums
    .synonyms = Chipkarte; Badge; Hoster
measure--data-centre-electronic-access--means = Mittel des Zutritts
measure--data-centre-electronic-access--means--chip-card = Chipkarten
measure--data-centre-electronic-access--means--transponder = Transponder
measure--data-centre-electronic-access--means--code = persönliche Codes
measure--data-centre-electronic-access--means--biometric = biometrische Merkmale

measure--data-centre-second-factor = Der Zutritt zu den Serverflächen der für die Verarbeitung genutzten Rechenzentren erfordert neben einem Zutrittsmittel eine PIN oder ein biometrisches Merkmal.
    .label = Zweiter Faktor beim Zutritt zum Rechenzentrum
    .synonyms = Biometrie; PIN; Hoster

measure--data-centre-mantrap = Die für die Verarbeitung genutzten Rechenzentren können nur durch eine Schleuse betreten werden, die jeweils nur eine Person einlässt.
    .label = Personenschleuse des Rechenzentrums
    .synonyms = Vereinzelung

measure--data-centre-anti-passback = Das Zutrittskontrollsystem der für die Verarbeitung genutzten Rechenzentren weist ein Zutrittsmittel zurück, solange die damit zuletzt eingelassene Person das Rechenzentrum nicht wieder verlassen hat (Anti-Passback).
    .label = Kein doppelter Zutritt mit demselben Zutrittsmittel
    .synonyms = Bereichswechselkontrolle; Doppelzutrittssperre; Anti-Passback

# $hours: always, business-hours or unstated
measure--data-centre-guards = { $hours ->
    [always] Sicherheitspersonal bewacht die für die Verarbeitung genutzten Rechenzentren rund um die Uhr.
    [business-hours] Sicherheitspersonal bewacht die für die Verarbeitung genutzten Rechenzentren während der Geschäftszeiten.
   *[unstated] Sicherheitspersonal bewacht die für die Verarbeitung genutzten Rechenzentren.
 }
    .label = Sicherheitspersonal im Rechenzentrum
    .synonyms = Wachdienst; Security; 24/7; Wachpersonal; Sicherheitsdienst
measure--data-centre-guards--hours = Zeiten der Bewachung
measure--data-centre-guards--hours--always = rund um die Uhr
measure--data-centre-guards--hours--business-hours = während der Geschäftszeiten
measure--data-centre-guards--hours--unstated = keine Angabe

measure--data-centre-patrols = Sicherheitspersonal kontrolliert die für die Verarbeitung genutzten Rechenzentren durch Rundgänge.
    .label = Rundgänge im Rechenzentrum
    .synonyms = Wachdienst; Streife; Kontrollgänge

measure--data-centre-staff = In den für die Verarbeitung genutzten Rechenzentren ist rund um die Uhr Betriebspersonal anwesend.
    .label = Betriebspersonal im Rechenzentrum rund um die Uhr
    .synonyms = 24/7; Techniker; Hoster; besetzt

measure--data-centre-identity-check = Besucher der für die Verarbeitung genutzten Rechenzentren werden erst eingelassen, nachdem sie sich mit einem amtlichen Lichtbildausweis ausgewiesen haben.
    .label = Ausweisprüfung im Rechenzentrum
    .synonyms = Personalausweis; Ausweiskontrolle

measure--data-centre-announced = Besucher werden in die für die Verarbeitung genutzten Rechenzentren nur nach vorheriger Anmeldung eingelassen.
    .label = Anmeldung von Besuchern im Rechenzentrum
    .synonyms = Voranmeldung; Termin; Hoster

measure--data-centre-representative = Vertreter { -client(form: "gen") } werden in die für die Verarbeitung genutzten Rechenzentren nur eingelassen, wenn sie eine schriftliche Vollmacht vorlegen.
    .label = Schriftliche Vollmacht für das Rechenzentrum
    .synonyms = Housing; Colocation; Serverraum; Bevollmächtigte

measure--data-centre-key-identity = Zutrittsmittel zu den für die Verarbeitung genutzten Rechenzentren werden nur gegen Vorlage eines amtlichen Lichtbildausweises ausgegeben.
    .label = Ausweisprüfung bei Ausgabe von Zutrittsmitteln
    .synonyms = Personalausweis; Schlüssel; Zutrittskarte; Colocation

measure--data-centre-key-record = Jede Ausgabe eines Zutrittsmittels zu den für die Verarbeitung genutzten Rechenzentren wird mit Namen und Zeitpunkt dokumentiert.
    .label = Dokumentierte Ausgabe von Zutrittsmitteln
    .synonyms = Schlüsselausgabe; Rechenzentrum; Colocation; Hoster

measure--data-centre-visitor-log = Besucher der für die Verarbeitung genutzten Rechenzentren werden mit Namen und Besuchszeit in einem Besucherverzeichnis erfasst.
    .label = Besucherverzeichnis des Rechenzentrums
    .synonyms = Besucherbuch; Hoster

measure--data-centre-visitor-badge = Besucher der für die Verarbeitung genutzten Rechenzentren tragen einen sichtbaren Besucherausweis.
    .label = Besucherausweise im Rechenzentrum
    .synonyms = Gäste; Kennzeichnung; Hoster

measure--data-centre-escort = Personen ohne Zutrittsberechtigung halten sich in den für die Verarbeitung genutzten Rechenzentren nur in Begleitung einer zutrittsberechtigten Person auf.
    .label = Begleitung von Besuchern im Rechenzentrum
    .synonyms = Hoster

# $interval: whole adverb, e.g. "vierteljährlich"
measure--data-centre-review = Die Liste der Personen, die zum Zutritt zu den für die Verarbeitung genutzten Rechenzentren berechtigt sind, wird { $interval } überprüft.
    .label = Überprüfung der Berechtigungen im Rechenzentrum
    .synonyms = Zutrittsrechte; Hoster
measure--data-centre-review--interval = Abstand der Überprüfungen

measure--data-centre-entry-log = Ein elektronisches Zutrittskontrollsystem protokolliert jeden Zutritt zu den für die Verarbeitung genutzten Rechenzentren.
    .label = Zutrittsprotokoll des Rechenzentrums
    .synonyms = Logging; Zutrittsliste

measure--data-centre-video = Die Zugänge zu den für die Verarbeitung genutzten Rechenzentren werden mit Videokameras überwacht.
    .label = Videoüberwachung des Rechenzentrums
    .synonyms = Kamera; CCTV; Hoster

measure--data-centre-video-inside = Die Serverflächen der für die Verarbeitung genutzten Rechenzentren werden mit Videokameras überwacht.
    .label = Videoüberwachung der Serverflächen
    .synonyms = Kamera; CCTV; Rechenzentrum; Hoster

measure--data-centre-video-outside = Das Gelände der für die Verarbeitung genutzten Rechenzentren wird mit Videokameras überwacht.
    .label = Videoüberwachung des Geländes des Rechenzentrums
    .synonyms = Kamera; CCTV; Perimeter; Hoster

measure--data-centre-video-live = Die Bilder der Videokameras in den für die Verarbeitung genutzten Rechenzentren werden rund um die Uhr von einer Leitstelle beobachtet.
    .label = Beobachtung der Kamerabilder durch eine Leitstelle
    .synonyms = NOC; Livebild; 24/7; Hoster

# $period-dative: number with unit in the dative
measure--data-centre-video-expiry = Aufzeichnungen der Videoüberwachung in den für die Verarbeitung genutzten Rechenzentren werden innerhalb von { $period-dative } nach ihrer Aufnahme gelöscht.
    .label = Löschung der Videoaufzeichnungen im Rechenzentrum
    .synonyms = Kamera; Speicherfrist; Hoster
measure--data-centre-video-expiry--period = Höchstdauer der Speicherung

measure--data-centre-alarm = Eine Einbruchmeldeanlage sichert die für die Verarbeitung genutzten Rechenzentren.
    .label = Alarmanlage des Rechenzentrums
    .synonyms = Einbruch; Hoster

# $receiver: centre, guard or police
measure--data-centre-alarm-receiver = { $receiver ->
    [centre] Alarme der Einbruchmeldeanlage in den für die Verarbeitung genutzten Rechenzentren gehen automatisch bei einer Notruf- und Serviceleitstelle ein.
    [guard] Alarme der Einbruchmeldeanlage in den für die Verarbeitung genutzten Rechenzentren gehen automatisch bei einem Wachdienst ein.
   *[police] Alarme der Einbruchmeldeanlage in den für die Verarbeitung genutzten Rechenzentren gehen automatisch bei der Polizei ein.
}
    .label = Meldung von Einbruchalarmen im Rechenzentrum
    .synonyms = Alarmaufschaltung; Sicherheitsdienst; Leitstelle
measure--data-centre-alarm-receiver--receiver = Empfänger der Alarme
measure--data-centre-alarm-receiver--receiver--centre = Notruf- und Serviceleitstelle
measure--data-centre-alarm-receiver--receiver--guard = Wachdienst
measure--data-centre-alarm-receiver--receiver--police = Polizei

measure--data-centre-cage = Die Server { -contractor(form: "gen") } stehen in den für die Verarbeitung genutzten Rechenzentren in einem verschlossenen Bereich, in dem keine Server anderer Kunden des Betreibers stehen.
    .label = Eigener Bereich im Rechenzentrum
    .synonyms = Käfig; Cage; eigenes Rack

measure--rack-lock = Jeder Serverschrank in den für die Verarbeitung genutzten Rechenzentren ist mit einem eigenen Schloss gesichert, zu dem keine Schlüssel anderer Kunden passen.
    .label = Eigenes Schloss für jeden Serverschrank
    .synonyms = Rack; Colocation; Kundenschlüssel; Hoster

measure--data-centre-hands-on = Das Personal der für die Verarbeitung genutzten Rechenzentren nimmt Eingriffe an den Servern { -contractor(form: "gen") } nur auf dessen Anweisung vor.
    .label = Eingriffe des Rechenzentrums nur auf Anweisung
    .synonyms = Remote Hands; Hands-on; Colocation; Servertausch

measure--data-centre-hands-on-record = Jeder Eingriff des Personals der für die Verarbeitung genutzten Rechenzentren an den Servern { -contractor(form: "gen") } wird dokumentiert.
    .label = Dokumentation der Eingriffe des Rechenzentrums
    .synonyms = Remote Hands; Protokoll; Ticket; Colocation

measure--data-centre-two-persons = Arbeiten an den Servern in den für die Verarbeitung genutzten Rechenzentren führen stets zwei Personen gemeinsam aus.
    .label = Vier-Augen-Prinzip im Rechenzentrum
    .synonyms = vier Augen; zwei Personen; Arbeiten an Servern
