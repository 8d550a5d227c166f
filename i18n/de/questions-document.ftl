### Questions: languages, names of the parties, day, form of conclusion.

q-languages = In welchen Sprachen werden die Anlagen ausgegeben?
    .label = Sprachen der Anlagen
    .help = Jede gewählte Sprache ergibt eine eigene Fassung aus denselben Antworten. Namen, Anschriften und andere wörtlich übernommene Angaben stehen in allen Fassungen gleich; freie Texte, etwa der Gegenstand der Verarbeitung, sind in jeder gewählten Sprache einzugeben. Die Sprache dieses Interviews ändert sich dadurch nicht. Im Zweifel genügt die Sprache des Hauptvertrags.
    .why = Die Parteien müssen die Anlagen verstehen; eine bestimmte Sprache schreibt Art. 28 DSGVO nicht vor.
    .example = Deutsch und Englisch, wenn die Praxis in Hamburg und der Dienstleister in Leeds sitzt.

q-prevailing = Welche Sprachfassung ist maßgeblich, wenn die Fassungen voneinander abweichen?
    .label = Maßgebliche Sprachfassung
    .help = Auch Fassungen mit gleichem Inhalt können verschieden verstanden werden. Dann gilt allein die hier gewählte Fassung; die anderen dienen dem Verständnis. Meist ist es die Sprache, in der die Parteien verhandelt haben oder die der Hauptvertrag für maßgeblich erklärt. Ist das noch nicht abgesprochen, bleibt die Angabe vorerst offen.
    .why = Ohne Vorrang wäre bei Abweichungen unklar, was nach Art. 28 Abs. 3 DSGVO vereinbart ist.
    .example = Deutsch, wenn auch der Hauptvertrag auf Deutsch geschlossen ist.

q-roles = Mit welchen Bezeichnungen nennen die Anlagen die Parteien?
    .label = Bezeichnung der Parteien
    .help = Am besten passen die Bezeichnungen des Vertrags über die Auftragsverarbeitung, zu dem die Anlagen gehören. An Rechten und Pflichten ändert die Wahl nichts: Verantwortlich ist nach der DSGVO, wer über Zwecke und Mittel entscheidet, gleich wie ihn der Vertrag nennt. Im Zweifel passen die Begriffe der DSGVO.
    .why = Die Anlagen sollen so sprechen wie der Vertrag; was die Rollen bedeuten, sagt Art. 4 Nr. 7 und 8 DSGVO.
    .example = „Verantwortlicher und Auftragsverarbeiter“ in der Regel; „Auftraggeber und Auftragnehmer“ nur, wenn auch der Vertrag so spricht.
q-roles--statutory = Verantwortlicher und Auftragsverarbeiter – Begriffe der DSGVO
q-roles--commercial = Auftraggeber und Auftragnehmer – Begriffe vieler Dienstleistungsverträge

q-as-of = Welcher Tag ist der Stichtag für den Rechtsstand und die Version der Anlagen?
    .label = Stichtag
    .help = Die Prüfungen des Programms legen das Recht zugrunde, das an diesem Tag gilt, und der Tag wird als Versionsdatum gedruckt. Meist ist es der heutige Tag oder der geplante Tag des Vertragsschlusses. Das Datum der Unterschrift ist nicht gemeint. Für Tage in der Zukunft kennt das Programm nur Rechtsänderungen, die beim Erscheinen seiner Version bekannt waren.
    .why = Welches Recht gilt, hängt vom Tag ab, etwa bei Beschlüssen über sichere Drittländer (Art. 45 DSGVO).
    .example = 22. November 2026

q-conclusion = In welcher Form wird der Vertrag mit diesen Anlagen geschlossen?
    .label = Form des Vertragsschlusses
    .help = Gemeint ist der Vertrag über die Auftragsverarbeitung, zu dem die Anlagen gehören. Eine mündliche Absprache genügt nicht; ein elektronisches Format genügt (Art. 28 Abs. 9 DSGVO). Eine qualifizierte elektronische Signatur zählt als Unterschrift; ein Häkchen oder ein getippter Name gehört zu „Elektronisch“. Für Rechtsanwälte, Patentanwälte, Notare, Steuerberater und Wirtschaftsprüfer schreiben die deutschen Berufsgesetze beim Vertrag mit Dienstleistern Textform vor. Das Strafgesetzbuch nennt für die Verpflichtung zur Geheimhaltung keine Form; bei Heilberufen empfiehlt sich eine schriftliche, unterschriebene Verpflichtung. Im Zweifel ist die Unterschrift die sicherste Form.
    .why = Art. 28 Abs. 9 DSGVO verlangt einen schriftlichen Vertrag, auch in einem elektronischen Format.
    .example = „Unterschrift“ beim Einzelvertrag mit einer Arztpraxis; „Elektronisch“ bei einer Vorlage, die Kunden in ihrem Konto bestätigen.
q-conclusion--signature = Unterschrift – die Anlagen erhalten Unterschriftszeilen für beide Parteien
q-conclusion--electronic = Elektronisch – ohne Unterschrift, zum Beispiel durch Bestätigung per E-Mail oder im Kundenkonto
q-conclusion--with-main-contract = Mit dem Hauptvertrag – wer ihn schließt, stimmt damit auch den Anlagen zu

q-main-contract = Zu welchem Hauptvertrag gehören die Anlagen?
    .label = Hauptvertrag
    .help = Der Hauptvertrag regelt die eigentliche Leistung, zum Beispiel die Überlassung oder Wartung einer Software; der Vertrag über die Auftragsverarbeitung ist nicht gemeint. Anzugeben sind Titel und Datum, wie sie auf dem Vertrag stehen, und, falls vorhanden, seine Nummer; in einer Vorlage genügt der Titel. Die Angabe wird in jeder Sprachfassung wörtlich so gedruckt. Sie darf nicht fehlen, wenn die Anlagen mit dem Hauptvertrag geschlossen werden oder die Verarbeitung so lange dauert wie er. Gibt es keinen Hauptvertrag, bleibt die Angabe leer.
    .why = Der Verweis zeigt, worauf sich Gegenstand und Dauer beziehen (Art. 28 Abs. 3 DSGVO).
    .example = Softwarevertrag „Quellheft“ vom 3. März 2025, Nr. 2025-118
