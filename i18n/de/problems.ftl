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
rec-same-name--subprocessors = Führen Sie das Unternehmen nur einmal auf und beschreiben Sie in diesem Eintrag alle seine Leistungen. Sind zwei Gesellschaften gemeint, nennen Sie jede mit ihrem genauen Namen.
rec-not-worded = Ergänzen Sie den Wortlaut in dieser Sprache.
rec-completeness = Geben Sie an, ob das alle Einträge sind oder ob es keine gibt.

## Findings of rules. $name: name of the company

finding-secrecy-chain = { $name } ist nicht zur Geheimhaltung verpflichtet oder nicht belehrt.
finding-secrecy-chain-open = Es steht noch nicht fest, ob { $name } zur Geheimhaltung verpflichtet wurde.
remedy-secrecy-chain = { $way ->
    [acts] Verpflichten Sie das Unternehmen in Textform zur Geheimhaltung; das Berufsgesetz verlangt diese Form auch für weitere Personen, die herangezogen werden.
    [health] Verpflichten Sie das Unternehmen zur Geheimhaltung; bei Heilberufen empfiehlt sich die Schriftform.
   *[other] Verpflichten Sie das Unternehmen zur Geheimhaltung, am besten in einer Form, die sich nachweisen lässt.
 }
remedy-secrecy-chain-open = Klären Sie, ob und in welcher Form das Unternehmen zur Geheimhaltung verpflichtet wurde.
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
finding-secrecy-contractor = { -contractor(form: "Nom") } ist nicht zur Geheimhaltung verpflichtet.
finding-secrecy-contractor-open = Es steht noch nicht fest, ob { -contractor(form: "nom") } zur Geheimhaltung verpflichtet ist.
remedy-secrecy-contractor = Verpflichten Sie { -contractor(form: "acc") } mit diesen Anlagen oder mit dem Vordruck, der dazugehört.
remedy-secrecy-contractor-open = Klären Sie, ob und wie { -contractor(form: "nom") } zur Geheimhaltung verpflichtet ist.
finding-secrecy-form = Das Berufsgesetz verlangt für den Vertrag und die Verpflichtung Textform; diese Form ist nicht eingehalten.
finding-secrecy-form-open = Es steht noch nicht fest, in welcher Form { -contractor(form: "nom") } verpflichtet wird.
remedy-secrecy-form = Holen Sie die Verpflichtung in Textform oder schriftlich ein.
remedy-secrecy-form-open = Klären Sie, welche Berufe betroffen sind und in welcher Form die Verpflichtung erfolgt.
finding-secrecy-form-conclusion = Die Verpflichtung soll mit diesen Anlagen schriftlich erfolgen, die Anlagen werden aber elektronisch ohne Unterschrift abgeschlossen.
finding-secrecy-form-conclusion-open = Es steht noch nicht fest, ob Form der Verpflichtung und Abschluss der Anlagen zusammenpassen.
remedy-secrecy-form-conclusion = Geben Sie Textform an, oder lassen Sie die Anlagen oder den Vordruck unterschreiben.
finding-secrecy-form-health = { $way ->
    [ch] Die Verpflichtung ist nicht schriftlich. Ob kantonales Recht oder das Standesrecht Schriftform verlangt, ist hier nicht geprüft.
   *[other] Die Verpflichtung ist nicht schriftlich. Ob die Berufsordnung der zuständigen Kammer Schriftform verlangt, ist hier nicht geprüft.
 }
finding-secrecy-form-health-open = Es steht noch nicht fest, in welcher Form { -contractor(form: "nom") } verpflichtet wird; bei Heilberufen empfiehlt sich die Schriftform.
remedy-secrecy-form-health = { $way ->
    [ch] Lassen Sie die Verpflichtung vorsichtshalber unterschreiben oder fragen Sie den Berufsverband.
   *[other] Lassen Sie die Verpflichtung vorsichtshalber unterschreiben oder fragen Sie die Kammer.
 }
remedy-secrecy-form-health-open = Klären Sie, in welcher Form die Verpflichtung vorliegt.
finding-secrecy-instruction = { -contractor(form: "Nom") } ist nicht über die strafrechtlichen Folgen belehrt.
finding-secrecy-instruction-open = Es steht noch nicht fest, ob { -contractor(form: "nom") } über die strafrechtlichen Folgen belehrt ist.
remedy-secrecy-instruction = Verwenden Sie den Vordruck mit dem Merkblatt.
finding-secrecy-staff = { -contractor(form: "Bei") } sind nicht alle Personen mit Zugang zur Geheimhaltung verpflichtet und belehrt.
finding-secrecy-staff-open = Es steht noch nicht fest, ob die Personen mit Zugang zur Geheimhaltung verpflichtet sind.
remedy-secrecy-staff = Lassen Sie den Vordruck für Beschäftigte von allen unterschreiben, die Zugang haben.
remedy-secrecy-staff-open = Klären Sie, ob alle Personen mit Zugang verpflichtet sind.
finding-secrecy-abroad = { -contractor(form: "Nom") } arbeitet im Ausland, und ein vergleichbarer Schutz der Geheimnisse ist nicht festgestellt.
finding-secrecy-abroad-open = Es steht noch nicht fest, ob { -contractor(form: "nom") } im Ausland arbeitet und Geheimnisse dort geschützt sind.
remedy-secrecy-abroad = Lassen Sie den Schutz im Ausland prüfen oder verlegen Sie die Leistung nach Deutschland.
remedy-secrecy-abroad-open = Klären Sie, wo { -contractor(form: "nom") } arbeitet und ob Geheimnisse dort vergleichbar geschützt sind.
finding-secrecy-single = Die Leistung dient einem einzelnen Mandat oder Amtsgeschäft, und die Einwilligung fehlt.
finding-secrecy-single-open = Es steht noch nicht fest, ob die Leistung einem einzelnen Mandat oder Amtsgeschäft dient.
remedy-secrecy-single = Holen Sie die Einwilligung ein.
remedy-secrecy-single-open = Klären Sie, ob die Leistung einem einzelnen Mandat oder Amtsgeschäft dient.
finding-secrecy-notary-files = Akten oder Verzeichnisse eines Notariats werden { -contractor(form: "bei") } geführt; § 35 BNotO lässt das nach seinem Wortlaut nicht zu.
finding-secrecy-notary-files-open = Es steht noch nicht fest, ob Akten oder Verzeichnisse eines Notariats { -contractor(form: "bei") } geführt werden.
remedy-secrecy-notary-files = Klären Sie mit der Notarkammer, was außerhalb der Geschäftsstelle liegen darf.
remedy-secrecy-notary-files-open = Klären Sie, ob Akten oder Verzeichnisse { -contractor(form: "bei") } geführt werden.
finding-secrecy-seizure = Für den Fall einer Beschlagnahme ist nicht vereinbart, dass { -contractor(form: "nom") } widerspricht und unterrichtet.
finding-secrecy-seizure-open = Es steht noch nicht fest, wie sich { -contractor(form: "nom") } bei einer Beschlagnahme verhält.
remedy-secrecy-seizure = Vereinbaren Sie Widerspruch und Unterrichtung.
finding-secrecy-law-checked = Das Recht der Schweigepflicht außerhalb Deutschlands ist nicht geprüft.
finding-secrecy-law-checked-open = Es steht noch nicht fest, ob das Recht der Schweigepflicht außerhalb Deutschlands geprüft ist.
remedy-secrecy-law-checked = Holen Sie eine Auskunft der dortigen Kammer oder einer Kanzlei ein.
finding-secrecy-chain-abroad = { $name } arbeitet im Ausland, und ein vergleichbarer Schutz der Geheimnisse ist nicht festgestellt.
finding-secrecy-chain-abroad-open = Es steht noch nicht fest, ob Geheimnisse bei { $name } im Ausland vergleichbar geschützt sind.
remedy-secrecy-chain-abroad = Lassen Sie den Schutz dort prüfen oder wählen Sie einen Anbieter in Deutschland.
# $name: the professions
finding-secrecy-denied = { $way ->
    [both] Als Berufe mit Schweigepflicht sind angegeben: { $name }. Auch für die Verarbeitung der Gesundheitsdaten ist Fachpersonal mit Berufsgeheimnis angegeben. Zugleich ist eine berufliche Schweigepflicht { -client(form: "gen") } verneint. Die Anlagen widersprechen sich und enthalten keine Verpflichtung zur Geheimhaltung.
    [person] Für die Verarbeitung der Gesundheitsdaten ist Fachpersonal mit Berufsgeheimnis angegeben, eine berufliche Schweigepflicht { -client(form: "gen") } aber verneint. Beides passt nur zusammen, wenn dieses Fachpersonal nicht { -client(form: "bei") } tätig ist.
    [measure] Eine Maßnahme oder Garantie nennt die Verpflichtung auf Geheimnisse nach § 203 StGB, eine berufliche Schweigepflicht { -client(form: "gen") } ist aber verneint. Das kann richtig sein, wenn { -contractor(form: "nom") } alle Beschäftigten ohne Rücksicht auf den Auftrag verpflichtet.
   *[other] Als Berufe mit Schweigepflicht sind angegeben: { $name }. Eine berufliche Schweigepflicht { -client(form: "gen") } ist aber verneint. Die Anlagen enthalten dann keine Verpflichtung zur Geheimhaltung.
 }
finding-secrecy-denied-open = Es steht noch nicht fest, ob { -client(form: "nom") } einer beruflichen Schweigepflicht unterliegt.
remedy-secrecy-denied = { $way ->
    [measure] Prüfen Sie, ob { -client(form: "nom") } einer Schweigepflicht unterliegt. Wenn ja, bejahen Sie die Schweigepflicht; wenn nein, kann die Maßnahme oder Garantie bleiben.
   *[other] Bejahen Sie die Schweigepflicht oder berichtigen Sie die Angabe, die ihr widerspricht. Fallen die Daten nicht bei der Ausübung des Berufs an, gehört er nicht in die Auswahl.
 }
remedy-secrecy-denied-open = Klären Sie, welche Berufe { -client(form: "bei") } ausgeübt werden und ob eine Schweigepflicht besteht.
# $name: a safeguard or a measure
finding-secrecy-foreign = { $way ->
    [ch] Diese Angaben nennen § 203 des deutschen Strafgesetzbuchs: { $name }. { -client(form: "Nom") } hat den Sitz aber in der Schweiz. Dort gilt Art. 321 des schweizerischen Strafgesetzbuchs. Deutsches Strafrecht kann nur daneben gelten, etwa für Beschäftigte in Deutschland.
    [at] Diese Angaben nennen § 203 des deutschen Strafgesetzbuchs: { $name }. { -client(form: "Nom") } hat den Sitz aber in Österreich. Dort gelten § 121 des österreichischen Strafgesetzbuchs und die Berufsgesetze. Deutsches Strafrecht kann nur daneben gelten, etwa für Beschäftigte in Deutschland.
   *[other] Diese Angaben nennen § 203 des deutschen Strafgesetzbuchs: { $name }. { -client(form: "Nom") } hat den Sitz aber nicht in Deutschland. Ob deutsches Strafrecht daneben gilt, etwa für Beschäftigte in Deutschland, ist hier nicht geprüft.
 }
finding-secrecy-foreign-open = Es steht noch nicht fest, ob die Anlagen für die Geheimhaltung das Recht am Sitz { -client(form: "gen") } nennen.
remedy-secrecy-foreign = Ersetzen Sie die Angabe durch eine, die das Recht am Sitz { -client(form: "gen") } nennt, oder ergänzen Sie diese.
remedy-secrecy-foreign-open = Klären Sie den Sitz { -client(form: "gen") } und die Maßnahmen zur Geheimhaltung.
finding-secrecy-germany = Zur Schweigepflicht ist angegeben, dass nur in Deutschland gearbeitet wird. Nach anderen Angaben hat { -contractor(form: "nom") } aber einen Sitz, einen Standort oder zugreifende Beschäftigte im Ausland. Das passt nur, wenn dort niemand an den Daten arbeitet.
finding-secrecy-germany-open = Es steht noch nicht fest, ob { -contractor(form: "nom") } nur in Deutschland arbeitet.
remedy-secrecy-germany = Berichtigen Sie eine der Angaben; wird auch im Ausland gearbeitet, klären Sie, ob Geheimnisse dort vergleichbar geschützt sind.
remedy-secrecy-germany-open = Klären Sie, von wo aus { -contractor(form: "nom") } arbeitet.
# $name: a sub-processor
finding-secrecy-no-access = { $way ->
    [key] { $name }: Nach der Angabe kann das Unternehmen von Geheimnissen nichts erfahren. Nach einer Maßnahme verwaltet aber der Hosting-Anbieter die Schlüssel zu den gespeicherten Daten.
    [often] { $name } erfährt nach den gegebenen Antworten nichts von Geheimnissen. Ob das bei dieser Leistung zutrifft, hängt davon ab, wie sie erbracht wird; häufig lässt sich Kenntnisnahme nicht ausschließen.
    [storage] { $name } erfährt nach den gegebenen Antworten nichts von Geheimnissen, speichert aber Daten, und keine Maßnahme sagt, dass sie dort verschlüsselt liegen und der Anbieter nicht über die Schlüssel verfügt. Ausgeschlossen ist die Kenntnisnahme dann nur, wenn sie auf andere Weise verhindert wird.
   *[other] { $name } erfährt nach den gegebenen Antworten nichts von Geheimnissen, erbringt aber eine Leistung, die ihrer Art nach Kenntnisnahme ermöglicht.
 }
finding-secrecy-no-access-open = Es steht noch nicht fest, ob { $name } von Geheimnissen erfahren kann.
remedy-secrecy-no-access = Verpflichten Sie das Unternehmen zur Geheimhaltung und geben Sie an, in welcher Form, oder halten Sie fest, wodurch die Kenntnisnahme ausgeschlossen ist.
remedy-secrecy-no-access-open = Klären Sie, welche Leistung das Unternehmen erbringt, ob die Daten dort verschlüsselt liegen und wer über die Schlüssel verfügt.
finding-special-secrecy = { $law ->
    [uk] Nach den Angaben werden die Gesundheitsdaten weder von einer zur Geheimhaltung verpflichteten Person noch unter deren Verantwortung verarbeitet. Die Ausnahme nach Art. 9 Abs. 2 Buchst. h UK-DSGVO setzt das voraus (Art. 9 Abs. 3 UK-DSGVO).
   *[eu] Nach den Angaben werden die Gesundheitsdaten weder von einer zur Geheimhaltung verpflichteten Person noch unter deren Verantwortung verarbeitet. Die Ausnahme nach Art. 9 Abs. 2 Buchst. h DSGVO setzt das voraus (Art. 9 Abs. 3 DSGVO).
 }
finding-special-secrecy-open = Es steht noch nicht fest, wer die Verarbeitung der Gesundheitsdaten verantwortet.
remedy-special-secrecy = Klären Sie mit { -client(form: "dat") }, ob Fachpersonal mit Berufsgeheimnis oder eine andere Person mit gesetzlicher Geheimhaltungspflicht die Daten verarbeitet, oder prüfen Sie eine andere Ausnahme; eine nur vertragliche Verpflichtung genügt nicht.
remedy-special-secrecy-open = Fragen Sie { -client(form: "acc") }, unter wessen Verantwortung diese Daten verarbeitet werden.
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
finding-practice-directive = Die Maßnahmen sind nicht mit der für die Praxis verbindlichen IT-Sicherheitsrichtlinie (§ 390 SGB V) abgeglichen.
finding-practice-directive-open = Es steht noch nicht fest, ob die Maßnahmen mit der für die Praxis verbindlichen IT-Sicherheitsrichtlinie abgeglichen sind.
remedy-practice-directive = Vergleichen Sie die Anlage „Maßnahmen“ mit der neuesten Fassung der Richtlinie.
finding-hospital-law = Das Krankenhausrecht des Landes ist nicht geprüft, oder das Nötige ist noch nicht veranlasst; das Landesrecht kann eine Anzeige oder Genehmigung verlangen.
finding-hospital-law-open = Es steht noch nicht fest, ob das Krankenhausrecht des Landes eine Anzeige oder Genehmigung verlangt.
remedy-hospital-law = Lassen Sie das Krankenhaus sein Landesrecht prüfen und das Nötige veranlassen.
finding-social-notice = { -client(form: "Nom") } hat den Auftrag seiner Rechts- oder Fachaufsichtsbehörde nicht angezeigt.
finding-social-notice-open = Es steht noch nicht fest, ob { -client(form: "nom") } den Auftrag seiner Rechts- oder Fachaufsichtsbehörde angezeigt hat.
remedy-social-notice = Lassen Sie { -client(form: "acc") } die Anzeige rechtzeitig erstatten, bevor der Auftrag erteilt wird; sie obliegt ihm selbst.
finding-social-reason = Für den Auftrag ist kein Grund nach § 80 Abs. 3 oder 5 SGB X angegeben.
finding-social-reason-open = Es steht noch nicht fest, aus welchem Grund der Auftrag erteilt werden darf.
remedy-social-reason = Klären Sie den Grund, bevor der Auftrag erteilt wird.
remedy-social-reason-open = Fragen Sie { -client(form: "acc") } nach dem Grund für den Auftrag.
finding-social-place = { $name } verarbeitet an einem Ort außerhalb der EU, des EWR und der Schweiz, für den kein Angemessenheitsbeschluss greift; Sozialdaten dürfen dort nicht verarbeitet werden (§ 80 Abs. 2 SGB X). Auch eigene Standorte und der Zugriff eigener Beschäftigter zählen.
finding-social-place-open = Es steht noch nicht fest, ob Sozialdaten bei { $name } an einem zulässigen Ort verarbeitet werden.
remedy-social-place = Wählen Sie einen Ort in der EU, im EWR, in der Schweiz oder in einem Land mit Angemessenheitsbeschluss.
finding-social-promise = Der zugesagte Ort der Verarbeitung geht weiter, als § 80 Abs. 2 SGB X für Sozialdaten erlaubt: Außerhalb der EU, des EWR und der Schweiz genügen Standardvertragsklauseln nicht, nötig ist ein Angemessenheitsbeschluss.
finding-social-promise-open = Es steht noch nicht fest, ob der zugesagte Ort der Verarbeitung zu § 80 Abs. 2 SGB X passt.
remedy-social-promise = Sagen Sie nur Orte in der EU, im EWR, in der Schweiz oder in Ländern mit Angemessenheitsbeschluss zu.
finding-church-body = Kirchliche Stellen haben eigenes Datenschutzrecht; für sie sind diese Anlagen nicht bestimmt.
finding-church-body-open = Es steht noch nicht fest, ob eigenes Datenschutzrecht der Kirchen gilt.
remedy-church-body = Verwenden Sie das Vertragsmuster der kirchlichen Datenschutzaufsicht.
remedy-church-body-open = Fragen Sie { -client(form: "acc") }, ob für die Stelle das Datenschutzrecht einer Kirche gilt.
finding-care-place = { $name }: § 393 Abs. 2 SGB V lässt die Verarbeitung an diesem Ort nicht zu.
finding-care-place-open = { $name }: Es steht noch nicht fest, ob § 393 Abs. 2 SGB V die Verarbeitung an diesem Ort zulässt.
remedy-care-place = Wählen Sie einen Ort in der EU, im EWR, in der Schweiz oder in einem Land mit Angemessenheitsbeschluss.
finding-care-establishment = { $name }: Die datenverarbeitende Stelle hat keine Niederlassung in Deutschland.
finding-care-establishment-open = { $name }: Es steht noch nicht fest, ob die datenverarbeitende Stelle eine Niederlassung in Deutschland hat.
remedy-care-establishment = Wählen Sie einen Betreiber mit deutscher Niederlassung; § 393 Abs. 2 SGB V verlangt sie für jeden Ort.
finding-care-proof = { $way ->
    [type-1] { $name }: Ein C5-Testat vom Typ 1 genügt am Stichtag nicht mehr; seit dem 1. Juli 2025 ist ein Testat vom Typ 2 nötig. Ausgenommen sind nur Systeme, die seit diesem Tag neu auf dem Markt sind, für 18 Monate.
    [equivalent] { $name }: Der gleichwertige Nachweis trägt am Stichtag nicht; nötig ist ein Maßnahmenplan, dessen Fristen für die Testate vom Typ 1 und Typ 2 (18 und 24 Monate) eingehalten sind.
   *[other] { $name }: Der Nachweis ist am Stichtag kein aktuelles C5-Testat und kein gleichwertiger Nachweis.
 }
finding-care-proof-open = { $name }: Es steht noch nicht fest, ob ein aktuelles C5-Testat oder ein gleichwertiger Nachweis vorliegt.
remedy-care-proof = Fordern Sie vom Betreiber ein C5-Testat vom Typ 2 an. Ob auch ein Anbieter auf fremder Infrastruktur ein eigenes Testat braucht, ist nicht abschließend geklärt.
remedy-care-proof-open = Fragen Sie den Betreiber, welcher Nachweis vorliegt und für welche Zeit er gilt.
finding-care-criteria = { $name }: Das Testat reicht über den Tag hinaus, ab dem nach dem hinterlegten Stand C5:2026 verbindlich ist.
finding-care-criteria-open = { $name }: Es steht noch nicht fest, nach welcher Fassung der Kriterien das Testat erteilt ist.
remedy-care-criteria = Fragen Sie den Betreiber nach der Umstellung auf C5:2026.
finding-care-controls = { $name }: Die Kriterien für Kunden sind nicht umgesetzt.
finding-care-controls-open = { $name }: Es steht noch nicht fest, ob die Kriterien für Kunden umgesetzt sind.
remedy-care-controls = Setzen Sie die Kriterien um, die der Prüfbericht für Kunden nennt.
finding-care-cloud = { $way ->
    [hosting] Cloud-Computing ist verneint, die Daten liegen nach anderen Angaben aber ganz oder zum Teil bei externen Anbietern. Gemietete dedizierte Server oder die bloße Unterbringung eigener Server (Colocation) sind kein Cloud-Computing im Sinne des § 384 SGB V; geteilte, auf Abruf erweiterbare Rechenleistung ist es.
   *[other] Cloud-Computing ist verneint, nach anderen Angaben wird aber Software über das Internet bereitgestellt oder ein Cloud-Dienst eingesetzt. Werden Gesundheits- oder Sozialdaten darin verarbeitet, gelten in der Regel die Anforderungen des § 393 SGB V.
 }
finding-care-cloud-open = Es steht noch nicht fest, ob die Gesundheits- oder Sozialdaten im Wege des Cloud-Computing verarbeitet werden.
remedy-care-cloud = Prüfen Sie die Begriffsbestimmung des § 384 Satz 1 Nr. 5 SGB V für jeden dieser Dienste und bejahen Sie die Frage, wenn einer davon diese Daten verarbeitet.
remedy-care-cloud-open = Klären Sie, mit welchen Diensten diese Daten verarbeitet werden.
finding-care-period = { $name }: Der Zeitraum des C5-Testats beginnt nach seinem Ende.
finding-care-period-open = { $name }: Es steht noch nicht fest, für welchen Zeitraum das C5-Testat gilt.
remedy-care-period = Übernehmen Sie beide Tage aus dem Testat.
# $name: a sub-processor
finding-care-listed = { $name } speichert Daten, kommt in der Liste der Cloud-Systeme aber nicht vor. Ob dort Gesundheits- oder Sozialdaten liegen und der Dienst Cloud-Computing ist, lässt sich den Angaben nicht entnehmen.
finding-care-listed--cloud = { $name }: Das Unternehmen betreibt einen Cloud-Dienst, in dem Daten gespeichert werden, kommt in der Liste der Cloud-Systeme aber nicht vor. Liegen dort Gesundheits- oder Sozialdaten, gelten die Anforderungen an Cloud-Systeme auch dafür.
finding-care-listed-open = Es steht noch nicht fest, ob { $name } in die Liste der Cloud-Systeme gehört.
remedy-care-listed = Nehmen Sie das System in die Liste auf, wenn es diese Daten verarbeitet, auch als Datensicherung.
remedy-care-listed-open = Klären Sie die Liste der Cloud-Systeme und die Leistung dieses Unternehmens.
# $name: body and system
finding-care-country = { $name }: Das Land dieses Cloud-Systems ist ein anderes als das Land, in dem das Unternehmen nach der Anlage zu den { -subcontractor(form: "plural-dat") } speichert.
finding-care-country-open = { $name }: Es steht noch nicht fest, in welchem Land das System Daten verarbeitet.
remedy-care-country = Fragen Sie das Unternehmen, wo die Daten liegen, und berichtigen Sie die falsche Angabe; davon hängt ab, ob § 393 Abs. 2 SGB V eingehalten ist.
remedy-care-country-open = Klären Sie, wo das Unternehmen die Daten speichert.
severity-error = Fehler
severity-warning = Warnung
severity-hint = Hinweis
