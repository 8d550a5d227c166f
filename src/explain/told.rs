//! What an explanation holds: findings, blocks, facts, values and law in words, ready for JSON, text and screens.
//!
//! What must never happen here: law without its source, its certainty and the day it was checked.

use serde::Serialize;

use crate::day::Day;

/// What stands behind something.
#[derive(Debug, Clone, Serialize)]
pub struct Why {
    /// The finding, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finding: Option<FindingTold>,
    /// The block, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockTold>,
    /// The answers that were read.
    pub facts: Vec<FactTold>,
    /// What the rule compared them with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<ValueTold>,
    /// The entries of the catalogue behind it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<EntryTold>,
    /// The law.
    pub law: Vec<LawTold>,
}

/// A finding in words.
#[derive(Debug, Clone, Serialize)]
pub struct FindingTold {
    /// Its key.
    pub id: String,
    /// The rule.
    pub rule: &'static str,
    /// How much it weighs if it is not met: error, warning, hint.
    pub severity: &'static str,
    /// How it stands: not-met, cannot-tell, waived, met, not-applicable.
    pub state: &'static str,
    /// What it says.
    pub says: String,
    /// What to do.
    pub remedy: String,
    /// The law in words.
    pub law: String,
    /// Where it is answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The questions that would settle it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<crate::describe::card::QuestionTold>,
    /// The one change that settles it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
    /// Whether a reason can leave it standing.
    pub waivable: bool,
    /// Who left it standing, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiver: Option<WaiverTold>,
}

/// A waiver in words.
#[derive(Debug, Clone, Serialize)]
pub struct WaiverTold {
    /// The reason.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub on: Day,
    /// Whether it counts.
    pub state: WaiverState,
}

/// Whether a waiver counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WaiverState {
    /// It does.
    Stands,
    /// Not any more: what the finding looked at has changed.
    Lapsed,
    /// It does not: the reason gives none.
    SaysNothing,
}

/// A printed block in words.
#[derive(Debug, Clone, Serialize)]
pub struct BlockTold {
    /// The sheet.
    pub sheet: String,
    /// The block, row or line.
    pub id: String,
    /// What is printed.
    pub says: String,
}

/// An answer that was read.
#[derive(Debug, Clone, Serialize)]
pub struct FactTold {
    /// Where it stands.
    pub at: String,
    /// Its name.
    pub label: String,
    /// The question as asked.
    pub question: String,
    /// What was said.
    pub said: String,
    /// How well it is known.
    pub state: &'static str,
    /// The same in words.
    pub state_says: String,
    /// The day on which it was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

/// Something that the law says and a rule used.
#[derive(Debug, Clone, Serialize)]
pub struct ValueTold {
    /// Its stable name.
    pub name: String,
    /// Its name in words.
    pub label: String,
    /// What the law says.
    pub says: String,
    /// How sure that is, where it has a source of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sure: Option<Sure>,
}

/// An entry of the catalogue.
#[derive(Debug, Clone, Serialize)]
pub struct EntryTold {
    /// The id of its message.
    pub id: String,
    /// Its name.
    pub says: String,
}

/// A provision.
#[derive(Debug, Clone, Serialize)]
pub struct LawTold {
    /// The citation.
    pub id: String,
    /// The citation in words, down to the article.
    pub says: String,
    /// The instrument with its full name.
    pub instrument: String,
    /// Where it is published.
    pub reference: String,
    /// Since when it applies.
    pub from: Day,
    /// The last day on which it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Whether it applies on the day of the document; absent while that day is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies: Option<bool>,
    /// How sure the program is of it.
    pub sure: Sure,
}

/// How sure a statement is.
#[derive(Debug, Clone, Serialize)]
pub struct Sure {
    /// high, medium, low.
    pub confidence: &'static str,
    /// The day on which it was checked.
    pub checked: Day,
    /// How the authors know.
    pub source: String,
}
