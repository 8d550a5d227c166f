//! Sentences that say themselves that the law they name is gone.
//!
//! A contract that is kept up has to name the old law once. What must never happen here: a sentence that applies old law
//! and only dates it.

use super::compared::{Tidy, spaced};
use super::sentence::lines;
use crate::text::fold;

/// Says what became of the old law, folded.
const DEEMED: &[&str] = &[
    "gilt als verweis",
    "gilt dies als verweis",
    "gilt das als verweis",
    "gelten als verweis",
    "gelten diese als verweis",
    "als verweis auf",
    "als verweise auf",
    "als bezugnahme auf",
    "ehemals",
    "ehemalige",
    "fruhere fassung",
    "fruheren fassung",
    "fruherer fassung",
    "fruhere bezeichnung",
    "aufgehoben",
    "ausser kraft",
    "abgelost",
    "former",
    "repealed",
    "superseded",
    "no longer in force",
    "deemed reference",
    "deemed to be a reference",
    "deemed to be reference",
    "deemed a reference",
    "as a reference to",
    "as references to",
];

/// Names the version.
const VERSION: &[&str] =
    &["alter fassung", "alte fassung", "a. f.", "a.f.", "version in force until", "in force until"];

/// Whether a sentence has "in der bis zum … geltenden Fassung".
fn until(folded: &str) -> bool {
    let ends = folded.find("geltenden fassung");
    ends.zip(folded.find("in der bis")).is_some_and(|(end, begin)| begin < end)
}

/// A text without the sentences in which the law is said to be gone: for the phrase that names an old version as such,
/// and for all others. Nothing where the text has none.
pub(super) fn without(text: &str) -> Option<[Tidy; 2]> {
    let folded = spaced(&fold(text));
    let any = |folded: &str, words: &[&str]| words.iter().any(|word| folded.contains(word));
    if !any(&folded, DEEMED) && !any(&folded, VERSION) && !until(&folded) {
        return None;
    }
    let kept = |test: &dyn Fn(&str) -> bool| {
        let all = lines(text).into_iter().flatten().filter(|one| !test(&one.folded));
        Tidy::text(&all.map(|one| one.shown).collect::<Vec<_>>().join("; "))
    };
    let deemed = |folded: &str| any(folded, DEEMED) || until(folded);
    Some([kept(&deemed), kept(&|folded| deemed(folded) || any(folded, VERSION))])
}
