//! Reading a profile from the text of its file.
//!
//! The border at which a file becomes a [`Profile`]. What must never happen here: accepting a part of a
//! file, and guessing what a newer format means.

use std::fmt;

use serde::Deserialize;

use super::unique::TWICE;
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
    #[error("{at}: {fault:?}")]
    Broken {
        /// Where.
        at: Place,
        /// What is wrong there.
        fault: Fault,
    },
}

/// What is wrong at a place of a file: a kind and no text, so that no answer that stands there can be passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The file ends too early.
    Ends,
    /// A text is not between quotation marks, or has a backslash that means nothing.
    Text,
    /// A sign is missing or too many: a comma, a colon, a bracket.
    Sign,
    /// A name that the format does not have.
    Name,
    /// A statement that the format needs is missing.
    Missing,
    /// The same is said twice.
    Twice,
    /// A value has not the form that is expected at this place.
    Value,
    /// Brackets nest too deep.
    Deep,
}

impl Fault {
    /// Every kind.
    pub const ALL: [Self; 8] =
        [Self::Ends, Self::Text, Self::Sign, Self::Name, Self::Missing, Self::Twice, Self::Value, Self::Deep];

    fn of(error: &ron::Error) -> Self {
        use ron::Error as E;
        match error {
            E::Eof | E::UnclosedBlockComment | E::ExpectedStringEnd => Self::Ends,
            E::ExpectedString | E::InvalidEscape(_) => Self::Text,
            E::ExpectedArray
            | E::ExpectedArrayEnd
            | E::ExpectedComma
            | E::ExpectedMap
            | E::ExpectedMapColon
            | E::ExpectedMapEnd
            | E::ExpectedOptionEnd
            | E::ExpectedStructLike
            | E::ExpectedStructLikeEnd
            | E::UnexpectedChar(_)
            | E::TrailingCharacters => Self::Sign,
            E::NoSuchEnumVariant { .. }
            | E::NoSuchStructField { .. }
            | E::ExpectedIdentifier
            | E::InvalidIdentifier(_)
            | E::SuggestRawIdentifier(_)
            | E::ExpectedDifferentStructName { .. } => Self::Name,
            E::MissingStructField { .. } => Self::Missing,
            E::DuplicateStructField { .. } => Self::Twice,
            E::Message(what) if what.ends_with(TWICE) => Self::Twice,
            E::ExceededRecursionLimit => Self::Deep,
            _ => Self::Value,
        }
    }
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

/// Whether a text begins like a profile of any format, however broken the rest of it is.
pub fn begins_like_one(text: &[u8]) -> bool {
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    let text = text.trim_ascii_start();
    text.strip_prefix(b"(").is_some_and(|rest| rest.trim_ascii_start().starts_with(b"format:"))
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
    NotAProfile::Broken { at, fault: Fault::of(&error.code) }
}

/// Reads a profile.
pub fn read(text: &str) -> Result<Profile, NotAProfile> {
    let newer = |found, questionnaire| NotAProfile::Newer { found, known: FORMAT, questionnaire };
    let read: Result<Profile, _> = options().from_str(text);
    match read {
        Ok(profile) if profile.format > FORMAT => Err(newer(profile.format, profile.questionnaire)),
        Ok(profile) => Ok(profile),
        // What this program cannot read may be the work of a newer one: then its head says so.
        Err(error) => match options().from_str::<Head>(text) {
            Ok(head) if head.format > FORMAT => Err(newer(head.format, head.questionnaire)),
            Ok(_) => Err(broken(&error)),
            Err(head) => Err(broken(&head)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(answers: &str, line: usize, expected: Fault) {
        let text = format!("(\n    format: 1,\n    questionnaire: \"2026.11\",\n    said: (answers: {{\n{answers}");
        let Err(NotAProfile::Broken { at, fault }) = read(&text) else { panic!("{text} is read") };
        assert_eq!((at.line, fault), (line, expected), "{text}");
    }

    #[test]
    fn a_newer_file_is_told_as_such_whether_it_could_be_read_or_not() {
        for rest in ["said: (answers: {}),\n)", "said: (answers: {}), later: Unheard(of),\n)"] {
            let text = |format: u32| format!("(\n    format: {format},\n    questionnaire: \"2031.1\",\n    {rest}");
            let newer = NotAProfile::Newer { found: FORMAT + 1, known: FORMAT, questionnaire: "2031.1".to_owned() };
            assert_eq!(read(&text(FORMAT + 1)), Err(newer));
            assert_eq!(read(&text(FORMAT)).is_ok(), !rest.contains("later"));
        }
    }

    #[test]
    fn every_kind_of_fault_is_told_apart_and_has_its_line() {
        let end = "\n    }),\n)";
        let answer = |is: &str| format!("\"paper\": (is: {is}, on: \"2026-11-20\"),{end}");
        check("\"paper\": (is: Given(Yes), on: \"2026-11-20", 5, Fault::Ends);
        check(&answer("Given(Text(Kurvenlicht))"), 5, Fault::Text);
        check(&answer("Given(Text(\"a\\q\"))"), 5, Fault::Text);
        check(&answer("Given Yes)"), 5, Fault::Sign);
        check(&answer("Gegeben(Yes)"), 5, Fault::Name);
        check(&format!("\"paper\": (is: Given(Yes)),{end}"), 5, Fault::Missing);
        check(&format!("\"paper\": (is: Given(Yes), is: Given(Yes), on: \"2026-11-20\"),{end}"), 5, Fault::Twice);
        let twice = "\"paper\": (is: Given(Yes), on: \"2026-11-20\"),\n".repeat(2);
        check(&format!("{twice}{end}"), 6, Fault::Twice);
        check(&format!("\"paper\": (is: Given(Yes), on: \"2026-02-30\"),{end}"), 5, Fault::Value);
        check(&answer("Given(Number(\"zwei\", Day))"), 5, Fault::Value);
    }
}
