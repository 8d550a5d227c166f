//! Rules: what the dossier and the law say together.
//!
//! A rule reads the dossier and the law of one day, never answers, and returns a verdict with what it read.
//! What must never happen here: *not met* where a fact is missing (*cannot tell* then), and a decision that
//! the law leaves to people.

pub mod finding;
pub mod health;
pub mod place;
pub mod regimes;
pub mod representatives;
pub mod secrecy;
pub mod special;
pub mod transfers;

pub use finding::{Finding, Fix, LawFact, Name, Severity, Source, Used, Verdict};

use crate::dossier::Dossier;
use crate::law::LawAt;

/// Every finding, in reading order.
pub fn assess(dossier: &Dossier, law: &LawAt<'_>) -> Vec<Finding> {
    let mut findings = special::assess(dossier);
    findings.extend(place::assess(dossier, law));
    findings.extend(transfers::assess(dossier, law));
    findings.extend(representatives::assess(dossier));
    findings.extend(secrecy::assess(dossier, law));
    findings.extend(health::assess(dossier, law));
    findings
}
