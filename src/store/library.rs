//! The profiles in a folder, and what lies beside them.
//!
//! It stands beside `read`: lists and paths for `commands` to show. What must never happen here: opening a
//! file, or hiding one because its name is strange.
#![expect(clippy::disallowed_methods, reason = "listing folders is what this file is for")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::disk::folder_of;
use super::read::ReadError;

/// The name of the folder of archived profiles, the same in every language.
pub(super) const ARCHIVE: &str = "archive";

/// A folder of profiles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// The folder; it need not exist.
    pub folder: PathBuf,
}

/// A file in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The file.
    pub path: PathBuf,
    /// Its name without the ending. What is no Unicode in it is shown as `�`; other foreign characters are not
    /// touched, so the name still has to be made safe before it is printed.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// When it was last written, if the file system knows.
    pub modified: Option<SystemTime>,
}

impl Library {
    /// The profiles: files ending in `.ron`, none that begin with a dot, ordered by name. A folder that does
    /// not exist has none.
    pub fn list(&self) -> Result<Vec<Entry>, ReadError> {
        let paths = match files(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other.map_err(|error| ReadError::from_io(&self.folder, error))?,
        };
        let mut entries: Vec<Entry> =
            paths.iter().filter(|path| is_profile(path)).filter_map(|path| entry(path)).collect();
        // The path decides between names that differ only in case or in how an umlaut is composed.
        entries.sort_by_cached_key(|entry| (entry.name.to_lowercase(), entry.path.clone()));
        Ok(entries)
    }

    /// The library of what was archived, in a folder of its own beside the profiles.
    #[must_use]
    pub fn archive(&self) -> Self {
        Self { folder: self.folder.join(ARCHIVE) }
    }
}

/// The copies that sync programs left beside a profile because it was changed in two places, ordered by path.
///
/// They are for a hint: whether such a file is a conflict or another profile, only its owner knows. A folder
/// that cannot be read has none.
pub fn siblings(profile: &Path) -> Vec<PathBuf> {
    let own = stem(profile);
    let mut found: Vec<PathBuf> = files(folder_of(profile)).unwrap_or_default();
    found.retain(|path| is_profile(path) && is_conflict_copy(&own, &stem(path)));
    found.sort();
    found
}

/// A file as it stands in lists, if there is one.
pub fn entry_of(path: &Path) -> Option<Entry> {
    entry(path)
}

/// The regular file at the path (or behind a link there) as an entry.
pub(super) fn entry(path: &Path) -> Option<Entry> {
    let data = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    Some(Entry { path: path.to_path_buf(), name: stem(path), size: data.len(), modified: data.modified().ok() })
}

/// The paths in a folder.
pub(super) fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect()
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Is this a path that a profile may have?
fn is_profile(path: &Path) -> bool {
    let hidden = path.file_name().is_none_or(|name| name.as_encoded_bytes().starts_with(b"."));
    !hidden && path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"))
}

/// Is `other` the name under which a sync program keeps a second version of `own`?
fn is_conflict_copy(own: &str, other: &str) -> bool {
    let Some(rest) = other.strip_prefix(own) else {
        return false;
    };
    // Syncthing; older ownCloud and Nextcloud.
    if rest.starts_with(".sync-conflict-") || rest.starts_with("_conflict-") {
        return true;
    }
    // Dropbox, Nextcloud, Seafile: "(Annas conflicted copy 2026-11-23)", also in German; Google Drive: "(1)".
    if let Some(inner) = rest.trim_start().strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        let words = inner.to_lowercase();
        let numbered = !inner.is_empty() && inner.bytes().all(|b| b.is_ascii_digit());
        return numbered || words.contains("conflict") || words.contains("konflikt");
    }
    // OneDrive adds the name of the computer: capitals and digits, at most fifteen.
    rest.strip_prefix('-').is_some_and(|computer| {
        (1..=15).contains(&computer.len())
            && computer.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-')
            && computer.starts_with(|c: char| c.is_ascii_uppercase())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(names: &[&str]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for name in names {
            fs::write(dir.path().join(name), "()").unwrap();
        }
        dir
    }

    #[test]
    fn a_library_lists_profiles_by_name() {
        let dir = folder_with(&["zahnarzt.ron", "Praxis.RON", "apotheke.ron", ".versteckt.ron", "a.ron.bak", "x.txt"]);
        fs::create_dir(dir.path().join("ordner.ron")).unwrap();
        let entries = Library { folder: dir.path().to_path_buf() }.list().unwrap();
        let names: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names, ["apotheke", "Praxis", "zahnarzt"]);
        assert!(entries.iter().all(|entry| entry.modified.is_some() && entry.size == 2));
    }

    #[test]
    fn a_folder_that_does_not_exist_has_no_profiles() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(Library { folder: dir.path().join("x") }.list().unwrap(), []);
        let file = folder_with(&["a.ron"]);
        assert!(Library { folder: file.path().join("a.ron") }.list().is_err());
    }

    #[test]
    fn twins_that_differ_only_in_composition_are_both_listed() {
        let dir = folder_with(&["M\u{FC}ller.ron", "Mu\u{308}ller.ron"]);
        assert_eq!(Library { folder: dir.path().to_path_buf() }.list().unwrap().len(), 2);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_name_that_is_no_unicode_is_listed_all_the_same() {
        use std::os::unix::ffi::OsStrExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(std::ffi::OsStr::from_bytes(b"pr\xE4xis.ron"));
        fs::write(&path, "()").unwrap();
        let entries = Library { folder: dir.path().to_path_buf() }.list().unwrap();
        assert_eq!(entries.first().map(|entry| (&entry.path, entry.name.as_str())), Some((&path, "pr\u{FFFD}xis")));
    }

    #[test]
    fn copies_of_sync_programs_are_found_beside_their_profile() {
        let copies = [
            "praxis (Annas conflicted copy 2026-11-23).ron",
            "praxis (In Konflikt stehende Kopie von Anna 2026-11-23).ron",
            "praxis (1).ron",
            "praxis-DESKTOP-AB12CD.ron",
            "praxis-PC1.ron",
            "praxis.sync-conflict-20261123-101500-ABCDEFG.ron",
            "praxis_conflict-20261123-101500.ron",
        ];
        let others = [
            "praxis.ron",
            "praxis-2.ron",
            "praxis-zahn.ron",
            "praxis (neu).ron",
            "zahnarzt-PC1.ron",
            "praxis-PC1.txt",
            "praxis2.ron",
        ];
        let dir = folder_with(&[&copies[..], &others[..]].concat());
        let found = siblings(&dir.path().join("praxis.ron"));
        let mut expected: Vec<PathBuf> = copies.iter().map(|name| dir.path().join(name)).collect();
        expected.sort();
        assert_eq!(found, expected);
        assert!(siblings(Path::new("/no/such/folder/praxis.ron")).is_empty());
    }
}
