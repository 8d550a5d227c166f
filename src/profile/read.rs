//! Reading a profile from the text of its file.
//!
//! The border at which a file becomes a [`Profile`]. What must never happen here: accepting a part of a
//! file, and guessing what a newer format means.

use std::fmt;

use serde::Deserialize;

use super::{FORMAT, Profile};
use crate::id::Path;

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

fn broken(text: &str, error: &ron::error::SpannedError) -> NotAProfile {
    let at = Place { line: error.span.start.line, column: error.span.start.col };
    let what = match &error.code {
        // What was found instead is somebody's answer: the place is enough to find it.
        ron::Error::InvalidValueForType { expected, .. } => format!("Expected {expected}"),
        code => without_answers(&code.to_string(), text, error.span.start.line, error.span.end.line),
    };
    NotAProfile::Broken { at, what }
}

/// What the reader says, without what stands between quotation marks in these lines of the file, unless it is an id:
/// messages are passed on, answers are not.
fn without_answers(what: &str, text: &str, first: usize, last: usize) -> String {
    let mut what = what.to_owned();
    for line in text.lines().skip(first.saturating_sub(1)).take(last.saturating_sub(first) + 1) {
        for quoted in line.split('"').skip(1).step_by(2).filter(|quoted| quoted.parse::<Path>().is_err()) {
            if !quoted.trim().is_empty() {
                what = what.replace(quoted, "…");
            }
        }
    }
    what
}

/// Reads a profile.
pub fn read(text: &str) -> Result<Profile, NotAProfile> {
    let head: Head = options().from_str(text).map_err(|error| broken(text, &error))?;
    if head.format > FORMAT {
        return Err(NotAProfile::Newer { found: head.format, known: FORMAT, questionnaire: head.questionnaire });
    }
    options().from_str(text).map_err(|error| broken(text, &error))
}
