//! A list of entries to choose from: the menu, examples, search hits.
//!
//! What must never happen here: an entry that does nothing.

use super::{Looks, Result, Then};
use crate::text::{self, Found};
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
    /// Positions of the entries that the filter leaves, in the order they are shown.
    left: Vec<usize>,
}

/// One entry.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The words.
    pub words: String,
    /// What the entry itself is called, without where it stands.
    pub title: String,
    /// Whether it is one of the choices of something else in the list.
    pub inner: bool,
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
        Self { title: words.clone(), inner: false, words, remark, then, found_by: String::new() }
    }

    /// The same, called by a part of its words.
    #[must_use]
    pub fn called(self, title: String) -> Self {
        Self { title, ..self }
    }

    /// The same, as one of the choices of something else, called by a part of its words.
    #[must_use]
    pub fn inside(self, title: String) -> Self {
        Self { title, inner: true, ..self }
    }

    /// The same, found by these words too.
    #[must_use]
    pub fn also(self, found_by: String) -> Self {
        Self { found_by, ..self }
    }
}

/// How well an entry fits what is looked for; the better way is the smaller one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is called so, or one of the words that find it is this one.
    Called,
    /// Words of its title begin so.
    Title,
    /// A choice inside something else is called so.
    InnerCalled,
    /// Words of the title of such a choice begin so.
    InnerTitle,
    /// Other words of it begin so.
    Words,
    /// It stands inside a word.
    Inside,
}

impl Entry {
    fn fit(&self, query: &str) -> Option<Fit> {
        let Self { words, title, inner, remark, found_by, .. } = self;
        let found = text::found(query, &format!("{words} {remark} {found_by}"))?;
        let query_is = |name: &str| text::fold(query.trim()) == text::fold(name.trim());
        let begins = || text::found(query, title) == Some(Found::Beginning);
        Some(match found {
            _ if *inner && query_is(title) => Fit::InnerCalled,
            _ if !inner && (query_is(title) || found_by.split(';').any(query_is)) => Fit::Called,
            Found::Inside => Fit::Inside,
            Found::Beginning if !begins() => Fit::Words,
            Found::Beginning if *inner => Fit::InnerTitle,
            Found::Beginning => Fit::Title,
        })
    }
}

impl Menu {
    /// A menu with the first entry under the cursor.
    pub fn new(title: String, lead: Option<String>, entries: Vec<Entry>) -> Self {
        let left = (0..entries.len()).collect();
        Self { title, lead, entries, list: List::at(Some(0)), left }
    }

    /// Finds the entries that the filter leaves: the most fitting first, else in their order.
    fn find(&mut self) {
        let filter = &self.list.filter;
        let all = self.entries.iter().enumerate();
        self.left = if filter.is_empty() {
            all.map(|(at, _)| at).collect()
        } else {
            let mut left: Vec<(Fit, usize)> = all.filter_map(|(at, entry)| Some((entry.fit(filter)?, at))).collect();
            left.sort_unstable();
            left.into_iter().map(|(_, at)| at).collect()
        };
    }

    fn left(&self) -> impl Iterator<Item = &Entry> {
        self.left.iter().filter_map(|at| self.entries.get(*at))
    }

    /// A command.
    pub fn command(&mut self, command: Command) -> Result {
        let len = self.left.len();
        if self.list.movement(command, len) {
            return Result::Open;
        }
        match command {
            Command::NextField => drop(self.list.movement(Command::Down, len)),
            Command::PreviousField => drop(self.list.movement(Command::Up, len)),
            Command::Erase => {
                self.list.filter_less();
                self.find();
            }
            Command::Back if self.list.filter_none() => self.find(),
            Command::Back => return Result::Closed,
            // Words that are looked for have blanks between them; Enter takes.
            Command::Toggle if !self.list.filter.is_empty() => drop(self.type_char(' ')),
            Command::Take | Command::Toggle => {
                if let Some(entry) = self.list.cursor.and_then(|cursor| self.left().nth(cursor)) {
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
        self.find();
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
        for (n, entry) in self.left().enumerate() {
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
        if self.left.is_empty() {
            body.text(&looks.messages.plain("screen-filter-none"), Tone::Warning, looks.columns);
        }
        body
    }
}
