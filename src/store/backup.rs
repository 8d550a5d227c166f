//! The backup beside a profile: the last content that could be read.
//!
//! It stands between `save` and `atomic`. What must never happen here: a good backup replaced by a file that
//! cannot be read, or a backup that other users can read.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::atomic::{Fault, Step, prepare};
use super::disk::{Disk, For, folder_of};
use super::library::{Entry, entry};
use crate::text::fnv::fnv1a;

/// The most bytes that every common file system takes for a name.
const NAME_LIMIT: usize = 255;

/// Where the backup of a profile is kept: `praxis.ron.bak` beside `praxis.ron`.
///
/// A name too long for the four bytes more is cut and gets a hash instead of its end, so that two long names
/// never share a backup. Links are to be resolved before: the backup lies beside the file itself.
pub fn backup_path(profile: &Path) -> PathBuf {
    let name = profile.file_name().unwrap_or_default();
    if name.len() + ".bak".len() <= NAME_LIMIT {
        let mut longer = OsString::from(name);
        longer.push(".bak");
        return profile.with_file_name(longer);
    }
    let mut shorter = String::new();
    for c in name.to_string_lossy().chars() {
        if shorter.len() + c.len_utf8() > 200 {
            break;
        }
        shorter.push(c);
    }
    let hash = fnv1a(name.as_encoded_bytes());
    profile.with_file_name(format!("{shorter}~{hash:016x}.bak"))
}

/// The backup of a profile, if there is one, with size and time to offer it by.
pub fn backup_of(profile: &Path) -> Option<Entry> {
    entry(&backup_path(profile))
}

/// Keeps the bytes as the backup of the profile. The folder is synced by the save that follows.
pub(super) fn keep<D: Disk>(disk: &D, profile: &Path, bytes: &[u8]) -> Result<PathBuf, Fault> {
    let path = backup_path(profile);
    prepare(disk, folder_of(profile), bytes, For::Owner, None)
        .and_then(|pending| pending.commit(disk, &path))
        // Which part of keeping a backup failed helps nobody: the backup failed.
        .map_err(|fault| Fault { step: Step::Backup, ..fault })?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_lies_beside_its_profile_and_its_name_always_fits() {
        assert_eq!(backup_path(Path::new("/a/praxis.ron")), Path::new("/a/praxis.ron.bak"));
        let long = |end: &str| backup_path(&Path::new("/a").join("ü".repeat(124) + end)).into_os_string();
        let (one, other) = (long("one.ron"), long("two.ron"));
        assert_ne!(one, other);
        assert!(one.len() <= NAME_LIMIT + "/a/".len());
    }
}
