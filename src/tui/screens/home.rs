//! Home: the profiles of the library.
//!
//! What must never happen here: a profile that is hidden because it cannot be read.

use crate::i18n::Arg;
use crate::text;
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::dialogs::Looks;
use crate::tui::effect::{EntryState, HomeEntry, Shelf};
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::theme::{Sign, Tone};
use crate::tui::wrap;

/// The home screen.
#[derive(Debug, Clone)]
pub struct Home {
    /// Everything that was read.
    pub entries: Vec<HomeEntry>,
    /// Whether the library was read at all.
    pub read: bool,
    /// Which shelf is shown.
    pub shelf: Shelf,
    /// The cursor and the filter.
    pub list: List,
    /// The button with the keys, if one has them.
    pub button: Option<usize>,
}

/// What a line of the home screen is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Make a new profile.
    New,
    /// Make one from an example.
    Example,
    /// A profile, by its place in `entries`.
    Entry(usize),
    /// Show another shelf.
    Shelf(Shelf),
}

/// A button: what it does to the profile under the cursor, and its words.
pub type Button = (Command, &'static str);

impl Default for Home {
    fn default() -> Self {
        Self { entries: Vec::new(), read: false, shelf: Shelf::Library, list: List::at(Some(0)), button: None }
    }
}

impl Home {
    /// The buttons below the list: what can be done with a profile of this shelf.
    pub fn buttons(&self) -> &'static [Button] {
        match self.shelf {
            // Before the first profile there is nothing to be done with one.
            _ if !self.entries.iter().any(|entry| entry.shelf == self.shelf) => &[(Command::Menu, "button-menu")],
            Shelf::Library => &[
                (Command::Copy, "button-renew"),
                (Command::Rename, "button-rename"),
                (Command::Archive, "button-archive"),
                (Command::Earlier, "button-versions"),
                (Command::Delete, "button-delete"),
                (Command::Menu, "button-menu"),
            ],
            Shelf::Archive => &[
                (Command::Archive, "button-bring-back"),
                (Command::Delete, "button-delete"),
                (Command::Menu, "button-menu"),
            ],
            Shelf::Trash => &[(Command::Archive, "button-bring-back"), (Command::Menu, "button-menu")],
        }
    }

    /// The lines that the filter leaves.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let filter = &self.list.filter;
        if self.shelf == Shelf::Library && filter.is_empty() {
            lines.extend([Line::New, Line::Example]);
        }
        let fits = |entry: &HomeEntry| {
            let words = format!("{} {}", entry.name, entry.client.as_deref().unwrap_or(""));
            entry.shelf == self.shelf && (filter.is_empty() || text::matches(filter, &words))
        };
        let shown = self.entries.iter().enumerate().filter(|(_, entry)| fits(entry));
        lines.extend(shown.map(|(n, _)| Line::Entry(n)));
        if filter.is_empty() {
            for shelf in [Shelf::Library, Shelf::Archive, Shelf::Trash] {
                let any = shelf == Shelf::Library || self.entries.iter().any(|entry| entry.shelf == shelf);
                if shelf != self.shelf && any {
                    lines.push(Line::Shelf(shelf));
                }
            }
        }
        lines
    }

    /// The line under the cursor.
    pub fn under(&self) -> Option<Line> {
        self.list.cursor.and_then(|cursor| self.lines().get(cursor).cloned())
    }

    /// The profile under the cursor.
    pub fn entry(&self) -> Option<&HomeEntry> {
        match self.under()? {
            Line::Entry(n) => self.entries.get(n),
            _ => None,
        }
    }

    /// Moves the cursor to the profile with this file.
    pub fn show(&mut self, path: &std::path::Path) {
        let lines = self.lines();
        let at = lines.iter().position(|line| match line {
            Line::Entry(n) => self.entries.get(*n).is_some_and(|entry| entry.path == path),
            _ => false,
        });
        self.list.cursor = at.or(self.list.cursor);
    }

    /// A movement, or a letter of the filter; `false` if it is neither.
    pub fn command(&mut self, command: Command) -> bool {
        let len = self.lines().len();
        let buttons = self.buttons().len();
        match (command, self.button) {
            (Command::NextField, None) => self.button = Some(0),
            (Command::NextField | Command::Right, Some(n)) if n + 1 < buttons => self.button = Some(n + 1),
            (Command::NextField | Command::Down | Command::Up | Command::Back, Some(_)) => self.button = None,
            (Command::PreviousField, None) => self.button = Some(buttons - 1),
            (Command::PreviousField | Command::Left, Some(n)) => self.button = n.checked_sub(1),
            (Command::Erase, _) => return self.list.filter_less(),
            (Command::Back, None) => return self.list.filter_none(),
            (command, None) => return self.list.movement(command, len),
            _ => return false,
        }
        true
    }

    /// The lines on the screen.
    pub fn body(&self, looks: &Looks<'_>) -> Body {
        let mut body = Body::default();
        let say = |id: &str| looks.messages.plain(id);
        let first_time = self.read && self.entries.is_empty();
        if first_time {
            for id in ["home-first-what", "home-first-time", "home-first-papers", "home-first-local"] {
                let lead = format!("{} ", looks.theme.sign(Sign::Bullet));
                body.hanging(&lead, &say(id), Tone::Text, looks.columns, None);
            }
            body.gap();
        }
        if self.shelf != Shelf::Library {
            body.push(BodyLine::new(say(shelf_title(self.shelf)), Tone::Strong));
            body.gap();
        }
        if !self.list.filter.is_empty() {
            let filter = looks.messages.text("screen-filter", &[("text", Arg::Text(&self.list.filter))]);
            // Without a hit typing goes on in the search itself.
            let nothing = self.lines().is_empty();
            if nothing {
                body.cursor = Some((body.lines.len(), 0));
            }
            body.push(BodyLine::new(filter, if nothing { Tone::Selected } else { Tone::Dim }));
        }
        let lines = self.lines();
        for (n, line) in lines.iter().enumerate() {
            let here = self.list.cursor == Some(n);
            let lead = format!("{} ", if here { looks.theme.sign(Sign::Here) } else { " " });
            let tone = if here { Tone::Selected } else { Tone::Text };
            let first = match line {
                Line::New => {
                    body.hanging(&lead, &format!("[+] {}", say("home-new")), tone, looks.columns, Some(&Hit::Line(n)))
                }
                Line::Example => {
                    let words = format!("[+] {}", say("home-example"));
                    let first = body.hanging(&lead, &words, tone, looks.columns, Some(&Hit::Line(n)));
                    body.gap();
                    first
                }
                Line::Shelf(shelf) => {
                    body.gap();
                    body.hanging(&lead, &say(shelf_open(*shelf)), tone, looks.columns, Some(&Hit::Line(n)))
                }
                Line::Entry(entry) => {
                    let first = body.lines.len();
                    if let Some(entry) = self.entries.get(*entry) {
                        entry_lines(&mut body, &lead, entry, tone, n, looks);
                    }
                    first
                }
            };
            if here {
                body.focus = Some(first);
                if self.button.is_none() {
                    body.cursor = Some((first, 0));
                }
            }
        }
        if lines.is_empty() {
            body.text(&say("screen-filter-none"), Tone::Warning, looks.columns);
        }
        body
    }
}

fn shelf_title(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Library => "home-library",
        Shelf::Archive => "home-archive",
        Shelf::Trash => "home-trash",
    }
}

fn shelf_open(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Library => "home-to-library",
        Shelf::Archive => "home-to-archive",
        Shelf::Trash => "home-to-trash",
    }
}

fn entry_lines(body: &mut Body, lead: &str, entry: &HomeEntry, tone: Tone, line: usize, looks: &Looks<'_>) {
    let state = match entry.state {
        EntryState::Ready => looks.messages.plain("home-ready"),
        EntryState::Broken => looks.messages.plain("home-broken"),
        EntryState::Draft => {
            let open = u32::try_from(entry.open).unwrap_or(u32::MAX);
            looks.messages.text("home-open", &[("count", Arg::Count(open))])
        }
    };
    let client = match (&entry.client, entry.template) {
        (_, true) => looks.messages.plain("home-template"),
        (Some(client), false) => client.clone(),
        (None, false) => String::new(),
    };
    let changed = entry.changed.and_then(|day| looks.messages.short_date(day).ok()).unwrap_or_default();
    let more = looks.theme.sign(Sign::More);
    let hit = Hit::Line(line);
    if looks.columns < 76 {
        let text = [entry.name.as_str(), client.as_str(), state.as_str(), changed.as_str()];
        let text: Vec<&str> = text.into_iter().filter(|part| !part.is_empty()).collect();
        body.hanging(lead, &text.join(&format!(" {} ", looks.theme.sign(Sign::Dot))), tone, looks.columns, Some(&hit));
        return;
    }
    let room = looks.columns.saturating_sub(2);
    let (state_room, day_room) = (18, 13);
    let rest = room.saturating_sub(state_room + day_room);
    let (name_room, client_room) = (rest / 2, rest - rest / 2);
    let column = |text: &str, room: usize| {
        let text = wrap::cut(text, room.saturating_sub(2), more);
        let pad = room.saturating_sub(wrap::width(&text));
        format!("{text}{}", " ".repeat(pad))
    };
    let text = [
        column(&entry.name, name_room),
        column(&client, client_room),
        column(&state, state_room),
        column(&changed, day_room),
    ];
    body.push(BodyLine::new(format!("{lead}{}", text.concat()), tone).hit(hit));
}
