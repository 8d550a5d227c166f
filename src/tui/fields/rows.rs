//! A list of rows: add, open, copy, order, delete, and say that it is complete.
//!
//! What must never happen here: a list that counts as complete because it has rows.

use super::Outcome;
use crate::id::{Id, Path};
use crate::interview::edit::Edit;
use crate::interview::progress::is_waiting;
use crate::interview::{SaidAt, Step};
use crate::profile::{Completeness, State};
use crate::questionnaire::Need;
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::theme::{Sign, Tone};

/// The field of a list.
#[derive(Debug, Clone)]
pub struct Rows {
    path: Path,
    question: Id,
    list: List,
}

/// What a line of the field is.
enum Line {
    Row(Path),
    Add,
    All,
    None,
}

impl Rows {
    /// The field of a step.
    pub fn new(step: &Step<'_>) -> Self {
        Self { path: step.path.clone(), question: step.question.id.clone(), list: List::default() }
    }

    /// Whether a line is under the cursor.
    pub fn is_on_a_line(&self) -> bool {
        self.list.cursor.is_some()
    }

    fn rows(&self, context: &Context<'_>) -> Vec<Path> {
        let rows = context.profile().said.lists.get(self.question.as_str()).map_or(&[][..], |list| &list.rows);
        rows.iter().map(|row| self.path.join(&row.id)).collect()
    }

    fn lines(&self, context: &Context<'_>) -> Vec<Line> {
        let rows = self.rows(context);
        let last = if rows.is_empty() { Line::None } else { Line::All };
        rows.into_iter().map(Line::Row).chain([Line::Add, last]).collect()
    }

    /// The first field of a row that waits, or its first field.
    fn first_field(row: &Path, context: &Context<'_>) -> Option<Path> {
        let of_row = |step: &&Step<'_>| step.row.as_ref() == Some(row);
        let steps = || context.assessed.walk.asked().filter(of_row);
        steps()
            .find(|step| is_waiting(step) && step.question.need == Need::Final)
            .or_else(|| steps().next())
            .map(|step| step.path.clone())
    }

    /// A command.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> Outcome {
        let lines = self.lines(context);
        if self.list.movement(command, lines.len()) {
            return Outcome::Handled;
        }
        let under = self.list.cursor.and_then(|cursor| lines.get(cursor));
        let complete = |is| Outcome::Answer(vec![Edit::Complete { path: self.path.clone(), is: State::Given(is) }]);
        match (command, under) {
            (Command::Take | Command::Toggle, Some(Line::Row(row))) => {
                Self::first_field(row, context).map_or(Outcome::Handled, Outcome::Into)
            }
            (Command::Take | Command::Toggle, Some(Line::Add)) | (Command::Add, _) => {
                Outcome::AddRow(self.path.clone())
            }
            (Command::Take | Command::Toggle, Some(Line::All)) => complete(Completeness::ThatIsAll),
            (Command::Complete, _) if lines.len() > 2 => complete(Completeness::ThatIsAll),
            (Command::Take | Command::Toggle, Some(Line::None)) | (Command::Complete, _) => {
                complete(Completeness::ThereAreNone)
            }
            // Enter confirms a completeness that was carried, and passes by otherwise.
            (Command::Take, None) | (Command::Finish, _) => match self.completeness(context) {
                Some((is, true)) => complete(is),
                _ => Outcome::Skip,
            },
            (Command::MoveUp, Some(Line::Row(row))) => self.shift(row.clone(), false, &lines),
            (Command::MoveDown, Some(Line::Row(row))) => self.shift(row.clone(), true, &lines),
            (Command::Delete, Some(Line::Row(row))) => Outcome::Stay(vec![Edit::RemoveRow(row.clone())]),
            (Command::Copy, Some(Line::Row(row))) => {
                // The copy stands at the end and has no name yet.
                self.list.cursor = lines.len().checked_sub(2);
                Outcome::Stay(vec![Edit::CopyRow(row.clone())])
            }
            (Command::Delete | Command::Copy | Command::MoveUp | Command::MoveDown, _) => {
                Outcome::Say(context.say("screen-row-choose"))
            }
            _ => Outcome::Ignored,
        }
    }

    fn shift(&mut self, row: Path, down: bool, lines: &[Line]) -> Outcome {
        let at = self.list.cursor.unwrap_or(0);
        let to = if down { (at + 1).min(lines.len().saturating_sub(3)) } else { at.saturating_sub(1) };
        self.list.cursor = Some(to);
        if to == at {
            return Outcome::Handled;
        }
        Outcome::Stay(vec![Edit::MoveRow(row, to)])
    }

    fn completeness(&self, context: &Context<'_>) -> Option<(Completeness, bool)> {
        match context.assessed.walk.step(&self.path)?.said {
            SaidAt::List(list) => {
                let complete = list?.complete.as_ref()?;
                complete.is.value().map(|value| (*value, complete.is.is_carried()))
            }
            _ => None,
        }
    }

    /// Keeps the cursor of the field that stood here before.
    pub fn stay(&mut self, before: &Self) {
        self.list = before.list.clone();
    }

    /// Moves the cursor to a row.
    pub fn show(&mut self, row: &Path, context: &Context<'_>) {
        self.list.cursor = self.rows(context).iter().position(|other| other == row);
    }

    /// A line was clicked: the first click moves there, the second takes it.
    pub fn point(&mut self, line: usize, context: &Context<'_>) -> Outcome {
        if self.list.cursor == Some(line) {
            return self.command(Command::Take, context);
        }
        self.list.cursor = Some(line);
        Outcome::Handled
    }

    /// The lines.
    pub fn body(&self, focused: bool, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        let complete = self.completeness(context);
        for (n, line) in self.lines(context).into_iter().enumerate() {
            let here = focused && self.list.cursor == Some(n);
            let lead = format!("{} ", if here { context.theme.sign(Sign::Here) } else { " " });
            let mark = |ticked: bool| if ticked { "(x)" } else { "( )" };
            let label = match &line {
                Line::Row(row) => format!("{}. {}", n + 1, row_line(row, context)),
                Line::Add => {
                    if n > 0 {
                        body.gap();
                    }
                    format!("[+] {}", context.say("screen-row-add"))
                }
                Line::All => {
                    let all = matches!(complete, Some((Completeness::ThatIsAll, _)));
                    format!("{} {}", mark(all), context.say("screen-row-all"))
                }
                Line::None => {
                    let none = matches!(complete, Some((Completeness::ThereAreNone, _)));
                    format!("{} {}", mark(none), context.say("screen-row-none"))
                }
            };
            let tone = if here { Tone::Selected } else { Tone::Text };
            let first = body.hanging(&lead, &label, tone, context.columns, Some(&Hit::Line(n)));
            if here {
                body.focus = Some(first);
                body.cursor = Some((first, 2));
            }
        }
        body.gap();
        if self.rows(context).is_empty() {
            body.push(BodyLine::new(context.say("screen-row-hint-empty"), Tone::Dim));
        } else {
            body.text(&context.say("screen-row-hint"), Tone::Dim, context.columns);
        }
        if body.cursor.is_none() && focused {
            body.focus = Some(0);
            body.cursor = Some((0, 0));
        }
        body
    }
}

/// The name of a row, with how much of it is open.
fn row_line(row: &Path, context: &Context<'_>) -> String {
    let of_row = |step: &&Step<'_>| step.row.as_ref() == Some(row);
    let waiting = context.assessed.walk.asked().filter(of_row).filter(|step| {
        step.question.need == Need::Final
            && (is_waiting(step) || matches!(step.status(), crate::interview::Status::Unknown))
    });
    let name = context.describe().row(row);
    match waiting.count() {
        0 => name,
        open => format!("{name} – {}", context.count("screen-row-open", open)),
    }
}
