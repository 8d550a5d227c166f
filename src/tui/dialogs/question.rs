//! A short question with buttons: leave? set aside? delete?
//!
//! What must never happen here: a button that Enter presses although nobody chose it and it cannot be undone.

use super::{Looks, Result, Then};
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::hit::Hit;
use crate::tui::theme::Tone;
use crate::tui::wrap;

/// A question.
#[derive(Debug, Clone)]
pub struct Question {
    /// The title.
    pub title: String,
    /// What is asked or told, one paragraph each.
    pub text: Vec<String>,
    /// The buttons: words (whose first letter is a key), and what follows.
    pub buttons: Vec<(String, Option<Then>)>,
    /// The button that Enter presses.
    pub focus: usize,
}

impl Question {
    /// Something to be told.
    pub fn notice(title: String, text: Vec<String>, close: String) -> Self {
        Self { title, text, buttons: vec![(close, None)], focus: 0 }
    }

    /// Whether it is the question about leaving.
    fn leaves(&self) -> bool {
        self.buttons.iter().any(|(_, then)| matches!(then, Some(Then::Do(Command::QuitNow))))
    }

    fn press(&self, button: usize) -> Result {
        match self.buttons.get(button) {
            Some((_, Some(then))) => Result::Then(then.clone()),
            Some((_, None)) => Result::Closed,
            None => Result::Open,
        }
    }

    /// A command.
    pub fn command(&mut self, command: Command) -> Result {
        let last = self.buttons.len().saturating_sub(1);
        match command {
            Command::Left | Command::Up | Command::PreviousField => {
                self.focus = if self.focus == 0 { last } else { self.focus - 1 };
            }
            Command::Right | Command::Down | Command::NextField => {
                self.focus = if self.focus == last { 0 } else { self.focus + 1 };
            }
            Command::Take | Command::Toggle => return self.press(self.focus),
            Command::Back => return Result::Closed,
            // Twice leaves. From another dialog it is asked first: something may not be saved.
            Command::Quit if self.leaves() => return Result::Then(Then::Do(Command::QuitNow)),
            Command::Quit => return Result::Then(Then::Do(Command::Quit)),
            _ => {}
        }
        Result::Open
    }

    /// The first letter of a button presses it.
    pub fn type_char(&mut self, c: char) -> Result {
        let fits = |words: &str| words.chars().next().is_some_and(|first| first.to_lowercase().eq(c.to_lowercase()));
        match self.buttons.iter().position(|(words, _)| fits(words)) {
            Some(button) => self.press(button),
            None => Result::Open,
        }
    }

    /// A click.
    pub fn point(&mut self, button: usize) -> Result {
        self.press(button)
    }

    /// The lines.
    pub fn body(&self, looks: &Looks<'_>) -> Body {
        let mut body = Body::default();
        for text in &self.text {
            body.text(text, Tone::Text, looks.columns);
            body.gap();
        }
        let words: Vec<&str> = self.buttons.iter().map(|(words, _)| words.as_str()).collect();
        buttons(&mut body, &words, Some(self.focus), looks.columns);
        body
    }
}

/// Buttons beside each other, or below each other where they do not fit; the focused one with the cursor.
pub(in crate::tui) fn buttons(body: &mut Body, words: &[&str], focus: Option<usize>, columns: usize) {
    let mut line = BodyLine::default();
    for (n, words) in words.iter().enumerate() {
        let text = format!("[ {words} ]");
        if line.width() > 0 && line.width() + wrap::width(&text) + 2 > columns {
            body.push(std::mem::take(&mut line));
        }
        if line.width() > 0 {
            line = line.and("  ", Tone::Text);
        }
        let from = line.width();
        if focus == Some(n) {
            body.focus = Some(body.lines.len());
            body.cursor = Some((body.lines.len(), from + 2));
        }
        line = line.and(text, if focus == Some(n) { Tone::Selected } else { Tone::Key });
        let to = line.width();
        line.hits.push((from, to, Hit::Button(n)));
    }
    body.push(line);
}
