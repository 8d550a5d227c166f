### Measures of the control input: sentences for the annex and short names for lists.

measure--log-entry = Die Anwendung protokolliert jede Eingabe personenbezogener Daten.
    .label = Protokollierung von Eingaben
    .synonyms = Logging; Audit-Trail

measure--log-change = Die Anwendung protokolliert jede Änderung personenbezogener Daten.
    .label = Protokollierung von Änderungen
    .synonyms = Logging; Audit-Trail; Änderungshistorie

measure--log-deletion = Die Anwendung protokolliert jede Löschung personenbezogener Daten.
    .label = Protokollierung von Löschungen
    .synonyms = Logging; Audit-Trail; gelöscht

measure--log-dispatch = Der Versand von Nachrichten durch die Anwendung wird mit Zeitpunkt und Empfängerkreis protokolliert.
    .label = Protokollierung des Nachrichtenversands
    .synonyms = Logging; E-Mail-Protokoll; Kampagne; Versandprotokoll

measure--log-export = Die Anwendung protokolliert jede Ausgabe personenbezogener Daten in eine Datei (Export).
    .label = Protokollierung von Exporten
    .synonyms = Download; Datenausgabe; Audit-Trail

measure--log-import = Die Anwendung protokolliert jede Übernahme personenbezogener Daten aus einer Datei (Import).
    .label = Protokollierung von Importen
    .synonyms = Import; Datenübernahme; Upload; Logging

measure--log-print = Druckaufträge werden mit Zeitpunkt, Benutzerkonto und Bezeichnung des Dokuments protokolliert.
    .label = Protokollierung von Ausdrucken
    .synonyms = Drucken; Druckprotokoll; Drucker

measure--log-transfer = Jede elektronische Übermittlung im Auftrag verarbeiteter personenbezogener Daten wird mit Zeitpunkt und Empfänger protokolliert.
    .label = Protokollierung von Übermittlungen
    .synonyms = Weitergabe; Abruf; Audit-Trail; Transfer

measure--log-reading = Die Anwendung protokolliert jeden lesenden Zugriff auf personenbezogene Daten.
    .label = Protokollierung lesender Zugriffe
    .synonyms = Logging; Lesezugriff; Einsicht

measure--log-file-server = Zugriffe auf Dateien auf den Dateiservern { -contractor(form: "gen") } werden mit Zeitpunkt und Benutzerkonto protokolliert.
    .label = Protokollierung von Dateizugriffen
    .synonyms = Fileserver; Netzlaufwerk; Dateisystem; gemeinsame Verzeichnisse

measure--log-login = Die Anwendung protokolliert jede erfolgreiche Anmeldung.
    .label = Protokollierung von Anmeldungen
    .synonyms = Logging; Login

measure--log-login-failed = Die Anwendung protokolliert jeden fehlgeschlagenen Anmeldeversuch.
    .label = Protokollierung fehlgeschlagener Anmeldungen
    .synonyms = Logging; Login; Fehlversuch

# $system: application or server
measure--log-logout = { $system ->
    [application] Die Anwendung protokolliert jede Abmeldung.
   *[server] Die für die Verarbeitung genutzten Server protokollieren jede Abmeldung von ihrem Betriebssystem.
 }
    .label = Protokollierung von Abmeldungen
    .synonyms = Logout; Sitzungsende
measure--log-logout--system = Wo Abmeldungen protokolliert werden
measure--log-logout--system--application = Anwendung
measure--log-logout--system--server = Betriebssystem der Server

measure--log-server-login = Die für die Verarbeitung genutzten Server protokollieren jeden Versuch, sich an ihrem Betriebssystem anzumelden.
    .label = Protokollierung von Anmeldungen an Servern
    .synonyms = SSH; Login; Fehlversuche

measure--log-request = Die für die Verarbeitung genutzten Server protokollieren jede Anfrage an die Anwendung.
    .label = Protokollierung von Anfragen
    .synonyms = Serverlog; Logdateien; Access-Log; Request

measure--log-administrator = Die Handlungen der Administratoren auf den Produktivsystemen werden protokolliert.
    .label = Protokollierung der Administration
    .synonyms = Logging; root

measure--log-database = Direkte Zugriffe von Administratoren auf die Datenbanken werden mit Zeitpunkt und ausgeführtem Befehl protokolliert.
    .label = Protokollierung direkter Datenbankzugriffe
    .synonyms = SQL; Datenbankprotokoll; Datenbankadministration

measure--log-permission-change = Die Anwendung protokolliert jede Änderung an Benutzerkonten und Zugriffsrechten mit Zeitpunkt und ausführender Person.
    .label = Protokollierung geänderter Zugriffsrechte
    .synonyms = Rechteänderung; Rollenänderung; Benutzerverwaltung; Audit-Trail

measure--log-settings = Die Anwendung protokolliert jede Änderung ihrer Einstellungen mit Zeitpunkt und ausführender Person.
    .label = Protokollierung geänderter Einstellungen
    .synonyms = Konfiguration; Audit-Trail; Einstellungen

measure--log-user = Jeder Protokolleintrag nennt das Benutzerkonto und den Zeitpunkt des Vorgangs.
    .label = Benutzerkonto und Zeitpunkt im Protokoll
    .synonyms = Logging; wer; wann; Benutzerkennung

measure--log-source = Jeder Protokolleintrag über eine Anmeldung nennt die IP-Adresse oder das Gerät, von dem aus sie erfolgt ist.
    .label = Herkunft der Anmeldung im Protokoll
    .synonyms = IP-Adresse; Endgerät; User-Agent

measure--log-record = Jeder Protokolleintrag über eine Eingabe, Änderung oder Löschung nennt den betroffenen Datensatz.
    .label = Betroffener Datensatz im Protokoll
    .synonyms = Logging; Patient

measure--log-result = Jeder Protokolleintrag nennt das Ergebnis des protokollierten Vorgangs.
    .label = Ergebnis des Vorgangs im Protokoll
    .synonyms = Logging; Erfolg; Fehlschlag

measure--record-last-change = Die Anwendung speichert zu jedem Datensatz, wann und mit welchem Benutzerkonto er zuletzt geändert wurde.
    .label = Letzte Änderung am Datensatz
    .synonyms = Zeitstempel; Bearbeiter; Änderungsdatum

measure--record-versions = Frühere Fassungen geänderter Datensätze bleiben in der Anwendung abrufbar.
    .label = Abrufbare frühere Fassungen von Datensätzen
    .synonyms = Versionierung; Historie; Versionsverlauf; Änderungshistorie

measure--log-values = Jeder Protokolleintrag über eine Änderung nennt den bisherigen und den neuen Wert.
    .label = Bisheriger und neuer Wert im Protokoll
    .synonyms = Vorher/Nachher; Historie; Änderungsverlauf

measure--input-reason = Die Anwendung verlangt bei Änderungen, die { -contractor(form: "nom") } als kritisch eingestuft hat, die Angabe eines Grundes und speichert ihn.
    .label = Begründung kritischer Änderungen
    .synonyms = Pflichtbegründung; Grund; Korrektur

measure--log-pseudonym = Protokolleinträge bezeichnen Personen mit einer Kennung anstelle ihres Namens.
    .label = Kennungen anstelle von Namen im Protokoll
    .synonyms = Logging; UUID; Pseudonym; Logdateien

measure--log-without-content = Protokolle enthalten keine Inhalte der im Auftrag verarbeiteten Datensätze.
    .label = Protokolle ohne Inhaltsdaten
    .synonyms = Logdateien; Schwärzung; Redaction; Datenminimierung

measure--log-no-ip = In den Protokollen werden keine IP-Adressen gespeichert.
    .label = Protokolle ohne IP-Adressen
    .synonyms = Logdateien; IP; anonym; Hinweisgeber

# $form: shortened or hash
measure--log-ip-form = { $form ->
    [shortened] IP-Adressen werden in den Protokollen nur gekürzt gespeichert.
   *[hash] IP-Adressen werden in den Protokollen nur als Hashwert gespeichert.
}
    .label = Gekürzte oder ersetzte IP-Adressen
    .synonyms = IP-Anonymisierung; IP-Masking; Hash
measure--log-ip-form--form = Form der IP-Adresse
measure--log-ip-form--form--shortened = gekürzt
measure--log-ip-form--form--hash = Hashwert

measure--log-clock = Die Uhren der für die Verarbeitung genutzten Systeme werden automatisch mit einer gemeinsamen Zeitquelle abgeglichen.
    .label = Abgleich der Systemuhren
    .synonyms = NTP; Uhrzeit; Zeitstempel

# $system: words of the user, printed as they stand
measure--log-system = Die Protokolle werden in folgendem System geführt: „{ $system }“.
    .label = System der Protokollierung
    .synonyms = SIEM; Logserver
measure--log-system--system = Name des Systems

measure--log-concept = Ein dokumentiertes Protokollierungskonzept legt fest, welche Vorgänge protokolliert werden.
    .label = Protokollierungskonzept
    .synonyms = Logging-Konzept; Protokollierungsrichtlinie

measure--log-separate = Die Protokolle sind auf einem anderen System gespeichert als dem, dessen Vorgänge sie aufzeichnen.
    .label = Getrennte Speicherung der Protokolle
    .synonyms = Logserver; zentrale Protokolle; SIEM

# $by: administrators, management or both
measure--log-access = { $by ->
    [administrators] Zugriff auf die Protokolle haben ausschließlich die Administratoren { -contractor(form: "gen") }.
    [management] Zugriff auf die Protokolle hat ausschließlich die Geschäftsleitung { -contractor(form: "gen") }.
   *[both] Zugriff auf die Protokolle haben ausschließlich die Geschäftsleitung und die Administratoren { -contractor(form: "gen") }.
 }
    .label = Beschränkter Zugriff auf Protokolle
    .synonyms = Logdateien; Berechtigung
measure--log-access--by = Zugriffsberechtigte
measure--log-access--by--administrators = Administratoren
measure--log-access--by--management = Geschäftsleitung
measure--log-access--by--both = Geschäftsleitung und Administratoren

# $method: chained or write-once
measure--log-tamper-protection = { $method ->
    [chained] Protokolleinträge sind kryptografisch so verkettet, dass nachträgliche Änderungen erkennbar sind.
   *[write-once] Protokolleinträge sind bis zum Ablauf ihrer Aufbewahrungsdauer technisch gegen Änderung und Löschung gesperrt.
 }
    .label = Manipulationsschutz der Protokolle
    .synonyms = unveränderbar; revisionssicher; Logdateien; WORM; Immutability
measure--log-tamper-protection--method = Art des Schutzes
measure--log-tamper-protection--method--chained = kryptografische Verkettung
measure--log-tamper-protection--method--write-once = Sperre gegen Änderung und Löschung

# $period-dative: number with unit in the dative, e.g. "30 Tagen"
measure--log-retention = Die Protokolle werden für die Dauer von mindestens { $period-dative } aufbewahrt.
    .label = Aufbewahrung der Protokolle
    .synonyms = Speicherdauer; Aufbewahrungsfrist; Logdateien
measure--log-retention--period = Mindestdauer der Aufbewahrung
    .why = Zwölf Monate lassen Zeit, einen Missbrauch aufzuklären; wo Art. 4 der schweizerischen Datenschutzverordnung gilt, sind sie das Mindestmaß.

# $period-dative: number with unit in the dative, e.g. "30 Tagen"
measure--log-expiry = Protokolleinträge werden innerhalb von { $period-dative } nach ihrer Entstehung gelöscht.
    .label = Löschung der Protokolle
    .synonyms = Löschfrist; Logdateien
measure--log-expiry--period = Höchstdauer der Aufbewahrung

# $period-dative: number with unit in the dative
measure--log-anonymisation = Protokolleinträge werden innerhalb von { $period-dative } nach ihrer Entstehung anonymisiert.
    .label = Anonymisierung der Protokolle
    .synonyms = Logs; Logfiles; Aufbewahrung
measure--log-anonymisation--period = Frist für die Anonymisierung

# $period, $period-dative: number of hours, days or weeks with unit
measure--log-ip-anonymised = IP-Adressen in den Protokollen werden innerhalb von { $period-dative } nach ihrer Erfassung anonymisiert.
    .label = Anonymisierung von IP-Adressen in Protokollen
    .synonyms = Logdateien; IP; kürzen; Logging
measure--log-ip-anonymised--period = Frist
    .why = Sieben Tage reichen in der Regel aus, um Angriffe und Störungen zu erkennen.

measure--input-program-overview = Eine Übersicht hält fest, mit welchen Programmen welche Arten personenbezogener Daten eingegeben, geändert oder gelöscht werden können.
    .label = Übersicht der Programme zur Dateneingabe
    .synonyms = Eingabekontrolle; Programme; Verzeichnis

measure--document-management-system = { -contractor(form: "Nom") } verwaltet elektronische Dokumente in einem System, das jede Bearbeitung mit Zeitpunkt und Benutzerkonto festhält (Dokumentenmanagementsystem).
    .label = Dokumentenmanagementsystem
    .synonyms = DMS; Archiv; Dokumentenverwaltung

measure--input-responsibility = { -contractor(form: "Nom") } hat festgelegt, wer für die Eingabe der im Auftrag verarbeiteten personenbezogenen Daten zuständig ist.
    .label = Zuständigkeiten für die Eingabe von Daten
    .synonyms = Dateneingabe; Erfassung; Aufgabenverteilung

# $period-dative: number with unit in the dative
measure--input-form-retention = Formulare, deren Angaben elektronisch erfasst wurden, werden nach der Erfassung für die Dauer von { $period-dative } aufbewahrt.
    .label = Aufbewahrung von Erfassungsformularen
    .synonyms = Eingabekontrolle; Belege; Papier; Vorlage
measure--input-form-retention--period = Dauer der Aufbewahrung

measure--input-source-record = Die Anwendung speichert zu jedem Datensatz, aus welcher Quelle die Daten stammen.
    .label = Herkunft der Daten am Datensatz
    .synonyms = Datenquelle; Herkunft; Erfassungsbeleg

# $interval: whole adverb, e.g. "vierteljährlich"
measure--log-review = { -contractor(form: "Nom") } wertet die Protokolle { $interval } auf Anzeichen unbefugter Zugriffe aus.
    .label = Auswertung der Protokolle
    .synonyms = Logauswertung; SIEM; Kontrolle
measure--log-review--interval = Abstand der Auswertungen
    .why = Monatlich ist auch für kleine Unternehmen zu leisten; je länger der Abstand, desto länger kann ein unbefugter Zugriff unbemerkt bleiben.

measure--log-review-occasion = Besteht der Verdacht eines unbefugten Zugriffs, wertet { -contractor(form: "nom") } die Protokolle aus.
    .label = Auswertung der Protokolle bei Verdacht
    .synonyms = anlassbezogene Auswertung; Anlass; Logauswertung

measure--log-review-four-eyes = Auswertungen der Protokolle, die sich auf einzelne Personen beziehen, nehmen { -contractor(form: "bei") } stets zwei Personen gemeinsam vor.
    .label = Auswertung der Protokolle zu zweit
    .synonyms = Vier-Augen-Prinzip; Mitbestimmung; Datenschutzbeauftragte

measure--log-purpose = Protokolle werden ausschließlich zu Zwecken der Datenschutzkontrolle, der Datensicherheit und der Sicherstellung des ordnungsgemäßen Betriebs ausgewertet.
    .label = Zweckbindung der Protokolle
    .synonyms = keine Leistungskontrolle; Verhaltenskontrolle; Zweck

measure--log-alert = Auffällige Ereignisse in den Protokollen werden den zuständigen Administratoren automatisch gemeldet.
    .label = Automatische Meldung auffälliger Ereignisse
    .synonyms = Alarm; Benachrichtigung; Anomalie; Alerting

measure--log-correlation = Ein zentrales System wertet die Protokolle der Produktivsysteme fortlaufend automatisch auf Anzeichen von Angriffen aus (SIEM).
    .label = Automatische Auswertung der Protokolle (SIEM)
    .synonyms = Angriffserkennung; Logdateien; Korrelation

measure--input-content-unchanged = { -contractor(form: "Nom") } nimmt an den { -client(form: "von") } eingegebenen Daten keine inhaltlichen Änderungen vor.
    .label = Keine inhaltlichen Änderungen
    .synonyms = keine Bearbeitung; Inhalte

measure--delete-confirmation = Die Anwendung löscht Datensätze erst, nachdem der Benutzer die Löschung gesondert bestätigt hat.
    .label = Bestätigung vor dem Löschen
    .synonyms = Rückfrage; Sicherheitsabfrage; destruktive Aktion

measure--free-text-notice = Die Anwendung weist an Freitextfeldern darauf hin, dass dort nur erforderliche personenbezogene Daten einzugeben sind.
    .label = Hinweis an Freitextfeldern
    .synonyms = Freitext; Bemerkungsfeld; Datenminimierung

# $object: document or record
measure--record-checksum = { $object ->
    [document] Die Anwendung speichert zu jedem Dokument einen kryptografischen Prüfwert, an dem nachträgliche Veränderungen erkennbar sind.
   *[record] Die Anwendung speichert zu jedem Datensatz einen kryptografischen Prüfwert, an dem nachträgliche Veränderungen erkennbar sind.
 }
    .label = Prüfwerte zur Erkennung von Veränderungen
    .synonyms = Hash; Prüfsumme; Beleg; revisionssicher; GoBD
measure--record-checksum--object = Wozu ein Prüfwert gespeichert wird
measure--record-checksum--object--document = Dokumente und Belege
measure--record-checksum--object--record = Datensätze

measure--concurrent-edit = Die Anwendung weist das Speichern eines Datensatzes ab, den ein anderer Benutzer inzwischen geändert hat.
    .label = Kein Überschreiben gleichzeitiger Änderungen
    .synonyms = Optimistic Locking; Konflikt; Bearbeitung

measure--duplicate-submission = Wird derselbe Vorgang mehrfach übermittelt, verarbeitet die Anwendung ihn nur einmal.
    .label = Keine doppelte Verarbeitung von Vorgängen
    .synonyms = Doppelbuchung; Doppeleintrag; idempotent

measure--entry-reversal = Abgeschlossene Buchungen lassen sich in der Anwendung nicht ändern, sondern nur durch eine Gegenbuchung berichtigen.
    .label = Berichtigung nur durch Gegenbuchung
    .synonyms = Storno; unveränderbare Buchung; GoBD; Festschreibung

measure--input-second-check = Von Hand erfasste Daten werden von einer zweiten Person mit der Vorlage verglichen.
    .label = Prüfung erfasster Daten durch eine zweite Person
    .synonyms = Datenerfassung; Vier-Augen-Prinzip; Gegenlesen

measure--treatment-record-addendum = Abgeschlossene Einträge der Behandlungsdokumentation lassen sich in der Anwendung weder ändern noch löschen, sondern nur durch einen Nachtrag berichtigen.
    .label = Berichtigung der Dokumentation nur durch Nachtrag
    .synonyms = Behandlungsdokumentation; Revisionssicherheit; § 630f; unveränderbar

measure--patient-input-review = Angaben, die Patientinnen und Patienten selbst in die Anwendung eingeben, werden erst nach Prüfung durch Behandelnde in die Behandlungsdokumentation übernommen.
    .label = Prüfung der Eingaben von Patientinnen und Patienten
    .synonyms = Anamnesebogen; Selbsteingabe; Fragebogen; Freigabe

measure--input-validation = Die Anwendung prüft jede Eingabe serverseitig auf zulässige Werte, bevor sie gespeichert wird.
    .label = Prüfung der Eingaben
    .synonyms = Plausibilität; Validierung; Formular

measure--input-unknown-fields = Die Anwendung weist Eingaben ab, die andere als die vorgesehenen Datenfelder enthalten.
    .label = Abweisung nicht vorgesehener Felder
    .synonyms = Mass Assignment; Whitelist; API; Schema

measure--error-message-neutral = Fehlermeldungen der Anwendung enthalten keine Angaben zu ihrem inneren Aufbau.
    .label = Fehlermeldungen ohne technische Einzelheiten
    .synonyms = Stacktrace; Fehlerseite; Exception

measure--database-constraints = Die Datenbank weist Datensätze zurück, die den für sie festgelegten Bedingungen widersprechen.
    .label = Bedingungen in der Datenbank (Constraints)
    .synonyms = Constraint; referenzielle Integrität; Konsistenz; Doppelbuchung

measure--upload-types = Die Anwendung nimmt beim Hochladen nur Dateien in dafür zugelassenen Formaten an.
    .label = Zugelassene Dateiformate beim Hochladen
    .synonyms = Upload; Dateityp; MIME

measure--upload-content-check = Die Anwendung bestimmt das Format hochgeladener Dateien anhand des Inhalts und nicht anhand der Dateiendung.
    .label = Prüfung des Inhalts hochgeladener Dateien
    .synonyms = Magic Bytes; MIME; Dateityp

measure--upload-names = Die Anwendung speichert hochgeladene Dateien unter von ihr selbst erzeugten Namen.
    .label = Selbst erzeugte Namen hochgeladener Dateien
    .synonyms = Dateiname; Path Traversal; UUID

measure--upload-size = Die Anwendung weist hochgeladene Dateien ab, die eine festgelegte Größe überschreiten.
    .label = Größenbegrenzung beim Hochladen
    .synonyms = Upload; Dateigröße; Limit

measure--input-query = Die Anwendung übergibt Eingaben an Datenbanken ausschließlich mit parametrisierten Abfragen.
    .label = Schutz vor eingeschleusten Datenbankbefehlen
    .synonyms = SQL-Injection; OWASP

measure--input-script = Die Anwendung zeigt Eingaben so an, dass darin enthaltener Programmcode nicht ausgeführt wird.
    .label = Schutz vor eingeschleustem Programmcode
    .synonyms = XSS; Cross-Site-Scripting; OWASP; Content Security Policy; CSP

measure--content-security-policy = Die Webserver geben den Browsern vor, aus welchen Quellen die Anwendung Inhalte und Skripte laden darf (Content Security Policy).
    .label = Zugelassene Quellen für Inhalte und Skripte (CSP)
    .synonyms = Content Security Policy; XSS; Security-Header; CSP

measure--input-forgery = Die Anwendung weist ändernde Anfragen ab, die eine fremde Website im Namen eines angemeldeten Benutzers auslöst.
    .label = Schutz vor untergeschobenen Anfragen
    .synonyms = CSRF; OWASP

measure--input-internal-address = Die Anwendung ruft keine Adressen des internen Netzes auf, die Benutzer vorgeben.
    .label = Kein Aufruf interner Adressen durch Eingaben
    .synonyms = SSRF; Server-Side Request Forgery; URL
