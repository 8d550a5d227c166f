//! Health and social data: conclusions that are missing, notices, special law; cloud systems stand in `care`.
//!
//! § 80 SGB X, § 22(2) BDSG, Art. 9 and 10 GDPR, Schedule 1 of the British Act. What must never happen here: a
//! conclusion that is the client's (only its own "no" counts), and an error where the research is unsure.

mod care;

use super::finding::settled as verdict;
use super::place;
use super::rule::{either, needs_day};
use super::transfers::{Basis, Recipient, legs, recipients};
use super::{Finding, LawFact, Name, Severity, Verdict};
use crate::dossier::measures::Taken;
use crate::dossier::{Dossier, Field, Reader};
use crate::law::{Country, LawAt, Regime, Standing};

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
    findings.extend(care::assess(dossier, law));
    findings
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
        let all = match recipient {
            Recipient::Contractor => place::own(dossier, &mut read),
            Recipient::Subprocessor(sub) => place::further(sub, &mut read),
        };
        for place in all {
            // What was looked at as a leg of the transfer has its condition confirmed there.
            if countries.contains(&place.country) {
                continue;
            }
            countries.push(place.country);
            match permits(law, place.country) {
                Some(true) => {}
                Some(false) => refused = true,
                None => doubtful.push(place.at.clone()),
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
