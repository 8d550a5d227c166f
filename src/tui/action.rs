//! Actions: everything that can happen to the screens, and the commands among them that keys are bound to.
//!
//! What must never happen here: an action whose result depends on anything but itself and the state.

use std::path::PathBuf;

use super::effect::{Earlier, Exported, HomeEntry, NotDone, NotSaved, Opened};
use super::hit::Hit;

/// Something that happens.
#[derive(Debug, Clone)]
pub enum Action {
    /// A command, by key, button, menu or click.
    Do(Command),
    /// A character was typed.
    Type(char),
    /// Text was pasted.
    Paste(String),
    /// Something was clicked.
    Point(Hit),
    /// The window has this many columns and rows.
    Resize(u16, u16),
    /// The library was read: profiles, then those in the archive and the trash.
    Listed(Vec<HomeEntry>),
    /// A profile was opened.
    Opened(Box<Opened>),
    /// The profile was saved; the number is that of the save effect.
    Saved(u64),
    /// The file was changed by somebody else; the number is that of the save effect.
    ChangedByOthers(u64),
    /// The profile was saved at another place and goes on there; the words say where.
    SavedElsewhere(PathBuf, String),
    /// The profile could not be saved.
    NotSaved(Box<NotSaved>),
    /// Earlier versions of a profile were looked for.
    Earlier(Box<Earlier>),
    /// Something could not be done.
    Failed(NotDone),
    /// The annexes were written.
    Exported(Box<Exported>),
    /// A file of the library was moved, made or renamed; the words say what happened.
    Moved(String, Option<PathBuf>),
}

/// A command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Command {
    /// One line up.
    Up,
    /// One line down.
    Down,
    /// One column left.
    Left,
    /// One column right.
    Right,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// The next field or button.
    NextField,
    /// The field or button before.
    PreviousField,
    /// Takes what is there, and goes on.
    Take,
    /// Ticks or unticks.
    Toggle,
    /// Takes the text of several lines, and goes on.
    Finish,
    /// One level back.
    Back,
    /// Removes the character before the cursor.
    Erase,
    /// Removes the character behind the cursor, or the entry under it.
    Delete,
    /// Removes the word before the cursor.
    EraseWord,
    /// The next question, leaving this one as it is.
    NextQuestion,
    /// The question before.
    PreviousQuestion,
    /// Help for this question, then the keys.
    Help,
    /// The menu.
    Menu,
    /// Says that everything is saved.
    Save,
    /// Searches questions, answers and choices.
    Find,
    /// Check your answers.
    Review,
    /// What the rules found.
    Findings,
    /// What the law asks of the contract, and where the annexes say it.
    Card,
    /// The sections of the profile.
    Tasks,
    /// The annex beside the question, on or off.
    Preview,
    /// Shows the annex beside the question in its other language.
    OtherLanguage,
    /// Moves the focus into the annex beside the question, or back.
    Trace,
    /// Don't know, not applicable, note.
    Unknown,
    /// Writes the annexes.
    Export,
    /// Takes back the last answer.
    Undo,
    /// Makes it again.
    Redo,
    /// Asks, then leaves.
    Quit,
    /// Leaves at once.
    QuitNow,
    /// Takes the mouse, or leaves it to the terminal for selecting text.
    Mouse,
    /// The next language of the interface.
    Language,
    /// The next appearance.
    Appearance,
    /// Boxes and marks of ASCII signs, or not.
    Ascii,
    /// Presentation mode for the client at the table.
    Present,
    /// Stops the program until the shell continues it.
    Suspend,
    /// A list of all commands with their keys.
    Keys,
    /// Makes an entry: a profile, a row, an own choice.
    Add,
    /// Makes a copy of the entry; of a profile: its renewal.
    Copy,
    /// Moves the entry up.
    MoveUp,
    /// Moves the entry down.
    MoveDown,
    /// Says that a list holds all there is.
    Complete,
    /// Renames the profile.
    Rename,
    /// Moves the profile to the archive, or back.
    Archive,
    /// The earlier versions of the profile.
    Earlier,
    /// The answers that are set aside.
    SetAside,
}
