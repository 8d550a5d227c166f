### Law: names of instruments, forms of citations, adequacy, and what is uncertain. Ids come from src/law/*.ron.
### After Art., §, Abs., Satz, Nr. and Buchst. stands a non-breaking space (U+00A0).

## Citations
## $article, $n and $letter stand as printed; in citation-sentence $n is a number. $parts are the parts already
## spoken and joined without anything between them, so each part brings its own leading space.

citation-article = Art. { $article }{ $parts } { $instrument }
citation-section = § { $article }{ $parts } { $instrument }
# Section of a British act
citation-section--gb = Section { $article }{ $parts } { $instrument }
citation-paragraph = { " " }Abs. { $n }
citation-sentence = { " " }Satz { $n }
citation-number = { " " }Nr. { $n }
# A number without a paragraph before it, as in the definitions of Art. 4 GDPR.
citation-number--alone = { " " }Nr. { $n }
citation-letter = { " " }Buchst. { $letter }
# Letter after a sentence or a number
citation-letter--apart = { " " }Buchst. { $letter }

## Instruments: value = as cited after a provision; .full = as listed, with its date

instrument--gdpr = DSGVO
    .full = Verordnung (EU) 2016/679 des Europäischen Parlaments und des Rates vom 27. April 2016 (Datenschutz-Grundverordnung)
instrument--eu-2018-1725 = Verordnung (EU) 2018/1725
    .full = Verordnung (EU) 2018/1725 des Europäischen Parlaments und des Rates vom 23. Oktober 2018 (Datenschutz bei den Organen und Einrichtungen der Union)
instrument--eea-154-2018 = Beschluss des Gemeinsamen EWR-Ausschusses Nr. 154/2018
    .full = Beschluss des Gemeinsamen EWR-Ausschusses Nr. 154/2018 vom 6. Juli 2018 (Übernahme der DSGVO in das EWR-Abkommen)
instrument--eu-2021-914 = Durchführungsbeschluss (EU) 2021/914
    .full = Durchführungsbeschluss (EU) 2021/914 der Kommission vom 4. Juni 2021 (Standardvertragsklauseln für die Übermittlung in Drittländer)
instrument--eu-2021-915 = Durchführungsbeschluss (EU) 2021/915
    .full = Durchführungsbeschluss (EU) 2021/915 der Kommission vom 4. Juni 2021 (Standardvertragsklauseln zwischen Verantwortlichen und Auftragsverarbeitern)
instrument--eu-2000-518 = Entscheidung 2000/518/EG
    .full = Entscheidung 2000/518/EG der Kommission vom 26. Juli 2000 (Angemessenheit des Schutzes in der Schweiz)
instrument--eu-2002-2 = Entscheidung 2002/2/EG
    .full = Entscheidung 2002/2/EG der Kommission vom 20. Dezember 2001 (Angemessenheit des Schutzes in Kanada nach PIPEDA)
instrument--eu-2003-490 = Entscheidung 2003/490/EG
    .full = Entscheidung 2003/490/EG der Kommission vom 30. Juni 2003 (Angemessenheit des Schutzes in Argentinien)
instrument--eu-2003-821 = Entscheidung 2003/821/EG
    .full = Entscheidung 2003/821/EG der Kommission vom 21. November 2003 (Angemessenheit des Schutzes in Guernsey)
instrument--eu-2004-411 = Entscheidung 2004/411/EG
    .full = Entscheidung 2004/411/EG der Kommission vom 28. April 2004 (Angemessenheit des Schutzes auf der Insel Man)
instrument--eu-2008-393 = Entscheidung 2008/393/EG
    .full = Entscheidung 2008/393/EG der Kommission vom 8. Mai 2008 (Angemessenheit des Schutzes auf Jersey)
instrument--eu-2010-146 = Beschluss 2010/146/EU
    .full = Beschluss 2010/146/EU der Kommission vom 5. März 2010 (Angemessenheit des Schutzes auf den Färöern)
instrument--eu-2010-625 = Beschluss 2010/625/EU
    .full = Beschluss 2010/625/EU der Kommission vom 19. Oktober 2010 (Angemessenheit des Schutzes in Andorra)
instrument--eu-2011-61 = Beschluss 2011/61/EU
    .full = Beschluss 2011/61/EU der Kommission vom 31. Januar 2011 (Angemessenheit des Schutzes in Israel bei automatisierter Verarbeitung)
instrument--eu-2012-484 = Durchführungsbeschluss 2012/484/EU
    .full = Durchführungsbeschluss 2012/484/EU der Kommission vom 21. August 2012 (Angemessenheit des Schutzes in Uruguay)
instrument--eu-2013-65 = Durchführungsbeschluss 2013/65/EU
    .full = Durchführungsbeschluss 2013/65/EU der Kommission vom 19. Dezember 2012 (Angemessenheit des Schutzes in Neuseeland)
instrument--eu-2019-419 = Durchführungsbeschluss (EU) 2019/419
    .full = Durchführungsbeschluss (EU) 2019/419 der Kommission vom 23. Januar 2019 (Angemessenheit des Schutzes in Japan nach dem APPI)
instrument--eu-2021-1772 = Durchführungsbeschluss (EU) 2021/1772
    .full = Durchführungsbeschluss (EU) 2021/1772 der Kommission vom 28. Juni 2021 (Angemessenheit des Schutzes im Vereinigten Königreich), geändert durch die Durchführungsbeschlüsse (EU) 2025/1226 und (EU) 2025/2574
instrument--eu-2022-254 = Durchführungsbeschluss (EU) 2022/254
    .full = Durchführungsbeschluss (EU) 2022/254 der Kommission vom 17. Dezember 2021 (Angemessenheit des Schutzes in der Republik Korea nach PIPA)
instrument--eu-2023-1795 = Durchführungsbeschluss (EU) 2023/1795
    .full = Durchführungsbeschluss (EU) 2023/1795 der Kommission vom 10. Juli 2023 (Angemessenheit des Schutzes nach dem Datenschutzrahmen EU-USA)
instrument--eu-2025-1226 = Durchführungsbeschluss (EU) 2025/1226
    .full = Durchführungsbeschluss (EU) 2025/1226 der Kommission vom 24. Juni 2025 (Änderung des Durchführungsbeschlusses (EU) 2021/1772)
instrument--eu-2025-1382 = Durchführungsbeschluss (EU) 2025/1382
    .full = Durchführungsbeschluss (EU) 2025/1382 der Kommission vom 15. Juli 2025 (Angemessenheit des Schutzes bei der Europäischen Patentorganisation)
instrument--eu-2025-2574 = Durchführungsbeschluss (EU) 2025/2574
    .full = Durchführungsbeschluss (EU) 2025/2574 der Kommission vom 19. Dezember 2025 (Änderung des Durchführungsbeschlusses (EU) 2021/1772)
instrument--eu-2026-179 = Durchführungsbeschluss (EU) 2026/179
    .full = Durchführungsbeschluss (EU) 2026/179 der Kommission vom 26. Januar 2026 (Angemessenheit des Schutzes in Brasilien nach der LGPD)
instrument--bdsg = BDSG
    .full = Bundesdatenschutzgesetz vom 30. Juni 2017
instrument--stgb = StGB
    .full = Strafgesetzbuch in der Fassung der Bekanntmachung vom 13. November 1998
instrument--stpo = StPO
    .full = Strafprozessordnung in der Fassung der Bekanntmachung vom 7. April 1987
instrument--brao = BRAO
    .full = Bundesrechtsanwaltsordnung vom 1. August 1959
instrument--stberg = StBerG
    .full = Steuerberatungsgesetz in der Fassung der Bekanntmachung vom 4. November 1975
instrument--wpo = WPO
    .full = Wirtschaftsprüferordnung in der Fassung der Bekanntmachung vom 5. November 1975
instrument--pao = PAO
    .full = Patentanwaltsordnung vom 7. September 1966
instrument--bnoto = BNotO
    .full = Bundesnotarordnung vom 13. Februar 1937
instrument--bgb = BGB
    .full = Bürgerliches Gesetzbuch in der Fassung der Bekanntmachung vom 2. Januar 2002
instrument--verpflg = VerpflG
    .full = Verpflichtungsgesetz vom 2. März 1974
instrument--sgb-1 = SGB I
    .full = Sozialgesetzbuch, Erstes Buch, Allgemeiner Teil, vom 11. Dezember 1975
instrument--sgb-5 = SGB V
    .full = Sozialgesetzbuch, Fünftes Buch, Gesetzliche Krankenversicherung, vom 20. Dezember 1988
instrument--sgb-10 = SGB X
    .full = Sozialgesetzbuch, Zehntes Buch, Sozialverwaltungsverfahren und Sozialdatenschutz, in der Fassung der Bekanntmachung vom 18. Januar 2001
instrument--gdng = GDNG
    .full = Gesundheitsdatennutzungsgesetz vom 22. März 2024
instrument--stgb-at = StGB (Österreich)
    .full = Österreichisches Strafgesetzbuch vom 23. Januar 1974
instrument--dsg = DSG (Schweiz)
    .full = Schweizerisches Bundesgesetz über den Datenschutz vom 25. September 2020
instrument--dsv = DSV (Schweiz)
    .full = Schweizerische Verordnung über den Datenschutz vom 31. August 2022
instrument--stgb-ch = StGB (Schweiz)
    .full = Schweizerisches Strafgesetzbuch vom 21. Dezember 1937
instrument--uk-gdpr = UK-DSGVO
    .full = Datenschutz-Grundverordnung in der im Vereinigten Königreich geltenden Fassung (United Kingdom General Data Protection Regulation)
instrument--dpa-2018 = Data Protection Act 2018
    .full = Datenschutzgesetz des Vereinigten Königreichs vom 23. Mai 2018 (Data Protection Act 2018)
instrument--duaa-2025 = Data (Use and Access) Act 2025
    .full = Gesetz des Vereinigten Königreichs über die Nutzung von Daten und den Zugang zu Daten vom 19. Juni 2025 (Data (Use and Access) Act 2025)

## Adequacy in a table cell; $until is a date already spoken

adequacy--eu-2000-518 = Entscheidung 2000/518/EG der Kommission
adequacy--eu-2002-2 = Entscheidung 2002/2/EG der Kommission (Empfänger unterliegt PIPEDA)
adequacy--eu-2003-490 = Entscheidung 2003/490/EG der Kommission
adequacy--eu-2003-821 = Entscheidung 2003/821/EG der Kommission
adequacy--eu-2004-411 = Entscheidung 2004/411/EG der Kommission
adequacy--eu-2008-393 = Entscheidung 2008/393/EG der Kommission
adequacy--eu-2010-146 = Beschluss 2010/146/EU der Kommission
adequacy--eu-2010-625 = Beschluss 2010/625/EU der Kommission
adequacy--eu-2011-61 = Beschluss 2011/61/EU der Kommission (automatisierte Verarbeitung in Israel)
adequacy--eu-2012-484 = Durchführungsbeschluss 2012/484/EU der Kommission
adequacy--eu-2013-65 = Durchführungsbeschluss 2013/65/EU der Kommission
adequacy--eu-2019-419 = Durchführungsbeschluss (EU) 2019/419 der Kommission (Empfänger unterliegt dem APPI)
adequacy--eu-2021-1772 = Durchführungsbeschluss (EU) 2021/1772 der Kommission, gültig bis { $until }
adequacy--eu-2022-254 = Durchführungsbeschluss (EU) 2022/254 der Kommission (Empfänger unterliegt PIPA)
adequacy--eu-2023-1795 = Durchführungsbeschluss (EU) 2023/1795 der Kommission (Empfänger nach dem Datenschutzrahmen EU-USA zertifiziert)
adequacy--eu-2026-179 = Durchführungsbeschluss (EU) 2026/179 der Kommission (Empfänger unterliegt der LGPD)

## Conditions of a decision: a question about one recipient; "yes" meets the condition

adequacy-condition--pipeda = Unterliegt dieses Unternehmen für diese Daten dem kanadischen Datenschutzgesetz PIPEDA (Personal Information Protection and Electronic Documents Act)?
    .why = Die Entscheidung 2002/2/EG gilt nur für Empfänger, die PIPEDA unterliegen. Das sind vor allem Unternehmen, die gewerblich tätig sind; öffentliche Stellen und die meisten Daten über Beschäftigte gehören nicht dazu.
adequacy-condition--appi = Unterliegt dieses Unternehmen für diese Daten dem japanischen Datenschutzgesetz APPI (Act on the Protection of Personal Information), ohne dass eine seiner Ausnahmen greift?
    .why = Der Durchführungsbeschluss (EU) 2019/419 gilt nur für Unternehmen, die das APPI mit den ergänzenden Vorschriften für Daten aus der EU anwenden müssen. Ausgenommen sind Rundfunk und Presse, berufsmäßige Autoren, Hochschulen und wissenschaftliche Einrichtungen, religiöse und politische Organisationen, jeweils für ihre eigenen Zwecke.
adequacy-condition--pipa = Unterliegt dieses Unternehmen für diese Daten dem koreanischen Datenschutzgesetz PIPA (Personal Information Protection Act), ohne dass eine Ausnahme des Beschlusses greift?
    .why = Der Durchführungsbeschluss (EU) 2022/254 gilt nur für Empfänger, die PIPA unterliegen. Ausgenommen sind missionarische Tätigkeiten religiöser Organisationen, die Aufstellung von Kandidaten durch politische Parteien und Kreditdaten bei Unternehmen unter Aufsicht der koreanischen Finanzaufsicht (Financial Services Commission).
adequacy-condition--lgpd = Unterliegt dieses Unternehmen für diese Daten dem brasilianischen Datenschutzgesetz LGPD (Lei Geral de Proteção de Dados)?
    .why = Der Durchführungsbeschluss (EU) 2026/179 gilt nur für Empfänger, die der LGPD unterliegen, und nicht für Verarbeitungen, die ausschließlich der öffentlichen Sicherheit, der Landesverteidigung, der Sicherheit des Staates oder der Strafverfolgung dienen.
adequacy-condition--dpf = Steht genau dieses Unternehmen auf der Liste des Datenschutzrahmens EU-USA (dataprivacyframework.gov) mit dem Status „Active“, und umfasst seine Zertifizierung diese Art von Daten?
    .why = Der Durchführungsbeschluss (EU) 2023/1795 gilt nur für zertifizierte Unternehmen, und nur für die zertifizierte Art von Daten: Personaldaten („HR“) oder andere Daten („Non-HR“). Die Zertifizierung einer Muttergesellschaft genügt nur, wenn sie dieses Unternehmen ausdrücklich einschließt.
adequacy-condition--israel-automated = Verarbeitet dieses Unternehmen diese Daten automatisiert und innerhalb Israels, also nicht in den seit 1967 verwalteten Gebieten?
    .why = Der Beschluss 2011/61/EU gilt nur für die automatisierte Übermittlung und die automatisierte Verarbeitung in Israel, und nur für das Staatsgebiet nach dem Völkerrecht.

## Standing of a country in a table cell

standing--member = entfällt (EU/EWR)
standing--none = kein Angemessenheitsbeschluss
standing--review = ungeklärt, wie ein Drittland ohne Angemessenheitsbeschluss behandelt
standing--not-covered = in diesem Programm nicht hinterlegt
standing--no-day = Stichtag noch nicht festgelegt

## What a user should know about a country besides; never printed in an annex

law-note--dpf-contested = Der Beschluss zum Datenschutzrahmen EU-USA gilt, ist aber umstritten: Ein Rechtsmittel ist beim Gerichtshof anhängig (C-703/25 P). Standardvertragsklauseln und eine Risikobewertung der Übermittlung als Rückfallebene vermeiden eine Lücke. Banken, Versicherungen, Telekommunikationsanbieter und gemeinnützige Organisationen können sich in der Regel nicht zertifizieren.
law-note--us-territory = Ob der Beschluss zum Datenschutzrahmen EU-USA auch in diesem Außengebiet der Vereinigten Staaten gilt, wurde nicht geprüft. Maßgeblich ist der Eintrag genau dieses Unternehmens auf der Liste.
law-note--brazil-eea = Übermittelt eine Stelle mit Sitz in Island, Liechtenstein oder Norwegen, gilt der Beschluss erst, wenn er in das EWR-Abkommen übernommen ist. Das ist vor der Übermittlung zu prüfen.
law-note--uk-expired = Der Beschluss zum Vereinigten Königreich endete nach dem hinterlegten Rechtsstand am 27. Dezember 2031. Ob er verlängert wurde, ist zu prüfen.
law-note--gibraltar = Der Beschluss zum Vereinigten Königreich erstreckt sich nicht auf Gibraltar. Ob das Abkommen zwischen der EU und dem Vereinigten Königreich über Gibraltar daran etwas ändert, ist zu prüfen.
law-note--british-overseas = Britische Überseegebiete gehören nicht zum Vereinigten Königreich; der Beschluss zum Vereinigten Königreich gilt dort nicht.
law-note--dutch-overseas = Dieses Gebiet gehört zum Königreich der Niederlande, aber nicht zum Gebiet der EU. Die DSGVO gilt dort nicht kraft Unionsrechts.
law-note--greenland = Grönland gehört nicht zur EU und nicht zum EWR. Der Beschluss zu den Färöern gilt dort nicht.
law-note--new-zealand-realm = Der Beschluss zu Neuseeland erstreckt sich nicht auf dieses Gebiet.
law-note--french-overseas = Dieses französische Überseegebiet gehört nicht zum Gebiet der EU. Das französische Datenschutzrecht sieht dort gleichwertige Regeln vor; ob deshalb keine Übermittlung in ein Drittland vorliegt, ist ungeklärt. Bis dahin wird es wie ein Drittland ohne Angemessenheitsbeschluss behandelt.
law-note--svalbard = Spitzbergen und Jan Mayen: Spitzbergen ist vom EWR-Abkommen ausgenommen. Ob norwegisches Datenschutzrecht dort gleichwertig gilt, ist zu prüfen. Bis dahin wird das Gebiet wie ein Drittland ohne Angemessenheitsbeschluss behandelt.
law-note--russia = Der Europäische Datenschutzausschuss verlangt für Übermittlungen nach Russland eine besonders sorgfältige Prüfung (Erklärung 02/2022); wirksame Garantien fehlen dort häufig.

## How sure the data are, and from when they are

confidence--high = geprüft
confidence--medium = wahrscheinlich, nicht am amtlichen Text geprüft
confidence--low = unsicher, vor Verwendung zu prüfen
law-floor--uk-transfer-rules = Der Rechtsstand ist erst ab dem { $floor } hinterlegt. An diesem Tag traten die neuen Vorschriften des Vereinigten Königreichs über Übermittlungen in Kraft; für die Zeit davor wurde nichts geprüft.
