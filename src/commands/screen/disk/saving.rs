//! Saving the open profile: in its place, beside it, or elsewhere.
//!
//! It stands below `disk`, which runs the effects. What must never happen here: an answer called saved before the
//! file is, a failure that leaves the answers in memory alone where they can be kept, and another file replaced.

use std::path::Path;

use super::{Disk, Keeping, Open, not_moved};
use crate::commands::cause;
use crate::commands::engine::parses;
use crate::i18n::{Arg, Messages};
use crate::profile::{Profile, write};
use crate::store::{self, Difference, Kept, SaveError};
use crate::tui::action::Action;
use crate::tui::effect::NotSaved;

impl Disk {
    pub(super) fn save(&mut self, number: u64, profile: &Profile, messages: &Messages) -> Action {
        let Some(open) = &mut self.open else { return Action::Saved(number) };
        let bytes = write::write(profile).into_bytes();
        // The folder of a new profile may be gone, or was never made.
        if open.base.is_none()
            && let Some(folder) = open.path.parent().filter(|folder| !folder.as_os_str().is_empty())
        {
            let _ = store::ensure_folder(folder);
        }
        match store::save(&open.path, &bytes, open.base.as_deref(), &parses) {
            Ok(_) => {
                open.base = Some(bytes);
                if let (Some(before), Some(folders)) = (open.before.take(), &self.folders) {
                    // An earlier version more is a comfort, not a promise: the answer itself is saved.
                    let _ = store::keep_version(&folders.state, &open.path, &before);
                }
                self.keeping().keep_unsaved(String::new(), self.base());
                Action::Saved(number)
            }
            Err(error) => {
                // What could not be saved is a draft at once: the next thing may be that the machine stops.
                let unsaved = String::from_utf8_lossy(&bytes).into_owned();
                if let SaveError::Failed(failure) = &error
                    && failure.kept == Kept::New
                {
                    // What is on the disk is ours: the next save must not take it for somebody else's.
                    open.base = Some(bytes);
                }
                let kept = self.keeping().keep_unsaved(unsaved, self.base());
                match error {
                    SaveError::ChangedOnDisk { difference, .. } if difference != Difference::Gone => {
                        Action::ChangedByOthers(number)
                    }
                    error => self.not_saved(&error, kept, messages),
                }
            }
        }
    }

    /// What the disk holds, as far as it was read or written.
    pub(super) fn base(&self) -> &[u8] {
        self.open.as_ref().and_then(|open| open.base.as_deref()).unwrap_or_default()
    }

    /// A failed save in the words of the interface.
    fn not_saved(&self, error: &SaveError, kept: bool, messages: &Messages) -> Action {
        let cause = cause::of_save(error);
        let file = match error {
            SaveError::Failed(failure) if failure.kept == Kept::New => "not-saved-file-new",
            SaveError::Failed(failure) if failure.kept == Kept::Nothing => "not-saved-file-none",
            SaveError::ChangedOnDisk { .. } | SaveError::NotAFile { .. } => "not-saved-file-none",
            _ => "not-saved-file-old",
        };
        let place = self.path().unwrap_or(Path::new(""));
        // Where the file is gone its own place is the first to try; else the library, if it is elsewhere.
        let library = self.folders.as_ref().map(|folders| folders.profiles.as_path());
        let elsewhere = match library.filter(|library| cause != "gone" && place.parent() != Some(library)) {
            Some(library) => library.join(place.file_name().unwrap_or_default()),
            None => place.to_path_buf(),
        };
        Action::NotSaved(Box::new(not_saved_in(place, cause, file, kept, &elsewhere, messages)))
    }

    /// Saves at a place that somebody typed, and goes on there. Nothing is replaced there, and the old file stays
    /// as it is.
    pub(super) fn save_elsewhere(&mut self, profile: &Profile, place: &str, messages: &Messages) -> Action {
        let bytes = write::write(profile).into_bytes();
        let old = self.path().unwrap_or(Path::new("profile.ron")).to_path_buf();
        let wanted = store::typed_path(Path::new(place));
        match store::create_at(&wanted, old.file_name().unwrap_or_default(), &bytes) {
            Ok(path) => {
                let shown = path.display().to_string();
                let (lock, _) = self.lock(&path);
                // The draft of the old place held what is saved now.
                self.keeping().keep_unsaved(String::new(), b"");
                self.open = Some(Open { path: path.clone(), base: Some(bytes), before: None, _lock: lock });
                *self.keeping() = match &self.folders {
                    Some(folders) => Keeping::new(&folders.state, &path, None),
                    None => Keeping::default(),
                };
                Action::SavedElsewhere(path, messages.text("screen-saved-in", &[("path", Arg::Text(&shown))]))
            }
            Err(error) => {
                let unsaved = String::from_utf8_lossy(&bytes).into_owned();
                let kept = self.keeping().keep_unsaved(unsaved, self.base());
                let cause = cause::of_move(&error);
                let other = self.free_place(&old);
                let told = not_saved_in(&wanted, cause, "not-saved-elsewhere", kept, &other, messages);
                Action::NotSaved(Box::new(NotSaved { place: Some(place.to_owned()), ..told }))
            }
        }
    }

    /// Saves our version beside the one that somebody else wrote, and goes on with ours.
    pub(super) fn save_beside(&mut self, profile: &Profile, messages: &Messages) -> Action {
        let Some(open) = &self.open else { return Action::Saved(0) };
        let stem = open.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let name = messages.text("file-own-version", &[("name", Arg::Text(&stem))]);
        let bytes = write::write(profile).into_bytes();
        match store::create_numbered(&open.path.with_file_name(format!("{name}.ron")), &bytes) {
            Ok(path) => {
                let shown = path.display().to_string();
                let notice = messages.text("screen-saved-in", &[("path", Arg::Text(&shown))]);
                let (lock, _) = self.lock(&path);
                self.keeping().keep_unsaved(String::new(), b"");
                self.open = Some(Open { path: path.clone(), base: Some(bytes), before: None, _lock: lock });
                *self.keeping() = match &self.folders {
                    Some(folders) => Keeping::new(&folders.state, &path, None),
                    None => Keeping::default(),
                };
                Action::SavedElsewhere(path, notice)
            }
            Err(error) => not_moved(&error, messages),
        }
    }

    /// Replaces what somebody else wrote, after the user said so.
    pub(super) fn overwrite(&mut self, profile: &Profile, messages: &Messages) -> Action {
        let Some(open) = &mut self.open else { return Action::Saved(0) };
        open.base = store::read(&open.path, store::LIMIT).ok().map(|loaded| loaded.bytes);
        match self.save(u64::MAX, profile, messages) {
            Action::Saved(_) => Action::Saved(u64::MAX),
            other => other,
        }
    }
}

/// A failed save in words: why, where, what is safe, what to do.
fn not_saved_in(place: &Path, cause: &str, file: &str, kept: bool, elsewhere: &Path, messages: &Messages) -> NotSaved {
    let shown = std::path::absolute(place).unwrap_or_else(|_| place.to_path_buf()).display().to_string();
    let why = messages.plain(&format!("cause-{cause}"));
    NotSaved {
        what: vec![
            messages.text("not-saved-what", &[("why", Arg::Text(&why))]),
            messages.text("not-saved-where", &[("path", Arg::Text(&shown))]),
        ],
        safe: format!(
            "{} {}",
            messages.plain(if kept { "not-saved-kept" } else { "not-saved-memory" }),
            messages.plain(file)
        ),
        remedy: messages.plain(&format!("cause-{cause}.remedy")),
        kept,
        again: cause::passes(cause),
        elsewhere: elsewhere.display().to_string(),
        place: None,
    }
}
