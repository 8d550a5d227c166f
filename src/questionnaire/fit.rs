//! Whether a value fits a question.
//!
//! Values in the file are self-describing; here they are held against the kind of their question. What must
//! never happen here: a value that does not fit and is read all the same.

use super::{Cell, Choices, Kind, Question};
use crate::id::Id;
use crate::profile::Value;
use crate::quantity::Unit;

/// Why a value does not fit its question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// A value of another kind.
    Kind,
    /// A choice that does not exist, or no longer.
    Choice(Id),
    /// A unit that the question does not take.
    Unit(Unit),
    /// An interval or a number of nothing.
    Zero,
    /// A choice stands twice.
    Twice(Id),
    /// Fewer choices than the question needs.
    TooFew(usize),
    /// An empty text.
    Blank,
    /// Words in a language that the program does not write.
    Language(String),
}

/// Holds a value against a question. `options` are the choices that exist for it right now.
pub fn fits(question: &Question, value: &Value, options: &[Id]) -> Result<(), Misfit> {
    match &question.kind {
        Kind::YesNo => yes_no(value),
        Kind::One(_) => one(value, options),
        Kind::Many(_) => many(value, options, question.at_least),
        Kind::Each { cell, .. } => match cell {
            Cell::YesNo => yes_no(value),
            Cell::One(_) => one(value, options),
            Cell::Many(_) => many(value, options, question.at_least),
        },
        Kind::Text => match value {
            Value::Text(text) if text.trim().is_empty() => Err(Misfit::Blank),
            Value::Text(_) => Ok(()),
            _ => Err(Misfit::Kind),
        },
        Kind::Words => match value {
            Value::Words(words) if words.values().all(|text| text.trim().is_empty()) => Err(Misfit::Blank),
            Value::Words(words) => words
                .keys()
                .find(|language| !crate::i18n::is_document_language(language))
                .map_or(Ok(()), |language| Err(Misfit::Language(language.clone()))),
            _ => Err(Misfit::Kind),
        },
        Kind::Date | Kind::AsOf => matches!(value, Value::Date(_)).then_some(()).ok_or(Misfit::Kind),
        Kind::Number(units) => match value {
            Value::Number(0, _) => Err(Misfit::Zero),
            Value::Number(_, unit) if units.contains(unit) => Ok(()),
            Value::Number(_, unit) => Err(Misfit::Unit(*unit)),
            _ => Err(Misfit::Kind),
        },
        Kind::Interval => match value {
            Value::Every(0, _) => Err(Misfit::Zero),
            Value::Every(_, unit) if Unit::INTERVALS.contains(unit) => Ok(()),
            Value::Every(_, unit) => Err(Misfit::Unit(*unit)),
            _ => Err(Misfit::Kind),
        },
        Kind::Country => matches!(value, Value::Country(_)).then_some(()).ok_or(Misfit::Kind),
        Kind::Countries => matches!(value, Value::Countries(_)).then_some(()).ok_or(Misfit::Kind),
        Kind::Rows { .. } | Kind::Measures(_) => Err(Misfit::Kind),
    }
}

fn yes_no(value: &Value) -> Result<(), Misfit> {
    matches!(value, Value::Yes | Value::No).then_some(()).ok_or(Misfit::Kind)
}

fn one(value: &Value, options: &[Id]) -> Result<(), Misfit> {
    match value {
        Value::Choice(choice) if options.contains(choice) => Ok(()),
        Value::Choice(choice) => Err(Misfit::Choice(choice.clone())),
        _ => Err(Misfit::Kind),
    }
}

fn many(value: &Value, options: &[Id], at_least: usize) -> Result<(), Misfit> {
    let Value::Choices(choices) = value else { return Err(Misfit::Kind) };
    if choices.len() < at_least {
        return Err(Misfit::TooFew(at_least));
    }
    for (position, choice) in choices.iter().enumerate() {
        if !options.contains(choice) {
            return Err(Misfit::Choice(choice.clone()));
        }
        if choices.iter().take(position).any(|earlier| earlier == choice) {
            return Err(Misfit::Twice(choice.clone()));
        }
    }
    Ok(())
}

/// The choices written into the question itself.
pub fn own_choices(question: &Question) -> &[Id] {
    match question.choices() {
        Some(Choices::Here(choices)) => choices,
        _ => &[],
    }
}
