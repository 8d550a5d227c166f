### Questions: professional secrecy – who was bound, how and since when, and what only some professions ask.

q-secrecy-undertaking = Wie ist { -contractor(form: "nom") } zur Geheimhaltung verpflichtet?
    .label = Verpflichtung { -contractor(form: "gen") }
    .help = Wer die Schweigepflicht hat, muss dafür sorgen, dass sein Dienstleister zur Geheimhaltung verpflichtet wird. Das kann mit dem Abschluss dieser Anlagen geschehen oder in einer gesonderten Erklärung; einen Vordruck dafür enthält der Anlagensatz. Keine Verpflichtung ist nötig, wenn die Personen, die genau diese Leistung erbringen, selbst zu den in § 203 Abs. 1 oder 2 StGB genannten gehören, etwa in der Steuerberatung. Wird die gesonderte Erklärung erst mit dem Vertrag unterschrieben, bleibt die Frage bis dahin offen. Liegt eine Erklärung vor, wird nach Form und Tag gefragt.
    .why = § 203 Abs. 4 Satz 2 Nr. 1 StGB: Ohne Verpflichtung kann sich strafbar machen, wer den Dienstleister einsetzt.
    .example = „Mit diesen Anlagen“, wenn nichts weiter unterschrieben wird; „Gesonderte Erklärung“, wenn sie schon in der Vertragsakte liegt.
    .synonyms = Schweigepflicht; Berufsgeheimnis; Verschwiegenheit
q-secrecy-undertaking--with-agreement = Mit diesen Anlagen – die Verpflichtung kommt mit ihrem Abschluss zustande
q-secrecy-undertaking--declaration = Gesonderte Erklärung – sie ist bereits abgegeben
q-secrecy-undertaking--by-law = Kraft Gesetzes – die für diese Leistung tätigen Personen gehören selbst zu den in § 203 Abs. 1 oder 2 StGB genannten
q-secrecy-undertaking--no = Nicht verpflichtet

q-secrecy-form = In welcher Form ist oder wird { -contractor(form: "nom") } verpflichtet?
    .label = Form der Verpflichtung
    .help = Schriftlich heißt: eigenhändig unterschrieben oder mit qualifizierter elektronischer Signatur. Textform heißt: eine lesbare Erklärung auf einem dauerhaften Datenträger, in der die erklärende Person genannt ist, zum Beispiel eine E-Mail. Die Berufsgesetze der Rechtsanwälte, Patentanwälte, Notare, Steuerberater und Wirtschaftsprüfer verlangen Textform. Das Strafgesetzbuch selbst verlangt keine Form. Ob die Berufsordnung eines Heilberufs Schriftform verlangt, sagt die zuständige Kammer; vorsichtshalber empfiehlt sich dort die Schriftform.
    .why = Die Form muss zu dem Beruf passen; Textform regelt § 126b BGB.
    .example = „Schriftlich“, wenn beide Seiten die Anlagen unterschreiben.
q-secrecy-form--written = Schriftlich – unterschrieben oder qualifiziert elektronisch signiert
q-secrecy-form--text = In Textform – zum Beispiel per E-Mail
q-secrecy-form--other = Anders – zum Beispiel mündlich

q-secrecy-since = An welchem Tag hat { -contractor(form: "nom") } die Erklärung abgegeben?
    .label = Tag der Erklärung
    .help = Gemeint ist das Datum, das auf der Erklärung { -contractor(form: "gen") } steht. Gibt es mehrere, zählt die, die für diesen Vertrag gilt.
    .why = Die Verpflichtung muss bestehen, bevor Geheimnisse zugänglich werden; das Datum belegt es.
    .example = 3. März 2026
    .synonyms = Schweigepflicht; Verschwiegenheit; Datum der Verpflichtung

q-secrecy-instruction = Ist { -contractor(form: "nom") } dabei über die strafrechtlichen Folgen einer Verletzung belehrt worden?
    .label = Belehrung über die Strafbarkeit
    .help = In Deutschland sind das die §§ 203 und 204 StGB. Die Antwort ist Ja, wenn die Erklärung die Folgen nennt oder ein Merkblatt dazugehört. Vorgeschrieben ist die Belehrung durch die Berufsgesetze der Rechtsanwälte, Patentanwälte, Notare, Steuerberater und Wirtschaftsprüfer; bei anderen Berufen ist sie üblich.
    .why = § 43e Abs. 3 Satz 2 Nr. 1 BRAO und die entsprechenden Berufsgesetze verlangen die Belehrung.
    .example = Ja, wenn das Merkblatt zur Verpflichtung mit unterschrieben ist.

q-secrecy-staff = Sind die Personen zur Geheimhaltung verpflichtet, die { -contractor(form: "bei") } Zugang zu den Daten haben?
    .label = Verpflichtung der Beschäftigten
    .help = § 203 StGB richtet sich an Menschen, nicht an Unternehmen; die Verpflichtung muss deshalb bei den Beschäftigten ankommen. Gemeint sind alle, die von den Daten Kenntnis nehmen können, auch Leihkräfte und freie Mitarbeit. Die allgemeine Verpflichtung auf Vertraulichkeit nach Art. 28 Abs. 3 Satz 2 Buchst. b DSGVO genügt nur, wenn sie die Geheimhaltung ausdrücklich umfasst. Einen Vordruck mit Merkblatt enthält der Anlagensatz.
    .why = § 203 Abs. 4 Satz 1 StGB trifft jede mitwirkende Person selbst.
    .example = „Alle“, wenn die Erklärungen der Betreuung und der Administration vorliegen.
q-secrecy-staff--all = Alle – jede Person mit Zugang ist verpflichtet und belehrt
q-secrecy-staff--before-access = Vor dem Zugang – jede Person wird verpflichtet und belehrt, bevor sie Zugang erhält
q-secrecy-staff--no = Nein – nicht alle sind verpflichtet und belehrt

q-secrecy-staff-form = In welcher Form werden diese Personen verpflichtet?
    .label = Form der Verpflichtung der Beschäftigten
    .help = Maßgeblich ist, wie die Erklärungen vorliegen: unterschrieben, in Textform oder nur mündlich. Gelten mehrere Formen, zählt die schwächste.
    .why = Nur eine Erklärung, die vorliegt, lässt sich nachweisen; Textform regelt § 126b BGB.
    .example = „Schriftlich“, wenn jede Person den Vordruck unterschreibt.
q-secrecy-staff-form--written = Schriftlich
q-secrecy-staff-form--text = In Textform
q-secrecy-staff-form--other = Anders – zum Beispiel mündlich

q-secrecy-abroad = Arbeitet { -contractor(form: "nom") } selbst ganz oder teilweise im Ausland an den Daten, und sind Geheimnisse dort geschützt?
    .label = Leistung im Ausland
    .help = Das Ausland beginnt hier an der deutschen Grenze; auch Staaten der EU zählen dazu. Rechtsanwälte, Patentanwälte, Steuerberater und Wirtschaftsprüfer dürfen Dienstleister im Ausland nur einsetzen, wenn Geheimnisse dort vergleichbar geschützt sind, es sei denn, der Schutz der Geheimnisse gebietet das nicht, zum Beispiel bei Daten, die nur verschlüsselt dorthin gelangen. Nach der Gesetzesbegründung ist der Schutz in den Staaten der EU in der Regel vergleichbar. Gemeint ist nur { -contractor(form: "nom") } selbst; nach weiteren Unternehmen wird später gefragt. Die Beurteilung trifft, wer der Schweigepflicht unterliegt.
    .why = § 43e Abs. 4 BRAO, § 62a Abs. 4 StBerG, § 50a Abs. 4 WPO und § 39c Abs. 4 PAO.
    .example = „Nur in Deutschland“, wenn alle Standorte und Heimarbeitsplätze in Deutschland liegen.
q-secrecy-abroad--germany = Nur in Deutschland
q-secrecy-abroad--comparable = Im Ausland, mit vergleichbarem Schutz der Geheimnisse
q-secrecy-abroad--not-required = Im Ausland; der Schutz der Geheimnisse gebietet keinen vergleichbaren Schutz
q-secrecy-abroad--no = Im Ausland; ein vergleichbarer Schutz der Geheimnisse ist nicht geklärt oder besteht nicht

q-secrecy-single = Dient die Leistung unmittelbar einem einzelnen Mandat oder Amtsgeschäft?
    .label = Leistung für ein einzelnes Mandat
    .help = Gemeint ist zum Beispiel die Übersetzung einer Urkunde für genau einen Fall. Eine Software, in der alle Mandate geführt werden, dient keinem einzelnen Mandat. Bei einer Leistung für ein einzelnes Mandat oder Amtsgeschäft ist die Einwilligung der Mandantin, des Mandanten oder der Beteiligten nötig.
    .why = § 43e Abs. 5 BRAO, § 62a Abs. 5 StBerG, § 50a Abs. 5 WPO, § 39c Abs. 5 PAO und § 26a Abs. 4 BNotO.
    .example = „Nein“ bei Kanzleisoftware; „Ja, mit Einwilligung“ bei einem Gutachten, dem die Mandantin zugestimmt hat.
q-secrecy-single--no = Nein
q-secrecy-single--consent = Ja, mit Einwilligung
q-secrecy-single--no-consent = Ja, ohne Einwilligung

q-secrecy-notary-files = Werden { -contractor(form: "bei") } elektronische Akten oder Verzeichnisse eines Notariats geführt?
    .label = Akten und Verzeichnisse eines Notariats
    .help = Elektronische Akten und Verzeichnisse dürfen Notarinnen und Notare außerhalb ihrer Geschäftsstelle nur im Elektronischen Urkundenarchiv oder im Elektronischen Notariatsaktenspeicher führen, und nur mit eigenen Beschäftigten. Hilfsmittel, die nicht selbst Akte oder Verzeichnis sind, etwa eine Terminverwaltung, fallen nicht darunter. Im Zweifel hilft die Notarkammer.
    .why = § 35 Abs. 4 und 5 BNotO.
    .example = Nein, wenn nur Termine und Kontaktdaten verwaltet werden.

q-secrecy-seizure = Verpflichtet sich { -contractor(form: "nom") }, einer Beschlagnahme der Daten zu widersprechen und { -client(form: "acc") } unverzüglich zu unterrichten?
    .label = Verhalten bei Beschlagnahme
    .help = Angehörige einiger Berufe dürfen das Zeugnis verweigern; das erstreckt sich auf ihre Dienstleister, und was dem Zeugnisverweigerungsrecht unterliegt, darf dort grundsätzlich nicht beschlagnahmt werden. Damit der Schutz wirkt, muss { -contractor(form: "nom") } sich darauf berufen und { -client(form: "acc") } unterrichten. Das wird mit dieser Antwort vereinbart. Der Schutz gilt nur in deutschen Verfahren.
    .why = §§ 53a, 97 Abs. 3 StPO erstrecken den Schutz auf mitwirkende Personen.
    .example = Ja, wenn es eine Anweisung für Durchsuchungen gibt.

q-secrecy-law-checked = Ist das Recht der Schweigepflicht für Sitzstaaten außerhalb Deutschlands geprüft worden?
    .label = Prüfung ausländischen Rechts
    .help = Das Programm kennt das deutsche Recht der Schweigepflicht im Wortlaut. Für Österreich, die Schweiz und das Vereinigte Königreich nennt es nur die wichtigsten Vorschriften, teils ohne ihren Wortlaut zu kennen; für andere Staaten kennt es keine. Zu prüfen ist vor allem, ob der Dienstleister eingesetzt werden darf und in welcher Form er zu verpflichten ist. Die Antwort hält fest, was die Parteien festgestellt haben.
    .why = Schweigepflichten richten sich nach dem Recht des Staates, in dem der Beruf ausgeübt wird.
    .example = Ja, wenn eine Auskunft der dortigen Kammer oder einer Kanzlei vorliegt.

q-secrecy-rules = Welche weiteren Regeln zur Geheimhaltung hat { -client(form: "nom") } mitgeteilt?
    .label = Weitere Geheimhaltungsregeln
    .help = Die Angabe ist freiwillig. Gemeint sind besondere Regeln, die { -contractor(form: "nom") } kennen muss, zum Beispiel ein Sozialgeheimnis oder Auflagen einer Kammer. Der Wortlaut steht so in der Anlage, wie er hier eingegeben wird.
    .why = { -contractor(form: "Nom") } kann nur Regeln beachten, die mitgeteilt sind.
    .example = Für Daten der Beratungsstelle gilt zusätzlich die Dienstanweisung vom 2. Februar 2026.
