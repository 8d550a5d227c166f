//! What comes back from outside: opened, saved, changed by others, failed, exported.
//!
//! What must never happen here: a failure that closes something or forgets what was typed.

use crate::i18n::Arg;
use crate::interview::SaidAt;
use crate::profile::Said;
use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::dialogs::{Dialog, Then, question};
use crate::tui::effect::{Draft, Effect, Exported, NotDone, Opened};
use crate::tui::screens::Screen;
use crate::tui::screens::asking::{self, From};
use crate::tui::screens::review::{Part, Review};
use crate::tui::screens::tasks::Counts;
use crate::tui::session::Session;

impl App<'_> {
    /// A profile was opened: its tasks are shown; a renewal starts with what has to be confirmed.
    pub(in crate::tui) fn opened(&mut self, opened: Opened) -> Vec<Effect> {
        let Some(session) = Session::new(self.engine, opened.path, opened.profile, opened.read_only.clone()) else {
            let say = |id: &str| self.messages.plain(id);
            return self.failed(NotDone { what: say("screen-floor"), remedy: say("screen-floor-remedy") });
        };
        self.session = Some(session);
        self.recap = None;
        self.grown = super::Grown::default();
        self.drafted = None;
        self.spoken = crate::tui::app::Spoken::default();
        self.words();
        self.tasks();
        // Where nothing was said yet there is nothing to survey: the first question is asked.
        let begins = self.session.as_ref().is_some_and(|session| {
            session.read_only.is_none()
                && session.profile().as_of.is_none()
                && session.profile().said == Said::default()
        });
        let first = self.assess().filter(|_| begins).and_then(|assessed| asking::first(&assessed.walk));
        if let Some(first) = first {
            self.go(&first, From::Tasks);
        }
        let confirms = self.assess().is_some_and(|assessed| Counts::of(&assessed.walk, None).confirm > 0);
        if confirms && opened.read_only.is_none() {
            self.confirm();
        }
        if let Some(reason) = opened.read_only {
            self.warn(reason);
        } else if let Some(notice) = opened.notice {
            self.warn(notice);
        }
        if let Some(draft) = opened.draft {
            self.ask_draft(&draft);
            self.draft = Some(draft);
        }
        Vec::new()
    }

    /// Shows what was carried, the first section under the cursor.
    pub(in crate::tui) fn confirm(&mut self) {
        let mut review = Review::new(Part::Carried);
        if let Some(assessed) = self.assess() {
            review.to_first_section(&self.context(&assessed));
        }
        self.screen = Screen::Review(review);
        self.return_to.clear();
        // The day of the law decides what is asked; it comes first and leads back here.
        let day = self.assess().and_then(|assessed| {
            let mut asked = assessed.walk.asked();
            asked.find(|step| matches!(step.said, SaidAt::AsOf(None))).map(|step| step.path.clone())
        });
        if let Some(day) = day
            && self.go(&day, From::Review)
        {
            self.say("review-day-first");
        }
    }

    fn ask_draft(&mut self, draft: &Draft) {
        let say = |id: &str| self.messages.plain(id);
        let question = question::Question {
            title: say("draft-title"),
            text: vec![
                say(if draft.older { "draft-what-older" } else { "draft-what" }),
                self.messages.text("draft-text", &[("text", Arg::Text(&draft.text))]),
            ],
            buttons: vec![
                (say("button-restore"), Some(Then::Draft(true))),
                (say("button-discard"), Some(Then::Draft(false))),
            ],
            focus: 0,
        };
        self.dialogs.push(Dialog::Question(question));
    }

    /// Puts a text from before a crash back into its field, or forgets it.
    pub(in crate::tui) fn decide_draft(&mut self, restore: bool) -> Vec<Effect> {
        let Some(draft) = self.draft.clone() else { return Vec::new() };
        if restore && self.go(&draft.at, From::Tasks) {
            return Vec::new();
        }
        self.draft = None;
        vec![Effect::Draft(None)]
    }

    /// The profile was saved.
    pub(in crate::tui) fn saved(&mut self, number: u64) -> Vec<Effect> {
        if let Some(session) = &mut self.session {
            session.saved = session.saved.max(number);
        }
        Vec::new()
    }

    /// Somebody else changed the file: nothing is overwritten until somebody decides.
    pub(in crate::tui) fn changed_by_others(&mut self) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        let profile = || Box::new(session.profile().clone());
        let say = |id: &str| self.messages.plain(id);
        let question = question::Question {
            title: say("conflict-title"),
            text: vec![say("conflict-what")],
            buttons: vec![
                (say("button-keep-both"), Some(Then::Effect(Effect::SaveBeside(profile())))),
                (say("button-reload"), Some(Then::Effect(Effect::Open(session.path.clone())))),
                (say("button-overwrite"), Some(Then::Effect(Effect::Overwrite(profile())))),
            ],
            focus: 0,
        };
        self.dialogs.push(Dialog::Question(question));
        Vec::new()
    }

    /// Something could not be done: what, what is safe, and what to do.
    pub(in crate::tui) fn failed(&mut self, failed: NotDone) -> Vec<Effect> {
        let say = |id: &str| self.messages.plain(id);
        let mut buttons = Vec::new();
        if let Some(session) = self.session.as_ref().filter(|session| !session.is_saved()) {
            let again = Effect::Save(session.sent, Box::new(session.profile().clone()));
            buttons.push((say("button-again"), Some(Then::Effect(again))));
        }
        buttons.push((say("button-close"), None));
        let question = question::Question {
            title: say("failed-title"),
            text: vec![failed.what, failed.remedy],
            buttons,
            focus: 0,
        };
        self.dialogs.push(Dialog::Question(question));
        Vec::new()
    }

    /// The annexes were written, or a file stands in the way.
    pub(in crate::tui) fn exported(&mut self, exported: Exported) -> Vec<Effect> {
        if let Screen::Export(export) = &mut self.screen {
            export.finished(exported);
        }
        Vec::new()
    }

    /// A file of the library was moved, made or renamed.
    pub(in crate::tui) fn moved(&mut self, words: String, path: Option<std::path::PathBuf>) -> Vec<Effect> {
        self.remark = Some(crate::tui::app::Remark { text: words, tone: crate::tui::theme::Tone::Good });
        if let Some(path) = path {
            self.home.show(&path);
        }
        vec![Effect::List]
    }

    /// Says where the answers are.
    pub(in crate::tui) fn save_remark(&mut self) {
        match &self.session {
            Some(session) => {
                let path = session.path.display().to_string();
                let id = if session.is_saved() { "screen-saved-in" } else { "screen-not-saved-in" };
                let text = self.messages.text(id, &[("path", Arg::Text(&path))]);
                self.remark = Some(crate::tui::app::Remark { text, tone: crate::tui::theme::Tone::Text });
            }
            None => drop(self.home_command(Command::Menu)),
        }
    }
}
