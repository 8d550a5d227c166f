//! The level at which a heading is written.
//!
//! Sheets count headings 1 to 3 and may begin anywhere (the head has no heading 1). Readers and screen
//! readers need a tree without holes. What must never happen here: a skipped level, or two headings of one
//! rank below the same heading at different levels.

/// The headings that are open where the writer stands, from the title of the set down.
#[derive(Debug, Default)]
pub(in crate::export) struct Outline {
    ranks: Vec<u8>,
}

impl Outline {
    /// The level, 2 to 4, of a heading of this rank (1 to 3); level 1 is the title of the set.
    pub(in crate::export) fn level(&mut self, rank: u8) -> usize {
        let rank = rank.clamp(1, 3);
        self.ranks.retain(|&open| open < rank);
        self.ranks.push(rank);
        self.ranks.len() + 1
    }

    /// A new sheet begins.
    pub(in crate::export) fn restart(&mut self) {
        self.ranks.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ranks: &[u8], expected: &[usize]) {
        let mut outline = Outline::default();
        let levels: Vec<usize> = ranks.iter().map(|&rank| outline.level(rank)).collect();
        assert_eq!(levels, expected, "{ranks:?}");
    }

    #[test]
    fn levels_never_skip_and_equals_stay_equal() {
        check(&[1, 2, 3, 2, 1], &[2, 3, 4, 3, 2]);
        check(&[2, 2, 3, 1], &[2, 2, 3, 2]);
        check(&[1, 3, 3, 2, 3], &[2, 3, 3, 3, 4]);
        check(&[3, 2, 1], &[2, 2, 2]);
        check(&[0, 9], &[2, 3]);
    }
}
