//! The names of facts and notes: registered functions of answers and law.
//!
//! Here stand the names and what each reads, so that the loader can check the order; the functions stand in
//! `interview::facts`. What must never happen here: a fact that reads a question it does not declare.

/// A function of answers and law that a condition or a question may name.
#[derive(Debug, Clone, Copy)]
pub struct Declared {
    /// The name used in the data.
    pub name: &'static str,
    /// The questions it reads in groups, all earlier than the question that names it.
    groups: &'static [&'static [&'static str]],
}

impl Declared {
    /// The questions it reads.
    pub fn reads(&self) -> impl Iterator<Item = &'static str> {
        self.groups.iter().copied().flatten().copied()
    }
}

/// Which law applies to the two parties.
const PARTIES: &[&str] = &["client-country", "client-countries", "client-reach", "contractor-country"];
/// Where the client may sit.
const CLIENT: &[&str] = &["client-country", "client-countries"];
/// Where a company sits, keeps data and reaches them from.
const PLACES: &[&str] =
    &["subprocessor-country", "subprocessor-storage", "subprocessor-access", "subprocessor-access-countries"];

/// Facts that conditions may test.
pub const FACTS: &[Declared] = &[
    Declared { name: "seat-adequacy-has-a-condition", groups: &[PARTIES, &["subprocessor-country"]] },
    Declared {
        name: "storage-adequacy-has-a-condition",
        groups: &[PARTIES, &["subprocessor-country", "subprocessor-storage"]],
    },
    Declared { name: "access-adequacy-has-a-condition", groups: &[PARTIES, PLACES] },
    Declared { name: "ch-adequacy-has-a-condition", groups: &[PARTIES, PLACES] },
    Declared { name: "uk-adequacy-has-a-condition", groups: &[PARTIES, PLACES] },
    Declared { name: "transfer-is-unclear", groups: &[PARTIES, PLACES] },
    Declared {
        name: "transfer-needs-clauses",
        groups: &[
            PARTIES,
            PLACES,
            &["subprocessor-scope", "subprocessor-storage-scope", "subprocessor-access-scope", "subprocessor-unclear"],
        ],
    },
    Declared {
        name: "ch-transfer-needs-tool",
        groups: &[PARTIES, PLACES, &["subprocessor-scope-ch", "subprocessor-unclear"]],
    },
    Declared {
        name: "uk-transfer-needs-tool",
        groups: &[PARTIES, PLACES, &["subprocessor-scope-uk", "subprocessor-unclear"]],
    },
    Declared { name: "eu-law-applies", groups: &[PARTIES] },
    Declared { name: "eu-or-uk-law-applies", groups: &[PARTIES] },
    Declared { name: "eu-or-uk-law-binds-the-client", groups: &[PARTIES] },
    Declared { name: "ch-law-applies", groups: &[PARTIES] },
    Declared { name: "uk-law-applies", groups: &[PARTIES] },
    Declared { name: "contractor-eu-condition", groups: &[PARTIES] },
    Declared { name: "contractor-ch-condition", groups: &[PARTIES] },
    Declared { name: "contractor-uk-condition", groups: &[PARTIES] },
    Declared { name: "contractor-is-unclear", groups: &[PARTIES] },
    Declared { name: "contractor-needs-eu-tool", groups: &[PARTIES, &["contractor-scope", "contractor-unclear"]] },
    Declared { name: "contractor-needs-ch-tool", groups: &[PARTIES, &["contractor-scope-ch", "contractor-unclear"]] },
    Declared { name: "contractor-needs-uk-tool", groups: &[PARTIES, &["contractor-scope-uk", "contractor-unclear"]] },
    Declared { name: "return-needs-a-basis", groups: &[PARTIES] },
    Declared { name: "client-representative-eu", groups: &[&["client-country", "client-reach"]] },
    Declared { name: "client-representative-ch", groups: &[&["client-country", "client-reach"]] },
    Declared { name: "client-representative-uk", groups: &[&["client-country", "client-reach"]] },
    Declared { name: "contractor-representative-eu", groups: &[&["client-reach", "contractor-country"]] },
    Declared { name: "contractor-representative-uk", groups: &[&["client-reach", "contractor-country"]] },
    Declared { name: "several-languages", groups: &[&["languages"]] },
    Declared { name: "client-may-sit-in-germany", groups: &[CLIENT] },
    Declared { name: "client-may-sit-outside-germany", groups: &[CLIENT] },
    Declared { name: "care-system-adequacy-has-a-condition", groups: &[&["care-system-country"]] },
];

/// Notes that questions may show.
pub const NOTES: &[Declared] = &[
    Declared { name: "seat-adequacy", groups: &[&["subprocessor-country"]] },
    Declared { name: "storage-adequacy", groups: &[&["subprocessor-storage"]] },
    Declared { name: "access-adequacy", groups: &[&["subprocessor-access-countries"]] },
    Declared { name: "ch-adequacy", groups: &[PLACES] },
    Declared { name: "uk-adequacy", groups: &[PLACES] },
    Declared { name: "transfer-unclear", groups: &[PLACES] },
    Declared { name: "care-system-adequacy", groups: &[&["care-system-country"]] },
    Declared { name: "transfer-without-decision", groups: &[PLACES] },
    Declared { name: "ch-without-decision", groups: &[PLACES] },
    Declared { name: "uk-without-decision", groups: &[PLACES] },
    Declared { name: "contractor-eu-adequacy", groups: &[&["contractor-country"]] },
    Declared { name: "contractor-ch-adequacy", groups: &[&["contractor-country"]] },
    Declared { name: "contractor-uk-adequacy", groups: &[&["contractor-country"]] },
    Declared { name: "contractor-unclear", groups: &[&["contractor-country"]] },
    Declared { name: "contractor-eu-missing", groups: &[&["contractor-country"]] },
    Declared { name: "contractor-ch-missing", groups: &[&["contractor-country"]] },
    Declared { name: "contractor-uk-missing", groups: &[&["contractor-country"]] },
    Declared { name: "return-missing", groups: &[CLIENT] },
];
