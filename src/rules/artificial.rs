//! Artificial intelligence: where its services are, beside what is promised about them.
//!
//! What must never happen here: a service called one of artificial intelligence because it may use some.

use super::regimes::inside;
use super::rule::{Case, Rule, against};
use super::statements::each;
use super::{Finding, Severity, Verdict, place};
use crate::dossier::Subprocessor;
use crate::law::Regime;

/// The rules of this room.
pub(super) const RULES: &[Rule] =
    &[Rule { id: "ai-place", severity: Severity::Warning, cites: &["gdpr-28-3-s2-a", "gdpr-32-1"], test: ai_place }];

/// Artificial intelligence only in the Economic Area, says a measure; a service of it is elsewhere.
fn ai_place<'d>(rule: Rule, case: Case<'d>) -> Vec<Finding> {
    let cause = |sub: &'d Subprocessor| &sub.service.at;
    let found = each(rule, case, cause, |sub, read| {
        let promised = case.claims("organisation", "ai-location", read);
        let ai =
            if promised == Some(false) { None } else { read.get(&sub.service).map(|service| service.tagged("ai")) };
        if ai == Some(false) {
            return Verdict::NotApplicable;
        }
        let outside = ai.and_then(|_| {
            super::rule::needs_day(case.dossier, case.law, read);
            let places: Vec<Option<bool>> =
                place::further(sub, read).iter().map(|place| inside(case.law, Regime::Eu, place.country)).collect();
            if places.contains(&Some(false)) {
                Some(true)
            } else {
                (read.missing().is_empty() && !places.contains(&None)).then_some(false)
            }
        });
        against(promised, outside, read)
    });
    let subs = &case.dossier.recipients.subprocessors;
    let weigh = |(sub, mut finding): (&Subprocessor, Finding)| {
        // A company may sit elsewhere and process in the Economic Area all the same.
        let stored = sub.storage.value().and_then(|country| inside(case.law, Regime::Eu, *country));
        if stored == Some(true) && sub.access.value().is_some_and(|who| who.is("none")) {
            finding.severity = Severity::Hint;
        }
        finding
    };
    subs.iter().zip(found).map(weigh).collect()
}
