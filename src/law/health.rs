//! Dated figures of the law on health data: cloud attestations and their periods.
//!
//! Read once from `health.ron`; the rules on section 393 SGB V compare days with them. What must never happen
//! here: a period that is counted in days where the law counts months.

use serde::Deserialize;

use super::dated::Confidence;
use super::error::LawError;
use crate::data;
use crate::day::Day;

/// The figures.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Health {
    /// Section 393(4) SGB V and the ordinance on equivalent certificates.
    pub cloud: Cloud,
    /// The catalogue of criteria of 2026.
    pub criteria_2026: Criteria,
}

/// Which attestation is the current one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cloud {
    /// The first day on which type 2 is needed.
    pub type_2_from: Day,
    /// Systems first placed on the market from this day on may begin with type 1.
    pub new_systems_from: Day,
    /// For how many months after that.
    pub type_1_months: i32,
    /// Months from the milestone plan within which the gaps are closed.
    pub plan_gaps_months: i32,
    /// Months from the milestone plan within which type 1 is reached.
    pub plan_type_1_months: i32,
    /// Months from the milestone plan within which type 2 is reached.
    pub plan_type_2_months: i32,
    /// How the program's authors know.
    pub source: String,
    /// How sure they are.
    pub confidence: Confidence,
    /// The day on which the source said so.
    pub checked: Day,
}

/// From when a catalogue of criteria is mandatory.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criteria {
    /// The first day.
    pub from: Day,
    /// How the program's authors know.
    pub source: String,
    /// How sure they are.
    pub confidence: Confidence,
    /// The day on which the source said so.
    pub checked: Day,
}

impl Health {
    pub(super) fn read(carried: &[u8]) -> Result<Self, LawError> {
        Ok(data::read("health.ron", carried)?)
    }
}

/// Whether a day lies within so many months after a start, the start counted in.
pub fn within_months(start: Day, months: i32, day: Day) -> bool {
    // Months are counted through, so that the 31st plus 18 months needs no day that the month lacks.
    let counted = |day: Day, more: i32| (i32::from(day.year()) * 12 + i32::from(day.month()) + more, day.day());
    start <= day && counted(day, 0) < counted(start, months)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_from_the_start_to_the_day_before_their_end() {
        #[track_caller]
        fn check(input: (&str, i32, &str), expected: bool) {
            let (start, day) = (input.0.parse().unwrap(), input.2.parse().unwrap());
            assert_eq!(within_months(start, input.1, day), expected, "{input:?}");
        }
        check(("2025-07-15", 18, "2025-07-14"), false);
        check(("2025-07-15", 18, "2025-07-15"), true);
        check(("2025-07-15", 18, "2027-01-14"), true);
        check(("2025-07-15", 18, "2027-01-15"), false);
        check(("2025-08-31", 18, "2027-02-28"), true);
        check(("2025-08-31", 18, "2027-03-01"), false);
    }
}
