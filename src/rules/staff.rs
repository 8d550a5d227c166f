//! Who of the contractor has access: the owner alone, own employees alone, one administrator.
//!
//! What must never happen here: somebody counted as a person of others who is one of the contractor's own.

use super::rule::{Case, Rule, against, is_one_of};
use super::said::{Found, Measure};
use super::{Finding, Name, Severity};
use crate::dossier::Reader;
use crate::id::Id;
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "owner-alone", severity: Severity::Warning, cites: &["gdpr-28-3", "gdpr-32-1"], test: owner_alone },
    Rule {
        id: "staff-others",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-b", "gdpr-28-2", "gdpr-32-4"],
        test: staff_others,
    },
    Rule { id: "admin-alone", severity: Severity::Hint, cites: &["gdpr-32-1-b"], test: admin_alone },
];

/// Only the owner has access, and others have.
fn owner_alone(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const OTHERS: [Measure; 7] = [
        ("staff", "freelancer-confidentiality"),
        ("staff", "intern-confidentiality"),
        ("staff", "staff-confidentiality-first"),
        ("staff", "training-special-categories"),
        ("system-access", "mfa-employees"),
        ("data-access", "access-need-to-know"),
        ("data-access", "support-access-approval"),
    ];
    let mut read = Reader::default();
    let alone = case.claims("staff", "owner-only", &mut read);
    let mut found = Found::nothing();
    if alone != Some(false) {
        let abroad = &case.dossier.transfers.staff_abroad;
        let is_abroad = read.get(abroad).copied();
        found.note(is_abroad, &abroad.at);
        found.measures(case, &OTHERS, &mut read);
        let several = case.number("data-access", "admin-number", "persons", &mut read).map(|(n, _)| n > 1);
        if several == Some(true) {
            found.measures(case, &[("data-access", "admin-number")], &mut read);
        }
    }
    let finding = rule.finding(against(alone, found.there, &read), &read);
    if found.is_empty() {
        let at = &case.dossier.transfers.staff_abroad.at;
        return vec![finding.way("abroad").named(Name::measure("owner-only")).caused_by(Some(at))];
    }
    vec![found.after(&[], finding)]
}

/// Only the contractor's own employees process the data, and people of others do.
fn staff_others(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let own = case.claims("staff", "staff-own", &mut read);
    let mut found = Found::nothing();
    if own != Some(false) {
        found.measures(case, &[("staff", "freelancer-confidentiality")], &mut read);
        found.services(case, |service| is_one_of(service, &["freelance-work", "staff-supply"]), &mut read);
    }
    let finding = rule.finding(against(own, found.there, &read), &read);
    vec![found.after(&[], finding)]
}

/// One administrator, and a deputy for each.
fn admin_alone(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let alone = match case.claims("data-access", "admin-number", &mut read) {
        Some(true) => case.number("data-access", "admin-number", "persons", &mut read).map(|n| n == (1, Unit::Person)),
        other => other,
    };
    let deputies =
        if alone == Some(false) { None } else { case.claims("organisation", "administrator-deputies", &mut read) };
    let finding = rule.finding(against(alone, deputies, &read), &read);
    vec![finding.named(Name::Measures(
        ["admin-number", "administrator-deputies"].into_iter().filter_map(|id| Id::new(id).ok()).collect(),
    ))]
}
