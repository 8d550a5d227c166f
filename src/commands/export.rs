//! `export`: profiles in, annexes out.
//!
//! What must never happen here: half a file, a file overwritten without being asked, and a final document
//! with something open.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

#[cfg(feature = "pdf")]
use super::characters::{Paper, paper};
use super::engine::{Opened, before_floor, load, open};
use super::{Exit, Failed, Outside, eprint_line, print_failed, print_line};
use crate::assess::{Assessed, Engine};
use crate::day::Day;
use crate::describe::language_name;
#[cfg(feature = "pdf")]
use crate::export::pdf;
use crate::export::{Format, docx, html, markdown};
use crate::i18n::{Arg, Language, Messages};
use crate::sheets::grade::best;
use crate::sheets::page::{Grade, Page, Stamp};
use crate::sheets::speak::{Imprint, speak};
use crate::store::{self, ExportError, Written};
use crate::text::slug;

struct Wanted {
    formats: Vec<Format>,
    languages: Vec<Language>,
    grade: Option<Grade>,
    as_of: Option<Day>,
    force: bool,
    target: Target,
}

enum Target {
    Folder(PathBuf),
    File(PathBuf),
    Stdout,
}

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let wanted = wanted(matches)?;
    let profiles: Vec<&PathBuf> = matches.get_many("profile").into_iter().flatten().collect();
    if !matches!(wanted.target, Target::Folder(_)) && profiles.len() != 1 {
        return Err(Failed::new("one-file", Exit::Usage, Vec::new()));
    }
    let engine = load()?;
    if engine.law.is_stale(outside.today) {
        let day = outside.messages.date(engine.law.checked()).unwrap_or_default();
        eprint_line(&outside.messages.text("out-stale", &[("day", Arg::Text(&day))]));
    }
    let mut exit = Exit::Done;
    for path in profiles {
        // One failing profile does not stop the others; the worst code is the answer.
        match open(path).and_then(|opened| one(outside, &engine, opened, &wanted)) {
            Ok(code) => exit = exit.max(code),
            Err(failed) => {
                print_failed(&outside.messages, &failed);
                exit = exit.max(failed.exit);
            }
        }
    }
    Ok(exit)
}

fn wanted(matches: &ArgMatches) -> Result<Wanted, Failed> {
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
        Some(text) => {
            let day = text.parse();
            Some(day.map_err(|_no_day| Failed::new("day", Exit::Usage, vec![("more", text.clone())]))?)
        }
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
        formats.extend(Format::ALL);
    }
    formats.sort();
    formats.dedup();
    let grade = match (matches.get_flag("draft"), matches.get_flag("final")) {
        (true, _) => Some(Grade::Draft),
        (_, true) => Some(Grade::Final),
        _ => None,
    };
    Ok(Wanted { formats, languages, grade, as_of, force: matches.get_flag("force"), target })
}

fn one(outside: &Outside, engine: &Engine, opened: Opened, wanted: &Wanted) -> Result<Exit, Failed> {
    let Opened { mut profile, name, .. } = opened;
    profile.as_of = wanted.as_of.or(profile.as_of);
    let assessed = Assessed::new(engine, &profile).map_err(|before| before_floor(&before))?;
    let ui = Messages::embedded(outside.messages.language(), assessed.roles()).map_err(internal)?;
    if assessed.walk.ended.is_some() {
        refuse(&assessed, &ui, &name, &[]);
        return Ok(Exit::Incomplete);
    }
    let chosen = assessed.languages();
    let languages = if wanted.languages.is_empty() { chosen.clone() } else { wanted.languages.clone() };
    if languages.is_empty() {
        return Err(Failed::new("no-language", Exit::Incomplete, vec![("profile", name)]));
    }
    if !matches!(wanted.target, Target::Folder(_)) && languages.len() != 1 {
        return Err(Failed::new("one-file", Exit::Usage, Vec::new()));
    }
    let foreign: Vec<Language> = languages.iter().filter(|language| !chosen.contains(language)).copied().collect();
    let blocked = !assessed.blockers.is_empty() || !foreign.is_empty();
    if wanted.grade == Some(Grade::Final) && blocked {
        refuse(&assessed, &ui, &name, &foreign);
        return Ok(Exit::Incomplete);
    }
    let composed = assessed.compose();
    #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "only a PDF can be refused where others are not"))]
    let mut exit = Exit::Done;
    for language in languages {
        let reachable = if foreign.contains(&language) { Grade::Draft } else { best(&assessed.blockers) };
        let grade = wanted.grade.unwrap_or(reachable);
        let messages = Messages::embedded(language, assessed.roles()).map_err(internal)?;
        let said = |grade| {
            let program = program();
            let questionnaire = engine.questionnaire.version.clone();
            let imprint = Imprint { grade, as_of: profile.as_of, program, questionnaire };
            speak(&composed, &messages, &engine.law, &imprint).map_err(internal)
        };
        let page = said(grade)?;
        let stamp = Stamp { program: program(), created: profile.as_of.unwrap_or_else(|| engine.law.checked()) };
        announce(&ui, &wanted.target, &name, language, grade, composed.open.len());
        let file = |page: &Page, format| file_name(&messages, &name, page, profile.as_of, format);
        for format in &wanted.formats {
            #[cfg(feature = "pdf")]
            if *format == Format::Pdf {
                let draft = match paper(&assessed, &ui, &name, &page, wanted.grade) {
                    Paper::AsItIs => None,
                    Paper::DraftOnly => Some(said(Grade::Draft)?),
                    Paper::Refused => {
                        exit = exit.max(Exit::Incomplete);
                        continue;
                    }
                };
                let page = draft.as_ref().unwrap_or(&page);
                write(outside, wanted, &file(page, *format), &bytes(*format, page, &stamp)?)?;
                continue;
            }
            write(outside, wanted, &file(&page, *format), &bytes(*format, &page, &stamp)?)?;
        }
    }
    Ok(exit)
}

/// A fault of the program.
pub(super) fn internal(error: impl std::fmt::Display) -> Failed {
    Failed::new("internal", Exit::Unexpected, vec![("more", error.to_string())])
}

/// The program with its version, as documents name it.
pub(super) fn program() -> String {
    format!("anlage {}", env!("CARGO_PKG_VERSION"))
}

pub(super) fn bytes(format: Format, page: &Page, stamp: &Stamp) -> Result<Vec<u8>, Failed> {
    match format {
        Format::Markdown => Ok(markdown::markdown(page, stamp).into_bytes()),
        Format::Html => Ok(html::html(page, stamp).into_bytes()),
        Format::Docx => docx::docx(page, stamp).map_err(internal),
        #[cfg(feature = "pdf")]
        Format::Pdf => pdf::pdf(page, stamp).map_err(internal),
    }
}

fn announce(ui: &Messages, target: &Target, name: &str, language: Language, grade: Grade, open: usize) {
    if matches!(target, Target::Stdout) {
        return;
    }
    let language = language_name(ui, language.tag());
    let count = u32::try_from(open).unwrap_or(u32::MAX);
    let args = [("profile", Arg::Text(name)), ("language", Arg::Text(&language)), ("count", Arg::Count(count))];
    let id = match grade {
        Grade::Draft => "out-grade-draft",
        Grade::Final => "out-grade-final",
    };
    print_line(&ui.text(id, &args));
}

/// `<profile>_<lang>_<as-of>[_<draft>].<ext>`, safe on every system.
pub(super) fn file_name(messages: &Messages, name: &str, page: &Page, as_of: Option<Day>, format: Format) -> String {
    let mut parts = vec![slug(name), page.language.tag().to_owned()];
    parts.extend(as_of.map(|day| day.to_string()));
    if page.grade == Grade::Draft {
        parts.push(messages.plain("file-draft"));
    }
    format!("{}.{}", parts.join("_"), format.extension())
}

fn write(outside: &Outside, wanted: &Wanted, name: &str, bytes: &[u8]) -> Result<(), Failed> {
    let path = match &wanted.target {
        Target::Stdout => {
            let mut out = std::io::stdout().lock();
            let written = out.write_all(bytes).and_then(|()| out.flush());
            return written.map_err(|error| {
                Failed::new("write", Exit::Disk, vec![("path", "-".to_owned()), ("more", error.kind().to_string())])
            });
        }
        Target::File(path) => path.clone(),
        Target::Folder(folder) => {
            store::ensure_folder(folder).map_err(|error| not_written(folder, &error.source.kind().to_string()))?;
            folder.join(name)
        }
    };
    put(outside, &path, bytes, wanted.force)
}

/// Writes one file and says what happened to it.
pub(super) fn put(outside: &Outside, path: &Path, bytes: &[u8], force: bool) -> Result<(), Failed> {
    let shown = path.display().to_string();
    match store::export_file(path, bytes, force) {
        Ok(written) => {
            let id = match written {
                Written::New => "out-written",
                Written::Replaced => "out-replaced",
                Written::Unchanged => "out-unchanged",
            };
            print_line(&outside.messages.text(id, &[("path", Arg::Text(&shown))]));
            Ok(())
        }
        Err(ExportError::Exists { .. } | ExportError::Link { .. }) => {
            Err(Failed::new("exists", Exit::Conflict, vec![("path", shown)]))
        }
        Err(other) => Err(not_written(path, &other.to_string())),
    }
}

pub(super) fn not_written(path: &Path, more: &str) -> Failed {
    Failed::new("write", Exit::Disk, vec![("path", path.display().to_string()), ("more", more.to_owned())])
}

/// Says exactly what keeps the set from being final.
fn refuse(assessed: &Assessed<'_>, ui: &Messages, name: &str, foreign: &[Language]) {
    eprint_line(&ui.text("out-final-refused", &[("profile", Arg::Text(name))]));
    for (number, blocker) in assessed.blockers.iter().enumerate() {
        let (what, remedy) = assessed.describe(ui).blocker(&assessed.walk, blocker);
        eprint_line(&format!("{:>3}. {what}", number + 1));
        if let Some(remedy) = remedy {
            eprint_line(&format!("     {remedy}"));
        }
    }
    for language in foreign {
        let what = language_name(ui, language.tag());
        eprint_line(&format!("   - {}", ui.text("blocker-language", &[("what", Arg::Text(&what))])));
    }
}
