//! What the program carries, in the form in which it starts soonest: the data files as MessagePack, the wording files with an
//! index of their messages. Both are made of the same files that people read and write.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a build script stops the build"
)]

use std::fs;
use std::path::{Path, PathBuf};

#[path = "build/compact.rs"]
mod compact;
#[path = "build/entries.rs"]
mod entries;

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the package is"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo says where to write"));
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=i18n");
    for folder in
        ["catalogue/data", "catalogue/data/measures", "questionnaire", "questionnaire/data", "law", "sheets/card"]
    {
        println!("cargo::rerun-if-changed=src/{folder}");
        for path in files(&root.join("src").join(folder), "ron") {
            let text = fs::read_to_string(&path).unwrap();
            let text = compact::compact(&text).unwrap_or_else(|what| panic!("{}: {what}", path.display()));
            let name = path.file_name().unwrap().to_str().unwrap();
            write(&out.join(folder).join(format!("{name}.msgpack")), &text);
        }
    }
    for language in ["de", "en", "de-CH"] {
        let files: Vec<(String, String)> = files(&root.join("i18n").join(language), "ftl")
            .into_iter()
            .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (&**name, &**text)).collect();
        let index = entries::index(&files).unwrap_or_else(|what| panic!("i18n/{language}: {what}"));
        write(&out.join("i18n").join(format!("{language}.rs")), format!("&{index:?}").as_bytes());
    }
}

/// The files of a folder with this ending, by name.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == ending));
    files.sort_by(|one, other| one.file_stem().cmp(&other.file_stem()));
    files
}

/// Writes what is not there yet: a file that did not change builds nothing anew.
fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    if fs::read(path).ok().as_deref() != Some(bytes) {
        fs::write(path, bytes).unwrap();
    }
}
