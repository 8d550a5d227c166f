//! `list`: the profiles of the library.
//!
//! What must never happen here: hiding a profile because it cannot be read.

use clap::ArgMatches;
use serde::Serialize;

use super::engine::{load, open, unreadable};
use super::info::folders;
use super::{Exit, Failed, Outside, output, print_line};
use crate::assess::{Assessed, Engine};
use crate::i18n::Arg;
use crate::store::Library;

#[derive(Debug, Serialize)]
struct Entry {
    name: String,
    path: String,
    client: Option<String>,
    template: bool,
    /// `draft`, `ready` or `broken`.
    state: &'static str,
    open: usize,
    changed: Option<String>,
}

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let folder = folders(outside)?.profiles;
    let library = Library { folder: folder.clone() };
    let files = library.list().map_err(|error| unreadable(&folder.display().to_string(), &error))?;
    let engine = load()?;
    let entries: Vec<Entry> = files.iter().map(|file| entry(engine, &file.name, &file.path)).collect();
    if matches.get_flag("json") {
        output::json(&entries)?;
        return Ok(Exit::Done);
    }
    let messages = &outside.messages;
    if entries.is_empty() {
        let path = folder.display().to_string();
        print_line(&messages.text("out-list-empty", &[("path", Arg::Text(&path))]));
        return Ok(Exit::Done);
    }
    let head =
        ["name", "client", "state", "open", "changed"].map(|column| messages.plain(&format!("out-list-{column}")));
    let mut rows = vec![head];
    for entry in &entries {
        let client =
            if entry.template { messages.plain("out-list-template") } else { entry.client.clone().unwrap_or_default() };
        rows.push([
            entry.name.clone(),
            client,
            messages.plain(&format!("out-list-{}", entry.state)),
            entry.open.to_string(),
            entry.changed.clone().unwrap_or_default(),
        ]);
    }
    let widths: Vec<usize> =
        (0..5).map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0)).collect();
    for row in &rows {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        print_line(cells.join("  ").trim_end());
    }
    Ok(Exit::Done)
}

fn entry(engine: &Engine, name: &str, path: &std::path::Path) -> Entry {
    let broken = Entry {
        name: name.to_owned(),
        path: path.display().to_string(),
        client: None,
        template: false,
        state: "broken",
        open: 0,
        changed: None,
    };
    let Ok(opened) = open(path) else { return broken };
    let Ok(assessed) = Assessed::new(engine, &opened.profile) else { return broken };
    Entry {
        client: assessed.dossier().parties.client.name.value().cloned(),
        template: assessed.dossier().parties.is_template(),
        state: if assessed.blockers().is_empty() { "ready" } else { "draft" },
        open: assessed.blockers().len(),
        changed: opened.profile.last_change().map(|day| day.to_string()),
        ..broken
    }
}
