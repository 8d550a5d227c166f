//! Rules: what the dossier and the law say together.
//!
//! A rule reads the dossier and the law of one day, never answers, and returns a verdict with what it read.
//! What must never happen here: *not met* where a fact is missing (*cannot tell* then), and a decision that
//! the law leaves to people.

pub mod health;
pub mod place;
pub mod regimes;
pub mod representatives;
pub mod secrecy;
pub mod special;
pub mod transfers;

use crate::dossier::Dossier;
use crate::id::Path;
use crate::law::LawAt;

/// What a rule says about this dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The rule is met.
    Met,
    /// The rule is not met.
    NotMet,
    /// The rule does not concern this dossier.
    NotApplicable,
    /// Facts are missing; these questions would settle it.
    CannotTell(Vec<Path>),
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Room for judgement; worth a thought.
    Hint,
    /// Usually wrong.
    Warning,
    /// Wrong; a final document is refused.
    Error,
}

/// What one rule found about one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule; its message is `finding-<rule>`, its remedy `remedy-<rule>`.
    pub rule: &'static str,
    /// The rule and what it looked at: the key of a waiver.
    pub key: String,
    /// How much it weighs if it is not met.
    pub severity: Severity,
    /// What it says.
    pub verdict: Verdict,
    /// The law behind it, as citation ids.
    pub cites: &'static [&'static str],
    /// What was read.
    pub read: Vec<Path>,
    /// The name of the row it is about, for its message.
    pub name: Option<String>,
}

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
