//! Every operation of a move fails once, and the power fails before every one.

use super::*;
use crate::store::atomic::is_temp_name;
use crate::store::fake::Fake;

const FROM: &str = "/d/alt.ron";
const TO: &str = "/e/neu.ron";
const CONTENT: &[u8] = b"the profile";
const KEPT: &[u8] = b"its backup";

/// Disks to move on: with and without a backup, with and without second names for a file.
fn disks() -> Vec<(Fake, bool)> {
    let mut disks = Vec::new();
    // Given, refused as on FAT under Linux, and refused as between two drives.
    for no_links in [0, 1, 18] {
        for backup in [false, true] {
            let disk = Fake::with_file(FROM, CONTENT);
            disk.no_links.set(no_links);
            if backup {
                disk.put("/d/alt.ron.bak", KEPT, 0o600);
            }
            disks.push((disk, backup));
        }
    }
    disks
}

fn moved(disk: &Fake) -> Result<(), MoveError> {
    move_profile(disk, Path::new(FROM), Path::new(TO))
}

/// Whether the file has one of its two names, and under both nothing but its content.
fn is_whole(disk: &Fake, from: &str, to: &str, content: &[u8]) -> bool {
    let found = [disk.content(from), disk.content(to)];
    found.iter().any(Option::is_some) && found.into_iter().flatten().all(|bytes| bytes == content)
}

#[test]
fn a_profile_moves_with_its_backup() {
    for (disk, backup) in disks() {
        moved(&disk).unwrap();
        assert_eq!(disk.content(TO).as_deref(), Some(CONTENT));
        assert_eq!(disk.content("/e/neu.ron.bak").is_some(), backup);
        assert_eq!(disk.files().len(), if backup { 2 } else { 1 });
        assert!(disk.files().values().all(|(_, mode)| *mode == 0o600));
    }
}

#[test]
fn whatever_fails_the_profile_and_its_backup_are_whole_and_the_error_says_where() {
    for code in [28, 5, 13, 122] {
        for kind in 0..disks().len() {
            for operation in 0.. {
                let (disk, backup) = disks().remove(kind);
                disk.fail(operation, code);
                let result = moved(&disk);
                let trace = disk.trace();
                let at = format!("disk {kind}, operation {operation} of {trace:?}: {result:?}");
                assert!(is_whole(&disk, FROM, TO, CONTENT), "{at}");
                assert!(!backup || is_whole(&disk, "/d/alt.ron.bak", "/e/neu.ron.bak", KEPT), "{at}");
                let temps = disk
                    .files()
                    .into_keys()
                    .filter(|path| path.file_name().and_then(|name| name.to_str()).is_some_and(is_temp_name));
                match &result {
                    Err(MoveError::Failed(failure)) => {
                        assert_eq!(disk.content(TO).is_some(), failure.kept == Kept::New, "{at}");
                        assert_eq!(disk.content(FROM).is_some(), failure.kept != Kept::New, "{at}");
                        let leftover = failure.leftover.clone();
                        assert!(temps.into_iter().all(|temp| Some(temp) == leftover), "{at}");
                    }
                    Ok(()) => assert!(temps.count() == 0 && disk.content(FROM).is_none(), "{at}"),
                    Err(other) => panic!("{other:?}: {at}"),
                }
                if operation >= trace.len() {
                    break;
                }
            }
        }
    }
}

#[test]
fn a_power_failure_leaves_every_file_a_name() {
    for kind in 0..disks().len() {
        for operation in 0.. {
            let (disk, backup) = disks().remove(kind);
            disk.cut_power(operation);
            let result = moved(&disk);
            for names in disk.names_after_power_loss() {
                let at = format!("disk {kind}, power until {operation} of {:?}: {names:?}", disk.trace());
                let has = |one: &str, other: &str| names.iter().any(|n| n == Path::new(one) || n == Path::new(other));
                assert!(has(FROM, TO), "{at}");
                assert!(!backup || has("/d/alt.ron.bak", "/e/neu.ron.bak"), "{at}");
                assert!(result.is_err() || has(TO, TO) && !has(FROM, FROM), "acknowledged but lost: {at}");
            }
            if result.is_ok() {
                break;
            }
            assert!(operation < 50, "disk {kind} never ends");
        }
    }
}

#[test]
fn nothing_that_is_there_is_replaced_and_no_foreign_backup_is_taken_over() {
    for no_links in [0, 1, 18] {
        for taken in [TO, "/e/neu.ron.bak"] {
            let disk = Fake::with_file(FROM, CONTENT);
            disk.no_links.set(no_links);
            disk.put(taken, b"another", 0o600);
            let error = moved(&disk).unwrap_err();
            assert!(matches!(&error, MoveError::Exists { path } if path == Path::new(taken)), "{error:?}");
            assert_eq!(disk.content(taken).as_deref(), Some(&b"another"[..]));
            assert_eq!(disk.content(FROM).as_deref(), Some(CONTENT));
            let error = create_profile(&disk, Path::new(TO), b"new").unwrap_err();
            assert!(matches!(&error, MoveError::Exists { path } if path == Path::new(taken)), "{error:?}");
            assert_eq!(disk.files().len(), 2);
        }
    }
}

#[test]
fn a_link_is_not_moved_and_a_name_that_a_link_has_is_taken() {
    let disk = Fake::with_file(FROM, CONTENT);
    disk.put_link("/d/link.ron", "alt.ron");
    let error = move_profile(&disk, Path::new("/d/link.ron"), Path::new(TO)).unwrap_err();
    assert!(matches!(error, MoveError::NotAFile { kind: Kind::Link, .. }), "{error:?}");
    let error = move_profile(&disk, Path::new(FROM), Path::new("/d/link.ron")).unwrap_err();
    assert!(matches!(error, MoveError::Exists { .. }), "{error:?}");
    let error = move_profile(&disk, Path::new("/d/none.ron"), Path::new(TO)).unwrap_err();
    assert!(matches!(error, MoveError::NotFound { .. }), "{error:?}");
}

#[test]
fn whatever_fails_a_new_file_is_whole_or_not_there() {
    for no_links in [0, 1] {
        for operation in 0.. {
            let disk = Fake::default();
            disk.no_links.set(no_links);
            disk.fail(operation, 28);
            let result = create(&disk, Path::new(TO), CONTENT);
            let at = format!("operation {operation} of {:?}: {result:?}", disk.trace());
            let (there, leftover) = match result {
                Ok(()) => (true, None),
                Err(MoveError::Failed(failure)) => (failure.kept == Kept::New, failure.leftover),
                Err(other) => panic!("{other:?}"),
            };
            assert_eq!(disk.content(TO).as_deref(), there.then_some(CONTENT), "{at}");
            let others = disk.files().into_keys().filter(|path| path != Path::new(TO));
            assert_eq!(others.collect::<Vec<_>>(), leftover.into_iter().collect::<Vec<_>>(), "{at}");
            if operation >= disk.trace().len() {
                break;
            }
        }
    }
}

#[test]
fn too_much_for_a_profile_is_refused_before_anything_is_written() {
    let disk = Fake::default();
    let error = create(&disk, Path::new(TO), &vec![b' '; 5_000_001]).unwrap_err();
    assert!(matches!(error, MoveError::TooLarge { size: 5_000_001, .. }), "{error:?}");
    assert!(disk.trace().is_empty());
}

#[test]
fn a_taken_name_gets_the_first_free_number() {
    let taken = ["a.ron", "a-2.ron"].map(PathBuf::from);
    let attempt = |path: &Path| {
        let free = !taken.iter().any(|taken| taken == path);
        free.then_some(()).ok_or(MoveError::Exists { path: path.to_path_buf() })
    };
    assert_eq!(first_free(Path::new("a.ron"), attempt).unwrap(), Path::new("a-3.ron"));
    assert_eq!(first_free(Path::new("b"), attempt).unwrap(), Path::new("b"));
    assert_eq!(numbered(Path::new("/x/a.b.RON"), 7), Path::new("/x/a.b-7.RON"));
}
