//! The words of a page as one value for the template: blocks with their kinds, levels, widths and links.
//!
//! Everything that needs a decision is decided here, where it is tested; the template only draws. What must never
//! happen here: an empty or skipped heading (no reader program could build its tree), and a block that vanishes
//! although it has words.

use typst::foundations::{Array, Dict, Value, array, dict};

use super::measure::Face;
use super::phrase::{Links, is_blank, lines};
use super::table::{self, BODY, columns_of, height, length, open_point, widest_name};
use super::text::{printable, printable_line};
use crate::export::html::Outline;
use crate::sheets::page::{Page, PageNumber, Phrase, Run, Spoken, SpokenSheet, SpokenSignature, Stamp, Words};

/// The width between the margins.
pub(super) const TEXT_WIDTH: u32 = 8960;
/// How far lists, and what applies under a condition, are moved in.
const STEP: u32 = 280;
/// The least width for text, however deep it stands.
const LEAST: u32 = 2400;
/// The sheet whose rows the open points of all others link to.
const OPEN_POINTS: &str = "open-points";
/// Lists with more lines may go over a page.
const SHORT_LIST: u32 = 9;
/// A property of the file; longer ones are refused by the standard.
const LONG_TITLE: usize = 400;

const FACE: Face = Face { size: BODY, bold: false };

/// The page for the template.
pub(super) fn page(page: &Page, stamp: &Stamp) -> Dict {
    let mut writer = Writer::new(page);
    let mut sheets = Array::new();
    for sheet in &page.sheets {
        let blocks = writer.sheet(sheet);
        if !blocks.is_empty() {
            sheets.push(Value::Array(blocks));
        }
    }
    let mut title: String = printable_line(&page.title).chars().take(LONG_TITLE).collect();
    if title.is_empty() {
        title = printable_line(&stamp.program);
    }
    let mut first = Array::new();
    if !writer.has_title || !writer.has_heading {
        // Reader programs need a tree; without headings the title is its only branch.
        let kind = if writer.has_heading { "title" } else { "heading" };
        let say = array![Value::Str(title.as_str().into())];
        first.push(Value::Dict(dict! { "t" => kind, "level" => 1, "rank" => 0, "say" => say }));
    }
    let number: Array = page.page_number.iter().map(page_number).collect();
    let (language, region) = page.language.document_tag().split_once('-').unwrap_or((page.language.tag(), ""));
    let created = stamp.created;
    dict! {
        "lang" => language,
        "region" => region,
        "title" => title,
        "date" => array![i64::from(created.year()), i64::from(created.month()), i64::from(created.day())],
        "head" => printable_line(&page.head),
        "footer" => printable_line(&page.footer),
        "number" => number,
        "place" => printable_line(&page.signature.place_and_date),
        "signature" => printable_line(&page.signature.signature),
        "width" => length(TEXT_WIDTH),
        "step" => length(STEP),
        "size" => length(BODY),
        "first" => first,
        "sheets" => sheets,
    }
}

fn page_number(part: &PageNumber) -> Value {
    match part {
        PageNumber::Words(words) => Value::Str(printable(words).replace('\n', " ").into()),
        PageNumber::This => Value::Dict(dict! { "k" => "this" }),
        PageNumber::All => Value::Dict(dict! { "k" => "all" }),
    }
}

/// The blocks as far as they are written.
struct Writer {
    links: Links,
    outline: Outline,
    has_title: bool,
    has_heading: bool,
    /// The widest name beside a value in this sheet.
    names: u32,
}

impl Writer {
    fn new(page: &Page) -> Self {
        let mut links = Links::default();
        for sheet in page.sheets.iter().filter(|sheet| sheet.id == OPEN_POINTS) {
            collect(&sheet.blocks, &mut links.listed);
        }
        links.unwritten.clone_from(&links.listed);
        Self { links, outline: Outline::default(), has_title: false, has_heading: false, names: 0 }
    }

    fn sheet(&mut self, sheet: &SpokenSheet) -> Array {
        self.links.listing = sheet.id == OPEN_POINTS;
        self.outline.restart();
        self.names = names(&sheet.blocks);
        self.blocks(&sheet.blocks, TEXT_WIDTH)
    }

    fn blocks(&mut self, blocks: &[Spoken], width: u32) -> Array {
        let mut done = Array::new();
        for (index, block) in blocks.iter().enumerate() {
            let introduces = blocks.get(index + 1).is_some_and(|next| {
                matches!(next.is, Words::List(_) | Words::Table(..) | Words::Fields(_) | Words::Signatures(_))
            });
            done.extend(self.block(block, width, introduces).map(Value::Dict));
        }
        done
    }

    /// One block; `introduces` keeps a paragraph on the page of the list or table below it.
    fn block(&mut self, block: &Spoken, width: u32, introduces: bool) -> Option<Dict> {
        match &block.is {
            Words::Title(phrase) => self.title(phrase),
            Words::Heading(rank, phrase) => self.heading(*rank, phrase),
            Words::Paragraph(phrase) if is_blank(phrase) => None,
            Words::Paragraph(phrase) => {
                let say = self.links.phrase(phrase, width, FACE, true);
                Some(
                    dict! { "t" => "paragraph", "say" => say, "keep" => introduces, "long" => has_long(phrase, width) },
                )
            }
            Words::Note(phrase) if is_blank(phrase) => None,
            Words::Note(phrase) => Some(dict! { "t" => "note", "say" => self.links.phrase(phrase, width, FACE, true) }),
            Words::List(items) => self.list(items, width),
            Words::Table(header, rows) => table::table(&mut self.links, header, rows, width),
            Words::Fields(fields) => table::fields(&mut self.links, fields, self.names, width),
            Words::When(lead, inner) => {
                let inside = narrower(width);
                let lead = if is_blank(lead) { Array::new() } else { self.links.phrase(lead, inside, FACE, true) };
                let inner = self.blocks(inner, inside);
                let empty = lead.is_empty() && inner.is_empty();
                (!empty).then(|| dict! { "t" => "when", "lead" => lead, "blocks" => inner })
            }
            Words::Signatures(signatures) => self.signatures(signatures, width),
        }
    }

    /// The first title is that of the set; a second one is a heading.
    fn title(&mut self, phrase: &Phrase) -> Option<Dict> {
        if is_blank(phrase) {
            return None;
        }
        if self.has_title {
            return self.heading(1, phrase);
        }
        self.has_title = true;
        let face = Face { size: BODY * 2, bold: true };
        Some(dict! { "t" => "title", "say" => self.links.phrase(phrase, TEXT_WIDTH, face, true) })
    }

    fn heading(&mut self, rank: u8, phrase: &Phrase) -> Option<Dict> {
        if is_blank(phrase) {
            return None;
        }
        self.has_heading = true;
        // The title of the set is no heading: what HTML calls level 2 is level 1 here.
        let level = i64::try_from(self.outline.level(rank)).unwrap_or(2) - 1;
        let say = self.links.phrase(phrase, TEXT_WIDTH, Face { size: BODY * 3 / 2, bold: true }, true);
        Some(dict! { "t" => "heading", "level" => level, "rank" => i64::from(rank.clamp(1, 3)), "say" => say })
    }

    /// A list inside a list belongs to the item before it.
    fn list(&mut self, blocks: &[Spoken], width: u32) -> Option<Dict> {
        let inside = narrower(width);
        let mut items: Vec<Array> = Vec::new();
        for block in blocks {
            match (&block.is, items.last_mut()) {
                (Words::List(inner), Some(item)) => {
                    item.extend(self.list(inner, inside).map(Value::Dict));
                }
                _ => items.extend(self.block(block, inside, false).map(|block| array![Value::Dict(block)])),
            }
        }
        let items: Array = items.into_iter().map(Value::Array).collect();
        let high = high(blocks, inside);
        let loose = usize::try_from(high).is_ok_and(|high| high > blocks.len());
        (!items.is_empty())
            .then(|| dict! { "t" => "list", "items" => items, "whole" => high <= SHORT_LIST, "loose" => loose })
    }

    fn signatures(&mut self, signatures: &[SpokenSignature], width: u32) -> Option<Dict> {
        let half = width / 2 - STEP;
        let mut parties = Array::new();
        for signature in signatures {
            // A party without a name is a placeholder; somebody will write the name.
            let gap = Phrase(vec![Run::Gap]);
            let name = if is_blank(&signature.name) { &gap } else { &signature.name };
            parties.push(Value::Dict(dict! {
                "party" => self.links.phrase(&signature.party, half, Face { bold: true, ..FACE }, true),
                "name" => self.links.phrase(name, half, FACE, true),
                "place" => self.links.phrase(&signature.place, half, FACE, true),
            }));
        }
        (!parties.is_empty()).then(|| dict! { "t" => "signatures", "parties" => parties })
    }
}

fn narrower(width: u32) -> u32 {
    width.saturating_sub(STEP).max(LEAST)
}

/// Whether a word is wider than this. Only then is text that is not justified hyphenated: it looks quieter without,
/// and looking for hyphens takes as long as setting the text.
fn has_long(phrase: &Phrase, width: u32) -> bool {
    lines(phrase).iter().any(|line| FACE.longest_word(line) > width)
}

/// About how many lines the paragraphs of a list have.
fn high(blocks: &[Spoken], width: u32) -> u32 {
    let lines = blocks.iter().map(|block| match &block.is {
        Words::Paragraph(phrase) => height(phrase, width, FACE),
        Words::List(inner) => high(inner, narrower(width)),
        // Nobody has put anything else into a list yet.
        _ => SHORT_LIST + 1,
    });
    lines.fold(0, u32::saturating_add)
}

/// The numbers of the rows that will be printed.
fn collect(blocks: &[Spoken], into: &mut std::collections::BTreeSet<u32>) {
    for block in blocks {
        match &block.is {
            Words::Table(header, rows) if columns_of(header, rows) > 0 => {
                into.extend(rows.iter().filter_map(|row| open_point(&row.id)));
            }
            Words::List(inner) | Words::When(_, inner) => collect(inner, into),
            _ => {}
        }
    }
}

/// The width of the widest name beside a value.
fn names(blocks: &[Spoken]) -> u32 {
    let widths = blocks.iter().map(|block| match &block.is {
        Words::Fields(fields) => widest_name(fields, TEXT_WIDTH),
        Words::List(inner) | Words::When(_, inner) => names(inner),
        _ => 0,
    });
    widths.max().unwrap_or(0)
}
