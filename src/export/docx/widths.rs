//! Widths: how wide text is, roughly, and how the columns of a table share the page.
//!
//! All lengths are twentieths of a point, all arithmetic is whole, so that every machine gets the same file.
//! What must never happen here: a column that is too narrow to be read while another has room to spare.

/// The width between the margins of the page.
pub(super) const TEXT_WIDTH: u32 = 9070;

/// What a column needs, without the padding of its cells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Need {
    /// The longest stretch that cannot be broken.
    pub(super) word: u32,
    /// The longest line, if nothing is broken.
    pub(super) line: u32,
    /// What decides over the number of lines: between the mean and the longest text.
    pub(super) mass: u32,
}

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

/// Shares the available width among columns: each gets its longest word where that is possible; then columns with
/// short texts get a line each, as long as the others do not pay much; and the rest goes to the texts so that the
/// fullest cells of the other columns have about the same number of lines.
pub(super) fn columns(needs: &[Need], padding: u32, available: u32) -> Vec<u32> {
    let count = u32::try_from(needs.len()).unwrap_or(u32::MAX).max(1);
    let floor = (padding + 500).min(available / count);
    let mut least: Vec<u32> = needs.iter().map(|need| need.word.saturating_add(padding).max(floor)).collect();
    let mut widths: Vec<u32> = if total(&least) > u64::from(available) {
        // Not even the words fit: the longest ones are hyphenated, the others stay whole.
        let limit = largest(floor, available, |limit| total_of(&least, |&w| w.min(limit)) <= u64::from(available));
        least.iter().map(|&width| width.min(limit)).collect()
    } else {
        let bound = lines(needs, &least, padding, available).saturating_mul(4) / 3;
        let mut order: Vec<usize> = (0..needs.len()).collect();
        order.sort_by_key(|&index| needs.get(index).map_or(0, |need| need.line));
        for index in order {
            let mut with = least.clone();
            if let (Some(width), Some(need)) = (with.get_mut(index), needs.get(index)) {
                *width = need.line.saturating_add(padding).max(*width);
            }
            if total(&with) <= u64::from(available) && lines(needs, &with, padding, available) <= bound {
                least = with;
            }
        }
        shares(needs, &least, padding, lines(needs, &least, padding, available))
    };
    spread(&mut widths, available);
    widths
}

/// The widths with which no column has more lines, in tenths, than this; none gets more than its longest line.
fn shares(needs: &[Need], least: &[u32], padding: u32, tenths: u32) -> Vec<u32> {
    let share = |need: &Need| {
        let share = u64::from(need.mass) * 10 / u64::from(tenths.max(1));
        cut(share.min(u64::from(need.line)) + u64::from(padding))
    };
    needs.iter().zip(least).map(|(need, &least)| share(need).max(least)).collect()
}

/// The smallest number of lines, in tenths, for which the columns fit.
fn lines(needs: &[Need], least: &[u32], padding: u32, available: u32) -> u32 {
    // Seen from the other side it is a largest value.
    let most = u32::MAX / 2;
    most - largest(0, most - 10, |slack| total(&shares(needs, least, padding, most - slack)) <= u64::from(available))
}

/// The largest value in the range for which the condition holds, given that it holds up to some value.
fn largest(mut low: u32, mut high: u32, holds: impl Fn(u32) -> bool) -> u32 {
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if holds(middle) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    low
}

/// Gives what is left to all columns in proportion, and the rest to the last one.
fn spread(widths: &mut [u32], available: u32) {
    let used = total(widths).max(1);
    let left = u64::from(available).saturating_sub(used);
    for width in widths.iter_mut() {
        *width = cut(u64::from(*width) + left * u64::from(*width) / used);
    }
    let rest = u64::from(available).saturating_sub(total(widths));
    if let Some(last) = widths.last_mut() {
        *last = cut(u64::from(*last) + rest);
    }
}

fn total(widths: &[u32]) -> u64 {
    total_of(widths, |&width| width)
}

fn total_of<T>(items: &[T], width: impl Fn(&T) -> u32) -> u64 {
    items.iter().map(|item| u64::from(width(item))).sum()
}

fn cut(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A column of texts that can be broken after every `word`.
    fn text(word: u32, mass: u32) -> Need {
        Need { word, line: mass, mass }
    }

    #[test]
    fn columns_fill_the_page_and_share_it_by_their_texts() {
        assert_eq!(columns(&[], 100, 9000), [0_u32; 0]);
        assert_eq!(columns(&[text(0, 0)], 100, 9000), [9000]);
        assert_eq!(columns(&[text(900, 2900), text(900, 2900)], 100, 9000), [4500, 4500]);
        // Words that do not fit are cut, short ones are not.
        assert_eq!(columns(&[text(9000, 9000), text(900, 900)], 100, 9000), [8000, 1000]);
    }

    #[test]
    fn short_texts_keep_their_line_beside_long_ones() {
        let widths = columns(&[text(200, 200), text(600, 1500), text(900, 40_000)], 100, 9000);
        assert!(widths[0] < 700 && (1600..1800).contains(&widths[1]), "{widths:?}");
        // Two texts of the same weight get the same room although one has a long word.
        let widths = columns(&[text(3000, 20_000), text(900, 20_000)], 100, 9000);
        assert!(widths[0].abs_diff(widths[1]) < 10, "{widths:?}");
    }

    #[test]
    fn columns_always_add_up() {
        for count in 1..40_u32 {
            let needs: Vec<Need> = (0..count).map(|i| text(i * 97 % 3000, i * 4099 % 90_000)).collect();
            for available in [9070, 8000, 500, 30, 0] {
                let widths = columns(&needs, 160, available);
                assert_eq!(total(&widths), u64::from(available), "{count} columns in {available}");
            }
        }
    }
}
