### Why no data protection officer is required.

dpo-reason--fewer-than-20-persons = { -contractor(form: "The") } as a rule constantly employs fewer than 20 persons in the automated processing of personal data (section 38(1), first sentence, of the German Federal Data Protection Act (BDSG)).
    .label = as a rule fewer than 20 persons constantly employed in automated processing
dpo-reason--no-dpia = { -contractor(form: "The") } carries out no processing that is subject to a data protection impact assessment under Art. 35 GDPR (section 38(1), second sentence, of the German Federal Data Protection Act (BDSG)).
    .label = no processing subject to a data protection impact assessment
dpo-reason--no-commercial-transfer = { -contractor(form: "The") } does not process personal data commercially for the purpose of transfer, of anonymised transfer or for purposes of market or opinion research (section 38(1), second sentence, of the German Federal Data Protection Act (BDSG)).
    .label = no commercial transfer, no market or opinion research
dpo-reason--no-public-authority = { -contractor(form: "The") } is neither a public authority nor a public body (Art. 37(1)(a) GDPR).
    .uk = { -contractor(form: "The") } is neither a public authority nor a public body (Art. 37(1)(a) UK GDPR).
    .label = neither a public authority nor a public body
dpo-reason--no-large-scale-monitoring = { -contractor(form: "Poss") } core activities do not consist of processing operations which, by virtue of their nature, their scope or their purposes, require regular and systematic monitoring of data subjects on a large scale (Art. 37(1)(b) GDPR).
    .uk = { -contractor(form: "Poss") } core activities do not consist of processing operations which, by virtue of their nature, their scope or their purposes, require regular and systematic monitoring of data subjects on a large scale (Art. 37(1)(b) UK GDPR).
    .label = no regular and systematic monitoring on a large scale as a core activity
dpo-reason--no-large-scale-special = { -contractor(form: "Poss") } core activities do not consist of processing on a large scale of special categories of personal data under Art. 9 GDPR or of personal data relating to criminal convictions and offences under Art. 10 GDPR (Art. 37(1)(c) GDPR).
    .uk = { -contractor(form: "Poss") } core activities do not consist of processing on a large scale of special categories of personal data under Art. 9 UK GDPR or of personal data relating to criminal convictions and offences under Art. 10 UK GDPR (Art. 37(1)(c) UK GDPR).
    .label = no processing of special categories on a large scale as a core activity
