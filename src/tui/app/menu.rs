//! The menu, help, search and the settings of the interface.
//!
//! What must never happen here: an entry that does nothing.

use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::dialogs::help::{Help, command_id, command_words, key_words};
use crate::tui::dialogs::menu::{Entry, Menu};
use crate::tui::dialogs::{Dialog, Then};
use crate::tui::effect::{Effect, Settings};
use crate::tui::keymap::{self, Mode};
use crate::tui::screens::Screen;
use crate::tui::screens::review;
use crate::tui::theme::{Appearance, Tone};

impl App<'_> {
    /// The menu: every command there is now, with its key.
    pub(in crate::tui) fn menu(&mut self) {
        let open = self.session.is_some();
        let mut commands = Vec::new();
        if open {
            commands.extend([
                Command::Tasks,
                Command::Review,
                Command::Findings,
                Command::Card,
                Command::Preview,
                Command::Export,
                Command::Find,
                Command::Undo,
                Command::Redo,
            ]);
            // Who presents shows what counts, not what was taken back.
            if !self.present {
                commands.push(Command::SetAside);
            }
            commands.push(Command::Save);
        }
        if self.is_beside() || matches!(self.screen, Screen::Preview(_)) {
            commands.push(Command::OtherLanguage);
        }
        commands.extend([Command::Help, Command::Keys, Command::Language, Command::Appearance, Command::Ascii]);
        if open {
            commands.push(Command::Present);
        }
        commands.push(Command::Mouse);
        if self.can_suspend {
            commands.push(Command::Suspend);
        }
        commands.push(Command::Quit);
        let entry = |command: Command| {
            let key = keymap::keys(command, Mode::Choosing).next();
            let remark = key.map(|key| key_words(key, &self.looks())).unwrap_or_default();
            Entry::new(command_words(command, &self.messages), remark, Then::Do(command))
        };
        let entries = self.here().into_iter().chain(commands.into_iter().map(entry)).collect();
        self.dialogs.push(Dialog::Menu(Menu::new(self.messages.plain("menu-title"), None, entries)));
    }

    /// What can be done with the question on the screen and with the entry under its cursor.
    fn here(&self) -> Vec<Entry> {
        if let Screen::Findings(_) = &self.screen {
            let commands = [Command::Trace, Command::Complete, Command::Add, Command::Delete];
            return commands.map(|command| self.entry("findings", command, Mode::Choosing)).into();
        }
        let (Screen::Asking(asking), Some(assessed)) = (&self.screen, self.assess()) else { return Vec::new() };
        let context = self.context(assessed);
        let field = asking.fields.get(asking.field.min(asking.fields.len().saturating_sub(1)));
        let (kind, commands) = field.map_or(("", &[][..]), |(_, field)| field.commands(&context));
        let general = [Command::NextQuestion, Command::PreviousQuestion, Command::Unknown, Command::Trace];
        let all = commands.iter().map(|command| (kind, *command)).chain(general.map(|command| ("asking", command)));
        let mode = |kind| if kind == "text" { Mode::Typing } else { Mode::Choosing };
        all.map(|(kind, command)| self.entry(kind, command, mode(kind))).collect()
    }

    /// A command in the words of what it is done with, with its key.
    fn entry(&self, kind: &str, command: Command, mode: Mode) -> Entry {
        let key = keymap::keys(command, mode).next();
        let remark = key.map(|key| key_words(key, &self.looks())).unwrap_or_default();
        let special = format!("command-{kind}-{}", command_id(command));
        let words = if self.messages.has(&special) {
            self.messages.plain(&special)
        } else {
            command_words(command, &self.messages)
        };
        Entry::new(words, remark, Then::Do(command))
    }

    /// Help for the question on the screen, then the keys.
    pub(in crate::tui) fn help(&mut self) {
        let mut text = Vec::new();
        if let (Screen::Asking(asking), Some(assessed)) = (&self.screen, self.assess())
            && let Some(step) = assessed.walk.step(asking.at())
        {
            let context = self.context(assessed);
            let id = step.message();
            text.push((context.say(&id), Tone::Strong));
            text.push((context.say(&format!("{id}.help")), Tone::Text));
            text.push((
                context.with("ask-help-example", "example", &context.say(&format!("{id}.example"))),
                Tone::Text,
            ));
            let law = context.describe().cites(&step.question.cites);
            if !law.is_empty() {
                text.push((context.with("ask-help-law", "law", &law), Tone::Dim));
            }
        } else {
            let id = match &self.screen {
                Screen::Home => "help-home",
                Screen::Review(_) => "help-review",
                Screen::Findings(_) => "help-findings",
                Screen::Card(_) => "help-card",
                Screen::Preview(_) => "help-preview",
                Screen::Export(_) => "help-export",
                _ => "help-tasks",
            };
            text.push((self.messages.plain(id), Tone::Text));
        }
        let keys = vec![if self.mode() == Mode::Typing { Mode::Typing } else { Mode::Choosing }];
        self.dialogs.push(Dialog::Help(Help { title: self.messages.plain("help-title"), text, keys, line: 0 }));
    }

    /// All commands with their keys.
    pub(in crate::tui) fn keys(&mut self) {
        let keys = vec![Mode::Choosing, Mode::Typing, Mode::Dialog];
        self.dialogs.push(Dialog::Help(Help {
            title: self.messages.plain("keys-title"),
            text: Vec::new(),
            keys,
            line: 0,
        }));
    }

    /// Searches questions, answers and choices.
    pub(super) fn find(&mut self) {
        let Some(assessed) = self.assess() else { return };
        let context = self.context(assessed);
        let describe = context.describe();
        let mut entries = Vec::new();
        for step in assessed.walk.asked() {
            let label = describe.place(&assessed.walk, &step.path);
            let value = review::value(&step.path, &context);
            let section = context.say(&format!("section--{}", step.section.section));
            // A long answer is found by its words and shown by its beginning.
            let shown = crate::tui::wrap::cut(&value, 60, self.theme.sign(crate::tui::theme::Sign::More));
            let entry = Entry::new(format!("{label}: {shown}"), section.clone(), Then::Go(step.path.clone()));
            let other = describe.question_synonyms(&step.question.id);
            entries.push(entry.called(label.clone()).also(format!("{value}; {other}")));
            if let crate::questionnaire::Kind::Measures(control) = &step.question.kind {
                let control = context.assessed.engine.questionnaire.catalogue.control(control.as_str());
                for measure in control.into_iter().flat_map(|control| &control.measures) {
                    let title = describe.measure(&measure.id);
                    let words = format!("{label}: {title}");
                    let then = Then::Go(step.path.join(&measure.id));
                    let synonyms = describe.measure_synonyms(&measure.id);
                    entries.push(Entry::new(words, section.clone(), then).inside(title).also(synonyms));
                }
            } else if step.row.is_none() && step.options.len() > 3 {
                for option in step.options.iter() {
                    let title = describe.choice(step.question, option);
                    let words = format!("{label}: {title}");
                    let then = Then::Go(step.path.join(option));
                    let synonyms = describe.choice_synonyms(step.question, option);
                    entries.push(Entry::new(words, section.clone(), then).inside(title).also(synonyms));
                }
            }
        }
        let menu = Menu::new(context.say("find-title"), Some(context.say("find-lead")), entries);
        self.dialogs.push(Dialog::Menu(menu));
    }

    /// Language, appearance, signs, presentation.
    pub(in crate::tui) fn settings(&mut self, command: Command) -> Vec<Effect> {
        use crate::i18n::{Language, Messages};
        match command {
            Command::Language => {
                let at = Language::ALL.iter().position(|language| *language == self.messages.language()).unwrap_or(0);
                let next = Language::ALL[(at + 1) % Language::ALL.len()];
                if let Ok(messages) = Messages::embedded(next, self.messages.roles()) {
                    self.typed = crate::describe::typed_words(&messages);
                    self.messages = messages;
                }
                self.refresh();
                self.say("screen-language-now");
            }
            Command::Appearance => {
                let at = Appearance::ALL.iter().position(|other| *other == self.theme.appearance).unwrap_or(0);
                self.theme.appearance = Appearance::ALL[(at + 1) % Appearance::ALL.len()];
                self.say(&format!("appearance-{}", self.theme.appearance.id()));
            }
            Command::Ascii => {
                self.theme.ascii = !self.theme.ascii;
                self.say(if self.theme.ascii { "screen-ascii-on" } else { "screen-ascii-off" });
            }
            _ => {
                self.present = !self.present;
                self.say(if self.present { "screen-present-on" } else { "screen-present-off" });
                return Vec::new();
            }
        }
        vec![Effect::Remember(Settings {
            language: self.messages.language(),
            appearance: self.theme.appearance,
            ascii: self.theme.ascii,
        })]
    }
}
