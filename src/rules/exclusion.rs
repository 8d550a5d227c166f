//! Safeguards for sensitive data against measures that leave no room for them, and pseudonyms against who keeps the list.
//!
//! Measures against measures stand in `pairs`. What must never happen here: a safeguard that a measure only repeats or
//! narrows.

use super::rule::{Case, Rule, against, either};
use super::said::{Found, Measure, Picked, only};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::Reader;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "pseudonym-key", severity: Severity::Error, cites: &["gdpr-4-nr5", "gdpr-28-3-s2-c"], test: key },
    Rule { id: "pseudonym-paper", severity: Severity::Warning, cites: &["gdpr-32-1-a", "gdpr-28-3"], test: paper },
    Rule { id: "safeguard-weaker", severity: Severity::Warning, cites: &["gdpr-32-1", "eu-2021-915"], test: weaker },
];

/// The client alone can tell who a pseudonym is, and the contractor keeps the list.
fn key(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let holder = only("pseudonymisation", "pseudonymisation-key-holder", "holder", &["contractor"]);
    let mut read = Reader::default();
    let promised = case.safeguard("key-at-client", &mut read);
    let mut found = Found::nothing();
    if promised != Some(false) {
        found.picked(case, holder, &mut read);
    }
    let finding = rule.finding(against(promised, found.there, &read), &read);
    vec![found.tell(finding)]
}

/// The list of pseudonyms is on paper only, and the contractor has no paper.
fn paper(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mapping = only("pseudonymisation", "pseudonymisation-mapping-separate", "place", &["paper"]);
    let at_client = only("pseudonymisation", "pseudonymisation-key-holder", "holder", &["client"]);
    let mut read = Reader::default();
    let said = mapping.said(case, &mut read);
    let mut none = None;
    if said != Some(false) {
        // Paper that is only with the client does not count.
        none = match at_client.said(case, &mut read) {
            Some(true) => Some(false),
            Some(false) => read.get(&case.dossier.environment.paper).map(|paper| !paper),
            None => None,
        };
    }
    let at = case.measure("pseudonymisation", "pseudonymisation-mapping-separate").map(|fact| &fact.at);
    let finding = rule.finding(against(said, none, &read), &read).caused_by(at);
    vec![finding.named(Name::measure("pseudonymisation-mapping-separate"))]
}

/// Safeguards that say "each" or "none", beside measures that say less.
fn weaker(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const OPTIONAL: Picked = only("system-access", "mfa-client-users", "mode", &["optional"]);
    const KEYS: Picked = only("encryption", "encryption-key-holder", "holder", &["contractor", "hosting"]);
    const TESTS: Picked = only("separation", "test-data", "kind", &["pseudonymised"]);
    const MEDIA: [Measure; 2] = [("encryption", "encryption-removable"), ("system-access", "media-copy-approval")];
    const BACKUPS: [Measure; 3] =
        [("recovery", "backup-data"), ("recovery", "backup-application"), ("recovery", "backup-concept")];
    vec![
        one(rule, case, "mfa", |found, read| found.picked(case, OPTIONAL, read)),
        one(rule, case, "no-unencrypted-email", |found, read| email(case, found, read)),
        one(rule, case, "end-to-end-encryption", |found, read| found.picked(case, KEYS, read)),
        one(rule, case, "no-test-use", |found, read| found.picked(case, TESTS, read)),
        one(rule, case, "no-mobile-storage", |found, read| found.measures(case, &MEDIA, read)),
        one(rule, case, "recoverability", |found, read| {
            let own =
                case.control("recovery").is_some_and(|facts| facts.measures.iter().any(|fact| !fact.own.is_empty()));
            let mut backups = Found::nothing();
            backups.measures(case, &BACKUPS, read);
            // Own measures may say it in other words.
            found.there = backups.there.map(|there| !there).filter(|missing| !*missing || !own);
        }),
    ]
}

fn one(rule: Rule, case: Case<'_>, id: &str, look: impl FnOnce(&mut Found, &mut Reader)) -> Finding {
    let mut read = Reader::default();
    let promised = case.safeguard(id, &mut read);
    let mut found = Found::nothing();
    if promised != Some(false) {
        look(&mut found, &mut read);
    }
    let verdict = match (promised, found.there) {
        // What own measures say is not known, so nothing is missing.
        (Some(true), None) if read.missing().is_empty() => Verdict::NotApplicable,
        (promised, there) => against(promised, there, &read),
    };
    let finding = rule.finding(verdict, &read).about(id);
    let entries = case.dossier.processing.safeguards.value().into_iter().flatten();
    let entries = entries.filter(|entry| entry.is(id)).cloned().collect();
    found.tell(finding).named(Name::Entries(entries))
}

/// E-mail that goes out unencrypted where the other side does not support it, and whose content is not protected.
fn email(case: Case<'_>, found: &mut Found, read: &mut Reader) {
    let supported = only("transfer", "transit-email", "mode", &["where-supported"]);
    let content = case.claims_any("transfer", &["transit-email-content", "transit-email-attachment"], read);
    let weak = supported.said(case, read);
    let there = match (weak, content) {
        (Some(false), _) | (_, Some(true)) => Some(false),
        (Some(true), Some(false)) => Some(true),
        _ => None,
    };
    if there == Some(true)
        && let Some(fact) = case.measure("transfer", "transit-email")
    {
        found.note(there, &fact.at);
    } else {
        found.there = either(found.there, there);
    }
}
