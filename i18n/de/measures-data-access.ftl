### Measures of the control data-access: sentences for the annex and short names for lists.

measure--access-concept = Ein dokumentiertes Berechtigungskonzept legt fest, welche Zugriffsrechte mit welcher Rolle verbunden sind.
    .label = Berechtigungskonzept
    .synonyms = Rollenkonzept; RBAC; Rechtekonzept; Rollen und Rechte; Benutzerprofile

measure--access-need-to-know = Die Beschäftigten { -contractor(form: "gen") } erhalten nur die Zugriffsrechte, die sie für ihre Aufgaben benötigen.
    .label = Zugriffsrechte nur nach Erforderlichkeit
    .synonyms = Need-to-know; Least Privilege; Minimalprinzip

measure--access-levels = Die Zugriffsrechte zum Lesen, Eingeben, Ändern und Löschen personenbezogener Daten werden getrennt voneinander vergeben.
    .label = Abgestufte Zugriffsrechte
    .synonyms = Rollen; lesen; schreiben

# $by: management or administrator
measure--access-granting = { $by ->
    [management] Die Zugriffsrechte der Beschäftigten { -contractor(form: "gen") } werden ausschließlich durch die Geschäftsleitung vergeben.
   *[administrator] Die Zugriffsrechte der Beschäftigten { -contractor(form: "gen") } werden ausschließlich durch Administratoren vergeben.
 }
    .label = Vergabe der Zugriffsrechte
    .synonyms = Rechtevergabe; Freigabe; Antrag; Benutzerrechte; Rechteverwaltung
measure--access-granting--by = Zuständig für die Vergabe
measure--access-granting--by--management = Geschäftsleitung
measure--access-granting--by--administrator = Administratoren

measure--access-change-record = Jede Änderung der Zugriffsrechte von Beschäftigten { -contractor(form: "gen") } wird unter Angabe des Datums und der ausführenden Person dokumentiert.
    .label = Dokumentation geänderter Zugriffsrechte
    .synonyms = Rechteänderung; Protokoll

# $interval: whole adverb, e.g. "vierteljährlich"
measure--access-review = { -contractor(form: "Nom") } überprüft die vergebenen Zugriffsrechte { $interval }.
    .label = Überprüfung der Zugriffsrechte
    .synonyms = Rezertifizierung; Rechteprüfung; Berechtigungen prüfen
measure--access-review--interval = Abstand der Überprüfungen
    .why = Halbjährlich ist üblich; bei Gesundheitsdaten empfiehlt sich ein kürzerer Abstand.

measure--access-server-check = Die Anwendung prüft bei jeder Anfrage auf dem Server, ob das Benutzerkonto die erforderlichen Zugriffsrechte hat.
    .label = Prüfung der Zugriffsrechte auf dem Server
    .synonyms = serverseitige Prüfung; API; Autorisierung

measure--access-per-record = Die Datenbank prüft für jeden Datensatz, ob der angemeldete Benutzer darauf zugreifen darf.
    .label = Zugriffsprüfung für jeden Datensatz
    .synonyms = Row-Level-Security; RLS

# $validity-dative: number with unit in the dative, e.g. "7 Tagen"
measure--link-expiry = Links, über die sich Daten ohne Anmeldung abrufen lassen, werden mit Ablauf von { $validity-dative } nach ihrer Erstellung ungültig.
    .label = Befristung von Zugriffslinks
    .synonyms = Ablaufzeit; Freigabelink; Signed URL; Downloadlink
measure--link-expiry--validity = Gültigkeit der Links
    .why = 7 Tage genügen meist, um eine Datei abzurufen; danach nützt ein weitergeleiteter Link niemandem mehr.

measure--link-revocation = Links, über die sich Daten ohne Anmeldung abrufen lassen, können einzeln gesperrt werden.
    .label = Sperrung einzelner Zugriffslinks
    .synonyms = Freigabelink; Widerruf; Zugangslink

measure--patient-device-code = Auf Geräten, an denen Patientinnen und Patienten im Wartebereich Angaben machen, beginnt die Eingabe mit einem Code, der nur einmal verwendet werden kann.
    .label = Einmalcode an Geräten im Wartebereich
    .synonyms = Tablet; Wartezimmer; Anamnese; Terminal

measure--patient-device-no-login = Auf Geräten, an denen Patientinnen und Patienten im Wartebereich Angaben machen, sind keine Zugangsdaten von Beschäftigten gespeichert.
    .label = Keine Zugangsdaten an Geräten im Wartebereich
    .synonyms = Tablet; Wartezimmer; Terminal

measure--video-room-link = Videosprechstunden finden in Räumen statt, die nur über einen für den Termin erzeugten, nicht zu erratenden Link zugänglich sind.
    .label = Eigener Link für jede Videosprechstunde
    .synonyms = Videoraum; Telemedizin; Zugangslink

measure--video-room-window = Räume für Videosprechstunden sind nur in der Zeit des vereinbarten Termins zugänglich.
    .label = Videosprechstunde nur in der Terminzeit
    .synonyms = Videoraum; Telemedizin; Zeitfenster

measure--emergency-access-reason = Ein Zugriff im Notfall, der über die eigenen Zugriffsrechte hinausgeht, ist in der Anwendung nur nach Angabe eines Grundes möglich.
    .label = Notfallzugriff nur mit Begründung
    .synonyms = Break-Glass; Notfallzugriff; Notarzt

measure--emergency-access-log = Zugriffe im Notfall, die über die eigenen Zugriffsrechte hinausgehen, werden protokolliert.
    .label = Protokollierung von Notfallzugriffen
    .synonyms = Break-Glass; Notfallzugriff; Audit

measure--database-rights = In den Datenbanken der Produktivsysteme ist für jedes Datenbankkonto festgelegt, auf welche Tabellen es zugreifen darf.
    .label = Festgelegte Datenbankrechte
    .synonyms = Datenbankkonto; Datenbankbenutzer; Tabellen

measure--support-access-approval = Zur Kundenbetreuung greifen die Beschäftigten { -contractor(form: "gen") } auf Daten { -client(form: "gen") } in der Anwendung erst zu, nachdem dieser den Zugriff freigegeben hat.
    .label = Freigabe von Zugriffen zur Kundenbetreuung
    .synonyms = Support; Kundendaten

# $persons: number with unit, e.g. "3 Personen"
measure--admin-number = { -contractor(form: "Nom") } hat Administratorrechte auf den Produktivsystemen an höchstens { $persons } vergeben.
    .label = Begrenzte Zahl von Administratoren
    .synonyms = root
measure--admin-number--persons = Höchstzahl der Administratoren

measure--admin-account-separate = Die Administratoren { -contractor(form: "gen") } verwenden für Verwaltungsaufgaben ein gesondertes Benutzerkonto.
    .label = Gesonderte Benutzerkonten für Administratoren
    .synonyms = PAM; Trennung

# $by: client or contractor
measure--user-account-setup = { $by ->
    [client] Benutzerkonten der Anwendung für { -client(form: "acc") } richtet ausschließlich dieser selbst ein.
   *[contractor] Benutzerkonten der Anwendung für { -client(form: "acc") } richtet { -contractor(form: "nom") } ausschließlich auf dessen Weisung ein.
 }
    .label = Einrichtung der Benutzerkonten
    .synonyms = Benutzer anlegen; Benutzerverwaltung
measure--user-account-setup--by = Wer die Konten einrichtet
measure--user-account-setup--by--client = { -client(form: "label") }
measure--user-account-setup--by--contractor = { -contractor(form: "label") }
