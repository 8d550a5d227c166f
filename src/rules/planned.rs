//! Measures that only say what the law asks for from the first day, and are announced for a later one.
//!
//! What must never happen here: a measure that goes beyond the law called late, because whoever announces it owes nothing
//! before.

use super::finding::settled;
use super::rule::{Case, Rule};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::Reader;
use crate::dossier::measures::Taken;

/// The rules of this room.
pub(super) const RULES: &[Rule] =
    &[Rule { id: "minimum-planned", severity: Severity::Warning, cites: &["gdpr-28-3", "gdpr-28-1"], test: minimum }];

/// A measure that repeats a duty.
struct Duty {
    control: &'static str,
    measure: &'static str,
    cites: &'static [&'static str],
    /// Whether it is owed only where further processors are engaged.
    engages: bool,
}

const fn duty(control: &'static str, measure: &'static str, cites: &'static [&'static str]) -> Duty {
    Duty { control, measure, cites, engages: false }
}

const DUTIES: [Duty; 8] = [
    Duty { engages: true, ..duty("order", "subprocessor-contract", &["gdpr-28-4"]) },
    Duty { engages: true, ..duty("order", "subprocessor-same-duties", &["gdpr-28-4"]) },
    duty("order", "instruction-only", &["gdpr-28-3-s2-a", "gdpr-29"]),
    duty("order", "instruction-record", &["gdpr-28-3-s2-a"]),
    duty("staff", "staff-confidentiality", &["gdpr-28-3-s2-b"]),
    duty("staff", "secrecy-undertaking", &["stgb-203-4-s2-nr1", "gdpr-28-3-s2-b"]),
    duty("incident", "incident-notice", &["gdpr-33-2"]),
    duty("data-subject-rights", "rights-forwarding", &["gdpr-28-3-s2-e"]),
];

fn minimum(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    DUTIES.iter().map(|duty| one(rule, case, duty)).collect()
}

fn one(rule: Rule, case: Case<'_>, duty: &Duty) -> Finding {
    let mut read = Reader::default();
    let fact = case.measure(duty.control, duty.measure);
    let verdict = match fact.map(|fact| read.get(&fact.is)) {
        None | Some(Some(Taken::No)) => Verdict::NotApplicable,
        Some(None) => settled(None, &read),
        Some(Some(Taken::InPlace(_))) => Verdict::Met,
        Some(Some(Taken::Planned(by, _))) => {
            let recipients = &case.dossier.recipients;
            let complete = !duty.engages || read.get(&recipients.complete).is_some();
            let engaged = !duty.engages || !recipients.subprocessors.is_empty();
            // A day that has come is looked at with the other announcements.
            let later = read.get(&case.dossier.document.as_of).map(|today| by > today);
            match (engaged, complete, later) {
                (false, true, _) | (_, _, Some(false)) => Verdict::NotApplicable,
                (true, _, Some(true)) => Verdict::NotMet,
                _ => settled(None, &read),
            }
        }
    };
    let finding = rule.finding(verdict, &read).about(duty.measure).named(Name::measure(duty.measure));
    finding.citing(duty.cites.iter().copied()).caused_by(fact.map(|fact| &fact.at))
}
