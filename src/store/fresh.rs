//! Names that must be free: making a file that must not exist yet, and moving one to where nothing is.
//!
//! It stands between `shelf` and `trash` above and `atomic` below. The usual rename of a system replaces what
//! has the name, so a file first gets a second name, which no system gives away twice, and then loses the first.
//! Where a drive knows no second names, a look comes before the rename.
//!
//! What must never happen here: replacing a file, and a moment in which a file has no name at all.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{Failure, Fault, Kept, Step, patiently, prepare};
use super::backup::backup_path;
use super::disk::{Disk, For, Kind, folder_of};
use super::read::LIMIT;

/// The most numbers that are tried behind a name that is taken.
const NUMBERS: u32 = 9_999;

/// Why a file was not made or not moved. Nothing was replaced, and nothing is lost.
#[derive(Debug, thiserror::Error)]
pub enum MoveError {
    /// There is no such file.
    #[error("no such file")]
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// Something that is no regular file stands at the path; a link would lead elsewhere after a move.
    #[error("not a file but {kind:?}")]
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What is there.
        kind: Kind,
    },
    /// The name is taken, by a profile or by a backup that belongs to another one.
    #[error("the name is taken")]
    Exists {
        /// What has the name.
        path: PathBuf,
    },
    /// The folder to move to does not exist.
    #[error("no such folder")]
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// The content is larger than what could be read again.
    #[error("{size} bytes are more than the {limit} that can be read again")]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size in bytes.
        size: u64,
        /// The most bytes.
        limit: u64,
    },
    /// A step on the disk failed. [`Kept::Old`] means that a file that was to be moved is where it was.
    #[error(transparent)]
    Failed(#[from] Failure),
}

fn failed(path: &Path, step: Step, kept: Kept, error: io::Error) -> MoveError {
    Fault::at(step)(error).into_failure(path, kept).into()
}

/// Makes a file for its owner alone that must not exist yet, whole and synced.
pub(super) fn create<D: Disk>(disk: &D, path: &Path, bytes: &[u8]) -> Result<(), MoveError> {
    let size = bytes.len() as u64;
    if size > LIMIT {
        return Err(MoveError::TooLarge { path: path.to_path_buf(), size, limit: LIMIT });
    }
    if is_taken(disk, path)? {
        return Err(MoveError::Exists { path: path.to_path_buf() });
    }
    let pending = prepare(disk, folder_of(path), bytes, For::Owner, None).map_err(|fault| {
        if fault.step == Step::Create && fault.error.kind() == io::ErrorKind::NotFound {
            return MoveError::NoFolder { path: folder_of(path).to_path_buf() };
        }
        fault.into_failure(path, Kept::Nothing).into()
    })?;
    let named = second_name(disk, pending.temp(), path);
    let renamed = matches!(named, Ok(Named::Moved));
    match named {
        Ok(_) => {}
        Err(error) => {
            let leftover = pending.discard(disk);
            if leftover.is_none() && error.kind() == io::ErrorKind::AlreadyExists {
                return Err(MoveError::Exists { path: path.to_path_buf() });
            }
            return Err(Fault { step: Step::Rename, error, leftover }.into_failure(path, Kept::Nothing).into());
        }
    }
    let synced = disk.sync_folder(folder_of(path));
    // The temp name goes in any case, so that nothing is left behind.
    let leftover = if renamed { None } else { pending.discard(disk) };
    let error = match (synced, leftover.is_some()) {
        (Err(error), _) => Some((Step::SyncFolder, error)),
        (Ok(()), true) => Some((Step::Remove, io::ErrorKind::Other.into())),
        (Ok(()), false) => None,
    };
    match error {
        None => Ok(()),
        Some((step, error)) => Err(Fault { step, error, leftover }.into_failure(path, Kept::New).into()),
    }
}

/// Makes a profile that must not exist yet.
pub(super) fn create_profile<D: Disk>(disk: &D, path: &Path, bytes: &[u8]) -> Result<(), MoveError> {
    // A backup that lies there already would be taken for one of this profile.
    let backup = backup_path(path);
    if is_taken(disk, &backup)? {
        return Err(MoveError::Exists { path: backup });
    }
    create(disk, path, bytes)
}

/// Moves a profile, and its backup if it has one, to where nothing is.
pub(super) fn move_profile<D: Disk>(disk: &D, from: &Path, to: &Path) -> Result<(), MoveError> {
    let (old_backup, new_backup) = (backup_path(from), backup_path(to));
    let has_backup = match disk.look(&old_backup) {
        Ok(look) if look.kind == Kind::File => true,
        Ok(look) => return Err(MoveError::NotAFile { path: old_backup, kind: look.kind }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(failed(&old_backup, Step::Look, Kept::Old, error)),
    };
    // A backup that lies there already would be taken for one of this profile.
    for path in [to, &new_backup] {
        if is_taken(disk, path)? {
            return Err(MoveError::Exists { path: path.to_path_buf() });
        }
    }
    let moved = move_file(disk, from, to);
    if !has_backup || !has_arrived(&moved) {
        return moved;
    }
    let followed = move_file(disk, &old_backup, &new_backup);
    if !has_arrived(&followed) {
        // Both or neither. If the way back fails too, each lies whole under one of its names, and the second
        // error names it.
        move_file(disk, to, from)?;
    }
    moved.and(followed)
}

/// Whether the file has its new name, even if the disk did not give its last promise.
fn has_arrived(moved: &Result<(), MoveError>) -> bool {
    match moved {
        Ok(()) => true,
        Err(MoveError::Failed(failure)) => failure.kept == Kept::New,
        Err(_) => false,
    }
}

/// Moves one file to where nothing is.
pub(super) fn move_file<D: Disk>(disk: &D, from: &Path, to: &Path) -> Result<(), MoveError> {
    let look = disk.look(from).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => MoveError::NotFound { path: from.to_path_buf() },
        _ => failed(from, Step::Look, Kept::Old, error),
    })?;
    if look.kind != Kind::File {
        return Err(MoveError::NotAFile { path: from.to_path_buf(), kind: look.kind });
    }
    let renamed = match second_name(disk, from, to) {
        Ok(named) => matches!(named, Named::Moved),
        Err(error) => match error.kind() {
            io::ErrorKind::AlreadyExists => return Err(MoveError::Exists { path: to.to_path_buf() }),
            io::ErrorKind::NotFound => return Err(MoveError::NoFolder { path: folder_of(to).to_path_buf() }),
            io::ErrorKind::CrossesDevices => {
                carry_over(disk, from, to, look.len)?;
                false
            }
            _ => return Err(failed(to, Step::Rename, Kept::Old, error)),
        },
    };
    // The new name has to be safe before the old one goes: a power failure must not take both.
    let ready = disk.sync_folder(folder_of(to));
    if renamed {
        ready.map_err(|error| failed(to, Step::SyncFolder, Kept::New, error))?;
    } else if let Err((step, error)) =
        ready.map_err(|error| (Step::SyncFolder, error)).and_then(|()| take_away(disk, from))
    {
        // The new name goes again, but only while the old one is surely there.
        let leftover = (disk.look(from).is_err() || disk.remove(to).is_err()).then(|| to.to_path_buf());
        return Err(Fault { step, error, leftover }.into_failure(to, Kept::Old).into());
    }
    if folder_of(from) != folder_of(to) || !renamed {
        let synced = disk.sync_folder(folder_of(from));
        synced.map_err(|error| failed(to, Step::SyncFolder, Kept::New, error))?;
    }
    Ok(())
}

/// Removes a name; that it is gone already is no error.
fn take_away<D: Disk>(disk: &D, path: &Path) -> Result<(), (Step, io::Error)> {
    match patiently(disk, || disk.remove(path)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err((Step::Remove, error)),
        _ => Ok(()),
    }
}

/// Copies a file to another drive, whole and synced; the caller takes away the first one.
fn carry_over<D: Disk>(disk: &D, from: &Path, to: &Path, size: u64) -> Result<(), MoveError> {
    if size > LIMIT {
        return Err(MoveError::TooLarge { path: from.to_path_buf(), size, limit: LIMIT });
    }
    let bytes = disk.read(from, LIMIT).map_err(|error| failed(from, Step::Compare, Kept::Old, error))?;
    match create(disk, to, &bytes) {
        Err(MoveError::Failed(mut failure)) if failure.kept == Kept::New => {
            // The first one is untouched, so the copy that may not last goes again.
            failure.kept = Kept::Old;
            if disk.remove(to).is_err() {
                failure.leftover = Some(to.to_path_buf());
            }
            Err(failure.into())
        }
        other => other,
    }
}

/// How a file got its new name.
enum Named {
    /// It has both names now.
    Twice,
    /// It has only the new one.
    Moved,
}

/// Gives a file a free name, in addition or, where the drive cannot, instead of the one it has.
fn second_name<D: Disk>(disk: &D, from: &Path, to: &Path) -> io::Result<Named> {
    match disk.link(from, to) {
        Ok(()) => return Ok(Named::Twice),
        Err(error) => match error.kind() {
            io::ErrorKind::AlreadyExists | io::ErrorKind::NotFound | io::ErrorKind::CrossesDevices => {
                return Err(error);
            }
            // Drives without second names say so in many ways; if it was a missing right, the rename says it too.
            _ => {}
        },
    }
    match disk.look(to) {
        Ok(_) => return Err(io::ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    patiently(disk, || disk.rename(from, to)).map(|()| Named::Moved)
}

/// Whether something, also a link that leads nowhere, has this name.
pub(super) fn is_taken<D: Disk>(disk: &D, path: &Path) -> Result<bool, MoveError> {
    match disk.look(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(failed(path, Step::Look, Kept::Old, error)),
    }
}

/// Does something under the wanted name, or under the first free one of `name-2`, `name-3` …
pub(super) fn first_free(
    wanted: &Path,
    attempt: impl Fn(&Path) -> Result<(), MoveError>,
) -> Result<PathBuf, MoveError> {
    let mut path = wanted.to_path_buf();
    for number in 2..=NUMBERS {
        match attempt(&path) {
            Ok(()) => return Ok(path),
            Err(MoveError::Exists { .. }) => path = numbered(wanted, number),
            Err(error) => return Err(error),
        }
    }
    Err(MoveError::Exists { path: wanted.to_path_buf() })
}

/// `praxis-2.ron` for `praxis.ron`.
fn numbered(path: &Path, number: u32) -> PathBuf {
    let mut name = OsString::from(path.file_stem().unwrap_or_default());
    name.push(format!("-{number}"));
    if let Some(ending) = path.extension() {
        name.push(".");
        name.push(ending);
    }
    path.with_file_name(name)
}

#[cfg(test)]
mod tests;
