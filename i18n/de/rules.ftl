### Findings of the rules in tables: what is wrong, what is open, what to do.
### $name: a company, an entry, a measure or what was typed; $why: the reason a phrase stands in the list.

## What to do where answers are missing

remedy-open = { $count ->
    [one] Beantworten Sie die offene Frage: { $questions }
   *[other] Beantworten Sie die offenen Fragen: { $questions }
 }

## What is processed

finding-special-undeclared = Diese Daten gehören zu den besonderen Kategorien oder betreffen Straftaten, bei ihrer Gruppe ist das aber nicht angegeben: { $name }.
finding-special-undeclared-open = Es steht noch nicht fest, ob bei einer Gruppe besondere Kategorien personenbezogener Daten fehlen.
remedy-special-undeclared = Ergänzen Sie die besondere Kategorie bei dieser Gruppe oder nehmen Sie die Daten heraus.
finding-health-implied = Schon die Zugehörigkeit zu dieser Gruppe kann etwas über die Gesundheit aussagen, Gesundheitsdaten sind aber nicht angegeben: { $name }. Ob es Gesundheitsdaten sind, hängt vom Zusammenhang ab.
finding-health-implied-open = Es steht noch nicht fest, ob zu dieser Gruppe Gesundheitsdaten verarbeitet werden: { $name }.
remedy-health-implied = Prüfen Sie, ob zu dieser Gruppe Gesundheitsdaten verarbeitet werden, und geben Sie sie dann als besondere Kategorie an.
finding-health-purpose = Diese Zwecke betreffen in der Regel Gesundheitsdaten, bei keiner Gruppe sind aber Gesundheitsdaten angegeben: { $name }.
finding-health-purpose-open = Es steht noch nicht fest, ob Gesundheitsdaten angegeben sind; diese Zwecke betreffen sie in der Regel: { $name }.
remedy-health-purpose = Prüfen Sie, ob Gesundheitsdaten verarbeitet werden, und geben Sie sie dann bei der Gruppe an.
finding-data-catch-all = Neben besonderen Kategorien stehen Sammelangaben, aus denen nicht hervorgeht, ob sie solche Daten enthalten: { $name }.
finding-data-catch-all-open = Es steht noch nicht fest, ob Sammelangaben neben besonderen Kategorien stehen.
remedy-data-catch-all = Nennen Sie die Art der Daten genauer oder geben Sie die Sammelangabe unter den besonderen Kategorien an, wenn sie solche Daten enthält.
finding-group-missing = Diese Angaben betreffen Personen, deren Gruppe nicht genannt ist: { $name }.
finding-group-missing-open = Es steht noch nicht fest, ob zu Zwecken, Quellen oder Daten eine Gruppe betroffener Personen fehlt.
remedy-group-missing = Ergänzen Sie die Gruppe, wenn Daten dieser Personen verarbeitet werden.
finding-account-data = Vertrags- und Abrechnungsdaten von Personen, die den Dienst für { -client(form: "acc") } nutzen, verarbeitet { -contractor(form: "nom") } häufig für eigene Zwecke und nicht im Auftrag: { $name }.
finding-account-data-open = Es steht noch nicht fest, ob Daten darunter sind, die { -contractor(form: "nom") } für eigene Zwecke verarbeitet.
remedy-account-data = Prüfen Sie, ob diese Daten im Auftrag verarbeitet werden, und nehmen Sie sie andernfalls heraus.
finding-special-undeclared-ch = Das schweizerische Recht gilt oder kann gelten. Diese Daten können dort zu den besonders schützenswerten Personendaten gehören, bei ihrer Gruppe ist das aber nicht angegeben: { $name }. Ob sie dazugehören, hängt von ihrem Inhalt ab.
finding-special-undeclared-ch-open = Es steht noch nicht fest, ob bei einer Gruppe besonders schützenswerte Personendaten nach schweizerischem Recht fehlen.
remedy-special-undeclared-ch = Ergänzen Sie die Kategorie bei dieser Gruppe, wenn es um Maßnahmen der sozialen Hilfe oder um verwaltungs- und strafrechtliche Verfolgungen oder Sanktionen geht; andernfalls halten Sie fest, warum das nicht so ist.

## Data of particular risk

finding-minors = { $law ->
    [uk] Unter den betroffenen Personen sind Kinder oder Jugendliche: { $name }. Ihre Daten verdienen besonderen Schutz. Ob dafür besondere Maßnahmen nötig sind und ob für eine Einwilligung Art. 8 UK-DSGVO gilt, beurteilt { -client(form: "nom") }.
   *[eu] Unter den betroffenen Personen sind Kinder oder Jugendliche: { $name }. Ihre Daten verdienen nach Erwägungsgrund 38 DSGVO besonderen Schutz. Ob dafür besondere Maßnahmen nötig sind und ob für eine Einwilligung Art. 8 DSGVO gilt, beurteilt { -client(form: "nom") }.
 }
finding-minors-open = Es steht noch nicht fest, ob Kinder oder Jugendliche zu den betroffenen Personen gehören.
remedy-minors = Klären Sie mit { -client(form: "dat") }, ob für diese Daten besondere Maßnahmen nötig sind, und halten Sie das Ergebnis fest.
finding-minor-consent = { $law ->
    [uk] Die Verarbeitung stützt sich auf Einwilligungen von Kindern bei Diensten der Informationsgesellschaft, Alter und Zustimmung sind aber nicht geklärt (Art. 8 Abs. 1 UK-DSGVO).
   *[eu] Die Verarbeitung stützt sich auf Einwilligungen von Kindern bei Diensten der Informationsgesellschaft, Alter und Zustimmung sind aber nicht geklärt (Art. 8 Abs. 1 DSGVO).
 }
finding-minor-consent-open = Es steht noch nicht fest, ob die Verarbeitung auf Einwilligungen von Kindern beruht.
remedy-minor-consent = Klären Sie mit { -client(form: "dat") }, wie Alter und Zustimmung geprüft werden.
finding-biometric-alternative = Für biometrische Daten ist eine Einwilligung als Ausnahme angegeben, ein Verfahren ohne biometrische Daten steht aber nicht zur Verfügung. Ohne eine andere Möglichkeit ist eine Einwilligung in der Regel nicht freiwillig; ob sie es hier ist, beurteilt { -client(form: "nom") }.
finding-biometric-alternative-open = Es steht noch nicht fest, ob es für Einwilligungen in biometrische Verfahren eine andere Möglichkeit gibt.
remedy-biometric-alternative = Bieten Sie ein anderes Verfahren an oder klären Sie mit { -client(form: "dat") } die Ausnahme.
finding-impact-assistance = { $law ->
    [uk] Besondere Kategorien personenbezogener Daten oder Daten über Straftaten werden verarbeitet, die Unterstützung bei der Datenschutz-Folgenabschätzung ist aber nicht beschrieben. Nötig ist die Folgenabschätzung bei umfangreicher Verarbeitung solcher Daten; ob diese umfangreich ist, beurteilt { -client(form: "nom") }, und { -contractor(form: "nom") } unterstützt nur.
   *[eu] Besondere Kategorien personenbezogener Daten oder Daten über Straftaten werden verarbeitet, die Unterstützung bei der Datenschutz-Folgenabschätzung ist aber nicht beschrieben. Nötig ist die Folgenabschätzung bei umfangreicher Verarbeitung solcher Daten; ob diese umfangreich ist, beurteilt { -client(form: "nom") }, und { -contractor(form: "nom") } unterstützt nur. Die Verarbeitung durch einen einzelnen Arzt, einen sonstigen Angehörigen eines Gesundheitsberufs oder einen Rechtsanwalt soll nach Erwägungsgrund 91 DSGVO nicht als umfangreich gelten.
 }
finding-impact-assistance-open = Es steht noch nicht fest, ob die Unterstützung bei einer Datenschutz-Folgenabschätzung beschrieben ist.
remedy-impact-assistance = Nehmen Sie die Folgenabschätzung in die Unterstützung auf oder wählen Sie die Maßnahme dazu.
finding-swiss-logging = { $way ->
    [short] Das schweizerische Recht gilt oder kann gelten. Werden besonders schützenswerte Personendaten in großem Umfang automatisiert bearbeitet oder findet ein Profiling mit hohem Risiko statt und genügen vorbeugende Maßnahmen nicht, hat auch { -contractor(form: "nom") } Speichern, Verändern, Lesen, Bekanntgeben, Löschen und Vernichten zu protokollieren und die Protokolle mindestens ein Jahr getrennt vom System aufzubewahren. Protokolle werden nach den Maßnahmen aber für kürzere Zeit aufbewahrt. Ob dieser Fall vorliegt, ist zu beurteilen.
    [both] Das schweizerische Recht gilt oder kann gelten. Werden besonders schützenswerte Personendaten in großem Umfang automatisiert bearbeitet oder findet ein Profiling mit hohem Risiko statt und genügen vorbeugende Maßnahmen nicht, hat auch { -contractor(form: "nom") } Speichern, Verändern, Lesen, Bekanntgeben, Löschen und Vernichten zu protokollieren und die Protokolle mindestens ein Jahr getrennt vom System aufzubewahren. Protokolle werden nach den Maßnahmen aber für kürzere Zeit aufbewahrt, und außerdem fehlt: { $name }. Ob dieser Fall vorliegt, ist zu beurteilen.
   *[other] Das schweizerische Recht gilt oder kann gelten. Werden besonders schützenswerte Personendaten in großem Umfang automatisiert bearbeitet oder findet ein Profiling mit hohem Risiko statt und genügen vorbeugende Maßnahmen nicht, hat auch { -contractor(form: "nom") } Speichern, Verändern, Lesen, Bekanntgeben, Löschen und Vernichten zu protokollieren und die Protokolle mindestens ein Jahr getrennt vom System aufzubewahren. Dafür fehlt: { $name }. Ob dieser Fall vorliegt, ist zu beurteilen.
 }
finding-swiss-logging-open = Es steht noch nicht fest, ob die Protokollierung dem schweizerischen Recht genügt.
remedy-swiss-logging = { $way ->
    [short] Beurteilen Sie Umfang, Profiling und vorbeugende Maßnahmen; verlängern Sie die Mindestdauer der Aufbewahrung auf ein Jahr oder halten Sie fest, warum keine Pflicht besteht.
    [both] Beurteilen Sie Umfang, Profiling und vorbeugende Maßnahmen; verlängern Sie die Mindestdauer der Aufbewahrung auf ein Jahr und wählen Sie die fehlenden Maßnahmen, wenn sie getroffen sind, oder halten Sie fest, warum keine Pflicht besteht.
   *[other] Beurteilen Sie Umfang, Profiling und vorbeugende Maßnahmen; wählen Sie die fehlenden Maßnahmen, wenn sie getroffen sind, oder halten Sie fest, warum keine Pflicht besteht.
 }
finding-swiss-regulations = Das schweizerische Recht gilt oder kann gelten. Werden besonders schützenswerte Personendaten in großem Umfang automatisiert bearbeitet oder findet ein Profiling mit hohem Risiko statt, hat auch { -contractor(form: "nom") } ein Bearbeitungsreglement zu erstellen; die Maßnahmen nennen keines. Ob dieser Fall vorliegt, ist zu beurteilen.
finding-swiss-regulations-open = Es steht noch nicht fest, ob ein Bearbeitungsreglement nach schweizerischem Recht besteht.
remedy-swiss-regulations = Beurteilen Sie Umfang und Profiling; wählen Sie die Maßnahme, wenn es ein Bearbeitungsreglement gibt, oder halten Sie fest, warum keine Pflicht besteht.

## People

finding-dpo-owner = Nach den Angaben ist dieselbe Person Inhaberin, Inhaber oder gesetzliche Vertretung { -contractor(form: "gen") } und als Datenschutzbeauftragte oder Datenschutzbeauftragter benannt: { $name }. Das ist ein Interessenkonflikt.
finding-dpo-owner-open = Es steht noch nicht fest, ob die oder der Datenschutzbeauftragte { -contractor(form: "gen") } zur Leitung gehört.
remedy-dpo-owner = Benennen Sie eine andere Person; tragen zwei Personen denselben Namen, halten Sie das als Grund fest.
finding-dpo-function = Bei der oder dem Datenschutzbeauftragten steht eine Funktion, die über Zwecke und Mittel der Verarbeitung entscheidet: { $name }. Das spricht für einen Interessenkonflikt.
finding-dpo-function-open = Es steht noch nicht fest, welche weiteren Funktionen die oder der Datenschutzbeauftragte hat.
remedy-dpo-function = Prüfen Sie, ob die Person ihre eigene Tätigkeit überwachen müsste; wenn ja, benennen Sie eine andere.
finding-dpo-instructions = Weisungen nimmt nur die oder der Datenschutzbeauftragte entgegen: { $name }. Wer Weisungen ausführt, überwacht sie nicht.
finding-dpo-instructions-open = Es steht noch nicht fest, wer außer der oder dem Datenschutzbeauftragten Weisungen entgegennimmt.
remedy-dpo-instructions = Nennen Sie eine weitere Person, die Weisungen entgegennimmt.
finding-dpo-reasons = Die Gründe, aus denen weder eine Datenschutzbeauftragte noch ein Datenschutzbeauftragter nötig ist, sind nicht vollständig; sie müssen alle zugleich zutreffen.
finding-dpo-reasons-open = Es steht noch nicht fest, ob eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter nötig ist.
remedy-dpo-reasons = Prüfen Sie die übrigen Gründe; trifft einer nicht zu, ist eine Benennung nötig.
finding-dpo-public = Als Grund für die Verarbeitung der Sozialdaten ist angegeben, dass { -contractor(form: "nom") } eine öffentliche Stelle ist; unter den Gründen, aus denen weder eine Datenschutzbeauftragte noch ein Datenschutzbeauftragter nötig ist, steht das Gegenteil. Behörden und öffentliche Stellen müssen eine oder einen benennen; ausgenommen sind nur Gerichte, soweit sie in justizieller Tätigkeit handeln.
finding-dpo-public-open = Es steht noch nicht fest, ob { -contractor(form: "nom") } eine öffentliche Stelle ist.
remedy-dpo-public = Klären Sie, was zutrifft; eine öffentliche Stelle muss eine Datenschutzbeauftragte oder einen Datenschutzbeauftragten benennen, eine nichtöffentliche braucht einen anderen Grund nach § 80 SGB X.
remedy-dpo-public-open = Klären Sie, ob { -contractor(form: "nom") } eine öffentliche Stelle ist.
finding-same-parties = Beide Parteien tragen denselben Namen: { $name }. Niemand ist sein eigener Auftragsverarbeiter.
finding-same-parties-open = Es steht noch nicht fest, ob die Parteien verschieden sind.
remedy-same-parties = Berichtigen Sie den Namen oder nennen Sie die verschiedenen Rechtsträger.
finding-subprocessor-is-party = „{ $name }“ steht unter den { -subcontractor(form: "plural-dat") } und ist zugleich Partei des Vertrags.
finding-subprocessor-is-party-open = Es steht noch nicht fest, ob „{ $name }“ zugleich Partei des Vertrags ist.
remedy-subprocessor-is-party = Nehmen Sie den Eintrag heraus oder nennen Sie den anderen Rechtsträger genau.
finding-dpo-research = Dass weder eine Datenschutzbeauftragte noch ein Datenschutzbeauftragter nötig ist, wird auch damit begründet, dass keine Daten geschäftsmäßig für Zwecke der Markt- oder Meinungsforschung verarbeitet werden. Zu den Zwecken gehört aber Markt- und Meinungsforschung. Geschieht sie geschäftsmäßig, ist unabhängig von der Zahl der Beschäftigten eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter zu benennen.
finding-dpo-research-open = Es steht noch nicht fest, ob der Grund für den Verzicht auf eine Datenschutzbeauftragte oder einen Datenschutzbeauftragten zu den Zwecken passt.
remedy-dpo-research = Prüfen Sie, ob die Marktforschung geschäftsmäßig geschieht; wenn ja, ist die Benennung nötig, wenn nein, halten Sie den Grund fest.

## The chain

finding-subprocessor-payment = { $name }: Unternehmen für Zahlungsdienste, Inkasso oder Buchhaltung sind häufig eigenständig Verantwortliche und keine { -subcontractor(form: "plural") }; das hängt vom Vertrag und vom Beruf ab.
finding-subprocessor-payment-open = { $name }: Es steht noch nicht fest, welche Leistung das Unternehmen erbringt.
remedy-subprocessor-payment = Prüfen Sie, ob das Unternehmen auf Weisung handelt; andernfalls gehört es nicht in diese Liste.
finding-subprocessor-data = { $name }: Für diese Leistung braucht das Unternehmen Daten, die beim Gegenstand der Verarbeitung nicht genannt sind.
finding-subprocessor-data-open = { $name }: Es steht noch nicht fest, ob die Daten für diese Leistung beim Gegenstand der Verarbeitung genannt sind.
remedy-subprocessor-data = Ergänzen Sie die Daten bei den Gruppen oder prüfen Sie, wofür das Unternehmen eingesetzt wird.
finding-subprocessor-contact = { $name }: Die Kontaktangabe nennt weder E-Mail-Adresse noch Telefonnummer noch Internetadresse.
finding-subprocessor-contact-open = { $name }: Es steht noch nicht fest, wie das Unternehmen zu erreichen ist.
remedy-subprocessor-contact = Ergänzen Sie, wie die Kontaktperson zu erreichen ist.
finding-subprocessor-task = Mehrere { -subcontractor(form: "plural") } erbringen dieselbe Leistung, ohne dass ihre Zuständigkeiten abgegrenzt sind: { $name }.
finding-subprocessor-task-open = Es steht noch nicht fest, ob Zuständigkeiten mehrerer { -subcontractor(form: "plural") } abzugrenzen sind.
remedy-subprocessor-task = Vereinbaren Sie die Abgrenzung der Zuständigkeiten.
finding-subprocessor-duties = Es ist nicht vereinbart, dass { -subcontractor(form: "plural") } dieselben Pflichten übernehmen.
finding-subprocessor-duties-open = Es steht noch nicht fest, ob { -subcontractor(form: "plural") } dieselben Pflichten übernehmen.
remedy-subprocessor-duties = Vereinbaren Sie, dass dieselben Datenschutzpflichten weitergegeben werden.
finding-subprocessor-objection = Ein Einspruch { -client(form: "gen") } führt weder dazu, dass das Unternehmen nicht eingesetzt wird, noch zu einer Lösung oder einem eigenen Kündigungsrecht.
finding-subprocessor-objection-open = Es steht noch nicht fest, wozu ein Einspruch führt.
remedy-subprocessor-objection = Vereinbaren Sie, dass das Unternehmen bei einem Einspruch nicht eingesetzt wird, oder eine andere Folge, die dem Einspruch Wirkung gibt.
finding-subprocessor-chain = Jedes Unternehmen braucht eine gesonderte Genehmigung, die { -subcontractor(form: "plural") } dürfen aber mit allgemeiner Genehmigung weitere einsetzen. Gewollt ist das selten.
finding-subprocessor-chain-open = Es steht noch nicht fest, ob die Genehmigung auf allen Stufen der Kette gleich geregelt ist.
remedy-subprocessor-chain = Prüfen Sie, ob auch weiter unten in der Kette jedes Unternehmen genehmigt werden soll.
finding-maintenance-ancillary = Die Wartung von IT-Systemen steht unter den Nebenleistungen, Wartung mit möglichem Zugriff gilt aber als Einsatz von { -subcontractor(form: "plural-dat") }.
finding-maintenance-ancillary-open = Es steht noch nicht fest, ob die Wartung von IT-Systemen eine Nebenleistung ist.
remedy-maintenance-ancillary = Nehmen Sie die Wartung aus den Nebenleistungen; für Wartung ohne Zugang zu Daten gibt es dort einen eigenen Eintrag.
finding-maintenance-access = Wartung durch Dritte gilt auch dann nicht als Einsatz von { -subcontractor(form: "plural-dat") }, wenn ein Zugriff auf die Daten möglich ist. Die deutschen Aufsichtsbehörden sehen das überwiegend anders.
finding-maintenance-access-open = Es steht noch nicht fest, wie Wartung mit möglichem Zugriff behandelt wird.
remedy-maintenance-access = Prüfen Sie, ob Wartung mit möglichem Zugriff als Einsatz von { -subcontractor(form: "plural-dat") } gelten soll.
finding-ancillary-disposal = Die Vernichtung von Datenträgern und Akten steht unter den Nebenleistungen. Wer dabei Zugang zu Daten hat, verarbeitet sie in der Regel im Auftrag.
finding-ancillary-disposal-open = Es steht noch nicht fest, ob die Vernichtung von Datenträgern eine Nebenleistung ist.
remedy-ancillary-disposal = Nehmen Sie das Unternehmen unter die { -subcontractor(form: "plural") } auf, wenn es lesbare Datenträger erhält.
finding-notice-short = Neue { -subcontractor(form: "plural") } werden { -client(form: "dat") } weniger als zwei Wochen vorher mitgeteilt. Das Gesetz bestimmt keine Frist; sie muss aber reichen, um das Unternehmen zu prüfen und Einspruch zu erheben.
finding-notice-short-open = Es steht noch nicht fest, wie lange vorher neue { -subcontractor(form: "plural") } mitgeteilt werden.
remedy-notice-short = Vereinbaren Sie eine längere Frist, wenn nicht besondere Umstände die kurze rechtfertigen.
finding-framework-alone = { $law ->
    [ch] { $name }: Die Bekanntgabe in die USA beruht nach schweizerischem Recht allein auf der Zertifizierung nach dem Swiss-U.S. Data Privacy Framework. Das genügt, solange Anhang 1 DSV die USA für zertifizierte Unternehmen aufführt und die Zertifizierung besteht; fällt eines davon weg, fehlt jede Grundlage. Eine zweite verlangt das Recht nicht.
    [uk] { $name }: Die Übermittlung in die USA beruht nach dem Recht des Vereinigten Königreichs allein auf der Teilnahme an der UK Extension zum Datenschutzrahmen EU-USA. Das genügt, solange die Regulations SI 2023/1028 gelten und die Zertifizierung samt UK Extension besteht; fällt eines davon weg, fehlt jede Grundlage. Eine zweite verlangt das Recht nicht.
    [eu-ch] { $name }: Die Übermittlung in die USA beruht nach der DSGVO auf der Zertifizierung nach dem Datenschutzrahmen EU-USA und nach schweizerischem Recht auf der Zertifizierung nach dem Swiss-U.S. Data Privacy Framework, jeweils ohne weitere Grundlage. Das genügt, solange nach jeder dieser Rechtsordnungen die Anerkennung gilt und die Zertifizierung besteht; fällt eines davon weg, fehlt dort jede Grundlage. Eine zweite verlangt das Recht nicht.
    [eu-uk] { $name }: Die Übermittlung in die USA beruht nach der DSGVO auf der Zertifizierung nach dem Datenschutzrahmen EU-USA und nach dem Recht des Vereinigten Königreichs auf der Teilnahme an der UK Extension zum Datenschutzrahmen EU-USA, jeweils ohne weitere Grundlage. Das genügt, solange nach jeder dieser Rechtsordnungen die Anerkennung gilt und die Zertifizierung besteht; fällt eines davon weg, fehlt dort jede Grundlage. Eine zweite verlangt das Recht nicht.
    [ch-uk] { $name }: Die Übermittlung in die USA beruht nach schweizerischem Recht auf der Zertifizierung nach dem Swiss-U.S. Data Privacy Framework und nach dem Recht des Vereinigten Königreichs auf der Teilnahme an der UK Extension zum Datenschutzrahmen EU-USA, jeweils ohne weitere Grundlage. Das genügt, solange nach jeder dieser Rechtsordnungen die Anerkennung gilt und die Zertifizierung besteht; fällt eines davon weg, fehlt dort jede Grundlage. Eine zweite verlangt das Recht nicht.
    [eu-ch-uk] { $name }: Die Übermittlung in die USA beruht nach der DSGVO auf der Zertifizierung nach dem Datenschutzrahmen EU-USA, nach schweizerischem Recht auf der Zertifizierung nach dem Swiss-U.S. Data Privacy Framework und nach dem Recht des Vereinigten Königreichs auf der Teilnahme an der UK Extension zum Datenschutzrahmen EU-USA, jeweils ohne weitere Grundlage. Das genügt, solange nach jeder dieser Rechtsordnungen die Anerkennung gilt und die Zertifizierung besteht; fällt eines davon weg, fehlt dort jede Grundlage. Eine zweite verlangt das Recht nicht.
   *[eu] { $name }: Die Übermittlung in die USA beruht nach der DSGVO allein auf der Zertifizierung nach dem Datenschutzrahmen EU-USA. Das genügt, solange der Durchführungsbeschluss (EU) 2023/1795 gilt und die Zertifizierung besteht; fällt eines davon weg, fehlt jede Grundlage. Eine zweite verlangt das Recht nicht.
 }
finding-framework-alone-open = { $name }: Es steht noch nicht fest, ob die Übermittlung allein auf der Zertifizierung nach dem Data Privacy Framework beruht.
remedy-framework-alone = { $law ->
    [ch] Schließen Sie vorsorglich Standardvertragsklauseln mit den Anpassungen des EDÖB ab oder sehen Sie einen anderen Anbieter vor; ist das geschehen, halten Sie es als Begründung fest.
    [uk] Schließen Sie vorsorglich das IDTA oder das Addendum ab oder sehen Sie einen anderen Anbieter vor; ist das geschehen, halten Sie es als Begründung fest.
    [eu-ch] Schließen Sie vorsorglich Standardvertragsklauseln ab, für die Schweiz mit den Anpassungen des EDÖB, oder sehen Sie einen anderen Anbieter vor; ist das geschehen, halten Sie es als Begründung fest.
    [eu-uk] Schließen Sie vorsorglich Standardvertragsklauseln ab, für das Vereinigte Königreich mit dem Addendum, oder sehen Sie einen anderen Anbieter vor; ist das geschehen, halten Sie es als Begründung fest.
    [ch-uk] Schließen Sie vorsorglich Standardvertragsklauseln ab, für die Schweiz mit den Anpassungen des EDÖB und für das Vereinigte Königreich mit dem Addendum, oder sehen Sie einen anderen Anbieter vor; ist das geschehen, halten Sie es als Begründung fest.
    [eu-ch-uk] Schließen Sie vorsorglich Standardvertragsklauseln ab, für die Schweiz mit den Anpassungen des EDÖB und für das Vereinigte Königreich mit dem Addendum, oder sehen Sie einen anderen Anbieter vor; ist das geschehen, halten Sie es als Begründung fest.
   *[eu] Schließen Sie vorsorglich Standardvertragsklauseln ab oder sehen Sie einen anderen Anbieter vor; ist das geschehen, halten Sie es als Begründung fest.
 }
finding-parent-abroad = { $name }: Die Muttergesellschaft hat ihren Sitz in einem Land, für das kein Angemessenheitsbeschluss ohne Bedingungen gilt. Das allein ist keine Übermittlung. Zu beurteilen ist, ob sie nach dem Recht ihres Sitzes Daten herausverlangen oder zur Herausgabe verpflichtet werden kann.
finding-parent-abroad-open = { $name }: Es steht noch nicht fest, wo die Muttergesellschaft ihren Sitz hat.
remedy-parent-abroad = Lassen Sie sich bestätigen, wie das Unternehmen mit solchen Verlangen umgeht (Art. 48 DSGVO), oder wählen Sie eine Verschlüsselung, deren Schlüssel es nicht hat.
finding-client-processor = Nach den Angaben verarbeitet { -client(form: "nom") } die Daten selbst im Auftrag einer anderen Stelle. Der Vertrag regelt dann den Einsatz eines weiteren Auftragsverarbeiters: Diese Stelle muss den Einsatz { -contractor(form: "gen") } genehmigt haben, und ihre Weisungen sind weiterzugeben.
finding-client-processor-open = Es steht noch nicht fest, ob { -client(form: "nom") } selbst im Auftrag handelt.
remedy-client-processor = Klären Sie mit { -client(form: "dat") }, ob die Genehmigung vorliegt und ob die Bezeichnungen der Parteien passen, und halten Sie das Ergebnis fest.

## Days

finding-date-future = Ein Tag, an dem etwas schon geschehen sein soll, liegt nach dem Stichtag der Anlagen.
finding-date-future-open = Es steht noch nicht fest, ob alle genannten Tage vor dem Stichtag der Anlagen liegen.
remedy-date-future = Berichtigen Sie den Tag oder den Stichtag der Anlagen.
finding-secrecy-late = Die Verpflichtung zur Geheimhaltung datiert nach dem Stichtag der Anlagen: { $name }. Wer Zugang zu Geheimnissen erhält, ist vorher zu verpflichten.
finding-secrecy-late-open = Es steht noch nicht fest, wann die Verpflichtung zur Geheimhaltung erfolgt ist: { $name }.
remedy-secrecy-late = Berichtigen Sie den Tag oder geben Sie Zugang erst nach der Verpflichtung.
finding-clauses-date = { $name }: Die Standardvertragsklauseln sind älter als der Beschluss (EU) 2021/914. Die früheren Klauseln sind keine Grundlage mehr.
finding-clauses-date-open = { $name }: Es steht noch nicht fest, wann die Standardvertragsklauseln abgeschlossen wurden.
remedy-clauses-date = Schließen Sie die geltenden Klauseln ab oder berichtigen Sie den Tag.
finding-assessment-before-clauses = { $name }: Die Bewertung der Übermittlung ist älter als der Beschluss (EU) 2021/914. Klausel 14 verlangt eine Beurteilung der Rechtsvorschriften und Gepflogenheiten im Empfängerland für diese Klauseln; eine ältere kann sie kaum enthalten.
finding-assessment-before-clauses-open = { $name }: Es steht noch nicht fest, wann die Übermittlung bewertet wurde.
remedy-assessment-before-clauses = Bewerten Sie die Übermittlung neu oder berichtigen Sie den Tag.
finding-measure-overdue = „{ $name }“: Die Maßnahme ist bis zu einem Tag angekündigt, der am Stichtag der Anlagen bereits vergangen ist. Ob sie getroffen ist, lassen die Anlagen damit offen.
finding-measure-overdue-open = „{ $name }“: Es steht noch nicht fest, ob der Tag, bis zu dem die Maßnahme angekündigt ist, schon vergangen ist.
remedy-measure-overdue = Geben Sie die Maßnahme als getroffen an, nennen Sie einen neuen Tag oder nehmen Sie sie heraus.
finding-adequacy-ends = { $name }: Der Angemessenheitsbeschluss endet nach dem hinterlegten Stand, bevor die Verarbeitung endet. Bis dahin trägt er; eine Verlängerung ist möglich.
finding-adequacy-ends-open = { $name }: Es steht noch nicht fest, ob ein Angemessenheitsbeschluss während der Verarbeitung endet.
remedy-adequacy-ends = Merken Sie den Tag vor und vereinbaren Sie, was danach gilt.
finding-duration-past = Der letzte Tag der Verarbeitung liegt vor dem Stichtag der Anlagen.
finding-duration-past-open = Es steht noch nicht fest, ob die Verarbeitung über den Stichtag der Anlagen hinaus dauert.
remedy-duration-past = Berichtigen Sie die Dauer oder den Stichtag der Anlagen.
finding-certificate-expired = Der Nachweis „{ $name }“ ist am Stichtag der Anlagen bereits abgelaufen.
finding-certificate-expired-open = Es steht noch nicht fest, ob der Nachweis „{ $name }“ noch gilt.
remedy-certificate-expired = Fordern Sie den aktuellen Nachweis an oder nehmen Sie diesen heraus.
finding-certificate-unlisted = Die Maßnahmen sagen, dass { -contractor(form: "nom") } einen Nachweis hat, der in der Liste der Nachweise nicht als eigener steht: { $name }.
finding-certificate-unlisted--services = Nach den Maßnahmen liegt für eingesetzte Dienste ein Nachweis vor, der in der Liste der Nachweise nicht steht: { $name }.
finding-certificate-unlisted--others = Die Maßnahmen sprechen von einem Nachweis { -contractor(form: "gen") }; die Liste nennt einen solchen aber nur für ein anderes Unternehmen: { $name }.
finding-certificate-unlisted-open = Es steht noch nicht fest, ob Maßnahmen und Liste der Nachweise dasselbe sagen: { $name }.
remedy-certificate-unlisted--others = Ist es der Nachweis des anderen Unternehmens, nehmen Sie die Maßnahme heraus; für Rechenzentren gibt es eine eigene. Hat { -contractor(form: "nom") } selbst einen, nehmen Sie ihn in die Liste auf.
remedy-certificate-unlisted = Nehmen Sie den Nachweis mit Inhaber und Geltungsbereich in die Liste auf oder die Maßnahme heraus.
finding-certificate-unclaimed = Der Nachweis „{ $name }“ steht in der Liste, bei den Maßnahmen aber nicht. Nötig ist das nicht: Die Liste belegt den Nachweis, erst die Maßnahme sagt ihn zu.
finding-certificate-unclaimed-open = Es steht noch nicht fest, ob der Nachweis „{ $name }“ auch bei den Maßnahmen steht.
remedy-certificate-unclaimed = Wählen Sie die Maßnahme, wenn der Nachweis zugesagt werden soll.
finding-care-report-age = { $name }: Der Tag, bis zu dem das C5-Testat reicht, liegt mehr als zwölf Monate vor dem Stichtag der Anlagen. § 393 SGB V verlangt ein aktuelles Testat und nennt dafür keine Frist; üblich sind jährliche Berichte.
finding-care-report-age-open = { $name }: Es steht noch nicht fest, bis zu welchem Tag das C5-Testat reicht.
remedy-care-report-age = Fragen Sie den Betreiber nach dem nächsten Bericht oder einer Bestätigung für die Zwischenzeit.
finding-tool-before = { $way ->
    [idta] { $name }: Das IDTA ist seit dem { $day } in Kraft; am angegebenen Tag war es noch keine Grundlage für Übermittlungen.
    [scc] { $name }: Die Standardvertragsklauseln sind für die Schweiz seit dem { $day } anerkannt; am angegebenen Tag waren sie dort noch keine anerkannte Grundlage.
   *[addendum] { $name }: Das UK Addendum ist seit dem { $day } in Kraft; am angegebenen Tag war es noch keine Grundlage für Übermittlungen.
 }
finding-tool-before-open = { $name }: Es steht noch nicht fest, wann die Grundlage der Übermittlung vereinbart wurde.
remedy-tool-before = Schließen Sie die Vereinbarung in der geltenden Fassung ab oder berichtigen Sie den Tag.
finding-verified-before = { $law ->
    [eu] { $name }: Am angegebenen Tag wurde die Bedingung nachgeprüft, unter der die Angemessenheit anerkannt ist; die Anerkennung gilt nach der DSGVO aber erst seit dem { $day }. Die Prüfung kann sie nicht betreffen.
    [ch] { $name }: Am angegebenen Tag wurde die Bedingung nachgeprüft, unter der die Angemessenheit anerkannt ist; die Anerkennung gilt nach schweizerischem Recht aber erst seit dem { $day }. Die Prüfung kann sie nicht betreffen.
    [uk] { $name }: Am angegebenen Tag wurde die Bedingung nachgeprüft, unter der die Angemessenheit anerkannt ist; die Anerkennung gilt nach dem Recht des Vereinigten Königreichs aber erst seit dem { $day }. Die Prüfung kann sie nicht betreffen.
   *[other] { $name }: Am angegebenen Tag wurde die Bedingung nachgeprüft, unter der die Angemessenheit anerkannt ist; nicht nach jedem anwendbaren Recht galt die Anerkennung damals schon. Die Prüfung kann sie dort nicht betreffen.
 }
finding-verified-before-open = { $name }: Es steht noch nicht fest, wann die Bedingung der Angemessenheit nachgeprüft wurde.
remedy-verified-before = Prüfen Sie neu, ob genau diese Gesellschaft die Bedingung erfüllt, und tragen Sie den Tag ein.
finding-certificate-holder = Inhaber eines Nachweises ist ein Unternehmen, das in den Anlagen sonst nicht vorkommt: { $name }. Wofür der Nachweis steht, ist daraus nicht zu erkennen.
finding-certificate-holder-open = Es steht noch nicht fest, wer Inhaber des Nachweises ist und ob das Unternehmen in den Anlagen vorkommt.
remedy-certificate-holder = Nehmen Sie das Unternehmen auf, wenn es Daten verarbeitet, berichtigen Sie den Inhaber, oder halten Sie fest, was der Nachweis belegt.

## Goals of Article 32

finding-goal-confidentiality = Für die Vertraulichkeit ist keine einzige Maßnahme in Kraft.
finding-goal-confidentiality-open = Es steht noch nicht fest, welche Maßnahmen die Vertraulichkeit sichern.
remedy-goal-confidentiality = Wählen Sie die Maßnahmen aus, die tatsächlich getroffen sind.
finding-goal-integrity = Für die Integrität ist keine einzige Maßnahme in Kraft.
finding-goal-integrity-open = Es steht noch nicht fest, welche Maßnahmen die Integrität sichern.
remedy-goal-integrity = Wählen Sie die Maßnahmen aus, die tatsächlich getroffen sind.
finding-goal-availability = Für Verfügbarkeit und Belastbarkeit ist keine einzige Maßnahme in Kraft.
finding-goal-availability-open = Es steht noch nicht fest, welche Maßnahmen Verfügbarkeit und Belastbarkeit sichern.
remedy-goal-availability = Wählen Sie die Maßnahmen aus, die tatsächlich getroffen sind.
finding-goal-recovery = Für die rasche Wiederherstellung nach einem Zwischenfall ist keine einzige Maßnahme in Kraft.
finding-goal-recovery-open = Es steht noch nicht fest, welche Maßnahmen die rasche Wiederherstellung sichern.
remedy-goal-recovery = Wählen Sie die Maßnahmen aus, die tatsächlich getroffen sind.
finding-goal-review = Für die regelmäßige Überprüfung der Wirksamkeit ist keine einzige Maßnahme in Kraft.
finding-goal-review-open = Es steht noch nicht fest, wie die Wirksamkeit der Maßnahmen überprüft wird.
remedy-goal-review = Wählen Sie die Maßnahmen aus, die tatsächlich getroffen sind.
finding-staff-undertaking = Keine Maßnahme sagt, dass die Personen, die Daten verarbeiten, zur Vertraulichkeit verpflichtet sind.
finding-staff-undertaking-open = Es steht noch nicht fest, ob die Personen, die Daten verarbeiten, zur Vertraulichkeit verpflichtet sind.
remedy-staff-undertaking = Verpflichten Sie die Personen und wählen Sie die Maßnahme aus.
finding-home-measures = Im Homeoffice wird gearbeitet, dafür ist aber keine einzige Maßnahme in Kraft.
finding-home-measures-open = Es steht noch nicht fest, welche Maßnahmen im Homeoffice gelten.
remedy-home-measures = Wählen Sie die Maßnahmen für das Homeoffice aus, die tatsächlich getroffen sind.
finding-paper-measures = Daten werden auch auf Papier verarbeitet, keine der Maßnahmen schützt aber Papier.
finding-paper-measures-open = Es steht noch nicht fest, welche Maßnahmen Papierunterlagen schützen.
remedy-paper-measures = Wählen Sie die Maßnahmen für Aufbewahrung, Transport und Vernichtung von Papier aus, die tatsächlich getroffen sind.
finding-special-mfa = Besondere Kategorien werden verarbeitet, ein zweiter Faktor bei der Anmeldung ist aber nicht gewählt. Ob er nötig ist, hängt vom Risiko ab.
finding-special-mfa-open = Es steht noch nicht fest, ob die Anmeldung einen zweiten Faktor verlangt.
remedy-special-mfa = Prüfen Sie, ob Zugriffe auf diese Daten einen zweiten Faktor brauchen.
finding-special-log = Besondere Kategorien werden verarbeitet, keine der Maßnahmen protokolliert aber Eingaben oder Zugriffe.
finding-special-log-open = Es steht noch nicht fest, ob Eingaben und Zugriffe protokolliert werden.
remedy-special-log = Wählen Sie die Protokolle aus, die tatsächlich geführt werden.
finding-special-email = E-Mails sind nur verschlüsselt, soweit die Gegenseite es unterstützt, und der Inhalt ist nicht geschützt. Für besondere Kategorien reicht das häufig nicht.
finding-special-email-open = Es steht noch nicht fest, wie E-Mails mit besonderen Kategorien verschlüsselt werden.
remedy-special-email = Prüfen Sie, ob besondere Kategorien per E-Mail gehen, und schützen Sie dann den Inhalt.
finding-backup-restore = Daten werden gesichert, eine Probe der Wiederherstellung ist aber nicht gewählt.
finding-backup-restore-open = Es steht noch nicht fest, ob die Wiederherstellung erprobt wird.
remedy-backup-restore = Erproben Sie die Wiederherstellung und wählen Sie die Maßnahme aus.
finding-backup-place = Daten werden gesichert, keine der Maßnahmen trennt die Sicherung aber vom Ort oder System der Daten.
finding-backup-place-open = Es steht noch nicht fest, wo die Datensicherungen liegen.
remedy-backup-place = Prüfen Sie, ob ein Brand oder eine Schadsoftware zugleich die Sicherung träfe.

## Sentences that cannot all be true

finding-measures-contradict = Eine Maßnahme lässt für andere keinen Raum (Maßnahme: andere – { $name }).
finding-measures-contradict--password-hash-cost = Der angegebene Kostenfaktor bezieht sich auf das Verfahren bcrypt; für die Hashwerte der Passwörter ist aber ein anderes Verfahren gewählt ({ $name }).
finding-measures-contradict--password-hash-iterations = Die angegebene Zahl der Durchläufe bezieht sich auf das Verfahren PBKDF2; für die Hashwerte der Passwörter ist aber ein anderes Verfahren gewählt ({ $name }).
finding-measures-contradict-open = Es steht noch nicht fest, ob andere Maßnahmen neben dieser zutreffen: { $name }.
remedy-measures-contradict = Behalten Sie nur, was zutrifft.
remedy-measures-contradict--password-hash-cost = Wählen Sie als Verfahren bcrypt oder nehmen Sie die Maßnahme zum Kostenfaktor heraus.
remedy-measures-contradict--password-hash-iterations = Wählen Sie als Verfahren PBKDF2 oder nehmen Sie die Maßnahme zur Zahl der Durchläufe heraus.
finding-measures-server-location = Daten werden außerhalb des Gebiets gespeichert, das diese Maßnahme zusagt: { $name }.
finding-measures-server-location-open = Es steht noch nicht fest, ob alle Daten in dem Gebiet gespeichert werden, das die Maßnahme zusagt.
remedy-measures-server-location = Berichtigen Sie das Gebiet oder den Ort der Speicherung.
finding-measures-access-location = „{ $name }“: Beschäftigte haben aus Ländern Zugriff, die nicht zu dem Gebiet gehören, das die Maßnahme zusagt.
finding-measures-access-location-open = Es steht noch nicht fest, von wo aus Beschäftigte Zugriff haben.
remedy-measures-access-location = Berichtigen Sie das Gebiet oder die Länder, aus denen zugegriffen wird.
finding-measures-ai = Eine Maßnahme schließt KI-Systeme aus, nach anderen Angaben werden sie aber eingesetzt.
finding-measures-ai-open = Es steht noch nicht fest, ob KI-Systeme eingesetzt werden.
remedy-measures-ai = Streichen Sie die Maßnahme oder berichtigen Sie die anderen Angaben.
finding-measures-ai-training = Das Training von KI ist an einer Stelle ausgeschlossen und gehört an einer anderen zur Verarbeitung.
finding-measures-ai-training-open = Es steht noch nicht fest, ob KI mit den Daten trainiert wird.
remedy-measures-ai-training = Entscheiden Sie, was gilt, und berichtigen Sie die andere Angabe.
finding-measures-fax = Eine Maßnahme schließt das Telefax aus, unter den { -subcontractor(form: "plural-dat") } ist aber ein Faxdienst.
finding-measures-fax-open = Es steht noch nicht fest, ob Daten per Telefax übermittelt werden.
remedy-measures-fax = Streichen Sie die Maßnahme oder den Faxdienst.
finding-measures-officer = „{ $name }“: Die Maßnahme beschreibt Aufgaben einer oder eines Datenschutzbeauftragten, benannt ist aber niemand.
finding-measures-officer-open = Es steht noch nicht fest, ob eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter benannt ist.
remedy-measures-officer = Streichen Sie die Maßnahme oder benennen Sie jemanden.
finding-measures-paper = Daten werden nicht auf Papier verarbeitet, diese Maßnahmen betreffen aber Papier: { $name }.
finding-measures-paper-open = Es steht noch nicht fest, ob Daten auch auf Papier verarbeitet werden.
remedy-measures-paper = Streichen Sie die Maßnahmen oder geben Sie an, dass auch Papier verarbeitet wird.
finding-measures-home = Im Homeoffice wird nicht gearbeitet, diese Maßnahmen betreffen aber die Arbeit außerhalb der Geschäftsräume: { $name }.
finding-measures-home-open = Es steht noch nicht fest, ob im Homeoffice gearbeitet wird.
remedy-measures-home = Streichen Sie die Maßnahmen oder geben Sie das Homeoffice als Ort an.
finding-measures-hosting = „{ $name }“: Die Daten liegen nicht ausschließlich bei externen Anbietern. Das passt nur, wenn die übrigen außerhalb der eigenen Räume liegen.
finding-measures-hosting-open = Es steht noch nicht fest, ob Daten in eigenen Räumen gespeichert werden.
remedy-measures-hosting = Prüfen Sie, wo die übrigen Daten liegen; liegen sie in eigenen Räumen, streichen Sie die Maßnahme.
finding-measures-printing = Eine Maßnahme untersagt das Ausdrucken, zur Verarbeitung gehört aber das Drucken.
finding-measures-printing-open = Es steht noch nicht fest, ob Daten ausgedruckt werden.
remedy-measures-printing = Streichen Sie die Maßnahme oder das Drucken.
finding-key-at-client = Über die Schlüssel zu den auf Servern gespeicherten Daten verfügt nach den Maßnahmen ausschließlich { -client(form: "nom") }. Diese Vorgänge setzen aber in der Regel voraus, dass { -contractor(form: "nom") } die Daten im Klartext lesen kann: { $name }.
finding-key-at-client-open = Es steht noch nicht fest, ob { -contractor(form: "nom") } Daten im Klartext braucht, zu denen nur { -client(form: "nom") } die Schlüssel hat.
remedy-key-at-client = Geben Sie an, wer tatsächlich über die Schlüssel verfügt; sind nur bestimmte Daten gemeint, beschreiben Sie das in einer eigenen Maßnahme.
finding-paper-denied = Nach den Angaben werden keine Daten auf Papier verarbeitet. Diese Angaben setzen aber in der Regel Papier voraus: { $name }.
finding-paper-denied-open = Es steht noch nicht fest, ob Daten auf Papier verarbeitet werden.
remedy-paper-denied = Geben Sie die Verarbeitung auf Papier an; dann werden auch die Maßnahmen dazu gefragt. Bleibt das Papier allein { -client(form: "bei") }, nehmen Sie die anderen Angaben heraus.
finding-home-records = Nach den Maßnahmen werden keine Papierunterlagen in das Homeoffice mitgenommen, und doch ist geregelt, wie sie dort aufbewahrt werden: { $name }. Beides passt nur zusammen, wenn dort gedruckt wird.
finding-home-records-open = Es steht noch nicht fest, ob es im Homeoffice Papierunterlagen gibt.
remedy-home-records = Nehmen Sie eine der beiden Maßnahmen heraus, wenn im Homeoffice nicht gedruckt wird.
finding-chain-forbidden = { $name }: Andere Unternehmen haben auf die Daten Zugriff, nach den Angaben dürfen { -subcontractor(form: "plural") } aber keine weiteren Unternehmen einsetzen.
finding-chain-forbidden-open = { $name }: Es steht noch nicht fest, ob weitere Unternehmen Zugriff haben und eingesetzt werden dürfen.
remedy-chain-forbidden = Lassen Sie weitere Unternehmen unter denselben Bedingungen zu oder schließen Sie deren Zugriff aus.
finding-subprocessor-retention = { $name }: Das Unternehmen bewahrt Daten länger auf, als nach dem Ende der Leistung zu löschen ist. Was es kurz vor dem Ende erhält, wäre dann nicht rechtzeitig gelöscht, wenn der Vertrag mit ihm keine frühere Löschung vorsieht.
finding-subprocessor-retention-open = { $name }: Es steht noch nicht fest, ob das Unternehmen die Daten nach dem Ende der Leistung rechtzeitig löscht.
remedy-subprocessor-retention = Vereinbaren Sie mit dem Unternehmen die Löschung spätestens bis zum Ablauf der Frist, die für { -contractor(form: "acc") } gilt, und geben Sie die Aufbewahrung entsprechend an.
finding-competent-authority = Als zuständige Aufsichtsbehörde ist die des Vereinigten Königreichs genannt. Bei einem Exporteur mit Sitz in einem Mitgliedstaat ist es nach Klausel 13 eine Behörde dieses Staates.
finding-competent-authority-open = Es steht noch nicht fest, welche Aufsichtsbehörde nach Klausel 13 zuständig ist.
remedy-competent-authority = Nennen Sie die Aufsichtsbehörde am Sitz des Exporteurs.
finding-impact-reason = Dass weder eine Datenschutzbeauftragte noch ein Datenschutzbeauftragter nötig ist, wird auch damit begründet, dass keine Verarbeitung einer Datenschutz-Folgenabschätzung unterliegt. Als Garantie ist aber eine Datenschutz-Folgenabschätzung für die Verarbeitung zugesagt. Das passt nur, wenn sie freiwillig durchgeführt wird.
finding-impact-reason-open = Es steht noch nicht fest, ob eine Datenschutz-Folgenabschätzung zugesagt ist und der Grund für den Verzicht auf eine Datenschutzbeauftragte oder einen Datenschutzbeauftragten dazu passt.
remedy-impact-reason = Prüfen Sie, ob die Verarbeitung einer Datenschutz-Folgenabschätzung unterliegt; dann ist eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter zu benennen. Wird die Folgenabschätzung freiwillig durchgeführt, halten Sie das als Grund fest.
finding-safeguard-officer = Die Benennung einer oder eines Datenschutzbeauftragten ist als Garantie zugesagt, nach anderer Angabe ist aber niemand benannt.
finding-safeguard-officer-open = Es steht noch nicht fest, ob eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter benannt ist.
remedy-safeguard-officer = Streichen Sie die Garantie oder benennen Sie jemanden.
finding-safeguard-alone = { $way ->
    [bound] Für besondere Kategorien sind { -subcontractor(form: "plural") } ausgeschlossen, in der Liste stehen aber Unternehmen, die zur Geheimhaltung verpflichtet sind und deshalb vermutlich auch von diesen Daten erfahren können: { $name }. Das kann anders sein, wenn sie nur vorsorglich verpflichtet wurden.
   *[other] Für besondere Kategorien sind { -subcontractor(form: "plural") } ausgeschlossen, in der Liste stehen aber Unternehmen, die Daten speichern oder ihrer Leistung nach Zugang zu ihnen haben: { $name }.
 }
finding-safeguard-alone-open = Es steht noch nicht fest, ob { -subcontractor(form: "plural") } besondere Kategorien verarbeiten.
remedy-safeguard-alone = Streichen Sie die Garantie, wenn eines dieser Unternehmen besondere Kategorien verarbeitet.
finding-safeguard-eea = Für besondere Kategorien ist der Europäische Wirtschaftsraum zugesagt, es gibt aber Orte der Verarbeitung außerhalb davon: { $name }.
finding-safeguard-eea-open = Es steht noch nicht fest, ob alle Orte der Verarbeitung im Europäischen Wirtschaftsraum liegen.
remedy-safeguard-eea = Streichen Sie die Garantie, wenn besondere Kategorien an diese Orte gelangen.
finding-safeguard-local = Für besondere Kategorien sind Systeme { -client(form: "gen") } zugesagt, die Daten liegen aber bei externen Anbietern.
finding-safeguard-local-open = Es steht noch nicht fest, auf wessen Systemen besondere Kategorien verarbeitet werden.
remedy-safeguard-local = Streichen Sie die Garantie oder berichtigen Sie die Angabe zu externen Anbietern.
# $name: data that identify a person directly
finding-safeguard-identifiers = { $way ->
    [key] Die Zuordnung der Pseudonyme ist allein { -client(form: "dat") } vorbehalten, zu derselben Personengruppe werden aber unmittelbar identifizierende Angaben verarbeitet: { $name }. Wer diese Angaben mit den übrigen Daten verbinden kann, braucht die Zuordnung nicht; pseudonymisiert sind die Daten nur, wenn beides getrennt bleibt.
   *[other] Auf unmittelbar identifizierende Angaben soll verzichtet werden, zu derselben Personengruppe werden aber solche Angaben verarbeitet: { $name }.
 }
finding-safeguard-identifiers-open = Es steht noch nicht fest, ob zu den besonderen Kategorien unmittelbar identifizierende Angaben verarbeitet werden.
remedy-safeguard-identifiers = Streichen Sie die Garantie oder diese Angaben. Liegen die Angaben in anderen Datensätzen als die besonderen Kategorien, beschreiben Sie die Trennung.
remedy-safeguard-identifiers-open = Klären Sie, welche Daten zu diesen Personengruppen verarbeitet werden.
finding-safeguard-onward = Für besondere Kategorien ist die Weiterübermittlung in Drittländer ausgeschlossen, in der Liste stehen aber Unternehmen mit Sitz, Speicherort oder Zugriff in einem Drittland: { $name }. Auch ein Land mit Angemessenheitsbeschluss ist ein Drittland.
finding-safeguard-onward-open = Es steht noch nicht fest, ob besondere Kategorien in Drittländer gelangen.
remedy-safeguard-onward = Streichen Sie die Garantie, wenn besondere Kategorien an diese Unternehmen gelangen.
remedy-safeguard-onward-open = Klären Sie, welche Unternehmen herangezogen werden und wo sie die Daten verarbeiten.
finding-safeguard-training = Für besondere Kategorien ist das Training von KI-Modellen ausgeschlossen, nach den Regelungen zur Auslagerung ist es auf gesonderte Weisung aber zulässig.
finding-safeguard-training-open = Es steht noch nicht fest, ob mit besonderen Kategorien KI-Modelle trainiert werden dürfen.
remedy-safeguard-training = Schließen Sie das Training auch dort aus oder streichen Sie die Garantie.
remedy-safeguard-training-open = Klären Sie, was für das Training von KI gelten soll.
finding-safeguard-printing = Ausdrucke besonderer Kategorien sind ausgeschlossen, zu den Zwecken oder Vorgängen gehört aber Drucken oder der Versand von Briefen und Unterlagen.
finding-safeguard-printing-open = Es steht noch nicht fest, ob besondere Kategorien ausgedruckt werden.
remedy-safeguard-printing = Streichen Sie die Garantie, wenn besondere Kategorien auf Papier gelangen, oder den Vorgang, wenn nicht gedruckt wird.
remedy-safeguard-printing-open = Klären Sie, ob Daten ausgedruckt oder per Post versandt werden.
# $name: operations
finding-safeguard-sealed = Ende-zu-Ende-Verschlüsselung ist zugesagt; diese Vorgänge setzen in der Regel aber voraus, dass { -contractor(form: "nom") } den Klartext lesen kann: { $name }. Ist nur die Übertragung zwischen zwei Beteiligten gemeint, kann die Zusage richtig sein.
finding-safeguard-sealed-open = Es steht noch nicht fest, ob die Vorgänge zu einer Ende-zu-Ende-Verschlüsselung passen.
remedy-safeguard-sealed = Prüfen Sie, zwischen welchen Stellen die Daten durchgehend verschlüsselt sind; kann { -contractor(form: "nom") } sie im Klartext lesen, streichen Sie die Garantie.
remedy-safeguard-sealed-open = Klären Sie, was mit den Daten getan wird.
finding-safeguard-measure = Diese Garantie ist zugesagt, keine der gewählten Maßnahmen trägt sie aber: { $name }.
finding-safeguard-measure--planned = Diese Garantie ist zugesagt, die Maßnahme dazu aber erst für später angekündigt: { $name }.
finding-safeguard-measure-open = Es steht noch nicht fest, ob jede zugesagte Garantie durch eine Maßnahme getragen wird.
remedy-safeguard-measure--planned = Treffen Sie die Maßnahme jetzt oder nehmen Sie die Garantie erst auf, wenn die Maßnahme getroffen ist.
remedy-safeguard-measure = Wählen Sie die passende Maßnahme aus, wenn sie getroffen ist, oder streichen Sie die Garantie.
finding-ai-place = { $name }: Eine Maßnahme sagt zu, dass KI-Dienste Daten nur im Europäischen Wirtschaftsraum verarbeiten. Dieses Unternehmen erbringt einen KI-Dienst; sein Sitz, sein Speicherort oder ein Zugriff liegt aber außerhalb davon.
finding-ai-place-open = { $name }: Es steht noch nicht fest, ob der KI-Dienst Daten nur im Europäischen Wirtschaftsraum verarbeitet.
remedy-ai-place = Streichen Sie die Maßnahme, wenn dort Daten verarbeitet werden, oder wählen Sie einen Dienst, der sie einhält. Liegt nur der Sitz außerhalb, halten Sie fest, wo der Dienst verarbeitet.

## Periods

finding-period-breach = Die Frist für die Meldung von Datenschutzverletzungen ist in den Maßnahmen länger als in den vereinbarten Eckpunkten (Maßnahmen / Eckpunkte: { $name }).
finding-period-breach-open = Es steht noch nicht fest, ob die Fristen für die Meldung von Datenschutzverletzungen zueinander passen.
remedy-period-breach = Geben Sie an beiden Stellen dieselbe Frist an.
finding-period-requests = Die Frist für die Weiterleitung von Anträgen betroffener Personen ist in den Maßnahmen länger als in den vereinbarten Eckpunkten (Maßnahmen / Eckpunkte: { $name }).
finding-period-requests-open = Es steht noch nicht fest, ob die Fristen für die Weiterleitung von Anträgen betroffener Personen zueinander passen.
remedy-period-requests = Geben Sie an beiden Stellen dieselbe Frist an.
finding-period-deletion = Die Frist für die Löschung am Ende ist in den Maßnahmen länger als in den vereinbarten Eckpunkten (Maßnahmen / Eckpunkte: { $name }).
finding-period-deletion-open = Es steht noch nicht fest, ob die Fristen für die Löschung am Ende zueinander passen.
remedy-period-deletion = Geben Sie an beiden Stellen dieselbe Frist an.
finding-period-stricter = Für dieselbe Pflicht nennen die Maßnahmen eine kürzere Frist, als vereinbart ist (Maßnahmen / Eckpunkte: { $name }). Wer die kürzere einhält, hält auch die vereinbarte ein; es kann aber zweifelhaft sein, welche geschuldet ist.
finding-period-stricter--breach = Für die Meldung von Datenschutzverletzungen nennen die Maßnahmen eine kürzere Frist, als vereinbart ist (Maßnahmen / Eckpunkte: { $name }). Wer die kürzere einhält, hält auch die vereinbarte ein; es kann aber zweifelhaft sein, welche geschuldet ist.
finding-period-stricter--requests = Für die Weiterleitung von Anträgen betroffener Personen nennen die Maßnahmen eine kürzere Frist, als vereinbart ist (Maßnahmen / Eckpunkte: { $name }). Wer die kürzere einhält, hält auch die vereinbarte ein; es kann aber zweifelhaft sein, welche geschuldet ist.
finding-period-stricter--deletion = Für die Löschung am Ende nennen die Maßnahmen eine kürzere Frist, als vereinbart ist (Maßnahmen / Eckpunkte: { $name }). Wer die kürzere einhält, hält auch die vereinbarte ein; es kann aber zweifelhaft sein, welche geschuldet ist.
finding-period-stricter--review = Für die Überprüfung von { -subcontractor(form: "plural-dat") } nennen die Maßnahmen einen kürzeren Abstand als deren Anlage (Maßnahmen / Anlage: { $name }). Wer den kürzeren einhält, hält auch den anderen ein; es kann aber zweifelhaft sein, welcher geschuldet ist.
finding-period-stricter-open = Es steht noch nicht fest, ob die Maßnahmen eine kürzere Frist nennen als vereinbart.
remedy-period-stricter = Geben Sie an beiden Stellen dieselbe Frist an, wenn nur eine geschuldet sein soll.
finding-period-backups = Gelöschte Daten bleiben nach den Maßnahmen länger in den Datensicherungen, als die vereinbarten Eckpunkte erlauben (Maßnahmen / Eckpunkte: { $name }).
finding-period-backups-open = Es steht noch nicht fest, wie lange gelöschte Daten in den Datensicherungen bleiben.
remedy-period-backups = Passen Sie die Aufbewahrungsfrist der Datensicherungen an.
finding-backup-retention = Datensicherungen werden nach den Maßnahmen länger aufbewahrt, als die vereinbarten Eckpunkte erlauben (Maßnahmen / Eckpunkte: { $name }).
finding-backup-retention-open = Es steht noch nicht fest, wie lange Datensicherungen aufbewahrt werden.
remedy-backup-retention = Passen Sie die Aufbewahrung der Datensicherungen oder die Regelung für das Ende an.
finding-log-periods = Protokolle sollen länger aufbewahrt werden, als sie überhaupt bestehen dürfen: Die Mindestdauer der Aufbewahrung übersteigt die Frist, innerhalb derer sie zu löschen sind (mindestens / höchstens: { $name }).
finding-log-periods-open = Es steht noch nicht fest, wie lange Protokolle aufbewahrt werden.
remedy-log-periods = Berichtigen Sie die Mindest- oder die Höchstdauer.
finding-log-deletion = Protokolldaten gehören zu den verarbeiteten Daten, ihre Aufbewahrung nach den Maßnahmen ist aber länger als die vereinbarte Frist für die Löschung nach dem Ende (Aufbewahrung / Löschung: { $name }). Für Protokolle kann eine längere Frist gerechtfertigt sein, wenn sie vereinbart ist; ein Absatz in eigenen Worten zu den Eckpunkten, der eine Frist für Protokolle nennt, wurde nicht gefunden.
finding-log-deletion-open = Es steht noch nicht fest, ob Protokolle nach dem Ende länger aufbewahrt werden als die übrigen Daten.
remedy-log-deletion = { $way ->
    [ch] Vereinbaren Sie für Protokolle eine eigene Frist; ist sie schon vereinbart, halten Sie das als Begründung fest. Besteht eine Pflicht zur Protokollierung nach Art. 4 DSV, sind Protokolle mindestens ein Jahr aufzubewahren; kürzen Sie die Aufbewahrung dann nicht darunter.
   *[other] Vereinbaren Sie für Protokolle eine eigene Frist oder gleichen Sie die Fristen an; ist sie schon vereinbart, halten Sie das als Begründung fest.
 }
finding-export-period = Der Export soll länger möglich sein, als die Daten nach dem Ende aufbewahrt werden.
finding-export-period--measure = Der Export soll nach Vertragsende länger möglich sein, als die Daten nach einer Maßnahme aufbewahrt werden (Maßnahme / Export: { $name }).
finding-export-period-open = Es steht noch nicht fest, ob der Export endet, bevor die Daten gelöscht werden.
remedy-export-period = Verkürzen Sie die Frist für den Export oder verlängern Sie die für die Löschung.
finding-breach-long = Die Frist für die Meldung von Datenschutzverletzungen ist länger als die 72 Stunden, die { -client(form: "nom") } selbst hat. Die Meldung hat unverzüglich zu erfolgen.
finding-breach-long-open = Es steht noch nicht fest, wie schnell Datenschutzverletzungen gemeldet werden.
remedy-breach-long = Vereinbaren Sie eine kürzere Frist.
finding-unlawful-instructions = Nach den Maßnahmen setzt { -contractor(form: "nom") } rechtswidrige Weisungen aus, nach den vereinbarten Eckpunkten informiert er nur.
finding-unlawful-instructions-open = Es steht noch nicht fest, wie mit rechtswidrigen Weisungen umgegangen wird.
remedy-unlawful-instructions = Geben Sie an beiden Stellen dasselbe an.
finding-backup-archive = Ältere Datensicherungen werden länger aufbewahrt, als Daten in Sicherungen bleiben dürfen oder sollen (Aufbewahrung / Löschung: { $name }). Beides zugleich lässt sich nicht einhalten.
finding-backup-archive-open = Es steht noch nicht fest, ob ältere Datensicherungen rechtzeitig gelöscht werden.
remedy-backup-archive = Kürzen Sie die Aufbewahrung oder vereinbaren Sie für Sicherungen eine längere Frist, die Sie begründen.
finding-backup-locked = Datensicherungen sind länger gegen Löschung gesperrt, als Daten in ihnen bleiben dürfen oder sollen (Sperre / Löschung: { $name }). Beides zugleich lässt sich nicht einhalten.
finding-backup-locked-open = Es steht noch nicht fest, ob gesperrte Datensicherungen rechtzeitig gelöscht werden können.
remedy-backup-locked = Gleichen Sie die Dauer der Sperre und die Frist für die Löschung an.
finding-log-review = Protokolle werden nach den Maßnahmen in Abständen ausgewertet, die länger sind als ihre Aufbewahrung: Ein Teil ist gelöscht, bevor ihn jemand ansieht.
finding-log-review-open = Es steht noch nicht fest, ob Protokolle ausgewertet werden, bevor sie gelöscht sind.
remedy-log-review = Verkürzen Sie den Abstand der Auswertungen oder verlängern Sie die Frist für die Löschung der Protokolle.
finding-recovery-point = Bei einem Ausfall sollen höchstens Daten aus einem Zeitraum verloren gehen, der kürzer ist als der Abstand der Datensicherungen. Eine Maßnahme, die den Unterschied ausgleicht, ist nicht gewählt.
finding-recovery-point-open = Es steht noch nicht fest, ob der zugesagte höchste Datenverlust zum Abstand der Datensicherungen passt.
remedy-recovery-point = Berichtigen Sie den Zeitraum oder den Abstand, oder wählen Sie die Maßnahme, mit der spätere Daten wiederhergestellt werden, wenn es sie gibt.
finding-audit-notice = Inspektionen müssen mehr als 30 Tage vorher angekündigt werden. Das Gesetz bestimmt keine Frist; eine so lange kann das Recht auf Überprüfungen aber praktisch entwerten.
finding-audit-notice-open = Es steht noch nicht fest, wie lange vorher Inspektionen anzukündigen sind.
remedy-audit-notice = Vereinbaren Sie eine kürzere Frist; verbreitet sind ein bis vier Wochen.
finding-exit-data-act = Nach den Angaben gilt die Datenverordnung (EU) 2023/2854. Die Daten sind nach dem Ende aber kürzer abrufbar als die mindestens 30 Tage, die sie für Verträge über Datenverarbeitungsdienste verlangt. Ausnahmen, etwa für befristete Testversionen, sind hier nicht geprüft.
finding-exit-data-act-open = Es steht noch nicht fest, ob die Daten nach dem Ende so lange abrufbar sind, wie die Datenverordnung verlangt.
remedy-exit-data-act = Verlängern Sie die Frist auf mindestens 30 Tage oder halten Sie fest, welche Ausnahme greift.

## Duties in two annexes

finding-deletion-delay = Nach den Maßnahmen bleibt für die Löschung eine Frist, nach den vereinbarten Eckpunkten sind Rückgabe und Löschung unverzüglich geschuldet: { $name }.
finding-deletion-delay-open = Es steht noch nicht fest, ob für die Löschung eine Frist gilt.
remedy-deletion-delay = Vereinbaren Sie in den Eckpunkten dieselbe Frist oder nehmen Sie die Maßnahme heraus.
finding-backups-after-deletion = Nach den vereinbarten Eckpunkten endet die Löschung in den Datensicherungen mit derselben Frist. Nach den Maßnahmen beginnt die Zeit der Datensicherungen erst mit der Löschung im laufenden Betrieb; zusammen dauert beides länger: { $name }.
finding-backups-after-deletion-open = Es steht noch nicht fest, ob die Daten rechtzeitig auch in den Datensicherungen gelöscht sind.
remedy-backups-after-deletion = Vereinbaren Sie für Datensicherungen eine eigene Frist oder kürzen Sie eine der beiden Fristen.
finding-requests-answered = Nach den vereinbarten Eckpunkten beantwortet { -contractor(form: "nom") } Anträge betroffener Personen nicht selbst. Diese Maßnahmen setzen das Gegenteil voraus: { $name }.
finding-requests-answered-open = Es steht noch nicht fest, wer Anträge betroffener Personen beantwortet.
remedy-requests-answered = Lassen Sie Antworten auf Weisung zu oder nehmen Sie die Maßnahmen heraus.
finding-subprocessor-rhythm = { -subcontractor(form: "plural") } werden nach den Maßnahmen in größeren Abständen überprüft, als es ihre Anlage vorsieht (Maßnahmen / Anlage: { $name }).
finding-subprocessor-rhythm-open = Es steht noch nicht fest, ob die Abstände der Überprüfung von { -subcontractor(form: "plural-dat") } zueinander passen.
remedy-subprocessor-rhythm = Geben Sie an beiden Stellen denselben Abstand an.
finding-subprocessor-breach-period = { -subcontractor(form: "plural") } haben für die Meldung von Datenschutzverletzungen mehr Zeit als { -contractor(form: "nom") } selbst ({ $name }). Für sie gelten dieselben Pflichten; ob eine längere Frist genügt, ist im Einzelfall zu beurteilen.
    .ch = { -subcontractor(form: "plural") } haben für die Meldung von Verletzungen der Datensicherheit mehr Zeit als { -contractor(form: "nom") } selbst ({ $name }). Ob das genügt, ist im Einzelfall zu beurteilen.
finding-subprocessor-breach-period-open = Es steht noch nicht fest, ob { -subcontractor(form: "plural") } so schnell melden wie { -contractor(form: "nom") }.
remedy-subprocessor-breach-period = Vereinbaren Sie mit ihnen eine Frist, die nicht länger ist als die eigene.
finding-safeguard-rhythm = Zum Schutz der sensiblen Daten ist eine Überprüfung mindestens einmal im Jahr zugesagt; diese Maßnahme hat einen längeren Abstand: { $name }.
finding-safeguard-rhythm-open = Es steht noch nicht fest, ob die zugesagte jährliche Überprüfung stattfindet.
remedy-safeguard-rhythm = Kürzen Sie den Abstand oder nehmen Sie die Zusage heraus.
finding-undertaking-form = Die Form, in der Beschäftigte zur Geheimhaltung verpflichtet werden, ist in den Maßnahmen eine andere als in der Anlage zur Schweigepflicht.
finding-undertaking-form-open = Es steht noch nicht fest, ob die Form der Verpflichtung zur Geheimhaltung übereinstimmt.
remedy-undertaking-form = Geben Sie an beiden Stellen dieselbe Form an.

## Terms and document

finding-language-prevails = Die Anlagen bestehen in mehreren Sprachen, und keine Fassung geht vor.
finding-language-prevails-open = Es steht noch nicht fest, welche Sprachfassung vorgeht.
remedy-language-prevails = Wählen Sie die Fassung, die bei Abweichungen gilt.
finding-audit-excluded = Zertifikate treten an die Stelle von Inspektionen. Das Gesetz verlangt, dass Überprüfungen einschließlich Inspektionen ermöglicht werden.
finding-audit-excluded-open = Es steht noch nicht fest, ob Inspektionen möglich bleiben.
remedy-audit-excluded = Lassen Sie Inspektionen jedenfalls dann zu, wenn die Nachweise nicht ausreichen.
finding-assistance-gaps = { $law ->
    [uk] Die Unterstützung durch { -contractor(form: "acc") } deckt nicht alles ab, was Art. 28 Abs. 3 UK-DSGVO nennt.
   *[eu] Die Unterstützung durch { -contractor(form: "acc") } deckt nicht alles ab, was Art. 28 Abs. 3 DSGVO nennt.
 }
finding-assistance-gaps-open = Es steht noch nicht fest, wobei { -contractor(form: "nom") } unterstützt.
remedy-assistance-gaps = Ergänzen Sie die fehlenden Punkte: Anträge, Sicherheit, Meldung, Benachrichtigung, Folgenabschätzung und Konsultation.
finding-breach-trigger = Gemeldet werden nur unbefugter Zugang und unbefugte Offenlegung; auch Verlust, Vernichtung und Veränderung sind Verletzungen.
finding-breach-trigger-open = Es steht noch nicht fest, welche Verletzungen gemeldet werden.
remedy-breach-trigger = Vereinbaren Sie die Meldung jeder Verletzung des Schutzes personenbezogener Daten.
finding-legal-obligation = Die vereinbarten Eckpunkte sagen nicht, dass { -contractor(form: "nom") } { -client(form: "acc") } unterrichtet, bevor er Daten verarbeitet, weil ein Gesetz es verlangt. Der Vertrag muss das an anderer Stelle sagen.
finding-legal-obligation-open = Es steht noch nicht fest, ob eine gesetzlich gebotene Verarbeitung vorher mitgeteilt wird.
remedy-legal-obligation = Nehmen Sie die Mitteilung in die vereinbarten Eckpunkte auf.
finding-deletion-proof = Die Löschung am Ende wird nicht nachgewiesen.
finding-deletion-proof-open = Es steht noch nicht fest, wie die Löschung am Ende nachgewiesen wird.
remedy-deletion-proof = Vereinbaren Sie eine Bestätigung oder ein Protokoll.
finding-terms-precedence = { $law ->
    [uk] Der Hauptvertrag geht vor, soweit er nicht hinter Art. 28 UK-DSGVO zurückbleibt; ob er das tut, ist dann Punkt für Punkt zu prüfen.
   *[eu] Der Hauptvertrag geht vor, soweit er nicht hinter Art. 28 DSGVO zurückbleibt; ob er das tut, ist dann Punkt für Punkt zu prüfen.
 }
finding-terms-precedence-open = Es steht noch nicht fest, welcher Vertrag vorgeht.
remedy-terms-precedence = Geben Sie in Fragen des Datenschutzes dem Vertrag über die Auftragsverarbeitung den Vorrang.
finding-duration-termination = Dauer und Kündigung passen nicht zueinander: Das eine folgt dem Hauptvertrag, das andere nicht.
finding-duration-termination-open = Es steht noch nicht fest, ob Dauer und Kündigung zueinander passen.
remedy-duration-termination = Gleichen Sie Dauer und Kündigung ab.
finding-termination-survival = Die Pflichten enden mit dem Vertrag, obwohl { -contractor(form: "nom") } danach noch über Daten verfügt. Auch bis zur Löschung muss ein Vertrag die Verarbeitung regeln; sieht keiner die Fortgeltung vor, sind die Daten in dieser Zeit ohne vertraglichen Schutz.
finding-termination-survival-open = Es steht noch nicht fest, ob die Pflichten bis zur Löschung der Daten fortgelten.
remedy-termination-survival = Vereinbaren Sie die Fortgeltung oder prüfen Sie, ob der Vertrag selbst sie vorsieht.
finding-confidentiality-ends = { $way ->
    [secrets] Die Vertraulichkeit endet mit dem Vertrag, { -client(form: "nom") } unterliegt aber einer beruflichen Schweigepflicht. Geheimnisse bleiben auch nach dem Ende des Vertrags geschützt.
   *[other] Die Vertraulichkeit endet mit dem Vertrag, obwohl das Wissen bleibt.
 }
finding-confidentiality-ends-open = Es steht noch nicht fest, wie lange die Vertraulichkeit dauert.
remedy-confidentiality-ends = Prüfen Sie, ob die Vertraulichkeit fortgelten soll.
finding-own-training = Eigene Zwecke { -contractor(form: "gen") } sind ausgeschlossen, zur Verarbeitung gehört aber das Training von KI. Es dient häufig auch eigenen Zwecken.
finding-own-training-open = Es steht noch nicht fest, ob KI mit den Daten trainiert wird.
remedy-own-training = Prüfen Sie, ob das Training allein für { -client(form: "acc") } geschieht.
finding-password-change = Passwörter müssen regelmäßig gewechselt werden. Das BSI empfiehlt den Wechsel nur noch aus Anlass; verboten ist er nicht.
finding-password-change-open = Es steht noch nicht fest, ob Passwörter regelmäßig gewechselt werden.
remedy-password-change = Prüfen Sie, ob der regelmäßige Wechsel einen Grund hat.
finding-key-length = Die Schlüssellänge ist kürzer als 128 Bit; AES gibt es nur mit 128, 192 und 256 Bit.
finding-key-length-open = Es steht noch nicht fest, wie lang die Schlüssel sind.
remedy-key-length = Berichtigen Sie die Schlüssellänge.

## Words of people

finding-words-repealed = „{ $name }“ verweist auf Recht, das so nicht mehr gilt.
finding-words-repealed-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-repealed = { $why }
finding-words-transfer = „{ $name }“ ist keine Grundlage für Übermittlungen mehr.
finding-words-transfer-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-transfer = { $why }
finding-words-party = „{ $name }“ passt nicht zu den Bezeichnungen in diesen Anlagen, wenn eine Partei gemeint ist.
finding-words-party-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-party = { $why }
finding-words-catch-all = „{ $name }“ lässt offen, was erfasst ist.
finding-words-catch-all-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-catch-all = { $why }
finding-words-label = „{ $name }“ nennt ein Schlagwort und nicht, was tatsächlich getan wird.
finding-words-label-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-label = { $why }
finding-words-obsolete = „{ $name }“ gilt als veraltet. Ob der Text es einsetzt oder ausschließt, beurteilt das Programm nicht.
finding-words-obsolete-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-obsolete = { $why }
finding-words-reference = „{ $name }“ verweist auf ein anderes Dokument; der Gegenstand soll aus sich heraus verständlich sein.
finding-words-reference-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-reference = { $why }
finding-words-web-page = { $way ->
    [notice] „{ $name }“: Nach diesem Text wird über Änderungen nicht eigens informiert; nach den Antworten werden sie aber mit einer Frist angekündigt.
   *[other] „{ $name }“: Eine stille Änderung auf einer Internetseite ist keine Information über Änderungen.
 }
finding-words-web-page-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-web-page = { $why }
finding-words-subject = „{ $name }“ bezeichnet nur eine Art von Leistung; der Gegenstand soll erkennen lassen, was mit welchen Daten geschieht. Ob das Übrige genügt, ist zu beurteilen.
finding-words-subject-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-subject = { $why }
finding-words-own-use = „{ $name }“: Wer Daten für eigene Zwecke verarbeitet, ist insoweit selbst verantwortlich und muss das selbst rechtfertigen können. Ob der Text das erlaubt, beurteilt das Programm nicht.
finding-words-own-use-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-own-use = { $why }
finding-words-liability = „{ $name }“: Gegenüber betroffenen Personen lässt sich die Haftung nicht ausschließen; im Verhältnis der Parteien kann sie verteilt werden. Was der Text meint, beurteilt das Programm nicht.
finding-words-liability-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-liability = { $why }
finding-words-same = Der Text ist in zwei Sprachen wortgleich. Eine der vereinbarten Fassungen ist dann nicht in ihrer Sprache.
finding-words-same-open = Es steht noch nicht fest, welcher Wortlaut gilt.
remedy-words-same = Übersetzen Sie den Text.
finding-subject-brief = „{ $name }“: Der Gegenstand ist mit wenigen Worten genannt; er soll erkennen lassen, was für wen mit welchen Daten geschieht. Ob das Übrige genügt, ist zu beurteilen.
finding-subject-brief-open = Es steht noch nicht fest, wie der Gegenstand der Verarbeitung beschrieben ist.
remedy-subject-brief = Beschreiben Sie in ein bis zwei Sätzen, was { -contractor(form: "nom") } für wen leistet und was dabei mit den Daten geschieht.

## Why a phrase stands in the list

phrase--bdsg-11 = § 11 BDSG a. F. (Auftragsdatenverarbeitung) ist seit dem 25. Mai 2018 durch Art. 28 DSGVO ersetzt; § 11 BDSG regelt heute anderes.
phrase--bdsg-9 = Die Anlage zu § 9 BDSG a. F. gilt seit dem 25. Mai 2018 nicht mehr; maßgeblich ist Art. 32 DSGVO.
phrase--bdsg-5 = Das Datengeheimnis des § 5 BDSG a. F. gibt es nicht mehr; an seine Stelle tritt die Vertraulichkeit nach Art. 28 Abs. 3 Satz 2 Buchst. b und Art. 29 DSGVO.
phrase--bdsg-old = Das Bundesdatenschutzgesetz alter Fassung gilt seit dem 25. Mai 2018 nicht mehr.
phrase--directive-95-46 = Die Richtlinie 95/46/EG ist durch die DSGVO aufgehoben (Art. 94 DSGVO).
phrase--tmg = Das Telemediengesetz ist außer Kraft; an seine Stelle sind das DDG und das TDDDG getreten.
phrase--ttdsg = Das TTDSG heißt seit dem 14. Mai 2024 TDDDG.
phrase--stgb-203-2a = § 203 Abs. 2a StGB ist aufgehoben; Datenschutzbeauftragte stehen heute in § 203 Abs. 4 StGB.
phrase--sgb-5-75b = § 75b SGB V ist heute § 390 SGB V.
phrase--safe-harbor = Safe Harbor ist seit dem 6. Oktober 2015 unwirksam (EuGH C-362/14).
phrase--privacy-shield = Der EU-US Privacy Shield ist seit dem 16. Juli 2020 unwirksam (EuGH C-311/18); heute gibt es den Beschluss (EU) 2023/1795 für zertifizierte Empfänger.
    .ch = Der Swiss-U.S. Privacy Shield trägt nach Auffassung des EDÖB seit dem 8. September 2020 keine Bekanntgabe mehr; heute nennt Anhang 1 DSV die USA für zertifizierte Empfänger.
phrase--old-clauses = Diese Standardvertragsklauseln sind aufgehoben und seit dem 27. Dezember 2022 keine Grundlage mehr; es gelten die Klauseln des Beschlusses (EU) 2021/914.
phrase--commissioned-data = Die DSGVO spricht von Auftragsverarbeitung.
phrase--responsible-body = Die DSGVO spricht vom Verantwortlichen; die verantwortliche Stelle stand im alten BDSG.
phrase--data-exporter-words = Die DSGVO spricht im Englischen von controller und processor.
phrase--commercial-names = In diesen Anlagen heißen die Parteien Verantwortlicher und Auftragsverarbeiter.
phrase--statutory-names = In diesen Anlagen heißen die Parteien Auftraggeber und Auftragnehmer.
phrase--and-so-on = Zählen Sie auf, was gemeint ist.
phrase--and-so-on-en = Zählen Sie auf, was gemeint ist.
phrase--all-data = Nennen Sie die Arten der Daten.
phrase--all-persons = Nennen Sie die Gruppen betroffener Personen.
phrase--in-particular = Zählen Sie abschließend auf, was gemeint ist.
phrase--in-particular-en = Zählen Sie abschließend auf, was gemeint ist.
phrase--legal-words-only = Der Gesetzeswortlaut reicht nicht; nennen Sie die Art der Daten, etwa Befunde oder Gewerkschaftszugehörigkeit.
phrase--other-data = Nennen Sie die Arten der Daten.
phrase--subject-label = Beschreiben Sie in ein bis zwei Sätzen, was der Dienst für wen leistet und was dabei mit den Daten geschieht.
phrase--subject-as-needed = Nennen Sie die Leistungen; was erst auf Abruf geschuldet ist, lässt sich trotzdem beschreiben.
phrase--own-use = Streichen Sie die Nutzung für eigene Zwecke oder regeln Sie sie außerhalb dieser Anlagen.
phrase--no-liability = Beschränken Sie die Regelung auf das Verhältnis der Parteien; gegenüber betroffenen Personen bleibt die Haftung bestehen.
phrase--label-firewall = Sagen Sie, wo die Firewall steht, was sie trennt und wer sie verwaltet.
phrase--label-encryption = Sagen Sie, was womit verschlüsselt ist und wer die Schlüssel hat.
phrase--label-antivirus = Sagen Sie, auf welchen Geräten das Programm läuft und wie oft es aktualisiert wird.
phrase--label-backup = Sagen Sie, was wie oft wohin gesichert und wie lange aufbewahrt wird.
phrase--label-password = Sagen Sie, welche Anforderungen gelten und wie sie durchgesetzt werden.
phrase--label-access = Eine Überschrift ist keine Maßnahme; sagen Sie, was getan wird.
phrase--label-training = Sagen Sie, wer worin und wie oft geschult wird.
phrase--label-iso = Ein Zertifikat beschreibt keine Maßnahme; nennen Sie Geltungsbereich, Nummer und die Maßnahmen selbst.
phrase--label-adequate = Das Gesetz zu wiederholen, beschreibt keine Maßnahme; sagen Sie, was getan wird.
phrase--label-state-of-art = Sagen Sie, was getan wird; ob es dem Stand der Technik entspricht, beurteilen andere.
phrase--ssl = SSL ist abgelöst; nennen Sie TLS mit der Fassung, mindestens 1.2.
phrase--tls-old = TLS 1.0 und 1.1 sind abgelöst; mindestens TLS 1.2 ist üblich (BSI TR-02102-2).
phrase--des = DES und 3DES gelten als unsicher; üblich ist AES (BSI TR-02102-1).
phrase--rc4 = RC4 gilt als gebrochen.
phrase--md5 = MD5 gilt als gebrochen.
phrase--sha-1 = SHA-1 gilt für Signaturen und Zertifikate als gebrochen; üblich ist SHA-256.
phrase--wep = WEP und WPA mit TKIP gelten als gebrochen; üblich sind WPA2 und WPA3.
phrase--pptp = PPTP gilt als unsicher; üblich sind IPsec und WireGuard.
phrase--ftp = FTP und Telnet übertragen unverschlüsselt; üblich sind SFTP und SSH.
phrase--fax = Telefax überträgt heute meist unverschlüsselt über das Internet; mehrere Aufsichtsbehörden halten es für sensible Daten für ungeeignet.
phrase--windows-old = Für dieses Betriebssystem gibt es allgemein keine Sicherheitsaktualisierungen mehr.
phrase--see-contract = Beschreiben Sie den Gegenstand in ein bis zwei Sätzen; der Verweis kann dazukommen.
phrase--web-page = Vereinbaren Sie, dass Änderungen mitgeteilt werden, etwa per E-Mail.
phrase--bdsg-4f = Die §§ 4f und 4g BDSG a. F. gelten seit dem 25. Mai 2018 nicht mehr; maßgeblich sind Art. 37 bis 39 DSGVO und § 38 BDSG.
phrase--bdsg-42a = § 42a BDSG a. F. gilt seit dem 25. Mai 2018 nicht mehr; maßgeblich sind Art. 33 und 34 DSGVO.
phrase--bdsg-3-9 = § 3 Abs. 9 BDSG a. F. gilt seit dem 25. Mai 2018 nicht mehr; die besonderen Kategorien stehen in Art. 9 Abs. 1 DSGVO.
phrase--tkg-88 = Das Fernmeldegeheimnis steht seit dem 1. Dezember 2021 nicht mehr in § 88 TKG, sondern in § 3 TDDDG.
phrase--dsg-10a = Art. 10a DSG galt bis zum 31. August 2023; die Bearbeitung durch Auftragsbearbeiter regelt heute Art. 9 DSG.
phrase--dsv-old = Die VDSG galt bis zum 31. August 2023; an ihre Stelle ist die DSV getreten.
phrase--dpa-1998 = Der Data Protection Act 1998 ist aufgehoben; es gelten die UK-DSGVO und der Data Protection Act 2018.
phrase--dsg-2000 = Das österreichische DSG 2000 heißt seit dem 25. Mai 2018 DSG und ist in weiten Teilen durch die DSGVO ersetzt.
phrase--swiss-names = In diesen Anlagen heißt die Partei Auftragsbearbeiter.
phrase--iso-2013 = Diese Ausgabe ist durch die von 2022 ersetzt; Zertifikate nach ISO/IEC 27001:2013 galten längstens bis zum 31. Oktober 2025.
phrase--din-32757 = DIN 32757 ist durch DIN 66399 und ISO/IEC 21964 ersetzt; nennen Sie Schutzklasse und Sicherheitsstufe.
phrase--pci-dss-3 = PCI DSS 3.2.1 galt bis zum 31. März 2024; nennen Sie die geltende Fassung.
phrase--claims-bought = Wer Forderungen ankauft oder sich abtreten lässt, verfolgt eigene Zwecke und ist insoweit Verantwortlicher; diese Anlagen passen dafür nicht. Regeln Sie den Ankauf außerhalb dieser Anlagen; sind die Forderungen durch ein Berufsgeheimnis geschützt, braucht die Abtretung in der Regel die Zustimmung der Betroffenen, deren Geheimnis geschützt ist.
phrase--own-account = Wer im eigenen Namen oder für eigene Rechnung einzieht, entscheidet in der Regel selbst. Klären Sie, ob { -contractor(form: "nom") } insoweit selbst Verantwortlicher ist; beim Einzug für andere sagt der Text besser „im Namen und für Rechnung“.
phrase--default-risk = Wer das Ausfallrisiko trägt, zieht eigene Forderungen ein und ist insoweit Verantwortlicher; diese Anlagen passen dafür nicht. Berichtigen Sie den Text oder regeln Sie diese Leistung außerhalb dieser Anlagen.
phrase--decides-itself = Über die Zwecke und die wesentlichen Mittel entscheidet bei der Auftragsverarbeitung allein { -client(form: "nom") }; wer selbst über sie bestimmt oder mitbestimmt, gilt insoweit als Verantwortlicher. Überlassen werden können nur technische und organisatorische Einzelheiten. Berichtigen Sie den Text oder die Antwort.
phrase--care-statutory = Für Leistungserbringer der gesetzlichen Krankenversicherung gelten § 393 SGB V zu Cloud-Systemen und in der vertragsärztlichen und vertragszahnärztlichen Versorgung die Richtlinie nach § 390 SGB V. Berichtigen Sie die Stellung im Gesundheitswesen oder den Text.
phrase--liability-limited = Art. 82 DSGVO gibt betroffenen Personen einen Anspruch, der sich durch einen Vertrag, an dem sie nicht beteiligt sind, weder begrenzen noch ausschließen lässt. Beschränken Sie die Regelung auf das Verhältnis der Parteien.
    .ch = Ansprüche betroffener Personen lassen sich durch einen Vertrag, an dem sie nicht beteiligt sind, weder begrenzen noch ausschließen. Beschränken Sie die Regelung auf das Verhältnis der Parteien.
    .uk = Art. 82 UK-DSGVO gibt betroffenen Personen einen Anspruch, der sich durch einen Vertrag, an dem sie nicht beteiligt sind, weder begrenzen noch ausschließen lässt. Beschränken Sie die Regelung auf das Verhältnis der Parteien.
phrase--held-back = Streichen Sie den Satz; offene Rechnungen lassen sich auf anderem Wege geltend machen als durch Zurückhalten personenbezogener Daten.
phrase--audits-consent = Streichen Sie den Vorbehalt; Ankündigung, Häufigkeit, Geschäftszeiten und der Schutz anderer Kunden dürfen geregelt werden.
phrase--audits-excluded = Streichen Sie den Ausschluss; Nachweise dürfen einer Inspektion vorausgehen, sie aber nicht ersetzen.
phrase--breach-waits = Streichen Sie die Bedingung; was erst später feststeht, kann nachgereicht werden.
phrase--breach-threshold = Streichen Sie die Schwelle; ob ein Risiko besteht, beurteilt { -client(form: "nom") }.
phrase--notice-afterwards = Vereinbaren Sie, dass jede Änderung so früh mitgeteilt wird, dass ein Einspruch noch möglich ist.
phrase--devices-private = Streichen Sie den Satz oder nehmen Sie die Maßnahme heraus.
phrase--staff-unbound = Streichen Sie den Satz; alle zur Verarbeitung befugten Personen müssen sich zur Vertraulichkeit verpflichtet haben oder einer angemessenen gesetzlichen Verschwiegenheitspflicht unterliegen.
phrase--account-shared = Geben Sie jeder Person ein eigenes Konto oder halten Sie fest, wie Zugriffe trotzdem zugeordnet werden.
phrase--own-advertising = Streichen Sie den Satz; Werbung für eigene Leistungen ist ein eigener Zweck und keine Verarbeitung im Auftrag.
phrase--audits-on-occasion = Lassen Sie Überprüfungen auch ohne Anlass zu; Ankündigung, Häufigkeit und Geschäftszeiten dürfen geregelt werden.
phrase--machine-decides = Beschreiben Sie, wer vor der Entscheidung prüft, oder klären Sie, auf welcher Ausnahme des Art. 22 DSGVO die Entscheidung beruht.
phrase--web-alone = Vereinbaren Sie, dass jede Änderung mitgeteilt wird, etwa per E-Mail; die Liste im Internet kann dazukommen.
phrase--own-models = Streichen Sie die Nutzung für eigene Produkte oder Modelle oder regeln Sie sie außerhalb dieser Anlagen; auch das Anonymisieren für eigene Zwecke ist eine Verarbeitung, die eine Rechtsgrundlage braucht.
