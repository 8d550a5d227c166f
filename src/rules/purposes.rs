//! Purposes and services against what is done and with which data: a purpose without the operation that serves it, a
//! company whose service is a purpose that nobody named, a purpose without the data that it lives on.
//!
//! Art. 28(3) first sentence GDPR asks for the nature and the purpose of the processing and the type of data. It stands
//! after the answers about the subject matter and before the sheets. What must never happen here: something called
//! missing that another entry may mean as well, or that somebody may have typed.

mod data;
mod operations;
mod services;

use super::rule::Rule;
use super::{Finding, Name, Severity};
use crate::dossier::Chosen;
use crate::id::Id;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "purpose-operation",
        severity: Severity::Hint,
        cites: &["gdpr-28-3", "gdpr-4-nr2"],
        test: operations::test,
    },
    Rule {
        id: "service-purpose",
        severity: Severity::Hint,
        cites: &["gdpr-28-3", "gdpr-28-3-s2-a", "gdpr-5-1-b"],
        test: services::test,
    },
    Rule { id: "purpose-data", severity: Severity::Hint, cites: &["gdpr-28-3", "edpb-07-2020"], test: data::test },
];

/// An entry of a list that nobody chose, so that a message can name it.
fn entry(list: &str, id: &str) -> Option<Chosen> {
    let id = Id::new(id).ok()?;
    Some(Chosen {
        message: Some(format!("{list}--{id}")),
        id,
        own: std::collections::BTreeMap::new(),
        tags: Vec::new(),
    })
}

/// Named after what asks for something, and what is missing for it.
fn lacking(finding: Finding, because: Vec<Chosen>, list: &str, missing: &str) -> Finding {
    let missing = Name::Entries(entry(list, missing).into_iter().collect());
    if because.is_empty() {
        return finding.named(missing);
    }
    finding.named(Name::Of(Box::new(Name::Entries(because)), Box::new(missing)))
}
