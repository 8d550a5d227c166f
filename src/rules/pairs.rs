//! Measures that leave no room for each other: those that cannot both be true, and those that fit only in some cases.
//!
//! Sentences of safeguards and answers against measures are in `promises`, `exclusion` and `deeds`. What must never happen
//! here: a certain pair of two measures that can both be true of one company, and a pair of which one sentence only
//! repeats or narrows the other.

mod certain;
mod doubtful;

pub(super) use certain::SERVER_ROOM;

use super::rule::{Case, Rule, against};
use super::said::{Found, Picked};
use super::{Finding, Severity};
use crate::dossier::Reader;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "measures-contradict",
        severity: Severity::Error,
        cites: &["gdpr-32-1", "gdpr-28-3-s2-c"],
        test: contradict,
    },
    Rule {
        id: "measures-exclude",
        severity: Severity::Warning,
        cites: &["gdpr-32-1", "gdpr-28-3-s2-c"],
        test: exclude,
    },
];

/// Measures that stand together, and those that cannot stand beside them.
struct Pair {
    /// Together; the first names the finding.
    all: &'static [Picked],
    /// What leaves no room for them.
    none_of: &'static [Picked],
    /// How sure that is.
    severity: Severity,
}

fn contradict(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    certain::CERTAIN.iter().map(|pair| beside(rule, case, pair)).collect()
}

fn exclude(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    doubtful::DOUBTFUL.iter().map(|pair| beside(rule, case, pair)).collect()
}

fn beside(rule: Rule, case: Case<'_>, pair: &Pair) -> Finding {
    let mut read = Reader::default();
    let mut together = Some(true);
    for one in pair.all {
        let said = one.said(case, &mut read);
        together = if said == Some(false) { said } else { together.and_then(|all| said.map(|one| all && one)) };
    }
    let mut found = Found::nothing();
    if together != Some(false) {
        for other in pair.none_of {
            found.picked(case, *other, &mut read);
        }
    }
    let ids: Vec<&str> = pair.all.iter().map(|one| one.id).collect();
    let about = ids.first().copied().unwrap_or_default();
    let mut finding = rule.finding(against(together, found.there, &read), &read).about(about);
    finding.severity = pair.severity;
    match pair.severity {
        Severity::Error => found.beside(&ids, finding),
        _ => found.after(&ids, finding),
    }
}
