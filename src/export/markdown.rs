//! Markdown: `CommonMark` with GFM tables, to paste into another document or to keep under version control.
//!
//! Where in the flow: the end; a page in words comes in, the text of a file goes out. Every word, ours or
//! entered, goes through one escape function, line by line. What must never happen here: an answer that
//! becomes a heading, a list, a table cell, a link, code or HTML, or a text that reads differently once it
//! is rendered.

mod escape;
#[cfg(test)]
mod tests;

use self::escape::escape;
use super::html::{Outline, visible, visible_line};
use crate::sheets::page::{Page, Phrase, Run, Spoken, SpokenField, SpokenRow, SpokenSignature, Stamp, Words};

/// A line to be filled in by hand.
const GAP: &str = "____________________";

/// The page as Markdown, the same text for the same page.
///
/// Markdown has no place for properties, so nothing of the stamp is written: the footer of the page says
/// what made the document.
pub fn markdown(page: &Page, _stamp: &Stamp) -> String {
    let mut writer = Writer { page, outline: Outline::default() };
    let mut document = Chunks::default();
    document.push(bold(&one_line(&page.head)).into_iter().collect());
    let mut sheets = page.sheets.iter().map(|sheet| sheet.blocks.as_slice());
    let mut first = sheets.next().unwrap_or_default();
    let mut title = Phrase::ours(&page.title);
    if let [Spoken { is: Words::Title(phrase), .. }, rest @ ..] = first
        && !phrase.is_empty()
    {
        title = phrase.clone();
        first = rest;
    }
    document.push(heading(1, &title));
    for blocks in std::iter::once(first).chain(sheets) {
        writer.outline.restart();
        writer.blocks(blocks, &mut document);
    }
    let footer = one_line(&page.footer);
    if !footer.is_empty() {
        document.push(vec!["---".to_owned()]);
        document.push(vec![footer]);
    }
    let mut text = document.lines.join("\n");
    text.push('\n');
    text
}

struct Writer<'a> {
    page: &'a Page,
    outline: Outline,
}

/// Blocks with a blank line between them.
#[derive(Default)]
struct Chunks {
    lines: Vec<String>,
    /// The bullet of the list that the lines end with.
    bullet: Option<char>,
}

impl Chunks {
    fn push(&mut self, chunk: Vec<String>) {
        if chunk.is_empty() {
            return;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(chunk);
        self.bullet = None;
    }

    /// Two lists in a row would be one: the second gets another bullet.
    fn push_list(&mut self, items: Vec<Vec<String>>) {
        let bullet = if self.bullet == Some('-') { '*' } else { '-' };
        let list = bulleted(bullet, items);
        if !list.is_empty() {
            self.push(list);
            self.bullet = Some(bullet);
        }
    }
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Spoken], out: &mut Chunks) {
        for block in blocks {
            self.block(block, out);
        }
    }

    fn block(&mut self, block: &Spoken, out: &mut Chunks) {
        match &block.is {
            // A second title is no title of the set.
            Words::Title(phrase) => self.heading(1, phrase, out),
            Words::Heading(rank, phrase) => self.heading(*rank, phrase, out),
            Words::Paragraph(phrase) => out.push(paragraph(phrase)),
            Words::List(items) => out.push_list(self.items(&items.iter().collect::<Vec<_>>())),
            Words::Table(header, rows) => out.push(table(header, rows)),
            Words::Fields(fields) => out.push_list(fields.iter().map(field).collect()),
            Words::Note(phrase) => out.push(note(phrase)),
            Words::When(lead_in, inner) => {
                out.push(paragraph(lead_in));
                let mut quoted = Chunks::default();
                self.blocks(inner, &mut quoted);
                out.push(indented("> ", "> ", quoted.lines));
            }
            Words::Signatures(signatures) => {
                for signature in signatures {
                    self.signature(signature, out);
                }
            }
        }
    }

    fn heading(&mut self, rank: u8, phrase: &Phrase, out: &mut Chunks) {
        if !phrase.is_empty() {
            out.push(heading(self.outline.level(rank), phrase));
        }
    }

    /// A list inside a list belongs to the item before it.
    fn items(&mut self, blocks: &[&Spoken]) -> Vec<Vec<String>> {
        let mut items: Vec<Vec<String>> = Vec::new();
        let mut nested: Vec<&Spoken> = Vec::new();
        for block in blocks {
            if let Words::List(inner) = &block.is {
                nested.extend(inner);
                continue;
            }
            self.hang(&mut nested, &mut items);
            let mut item = Chunks::default();
            self.block(block, &mut item);
            items.push(item.lines);
            items.retain(|item| !item.is_empty());
        }
        self.hang(&mut nested, &mut items);
        items
    }

    fn hang(&mut self, nested: &mut Vec<&Spoken>, items: &mut Vec<Vec<String>>) {
        if nested.is_empty() {
            return;
        }
        let inner = self.items(&std::mem::take(nested));
        match items.last_mut() {
            Some(item) => item.extend(bulleted('-', inner)),
            None => items.extend(inner),
        }
    }

    fn signature(&self, signature: &SpokenSignature, out: &mut Chunks) {
        let words = &self.page.signature;
        let mut party: Vec<String> = lines(&signature.party).iter().filter_map(|line| bold(&escape(line))).collect();
        party.extend(lines(&signature.name).iter().map(|line| escape(line)));
        out.push(broken(party));
        let gap = escape(GAP);
        let place = lines(&signature.place).join(" ");
        let place = if place.is_empty() { gap.clone() } else { format!("{}, {gap}", escape(&place)) };
        for (line, label) in [(place, &words.place_and_date), (gap, &words.signature)] {
            let label = one_line(label);
            out.push(broken([line, label].into_iter().filter(|line| !line.is_empty()).collect()));
        }
    }
}

fn heading(level: usize, phrase: &Phrase) -> Vec<String> {
    let words = lines(phrase).join(" ");
    if words.is_empty() { Vec::new() } else { vec![format!("{} {}", "#".repeat(level), escape(&words))] }
}

fn paragraph(phrase: &Phrase) -> Vec<String> {
    broken(lines(phrase).iter().map(|line| escape(line)).collect())
}

/// In italics: it is no part of what the parties agree.
fn note(phrase: &Phrase) -> Vec<String> {
    let mut lines = paragraph(phrase);
    if let Some(first) = lines.first_mut() {
        first.insert(0, '*');
    }
    if let Some(last) = lines.last_mut() {
        last.push('*');
    }
    lines
}

fn field(field: &SpokenField) -> Vec<String> {
    let mut name = lines(&field.name).join(" ");
    if !name.is_empty() && !name.ends_with([':', '?']) {
        name.push(':');
    }
    let mut values = lines(&field.value).into_iter().map(|line| escape(&line));
    let first: Vec<String> = bold(&escape(&name)).into_iter().chain(values.next()).collect();
    let mut item = vec![first.join(" ")];
    item.extend(values);
    item.retain(|line| !line.is_empty());
    broken(item)
}

fn table(header: &[Phrase], rows: &[SpokenRow]) -> Vec<String> {
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(header.len());
    if columns == 0 || rows.is_empty() {
        return Vec::new();
    }
    let line = |cells: &[Phrase]| {
        let cells: Vec<String> = (0..columns).map(|column| cells.get(column).map(cell).unwrap_or_default()).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut table = vec![line(header), format!("|{}", " --- |".repeat(columns))];
    table.extend(rows.iter().map(|row| line(&row.cells)));
    table
}

/// A cell cannot hold line breaks; `<br>` is our own markup, never somebody's text.
fn cell(phrase: &Phrase) -> String {
    lines(phrase).iter().map(|line| escape(line)).collect::<Vec<_>>().join("<br>")
}

fn bold(escaped: &str) -> Option<String> {
    (!escaped.is_empty()).then(|| format!("**{escaped}**"))
}

/// Lines of one paragraph; a backslash at the end of a line breaks it.
fn broken(mut lines: Vec<String>) -> Vec<String> {
    if let Some((_, all_but_last)) = lines.split_last_mut() {
        for line in all_but_last {
            line.push('\\');
        }
    }
    lines
}

fn bulleted(bullet: char, items: Vec<Vec<String>>) -> Vec<String> {
    items.into_iter().flat_map(|item| indented(&format!("{bullet} "), "  ", item)).collect()
}

/// The lines behind a prefix, without blanks at the end of a line.
fn indented(first: &str, rest: &str, lines: Vec<String>) -> Vec<String> {
    let behind = |(place, line): (usize, String)| {
        let prefix = if place == 0 { first } else { rest };
        format!("{prefix}{line}").trim_end().to_owned()
    };
    lines.into_iter().enumerate().map(behind).collect()
}

/// Our own words on one line, escaped.
fn one_line(words: &str) -> String {
    escape(&lines(&Phrase::ours(words)).join(" "))
}

/// The plain lines of a phrase: without blanks at their ends, at most one empty line between two others.
fn lines(phrase: &Phrase) -> Vec<String> {
    let mut text = String::new();
    for run in &phrase.0 {
        match run {
            Run::Ours(words) | Run::Citation(words) | Run::Mark(words) | Run::Open(_, words) => {
                text.push_str(&visible_line(words));
            }
            Run::Entered(words) => text.push_str(visible(words).trim_matches('\n')),
            Run::Gap => text.push_str(GAP),
            Run::Break => text.push('\n'),
        }
    }
    let mut lines: Vec<String> = Vec::new();
    for line in text.trim().lines() {
        let line = line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let line = line.trim();
        if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(line.to_owned());
        }
    }
    lines
}
