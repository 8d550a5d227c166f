//! Where a page says something that no embedded font can print.
//!
//! `export` and `check` ask here before a final document is made, and name the answers that the traces lead to.
//! What must never happen here: a character that is marked in a draft without being found here.

use crate::sheets::page::{Page, Phrase, Spoken, Trace, Words};
use crate::text::coverage;

/// A block with characters that no embedded font has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unprintable {
    /// The id of the block, row or field; empty for the title and the lines around every page.
    pub id: String,
    /// What stands behind it.
    pub trace: Vec<Trace>,
    /// The characters, each once.
    pub characters: Vec<char>,
}

/// Everything on the page that no embedded font can print, in the order of the page.
pub fn unprintable(page: &Page) -> Vec<Unprintable> {
    let mut found = Found::default();
    for text in [&page.title, &page.head, &page.footer, &page.signature.place_and_date, &page.signature.signature] {
        found.phrases("", &[], [&Phrase::ours(text)]);
    }
    for sheet in &page.sheets {
        found.blocks(&sheet.blocks);
    }
    found.0
}

#[derive(Default)]
struct Found(Vec<Unprintable>);

impl Found {
    fn blocks(&mut self, blocks: &[Spoken]) {
        for block in blocks {
            let (id, trace) = (block.id.as_str(), block.trace.as_slice());
            match &block.is {
                Words::Title(phrase) | Words::Heading(_, phrase) | Words::Paragraph(phrase) | Words::Note(phrase) => {
                    self.phrases(id, trace, [phrase]);
                }
                Words::List(inner) => self.blocks(inner),
                Words::When(lead, inner) => {
                    self.phrases(id, trace, [lead]);
                    self.blocks(inner);
                }
                Words::Table(header, rows) => {
                    self.phrases(id, trace, header);
                    for row in rows {
                        self.phrases(&row.id, &row.trace, &row.cells);
                    }
                }
                Words::Fields(fields) => {
                    for field in fields {
                        self.phrases(&field.id, &field.trace, [&field.name, &field.value]);
                    }
                }
                Words::Signatures(signatures) => {
                    for signature in signatures {
                        self.phrases(id, trace, [&signature.party, &signature.name, &signature.place]);
                    }
                }
            }
        }
    }

    fn phrases<'a>(&mut self, id: &str, trace: &[Trace], phrases: impl IntoIterator<Item = &'a Phrase>) {
        let text: String = phrases.into_iter().map(Phrase::plain).collect();
        let characters = coverage::missing(&text);
        if !characters.is_empty() {
            self.0.push(Unprintable { id: id.to_owned(), trace: trace.to_vec(), characters });
        }
    }
}
