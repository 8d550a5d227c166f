//! `report`: the findings and the completeness card as a file of their own, for whoever prepares the annexes.
//!
//! What must never happen here: a file that could be taken for an annex, and one overwritten without being asked.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::engine::{before_floor, load, open};
use super::export::program;
use super::{Exit, Failed, Outside, cause, output, print_line};
use crate::assess::Assessed;
#[cfg(feature = "pdf")]
use crate::export::pdf;
use crate::export::{Format, docx, html, markdown};
use crate::i18n::Messages;
use crate::sheets::page::Stamp;
use crate::store;
use crate::text::slug;

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let engine = load()?;
    let path = matches.get_one::<PathBuf>("profile").cloned().unwrap_or_default();
    let opened = open(&path)?;
    let assessed = Assessed::new(engine, &opened.profile).map_err(|before| before_floor(&before))?;
    let messages = Messages::embedded(outside.messages.language(), assessed.roles()).map_err(Failed::internal)?;
    let file = matches.get_one::<PathBuf>("file");
    let named = matches.get_one::<String>("format").map(|name| name.trim().to_lowercase()).unwrap_or_default();
    let by_name = file.and_then(|file| file.extension()).and_then(|end| end.to_str()).and_then(Format::from_extension);
    let chosen = matches.value_source("format") == Some(clap::parser::ValueSource::CommandLine);
    let format = by_name.filter(|_| !chosen).or_else(|| Format::from_extension(&named));
    let formats = Format::DOCUMENTS.map(Format::extension).join(", ");
    let unknown = || Failed::new("format", Exit::Usage, vec![("more", named.clone()), ("formats", formats.clone())]);
    let format = format.ok_or_else(unknown)?;
    let bytes = report(&assessed, &messages, &opened.name, format)?.ok_or_else(unknown)?;
    let force = matches.get_flag("force");
    match file {
        Some(file) if file.as_os_str() == "-" => output::standard(&bytes)?,
        Some(file) => put(outside, file, &bytes, force)?,
        None => {
            let folder = matches.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| PathBuf::from("."));
            store::ensure_folder(&folder).map_err(|error| Failed::write(&folder, cause::of_system(&error.source)))?;
            put(outside, &folder.join(file_name(&assessed, &messages, &opened.name, format)), &bytes, force)?;
        }
    }
    Ok(Exit::Done)
}

/// The name of the file, beside the annexes of the same profile.
pub(super) fn file_name(assessed: &Assessed<'_>, messages: &Messages, name: &str, format: Format) -> String {
    let day = assessed.profile.as_of.map(|day| format!("_{day}")).unwrap_or_default();
    let (tag, end) = (messages.language().tag(), format.extension());
    format!("{}_{tag}{day}_{}.{end}", slug(name), messages.plain("file-report"))
}

/// The report in a format for people; none as data, which `check --json` has.
pub(super) fn report(
    assessed: &Assessed<'_>,
    messages: &Messages,
    name: &str,
    format: Format,
) -> Result<Option<Vec<u8>>, Failed> {
    let page = assessed.describe(messages).report(assessed, name, program()).map_err(Failed::internal)?;
    let created = assessed.profile.as_of.unwrap_or_else(|| assessed.engine.law.checked());
    let stamp = Stamp { program: program(), created };
    Ok(Some(match format {
        Format::Markdown => markdown::markdown(&page, &stamp).into_bytes(),
        Format::Html => html::html(&page, &stamp).into_bytes(),
        Format::Docx => docx::docx(&page, &stamp).map_err(Failed::internal)?,
        #[cfg(feature = "pdf")]
        Format::Pdf => pdf::pdf(&page, &stamp).map_err(Failed::internal)?,
        Format::Json => return Ok(None),
    }))
}

/// Writes the file and says what happened to it.
fn put(outside: &Outside, path: &Path, bytes: &[u8], force: bool) -> Result<(), Failed> {
    let shown = path.display().to_string();
    let line = output::document(&outside.messages, path, &shown, bytes, force).map_err(|error| error.failed(path))?;
    print_line(&line);
    Ok(())
}
