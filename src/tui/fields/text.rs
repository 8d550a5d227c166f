//! A text: one line, or several such as an address.
//!
//! What must never happen here: a name that the list has already, and a text that is thrown away.

use super::{Outcome, answer, unfinished};
use crate::id::{Id, Path};
use crate::interview::edit::Edit;
use crate::interview::typed::is_taken;
use crate::interview::{SaidAt, Status, Step};
use crate::profile::{State, Value};
use crate::text::Shape;
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::editor::Editor;
use crate::tui::theme::{Sign, Theme, Tone};

/// The field of a text.
#[derive(Debug, Clone)]
pub struct Text {
    path: Path,
    question: Id,
    editor: Editor,
    /// The text that the profile has.
    stored: String,
    /// Whether the stored text was taken as an answer.
    settled: bool,
    /// Whether it counts already; what was carried has to be confirmed.
    given: bool,
    columns: usize,
}

impl Text {
    /// The field of a step.
    pub fn new(step: &Step<'_>) -> Self {
        let shape = if step.question.lines { Shape::Lines } else { Shape::Line };
        let (stored, settled) = match step.said {
            SaidAt::Answer(Some(answer)) => match &answer.is {
                State::Given(Value::Text(text)) | State::Carried(Value::Text(text), _) => (text.clone(), true),
                State::Unfinished(text) => (text.clone(), false),
                _ => (String::new(), false),
            },
            _ => (String::new(), false),
        };
        Self {
            path: step.path.clone(),
            question: step.question.id.clone(),
            editor: Editor::new(&stored, shape),
            stored,
            settled,
            given: step.status() == Status::Given,
            columns: 60,
        }
    }

    /// A command.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> Outcome {
        self.columns = inner(context.columns);
        match edit(&mut self.editor, command, self.columns) {
            Some(outcome) => outcome,
            None => match command {
                Command::Take if self.editor.shape() == Shape::Lines && !self.ends_in_blank_line() => {
                    self.editor.new_line();
                    Outcome::Handled
                }
                Command::Take | Command::Finish => self.take(context),
                _ => Outcome::Ignored,
            },
        }
    }

    /// Enter on an empty last line, or in an empty field, takes the text: no other key is needed.
    fn ends_in_blank_line(&self) -> bool {
        self.editor.is_blank() || self.editor.text().ends_with('\n')
    }

    fn take(&mut self, context: &Context<'_>) -> Outcome {
        let text = self.editor.text().trim().to_owned();
        if text.is_empty() {
            return if self.stored.is_empty() {
                Outcome::Skip
            } else {
                Outcome::Answer(vec![Edit::Forget(self.path.clone())])
            };
        }
        if self.given && text == self.stored.trim() {
            return Outcome::Skip;
        }
        if is_taken(&context.assessed.engine.questionnaire, context.profile(), &self.path, &self.question, &text) {
            return Outcome::Say(context.say("ask-unread-twice"));
        }
        Outcome::Answer(vec![answer(&self.path, Value::Text(text))])
    }

    /// A character.
    pub fn type_char(&mut self, c: char) -> Outcome {
        self.editor.insert(c);
        Outcome::Handled
    }

    /// A paste.
    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Outcome {
        self.editor.paste(text).map_or(Outcome::Handled, |said| Outcome::Say(context.say(said)))
    }

    /// What was typed and not taken.
    pub fn keep(&self) -> Vec<Edit> {
        let text = self.editor.text().trim();
        if text == self.stored.trim() {
            return Vec::new();
        }
        if text.is_empty() { vec![Edit::Forget(self.path.clone())] } else { vec![unfinished(&self.path, text)] }
    }

    /// What is being typed.
    pub fn draft(&self) -> Option<String> {
        (self.editor.text().trim() != self.stored.trim()).then(|| self.editor.text().to_owned())
    }

    /// Keeps what is being typed, with the cursor in it.
    pub fn stay(&mut self, before: &Self, typed: bool) {
        if typed && before.draft().is_some() {
            self.editor = before.editor.clone();
        }
    }

    /// Whether it takes several lines, so that Enter begins a new one.
    pub fn is_long(&self) -> bool {
        self.editor.shape() == Shape::Lines
    }

    /// Puts a draft back.
    pub fn restore(&mut self, draft: &str) {
        self.editor = Editor::new(draft, self.editor.shape());
    }

    /// The lines.
    pub fn body(&self, focused: bool, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        editor_lines(&mut body, &self.editor, focused, context.columns, context.theme);
        if self.editor.shape() == Shape::Lines && focused {
            body.text(&context.say("screen-lines-hint"), Tone::Dim, context.columns);
        }
        if !self.settled && !self.stored.is_empty() && self.editor.text().trim() == self.stored.trim() {
            body.text(&context.say("screen-unfinished"), Tone::Warning, context.columns);
        }
        body
    }
}

/// The columns of an editor inside its frame.
pub(in crate::tui) fn inner(columns: usize) -> usize {
    columns.saturating_sub(4).max(10)
}

/// Editing commands that every typed field understands; `None` where the field decides.
pub(in crate::tui) fn edit(editor: &mut Editor, command: Command, columns: usize) -> Option<Outcome> {
    let moved = |moved: bool| if moved { Outcome::Handled } else { Outcome::Ignored };
    Some(match command {
        Command::Left => {
            editor.left();
            Outcome::Handled
        }
        Command::Right => {
            editor.right();
            Outcome::Handled
        }
        Command::Up => moved(editor.up(columns)),
        Command::Down => moved(editor.down(columns)),
        Command::Home => {
            editor.home();
            Outcome::Handled
        }
        Command::End => {
            editor.end();
            Outcome::Handled
        }
        Command::Erase => {
            editor.erase();
            Outcome::Handled
        }
        Command::Delete => {
            editor.delete();
            Outcome::Handled
        }
        Command::EraseWord => {
            editor.erase_word();
            Outcome::Handled
        }
        // Undo in the field first; when nothing is left there, it is that of the answers.
        Command::Undo => moved(editor.undo()),
        Command::Redo => moved(editor.redo()),
        _ => return None,
    })
}

/// The lines of an editor: a bar at its left that shows where typing goes.
pub(in crate::tui) fn editor_lines(body: &mut Body, editor: &Editor, focused: bool, columns: usize, theme: &Theme) {
    let (lines, (row, column)) = editor.layout(inner(columns));
    let bar = theme.sign(if focused { Sign::Here } else { Sign::Bar });
    for (n, line) in lines.into_iter().enumerate() {
        let tone = if focused { Tone::Key } else { Tone::Frame };
        body.push(BodyLine::new(format!("{bar} "), tone).and(line, Tone::Text));
        if focused && n == row {
            body.focus_here(2 + column);
        }
    }
}
