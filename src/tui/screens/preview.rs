//! The annexes on the screen, line by line with what stands behind each, and beside the question.
//!
//! What must never happen here: a line that the exported annex would not have.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::i18n::Messages;
use crate::id::Path;
use crate::sheets::block::Trace;
use crate::sheets::page::{Page, Phrase, Run, Spoken, Words};
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::hit::Hit;
use crate::tui::theme::{Sign, Theme, Tone};
use crate::tui::wrap;

/// The annexes as a screen of their own.
#[derive(Debug, Clone, Default)]
pub struct Preview {
    /// The block under the cursor.
    pub block: usize,
    /// Which of the document languages is shown.
    pub language: usize,
}

/// One block on the screen.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The sheet and the block.
    pub key: (String, String),
    /// What it says.
    pub says: String,
    /// What stands behind it.
    pub trace: Vec<Trace>,
    /// Its first line.
    pub line: usize,
    /// How many lines it has.
    count: usize,
    /// What its lines depend on.
    looks: u64,
    /// Whether it says something else than before.
    pub changed: bool,
}

impl Shown {
    /// Whether an answer (or anything below its place) stands behind the block.
    fn is_fed_by(&self, at: &Path) -> bool {
        self.trace.iter().any(|trace| match trace {
            Trace::Answer(path) => path.is_within(at) || at.is_within(path),
            _ => false,
        })
    }
}

/// The text of every block by sheet and block, as prints: enough to see what an answer changed.
pub type Texts = HashMap<u64, u64>;

/// A number that stands for texts while the program runs.
fn print(parts: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

/// A page laid out for the screen.
#[derive(Debug, Clone, Default)]
pub struct Laid {
    /// The lines.
    pub lines: Vec<BodyLine>,
    /// The blocks in order.
    pub blocks: Vec<Shown>,
    /// The text of every block.
    pub texts: Texts,
}

fn texts(page: &Page) -> Texts {
    let mut texts = HashMap::new();
    for sheet in &page.sheets {
        collect(&sheet.id, &sheet.blocks, &mut texts);
    }
    texts
}

fn collect(sheet: &str, blocks: &[Spoken], texts: &mut Texts) {
    for block in blocks {
        let mut put = |id: &[&str], text: &str| {
            texts.insert(print(&[&[sheet], id].concat()), print(&[text]));
        };
        match &block.is {
            Words::Title(phrase) | Words::Heading(_, phrase) | Words::Paragraph(phrase) | Words::Note(phrase) => {
                put(&[&block.id], &phrase.plain());
            }
            Words::List(items) => collect(sheet, items, texts),
            Words::When(lead, blocks) => {
                put(&[&block.id], &lead.plain());
                collect(sheet, blocks, texts);
            }
            Words::Table(_, rows) => {
                for row in rows {
                    let cells: Vec<String> = row.cells.iter().map(Phrase::plain).collect();
                    put(&[&block.id, &row.id], &cells.join(" | "));
                }
            }
            Words::Fields(fields) => {
                for field in fields {
                    put(&[&block.id, &field.id], &field.value.plain());
                }
            }
            Words::Signatures(_) => {}
        }
    }
}

/// Lines of blocks as they were laid out last, by what they depend on.
type Kept = HashMap<u64, Vec<BodyLine>>;

/// What the lines of a block depend on besides the columns of the whole.
fn depends(says: &str, lead: usize, indent: usize, tone: Tone, changed: bool) -> u64 {
    let mut hasher = DefaultHasher::new();
    (says, lead, indent, tone, changed).hash(&mut hasher);
    hasher.finish()
}

/// Lays out a page within some columns; blocks whose text differs from `before` are marked as changed. The lines of
/// blocks that look like the last time, laid out in the same way, are taken over.
pub fn lay(
    page: &Page,
    before: Option<&Texts>,
    last: Option<Laid>,
    columns: usize,
    theme: &Theme,
    messages: &Messages,
) -> Laid {
    let now = texts(page);
    let changed = |key: &[&str]| {
        let key = print(key);
        before.is_some_and(|before| before.get(&key) != now.get(&key))
    };
    let kept = last.map(Laid::kept).unwrap_or_default();
    let mut layer = Layer { laid: Laid::default(), kept, columns, theme, messages, changed: &changed, indent: 0 };
    for sheet in &page.sheets {
        layer.blocks(&sheet.id, &sheet.blocks);
    }
    let Layer { laid, .. } = layer;
    Laid { texts: now, ..laid }
}

struct Layer<'a> {
    laid: Laid,
    columns: usize,
    theme: &'a Theme,
    messages: &'a Messages,
    changed: &'a dyn Fn(&[&str]) -> bool,
    kept: Kept,
    indent: usize,
}

impl Layer<'_> {
    fn blocks(&mut self, sheet: &str, blocks: &[Spoken]) {
        for block in blocks {
            self.block(sheet, block);
        }
    }

    fn block(&mut self, sheet: &str, block: &Spoken) {
        match &block.is {
            Words::Title(phrase) => self.put(sheet, &[&block.id], &block.trace, "", phrase, Tone::Strong),
            Words::Heading(level, phrase) => {
                self.gap();
                if *level == 1 {
                    let rule = self.theme.sign(Sign::Rule).repeat(self.columns);
                    self.laid.lines.push(BodyLine::new(rule, Tone::Frame));
                }
                self.put(sheet, &[&block.id], &block.trace, "", phrase, Tone::Strong);
            }
            Words::Paragraph(phrase) => self.put(sheet, &[&block.id], &block.trace, "", phrase, Tone::Text),
            Words::Note(phrase) => self.put(sheet, &[&block.id], &block.trace, "", phrase, Tone::Dim),
            Words::List(items) => {
                for item in items {
                    match &item.is {
                        Words::Paragraph(phrase) => {
                            let lead = format!("{} ", self.theme.sign(Sign::Bullet));
                            self.put(sheet, &[&item.id], &item.trace, &lead, phrase, Tone::Text);
                        }
                        _ => self.block(sheet, item),
                    }
                }
            }
            Words::Table(head, rows) => {
                for row in rows {
                    self.gap();
                    for (name, cell) in head.iter().zip(&row.cells).filter(|(_, cell)| !cell.is_empty()) {
                        let id = [&*block.id, &*row.id];
                        let lead = format!("{}: ", name.plain());
                        self.put(sheet, &id, &row.trace, &lead, cell, Tone::Text);
                    }
                }
            }
            Words::Fields(fields) => {
                for field in fields {
                    let id = [&*block.id, &*field.id];
                    let lead = format!("{}: ", field.name.plain());
                    self.put(sheet, &id, &field.trace, &lead, &field.value, Tone::Text);
                }
            }
            Words::When(lead, blocks) => {
                self.put(sheet, &[&block.id], &block.trace, "", lead, Tone::Text);
                self.indent += 2;
                self.blocks(sheet, blocks);
                self.indent -= 2;
            }
            Words::Signatures(signatures) => {
                for signature in signatures {
                    let lead = format!("{}: ", signature.party.plain());
                    self.put(sheet, &[&block.id, &signature.id], &[], &lead, &signature.name, Tone::Dim);
                }
            }
        }
    }

    fn gap(&mut self) {
        if self.laid.lines.last().is_some_and(|line| !line.spans.is_empty()) {
            self.laid.lines.push(BodyLine::default());
        }
    }

    fn put(&mut self, sheet: &str, id: &[&str], trace: &[Trace], lead: &str, phrase: &Phrase, tone: Tone) {
        let changed = (self.changed)(&[&[sheet], id].concat());
        let open = phrase.0.iter().any(|run| matches!(run, Run::Open(..) | Run::Gap | Run::Mark(_)));
        let tone = match (open, changed) {
            (true, _) => Tone::Warning,
            (_, true) => Tone::Changed,
            _ => tone,
        };
        let text = format!("{lead}{}", phrase.plain());
        let looks = depends(&text, lead.len(), self.indent, tone, changed);
        let lines = self.kept.remove(&looks).unwrap_or_else(|| self.wrapped(&text, lead, tone, changed));
        let (line, count) = (self.laid.lines.len(), lines.len());
        self.laid.lines.extend(lines);
        let key = (sheet.to_owned(), id.join("/"));
        self.laid.blocks.push(Shown { key, says: text, trace: trace.to_vec(), line, count, looks, changed });
    }

    fn wrapped(&self, text: &str, lead: &str, tone: Tone, changed: bool) -> Vec<BodyLine> {
        // A changed line has a sign too: nothing is told by its look alone.
        let mark = if changed { self.messages.plain("preview-changed") } else { String::new() };
        let indent = " ".repeat(self.indent);
        let hanging = if lead.len() <= 4 { wrap::width(lead) } else { 2 };
        let room = self.columns.saturating_sub(self.indent + wrap::width(&mark));
        let line = |(n, text): (usize, String)| {
            let space = if n == 0 { String::new() } else { " ".repeat(hanging) };
            let mark = if n == 0 { mark.clone() } else { " ".repeat(wrap::width(&mark)) };
            BodyLine::new(mark, Tone::Changed).and(format!("{indent}{space}{text}"), tone)
        };
        wrap::wrap(text, room.saturating_sub(hanging).max(10)).into_iter().enumerate().map(line).collect()
    }
}

impl Laid {
    /// The lines of its blocks, to be used again.
    fn kept(mut self) -> Kept {
        let mut kept = Kept::with_capacity(self.blocks.len());
        for shown in &self.blocks {
            let lines = self.lines.get_mut(shown.line..shown.line + shown.count).unwrap_or_default();
            kept.insert(shown.looks, lines.iter_mut().map(std::mem::take).collect());
        }
        kept
    }

    /// The first block that an answer (or anything below its place) stands behind.
    pub fn fed_by(&self, at: &Path) -> Option<usize> {
        self.blocks.iter().position(|block| block.is_fed_by(at))
    }

    /// The first block that says something else than before.
    pub fn changed(&self) -> Option<usize> {
        self.blocks.iter().position(|block| block.changed)
    }

    /// The block nearest to one that an answer stands behind.
    pub fn near(&self, block: usize, at: &Path) -> Option<usize> {
        let fed = self.blocks.iter().enumerate().filter(|(_, shown)| shown.is_fed_by(at));
        fed.map(|(n, _)| n).min_by_key(|n| n.abs_diff(block))
    }

    /// The lines with one block in focus. Those to `select` from act on clicks; beside a question clicks belong to
    /// the question.
    pub fn body(&self, block: Option<usize>, select: bool) -> Body {
        let mut body = Body { lines: self.lines.clone(), ..Body::default() };
        for (n, shown) in self.blocks.iter().enumerate().filter(|_| select) {
            let end = self.blocks.get(n + 1).map_or(self.lines.len(), |next| next.line);
            for line in body.lines.iter_mut().take(end).skip(shown.line) {
                if !line.spans.is_empty() {
                    line.hits.push((0, usize::MAX, Hit::Line(n)));
                }
            }
        }
        if let Some(shown) = block.and_then(|block| self.blocks.get(block)) {
            body.focus = Some(shown.line);
            if select {
                body.cursor = Some((shown.line, 0));
                let end = block.and_then(|block| self.blocks.get(block + 1)).map_or(self.lines.len(), |next| next.line);
                for line in body.lines.iter_mut().take(end).skip(shown.line) {
                    for span in &mut line.spans {
                        span.tone = Tone::Selected;
                    }
                }
            }
        }
        body
    }
}

impl Preview {
    /// A movement over blocks; `false` if it is none.
    pub fn command(&mut self, command: Command, blocks: usize) -> bool {
        let last = blocks.saturating_sub(1);
        self.block = match command {
            Command::Down => (self.block + 1).min(last),
            Command::Up => self.block.saturating_sub(1),
            Command::PageDown => (self.block + 10).min(last),
            Command::PageUp => self.block.saturating_sub(10),
            Command::Home => 0,
            Command::End => last,
            _ => return false,
        };
        true
    }
}
