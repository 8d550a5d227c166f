//! The messages of one language by their ids, each parsed when it is said for the first time.
//!
//! A run says some hundred of five thousand messages; reading all of them took two thirds of the time of an export.
//! The files are cut into entries by their first columns alone, which tests/languages.rs compares with what the whole
//! syntax tree says. What must never happen here: a message of one language under the id of another, and an entry
//! that hides a second one of the same file.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::{Language, data, swiss};

/// The entries of a language.
pub(super) struct Lexicon {
    entries: HashMap<&'static str, Entry>,
    /// An id that two entries of the language's own files have.
    twice: Option<(&'static str, &'static str)>,
}

/// One message with its attributes, as it stands in its file.
struct Entry {
    /// The language whose words these are, and the file.
    language: Language,
    file: &'static str,
    text: &'static str,
    /// `None` if it is no message.
    parsed: OnceLock<Option<FluentResource>>,
}

impl Lexicon {
    /// The entries that come with the program: inherited ones, and those that take their place.
    pub(super) fn embedded(language: Language) -> &'static Self {
        static GERMAN: OnceLock<Lexicon> = OnceLock::new();
        static ENGLISH: OnceLock<Lexicon> = OnceLock::new();
        static SWISS: OnceLock<Lexicon> = OnceLock::new();
        let cell = match language {
            Language::De => &GERMAN,
            Language::En => &ENGLISH,
            Language::DeCh => &SWISS,
        };
        cell.get_or_init(|| Self::new(language))
    }

    fn new(language: Language) -> Self {
        let mut lexicon = Self { entries: HashMap::with_capacity(8192), twice: None };
        for from in language.inherits().into_iter().chain([language]) {
            for (file, text) in data::files(from) {
                for (id, text) in entries(text) {
                    let entry = Entry { language: from, file, text, parsed: OnceLock::new() };
                    let before = lexicon.entries.insert(id, entry);
                    if before.is_some_and(|before| before.language == from) {
                        lexicon.twice = Some((file, id));
                    }
                }
            }
        }
        lexicon
    }

    /// The file and the id of an entry that stands twice in the files of the language.
    pub(super) fn twice(&self) -> Option<(&'static str, &'static str)> {
        self.twice
    }

    /// The message with an id, in the words of the language that says it.
    pub(super) fn message(&self, says: Language, id: &str) -> Option<&ast::Message<&str>> {
        let entry = self.entries.get(id)?;
        let parsed = entry.parsed.get_or_init(|| {
            let text =
                if entry.language == says { Cow::Borrowed(entry.text) } else { inherit(says, entry.file, entry.text) };
            FluentResource::try_new(text.into_owned()).ok()
        });
        match parsed.as_ref()?.get_entry(0)? {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        }
    }
}

/// Words in the language that takes them over.
pub(super) fn inherit<'t>(language: Language, file: &str, text: &'t str) -> Cow<'t, str> {
    match language {
        Language::De | Language::En => Cow::Borrowed(text),
        Language::DeCh => Cow::Owned(swiss::turn(file, text)),
    }
}

/// The entries of a file with their ids: a letter in the first column begins one, and so does a remark after it.
fn entries(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let is_message = rest.starts_with(|first: char| first.is_ascii_alphabetic());
            let end = end(rest);
            let (entry, after) = rest.split_at_checked(end)?;
            rest = after;
            if is_message && let Some((id, _)) = entry.split_once([' ', '=']) {
                return Some((id, entry));
            }
        }
    })
}

/// Where the entry, the term, the remark or the empty line at the beginning of a text ends.
fn end(text: &str) -> usize {
    let begins = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#');
    let mut lines = text.match_indices('\n').map(|(at, _)| at + 1);
    lines.find(|at| text.as_bytes().get(*at).is_some_and(begins)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_cut_where_the_syntax_tree_cuts_it() {
        for language in [Language::De, Language::En] {
            for (file, text) in data::files(language) {
                let whole = FluentResource::try_new((*text).to_owned()).unwrap();
                let ids: Vec<&str> = whole
                    .entries()
                    .filter_map(|entry| match entry {
                        ast::Entry::Message(message) => Some(message.id.name),
                        _ => None,
                    })
                    .collect();
                let cut: Vec<&str> = entries(text).map(|(id, _)| id).collect();
                assert_eq!(cut, ids, "{file}");
                let lexicon = Lexicon::embedded(language);
                for entry in whole.entries() {
                    if let ast::Entry::Message(message) = entry {
                        assert_eq!(lexicon.message(language, message.id.name), Some(message), "{file}");
                    }
                }
            }
        }
    }

    #[test]
    fn remarks_terms_and_a_brace_in_the_first_column_are_no_entries() {
        let text =
            "# a = b\n\na = b\n    .c = d\n\n-t = { $x ->\n    *[o] p\n}\nz = { $x ->\n   *[o] p\n}\n# end\n\ny = e";
        let cut: Vec<&str> = entries(text).map(|(id, _)| id).collect();
        assert_eq!(cut, ["a", "z", "y"]);
        assert_eq!(entries(text).nth(1).unwrap().1, "z = { $x ->\n   *[o] p\n}\n");
    }

    #[test]
    fn no_entry_stands_twice_and_a_swiss_one_replaces_its_german() {
        for language in Language::ALL {
            assert_eq!(Lexicon::embedded(language).twice(), None, "{}", language.tag());
        }
        assert!(data::files(Language::DeCh).iter().flat_map(|(_, text)| entries(text)).all(|(id, _)| {
            Lexicon::embedded(Language::DeCh).entries.get(id).is_some_and(|entry| entry.language == Language::DeCh)
        }));
    }
}
