//! How wide text is in the fonts of the document.
//!
//! Columns and names get their widths from here before Typst sees them. All lengths are twentieths of a point.
//! What must never happen here: a width that depends on the machine.

use std::sync::LazyLock;

use typst::text::FontInstance;

use super::columns::Text;
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

/// The advances of one font; those of the letters of Europe are looked up once.
struct Widths {
    font: &'static FontInstance,
    em: u64,
    known: Vec<u64>,
}

/// Up to here the advances are kept: Latin with its additions.
const KNOWN: u32 = 0x250;

/// By font, as in [`FONTS`].
static WIDTHS: LazyLock<Vec<Widths>> = LazyLock::new(|| {
    let widths = |font: &'static FontInstance| {
        let em = u64::from(font.ttf().units_per_em()).max(1);
        let mut widths = Widths { font, em, known: Vec::new() };
        widths.known = (0..KNOWN).map(|c| char::from_u32(c).map_or(em, |c| widths.looked_up(c))).collect();
        widths
    };
    FONTS.measured.iter().take(2).map(widths).collect()
});

impl Widths {
    fn advance(&self, c: char) -> u64 {
        self.known.get(c as usize).copied().unwrap_or_else(|| self.looked_up(c))
    }

    /// A character of another face is about as wide as the font is high.
    fn looked_up(&self, c: char) -> u64 {
        let face = self.font.ttf();
        face.glyph_index(c).and_then(|glyph| face.glyph_hor_advance(glyph)).map_or(self.em, u64::from)
    }
}

impl Face {
    /// The width of a text in one line; kerning, which mostly narrows, is left out.
    pub(super) fn width(self, text: &str) -> u32 {
        let Some(font) = WIDTHS.get(usize::from(self.bold)).or_else(|| WIDTHS.first()) else { return 0 };
        let em = font.em;
        let units: u64 = text.chars().map(|c| font.advance(c)).sum();
        u32::try_from((units * u64::from(self.size)).div_ceil(em)).unwrap_or(u32::MAX)
    }

    /// The lines as they decide about the height of a cell; addresses and endless words are broken where they are
    /// wider than `most`.
    pub(super) fn text(self, lines: &[String], most: u32) -> Text {
        // A little more than measured, so that rounding never breaks a line that was meant to fit.
        let part = |part: &str| self.width(part).saturating_add(2);
        let line = |line: &String| {
            let parts = words(line).flat_map(|word| breaks(word.parts(most, self), !word.is_pair()));
            parts.map(part).collect()
        };
        Text { lines: lines.iter().map(line).collect() }
    }

    /// The width of the longest word that Typst may hyphenate; everything else is broken already.
    pub(super) fn longest_word(self, line: &str) -> u32 {
        let hyphenated = words(line).filter(|word| word.is_hyphenated());
        let parts = hyphenated.flat_map(|word| breaks(vec![word.text()], true));
        parts.map(|part| self.width(part.trim_end())).max().unwrap_or(0)
    }
}

/// Where a line may end within a word without a hyphen of ours.
fn breaks(parts: Vec<&str>, at_slashes: bool) -> impl Iterator<Item = &str> {
    let ends = move |c| matches!(c, '-' | '–') || (c == '/' && at_slashes);
    parts.into_iter().flat_map(move |part| part.split_inclusive(ends))
}
