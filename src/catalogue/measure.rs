//! Measures: one technical or organisational measure each, with parameters and the headings it may stand under.
//!
//! What must never happen here: one measure that bundles two facts of which somebody may have only one.

use serde::Deserialize;

use super::CatalogueError;
use crate::id::Id;
use crate::profile::Value;
use crate::quantity::Unit;

/// What measures control, with its measures in customary order.
#[derive(Debug, Clone)]
pub struct Control {
    /// The id; the wording is `control--<id>`.
    pub id: Id,
    /// The measures.
    pub measures: Vec<Measure>,
}

/// One measure; its sentence is the message `measure--<id>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Permanent and unique over all controls.
    pub id: Id,
    /// What it controls.
    pub control: Id,
    /// The sub-heading on the screen where its control has many measures; the wording is `topic--<id>`.
    #[serde(default)]
    pub topic: Option<Id>,
    /// What has to be said about it; each stands in its sentence.
    #[serde(default)]
    pub params: Box<[Param]>,
    /// The letters of Art. 32(1) GDPR that it serves.
    #[serde(default)]
    pub art32: Box<[Letter]>,
    /// Further citations, by id.
    #[serde(default)]
    pub cites: Box<[String]>,
    /// Its heading among the customary controls of the old Annex to section 9 of the Federal Data Protection Act.
    pub old: Id,
    /// Its heading in the structure of Art. 32(1) GDPR.
    pub goal: Id,
    /// Headings of Annex III under Implementing Decision (EU) 2021/915, most fitting first, 1 to 17.
    #[serde(default)]
    pub scc3: Box<[u8]>,
    /// Controls of ISO/IEC 27002:2022, where the mapping is sure.
    #[serde(default)]
    pub iso27002: Box<[String]>,
}

/// A letter of Art. 32(1) GDPR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Letter {
    /// Pseudonymisation and encryption.
    A,
    /// Confidentiality, integrity, availability and resilience.
    B,
    /// Restoring availability and access.
    C,
    /// Regularly testing, assessing and evaluating.
    D,
}

impl Letter {
    /// The citation id of this letter.
    pub fn citation(self) -> &'static str {
        match self {
            Self::A => "gdpr-32-1-a",
            Self::B => "gdpr-32-1-b",
            Self::C => "gdpr-32-1-c",
            Self::D => "gdpr-32-1-d",
        }
    }
}

/// One parameter; its name is the message `measure--<measure>--<id>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Param {
    /// Unique in its measure, and the variable in the sentence.
    pub id: Id,
    /// What kind of value it takes.
    pub kind: ParamKind,
    /// A value to propose, never an answer by itself; the reason is the attribute `.why` of its name.
    #[serde(default)]
    pub propose: Option<Value>,
}

/// The kind of a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum ParamKind {
    /// An interval.
    Interval,
    /// A number in one of these units.
    Number(Box<[Unit]>),
    /// Text that is printed as it stands, in quotation marks.
    Text,
    /// One of these; the sentence is whole for each.
    One(Box<[Id]>),
}

impl ParamKind {
    /// Whether a value is of this kind.
    pub fn fits(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Interval, Value::Every(n, unit)) => *n > 0 && Unit::INTERVALS.contains(unit),
            (Self::Number(units), Value::Number(_, unit)) => units.contains(unit),
            (Self::Text, Value::Text(text)) => !text.trim().is_empty(),
            (Self::One(choices), Value::Choice(choice)) => choices.contains(choice),
            _ => false,
        }
    }
}

/// Checks one measure by itself; the schemes check its headings.
pub(super) fn check(measure: &Measure) -> Result<(), CatalogueError> {
    let fail = |what: String| Err(CatalogueError::Measure { measure: measure.id.clone(), what });
    if let Some(number) = measure.scc3.iter().find(|number| !(1..=17).contains(*number)) {
        return fail(format!("Annex III has no heading {number}"));
    }
    for param in &measure.params {
        if param.propose.as_ref().is_some_and(|value| !param.kind.fits(value)) {
            return fail(format!("parameter `{}` proposes a value of another kind", param.id));
        }
        if matches!(&param.kind, ParamKind::Number(units) if units.is_empty()) {
            return fail(format!("parameter `{}` has no unit", param.id));
        }
    }
    super::places(measure.params.iter().map(|param| (&param.id, ()))).map(|_places| ())
}
