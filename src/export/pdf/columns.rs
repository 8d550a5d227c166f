//! Columns: how a table shares the page so that its rows become as low as they can.
//!
//! Widths are those of the real font, so lines can be counted before Typst sets them. All lengths are twentieths of
//! a point, all arithmetic is whole. What must never happen here: a column that is too narrow to be read while
//! another has room to spare.

/// The distance between two widths that are tried.
const STEP: u32 = 40;
/// So many rows are looked at; more would take long and change little.
const LOOKED_AT: usize = 120;
/// What one line less of a row is worth, compared with one line less of a cell.
const ROW: u32 = 100;

/// The text of a cell, as far as it decides about lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Text {
    /// The lines that were written; each is the widths of its parts that cannot be broken, with the blank behind.
    pub(super) lines: Vec<Vec<u32>>,
}

impl Text {
    /// How many lines it has in this room.
    pub(super) fn height(&self, room: u32) -> u32 {
        let room = room.max(1);
        let mut height = 0_u32;
        for line in &self.lines {
            let (mut lines, mut used) = (1_u32, 0_u32);
            for &part in line {
                if used > 0 && used.saturating_add(part) > room {
                    lines = lines.saturating_add(1);
                    used = 0;
                }
                // What is wider than the room goes on in the next lines.
                used = used.saturating_add(part);
                let over = used.saturating_sub(1) / room;
                lines = lines.saturating_add(over);
                used -= over * room;
            }
            height = height.saturating_add(lines);
        }
        height
    }
}

/// The widths of the columns, which fill what is available: each gets at least what it needs to be read, if that is
/// possible, and the rest goes where it saves most lines.
pub(super) fn columns(rows: &[Vec<Text>], least: &[u32], padding: u32, available: u32) -> Vec<u32> {
    let mut widths = within(least, available);
    let every = rows.len().div_ceil(LOOKED_AT).max(1);
    let rows: Vec<&Vec<Text>> = rows.iter().step_by(every).collect();
    let height = |column: usize, width: u32| -> Vec<u32> {
        let room = width.saturating_sub(padding);
        rows.iter().map(|row| row.get(column).map_or(0, |text| text.height(room))).collect()
    };
    let mut heights: Vec<Vec<u32>> = widths.iter().enumerate().map(|(column, &width)| height(column, width)).collect();
    loop {
        let slack = available.saturating_sub(widths.iter().sum());
        let now = cost(&heights, None);
        // The step that saves most for its width: what it saves, what it takes, where, and the new heights.
        let mut best: Option<(u32, u32, usize, Vec<u32>)> = None;
        for (column, &width) in widths.iter().enumerate() {
            for more in (STEP..=slack).step_by(STEP as usize) {
                let new = height(column, width + more);
                let saved = now.saturating_sub(cost(&heights, Some((column, &new))));
                let better = best.as_ref().is_none_or(|(most, width, ..)| {
                    u64::from(saved) * u64::from(*width) > u64::from(*most) * u64::from(more)
                });
                if saved > 0 && better {
                    best = Some((saved, more, column, new));
                }
            }
        }
        let Some((_, more, column, new)) = best else { break };
        if let (Some(width), Some(height)) = (widths.get_mut(column), heights.get_mut(column)) {
            *width += more;
            *height = new;
        }
    }
    spread(&mut widths, available);
    widths
}

/// The height of all rows, and, much less, of all cells; `instead` stands for one of the columns.
fn cost(heights: &[Vec<u32>], instead: Option<(usize, &Vec<u32>)>) -> u32 {
    let rows = heights.first().map_or(0, Vec::len);
    let column = |index: usize, heights| match instead {
        Some((column, new)) if column == index => new,
        _ => heights,
    };
    let mut cost = 0_u32;
    for row in 0..rows {
        let cells = heights.iter().enumerate().filter_map(|(index, old)| column(index, old).get(row).copied());
        let (highest, all) =
            cells.fold((0, 0_u32), |(highest, all), cell| (cell.max(highest), all.saturating_add(cell)));
        cost = cost.saturating_add(highest.saturating_mul(ROW)).saturating_add(all);
    }
    cost
}

/// The least widths, the widest of them cut to a common limit if they are wider than what is available.
fn within(least: &[u32], available: u32) -> Vec<u32> {
    let total = |limit: u32| least.iter().map(|&width| u64::from(width.min(limit))).sum::<u64>();
    let (mut low, mut high) = (0, least.iter().copied().max().unwrap_or(0));
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if total(middle) <= u64::from(available) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    least.iter().map(|&width| width.min(low)).collect()
}

/// Gives what is left to all columns in proportion, and the rest to the last one.
fn spread(widths: &mut [u32], available: u32) {
    let used: u64 = widths.iter().map(|&width| u64::from(width)).sum::<u64>().max(1);
    let left = u64::from(available).saturating_sub(used);
    for width in widths.iter_mut() {
        let share = left * u64::from(*width) / used;
        *width = width.saturating_add(u32::try_from(share).unwrap_or(0));
    }
    let rest = available.saturating_sub(widths.iter().sum());
    if let Some(last) = widths.last_mut() {
        *last += rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One line of words of the same width.
    fn text(words: usize, width: u32) -> Text {
        Text { lines: vec![vec![width; words]] }
    }

    #[test]
    fn lines_are_counted_as_they_will_be_set() {
        assert_eq!(Text::default().height(100), 0);
        assert_eq!(text(4, 50).height(100), 2);
        assert_eq!(text(4, 50).height(99), 4);
        assert_eq!(text(1, 250).height(100), 3);
        assert_eq!(Text { lines: vec![vec![10], vec![10, 10]] }.height(100), 2);
        assert_eq!(text(3, 10).height(0), 30);
    }

    #[test]
    fn columns_fill_the_page_and_share_it_by_their_texts() {
        assert_eq!(columns(&[], &[], 100, 9000), [0_u32; 0]);
        assert_eq!(columns(&[vec![text(1, 10)]], &[200], 100, 9000), [9000]);
        let widths = columns(&[vec![text(30, 300), text(30, 300)]], &[400, 400], 100, 9000);
        assert!(widths.iter().all(|&width| text(30, 300).height(width - 100) <= 3), "{widths:?}");
        let widths = columns(&[vec![text(1, 300), text(60, 300)]], &[400, 400], 100, 9000);
        assert!(widths[0] < 700, "{widths:?}");
        // Words that do not fit are cut, short ones are not.
        assert_eq!(columns(&[vec![text(1, 9000), text(1, 900)]], &[9100, 1000], 100, 9000), [8000, 1000]);
    }

    #[test]
    fn columns_always_add_up() {
        for count in 1..12_u32 {
            let row: Vec<Text> = (0..count).map(|i| text(i as usize * 7 % 13, i * 97 % 900)).collect();
            let least: Vec<u32> = (0..count).map(|i| i * 131 % 1500 + 100).collect();
            for available in [9070, 8000, 500, 30, 0] {
                let widths = columns(&[row.clone(), row.clone()], &least, 60, available);
                assert_eq!(widths.iter().sum::<u32>(), available, "{count} columns in {available}");
            }
        }
    }
}
