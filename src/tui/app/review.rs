//! Commands on the task list and on "check your answers".
//!
//! What must never happen here: an answer confirmed that is not on the screen.

use crate::id::Path;
use crate::interview::edit::Edit;
use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::effect::Effect;
use crate::tui::screens::Screen;
use crate::tui::screens::asking::{self, From};
use crate::tui::screens::review::{self, Review};
use crate::tui::screens::tasks::Line;

impl App<'_> {
    pub(super) fn take_task(&mut self, line: Option<Line>) -> Vec<Effect> {
        let Some(line) = line else {
            self.say("screen-nothing-chosen");
            return Vec::new();
        };
        match line {
            Line::GoOn => {
                let first = self.assess().and_then(|assessed| asking::first(&assessed.walk));
                if let Some(first) = first {
                    self.go(&first, From::Tasks);
                }
            }
            Line::Section(section) => {
                let first = self.assess().and_then(|assessed| {
                    let walk = &assessed.walk;
                    let of_section =
                        || walk.asked().filter(|step| step.section.section == section && step.row.is_none());
                    let step = of_section().find(|step| asking::stops(walk, step)).or_else(|| of_section().next())?;
                    Some(step.path.clone())
                });
                match first {
                    Some(first) => drop(self.go(&first, From::Tasks)),
                    None => self.say("tasks-not-asked"),
                }
            }
            Line::Question(at) => {
                if !self.go(&at, From::Tasks) {
                    self.say("tasks-not-settled");
                }
            }
            Line::Review => return self.profile_command(Command::Review),
            Line::Preview => return self.toggle_preview(),
            Line::Export => self.open_export(),
        }
        Vec::new()
    }

    pub(super) fn review_command(&mut self, command: Command) -> Option<Vec<Effect>> {
        let Screen::Review(review) = &self.screen else { return None };
        let (line, place, one, whole) = {
            let assessed = self.assess()?;
            let context = self.context(&assessed);
            let confirm = |whole| review.confirm(whole, &context);
            (review.under(&context), review.place(&context), confirm(false), confirm(true))
        };
        let confirm = |app: &mut Self, edits: Vec<Edit>| {
            if edits.is_empty() {
                app.say("review-nothing-to-confirm");
                return Vec::new();
            }
            app.answer(edits, false, Some("review-confirmed"))
        };
        match (command, line) {
            (Command::Take, Some(review::Line::Part(part))) => self.screen = Screen::Review(Review::new(part)),
            (Command::Take, Some(review::Line::Section(_))) | (Command::Complete, _) => {
                return Some(confirm(self, whole));
            }
            (Command::Toggle, Some(_)) => return Some(confirm(self, one)),
            (Command::Delete, Some(review::Line::SetAside(at))) => {
                return Some(self.answer(vec![Edit::Purge(at)], false, Some("review-purged")));
            }
            (Command::Take, Some(review::Line::SetAside(at))) => {
                // What would bring it back: the questions that its own depends on.
                let deciding = self.assess().and_then(|assessed| deciding(&assessed.walk, &at));
                match deciding {
                    Some(deciding) => drop(self.go(&deciding, From::Review)),
                    None => self.say("review-not-restorable"),
                }
            }
            (Command::Take, Some(_)) => match place {
                Some(at) if self.go(&at, From::Review) => {}
                _ => self.say("tasks-not-settled"),
            },
            _ => return None,
        }
        Some(Vec::new())
    }
}

/// The question to answer so that a set-aside answer comes back: the nearest one that its condition names.
fn deciding(walk: &crate::interview::Walk<'_>, at: &Path) -> Option<Path> {
    let step = walk.step(at)?;
    let mut named = Vec::new();
    let mut question = step.question;
    loop {
        question.ask_if.each(&mut |part| named.extend(part.leaf().cloned()));
        if let crate::questionnaire::Kind::Each { of, .. } = &question.kind {
            named.push(of.clone());
        }
        if !named.is_empty() || step.row.is_none() {
            break;
        }
        // A field without a condition of its own was closed with its list.
        let list = step.row.as_ref().and_then(Path::parent)?;
        let outer = walk.step(&list)?.question;
        if outer.id == question.id {
            break;
        }
        question = outer;
    }
    let asked = |id: &crate::id::Id| {
        let same_row = step.row.as_ref().map(|row| row.join(id));
        same_row
            .into_iter()
            .chain([Path::of(id)])
            .find(|path| walk.step(path).is_some_and(|step| step.standing == crate::interview::Standing::Asked))
    };
    named.iter().find_map(asked)
}
