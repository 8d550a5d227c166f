//! Words: messages of several languages, alive at once.
//!
//! It serves the last steps of the flow (`speak`) and every front end; language is an argument, never a
//! global. What must never happen here: a sentence of a document in a fallback language, a message whose
//! variables were not all given, and direction marks in the output.

mod data;
mod lexicon;
mod messages;
mod swiss;

pub use messages::{Arg, Messages, NotSaid, WordsError, sources};

/// A language that documents are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// German.
    De,
    /// English.
    En,
    /// Swiss German: German with the terms and the spelling of Switzerland.
    DeCh,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::De, Self::En, Self::DeCh];

    /// The language tag, also the name of the folder with its words.
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::DeCh => "de-CH",
        }
    }

    /// The choice of the question `languages`, and what names the words of a language in a profile.
    pub fn id(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::DeCh => "de-ch",
        }
    }

    /// The language whose words this one takes where it has none of its own.
    pub fn inherits(self) -> Option<Self> {
        match self {
            Self::De | Self::En => None,
            Self::DeCh => Some(Self::De),
        }
    }

    /// What stands between groups of three digits: the first is printed, all are understood when typed.
    pub fn group_signs(self) -> &'static [char] {
        match self {
            Self::De => &['.'],
            Self::En => &[','],
            Self::DeCh => &['’', '\''],
        }
    }

    /// The tag with region that documents declare: `de-DE`, `en-GB`.
    pub fn document_tag(self) -> &'static str {
        match self {
            Self::De => "de-DE",
            Self::En => "en-GB",
            Self::DeCh => "de-CH",
        }
    }

    /// The language with this tag, in capitals or not.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// The language for a locale such as `de_CH.UTF-8`; English where there is no better one.
    pub fn from_locale(locale: &str) -> Self {
        let bare = locale.split(['.', '@']).next().unwrap_or_default();
        let mut parts = bare.split(['-', '_']).map(str::to_ascii_lowercase);
        let first = parts.next().unwrap_or_default();
        let swiss = parts.any(|part| part == "ch");
        match first.as_str() {
            // What is spoken as Swiss German is written as German.
            "gsw" => Self::DeCh,
            "de" if swiss => Self::DeCh,
            _ => Self::from_tag(&first).unwrap_or(Self::En),
        }
    }
}

/// Whether words in a profile may be named like this: by the id of a language that documents are written in.
pub fn is_document_language(id: &str) -> bool {
    Language::ALL.into_iter().any(|language| language.id() == id)
}

/// What a document calls its parties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Roles {
    /// Controller and processor.
    Statutory,
    /// Client and contractor.
    Commercial,
}

impl Roles {
    /// Every set of names.
    pub const ALL: [Self; 2] = [Self::Statutory, Self::Commercial];

    /// The id, also the choice of the question `roles` and the name of the file.
    pub fn id(self) -> &'static str {
        match self {
            Self::Statutory => "statutory",
            Self::Commercial => "commercial",
        }
    }

    /// The set with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|roles| roles.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(locale: &str, expected: Language) {
        assert_eq!(Language::from_locale(locale), expected, "{locale}");
    }

    #[test]
    fn the_interface_follows_the_locale() {
        check("de_DE.UTF-8", Language::De);
        check("de-AT", Language::De);
        check("de-CH", Language::DeCh);
        check("de_CH.UTF-8", Language::DeCh);
        check("gsw_CH.utf8@euro", Language::DeCh);
        check("fr_CH", Language::En);
        check("en_GB", Language::En);
        check("fr_FR.UTF-8", Language::En);
        check("C", Language::En);
        check("", Language::En);
    }
}
