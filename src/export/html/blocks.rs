//! The blocks of a page as HTML elements.
//!
//! Every text goes through maud's escaping and through `visible`; ids of elements come from the ids of
//! blocks. What must never happen here: an id used twice, a link inside a link, an element without content,
//! a table without header cells.

use std::collections::BTreeSet;

use maud::{Markup, PreEscaped, html};
use unicode_segmentation::UnicodeSegmentation;

use super::{Outline, TITLE, open_point, visible, visible_line};
use crate::sheets::page::{Page, Phrase, Run, SignatureWords, Spoken, SpokenField, SpokenRow, SpokenSignature, Words};

/// Between blocks, so that the file can be read and compared as text.
pub(super) const NEW_LINE: PreEscaped<&str> = PreEscaped("\n");

/// The sheet whose rows open points link to.
pub(super) const OPEN_POINTS: &str = "open-points";

/// A line to be filled in by hand; text, so that copies and text browsers keep it.
const GAP: &str = "____________________";

const BREAK: PreEscaped<&str> = PreEscaped("<br/>");

const MAY_BREAK: PreEscaped<&str> = PreEscaped("<wbr/>");

/// After so many characters a word may go on in the next line; hardly any word is longer.
const LONG_WORD: usize = 40;

/// Up to so many characters are not worth a line of their own.
const SHORT_WORD: usize = 6;

/// Writes the sheets of one page.
pub(super) struct Sheets<'a> {
    signature: &'a SignatureWords,
    /// The open points that have a row to link to.
    listed: BTreeSet<u32>,
    /// Those whose row was not yet written.
    unwritten: BTreeSet<u32>,
    ids: BTreeSet<String>,
    sheet: &'a str,
    outline: Outline,
    /// The id of the heading above, which names tables.
    heading: String,
}

impl<'a> Sheets<'a> {
    pub(super) fn new(page: &'a Page) -> Self {
        let listed = super::listed_open_points(page);
        // The rows of the open points own these ids; nothing else may take one.
        let ids = listed.iter().map(|number| format!("open-{number}")).collect();
        Self {
            signature: &page.signature,
            unwritten: listed.clone(),
            listed,
            ids,
            sheet: "",
            outline: Outline::default(),
            heading: TITLE.to_owned(),
        }
    }

    /// The id as an attribute may carry it, unless it is empty or already taken.
    pub(super) fn claim(&mut self, id: &str) -> Option<String> {
        let mut name = String::with_capacity(id.len() + 2);
        for c in id.chars() {
            match c {
                '/' => name.push_str("--"),
                c if c.is_ascii_alphanumeric() || c == '-' || c == '_' => name.push(c),
                _ => name.push('_'),
            }
        }
        (!name.is_empty() && self.ids.insert(name.clone())).then_some(name)
    }

    fn claim_block(&mut self, id: &str) -> Option<String> {
        self.claim(&format!("{}--{id}", self.sheet))
    }

    pub(super) fn sheet(&mut self, id: &'a str, anchor: Option<&str>, blocks: &[Spoken]) -> Markup {
        self.sheet = id;
        self.outline.restart();
        TITLE.clone_into(&mut self.heading);
        let mut name = None;
        let mut content = Vec::with_capacity(blocks.len());
        for block in blocks {
            content.push(self.block(block));
            if name.is_none() && matches!(block.is, Words::Heading(1, _)) {
                name = Some(self.heading.clone());
            }
        }
        html! {
            section id=[anchor] aria-labelledby=(name.as_deref().unwrap_or(TITLE)) { (NEW_LINE)
                @for block in content { (block) }
            } (NEW_LINE)
        }
    }

    fn blocks(&mut self, blocks: &[Spoken]) -> Markup {
        let blocks: Vec<Markup> = blocks.iter().map(|block| self.block(block)).collect();
        html! { @for block in blocks { (block) } }
    }

    fn block(&mut self, block: &Spoken) -> Markup {
        match &block.is {
            // A second title is no title of the set.
            Words::Title(phrase) => self.heading(&block.id, 1, phrase),
            Words::Heading(rank, phrase) => self.heading(&block.id, *rank, phrase),
            Words::Paragraph(phrase) => self.paragraph(&block.id, phrase),
            Words::List(items) => self.list(&block.id, items),
            Words::Table(header, rows) => self.table(&block.id, header, rows),
            Words::Fields(fields) => self.fields(&block.id, fields),
            Words::Note(phrase) if phrase.is_empty() => Markup::default(),
            Words::Note(phrase) => {
                let id = self.claim_block(&block.id);
                html! { p.note id=[id] role="note" { (self.phrase(phrase)) } (NEW_LINE) }
            }
            Words::When(lead_in, inner) => self.when(&block.id, lead_in, inner),
            Words::Signatures(signatures) => self.signatures(&block.id, signatures),
        }
    }

    fn heading(&mut self, id: &str, rank: u8, phrase: &Phrase) -> Markup {
        if phrase.is_empty() {
            return Markup::default();
        }
        let id = self.claim_block(id);
        let level = self.outline.level(rank);
        if let Some(id) = &id {
            self.heading.clone_from(id);
        }
        let phrase = self.phrase(phrase);
        html! {
            @match level {
                2 => h2 id=[id] { (phrase) },
                3 => h3 id=[id] { (phrase) },
                _ => h4 id=[id] { (phrase) },
            }
            (NEW_LINE)
        }
    }

    fn paragraph(&mut self, id: &str, phrase: &Phrase) -> Markup {
        if phrase.is_empty() {
            return Markup::default();
        }
        let id = self.claim_block(id);
        html! { p id=[id] { (self.phrase(phrase)) } (NEW_LINE) }
    }

    /// A list inside a list belongs to the item before it.
    fn list(&mut self, id: &str, blocks: &[Spoken]) -> Markup {
        let id = self.claim_block(id);
        let mut items: Vec<(Option<String>, Markup)> = Vec::new();
        for block in blocks {
            match (&block.is, items.last_mut()) {
                (Words::List(_), Some((_, item))) => {
                    let nested = self.block(block);
                    *item = html! { (*item) (NEW_LINE) (nested) };
                }
                (Words::List(inner), None) => {
                    let nested: Vec<(Option<String>, Markup)> =
                        inner.iter().map(|block| (None, self.block(block))).collect();
                    items.extend(nested);
                }
                (Words::Paragraph(phrase), _) if phrase.is_empty() => {}
                (Words::Paragraph(phrase), _) => items.push((self.claim_block(&block.id), self.phrase(phrase))),
                _ => items.push((None, self.block(block))),
            }
        }
        items.retain(|(_, item)| !item.0.is_empty());
        html! {
            @if !items.is_empty() {
                ul id=[id] { (NEW_LINE)
                    @for (id, item) in items { li id=[id] { (item) } (NEW_LINE) }
                } (NEW_LINE)
            }
        }
    }

    fn table(&mut self, id: &str, header: &[Phrase], rows: &[SpokenRow]) -> Markup {
        let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(header.len());
        if columns == 0 || rows.is_empty() {
            return Markup::default();
        }
        let id = self.claim_block(id);
        let rows: Vec<Markup> = rows.iter().map(|row| self.row(row, columns)).collect();
        html! {
            div.table {
                table id=[id] aria-labelledby=(self.heading) { (NEW_LINE)
                    thead {
                        tr {
                            @for column in 0..columns {
                                @match header.get(column) {
                                    Some(name) if !name.is_empty() => th scope="col" { (self.phrase(name)) },
                                    _ => td {},
                                }
                            }
                        }
                    } (NEW_LINE)
                    tbody { (NEW_LINE) @for row in rows { (row) (NEW_LINE) } }
                }
            } (NEW_LINE)
        }
    }

    fn row(&mut self, row: &SpokenRow, columns: usize) -> Markup {
        let number = open_point(&row.id).filter(|number| self.sheet == OPEN_POINTS && self.unwritten.remove(number));
        let id = number.map(|number| format!("open-{number}"));
        html! {
            tr id=[id] {
                @for column in 0..columns {
                    @match row.cells.get(column) {
                        Some(cell) if column == 0 && !cell.is_empty() => th scope="row" { (self.phrase(cell)) },
                        Some(cell) => td { (self.phrase(cell)) },
                        None => td {},
                    }
                }
            }
        }
    }

    fn fields(&mut self, id: &str, fields: &[SpokenField]) -> Markup {
        let fields: Vec<&SpokenField> =
            fields.iter().filter(|field| !(field.name.is_empty() && field.value.is_empty())).collect();
        if fields.is_empty() {
            return Markup::default();
        }
        let id = self.claim_block(id);
        html! {
            dl id=[id] { (NEW_LINE)
                @for field in fields {
                    div { dt { (self.phrase(&field.name)) } dd { (self.phrase(&field.value)) } } (NEW_LINE)
                }
            } (NEW_LINE)
        }
    }

    fn when(&mut self, id: &str, lead_in: &Phrase, blocks: &[Spoken]) -> Markup {
        let lead = self.claim_block(&format!("{id}_lead")).filter(|_| !lead_in.is_empty());
        let id = self.claim_block(id);
        let content = self.blocks(blocks);
        if lead_in.is_empty() && content.0.is_empty() {
            return content;
        }
        let group = lead.is_some().then_some("group");
        html! {
            div.when id=[id] role=[group] aria-labelledby=[lead.as_deref()] { (NEW_LINE)
                @if !lead_in.is_empty() { p.lead-in id=[lead.as_deref()] { (self.phrase(lead_in)) } (NEW_LINE) }
                (content)
            } (NEW_LINE)
        }
    }

    fn signatures(&mut self, id: &str, signatures: &[SpokenSignature]) -> Markup {
        if signatures.is_empty() {
            return Markup::default();
        }
        let id = self.claim_block(id);
        let line = |known: &Phrase, label: &str| {
            html! {
                p.line {
                    span.rule {
                        @if !known.is_empty() { (self.phrase(known)) ", " }
                        (GAP) (GAP) (GAP)
                    }
                    (BREAK) span.label { (visible_line(label)) }
                } (NEW_LINE)
            }
        };
        html! {
            div.signatures id=[id] { (NEW_LINE)
                @for signature in signatures {
                    div.signature { (NEW_LINE)
                        p.party {
                            strong { (self.phrase(&signature.party)) }
                            @if !signature.name.is_empty() { (BREAK) (self.phrase(&signature.name)) }
                        } (NEW_LINE)
                        (line(&signature.place, &self.signature.place_and_date))
                        (line(&Phrase::default(), &self.signature.signature))
                    } (NEW_LINE)
                }
            } (NEW_LINE)
        }
    }

    pub(super) fn phrase(&self, phrase: &Phrase) -> Markup {
        html! { @for run in &phrase.0 { (self.run(run)) } }
    }

    fn run(&self, run: &Run) -> Markup {
        html! {
            @match run {
                Run::Ours(text) | Run::Citation(text) => (visible_line(text)),
                Run::Entered(text) => (entered(text)),
                Run::Open(number, text) => {
                    // The list of open points does not link to itself.
                    @if self.listed.contains(number) && self.sheet != OPEN_POINTS {
                        a.open href={ "#open-" (number) } { (visible_line(text)) }
                    } @else {
                        span.open { (visible_line(text)) }
                    }
                },
                Run::Gap => span.gap { (GAP) },
                Run::Mark(text) => mark { (visible_line(text)) },
                Run::Break => (BREAK),
            }
        }
    }
}

/// Entered text with its own line breaks, and with places where an endless word may go on in the next line.
fn entered(text: &str) -> Markup {
    let text = visible(text);
    html! {
        @for (place, line) in text.trim_matches('\n').split('\n').enumerate() {
            @if place > 0 { (BREAK) }
            @for (place, part) in breakable(line).into_iter().enumerate() {
                @if place > 0 { (MAY_BREAK) }
                (part)
            }
        }
    }
}

/// The line, cut where a word may go on in the next line of a narrow column: behind the `@` of a mail address,
/// and wherever a word has gone on for too long.
fn breakable(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut length = 0;
    let mut before = "";
    for grapheme in line.graphemes(true) {
        if length == LONG_WORD || (before == "@" && length > SHORT_WORD) {
            parts.push(String::new());
            length = 0;
        }
        length = if grapheme.trim().is_empty() { 0 } else { length + 1 };
        if let Some(part) = parts.last_mut() {
            part.push_str(grapheme);
        }
        before = grapheme;
    }
    parts
}
