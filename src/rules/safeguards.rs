//! Safeguards for special categories against the rest of the set: what is promised, and what is done.
//!
//! They are printed with the subject matter (Annex II of Implementing Decision (EU) 2021/915). What must never happen
//! here: a safeguard that counts as broken although the special data may never reach the place that breaks it.

use super::finding::settled;
use super::place::{self, Place};
use super::regimes::inside;
use super::rule::{Case, Rule, against, chosen, either, is, is_one_of, needs_day, reaches};
use super::said::only;
use super::{Finding, Fix, Name, Severity, Verdict};
use crate::dossier::measures::Taken;
use crate::dossier::{Chosen, Field, Reader};
use crate::id::Id;
use crate::law::Regime;

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
    Rule {
        id: "safeguard-identifiers",
        severity: Severity::Warning,
        cites: &["gdpr-4-nr5", "eu-2021-915"],
        test: identifiers,
    },
    Rule { id: "safeguard-onward", severity: Severity::Warning, cites: &["gdpr-44", "eu-2021-915"], test: onward },
    Rule {
        id: "safeguard-training",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-a", "eu-2021-915"],
        test: training,
    },
    Rule {
        id: "safeguard-printing",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-c", "eu-2021-915"],
        test: printing,
    },
    Rule { id: "safeguard-sealed", severity: Severity::Hint, cites: &["gdpr-32-1-a", "eu-2021-915"], test: sealed },
    Rule { id: "safeguard-measure", severity: Severity::Hint, cites: &["gdpr-32-1", "eu-2021-915"], test: backed },
    Rule {
        id: "pseudonym-named",
        severity: Severity::Warning,
        cites: &["gdpr-4-nr5", "gdpr-28-3-s2-c"],
        test: pseudonym_named,
    },
];

fn dropped(case: Case<'_>, id: &str) -> Option<Fix> {
    Id::new(id).ok().map(|choice| Fix::Drop { at: case.dossier.processing.safeguards.at.clone(), choice })
}

fn safeguard_officer(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let promised = case.safeguard("dpo", &mut read);
    let none = is(&mut read, &case.dossier.contacts.dpo, &["not-required"]);
    vec![rule.finding(against(promised, none, &read), &read).mended_by(dropped(case, "dpo"))]
}

/// "No sub-processors for these data" beside a sub-processor that keeps data or learns of them.
fn alone(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let promised = case.safeguard("no-sub-processing", &mut read);
    let mut found = read.get(&case.dossier.recipients.complete).map(|_| false);
    let (mut bound, mut cause, mut who) = (found, None, Vec::new());
    for sub in &case.dossier.recipients.subprocessors {
        let reaches = read.get(&sub.service).map(reaches);
        if reaches == Some(true) {
            cause.get_or_insert_with(|| sub.service.at.clone());
            who.push(&sub.name);
        }
        found = either(found, reaches);
        bound = either(bound, reaches);
    }
    let (mut severity, mut way) = (rule.severity, "");
    if found != Some(true) {
        // Whoever is bound to secrecy can usually learn of these data.
        for sub in &case.dossier.recipients.subprocessors {
            let learns = is(&mut read, &sub.bound, &["written", "text", "by-law"]);
            if learns == Some(true) {
                (severity, way) = (Severity::Hint, "bound");
                cause.get_or_insert_with(|| sub.bound.at.clone());
                who.push(&sub.name);
            }
            // Where no secrecy applies nothing follows from this.
            bound = either(bound, if sub.bound.is_open() { None } else { Some(learns == Some(true)) });
        }
    }
    let mut finding =
        rule.finding(against(promised, either(found, bound), &read), &read).way(way).caused_by(cause.as_ref());
    finding.severity = severity;
    vec![companies(finding, who.into_iter())]
}

/// The places of the further processors that may have data of special categories; whoever has no access to secrets
/// does not count.
fn further<'d>(case: Case<'d>, read: &mut Reader) -> Vec<Place<'d>> {
    let mut places = Vec::new();
    for sub in &case.dossier.recipients.subprocessors {
        if read.get(&sub.bound).is_some_and(|bound| bound.is("no-access")) {
            continue;
        }
        places.extend(place::further(sub, read));
    }
    places
}

/// One promise about places: not met as soon as one lies outside the European Economic Area.
fn places<'d>(rule: Rule, case: Case<'d>, id: &str, all: impl FnOnce(&mut Reader) -> Vec<Place<'d>>) -> Vec<Finding> {
    let mut read = Reader::default();
    let promised = case.safeguard(id, &mut read);
    needs_day(case.dossier, case.law, &mut read);
    let places = all(&mut read);
    let outside = |place: &Place<'_>| inside(case.law, Regime::Eu, place.country).map(|inside| !inside);
    let known = read.get(&case.dossier.recipients.complete).is_some() && read.missing().is_empty();
    let found = places.iter().map(outside).fold(known.then_some(false), either);
    let abroad: Vec<&Place<'_>> = places.iter().filter(|place| outside(place) == Some(true)).collect();
    let finding = rule.finding(against(promised, found, &read), &read);
    let finding = finding.caused_by(abroad.first().map(|place| place.at));
    vec![companies(finding, abroad.into_iter().map(|place| place.company))]
}

/// Named after companies, each once.
fn companies<'d>(finding: Finding, all: impl Iterator<Item = &'d Field<String>>) -> Finding {
    let mut names: Vec<&str> = Vec::new();
    for name in all.filter_map(Field::value) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    if names.is_empty() { finding } else { finding.named(Name::Said(names.join("; "))) }
}

/// "Only in the EEA" for special categories.
fn eea(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    places(rule, case, "eea-only", |read| {
        let mut places = place::own(case.dossier, read);
        places.extend(further(case, read));
        places
    })
}

/// "No onward transfer to third countries" beside a further processor in one.
fn onward(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    places(rule, case, "no-onward-transfer", |read| further(case, read))
}

/// Without what identifies a person directly, or with the key at the client only, beside such data in the same group.
fn identifiers(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |id: &str| {
        let mut read = Reader::default();
        let promised = case.safeguard(id, &mut read);
        let mut found = Some(false);
        let (mut names, mut cause) = (Vec::new(), None);
        for group in &case.dossier.processing.per_group {
            if read.get(&group.special_kinds).is_some_and(Vec::is_empty) {
                continue;
            }
            let data = read.get(&group.data);
            let special = group.special_kinds.value().is_some();
            let direct = data.into_iter().flatten().filter(|one| one.tagged("identifying"));
            let before = names.len();
            if special {
                names.extend(direct.filter(|one| !names.contains(*one)).cloned().collect::<Vec<_>>());
            }
            if names.len() > before && cause.is_none() {
                cause = Some(group.data.at.clone());
            }
            let known = if special { data.map(|data| data.iter().any(|one| one.tagged("identifying"))) } else { None };
            found = either(found, known);
        }
        let finding = rule.finding(against(promised, found, &read), &read);
        finding
            .about(id)
            .named(Name::Entries(names))
            .way(if id == "key-at-client" { "key" } else { "" })
            .caused_by(cause.as_ref())
    };
    ["no-direct-identifiers", "key-at-client"].into_iter().map(one).collect()
}

/// Only the client can tell who a pseudonym is, and name and pseudonym of a group are both processed.
fn pseudonym_named(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let holder = only("pseudonymisation", "pseudonymisation-key-holder", "holder", &["client"]);
    let mut read = Reader::default();
    let client = holder.said(case, &mut read);
    let (mut found, mut names, mut cause) = (None, Vec::new(), None);
    if client != Some(false) {
        found = read.get(&case.dossier.processing.groups).map(|_| false);
        for group in &case.dossier.processing.per_group {
            let both = read.get(&group.data).map(|data| {
                data.iter().any(|one| one.tagged("pseudonym")) && data.iter().any(|one| one.tagged("identifying"))
            });
            if both == Some(true) {
                names.push(group.group.clone());
                cause.get_or_insert_with(|| group.data.at.clone());
            }
            found = either(found, both);
        }
    }
    let finding = rule.finding(against(client, found, &read), &read);
    vec![finding.named(Name::Entries(names)).caused_by(cause.as_ref())]
}

/// "No training with these data" beside training on instructions; the purpose of training is looked at with the measures.
fn training(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let promised = case.safeguard("no-ai-training", &mut read);
    let allowed = is(&mut read, &case.dossier.outsourcing.ai_training, &["on-instruction"]);
    vec![rule.finding(against(promised, allowed, &read), &read)]
}

/// "No printing" beside printing or letters.
fn printing(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let promised = case.safeguard("no-printing", &mut read);
    let processing = &case.dossier.processing;
    let purposes = chosen(&mut read, &processing.purposes, |one| is_one_of(one, &["printing", "letter-dispatch"]));
    let operations = chosen(&mut read, &processing.operations, |one| is_one_of(one, &["print", "dispatch-post"]));
    let found = either(operations, purposes);
    let finding = rule.finding(against(promised, found, &read), &read);
    vec![finding]
}

/// End-to-end encryption beside what the contractor can only do with the plain text.
fn sealed(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let promised = case.safeguard("end-to-end-encryption", &mut read);
    let operations = &case.dossier.processing.operations;
    let reads = chosen(&mut read, operations, |one| one.tagged("plain-text"));
    let names = operations.value().into_iter().flatten().filter(|one| one.tagged("plain-text")).cloned().collect();
    vec![rule.finding(against(promised, reads, &read), &read).named(Name::Entries(names))]
}

/// "Only on systems of the client" beside live data with external providers.
fn local(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let promised = case.safeguard("local-processing", &mut read);
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
        &[
            "encryption-server",
            "encryption-database",
            "encryption-field",
            "encryption-on-device",
            "encryption-end-to-end",
        ],
    ),
    (
        "encryption-in-transit",
        "transfer",
        &[
            "transit-web",
            "transit-interface",
            "transit-tls-13",
            "transit-file",
            "transit-email",
            "transit-remote-access",
        ],
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
        let promised = case.safeguard(id, &mut read);
        let own = case.control(control).is_some_and(|facts| facts.measures.iter().any(|fact| !fact.own.is_empty()));
        let carried = case.claims_any(control, measures, &mut read).filter(|carried| *carried || !own);
        let entry: Vec<Chosen> = case.dossier.processing.safeguards.value().into_iter().flatten().cloned().collect();
        let entry = entry.into_iter().filter(|entry| entry.is(id)).collect();
        let verdict = match promised {
            Some(false) => Verdict::NotApplicable,
            Some(true) => settled(carried, &read),
            None => settled(None, &read),
        };
        let finding = rule.finding(verdict, &read).about(id).named(Name::Entries(entry));
        // Promised from the first day, and announced for a later one.
        let planned = measures.iter().filter_map(|measure| case.measure(control, measure));
        match planned.into_iter().find(|fact| matches!(fact.is.value(), Some(Taken::Planned(..)))) {
            Some(fact) if finding.verdict == Verdict::NotMet => {
                Finding { severity: Severity::Warning, ..finding }.way("planned").caused_by(Some(&fact.at))
            }
            _ => finding,
        }
    };
    CARRIED.iter().map(one).collect()
}
