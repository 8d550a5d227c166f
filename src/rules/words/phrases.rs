//! The list of phrases: what is looked for in people's own words.
//!
//! Why, and what to write instead, is the message `phrase--<id>`. A phrase that has a good use is not here, or is only
//! looked for alone. What must never happen here: a phrase of the program's own sentences.

/// What is wrong with a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Cites law that no longer applies, or is now something else.
    Repealed,
    /// Names a basis for transfers that is gone.
    Transfer,
    /// Names a party as no law or not this document does.
    Party,
    /// Leaves open what it covers.
    CatchAll,
    /// Names a measure and says nothing about it.
    Label,
    /// Names technology that no longer protects.
    Obsolete,
    /// Refers to another document instead of saying it.
    Reference,
    /// Announces changes by a web page alone.
    WebPage,
    /// Names a kind of service instead of the subject matter.
    Subject,
    /// Lets the contractor use the data for itself; looked for where the sentence does not deny it.
    OwnUse,
    /// Excludes liability; looked for in the same way.
    Liability,
}

/// One row of the list.
#[derive(Debug)]
pub(super) struct Phrase {
    /// Its reason is `phrase--<id>`.
    pub(super) id: &'static str,
    /// What is wrong with it.
    pub(super) kind: Kind,
    /// The wordings.
    pub(super) find: &'static [&'static str],
    /// Only in texts of this language; none for every language.
    pub(super) language: Option<&'static str>,
    /// Only where the parties have these names.
    pub(super) roles: Option<&'static str>,
    /// Only if it is the whole text, or a whole line of it.
    pub(super) alone: bool,
    /// A catch-all that leaves measures open as well.
    pub(super) measures: bool,
}

const fn any(id: &'static str, kind: Kind, find: &'static [&'static str]) -> Phrase {
    Phrase { id, kind, find, language: None, roles: None, alone: false, measures: false }
}

const fn in_language(id: &'static str, kind: Kind, language: &'static str, find: &'static [&'static str]) -> Phrase {
    Phrase { id, kind, find, language: Some(language), roles: None, alone: false, measures: false }
}

const fn open_end(id: &'static str, language: &'static str, find: &'static [&'static str]) -> Phrase {
    Phrase { id, kind: Kind::CatchAll, find, language: Some(language), roles: None, alone: false, measures: true }
}

const fn alone(id: &'static str, find: &'static [&'static str]) -> Phrase {
    Phrase { id, kind: Kind::Label, find, language: None, roles: None, alone: true, measures: false }
}

const fn named(id: &'static str, roles: &'static str, find: &'static [&'static str]) -> Phrase {
    Phrase { id, kind: Kind::Party, find, language: None, roles: Some(roles), alone: false, measures: false }
}

/// The list.
pub(super) const PHRASES: &[Phrase] = &[
    // Law that is gone
    any(
        "bdsg-11",
        Kind::Repealed,
        &[
            "§ 11 BDSG",
            "§ 11 Abs. 1 BDSG",
            "§ 11 Abs. 2 BDSG",
            "section 11 BDSG",
            "Section 11 of the Federal Data Protection Act",
        ],
    ),
    any(
        "bdsg-9",
        Kind::Repealed,
        &["Anlage zu § 9 BDSG", "§ 9 BDSG", "Anlage zu § 9", "section 9 BDSG", "Annex to section 9"],
    ),
    any("bdsg-5", Kind::Repealed, &["§ 5 BDSG", "auf das Datengeheimnis", "section 5 BDSG"]),
    any("bdsg-old", Kind::Repealed, &["BDSG a. F.", "BDSG a.F.", "BDSG alt", "BDSG-alt"]),
    any("directive-95-46", Kind::Repealed, &["95/46/EG", "95/46/EC", "95/46 EG", "Datenschutzrichtlinie 95/46"]),
    any("tmg", Kind::Repealed, &["TMG", "Telemediengesetz"]),
    any("ttdsg", Kind::Repealed, &["TTDSG"]),
    any(
        "stgb-203-2a",
        Kind::Repealed,
        &["§ 203 Abs. 2a StGB", "§ 203 Absatz 2a StGB", "§ 203(2a) StGB", "section 203(2a)"],
    ),
    any("sgb-5-75b", Kind::Repealed, &["§ 75b SGB V", "section 75b SGB V"]),
    // Bases for transfers that are gone
    any("safe-harbor", Kind::Transfer, &["Safe Harbor", "Safe Harbour", "Safe-Harbor"]),
    any("privacy-shield", Kind::Transfer, &["Privacy Shield", "Privacy-Shield"]),
    any(
        "old-clauses",
        Kind::Transfer,
        &["2010/87/EU", "2010/87", "2001/497/EG", "2001/497/EC", "2004/915/EG", "2004/915/EC"],
    ),
    // Names of the parties
    in_language(
        "commissioned-data",
        Kind::Party,
        "de",
        &["Auftragsdatenverarbeitung", "Auftragsdatenverarbeiter", "Auftragsdatenverarbeitungsvertrag"],
    ),
    in_language("responsible-body", Kind::Party, "de", &["verantwortliche Stelle", "verantwortlichen Stelle"]),
    in_language("data-exporter-words", Kind::Party, "en", &["data processor", "data controller"]),
    named(
        "commercial-names",
        "statutory",
        &["Auftragnehmer", "Auftragnehmers", "Auftragnehmerin", "Auftraggeber", "Auftraggebers", "Auftraggeberin"],
    ),
    named("statutory-names", "commercial", &["Auftragsverarbeiter", "Auftragsverarbeiters"]),
    // Catch-alls
    open_end(
        "and-so-on",
        "de",
        &["usw", "u. a. m", "etc", "und so weiter", "und Ähnliches", "u. Ä", "und dergleichen"],
    ),
    open_end("and-so-on-en", "en", &["etc", "and so on", "and the like", "and similar"]),
    any(
        "all-data",
        Kind::CatchAll,
        &[
            "alle Daten",
            "sämtliche Daten",
            "alle personenbezogenen Daten",
            "sämtliche personenbezogenen Daten",
            "alle Arten von Daten",
            "all data",
            "any data",
            "all personal data",
            "any personal data",
        ],
    ),
    any(
        "all-persons",
        Kind::CatchAll,
        &[
            "alle Personen",
            "alle betroffenen Personen",
            "sämtliche Personen",
            "all persons",
            "all data subjects",
            "any persons",
        ],
    ),
    open_end(
        "in-particular",
        "de",
        &["insbesondere, aber nicht ausschließlich", "einschließlich, aber nicht beschränkt auf"],
    ),
    open_end(
        "in-particular-en",
        "en",
        &["including but not limited to", "including, but not limited to", "including without limitation"],
    ),
    any(
        "legal-words-only",
        Kind::CatchAll,
        &[
            "Daten im Sinne von Art. 4 Nr. 1",
            "Daten nach Art. 4 Nr. 1",
            "Daten nach Art. 9",
            "Daten gemäß Art. 9",
            "data under Art. 9",
            "data under Article 9",
        ],
    ),
    Phrase {
        id: "other-data",
        kind: Kind::CatchAll,
        find: &[
            "sonstige Daten",
            "sonstige personenbezogene Daten",
            "alle sonstigen Daten",
            "alle sonstigen personenbezogenen Daten",
            "alle weiteren Daten",
            "alle weiteren personenbezogenen Daten",
            "alle anderen personenbezogenen Daten",
            "all further data",
            "all further personal data",
            "all other personal data",
            "any other personal data",
        ],
        language: None,
        roles: None,
        alone: false,
        measures: true,
    },
    // The subject matter
    Phrase {
        id: "subject-label",
        kind: Kind::Subject,
        find: &[
            "Datenverarbeitung",
            "Verarbeitung personenbezogener Daten",
            "Verarbeitung von Daten",
            "Auftragsverarbeitung",
            "Dienstleistungen",
            "IT-Dienstleistungen",
            "IT-Leistungen",
            "IT-Services",
            "Diverse Leistungen",
            "Diverse IT-Leistungen",
            "Leistungen nach Vertrag",
            "Software",
            "Data processing",
            "Processing of personal data",
            "Processing of data",
            "Services",
            "IT services",
            "Various services",
            "Various IT services",
        ],
        language: None,
        roles: None,
        alone: true,
        measures: false,
    },
    any(
        "subject-as-needed",
        Kind::Subject,
        &[
            "Leistungen nach Bedarf",
            "IT-Leistungen nach Bedarf",
            "IT-Dienstleistungen nach Bedarf",
            "Dienstleistungen nach Bedarf",
            "diverse IT-Leistungen",
            "diverse Leistungen",
            "diverse Dienstleistungen",
            "sonstige Leistungen",
            "services as needed",
            "services as required",
            "various services",
            "various IT services",
        ],
    ),
    // What the contractor may not say of itself
    any(
        "own-use",
        Kind::OwnUse,
        &[
            "für eigene Zwecke",
            "zu eigenen Zwecken",
            "für seine eigenen Zwecke",
            "zu seinen eigenen Zwecken",
            "für ihre eigenen Zwecke",
            "for its own purposes",
            "for their own purposes",
            "for own purposes",
        ],
    ),
    any(
        "no-liability",
        Kind::Liability,
        &[
            "haftet nicht",
            "haftet betroffenen Personen nicht",
            "haftet den betroffenen Personen nicht",
            "haftet Betroffenen nicht",
            "haftet gegenüber betroffenen Personen nicht",
            "haftet gegenüber den betroffenen Personen nicht",
            "schließt jede Haftung aus",
            "jede Haftung ist ausgeschlossen",
            "is not liable",
            "are not liable",
            "shall not be liable",
            "will not be liable",
            "excludes all liability",
        ],
    ),
    // Labels
    alone("label-firewall", &["Firewall", "Firewalls", "Eine Firewall", "A firewall"]),
    alone(
        "label-encryption",
        &["Verschlüsselung", "Encryption", "Daten werden verschlüsselt", "Data are encrypted", "Data is encrypted"],
    ),
    alone("label-antivirus", &["Virenschutz", "Virenscanner", "Antivirus", "Anti-virus", "Virus protection"]),
    alone("label-backup", &["Backup", "Backups", "Datensicherung", "Datensicherungen"]),
    alone(
        "label-password",
        &["Passwörter", "Passwort", "Passwortschutz", "Kennwortschutz", "Passwords", "Password protection"],
    ),
    alone(
        "label-access",
        &[
            "Zutrittskontrolle",
            "Zugangskontrolle",
            "Zugriffskontrolle",
            "Weitergabekontrolle",
            "Eingabekontrolle",
            "Auftragskontrolle",
            "Verfügbarkeitskontrolle",
            "Trennungskontrolle",
            "Access control",
            "Physical access control",
        ],
    ),
    alone("label-training", &["Schulung", "Schulungen", "Training", "Trainings"]),
    alone("label-iso", &["ISO 27001", "ISO/IEC 27001", "ISO 27001 zertifiziert", "ISO 27001 certified"]),
    Phrase {
        id: "label-adequate",
        kind: Kind::Label,
        find: &[
            "angemessene Maßnahmen",
            "geeignete Maßnahmen",
            "nach dem Stand der Technik",
            "dem Stand der Technik entsprechend",
            "appropriate measures",
            "adequate measures",
            "suitable measures",
        ],
        language: None,
        roles: None,
        alone: false,
        measures: false,
    },
    alone("label-state-of-art", &["Stand der Technik", "State of the art"]),
    // Technology
    any("ssl", Kind::Obsolete, &["SSL", "SSLv3", "SSL 3.0", "SSL 2.0"]),
    any("tls-old", Kind::Obsolete, &["TLS 1.0", "TLS 1.1", "TLS1.0", "TLS1.1", "TLSv1.0", "TLSv1.1"]),
    any("des", Kind::Obsolete, &["DES", "3DES", "Triple DES", "Triple-DES", "TDES"]),
    any("rc4", Kind::Obsolete, &["RC4"]),
    any("md5", Kind::Obsolete, &["MD5"]),
    any("sha-1", Kind::Obsolete, &["SHA-1", "SHA1"]),
    any("wep", Kind::Obsolete, &["WEP", "WPA-TKIP", "WPA/TKIP"]),
    any("pptp", Kind::Obsolete, &["PPTP"]),
    any("ftp", Kind::Obsolete, &["FTP", "Telnet"]),
    any("fax", Kind::Obsolete, &["per Fax", "per Telefax", "by fax"]),
    any(
        "windows-old",
        Kind::Obsolete,
        &["Windows XP", "Windows 7", "Windows 8", "Windows 8.1", "Windows Server 2008", "Windows Server 2012"],
    ),
    // References instead of words
    any(
        "see-contract",
        Kind::Reference,
        &[
            "siehe Hauptvertrag",
            "siehe Vertrag",
            "siehe Leistungsbeschreibung",
            "ergibt sich aus dem Hauptvertrag",
            "gemäß Hauptvertrag",
            "see main contract",
            "see the main contract",
            "as described in the main contract",
            "see main agreement",
            "see the agreement",
        ],
    ),
    // Changes by a web page alone
    any(
        "web-page",
        Kind::WebPage,
        &[
            "Änderungen werden auf der Website veröffentlicht",
            "Änderungen werden auf der Webseite veröffentlicht",
            "Änderungen werden im Internet veröffentlicht",
            "jeweils aktuelle Liste auf der Website",
            "jeweils aktuelle Liste auf unserer Website",
            "in der jeweils aktuellen Fassung auf der Website",
            "changes are published on the website",
            "current list on the website",
            "as published on the website",
            "as updated on the website from time to time",
        ],
    ),
];
