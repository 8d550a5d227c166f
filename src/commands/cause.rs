//! Why the disk refused something or a file cannot be read, as the id of a message: `cause-<id>`, with its remedy as an attribute.
//!
//! It stands between `store` and `profile`, whose errors speak English for whoever debugs, and everything that tells
//! a user.
//! What must never happen here: the words of a system in front of a user.

use std::io::{self, ErrorKind};

use crate::profile::read::Fault;
use crate::store::{Difference, ExportError, Failure, MoveError, SaveError, Step};

/// What a system reported.
pub(super) fn of_system(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::WriteZero => "full",
        ErrorKind::FileTooLarge => "limit",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::PermissionDenied => "denied",
        ErrorKind::NotFound | ErrorKind::StaleNetworkFileHandle => "gone",
        ErrorKind::NotADirectory => "no-folder",
        ErrorKind::TimedOut
        | ErrorKind::NetworkDown
        | ErrorKind::NetworkUnreachable
        | ErrorKind::HostUnreachable
        | ErrorKind::NotConnected
        | ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted => "network",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::WouldBlock => "busy",
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "name",
        ErrorKind::IsADirectory => "not-a-file",
        ErrorKind::AlreadyExists => "exists",
        ErrorKind::BrokenPipe => "pipe",
        _ => of_code(error.raw_os_error(), cfg!(windows)),
    }
}

/// What has no kind of its own, by the number that the system gives it.
fn of_code(code: Option<i32>, windows: bool) -> &'static str {
    match (windows, code) {
        // EIO; too many open files; the host or the other end is gone.
        (false, Some(5)) | (true, Some(23 | 1117)) => "fault",
        (false, Some(23 | 24)) | (true, Some(4)) => "handles",
        (false, Some(64 | 70 | 112 | 121)) | (true, Some(51 | 53 | 54 | 55 | 59 | 64 | 67 | 1231)) => "network",
        (true, Some(32 | 33)) => "busy",
        _ => "other",
    }
}

fn of_failure(failure: &Failure) -> &'static str {
    if failure.is_busy() { "busy" } else { of_system(&failure.source) }
}

/// Why a profile was not saved.
pub(super) fn of_save(error: &SaveError) -> &'static str {
    match error {
        SaveError::ChangedOnDisk { difference: Difference::Gone, .. } => "gone",
        SaveError::ChangedOnDisk { .. } => "changed",
        SaveError::ReadOnly { .. } => "protected",
        SaveError::NotAFile { .. } => "not-a-file",
        SaveError::LinkCircle { .. } => "circle",
        SaveError::TooLarge { .. } => "too-large",
        SaveError::Failed(failure) => of_failure(failure),
    }
}

/// Why a file was not made or not moved.
pub(super) fn of_move(error: &MoveError) -> &'static str {
    match error {
        MoveError::NotFound { .. } | MoveError::NoFolder { .. } => "gone",
        MoveError::NotAFile { .. } => "not-a-file",
        MoveError::Exists { .. } => "exists",
        MoveError::TooLarge { .. } => "too-large",
        // A folder for it could not be made: a file whose folder is gone has an error of its own.
        MoveError::Failed(failure) if failure.step == Step::Create && failure.source.kind() == ErrorKind::NotFound => {
            "no-new-folder"
        }
        MoveError::Failed(failure) => of_failure(failure),
    }
}

/// Why a document was not written.
pub(super) fn of_export(error: &ExportError) -> &'static str {
    match error {
        ExportError::Exists { .. } | ExportError::Link { .. } => "exists",
        ExportError::NotAFile { .. } => "not-a-file",
        ExportError::ReadOnly { .. } => "protected",
        ExportError::NoFolder { .. } => "gone",
        ExportError::LinkCircle { .. } => "circle",
        ExportError::Failed(failure) => of_failure(failure),
    }
}

/// Why a file is no profile.
pub(super) fn of_fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Ends => "file-ends",
        Fault::Text => "file-text",
        Fault::Sign => "file-sign",
        Fault::Name => "file-name",
        Fault::Missing => "file-missing",
        Fault::Twice => "file-twice",
        Fault::Value => "file-value",
        Fault::Deep => "file-deep",
    }
}

/// Whether it may pass by itself or by a hand at the machine, so that trying again comes first.
pub(super) fn passes(cause: &str) -> bool {
    matches!(cause, "busy" | "network" | "gone" | "handles")
}

/// Every cause, for the test that each is worded in every language.
#[cfg(test)]
const ALL: [&str; 21] = [
    "full",
    "limit",
    "read-only",
    "denied",
    "gone",
    "no-folder",
    "no-new-folder",
    "network",
    "busy",
    "name",
    "not-a-file",
    "exists",
    "profile",
    "fault",
    "handles",
    "other",
    "changed",
    "protected",
    "circle",
    "too-large",
    "pipe",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, Messages, Roles};

    #[test]
    fn every_cause_and_its_remedy_is_worded_in_every_language() {
        for language in Language::ALL {
            let messages = Messages::embedded(language, Roles::Statutory).unwrap();
            for cause in ALL.into_iter().chain(Fault::ALL.map(of_fault)) {
                assert!(messages.has(&format!("cause-{cause}")), "{cause}");
                let remedy = messages.plain(&format!("cause-{cause}.remedy"));
                assert!(remedy.ends_with('.') && remedy.contains(' '), "{cause}: {remedy}");
            }
        }
    }

    #[test]
    fn numbers_of_systems_are_known_by_what_they_mean() {
        #[cfg(any(target_os = "linux", windows))]
        let cause = |code: i32| of_system(&io::Error::from_raw_os_error(code));
        #[cfg(target_os = "linux")]
        for (code, expected) in [
            (28, "full"),
            (122, "full"),
            (27, "limit"),
            (30, "read-only"),
            (13, "denied"),
            (1, "denied"),
            (2, "gone"),
            (20, "no-folder"),
            (116, "gone"),
            (110, "network"),
            (16, "busy"),
            (36, "name"),
            (5, "fault"),
            (24, "handles"),
            (23, "handles"),
            (112, "network"),
            (9999, "other"),
        ] {
            assert_eq!(cause(code), expected, "{code}");
        }
        #[cfg(windows)]
        for (code, expected) in [(112, "full"), (5, "denied"), (2, "gone"), (3, "gone"), (32, "busy"), (4, "handles")] {
            assert_eq!(cause(code), expected, "{code}");
        }
        for (code, expected) in [(32, "busy"), (53, "network"), (1117, "fault"), (9999, "other")] {
            assert_eq!(of_code(Some(code), true), expected, "{code}");
        }
    }
}
