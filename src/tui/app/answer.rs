//! Answers: what a field says becomes an edit, a save effect, and the next question.
//!
//! What must never happen here: an edit that sets answers aside before somebody agreed.

use crate::day::Day;
use crate::i18n::Arg;
use crate::id::{Id, Path};
use crate::interview::edit::Edit;
use crate::profile::{State, Use};
use crate::tui::app::{App, Remark};
use crate::tui::context::Context;
use crate::tui::dialogs::form::Form;
use crate::tui::dialogs::{Dialog, Then, question};
use crate::tui::effect::Effect;
use crate::tui::fields::{Field, Outcome};
use crate::tui::screens::asking::From;
use crate::tui::screens::review::Review;
use crate::tui::screens::tasks::Tasks;
use crate::tui::screens::{Screen, export};
use crate::tui::session::{NotTried, Tried};
use crate::tui::theme::Tone;

impl<'e> App<'e> {
    /// Lets the field with the keys do something.
    pub(in crate::tui) fn field(&mut self, does: impl FnOnce(&mut Field, &Context<'_>) -> Outcome) -> Vec<Effect> {
        let outcome = {
            let Screen::Asking(asking) = &self.screen else { return Vec::new() };
            let mut asking = asking.clone();
            let Some(assessed) = self.assess() else { return Vec::new() };
            let context = self.context(assessed);
            let outcome = asking.field().map_or(Outcome::Ignored, |field| does(field, &context));
            self.screen = Screen::Asking(asking);
            outcome
        };
        self.outcome(outcome)
    }

    /// Whoever passes by a needed question without an answer is told that it stays open.
    fn say_left_open(&mut self) {
        let Screen::Asking(asking) = &self.screen else { return };
        let Some((at, _)) = asking.fields.get(asking.field) else { return };
        let label = self.assess().and_then(|assessed| {
            let step = assessed.walk.step(at)?;
            let open = step.question.need == crate::questionnaire::Need::Final && !step.has_answer();
            open.then(|| self.context(assessed).describe().place(&assessed.walk, at))
        });
        if let Some(label) = label {
            let text = self.messages.text("screen-left-open", &[("what", Arg::Text(&label))]);
            self.remark = Some(Remark { text, tone: Tone::Text });
        }
    }

    /// What a field made of it.
    pub(super) fn outcome(&mut self, outcome: Outcome) -> Vec<Effect> {
        match outcome {
            Outcome::Ignored | Outcome::Handled => Vec::new(),
            Outcome::Say(text) => {
                self.warn(text);
                Vec::new()
            }
            Outcome::Stay(edits) => self.answer(edits, false, None),
            Outcome::Answer(edits) => self.answer(edits, true, None),
            Outcome::Skip => {
                self.say_left_open();
                self.go_on(None)
            }
            Outcome::Into(path) => {
                let effects = self.keep();
                let from = self.from();
                self.go(&path, from);
                effects
            }
            Outcome::AddRow(list) => self.add_row(&list),
            Outcome::Open(dialog) => {
                self.dialogs.push(*dialog);
                Vec::new()
            }
        }
    }

    fn add_row(&mut self, list: &Path) -> Vec<Effect> {
        let Some(session) = &mut self.session else { return Vec::new() };
        let tried = session.try_edits(vec![Edit::AddRow(list.clone())], self.today);
        match tried {
            Ok(tried) => {
                let made = tried.made.clone();
                let effects = self.commit(tried);
                if let Some(row) = made {
                    let from = self.from();
                    self.go(&list.join(&row), from);
                }
                effects
            }
            Err(error) => self.refused(&error),
        }
    }

    /// Where the question on the screen was opened from.
    pub(super) fn from(&self) -> From {
        match &self.screen {
            Screen::Asking(asking) => asking.from,
            Screen::Review(_) | Screen::Findings(_) | Screen::Card(_) => From::Review,
            Screen::Preview(_) => From::Preview,
            _ => From::Tasks,
        }
    }

    /// Makes edits, after asking if they would set something aside. With `on` the interview goes on after them.
    pub(in crate::tui) fn answer(&mut self, edits: Vec<Edit>, on: bool, said: Option<&str>) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        match session.try_edits(edits.clone(), self.today) {
            Err(error) => {
                self.waiting = matches!(error, NotTried::ReadOnly).then_some((edits, on));
                self.refused(&error)
            }
            Ok(tried) if tried.closes.is_empty() => {
                let effects = self.commit(tried);
                if let Some(said) = said {
                    self.say(said);
                }
                self.moved_on(on, effects)
            }
            Ok(tried) => {
                self.ask_about(&tried);
                self.pending = Some((tried, on));
                Vec::new()
            }
        }
    }

    pub(super) fn moved_on(&mut self, on: bool, mut effects: Vec<Effect>) -> Vec<Effect> {
        if self.ended() {
            return effects;
        }
        if on {
            effects.extend(self.go_on(Some(())));
        } else {
            self.refresh();
        }
        effects
    }

    pub(super) fn ask_about(&mut self, tried: &Tried<'_>) {
        let Some(assessed) = self.assess() else { return };
        let describe = assessed.describe(&self.messages);
        let names: Vec<String> = tried.closes.iter().take(6).map(|at| describe.place(&assessed.walk, at)).collect();
        let count = u32::try_from(tried.closes.len()).unwrap_or(u32::MAX);
        let args = [("count", Arg::Count(count))];
        let mut text = vec![self.messages.text("closes-what", &args)];
        let bullet = self.theme.sign(crate::tui::theme::Sign::Bullet);
        let mut list: Vec<String> = names.iter().map(|name| format!("{bullet} {name}")).collect();
        if tried.closes.len() > names.len() {
            let count = u32::try_from(tried.closes.len() - names.len()).unwrap_or(u32::MAX);
            list.push(self.messages.text("closes-more", &[("count", Arg::Count(count))]));
        }
        text.push(list.join("\n"));
        text.push(self.messages.plain("closes-kept"));
        let say = |id: &str| self.messages.plain(id);
        let dialog = Dialog::Question(question::Question {
            title: say("closes-title"),
            text,
            buttons: vec![(say("button-change"), Some(Then::Commit)), (say("button-keep"), None)],
            focus: 1,
        });
        self.dialogs.push(dialog);
    }

    /// Makes the edits that somebody agreed to.
    pub(in crate::tui) fn commit_pending(&mut self) -> Vec<Effect> {
        let Some((tried, on)) = self.pending.take() else { return Vec::new() };
        let effects = self.commit(tried);
        self.moved_on(on, effects)
    }

    /// A dialog was closed without consequence: what waited for it is dropped, the field shows what is stored.
    pub(in crate::tui) fn closed(&mut self) {
        self.waiting = None;
        if self.pending.take().is_some() {
            self.say("screen-kept");
            self.refresh();
        }
    }

    /// Makes tried edits and says what they added.
    pub(super) fn commit(&mut self, tried: Tried<'e>) -> Vec<Effect> {
        let grown = tried.grown.clone();
        let at = match &self.screen {
            Screen::Asking(asking) => Some(asking.at().clone()),
            _ => None,
        };
        let Some(session) = &mut self.session else { return Vec::new() };
        let number = session.commit(tried);
        let profile = session.profile().clone();
        self.words();
        self.recap_of(at.as_ref(), grown);
        vec![Effect::Save(number, Box::new(profile))]
    }

    /// The last answer in words, and what it added.
    fn recap_of(&mut self, at: Option<&Path>, grown: Vec<Path>) {
        let Some(at) = at else { return };
        let label = self.assess().and_then(|assessed| {
            let context = self.context(assessed);
            assessed.walk.step(at)?;
            Some(context.describe().place(&assessed.walk, at))
        });
        let Some(label) = label else { return };
        self.recap = Some(at.clone());
        if grown.is_empty() {
            return;
        }
        let count = u32::try_from(grown.len()).unwrap_or(u32::MAX);
        let args = [("count", Arg::Count(count)), ("label", Arg::Text(&label))];
        let text = self.messages.text("screen-grown", &args);
        self.remark = Some(Remark { text, tone: Tone::Text });
        let sections: Vec<Id> = self
            .assess()
            .into_iter()
            .flat_map(|assessed| {
                let steps = grown.iter().filter_map(|path| assessed.walk.step(path));
                steps.map(|step| step.section.section.clone()).collect::<Vec<_>>()
            })
            .collect();
        for section in sections {
            let (count, why) = self.grown.sections.entry(section).or_default();
            *count += 1;
            why.clone_from(&label);
        }
        self.opened.extend(grown);
    }

    /// An edit that cannot be made.
    pub(super) fn refused(&mut self, error: &NotTried) -> Vec<Effect> {
        let text = match error {
            NotTried::ReadOnly => return self.tell_read_only(),
            NotTried::Refused(what) => self.messages.text("screen-refused-edit", &[("more", Arg::Text(what))]),
            NotTried::BeforeFloor(floor) => {
                let day = self.messages.date(*floor).unwrap_or_default();
                self.messages.text("screen-before-floor", &[("day", Arg::Text(&day))])
            }
        };
        self.warn(text);
        Vec::new()
    }

    /// Whether an answer ended the interview; the reason is told once, on the task list.
    pub(super) fn ended(&mut self) -> bool {
        let reason = self.assess().and_then(|assessed| {
            let ended = assessed.walk.ended.as_ref()?;
            let message = assessed.walk.step(&ended.question)?.message();
            Some(self.messages.plain(&format!("{message}--{}.end", ended.choice)))
        });
        let Some(reason) = reason else { return false };
        let say = |id: &str| self.messages.plain(id);
        let notice = question::Question::notice(say("ended-title"), vec![reason], say("button-close"));
        self.dialogs.push(Dialog::Question(notice));
        self.screen = Screen::Tasks(Tasks::new());
        true
    }

    /// Makes an own entry and chooses it in the field that asked.
    pub(in crate::tui) fn own(&mut self, edit: Edit) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        match session.try_edits(vec![edit], self.today) {
            Ok(tried) => {
                let made = tried.made.clone();
                let effects = self.commit(tried);
                self.refresh();
                if let (Screen::Asking(asking), Some(made)) = (&self.screen, made) {
                    let mut asking = asking.clone();
                    if let Some(assessed) = self.assess() {
                        match asking.field() {
                            Some(Field::Many(field)) => field.choose(&made, &self.context(assessed)),
                            Some(Field::Grid(field)) => field.choose(&made),
                            Some(Field::Choice(field)) => field.choose(&made),
                            _ => {}
                        }
                    }
                    self.screen = Screen::Asking(asking);
                }
                effects
            }
            Err(error) => self.refused(&error),
        }
    }

    /// Makes an own measure and takes it.
    pub(in crate::tui) fn own_measure(&mut self, edit: Edit, control: &Path) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        match session.try_edits(vec![edit], self.today) {
            Ok(tried) => {
                let Some(measure) = tried.made.clone() else { return Vec::new() };
                let mut effects = self.commit(tried);
                let is = Some(State::Given(Use::InPlace(Vec::new())));
                let taken = Edit::Use { control: control.clone(), measure, is, note: String::new() };
                effects.extend(self.answer(vec![taken], false, None));
                effects
            }
            Err(error) => self.refused(&error),
        }
    }

    /// Opens the dialog for don't know, not applicable, note.
    pub(in crate::tui) fn unknown(&mut self) {
        let form: Option<Form> = match (&self.screen, self.assess()) {
            (Screen::Asking(asking), Some(assessed)) => assessed
                .walk
                .step(asking.at())
                .and_then(|step| crate::tui::dialogs::form::unknown(step, &self.context(assessed))),
            _ => None,
        };
        match form {
            Some(form) => self.dialogs.push(Dialog::Form(form)),
            None => self.say("ask-no-unknown"),
        }
    }

    /// Lets the export screen do something.
    pub(in crate::tui) fn in_export(
        &mut self,
        does: impl FnOnce(&mut export::Export, &Context<'_>) -> export::Step,
    ) -> Vec<Effect> {
        let Screen::Export(export) = &self.screen else { return Vec::new() };
        let mut export = export.clone();
        let step = match self.assess() {
            Some(assessed) => does(&mut export, &self.context(assessed)),
            None => export::Step::Stay,
        };
        self.screen = Screen::Export(export);
        match step {
            export::Step::Stay | export::Step::Ignored => Vec::new(),
            export::Step::Say(text) => {
                self.warn(text);
                Vec::new()
            }
            export::Step::Blockers => {
                self.return_to.clear();
                self.screen = Screen::Review(Review::new(crate::tui::screens::review::Part::Blockers));
                Vec::new()
            }
            export::Step::Leave => {
                self.tasks();
                Vec::new()
            }
            export::Step::Write(wish) => {
                let Some(session) = &self.session else { return Vec::new() };
                let effects = vec![Effect::Export(Box::new(session.profile().clone()), wish)];
                self.say("export-writing");
                effects
            }
        }
    }

    /// The day that answers are dated with.
    pub fn today(&self) -> Day {
        self.today
    }
}
