//! Commands on the home screen.
//!
//! What must never happen here: a profile that is gone for good by one key.

use crate::i18n::Arg;
use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::dialogs::menu::{Entry, Menu};
use crate::tui::dialogs::{Dialog, Then, form, question};
use crate::tui::effect::{Earlier, Effect, EntryState, HomeEntry, Shelf, Start, Version};
use crate::tui::hit::Hit;
use crate::tui::screens::Screen;
use crate::tui::screens::home::Line;

/// The examples that come with the program, in the order of [`Start::Example`].
pub(super) const EXAMPLES: [&str; 9] = [
    "example-eeg",
    "example-template",
    "example-swiss",
    "example-lawyers",
    "example-payroll",
    "example-payroll-template",
    "example-saas",
    "example-agency",
    "example-billing",
];

impl App<'_> {
    /// A command on the home screen.
    pub(in crate::tui) fn home_command(&mut self, command: Command) -> Vec<Effect> {
        if self.home.command(command) {
            return Vec::new();
        }
        if command == Command::Toggle && self.home.list.takes_blank() {
            self.home.list.filter_more(' ');
            return Vec::new();
        }
        let command = match (command, self.home.button) {
            (Command::Take | Command::Toggle, Some(button)) => {
                self.home.buttons().get(button).map_or(command, |(command, _)| *command)
            }
            _ => command,
        };
        let entry = self.home.entry().cloned();
        match (command, entry) {
            (Command::Menu | Command::Back, _) => {
                self.menu();
                Vec::new()
            }
            (Command::Take | Command::Toggle, _) => self.take_home(),
            (Command::Add, _) => self.name_new(Start::Empty),
            (Command::Copy, Some(entry)) if entry.shelf == Shelf::Library => vec![Effect::Renew(entry.path)],
            (Command::Rename, Some(entry)) if entry.shelf == Shelf::Library => {
                let form = form::name(Some((entry.path.clone(), &entry.name)), Start::Empty, &self.looks());
                self.dialogs.push(Dialog::Form(form));
                Vec::new()
            }
            (Command::Archive, Some(entry)) => match entry.shelf {
                Shelf::Library => vec![Effect::Archive(entry.path)],
                Shelf::Archive => vec![Effect::Unarchive(entry.path)],
                Shelf::Trash => vec![Effect::Untrash(entry.path)],
            },
            (Command::Earlier, Some(entry)) if entry.shelf == Shelf::Library => vec![Effect::Earlier(entry.path)],
            (Command::Delete, Some(entry)) if entry.shelf != Shelf::Trash => {
                self.ask_delete(&entry);
                Vec::new()
            }
            (Command::Copy | Command::Rename | Command::Archive | Command::Earlier | Command::Delete, _) => {
                self.say("home-choose-first");
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn take_home(&mut self) -> Vec<Effect> {
        match self.home.under() {
            None => {
                self.say("screen-nothing-chosen");
                Vec::new()
            }
            Some(Line::New) => self.name_new(Start::Empty),
            Some(Line::Example) => {
                let entry = |(n, id): (usize, &&str)| {
                    Entry::new(
                        self.messages.plain(id),
                        String::new(),
                        Then::Effect(Effect::Create(String::new(), Start::Example(n))),
                    )
                };
                let entries = EXAMPLES.iter().enumerate().map(entry).collect();
                let menu = Menu::new(
                    self.messages.plain("home-example"),
                    Some(self.messages.plain("home-example-lead")),
                    entries,
                );
                self.dialogs.push(Dialog::Menu(menu));
                Vec::new()
            }
            Some(Line::Shelf(shelf)) => {
                self.home.shelf = shelf;
                self.home.list.cursor = Some(0);
                Vec::new()
            }
            Some(Line::Entry(n)) => match self.home.entries.get(n).cloned() {
                Some(entry) if entry.shelf == Shelf::Trash => vec![Effect::Untrash(entry.path)],
                Some(entry) if entry.shelf == Shelf::Archive => vec![Effect::Unarchive(entry.path)],
                Some(entry) => vec![Effect::Open(entry.path)],
                None => Vec::new(),
            },
        }
    }

    fn name_new(&mut self, start: Start) -> Vec<Effect> {
        let form = form::name(None, start, &self.looks());
        self.dialogs.push(Dialog::Form(form));
        Vec::new()
    }

    /// The earlier versions of a profile to choose from; with why it cannot be read, if it cannot.
    pub(in crate::tui) fn earlier(&mut self, earlier: &Earlier) -> Vec<Effect> {
        let with = |id: &str| self.messages.text(id, &[("name", Arg::Text(&earlier.name))]);
        let Some(damaged) = &earlier.damaged else {
            if earlier.versions.is_empty() {
                let text = with("earlier-none");
                self.warn(text);
                return Vec::new();
            }
            self.choose_version(earlier, with("earlier-lead"));
            return Vec::new();
        };
        let lead = format!("{damaged} {}", self.messages.plain("earlier-lead-damaged"));
        self.choose_version(earlier, lead);
        Vec::new()
    }

    fn choose_version(&mut self, earlier: &Earlier, lead: String) {
        let entry = |version: &Version| {
            Entry::new(
                version.words.clone(),
                String::new(),
                Then::Effect(Effect::Restore(earlier.path.clone(), version.path.clone())),
            )
        };
        let entries = earlier.versions.iter().map(entry).collect();
        let menu = Menu::new(self.messages.plain("earlier-title"), Some(lead), entries);
        self.dialogs.push(Dialog::Menu(menu));
    }

    fn ask_delete(&mut self, entry: &HomeEntry) {
        let say = |id: &str| self.messages.plain(id);
        let mut text = vec![self.messages.text("delete-what", &[("name", Arg::Text(&entry.name))])];
        if entry.state == EntryState::Broken {
            text.push(say("home-broken"));
        }
        let question = question::Question {
            title: say("delete-title"),
            text,
            buttons: vec![
                (say("button-delete"), Some(Then::Effect(Effect::Trash(entry.path.clone())))),
                (say("button-keep"), None),
            ],
            focus: 1,
        };
        self.dialogs.push(Dialog::Question(question));
    }

    /// Something on the home screen was clicked.
    pub(in crate::tui) fn home_point(&mut self, hit: &Hit) -> Vec<Effect> {
        match hit {
            Hit::Line(line) => {
                let again = self.home.list.cursor == Some(*line) && self.home.button.is_none();
                self.home.list.cursor = Some(*line);
                self.home.button = None;
                if again { self.take_home() } else { Vec::new() }
            }
            Hit::Button(button) => {
                self.home.button = Some(*button);
                let effects = self.home_command(Command::Take);
                self.home.button = None;
                effects
            }
            _ => Vec::new(),
        }
    }

    /// Closes the open profile and goes back to the library, unless something is not saved.
    pub(in crate::tui) fn close(&mut self) -> Vec<Effect> {
        if self.may_close() { self.leave_profile() } else { Vec::new() }
    }

    /// Goes back to the library.
    pub(in crate::tui) fn leave_profile(&mut self) -> Vec<Effect> {
        self.session = None;
        self.recap = None;
        self.grown = crate::tui::app::Grown::default();
        self.present = false;
        self.spoken = crate::tui::app::Spoken::default();
        self.words();
        self.screen = Screen::Home;
        vec![Effect::Close, Effect::List]
    }
}
