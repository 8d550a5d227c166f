//! Records that a law keeps for years, and that the contractor deletes.
//!
//! § 630f(3) BGB, § 147 AO, § 257 HGB. The duty is the client's; what is looked at is whether its records can survive what
//! was chosen. What must never happen here: a period of keeping that is called wrong where the client may have the records.

use super::finding::settled;
use super::regimes::may_sit_in_germany;
use super::rule::{Case, Rule, is, is_one_of, longer};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::{Chosen, Reader};
use crate::id::Path;
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[Rule {
    id: "retention-law",
    severity: Severity::Hint,
    cites: &["bgb-630f-3", "ao-147-3", "hgb-257-4"],
    test: retention,
}];

/// Purposes whose records are kept for years: treatment, and books and vouchers of a business.
const RECORDS: [(&str, &[&str], &[&str]); 2] = [
    ("treatment", &["treatment-documentation", "image-archiving"], &["bgb-630f-3"]),
    (
        "books",
        &["bookkeeping", "receipt-capture", "annual-accounts", "invoicing", "point-of-sale", "payroll"],
        &["ao-147-3", "hgb-257-4"],
    ),
];

/// Shorter than any of these periods of keeping, of which the shortest is six years.
const SHORTEST: (u32, Unit) = (6, Unit::Year);

/// What a German law keeps for years, and the contractor deletes as soon as it is done, or at the end without return.
fn retention(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (about, purposes, cites) in &RECORDS {
        let at = case.measure("deletion", "deletion-after-processing").map(|fact| fact.at.clone());
        let measure = kept(rule, case, (about, purposes), at.as_ref(), |read| {
            match case.claims("deletion", "deletion-after-processing", read) {
                Some(true) => {
                    let period = case.number("deletion", "deletion-after-processing", "period", read);
                    period.map(|period| longer(SHORTEST, period))
                }
                other => other,
            }
        });
        let end = &case.dossier.agreed.end.choice;
        let deleted =
            kept(rule, case, (about, purposes), Some(&end.at), |read| match read.get(&case.dossier.agreed.sheet) {
                Some(false) => Some(false),
                _ => is(read, end, &["delete"]),
            });
        found.push(measure.about(&format!("{about}-measure")).citing(cites.iter().copied()));
        found.push(deleted.about(&format!("{about}-end")).citing(cites.iter().copied()));
    }
    found
}

fn kept(
    rule: Rule,
    case: Case<'_>,
    (way, purposes): (&'static str, &[&str]),
    at: Option<&Path>,
    deletes: impl FnOnce(&mut Reader) -> Option<bool>,
) -> Finding {
    let mut read = Reader::default();
    let german = may_sit_in_germany(case.dossier, &mut read);
    let mut records = read
        .get(&case.dossier.processing.purposes)
        .map(|all| all.iter().filter(|one| is_one_of(one, purposes)).cloned().collect::<Vec<_>>());
    if way == "treatment" && records.as_ref().is_some_and(Vec::is_empty) {
        // Whoever treats people keeps findings about them, whatever the service is called.
        records = findings_of_patients(case, &mut read);
    }
    let verdict = if german == Some(false) || records.as_ref().is_some_and(Vec::is_empty) {
        Verdict::NotApplicable
    } else {
        let deletes = deletes(&mut read);
        let all = german.zip(records.as_ref()).and(deletes).map(|deletes| !deletes);
        settled(all, &read)
    };
    rule.finding(verdict, &read).named(Name::Entries(records.unwrap_or_default())).way(way).caused_by(at)
}

/// Findings and the like about patients of a practice or hospital; none while it is not known whether it is one.
fn findings_of_patients(case: Case<'_>, read: &mut Reader) -> Option<Vec<Chosen>> {
    let care = &case.dossier.health.client;
    if is(read, care, &["contract-practice", "hospital"]) != Some(true) {
        return Some(Vec::new());
    }
    let mut found = Vec::new();
    for group in case.dossier.processing.per_group.iter().filter(|group| group.group.is("patients")) {
        let data = read.get(&group.data)?;
        found.extend(data.iter().filter(|one| one.tagged("health")).cloned());
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_period_of_keeping_is_longer_than_any_deletion_after_a_task() {
        assert!(longer(SHORTEST, (70, Unit::Month)));
        assert!(!longer(SHORTEST, (72, Unit::Month)));
    }
}
