### Measures of the control data-access: sentences for the annex and short names for lists.

measure--access-concept = Ein dokumentiertes Berechtigungskonzept legt fest, welche Zugriffsrechte mit welcher Rolle verbunden sind.
    .label = Berechtigungskonzept
    .synonyms = Rollenkonzept; RBAC; Rechtekonzept; Rollen und Rechte; Benutzerprofile

measure--access-procedure = Ein dokumentiertes Verfahren legt fest, wie Zugriffsrechte erteilt, geändert und entzogen werden.
    .label = Verfahren zur Vergabe von Zugriffsrechten
    .synonyms = Berechtigungsvergabe; Standardprozess; Rechteverwaltung; Entzug

measure--access-automatic = Die Zugriffsrechte der Beschäftigten { -contractor(form: "gen") } werden anhand der ihnen zugewiesenen Rolle automatisch eingerichtet.
    .label = Automatische Einrichtung der Rechte nach Rolle
    .synonyms = Provisionierung; rollenbasiert; RBAC; Identity Management

measure--access-groups = Die Zugriffsrechte der Beschäftigten { -contractor(form: "gen") } werden über Benutzergruppen vergeben.
    .label = Vergabe der Rechte über Benutzergruppen
    .synonyms = Berechtigungsgruppen; Benutzerprofile; Active Directory; Gruppenrichtlinien

measure--access-need-to-know = Die Beschäftigten { -contractor(form: "gen") } erhalten nur die Zugriffsrechte, die sie für ihre Aufgaben benötigen.
    .label = Zugriffsrechte nur nach Erforderlichkeit
    .synonyms = Need-to-know; Least Privilege; Minimalprinzip

measure--access-client-team = Auf die Daten { -client(form: "gen") } haben nur diejenigen Beschäftigten { -contractor(form: "gen") } Zugriff, die mit dem Auftrag betraut sind.
    .label = Zugriff nur für die mit dem Auftrag Betrauten
    .synonyms = Projektteam; Kundenteam; zuständige Mitarbeiter

measure--access-named = { -contractor(form: "Nom") } hat namentlich festgelegt, welche Personen auf die im Auftrag verarbeiteten personenbezogenen Daten zugreifen dürfen.
    .label = Namentlich festgelegte Zugriffsberechtigte
    .synonyms = Liste der Berechtigten; namentlich; Zugriffsliste

measure--access-default-deny = Benutzerkonten haben nur insoweit Zugriff auf personenbezogene Daten, als ihnen das Zugriffsrecht ausdrücklich erteilt worden ist (Default Deny).
    .label = Kein Zugriff ohne ausdrückliches Recht
    .synonyms = Default deny; gesperrt; Grundeinstellung

measure--access-levels = Die Zugriffsrechte zum Lesen, Eingeben, Ändern und Löschen personenbezogener Daten werden getrennt voneinander vergeben.
    .label = Abgestufte Zugriffsrechte
    .synonyms = Rollen; lesen; schreiben

measure--access-deletion-administrators = In der Anwendung können nur Benutzer mit Administratorrechten Datensätze löschen.
    .label = Löschen nur durch Administratoren
    .synonyms = Löschrecht; versehentliches Löschen

measure--access-directories = Jedes Verzeichnis auf den Dateiservern { -contractor(form: "gen") } ist nur für die Personen freigegeben, die seinen Inhalt für ihre Aufgaben benötigen.
    .label = Zugriffsrechte auf Verzeichnisse
    .synonyms = Netzlaufwerk; Ordner; Fileserver; Abteilung

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

# $by: superior, hr-it, owner or management
measure--access-request = { $by ->
    [superior] Zugriffsrechte werden Beschäftigten { -contractor(form: "gen") } nur auf dokumentierten Antrag ihrer Vorgesetzten erteilt.
    [owner] Zugriffsrechte werden Beschäftigten { -contractor(form: "gen") } nur mit dokumentierter Zustimmung der für die betroffenen Daten fachlich zuständigen Person erteilt.
    [management] Zugriffsrechte werden Beschäftigten { -contractor(form: "gen") } nur mit dokumentierter Zustimmung der Geschäftsleitung erteilt.
   *[hr-it] Zugriffsrechte werden Beschäftigten { -contractor(form: "gen") } nur mit dokumentierter Zustimmung der Personalabteilung und der IT-Abteilung erteilt.
 }
    .label = Antrag oder Zustimmung vor der Erteilung von Rechten
    .synonyms = Rechteantrag; Freigabe; Genehmigung; Personalabteilung
measure--access-request--by = Wer mitwirkt
measure--access-request--by--superior = Vorgesetzte
measure--access-request--by--hr-it = Personalabteilung und IT-Abteilung
measure--access-request--by--owner = fachlich zuständige Person
measure--access-request--by--management = Geschäftsleitung

measure--access-segregation = Zugriffsrechte genehmigt { -contractor(form: "bei") } stets eine andere Person als diejenige, die sie einrichtet.
    .label = Trennung von Genehmigung und Einrichtung der Rechte
    .synonyms = Funktionstrennung; Segregation of Duties; Vier-Augen

measure--access-incompatible = { -contractor(form: "Nom") } hat festgelegt, welche Aufgaben nicht von derselben Person wahrgenommen werden dürfen.
    .label = Trennung unvereinbarer Aufgaben
    .synonyms = Funktionstrennung; Segregation of Duties; Rollenkonflikt

measure--access-change-record = Jede Änderung der Zugriffsrechte von Beschäftigten { -contractor(form: "gen") } wird unter Angabe des Datums und der ausführenden Person dokumentiert.
    .label = Dokumentation geänderter Zugriffsrechte
    .synonyms = Rechteänderung; Protokoll

measure--access-temporary = Zugriffsrechte für vorübergehende Aufgaben werden den Beschäftigten { -contractor(form: "gen") } nur befristet erteilt.
    .label = Befristete Zugriffsrechte
    .synonyms = Ablaufdatum; Projekt; zeitlich begrenzt

# $interval: whole adverb, e.g. "vierteljährlich"
measure--access-review = { -contractor(form: "Nom") } überprüft die vergebenen Zugriffsrechte { $interval }.
    .label = Überprüfung der Zugriffsrechte
    .synonyms = Rezertifizierung; Rechteprüfung; Berechtigungen prüfen
measure--access-review--interval = Abstand der Überprüfungen
    .why = Halbjährlich ist üblich; bei Gesundheitsdaten empfiehlt sich ein kürzerer Abstand.

measure--access-review-occasion = Bei wesentlichen Änderungen von Aufgaben oder Systemen überprüft { -contractor(form: "nom") } die davon betroffenen Zugriffsrechte.
    .label = Anlassbezogene Überprüfung der Zugriffsrechte
    .synonyms = Rezertifizierung; Umstrukturierung

measure--access-server-check = Die Anwendung prüft bei jeder Anfrage auf dem Server, ob das Benutzerkonto die erforderlichen Zugriffsrechte hat.
    .label = Prüfung der Zugriffsrechte auf dem Server
    .synonyms = serverseitige Prüfung; API; Autorisierung

measure--access-per-record = Die Datenbank prüft für jeden Datensatz, ob der angemeldete Benutzer darauf zugreifen darf.
    .label = Zugriffsprüfung für jeden Datensatz
    .synonyms = Row-Level-Security; RLS

measure--identifiers-random = Die Kennungen von Datensätzen in Internetadressen der Anwendung sind zufällig erzeugt und nicht fortlaufend (UUID).
    .label = Nicht fortlaufende Kennungen von Datensätzen
    .synonyms = UUID; nicht erratbar; Enumeration; IDOR

measure--access-organisational-unit = In der Anwendung lassen sich Zugriffsrechte auf einzelne Standorte, Abteilungen oder Gruppen beschränken.
    .label = Zugriffsrechte nach Organisationseinheiten
    .synonyms = Standort; Abteilung; Wohnbereich; Filiale

measure--access-assigned-cases = Benutzer der Anwendung sehen nur die Vorgänge, die ihnen zugewiesen sind.
    .label = Zugriff nur auf zugewiesene Vorgänge
    .synonyms = Akten; Fälle; Patienten; Zuständigkeit

measure--access-field = In der Anwendung können Zugriffsrechte für einzelne Datenfelder vergeben werden.
    .label = Zugriffsrechte auf einzelne Datenfelder
    .synonyms = Feldebene; Spaltenrechte; Sensitivitätsstufen

measure--access-function = In der Anwendung können Zugriffsrechte für einzelne Funktionen und Menüpunkte vergeben werden.
    .label = Zugriffsrechte auf einzelne Funktionen
    .synonyms = Menüebene; Menüpunkte; Module; Funktionsrechte

measure--response-fields = Die Programmierschnittstellen der Anwendung geben nur die Datenfelder aus, die für die jeweilige Rolle freigegeben sind.
    .label = Ausgabe nur freigegebener Datenfelder
    .synonyms = Whitelist; API-Antwort; Serializer; DTO

measure--access-export = Das Recht, personenbezogene Daten aus der Anwendung auszugeben (Export), wird gesondert vergeben.
    .label = Gesondertes Recht zum Export
    .synonyms = Download; Ausgabe; Exportrecht

measure--document-watermark = Die Anwendung versieht abgerufene Dokumente mit einem Wasserzeichen, das erkennen lässt, wer sie abgerufen hat.
    .label = Wasserzeichen in Dokumenten
    .synonyms = Datenraum; Kennzeichnung; Leak

# $by: client or contractor
measure--user-account-setup = { $by ->
    [client] Benutzerkonten der Anwendung für { -client(form: "acc") } richtet ausschließlich dieser selbst ein.
   *[contractor] Benutzerkonten in der Anwendung richtet { -contractor(form: "nom") } für { -client(form: "acc") } ausschließlich auf dessen Weisung ein.
 }
    .label = Einrichtung der Benutzerkonten
    .synonyms = Benutzer anlegen; Benutzerverwaltung
measure--user-account-setup--by = Wer die Konten einrichtet
measure--user-account-setup--by--client = { -client(form: "label") }
measure--user-account-setup--by--contractor = { -contractor(form: "label") }

measure--user-account-invitation = Benutzerkonten der Anwendung lassen sich nur mit einer persönlichen Einladung anlegen.
    .label = Registrierung nur auf Einladung
    .synonyms = Einladungscode; Einladungslink; Selbstregistrierung

# $by: client or contractor
measure--user-account-release = { $by ->
    [client] Neue Benutzerkonten der Anwendung können erst genutzt werden, nachdem { -client(form: "nom") } sie freigegeben hat.
   *[contractor] Neue Benutzerkonten der Anwendung können erst genutzt werden, nachdem { -contractor(form: "nom") } sie freigegeben hat.
 }
    .label = Freigabe neuer Benutzerkonten
    .synonyms = Registrierung; Freischaltung; Aktivierung
measure--user-account-release--by = Wer die Konten freigibt
measure--user-account-release--by--client = { -client(form: "label") }
measure--user-account-release--by--contractor = { -contractor(form: "label") }

# $by: email, mobile or both
measure--account-confirmation = { $by ->
    [email] Neue Benutzerkonten der Anwendung können erst genutzt werden, nachdem die hinterlegte E-Mail-Adresse bestätigt worden ist.
    [mobile] Neue Benutzerkonten der Anwendung können erst genutzt werden, nachdem die hinterlegte Mobilfunknummer bestätigt worden ist.
   *[both] Neue Benutzerkonten der Anwendung können erst genutzt werden, nachdem die hinterlegte E-Mail-Adresse und die hinterlegte Mobilfunknummer bestätigt worden sind.
 }
    .label = Bestätigung neuer Benutzerkonten
    .synonyms = Verifizierung; Double-Opt-in; Registrierung; SMS
measure--account-confirmation--by = Was bestätigt wird
measure--account-confirmation--by--email = E-Mail-Adresse
measure--account-confirmation--by--mobile = Mobilfunknummer
measure--account-confirmation--by--both = E-Mail-Adresse und Mobilfunknummer

# $content: notice, privacy-terms or terms-of-use
measure--registration-consent = { $content ->
    [notice] Benutzer der Anwendung bestätigen bei der Registrierung, dass sie die Datenschutzhinweise zur Kenntnis genommen haben.
    [privacy-terms] Benutzer der Anwendung stimmen bei der Registrierung den Datenschutzbestimmungen zu.
   *[terms-of-use] Benutzer der Anwendung stimmen bei der Registrierung den Nutzungsbedingungen zu.
 }
    .label = Erklärung der Benutzer bei der Registrierung
    .synonyms = Datenschutzerklärung; Nutzungsbedingungen; Zustimmung
measure--registration-consent--content = Inhalt der Erklärung
measure--registration-consent--content--notice = Kenntnisnahme der Datenschutzhinweise
measure--registration-consent--content--privacy-terms = Zustimmung zu den Datenschutzbestimmungen
measure--registration-consent--content--terms-of-use = Zustimmung zu den Nutzungsbedingungen

measure--user-rights-client = Die Zugriffsrechte der Benutzer { -client(form: "gen") } in der Anwendung vergibt ausschließlich dieser selbst.
    .label = Vergabe der Zugriffsrechte durch { -client(form: "acc") }
    .synonyms = Benutzerverwaltung; Rechte; Kundenadministrator

# $validity-dative: number with unit in the dative, e.g. "7 Tagen"
measure--link-expiry = Links, über die sich Daten ohne Anmeldung abrufen lassen, werden mit Ablauf von { $validity-dative } nach ihrer Erstellung ungültig.
    .label = Befristung von Zugriffslinks
    .synonyms = Ablaufzeit; Freigabelink; Signed URL; Downloadlink
measure--link-expiry--validity = Gültigkeit der Links
    .why = 7 Tage genügen meist, um eine Datei abzurufen; danach nützt ein weitergeleiteter Link niemandem mehr.

measure--link-revocation = Links, über die sich Daten ohne Anmeldung abrufen lassen, können einzeln gesperrt werden.
    .label = Sperrung einzelner Zugriffslinks
    .synonyms = Freigabelink; Widerruf; Zugangslink

measure--link-scope = Links, über die sich Daten ohne Anmeldung abrufen lassen, gewähren nur Zugang zu den Dokumenten, für die sie erstellt wurden.
    .label = Beschränkung von Zugriffslinks auf Dokumente
    .synonyms = Freigabelink; Teilen; Share-Link

measure--file-storage-private = Hochgeladene Dateien sind in einem Speicher abgelegt, auf den aus dem Internet nur mit einer Zugriffsberechtigung zugegriffen werden kann.
    .label = Kein öffentlich abrufbarer Dateispeicher
    .synonyms = Bucket; S3; Object Storage; Uploads; privat

measure--no-indexing = Seiten der Anwendung, die personenbezogene Daten enthalten, sind von der Aufnahme in Suchmaschinen ausgeschlossen.
    .label = Keine Aufnahme in Suchmaschinen
    .synonyms = noindex; Google; Indexierung

measure--form-closing = Formulare und Befragungen in der Anwendung sind nach dem Ende des dafür festgelegten Zeitraums nicht mehr erreichbar.
    .label = Abschaltung von Formularen nach Ablauf
    .synonyms = Befragung; Umfrage; Fragebogen; deaktivieren

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

measure--database-account-application = Jede Anwendung meldet sich an Datenbanken mit einem eigenen Datenbankkonto an.
    .label = Eigenes Datenbankkonto je Anwendung
    .synonyms = Datenbankbenutzer; technisches Konto; Applikation

measure--database-read-only = Auf Datenbanken { -client(form: "gen") } greift { -contractor(form: "nom") } nur mit Datenbankkonten zu, die ausschließlich Leserechte haben.
    .label = Nur Leserechte in Datenbanken { -client(form: "gen") }
    .synonyms = SELECT; Schnittstelle; Datenbankbenutzer

measure--interface-read-only = Über Schnittstellen zu Systemen { -client(form: "gen") } ruft die Anwendung Daten nur ab, ohne sie dort zu ändern.
    .label = Nur lesende Schnittstellen zu Systemen { -client(form: "gen") }
    .synonyms = API; Leserechte; Scopes

measure--support-access-approval = Zur Kundenbetreuung greifen die Beschäftigten { -contractor(form: "gen") } auf Daten { -client(form: "gen") } in der Anwendung erst zu, nachdem dieser den Zugriff freigegeben hat.
    .label = Freigabe von Zugriffen zur Kundenbetreuung
    .synonyms = Support; Kundendaten

measure--support-access-read-only = Zur Kundenbetreuung können die Beschäftigten { -contractor(form: "gen") } Daten { -client(form: "gen") } in der Anwendung nur ansehen, nicht ändern.
    .label = Nur lesender Zugriff zur Kundenbetreuung
    .synonyms = Support; Impersonation; Ansicht

measure--support-access-log = Greifen Beschäftigte { -contractor(form: "gen") } zur Kundenbetreuung auf Daten { -client(form: "gen") } in der Anwendung zu, wird dies protokolliert.
    .label = Protokollierung von Zugriffen zur Kundenbetreuung
    .synonyms = Support; Impersonation; Audit

measure--support-no-content = Die mit der Kundenbetreuung betrauten Beschäftigten { -contractor(form: "gen") } haben keinen Zugriff auf die Inhalte, die { -client(form: "nom") } in der Anwendung verarbeitet.
    .label = Kundenbetreuung ohne Zugriff auf Inhalte
    .synonyms = Support; Stammdaten; Kundendienst

# $persons: number with unit, e.g. "3 Personen"
measure--admin-number = { -contractor(form: "Nom") } hat Administratorrechte auf den Produktivsystemen an höchstens { $persons } vergeben.
    .label = Begrenzte Zahl von Administratoren
    .synonyms = root
measure--admin-number--persons = Höchstzahl der Administratoren

measure--admin-team = Administrativen Zugriff auf die Anwendung haben auf Seiten { -contractor(form: "gen") } ausschließlich die für deren Entwicklung oder Betrieb zuständigen Beschäftigten.
    .label = Administrativer Zugriff nur für Entwicklung und Betrieb
    .synonyms = Produktteam; Adminrechte; Admins

measure--admin-contractor-only = Administrativen Zugriff auf die für die Verarbeitung genutzten Server hat ausschließlich { -contractor(form: "nom") }.
    .label = Serverzugriff nur durch { -contractor(form: "acc") }
    .synonyms = Betreiber; Root; Adminrechte; Hoster

measure--admin-access-occasion = Administratoren { -contractor(form: "gen") } greifen auf Inhalte der im Auftrag verarbeiteten Datensätze nur zu, wenn dies zur Behebung einer Störung oder zur Ausführung einer Weisung erforderlich ist.
    .label = Administratorzugriff nur bei Störung oder auf Weisung
    .synonyms = Fehlerbehebung; Störung; Zugriff auf Kundendaten

measure--admin-account-separate = Die Administratoren { -contractor(form: "gen") } verwenden für Verwaltungsaufgaben ein gesondertes Benutzerkonto.
    .label = Gesonderte Benutzerkonten für Administratoren
    .synonyms = PAM; Trennung
