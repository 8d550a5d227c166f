### Measures of the control review: sentences for the annex and short names for lists.

# $interval: whole adverb, e.g. "every 3 months"
measure--toms-review = { -contractor(form: "The") } reviews { $interval } whether the technical and organisational measures are effective.
    .label = Review of the effectiveness of the measures
    .synonyms = TOMs; evaluation; yearly check
measure--toms-review--interval = Interval between reviews
    .why = Once a year is customary; Art. 32(1)(d) GDPR itself states no interval.

# $by: management, officer, both or it
measure--toms-review-by = { $by ->
    [management] { -contractor(form: "Poss") } management takes part in the review of the technical and organisational measures.
    [officer] { -contractor(form: "Poss") } data protection officer takes part in the review of the technical and organisational measures.
    [it] { -contractor(form: "Poss") } IT department takes part in the review of the technical and organisational measures.
   *[both] { -contractor(form: "Poss") } management and data protection officer take part in the review of the technical and organisational measures.
 }
    .label = Who takes part in the review of the measures
    .synonyms = management; DPO; effectiveness
measure--toms-review-by--by = Who takes part in the review
measure--toms-review-by--by--management = management
measure--toms-review-by--by--officer = data protection officer
measure--toms-review-by--by--both = management and data protection officer
measure--toms-review-by--by--it = IT department

measure--toms-review-change = { -contractor(form: "The") } reviews the technical and organisational measures before every material change to the systems on which it processes personal data on behalf of { -client(form: "the") }.
    .label = Review before changes to the systems
    .synonyms = TOMs; new systems

measure--toms-review-incident = { -contractor(form: "The") } reviews the technical and organisational measures after every security incident affecting personal data processed on behalf of { -client(form: "the") }.
    .label = Review of the measures after incidents
    .synonyms = security incident; effectiveness

measure--toms-review-law = { -contractor(form: "The") } reviews the technical and organisational measures upon every change in data protection law relevant to them.
    .label = Review of the measures on changes in law
    .synonyms = legislation; case law

measure--toms-review-record = { -contractor(form: "The") } documents the result of every review of the technical and organisational measures.
    .label = Documentation of reviews
    .synonyms = TOMs; report; evidence

measure--toms-improvement-cycle = At { -contractor(form: "the") }, the planning, implementation, review and improvement of the technical and organisational measures follow a documented, recurring cycle (PDCA cycle).
    .label = PDCA cycle
    .synonyms = continuous improvement; plan-do-check-act

# $interval: whole adverb, e.g. "every 3 months"
measure--security-concept-update = { -contractor(form: "The") } checks its security plan against the current threat situation { $interval }.
    .label = Comparison with the threat situation
    .synonyms = threats; threat landscape
measure--security-concept-update--interval = Interval between checks
    .why = Once a year is customary; the public reports on the state of IT security also appear every year.

# $interval: whole adverb, e.g. "every 3 months"
measure--warnings-evaluation = { -contractor(form: "The") } evaluates warnings from public bodies about threats and vulnerabilities { $interval }.
    .label = Evaluation of warnings
    .synonyms = CERT; security advisory
measure--warnings-evaluation--interval = Interval between evaluations
    .why = Once a week is feasible even for small companies; vulnerabilities are often exploited only a few days after they become known.

measure--vendor-notices = { -contractor(form: "The") } has subscribed to the security notices of the manufacturers of the software used for the processing.
    .label = Security notices of manufacturers
    .synonyms = vendor advisory; security hole; CVE

# $subject: data-protection, security or both; $interval: whole adverb, e.g. "every 3 months"
measure--internal-audit = { $subject ->
    [data-protection] { -contractor(form: "The") } carries out an internal data protection audit { $interval }.
    [security] { -contractor(form: "The") } carries out an internal information security audit { $interval }.
   *[both] { -contractor(form: "The") } carries out an internal audit of data protection and information security { $interval }.
 }
    .label = Internal audit
    .synonyms = internal check; privacy audit
measure--internal-audit--subject = Subject of the audit
measure--internal-audit--subject--data-protection = data protection
measure--internal-audit--subject--security = information security
measure--internal-audit--subject--both = data protection and information security
measure--internal-audit--interval = Interval between audits
    .why = Once a year is customary, also for companies with a certified management system.

# $interval: whole adverb, e.g. "every three months"
measure--privacy-self-assessment = { -contractor(form: "The") } itself assesses { $interval } on the basis of a questionnaire whether it meets the requirements of data protection.
    .label = Self-assessment by questionnaire
    .synonyms = checklist; self-audit
measure--privacy-self-assessment--interval = Interval between self-assessments

measure--internal-audit-independent = Internal audits at { -contractor(form: "the") } are carried out only by persons who are not responsible for the area audited.
    .label = Independence of internal audits
    .synonyms = independent check

# $subject: data-protection, security or both; $interval: whole adverb, e.g. "every 3 months"
measure--external-audit = { $subject ->
    [data-protection] An external body carries out a data protection audit at { -contractor(form: "the") } { $interval }.
    [security] An external body carries out an information security audit at { -contractor(form: "the") } { $interval }.
   *[both] An external body carries out an audit of data protection and information security at { -contractor(form: "the") } { $interval }.
 }
    .label = External audit
    .synonyms = third-party audit; privacy audit
measure--external-audit--subject = Subject of the audit
measure--external-audit--subject--data-protection = data protection
measure--external-audit--subject--security = information security
measure--external-audit--subject--both = data protection and information security
measure--external-audit--interval = Interval between audits

# $interval: whole adverb, e.g. "every 3 months"
measure--payment-card-audit = A Qualified Security Assessor assesses { $interval } on site whether { -contractor(form: "the") } meets the requirements of PCI DSS.
    .label = On-site assessment under PCI DSS
    .synonyms = credit cards; card data; QSA; payment cards
measure--payment-card-audit--interval = Interval between assessments
    .why = Compliance with PCI DSS has to be validated every year.

# $interval: whole adverb, e.g. "every 3 months"
measure--security-officer-report = The information security officer reports to { -contractor(form: "poss") } management on the state of information security { $interval }.
    .label = Information security report to management
    .synonyms = CISO
measure--security-officer-report--interval = Interval between reports
    .why = An annual report is customary; where incidents are frequent, a shorter interval is advisable.

# $interval: whole adverb, e.g. "every three months"
measure--security-metrics = { -contractor(form: "The") } collects metrics on information security { $interval }.
    .label = Information security metrics
    .synonyms = KPI; indicators
measure--security-metrics--interval = Interval between collections

# $interval: whole adverb, e.g. "every 3 months"
measure--management-review = { -contractor(form: "Poss") } management reviews the information security management system { $interval }.
    .label = Management review
    .synonyms = executive review
measure--management-review--interval = Interval between reviews
    .why = ISO/IEC 27001 requires the review at planned intervals; once a year is customary.

# $by: external or internal; $interval: whole adverb, e.g. "every 3 months"
measure--penetration-test-application = { $by ->
    [external] An external service provider carries out a penetration test of the application { $interval }.
   *[internal] { -contractor(form: "Poss") } employees carry out a penetration test of the application { $interval }.
 }
    .label = Penetration test of the application
    .synonyms = pentest; security test; hacker; OWASP
measure--penetration-test-application--by = Who carries out the test
measure--penetration-test-application--by--external = external service provider
measure--penetration-test-application--by--internal = own employees
measure--penetration-test-application--interval = Interval between tests
    .why = Once a year is customary; where the application changes often, a shorter interval is advisable.

measure--penetration-test-release = The application undergoes a penetration test before every major new version.
    .label = Penetration test before major versions
    .synonyms = pentest; release

measure--penetration-test-first = The application underwent a penetration test before it went into operation.
    .label = Penetration test before going live
    .synonyms = pentest; go-live; IT health check

# $by: external or internal; $interval: whole adverb, e.g. "every 3 months"
measure--penetration-test-network = { $by ->
    [external] An external service provider carries out a penetration test of { -contractor(form: "poss") } systems that can be reached from the internet { $interval }.
   *[internal] Using its own employees, { -contractor(form: "the") } carries out a penetration test of its systems that can be reached from the internet { $interval }.
 }
    .label = Penetration test of externally reachable systems
    .synonyms = pentest; security test; hacker
measure--penetration-test-network--by = Who carries out the test
measure--penetration-test-network--by--external = external service provider
measure--penetration-test-network--by--internal = own employees
measure--penetration-test-network--interval = Interval between tests
    .why = Once a year is customary; between the tests, automated checks for known vulnerabilities help.

# $scheme: crest, check or bsi
measure--penetration-test-accredited = { $scheme ->
    [crest] Penetration tests are carried out for { -contractor(form: "the") } exclusively by companies accredited by CREST.
    [check] Penetration tests are carried out for { -contractor(form: "the") } exclusively by companies approved under the CHECK scheme of the UK National Cyber Security Centre (NCSC).
   *[bsi] Penetration tests are carried out for { -contractor(form: "the") } exclusively by service providers certified for this purpose by the German Federal Office for Information Security (BSI).
 }
    .label = Penetration tests by recognised testers only
    .synonyms = pentest; CREST; CHECK; accredited; certified
measure--penetration-test-accredited--scheme = Kind of recognition
measure--penetration-test-accredited--scheme--crest = accreditation by CREST
measure--penetration-test-accredited--scheme--check = approval under the CHECK scheme
measure--penetration-test-accredited--scheme--bsi = certification by the BSI

# $interval: whole adverb, e.g. "every 3 months"
measure--vulnerability-scan = An automatic process checks the servers used for the processing for known vulnerabilities { $interval }.
    .label = Vulnerability scan of the servers
    .synonyms = vulnerability scanner; security hole; vulnerability scanning
measure--vulnerability-scan--interval = Interval between scans
    .why = Once a month is common because many manufacturers also release their updates at this interval.

measure--code-secret-scan = An automatic process checks every change to the source code for credentials contained in it.
    .label = Check of the source code for credentials
    .synonyms = secrets; Git; passwords in code

# $interval: whole adverb, e.g. "every 3 months"
measure--configuration-check = { -contractor(form: "The") } compares the configuration of the servers with the security requirements documented for them { $interval }.
    .label = Check of the server configuration
    .synonyms = audit; hardening; cloud configuration
measure--configuration-check--interval = Interval between checks

# $interval: whole adverb, e.g. "every three months"
measure--tls-test = { -contractor(form: "The") } checks the settings of the transport encryption { $interval } with a testing service intended for that purpose.
    .label = Check of the transport encryption
    .synonyms = TLS; SSL Labs; certificate; cipher
measure--tls-test--interval = Interval between checks

# $interval: whole adverb, e.g. "every three months"
measure--database-rules-review = { -contractor(form: "The") } reviews { $interval } the rules by which the database permits access to records.
    .label = Review of the access rules of the database
    .synonyms = row-level security; RLS; security rules; policies
measure--database-rules-review--interval = Interval between reviews

# $interval: whole adverb, e.g. "every 3 months"
measure--cryptography-review = { -contractor(form: "The") } checks the encryption methods used against Technical Guideline TR-02102 of the German Federal Office for Information Security (BSI) { $interval }.
    .label = Review of encryption methods
    .synonyms = TLS; outdated algorithms
measure--cryptography-review--interval = Interval between reviews
    .why = Once a year makes sense because the BSI, as a rule, revises the guideline every year.

# $interval: whole adverb, e.g. "every 3 months"
measure--load-test = { -contractor(form: "The") } checks { $interval }, by means of load tests, whether the application remains available under heavy load.
    .label = Load tests
    .synonyms = stress test; performance
measure--load-test--interval = Interval between load tests

measure--load-test-release = Before every new version of the application, { -contractor(form: "the") } checks, by means of load tests, whether it remains available under heavy load.
    .label = Load tests before every new version
    .synonyms = resilience; performance; release; stress test

# $interval: whole adverb, e.g. "every 3 months"
measure--tabletop-exercise = { -contractor(form: "The") } rehearses the handling of an assumed security incident in a tabletop exercise { $interval }.
    .label = Tabletop exercise on security incidents
    .synonyms = drill; crisis team
measure--tabletop-exercise--interval = Interval between exercises
    .why = Once a year is customary; new employees thus know their tasks too.

measure--findings-list = Until they have been remedied, the deficiencies found in reviews, audits and tests are kept in a list stating a deadline and the person responsible.
    .label = Tracking of deficiencies found
    .synonyms = list of defects; action plan; audit

measure--findings-follow-up = Once a deficiency found has been remedied, { -contractor(form: "the") } checks whether the remedy is effective.
    .label = Follow-up check of remedied deficiencies
    .synonyms = re-check; retest

# $interval: whole adverb, e.g. "every 3 months"
measure--certificate-surveillance = By means of a surveillance audit, the certification body verifies { $interval } whether { -contractor(form: "the") } continues to meet the conditions for its certificate.
    .label = Surveillance audits by the certification body
    .synonyms = ISO 27001
measure--certificate-surveillance--interval = Interval between surveillance audits
    .why = Annual surveillance audits are prescribed for certificates of management systems.
