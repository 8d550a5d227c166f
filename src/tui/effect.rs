//! Effects: what the screens want done outside, and what comes back.
//!
//! `commands` runs them and answers with actions. What must never happen here: an effect that decides
//! something about answers, law or wording.

use std::path::PathBuf;

use crate::day::Day;
use crate::export::Format;
use crate::i18n::Language;
use crate::id::Path;
use crate::profile::Profile;
use crate::sheets::page::Grade;

/// Something to be done outside.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Read the library.
    List,
    /// Open a profile.
    Open(PathBuf),
    /// Make a profile of this name and open it.
    Create(String, Start),
    /// Make a renewal of a profile and open it.
    Renew(PathBuf),
    /// Give a profile another name.
    Rename(PathBuf, String),
    /// Move a profile to the archive.
    Archive(PathBuf),
    /// Move a profile back from the archive.
    Unarchive(PathBuf),
    /// Look for earlier versions of a profile.
    Earlier(PathBuf),
    /// Bring an earlier version of a profile back: the profile, and the file of the version.
    Restore(PathBuf, PathBuf),
    /// Move a profile to the trash.
    Trash(PathBuf),
    /// Move a profile back from the trash.
    Untrash(PathBuf),
    /// Save the open profile; the number comes back.
    Save(u64, Box<Profile>),
    /// Keep the file that somebody else changed, and save ours beside it.
    SaveBeside(Box<Profile>),
    /// Replace what somebody else wrote.
    Overwrite(Box<Profile>),
    /// Save the open profile at a place that somebody typed, and go on there.
    SaveElsewhere(Box<Profile>, String),
    /// Keep the texts that are being typed; none forgets them.
    Draft(Vec<Draft>),
    /// Forget what an earlier run left, once somebody decided: the answers it could not save, or the texts.
    Decided {
        /// The answers, not the texts.
        unsaved: bool,
    },
    /// Write the annexes.
    Export(Box<Profile>, Wish),
    /// Take the mouse, or leave it to the terminal.
    Mouse(bool),
    /// Stop until the shell continues the program.
    Suspend,
    /// Remember the settings of the interface.
    Remember(Settings),
    /// Close the open profile: release its lock.
    Close,
    /// End the program.
    Quit,
}

/// What a new profile starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// Nothing.
    Empty,
    /// The n-th example that comes with the program.
    Example(usize),
}

/// What is remembered of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// The language.
    pub language: Language,
    /// The appearance.
    pub appearance: super::theme::Appearance,
    /// ASCII signs only.
    pub ascii: bool,
}

/// Text that is being typed and was not accepted yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The question.
    pub at: Path,
    /// The text as typed.
    pub text: String,
}

/// What an earlier run left beside a profile.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Texts that were not accepted.
    pub texts: Vec<Draft>,
    /// The profile with answers that could not be saved.
    pub unsaved: Option<Box<Profile>>,
    /// Whether the profile has changed since.
    pub older: bool,
}

/// Which annexes to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The languages.
    pub languages: Vec<Language>,
    /// The formats.
    pub formats: Vec<Format>,
    /// The folder.
    pub folder: PathBuf,
    /// Draft or final.
    pub grade: Grade,
    /// Whether existing files may be replaced.
    pub replace: bool,
    /// Whether findings and card are written too, as a file of their own that is no part of the annexes.
    pub report: bool,
}

/// A profile in the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomeEntry {
    /// The file.
    pub path: PathBuf,
    /// The name of the file without its ending.
    pub name: String,
    /// The client's name, if it is known.
    pub client: Option<String>,
    /// Whether the client is left open.
    pub template: bool,
    /// Its state.
    pub state: EntryState,
    /// How many points are open.
    pub open: usize,
    /// The day of the last answer.
    pub changed: Option<Day>,
    /// Where it lies.
    pub shelf: Shelf,
    /// Whether it is the profile of the library whose file was written last: there somebody goes on.
    pub latest: bool,
}

/// The state of a profile in the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryState {
    /// Can be final.
    Ready,
    /// Something is open.
    Draft,
    /// Cannot be read.
    Broken,
}

/// Where a profile of the library lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shelf {
    /// Among the profiles.
    Library,
    /// In the archive.
    Archive,
    /// In the trash.
    Trash,
}

/// A profile that was opened.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The file.
    pub path: PathBuf,
    /// What stands in it.
    pub profile: Profile,
    /// Why it can only be read, if so.
    pub read_only: Option<ReadOnly>,
    /// What was being typed, or could not be saved, when the program ended.
    pub found: Option<Found>,
    /// Something to be told, such as conflict copies beside the file.
    pub notice: Option<String>,
}

/// An open profile that can only be read: a protected file, one that another window has, a newer questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadOnly {
    /// Why, in words.
    pub why: String,
    /// A free place where it could go on, to propose.
    pub elsewhere: String,
}

/// Something that could not be done, in words: what and where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotDone {
    /// What could not be done, and what is safe.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

/// Earlier versions of a profile that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// The profile.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// Why it cannot be read itself, in words.
    pub damaged: Option<String>,
    /// The versions, the latest first.
    pub versions: Vec<Version>,
}

/// An earlier version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its file.
    pub path: PathBuf,
    /// Its day, size, answers and kind, in words.
    pub words: String,
}

/// Answers that could not be saved, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotSaved {
    /// What happened, and where.
    pub what: Vec<String>,
    /// What is safe, and where it is.
    pub safe: String,
    /// What to do.
    pub remedy: String,
    /// Whether the answers are on the disk as a draft.
    pub kept: bool,
    /// Whether trying again comes first.
    pub again: bool,
    /// A place to propose.
    pub elsewhere: String,
    /// The other place at which saving was tried, if it was one.
    pub place: Option<String>,
}

/// Annexes that were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The files, with what happened to each ("written", "unchanged").
    pub files: Vec<String>,
    /// What could not be had as a PDF, and why, line by line.
    pub refused: Vec<String>,
    /// The grade.
    pub grade: Grade,
    /// The folder.
    pub folder: PathBuf,
    /// A file that stands in the way; nothing more was written.
    pub in_the_way: Option<String>,
}
