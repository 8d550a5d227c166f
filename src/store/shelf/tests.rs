//! Order on the real disk.
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk past the store")]

use std::fs;

use super::*;
use crate::store::{Library, backup_of};

fn folder(names: &[&str]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for name in names {
        fs::write(dir.path().join(name), name).unwrap();
    }
    dir
}

/// The files below a folder, with `/` between the parts.
fn names(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            names.extend(super::tests::names(&path).into_iter().map(|inner| format!("{name}/{inner}")));
        } else {
            names.push(name);
        }
    }
    names.sort();
    names
}

#[track_caller]
fn check(before: &[&str], run: impl Fn(&Path) -> Result<PathBuf, MoveError>, result: &str, after: &[&str]) {
    let dir = folder(before);
    let path = run(dir.path()).unwrap();
    assert_eq!(path, dir.path().join(result));
    assert_eq!(names(dir.path()), after);
}

#[test]
fn a_new_profile_gets_a_safe_name_that_is_free() {
    let make = |name: &'static str| move |dir: &Path| create_named(dir, name, b"()");
    check(&[], make("Praxis Dr. Müller"), "Praxis-Dr.Mueller.ron", &["Praxis-Dr.Mueller.ron"]);
    check(&[], make("praxis.RON"), "praxis.ron", &["praxis.ron"]);
    check(&[], make("../x"), "x.ron", &["x.ron"]);
    check(&["a.ron"], make("a"), "a-2.ron", &["a-2.ron", "a.ron"]);
    // The backup of a profile that is gone belongs to that one.
    check(&["a.ron.bak", "a-2.ron"], make("a"), "a-3.ron", &["a-2.ron", "a-3.ron", "a.ron.bak"]);
}

#[test]
fn a_new_profile_is_for_its_owner_alone_and_so_is_its_folder() {
    let dir = folder(&[]);
    let path = create_named(&dir.path().join("deep/er"), "a", b"()").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"()");
    #[cfg(unix)]
    {
        let mode = |path: &Path| std::os::unix::fs::MetadataExt::mode(&fs::metadata(path).unwrap()) & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
    }
}

#[test]
fn an_exact_name_is_made_once() {
    let dir = folder(&["a.ron"]);
    let error = create(&dir.path().join("a.ron"), b"()").unwrap_err();
    assert!(matches!(error, MoveError::Exists { .. }), "{error:?}");
    assert_eq!(fs::read(dir.path().join("a.ron")).unwrap(), b"a.ron");
    let error = create(&dir.path().join("no/a.ron"), b"()").unwrap_err();
    assert!(matches!(&error, MoveError::NoFolder { path } if path.ends_with("no")), "{error:?}");
    assert_eq!(names(dir.path()), ["a.ron"]);
}

#[test]
fn renaming_takes_the_backup_along_and_refuses_a_taken_name() {
    let to = |name: &'static str| move |dir: &Path| rename(&dir.join("a.ron"), name);
    check(&["a.ron", "a.ron.bak"], to("Bär"), "Baer.ron", &["Baer.ron", "Baer.ron.bak"]);
    check(&["a.ron", "a.ron.bak"], to("a"), "a.ron", &["a.ron", "a.ron.bak"]);
    check(&["a.ron", "a.ron.bak"], to("a.ron"), "a.ron", &["a.ron", "a.ron.bak"]);
    check(&["a.ron", "a.ron.bak"], to("A"), "A.ron", &["A.ron", "A.ron.bak"]);
    for taken in ["b.ron", "b.ron.bak"] {
        let dir = folder(&["a.ron", taken]);
        let error = to("b")(dir.path()).unwrap_err();
        assert!(matches!(&error, MoveError::Exists { path } if path.ends_with(taken)), "{error:?}");
        assert_eq!(names(dir.path()), ["a.ron", taken]);
    }
    // Two files that differ only in case are two files here; neither is lost.
    if cfg!(target_os = "linux") {
        let dir = folder(&["a.ron", "A.ron"]);
        assert!(matches!(to("A")(dir.path()), Err(MoveError::Exists { .. })));
        assert_eq!(names(dir.path()), ["A.ron", "a.ron"]);
        assert_eq!(fs::read(dir.path().join("A.ron")).unwrap(), b"A.ron");
    }
}

#[test]
fn a_name_with_an_umlaut_that_somebody_gave_the_file_can_stay() {
    let dir = folder(&["Bär.ron"]);
    let path = dir.path().join("Bär.ron");
    assert_eq!(rename(&path, "Bär").unwrap(), path);
}

#[test]
fn an_archived_profile_is_out_of_the_list_and_comes_back() {
    let dir = folder(&["a.ron", "a.ron.bak", "b.ron"]);
    let library = Library { folder: dir.path().to_path_buf() };
    let archived = archive(&dir.path().join("a.ron")).unwrap();
    assert_eq!(names(dir.path()), ["archive/a.ron", "archive/a.ron.bak", "b.ron"]);
    let listed = |library: &Library| library.list().unwrap().into_iter().map(|e| e.name).collect::<Vec<_>>();
    assert_eq!((listed(&library), listed(&library.archive())), (vec!["b".to_owned()], vec!["a".to_owned()]));
    // In the meantime there is a new one of that name, which is archived too.
    fs::write(dir.path().join("a.ron"), "new").unwrap();
    assert_eq!(archive(&dir.path().join("a.ron")).unwrap(), dir.path().join("archive/a-2.ron"));
    assert_eq!(unarchive(&archived).unwrap(), std::path::absolute(dir.path().join("a.ron")).unwrap());
    assert_eq!(names(dir.path()), ["a.ron", "a.ron.bak", "archive/a-2.ron", "b.ron"]);
    assert!(backup_of(&dir.path().join("a.ron")).is_some());
    let error = unarchive(&dir.path().join("b.ron")).unwrap_err();
    assert!(matches!(error, MoveError::NotFound { .. }), "{error:?}");
}

#[test]
fn a_copy_has_the_content_and_leaves_the_original_with_its_backup() {
    let dir = folder(&["a.ron", "a.ron.bak"]);
    let copied = copy(&dir.path().join("a.ron"), "a").unwrap();
    assert_eq!(copied, dir.path().join("a-2.ron"));
    assert_eq!(fs::read(&copied).unwrap(), b"a.ron");
    assert_eq!(names(dir.path()), ["a-2.ron", "a.ron", "a.ron.bak"]);
    assert!(matches!(copy(&dir.path().join("x.ron"), "a"), Err(CopyError::Read(ReadError::NotFound { .. }))));
}

#[test]
fn a_profile_is_made_in_a_folder_or_under_a_name_and_replaces_nothing() {
    let make = |place: &'static str| move |dir: &Path| create_at(&dir.join(place), OsStr::new("praxis.ron"), b"()");
    check(&["b.ron"], make(""), "praxis.ron", &["b.ron", "praxis.ron"]);
    check(&["b.ron"], make("neu/"), "neu/praxis.ron", &["b.ron", "neu/praxis.ron"]);
    check(&["b.ron"], make("neu/Dr. Ahrens"), "neu/Dr. Ahrens.ron", &["b.ron", "neu/Dr. Ahrens.ron"]);
    check(&["b.ron"], make("c.RON"), "c.RON", &["b.ron", "c.RON"]);
    let dir = folder(&["praxis.ron"]);
    let again = create_at(dir.path(), OsStr::new("praxis.ron"), b"()");
    assert!(matches!(again, Err(MoveError::Exists { .. })), "{again:?}");
    assert_eq!(fs::read(dir.path().join("praxis.ron")).unwrap(), b"praxis.ron");
}
