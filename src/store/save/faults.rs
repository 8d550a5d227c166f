//! Every operation of a save fails once, and the power fails before every one.

use std::path::Path;
use std::time::Duration;

use super::*;
use crate::store::atomic::is_temp_name;
use crate::store::fake::Fake;

const PROFILE: &str = "/d/praxis.ron";
const BACKUP: &str = "/d/praxis.ron.bak";
const OLD: &[u8] = b"the old content";
const NEW: &[u8] = b"the new content, which is longer";

/// Disks to save on: a new profile, an old one, one with a backup, one behind a link.
fn disks() -> Vec<(Fake, Option<&'static [u8]>, &'static str)> {
    let linked = Fake::with_file(PROFILE, OLD);
    linked.put_link("/d/link.ron", "praxis.ron");
    let backed = Fake::with_file(PROFILE, OLD);
    backed.put(BACKUP, b"older", 0o600);
    vec![
        (Fake::default(), None, PROFILE),
        (Fake::with_file(PROFILE, OLD), Some(OLD), PROFILE),
        (backed, Some(OLD), PROFILE),
        (linked, Some(OLD), "/d/link.ron"),
    ]
}

fn save_to(disk: &Fake, path: &str, base: Option<&[u8]>) -> Result<Saved, SaveError> {
    save_on(disk, Path::new(path), NEW, base, &|_| true)
}

fn no_temp_is_left(disk: &Fake) -> bool {
    !disk.files().keys().any(|path| path.file_name().and_then(|name| name.to_str()).is_some_and(is_temp_name))
}

/// The steps that a failing operation may be reported as.
fn steps(operation: &str) -> &'static [Step] {
    match operation {
        "look" | "link_target" | "try_writing" => &[Step::Look],
        "read" => &[Step::Compare],
        "create" => &[Step::Create, Step::Backup],
        "give" => &[Step::Rights],
        "write" => &[Step::Write, Step::Backup],
        "sync" => &[Step::Sync, Step::Backup],
        "rename" => &[Step::Rename, Step::Backup],
        "sync_folder" => &[Step::SyncFolder],
        other => panic!("an operation that a save does not do: {other}"),
    }
}

#[test]
fn whatever_fails_the_file_is_whole_no_temp_is_left_and_the_error_names_the_step() {
    // Out of space, broken disk, quota, too many files, another drive.
    let codes = if cfg!(windows) { [112, 1117, 1295, 4, 17] } else { [28, 5, 122, 24, 18] };
    for code in codes {
        for kind in 0..disks().len() {
            for operation in 0.. {
                let (disk, base, path) = disks().remove(kind);
                disk.fail(operation, code);
                let result = save_to(&disk, path, base);
                let trace = disk.trace();
                let at = format!("disk {kind}, operation {operation} of {trace:?}");
                let Err(SaveError::Failed(failure)) = result else {
                    assert!(result.is_ok() && operation == trace.len(), "{at}: {result:?}");
                    break;
                };
                assert!(steps(trace[operation]).contains(&failure.step), "{at}: {failure:?}");
                // Before the links are followed only the path as it was named is known.
                let named = if failure.step == Step::Look { path } else { PROFILE };
                assert!([named, PROFILE].map(Path::new).contains(&failure.path.as_path()), "{at}: {failure:?}");
                assert_eq!(failure.source.raw_os_error(), Some(code), "{at}");
                let left = match failure.kept {
                    Kept::Old => Some(OLD),
                    Kept::Nothing => None,
                    Kept::New => Some(NEW),
                };
                assert_eq!(disk.content(PROFILE).as_deref(), left, "{at}");
                assert!(no_temp_is_left(&disk) && failure.leftover.is_none(), "{at}");
                let backup = disk.content(BACKUP);
                assert!(backup.is_none_or(|bytes| bytes == OLD || bytes == b"older"), "{at}");
                // The answers are still in memory: the next attempt succeeds, whatever the first one left.
                let base = if failure.kept == Kept::New { Some(NEW) } else { base };
                assert!(save_to(&disk, path, base).is_ok(), "{at}");
                assert_eq!(disk.content(PROFILE).as_deref(), Some(NEW), "{at}");
            }
        }
    }
}

#[test]
fn a_killed_program_and_a_power_failure_leave_the_old_or_the_new_content() {
    for kind in 0..disks().len() {
        for operation in 0.. {
            let (disk, base, path) = disks().remove(kind);
            disk.cut_power(operation);
            let result = save_to(&disk, path, base);
            let at = format!("disk {kind}, power until operation {operation}");
            let whole = |bytes: Option<&[u8]>| bytes == base || bytes == Some(NEW);
            assert!(whole(disk.content(PROFILE).as_deref()), "killed, {at}");
            for outcome in disk.after_power_loss(PROFILE) {
                assert!(whole(outcome.as_deref()), "{at}: {outcome:?}");
                assert!(result.is_err() || outcome.as_deref() == Some(NEW), "acknowledged but lost, {at}");
            }
            for outcome in disk.after_power_loss(BACKUP).into_iter().flatten() {
                assert!(outcome == OLD || outcome == b"older", "{at}: {outcome:?}");
            }
            if result.is_ok() {
                break;
            }
        }
    }
}

#[test]
fn a_temp_file_that_cannot_be_removed_is_named() {
    let disk = Fake::with_file(PROFILE, OLD);
    let writing = 5;
    disk.cut_power(writing);
    let error = save_to(&disk, PROFILE, Some(OLD)).unwrap_err();
    assert_eq!(disk.trace()[writing], "write");
    let SaveError::Failed(Failure { leftover: Some(leftover), step: Step::Write, .. }) = error else {
        panic!("{error:?}");
    };
    assert!(disk.files().contains_key(&leftover));
}

#[test]
fn a_new_profile_is_for_its_owner_and_an_old_one_keeps_its_rights() {
    let disk = Fake::default();
    save_to(&disk, PROFILE, None).unwrap();
    assert_eq!(disk.files()[Path::new(PROFILE)].1, 0o600);
    let disk = Fake::default();
    disk.put(PROFILE, OLD, 0o644);
    save_to(&disk, PROFILE, Some(OLD)).unwrap();
    assert_eq!(disk.files()[Path::new(PROFILE)].1, 0o644);
    assert_eq!(disk.files()[Path::new(BACKUP)].1, 0o600);
}

#[test]
fn a_file_in_use_is_waited_for_and_in_the_end_given_up() {
    for code in [5, 32, 33] {
        let disk = Fake::default();
        disk.refuse_renames(3, code);
        assert!(save_to(&disk, PROFILE, None).is_ok());
        assert!(disk.paused.get() < Duration::from_millis(200));

        let disk = Fake::with_file(PROFILE, OLD);
        disk.refuse_renames(usize::MAX, code);
        let error = save_on(&disk, Path::new(PROFILE), NEW, Some(OLD), &|_| false).unwrap_err();
        assert!(matches!(error, SaveError::Failed(Failure { step: Step::Rename, kept: Kept::Old, .. })));
        assert!(disk.paused.get() <= Duration::from_secs(3));
        assert!(no_temp_is_left(&disk));
    }
}

#[cfg(unix)]
#[test]
fn an_interrupted_rename_is_repeated() {
    let disk = Fake::default();
    let renaming = 4;
    disk.fail(renaming, 4);
    assert!(save_to(&disk, PROFILE, None).is_ok());
    assert_eq!(disk.trace()[renaming..], ["rename", "rename", "sync_folder"]);
}

#[test]
fn saving_the_same_bytes_again_touches_nothing() {
    let disk = Fake::with_file(PROFILE, NEW);
    assert_eq!(save_to(&disk, PROFILE, Some(NEW)).unwrap(), Saved::Unchanged);
    assert_eq!(disk.trace(), ["look", "read"]);
}

#[test]
fn a_save_repeated_after_a_failed_folder_sync_makes_up_for_it() {
    let disk = Fake::with_file(PROFILE, NEW);
    assert_eq!(save_to(&disk, PROFILE, Some(OLD)).unwrap(), Saved::Unchanged);
    assert_eq!(disk.trace(), ["look", "read", "sync_folder"]);
}
