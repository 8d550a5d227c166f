### Special categories of personal data, and criminal data.

special-kind--health = data concerning health
special-kind--genetic = genetic data
special-kind--biometric = biometric data for the purpose of uniquely identifying a natural person
    .label = biometric data for identification
special-kind--ethnic-origin = data revealing racial or ethnic origin
    .label = racial or ethnic origin
special-kind--political-opinions = data revealing political opinions
    .label = political opinions
special-kind--religious-beliefs = data revealing religious or philosophical beliefs
    .label = religious or philosophical beliefs
special-kind--trade-union = data revealing trade union membership
    .label = trade union membership
special-kind--sex-life = data concerning a natural person’s sex life or sexual orientation
    .label = sex life or sexual orientation
special-kind--criminal = data relating to criminal convictions and offences or related security measures
    .label = criminal convictions and offences
