//! Citations: an instrument, and where it applies an article or section with its parts.
//!
//! Everything that rests on law carries one: questions, measures, rules, traces of the printed blocks. In files
//! they are ids such as `gdpr-28-3-s2-h`; the words are made by [`speak`]. What must never happen here: a
//! citation of an instrument that is not registered, or one that is spoken only in part.

use std::fmt;

use serde::{Serialize, Serializer};

use super::instruments::{Instrument, Instruments, Jurisdiction, Unit};

/// A citation, parsed and of a registered instrument.
///
/// As an id: the instrument, then the article or section (`28`, `43e`), then its parts: a paragraph as a plain
/// number (`3`, `1a`), a sentence as `s2`, a number as `nr3` or `nr3a`, a letter (point) as itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    instrument: String,
    article: Option<String>,
    parts: Vec<Part>,
}

/// A part of an article or section, in the order in which the law itself is cited.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// "Abs. 3", "(3)".
    Paragraph(String),
    /// "Satz 2", "second sentence".
    Sentence(u32),
    /// "Nr. 3a", "no. 3a".
    Number(String),
    /// "Buchst. h", "(h)".
    Letter(char),
}

/// Why a text is no citation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CitationError {
    /// No registered instrument begins the id.
    #[error("`{0}` begins with no registered instrument")]
    UnknownInstrument(String),
    /// What follows the instrument is no article or section.
    #[error("`{id}`: `{segment}` is no article or section, which begins with a digit (28, 43e)")]
    NotAnArticle {
        /// The whole id.
        id: String,
        /// The part that is wrong.
        segment: String,
    },
    /// A segment has none of the forms.
    #[error("`{id}`: `{segment}` is no paragraph (3, 1a), no sentence (s2), no number (nr3, nr3a) and no letter (h)")]
    NotAPart {
        /// The whole id.
        id: String,
        /// The part that is wrong.
        segment: String,
    },
    /// A part of the same kind stands there already, or a paragraph follows a smaller part.
    #[error("`{id}`: `{segment}` cannot stand there; each part comes once and the paragraph first")]
    OutOfOrder {
        /// The whole id.
        id: String,
        /// The part that is wrong.
        segment: String,
    },
}

impl Citation {
    /// Reads an id. The longest registered instrument counts, so `stgb-ch-321` is the Swiss code.
    pub fn parse(id: &str, register: &Instruments) -> Result<Self, CitationError> {
        let (mut head, mut tail) = (id, Vec::new());
        while register.get(head).is_none() {
            let Some((shorter, segment)) = head.rsplit_once('-') else {
                return Err(CitationError::UnknownInstrument(id.to_owned()));
            };
            head = shorter;
            tail.push(segment);
        }
        let mut citation = Self { instrument: head.to_owned(), article: None, parts: Vec::new() };
        while let Some(segment) = tail.pop() {
            let wrong = || (id.to_owned(), segment.to_owned());
            if citation.article.is_none() {
                if !is_label(segment) {
                    let (id, segment) = wrong();
                    return Err(CitationError::NotAnArticle { id, segment });
                }
                citation.article = Some(segment.to_owned());
                continue;
            }
            let Some(part) = Part::parse(segment) else {
                let (id, segment) = wrong();
                return Err(CitationError::NotAPart { id, segment });
            };
            let too_late = matches!(part, Part::Paragraph(_)) && !citation.parts.is_empty();
            if too_late || citation.parts.iter().any(|other| other.is_like(&part)) {
                let (id, segment) = wrong();
                return Err(CitationError::OutOfOrder { id, segment });
            }
            citation.parts.push(part);
        }
        Ok(citation)
    }

    /// The id of the instrument.
    pub fn instrument(&self) -> &str {
        &self.instrument
    }

    /// The article or section; none where the whole instrument is cited.
    pub fn article(&self) -> Option<&str> {
        self.article.as_deref()
    }

    /// The parts in the order in which they are cited.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The paragraph, if one is cited.
    pub fn paragraph(&self) -> Option<&str> {
        self.parts.iter().find_map(|part| if let Part::Paragraph(n) = part { Some(n.as_str()) } else { None })
    }

    /// The sentence, if one is cited.
    pub fn sentence(&self) -> Option<u32> {
        self.parts.iter().find_map(|part| if let Part::Sentence(n) = part { Some(*n) } else { None })
    }

    /// The number, if one is cited.
    pub fn number(&self) -> Option<&str> {
        self.parts.iter().find_map(|part| if let Part::Number(n) = part { Some(n.as_str()) } else { None })
    }

    /// The letter, if one is cited.
    pub fn letter(&self) -> Option<char> {
        self.parts.iter().find_map(|part| if let Part::Letter(letter) = part { Some(*letter) } else { None })
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.instrument)?;
        if let Some(article) = &self.article {
            write!(f, "-{article}")?;
        }
        self.parts.iter().try_for_each(|part| match part {
            Part::Paragraph(n) => write!(f, "-{n}"),
            Part::Sentence(n) => write!(f, "-s{n}"),
            Part::Number(n) => write!(f, "-nr{n}"),
            Part::Letter(letter) => write!(f, "-{letter}"),
        })
    }
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Part {
    fn parse(segment: &str) -> Option<Self> {
        if is_label(segment) {
            return Some(Self::Paragraph(segment.to_owned()));
        }
        if let Some(number) = segment.strip_prefix("nr").filter(|rest| is_label(rest)) {
            return Some(Self::Number(number.to_owned()));
        }
        if let Some(digits) = segment.strip_prefix('s').filter(|rest| is_label(rest)) {
            return digits.parse().ok().map(Self::Sentence);
        }
        let mut letters = segment.chars();
        let letter = letters.next().filter(char::is_ascii_lowercase)?;
        letters.next().is_none().then_some(Self::Letter(letter))
    }

    fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// Digits without a leading zero, then letters: `28`, `43e`, `321bis`.
fn is_label(text: &str) -> bool {
    let letters = text.trim_start_matches(|c: char| c.is_ascii_digit());
    letters.len() < text.len() && !text.starts_with('0') && letters.bytes().all(|b| b.is_ascii_lowercase())
}

/// A value that a message of a citation takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// Text, printed as it is.
    Text(&'a str),
    /// A number, so that a message can choose a form by it ("second").
    Number(u32),
}

/// Finds the words of a message in one language: its id, its values. None if the language lacks it.
pub type Words<'a> = dyn Fn(&str, &[(&str, Value<'_>)]) -> Option<String> + 'a;

/// The citation as a page prints it, in the language of the words; none if a message is missing.
///
/// A whole instrument is its name. Otherwise each part is spoken by its message (`citation-paragraph`, …), the
/// parts are joined as they are, and `citation-article` or `citation-section` puts article, parts and name together.
pub fn speak(citation: &Citation, register: &Instruments, words: &Words<'_>) -> Option<String> {
    let instrument = register.get(&citation.instrument)?;
    let name = words(&instrument.message(), &[])?;
    let Some(article) = &citation.article else { return Some(name) };
    let (mut parts, mut after_sentence) = (String::new(), false);
    for part in &citation.parts {
        parts += &match part {
            Part::Paragraph(n) => words("citation-paragraph", &[("n", Value::Text(&as_printed(n, instrument)))])?,
            Part::Number(n) => {
                // A definition: German cites "Art. 4 Nr. 8", English "Art. 4(8)".
                let alone = instrument.unit == Unit::Article && parts.is_empty();
                words(if alone { "citation-number--alone" } else { "citation-number" }, &[("n", Value::Text(n))])?
            }
            Part::Sentence(n) => words("citation-sentence", &[("n", Value::Number(*n))])?,
            Part::Letter(letter) => {
                // English joins a point to its paragraph, "(1)(d)", but not to a sentence.
                let message = if after_sentence { "citation-letter--apart" } else { "citation-letter" };
                words(message, &[("letter", Value::Text(letter.encode_utf8(&mut [0; 4])))])?
            }
        };
        after_sentence |= matches!(part, Part::Sentence(_) | Part::Number(_));
    }
    let form = match (instrument.unit, instrument.jurisdiction) {
        (Unit::Article, _) => "citation-article",
        // German does not write "§" for the section of a British act.
        (Unit::Section, Jurisdiction::GB) => "citation-section--gb",
        (Unit::Section, _) => "citation-section",
    };
    let article = as_printed(article, instrument);
    let values = [("article", &*article), ("parts", &*parts), ("instrument", &*name)];
    words(form, &values.map(|(name, text)| (name, Value::Text(text))))
}

/// British law writes inserted provisions with capitals, "Art. 45A"; ids do not.
fn as_printed(label: &str, instrument: &Instrument) -> String {
    if instrument.jurisdiction == Jurisdiction::GB { label.to_ascii_uppercase() } else { label.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::carried;

    fn register() -> Instruments {
        Instruments::read(carried!("law/instruments.ron")).unwrap()
    }

    #[test]
    fn a_citation_is_parsed_and_gives_its_id_back() {
        type Seen<'a> = (&'a str, Option<&'a str>, Option<&'a str>, Option<u32>, Option<&'a str>, Option<char>);
        #[track_caller]
        fn check(input: &str, expected: Seen<'_>) {
            let cited = Citation::parse(input, &register()).unwrap();
            let inside = (cited.paragraph(), cited.sentence(), cited.number(), cited.letter());
            assert_eq!((cited.instrument(), cited.article()), (expected.0, expected.1), "{input}");
            assert_eq!(inside, (expected.2, expected.3, expected.4, expected.5), "{input}");
            assert_eq!(cited.to_string(), input);
        }
        check("gdpr", ("gdpr", None, None, None, None, None));
        check("gdpr-28", ("gdpr", Some("28"), None, None, None, None));
        check("gdpr-28-2", ("gdpr", Some("28"), Some("2"), None, None, None));
        check("gdpr-32-1-d", ("gdpr", Some("32"), Some("1"), None, None, Some('d')));
        check("gdpr-28-3-s2-h", ("gdpr", Some("28"), Some("3"), Some(2), None, Some('h')));
        check("stgb-203-4-s2-nr2", ("stgb", Some("203"), Some("4"), Some(2), Some("2"), None));
        check("stgb-203-1-nr3a", ("stgb", Some("203"), Some("1"), None, Some("3a"), None));
        check("bdsg-38-1-s1", ("bdsg", Some("38"), Some("1"), Some(1), None, None));
        check("bdsg-22-1-nr1-b", ("bdsg", Some("22"), Some("1"), None, Some("1"), Some('b')));
        check("brao-43e-3", ("brao", Some("43e"), Some("3"), None, None, None));
        check("sgb-10-80-1", ("sgb-10", Some("80"), Some("1"), None, None, None));
        check("sgb-1-35", ("sgb-1", Some("35"), None, None, None, None));
        check("stgb-ch-321", ("stgb-ch", Some("321"), None, None, None, None));
        check("dsg-5-c-nr2", ("dsg", Some("5"), None, None, Some("2"), Some('c')));
        check("uk-gdpr-46-1a", ("uk-gdpr", Some("46"), Some("1a"), None, None, None));
        check("eu-2021-1772", ("eu-2021-1772", None, None, None, None, None));
        check("eu-2021-914-1-2", ("eu-2021-914", Some("1"), Some("2"), None, None, None));
    }

    #[test]
    fn a_text_that_is_no_citation_is_told_what_is_wrong() {
        #[track_caller]
        fn check(input: &str, expected: &str) {
            let told = Citation::parse(input, &register()).unwrap_err().to_string();
            assert!(told.contains(expected), "{told}");
        }
        check("", "`` begins with no registered instrument");
        check("ccpa-1798", "`ccpa-1798` begins with no registered instrument");
        check("GDPR-28", "begins with no registered instrument");
        check("eu-2021-9999", "begins with no registered instrument");
        check("gdpr-", "`` is no article or section");
        check("gdpr-a", "`a` is no article or section");
        check("gdpr-028", "`028` is no article or section");
        check("gdpr-28-", "`` is no paragraph");
        check("gdpr-28-nr", "`nr` is no paragraph");
        check("gdpr-28-3-s2a", "`s2a` is no paragraph");
        check("gdpr-28-3-H", "`H` is no paragraph");
        check("gdpr-28-3-ab", "`ab` is no paragraph");
        check("gdpr-28-3-s99999999999", "`s99999999999` is no paragraph");
        check("gdpr-28-3-4", "`4` cannot stand there");
        check("gdpr-28-a-3", "`3` cannot stand there");
        check("gdpr-28-3-a-b", "`b` cannot stand there");
    }
}
