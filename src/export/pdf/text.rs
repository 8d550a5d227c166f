//! Text as it is printed: visible, with a shape for every character, and with places where long words break.
//!
//! Every word of a document, ours or entered, passes here on its way to Typst, and arrives there as a value. What
//! must never happen here: a character that no font can print, a mail address with a hyphen that is not part of
//! it, and a word that leaves its column.

use unicode_segmentation::UnicodeSegmentation;

use super::measure::Face;
use crate::export::html::visible;
use crate::text::coverage;

/// Words with more letters are no words of a language; hyphenation would not help.
const LONG_WORD: usize = 40;

/// Longer words with a slash may be torn apart at it.
const PAIR: usize = 20;

/// The text with line ends as `\n`, what hides marked, and `[U+4E2D]` for what no font can print.
pub(super) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible(text).chars() {
        match c {
            '\n' => out.push(c),
            c if coverage::is_silent(c) => {}
            c if coverage::is_printable(c) => out.push(c),
            c => out.push_str(&coverage::mark(c)),
        }
    }
    out
}

/// The same on one line, without blanks at its ends.
pub(super) fn printable_line(text: &str) -> String {
    printable(text).replace('\n', " ").trim().to_owned()
}

/// A word with the blanks behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word<'a> {
    /// All of it.
    text: &'a str,
    /// Where the blanks begin.
    end: usize,
}

/// The words of a line; blanks at its beginning belong to the first.
pub(super) fn words(line: &str) -> impl Iterator<Item = Word<'_>> {
    line.split_inclusive(' ').map(|text| Word { text, end: text.trim_end_matches(' ').len() })
}

impl<'a> Word<'a> {
    /// The word itself.
    pub(super) fn text(self) -> &'a str {
        self.text
    }

    /// Whether it is an address, which must be copied as it stands: never hyphenated.
    pub(super) fn is_address(self) -> bool {
        self.text.contains('@') || self.text.contains("://") || self.text.starts_with("www.")
    }

    /// Whether it is a number such as `2021/1772` or a pair such as `EU/EWR`, which no line end may tear apart.
    pub(super) fn is_pair(self) -> bool {
        self.text.contains('/') && !self.is_address() && self.end <= PAIR
    }

    /// Whether Typst may hyphenate it.
    pub(super) fn is_hyphenated(self) -> bool {
        let bare = self.text.get(..self.end).unwrap_or(self.text);
        let letters = bare.trim_matches(|c: char| !c.is_alphabetic());
        !self.is_address()
            && !self.is_pair()
            && !letters.is_empty()
            // Bytes are never fewer than what is counted.
            && (letters.len() <= LONG_WORD || letters.graphemes(true).count() <= LONG_WORD)
            && letters.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.' | ':' | '/'))
    }

    /// The word, cut where it may go on in the next line: addresses behind `@` and `://`, and at their other signs
    /// where they are wider than this room; what is no word of a language, wherever it is wider.
    pub(super) fn parts(self, room: u32, face: Face) -> Vec<&'a str> {
        if self.is_hyphenated() {
            return vec![self.text];
        }
        let halves = if self.is_address() { cut(self.text, is_joint) } else { vec![self.text] };
        let parts = halves.into_iter().flat_map(|half| {
            let wide = self.is_address() && face.width(half.trim_end()) > room;
            if wide { cut(half, is_sign) } else { vec![half] }
        });
        parts.flat_map(|part| fitting(part, room, face)).collect()
    }
}

/// Whether an address has its best place for a line end between these characters.
fn is_joint(before: char, c: char) -> bool {
    matches!(before, '@' | '/') && !matches!(c, '/' | ' ')
}

/// Whether a line may end between these characters of an address; the rules of Unicode keep a full stop or a
/// question mark from beginning one.
fn is_sign(before: char, c: char) -> bool {
    matches!(before, '.' | '_' | '-' | '?' | '&' | '=' | '#' | '~' | '%' | ':') && c.is_alphanumeric()
}

/// The text, cut wherever two characters allow it.
fn cut(text: &str, between: impl Fn(char, char) -> bool) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut rest, mut from, mut before) = (text, 0, ' ');
    for (at, c) in text.char_indices() {
        if at > from && between(before, c) {
            let (part, tail) = rest.split_at(at - from);
            parts.push(part);
            rest = tail;
            from = at;
        }
        before = c;
    }
    parts.push(rest);
    parts
}

/// A part, cut between graphemes so that each piece fits the room.
fn fitting(text: &str, room: u32, face: Face) -> Vec<&str> {
    if face.width(text.trim_end()) <= room {
        return vec![text];
    }
    let mut pieces = Vec::new();
    let mut rest = text;
    let (mut length, mut width) = (0, 0_u32);
    for grapheme in text.graphemes(true) {
        let more = face.width(grapheme);
        if length > 0 && width.saturating_add(more) > room && !grapheme.trim().is_empty() {
            let (piece, tail) = rest.split_at(length);
            pieces.push(piece);
            rest = tail;
            (length, width) = (0, 0);
        }
        length += grapheme.len();
        width = width.saturating_add(more);
    }
    pieces.push(rest);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACE: Face = Face { size: 180, bold: false };

    #[track_caller]
    fn check(word: &str, room: u32, expected: &[&str]) {
        let parts: Vec<&str> = words(word).flat_map(|word| word.parts(room, FACE)).collect();
        assert_eq!(parts, expected, "{word}");
        assert_eq!(parts.concat(), word, "nothing is lost");
    }

    #[test]
    fn what_no_font_can_print_is_marked() {
        assert_eq!(
            printable("A中b\r\nc\u{0}\u{202E}👩\u{200D}🔬\u{FE0F}"),
            "A[U+4E2D]b\nc\u{FFFD}⟦U+202E⟧[U+1F469][U+1F52C]"
        );
        assert_eq!(printable_line(" a\nb "), "a b");
    }

    #[test]
    fn addresses_break_at_their_signs_only() {
        check("datenschutz@praxis-am-see.example", 9000, &["datenschutz@", "praxis-am-see.example"]);
        check("datenschutz@praxis-am-see.example", 1200, &["datenschutz@", "praxis-", "am-", "see.", "example"]);
        check("https://www.beispiel.example/a_b?c=1 x", 9000, &["https://", "www.beispiel.example/", "a_b?c=1 ", "x"]);
        check("www.kurvenlicht.example", 9000, &["www.kurvenlicht.example"]);
        check("www.kurvenlicht.example", 1000, &["www.", "kurvenlicht.", "example"]);
    }

    #[test]
    fn words_of_a_language_stay_whole_and_others_fit_their_room() {
        check("Telekommunikationsüberwachung und", 100, &["Telekommunikationsüberwachung ", "und"]);
        check("0123456789", 300, &["012", "345", "678", "9"]);
        check(&"x".repeat(41), 4000, &["x".repeat(41).as_str()]);
        assert!(words(&"x".repeat(10_000)).flat_map(|word| word.parts(4000, FACE)).count() > 100);
    }

    #[test]
    fn a_part_is_never_empty_and_a_grapheme_never_cut() {
        check("e\u{301}e\u{301}123", 1, &["e\u{301}", "e\u{301}", "1", "2", "3"]);
        check("", 10, &[]);
    }
}
