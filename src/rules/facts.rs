//! Facts about the parties and companies that exclude each other: another country that is the same, secrets of a client
//! that has no secrecy, a contract practice without a profession, German reasons elsewhere, days before the law, evidence
//! that lasts too long.
//!
//! What must never happen here: a legal position concluded from one fact; the message says what else may be true.

use super::finding::settled;
use super::regimes::may_sit_in_germany;
use super::rule::{Case, Rule, against, chosen, either, is, is_one_of};
use super::{Finding, LawFact, Name, Severity, Verdict};
use crate::day::Day;
use crate::dossier::evidence::Certificate;
use crate::dossier::{Chosen, Field, Known, Reader};
use crate::law::Country;
use crate::law::health::within_months;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "abroad-at-home", severity: Severity::Warning, cites: &["gdpr-28-3-s2-a", "gdpr-44"], test: abroad },
    Rule {
        id: "secrecy-groups",
        severity: Severity::Warning,
        cites: &["stgb-203-1", "stgb-203-4"],
        test: secret_groups,
    },
    Rule {
        id: "care-profession",
        severity: Severity::Warning,
        cites: &["sgb-5-393-1", "stgb-203-1-nr1"],
        test: profession,
    },
    Rule {
        id: "framework-extension",
        severity: Severity::Warning,
        cites: &["uksi-2023-1028", "uk-gdpr-45a"],
        test: extension,
    },
    Rule { id: "notary-deeds", severity: Severity::Hint, cites: &["bnoto-35-4", "bnoto-35-5"], test: deeds },
    Rule { id: "dpo-reasons-german", severity: Severity::Hint, cites: &["bdsg-38-1"], test: german_reasons },
    Rule { id: "secrecy-old", severity: Severity::Hint, cites: &["stgb-203-4-s2-nr1", "stgb-203-4-s2-nr2"], test: old },
    Rule { id: "certificate-span", severity: Severity::Hint, cites: &["gdpr-32-1-d", "gdpr-28-5"], test: span },
];

/// The UK extension presupposes the Data Privacy Framework itself.
fn extension(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |sub: &crate::dossier::Subprocessor| {
        let mut read = Reader::default();
        // The seat decides who can be certified; elsewhere the conditions are others.
        let american = read.get(&sub.seat).map(|seat| seat.code() == "US");
        let extended = if american == Some(false) { None } else { read.get(&sub.safeguards.scope_uk).copied() };
        let verdict = match (american, extended) {
            (Some(false), _) | (_, Some(false)) => Verdict::NotApplicable,
            (Some(true), Some(true)) => settled(read.get(&sub.seat_scope).copied(), &read),
            _ => settled(None, &read),
        };
        let finding = rule.finding(verdict, &read).about(sub.id.as_str()).said(&sub.name);
        finding.caused_by(Some(&sub.safeguards.scope_uk.at))
    };
    case.dossier.recipients.subprocessors.iter().map(one).collect()
}

/// "No files of a notary here", and deeds or entries of registers are kept here.
fn deeds(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const KEEPS: &[&str] = &[
        "saas",
        "hosting",
        "server-housing",
        "virtual-desktops",
        "file-storage",
        "backup-service",
        "archiving",
        "document-management",
        "case-management",
        "email-service",
    ];
    let dossier = case.dossier;
    let files = &dossier.secrecy.notary_files;
    let mut read = Reader::default();
    let mut named: Vec<Chosen> = Vec::new();
    let denied = read.get(files).map(|files| !files);
    let mut kept = None;
    // Where it is not asked there is no notary.
    if denied == Some(true) || denied.is_none() && files.is_open() {
        kept = chosen(&mut read, &dossier.processing.purposes, |one| is_one_of(one, KEEPS));
        let of_notary = |one: &Chosen| is_one_of(one, &["deeds", "register-entries"]);
        let there = if kept == Some(false) { None } else { case.any_data(&mut read, of_notary) };
        kept = match (kept, there) {
            (Some(true), there) => there,
            (kept, _) => kept,
        };
        for group in &dossier.processing.per_group {
            let fresh = group.data.value().into_iter().flatten().filter(|one| of_notary(one));
            let fresh: Vec<Chosen> =
                fresh.filter(|one| !named.iter().any(|known| known.id == one.id)).cloned().collect();
            named.extend(fresh);
        }
    }
    let verdict =
        if denied.is_none() && !files.is_open() { Verdict::NotApplicable } else { against(denied, kept, &read) };
    // Another legal profession beside the notary may have deeds of its own.
    let professions = dossier.parties.client.professions.value();
    let others = professions.is_some_and(|all| all.iter().any(|one| one.tagged("brao") || one.tagged("pao")));
    let severity = if others { rule.severity } else { Severity::Warning };
    let finding = rule.finding(verdict, &read).named(Name::Entries(named)).caused_by(Some(&files.at));
    vec![Finding { severity, ..finding }]
}

/// "In another country", and the country that is named is the same.
fn abroad(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let (seat, transfers) = (&dossier.parties.contractor.country, &dossier.transfers);
    let mut found = vec![
        parent(rule, "contractor-parent", seat, &transfers.parent, &transfers.parent_country)
            .said(&dossier.parties.contractor.name),
        {
            let mut read = Reader::default();
            let abroad = read.get(&transfers.staff_abroad).copied();
            let same = if abroad == Some(false) {
                None
            } else {
                let home = read.get(seat).copied();
                // A home country among others does no harm.
                read.get(&transfers.staff_countries).zip(home).map(|(all, home)| all.iter().all(|one| *one == home))
            };
            let finding = rule.finding(against(abroad, same, &read), &read).about("staff");
            let finding = finding.said(&dossier.parties.contractor.name);
            finding.way("staff").caused_by(Some(&transfers.staff_countries.at))
        },
    ];
    for sub in &dossier.recipients.subprocessors {
        let about = format!("{}-parent", sub.id);
        found.push(parent(rule, &about, &sub.seat, &sub.parent, &sub.parent_country).said(&sub.name));
    }
    found
}

/// A parent company elsewhere that has its seat in the same country.
fn parent(rule: Rule, about: &str, seat: &Field<Country>, is: &Field<bool>, country: &Field<Country>) -> Finding {
    let mut read = Reader::default();
    let there = read.get(is).copied();
    let same = if there == Some(false) {
        None
    } else {
        let home = read.get(seat).copied();
        read.get(country).copied().zip(home).map(|(country, home)| country == home)
    };
    rule.finding(against(there, same, &read), &read).about(about).caused_by(Some(&country.at))
}

/// No secrecy and no profession, and groups of whom whoever knows them typically knows secrets.
fn secret_groups(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let client = &case.dossier.parties.client;
    let mut read = Reader::default();
    let denied = is(&mut read, &client.secrecy, &["no"]);
    let mut named = Vec::new();
    let verdict = if denied == Some(false) {
        Verdict::NotApplicable
    } else {
        // With a profession it is another finding; elsewhere other law counts.
        let none = read.get(&client.professions).map(Vec::is_empty);
        let here = either(none.map(|none| !none), may_sit_in_germany(case.dossier, &mut read).map(|german| !german))
            .map(|other| !other);
        let groups = read.get(&case.dossier.processing.groups);
        named.extend(groups.into_iter().flatten().filter(|group| group.tagged("secret")).cloned());
        match here {
            Some(false) => Verdict::NotApplicable,
            _ => against(denied, here.and(groups).map(|_| !named.is_empty()), &read),
        }
    };
    let finding = rule.finding(verdict, &read).named(Name::Entries(named));
    vec![finding.caused_by(Some(&client.secrecy.at))]
}

/// A practice of statutory health care in which no health profession is exercised.
fn profession(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let professions = &case.dossier.parties.client.professions;
    let mut read = Reader::default();
    let practice = is(&mut read, &case.dossier.health.client, &["contract-practice"]);
    let verdict = match practice {
        Some(true) => {
            let health = |one: &Chosen| one.is_own() || one.tagged("health") || one.is("psychologist");
            let there = chosen(&mut read, professions, health);
            settled(there, &read)
        }
        Some(false) => Verdict::NotApplicable,
        None => settled(None, &read),
    };
    vec![rule.finding(verdict, &read).caused_by(Some(&professions.at))]
}

/// Reasons of the German Act for a contractor that has no seat in Germany.
fn german_reasons(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let contacts = &case.dossier.contacts;
    let mut read = Reader::default();
    let none = is(&mut read, &contacts.dpo, &["not-required"]);
    let mut named = Vec::new();
    let verdict = match none {
        Some(true) => {
            let seat = read.get(&case.dossier.parties.contractor.country).map(|seat| seat.code() == "DE");
            let reasons = read.get(&contacts.dpo_reasons);
            named.extend(reasons.into_iter().flatten().filter(|reason| reason.tagged("bdsg")).cloned());
            match seat {
                Some(true) => Verdict::NotApplicable,
                _ => settled(seat.and(reasons).map(|_| named.is_empty()), &read),
            }
        }
        Some(false) => Verdict::NotApplicable,
        None => settled(None, &read),
    };
    let finding = rule.finding(verdict, &read).named(Name::Entries(named));
    vec![finding.caused_by(Some(&contacts.dpo_reasons.at))]
}

/// The first day of § 203 as it is: since then there are persons who take part and have to be bound.
const PARTICIPANTS: (i16, i8, i8) = (2017, 11, 9);

/// An undertaking from before the law that asks for it.
fn old(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let first = Day::new(PARTICIPANTS.0, PARTICIPANTS.1, PARTICIPANTS.2);
    let one = |about: &str, field: &Field<Day>, name: &Field<String>| {
        let mut read = Reader::default();
        let verdict = match field.known {
            Known::NotAsked | Known::NotApplicable | Known::Undecided(_) => Verdict::NotApplicable,
            _ => match may_sit_in_germany(case.dossier, &mut read) {
                Some(true) => {
                    let on = read.get(field).copied();
                    settled(on.zip(first).map(|(on, first)| on >= first), &read)
                }
                Some(false) => Verdict::NotApplicable,
                None => settled(None, &read),
            },
        };
        let finding = rule.finding(verdict, &read).about(about).said(name).caused_by(Some(&field.at));
        match first {
            Some(first) => finding.law("participants-from", LawFact::Day(first)),
            None => finding,
        }
    };
    let contractor = one("contractor", &dossier.secrecy.since, &dossier.parties.contractor.name);
    let subs = dossier.recipients.subprocessors.iter().map(|sub| one(sub.id.as_str(), &sub.bound_on, &sub.name));
    std::iter::once(contractor).chain(subs).collect()
}

/// Three years are the most, or usual; a month more leaves out what is only a question of the first day.
const SPAN: i32 = 37;

/// A certificate that lasts longer than any of its kind.
fn span(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const MANAGEMENT: &[&str] = &[
        "iso-27001",
        "iso-27001-grundschutz",
        "iso-27017",
        "iso-27018",
        "iso-27701",
        "iso-9001",
        "iso-20000",
        "iso-22301",
        "iso-13485",
        "tisax",
    ];
    let one = |certificate: &Certificate| {
        let mut read = Reader::default();
        let kind = read.get(&certificate.kind);
        let by_law = kind.is_some_and(|kind| kind.is("art-42"));
        let verdict = match kind {
            Some(kind) if kind.is("art-42") || is_one_of(kind, MANAGEMENT) => match certificate.until.known {
                Known::NotAsked | Known::NotApplicable => Verdict::NotApplicable,
                _ => {
                    let day = read.get(&case.dossier.document.as_of).copied();
                    let until = read.get(&certificate.until).copied();
                    settled(until.zip(day).map(|(until, day)| until <= day || within_months(day, SPAN, until)), &read)
                }
            },
            Some(_) => Verdict::NotApplicable,
            None => settled(None, &read),
        };
        let mut finding = rule.finding(verdict, &read).about(certificate.id.as_str()).said(&certificate.name);
        if by_law {
            finding.severity = Severity::Warning;
            finding = finding.citing(["gdpr-42-7"]).way("law");
        }
        finding.caused_by(Some(&certificate.until.at))
    };
    case.dossier.evidence.certificates.iter().map(one).collect()
}
