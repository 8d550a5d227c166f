//! `questions`: all questions, as text, as a paper form in Markdown, or as JSON.

use clap::ArgMatches;
use serde::Serialize;

use super::engine::load;
use super::{Exit, Failed, Outside, output, print_line};
use crate::assess::Engine;
use crate::i18n::{Arg, Messages};
use crate::questionnaire::{Cell, Choices, Condition, Kind, Need, Question, Questionnaire};
use crate::sheets::speak;

/// Lists with more entries than this are cut on paper; the rest is a line to fill in.
const ON_PAPER: usize = 40;

#[derive(Debug, Serialize)]
struct Entry {
    section: String,
    id: String,
    kind: &'static str,
    question: String,
    label: String,
    help: String,
    why: String,
    example: String,
    law: Vec<String>,
    needed: bool,
    conditional: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<(String, String)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<Entry>,
}

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let engine = load()?;
    let messages = &outside.messages;
    let speaker = Speaker { engine, messages };
    let mut entries = Vec::new();
    for section in &engine.questionnaire.sections {
        let name = messages.plain(&format!("section--{}", section.section));
        entries.extend(section.questions.iter().map(|question| speaker.entry(&name, question)));
    }
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => output::json(&entries)?,
        Some("md") => print_line(&form(messages, &engine.questionnaire, &entries)),
        _ => text(&entries),
    }
    Ok(Exit::Done)
}

struct Speaker<'a> {
    engine: &'a Engine,
    messages: &'a Messages,
}

impl Speaker<'_> {
    fn entry(&self, section: &str, question: &Question) -> Entry {
        let id = format!("q-{}", question.id);
        let part = |name: &str| self.messages.plain(&format!("{id}.{name}"));
        let cite = |cite: &String| speak::cite(&self.engine.law, self.messages, cite).ok();
        let fields = match &question.kind {
            Kind::Rows { fields, .. } => fields.iter().map(|field| self.entry(section, field)).collect(),
            _ => Vec::new(),
        };
        Entry {
            section: section.to_owned(),
            id: question.id.to_string(),
            kind: kind(&question.kind),
            question: self.messages.plain(&id),
            label: part("label"),
            help: part("help"),
            why: part("why"),
            example: part("example"),
            law: question.cites.iter().filter_map(cite).collect(),
            needed: question.need == Need::Final,
            conditional: question.ask_if != Condition::Always,
            choices: self.choices(question),
            fields,
        }
    }

    fn choices(&self, question: &Question) -> Vec<(String, String)> {
        let label = |id: &str| self.messages.label(id).unwrap_or_else(|_| id.to_owned());
        if let Kind::Measures(control) = &question.kind {
            let control = self.engine.questionnaire.catalogue.control(control.as_str());
            let measures = control.into_iter().flat_map(|control| &control.measures);
            return measures.map(|m| (m.id.to_string(), label(&format!("measure--{}", m.id)))).collect();
        }
        match question.choices() {
            Some(Choices::Here(choices)) => {
                choices.iter().map(|c| (c.to_string(), label(&format!("q-{}--{c}", question.id)))).collect()
            }
            Some(Choices::List(list)) => {
                let entries = self.engine.questionnaire.catalogue.lists.get(list).into_iter().flat_map(|l| &l.entries);
                entries.map(|entry| (entry.id.to_string(), label(&format!("{list}--{}", entry.id)))).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::YesNo => "yes-no",
        Kind::One(_) => "one",
        Kind::Many(_) => "many",
        Kind::Text => "text",
        Kind::Words => "words",
        Kind::Date | Kind::AsOf => "date",
        Kind::Number(_) => "number",
        Kind::Interval => "interval",
        Kind::Country => "country",
        Kind::Countries => "countries",
        Kind::Rows { .. } => "rows",
        Kind::Each { cell: Cell::YesNo, .. } => "each-yes-no",
        Kind::Each { cell: Cell::One(_), .. } => "each-one",
        Kind::Each { cell: Cell::Many(_), .. } => "each-many",
        Kind::Measures(_) => "measures",
    }
}

fn text(entries: &[Entry]) {
    let mut section = "";
    for entry in entries {
        if entry.section != section {
            section = &entry.section;
            print_line("");
            print_line(section);
        }
        print_line(&format!("  {}  {}", entry.id, entry.question));
        for field in &entry.fields {
            print_line(&format!("    {}  {}", field.id, field.question));
        }
    }
}

/// A form to print and fill in by hand.
fn form(messages: &Messages, questionnaire: &Questionnaire, entries: &[Entry]) -> String {
    let mut out = format!("# {}\n\n", messages.plain("form-title"));
    out += &messages.text("form-lead", &[("version", Arg::Text(&questionnaire.version))]);
    out += "\n";
    let (mut section, mut number) = ("", 0_u32);
    for entry in entries {
        if entry.section != section {
            section = &entry.section;
            out += &format!("\n## {section}\n");
        }
        number += 1;
        out += &question(messages, entry, &format!("{number}."), 3);
        for (place, field) in entry.fields.iter().enumerate() {
            if place == 0 {
                out += &format!("\n{}\n", messages.plain("form-rows"));
            }
            out += &question(messages, field, &format!("{number}.{}", place + 1), 4);
        }
        if entry.kind == "rows" {
            out += &format!("\n{}\n", messages.plain("form-all"));
        }
    }
    out.trim_end().to_owned()
}

fn question(messages: &Messages, entry: &Entry, number: &str, level: usize) -> String {
    let mut out = format!("\n{} {number} {}\n\n", "#".repeat(level), entry.question);
    let mut remarks = vec![entry.why.clone()];
    if !entry.needed {
        remarks.push(messages.plain("ask-optional"));
    }
    if entry.conditional {
        remarks.push(format!("({})", messages.plain("form-condition")));
    }
    out += &format!("*{}*\n", remarks.join(" "));
    if entry.choices.is_empty() {
        if entry.kind != "rows" {
            let lines = if matches!(entry.kind, "words" | "text") { 2 } else { 1 };
            out += &format!(
                "\n{} \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n",
                messages.plain("form-answer")
            );
            for _ in 1..lines {
                out += "\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n";
            }
        }
        return out;
    }
    out.push('\n');
    for (_, label) in entry.choices.iter().take(ON_PAPER) {
        out += &format!("- ☐ {label}\n");
    }
    if entry.choices.len() > ON_PAPER {
        let left = u32::try_from(entry.choices.len() - ON_PAPER).unwrap_or(u32::MAX);
        let more = messages.text("form-more", &[("list", Arg::Text(&entry.label)), ("count", Arg::Count(left))]);
        out += &format!("- ☐ {more}\n");
    }
    out
}
