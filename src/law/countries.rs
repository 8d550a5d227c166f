//! Countries and territories: their codes, their names, and the search for them.
//!
//! They stand at the bottom of the flow: answers carry a [`Country`], pages print its name, and the law has
//! a row for every one of them. What must never happen here: a code that the table does not have, or a guess
//! which country was meant; the search proposes, a person chooses.

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::fold::fold;

const TABLE: &str = include_str!("countries.tsv");
const SYNONYMS: &str = include_str!("synonyms.tsv");

/// The names that CLDR 48.2.0 gives otherwise in Switzerland (`de-CH`).
const SWISS: [(&str, &str); 6] = [
    ("BN", "Brunei"),
    ("BW", "Botswana"),
    ("CV", "Kapverden"),
    ("SB", "Salomon-Inseln"),
    ("TL", "Osttimor"),
    ("ZW", "Zimbabwe"),
];

/// A country or territory of ISO 3166-1, Kosovo (`XK`), or a body that data protection law treats like a country of
/// its own: the European Patent Organisation (`XE`) and the institutions of the Union (`XU`); by two capital letters.
///
/// Only codes of the table exist, so every country has a name and a row in the law.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

/// The text is no code of the table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no country code: two capital letters of ISO 3166-1 such as DE or GB, or XK for Kosovo")]
pub struct NotACountry(pub String);

impl Country {
    /// The two letters.
    pub fn code(&self) -> &'static str {
        self.0
    }
}

impl FromStr for Country {
    type Err = NotACountry;

    fn from_str(text: &str) -> Result<Self, NotACountry> {
        // Hundreds of codes are read at every start: the table is sorted, so a search by halves does.
        let codes = codes();
        let at = codes.binary_search(&text).map_err(|_place| NotACountry(text.to_owned()))?;
        codes.get(at).map(|code| Self(code)).ok_or_else(|| NotACountry(text.to_owned()))
    }
}

/// The codes in the order of the table.
fn codes() -> &'static [&'static str] {
    static CODES: OnceLock<Vec<&'static str>> = OnceLock::new();
    // The comment at the top of the table has no tabulator.
    CODES.get_or_init(|| TABLE.lines().filter_map(|line| line.split_once('\t')).map(|(code, _)| code).collect())
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

/// The table of names, in the order of the codes.
#[derive(Debug, Clone)]
pub struct Countries(Vec<Entry>);

#[derive(Debug, Clone)]
struct Entry {
    country: Country,
    de: &'static str,
    en: &'static str,
    /// Everyday names.
    synonyms: Vec<&'static str>,
    /// Code, names and synonyms as the search compares them; folded when somebody searches.
    keys: OnceLock<Vec<String>>,
}

impl Entry {
    fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.de, self.en].into_iter().chain(self.synonyms.iter().copied())
    }

    fn keys(&self) -> &[String] {
        self.keys.get_or_init(|| std::iter::once(self.country.0).chain(self.names()).map(fold).collect())
    }

    /// Whether a folded text is a whole name. A plain letter at the beginning stays one: only names that begin like the text
    /// are folded, a tenth of them.
    fn is_named(&self, folded: &str) -> bool {
        let begins = |name: &str| {
            let first = name.chars().next().filter(char::is_ascii_alphanumeric);
            first.is_none_or(|first| folded.starts_with(first.to_ascii_lowercase()))
        };
        self.names().any(begins) && self.keys().iter().skip(1).any(|key| key == folded)
    }
}

/// A line of the table or of the synonyms is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("countries, line {line}: {what}")]
pub struct BadTable {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}

impl Countries {
    /// The table that the program carries.
    pub fn embedded() -> Result<Self, BadTable> {
        Self::read(TABLE, SYNONYMS)
    }

    /// Reads a table (code, German, English) and a list of synonyms (code, name), separated by tabulators.
    pub(super) fn read(table: &'static str, synonyms: &'static str) -> Result<Self, BadTable> {
        let mut entries: Vec<Entry> = Vec::new();
        for (line, cells) in rows(table) {
            let bad = |what: String| BadTable { line, what };
            let [code, de, en] = cells[..] else {
                return Err(bad(format!("{} cells instead of 3", cells.len())));
            };
            if de.trim().is_empty() || en.trim().is_empty() {
                return Err(bad(format!("{code} has an empty name")));
            }
            let country: Country = code.parse().map_err(|e: NotACountry| bad(e.to_string()))?;
            if entries.last().is_some_and(|last| last.country >= country) {
                return Err(bad(format!("{code} does not follow in the order of the codes")));
            }
            entries.push(Entry { country, de, en, synonyms: Vec::new(), keys: OnceLock::new() });
        }
        for (line, cells) in rows(synonyms) {
            let bad = |what: String| BadTable { line, what };
            let [code, name] = cells[..] else {
                return Err(bad(format!("{} cells instead of 2", cells.len())));
            };
            match entries.iter_mut().find(|entry| entry.country.0 == code) {
                Some(entry) => entry.synonyms.push(name),
                None => return Err(bad(format!("{code} is not in the table"))),
            }
        }
        Ok(Self(entries))
    }

    /// The name in German for `de` and its regions, in English for every other language.
    pub fn name(&self, country: Country, language: &str) -> &str {
        let german = language == "de" || language.starts_with("de-");
        if language == "de-CH"
            && let Some((_, swiss)) = SWISS.iter().find(|(code, _)| *code == country.0)
        {
            return swiss;
        }
        match self.0.binary_search_by_key(&country, |entry| entry.country) {
            Ok(at) => self.0.get(at).map_or(country.0, |entry| if german { entry.de } else { entry.en }),
            // Only a table made by a test lacks a country.
            Err(_) => country.0,
        }
    }

    /// All countries in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = Country> + '_ {
        self.0.iter().map(|entry| entry.country)
    }

    /// Whether a text is a whole code or name of some country, also an everyday one.
    pub fn find_exact(&self, text: &str) -> bool {
        let asked = fold(text);
        self.0.iter().any(|entry| entry.keys().contains(&asked))
    }

    /// The country that a whole text names, in any language of the program or by an everyday name; never by its code.
    pub fn named(&self, text: &str) -> Option<Country> {
        let asked = fold(text);
        let swiss = || SWISS.iter().find(|(_, name)| fold(name) == asked).and_then(|(code, _)| code.parse().ok());
        self.0.iter().find(|entry| entry.is_named(&asked)).map(|entry| entry.country).or_else(swiss)
    }

    /// The countries that a typed text may mean: by code, by name in either language, by everyday name.
    ///
    /// Case, umlauts, accents and punctuation do not matter. A whole name comes before the beginning of one,
    /// and that before a part of one; within these in the order of the codes. An empty text finds nothing.
    pub fn find(&self, text: &str) -> Vec<Country> {
        // "&" is "und" in one language and "and" in the other: both are tried.
        let asked = ["und", "and"].map(|word| fold(&text.replace('&', word)));
        if asked.iter().any(String::is_empty) {
            return Vec::new();
        }
        let rank = |entry: &Entry| {
            let ranks = entry.keys().iter().flat_map(|key| asked.iter().filter_map(move |part| closeness(key, part)));
            ranks.min().map(|rank| (rank, entry.country))
        };
        let mut found: Vec<_> = self.0.iter().filter_map(rank).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, country)| country).collect()
    }
}

/// 0 for the same text, 1 for its beginning, 2 for a part of it.
fn closeness(key: &str, asked: &str) -> Option<u8> {
    match key.find(asked)? {
        0 if key.len() == asked.len() => Some(0),
        0 => Some(1),
        _ => Some(2),
    }
}

/// The lines with their number and cells, without comments and empty lines.
fn rows(table: &'static str) -> impl Iterator<Item = (usize, Vec<&'static str>)> {
    let lines = table.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines.map(|(at, line)| (at + 1, line.split('\t').collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Countries {
        Countries::embedded().unwrap()
    }

    #[test]
    fn the_table_has_every_code_of_iso_3166_kosovo_and_two_bodies() {
        assert_eq!(table().iter().count(), 252);
        for code in ["XK", "XE", "XU"] {
            assert!(table().iter().any(|country| country.code() == code), "{code}");
        }
        assert!(table().iter().all(|country| country.code().bytes().all(|b| b.is_ascii_uppercase())));
    }

    #[test]
    fn a_code_is_two_capital_letters_of_the_table() {
        #[track_caller]
        fn check(input: &str, expected: bool) {
            assert_eq!(input.parse::<Country>().is_ok(), expected, "{input}");
        }
        check("DE", true);
        check("XK", true);
        check("de", false);
        check("UK", false);
        check("EU", false);
        check("DEU", false);
        check("", false);
        let refused = "UK".parse::<Country>().unwrap_err().to_string();
        assert!(refused.contains("ISO 3166-1 such as DE or GB"), "{refused}");
    }

    #[test]
    fn a_country_is_written_as_it_is_read() {
        let country: Country = ron::from_str("\"NL\"").unwrap();
        assert_eq!(ron::to_string(&country).unwrap(), "\"NL\"");
        assert_eq!(country.to_string(), "NL");
    }

    #[test]
    fn names_stand_as_a_contract_writes_them() {
        #[track_caller]
        fn check(input: &str, expected: [&str; 2]) {
            let (table, country) = (table(), input.parse().unwrap());
            assert_eq!([table.name(country, "de"), table.name(country, "en")], expected, "{input}");
        }
        check("GB", ["Vereinigtes Königreich", "United Kingdom"]);
        check("US", ["Vereinigte Staaten", "United States"]);
        check("NL", ["Niederlande", "Netherlands"]);
        check("TR", ["Türkei", "Türkiye"]);
        check("HK", ["Sonderverwaltungsregion Hongkong", "Hong Kong SAR China"]);
        check("CD", ["Demokratische Republik Kongo", "Democratic Republic of the Congo"]);
        check("KN", ["St. Kitts und Nevis", "St Kitts and Nevis"]);
        assert_eq!(table().name("AT".parse().unwrap(), "de-CH"), "Österreich");
        assert_eq!(table().name("ZW".parse().unwrap(), "de-CH"), "Zimbabwe");
        for (code, name) in SWISS {
            assert_ne!(table().name(code.parse().unwrap(), "de"), name);
        }
        assert!(table().0.iter().all(|entry| !table().name(entry.country, "de-CH").contains('ß')));
    }

    #[test]
    fn no_name_has_signs_that_a_contract_does_not_print() {
        for entry in table().0 {
            assert!(!entry.en.contains(['&', '.']) && !entry.de.contains('&'), "{}", entry.country);
            assert!(!entry.en.contains(" - ") && !entry.de.contains(" - "), "{}", entry.country);
            assert!(entry.keys().iter().all(|key| key.is_ascii()), "{}: {:?}", entry.country, entry.keys());
        }
    }

    #[test]
    fn the_search_forgives() {
        #[track_caller]
        fn check(input: &str, expected: &[&str]) {
            let found: Vec<_> = table().find(input).iter().map(Country::code).collect();
            assert!(found.starts_with(expected), "{input}: {found:?}");
            assert_eq!(found.is_empty(), expected.is_empty(), "{input}: {found:?}");
        }
        check("DE", &["DE"]);
        check("de", &["DE"]);
        check(" österreich ", &["AT"]);
        check("OESTERREICH", &["AT"]);
        check("osterr", &["AT"]);
        check("Austria", &["AT"]);
        check("in", &["IN", "ID"]);
        check("uk", &["GB", "UA"]);
        check("England", &["GB"]);
        check("Grossbritannien", &["GB"]);
        check("groß", &["GB"]);
        check("usa", &["US"]);
        check("U.S.A.", &["US"]);
        check("America", &["US", "AS"]);
        check("Holland", &["NL"]);
        check("brd", &["DE"]);
        check("Suisse", &["CH"]);
        check("Cote d'Ivoire", &["CI"]);
        check("Elfenbeinkueste", &["CI"]);
        check("Trinidad & Tobago", &["TT"]);
        check("korea", &["KP", "KR"]);
        check("Niger", &["NE", "NG"]);
        check("Aland", &["AX"]);
        check("st. luc", &["LC"]);
        check("bissau", &["GW"]);
        check("", &[]);
        check("…", &[]);
        check("EPA", &["XE"]);
        check("Europäisches Patentamt", &["XE"]);
        check("EU-Kommission", &["XU"]);
        check("Mordor", &[]);
    }

    #[test]
    fn every_name_names_its_country_however_it_is_written() {
        let table = table();
        for entry in &table.0 {
            for name in entry.names() {
                for written in [name.to_owned(), name.to_uppercase(), format!(" {}. ", name.to_lowercase())] {
                    assert_eq!(table.named(&written), Some(entry.country), "{written}");
                }
            }
        }
    }

    #[test]
    fn a_country_is_named_by_a_whole_name_and_not_by_its_code_or_a_part() {
        #[track_caller]
        fn check(input: &str, expected: Option<&str>) {
            assert_eq!(table().named(input).map(|country| country.code()), expected, "{input}");
        }
        check("Österreich", Some("AT"));
        check("united kingdom", Some("GB"));
        check("England", Some("GB"));
        check("U.S.A.", Some("US"));
        check("Salomon-Inseln", Some("SB"));
        check("DE", None);
        check("Deutschlandsberg", None);
        check("Hotel England", None);
        check("", None);
    }

    #[test]
    fn a_broken_table_is_refused_with_its_line() {
        #[track_caller]
        fn check(table: &'static str, synonyms: &'static str, expected: &str) {
            let told = Countries::read(table, synonyms).unwrap_err().to_string();
            assert!(told.contains(expected), "{told}");
        }
        check("# head\nDE\tDeutschland\n", "", "line 2: 2 cells instead of 3");
        check("DE\tDeutschland\t\n", "", "line 1: DE has an empty name");
        check("QQ\tQ\tQ\n", "", "`QQ` is no country code");
        check("DE\tDeutschland\tGermany\nDE\tDeutschland\tGermany\n", "", "line 2: DE does not follow");
        check("DE\tDeutschland\tGermany\n", "GB\tUK\n", "line 1: GB is not in the table");
        check("DE\tDeutschland\tGermany\n", "DE\n", "line 1: 1 cells instead of 2");
    }
}
