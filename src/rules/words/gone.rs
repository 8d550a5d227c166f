//! Sentences that say themselves that the law they name is gone.
//!
//! A contract that is kept up has to name the old law once. What must never happen here: a sentence that applies old law
//! and only dates it.

use super::compared::{Tidy, spaced};
use super::sentence::lines;
use crate::text::fold;

/// Says what became of the old law, folded.
const DEEMED: &[&str] = &[
    "gilt als verweis",
    "gilt dies als verweis",
    "gilt das als verweis",
    "gelten als verweis",
    "gelten diese als verweis",
    "als verweis auf",
    "als verweise auf",
    "als bezugnahme auf",
    "ehemals",
    "ehemalige",
    "fruhere fassung",
    "fruheren fassung",
    "fruherer fassung",
    "fruhere bezeichnung",
    "aufgehoben",
    "ausser kraft",
    "abgelost",
    "former",
    "repealed",
    "superseded",
    "no longer in force",
    "deemed reference",
    "deemed to be a reference",
    "deemed to be reference",
    "deemed a reference",
    "as a reference to",
    "as references to",
];

/// Names the version.
const VERSION: &[&str] =
    &["alter fassung", "alte fassung", "a. f.", "a.f.", "version in force until", "in force until"];

/// Whether a sentence has "in der bis zum … geltenden Fassung".
fn until(folded: &str) -> bool {
    let ends = folded.find("geltenden fassung");
    ends.zip(folded.find("in der bis")).is_some_and(|(end, begin)| begin < end)
}

/// A text without the sentences in which the law is said to be gone: for the phrase that names an old version as such,
/// and for all others. Nothing where the text has none.
pub(super) fn without(text: &str) -> Option<[Tidy; 2]> {
    let folded = spaced(&fold(text));
    let any = |folded: &str, words: &[&str]| words.iter().any(|word| folded.contains(word));
    if !any(&folded, DEEMED) && !any(&folded, VERSION) && !until(&folded) {
        return None;
    }
    let kept = |test: &dyn Fn(&str) -> bool| {
        let all = lines(text).into_iter().flatten().filter(|one| !test(&one.folded));
        Tidy::text(&all.map(|one| one.shown).collect::<Vec<_>>().join("; "))
    };
    let deemed = |folded: &str| any(folded, DEEMED) || until(folded);
    Some([kept(&deemed), kept(&|folded| deemed(folded) || any(folded, VERSION))])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the law is still named once the sentences are left out: for the phrase that names an old version, and for
    /// the others.
    #[track_caller]
    fn check(text: &str, expected: [bool; 2]) {
        let kept = without(text).map_or([true; 2], |both| both.map(|one| one.folded.contains("bdsg")));
        assert_eq!(kept, expected, "{text}");
    }

    #[test]
    fn a_sentence_that_says_what_became_of_the_old_law_applies_it_no_more() {
        for text in [
            "Eine Nennung des § 11 BDSG gilt als Verweis auf Art. 28 DSGVO.",
            "Wird § 11 BDSG genannt, gilt dies als Verweis auf Art. 28 DSGVO.",
            "Wird § 11 BDSG genannt, gilt das als Verweis auf Art. 28 DSGVO.",
            "Nennungen des § 11 BDSG gelten als Verweis auf Art. 28 DSGVO.",
            "Werden §§ 9, 11 BDSG genannt, gelten diese als Verweis auf die DSGVO.",
            "§ 11 BDSG ist als Verweis auf Art. 28 DSGVO zu lesen.",
            "§§ 9, 11 BDSG sind als Verweise auf die DSGVO zu lesen.",
            "§ 11 BDSG ist als Bezugnahme auf Art. 28 DSGVO zu lesen.",
            "Art. 28 DSGVO regelt, was ehemals in § 11 BDSG stand.",
            "Der ehemalige § 11 BDSG steht heute in Art. 28 DSGVO.",
            "Der Vertrag nennt eine frühere Fassung des BDSG.",
            "§ 11 der früheren Fassung des BDSG ist jetzt Art. 28 DSGVO.",
            "Nach früherer Fassung des BDSG hieß das anders.",
            "Auftragsdatenverarbeitung ist die frühere Bezeichnung des BDSG.",
            "§ 11 BDSG ist aufgehoben.",
            "§ 11 BDSG ist außer Kraft.",
            "§ 11 BDSG ist durch Art. 28 DSGVO abgelöst.",
            "The former section 11 BDSG is now Article 28 GDPR.",
            "Section 11 BDSG has been repealed.",
            "Section 11 BDSG has been superseded.",
            "Section 11 BDSG is no longer in force.",
            "Section 11 BDSG is a deemed reference to Article 28 GDPR.",
            "Section 11 BDSG is deemed to be a reference to Article 28 GDPR.",
            "Sections 9, 11 BDSG are deemed to be references to the GDPR.",
            "Section 11 BDSG is deemed a reference to Article 28 GDPR.",
            "Section 11 BDSG is read as a reference to Article 28 GDPR.",
            "Sections 9, 11 BDSG are read as references to the GDPR.",
            "§ 11 BDSG in der bis zum 24. Mai 2018 geltenden Fassung ist jetzt Art. 28 DSGVO.",
        ] {
            check(text, [false, false]);
        }
    }

    #[test]
    fn a_version_is_old_law_as_such_and_names_no_provision_of_today() {
        for text in [
            "§ 11 BDSG in alter Fassung gilt.",
            "Für die alte Fassung des § 11 BDSG gilt das.",
            "§ 11 BDSG a. F. gilt.",
            "§ 11 BDSG a.F. gilt.",
            "Section 11 BDSG in the version in force until 2018 applies.",
            "Section 11 BDSG, in force until 2018, applies.",
        ] {
            check(text, [true, false]);
        }
        check("§ 11 BDSG gilt.", [true, true]);
        check("§ 9 BDSG ist aufgehoben. § 11 BDSG gilt.", [true, true]);
        check("Er passt die geltenden Fassungen des BDSG in der bis dahin üblichen Weise an.", [true, true]);
    }
}
