//! A calendar day, the only notion of time below `commands`.
//!
//! It stands beside the flow: profile, law and sheets carry days, and `commands` alone knows which day it
//! is today. What must never happen here: reading a clock, or guessing a century.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A calendar day of the Gregorian calendar, written `2026-11-22` in every file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(jiff::civil::Date);

/// The text is no day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotADay {
    /// It is not written like one.
    #[error("`{0}` is no calendar day of the form 2026-11-22")]
    Form(String),
    /// It is written like one that the calendar does not have.
    #[error("the calendar has no day `{0}`")]
    NoSuch(String),
}

impl Day {
    /// The day with this year, month (1 to 12) and day of the month, if the calendar has it.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    /// The day of these seconds since 1970-01-01, in UTC; days outside the calendar end at its ends.
    pub fn from_epoch(seconds: i64) -> Self {
        let start = jiff::civil::date(1970, 1, 1);
        // The calendar here ends with the years 1 and 9999.
        let days = seconds.div_euclid(86_400).clamp(-719_162, 2_932_896);
        Self(start.saturating_add(jiff::Span::new().days(days)))
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let refuse = || NotADay::Form(text.to_owned());
        let mut parts = text.split('-');
        let (Some(y), Some(m), Some(d), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(refuse());
        };
        let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        if !(digits(y, 4) && digits(m, 2) && digits(d, 2)) {
            return Err(refuse());
        }
        match (y.parse(), m.parse(), d.parse()) {
            (Ok(y), Ok(m), Ok(d)) => Self::new(y, m, d).ok_or_else(|| NotADay::NoSuch(text.to_owned())),
            _ => Err(refuse()),
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(input: &str, expected: Option<(i16, i8, i8)>) {
        let day = input.parse::<Day>().ok().map(|d| (d.year(), d.month(), d.day()));
        assert_eq!(day, expected, "{input}");
    }

    #[test]
    fn only_days_of_the_calendar_are_read() {
        check("2026-11-22", Some((2026, 11, 22)));
        check("2024-02-29", Some((2024, 2, 29)));
        check("2026-02-29", None);
        check("2026-13-01", None);
        check("26-11-22", None);
        check("2026-1-2", None);
        check("2026-11-22 ", None);
        check("+026-11-22", None);
    }

    #[test]
    fn seconds_become_the_day_they_lie_in() {
        assert_eq!(Day::from_epoch(0).to_string(), "1970-01-01");
        assert_eq!(Day::from_epoch(1_795_305_600).to_string(), "2026-11-22");
        assert_eq!(Day::from_epoch(i64::MAX).to_string(), "9999-12-31");
    }

    #[test]
    fn a_day_is_written_as_it_is_read() {
        let day = Day::new(2026, 3, 1).unwrap();
        assert_eq!(day.to_string(), "2026-03-01");
        assert_eq!("2026-03-01".parse(), Ok(day));
    }
}
