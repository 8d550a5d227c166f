//! The questionnaire: sections and questions as data, with the catalogue they refer to.
//!
//! It is the fixed side of the interview; `interview::walk` lays a profile over it. Loading checks
//! everything that can be checked without answers. What must never happen here: a condition that names a
//! later question, a question nobody can reach, and wording.

mod check;
pub mod condition;
mod data;
pub mod facts;
pub mod fit;
mod load;
mod reach;
mod suggest;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use condition::Condition;
pub(crate) use load::WithoutLists;
pub use suggest::Suggestion;

use crate::catalogue::{Catalogue, CatalogueError};
use crate::id::Id;
use crate::quantity::Unit;

/// The version of the questionnaire that comes with the program.
pub const VERSION: &str = "2026.11";

/// All sections in reading order, and the catalogue.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    /// The version, `<year>.<month>`.
    pub version: String,
    /// The sections in reading order.
    pub sections: Vec<Section>,
    /// The lists that choices come from.
    pub catalogue: Catalogue,
    /// What answers speak for.
    pub suggestions: Vec<Suggestion>,
    /// Where each question stands: section, and the positions down to it.
    places: BTreeMap<Id, Place>,
}

/// One section.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The id; the wording is `section--<id>`.
    pub section: Id,
    /// The questions in reading order.
    pub questions: Vec<Question>,
}

/// One question; its wording is the message `q-<id>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Permanent and unique, also over the fields of lists.
    pub id: Id,
    /// What is asked for.
    pub kind: Kind,
    /// When the question is asked.
    #[serde(default)]
    pub ask_if: Condition,
    /// Whether a final document needs the answer.
    #[serde(default)]
    pub need: Need,
    /// Which answers without a value are allowed.
    #[serde(default = "may_be_unknown")]
    pub may: Vec<May>,
    /// How a carried answer is confirmed.
    #[serde(default)]
    pub confirm: Confirm,
    /// How many choices an answer has at least; 0 allows "none of these".
    #[serde(default)]
    pub at_least: usize,
    /// The law behind the question, as citation ids.
    #[serde(default)]
    pub cites: Vec<String>,
    /// Questions with the same page share one screen.
    #[serde(default)]
    pub page: Option<Id>,
    /// Counts changes of the wording.
    #[serde(default)]
    pub rev: u32,
    /// A text of several lines, such as an address.
    #[serde(default)]
    pub lines: bool,
    /// The name of a note that is computed from earlier answers and the law, and shown with the question.
    #[serde(default)]
    pub tells: Option<Id>,
    /// Choices that end the interview, with the printed reason `q-<id>--<choice>.end`.
    #[serde(default)]
    pub ends: Vec<Id>,
    /// Whose fact this is: who finds out if nobody else is named.
    #[serde(default)]
    pub owner: Owner,
    /// In a sheet its line or column is named by `.field`, because a heading above it says whose it is.
    #[serde(default)]
    pub short: bool,
}

/// What a question asks for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One choice.
    One(Choices),
    /// Any number of choices, also none.
    Many(Choices),
    /// Text that is printed as it stands.
    Text,
    /// Text in the user's own words, per document language.
    Words,
    /// A day.
    Date,
    /// The day whose law is used; it stands at the head of the profile.
    AsOf,
    /// A number in one of these units.
    Number(Vec<Unit>),
    /// An interval.
    Interval,
    /// A country.
    Country,
    /// Several countries.
    Countries,
    /// A list of rows with fields of their own.
    Rows {
        /// The field whose text names the row, unique in the list.
        label: Id,
        /// The fields in reading order.
        fields: Vec<Question>,
    },
    /// One answer for every entry chosen in an earlier question.
    Each {
        /// The earlier question, of the kind `Many`.
        of: Id,
        /// What is asked for each.
        cell: Cell,
    },
    /// The measures of one control.
    Measures(Id),
}

/// What is asked for each entry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Cell {
    /// Yes or no.
    YesNo,
    /// One choice.
    One(Choices),
    /// Any number of choices.
    Many(Choices),
}

/// Where choices come from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Choices {
    /// Choices of this question alone.
    Here(Vec<Id>),
    /// A list of the catalogue, with the profile's own entries.
    List(Id),
    /// What was chosen in an earlier question (for a question that is asked for each: in the same cell).
    ChosenIn(Id),
}

/// Whether a final document needs the answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum Need {
    /// Without it the document stays a draft.
    #[default]
    Final,
    /// Empty prints nothing and is no open point.
    Optional,
}

/// An answer without a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum May {
    /// Not known yet.
    Unknown,
    /// Does not apply.
    NotApplicable,
}

/// How a carried answer is confirmed at a renewal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum Confirm {
    /// With its section.
    #[default]
    Section,
    /// By itself, at every renewal.
    EveryRenewal,
}

/// Whose fact a question asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum Owner {
    /// The contractor's.
    #[default]
    Contractor,
    /// The client's.
    Client,
}

fn may_be_unknown() -> Vec<May> {
    vec![May::Unknown]
}

/// Where a question stands.
#[derive(Debug, Clone)]
struct Place {
    /// Reading order over the whole questionnaire.
    order: usize,
    section: usize,
    /// Positions from the section's questions down to this one.
    way: Vec<usize>,
    /// The lists around it, outermost first.
    inside: Vec<Id>,
}

/// Why the questionnaire cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuestionnaireError {
    /// A data file cannot be read.
    #[error(transparent)]
    Data(#[from] CatalogueError),
    /// A question does not fit.
    #[error("question `{question}`: {what}")]
    Question {
        /// The question.
        question: String,
        /// What is wrong, for the author.
        what: String,
    },
}

impl Questionnaire {
    /// Whether a version of the form `<year>.<month>` is newer than this one.
    pub fn is_older_than(&self, version: &str) -> bool {
        let parts = |text: &str| -> Vec<u32> { text.split('.').map_while(|part| part.parse().ok()).collect() };
        parts(version) > parts(&self.version)
    }

    /// The question with this id, also a field of a list.
    pub fn question(&self, id: &str) -> Option<&Question> {
        let place = self.places.get(id)?;
        let (first, rest) = place.way.split_first()?;
        let mut question = self.sections.get(place.section)?.questions.get(*first)?;
        for position in rest {
            let Kind::Rows { fields, .. } = &question.kind else { return None };
            question = fields.get(*position)?;
        }
        Some(question)
    }

    /// The section of the question with this id.
    pub fn section_of(&self, id: &str) -> Option<&Section> {
        self.sections.get(self.places.get(id)?.section)
    }

    /// The lists around a question, outermost first.
    pub fn lists_around(&self, id: &str) -> &[Id] {
        self.places.get(id).map_or(&[], |place| &place.inside)
    }

    /// Every question in reading order, fields after their list.
    pub fn questions(&self) -> Vec<&Question> {
        fn collect<'q>(questions: &'q [Question], into: &mut Vec<&'q Question>) {
            for question in questions {
                into.push(question);
                if let Kind::Rows { fields, .. } = &question.kind {
                    collect(fields, into);
                }
            }
        }
        let mut all = Vec::new();
        for section in &self.sections {
            collect(&section.questions, &mut all);
        }
        all
    }

    /// The tags of a choice of a question, as the catalogue or the profile's own entry says.
    pub fn tags<'a>(
        &'a self,
        choices: &Choices,
        choice: &str,
        own: &'a BTreeMap<Id, Vec<crate::profile::OwnEntry>>,
    ) -> &'a [Id] {
        let Some(list) = self.list_of(choices) else { return &[] };
        if let Some(entry) = self.catalogue.entry(list.as_str(), choice) {
            return &entry.tags;
        }
        own.get(list)
            .and_then(|entries| entries.iter().find(|entry| entry.id == *choice))
            .map_or(&[], |entry| &entry.tags)
    }

    /// The catalogue list to which an entry can be added where these choices are offered.
    pub fn own_list<'a>(&self, choices: Option<&'a Choices>) -> Option<&'a Id> {
        match choices? {
            Choices::List(list) => self.is_open(list).then_some(list),
            Choices::Here(_) | Choices::ChosenIn(_) => None,
        }
    }

    /// Whether somebody can add an entry to a catalogue list.
    pub fn is_open(&self, list: &Id) -> bool {
        self.catalogue.lists.get(list).is_none_or(|list| !list.closed)
    }

    /// The catalogue list behind choices, directly or through an earlier question.
    pub fn list_of<'a>(&'a self, choices: &'a Choices) -> Option<&'a Id> {
        match choices {
            Choices::Here(_) => None,
            Choices::List(list) => Some(list),
            Choices::ChosenIn(question) => self.list_of(self.question(question.as_str())?.choices()?),
        }
    }
}

impl Question {
    /// The choices of the question or of its cells.
    pub fn choices(&self) -> Option<&Choices> {
        match &self.kind {
            Kind::One(choices)
            | Kind::Many(choices)
            | Kind::Each { cell: Cell::One(choices) | Cell::Many(choices), .. } => Some(choices),
            _ => None,
        }
    }

    /// The message that names its line or column in a sheet.
    pub fn field(&self) -> String {
        format!("q-{}.{}", self.id, if self.short { "field" } else { "label" })
    }

    /// Whether an answer of this kind without a value is allowed.
    pub fn may(&self, what: May) -> bool {
        self.may.contains(&what)
    }
}

// Two questions are the same if their ids are: ids are unique.
impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
impl Eq for Question {}
