//! When a refused operation is tried again.
//!
//! It stands beside `atomic`, as a pure function, because Windows cannot be had in every test. What must never
//! happen here: waiting itself, or a total wait that a person would take for a hang.

use std::io;
use std::time::Duration;

/// The waits in milliseconds; together two and a half seconds. Virus scanners and sync clients hold a file for
/// moments, a missing right lasts.
const WAITS: [u64; 7] = [20, 40, 80, 160, 320, 640, 1240];

/// The numbers of Windows for *access denied*, *used by another process* and *partly locked*.
const BUSY: [i32; 3] = [5, 32, 33];

/// Is the file merely in use, as far as the error can tell?
pub(super) fn is_busy(error: &io::Error, windows: bool) -> bool {
    windows && error.raw_os_error().is_some_and(|code| BUSY.contains(&code))
}

/// How long to wait before the next attempt, after `failed` attempts that failed; `None` gives up.
pub(super) fn wait(failed: usize, error: &io::Error, windows: bool) -> Option<Duration> {
    if error.kind() == io::ErrorKind::Interrupted {
        return (failed < 100).then_some(Duration::ZERO);
    }
    if !is_busy(error, windows) {
        return None;
    }
    WAITS.get(failed.checked_sub(1)?).copied().map(Duration::from_millis)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(code: i32, windows: bool) -> Vec<Duration> {
        (1..).map_while(|failed| wait(failed, &io::Error::from_raw_os_error(code), windows)).collect()
    }

    #[test]
    fn a_busy_file_is_tried_again_for_about_two_and_a_half_seconds() {
        for code in BUSY {
            let waits = waits(code, true);
            assert!(waits.len() >= 4, "three refusals in a row must be survived");
            assert_eq!(waits.iter().sum::<Duration>(), Duration::from_millis(2500));
            assert!(waits.is_sorted());
        }
    }

    #[test]
    fn other_errors_and_other_systems_are_not_tried_again() {
        for (code, windows) in [(112, true), (5, false), (28, false)] {
            assert!(waits(code, windows).is_empty(), "{code}");
        }
    }

    #[test]
    fn an_interrupted_call_is_repeated_at_once_but_not_for_ever() {
        let error = io::Error::from(io::ErrorKind::Interrupted);
        assert_eq!(wait(1, &error, false), Some(Duration::ZERO));
        assert_eq!(wait(100, &error, false), None);
    }
}
