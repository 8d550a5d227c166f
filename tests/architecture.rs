//! Who may import whom, how large a file may be, what a module says of itself.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail loudly and read the tree"
)]

use std::fs;
use std::path::{Path, PathBuf};

fn sources() -> Vec<(String, String)> {
    fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, into);
            } else if path.extension().is_some_and(|end| end == "rs") {
                into.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
    paths.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

/// Refuses imports: files under `room` may not name any of `forbidden` after `crate::`.
#[track_caller]
fn check(room: &str, forbidden: &[&str]) {
    for (name, text) in sources() {
        if name == format!("{room}.rs") || name.starts_with(&format!("{room}/")) {
            let code = text.split("#[cfg(test)]").next().unwrap();
            for other in forbidden {
                assert!(!code.contains(&format!("crate::{other}")), "src/{name} may not know `{other}`");
            }
        }
    }
}

const ABOVE: [&str; 6] = ["commands", "plain", "cli", "store", "export", "sheets"];

#[test]
fn arrows_only_go_down() {
    check("law", &["profile", "questionnaire", "interview", "dossier", "rules", "i18n", "catalogue"]);
    check("law", &ABOVE);
    check("text", &["profile", "questionnaire", "interview", "dossier", "rules", "i18n", "law"]);
    check("text", &ABOVE);
    check("profile", &["questionnaire", "interview", "dossier", "rules", "i18n", "catalogue"]);
    check("profile", &ABOVE);
    check("catalogue", &["questionnaire", "interview", "dossier", "rules", "i18n"]);
    check("catalogue", &ABOVE);
    check("questionnaire", &["interview", "dossier", "rules"]);
    check("questionnaire", &ABOVE);
    check("interview", &["dossier", "rules"]);
    check("interview", &ABOVE);
    check("dossier", &["rules"]);
    check("dossier", &ABOVE);
    check("rules", &["questionnaire", "interview", "profile", "i18n"]);
    check("rules", &ABOVE);
    check("sheets", &["commands", "plain", "cli", "store", "export"]);
    check(
        "export",
        &["profile", "questionnaire", "interview", "dossier", "rules", "law", "commands", "plain", "cli", "store"],
    );
    check(
        "store",
        &[
            "profile",
            "questionnaire",
            "interview",
            "dossier",
            "rules",
            "law",
            "i18n",
            "commands",
            "plain",
            "cli",
            "sheets",
            "export",
        ],
    );
    check("plain", &["commands", "cli", "store", "export", "dossier", "rules"]);
    check("tui", &["commands", "plain", "cli", "store"]);
    check("assess", &["commands", "plain", "cli", "store", "export"]);
    check("describe", &["commands", "plain", "cli", "store", "export", "assess"]);
}

#[test]
fn exporters_know_pages_and_no_messages() {
    for (name, text) in sources().into_iter().filter(|(name, _)| name.starts_with("export/")) {
        assert!(!text.contains("Messages"), "src/{name} knows messages");
        assert!(!text.contains("sheets::block"), "src/{name} knows sheets without words");
    }
}

#[test]
fn no_file_is_larger_than_its_idea() {
    // Longer than 400 lines only with a reason, given here.
    let reasons = [
        // The whole mapping of answers to typed facts; one function per room of the dossier.
        "dossier/read.rs",
        // The walk and the types that every front end reads.
        "interview/walk.rs",
    ];
    for (name, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= 400 || reasons.contains(&name.as_str()), "src/{name} has {lines} lines");
        assert!(lines <= 650, "src/{name} has {lines} lines");
    }
}

#[test]
fn every_module_says_what_it_is() {
    for (name, text) in sources() {
        let first = text.lines().next().unwrap_or_default();
        assert!(first.starts_with("//! ") && first.len() > 20, "src/{name} begins with `{first}`");
        assert!(!name.ends_with("mod.rs"), "src/{name}: `foo.rs` beside `foo/`");
    }
}
