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
    for c in text.nfkd().flat_map(char::to_lowercase).filter(|c| !is_combining_mark(*c)) {
        match plain(c) {
            Some(letters) => out.push_str(letters),
            None => out.push(c),
        }
    }
    out
}

/// Is every word of the query found in the candidate?
///
/// Umlauts are found by their bare vowel and by their spelling with e: `muller` and `mueller` both find
/// `Müller`. An empty query finds everything.
pub fn matches(query: &str, candidate: &str) -> bool {
    let candidates = [fold(candidate), fold(&spelled_out(candidate))];
    query.split_whitespace().all(|word| {
        let words = [fold(word), fold(&spelled_out(word))];
        candidates.iter().any(|candidate| words.iter().any(|word| candidate.contains(word)))
    })
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

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_and_every_text_finds_itself(text in any::<String>()) {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
            prop_assert!(matches(&text, &text));
        }
    }
}
