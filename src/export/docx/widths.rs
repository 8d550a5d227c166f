//! Widths: how wide text is in a Word document, roughly; nobody knows the font of the reader.
//!
//! All lengths are twentieths of a point, all arithmetic is whole, so that every machine gets the same file.
//! What must never happen here: a text that is wider on paper than this says.

/// The width between the margins of the page.
pub(super) const TEXT_WIDTH: u32 = 9070;

/// The width of a text in one line.
pub(super) fn width(text: &str, size: u32) -> u32 {
    let units = text.chars().fold(0_u64, |sum, c| sum + u64::from(units(c)));
    u32::try_from(units * u64::from(size) / 1000).unwrap_or(u32::MAX)
}

/// The width of the longest word of a text; lines break after blanks and hyphens, not at fixed blanks.
pub(super) fn longest_word(text: &str, size: u32) -> u32 {
    text.split([' ', '\t', '\n'])
        .flat_map(|word| word.split_inclusive(['-', '–']))
        .map(|w| width(w, size))
        .max()
        .unwrap_or(0)
}

/// Thousandths of the font size; Calibri, bold, rounded up.
fn units(c: char) -> u32 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | 'I' | '!' => 270,
        ' ' | '\u{a0}' | 'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' => 350,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' => 880,
        'A'..='Z' | 'Ä' | 'Ö' | 'Ü' | '§' | '&' => 680,
        '\0'..='\u{24f}' | '–' | '„' | '“' | '”' | '‘' | '’' => 540,
        _ => 1000,
    }
}
