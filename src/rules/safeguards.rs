//! Safeguards for special categories against the rest of the set: what is promised, and what is done.
//!
//! They are printed with the subject matter (Annex II of Implementing Decision (EU) 2021/915). What must never happen
//! here: a safeguard that counts as broken although the special data may never reach the place that breaks it.

use super::finding::settled;
use super::place;
use super::rule::{Case, Rule, against, chosen, either, is, needs_day};
use super::{Finding, Fix, Name, Severity, Verdict};
use crate::dossier::{Chosen, Reader};
use crate::id::Id;
use crate::law::{Country, Regime, Standing};

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "safeguard-officer",
        severity: Severity::Error,
        cites: &["gdpr-37-1", "eu-2021-915"],
        test: safeguard_officer,
    },
    Rule { id: "safeguard-alone", severity: Severity::Warning, cites: &["gdpr-28-2", "eu-2021-915"], test: alone },
    Rule { id: "safeguard-eea", severity: Severity::Warning, cites: &["gdpr-44", "eu-2021-915"], test: eea },
    Rule { id: "safeguard-local", severity: Severity::Warning, cites: &["eu-2021-915", "gdpr-32-1"], test: local },
    Rule { id: "safeguard-measure", severity: Severity::Hint, cites: &["eu-2021-915", "gdpr-32-1"], test: backed },
];

/// Whether a safeguard for special categories was chosen.
fn safeguard(case: Case<'_>, id: &str, read: &mut Reader) -> Option<bool> {
    match case.special(read) {
        Some(true) => chosen(read, &case.dossier.processing.safeguards, |one| one.is(id)),
        other => other,
    }
}

fn dropped(case: Case<'_>, id: &str) -> Option<Fix> {
    Id::new(id).ok().map(|choice| Fix::Drop { at: case.dossier.processing.safeguards.at.clone(), choice })
}

fn safeguard_officer(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let promised = safeguard(case, "dpo", &mut read);
    let none = is(&mut read, &case.dossier.contacts.dpo, &["not-required"]);
    vec![rule.finding(against(promised, none, &read), &read).mended_by(dropped(case, "dpo"))]
}

/// "No sub-processors for these data" beside a sub-processor that keeps data.
fn alone(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let promised = safeguard(case, "no-sub-processing", &mut read);
    let mut found = read.get(&case.dossier.recipients.complete).map(|_| false);
    for sub in &case.dossier.recipients.subprocessors {
        found = either(found, read.get(&sub.service).map(|service| service.tagged("storage")));
    }
    vec![rule.finding(against(promised, found, &read), &read)]
}

/// "Only in the EEA" for special categories; whoever has no access to secrets does not count.
fn eea(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let promised = safeguard(case, "eea-only", &mut read);
    needs_day(case.dossier, case.law, &mut read);
    let mut places = place::own(case.dossier, &mut read);
    let mut known = read.get(&case.dossier.recipients.complete).is_some();
    for sub in &case.dossier.recipients.subprocessors {
        if read.get(&sub.bound).is_some_and(|bound| bound.is("no-access")) {
            continue;
        }
        places.extend(place::further(sub, &mut read));
    }
    known &= read.missing().is_empty();
    let outside = |country: &Country| match case.law.adequacy(Regime::Eu, *country) {
        Standing::NoDay => None,
        Standing::Member | Standing::Domestic => Some(false),
        _ => Some(true),
    };
    let found = places.iter().map(outside).fold(known.then_some(false), either);
    vec![rule.finding(against(promised, found, &read), &read)]
}

/// "Only on systems of the client" beside live data with external providers.
fn local(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let promised = safeguard(case, "local-processing", &mut read);
    let external = read.get(&case.dossier.environment.external_hosting).copied();
    vec![rule.finding(against(promised, external, &read), &read)]
}

/// Safeguards that are promised, and the measures of which one would carry them.
const CARRIED: [(&str, &str, &[&str]); 9] = [
    ("mfa", "system-access", &["mfa-administrators", "mfa-employees", "mfa-client-users", "mfa-vpn", "mfa-method"]),
    ("individual-accounts", "system-access", &["account-individual"]),
    ("access-logging", "input", &["log-reading", "log-user", "log-record", "log-login", "log-system"]),
    ("change-logging", "input", &["log-entry", "log-change", "log-deletion", "log-record", "log-system"]),
    ("access-rights-review", "data-access", &["access-review"]),
    ("backup-encryption", "encryption", &["encryption-backup"]),
    (
        "encryption-at-rest",
        "encryption",
        &["encryption-server", "encryption-database", "encryption-field", "encryption-on-device"],
    ),
    (
        "encryption-in-transit",
        "transfer",
        &["transit-web", "transit-interface", "transit-file", "transit-email", "transit-remote-access"],
    ),
    (
        "pseudonymisation",
        "pseudonymisation",
        &[
            "pseudonymisation-code",
            "pseudonymisation-no-identifiers",
            "pseudonymisation-key-holder",
            "pseudonymisation-mapping-separate",
        ],
    ),
];

/// A safeguard of the subject matter that no measure carries.
fn backed(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |(id, control, measures): &(&str, &str, &[&str])| {
        let mut read = Reader::default();
        let promised = safeguard(case, id, &mut read);
        let own = case.control(control).is_some_and(|facts| facts.measures.iter().any(|fact| !fact.own.is_empty()));
        let carried = case.claims_any(control, measures, &mut read).filter(|carried| *carried || !own);
        let entry: Vec<Chosen> = case.dossier.processing.safeguards.value().into_iter().flatten().cloned().collect();
        let entry = entry.into_iter().filter(|entry| entry.is(id)).collect();
        let verdict = match promised {
            Some(false) => Verdict::NotApplicable,
            Some(true) => settled(carried, &read),
            None => settled(None, &read),
        };
        rule.finding(verdict, &read).about(id).named(Name::Entries(entry))
    };
    CARRIED.iter().map(one).collect()
}
