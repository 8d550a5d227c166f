//! Which characters hide, reorder or control, and how they are shown instead.
//!
//! It stands below `clean` and `terminal`, which must agree on every character. What must never happen here:
//! touching letters, in whichever script, that merely look unusual.

use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

pub(super) const NON_JOINER: char = '\u{200C}';
pub(super) const JOINER: char = '\u{200D}';

/// Is this a character that never stands in a cleaned text?
///
/// Controls other than the line feed, noncharacters, and characters without a shape of their own. Joiners and
/// variation selectors are not among them: where they do their work they stay.
pub fn is_forbidden(c: char) -> bool {
    c != '\n' && (c.is_control() || is_line_break(c) || is_noncharacter(c) || is_invisible(c))
}

/// Does this character end a line? A carriage return before a line feed is the caller's business.
///
/// Vertical tab and form feed are among them: word processors paste them for soft line and page breaks, and
/// dropping them would glue two words together.
pub(super) fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Is this a code point that Unicode keeps for the inner workings of programs?
pub(super) fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

/// Has this character no shape of its own, or does it turn the direction of what follows?
///
/// Besides the list of the threat catalogue (S03) these are the other characters that print nothing: they
/// would make the document say more than the screen.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
        // Mongolian vowel separator, Hangul fillers, annotation anchors.
        | '\u{180E}' | '\u{3164}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
        // Shorthand and musical format controls, and tags, which can carry a whole hidden message.
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E00FF}')
}

/// Does this character only change how its neighbour looks?
fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// May this character be hidden in its place, so that it has to be looked at with its neighbours?
pub(super) fn needs_context(c: char) -> bool {
    matches!(c, NON_JOINER | JOINER) || is_variation_selector(c)
}

/// How a character without a shape is shown: `⟦U+202E⟧`.
pub(super) fn mark(c: char) -> String {
    format!("⟦U+{:04X}⟧", u32::from(c))
}

/// The text with every character that hides shown by its mark; `note` is told each of them.
///
/// A joiner stays where a script or an emoji needs it, a variation selector where it has something to vary.
pub(super) fn show_hidden(text: &str, mut note: impl FnMut(char)) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let hidden = is_forbidden(c) || (needs_context(c) && !does_its_work(&out, c, chars.peek().copied()));
        if hidden {
            note(c);
            out.push_str(&mark(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// Does a joiner or variation selector change what is seen, between these neighbours?
fn does_its_work(before: &str, c: char, next: Option<char>) -> bool {
    let Some(last) = before.chars().next_back() else {
        return false;
    };
    if is_variation_selector(c) {
        // A second selector in a row varies nothing; chains of them can carry a hidden message.
        return !last.is_whitespace() && !is_variation_selector(last) && !needs_context(last);
    }
    // After a virama both joiners choose between forms of a conjunct, also at the end of a word.
    if joins(last) && canonical_combining_class(last) == 9 {
        return true;
    }
    let Some(next) = next else { return false };
    if joins(last) && joins(next) {
        return true;
    }
    // Between emoji: variation selector and skin tone belong to the emoji before them.
    let picture = before.chars().rev().find(|c| !matches!(c, '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}'));
    c == JOINER && is_pictograph(next) && picture.is_some_and(is_pictograph)
}

/// Is this a letter or vowel sign of a script whose letters join or form conjuncts?
fn joins(c: char) -> bool {
    let script = matches!(u32::from(c),
        0x0600..=0x077F | 0x07C0..=0x07FF | 0x0840..=0x08FF // Arabic, Syriac, N'Ko, Mandaic
        | 0x0900..=0x0DFF | 0xA8E0..=0xA8FF                 // Devanagari to Sinhala
        | 0x1000..=0x109F | 0x1780..=0x18AF                 // Myanmar, Khmer, Mongolian
        | 0xFB50..=0xFDCF | 0xFE70..=0xFEFC | 0x1E900..=0x1E95F); // Arabic forms, Adlam
    script && (c.is_alphabetic() || is_combining_mark(c))
}

/// Is this a picture that emoji sequences are made of?
///
/// The rules for graphemes know it, so no table of our own has to be kept: only pictures stay together over a
/// joiner, and only what is no mark stands apart from a letter.
fn is_pictograph(c: char) -> bool {
    format!("a{c}").graphemes(true).count() == 2 && format!("©{JOINER}{c}").graphemes(true).count() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_of_the_threat_list_is_forbidden() {
        let listed = ['\u{61C}', '\u{FEFF}', '\u{AD}', '\u{FFFE}', '\u{FFFF}', '\u{1FFFE}', '\u{10FFFF}'];
        let ranges = [0x200B..=0x200B, 0x200E..=0x200F, 0x202A..=0x202E, 0x2060..=0x2064, 0x2066..=0x2069];
        let more = [0x00..=0x09, 0x0B..=0x1F, 0x7F..=0x9F, 0x2028..=0x2029, 0xFDD0..=0xFDEF];
        let spread = ranges.into_iter().chain(more).flatten().filter_map(char::from_u32);
        for c in listed.into_iter().chain(spread) {
            assert!(is_forbidden(c), "{:04X}", u32::from(c));
        }
    }

    #[test]
    fn letters_of_any_script_and_private_use_stay() {
        for c in "aÄß€–…\u{A0}\u{202F}אبनあ漢😀🇩\u{E000}\n".chars() {
            assert!(!is_forbidden(c), "{:04X}", u32::from(c));
        }
    }

    #[test]
    fn pictures_are_told_from_letters_and_marks() {
        for c in "👩💻❤🏳🌈".chars() {
            assert!(is_pictograph(c), "{c}");
        }
        for c in "a1नب\u{301}\u{FE0F}\u{200D}🏽".chars() {
            assert!(!is_pictograph(c), "{:04X}", u32::from(c));
        }
    }
}
