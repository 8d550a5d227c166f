//! Commands on the task list and on "check your answers".
//!
//! What must never happen here: an answer confirmed that is not on the screen.

use crate::i18n::Arg;
use crate::id::Path;
use crate::interview::edit::Edit;
use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::dialogs::menu::{Entry, Menu};
use crate::tui::dialogs::{Dialog, Then, question};
use crate::tui::effect::Effect;
use crate::tui::screens::Screen;
use crate::tui::screens::asking::{self, From};
use crate::tui::screens::review::{self, Review};
use crate::tui::screens::tasks::{Counts, Line};

impl App<'_> {
    pub(super) fn take_task(&mut self, line: Option<Line>) -> Vec<Effect> {
        let Some(line) = line else {
            self.say("screen-nothing-chosen");
            return Vec::new();
        };
        match line {
            Line::GoOn => {
                let first = self.assess().and_then(|assessed| asking::first_needed(&assessed.walk));
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
            Line::Confirm => self.confirm(),
            Line::Review => return self.profile_command(Command::Review),
            Line::Findings => return self.profile_command(Command::Findings),
            Line::Card => return self.profile_command(Command::Card),
            Line::Preview => return self.toggle_preview(),
            Line::Export => return self.profile_command(Command::Export),
            Line::Menu => self.menu(),
        }
        Vec::new()
    }

    pub(super) fn review_command(&mut self, command: Command) -> Option<Vec<Effect>> {
        let Screen::Review(review) = &self.screen else { return None };
        let (line, place, one, whole) = {
            let assessed = self.assess()?;
            let context = self.context(assessed);
            let confirm = |whole| review.confirm(whole, &context);
            (review.under(&context), review.place(&context), confirm(false), confirm(true))
        };
        let at = self.assess().and_then(|assessed| {
            let context = self.context(assessed);
            let head = matches!(review.under(&context), Some(review::Line::Section(_) | review::Line::Others(_)));
            review.section(&context).map(|_| head)
        });
        let confirm = |app: &mut Self, edits: Vec<Edit>| {
            if edits.is_empty() {
                app.say("review-nothing-to-confirm");
                return Vec::new();
            }
            let effects = app.answer(edits, false, Some("review-confirmed"));
            if let Some(head) = at {
                app.confirmed(head);
            }
            effects
        };
        match (command, line) {
            (Command::Take | Command::Toggle, Some(review::Line::Rest)) => self.ask_rest(),
            (Command::Take, Some(review::Line::Part(part))) => self.screen = Screen::Review(Review::new(part)),
            (Command::Take, Some(review::Line::Section(_) | review::Line::Others(_))) | (Command::Complete, _) => {
                return Some(confirm(self, whole));
            }
            (Command::Delete, Some(review::Line::SetAside(at))) => self.ask_purge(at),
            (Command::Take | Command::Toggle, Some(review::Line::SetAside(at))) => self.set_aside(at),
            (Command::Toggle, Some(_)) => return Some(confirm(self, one)),
            (Command::Take, Some(_)) => match place {
                Some(at) if self.go(&at, From::Review) => {}
                _ => self.say("tasks-not-settled"),
            },
            _ => return None,
        }
        Some(Vec::new())
    }
}

impl App<'_> {
    /// After confirming: the cursor stands on what is next; where nothing is left, the next needed question is.
    fn confirmed(&mut self, head: bool) {
        let Screen::Review(review) = &self.screen else { return };
        let mut review = review.clone();
        let Some(assessed) = self.assess() else { return };
        if review.part != review::Part::Carried {
            return;
        }
        let left = Counts::of(&assessed.walk, None);
        let needed = asking::first_needed(&assessed.walk).filter(|_| left.needed > 0);
        let end = super::way::at_the_end(&assessed.walk);
        if left.confirm > 0 {
            review.after(head, &self.context(assessed));
            self.screen = Screen::Review(review);
            return;
        }
        self.tasks();
        if let Some(needed) = needed {
            self.return_to.clear();
            self.go(&needed, From::Tasks);
            self.say("review-all-confirmed");
        } else {
            self.say(end);
        }
    }

    /// Asks before all the rest is confirmed at once.
    fn ask_rest(&mut self) {
        let say = |id: &str| self.messages.plain(id);
        let question = question::Question {
            title: say("review-rest-title"),
            text: vec![say("review-rest-what")],
            buttons: vec![(say("button-confirm"), Some(Then::ConfirmRest)), (say("button-keep"), None)],
            focus: 0,
        };
        self.dialogs.push(Dialog::Question(question));
    }

    /// Confirms all the rest.
    pub(super) fn confirm_rest(&mut self) -> Vec<Effect> {
        let rest = self.assess().and_then(|assessed| crate::interview::renewal::rest(&assessed.walk));
        let Some(rest) = rest else { return Vec::new() };
        let effects = self.answer(vec![Edit::Confirm(rest)], false, Some("review-confirmed"));
        self.confirmed(true);
        effects
    }

    /// What can be done with an answer that is set aside: go to what decides about it, or take it away for good.
    fn set_aside(&mut self, at: Path) {
        // What would bring it back: the questions that its own depends on.
        let deciding = self.assess().and_then(|assessed| {
            let deciding = deciding(&assessed.walk, &at)?;
            let name = self.context(assessed).describe().place(&assessed.walk, &deciding);
            Some((deciding, name))
        });
        let mut entries = Vec::new();
        match deciding {
            Some((deciding, name)) => {
                let words = self.messages.text("review-to-deciding", &[("name", Arg::Text(&name))]);
                entries.push(Entry::new(words, String::new(), Then::Go(deciding)));
            }
            None => self.say("review-not-restorable"),
        }
        let words = self.messages.plain("review-purge");
        entries.push(Entry::new(words, String::new(), Then::Purge(at)));
        self.dialogs.push(Dialog::Menu(Menu::new(self.messages.plain("review-aside-title"), None, entries)));
    }

    /// Asks before an answer is taken away for good.
    pub(super) fn ask_purge(&mut self, at: Path) {
        let say = |id: &str| self.messages.plain(id);
        let name = self.assess().map(|assessed| self.context(assessed).describe().place(&assessed.walk, &at));
        let text = self.messages.text("review-purge-what", &[("name", Arg::Text(&name.unwrap_or_default()))]);
        let question = question::Question {
            title: say("review-purge-title"),
            text: vec![text],
            buttons: vec![(say("button-delete"), Some(Then::Edits(vec![Edit::Purge(at)]))), (say("button-keep"), None)],
            focus: 1,
        };
        self.dialogs.push(Dialog::Question(question));
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
