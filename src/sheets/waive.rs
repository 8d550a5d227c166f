//! Waivers: a finding that is left standing for a reason, until what it looked at changes.
//!
//! It stands beside `grade`: what is waived does not keep a set from being final. What must never happen here: a
//! waiver that outlives its grounds, a reason that says nothing, and one that makes annexes right which contradict
//! themselves.

mod reason;

pub use reason::{is_name, says_something};

use crate::law::{LawAt, Standing};
use crate::profile::{Profile, Waiver};
use crate::rules::finding::{LawFact, Source};
use crate::rules::{Finding, Severity, Verdict};
use crate::text::fnv::fnv1a;

/// Errors by which the annexes say two things that cannot both be true. What is wrong there is the text that the
/// parties sign, so that no reason helps; everything else is for the person who decides to judge.
pub const CONTRADICTIONS: &[&str] = &[
    "ai-denied",
    "care-period",
    "care-promise",
    "log-periods",
    "measures-access-location",
    "measures-ai",
    "measures-contradict",
    "measures-officer",
    "measures-server-location",
    "officer-role",
    "promised-place",
    "pseudonym-key",
    "safeguard-officer",
    "secrecy-denied",
];

/// Whether a finding was waived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waived<'p> {
    /// Nobody did.
    No,
    /// It is, for this reason.
    Yes(&'p Waiver),
    /// It was, but what it looked at has changed since.
    Lapsed(&'p Waiver),
    /// It was, but the reason gives none.
    Empty(&'p Waiver),
}

/// Whether a finding was waived, and still looks at the same things.
pub fn waived<'p>(profile: &'p Profile, law: &LawAt<'_>, finding: &Finding) -> Waived<'p> {
    match profile.waivers.get(&finding.key) {
        None => Waived::No,
        Some(waiver) if !says_something(&waiver.reason) => Waived::Empty(waiver),
        Some(waiver) if may_be_waived(finding) && waiver.saw == saw(profile, law, finding) => Waived::Yes(waiver),
        Some(waiver) => Waived::Lapsed(waiver),
    }
}

/// The same as yes or no.
pub fn is_waived(profile: &Profile, law: &LawAt<'_>, finding: &Finding) -> bool {
    matches!(waived(profile, law, finding), Waived::Yes(_))
}

/// Whether a reason can leave a finding standing.
pub fn may_be_waived(finding: &Finding) -> bool {
    let shown = matches!(finding.verdict, Verdict::NotMet | Verdict::CannotTell(_));
    shown && !(finding.severity == Severity::Error && CONTRADICTIONS.contains(&finding.rule))
}

/// The fingerprint of what a finding looked at: its verdict and weight, the answers it read, and what the law says about
/// them. A reason for a hint is none for a contradiction.
pub fn saw(profile: &Profile, law: &LawAt<'_>, finding: &Finding) -> String {
    let verdict = if finding.verdict == Verdict::NotMet { "not-met" } else { "cannot-tell" };
    let mut seen = format!("{}={verdict};{};", finding.rule, finding.severity.id());
    for at in &finding.read {
        seen.push_str(&format!("{at}={};", profile.said_at(at)));
    }
    for used in &finding.values {
        if let Source::Law(fact) = &used.from {
            seen.push_str(&format!("{}={};", used.name, law_says(law, fact)));
        }
    }
    format!("{:016x}", fnv1a(seen.as_bytes()))
}

/// What the law says, in a form that stays the same as long as it says so.
fn law_says(law: &LawAt<'_>, fact: &LawFact) -> String {
    match fact {
        LawFact::Standing(regime, country) => {
            let standing = match law.adequacy(*regime, *country) {
                Standing::Adequate(decision) | Standing::Conditional(decision) => decision.citation.to_string(),
                other => other.message(),
            };
            format!("{}/{}/{standing}", regime.id(), country.code())
        }
        LawFact::Day(day) => day.to_string(),
        LawFact::Period(n, unit) => format!("{n} {}", unit.id()),
        LawFact::Phrase(word) => word.clone(),
    }
}
