//! The names of facts and notes: registered functions of answers and law.
//!
//! Here stand the names and what each reads, so that the loader can check the order; the functions stand in
//! `interview::facts`. What must never happen here: a fact that reads a question it does not declare.

/// A function of answers and law that a condition or a question may name.
#[derive(Debug, Clone, Copy)]
pub struct Declared {
    /// The name used in the data.
    pub name: &'static str,
    /// The questions it reads, all earlier than the question that names it.
    pub reads: &'static [&'static str],
}

/// Facts that conditions may test.
pub const FACTS: &[Declared] = &[
    Declared {
        name: "seat-adequacy-has-a-condition",
        reads: &["client-country", "client-countries", "client-reach", "contractor-country", "subprocessor-country"],
    },
    Declared {
        name: "storage-adequacy-has-a-condition",
        reads: &[
            "client-country",
            "client-countries",
            "client-reach",
            "contractor-country",
            "subprocessor-country",
            "subprocessor-storage",
        ],
    },
    Declared {
        name: "access-adequacy-has-a-condition",
        reads: &[
            "client-country",
            "client-countries",
            "client-reach",
            "contractor-country",
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
        ],
    },
    Declared {
        name: "ch-adequacy-has-a-condition",
        reads: &[
            "client-country",
            "client-countries",
            "client-reach",
            "contractor-country",
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
        ],
    },
    Declared {
        name: "uk-adequacy-has-a-condition",
        reads: &[
            "client-country",
            "client-countries",
            "client-reach",
            "contractor-country",
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
        ],
    },
    Declared {
        name: "transfer-is-unclear",
        reads: &[
            "client-country",
            "client-countries",
            "client-reach",
            "contractor-country",
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
        ],
    },
    Declared {
        name: "transfer-needs-clauses",
        reads: &[
            "client-country",
            "client-countries",
            "client-reach",
            "contractor-country",
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
            "subprocessor-scope",
            "subprocessor-storage-scope",
            "subprocessor-access-scope",
            "subprocessor-unclear",
        ],
    },
    Declared {
        name: "ch-transfer-needs-tool",
        reads: &[
            "client-country",
            "client-countries",
            "client-reach",
            "contractor-country",
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
            "subprocessor-scope-ch",
            "subprocessor-unclear",
        ],
    },
    Declared {
        name: "uk-transfer-needs-tool",
        reads: &[
            "client-country",
            "client-countries",
            "client-reach",
            "contractor-country",
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
            "subprocessor-scope-uk",
            "subprocessor-unclear",
        ],
    },
    Declared {
        name: "eu-law-applies",
        reads: &["client-country", "client-countries", "client-reach", "contractor-country"],
    },
    Declared {
        name: "contractor-eu-condition",
        reads: &["client-country", "client-countries", "client-reach", "contractor-country"],
    },
    Declared {
        name: "contractor-ch-condition",
        reads: &["client-country", "client-countries", "client-reach", "contractor-country"],
    },
    Declared {
        name: "contractor-uk-condition",
        reads: &["client-country", "client-countries", "client-reach", "contractor-country"],
    },
    Declared {
        name: "contractor-is-unclear",
        reads: &["client-country", "client-countries", "client-reach", "contractor-country"],
    },
    Declared {
        name: "contractor-needs-eu-tool",
        reads: &[
            "client-country",
            "client-countries",
            "client-reach",
            "contractor-country",
            "contractor-scope",
            "contractor-unclear",
        ],
    },
    Declared {
        name: "contractor-needs-ch-tool",
        reads: &[
            "client-country",
            "client-countries",
            "client-reach",
            "contractor-country",
            "contractor-scope-ch",
            "contractor-unclear",
        ],
    },
    Declared {
        name: "contractor-needs-uk-tool",
        reads: &[
            "client-country",
            "client-countries",
            "client-reach",
            "contractor-country",
            "contractor-scope-uk",
            "contractor-unclear",
        ],
    },
    Declared {
        name: "return-needs-a-basis",
        reads: &["client-country", "client-countries", "client-reach", "contractor-country"],
    },
    Declared { name: "client-representative-eu", reads: &["client-country", "client-reach"] },
    Declared { name: "client-representative-ch", reads: &["client-country", "client-reach"] },
    Declared { name: "client-representative-uk", reads: &["client-country", "client-reach"] },
    Declared { name: "contractor-representative-eu", reads: &["client-reach", "contractor-country"] },
    Declared { name: "contractor-representative-uk", reads: &["client-reach", "contractor-country"] },
    Declared { name: "several-languages", reads: &["languages"] },
    Declared { name: "client-may-sit-in-germany", reads: &["client-country", "client-countries"] },
    Declared { name: "client-may-sit-outside-germany", reads: &["client-country", "client-countries"] },
    Declared { name: "care-system-adequacy-has-a-condition", reads: &["care-system-country"] },
];

/// Notes that questions may show.
pub const NOTES: &[Declared] = &[
    Declared { name: "seat-adequacy", reads: &["subprocessor-country"] },
    Declared { name: "storage-adequacy", reads: &["subprocessor-storage"] },
    Declared { name: "access-adequacy", reads: &["subprocessor-access-countries"] },
    Declared {
        name: "ch-adequacy",
        reads: &[
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
        ],
    },
    Declared {
        name: "uk-adequacy",
        reads: &[
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
        ],
    },
    Declared {
        name: "transfer-unclear",
        reads: &[
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
        ],
    },
    Declared { name: "care-system-adequacy", reads: &["care-system-country"] },
    Declared {
        name: "transfer-without-decision",
        reads: &[
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
        ],
    },
    Declared {
        name: "ch-without-decision",
        reads: &[
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
        ],
    },
    Declared {
        name: "uk-without-decision",
        reads: &[
            "subprocessor-country",
            "subprocessor-storage",
            "subprocessor-access",
            "subprocessor-access-countries",
        ],
    },
    Declared { name: "contractor-eu-adequacy", reads: &["contractor-country"] },
    Declared { name: "contractor-ch-adequacy", reads: &["contractor-country"] },
    Declared { name: "contractor-uk-adequacy", reads: &["contractor-country"] },
    Declared { name: "contractor-unclear", reads: &["contractor-country"] },
    Declared { name: "contractor-eu-missing", reads: &["contractor-country"] },
    Declared { name: "contractor-ch-missing", reads: &["contractor-country"] },
    Declared { name: "contractor-uk-missing", reads: &["contractor-country"] },
    Declared { name: "return-missing", reads: &["client-country", "client-countries"] },
];
