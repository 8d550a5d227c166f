//! One profile, one running program.
//!
//! It stands before reading and saving. The lock is on a file of its own in the state folder: saving replaces
//! the profile, which would leave a lock on the old one, and on Windows a locked profile would block sync
//! programs. Locks only keep this program out; that somebody else wrote is found by comparing before a save.
//!
//! What must never happen here: waiting for a lock, or a profile that nobody can open because a program died.
//! The lock is the system's, which drops it with its process, so what is left in the file is never trusted.
#![expect(clippy::disallowed_methods, reason = "locks are files")]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::disk::{Os, folder_of, resolve};
use super::folders::ensure_private_folder;
use crate::text::fnv::fnv1a;

/// How asking for a lock ended, if nobody else holds it.
#[derive(Debug)]
pub enum Lock {
    /// It is ours until the guard is dropped.
    Taken(LockGuard),
    /// The drive has no locks, as on some networks. The check before each save still protects the file.
    Unavailable,
}

/// Holds a lock; dropping it gives the lock back.
#[derive(Debug)]
pub struct LockGuard {
    file: File,
}

impl Drop for LockGuard {
    fn drop(&mut self) {
        // Emptied so that no trace of the session stays; the file itself stays, because removing it could pull
        // it away under another program that is just about to lock it. The system drops the lock in any case.
        let _ = self.file.set_len(0);
        let _ = self.file.unlock();
    }
}

/// Why there is no lock.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another instance of the program has the profile open.
    #[error("another instance has the profile open")]
    Held {
        /// What the other instance said about itself; empty where the system keeps it from being read (Windows).
        by: String,
    },
    /// The state folder or the lock file could not be made. The interview is possible without a lock.
    #[error("no lock file could be made ({:?})", .source.kind())]
    Io {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Takes the lock of a profile, without waiting. The state folder is made if it does not exist.
///
/// `holder` is what others are told about this instance, such as its process number and since when; it should
/// name neither host nor user.
pub fn lock(profile: &Path, state_folder: &Path, holder: &str) -> Result<Lock, LockError> {
    let failed = |path: &Path| {
        let path = path.to_path_buf();
        move |source| LockError::Io { path, source }
    };
    ensure_private_folder(state_folder).map_err(|error| LockError::Io { path: error.path, source: error.source })?;
    let path = state_folder.join(lock_name(profile));
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&path).map_err(failed(&path))?;
    match answer(&file.try_lock()) {
        Answer::Ours => {}
        Answer::Theirs => {
            let mut by = String::new();
            // Not more than a holder says of itself; on Windows a locked file cannot be read at all.
            let _ = file.take(200).read_to_string(&mut by);
            return Err(LockError::Held { by });
        }
        Answer::NoLocks => return Ok(Lock::Unavailable),
    }
    // What a dead process left is replaced. If this fails the lock holds all the same.
    let _ = file.set_len(0).and_then(|()| file.write_all(holder.as_bytes())).and_then(|()| file.flush());
    Ok(Lock::Taken(LockGuard { file }))
}

enum Answer {
    Ours,
    Theirs,
    NoLocks,
}

/// What the system's answer means. Every error counts as "no locks here": drives report it in many ways.
fn answer(tried: &Result<(), TryLockError>) -> Answer {
    match tried {
        Ok(()) => Answer::Ours,
        Err(TryLockError::WouldBlock) => Answer::Theirs,
        Err(TryLockError::Error(_)) => Answer::NoLocks,
    }
}

fn lock_name(profile: &Path) -> String {
    format!("{}.lock", key(profile))
}

/// The name of what belongs to a profile in the state folder: a hash of where the profile really is, so that
/// every way to name it gives the same key, and the key tells nobody which clients there are.
pub(super) fn key(profile: &Path) -> String {
    let resolved = resolve(&Os, profile).map_or_else(|_| profile.to_path_buf(), |(path, _)| path);
    let real = fs::canonicalize(&resolved).or_else(|_| {
        // A profile that is yet to be written has a folder at least.
        fs::canonicalize(folder_of(&resolved)).map(|folder| folder.join(resolved.file_name().unwrap_or_default()))
    });
    format!("{:016x}", fnv1a(real.unwrap_or(resolved).as_os_str().as_encoded_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn taken(lock: Result<Lock, LockError>) -> LockGuard {
        match lock {
            Ok(Lock::Taken(guard)) => guard,
            other => panic!("not taken: {other:?}"),
        }
    }

    #[test]
    fn a_profile_is_locked_once_and_says_by_whom() {
        let dir = tempfile::tempdir().unwrap();
        let (profile, state) = (dir.path().join("a.ron"), dir.path().join("state"));
        let guard = taken(lock(&profile, &state, "4711 2026-11-23"));
        let second = lock(&profile, &state, "4712 2026-11-23");
        #[cfg(unix)]
        assert!(matches!(&second, Err(LockError::Held { by }) if by == "4711 2026-11-23"), "{second:?}");
        assert!(matches!(second, Err(LockError::Held { .. })));
        let _other_profile = taken(lock(&dir.path().join("b.ron"), &state, ""));
        drop(guard);
        let _again = taken(lock(&profile, &state, "4713 2026-11-23"));
    }

    #[test]
    fn what_a_dead_process_left_is_taken_over() {
        let dir = tempfile::tempdir().unwrap();
        let profile = dir.path().join("a.ron");
        for stale in ["99999999 1970-01-01 and something much longer than what follows", "", "\u{0}\u{1B}"] {
            fs::write(dir.path().join(lock_name(&profile)), stale).unwrap();
            let guard = taken(lock(&profile, dir.path(), "1 2026-11-23"));
            let second = lock(&profile, dir.path(), "");
            #[cfg(unix)]
            assert!(matches!(&second, Err(LockError::Held { by }) if by == "1 2026-11-23"), "{second:?}");
            drop((guard, second));
        }
    }

    #[cfg(unix)]
    #[test]
    fn every_way_to_name_a_profile_gives_the_same_lock() {
        let dir = tempfile::tempdir().unwrap();
        let profile = dir.path().join("a.ron");
        std::os::unix::fs::symlink("a.ron", dir.path().join("link.ron")).unwrap();
        fs::create_dir(dir.path().join("sub")).unwrap();
        // Before and after the first save.
        for _ in 0..2 {
            let name = lock_name(&profile);
            assert_eq!(lock_name(&dir.path().join("link.ron")), name);
            assert_eq!(lock_name(&dir.path().join("sub/../a.ron")), name);
            assert_ne!(lock_name(&dir.path().join("b.ron")), name);
            fs::write(&profile, "()").unwrap();
        }
    }

    #[test]
    fn a_drive_without_locks_is_no_error() {
        for kind in [io::ErrorKind::Unsupported, io::ErrorKind::InvalidInput] {
            assert!(matches!(answer(&Err(TryLockError::Error(kind.into()))), Answer::NoLocks));
        }
    }

    #[test]
    fn a_state_folder_that_cannot_be_made_is_reported() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("file"), "").unwrap();
        let error = lock(Path::new("a.ron"), &dir.path().join("file/state"), "");
        assert!(matches!(error, Err(LockError::Io { .. })), "{error:?}");
    }
}
