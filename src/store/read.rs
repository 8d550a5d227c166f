//! Reading a profile from the disk.
//!
//! It stands at the beginning of the flow: path in, bytes out. What must never happen here: hanging on
//! something that is no file, filling the memory with a file that is no profile, or writing.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, Kind, Os, is_circle, resolve};

/// The most bytes of a profile: 5 MB.
pub const LIMIT: u64 = 5_000_000;

/// A file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// The path as the user named it; saving goes there, and a link stays a link.
    pub path: PathBuf,
    /// The file itself, links resolved; backups and conflict copies lie beside it.
    pub resolved: PathBuf,
    /// The content. It is the `base` of the next save.
    pub bytes: Vec<u8>,
    /// The file is marked read-only: saving will ask for another name, so the screen can say so at once.
    pub read_only: bool,
}

/// Why a file was not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// There is no file, or a link leads nowhere.
    #[error("no such file")]
    NotFound {
        /// The file, links resolved.
        path: PathBuf,
    },
    /// Something that is no regular file stands at the path.
    #[error("not a file but {kind:?}")]
    NotAFile {
        /// The path, links resolved.
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
    /// The file is larger than any profile.
    #[error("{size} bytes are more than {limit}")]
    TooLarge {
        /// The file, links resolved.
        path: PathBuf,
        /// Its size in bytes, as far as it is known.
        size: u64,
        /// The most bytes.
        limit: u64,
    },
    /// The user has no right to read the file or to look into its folder.
    #[error("no right to read")]
    Denied {
        /// The path.
        path: PathBuf,
    },
    /// The system reported another error.
    #[error("reading failed ({:?})", .source.kind())]
    Io {
        /// The path.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl ReadError {
    /// The error of the system as one of ours.
    pub(super) fn from_io(path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path },
            io::ErrorKind::PermissionDenied => Self::Denied { path },
            _ if is_circle(&source) => Self::LinkCircle { path },
            _ => Self::Io { path, source },
        }
    }
}

/// The first bytes of a file, through links; fewer where it has fewer.
pub fn head(path: &Path, bytes: u64) -> io::Result<Vec<u8>> {
    let mut head = Os.read(path, bytes)?;
    head.truncate(usize::try_from(bytes).unwrap_or(usize::MAX));
    Ok(head)
}

/// Reads a file of at most `limit` bytes (for profiles [`LIMIT`]), after looking at what it is.
pub fn read(path: &Path, limit: u64) -> Result<Loaded, ReadError> {
    read_on(&Os, path, limit)
}

fn read_on<D: Disk>(disk: &D, path: &Path, limit: u64) -> Result<Loaded, ReadError> {
    let (resolved, look) = resolve(disk, path).map_err(|error| ReadError::from_io(path, error))?;
    let Some(look) = look else {
        return Err(ReadError::NotFound { path: resolved });
    };
    if look.kind != Kind::File {
        return Err(ReadError::NotAFile { path: resolved, kind: look.kind });
    }
    if look.len > limit {
        return Err(ReadError::TooLarge { path: resolved, size: look.len, limit });
    }
    let bytes = disk.read(&resolved, limit).map_err(|error| ReadError::from_io(&resolved, error))?;
    // It may have grown since it was looked at.
    let size = bytes.len() as u64;
    if size > limit {
        return Err(ReadError::TooLarge { path: resolved, size, limit });
    }
    Ok(Loaded { path: path.to_path_buf(), resolved, bytes, read_only: look.read_only })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "the tests make the files that are read")]

    use std::fs::{self, File};

    use super::*;
    use crate::store::fake::Fake;

    #[test]
    fn a_file_is_read_and_its_link_remembered() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("praxis.ron");
        fs::write(&file, "(a)").unwrap();
        let loaded = read(&file, LIMIT).unwrap();
        assert_eq!((loaded.path, loaded.bytes), (file.clone(), b"(a)".to_vec()));
        assert!(!loaded.read_only);
        #[cfg(unix)]
        {
            let link = dir.path().join("link.ron");
            std::os::unix::fs::symlink("praxis.ron", &link).unwrap();
            let loaded = read(&link, LIMIT).unwrap();
            assert_eq!((loaded.path, loaded.resolved), (link, file));
        }
    }

    #[test]
    fn a_missing_file_a_folder_and_a_file_too_large_are_told_apart() {
        let dir = tempfile::tempdir().unwrap();
        let missing = read(&dir.path().join("x.ron"), LIMIT);
        assert!(matches!(missing, Err(ReadError::NotFound { .. })), "{missing:?}");
        let folder = read(dir.path(), LIMIT);
        assert!(matches!(folder, Err(ReadError::NotAFile { kind: Kind::Folder, .. })), "{folder:?}");
        // A sparse file of one gigabyte: refused by its size, without reading it.
        let huge = dir.path().join("huge.ron");
        File::create(&huge).unwrap().set_len(1 << 30).unwrap();
        let huge = read(&huge, LIMIT);
        assert!(matches!(huge, Err(ReadError::TooLarge { size: 1_073_741_824, limit: LIMIT, .. })), "{huge:?}");
    }

    #[test]
    fn a_file_of_exactly_the_limit_is_read() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a.ron");
        fs::write(&file, [b' '; 100]).unwrap();
        assert!(read(&file, 100).is_ok());
        assert!(matches!(read(&file, 99), Err(ReadError::TooLarge { size: 100, limit: 99, .. })));
    }

    #[cfg(unix)]
    #[test]
    fn pipes_devices_and_sockets_are_refused_without_hanging() {
        let dir = tempfile::tempdir().unwrap();
        let pipe = dir.path().join("pipe.ron");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        let pipe = read(&pipe, LIMIT);
        assert!(matches!(pipe, Err(ReadError::NotAFile { kind: Kind::Pipe, .. })), "{pipe:?}");
        let device = read(Path::new("/dev/zero"), LIMIT);
        assert!(matches!(device, Err(ReadError::NotAFile { kind: Kind::Device, .. })), "{device:?}");
        let socket = dir.path().join("socket.ron");
        let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        let socket = read(&socket, LIMIT);
        assert!(matches!(socket, Err(ReadError::NotAFile { kind: Kind::Socket, .. })), "{socket:?}");
    }

    #[cfg(unix)]
    #[test]
    fn links_in_a_circle_are_named_and_a_dangling_link_is_a_missing_file() {
        let dir = tempfile::tempdir().unwrap();
        let (a, b) = (dir.path().join("a.ron"), dir.path().join("b.ron"));
        std::os::unix::fs::symlink(&b, &a).unwrap();
        let dangling = read(&a, LIMIT);
        assert!(matches!(&dangling, Err(ReadError::NotFound { path }) if *path == b), "{dangling:?}");
        std::os::unix::fs::symlink(&a, &b).unwrap();
        let circle = read(&a, LIMIT);
        assert!(matches!(circle, Err(ReadError::LinkCircle { .. })), "{circle:?}");
    }

    #[test]
    fn a_right_that_is_missing_and_a_broken_disk_are_told_apart() {
        let (denied, broken) = if cfg!(windows) { (5, 1117) } else { (13, 5) };
        for (code, denied) in [(denied, true), (broken, false)] {
            for operation in [0, 1] {
                let disk = Fake::with_file("/d/a.ron", b"old");
                disk.fail(operation, code);
                let error = read_on(&disk, Path::new("/d/a.ron"), LIMIT).unwrap_err();
                assert_eq!(matches!(error, ReadError::Denied { .. }), denied, "{error:?}");
                assert_eq!(matches!(error, ReadError::Io { .. }), !denied, "{error:?}");
            }
        }
    }
}
