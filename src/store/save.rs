//! Saving a profile without ever losing one.
//!
//! It stands between `commands` and `disk`, and follows the save steps of the reliability page in their order.
//! What must never happen here: overwriting what was not read, success before the disk confirmed, or an error
//! that does not say what is left.

use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{Failure, Fault, Kept, Step, prepare, put};
use super::disk::{Disk, For, Kind, Look, Os, folder_of, is_circle, resolve};
use super::read::LIMIT;
use super::{backup, retry};

/// How a save ended well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// The new content is on the disk and would survive a power failure.
    Written {
        /// The file itself, links resolved.
        path: PathBuf,
        /// Where the old content is kept, if it could be read.
        backup: Option<PathBuf>,
        /// The file had a second name (a hard link), which keeps the old content.
        split: bool,
    },
    /// The disk held these bytes already; nothing was written.
    Unchanged,
}

/// How the disk differs from what was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Difference {
    /// There is a file where none should be.
    Appeared,
    /// The file is gone, or its folder.
    Gone,
    /// The file has another content.
    Other,
}

/// Why nothing was saved. All answers are still in memory, and nothing on the disk was lost.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Somebody else changed the file since it was read. The caller asks: keep ours, reload, or keep both.
    #[error("the file on the disk is not what was read ({difference:?})")]
    ChangedOnDisk {
        /// The file itself, links resolved.
        path: PathBuf,
        /// What changed.
        difference: Difference,
    },
    /// The file is marked read-only or belongs to somebody else. The caller offers another name.
    #[error("the file is read-only")]
    ReadOnly {
        /// The file itself, links resolved.
        path: PathBuf,
    },
    /// Something that is no regular file stands at the path.
    #[error("not a file but {kind:?}")]
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What is there.
        kind: Kind,
    },
    /// Links lead in a circle.
    #[error("links lead in a circle")]
    LinkCircle {
        /// The path as it was named.
        path: PathBuf,
    },
    /// The content is larger than what could be read again.
    #[error("{size} bytes are more than the {limit} that can be read again")]
    TooLarge {
        /// The path as it was named.
        path: PathBuf,
        /// Bytes to be written.
        size: u64,
        /// The most bytes.
        limit: u64,
    },
    /// A step on the disk failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Saves the new bytes of a profile.
///
/// `base` is what was read or written last; `None` means that the file must not exist yet. `parses` tells
/// whether old bytes are a profile that can be read: only then they become the backup. A link stays a link and
/// its target is written. A new file is for its owner alone, an old one keeps its rights.
///
/// After [`Kept::New`] the new bytes are on the disk and have to be the next `base`; saving them again repeats
/// the sync that failed.
pub fn save(
    target: &Path,
    new: &[u8],
    base: Option<&[u8]>,
    parses: &dyn Fn(&[u8]) -> bool,
) -> Result<Saved, SaveError> {
    save_on(&Os, target, new, base, parses)
}

/// Writes a file of the program's own (a draft, a setting), whole and for its owner alone, over what was there.
pub fn save_private(target: &Path, bytes: &[u8]) -> Result<(), Failure> {
    // Its own files hold nothing that could not be typed again in a minute, so they need no comparison; what
    // stands there after a failure is whatever stood there before.
    put(&Os, target, bytes).map_err(|fault| {
        let kept = if fault.step == Step::SyncFolder { Kept::New } else { Kept::Old };
        fault.into_failure(target, kept)
    })
}

pub(super) fn save_on<D: Disk>(
    disk: &D,
    target: &Path,
    new: &[u8],
    base: Option<&[u8]>,
    parses: &dyn Fn(&[u8]) -> bool,
) -> Result<Saved, SaveError> {
    let size = new.len() as u64;
    if size > LIMIT {
        return Err(SaveError::TooLarge { path: target.to_path_buf(), size, limit: LIMIT });
    }
    let kept = if base.is_some() { Kept::Old } else { Kept::Nothing };
    let (path, look) = resolve(disk, target).map_err(|error| {
        if is_circle(&error) {
            return SaveError::LinkCircle { path: target.to_path_buf() };
        }
        Fault::at(Step::Look)(error).into_failure(target, kept).into()
    })?;
    let failed = |kept: Kept| {
        let path = path.clone();
        move |fault: Fault| SaveError::from(fault.into_failure(&path, kept))
    };

    let old = compare(disk, &path, look, new, base)?;
    if old.as_ref().is_some_and(|(_, old)| old == new) {
        if base != Some(new) {
            // Written by an earlier save whose folder sync failed.
            disk.sync_folder(folder_of(&path)).map_err(Fault::at(Step::SyncFolder)).map_err(failed(Kept::New))?;
        }
        return Ok(Saved::Unchanged);
    }
    if let Some((look, _)) = &old {
        check_writable(disk, &path, look)?;
    }
    // Asked before the first write: a question to the caller must not come between a temp file and its end.
    let worth_keeping = old.as_ref().filter(|(_, bytes)| parses(bytes));

    let access = old.as_ref().map(|(look, _)| look.access);
    let pending = prepare(disk, folder_of(&path), new, For::Owner, access).map_err(failed(kept))?;
    let mut kept_as = None;
    if let Some((_, bytes)) = worth_keeping {
        match backup::keep(disk, &path, bytes) {
            Ok(backup) => kept_as = Some(backup),
            Err(fault) => {
                let leftover = pending.discard(disk).or(fault.leftover);
                return Err(failed(kept)(Fault { leftover, ..fault }));
            }
        }
    }
    pending.commit(disk, &path).map_err(failed(kept))?;
    disk.sync_folder(folder_of(&path)).map_err(Fault::at(Step::SyncFolder)).map_err(failed(Kept::New))?;
    let split = old.is_some_and(|(look, _)| look.names > 1);
    Ok(Saved::Written { path, backup: kept_as, split })
}

/// The file on the disk and its bytes, if they are what the caller read, or what is to be written anyway.
fn compare<D: Disk>(
    disk: &D,
    path: &Path,
    look: Option<Look>,
    new: &[u8],
    base: Option<&[u8]>,
) -> Result<Option<(Look, Vec<u8>)>, SaveError> {
    let changed = |difference| Err(SaveError::ChangedOnDisk { path: path.to_path_buf(), difference });
    let (look, base) = match (look, base) {
        (None, None) => return Ok(None),
        (None, Some(_)) => return changed(Difference::Gone),
        (Some(look), _) if look.kind != Kind::File => {
            return Err(SaveError::NotAFile { path: path.to_path_buf(), kind: look.kind });
        }
        (Some(_), None) => return changed(Difference::Appeared),
        (Some(look), Some(base)) => (look, base),
    };
    // The bytes are compared and not a hash or a time: clocks jump, and sync clients set times as they like.
    if look.len != base.len() as u64 && look.len != new.len() as u64 {
        return changed(Difference::Other);
    }
    let bytes = disk
        .read(path, LIMIT)
        .map_err(|error| SaveError::from(Fault::at(Step::Compare)(error).into_failure(path, Kept::Old)))?;
    if bytes != base && bytes != new {
        return changed(Difference::Other);
    }
    Ok(Some((look, bytes)))
}

/// Refuses a file that is marked read-only, or that the system would not let this user write.
fn check_writable<D: Disk>(disk: &D, path: &Path, look: &Look) -> Result<(), SaveError> {
    let refuse = || Err(SaveError::ReadOnly { path: path.to_path_buf() });
    // The marks count even for the administrator, who could write all the same.
    if look.read_only {
        return refuse();
    }
    match disk.try_writing(path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => refuse(),
        // Held by another program: the rename below waits for it.
        Err(error) if retry::is_busy(&error, disk.windows()) => Ok(()),
        Err(error) => Err(Fault::at(Step::Look)(error).into_failure(path, Kept::Old).into()),
    }
}

#[cfg(test)]
mod faults;
#[cfg(test)]
mod tests;
