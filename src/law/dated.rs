//! What every statement of the law carries: the days on which it holds, and how sure it is.
//!
//! It stands below everything else of the law. What must never happen here: a range whose last day is
//! ambiguous; ranges are half-open in every file.

use serde::Deserialize;

use crate::day::Day;

/// The days on which something holds: from `from`, up to but not including `to`, without end where `to` is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InForce {
    /// The first day on which it holds.
    pub from: Day,
    /// The first day on which it no longer holds.
    #[serde(default)]
    pub to: Option<Day>,
}

impl InForce {
    /// Whether it holds on this day.
    pub fn holds(self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day < to)
    }

    /// Whether it holds on no day at all.
    pub fn is_empty(self) -> bool {
        self.to.is_some_and(|to| to <= self.from)
    }

    /// Whether it holds on every day on which the other does.
    pub fn contains(self, other: Self) -> bool {
        let ends_later = match (self.to, other.to) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(mine), Some(theirs)) => theirs <= mine,
        };
        self.from <= other.from && ends_later
    }

    /// The last day on which it holds, as people say it ("valid until"); none where it is open.
    pub fn last_day(self) -> Option<Day> {
        let to = self.to?;
        let (year, month) = (to.year(), to.month());
        if to.day() > 1 {
            return Day::new(year, month, to.day() - 1);
        }
        if month == 1 {
            return Day::new(year - 1, 12, 31);
        }
        (28..=31).rev().find_map(|day| Day::new(year, month - 1, day))
    }
}

/// How sure the program's authors are of a statement. The wording is `confidence--<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Confidence {
    /// A guess that a person must check.
    Low,
    /// Likely, not checked against the official text.
    Medium,
    /// Checked, or beyond doubt.
    High,
}

impl Confidence {
    /// The end of its message id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(from: &str, to: &str) -> InForce {
        InForce { from: from.parse().unwrap(), to: to.parse().ok() }
    }

    #[test]
    fn a_range_holds_from_its_first_day_to_the_day_before_its_end() {
        #[track_caller]
        fn check(input: &str, expected: bool) {
            assert_eq!(range("2021-06-28", "2031-12-28").holds(input.parse().unwrap()), expected, "{input}");
        }
        check("2021-06-27", false);
        check("2021-06-28", true);
        check("2031-12-27", true);
        check("2031-12-28", false);
        assert!(range("2021-06-28", "").holds("2999-01-01".parse().unwrap()));
    }

    #[test]
    fn the_last_day_is_the_day_before_the_end() {
        #[track_caller]
        fn check(input: &str, expected: &str) {
            assert_eq!(range("2000-01-01", input).last_day(), expected.parse().ok(), "{input}");
        }
        check("2031-12-28", "2031-12-27");
        check("2024-03-01", "2024-02-29");
        check("2026-03-01", "2026-02-28");
        check("2026-05-01", "2026-04-30");
        check("2027-01-01", "2026-12-31");
        check("", "");
    }

    #[test]
    fn a_range_contains_another_only_as_a_whole() {
        let whole = range("2021-06-28", "2031-12-28");
        assert!(whole.contains(whole) && range("2021-06-28", "").contains(whole));
        assert!(!whole.contains(range("2021-06-27", "2031-12-28")));
        assert!(!whole.contains(range("2021-06-28", "")));
        assert!(!whole.contains(range("2021-06-28", "2031-12-29")));
        assert!(range("2021-06-28", "2021-06-28").is_empty() && !whole.is_empty());
    }
}
