### Questions: who answers, and whether this program fits at all.

q-author = Wer beantwortet diese Fragen?
    .label = Antwortende Seite
    .help = Gemeint ist die Seite, für die die Person am Bildschirm handelt. Beschäftigte wählen die Rolle ihres Unternehmens. Wer eine oder beide Parteien von außen unterstützt, etwa als externe Datenschutzbeauftragte, wählt „Beratung“. Die Fragen bleiben für alle dieselben; sie nennen die Parteien deshalb immer bei ihrer Rolle.
    .why = Hält fest, von welcher Seite die Angaben stammen; der Inhalt des Vertrags hängt davon nicht ab.
    .example = „Beratung“, wenn eine Datenschutzberaterin das Interview mit einer Praxis führt.
q-author--contractor = { -contractor(form: "label") } – verarbeitet die Daten als Dienstleister für einen anderen
q-author--client = { -client(form: "label") } – bestimmt über die Daten und beauftragt den Dienstleister
q-author--adviser = Beratung – unterstützt die Parteien und ist selbst keine

q-on-behalf = Verarbeitet { -contractor(form: "nom") } die personenbezogenen Daten auf Weisung, für eigene Zwecke oder nach gemeinsamer Entscheidung mit { -client(form: "dat") }?
    .label = Verarbeitung im Auftrag
    .help = Verarbeitung im Auftrag im Sinne der Datenschutz-Grundverordnung (DSGVO) heißt: { -client(form: "Nom") } bestimmt, wozu und wie die Daten verarbeitet werden, und { -contractor(form: "nom") } hält sich an seine Weisungen. Technische Einzelheiten, etwa die Wahl der Server, darf { -contractor(form: "nom") } selbst bestimmen. Eigene Zwecke verfolgt er zum Beispiel, wenn er die Daten für eigene Werbung oder eigene Forschung verwendet. Vertrags- und Rechnungsdaten über { -client(form: "acc") } selbst, die { -contractor(form: "nom") } in eigener Sache führt, zählen hier nicht mit. Wird nur ein Teil der Daten auf Weisung verarbeitet, gelten die Antwort „Auf Weisung“ und die Anlagen allein für diesen Teil; das Übrige ist gesondert zu regeln.
    .why = Art. 28 DSGVO gilt nur für die Verarbeitung im Auftrag; in anderen Fällen passen diese Anlagen nicht.
    .example = „Auf Weisung“, wenn ein Anbieter von Praxissoftware die Patientendaten nur speichert, wie es die Praxis vorgibt.
q-on-behalf--yes = Auf Weisung – { -contractor(form: "nom") } verarbeitet die Daten nur nach dokumentierter Weisung { -client(form: "gen") }
q-on-behalf--own = Eigene Zwecke – { -contractor(form: "nom") } entscheidet selbst, wozu er die Daten verwendet
    .end = Wer selbst über Zwecke und Mittel einer Verarbeitung entscheidet, ist insoweit selbst Verantwortlicher (Art. 4 Nr. 7 DSGVO); eine Verarbeitung im Auftrag liegt nicht vor, und diese Anlagen passen nicht. { -client(form: "Nom") } braucht für die Weitergabe der Daten eine Rechtsgrundlage nach Art. 6 DSGVO, bei besonderen Kategorien personenbezogener Daten zusätzlich eine Ausnahme nach Art. 9 Abs. 2 DSGVO und bei beruflicher Schweigepflicht eine Befugnis zur Offenbarung. Statt dieser Anlagen empfiehlt sich eine Vereinbarung über die Weitergabe zwischen zwei eigenständig Verantwortlichen.
q-on-behalf--joint = Gemeinsam – beide legen Zwecke und Mittel miteinander fest
    .end = Legen beide Parteien Zwecke und Mittel der Verarbeitung gemeinsam fest, sind sie gemeinsam Verantwortliche (Art. 26 Abs. 1 DSGVO), und diese Anlagen passen nicht. Statt dieser Anlagen ist eine Vereinbarung nach Art. 26 DSGVO nötig, die festlegt, wer von beiden welche Pflichten erfüllt, vor allem gegenüber den betroffenen Personen. Das Wesentliche dieser Vereinbarung ist den betroffenen Personen zur Verfügung zu stellen (Art. 26 Abs. 2 Satz 2 DSGVO).

q-client-form = Nennen die Anlagen { -client(form: "acc") } mit Namen, oder entsteht eine Vorlage?
    .label = Bestimmter Vertrag oder Vorlage
    .help = Eine Vorlage ist für Anbieter gedacht, die dieselben Anlagen mit vielen Kunden vereinbaren. Sie enthält Leerzeilen, die bei jedem Vertragsschluss auszufüllen sind. Was vom einzelnen Kunden abhängt, steht darin als Bedingung, zum Beispiel „Unterliegt { -client(form: "nom") } einer beruflichen Schweigepflicht, gilt zusätzlich“. Steht der Vertragspartner fest, ist die Fassung mit Namen genauer.
    .why = Der Vertrag bindet zwei Parteien (Art. 28 Abs. 3 DSGVO); eine Vorlage lässt eine davon zunächst offen.
    .example = „Mit Namen“ für den Vertrag mit der Gemeinschaftspraxis Ahrens und Vollmer; „Vorlage“ für Anlagen, die ein Softwareanbieter allen Kunden vorlegt.
q-client-form--named = Mit Namen – die Anlagen gelten für einen bestimmten Vertragspartner
q-client-form--open = Vorlage – für viele Kunden, Name und Anschrift bleiben frei

q-client-country = In welchem Staat hat { -client(form: "nom") } seinen Sitz?
    .label = Sitzstaat { -client(form: "gen") }
    .field = Sitzstaat
    .help = Gemeint ist der Staat, in dem das Unternehmen oder die Praxis eingetragen oder niedergelassen ist, nicht der Standort der Server. Der Sitz steht im Impressum, auf Rechnungen oder im Register. Bei mehreren Niederlassungen zählt diejenige, die den Vertrag schließt. Außerhalb des Europäischen Wirtschaftsraums (EU, Island, Liechtenstein, Norwegen), etwa in der Schweiz oder im Vereinigten Königreich, ist auch das dortige Datenschutzrecht zu beachten.
    .why = Der Sitz bestimmt mit, welches Datenschutzrecht gilt (Art. 3 DSGVO).
    .example = Deutschland, wenn die Praxis in Hamburg niedergelassen ist.

q-client-countries = In welchen Staaten kann { -client(form: "nom") } seinen Sitz haben?
    .label = Sitzstaaten, für die die Vorlage gilt
    .field = Mögliche Sitzstaaten
    .help = Auszuwählen sind alle Staaten, in denen die Kunden sitzen, für die die Vorlage gedacht ist. Für Kunden in anderen Staaten ist sie dann nicht bestimmt. Staaten außerhalb des Europäischen Wirtschaftsraums (EU, Island, Liechtenstein, Norwegen), etwa die Schweiz oder das Vereinigte Königreich, haben eigenes Datenschutzrecht und können weitere Angaben nötig machen. Im Zweifel sind nur die Staaten zu wählen, in denen tatsächlich Verträge geplant sind.
    .why = Der Sitz bestimmt mit, welches Datenschutzrecht in der Vorlage zu beachten ist (Art. 3 DSGVO).
    .example = Deutschland und Österreich, wenn die Software nur dort vertrieben wird.

q-client-professions = Welche der in § 203 des Strafgesetzbuchs (StGB) genannten Berufe und Tätigkeiten werden { -client(form: "bei") } ausgeübt?
    .label = Berufe mit Schweigepflicht
    .help = Maßgeblich sind die Berufe, bei deren Ausübung die hier verarbeiteten Daten anfallen; alle zutreffenden sind auszuwählen. Auch bei einem Sitz außerhalb Deutschlands ist der ausgeübte Beruf anzugeben. Bei einer Vorlage sind alle Berufe zu wählen, für die sie gedacht ist. Wird keiner gewählt und das bestätigt, bedeutet es: Keiner der in § 203 StGB genannten Berufe wird ausgeübt. Medizinische Fachangestellte und andere, die diesen Berufen zuarbeiten, sind als Gehilfen mit erfasst und nicht eigens zu wählen. Im Zweifel hilft die Berufskammer oder eine rechtliche Beratung.
    .why = § 203 StGB schützt Geheimnisse, die Angehörigen dieser Berufe bekannt werden, und erfasst auch ihre Dienstleister.
    .example = Ärztinnen und Ärzte bei einer Arztpraxis; keine Auswahl bei einer Schreinerei.

q-client-secrecy = Unterliegt { -client(form: "nom") } einer beruflichen Schweigepflicht (in Deutschland: § 203 StGB)?
    .label = Berufliche Schweigepflicht
    .help = Gemeint ist die Schweigepflicht bestimmter Berufe, auch wenn sie nur einzelne dort tätige Personen trifft, zum Beispiel in Arztpraxen, Apotheken und Kanzleien; die gewöhnliche Vertraulichkeit zwischen Vertragspartnern ist nicht gemeint. In Deutschland dürfen Angehörige solcher Berufe einem Dienstleister Geheimnisse offenbaren, soweit das für dessen Tätigkeit erforderlich ist (§ 203 Abs. 3 Satz 2 StGB), und haben dafür zu sorgen, dass er zur Geheimhaltung verpflichtet wird. Ist in der vorigen Frage ein Beruf gewählt, lautet die Antwort in der Regel „Ja“. „Möglicherweise“ passt für Vorlagen, wenn nur manche Kunden der Schweigepflicht unterliegen, und solange die Frage ungeklärt ist. Im Zweifel ist „Möglicherweise“ sicherer als „Nein“.
    .why = Wer Dienstleister nicht zur Geheimhaltung verpflichtet, kann sich strafbar machen (§ 203 Abs. 4 StGB).
    .example = „Ja“ bei einer Arztpraxis; „Möglicherweise“ bei einer Vorlage, die Arztpraxen und Sportvereine verwenden; „Nein“ bei einem Gartenbaubetrieb.
q-client-secrecy--yes = Ja – die Anlagen regeln die Geheimhaltung ohne Bedingung
q-client-secrecy--possibly = Möglicherweise – die Regeln zur Geheimhaltung gelten nur, wenn eine Schweigepflicht besteht
q-client-secrecy--no = Nein – die Anlagen enthalten keine Regeln zur beruflichen Schweigepflicht

q-client-reach = Wen erreicht { -client(form: "nom") } mit der Tätigkeit, für die die Daten verarbeitet werden, außerhalb des Landes seines Sitzes?
    .label = Tätigkeit in anderen Rechtsgebieten (EU, Schweiz, Vereinigtes Königreich)
    .help = Das Recht der EU, der Schweiz oder des Vereinigten Königreichs kann auch für Stellen mit Sitz anderswo gelten, wenn sie Menschen dort Waren oder Dienstleistungen anbieten oder deren Verhalten beobachten. Ein Angebot richtet sich an ein Land, wenn es erkennbar dort Kunden gewinnen soll, etwa durch Sprache, Währung oder Lieferung; dass eine Website dort abrufbar ist, genügt nicht. Beobachten heißt, das Verhalten von Menschen zu verfolgen, zum Beispiel durch Tracking. In der Schweiz genügt, dass sich die Verarbeitung dort auswirkt. Gebiete, in denen { -client(form: "nom") } oder { -contractor(form: "nom") } seinen Sitz hat, müssen nicht ausgewählt werden. Einzelne Kunden, die zufällig aus dem Ausland kommen, zählen nicht. Trifft nichts zu, ist auch das eine Antwort; im Zweifel bleibt die Frage offen, bis { -client(form: "nom") } sie geprüft hat.
    .why = Art. 3 Abs. 2 DSGVO, Art. 3 Abs. 1 DSG und Art. 3 Abs. 2 UK-DSGVO bestimmen, welches Recht neben dem am Sitz gilt.
    .example = „Auswirkungen in der Schweiz“, wenn ein Portal aus Freiburg auch Praxen in Basel und deren Patientinnen und Patienten angeboten wird.
q-client-reach--eu-offering = Angebot an Menschen in der EU oder im EWR
    .label = Angebot in EU oder EWR – Waren oder Dienstleistungen werden Menschen dort angeboten
q-client-reach--eu-monitoring = Beobachtung des Verhaltens von Menschen in der EU oder im EWR
    .label = Beobachtung in EU oder EWR – das Verhalten von Menschen dort wird verfolgt
q-client-reach--ch-effects = Auswirkungen in der Schweiz
    .label = Auswirkungen in der Schweiz – die Verarbeitung betrifft Menschen dort, auch wenn sie im Ausland stattfindet
q-client-reach--uk-offering = Angebot an Menschen im Vereinigten Königreich
    .label = Angebot im Vereinigten Königreich – Waren oder Dienstleistungen werden Menschen dort angeboten
q-client-reach--uk-monitoring = Beobachtung des Verhaltens von Menschen im Vereinigten Königreich
    .label = Beobachtung im Vereinigten Königreich – das Verhalten von Menschen dort wird verfolgt
