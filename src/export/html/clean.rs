//! Text as a reader may see it: the last guard before a document is written.
//!
//! Entered text was cleaned when it was typed or read; HTML and Markdown rely on that and do it once more
//! here, because an exporter must be total. What must never happen here: a character that reorders, hides
//! or controls what is printed reaches a document unmarked.

/// The text with line ends as `\n`, tabs as blanks, and nothing invisible that changes how it reads.
///
/// Controls and noncharacters become U+FFFD; direction and zero-width characters become a visible mark such
/// as `⟦U+202E⟧`. Joiners (U+200C, U+200D) stay: scripts and emoji need them.
pub(in crate::export) fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            c if c.is_control() || is_noncharacter(c) => out.push('\u{FFFD}'),
            c if is_hidden(c) => {
                out.push_str("⟦U+");
                out.push_str(&format!("{:04X}", u32::from(c)));
                out.push('⟧');
            }
            c => out.push(c),
        }
    }
    out
}

/// The same on one line.
pub(in crate::export) fn visible_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}

fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    code & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&code)
}

/// Direction controls, zero-width characters, byte order mark, annotation marks.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
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
        check("a\tb", "a b");
        check("\0\u{1b}[31m\u{7f}\u{9b}", "\u{FFFD}\u{FFFD}[31m\u{FFFD}\u{FFFD}");
        check("\u{FFFE}\u{FFFF}\u{1FFFE}\u{FDD0}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}");
        check("a\u{202E}b\u{200B}\u{FEFF}", "a⟦U+202E⟧b⟦U+200B⟧⟦U+FEFF⟧");
    }

    #[test]
    fn joiners_and_combining_marks_stay() {
        check("👩\u{200D}⚕ e\u{301} \u{A0}ß", "👩\u{200D}⚕ e\u{301} \u{A0}ß");
    }
}
