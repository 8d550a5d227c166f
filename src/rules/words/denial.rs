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
    "nichts",
    "niemand",
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
    "cannot",
];

/// What is only left out beside something that is done all the same: "without recourse" denies no purchase.
const LACKED: &[&str] = &[
    "regress",
    "ruckgriff",
    "ruckgriffsrecht",
    "zustimmung",
    "einwilligung",
    "genehmigung",
    "personenbezug",
    "recourse",
    "consent",
    "approval",
];

/// Whether a word denies.
pub(super) fn denies(word: &str) -> bool {
    DENIALS.contains(&word)
}

/// Whether a "without" is only about something that is left out.
pub(super) fn lacks(word: &str, after: &[&str]) -> bool {
    ["ohne", "without"].contains(&word) && after.iter().take(3).any(|next| LACKED.contains(next))
}

/// Whether a wording goes on with "only": "not only" denies nothing and promises more.
pub(super) fn only(text: &str, at: usize, len: usize) -> bool {
    let next = text.get(at + len..).and_then(|tail| tail.split_whitespace().next()).unwrap_or_default();
    ["nur", "allein", "lediglich", "only", "merely", "solely"].contains(&next)
}

/// Whether what stands there belongs to somebody else than the contractor by the word before it: "the controller's own".
pub(super) fn of_others(text: &str, at: usize) -> bool {
    let owner = text.get(..at).and_then(|head| head.split_whitespace().next_back()).unwrap_or_default();
    let contractor = ["processor's", "contractor's", "supplier's", "provider's", "company's"];
    owner.ends_with("'s") && !contractor.contains(&owner)
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
    let denied = |word: &str| denies(word.trim_matches(|c: char| !c.is_alphanumeric()));
    head.split_whitespace().any(denied) || after.into_iter().any(denied)
}

#[cfg(test)]
mod tests {
    use super::super::compared::{places, tidy};
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
