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
    Declared { name: "seat-adequacy-has-a-condition", reads: &["subprocessor-country"] },
    Declared { name: "storage-adequacy-has-a-condition", reads: &["subprocessor-country", "subprocessor-storage"] },
    Declared {
        name: "transfer-needs-clauses",
        reads: &["subprocessor-country", "subprocessor-scope", "subprocessor-storage", "subprocessor-storage-scope"],
    },
    Declared { name: "several-languages", reads: &["languages"] },
    Declared { name: "client-may-sit-in-germany", reads: &["client-country", "client-countries"] },
    Declared { name: "client-may-sit-outside-germany", reads: &["client-country", "client-countries"] },
    Declared { name: "care-system-adequacy-has-a-condition", reads: &["care-system-country"] },
];

/// Notes that questions may show.
pub const NOTES: &[Declared] = &[
    Declared { name: "seat-adequacy", reads: &["subprocessor-country"] },
    Declared { name: "storage-adequacy", reads: &["subprocessor-storage"] },
    Declared { name: "care-system-adequacy", reads: &["care-system-country"] },
    Declared { name: "transfer-without-decision", reads: &["subprocessor-country", "subprocessor-storage"] },
];
