//! `export`: profiles in, annexes out.
//!
//! Hundreds need the memory of a few, and are told and written in the order of the command line. What must never happen here: half a file, a
//! file overwritten without being asked, a final document with something open, and a profile that fails unnoticed.

mod each;
mod set;
mod wanted;

use std::path::PathBuf;

use clap::ArgMatches;

use self::each::each;
use self::set::{Count, Files};
use self::wanted::{Target, wanted};
use super::engine::{load, load_beside, open};
use super::progress::{Progress, wipe};
use super::{Exit, Failed, Outside, eprint_line, print_failed};
use crate::day::Day;
#[cfg(feature = "pdf")]
use crate::export::pdf;
use crate::export::{Format, docx, html, json, markdown};
use crate::i18n::{Arg, Messages};
use crate::sheets::basis::Basis;
use crate::sheets::page::{Grade, Page, Stamp};
use crate::sheets::split::Part;
use crate::text::slug;

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let wanted = wanted(matches)?;
    let profiles: Vec<&PathBuf> = matches.get_many("profile").into_iter().flatten().collect();
    if !matches!(wanted.target, Target::Folder(_)) && profiles.len() != 1 {
        return Err(Failed::new("one-file", Exit::Usage, Vec::new()));
    }
    // A lone profile is read while the engine is.
    let (lone, engine) = match &profiles[..] {
        [path] => {
            let (opened, engine) = load_beside(|| open(path));
            (Some(opened), engine?)
        }
        _ => (None, load()?),
    };
    if engine.law.is_stale(outside.today) {
        let day = outside.messages.date(engine.law.checked()).unwrap_or_default();
        eprint_line(&outside.messages.text("out-stale", &[("day", Arg::Text(&day))]));
    }
    let mut files = Files::new(outside, &wanted);
    let mut failures: Vec<(String, String)> = Vec::new();
    let mut progress = Progress::new(profiles.len());
    let mut exit = Exit::Done;
    let mut take = |done: usize, path: &&PathBuf, made| {
        progress.at(&outside.messages, done);
        // One failing profile does not stop the others; the worst code is the answer.
        let why = match files.place(made) {
            Ok(Exit::Done) => return,
            Ok(code) => {
                exit = exit.max(code);
                outside.messages.plain("out-failed-incomplete")
            }
            Err(failed) => {
                print_failed(&outside.messages, &failed);
                exit = exit.max(failed.exit);
                failed.words(&outside.messages).0
            }
        };
        failures.push((path.display().to_string(), why));
    };
    match (lone, &profiles[..]) {
        (Some(opened), [path]) => take(0, path, set::make(outside, engine, opened, &wanted, Count::Alone)),
        _ => each(&profiles, |path| set::make(outside, engine, open(path), &wanted, Count::AmongMany), take),
    }
    wipe();
    if profiles.len() > 1 && !failures.is_empty() {
        name_failures(&outside.messages, &failures, profiles.len());
    }
    Ok(exit)
}

/// Names the profiles that failed once more: among hundreds nobody finds them further up.
fn name_failures(messages: &Messages, failures: &[(String, String)], all: usize) {
    let count = |number: usize| Arg::Count(u32::try_from(number).unwrap_or(u32::MAX));
    eprint_line(&messages.text("out-failed", &[("count", count(failures.len())), ("all", count(all))]));
    for (path, why) in failures {
        eprint_line(&messages.text("out-failed-one", &[("path", Arg::Text(path)), ("more", Arg::Text(why))]));
    }
}

/// A fault of the program.
pub(super) fn internal(error: impl std::fmt::Display) -> Failed {
    Failed::internal(error)
}

/// The program with its version, as documents name it.
pub(super) fn program() -> String {
    format!("anlage {}", env!("CARGO_PKG_VERSION"))
}

/// The document in one format.
pub(super) fn bytes(format: Format, page: &Page, basis: &Basis, stamp: &Stamp) -> Result<Vec<u8>, Failed> {
    match format {
        Format::Markdown => Ok(markdown::markdown(page, stamp).into_bytes()),
        Format::Html => Ok(html::html(page, stamp).into_bytes()),
        Format::Docx => docx::docx(page, stamp).map_err(internal),
        #[cfg(feature = "pdf")]
        Format::Pdf => pdf::pdf(page, stamp).map_err(internal),
        Format::Json => json::json(page, basis, stamp).map(String::into_bytes).map_err(internal),
    }
}

/// `<profile>_<lang>_<as-of>[_<place>-<sheet>][_<draft>].<ext>`, safe on every system.
pub(super) fn file_name(
    messages: &Messages,
    name: &str,
    page: &Page,
    part: Option<&Part>,
    as_of: Option<Day>,
    format: Format,
) -> String {
    let mut parts = vec![slug(name), page.language.tag().to_owned()];
    parts.extend(as_of.map(|day| day.to_string()));
    parts.extend(part.map(|part| {
        let sheet = messages.plain(&format!("file-sheet-{}", part.sheet));
        format!("{:02}-{}", part.place, slug(&sheet))
    }));
    if page.grade == Grade::Draft {
        parts.push(messages.plain("file-draft"));
    }
    format!("{}.{}", parts.join("_"), format.extension())
}
