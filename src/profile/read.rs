//! Reading a profile from the text of its file.
//!
//! The border at which a file becomes a [`Profile`]. What must never happen here: accepting a part of a
//! file, and guessing what a newer format means.

use std::fmt;

use serde::Deserialize;

use super::{FORMAT, Profile};

/// How deep a file may nest; a profile needs far less.
const DEPTH: usize = 64;

/// Why the text is no profile that this program can use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAProfile {
    /// The file was written by a newer version of the program.
    #[error("format {found} is newer than {known}")]
    Newer {
        /// The format of the file.
        found: u32,
        /// The newest format this program reads.
        known: u32,
        /// The version of the questionnaire that the file names.
        questionnaire: String,
    },
    /// The text cannot be read.
    #[error("{at}: {what}")]
    Broken {
        /// Where.
        at: Place,
        /// What is wrong there, in English, from the reader.
        what: String,
    },
}

/// A place in a text, both counted from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// The head of a file of any format.
#[derive(Deserialize)]
#[serde(rename = "Profile")]
struct Head {
    format: u32,
    #[serde(default)]
    questionnaire: String,
}

fn options() -> ron::Options {
    ron::Options::default().with_recursion_limit(DEPTH)
}

fn broken(error: &ron::error::SpannedError) -> NotAProfile {
    let at = Place { line: error.span.start.line, column: error.span.start.col };
    NotAProfile::Broken { at, what: error.code.to_string() }
}

/// Reads a profile.
pub fn read(text: &str) -> Result<Profile, NotAProfile> {
    let head: Head = options().from_str(text).map_err(|error| broken(&error))?;
    if head.format > FORMAT {
        return Err(NotAProfile::Newer { found: head.format, known: FORMAT, questionnaire: head.questionnaire });
    }
    options().from_str(text).map_err(|error| broken(&error))
}
