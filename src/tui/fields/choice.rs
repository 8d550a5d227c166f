//! One choice: yes or no, or one of a list.
//!
//! What must never happen here: Enter taking a line that nobody moved to.

use std::sync::Arc;

use super::{Outcome, answer};
use crate::id::{Id, Path};
use crate::interview::{Status, Step};
use crate::profile::Value;
use crate::questionnaire::{Kind, Question};
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::dialogs::{Dialog, form};
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::theme::{Sign, Tone};

/// So many choices are shown on a page even while another field has the keys.
const SHORT: usize = 5;

/// The field of one choice.
#[derive(Debug, Clone)]
pub struct Choice {
    path: Path,
    question: Id,
    options: Arc<[Id]>,
    chosen: Option<Id>,
    /// Whether the choice counts already; what was carried has to be confirmed.
    given: bool,
    pub(super) list: List,
    /// The catalogue list that own entries go to.
    own: Option<Id>,
}

impl Choice {
    /// The field of a step.
    pub fn new(step: &Step<'_>, context: &Context<'_>) -> Self {
        let options = match step.question.kind {
            Kind::YesNo => ["yes", "no"].iter().filter_map(|id| Id::new(id).ok()).collect(),
            _ => step.options.clone(),
        };
        let chosen = step.value().and_then(|value| value.names().first().and_then(|name| Id::new(name).ok()));
        let cursor = chosen.as_ref().and_then(|chosen| options.iter().position(|option| option == chosen));
        let own = context.assessed.engine.questionnaire.own_list(step.question.choices()).cloned();
        Self {
            path: step.path.clone(),
            question: step.question.id.clone(),
            options,
            chosen,
            given: step.status() == Status::Given,
            list: List::at(cursor),
            own,
        }
    }

    fn question<'a>(&self, context: &Context<'a>) -> Option<&'a Question> {
        context.assessed.engine.questionnaire.question(self.question.as_str())
    }

    /// The options that the filter leaves.
    fn left(&self, context: &Context<'_>) -> Vec<&Id> {
        let Some(question) = self.question(context) else { return Vec::new() };
        if self.list.filter.is_empty() {
            return self.options.iter().collect();
        }
        let places = context.describe().search(question, &self.options, &self.list.filter);
        places.into_iter().filter_map(|place| self.options.get(place)).collect()
    }

    fn label(&self, option: &Id, context: &Context<'_>) -> String {
        match (self.question(context), option.as_str()) {
            (Some(question), "yes" | "no") if question.choices().is_none() => context.say(&format!("ask-{option}")),
            (Some(question), _) => context.describe().choice(question, option),
            (None, _) => option.to_string(),
        }
    }

    fn value(&self, option: &Id, context: &Context<'_>) -> Value {
        let yes_no = self.question(context).is_some_and(|question| question.choices().is_none());
        match (yes_no, option.as_str()) {
            (true, "yes") => Value::Yes,
            (true, _) => Value::No,
            (false, _) => Value::Choice(option.clone()),
        }
    }

    /// Whether own entries can be made.
    pub fn takes_own(&self) -> bool {
        self.own.is_some()
    }

    /// A command.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> Outcome {
        let left: Vec<Id> = self.left(context).into_iter().cloned().collect();
        if self.list.movement(command, left.len() + usize::from(self.own.is_some())) {
            return Outcome::Handled;
        }
        let under = self.list.cursor.and_then(|cursor| left.get(cursor)).cloned();
        let add = self.list.cursor == Some(left.len()) && self.own.is_some();
        match (command, under) {
            (Command::Take | Command::Toggle, None) if add => self.command(Command::Add, context),
            // What is chosen already stays as it is, with its day.
            (Command::Take | Command::Finish, Some(option)) if self.given && self.chosen.as_ref() == Some(&option) => {
                Outcome::Skip
            }
            (Command::Take | Command::Finish, Some(option)) => {
                Outcome::Answer(vec![answer(&self.path, self.value(&option, context))])
            }
            (Command::Take | Command::Finish, None) => Outcome::Skip,
            (Command::Toggle, Some(option)) => {
                let value = self.value(&option, context);
                self.chosen = Some(option);
                Outcome::Stay(vec![answer(&self.path, value)])
            }
            (Command::Toggle, None) => Outcome::Say(context.say("screen-nothing-chosen")),
            (Command::Erase, _) if self.list.filter_less() => Outcome::Handled,
            (Command::Back, _) if self.list.filter_none() => Outcome::Handled,
            (Command::Add, _) => match &self.own {
                Some(list) => Outcome::Open(Box::new(Dialog::Form(form::own_entry(
                    list.clone(),
                    &self.list.filter,
                    self.path.clone(),
                    context,
                )))),
                None => Outcome::Ignored,
            },
            _ => Outcome::Ignored,
        }
    }

    /// A letter filters a long list, a digit moves to a line of a short one.
    pub fn type_char(&mut self, c: char, _context: &Context<'_>) -> Outcome {
        match c.to_digit(10).and_then(|n| usize::try_from(n).ok()) {
            Some(n) if self.list.filter.is_empty() && n >= 1 && n <= self.options.len().min(9) => {
                self.list.cursor = Some(n - 1);
            }
            _ => self.list.filter_more(c),
        }
        Outcome::Handled
    }

    /// A line was clicked: the first click moves there, the second takes it.
    pub fn point(&mut self, line: usize, context: &Context<'_>) -> Outcome {
        if self.list.cursor == Some(line) {
            return self.command(Command::Take, context);
        }
        self.list.cursor = Some(line);
        Outcome::Handled
    }

    /// Keeps the cursor and the filter of the field that stood here before.
    pub fn stay(&mut self, before: &Self) {
        // After another answer the cursor stands on what it says.
        if self.chosen == before.chosen && self.given == before.given {
            self.list = before.list.clone();
        }
    }

    /// Moves to an own entry that was just made.
    pub fn choose(&mut self, made: &Id) {
        self.list.filter_none();
        self.list.cursor = self.options.iter().position(|option| option == made);
    }

    /// One line for a page on which another field has the keys: what is chosen, instead of a long list.
    pub fn short(&self, context: &Context<'_>) -> Option<Body> {
        if self.options.len() <= SHORT {
            return None;
        }
        let label = self.chosen.as_ref().map(|chosen| self.label(chosen, context));
        let mut body = Body::default();
        let bar = format!("{} ", context.theme.sign(Sign::Bar));
        let label = label.unwrap_or_else(|| context.say("screen-not-answered"));
        body.hanging(&bar, &label, Tone::Text, context.columns, None);
        Some(body)
    }

    /// The lines.
    pub fn body(&self, focused: bool, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        filter_line(&mut body, &self.list.filter, context);
        let left = self.left(context);
        for (n, option) in left.iter().enumerate() {
            let here = focused && self.list.cursor == Some(n);
            let mark = if self.chosen.as_ref() == Some(*option) { "(x)" } else { "( )" };
            let number = if self.options.len() <= 9 { format!("{} ", n + 1) } else { String::new() };
            let lead = format!("{} {mark} {number}", if here { context.theme.sign(Sign::Here) } else { " " });
            let tone = if here { Tone::Selected } else { Tone::Text };
            let label = self.label(option, context);
            let first = body.hanging(&lead, &label, tone, context.columns, Some(&Hit::Line(n)));
            if here {
                body.focus = Some(first);
                body.cursor = Some((first, 2));
            }
        }
        nothing_left(&mut body, left.is_empty(), context);
        if self.own.is_some() {
            own_line(&mut body, left.len(), focused && self.list.cursor == Some(left.len()), context);
        }
        if body.cursor.is_none() && focused {
            body.focus = Some(0);
            body.cursor = Some((0, 0));
        }
        body
    }
}

/// The line below the choices that makes an own entry.
pub(super) fn own_line(body: &mut Body, n: usize, here: bool, context: &Context<'_>) {
    let lead = format!("{} [+] ", if here { context.theme.sign(Sign::Here) } else { " " });
    let tone = if here { Tone::Selected } else { Tone::Text };
    let first = body.hanging(&lead, &context.say("screen-own-hint"), tone, context.columns, Some(&Hit::Line(n)));
    if here {
        body.focus = Some(first);
        body.cursor = Some((first, 2));
    }
}

/// The line that shows what was typed to find something.
pub(super) fn filter_line(body: &mut Body, filter: &str, context: &Context<'_>) {
    if !filter.is_empty() {
        body.push(BodyLine::new(context.with("screen-filter", "text", filter), Tone::Dim));
    }
}

/// Says that the filter leaves nothing.
pub(super) fn nothing_left(body: &mut Body, nothing: bool, context: &Context<'_>) {
    if nothing {
        body.text(&context.say("screen-filter-none"), Tone::Warning, context.columns);
    }
}
