### Questions: special rules on health and social data in Germany, asked only where they apply.

q-care-client = What position does { -client(form: "the") } have in German statutory health insurance?
    .label = Position in the health service
    .help = Special rules apply to service providers of statutory health insurance, to health and care insurance funds and to their processors if health or social data are processed in the cloud. A private practice not admitted to statutory health insurance is not one of them. Psychotherapists’ practices admitted to statutory health insurance are contract practices too. ‘Possibly’ is right for a template that concerns only some customers.
    .why = Section 393(1) SGB V determines to whom the rules apply.
    .example = ‘Admitted to statutory health insurance’ for a general practitioner; ‘None of these’ for a purely private practice.
q-care-client--contract-practice = Practice or medical care centre (MVZ) admitted to statutory health insurance – medical or dental
q-care-client--hospital = Hospital
q-care-client--other-provider = Other service provider – for example a pharmacy, therapy practice or midwife
q-care-client--insurer = Statutory health or care insurance fund
q-care-client--processor = Processor of such a body
q-care-client--possibly = Possibly – only some customers are among them
q-care-client--none = None of these – for example a private practice

q-care-cloud = Are the health or social data processed by way of a cloud computing service?
    .label = Cloud computing
    .help = A cloud computing service is a digital service that gives on-demand remote access to shared computing resources that grow with demand. Software used over the internet is usually one; software that runs only on computers of { -client(form: "the") } is not.
    .why = Section 384, first sentence, no. 5 SGB V defines the term, section 393 SGB V sets the conditions.
    .example = Yes, if the application runs with a cloud provider.

q-care-systems = In which cloud systems are these data processed, and who operates them?
    .label = Cloud systems
    .help = There is one row for each system, backups included. Place, establishment and attestation of the body that operates it are asked for. Whether a company that offers an application on somebody else’s cloud infrastructure needs an attestation of its own beside that of the operator has not been finally settled; as a precaution, the application belongs in the list too.
    .why = Section 393(2) and (3) SGB V sets requirements for place, body and system.
    .example = Two rows: Nordhafen Hosting GmbH, platform; Nordhafen Hosting GmbH, backup.

q-care-system-name = Which body operates which system?
    .label = Body and system
    .help = The company and the name of the system are to be stated as in the attestation or the contract.
    .why = The attestation covers particular systems of a particular body (section 393(3), no. 2 SGB V).
    .example = Nordhafen Hosting GmbH, Platform North

q-care-system-country = In which country are the data processed in this system?
    .label = Place of processing
    .help = This means the place where the data are kept; if they are accessed from elsewhere, that place counts as well. Germany, the EU states, states treated as equal (Iceland, Liechtenstein, Norway, Switzerland) and third countries with an adequacy decision are permitted. Standard contractual clauses do not help here. If there are several countries, the one with the weakest protection is to be stated.
    .why = Section 393(2) SGB V permits only these places.
    .example = Germany

q-care-system-scope = Is the condition of the adequacy decision met for the operator?
    .label = Condition of the adequacy decision
    .help = For some countries the decision holds only on a condition, which is stated below the question. The answer is yes only if it has been verified for this very company.
    .why = A decision under Art. 45(3) GDPR helps only if its condition is met.
    .example = Yes, if the company’s entry in the list has been printed.

q-care-system-establishment = Does the body that operates the system have an establishment in Germany?
    .label = Establishment in Germany
    .help = An establishment is required in every case, even if the data are in Germany. A stable arrangement in which the body is actually active is sufficient; a letter box is not. In case of doubt, the body must be asked.
    .why = Section 393(2) SGB V requires an establishment in Germany.
    .example = Yes, if the operating company has its seat in Oldenburg.

q-care-system-proof = Which evidence of security exists for this system?
    .label = Evidence
    .help = C5 is a catalogue of criteria of the German Federal Office for Information Security. An attestation of type 1 certifies how the system is set up on one day, one of type 2 that it was effective over a period. Type 2 has been required since 1 July 2025; for systems that first came onto the market after that, type 1 is sufficient for the first 18 months. Other certificates are sufficient only with an action plan.
    .why = Section 393(3), no. 2 and (4) SGB V requires a current C5 attestation.
    .example = ‘C5 attestation type 2’, if the operator’s audit report is available.
q-care-system-proof--type-2 = C5 attestation type 2
q-care-system-proof--type-1 = C5 attestation type 1
q-care-system-proof--equivalent = Other certificate that is sufficient for a transitional period
q-care-system-proof--none = No evidence

q-care-system-criteria = Under which version of the catalogue of criteria was the audit made?
    .label = Version of the catalogue of criteria
    .help = The version is in the title of the audit report. According to the data in this program, C5:2026 is mandatory for attestations from 1 June 2027; this must be verified before use.
    .why = Section 384, first sentence, no. 6 SGB V refers to the version in force at the time.
    .example = C5:2020
q-care-system-criteria--c5-2020 = catalogue of criteria C5:2020
q-care-system-criteria--c5-2026 = catalogue of criteria C5:2026

q-care-system-from = On which day does the audit period of the attestation begin?
    .label = Start of the audit period
    .help = An attestation of type 2 states an audit period; its first day is to be entered.
    .why = The period shows whether the attestation is current.
    .example = 1 July 2025

q-care-system-until = On which day does the audit period end, or to which day does the attestation refer?
    .label = End of the audit period or reference date
    .help = For type 2 it is the last day of the audit period, for type 1 the day to which the attestation refers.
    .why = The day shows whether the attestation is current.
    .example = 30 June 2026

q-care-system-market = When was this system first placed on the market?
    .label = First placing on the market
    .help = A system is placed on the market as soon as it is first made available to others, even free of charge. Only if that was after 30 June 2025 is an attestation of type 1 sufficient for the first 18 months.
    .why = Section 393(4), third sentence, SGB V refers to this day.
    .example = 2 February 2026

q-care-system-certificate = Which certificate is there?
    .label = Certificate
    .help = Only these three are admitted. A certificate alone is not sufficient; the action plan is asked for next.
    .why = Section 1 C5GleichwV lists the standards.
    .example = ISO/IEC 27001
q-care-system-certificate--iso-27001 = ISO/IEC 27001
q-care-system-certificate--it-grundschutz = ISO 27001 based on IT-Grundschutz
q-care-system-certificate--csa-ccm = CSA Cloud Controls Matrix 4.0

q-care-system-plan = Is there an action plan that leads the system to a C5 attestation within the time limits?
    .label = Action plan
    .help = The plan names the gaps against the C5 catalogue and sets milestones: gaps closed after 12 months, type 1 after 18, type 2 after 24 months, each counted from the date of the milestone plan. Plan and certificate must be shown on request.
    .why = Section 1 C5GleichwV: without a plan the certificate does not replace an attestation.
    .example = Yes, if the operator has sent the plan.

q-care-system-plan-date = What is the date of the milestone plan?
    .label = Date of the milestone plan
    .help = The date of the milestone plan is to be entered; all time limits run from it.
    .why = Section 1 C5GleichwV counts the time limits from this day.
    .example = 1 March 2026

q-care-system-interim = On which day was the C5 attestation of type 1 reached?
    .label = Type 1 attestation reached
    .help = This is needed only once 18 months have passed since the milestone plan. Until then the field stays empty.
    .why = Under section 1 C5GleichwV, type 1 must be reached within 18 months.
    .example = 15 August 2027

q-care-system-controls = Have the criteria for customers in the audit report been implemented?
    .label = Criteria for customers
    .help = The audit report states what the customers have to do themselves, for example grant access rights. { -client(form: "The") } and { -contractor(form: "the") } must have implemented their part. The operator makes the report available.
    .why = Section 393(3), no. 3 SGB V requires implementation.
    .example = Yes, if the list of customer criteria has been worked through.

q-practice-size = How many persons in the practice are constantly engaged in data processing?
    .label = Size of the practice
    .help = Everyone who regularly works with practice data on a computer is counted, physicians included. The number decides which requirements of the directive apply.
    .why = The directive under section 390 SGB V distinguishes three sizes.
    .example = ‘6 to 20’ for three physicians and seven employees.
q-practice-size--up-to-5 = Up to 5
q-practice-size--from-6-to-20 = 6 to 20
q-practice-size--over-20 = More than 20

q-practice-directive = Has the practice compared the measures in these annexes with the IT security directive that is binding on it (section 390 SGB V)?
    .label = Comparison with the IT security directive
    .help = The National Association of Statutory Health Insurance Physicians and, for dentists, that of Statutory Health Insurance Dentists lay down requirements on IT security that are binding on the practice. They are reviewed every year; the latest version counts. The practice establishes whether the service provider has to contribute.
    .why = Section 390(6) SGB V makes the directive binding; section 393(5) SGB V builds on it.
    .example = Yes, if the practice has compared the annex on measures with the directive.

q-hospital-land = In which federal state (Land) is the hospital?
    .label = Land of the hospital
    .help = Hospital acts of the German Länder may require prior notice or permission, or restrict the place of processing. The program does not know these acts.
    .why = The law of the Land determines whether notice or permission is needed.
    .example = Thuringia
q-hospital-land--baden-wuerttemberg = Baden-Württemberg
q-hospital-land--bavaria = Bavaria
q-hospital-land--berlin = Berlin
q-hospital-land--brandenburg = Brandenburg
q-hospital-land--bremen = Bremen
q-hospital-land--hamburg = Hamburg
q-hospital-land--hesse = Hesse
q-hospital-land--mecklenburg-vorpommern = Mecklenburg-Western Pomerania
q-hospital-land--lower-saxony = Lower Saxony
q-hospital-land--north-rhine-westphalia = North Rhine-Westphalia
q-hospital-land--rhineland-palatinate = Rhineland-Palatinate
q-hospital-land--saarland = Saarland
q-hospital-land--saxony = Saxony
q-hospital-land--saxony-anhalt = Saxony-Anhalt
q-hospital-land--schleswig-holstein = Schleswig-Holstein
q-hospital-land--thuringia = Thuringia

q-hospital-law = Has the hospital checked whether the law of its Land requires notice, permission or a particular place, and done what is necessary?
    .label = Hospital law of the Land
    .help = The hospital act and the data protection act of the Land must be checked. In Thuringia, for example, prior notice in writing may be necessary. The check is for the hospital to make.
    .why = Without a prescribed notice or permission, the processing may not begin.
    .example = Yes, if the legal department has given notice.

q-social-body = Is { -client(form: "the") } a body that has to maintain social secrecy (Sozialgeheimnis)?
    .label = Body under section 35 SGB I
    .help = This means social benefit authorities and bodies treated as equal to them, for example statutory health insurance funds, youth welfare offices and social welfare offices. Only their data are social data. Practices, hospitals and private insurers are not among them.
    .why = Section 80 SGB X applies only to bodies under section 35 SGB I.
    .example = Yes for a statutory health insurance fund; no for a public order office.

q-social-notice = Has { -client(form: "the") } given its supervisory authority (Rechts- oder Fachaufsichtsbehörde) notice of the processing?
    .label = Notice to the supervisory authority
    .help = Notice must be given in good time before the processing is commissioned, in writing or electronically, of { -contractor(form: "the") } with its measures and supplementary instructions, the types of data, the data subjects, the task and any further companies. These annexes contain most of that.
    .why = Otherwise section 80(1) SGB X does not permit the processing to be commissioned.
    .example = Yes, if the notice has been sent.

q-social-notice-date = On which day did { -client(form: "the") } give notice?
    .label = Date of the notice
    .help = The date of the letter or of the electronic notice is to be entered.
    .why = Under section 80(1) SGB X, notice must come before the processing is commissioned.
    .example = 12 October 2026

q-social-reason = On which ground may { -contractor(form: "the") } process the social data?
    .label = Ground for commissioning
    .help = If { -contractor(form: "the") } is not a public body, commissioning is permitted only if operations may otherwise be disrupted or the work can be done at considerably lower cost. This does not apply to information technology providers in which the Federation or the Länder hold the majority, commissioned with the permission of the supreme service authority, nor to testing and maintenance. The assessment is made by { -client(form: "the") }.
    .why = Section 80(3) and (5) SGB X.
    .example = ‘Considerably lower cost’, if there is a comparison of costs.
q-social-reason--disruption = Disruption of operations
q-social-reason--cheaper = Considerably lower cost
q-social-reason--it-provider = IT service provider with a majority held by the Federation or the Länder, with permission of the supreme service authority
q-social-reason--maintenance = Testing or maintenance
q-social-reason--public = { -contractor(form: "The") } is a public body
q-social-reason--none = None of these

q-church-body = Is { -client(form: "the") } a church body with data protection law of its own?
    .label = Church body
    .help = Church hospitals and counselling centres often apply the Church Data Protection Act (KDG) or the Data Protection Act of the Protestant Church (DSG-EKD). These acts have rules of their own for processing on behalf of another, which the program does not cover.
    .why = Art. 91(1) GDPR allows churches to have law of their own.
    .example = Yes for a hospital run by a Catholic body.
