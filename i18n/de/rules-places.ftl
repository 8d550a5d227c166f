### Findings on places that addresses and texts name.
### $name: as in rules.ftl; $country: the country that was named; $other: the country that was stated; $way: which of several cases it is.

finding-address-country = „{ $name }“: Die Anschrift nennt ein anderes Land ({ $country }) als die Angabe zum Land ({ $other }). Nach dieser Angabe bestimmt das Programm, welches Datenschutzrecht es zugrunde legt und ob es eine Übermittlung in ein anderes Land annimmt; die Anschrift wird nur gedruckt.
finding-address-country--third = „{ $name }“: Die Anschrift nennt ein Land außerhalb des Europäischen Wirtschaftsraums ({ $country }); angegeben ist ein Land innerhalb ({ $other }). Trifft die Anschrift zu, kann eine Übermittlung in ein Drittland unerkannt bleiben: Nach der Angabe zum Land fragt das Programm nicht nach einer Grundlage dafür.
finding-address-country-open = „{ $name }“: Es steht noch nicht fest, ob die Anschrift in dem angegebenen Land liegt.
remedy-address-country = Berichtigen Sie das Land oder die Anschrift. Ist die Anschrift nur die einer Niederlassung oder eine Postanschrift in einem anderen Land als dem Sitz, halten Sie das als Grund fest.
finding-representative-place = { $way ->
    [ch] „{ $name }“: Die Anschrift der Vertretung nennt ein Land außerhalb der Schweiz ({ $country }). Zu bezeichnen ist eine Vertretung in der Schweiz.
    [uk] „{ $name }“: Die Anschrift des Vertreters nennt ein Land außerhalb des Vereinigten Königreichs ({ $country }). Der Vertreter muss im Vereinigten Königreich niedergelassen sein.
   *[eu] „{ $name }“: Die Anschrift des Vertreters nennt ein Land außerhalb des Europäischen Wirtschaftsraums ({ $country }). Der Vertreter muss in einem der Mitgliedstaaten niedergelassen sein, in denen sich die betroffenen Personen befinden.
 }
finding-representative-place-open = Es steht noch nicht fest, in welchem Land der Vertreter niedergelassen ist.
remedy-representative-place = { $way ->
    [ch] Bezeichnen Sie eine Vertretung in der Schweiz oder berichtigen Sie die Anschrift. Ist die Vertretung dort ansässig und hier nur eine andere Anschrift genannt, geben Sie die schweizerische an oder halten Sie das als Grund fest.
   *[other] Benennen Sie einen Vertreter in dem Gebiet oder berichtigen Sie die Anschrift. Hat der Vertreter dort eine Niederlassung und ist hier nur eine andere Anschrift genannt, geben Sie die der Niederlassung an oder halten Sie das als Grund fest.
 }
finding-login-places = { $name }: Nach der Maßnahme ist die Anmeldung nur aus bestimmten Ländern möglich. Dieses Unternehmen greift nach den Angaben auch aus einem Land zu, das nicht dazugehört: { $country }. Beides stimmt nur, wenn die Maßnahme andere Systeme meint als die, auf die es zugreift.
finding-login-places--contractor = Nach der Maßnahme ist die Anmeldung nur aus bestimmten Ländern möglich. { -contractor(form: "Nom") } hat seinen Sitz oder Beschäftigte mit Zugriff aber auch in einem Land, das nicht dazugehört: { $country }.
finding-login-places--learns = { $name }: Nach der Maßnahme ist die Anmeldung nur aus bestimmten Ländern möglich. Dieses Unternehmen arbeitet in einem Land, das nicht dazugehört: { $country }. Ob es sich zu seiner Leistung an den Systemen anmeldet, geht aus den Angaben nicht hervor; erhält es die Daten auf anderem Weg, ist nichts zu ändern.
finding-login-places-open = { $name }: Es steht noch nicht fest, ob die Anmeldung nur aus den Ländern möglich ist, die die Maßnahme nennt.
remedy-login-places = Ergänzen Sie das Land in der Maßnahme oder berichtigen Sie, von wo aus zugegriffen wird. Meint die Maßnahme andere Systeme, halten Sie das als Grund fest.
finding-words-place = { $way ->
    [promised] „{ $name }“: Der Satz nennt als Ort, an dem mit den Daten gearbeitet wird, ein Land ({ $country }), das nicht zum zugesagten Ort gehört. Der Vertrag widerspricht sich dann.
    [access] „{ $name }“: Der Satz nennt ein Land ({ $country }) außerhalb des Gebiets, in dem sich Beschäftigte nach der Maßnahme bei Zugriffen aufhalten. Ob er Beschäftigte meint, beurteilt das Programm nicht.
    [server] „{ $name }“: Der Satz nennt ein Land ({ $country }) außerhalb des Gebiets, in dem nach der Maßnahme die Server stehen. Ob er dieselben Server meint, beurteilt das Programm nicht.
   *[germany] „{ $name }“: Der Satz nennt ein anderes Land als Deutschland ({ $country }); nach den Angaben zur Verschwiegenheit arbeitet { -contractor(form: "nom") } nur in Deutschland an den Daten. Ob der Satz eigene Leistungen meint, beurteilt das Programm nicht.
 }
finding-words-place-open = Ein Text nennt ein Land; es steht noch nicht fest, ob es zum zugesagten Ort gehört.
remedy-words-place = Gleichen Sie den Text und die Angaben zum Ort der Verarbeitung einander an. Betrifft der Satz etwas anderes als die Verarbeitung dieser Daten, stellen Sie das im Text klar oder halten Sie das als Grund fest.
finding-subprocessor-seats = { $name }: Zwei Einträge mit diesem Namen nennen verschiedene Länder als Sitz ({ $country }, { $other }). In der Regel hat eine Gesellschaft nur einen Sitz; entweder ist eine der Angaben falsch, oder es sind zwei Gesellschaften, die sich in der Liste nicht unterscheiden lassen. Davon hängt ab, wer genehmigt ist und wohin die Daten gelangen.
finding-subprocessor-seats-open = Es steht noch nicht fest, ob Einträge mit demselben Namen denselben Sitz haben.
remedy-subprocessor-seats = Führen Sie jedes Unternehmen einmal mit allen seinen Leistungen und seinem Sitz auf. Sind es zwei Gesellschaften, nennen Sie jede mit ihrem genauen Namen, bei gleichem Namen mit Register und Nummer; unterscheidet sie nur die Schreibweise, halten Sie das als Grund fest.
