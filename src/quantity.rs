//! Numbers with their unit, and intervals.
//!
//! They stand beside the flow: answers, parameters of measures and arguments of sentences carry them. What
//! must never happen here: a number without its unit ("14 working days" is not "14 days").

use serde::{Deserialize, Serialize};

/// What a number counts. The wording is `number-<id>` and, for times, `interval-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// Minutes of a clock.
    Minute,
    /// Hours of a clock.
    Hour,
    /// Calendar days.
    Day,
    /// Days on which one usually works, without Saturday.
    WorkingDay,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
    /// Characters of a password.
    Character,
    /// Digits of a code.
    Digit,
    /// Other passwords.
    Password,
    /// Failed attempts to log on.
    Attempt,
    /// Lockable doors.
    Door,
    /// Persons.
    Person,
    /// Kilometres.
    Kilometre,
    /// Bits of a key.
    Bit,
    /// The exponent of the computing effort of a password hash.
    CostFactor,
    /// Rounds of a computation.
    Iteration,
    /// Hundredths.
    Percent,
}

impl Unit {
    /// Every unit, in the order in which they are offered.
    pub const ALL: [Self; 18] = [
        Self::Minute,
        Self::Hour,
        Self::Day,
        Self::WorkingDay,
        Self::Week,
        Self::Month,
        Self::Year,
        Self::Character,
        Self::Digit,
        Self::Password,
        Self::Attempt,
        Self::Door,
        Self::Person,
        Self::Kilometre,
        Self::Bit,
        Self::CostFactor,
        Self::Iteration,
        Self::Percent,
    ];

    /// The units an interval may have.
    pub const INTERVALS: [Self; 6] = [Self::Hour, Self::Day, Self::WorkingDay, Self::Week, Self::Month, Self::Year];

    /// The part of a message id that names this unit.
    pub fn id(self) -> &'static str {
        match self {
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::WorkingDay => "working-day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Character => "character",
            Self::Digit => "digit",
            Self::Password => "password",
            Self::Attempt => "attempt",
            Self::Door => "door",
            Self::Person => "person",
            Self::Kilometre => "kilometre",
            Self::Bit => "bit",
            Self::CostFactor => "cost-factor",
            Self::Iteration => "iteration",
            Self::Percent => "percent",
        }
    }
}
