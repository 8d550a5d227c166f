//! The few operations on the disk that saving is made of, and the real disk.
//!
//! It stands at the bottom of `store`. Saving and exporting use the disk through the trait [`Disk`] only, so
//! that a test can let any single operation fail, or cut the power between any two. What must never happen
//! here: a decision. Each operation does one thing and reports what the system said.
#![expect(clippy::disallowed_methods, reason = "this is the one place where saving meets the disk")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A named pipe; opening one would wait for ever.
    Pipe,
    /// A device such as a terminal.
    Device,
    /// A socket.
    Socket,
    /// Something else.
    Other,
}

/// Who may do what with a file; all zero where the system has no such notion.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Access {
    pub(super) mode: u32,
    pub(super) user: u32,
    pub(super) group: u32,
}

/// What a look at a path tells, without opening it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) kind: Kind,
    pub(super) len: u64,
    /// Nobody has the right to write, by the marks on the file and not by who asks.
    pub(super) read_only: bool,
    /// How many names the file has (hard links).
    pub(super) names: u64,
    pub(super) access: Access,
}

/// For whom a new file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// For the owner alone.
    Owner,
    /// For whom the user's settings allow it (umask).
    Anyone,
}

/// The disk as saving sees it.
pub(super) trait Disk {
    /// A file open for writing.
    type File;

    /// Does this disk report errors by the numbers of Windows?
    fn windows(&self) -> bool;
    /// Looks at the path itself; a link is not followed.
    fn look(&self, path: &Path) -> io::Result<Look>;
    /// Where a link points to, as it is written in the link.
    fn link_target(&self, path: &Path) -> io::Result<PathBuf>;
    /// Reads a file, at most one byte more than `limit`.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;
    /// Asks the system for the right to write to the file, without writing.
    fn try_writing(&self, path: &Path) -> io::Result<()>;
    /// Makes a file that must not exist yet.
    fn create(&self, path: &Path, readers: For) -> io::Result<Self::File>;
    /// Gives an open file the rights of another one.
    fn give(&self, file: &Self::File, access: Access) -> io::Result<()>;
    /// Writes all of the bytes.
    fn write(&self, file: &mut Self::File, bytes: &[u8]) -> io::Result<()>;
    /// Returns when the content of the file would survive a power failure.
    fn sync(&self, file: &Self::File) -> io::Result<()>;
    /// Gives a file another name, replacing what had it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Gives a file a second name, which must be free.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Returns when the names in the folder would survive a power failure.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Waits.
    fn pause(&self, how_long: Duration);
}

/// The real disk.
pub(super) struct Os;

impl Disk for Os {
    type File = File;

    fn windows(&self) -> bool {
        cfg!(windows)
    }

    fn look(&self, path: &Path) -> io::Result<Look> {
        fs::symlink_metadata(path).map(|data| look_of(&data))
    }

    fn link_target(&self, path: &Path) -> io::Result<PathBuf> {
        fs::read_link(path)
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn try_writing(&self, path: &Path) -> io::Result<()> {
        OpenOptions::new().write(true).open(path).map(drop)
    }

    fn create(&self, path: &Path, readers: For) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, if readers == For::Owner { 0o600 } else { 0o666 });
        #[cfg(not(unix))]
        let _ = readers;
        let file = options.open(path)?;
        // The lock tells a sweep by another instance that this file is in work. Where locks are not supported
        // the sweep leaves all such files alone, so a failure does no harm.
        let _ = file.try_lock();
        Ok(file)
    }

    #[cfg(unix)]
    fn give(&self, file: &File, access: Access) -> io::Result<()> {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
        let now = file.metadata()?;
        let mut mode = access.mode & 0o777;
        if now.gid() != access.group && fchown(file, None, Some(access.group)).is_err() {
            // The rights of one group must not become the rights of another.
            mode &= 0o707;
        }
        if now.uid() != access.user {
            // Only the administrator may give files away. For everybody else the file becomes their own, which
            // they may see in any file manager; its content is safe either way.
            let _ = fchown(file, Some(access.user), None);
        }
        file.set_permissions(fs::Permissions::from_mode(mode))
    }

    #[cfg(not(unix))]
    fn give(&self, _: &File, _: Access) -> io::Result<()> {
        Ok(())
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)?;
        file.flush()
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let synced = File::open(folder).and_then(|folder| folder.sync_all());
        match synced {
            // Some drives cannot sync a folder, and some folders may be written but not read: then the system
            // has no stronger promise to give.
            Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
            other => other,
        }
    }

    #[cfg(not(unix))]
    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn pause(&self, how_long: Duration) {
        std::thread::sleep(how_long);
    }
}

/// What the metadata of a file says, in our words.
fn look_of(data: &fs::Metadata) -> Look {
    let mut look = Look {
        kind: kind_of(data.file_type()),
        len: data.len(),
        read_only: data.permissions().readonly(),
        names: 1,
        access: Access::default(),
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        look.names = data.nlink();
        look.access = Access { mode: data.mode() & 0o7777, user: data.uid(), group: data.gid() };
    }
    #[cfg(not(unix))]
    let _ = &mut look;
    look
}

fn kind_of(kind: fs::FileType) -> Kind {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        if kind.is_fifo() {
            return Kind::Pipe;
        }
        if kind.is_socket() {
            return Kind::Socket;
        }
        if kind.is_block_device() || kind.is_char_device() {
            return Kind::Device;
        }
    }
    if kind.is_file() {
        Kind::File
    } else if kind.is_dir() {
        Kind::Folder
    } else if kind.is_symlink() {
        Kind::Link
    } else {
        Kind::Other
    }
}

/// Follows the links at the end of the path. Returns where they lead and what is there, if anything is.
///
/// Links among the parent folders are the system's business.
pub(super) fn resolve<D: Disk>(disk: &D, path: &Path) -> io::Result<(PathBuf, Option<Look>)> {
    let mut here = path.to_path_buf();
    // As many links as Linux follows; a chain longer than this is taken for a circle.
    for _ in 0..40 {
        match disk.look(&here) {
            Ok(look) if look.kind == Kind::Link => here = folder_of(&here).join(disk.link_target(&here)?),
            Ok(look) => return Ok((here, Some(look))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((here, None)),
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other(LinkCircle))
}

/// The links lead in a circle; recognised with [`is_circle`].
#[derive(Debug, thiserror::Error)]
#[error("the links lead in a circle")]
struct LinkCircle;

/// Does the error say that links lead in a circle?
pub(super) fn is_circle(error: &io::Error) -> bool {
    error.get_ref().and_then(|inner| inner.downcast_ref::<LinkCircle>()).is_some()
}

/// The folder of a file; for a bare name the current one.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    }
}
