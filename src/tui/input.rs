//! Input as the screens understand it: keys, pastes, mouse and size, without the quirks of terminals.
//!
//! It stands before the key table: `commands` reads raw events, [`normalise`](super::normalise) turns them into
//! these. What must never happen here: a key that means something else on another system.

/// One thing that a person or the terminal did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed (or repeats).
    Key(Key),
    /// Text was pasted, as it came.
    Paste(String),
    /// The left button was pressed here.
    Click(u16, u16),
    /// The wheel was turned here; up is `true`.
    Wheel(u16, u16, bool),
    /// The window has this many columns and rows.
    Resize(u16, u16),
}

/// One key with what was held down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// Whether Ctrl was held down; never for characters made with `AltGr`.
    pub ctrl: bool,
}

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A character; capital letters come as such. With Ctrl always the small letter.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key, from 1.
    F(u8),
}

impl Key {
    /// A key alone.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false }
    }

    /// A key with Ctrl.
    pub const fn ctrl(letter: char) -> Self {
        Self { code: Code::Char(letter), ctrl: true }
    }
}
