//! The states of an answer.
//!
//! A state belongs to the smallest thing said: a question, a cell of a row, one measure, the completeness of
//! a list. What must never happen here: a state in which it is unclear whether somebody gave the value.

use serde::{Deserialize, Serialize};

use super::unique;
use super::value::Value;
use crate::day::Day;
use crate::id::Id;

/// One thing said, with its state and its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer<T> {
    /// What was said.
    pub is: State<T>,
    /// The day on which it was said.
    pub on: Day,
    /// A note of the person who answered; never printed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What was said about one thing. No entry at all means that it was not answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum State<T> {
    /// Somebody gave this value, or confirmed it.
    Given(T),
    /// The value comes from an earlier revision or an import; nobody confirmed it yet.
    Carried(T, Origin),
    /// Asked, and not known yet.
    Unknown {
        /// Who finds out; empty if nobody was named.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        who: String,
        /// Until when.
        #[serde(default, with = "unique::bare", skip_serializing_if = "Option::is_none")]
        by: Option<Day>,
    },
    /// The question does not apply, for this reason.
    NotApplicable(String),
    /// The text as typed, which could not be read as an answer.
    Unfinished(String),
}

/// Where a carried value comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// An earlier revision of this profile.
    Revision(u32),
    /// Another file, by its name.
    Import(String),
}

/// Whether a list holds all there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Completeness {
    /// These are all.
    ThatIsAll,
    /// There are none.
    ThereAreNone,
}

/// What was said about one measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Use {
    /// The measure is taken, with these parameters.
    InPlace(Vec<(Id, Value)>),
    /// The measure will be taken by this day, with these parameters.
    Planned(Day, Vec<(Id, Value)>),
    /// The measure is not taken.
    No,
}

/// A document that stands for the measures of a control.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// The title of the document.
    pub document: String,
    /// Its date.
    pub date: Day,
}

impl<T> State<T> {
    /// The value, whether given or carried.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Given(value) | Self::Carried(value, _) => Some(value),
            Self::Unknown { .. } | Self::NotApplicable(_) | Self::Unfinished(_) => None,
        }
    }

    /// Whether the value still has to be confirmed.
    pub fn is_carried(&self) -> bool {
        matches!(self, Self::Carried(..))
    }
}

impl<T> Answer<T> {
    /// An answer given on this day.
    pub fn given(value: T, on: Day) -> Self {
        Self { is: State::Given(value), on, note: String::new() }
    }
}
