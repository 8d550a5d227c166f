### Categories of data subjects.

## Treatment and care

group--patients = Patientinnen und Patienten
    .synonyms = Patient; Kranke; Behandelte
group--care-residents = Bewohnerinnen und Bewohner von Pflegeeinrichtungen
    .synonyms = Heimbewohner; Pflegeheim; Altenheim
group--care-recipients = ambulant gepflegte Personen
    .synonyms = Pflegebedürftige; Pflegekunden; Pflegedienst
group--persons-with-disabilities = Menschen mit Behinderungen
    .synonyms = Behinderung; Schwerbehinderte
group--study-participants = Teilnehmende an Studien
    .synonyms = Probanden; Versuchspersonen; Studie
group--relatives = Angehörige
    .synonyms = Familie; Verwandte; Bezugspersonen
group--parents = Sorgeberechtigte
    .synonyms = Eltern; Erziehungsberechtigte; Mutter; Vater
group--legal-guardians = rechtliche Betreuerinnen und Betreuer
    .synonyms = Betreuer; gesetzliche Betreuung
group--authorised-representatives = Bevollmächtigte
    .synonyms = Vollmacht; Vertreter
group--emergency-contacts = Notfallkontakte
    .synonyms = Kontaktperson im Notfall
group--therapists = Therapeutinnen und Therapeuten
    .synonyms = Therapeut; Behandler
group--treating-physicians = behandelnde Ärztinnen und Ärzte
    .synonyms = Arzt; Hausarzt; mitbehandelnde Ärzte
group--referring-physicians = überweisende Ärztinnen und Ärzte
    .synonyms = Überweiser; Zuweiser
group--insured-persons = Versicherte
    .synonyms = Versicherungsnehmer; Versicherungskunden

## Clients of professions and counselling centres

group--professional-clients = Mandantinnen und Mandanten
    .synonyms = Mandant; Mandat; Kanzleikunden
group--opposing-parties = gegnerische Parteien
    .synonyms = Gegner; Prozessgegner; Gegenseite
group--counselling-clients = Klientinnen und Klienten einer Beratung
    .synonyms = Klient; Ratsuchende; Coaching

## Customers and business partners

group--customers = Kundinnen und Kunden
    .synonyms = Kunde; Käufer; Endkunden
group--business-customers = Geschäftskundinnen und Geschäftskunden
    .synonyms = Geschäftskunde; Firmenkunde; B2B
group--prospects = Interessentinnen und Interessenten
    .synonyms = Interessent; potenzielle Kunden; Leads
group--contact-persons = Ansprechpartnerinnen und Ansprechpartner
    .synonyms = Ansprechperson; Kontaktperson; Ansprechpartner
group--suppliers = Lieferantinnen und Lieferanten
    .synonyms = Lieferant; Zulieferer
group--business-partners = Geschäftspartnerinnen und Geschäftspartner
    .synonyms = Vertragspartner; Partner; Dienstleister
group--commercial-agents = Handelsvertreterinnen und Handelsvertreter
    .synonyms = Vertreter; Agentur; Vermittler
group--owners = Inhaberinnen und Inhaber
    .synonyms = Eigentümer; Praxisinhaber; Inhaber
group--managers = Mitglieder der Geschäftsleitung
    .synonyms = Geschäftsführer; Vorstand
group--investors = Anlegerinnen und Anleger
    .synonyms = Investoren; Kapitalanleger
group--animal-owners = Tierhalterinnen und Tierhalter
    .synonyms = Tierbesitzer; Haustierbesitzer; Tierhalter
group--authority-contacts = Ansprechpartnerinnen und Ansprechpartner bei Behörden
    .synonyms = Behörde; Amt; Sachbearbeiter

## Work

group--employees = Beschäftigte
    .synonyms = Mitarbeiter; Personal; Angestellte; Arbeitnehmer
group--former-employees = ehemalige Beschäftigte
    .synonyms = ausgeschiedene Mitarbeiter; frühere Mitarbeiter
group--affiliate-employees = Beschäftigte verbundener Unternehmen
    .synonyms = Konzern; Schwestergesellschaft
group--employee-relatives = Angehörige von Beschäftigten
    .synonyms = Kinder von Mitarbeitern; Ehegatten
group--applicants = Bewerberinnen und Bewerber
    .synonyms = Bewerber; Kandidaten
group--trainees = Auszubildende
    .synonyms = Azubi; Lehrlinge
group--temporary-workers = Leiharbeitskräfte
    .synonyms = Zeitarbeit; Leiharbeiter
group--freelancers = freie Mitarbeiterinnen und Mitarbeiter
    .synonyms = Freiberufler; Honorarkräfte; Selbstständige
group--volunteers = Ehrenamtliche
    .synonyms = Ehrenamt; freiwillige Helfer

## Users and correspondents

group--software-users = Nutzerinnen und Nutzer der Software
    .synonyms = Anwender; Benutzer; Softwarenutzer
group--app-users = Nutzerinnen und Nutzer der App
    .synonyms = App-Nutzer; Handynutzer
group--website-visitors = Besucherinnen und Besucher der Website
    .synonyms = Internetnutzer; Websitebesucher; Homepage
group--callers = Anruferinnen und Anrufer
    .synonyms = Anrufer; Telefon
group--message-recipients = Empfängerinnen und Empfänger von Nachrichten
    .synonyms = Empfänger; Adressaten
group--newsletter-subscribers = Abonnentinnen und Abonnenten von Newslettern
    .synonyms = Newsletter; Verteiler
group--event-participants = Teilnehmende an Veranstaltungen
    .synonyms = Teilnehmer; Seminarteilnehmer; Kursteilnehmer
group--mentioned-persons = in Inhalten erwähnte Personen
    .synonyms = erwähnte Dritte; genannte Personen
group--reporting-persons = hinweisgebende Personen
    .synonyms = Hinweisgeber; Whistleblower

## Members, education

group--members = Mitglieder
    .synonyms = Vereinsmitglieder; Mitglied; Verein
group--minors = Minderjährige
    .synonyms = Kinder; Jugendliche
group--pupils = Schülerinnen und Schüler
    .synonyms = Schule; Schulkinder
group--students = Studierende
    .synonyms = Studenten; Hochschule
