### Categories of data subjects.

## Treatment and care

group--patients = Patientinnen und Patienten
    .synonyms = Patient; Kranke; Behandelte
group--care-residents = Bewohnerinnen und Bewohner von Pflegeeinrichtungen
    .synonyms = Heimbewohner; Pflegeheim; Altenheim
group--care-recipients = Ambulant gepflegte Personen
    .synonyms = Pflegebedürftige; Pflegekunden; Pflegedienst
group--day-care-children = Kinder in Tageseinrichtungen
    .synonyms = Kita; Kindergarten; Kindertagesstätte
group--persons-with-disabilities = Menschen mit Behinderungen
    .synonyms = Behinderung; Schwerbehinderte
group--study-participants = Teilnehmende an Studien
    .synonyms = Probanden; Versuchspersonen; Studie
group--donors = Spenderinnen und Spender
    .synonyms = Spender; Blutspende; Förderer
group--relatives = Angehörige
    .synonyms = Familie; Verwandte; Bezugspersonen
group--parents = Sorgeberechtigte
    .synonyms = Eltern; Erziehungsberechtigte; Mutter; Vater
group--legal-guardians = Rechtliche Betreuerinnen und Betreuer
    .synonyms = Betreuer; gesetzliche Betreuung
group--authorised-representatives = Bevollmächtigte
    .synonyms = Vollmacht; Vertreter
group--emergency-contacts = Notfallkontakte
    .synonyms = Kontaktperson im Notfall
group--therapists = Therapeutinnen und Therapeuten
    .synonyms = Therapeut; Behandler
group--treating-physicians = Behandelnde Ärztinnen und Ärzte
    .synonyms = Arzt; Hausarzt; mitbehandelnde Ärzte
group--referring-physicians = Überweisende Ärztinnen und Ärzte
    .synonyms = Überweiser; Zuweiser
group--submitting-physicians = Einsendende Ärztinnen und Ärzte
    .synonyms = Einsender; Auftraggeber des Labors; Laborauftrag
group--care-staff = Pflege- und Betreuungskräfte
    .synonyms = Pflegekräfte; Betreuungskräfte; Pfleger
group--insured-persons = Versicherte
    .synonyms = Versicherungsnehmer; Versicherungskunden
group--beneficiaries = Begünstigte Personen
    .synonyms = Bezugsberechtigte; Begünstigte; Erben
group--injured-parties = Geschädigte Personen
    .synonyms = Geschädigte; Unfallopfer; Anspruchsteller
group--invoice-recipients = Rechnungsempfängerinnen und Rechnungsempfänger
    .synonyms = Zahlungspflichtige; Rechnungsempfänger; Selbstzahler

## Clients of professions and counselling centres

group--professional-clients = Mandantinnen und Mandanten
    .synonyms = Mandant; Mandat; Kanzleikunden
group--opposing-parties = Gegnerische Parteien
    .synonyms = Gegner; Prozessgegner; Gegenseite
group--witnesses = Zeuginnen und Zeugen
    .synonyms = Zeuge; Zeugenaussage
group--experts = Sachverständige
    .synonyms = Gutachter; Gutachterin
group--debtors = Schuldnerinnen und Schuldner
    .synonyms = Schuldner; Inkasso; Zahlungsverzug
group--counselling-clients = Klientinnen und Klienten einer Beratung
    .synonyms = Klient; Ratsuchende; Coaching

## Customers and business partners

group--customers = Kundinnen und Kunden
    .synonyms = Kunde; Käufer; Endkunden
group--end-customers = Endkundinnen und Endkunden
    .synonyms = Endkunde; Verbraucher; Endverbraucher
group--business-customers = Geschäftskundinnen und Geschäftskunden
    .synonyms = Geschäftskunde; Firmenkunde; B2B
group--prospects = Interessentinnen und Interessenten
    .synonyms = Interessent; potenzielle Kunden; Leads
group--contact-persons = Ansprechpersonen
    .synonyms = Ansprechpartner; Kontaktperson
group--authorised-signatories = Vertretungsberechtigte Personen
    .synonyms = Prokuristen; Zeichnungsberechtigte; Unterzeichner
group--suppliers = Lieferantinnen und Lieferanten
    .synonyms = Lieferant; Zulieferer
group--business-partners = Geschäftspartnerinnen und Geschäftspartner
    .synonyms = Vertragspartner; Partner; Dienstleister
group--commercial-agents = Handelsvertreterinnen und Handelsvertreter
    .synonyms = Vertreter; Agentur; Vermittler
group--owners = Inhaberinnen und Inhaber
    .synonyms = Eigentümer; Praxisinhaber; Inhaber
group--shareholders = Gesellschafterinnen und Gesellschafter
    .synonyms = Gesellschafter; Anteilseigner; Aktionäre
group--managers = Mitglieder der Geschäftsleitung
    .synonyms = Geschäftsführer; Vorstand; Führungskräfte
group--investors = Anlegerinnen und Anleger
    .synonyms = Investoren; Kapitalanleger
group--animal-owners = Tierhalterinnen und Tierhalter
    .synonyms = Tierbesitzer; Haustierbesitzer; Tierhalter
group--tenants = Mieterinnen und Mieter
    .synonyms = Mieter; Bewohner; Pächter
group--property-owners = Grundstücks- und Wohnungseigentümerinnen und -eigentümer
    .synonyms = Wohnungseigentümer; Vermieter; Immobilie
group--guests = Gäste
    .synonyms = Hotelgäste; Gast; Übernachtung
group--citizens = Bürgerinnen und Bürger
    .synonyms = Bürger; Einwohner; Antragsteller
group--authority-contacts = Ansprechpersonen bei Behörden
    .synonyms = Behörde; Amt; Sachbearbeiter

## Work

group--employees = Beschäftigte
    .synonyms = Mitarbeiter; Personal; Angestellte; Arbeitnehmer
group--former-employees = Ehemalige Beschäftigte
    .synonyms = ausgeschiedene Mitarbeiter; frühere Mitarbeiter
group--pensioners = Betriebsrentnerinnen und Betriebsrentner
    .synonyms = Rentner; Pensionäre; Betriebsrente
group--affiliate-employees = Beschäftigte verbundener Unternehmen
    .synonyms = Konzern; Schwestergesellschaft
group--employee-relatives = Angehörige von Beschäftigten
    .synonyms = Kinder von Mitarbeitern; Ehegatten
group--applicants = Bewerberinnen und Bewerber
    .synonyms = Bewerber; Kandidaten
group--trainees = Auszubildende
    .synonyms = Azubi; Lehrlinge
group--interns = Praktikantinnen und Praktikanten
    .synonyms = Praktikum; Praktikant; Werkstudent
group--temporary-workers = Leiharbeitskräfte
    .synonyms = Zeitarbeit; Leiharbeiter
group--freelancers = Freie Mitarbeiterinnen und Mitarbeiter
    .synonyms = Freiberufler; Honorarkräfte; Selbstständige
group--volunteers = Ehrenamtliche
    .synonyms = Ehrenamt; freiwillige Helfer

## Users and correspondents

group--software-users = Nutzerinnen und Nutzer der Software
    .synonyms = Anwender; Benutzer; Softwarenutzer
group--app-users = Nutzerinnen und Nutzer der App
group--administrators = Administratorinnen und Administratoren
    .synonyms = Admin; Systemverwalter; IT-Personal
    .synonyms = App-Nutzer; Handynutzer
group--website-visitors = Besucherinnen und Besucher der Website
    .synonyms = Internetnutzer; Websitebesucher; Homepage
group--social-media-users = Benutzerinnen und Benutzer sozialer Netzwerke
    .synonyms = Follower; Social Media; Abonnenten des Kanals
group--premises-visitors = Besucherinnen und Besucher der Räume
    .synonyms = Besucher; Gäste im Haus; Empfang
group--callers = Anruferinnen und Anrufer
    .synonyms = Anrufer; Telefon
group--enquirers = Anfragende
    .synonyms = Kontaktformular; Anfrage; Absender
group--message-recipients = Empfängerinnen und Empfänger von Nachrichten
    .synonyms = Empfänger; Adressaten
group--newsletter-subscribers = Abonnentinnen und Abonnenten von Newslettern
    .synonyms = Newsletter; Verteiler
group--event-participants = Teilnehmende an Veranstaltungen
    .synonyms = Teilnehmer; Seminarteilnehmer; Kursteilnehmer
group--speakers = Vortragende
    .synonyms = Referenten; Dozenten; Trainer
group--competition-participants = Teilnehmende an Gewinnspielen
    .synonyms = Gewinnspiel; Verlosung
group--survey-participants = Befragte
    .synonyms = Umfrage; Umfrageteilnehmer
group--mentioned-persons = In Inhalten erwähnte Personen
    .synonyms = erwähnte Dritte; genannte Personen
group--reporting-persons = Hinweisgebende Personen
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
