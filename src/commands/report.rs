//! `report`: the findings and the completeness card as a file of their own, for whoever prepares the annexes.
//!
//! What must never happen here: a file that could be taken for an annex, and one overwritten without being asked.

use std::io::Write;
use std::path::PathBuf;

use clap::ArgMatches;

use super::engine::{before_floor, load, open};
use super::export::{bytes, not_written, program, put};
use super::{Exit, Failed, Outside};
use crate::assess::Assessed;
use crate::export::Format;
use crate::i18n::Messages;
use crate::sheets::page::Stamp;
use crate::store;
use crate::text::slug;

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let engine = load()?;
    let path = matches.get_one::<PathBuf>("profile").cloned().unwrap_or_default();
    let opened = open(&path)?;
    let assessed = Assessed::new(&engine, &opened.profile).map_err(|before| before_floor(&before))?;
    let messages = Messages::embedded(outside.messages.language(), assessed.roles()).map_err(Failed::internal)?;
    let file = matches.get_one::<PathBuf>("file");
    let named = matches.get_one::<String>("format").map(|name| name.trim().to_lowercase()).unwrap_or_default();
    let by_name = file.and_then(|file| file.extension()).and_then(|end| end.to_str()).and_then(Format::from_extension);
    let chosen = matches.value_source("format") == Some(clap::parser::ValueSource::CommandLine);
    let format = by_name.filter(|_| !chosen).or_else(|| Format::from_extension(&named));
    let unknown = || Failed::new("format", Exit::Usage, vec![("more", named.clone()), ("formats", Format::names())]);
    let format = format.ok_or_else(unknown)?;
    let page = assessed.describe(&messages).report(&assessed, &opened.name, program()).map_err(Failed::internal)?;
    let stamp = Stamp { program: program(), created: opened.profile.as_of.unwrap_or_else(|| engine.law.checked()) };
    let bytes = bytes(format, &page, &stamp)?;
    let force = matches.get_flag("force");
    match file {
        Some(file) if file.as_os_str() == "-" => {
            let mut out = std::io::stdout().lock();
            let written = out.write_all(&bytes).and_then(|()| out.flush());
            written.map_err(|error| Failed::write(file, &error.kind().to_string()))?;
        }
        Some(file) => put(outside, file, &bytes, force)?,
        None => {
            let folder = matches.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| PathBuf::from("."));
            store::ensure_folder(&folder).map_err(|error| not_written(&folder, &error.source.kind().to_string()))?;
            let day = opened.profile.as_of.map(|day| format!("_{day}")).unwrap_or_default();
            let (tag, end) = (messages.language().tag(), format.extension());
            let name = format!("{}_{tag}{day}_{}.{end}", slug(&opened.name), messages.plain("file-report"));
            put(outside, &folder.join(name), &bytes, force)?;
        }
    }
    Ok(Exit::Done)
}
