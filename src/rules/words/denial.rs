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
    "grunde",
    "grunden",
    "begrundung",
    "reason",
    "reasons",
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

#[cfg(test)]
mod tests {
    use super::super::compared::{places, tidy};
    use super::*;

    #[test]
    fn not_only_denies_nothing() {
        let check = |text: &str, expected: bool| {
            let text = tidy(text);
            let wording = "haftet nicht";
            let at = places(&text, wording).next().unwrap();
            assert_eq!(only(&text, at, wording.len()), expected, "{text}");
        };
        check("Er haftet nicht nur für Vorsatz.", true);
        check("Er haftet nicht für Ausfälle.", false);
    }
}
