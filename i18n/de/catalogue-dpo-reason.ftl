### Why no data protection officer is required.

dpo-reason--fewer-than-20-persons = { -contractor(form: "Nom") } beschäftigt in der Regel weniger als 20 Personen ständig mit der automatisierten Verarbeitung personenbezogener Daten (§ 38 Abs. 1 Satz 1 BDSG).
    .label = in der Regel weniger als 20 Personen ständig mit automatisierter Verarbeitung beschäftigt
dpo-reason--no-dpia = { -contractor(form: "Nom") } nimmt keine Verarbeitungen vor, die einer Datenschutz-Folgenabschätzung nach Art. 35 DSGVO unterliegen (§ 38 Abs. 1 Satz 2 BDSG).
    .label = keine Verarbeitung, die einer Datenschutz-Folgenabschätzung unterliegt
dpo-reason--no-commercial-transfer = { -contractor(form: "Nom") } verarbeitet personenbezogene Daten nicht geschäftsmäßig zum Zweck der Übermittlung, der anonymisierten Übermittlung oder für Zwecke der Markt- oder Meinungsforschung (§ 38 Abs. 1 Satz 2 BDSG).
    .label = keine geschäftsmäßige Übermittlung, keine Markt- oder Meinungsforschung
dpo-reason--no-public-authority = { -contractor(form: "Nom") } ist weder Behörde noch öffentliche Stelle (Art. 37 Abs. 1 Buchst. a DSGVO).
    .uk = { -contractor(form: "Nom") } ist weder Behörde noch öffentliche Stelle (Art. 37 Abs. 1 Buchst. a UK-DSGVO).
    .label = weder Behörde noch öffentliche Stelle
dpo-reason--no-large-scale-monitoring = Die Kerntätigkeit { -contractor(form: "gen") } besteht nicht in der Durchführung von Verarbeitungsvorgängen, die aufgrund ihrer Art, ihres Umfangs oder ihrer Zwecke eine umfangreiche regelmäßige und systematische Überwachung von betroffenen Personen erforderlich machen (Art. 37 Abs. 1 Buchst. b DSGVO).
    .uk = Die Kerntätigkeit { -contractor(form: "gen") } besteht nicht in der Durchführung von Verarbeitungsvorgängen, die aufgrund ihrer Art, ihres Umfangs oder ihrer Zwecke eine umfangreiche regelmäßige und systematische Überwachung von betroffenen Personen erforderlich machen (Art. 37 Abs. 1 Buchst. b UK-DSGVO).
    .label = keine umfangreiche regelmäßige und systematische Überwachung als Kerntätigkeit
dpo-reason--no-large-scale-special = Die Kerntätigkeit { -contractor(form: "gen") } besteht nicht in der umfangreichen Verarbeitung besonderer Kategorien personenbezogener Daten nach Art. 9 DSGVO oder von personenbezogenen Daten über strafrechtliche Verurteilungen und Straftaten nach Art. 10 DSGVO (Art. 37 Abs. 1 Buchst. c DSGVO).
    .uk = Die Kerntätigkeit { -contractor(form: "gen") } besteht nicht in der umfangreichen Verarbeitung besonderer Kategorien personenbezogener Daten nach Art. 9 UK-DSGVO oder von personenbezogenen Daten über strafrechtliche Verurteilungen und Straftaten nach Art. 10 UK-DSGVO (Art. 37 Abs. 1 Buchst. c UK-DSGVO).
    .label = keine umfangreiche Verarbeitung besonderer Kategorien als Kerntätigkeit
