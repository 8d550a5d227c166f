//! Who takes an action: the top dialog, the program as a whole, or the screen.
//!
//! What must never happen here: a screen that gets a key while a dialog is open.

use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::dialogs::{self, Dialog, Then, form};
use crate::tui::effect::Effect;
use crate::tui::hit::Hit;
use crate::tui::screens::{Screen, export};
use crate::tui::session::Session;

impl App<'_> {
    pub(super) fn command(&mut self, command: Command) -> Vec<Effect> {
        if command == Command::QuitNow {
            return self.quit_now();
        }
        if let Some(mut dialog) = self.dialogs.pop() {
            let result = dialog.command(command, &self.looks());
            return self.after_dialog(dialog, result);
        }
        self.remark = None;
        match command {
            Command::Quit => return self.quit(),
            Command::Menu => {
                self.menu();
                return Vec::new();
            }
            Command::Help => {
                self.help();
                return Vec::new();
            }
            Command::Keys => {
                self.keys();
                return Vec::new();
            }
            Command::Mouse => {
                self.mouse = !self.mouse;
                self.say(if self.mouse { "screen-mouse-on" } else { "screen-mouse-off" });
                return vec![Effect::Mouse(self.mouse)];
            }
            Command::Language | Command::Appearance | Command::Ascii | Command::Present => {
                return self.settings(command);
            }
            Command::Suspend => return if self.can_suspend { vec![Effect::Suspend] } else { Vec::new() },
            Command::Save => return self.save_again(),
            _ => {}
        }
        match &self.screen {
            Screen::Home => self.home_command(command),
            _ => self.profile_command(command),
        }
    }

    pub(super) fn type_char(&mut self, c: char) -> Vec<Effect> {
        if let Some(mut dialog) = self.dialogs.pop() {
            let result = dialog.type_char(c, &self.looks());
            return self.after_dialog(dialog, result);
        }
        match &self.screen {
            Screen::Home => {
                self.home.list.filter_more(c);
                Vec::new()
            }
            Screen::Asking(_) => self.field(|field, context| field.type_char(c, context)),
            Screen::Export(_) => self.in_export(|export, _| {
                export.type_char(c);
                export::Step::Stay
            }),
            _ => Vec::new(),
        }
    }

    pub(super) fn paste(&mut self, text: &str) -> Vec<Effect> {
        if let Some(mut dialog) = self.dialogs.pop() {
            let result = dialog.paste(text);
            return self.after_dialog(dialog, result);
        }
        match &self.screen {
            Screen::Asking(_) => self.field(|field, context| field.paste(text, context)),
            Screen::Export(_) => {
                let text = text.to_owned();
                self.in_export(move |export, _| {
                    export.paste(&text);
                    export::Step::Stay
                })
            }
            Screen::Home => {
                for c in text.lines().next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(40) {
                    self.home.list.filter_more(c);
                }
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn point(&mut self, hit: &Hit) -> Vec<Effect> {
        if let Hit::Do(command) = hit {
            return self.command(*command);
        }
        if let Some(mut dialog) = self.dialogs.pop() {
            let result = dialog.point(hit, &self.looks());
            return self.after_dialog(dialog, result);
        }
        self.remark = None;
        match &self.screen {
            Screen::Home => self.home_point(hit),
            _ => self.profile_point(hit),
        }
    }

    fn after_dialog(&mut self, dialog: Dialog, result: dialogs::Result) -> Vec<Effect> {
        match result {
            dialogs::Result::Open => {
                self.dialogs.push(dialog);
                Vec::new()
            }
            dialogs::Result::Closed => {
                self.closed();
                Vec::new()
            }
            dialogs::Result::Then(then) => self.then(then),
        }
    }

    fn then(&mut self, then: Then) -> Vec<Effect> {
        match then {
            Then::Do(command) => self.command(command),
            Then::Edits(edits) => self.answer(edits, false, None),
            Then::Own(edit) => self.own(edit),
            Then::OwnMeasure(edit, control) => self.own_measure(edit, &control),
            Then::Effect(effect) => vec![effect],
            Then::Commit => self.commit_pending(),
            Then::ConfirmRest => self.confirm_rest(),
            Then::Draft(restore) => self.decide_draft(restore),
            Then::Unsaved(take) => self.decide_unsaved(take),
            Then::AskElsewhere(place) => {
                let form = form::elsewhere(&place, &self.looks());
                self.dialogs.push(Dialog::Form(form));
                Vec::new()
            }
            Then::Elsewhere(place) => match &self.session {
                Some(session) => vec![Effect::SaveElsewhere(Box::new(session.to_go_on()), place)],
                None => Vec::new(),
            },
            Then::LeaveUnsaved => self.leave_profile(),
            Then::Go(path) => self.go_from_here(&path),
            Then::Purge(at) => {
                self.ask_purge(at);
                Vec::new()
            }
        }
    }

    fn go_from_here(&mut self, path: &crate::id::Path) -> Vec<Effect> {
        let effects = self.keep();
        let from = self.from();
        if !self.go(path, from) {
            self.say("tasks-not-settled");
        }
        effects
    }

    pub(super) fn quit(&mut self) -> Vec<Effect> {
        let say = |id: &str| self.messages.plain(id);
        let saved = self.session.as_ref().is_none_or(Session::is_saved);
        let kept = self.not_saved.as_ref().is_some_and(|not_saved| not_saved.kept);
        let text = say(match (saved, kept) {
            (true, _) => "quit-saved",
            (false, true) => "quit-unsaved-kept",
            (false, false) => "quit-unsaved",
        });
        self.dialogs.push(Dialog::Question(dialogs::question::Question {
            title: say("quit-title"),
            text: vec![text],
            buttons: vec![(say("button-yes"), Some(Then::Do(Command::QuitNow))), (say("button-no"), None)],
            focus: 0,
        }));
        Vec::new()
    }

    fn quit_now(&mut self) -> Vec<Effect> {
        self.dialogs.clear();
        let mut effects = Vec::new();
        // Who was told that something is not saved, and leaves all the same, is not asked again.
        if self.session.as_ref().is_none_or(Session::is_saved) {
            effects = self.keep();
            // What is in the profile now is no draft any more.
            self.refresh();
            effects.extend(self.draft_effect());
        }
        effects.push(Effect::Quit);
        effects
    }
}
