//! What is printed in the head and the annexes, one by one: blocks, rows of tables, lines of fields.
//!
//! What must never happen here: a note, a heading, a form or the list of open points that counts as printed.

use crate::id::Id;
use crate::sheets::block::{Argument, Block, Content, Mark, Say, Trace};
use crate::sheets::compose::Composed;

/// One block, row or line as it is printed.
pub(super) struct Printed<'c> {
    pub(super) sheet: &'c Id,
    pub(super) number: Option<u32>,
    pub(super) heading: Option<&'c Say>,
    /// Its own id, and for rows and lines the one below the block they stand in.
    pub(super) ids: Vec<String>,
    pub(super) trace: &'c [Trace],
    /// Nothing but an open point, or a sentence with one; rows and lines are judged by their questions.
    pub(super) open: bool,
    pub(super) gap: bool,
    pub(super) carried: bool,
}

/// What is printed in the head and the annexes; notes, headings, forms and the list of open points cover nothing.
pub(super) fn printed(composed: &Composed) -> Vec<Printed<'_>> {
    let mut found = Vec::new();
    for sheet in &composed.sheets {
        let number = composed.annexes().position(|id| *id == sheet.id).map(|place| count(place + 1));
        if number.is_some() || sheet.id == *"head" {
            let mut collector = Collector { sheet: &sheet.id, number, heading: None, found: &mut found };
            collector.blocks(&sheet.blocks);
        }
    }
    found
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

struct Collector<'c, 'f> {
    sheet: &'c Id,
    number: Option<u32>,
    heading: Option<&'c Say>,
    found: &'f mut Vec<Printed<'c>>,
}

impl<'c> Collector<'c, '_> {
    fn blocks(&mut self, blocks: &'c [Block]) {
        for block in blocks {
            match &block.is {
                Content::Heading(1, _) | Content::Title(_) => self.heading = None,
                Content::Heading(_, say) => self.heading = Some(say),
                Content::Paragraph(say) => {
                    let args = || say.args.iter().map(|(_, argument)| argument);
                    let (open, gap) = (args().any(is_open), args().any(is_gap));
                    self.put(vec![block.id.clone()], &block.trace, block.mark, open, gap);
                }
                Content::List(items) => self.blocks(items),
                Content::When(_, inner) => self.blocks(inner),
                Content::Table(_, rows) => {
                    for row in rows {
                        let ids = vec![row.id.clone(), format!("{}/{}", block.id, row.id)];
                        self.put(ids, &row.trace, row.mark, false, row.cells.iter().any(is_gap));
                    }
                }
                Content::Fields(lines) => {
                    for line in lines {
                        let (open, gap) = (is_open(&line.value), is_gap(&line.value));
                        self.put(vec![line.id.clone()], &line.trace, line.mark, open, gap);
                    }
                }
                Content::Signatures(_) => self.put(vec![block.id.clone()], &block.trace, block.mark, false, false),
                Content::Note(_) => {}
            }
        }
    }

    fn put(&mut self, ids: Vec<String>, trace: &'c [Trace], mark: Option<Mark>, open: bool, gap: bool) {
        let (sheet, number, heading, carried) = (self.sheet, self.number, self.heading, mark.is_some());
        self.found.push(Printed { sheet, number, heading, ids, trace, open, gap, carried });
    }
}

fn any(argument: &Argument, of: &dyn Fn(&Argument) -> bool) -> bool {
    match argument {
        Argument::Lines(lines) => lines.iter().any(|line| any(line, of)),
        Argument::Say(say) => say.args.iter().any(|(_, argument)| any(argument, of)),
        other => of(other),
    }
}

fn is_open(argument: &Argument) -> bool {
    any(argument, &|argument| matches!(argument, Argument::Open(..)))
}

fn is_gap(argument: &Argument) -> bool {
    any(argument, &|argument| *argument == Argument::Placeholder)
}
