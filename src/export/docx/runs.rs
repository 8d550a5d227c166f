//! Runs: a phrase becomes lines, and a line becomes runs with character styles.
//!
//! Paragraphs join the lines with breaks, cells make a paragraph of each. What must never happen here: a gap,
//! an open point or a mark that looks like our words, and a link to a place that does not exist.

use std::collections::BTreeSet;

use super::xml::{push_text, put};
use crate::sheets::page::{Phrase, Run};

/// How long the line is that somebody fills in by hand.
#[derive(Debug, Clone, Copy)]
pub(super) enum Gap {
    /// In a paragraph or beside a name.
    Long,
    /// In a cell of a table.
    Short,
}

impl Gap {
    /// The line itself; underscores survive every program that opens the file.
    fn line(self) -> &'static str {
        match self {
            Self::Long => "____________________",
            Self::Short => "____________",
        }
    }
}

/// A stretch of one line in one style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    /// What it is.
    kind: Kind,
    /// What it says.
    pub(super) text: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Citation,
    Open(u32),
    Gap,
    Mark,
}

impl Kind {
    fn style(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Citation => Some("Citation"),
            Self::Open(_) => Some("OpenPoint"),
            Self::Gap => Some("Gap"),
            Self::Mark => Some("Mark"),
        }
    }
}

/// A line of a phrase.
pub(super) type Line<'a> = Vec<Piece<'a>>;

/// The lines of a phrase, at least one; empty lines at the end print nothing and are left out.
pub(super) fn lines(phrase: &Phrase, gap: Gap) -> Vec<Line<'_>> {
    let mut lines = vec![Line::new()];
    for run in &phrase.0 {
        let (kind, text) = match run {
            Run::Ours(text) | Run::Entered(text) => (Kind::Plain, text.as_str()),
            Run::Citation(text) => (Kind::Citation, text.as_str()),
            Run::Open(number, text) => (Kind::Open(*number), text.as_str()),
            Run::Mark(text) => (Kind::Mark, text.as_str()),
            Run::Gap => (Kind::Gap, gap.line()),
            Run::Break => (Kind::Plain, "\n"),
        };
        for (index, text) in split(text).enumerate() {
            if index > 0 {
                lines.push(Line::new());
            }
            if let (false, Some(line)) = (text.is_empty(), lines.last_mut()) {
                line.push(Piece { kind, text });
            }
        }
    }
    while lines.len() > 1 && lines.last().is_some_and(Vec::is_empty) {
        lines.pop();
    }
    lines
}

/// The text between all the characters that end a line.
fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
        .flat_map(|line| line.split(['\r', '\u{85}', '\u{2028}', '\u{2029}']))
}

/// Writes the runs of one line; open points become links where their number is among the targets.
pub(super) fn write_line(out: &mut String, line: &[Piece<'_>], targets: &BTreeSet<u32>) {
    for piece in line {
        match piece.kind {
            Kind::Open(number) if targets.contains(&number) => {
                put!(out, r#"<w:hyperlink w:anchor="open-{number}" w:history="1">"#);
                write_run(out, piece.kind.style(), piece.text);
                out.push_str("</w:hyperlink>");
            }
            kind => write_run(out, kind.style(), piece.text),
        }
    }
}

/// Writes one run. Tabs and soft hyphens have elements of their own; as characters Word shows them wrongly.
pub(super) fn write_run(out: &mut String, style: Option<&str>, text: &str) {
    out.push_str("<w:r>");
    if let Some(style) = style {
        put!(out, r#"<w:rPr><w:rStyle w:val="{style}"/></w:rPr>"#);
    }
    for piece in text.split_inclusive(['\t', '\u{ad}', '\n', '\r']) {
        let element = match piece.chars().next_back() {
            Some('\t') => "<w:tab/>",
            Some('\u{ad}') => "<w:softHyphen/>",
            Some('\n' | '\r') => "<w:br/>",
            _ => "",
        };
        let plain = if element.is_empty() { piece } else { piece.trim_end_matches(['\t', '\u{ad}', '\n', '\r']) };
        if !plain.is_empty() {
            out.push_str(r#"<w:t xml:space="preserve">"#);
            push_text(out, plain);
            out.push_str("</w:t>");
        }
        out.push_str(element);
    }
    out.push_str("</w:r>");
}
