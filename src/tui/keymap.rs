//! The key table: which key is which command, in which mode.
//!
//! Key hints, the list of keys and the tests are made from this one table. What must never happen here: a
//! command that only a function key, `AltGr` or Alt reaches, and a plain letter bound while text is typed.

use super::action::{Action, Command};
use super::input::{Code, Input, Key};

/// What the keys act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A list, a grid, buttons: letters filter.
    Choosing,
    /// A text: letters are letters.
    Typing,
    /// A dialog with choices.
    Dialog,
}

/// One key with its command.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// The key.
    pub key: Key,
    /// The command.
    pub command: Command,
    /// The modes in which it is bound.
    pub modes: &'static [Mode],
}

const ALL: &[Mode] = &[Mode::Choosing, Mode::Typing, Mode::Dialog];
const SCREEN: &[Mode] = &[Mode::Choosing, Mode::Typing];
const LISTS: &[Mode] = &[Mode::Choosing, Mode::Dialog];
const CHOOSING: &[Mode] = &[Mode::Choosing];
const FORMS: &[Mode] = &[Mode::Typing, Mode::Dialog];
const TYPING: &[Mode] = &[Mode::Typing];

const fn bind(key: Key, modes: &'static [Mode], command: Command) -> Binding {
    Binding { key, command, modes }
}

const fn plain(code: Code) -> Key {
    Key::plain(code)
}

const fn sign(c: char) -> Key {
    Key::plain(Code::Char(c))
}

/// Every binding; the first key of a command is the one that hints name.
pub const TABLE: &[Binding] = &[
    bind(plain(Code::Up), ALL, Command::Up),
    bind(plain(Code::Down), ALL, Command::Down),
    bind(plain(Code::Left), ALL, Command::Left),
    bind(plain(Code::Right), ALL, Command::Right),
    bind(plain(Code::Home), ALL, Command::Home),
    bind(plain(Code::End), ALL, Command::End),
    bind(plain(Code::PageUp), ALL, Command::PageUp),
    bind(plain(Code::PageDown), ALL, Command::PageDown),
    bind(plain(Code::Tab), ALL, Command::NextField),
    bind(plain(Code::BackTab), ALL, Command::PreviousField),
    bind(plain(Code::Enter), ALL, Command::Take),
    bind(sign(' '), LISTS, Command::Toggle),
    bind(plain(Code::Esc), ALL, Command::Back),
    bind(plain(Code::F(4)), FORMS, Command::Finish),
    bind(Key::ctrl('d'), FORMS, Command::Finish),
    bind(plain(Code::Backspace), ALL, Command::Erase),
    bind(plain(Code::Delete), ALL, Command::Delete),
    bind(Key::ctrl('w'), TYPING, Command::EraseWord),
    bind(plain(Code::F(1)), ALL, Command::Help),
    bind(sign('?'), LISTS, Command::Help),
    bind(plain(Code::F(7)), SCREEN, Command::Unknown),
    bind(Key::ctrl('k'), SCREEN, Command::Unknown),
    bind(Key::ctrl('n'), SCREEN, Command::NextQuestion),
    bind(Key::ctrl('p'), SCREEN, Command::PreviousQuestion),
    bind(plain(Code::F(5)), SCREEN, Command::Review),
    bind(Key::ctrl('r'), SCREEN, Command::Review),
    bind(plain(Code::F(6)), SCREEN, Command::Preview),
    bind(Key::ctrl('e'), SCREEN, Command::Preview),
    bind(Key::ctrl('u'), SCREEN, Command::OtherLanguage),
    bind(Key::ctrl('t'), SCREEN, Command::Trace),
    bind(plain(Code::F(8)), SCREEN, Command::Export),
    bind(Key::ctrl('l'), SCREEN, Command::Export),
    bind(Key::ctrl('f'), SCREEN, Command::Find),
    bind(plain(Code::F(3)), SCREEN, Command::Find),
    bind(sign('/'), CHOOSING, Command::Find),
    bind(Key::ctrl('z'), SCREEN, Command::Undo),
    bind(Key::ctrl('y'), SCREEN, Command::Redo),
    bind(Key::ctrl('s'), SCREEN, Command::Save),
    bind(plain(Code::F(2)), SCREEN, Command::Save),
    bind(plain(Code::F(10)), SCREEN, Command::Menu),
    bind(Key::ctrl('o'), SCREEN, Command::Menu),
    bind(plain(Code::F(9)), ALL, Command::Mouse),
    bind(Key::ctrl('g'), ALL, Command::Mouse),
    bind(Key::ctrl('q'), ALL, Command::Quit),
    bind(Key::ctrl('c'), ALL, Command::Quit),
    bind(sign('+'), CHOOSING, Command::Add),
    bind(sign('='), CHOOSING, Command::Copy),
    bind(sign('*'), CHOOSING, Command::Complete),
    bind(sign('<'), CHOOSING, Command::MoveUp),
    bind(sign('>'), CHOOSING, Command::MoveDown),
];

/// The command of a key in a mode.
pub fn command(key: Key, mode: Mode) -> Option<Command> {
    TABLE.iter().find(|binding| binding.key == key && binding.modes.contains(&mode)).map(|binding| binding.command)
}

/// The keys of a command in a mode, the one to name first.
pub fn keys(command: Command, mode: Mode) -> impl Iterator<Item = Key> {
    TABLE
        .iter()
        .filter(move |binding| binding.command == command && binding.modes.contains(&mode))
        .map(|binding| binding.key)
}

/// What an input means in a mode. Clicks are resolved by the areas of the last frame before.
pub fn translate(input: Input, mode: Mode) -> Option<Action> {
    match input {
        Input::Key(key) => match (command(key, mode), key.code) {
            (Some(command), _) => Some(Action::Do(command)),
            (None, Code::Char(c)) if !key.ctrl => Some(Action::Type(c)),
            (None, _) => None,
        },
        Input::Paste(text) => Some(Action::Paste(text)),
        Input::Wheel(_, _, up) => Some(Action::Do(if up { Command::Up } else { Command::Down })),
        Input::Resize(columns, rows) => Some(Action::Resize(columns, rows)),
        Input::Click(..) => None,
    }
}

/// The part of a message id that names a key: `key-<name>`; characters name themselves.
pub fn key_name(key: Key) -> Option<&'static str> {
    Some(match key.code {
        Code::Enter => "enter",
        Code::Esc => "esc",
        Code::Tab => "tab",
        Code::BackTab => "back-tab",
        Code::Backspace => "backspace",
        Code::Delete => "delete",
        Code::Up => "up",
        Code::Down => "down",
        Code::Left => "left",
        Code::Right => "right",
        Code::Home => "home",
        Code::End => "end",
        Code::PageUp => "page-up",
        Code::PageDown => "page-down",
        Code::Char(' ') => "space",
        Code::Char(_) | Code::F(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_means_two_things_in_one_mode() {
        for mode in ALL {
            let bound: Vec<Key> = TABLE.iter().filter(|b| b.modes.contains(mode)).map(|b| b.key).collect();
            for (n, key) in bound.iter().enumerate() {
                assert!(!bound.iter().skip(n + 1).any(|other| other == key), "{key:?} twice in {mode:?}");
            }
        }
    }

    #[test]
    fn no_command_needs_a_function_key_and_none_is_on_a_key_that_terminals_confuse() {
        for binding in TABLE {
            for mode in binding.modes {
                let other = keys(binding.command, *mode).any(|key| !matches!(key.code, Code::F(_)));
                // Leaving a dialog's help and typing mode's help have Esc and the menu; everything else has a key.
                let help = binding.command == Command::Help && *mode == Mode::Typing;
                assert!(other || help, "{:?} in {mode:?} has only a function key", binding.command);
            }
            if let Code::Char(c) = binding.key.code {
                assert!(!(binding.key.ctrl && "hijm[".contains(c)), "Ctrl+{c} is another key in terminals");
                assert!(
                    "+=*<>?/ ".contains(c) || binding.key.ctrl,
                    "{c} is no sign of a German keyboard without AltGr"
                );
            }
        }
    }

    #[test]
    fn while_text_is_typed_every_character_is_text() {
        for c in ('!'..='~').chain(" äöüß€@?/*+=<>".chars()) {
            let action = translate(Input::Key(Key::plain(Code::Char(c))), Mode::Typing);
            assert!(matches!(action, Some(Action::Type(typed)) if typed == c), "{c}");
        }
    }
}
