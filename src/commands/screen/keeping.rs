//! The text that is being typed, kept on the disk until it becomes an answer.
//!
//! It stands between the loop, the signal thread and `store::draft`: the loop says what is being typed and when
//! there is time, the signal thread writes it when there is none. What must never happen here: a draft of
//! somebody who may only read, over the draft of the one who writes.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use crate::store;

/// How often a text that is being typed is written at most.
const EVERY: Duration = Duration::from_millis(900);

/// How often the last act looks whether another thread has finished writing, and how long it waits between.
const LOOKS: usize = 100;
const LOOK: Duration = Duration::from_millis(10);

/// Writes when the program ends at once, from whatever thread. Whoever is writing just now is waited for: the
/// end of the program would cut the file off before it has its name.
pub(super) fn write_last(keeping: &Mutex<Keeping>) {
    for _ in 0..LOOKS {
        match keeping.try_lock() {
            Ok(mut keeping) => return keeping.write(),
            Err(TryLockError::Poisoned(poisoned)) => return poisoned.into_inner().write(),
            Err(TryLockError::WouldBlock) => thread::sleep(LOOK),
        }
    }
}

/// The text that is being typed, and where it is kept.
#[derive(Debug, Default)]
pub(super) struct Keeping {
    state: PathBuf,
    /// Empty where nothing is kept.
    profile: PathBuf,
    draft: Option<store::Draft>,
    dirty: bool,
    written: Option<Instant>,
}

impl Keeping {
    /// For a profile, whose draft on the disk stays as it is until something is typed.
    pub(super) fn new(state: &Path, profile: &Path) -> Self {
        Self { state: state.to_path_buf(), profile: profile.to_path_buf(), ..Self::default() }
    }

    /// What is being typed now.
    pub(super) fn set(&mut self, draft: Option<store::Draft>) {
        self.draft = draft;
        self.dirty = !self.profile.as_os_str().is_empty();
        // A text that became an answer leaves no draft behind for a moment.
        if self.draft.is_none() {
            self.write();
        }
    }

    /// Whether something waits to be written.
    pub(super) fn is_dirty(&self) -> bool {
        self.dirty
    }

    /// Writes what is not written yet, or takes away what is no longer wanted.
    pub(super) fn write(&mut self) {
        if !self.dirty {
            return;
        }
        self.dirty = match &self.draft {
            Some(draft) => store::save_draft(&self.state, &self.profile, draft).is_err(),
            None => store::forget_draft(&self.state, &self.profile).is_err(),
        };
    }

    /// Writes, if that was not done just now.
    #[expect(clippy::disallowed_methods, reason = "commands is the room that knows the clock")]
    pub(super) fn write_if_due(&mut self) {
        if self.dirty && self.written.is_none_or(|at| at.elapsed() >= EVERY) {
            self.write();
            self.written = Some(Instant::now());
        }
    }
}
