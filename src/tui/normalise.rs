//! From raw terminal events to inputs: one drained batch of events in, inputs without quirks out.
//!
//! It stands between `commands::screen::events`, which reads, and the key table. A key means the same on every
//! system afterwards: releases are gone, what `AltGr` makes is text, a line feed ends a line. Where the terminal
//! gives no paste events (never on Windows), pasted text arrives as many keys at once; such a burst becomes one
//! paste here, because its line ends must not answer questions.
//!
//! What must never happen here: an Enter out of a pasted text, one key acting twice, a control or hiding
//! character as a typed character, and a lost letter.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

use super::input::{Code, Input, Key};
use crate::text::is_forbidden;

/// The largest window that is drawn: more than any screen has, less than what exhausts the memory.
pub const LARGEST: (u16, u16) = (1000, 500);

/// So many characters with a line end in one batch were not typed; whatever else is among them is pasted too.
const MASS: usize = 32;
/// So many characters at once are a burst even without a line end.
const BURST: usize = 4;
/// So many characters beside a line end make it the line end of a paste.
const BESIDE: usize = 2;

/// One event, before bursts are found.
enum Stroke {
    /// A character, `\t`, or a line end (`\r` for Enter, `\n` for a bare line feed).
    Text(char),
    /// Anything else.
    Else(Input),
}

/// The inputs of one batch: all events that had arrived when the loop looked.
pub fn normalise(batch: &[Event]) -> Vec<Input> {
    let strokes: Vec<Stroke> = batch.iter().filter_map(stroke).collect();
    let typed = |stroke: &Stroke| matches!(stroke, Stroke::Text(_));
    let pasted = match (strokes.iter().position(typed), strokes.iter().rposition(typed)) {
        (Some(first), Some(last)) if is_mass(&strokes) => first..last,
        _ => 0..0,
    };
    let mut out = Vec::new();
    let mut run = String::new();
    for (at, stroke) in strokes.into_iter().enumerate() {
        match stroke {
            Stroke::Text(c) => run.push(c),
            // A change of size says nothing about what is typed; of several only the last counts.
            Stroke::Else(size @ Input::Resize(..)) => {
                if matches!(out.last(), Some(Input::Resize(..))) {
                    out.pop();
                }
                out.push(size);
            }
            // Control codes in a pasted text look like keys: they must neither act nor cut the paste in two.
            Stroke::Else(other) if pasted.contains(&at) => {
                if matches!(other, Input::Paste(_)) {
                    out.push(other);
                }
            }
            Stroke::Else(other) => {
                settle(&mut run, &mut out);
                out.push(other);
            }
        }
    }
    settle(&mut run, &mut out);
    out
}

fn is_mass(strokes: &[Stroke]) -> bool {
    let (mut characters, mut ends) = (0, 0);
    for stroke in strokes {
        match stroke {
            Stroke::Text(c) if c.is_control() => ends += 1,
            Stroke::Text(_) => characters += 1,
            Stroke::Else(_) => {}
        }
    }
    characters >= MASS && ends > 0
}

/// Turns a run of characters and line ends into one paste or into keys.
fn settle(run: &mut String, out: &mut Vec<Input>) {
    if run.is_empty() {
        return;
    }
    let text = lines(&std::mem::take(run));
    let ends = text.chars().filter(|c| c.is_control()).count();
    let characters = text.chars().count() - ends;
    // What hides cannot be a key of ours; as a paste it is cleaned, and the person is told.
    let hides = text.chars().any(|c| !c.is_control() && is_forbidden(c));
    if hides || characters >= BURST || (ends > 0 && characters >= BESIDE) {
        out.push(Input::Paste(text));
        return;
    }
    out.extend(text.chars().map(|c| {
        Input::Key(Key::plain(match c {
            '\n' => Code::Enter,
            '\t' => Code::Tab,
            c => Code::Char(c),
        }))
    }));
}

/// The same text with `\n` as its only line end.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn stroke(event: &Event) -> Option<Stroke> {
    match event {
        Event::Key(key) if key.kind == KeyEventKind::Release => None,
        Event::Key(key) => key_stroke(*key),
        Event::Paste(text) => Some(Stroke::Else(Input::Paste(lines(text)))),
        Event::Resize(columns, rows) => {
            Some(Stroke::Else(Input::Resize((*columns).min(LARGEST.0), (*rows).min(LARGEST.1))))
        }
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Input::Click(mouse.column, mouse.row)),
            MouseEventKind::ScrollUp => Some(Input::Wheel(mouse.column, mouse.row, true)),
            MouseEventKind::ScrollDown => Some(Input::Wheel(mouse.column, mouse.row, false)),
            _ => None,
        }
        .map(Stroke::Else),
        Event::FocusGained | Event::FocusLost => None,
    }
}

fn key_stroke(key: KeyEvent) -> Option<Stroke> {
    if key.modifiers.intersects(KeyModifiers::SUPER | KeyModifiers::HYPER | KeyModifiers::META) {
        return None;
    }
    let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    if let KeyCode::Char(c) = key.code {
        return character(c, ctrl, alt);
    }
    // With Alt a key belongs to menus or to a code on the number pad.
    if alt {
        return None;
    }
    let code = match key.code {
        KeyCode::Enter if !ctrl => return Some(Stroke::Text('\r')),
        KeyCode::Tab if key.modifiers.contains(KeyModifiers::SHIFT) => Code::BackTab,
        KeyCode::Tab if !ctrl => return Some(Stroke::Text('\t')),
        KeyCode::Enter => Code::Enter,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Esc => Code::Esc,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(number) if number > 0 => Code::F(number),
        _ => return None,
    };
    Some(Stroke::Else(Input::Key(Key { code, ctrl })))
}

fn character(c: char, ctrl: bool, alt: bool) -> Option<Stroke> {
    match (ctrl, alt) {
        (false, true) => None,
        // AltGr on Windows. With a letter or digit it is a shortcut of another program: AltGr makes neither.
        (true, true) => (!c.is_ascii_alphanumeric() && !c.is_control()).then_some(Stroke::Text(c)),
        // In a terminal these four are Enter, line feed, Tab and Backspace; so they are everywhere.
        (true, false) => match c.to_ascii_lowercase() {
            'm' => Some(Stroke::Text('\r')),
            'j' => Some(Stroke::Text('\n')),
            'i' => Some(Stroke::Text('\t')),
            'h' => Some(Stroke::Else(Input::Key(Key::plain(Code::Backspace)))),
            letter @ 'a'..='z' => Some(Stroke::Else(Input::Key(Key::ctrl(letter)))),
            _ => None,
        },
        (false, false) => (!c.is_control() || matches!(c, '\r' | '\n' | '\t')).then_some(Stroke::Text(c)),
    }
}

/// Finds what Alt and digits of the number pad made on Windows.
///
/// Such a character arrives as the *release* of a key that was never pressed. Only a memory of what is held down
/// tells it from the release of a letter, so this is not part of [`normalise`]: the reader of events keeps one
/// and calls [`turn`](Self::turn) on each batch first. Where terminals report no releases it does nothing.
#[derive(Debug, Default)]
pub struct AltCodes {
    held: Vec<char>,
}

impl AltCodes {
    /// Makes presses out of the releases that bring a character.
    pub fn turn(&mut self, batch: &mut [Event]) {
        for event in batch {
            let Event::Key(key) = event else {
                // Whoever leaves the window with a key held down releases it elsewhere.
                if matches!(event, Event::FocusLost) {
                    self.held.clear();
                }
                continue;
            };
            let KeyCode::Char(c) = key.code else { continue };
            // A digit of a code is not held down when its result comes.
            if c.is_ascii_digit() && key.modifiers == KeyModifiers::ALT {
                continue;
            }
            if key.kind != KeyEventKind::Release {
                if !self.held.contains(&c) {
                    self.held.push(c);
                }
            } else if !self.release(c) && key.modifiers.is_empty() && may_be_alt_code(c) {
                key.kind = KeyEventKind::Press;
            }
        }
    }

    /// Was some key down whose release this is? Shift or `AltGr` let go first change its character.
    fn release(&mut self, c: char) -> bool {
        let same = self.held.iter().position(|held| *held == c);
        let other_case = || self.held.iter().position(|held| held.to_lowercase().eq(c.to_lowercase()));
        let at = same.or_else(other_case).unwrap_or(0);
        let was_down = at < self.held.len();
        if was_down {
            self.held.remove(at);
        }
        was_down
    }
}

/// Letters and digits of every keyboard, and accents that wait for a letter, may be released here after having
/// been pressed elsewhere; nobody needs a code for them.
fn may_be_alt_code(c: char) -> bool {
    !c.is_ascii_alphanumeric() && !c.is_whitespace() && !c.is_control() && !"^`´¨~'\"°¯¸˘˙˛˝ˇ".contains(c)
}

#[cfg(test)]
mod tests;
