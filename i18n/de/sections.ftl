### The sections of the interview: heading, and in one sentence what each settles.

section--fit = Eignung und Ausgangslage
    .intro = Dieser Abschnitt klärt, ob die Anlagen zum Fall passen, für wen sie bestimmt sind und ob eine berufliche Schweigepflicht zu beachten ist.

section--parties = Vertragsparteien
    .intro = Dieser Abschnitt legt fest, mit welchen Namen, Anschriften und Ansprechpersonen die Parteien in den Anlagen stehen.

section--document = Dokument und Abschluss
    .intro = Dieser Abschnitt legt fest, in welchen Sprachen, mit welchen Bezeichnungen der Parteien, zu welchem Stichtag und in welcher Form die Anlagen vereinbart werden.

section--subject = Gegenstand der Verarbeitung
    .intro = Dieser Abschnitt legt fest, welche Leistung vereinbart ist, wozu sie dient, was dabei mit den Daten geschieht und wie lange.

section--data = Daten und betroffene Personen
    .intro = Dieser Abschnitt legt fest, wessen Daten verarbeitet werden, welche es sind, ob sie besonders geschützt sind und woher sie stammen.

section--secrecy = Berufliche Schweigepflicht
    .intro = Dieser Abschnitt hält fest, wer zur Geheimhaltung verpflichtet ist, in welcher Form und seit wann, und was nur einzelne Berufe verlangen.

section--health = Gesundheits- und Sozialdaten
    .intro = Dieser Abschnitt klärt, ob besondere deutsche Regeln für Gesundheits- oder Sozialdaten gelten und was sie verlangen.

section--environment = Orte und Arbeitsweise
    .intro = Dieser Abschnitt hält fest, wo und wie { -contractor(form: "nom") } arbeitet, damit die Maßnahmen dazu passen.

section--subprocessors = { -subcontractor(form: "plural") }
    .intro = Dieser Abschnitt legt fest, welche weiteren Unternehmen die Daten im Auftrag verarbeiten, wo sie das tun und wie neue hinzukommen dürfen.

section--transfers = Auslandsbezug
    .intro = Dieser Abschnitt klärt, worauf Übermittlungen an { -contractor(form: "acc") } und zurück an { -client(form: "acc") } beruhen, was Vertragsklauseln dafür brauchen und wer die Parteien dort vertritt, wo sie keine Niederlassung haben.

section--instructions = Weisungen und Ansprechpersonen
    .intro = Dieser Abschnitt legt fest, wer Weisungen erteilt und entgegennimmt, in welcher Form das geschieht und wer für den Datenschutz zuständig ist.

section--measures = Technische und organisatorische Maßnahmen
    .intro = Dieser Abschnitt hält fest, mit welchen Maßnahmen { -contractor(form: "nom") } die Daten schützt und wie sich diese Maßnahmen ändern dürfen.

section--terms = Vereinbarte Eckpunkte
    .intro = Dieser Abschnitt klärt, ob die Anlagen auch Meldefristen, Überprüfungen, Löschung, Kündigung, Haftung und Kosten regeln und, wenn ja, wie.

section--outsourcing = Auslagerung
    .intro = Dieser Abschnitt klärt, ob die Anlagen auch künstliche Intelligenz, Datenexport, Dienstgüte und Sicherheitsvorschriften regeln und, wenn ja, wie.
