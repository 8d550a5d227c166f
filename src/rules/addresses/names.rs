//! Names of countries as they stand in addresses and sentences.
//!
//! The names themselves are data of the law (`law/countries`). What must never happen here: letters that are a word of the
//! sentence taken for a country.

use crate::law::{Countries, Country};
use crate::text::fold;

/// A country by its name; the United States are called by two letters as well.
pub(super) fn named(table: &Countries, name: &str) -> Option<Country> {
    table.named(if ["US", "U.S."].contains(&name) { "USA" } else { name })
}

/// Countries as they stand behind "aus", and those whose name has changed its ending.
const INFLECTED: &[(&str, &str)] = &[
    ("niederlanden", "NL"),
    ("vereinigten staaten", "US"),
    ("vereinigten staaten von amerika", "US"),
    ("vereinigten konigreich", "GB"),
    ("tschechischen republik", "CZ"),
    ("vereinigten arabischen emiraten", "AE"),
    ("russischen foderation", "RU"),
    ("dominikanischen republik", "DO"),
];

/// A country by its name, as it stands in a sentence.
pub(in crate::rules) fn country(table: &Countries, words: &str) -> Option<Country> {
    let folded = fold(words);
    let inflected = INFLECTED.iter().find(|(name, _)| *name == folded).and_then(|(_, code)| code.parse().ok());
    named(table, words).or(inflected)
}
