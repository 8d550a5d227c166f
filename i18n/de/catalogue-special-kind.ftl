### Special categories of personal data, and criminal data.

special-kind--health = Gesundheitsdaten
special-kind--genetic = genetische Daten
special-kind--biometric = biometrische Daten zur eindeutigen Identifizierung einer natürlichen Person
    .label = biometrische Daten zur Identifizierung
special-kind--ethnic-origin = Daten, aus denen die rassische und ethnische Herkunft hervorgeht
    .label = rassische und ethnische Herkunft
special-kind--political-opinions = Daten, aus denen politische Meinungen hervorgehen
    .label = politische Meinungen
special-kind--religious-beliefs = Daten, aus denen religiöse oder weltanschauliche Überzeugungen hervorgehen
    .label = religiöse oder weltanschauliche Überzeugungen
special-kind--trade-union = Daten, aus denen die Gewerkschaftszugehörigkeit hervorgeht
    .label = Gewerkschaftszugehörigkeit
special-kind--sex-life = Daten zum Sexualleben oder der sexuellen Orientierung einer natürlichen Person
    .label = Sexualleben oder sexuelle Orientierung
special-kind--criminal = Daten über strafrechtliche Verurteilungen und Straftaten oder damit zusammenhängende Sicherungsmaßregeln
    .label = strafrechtliche Verurteilungen und Straftaten
