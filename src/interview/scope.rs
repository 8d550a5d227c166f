//! Testing conditions where they stand: in the profile, in a row, in a cell.
//!
//! What must never happen here: reading a value that is closed, unknown or unfinished, and naming no reason
//! for what is undetermined.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::facts;
use super::walk::{Standing, is_complete};
use crate::id::{Id, Path, below};
use crate::law::LawAt;
use crate::profile::{Answer, List, OwnEntry, State, Value};
use crate::questionnaire::condition::{Condition, Truth};
use crate::questionnaire::{Kind, Question, Questionnaire};

/// An earlier question as conditions see it.
pub(super) struct Found<'a> {
    pub(super) question: &'a Question,
    pub(super) standing: Standing,
    answer: Option<&'a Answer<Value>>,
    list: Option<&'a List>,
    /// The choices in their order, so that chosen entries are walked in the order of the list.
    order: Arc<[Id]>,
}

impl<'a> Found<'a> {
    pub(super) fn bare(question: &'a Question, standing: Standing) -> Self {
        Self { question, standing, answer: None, list: None, order: Arc::default() }
    }

    pub(super) fn list(question: &'a Question, standing: Standing, list: Option<&'a List>) -> Self {
        Self { list, ..Self::bare(question, standing) }
    }

    pub(super) fn answer(
        question: &'a Question,
        standing: Standing,
        answer: Option<&'a Answer<Value>>,
        options: &Arc<[Id]>,
    ) -> Self {
        Self { answer, order: Arc::clone(options), ..Self::bare(question, standing) }
    }

    pub(super) fn is_not_applicable(&self) -> bool {
        matches!(self.answer, Some(Answer { is: State::NotApplicable(_), .. }))
    }
}

/// What a condition or a fact gets to see of a question.
pub(super) enum Seen<'s> {
    /// A value.
    Value(&'s Value),
    /// Settled without a value: closed, or not applicable.
    Nothing,
    /// Not settled, because of these answers.
    Open(Vec<Path>),
}

/// The place where a condition is tested.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s, 'a> {
    pub(super) found: &'s BTreeMap<Path, Found<'a>>,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) own: &'a BTreeMap<Id, Vec<OwnEntry>>,
    pub(super) law: &'s LawAt<'s>,
    pub(super) row: Option<&'s Path>,
    pub(super) entry: Option<&'s Id>,
}

/// A truth with the answers that keep it from being settled.
pub(super) type Tested = (Truth, Vec<Path>);

impl<'s, 'a> Scope<'s, 'a> {
    /// The earlier question with this id: in the same cell, the same row, or further out.
    pub(super) fn find(&self, id: &str) -> Option<(&'s Path, &'s Found<'a>)> {
        let at = |path: &[&str]| match path {
            [path] => self.found.get_key_value(*path),
            parts => self.found.get_key_value(parts.join("/").as_str()),
        };
        let row = self.row.map(Path::as_str);
        if let Some(entry) = self.entry.map(Id::as_str) {
            let here = row.and_then(|row| at(&[row, id, entry])).or_else(|| at(&[id, entry]));
            if here.is_some() {
                return here;
            }
        }
        row.and_then(|row| at(&[row, id])).or_else(|| at(&[id]))
    }

    /// What may be read of a question.
    pub(super) fn see(&self, id: &str) -> Seen<'s> {
        let Some((path, found)) = self.find(id) else { return Seen::Nothing };
        Self::look(path, found)
    }

    fn look(path: &Path, found: &'s Found<'a>) -> Seen<'s> {
        match &found.standing {
            Standing::Closed => Seen::Nothing,
            Standing::Undetermined(by) => Seen::Open(by.clone()),
            Standing::Asked => match found.answer.map(|answer| &answer.is) {
                Some(State::Given(value) | State::Carried(value, _)) => Seen::Value(value),
                Some(State::NotApplicable(_)) => Seen::Nothing,
                Some(State::Unknown { .. } | State::Unfinished(_)) | None => Seen::Open(vec![path.clone()]),
            },
        }
    }

    /// The entries chosen in a question, in the order of its list; `None` if that is not settled.
    pub(super) fn chosen(&self, id: &str) -> Option<Vec<Id>> {
        let (path, found) = self.find(id)?;
        match Self::look(path, found) {
            Seen::Value(Value::Choices(chosen)) => {
                Some(found.order.iter().filter(|option| chosen.contains(option)).cloned().collect())
            }
            Seen::Value(_) | Seen::Nothing | Seen::Open(_) => None,
        }
    }

    /// Tests a condition here.
    pub(super) fn test(&self, condition: &Condition) -> Tested {
        match condition {
            Condition::Always => (Truth::Yes, Vec::new()),
            Condition::Is(id, values) | Condition::Has(id, values) => self.leaf(id, &|_, value| {
                let names = value.names();
                values.iter().any(|wanted| names.contains(&wanted.as_str()))
            }),
            Condition::Tagged(id, tag) => self.leaf(id, &|question, value| self.is_tagged(question, value, tag)),
            Condition::Answered(id) => match self.find(id.as_str()) {
                None => (Truth::No, Vec::new()),
                Some((_, found)) => match &found.standing {
                    Standing::Undetermined(by) => (Truth::Undetermined, by.clone()),
                    Standing::Closed => (Truth::No, Vec::new()),
                    Standing::Asked => {
                        let value = found.answer.and_then(|answer| answer.is.value());
                        (value.is_some().into(), Vec::new())
                    }
                },
            },
            Condition::AnyRow(list, inner) => self.rows(list, inner, Truth::No, Truth::or),
            Condition::AllRows(list, inner) => self.rows(list, inner, Truth::Yes, Truth::and),
            Condition::Fact(name) => facts::test(name.as_str(), self),
            Condition::All(parts) => self.join(parts, Truth::Yes, Truth::and),
            Condition::Any(parts) => self.join(parts, Truth::No, Truth::or),
            Condition::Not(inner) => {
                let (truth, by) = self.test(inner);
                (truth.negate(), by)
            }
        }
    }

    fn join(&self, parts: &[Condition], start: Truth, both: fn(Truth, Truth) -> Truth) -> Tested {
        settle(parts.iter().map(|part| self.test(part)), start, both)
    }

    fn rows(&self, list: &Id, inner: &Condition, start: Truth, both: fn(Truth, Truth) -> Truth) -> Tested {
        let Some((path, found)) = self.find(list.as_str()) else { return (Truth::No, Vec::new()) };
        match &found.standing {
            Standing::Closed => (Truth::No, Vec::new()),
            Standing::Undetermined(by) => (Truth::Undetermined, by.clone()),
            Standing::Asked => {
                let rows = found.list.map_or(&[][..], |list| &list.rows);
                let places: Vec<Path> = rows.iter().map(|row| path.join(&row.id)).collect();
                let open = (!found.list.is_some_and(is_complete)).then(|| (Truth::Undetermined, vec![path.clone()]));
                let tested = places.iter().map(|place| Scope { row: Some(place), entry: None, ..*self }.test(inner));
                settle(tested.chain(open), start, both)
            }
        }
    }

    fn is_tagged(&self, question: &Question, value: &Value, tag: &Id) -> bool {
        let Some(choices) = question.choices() else { return false };
        value.names().iter().any(|choice| self.questionnaire.tags(choices, choice, self.own).contains(tag))
    }

    /// Tests one value; a question asked for each, seen from outside its cells, is true if any cell is.
    fn leaf(&self, id: &Id, test: &dyn Fn(&Question, &Value) -> bool) -> Tested {
        let Some((path, found)) = self.find(id.as_str()) else { return (Truth::No, Vec::new()) };
        let one = |path: &Path, found: &'s Found<'a>| match Self::look(path, found) {
            Seen::Value(value) => (Truth::from(test(found.question, value)), Vec::new()),
            Seen::Nothing => (Truth::No, Vec::new()),
            Seen::Open(by) => (Truth::Undetermined, by),
        };
        let is_cell = path.parts().next_back() != Some(id.as_str());
        if !matches!(found.question.kind, Kind::Each { .. }) || is_cell {
            return one(path, found);
        }
        match &found.standing {
            Standing::Closed => (Truth::No, Vec::new()),
            Standing::Undetermined(by) => (Truth::Undetermined, by.clone()),
            Standing::Asked => {
                settle(below(self.found, path.as_str()).map(|(cell, found)| one(cell, found)), Truth::No, Truth::or)
            }
        }
    }
}

/// Joins truths; the reasons stay only if the whole is undetermined.
pub(super) fn settle(parts: impl Iterator<Item = Tested>, start: Truth, both: fn(Truth, Truth) -> Truth) -> Tested {
    let mut truth = start;
    let mut reasons = Vec::new();
    for (part, by) in parts {
        truth = both(truth, part);
        reasons.extend(by);
    }
    if truth != Truth::Undetermined {
        reasons.clear();
    }
    (truth, reasons)
}
