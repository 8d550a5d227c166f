//! Several choices for each entry, as a grid: choices down, entries across.
//!
//! What must never happen here: a tick in a cell that is not asked, and "none" for a column nobody looked at.

use std::sync::Arc;

use super::choice::{filter_line, nothing_left};
use super::{Outcome, answer};
use crate::id::{Id, Path};
use crate::interview::edit::Edit;
use crate::interview::{Standing, Step};
use crate::profile::Value;
use crate::questionnaire::{Kind, Question};
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::dialogs::{Dialog, form};
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::theme::{Sign, Tone};
use crate::tui::wrap;

/// One entry across.
#[derive(Debug, Clone)]
struct Column {
    path: Path,
    entry: Id,
    options: Arc<[Id]>,
    ticked: Vec<Id>,
    none: bool,
    dirty: bool,
}

/// The field of several choices for each entry.
#[derive(Debug, Clone)]
pub struct Grid {
    question: Id,
    columns: Vec<Column>,
    /// Every choice that some column has, in order.
    options: Vec<Id>,
    pub(super) list: List,
    column: usize,
    at_least: usize,
}

impl Grid {
    /// The grid of all cells of the question that a step belongs to.
    pub fn new(step: &Step<'_>, context: &Context<'_>) -> Self {
        let cells = context.assessed.walk.steps.iter().filter(|cell| {
            cell.question.id == step.question.id && cell.standing == Standing::Asked && cell.entry.is_some()
        });
        let columns: Vec<Column> = cells
            .filter_map(|cell| {
                let (ticked, none) = match cell.value() {
                    Some(Value::Choices(chosen)) => (chosen.clone(), chosen.is_empty()),
                    _ => (Vec::new(), false),
                };
                let entry = cell.entry.clone()?;
                Some(Column {
                    path: cell.path.clone(),
                    entry,
                    options: cell.options.clone(),
                    ticked,
                    none,
                    dirty: false,
                })
            })
            .collect();
        let mut options: Vec<Id> = Vec::new();
        for column in &columns {
            for option in column.options.iter() {
                if !options.contains(option) {
                    options.push(option.clone());
                }
            }
        }
        let column = columns.iter().position(|column| column.path == step.path).unwrap_or(0);
        Self {
            question: step.question.id.clone(),
            columns,
            options,
            list: List::default(),
            column,
            at_least: step.question.at_least,
        }
    }

    fn question<'a>(&self, context: &Context<'a>) -> Option<&'a Question> {
        context.assessed.engine.questionnaire.question(self.question.as_str())
    }

    fn left(&self, context: &Context<'_>) -> Vec<Id> {
        let Some(question) = self.question(context) else { return Vec::new() };
        if self.list.filter.is_empty() {
            return self.options.clone();
        }
        let places = context.describe().search(question, &self.options, &self.list.filter);
        places.into_iter().filter_map(|place| self.options.get(place)).cloned().collect()
    }

    /// Puts the cursor on a choice, in the column it has.
    pub fn stand_on(&mut self, entry: &Id) {
        self.list = List::default();
        self.list.cursor = self.options.iter().position(|option| option == entry);
    }

    fn may_be_none(&self) -> bool {
        self.at_least == 0 && self.list.filter.is_empty()
    }

    fn own_list<'c>(&self, context: &Context<'c>) -> Option<&'c Id> {
        context.assessed.engine.questionnaire.own_list(self.question(context).and_then(Question::choices))
    }

    /// Whether own entries can be made.
    pub fn takes_own(&self, context: &Context<'_>) -> bool {
        self.own_list(context).is_some()
    }

    /// A command.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> Outcome {
        let left = self.left(context);
        let len = left.len() + usize::from(self.may_be_none());
        if self.list.movement(command, len) {
            return Outcome::Handled;
        }
        match command {
            Command::Right if self.column + 1 < self.columns.len() => self.column += 1,
            Command::Left if self.column > 0 => self.column -= 1,
            Command::Left | Command::Right => {}
            // Where a search finds nothing, there is no line either: least of all "none of these".
            Command::Toggle => match self.list.cursor.filter(|cursor| *cursor < len) {
                Some(cursor) => self.tick(self.column, left.get(cursor)),
                None => return Outcome::Say(context.say("screen-nothing-chosen")),
            },
            Command::Copy => match self.list.cursor.and_then(|cursor| left.get(cursor)) {
                Some(option) => self.fill_row(&option.clone()),
                None => return Outcome::Say(context.say("screen-nothing-chosen")),
            },
            Command::Complete => self.fill_column(),
            Command::Take | Command::Finish => return self.take(context),
            Command::Add => {
                return match self.own_list(context) {
                    Some(list) => {
                        let path = Path::of(&self.question);
                        let form = form::own_entry(list.clone(), &self.list.filter, path, context);
                        Outcome::Open(Box::new(Dialog::Form(form)))
                    }
                    _ => Outcome::Ignored,
                };
            }
            Command::Erase if self.list.filter_less() => {}
            Command::Back if self.list.filter_none() => {}
            _ => return Outcome::Ignored,
        }
        Outcome::Handled
    }

    fn tick(&mut self, column: usize, option: Option<&Id>) {
        let Some(column) = self.columns.get_mut(column) else { return };
        match option {
            None => {
                column.none = !column.none;
                column.ticked.clear();
            }
            Some(option) if column.options.contains(option) => {
                column.none = false;
                match column.ticked.iter().position(|ticked| ticked == option) {
                    Some(place) => drop(column.ticked.remove(place)),
                    None => column.ticked.push(option.clone()),
                }
            }
            Some(_) => return,
        }
        column.dirty = true;
    }

    /// Ticks a choice for every entry; unticks it where all have it.
    fn fill_row(&mut self, option: &Id) {
        let all = self.columns.iter().filter(|c| c.options.contains(option)).all(|c| c.ticked.contains(option));
        for place in 0..self.columns.len() {
            let has = self.columns.get(place).is_some_and(|column| column.ticked.contains(option));
            if has == all {
                self.tick(place, Some(option));
            }
        }
    }

    /// Gives a column the ticks of the one before it.
    fn fill_column(&mut self) {
        let Some(before) = self.column.checked_sub(1).and_then(|at| self.columns.get(at)).cloned() else { return };
        if let Some(column) = self.columns.get_mut(self.column) {
            column.ticked = before.ticked.into_iter().filter(|option| column.options.contains(option)).collect();
            column.none = before.none;
            column.dirty = true;
        }
    }

    fn is_answer(&self, column: &Column) -> bool {
        column.none || column.ticked.len() >= self.at_least.max(1)
    }

    fn edit_of(column: &Column) -> Edit {
        let chosen = column.options.iter().filter(|option| column.ticked.contains(option)).cloned().collect();
        answer(&column.path, Value::Choices(chosen))
    }

    fn take(&mut self, context: &Context<'_>) -> Outcome {
        // A column that was emptied is no answer: it has to be said that there is none.
        if let Some(place) = self.columns.iter().position(|column| column.dirty && !self.is_answer(column)) {
            self.column = place;
            let id = if self.at_least > 0 { "screen-tick-one" } else { "screen-tick-one-or-none" };
            return Outcome::Say(context.say(id));
        }
        let carried = |column: &&Column| {
            matches!(
                context.assessed.walk.step(&column.path).map(Step::status),
                Some(crate::interview::Status::Carried)
            )
        };
        let edits: Vec<Edit> = self
            .columns
            .iter()
            .filter(|column| self.is_answer(column) && (column.dirty || carried(column)))
            .map(Self::edit_of)
            .collect();
        if edits.is_empty() { Outcome::Skip } else { Outcome::Answer(edits) }
    }

    /// Ticks that were not taken are kept where they are an answer.
    pub fn keep(&self) -> Vec<Edit> {
        self.columns.iter().filter(|column| column.dirty && self.is_answer(column)).map(Self::edit_of).collect()
    }

    /// A letter filters.
    pub fn type_char(&mut self, c: char, _context: &Context<'_>) -> Outcome {
        self.list.filter_more(c);
        Outcome::Handled
    }

    /// A cell was clicked: it is ticked.
    pub fn point(&mut self, line: usize, column: usize, context: &Context<'_>) -> Outcome {
        self.list.cursor = Some(line);
        self.column = column.min(self.columns.len().saturating_sub(1));
        self.command(Command::Toggle, context)
    }

    /// Ticks an own entry that was just made, in the column under the cursor.
    pub fn choose(&mut self, made: &Id) {
        self.list.filter_none();
        self.list.cursor = self.options.iter().position(|option| option == made);
        self.tick(self.column, Some(made));
    }

    /// Keeps the cursor, the filter and what was ticked and not taken.
    pub fn stay(&mut self, before: &Self, typed: bool) {
        self.list = before.list.clone();
        self.column = before.column.min(self.columns.len().saturating_sub(1));
        for column in self.columns.iter_mut().filter(|_| typed) {
            if let Some(earlier) = before.columns.iter().find(|earlier| earlier.dirty && earlier.path == column.path) {
                column.ticked.clone_from(&earlier.ticked);
                column.none = earlier.none;
                column.dirty = true;
            }
        }
    }

    /// What was ticked and not taken: for each entry the ticks, or that there is none.
    pub fn draft(&self) -> Option<String> {
        let line = |column: &Column| {
            let ids: Vec<&str> = column.ticked.iter().map(Id::as_str).collect();
            format!("{}:{}", column.entry, if column.none { "-".to_owned() } else { ids.join(",") })
        };
        let lines: Vec<String> = self.columns.iter().filter(|column| column.dirty).map(line).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// Puts ticks back.
    pub fn restore(&mut self, draft: &str) {
        for (entry, ids) in draft.lines().filter_map(|line| line.split_once(':')) {
            let Some(column) = self.columns.iter_mut().find(|column| column.entry == *entry) else { continue };
            let ticked = ids.split(',').filter_map(|id| Id::new(id).ok());
            column.ticked = ticked.filter(|id| column.options.contains(id)).collect();
            column.none = ids == "-";
            column.dirty = true;
        }
    }

    /// The name of an entry across.
    fn name(&self, column: &Column, context: &Context<'_>) -> String {
        let questionnaire = &context.assessed.engine.questionnaire;
        match self.question(context).map(|question| &question.kind) {
            Some(Kind::Each { of, .. }) => questionnaire
                .question(of.as_str())
                .map(|of| context.describe().choice(of, &column.entry))
                .unwrap_or_default(),
            _ => column.entry.to_string(),
        }
    }

    /// The lines.
    pub fn body(&self, focused: bool, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        for (n, column) in self.columns.iter().enumerate() {
            let here = n == self.column;
            let count = column.ticked.len();
            let state =
                if column.none { context.say("screen-none-short") } else { context.count("screen-ticked", count) };
            let lead = format!("{} {} ", if here { context.theme.sign(Sign::Here) } else { " " }, n + 1);
            let text = format!("{} – {state}", self.name(column, context));
            body.hanging(&lead, &text, if here { Tone::Strong } else { Tone::Dim }, context.columns, None);
        }
        body.gap();
        filter_line(&mut body, &self.list.filter, context);
        // As many columns as fit, with the current one among them.
        let room = (context.columns.saturating_sub(26) / 4).clamp(1, self.columns.len().max(1));
        let first = (self.column + 1).saturating_sub(room).min(self.columns.len().saturating_sub(room));
        let shown: Vec<(usize, &Column)> = self.columns.iter().enumerate().skip(first).take(room).collect();
        let label_columns = context.columns.saturating_sub(2 + shown.len() * 4);
        let numbers: Vec<String> = shown.iter().map(|(n, _)| format!(" {:<3}", n + 1)).collect();
        body.push(BodyLine::new(format!("  {}{}", " ".repeat(label_columns), numbers.concat()), Tone::Dim));
        let left = self.left(context);
        let question = self.question(context);
        let describe = context.describe();
        let last = usize::from(self.may_be_none());
        for n in 0..left.len() + last {
            let option = left.get(n);
            if option.is_none() {
                body.gap();
            }
            let label = match (option, question) {
                (Some(option), Some(question)) => describe.choice(question, option),
                _ => context.say("screen-none-of-these"),
            };
            let here = focused && self.list.cursor == Some(n);
            let tone = if here { Tone::Selected } else { Tone::Text };
            let mut labels = wrap::wrap(&label, label_columns.saturating_sub(1)).into_iter();
            let label = labels.next().unwrap_or_default();
            let pad = " ".repeat(label_columns.saturating_sub(wrap::width(&label)));
            let lead = if here { context.theme.sign(Sign::Here) } else { " " };
            let mut line = BodyLine::new(format!("{lead} {label}{pad}"), tone);
            let mut at = 2 + label_columns;
            for (place, column) in &shown {
                let mark = match option {
                    Some(option) if !column.options.contains(option) => " - ",
                    Some(option) if column.ticked.contains(option) => "[x]",
                    None if column.none => "[x]",
                    _ => "[ ]",
                };
                let tone = if here && *place == self.column { Tone::Selected } else { Tone::Text };
                line = line.and(mark, tone).and(" ", Tone::Text);
                line.hits.push((at, at + 3, Hit::Cell(n, *place)));
                if here && *place == self.column {
                    body.cursor = Some((body.lines.len(), at + 1));
                    body.focus = Some(body.lines.len());
                }
                at += 4;
            }
            body.push(line);
            for more in labels {
                body.push(BodyLine::new(format!("    {more}"), tone));
            }
        }
        nothing_left(&mut body, left.is_empty(), context);
        if body.cursor.is_none() && focused {
            body.focus = Some(0);
            body.cursor = Some((0, 0));
        }
        body
    }
}
