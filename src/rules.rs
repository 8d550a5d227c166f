//! Rules: what the dossier and the law say together.
//!
//! A rule reads the dossier and the law of one day, never answers, and returns a verdict with what it read.
//! What must never happen here: *not met* where a fact is missing (*cannot tell* then), and a decision that
//! the law leaves to people.

mod abroad;
mod addresses;
mod artificial;
mod chain;
mod clauses;
mod company;
mod conclusions;
mod contract;
mod dates;
mod deeds;
mod duties;
mod employer;
mod evidence;
mod exclusion;
mod exit;
mod facts;
mod fadp;
mod figures;
pub mod finding;
mod goals;
mod grounds;
mod group;
pub mod health;
mod identity;
mod kinds;
mod logins;
mod notices;
mod offices;
mod pairs;
mod people;
mod periods;
pub mod place;
mod planned;
mod promises;
mod proofs;
mod purposes;
pub mod regimes;
pub mod representatives;
mod restoring;
mod retention;
mod risk;
mod roster;
pub mod rule;
mod safeguards;
mod said;
pub mod secrecy;
pub mod special;
mod staff;
mod statements;
mod subject;
mod systems;
mod terms;
pub mod transfers;
mod words;

pub use finding::{Finding, Fix, LawFact, Name, Severity, Source, Used, Verdict};

use rule::{Case, Rule};
use words::Texts;

use crate::dossier::Dossier;
use crate::law::LawAt;

/// The rules that stand in tables, in reading order.
pub const TABLES: [&[Rule]; 43] = [
    subject::RULES,
    purposes::RULES,
    kinds::RULES,
    risk::RULES,
    people::RULES,
    chain::RULES,
    abroad::RULES,
    addresses::RULES,
    logins::RULES,
    dates::RULES,
    evidence::RULES,
    goals::RULES,
    pairs::RULES,
    promises::RULES,
    statements::RULES,
    artificial::RULES,
    safeguards::RULES,
    periods::RULES,
    duties::RULES,
    terms::RULES,
    roster::RULES,
    offices::RULES,
    identity::RULES,
    representatives::RULES,
    retention::RULES,
    deeds::RULES,
    exclusion::RULES,
    figures::RULES,
    grounds::RULES,
    employer::RULES,
    conclusions::RULES,
    clauses::RULES,
    systems::RULES,
    facts::RULES,
    contract::RULES,
    words::RULES,
    planned::RULES,
    proofs::RULES,
    restoring::RULES,
    notices::RULES,
    staff::RULES,
    group::RULES,
    exit::RULES,
];

/// The ids of the rules outside the tables, whose weight or law depends on the dossier.
pub const APART: [&[&str]; 6] =
    [special::IDS, place::IDS, transfers::IDS, representatives::IDS, secrecy::IDS, health::IDS];

/// Every finding, in reading order.
pub fn assess(dossier: &Dossier, law: &LawAt<'_>) -> Vec<Finding> {
    // Most rules have one finding or a few.
    let mut findings = Vec::with_capacity(1024);
    findings.extend(special::assess(dossier));
    findings.extend(place::assess(dossier, law));
    findings.extend(transfers::assess(dossier, law));
    findings.extend(representatives::assess(dossier));
    findings.extend(secrecy::assess(dossier, law));
    findings.extend(health::assess(dossier, law));
    let case = Case { dossier, law, texts: &Texts::default() };
    findings.extend(TABLES.into_iter().flatten().flat_map(|rule| (rule.test)(*rule, case)));
    let governing = regimes::governing(dossier, law);
    for finding in &mut findings {
        finding.governing = governing;
        if governing == regimes::Governing::Fadp {
            fadp::weigh(finding);
        }
    }
    findings
}
