//! A text and a wording in the forms in which they are compared.
//!
//! Folded, one space between words, whole words only. What must never happen here: a wording that is found inside another
//! word.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::phrases::{Kind, Phrase, phrases};
use super::sentence::Sentence;
use crate::text::fold;

/// A text in the forms in which it is compared.
#[derive(Debug)]
pub(super) struct Tidy {
    pub(super) folded: String,
    pub(super) spaced: String,
    pub(super) lines: Vec<String>,
    /// Its words, folded; those of a text in the order of the alphabet.
    pub(super) words: Vec<String>,
    /// The lines of a text with their sentences.
    pub(super) sentences: Vec<Vec<Sentence>>,
    /// A text without what it says of law that is gone, where it says so.
    pub(super) current: Option<Box<[Self; 2]>>,
}

impl Tidy {
    fn new(text: &str) -> Self {
        let lines = text.split(['\n', ';', '•']).map(tidy).collect();
        let folded = tidy(text);
        let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let words = words.map(str::to_owned).collect();
        Self { spaced: spaced(text), lines, words, folded, sentences: Vec::new(), current: None }
    }

    /// A text in which words are looked up.
    pub(super) fn text(text: &str) -> Self {
        let mut tidy = Self::new(text);
        tidy.words.sort_unstable();
        tidy
    }

    /// What a phrase is looked for in.
    pub(super) fn read_for(&self, phrase: &Phrase) -> &Self {
        match (&self.current, phrase.kind) {
            (Some(current), Kind::Repealed) => {
                let [version, any] = &**current;
                if phrase.id == "bdsg-old" { version } else { any }
            }
            _ => self,
        }
    }

    /// Whether a word stands in the text.
    pub(super) fn has(&self, word: &str) -> bool {
        self.words.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
    }
}

/// A wording of the list. Most never stand in a text, so it is made ready when its first word does.
#[derive(Debug)]
pub(super) struct Wording {
    /// As it stands in the list.
    pub(super) shown: &'static str,
    first: String,
    ready: OnceLock<Tidy>,
}

impl Wording {
    fn new(shown: &'static str) -> Self {
        let begin = shown.trim_start_matches(|c: char| !c.is_alphanumeric());
        let first = begin.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        Self { shown, first: fold(first), ready: OnceLock::new() }
    }

    /// The wording as it is compared, if the text has its first word.
    pub(super) fn in_reach_of(&self, text: &Tidy) -> Option<&Tidy> {
        text.has(&self.first).then(|| self.ready.get_or_init(|| Tidy::new(self.shown)))
    }
}

/// The wordings of the list, by the id of their phrase.
pub(super) fn wordings() -> &'static BTreeMap<&'static str, Vec<Wording>> {
    static WORDINGS: OnceLock<BTreeMap<&'static str, Vec<Wording>>> = OnceLock::new();
    WORDINGS.get_or_init(|| {
        let one = |phrase: &Phrase| (phrase.id, phrase.find.iter().copied().map(Wording::new).collect());
        phrases().map(one).collect()
    })
}

/// The text as it is compared: folded, one space between words, none after a section sign, no full stop at its end.
pub(super) fn tidy(text: &str) -> String {
    spaced(&fold(text)).trim_matches(['.', ',', ':', '-', '*', ' ']).to_owned()
}

pub(super) fn spaced(text: &str) -> String {
    text.replace(['–', '—'], "-").split_whitespace().collect::<Vec<_>>().join(" ").replace("§ ", "§")
}

/// Whether a wording stands in a text as whole words.
pub(super) fn contains(text: &str, wording: &str) -> bool {
    places(text, wording).next().is_some()
}

/// Where a wording stands in a text as whole words.
pub(super) fn places<'t>(text: &'t str, wording: &'t str) -> impl Iterator<Item = usize> + 't {
    text.match_indices(wording).map(|(at, _)| at).filter(move |at| {
        let before = text.get(..*at).and_then(|head| head.chars().next_back());
        let after = text.get(at + wording.len()..).and_then(|tail| tail.chars().next());
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let begins = wording.chars().next().is_some_and(char::is_alphanumeric);
        let ends = wording.chars().next_back().is_some_and(char::is_alphanumeric);
        !(begins && word(before) || ends && word(after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_of_every_wording_is_the_first_that_is_compared() {
        for wording in wordings().values().flatten() {
            assert_eq!(Tidy::new(wording.shown).words.first(), Some(&wording.first), "{}", wording.shown);
        }
    }

    #[test]
    fn wordings_are_found_as_whole_words_whatever_the_spacing() {
        #[track_caller]
        fn check(text: &str, wording: &str, expected: bool) {
            assert_eq!(contains(&tidy(text), &tidy(wording)), expected, "{text} / {wording}");
        }
        check("nach §\u{a0}11 BDSG verpflichtet", "§ 11 BDSG", true);
        check("nach §11 BDSG", "§ 11 BDSG", true);
        check("nach § 111 BDSG", "§ 11 BDSG", false);
        check("Übertragung mit SSL/TLS 1.0", "TLS 1.0", true);
        check("Übertragung mit TLS 1.01", "TLS 1.0", false);
        check("Namen, Adressen etc.", "etc", true);
        check("Sketches", "etc", false);
        check("Auftragsdatenverarbeitung", "Auftragsdatenverarbeitung", true);
    }
}
