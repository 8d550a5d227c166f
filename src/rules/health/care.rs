//! Cloud computing with health data: place, establishment, attestation, and what the rest of the set says about it.
//!
//! § 393 SGB V. What must never happen here: an attestation judged on a day the law is not known for, and a service
//! called cloud computing that may be none without saying so.

use super::super::finding::settled as verdict;
use super::super::rule::{against, chosen, either};
use super::super::{Finding, LawFact, Severity, Verdict};
use super::yes;
use crate::dossier::{CloudSystem, Dossier, Reader, Subprocessor};
use crate::law::health::within_months;
use crate::law::{LawAt, Regime, Standing};
use crate::text::fold;

/// Every finding on cloud systems.
pub(super) fn assess(dossier: &Dossier, law: &LawAt<'_>) -> Vec<Finding> {
    let systems = &dossier.health.systems;
    let mut findings: Vec<Finding> = systems.iter().flat_map(|system| cloud(system, law)).collect();
    findings.push(denied(dossier));
    findings.extend(systems.iter().map(|system| agrees(dossier, system)));
    findings.extend(dossier.recipients.subprocessors.iter().map(|sub| listed(dossier, sub)));
    findings
}

/// "No cloud computing" beside software over the internet or the services of a cloud provider.
fn denied(dossier: &Dossier) -> Finding {
    let mut read = Reader::default();
    let denied = yes(&mut read, &dossier.health.cloud).map(|cloud| !cloud);
    let mut sure = chosen(&mut read, &dossier.processing.purposes, |one| one.is("saas"));
    let mut maybe = yes(&mut read, &dossier.environment.external_hosting);
    let mut cause = (sure == Some(true)).then(|| dossier.processing.purposes.at.clone());
    let mut others = read.get(&dossier.recipients.complete).map(|_| false);
    for sub in &dossier.recipients.subprocessors {
        let service = read.get(&sub.service);
        let clouds = service.map(|service| service.tagged("cloud"));
        if clouds == Some(true) && cause.is_none() {
            cause = Some(sub.service.at.clone());
        }
        others = either(others, clouds);
        maybe = either(maybe, service.map(|service| service.tagged("hosts")));
    }
    sure = either(sure, others);
    // What only may be cloud computing is a hint, and the message says so.
    let (severity, way) = if sure == Some(true) { (Severity::Warning, "") } else { (Severity::Hint, "hosting") };
    let found = against(denied, either(sure, maybe), &read);
    Finding::whole("care-cloud", severity, &["sgb-5-393-1", "sgb-5-384-s1-nr5"], found, &read)
        .way(way)
        .caused_by(Some(cause.as_ref().unwrap_or(&dossier.health.cloud.at)))
}

/// Whether the name of a cloud system names a company: all of its name, or at least the first word.
/// Both are folded.
fn named_in(system: &str, company: &str, whole: bool) -> bool {
    let first = company.split_whitespace().next().unwrap_or_default();
    system.contains(company.trim()) || !whole && first.chars().count() > 3 && system.contains(first)
}

/// A company that keeps data and is in no row of the cloud systems. Whether it keeps data of health is not known here.
fn listed(dossier: &Dossier, sub: &Subprocessor) -> Finding {
    let mut read = Reader::default();
    let health = &dossier.health;
    let cloud = yes(&mut read, &health.cloud);
    let missing = if cloud == Some(true) {
        let keeps = read.get(&sub.service).map(|service| service.tagged("cloud") || service.tagged("hosts"));
        let complete = read.get(&health.systems_complete).is_some();
        let company = read.get(&sub.name).map(|name| fold(name));
        let named = company.and_then(|company| {
            let found =
                health.systems.iter().map(|system| Some(named_in(&fold(read.get(&system.name)?), &company, false)));
            found.fold(complete.then_some(false), either)
        });
        against(keeps, named.map(|named| !named), &read)
    } else {
        verdict(None, &read)
    };
    // A service that is cloud computing by its kind; whoever has no access to secrets may keep something else.
    let cloud = sub.service.value().is_some_and(|service| service.tagged("cloud"))
        && !sub.bound.value().is_some_and(|bound| bound.is("no-access"));
    let (severity, way) = if cloud { (Severity::Warning, "cloud") } else { (Severity::Hint, "") };
    Finding::whole("care-listed", severity, &["sgb-5-393-2", "sgb-5-393-3-nr2"], missing, &read)
        .about(sub.id.as_str())
        .way(way)
        .said(&sub.name)
        .caused_by(Some(&sub.service.at))
}

/// The place of a cloud system against the place of storage of the company that is named with it.
fn agrees(dossier: &Dossier, system: &CloudSystem) -> Finding {
    let mut read = Reader::default();
    let mut same = None;
    let mut cause = None;
    let name = read.get(&system.name).map(|name| fold(name));
    if let (Some(name), Some(country)) = (name, read.get(&system.country)) {
        for sub in &dossier.recipients.subprocessors {
            if sub.name.value().is_some_and(|company| named_in(&name, &fold(company), true)) {
                read.get(&sub.name);
                if let Some(storage) = read.get(&sub.storage) {
                    same = either(same.or(Some(false)), Some(storage == country));
                    cause = Some(sub.storage.at.clone());
                }
            }
        }
        // Of several systems of one company only one can be where the list has it.
        if same == Some(false) {
            let elsewhere = dossier.health.systems.iter().filter(|other| other.id != system.id).any(|other| {
                let company = |sub: &&Subprocessor| {
                    sub.name.value().is_some_and(|company| {
                        let company = fold(company);
                        named_in(&name, &company, true)
                            && other.name.value().is_some_and(|other| named_in(&fold(other), &company, true))
                    })
                };
                let country = other.country.value();
                dossier.recipients.subprocessors.iter().filter(company).any(|sub| sub.storage.value() == country)
            });
            if elsewhere {
                same = Some(true);
            }
        }
    }
    Finding::whole("care-country", Severity::Warning, &["sgb-5-393-2"], verdict(same, &read), &read)
        .about(system.id.as_str())
        .said(&system.name)
        .caused_by(cause.as_ref())
}

/// Place, establishment, attestation, criteria and customers' part of one cloud system.
fn cloud(system: &CloudSystem, law: &LawAt<'_>) -> Vec<Finding> {
    type Test = fn(&CloudSystem, &LawAt<'_>, &mut Reader) -> Verdict;
    let tests: [(&str, &[&str], Severity, Test); 6] = [
        ("care-place", &["sgb-5-393-2"], Severity::Error, place),
        ("care-establishment", &["sgb-5-393-2"], Severity::Warning, |system, _, read| {
            let settled = yes(read, &system.establishment);
            verdict(settled, read)
        }),
        ("care-proof", &["sgb-5-393-3-nr2", "sgb-5-393-4", "c5gleichwv-1"], Severity::Warning, proof),
        ("care-criteria", &["sgb-5-384-s1-nr6"], Severity::Warning, criteria),
        ("care-controls", &["sgb-5-393-3-nr3"], Severity::Warning, |system, _, read| {
            let settled = yes(read, &system.controls);
            verdict(settled, read)
        }),
        ("care-period", &["sgb-5-393-3-nr2", "sgb-5-393-4"], Severity::Error, |system, _, read| {
            let (from, until) = (read.get(&system.from).copied(), read.get(&system.until).copied());
            verdict(from.zip(until).map(|(from, until)| from <= until), read)
        }),
    ];
    let finding = |(rule, cites, severity, test): (&'static str, &'static [&'static str], Severity, Test)| {
        let mut read = Reader::default();
        let verdict = test(system, law, &mut read);
        let way = match system.proof.value() {
            Some(proof) if rule == "care-proof" && proof.is("type-1") => "type-1",
            Some(proof) if rule == "care-proof" && proof.is("equivalent") => "equivalent",
            _ => "",
        };
        let finding = Finding::whole(rule, severity, cites, verdict, &read);
        let finding = finding.about(system.id.as_str()).said(&system.name).way(way);
        compared(finding, system, law)
    };
    tests.into_iter().map(finding).collect()
}

/// What the law says that a rule about a cloud system compared the answers with.
fn compared(finding: Finding, system: &CloudSystem, law: &LawAt<'_>) -> Finding {
    let figures = &law.health().cloud;
    match (finding.rule, system.country.value()) {
        ("care-place", Some(country)) => finding.law("adequacy", LawFact::Standing(Regime::Eu, *country)),
        ("care-proof", _) => finding
            .law("type-2-from", LawFact::Day(figures.type_2_from))
            .law("new-systems-from", LawFact::Day(figures.new_systems_from)),
        ("care-criteria", _) => finding.law("criteria-2026-from", LawFact::Day(law.health().criteria_2026.from)),
        _ => finding,
    }
}

fn no_day() -> Verdict {
    Verdict::CannotTell(crate::id::Path::new("as-of").into_iter().collect())
}

/// Germany, the Union, the EEA, Switzerland, or a third country with a decision that covers the recipient.
fn place(system: &CloudSystem, law: &LawAt<'_>, read: &mut Reader) -> Verdict {
    let settled = match read.get(&system.country) {
        None => None,
        // Equal to the member states under § 35(7) SGB I.
        Some(country) if country.code() == "CH" => Some(true),
        Some(country) => match law.adequacy(Regime::Eu, *country) {
            Standing::Domestic | Standing::Member | Standing::Adequate(_) => Some(true),
            Standing::Conditional(_) => yes(read, &system.scope),
            Standing::NoDecision => Some(false),
            Standing::NoDay => return no_day(),
            // Nothing is decided that the research leaves open.
            Standing::Review(_) | Standing::NotCovered => return Verdict::CannotTell(vec![system.country.at.clone()]),
        },
    };
    verdict(settled, read)
}

/// Whether the proof is the one that § 393(4) SGB V asks for on this day.
fn proof(system: &CloudSystem, law: &LawAt<'_>, read: &mut Reader) -> Verdict {
    let Some(proof) = read.get(&system.proof) else { return verdict(None, read) };
    let Some(day) = law.day() else { return no_day() };
    let figures = &law.health().cloud;
    let settled = if proof.is("type-2") {
        Some(true)
    } else if proof.is("type-1") {
        if day < figures.type_2_from {
            Some(true)
        } else {
            let market = read.get(&system.market).copied();
            market.map(|on| on >= figures.new_systems_from && within_months(on, figures.type_1_months, day))
        }
    } else if proof.is("equivalent") {
        match yes(read, &system.plan) {
            Some(true) => match read.get(&system.plan_date).copied() {
                Some(from) if !within_months(from, figures.plan_type_2_months, day) => Some(false),
                Some(from) if within_months(from, figures.plan_type_1_months, day) => Some(true),
                // Between both: type 1 must have been reached.
                Some(_) => read.get(&system.interim).map(|reached| *reached <= day),
                None => None,
            },
            other => other,
        }
    } else {
        Some(false)
    };
    verdict(settled, read)
}

/// From a day on attestations follow the catalogue of 2026.
fn criteria(system: &CloudSystem, law: &LawAt<'_>, read: &mut Reader) -> Verdict {
    let Some(criteria) = read.get(&system.criteria).cloned() else { return verdict(None, read) };
    let until = read.get(&system.until).copied();
    let settled = until.map(|until| criteria.is("c5-2026") || until < law.health().criteria_2026.from);
    verdict(settled, read)
}
