//! New content first beside the file, then under its name: the part that saving, backups and exports share.
//!
//! It stands between those three and `disk`. What must never happen here: writing into an existing file,
//! giving the final name to bytes that were not synced, ignoring the result of a call, or leaving a temp file
//! without saying so.

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Access, Disk, For, folder_of};
use super::retry;

/// What was being done when a save or an export failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Looking at what stands at the path.
    Look,
    /// Reading the file on the disk, to compare it.
    Compare,
    /// Making a new file in the folder; fails when the folder is write-protected or gone.
    Create,
    /// Giving the new file the rights of the old one.
    Rights,
    /// Writing the content; fails when the disk is full.
    Write,
    /// Having the content put safely on the disk.
    Sync,
    /// Keeping the old content as a backup.
    Backup,
    /// Giving the new file its final name; fails on Windows while another program holds the file.
    Rename,
    /// Taking away an old name of a file that has its new one, or a file for good.
    Remove,
    /// Having the new name put safely on the disk.
    SyncFolder,
}

/// What the disk holds after a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kept {
    /// The file as it was before.
    Old,
    /// There was no file before, and there is none now.
    Nothing,
    /// The new content, complete; but it might not survive a power failure right now. The caller takes the new
    /// bytes for what is on the disk.
    New,
}

/// A save or an export failed; nothing was lost.
#[derive(Debug, thiserror::Error)]
#[error("failed at {step:?} ({:?}), on the disk: {kept:?}", .source.kind())]
pub struct Failure {
    /// The file that was to be written.
    pub path: PathBuf,
    /// What failed.
    pub step: Step,
    /// What is on the disk now.
    pub kept: Kept,
    /// A temp file that could not be removed either; it may hold answers.
    pub leftover: Option<PathBuf>,
    /// What the system said.
    pub source: io::Error,
}

impl Failure {
    /// The kind of error that the system reported.
    pub fn kind(&self) -> io::ErrorKind {
        self.source.kind()
    }

    /// Is the file merely held by another program at the moment?
    pub fn is_busy(&self) -> bool {
        retry::is_busy(&self.source, cfg!(windows))
    }
}

/// A step that failed, and the temp file that could not be removed.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) step: Step,
    pub(super) error: io::Error,
    pub(super) leftover: Option<PathBuf>,
}

impl Fault {
    pub(super) fn at(step: Step) -> impl FnOnce(io::Error) -> Self {
        move |error| Self { step, error, leftover: None }
    }

    pub(super) fn into_failure(self, path: &Path, kept: Kept) -> Failure {
        Failure { path: path.to_path_buf(), step: self.step, kept, leftover: self.leftover, source: self.error }
    }
}

/// A complete, synced file under a temp name. The open file keeps its lock until it has its final name.
pub(super) struct Pending<D: Disk> {
    temp: PathBuf,
    _file: D::File,
}

/// Writes the bytes to a temp file in the folder, ready to be given its final name.
pub(super) fn prepare<D: Disk>(
    disk: &D,
    folder: &Path,
    bytes: &[u8],
    readers: For,
    like: Option<Access>,
) -> Result<Pending<D>, Fault> {
    let (temp, mut file) = create_temp(disk, folder, readers).map_err(Fault::at(Step::Create))?;
    let filled = like
        .map_or(Ok(()), |access| disk.give(&file, access))
        .map_err(Fault::at(Step::Rights))
        .and_then(|()| disk.write(&mut file, bytes).map_err(Fault::at(Step::Write)))
        .and_then(|()| disk.sync(&file).map_err(Fault::at(Step::Sync)));
    let pending = Pending { temp, _file: file };
    match filled {
        Ok(()) => Ok(pending),
        Err(fault) => Err(Fault { leftover: pending.discard(disk), ..fault }),
    }
}

impl<D: Disk> Pending<D> {
    /// Gives the file its final name, replacing what had it. The folder is not synced yet.
    pub(super) fn commit(self, disk: &D, target: &Path) -> Result<(), Fault> {
        match patiently(disk, || disk.rename(&self.temp, target)) {
            Ok(()) => Ok(()),
            Err(error) => Err(Fault { step: Step::Rename, error, leftover: self.discard(disk) }),
        }
    }

    /// Where the file is until it has its final name.
    pub(super) fn temp(&self) -> &Path {
        &self.temp
    }

    /// Removes the file again. Returns its path if that fails.
    pub(super) fn discard(self, disk: &D) -> Option<PathBuf> {
        let Self { temp, _file: file } = self;
        // Closed first: Windows keeps the name of a removed file as long as it is open.
        drop(file);
        match disk.remove(&temp) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Some(temp),
            _ => None,
        }
    }
}

/// Tries again while another program merely holds the file.
pub(super) fn patiently<D: Disk>(disk: &D, attempt: impl Fn() -> io::Result<()>) -> io::Result<()> {
    let mut failed = 0;
    loop {
        let Err(error) = attempt() else { return Ok(()) };
        failed += 1;
        match retry::wait(failed, &error, disk.windows()) {
            Some(wait) => disk.pause(wait),
            None => return Err(error),
        }
    }
}

/// Makes a temp file with a short name of its own, so that files with names of 255 bytes can be saved too.
fn create_temp<D: Disk>(disk: &D, folder: &Path, readers: For) -> io::Result<(PathBuf, D::File)> {
    let mut attempts = 0;
    loop {
        // Names are drawn at random, so that nobody can plant a file or link under the next one.
        let random = RandomState::new().hash_one(attempts);
        let temp = folder.join(format!(".~{:08x}.tmp", random & 0xFFFF_FFFF));
        match disk.create(&temp, readers) {
            Ok(file) => return Ok((temp, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempts < 16 => attempts += 1,
            Err(error) if error.kind() == io::ErrorKind::Interrupted && attempts < 16 => attempts += 1,
            Err(error) => return Err(error),
        }
    }
}

/// Is this the name of a temp file that [`prepare`] made?
pub(super) fn is_temp_name(name: &str) -> bool {
    let random = name.strip_prefix(".~").and_then(|rest| rest.strip_suffix(".tmp"));
    random.is_some_and(|hex| hex.len() == 8 && hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')))
}

/// Writes a file whole and syncs it with its folder; the steps behind backups and private notes.
pub(super) fn put<D: Disk>(disk: &D, target: &Path, bytes: &[u8]) -> Result<(), Fault> {
    prepare(disk, folder_of(target), bytes, For::Owner, None)?.commit(disk, target)?;
    disk.sync_folder(folder_of(target)).map_err(Fault::at(Step::SyncFolder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_temp_names_are_recognised() {
        assert!(is_temp_name(".~0123abcd.tmp"));
        for name in [".~0123ABCD.tmp", ".~0123abc.tmp", "~0123abcd.tmp", ".~0123abcd.tmp2", ".~.tmp", "praxis.ron"] {
            assert!(!is_temp_name(name), "{name}");
        }
    }
}
