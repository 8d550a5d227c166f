//! Swiss German: the German words in the vocabulary and the spelling of Switzerland.
//!
//! Every wording file is turned when it is loaded, before any argument stands in it; so what people typed keeps
//! its ß and its own words. Where the law differs, a message of `i18n/de-CH` replaces the turned one. What must
//! never happen here: a change of an id, an attribute, a variable or an entered text.

use std::sync::OnceLock;

/// German and Swiss German, one pair a line; the longest word that fits is taken.
const WORDS: &str = include_str!("../../i18n/de-CH/words.tsv");

/// The names of instruments are official titles: only their spelling is turned.
const SPELLING_ONLY: &str = "law";

struct Vocabulary {
    /// The pairs by the first byte of the German word, the longest first.
    by_first: Vec<Vec<(&'static str, &'static str)>>,
}

impl Vocabulary {
    fn new(pairs: impl Iterator<Item = (&'static str, &'static str)>) -> Self {
        let mut by_first = vec![Vec::new(); 256];
        for (german, swiss) in pairs {
            let first = german.as_bytes().first().map(|byte| usize::from(*byte));
            if let Some(bucket) = first.and_then(|first| by_first.get_mut(first)) {
                bucket.push((german, swiss));
            }
        }
        for bucket in &mut by_first {
            bucket.sort_by_key(|(german, _): &(&str, &str)| std::cmp::Reverse(german.len()));
        }
        Self { by_first }
    }

    /// The pair with the longest German word at the beginning of a text.
    fn at(&self, text: &str) -> Option<(&'static str, &'static str)> {
        let first = usize::from(*text.as_bytes().first()?);
        self.by_first.get(first)?.iter().find(|(german, _)| text.starts_with(german)).copied()
    }

    fn turn(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        // Only a German mark that was opened is closed: English quotations inside German sentences keep theirs.
        let mut quoted = false;
        while let Some(first) = rest.chars().next() {
            if let Some((german, swiss)) = self.at(rest) {
                out.push_str(swiss);
                rest = rest.get(german.len()..).unwrap_or_default();
                continue;
            }
            match first {
                'ß' => out.push_str("ss"),
                '„' => {
                    quoted = true;
                    out.push('«');
                }
                '“' if quoted => {
                    quoted = false;
                    out.push('»');
                }
                '\n' => {
                    quoted = false;
                    out.push('\n');
                }
                other => out.push(other),
            }
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
        out
    }
}

/// A German wording file in the words of Switzerland.
pub(super) fn turn(file: &str, text: &str) -> String {
    static WHOLE: OnceLock<Vocabulary> = OnceLock::new();
    static SPELLING: OnceLock<Vocabulary> = OnceLock::new();
    if file == SPELLING_ONLY {
        return SPELLING.get_or_init(|| Vocabulary::new(std::iter::empty())).turn(text);
    }
    WHOLE.get_or_init(|| Vocabulary::new(pairs())).turn(text)
}

/// The pairs of the vocabulary; lines that begin with `#` are remarks.
fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    WORDS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(german: &str, swiss: &str) {
        assert_eq!(turn("sheets", german), swiss);
    }

    #[test]
    fn terms_are_turned_with_their_case() {
        check("Die Verarbeitung personenbezogener Daten", "Die Bearbeitung von Personendaten");
        check("mit den personenbezogenen Daten", "mit den Personendaten");
        check("im Auftrag verarbeiteter personenbezogener Daten", "im Auftrag bearbeiteter Personendaten");
        check("Verletzungen des Schutzes personenbezogener Daten", "Verletzungen der Datensicherheit");
        check("besonderer Kategorien personenbezogener Daten", "besonders schützenswerter Personendaten");
        check("die oder der Datenschutzbeauftragte", "die Datenschutzberaterin oder der Datenschutzberater");
        check("ein weiterer Unterauftragsverarbeiter", "ein weiterer Unterauftragsbearbeiter");
    }

    #[test]
    fn names_that_other_laws_gave_stay() {
        check("als Anbieter von Datenverarbeitungsdiensten", "als Anbieter von Datenverarbeitungsdiensten");
        assert_eq!(turn("law", "Auftragsverarbeitern, maßgeblich"), "Auftragsverarbeitern, massgeblich");
    }

    #[test]
    fn spelling_and_quotation_marks_are_swiss_and_foreign_quotations_stay() {
        check("außerhalb „{ $document }“ vom", "ausserhalb «{ $document }» vom");
        check("einbezogen: “Part 2: Clauses.” Die „Daten“", "einbezogen: “Part 2: Clauses.” Die «Daten»");
    }

    #[test]
    fn ids_attributes_and_variables_are_not_touched() {
        let text = "q-x--y = { $period-dative } { -contractor(form: \"plural-dat\") }\n    .synonyms = a; b\n";
        check(text, text);
    }

    #[test]
    fn every_line_of_the_vocabulary_is_a_pair_and_stands_once() {
        let lines: Vec<&str> = WORDS.lines().filter(|line| !line.starts_with('#')).collect();
        let mut seen = std::collections::BTreeSet::new();
        for line in &lines {
            let (german, swiss) = line.split_once('\t').unwrap_or_else(|| panic!("no pair: {line}"));
            assert!(!german.is_empty() && !swiss.contains('\t') && !swiss.contains('ß'), "{line}");
            assert!(seen.insert(german), "twice: {german}");
        }
    }
}
