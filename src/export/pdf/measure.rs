//! How wide text is in the fonts of the document.
//!
//! Columns and names get their widths from here before Typst sees them. All lengths are twentieths of a point.
//! What must never happen here: a width that depends on the machine.

use super::text::words;
use super::world::FONTS;

/// How text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Face {
    /// The size, in twentieths of a point.
    pub(super) size: u32,
    /// Whether it is bold.
    pub(super) bold: bool,
}

impl Face {
    /// The width of a text in one line; kerning, which mostly narrows, is left out.
    pub(super) fn width(self, text: &str) -> u32 {
        let Some(font) = FONTS.measured.get(usize::from(self.bold)).or_else(|| FONTS.measured.first()) else {
            return 0;
        };
        let face = font.ttf();
        let em = u64::from(face.units_per_em()).max(1);
        // A character of another face is about as wide as the font is high.
        let advance = |c| face.glyph_index(c).and_then(|glyph| face.glyph_hor_advance(glyph)).map_or(em, u64::from);
        let units: u64 = text.chars().map(advance).sum();
        u32::try_from((units * u64::from(self.size)).div_ceil(em)).unwrap_or(u32::MAX)
    }

    /// The width of the longest stretch of a line that cannot be broken without a hyphen.
    pub(super) fn longest_word(self, line: &str) -> u32 {
        let parts = words(line).flat_map(|word| word.parts(u32::MAX, self));
        parts
            .flat_map(|part| part.split_inclusive(['-', '–', '/']).map(|p| self.width(p)).collect::<Vec<_>>())
            .max()
            .unwrap_or(0)
    }
}
