//! What a PDF cannot print, named by the answers it stands in.
//!
//! `export` and `check` both ask here, so that one exits with 4 exactly when the other refuses. What must never
//! happen here: a character of the page that no answer or place is named for.

use std::collections::BTreeSet;

use super::Failed;
use super::export::{internal, program};
use crate::assess::Assessed;
use crate::describe::language_name;
use crate::export::Format;
use crate::export::pdf::unprintable;
use crate::i18n::{Arg, Messages};
use crate::id::Path;
use crate::interview::Step;
use crate::profile::Value;
use crate::sheets::page::{Grade, Page, Trace};
use crate::sheets::speak::{Imprint, speak};
use crate::text::coverage;

/// An answer with characters that no embedded font has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unprinted {
    /// The path of the answer, or the id of the block where no answer is known.
    pub(super) at: String,
    /// The same in words.
    place: String,
    /// The characters, each once.
    characters: Vec<char>,
}

/// How a page can be had as a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paper {
    /// As it is; in a draft, codes may stand in for characters.
    AsItIs,
    /// Only as a draft, because characters are missing.
    DraftOnly,
    /// Not at all: a final version was asked for, and characters are missing.
    Refused,
}

/// How this page can be had as a PDF, and what is to be said where that is not as it is.
pub(super) fn paper(
    assessed: &Assessed<'_>,
    ui: &Messages,
    name: &str,
    page: &Page,
    wanted: Option<Grade>,
) -> (Paper, Vec<String>) {
    let missing = unprinted(assessed, ui, page);
    if missing.is_empty() {
        return (Paper::AsItIs, Vec::new());
    }
    let (paper, id) = match (page.grade, wanted) {
        (Grade::Draft, _) => (Paper::AsItIs, "out-pdf-marked"),
        (Grade::Final, Some(Grade::Final)) => (Paper::Refused, "out-pdf-refused"),
        (Grade::Final, _) => (Paper::DraftOnly, "out-pdf-draft-only"),
    };
    (paper, lines(ui, id, name, page, &missing))
}

/// What is said instead of a final PDF that cannot be had; nothing where it, or another format, can.
pub(super) fn refused(
    assessed: &Assessed<'_>,
    ui: &Messages,
    name: &str,
    page: &Page,
    format: Format,
) -> Option<Vec<String>> {
    let missing =
        if (format, page.grade) == (Format::Pdf, Grade::Final) { unprinted(assessed, ui, page) } else { Vec::new() };
    (!missing.is_empty()).then(|| lines(ui, "out-pdf-refused", name, page, &missing))
}

fn lines(ui: &Messages, id: &str, name: &str, page: &Page, missing: &[Unprinted]) -> Vec<String> {
    let language = language_name(ui, page.language.id());
    let mut lines = vec![ui.text(id, &[("profile", Arg::Text(name)), ("language", Arg::Text(&language))])];
    lines.extend(missing.iter().map(|answer| format!("   - {}", answer.line(ui))));
    lines.push(format!("     {}", ui.plain("out-pdf-remedy")));
    lines
}

/// What keeps the final version of this profile from being a PDF, in all its languages.
pub(super) fn in_final(assessed: &Assessed<'_>, ui: &Messages) -> Result<Vec<Unprinted>, Failed> {
    let composed = assessed.compose();
    let mut found: Vec<Unprinted> = Vec::new();
    for language in assessed.languages() {
        let messages = Messages::embedded(language, assessed.roles()).map_err(internal)?;
        let imprint = Imprint {
            grade: Grade::Final,
            as_of: assessed.profile.as_of,
            program: program(),
            questionnaire: assessed.engine.questionnaire.version.clone(),
        };
        let page = speak(&composed, &messages, &assessed.engine.law, &imprint).map_err(internal)?;
        let more = unprinted(assessed, ui, &page);
        let more = more.into_iter().filter(|new| !found.iter().any(|old| old.at == new.at)).collect::<Vec<_>>();
        found.extend(more);
    }
    Ok(found)
}

/// The answers with characters that a PDF of this page cannot print.
pub(super) fn unprinted(assessed: &Assessed<'_>, ui: &Messages, page: &Page) -> Vec<Unprinted> {
    let blocks = unprintable(page);
    if blocks.is_empty() {
        return Vec::new();
    }
    let describe = assessed.describe(ui);
    let here = |path: &Path, characters: Vec<char>| Unprinted {
        at: path.to_string(),
        place: describe.place(&assessed.walk, path),
        characters,
    };
    let all: BTreeSet<char> = blocks.iter().flat_map(|block| block.characters.iter().copied()).collect();
    let mut named = BTreeSet::new();
    let mut found = Vec::new();
    for step in assessed.walk.asked() {
        let missing = coverage::missing(text(step, page));
        let missing: Vec<char> = missing.into_iter().filter(|c| all.contains(c)).collect();
        if !missing.is_empty() {
            named.extend(missing.iter().copied());
            found.push(here(&step.path, missing));
        }
    }
    // What is no answer of its own (own entries of a list, who finds out) is named by what it stands beside.
    for block in blocks {
        let left: Vec<char> = block.characters.into_iter().filter(|c| !named.contains(c)).collect();
        if left.is_empty() {
            continue;
        }
        let answer = block.trace.iter().find_map(|trace| match trace {
            Trace::Answer(path) => Some(path),
            _ => None,
        });
        found.push(match answer {
            Some(path) => here(path, left),
            None => Unprinted { at: block.id.clone(), place: block.id, characters: left },
        });
    }
    found
}

fn text<'a>(step: &'a Step<'_>, page: &Page) -> &'a str {
    match step.value() {
        Some(Value::Text(text)) => text,
        Some(Value::Words(words)) => words.get(page.language.id()).map_or("", String::as_str),
        _ => "",
    }
}

impl Unprinted {
    /// The line that names it: place, path and characters.
    pub(super) fn line(&self, ui: &Messages) -> String {
        let characters: Vec<String> = self.characters.iter().map(|&c| format!("{c} {}", coverage::mark(c))).collect();
        let characters = characters.join(", ");
        let args = [("what", Arg::Text(&self.place)), ("path", Arg::Text(&self.at)), ("more", Arg::Text(&characters))];
        ui.text("out-unprinted", &args)
    }
}
