//! `card`: what the law asks of the contract, item by item, and the printed paragraph that says it.
//!
//! What must never happen here: writing, and an exit code that says more than `check`.

use std::path::PathBuf;

use clap::ArgMatches;
use serde::Serialize;

use super::engine::{before_floor, load, open};
use super::{Exit, Failed, Outside, output, print_line};
use crate::assess::Assessed;
use crate::describe::card::{CardTold, GroupTold, ItemTold};
use crate::i18n::Messages;

/// So many blocks of one place are listed; JSON has them all.
const LISTED: usize = 6;

#[derive(Debug, Serialize)]
struct Report {
    schema: u32,
    profile: String,
    #[serde(flatten)]
    card: CardTold,
}

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let engine = load()?;
    let path = matches.get_one::<PathBuf>("profile").cloned().unwrap_or_default();
    let opened = open(&path)?;
    let assessed = Assessed::new(engine, &opened.profile).map_err(|before| before_floor(&before))?;
    let messages = Messages::embedded(outside.messages.language(), assessed.roles()).map_err(Failed::internal)?;
    let describe = assessed.describe(&messages);
    let card = describe.card(&assessed.walk, &assessed.card(&assessed.compose()));
    if matches.get_flag("json") {
        let report = Report { schema: 1, profile: opened.name, card };
        output::json(&report)?;
        return Ok(Exit::Done);
    }
    print_line(&format!("{}: {}", opened.name, messages.plain("card-title")));
    print_line(&messages.plain("card-lead"));
    card.groups.iter().flat_map(|group| group_lines(group, &messages)).for_each(|line| print_line(&line));
    print_line("");
    print_line(&describe.card_counts(card.counts));
    Ok(Exit::Done)
}

fn group_lines(group: &GroupTold, messages: &Messages) -> Vec<String> {
    let mut lines = vec![String::new(), group.title.clone()];
    match (&group.not_needed, &group.undecided) {
        (Some(why), _) => lines.push(format!("  {}", not_needed(why, messages))),
        (None, Some(why)) => lines.push(format!("  {why}")),
        (None, None) => lines.extend(group.items.iter().flat_map(|item| item_lines(item, messages))),
    }
    lines
}

fn not_needed(why: &str, messages: &Messages) -> String {
    messages.text("card-group-not-needed", &[("why", crate::i18n::Arg::Text(why))])
}

fn item_lines(item: &ItemTold, messages: &Messages) -> Vec<String> {
    let mut state = item.state_says.clone();
    if item.carried {
        state = format!("{state}, {}", messages.plain("card-confirm"));
    }
    let mut lines = vec![format!("  - {} ({}): {state}", item.says, item.law)];
    lines.extend(item.why.iter().map(|why| format!("      {why}")));
    lines.extend(item.places.iter().map(|place| {
        let more = place.blocks.len().saturating_sub(LISTED);
        let more = if more > 0 { format!(", … (+{more})") } else { String::new() };
        let first: Vec<&str> = place.blocks.iter().take(LISTED).map(String::as_str).collect();
        format!("      {} [{}{more}]", place.says, first.join(", "))
    }));
    lines
}
