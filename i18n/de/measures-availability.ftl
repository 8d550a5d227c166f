### Measures of the control availability: sentences for the annex and short names for lists.

measure--power-ups = Die für die Verarbeitung genutzten Server sind an eine unterbrechungsfreie Stromversorgung (USV) angeschlossen.
    .label = Unterbrechungsfreie Stromversorgung (USV)
    .synonyms = Stromausfall; Batterie

# $duration-dative: number with unit in the dative
measure--power-ups-duration = Die unterbrechungsfreie Stromversorgung der für die Verarbeitung genutzten Server überbrückt einen Stromausfall für die Dauer von mindestens { $duration-dative }.
    .label = Überbrückungszeit der USV
    .synonyms = Batterie; Autonomiezeit; Stromausfall
measure--power-ups-duration--duration = Überbrückungszeit

measure--power-ups-shutdown = Bevor der Energievorrat der unterbrechungsfreien Stromversorgung erschöpft ist, fahren die für die Verarbeitung genutzten Server automatisch geordnet herunter.
    .label = Geordnetes Herunterfahren bei Stromausfall
    .synonyms = USV; Shutdown; Batterie

# $interval: whole adverb, e.g. "vierteljährlich"
measure--power-ups-maintenance = Die unterbrechungsfreie Stromversorgung der für die Verarbeitung genutzten Server wird { $interval } gewartet.
    .label = Wartung der unterbrechungsfreien Stromversorgung
    .synonyms = USV; Batterie; Prüfung
measure--power-ups-maintenance--interval = Abstand der Wartungen
    .why = Jährlich ist üblich; Batterien verlieren mit der Zeit unbemerkt an Leistung.

measure--power-generator = Bei einem Stromausfall versorgt ein Notstromaggregat die für die Verarbeitung genutzten Server.
    .label = Notstromaggregat
    .synonyms = Stromausfall; Diesel

# $duration-dative: number with unit in the dative
measure--power-generator-duration = Der Kraftstoffvorrat des Notstromaggregats reicht für einen Betrieb von mindestens { $duration-dative }.
    .label = Kraftstoffvorrat des Notstromaggregats
    .synonyms = Diesel; Autonomiezeit; Netzersatzanlage; Tank
measure--power-generator-duration--duration = Dauer des Betriebs

# $interval: whole adverb, e.g. "vierteljährlich"
measure--power-generator-test = Das Notstromaggregat wird { $interval } einem Probelauf unterzogen.
    .label = Probelauf des Notstromaggregats
    .synonyms = Diesel; Netzersatzanlage; Stromausfall
measure--power-generator-test--interval = Abstand der Probeläufe
    .why = Monatlich ist verbreitet; so zeigt sich ein Mangel, bevor der Strom ausfällt.

measure--power-supply-redundant = Die für die Verarbeitung genutzten Server verfügen jeweils über mindestens zwei Netzteile.
    .label = Redundante Netzteile
    .synonyms = Strom; zweites Netzteil

measure--power-feeds = Die für die Verarbeitung genutzten Rechenzentren werden über mindestens zwei voneinander unabhängige Stromzuführungen versorgt.
    .label = Redundante Stromzuführungen des Rechenzentrums
    .synonyms = A/B-Versorgung; Strompfade; Hoster

measure--surge-protection = Die für die Verarbeitung genutzten Server sind durch einen Überspannungsschutz gesichert.
    .label = Überspannungsschutz
    .synonyms = Blitzschutz; Steckdosenleiste; Schutzsteckdosen

measure--lightning-protection = Die Gebäude, in denen die für die Verarbeitung genutzten Server stehen, sind mit einer Blitzschutzanlage ausgestattet.
    .label = Blitzschutzanlage
    .synonyms = Blitzableiter; Überspannung

measure--climate-control = Die Räume, in denen die für die Verarbeitung genutzten Server stehen, sind klimatisiert.
    .label = Klimatisierung der Serverräume
    .synonyms = Klimaanlage; Kühlung

measure--climate-redundant = Fällt in den Räumen, in denen die für die Verarbeitung genutzten Server stehen, ein Klimagerät aus, übernimmt ein anderes die Kühlung.
    .label = Redundante Klimatisierung
    .synonyms = Klimaanlage; Kühlung; Ausfall

# $interval: whole adverb, e.g. "vierteljährlich"
measure--climate-maintenance = Die Klimaanlage der Räume, in denen die für die Verarbeitung genutzten Server stehen, wird { $interval } gewartet.
    .label = Wartung der Klimaanlage
    .synonyms = Klimagerät; Kühlung; Inspektion
measure--climate-maintenance--interval = Abstand der Wartungen
    .why = Jährlich ist üblich und wird von Herstellern meist empfohlen.

measure--temperature-monitoring = Sensoren überwachen die Temperatur in den Räumen, in denen die für die Verarbeitung genutzten Server stehen.
    .label = Überwachung der Temperatur
    .synonyms = Feuchtigkeit; Sensor

measure--humidity-monitoring = Sensoren überwachen die Luftfeuchtigkeit in den Räumen, in denen die für die Verarbeitung genutzten Server stehen.
    .label = Überwachung der Luftfeuchtigkeit
    .synonyms = Feuchtigkeit; Sensor; Serverraum

measure--water-detectors = Wassermelder überwachen die Räume, in denen die für die Verarbeitung genutzten Server stehen.
    .label = Wassermelder
    .synonyms = Leckage; Hochwasser

measure--server-room-sanitary = Die Räume, in denen die für die Verarbeitung genutzten Server stehen, liegen nicht unter Sanitärräumen.
    .label = Serverräume nicht unter Sanitärräumen
    .synonyms = Wasserschaden; Toilette; Wasserleitung

measure--server-room-pipes = Durch die Räume, in denen die für die Verarbeitung genutzten Server stehen, führen keine Wasser- oder Abwasserleitungen.
    .label = Keine Wasserleitungen in Serverräumen
    .synonyms = Rohre; Heizung; Wasserschaden; Leckage

measure--server-room-flood = Die Räume, in denen die für die Verarbeitung genutzten Server stehen, liegen außerhalb festgesetzter Überschwemmungsgebiete.
    .label = Serverräume außerhalb von Überschwemmungsgebieten
    .synonyms = Hochwasser; Standort; Überflutung

measure--server-room-flood-level = Die Räume, in denen die für die Verarbeitung genutzten Server stehen, liegen oberhalb des zu erwartenden Hochwasserstands.
    .label = Serverräume über dem Hochwasserstand
    .synonyms = Wassergrenze; Keller; Überflutung; Obergeschoss

measure--fire-smoke-detectors = In den Räumen, in denen die für die Verarbeitung genutzten Server stehen, sind Rauchmelder angebracht.
    .label = Rauchmelder
    .synonyms = Brandschutz; Feuer

measure--fire-alarm = Eine Brandmeldeanlage überwacht die Räume, in denen die für die Verarbeitung genutzten Server stehen.
    .label = Brandmeldeanlage
    .synonyms = Brandschutz; Feuer; BMA

# $interval: whole adverb, e.g. "vierteljährlich"
measure--fire-alarm-maintenance = Die Brandmeldeanlage der Räume, in denen die für die Verarbeitung genutzten Server stehen, wird { $interval } gewartet.
    .label = Wartung der Brandmeldeanlage
    .synonyms = Prüfung; Rauchmelder; Inspektion
measure--fire-alarm-maintenance--interval = Abstand der Wartungen

measure--fire-early-detection = Ein Rauchansaugsystem erkennt Brände in den Räumen, in denen die für die Verarbeitung genutzten Server stehen, bereits in der Entstehungsphase.
    .label = Brandfrüherkennung
    .synonyms = RAS; VESDA; Rauchansaugsystem; Brandschutz

measure--fire-brigade = Die Brandmeldeanlage in den Räumen, in denen die für die Verarbeitung genutzten Server stehen, ist auf die Feuerwehr aufgeschaltet.
    .label = Aufschaltung der Brandmeldeanlage auf die Feuerwehr
    .synonyms = BMA; Leitstelle; Alarm

measure--fire-suppression = Die Räume, in denen die für die Verarbeitung genutzten Server stehen, sind mit einer automatischen Löschanlage ausgestattet.
    .label = Automatische Löschanlage
    .synonyms = Brandschutz; Sprinkler; Gaslöschanlage

measure--fire-suppression-gas = Die automatische Löschanlage in den Räumen, in denen die für die Verarbeitung genutzten Server stehen, löscht mit Gas.
    .label = Gaslöschanlage
    .synonyms = Stickstoff; Argon; Inergen; Löschgas

measure--fire-oxygen-reduction = In den Räumen, in denen die für die Verarbeitung genutzten Server stehen, wird der Sauerstoffgehalt der Luft zur Vermeidung von Bränden abgesenkt.
    .label = Brandvermeidung durch Sauerstoffreduktion
    .synonyms = Sauerstoff; Stickstoff; Brandvermeidungsanlage

measure--fire-doors = Die Räume, in denen die für die Verarbeitung genutzten Server stehen, sind mit Brandschutztüren ausgestattet.
    .label = Brandschutztüren
    .synonyms = Feuerschutztür; feuerfeste Tür; T30; T90

measure--fire-load = In den Räumen, in denen die für die Verarbeitung genutzten Server stehen, wird kein brennbares Material gelagert.
    .label = Keine Brandlasten in Serverräumen
    .synonyms = Brandlast; Kartons; Papier; Lager

measure--fire-compartment = Die Räume, in denen die für die Verarbeitung genutzten Server stehen, bilden einen eigenen Brandabschnitt.
    .label = Eigener Brandabschnitt
    .synonyms = Brandschutz; Brandwand; F90

measure--fire-extinguisher = In den Geschäftsräumen { -contractor(form: "gen") } sind Feuerlöscher angebracht.
    .label = Feuerlöscher
    .synonyms = Brandschutz; CO2-Löscher

# $interval: whole adverb, e.g. "vierteljährlich"
measure--fire-extinguisher-check = Die Feuerlöscher in den Geschäftsräumen { -contractor(form: "gen") } werden { $interval } geprüft.
    .label = Prüfung der Feuerlöscher
    .synonyms = Wartung; Brandschutz; DIN 14406
measure--fire-extinguisher-check--interval = Abstand der Prüfungen
    .why = In Deutschland ist eine Prüfung alle zwei Jahre üblich.

measure--server-room-extinguisher = In den Räumen, in denen die für die Verarbeitung genutzten Server stehen, sind Feuerlöscher angebracht.
    .label = Feuerlöscher bei den Servern
    .synonyms = CO2-Löscher; Serverraum; Brandschutz

measure--server-room-extinguisher-electrical = Die Feuerlöscher in den Räumen, in denen die für die Verarbeitung genutzten Server stehen, sind für Brände elektrischer Anlagen geeignet.
    .label = Feuerlöscher für elektrische Anlagen
    .synonyms = CO2-Löscher; Kohlendioxid; Feuerlöschgerät

# $kind: smoke-detectors or alarm-system
measure--office-fire-alarm = { $kind ->
    [smoke-detectors] In den Geschäftsräumen { -contractor(form: "gen") } sind Rauchmelder angebracht.
   *[alarm-system] Eine Brandmeldeanlage überwacht die Geschäftsräume { -contractor(form: "gen") }.
 }
    .label = Branderkennung in den Geschäftsräumen
    .synonyms = Rauchmelder; Brandmeldeanlage; Feuer
measure--office-fire-alarm--kind = Art der Branderkennung
measure--office-fire-alarm--kind--smoke-detectors = Rauchmelder
measure--office-fire-alarm--kind--alarm-system = Brandmeldeanlage

measure--internet-redundancy = Fällt die Internetanbindung der Geschäftsräume { -contractor(form: "gen") } aus, steht eine zweite, davon unabhängige Anbindung zur Verfügung.
    .label = Zweite Internetanbindung
    .synonyms = Internetausfall; LTE; Backup-Leitung

measure--data-centre-lines = Die für die Verarbeitung genutzten Rechenzentren sind über mindestens zwei voneinander unabhängige Leitungen an das Internet angebunden.
    .label = Mehrfache Anbindung der Rechenzentren
    .synonyms = Redundanz; Provider; Leitung; Glasfaser

measure--network-redundancy = Die für den Betrieb der Produktivsysteme wesentlichen Netzwerkgeräte sind mehrfach vorhanden, sodass beim Ausfall eines Geräts ein anderes dessen Aufgabe übernimmt.
    .label = Redundante Netzwerkgeräte
    .synonyms = Switch; Router; Firewall; Cluster

# $class: en-3, en-4, tier-3 or tier-4
measure--data-centre-availability-class = { $class ->
    [en-3] Die für die Verarbeitung genutzten Rechenzentren erfüllen die Anforderungen der Verfügbarkeitsklasse 3 nach DIN EN 50600.
    [en-4] Die für die Verarbeitung genutzten Rechenzentren erfüllen die Anforderungen der Verfügbarkeitsklasse 4 nach DIN EN 50600.
    [tier-3] Die für die Verarbeitung genutzten Rechenzentren erfüllen die Anforderungen der Stufe Tier III des Uptime Institute.
   *[tier-4] Die für die Verarbeitung genutzten Rechenzentren erfüllen die Anforderungen der Stufe Tier IV des Uptime Institute.
 }
    .label = Verfügbarkeitsklasse des Rechenzentrums
    .synonyms = Tier III; Tier 3; EN 50600; Uptime Institute; Hoster
measure--data-centre-availability-class--class = Klasse
measure--data-centre-availability-class--class--en-3 = Klasse 3 nach DIN EN 50600
measure--data-centre-availability-class--class--en-4 = Klasse 4 nach DIN EN 50600
measure--data-centre-availability-class--class--tier-3 = Tier III des Uptime Institute
measure--data-centre-availability-class--class--tier-4 = Tier IV des Uptime Institute

measure--service-restart = Dienste der Anwendung, die ausfallen, werden automatisch neu gestartet.
    .label = Automatischer Neustart von Diensten
    .synonyms = Self-Healing; Watchdog; Neustart

measure--offline-operation = Fällt die Internetverbindung aus, lässt sich die Anwendung weiter nutzen; sie überträgt die Eingaben, sobald die Verbindung wieder besteht.
    .label = Nutzung ohne Internetverbindung
    .synonyms = Offline-Betrieb; Synchronisierung; Ausfall

measure--offline-scope = Für die Nutzung ohne Internetverbindung speichern Endgeräte nur Daten, auf die der angemeldete Benutzer zugreifen darf.
    .label = Begrenzte Daten für die Nutzung ohne Verbindung
    .synonyms = Offline; Cache; App

measure--spare-devices = { -contractor(form: "Nom") } hält Ersatzgeräte für ausgefallene Arbeitsplatzrechner vorrätig.
    .label = Ersatzgeräte
    .synonyms = Ersatzlaptop; Ersatzrechner

measure--server-spare-parts = { -contractor(form: "Nom") } hält Ersatzteile vorrätig, die zu den für die Verarbeitung genutzten Servern passen.
    .label = Ersatzteile für Server
    .synonyms = Ersatzfestplatte; Hardwaretausch; Netzteil

measure--hardware-maintenance-contract = Für die Hardware der für die Verarbeitung genutzten Server besteht ein Wartungsvertrag mit zugesicherter Reaktionszeit.
    .label = Wartungsvertrag für Serverhardware
    .synonyms = Herstellersupport; Vor-Ort-Service; Garantie; Austausch

measure--disk-mirroring = Die Daten auf den für die Verarbeitung genutzten Servern sind so auf mehrere Datenträger verteilt, dass sie beim Ausfall eines Datenträgers erhalten bleiben (RAID).
    .label = Redundante Datenträger (RAID)
    .synonyms = RAID 1; Festplattenspiegelung; Festplattenverbund

# $level: raid-1, raid-5, raid-6 or raid-10
measure--disk-raid-level = { $level ->
    [raid-1] Die Datenträger der für die Verarbeitung genutzten Server sind nach RAID-Level 1 zusammengeschlossen.
    [raid-5] Die Datenträger der für die Verarbeitung genutzten Server sind nach RAID-Level 5 zusammengeschlossen.
    [raid-6] Die Datenträger der für die Verarbeitung genutzten Server sind nach RAID-Level 6 zusammengeschlossen.
   *[raid-10] Die Datenträger der für die Verarbeitung genutzten Server sind nach RAID-Level 10 zusammengeschlossen.
 }
    .label = RAID-Level der Server
    .synonyms = Festplattenverbund; Spiegelung; Parität
measure--disk-raid-level--level = RAID-Level
measure--disk-raid-level--level--raid-1 = RAID 1
measure--disk-raid-level--level--raid-5 = RAID 5
measure--disk-raid-level--level--raid-6 = RAID 6
measure--disk-raid-level--level--raid-10 = RAID 10

measure--partition-separation = Auf den für die Verarbeitung genutzten Servern liegen Betriebssystem und Daten auf getrennten Partitionen.
    .label = Getrennte Partitionen für Betriebssystem und Daten
    .synonyms = Festplatte; Volume; Laufwerk

measure--server-failover = Fällt ein für die Verarbeitung genutzter Server aus, übernimmt ein anderer Server dessen Aufgaben automatisch.
    .label = Redundante Server
    .synonyms = Hochverfügbarkeit; Cluster; Redundanz; Cloud; Failover; Load Balancer

measure--virtualisation-move = Fällt ein physischer Server aus, starten die darauf betriebenen virtuellen Maschinen automatisch auf einem anderen physischen Server.
    .label = Neustart virtueller Maschinen auf anderem Server
    .synonyms = Virtualisierung; Cluster; Hypervisor; Hochverfügbarkeit

measure--availability-zones = Die Anwendung läuft zugleich in mindestens zwei Verfügbarkeitszonen des Hostinganbieters (Multi-AZ).
    .label = Betrieb in mehreren Verfügbarkeitszonen
    .synonyms = Availability Zone; Multi-AZ; Hochverfügbarkeit

measure--redundancy-fire-compartment = Die für die Verarbeitung genutzten Server und die Server, die bei deren Ausfall ihre Aufgaben übernehmen, stehen in getrennten Brandabschnitten.
    .label = Redundante Server in getrennten Brandabschnitten
    .synonyms = Brandschutzzone; zweiter Serverraum; Spiegelung

measure--fallback-service = Fällt ein für die Anwendung wesentlicher Dienst aus, steht ein Ersatzdienst mit eingeschränktem Funktionsumfang bereit.
    .label = Ersatzdienst bei Ausfällen
    .synonyms = Fallback; Notbetrieb; Ausweichlösung

measure--source-code-escrow = Der Quellcode der Anwendung ist bei einer unabhängigen Stelle hinterlegt, die ihn herausgibt, wenn { -contractor(form: "nom") } seine Leistungen dauerhaft einstellt.
    .label = Hinterlegung des Quellcodes (Escrow)
    .synonyms = Software Escrow; Insolvenz; Treuhänder

measure--database-replication = Änderungen in den Datenbanken der Produktivsysteme werden fortlaufend auf einen zweiten Server übertragen.
    .label = Fortlaufende Replikation der Datenbanken
    .synonyms = Replikation; Standby; Spiegelung; Replica

measure--load-balancing = Anfragen an die Anwendung werden auf mehrere Server verteilt (Lastverteilung).
    .label = Lastverteilung
    .synonyms = Load Balancer; Load Balancing; Belastbarkeit

measure--content-delivery-network = Die Anwendung wird über ein Netz räumlich verteilter Server ausgeliefert (Content Delivery Network).
    .label = Auslieferung über verteilte Server (CDN)
    .synonyms = Content Delivery Network; Edge

measure--site-redundancy = Die Daten der Produktivsysteme werden laufend in ein zweites Rechenzentrum an einem anderen Standort kopiert.
    .label = Zweites Rechenzentrum
    .synonyms = Geo-Redundanz; Availability Zone; Cloud

# $gap-dative: number with unit in the dative, e.g. "5 Minuten"
measure--monitoring-check = Die Erreichbarkeit der Produktivsysteme wird in Abständen von höchstens { $gap-dative } automatisch geprüft.
    .label = Überwachung der Erreichbarkeit
    .synonyms = Monitoring; Uptime
measure--monitoring-check--gap = Größter Abstand der Prüfungen
    .why = Fünf Minuten sind bei Überwachungsdiensten ein üblicher Abstand.

measure--monitoring-resources = Die Auslastung der Produktivsysteme wird laufend automatisch überwacht.
    .label = Überwachung der Auslastung
    .synonyms = Monitoring; Speicherplatz; CPU; Kapazität

# $interval: whole adverb, e.g. "vierteljährlich"
measure--capacity-planning = { -contractor(form: "Nom") } gleicht die Kapazität der Produktivsysteme { $interval } mit dem zu erwartenden Bedarf ab.
    .label = Kapazitätsplanung
    .synonyms = Ressourcen; Speicherplatz; Auslastung; Skalierung
measure--capacity-planning--interval = Abstand der Abgleiche

measure--monitoring-alert = Fällt ein Produktivsystem aus, wird der zuständige Administrator automatisch benachrichtigt.
    .label = Automatische Meldung von Ausfällen
    .synonyms = Monitoring; Alarm; Benachrichtigung

measure--operations-on-call = Außerhalb der Geschäftszeiten ist { -contractor(form: "bei") } ein Bereitschaftsdienst für Störungen der Produktivsysteme eingerichtet.
    .label = Bereitschaftsdienst für Störungen
    .synonyms = Rufbereitschaft; 24/7; Pikett; Notdienst

measure--status-page = { -contractor(form: "Nom") } gibt Störungen der Anwendung auf einer Statusseite im Internet bekannt.
    .label = Statusseite
    .synonyms = Störung; Ausfall; Verfügbarkeit; Status

measure--monitoring-errors = Fehler der Anwendung werden automatisch erfasst.
    .label = Automatische Erfassung von Fehlern der Anwendung
    .synonyms = Fehlerüberwachung; Error-Tracking; Absturz

measure--ddos-protection = Ein vorgeschalteter Dienst filtert Anfragen, mit denen die für die Verarbeitung genutzten Server gezielt überlastet werden sollen (DDoS-Angriffe).
    .label = Schutz vor Überlastungsangriffen (DDoS)
    .synonyms = CDN

measure--web-application-firewall = Eine Firewall für Webanwendungen filtert schädliche Anfragen, bevor sie die Anwendung erreichen.
    .label = Firewall für Webanwendungen
    .synonyms = WAF; Webserver

measure--capacity-scaling = Bei steigender Last wird zusätzliche Serverkapazität automatisch bereitgestellt.
    .label = Automatische Skalierung
    .synonyms = Auto-Scaling; Last; Cloud

measure--containers = Die Anwendung läuft in Containern, die sich unabhängig vom jeweiligen Server starten und ersetzen lassen.
    .label = Betrieb in Containern
    .synonyms = Docker; Kubernetes; Skalierung

# $downtime-dative: number with unit in the dative, e.g. "5 Minuten"
measure--availability-target = Verfügbarkeitsziel der Anwendung ist eine Ausfallzeit von insgesamt höchstens { $downtime-dative } je Kalendermonat außerhalb angekündigter Wartungszeiten.
    .label = Verfügbarkeitsziel
    .synonyms = SLA; Verfügbarkeit in Prozent; 99,9
measure--availability-target--downtime = Höchste Ausfallzeit je Kalendermonat

# $share: p-99, p-99-5, p-99-8, p-99-9, p-99-95 or p-99-99
measure--availability-month = { $share ->
    [p-99] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99 % je Kalendermonat außerhalb angekündigter Wartungszeiten.
    [p-99-5] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99,5 % je Kalendermonat außerhalb angekündigter Wartungszeiten.
    [p-99-8] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99,8 % je Kalendermonat außerhalb angekündigter Wartungszeiten.
    [p-99-9] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99,9 % je Kalendermonat außerhalb angekündigter Wartungszeiten.
    [p-99-95] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99,95 % je Kalendermonat außerhalb angekündigter Wartungszeiten.
   *[p-99-99] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99,99 % je Kalendermonat außerhalb angekündigter Wartungszeiten.
 }
    .label = Verfügbarkeit in Prozent je Monat
    .synonyms = SLA; Verfügbarkeitsziel; 99,9; Uptime
measure--availability-month--share = Verfügbarkeit
measure--availability-month--share--p-99 = 99 %
measure--availability-month--share--p-99-5 = 99,5 %
measure--availability-month--share--p-99-8 = 99,8 %
measure--availability-month--share--p-99-9 = 99,9 %
measure--availability-month--share--p-99-95 = 99,95 %
measure--availability-month--share--p-99-99 = 99,99 %

# $share: p-99, p-99-5, p-99-8, p-99-9, p-99-95 or p-99-99
measure--availability-year = { $share ->
    [p-99] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99 % im Jahresmittel außerhalb angekündigter Wartungszeiten.
    [p-99-5] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99,5 % im Jahresmittel außerhalb angekündigter Wartungszeiten.
    [p-99-8] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99,8 % im Jahresmittel außerhalb angekündigter Wartungszeiten.
    [p-99-9] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99,9 % im Jahresmittel außerhalb angekündigter Wartungszeiten.
    [p-99-95] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99,95 % im Jahresmittel außerhalb angekündigter Wartungszeiten.
   *[p-99-99] Ziel ist eine Verfügbarkeit der Anwendung von mindestens 99,99 % im Jahresmittel außerhalb angekündigter Wartungszeiten.
 }
    .label = Verfügbarkeit in Prozent im Jahr
    .synonyms = SLA; Verfügbarkeitsziel; 99,9; Uptime
measure--availability-year--share = Verfügbarkeit
measure--availability-year--share--p-99 = 99 %
measure--availability-year--share--p-99-5 = 99,5 %
measure--availability-year--share--p-99-8 = 99,8 %
measure--availability-year--share--p-99-9 = 99,9 %
measure--availability-year--share--p-99-95 = 99,95 %
measure--availability-year--share--p-99-99 = 99,99 %

measure--maintenance-notice = Geplante Wartungsarbeiten, während derer die Anwendung nicht verfügbar ist, werden { -client(form: "dat") } mit einer Frist von mindestens { $notice-dative } angekündigt.
    .label = Ankündigung von Wartungsarbeiten
    .synonyms = Wartungsfenster; Downtime; geplante Ausfälle
measure--maintenance-notice--notice = Vorlauf

measure--deployment-automated = Neue Softwareversionen werden durch ein automatisiertes Verfahren auf den Produktivsystemen eingespielt.
    .label = Automatisierte Bereitstellung von Software
    .synonyms = CI/CD; Deployment; Infrastructure as Code

measure--deployment-rollback = Nach dem Einspielen einer neuen Softwareversion kann die vorherige Version wieder eingesetzt werden.
    .label = Rückkehr zur vorherigen Softwareversion
    .synonyms = Rollback; Rücksetzen

measure--deployment-staged = Neue Softwareversionen werden zunächst nur für einen Teil der Benutzer freigeschaltet.
    .label = Schrittweise Freischaltung neuer Versionen
    .synonyms = Canary; Staged Rollout; Blue-Green; Pilotgruppe

measure--configuration-versioned = Die Konfiguration der Produktivsysteme ist in einer Versionsverwaltung hinterlegt.
    .label = Konfiguration in Versionsverwaltung
    .synonyms = Infrastructure as Code; Git

measure--database-migration-versioned = Änderungen am Aufbau der Datenbanken werden nur mit Skripten vorgenommen, die in einer Versionsverwaltung hinterlegt sind.
    .label = Versionierte Änderungen an Datenbanken
    .synonyms = Migration; Schema; Skript
