//! Fields: one per kind of question, each with its own state while it is on the screen.
//!
//! A field turns commands into edits; it never changes a profile itself. What must never happen here: a value
//! that nobody chose or typed, and a text that a key throws away.

pub mod choice;
pub mod cycle;
pub mod grid;
pub mod many;
pub mod measures;
pub mod rows;
mod suggested;
pub mod text;
pub mod typed;
pub mod words;

use super::action::Command;
use super::body::Body;
use super::context::Context;
use super::dialogs::Dialog;
use super::hit::Hit;
use super::keymap::Mode;
use super::list::List;
use crate::id::Path;
use crate::interview::Step;
use crate::interview::edit::Edit;
use crate::profile::{State, Value};
use crate::questionnaire::{Cell, Kind};

/// What a field made of something that happened.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// Nothing: it is the screen's turn.
    Ignored,
    /// It changed only its own state.
    Handled,
    /// Edits; the field stays.
    Stay(Vec<Edit>),
    /// Edits that answer the question; the interview goes on.
    Answer(Vec<Edit>),
    /// The question is left as it is; the interview goes on.
    Skip,
    /// A remark for the message line.
    Say(String),
    /// Go to this place: a field of a row.
    Into(Path),
    /// Edits that make a row, and go into it.
    AddRow(Path),
    /// Open a dialog.
    Open(Box<Dialog>),
}

/// The field of one question.
#[derive(Debug, Clone)]
pub enum Field {
    /// Yes or no, or one choice.
    Choice(choice::Choice),
    /// Several choices.
    Many(many::Many),
    /// A text.
    Text(text::Text),
    /// Words per language.
    Words(words::Words),
    /// A day, a number, an interval, a country: typed and shown as understood.
    Typed(typed::Typed),
    /// A list of rows.
    Rows(rows::Rows),
    /// Several choices for each entry.
    Grid(grid::Grid),
    /// One choice for each entry.
    Cycle(cycle::Cycle),
    /// The measures of a control.
    Measures(measures::Measures),
}

impl Field {
    /// Stands on an entry of a list, if there is such a list.
    pub fn stand_on(&mut self, entry: &crate::id::Id, context: &Context<'_>) {
        match self {
            Self::Measures(field) => field.stand_on(entry, context),
            Self::Many(field) => field.stand_on(entry, context),
            Self::Grid(field) => field.stand_on(entry),
            _ => {}
        }
    }

    /// The field of a step, showing what was said.
    pub fn new(step: &Step<'_>, context: &Context<'_>) -> Self {
        match &step.question.kind {
            Kind::YesNo | Kind::One(_) => Self::Choice(choice::Choice::new(step, context)),
            Kind::Many(_) => Self::Many(many::Many::new(step, context)),
            Kind::Text => Self::Text(text::Text::new(step)),
            Kind::Words => Self::Words(words::Words::new(step, context)),
            Kind::Date | Kind::AsOf | Kind::Number(_) | Kind::Interval | Kind::Country | Kind::Countries => {
                Self::Typed(typed::Typed::new(step, context))
            }
            Kind::Rows { .. } => Self::Rows(rows::Rows::new(step)),
            Kind::Each { cell: Cell::Many(_), .. } => Self::Grid(grid::Grid::new(step, context)),
            Kind::Each { .. } => Self::Cycle(cycle::Cycle::new(step, context)),
            Kind::Measures(_) => Self::Measures(measures::Measures::new(step)),
        }
    }

    /// The list that letters narrow, if there is one.
    fn list(&self) -> Option<&List> {
        match self {
            Self::Choice(field) => Some(&field.list),
            Self::Many(field) => Some(&field.list),
            Self::Grid(field) => Some(&field.list),
            Self::Measures(field) => Some(&field.list),
            Self::Text(_) | Self::Words(_) | Self::Typed(_) | Self::Rows(_) | Self::Cycle(_) => None,
        }
    }

    /// What narrows the list; empty where nothing does.
    pub fn filter(&self) -> &str {
        self.list().map_or("", |list| &list.filter)
    }

    /// What keys mean here.
    pub fn mode(&self) -> Mode {
        match self {
            Self::Text(_) | Self::Words(_) | Self::Typed(_) => Mode::Typing,
            _ => Mode::Choosing,
        }
    }

    /// A command for the field.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> Outcome {
        if command == Command::Toggle && self.list().is_some_and(List::takes_blank) {
            self.type_char(' ', context);
            return Outcome::Say(context.say("screen-blank-searches"));
        }
        match self {
            Self::Choice(field) => field.command(command, context),
            Self::Many(field) => field.command(command, context),
            Self::Text(field) => field.command(command, context),
            Self::Words(field) => field.command(command, context),
            Self::Typed(field) => field.command(command, context),
            Self::Rows(field) => field.command(command, context),
            Self::Grid(field) => field.command(command, context),
            Self::Cycle(field) => field.command(command, context),
            Self::Measures(field) => field.command(command, context),
        }
    }

    /// A character was typed.
    pub fn type_char(&mut self, c: char, context: &Context<'_>) -> Outcome {
        match self {
            Self::Choice(field) => field.type_char(c, context),
            Self::Many(field) => field.type_char(c, context),
            Self::Text(field) => field.type_char(c),
            Self::Words(field) => field.type_char(c),
            Self::Typed(field) => field.type_char(c, context),
            Self::Grid(field) => field.type_char(c, context),
            Self::Measures(field) => field.type_char(c, context),
            Self::Rows(_) | Self::Cycle(_) => Outcome::Ignored,
        }
    }

    /// Text was pasted; outside text fields it only filters.
    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Outcome {
        match self {
            Self::Text(field) => field.paste(text, context),
            Self::Words(field) => field.paste(text, context),
            Self::Typed(field) => field.paste(text),
            // A paste never answers: what filters takes its first line, the rest is dropped.
            Self::Choice(_) | Self::Many(_) | Self::Grid(_) | Self::Measures(_) => {
                let line = text.lines().next().unwrap_or_default();
                let letters = line.trim_start_matches(|c: char| !c.is_alphabetic()).chars();
                for c in letters.map(|c| if c.is_alphanumeric() { c } else { ' ' }).take(40) {
                    self.type_char(c, context);
                }
                Outcome::Handled
            }
            Self::Rows(_) | Self::Cycle(_) => Outcome::Handled,
        }
    }

    /// Something in the field was clicked.
    pub fn point(&mut self, hit: &Hit, context: &Context<'_>) -> Outcome {
        match (self, hit) {
            (Self::Choice(field), Hit::Line(line)) => field.point(*line, context),
            (Self::Many(field), Hit::Line(line)) => field.point(*line, context),
            (Self::Typed(field), Hit::Line(line)) => field.point(*line),
            (Self::Words(field), Hit::Line(line)) => field.point(*line),
            (Self::Rows(field), Hit::Line(line)) => field.point(*line, context),
            (Self::Cycle(field), Hit::Line(line)) => field.point(*line),
            (Self::Measures(field), Hit::Line(line)) => field.point(*line, context),
            (Self::Grid(field), Hit::Cell(line, column)) => field.point(*line, *column, context),
            _ => Outcome::Handled,
        }
    }

    /// The field in one line, where another field of the page has the keys; `None` if it is short anyway.
    pub fn short(&self, context: &Context<'_>) -> Option<Body> {
        match self {
            Self::Choice(field) => field.short(context),
            _ => None,
        }
    }

    /// The lines of the field; the focus only if it has the keys.
    pub fn body(&self, focused: bool, context: &Context<'_>) -> Body {
        match self {
            Self::Choice(field) => field.body(focused, context),
            Self::Many(field) => field.body(focused, context),
            Self::Text(field) => field.body(focused, context),
            Self::Words(field) => field.body(focused, context),
            Self::Typed(field) => field.body(focused, context),
            Self::Rows(field) => field.body(focused, context),
            Self::Grid(field) => field.body(focused, context),
            Self::Cycle(field) => field.body(focused, context),
            Self::Measures(field) => field.body(focused, context),
        }
    }

    /// Edits that keep what was typed or ticked and not taken, when the question is left.
    pub fn keep(&self, context: &Context<'_>) -> Vec<Edit> {
        match self {
            Self::Text(field) => field.keep(),
            Self::Words(field) => field.keep(context),
            Self::Typed(field) => field.keep(context),
            Self::Many(field) => field.keep(),
            Self::Grid(field) => field.keep(),
            Self::Cycle(field) => field.keep(),
            Self::Choice(_) | Self::Rows(_) | Self::Measures(_) => Vec::new(),
        }
    }

    /// What is being typed and not taken yet, to be found again after a crash.
    pub fn draft(&self) -> Option<String> {
        match self {
            Self::Text(field) => field.draft(),
            Self::Words(field) => field.draft(),
            Self::Typed(field) => field.draft(),
            Self::Many(field) => field.draft(),
            Self::Grid(field) => field.draft(),
            _ => None,
        }
    }

    /// Keeps the place of the field that stood here before, and with `typed` what was not taken in it.
    pub fn stay(&mut self, before: &Self, typed: bool) {
        match (self, before) {
            (Self::Choice(field), Self::Choice(before)) => field.stay(before),
            (Self::Many(field), Self::Many(before)) => field.stay(before, typed),
            (Self::Text(field), Self::Text(before)) => field.stay(before, typed),
            (Self::Words(field), Self::Words(before)) => field.stay(before, typed),
            (Self::Typed(field), Self::Typed(before)) => field.stay(before, typed),
            (Self::Rows(field), Self::Rows(before)) => field.stay(before),
            (Self::Grid(field), Self::Grid(before)) => field.stay(before, typed),
            (Self::Cycle(field), Self::Cycle(before)) => field.stay(before, typed),
            (Self::Measures(field), Self::Measures(before)) => field.stay(before),
            _ => {}
        }
    }

    /// Whether Enter begins a new line here, so that another key takes the text.
    pub fn is_long(&self) -> bool {
        match self {
            Self::Text(field) => field.is_long(),
            Self::Words(field) => field.is_long(),
            _ => false,
        }
    }

    /// What can be done with the entry under the cursor, for the menu.
    pub fn commands(&self, context: &Context<'_>) -> (&'static str, &'static [Command]) {
        match self {
            Self::Choice(field) if field.takes_own() => ("choice", &[Command::Add]),
            Self::Many(field) if field.takes_own() => ("choice", &[Command::Add]),
            Self::Grid(field) if field.takes_own(context) => {
                ("grid", &[Command::Copy, Command::Complete, Command::Add])
            }
            Self::Grid(_) => ("grid", &[Command::Copy, Command::Complete]),
            Self::Rows(_) => {
                ("rows", &[Command::Copy, Command::MoveUp, Command::MoveDown, Command::Delete, Command::Complete])
            }
            Self::Measures(_) => ("measures", &[Command::Add, Command::Delete, Command::Complete]),
            Self::Text(_) | Self::Words(_) => ("text", &[Command::Finish]),
            Self::Choice(_) | Self::Many(_) | Self::Typed(_) | Self::Cycle(_) => ("", &[]),
        }
    }

    /// Puts a draft back.
    pub fn restore(&mut self, draft: &str) {
        match self {
            Self::Text(field) => field.restore(draft),
            Self::Words(field) => field.restore(draft),
            Self::Typed(field) => field.restore(draft),
            Self::Many(field) => field.restore(draft),
            Self::Grid(field) => field.restore(draft),
            _ => {}
        }
    }
}

/// An edit that answers a question.
pub(super) fn answer(path: &Path, value: Value) -> Edit {
    Edit::Answer { path: path.clone(), is: State::Given(value), note: String::new() }
}

/// An edit that keeps a text which could not be read, or was not taken.
pub(super) fn unfinished(path: &Path, text: &str) -> Edit {
    Edit::Answer { path: path.clone(), is: State::Unfinished(text.to_owned()), note: String::new() }
}
