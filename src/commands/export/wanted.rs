//! What the arguments of `export` ask for.
//!
//! What must never happen here: touching a file, and a wish that is dropped without a word.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::commands::engine::given_day;
use crate::commands::{Exit, Failed};
use crate::day::Day;
use crate::export::Format;
use crate::i18n::Language;
use crate::sheets::page::Grade;

/// What the arguments ask for.
pub(super) struct Wanted {
    pub(super) formats: Vec<Format>,
    pub(super) languages: Vec<Language>,
    pub(super) grade: Option<Grade>,
    pub(super) as_of: Option<Day>,
    pub(super) force: bool,
    /// One file per sheet.
    pub(super) split: bool,
    pub(super) target: Target,
}

/// Where the documents go.
pub(super) enum Target {
    Folder(PathBuf),
    File(PathBuf),
    Stdout,
}

/// Reads the arguments.
pub(super) fn wanted(matches: &ArgMatches) -> Result<Wanted, Failed> {
    let names = |id: &str| matches.get_many::<String>(id).into_iter().flatten().map(|name| name.trim().to_lowercase());
    let mut formats = Vec::new();
    for name in names("format") {
        let format = Format::from_extension(&name);
        let unknown = || Failed::new("format", Exit::Usage, vec![("more", name), ("formats", Format::names())]);
        formats.push(format.ok_or_else(unknown)?);
    }
    let mut languages = Vec::new();
    for name in names("lang") {
        let language = Language::from_tag(&name);
        languages.push(language.ok_or_else(|| Failed::new("language", Exit::Usage, vec![("more", name)]))?);
    }
    let as_of = match matches.get_one::<String>("as-of") {
        None => None,
        Some(text) => Some(given_day(text)?),
    };
    let target = match matches.get_one::<PathBuf>("file") {
        Some(path) if path.as_os_str() == "-" => Target::Stdout,
        Some(path) => Target::File(path.clone()),
        None => Target::Folder(matches.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| PathBuf::from("."))),
    };
    if let (Target::File(path), true) = (&target, formats.is_empty()) {
        formats.extend(path.extension().and_then(|end| end.to_str()).and_then(Format::from_extension));
    }
    let several = |list: usize| list > 1;
    if !matches!(target, Target::Folder(_)) && (formats.len() != 1 || several(languages.len())) {
        return Err(Failed::new("one-file", Exit::Usage, Vec::new()));
    }
    if formats.is_empty() {
        formats.extend(Format::DOCUMENTS);
    }
    formats.sort();
    formats.dedup();
    let grade = match (matches.get_flag("draft"), matches.get_flag("final")) {
        (true, _) => Some(Grade::Draft),
        (_, true) => Some(Grade::Final),
        _ => None,
    };
    let (force, split) = (matches.get_flag("force"), matches.get_flag("split"));
    Ok(Wanted { formats, languages, grade, as_of, force, split, target })
}
