//! Earlier versions of a profile: what it held when it was opened, for the last sessions that changed it.
//!
//! They lie in the state folder, numbered, the highest the latest: clocks jump, numbers do not. The backup beside
//! the profile is one answer old; these are older. What must never happen here: a version that other users can
//! read, one that stays when the profile has another name, and more of them than somebody would look through.

use std::path::{Path, PathBuf};

use super::atomic::{Failure, Fault, Kept, Step};
use super::folders::ensure_private_folder;
use super::library::{Entry, entry, files};
use super::lock::key;
use super::read::{LIMIT, read};
use super::save::save_private;
use super::sweep::remove;

/// How many are kept.
const KEEP: usize = 5;

/// Keeps these bytes as the latest version, unless they are that already; the oldest ones go.
pub fn keep_version(state_folder: &Path, profile: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let there = numbered(state_folder, profile);
    let latest = there.first();
    if latest.is_some_and(|(_, path)| read(path, LIMIT).is_ok_and(|latest| latest.bytes == bytes)) {
        return Ok(());
    }
    let number = latest.map_or(1, |(number, _)| number + 1);
    ensure_private_folder(state_folder)
        .map_err(|error| Fault::at(Step::Create)(error.source).into_failure(&error.path, Kept::Nothing))?;
    save_private(&path(state_folder, profile, number), bytes)?;
    for (_, old) in there.iter().skip(KEEP - 1) {
        // One too many does no harm; it is tried again the next time.
        let _ = remove(old);
    }
    Ok(())
}

/// The versions of a profile, the latest first.
pub fn versions(state_folder: &Path, profile: &Path) -> Vec<Entry> {
    numbered(state_folder, profile).iter().filter_map(|(_, path)| entry(path)).collect()
}

/// Lets the versions follow their profile to another name. What cannot be moved stays under the old name.
pub fn move_versions(state_folder: &Path, from: &Path, to: &Path) {
    if key(from) == key(to) {
        return;
    }
    for (_, old) in numbered(state_folder, from).iter().rev() {
        if let Ok(loaded) = read(old, LIMIT)
            && keep_version(state_folder, to, &loaded.bytes).is_ok()
        {
            let _ = remove(old);
        }
    }
}

fn path(state_folder: &Path, profile: &Path, number: u32) -> PathBuf {
    state_folder.join(format!("{}-{number}.version", key(profile)))
}

/// The versions with their numbers, the latest first.
fn numbered(state_folder: &Path, profile: &Path) -> Vec<(u32, PathBuf)> {
    let start = format!("{}-", key(profile));
    let number = |path: &PathBuf| {
        let name = path.file_name()?.to_str()?;
        name.strip_prefix(&start)?.strip_suffix(".version")?.parse().ok()
    };
    let mut found: Vec<(u32, PathBuf)> =
        files(state_folder).unwrap_or_default().into_iter().filter_map(|path| Some((number(&path)?, path))).collect();
    found.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    found
}

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "the tests look at the disk past the store")]

    use super::*;

    fn contents(state: &Path, profile: &Path) -> Vec<String> {
        versions(state, profile).iter().map(|entry| std::fs::read_to_string(&entry.path).unwrap()).collect()
    }

    #[test]
    fn the_last_versions_are_kept_and_follow_their_profile() {
        let dir = tempfile::tempdir().unwrap();
        let state = dir.path().join("state");
        let (one, other) = (dir.path().join("a.ron"), dir.path().join("b.ron"));
        assert_eq!(contents(&state, &one), Vec::<String>::new());
        for n in 1..=7 {
            keep_version(&state, &one, format!("({n})").as_bytes()).unwrap();
            keep_version(&state, &one, format!("({n})").as_bytes()).unwrap();
        }
        assert_eq!(contents(&state, &one), ["(7)", "(6)", "(5)", "(4)", "(3)"]);
        assert_eq!(contents(&state, &other), Vec::<String>::new());
        move_versions(&state, &one, &other);
        assert_eq!(contents(&state, &one), Vec::<String>::new());
        assert_eq!(contents(&state, &other), ["(7)", "(6)", "(5)", "(4)", "(3)"]);
        #[cfg(unix)]
        for entry in versions(&state, &other) {
            let mode = std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(entry.path).unwrap()) & 0o777;
            assert_eq!(mode, 0o600);
        }
    }
}
