//! Deleting and undoing on the real disk.
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk past the store")]

use super::*;
use crate::store::{Folders, leftovers};

struct Place(tempfile::TempDir);

impl Place {
    fn with(names: &[&str]) -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        fs::create_dir_all(place.at("p")).unwrap();
        for name in names {
            fs::write(place.at("p").join(name), name).unwrap();
        }
        place
    }

    fn at(&self, name: &str) -> PathBuf {
        std::path::absolute(self.0.path().join(name)).unwrap()
    }

    fn trash(&self, name: &str) -> Result<Trashed, MoveError> {
        trash(&self.at("state"), &self.at("p").join(name))
    }

    fn listed(&self) -> Vec<String> {
        trashed(&self.at("state")).unwrap().into_iter().map(|item| item.file.name).collect()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = files(&self.at("p"))
            .unwrap()
            .iter()
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

#[test]
fn a_deleted_profile_is_listed_with_its_origin_and_comes_back_with_its_backup() {
    let place = Place::with(&["a.ron", "a.ron.bak", "b.ron"]);
    assert!(place.listed().is_empty());
    let deleted = place.trash("a.ron").unwrap();
    assert_eq!(place.names(), ["b.ron"]);
    assert_eq!(trashed(&place.at("state")).unwrap(), std::slice::from_ref(&deleted));
    assert_eq!(deleted.original, place.at("p").join("a.ron"));
    assert!(deleted.deleted.is_some());
    assert_eq!(untrash(&deleted).unwrap(), place.at("p").join("a.ron"));
    assert_eq!(place.names(), ["a.ron", "a.ron.bak", "b.ron"]);
    assert_eq!(fs::read(place.at("p/a.ron")).unwrap(), b"a.ron");
    assert!(place.listed().is_empty());
    assert_eq!(files(&place.at("state/trash")).unwrap().len(), 0, "nothing is left behind");
    assert!(matches!(untrash(&deleted), Err(MoveError::NotFound { .. })), "undone once");
}

#[test]
fn equal_names_lie_side_by_side_and_a_taken_place_gives_a_number() {
    let place = Place::with(&["a.ron"]);
    let first = place.trash("a.ron").unwrap();
    fs::write(place.at("p/a.ron"), "second").unwrap();
    let second = place.trash("a.ron").unwrap();
    let listed = trashed(&place.at("state")).unwrap();
    assert_eq!(listed, [second.clone(), first.clone()], "deleted last first");
    assert_eq!(untrash(&first).unwrap(), place.at("p/a.ron"));
    assert_eq!(untrash(&second).unwrap(), place.at("p/a-2.ron"));
    assert_eq!(fs::read(place.at("p/a-2.ron")).unwrap(), b"second");
}

#[test]
fn what_cannot_be_deleted_stays_and_leaves_nothing_in_the_trash() {
    let place = Place::with(&[]);
    let error = place.trash("a.ron").unwrap_err();
    assert!(matches!(&error, MoveError::NotFound { path } if path.ends_with("a.ron")), "{error:?}");
    fs::create_dir(place.at("p/folder.ron")).unwrap();
    assert!(matches!(place.trash("folder.ron"), Err(MoveError::NotAFile { .. })));
    assert!(place.listed().is_empty());
    assert_eq!(files(&place.at("state/trash")).unwrap().len(), 0);
}

#[test]
fn a_profile_whose_folder_is_gone_stays_in_the_trash() {
    let place = Place::with(&["a.ron"]);
    let deleted = place.trash("a.ron").unwrap();
    fs::remove_dir(place.at("p")).unwrap();
    let error = untrash(&deleted).unwrap_err();
    assert!(matches!(&error, MoveError::NoFolder { path } if path.ends_with("p")), "{error:?}");
    assert_eq!(place.listed(), ["a"]);
}

#[test]
fn what_is_erased_is_gone_with_its_backup() {
    let place = Place::with(&["a.ron", "a.ron.bak"]);
    let deleted = place.trash("a.ron").unwrap();
    erase(&deleted).unwrap();
    erase(&deleted).unwrap();
    assert!(place.listed().is_empty());
    assert_eq!(files(&place.at("state/trash")).unwrap().len(), 0);
}

#[cfg(unix)]
#[test]
fn the_trash_is_for_its_owner_alone_and_a_strange_name_comes_back() {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::MetadataExt;
    let place = Place::with(&[]);
    let strange = place.at("p").join(std::ffi::OsStr::from_bytes(b"pr\xE4\nxis.ron"));
    fs::write(&strange, "()").unwrap();
    let deleted = trash(&place.at("state"), &strange).unwrap();
    for folder in [place.at("state"), place.at("state/trash"), deleted.folder.clone()] {
        assert_eq!(fs::metadata(folder).unwrap().mode() & 0o777, 0o700);
    }
    assert_eq!(fs::metadata(deleted.folder.join(ORIGIN)).unwrap().mode() & 0o777, 0o600);
    assert_eq!(untrash(&deleted).unwrap(), strange);
}

#[cfg(target_os = "linux")]
#[test]
fn a_profile_on_another_drive_is_carried_over_and_back() {
    // In memory; where a system has no such drive, the moves within one are all there is to test.
    let Ok(other) = tempfile::tempdir_in("/dev/shm") else { return };
    let place = Place::with(&[]);
    let profile = other.path().join("a.ron");
    fs::write(&profile, "()").unwrap();
    fs::write(backup_path(&profile), "(b)").unwrap();
    let deleted = trash(&place.at("state"), &profile).unwrap();
    assert!(files(other.path()).unwrap().is_empty());
    assert_eq!(std::os::unix::fs::MetadataExt::mode(&fs::metadata(&deleted.file.path).unwrap()) & 0o777, 0o600);
    assert_eq!(untrash(&deleted).unwrap(), profile);
    assert_eq!(fs::read(&profile).unwrap(), b"()");
    assert_eq!(fs::read(backup_path(&profile)).unwrap(), b"(b)");
}

#[test]
fn leftovers_are_swept_from_every_folder_and_nothing_else_goes() {
    let place = Place::with(&["a.ron", "b.ron", ".~0123abcd.tmp"]);
    let deleted = place.trash("a.ron").unwrap();
    crate::store::archive(&place.at("p/b.ron")).unwrap();
    let dead =
        [deleted.folder.join(".~00000001.tmp"), place.at("p/archive/.~00000002.tmp"), place.at("state/.~00000003.tmp")];
    for temp in &dead {
        fs::write(temp, "x").unwrap();
    }
    let folders = Folders { profiles: place.at("p"), state: place.at("state"), config: place.at("config") };
    let swept = leftovers(&folders);
    assert_eq!((swept.removed.len(), swept.left.len()), (4, 0), "{swept:?}");
    assert!(dead.iter().all(|temp| swept.removed.contains(temp)));
    assert_eq!(place.listed(), ["a"]);
    assert!(place.at("p/archive/b.ron").exists());
}
