//! Phrases that name law or bases for transfers that are gone, each with the law that is there instead.
//!
//! What must never happen here: law that still applies.

use super::{Kind, Phrase, any, gone};

/// The list.
pub(super) const PHRASES: &[Phrase] = &[
    // Law that is gone
    gone(
        "bdsg-11",
        &["gdpr-28-3"],
        &[
            "§ 11 BDSG",
            "§ 11 Abs. 1 BDSG",
            "§ 11 Abs. 2 BDSG",
            "section 11 BDSG",
            "Section 11 of the Federal Data Protection Act",
        ],
    ),
    gone("bdsg-9", &["gdpr-32-1"], &["Anlage zu § 9 BDSG", "Anlage zu § 9", "§ 9 Satz 1 BDSG", "Annex to section 9"]),
    gone("bdsg-5", &["gdpr-28-3-s2-b", "gdpr-29"], &["§ 5 BDSG", "auf das Datengeheimnis", "section 5 BDSG"]),
    gone("bdsg-4f", &["gdpr-37-1", "bdsg-38-1"], &["§ 4f BDSG", "§ 4g BDSG", "§§ 4f, 4g BDSG", "section 4f BDSG"]),
    gone("bdsg-42a", &["gdpr-33-2"], &["§ 42a BDSG", "section 42a BDSG"]),
    gone("bdsg-3-9", &["gdpr-9-1"], &["§ 3 Abs. 9 BDSG", "§ 3 Absatz 9 BDSG", "section 3(9) BDSG"]),
    gone("bdsg-old", &["gdpr-28-3"], &["BDSG a. F.", "BDSG a.F.", "BDSG alt", "BDSG-alt"]),
    gone(
        "directive-95-46",
        &["gdpr-94-1"],
        &["95/46/EG", "95/46/EC", "95/46 EG", "Datenschutzrichtlinie 95/46", "Data Protection Directive 95/46"],
    ),
    gone("tmg", &["tdddg"], &["TMG", "Telemediengesetz"]),
    gone("ttdsg", &["tdddg"], &["TTDSG"]),
    gone("tkg-88", &["tdddg-3"], &["§ 88 TKG", "section 88 TKG"]),
    gone(
        "stgb-203-2a",
        &["stgb-203-4"],
        &["§ 203 Abs. 2a StGB", "§ 203 Absatz 2a StGB", "§ 203(2a) StGB", "section 203(2a)"],
    ),
    gone("sgb-5-75b", &["sgb-5-390-1"], &["§ 75b SGB V", "§ 75b Abs. 1 SGB V", "section 75b SGB V"]),
    gone(
        "dsg-10a",
        &["dsg-9-1"],
        &[
            "Art. 10a DSG",
            "Art. 10a Abs. 1 DSG",
            "Artikel 10a DSG",
            "Art. 10a FADP",
            "Article 10a FADP",
            "Art. 10a des Datenschutzgesetzes",
        ],
    ),
    gone("dsv-old", &["dsg-8-1"], &["VDSG", "Verordnung zum Bundesgesetz über den Datenschutz"]),
    gone(
        "dpa-1998",
        &["dpa-2018", "uk-gdpr-28-3"],
        &["Data Protection Act 1998", "DPA 1998", "Data Protection Act (1998)"],
    ),
    gone("dsg-2000", &["gdpr-28-3"], &["DSG 2000", "Datenschutzgesetz 2000"]),
    // Bases for transfers that are gone
    any("safe-harbor", Kind::Transfer, &["Safe Harbor", "Safe Harbour", "Safe-Harbor"]),
    any("privacy-shield", Kind::Transfer, &["Privacy Shield", "Privacy-Shield"]),
    any(
        "old-clauses",
        Kind::Transfer,
        &["2010/87/EU", "2010/87", "2001/497/EG", "2001/497/EC", "2004/915/EG", "2004/915/EC"],
    ),
];
