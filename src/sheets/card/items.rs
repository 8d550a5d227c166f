//! The items of the completeness card as data: what the law asks, and which blocks and questions answer it.
//!
//! Read once from `items.ron`. What must never happen here: wording, and a file that is read only in part.

use serde::Deserialize;

use super::needed::Needed;
use crate::data::{self, DataError, carried};

/// All items, by the law that asks for them.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub struct Items(pub Vec<GroupData>);

/// The items of one law or of one set of clauses.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupData {
    /// Its id; the title is `card-group--<id>`.
    pub id: String,
    /// When the law asks for these items.
    #[serde(default)]
    pub needed: Needed,
    /// The items in the order of the law.
    pub items: Vec<ItemData>,
}

/// One item.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemData {
    /// Its id; the words are `card--<id>`.
    pub id: String,
    /// Where the law asks for it.
    pub cites: Vec<String>,
    /// When it is asked for.
    #[serde(default)]
    pub needed: Needed,
    /// What has to be printed, every one of these.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// What is shown beside it, and covers nothing by itself.
    #[serde(default)]
    pub also: Vec<Pattern>,
    /// Why the annexes alone cannot cover it: `card-elsewhere--<apart>`.
    #[serde(default)]
    pub apart: Option<String>,
}

/// One thing that has to be printed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// One of these blocks.
    pub by: Vec<Pattern>,
    /// The questions whose answers print it; `measures-*` are the questions of all controls.
    pub questions: Vec<String>,
    /// Answers that print the opposite.
    #[serde(default)]
    pub against: Vec<(String, Vec<String>)>,
    /// When it has to be printed.
    #[serde(default)]
    pub needed: Needed,
    /// Where it stands if nothing is printed and nothing is open: `card-elsewhere--<id>`.
    #[serde(default = "main_agreement")]
    pub elsewhere: String,
}

fn main_agreement() -> String {
    "main-agreement".to_owned()
}

/// A pattern for printed blocks: a sheet and an id, an entry or an answer; `*` stands for any characters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Pattern {
    /// The sheet.
    pub sheet: String,
    /// What is looked at.
    pub is: Looks,
}

/// What a pattern looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looks {
    /// The id of the block, of the row or of the line.
    Id(String),
    /// An entry of the catalogue behind it.
    Entry(String),
    /// An answer behind it.
    Answer(String),
}

/// A text is no pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no pattern: `sheet:id`, `sheet:=entry` or `sheet:@path`")]
pub struct NotAPattern(String);

impl TryFrom<String> for Pattern {
    type Error = NotAPattern;

    fn try_from(text: String) -> Result<Self, NotAPattern> {
        let Some((sheet, rest)) = text.split_once(':').filter(|(sheet, rest)| !sheet.is_empty() && !rest.is_empty())
        else {
            return Err(NotAPattern(text));
        };
        let is = match (rest.strip_prefix('='), rest.strip_prefix('@')) {
            (Some(entry), _) => Looks::Entry(entry.to_owned()),
            (_, Some(path)) => Looks::Answer(path.to_owned()),
            _ => Looks::Id(rest.to_owned()),
        };
        Ok(Self { sheet: sheet.to_owned(), is })
    }
}

/// The items that come with the program cannot be read: a fault of the program.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct ItemsError(#[from] DataError);

impl Items {
    /// The items that come with the program.
    pub fn embedded() -> Result<Self, ItemsError> {
        Ok(data::read("card/items.ron", carried!("sheets/card/items.ron"))?)
    }
}

/// Whether a text fits a pattern in which `*` stands for any characters.
pub(super) fn fits(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((head, rest)) => text.strip_prefix(head).is_some_and(|left| {
            left.char_indices()
                .map(|(at, _)| at)
                .chain([left.len()])
                .any(|at| left.get(at..).is_some_and(|tail| fits(rest, tail)))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_characters_and_nothing_else_does() {
        let check =
            |pattern: &str, text: &str, expected: bool| assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        check("data/*", "data/patients", true);
        check("data/*", "data", false);
        check("clauses/*/role", "clauses/r1/role", true);
        check("clauses/*/role", "clauses/r1/frequency", false);
        check("audits", "audits/title", false);
        check("bound/r*", "bound/contractor", false);
        check("*", "", true);
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for text in ["", "subject", ":matter", "subject:"] {
            assert!(Pattern::try_from(text.to_owned()).is_err(), "{text}");
        }
        assert_eq!(Pattern::try_from("a:=b".to_owned()).unwrap().is, Looks::Entry("b".to_owned()));
    }

    #[test]
    fn the_items_are_carried_as_they_are_written() {
        crate::data::carries::<Items>("sheets/card/items.ron", carried!("sheets/card/items.ron"));
    }
}
