//! Blocks: the parts of a sheet, without language.
//!
//! Ids say what a block is about (`bound/r1`, `data/patients/measurement`, `access-review`), never a
//! position or a number, so that traces, comparisons and the signed text stay valid when blocks move.

use std::collections::BTreeMap;

use crate::day::Day;
use crate::id::{Id, Path};
use crate::law::Country;
use crate::quantity::Unit;

/// One annex without language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The id, for example `subprocessors`; the title is its first block.
    pub id: Id,
    /// The blocks in order.
    pub blocks: Vec<Block>,
}

/// One part of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What the block is about, unique in its sheet.
    pub id: String,
    /// What it says.
    pub is: Content,
    /// What a reader must know about its state.
    pub mark: Option<Mark>,
    /// What stands behind it.
    pub trace: Vec<Trace>,
}

/// What a block says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// The title of the whole set; the first block of the head and of nothing else.
    Title(Say),
    /// A heading: 1 for the title of a sheet, 2 and 3 below it.
    Heading(u8, Say),
    /// One or more whole sentences.
    Paragraph(Say),
    /// Bullets, each a block.
    List(Vec<Block>),
    /// A table with a header and at least one row.
    Table(Vec<Say>, Vec<Row>),
    /// Names with values, such as the details of a party.
    Fields(Vec<FieldLine>),
    /// A remark that is no part of what the parties agree.
    Note(Say),
    /// Blocks that apply only under the condition that the lead-in states.
    When(Say, Vec<Block>),
    /// Lines for signatures, one per party.
    Signatures(Vec<Signature>),
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What the row is about.
    pub id: String,
    /// One cell per column.
    pub cells: Vec<Argument>,
    /// What a reader must know about its state.
    pub mark: Option<Mark>,
    /// What stands behind it.
    pub trace: Vec<Trace>,
}

/// One name with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldLine {
    /// What the line is about.
    pub id: String,
    /// The name.
    pub name: Say,
    /// The value.
    pub value: Argument,
    /// What a reader must know about its state.
    pub mark: Option<Mark>,
    /// What stands behind it.
    pub trace: Vec<Trace>,
}

/// The signature line of one party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Which party.
    pub id: String,
    /// The party by its role.
    pub party: Say,
    /// The name of the party; empty for a placeholder.
    pub name: Argument,
    /// The place that is already known; empty for a line to be filled in.
    pub place: Argument,
    /// What stands behind it.
    pub trace: Vec<Trace>,
}

/// A message with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Say {
    /// The id of the message.
    pub message: String,
    /// The arguments by the name of their variable.
    pub args: Vec<(String, Argument)>,
}

/// A typed value inside a sentence or in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Nothing: an empty cell or a line to be filled in.
    Empty,
    /// What somebody typed, printed as it stands; line breaks are kept.
    Text(String),
    /// What somebody typed, per document language.
    Words(BTreeMap<String, String>),
    /// A number with its unit.
    Number(u32, Unit),
    /// An interval.
    Every(u32, Unit),
    /// A plain count.
    Count(u32),
    /// A day.
    Date(Day),
    /// A country.
    Country(Country),
    /// A choice, by the id of its message.
    Choice(String),
    /// An own entry of the profile, in the words of the document's language.
    Own(BTreeMap<String, String>),
    /// A bare choice id that selects between whole sentences of a message.
    Select(String),
    /// A citation, by its id.
    Cite(String),
    /// A message as a value of its own, for example a table cell.
    Say(Box<Say>),
    /// The number of a sheet in this set.
    SheetNumber(Id),
    /// An open point: its number over the whole set, and what is open.
    Open(u32, Box<Say>),
    /// A gap that the other party fills in; no open point.
    Placeholder,
    /// Several values below each other.
    Lines(Vec<Argument>),
}

/// What a reader must know about the state of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A carried answer stands behind it that nobody confirmed yet.
    Confirm,
}

/// What stands behind a block.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trace {
    /// An answer.
    Answer(Path),
    /// An entry of the catalogue, by the id of its message.
    Entry(String),
    /// A rule.
    Rule(Id),
    /// A law, by its citation id.
    Law(String),
}

impl Say {
    /// A message without arguments.
    pub fn plain(message: impl Into<String>) -> Self {
        Self { message: message.into(), args: Vec::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: Argument) -> Self {
        self.args.push((name.to_owned(), value));
        self
    }
}

impl Block {
    /// A block without mark and trace.
    pub fn new(id: impl Into<String>, is: Content) -> Self {
        Self { id: id.into(), is, mark: None, trace: Vec::new() }
    }

    /// The same block with what stands behind it.
    #[must_use]
    pub fn behind(mut self, trace: impl IntoIterator<Item = Trace>) -> Self {
        self.trace.extend(trace);
        self
    }

    /// The same block with a mark.
    #[must_use]
    pub fn marked(mut self, mark: Option<Mark>) -> Self {
        self.mark = mark;
        self
    }
}
