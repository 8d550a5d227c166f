//! Help: this question first, then the keys.
//!
//! What must never happen here: a key that the table does not have.

use super::{Looks, Result};
use crate::i18n::{Arg, Messages};
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::input::{Code, Key};
use crate::tui::keymap::{self, Mode};
use crate::tui::theme::Tone;
use crate::tui::wrap;

/// A help text that scrolls.
#[derive(Debug, Clone)]
pub struct Help {
    /// The title.
    pub title: String,
    /// Paragraphs, each with its tone.
    pub text: Vec<(String, Tone)>,
    /// The modes whose keys are listed below.
    pub keys: Vec<Mode>,
    /// The line at the top.
    pub line: usize,
}

impl Help {
    /// A command: movement scrolls, everything else closes.
    pub fn command(&mut self, command: Command, looks: &Looks<'_>) -> Result {
        match command {
            Command::Up => self.line = self.line.saturating_sub(1),
            Command::Down => self.line = self.line.saturating_add(1),
            Command::PageUp => self.line = self.line.saturating_sub(10),
            Command::PageDown | Command::Toggle => self.line = self.line.saturating_add(10),
            Command::Home => self.line = 0,
            Command::End => self.line = usize::MAX,
            Command::Quit => return Result::Then(super::Then::Do(Command::Quit)),
            Command::Take | Command::Back | Command::Help => return Result::Closed,
            _ => {}
        }
        self.line = self.line.min(self.body(looks).lines.len().saturating_sub(looks.rows));
        Result::Open
    }

    /// The lines.
    pub fn body(&self, looks: &Looks<'_>) -> Body {
        let mut body = Body::default();
        for (text, tone) in &self.text {
            body.text(text, *tone, looks.columns);
            body.gap();
        }
        for mode in &self.keys {
            let title = match mode {
                Mode::Choosing => "keys-choosing",
                Mode::Typing => "keys-typing",
                Mode::Dialog => "keys-dialog",
            };
            body.push(BodyLine::new(looks.messages.plain(title), Tone::Strong));
            let room = key_width(*mode, looks).min(looks.columns / 2);
            for (keys, words) in table(*mode, looks) {
                let pad = " ".repeat(room.saturating_sub(wrap::width(&keys)));
                let lead = format!("  {keys}{pad}  ");
                body.hanging(&lead, &words, Tone::Text, looks.columns, None);
            }
            body.gap();
        }
        body.top = Some(self.line);
        body
    }
}

/// The keys of a mode with what they do, in the order of the table.
pub fn table(mode: Mode, looks: &Looks<'_>) -> Vec<(String, String)> {
    let mut done = Vec::new();
    let mut lines = Vec::new();
    for binding in keymap::TABLE.iter().filter(|binding| binding.modes.contains(&mode)) {
        if done.contains(&binding.command) {
            continue;
        }
        done.push(binding.command);
        let keys: Vec<String> = keymap::keys(binding.command, mode).map(|key| key_words(key, looks)).collect();
        lines.push((keys.join(", "), command_words(binding.command, looks.messages)));
    }
    lines
}

/// The name of a key.
pub fn key_words(key: Key, looks: &Looks<'_>) -> String {
    let messages = looks.messages;
    match (key.ctrl, key.code, keymap::key_name(key)) {
        (true, Code::Char(c), _) => {
            let letter = c.to_uppercase().to_string();
            messages.text("key-ctrl", &[("letter", Arg::Text(&letter))])
        }
        (_, _, Some(name)) => {
            // Arrows are drawn, or written where only plain signs may be used.
            let plain = format!("key-{name}-ascii");
            let drawn = format!("key-{name}");
            messages.plain(if looks.theme.ascii && messages.has(&plain) { &plain } else { &drawn })
        }
        (_, Code::F(n), _) => format!("F{n}"),
        (_, Code::Char(c), _) => c.to_string(),
        _ => String::new(),
    }
}

/// What a command does, in a few words.
pub fn command_words(command: Command, messages: &Messages) -> String {
    messages.plain(&format!("command-{}", command_id(command)))
}

/// The part of the message id that names a command.
pub fn command_id(command: Command) -> String {
    let name = format!("{command:?}");
    let mut id = String::new();
    for (n, c) in name.chars().enumerate() {
        if c.is_uppercase() && n > 0 {
            id.push('-');
        }
        id.extend(c.to_lowercase());
    }
    id
}

/// The width of the widest key name of a mode, for alignment.
fn key_width(mode: Mode, looks: &Looks<'_>) -> usize {
    table(mode, looks).iter().map(|(keys, _)| wrap::width(keys)).max().unwrap_or(0)
}
