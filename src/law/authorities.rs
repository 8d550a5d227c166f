//! The authority of a regime that has only one: who an annex must name on a day.
//!
//! Read once from `authorities.ron`; sheets ask [`super::LawAt::authority`]. The GDPR has many authorities, so it
//! has no row: who is competent is an answer. What must never happen here: the name of an office that no longer
//! exists on the day asked.

use serde::Deserialize;

use super::adequacy::Regime;
use super::dated::{Confidence, InForce};
use super::error::LawError;
use crate::data;
use crate::day::Day;

/// An authority for some time.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// The regime it watches over.
    pub regime: Regime,
    /// Its id; the name is the message `authority--<id>`.
    pub authority: String,
    /// The days on which it is the authority.
    pub in_force: InForce,
    /// How the program's authors know.
    pub source: String,
    /// How sure they are.
    pub confidence: Confidence,
    /// The day on which the source said so.
    pub checked: Day,
}

impl Authority {
    /// The id of the message that names it.
    pub fn message(&self) -> String {
        format!("authority--{}", self.authority)
    }
}

/// Reads the rows; from the floor on Switzerland and the United Kingdom have exactly one authority on every day.
pub(super) fn read(carried: &[u8], floor: Day) -> Result<Vec<Authority>, LawError> {
    let rows: Vec<Authority> = data::read("authorities.ron", carried)?;
    if let Some(empty) = rows.iter().find(|row| row.in_force.is_empty()) {
        return Err(LawError::EmptyRange(empty.authority.clone()));
    }
    for regime in [Regime::Ch, Regime::Uk] {
        // A gap or an overlap can only begin at the floor, where a row begins, or where one ends.
        let of = || rows.iter().filter(|row| row.regime == regime);
        let edges = of().flat_map(|row| [Some(row.in_force.from), row.in_force.to]).flatten();
        for day in edges.chain([floor]).filter(|day| *day >= floor) {
            if of().filter(|row| row.in_force.holds(day)).count() != 1 {
                return Err(LawError::Authority { regime, day });
            }
        }
    }
    Ok(rows)
}
