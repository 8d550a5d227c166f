//! The measures of each control as they were said.

use super::{Field, Known};
use crate::day::Day;
use crate::id::{Id, Path};
use crate::profile::{Attachment, Completeness, Value};
use crate::quantity::Unit;

/// One control.
#[derive(Debug, Clone)]
pub struct ControlFacts {
    /// The control.
    pub control: Id,
    /// Whether it was gone through.
    pub complete: Field<Completeness>,
    /// A document that stands for the control.
    pub attached: Option<Field<Attachment>>,
    /// What was said about its measures, in the order of the catalogue, own ones last.
    pub measures: Vec<MeasureFact>,
}

/// What was said about one measure.
#[derive(Debug, Clone)]
pub struct MeasureFact {
    /// The measure.
    pub measure: Id,
    /// Where it was said.
    pub at: Path,
    /// Whether it is taken.
    pub is: Field<Taken>,
    /// The words of an own measure by language; empty for one of the catalogue.
    pub own: std::collections::BTreeMap<String, String>,
}

/// A measure that is or will be taken, or is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// It is in place.
    InPlace(Vec<(Id, Field<Value>)>),
    /// It will be in place by this day.
    Planned(Day, Vec<(Id, Field<Value>)>),
    /// It is not taken.
    No,
}

impl MeasureFact {
    /// What was said about its parameters.
    pub fn params(&self) -> &[(Id, Field<Value>)] {
        match self.is.value() {
            Some(Taken::InPlace(params) | Taken::Planned(_, params)) => params,
            _ => &[],
        }
    }

    fn param<T>(&self, id: &str, convert: impl Fn(&Value) -> Option<T>) -> Field<T> {
        let said = self.params().iter().find(|(param, _)| *param == *id).map(|(_, field)| field);
        let known = match said.map(|field| (field.is_carried(), field.value().and_then(&convert))) {
            Some((true, Some(value))) => Known::Carried(value),
            Some((false, Some(value))) => Known::Given(value),
            _ => Known::NotAnswered,
        };
        // A parameter is answered with its measure.
        Field { at: self.at.clone(), known }
    }

    /// A parameter that is a number.
    pub fn number(&self, id: &str) -> Field<(u32, Unit)> {
        self.param(id, |value| match value {
            Value::Number(n, unit) => Some((*n, *unit)),
            _ => None,
        })
    }

    /// A parameter that is an interval.
    pub fn interval(&self, id: &str) -> Field<(u32, Unit)> {
        self.param(id, |value| match value {
            Value::Every(n, unit) => Some((*n, *unit)),
            _ => None,
        })
    }

    /// A parameter that is a choice.
    pub fn choice(&self, id: &str) -> Field<Id> {
        self.param(id, |value| match value {
            Value::Choice(choice) => Some(choice.clone()),
            _ => None,
        })
    }

    /// A parameter that is a text.
    pub fn text(&self, id: &str) -> Field<String> {
        self.param(id, |value| match value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        })
    }

    /// Parameters that somebody typed.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.params().iter().filter_map(|(_, field)| match field.value() {
            Some(Value::Text(text)) => Some(text.as_str()),
            _ => None,
        })
    }
}
