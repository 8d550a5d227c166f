//! The list of sub-processors against what the rest of the set says about companies: who is missing there, who stands
//! there and is said to be none, and measures about companies that do not exist.
//!
//! Art. 28(2) and (4) GDPR. Own entries of the list of services may be anything, so they never make a company missing.
//! What must never happen here: a company counted as missing because its service has another name.

use super::company::{core, entity};
use super::finding::settled;
use super::rule::{Case, Rule, against, chosen, either, is, is_one_of};
use super::said::{Found, Measure};
use super::{Finding, Fix, LawFact, Name, Severity, Verdict};
use crate::dossier::{Chosen, CloudSystem, Field, Reader, Subprocessor};
use crate::id::Id;
use crate::law::Regime;
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "hosting-unlisted",
        severity: Severity::Warning,
        cites: &["gdpr-28-2", "gdpr-28-3-s2-d"],
        test: hosting,
    },
    Rule { id: "provider-unlisted", severity: Severity::Warning, cites: &["gdpr-28-2", "gdpr-28-4"], test: providers },
    Rule { id: "care-unlisted", severity: Severity::Hint, cites: &["gdpr-28-2", "sgb-5-393-2"], test: care },
    Rule { id: "ancillary-listed", severity: Severity::Warning, cites: &["gdpr-28-2", "gdpr-28-4"], test: ancillary },
    Rule {
        id: "maintenance-listed",
        severity: Severity::Warning,
        cites: &["gdpr-28-2", "gdpr-28-4"],
        test: maintenance,
    },
    Rule { id: "measures-subprocessors", severity: Severity::Hint, cites: &["gdpr-28-2"], test: none_there },
    Rule { id: "chain-measures", severity: Severity::Warning, cites: &["gdpr-28-2", "gdpr-28-4"], test: chain },
    Rule { id: "subprocessor-seats", severity: Severity::Warning, cites: &["gdpr-28-2", "eu-2021-915"], test: seats },
    Rule { id: "subprocessor-twice", severity: Severity::Hint, cites: &["gdpr-28-2", "eu-2021-915"], test: twice },
];

/// Services that keep live data.
fn keeps(service: &Chosen) -> bool {
    service.is_own() || ["storage", "hosts", "cloud"].iter().any(|tag| service.tagged(tag))
}

/// Live data lie with external providers only, and nobody in the list keeps any.
fn hosting(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let external = read.get(&case.dossier.environment.external_hosting).copied();
    let mut found = Found::nothing();
    if external != Some(false) {
        found.services(case, keeps, &mut read);
    }
    let finding = rule.finding(against(external, found.there.map(|there| !there), &read), &read);
    vec![finding.caused_by(Some(&case.dossier.recipients.complete.at))]
}

const AI: [Measure; 3] = [
    ("organisation", "ai-provider-no-training"),
    ("organisation", "ai-provider-no-storage"),
    ("organisation", "ai-provider-deletion"),
];

/// Measures that speak of a provider, and no such provider in the list.
fn providers(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    vec![
        provider(rule, case, "ai", &AI, |read| {
            let mut found = Found::nothing();
            found.services(case, |service| service.is_own() || service.tagged("ai"), read);
            found.there
        }),
        provider(rule, case, "paper", &[("deletion", "paper-destruction-provider")], |read| {
            let mut found = Found::nothing();
            let destroys =
                |service: &Chosen| service.is_own() || is_one_of(service, &["record-destruction", "media-destruction"]);
            found.services(case, destroys, read);
            either(
                found.there,
                chosen(read, &case.dossier.engagement.ancillary, |one| one.is_own() || one.is("media-disposal")),
            )
        }),
        provider(rule, case, "backup", &[("recovery", "backup-other-provider")], |read| second_provider(case, read)),
        provider(rule, case, "keys", &[("encryption", "encryption-key-service")], |read| {
            // Where the data are with others, that somebody has to be in the list is said of the data.
            if read.get(&case.dossier.environment.external_hosting) == Some(&true) {
                return Some(true);
            }
            let mut found = Found::nothing();
            found.services(case, takes, read);
            found.there
        }),
    ]
}

fn provider(
    rule: Rule,
    case: Case<'_>,
    about: &str,
    measures: &[Measure],
    listed: impl FnOnce(&mut Reader) -> Option<bool>,
) -> Finding {
    let mut read = Reader::default();
    let mut found = Found::nothing();
    found.measures(case, measures, &mut read);
    let missing = if found.there == Some(false) { None } else { listed(&mut read).map(|listed| !listed) };
    let finding = rule.finding(against(found.there, missing, &read), &read).about(about);
    found.tell(finding)
}

/// A copy with another provider than the data: two that keep data, or one where the data are with the contractor.
fn second_provider(case: Case<'_>, read: &mut Reader) -> Option<bool> {
    let external = read.get(&case.dossier.environment.external_hosting).copied();
    let complete = read.get(&case.dossier.recipients.complete).is_some();
    let services: Vec<Option<bool>> =
        case.dossier.recipients.subprocessors.iter().map(|sub| read.get(&sub.service).map(takes)).collect();
    let sure = services.iter().filter(|keeps| **keeps == Some(true)).count();
    let open = !complete || services.contains(&None);
    match (external?, sure) {
        (true, 2..) | (false, 1..) => Some(true),
        _ => (!open).then_some(false),
    }
}

/// Services that live data or a copy of them can lie with; tools that keep something of their own do not count.
fn takes(service: &Chosen) -> bool {
    service.is_own() || ["hosts", "cloud"].iter().any(|tag| service.tagged(tag))
}

/// The first word that says something about a company, or its whole name.
fn names(system: &str, company: &str) -> bool {
    let first = company.split_whitespace().next().unwrap_or_default();
    system.contains(company.trim()) || first.chars().count() > 3 && system.contains(first)
}

/// A cloud system by whose name no company of the set runs it.
fn care(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |system: &CloudSystem| {
        let mut read = Reader::default();
        let parties = &case.dossier.parties;
        let complete = read.get(&case.dossier.recipients.complete).is_some();
        let system_name = read.get(&system.name).map(|name| fold(name));
        let mut found = complete.then_some(false);
        let companies = case.dossier.recipients.subprocessors.iter().map(|sub| &sub.name);
        for company in companies.chain([&parties.contractor.name, &parties.client.name]) {
            let named = read.get(company).map(|company| fold(company));
            let is = system_name.as_ref().zip(named).map(|(system, company)| names(system, &company));
            // A client that is left open runs nothing here.
            if is.is_some() || company.is_open() {
                found = either(found, is);
            }
        }
        let found = system_name.and(found);
        let finding = rule.met(found, &read).about(system.id.as_str()).said(&system.name);
        finding.caused_by(Some(&system.name.at))
    };
    case.dossier.health.systems.iter().map(one).collect()
}

/// Ancillary services, and the services of sub-processors that are the same.
const SAME: [(&str, &[&str]); 3] = [
    ("media-disposal", &["record-destruction", "media-destruction"]),
    ("maintenance", MAINTENANCE),
    ("post-courier", &["courier"]),
];

const MAINTENANCE: &[&str] =
    &["remote-maintenance", "system-administration", "software-maintenance", "device-maintenance"];

/// No sub-processing says one answer, a sub-processor the other.
fn ancillary(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let field = &case.dossier.engagement.ancillary;
    let one = |sub: &Subprocessor| {
        let mut read = Reader::default();
        let service = read.get(&sub.service);
        let same = service.and_then(|service| SAME.iter().find(|(_, services)| is_one_of(service, services)));
        let verdict = match (service, same) {
            (None, _) => settled(None, &read),
            (Some(_), None) => Verdict::NotApplicable,
            (Some(_), Some((entry, _))) => {
                let found = chosen(&mut read, field, |one| one.is(entry));
                settled(found.map(|found| !found), &read)
            }
        };
        let fix = same.and_then(|(entry, _)| Id::new(entry).ok());
        let fix = fix.map(|choice| Fix::Drop { at: field.at.clone(), choice });
        let finding = rule.finding(verdict, &read).about(sub.id.as_str()).said(&sub.name);
        finding.caused_by(Some(&field.at)).mended_by(fix)
    };
    case.dossier.recipients.subprocessors.iter().map(one).collect()
}

/// Maintenance with possible access is no sub-processing, and the list has somebody who maintains.
fn maintenance(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let field = &case.dossier.engagement.maintenance;
    let mut read = Reader::default();
    let none = read.get(field).map(|counts| !counts);
    let mut found = Found::nothing();
    if none != Some(false) {
        found.services(case, |service| is_one_of(service, MAINTENANCE), &mut read);
    }
    let finding = rule.finding(against(none, found.there, &read), &read);
    let finding = found.tell(finding).mended_by(Some(Fix::Say { at: field.at.clone(), yes: true }));
    vec![finding.caused_by(Some(&field.at))]
}

/// Measures about companies where none is and none may come without consent.
fn none_there(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const ABOUT: [Measure; 12] = [
        ("order", "subprocessor-dpo"),
        ("order", "subprocessor-contract"),
        ("order", "subprocessor-same-duties"),
        ("order", "subprocessor-staff"),
        ("order", "subprocessor-audit-right"),
        ("order", "subprocessor-register"),
        ("order", "subprocessor-register-chain"),
        ("order", "subprocessor-change-notices"),
        ("order", "subprocessor-review"),
        ("order", "subprocessor-risk"),
        ("incident", "incident-subprocessor-notice"),
        ("data-subject-rights", "rights-pass-on"),
    ];
    let recipients = &case.dossier.recipients;
    let mut read = Reader::default();
    let none = if recipients.subprocessors.is_empty() {
        let complete = read.get(&recipients.complete).is_some();
        let general = is(&mut read, &recipients.consent, &["general"]);
        general.map(|general| !general).filter(|none| !none || complete)
    } else {
        Some(false)
    };
    let mut found = Found::nothing();
    if none != Some(false) {
        found.measures(case, &ABOUT, &mut read);
    }
    let finding = rule.finding(against(none, found.there, &read), &read);
    vec![found.tell(finding)]
}

/// Nobody may be engaged further down, and measures speak of those who are.
fn chain(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const ABOUT: [Measure; 2] = [("order", "subprocessor-register-chain"), ("order", "subprocessor-change-notices")];
    let mut read = Reader::default();
    let banned = is(&mut read, &case.dossier.engagement.chain, &["not-allowed"]);
    let mut found = Found::nothing();
    if banned != Some(false) {
        found.measures(case, &ABOUT, &mut read);
    }
    let finding = rule.finding(against(banned, found.there, &read), &read);
    vec![found.tell(finding)]
}

/// The same company under two spellings of its name.
fn twice(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let recipients = &case.dossier.recipients;
    let mut read = Reader::default();
    let mut seen: std::collections::HashMap<String, &Field<String>> = std::collections::HashMap::new();
    let mut found: Option<(&Field<String>, &Field<String>)> = None;
    let mut all = read.get(&recipients.complete).is_some();
    for sub in &recipients.subprocessors {
        let Some(name) = read.get(&sub.name) else {
            all = false;
            continue;
        };
        let core = core(name);
        if core.is_empty() {
            continue;
        }
        match seen.get(&core) {
            // The same name letter by letter is a problem of the profile and said there.
            Some(first) if first.value() != Some(name) => found = found.or(Some((first, &sub.name))),
            _ => {
                seen.insert(core, &sub.name);
            }
        }
    }
    let met = if found.is_some() { Some(false) } else { all.then_some(true) };
    let finding = rule.met(met, &read).caused_by(found.map(|(_, second)| &second.at));
    vec![match found.and_then(|(first, second)| first.value().zip(second.value())) {
        Some((first, second)) => finding.named(Name::Said(format!("{first}; {second}"))),
        None => finding,
    }]
}

/// One company has one seat: two rows of the same name with different countries are two companies, or one is wrong.
fn seats(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let recipients = &case.dossier.recipients;
    let mut read = Reader::default();
    let mut seen: std::collections::HashMap<Vec<String>, &Subprocessor> = std::collections::HashMap::new();
    let (mut same, mut found) = (false, None);
    let mut all = read.get(&recipients.complete).is_some();
    for sub in &recipients.subprocessors {
        let Some(name) = read.get(&sub.name) else {
            all = false;
            continue;
        };
        let Some(first) = seen.get(&entity(name)).copied() else {
            seen.insert(entity(name), sub);
            continue;
        };
        same = true;
        match (read.get(&first.seat).copied(), read.get(&sub.seat).copied()) {
            (Some(one), Some(two)) if one != two => found = found.or(Some((sub, one, two))),
            (Some(_), Some(_)) => {}
            _ => all = false,
        }
    }
    let verdict = match found {
        Some(_) => Verdict::NotMet,
        None if all && !same => Verdict::NotApplicable,
        None => settled(all.then_some(true), &read),
    };
    let finding = rule.finding(verdict, &read);
    let Some((sub, one, two)) = found else { return vec![finding] };
    let finding = finding.said(&sub.name).caused_by(Some(&sub.seat.at));
    let seat = |finding: Finding, country| finding.law("adequacy", LawFact::Standing(Regime::Eu, country));
    vec![[one, two].into_iter().fold(finding, seat)]
}
