//! Foreign text on its way to stdout and stderr.
//!
//! It stands between any text that is not ours (answers, file names, parts of broken files) and every print
//! outside the screens. What must never happen here: passing on a byte that a terminal would obey.

use std::borrow::Cow;

use super::chars;
use super::clean::Shape;

/// The text with everything that a terminal would obey or hide shown by a visible mark.
///
/// Line ends become `\n` with [`Shape::Lines`] and a space with [`Shape::Line`]; a tab becomes a space. Unlike
/// cleaning this changes nothing else, so that the reader sees what there is.
pub fn for_terminal(text: &str, shape: Shape) -> Cow<'_, str> {
    let harmless = |c: char| match c {
        '\n' => shape == Shape::Lines,
        _ => !chars::is_forbidden(c) && !chars::needs_context(c),
    };
    if text.chars().all(harmless) {
        return Cow::Borrowed(text);
    }
    let line_end = if shape == Shape::Lines { "\n" } else { " " };
    let mut spaced = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '\n' if before == '\r' => {}
            '\t' => spaced.push(' '),
            _ if chars::is_line_break(c) => spaced.push_str(line_end),
            _ => spaced.push(c),
        }
        before = c;
    }
    Cow::Owned(chars::show_hidden(&spaced, |_| {}))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn harmless_text_is_passed_on_as_it_is() {
        assert!(matches!(for_terminal("Praxis Müller\nOrt", Shape::Lines), Cow::Borrowed(_)));
    }

    #[test]
    fn escape_sequences_are_shown_and_not_obeyed() {
        assert_eq!(for_terminal("\u{1B}]52;c;eA==\u{7}x", Shape::Line), "⟦U+001B⟧]52;c;eA==⟦U+0007⟧x");
        assert_eq!(for_terminal("\u{9B}2J\u{0}\u{7F}", Shape::Line), "⟦U+009B⟧2J⟦U+0000⟧⟦U+007F⟧");
        assert_eq!(for_terminal("a\u{202E}b\u{FFFF}", Shape::Line), "a⟦U+202E⟧b⟦U+FFFF⟧");
    }

    #[test]
    fn line_ends_are_kept_or_become_space() {
        assert_eq!(for_terminal("a\r\nb\rc\td", Shape::Lines), "a\nb\nc d");
        assert_eq!(for_terminal("a\r\nb\nc", Shape::Line), "a b c");
    }

    proptest! {
        #[test]
        fn no_text_reaches_the_terminal_with_a_control(text in any::<String>()) {
            prop_assert!(!for_terminal(&text, Shape::Lines).contains(chars::is_forbidden));
            prop_assert!(!for_terminal(&text, Shape::Line).contains(|c: char| c.is_control()));
        }
    }
}
