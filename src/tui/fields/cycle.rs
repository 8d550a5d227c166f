//! One choice for each entry: a line per entry, its choice changed with left and right.
//!
//! What must never happen here: a choice that counts because it is shown first.

use std::sync::Arc;

use super::{Outcome, answer};
use crate::id::{Id, Path};
use crate::interview::edit::Edit;
use crate::interview::{Standing, Status, Step};
use crate::profile::Value;
use crate::questionnaire::{Cell, Kind, Question};
use crate::tui::action::Command;
use crate::tui::body::Body;
use crate::tui::context::Context;
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::theme::{Sign, Tone};

/// One entry with its choice.
#[derive(Debug, Clone)]
struct Line {
    path: Path,
    entry: Id,
    options: Arc<[Id]>,
    chosen: Option<Id>,
    dirty: bool,
}

/// The field of one choice for each entry.
#[derive(Debug, Clone)]
pub struct Cycle {
    question: Id,
    yes_no: bool,
    lines: Vec<Line>,
    list: List,
}

impl Cycle {
    /// The cells of the question that a step belongs to.
    pub fn new(step: &Step<'_>, context: &Context<'_>) -> Self {
        let yes_no = matches!(step.question.kind, Kind::Each { cell: Cell::YesNo, .. });
        let cells = context.assessed.walk.steps.iter().filter(|cell| {
            cell.question.id == step.question.id && cell.standing == Standing::Asked && cell.entry.is_some()
        });
        let lines = cells
            .filter_map(|cell| {
                let options = if yes_no {
                    ["yes", "no"].iter().filter_map(|id| Id::new(id).ok()).collect()
                } else {
                    cell.options.clone()
                };
                let chosen = cell.value().and_then(|value| value.names().first().and_then(|name| Id::new(name).ok()));
                Some(Line { path: cell.path.clone(), entry: cell.entry.clone()?, options, chosen, dirty: false })
            })
            .collect();
        Self { question: step.question.id.clone(), yes_no, lines, list: List::default() }
    }

    fn question<'a>(&self, context: &Context<'a>) -> Option<&'a Question> {
        context.assessed.engine.questionnaire.question(self.question.as_str())
    }

    /// A command.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> Outcome {
        if self.list.movement(command, self.lines.len()) {
            return Outcome::Handled;
        }
        match command {
            Command::Right | Command::Toggle => self.turn(true),
            Command::Left => self.turn(false),
            Command::Take | Command::Finish => {
                // What was carried is confirmed together with what was changed.
                let carried = |line: &&Line| {
                    context.assessed.walk.step(&line.path).is_some_and(|step| step.status() == Status::Carried)
                };
                let edits: Vec<Edit> = self
                    .lines
                    .iter()
                    .filter(|line| line.dirty || carried(line))
                    .filter_map(|l| self.edit_of(l))
                    .collect();
                return if edits.is_empty() { Outcome::Skip } else { Outcome::Answer(edits) };
            }
            _ => return Outcome::Ignored,
        }
        if self.list.cursor.is_none() { Outcome::Say(context.say("screen-nothing-chosen")) } else { Outcome::Handled }
    }

    fn turn(&mut self, on: bool) {
        let Some(line) = self.list.cursor.and_then(|cursor| self.lines.get_mut(cursor)) else { return };
        let len = line.options.len();
        let at = line.chosen.as_ref().and_then(|chosen| line.options.iter().position(|option| option == chosen));
        let to = match (at, on) {
            (None, true) => 0,
            (None, false) => len.saturating_sub(1),
            (Some(at), true) => (at + 1) % len.max(1),
            (Some(at), false) => (at + len.saturating_sub(1)) % len.max(1),
        };
        line.chosen = line.options.get(to).cloned();
        line.dirty = true;
    }

    /// A line was clicked.
    pub fn point(&mut self, line: usize) -> Outcome {
        self.list.cursor = Some(line);
        self.turn(true);
        Outcome::Handled
    }

    /// What was chosen and not taken.
    pub fn keep(&self) -> Vec<Edit> {
        self.lines.iter().filter(|line| line.dirty).filter_map(|line| self.edit_of(line)).collect()
    }

    fn edit_of(&self, line: &Line) -> Option<Edit> {
        let chosen = line.chosen.clone()?;
        let value = match (self.yes_no, chosen.as_str()) {
            (true, "yes") => Value::Yes,
            (true, _) => Value::No,
            (false, _) => Value::Choice(chosen),
        };
        Some(answer(&line.path, value))
    }

    /// Keeps the cursor and what was chosen and not taken.
    pub fn stay(&mut self, before: &Self, typed: bool) {
        self.list = before.list.clone();
        for line in self.lines.iter_mut().filter(|_| typed) {
            let mut dirty = before.lines.iter().filter(|earlier| earlier.dirty);
            if let Some(earlier) = dirty.find(|earlier| earlier.path == line.path) {
                line.chosen.clone_from(&earlier.chosen);
                line.dirty = true;
            }
        }
    }

    /// The lines.
    pub fn body(&self, focused: bool, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        let question = self.question(context);
        let of = question.and_then(|question| match &question.kind {
            Kind::Each { of, .. } => context.assessed.engine.questionnaire.question(of.as_str()),
            _ => None,
        });
        for (n, line) in self.lines.iter().enumerate() {
            let here = focused && self.list.cursor == Some(n);
            let name = of.map(|of| context.describe().choice(of, &line.entry)).unwrap_or_default();
            let chosen = match (&line.chosen, question) {
                (Some(chosen), _) if self.yes_no => context.say(&format!("ask-{chosen}")),
                (Some(chosen), Some(question)) => context.describe().choice(question, chosen),
                _ => context.say("screen-not-answered"),
            };
            let lead = format!("{} ", if here { context.theme.sign(Sign::Here) } else { " " });
            let tone = if here { Tone::Selected } else { Tone::Text };
            let first =
                body.hanging(&lead, &format!("{name}: < {chosen} >"), tone, context.columns, Some(&Hit::Line(n)));
            if here {
                body.focus = Some(first);
                body.cursor = Some((first, 2));
            }
        }
        if body.cursor.is_none() && focused {
            body.focus = Some(0);
            body.cursor = Some((0, 0));
        }
        body
    }
}
