//! What a killed program left behind.
//!
//! It stands at the start of a session, for each folder that is written to. What must never happen here:
//! removing a file that another instance is writing, or one that is not ours.
#![expect(clippy::disallowed_methods, reason = "removing leftovers is what this file is for")]

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::atomic::is_temp_name;
use super::disk::{Os, folder_of, resolve};
use super::folders::Folders;
use super::library::{Library, files};
use super::trash::trash_folders;

/// What a sweep found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Swept {
    /// Leftovers that were removed.
    pub removed: Vec<PathBuf>,
    /// Temp files that are still there: another instance is writing them, or they could not be removed.
    pub left: Vec<PathBuf>,
}

/// Removes the temp files that a killed program left in the folder.
///
/// No clock decides: a program that is still writing holds a lock on its temp file, a dead one does not.
pub fn sweep(folder: &Path) -> Swept {
    let mut swept = Swept::default();
    let mut temps = files(folder).unwrap_or_default();
    temps.retain(|path| {
        let ours = path.file_name().and_then(|name| name.to_str()).is_some_and(is_temp_name);
        // Only a regular file is opened: a pipe of that name would hang.
        ours && fs::symlink_metadata(path).is_ok_and(|data| data.is_file())
    });
    temps.sort();
    for temp in temps {
        let list = if remove_if_dead(&temp) { &mut swept.removed } else { &mut swept.left };
        list.push(temp);
    }
    swept
}

/// Sweeps the folder of a profile, wherever that is. A link is followed: temp files lie beside the file itself.
pub fn sweep_beside(profile: &Path) -> Swept {
    let file = resolve(&Os, profile).map_or_else(|_| profile.to_path_buf(), |(file, _)| file);
    sweep(folder_of(&file))
}

/// Sweeps every folder in which the program writes profiles and files of its own.
pub fn leftovers(folders: &Folders) -> Swept {
    let library = Library { folder: folders.profiles.clone() };
    let mut swept = Swept::default();
    let own = [library.archive().folder, library.folder, folders.state.clone()];
    for folder in own.into_iter().chain(trash_folders(&folders.state)) {
        let here = sweep(&folder);
        swept.removed.extend(here.removed);
        swept.left.extend(here.left);
    }
    swept
}

/// Removes the file if nobody holds its lock.
fn remove_if_dead(path: &Path) -> bool {
    // The lock is kept until the file is gone, so that its name cannot be taken up in between.
    let Ok(file) = File::open(path) else { return false };
    file.try_lock().is_ok() && fs::remove_file(path).is_ok()
}

/// Removes a file of the program's own (a draft, a backup); a file that is not there is no error.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::disk::{Disk, For};

    #[test]
    fn leftovers_go_and_everything_else_stays() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        for name in [".~0123abcd.tmp", ".~0123.tmp", "praxis.ron", "praxis.ron.bak", "~0123abcd.tmp"] {
            fs::write(at(name), "x").unwrap();
        }
        fs::create_dir(at(".~00000000.tmp")).unwrap();
        let in_work = at(".~ffffffff.tmp");
        let file = Os.create(&in_work, For::Owner).unwrap();
        assert_eq!(sweep(dir.path()), Swept { removed: vec![at(".~0123abcd.tmp")], left: vec![in_work.clone()] });
        assert_eq!(files(dir.path()).unwrap().len(), 6);
        drop(file);
        assert_eq!(sweep(dir.path()).removed, [in_work]);
        assert_eq!(sweep(&at("no-such-folder")), Swept::default());
    }

    #[test]
    fn removing_twice_is_no_error() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("draft");
        fs::write(&file, "x").unwrap();
        remove(&file).unwrap();
        remove(&file).unwrap();
        assert!(!file.exists());
    }
}
