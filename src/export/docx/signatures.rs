//! Signatures: the parties side by side, each with a line for place and date and a line to sign on.
//!
//! What must never happen here: a signature line on another page than the name above it.

use std::collections::BTreeSet;

use super::paragraph::Format;
use super::runs::{Gap, Line, lines};
use super::table::Place;
use super::widths::TEXT_WIDTH;
use super::xml::{escape, put};
use crate::sheets::page::{Phrase, SignatureWords, SpokenSignature};

/// The parties that stand beside each other.
const BESIDE: usize = 2;
/// The distance between them.
const BETWEEN: u32 = 567;

/// Writes the signature lines of all parties, two beside each other.
pub(super) fn signatures(out: &mut String, place: &Place<'_>, words: &SignatureWords, signatures: &[SpokenSignature]) {
    let half = place.width.min(TEXT_WIDTH).saturating_sub(BETWEEN) / 2;
    put!(
        out,
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="SignatureTable"/><w:tblW w:w="{}" w:type="dxa"/>"#,
        2 * half + BETWEEN
    );
    put!(
        out,
        r#"<w:tblInd w:w="{}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0400"/>"#,
        place.indent
    );
    if !place.caption.is_empty() {
        put!(out, r#"<w:tblCaption w:val="{}"/>"#, escape(place.caption));
    }
    put!(
        out,
        r#"</w:tblPr><w:tblGrid><w:gridCol w:w="{half}"/><w:gridCol w:w="{BETWEEN}"/><w:gridCol w:w="{half}"/></w:tblGrid>"#
    );
    let place_label = Phrase::ours(words.place_and_date.clone());
    let signature_label = Phrase::ours(words.signature.clone());
    let bands = signatures.len().div_ceil(BESIDE);
    for (index, band) in signatures.chunks(BESIDE).enumerate() {
        let mut table = Rows { out, half, targets: place.targets, keep: true };
        let empty = Phrase::default();
        let gap = Phrase(vec![crate::sheets::page::Run::Gap]);
        table.row(band, "SignatureParty", None, |signature| &signature.party);
        // A party without a name is a placeholder; somebody will write the name.
        table.row(band, "SignatureText", None, |s| if s.name.is_empty() { &gap } else { &s.name });
        table.row(band, "SignatureText", Some(794), |signature| &signature.place);
        table.row(band, "SignatureLabel", None, |_| &place_label);
        table.row(band, "SignatureText", Some(1021), |_| &empty);
        table.keep = index + 1 < bands;
        table.row(band, "SignatureLabel", None, |_| &signature_label);
    }
    out.push_str("</w:tbl>");
}

/// Writes the rows of one table.
struct Rows<'a> {
    out: &'a mut String,
    half: u32,
    targets: &'a BTreeSet<u32>,
    /// Whether the next row stays on the page of the one after it.
    keep: bool,
}

impl Rows<'_> {
    /// Writes one row; with a height its cells end in a line to write on.
    fn row<'a>(
        &mut self,
        band: &'a [SpokenSignature],
        style: &'static str,
        high: Option<u32>,
        text: impl Fn(&'a SpokenSignature) -> &'a Phrase,
    ) {
        self.out.push_str("<w:tr><w:trPr><w:cantSplit/>");
        if let Some(high) = high {
            put!(self.out, r#"<w:trHeight w:val="{high}" w:hRule="atLeast"/>"#);
        }
        self.out.push_str("</w:trPr>");
        let first = band.first().map(|signature| lines(text(signature), Gap::Long));
        let second = band.get(1).map(|signature| lines(text(signature), Gap::Long));
        self.cell(self.half, first, style, high.is_some());
        self.cell(BETWEEN, None, style, false);
        self.cell(self.half, second, style, high.is_some());
        self.out.push_str("</w:tr>");
    }

    fn cell(&mut self, width: u32, text: Option<Vec<Line<'_>>>, style: &'static str, ruled: bool) {
        put!(self.out, r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>"#);
        if ruled && text.is_some() {
            self.out.push_str(
                r#"<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>"#,
            );
        }
        if ruled {
            self.out.push_str(r#"<w:vAlign w:val="bottom"/>"#);
        }
        self.out.push_str("</w:tcPr>");
        let format = Format { keep_next: self.keep, ..Format::of(style) };
        format.write(self.out, &text.unwrap_or_default(), self.targets);
        self.out.push_str("</w:tc>");
    }
}
