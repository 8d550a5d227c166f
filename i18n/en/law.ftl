### Law: names of instruments, forms of citations, adequacy, and what is uncertain. Ids come from src/law/*.ron.
### After Art., section, no. and point stands a non-breaking space (U+00A0).

## Citations
## $article, $n and $letter stand as printed; in citation-sentence $n is a number. $parts are the parts already
## spoken and joined without anything between them, so each part brings its own comma.

citation-article = Art. { $article }{ $parts } { $instrument }
citation-section = section { $article }{ $parts } of the { $instrument }
# Section of a British act
citation-section--gb = section { $article }{ $parts } of the { $instrument }
citation-paragraph = ({ $n })
citation-sentence = , { $n ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
   *[other] { $n }th
 } sentence
citation-number = , no. { $n }
# A number without a paragraph before it, as in the definitions of Art. 4 GDPR.
citation-number--alone = ({ $n })
citation-letter = ({ $letter })
# Letter after a sentence or a number
citation-letter--apart = , point ({ $letter })

## Instruments: value = as cited after a provision; .full = as listed, with its date

instrument--gdpr = GDPR
    .full = Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 (General Data Protection Regulation)
instrument--eu-2018-1725 = Regulation (EU) 2018/1725
    .full = Regulation (EU) 2018/1725 of the European Parliament and of the Council of 23 October 2018 (data protection in the institutions and bodies of the Union)
instrument--eea-154-2018 = Decision of the EEA Joint Committee No 154/2018
    .full = Decision of the EEA Joint Committee No 154/2018 of 6 July 2018 (incorporation of the GDPR into the EEA Agreement)
instrument--eu-2021-914 = Implementing Decision (EU) 2021/914
    .full = Commission Implementing Decision (EU) 2021/914 of 4 June 2021 (standard contractual clauses for transfers to third countries)
instrument--eu-2021-915 = Implementing Decision (EU) 2021/915
    .full = Commission Implementing Decision (EU) 2021/915 of 4 June 2021 (standard contractual clauses between controllers and processors)
instrument--eu-2000-518 = Decision 2000/518/EC
    .full = Commission Decision 2000/518/EC of 26 July 2000 (adequate protection in Switzerland)
instrument--eu-2002-2 = Decision 2002/2/EC
    .full = Commission Decision 2002/2/EC of 20 December 2001 (adequate protection in Canada under PIPEDA)
instrument--eu-2003-490 = Decision 2003/490/EC
    .full = Commission Decision 2003/490/EC of 30 June 2003 (adequate protection in Argentina)
instrument--eu-2003-821 = Decision 2003/821/EC
    .full = Commission Decision 2003/821/EC of 21 November 2003 (adequate protection in Guernsey)
instrument--eu-2004-411 = Decision 2004/411/EC
    .full = Commission Decision 2004/411/EC of 28 April 2004 (adequate protection in the Isle of Man)
instrument--eu-2008-393 = Decision 2008/393/EC
    .full = Commission Decision 2008/393/EC of 8 May 2008 (adequate protection in Jersey)
instrument--eu-2010-146 = Decision 2010/146/EU
    .full = Commission Decision 2010/146/EU of 5 March 2010 (adequate protection in the Faroe Islands)
instrument--eu-2010-625 = Decision 2010/625/EU
    .full = Commission Decision 2010/625/EU of 19 October 2010 (adequate protection in Andorra)
instrument--eu-2011-61 = Decision 2011/61/EU
    .full = Commission Decision 2011/61/EU of 31 January 2011 (adequate protection in Israel with regard to automated processing)
instrument--eu-2012-484 = Implementing Decision 2012/484/EU
    .full = Commission Implementing Decision 2012/484/EU of 21 August 2012 (adequate protection in Uruguay)
instrument--eu-2013-65 = Implementing Decision 2013/65/EU
    .full = Commission Implementing Decision 2013/65/EU of 19 December 2012 (adequate protection in New Zealand)
instrument--eu-2019-419 = Implementing Decision (EU) 2019/419
    .full = Commission Implementing Decision (EU) 2019/419 of 23 January 2019 (adequate protection in Japan under the APPI)
instrument--eu-2021-1772 = Implementing Decision (EU) 2021/1772
    .full = Commission Implementing Decision (EU) 2021/1772 of 28 June 2021 (adequate protection in the United Kingdom), as amended by Implementing Decisions (EU) 2025/1226 and (EU) 2025/2574
instrument--eu-2022-254 = Implementing Decision (EU) 2022/254
    .full = Commission Implementing Decision (EU) 2022/254 of 17 December 2021 (adequate protection in the Republic of Korea under PIPA)
instrument--eu-2023-1795 = Implementing Decision (EU) 2023/1795
    .full = Commission Implementing Decision (EU) 2023/1795 of 10 July 2023 (adequate protection under the EU-US Data Privacy Framework)
instrument--eu-2025-1226 = Implementing Decision (EU) 2025/1226
    .full = Commission Implementing Decision (EU) 2025/1226 of 24 June 2025 (amending Implementing Decision (EU) 2021/1772)
instrument--eu-2025-1382 = Implementing Decision (EU) 2025/1382
    .full = Commission Implementing Decision (EU) 2025/1382 of 15 July 2025 (adequate protection by the European Patent Organisation)
instrument--eu-2025-2574 = Implementing Decision (EU) 2025/2574
    .full = Commission Implementing Decision (EU) 2025/2574 of 19 December 2025 (amending Implementing Decision (EU) 2021/1772)
instrument--eu-2026-179 = Implementing Decision (EU) 2026/179
    .full = Commission Implementing Decision (EU) 2026/179 of 26 January 2026 (adequate protection in Brazil under the LGPD)
instrument--eu-2022-2554 = Regulation (EU) 2022/2554
    .full = Regulation (EU) 2022/2554 of the European Parliament and of the Council of 14 December 2022 (DORA)
instrument--eu-2022-2555 = Directive (EU) 2022/2555
    .full = Directive (EU) 2022/2555 of the European Parliament and of the Council of 14 December 2022 (NIS 2 Directive)
instrument--eu-2023-2854 = Regulation (EU) 2023/2854
    .full = Regulation (EU) 2023/2854 of the European Parliament and of the Council of 13 December 2023 (Data Act)
instrument--eu-2024-1689 = Regulation (EU) 2024/1689
    .full = Regulation (EU) 2024/1689 of the European Parliament and of the Council of 13 June 2024 (Artificial Intelligence Act)
instrument--eu-2025-327 = Regulation (EU) 2025/327
    .full = Regulation (EU) 2025/327 of the European Parliament and of the Council of 11 February 2025 (European Health Data Space)
instrument--eu-2000-520 = Decision 2000/520/EC
    .full = Commission Decision 2000/520/EC of 26 July 2000 (Safe Harbour; invalid since the judgment in C-362/14 of 6 October 2015)
instrument--eu-2016-1250 = Implementing Decision (EU) 2016/1250
    .full = Commission Implementing Decision (EU) 2016/1250 of 12 July 2016 (EU-US Privacy Shield; invalid since the judgment in C-311/18 of 16 July 2020)
instrument--eu-2001-497 = Decision 2001/497/EC
    .full = Commission Decision 2001/497/EC of 15 June 2001 (former standard contractual clauses between controllers; repealed on 27 September 2021, earlier contracts until 27 December 2022)
instrument--eu-2010-87 = Decision 2010/87/EU
    .full = Commission Decision 2010/87/EU of 5 February 2010 (former standard contractual clauses for processors; repealed on 27 September 2021, earlier contracts until 27 December 2022)
instrument--edpb-01-2020 = EDPB Recommendations 01/2020
    .full = Recommendations 01/2020 of the European Data Protection Board of 18 June 2021 on measures that supplement transfer tools (version 2.0)
instrument--edpb-05-2021 = EDPB Guidelines 05/2021
    .full = Guidelines 05/2021 of the European Data Protection Board of 14 February 2023 on the interplay between Art. 3 and Chapter V GDPR (version 2.0)
instrument--edpb-03-2018 = EDPB Guidelines 3/2018
    .full = Guidelines 3/2018 of the European Data Protection Board of 12 November 2019 on the territorial scope of the GDPR (version 2.1)
instrument--edpb-07-2020 = EDPB Guidelines 07/2020
    .full = Guidelines 07/2020 of the European Data Protection Board of 7 July 2021 on the concepts of controller and processor (version 2.1)
instrument--edpb-22-2024 = EDPB Opinion 22/2024
    .full = Opinion 22/2024 of the European Data Protection Board of 7 October 2024 on obligations in reliance on processors and sub-processors
instrument--bdsg = German Federal Data Protection Act (BDSG)
    .full = German Federal Data Protection Act (Bundesdatenschutzgesetz) of 30 June 2017
instrument--stgb = German Criminal Code (StGB)
    .full = German Criminal Code (Strafgesetzbuch) as promulgated on 13 November 1998
instrument--stpo = German Code of Criminal Procedure (StPO)
    .full = German Code of Criminal Procedure (Strafprozessordnung) as promulgated on 7 April 1987
instrument--brao = German Federal Code for Lawyers (BRAO)
    .full = German Federal Code for Lawyers (Bundesrechtsanwaltsordnung) of 1 August 1959
instrument--stberg = German Tax Advisory Act (StBerG)
    .full = German Tax Advisory Act (Steuerberatungsgesetz) as promulgated on 4 November 1975
instrument--wpo = German Public Accountant Act (WPO)
    .full = German Public Accountant Act (Wirtschaftsprüferordnung) as promulgated on 5 November 1975
instrument--pao = German Patent Attorney Code (PAO)
    .full = German Patent Attorney Code (Patentanwaltsordnung) of 7 September 1966
instrument--bnoto = German Federal Code for Notaries (BNotO)
    .full = German Federal Code for Notaries (Bundesnotarordnung) of 13 February 1937
instrument--bgb = German Civil Code (BGB)
    .full = German Civil Code (Bürgerliches Gesetzbuch) as promulgated on 2 January 2002
instrument--verpflg = German Formal Obligation Act (VerpflG)
    .full = German Formal Obligation Act (Verpflichtungsgesetz) of 2 March 1974
instrument--sgb-1 = German Social Code, Book I (SGB I)
    .full = German Social Code, Book I (Sozialgesetzbuch, General Part) of 11 December 1975
instrument--sgb-5 = German Social Code, Book V (SGB V)
    .full = German Social Code, Book V (Sozialgesetzbuch, Statutory Health Insurance) of 20 December 1988
instrument--sgb-10 = German Social Code, Book X (SGB X)
    .full = German Social Code, Book X (Sozialgesetzbuch, Social Administrative Procedure and Protection of Social Data) as promulgated on 18 January 2001
instrument--gdng = German Health Data Use Act (GDNG)
    .full = German Health Data Use Act (Gesundheitsdatennutzungsgesetz) of 22 March 2024
instrument--tdddg = German Telecommunications Digital Services Data Protection Act (TDDDG)
    .full = German Telecommunications Digital Services Data Protection Act (Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz) of 23 June 2021 (called TTDSG until 13 May 2024)
instrument--bsig = German BSI Act (BSIG)
    .full = German Act on the Federal Office for Information Security (BSI-Gesetz) of 2 December 2025
instrument--hgb = German Commercial Code (HGB)
    .full = German Commercial Code (Handelsgesetzbuch) of 10 May 1897
instrument--ao = German Fiscal Code (AO)
    .full = German Fiscal Code (Abgabenordnung) as promulgated on 1 October 2002
instrument--estg = German Income Tax Act (EStG)
    .full = German Income Tax Act (Einkommensteuergesetz) as promulgated on 8 October 2009
instrument--baykrg = Bavarian Hospital Act (BayKrG)
    .full = Bavarian Hospital Act (Bayerisches Krankenhausgesetz)
instrument--thuerkhg = Thuringian Hospital Act (ThürKHG)
    .full = Thuringian Hospital Act (Thüringer Krankenhausgesetz)
instrument--kdg = Church Data Protection Act (KDG)
    .full = Church Data Protection Act of the Catholic dioceses in Germany (Gesetz über den Kirchlichen Datenschutz) of 20 November 2017
instrument--dsg-ekd = EKD Data Protection Act (DSG-EKD)
    .full = Data Protection Act of the Evangelical Church in Germany (Kirchengesetz über den Datenschutz) of 15 November 2017
instrument--bdsg-2003 = former German Federal Data Protection Act (BDSG a. F.)
    .full = German Federal Data Protection Act (Bundesdatenschutzgesetz) as in force until 24 May 2018 (repealed)
instrument--c5gleichwv = German C5 Equivalence Ordinance (C5GleichwV)
    .full = German Ordinance of 2025 on equivalent security attestations for cloud computing services in the health service (C5-Gleichwertigkeitsverordnung)
instrument--stgb-at = Austrian Criminal Code (StGB)
    .full = Austrian Criminal Code (Strafgesetzbuch) of 23 January 1974
instrument--dsg-at = Austrian Data Protection Act (DSG)
    .full = Austrian Data Protection Act (Datenschutzgesetz)
instrument--gtelg-at = Austrian Health Telematics Act 2012 (GTelG 2012)
    .full = Austrian Health Telematics Act 2012 (Gesundheitstelematikgesetz 2012)
instrument--dsg = Swiss FADP
    .full = Swiss Federal Act on Data Protection of 25 September 2020
instrument--dsv = Swiss Data Protection Ordinance
    .full = Swiss Ordinance on Data Protection of 31 August 2022
instrument--stgb-ch = Swiss Criminal Code
    .full = Swiss Criminal Code of 21 December 1937
instrument--dsv-annex-1 = Annex 1 to the Swiss Data Protection Ordinance
    .full = Annex 1 to the Swiss Data Protection Ordinance of 31 August 2022 (Art. 8(1) of the Ordinance; states, territories and bodies with adequate data protection, 44 entries, as at 15 September 2024)
instrument--edoeb-scc-2021 = FDPIC recognition of 27 August 2021
    .full = Paper of the Federal Data Protection and Information Commissioner (FDPIC) of 27 August 2021 on disclosure abroad on the basis of recognised standard contractual clauses (amended on 12 February 2025)
instrument--isg = Swiss Information Security Act
    .full = Swiss Information Security Act of 18 December 2020
instrument--or-ch = Swiss Code of Obligations (CO)
    .full = Swiss Code of Obligations of 30 March 1911
instrument--bao-at = Austrian Federal Fiscal Code (BAO)
    .full = Austrian Federal Fiscal Code (Bundesabgabenordnung) of 1961
instrument--aerzteg-at = Austrian Physicians Act 1998 (ÄrzteG)
    .full = Austrian Physicians Act (Ärztegesetz) 1998
instrument--gukg-at = Austrian Health and Nursing Act (GuKG)
    .full = Austrian Health and Nursing Act (Gesundheits- und Krankenpflegegesetz) of 1997
instrument--rao-at = Austrian Code for Lawyers (RAO)
    .full = Austrian Code for Lawyers (Rechtsanwaltsordnung) of 1868
instrument--no-at = Austrian Code for Notaries (NO)
    .full = Austrian Code for Notaries (Notariatsordnung) of 1871
instrument--wtbg-at = Austrian Act on Tax and Audit Professions 2017 (WTBG)
    .full = Austrian Act on Tax and Audit Professions (Wirtschaftstreuhandberufsgesetz) 2017
instrument--uk-gdpr = UK GDPR
    .full = United Kingdom General Data Protection Regulation
instrument--dpa-2018 = Data Protection Act 2018
    .full = Data Protection Act 2018 of the United Kingdom (23 May 2018)
instrument--duaa-2025 = Data (Use and Access) Act 2025
    .full = Data (Use and Access) Act 2025 of the United Kingdom (19 June 2025)
instrument--dpa-2018-sch-1 = Schedule 1 to the Data Protection Act 2018
    .full = Data Protection Act 2018, Schedule 1 (conditions for special categories of personal data and criminal offence data)
instrument--dpa-2018-sch-21 = Schedule 21 to the Data Protection Act 2018
    .full = paragraphs 4 and 5 of Schedule 21 to the Data Protection Act 2018 (recognitions at the end of the transition period; since 5 February 2026 treated as regulations under Art. 45A UK GDPR)
instrument--uksi-2022-1213 = Data Protection (Adequacy) (Republic of Korea) Regulations 2022
    .full = Data Protection (Adequacy) (Republic of Korea) Regulations 2022 (SI 2022/1213)
instrument--uksi-2023-1028 = Data Protection (Adequacy) (United States of America) Regulations 2023
    .full = Data Protection (Adequacy) (United States of America) Regulations 2023 (SI 2023/1028; UK Extension to the EU-US Data Privacy Framework, UK-US data bridge)
instrument--uk-idta = International Data Transfer Agreement (IDTA A.1.0)
    .full = International Data Transfer Agreement, template A.1.0, laid before Parliament under section 119A of the Data Protection Act 2018 on 2 February 2022, in force since 21 March 2022
instrument--uk-addendum = International Data Transfer Addendum (B.1.0)
    .full = International Data Transfer Addendum to the EU standard contractual clauses, template B.1.0, laid before Parliament under section 119A of the Data Protection Act 2018 on 2 February 2022, in force since 21 March 2022
instrument--nhs-act-2006 = National Health Service Act 2006
    .full = National Health Service Act 2006

## What an instrument is, which law it belongs to, and which authority watches over it

instrument-kind--regulation = regulation
instrument-kind--directive = directive
instrument-kind--decision = decision
instrument-kind--act = act
instrument-kind--ordinance = ordinance
instrument-kind--standard = standard without the force of law
instrument-kind--guidance = publication of an authority, not binding
instrument-kind--clauses = model contract issued by an authority
regime--eu = GDPR (EU and EEA)
regime--ch = FADP (Switzerland)
regime--uk = UK GDPR (United Kingdom)
authority--fdpic = Federal Data Protection and Information Commissioner (FDPIC)
authority--information-commissioner = Information Commissioner (ICO)
    .nom = the Information Commissioner
    .gen = the Information Commissioner
    .dat = the Information Commissioner
    .acc = the Information Commissioner
authority--information-commission = Information Commission (ICO)
    .nom = the Information Commission
    .gen = the Information Commission
    .dat = the Information Commission
    .acc = the Information Commission

## Adequacy in a table cell; $until is a date already spoken

adequacy--eu-2000-518 = Commission Decision 2000/518/EC
adequacy--eu-2002-2--pipeda = Commission Decision 2002/2/EC (recipient subject to PIPEDA)
adequacy--eu-2003-490 = Commission Decision 2003/490/EC
adequacy--eu-2003-821 = Commission Decision 2003/821/EC
adequacy--eu-2004-411 = Commission Decision 2004/411/EC
adequacy--eu-2008-393 = Commission Decision 2008/393/EC
adequacy--eu-2010-146 = Commission Decision 2010/146/EU
adequacy--eu-2010-625 = Commission Decision 2010/625/EU
adequacy--eu-2011-61--israel-automated = Commission Decision 2011/61/EU (automated processing in Israel)
adequacy--eu-2012-484 = Commission Implementing Decision 2012/484/EU
adequacy--eu-2013-65 = Commission Implementing Decision 2013/65/EU
adequacy--eu-2019-419--appi = Commission Implementing Decision (EU) 2019/419 (recipient subject to the APPI)
adequacy--eu-2021-1772 = Commission Implementing Decision (EU) 2021/1772, valid until { $until }
adequacy--eu-2022-254--pipa = Commission Implementing Decision (EU) 2022/254 (recipient subject to PIPA)
adequacy--eu-2023-1795--dpf = Commission Implementing Decision (EU) 2023/1795 (recipient certified under the EU-US Data Privacy Framework)
adequacy--eu-2026-179--lgpd = Commission Implementing Decision (EU) 2026/179 (recipient subject to the LGPD)
adequacy--eu-2025-1382 = Commission Implementing Decision (EU) 2025/1382
adequacy--dsv-annex-1 = Annex 1 to the Swiss Data Protection Ordinance
adequacy--dsv-annex-1--pipeda-ch = Annex 1, no. 7, to the Swiss Data Protection Ordinance (recipient subject to PIPEDA or to a largely corresponding provincial act)
adequacy--dsv-annex-1--dpf-ch = Annex 1, no. 44, to the Swiss Data Protection Ordinance (recipient certified under the Swiss-U.S. Data Privacy Framework)
adequacy--dpa-2018-sch-21 = Schedule 21 to the Data Protection Act 2018
adequacy--dpa-2018-sch-21--pipeda-uk = Schedule 21 to the Data Protection Act 2018 (recipient subject to PIPEDA)
adequacy--dpa-2018-sch-21--appi-uk = Schedule 21 to the Data Protection Act 2018 (data subject to the APPI at the recipient)
adequacy--dpa-2018-sch-21--israel-automated-uk = Schedule 21 to the Data Protection Act 2018 (automated processing in Israel)
adequacy--uksi-2022-1213--pipa-uk = Data Protection (Adequacy) (Republic of Korea) Regulations 2022, SI 2022/1213 (recipient subject to PIPA)
adequacy--uksi-2023-1028--dpf-uk = Data Protection (Adequacy) (United States of America) Regulations 2023, SI 2023/1028 (recipient certified under the UK Extension to the EU-US Data Privacy Framework)

## Conditions of a decision: a question about one recipient; "yes" meets the condition

adequacy-condition--pipeda = Is this company, for these data, subject to the Canadian data protection act PIPEDA (Personal Information Protection and Electronic Documents Act)?
    .why = Decision 2002/2/EC covers only recipients that are subject to PIPEDA. These are above all companies engaged in commercial activities; public bodies and most data on employees are outside it.
adequacy-condition--appi = Is this company, for these data, subject to the Japanese data protection act APPI (Act on the Protection of Personal Information), with none of its exemptions applying?
    .why = Implementing Decision (EU) 2019/419 covers only companies that must apply the APPI together with the supplementary rules for data from the EU. Broadcasters and the press, professional writers, universities and academic bodies, religious and political organisations are exempt, each for its own purposes.
adequacy-condition--pipa = Is this company, for these data, subject to the Korean data protection act PIPA (Personal Information Protection Act), with no exclusion of the decision applying?
    .why = Implementing Decision (EU) 2022/254 covers only recipients that are subject to PIPA. Missionary activities of religious organisations, the nomination of candidates by political parties, and credit information held by companies under the supervision of the Korean Financial Services Commission are excluded.
adequacy-condition--lgpd = Is this company, for these data, subject to the Brazilian data protection act LGPD (Lei Geral de Proteção de Dados)?
    .why = Implementing Decision (EU) 2026/179 covers only recipients that are subject to the LGPD, and no processing that serves only public security, national defence, the security of the state or criminal investigation.
adequacy-condition--dpf = Is this very company on the list of the EU-US Data Privacy Framework (dataprivacyframework.gov) with the status ‘Active’, and does its certification cover this kind of data?
    .why = Implementing Decision (EU) 2023/1795 covers only certified companies, and only the certified kind of data: staff data (‘HR’) or other data (‘Non-HR’). The certification of a parent company is enough only if it expressly includes this company.
adequacy-condition--israel-automated = Does this company process these data by automated means and inside Israel, that is, not in the territories administered since 1967?
    .why = Decision 2011/61/EU covers only automated transfers and automated processing in Israel, and only the territory of the state under international law.
adequacy-condition--pipeda-ch = Is this company, for these data, subject to the Canadian act PIPEDA or to a largely corresponding provincial act?
    .why = Annex 1, no. 7, to the Swiss Data Protection Ordinance covers Canada only where PIPEDA or a largely corresponding provincial act applies in the private sphere: Quebec, British Columbia and Alberta, for health data also Ontario, New Brunswick, Newfoundland and Labrador, and Nova Scotia.
adequacy-condition--dpf-ch = Is this very company on the list dataprivacyframework.gov under the Swiss-U.S. Data Privacy Framework with the status ‘Active’, and does its certification cover this kind of data?
    .why = Annex 1, no. 44, to the Swiss Data Protection Ordinance covers only companies certified under the Swiss-U.S. Data Privacy Framework. Certification under the EU-US Data Privacy Framework alone is not enough.
adequacy-condition--pipeda-uk = Is this company, for these data, subject to the Canadian data protection act PIPEDA?
    .why = The recognition in Schedule 21 to the Data Protection Act 2018 reaches as far as Decision 2002/2/EC: it covers only recipients that are subject to PIPEDA.
adequacy-condition--appi-uk = Are these data, at this company, subject to the Japanese data protection act APPI?
    .why = The recognition in Schedule 21 to the Data Protection Act 2018 covers recipients in the private sector that must apply the APPI.
adequacy-condition--israel-automated-uk = Does this company process these data by automated means and inside Israel, that is, not in the territories administered since 1967?
    .why = Schedule 21 to the Data Protection Act 2018 takes over Decision 2011/61/EU. Whether its limit to automated processing applies as well has not been verified; where the condition is met, it makes no difference.
adequacy-condition--pipa-uk = Is this company, for these data, subject to the Korean data protection act PIPA?
    .why = The Regulations SI 2022/1213 cover only recipients that are subject to PIPA. They reach further than the EU decision because they include credit information.
adequacy-condition--dpf-uk = Is this very company on the list dataprivacyframework.gov with the UK Extension to the EU-US Data Privacy Framework and the status ‘Active’, and does its certification cover this kind of data?
    .why = The Regulations SI 2023/1028 cover only companies that take part in the UK Extension; certification under the EU-US Data Privacy Framework alone is not enough. Biometric and genetic data and data on sexual orientation and criminal offences must be flagged as sensitive to the recipient; data for journalistic purposes are not covered.

## Standing of a country in a table cell

standing--member = not applicable (EU/EEA)
standing--none = no adequacy decision
standing--domestic = not applicable (domestic)
standing--review = unclear
standing--not-covered = not recorded for this day
standing--no-day = reference date not yet fixed

## What a user should know about a country besides; never printed in an annex

law-note--dpf-contested = The decision on the EU-US Data Privacy Framework is in force but contested: an appeal is pending before the Court of Justice (C-703/25 P). Standard contractual clauses and a transfer impact assessment as a fallback avoid a gap. Banks, insurers, telecommunications carriers and non-profit organisations can usually not be certified.
law-note--us-territory = Whether the decision on the EU-US Data Privacy Framework extends to this territory of the United States has not been verified. Until that is settled the program decides nothing.
law-note--brazil-eea = Where the exporter is established in Iceland, Liechtenstein or Norway, the decision applies only once it has been incorporated into the EEA Agreement. This has to be checked before the transfer.
law-note--uk-expired = According to the law as recorded here, the decision on the United Kingdom ended on 27 December 2031. Whether it was extended has to be checked.
law-note--gibraltar = The decision on the United Kingdom does not extend to Gibraltar. Whether the agreement between the EU and the United Kingdom on Gibraltar changes this has to be checked.
law-note--british-overseas = British Overseas Territories are not part of the United Kingdom; the decision on the United Kingdom does not apply there.
law-note--dutch-overseas = This territory belongs to the Kingdom of the Netherlands but not to the territory of the EU. The GDPR does not apply there by virtue of Union law.
law-note--greenland = Greenland belongs neither to the EU nor to the EEA. The decision on the Faroe Islands does not apply there.
law-note--new-zealand-realm = The decision on New Zealand does not extend to this territory.
law-note--french-overseas = This French overseas territory is not part of the territory of the EU. French data protection law provides for equivalent rules there; whether there is therefore no transfer to a third country is unclear. Until that is settled the program decides nothing.
law-note--svalbard = Svalbard and Jan Mayen: Svalbard is excluded from the EEA Agreement. Whether Norwegian data protection law applies there in an equivalent way has to be checked. Until that is settled the program decides nothing.
law-note--russia = The European Data Protection Board asks for particular scrutiny of transfers to Russia (Statement 02/2022); effective safeguards are often lacking there.
law-note--eu-institutions = Regulation (EU) 2018/1725 applies to the institutions and bodies of the EU instead of the GDPR; there is no transfer to a third country. Private service providers of these bodies are not included.
law-note--epo = The decision covers the European Patent Organisation itself as recipient, not its contractors.
law-note--dpf-ch = The entry of the United States in Annex 1 to the Swiss Data Protection Ordinance is a decision of the Swiss Federal Council of its own; the dispute over the EU-US Data Privacy Framework does not touch it directly. Only the certification under the Swiss-U.S. Data Privacy Framework counts.
law-note--dpf-uk = The UK Extension presupposes certification under the EU-US Data Privacy Framework. If that falls, the basis for the United Kingdom has to be checked as well. The IDTA or the Addendum with a data protection test as a fallback avoids a gap.
law-note--us-territory-ch = Whether the entry of the United States in Annex 1 to the Swiss Data Protection Ordinance extends to this territory of the United States has not been verified. Until that is settled the program decides nothing.
law-note--us-territory-uk = Whether the Regulations SI 2023/1028 extend to this territory of the United States has not been verified. Until that is settled the program decides nothing.
law-note--listed-state = The list names the state to which this territory belongs, but not the territory. That it is included is likely but has not been verified. Until that is settled the program decides nothing.
law-note--french-overseas-ch = The list in Annex 1 to the Swiss Data Protection Ordinance names France. Whether it includes this French overseas territory is unclear. Until that is settled the program decides nothing.
law-note--french-overseas-uk = Schedule 21 to the Data Protection Act 2018 names France. Whether this French overseas territory is included is unclear. Until that is settled the program decides nothing.
law-note--svalbard-ch = Annex 1 to the Swiss Data Protection Ordinance names Norway. Whether that holds for Svalbard and Jan Mayen is unclear. Until that is settled the program decides nothing.
law-note--svalbard-uk = Schedule 21 to the Data Protection Act 2018 names the EEA states. Whether that holds for Svalbard and Jan Mayen is unclear. Until that is settled the program decides nothing.
law-note--eu-only = The level of protection is recognised under the GDPR only; the country is not on the Swiss list (as at August 2026).
law-note--old-swiss-list = The country was on the earlier list of the FDPIC only until 31 August 2023 and only on conditions.
law-note--not-a-listed-body = Annex 1 to the Swiss Data Protection Ordinance does not name this organisation; besides states and territories it knows only certified companies.
law-note--not-part-of-the-listed-state = This territory belongs to a recognised state but is not named on the list and is not part of the territory of the EU or the EEA.
law-note--uk-israel = Whether the United Kingdom’s recognition is limited to automated processing like Decision 2011/61/EU has not been verified.
law-note--uk-brazil = No regulations of the United Kingdom for Brazil were found; that there are none is not proven.
law-note--eu-institutions-uk = Schedule 21 to the Data Protection Act 2018 names the institutions and bodies of the EU; this was read at second hand only.

## What may change: announced, pending, or expiring

law-watch--uk-tools-update = The United Kingdom’s regulator has announced new versions of the IDTA and the Addendum for 2026; they have not been seen. Until then the versions A.1.0 and B.1.0 apply.
law-watch--dpf-review = Second review of the EU-US Data Privacy Framework by the Commission, three years after the first.
law-watch--dpf-appeal = Appeal against the judgment on the EU-US Data Privacy Framework (C-703/25 P, Latombe v Commission), pending.
law-watch--brazil-evaluation = First evaluation of the decision on Brazil, four years after its notification.
law-watch--brazil-eea = Incorporation of the decision on Brazil into the EEA Agreement; before that it does not apply to exporters in Iceland, Liechtenstein and Norway.
law-watch--uk-decision-end = The decision on the United Kingdom expires unless it is extended.
law-watch--scc-art-3 = Separate standard contractual clauses for importers that are themselves subject to the GDPR: announced, not adopted.
law-watch--digital-omnibus = Proposal COM(2025) 837 amending the GDPR: not adopted.
law-watch--omnibus-iv = Proposal 2025/0130(COD) for a higher threshold in Art. 30(5) GDPR: provisional agreement of 9 June 2026, formal adoption not seen.
law-watch--bdsg-38 = Announced repeal of the German threshold of 20 persons for data protection officers (section 38(1) of the German Federal Data Protection Act); no draft has been seen.
law-watch--gibraltar = Agreement between the EU and the United Kingdom on Gibraltar: consequences for transfers not known.
law-watch--c5-2026 = From this day on C5 attestations follow the edition C5:2026.
law-watch--ehds = General application of the Regulation on the European Health Data Space; it creates no basis for transfers.

## How sure the data are, and from when they are

confidence--high = high
confidence--medium = likely, not verified against the official text
confidence--low = uncertain, to be checked before use
law-floor--uk-transfer-rules = The law is recorded only from { $floor } on. On that day the new United Kingdom rules on transfers came into force; nothing was checked for the time before.
