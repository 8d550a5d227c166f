### Findings of the rules in the tables that were made after reading every answer against every other.
### $name: as in rules.ftl; $way: which of several cases it is.

## The list of companies against the rest

finding-hosting-unlisted = Die Daten des laufenden Betriebs liegen nach den Angaben ausschließlich bei externen Anbietern, in der Liste der { -subcontractor(form: "plural") } steht aber kein Unternehmen, das Daten speichert. Wer die Daten für { -contractor(form: "acc") } speichert, ist zu nennen und zu genehmigen.
finding-hosting-unlisted-open = Es steht noch nicht fest, ob die externen Anbieter, bei denen die Daten liegen, in der Liste der { -subcontractor(form: "plural") } stehen.
remedy-hosting-unlisted = Nehmen Sie die Anbieter in die Liste auf, bei denen die Daten liegen, oder berichtigen Sie die Angabe zur Speicherung.
finding-provider-unlisted = Diese Maßnahmen sprechen von einem Anbieter, in der Liste der { -subcontractor(form: "plural") } steht aber kein solcher: { $name }.
finding-provider-unlisted--ai = Diese Maßnahmen sprechen von Anbietern der eingesetzten KI-Dienste, in der Liste der { -subcontractor(form: "plural") } steht aber kein Unternehmen mit einer solchen Leistung: { $name }.
finding-provider-unlisted--paper = Nach den Maßnahmen vernichtet ein Dienstleister Papierunterlagen. Er steht weder in der Liste der { -subcontractor(form: "plural") } noch unter den Nebenleistungen: { $name }.
finding-provider-unlisted--backup = Nach den Maßnahmen liegt von jeder Datensicherung eine Kopie bei einem anderen Anbieter als die gesicherten Daten. In der Liste der { -subcontractor(form: "plural") } fehlt ein weiteres Unternehmen, das Daten speichert: { $name }.
finding-provider-unlisted--keys = Nach den Maßnahmen liegen die Schlüssel in einem Dienst des Hostinganbieters: { $name }. Ein solcher Anbieter steht nicht in der Liste der { -subcontractor(form: "plural") }, und die Daten liegen nach den Angaben nicht bei externen Anbietern.
finding-provider-unlisted-open = Es steht noch nicht fest, ob alle Anbieter, von denen die Maßnahmen sprechen, in der Liste der { -subcontractor(form: "plural") } stehen.
remedy-provider-unlisted = Nehmen Sie das Unternehmen in die Liste auf, geben Sie die Leistung bei dem Unternehmen an, das sie mit erbringt, oder nehmen Sie die Maßnahme heraus.
finding-care-unlisted = „{ $name }“: Dem Namen nach ist die Stelle, die dieses Cloud-System betreibt, weder Partei noch in der Liste der { -subcontractor(form: "plural") }. Wird sie unter einem anderen Namen geführt, ist nichts zu tun.
finding-care-unlisted-open = „{ $name }“: Es steht noch nicht fest, ob die Stelle, die dieses Cloud-System betreibt, in der Liste der { -subcontractor(form: "plural") } steht.
remedy-care-unlisted = Nehmen Sie die Stelle in die Liste auf oder nennen Sie sie an beiden Stellen mit demselben Namen.
finding-ancillary-listed = { $name }: Das Unternehmen steht in der Liste der { -subcontractor(form: "plural") }, seine Leistung zugleich unter den Nebenleistungen, die kein Einsatz von { -subcontractor(form: "plural-dat") } sein sollen.
finding-ancillary-listed-open = { $name }: Es steht noch nicht fest, ob die Leistung zugleich unter den Nebenleistungen steht.
remedy-ancillary-listed = Nehmen Sie die Leistung aus den Nebenleistungen. Erhält das Unternehmen keine Daten, nehmen Sie es aus der Liste.
finding-maintenance-listed = Wartung durch Dritte mit möglichem Zugriff gilt nach den Angaben nicht als Einsatz von { -subcontractor(form: "plural-dat") }, in deren Liste stehen aber Unternehmen mit solchen Leistungen: { $name }.
finding-maintenance-listed-open = Es steht noch nicht fest, ob Wartung durch Dritte als Einsatz von { -subcontractor(form: "plural-dat") } gilt.
remedy-maintenance-listed = Behandeln Sie Wartung mit möglichem Zugriff als Einsatz von { -subcontractor(form: "plural-dat") } oder prüfen Sie, warum diese Unternehmen in der Liste stehen.
finding-measures-subprocessors = Nach den Angaben wird kein Unternehmen eingesetzt, und jedes künftige bräuchte eine gesonderte Genehmigung. Solange das so ist, laufen die Maßnahmen zu { -subcontractor(form: "plural-dat") } leer; falsch sind sie nicht: { $name }.
finding-measures-subprocessors-open = Es steht noch nicht fest, ob Maßnahmen zu { -subcontractor(form: "plural-dat") } einen Gegenstand haben.
remedy-measures-subprocessors = Ergänzen Sie die Liste der { -subcontractor(form: "plural") }, wenn doch Unternehmen eingesetzt werden, oder nehmen Sie die Maßnahmen heraus.
finding-chain-measures = { -subcontractor(form: "plural") } dürfen nach den Angaben keine weiteren Unternehmen einsetzen. Diese Maßnahmen setzen das Gegenteil voraus: { $name }.
finding-chain-measures-open = Es steht noch nicht fest, ob { -subcontractor(form: "plural") } weitere Unternehmen einsetzen dürfen.
remedy-chain-measures = Lassen Sie weitere Unternehmen unter denselben Bedingungen zu oder nehmen Sie die Maßnahmen heraus.
finding-subprocessor-twice = Die Namen zweier Einträge der Liste unterscheiden sich nur in der Schreibweise oder der Rechtsform: { $name }. Ist dasselbe Unternehmen gemeint, gehört es nur einmal in die Liste, auch wenn es mehrere Leistungen erbringt.
finding-subprocessor-twice-open = Es steht noch nicht fest, ob ein Unternehmen zweimal in der Liste steht.
remedy-subprocessor-twice = Fassen Sie die Einträge zu einem zusammen, der alle Leistungen nennt. Sind es zwei Gesellschaften, nennen Sie jede mit ihrem genauen Namen und halten Sie das als Grund fest.

## Offices and persons

finding-officer-role = „{ $name }“: Die Maßnahme weist der oder dem Datenschutzbeauftragten eine Aufgabe zu, benannt ist aber niemand.
finding-officer-role-open = Es steht noch nicht fest, ob eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter benannt ist; eine Maßnahme weist dieser Person eine Aufgabe zu.
remedy-officer-role = Geben Sie an, wer die Aufgabe tatsächlich hat, nehmen Sie die Maßnahme heraus oder benennen Sie jemanden.
finding-officer-named = Nach den Angaben ist weder eine Datenschutzbeauftragte noch ein Datenschutzbeauftragter benannt, bei einer Kontaktperson steht aber diese Funktion: { $name }.
finding-officer-named-open = Es steht noch nicht fest, ob Kontaktpersonen eine Funktion haben, die es nach den Angaben nicht gibt.
remedy-officer-named = Geben Sie die Benennung an, wenn es sie gibt, oder berichtigen Sie die Funktion.
finding-security-officer-missing = Diese Maßnahmen setzen eine Informationssicherheitsbeauftragte oder einen Informationssicherheitsbeauftragten voraus, nach den Maßnahmen zur Organisation ist aber niemand bestellt: { $name }.
finding-security-officer-missing-open = Es steht noch nicht fest, ob eine Informationssicherheitsbeauftragte oder ein Informationssicherheitsbeauftragter bestellt ist.
remedy-security-officer-missing = Wählen Sie die Maßnahme zur Bestellung, wenn jemand bestellt ist, oder geben Sie an, wer die Aufgaben tatsächlich hat.
finding-instructor-recipient = Dieselbe Person erteilt nach den Angaben Weisungen für { -client(form: "acc") } und nimmt sie für { -contractor(form: "acc") } entgegen: { $name }.
finding-instructor-recipient--office = Für { -client(form: "acc") } erteilt nach den Angaben eine Person Weisungen, die auf Seiten { -contractor(form: "gen") } Inhaberin, Inhaber oder Ansprechperson ist: { $name }. Wer den Auftrag ausführt, würde sich damit selbst anweisen.
finding-instructor-recipient--address = Eine Person, die für { -client(form: "acc") } Weisungen erteilt, ist nach den Angaben unter einer E-Mail-Adresse { -contractor(form: "gen") } zu erreichen: { $name }.
finding-instructor-recipient-open = Es steht noch nicht fest, wer Weisungen erteilt und wer sie entgegennimmt.
remedy-instructor-recipient--office = Nennen Sie eine Person auf Seiten { -client(form: "gen") }; tragen zwei Personen denselben Namen, halten Sie das als Grund fest.
remedy-instructor-recipient--address = Berichtigen Sie die Kontaktdaten oder die Person; ist die Adresse richtig, halten Sie das als Grund fest.
remedy-instructor-recipient = Berichtigen Sie eine der Listen; tragen zwei Personen denselben Namen, halten Sie das als Grund fest.
finding-address-format = An diese Angabe lässt sich keine E-Mail senden: { $name }. Eine Adresse hat die Form name@beispiel.de, ohne Leerzeichen.
finding-address-format-open = Es steht noch nicht fest, unter welchen E-Mail-Adressen die Parteien erreichbar sind.
remedy-address-format = Berichtigen Sie die E-Mail-Adresse; Meldungen und Weisungen nach dem Vertrag gehen an sie.
finding-dpo-company = Die oder der Datenschutzbeauftragte gehört nach den Angaben zu einem Unternehmen, das zugleich { -subcontractor(form: "label") } ist: { $name }. Sie oder er müsste dessen Tätigkeit überwachen; das spricht für einen Interessenkonflikt.
finding-dpo-company--client = Die oder der Datenschutzbeauftragte { -contractor(form: "gen") } gehört nach den Angaben zur Organisation { -client(form: "gen") }: { $name }. Ob das unabhängig genug ist, hängt von den Aufgaben dort ab.
finding-dpo-company-open = Es steht noch nicht fest, ob die oder der Datenschutzbeauftragte zu einem anderen Beteiligten gehört.
remedy-dpo-company = Benennen Sie jemand anderen oder halten Sie fest, warum die Aufgaben sich nicht widersprechen; tragen nur zwei denselben Namen, halten Sie das als Grund fest.
finding-representative-name = Als Vertreter ist die Partei selbst genannt: { $name }. Der Vertreter ist eine andere Person mit Niederlassung in dem Gebiet, für das er benannt wird.
finding-representative-name--processor = { -contractor(form: "Nom") } ist zugleich als Vertreter { -client(form: "gen") } genannt: { $name }. Nach den Leitlinien des Europäischen Datenschutzausschusses vertragen sich beide Aufgaben nicht.
finding-representative-name--officer = Als Vertreter ist die Person genannt, die Datenschutzbeauftragte oder Datenschutzbeauftragter ist: { $name }. Nach den Leitlinien des Europäischen Datenschutzausschusses vertragen sich beide Aufgaben nicht, jedenfalls bei externen Beauftragten.
finding-representative-name-open = Es steht noch nicht fest, wer Vertreter ist.
remedy-representative-name = Benennen Sie als Vertreter eine andere Person in dem Gebiet und geben Sie deren Namen und Anschrift an.
finding-tax-religion = Zu den Lohnsteuerabzugsmerkmalen gehört in Deutschland auch das Kirchensteuermerkmal; es zeigt eine Religionszugehörigkeit oder deren Fehlen. Bei dieser Gruppe ist das nicht als besondere Kategorie angegeben: { $name }.
finding-tax-religion-open = { $name }: Es steht noch nicht fest, ob die Daten eine Religionszugehörigkeit zeigen.
remedy-tax-religion = Ergänzen Sie die religiöse Überzeugung bei den besonderen Kategorien dieser Gruppe; enthalten die Merkmale keine Angabe zur Kirchensteuer, halten Sie das als Grund fest.
finding-secrecy-not-required = { $name }: Ein vergleichbarer Schutz der Geheimnisse im Ausland soll nicht geboten sein. Bei dieser Leistung erfahren aber Menschen im Ausland vom Inhalt der Daten. Entbehrlich ist er etwa, wenn dort nur verschlüsselte Daten ankommen.
finding-secrecy-not-required-open = { $name }: Es steht noch nicht fest, ob ein vergleichbarer Schutz der Geheimnisse im Ausland geboten ist.
remedy-secrecy-not-required = Prüfen Sie, ob der Schutz dort dem im Inland vergleichbar ist, oder halten Sie fest, warum er nicht geboten ist.
finding-staff-others = Nach einer Maßnahme verarbeiten auf Seiten { -contractor(form: "gen") } ausschließlich eigene Beschäftigte die Daten. Andere Angaben nennen aber Selbständige oder überlassenes Personal: { $name }.
finding-staff-others-open = Es steht noch nicht fest, ob neben eigenen Beschäftigten andere Personen die Daten verarbeiten.
remedy-staff-others = Nehmen Sie die Maßnahme zurück oder berichtigen Sie die anderen Angaben; arbeiten diese Personen nicht mit den Daten, halten Sie das als Grund fest.
finding-dpo-duty-ch = Nach der Angabe verlangt das Gesetz eine Datenschutzberaterin oder einen Datenschutzberater. Nach den Angaben gilt nur das schweizerische Recht; es verlangt das von privaten Auftragsbearbeitern nicht, sondern nur von Bundesorganen.
finding-dpo-duty-ch-open = Es steht noch nicht fest, ob das anwendbare Recht eine Datenschutzberaterin oder einen Datenschutzberater verlangt.
remedy-dpo-duty-ch = Wählen Sie „freiwillig“; verlangt ein anderes Recht die Ernennung, halten Sie das als Grund fest.
finding-ground-consent = Besondere Kategorien dieser Gruppe sollen allein auf eine Einwilligung gestützt werden: { $name }. Im Beschäftigungsverhältnis ist sie selten freiwillig und jederzeit widerruflich; die genannten Zwecke lassen sich nach einem Widerruf nicht einstellen. Näher liegt in der Regel das Arbeits- oder Sozialrecht.
finding-ground-consent-open = { $name }: Es steht noch nicht fest, worauf die Verarbeitung besonderer Kategorien gestützt wird.
remedy-ground-consent = Klären Sie die Grundlage mit { -client(form: "dat") }; bleibt es bei der Einwilligung, halten Sie fest, was nach einem Widerruf geschieht.
finding-notary-deeds = Nach der Angabe liegen keine Akten oder Verzeichnisse einer Notarin oder eines Notars { -contractor(form: "bei") }. Gespeichert werden aber: { $name }. Stammen sie aus einem Notariat, gelten für ihre Verwahrung besondere Regeln.
finding-notary-deeds-open = Es steht noch nicht fest, ob Urkunden oder Verzeichnisse eines Notariats { -contractor(form: "bei") } liegen.
remedy-notary-deeds = Klären Sie, woher die Urkunden stammen; gehören sie zu einem Notariat, berichtigen Sie die Angabe zu den Akten, sonst halten Sie das als Grund fest.
finding-special-elsewhere = Die genannten Daten gelten bei dieser Gruppe nicht als besondere Kategorien oder als Daten über Straftaten, bei einer anderen Gruppe aber doch (Gruppe: Daten – { $name }).
finding-special-elsewhere-open = Es steht noch nicht fest, ob dieselben Daten bei mehreren Gruppen gleich eingeordnet sind.
remedy-special-elsewhere = Ordnen Sie die Daten bei beiden Gruppen gleich ein oder halten Sie fest, worin sie sich unterscheiden.
finding-measure-service = Eine Maßnahme sagt „nur“ oder „keine“; die Leistung eines anderen Unternehmens lässt dafür keinen oder wenig Raum: { $name }.
finding-measure-service-open = Es steht noch nicht fest, ob die Leistungen anderer Unternehmen zu einer Maßnahme passen.
remedy-measure-service = Nehmen Sie die Maßnahme zurück oder berichtigen Sie die Leistung; sind andere Systeme oder Daten gemeint, halten Sie das als Grund fest.
finding-words-lien = „{ $name }“: Danach darf { -contractor(form: "nom") } Daten zurückhalten, bis gezahlt ist; über die Daten und ihre Rückgabe bestimmt aber { -client(form: "nom") }.
finding-words-lien-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-lien = { $why }
finding-words-audits = { $way ->
    [audits-consent] „{ $name }“: Danach hängen Überprüfungen davon ab, dass { -contractor(form: "nom") } zustimmt; das Recht auf Überprüfungen und Inspektionen besteht aber auch ohne seine Zustimmung.
    [audits-excluded] „{ $name }“: Danach sind Überprüfungen ausgeschlossen oder durch Nachweise ersetzt; das Recht auf Überprüfungen und Inspektionen lässt sich aber nicht ausschließen.
   *[audits-on-occasion] „{ $name }“: Danach sind Überprüfungen nur aus besonderem Anlass zulässig; das Recht auf Überprüfungen und Inspektionen besteht aber auch ohne einen solchen.
 }
finding-words-audits-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-audits = { $why }
finding-words-breach = { $law ->
    [ch] „{ $name }“: Danach wird eine Verletzung der Datensicherheit nicht immer oder nicht sofort gemeldet; { -contractor(form: "nom") } hat sie aber so rasch als möglich zu melden (Art. 24 Abs. 3 DSG).
    [uk] „{ $name }“: Danach wird eine Verletzung nicht immer oder nicht sofort gemeldet; { -contractor(form: "nom") } hat aber jede unverzüglich zu melden, nachdem sie ihm bekannt geworden ist (Art. 33 Abs. 2 UK-DSGVO).
   *[other] „{ $name }“: Danach wird eine Verletzung nicht immer oder nicht sofort gemeldet; { -contractor(form: "nom") } hat aber jede unverzüglich zu melden, nachdem sie ihm bekannt geworden ist (Art. 33 Abs. 2 DSGVO).
 }
finding-words-breach-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-breach = { $why }
finding-words-machine = „{ $name }“: Das spricht für Entscheidungen, die allein automatisiert getroffen werden.
finding-words-machine-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-machine = { $why }
finding-end-template = Die Vorlage legt ohne Rücksicht auf den einzelnen Vertrag fest, ob die Daten am Ende gelöscht oder zurückgegeben werden; diese Wahl steht aber { -client(form: "dat") } zu.
finding-end-template-open = Es steht noch nicht fest, ob eine Vorlage die Wahl über die Daten am Ende vorwegnimmt.
remedy-end-template = Überlassen Sie die Wahl { -client(form: "dat") } oder halten Sie fest, wie { -client(form: "nom") } sie trifft, etwa durch einen Export vor dem Ende.
finding-representative-exempt = Nach der Angabe ist kein Vertreter nötig, obwohl besondere Kategorien verarbeitet werden. Für eine nichtöffentliche Stelle ohne Niederlassung in dem betreffenden Gebiet gilt die Ausnahme nur, wenn die Verarbeitung gelegentlich erfolgt, solche Daten nicht in großem Umfang betrifft und voraussichtlich zu keinem Risiko führt.
finding-representative-exempt--ch = Nach der Angabe ist keine Vertretung in der Schweiz nötig, obwohl besonders schützenswerte Personendaten bearbeitet werden. Ein privater Verantwortlicher braucht sie, wenn die Bearbeitung mit dem Angebot von Waren oder Dienstleistungen in der Schweiz oder der Beobachtung des Verhaltens dort zusammenhängt, umfangreich ist, regelmäßig erfolgt und ein hohes Risiko mit sich bringt; bei solchen Daten liegt ein hohes Risiko nahe.
finding-representative-exempt-open = Es steht noch nicht fest, ob eine Ausnahme von der Pflicht zu einem Vertreter gelten kann.
remedy-representative-exempt--ch = Prüfen Sie, welche der Voraussetzungen fehlt, und halten Sie das als Grund fest, oder bezeichnen Sie eine Vertretung.
remedy-representative-exempt = Prüfen Sie die Ausnahme und halten Sie ihre Gründe fest, oder benennen Sie einen Vertreter.
finding-framework-extension = { $name }: Nach den Angaben nimmt das Unternehmen an der britischen Erweiterung des Data Privacy Framework teil, ist nach dem Framework selbst aber nicht zertifiziert. Die Erweiterung setzt diese Zertifizierung voraus.
finding-framework-extension-open = { $name }: Es steht noch nicht fest, ob das Unternehmen nach dem Data Privacy Framework zertifiziert ist.
remedy-framework-extension = Sehen Sie in der Liste des Data Privacy Framework nach, wofür das Unternehmen zertifiziert ist, und berichtigen Sie eine der Angaben.
finding-same-contact = Für beide Parteien ist dieselbe E-Mail-Adresse angegeben; Meldungen an { -client(form: "acc") } gingen dann an { -contractor(form: "acc") } selbst: { $name }.
finding-same-contact--contacts = Die E-Mail-Adresse { -client(form: "gen") } steht auch bei einer Kontaktstelle { -contractor(form: "gen") }: { $name }.
finding-same-contact-open = Es steht noch nicht fest, ob die Parteien verschiedene E-Mail-Adressen haben.
remedy-same-contact = Nennen Sie für jede Partei eine Adresse, die bei ihr gelesen wird.
finding-dpo-client = Die oder der Datenschutzbeauftragte { -contractor(form: "gen") } handelt nach den Angaben zugleich für { -client(form: "acc") }. Das kann für einen Interessenkonflikt sprechen: { $name }.
finding-dpo-client-open = Es steht noch nicht fest, ob die oder der Datenschutzbeauftragte { -contractor(form: "gen") } zugleich für { -client(form: "acc") } handelt.
remedy-dpo-client = Prüfen Sie, ob die Person ihre eigene Tätigkeit überwachen müsste. Ist sie bei beiden nur als Datenschutzbeauftragte oder Datenschutzbeauftragter benannt oder tragen zwei Personen denselben Namen, halten Sie das als Grund fest.
finding-dpo-facts = Ein Grund, aus dem weder eine Datenschutzbeauftragte noch ein Datenschutzbeauftragter nötig sein soll, passt nicht zu anderen Angaben.
finding-dpo-facts--special = Dass weder eine Datenschutzbeauftragte noch ein Datenschutzbeauftragter nötig ist, wird auch damit begründet, dass die Kerntätigkeit nicht in der umfangreichen Verarbeitung besonderer Kategorien besteht. { -contractor(form: "Nom") } verarbeitet solche Daten aber für ein Krankenhaus oder eine Krankenkasse. Ob das seine Kerntätigkeit und umfangreich ist, ist zu beurteilen; vieles spricht dafür.
finding-dpo-facts--monitoring = Dass weder eine Datenschutzbeauftragte noch ein Datenschutzbeauftragter nötig ist, wird auch damit begründet, dass die Kerntätigkeit keine umfangreiche Überwachung betroffener Personen erfordert. Ob eine Überwachung umfangreich, regelmäßig und systematisch und Kerntätigkeit ist, ist zu beurteilen; diese Angaben sprechen dafür: { $name }.
finding-dpo-facts-open = Es steht noch nicht fest, ob die Gründe gegen eine Benennung zu den anderen Angaben passen.
remedy-dpo-facts = Prüfen Sie diesen Grund; trifft er nicht zu, ist eine Benennung nötig.
finding-owner-alone = Nach einer Maßnahme hat { -contractor(form: "bei") } ausschließlich die Inhaberin oder der Inhaber Zugriff auf die Daten. Andere Maßnahmen setzen voraus, dass weitere Personen Zugriff haben: { $name }.
finding-owner-alone-open = Es steht noch nicht fest, ob { -contractor(form: "bei") } nur die Inhaberin oder der Inhaber Zugriff hat.
remedy-owner-alone = Nehmen Sie die Maßnahme heraus oder berichtigen Sie die anderen Angaben.
finding-admin-alone = Administratorrechte hat nach den Maßnahmen höchstens eine Person, und doch soll für jede solche Person eine Vertretung bestimmt sein: { $name }. Das passt nur, wenn die Vertretung die Rechte erst im Notfall erhält.
finding-admin-alone-open = Es steht noch nicht fest, wie viele Personen Administratorrechte haben.
remedy-admin-alone = Berichtigen Sie die Zahl oder beschreiben Sie, wie die Vertretung Zugang erhält.

## What is done against sentences that exclude it

finding-content-unchanged = Nach einer Maßnahme nimmt { -contractor(form: "nom") } an den eingegebenen Daten keine inhaltlichen Änderungen vor. Zur Verarbeitung gehören aber Vorgänge, die Daten ändern: { $name }. Das passt nur, wenn allein { -client(form: "nom") } die Änderungen vornimmt oder andere Daten gemeint sind.
finding-content-unchanged-open = Es steht noch nicht fest, ob { -contractor(form: "nom") } Daten inhaltlich ändert.
remedy-content-unchanged = Nehmen Sie die Maßnahme oder den Vorgang heraus. Ändert nur { -client(form: "nom") } Daten oder betrifft der Vorgang andere Daten als die eingegebenen, beschreiben Sie das.
finding-test-data-real = Tests sollen nach einer Maßnahme oder Zusage nicht mit den Daten stattfinden. Zur Verarbeitung gehören aber Tests: { $name }. Betrifft die Zusage nur sensible Daten, kann beides zusammenpassen.
finding-test-data-real-open = Es steht noch nicht fest, ob mit den Daten getestet wird.
remedy-test-data-real = Entscheiden Sie, was gilt, und sagen Sie, mit welchen Daten getestet wird. Tests ohne personenbezogene Daten sind keine Verarbeitung und gehören nicht zu Zwecken oder Vorgängen.
finding-analytics-denied = Nach einer Maßnahme bindet die Anwendung keine Dienste Dritter ein, die das Verhalten der Benutzer auswerten. In der Liste der { -subcontractor(form: "plural") } stehen aber solche Leistungen: { $name }.
finding-analytics-denied-open = Es steht noch nicht fest, ob Dienste Dritter das Verhalten der Benutzer auswerten.
remedy-analytics-denied = Nehmen Sie die Maßnahme heraus. Dient das Unternehmen nur einer Website außerhalb der Anwendung, beschreiben Sie das.
finding-card-data-denied = Nach einer Maßnahme speichert die Anwendung keine Nummern von Zahlungskarten. Unter den Daten steht aber: { $name }.
finding-card-data-denied-open = Es steht noch nicht fest, ob Nummern von Zahlungskarten gespeichert werden.
remedy-card-data-denied = Nehmen Sie die Maßnahme oder diese Daten heraus. Liegen sie nur bei einem Zahlungsdienst oder nur gekürzt vor, sagen Sie das mit einem eigenen Eintrag.
finding-ai-own-servers = Nach einer Maßnahme laufen KI-Modelle ausschließlich auf Servern, die { -contractor(form: "nom") } selbst verwaltet. In der Liste der { -subcontractor(form: "plural") } stehen aber KI-Dienste anderer Unternehmen: { $name }.
finding-ai-own-servers-open = Es steht noch nicht fest, auf wessen Servern KI-Modelle laufen.
remedy-ai-own-servers = Nehmen Sie die Maßnahme heraus oder das Unternehmen, wenn es nicht eingesetzt wird.
finding-ai-denied = Nach den Regelungen zur Auslagerung verarbeiten keine Systeme der künstlichen Intelligenz Daten { -client(form: "gen") }. Andere Angaben setzen das Gegenteil voraus: { $name }.
finding-ai-denied-open = Es steht noch nicht fest, ob Systeme der künstlichen Intelligenz die Daten verarbeiten.
remedy-ai-denied = Bejahen Sie den Einsatz von KI und nennen Sie die Funktionen, oder nehmen Sie die anderen Angaben heraus.
finding-ai-none-beside = Eine Maßnahme schließt KI-Systeme aus. Diese Angaben setzen aber voraus, dass KI eingesetzt wird: { $name }.
finding-ai-none-beside-open = Es steht noch nicht fest, ob KI-Systeme eingesetzt werden.
remedy-ai-none-beside = Behalten Sie nur, was zutrifft.
finding-location-tracking = Nach einer Maßnahme wird der Standort eines Geräts nur während der Nutzung einer Funktion ermittelt. Zu den Zwecken gehört aber eine Ortung: { $name }. Das passt nur, wenn sie auf diese Weise ausgelöst wird oder andere Geräte betrifft.
finding-location-tracking-open = Es steht noch nicht fest, ob Standorte fortlaufend ermittelt werden.
remedy-location-tracking = Nehmen Sie die Maßnahme heraus oder beschreiben Sie, wie die Ortung ausgelöst wird.
finding-own-server-room = Die Daten des laufenden Betriebs liegen ausschließlich bei externen Anbietern, und doch betreffen Maßnahmen eigene Serverräume { -contractor(form: "gen") }: { $name }. Das kann richtig sein, etwa für Datensicherungen.
finding-own-server-room-open = Es steht noch nicht fest, ob Maßnahmen für eigene Serverräume einen Gegenstand haben.
remedy-own-server-room = Prüfen Sie, was in den Serverräumen liegt, und nehmen Sie die Maßnahmen heraus, wenn es nicht diese Daten sind.
finding-sites-none = Die Daten werden in Geschäftsräumen { -contractor(form: "gen") } verarbeitet, nach der Liste der Standorte gibt es aber keine.
finding-sites-none-open = Es steht noch nicht fest, welche eigenen Standorte { -contractor(form: "nom") } hat.
remedy-sites-none = Nennen Sie die Standorte oder nehmen Sie die Geschäftsräume aus den Orten der Verarbeitung.
finding-staff-sites = Nach den Angaben greifen keine eigenen Beschäftigten aus einem anderen Land auf die Daten zu. Ein Standort, an dem die Daten verarbeitet werden, liegt aber nicht im Land des Sitzes: { $name }. Das passt nur, wenn dort niemand mit den Daten arbeitet, etwa in einem Rechenzentrum.
finding-staff-sites-open = Es steht noch nicht fest, ob Beschäftigte an Standorten im Ausland auf die Daten zugreifen.
remedy-staff-sites = Geben Sie die Beschäftigten im Ausland und ihre Länder an oder berichtigen Sie den Standort.
finding-instruction-forms = Diese Maßnahmen setzen eine Form der Weisung voraus, die nicht vereinbart ist: { $name }.
finding-instruction-forms--oral = Mündliche Weisungen sind nach den Angaben nicht vorgesehen, Maßnahmen regeln aber ihre Ausführung: { $name }. Wer sie erst nach Bestätigung in der vereinbarten Form ausführt, wahrt diese trotzdem; ein Rückruf allein genügt dafür nicht.
finding-instruction-forms--configuration = Weisungen sind nach den Angaben nicht in Textform möglich, Einstellungen in der Anwendung gelten nach einer Maßnahme aber als dokumentierte Weisungen: { $name }.
finding-instruction-forms-open = Es steht noch nicht fest, in welcher Form Weisungen erteilt werden.
remedy-instruction-forms = Lassen Sie diese Form zu oder nehmen Sie die Maßnahmen heraus.
finding-deletion-archive = Nach einer Maßnahme werden die Daten kurz nach Abschluss des jeweiligen Vorgangs automatisch gelöscht. Zur Verarbeitung gehört aber eine Archivierung: { $name }.
finding-deletion-archive-open = Es steht noch nicht fest, ob Daten archiviert oder sogleich gelöscht werden.
remedy-deletion-archive = Sagen Sie, welche Daten gelöscht und welche archiviert werden, oder nehmen Sie eine der Angaben heraus.

## Sentences that leave no room for each other

finding-measures-exclude = Diese Maßnahmen passen nicht zusammen: { $name }.
finding-measures-exclude--office-lock = Die Eingangstüren lassen sich nach einer Maßnahme nur mit einem Schlüssel öffnen, nach einer anderen elektronisch oder mit einem Code: { $name }.
finding-measures-exclude--login-password = Die Systeme lassen sich nach einer Maßnahme nur mit Benutzername und Passwort benutzen, nach einer anderen ist die Anmeldung an der Anwendung auch ohne Passwort möglich: { $name }. Das passt nur, wenn verschiedene Systeme oder Benutzer gemeint sind.
finding-measures-exclude--usb-storage-blocked = USB-Speicher sind nach einer Maßnahme ausnahmslos gesperrt, andere regeln, wie Daten auf mobile Datenträger gelangen: { $name }. Das passt nur, wenn andere Geräte oder Datenträger gemeint sind.
finding-measures-exclude--password-not-transmitted = Die Passwörter der Benutzer bleiben nach einer Maßnahme auf dem Endgerät, nach einer anderen werden Passwörter verschlüsselt übertragen: { $name }. Das passt nur, wenn andere Passwörter gemeint sind.
finding-measures-exclude--password-initial = Benutzer legen ihr erstes Passwort nach einer Maßnahme selbst fest; ein vorgegebenes, das zu ersetzen wäre, gibt es dann nicht: { $name }.
finding-measures-exclude--intern-no-access = Praktikantinnen und Praktikanten haben nach einer Maßnahme keinen Zugriff, nach einer anderen sind diejenigen mit Zugriff zur Vertraulichkeit verpflichtet: { $name }.
finding-measures-exclude--ai-provider-no-storage = Die Anbieter der KI-Dienste speichern nach einer Maßnahme nichts über die einzelne Anfrage hinaus, nach einer anderen löschen sie erst nach einer Frist: { $name }.
finding-measures-exclude--log-tamper-protection = Protokolleinträge sind nach einer Maßnahme bis zu ihrem Ablauf gegen jede Änderung gesperrt, nach einer anderen werden IP-Adressen in ihnen vorher anonymisiert: { $name }.
finding-measures-exclude--treatment-record-addendum = Abgeschlossene Einträge der Behandlungsdokumentation lassen sich nach einer Maßnahme nicht löschen, nach einer anderen kann { -client(form: "nom") } alle Daten zu einer Person selbst löschen: { $name }. Das passt nur, wenn die ganze Dokumentation gelöscht wird und erst nach Ablauf ihrer Aufbewahrung.
finding-measures-exclude--no-own-servers = Nach einer Maßnahme stehen in den Räumen { -contractor(form: "gen") } keine Systeme, auf denen die Daten gespeichert sind, andere schützen eigene Serverräume: { $name }. Das passt nur, wenn dort anderes liegt; dann gehören die Maßnahmen nicht hierher.
finding-measures-exclude--paper-none = Im Auftrag verarbeitete Daten gibt es nach einer Maßnahme nicht auf Papier, andere regeln den Umgang mit Papier: { $name }. Das passt, wenn sie nur eigene Unterlagen { -contractor(form: "gen") } betreffen.
finding-measures-exclude--media-ban = Das Kopieren auf mobile Datenträger ist nach einer Maßnahme untersagt, nach einer anderen bedarf es einer Genehmigung: { $name }. Das passt, wenn die Genehmigung die Ausnahme vom Verbot ist.
finding-measures-exclude--call-recording-none = Gespräche werden nach einer Maßnahme nicht aufgezeichnet, andere regeln Aufzeichnungen: { $name }. Das passt, wenn sie nur eigene Gespräche { -contractor(form: "gen") } betreffen.
finding-measures-exclude--tenant-database = Die Daten { -client(form: "gen") } liegen nach einer Maßnahme in einer eigenen Datenbank, nach einer anderen in einem eigenen Schema einer Datenbank: { $name }. Das passt nur, wenn verschiedene Datenbestände gemeint sind.
finding-measures-exclude--media-transport-none = Datenträger werden nach einer Maßnahme nicht befördert, andere regeln ihren Versand oder ihre Weitergabe: { $name }. Das passt nur, wenn ein Dienstleister sie befördert oder sie an Ort und Stelle übergeben werden.
finding-measures-exclude--encryption-key-holder = Zugriff auf die Schlüssel hat nach einer Maßnahme nur eine Partei, nach einer anderen liegen sie in einem Dienst des Hostinganbieters: { $name }. Das passt nur, wenn der Anbieter die Schlüssel dort nicht verwenden kann.
finding-measures-exclude--penetration-test-accredited = Penetrationstests führen nach einer Maßnahme nur anerkannte Unternehmen durch, nach einer anderen eigene Beschäftigte: { $name }.
finding-measures-exclude--office-employees-only = Zutritt zu den Räumen, in denen Daten verarbeitet werden, haben nach einer Maßnahme nur Beschäftigte, andere regeln den Zutritt von Besuchern: { $name }. Das passt nur, wenn Besucher andere Räume betreten.
finding-measures-exclude--password-reset = Vergessene Passwörter setzen nach einer Maßnahme Administratoren zurück, andere betreffen Links zum Zurücksetzen: { $name }. Das passt nur, wenn verschiedene Benutzer oder Systeme gemeint sind.
finding-measures-exclude--log-ip-form = IP-Adressen werden nach einer Maßnahme nur gekürzt oder als Hashwert gespeichert, nach einer anderen erst später anonymisiert: { $name }. Das passt nur, wenn verschiedene Protokolle gemeint sind.
finding-measures-exclude--secrets-store = Zugangsdaten zwischen Systemen liegen nach einer Maßnahme ausschließlich in einem dafür bestimmten Speicher, nach anderen auch an anderer Stelle: { $name }.
finding-measures-exclude--access-location = Zugriff ist nach einer Maßnahme nur aus einem bestimmten Gebiet möglich, nach einer anderen kann Arbeit vom Ausland aus genehmigt werden: { $name }. Das passt nur, wenn dabei das Gebiet nicht verlassen oder nicht auf diese Daten zugegriffen wird.
finding-measures-exclude--handover-person = Unterlagen und Datenträger werden nach einer Maßnahme nur persönlich übergeben, nach einer anderen aber versandt: { $name }.
finding-measures-exclude--tenant-instance = Für { -client(form: "acc") } wird nach einer Maßnahme eine eigene Instanz betrieben, nach einer anderen trennt erst die Datenbank die Mandanten: { $name }. Das passt nur, wenn verschiedene Systeme gemeint sind.
finding-measures-exclude--login-working-hours = Beschäftigte können sich nach einer Maßnahme nur während der Arbeitszeiten anmelden, nach einer anderen ist auch außerhalb jemand in Bereitschaft: { $name }. Das passt nur, wenn für die Bereitschaft eigene Zeiten gelten.
finding-measures-exclude--log-without-content = Protokolle enthalten nach einer Maßnahme keine Inhalte der Datensätze; nach anderen werden aber Befehle oder Sitzungen aufgezeichnet, in denen sie vorkommen können: { $name }.
finding-measures-exclude-open = Es steht noch nicht fest, ob andere Maßnahmen zu dieser passen: { $name }.
remedy-measures-exclude = Behalten Sie nur, was zutrifft, oder sagen Sie in einer eigenen Maßnahme, wofür was gilt.
finding-pseudonym-key = Die Zuordnung der Pseudonyme ist als Garantie allein { -client(form: "dat") } vorbehalten, nach den Maßnahmen verwahrt { -contractor(form: "nom") } die Zuordnungsdaten: { $name }.
finding-pseudonym-key-open = Es steht noch nicht fest, wer die Zuordnungsdaten zu den Pseudonymen hat.
remedy-pseudonym-key = Geben Sie an, wer die Zuordnungsdaten tatsächlich hat. Verwahrt sie { -contractor(form: "nom") }, streichen Sie die Garantie.
finding-pseudonym-paper = Die Zuordnungsdaten zu den Pseudonymen sind nach den Maßnahmen ausschließlich auf Papier festgehalten, nach den Angaben verarbeitet { -contractor(form: "nom") } aber nichts auf Papier.
finding-pseudonym-paper-open = Es steht noch nicht fest, ob { -contractor(form: "nom") } Zuordnungsdaten auf Papier hat.
remedy-pseudonym-paper = Geben Sie die Verarbeitung auf Papier an oder nennen Sie den tatsächlichen Ort der Zuordnungsdaten.
finding-safeguard-weaker = Diese Garantie verspricht mehr, als die Maßnahmen sagen: { $name }.
finding-safeguard-weaker--mfa = Zugesagt ist ein zweiter Faktor für jeden Zugriff auf die sensiblen Daten, den Benutzern der Anwendung wird er nach den Maßnahmen aber nur angeboten.
finding-safeguard-weaker--no-unencrypted-email = Der Versand sensibler Daten in unverschlüsselten E-Mails ist ausgeschlossen. Nach den Maßnahmen werden E-Mails aber nur verschlüsselt, soweit die Gegenseite es unterstützt, und der Inhalt ist nicht geschützt.
finding-safeguard-weaker--no-mobile-storage = Die Speicherung sensibler Daten auf mobilen Datenträgern ist ausgeschlossen, die Maßnahmen regeln aber, wie Daten auf solche gelangen. Das passt nur, wenn dort andere Daten gemeint sind.
finding-safeguard-weaker--end-to-end-encryption = Ende-zu-Ende-Verschlüsselung sensibler Daten ist zugesagt, über die Schlüssel zu den gespeicherten Daten verfügt nach den Maßnahmen aber { -contractor(form: "nom") } oder der Hostinganbieter. Das passt nur, wenn eine andere Verschlüsselung gemeint ist.
finding-safeguard-weaker--recoverability = Zugesagt ist, dass sensible Daten aus Datensicherungen wiederherstellbar sind, nach den Maßnahmen werden aber keine Daten gesichert.
finding-safeguard-weaker-open = Es steht noch nicht fest, ob die Maßnahmen halten, was die Garantien für sensible Daten versprechen.
remedy-safeguard-weaker = Verschärfen Sie die Maßnahme oder streichen Sie die Garantie.

## Figures

finding-figure-order = Zwei Angaben in den Maßnahmen passen nicht zueinander ({ $name }).
finding-figure-order--backup-kept = Datensicherungen werden länger aufbewahrt, als gelöschte Daten in ihnen enthalten sein dürfen (Aufbewahrung / höchste Verweildauer: { $name }). Beides passt nur zusammen, wenn Daten auch in bestehenden Sicherungen gelöscht werden.
finding-figure-order--restore-backup = Datenbanken sollen sich auf einen Stand zurücksetzen lassen, der weiter zurückliegt, als Datensicherungen aufbewahrt werden (Zurücksetzen / Aufbewahrung: { $name }). Das passt nur, wenn es dafür gesonderte Sicherungen gibt.
finding-figure-order--restore-deletion = Datenbanken lassen sich auf einen Stand zurücksetzen, in dem Daten noch enthalten sind, die nach einer anderen Maßnahme auch aus den Datensicherungen verschwunden sein sollen (Zurücksetzen / höchste Verweildauer: { $name }).
finding-figure-order--fixed-period = Nach einer Maßnahme bleiben Daten nach dem Abschluss des Vorgangs für eine feste Dauer gespeichert, nach einer anderen werden sie schon vorher gelöscht (Speicherdauer / Löschung: { $name }). Das passt nur, wenn verschiedene Daten gemeint sind.
finding-figure-order--log-ip = IP-Adressen werden erst anonymisiert, wenn der Protokolleintrag schon gelöscht sein muss (Anonymisierung / Löschung: { $name }). Die Anonymisierung läuft dann leer.
finding-figure-order--session = Die Abmeldung bei Untätigkeit käme erst nach der Höchstdauer der Sitzung (Untätigkeit / Höchstdauer: { $name }). Sie läuft dann leer.
finding-figure-order--patches = Für kritische Sicherheitsaktualisierungen lassen die Maßnahmen mehr Zeit als für die übrigen (kritische / übrige: { $name }).
finding-figure-order-open = Es steht noch nicht fest, ob die Fristen in den Maßnahmen zueinander passen.
remedy-figure-order = Berichtigen Sie eine der beiden Angaben.
finding-figure-weak = „{ $name }“: Der angegebene Wert genügt nur selten. Das Gesetz nennt keine Zahl; was angemessen ist, hängt vom Risiko ab.
finding-figure-weak-open = „{ $name }“: Es steht noch nicht fest, welcher Wert gilt.
remedy-figure-weak = Prüfen Sie den Wert; ist er wegen eines geringen Risikos gewählt, halten Sie das als Begründung fest.
finding-requests-long = { $way ->
    [weak] Anträge betroffener Personen werden möglicherweise erst nach mehr als einer Woche weitergeleitet. Für die Antwort bleibt { -client(form: "dat") } in der Regel nur ein Monat ab dem Eingang; ob der Rest der Zeit reicht, ist zu beurteilen.
   *[other] Anträge betroffener Personen werden möglicherweise erst weitergeleitet, wenn der Monat schon abgelaufen ist, den { -client(form: "nom") } in der Regel für die Antwort hat.
 }
    .ch = { $way ->
       [weak] Begehren betroffener Personen werden möglicherweise erst nach mehr als einer Woche weitergeleitet. Für die Antwort bleiben { -client(form: "dat") } in der Regel nur 30 Tage ab dem Eingang; ob der Rest der Zeit reicht, ist zu beurteilen.
      *[other] Begehren betroffener Personen werden möglicherweise erst weitergeleitet, wenn die 30 Tage schon abgelaufen sind, die { -client(form: "nom") } in der Regel für die Antwort hat.
    }
finding-requests-long--execution = Weisungen zu Anträgen betroffener Personen werden möglicherweise erst ausgeführt, wenn der Monat schon abgelaufen ist, den { -client(form: "nom") } in der Regel für die Antwort hat.
    .ch = Weisungen zu Begehren betroffener Personen werden möglicherweise erst ausgeführt, wenn die 30 Tage schon abgelaufen sind, die { -client(form: "nom") } in der Regel für die Antwort hat.
finding-requests-long-open = Es steht noch nicht fest, wie schnell Anträge betroffener Personen weitergeleitet und Weisungen dazu ausgeführt werden.
remedy-requests-long = Vereinbaren Sie eine kürzere Frist.
finding-breach-working-days = Die Frist für die Meldung von Datenschutzverletzungen läuft nach Arbeitstagen und kann über ein Wochenende länger sein als 72 Stunden. Die 72 Stunden, die { -client(form: "nom") } selbst hat, beginnen zwar in der Regel erst mit dieser Meldung; sie hat aber unverzüglich zu erfolgen.
finding-breach-working-days-open = Es steht noch nicht fest, ob die Frist für Meldungen über ein Wochenende zu lang ist.
remedy-breach-working-days = Vereinbaren Sie die Frist in Stunden.
finding-breach-on-call = Datenschutzverletzungen sind innerhalb von Stunden zu melden, zuständige Personen sind nach den Maßnahmen aber nur an Arbeitstagen während der Geschäftszeiten erreichbar. Die Frist läuft auch am Wochenende, sobald die Verletzung bekannt ist; ob sie sich dann einhalten lässt, ist zu prüfen.
    .ch = Verletzungen der Datensicherheit sind innerhalb von Stunden zu melden, zuständige Personen sind nach den Maßnahmen aber nur an Arbeitstagen während der Geschäftszeiten erreichbar. Die Frist läuft auch am Wochenende, sobald die Verletzung bekannt ist; ob sie sich dann einhalten lässt, ist zu prüfen.
finding-breach-on-call-open = Es steht noch nicht fest, ob jemand so erreichbar ist, dass die Frist für Meldungen eingehalten wird.
remedy-breach-on-call = Sorgen Sie für Erreichbarkeit an jedem Tag oder vereinbaren Sie eine Frist, die sich einhalten lässt.
finding-recovery-availability = Die Wiederherstellung nach einem Ausfall darf länger dauern als alle Ausfälle eines Monats zusammen (Wiederherstellung / Ausfallzeit je Monat: { $name }). Schon durch einen einzigen Ausfall kann das Verfügbarkeitsziel verfehlt werden.
finding-recovery-availability-open = Es steht noch nicht fest, ob Wiederherstellungszeit und Verfügbarkeitsziel zueinander passen.
remedy-recovery-availability = Gleichen Sie beide Werte ab oder sagen Sie, dass das Ziel für solche Ausfälle nicht gilt.
finding-contractor-retention = Nach den Angaben zur Übermittlung bewahrt { -contractor(form: "nom") } die Daten länger auf, als für ihre Löschung nach dem Ende der Leistung vereinbart ist (Aufbewahrung / Löschung: { $name }). Läuft die erste Frist ab dem Empfang der Daten, kann beides zusammenpassen; für Daten, die kurz vor dem Ende eingehen, gilt dann die kürzere.
finding-contractor-retention-open = Es steht noch nicht fest, ob die Aufbewahrung { -contractor(form: "bei") } zur vereinbarten Löschung passt.
remedy-contractor-retention = Geben Sie an beiden Stellen an, was gilt, vor allem für Daten, die erst kurz vor dem Ende der Leistung eingehen.
finding-end-long = Bis zur vollständigen Löschung nach dem Ende der Leistung vergeht sehr viel Zeit. Das Gesetz nennt keine Frist; je länger sie ist, desto eher stellt sich die Frage, wozu die Daten noch aufbewahrt werden.
finding-end-long-open = Es steht noch nicht fest, wann die Daten nach dem Ende der Leistung gelöscht sind.
remedy-end-long = Kürzen Sie die Frist oder halten Sie fest, warum sie nötig ist.

## Grounds and duties of the law

finding-ground-association = Für diese Gruppe ist als Ausnahme die Tätigkeit einer Organisation ohne Gewinnerzielungsabsicht angegeben: { $name }. Sie gilt nur für Mitglieder, ehemalige Mitglieder und Personen, die regelmäßig Kontakt mit einer politisch, weltanschaulich, religiös oder gewerkschaftlich ausgerichteten Organisation haben; ob diese Personen dazugehören, ist zu prüfen.
finding-ground-association-open = Es steht noch nicht fest, auf welche Ausnahme sich die Verarbeitung zu dieser Gruppe stützt: { $name }.
remedy-ground-association = Klären Sie mit { -client(form: "dat") }, welche Ausnahme greift.
finding-ground-made-public = Für diese Gruppe ist als Ausnahme angegeben, dass die Personen die Daten offensichtlich selbst öffentlich gemacht haben: { $name }. Was bei Behandlung, Beratung, Versicherung, Schule oder Arbeit über sie festgehalten wird, ist in der Regel nicht öffentlich.
finding-ground-made-public-open = Es steht noch nicht fest, auf welche Ausnahme sich die Verarbeitung zu dieser Gruppe stützt: { $name }.
remedy-ground-made-public = Klären Sie mit { -client(form: "dat") }, welche Ausnahme greift.
finding-ground-research = Für diese Gruppe sind als Ausnahme Archiv-, Forschungs- oder statistische Zwecke angegeben, keiner der Zwecke der Verarbeitung ist aber ein solcher: { $name }.
finding-ground-research-open = Es steht noch nicht fest, auf welche Ausnahme sich die Verarbeitung zu dieser Gruppe stützt: { $name }.
remedy-ground-research = Ergänzen Sie den Zweck oder klären Sie mit { -client(form: "dat") }, welche Ausnahme greift.
finding-ground-vital = Für diese Gruppe sind als einzige Ausnahme lebenswichtige Interessen angegeben: { $name }. Sie greift nur, wenn die Person nicht einwilligen kann, und trägt eine laufende Verarbeitung selten allein. Ob sie hier genügt, beurteilt { -client(form: "nom") }.
finding-ground-vital-open = Es steht noch nicht fest, auf welche Ausnahme sich die Verarbeitung zu dieser Gruppe stützt: { $name }.
remedy-ground-vital = Klären Sie mit { -client(form: "dat") }, ob eine weitere Ausnahme greift.
finding-special-data-missing = Diese Daten sind für sich genommen sensible Daten einer angegebenen Art, stehen bei ihrer Gruppe aber nicht unter den sensiblen Daten: { $name }.
finding-special-data-missing-open = Es steht noch nicht fest, ob alle sensiblen Daten als solche angegeben sind.
remedy-special-data-missing = Geben Sie diese Daten auch unter den sensiblen Daten der Gruppe an.
finding-retention-law = Zu diesen Zwecken gehören Unterlagen, deren Aufbewahrung über Jahre gesetzlich vorgeschrieben ist: { $name }. Nach einer anderen Angabe werden die Daten aber vorher gelöscht.
finding-retention-law--treatment-measure = Die Behandlungsdokumentation ist nach deutschem Recht in der Regel zehn Jahre nach Abschluss der Behandlung aufzubewahren (hier: { $name }). Nach einer Maßnahme werden die Daten aber schon früher gelöscht. Das ist richtig, wenn { -client(form: "nom") } die Dokumentation an anderer Stelle führt.
finding-retention-law--treatment-end = Die Behandlungsdokumentation ist nach deutschem Recht in der Regel zehn Jahre nach Abschluss der Behandlung aufzubewahren (hier: { $name }). Für das Ende der Leistung ist aber die Löschung ohne Rückgabe gewählt. Das ist richtig, wenn { -client(form: "nom") } die Dokumentation auch selbst hat oder vorher exportiert.
finding-retention-law--books-measure = Bücher und Belege sind nach deutschem Recht je nach Art sechs, acht oder zehn Jahre aufzubewahren (hier: { $name }). Nach einer Maßnahme werden die Daten aber schon früher gelöscht. Das ist richtig, wenn { -client(form: "nom") } die Unterlagen an anderer Stelle aufbewahrt.
finding-retention-law--books-end = Bücher und Belege sind nach deutschem Recht je nach Art sechs, acht oder zehn Jahre aufzubewahren (hier: { $name }). Für das Ende der Leistung ist aber die Löschung ohne Rückgabe gewählt. Das ist richtig, wenn { -client(form: "nom") } die Unterlagen auch selbst hat oder vorher exportiert.
finding-retention-law--treatment-ch-measure = Die Krankengeschichte ist in der Schweiz nach kantonalem Recht meist zehn oder zwanzig Jahre aufzubewahren (hier: { $name }). Nach einer Maßnahme werden die Daten aber schon früher gelöscht. Das ist richtig, wenn { -client(form: "nom") } die Unterlagen an anderer Stelle führt.
finding-retention-law--treatment-ch-end = Die Krankengeschichte ist in der Schweiz nach kantonalem Recht meist zehn oder zwanzig Jahre aufzubewahren (hier: { $name }). Für das Ende der Leistung ist aber die Löschung ohne Rückgabe gewählt. Das ist richtig, wenn { -client(form: "nom") } die Unterlagen auch selbst hat oder vorher exportiert.
finding-retention-law--books-ch-measure = Geschäftsbücher und Belege sind nach schweizerischem Recht in der Regel zehn Jahre aufzubewahren (hier: { $name }). Nach einer Maßnahme werden die Daten aber schon früher gelöscht. Das ist richtig, wenn { -client(form: "nom") } die Unterlagen an anderer Stelle aufbewahrt.
finding-retention-law--books-ch-end = Geschäftsbücher und Belege sind nach schweizerischem Recht in der Regel zehn Jahre aufzubewahren (hier: { $name }). Für das Ende der Leistung ist aber die Löschung ohne Rückgabe gewählt. Das ist richtig, wenn { -client(form: "nom") } die Unterlagen auch selbst hat oder vorher exportiert.
finding-retention-law--treatment-at-measure = Die Behandlungsdokumentation ist nach österreichischem Recht in der Regel zehn Jahre aufzubewahren (hier: { $name }). Nach einer Maßnahme werden die Daten aber schon früher gelöscht. Das ist richtig, wenn { -client(form: "nom") } die Dokumentation an anderer Stelle führt.
finding-retention-law--treatment-at-end = Die Behandlungsdokumentation ist nach österreichischem Recht in der Regel zehn Jahre aufzubewahren (hier: { $name }). Für das Ende der Leistung ist aber die Löschung ohne Rückgabe gewählt. Das ist richtig, wenn { -client(form: "nom") } die Dokumentation auch selbst hat oder vorher exportiert.
finding-retention-law--books-at-measure = Bücher und Belege sind nach österreichischem Recht in der Regel sieben Jahre aufzubewahren (hier: { $name }). Nach einer Maßnahme werden die Daten aber schon früher gelöscht. Das ist richtig, wenn { -client(form: "nom") } die Unterlagen an anderer Stelle aufbewahrt.
finding-retention-law--books-at-end = Bücher und Belege sind nach österreichischem Recht in der Regel sieben Jahre aufzubewahren (hier: { $name }). Für das Ende der Leistung ist aber die Löschung ohne Rückgabe gewählt. Das ist richtig, wenn { -client(form: "nom") } die Unterlagen auch selbst hat oder vorher exportiert.
finding-retention-law-open = Es steht noch nicht fest, ob Unterlagen gelöscht werden, die aufzubewahren sind.
remedy-retention-law = Klären Sie mit { -client(form: "dat") }, wo die Unterlagen aufbewahrt werden, und halten Sie das fest; liegen sie nur { -contractor(form: "bei") }, verlängern Sie die Frist oder vereinbaren Sie die Rückgabe.
finding-secrecy-by-law = { $name }: Die Geheimhaltung soll kraft Gesetzes bestehen. Die angegebene Leistung ist aber in der Regel keine Tätigkeit der in § 203 Abs. 1 oder 2 StGB genannten Personen; gehört das Unternehmen nicht selbst zu ihnen, ist es eigens zu verpflichten.
finding-secrecy-by-law--foreign = { $name }: Die Geheimhaltung soll kraft Gesetzes bestehen; gemeint ist § 203 des deutschen StGB. { -client(form: "Nom") } hat aber keinen Sitz in Deutschland; ob die Verpflichtung nach dem dortigen Recht genügt, geht aus den Angaben nicht hervor.
finding-secrecy-by-law-open = { $name }: Es steht noch nicht fest, wie das Unternehmen zur Geheimhaltung verpflichtet ist.
remedy-secrecy-by-law--foreign = Verpflichten Sie das Unternehmen zur Geheimhaltung nach dem Recht am Sitz { -client(form: "gen") }; genügt dort die gesetzliche Pflicht, halten Sie das als Grund fest.
remedy-secrecy-by-law = Verpflichten Sie das Unternehmen zur Geheimhaltung. Gehört es tatsächlich zu diesen Personen, etwa als öffentlicher Dienstleister mit Amtsträgern, halten Sie das als Begründung fest.

## Clauses

finding-governing-law-third = Für den Vertrag gilt das Recht eines Staates außerhalb von EU und EWR, obwohl die DSGVO { -client(form: "acc") } bindet. Ob das Gesetz den Vertrag selbst oder nur ein anderes Rechtsinstrument an das Unionsrecht oder das Recht der Mitgliedstaaten bindet, ist umstritten.
finding-governing-law-third-open = Es steht noch nicht fest, welches Recht für den Vertrag gilt.
remedy-governing-law-third = Wählen Sie für die Auftragsverarbeitung das Recht eines Mitgliedstaats oder halten Sie fest, warum das andere Recht genügt.
finding-clause-13-authority = { $way ->
    [federal] Als zuständige Aufsichtsbehörde ist die oder der Bundesbeauftragte genannt. Für nichtöffentliche Stellen in Deutschland sind in der Regel die Behörden der Länder zuständig; anders ist es vor allem bei Telekommunikation und Post.
   *[other] Als zuständige Aufsichtsbehörde ist eine schweizerische genannt. Bei einem Exporteur mit Sitz in einem Mitgliedstaat ist es nach Klausel 13 eine Behörde dieses Staates; neben ihr kann eine schweizerische nur für den Teil stehen, für den schweizerisches Recht gilt.
 }
finding-clause-13-authority-open = Es steht noch nicht fest, welche Aufsichtsbehörde nach Klausel 13 zuständig ist.
remedy-clause-13-authority = Nennen Sie zuerst die Aufsichtsbehörde, die am Sitz des Exporteurs für ihn zuständig ist.
finding-transfer-frequency = { $name }: Die Übermittlung ist als einmalig angegeben, nach Zwecken oder Leistung findet sie aber fortlaufend statt.
finding-transfer-frequency-open = { $name }: Es steht noch nicht fest, wie häufig Daten übermittelt werden.
remedy-transfer-frequency = Geben Sie in der Beschreibung der Übermittlung die tatsächliche Häufigkeit an.
finding-data-act-switching = Nach den Angaben gilt die Datenverordnung für { -contractor(form: "acc") } als Anbieter von Datenverarbeitungsdiensten. Eine Regelung zur Beendigung bleibt hinter ihr zurück.
finding-data-act-switching--scope = Nach den Angaben gilt die Datenverordnung für { -contractor(form: "acc") } als Anbieter von Datenverarbeitungsdiensten. Exportieren lassen sich aber nur personenbezogene Daten; exportierbar sein müssen grundsätzlich alle eingegebenen und erzeugten Daten { -client(form: "gen") }.
finding-data-act-switching--notice = Nach den Angaben gilt die Datenverordnung für { -contractor(form: "acc") } als Anbieter von Datenverarbeitungsdiensten. Die Kündigungsfrist ist länger als die zwei Monate, die höchstens bis zur Einleitung eines Anbieterwechsels verlangt werden dürfen. Gilt für die Leistung selbst eine kürzere Frist, ist nichts zu tun.
finding-data-act-switching--charges = { $way ->
    [before] Nach den Angaben gilt die Datenverordnung für { -contractor(form: "acc") } als Anbieter von Datenverarbeitungsdiensten. Die Kosten von Rückgabe und Löschung trägt { -client(form: "nom") }. Bis zum 12. Januar 2027 dürfen für den Wechsel nur die unmittelbar entstandenen Kosten verlangt werden, danach keine Entgelte mehr.
   *[other] Nach den Angaben gilt die Datenverordnung für { -contractor(form: "acc") } als Anbieter von Datenverarbeitungsdiensten. Die Kosten von Rückgabe und Löschung trägt { -client(form: "nom") }; seit dem 12. Januar 2027 dürfen für den Anbieterwechsel keine Entgelte mehr verlangt werden.
 }
finding-data-act-switching-open = Es steht noch nicht fest, ob die Regelungen zur Beendigung der Datenverordnung genügen.
remedy-data-act-switching = Passen Sie die Regelung an oder halten Sie fest, dass die Datenverordnung für diesen Dienst nicht gilt oder eine ihrer Ausnahmen greift; Wechselentgelte darf etwa verlangen, wer einen überwiegend maßgeschneiderten Dienst anbietet.
finding-nis2-early-warning = Nach den Angaben gilt die NIS-2-Richtlinie für { -client(form: "acc") }. Erhebliche Sicherheitsvorfälle sind dann in der Regel binnen 24 Stunden zu melden; { -contractor(form: "nom") } sagt aber keine frühe Mitteilung von Sicherheitsvorfällen zu. Ob sie nötig ist, hängt von der Bedeutung der Leistung ab.
finding-nis2-early-warning-open = Es steht noch nicht fest, ob { -contractor(form: "nom") } Sicherheitsvorfälle früh mitteilt.
remedy-nis2-early-warning = Vereinbaren Sie die frühe Mitteilung oder halten Sie fest, wo sie geregelt ist.
finding-breach-content-gaps = Die Meldung einer Verletzung enthält nach den Eckpunkten nicht alles, was { -client(form: "nom") } der Aufsichtsbehörde mitzuteilen hat. Ob das Fehlende an anderer Stelle vereinbart ist, beurteilt das Programm nicht.
    .ch = Die Meldung einer Verletzung der Datensicherheit enthält nach den Eckpunkten nicht alles, was { -client(form: "nom") } dem EDÖB mitzuteilen hat. Ob das Fehlende an anderer Stelle vereinbart ist, beurteilt das Programm nicht.
finding-breach-content-gaps-open = Es steht noch nicht fest, was die Meldung einer Verletzung enthält.
remedy-breach-content-gaps = Ergänzen Sie die fehlenden Angaben: Art der Verletzung, Kategorien und Zahl der Personen und Datensätze, Anlaufstelle, Folgen und Maßnahmen.
finding-terms-weak = Eine Regelung lässt von einem Recht { -client(form: "gen") } weniger übrig, als üblich ist. Zwischen den Parteien kann sie vereinbart werden.
finding-terms-weak--grounds = Ein Einspruch gegen neue { -subcontractor(form: "plural") } ist nur aus zwingenden Gründen des Datenschutzes zulässig. Das kann das Recht zum Einspruch weitgehend entwerten.
finding-terms-weak--cost-audits = Die Kosten von Überprüfungen trägt allein { -client(form: "nom") }, auch wenn sich ein Verstoß ergibt. Kostenregelungen dürfen nicht dazu führen, dass Überprüfungen unterbleiben.
finding-terms-weak--cost-assistance = Die Kosten der Unterstützung trägt allein { -client(form: "nom") }, auch wenn { -contractor(form: "nom") } den Anlass zu vertreten hat. Die Unterstützung ist gesetzlicher Inhalt des Vertrags; Kostenregelungen dürfen sie nicht unzumutbar erschweren.
finding-terms-weak--cost-end = Die Kosten von Rückgabe und Löschung trägt allein { -client(form: "nom") }. Beides ist gesetzlicher Inhalt des Vertrags; Kostenregelungen dürfen es nicht unzumutbar erschweren.
finding-terms-weak--audit-interval = Überprüfungen ohne besonderen Anlass sind nur in Abständen von mehr als zwei Jahren zulässig. Ob das Recht auf Überprüfungen dann noch wirksam ist, ist zu beurteilen.
finding-terms-weak-open = Es steht noch nicht fest, ob Regelungen ein Recht { -client(form: "gen") } schwächen.
remedy-terms-weak = Wählen Sie eine ausgewogenere Regelung oder halten Sie fest, warum diese gewollt ist.
finding-main-contract-missing = Angaben verweisen auf einen Hauptvertrag, etwa für Abschluss, Dauer, Kündigung, Haftung oder Recht; nach anderer Angabe gibt es keinen.
finding-main-contract-missing--unnamed = Angaben verweisen auf einen Hauptvertrag, etwa für Abschluss, Dauer, Kündigung, Haftung oder Recht; genannt ist er nicht. Aus den Anlagen geht dann nicht hervor, welcher Vertrag gemeint ist.
finding-main-contract-missing-open = Es steht noch nicht fest, auf welchen Hauptvertrag andere Angaben verweisen.
remedy-main-contract-missing = Nennen Sie den Hauptvertrag oder regeln Sie die Punkte ohne ihn.
finding-planned-after-end = „{ $name }“: Die Maßnahme ist für einen Tag angekündigt, an dem die Verarbeitung schon beendet ist.
finding-planned-after-end-open = „{ $name }“: Es steht noch nicht fest, ob die Maßnahme vor dem Ende der Verarbeitung getroffen wird.
remedy-planned-after-end = Nennen Sie einen früheren Tag oder nehmen Sie die Maßnahme heraus.
finding-scheme-swiss = Die Maßnahmen sind nach den Zielen der schweizerischen Datenschutzverordnung gegliedert, nach den Angaben gilt schweizerisches Recht aber nicht. Falsch ist das nicht, aber ungewöhnlich.
finding-scheme-swiss-open = Es steht noch nicht fest, ob die Gliederung der Maßnahmen zum anwendbaren Recht passt.
remedy-scheme-swiss = Wählen Sie eine andere Gliederung oder prüfen Sie, ob schweizerisches Recht gilt.
used--switching-free = Wechsel ohne Entgelt ab

## Cloud systems

finding-care-promise = „{ $name }“: Das Cloud-System verarbeitet die Daten außerhalb des Orts, der für die Verarbeitung oder für sensible Daten zugesagt ist.
finding-care-promise-open = „{ $name }“: Es steht noch nicht fest, ob das Cloud-System am zugesagten Ort verarbeitet.
remedy-care-promise = Berichtigen Sie den zugesagten Ort oder das Land des Systems.
finding-care-future = „{ $name }“: Ein Datum des Nachweises liegt nach dem Stichtag der Anlagen. Ein Testat über eine Zeit, die noch nicht vorbei ist, kann es noch nicht geben.
finding-care-future-open = „{ $name }“: Es steht noch nicht fest, von welchem Tag der Nachweis ist.
remedy-care-future = Berichtigen Sie den Tag oder den Stichtag der Anlagen.
finding-c5-systems = Bei keinem der Cloud-Systeme mit Gesundheits- oder Sozialdaten ist ein C5-Testat des Typs 2 angegeben. Nach dieser Maßnahme liegt für die eingesetzten Cloud-Dienste aber eines vor: { $name }. Das passt nur, wenn es andere Dienste betrifft.
finding-c5-systems--type-1 = Bei keinem der Cloud-Systeme mit Gesundheits- oder Sozialdaten ist ein C5-Testat des Typs 1 angegeben. Nach dieser Maßnahme liegt für die eingesetzten Cloud-Dienste aber eines vor: { $name }. Das passt nur, wenn es andere Dienste betrifft.
finding-c5-systems-open = Es steht noch nicht fest, welche Testate für die Cloud-Systeme vorliegen.
remedy-c5-systems = Geben Sie an beiden Stellen an, welches Testat vorliegt.

## Facts about the parties

finding-ai-retention = { $name }: Nach den Angaben zur Übermittlung bewahrt das Unternehmen Daten auf, nach den Maßnahmen speichern Anbieter von KI-Diensten aber nichts oder nur kürzer.
finding-ai-retention-open = { $name }: Es steht noch nicht fest, wie lange das Unternehmen Eingaben und Ausgaben speichert.
remedy-ai-retention = Geben Sie an beiden Stellen an, was mit dem Unternehmen vereinbart ist.
finding-abroad-at-home = { $name }: Die Muttergesellschaft des Konzerns soll ihren Sitz in einem anderen Land haben als das Unternehmen; genannt ist aber dasselbe Land.
finding-abroad-at-home--staff = { $name }: Beschäftigte sollen aus einem anderen Land als dem des Sitzes auf die Daten zugreifen; genannt ist aber nur das Land des Sitzes.
finding-abroad-at-home-open = { $name }: Es steht noch nicht fest, um welche anderen Länder es geht.
remedy-abroad-at-home = Berichtigen Sie das Land oder verneinen Sie die Frage davor.
finding-secrecy-groups = Eine berufliche Schweigepflicht { -client(form: "gen") } ist verneint und kein Beruf mit Schweigepflicht angegeben. Was über die genannten Personen bekannt ist, ist aber in der Regel ein geschütztes Geheimnis: { $name }. Anders ist es, wenn { -client(form: "nom") } weder einen solchen Beruf ausübt noch für eine Stelle arbeitet, die das tut.
finding-secrecy-groups-open = Es steht noch nicht fest, ob { -client(form: "nom") } einer beruflichen Schweigepflicht unterliegt.
remedy-secrecy-groups = Prüfen Sie, ob eine Schweigepflicht besteht, und geben Sie sie und den Beruf dann an.
finding-care-profession = { -client(form: "Nom") } ist nach den Angaben eine Praxis der vertragsärztlichen oder vertragszahnärztlichen Versorgung, ein Heilberuf ist aber nicht angegeben.
finding-care-profession-open = Es steht noch nicht fest, welche Heilberufe { -client(form: "bei") } ausgeübt werden.
remedy-care-profession = Geben Sie den Beruf an oder berichtigen Sie die Stellung im Gesundheitswesen.
finding-dpo-reasons-german = { -contractor(form: "Nom") } hat seinen Sitz nicht in Deutschland. Diese Gründe aus dem Bundesdatenschutzgesetz gelten in der Regel nur für Stellen, auf die deutsches Recht anzuwenden ist: { $name }.
finding-dpo-reasons-german-open = Es steht noch nicht fest, ob die Gründe gegen eine Benennung zum Sitz { -contractor(form: "gen") } passen.
remedy-dpo-reasons-german = Nehmen Sie diese Gründe heraus, wenn kein deutsches Recht anzuwenden ist.
finding-secrecy-old = { $name }: Die Verpflichtung zur Geheimhaltung ist älter als die seit dem 9. November 2017 geltende Fassung des § 203 StGB, die sie verlangt. Ob ihr Wortlaut noch genügt, ist zu prüfen.
finding-secrecy-old-open = { $name }: Es steht noch nicht fest, wann die Verpflichtung zur Geheimhaltung erfolgt ist.
remedy-secrecy-old = Erneuern Sie die Verpflichtung oder berichtigen Sie den Tag.
finding-certificate-span = { $way ->
    [law] Der Nachweis „{ $name }“ gilt noch mehr als drei Jahre. Zertifizierungen nach Art. 42 DSGVO werden für höchstens drei Jahre erteilt.
   *[other] Der Nachweis „{ $name }“ gilt noch mehr als drei Jahre. Zertifikate dieser Art werden in der Regel für drei Jahre erteilt.
 }
finding-certificate-span-open = Es steht noch nicht fest, bis wann der Nachweis „{ $name }“ gilt.
remedy-certificate-span = Prüfen Sie den letzten Tag auf dem Nachweis.
used--participants-from = § 203 StGB in dieser Fassung ab

## Conclusions against facts

finding-ground-employment = Für diese Gruppe ist als einzige Ausnahme die Erfüllung arbeits- oder sozialrechtlicher Pflichten angegeben: { $name }. Bei Personen, die nicht beschäftigt sind, greift sie nur, wenn soziale Sicherheit oder Sozialschutz es verlangt; für Behandlung und Versorgung ist Art. 9 Abs. 2 Buchst. h DSGVO vorgesehen.
finding-ground-employment-open = Es steht noch nicht fest, auf welche Ausnahme sich die Verarbeitung zu dieser Gruppe stützt: { $name }.
remedy-ground-employment = Klären Sie mit { -client(form: "dat") }, welche Ausnahme greift, und geben Sie sie an.
finding-ai-decision = KI wird auch zu Zwecken eingesetzt, an deren Ende eine Entscheidung über Menschen steht: { $name }. Weder die Prüfung durch einen Menschen noch der Ausschluss allein automatisierter Entscheidungen ist vereinbart. Manche solcher Systeme können außerdem Hochrisiko-KI-Systeme im Sinne der Verordnung (EU) 2024/1689 sein; das ist hier nicht geprüft.
finding-ai-decision-open = Es steht noch nicht fest, ob KI zu Entscheidungen über Menschen eingesetzt wird und welche Bedingungen dafür gelten.
remedy-ai-decision = Wählen Sie die Bedingungen, wenn sie gelten; andernfalls klären Sie mit { -client(form: "dat") }, welche Ausnahme des Art. 22 Abs. 2 DSGVO greift und ob eine Datenschutz-Folgenabschätzung vorliegt.
finding-social-maintenance = Als Grund für die Verarbeitung der Sozialdaten ist Prüfung oder Wartung angegeben, zu den Zwecken gehört aber mehr: { $name }. Ob dafür ein eigener Grund nach § 80 Abs. 3 SGB X nötig ist, ist zu beurteilen.
finding-social-maintenance-open = Es steht noch nicht fest, ob der Grund für die Verarbeitung der Sozialdaten alle Zwecke trägt.
remedy-social-maintenance = Lassen Sie { -client(form: "acc") } prüfen, welcher Grund für diese Leistungen gilt, oder nehmen Sie sie heraus.
finding-minor-consents = Einwilligungen von Kindern werden nach den Angaben nicht verwendet, zu dieser Gruppe werden aber Einwilligungen verarbeitet: { $name }.
finding-minor-consents-open = Es steht noch nicht fest, ob Einwilligungen von Kindern verarbeitet werden.
remedy-minor-consents = Berichtigen Sie eine der Angaben; stützt sich die Verarbeitung auf Einwilligungen, geben Sie an, wie Alter oder Zustimmung der Sorgeberechtigten geprüft werden.
finding-cyber-abroad = Für { -client(form: "acc") } ist eine Vorschrift der EU zur Sicherheit angegeben: { $name }. Er hat seinen Sitz aber außerhalb der EU und erreicht dort nach den Angaben niemanden. Ob die Vorschrift ihn trotzdem bindet, etwa über eine Niederlassung, ist zu prüfen.
finding-cyber-abroad-open = Es steht noch nicht fest, ob die genannten Vorschriften der EU für { -client(form: "acc") } gelten.
remedy-cyber-abroad = Prüfen Sie die Angabe; am Sitz { -client(form: "gen") } kann eigenes Aufsichtsrecht zur Auslagerung gelten.

## Own words against answers

finding-words-controller = „{ $name }“: Das spricht dafür, dass { -contractor(form: "nom") } insoweit nicht im Auftrag handelt, sondern selbst entscheidet.
finding-words-controller-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-controller = { $why }
finding-care-words = „{ $name }“: { -client(form: "Nom") } ist nach den Angaben kein Leistungserbringer der gesetzlichen Krankenversicherung; dieser Text spricht dagegen.
finding-care-words-open = „{ $name }“: Es steht noch nicht fest, welche Stellung { -client(form: "nom") } im Gesundheitswesen hat.
remedy-care-words = { $why }
finding-words-figure = { $way ->
    [breach] { $law ->
        [ch] Ein Absatz in eigenen Worten nennt für die Meldung von Verletzungen der Datensicherheit eine andere Frist als die Antworten (Text / Antwort: { $name }). Zu melden ist so rasch als möglich (Art. 24 Abs. 3 DSG).
        [uk] Ein Absatz in eigenen Worten nennt für die Meldung von Verletzungen des Schutzes personenbezogener Daten eine andere Frist als die Antworten (Text / Antwort: { $name }). Die 72 Stunden des Art. 33 Abs. 1 UK-DSGVO hat { -client(form: "nom") } gegenüber der Aufsichtsbehörde; { -contractor(form: "nom") } meldet unverzüglich.
       *[other] Ein Absatz in eigenen Worten nennt für die Meldung von Verletzungen des Schutzes personenbezogener Daten eine andere Frist als die Antworten (Text / Antwort: { $name }). Die 72 Stunden des Art. 33 Abs. 1 DSGVO hat { -client(form: "nom") } gegenüber der Aufsichtsbehörde; { -contractor(form: "nom") } meldet unverzüglich.
     }
    [requests] Ein Absatz in eigenen Worten nennt für das Weiterleiten von Anfragen betroffener Personen eine andere Frist als die Antworten (Text / Antwort: { $name }).
    [deletion] Ein Absatz in eigenen Worten nennt für die Löschung nach dem Ende eine andere Frist als die Antworten (Text / Antwort: { $name }).
    [backups] Ein Absatz in eigenen Worten nennt für Datensicherungen eine andere Frist als die Antworten (Text / Antwort: { $name }).
    [subprocessors] Ein Absatz in eigenen Worten nennt für die Ankündigung weiterer { -subcontractor(form: "plural") } eine andere Frist als die Antworten (Text / Antwort: { $name }).
    [audits] Ein Absatz in eigenen Worten nennt für die Ankündigung von Überprüfungen eine andere Frist als die Antworten (Text / Antwort: { $name }).
    [kept] Nach einem Absatz in eigenen Worten werden Daten nach dem Ende länger aufbewahrt, als die Antworten für die Löschung vorsehen (Text / Antwort: { $name }).
    [mandatory] { $law ->
        [ch] Ein Absatz in eigenen Worten lässt abweichend von den Antworten mehr Zeit für die Meldung von Verletzungen der Datensicherheit (Text / Antwort: { $name }). Zu melden ist so rasch als möglich (Art. 24 Abs. 3 DSG).
        [uk] Ein Absatz in eigenen Worten lässt abweichend von den Antworten mehr Zeit für die Meldung von Verletzungen des Schutzes personenbezogener Daten (Text / Antwort: { $name }). { -contractor(form: "Nom") } hat sie unverzüglich zu melden (Art. 33 Abs. 2 UK-DSGVO); mehr Zeit als die 72 Stunden, die { -client(form: "nom") } selbst hat, ist damit kaum vereinbar.
       *[other] Ein Absatz in eigenen Worten lässt abweichend von den Antworten mehr Zeit für die Meldung von Verletzungen des Schutzes personenbezogener Daten (Text / Antwort: { $name }). { -contractor(form: "Nom") } hat sie unverzüglich zu melden (Art. 33 Abs. 2 DSGVO); mehr Zeit als die 72 Stunden, die { -client(form: "nom") } selbst hat, ist damit kaum vereinbar.
     }
   *[logs] Ein Absatz in eigenen Worten nennt für Protokolle eine andere Frist als die Antworten (Text / Antwort: { $name }).
 }
finding-words-figure-open = Es steht noch nicht fest, ob die Frist in einem Absatz in eigenen Worten zu den Antworten passt.
remedy-words-figure--breach = { $law ->
    [ch] Gleichen Sie die Fristen an oder streichen Sie die Frist im Text; zu melden ist in jedem Fall so rasch als möglich.
   *[other] Gleichen Sie die Fristen an oder streichen Sie die Frist im Text; zu melden ist in jedem Fall unverzüglich.
 }
remedy-words-figure = Gleichen Sie die Fristen an. Soll der Absatz von den Antworten abweichen, schreiben Sie es hinein („Abweichend von …“).
finding-contract-party = { $way ->
    [template] Die Anlagen sind eine Vorlage für viele; der Name des Hauptvertrags nennt aber ein Unternehmen, das weder Partei noch { -subcontractor(form: "label") } ist: „{ $name }“.
   *[named] Der Name des Hauptvertrags nennt ein Unternehmen, das nach den Angaben weder Partei noch { -subcontractor(form: "label") } ist: „{ $name }“. Vielleicht ist er aus Anlagen für andere stehen geblieben.
 }
finding-contract-party-open = Es steht noch nicht fest, wie der Hauptvertrag heißt und ob er zu den Parteien passt.
remedy-contract-party = Berichtigen Sie den Namen des Hauptvertrags. Ist das Unternehmen mit einer Partei verbunden oder am Vertrag beteiligt, halten Sie das als Begründung fest.
finding-contract-party--day = Die Anlagen sind eine Vorlage für viele; der Name des Hauptvertrags nennt aber den Tag eines bestimmten Vertrags: „{ $name }“.
remedy-contract-party--day = Nennen Sie den Vertrag ohne Tag, oder stellen Sie klar, dass es der Tag einer Fassung ist („Fassung vom …“).
finding-minimum-planned = „{ $name }“: Im Kern verlangt das Gesetz das vom ersten Tag der Verarbeitung an; die Maßnahme ist aber erst für später angekündigt.
finding-minimum-planned-open = „{ $name }“: Es steht noch nicht fest, ob die Maßnahme schon getroffen ist.
remedy-minimum-planned = Treffen Sie die Maßnahme vor Beginn der Verarbeitung oder berichtigen Sie die Angabe, wenn sie schon getroffen ist. Beginnt die Verarbeitung erst, wenn die Maßnahme getroffen ist, halten Sie das als Grund fest.
finding-evidence-promised = Eine Maßnahme sagt zu, auf Anforderung einen Nachweis vorzulegen: { $name }. Weder die Liste der Nachweise noch die Maßnahmen nennen aber einen.
finding-evidence-promised-open = Es steht noch nicht fest, ob es die zugesagten Nachweise gibt: { $name }.
remedy-evidence-promised = Führen Sie den Nachweis in der Liste auf, wenn es ihn gibt; sonst nehmen Sie die Zusage heraus.
finding-data-centre-proof = Eine Maßnahme spricht von einer Zertifizierung der Rechenzentren oder ihrer Betreiber: { $name }. Für die Unternehmen, bei denen die Daten gespeichert werden, nennt die Liste aber nur andere Nachweise.
finding-data-centre-proof-open = Es steht noch nicht fest, ob die Nachweise der Rechenzentren zu den Maßnahmen passen: { $name }.
remedy-data-centre-proof = Nehmen Sie den passenden Nachweis in die Liste auf oder berichtigen Sie die Maßnahme.
finding-restore-kept = Datenbanken lassen sich auf einen Stand zurücksetzen, der weiter zurückliegt, als gelöschte Daten in Datensicherungen bleiben dürfen (Zurücksetzen / Datensicherungen: { $name }). Gelöschte Daten wären dann noch vorhanden.
finding-restore-kept-open = Es steht noch nicht fest, ob sich Datenbanken weiter zurücksetzen lassen, als vereinbart ist.
remedy-restore-kept = Verkürzen Sie den Zeitraum der Maßnahme oder vereinbaren Sie für Datensicherungen eine längere Frist.
finding-incident-reaction = Mit der Bearbeitung eines Sicherheitsvorfalls muss nach einer Maßnahme erst begonnen werden, wenn die Frist für die Meldung an { -client(form: "acc") } schon abgelaufen sein kann (Beginn der Bearbeitung / Meldung: { $name }).
finding-incident-reaction-open = Es steht noch nicht fest, ob die Reaktionszeit zur Frist für Meldungen passt.
remedy-incident-reaction = Verkürzen Sie die Reaktionszeit; die Frist für die Meldung läuft, sobald die Verletzung bekannt ist.
finding-encryption-sealed = Nach einer Maßnahme werden Inhalte auf den Endgeräten der Benutzer verschlüsselt und liegen auf den Servern nur so vor. Diese Vorgänge setzen in der Regel aber voraus, dass { -contractor(form: "nom") } den Klartext lesen kann: { $name }. Das passt nur, wenn sie andere Daten betreffen oder auf dem Endgerät ablaufen.
finding-encryption-sealed-open = Es steht noch nicht fest, ob die Vorgänge zu einer Ende-zu-Ende-Verschlüsselung gespeicherter Inhalte passen.
remedy-encryption-sealed = Prüfen Sie, welche Inhalte durchgehend verschlüsselt sind. Kann { -contractor(form: "nom") } sie im Klartext lesen, nehmen Sie die Maßnahme heraus; betreffen beide Angaben verschiedene Daten, halten Sie das als Grund fest.
finding-exit-structured = Nach den Angaben gilt die Datenverordnung; als Exportformate sind aber nur Dokument- und Bilddateien angegeben. Wechselt { -client(form: "nom") } zu einem Dienst gleicher Art und gibt es für diesen weder gemeinsame Spezifikationen noch harmonisierte Normen, sind die exportierbaren Daten auf Verlangen in einem strukturierten, gängigen und maschinenlesbaren Format herauszugeben (Art. 30 Abs. 5 der Datenverordnung).
finding-exit-structured-open = Es steht noch nicht fest, in welchen Formaten sich die Daten exportieren lassen.
remedy-exit-structured = Ergänzen Sie ein strukturiertes Format, etwa Tabellen (CSV) oder JSON; gilt die Pflicht für diesen Dienst nicht, halten Sie das als Grund fest.
finding-bound-by-itself = { $name }: Nach den Angaben hat sich das Unternehmen selbst zur Geheimhaltung verpflichtet. Verpflichten muss es eine Vertragspartei oder wer es sonst hinzuzieht.
finding-bound-by-itself-open = { $name }: Es steht noch nicht fest, wer das Unternehmen zur Geheimhaltung verpflichtet hat.
remedy-bound-by-itself = Geben Sie an, wer die Verpflichtung eingeholt hat; holen Sie sie nach, wenn es sie noch nicht gibt.
finding-bound-by-itself--party = { $name }: Als verpflichtendes Unternehmen ist eine Vertragspartei genannt; dafür gibt es eine eigene Auswahl.
remedy-bound-by-itself--party = Wählen Sie die Vertragspartei aus.
finding-evidence-promised--penetration-test-summary = Eine Maßnahme sagt eine Zusammenfassung des letzten Penetrationstests zu. Weder die Liste der Nachweise noch die Maßnahmen nennen aber einen Penetrationstest.
finding-encryption-sealed--keys = Nach einer Maßnahme werden Inhalte auf den Endgeräten der Benutzer verschlüsselt und liegen auf den Servern nur so vor. Die Schlüssel hat nach einer anderen aber nicht allein { -client(form: "nom") }: { $name }. Das passt nur, wenn sie andere Daten betrifft.
finding-measure-service--backup-by-client = Die Daten auf den überlassenen Servern sichert nach einer Maßnahme ausschließlich { -client(form: "nom") }; nach anderen Angaben werden Daten auch sonst gesichert: { $name }. Das passt nur, wenn andere Systeme gemeint sind.
remedy-measure-service--backup-by-client = Nehmen Sie eine der Angaben zurück; sind andere Systeme gemeint, halten Sie das als Grund fest.
finding-home-rules = Arbeit im Homeoffice ist nach dokumentierten Regeln allgemein erlaubt; nach den Maßnahmen gibt es aber weder eine Richtlinie noch Vereinbarungen dafür.
finding-home-rules-open = Es steht noch nicht fest, ob es Regeln für die Arbeit im Homeoffice gibt.
remedy-home-rules = Gibt es die Regeln, wählen Sie die Maßnahme zur Richtlinie oder zu den Vereinbarungen; sonst machen Sie Homeoffice von der Zustimmung { -client(form: "gen") } abhängig.
finding-cleaning-others = Nach einer Maßnahme reinigen nur eigene Beschäftigte die Geschäftsräume; Reinigung ist aber auch als Nebenleistung anderer Unternehmen angegeben.
finding-cleaning-others-open = Es steht noch nicht fest, wer die Geschäftsräume reinigt.
remedy-cleaning-others = Nehmen Sie die Maßnahme heraus oder streichen Sie die Nebenleistung; betrifft sie andere Räume, halten Sie das als Grund fest.
finding-retention-law--silence = Zu diesen Zwecken gehören Unterlagen, deren Aufbewahrung über Jahre gesetzlich vorgeschrieben ist: { $name }. Trifft { -client(form: "nom") } am Ende keine Wahl, werden die Daten nach den Eckpunkten aber gelöscht.
finding-measure-service--backup-access = Auf die Datensicherungen können nach einer Maßnahme nur Administratoren { -contractor(form: "gen") } zugreifen; ein anderes Unternehmen bewahrt aber Datensicherungen auf: { $name }. Das passt nur, wenn es lediglich verschlüsselte Dateien hat.
finding-appraisal-denied = Beurteilungen gehören zu den Zwecken; nach einer Maßnahme wertet die Anwendung aber weder Leistung noch Verhalten einzelner Beschäftigter aus: { $name }. Das passt nur, wenn sie Beurteilungen anderer lediglich speichert.
finding-appraisal-denied-open = Es steht noch nicht fest, ob Leistung oder Verhalten von Beschäftigten ausgewertet wird.
remedy-appraisal-denied = Nehmen Sie die Maßnahme heraus, wenn die Anwendung selbst auswertet; speichert sie nur, halten Sie das als Grund fest.
finding-call-recording-denied = Die Aufzeichnung von Telefongesprächen gehört zu den Zwecken; nach einer Maßnahme werden im Auftrag geführte Gespräche aber nicht aufgezeichnet: { $name }.
finding-call-recording-denied-open = Es steht noch nicht fest, ob Gespräche aufgezeichnet werden.
remedy-call-recording-denied = Berichtigen Sie eine der beiden Angaben.
finding-research-ground = Studien gehören zu den Zwecken und besondere Kategorien werden verarbeitet; bei keiner Gruppe ist aber eine Ausnahme angegeben, auf die sich Forschung stützen lässt, etwa die Einwilligung oder die Ausnahme für Forschungszwecke.
finding-research-ground-open = Es steht noch nicht fest, worauf sich die Forschung mit besonderen Kategorien stützt.
remedy-research-ground = Klären Sie mit { -client(form: "dat") }, worauf sich die Studien stützen, und geben Sie es an. In Deutschland kommt § 27 BDSG in Betracht und, wenn eine Gesundheitseinrichtung ihre eigenen Versorgungsdaten weiterverarbeitet, § 6 des Gesundheitsdatennutzungsgesetzes. Werden die Daten vorher anonymisiert, halten Sie das als Grund fest.
finding-criminal-authority = Daten über Straftaten sollen bei dieser Gruppe unter behördlicher Aufsicht verarbeitet werden: { $name }. Nach den Angaben ist { -client(form: "nom") } aber weder eine öffentliche Stelle noch Trägerin oder Träger eines öffentlichen Amtes.
finding-criminal-authority-open = Es steht noch nicht fest, ob Daten über Straftaten unter behördlicher Aufsicht verarbeitet werden.
remedy-criminal-authority = Prüfen Sie, ob ein Gesetz die Verarbeitung zulässt, und geben Sie das an; nimmt { -client(form: "nom") } öffentliche Aufgaben wahr, halten Sie das als Grund fest.
finding-pseudonym-named = Zuordnen kann die Pseudonyme nach einer Maßnahme nur { -client(form: "nom") }. Bei dieser Gruppe verarbeitet { -contractor(form: "nom") } aber Pseudonym und Namen oder andere Angaben, die unmittelbar identifizieren: { $name }.
finding-pseudonym-named-open = Es steht noch nicht fest, ob Pseudonyme zusammen mit Namen verarbeitet werden.
remedy-pseudonym-named = Nehmen Sie die Maßnahme heraus oder berichtigen Sie die Daten der Gruppe; sind Namen und Pseudonyme getrennt und lassen sich nicht zusammenführen, halten Sie das als Grund fest.
finding-rules-of-group = { $name }: Die Übermittlung soll auf verbindlichen internen Datenschutzvorschriften beruhen. Sie binden nur Unternehmen einer Unternehmensgruppe oder Unternehmen, die eine gemeinsame Wirtschaftstätigkeit ausüben; nach den Angaben zu den Muttergesellschaften gehören { -contractor(form: "nom") } und dieses Unternehmen aber zu keiner gemeinsamen Gruppe.
finding-rules-of-group-open = { $name }: Es steht noch nicht fest, ob das Unternehmen zur selben Gruppe gehört wie { -contractor(form: "nom") }.
remedy-rules-of-group = Wählen Sie eine andere Grundlage, etwa Standardvertragsklauseln, oder berichtigen Sie die Angabe zur Muttergesellschaft; gehören beide doch zu einer Gruppe oder üben sie eine gemeinsame Wirtschaftstätigkeit aus, halten Sie das als Grund fest.
finding-return-formats = Nach einer Maßnahme werden die Daten in einem strukturierten Format zurückgegeben; als Exportformate sind aber nur Dokument- und Bilddateien angegeben.
finding-return-formats-open = Es steht noch nicht fest, in welchen Formaten die Daten zurückgegeben werden.
remedy-return-formats = Geben Sie an beiden Stellen dieselben Formate an.
finding-dpo-persons = Eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter soll nicht nötig sein, weil weniger als 20 Personen ständig mit der automatisierten Verarbeitung beschäftigt sind; nach einer Maßnahme kann es aber 20 oder mehr Administratoren geben.
finding-dpo-persons-open = Es steht noch nicht fest, wie viele Personen Administratorrechte haben.
remedy-dpo-persons = Prüfen Sie, wie viele Personen es sind, und berichtigen Sie den Grund oder die Höchstzahl der Administratoren; gehören sie zu anderen Unternehmen, halten Sie das als Grund fest.
finding-words-afterwards = „{ $name }“: Danach erfährt { -client(form: "nom") } von { -subcontractor(form: "plural-dat") } erst im Nachhinein; ein Einspruch wäre dann nicht mehr rechtzeitig möglich.
finding-words-afterwards-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-afterwards = { $why }
finding-words-account = „{ $name }“: Danach benutzen mehrere Personen dasselbe Konto; Zugriffe lassen sich dann keiner Person zuordnen.
finding-words-account-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-account = { $why }
finding-owner-alone--abroad = Nach einer Maßnahme hat { -contractor(form: "bei") } ausschließlich die Inhaberin oder der Inhaber Zugriff auf die Daten. Nach einer anderen Angabe greifen aber Beschäftigte aus dem Ausland zu.
finding-measures-contradict--log-without-content = Protokolle enthalten nach einer Maßnahme keine Inhalte der Datensätze, nach einer anderen nennen sie bei Änderungen den bisherigen und den neuen Wert ({ $name }).
finding-kept-after-end = Nach einer Maßnahme bleiben Daten länger gespeichert, als nach dem Ende des Vertrags Zeit für die Löschung ist (Speicherdauer / Löschung: { $name }). Bei Vorgängen, die kurz vor dem Ende abgeschlossen werden, lässt sich nicht beides einhalten.
finding-kept-after-end--input-form-retention = Belege der Erfassung werden nach einer Maßnahme länger aufbewahrt, als nach dem Ende des Vertrags Zeit für die Löschung ist (Aufbewahrung / Löschung: { $name }). Bei Belegen aus der letzten Zeit vor dem Ende lässt sich nicht beides einhalten.
finding-kept-after-end--deletion-mailboxes = E-Mails dürfen nach einer Maßnahme länger in den Postfächern bleiben, als nach dem Ende des Vertrags Zeit für die Löschung ist (Postfächer / Löschung: { $name }). Das passt nur, wenn sie am Ende früher gelöscht werden.
finding-kept-after-end--call-recording-deletion = Aufzeichnungen von Gesprächen dürfen nach einer Maßnahme länger bleiben, als nach dem Ende des Vertrags Zeit für die Löschung ist (Aufzeichnungen / Löschung: { $name }). Das passt nur, wenn sie am Ende früher gelöscht werden.
finding-kept-after-end--support-data-deletion = Daten aus der Fehlersuche dürfen nach einer Maßnahme länger bleiben, als nach dem Ende des Vertrags Zeit für die Löschung ist (Fehlersuche / Löschung: { $name }). Das passt nur, wenn sie am Ende früher gelöscht werden.
finding-kept-after-end--deletion-recovery = Gelöschte Daten lassen sich länger wiederherstellen, als nach dem Ende des Vertrags Zeit für die Löschung ist (Wiederherstellung / Löschung: { $name }). Das passt nur, wenn am Ende auch gelöscht wird, was sich noch wiederherstellen lässt.
finding-kept-after-end-open = Es steht noch nicht fest, ob alle Speicherfristen zur Löschung am Ende passen.
remedy-kept-after-end = Gleichen Sie die Fristen an oder stellen Sie in einem Absatz in eigenen Worten klar, was nach dem Ende gilt.
finding-bin-rights = Gelöschte Daten lassen sich länger als einen Monat wiederherstellen. Verlangt eine betroffene Person die Löschung, hat { -client(form: "nom") } in der Regel nur einen Monat; das passt nur, wenn solche Daten auf Weisung sofort endgültig gelöscht werden.
finding-bin-rights-open = Es steht noch nicht fest, wie lange sich gelöschte Daten wiederherstellen lassen.
remedy-bin-rights = Verkürzen Sie den Zeitraum oder halten Sie als Grund fest, wie Daten auf Weisung sofort endgültig gelöscht werden.
finding-destruction-level = Vernichtet wird nach einer Sicherheitsstufe, die für gewöhnliche Daten gedacht ist: { $name }. Für Daten, die einem Berufsgeheimnis unterliegen oder zu besonderen Kategorien gehören, wird in der Regel mindestens die Stufe 4 angesetzt.
finding-destruction-level-open = Es steht noch nicht fest, nach welcher Stufe vernichtet wird.
remedy-destruction-level = Wählen Sie mindestens die Stufe 4 oder halten Sie als Grund fest, dass nur andere Unterlagen oder Datenträger so vernichtet werden.
finding-words-company = „{ $name }“: Nach diesem Text wird ein Unternehmen hinzugezogen, das weder Partei ist noch in der Liste der { -subcontractor(form: "plural") } steht.
finding-words-company-open = Es steht noch nicht fest, ob alle Unternehmen in der Liste stehen.
remedy-words-company = Nehmen Sie das Unternehmen in die Liste auf, wenn es mit den Daten arbeiten oder auf sie zugreifen kann. Kann es das nicht, stellen Sie im Text klar, was es tut, oder halten Sie als Grund fest, warum es keinen Zugang zu den Daten hat.
finding-words-devices = „{ $name }“: Danach sind private Geräte erlaubt; nach einer Maßnahme werden aber nur Geräte { -contractor(form: "gen") } verwendet oder private Geräte untersagt.
finding-words-devices-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-devices = { $why }
finding-words-unbound = „{ $name }“: Danach sind Personen, die mit den Daten arbeiten, nicht zur Vertraulichkeit verpflichtet; { -contractor(form: "nom") } hat aber zu gewährleisten, dass sie sich dazu verpflichtet haben oder einer angemessenen gesetzlichen Verschwiegenheitspflicht unterliegen.
finding-words-unbound-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-unbound = { $why }
finding-minor-consent--young = { $law ->
    [uk] Kinder in Tagesbetreuung sollen alt genug sein, um selbst einzuwilligen. Für Dienste der Informationsgesellschaft ist das nach Art. 8 Abs. 1 UK-DSGVO erst ab 13 Jahren möglich; für jüngere Kinder erteilen die Sorgeberechtigten die Einwilligung oder stimmen ihr zu.
   *[other] Kinder in Tagesbetreuung sollen alt genug sein, um selbst einzuwilligen. Für Dienste der Informationsgesellschaft liegt die Altersgrenze nach Art. 8 Abs. 1 DSGVO nie unter 13 Jahren; für jüngere Kinder erteilen die Sorgeberechtigten die Einwilligung oder stimmen ihr zu.
 }
remedy-minor-consent--young = Berichtigen Sie die Angabe zum Alter oder die Gruppen; willigen die Sorgeberechtigten ein, geben Sie das an.
