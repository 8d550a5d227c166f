//! How the search for countries compares texts: without case, umlauts, accents and punctuation.
//!
//! It stands beside the table of countries. What must never happen here: folding a text that is printed;
//! only keys of the search are folded.

use std::str::Chars;

/// The text in lower case, "ä", "ae" and "a" the same, "ß" as "ss", accents dropped, words one space apart.
///
/// Names in other scripts stay as they are.
pub(super) fn fold(text: &str) -> String {
    Folded::of(text).collect()
}

/// Whether a text, folded, is this folded one. Most differ in their first letter: nothing is put together for them.
pub(super) fn folds_to(text: &str, folded: &str) -> bool {
    // A plain letter stays the first.
    let first = text.chars().next().filter(char::is_ascii_alphanumeric).map(|first| first.to_ascii_lowercase());
    first.is_none_or(|first| folded.starts_with(first)) && Folded::of(text).eq(folded.chars())
}

/// The letters of a folded text, one after the other.
struct Folded<'t> {
    rest: Chars<'t>,
    /// What the last letter became and was not handed out yet.
    ready: [Option<char>; 3],
    /// Whether letters were handed out, and a space goes before the next.
    space: Option<bool>,
    /// Whether an "e" that comes now belongs to the vowel before it.
    vowel: bool,
}

impl<'t> Folded<'t> {
    fn of(text: &'t str) -> Self {
        Self { rest: text.chars(), ready: [None; 3], space: None, vowel: false }
    }

    /// A letter in lower case, before "ae", "oe" and "ue" lose their "e".
    fn letter(&mut self) -> Option<char> {
        loop {
            if let Some(at) = self.ready.iter().position(Option::is_some) {
                return self.ready.get_mut(at)?.take();
            }
            let next = self.rest.next()?;
            // No letter becomes more than three in lower case.
            for (place, lower) in self.ready.iter_mut().zip(next.to_lowercase()) {
                *place = Some(lower);
            }
            if next == 'ß' || next == 'ẞ' {
                self.ready = [Some('s'), Some('s'), None];
            }
        }
    }
}

impl Iterator for Folded<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            let letter = match self.letter()? {
                'æ' => 'a',
                'œ' => 'o',
                // Combining marks (an umlaut may be typed as letter and mark), and signs that part no words:
                // "U.S.A." is "usa", "d’Ivoire" is "divoire".
                '\u{300}'..='\u{36f}' | '.' | '\'' | '’' | '`' | '´' => continue,
                letter if letter.is_alphanumeric() => without_accent(letter),
                _ => {
                    self.space = self.space.map(|_| true);
                    self.vowel = false;
                    continue;
                }
            };
            if self.space == Some(true) {
                self.space = Some(false);
                // The letter comes again, behind the space.
                self.ready.rotate_right(1);
                self.ready[0] = Some(letter);
                return Some(' ');
            }
            self.space = Some(false);
            if letter == 'e' && std::mem::take(&mut self.vowel) {
                continue;
            }
            self.vowel = matches!(letter, 'a' | 'o' | 'u');
            return Some(letter);
        }
    }
}

fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn texts_that_mean_the_same_are_the_same() {
        #[track_caller]
        fn check(input: &str, expected: &str) {
            assert_eq!(fold(input), expected, "{input}");
        }
        check("Österreich", "osterreich");
        check("OESTERREICH", "osterreich");
        check("O\u{308}sterreich", "osterreich");
        check("Großbritannien", "grossbritannien");
        check("  São  Tomé ", "sao tome");
        check("Guinea-Bissau", "guinea bissau");
        check("Côte d’Ivoire", "cote divoire");
        check("St. Lucia", "st lucia");
        check("(…)", "");
        check("Kœln, Mæhren, Maee", "koln mahren mae");
    }

    /// The same in one step after the other.
    fn in_steps(text: &str) -> String {
        let mut plain = String::new();
        for letter in text.chars().flat_map(char::to_lowercase) {
            match letter {
                'ß' => plain.push_str("ss"),
                'æ' => plain.push('a'),
                'œ' => plain.push('o'),
                '\u{300}'..='\u{36f}' | '.' | '\'' | '’' | '`' | '´' => {}
                _ if letter.is_alphanumeric() => plain.push(without_accent(letter)),
                _ => plain.push(' '),
            }
        }
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    }

    proptest! {
        #[test]
        fn letter_by_letter_is_the_same_as_in_steps(text in "([aeouAEOUÄßẞİœæ.' -]|\\u{308}|.){0,12}") {
            prop_assert_eq!(fold(&text), in_steps(&text));
            prop_assert!(folds_to(&text, &fold(&text)));
            let longer = fold(&text) + "x";
            prop_assert!(!folds_to(&text, &longer));
        }
    }
}
