//! Saving on the real disk: links, rights, names, and what others do to the file.
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk past the store")]

use std::cell::Cell;
use std::fs;

use super::*;
use crate::store::{backup_of, backup_path};

const OLD: &[u8] = b"(old)";
const NEW: &[u8] = b"(new)";

struct Folder(tempfile::TempDir);

impl Folder {
    fn with(name: &str, bytes: &[u8]) -> (Self, PathBuf) {
        let folder = Self(tempfile::tempdir().unwrap());
        let path = folder.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        (folder, path)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

fn parses(bytes: &[u8]) -> bool {
    bytes.starts_with(b"(") && bytes.ends_with(b")")
}

fn save_new(path: &Path, base: Option<&[u8]>) -> Result<Saved, SaveError> {
    save(path, NEW, base, &parses)
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    std::os::unix::fs::MetadataExt::mode(&fs::metadata(path).unwrap()) & 0o7777
}

#[test]
fn a_new_profile_and_its_backup_are_for_the_owner_alone() {
    let folder = Folder(tempfile::tempdir().unwrap());
    let path = folder.0.path().join("praxis.ron");
    let saved = save(&path, OLD, None, &parses).unwrap();
    assert_eq!(saved, Saved::Written { path: path.clone(), backup: None, split: false });
    let backup = Some(backup_path(&path));
    assert_eq!(save_new(&path, Some(OLD)).unwrap(), Saved::Written { path: path.clone(), backup, split: false });
    assert_eq!(folder.names(), ["praxis.ron", "praxis.ron.bak"]);
    assert_eq!(fs::read(&path).unwrap(), NEW);
    assert_eq!(backup_of(&path).unwrap().size, OLD.len() as u64);
    #[cfg(unix)]
    assert_eq!((mode(&path), mode(&backup_path(&path))), (0o600, 0o600));
}

#[cfg(unix)]
#[test]
fn an_old_file_keeps_its_rights() {
    use std::os::unix::fs::PermissionsExt;
    for old_mode in [0o640, 0o644, 0o666, 0o200] {
        let (_folder, path) = Folder::with("praxis.ron", OLD);
        fs::set_permissions(&path, fs::Permissions::from_mode(old_mode)).unwrap();
        match save_new(&path, Some(OLD)) {
            Ok(_) => assert_eq!(mode(&path), old_mode),
            // Who is not the administrator cannot read the last of them.
            Err(error) => assert_eq!(old_mode, 0o200, "{error}"),
        }
    }
}

#[cfg(unix)]
#[test]
fn a_read_only_file_is_refused_even_to_the_administrator() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = Folder::with("praxis.ron", OLD);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    assert!(super::super::read(&path, LIMIT).unwrap().read_only);
    let error = save_new(&path, Some(OLD)).unwrap_err();
    assert!(matches!(&error, SaveError::ReadOnly { path: named } if *named == path), "{error:?}");
    assert_eq!(fs::read(&path).unwrap(), OLD);
    assert_eq!(folder.names(), ["praxis.ron"]);
}

#[test]
fn what_somebody_else_did_to_the_file_is_noticed_and_left_alone() {
    let (folder, path) = Folder::with("praxis.ron", b"(els)");
    let difference = |base: Option<&[u8]>| match save_new(&path, base) {
        Err(SaveError::ChangedOnDisk { difference, .. }) => difference,
        other => panic!("{other:?}"),
    };
    assert_eq!(difference(Some(OLD)), Difference::Other);
    assert_eq!(difference(Some(b"(shorter before)")), Difference::Other);
    assert_eq!(difference(None), Difference::Appeared);
    assert_eq!(fs::read(&path).unwrap(), b"(els)");
    assert_eq!(folder.names(), ["praxis.ron"]);
    fs::remove_file(&path).unwrap();
    assert_eq!(difference(Some(OLD)), Difference::Gone);
    assert!(folder.names().is_empty());
}

#[test]
fn a_folder_that_is_gone_is_not_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gone/praxis.ron");
    let error = save_new(&path, Some(OLD)).unwrap_err();
    assert!(matches!(error, SaveError::ChangedOnDisk { difference: Difference::Gone, .. }), "{error:?}");
    let error = save_new(&path, None).unwrap_err();
    let SaveError::Failed(failure) = error else { panic!("{error:?}") };
    assert_eq!((failure.step, failure.kind()), (Step::Create, io::ErrorKind::NotFound));
    assert!(!folder.path().join("gone").exists());
}

#[test]
fn a_good_backup_is_never_replaced_by_a_file_that_cannot_be_read() {
    let (_folder, path) = Folder::with("praxis.ron", b"(brok");
    fs::write(backup_path(&path), b"(good)").unwrap();
    let saved = save_new(&path, Some(b"(brok")).unwrap();
    assert!(matches!(saved, Saved::Written { backup: None, .. }));
    assert_eq!(fs::read(backup_path(&path)).unwrap(), b"(good)");
    save(&path, b"(third)", Some(NEW), &parses).unwrap();
    assert_eq!(fs::read(backup_path(&path)).unwrap(), NEW);
}

#[test]
fn the_same_bytes_are_not_written_again() {
    let (folder, path) = Folder::with("praxis.ron", NEW);
    let asked = Cell::new(false);
    let saved = save(&path, NEW, Some(NEW), &|_| asked.replace(true)).unwrap();
    assert_eq!(saved, Saved::Unchanged);
    assert!(!asked.get());
    assert_eq!(folder.names(), ["praxis.ron"]);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_its_target_is_written() {
    use std::os::unix::fs::symlink;
    let (folder, path) = Folder::with("praxis.ron", OLD);
    let (link, chain) = (folder.0.path().join("link.ron"), folder.0.path().join("chain.ron"));
    symlink("praxis.ron", &link).unwrap();
    symlink(&link, &chain).unwrap();
    save_new(&chain, Some(OLD)).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink() && fs::symlink_metadata(&chain).unwrap().is_symlink());
    assert_eq!(fs::read(&path).unwrap(), NEW);
    assert!(backup_path(&path).exists());

    let dangling = folder.0.path().join("dangling.ron");
    symlink("made.ron", &dangling).unwrap();
    save_new(&dangling, None).unwrap();
    assert_eq!(fs::read(folder.0.path().join("made.ron")).unwrap(), NEW);

    let circle = folder.0.path().join("circle.ron");
    symlink("circle.ron", &circle).unwrap();
    assert!(matches!(save_new(&circle, None), Err(SaveError::LinkCircle { .. })));
}

#[cfg(unix)]
#[test]
fn a_second_name_of_the_file_keeps_the_old_content_and_is_mentioned() {
    let (folder, path) = Folder::with("praxis.ron", OLD);
    let second = folder.0.path().join("second.ron");
    fs::hard_link(&path, &second).unwrap();
    assert!(matches!(save_new(&path, Some(OLD)).unwrap(), Saved::Written { split: true, .. }));
    assert_eq!(fs::read(&second).unwrap(), OLD);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_without_hanging() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe.ron");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for (path, expected) in
        [(pipe.as_path(), Kind::Pipe), (folder.path(), Kind::Folder), (Path::new("/dev/full"), Kind::Device)]
    {
        for base in [None, Some(OLD)] {
            let error = save_new(path, base).unwrap_err();
            assert!(matches!(error, SaveError::NotAFile { kind, .. } if kind == expected), "{error:?}");
        }
    }
}

#[test]
fn a_name_of_255_bytes_can_be_saved_twice() {
    let folder = Folder(tempfile::tempdir().unwrap());
    let path = folder.0.path().join("x".repeat(251) + ".ron");
    save(&path, OLD, None, &parses).unwrap();
    save_new(&path, Some(OLD)).unwrap();
    assert_eq!(fs::read(&path).unwrap(), NEW);
    assert_eq!(fs::read(backup_path(&path)).unwrap(), OLD);
    assert_eq!(folder.names().len(), 2);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_awkward_or_no_unicode_can_be_saved() {
    use std::os::unix::ffi::OsStrExt;
    let folder = tempfile::tempdir().unwrap();
    for name in [&b"pr\xE4xis.ron"[..], b"-dash.ron", b" space.ron", b"dot.", b"\x1B[31m.ron"] {
        let path = folder.path().join(std::ffi::OsStr::from_bytes(name));
        save(&path, OLD, None, &parses).unwrap();
        save_new(&path, Some(OLD)).unwrap();
        assert_eq!(fs::read(backup_path(&path)).unwrap(), OLD);
    }
}

#[test]
fn more_than_can_be_read_again_is_not_saved() {
    let folder = Folder(tempfile::tempdir().unwrap());
    let large = vec![b' '; usize::try_from(LIMIT).unwrap() + 1];
    let error = save(&folder.0.path().join("a.ron"), &large, None, &parses).unwrap_err();
    assert!(matches!(error, SaveError::TooLarge { limit: LIMIT, .. }), "{error:?}");
    assert!(folder.names().is_empty());
}

#[test]
fn a_backup_that_cannot_be_kept_stops_the_save() {
    let (folder, path) = Folder::with("praxis.ron", OLD);
    fs::create_dir(backup_path(&path)).unwrap();
    let error = save_new(&path, Some(OLD)).unwrap_err();
    assert!(matches!(error, SaveError::Failed(Failure { step: Step::Backup, kept: Kept::Old, .. })), "{error:?}");
    assert_eq!(fs::read(&path).unwrap(), OLD);
    assert_eq!(folder.names(), ["praxis.ron", "praxis.ron.bak"]);
}

#[test]
fn a_private_file_is_written_whole_over_what_was_there() {
    let (folder, path) = Folder::with("draft", b"before");
    save_private(&path, b"after").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"after");
    assert_eq!(folder.names(), ["draft"]);
    #[cfg(unix)]
    assert_eq!(mode(&path), 0o600);
}

#[test]
fn an_error_for_the_log_names_no_client() {
    let (_folder, path) = Folder::with("ZZCANARYZZ.ron", OLD);
    for error in [save_new(&path, None).unwrap_err(), save_new(&path.join("x"), None).unwrap_err()] {
        assert!(!error.to_string().contains("ZZCANARYZZ"), "{error}");
    }
}
