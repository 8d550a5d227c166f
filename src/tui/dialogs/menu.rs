//! A list of entries to choose from: the menu, examples, search hits.
//!
//! What must never happen here: an entry that does nothing.

use super::{Looks, Result, Then};
use crate::text;
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::theme::{Sign, Tone};
use crate::tui::wrap;

/// A menu.
#[derive(Debug, Clone)]
pub struct Menu {
    /// The title.
    pub title: String,
    /// What stands above the entries.
    pub lead: Option<String>,
    /// The entries: words, a remark (such as a key), and what follows.
    pub entries: Vec<Entry>,
    /// The cursor and the filter.
    pub list: List,
}

/// One entry.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The words.
    pub words: String,
    /// A remark at its right.
    pub remark: String,
    /// What follows.
    pub then: Then,
    /// Words by which it is found besides those that are shown.
    pub found_by: String,
}

impl Entry {
    /// An entry that is found by what is shown.
    pub fn new(words: String, remark: String, then: Then) -> Self {
        Self { words, remark, then, found_by: String::new() }
    }

    /// The same, found by these words too.
    #[must_use]
    pub fn also(self, found_by: String) -> Self {
        Self { found_by, ..self }
    }
}

impl Menu {
    /// A menu with the first entry under the cursor.
    pub fn new(title: String, lead: Option<String>, entries: Vec<Entry>) -> Self {
        Self { title, lead, entries, list: List::at(Some(0)) }
    }

    fn left(&self) -> Vec<&Entry> {
        let filter = &self.list.filter;
        let fits = |entry: &&Entry| {
            let Entry { words, remark, found_by, .. } = entry;
            filter.is_empty() || text::matches(filter, &format!("{words} {remark} {found_by}"))
        };
        self.entries.iter().filter(fits).collect()
    }

    /// A command.
    pub fn command(&mut self, command: Command) -> Result {
        let len = self.left().len();
        if self.list.movement(command, len) {
            return Result::Open;
        }
        match command {
            Command::NextField => drop(self.list.movement(Command::Down, len)),
            Command::PreviousField => drop(self.list.movement(Command::Up, len)),
            Command::Erase => drop(self.list.filter_less()),
            Command::Back if self.list.filter_none() => {}
            Command::Back => return Result::Closed,
            // Words that are looked for have blanks between them; Enter takes.
            Command::Toggle if !self.list.filter.is_empty() => self.list.filter_more(' '),
            Command::Take | Command::Toggle => {
                let left = self.left();
                if let Some(entry) = self.list.cursor.and_then(|cursor| left.get(cursor)) {
                    return Result::Then(entry.then.clone());
                }
            }
            Command::Quit => return Result::Then(Then::Do(Command::Quit)),
            _ => {}
        }
        Result::Open
    }

    /// A letter filters.
    pub fn type_char(&mut self, c: char) -> Result {
        self.list.filter_more(c);
        Result::Open
    }

    /// A click takes an entry.
    pub fn point(&mut self, line: usize) -> Result {
        self.list.cursor = Some(line);
        self.command(Command::Take)
    }

    /// The lines.
    pub fn body(&self, looks: &Looks<'_>) -> Body {
        let mut body = Body::default();
        if let Some(lead) = &self.lead {
            body.text(lead, Tone::Text, looks.columns);
            body.gap();
        }
        if !self.list.filter.is_empty() {
            let filter = looks.messages.text("screen-filter", &[("text", crate::i18n::Arg::Text(&self.list.filter))]);
            // Typing goes on here while nothing is found; an entry that is found takes the cursor below.
            let column = wrap::width(&filter).min(looks.columns.saturating_sub(1));
            body.cursor = Some((body.lines.len(), column));
            body.push(BodyLine::new(filter, Tone::Dim));
        }
        let left = self.left();
        for (n, entry) in left.iter().enumerate() {
            let here = self.list.cursor == Some(n);
            let lead = format!("{} ", if here { looks.theme.sign(Sign::Here) } else { " " });
            let tone = if here { Tone::Selected } else { Tone::Text };
            let room = looks.columns.saturating_sub(wrap::width(&entry.remark) + 2);
            let first = body.hanging(&lead, &entry.words, tone, room, Some(&Hit::Line(n)));
            if let (Some(line), false) = (body.lines.get_mut(first), entry.remark.is_empty()) {
                let gap = looks.columns.saturating_sub(line.width() + wrap::width(&entry.remark));
                let padded = std::mem::take(line).and(" ".repeat(gap), Tone::Text).and(entry.remark.clone(), Tone::Dim);
                *line = padded;
            }
            if here {
                body.focus = Some(first);
                body.cursor = Some((first, 0));
            }
        }
        if left.is_empty() {
            body.text(&looks.messages.plain("screen-filter-none"), Tone::Warning, looks.columns);
        }
        body
    }
}
