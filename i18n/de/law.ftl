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
instrument--eu-2022-2554 = Verordnung (EU) 2022/2554
    .full = Verordnung (EU) 2022/2554 des Europäischen Parlaments und des Rates vom 14. Dezember 2022 (DORA)
instrument--eu-2022-2555 = Richtlinie (EU) 2022/2555
    .full = Richtlinie (EU) 2022/2555 des Europäischen Parlaments und des Rates vom 14. Dezember 2022 (NIS-2-Richtlinie)
instrument--eu-2023-2854 = Verordnung (EU) 2023/2854
    .full = Verordnung (EU) 2023/2854 des Europäischen Parlaments und des Rates vom 13. Dezember 2023 (Datenverordnung)
instrument--eu-2024-1689 = Verordnung (EU) 2024/1689
    .full = Verordnung (EU) 2024/1689 des Europäischen Parlaments und des Rates vom 13. Juni 2024 (Verordnung über künstliche Intelligenz)
instrument--eu-2025-327 = Verordnung (EU) 2025/327
    .full = Verordnung (EU) 2025/327 des Europäischen Parlaments und des Rates vom 11. Februar 2025 (Europäischer Raum für Gesundheitsdaten)
instrument--eu-2000-520 = Entscheidung 2000/520/EG
    .full = Entscheidung 2000/520/EG der Kommission vom 26. Juli 2000 (Safe Harbor; ungültig seit dem Urteil C-362/14 vom 6. Oktober 2015)
instrument--eu-2016-1250 = Durchführungsbeschluss (EU) 2016/1250
    .full = Durchführungsbeschluss (EU) 2016/1250 der Kommission vom 12. Juli 2016 (EU-US-Datenschutzschild, Privacy Shield; ungültig seit dem Urteil C-311/18 vom 16. Juli 2020)
instrument--eu-2001-497 = Entscheidung 2001/497/EG
    .full = Entscheidung 2001/497/EG der Kommission vom 15. Juni 2001 (frühere Standardvertragsklauseln zwischen Verantwortlichen; aufgehoben zum 27. September 2021, Altverträge bis 27. Dezember 2022)
instrument--eu-2010-87 = Beschluss 2010/87/EU
    .full = Beschluss 2010/87/EU der Kommission vom 5. Februar 2010 (frühere Standardvertragsklauseln für Auftragsverarbeiter; aufgehoben zum 27. September 2021, Altverträge bis 27. Dezember 2022)
instrument--edpb-01-2020 = EDSA-Empfehlungen 01/2020
    .full = Empfehlungen 01/2020 des Europäischen Datenschutzausschusses vom 18. Juni 2021 zu Maßnahmen zur Ergänzung von Übermittlungstools (Fassung 2.0)
instrument--edpb-05-2021 = EDSA-Leitlinien 05/2021
    .full = Leitlinien 05/2021 des Europäischen Datenschutzausschusses vom 14. Februar 2023 zum Zusammenspiel von Art. 3 und Kapitel V DSGVO (Fassung 2.0)
instrument--edpb-03-2018 = EDSA-Leitlinien 3/2018
    .full = Leitlinien 3/2018 des Europäischen Datenschutzausschusses vom 12. November 2019 zum räumlichen Anwendungsbereich der DSGVO (Fassung 2.1)
instrument--edpb-07-2020 = EDSA-Leitlinien 07/2020
    .full = Leitlinien 07/2020 des Europäischen Datenschutzausschusses vom 7. Juli 2021 zu den Begriffen Verantwortlicher und Auftragsverarbeiter (Fassung 2.1)
instrument--edpb-22-2024 = EDSA-Stellungnahme 22/2024
    .full = Stellungnahme 22/2024 des Europäischen Datenschutzausschusses vom 7. Oktober 2024 zu Pflichten bei Auftragsverarbeitern und Unterauftragsverarbeitern
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
instrument--tdddg = TDDDG
    .full = Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz vom 23. Juni 2021 (bis 13. Mai 2024: TTDSG)
instrument--bsig = BSIG
    .full = BSI-Gesetz vom 2. Dezember 2025
instrument--hgb = HGB
    .full = Handelsgesetzbuch vom 10. Mai 1897
instrument--ao = AO
    .full = Abgabenordnung in der Fassung der Bekanntmachung vom 1. Oktober 2002
instrument--estg = EStG
    .full = Einkommensteuergesetz in der Fassung der Bekanntmachung vom 8. Oktober 2009
instrument--baykrg = BayKrG
    .full = Bayerisches Krankenhausgesetz
instrument--thuerkhg = ThürKHG
    .full = Thüringer Krankenhausgesetz
instrument--kdg = KDG
    .full = Gesetz über den Kirchlichen Datenschutz vom 20. November 2017
instrument--dsg-ekd = DSG-EKD
    .full = Kirchengesetz über den Datenschutz der Evangelischen Kirche in Deutschland vom 15. November 2017
instrument--bdsg-2003 = BDSG a. F.
    .full = Bundesdatenschutzgesetz in der bis zum 24. Mai 2018 geltenden Fassung (aufgehoben)
instrument--c5gleichwv = C5GleichwV
    .full = C5-Gleichwertigkeitsverordnung von 2025 (gleichwertige Sicherheitsnachweise für Cloud-Computing-Dienste im Gesundheitswesen)
instrument--stgb-at = StGB (Österreich)
    .full = Österreichisches Strafgesetzbuch vom 23. Januar 1974
instrument--dsg-at = DSG (Österreich)
    .full = Österreichisches Datenschutzgesetz
instrument--gtelg-at = GTelG 2012 (Österreich)
    .full = Österreichisches Gesundheitstelematikgesetz 2012
instrument--dsg = DSG (Schweiz)
    .full = Schweizerisches Bundesgesetz über den Datenschutz vom 25. September 2020
instrument--dsv = DSV (Schweiz)
    .full = Schweizerische Verordnung über den Datenschutz vom 31. August 2022
instrument--stgb-ch = StGB (Schweiz)
    .full = Schweizerisches Strafgesetzbuch vom 21. Dezember 1937
instrument--dsv-annex-1 = Anhang 1 DSV (Schweiz)
    .full = Anhang 1 der schweizerischen Datenschutzverordnung vom 31. August 2022 (Art. 8 Abs. 1 DSV; Staaten, Gebiete und Organe mit angemessenem Datenschutz, 44 Einträge, Stand 15. September 2024)
instrument--edoeb-scc-2021 = Anerkennung des EDÖB vom 27. August 2021
    .full = Papier des Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten vom 27. August 2021 über die Bekanntgabe ins Ausland auf der Grundlage anerkannter Standardvertragsklauseln (geändert am 12. Februar 2025)
instrument--isg = ISG (Schweiz)
    .full = Schweizerisches Informationssicherheitsgesetz vom 18. Dezember 2020
instrument--or-ch = OR (Schweiz)
    .full = Schweizerisches Obligationenrecht vom 30. März 1911
instrument--bao-at = BAO (Österreich)
    .full = Österreichische Bundesabgabenordnung von 1961
instrument--aerzteg-at = ÄrzteG 1998 (Österreich)
    .full = Österreichisches Ärztegesetz 1998
instrument--gukg-at = GuKG (Österreich)
    .full = Österreichisches Gesundheits- und Krankenpflegegesetz von 1997
instrument--rao-at = RAO (Österreich)
    .full = Österreichische Rechtsanwaltsordnung von 1868
instrument--no-at = NO (Österreich)
    .full = Österreichische Notariatsordnung von 1871
instrument--wtbg-at = WTBG 2017 (Österreich)
    .full = Österreichisches Wirtschaftstreuhandberufsgesetz 2017
instrument--uk-gdpr = UK-DSGVO
    .full = Datenschutz-Grundverordnung in der im Vereinigten Königreich geltenden Fassung (United Kingdom General Data Protection Regulation)
instrument--dpa-2018 = Data Protection Act 2018
    .full = Datenschutzgesetz des Vereinigten Königreichs vom 23. Mai 2018 (Data Protection Act 2018)
instrument--duaa-2025 = Data (Use and Access) Act 2025
    .full = Gesetz des Vereinigten Königreichs über die Nutzung von Daten und den Zugang zu Daten vom 19. Juni 2025 (Data (Use and Access) Act 2025)
instrument--dpa-2018-sch-1 = Schedule 1 Data Protection Act 2018
    .full = Schedule 1 Data Protection Act 2018 (Bedingungen für besondere Kategorien und für Daten über Straftaten)
instrument--dpa-2018-sch-21 = Schedule 21 Data Protection Act 2018
    .full = Schedule 21, Abs. 4 und 5 Data Protection Act 2018 (Anerkennungen zum Ende des Übergangszeitraums; seit dem 5. Februar 2026 als Regulations nach Art. 45A UK-DSGVO behandelt)
instrument--uksi-2022-1213 = Data Protection (Adequacy) (Republic of Korea) Regulations 2022
    .full = Data Protection (Adequacy) (Republic of Korea) Regulations 2022 (SI 2022/1213)
instrument--uksi-2023-1028 = Data Protection (Adequacy) (United States of America) Regulations 2023
    .full = Data Protection (Adequacy) (United States of America) Regulations 2023 (SI 2023/1028; UK Extension des Datenschutzrahmens EU-USA, UK-US data bridge)
instrument--uk-idta = International Data Transfer Agreement (IDTA A.1.0)
    .full = International Data Transfer Agreement, Muster A.1.0, nach Section 119A Data Protection Act 2018 am 2. Februar 2022 dem Parlament vorgelegt, in Kraft seit dem 21. März 2022
instrument--uk-addendum = International Data Transfer Addendum (B.1.0)
    .full = International Data Transfer Addendum zu den Standardvertragsklauseln der EU, Muster B.1.0, nach Section 119A Data Protection Act 2018 am 2. Februar 2022 dem Parlament vorgelegt, in Kraft seit dem 21. März 2022
instrument--nhs-act-2006 = National Health Service Act 2006
    .full = National Health Service Act 2006 (Gesundheitsgesetz für England)

## What an instrument is, which law it belongs to, and which authority watches over it

instrument-kind--regulation = Verordnung
instrument-kind--directive = Richtlinie
instrument-kind--decision = Beschluss
instrument-kind--act = Gesetz
instrument-kind--ordinance = Rechtsverordnung
instrument-kind--standard = Norm ohne Gesetzeskraft
instrument-kind--guidance = Veröffentlichung einer Behörde, nicht bindend
instrument-kind--clauses = Vertragsmuster einer Behörde
regime--eu = DSGVO (EU und EWR)
regime--ch = DSG (Schweiz)
regime--uk = UK-DSGVO (Vereinigtes Königreich)
authority--fdpic = Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)
authority--information-commissioner = Information Commissioner (ICO)
    .nom = der Information Commissioner
    .gen = des Information Commissioner
    .dat = dem Information Commissioner
    .acc = den Information Commissioner
authority--information-commission = Information Commission (ICO)
    .nom = die Information Commission
    .gen = der Information Commission
    .dat = der Information Commission
    .acc = die Information Commission

## Adequacy in a table cell; $until is a date already spoken

adequacy--eu-2000-518 = Entscheidung 2000/518/EG der Kommission
adequacy--eu-2002-2--pipeda = Entscheidung 2002/2/EG der Kommission (Empfänger unterliegt PIPEDA)
adequacy--eu-2003-490 = Entscheidung 2003/490/EG der Kommission
adequacy--eu-2003-821 = Entscheidung 2003/821/EG der Kommission
adequacy--eu-2004-411 = Entscheidung 2004/411/EG der Kommission
adequacy--eu-2008-393 = Entscheidung 2008/393/EG der Kommission
adequacy--eu-2010-146 = Beschluss 2010/146/EU der Kommission
adequacy--eu-2010-625 = Beschluss 2010/625/EU der Kommission
adequacy--eu-2011-61--israel-automated = Beschluss 2011/61/EU der Kommission (automatisierte Verarbeitung in Israel)
adequacy--eu-2012-484 = Durchführungsbeschluss 2012/484/EU der Kommission
adequacy--eu-2013-65 = Durchführungsbeschluss 2013/65/EU der Kommission
adequacy--eu-2019-419--appi = Durchführungsbeschluss (EU) 2019/419 der Kommission (Empfänger unterliegt dem APPI)
adequacy--eu-2021-1772 = Durchführungsbeschluss (EU) 2021/1772 der Kommission, gültig bis { $until }
adequacy--eu-2022-254--pipa = Durchführungsbeschluss (EU) 2022/254 der Kommission (Empfänger unterliegt PIPA)
adequacy--eu-2023-1795--dpf = Durchführungsbeschluss (EU) 2023/1795 der Kommission (Empfänger nach dem Datenschutzrahmen EU-USA zertifiziert)
adequacy--eu-2026-179--lgpd = Durchführungsbeschluss (EU) 2026/179 der Kommission (Empfänger unterliegt der LGPD)
adequacy--eu-2025-1382 = Durchführungsbeschluss (EU) 2025/1382 der Kommission
adequacy--dsv-annex-1 = Anhang 1 DSV (Schweiz)
adequacy--dsv-annex-1--pipeda-ch = Anhang 1 Nr. 7 DSV (Schweiz; Empfänger unterliegt PIPEDA oder einem weitgehend entsprechenden Gesetz einer Provinz)
adequacy--dsv-annex-1--dpf-ch = Anhang 1 Nr. 44 DSV (Schweiz; Empfänger nach dem Swiss-U.S. Data Privacy Framework zertifiziert)
adequacy--dpa-2018-sch-21 = Schedule 21 Data Protection Act 2018
adequacy--dpa-2018-sch-21--pipeda-uk = Schedule 21 Data Protection Act 2018 (Empfänger unterliegt PIPEDA)
adequacy--dpa-2018-sch-21--appi-uk = Schedule 21 Data Protection Act 2018 (Daten unterliegen beim Empfänger dem APPI)
adequacy--dpa-2018-sch-21--israel-automated-uk = Schedule 21 Data Protection Act 2018 (automatisierte Verarbeitung in Israel)
adequacy--uksi-2022-1213--pipa-uk = Data Protection (Adequacy) (Republic of Korea) Regulations 2022, SI 2022/1213 (Empfänger unterliegt PIPA)
adequacy--uksi-2023-1028--dpf-uk = Data Protection (Adequacy) (United States of America) Regulations 2023, SI 2023/1028 (Empfänger nach der UK Extension zum Datenschutzrahmen EU-USA zertifiziert)

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
adequacy-condition--pipeda-ch = Unterliegt dieses Unternehmen für diese Daten dem kanadischen Gesetz PIPEDA oder einem weitgehend entsprechenden Gesetz einer Provinz?
    .why = Anhang 1 Nr. 7 DSV erfasst Kanada nur, soweit im privaten Bereich PIPEDA oder ein weitgehend entsprechendes Gesetz einer Provinz gilt: Québec, British Columbia und Alberta, für Gesundheitsdaten auch Ontario, New Brunswick, Neufundland und Labrador sowie Nova Scotia.
adequacy-condition--dpf-ch = Steht genau dieses Unternehmen auf der Liste dataprivacyframework.gov unter dem Swiss-U.S. Data Privacy Framework mit dem Status „Active“, und umfasst seine Zertifizierung diese Art von Daten?
    .why = Anhang 1 Nr. 44 DSV erfasst nur Unternehmen, die nach dem Swiss-U.S. Data Privacy Framework zertifiziert sind. Die Zertifizierung nach dem Datenschutzrahmen EU-USA allein genügt nicht.
adequacy-condition--pipeda-uk = Unterliegt dieses Unternehmen für diese Daten dem kanadischen Datenschutzgesetz PIPEDA?
    .why = Die Anerkennung in Schedule 21 Data Protection Act 2018 reicht so weit wie die Entscheidung 2002/2/EG: Sie gilt nur für Empfänger, die PIPEDA unterliegen.
adequacy-condition--appi-uk = Unterliegen diese Daten bei diesem Unternehmen dem japanischen Datenschutzgesetz APPI?
    .why = Die Anerkennung in Schedule 21 Data Protection Act 2018 gilt für Empfänger der Privatwirtschaft, die das APPI anwenden müssen.
adequacy-condition--israel-automated-uk = Verarbeitet dieses Unternehmen diese Daten automatisiert und innerhalb Israels, also nicht in den seit 1967 verwalteten Gebieten?
    .why = Schedule 21 Data Protection Act 2018 übernimmt den Beschluss 2011/61/EU. Ob auch dessen Beschränkung auf die automatisierte Verarbeitung gilt, wurde nicht geprüft; ist die Bedingung erfüllt, kommt es darauf nicht an.
adequacy-condition--pipa-uk = Unterliegt dieses Unternehmen für diese Daten dem koreanischen Datenschutzgesetz PIPA?
    .why = Die Regulations SI 2022/1213 gelten nur für Empfänger, die PIPA unterliegen. Sie reichen weiter als der Beschluss der EU, weil sie auch Kreditdaten erfassen.
adequacy-condition--dpf-uk = Steht genau dieses Unternehmen auf der Liste dataprivacyframework.gov mit der UK Extension zum Datenschutzrahmen EU-USA und dem Status „Active“, und umfasst seine Zertifizierung diese Art von Daten?
    .why = Die Regulations SI 2023/1028 gelten nur für Unternehmen, die an der UK Extension teilnehmen; die Zertifizierung nach dem Datenschutzrahmen EU-USA allein genügt nicht. Biometrische und genetische Daten sowie Daten zur sexuellen Orientierung und zu Straftaten sind dem Empfänger gegenüber als sensibel zu kennzeichnen; Daten für journalistische Zwecke sind nicht erfasst.

## Standing of a country in a table cell

standing--member = entfällt (EU/EWR)
standing--none = kein Angemessenheitsbeschluss
standing--domestic = entfällt (Inland)
standing--review = ungeklärt
standing--not-covered = für diesen Tag nicht hinterlegt
standing--no-day = Stichtag noch nicht festgelegt

## What a user should know about a country besides; never printed in an annex

law-note--dpf-contested = Der Beschluss zum Datenschutzrahmen EU-USA gilt, ist aber umstritten: Ein Rechtsmittel ist beim Gerichtshof anhängig (C-703/25 P). Standardvertragsklauseln und eine Risikobewertung der Übermittlung als Rückfallebene vermeiden eine Lücke. Banken, Versicherungen, Telekommunikationsanbieter und gemeinnützige Organisationen können sich in der Regel nicht zertifizieren.
law-note--us-territory = Ob der Beschluss zum Datenschutzrahmen EU-USA auch in diesem Außengebiet der Vereinigten Staaten gilt, wurde nicht geprüft. Bis zur Klärung entscheidet das Programm nichts.
law-note--brazil-eea = Übermittelt eine Stelle mit Sitz in Island, Liechtenstein oder Norwegen, gilt der Beschluss erst, wenn er in das EWR-Abkommen übernommen ist. Das ist vor der Übermittlung zu prüfen.
law-note--uk-expired = Der Beschluss zum Vereinigten Königreich endete nach dem hinterlegten Rechtsstand am 27. Dezember 2031. Ob er verlängert wurde, ist zu prüfen.
law-note--gibraltar = Der Beschluss zum Vereinigten Königreich erstreckt sich nicht auf Gibraltar. Ob das Abkommen zwischen der EU und dem Vereinigten Königreich über Gibraltar daran etwas ändert, ist zu prüfen.
law-note--british-overseas = Britische Überseegebiete gehören nicht zum Vereinigten Königreich; der Beschluss zum Vereinigten Königreich gilt dort nicht.
law-note--dutch-overseas = Dieses Gebiet gehört zum Königreich der Niederlande, aber nicht zum Gebiet der EU. Die DSGVO gilt dort nicht kraft Unionsrechts.
law-note--greenland = Grönland gehört nicht zur EU und nicht zum EWR. Der Beschluss zu den Färöern gilt dort nicht.
law-note--new-zealand-realm = Der Beschluss zu Neuseeland erstreckt sich nicht auf dieses Gebiet.
law-note--french-overseas = Dieses französische Überseegebiet gehört nicht zum Gebiet der EU. Das französische Datenschutzrecht sieht dort gleichwertige Regeln vor; ob deshalb keine Übermittlung in ein Drittland vorliegt, ist ungeklärt. Bis zur Klärung entscheidet das Programm nichts.
law-note--svalbard = Spitzbergen und Jan Mayen: Spitzbergen ist vom EWR-Abkommen ausgenommen. Ob norwegisches Datenschutzrecht dort gleichwertig gilt, ist zu prüfen. Bis zur Klärung entscheidet das Programm nichts.
law-note--russia = Der Europäische Datenschutzausschuss verlangt für Übermittlungen nach Russland eine besonders sorgfältige Prüfung (Erklärung 02/2022); wirksame Garantien fehlen dort häufig.
law-note--eu-institutions = Für Organe und Einrichtungen der EU gilt statt der DSGVO die Verordnung (EU) 2018/1725; eine Übermittlung in ein Drittland liegt nicht vor. Private Dienstleister dieser Stellen gehören nicht dazu.
law-note--epo = Der Beschluss gilt für die Europäische Patentorganisation selbst als Empfängerin, nicht für ihre Auftragnehmer.
law-note--dpf-ch = Die Aufnahme der USA in Anhang 1 DSV ist ein eigener Entscheid des Bundesrats; der Streit um den Datenschutzrahmen EU-USA berührt ihn nicht unmittelbar. Maßgeblich ist allein die Zertifizierung nach dem Swiss-U.S. Data Privacy Framework.
law-note--dpf-uk = Die UK Extension setzt die Zertifizierung nach dem Datenschutzrahmen EU-USA voraus. Fällt dieser, ist auch die Grundlage für das Vereinigte Königreich zu prüfen. Das IDTA oder das Addendum mit einer Prüfung des Schutzniveaus (data protection test) als Rückfallebene vermeidet eine Lücke.
law-note--us-territory-ch = Ob die Aufnahme der USA in Anhang 1 DSV auch für dieses Außengebiet der Vereinigten Staaten gilt, wurde nicht geprüft. Bis zur Klärung entscheidet das Programm nichts.
law-note--us-territory-uk = Ob die Regulations SI 2023/1028 auch für dieses Außengebiet der Vereinigten Staaten gelten, wurde nicht geprüft. Bis zur Klärung entscheidet das Programm nichts.
law-note--listed-state = Die Liste nennt den Staat, zu dem dieses Gebiet gehört, nicht aber das Gebiet. Dass sie es einschließt, ist wahrscheinlich, wurde aber nicht geprüft. Bis zur Klärung entscheidet das Programm nichts.
law-note--french-overseas-ch = Die Liste in Anhang 1 DSV nennt Frankreich. Ob sie dieses französische Überseegebiet einschließt, ist ungeklärt. Bis zur Klärung entscheidet das Programm nichts.
law-note--french-overseas-uk = Schedule 21 Data Protection Act 2018 nennt Frankreich. Ob dieses französische Überseegebiet eingeschlossen ist, ist ungeklärt. Bis zur Klärung entscheidet das Programm nichts.
law-note--svalbard-ch = Anhang 1 DSV nennt Norwegen. Ob das für Spitzbergen und Jan Mayen gilt, ist ungeklärt. Bis zur Klärung entscheidet das Programm nichts.
law-note--svalbard-uk = Schedule 21 Data Protection Act 2018 nennt die Staaten des EWR. Ob das für Spitzbergen und Jan Mayen gilt, ist ungeklärt. Bis zur Klärung entscheidet das Programm nichts.
law-note--eu-only = Anerkannt ist das Schutzniveau nur nach der DSGVO; auf der schweizerischen Liste steht das Land nicht (Stand August 2026).
law-note--old-swiss-list = Das Land stand nur bis zum 31. August 2023 und nur unter Bedingungen auf der früheren Liste des EDÖB.
law-note--not-a-listed-body = Anhang 1 DSV nennt diese Organisation nicht; er kennt neben Staaten und Gebieten nur zertifizierte Unternehmen.
law-note--not-part-of-the-listed-state = Dieses Gebiet gehört zu einem anerkannten Staat, ist aber auf der Liste nicht genannt und gehört nicht zum Gebiet der EU oder des EWR.
law-note--uk-israel = Ob die Anerkennung des Vereinigten Königreichs wie der Beschluss 2011/61/EU auf die automatisierte Verarbeitung beschränkt ist, wurde nicht geprüft.
law-note--uk-brazil = Regulations des Vereinigten Königreichs für Brasilien wurden nicht gefunden; dass es keine gibt, ist nicht bewiesen.
law-note--eu-institutions-uk = Schedule 21 Data Protection Act 2018 nennt die Organe und Einrichtungen der EU; das wurde nur in zweiter Hand gelesen.

## What may change: announced, pending, or expiring

law-watch--uk-tools-update = Die Aufsichtsbehörde des Vereinigten Königreichs hat für 2026 neue Fassungen von IDTA und Addendum angekündigt; gesehen wurden sie nicht. Bis dahin gelten die Fassungen A.1.0 und B.1.0.
law-watch--dpf-review = Zweite Überprüfung des Datenschutzrahmens EU-USA durch die Kommission, drei Jahre nach der ersten.
law-watch--dpf-appeal = Rechtsmittel gegen das Urteil zum Datenschutzrahmen EU-USA (C-703/25 P, Latombe/Kommission), anhängig.
law-watch--brazil-evaluation = Erste Bewertung des Beschlusses zu Brasilien, vier Jahre nach seiner Bekanntgabe.
law-watch--brazil-eea = Übernahme des Beschlusses zu Brasilien in das EWR-Abkommen; vorher gilt er nicht für Exporteure in Island, Liechtenstein und Norwegen.
law-watch--uk-decision-end = Der Beschluss zum Vereinigten Königreich tritt außer Kraft, wenn er nicht verlängert wird.
law-watch--scc-art-3 = Eigene Standardvertragsklauseln für Empfänger, die selbst der DSGVO unterliegen: angekündigt, nicht erlassen.
law-watch--digital-omnibus = Vorschlag COM(2025) 837 zur Änderung der DSGVO: nicht angenommen.
law-watch--omnibus-iv = Vorschlag 2025/0130(COD) zu einer höheren Schwelle in Art. 30 Abs. 5 DSGVO: vorläufige Einigung vom 9. Juni 2026, förmliche Annahme nicht gesehen.
law-watch--bdsg-38 = Angekündigte Aufhebung der deutschen Schwelle von 20 Personen für Datenschutzbeauftragte (§ 38 Abs. 1 BDSG); ein Entwurf wurde nicht gesehen.
law-watch--gibraltar = Abkommen zwischen der EU und dem Vereinigten Königreich über Gibraltar: Folgen für Übermittlungen nicht bekannt.
law-watch--c5-2026 = Prüfberichte nach C5 richten sich ab diesem Tag nach der Fassung C5:2026.
law-watch--ehds = Allgemeine Geltung der Verordnung über den Europäischen Raum für Gesundheitsdaten; eine Grundlage für Übermittlungen schafft sie nicht.

## How sure the data are, and from when they are

confidence--high = hoch
confidence--medium = wahrscheinlich, nicht am amtlichen Text geprüft
confidence--low = unsicher, vor Verwendung zu prüfen
law-floor--uk-transfer-rules = Der Rechtsstand ist erst ab dem { $floor } hinterlegt. An diesem Tag traten die neuen Vorschriften des Vereinigten Königreichs über Übermittlungen in Kraft; für die Zeit davor wurde nichts geprüft.
