//! A list in which a line is chosen: the cursor, and the letters that filter it.
//!
//! It stands inside every field and screen that lists something. What must never happen here: a line that is
//! chosen because it happens to be the first.

use super::action::Command;

/// Cursor and filter of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    /// The line, counted over what the filter leaves; `None` until somebody moved there.
    pub cursor: Option<usize>,
    /// What was typed to find a line.
    pub filter: String,
    /// Whether the last key was a letter: a blank belongs to it then, and not to a line that nobody went to.
    typing: bool,
    /// The line at the beginning, to which the cursor goes back when the filter is gone.
    start: Option<usize>,
}

/// Lines that one page moves.
const PAGE: usize = 10;

impl List {
    /// A list with the cursor on a line.
    pub fn at(cursor: Option<usize>) -> Self {
        Self { cursor, start: cursor, ..Self::default() }
    }

    /// Moves the cursor in a list of this length; `false` if the command is no movement, or leads out of it.
    pub fn movement(&mut self, command: Command, len: usize) -> bool {
        if len == 0 {
            return false;
        }
        let last = len - 1;
        let to = match (command, self.cursor) {
            (Command::Down | Command::PageDown, None) | (Command::Home, _) => 0,
            (Command::Up | Command::PageUp, None) | (Command::End, _) => last,
            (Command::Down, Some(at)) if at < last => at + 1,
            (Command::Up, Some(at)) if at > 0 => at - 1,
            (Command::PageDown, Some(at)) => (at + PAGE).min(last),
            (Command::PageUp, Some(at)) => at.saturating_sub(PAGE),
            // At the ends the cursor stays; the key is used up all the same.
            (Command::Up | Command::Down, Some(at)) => at.min(last),
            _ => return false,
        };
        self.cursor = Some(to);
        self.typing = false;
        true
    }

    /// Adds a letter to the filter. The first line left is under the cursor then: it was asked for.
    pub fn filter_more(&mut self, c: char) {
        self.filter.push(c);
        self.cursor = Some(0);
        self.typing = true;
    }

    /// Whether a blank belongs to the filter: right after a letter, and not a second time.
    pub fn takes_blank(&self) -> bool {
        self.typing && !self.filter.is_empty() && !self.filter.ends_with(' ')
    }

    /// Takes the last letter of the filter away; `false` if there is none.
    pub fn filter_less(&mut self) -> bool {
        let had = self.filter.pop().is_some();
        if had {
            self.typing = true;
            self.cursor = if self.filter.is_empty() { self.start } else { Some(0) };
        }
        had
    }

    /// Shows everything again; `false` if nothing was hidden.
    pub fn filter_none(&mut self) -> bool {
        let had = !self.filter.is_empty();
        self.filter.clear();
        if had {
            // What was under the cursor stands elsewhere now.
            self.cursor = self.start;
        }
        had
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_under_the_cursor_until_somebody_moves() {
        let mut list = List::default();
        assert_eq!(list.cursor, None);
        assert!(list.movement(Command::Down, 3));
        assert_eq!(list.cursor, Some(0));
        for _ in 0..5 {
            list.movement(Command::Down, 3);
        }
        assert_eq!(list.cursor, Some(2));
        assert!(!list.movement(Command::Take, 3));
        assert!(!List::default().movement(Command::Down, 0));
        // A filter that is taken back leaves no line chosen.
        list.filter_more('a');
        assert_eq!(list.cursor, Some(0));
        assert!(list.filter_less());
        assert_eq!(list.cursor, None);
    }

    #[test]
    fn a_blank_belongs_to_the_filter_right_after_a_letter_and_to_the_line_otherwise() {
        let mut list = List::default();
        assert!(!list.takes_blank());
        list.filter_more('a');
        assert!(list.takes_blank());
        list.filter_more(' ');
        assert!(!list.takes_blank(), "a second one ticks");
        list.filter_more('b');
        assert!(list.takes_blank());
        list.movement(Command::Down, 3);
        assert!(!list.takes_blank(), "somebody went to a line");
        list.filter_more('c');
        list.filter_none();
        assert!(!list.takes_blank());
    }
}
