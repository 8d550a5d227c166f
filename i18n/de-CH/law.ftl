### Names of laws as a Swiss text cites them: its own without the country, foreign ones with it.

citation-letter = { " " }Bst. { $letter }
citation-letter--apart = { " " }Bst. { $letter }

instrument--dsg = DSG
    .full = Bundesgesetz über den Datenschutz vom 25. September 2020
instrument--dsv = DSV
    .full = Verordnung über den Datenschutz vom 31. August 2022
instrument--stgb-ch = StGB
    .full = Schweizerisches Strafgesetzbuch vom 21. Dezember 1937
instrument--stgb = StGB (Deutschland)
    .full = Deutsches Strafgesetzbuch in der Fassung der Bekanntmachung vom 13. November 1998
instrument--stpo = StPO (Deutschland)
    .full = Deutsche Strafprozessordnung in der Fassung der Bekanntmachung vom 7. April 1987
instrument--isg = ISG
    .full = Informationssicherheitsgesetz vom 18. Dezember 2020
instrument--dsv-annex-1 = Anhang 1 DSV
    .full = Anhang 1 der Datenschutzverordnung vom 31. August 2022 (Art. 8 Abs. 1 DSV; Staaten, Gebiete und Organe mit angemessenem Datenschutz, 44 Einträge, Stand 15. September 2024)
adequacy--dsv-annex-1 = Feststellung des Bundesrats (Anhang 1 DSV)
adequacy--dsv-annex-1--pipeda-ch = Feststellung des Bundesrats (Anhang 1 Ziff. 7 DSV; Empfänger unterliegt PIPEDA oder einem weitgehend entsprechenden Gesetz einer Provinz)
adequacy--dsv-annex-1--dpf-ch = Feststellung des Bundesrats (Anhang 1 Ziff. 44 DSV; Empfänger nach dem Swiss-U.S. Data Privacy Framework zertifiziert)
adequacy--eu-2011-61--israel-automated = Beschluss 2011/61/EU der Kommission (automatisierte Bearbeitung in Israel)
adequacy--dpa-2018-sch-21--israel-automated-uk = Schedule 21 Data Protection Act 2018 (automatisierte Bearbeitung in Israel)
regime--ch = DSG
