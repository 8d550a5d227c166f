//! What is being typed, kept until it becomes an answer; and answers that could not be saved, until they are.
//!
//! It stands beside `save`: a profile holds accepted answers, a draft the texts of the fields on the screen,
//! so that a killed program or a closed window loses a second of typing at most. Drafts lie in the state folder,
//! one per profile. What must never happen here: a draft offered for another profile, and one dropped without
//! being asked for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::atomic::{Failure, Fault, Kept, Step};
use super::folders::ensure_private_folder;
use super::lock::key;
use super::read::{LIMIT, ReadError, read};
use super::save::save_private;
use super::sweep::remove;
use crate::text::fnv::fnv1a;

/// What was not accepted or not saved yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The texts as typed, by the path of their question, cell or field.
    pub texts: BTreeMap<String, String>,
    /// The whole profile as it could not be saved; empty where everything is saved.
    pub unsaved: String,
    /// The length of the profile that it was typed for.
    length: u64,
    /// The hash of that profile.
    hash: u64,
}

impl Draft {
    /// A draft for the profile with these bytes (none for one that was never saved).
    pub fn new(texts: BTreeMap<String, String>, unsaved: String, profile: &[u8]) -> Self {
        let (length, hash) = (profile.len() as u64, fnv1a(profile));
        Self { texts, unsaved, length, hash }
    }

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.unsaved.is_empty()
    }

    /// Whether the profile is still as it was when the text was typed.
    pub fn belongs_to(&self, profile: &[u8]) -> bool {
        self.length == profile.len() as u64 && self.hash == fnv1a(profile)
    }
}

/// Why a draft could not be read. It is left where it is.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// The file could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The file is no draft.
    #[error("the file is no draft")]
    Broken {
        /// The file.
        path: PathBuf,
    },
}

/// Keeps the draft of a profile, whole and for its owner alone, in place of an earlier one. The state folder is
/// made if it does not exist.
pub fn save_draft(state_folder: &Path, profile: &Path, draft: &Draft) -> Result<(), Failure> {
    let path = draft_path(state_folder, profile);
    ensure_private_folder(state_folder)
        .map_err(|error| Fault::at(Step::Create)(error.source).into_failure(&error.path, Kept::Nothing))?;
    let text = ron::to_string(draft)
        .map_err(|error| Fault::at(Step::Write)(std::io::Error::other(error)).into_failure(&path, Kept::Old))?;
    save_private(&path, text.as_bytes())
}

/// The draft of a profile, if there is one.
pub fn read_draft(state_folder: &Path, profile: &Path) -> Result<Option<Draft>, DraftError> {
    let path = draft_path(state_folder, profile);
    let bytes = match read(&path, LIMIT) {
        Err(ReadError::NotFound { .. }) => return Ok(None),
        other => other?.bytes,
    };
    let text = String::from_utf8(bytes).ok();
    let draft = text.and_then(|text| ron::from_str(&text).ok());
    draft.map(Some).ok_or(DraftError::Broken { path })
}

/// Removes the draft of a profile, when its text was accepted or declined. None there is no error.
pub fn forget_draft(state_folder: &Path, profile: &Path) -> std::io::Result<()> {
    remove(&draft_path(state_folder, profile))
}

/// Lets a draft follow its profile to another name.
pub fn move_draft(state_folder: &Path, from: &Path, to: &Path) -> Result<(), MoveDraftError> {
    if let Some(draft) = read_draft(state_folder, from)? {
        save_draft(state_folder, to, &draft)?;
        let old = draft_path(state_folder, from);
        if old != draft_path(state_folder, to) {
            remove(&old).map_err(|error| Fault::at(Step::Remove)(error).into_failure(&old, Kept::New))?;
        }
    }
    Ok(())
}

/// Why a draft did not follow its profile; it still lies under the old name.
#[derive(Debug, thiserror::Error)]
pub enum MoveDraftError {
    /// It could not be read.
    #[error(transparent)]
    Read(#[from] DraftError),
    /// It could not be written.
    #[error(transparent)]
    Write(#[from] Failure),
}

fn draft_path(state_folder: &Path, profile: &Path) -> PathBuf {
    state_folder.join(format!("{}.draft", key(profile)))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "the tests look at the disk past the store")]

    use std::fs;

    use proptest::prelude::*;

    use super::*;

    fn typed(question: &str, text: &str, profile: &[u8]) -> Draft {
        Draft::new([(question.to_owned(), text.to_owned())].into(), String::new(), profile)
    }

    #[test]
    fn a_draft_is_kept_replaced_found_by_every_name_of_its_profile_and_forgotten() {
        let dir = tempfile::tempdir().unwrap();
        let (state, profile) = (dir.path().join("state"), dir.path().join("praxis.ron"));
        assert_eq!(read_draft(&state, &profile).unwrap(), None);
        for text in ["Praxis", "Praxis Dr. \"Müller\"\n\t\u{1F469}\u{200D}\u{2695}"] {
            let draft = Draft { unsaved: text.repeat(2), ..typed("client-name", text, b"()") };
            save_draft(&state, &profile, &draft).unwrap();
            assert_eq!(read_draft(&state, &profile).unwrap(), Some(draft));
        }
        fs::create_dir(dir.path().join("sub")).unwrap();
        assert!(read_draft(&state, &dir.path().join("sub/../praxis.ron")).unwrap().is_some());
        assert_eq!(read_draft(&state, &dir.path().join("other.ron")).unwrap(), None);
        #[cfg(unix)]
        {
            let path = draft_path(&state, &profile);
            let mode = std::os::unix::fs::MetadataExt::mode(&fs::metadata(path).unwrap()) & 0o777;
            assert_eq!(mode, 0o600);
        }
        forget_draft(&state, &profile).unwrap();
        forget_draft(&state, &profile).unwrap();
        assert_eq!(read_draft(&state, &profile).unwrap(), None);
        assert_eq!(fs::read_dir(&state).unwrap().count(), 0, "nothing is left behind");
    }

    #[test]
    fn a_draft_tells_whether_its_profile_changed() {
        let draft = typed("client-name", "P", b"(a)");
        assert!(!draft.is_empty() && Draft::new(BTreeMap::new(), String::new(), b"(a)").is_empty());
        assert!(draft.belongs_to(b"(a)"));
        assert!(!draft.belongs_to(b"(b)") && !draft.belongs_to(b"") && !draft.belongs_to(b"(a) "));
        assert!(typed("client-name", "P", b"").belongs_to(b""));
    }

    #[test]
    fn what_is_no_draft_is_reported_and_left() {
        let dir = tempfile::tempdir().unwrap();
        let profile = dir.path().join("praxis.ron");
        for bytes in [&b"("[..], b"\xFF", b"", b"(texts: {}, unsaved: \"\", length: 1, hash: 2, more: 3)"] {
            fs::write(draft_path(dir.path(), &profile), bytes).unwrap();
            let read = read_draft(dir.path(), &profile);
            assert!(matches!(read, Err(DraftError::Broken { .. })), "{read:?}");
            assert_eq!(fs::read(draft_path(dir.path(), &profile)).unwrap(), bytes);
        }
    }

    #[test]
    fn a_draft_follows_its_profile() {
        let dir = tempfile::tempdir().unwrap();
        let (old, new) = (dir.path().join("a.ron"), dir.path().join("b.ron"));
        move_draft(dir.path(), &old, &new).unwrap();
        let draft = typed("client-name", "P", b"");
        save_draft(dir.path(), &old, &draft).unwrap();
        move_draft(dir.path(), &old, &new).unwrap();
        assert_eq!(read_draft(dir.path(), &old).unwrap(), None);
        assert_eq!(read_draft(dir.path(), &new).unwrap(), Some(draft.clone()));
        move_draft(dir.path(), &new, &new).unwrap();
        assert_eq!(read_draft(dir.path(), &new).unwrap(), Some(draft));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn every_text_comes_back_as_it_was_typed(text in any::<String>()) {
            let dir = tempfile::tempdir().unwrap();
            let draft = typed("subject", &text, text.as_bytes());
            save_draft(dir.path(), Path::new("a.ron"), &draft).unwrap();
            prop_assert_eq!(read_draft(dir.path(), Path::new("a.ron")).unwrap(), Some(draft));
        }
    }
}
