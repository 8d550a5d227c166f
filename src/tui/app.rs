//! The state of the screens, and what an action changes in it.
//!
//! [`App::update`] takes an action and gives effects; nothing else changes the state. What must never happen
//! here: disk, clock or terminal, and an answer that is not followed by a save effect.

mod annex;
mod answer;
mod dispatch;
mod findings;
mod home;
mod menu;
mod open;
mod results;
mod review;
mod undo;
mod way;

pub use annex::{Spoken, page};

use std::collections::BTreeMap;

use super::action::{Action, Command};
use super::context::Context;
use super::dialogs::{Dialog, Looks};
use super::effect::{Draft, Effect, NotSaved, Settings};
use super::keymap::Mode;
use super::screens::Screen;
use super::screens::home::Home;
use super::session::{Session, Tried};
use super::theme::{Theme, Tone};
use crate::assess::{Assessed, Engine, roles};
use crate::day::Day;
use crate::i18n::{Messages, Roles};
use crate::id::{Id, Path};
use crate::interview::edit::Edit;
use crate::interview::typed::TypedWords;
use crate::profile::Profile;

/// The fewest columns and rows in which the screens can be used.
pub const LEAST: (u16, u16) = (40, 12);

/// A remark below the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The words.
    pub text: String,
    /// Its weight.
    pub tone: Tone,
}

/// The whole state.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the interface by itself")]
pub struct App<'e> {
    pub(super) engine: &'e Engine,
    pub(super) today: Day,
    pub(super) messages: Messages,
    pub(super) typed: TypedWords,
    pub(super) theme: Theme,
    pub(super) home: Home,
    pub(super) session: Option<Session<'e>>,
    pub(super) screen: Screen,
    pub(super) dialogs: Vec<Dialog>,
    pub(super) remark: Option<Remark>,
    /// Where the last answer stands; it is told as it is now.
    pub(super) recap: Option<Path>,
    /// What the last answer added.
    pub(super) grown: Grown,
    /// Questions that were opened since the one on the screen was called from a list of answers: they come first.
    pub(super) opened: Vec<Path>,
    /// Edits that wait for a yes, with whether the interview goes on after them.
    pub(super) pending: Option<(Tried<'e>, bool)>,
    /// An answer that waits for a file in which it may stand, with whether the interview goes on after it.
    pub(super) waiting: Option<(Vec<Edit>, bool)>,
    /// Texts from before a crash, that wait for a yes.
    pub(super) drafts: Vec<Draft>,
    /// Answers that an earlier run could not save, that wait for a yes.
    pub(super) unsaved: Option<Box<Profile>>,
    /// What was told about the last save that failed.
    pub(super) not_saved: Option<NotSaved>,
    /// The last draft effect, so that none is sent twice.
    pub(super) drafted: Vec<Draft>,
    pub(super) size: (u16, u16),
    pub(super) preview: bool,
    /// Which document language the annex beside the question has.
    pub(super) beside: usize,
    pub(super) spoken: Spoken,
    pub(super) present: bool,
    pub(super) mouse: bool,
    pub(super) can_suspend: bool,
    /// Only one profile was asked for: leaving it leaves the program.
    pub(super) single: bool,
    /// The screens that Esc and the end of a page lead back to, the nearest last.
    pub(super) return_to: Vec<Screen>,
    /// The place that was opened from the nearest of them.
    pub(super) called: Option<Path>,
}

/// What answers added to the interview.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grown {
    /// Per section how many needed questions it got since the task list was seen last, and the question whose
    /// answer added the latest.
    pub sections: BTreeMap<Id, (usize, String)>,
}

/// How the screens start.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// What is remembered of the interface.
    pub settings: Settings,
    /// Whether colours may be used.
    pub colour: bool,
    /// Whether the system can stop the program and go on with it.
    pub can_suspend: bool,
    /// The columns and rows of the window.
    pub size: (u16, u16),
}

impl<'e> App<'e> {
    /// The screens at their start: the library, or (with `single`) one profile that is about to be opened.
    pub fn new(engine: &'e Engine, today: Day, options: Options, single: bool) -> Option<Self> {
        let messages = Messages::embedded(options.settings.language, Roles::Statutory).ok()?;
        let typed = crate::describe::typed_words(&messages);
        let theme =
            Theme { appearance: options.settings.appearance, colour: options.colour, ascii: options.settings.ascii };
        Some(Self {
            engine,
            today,
            messages,
            typed,
            theme,
            home: Home::default(),
            session: None,
            screen: Screen::Home,
            dialogs: Vec::new(),
            remark: None,
            recap: None,
            grown: Grown::default(),
            opened: Vec::new(),
            pending: None,
            waiting: None,
            drafts: Vec::new(),
            unsaved: None,
            not_saved: None,
            drafted: Vec::new(),
            size: options.size,
            preview: false,
            beside: 0,
            spoken: Spoken::default(),
            present: false,
            mouse: true,
            can_suspend: options.can_suspend,
            single,
            return_to: Vec::new(),
            called: None,
        })
    }

    /// The words of the interface.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// What profiles are assessed with.
    pub fn engine(&self) -> &'e Engine {
        self.engine
    }

    /// The open profile as it is saved.
    pub fn profile(&self) -> Option<&Profile> {
        self.session.as_ref().map(Session::profile)
    }

    /// Whether a dialog takes all input.
    pub fn has_dialog(&self) -> bool {
        !self.dialogs.is_empty()
    }

    /// What keys mean now.
    pub fn mode(&self) -> Mode {
        if let Some(dialog) = self.dialogs.last() {
            return dialog.mode();
        }
        match &self.screen {
            Screen::Asking(asking) => asking.mode(),
            Screen::Export(export) => export.mode(),
            _ => Mode::Choosing,
        }
    }

    /// What dialogs read.
    pub(super) fn looks(&self) -> Looks<'_> {
        let rows = usize::from(self.size.1).saturating_sub(4);
        let columns = self.dialog_columns();
        Looks { messages: &self.messages, typed: &self.typed, theme: &self.theme, columns, rows }
    }

    /// The columns of the body.
    pub(super) fn columns(&self) -> usize {
        let columns = usize::from(self.size.0);
        let columns = if self.is_beside() { columns / 2 - 2 } else { columns.saturating_sub(2) };
        // Long lines are hard to read; the client at the table reads from further away.
        columns.min(if self.present { 60 } else { 100 })
    }

    /// The columns of the annex beside the question: what half of the body, a bar and its blanks leave.
    pub(super) fn beside_columns(&self) -> usize {
        let columns = usize::from(self.size.0).saturating_sub(2);
        (columns - columns / 2).saturating_sub(2)
    }

    /// The columns inside a dialog.
    pub(super) fn dialog_columns(&self) -> usize {
        usize::from(self.size.0).saturating_sub(8).min(76)
    }

    /// Whether the annex stands beside the question.
    pub(super) fn is_beside(&self) -> bool {
        self.preview && self.size.0 >= 110 && matches!(self.screen, Screen::Asking(_))
    }

    /// Everything that follows from the open profile.
    pub(super) fn assess(&self) -> Option<&Assessed<'_>> {
        self.session.as_ref().map(Session::assessed)
    }

    /// What screens read.
    pub(super) fn context<'a>(&'a self, assessed: &'a Assessed<'a>) -> Context<'a> {
        Context {
            assessed,
            messages: &self.messages,
            typed: &self.typed,
            today: self.today,
            theme: &self.theme,
            columns: self.columns(),
            present: self.present,
        }
    }

    /// Something happened.
    pub fn update(&mut self, action: Action) -> Vec<Effect> {
        let mut effects = match action {
            Action::Resize(columns, rows) => {
                self.size = (columns, rows);
                Vec::new()
            }
            Action::Listed(entries) => {
                let latest = entries.iter().find(|entry| entry.latest).map(|entry| entry.path.clone());
                self.home.entries = entries;
                // Who comes back goes on where they were; later lists leave the cursor alone.
                if let Some(latest) = latest.filter(|_| !self.home.read) {
                    self.home.show(&latest);
                }
                self.home.read = true;
                Vec::new()
            }
            Action::Opened(opened) => self.opened(*opened),
            Action::Saved(number) => self.saved(number),
            Action::ChangedByOthers(_) => self.changed_by_others(),
            Action::SavedElsewhere(path, words) => self.saved_elsewhere(path, words),
            Action::NotSaved(not_saved) => self.not_saved(*not_saved),
            Action::Earlier(earlier) => self.earlier(&earlier),
            Action::Failed(failed) => self.failed(failed),
            Action::Exported(exported) => self.exported(*exported),
            Action::Moved(words, path) => self.moved(words, path),
            // While the window is too small, keys are kept from what nobody sees.
            _ if self.is_too_small() => match action {
                Action::Do(Command::Quit) => self.quit(),
                _ => Vec::new(),
            },
            Action::Do(command) => self.command(command),
            Action::Type(c) => self.type_char(c),
            Action::Paste(text) => self.paste(&text),
            Action::Point(hit) => self.point(&hit),
        };
        self.speak();
        effects.extend(self.draft_effect());
        effects
    }

    /// Whether the window is too small to show anything.
    pub fn is_too_small(&self) -> bool {
        self.size.0 < LEAST.0 || self.size.1 < LEAST.1
    }

    /// A remark in the message line.
    pub(super) fn say(&mut self, id: &str) {
        self.remark = Some(Remark { text: self.messages.plain(id), tone: Tone::Text });
    }

    /// A remark of the weight of a warning.
    pub(super) fn warn(&mut self, text: String) {
        self.remark = Some(Remark { text, tone: Tone::Warning });
    }

    /// The messages with the names that the open profile gives the parties.
    pub(super) fn words(&mut self) {
        let roles = self.session.as_ref().map_or(Roles::Statutory, |session| roles(session.profile()));
        if self.messages.roles() != roles
            && let Ok(messages) = Messages::embedded(self.messages.language(), roles)
        {
            self.messages = messages;
        }
    }

    /// The texts that are being typed on the screen, if they are not those that were kept last.
    fn draft_effect(&mut self) -> Option<Effect> {
        let draft =
            |(path, field): &(Path, super::fields::Field)| field.draft().map(|text| Draft { at: path.clone(), text });
        let drafts: Vec<Draft> = match &self.screen {
            Screen::Asking(asking) => asking.fields.iter().filter_map(draft).collect(),
            _ => Vec::new(),
        };
        if drafts == self.drafted {
            return None;
        }
        self.drafted.clone_from(&drafts);
        Some(Effect::Draft(drafts))
    }

    /// The sign for the state of saving, for the first line.
    pub(super) fn save_words(&self) -> String {
        match &self.session {
            Some(session) if session.read_only.is_some() => self.messages.plain("screen-read-only"),
            Some(session) if session.is_saved() => self.messages.plain("screen-saved"),
            Some(_) => self.messages.plain("screen-not-saved"),
            None => String::new(),
        }
    }

    /// Where the user is, for the first line.
    pub(super) fn breadcrumb(&self, assessed: Option<&Assessed<'_>>) -> Vec<String> {
        let mut parts = vec!["anlage".to_owned()];
        if let Some(session) = &self.session {
            parts.push(session.name.clone());
        }
        match &self.screen {
            Screen::Home => parts.push(self.messages.plain("home-title")),
            Screen::Tasks(_) => parts.push(self.messages.plain("tasks-title")),
            Screen::Review(_) => parts.push(self.messages.plain("review-title")),
            Screen::Findings(_) => parts.push(self.messages.plain("findings-crumb")),
            Screen::Card(_) => parts.push(self.messages.plain("card-title")),
            Screen::Preview(_) => parts.push(self.messages.plain("preview-title")),
            Screen::Export(_) => parts.push(self.messages.plain("export-title")),
            Screen::Asking(asking) => {
                if let Some(assessed) = assessed
                    && let Some(step) = assessed.walk.step(asking.at())
                {
                    parts.push(self.messages.plain(&format!("section--{}", step.section.section)));
                    if let Some(row) = &step.row {
                        parts.push(self.context(assessed).describe().row(row));
                    }
                }
            }
        }
        parts
    }
}
