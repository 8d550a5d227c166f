### Special categories of personal data, and criminal data.

special-kind--health = data concerning health
    .synonyms = patient data; illness; diagnosis; treatment
special-kind--genetic = genetic data
    .synonyms = DNA; genome; genetic test
special-kind--biometric = biometric data for the purpose of uniquely identifying a natural person
    .label = biometric data for identification
    .synonyms = fingerprint; face recognition; voice profile
special-kind--ethnic-origin = data revealing racial or ethnic origin
    .label = racial or ethnic origin
    .synonyms = ethnicity; race; skin colour
special-kind--political-opinions = data revealing political opinions
    .label = political opinions
    .synonyms = party; political views
special-kind--religious-beliefs = data revealing religious or philosophical beliefs
    .label = religious or philosophical beliefs
    .synonyms = religion; denomination; church tax
special-kind--trade-union = data revealing trade union membership
    .label = trade union membership
    .synonyms = union; union dues
special-kind--sex-life = data concerning a natural person’s sex life or sexual orientation
    .label = sex life or sexual orientation
    .synonyms = sexuality; orientation
special-kind--criminal = data relating to criminal convictions and offences or related security measures
    .label = criminal convictions and offences
    .synonyms = criminal record; offence
