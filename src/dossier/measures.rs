//! The measures of each control as they were said.

use super::Field;
use crate::day::Day;
use crate::id::{Id, Path};
use crate::profile::{Attachment, Completeness, Value};

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
