//! The trash: deleted profiles in the state folder, with the place they came from.
//!
//! It stands beside `shelf`. Every deleted profile has a numbered folder of its own, so that it keeps its name,
//! and its backup with it. What must never happen here: a profile taken away before it is written down where it
//! belongs, and one that is replaced when it comes back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::atomic::{Fault, Kept, Step};
use super::backup::backup_path;
use super::disk::{Disk, Os};
use super::folders::new_private_folder;
use super::fresh::{MoveError, first_free, move_profile};
use super::library::{Entry, entry, files};
use super::read::{ReadError, read};
use super::save::save_private;
use super::shelf::private_folder;
use super::sweep::remove;

/// The folder in the state folder.
const FOLDER: &str = "trash";

/// The file that says where a deleted profile belongs.
const ORIGIN: &str = ".origin";

/// The most bytes of a path.
const PATH_LIMIT: u64 = 100_000;

/// A deleted profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trashed {
    /// Where it was.
    pub original: PathBuf,
    /// The file in the trash.
    pub file: Entry,
    /// When it was deleted, if the file system knows.
    pub deleted: Option<SystemTime>,
    /// Its folder in the trash.
    folder: PathBuf,
}

/// Deletes a profile with its backup into the trash; [`untrash`] undoes it.
pub fn trash(state_folder: &Path, profile: &Path) -> Result<Trashed, MoveError> {
    let top = state_folder.join(FOLDER);
    private_folder(&top)?;
    // The place must still be right when the program is started elsewhere.
    let original = std::path::absolute(profile).map_err(|error| failed(profile, Step::Look, error))?;
    let folder = new_folder(&top)?;
    let file = folder.join(original.file_name().unwrap_or_default());
    let moved = save_private(&folder.join(ORIGIN), &path_bytes(&original))
        .map_err(MoveError::from)
        .and_then(|()| move_profile(&Os, &original, &file));
    if let Err(error) = moved {
        clear(&folder);
        return Err(error);
    }
    let missing = || failed(&file, Step::Look, io::ErrorKind::NotFound.into());
    item(&folder).ok_or_else(missing)
}

/// What is in the trash, deleted last first.
pub fn trashed(state_folder: &Path) -> Result<Vec<Trashed>, ReadError> {
    let top = state_folder.join(FOLDER);
    let mut numbers = match numbers(&top) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(|error| ReadError::from_io(&top, error))?,
    };
    numbers.sort_unstable_by(|one, other| other.cmp(one));
    Ok(numbers.iter().filter_map(|number| item(&top.join(number.to_string()))).collect())
}

/// Puts a deleted profile back where it was, under a number if its name is taken there now. Returns the path.
pub fn untrash(trashed: &Trashed) -> Result<PathBuf, MoveError> {
    let path = first_free(&trashed.original, |path| move_profile(&Os, &trashed.file.path, path))?;
    clear(&trashed.folder);
    Ok(path)
}

/// Removes a deleted profile and its backup for good.
pub fn erase(trashed: &Trashed) -> Result<(), MoveError> {
    for path in [backup_path(&trashed.file.path), trashed.file.path.clone()] {
        remove(&path).map_err(|error| failed(&path, Step::Remove, error))?;
    }
    clear(&trashed.folder);
    Ok(())
}

/// The folders of the trash, for a sweep.
pub(super) fn trash_folders(state_folder: &Path) -> Vec<PathBuf> {
    let top = state_folder.join(FOLDER);
    let numbers = numbers(&top).unwrap_or_default();
    numbers.iter().map(|number| top.join(number.to_string())).collect()
}

fn failed(path: &Path, step: Step, error: io::Error) -> MoveError {
    Fault::at(step)(error).into_failure(path, Kept::Old).into()
}

fn numbers(top: &Path) -> io::Result<Vec<u32>> {
    let number = |path: &PathBuf| path.file_name()?.to_str()?.parse().ok();
    Ok(files(top)?.iter().filter_map(number).collect())
}

/// Makes the folder with the next number.
fn new_folder(top: &Path) -> Result<PathBuf, MoveError> {
    let highest = numbers(top).map_err(|error| failed(top, Step::Look, error))?.into_iter().max();
    let mut number = highest.unwrap_or(0);
    loop {
        number = number.saturating_add(1);
        let folder = top.join(number.to_string());
        match new_private_folder(&folder) {
            Ok(()) => {
                Os.sync_folder(top).map_err(|error| failed(top, Step::SyncFolder, error))?;
                return Ok(folder);
            }
            // Another instance was faster.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < u32::MAX => {}
            Err(error) => return Err(failed(&folder, Step::Create, error)),
        }
    }
}

/// The deleted profile in this folder, if it is there with its origin.
fn item(folder: &Path) -> Option<Trashed> {
    let origin = folder.join(ORIGIN);
    let original = path_of(read(&origin, PATH_LIMIT).ok()?.bytes)?;
    let file = entry(&folder.join(original.file_name()?))?;
    let deleted = entry(&origin)?.modified;
    Some(Trashed { original, file, deleted, folder: folder.to_path_buf() })
}

/// Removes a folder that holds no profile any more. What cannot be removed is an empty number, nothing more.
fn clear(folder: &Path) {
    let is_empty = files(folder).is_ok_and(|files| files.iter().all(|file| file.ends_with(ORIGIN)));
    if is_empty {
        let _ = remove(&folder.join(ORIGIN)).and_then(|()| fs::remove_dir(folder));
    }
}

/// A path as the bytes of a file. On Windows a name that is no Unicode loses what is none of it.
fn path_bytes(path: &Path) -> Vec<u8> {
    #[cfg(unix)]
    return std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str()).to_vec();
    #[cfg(not(unix))]
    return path.to_string_lossy().into_owned().into_bytes();
}

fn path_of(bytes: Vec<u8>) -> Option<PathBuf> {
    #[cfg(unix)]
    let path = PathBuf::from(<std::ffi::OsString as std::os::unix::ffi::OsStringExt>::from_vec(bytes));
    #[cfg(not(unix))]
    let path = PathBuf::from(String::from_utf8(bytes).ok()?);
    path.is_absolute().then_some(path)
}

#[cfg(test)]
mod tests;
