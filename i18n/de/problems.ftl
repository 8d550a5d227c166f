### Problems, blockers and findings: what is wrong, and what to do.


## What keeps a set a draft. $what: name of the answer, e.g. "Calder Hosting: Sitz"

blocker-ended = Das Interview endete bei „{ $what }“: Für diesen Fall sind diese Anlagen nicht gedacht.
blocker-missing = Es fehlt: { $what }
blocker-unknown = Noch nicht bekannt: { $what }
blocker-carried = Noch zu bestätigen: { $what }
blocker-problem = { $what }
blocker-finding = { $what }
blocker-language = Die Sprache „{ $what }“ gehört nicht zu den Sprachen des Vertrags; in dieser Sprache gibt es nur einen Entwurf.

## Problems in a profile: what is wrong, and what to do. $what: name of the answer; $more: the detail

err-misfit-kind = { $what }: Der gespeicherte Wert passt nicht zur Frage.
err-misfit-choice = { $what }: Die Auswahl „{ $more }“ gibt es nicht oder nicht mehr.
err-misfit-unit = { $what }: Diese Einheit ist hier nicht vorgesehen.
err-misfit-zero = { $what }: Der Wert ist null.
err-misfit-twice = { $what }: Die Auswahl „{ $more }“ steht zweimal da.
err-misfit-few = { $what }: Es ist mindestens eine Auswahl nötig.
err-misfit-blank = { $what }: Der Text ist leer.
err-misfit-language = { $what }: Die Sprache „{ $more }“ wird nicht unterstützt.
err-unfinished = { $what }: Die Eingabe konnte nicht gelesen werden.
err-orphan = Die Frage „{ $what }“ kennt dieser Fragenkatalog nicht; die Antwort bleibt gespeichert und wird nicht gedruckt.
err-parameter = { $what }: Der Wert für „{ $more }“ passt nicht.
err-same-name = { $what }: Der Name „{ $more }“ kommt zweimal vor.
err-not-worded = { $what }: Der Wortlaut auf { $more } fehlt.
err-completeness = { $what }: Die Angabe zur Vollständigkeit passt nicht zu den Einträgen.
rec-misfit-kind = Beantworten Sie die Frage neu.
rec-misfit-choice = Wählen Sie neu aus.
rec-misfit-unit = Geben Sie eine der angebotenen Einheiten an.
rec-misfit-zero = Geben Sie eine Zahl ab 1 an.
rec-misfit-twice = Wählen Sie neu aus.
rec-misfit-few = Wählen Sie mindestens einen Eintrag.
rec-misfit-blank = Geben Sie einen Text ein oder wählen Sie „weiß ich noch nicht“.
rec-misfit-language = Entfernen Sie diesen Wortlaut.
rec-unfinished = Beantworten Sie die Frage neu.
rec-orphan = Prüfen Sie, ob die Frage heute anders heißt.
rec-parameter = Geben Sie den Wert neu ein.
rec-same-name = Geben Sie einem der Einträge einen anderen Namen.
rec-not-worded = Ergänzen Sie den Wortlaut in dieser Sprache.
rec-completeness = Geben Sie an, ob das alle Einträge sind oder ob es keine gibt.

## Findings of rules. $name: name of the company

finding-secrecy-chain = { $name } ist nicht zur Geheimhaltung verpflichtet.
finding-secrecy-chain-open = Es steht noch nicht fest, ob { $name } zur Geheimhaltung verpflichtet wurde.
remedy-secrecy-chain = Verpflichten Sie das Unternehmen zur Geheimhaltung; bei Heilberufen empfiehlt sich die Schriftform.
finding-transfer-basis = Für die Übermittlung an { $name } ist keine Grundlage nach Kapitel V der DSGVO festgelegt.
finding-transfer-basis-open = Es steht noch nicht fest, worauf die Übermittlung an { $name } beruht.
remedy-transfer-basis = Schließen Sie Standardvertragsklauseln ab und dokumentieren Sie die Prüfung des Empfängerlandes, oder wählen Sie einen anderen Anbieter.
finding-transfer-basis-ch = Für die Bekanntgabe an { $name } ins Ausland ist keine Grundlage nach Art. 16 DSG festgelegt.
finding-transfer-basis-ch-open = Es steht noch nicht fest, worauf die Bekanntgabe an { $name } nach dem DSG beruht.
remedy-transfer-basis-ch = Schließen Sie die Standardvertragsklauseln mit den Anpassungen für die Schweiz ab und dokumentieren Sie die Prüfung des Empfängerlandes, oder wählen Sie einen anderen Anbieter.
finding-transfer-basis-uk = Für die Übermittlung an { $name } ist keine Grundlage nach Kapitel V der UK-DSGVO festgelegt.
finding-transfer-basis-uk-open = Es steht noch nicht fest, worauf die Übermittlung an { $name } nach der UK-DSGVO beruht.
remedy-transfer-basis-uk = Schließen Sie das UK Addendum oder das IDTA ab und dokumentieren Sie die Prüfung des Schutzniveaus, oder wählen Sie einen anderen Anbieter.
finding-transfer-looked-up = Die Zertifizierung von { $name } wurde nicht innerhalb des Jahres vor dem Stichtag nachgeprüft.
finding-transfer-looked-up-open = Es steht noch nicht fest, wann die Zertifizierung von { $name } zuletzt nachgeprüft wurde.
remedy-transfer-looked-up = Rufen Sie die Liste auf dataprivacyframework.gov auf, prüfen Sie genau diese Gesellschaft und tragen Sie den Tag ein.
finding-transfer-likely = Die Einordnung eines Landes bei { $name } ist wahrscheinlich richtig, wurde aber nicht am amtlichen Text geprüft.
finding-transfer-likely-open = Es steht noch nicht fest, welche Länder bei { $name } betroffen sind.
remedy-transfer-likely = Der Befehl „anlage law“ mit dem Namen des Landes zeigt Quelle und Sicherheit; prüfen Sie den amtlichen Text.
finding-transfer-return = Für die Herausgabe der Daten an { -client(form: "acc") } im Ausland ist keine Grundlage festgelegt.
finding-transfer-return-open = Es steht noch nicht fest, worauf die Herausgabe der Daten an { -client(form: "acc") } im Ausland beruht.
remedy-transfer-return = Vereinbaren Sie Modul 4 der Standardvertragsklauseln oder lassen Sie die Rechtslage prüfen.
finding-transfer-return-uk = Für die Herausgabe der Daten aus dem Vereinigten Königreich an { -client(form: "acc") } sind nur Standardvertragsklauseln der EU angegeben. Nach dem Recht des Vereinigten Königreichs sind sie ohne Addendum keine Garantie. Ob die Herausgabe dort überhaupt eine Übermittlung ist, ist rechtlich zu prüfen.
finding-transfer-return-uk-open = Es steht noch nicht fest, worauf die Herausgabe der Daten aus dem Vereinigten Königreich an { -client(form: "acc") } beruht.
remedy-transfer-return-uk = Lassen Sie die Rechtslage prüfen und wählen Sie danach „Geprüft“, oder vereinbaren Sie zu den Klauseln das Addendum und halten Sie das als Begründung fest.
finding-representative-eu = { $name } hat keinen Vertreter in der Union benannt, obwohl ein Vertreter nach den Angaben erforderlich ist.
finding-representative-eu-open = Es steht noch nicht fest, ob { $name } einen Vertreter in der Union benannt hat.
remedy-representative-eu = Benennen Sie den Vertreter schriftlich und tragen Sie Namen und Anschrift ein, oder lassen Sie prüfen, ob er nicht erforderlich ist.
finding-representative-ch = { $name } hat keine Vertretung in der Schweiz bezeichnet, obwohl eine Vertretung nach den Angaben erforderlich ist.
finding-representative-ch-open = Es steht noch nicht fest, ob { $name } eine Vertretung in der Schweiz bezeichnet hat.
remedy-representative-ch = Bezeichnen Sie die Vertretung und tragen Sie Namen und Anschrift ein, oder lassen Sie prüfen, ob sie nicht erforderlich ist.
finding-representative-uk = { $name } hat keinen Vertreter im Vereinigten Königreich benannt, obwohl ein Vertreter nach den Angaben erforderlich ist.
finding-representative-uk-open = Es steht noch nicht fest, ob { $name } einen Vertreter im Vereinigten Königreich benannt hat.
remedy-representative-uk = Benennen Sie den Vertreter schriftlich und tragen Sie Namen und Anschrift ein, oder lassen Sie prüfen, ob er nicht erforderlich ist.
finding-promised-place = Ein Ort der Verarbeitung bei { $name } liegt außerhalb des zugesagten Orts.
finding-promised-place-open = Es steht noch nicht fest, ob bei { $name } alle Orte der Verarbeitung innerhalb des zugesagten Orts liegen.
remedy-promised-place = Ändern Sie den zugesagten Ort oder setzen Sie das Unternehmen dort nicht ein.
remedy-promised-place--contractor = Ändern Sie den zugesagten Ort oder die Orte, an denen { -contractor(form: "nom") } selbst die Daten verarbeitet oder auf sie zugreift.
finding-special-safeguards = Für besondere Kategorien personenbezogener Daten sind keine Beschränkungen oder Garantien genannt.
finding-special-safeguards-open = Es steht noch nicht fest, welche Beschränkungen oder Garantien für besondere Kategorien gelten.
remedy-special-safeguards = Wählen Sie die Beschränkungen und Garantien aus, die tatsächlich gelten.
finding-secrecy-contractor = Der Dienstleister ist nicht zur Geheimhaltung verpflichtet.
finding-secrecy-contractor-open = Es steht noch nicht fest, ob der Dienstleister zur Geheimhaltung verpflichtet ist.
remedy-secrecy-contractor = Verpflichten Sie den Dienstleister mit diesen Anlagen oder mit dem Vordruck, der dazugehört.
finding-secrecy-form = Das Berufsgesetz verlangt für den Vertrag und die Verpflichtung Textform; diese Form ist nicht eingehalten.
finding-secrecy-form-open = Es steht noch nicht fest, in welcher Form der Dienstleister verpflichtet wird.
remedy-secrecy-form = Holen Sie die Verpflichtung in Textform oder schriftlich ein.
finding-secrecy-form-conclusion = Die Verpflichtung soll mit diesen Anlagen schriftlich erfolgen, die Anlagen werden aber elektronisch ohne Unterschrift abgeschlossen.
finding-secrecy-form-conclusion-open = Es steht noch nicht fest, ob Form der Verpflichtung und Abschluss der Anlagen zusammenpassen.
remedy-secrecy-form-conclusion = Geben Sie Textform an, oder lassen Sie die Anlagen oder den Vordruck unterschreiben.
finding-secrecy-form-health = Die Verpflichtung ist nicht schriftlich. Ob die Berufsordnung der zuständigen Kammer Schriftform verlangt, ist hier nicht geprüft.
finding-secrecy-form-health-open = Es steht noch nicht fest, in welcher Form der Dienstleister verpflichtet wird; bei Heilberufen empfiehlt sich die Schriftform.
remedy-secrecy-form-health = Lassen Sie die Verpflichtung vorsichtshalber unterschreiben oder fragen Sie die Kammer.
finding-secrecy-instruction = Der Dienstleister ist nicht über die strafrechtlichen Folgen belehrt.
finding-secrecy-instruction-open = Es steht noch nicht fest, ob der Dienstleister über die strafrechtlichen Folgen belehrt ist.
remedy-secrecy-instruction = Verwenden Sie den Vordruck mit dem Merkblatt.
finding-secrecy-staff = Beim Dienstleister sind nicht alle Personen mit Zugang zur Geheimhaltung verpflichtet.
finding-secrecy-staff-open = Es steht noch nicht fest, ob die Personen mit Zugang zur Geheimhaltung verpflichtet sind.
remedy-secrecy-staff = Lassen Sie den Vordruck für Beschäftigte von allen unterschreiben, die Zugang haben.
finding-secrecy-abroad = Der Dienstleister arbeitet im Ausland, und ein vergleichbarer Schutz der Geheimnisse ist nicht festgestellt.
finding-secrecy-abroad-open = Es steht noch nicht fest, ob der Dienstleister im Ausland arbeitet und Geheimnisse dort geschützt sind.
remedy-secrecy-abroad = Lassen Sie den Schutz im Ausland prüfen oder verlegen Sie die Leistung nach Deutschland.
finding-secrecy-single = Die Leistung dient einem einzelnen Mandat oder Amtsgeschäft, und die Einwilligung fehlt.
finding-secrecy-single-open = Es steht noch nicht fest, ob die Leistung einem einzelnen Mandat oder Amtsgeschäft dient.
remedy-secrecy-single = Holen Sie die Einwilligung ein.
finding-secrecy-notary-files = Akten oder Verzeichnisse eines Notariats werden beim Dienstleister geführt; § 35 BNotO lässt das nach seinem Wortlaut nicht zu.
finding-secrecy-notary-files-open = Es steht noch nicht fest, ob Akten oder Verzeichnisse eines Notariats beim Dienstleister geführt werden.
remedy-secrecy-notary-files = Klären Sie mit der Notarkammer, was außerhalb der Geschäftsstelle liegen darf.
finding-secrecy-seizure = Für den Fall einer Beschlagnahme ist nicht vereinbart, dass der Dienstleister widerspricht und unterrichtet.
finding-secrecy-seizure-open = Es steht noch nicht fest, wie sich der Dienstleister bei einer Beschlagnahme verhält.
remedy-secrecy-seizure = Vereinbaren Sie Widerspruch und Unterrichtung.
finding-secrecy-law-checked = Das Recht der Schweigepflicht außerhalb Deutschlands ist nicht geprüft.
finding-secrecy-law-checked-open = Es steht noch nicht fest, ob das Recht der Schweigepflicht außerhalb Deutschlands geprüft ist.
remedy-secrecy-law-checked = Holen Sie eine Auskunft der dortigen Kammer oder einer Kanzlei ein.
finding-secrecy-chain-abroad = { $name } arbeitet im Ausland, und ein vergleichbarer Schutz der Geheimnisse ist nicht festgestellt.
finding-secrecy-chain-abroad-open = Es steht noch nicht fest, ob Geheimnisse bei { $name } im Ausland vergleichbar geschützt sind.
remedy-secrecy-chain-abroad = Lassen Sie den Schutz dort prüfen oder wählen Sie einen Anbieter in Deutschland.
finding-special-secrecy = { $law ->
    [uk] Nach Ihrer Angabe verarbeitet niemand mit Geheimhaltungspflicht die Gesundheitsdaten; die Ausnahme nach Art. 9 Abs. 2 Buchst. h UK-DSGVO verlangt das.
   *[eu] Nach Ihrer Angabe verarbeitet niemand mit Geheimhaltungspflicht die Gesundheitsdaten; die Ausnahme nach Art. 9 Abs. 2 Buchst. h DSGVO verlangt das.
 }
finding-special-secrecy-open = Es steht noch nicht fest, wer die Verarbeitung der Gesundheitsdaten verantwortet.
remedy-special-secrecy = Verpflichten Sie die Personen mit Zugang zur Geheimhaltung oder prüfen Sie eine andere Ausnahme.
# $name: number of § 22(2) sentence 2 BDSG
finding-special-bdsg = Zu § 22 Abs. 2 Satz 2 Nr. { $name } BDSG ist keine Maßnahme gewählt. Die Nummern sind Beispiele; verlangt sind angemessene und spezifische Maßnahmen insgesamt.
finding-special-bdsg-open = Es steht noch nicht fest, ob zu § 22 Abs. 2 Satz 2 Nr. { $name } BDSG eine Maßnahme gehört.
remedy-special-bdsg = Wählen Sie eine passende Maßnahme, wenn es sie gibt.
finding-special-schedule-1 = Nach Angabe { -client(form: "gen") } ist keine Bedingung nach Schedule 1 des Data Protection Act 2018 erfüllt. Die meisten Ausnahmen des Art. 9 Abs. 2 UK-DSGVO, die sich auf ein Gesetz stützen, und Art. 10 UK-DSGVO verlangen eine solche; der Wortlaut wurde für dieses Programm nicht gelesen.
finding-special-schedule-1-open = Es steht noch nicht fest, ob eine Bedingung nach Schedule 1 des Data Protection Act 2018 erfüllt ist.
remedy-special-schedule-1 = Lassen Sie { -client(form: "acc") } die Bedingung prüfen oder nehmen Sie diese Daten aus.
finding-criminal-ground = { $law ->
    [uk] Für Daten über Verurteilungen und Straftaten ist keine Grundlage nach Art. 10 UK-DSGVO angegeben.
   *[eu] Für Daten über Verurteilungen und Straftaten ist keine Grundlage nach Art. 10 DSGVO angegeben.
 }
finding-criminal-ground-open = Es steht noch nicht fest, worauf sich die Verarbeitung von Daten über Verurteilungen und Straftaten stützt.
remedy-criminal-ground = Prüfen Sie die Grundlage oder nehmen Sie diese Daten aus.
finding-practice-directive = Die Maßnahmen sind nicht mit der IT-Sicherheitsrichtlinie der Praxis abgeglichen.
finding-practice-directive-open = Es steht noch nicht fest, ob die Maßnahmen mit der IT-Sicherheitsrichtlinie der Praxis abgeglichen sind.
remedy-practice-directive = Vergleichen Sie die Anlage „Maßnahmen“ mit der neuesten Fassung der Richtlinie.
finding-hospital-law = Das Krankenhausrecht des Landes ist nicht geprüft; es kann eine Anzeige oder Genehmigung verlangen.
finding-hospital-law-open = Es steht noch nicht fest, ob das Krankenhausrecht des Landes eine Anzeige oder Genehmigung verlangt.
remedy-hospital-law = Lassen Sie das Krankenhaus sein Landesrecht prüfen.
finding-social-notice = { -client(form: "Nom") } hat den Auftrag seiner Rechts- oder Fachaufsichtsbehörde nicht angezeigt.
finding-social-notice-open = Es steht noch nicht fest, ob { -client(form: "nom") } den Auftrag seiner Rechts- oder Fachaufsichtsbehörde angezeigt hat.
remedy-social-notice = Die Anzeige obliegt { -client(form: "dat") } selbst; sie muss erstattet sein, bevor der Auftrag erteilt wird.
finding-social-reason = Für den Auftrag ist kein Grund nach § 80 Abs. 3 oder 5 SGB X angegeben.
finding-social-reason-open = Es steht noch nicht fest, aus welchem Grund der Auftrag erteilt werden darf.
remedy-social-reason = Klären Sie den Grund, bevor der Auftrag erteilt wird.
finding-social-place = { $name } verarbeitet an einem Ort außerhalb der EU, des EWR und der Schweiz, für den kein Angemessenheitsbeschluss greift; Sozialdaten dürfen dort nicht verarbeitet werden (§ 80 Abs. 2 SGB X). Auch eigene Standorte und der Zugriff eigener Beschäftigter zählen.
finding-social-place-open = Es steht noch nicht fest, ob Sozialdaten bei { $name } an einem zulässigen Ort verarbeitet werden.
remedy-social-place = Wählen Sie einen Ort in der EU, im EWR, in der Schweiz oder in einem Land mit Angemessenheitsbeschluss.
finding-social-promise = Der zugesagte Ort der Verarbeitung geht weiter, als § 80 Abs. 2 SGB X für Sozialdaten erlaubt: Standardvertragsklauseln genügen dort nicht, nötig ist ein Angemessenheitsbeschluss.
finding-social-promise-open = Es steht noch nicht fest, ob der zugesagte Ort der Verarbeitung zu § 80 Abs. 2 SGB X passt.
remedy-social-promise = Sagen Sie nur Orte in der EU, im EWR, in der Schweiz oder in Ländern mit Angemessenheitsbeschluss zu.
finding-church-body = Kirchliche Stellen haben eigenes Datenschutzrecht; für sie sind diese Anlagen nicht bestimmt.
finding-church-body-open = Es steht noch nicht fest, ob eigenes Datenschutzrecht der Kirchen gilt.
remedy-church-body = Verwenden Sie das Vertragsmuster der kirchlichen Datenschutzaufsicht.
finding-care-place = { $name }: § 393 Abs. 2 SGB V lässt die Verarbeitung an diesem Ort nicht zu.
finding-care-place-open = { $name }: Es steht noch nicht fest, ob § 393 Abs. 2 SGB V die Verarbeitung an diesem Ort zulässt.
remedy-care-place = Wählen Sie einen Ort in der EU, im EWR, in der Schweiz oder in einem Land mit Angemessenheitsbeschluss.
finding-care-establishment = { $name }: Die datenverarbeitende Stelle hat keine Niederlassung in Deutschland.
finding-care-establishment-open = { $name }: Es steht noch nicht fest, ob die datenverarbeitende Stelle eine Niederlassung in Deutschland hat.
remedy-care-establishment = Wählen Sie einen Betreiber mit deutscher Niederlassung; § 393 Abs. 2 SGB V verlangt sie für jeden Ort.
finding-care-proof = { $name }: Der Nachweis ist am Stichtag kein aktuelles C5-Testat und kein gleichwertiger Nachweis.
finding-care-proof-open = { $name }: Es steht noch nicht fest, ob ein aktuelles C5-Testat oder ein gleichwertiger Nachweis vorliegt.
remedy-care-proof = Fordern Sie vom Betreiber ein C5-Testat vom Typ 2 an. Ob auch ein Anbieter auf fremder Infrastruktur ein eigenes Testat braucht, ist nicht abschließend geklärt.
finding-care-criteria = { $name }: Das Testat reicht über den Tag hinaus, ab dem nach dem hinterlegten Stand C5:2026 verbindlich ist.
finding-care-criteria-open = { $name }: Es steht noch nicht fest, nach welcher Fassung der Kriterien das Testat erteilt ist.
remedy-care-criteria = Fragen Sie den Betreiber nach der Umstellung auf C5:2026.
finding-care-controls = { $name }: Die Kriterien für Kunden sind nicht umgesetzt.
finding-care-controls-open = { $name }: Es steht noch nicht fest, ob die Kriterien für Kunden umgesetzt sind.
remedy-care-controls = Setzen Sie die Kriterien um, die der Prüfbericht für Kunden nennt.
severity-error = Fehler
severity-warning = Warnung
severity-hint = Hinweis
