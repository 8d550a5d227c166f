//! How the search for countries compares texts: without case, umlauts, accents and punctuation.
//!
//! It stands beside the table of countries. What must never happen here: folding a text that is printed;
//! only keys of the search are folded.

/// The text in lower case, "ä", "ae" and "a" the same, "ß" as "ss", accents dropped, words one space apart.
///
/// Names in other scripts stay as they are.
pub(super) fn fold(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'ß' => plain.push_str("ss"),
            'æ' => plain.push('a'),
            'œ' => plain.push('o'),
            // Combining marks (an umlaut may be typed as letter and mark), and signs that part no words:
            // "U.S.A." is "usa", "d’Ivoire" is "divoire".
            '\u{300}'..='\u{36f}' | '.' | '\'' | '’' | '`' | '´' => {}
            _ if letter.is_alphanumeric() => plain.push(without_accent(letter)),
            _ => plain.push(' '),
        }
    }
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")
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
    }
}
