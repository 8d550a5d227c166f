//! What a running program tells others that want the profile it has open: which process, since when.
//!
//! It is written into the lock and read from it. What must never happen here: a host or a user.

use crate::day::Day;
use crate::i18n::{Arg, Messages};

/// What is written into the lock.
pub(super) fn holder(today: Day) -> String {
    format!("{} {today}", std::process::id())
}

/// What others read there, for the messages about it: `process` is `none` where nothing can be read (Windows).
pub(super) fn told(by: &str) -> [(&'static str, String); 2] {
    let known = by
        .split_once(' ')
        .filter(|(process, day)| process.bytes().all(|byte| byte.is_ascii_digit()) && day.parse::<Day>().is_ok());
    let (process, day) = known.unwrap_or(("none", ""));
    [("process", process.to_owned()), ("day", day.to_owned())]
}

/// A message about a profile that another window has.
pub(super) fn locked(id: &str, by: &str, messages: &Messages) -> String {
    let [(_, process), (_, since)] = told(by);
    messages.text(id, &[("process", Arg::Text(&process)), ("day", Arg::Text(&day(&since, messages)))])
}

/// A day as it is said.
pub(super) fn day(day: &str, messages: &Messages) -> String {
    day.parse().ok().and_then(|day| messages.date(day).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(by: &str, process: &str, day: &str) {
        assert_eq!(told(by), [("process", process.to_owned()), ("day", day.to_owned())], "{by:?}");
    }

    #[test]
    fn what_cannot_be_read_is_not_told() {
        let today = "2026-11-26".parse().unwrap();
        check(&holder(today), &std::process::id().to_string(), "2026-11-26");
        check("", "none", "");
        check("somebody 2026-11-26", "none", "");
        check("17 soon", "none", "");
    }
}
