//! `info` and `--version`: versions, folders and the dates of the data.

use clap::ArgMatches;

use super::engine::load;
use super::{Exit, Failed, Outside, output, print_line};
use crate::i18n::{Arg, Language};
use crate::profile::FORMAT;
use crate::store::Folders;

/// Prints the version line.
pub(super) fn version(outside: &Outside) -> Result<Exit, Failed> {
    let engine = load()?;
    let (law, format) = (engine.law.checked().to_string(), FORMAT.to_string());
    let args = [
        ("version", Arg::Text(env!("CARGO_PKG_VERSION"))),
        ("questionnaire", Arg::Text(&engine.questionnaire.version)),
        ("law", Arg::Text(&law)),
        ("format", Arg::Text(&format)),
    ];
    print_line(&outside.messages.text("out-version", &args));
    Ok(Exit::Done)
}

/// The folders of the program.
pub(super) fn folders(outside: &Outside) -> Result<Folders, Failed> {
    let folders = Folders::standard(outside.data_dir.as_deref());
    folders.ok_or_else(|| Failed::new("folders", Exit::Disk, Vec::new()))
}

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let engine = load()?;
    let folders = folders(outside)?;
    let languages: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    let facts = [
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("questionnaire", engine.questionnaire.version.clone()),
        ("law", engine.law.checked().to_string()),
        ("format", FORMAT.to_string()),
        ("languages", languages.join(", ")),
        ("profiles", folders.profiles.display().to_string()),
        ("state", folders.state.display().to_string()),
        ("config", folders.config.display().to_string()),
    ];
    if matches.get_flag("json") {
        let map: serde_json::Map<String, serde_json::Value> =
            facts.iter().map(|(name, value)| ((*name).to_owned(), value.clone().into())).collect();
        output::json(&map)?;
        return Ok(Exit::Done);
    }
    for (name, value) in &facts {
        print_line(&format!("{}: {value}", outside.messages.plain(&format!("out-info-{name}"))));
    }
    Ok(Exit::Done)
}
