//! Tables and names with values, with widths that come from their texts.
//!
//! What must never happen here: a row with another number of cells than the table has columns, a cell with a word
//! that sticks out of it, and a header that could be linked to (it is printed on every page).

use typst::foundations::{Array, Dict, Value, dict};

use super::columns::{Text, columns};
use super::measure::Face;
use super::phrase::{Links, is_blank, lines, place_name, row_name};
use crate::sheets::page::{Phrase, SpokenField, SpokenRow};

/// From this number of columns on, a table is set smaller.
const MANY: usize = 6;
/// Both paddings of a cell together.
const PADDING: u32 = 180;
/// Words wider than this do not keep a column wide; they are broken or hyphenated.
const WIDE: u32 = 1700;
/// The same where columns are many.
const WIDE_OF_MANY: u32 = 1300;
/// No column is narrower, so that a number has room.
const NARROW: u32 = 260;
/// Rows with more lines may go over a page; they would leave half a page empty otherwise.
const LONG: u32 = 24;
/// The size of the text.
pub(super) const BODY: u32 = 210;
/// Between names and values.
const BETWEEN: u32 = 280;

/// A length for the template, in points.
pub(super) fn length(twentieths: u32) -> Value {
    Value::Float(f64::from(twentieths) / 20.0)
}

/// The table in this width, or nothing if it has no cells.
pub(super) fn table(links: &mut Links, header: &[Phrase], rows: &[SpokenRow], available: u32) -> Option<Dict> {
    let count = columns_of(header, rows);
    if count == 0 || rows.is_empty() {
        return None;
    }
    let (size, wide) = if count < MANY { (190, WIDE) } else { (170, WIDE_OF_MANY) };
    let (head, face) = (Face { size, bold: true }, Face { size, bold: false });
    let empty = Phrase::default();
    let set = |cells: &[Phrase], face: Face| -> Vec<Text> {
        (0..count).map(|column| face.text(&lines(cells.get(column).unwrap_or(&empty)), wide)).collect()
    };
    let texts: Vec<Vec<Text>> =
        std::iter::once(set(header, head)).chain(rows.iter().map(|row| set(&row.cells, face))).collect();
    let least: Vec<u32> = (0..count).map(|column| least(&texts, column, wide)).collect();
    let widths = columns(&texts, &least, PADDING, available);
    let mut cells = Array::new();
    for (column, &width) in widths.iter().enumerate() {
        let cell = Cell { phrase: header.get(column).unwrap_or(&empty), room: room(width), face: head, once: false };
        cells.push(cell.value(links, dict! {}));
    }
    let mut body = Array::new();
    for (row, texts) in rows.iter().zip(texts.iter().skip(1)) {
        let number = open_point(&row.id).filter(|number| links.listing && links.unwritten.remove(number));
        let fits = widths.iter().zip(texts).all(|(&width, text)| text.height(room(width)) <= LONG);
        let mut line = Array::new();
        for (column, &width) in widths.iter().enumerate() {
            let mut more = dict! { "whole" => fits };
            if let (0, Some(number)) = (column, number) {
                more.insert("at".into(), Value::Str(row_name(number)));
                let back = links.mentioned.contains(&number);
                more.insert("to".into(), if back { Value::Str(place_name(number)) } else { Value::None });
            }
            let cell = Cell { phrase: row.cells.get(column).unwrap_or(&empty), room: room(width), face, once: true };
            line.push(cell.value(links, more));
        }
        body.push(Value::Array(line));
    }
    let widths: Array = widths.into_iter().map(length).collect();
    Some(dict! { "t" => "table", "widths" => widths, "size" => length(size), "header" => cells, "rows" => body })
}

/// How many columns a table has.
pub(super) fn columns_of(header: &[Phrase], rows: &[SpokenRow]) -> usize {
    rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(header.len())
}

/// The number in the id of a row of the open points.
pub(super) fn open_point(row: &str) -> Option<u32> {
    row.strip_prefix("open/")?.parse().ok()
}

/// The widest name, in the width that a list of fields gives it at most.
pub(super) fn widest_name(fields: &[SpokenField], available: u32) -> u32 {
    let widths =
        fields.iter().map(|field| name_width(&field.name)).filter(|&width| width + BETWEEN <= available * 3 / 5);
    widths.max().unwrap_or(0)
}

fn name_width(name: &Phrase) -> u32 {
    lines(name).iter().map(|line| Face { size: BODY, bold: false }.width(line)).max().unwrap_or(0)
}

/// Names with their values; `names` is the width of the longest name of the sheet, so that its values are aligned.
pub(super) fn fields(links: &mut Links, fields: &[SpokenField], names: u32, available: u32) -> Option<Dict> {
    let face = Face { size: BODY, bold: false };
    let aside = if names == 0 { available / 3 } else { (names + BETWEEN).min(available * 3 / 5) };
    let mut done = Array::new();
    let mut high = 0_u32;
    for field in fields.iter().filter(|field| !(is_blank(&field.name) && is_blank(&field.value))) {
        let name = links.phrase(&field.name, available, face, true);
        let value = links.phrase(&field.value, available - aside, face, true);
        let above = name_width(&field.name) + BETWEEN / 2 > aside;
        high = high.saturating_add(height(&field.value, available - aside, face).max(1) + u32::from(above));
        let long = lines(&field.value).iter().any(|line| face.longest_word(line) > available - aside);
        let line = dict! { "name" => name, "value" => value, "above" => above, "long" => long };
        done.push(Value::Dict(line));
    }
    (!done.is_empty())
        .then(|| dict! { "t" => "fields", "aside" => length(aside), "lines" => done, "whole" => high <= LONG })
}

fn room(width: u32) -> u32 {
    width.saturating_sub(PADDING)
}

/// One cell.
struct Cell<'a> {
    phrase: &'a Phrase,
    room: u32,
    face: Face,
    /// Whether it is printed in one place only.
    once: bool,
}

impl Cell<'_> {
    /// The cell with what else the template has to know. Names and citations stay whole; only what does not fit
    /// otherwise is hyphenated.
    fn value(&self, links: &mut Links, mut more: Dict) -> Value {
        let hyphenate = lines(self.phrase).iter().any(|line| self.face.longest_word(line) > self.room);
        more.insert("say".into(), Value::Array(links.phrase(self.phrase, self.room, self.face, self.once)));
        more.insert("hyphenate".into(), Value::Bool(hyphenate));
        Value::Dict(more)
    }
}

/// What a column needs to be read.
fn least(rows: &[Vec<Text>], column: usize, wide: u32) -> u32 {
    let texts = rows.iter().filter_map(|row| row.get(column));
    let parts = texts.flat_map(|text| text.lines.iter().flatten().copied());
    parts.max().unwrap_or(0).min(wide).max(NARROW) + PADDING
}

/// About how many lines a phrase has in this room.
pub(super) fn height(phrase: &Phrase, room: u32, face: Face) -> u32 {
    face.text(&lines(phrase), room).height(room)
}
