//! The messages of one language by their ids, each parsed when it is said for the first time.
//!
//! A run says some hundred of eight thousand messages; reading all of them took two thirds of the time of an export, and
//! looking where each stands a tenth. So the build makes an index (`build/entries.rs`). What must never happen here: a
//! message of one language under the id of another.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;

use super::{Language, data, swiss};

pub(super) use entries::Place;

#[cfg_attr(not(test), expect(dead_code, reason = "the build makes the index; tests make others"))]
#[path = "../../build/entries.rs"]
mod entries;

/// The messages of a language: its own, and before them those that it inherits.
pub(super) struct Lexicon {
    parts: Vec<Part>,
}

/// The files of one folder.
struct Part {
    /// The language whose words these are.
    language: Language,
    /// Where each message stands, by id.
    index: &'static [Place],
    /// What was read of each, in shelves that are made when the first message of them is said.
    parsed: Vec<OnceLock<Box<Shelf>>>,
}

/// Messages that stand together in the index, most of which are never said in one run.
type Shelf = [OnceLock<Option<Parsed>>; SHELF];

const SHELF: usize = 32;

/// A message as it was read, which stays for as long as the program runs.
type Parsed = &'static ast::Message<&'static str>;

impl Lexicon {
    /// The messages that come with the program.
    pub(super) fn embedded(language: Language) -> &'static Self {
        static GERMAN: OnceLock<Lexicon> = OnceLock::new();
        static ENGLISH: OnceLock<Lexicon> = OnceLock::new();
        static SWISS: OnceLock<Lexicon> = OnceLock::new();
        let cell = match language {
            Language::De => &GERMAN,
            Language::En => &ENGLISH,
            Language::DeCh => &SWISS,
        };
        cell.get_or_init(|| Self { parts: [language].into_iter().chain(language.inherits()).map(Part::new).collect() })
    }

    /// The message with an id, in the words of the language that says it.
    pub(super) fn message(&self, says: Language, id: &str) -> Option<Parsed> {
        self.parts.iter().find_map(|part| Some((part, part.at(id)?))).and_then(|(part, at)| part.message(says, at))
    }
}

impl Part {
    fn new(language: Language) -> Self {
        let index = data::index(language);
        Self { language, index, parsed: (0..index.len().div_ceil(SHELF)).map(|_| OnceLock::new()).collect() }
    }

    fn files(&self) -> &'static [(&'static str, &'static str)] {
        data::files(self.language)
    }

    /// Where a message stands in the index.
    fn at(&self, id: &str) -> Option<usize> {
        self.index.binary_search_by_key(&Some(id), |place| message(self.files(), *place).map(|(_, id, _)| id)).ok()
    }

    fn message(&self, says: Language, at: usize) -> Option<Parsed> {
        let shelf = self.parsed.get(at / SHELF)?.get_or_init(|| Box::new([const { OnceLock::new() }; SHELF]));
        *shelf.get(at % SHELF)?.get_or_init(|| {
            let (file, _, text) = message(self.files(), *self.index.get(at)?)?;
            let text = match inherit(says, file, text) {
                Cow::Owned(turned) if self.language != says => turned.leak(),
                _ => text,
            };
            match parse_runtime(text).ok()?.body.pop()? {
                ast::Entry::Message(message) => Some(&*Box::leak(Box::new(small(message)))),
                _ => None,
            }
        })
    }
}

/// Without the room that the parser leaves for more: most messages are one piece of text.
fn small(mut message: ast::Message<&'static str>) -> ast::Message<&'static str> {
    let values = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
    values.chain(&mut message.value).for_each(|pattern| pattern.elements.shrink_to_fit());
    message.attributes.shrink_to_fit();
    message
}

/// The file of a message, its id, and the whole of it.
fn message<'t>(
    files: &[(&'t str, &'t str)],
    (file, start, id_length, length): Place,
) -> Option<(&'t str, &'t str, &'t str)> {
    let (file, text) = files.get(usize::from(file))?;
    let text = text.get(start as usize..)?.get(..length as usize)?;
    Some((file, text.get(..usize::from(id_length))?, text))
}

/// Words in the language that takes them over.
pub(super) fn inherit<'t>(language: Language, file: &str, text: &'t str) -> Cow<'t, str> {
    match language {
        Language::De | Language::En => Cow::Borrowed(text),
        Language::DeCh => Cow::Owned(swiss::turn(file, text)),
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;

    use super::*;

    /// The ids and texts of the messages of some files, by id.
    fn cut<'t>(files: &[(&'t str, &'t str)]) -> Vec<(&'t str, &'t str)> {
        let places = entries::index(files).unwrap();
        places.into_iter().map(|place| message(files, place).unwrap()).map(|(_, id, text)| (id, text)).collect()
    }

    #[test]
    fn the_index_holds_every_message_as_the_syntax_tree_has_it() {
        for language in [Language::De, Language::En] {
            let lexicon = Lexicon::embedded(language);
            let mut messages = 0;
            for (file, text) in data::files(language) {
                let whole = FluentResource::try_new((*text).to_owned()).unwrap();
                for entry in whole.entries() {
                    if let ast::Entry::Message(message) = entry {
                        messages += 1;
                        assert_eq!(lexicon.message(language, message.id.name), Some(message), "{file}");
                    }
                }
            }
            assert_eq!(messages, data::index(language).len(), "{}", language.tag());
        }
    }

    #[test]
    fn remarks_terms_and_a_brace_in_the_first_column_are_no_messages() {
        let text =
            "# a = b\n\na = b\n    .c = d\n\n-t = { $x ->\n    *[o] p\n}\nz = { $x ->\n   *[o] p\n}\n# end\n\ny = e";
        let expected = [("a", "a = b\n    .c = d\n\n"), ("y", "y = e"), ("z", "z = { $x ->\n   *[o] p\n}\n")];
        assert_eq!(cut(&[("f", text)]), expected);
    }

    #[test]
    fn a_message_that_stands_twice_stops_the_build() {
        let told = entries::index(&[("f", "a = b\nc = d"), ("g", "c = e")]).unwrap_err();
        assert_eq!(told, "`c` stands twice: in f and in g");
    }

    #[test]
    fn a_swiss_message_takes_the_place_of_the_german_one() {
        let swiss = Lexicon::embedded(Language::DeCh);
        for (id, text) in cut(data::files(Language::DeCh)) {
            let own = FluentResource::try_new(text.to_owned()).unwrap();
            let Some(ast::Entry::Message(own)) = own.get_entry(0) else { panic!("{id}") };
            assert_eq!(swiss.message(Language::DeCh, id), Some(own), "{id}");
        }
        assert_eq!(swiss.message(Language::DeCh, "gibt-es-nicht"), None);
    }
}
