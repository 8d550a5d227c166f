//! What comes back from outside: opened, saved, changed by others, failed, exported.
//!
//! What must never happen here: a failure that closes something or forgets what was typed.

use crate::i18n::Arg;
use crate::interview::SaidAt;
use crate::profile::Said;
use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::dialogs::{Dialog, Then, question};
use crate::tui::effect::{Draft, Effect, Exported, Found, NotDone, NotSaved, Opened};
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
        self.drafted = Vec::new();
        self.drafts = Vec::new();
        self.unsaved = None;
        self.not_saved = None;
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
        if let Some(read_only) = opened.read_only {
            self.warn(read_only.why);
        } else if let Some(notice) = opened.notice {
            self.warn(notice);
        }
        if let Some(found) = opened.found {
            self.ask_found(found);
        }
        Vec::new()
    }

    /// Shows what was carried, the first section under the cursor.
    pub(in crate::tui) fn confirm(&mut self) {
        let mut review = Review::new(Part::Carried);
        if let Some(assessed) = self.assess() {
            review.to_first_section(&self.context(assessed));
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

    /// What an earlier run left of a question, by its name; of a list only that something was ticked.
    fn begun(&self, draft: &Draft) -> String {
        let found = self.assess().map(|assessed| {
            let step = assessed.walk.step(&draft.at);
            let ticks = step.is_some_and(|step| !step.options.is_empty());
            (self.context(assessed).describe().place(&assessed.walk, &draft.at), ticks)
        });
        let (what, ticks) = found.unwrap_or_default();
        let args = [("what", Arg::Text(&what)), ("text", Arg::Text(&draft.text))];
        self.messages.text(if ticks { "draft-ticks" } else { "draft-text" }, &args)
    }

    /// Asks about texts and answers that an earlier run left; the answers first. Esc decides nothing.
    fn ask_found(&mut self, found: Found) {
        let say = |id: &str| self.messages.plain(id);
        let ask = |title: &str, text: Vec<String>, then: fn(bool) -> Then| {
            let buttons = vec![(say("button-restore"), Some(then(true))), (say("button-discard"), Some(then(false)))];
            Dialog::Question(question::Question { title: say(title), text, buttons, focus: 0 })
        };
        let mut dialogs = Vec::new();
        if !found.texts.is_empty() {
            let mut text = vec![say(if found.older { "draft-what-older" } else { "draft-what" })];
            text.extend(found.texts.iter().map(|draft| self.begun(draft)));
            dialogs.push(ask("draft-title", text, Then::Draft));
        }
        if found.unsaved.is_some() {
            let text = vec![say(if found.older { "unsaved-what-older" } else { "unsaved-what" })];
            dialogs.push(ask("unsaved-title", text, Then::Unsaved));
        }
        self.dialogs.extend(dialogs);
        self.drafts = found.texts;
        self.unsaved = found.unsaved;
    }

    /// Puts texts from before a crash back into their fields, or forgets them.
    pub(in crate::tui) fn decide_draft(&mut self, restore: bool) -> Vec<Effect> {
        if restore {
            let places: Vec<_> = self.drafts.iter().map(|draft| draft.at.clone()).collect();
            if !places.iter().any(|place| self.go(place, From::Tasks)) {
                // Whoever wanted it back must not lose it because its question is not asked just now.
                self.say("draft-not-asked");
            }
            return Vec::new();
        }
        self.drafts.clear();
        vec![Effect::Decided { unsaved: false }]
    }

    /// Takes over answers that an earlier run could not save, as one change that can be taken back, or forgets them.
    pub(in crate::tui) fn decide_unsaved(&mut self, take: bool) -> Vec<Effect> {
        let Some(profile) = self.unsaved.take() else { return Vec::new() };
        let decided = Effect::Decided { unsaved: true };
        if !take {
            return vec![decided];
        }
        // An earlier run had it open, so its day is one for which there is law.
        let Some(Ok(tried)) = self.session.as_ref().map(|session| session.try_profile(*profile)) else {
            return vec![decided];
        };
        let mut effects = self.commit(tried);
        self.words();
        self.tasks();
        self.say("unsaved-taken");
        effects.push(decided);
        effects
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

    /// The profile goes on at another place.
    pub(in crate::tui) fn saved_elsewhere(&mut self, path: std::path::PathBuf, words: String) -> Vec<Effect> {
        if let Some(session) = &mut self.session {
            session.moved(path);
        }
        self.not_saved = None;
        // The answer that asked for a file of its own.
        let waiting = self.waiting.take();
        let effects = waiting.map(|(edits, on)| self.answer(edits, on, None)).unwrap_or_default();
        self.remark = Some(crate::tui::app::Remark { text: words, tone: crate::tui::theme::Tone::Good });
        effects
    }

    /// The profile could not be saved: what, where, what is safe, and three ways on.
    pub(in crate::tui) fn not_saved(&mut self, not_saved: NotSaved) -> Vec<Effect> {
        self.tell_not_saved(&not_saved, false);
        self.not_saved = Some(not_saved);
        Vec::new()
    }

    /// With `leaving` the way on without saving leads out of the profile.
    fn tell_not_saved(&mut self, not_saved: &NotSaved, leaving: bool) {
        let say = |id: &str| self.messages.plain(id);
        let Some(session) = &self.session else { return };
        let again = match &not_saved.place {
            Some(place) => Effect::SaveElsewhere(Box::new(session.to_go_on()), place.clone()),
            None => Effect::Save(session.sent, Box::new(session.profile().clone())),
        };
        let only_read = session.read_only.is_some();
        let without = match (leaving, not_saved.kept) {
            _ if only_read => ("button-close", None),
            (true, true) => ("button-leave-draft", Some(Then::LeaveUnsaved)),
            (true, false) => ("button-leave-unsaved", Some(Then::LeaveUnsaved)),
            (false, true) => ("button-as-draft", None),
            (false, false) => ("button-go-on", None),
        };
        // A file that can only be read is as it was; there is nothing of ours that could be lost.
        let safe = if only_read { say("not-saved-read-only") } else { not_saved.safe.clone() };
        let mut buttons = vec![
            (say("button-elsewhere"), Some(Then::AskElsewhere(not_saved.elsewhere.clone()))),
            (say(without.0), without.1),
        ];
        // The same other place again helps only where the cause may pass.
        let offers_again = not_saved.place.is_none() || not_saved.again;
        if offers_again {
            buttons.insert(0, (say("button-again"), Some(Then::Effect(again))));
        }
        let question = question::Question {
            title: say("not-saved-title"),
            text: [&not_saved.what[..], &[safe, not_saved.remedy.clone()]].concat(),
            buttons,
            focus: usize::from(offers_again && !not_saved.again),
        };
        self.dialogs.push(Dialog::Question(question));
    }

    /// Nothing can be changed in this file; the way on is a file of one's own.
    pub(super) fn tell_read_only(&mut self) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        let Some(read_only) = session.read_only.clone() else { return Vec::new() };
        let say = |id: &str| self.messages.plain(id);
        let mut text = vec![read_only.why, say("read-only-edit")];
        let known = session.to_go_on().questionnaire;
        if known != session.profile().questionnaire {
            text.push(self.messages.text("read-only-edit-newer", &[("questionnaire", Arg::Text(&known))]));
        }
        let question = question::Question {
            title: say("read-only-title"),
            text,
            buttons: vec![
                (say("button-elsewhere"), Some(Then::AskElsewhere(read_only.elsewhere))),
                (say("button-close"), None),
            ],
            focus: 0,
        };
        self.dialogs.push(Dialog::Question(question));
        Vec::new()
    }

    /// The profile is about to be closed: nobody leaves unsaved answers without having seen it. `false` if it was
    /// told.
    pub(in crate::tui) fn may_close(&mut self) -> bool {
        match self.not_saved.clone().filter(|_| self.session.as_ref().is_some_and(|session| !session.is_saved())) {
            Some(not_saved) => {
                self.tell_not_saved(&not_saved, true);
                false
            }
            None => true,
        }
    }

    /// Something could not be done: what, what is safe, and what to do.
    pub(in crate::tui) fn failed(&mut self, failed: NotDone) -> Vec<Effect> {
        self.remark = None;
        let say = |id: &str| self.messages.plain(id);
        let notice =
            question::Question::notice(say("failed-title"), vec![failed.what, failed.remedy], say("button-close"));
        self.dialogs.push(Dialog::Question(notice));
        Vec::new()
    }

    /// The annexes were written, or a file stands in the way.
    pub(in crate::tui) fn exported(&mut self, exported: Exported) -> Vec<Effect> {
        // It said that they are being written; that they are has to be seen whatever part of the list is.
        self.remark = exported.in_the_way.is_none().then(|| {
            let count = Arg::Count(u32::try_from(exported.files.len()).unwrap_or(u32::MAX));
            crate::tui::app::Remark {
                text: self.messages.text("export-done", &[("count", count)]),
                tone: crate::tui::theme::Tone::Good,
            }
        });
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

    /// Says where the answers are, and saves them if they are not there yet.
    pub(in crate::tui) fn save_again(&mut self) -> Vec<Effect> {
        if self.session.as_ref().is_some_and(|session| session.read_only.is_some()) {
            return self.tell_read_only();
        }
        if let Some(session) = self.session.as_ref().filter(|session| !session.is_saved()) {
            return vec![Effect::Save(session.sent, Box::new(session.profile().clone()))];
        }
        self.save_remark();
        Vec::new()
    }

    fn save_remark(&mut self) {
        match &self.session {
            Some(session) => {
                let path = session.path.display().to_string();
                let text = self.messages.text("screen-saved-in", &[("path", Arg::Text(&path))]);
                self.remark = Some(crate::tui::app::Remark { text, tone: crate::tui::theme::Tone::Text });
            }
            None => drop(self.home_command(Command::Menu)),
        }
    }
}
