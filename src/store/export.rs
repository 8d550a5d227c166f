//! Writing a finished document.
//!
//! It stands at the end of the flow: bytes of an exporter in, one complete file out. What must never happen
//! here: half a document under its final name, or a file overwritten that nobody gave up.

use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{Failure, Fault, Kept, Step, prepare};
use super::disk::{Disk, For, Kind, Look, Os, folder_of, is_circle, resolve};

/// What became of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Written {
    /// There was no such file before.
    New,
    /// An older file was replaced, because the user allowed it.
    Replaced,
    /// The file held the same bytes already; nothing was written.
    Unchanged,
}

/// Why a document was not written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// A file with another content is there, and replacing it was not allowed.
    #[error("a file with another content exists")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The path is a link, and writing through it was not allowed.
    #[error("the path is a link")]
    Link {
        /// The link.
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
    /// The file is marked read-only; that counts even when replacing is allowed.
    #[error("the file is read-only")]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The folder does not exist.
    #[error("no such folder")]
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// Links lead in a circle.
    #[error("links lead in a circle")]
    LinkCircle {
        /// The path as it was named.
        path: PathBuf,
    },
    /// A step on the disk failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Writes a document, whole or not at all.
///
/// A file with the same bytes is left alone. Other bytes, or a link, need `force`; with it the target of a link
/// is written and the link stays. A new file has the rights that the user's settings give new files, since a
/// document is made to be passed on. No folder is created.
pub fn export_file(path: &Path, bytes: &[u8], force: bool) -> Result<Written, ExportError> {
    export_on(&Os, path, bytes, force)
}

pub(super) fn export_on<D: Disk>(disk: &D, path: &Path, bytes: &[u8], force: bool) -> Result<Written, ExportError> {
    let (target, look) = find(disk, path, force)?;
    let kept = if look.is_some() { Kept::Old } else { Kept::Nothing };
    let failed = |fault: Fault| fault.into_failure(&target, kept);
    let exists = || ExportError::Exists { path: target.clone() };

    if let Some(look) = look {
        if look.kind != Kind::File {
            return Err(ExportError::NotAFile { path: target, kind: look.kind });
        }
        let size = bytes.len() as u64;
        if look.len == size && disk.read(&target, size).map_err(Fault::at(Step::Compare)).map_err(failed)? == bytes {
            return Ok(Written::Unchanged);
        }
        if !force {
            return Err(exists());
        }
        let denied = |error: &io::Error| error.kind() == io::ErrorKind::PermissionDenied;
        if look.read_only || disk.try_writing(&target).is_err_and(|error| denied(&error)) {
            return Err(ExportError::ReadOnly { path: target });
        }
    }
    let folder = folder_of(&target);
    let pending = prepare(disk, folder, bytes, For::Anyone, look.map(|look| look.access)).map_err(|fault| {
        if fault.step == Step::Create && fault.error.kind() == io::ErrorKind::NotFound {
            return ExportError::NoFolder { path: folder.to_path_buf() };
        }
        failed(fault).into()
    })?;
    // Somebody may have put a file there while this one was written.
    if look.is_none() && !force && disk.look(&target).is_ok() {
        return Err(match pending.discard(disk) {
            None => exists(),
            leftover => {
                failed(Fault { step: Step::Create, error: io::ErrorKind::AlreadyExists.into(), leftover }).into()
            }
        });
    }
    pending.commit(disk, &target).map_err(failed)?;
    disk.sync_folder(folder).map_err(Fault::at(Step::SyncFolder)).map_err(|f| f.into_failure(&target, Kept::New))?;
    Ok(if look.is_some() { Written::Replaced } else { Written::New })
}

/// The file to write and what is there; a link only if the user allowed to write through it.
fn find<D: Disk>(disk: &D, path: &Path, force: bool) -> Result<(PathBuf, Option<Look>), ExportError> {
    let found = match disk.look(path) {
        Ok(look) if look.kind == Kind::Link && !force => {
            return Err(ExportError::Link { path: path.to_path_buf() });
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => resolve(disk, path),
    };
    found.map_err(|error| {
        if is_circle(&error) {
            return ExportError::LinkCircle { path: path.to_path_buf() };
        }
        Fault::at(Step::Look)(error).into_failure(path, Kept::Old).into()
    })
}

#[cfg(test)]
mod tests;
