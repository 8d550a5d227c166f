//! A text that is being typed: cursor, editing by grapheme, undo.
//!
//! It stands inside text fields and dialogs. What must never happen here: half a grapheme, a character that
//! [`crate::text::clean()`] would change on saving without the user seeing it, and text lost by a key.

use unicode_segmentation::UnicodeSegmentation;

use super::wrap;
use crate::text::{Change, Shape, clean};

/// The most steps that can be taken back.
const STEPS: usize = 200;

/// A text with a cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    text: String,
    /// A byte position between two graphemes.
    cursor: usize,
    shape: Shape,
    undo: Vec<(String, usize)>,
    redo: Vec<(String, usize)>,
    /// Whether the last change was a typed character, so that a word is one step.
    typing: bool,
}

impl Editor {
    /// A text with the cursor at its end.
    pub fn new(text: &str, shape: Shape) -> Self {
        let text = clean(text, shape).text;
        let cursor = text.len();
        Self { text, cursor, shape, undo: Vec::new(), redo: Vec::new(), typing: false }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether nothing was typed, blanks aside.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// One line or several.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// Types a character. A forbidden one is dropped.
    pub fn insert(&mut self, c: char) {
        if crate::text::is_forbidden(c) && c != '\n' {
            return;
        }
        if !self.typing || c.is_whitespace() {
            self.step();
        }
        self.typing = true;
        self.put(c.encode_utf8(&mut [0; 4]));
    }

    /// Starts a new line; in a text of one line nothing happens.
    pub fn new_line(&mut self) {
        if self.shape == Shape::Lines {
            self.step();
            self.put("\n");
        }
    }

    /// Pastes a text in one step; gives the message that says what a user would miss, if there is something.
    pub fn paste(&mut self, text: &str) -> Option<&'static str> {
        let outer = text.starts_with([' ', '\n']) && self.cursor > 0;
        let cleaned = clean(text, self.shape);
        let any = |is: fn(&Change) -> bool| cleaned.changes.iter().any(is);
        let said = match () {
            () if any(|change| matches!(change, Change::Cut { .. })) => Some("ask-cut"),
            () if any(|change| matches!(change, Change::Removed { .. } | Change::Marked { .. })) => Some("ask-cleaned"),
            () if any(|change| matches!(change, Change::Joined { .. })) => Some("ask-joined"),
            () => None,
        };
        if cleaned.text.is_empty() {
            return said;
        }
        self.step();
        if outer && !self.text.get(..self.cursor).unwrap_or_default().ends_with([' ', '\n']) {
            self.put(" ");
        }
        let whole = self.put(&cleaned.text);
        // Fast typing comes as a paste too: the blank behind a word is part of it.
        if text.ends_with(' ') {
            self.put(" ");
        }
        if whole { said } else { Some("ask-cut") }
    }

    /// Removes the grapheme before the cursor.
    pub fn erase(&mut self) {
        if let Some(start) = self.before() {
            self.step();
            self.text.replace_range(start..self.cursor, "");
            self.cursor = start;
        }
    }

    /// Removes the grapheme behind the cursor.
    pub fn delete(&mut self) {
        if let Some(end) = self.behind() {
            self.step();
            self.text.replace_range(self.cursor..end, "");
        }
    }

    /// Removes the word before the cursor.
    pub fn erase_word(&mut self) {
        let head = self.text.get(..self.cursor).unwrap_or_default();
        let trimmed = head.trim_end();
        let start = trimmed
            .rfind(char::is_whitespace)
            .map_or(0, |at| at + trimmed.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
        if start < self.cursor {
            self.step();
            self.text.replace_range(start..self.cursor, "");
            self.cursor = start;
        }
    }

    /// One grapheme to the left; `false` at the beginning.
    pub fn left(&mut self) -> bool {
        self.typing = false;
        self.before().map(|at| self.cursor = at).is_some()
    }

    /// One grapheme to the right; `false` at the end.
    pub fn right(&mut self) -> bool {
        self.typing = false;
        self.behind().map(|at| self.cursor = at).is_some()
    }

    /// To the beginning of the line.
    pub fn home(&mut self) {
        self.typing = false;
        let head = self.text.get(..self.cursor).unwrap_or_default();
        self.cursor = head.rfind('\n').map_or(0, |at| at + 1);
    }

    /// To the end of the line.
    pub fn end(&mut self) {
        self.typing = false;
        let tail = self.text.get(self.cursor..).unwrap_or_default();
        self.cursor += tail.find('\n').unwrap_or(tail.len());
    }

    /// One line up in a window of this many columns; `false` in the first.
    pub fn up(&mut self, columns: usize) -> bool {
        self.vertical(columns, false)
    }

    /// One line down in a window of this many columns; `false` in the last.
    pub fn down(&mut self, columns: usize) -> bool {
        self.vertical(columns, true)
    }

    /// Takes back the last change.
    pub fn undo(&mut self) -> bool {
        let Some((text, cursor)) = self.undo.pop() else { return false };
        self.redo.push((std::mem::replace(&mut self.text, text), std::mem::replace(&mut self.cursor, cursor)));
        self.typing = false;
        true
    }

    /// Makes it again.
    pub fn redo(&mut self) -> bool {
        let Some((text, cursor)) = self.redo.pop() else { return false };
        self.undo.push((std::mem::replace(&mut self.text, text), std::mem::replace(&mut self.cursor, cursor)));
        self.typing = false;
        true
    }

    /// The lines of the text in a window, and the place of the cursor: line and column.
    pub fn layout(&self, columns: usize) -> (Vec<String>, (usize, usize)) {
        let ranges = wrap::lines(&self.text, columns);
        let line = self.line_of_cursor(&ranges);
        let start = ranges.get(line).map_or(0, |range| range.start);
        let column = wrap::width(self.text.get(start..self.cursor).unwrap_or_default());
        let lines = ranges.into_iter().map(|range| self.text.get(range).unwrap_or_default().to_owned()).collect();
        (lines, (line, column))
    }

    fn line_of_cursor(&self, ranges: &[std::ops::Range<usize>]) -> usize {
        ranges.iter().rposition(|range| range.start <= self.cursor).unwrap_or(0)
    }

    fn vertical(&mut self, columns: usize, down: bool) -> bool {
        self.typing = false;
        let ranges = wrap::lines(&self.text, columns);
        let line = self.line_of_cursor(&ranges);
        let start = ranges.get(line).map_or(0, |range| range.start);
        let column = wrap::width(self.text.get(start..self.cursor).unwrap_or_default());
        let to = if down { line.checked_add(1) } else { line.checked_sub(1) };
        let Some(range) = to.and_then(|to| ranges.get(to)).cloned() else { return false };
        let text = self.text.get(range.clone()).unwrap_or_default();
        let mut used = 0;
        let mut cursor = range.start;
        for (offset, grapheme) in text.grapheme_indices(true) {
            if used >= column {
                break;
            }
            used += wrap::cell_width(grapheme);
            cursor = range.start + offset + grapheme.len();
        }
        self.cursor = cursor;
        true
    }

    fn before(&self) -> Option<usize> {
        let head = self.text.get(..self.cursor)?;
        head.grapheme_indices(true).next_back().map(|(at, _)| at)
    }

    fn behind(&self) -> Option<usize> {
        let tail = self.text.get(self.cursor..)?;
        tail.graphemes(true).next().map(|grapheme| self.cursor + grapheme.len())
    }

    /// Puts in what there is room for; `false` if that is not all.
    fn put(&mut self, text: &str) -> bool {
        let mut room = crate::text::LIMIT.saturating_sub(self.text.chars().count());
        let whole = text.chars().count() <= room;
        let fits = |grapheme: &&str| {
            let length = grapheme.chars().count();
            let fits = length <= room;
            room = room.saturating_sub(length);
            fits
        };
        let text: String = text.graphemes(true).take_while(fits).collect();
        self.text.insert_str(self.cursor, &text);
        self.cursor += text.len();
        // A combining mark joins the grapheme before it; the cursor stays between two graphemes.
        while !self.text.is_char_boundary(self.cursor) {
            self.cursor += 1;
        }
        whole
    }

    fn step(&mut self) {
        self.undo.push((self.text.clone(), self.cursor));
        if self.undo.len() > STEPS {
            self.undo.remove(0);
        }
        self.redo.clear();
        self.typing = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str, shape: Shape) -> Editor {
        let mut editor = Editor::new("", shape);
        text.chars().for_each(|c| editor.insert(c));
        editor
    }

    #[test]
    fn editing_goes_by_what_a_person_sees_as_a_character() {
        let mut editor = typed("Zoe\u{308} 👩‍⚕️", Shape::Line);
        editor.erase();
        assert_eq!(editor.text(), "Zoe\u{308} ");
        editor.left();
        editor.erase();
        assert_eq!(editor.text(), "Zo ");
        editor.delete();
        assert_eq!(editor.text(), "Zo");
    }

    #[test]
    fn a_word_is_one_step_of_undo_and_a_paste_too() {
        let mut editor = typed("eins zwei", Shape::Line);
        editor.paste("drei\nvier");
        assert_eq!(editor.text(), "eins zweidrei vier");
        editor.undo();
        assert_eq!(editor.text(), "eins zwei");
        editor.undo();
        assert_eq!(editor.text(), "eins");
        editor.redo();
        assert_eq!(editor.text(), "eins zwei");
    }

    #[test]
    fn the_cursor_moves_between_wrapped_lines() {
        let mut editor = Editor::new("eins zwei drei", Shape::Lines);
        assert_eq!(editor.layout(9), (vec!["eins zwei".to_owned(), "drei".to_owned()], (1, 4)));
        assert!(editor.up(9));
        editor.insert('X');
        assert_eq!(editor.text(), "einsX zwei drei");
        assert!(!editor.up(9));
    }

    #[test]
    fn controls_never_get_in() {
        let mut editor = typed("a\u{1b}\u{202e}b", Shape::Line);
        assert_eq!(editor.text(), "ab");
        assert_eq!(editor.paste("\u{1b}[31mrot"), Some("ask-cleaned"));
        assert!(!editor.text().contains('\u{1b}'));
    }

    #[test]
    fn a_paste_says_what_a_user_would_miss_and_keeps_the_blank_behind_a_word() {
        let mut editor = typed("eins", Shape::Line);
        assert_eq!(editor.paste(" zwei "), None);
        assert_eq!(editor.paste("drei"), None);
        assert_eq!(editor.text(), "eins zwei drei");
        assert_eq!(editor.paste("vier\nfünf"), Some("ask-joined"));
        assert_eq!(editor.paste(&"x".repeat(crate::text::LIMIT)), Some("ask-cut"));
        assert_eq!(editor.text().chars().count(), crate::text::LIMIT);
        assert_eq!(editor.paste("mehr"), Some("ask-cut"));
    }
}
