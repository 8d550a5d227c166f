//! The values of answers, self-describing in the file and checked against the questionnaire afterwards.
//!
//! What must never happen here: a value whose meaning depends on something outside the file, such as a
//! position in a list or the language of the interface.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::unique;
use crate::day::Day;
use crate::id::Id;
use crate::law::Country;
use crate::quantity::Unit;

/// One value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// Yes.
    Yes,
    /// No.
    No,
    /// One choice by its id.
    Choice(Id),
    /// Several choices; none at all is the answer "none of these".
    Choices(Vec<Id>),
    /// Text that is printed as it stands: names, addresses.
    Text(String),
    /// Text in the user's own words, per document language.
    Words(#[serde(deserialize_with = "unique::map")] BTreeMap<String, String>),
    /// A day.
    Date(Day),
    /// A number with its unit.
    Number(u32, Unit),
    /// An interval: every n units.
    Every(u32, Unit),
    /// A country.
    Country(Country),
    /// Several countries; none at all is an answer.
    Countries(Vec<Country>),
}

impl Value {
    /// The names by which conditions compare this value: `yes`, choice ids, country codes.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Yes => vec!["yes"],
            Self::No => vec!["no"],
            Self::Choice(id) => vec![id.as_str()],
            Self::Choices(ids) => ids.iter().map(Id::as_str).collect(),
            Self::Country(country) => vec![country.code()],
            Self::Countries(countries) => countries.iter().map(Country::code).collect(),
            Self::Text(_) | Self::Words(_) | Self::Date(_) | Self::Number(..) | Self::Every(..) => Vec::new(),
        }
    }
}
