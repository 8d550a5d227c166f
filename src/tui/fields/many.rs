//! Several choices of a list, with a filter, own entries, and "none of these" as an answer of its own.
//!
//! What must never happen here: "none" for an answer that was only left empty, and ticks that are lost.

use std::sync::Arc;

use super::choice::{filter_line, nothing_left, own_line};
use super::suggested::Suggestions;
use super::{Outcome, answer};
use crate::id::{Id, Path};
use crate::interview::edit::Edit;
use crate::interview::{Status, Step};
use crate::profile::Value;
use crate::questionnaire::Question;
use crate::tui::action::Command;
use crate::tui::body::Body;
use crate::tui::context::Context;
use crate::tui::dialogs::{Dialog, form};
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::theme::{Sign, Tone};

/// How "none of these" is kept among ticks that were not taken; no id is like this.
const NONE: &str = "-";

/// The field of several choices.
#[derive(Debug, Clone)]
pub struct Many {
    path: Path,
    question: Id,
    options: Arc<[Id]>,
    ticked: Vec<Id>,
    /// Whether "none of these" is ticked.
    none: bool,
    /// Whether anything was ticked or unticked since it was taken.
    dirty: bool,
    /// Whether the ticks count already; what was carried has to be confirmed.
    given: bool,
    pub(super) list: List,
    own: Option<Id>,
    at_least: usize,
}

impl Many {
    /// The field of a step.
    pub fn new(step: &Step<'_>, context: &Context<'_>) -> Self {
        let (ticked, none) = match step.value() {
            Some(Value::Choices(chosen)) => (chosen.clone(), chosen.is_empty()),
            _ => (Vec::new(), false),
        };
        let own = context.assessed.engine.questionnaire.own_list(step.question.choices()).cloned();
        Self {
            path: step.path.clone(),
            question: step.question.id.clone(),
            options: step.options.clone(),
            ticked,
            none,
            dirty: false,
            given: step.status() == Status::Given,
            list: List::default(),
            own,
            at_least: step.question.at_least,
        }
    }

    fn question<'a>(&self, context: &Context<'a>) -> Option<&'a Question> {
        context.assessed.engine.questionnaire.question(self.question.as_str())
    }

    /// The options that the filter leaves, the suggested ones first.
    fn left(&self, suggestions: &Suggestions, context: &Context<'_>) -> Vec<Id> {
        let Some(question) = self.question(context) else { return Vec::new() };
        if self.list.filter.is_empty() {
            return suggestions.first(self.options.to_vec());
        }
        let places = context.describe().search(question, &self.options, &self.list.filter);
        suggestions.first(places.into_iter().filter_map(|place| self.options.get(place)).cloned().collect())
    }

    /// Whether "none of these" is offered.
    fn may_be_none(&self) -> bool {
        self.at_least == 0 && self.list.filter.is_empty()
    }

    fn value(&self) -> Value {
        Value::Choices(self.options.iter().filter(|option| self.ticked.contains(option)).cloned().collect())
    }

    /// Whether own entries can be made.
    pub fn takes_own(&self) -> bool {
        self.own.is_some()
    }

    /// A command.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> Outcome {
        let left = self.left(&Suggestions::at(&self.path, context), context);
        let ticks = left.len() + usize::from(self.may_be_none());
        if self.list.movement(command, ticks + usize::from(self.own.is_some())) {
            return Outcome::Handled;
        }
        match command {
            Command::Take | Command::Toggle if self.list.cursor == Some(ticks) && self.own.is_some() => {
                self.command(Command::Add, context)
            }
            // Where a search finds nothing, there is no line either: least of all "none of these".
            Command::Toggle => match self.list.cursor.filter(|cursor| *cursor < ticks) {
                Some(cursor) => {
                    self.tick(left.get(cursor));
                    Outcome::Handled
                }
                None => Outcome::Say(context.say("screen-nothing-chosen")),
            },
            Command::Take | Command::Finish if self.given && !self.dirty => Outcome::Skip,
            Command::Take | Command::Finish if self.none || self.ticked.len() >= self.at_least.max(1) => {
                Outcome::Answer(vec![answer(&self.path, self.value())])
            }
            Command::Take | Command::Finish if !self.dirty => Outcome::Skip,
            Command::Take | Command::Finish => {
                Outcome::Say(context.say(if self.at_least > 0 { "screen-tick-one" } else { "screen-tick-one-or-none" }))
            }
            Command::Erase if self.list.filter_less() => Outcome::Handled,
            Command::Back if self.list.filter_none() => Outcome::Handled,
            Command::Add => match &self.own {
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

    fn tick(&mut self, option: Option<&Id>) {
        self.dirty = true;
        match option {
            None => {
                self.none = !self.none;
                self.ticked.clear();
            }
            Some(option) => {
                self.none = false;
                match self.ticked.iter().position(|ticked| ticked == option) {
                    Some(place) => drop(self.ticked.remove(place)),
                    None => self.ticked.push(option.clone()),
                }
            }
        }
    }

    /// Stands on an entry.
    pub fn stand_on(&mut self, entry: &Id, context: &Context<'_>) {
        self.list = List::default();
        self.list.cursor = self.left(&Suggestions::at(&self.path, context), context).iter().position(|id| id == entry);
    }

    /// A letter filters.
    pub fn type_char(&mut self, c: char, _context: &Context<'_>) -> Outcome {
        self.list.filter_more(c);
        Outcome::Handled
    }

    /// A line was clicked: it is ticked.
    pub fn point(&mut self, line: usize, context: &Context<'_>) -> Outcome {
        self.list.cursor = Some(line);
        self.command(Command::Toggle, context)
    }

    /// Ticks that were not taken are kept as an answer if they are one.
    pub fn keep(&self) -> Vec<Edit> {
        let answers = self.none || self.ticked.len() >= self.at_least.max(1);
        if self.dirty && answers { vec![answer(&self.path, self.value())] } else { Vec::new() }
    }

    /// The ticks that were not taken.
    pub fn draft(&self) -> Option<String> {
        let ids: Vec<&str> = self.ticked.iter().map(Id::as_str).collect();
        self.dirty.then(|| if self.none { NONE.to_owned() } else { ids.join(",") })
    }

    /// Keeps the cursor, the filter and what was ticked and not taken.
    pub fn stay(&mut self, before: &Self, typed: bool) {
        self.list = before.list.clone();
        if typed && let Some(draft) = before.draft() {
            self.restore(&draft);
        }
    }

    /// Puts ticks back.
    pub fn restore(&mut self, draft: &str) {
        let ids = draft.split(',').filter_map(|id| Id::new(id).ok());
        self.ticked = ids.filter(|id| self.options.contains(id)).collect();
        self.none = draft == NONE;
        self.dirty = true;
    }

    /// The lines.
    pub fn body(&self, focused: bool, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        filter_line(&mut body, &self.list.filter, context);
        let mut suggestions = Suggestions::at(&self.path, context);
        let left = self.left(&suggestions, context);
        let describe = context.describe();
        let question = self.question(context);
        let line = |body: &mut Body, n: usize, ticked: bool, label: &str| {
            let here = focused && self.list.cursor == Some(n);
            let mark = if ticked { "[x]" } else { "[ ]" };
            let lead = format!("{} {mark} ", if here { context.theme.sign(Sign::Here) } else { " " });
            let tone = if here { Tone::Selected } else { Tone::Text };
            let first = body.hanging(&lead, label, tone, context.columns, Some(&Hit::Line(n)));
            if here {
                body.focus = Some(first);
                body.cursor = Some((first, 2));
            }
        };
        for (n, option) in left.iter().enumerate() {
            suggestions.heading(&mut body, option, context);
            let label = question.map(|question| describe.choice(question, option)).unwrap_or_default();
            line(&mut body, n, self.ticked.contains(option), &label);
            if focused && self.list.cursor == Some(n) {
                suggestions.further(&mut body, option, context);
            }
        }
        if self.may_be_none() {
            body.gap();
            line(&mut body, left.len(), self.none, &context.say("screen-none-of-these"));
        }
        nothing_left(&mut body, left.is_empty(), context);
        if self.own.is_some() {
            let n = left.len() + usize::from(self.may_be_none());
            own_line(&mut body, n, focused && self.list.cursor == Some(n), context);
        }
        suggestions.hint(&mut body, context);
        if body.cursor.is_none() && focused {
            body.focus = Some(0);
            body.cursor = Some((0, 0));
        }
        body
    }

    /// Ticks an own entry that was just made.
    pub fn choose(&mut self, made: &Id, context: &Context<'_>) {
        self.list.filter_none();
        let left = self.left(&Suggestions::at(&self.path, context), context);
        self.list.cursor = left.iter().position(|option| option == made);
        if !self.ticked.contains(made) {
            self.tick(Some(made));
        }
    }
}
