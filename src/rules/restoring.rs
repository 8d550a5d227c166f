//! What stays or can be brought back after its time, against the day by which everything has to be gone.
//!
//! Keeping of backups stands in `periods`, figures of measures against each other in `figures`. What must never happen
//! here: two periods compared where their units leave it open which is longer.

use super::finding::settled;
use super::periods::{allowed, beside, compared};
use super::rule::{Case, Rule, agreed, longer};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::Reader;
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "restore-kept", severity: Severity::Warning, cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"], test: restore },
    Rule {
        id: "kept-after-end",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"],
        test: after_end,
    },
    Rule { id: "bin-rights", severity: Severity::Hint, cites: &["gdpr-17-1", "gdpr-28-3-s2-e"], test: rights },
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

/// Measures that keep something for a time. What is kept for a time at least weighs more than what is gone by then at
/// the latest, which may go earlier.
const STORES: [(&str, &str, Severity); 6] = [
    ("deletion", "deletion-fixed-period", Severity::Warning),
    ("input", "input-form-retention", Severity::Warning),
    ("deletion", "deletion-mailboxes", Severity::Hint),
    ("deletion", "call-recording-deletion", Severity::Hint),
    ("organisation", "support-data-deletion", Severity::Hint),
    ("recovery", "deletion-recovery", Severity::Hint),
];

/// Something is kept longer than there is time for deletion after the end.
fn after_end(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |(control, id, severity): &(&str, &'static str, Severity)| {
        let mut read = Reader::default();
        let mut named = None;
        let verdict = match case.claims(control, id, &mut read) {
            Some(false) => Verdict::NotApplicable,
            None => settled(None, &read),
            Some(true) => {
                let kept = case.number(control, id, "period", &mut read);
                named = kept.zip(end(case, &mut read));
                settled(named.map(|(kept, end)| !longer(kept, end)), &read)
            }
        };
        let at = case.measure(control, id).map(|fact| &fact.at);
        let finding = rule.finding(verdict, &read).about(id).caused_by(at);
        let finding = Finding { severity: *severity, ..finding };
        match named {
            Some((kept, end)) => finding.named(Name::Periods([kept, end])),
            None => finding,
        }
    };
    STORES.iter().map(one).collect()
}

/// The time for deletion after the end: as agreed, or as a measure says.
fn end(case: Case<'_>, read: &mut Reader) -> Option<(u32, Unit)> {
    let terms = match read.get(&case.dossier.agreed.sheet) {
        Some(false) => None,
        _ => agreed(&case.dossier.agreed.end.time, read),
    };
    match terms {
        None if read.missing().is_empty() => case.number("deletion", "deletion-contract-end", "period", read),
        terms => terms,
    }
}

/// A request for erasure is to be met within this time, counted from the request.
const ERASED: (u32, Unit) = (1, Unit::Month);

/// What was erased for somebody can be fetched back for longer than a request may take.
fn rights(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let measure = ("recovery", "deletion-recovery");
    let mut read = Reader::default();
    let verdict = match case.claims(measure.0, measure.1, &mut read) {
        Some(false) => Verdict::NotApplicable,
        None => settled(None, &read),
        Some(true) => {
            let kept = case.number(measure.0, measure.1, "period", &mut read);
            settled(kept.map(|kept| !longer(kept, ERASED)), &read)
        }
    };
    let at = case.measure(measure.0, measure.1).map(|fact| &fact.at);
    vec![rule.finding(verdict, &read).caused_by(at)]
}
