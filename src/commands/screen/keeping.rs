//! The texts that are being typed, kept on the disk until they become answers; and answers that could not be saved.
//!
//! It stands between the loop, the signal thread and `store::draft`: the loop says what is being typed and when
//! there is time, the signal thread writes it when there is none. What must never happen here: a draft of
//! somebody who may only read, over the draft of the one who writes; and a text found at the start that is gone
//! before anybody decided about it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use crate::store::{self, Draft};

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

/// What is kept beside a profile, and where.
#[derive(Debug, Default)]
pub(super) struct Keeping {
    state: PathBuf,
    /// Empty where nothing is kept.
    profile: PathBuf,
    /// What an earlier run left, until somebody decides about it.
    found: Option<Draft>,
    /// What is being typed.
    now: Option<Draft>,
    dirty: bool,
    written: Option<Instant>,
}

impl Keeping {
    /// For a profile and what an earlier run left beside it, which stays as it is until something is typed.
    pub(super) fn new(state: &Path, profile: &Path, found: Option<Draft>) -> Self {
        Self { state: state.to_path_buf(), profile: profile.to_path_buf(), found, ..Self::default() }
    }

    /// What is being typed now, over a profile with these bytes. What was found is superseded place by place.
    pub(super) fn type_now(&mut self, texts: BTreeMap<String, String>, base: &[u8]) {
        if let Some(found) = &mut self.found {
            found.texts.retain(|place, _| !texts.contains_key(place));
        }
        let unsaved = self.now.take().map(|now| now.unsaved).unwrap_or_default();
        let finished = texts.is_empty();
        self.change(Draft::new(texts, unsaved, base));
        // A text that became an answer leaves no draft behind for a moment.
        if finished {
            self.write();
        }
    }

    /// The profile as it could not be saved, or nothing once it is. Whether it is on the disk now comes back.
    pub(super) fn keep_unsaved(&mut self, unsaved: String, base: &[u8]) -> bool {
        if self.now.as_ref().is_none_or(|now| now.unsaved == unsaved) && unsaved.is_empty() {
            return true;
        }
        let texts = self.now.take().map(|now| now.texts).unwrap_or_default();
        self.change(Draft::new(texts, unsaved, base));
        self.write();
        !self.dirty && !self.profile.as_os_str().is_empty()
    }

    /// Somebody decided about the texts, or about the answers, that an earlier run left.
    pub(super) fn decided(&mut self, unsaved: bool) {
        let Some(found) = &mut self.found else { return };
        if unsaved {
            found.unsaved.clear();
        } else {
            found.texts.clear();
        }
        self.dirty = !self.profile.as_os_str().is_empty();
        self.write();
    }

    fn change(&mut self, now: Draft) {
        self.now = Some(now);
        self.dirty = !self.profile.as_os_str().is_empty();
    }

    /// Whether something waits to be written.
    pub(super) fn is_dirty(&self) -> bool {
        self.dirty
    }

    /// What stands in the file: what is being typed and what was found. What was found may be older than the
    /// profile, and says so of the whole.
    fn whole(&self) -> Option<Draft> {
        let found = self.found.clone().filter(|found| !found.is_empty());
        let now = self.now.clone().filter(|now| !now.is_empty());
        match (found, now) {
            (Some(mut found), Some(now)) => {
                found.texts.extend(now.texts);
                if !now.unsaved.is_empty() {
                    found.unsaved = now.unsaved;
                }
                Some(found)
            }
            (found, now) => found.or(now),
        }
    }

    /// Writes what is not written yet, or takes away what is no longer wanted.
    pub(super) fn write(&mut self) {
        if !self.dirty {
            return;
        }
        self.dirty = match self.whole() {
            Some(draft) => store::save_draft(&self.state, &self.profile, &draft).is_err(),
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
