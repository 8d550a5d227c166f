### Sentences of the annexes on special categories and on health and social data. Conclusions are the client's.

sheet-yes = yes
sheet-no = no

## Special categories

sheet-subject-grounds-lead = { -client(form: "The") }, according to its own statement, bases the processing of the special categories of personal data on:
sheet-subject-criminal-ground--authority = According to { -client(form: "the") }, data within the meaning of Art. 10 GDPR are processed under the control of official authority.
    .uk = According to { -client(form: "the") }, data within the meaning of Art. 10 UK GDPR are processed under the control of official authority.
sheet-subject-criminal-ground--law = According to { -client(form: "the") }, the processing of data within the meaning of Art. 10 GDPR is authorised by Union or Member State law providing for appropriate safeguards for the rights and freedoms of data subjects.
    .uk = According to { -client(form: "the") }, the processing of data within the meaning of Art. 10 UK GDPR is authorised by the law of the United Kingdom providing for appropriate safeguards for the rights and freedoms of data subjects.
sheet-subject-criminal-ground--none = No basis under Art. 10 GDPR has been stated.
    .uk = No basis under Art. 10 UK GDPR has been stated.
sheet-subject-special-secrecy--professional = According to { -client(form: "the") }, the data are processed by or under the responsibility of a professional subject to the obligation of professional secrecy (Art. 9(3) GDPR).
    .uk = According to { -client(form: "the") }, the data are processed by or under the responsibility of a professional subject to the obligation of professional secrecy (Art. 9(3) UK GDPR).
sheet-subject-special-secrecy--other-person = According to { -client(form: "the") }, the data are processed by another person subject to an obligation of secrecy (Art. 9(3) GDPR).
    .uk = According to { -client(form: "the") }, the data are processed by another person subject to an obligation of secrecy (Art. 9(3) UK GDPR).
sheet-subject-special-secrecy--no = According to { -client(form: "the") }, the conditions of Art. 9(3) GDPR are not met.
    .uk = According to { -client(form: "the") }, the conditions of Art. 9(3) UK GDPR are not met.
sheet-subject-bdsg--yes = { -client(form: "The") }, according to its own statement, bases the processing of the special categories of personal data on section 22(1) of the German Federal Data Protection Act (BDSG).
sheet-subject-bdsg--no = { -client(form: "The") }, according to its own statement, does not base the processing on section 22(1) of the German Federal Data Protection Act (BDSG).
# $law: "section 22(2), second sentence, no. 2 of the German Federal Data Protection Act (BDSG)"
sheet-subject-bdsg-2 = Traceability of input, alteration and removal, { $law }:
sheet-subject-bdsg-3 = Raising the awareness of those involved, { $law }:
sheet-subject-bdsg-4 = Data protection officer, { $law }:
sheet-subject-bdsg-5 = Restriction of access, { $law }:
sheet-subject-bdsg-6 = Pseudonymisation, { $law }:
sheet-subject-bdsg-7 = Encryption, { $law }:
sheet-subject-bdsg-8 = Confidentiality, integrity, availability, resilience and recovery, { $law }:
sheet-subject-bdsg-9 = Review of effectiveness, { $law }:
sheet-subject-bdsg-10 = Rules of procedure for transmission and for processing for other purposes, { $law }:
sheet-subject-bdsg-other = Further restrictions and safeguards:
sheet-subject-schedule-1--yes = According to { -client(form: "the") }, a condition in Schedule 1 to the Data Protection Act 2018 is met where the law of the United Kingdom requires one.
sheet-subject-schedule-1--no = According to { -client(form: "the") }, no condition in Schedule 1 to the Data Protection Act 2018 is met.
sheet-subject-minors = Consent of children
sheet-subject-minors--not-used = According to { -client(form: "the") }, the processing is not based on consent that children give in relation to information society services (Art. 8(1) GDPR).
    .uk = According to { -client(form: "the") }, the processing is not based on consent that children give in relation to information society services (Art. 8(1) UK GDPR).
sheet-subject-minors--parental = In so far as the processing is based on the consent of children in relation to information society services, according to { -client(form: "the") } the holder of parental responsibility has given or authorised the consent (Art. 8(1) GDPR).
    .uk = In so far as the processing is based on the consent of children in relation to information society services, according to { -client(form: "the") } the holder of parental responsibility has given or authorised the consent (Art. 8(1) UK GDPR).
sheet-subject-minors--of-age = In so far as the processing is based on the consent of children in relation to information society services, according to { -client(form: "the") } the children have reached the age required for it (Art. 8(1) GDPR).
    .uk = In so far as the processing is based on the consent of children in relation to information society services, according to { -client(form: "the") } the children have reached the age required for it (Art. 8(1) UK GDPR).
sheet-subject-minors--none = According to { -client(form: "the") }, it has not been clarified whether the conditions of Art. 8(1) GDPR are met for consent of children in relation to information society services.
    .uk = According to { -client(form: "the") }, it has not been clarified whether the conditions of Art. 8(1) UK GDPR are met for consent of children in relation to information society services.
sheet-subject-biometric = Biometric data for log-in and access control
sheet-subject-biometric-storage--device = The biometric templates are stored exclusively on devices of the data subjects.
sheet-subject-biometric-storage--client = The biometric templates are stored on systems of { -client(form: "the") }.
sheet-subject-biometric-storage--contractor = The biometric templates are stored on systems that { -contractor(form: "the") } operates or has operated for it.
sheet-subject-biometric-alternative--yes = The data subjects can use another method instead of the biometric data.
sheet-subject-biometric-alternative--no = No other method without biometric data is available to the data subjects.
sheet-subject-profiling = Profiling
sheet-subject-profiling--yes = The processing includes high-risk profiling within the meaning of the Swiss Federal Act on Data Protection (Art. 5(g) FADP).
    .ch = The processing includes high-risk profiling (Art. 5(g) FADP).
sheet-subject-profiling--no = There is no high-risk profiling within the meaning of the Swiss Federal Act on Data Protection (Art. 5(g) FADP).
    .ch = There is no high-risk profiling (Art. 5(g) FADP).

## Health service and social services

sheet-care = Health service and social services
sheet-care-when = If section 393 of the German Social Code, Book V (SGB V) applies to { -client(form: "the") }, the following is also recorded:
sheet-care-client--contract-practice = { -client(form: "The") }, according to its own statement, is a contract medical or dental practice of German statutory health insurance; to the extent that health or social data are processed in the cloud, section 393 of the German Social Code, Book V (SGB V) applies with section 390 SGB V as the benchmark.
sheet-care-client--hospital = { -client(form: "The") }, according to its own statement, is a hospital; to the extent that health or social data are processed in the cloud, section 393 of the German Social Code, Book V (SGB V) applies, for authorised hospitals with section 391 SGB V as the benchmark.
sheet-care-client--other-provider = { -client(form: "The") }, according to its own statement, is a service provider within the meaning of Chapter 4 of the German Social Code, Book V (SGB V); to the extent that health or social data are processed in the cloud, section 393 SGB V applies, and the measures must be equivalent to those under section 391 SGB V.
sheet-care-client--insurer = { -client(form: "The") }, according to its own statement, is a statutory health or care insurance fund; to the extent that health or social data are processed in the cloud, section 393 of the German Social Code, Book V (SGB V) applies, for health insurance funds with the security standard B3S-GKV/PV as the benchmark.
sheet-care-client--processor = { -client(form: "The") }, according to its own statement, is a processor of a body to which section 393 of the German Social Code, Book V (SGB V) applies; to the extent that health or social data are processed in the cloud, section 393 SGB V also applies to this processing.
sheet-care-client--possibly = Whether section 393 of the German Social Code, Book V (SGB V) applies depends on whether { -client(form: "the") } is a service provider within the meaning of Chapter 4 SGB V, a statutory health or care insurance fund, or a processor of such a body; for that case the annexes contain additional information.
sheet-practice-size--up-to-5 = According to its own statement, the practice has up to 5 persons constantly engaged in data processing.
sheet-practice-size--from-6-to-20 = According to its own statement, the practice has 6 to 20 persons constantly engaged in data processing.
sheet-practice-size--over-20 = According to its own statement, the practice has more than 20 persons constantly engaged in data processing.
sheet-practice-directive--yes = { -client(form: "The") }, according to its own statement, has compared the measures with the directive under section 390 SGB V that is binding on the practice.
sheet-practice-directive--no = { -client(form: "The") }, according to its own statement, has not yet compared the measures with the directive under section 390 SGB V that is binding on the practice.
sheet-hospital-law--yes = { -client(form: "The") }, according to its own statement, has checked whether the law of its federal state (Land) requires notice, permission or a particular place of processing, and has done what is necessary.
sheet-hospital-law--no = { -client(form: "The") }, according to its own statement, has not yet checked whether the law of its federal state (Land) requires notice, permission or a particular place of processing, or has not yet done what is necessary.
sheet-social-body--yes = { -client(form: "The") }, according to its own statement, is a body named in section 35 of the German Social Code, Book I (SGB I); section 80 of the German Social Code, Book X (SGB X) applies to social data.
# $day: "12 October 2026"
sheet-social-notice--yes = { -client(form: "The") }, according to its own statement, gave its supervisory authority (Rechts- oder Fachaufsichtsbehörde) notice of the processing on { $day } (section 80(1) SGB X).
sheet-social-notice--no = { -client(form: "The") }, according to its own statement, has not yet given its supervisory authority (Rechts- oder Fachaufsichtsbehörde) notice of the processing (section 80(1) SGB X).
sheet-social-reason--disruption = The processing is commissioned because, according to { -client(form: "the") }, its operations may otherwise be disrupted (section 80(3), first sentence, no. 1 SGB X).
sheet-social-reason--cheaper = The processing is commissioned because, according to { -client(form: "the") }, the work can be done at considerably lower cost (section 80(3), first sentence, no. 2 SGB X).
sheet-social-reason--it-provider = According to { -client(form: "the") }, { -contractor(form: "the") } is a provider of information technology services in which the Federation or the Länder hold the absolute majority of the shares or votes, and the supreme service authority has given prior permission (section 80(3), second sentence, SGB X).
sheet-social-reason--maintenance = According to { -client(form: "the") }, the processing concerns testing or maintenance (section 80(5) SGB X).
sheet-social-reason--public = { -contractor(form: "The") } is a public body; it has to give notice of the intended processing to its own supervisory authority as well, in good time before it is commissioned (section 80(1), second sentence, SGB X).
sheet-social-reason--none = No ground under section 80(3) or (5) SGB X has been stated.
sheet-church-body--yes = { -client(form: "The") }, according to its own statement, is a church body with data protection law of its own.
sheet-church-note = These annexes follow the GDPR. Church data protection law, with its own rules for processing on behalf of another, is not taken into account.

## Cloud computing, section 393 SGB V

sheet-cloud-title = Cloud computing (section 393 SGB V)
sheet-cloud--yes = Health or social data are processed by way of a cloud computing service.
sheet-cloud--no = Health and social data are not processed by way of a cloud computing service.
sheet-cloud-lead = The following systems are used for this:
sheet-cloud-name = Body and system
sheet-cloud-country = Place of processing
sheet-cloud-establishment = Establishment in Germany
sheet-cloud-proof = Evidence
sheet-cloud-controls = Criteria for customers implemented
sheet-cloud-scope--yes = condition of the adequacy decision met
sheet-cloud-scope--no = condition of the adequacy decision not met
sheet-cloud-proof--type-2 = C5 attestation type 2
sheet-cloud-proof--type-1 = C5 attestation type 1
sheet-cloud-proof--equivalent = other certificate (C5GleichwV):
sheet-cloud-proof--none = none
# $day: a day in words
sheet-cloud-from = audit period from { $day }
sheet-cloud-until = audit period until { $day }
sheet-cloud-attested = reference date { $day }
sheet-cloud-market = first placed on the market on { $day }
sheet-cloud-plan--yes = action plan in place
sheet-cloud-plan--no = without action plan
sheet-cloud-plan-date = milestone plan of { $day }
sheet-cloud-interim = C5 attestation type 1 reached on { $day }
sheet-cloud-note = Whether a provider that operates an application on somebody else’s cloud infrastructure needs a C5 attestation of its own in addition to that of the operator has not been finally settled.
