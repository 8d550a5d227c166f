//! `explain`: what stands behind a finding or behind a printed block, down to the article.
//!
//! Without either it lists what can be explained. What must never happen here: writing, and a guess which of several
//! blocks is meant.

use std::path::PathBuf;

use clap::ArgMatches;
use serde::Serialize;

use super::engine::{before_floor, load, open};
use super::export::program;
use super::{Exit, Failed, Outside, output, print_line};
use crate::assess::Assessed;
use crate::explain::lines::Line;
use crate::explain::told::{BlockTold, FindingTold, Why};
use crate::i18n::{Arg, Language, Messages};
use crate::rules::Verdict;
use crate::sheets::page::{Page, Printed};
use crate::sheets::speak::{Imprint, speak};

/// How many characters of a block are listed.
const SHORT: usize = 72;

#[derive(Debug, Serialize)]
struct Explained {
    schema: u32,
    profile: String,
    #[serde(flatten)]
    why: Why,
}

#[derive(Debug, Serialize)]
struct Listed {
    schema: u32,
    profile: String,
    findings: Vec<FindingTold>,
    blocks: Vec<BlockTold>,
}

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let engine = load()?;
    let path = matches.get_one::<PathBuf>("profile").cloned().unwrap_or_default();
    let opened = open(&path)?;
    let assessed = Assessed::new(engine, &opened.profile).map_err(|before| before_floor(&before))?;
    let messages = Messages::embedded(outside.messages.language(), assessed.roles()).map_err(Failed::internal)?;
    let page = page(&assessed, outside.messages.language())?;
    let parts = page.parts();
    let json = matches.get_flag("json");
    let Some(what) = matches.get_one::<String>("finding-or-block") else {
        let listed = list(&assessed, &messages, &parts, opened.name);
        if json {
            output::json(&listed)?;
        } else {
            print_list(&listed, &messages);
        }
        return Ok(Exit::Done);
    };
    let why = explained(&assessed, &messages, &parts, what)?;
    if json {
        let explained = Explained { schema: 1, profile: opened.name, why };
        output::json(&explained)?;
    } else {
        assessed.describe(&messages).why_lines(&why).iter().for_each(print);
    }
    Ok(Exit::Done)
}

/// The annexes in the language of the interface, or else in their first language.
fn page(assessed: &Assessed<'_>, ui: Language) -> Result<Page, Failed> {
    let languages = assessed.languages();
    let language = if languages.contains(&ui) { ui } else { languages.first().copied().unwrap_or(ui) };
    let messages = Messages::embedded(language, assessed.roles()).map_err(Failed::internal)?;
    let imprint = Imprint {
        grade: crate::sheets::grade::best(assessed.blockers()),
        as_of: assessed.profile.as_of,
        program: program(),
        questionnaire: assessed.engine.questionnaire.version.clone(),
    };
    speak(&assessed.compose(), &messages, &assessed.engine.law, &imprint).map_err(Failed::internal)
}

fn explained(assessed: &Assessed<'_>, messages: &Messages, parts: &[Printed<'_>], what: &str) -> Result<Why, Failed> {
    let describe = assessed.describe(messages);
    if let Some(finding) = assessed.findings().iter().find(|finding| finding.key == what) {
        return Ok(describe.why_finding(assessed, finding));
    }
    let whole = |part: &Printed<'_>| format!("{}/{}", part.sheet, part.id);
    let exact = parts.iter().find(|part| whole(part) == what);
    let named: Vec<&Printed<'_>> = match exact {
        Some(part) => vec![part],
        None => parts.iter().filter(|part| part.id == what).collect(),
    };
    match named.as_slice() {
        [part] => {
            let block = told(part);
            Ok(describe.why_block(assessed, block, part.trace))
        }
        [] => Err(Failed::new("explain-unknown", Exit::Usage, vec![("what", what.to_owned())])),
        several => {
            let all: Vec<String> = several.iter().map(|part| whole(part)).collect();
            let args = vec![("what", what.to_owned()), ("more", all.join(", "))];
            Err(Failed::new("explain-ambiguous", Exit::Usage, args))
        }
    }
}

fn told(part: &Printed<'_>) -> BlockTold {
    BlockTold { sheet: part.sheet.to_owned(), id: part.id.to_owned(), says: part.text.clone() }
}

fn list(assessed: &Assessed<'_>, messages: &Messages, parts: &[Printed<'_>], profile: String) -> Listed {
    let describe = assessed.describe(messages);
    let shown = assessed
        .findings()
        .iter()
        .filter(|finding| matches!(finding.verdict, Verdict::NotMet | Verdict::CannotTell(_)))
        .map(|finding| describe.finding_told(assessed, finding));
    Listed { schema: 1, profile, findings: shown.collect(), blocks: parts.iter().map(told).collect() }
}

fn print_list(listed: &Listed, messages: &Messages) {
    print_line(&messages.text("out-explain-lead", &[("profile", Arg::Text(&listed.profile))]));
    print_line("");
    print_line(&messages.plain("out-check-findings"));
    if listed.findings.is_empty() {
        print_line(&format!("  {}", messages.plain("findings-none")));
    }
    for finding in &listed.findings {
        print_line(&format!("  {}  {}", finding.id, finding.says));
    }
    let mut sheet = "";
    for block in &listed.blocks {
        if block.sheet != sheet {
            sheet = &block.sheet;
            print_line("");
        }
        let text = block.says.replace('\n', " · ");
        let short: String = text.chars().take(SHORT).collect();
        let more = if short.len() < text.len() { "…" } else { "" };
        print_line(&format!("  {}/{}  {short}{more}", block.sheet, block.id));
    }
}

fn print(line: &Line) {
    if line.depth == 0 {
        print_line("");
    }
    let text = line.text.replace('\n', &format!("\n{}", "  ".repeat(line.depth)));
    print_line(&format!("{}{text}", "  ".repeat(line.depth)));
}
