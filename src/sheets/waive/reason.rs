//! Whether what somebody wrote as a reason gives one.
//!
//! The form, the command and the file are judged by the same list, whatever language the interface has. What must never
//! happen here: a judgement on whether a reason is a good one.

use crate::text::fold;

/// Words that fill the field and give no reason, in the languages of the program; compared folded, without signs.
const NO_REASON: &[&str] = &[
    "akzeptiert",
    "begrundung",
    "bekannt",
    "egal",
    "entfallt",
    "erledigt",
    "geht so",
    "gepruft",
    "gesehen",
    "grund",
    "hingenommen",
    "in ordnung",
    "ist ok",
    "ist so",
    "ja",
    "k a",
    "ka",
    "kein",
    "kein grund",
    "keine",
    "keine angabe",
    "keine begrundung",
    "nein",
    "ohne",
    "ohne begrundung",
    "ohne grund",
    "passt",
    "passt schon",
    "siehe oben",
    "spater",
    "stimmt so",
    "wird akzeptiert",
    "wird hingenommen",
    "zur kenntnis genommen",
    // English, and what is written in both.
    "accepted",
    "as discussed",
    "checked",
    "done",
    "fine",
    "it is fine",
    "its fine",
    "known",
    "later",
    "n a",
    "na",
    "nil",
    "no",
    "no comment",
    "no reason",
    "none",
    "not applicable",
    "noted",
    "ok",
    "okay",
    "ok ok",
    "reason",
    "see above",
    "seen",
    "tba",
    "tbd",
    "test",
    "thats fine",
    "todo",
    "waived",
    "will do",
    "without reason",
    "yes",
];

/// Whether a reason gives one: whoever answers for the annexes has to be able to show why. Only what plainly says
/// nothing is refused; whether a reason is a good one is for people.
pub fn says_something(reason: &str) -> bool {
    let folded: String = fold(reason).chars().filter(|c| *c != '\'').collect();
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut letters: Vec<char> = words.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphabetic()).collect();
    letters.dedup();
    letters.len() > 1 && !NO_REASON.contains(&words.join(" ").as_str())
}

/// Whether a name can be one: it has a letter.
pub fn is_name(name: &str) -> bool {
    name.chars().any(char::is_alphabetic)
}
