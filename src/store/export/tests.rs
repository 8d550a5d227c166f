//! Exports on the real disk, and on one that fails.
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk past the store")]

use std::fs;

use super::*;
use crate::store::atomic::is_temp_name;
use crate::store::fake::Fake;

#[test]
fn a_new_document_is_written_and_the_same_one_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.md");
    assert_eq!(export_file(&path, b"one", false).unwrap(), Written::New);
    assert_eq!(export_file(&path, b"one", false).unwrap(), Written::Unchanged);
    assert_eq!(export_file(&path, b"one", true).unwrap(), Written::Unchanged);
    assert_eq!(fs::read(&path).unwrap(), b"one");
}

#[test]
fn another_content_is_replaced_only_when_that_is_allowed() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.md");
    fs::write(&path, "one").unwrap();
    for bytes in [&b"two"[..], b"three"] {
        let refused = export_file(&path, bytes, false);
        assert!(matches!(refused, Err(ExportError::Exists { .. })), "{refused:?}");
    }
    assert_eq!(fs::read(&path).unwrap(), b"one");
    assert_eq!(export_file(&path, b"two", true).unwrap(), Written::Replaced);
    assert_eq!(fs::read(&path).unwrap(), b"two");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn a_link_is_written_through_only_when_that_is_allowed() {
    let dir = tempfile::tempdir().unwrap();
    let (link, target) = (dir.path().join("a.md"), dir.path().join("planted"));
    std::os::unix::fs::symlink("planted", &link).unwrap();
    for there in [false, true] {
        let refused = export_file(&link, b"one", false);
        assert!(matches!(refused, Err(ExportError::Link { .. })), "{refused:?}");
        assert_eq!(target.exists(), there);
        export_file(&link, b"one", true).unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"one");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }
}

#[cfg(unix)]
#[test]
fn the_rights_are_those_of_new_files_or_of_the_file_before() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let mode = |name: &str| fs::metadata(dir.path().join(name)).unwrap().permissions().mode() & 0o777;
    fs::write(dir.path().join("usual"), "").unwrap();
    let path = dir.path().join("a.md");
    export_file(&path, b"one", false).unwrap();
    assert_eq!(mode("a.md"), mode("usual"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    export_file(&path, b"two", true).unwrap();
    assert_eq!(mode("a.md"), 0o640);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o440)).unwrap();
    assert!(matches!(export_file(&path, b"three", true), Err(ExportError::ReadOnly { .. })));
    assert_eq!(fs::read(&path).unwrap(), b"two");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_without_hanging() {
    let dir = tempfile::tempdir().unwrap();
    let pipe = dir.path().join("pipe.md");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in [pipe.as_path(), dir.path(), Path::new("/dev/full")] {
        for force in [false, true] {
            assert!(matches!(export_file(path, b"x", force), Err(ExportError::NotAFile { .. })));
        }
    }
}

#[test]
fn no_folder_is_made() {
    let dir = tempfile::tempdir().unwrap();
    let error = export_file(&dir.path().join("no/a.md"), b"x", true).unwrap_err();
    assert!(matches!(&error, ExportError::NoFolder { path } if *path == dir.path().join("no")), "{error:?}");
    assert!(!dir.path().join("no").exists());
}

#[test]
fn whatever_fails_a_document_is_whole_or_absent_and_no_temp_is_left() {
    const PATH: &str = "/d/a.md";
    let disks = || [Fake::default(), Fake::with_file(PATH, b"old")];
    for (kind, old) in [None, Some(&b"old"[..])].into_iter().enumerate() {
        for (operation, power) in (0..20).flat_map(|n| [(n, true), (n, false)]) {
            let [new_disk, old_disk] = disks();
            let disk = if kind == 0 { new_disk } else { old_disk };
            if power {
                disk.fail(operation, 28);
            } else {
                disk.cut_power(operation);
            }
            let result = export_on(&disk, Path::new(PATH), b"new!", true);
            let whole = |bytes: Option<&[u8]>| bytes == old || bytes == Some(b"new!");
            assert!(whole(disk.content(PATH).as_deref()));
            for outcome in disk.after_power_loss(PATH) {
                assert!(whole(outcome.as_deref()), "{outcome:?} after {:?}", disk.trace());
                assert!(result.is_err() || outcome.as_deref() == Some(b"new!"));
            }
            let names: Vec<PathBuf> = disk.files().into_keys().collect();
            let temp = names.iter().filter_map(|path| path.file_name()?.to_str()).any(is_temp_name);
            assert!(!power || !temp, "{names:?} after {:?}", disk.trace());
        }
    }
}
