//! Text as a reader may see it: the last guard before a document is written.
//!
//! Entered text was cleaned when it was typed or read; HTML and Markdown rely on that and do it once more
//! here, because an exporter must be total. What must never happen here: a character that reorders, hides
//! or controls what is printed reaches a document unmarked.

use crate::text::is_forbidden;

/// The text with line ends as `\n`, tabs as blanks, and nothing invisible that changes how it reads.
///
/// Controls become U+FFFD; characters without a shape become a visible mark such as `⟦U+202E⟧`. Joiners
/// (U+200C, U+200D) stay: scripts and emoji need them.
pub(in crate::export) fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            // Almost everything that is ever written.
            ' '..='~' => out.push(c),
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            '\n' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            c if c.is_control() => out.push(char::REPLACEMENT_CHARACTER),
            c if is_forbidden(c) => out.push_str(&format!("⟦U+{:04X}⟧", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

/// The same on one line.
pub(in crate::export) fn visible_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(input: &str, expected: &str) {
        assert_eq!(visible(input), expected);
    }

    #[test]
    fn only_what_a_reader_can_see_is_left() {
        check("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\ng", "a\nb\nc\nd\ne\nf\ng");
        check("a\tb\u{B}c\u{C}d", "a b\nc\nd");
        check("\0\u{1b}[31m\u{7f}\u{9b}", "\u{FFFD}\u{FFFD}[31m\u{FFFD}\u{FFFD}");
        check("\u{FFFE}\u{1FFFE}\u{FDD0}", "⟦U+FFFE⟧⟦U+1FFFE⟧⟦U+FDD0⟧");
        check("a\u{202E}b\u{200B}\u{FEFF}", "a⟦U+202E⟧b⟦U+200B⟧⟦U+FEFF⟧");
    }

    #[test]
    fn joiners_and_combining_marks_stay() {
        check("👩\u{200D}⚕ e\u{301} \u{A0}ß", "👩\u{200D}⚕ e\u{301} \u{A0}ß");
    }
}
