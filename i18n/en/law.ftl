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
instrument--stgb-at = Austrian Criminal Code (StGB)
    .full = Austrian Criminal Code (Strafgesetzbuch) of 23 January 1974
instrument--dsg = Swiss FADP
    .full = Swiss Federal Act on Data Protection of 25 September 2020
instrument--dsv = Swiss Data Protection Ordinance
    .full = Swiss Ordinance on Data Protection of 31 August 2022
instrument--stgb-ch = Swiss Criminal Code
    .full = Swiss Criminal Code of 21 December 1937
instrument--uk-gdpr = UK GDPR
    .full = United Kingdom General Data Protection Regulation
instrument--dpa-2018 = Data Protection Act 2018
    .full = Data Protection Act 2018 of the United Kingdom (23 May 2018)
instrument--duaa-2025 = Data (Use and Access) Act 2025
    .full = Data (Use and Access) Act 2025 of the United Kingdom (19 June 2025)

## Adequacy in a table cell; $until is a date already spoken

adequacy--eu-2000-518 = Commission Decision 2000/518/EC
adequacy--eu-2002-2 = Commission Decision 2002/2/EC (recipient subject to PIPEDA)
adequacy--eu-2003-490 = Commission Decision 2003/490/EC
adequacy--eu-2003-821 = Commission Decision 2003/821/EC
adequacy--eu-2004-411 = Commission Decision 2004/411/EC
adequacy--eu-2008-393 = Commission Decision 2008/393/EC
adequacy--eu-2010-146 = Commission Decision 2010/146/EU
adequacy--eu-2010-625 = Commission Decision 2010/625/EU
adequacy--eu-2011-61 = Commission Decision 2011/61/EU (automated processing in Israel)
adequacy--eu-2012-484 = Commission Implementing Decision 2012/484/EU
adequacy--eu-2013-65 = Commission Implementing Decision 2013/65/EU
adequacy--eu-2019-419 = Commission Implementing Decision (EU) 2019/419 (recipient subject to the APPI)
adequacy--eu-2021-1772 = Commission Implementing Decision (EU) 2021/1772, valid until { $until }
adequacy--eu-2022-254 = Commission Implementing Decision (EU) 2022/254 (recipient subject to PIPA)
adequacy--eu-2023-1795 = Commission Implementing Decision (EU) 2023/1795 (recipient certified under the EU-US Data Privacy Framework)
adequacy--eu-2026-179 = Commission Implementing Decision (EU) 2026/179 (recipient subject to the LGPD)

## Conditions of a decision: a question about one recipient; "yes" meets the condition

adequacy-condition--pipeda = Is this company, for this data, subject to the Canadian data protection act PIPEDA (Personal Information Protection and Electronic Documents Act)?
    .why = Decision 2002/2/EC covers only recipients that are subject to PIPEDA. These are above all companies engaged in commercial activities; public bodies and most data on employees are outside it.
adequacy-condition--appi = Is this company, for this data, subject to the Japanese data protection act APPI (Act on the Protection of Personal Information), with none of its exemptions applying?
    .why = Implementing Decision (EU) 2019/419 covers only companies that must apply the APPI together with the supplementary rules for data from the EU. Broadcasters and the press, professional writers, universities and academic bodies, religious and political organisations are exempt, each for its own purposes.
adequacy-condition--pipa = Is this company, for this data, subject to the Korean data protection act PIPA (Personal Information Protection Act), with no exclusion of the decision applying?
    .why = Implementing Decision (EU) 2022/254 covers only recipients that are subject to PIPA. Missionary activities of religious organisations, the nomination of candidates by political parties, and credit information held by companies under the supervision of the Korean Financial Services Commission are excluded.
adequacy-condition--lgpd = Is this company, for this data, subject to the Brazilian data protection act LGPD (Lei Geral de Proteção de Dados)?
    .why = Implementing Decision (EU) 2026/179 covers only recipients that are subject to the LGPD, and no processing that serves only public security, national defence, the security of the state or criminal investigation.
adequacy-condition--dpf = Is exactly this company on the list of the EU-US Data Privacy Framework (dataprivacyframework.gov) with the status ‘Active’, and does its certification cover this kind of data?
    .why = Implementing Decision (EU) 2023/1795 covers only certified companies, and only the certified kind of data: staff data (‘HR’) or other data (‘Non-HR’). The certification of a parent company is enough only if it expressly includes this company.
adequacy-condition--israel-automated = Does this company process this data by automated means and inside Israel, that is, not in the territories administered since 1967?
    .why = Decision 2011/61/EU covers only automated transfers and automated processing in Israel, and only the territory of the state under international law.

## Standing of a country in a table cell

standing--member = not applicable (EU/EEA)
standing--none = no adequacy decision
standing--review = unclear, treated as a third country without an adequacy decision
standing--not-covered = not covered by this program
standing--no-day = reference date not yet fixed

## What a user should know about a country besides; never printed in an annex

law-note--dpf-contested = The decision on the EU-US Data Privacy Framework is in force but contested: an appeal is pending before the Court of Justice (C-703/25 P). Standard contractual clauses and a transfer impact assessment as a fallback avoid a gap. Banks, insurers, telecommunications carriers and non-profit organisations can usually not be certified.
law-note--us-territory = Whether the decision on the EU-US Data Privacy Framework extends to this territory of the United States has not been verified. What counts is the entry of exactly this company on the list.
law-note--brazil-eea = Where the exporter is established in Iceland, Liechtenstein or Norway, the decision applies only once it has been incorporated into the EEA Agreement. This has to be checked before the transfer.
law-note--uk-expired = According to the law as recorded here, the decision on the United Kingdom ended on 27 December 2031. Whether it was extended has to be checked.
law-note--gibraltar = The decision on the United Kingdom does not extend to Gibraltar. Whether the agreement between the EU and the United Kingdom on Gibraltar changes this has to be checked.
law-note--british-overseas = British Overseas Territories are not part of the United Kingdom; the decision on the United Kingdom does not apply there.
law-note--dutch-overseas = This territory belongs to the Kingdom of the Netherlands but not to the territory of the EU. The GDPR does not apply there by virtue of Union law.
law-note--greenland = Greenland belongs neither to the EU nor to the EEA. The decision on the Faroe Islands does not apply there.
law-note--new-zealand-realm = The decision on New Zealand does not extend to this territory.
law-note--french-overseas = This French overseas territory is not part of the territory of the EU. French data protection law provides for equivalent rules there; whether there is therefore no transfer to a third country is unclear. Until that is settled it is treated as a third country without an adequacy decision.
law-note--svalbard = Svalbard and Jan Mayen: Svalbard is excluded from the EEA Agreement. Whether Norwegian data protection law applies there in an equivalent way has to be checked. Until then the territory is treated as a third country without an adequacy decision.
law-note--russia = The European Data Protection Board asks for particular scrutiny of transfers to Russia (Statement 02/2022); effective safeguards are often lacking there.

## How sure the data are, and from when they are

confidence--high = verified
confidence--medium = likely, not verified against the official text
confidence--low = uncertain, to be checked before use
law-floor--uk-transfer-rules = The law is recorded only from { $floor } on. On that day the new United Kingdom rules on transfers came into force; nothing was checked for the time before.
