### Measures of the control availability: sentences for the annex and short names for lists.

measure--power-ups = Die für die Verarbeitung genutzten Server sind an eine unterbrechungsfreie Stromversorgung (USV) angeschlossen.
    .label = Unterbrechungsfreie Stromversorgung (USV)
    .synonyms = Stromausfall; Batterie

measure--power-generator = Bei einem Stromausfall versorgt ein Notstromaggregat die für die Verarbeitung genutzten Server.
    .label = Notstromaggregat
    .synonyms = Stromausfall; Diesel

measure--power-supply-redundant = Die für die Verarbeitung genutzten Server verfügen jeweils über mindestens zwei Netzteile.
    .label = Redundante Netzteile
    .synonyms = Strom; zweites Netzteil

measure--surge-protection = Die für die Verarbeitung genutzten Server sind durch einen Überspannungsschutz gesichert.
    .label = Überspannungsschutz
    .synonyms = Blitzschutz; Steckdosenleiste; Schutzsteckdosen

measure--climate-control = Die Räume, in denen die für die Verarbeitung genutzten Server stehen, sind klimatisiert.
    .label = Klimatisierung der Serverräume
    .synonyms = Klimaanlage; Kühlung

measure--temperature-monitoring = Sensoren überwachen die Temperatur in den Räumen, in denen die für die Verarbeitung genutzten Server stehen.
    .label = Überwachung der Temperatur
    .synonyms = Feuchtigkeit; Sensor

measure--water-detectors = Wassermelder überwachen die Räume, in denen die für die Verarbeitung genutzten Server stehen.
    .label = Wassermelder
    .synonyms = Leckage; Hochwasser

measure--server-room-sanitary = Die Räume, in denen die für die Verarbeitung genutzten Server stehen, liegen nicht unter Sanitärräumen.
    .label = Serverräume nicht unter Sanitärräumen
    .synonyms = Wasserschaden; Toilette; Wasserleitung

measure--fire-smoke-detectors = In den Räumen, in denen die für die Verarbeitung genutzten Server stehen, sind Rauchmelder angebracht.
    .label = Rauchmelder
    .synonyms = Brandschutz; Feuer

measure--fire-alarm = Eine Brandmeldeanlage überwacht die Räume, in denen die für die Verarbeitung genutzten Server stehen.
    .label = Brandmeldeanlage
    .synonyms = Brandschutz; Feuer; BMA

measure--fire-suppression = Die Räume, in denen die für die Verarbeitung genutzten Server stehen, sind mit einer automatischen Löschanlage ausgestattet.
    .label = Automatische Löschanlage
    .synonyms = Brandschutz; Sprinkler; Gaslöschanlage

measure--fire-extinguisher = In den Geschäftsräumen { -contractor(form: "gen") } sind Feuerlöscher angebracht.
    .label = Feuerlöscher
    .synonyms = Brandschutz; CO2-Löscher

measure--internet-redundancy = Fällt die Internetanbindung der Geschäftsräume { -contractor(form: "gen") } aus, steht eine zweite, davon unabhängige Anbindung zur Verfügung.
    .label = Zweite Internetanbindung
    .synonyms = Internetausfall; LTE; Backup-Leitung

measure--data-centre-lines = Die für die Verarbeitung genutzten Rechenzentren sind über mindestens zwei voneinander unabhängige Leitungen an das Internet angebunden.
    .label = Mehrfache Anbindung der Rechenzentren
    .synonyms = Redundanz; Provider; Leitung; Glasfaser

measure--service-restart = Dienste der Anwendung, die ausfallen, werden automatisch neu gestartet.
    .label = Automatischer Neustart von Diensten
    .synonyms = Self-Healing; Watchdog; Neustart

measure--offline-operation = Fällt die Internetverbindung aus, lässt sich die Anwendung weiter nutzen; sie überträgt die Eingaben, sobald die Verbindung wieder besteht.
    .label = Nutzung ohne Internetverbindung
    .synonyms = Offline-Betrieb; Synchronisierung; Ausfall

measure--spare-devices = { -contractor(form: "Nom") } hält Ersatzgeräte für ausgefallene Arbeitsplatzrechner vorrätig.
    .label = Ersatzgeräte
    .synonyms = Ersatzlaptop; Ersatzrechner

measure--disk-mirroring = Die Daten auf den für die Verarbeitung genutzten Servern werden laufend auf mindestens einen weiteren Datenträger gespiegelt (RAID).
    .label = Festplattenspiegelung (RAID)
    .synonyms = RAID 1; Spiegelung; Festplattenverbund

measure--server-failover = Fällt ein für die Verarbeitung genutzter Server aus, übernimmt ein anderer Server dessen Aufgaben automatisch.
    .label = Redundante Server
    .synonyms = Hochverfügbarkeit; Cluster; Redundanz; Cloud; Failover; Load Balancer

measure--database-replication = Änderungen in den Datenbanken der Produktivsysteme werden fortlaufend auf einen zweiten Server übertragen.
    .label = Fortlaufende Replikation der Datenbanken
    .synonyms = Replikation; Standby; Spiegelung; Replica

measure--load-balancing = Anfragen an die Anwendung werden auf mehrere Server verteilt (Lastverteilung).
    .label = Lastverteilung
    .synonyms = Load Balancer; Load Balancing; Belastbarkeit

measure--site-redundancy = Die Daten der Produktivsysteme werden laufend in ein zweites Rechenzentrum an einem anderen Standort kopiert.
    .label = Zweites Rechenzentrum
    .synonyms = Geo-Redundanz; Availability Zone; Cloud

# $gap-dative: number with unit in the dative, e.g. "5 Minuten"
measure--monitoring-check = Die Erreichbarkeit der Produktivsysteme wird in Abständen von höchstens { $gap-dative } automatisch geprüft.
    .label = Überwachung der Erreichbarkeit
    .synonyms = Monitoring; Uptime
measure--monitoring-check--gap = Größter Abstand der Prüfungen
    .why = Fünf Minuten sind bei Überwachungsdiensten ein üblicher Abstand.

measure--monitoring-alert = Fällt ein Produktivsystem aus, wird der zuständige Administrator automatisch benachrichtigt.
    .label = Automatische Meldung von Ausfällen
    .synonyms = Monitoring; Alarm; Benachrichtigung

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

# $downtime-dative: number with unit in the dative, e.g. "5 Minuten"
measure--availability-target = Verfügbarkeitsziel der Anwendung ist eine Ausfallzeit von insgesamt höchstens { $downtime-dative } je Kalendermonat außerhalb angekündigter Wartungszeiten.
    .label = Verfügbarkeitsziel
    .synonyms = SLA; Verfügbarkeit in Prozent; 99,9
measure--availability-target--downtime = Höchste Ausfallzeit je Kalendermonat

measure--maintenance-notice = Geplante Wartungsarbeiten, während derer die Anwendung nicht verfügbar ist, werden { -client(form: "dat") } mindestens { $notice } vorher angekündigt.
    .label = Ankündigung von Wartungsarbeiten
    .synonyms = Wartungsfenster; Downtime; geplante Ausfälle
measure--maintenance-notice--notice = Vorlauf

measure--deployment-automated = Neue Softwareversionen werden durch ein automatisiertes Verfahren auf den Produktivsystemen eingespielt.
    .label = Automatisierte Bereitstellung von Software
    .synonyms = CI/CD; Deployment; Infrastructure as Code

measure--deployment-rollback = Nach dem Einspielen einer neuen Softwareversion kann die vorherige Version wieder eingesetzt werden.
    .label = Rückkehr zur vorherigen Softwareversion
    .synonyms = Rollback; Rücksetzen

measure--configuration-versioned = Die Konfiguration der Produktivsysteme ist in einer Versionsverwaltung hinterlegt.
    .label = Konfiguration in Versionsverwaltung
    .synonyms = Infrastructure as Code; Git
