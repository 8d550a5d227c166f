//! The one rule by which entered, pasted and imported text is cleaned.
//!
//! It stands before every answer: exporters and screens rely on it. What must never happen here: a silent
//! loss of something a reader would have seen, or a result that a second cleaning would change again.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::chars::{self, needs_context};

/// The most characters one text may have.
pub const LIMIT: usize = 10_000;

/// How many lines a text may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One line: names, addresses in one line, numbers.
    Line,
    /// Any number of lines.
    Lines,
}

/// A cleaned text and what was changed that a reader might miss.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The text, free of everything that [`super::is_forbidden`] names.
    pub text: String,
    /// What happened, in the order in which it was noticed. Line ends, tabs, composition and outer white space
    /// are not mentioned: nobody sees a difference.
    pub changes: Vec<Change>,
}

/// Something that cleaning changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// A control character or noncharacter was removed.
    Removed {
        /// The character.
        character: char,
        /// How often it occurred.
        times: usize,
    },
    /// A character that hides or reorders was replaced by its visible mark, such as `⟦U+202E⟧`.
    Marked {
        /// The character.
        character: char,
        /// How often it occurred.
        times: usize,
    },
    /// Several lines became one.
    Joined {
        /// How many lines they were.
        lines: usize,
    },
    /// The text was longer than [`LIMIT`] characters; the rest is gone.
    Cut {
        /// How many characters were left out.
        dropped: usize,
    },
}

/// Cleans a text of this shape. Cleaning twice gives the same text as cleaning once.
///
/// Line ends become `\n` (in a [`Shape::Line`] one space), tabs become spaces, other controls and
/// noncharacters go, letters and their marks are composed (NFC), what hides or reorders becomes a visible mark,
/// outer white space goes, and [`LIMIT`] holds, cut between graphemes.
pub fn clean(input: &str, shape: Shape) -> Cleaned {
    let mut changes = Vec::new();
    let plain = without_controls(input, shape, &mut changes);
    let joined = match shape {
        Shape::Line => one_line(&plain, &mut changes),
        Shape::Lines => plain,
    };
    let composed: String = joined.trim().nfc().collect();
    let shown = chars::show_hidden(&composed, |c| note(&mut changes, c, true));
    let text = within_limit(shown, &mut changes);
    Cleaned { text, changes }
}

/// The text with all line ends as `\n` and without other controls and noncharacters.
fn without_controls(input: &str, shape: Shape, changes: &mut Vec<Change>) -> String {
    let mut out = String::with_capacity(input.len());
    let mut before = ' ';
    for c in input.chars() {
        match c {
            '\n' if before == '\r' => {}
            '\t' => out.push_str(if shape == Shape::Line { " " } else { "    " }),
            _ if chars::is_line_break(c) => out.push('\n'),
            _ if c.is_control() || chars::is_noncharacter(c) => note(changes, c, false),
            _ => out.push(c),
        }
        before = c;
    }
    out
}

/// The lines of the text behind one another, with one space between them; empty lines leave nothing.
fn one_line(text: &str, changes: &mut Vec<Change>) -> String {
    let lines: Vec<&str> = text.split('\n').filter(|line| !line.trim().is_empty()).collect();
    if let [only] = lines.as_slice() {
        return (*only).to_owned();
    }
    if !lines.is_empty() {
        changes.push(Change::Joined { lines: lines.len() });
    }
    lines.into_iter().map(str::trim).collect::<Vec<_>>().join(" ")
}

/// The text, cut to the limit between two graphemes.
fn within_limit(text: String, changes: &mut Vec<Change>) -> String {
    let whole = text.chars().count();
    if whole <= LIMIT {
        return text;
    }
    let mut kept = String::new();
    let mut length = 0;
    for grapheme in text.graphemes(true) {
        let more = grapheme.chars().count();
        if length + more > LIMIT {
            break;
        }
        length += more;
        kept.push_str(grapheme);
    }
    if kept.is_empty() {
        // A single grapheme of thousands of marks is no writing of any language: it is cut within.
        kept = text.chars().take(LIMIT).collect();
    }
    // A joiner or selector at the new end would join nothing and be marked by the next cleaning.
    let end = kept.trim_end_matches(|c: char| c.is_whitespace() || needs_context(c)).len();
    kept.truncate(end);
    changes.push(Change::Cut { dropped: whole - kept.chars().count() });
    kept
}

/// Counts this character among the changes.
fn note(changes: &mut Vec<Change>, found: char, shown: bool) {
    for change in changes.iter_mut() {
        match change {
            Change::Marked { character, times } if shown && *character == found => return *times += 1,
            Change::Removed { character, times } if !shown && *character == found => return *times += 1,
            _ => {}
        }
    }
    changes.push(if shown {
        Change::Marked { character: found, times: 1 }
    } else {
        Change::Removed { character: found, times: 1 }
    });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::is_forbidden;

    #[track_caller]
    fn check(input: &str, shape: Shape, expected: &str) {
        let cleaned = clean(input, shape);
        assert_eq!(cleaned.text, expected, "{input:?}");
        assert_eq!(clean(&cleaned.text, shape).text, expected, "cleaned twice: {input:?}");
    }

    #[test]
    fn every_line_end_becomes_a_line_feed() {
        check("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\u{B}g\n\r\nh", Shape::Lines, "a\nb\nc\nd\ne\nf\ng\n\nh");
    }

    #[test]
    fn a_line_keeps_one_space_where_lines_met() {
        check(" Praxis\r\n\r\n  Hauptstr. 1 \n12345 Ort\n", Shape::Line, "Praxis Hauptstr. 1 12345 Ort");
        assert_eq!(clean("a\n\nb", Shape::Line).changes, [Change::Joined { lines: 2 }]);
        assert_eq!(clean("\na\n", Shape::Line).changes, []);
    }

    #[test]
    fn a_tab_becomes_space() {
        check("a\tb", Shape::Line, "a b");
        check("a\n\tb", Shape::Lines, "a\n    b");
    }

    #[test]
    fn controls_and_noncharacters_go_and_are_reported() {
        let cleaned = clean("\u{1B}[31mrot\u{0}\u{9B}\u{FDD0}\u{FFFE}\u{1B}", Shape::Line);
        assert_eq!(cleaned.text, "[31mrot");
        assert_eq!(cleaned.changes.first(), Some(&Change::Removed { character: '\u{1B}', times: 2 }));
        assert_eq!(cleaned.changes.len(), 5);
    }

    #[test]
    fn what_hides_becomes_a_visible_mark_and_is_reported() {
        check("ge\u{AD}heim\u{202E}", Shape::Line, "ge⟦U+00AD⟧heim⟦U+202E⟧");
        check("\u{FEFF}a\u{200B}b", Shape::Line, "⟦U+FEFF⟧a⟦U+200B⟧b");
        let changes = clean("\u{202E}a\u{202E}", Shape::Line).changes;
        assert_eq!(changes, [Change::Marked { character: '\u{202E}', times: 2 }]);
    }

    #[test]
    fn joiners_stay_where_a_script_or_an_emoji_needs_them() {
        for kept in [
            "👩\u{200D}💻",
            "👩🏽\u{200D}🚀",
            "❤\u{FE0F}\u{200D}🔥",
            "می\u{200C}خواهم",
            "क्\u{200D}ष",
            "ශ්\u{200D}රී",
            "ന്\u{200D}",
        ] {
            check(kept, Shape::Line, kept);
        }
        check("a\u{200D}b", Shape::Line, "a⟦U+200D⟧b");
        check("Pra\u{200C}xis", Shape::Line, "Pra⟦U+200C⟧xis");
        check("👩\u{200C}💻", Shape::Line, "👩⟦U+200C⟧💻");
        check("👩\u{200D}", Shape::Line, "👩⟦U+200D⟧");
        check("a\u{200D}\u{301}", Shape::Line, "a⟦U+200D⟧\u{301}");
        check("ب\u{200D}\u{200D}ب", Shape::Line, "ب⟦U+200D⟧⟦U+200D⟧ب");
    }

    #[test]
    fn a_variation_selector_stays_only_behind_something_to_vary() {
        check("葛\u{E0100}城 ☎\u{FE0E}", Shape::Line, "葛\u{E0100}城 ☎\u{FE0E}");
        check("a\u{FE00}\u{FE01}", Shape::Line, "a\u{FE00}⟦U+FE01⟧");
        check("a \u{FE0F}", Shape::Line, "a ⟦U+FE0F⟧");
    }

    #[test]
    fn names_in_other_scripts_are_left_alone() {
        for name in ["د. محمد العربي", "ד״ר כהן", "Ελένη Παππά", "Dvořák-Ruiz", "山田 太郎"]
        {
            let cleaned = clean(name, Shape::Line);
            assert_eq!(cleaned, Cleaned { text: name.nfc().collect(), changes: vec![] });
        }
    }

    #[test]
    fn letters_and_marks_are_composed() {
        check("Mu\u{308}ller", Shape::Line, "Müller");
    }

    #[test]
    fn a_text_is_cut_at_the_limit_between_graphemes() {
        let long = "x".repeat(LIMIT - 1) + "👩\u{200D}💻 und mehr";
        let cleaned = clean(&long, Shape::Line);
        assert_eq!(cleaned.text, "x".repeat(LIMIT - 1));
        assert_eq!(cleaned.changes, [Change::Cut { dropped: 12 }]);
        let arabic = "ب".repeat(LIMIT - 1) + "\u{200C}ب";
        check(&arabic, Shape::Line, &"ب".repeat(LIMIT - 1));
        let marks = format!("a{}", "\u{323}\u{334}".repeat(LIMIT));
        assert_eq!(clean(&marks, Shape::Line).text.chars().count(), LIMIT);
        assert_eq!(clean(&"x".repeat(LIMIT), Shape::Line).changes, []);
    }

    /// Text with far more of the awkward characters than chance would bring.
    fn awkward() -> impl Strategy<Value = String> {
        let special: Vec<char> =
            "\t\n\r \u{85}\u{200B}\u{200C}\u{200D}\u{202E}\u{2028}\u{FEFF}\u{FE0F}\u{301}\u{308}\u{94D}\
            \u{FDD0}\u{FFFE}\u{1B}aeاबക👩🏽❤ᄀ\u{1161}\u{2126}\u{E0061}"
                .chars()
                .collect();
        let one = prop_oneof![3 => proptest::sample::select(special), 1 => any::<char>()];
        proptest::collection::vec(one, 0..40).prop_map(|chars| chars.into_iter().collect())
    }

    proptest! {
        #[test]
        fn any_text_is_clean_after_one_cleaning(input in awkward(), lines in any::<bool>()) {
            let shape = if lines { Shape::Lines } else { Shape::Line };
            let once = clean(&input, shape);
            prop_assert!(!once.text.contains(is_forbidden), "{:?}", once.text);
            prop_assert!(lines || !once.text.contains('\n'));
            prop_assert_eq!(once.text.trim(), &once.text);
            prop_assert_eq!(&clean(&once.text, shape), &Cleaned { text: once.text.clone(), changes: vec![] });
        }

        #[test]
        fn a_long_text_is_clean_after_one_cleaning(unit in awkward(), lines in any::<bool>()) {
            let shape = if lines { Shape::Lines } else { Shape::Line };
            let once = clean(&unit.repeat(LIMIT / 20), shape).text;
            prop_assert!(once.chars().count() <= LIMIT);
            prop_assert_eq!(&clean(&once, shape).text, &once);
        }
    }
}
