### Special categories of personal data, and criminal data.

special-kind--health = Gesundheitsdaten
    .synonyms = Patientendaten; Krankheit; Diagnose; Behandlung
special-kind--genetic = genetische Daten
    .synonyms = DNA; Erbgut; Gentest
special-kind--biometric = biometrische Daten zur eindeutigen Identifizierung einer natürlichen Person
    .label = biometrische Daten zur Identifizierung
    .synonyms = Fingerabdruck; Gesichtserkennung; Stimmprofil
special-kind--ethnic-origin = Daten, aus denen die rassische und ethnische Herkunft hervorgeht
    .label = rassische und ethnische Herkunft
    .synonyms = Herkunft; Ethnie; Hautfarbe
special-kind--political-opinions = Daten, aus denen politische Meinungen hervorgehen
    .label = politische Meinungen
    .synonyms = Partei; politische Einstellung
special-kind--religious-beliefs = Daten, aus denen religiöse oder weltanschauliche Überzeugungen hervorgehen
    .label = religiöse oder weltanschauliche Überzeugungen
    .synonyms = Religion; Konfession; Kirchensteuer
special-kind--trade-union = Daten, aus denen die Gewerkschaftszugehörigkeit hervorgeht
    .label = Gewerkschaftszugehörigkeit
    .synonyms = Gewerkschaft; Mitgliedsbeitrag
special-kind--sex-life = Daten zum Sexualleben oder der sexuellen Orientierung einer natürlichen Person
    .label = Sexualleben oder sexuelle Orientierung
    .synonyms = Sexualität; Orientierung
special-kind--criminal = Daten über strafrechtliche Verurteilungen und Straftaten oder damit zusammenhängende Sicherungsmaßregeln
    .label = strafrechtliche Verurteilungen und Straftaten
    .synonyms = Vorstrafen; Führungszeugnis; Straftat
