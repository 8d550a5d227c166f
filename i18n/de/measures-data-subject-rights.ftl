### Measures of the control data-subject-rights: sentences for the annex and short names for lists.

measure--rights-procedure = Ein dokumentiertes Verfahren legt fest, wie { -contractor(form: "nom") } mit Anträgen betroffener Personen umgeht.
    .label = Verfahren für Anträge betroffener Personen
    .synonyms = Betroffenenrechte; Auskunft; DSAR; Prozess

# $kind: forms, guidance or both
measure--rights-templates = { $kind ->
    [forms] { -contractor(form: "Nom") } hält Vordrucke für die Bearbeitung von Anträgen betroffener Personen bereit.
    [guidance] { -contractor(form: "Nom") } hält Anleitungen für die Bearbeitung von Anträgen betroffener Personen bereit.
   *[both] { -contractor(form: "Nom") } hält Vordrucke und Anleitungen für die Bearbeitung von Anträgen betroffener Personen bereit.
 }
    .label = Vordrucke und Anleitungen für Anträge
    .synonyms = Betroffenenrechte; Muster; Vorlage; Formular
measure--rights-templates--kind = Was bereitgehalten wird
measure--rights-templates--kind--forms = Vordrucke
measure--rights-templates--kind--guidance = Anleitungen
measure--rights-templates--kind--both = Vordrucke und Anleitungen

# $unit: management, officer, coordinator or support
measure--rights-responsible = { $unit ->
    [management] Für Anträge betroffener Personen ist { -contractor(form: "bei") } die Geschäftsleitung zuständig.
    [officer] Für Anträge betroffener Personen ist { -contractor(form: "bei") } die oder der Datenschutzbeauftragte zuständig.
    [coordinator] Für Anträge betroffener Personen ist { -contractor(form: "bei") } eine Datenschutzkoordinatorin oder ein Datenschutzkoordinator zuständig.
   *[support] Für Anträge betroffener Personen ist { -contractor(form: "bei") } die Kundenbetreuung zuständig.
 }
    .label = Zuständigkeit für Anträge betroffener Personen
    .synonyms = Betroffenenrechte; Auskunft; Ansprechpartner
measure--rights-responsible--unit = Zuständige Stelle
measure--rights-responsible--unit--management = Geschäftsleitung
measure--rights-responsible--unit--officer = Datenschutzbeauftragte oder Datenschutzbeauftragter
measure--rights-responsible--unit--coordinator = Datenschutzkoordination
measure--rights-responsible--unit--support = Kundenbetreuung

measure--rights-deputy = { -contractor(form: "Nom") } hat für die Person, die Anträge betroffener Personen bearbeitet, eine Vertretung bestimmt.
    .label = Vertretung für Anträge betroffener Personen
    .synonyms = Betroffenenrechte; Stellvertreter; Urlaub

measure--rights-mailbox = { -contractor(form: "Nom") } hat für Anträge betroffener Personen ein eigenes E-Mail-Postfach eingerichtet.
    .label = Postfach für Anträge betroffener Personen
    .synonyms = Betroffenenrechte; E-Mail-Adresse; Datenschutz-Postfach

measure--rights-known = Die Beschäftigten { -contractor(form: "gen") } sind nachweislich über das Vorgehen bei Anträgen betroffener Personen unterrichtet.
    .label = Unterrichtung über Anträge betroffener Personen
    .synonyms = Betroffenenrechte; Schulung

# $period-dative: number with unit in the dative, e.g. "2 Arbeitstagen"
measure--rights-forwarding = Anträge betroffener Personen zu den im Auftrag verarbeiteten personenbezogenen Daten leitet { -contractor(form: "nom") } unverzüglich, spätestens aber innerhalb von { $period-dative } nach ihrem Eingang, an { -client(form: "acc") } weiter.
    .label = Weiterleitung der Anträge betroffener Personen
    .synonyms = Betroffenenrechte; Auskunft; weiterleiten
measure--rights-forwarding--period = Höchste Dauer bis zur Weiterleitung
    .why = Anträge sind grundsätzlich innerhalb eines Monats zu beantworten (Art. 12 Abs. 3 DSGVO); bei zwei Arbeitstagen bleibt { -client(form: "dat") } fast die ganze Frist.

measure--rights-referral = { -contractor(form: "Nom") } verweist betroffene Personen, die sich mit einem Antrag an ihn wenden, an { -client(form: "acc") }, sofern sich der Antrag diesem zuordnen lässt.
    .label = Verweis betroffener Personen an { -client(form: "acc") }
    .synonyms = Betroffenenrechte; verweisen

measure--rights-answer-instructed = Anträge betroffener Personen zu den im Auftrag verarbeiteten personenbezogenen Daten beantwortet { -contractor(form: "nom") } nur auf dokumentierte Weisung { -client(form: "gen") }.
    .label = Beantwortung von Anträgen nur auf Weisung
    .synonyms = Betroffenenrechte; Auskunft

# $period-dative: number with unit in the dative, e.g. "5 Arbeitstagen"
measure--rights-instruction-period = Weisungen, mit denen { -client(form: "nom") } dem Antrag einer betroffenen Person nachkommt, führt { -contractor(form: "nom") } innerhalb von { $period-dative } nach ihrem Eingang aus.
    .label = Ausführung von Weisungen zu Anträgen
    .synonyms = Betroffenenrechte; Frist; Löschung; Berichtigung
measure--rights-instruction-period--period = Höchste Dauer bis zur Ausführung

# $method: client, stored-data or login
measure--rights-identity = { $method ->
    [client] { -contractor(form: "Nom") } erteilt einer betroffenen Person erst dann Auskunft, wenn { -client(form: "nom") } die Identität dieser Person bestätigt hat.
    [stored-data] { -contractor(form: "Nom") } erteilt einer betroffenen Person erst dann Auskunft, wenn er ihre Identität anhand bereits gespeicherter Angaben geprüft hat.
   *[login] { -contractor(form: "Nom") } erteilt einer betroffenen Person erst dann Auskunft, wenn sie sich mit ihrem Benutzerkonto angemeldet hat.
 }
    .label = Prüfung der Identität vor einer Auskunft
    .synonyms = Betroffenenrechte; Ausweis; Identifizierung
measure--rights-identity--method = Art der Prüfung
measure--rights-identity--method--client = Bestätigung durch { -client(form: "acc") }
measure--rights-identity--method--stored-data = Abgleich mit gespeicherten Angaben
measure--rights-identity--method--login = Anmeldung mit dem Benutzerkonto

measure--rights-third-party-check = { -contractor(form: "Nom") } prüft Daten vor ihrer Herausgabe an eine betroffene Person darauf, ob sie Angaben über andere Personen enthalten.
    .label = Prüfung auf Angaben über andere Personen
    .synonyms = Betroffenenrechte; Schwärzen; Dritte

measure--rights-record = Jeder Antrag einer betroffenen Person wird unter Angabe des Eingangsdatums und der getroffenen Maßnahmen dokumentiert.
    .label = Dokumentation der Anträge betroffener Personen
    .synonyms = Betroffenenrechte; Nachweis

measure--rights-deadline = { -contractor(form: "Nom") } überwacht die Fristen für die Beantwortung von Anträgen betroffener Personen mit elektronischen Wiedervorlagen.
    .label = Überwachung der Fristen für Anträge
    .synonyms = Betroffenenrechte; Monatsfrist; Wiedervorlage

measure--rights-search = Eine Suchfunktion der Anwendung findet alle Datensätze, die zu einer betroffenen Person gespeichert sind.
    .label = Suche nach Daten einer betroffenen Person
    .synonyms = Betroffenenrechte; Auskunft

# $format: words of the user, printed as they stand
measure--rights-export = Die Anwendung gibt auf Abruf alle Daten, die zu einer betroffenen Person gespeichert sind, in folgendem Format aus: „{ $format }“.
    .label = Ausgabe der Daten einer betroffenen Person
    .synonyms = Datenübertragbarkeit; Export; Auskunft; Art. 20
measure--rights-export--format = Format der Ausgabe

measure--rights-own-access = Betroffene Personen können die zu ihnen gespeicherten Daten in ihrem Benutzerkonto selbst einsehen.
    .label = Einsicht betroffener Personen im Benutzerkonto
    .synonyms = Selbstauskunft; Kundenkonto; Portal

measure--rights-own-rectification = Betroffene Personen können die zu ihnen gespeicherten Daten in ihrem Benutzerkonto selbst berichtigen und ergänzen.
    .label = Berichtigung durch betroffene Personen im Benutzerkonto
    .synonyms = Korrektur; Profil bearbeiten; Portal; Art. 16

measure--rights-own-erasure = Betroffene Personen können ihr Benutzerkonto in der Anwendung selbst löschen.
    .label = Löschung des Benutzerkontos durch betroffene Personen
    .synonyms = Konto löschen; Selbstlöschung; Account

# $period-dative: number with unit in the dative
measure--rights-own-erasure-period = Veranlasst eine betroffene Person selbst die Löschung ihres Benutzerkontos, werden dessen Daten innerhalb von { $period-dative } endgültig gelöscht.
    .label = Frist nach Löschung des Benutzerkontos
    .synonyms = Wartezeit; Karenz; Konto löschen
measure--rights-own-erasure-period--period = Frist für die Löschung

measure--rights-rectification = { -client(form: "Nom") } kann die im Auftrag verarbeiteten personenbezogenen Daten in der Anwendung selbst berichtigen.
    .label = Berichtigung in der Anwendung
    .synonyms = Korrektur; Berichtigen; Art. 16

measure--rights-erasure = { -client(form: "Nom") } kann die zu einer betroffenen Person gespeicherten Daten in der Anwendung selbst löschen.
    .label = Löschung in der Anwendung
    .synonyms = Löschen; Recht auf Vergessenwerden; Art. 17

measure--rights-restriction = Die zu einer betroffenen Person gespeicherten Daten können in der Anwendung so gesperrt werden, dass sie nur noch gespeichert, aber nicht auf andere Weise verarbeitet werden.
    .label = Einschränkung der Verarbeitung in der Anwendung
    .synonyms = Sperren; Sperrvermerk; Art. 18

measure--rights-objection = In der Anwendung kann zu jedem Datensatz vermerkt werden, dass die betroffene Person der Verarbeitung widersprochen hat.
    .label = Vermerk eines Widerspruchs
    .synonyms = Werbewiderspruch; Art. 21

measure--rights-consent-withdrawal = In der Anwendung kann zu jedem Datensatz vermerkt werden, dass die betroffene Person eine Einwilligung widerrufen hat.
    .label = Vermerk einer widerrufenen Einwilligung
    .synonyms = Art. 7

measure--consent-record = Die Anwendung hält zu jeder Einwilligung einer betroffenen Person fest, wann und mit welchem Wortlaut sie erteilt wurde.
    .label = Nachweis der Einwilligungen
    .synonyms = Einwilligungsprotokoll; Consent; Opt-in

measure--rights-pass-on = Weisungen zur Berichtigung, zur Löschung oder zur Einschränkung der Verarbeitung gibt { -contractor(form: "nom") } an alle { -subcontractor(form: "plural") } weiter, die die betreffenden Daten verarbeiten.
    .label = Weitergabe von Weisungen an { -subcontractor(form: "plural") }
    .synonyms = Unterauftragnehmer; Betroffenenrechte

# $interval: whole adverb, e.g. "vierteljährlich"
measure--rights-procedure-review = { -contractor(form: "Nom") } überprüft das Verfahren für Anträge betroffener Personen { $interval }.
    .label = Überprüfung des Verfahrens für Anträge
    .synonyms = Betroffenenrechte
measure--rights-procedure-review--interval = Abstand der Überprüfungen
    .why = Jährlich ist üblich; weil Anträge bei den meisten Unternehmen selten sind, bleiben Mängel des Verfahrens sonst lange unbemerkt.
