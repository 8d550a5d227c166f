### Measures of the control staff: sentences for the annex and short names for lists.

## Confidentiality and secrecy

# $form: written, text or unstated
measure--staff-confidentiality = { $form ->
    [written] Alle Beschäftigten { -contractor(form: "gen") }, die personenbezogene Daten im Auftrag verarbeiten, sind schriftlich zur Vertraulichkeit verpflichtet.
    [text] Alle Beschäftigten { -contractor(form: "gen") }, die personenbezogene Daten im Auftrag verarbeiten, sind in Textform zur Vertraulichkeit verpflichtet.
   *[unstated] Alle Beschäftigten { -contractor(form: "gen") }, die personenbezogene Daten im Auftrag verarbeiten, sind zur Vertraulichkeit verpflichtet.
 }
    .label = Verpflichtung zur Vertraulichkeit
    .synonyms = Verschwiegenheit; Datengeheimnis; NDA; Schweigepflicht
measure--staff-confidentiality--form = Form der Verpflichtung
measure--staff-confidentiality--form--written = schriftlich
measure--staff-confidentiality--form--text = Textform
measure--staff-confidentiality--form--unstated = ohne Angabe der Form

measure--staff-confidentiality-first = Neue Beschäftigte { -contractor(form: "gen") } erhalten erst Zugriff auf personenbezogene Daten, nachdem sie zur Vertraulichkeit verpflichtet worden sind.
    .label = Verpflichtung vor dem ersten Zugriff
    .synonyms = Verschwiegenheit; Datengeheimnis; Einstellung

# $method: oral or leaflet
measure--staff-confidentiality-briefing = { $method ->
    [oral] Bei der Verpflichtung zur Vertraulichkeit belehrt { -contractor(form: "nom") } die Beschäftigten mündlich über ihre Pflichten nach dem Datenschutzrecht.
   *[leaflet] Bei der Verpflichtung zur Vertraulichkeit belehrt { -contractor(form: "nom") } die Beschäftigten durch ein Merkblatt über ihre Pflichten nach dem Datenschutzrecht.
 }
    .label = Belehrung bei der Verpflichtung
    .synonyms = Aufklärung; Merkblatt; Verschwiegenheit
measure--staff-confidentiality-briefing--method = Art der Belehrung
measure--staff-confidentiality-briefing--method--oral = mündlich
measure--staff-confidentiality-briefing--method--leaflet = Merkblatt

# $interval: whole adverb, e.g. "vierteljährlich"
measure--staff-confidentiality-reminder = { -contractor(form: "Nom") } erinnert die Beschäftigten { $interval } an ihre Verpflichtung zur Vertraulichkeit.
    .label = Erinnerung an die Verpflichtung
    .synonyms = Auffrischung; Verschwiegenheit
measure--staff-confidentiality-reminder--interval = Abstand der Erinnerungen
    .why = Jährlich ist üblich, oft zusammen mit der Schulung zum Datenschutz.

measure--staff-confidentiality-afterwards = Die Verpflichtung der Beschäftigten { -contractor(form: "gen") } zur Vertraulichkeit erstreckt sich ausdrücklich auf die Zeit nach dem Ende ihrer Tätigkeit.
    .label = Vertraulichkeit nach dem Ende der Tätigkeit
    .synonyms = Vertragsende; nachvertraglich; Verschwiegenheit

measure--staff-instructions-only = Die Beschäftigten { -contractor(form: "gen") } sind angewiesen, personenbezogene Daten im Auftrag nur nach den Weisungen { -client(form: "gen") } zu verarbeiten.
    .label = Anweisung zur weisungsgemäßen Verarbeitung
    .synonyms = Art. 29; Art. 32 Abs. 4; weisungsgebunden

measure--order-briefing = Die mit dem Auftrag betrauten Beschäftigten { -contractor(form: "gen") } sind über die Weisungen { -client(form: "gen") } unterrichtet.
    .label = Unterrichtung über die Weisungen
    .synonyms = Einweisung; Unterweisung; Auftrag; Projektteam

# $form: written, text or unstated
measure--freelancer-confidentiality = { $form ->
    [written] Alle freien Mitarbeiterinnen und Mitarbeiter { -contractor(form: "gen") }, die personenbezogene Daten im Auftrag verarbeiten, sind schriftlich zur Vertraulichkeit verpflichtet.
    [text] Alle freien Mitarbeiterinnen und Mitarbeiter { -contractor(form: "gen") }, die personenbezogene Daten im Auftrag verarbeiten, sind in Textform zur Vertraulichkeit verpflichtet.
   *[unstated] Alle freien Mitarbeiterinnen und Mitarbeiter { -contractor(form: "gen") }, die personenbezogene Daten im Auftrag verarbeiten, sind zur Vertraulichkeit verpflichtet.
 }
    .label = Verpflichtung freier Mitarbeiterinnen und Mitarbeiter
    .synonyms = Freelancer; Freiberufler; Subunternehmer; NDA
measure--freelancer-confidentiality--form = Form der Verpflichtung
measure--freelancer-confidentiality--form--written = schriftlich
measure--freelancer-confidentiality--form--text = Textform
measure--freelancer-confidentiality--form--unstated = ohne Angabe der Form

# $form: written, text or unstated
measure--intern-confidentiality = { $form ->
    [written] Alle Praktikantinnen und Praktikanten { -contractor(form: "gen") }, die Zugriff auf personenbezogene Daten haben, sind schriftlich zur Vertraulichkeit verpflichtet.
    [text] Alle Praktikantinnen und Praktikanten { -contractor(form: "gen") }, die Zugriff auf personenbezogene Daten haben, sind in Textform zur Vertraulichkeit verpflichtet.
   *[unstated] Alle Praktikantinnen und Praktikanten { -contractor(form: "gen") }, die Zugriff auf personenbezogene Daten haben, sind zur Vertraulichkeit verpflichtet.
 }
    .label = Verpflichtung von Praktikantinnen und Praktikanten
    .synonyms = Praktikum; Werkstudent; NDA
measure--intern-confidentiality--form = Form der Verpflichtung
measure--intern-confidentiality--form--written = schriftlich
measure--intern-confidentiality--form--text = Textform
measure--intern-confidentiality--form--unstated = ohne Angabe der Form

measure--intern-no-access = Praktikantinnen und Praktikanten { -contractor(form: "gen") } erhalten keinen Zugriff auf im Auftrag verarbeitete personenbezogene Daten.
    .label = Kein Zugriff im Praktikum
    .synonyms = Azubi; Hospitation

measure--owner-only = Auf Seiten { -contractor(form: "gen") } hat ausschließlich die Inhaberin oder der Inhaber Zugriff auf die im Auftrag verarbeiteten personenbezogenen Daten.
    .label = Zugriff nur durch die Inhaberin oder den Inhaber
    .synonyms = Einzelunternehmer; Ein-Personen-Betrieb; keine Mitarbeiter

measure--staff-own = Auf Seiten { -contractor(form: "gen") } verarbeiten ausschließlich eigene Beschäftigte personenbezogene Daten im Auftrag.
    .label = Nur eigene Beschäftigte
    .synonyms = Leiharbeit; Zeitarbeit; Festangestellte; Freelancer

# $form: written or text
measure--secrecy-undertaking = { $form ->
    [written] { -contractor(form: "Nom") } hat alle Beschäftigten, die fremde Geheimnisse im Sinne des § 203 StGB erfahren können, schriftlich zur Geheimhaltung verpflichtet.
   *[text] { -contractor(form: "Nom") } hat alle Beschäftigten, die fremde Geheimnisse im Sinne des § 203 StGB erfahren können, in Textform zur Geheimhaltung verpflichtet.
 }
    .label = Verpflichtung zur Geheimhaltung (§ 203 StGB)
    .synonyms = Schweigepflicht; Berufsgeheimnis; Arztgeheimnis
measure--secrecy-undertaking--form = Form der Verpflichtung
measure--secrecy-undertaking--form--written = schriftlich
measure--secrecy-undertaking--form--text = Textform

measure--secrecy-criminal-liability = { -contractor(form: "Nom") } hat alle Beschäftigten, die fremde Geheimnisse im Sinne des § 203 StGB erfahren können, über die Strafbarkeit nach den §§ 203, 204 StGB belehrt.
    .label = Belehrung über die Strafbarkeit (§§ 203, 204 StGB)
    .synonyms = Schweigepflicht

measure--secrecy-criminal-liability-at = { -contractor(form: "Nom") } hat alle Beschäftigten, die Berufsgeheimnisse im Sinne des § 121 des österreichischen Strafgesetzbuchs erfahren können, über die Strafbarkeit nach dieser Vorschrift belehrt.
    .label = Belehrung über die Strafbarkeit (§ 121 StGB Österreich)
    .synonyms = Schweigepflicht

measure--secrecy-criminal-liability-ch = { -contractor(form: "Nom") } hat alle Beschäftigten, die Berufsgeheimnisse im Sinne des Art. 321 des schweizerischen Strafgesetzbuchs erfahren können, über die Strafbarkeit nach dieser Vorschrift belehrt.
    .label = Belehrung über die Strafbarkeit (Art. 321 StGB Schweiz)
    .synonyms = Berufsgeheimnis

measure--secrecy-telecommunications = { -contractor(form: "Nom") } hat die Beschäftigten, die an der Erbringung von Telekommunikationsdiensten mitwirken, zur Wahrung des Fernmeldegeheimnisses nach § 3 TDDDG verpflichtet.
    .label = Verpflichtung auf das Fernmeldegeheimnis (§ 3 TDDDG)
    .synonyms = TTDSG; Telefon

measure--secrecy-social-data = { -contractor(form: "Nom") } hat die Beschäftigten, die Sozialdaten verarbeiten, zur Wahrung des Sozialgeheimnisses nach § 35 SGB I verpflichtet.
    .label = Verpflichtung auf das Sozialgeheimnis (§ 35 SGB I)
    .synonyms = Sozialdaten; SGB X; Krankenkasse

measure--secrecy-formal-obligation = Beschäftigte { -contractor(form: "gen") }, die an Aufträgen öffentlicher Stellen mitwirken, wurden nach § 1 des Verpflichtungsgesetzes förmlich verpflichtet.
    .label = Förmliche Verpflichtung (Verpflichtungsgesetz)
    .synonyms = Behörde; öffentlicher Dienst; Amtsgeheimnis

# $secrets: words of the user, printed as they stand
measure--secrecy-other = { -contractor(form: "Nom") } hat die Beschäftigten zur Wahrung folgender Geheimnisse verpflichtet: „{ $secrets }“.
    .label = Verpflichtung auf sonstige Geheimnisse
    .synonyms = Bankgeheimnis; Steuergeheimnis; Geschäftsgeheimnis
measure--secrecy-other--secrets = Bezeichnung der Geheimnisse, zum Beispiel Bankgeheimnis

measure--professional-rules = { -contractor(form: "Nom") } hat seine Beschäftigten auf die für seinen Berufsstand geltenden Standesregeln verpflichtet.
    .label = Verpflichtung auf Standesregeln
    .synonyms = Berufsordnung; Marktforschung; ESOMAR; Standesrecht

measure--secrecy-trade = { -contractor(form: "Nom") } hat die Beschäftigten zur Wahrung der Geschäftsgeheimnisse { -client(form: "gen") } verpflichtet.
    .label = Verpflichtung auf Geschäftsgeheimnisse
    .synonyms = Betriebsgeheimnis; GeschGehG; NDA; Geheimhaltung

## Selection and beginning

measure--screening-references = Vor der Einstellung prüft { -contractor(form: "nom") } anhand von Zeugnissen die beruflichen Angaben der Bewerberinnen und Bewerber.
    .label = Prüfung von Zeugnissen vor der Einstellung
    .synonyms = Zuverlässigkeitsprüfung; Lebenslauf; Bewerber; Hintergrundprüfung

measure--screening-identity = Vor der Einstellung prüft { -contractor(form: "nom") } die Identität der Bewerberinnen und Bewerber anhand eines amtlichen Lichtbildausweises.
    .label = Prüfung der Identität vor der Einstellung
    .synonyms = Personalausweis; Background Check; Bewerber

# $who: administrators or access
measure--screening-criminal-record = { $who ->
    [administrators] Personen, die Administratorrechte auf Produktivsystemen erhalten, legen { -contractor(form: "dat") } zuvor ein Führungszeugnis vor.
   *[access] Personen, die Zugriff auf im Auftrag verarbeitete personenbezogene Daten erhalten, legen { -contractor(form: "dat") } zuvor ein Führungszeugnis vor.
 }
    .label = Vorlage eines Führungszeugnisses
    .synonyms = Zuverlässigkeitsprüfung; Vorstrafen; Hintergrundprüfung
measure--screening-criminal-record--who = Wer ein Führungszeugnis vorlegt
measure--screening-criminal-record--who--administrators = Administratoren
measure--screening-criminal-record--who--access = alle Personen mit Zugriff auf die Daten

# $who: administrators or access
measure--screening-credit = { $who ->
    [administrators] Personen, die Administratorrechte auf Produktivsystemen erhalten, legen { -contractor(form: "dat") } zuvor eine Bonitätsauskunft vor.
   *[access] Personen, die Zugriff auf im Auftrag verarbeitete personenbezogene Daten erhalten, legen { -contractor(form: "dat") } zuvor eine Bonitätsauskunft vor.
 }
    .label = Vorlage einer Bonitätsauskunft
    .synonyms = Schufa; Kreditauskunft; Hintergrundprüfung
measure--screening-credit--who = Wer eine Bonitätsauskunft vorlegt
measure--screening-credit--who--administrators = Administratoren
measure--screening-credit--who--access = alle Personen mit Zugriff auf die Daten

measure--screening-sanctions = { -contractor(form: "Nom") } gleicht vor der Einstellung die Namen der Bewerberinnen und Bewerber mit den Sanktionslisten der Europäischen Union ab.
    .label = Abgleich mit Sanktionslisten
    .synonyms = Sanktionsliste; Terrorliste; Embargo; Compliance

measure--onboarding-briefing = Neue Beschäftigte { -contractor(form: "gen") } werden vor ihrem ersten Zugriff auf personenbezogene Daten in die internen Regelungen zum Datenschutz eingewiesen.
    .label = Einweisung neuer Beschäftigter
    .synonyms = Onboarding; Einarbeitung; Unterweisung

# $period-dative: number with unit in the dative
measure--training-new-employees = Neue Beschäftigte { -contractor(form: "gen") } werden innerhalb von { $period-dative } nach Beginn ihrer Tätigkeit zum Datenschutz geschult.
    .label = Schulung neuer Beschäftigter
    .synonyms = Ersteinweisung; Onboarding; Erstschulung
measure--training-new-employees--period = Frist für die Schulung

measure--joiner-checklist = Der Eintritt neuer Beschäftigter { -contractor(form: "gen") } wird anhand einer Checkliste abgewickelt, in der die Erledigung jedes Schrittes vermerkt wird.
    .label = Checkliste für den Eintritt
    .synonyms = Onboarding; Einstellung; neue Mitarbeiter

measure--policies-acknowledged = Die Beschäftigten { -contractor(form: "gen") } haben in Textform bestätigt, dass sie die internen Regelungen zum Datenschutz zur Kenntnis genommen haben.
    .label = Bestätigte Kenntnis der internen Regelungen
    .synonyms = Unterschrift; Kenntnisnahme; Richtlinien

## Training

# $interval: whole adverb, e.g. "vierteljährlich"
measure--training-privacy = Die Beschäftigten { -contractor(form: "gen") } werden { $interval } zum Datenschutz geschult.
    .label = Schulung zum Datenschutz
    .synonyms = Datenschutzschulung; DSGVO-Schulung; Unterweisung; E-Learning
measure--training-privacy--interval = Abstand der Schulungen
    .why = Jährlich ist üblich; die DSGVO nennt keinen Abstand.

# $interval: whole adverb, e.g. "vierteljährlich"
measure--training-security = Die Beschäftigten { -contractor(form: "gen") } werden { $interval } zur Informationssicherheit geschult.
    .label = Schulung zur Informationssicherheit
    .synonyms = Security Awareness; IT-Sicherheit; Sensibilisierung
measure--training-security--interval = Abstand der Schulungen
    .why = Jährlich ist üblich; Angriffsmethoden ändern sich, ein längerer Abstand ließe das Wissen veralten.

# $form: online, presence or both
measure--training-form = { $form ->
    [online] Die Beschäftigten { -contractor(form: "gen") } werden zum Datenschutz mit Online-Kursen geschult.
    [presence] Die Beschäftigten { -contractor(form: "gen") } werden zum Datenschutz in Präsenzveranstaltungen geschult.
   *[both] Die Beschäftigten { -contractor(form: "gen") } werden zum Datenschutz sowohl mit Online-Kursen als auch in Präsenzveranstaltungen geschult.
}
    .label = Form der Schulungen zum Datenschutz
    .synonyms = E-Learning; Präsenzschulung; Online-Schulung; Webinar
measure--training-form--form = Form der Schulung
measure--training-form--form--online = Online-Kurse
measure--training-form--form--presence = Präsenzveranstaltungen
measure--training-form--form--both = beides

# $interval: whole adverb, e.g. "vierteljährlich"
measure--training-special-categories = Beschäftigte { -contractor(form: "gen") }, die besondere Kategorien personenbezogener Daten verarbeiten, werden { $interval } eigens zum Umgang mit diesen Daten geschult.
    .ch = Beschäftigte { -contractor(form: "gen") }, die besonders schützenswerte Personendaten verarbeiten, werden { $interval } eigens zum Umgang mit diesen Daten geschult.
    .label = Schulung zu besonderen Kategorien personenbezogener Daten
    .synonyms = Gesundheitsdaten; Sensibilisierung
measure--training-special-categories--interval = Abstand der Schulungen
    .why = Jährlich ist üblich und lässt sich mit der allgemeinen Schulung verbinden.

measure--training-order = Die mit dem Auftrag betrauten Beschäftigten { -contractor(form: "gen") } sind eigens für die dabei anfallenden Verarbeitungsvorgänge geschult worden.
    .label = Schulung für den einzelnen Auftrag
    .synonyms = Projektschulung; projektspezifisch; Einweisung

# $interval: whole adverb, e.g. "vierteljährlich"
measure--training-development = Die mit der Softwareentwicklung betrauten Beschäftigten { -contractor(form: "gen") } werden { $interval } in sicherer Softwareentwicklung geschult.
    .label = Schulung in sicherer Softwareentwicklung
    .synonyms = Secure Coding; Entwicklerschulung
measure--training-development--interval = Abstand der Schulungen
    .why = Jährlich ist üblich; so lassen sich neu bekannt gewordene Arten von Schwachstellen aufnehmen.

measure--training-emergency = { -contractor(form: "Nom") } schult seine Beschäftigten im Verhalten bei Notfällen wie Bränden oder Stromausfällen.
    .label = Schulung für Notfälle
    .synonyms = Brandschutz; Evakuierung; Notfallübung; Brandschutzhelfer

measure--training-administrators = { -contractor(form: "Nom") } lässt seine Administratoren zur Sicherheit der von ihnen betreuten Systeme fortbilden.
    .label = Fortbildung der Administratoren
    .synonyms = Fachkunde; Weiterbildung; Zertifizierung; IT-Personal

measure--training-ai = Beschäftigte { -contractor(form: "gen") }, die KI-Systeme einsetzen, sind im Umgang mit diesen Systemen geschult.
    .label = Schulung im Umgang mit KI
    .synonyms = KI-Kompetenz; Art. 4 KI-Verordnung

measure--training-record = Die Teilnahme an Schulungen wird für jede Person unter Angabe des Datums und des Themas dokumentiert.
    .label = Dokumentation der Schulungen
    .synonyms = Teilnahmeliste; Schulungsnachweis

measure--training-mandatory = Die Teilnahme an den Schulungen zum Datenschutz ist für alle Beschäftigten { -contractor(form: "gen") } mit Zugriff auf personenbezogene Daten verpflichtend.
    .label = Verpflichtende Schulungen
    .synonyms = Pflichtschulung; Teilnahmepflicht

measure--training-test = Die Schulungen zum Datenschutz schließen mit einer Lernkontrolle ab.
    .label = Lernkontrolle nach Schulungen
    .synonyms = Test; Quiz; Prüfung

# $interval: whole adverb, e.g. "vierteljährlich"
measure--threat-information = { -contractor(form: "Nom") } unterrichtet die Beschäftigten { $interval } über aktuelle Angriffsmethoden.
    .label = Unterrichtung über aktuelle Angriffsmethoden
    .synonyms = Phishing-Warnung; Awareness; Rundmail
measure--threat-information--interval = Abstand der Unterrichtungen

# $interval: whole adverb, e.g. "vierteljährlich"
measure--privacy-news = { -contractor(form: "Nom") } unterrichtet seine Beschäftigten { $interval } über Neuerungen im Datenschutz.
    .label = Unterrichtung über Neuerungen im Datenschutz
    .synonyms = Newsletter; Sensibilisierung; Rundschreiben; Awareness
measure--privacy-news--interval = Abstand der Unterrichtungen

# $interval: whole adverb, e.g. "vierteljährlich"
measure--phishing-exercise = Die Beschäftigten { -contractor(form: "gen") } erhalten { $interval } simulierte Phishing-E-Mails, mit denen ihre Aufmerksamkeit geprüft wird.
    .label = Phishing-Übungen
    .synonyms = Phishing-Test; Simulation; Awareness
measure--phishing-exercise--interval = Abstand der Übungen

## Daily work

measure--privacy-contact-known = Den Beschäftigten { -contractor(form: "gen") } ist bekannt gegeben, an wen sie sich mit Fragen zum Datenschutz wenden können.
    .label = Ansprechperson für die Beschäftigten
    .synonyms = Ansprechpartner; Fragen zum Datenschutz

measure--privacy-leaflet = Die Beschäftigten { -contractor(form: "gen") } haben ein Merkblatt zum Datenschutz erhalten.
    .label = Merkblatt zum Datenschutz
    .synonyms = Handout; Datenschutzmerkblatt; Leitfaden

measure--clean-desk = Eine interne Regelung verpflichtet die Beschäftigten { -contractor(form: "gen") }, Unterlagen mit personenbezogenen Daten wegzuschließen, bevor sie ihren Arbeitsplatz verlassen (Clean Desk).
    .label = Clean-Desk-Regelung
    .synonyms = aufgeräumter Schreibtisch; Schreibtisch leer

measure--printouts-collected = Eine interne Regelung verpflichtet die Beschäftigten { -contractor(form: "gen") }, Ausdrucke mit personenbezogenen Daten sofort aus dem Drucker zu nehmen.
    .label = Sofortige Entnahme von Ausdrucken
    .synonyms = Drucker; Kopierer

measure--conversations-in-public = Eine interne Regelung untersagt den Beschäftigten { -contractor(form: "gen") }, an öffentlich zugänglichen Orten über im Auftrag verarbeitete personenbezogene Daten zu sprechen.
    .label = Keine Gespräche in der Öffentlichkeit
    .synonyms = Telefonieren; Bahn; mithören

measure--sanctions-known = { -contractor(form: "Nom") } hat die Beschäftigten darauf hingewiesen, dass Verstöße gegen die Regelungen zum Datenschutz arbeitsrechtliche Folgen haben können.
    .label = Hinweis auf Folgen von Verstößen
    .synonyms = Abmahnung; Disziplinarmaßnahmen

# $interval: whole adverb, e.g. "vierteljährlich"
measure--conduct-spot-check = { -contractor(form: "Nom") } prüft { $interval } in Stichproben, ob die Beschäftigten die internen Regelungen zum Datenschutz einhalten.
    .label = Stichproben zur Einhaltung der Regelungen
    .synonyms = Kontrolle; Begehung; Audit
measure--conduct-spot-check--interval = Abstand der Stichproben

## Change of duties and leaving

measure--mover-access = Wechseln Beschäftigte { -contractor(form: "gen") } ihre Aufgabe, werden ihnen die nicht mehr benötigten Zugriffsrechte entzogen.
    .label = Entzug von Rechten beim Wechsel der Aufgabe
    .synonyms = Abteilungswechsel; Rollenwechsel; Berechtigungen

# $by: last-day, next-working-day or week
measure--leaver-accounts = { $by ->
    [last-day] Die Benutzerkonten ausscheidender Beschäftigter { -contractor(form: "gen") } werden spätestens an deren letztem Arbeitstag gesperrt.
    [next-working-day] Die Benutzerkonten ausscheidender Beschäftigter { -contractor(form: "gen") } werden spätestens am Arbeitstag nach deren Ausscheiden gesperrt.
   *[week] Die Benutzerkonten ausscheidender Beschäftigter { -contractor(form: "gen") } werden spätestens eine Woche nach deren Ausscheiden gesperrt.
 }
    .label = Sperrung der Benutzerkonten beim Ausscheiden
    .synonyms = Offboarding; Kündigung; Benutzer sperren
measure--leaver-accounts--by = Zeitpunkt der Sperrung
measure--leaver-accounts--by--last-day = letzter Arbeitstag
measure--leaver-accounts--by--next-working-day = folgender Arbeitstag
measure--leaver-accounts--by--week = eine Woche nach dem Ausscheiden

measure--leaver-dismissal = Bei fristloser Kündigung oder Freistellung werden die Benutzerkonten der betreffenden Beschäftigten { -contractor(form: "gen") } sofort gesperrt.
    .label = Sofortige Sperrung bei fristloser Kündigung
    .synonyms = Freistellung; Entlassung; Offboarding

measure--leaver-keys = Ausscheidende Beschäftigte { -contractor(form: "gen") } geben Schlüssel und sonstige Zutrittsmittel spätestens an ihrem letzten Arbeitstag zurück.
    .label = Rückgabe von Schlüsseln beim Ausscheiden
    .synonyms = Offboarding; Kündigung; Schlüsselrückgabe

measure--leaver-codes = Zutrittscodes werden geändert, sobald eine Person ausscheidet, die sie kennt.
    .label = Änderung von Zutrittscodes beim Ausscheiden
    .synonyms = Offboarding; Türcode; Alarmcode

measure--leaver-devices = Ausscheidende Beschäftigte { -contractor(form: "gen") } geben dienstliche Geräte spätestens an ihrem letzten Arbeitstag zurück.
    .label = Rückgabe von Geräten beim Ausscheiden
    .synonyms = Offboarding; Laptop; Handy

measure--leaver-documents = Ausscheidende Beschäftigte { -contractor(form: "gen") } geben Unterlagen mit personenbezogenen Daten spätestens an ihrem letzten Arbeitstag zurück.
    .label = Rückgabe von Unterlagen beim Ausscheiden
    .synonyms = Offboarding; Akten; Datenträger

measure--leaver-shared-credentials = Zugangsdaten, die mehrere Personen gemeinsam verwenden, werden geändert, sobald eine dieser Personen ausscheidet.
    .label = Änderung gemeinsamer Zugangsdaten beim Ausscheiden
    .synonyms = Offboarding; gemeinsames Passwort; WLAN-Passwort

measure--leaver-checklist = Das Ausscheiden von Beschäftigten { -contractor(form: "gen") } wird anhand einer Checkliste abgewickelt, in der die Erledigung jedes Schrittes vermerkt wird.
    .label = Checkliste für das Ausscheiden
    .synonyms = Offboarding; Laufzettel; Kündigung

measure--leaver-reminder = Ausscheidende Beschäftigte { -contractor(form: "gen") } werden in Textform darauf hingewiesen, dass ihre Pflicht zur Vertraulichkeit fortbesteht.
    .label = Hinweis auf fortbestehende Vertraulichkeit
    .synonyms = Offboarding; Verschwiegenheit; Kündigung
