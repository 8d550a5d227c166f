//! Folded text, for finding and comparing.
//!
//! It stands beside the flow: lists are filtered with it, names compared. What must never happen here: a
//! folded text being stored or printed.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text as it is compared: lower case, without accents, ß as ss, typographic hyphens and apostrophes plain.
///
/// ```
/// assert_eq!(anlage::text::fold("Straße Ångström’s"), "strasse angstrom's");
/// ```
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        // Most of every text; nothing of it has to be looked up in the tables of Unicode.
        if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
            continue;
        }
        for c in std::iter::once(c).nfkd().flat_map(char::to_lowercase).filter(|c| !is_combining_mark(*c)) {
            match plain(c) {
                Some(letters) => out.push_str(letters),
                None => out.push(c),
            }
        }
    }
    out
}

/// How a query is found in a candidate; the better way is the smaller one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// Every word of the query begins a word of the candidate.
    Beginning,
    /// A word of the query stands only inside a word of the candidate, as in German compounds.
    Inside,
}

/// How every word of the query is found in the candidate; `None` if one is not.
///
/// Umlauts are found by their bare vowel and by their spelling with e: `muller` and `mueller` both find
/// `Müller`. A hyphen and the s of a plural may be there or not: `email` finds `E-Mail`, `backups` finds `Backup`.
/// An empty query finds everything.
pub fn found(query: &str, candidate: &str) -> Option<Found> {
    let candidates = spellings(candidate);
    let word = |word: &str| {
        let mut words = spellings(word);
        let singular: Vec<String> = words.iter().filter_map(|word| singular(word)).collect();
        words.extend(singular);
        let ways = candidates.iter().flat_map(|candidate| words.iter().filter_map(|word| found_word(word, candidate)));
        ways.min()
    };
    query.split_whitespace().try_fold(Found::Beginning, |worst, query| Some(worst.max(word(query)?)))
}

/// Is every word of the query found in the candidate?
pub fn matches(query: &str, candidate: &str) -> bool {
    found(query, candidate).is_some()
}

/// The folded text, with umlauts as bare vowels and spelled out, each with its hyphens and without them.
fn spellings(text: &str) -> Vec<String> {
    let mut spellings = vec![fold(text), fold(&spelled_out(text))];
    let joined = spellings.iter().filter(|spelling| spelling.contains('-')).map(|spelling| spelling.replace('-', ""));
    let joined: Vec<String> = joined.filter(|spelling| !spelling.is_empty()).collect();
    spellings.extend(joined);
    spellings
}

/// A word without the s of its plural. Short words and words in ss stay: `dns` is no plural, `process` neither.
fn singular(word: &str) -> Option<String> {
    let stem = word.strip_suffix('s')?;
    (stem.chars().count() > 3 && !stem.ends_with('s')).then(|| stem.to_owned())
}

fn found_word(word: &str, candidate: &str) -> Option<Found> {
    let begins = |at: usize| {
        let before = candidate.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|before| !before.is_alphanumeric())
    };
    let mut places = candidate.match_indices(word).map(|(at, _)| at).peekable();
    places.peek()?;
    Some(if places.any(begins) { Found::Beginning } else { Found::Inside })
}

/// The text with umlauts spelled out.
pub(super) fn spelled_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfc() {
        match c {
            'ä' | 'æ' => out.push_str("ae"),
            'ö' | 'ø' | 'œ' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'å' => out.push_str("aa"),
            'Ä' | 'Æ' => out.push_str("Ae"),
            'Ö' | 'Ø' | 'Œ' => out.push_str("Oe"),
            'Ü' => out.push_str("Ue"),
            'Å' => out.push_str("Aa"),
            'ß' => out.push_str("ss"),
            'ẞ' => out.push_str("SS"),
            _ => out.push(c),
        }
    }
    out
}

/// Letters that do not fall into a base letter and an accent by themselves.
pub(super) fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'Đ' | 'Ð' => "D",
        'ł' => "l",
        'Ł' => "L",
        'þ' => "th",
        'Þ' => "Th",
        'ı' => "i",
        'ς' => "σ",
        '‐' | '‑' | '‒' | '–' | '—' => "-",
        '‘' | '’' | 'ʼ' => "'",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(query: &str, candidate: &str, expected: bool) {
        assert_eq!(matches(query, candidate), expected, "{query} in {candidate}");
    }

    #[test]
    fn umlauts_are_found_in_every_spelling() {
        check("strasse", "Straße", true);
        check("STRAẞE", "Strasse", true);
        check("muller", "Müller", true);
        check("mueller", "Müller", true);
        check("Müller", "Mueller", true);
        check("Mu\u{308}ller", "MÜLLER", true);
        check("bjorn", "Bjørn", true);
        check("bjoern", "Bjørn", true);
        check("lodz", "Łódź", true);
        check("o'brien", "O’Brien", true);
        check("meier", "Müller", false);
    }

    #[test]
    fn every_word_of_the_query_has_to_be_found() {
        check("praxis mull", "Praxis Dr. Müller", true);
        check("praxis meier", "Praxis Dr. Müller", false);
        check("  ", "Praxis", true);
    }

    #[test]
    fn a_word_that_begins_goes_before_a_word_inside() {
        let check =
            |query, candidate, expected| assert_eq!(found(query, candidate), expected, "{query} in {candidate}");
        check("it", "IT-Sicherheit", Some(Found::Beginning));
        check("it", "Mitarbeit", Some(Found::Inside));
        check("it", "Mitarbeit der IT", Some(Found::Beginning));
        check("zutritt kontrolle", "Zutrittskontrolle", Some(Found::Inside));
        check("kontrolle zutritt", "Kontrolle beim Zutritt", Some(Found::Beginning));
        check("xy", "Zutrittskontrolle", None);
        check("", "Zutrittskontrolle", Some(Found::Beginning));
    }

    #[test]
    fn hyphens_and_the_plural_may_differ() {
        check("email", "E-Mail-Versand", true);
        check("e-mail", "Email", true);
        check("multifaktor", "Multi-Faktor", true);
        check("backups", "Backup", true);
        check("Prompts", "Prompt; Eingabe", true);
        check("dns", "den", false);
        check("process", "proces", false);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_and_every_text_finds_itself(text in any::<String>()) {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
            prop_assert!(matches(&text, &text));
        }
    }
}
