### Professions and bodies bound by § 203 of the German Criminal Code.

## Health professions, no. 1

profession--physician = physicians
    .synonyms = doctor; medical practice; general practitioner; consultant
profession--dentist = dentists
    .synonyms = dental practice; orthodontist
profession--psychotherapist = psychotherapists
    .synonyms = psychotherapy; therapist; child psychotherapy
profession--pharmacist = pharmacists
    .synonyms = pharmacy; chemist
profession--nursing = nurses
    .synonyms = registered nurse; care nurse; nursing service
profession--midwife = midwives
    .synonyms = midwifery; birth attendant
profession--paramedic = paramedics
    .synonyms = ambulance service; emergency service
profession--physiotherapist = physiotherapists
    .synonyms = physiotherapy; physical therapist
profession--occupational-therapist = occupational therapists
    .synonyms = occupational therapy
profession--speech-therapist = speech and language therapists
    .synonyms = speech therapy; logopaedics
profession--massage-therapist = massage and hydrotherapy practitioners
    .label = massage therapists (state-certified)
    .synonyms = massage practice; masseur; hydrotherapist
profession--podiatrist = podiatrists
    .synonyms = podiatry; medical foot care
profession--dietitian = dietitians
    .synonyms = dietetics; nutrition therapy
profession--orthoptist = orthoptists
    .synonyms = orthoptics; vision clinic
profession--medical-technologist = medical technologists
    .synonyms = laboratory technologist; radiographer
profession--pharmaceutical-assistant = pharmaceutical technical assistants
    .synonyms = pharmacy technician
profession--health-profession-other = members of a health profession with state-regulated training
    .label = another health profession with state-regulated training
    .synonyms = health care profession; other health professional
profession--veterinarian = veterinarians
    .synonyms = vet; veterinary practice; animal hospital

## Psychologists, no. 2

profession--psychologist = professional psychologists with a state-recognised final academic examination
    .label = professional psychologists
    .synonyms = psychology; clinical psychologist

## Legal, tax and audit professions, no. 3 and 3a

profession--lawyer = lawyers
    .synonyms = attorney; solicitor; barrister; law firm
profession--chamber-legal-adviser = legal advisers admitted to a bar association
    .synonyms = legal adviser; member of the bar
profession--defence-counsel = defence counsel in statutorily regulated proceedings
    .synonyms = criminal defence; defence lawyer
profession--notary = notaries
    .synonyms = notary public; notary office
profession--patent-attorney = patent attorneys
    .synonyms = patent agent; patent law firm
profession--tax-adviser = tax advisers
    .synonyms = tax consultant; tax accountant
profession--tax-agent = tax agents
    .synonyms = authorised tax representative
profession--auditor = public auditors
    .synonyms = certified public accountant; chartered accountant; statutory auditor
profession--sworn-auditor = sworn auditors
    .synonyms = sworn accountant
profession--practice-company = governing bodies, or members of a governing body, of a company under section 203(1) no. 3a of the German Criminal Code
    .label = governing bodies of a professional practice or audit company
    .synonyms = professional practice company; incorporated law firm; tax advisory company

## Counselling and social work, no. 4 to 6

profession--counselling-centre = marriage, family, education or youth counsellors at a recognised counselling centre
    .label = marriage, family, education or youth counselling
    .synonyms = marriage counselling; family counselling; youth counselling
profession--addiction-counselling = addiction counsellors at a recognised counselling centre
    .label = addiction counselling
    .synonyms = drug counselling; addiction advice
profession--pregnancy-counselling = members or agents of a counselling centre recognised under sections 3 and 8 of the German Act on Pregnancies in Conflict Situations
    .label = pregnancy conflict counselling
    .synonyms = pregnancy advice; pregnancy conflict
profession--social-worker = state-recognised social workers
    .synonyms = social work; social services
profession--social-pedagogue = state-recognised social education workers
    .synonyms = social pedagogy; youth welfare

## Insurers and billing offices, no. 7

profession--private-insurer = members of a private health, accident or life insurance company
    .label = private health, accident or life insurer
    .synonyms = insurer; health insurance; life insurance; accident insurance
profession--billing-office = members of a private medical, tax adviser’s or lawyer’s billing office
    .label = private medical, tax adviser’s or lawyer’s billing office
    .synonyms = billing centre; billing service provider

## Public service, subsection 2

profession--public-body = public officials
    .label = public officials (public body)
    .synonyms = public authority; public body; civil servant
profession--european-official = European officials
    .synonyms = EU official; EU institution
profession--public-service-bound = persons specially bound for the public service
    .synonyms = formally bound person; public service contractor
profession--staff-representation = persons with duties or powers under staff representation law
    .synonyms = staff council; staff representative
profession--public-expert = publicly appointed experts who have been formally bound
    .synonyms = expert; expert witness; assessor
profession--bound-researcher = persons formally bound to secrecy in scientific research projects
    .synonyms = researcher; research; scientist
