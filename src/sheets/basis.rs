//! What a page rests on, for programs that read it: day, versions, and what the rules found.
//!
//! People read the page; the basis goes beside it into the JSON record. Findings are spoken in the language of the
//! page. What must never happen here: a text for a finding that has nothing to say (met, not applicable).

pub use crate::rules::{Severity, Verdict};

use crate::day::Day;
use crate::id::Path;

/// What a page rests on besides its blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// The day whose law applies, if somebody chose it.
    pub as_of: Option<Day>,
    /// The version of the questionnaire.
    pub questionnaire: String,
    /// The day up to which the law data were put together.
    pub law: Day,
    /// What the rules found, in reading order.
    pub findings: Vec<SpokenFinding>,
}

/// One finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenFinding {
    /// The rule and what it looked at: unique in a set.
    pub key: String,
    /// The rule.
    pub rule: String,
    /// What it says.
    pub verdict: Verdict,
    /// How much it weighs.
    pub severity: Severity,
    /// The name of the row it is about.
    pub about: Option<String>,
    /// What it says and what to do, where there is something to say.
    pub said: Option<Said>,
    /// The law behind it.
    pub cites: Vec<Cited>,
    /// The answers that were read.
    pub read: Vec<Path>,
    /// Whether it was set aside with a reason.
    pub waived: bool,
}

/// The words of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What was found.
    pub text: String,
    /// What to do.
    pub remedy: String,
}

/// A citation with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// The id of the citation.
    pub id: String,
    /// The citation as a document prints it.
    pub text: String,
}
