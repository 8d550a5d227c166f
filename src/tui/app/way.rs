//! The way through the interview: the next field, the next question, back to where one came from.
//!
//! What must never happen here: a question left with something typed that is kept nowhere.

use crate::id::Path;
use crate::tui::app::App;
use crate::tui::effect::Effect;
use crate::tui::screens::Screen;
use crate::tui::screens::asking::{self, Asking, From};
use crate::tui::screens::review::Review;
use crate::tui::screens::tasks::Tasks;

impl App<'_> {
    /// Goes to the next field of the page, or to the next question. `answered` is `None` where the question was
    /// left as it is.
    pub(in crate::tui) fn go_on(&mut self, answered: Option<()>) -> Vec<Effect> {
        let Screen::Asking(asking) = &self.screen else { return Vec::new() };
        let (from, at, last_field) = (asking.from, asking.at().clone(), asking.focus + 1 >= asking.fields.len());
        if answered.is_some() {
            self.refresh_after(true);
        }
        if !last_field {
            if let Screen::Asking(asking) = &mut self.screen {
                asking.focus += 1;
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
        let waits = asking::first(walk).is_some();
        drop(assessed);
        match (next, list, from) {
            (Some(next), Some(_), _) | (Some(next), None, From::Tasks) => drop(self.go(&next, from)),
            // The end of a row leads back to its list.
            (None, Some(list), _) => drop(self.go(&list, from)),
            (_, None, From::Review | From::Preview) => self.come_back(&at),
            (None, None, From::Tasks) => {
                self.tasks();
                self.say(if waits { "screen-end-open" } else { "screen-end" });
            }
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
        if matches!(self.screen, Screen::Review(_) | Screen::Preview(_)) {
            self.return_to = Some(self.screen.clone());
        }
        let made = self.assess().and_then(|assessed| Asking::new(at, from, &self.context(&assessed)));
        match made {
            Some(mut asking) => {
                // A text from before a crash is offered where it belongs.
                if let Some(draft) = &self.draft
                    && let Some((_, field)) = asking.fields.iter_mut().find(|(path, _)| *path == draft.at)
                {
                    field.restore(&draft.text);
                    self.draft = None;
                }
                self.screen = Screen::Asking(Box::new(asking));
                true
            }
            None => false,
        }
    }

    /// Shows the task list.
    pub(in crate::tui) fn tasks(&mut self) {
        self.screen = Screen::Tasks(Tasks::new());
    }

    /// Back to the screen that the question was opened from, at the same line.
    pub(super) fn come_back(&mut self, at: &Path) {
        let mut back = self.return_to.take().unwrap_or_else(|| Screen::Review(Review::default()));
        if let Screen::Review(review) = &mut back
            && let Some(assessed) = self.assess()
        {
            review.show(at, &self.context(&assessed));
        }
        self.screen = back;
    }

    /// Makes the fields anew after a change from outside them.
    pub(in crate::tui) fn refresh(&mut self) {
        self.refresh_after(false);
    }

    pub(super) fn refresh_after(&mut self, taken: bool) {
        let Screen::Asking(asking) = &self.screen else { return };
        let mut asking = asking.clone();
        let stays = self.assess().is_some_and(|assessed| asking.refresh(taken, &self.context(&assessed)));
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
            let context = self.context(&assessed);
            asking.fields.iter().flat_map(|(_, field)| field.keep(&context)).collect::<Vec<_>>()
        });
        let edits = edits.unwrap_or_default();
        if edits.is_empty() {
            return Vec::new();
        }
        let Some(session) = &self.session else { return Vec::new() };
        match session.try_edits(edits, self.today) {
            // What would set answers aside is not kept in passing: it has to be taken.
            Ok(tried) if tried.closes.is_empty() => self.commit(tried),
            _ => Vec::new(),
        }
    }
}
