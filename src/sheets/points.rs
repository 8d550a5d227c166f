//! Open points: everything that is not settled, numbered over the whole set in the order in which it is met.
//!
//! What must never happen here: two numbers for one point, and a number that is not in the list.

use crate::day::Day;
use crate::dossier::{Field, Known};
use crate::id::Path;
use crate::interview::{SaidAt, Walk};
use crate::profile::Value;
use crate::questionnaire::{Kind, Owner, Question, Questionnaire};

use super::block::{Argument, Say};

/// One open point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenPoint {
    /// The number over the whole set, from 1.
    pub number: u32,
    /// The answer that settles it.
    pub at: Path,
    /// What is open.
    pub what: Say,
    /// The row or group it belongs to.
    pub about: Option<Argument>,
    /// Who finds out; empty if nobody was named.
    pub who: String,
    /// Whose fact it is, where nobody was named.
    pub owner: Owner,
    /// Until when.
    pub by: Option<Day>,
}

/// The open points met so far.
pub(super) struct Points<'d> {
    questionnaire: &'d Questionnaire,
    walk: &'d Walk<'d>,
    list: Vec<OpenPoint>,
}

impl<'d> Points<'d> {
    pub(super) fn new(questionnaire: &'d Questionnaire, walk: &'d Walk<'d>) -> Self {
        Self { questionnaire, walk, list: Vec::new() }
    }

    pub(super) fn list(&self) -> &[OpenPoint] {
        &self.list
    }

    pub(super) fn into_list(self) -> Vec<OpenPoint> {
        self.list
    }

    /// The open point of a field, if the field is open.
    pub(super) fn of<T>(&mut self, field: &Field<T>) -> Option<Argument> {
        match &field.known {
            Known::Unknown { who, by } => Some(self.number(&field.at, who, *by)),
            Known::NotAnswered => Some(self.number(&field.at, "", None)),
            Known::Undecided(deciding) => {
                let at = deciding.first().unwrap_or(&field.at).clone();
                Some(self.number(&at, "", None))
            }
            _ => None,
        }
    }

    /// Who finds out and until when, where the answer itself says so.
    fn unknown(&self, at: &Path) -> (String, Option<Day>) {
        match self.walk.step(at).map(|step| step.said) {
            Some(SaidAt::Answer(Some(answer))) => match &answer.is {
                crate::profile::State::Unknown { who, by } => (who.clone(), *by),
                _ => (String::new(), None),
            },
            _ => (String::new(), None),
        }
    }

    /// The argument that prints the open point of this answer; the same answer keeps its number.
    pub(super) fn number(&mut self, at: &Path, who: &str, by: Option<Day>) -> Argument {
        let what = self.what(at);
        let (said, until) = self.unknown(at);
        let (who, by) = if who.is_empty() && by.is_none() { (said.as_str(), until) } else { (who, by) };
        if let Some(known) = self.list.iter().find(|point| point.at == *at) {
            return Argument::Open(known.number, Box::new(what));
        }
        let number = u32::try_from(self.list.len()).unwrap_or(u32::MAX).saturating_add(1);
        self.list.push(OpenPoint {
            number,
            at: at.clone(),
            what: what.clone(),
            about: self.about(at),
            who: who.to_owned(),
            owner: question_at(self.questionnaire, at).map_or(Owner::Contractor, |question| question.owner),
            by,
        });
        Argument::Open(number, Box::new(what))
    }

    fn what(&self, at: &Path) -> Say {
        what(self.questionnaire, at)
    }

    fn about(&self, at: &Path) -> Option<Argument> {
        about(self.questionnaire, self.walk, at)
    }
}

/// What is open, as the label of the question, of the measure or of its parameter.
pub fn what(questionnaire: &Questionnaire, at: &Path) -> Say {
    let parts: Vec<&str> = at.parts().collect();
    let measures = parts.iter().position(|part| {
        questionnaire.question(part).is_some_and(|question| matches!(question.kind, Kind::Measures(_)))
    });
    match measures.map(|place| parts.get(place + 1..).unwrap_or_default()) {
        Some([measure]) => Say::plain(format!("measure--{measure}.label")),
        Some([measure, param]) => Say::plain(format!("measure--{measure}--{param}")),
        _ => {
            let question = question_at(questionnaire, at).map_or(at.last(), |question| question.id.as_str());
            Say::plain(format!("q-{question}.label"))
        }
    }
}

/// The row or the group that the answer belongs to.
pub fn about(questionnaire: &Questionnaire, walk: &Walk<'_>, at: &Path) -> Option<Argument> {
    let parts: Vec<&str> = at.parts().collect();
    let first = questionnaire.question(parts.first()?)?;
    match (&first.kind, parts.as_slice()) {
        (Kind::Rows { label, .. }, [_, _, _, ..]) => {
            let row = at.parent()?;
            match walk.step(&row.join(label))?.value()? {
                Value::Text(name) => Some(Argument::Text(name.clone())),
                _ => None,
            }
        }
        (Kind::Each { of, .. }, [_, entry]) => {
            let choices = questionnaire.question(of.as_str())?.choices()?;
            let list = questionnaire.list_of(choices)?;
            Some(Argument::Choice(format!("{list}--{entry}")))
        }
        (Kind::Measures(_), [_, measure, _]) => {
            Some(Argument::Say(Box::new(Say::plain(format!("measure--{measure}.label")))))
        }
        _ => None,
    }
}

/// The question behind a path: of the field in a row, of the cell, of the control.
pub fn question_at<'q>(questionnaire: &'q Questionnaire, at: &Path) -> Option<&'q Question> {
    let parts: Vec<&str> = at.parts().collect();
    let first = questionnaire.question(parts.first()?)?;
    match (&first.kind, parts.as_slice()) {
        (Kind::Rows { .. }, [_, _, field, ..]) => questionnaire.question(field),
        _ => Some(first),
    }
}
