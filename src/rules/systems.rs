//! Cloud systems with health data against the promised place, the day of the document and the measures on evidence.
//!
//! Place, establishment and attestation by § 393 SGB V stand in `health`. What must never happen here: a system counted
//! as outside of a promise because its place is not known.

use super::finding::settled;
use super::place;
use super::regimes::inside;
use super::rule::{Case, Rule, against, either, needs_day};
use super::said::Picked;
use super::{Finding, LawFact, Name, Severity, Verdict};
use crate::day::Day;
use crate::dossier::{CloudSystem, Field, Reader};
use crate::law::{Country, Regime};

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "care-promise", severity: Severity::Error, cites: &["gdpr-28-3-s2-a", "gdpr-44"], test: promise },
    Rule { id: "care-future", severity: Severity::Warning, cites: &["sgb-5-393-3-nr2", "gdpr-5-2"], test: future },
    Rule { id: "c5-systems", severity: Severity::Warning, cites: &["sgb-5-393-3-nr2", "gdpr-28-5"], test: reports },
];

/// A system outside the place that the contractor promises for everything, or for sensitive data.
fn promise(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let transfers = &case.dossier.transfers;
    // A place of a company that is listed is looked at there, once.
    let mut places = Reader::default();
    let mut listed: Vec<Country> = place::own(case.dossier, &mut places).iter().map(|one| one.country).collect();
    for sub in &case.dossier.recipients.subprocessors {
        listed.extend(place::further(sub, &mut places).iter().map(|one| one.country));
    }
    let one = |system: &CloudSystem| {
        let mut read = Reader::default();
        let promised = read.get(&transfers.promised).map(|promised| promised.id.to_string());
        let named = match promised.as_deref() {
            Some("named") => read.get(&transfers.promised_countries),
            _ => None,
        };
        let safeguard = case.safeguard("eea-only", &mut read);
        needs_day(case.dossier, case.law, &mut read);
        let country = read.get(&system.country).copied();
        let europe = |country: Country| inside(case.law, Regime::Eu, country);
        let general = match promised.as_deref() {
            Some("eea") => country.and_then(europe).map(|inside| !inside),
            Some("named") => country.zip(named).map(|(country, named)| !named.contains(&country)),
            Some(_) => Some(false),
            None => None,
        };
        let special = match safeguard {
            Some(true) => country.and_then(europe).map(|inside| !inside),
            Some(false) => Some(false),
            None => None,
        };
        let bound = either(safeguard, promised.as_deref().map(|promised| ["eea", "named"].contains(&promised)));
        let outside = either(general, special);
        let verdict = match (outside, country) {
            (Some(true), Some(country)) if listed.contains(&country) => Verdict::NotApplicable,
            _ => against(bound, outside, &read),
        };
        let finding = rule.finding(verdict, &read);
        let finding = finding.about(system.id.as_str()).said(&system.name).caused_by(Some(&system.country.at));
        match country {
            Some(country) => finding.law("adequacy", LawFact::Standing(Regime::Eu, country)),
            None => finding,
        }
    };
    case.dossier.health.systems.iter().map(one).collect()
}

/// Reports and plans from days that have not come.
fn future(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |system: &CloudSystem| {
        let mut read = Reader::default();
        let day = read.get(&case.dossier.document.as_of).copied();
        let _ = read.get(&system.proof);
        let (mut wrong, mut at, mut asked) = (Some(false), None, false);
        let mut fields: Vec<&Field<Day>> = vec![&system.from, &system.until, &system.plan_date];
        // An optional answer counts where it is given.
        fields.extend([&system.interim].into_iter().filter(|field| field.value().is_some()));
        for field in fields {
            if field.value().is_none() && !field.is_open() {
                continue;
            }
            asked = true;
            let later = read.get(field).zip(day).map(|(said, day)| *said > day);
            if later == Some(true) {
                at = at.or(Some(&field.at));
            }
            wrong = either(wrong, later);
        }
        let verdict = if asked { settled(wrong.map(|wrong| !wrong), &read) } else { settled(None, &Reader::default()) };
        rule.finding(verdict, &read).about(system.id.as_str()).said(&system.name).caused_by(at)
    };
    case.dossier.health.systems.iter().map(one).collect()
}

/// A measure speaks of a report of one type, and none of the cloud systems has one of it.
fn reports(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const TYPES: [(&str, &[&str]); 2] = [("type-2", &["type-2"]), ("type-1", &["type-1"])];
    TYPES.into_iter().map(|(of, types)| of_type(rule, case, of, types)).collect()
}

fn of_type(rule: Rule, case: Case<'_>, of: &'static str, types: &'static [&'static str]) -> Finding {
    let claimed = Picked { control: "organisation", id: "certificate-c5", only: Some(("type", types)) };
    let health = &case.dossier.health;
    let mut read = Reader::default();
    let said = claimed.said(case, &mut read);
    let verdict = match (said, read.get(&health.cloud)) {
        (Some(false), _) | (_, Some(false)) => Verdict::NotApplicable,
        (said, _) => {
            let mut found = read.get(&health.systems_complete).map(|_| false);
            for system in &health.systems {
                let has = read.get(&system.proof).map(|proof| proof.is(of));
                found = either(found, has);
            }
            against(said, found.map(|found| !found), &read)
        }
    };
    let at = case.measure("organisation", "certificate-c5").map(|fact| &fact.at);
    rule.finding(verdict, &read).about(of).caused_by(at).named(Name::measure("certificate-c5"))
}
