//! Keeping profiles in order: making, copying, renaming, archiving.
//!
//! It stands beside `save`, called by `commands`, which holds the lock of the profile meanwhile and moves its
//! draft with it. The backup of a profile goes where the profile goes. What must never happen here: replacing a
//! file, and a name that leaves the folder.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{Fault, Kept, Step};
use super::backup::backup_path;
use super::disk::{Disk, Kind, Os, folder_of, resolve};
use super::folders::ensure_private_folder;
use super::fresh::{self, MoveError, first_free, move_profile};
use super::library::ARCHIVE;
use super::read::{LIMIT, ReadError, read};
use crate::text::slug;

/// The ending of profiles.
const ENDING: &str = "ron";

/// Makes a file at exactly this path, for its owner alone; it must not exist yet.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), MoveError> {
    fresh::create_profile(&Os, path, bytes)
}

/// Makes a profile in a folder, under a file name made from a name that somebody typed, numbered when that is
/// taken. The folder is made if it does not exist. Returns the path.
pub fn create_named(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, MoveError> {
    private_folder(folder)?;
    create_numbered(&folder.join(file_name(name)), bytes)
}

/// Makes a profile at this path, or beside it under the first number that is free. Returns the path.
pub fn create_numbered(wanted: &Path, bytes: &[u8]) -> Result<PathBuf, MoveError> {
    first_free(wanted, |path| create(path, bytes))
}

/// The first of `name`, `name-2`, `name-3` … that is free, to propose: nothing is made.
pub fn free(wanted: &Path) -> PathBuf {
    let taken =
        |path: &Path| fresh::is_taken(&Os, path).and_then(|it| Ok(it || fresh::is_taken(&Os, &backup_path(path))?));
    let attempt = |path: &Path| match taken(path) {
        Ok(true) => Err(MoveError::Exists { path: path.to_path_buf() }),
        _ => Ok(()),
    };
    first_free(wanted, attempt).unwrap_or_else(|_| wanted.to_path_buf())
}

/// Makes a profile where somebody wants it: in a folder under the name it has, or under a name of its own.
/// Folders that do not exist are made. Nothing is replaced. Returns the path.
pub fn create_at(place: &Path, name: &OsStr, bytes: &[u8]) -> Result<PathBuf, MoveError> {
    let named = place.as_os_str().to_string_lossy();
    let is_folder = named.ends_with(std::path::is_separator) || entry_is_folder(place);
    let path = match place.extension() {
        _ if is_folder => place.join(name),
        Some(ending) if ending.eq_ignore_ascii_case(ENDING) => place.to_path_buf(),
        _ => {
            let mut longer = place.as_os_str().to_owned();
            longer.push(".");
            longer.push(ENDING);
            PathBuf::from(longer)
        }
    };
    private_folder(folder_of(&path))?;
    create(&path, bytes)?;
    Ok(path)
}

fn entry_is_folder(path: &Path) -> bool {
    resolve(&Os, path).is_ok_and(|(_, look)| look.is_some_and(|look| look.kind == Kind::Folder))
}

/// Copies a profile beside itself under a name that somebody typed, numbered when taken; the backup belongs to
/// the original and stays there. Returns the path of the copy.
pub fn copy(profile: &Path, name: &str) -> Result<PathBuf, CopyError> {
    let bytes = read(profile, LIMIT)?.bytes;
    Ok(create_numbered(&profile.with_file_name(file_name(name)), &bytes)?)
}

/// Why a profile was not copied.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// It could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The copy could not be made.
    #[error(transparent)]
    Make(#[from] MoveError),
}

/// Renames a profile in its folder to a name that somebody typed. A name that is taken is refused. Returns the
/// new path.
pub fn rename(profile: &Path, name: &str) -> Result<PathBuf, MoveError> {
    if profile.file_stem().is_some_and(|stem| stem == name) {
        return Ok(profile.to_path_buf());
    }
    let target = profile.with_file_name(file_name(name));
    if target == profile {
        return Ok(target);
    }
    match move_profile(&Os, profile, &target) {
        Err(MoveError::Exists { .. }) if differ_in_case(profile, &target) => {
            // Where capitals do not count, the name is taken by the profile itself: it goes by way of another one.
            let between = first_free(&target, |path| move_profile(&Os, profile, path))?;
            let moved = move_profile(&Os, &between, &target);
            if moved.is_err() {
                move_profile(&Os, &between, profile)?;
            }
            moved.map(|()| target)
        }
        other => other.map(|()| target),
    }
}

/// Moves a profile into the archive beside it, under a number if its name is taken there. Returns the new path.
pub fn archive(profile: &Path) -> Result<PathBuf, MoveError> {
    let folder = folder_of(profile).join(ARCHIVE);
    private_folder(&folder)?;
    first_free(&folder.join(profile.file_name().unwrap_or_default()), |path| move_profile(&Os, profile, path))
}

/// Moves a profile from the archive back to the folder around it, under a number if its name is taken there.
/// Returns the new path.
pub fn unarchive(profile: &Path) -> Result<PathBuf, MoveError> {
    let absolute = std::path::absolute(profile).unwrap_or_else(|_| profile.to_path_buf());
    let around = absolute.parent().filter(|folder| folder.ends_with(ARCHIVE)).and_then(Path::parent);
    let Some(around) = around else {
        return Err(MoveError::NotFound { path: folder_of(profile).join(ARCHIVE) });
    };
    first_free(&around.join(profile.file_name().unwrap_or_default()), |path| move_profile(&Os, profile, path))
}

/// The file name of a profile with this name; people type the ending or not.
fn file_name(name: &str) -> String {
    let (stem, ending) = name.trim_end().rsplit_once('.').unwrap_or((name, ""));
    format!("{}.{ENDING}", slug(if ending.eq_ignore_ascii_case(ENDING) { stem } else { name }))
}

fn differ_in_case(one: &Path, other: &Path) -> bool {
    let lower = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    lower(one) == lower(other)
}

/// Makes a folder for answers unless it exists, so that it would survive a power failure.
pub(super) fn private_folder(path: &Path) -> Result<(), MoveError> {
    let failed = |step, path: &Path, error| Fault::at(step)(error).into_failure(path, Kept::Old);
    ensure_private_folder(path).map_err(|error| {
        // Something with the name of the folder is there, and it is none.
        let taken = error.source.kind() == io::ErrorKind::AlreadyExists;
        failed(Step::Create, &error.path, if taken { io::ErrorKind::NotADirectory.into() } else { error.source })
    })?;
    Os.sync_folder(folder_of(path)).map_err(|error| failed(Step::SyncFolder, path, error))?;
    Ok(())
}

#[cfg(test)]
mod tests;
