//! Health and social data: conclusions that are missing, cloud attestations, notices, special law.
//!
//! § 393 SGB V, § 80 SGB X, § 22(2) BDSG, Art. 9 and 10 GDPR, Schedule 1 of the British Act. What must never happen here: a conclusion that is
//! the client's (only its own "no" counts), an attestation judged on a day the law is not known for, and an
//! error where the research is unsure.

use super::finding::settled as verdict;
use super::rule::{against, chosen, either, is_one_of, needs_day};
use super::transfers::{Basis, Recipient, legs, recipients};
use super::{Finding, LawFact, Name, Severity, Verdict};
use crate::dossier::measures::Taken;
use crate::dossier::{CloudSystem, Dossier, Field, Reader, Subprocessor};
use crate::id::Path;
use crate::law::health::within_months;
use crate::law::{Country, LawAt, Regime, Standing};
use crate::text::fold;

/// The rules of this room.
pub(super) const IDS: &[&str] = &[
    "special-secrecy",
    "practice-directive",
    "hospital-law",
    "social-notice",
    "social-reason",
    "church-body",
    "criminal-ground",
    "special-bdsg",
    "special-schedule-1",
    "social-place",
    "social-promise",
    "care-place",
    "care-establishment",
    "care-proof",
    "care-criteria",
    "care-controls",
    "care-cloud",
    "care-period",
    "care-listed",
    "care-country",
];

/// Every finding on health and social data.
pub fn assess(dossier: &Dossier, law: &LawAt<'_>) -> Vec<Finding> {
    let health = &dossier.health;
    let secret = |read: &mut Reader| read.get(&health.secrecy).map(|who| !who.is("no"));
    let reason = |read: &mut Reader| read.get(&health.social_reason).map(|reason| !reason.is("none"));
    let mut findings = vec![
        simple("special-secrecy", &["gdpr-9-3"], Severity::Warning, secret),
        simple("special-schedule-1", &["dpa-2018-10", "dpa-2018-sch-1"], Severity::Warning, |read| {
            yes(read, &health.schedule_1)
        }),
        simple("practice-directive", &["sgb-5-390-6"], Severity::Warning, |read| yes(read, &health.practice_directive)),
        simple("hospital-law", &[], Severity::Warning, |read| yes(read, &health.hospital_law)),
        simple("social-notice", &["sgb-10-80-1"], Severity::Warning, |read| yes(read, &health.social_notice)),
        simple("social-reason", &["sgb-10-80-3", "sgb-10-80-5"], Severity::Warning, reason),
        simple("church-body", &["gdpr-91-1"], Severity::Warning, |read| {
            yes(read, &health.church).map(|church| !church)
        }),
    ];
    for group in &dossier.processing.per_group {
        let settled = |read: &mut Reader| read.get(&group.criminal_ground).map(|ground| !ground.is("none"));
        let mut finding = simple("criminal-ground", &["gdpr-10"], Severity::Warning, settled);
        finding.name = Some(Name::Entries(vec![group.group.clone()]));
        findings.push(finding.about(group.group.id.as_str()));
    }
    findings.extend(safeguards(dossier));
    findings.extend(recipients(dossier).into_iter().map(|recipient| social_place(dossier, recipient, law)));
    findings.push(social_promise(dossier, law));
    for system in &health.systems {
        findings.extend(cloud(system, law));
    }
    findings.push(denied(dossier));
    findings.extend(health.systems.iter().map(|system| agrees(dossier, system)));
    findings.extend(dossier.recipients.subprocessors.iter().map(|sub| listed(dossier, sub)));
    findings
}

/// Services that are cloud computing by what they are.
const CLOUD: &[&str] = &[
    "cloud-infrastructure",
    "container-hosting",
    "object-storage",
    "database",
    "data-warehouse",
    "virtual-desktops",
    "ai-hosting",
];

/// Services that may be cloud computing, and that keep what the contractor processes.
const HOSTS: &[&str] = &["hosting", "website-hosting", "data-centre", "backup", "archiving"];

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
        let clouds = service.map(|service| is_one_of(service, CLOUD));
        if clouds == Some(true) && cause.is_none() {
            cause = Some(sub.service.at.clone());
        }
        others = either(others, clouds);
        maybe = either(maybe, service.map(|service| is_one_of(service, HOSTS)));
    }
    sure = either(sure, others);
    // What only may be cloud computing is a hint, and the message says so.
    let (severity, way) = if sure == Some(true) { (Severity::Warning, "") } else { (Severity::Hint, "hosting") };
    let found = against(denied, either(sure, maybe), &read);
    Finding::whole("care-cloud", severity, &["sgb-5-393-1", "sgb-5-384-s1-nr5"], found, &read)
        .way(way)
        .caused_by(Some(cause.unwrap_or_else(|| dossier.health.cloud.at.clone())))
}

/// Whether the name of a cloud system names a company: all of its name, or at least the first word.
fn named_in(system: &str, company: &str, whole: bool) -> bool {
    let (system, company) = (fold(system), fold(company));
    let first = company.split_whitespace().next().unwrap_or_default();
    system.contains(company.trim()) || !whole && first.chars().count() > 3 && system.contains(first)
}

/// A company that keeps data and is in no row of the cloud systems. Whether it keeps data of health is not known here.
fn listed(dossier: &Dossier, sub: &Subprocessor) -> Finding {
    let mut read = Reader::default();
    let health = &dossier.health;
    let cloud = yes(&mut read, &health.cloud);
    let missing = if cloud == Some(true) {
        let keeps = read.get(&sub.service).map(|service| is_one_of(service, CLOUD) || is_one_of(service, HOSTS));
        let complete = read.get(&health.systems_complete).is_some();
        let company = read.get(&sub.name);
        let named = company.and_then(|company| {
            let found = health.systems.iter().map(|system| Some(named_in(read.get(&system.name)?, company, false)));
            found.fold(complete.then_some(false), either)
        });
        against(keeps, named.map(|named| !named), &read)
    } else {
        verdict(None, &read)
    };
    Finding::whole("care-listed", Severity::Hint, &["sgb-5-393-2", "sgb-5-393-3-nr2"], missing, &read)
        .about(sub.id.as_str())
        .said(&sub.name)
        .caused_by(Some(sub.service.at.clone()))
}

/// The place of a cloud system against the place of storage of the company that is named with it.
fn agrees(dossier: &Dossier, system: &CloudSystem) -> Finding {
    let mut read = Reader::default();
    let mut same = None;
    let mut cause = None;
    if let (Some(name), Some(country)) = (read.get(&system.name), read.get(&system.country)) {
        for sub in &dossier.recipients.subprocessors {
            if sub.name.value().is_some_and(|company| named_in(name, company, true)) {
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
                        named_in(name, company, true)
                            && other.name.value().is_some_and(|other| named_in(other, company, true))
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
        .caused_by(cause)
}

fn yes(read: &mut Reader, field: &Field<bool>) -> Option<bool> {
    read.get(field).copied()
}

fn simple(
    rule: &'static str,
    cites: &'static [&'static str],
    severity: Severity,
    test: impl Fn(&mut Reader) -> Option<bool>,
) -> Finding {
    let mut read = Reader::default();
    let settled = test(&mut read);
    Finding::whole(rule, severity, cites, verdict(settled, &read), &read)
}

/// Social data of a body of § 35 SGB I: only where a decision covers the place; clauses do not help. The places of
/// the contractor count like those of a further processor, and also where their own staff work.
fn social_place(dossier: &Dossier, recipient: Recipient<'_>, law: &LawAt<'_>) -> Finding {
    let mut read = Reader::default();
    let mut countries = Vec::new();
    let verdict = if read.get(&dossier.health.social_body) == Some(&true) {
        let found = legs(recipient, dossier, law, Regime::Eu, &mut read);
        countries.extend(found.iter().filter_map(|leg| leg.country));
        let has = |basis: Basis<'_>| found.iter().any(|leg| leg.basis == basis);
        let (mut refused, mut doubtful) = (has(Basis::Safeguard), Vec::new());
        for (at, country) in besides(dossier, recipient, &mut read) {
            // What was looked at as a place of the recipient has its condition confirmed there.
            if countries.contains(&country) {
                continue;
            }
            countries.push(country);
            match permits(law, country) {
                Some(true) => {}
                Some(false) => refused = true,
                None => doubtful.push(at),
            }
        }
        match (refused, has(Basis::Open) || !read.missing().is_empty()) {
            (true, _) => Verdict::NotMet,
            (false, true) => verdict(None, &read),
            (false, false) if doubtful.is_empty() => Verdict::Met,
            (false, false) => Verdict::CannotTell(doubtful),
        }
    } else {
        verdict(None, &read)
    };
    let mut finding = Finding::whole("social-place", Severity::Error, &["sgb-10-80-2"], verdict, &read);
    for country in countries {
        finding = finding.law("adequacy", LawFact::Standing(Regime::Eu, country));
    }
    finding.about(recipient.id()).said(recipient.name(dossier))
}

/// Where data are processed besides seat, storage and access of others, with the answers that say so: sites of the
/// contractor, and places from which own staff have access.
fn besides(dossier: &Dossier, recipient: Recipient<'_>, read: &mut Reader) -> Vec<(Path, Country)> {
    let mut places = Vec::new();
    let staff = match recipient {
        Recipient::Contractor => {
            let _ = read.get(&dossier.environment.sites_complete);
            let sites = dossier.environment.sites.iter();
            places.extend(sites.filter_map(|site| Some((site.country.at.clone(), *read.get(&site.country)?))));
            let abroad = read.get(&dossier.transfers.staff_abroad) == Some(&true);
            abroad.then_some(&dossier.transfers.staff_countries)
        }
        Recipient::Subprocessor(sub) => {
            let staff = read.get(&sub.access).is_some_and(|who| who.is("own-staff"));
            staff.then_some(&sub.access_countries)
        }
    };
    if let Some(staff) = staff {
        let countries = read.get(staff).into_iter().flatten();
        places.extend(countries.map(|country| (staff.at.clone(), *country)));
    }
    places
}

/// Whether § 80(2) SGB X permits a country by itself; nothing where it depends on a condition or is unclear.
fn permits(law: &LawAt<'_>, country: Country) -> Option<bool> {
    // Equal to the member states under § 35(7) SGB I.
    if country.code() == "CH" {
        return Some(true);
    }
    match law.adequacy(Regime::Eu, country) {
        Standing::Domestic | Standing::Member | Standing::Adequate(_) => Some(true),
        Standing::NoDecision => Some(false),
        Standing::Conditional(_) | Standing::Review(_) | Standing::NotCovered | Standing::NoDay => None,
    }
}

/// The promise must not be wider than § 80(2) SGB X: Chapter V GDPR also allows clauses, that provision does not.
fn social_promise(dossier: &Dossier, law: &LawAt<'_>) -> Finding {
    let mut read = Reader::default();
    let settled = if read.get(&dossier.health.social_body) == Some(&true) {
        match read.get(&dossier.transfers.promised).map(|promised| promised.id.to_string()).as_deref() {
            Some("third") => Some(false),
            Some("named") => {
                needs_day(dossier, law, &mut read);
                let named = read.get(&dossier.transfers.promised_countries);
                // A country under a condition may be right; whether it is met is looked at per recipient.
                let named = named.filter(|_| law.day().is_some());
                named.map(|named| named.iter().all(|country| permits(law, *country) != Some(false)))
            }
            other => other.map(|_| true),
        }
    } else {
        None
    };
    Finding::whole("social-promise", Severity::Warning, &["sgb-10-80-2"], verdict(settled, &read), &read)
}

/// The numbers of § 22(2) sentence 2 BDSG that safeguards and measures can serve. They are examples, so a gap is
/// only a hint; no. 1 asks for measures as such.
const NUMBERS: [(u8, &[&str]); 9] = [
    (2, &["input"]),
    (3, &["staff"]),
    (4, &[]),
    (5, &["data-access"]),
    (6, &["pseudonymisation"]),
    (7, &["encryption"]),
    (8, &["availability", "recovery"]),
    (9, &["review"]),
    (10, &[]),
];

fn safeguards(dossier: &Dossier) -> Vec<Finding> {
    let finding = |(number, controls): (u8, &[&str])| {
        let mut read = Reader::default();
        let settled = if read.get(&dossier.health.bdsg) == Some(&true) {
            serves(dossier, number, controls, &mut read)
        } else {
            None
        };
        let number = number.to_string();
        Finding::whole("special-bdsg", Severity::Hint, &["bdsg-22-2-s2"], verdict(settled, &read), &read)
            .about(&number)
            .named(Name::Said(number))
    };
    NUMBERS.into_iter().map(finding).collect()
}

/// Whether a safeguard, the data protection officer (no. 4) or a measure in place serves a number.
fn serves(dossier: &Dossier, number: u8, controls: &[&str], read: &mut Reader) -> Option<bool> {
    let tag = format!("bdsg-{number}");
    let chosen = read.get(&dossier.processing.safeguards).map(|all| all.iter().any(|one| one.tagged(&tag)));
    let officer =
        if number == 4 { read.get(&dossier.contacts.dpo).map(|dpo| !dpo.is("not-required")) } else { Some(false) };
    let mut settled = [chosen, officer].into_iter().reduce(either).flatten();
    for control in dossier.measures.iter().filter(|control| controls.iter().any(|id| control.control == **id)) {
        let taken = control.measures.iter().any(|fact| matches!(fact.is.value(), Some(Taken::InPlace(_))));
        // A measure in place counts even where the control was not gone through to its end.
        let known = if taken { Some(true) } else { read.get(&control.complete).map(|_| false) };
        settled = either(settled, known);
    }
    settled
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Law;

    #[test]
    fn switzerland_is_permitted_by_the_social_code_itself_and_others_by_the_law_of_the_day() {
        let law = Law::embedded().unwrap();
        let (some_day, no_day) = (law.at("2026-11-20".parse().ok()).unwrap(), law.at(None).unwrap());
        let check = |country: &str, expected: [Option<bool>; 2]| {
            let country = country.parse().unwrap();
            assert_eq!([&some_day, &no_day].map(|law| permits(law, country)), expected, "{country}");
        };
        check("CH", [Some(true), Some(true)]);
        check("FR", [Some(true), None]);
        check("GB", [Some(true), None]);
        check("IN", [Some(false), None]);
        check("US", [None, None]);
    }
}
