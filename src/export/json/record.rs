//! The records of the JSON format, in the order in which their fields are written.
//!
//! What must never happen here: a word that stands for something else than the schema says, and entered text that a
//! reader cannot tell from ours.

use serde::Serialize;

use super::SCHEMA;
use crate::export::html::{visible, visible_line};
use crate::sheets::basis::{Basis, SpokenFinding, Verdict};
use crate::sheets::page::{
    Grade, Page, PageNumber, Phrase, Run, Spoken, SpokenField, SpokenRow, SpokenSheet, SpokenSignature, Stamp, Trace,
    Words,
};

#[derive(Serialize)]
pub(super) struct Record {
    schema: u32,
    program: String,
    questionnaire: String,
    law: String,
    as_of: Option<String>,
    language: &'static str,
    grade: &'static str,
    title: String,
    head: String,
    footer: String,
    page_number: Vec<PagePart>,
    signature: SignatureWords,
    sheets: Vec<Sheet>,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum PagePart {
    Words { text: String },
    This,
    All,
}

#[derive(Serialize)]
struct SignatureWords {
    place_and_date: String,
    signature: String,
}

#[derive(Serialize)]
struct Sheet {
    id: String,
    blocks: Vec<Block>,
}

#[derive(Serialize)]
struct Block {
    id: String,
    #[serde(flatten)]
    is: Content,
    trace: Vec<Behind>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Content {
    Title { words: Vec<Part> },
    Heading { level: u8, words: Vec<Part> },
    Paragraph { words: Vec<Part> },
    List { items: Vec<Block> },
    Table { columns: Vec<Vec<Part>>, rows: Vec<Row> },
    Fields { fields: Vec<Field> },
    Note { words: Vec<Part> },
    When { words: Vec<Part>, blocks: Vec<Block> },
    Signatures { signatures: Vec<Signature> },
}

#[derive(Serialize)]
struct Row {
    id: String,
    cells: Vec<Vec<Part>>,
    trace: Vec<Behind>,
}

#[derive(Serialize)]
struct Field {
    id: String,
    name: Vec<Part>,
    value: Vec<Part>,
    trace: Vec<Behind>,
}

#[derive(Serialize)]
struct Signature {
    id: String,
    party: Vec<Part>,
    name: Vec<Part>,
    place: Vec<Part>,
}

/// A stretch of a phrase: who said it, and what it says.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Part {
    Ours { text: String },
    Entered { text: String },
    Citation { text: String },
    Open { number: u32, text: String },
    Mark { text: String },
    Gap,
    Break,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Behind {
    Answer { path: String },
    Entry { id: String },
    Rule { id: String },
    Law { id: String },
}

#[derive(Serialize)]
struct Finding {
    key: String,
    rule: String,
    verdict: &'static str,
    severity: &'static str,
    about: Option<String>,
    text: Option<String>,
    remedy: Option<String>,
    law: Vec<Citation>,
    read: Vec<String>,
    missing: Vec<String>,
    waived: bool,
}

#[derive(Serialize)]
struct Citation {
    id: String,
    text: String,
}

impl Record {
    pub(super) fn new(page: &Page, basis: &Basis, stamp: &Stamp) -> Self {
        Self {
            schema: SCHEMA,
            program: stamp.program.clone(),
            questionnaire: basis.questionnaire.clone(),
            law: basis.law.to_string(),
            as_of: basis.as_of.map(|day| day.to_string()),
            language: page.language.document_tag(),
            grade: match page.grade {
                Grade::Draft => "draft",
                Grade::Final => "final",
            },
            title: visible_line(&page.title),
            head: visible_line(&page.head),
            footer: visible_line(&page.footer),
            page_number: page.page_number.iter().map(page_part).collect(),
            signature: SignatureWords {
                place_and_date: visible_line(&page.signature.place_and_date),
                signature: visible_line(&page.signature.signature),
            },
            sheets: page.sheets.iter().map(sheet).collect(),
            findings: basis.findings.iter().map(finding).collect(),
        }
    }
}

fn page_part(part: &PageNumber) -> PagePart {
    match part {
        PageNumber::Words(text) => PagePart::Words { text: visible_line(text) },
        PageNumber::This => PagePart::This,
        PageNumber::All => PagePart::All,
    }
}

fn sheet(sheet: &SpokenSheet) -> Sheet {
    Sheet { id: sheet.id.clone(), blocks: blocks(&sheet.blocks) }
}

fn blocks(blocks: &[Spoken]) -> Vec<Block> {
    blocks.iter().map(block).collect()
}

fn block(block: &Spoken) -> Block {
    let is = match &block.is {
        Words::Title(phrase) => Content::Title { words: words(phrase) },
        Words::Heading(level, phrase) => Content::Heading { level: *level, words: words(phrase) },
        Words::Paragraph(phrase) => Content::Paragraph { words: words(phrase) },
        Words::List(items) => Content::List { items: blocks(items) },
        Words::Table(columns, rows) => {
            Content::Table { columns: columns.iter().map(words).collect(), rows: rows.iter().map(row).collect() }
        }
        Words::Fields(fields) => Content::Fields { fields: fields.iter().map(field).collect() },
        Words::Note(phrase) => Content::Note { words: words(phrase) },
        Words::When(lead, inner) => Content::When { words: words(lead), blocks: blocks(inner) },
        Words::Signatures(signatures) => Content::Signatures { signatures: signatures.iter().map(signature).collect() },
    };
    Block { id: block.id.clone(), is, trace: traces(&block.trace) }
}

fn row(row: &SpokenRow) -> Row {
    Row { id: row.id.clone(), cells: row.cells.iter().map(words).collect(), trace: traces(&row.trace) }
}

fn field(field: &SpokenField) -> Field {
    Field { id: field.id.clone(), name: words(&field.name), value: words(&field.value), trace: traces(&field.trace) }
}

fn signature(signature: &SpokenSignature) -> Signature {
    Signature {
        id: signature.id.clone(),
        party: words(&signature.party),
        name: words(&signature.name),
        place: words(&signature.place),
    }
}

fn words(phrase: &Phrase) -> Vec<Part> {
    let part = |run: &Run| match run {
        Run::Ours(text) => Part::Ours { text: visible(text) },
        Run::Entered(text) => Part::Entered { text: visible(text) },
        Run::Citation(text) => Part::Citation { text: visible(text) },
        Run::Open(number, text) => Part::Open { number: *number, text: visible(text) },
        Run::Mark(text) => Part::Mark { text: visible(text) },
        Run::Gap => Part::Gap,
        Run::Break => Part::Break,
    };
    phrase.0.iter().map(part).collect()
}

fn traces(traces: &[Trace]) -> Vec<Behind> {
    let behind = |trace: &Trace| match trace {
        Trace::Answer(path) => Behind::Answer { path: path.to_string() },
        Trace::Entry(id) => Behind::Entry { id: id.clone() },
        Trace::Rule(id) => Behind::Rule { id: id.to_string() },
        Trace::Law(id) => Behind::Law { id: id.clone() },
    };
    traces.iter().map(behind).collect()
}

fn finding(finding: &SpokenFinding) -> Finding {
    let missing = match &finding.verdict {
        Verdict::CannotTell(paths) => paths.iter().map(ToString::to_string).collect(),
        Verdict::Met | Verdict::NotMet | Verdict::NotApplicable => Vec::new(),
    };
    Finding {
        key: finding.key.clone(),
        rule: finding.rule.clone(),
        verdict: match &finding.verdict {
            Verdict::Met => "met",
            Verdict::NotMet => "not-met",
            Verdict::NotApplicable => "not-applicable",
            Verdict::CannotTell(_) => "cannot-tell",
        },
        severity: finding.severity.id(),
        about: finding.about.as_deref().map(visible_line),
        text: finding.said.as_ref().map(|said| visible(&said.text)),
        remedy: finding.said.as_ref().map(|said| visible(&said.remedy)),
        law: finding.cites.iter().map(|cite| Citation { id: cite.id.clone(), text: cite.text.clone() }).collect(),
        read: finding.read.iter().map(ToString::to_string).collect(),
        missing,
        waived: finding.waived,
    }
}
