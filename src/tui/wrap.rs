//! Text broken into lines of a given width, by grapheme and column.
//!
//! Every screen measures text here, so that what is drawn, scrolled and clicked agrees. What must never happen
//! here: a grapheme that is cut in two, and text that gets lost.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The columns that a text takes in a terminal.
pub fn width(text: &str) -> usize {
    if is_plain(text) {
        return text.chars().count();
    }
    text.graphemes(true).map(cell_width).sum()
}

/// Whether each character is one grapheme in one column: then nothing has to be looked up in the tables of Unicode,
/// which is most of the time that a frame takes.
fn is_plain(text: &str) -> bool {
    text.chars().all(|c| {
        matches!(c, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{17f}' | '\u{2010}'..='\u{2015}')
            || matches!(c, '\u{2018}'..='\u{201e}' | '•' | '…' | '€')
    })
}

/// The columns of one grapheme: at least one, at most two, whatever tables say about long sequences.
pub(super) fn cell_width(grapheme: &str) -> usize {
    UnicodeWidthStr::width(grapheme).clamp(1, 2)
}

/// Byte ranges of the lines of a text within `columns`; line breaks end a line, blanks at which a line is
/// broken belong to no line. An empty text has one empty line.
pub fn lines(text: &str, columns: usize) -> Vec<Range<usize>> {
    let columns = columns.max(2);
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in text.split('\n') {
        break_paragraph(text, start..start + paragraph.len(), columns, &mut lines);
        start += paragraph.len() + 1;
    }
    lines
}

fn break_paragraph(text: &str, paragraph: Range<usize>, columns: usize, lines: &mut Vec<Range<usize>>) {
    let content = text.get(paragraph.clone()).unwrap_or_default();
    if is_plain(content) {
        break_cells(content.char_indices().map(|(at, c)| (at, 1, c == ' ')), paragraph, columns, lines);
    } else {
        let cells = content.grapheme_indices(true);
        break_cells(cells.map(|(at, cell)| (at, cell_width(cell), cell == " ")), paragraph, columns, lines);
    }
}

/// The lines of a paragraph from its graphemes: where each begins, its columns, whether it is a blank.
fn break_cells(
    cells: impl Iterator<Item = (usize, usize, bool)>,
    paragraph: Range<usize>,
    columns: usize,
    lines: &mut Vec<Range<usize>>,
) {
    let mut start = paragraph.start;
    // The last blank of the line so far: where it is, and the columns behind it.
    let mut blank: Option<(usize, usize)> = None;
    let mut used = 0;
    for (offset, wide, is_blank) in cells {
        let at = paragraph.start + offset;
        if used + wide > columns && is_blank {
            lines.push(start..at);
            start = at + 1;
            used = 0;
            blank = None;
            continue;
        }
        // What follows the last blank may itself be as long as a line: then it is broken by force too.
        while used + wide > columns {
            if let Some((gap, behind)) = blank.take() {
                lines.push(start..gap);
                start = gap + 1;
                used = behind;
            } else {
                lines.push(start..at);
                start = at;
                used = 0;
            }
        }
        used += wide;
        if is_blank {
            blank = Some((at, 0));
        } else if let Some((_, behind)) = &mut blank {
            *behind += wide;
        }
    }
    lines.push(start.min(paragraph.end)..paragraph.end);
}

/// The lines of a text as texts of their own.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    lines(text, columns).into_iter().map(|line| text.get(line).unwrap_or_default().to_owned()).collect()
}

/// The text within `columns`, with `more` (such as "…") at its end where something is left out.
pub fn cut(text: &str, columns: usize, more: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(width(more));
    let mut out = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        used += cell_width(grapheme);
        if used > room {
            break;
        }
        out.push_str(grapheme);
    }
    out.push_str(more);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, columns: usize, expected: &[&str]) {
        assert_eq!(wrap(text, columns), expected);
    }

    #[test]
    fn lines_are_broken_at_blanks_and_long_words_by_force() {
        check("eins zwei drei", 9, &["eins zwei", "drei"]);
        check("eins zwei drei", 4, &["eins", "zwei", "drei"]);
        check("Donaudampfschiff", 6, &["Donaud", "ampfsc", "hiff"]);
        check("a Donaudampfschiff", 6, &["a", "Donaud", "ampfsc", "hiff"]);
        check("", 5, &[""]);
        check("a\n\nb", 5, &["a", "", "b"]);
        check("Straße Köln", 6, &["Straße", "Köln"]);
        check("漢字漢字", 4, &["漢字", "漢字"]);
    }

    #[test]
    fn a_cut_text_says_so() {
        assert_eq!(cut("Rechenzentrum", 8, "…"), "Rechenz…");
        assert_eq!(cut("Köln", 4, "…"), "Köln");
        assert_eq!(cut("e\u{301}e\u{301}e\u{301}", 2, "…"), "e\u{301}…");
    }

    #[test]
    fn plain_characters_take_one_column_each_by_the_tables_of_unicode_too() {
        for c in ('\0'..'\u{3000}').filter(|c| is_plain(&c.to_string())) {
            // Beside letters too: nothing plain joins what stands before or behind it.
            for text in [c.to_string(), format!("a{c}"), format!("{c}ä"), format!("{c}{c}")] {
                let cells: Vec<usize> = text.graphemes(true).map(cell_width).collect();
                assert_eq!(cells, vec![1; text.chars().count()], "{c:?}");
            }
        }
        assert!(is_plain("„Müller & Söhne“ – § 203 StGB"));
        assert!(!is_plain("e\u{301}") && !is_plain("漢") && !is_plain("a\u{ad}b"));
    }

    proptest! {
        #[test]
        fn nothing_but_the_blanks_at_breaks_is_left_out(text in "[a-zäß 漢\u{301}\n🇩🇪]{0,60}", columns in 2usize..20) {
            let lines = lines(&text, columns);
            let mut end = 0;
            for line in &lines {
                prop_assert!(line.start == end || (line.start == end + 1 && text.get(end..line.start).unwrap().trim().is_empty()));
                prop_assert!(width(text.get(line.clone()).unwrap()) <= columns);
                end = line.end;
            }
            prop_assert_eq!(end, text.len());
        }
    }
}
