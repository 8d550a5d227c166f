//! The body: sheets and blocks become paragraphs and tables of `word/document.xml`.
//!
//! What must never happen here: a block that prints nothing although it has words, and two tables without a
//! paragraph between them (Word would join them).

use std::collections::BTreeSet;

use super::paragraph::Format;
use super::runs::{Gap, lines};
use super::signatures::signatures;
use super::table::{Place, fields, longest_name, table};
use super::widths::TEXT_WIDTH;
use super::xml::{DECLARATION, NAMESPACES, put};
use crate::sheets::page::{Page, Phrase, SignatureWords, Spoken, SpokenSheet, Words};

/// How far what applies under a condition is moved in.
pub(super) const STEP: u32 = 454;
/// As long as most documents are, so that the text is not moved while it grows.
const USUAL: usize = 192 * 1024;

/// The levels of conditions that are told apart by their distance from the margin, the outermost being none.
pub(super) const DEPTHS: u32 = 4;
/// The levels of a list that are told apart.
pub(super) const LEVELS: u32 = 4;

/// The sheet whose rows the open points of all others link to.
const OPEN_POINTS: &str = "open-points";

/// The part with the text.
pub(super) fn document(page: &Page) -> String {
    let mut targets = BTreeSet::new();
    for sheet in page.sheets.iter().filter(|sheet| sheet.id == OPEN_POINTS) {
        find_targets(&sheet.blocks, &mut targets);
    }
    let mut body = Body {
        out: String::with_capacity(USUAL),
        words: &page.signature,
        bookmarks: targets.clone(),
        targets,
        listing: false,
        names: 0,
        caption: page.title.clone(),
        new_page: false,
        after: After::Nothing,
    };
    put!(body.out, "{DECLARATION}<w:document {NAMESPACES}><w:body>");
    for sheet in &page.sheets {
        body.sheet(sheet);
    }
    if body.after == After::Table {
        Format::of("AfterTable").write(&mut body.out, &[], &body.targets);
    }
    body.out.push_str(concat!(
        r#"<w:sectPr><w:headerReference w:type="default" r:id="rId6"/><w:headerReference w:type="first" r:id="rId7"/>"#,
        r#"<w:footerReference w:type="default" r:id="rId8"/><w:footerReference w:type="first" r:id="rId9"/>"#,
        r#"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1531" w:right="1418" w:bottom="1418" w:left="1418" "#,
        r#"w:header="737" w:footer="680" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>"#
    ));
    body.out
}

/// The number of the open point that a row of the open-points sheet lists.
fn listed(row: &str) -> Option<u32> {
    let digits = row.strip_prefix("open/")?;
    let number = digits.parse::<u32>().ok()?;
    (number.to_string() == digits && number <= i32::MAX.unsigned_abs()).then_some(number)
}

fn find_targets(blocks: &[Spoken], targets: &mut BTreeSet<u32>) {
    for block in blocks {
        match &block.is {
            Words::Table(_, rows) => targets.extend(rows.iter().filter_map(|row| listed(&row.id))),
            Words::List(blocks) | Words::When(_, blocks) => find_targets(blocks, targets),
            _ => {}
        }
    }
}

/// The width of the longest name beside a value.
fn longest(blocks: &[Spoken]) -> u32 {
    let names = blocks.iter().map(|block| match &block.is {
        Words::Fields(fields) => longest_name(fields),
        Words::List(blocks) | Words::When(_, blocks) => longest(blocks),
        _ => 0,
    });
    names.max().unwrap_or(0)
}

/// What was written last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    Nothing,
    Text,
    Table,
}

/// The body as far as it is written.
struct Body<'a> {
    out: String,
    words: &'a SignatureWords,
    /// The open points that have a row to link to.
    targets: BTreeSet<u32>,
    /// Those whose row has not been written yet.
    bookmarks: BTreeSet<u32>,
    /// Whether this is the sheet with those rows.
    listing: bool,
    /// The longest name beside a value in this sheet.
    names: u32,
    /// The heading above.
    caption: String,
    /// Whether what comes next begins a new page.
    new_page: bool,
    after: After,
}

impl Body<'_> {
    fn sheet(&mut self, sheet: &SpokenSheet) {
        self.new_page = self.after != After::Nothing;
        self.names = longest(&sheet.blocks);
        self.listing = sheet.id == OPEN_POINTS;
        self.blocks(&sheet.blocks, 0);
    }

    fn blocks(&mut self, blocks: &[Spoken], depth: u32) {
        for (index, block) in blocks.iter().enumerate() {
            let introduces = blocks.get(index + 1).is_some_and(|next| {
                matches!(next.is, Words::List(_) | Words::Table(..) | Words::Fields(_) | Words::Signatures(_))
            });
            self.block(block, depth, introduces);
        }
    }

    /// Writes one block; `introduces` keeps a paragraph on the page of the list or table below it.
    fn block(&mut self, block: &Spoken, depth: u32, introduces: bool) {
        let indent = (depth > 0).then_some(depth.min(DEPTHS - 1) * STEP);
        match &block.is {
            Words::Title(phrase) => self.paragraph(phrase, Format::of("Title")),
            Words::Heading(level, phrase) => {
                let style = match level {
                    0 | 1 => "Heading1",
                    2 => "Heading2",
                    _ => "Heading3",
                };
                self.caption = phrase.plain();
                self.paragraph(phrase, Format { indent, ..Format::of(style) });
            }
            Words::Paragraph(phrase) => {
                let style = match depth {
                    0 => "BodyText",
                    1 => "WhenText",
                    2 => "WhenText2",
                    _ => "WhenText3",
                };
                self.paragraph(phrase, Format { keep_next: introduces, ..Format::of(style) });
            }
            Words::Note(phrase) => {
                self.paragraph(phrase, Format { indent: indent.map(|i| i + 170), ..Format::of("Note") });
            }
            Words::List(items) => self.list(items, depth, 0, true),
            Words::When(lead, blocks) => {
                self.paragraph(lead, Format { indent, ..Format::of("WhenLead") });
                self.blocks(blocks, depth + 1);
            }
            Words::Table(header, rows) if header.is_empty() && rows.iter().all(|row| row.cells.is_empty()) => {}
            Words::Table(header, rows) => {
                let listing = self.listing;
                self.tabular(depth, |body, place| {
                    let bookmarks = &mut *body.bookmarks;
                    let mut bookmark = |row: &str| listed(row).filter(|number| listing && bookmarks.remove(number));
                    table(body.out, place, header, rows, &mut bookmark);
                });
            }
            Words::Fields(lines) if lines.is_empty() => {}
            Words::Fields(lines) => {
                let names = self.names;
                self.tabular(depth, |body, place| fields(body.out, place, lines, names));
            }
            Words::Signatures(parties) if parties.is_empty() => {}
            Words::Signatures(parties) => {
                self.tabular(depth, |body, place| signatures(body.out, place, body.words, parties));
            }
        }
    }

    /// Writes the items of a list; `last` says that the list around it ends here, too.
    fn list(&mut self, items: &[Spoken], depth: u32, level: u32, last: bool) {
        for (index, item) in items.iter().enumerate() {
            let last = last && index + 1 == items.len();
            match &item.is {
                Words::Paragraph(phrase) => {
                    let style = match level {
                        0 => "ListBullet",
                        1 => "ListBullet2",
                        _ => "ListBullet3",
                    };
                    let bullet = (1 + depth.min(DEPTHS - 1), level.min(LEVELS - 1));
                    let after = last.then_some(140);
                    self.paragraph(phrase, Format { bullet: Some(bullet), after, ..Format::of(style) });
                }
                Words::List(items) => self.list(items, depth, level + 1, last),
                _ => self.block(item, depth + 1, false),
            }
        }
    }

    /// Writes a paragraph, unless it has no words.
    fn paragraph(&mut self, phrase: &Phrase, format: Format) {
        if phrase.is_empty() {
            return;
        }
        let new_page = std::mem::take(&mut self.new_page);
        let heading = format.style.starts_with("Heading");
        let before = (self.after == After::Table && !heading && !new_page).then_some(180);
        let format = Format { new_page, before, ..format };
        // The list of open points does not link to itself.
        let none = BTreeSet::new();
        let targets = if self.listing { &none } else { &self.targets };
        format.write(&mut self.out, &lines(phrase, Gap::Long), targets);
        self.after = After::Text;
    }

    /// Writes a table with whatever must stand before it.
    fn tabular(&mut self, depth: u32, write: impl FnOnce(&mut BodyOut<'_>, &Place<'_>)) {
        let new_page = std::mem::take(&mut self.new_page);
        if new_page || self.after == After::Table {
            let format = Format { new_page, keep_next: true, ..Format::of("AfterTable") };
            format.write(&mut self.out, &[], &self.targets);
        }
        let indent = depth.min(DEPTHS - 1) * STEP;
        let none = BTreeSet::new();
        let place = Place {
            indent,
            width: TEXT_WIDTH - indent,
            caption: &self.caption,
            targets: if self.listing { &none } else { &self.targets },
        };
        let mut body = BodyOut { out: &mut self.out, words: self.words, bookmarks: &mut self.bookmarks };
        write(&mut body, &place);
        self.after = After::Table;
    }
}

/// What a table may change of the body.
struct BodyOut<'a> {
    out: &'a mut String,
    words: &'a SignatureWords,
    bookmarks: &'a mut BTreeSet<u32>,
}
