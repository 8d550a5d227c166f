//! A small form: a few texts and choices, taken together.
//!
//! It serves "don't know", own entries, measures with their parameters, names of profiles. What must never happen
//! here: a proposal that is taken without being chosen, and a form that cannot be left.

mod make;
mod submit;

pub use make::{
    attach, elsewhere, measure, measure_sentence, name, own_entry, own_measure, param_words, unknown, waiver,
};

use std::path::PathBuf;

use super::question::buttons;
use super::{Looks, Result, Then};
use crate::catalogue::ParamKind;
use crate::id::{Id, Path};
use crate::profile::{Completeness, State, Value};
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::editor::Editor;
use crate::tui::effect::Start;
use crate::tui::fields::text::{edit, editor_lines, inner};
use crate::tui::hit::Hit;
use crate::tui::keymap::Mode;
use crate::tui::theme::{Sign, Tone};

/// A form.
#[derive(Debug, Clone)]
pub struct Form {
    /// The title.
    pub title: String,
    /// What stands above the rows.
    pub lead: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The row with the keys; behind the rows come the two buttons.
    pub focus: usize,
    /// The choice under the cursor in a row of choices.
    pub at: usize,
    /// Whether anything was typed or chosen.
    pub dirty: bool,
    /// Whether the last key was one that leaves, and was asked whether it means it.
    pub leaving: bool,
    /// What is wrong, if something is.
    pub error: Option<Wrong>,
    /// What it is for.
    pub purpose: Purpose,
}

/// What is wrong with a form.
#[derive(Debug, Clone)]
pub struct Wrong {
    /// The row that it is about, by what it is called inside; it gets the keys.
    pub row: Option<String>,
    /// What it says.
    pub says: String,
}

impl Wrong {
    fn at(row: &str, says: String) -> Self {
        Self { row: Some(row.to_owned()), says }
    }
}

/// A row of a form.
#[derive(Debug, Clone)]
pub struct Row {
    /// What it is called inside the form.
    pub id: String,
    /// Its label.
    pub label: String,
    /// A remark below it.
    pub hint: String,
    /// What it holds.
    pub is: RowKind,
    /// A value to propose, as it would be typed; with `=` it is taken.
    pub propose: Option<String>,
    /// Shown only if this row has one of these choices.
    pub only: Option<(String, Vec<String>)>,
}

/// What a row holds.
#[derive(Debug, Clone)]
pub enum RowKind {
    /// A text.
    Text(Editor),
    /// One of these: what it is called inside, and the words.
    Choice(Vec<(String, String)>, Option<usize>),
}

/// What a form is for.
#[derive(Debug, Clone)]
pub enum Purpose {
    /// An own entry of a list.
    Own(Id),
    /// An own measure of a control.
    OwnMeasure(Path, Id),
    /// What is said about a measure, with the kinds of its parameters.
    Measure(Path, Id, Vec<(Id, ParamKind)>),
    /// A document that stands for the measures of a control.
    Attach(Path),
    /// Don't know, not applicable, a note.
    Unknown(Path, Target),
    /// A reason to leave a finding standing: its key, and the fingerprint of what it looked at.
    Waive(String, String),
    /// The name of a new profile.
    NewProfile(Start),
    /// The new name of a profile.
    Rename(PathBuf),
    /// Where else to save, with the place that is meant if nothing is typed.
    Elsewhere(String),
}

/// What "don't know" is said about.
#[derive(Debug, Clone)]
pub enum Target {
    /// An answer, with the value it has now.
    Answer(Option<State<Value>>),
    /// Whether a list or control is complete.
    Complete(Option<State<Completeness>>),
}

impl Form {
    /// A form in which nothing was typed or chosen yet, with the keys on its first row.
    fn new(title: String, lead: Vec<String>, rows: Vec<Row>, purpose: Purpose) -> Self {
        Self { title, lead, rows, focus: 0, at: 0, dirty: false, leaving: false, error: None, purpose }
    }

    /// The rows that are shown.
    fn shown(&self) -> Vec<usize> {
        let shown = |row: &Row| match &row.only {
            None => true,
            Some((other, choices)) => self.choice(other).is_some_and(|choice| choices.iter().any(|c| c == choice)),
        };
        self.rows.iter().enumerate().filter(|(_, row)| shown(row)).map(|(n, _)| n).collect()
    }

    /// The choice of a row.
    pub fn choice(&self, id: &str) -> Option<&str> {
        let row = self.rows.iter().find(|row| row.id == id)?;
        match &row.is {
            RowKind::Choice(choices, Some(chosen)) => choices.get(*chosen).map(|(id, _)| id.as_str()),
            _ => None,
        }
    }

    /// The text of a row that is shown.
    pub fn text(&self, id: &str) -> &str {
        let shown = self.shown();
        let row = self.rows.iter().enumerate().find(|(n, row)| row.id == id && shown.contains(n));
        match row.map(|(_, row)| &row.is) {
            Some(RowKind::Text(editor)) => editor.text().trim(),
            _ => "",
        }
    }

    fn row(&mut self) -> Option<&mut Row> {
        let at = self.shown().get(self.focus).copied()?;
        self.rows.get_mut(at)
    }

    /// What keys mean here.
    pub fn mode(&self) -> Mode {
        let row = self.shown().get(self.focus).and_then(|at| self.rows.get(*at));
        if matches!(row.map(|row| &row.is), Some(RowKind::Text(_))) { Mode::Typing } else { Mode::Dialog }
    }

    /// A command.
    pub fn command(&mut self, command: Command, looks: &Looks<'_>) -> Result {
        let rows = self.shown().len();
        let last = rows + 1;
        let at = self.at;
        let leaving = std::mem::take(&mut self.leaving);
        if let Some(row) = self.row() {
            match (&mut row.is, command) {
                (RowKind::Text(editor), command) => {
                    let before = editor.text().to_owned();
                    if !matches!(command, Command::Up | Command::Down)
                        && edit(editor, command, inner(looks.columns)).is_some()
                    {
                        let changed = before != editor.text();
                        self.dirty |= changed;
                        self.error = None;
                        return Result::Open;
                    }
                }
                // The cursor moves through the choices, and past their ends to the next row. Moving chooses nothing.
                (RowKind::Choice(choices, _), Command::Down | Command::Right) if at + 1 < choices.len() => {
                    self.at = at + 1;
                    return Result::Open;
                }
                (RowKind::Choice(..), Command::Up | Command::Left) if at > 0 => {
                    self.at = at - 1;
                    return Result::Open;
                }
                (RowKind::Choice(choices, chosen), Command::Toggle | Command::Take) => {
                    let to = Some(at.min(choices.len().saturating_sub(1)));
                    let changed = *chosen != to;
                    *chosen = to;
                    self.dirty |= changed;
                    self.error = None;
                    if command == Command::Toggle {
                        return Result::Open;
                    }
                }
                (RowKind::Choice(..), _) => {}
            }
        }
        match command {
            Command::Up | Command::PreviousField => self.give(self.focus.saturating_sub(1)),
            Command::Down | Command::NextField => self.give((self.focus + 1).min(last)),
            Command::Left if self.focus == last => self.focus = rows,
            Command::Right if self.focus == rows => self.focus = last,
            Command::Take if self.focus < rows => self.give(self.focus + 1),
            Command::Take | Command::Toggle if self.focus == rows => return self.press(0, looks),
            Command::Finish => return self.press(0, looks),
            // Nothing typed is thrown away by one key: the first leads to the button that takes it.
            Command::Back if self.dirty && !leaving => {
                self.leaving = true;
                self.focus = rows;
                self.error = Some(Wrong { row: None, says: looks.messages.plain("screen-form-leave") });
            }
            Command::Take | Command::Toggle | Command::Back => return Result::Closed,
            Command::Quit => return Result::Then(Then::Do(Command::Quit)),
            _ => {}
        }
        Result::Open
    }

    /// Whether a button has the keys and no row.
    pub fn is_on_button(&self) -> bool {
        self.focus >= self.shown().len()
    }

    /// Gives the keys to a row or a button; in a row of choices the cursor stands on what is chosen.
    fn give(&mut self, focus: usize) {
        self.focus = focus;
        self.at = match self.row().map(|row| &row.is) {
            Some(RowKind::Choice(_, chosen)) => chosen.unwrap_or(0),
            _ => 0,
        };
    }

    /// A character; `=` in an empty row takes what is proposed.
    pub fn type_char(&mut self, c: char) -> Result {
        self.error = None;
        self.leaving = false;
        self.dirty = true;
        if let Some(row) = self.row()
            && let RowKind::Text(editor) = &mut row.is
        {
            match (&row.propose, c) {
                (Some(proposal), '=') if editor.is_blank() => *editor = Editor::new(proposal, editor.shape()),
                _ => editor.insert(c),
            }
        } else if let Some(digit) = c.to_digit(10)
            && let Some(row) = self.row()
            && let RowKind::Choice(choices, chosen) = &mut row.is
            && let Some(at) =
                usize::try_from(digit).ok().and_then(|n| n.checked_sub(1)).filter(|at| *at < choices.len())
        {
            *chosen = Some(at);
            self.at = at;
        }
        Result::Open
    }

    /// A paste.
    pub fn paste(&mut self, text: &str) {
        if let Some(row) = self.row()
            && let RowKind::Text(editor) = &mut row.is
        {
            editor.paste(text);
            self.dirty = true;
            self.leaving = false;
        }
    }

    /// A row was clicked.
    pub fn point(&mut self, row: usize, looks: &Looks<'_>) -> Result {
        self.give(row);
        let _ = looks;
        Result::Open
    }

    /// A choice of a row was clicked: it is chosen.
    pub fn choose(&mut self, row: usize, choice: usize, looks: &Looks<'_>) -> Result {
        self.give(row);
        self.at = choice;
        self.command(Command::Toggle, looks)
    }

    /// A button: take (0) or leave.
    pub fn press(&mut self, button: usize, looks: &Looks<'_>) -> Result {
        if button > 0 {
            return Result::Closed;
        }
        match self.submit(looks) {
            Ok(then) => Result::Then(then),
            Err(wrong) => {
                let shown = self.shown();
                let at = |row: &String| shown.iter().position(|n| self.rows.get(*n).is_some_and(|one| one.id == *row));
                if let Some(at) = wrong.row.as_ref().and_then(at) {
                    self.give(at);
                }
                self.error = Some(wrong);
                Result::Open
            }
        }
    }

    /// The lines.
    pub fn body(&self, looks: &Looks<'_>) -> Body {
        let mut body = Body::default();
        for text in &self.lead {
            body.text(text, Tone::Text, looks.columns);
            body.gap();
        }
        let shown = self.shown();
        for (n, row) in shown.iter().filter_map(|at| self.rows.get(*at)).enumerate() {
            let focused = n == self.focus;
            match &row.is {
                RowKind::Text(editor) => {
                    for line in crate::tui::wrap::wrap(&row.label, looks.columns) {
                        body.push(BodyLine::new(line, Tone::Strong).hit(Hit::Field(n)));
                    }
                    editor_lines(&mut body, editor, focused, looks.columns, looks.theme);
                }
                RowKind::Choice(choices, chosen) => {
                    let lead = format!("{} ", if focused { looks.theme.sign(Sign::Here) } else { " " });
                    for line in crate::tui::wrap::wrap(&row.label, looks.columns) {
                        body.push(BodyLine::new(line, Tone::Strong).hit(Hit::Field(n)));
                    }
                    for (at, (_, words)) in choices.iter().enumerate() {
                        let here = focused && self.at == at;
                        let mark = if *chosen == Some(at) { "(x)" } else { "( )" };
                        let lead = if here { lead.clone() } else { "  ".to_owned() };
                        let tone = if here { Tone::Selected } else { Tone::Text };
                        let first = body.hanging(
                            &format!("{lead}{mark} "),
                            words,
                            tone,
                            looks.columns,
                            Some(&Hit::Cell(n, at)),
                        );
                        if here {
                            body.focus = Some(first);
                            body.cursor = Some((first, 2));
                        }
                    }
                    if focused {
                        body.text(&looks.messages.plain("screen-form-choice"), Tone::Dim, looks.columns);
                    }
                }
            }
            if !row.hint.is_empty() {
                body.text(&row.hint, Tone::Dim, looks.columns);
            }
            if let Some(wrong) = self.error.as_ref().filter(|wrong| wrong.row.as_ref() == Some(&row.id)) {
                body.text(&wrong.says, Tone::Error, looks.columns);
            }
            if n + 1 < shown.len() {
                body.gap();
            }
        }
        let at_a_row = |wrong: &&Wrong| {
            shown.iter().filter_map(|at| self.rows.get(*at)).any(|row| wrong.row.as_ref() == Some(&row.id))
        };
        if let Some(wrong) = self.error.as_ref().filter(|wrong| !at_a_row(wrong)) {
            body.gap();
            body.text(&wrong.says, Tone::Error, looks.columns);
        }
        body.gap();
        let words = [looks.messages.plain("button-take"), looks.messages.plain("button-cancel")];
        let focus = self.focus.checked_sub(shown.len()).filter(|button| *button < 2);
        buttons(&mut body, &[&words[0], &words[1]], focus, looks.columns);
        body
    }
}
