//! Tables: rows under a repeated header, and names with their values.
//!
//! Widths are computed from the texts and fixed, so that every word processor shows the same table.
//! What must never happen here: a row with another number of cells than the grid, or a cell without paragraph.

use std::collections::BTreeSet;

use super::paragraph::Format;
use super::runs::{Gap, Line, lines, write_line};
use super::widths::{Need, columns, longest_word, width};
use super::xml::{escape, put};
use crate::sheets::page::{Phrase, SpokenField, SpokenRow};

/// From this number of columns on, a table is set smaller.
const MANY: usize = 6;
/// Rows with more lines may be split by a page; they would leave half a page empty otherwise.
const LONG: u32 = 24;

/// What surrounds a table.
pub(super) struct Place<'a> {
    /// Distance from the left margin.
    pub(super) indent: u32,
    /// The width between that and the right margin.
    pub(super) width: u32,
    /// The heading above, for readers who hear the document.
    pub(super) caption: &'a str,
    /// The open points that can be linked to.
    pub(super) targets: &'a BTreeSet<u32>,
}

/// The look of a table.
struct Look {
    /// The style of the table.
    table: &'static str,
    /// The style of its header cells.
    header: &'static str,
    /// The style of its cells.
    text: &'static str,
    /// The size of its text.
    size: u32,
    /// Both paddings of a cell together.
    padding: u32,
}

const NORMAL: Look = Look { table: "AnnexTable", header: "TableHeader", text: "TableText", size: 190, padding: 170 };
const NARROW: Look =
    Look { table: "AnnexTableNarrow", header: "TableHeaderNarrow", text: "TableTextNarrow", size: 170, padding: 120 };

/// Writes a table; `bookmark` says for the id of a row which open point it is the place of.
pub(super) fn table(
    out: &mut String,
    place: &Place<'_>,
    header: &[Phrase],
    rows: &[SpokenRow],
    mut bookmark: impl FnMut(&str) -> Option<u32>,
) {
    let count = rows.iter().map(|row| row.cells.len()).chain([header.len()]).max().unwrap_or(0);
    if count == 0 {
        return;
    }
    let look = if count < MANY { &NORMAL } else { &NARROW };
    let head: Vec<Vec<Line<'_>>> = header.iter().map(|cell| lines(cell, Gap::Short)).collect();
    let body: Vec<Vec<Vec<Line<'_>>>> =
        rows.iter().map(|row| row.cells.iter().map(|cell| lines(cell, Gap::Short)).collect()).collect();
    let needs: Vec<Need> = (0..count).map(|index| need(index, &head, &body, look.size)).collect();
    let widths = columns(&needs, look.padding, place.width);

    let description: Vec<String> = header.iter().map(Phrase::plain).filter(|name| !name.trim().is_empty()).collect();
    open(out, look.table, "0420", &widths, place, &description.join(", "));
    if !head.is_empty() {
        out.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (index, &width) in widths.iter().enumerate() {
            let cell =
                Cell { style: look.header, look, width, keep_next: true, bookmark: None, targets: place.targets };
            cell.write(out, head.get(index));
        }
        out.push_str("</w:tr>");
    }
    for (row, cells) in rows.iter().zip(&body) {
        let mut mark = bookmark(&row.id);
        open_row(out, cells, &widths, look);
        for (index, &width) in widths.iter().enumerate() {
            let bookmark = mark.take();
            let cell = Cell { style: look.text, look, width, keep_next: false, bookmark, targets: place.targets };
            cell.write(out, cells.get(index));
        }
        out.push_str("</w:tr>");
    }
    out.push_str("</w:tbl>");
}

const FIELDS: Look = Look { table: "FieldsTable", header: "FieldName", text: "FieldValue", size: 210, padding: 113 };

/// The width of the longest name.
pub(super) fn longest_name(fields: &[SpokenField]) -> u32 {
    let names = fields.iter().flat_map(|field| lines(&field.name, Gap::Long));
    names.map(|line| width(&join(&line), FIELDS.size)).max().unwrap_or(0)
}

/// Writes names with their values, side by side; `names` is the longest name in the sheet, so that all its values
/// stand below each other.
pub(super) fn fields(out: &mut String, place: &Place<'_>, fields: &[SpokenField], names: u32) {
    let look = &FIELDS;
    let rows: Vec<[Vec<Line<'_>>; 2]> =
        fields.iter().map(|field| [lines(&field.name, Gap::Long), lines(&field.value, Gap::Long)]).collect();
    let name = names.saturating_add(look.padding + 60).clamp(place.width / 4, place.width * 2 / 5);
    let widths = [name, place.width - name];
    open(out, look.table, "0480", &widths, place, "");
    for cells in &rows {
        open_row(out, cells, &widths, look);
        for ((&width, style), cell_lines) in widths.iter().zip([look.header, look.text]).zip(cells) {
            let cell = Cell { style, look, width, keep_next: false, bookmark: None, targets: place.targets };
            cell.write(out, Some(cell_lines));
        }
        out.push_str("</w:tr>");
    }
    out.push_str("</w:tbl>");
}

/// Writes what stands before the first row.
fn open(out: &mut String, style: &str, shown: &str, widths: &[u32], place: &Place<'_>, description: &str) {
    put!(out, r#"<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{}" w:type="dxa"/>"#, place.width);
    put!(out, r#"<w:tblInd w:w="{}" w:type="dxa"/><w:tblLayout w:type="fixed"/>"#, place.indent);
    put!(out, r#"<w:tblLook w:val="{shown}"/>"#);
    if !place.caption.is_empty() {
        put!(out, r#"<w:tblCaption w:val="{}"/>"#, escape(place.caption));
    }
    if !description.is_empty() {
        put!(out, r#"<w:tblDescription w:val="{}"/>"#, escape(description));
    }
    out.push_str("</w:tblPr><w:tblGrid>");
    for width in widths {
        put!(out, r#"<w:gridCol w:w="{width}"/>"#);
    }
    out.push_str("</w:tblGrid>");
}

fn open_row(out: &mut String, cells: &[Vec<Line<'_>>], widths: &[u32], look: &Look) {
    out.push_str("<w:tr>");
    let high = cells.iter().zip(widths).map(|(cell, &width)| height(cell, width, look)).max().unwrap_or(0);
    if high <= LONG {
        out.push_str("<w:trPr><w:cantSplit/></w:trPr>");
    }
}

/// One cell.
struct Cell<'a> {
    style: &'static str,
    look: &'a Look,
    width: u32,
    /// Whether it stays with the row below.
    keep_next: bool,
    /// The open point whose place it is.
    bookmark: Option<u32>,
    targets: &'a BTreeSet<u32>,
}

impl Cell<'_> {
    /// Writes the cell, a paragraph for each line; a missing one is empty.
    fn write(&self, out: &mut String, lines: Option<&Vec<Line<'_>>>) {
        put!(out, r#"<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/></w:tcPr>"#, self.width);
        let empty = [Line::new()];
        let room = self.width.saturating_sub(self.look.padding);
        for (index, line) in lines.map_or(&empty[..], Vec::as_slice).iter().enumerate() {
            // Names and citations stay whole; only what does not fit otherwise is hyphenated.
            let whole = longest_word(&join(line), self.look.size) <= room;
            Format { keep_next: self.keep_next, whole, ..Format::of(self.style) }.open(out);
            let bookmark = self.bookmark.filter(|_| index == 0);
            if let Some(number) = bookmark {
                put!(out, r#"<w:bookmarkStart w:id="{number}" w:name="open-{number}"/>"#);
            }
            write_line(out, line, self.targets);
            if let Some(number) = bookmark {
                put!(out, r#"<w:bookmarkEnd w:id="{number}"/>"#);
            }
            out.push_str("</w:p>");
        }
        out.push_str("</w:tc>");
    }
}

/// What the texts of a column need.
fn need(index: usize, head: &[Vec<Line<'_>>], body: &[Vec<Vec<Line<'_>>>], size: u32) -> Need {
    let mut need = Need::default();
    let (mut sum, mut count, mut longest) = (0_u64, 0_u64, 0_u64);
    let cells = head.get(index).into_iter().map(|cell| (cell, false));
    for (cell, counts) in cells.chain(body.iter().filter_map(|row| row.get(index)).map(|cell| (cell, true))) {
        let texts: Vec<String> = cell.iter().map(join).collect();
        need.word = texts.iter().map(|text| longest_word(text, size)).fold(need.word, u32::max);
        need.line = texts.iter().map(|text| width(text, size)).fold(need.line, u32::max);
        let mass: u64 = texts.iter().map(|text| u64::from(width(text, size))).sum();
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
fn height(cell: &[Line<'_>], column: u32, look: &Look) -> u32 {
    let room = column.saturating_sub(look.padding).max(1);
    cell.iter().map(|line| width(&join(line), look.size).div_ceil(room).max(1)).fold(0, u32::saturating_add)
}

fn join(line: &Line<'_>) -> String {
    line.iter().map(|piece| piece.text).collect()
}
