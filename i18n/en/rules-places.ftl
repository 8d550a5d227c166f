### Findings on places that addresses and texts name.
### $name: as in rules.ftl; $country: the country that was named; $other: the country that was stated; $way: which of several cases it is.

finding-address-country = ‘{ $name }’: the address names a country ({ $country }) that is different from the answer for the country ({ $other }). From that answer the program determines which data protection law it applies and whether it assumes a transfer to another country; the address is only printed.
finding-address-country--third = ‘{ $name }’: the address names a country outside the European Economic Area ({ $country }); the stated country is inside it ({ $other }). If the address is right, a transfer to a third country may go unnoticed: with the country stated, the program asks for no basis for it.
finding-address-country-open = ‘{ $name }’: it is not yet known whether the address is in the stated country.
remedy-address-country = Correct the country or the address. If the address is only that of a branch, or a postal address in a country different from that of the seat, record that as the reason.
finding-representative-place = { $way ->
    [ch] ‘{ $name }’: the address of the representative names a country outside Switzerland ({ $country }). The representative must be designated in Switzerland.
    [uk] ‘{ $name }’: the address of the representative names a country outside the United Kingdom ({ $country }). The representative must be established in the United Kingdom.
   *[eu] ‘{ $name }’: the address of the representative names a country outside the European Economic Area ({ $country }). The representative must be established in one of the Member States where the data subjects are.
 }
finding-representative-place-open = It is not yet known in which country the representative is established.
remedy-representative-place = { $way ->
    [ch] Designate a representative in Switzerland, or correct the address. If the representative is based there and only another address is given here, state the Swiss one or record that as the reason.
   *[other] Designate a representative in the area, or correct the address. If the representative is established there and only another address is given here, state that of the establishment or record that as the reason.
 }
finding-login-places = { $name }: according to the measure, login is possible only from certain countries. According to the answers, this company also has access from a country that is not one of them: { $country }. Both can be true only if the measure is about systems other than those to which the company has access.
finding-login-places--contractor = According to the measure, login is possible only from certain countries. { -contractor(form: "The") }, however, has its seat, or employees with access, in a country that is not one of them: { $country }.
finding-login-places--learns = { $name }: according to the measure, login is possible only from certain countries. This company works in a country that is not one of them: { $country }. The answers do not say whether it logs in to the systems for its service; if it receives the data in another way, nothing needs to be changed.
finding-login-places-open = { $name }: it is not yet known whether login is possible only from the countries that the measure names.
remedy-login-places = Add the country to the measure, or correct the answer on where access takes place from. If the measure is about other systems, record that as the reason.
finding-words-place = { $way ->
    [promised] ‘{ $name }’: the sentence names a country ({ $country }) as a place where somebody works with the data, and it is not part of the promised place. The contract then contradicts itself.
    [access] ‘{ $name }’: the sentence names a country ({ $country }) outside the area in which, according to the measure, employees stay while they have access. The program does not judge whether the sentence is about employees.
    [server] ‘{ $name }’: the sentence names a country ({ $country }) outside the area in which, according to the measure, the servers are located. The program does not judge whether the sentence is about the same servers.
   *[germany] ‘{ $name }’: the sentence names a country other than Germany ({ $country }); according to the answers on secrecy, { -contractor(form: "the") } works on the data in Germany only. The program does not judge whether the sentence is about its own services.
 }
finding-words-place-open = A text names a country; it is not yet known whether it is part of the promised place.
remedy-words-place = Align the text and the answers on the place of processing. If the sentence concerns something other than the processing of these data, say so in the text or record that as the reason.
finding-subprocessor-seats = { $name }: two entries with this name state different countries as the seat ({ $country }, { $other }). As a rule, a company has only one seat; either one of the answers is wrong, or these are two companies that cannot be told apart in the list. Who is authorised and where the data go depends on it.
finding-subprocessor-seats-open = It is not yet known whether entries with the same name have the same seat.
remedy-subprocessor-seats = List each company once, with all its services and its seat. If there are two companies, state each by its exact name, with register and number where the names are the same; if only the spelling tells them apart, record that as the reason.
