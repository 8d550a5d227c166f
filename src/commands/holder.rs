//! What a running program tells others that want the profile it has open: which process, since when.
//!
//! It is written into the lock and read from it. What must never happen here: a host or a user.

use crate::day::Day;
use crate::i18n::{Arg, Messages};

/// Who has a profile open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Holder {
    /// The number of the process.
    pub(super) process: u32,
    /// The day on which it opened the profile.
    pub(super) since: Day,
}

/// What is written into the lock.
pub(super) fn holder(today: Day) -> String {
    format!("{} {today}", std::process::id())
}

/// Who it is, if others can read it (not on Windows).
pub(super) fn told(by: &str) -> Option<Holder> {
    let (process, since) = by.split_once(' ')?;
    Some(Holder { process: process.parse().ok()?, since: since.parse().ok()? })
}

/// The process for the messages about it: `none` where nothing can be read.
pub(super) fn process(holder: Option<&Holder>) -> String {
    holder.map_or_else(|| "none".to_owned(), |holder| holder.process.to_string())
}

/// A message about a profile that another window has.
pub(super) fn locked(id: &str, by: &str, messages: &Messages) -> String {
    let holder = told(by);
    let since = holder.as_ref().and_then(|holder| messages.date(holder.since).ok()).unwrap_or_default();
    messages.text(id, &[("process", Arg::Text(&process(holder.as_ref()))), ("day", Arg::Text(&since))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_what_cannot_be_read_is_not_told() {
        let since = "2026-11-26".parse().unwrap();
        assert_eq!(told(&holder(since)), Some(Holder { process: std::process::id(), since }));
        for by in ["", "somebody 2026-11-26", "17 soon", "17"] {
            assert_eq!(told(by), None, "{by:?}");
        }
        let messages = Messages::embedded(crate::i18n::Language::De, crate::i18n::Roles::Statutory).unwrap();
        let said = locked("screen-locked", "17 2026-11-26", &messages);
        assert!(said.contains("seit dem 26.\u{a0}November 2026") && said.contains("Prozess 17"), "{said}");
        let unknown = locked("screen-locked", "", &messages);
        assert!(unknown.contains("in einem anderen Fenster geöffnet und kann"), "{unknown}");
    }
}
