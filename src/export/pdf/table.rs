//! Tables and names with values, with widths that come from their texts.
//!
//! What must never happen here: a row with another number of cells than the table has columns, a cell with a word
//! that sticks out of it, and a header that could be linked to (it is printed on every page).

use typst::foundations::{Array, Dict, Value, dict};
use typst::layout::Abs;

use super::measure::Face;
use super::phrase::{Links, is_blank, lines, place_name, row_name};
use crate::export::columns::{Need, columns};
use crate::sheets::page::{Phrase, SpokenField, SpokenRow};

/// From this number of columns on, a table is set smaller.
const MANY: usize = 6;
/// Both paddings of a cell together.
const PADDING: u32 = 180;
/// Rows with more lines may go over a page; they would leave half a page empty otherwise.
const LONG: u32 = 24;
/// The size of the text.
pub(super) const BODY: u32 = 210;
/// Between names and values.
const BETWEEN: u32 = 280;

/// A length for the template.
pub(super) fn length(twentieths: u32) -> Value {
    Value::Length(Abs::pt(f64::from(twentieths) / 20.0).into())
}

/// The table in this width, or nothing if it has no cells.
pub(super) fn table(links: &mut Links, header: &[Phrase], rows: &[SpokenRow], available: u32) -> Option<Dict> {
    let count = columns_of(header, rows);
    if count == 0 || rows.is_empty() {
        return None;
    }
    let size = if count < MANY { 190 } else { 170 };
    let (head, face) = (Face { size, bold: true }, Face { size, bold: false });
    let needs: Vec<Need> = (0..count).map(|column| need(column, header, rows, head, face)).collect();
    let widths = columns(&needs, PADDING, available);
    let empty = Phrase::default();
    let mut cells = Array::new();
    for (column, &width) in widths.iter().enumerate() {
        let cell = Cell { phrase: header.get(column).unwrap_or(&empty), room: room(width), face: head, once: false };
        cells.push(cell.value(links, dict! {}));
    }
    let mut body = Array::new();
    for row in rows {
        let number = open_point(&row.id).filter(|number| links.listing && links.unwritten.remove(number));
        let fits = widths.iter().zip(&row.cells).all(|(&width, cell)| height(cell, room(width), face) <= LONG);
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
    let widths = fields.iter().map(|field| name_width(&field.name)).filter(|&width| width <= available / 2);
    widths.max().unwrap_or(0)
}

fn name_width(name: &Phrase) -> u32 {
    lines(name).iter().map(|line| Face { size: BODY, bold: false }.width(line)).max().unwrap_or(0)
}

/// Names with their values; `names` is the width of the longest name of the sheet, so that its values are aligned.
pub(super) fn fields(links: &mut Links, fields: &[SpokenField], names: u32, available: u32) -> Option<Dict> {
    let face = Face { size: BODY, bold: false };
    let aside = if names == 0 { available / 3 } else { (names + BETWEEN).min(available * 3 / 5) };
    let mut lines = Array::new();
    for field in fields.iter().filter(|field| !(is_blank(&field.name) && is_blank(&field.value))) {
        let name = links.phrase(&field.name, available, face, true);
        let value = links.phrase(&field.value, available - aside, face, true);
        let above = name_width(&field.name) + BETWEEN / 2 > aside;
        lines.push(Value::Dict(dict! { "name" => name, "value" => value, "above" => above }));
    }
    (!lines.is_empty()).then(|| dict! { "t" => "fields", "aside" => length(aside), "lines" => lines })
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

/// What the texts of a column need.
fn need(column: usize, header: &[Phrase], rows: &[SpokenRow], head: Face, face: Face) -> Need {
    let mut need = Need::default();
    let (mut sum, mut count, mut longest) = (0_u64, 0_u64, 0_u64);
    let cells = header.get(column).into_iter().map(|cell| (cell, head, false));
    let below = rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| (cell, face, true));
    for (cell, face, counts) in cells.chain(below) {
        let mut mass = 0_u64;
        for line in lines(cell) {
            // A little more than measured, so that rounding never breaks a line that was meant to fit.
            let width = face.width(&line).saturating_add(10);
            need.word = need.word.max(face.longest_word(&line).saturating_add(10));
            need.line = need.line.max(width);
            mass += u64::from(width);
        }
        longest = longest.max(mass);
        if counts {
            sum += mass;
            count += 1;
        }
    }
    need.mass = u32::try_from(u64::midpoint(longest, sum / count.max(1))).unwrap_or(u32::MAX);
    need
}

/// About how many lines a cell has.
fn height(cell: &Phrase, room: u32, face: Face) -> u32 {
    let room = room.max(1);
    lines(cell).iter().map(|line| face.width(line).div_ceil(room).max(1)).fold(0, u32::saturating_add)
}
