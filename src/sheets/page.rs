//! Pages: a set of annexes in the words of one language, without a format.
//!
//! This is all that the exporters know. What must never happen here: a message id, a format, and the loss of
//! the difference between our words and what somebody typed.

pub use super::block::Trace;
use crate::i18n::Language;

/// A set of annexes in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The language of the words.
    pub language: Language,
    /// The title of the set, never empty.
    pub title: String,
    /// Whether this is a draft.
    pub grade: Grade,
    /// What the running head says about the grade ("Entwurf"); empty for a final document.
    pub head: String,
    /// The footer: version date and what made the document.
    pub footer: String,
    /// How a page says its number.
    pub page_number: Vec<PageNumber>,
    /// What labels the signature lines.
    pub signature: SignatureWords,
    /// The sheets in order, the head first.
    pub sheets: Vec<SpokenSheet>,
}

/// The two grades of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grade {
    /// May have open points, says so on every page.
    Draft,
    /// Nothing open, nothing unconfirmed.
    Final,
}

/// A part of "page 2 of 7".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageNumber {
    /// Words between the numbers.
    Words(String),
    /// The number of this page.
    This,
    /// The number of pages.
    All,
}

/// The words below signature lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureWords {
    /// Below the line for place and date.
    pub place_and_date: String,
    /// Below the line for the signature.
    pub signature: String,
}

/// One sheet in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenSheet {
    /// The id of the sheet.
    pub id: String,
    /// The blocks in order.
    pub blocks: Vec<Spoken>,
}

/// One block in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The id of the block, unique in its sheet.
    pub id: String,
    /// What it says.
    pub is: Words,
    /// What stands behind it.
    pub trace: Vec<Trace>,
}

/// What a block says, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// The title of the set.
    Title(Phrase),
    /// A heading, 1 to 3.
    Heading(u8, Phrase),
    /// A paragraph.
    Paragraph(Phrase),
    /// Bullets; each is a paragraph (or, nested, a list).
    List(Vec<Spoken>),
    /// A table: header cells, then rows with as many cells.
    Table(Vec<Phrase>, Vec<SpokenRow>),
    /// Names with values.
    Fields(Vec<SpokenField>),
    /// A remark that is no part of the agreement.
    Note(Phrase),
    /// Blocks under a condition, with its lead-in.
    When(Phrase, Vec<Spoken>),
    /// Signature lines.
    Signatures(Vec<SpokenSignature>),
}

/// One row of a table in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenRow {
    /// The id of the row.
    pub id: String,
    /// The cells.
    pub cells: Vec<Phrase>,
    /// What stands behind it.
    pub trace: Vec<Trace>,
}

/// One name with its value in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenField {
    /// The id of the line.
    pub id: String,
    /// The name.
    pub name: Phrase,
    /// The value.
    pub value: Phrase,
    /// What stands behind it.
    pub trace: Vec<Trace>,
}

/// One signature line in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenSignature {
    /// Which party.
    pub id: String,
    /// The party by its role.
    pub party: Phrase,
    /// Its name; empty for a placeholder.
    pub name: Phrase,
    /// The place that is already known; empty for a line to be filled in.
    pub place: Phrase,
}

/// Text with the places where something else than our words stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phrase(pub Vec<Run>);

/// A stretch of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Our own words.
    Ours(String),
    /// What somebody typed; may hold line breaks.
    Entered(String),
    /// A citation.
    Citation(String),
    /// An open point with its number over the whole set, as printed.
    Open(u32, String),
    /// A gap to be filled in by hand.
    Gap,
    /// A mark such as "to be confirmed", as printed.
    Mark(String),
    /// The value goes on in the next line.
    Break,
}

/// One block, row or line of a page as plain text, with what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed<'p> {
    /// The sheet.
    pub sheet: &'p str,
    /// The id of the block, row or line.
    pub id: &'p str,
    /// What is printed; the cells of a row one below the other.
    pub text: String,
    /// What stands behind it.
    pub trace: &'p [Trace],
}

impl Page {
    /// Every block, row and line in reading order.
    pub fn parts(&self) -> Vec<Printed<'_>> {
        let mut parts = Vec::new();
        for sheet in &self.sheets {
            collect(&sheet.id, &sheet.blocks, &mut parts);
        }
        parts
    }
}

fn collect<'p>(sheet: &'p str, blocks: &'p [Spoken], parts: &mut Vec<Printed<'p>>) {
    for block in blocks {
        let id = block.id.as_str();
        match &block.is {
            Words::Title(phrase) | Words::Heading(_, phrase) | Words::Paragraph(phrase) | Words::Note(phrase) => {
                parts.push(Printed { sheet, id, text: phrase.plain(), trace: &block.trace });
            }
            Words::When(lead, inner) => {
                parts.push(Printed { sheet, id, text: lead.plain(), trace: &block.trace });
                collect(sheet, inner, parts);
            }
            Words::List(items) => collect(sheet, items, parts),
            Words::Table(head, rows) => parts.extend(rows.iter().map(|row| {
                let cells = head.iter().zip(&row.cells).filter(|(_, cell)| !cell.is_empty());
                let cells: Vec<String> =
                    cells.map(|(name, cell)| format!("{}: {}", name.plain(), cell.plain())).collect();
                Printed { sheet, id: &row.id, text: cells.join("\n"), trace: &row.trace }
            })),
            Words::Fields(fields) => parts.extend(fields.iter().map(|field| {
                let text = format!("{}: {}", field.name.plain(), field.value.plain());
                Printed { sheet, id: &field.id, text, trace: &field.trace }
            })),
            Words::Signatures(_) => {}
        }
    }
}

impl Phrase {
    /// A phrase of our own words.
    pub fn ours(text: impl Into<String>) -> Self {
        Self(vec![Run::Ours(text.into())])
    }

    /// Whether nothing would be printed.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| match run {
            Run::Ours(text) | Run::Entered(text) | Run::Citation(text) | Run::Mark(text) | Run::Open(_, text) => {
                text.is_empty()
            }
            Run::Break => true,
            Run::Gap => false,
        })
    }

    /// The phrase as plain text; a gap is a row of underscores.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        for run in &self.0 {
            match run {
                Run::Ours(text) | Run::Entered(text) | Run::Citation(text) | Run::Mark(text) | Run::Open(_, text) => {
                    out.push_str(text);
                }
                Run::Gap => out.push_str("____________________"),
                Run::Break => out.push('\n'),
            }
        }
        out
    }
}

/// What an exporter is told besides the page: nothing of the machine, the user or the clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// Program and version, for the document's properties.
    pub program: String,
    /// The day that stands as creation date in the document's properties.
    pub created: crate::day::Day,
}
