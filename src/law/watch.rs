//! What may change: announced, pending, or expiring law.
//!
//! Read once from `watch.ron` and shown with the countries and instruments it is about. What must never happen
//! here: deciding anything; an announcement is no law.

use serde::Deserialize;

use super::countries::Country;
use super::dated::Confidence;
use super::error::LawError;
use super::instruments::Instruments;
use crate::data;
use crate::day::Day;

/// Something to watch.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watch {
    /// Its id; the words are the message `law-watch--<id>`.
    pub id: String,
    /// When it is due; none where that is open.
    #[serde(default)]
    pub day: Option<Day>,
    /// The countries it is about.
    #[serde(default)]
    pub countries: Vec<Country>,
    /// The instruments it is about.
    #[serde(default)]
    pub instruments: Vec<String>,
    /// How the program's authors know.
    pub source: String,
    /// How sure they are.
    pub confidence: Confidence,
    /// The day on which the source said so.
    pub checked: Day,
}

impl Watch {
    /// The id of the message that says what may change.
    pub fn message(&self) -> String {
        format!("law-watch--{}", self.id)
    }
}

/// Reads the list and checks it against the register.
pub(super) fn read(carried: &[u8], register: &Instruments) -> Result<Vec<Watch>, LawError> {
    let list: Vec<Watch> = data::read("watch.ron", carried)?;
    for (watch, named) in list.iter().flat_map(|watch| watch.instruments.iter().map(move |named| (watch, named))) {
        if register.get(named).is_none() {
            return Err(LawError::WatchesNothing { watch: watch.id.clone(), instrument: named.clone() });
        }
    }
    Ok(list)
}
