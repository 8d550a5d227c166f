//! Whether a sentence denies what a phrase in it says, as far as words beside it can tell.
//!
//! What must never happen here: a phrase that is reported although its own clause denies it.

/// Words that deny what stands beside them, folded.
const DENIALS: &[&str] = &[
    "nicht",
    "kein",
    "keine",
    "keinem",
    "keinen",
    "keiner",
    "keines",
    "keinerlei",
    "weder",
    "nie",
    "niemals",
    "ohne",
    "untersagt",
    "verboten",
    "ausgeschlossen",
    "unzulassig",
    "not",
    "no",
    "never",
    "neither",
    "nor",
    "without",
    "prohibited",
    "forbidden",
    "excluded",
    "refrain",
    "refrains",
];

/// Whether a wording goes on with "only": "not only" denies nothing and promises more.
pub(super) fn only(text: &str, at: usize, len: usize) -> bool {
    let next = text.get(at + len..).and_then(|tail| tail.split_whitespace().next()).unwrap_or_default();
    ["nur", "allein", "lediglich", "only", "merely", "solely"].contains(&next)
}

/// Whether the part of the sentence in which a wording stands denies it.
pub(super) fn denied(text: &str, at: usize, len: usize) -> bool {
    let (head, tail) = (text.get(..at).unwrap_or_default(), text.get(at + len..).unwrap_or_default());
    let ends = ['.', ';', ':', '!', '?', '\n', '•'];
    let head = head.rsplit(ends).next().unwrap_or_default();
    let tail = tail.split(ends).next().unwrap_or_default().split(',').next().unwrap_or_default();
    // What follows an "and" is another statement, unless it only goes on with the list.
    let mut words = tail.split_whitespace().peekable();
    let mut after: Vec<&str> = Vec::new();
    while let Some(word) = words.next() {
        let goes_on = words.peek().is_some_and(|next| ["fur", "zu", "for", "zum", "zur"].contains(next));
        if ["und", "and", "sowie"].contains(&word) && !goes_on {
            break;
        }
        after.push(word);
    }
    let denies = |word: &str| DENIALS.contains(&word.trim_matches(|c: char| !c.is_alphanumeric()));
    head.split_whitespace().any(denies) || after.into_iter().any(denies)
}

#[cfg(test)]
mod tests {
    use super::super::{places, tidy};
    use super::*;

    #[test]
    fn what_a_sentence_denies_is_not_what_it_says() {
        #[track_caller]
        fn check(text: &str, wording: &str, expected: bool) {
            let (text, wording) = (tidy(text), tidy(wording));
            let at = places(&text, &wording).next().unwrap();
            assert_eq!(denied(&text, at, wording.len()), expected, "{text} / {wording}");
        }
        let own = "für eigene Zwecke";
        check("Er verarbeitet die Daten nicht für eigene Zwecke.", own, true);
        check("Für eigene Zwecke verwendet er die Daten nicht.", own, true);
        check("Eine Nutzung für eigene Zwecke ist ausgeschlossen.", own, true);
        check("Keine Nutzung für eigene Zwecke oder Zwecke Dritter.", own, true);
        check("Für eigene Zwecke und für Zwecke Dritter nutzt er sie nicht.", own, true);
        check("Er darf die Daten auch für eigene Zwecke auswerten und haftet Dritten nicht.", own, false);
        check("Er löscht nicht. Er nutzt die Daten für eigene Zwecke.", own, false);
        check("The processor never uses data for its own purposes.", "for its own purposes", true);
        check("It uses data for its own purposes and does not pay.", "for its own purposes", false);
        let liable = |text: &str| only(&tidy(text), 3, "haftet nicht".len());
        assert!(liable("Er haftet nicht nur für Vorsatz.") && !liable("Er haftet nicht für Ausfälle."));
    }
}
