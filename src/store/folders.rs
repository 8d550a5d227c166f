//! Where the program keeps its files.
//!
//! It stands before everything else in `store`: `commands` asks once, and shows every folder in `info`. What
//! must never happen here: creating a folder that nobody asked for, or one for files with answers that other
//! users can read.

use std::fs::DirBuilder;
use std::io;
use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

/// The name of the folders.
const NAME: &str = "anlage";

/// The folders of the program. None of them need exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Profiles: `anlage` in the documents folder, where people find their files.
    pub profiles: PathBuf,
    /// Drafts and locks, for this user on this machine.
    pub state: PathBuf,
    /// Settings.
    pub config: PathBuf,
}

impl Folders {
    /// The folders that this system has for the purpose; with `home` (from `--data-dir` or `ANLAGE_HOME`)
    /// everything is kept there, and nothing elsewhere.
    ///
    /// `None` when the system does not know the home folder of the user.
    pub fn standard(home: Option<&Path>) -> Option<Self> {
        if let Some(home) = home {
            return Some(Self { profiles: home.to_path_buf(), state: home.join("state"), config: home.join("config") });
        }
        let user = UserDirs::new()?;
        let project = ProjectDirs::from("", "", NAME)?;
        Some(Self {
            profiles: profiles(user.document_dir(), user.home_dir()),
            // Linux has a folder for state; elsewhere the local data folder, which does not roam.
            state: project.state_dir().unwrap_or(project.data_local_dir()).to_path_buf(),
            config: project.config_dir().to_path_buf(),
        })
    }
}

/// The folder of profiles. Linux systems without a desktop do not know a documents folder.
fn profiles(documents: Option<&Path>, home: &Path) -> PathBuf {
    documents.map_or_else(|| home.join("Documents"), Path::to_path_buf).join(NAME)
}

/// A path as people type it in a window, where no shell has read it: a `~` at its beginning is the home folder.
pub fn typed_path(path: &Path) -> PathBuf {
    below_home(path, UserDirs::new().as_ref().map(UserDirs::home_dir))
}

fn below_home(path: &Path, home: Option<&Path>) -> PathBuf {
    match (path.strip_prefix("~"), home) {
        (Ok(rest), Some(home)) => home.join(rest),
        _ => path.to_path_buf(),
    }
}

/// A folder could not be made.
#[derive(Debug, thiserror::Error)]
#[error("no folder could be made ({:?})", .source.kind())]
pub struct FolderError {
    /// The folder.
    pub path: PathBuf,
    /// What the system said; `AlreadyExists` or `NotADirectory` when a file is in the way.
    pub source: io::Error,
}

/// Makes a folder for documents and its parents, with the usual rights, unless it exists.
pub fn ensure_folder(path: &Path) -> Result<(), FolderError> {
    make(path, DirBuilder::new())
}

/// Makes a folder for answers (profiles, state) and its parents, for the owner alone, unless it exists.
pub fn ensure_private_folder(path: &Path) -> Result<(), FolderError> {
    make(path, private())
}

/// Makes one folder for answers, for the owner alone, that must not exist yet.
pub(super) fn new_private_folder(path: &Path) -> io::Result<()> {
    private().create(path)
}

fn private() -> DirBuilder {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "only Unix has modes"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

fn make(path: &Path, mut builder: DirBuilder) -> Result<(), FolderError> {
    builder.recursive(true).create(path).map_err(|source| FolderError { path: path.to_path_buf(), source })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "the tests look at the folders that were made")]

    use std::fs;

    use super::*;

    #[test]
    fn a_tilde_is_the_home_folder_only_at_the_beginning_and_alone() {
        #[track_caller]
        fn check(path: &str, expected: &str) {
            assert_eq!(below_home(Path::new(path), Some(Path::new("/home/a"))), Path::new(expected));
        }
        check("~/Anlagen", "/home/a/Anlagen");
        check("~", "/home/a");
        check("~b/Anlagen", "~b/Anlagen");
        check("/x/~/y", "/x/~/y");
        assert_eq!(below_home(Path::new("~/Anlagen"), None), Path::new("~/Anlagen"));
    }

    #[test]
    fn a_folder_of_ones_own_holds_everything() {
        let folders = Folders::standard(Some(Path::new("/stick"))).unwrap();
        assert_eq!(folders.profiles, Path::new("/stick"));
        assert!(folders.state.starts_with("/stick") && folders.config.starts_with("/stick"));
        assert_ne!(folders.state, folders.profiles);
    }

    #[test]
    fn profiles_lie_among_the_documents() {
        let home = Path::new("/home/a");
        assert_eq!(profiles(Some(Path::new("/home/a/Dokumente")), home), Path::new("/home/a/Dokumente/anlage"));
        assert_eq!(profiles(None, home), Path::new("/home/a/Documents/anlage"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_state_of_linux_is_not_among_the_settings() {
        let folders = Folders::standard(None).unwrap();
        assert!(folders.state.ends_with("anlage") && folders.state != folders.config);
        assert!(folders.profiles.ends_with("anlage"));
    }

    #[test]
    fn folders_are_made_with_their_parents_and_twice_without_harm() {
        let dir = tempfile::tempdir().unwrap();
        let (open, private) = (dir.path().join("a/b"), dir.path().join("c/d"));
        for _ in 0..2 {
            ensure_folder(&open).unwrap();
            ensure_private_folder(&private).unwrap();
        }
        #[cfg(unix)]
        {
            let mode = |path: &Path| std::os::unix::fs::MetadataExt::mode(&fs::metadata(path).unwrap()) & 0o777;
            assert_eq!(mode(&private), 0o700);
            assert_ne!(mode(&open) & 0o500, 0);
        }
        fs::write(dir.path().join("file"), "").unwrap();
        let error = ensure_folder(&dir.path().join("file/x")).unwrap_err();
        assert_eq!(error.path, dir.path().join("file/x"));
    }
}
