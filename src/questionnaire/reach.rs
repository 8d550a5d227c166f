//! Whether a question can be reached at all.
//!
//! The condition of a question, and of every question it names, is tried with every combination of the
//! values it mentions. What must never happen here: a question that no answers can open.

use std::collections::BTreeMap;

use super::condition::Condition;
use super::{Cell, Kind, Question, Questionnaire};
use crate::id::Id;

/// More combinations than this are not tried; the author is told to split the condition.
const MOST: usize = 1 << 16;

/// One thing a condition can see: an answer of one of these values, or a test that is simply true or false.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Variable {
    /// A question with one value; the variable holds the position of a mentioned value or "another".
    One(Id),
    /// A test of its own.
    Test(String),
}

/// `Err` with the reason if nothing opens the question.
pub(super) fn check(questionnaire: &Questionnaire, question: &Question) -> Result<(), String> {
    let mut conditions: BTreeMap<Id, &Condition> = BTreeMap::new();
    gather(questionnaire, question, &mut conditions);
    let mut variables: BTreeMap<Variable, Vec<String>> = BTreeMap::new();
    for condition in conditions.values() {
        condition.each(&mut |part| {
            let (variable, values) = variable(questionnaire, part);
            let Some(variable) = variable else { return };
            let known = variables.entry(variable).or_default();
            for value in values {
                if !known.contains(&value) {
                    known.push(value);
                }
            }
        });
    }
    let sizes: Vec<usize> = variables.values().map(|values| values.len() + 1).collect();
    let combinations: usize = sizes.iter().try_fold(1_usize, |all, size| all.checked_mul(*size)).unwrap_or(usize::MAX);
    if combinations > MOST {
        return Err("its condition has too many combinations to be checked".to_owned());
    }
    let names: Vec<&Variable> = variables.keys().collect();
    for mut combination in 0..combinations {
        let mut chosen: BTreeMap<&Variable, Option<&str>> = BTreeMap::new();
        for (name, size) in names.iter().zip(&sizes) {
            let values = variables.get(*name).map_or(&[][..], Vec::as_slice);
            chosen.insert(name, values.get(combination % size).map(String::as_str));
            combination /= size;
        }
        if holds(questionnaire, &question.ask_if, &conditions, &chosen) {
            return Ok(());
        }
    }
    Err("nothing ever opens it".to_owned())
}

fn gather<'q>(questionnaire: &'q Questionnaire, question: &'q Question, into: &mut BTreeMap<Id, &'q Condition>) {
    if into.insert(question.id.clone(), &question.ask_if).is_some() {
        return;
    }
    let mut named = Vec::new();
    question.ask_if.each(&mut |part| named.extend(part.leaf().cloned()));
    for id in named {
        if let Some(earlier) = questionnaire.question(id.as_str()) {
            gather(questionnaire, earlier, into);
        }
    }
}

fn variable(questionnaire: &Questionnaire, part: &Condition) -> (Option<Variable>, Vec<String>) {
    match part {
        Condition::Is(id, values) | Condition::Has(id, values) => {
            let single = questionnaire.question(id.as_str()).is_some_and(|question| {
                matches!(question.kind, Kind::One(_) | Kind::YesNo | Kind::Country)
                    && !matches!(question.kind, Kind::Each { cell: Cell::Many(_), .. })
            });
            if single {
                (Some(Variable::One(id.clone())), values.clone())
            } else {
                (Some(Variable::Test(format!("{part:?}"))), vec!["yes".to_owned()])
            }
        }
        // The inner condition of rows speaks of rows, of which there can be as many as needed.
        Condition::Tagged(..)
        | Condition::Answered(_)
        | Condition::Fact(_)
        | Condition::AnyRow(..)
        | Condition::AllRows(..) => (Some(Variable::Test(format!("{part:?}"))), vec!["yes".to_owned()]),
        Condition::Always | Condition::All(_) | Condition::Any(_) | Condition::Not(_) => (None, Vec::new()),
    }
}

fn holds(
    questionnaire: &Questionnaire,
    condition: &Condition,
    conditions: &BTreeMap<Id, &Condition>,
    chosen: &BTreeMap<&Variable, Option<&str>>,
) -> bool {
    let inner = |part: &Condition| holds(questionnaire, part, conditions, chosen);
    match condition {
        Condition::Always => true,
        Condition::All(parts) => parts.iter().all(inner),
        Condition::Any(parts) => parts.iter().any(inner),
        Condition::Not(part) => !inner(part),
        leaf => {
            let (Some(variable), values) = variable(questionnaire, leaf) else { return false };
            let open = leaf.leaf().and_then(|id| conditions.get(id)).is_none_or(|condition| inner(condition));
            let value = chosen.get(&variable).copied().flatten();
            open && value.is_some_and(|value| values.iter().any(|known| known == value))
        }
    }
}
