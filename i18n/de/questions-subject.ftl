### Questions: what is done, why, with which devices, for how long.

q-subject = Für welche Leistung verarbeitet { -contractor(form: "nom") } personenbezogene Daten (Gegenstand der Verarbeitung)?
    .label = Gegenstand der Verarbeitung
    .help = Es genügen ein bis drei Sätze, aus denen auch Außenstehende erkennen, worum es geht. Nach Zwecken und einzelnen Vorgängen fragen die nächsten Fragen; hier geht es um die Leistung selbst. Ein Verweis auf den Hauptvertrag allein sagt zu wenig. Der Text wird wörtlich gedruckt und ist in jeder Sprache der Anlagen einzugeben; die Parteien heißen darin so wie in den Anlagen.
    .why = Art. 28 Abs. 3 DSGVO verlangt, dass der Vertrag den Gegenstand der Verarbeitung festlegt.
    .example = Gegenstand ist der Betrieb der webbasierten Praxissoftware „Quellheft“ einschließlich der Fernwartung der Arbeitsplätze, auf denen sie genutzt wird.

q-purposes = Zu welchen Zwecken verarbeitet { -contractor(form: "nom") } die Daten im Auftrag { -client(form: "gen") }?
    .label = Zwecke der Verarbeitung
    .help = Gemeint ist, wofür { -client(form: "nom") } die Leistung braucht. Alle zutreffenden Zwecke sind auszuwählen, aber keine auf Vorrat: Für Zwecke, die hier fehlen, ist die Verarbeitung nicht vereinbart. Anhaltspunkte gibt die Leistungsbeschreibung des Hauptvertrags. Fehlt ein Zweck in der Liste, lässt er sich als eigener Eintrag ergänzen.
    .why = Art. 28 Abs. 3 DSGVO verlangt, dass der Vertrag den Zweck der Verarbeitung festlegt.
    .example = Bereitstellung von Software über das Internet und Fernwartung, wenn eine Praxis eine webbasierte Praxissoftware nutzt und der Anbieter ihre Arbeitsplätze aus der Ferne betreut.

q-operations = Was tut { -contractor(form: "nom") } im Einzelnen mit den Daten (Art der Verarbeitung)?
    .label = Art der Verarbeitung
    .help = Verarbeitung ist jeder Umgang mit personenbezogenen Daten (Art. 4 Nr. 2 DSGVO), auch das bloße Speichern und das Ansehen bei einer Fernwartung. Alle Vorgänge sind auszuwählen, die tatsächlich vorkommen. Gehört dazu das Auslesen von Geräten, fragt das Programm danach, welche Geräte es sind. Im Zweifel weiß der technische Dienst { -contractor(form: "gen") }, ob ein Vorgang vorkommt.
    .why = Art. 28 Abs. 3 DSGVO verlangt, dass der Vertrag die Art der Verarbeitung festlegt.
    .example = Speichern, Anfertigen von Datensicherungen und Löschen auf Weisung, wenn ein Anbieter Daten nur auf seinen Servern aufbewahrt.

q-devices = Aus welchen Geräten oder fremden Systemen übernimmt { -contractor(form: "nom") } Daten?
    .label = Geräte und fremde Systeme
    .help = Jeder Gerätetyp und jedes System erhält eine Zeile; mehrere gleiche Geräte brauchen nur eine. Gemeint sind Datenquellen wie Messgeräte oder Programme anderer Anbieter, nicht die Arbeitsplatzrechner. Hat der Hersteller selbst Zugriff auf die Daten, ist seine Rolle zu klären; handelt er für { -contractor(form: "acc") }, ist er bei den { -subcontractor(form: "plural-dat") } anzugeben.
    .why = Die Geräte gehören zur Art der Verarbeitung, die der Vertrag festlegt (Art. 28 Abs. 3 DSGVO).
    .example = Zwei Zeilen: ein Spirometer und ein Langzeit-EKG-Rekorder, deren Messwerte die Software einliest.

q-device-name = Wie heißt dieses Gerät oder System?
    .label = Gerät oder System
    .help = Anzugeben ist die Produktbezeichnung, wie sie auf dem Typenschild, auf der Rechnung oder in der Anleitung steht. Seriennummern sind nicht nötig. Jede Bezeichnung darf in der Liste nur einmal vorkommen.
    .why = Ohne Bezeichnung bliebe offen, welche Verarbeitung der Vertrag erfasst (Art. 28 Abs. 3 DSGVO).
    .example = Spirometer Auster S2

q-device-maker = Wer ist der Hersteller dieses Geräts oder Systems?
    .label = Hersteller
    .help = Anzugeben ist der Name des Unternehmens, wie er auf dem Typenschild oder in der Anleitung steht. Händler und Wartungsfirmen sind nicht gemeint. Ohne Angabe wird nichts gedruckt.
    .why = Freiwillige Angabe, die Art. 28 DSGVO nicht verlangt; sie macht die Datenquelle leichter erkennbar.
    .example = Auster Messtechnik AG

q-duration = Wie lange dauert die Verarbeitung?
    .label = Dauer der Verarbeitung
    .help = Gemeint ist die Zeit, in der die Leistung erbracht wird, nicht die Frist für Löschung oder Rückgabe danach. Besteht ein Hauptvertrag, passt in der Regel dessen Laufzeit; er ist dann im Abschnitt „Dokument und Abschluss“ zu nennen. „Unbefristet“ passt, wenn kein Ende feststeht und kein Hauptvertrag es bestimmt. Ein fester Tag passt für Vorhaben mit vereinbartem Ende.
    .why = Art. 28 Abs. 3 DSGVO verlangt, dass der Vertrag die Dauer der Verarbeitung festlegt.
    .example = „Wie der Hauptvertrag“ bei einem Softwarevertrag; „Bis zu einem festen Tag“ bei der Auswertung einer einmaligen Umfrage.
q-duration--indefinite = Unbefristet – bis der Vertrag über die Auftragsverarbeitung endet, etwa durch Kündigung
q-duration--main-contract = Wie der Hauptvertrag – die Verarbeitung dauert so lange wie dieser
q-duration--until = Bis zu einem festen Tag – mit seinem Ablauf endet die Verarbeitung

q-duration-until = Welcher Tag ist der letzte Tag der Verarbeitung?
    .label = Letzter Tag der Verarbeitung
    .help = Der genannte Tag zählt noch mit. Er liegt nach dem Beginn der Leistung und steht meist im Hauptvertrag oder im Auftrag. Die Frist für Löschung oder Rückgabe der Daten ist nicht gemeint. Bei jeder Erneuerung der Anlagen ist die Angabe neu zu bestätigen.
    .why = Art. 28 Abs. 3 DSGVO verlangt die Dauer; bei befristeter Verarbeitung gehört ihr Ende dazu.
    .example = 31. Dezember 2027

q-subject-changes = Wie dürfen Gegenstand und Umfang der Verarbeitung geändert werden?
    .label = Änderung von Gegenstand und Umfang
    .help = Gemeint sind Änderungen an dem, was diese Anlagen beschreiben, zum Beispiel neue Arten von Daten oder neue Gruppen betroffener Personen. Weisungen innerhalb des vereinbarten Umfangs bleiben in beiden Fällen möglich. Bei der Wahl „Weisung“ kann { -client(form: "nom") } den Umfang auch ohne Zustimmung { -contractor(form: "gen") } ändern. Ist nichts abgesprochen, ist „Vereinbarung“ der vorsichtigere Weg, weil beide Parteien jede Änderung kennen und billigen.
    .why = Damit steht fest, wie weit das Weisungsrecht reicht (Art. 28 Abs. 3 Satz 2 Buchst. a DSGVO).
    .example = „Vereinbarung“ bei einer Software mit festem Funktionsumfang; „Weisung“ bei Arbeiten, die von Fall zu Fall beauftragt werden.
q-subject-changes--agreed = Vereinbarung – beide Parteien stimmen der Änderung zu und dokumentieren sie
q-subject-changes--instruction = Weisung – { -client(form: "nom") } ändert den Umfang im Rahmen der vereinbarten Leistungen durch dokumentierte Weisung
