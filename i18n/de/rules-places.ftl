### Findings on places that addresses and texts name.
### $name: as in rules.ftl; $country: the country that was named; $other: the country that was stated; $way: which of several cases it is.

finding-address-country = „{ $name }“: Die Anschrift nennt ein anderes Land ({ $country }) als die Angabe zum Land ({ $other }). Nach dieser Angabe richtet sich, welches Datenschutzrecht gilt und ob Daten in ein anderes Land übermittelt werden; die Anschrift wird nur gedruckt.
finding-address-country--third = „{ $name }“: Die Anschrift nennt ein Land außerhalb des Europäischen Wirtschaftsraums ({ $country }); angegeben ist ein Land innerhalb ({ $other }). Trifft die Anschrift zu, bliebe unerkannt, dass Daten den Europäischen Wirtschaftsraum verlassen: Nach dieser Angabe wird keine Grundlage dafür verlangt.
finding-address-country-open = „{ $name }“: Es steht noch nicht fest, ob die Anschrift in dem angegebenen Land liegt.
remedy-address-country = Berichtigen Sie das Land oder die Anschrift. Ist die Anschrift nur die einer Niederlassung oder eine Postanschrift in einem anderen Land als dem Sitz, halten Sie das als Grund fest.
finding-representative-place = { $way ->
    [ch] „{ $name }“: Die Anschrift der Vertretung nennt ein Land außerhalb der Schweiz ({ $country }). Zu bezeichnen ist eine Vertretung in der Schweiz.
    [uk] „{ $name }“: Die Anschrift des Vertreters nennt ein Land außerhalb des Vereinigten Königreichs ({ $country }). Der Vertreter muss im Vereinigten Königreich niedergelassen sein.
   *[eu] „{ $name }“: Die Anschrift des Vertreters nennt ein Land außerhalb des Europäischen Wirtschaftsraums ({ $country }). Der Vertreter muss in einem der Mitgliedstaaten niedergelassen sein, in denen sich die betroffenen Personen befinden.
 }
finding-representative-place-open = Es steht noch nicht fest, in welchem Land der Vertreter niedergelassen ist.
remedy-representative-place = Benennen Sie einen Vertreter in dem Gebiet oder berichtigen Sie die Anschrift. Hat der Vertreter dort eine Niederlassung und ist hier nur eine andere Anschrift genannt, geben Sie die der Niederlassung an oder halten Sie das als Grund fest.
finding-login-places = { $name }: Nach der Maßnahme ist die Anmeldung nur aus bestimmten Ländern möglich. Dieses Unternehmen greift nach den Angaben auch aus einem Land zu, das nicht dazugehört: { $country }. Beides stimmt nur, wenn die Maßnahme andere Systeme meint als die, auf die es zugreift.
finding-login-places--contractor = Nach der Maßnahme ist die Anmeldung nur aus bestimmten Ländern möglich. { -contractor(form: "Nom") } hat seinen Sitz oder Beschäftigte mit Zugriff aber auch in einem Land, das nicht dazugehört: { $country }.
finding-login-places--learns = { $name }: Nach der Maßnahme ist die Anmeldung nur aus bestimmten Ländern möglich. Dieses Unternehmen arbeitet in einem Land, das nicht dazugehört: { $country }. Ob es sich zu seiner Leistung an den Systemen anmeldet, geht aus den Angaben nicht hervor; erhält es die Daten auf anderem Weg, ist nichts zu ändern.
finding-login-places-open = { $name }: Es steht noch nicht fest, ob die Anmeldung nur aus den Ländern möglich ist, die die Maßnahme nennt.
remedy-login-places = Ergänzen Sie das Land in der Maßnahme oder berichtigen Sie, von wo aus zugegriffen wird. Meint die Maßnahme andere Systeme, halten Sie das als Grund fest.
finding-words-place = { $way ->
    [promised] „{ $name }“: Der Satz nennt als Ort, an dem mit den Daten gearbeitet wird, ein Land ({ $country }), das nicht zum zugesagten Ort gehört. Der Vertrag sagt dann zweierlei.
    [access] „{ $name }“: Der Satz nennt ein Land ({ $country }) außerhalb des Gebiets, in dem sich Beschäftigte nach der Maßnahme bei Zugriffen aufhalten. Ob er Beschäftigte meint, beurteilt das Programm nicht.
    [server] „{ $name }“: Der Satz nennt ein Land ({ $country }) außerhalb des Gebiets, in dem nach der Maßnahme die Server stehen. Ob er dieselben Server meint, beurteilt das Programm nicht.
   *[germany] „{ $name }“: Der Satz nennt ein anderes Land als Deutschland ({ $country }); nach den Angaben zur Verschwiegenheit arbeitet { -contractor(form: "nom") } nur in Deutschland an den Daten. Ob der Satz eigene Leistungen meint, beurteilt das Programm nicht.
 }
finding-words-place-open = Ein Text nennt ein Land; es steht noch nicht fest, ob es zum zugesagten Ort gehört.
remedy-words-place = Gleichen Sie den Text und die Angaben zum Ort der Verarbeitung einander an. Meint der Satz einen Vorgang, bei dem niemand mit diesen Daten arbeitet, stellen Sie das im Text klar oder halten Sie das als Grund fest.
finding-subprocessor-seats = { $name }: Zwei Einträge mit diesem Namen nennen verschiedene Länder als Sitz ({ $country }, { $other }). Eine Gesellschaft hat einen Sitz; entweder ist eine der Angaben falsch, oder es sind zwei Gesellschaften, die sich in der Liste nicht unterscheiden lassen. Davon hängt ab, wer genehmigt ist und wohin die Daten gelangen.
finding-subprocessor-seats-open = Es steht noch nicht fest, ob Einträge mit demselben Namen denselben Sitz haben.
remedy-subprocessor-seats = Führen Sie jedes Unternehmen einmal mit allen seinen Leistungen und seinem Sitz auf. Sind es zwei Gesellschaften, nennen Sie jede mit ihrem genauen Namen, bei gleichem Namen mit Register und Nummer; unterscheidet sie nur die Schreibweise, halten Sie das als Grund fest.
