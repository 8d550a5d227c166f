//! Which characters a PDF can print: those that an embedded font has a shape for.
//!
//! It stands beside cleaning: a cleaned text may still hold characters that only a font of the reader can show
//! (Chinese, emoji). DOCX, HTML and Markdown leave that to the reader's fonts; a PDF brings its own. What must
//! never happen here: a character called printable that would come out as an empty box.

mod table;

use self::table::RANGES;
use super::chars::{is_forbidden, needs_context};

/// The characters of the text that no embedded font can print, each once, in the order of their first occurrence.
///
/// Line feeds, joiners and variation selectors print nothing themselves; characters that cleaning marks or
/// removes are its business.
pub fn missing(text: &str) -> Vec<char> {
    let mut found = Vec::new();
    for c in text.chars() {
        if !is_printable(c) && !is_silent(c) && !is_forbidden(c) && !found.contains(&c) {
            found.push(c);
        }
    }
    found
}

/// Has this character a shape in an embedded font?
pub fn is_printable(c: char) -> bool {
    RANGES
        .binary_search_by(|&(first, last)| {
            if c < first {
                std::cmp::Ordering::Greater
            } else if c > last {
                std::cmp::Ordering::Less
            } else {
                std::cmp::Ordering::Equal
            }
        })
        .is_ok()
}

/// Does this character print nothing of its own where fonts have no shape for its neighbours either?
pub fn is_silent(c: char) -> bool {
    c == '\n' || needs_context(c)
}

/// What a draft prints instead of a character: `[U+4E2D]`.
pub fn mark(c: char) -> String {
    format!("[U+{:04X}]", u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(missing(text), expected.chars().collect::<Vec<_>>(), "{text:?}");
    }

    #[test]
    fn what_european_offices_write_is_printable() {
        check(
            "Ärztin Çelik-Łukaszewski, ŐŰŞŢĞİ, Nguyễn Thị, §§ 203, 204 – „Anlage“ ‚x‘ … 50 € ½ × ² ° µ • ⟦U+202E⟧",
            "",
        );
        check("Ελληνικά, български, українська\nzweite Zeile\u{A0}\u{202F}\u{2011}", "");
    }

    #[test]
    fn other_scripts_and_pictures_are_named_once_each() {
        check("中国中 سلام", "中国سلام");
        check("ok 👍🏽 ✓ ☐", "👍🏽✓☐");
        check("👩\u{200D}🔬\u{FE0F}", "👩🔬");
        check("\u{E000}", "\u{E000}");
        check("a\u{200D}b\u{0}\u{202E}", "");
    }

    #[test]
    fn the_table_is_in_order_without_overlaps() {
        for pair in RANGES.windows(2) {
            assert!(pair[0].0 <= pair[0].1 && pair[0].1 < pair[1].0, "{pair:?}");
        }
    }
}
