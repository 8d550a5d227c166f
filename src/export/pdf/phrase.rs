//! Phrases as values: what a run says and what it is, never markup.
//!
//! A phrase becomes an array of plain strings (text that may be hyphenated) and small dictionaries with the kind `k`
//! of everything else; the template decides what that looks like. What must never happen here: a string that Typst
//! would parse, a link to a row that is not printed, and an anchor that stands twice.

use std::collections::BTreeSet;

use typst::foundations::{Array, Str, Value, dict};

use super::measure::Face;
use super::text::{printable, printable_line, words};
use crate::sheets::page::{Phrase, Run};

/// The open points of a set and what was linked so far.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// Those whose row is printed.
    pub(super) listed: BTreeSet<u32>,
    /// Those whose row was not yet written.
    pub(super) unwritten: BTreeSet<u32>,
    /// Those that stand in the text; the first place of each is where its row links to.
    pub(super) mentioned: BTreeSet<u32>,
    /// Whether this is the sheet with the rows, which does not link to itself.
    pub(super) listing: bool,
}

/// The lines of a phrase as plain text, to be measured.
pub(super) fn lines(phrase: &Phrase) -> Vec<String> {
    let mut text = String::new();
    for run in &phrase.0 {
        match run {
            Run::Ours(words) | Run::Citation(words) | Run::Mark(words) | Run::Open(_, words) => {
                text.push_str(&printable_line_inside(words));
            }
            Run::Entered(words) => text.push_str(printable(words).trim_matches('\n')),
            Run::Gap => text.push_str(GAP),
            Run::Break => text.push('\n'),
        }
    }
    text.lines().map(|line| line.trim().to_owned()).collect()
}

/// How wide a line to be filled in is where it is measured.
const GAP: &str = "____________";

/// Whether nothing of the phrase would be seen.
pub(super) fn is_blank(phrase: &Phrase) -> bool {
    phrase.0.iter().all(|run| match run {
        Run::Ours(text) | Run::Entered(text) | Run::Citation(text) | Run::Mark(text) | Run::Open(_, text) => {
            printable_line(text).is_empty()
        }
        Run::Break => true,
        Run::Gap => false,
    })
}

/// One line of our own words; blanks at the ends may stand between two runs.
fn printable_line_inside(text: &str) -> String {
    printable(text).replace('\n', " ")
}

impl Links {
    /// The phrase for this room; `once` says that it is printed in one place only, so that it can be
    /// linked to and from.
    pub(super) fn phrase(&mut self, phrase: &Phrase, room: u32, face: Face, once: bool) -> Array {
        let mut pieces = Pieces { done: Array::new(), text: String::new(), room, face };
        for run in &phrase.0 {
            match run {
                Run::Ours(text) => pieces.text(&printable_line_inside(text)),
                Run::Entered(text) => {
                    for (place, line) in printable(text).trim_matches('\n').split('\n').enumerate() {
                        if place > 0 {
                            pieces.push("break", Array::new());
                        }
                        pieces.text(line);
                    }
                }
                Run::Citation(text) => {
                    let inner = pieces.inner(text);
                    pieces.push("cite", inner);
                }
                Run::Mark(text) => {
                    let inner = pieces.inner(text);
                    pieces.push("mark", inner);
                }
                Run::Gap => pieces.push("gap", Array::new()),
                Run::Break => pieces.push("break", Array::new()),
                Run::Open(number, text) => {
                    let inner = pieces.inner(text);
                    pieces.flush();
                    // What is repeated on every page is read aloud only once; a link in it would lead nowhere.
                    let listed = self.listed.contains(number) && !self.listing && once;
                    let anchor = listed && self.mentioned.insert(*number);
                    pieces.done.push(Value::Dict(dict! {
                        "k" => "open",
                        "s" => inner,
                        "to" => if listed { Value::Str(row_name(*number)) } else { Value::None },
                        "at" => if anchor { Value::Str(place_name(*number)) } else { Value::None },
                    }));
                }
            }
        }
        pieces.finish()
    }
}

/// The name of the row that lists an open point.
pub(super) fn row_name(number: u32) -> Str {
    format!("open-{number}").into()
}

/// The name of the first place where it stands in the text.
pub(super) fn place_name(number: u32) -> Str {
    format!("place-{number}").into()
}

/// A phrase as far as it is written.
struct Pieces {
    done: Array,
    /// Text that may be hyphenated and was not pushed yet.
    text: String,
    room: u32,
    face: Face,
}

impl Pieces {
    fn text(&mut self, text: &str) {
        for word in words(text) {
            let parts = word.parts(self.room, self.face);
            let plain = parts.len() == 1 && !word.is_address() && !word.is_pair();
            if plain || word.is_hyphenated() {
                self.text.push_str(word.text());
                continue;
            }
            let parts: Array = parts.into_iter().map(|part| Value::Str(part.into())).collect();
            // A box stays on one line; in one that is too narrow for it, it is a word like any other.
            let whole = word.is_pair() && parts.len() == 1;
            self.push(if whole { "pair" } else { "word" }, parts);
        }
    }

    /// A run of its own kind, in the same room.
    fn inner(&self, text: &str) -> Array {
        let mut inner = Self { done: Array::new(), text: String::new(), room: self.room, face: self.face };
        inner.text(&printable_line_inside(text));
        inner.finish()
    }

    fn push(&mut self, kind: &str, inner: Array) {
        self.flush();
        self.done.push(Value::Dict(dict! { "k" => kind, "s" => inner }));
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.done.push(Value::Str(std::mem::take(&mut self.text).into()));
        }
    }

    fn finish(mut self) -> Array {
        self.flush();
        self.done
    }
}
