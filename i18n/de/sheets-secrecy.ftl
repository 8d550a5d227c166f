### Sentences of the annex on professional secrecy and of its two forms. Provisions in own words; $law is a citation.

# $number: number of the annex, e.g. 4
sheet-secrecy-title = Anlage { $number } – Berufliche Schweigepflicht
sheet-secrecy-when-de = Unterliegt { -client(form: "nom") } einer beruflichen Schweigepflicht nach § 203 StGB, gilt zusätzlich:
sheet-secrecy-when-other = Unterliegt { -client(form: "nom") } nach dem für ihn geltenden Recht einer beruflichen Schweigepflicht, gilt zusätzlich:
sheet-secrecy-use-de = Der Vordruck ist bestimmt für den Fall, dass { -client(form: "nom") } einer beruflichen Schweigepflicht nach § 203 StGB unterliegt:
sheet-secrecy-use-other = Der Vordruck ist bestimmt für den Fall, dass { -client(form: "nom") } nach dem für ihn geltenden Recht einer beruflichen Schweigepflicht unterliegt:

## Where the duty comes from

sheet-secrecy-basis = Grundlage der Schweigepflicht
sheet-secrecy-basis-lead = Für die { -client(form: "bei") } ausgeübten Berufe gilt:
sheet-secrecy-basis-none = Die Schweigepflicht knüpft nicht an einen der in § 203 StGB genannten Berufe an; sie richtet sich nach dem für { -client(form: "acc") } geltenden Recht.
sheet-secrecy-column-profession = Beruf
sheet-secrecy-column-duty = Schweigepflicht
sheet-secrecy-column-service = Vorschrift über Dienstleister
sheet-secrecy-own-law = nach dem für den Beruf geltenden Recht
sheet-secrecy-common-law = Vertraulichkeitspflicht nach dem Common Law (Vereinigtes Königreich)
# $laws: provisions, one below the other
sheet-secrecy-unread = Der geltende Wortlaut der folgenden Vorschriften ist hier nicht wiedergegeben; er ist vor dem Vertragsschluss nachzulesen: { $laws }
sheet-secrecy-ch = Nach { $law } darf die Bearbeitung nur übertragen werden, wenn keine gesetzliche oder vertragliche Geheimhaltungspflicht sie verbietet.
sheet-secrecy-ch-note = Ob ein Dienstleister Hilfsperson im Sinne des Art. 321 StGB (Schweiz) ist, ist hier nicht geprüft; vorsichtshalber ist er schriftlich zu verpflichten.
# $countries: countries, one below the other
sheet-secrecy-unknown-law = Das Recht der Schweigepflicht folgender Staaten ist im Programm nicht oder nicht für alle genannten Berufe hinterlegt: { $countries }
sheet-secrecy-law-checked--yes = Nach Angabe der Parteien ist das Recht der beruflichen Schweigepflicht in den Sitzstaaten außerhalb Deutschlands geprüft worden.
sheet-secrecy-law-checked--no = Nach Angabe der Parteien ist das Recht der beruflichen Schweigepflicht in den Sitzstaaten außerhalb Deutschlands noch nicht geprüft worden.
sheet-secrecy-own-law-checked--yes = Nach Angabe der Parteien ist das für { -client(form: "acc") } geltende Recht der beruflichen Schweigepflicht geprüft worden.
sheet-secrecy-own-law-checked--no = Nach Angabe der Parteien ist das für { -client(form: "acc") } geltende Recht der beruflichen Schweigepflicht noch nicht geprüft worden.

## Germany

sheet-secrecy-when-germany = Hat { -client(form: "nom") } seinen Sitz in Deutschland, gilt:
sheet-secrecy-terms = Zugang zu Geheimnissen
sheet-secrecy-necessary = { -client(form: "Nom") } macht { -contractor(form: "dat") } Geheimnisse nur zugänglich, soweit das für die Inanspruchnahme von dessen Tätigkeit erforderlich ist ({ $law }).
sheet-secrecy-chain-duty = Bedient sich { -contractor(form: "nom") } weiterer Personen, die von Geheimnissen Kenntnis erlangen können, sorgt er dafür, dass sie zur Geheimhaltung verpflichtet sind, soweit sie nicht selbst zu den in § 203 Abs. 1 oder 2 StGB genannten Personen gehören ({ $law }).
sheet-secrecy-health-form = Ob die Berufsordnung der zuständigen Heilberufskammer für die Verpflichtung von Dienstleistern Schriftform verlangt, ist hier nicht geprüft; vorsichtshalber empfiehlt sich die Schriftform.
sheet-secrecy-acts = Für die Inanspruchnahme von Dienstleistungen gilt außerdem:
sheet-secrecy-when-acts = Übt { -client(form: "nom") } einen Beruf aus, für den eine der folgenden Vorschriften gilt, gilt zusätzlich:
sheet-secrecy-acts-terms = Danach ist vereinbart:
sheet-secrecy-acts-undertaking = Der Vertrag mit { -contractor(form: "dat") } wird mindestens in Textform geschlossen; { -contractor(form: "nom") } wird darin unter Belehrung über die strafrechtlichen Folgen einer Pflichtverletzung zur Verschwiegenheit verpflichtet, soweit er nicht für diese Leistung selbst gesetzlich zur Verschwiegenheit verpflichtet ist.
sheet-secrecy-acts-knowledge = { -contractor(form: "Nom") } verschafft sich von fremden Geheimnissen nur insoweit Kenntnis, als das zur Erfüllung des Vertrags erforderlich ist.
# $number: number of the annex on sub-processors
sheet-secrecy-acts-further = { -contractor(form: "Nom") } ist befugt, nach Maßgabe der Anlage { $number } weitere Personen zur Erfüllung des Vertrags heranzuziehen; er verpflichtet sie mindestens in Textform zur Verschwiegenheit.
sheet-secrecy-acts-end = { -client(form: "Nom") } beendet die Zusammenarbeit unverzüglich, wenn die Einhaltung dieser Vorgaben nicht gewährleistet ist.
sheet-secrecy-abroad--germany = { -contractor(form: "Nom") } erbringt seine Leistungen ausschließlich in Deutschland.
sheet-secrecy-abroad--comparable = { -contractor(form: "Nom") } erbringt Leistungen auch im Ausland; nach der Beurteilung { -client(form: "gen") } ist der dort bestehende Schutz der Geheimnisse dem Schutz in Deutschland vergleichbar.
sheet-secrecy-abroad--not-required = { -contractor(form: "Nom") } erbringt Leistungen auch im Ausland; nach der Beurteilung { -client(form: "gen") } gebietet der Schutz der Geheimnisse keinen vergleichbaren Schutz.
sheet-secrecy-abroad--no = { -contractor(form: "Nom") } erbringt Leistungen auch im Ausland; ein vergleichbarer Schutz der Geheimnisse ist nicht festgestellt.
sheet-secrecy-single--no = Die Leistungen dienen nicht unmittelbar einem einzelnen Mandat oder Amtsgeschäft.
sheet-secrecy-single--consent = Die Leistungen dienen unmittelbar einem einzelnen Mandat oder Amtsgeschäft; die erforderliche Einwilligung liegt vor.
sheet-secrecy-single--no-consent = Die Leistungen dienen unmittelbar einem einzelnen Mandat oder Amtsgeschäft; die erforderliche Einwilligung liegt nicht vor.
sheet-secrecy-notary-files--yes = Elektronische Akten oder Verzeichnisse eines Notariats werden { -contractor(form: "bei") } geführt.
sheet-secrecy-notary-files--no = Elektronische Akten und Verzeichnisse eines Notariats werden { -contractor(form: "bei") } nicht geführt.
sheet-secrecy-refusal-title = Zeugnisverweigerung und Beschlagnahme
# $seizure: citation of the ban on seizure
sheet-secrecy-refusal = Angehörige der folgenden Berufe dürfen in deutschen Strafverfahren das Zeugnis verweigern. Das Recht erstreckt sich auf Personen, die an der beruflichen Tätigkeit mitwirken ({ $law }); soweit es reicht, gilt mit den gesetzlichen Ausnahmen auch das Beschlagnahmeverbot ({ $seizure }). Ob mitwirkende Personen das Recht ausüben, entscheidet die Person, an deren beruflicher Tätigkeit sie mitwirken, es sei denn, dass diese Entscheidung in absehbarer Zeit nicht herbeigeführt werden kann.
# $profession: a profession
sheet-secrecy-refusal-item = { $profession } – { $law }
sheet-secrecy-refusal-part = { $profession }, soweit sie zur Betäubungsmittelabhängigkeit beraten – { $law }
sheet-secrecy-seizure--yes = Werden Daten { -contractor(form: "bei") } beschlagnahmt oder steht das bevor, widerspricht { -contractor(form: "nom") } unter Berufung auf diesen Schutz und unterrichtet { -client(form: "acc") } unverzüglich, soweit ihm das nicht gesetzlich untersagt ist.
sheet-secrecy-seizure--no = Für den Fall einer Beschlagnahme ist nichts Weiteres vereinbart.

## Who is bound

sheet-secrecy-chain = Verpflichtungen in der Kette
sheet-secrecy-chain-lead = Die Verpflichtungen zur Geheimhaltung haben folgenden Stand:
sheet-secrecy-column-company = Unternehmen
sheet-secrecy-column-status = Verpflichtung
sheet-secrecy-column-by = Gegenüber
sheet-secrecy-column-form = Form
sheet-secrecy-column-since = Seit
sheet-secrecy-column-abroad = Schutz der Geheimnisse im Ausland
sheet-secrecy-undertaking--with-agreement = verpflichtet sich mit dem Abschluss dieser Anlagen
sheet-secrecy-undertaking--declaration = hat sich durch gesonderte Erklärung verpflichtet
sheet-secrecy-undertaking--by-law = die dort tätigen Personen sind gesetzlich zur Geheimhaltung verpflichtet (§ 203 Abs. 1 oder 2 StGB)
    .abroad = gesetzlich zur Geheimhaltung verpflichtet
sheet-secrecy-undertaking--no = nicht verpflichtet
sheet-secrecy-clause = { -contractor(form: "Nom") } verpflichtet sich, fremde Geheimnisse, die ihm bei der Tätigkeit für { -client(form: "acc") } bekannt werden, nicht unbefugt zu offenbaren oder zu verwerten; die Verpflichtung gilt nach dem Ende des Vertrags fort. Das Merkblatt im Vordruck für Beschäftigte belehrt über die strafrechtlichen Folgen einer Verletzung der Geheimhaltungspflicht und ist Teil dieser Verpflichtung.
    .civil = { -contractor(form: "Nom") } verpflichtet sich, fremde Geheimnisse, die ihm bei der Tätigkeit für { -client(form: "acc") } bekannt werden, nicht unbefugt zu offenbaren oder zu verwerten; die Verpflichtung gilt nach dem Ende des Vertrags fort. Das Merkblatt im Vordruck für Beschäftigte ist Teil dieser Verpflichtung.
sheet-secrecy-form--written = schriftlich
sheet-secrecy-form--text = in Textform
sheet-secrecy-form--other = in anderer Form
sheet-secrecy-since-agreement = Abschluss dieser Anlagen
sheet-secrecy-by--contractor = { -contractor(form: "dat") }
sheet-secrecy-by--client = { -client(form: "dat") }
sheet-secrecy-by--other = einem anderen Unternehmen der Kette
sheet-secrecy-bound--written = verpflichtet und über die Strafbarkeit belehrt
    .civil = verpflichtet und über die Geheimhaltungspflicht belehrt
sheet-secrecy-bound--text = verpflichtet und über die Strafbarkeit belehrt
    .civil = verpflichtet und über die Geheimhaltungspflicht belehrt
sheet-secrecy-bound--by-law = die dort tätigen Personen sind gesetzlich zur Geheimhaltung verpflichtet (§ 203 Abs. 1 oder 2 StGB)
    .abroad = die dort tätigen Personen sind gesetzlich zur Geheimhaltung verpflichtet
sheet-secrecy-bound--no-access = kann von Daten, die der Schweigepflicht unterliegen, keine Kenntnis nehmen
sheet-secrecy-bound--no = nicht verpflichtet oder nicht über die Strafbarkeit belehrt
    .civil = nicht verpflichtet oder nicht über die Geheimhaltungspflicht belehrt
sheet-secrecy-abroad-cell--comparable = nach der Beurteilung { -client(form: "gen") } vergleichbar
sheet-secrecy-abroad-cell--not-required = nach der Beurteilung { -client(form: "gen") } nicht geboten
sheet-secrecy-abroad-cell--no = nicht festgestellt
sheet-secrecy-instruction--yes = { -contractor(form: "Nom") } ist über die strafrechtlichen Folgen einer Verletzung der Geheimhaltungspflicht belehrt.
    .civil = { -contractor(form: "Nom") } ist über die Geheimhaltungspflicht belehrt.
sheet-secrecy-instruction--no = { -contractor(form: "Nom") } ist über die strafrechtlichen Folgen einer Verletzung nicht belehrt.
    .civil = { -contractor(form: "Nom") } ist über die Geheimhaltungspflicht nicht belehrt.
sheet-secrecy-staff--all = Alle Personen, die { -contractor(form: "bei") } Zugang zu den Daten haben, sind zur Geheimhaltung verpflichtet und über die strafrechtlichen Folgen einer Verletzung der Geheimhaltungspflicht belehrt.
    .civil = Alle Personen, die { -contractor(form: "bei") } Zugang zu den Daten haben, sind zur Geheimhaltung verpflichtet und über die Geheimhaltungspflicht belehrt.
sheet-secrecy-staff--before-access = Personen erhalten { -contractor(form: "bei") } erst Zugang zu den Daten, nachdem sie zur Geheimhaltung verpflichtet und über die strafrechtlichen Folgen einer Verletzung der Geheimhaltungspflicht belehrt sind.
    .civil = Personen erhalten { -contractor(form: "bei") } erst Zugang zu den Daten, nachdem sie zur Geheimhaltung verpflichtet und über die Geheimhaltungspflicht belehrt sind.
sheet-secrecy-staff--no = Nicht alle Personen, die { -contractor(form: "bei") } Zugang zu den Daten haben, sind zur Geheimhaltung verpflichtet und über die strafrechtlichen Folgen einer Verletzung der Geheimhaltungspflicht belehrt.
    .civil = Nicht alle Personen, die { -contractor(form: "bei") } Zugang zu den Daten haben, sind zur Geheimhaltung verpflichtet und über die Geheimhaltungspflicht belehrt.
sheet-secrecy-staff-form--written = Die Verpflichtung erfolgt schriftlich.
sheet-secrecy-staff-form--text = Die Verpflichtung erfolgt in Textform.
sheet-secrecy-staff-form--other = Die Verpflichtung erfolgt in anderer Form als schriftlich oder in Textform.
sheet-secrecy-rules = Weitere Geheimhaltungsregeln

## Form: declaration of the service company

sheet-secrecy-declaration-title = Vordruck – Verpflichtungserklärung des Dienstleisters
sheet-secrecy-declaration-bound = Verpflichtetes Unternehmen
sheet-secrecy-declaration-address = Anschrift
sheet-secrecy-declaration-towards = Erklärung gegenüber
sheet-secrecy-declaration-lead = Das verpflichtete Unternehmen erklärt:
sheet-secrecy-declaration-keep = Es offenbart und verwertet fremde Geheimnisse nicht unbefugt, die ihm bei der Ausübung oder bei Gelegenheit seiner Tätigkeit bekannt werden.
sheet-secrecy-declaration-knowledge = Es verschafft sich von fremden Geheimnissen nur insoweit Kenntnis, als das zur Erfüllung des Vertrags erforderlich ist.
sheet-secrecy-declaration-staff = Es gewährt seinen Beschäftigten erst Zugang, nachdem sie zur Geheimhaltung verpflichtet und über die strafrechtlichen Folgen einer Verletzung der Geheimhaltungspflicht belehrt sind.
    .civil = Es gewährt seinen Beschäftigten erst Zugang, nachdem sie zur Geheimhaltung verpflichtet und über die Geheimhaltungspflicht belehrt sind.
sheet-secrecy-declaration-further = Es zieht weitere Personen und Unternehmen nur im vertraglich zugelassenen Umfang heran und sorgt dafür, dass sie zuvor zur Geheimhaltung verpflichtet sind.
sheet-secrecy-declaration-further-text = Es zieht weitere Personen und Unternehmen nur im vertraglich zugelassenen Umfang heran und verpflichtet sie zuvor mindestens in Textform zur Verschwiegenheit.
sheet-secrecy-declaration-end = Die Verpflichtung gilt nach dem Ende des Vertrags fort.
sheet-secrecy-declaration-instructed = Es ist über die strafrechtlichen Folgen einer Verletzung der Geheimhaltungspflicht belehrt; das Merkblatt im Vordruck für Beschäftigte gehört zu dieser Erklärung.
    .civil = Es ist über die Geheimhaltungspflicht belehrt; das Merkblatt im Vordruck für Beschäftigte gehört zu dieser Erklärung.

## Form: declaration of its staff, with the instruction sheet

sheet-secrecy-staff-title = Vordruck – Verpflichtungserklärung der Beschäftigten
sheet-secrecy-staff-person = Name
sheet-secrecy-staff-role = Funktion
sheet-secrecy-staff-employer = Tätig für
sheet-secrecy-staff-lead = Die unterzeichnende Person erklärt:
sheet-secrecy-staff-keep = Fremde Geheimnisse, die ihr bei der Ausübung oder bei Gelegenheit ihrer Tätigkeit bekannt werden, offenbart oder verwertet sie nicht unbefugt.
sheet-secrecy-staff-knowledge = Sie verschafft sich von fremden Geheimnissen nur insoweit Kenntnis, als das für ihre Aufgaben erforderlich ist.
sheet-secrecy-staff-end = Die Verpflichtung gilt nach dem Ende der Tätigkeit fort.
sheet-secrecy-staff-instructed = Sie ist über die strafrechtlichen Folgen einer Verletzung der Geheimhaltungspflicht belehrt und hat das folgende Merkblatt erhalten.
    .civil = Sie ist über die Geheimhaltungspflicht belehrt und hat das folgende Merkblatt erhalten.
sheet-secrecy-staff-signature = Verpflichtete Person
sheet-instruction-title = Merkblatt
sheet-instruction-lead = Das Merkblatt gibt den Inhalt der Vorschriften mit eigenen Worten wieder; maßgeblich ist ihr Wortlaut.
sheet-instruction-de-title = Deutschland
sheet-instruction-who = Angehörige bestimmter Berufe und bestimmte weitere Personen machen sich strafbar, wenn sie unbefugt ein fremdes Geheimnis offenbaren, das ihnen in dieser Eigenschaft anvertraut oder sonst bekannt geworden ist; die Strafe ist Freiheitsstrafe bis zu einem Jahr oder Geldstrafe ({ $law }).
sheet-instruction-disclosure = Ebenso wird bestraft, wer an der Tätigkeit dieser Personen mitwirkt und unbefugt ein fremdes Geheimnis offenbart, das ihm bei der Ausübung oder bei Gelegenheit seiner Tätigkeit bekannt geworden ist ({ $law }).
sheet-instruction-further = Ebenso wird bestraft, wer als mitwirkende Person eine weitere Person heranzieht und nicht dafür sorgt, dass diese zur Geheimhaltung verpflichtet wird, wenn die weitere Person unbefugt ein Geheimnis offenbart ({ $law }).
sheet-instruction-death = Das gilt auch nach dem Tod der Person, die das Geheimnis betrifft ({ $law }).
sheet-instruction-reward = Bei Handeln gegen Entgelt oder in der Absicht, sich oder andere zu bereichern oder andere zu schädigen, ist die Strafe Freiheitsstrafe bis zu zwei Jahren oder Geldstrafe ({ $law }).
sheet-instruction-use = Wer ein fremdes Geheimnis unbefugt verwertet, zu dessen Geheimhaltung er nach § 203 StGB verpflichtet ist, wird mit Freiheitsstrafe bis zu zwei Jahren oder mit Geldstrafe bestraft ({ $law }).
sheet-instruction-complaint = Die Tat wird nur auf Antrag verfolgt ({ $law }).
sheet-instruction-testimony = Wer an der beruflichen Tätigkeit einer Person mitwirkt, die das Zeugnis verweigern darf, hat dasselbe Recht; über seine Ausübung entscheidet diese Person, es sei denn, dass ihre Entscheidung in absehbarer Zeit nicht herbeigeführt werden kann ({ $law }).
sheet-instruction-seizure = Soweit dieses Recht reicht, gilt mit den gesetzlichen Ausnahmen auch das Beschlagnahmeverbot ({ $law }).
sheet-instruction-at-title = Österreich
sheet-instruction-at = Für Geheimnisse aus Österreich gelten:
sheet-instruction-at-note = Der geltende Wortlaut der österreichischen Vorschriften ist hier nicht wiedergegeben; Voraussetzungen und Folgen sind dort nachzulesen.
sheet-instruction-ch-title = Schweiz
sheet-instruction-ch = Art. 321 StGB (Schweiz) bestraft auf Antrag Angehörige der dort genannten Berufe und ihre Hilfspersonen, wenn sie ein Geheimnis offenbaren, das ihnen infolge des Berufs anvertraut worden ist oder das sie in seiner Ausübung wahrgenommen haben; die Strafe ist Freiheitsstrafe bis zu drei Jahren oder Geldstrafe; strafbar ist das auch nach Beendigung der Berufsausübung. Art. 62 DSG (Schweiz) bestraft auf Antrag mit Buße bis zu 250.000 Franken, wer vorsätzlich geheime Personendaten offenbart, von denen sie oder er bei der Ausübung eines Berufs Kenntnis erlangt hat, der die Kenntnis solcher Daten erfordert; das gilt auch für Hilfspersonen und Auszubildende und nach dem Ende der Tätigkeit.
sheet-instruction-gb-title = Vereinigtes Königreich
sheet-instruction-gb = Im Vereinigten Königreich besteht eine Vertraulichkeitspflicht nach dem Common Law (common law duty of confidentiality). Die Folgen einer Verletzung bestimmt das dort geltende Recht; sie sind hier nicht wiedergegeben.
sheet-instruction-other = Für weitere Sitzstaaten ist das Recht der Schweigepflicht im Programm nicht hinterlegt; es ist dort nachzulesen.
