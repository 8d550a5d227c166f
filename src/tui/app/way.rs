//! The way through the interview: the next field, the next question, back to where one came from.
//!
//! What must never happen here: a question left with something typed that is kept nowhere.

use crate::id::Path;
use crate::tui::action::Command;
use crate::tui::app::{App, Grown};
use crate::tui::effect::Effect;
use crate::tui::fields::Outcome;
use crate::tui::screens::Screen;
use crate::tui::screens::asking::{self, Asking, From};
use crate::tui::screens::review::Review;
use crate::tui::screens::tasks::{Counts, Tasks};
use crate::tui::session::NotTried;

/// So many screens are remembered to go back to.
const FAR: usize = 20;

impl App<'_> {
    /// Goes to the next field of the page, or to the next question. `answered` is `None` where the question was
    /// left as it is.
    pub(in crate::tui) fn go_on(&mut self, answered: Option<()>) -> Vec<Effect> {
        let Screen::Asking(asking) = &self.screen else { return Vec::new() };
        let (from, at, last_field) = (asking.from, asking.at().clone(), asking.focus + 1 >= asking.fields.len());
        if answered.is_some() {
            self.refresh_after(true);
        }
        // Who came from a list of answers to change this one goes back there, not through the rest of the page.
        let called = answered.is_some() && from != From::Tasks && self.called.as_ref() == Some(&at);
        if !last_field && !called {
            if let Screen::Asking(asking) = &mut self.screen {
                asking.give(asking.focus + 1);
            }
            return Vec::new();
        }
        let effects = self.keep();
        let Some(last) = self.last_of_page() else {
            self.tasks();
            return effects;
        };
        let Some(assessed) = self.assess() else { return effects };
        let walk = &assessed.walk;
        let row = walk.step(&last).and_then(|step| step.row.clone());
        let next = asking::next(walk, &last);
        let list = row.as_ref().and_then(Path::parent);
        let end = at_the_end(walk);
        match (next, list, from) {
            (_, _, From::Review | From::Preview) if called => self.come_back_or_opened(&at),
            (Some(next), Some(_), _) | (Some(next), None, From::Tasks) => drop(self.go(&next, from)),
            // The end of a row leads back to its list.
            (None, Some(_), _) => self.back_from_row(&last, from),
            (_, None, From::Review | From::Preview) => self.come_back_or_opened(&at),
            (None, None, From::Tasks) => {
                self.tasks();
                self.say(end);
            }
        }
        effects
    }

    /// Takes every field of the page, then goes on; stays at the first one that cannot be taken.
    pub(super) fn take_page(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        let mut at = 0;
        loop {
            let Screen::Asking(asking) = &mut self.screen else { return effects };
            let last = asking.fields.len().saturating_sub(1);
            asking.give(at.min(last));
            if at >= last {
                break;
            }
            match self.take_field() {
                Ok(taken) => effects.extend(taken),
                Err(taken) => return [effects, taken].concat(),
            }
            at += 1;
        }
        let last = self.asking_command(Command::Finish).unwrap_or_default();
        [effects, last].concat()
    }

    /// Takes what stands in the field with the keys, without going on. `Err` where something has to be said or
    /// asked first.
    fn take_field(&mut self) -> Result<Vec<Effect>, Vec<Effect>> {
        let outcome = {
            let Screen::Asking(asking) = &self.screen else { return Err(Vec::new()) };
            let mut asking = asking.clone();
            let Some(assessed) = self.assess() else { return Err(Vec::new()) };
            let context = self.context(assessed);
            let outcome = asking.field().map_or(Outcome::Skip, |field| field.command(Command::Finish, &context));
            self.screen = Screen::Asking(asking);
            outcome
        };
        match outcome {
            Outcome::Answer(edits) | Outcome::Stay(edits) => {
                let effects = self.answer(edits, false, None);
                if self.pending.is_some() || !matches!(self.screen, Screen::Asking(_)) {
                    return Err(effects);
                }
                self.refresh_after(true);
                Ok(effects)
            }
            Outcome::Say(text) => {
                self.warn(text);
                Err(Vec::new())
            }
            _ => Ok(Vec::new()),
        }
    }

    /// Moves the keys to another field or button. On a page of several, what was typed in the field that is left
    /// is taken if it can be read; if not, it stays as typed.
    pub(super) fn leave_field(&mut self, to: impl FnOnce(&mut Asking)) -> Vec<Effect> {
        let Screen::Asking(asking) = &self.screen else { return Vec::new() };
        let several = asking.fields.len() > 1;
        let typed = asking.fields.get(asking.focus).map(|(_, field)| field).filter(|field| field.draft().is_some());
        // Tried on a copy: only the button and Enter say what is wrong.
        let fits = typed.filter(|_| several).cloned().is_some_and(|mut field| {
            let assessed = self.assess();
            let tried = assessed.map(|assessed| field.command(Command::Finish, &self.context(assessed)));
            matches!(tried, Some(Outcome::Answer(_)))
        });
        let mut effects = Vec::new();
        if fits {
            match self.take_field() {
                Ok(taken) => effects = taken,
                Err(taken) => return taken,
            }
        }
        if let Screen::Asking(asking) = &mut self.screen {
            to(asking);
        }
        effects
    }

    /// The last place on the page that is still asked.
    pub(super) fn last_of_page(&self) -> Option<Path> {
        let Screen::Asking(asking) = &self.screen else { return None };
        let assessed = self.assess()?;
        asking.fields.iter().rev().map(|(path, _)| path).find(|path| assessed.walk.step(path).is_some()).cloned()
    }

    /// Goes to the question at a place; `false` if nothing is asked there.
    pub(in crate::tui) fn go(&mut self, at: &Path, from: From) -> bool {
        let made = self.assess().and_then(|assessed| Asking::new(at, from, &self.context(assessed)));
        match made {
            Some(mut asking) => {
                if matches!(self.screen, Screen::Tasks(_)) {
                    self.grown = Grown::default();
                }
                if matches!(self.screen, Screen::Review(_) | Screen::Preview(_) | Screen::Findings(_) | Screen::Card(_))
                {
                    self.remember();
                    self.called = Some(at.clone());
                    self.opened.clear();
                }
                // A text from before a crash is offered where it belongs.
                self.drafts.retain(|draft| match asking.fields.iter_mut().find(|(path, _)| *path == draft.at) {
                    Some((_, field)) => {
                        field.restore(&draft.text);
                        false
                    }
                    None => true,
                });
                self.screen = Screen::Asking(Box::new(asking));
                true
            }
            None => false,
        }
    }

    /// Shows the question at a place, as if it had been opened from the task list; `false` if nothing is asked
    /// there.
    pub fn show(&mut self, at: &Path) -> bool {
        self.remark = None;
        let shown = self.go(at, From::Tasks);
        self.speak();
        shown
    }

    /// Remembers the screen that the next one leads back to.
    pub(super) fn remember(&mut self) {
        if self.return_to.len() >= FAR {
            self.return_to.remove(0);
        }
        self.return_to.push(self.screen.clone());
    }

    /// Shows the task list.
    pub(in crate::tui) fn tasks(&mut self) {
        self.return_to.clear();
        self.screen = Screen::Tasks(Tasks::new());
    }

    /// To the first question that the change opened; if there is none, back to where it was called from.
    fn come_back_or_opened(&mut self, at: &Path) {
        let opened = std::mem::take(&mut self.opened);
        let waits =
            |at: &&Path| self.assess().is_some_and(|a| a.walk.step(at).is_some_and(|s| asking::stops(&a.walk, s)));
        let first = opened.iter().find(waits).cloned();
        if let (Some(first), Screen::Asking(asking)) = (first, &self.screen) {
            let from = asking.from;
            self.opened = opened.into_iter().filter(|path| *path != first).collect();
            if self.go(&first, from) {
                return;
            }
        }
        self.come_back(at);
    }

    /// Back to the screen that the question was opened from, at the same line.
    pub(super) fn come_back(&mut self, at: &Path) {
        let at = self.called.take().unwrap_or_else(|| at.clone());
        self.opened.clear();
        self.screen = self.return_to.pop().unwrap_or_else(|| Screen::Review(Review::default()));
        self.speak();
        if let Screen::Review(review) = &self.screen {
            let mut review = review.clone();
            if let Some(assessed) = self.assess() {
                review.show(&at, &self.context(assessed));
            }
            self.screen = Screen::Review(review);
        } else if let Screen::Preview(preview) = &self.screen {
            // The line may stand elsewhere now; it is found by what feeds it.
            let found = self.laid().and_then(|laid| laid.near(preview.block, &at));
            if let (Some(found), Screen::Preview(preview)) = (found, &mut self.screen) {
                preview.block = found;
            }
        }
    }

    /// Makes the fields anew after a change from outside them.
    pub(in crate::tui) fn refresh(&mut self) {
        self.refresh_after(false);
    }

    pub(super) fn refresh_after(&mut self, taken: bool) {
        let Screen::Asking(asking) = &self.screen else { return };
        let mut asking = asking.clone();
        let stays = self.assess().is_some_and(|assessed| asking.refresh(taken, &self.context(assessed)));
        if stays {
            self.screen = Screen::Asking(asking);
        } else {
            self.tasks();
        }
    }

    /// Keeps what was typed or ticked and not taken.
    pub(in crate::tui) fn keep(&mut self) -> Vec<Effect> {
        let Screen::Asking(asking) = &self.screen else { return Vec::new() };
        let edits = self.assess().map(|assessed| {
            let context = self.context(assessed);
            asking.fields.iter().flat_map(|(_, field)| field.keep(&context)).collect::<Vec<_>>()
        });
        let edits = edits.unwrap_or_default();
        if edits.is_empty() {
            return Vec::new();
        }
        let Some(session) = &self.session else { return Vec::new() };
        match session.try_edits(edits, self.today) {
            Ok(tried) if tried.closes.is_empty() => self.commit(tried),
            // What would set answers aside is asked about, wherever the user is going.
            Ok(tried) => {
                self.ask_about(&tried);
                self.pending = Some((tried, false));
                Vec::new()
            }
            Err(NotTried::ReadOnly) => {
                self.say("read-only-dropped");
                Vec::new()
            }
            Err(_) => Vec::new(),
        }
    }
}

/// What is said at the end of the interview: whether everything is answered, or what is still open.
pub(super) fn at_the_end(walk: &crate::interview::Walk<'_>) -> &'static str {
    match (asking::first(walk).is_some(), Counts::of(walk, None)) {
        (false, _) => "screen-end",
        (true, Counts { needed: 0, confirm: 0, .. }) => "screen-end-optional",
        (true, _) => "screen-end-open",
    }
}
