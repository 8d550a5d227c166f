//! What stays or can be brought back after its time, against the day by which it has to be gone.
//!
//! Keeping of backups stands in `periods`, figures of measures against each other in `figures`. What must never happen
//! here: two periods compared where their units leave it open which is longer.

use super::periods::{allowed, beside, compared};
use super::rule::{Case, Rule, agreed, longer};
use super::{Finding, Severity};

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "restore-kept", severity: Severity::Warning, cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"], test: restore },
    Rule { id: "fixed-kept", severity: Severity::Warning, cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"], test: fixed },
    Rule { id: "bin-kept", severity: Severity::Hint, cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"], test: bin },
];

/// Databases can be set back to a day from before the data left all backups.
fn restore(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let measure = ("recovery", "recovery-point-in-time");
    let found = compared(
        rule,
        case,
        |read| {
            let allowed = allowed(case, read);
            (beside(case, measure, allowed, read), allowed)
        },
        |restored, allowed| !longer(restored, allowed),
    );
    let at = case.measure(measure.0, measure.1).map(|fact| &fact.at);
    found.into_iter().map(|finding| finding.caused_by(at)).collect()
}

/// Data stay for a fixed time after a task which is longer than the time for deletion at the end.
fn fixed(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    beyond_the_end(rule, case, ("deletion", "deletion-fixed-period"))
}

/// What was deleted in the application can be fetched back longer than anything may stay after the end.
fn bin(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    beyond_the_end(rule, case, ("recovery", "deletion-recovery"))
}

fn beyond_the_end(rule: Rule, case: Case<'_>, measure: (&str, &str)) -> Vec<Finding> {
    let found = compared(
        rule,
        case,
        |read| {
            let end = agreed(&case.dossier.agreed.end.time, read);
            (beside(case, measure, end, read), end)
        },
        |restored, end| !longer(restored, end),
    );
    let at = case.measure(measure.0, measure.1).map(|fact| &fact.at);
    found.into_iter().map(|finding| finding.caused_by(at)).collect()
}
