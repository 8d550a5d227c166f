//! The profile: what people said, and nothing else.
//!
//! It is the first stage of the flow (`profile → walk → dossier → sheets → page → bytes`). A profile holds
//! answers with their states, lists with their completeness, measures, own entries, issued revisions and
//! waivers. What must never happen here: a value that nobody gave (defaults and suggestions are computed,
//! never stored), and an entry that is dropped because this program does not know it.

pub mod answer;
pub mod read;
mod said;
mod unique;
pub mod value;
pub mod write;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use answer::{Answer, Attachment, Completeness, Origin, State, Use};
pub use value::Value;

use crate::day::Day;
use crate::id::{Id, Path};

/// The version of the file format that this program writes.
pub const FORMAT: u32 = 1;

/// Everything one profile file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The version of the file format.
    pub format: u32,
    /// The version of the questionnaire that was answered.
    #[serde(default)]
    pub questionnaire: String,
    /// The day whose law the annexes are written under; absent until it was asked.
    #[serde(default, with = "unique::bare", skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Day>,
    /// What was said.
    #[serde(default)]
    pub said: Said,
    /// Own entries of catalogue lists, by list.
    #[serde(default, deserialize_with = "unique::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub own: BTreeMap<Id, Vec<OwnEntry>>,
    /// What was issued, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub issued: Vec<Revision>,
    /// Findings that somebody set aside with a reason, by finding key.
    #[serde(default, deserialize_with = "unique::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub waivers: BTreeMap<String, Waiver>,
}

/// What was said at one level: in the profile itself or in one row of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// Answers by question, and by question and entry (`data/patients`) where a question is asked for each.
    #[serde(default, deserialize_with = "unique::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<Path, Answer<Value>>,
    /// Lists of rows by question.
    #[serde(default, deserialize_with = "unique::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub lists: BTreeMap<Id, List>,
    /// Measures by the question that asks for one control.
    #[serde(default, deserialize_with = "unique::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub measures: BTreeMap<Id, Control>,
}

/// The rows of one list, in the user's order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Whether these are all; absent means the list is open.
    #[serde(default, with = "unique::bare", skip_serializing_if = "Option::is_none")]
    pub complete: Option<Answer<Completeness>>,
    /// The highest row number ever given, where that row is gone: ids are never used again.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub last: u32,
    /// The rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Row>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// One row of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Permanent in its list, never reused.
    pub id: Id,
    /// What was said in this row.
    #[serde(default)]
    pub said: Said,
}

/// What was said about the measures of one control.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Control {
    /// Whether the control was gone through; then a measure without entry is not claimed.
    #[serde(default, with = "unique::bare", skip_serializing_if = "Option::is_none")]
    pub complete: Option<Answer<Completeness>>,
    /// A document of the provider that stands for the whole control.
    #[serde(default, with = "unique::bare", skip_serializing_if = "Option::is_none")]
    pub attached: Option<Answer<Attachment>>,
    /// The measures by id.
    #[serde(default, deserialize_with = "unique::map", skip_serializing_if = "BTreeMap::is_empty")]
    pub uses: BTreeMap<Id, Answer<Use>>,
}

/// An entry that the user added to a list of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnEntry {
    /// Permanent in its profile, of the form `own_3`.
    pub id: Id,
    /// The wording per document language.
    #[serde(deserialize_with = "unique::map")]
    pub words: BTreeMap<String, String>,
    /// What the entry is, so that conditions and sheets treat it like its neighbours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Id>,
}

/// One issued set of annexes, kept so that "the old annex" is what was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revision {
    /// 1 for the first.
    pub revision: u32,
    /// The day of issue.
    pub on: Day,
    /// The day whose law was used.
    pub as_of: Day,
    /// The version of the questionnaire.
    pub questionnaire: String,
    /// The day of the newest evidence in the law data.
    pub law: Day,
    /// The answers as they were.
    #[serde(default)]
    pub said: Said,
    /// Per language, the spoken text of every block by its id.
    #[serde(default, deserialize_with = "unique::map_of_maps", skip_serializing_if = "BTreeMap::is_empty")]
    pub spoken: BTreeMap<String, BTreeMap<String, String>>,
}

/// The reason why a finding is left standing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// The reason, in the words of the person who decided.
    pub reason: String,
    /// Who decided; empty in profiles of versions that did not ask.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// The day of the decision.
    pub on: Day,
    /// The fingerprint of what the finding had looked at; when that changes, the waiver lapses.
    pub saw: String,
}

impl Profile {
    /// A profile in which nothing was said yet.
    pub fn empty(questionnaire: &str) -> Self {
        Self {
            format: FORMAT,
            questionnaire: questionnaire.to_owned(),
            as_of: None,
            said: Said::default(),
            own: BTreeMap::new(),
            issued: Vec::new(),
            waivers: BTreeMap::new(),
        }
    }

    /// The own entry with this id in this list.
    pub fn own_entry(&self, list: &str, id: &str) -> Option<&OwnEntry> {
        self.own.get(list)?.iter().find(|entry| entry.id == *id)
    }

    /// The latest day on which anything was said.
    pub fn last_change(&self) -> Option<Day> {
        self.said.last_change()
    }
}

impl Said {
    /// How many things were said, at this level and below it.
    pub fn count(&self) -> usize {
        let rows = self.lists.values().flat_map(|list| &list.rows).map(|row| row.said.count());
        let lists = self.lists.values().filter(|list| list.complete.is_some()).count();
        let measures = self.measures.values().map(|control| {
            control.uses.len() + usize::from(control.complete.is_some()) + usize::from(control.attached.is_some())
        });
        self.answers.len() + rows.sum::<usize>() + lists + measures.sum::<usize>()
    }

    /// The latest day on which anything was said at this level or below it.
    pub fn last_change(&self) -> Option<Day> {
        let answers = self.answers.values().map(|a| a.on);
        let lists = self.lists.values().flat_map(|list| {
            let complete = list.complete.iter().map(|a| a.on);
            complete.chain(list.rows.iter().filter_map(|row| row.said.last_change()))
        });
        let measures = self.measures.values().flat_map(|control| {
            let complete = control.complete.iter().map(|a| a.on);
            let attached = control.attached.iter().map(|a| a.on);
            complete.chain(attached).chain(control.uses.values().map(|a| a.on))
        });
        answers.chain(lists).chain(measures).max()
    }

    /// Whether nothing was said at this level.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.lists.is_empty() && self.measures.is_empty()
    }
}

impl List {
    /// The row with this id.
    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == *id)
    }

    /// The highest row number ever given.
    pub fn highest(&self) -> u32 {
        let numbers = self.rows.iter().filter_map(|row| row.id.as_str().strip_prefix('r')?.parse().ok());
        numbers.max().unwrap_or(0).max(self.last)
    }
}
