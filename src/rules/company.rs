//! Names of companies, and when two of them may mean the same one.
//!
//! Nothing else identifies a company in the answers. What must never happen here: two legal entities called one because
//! they share a name and differ in their form, where it matters which of them is meant.

use crate::text::fold;

/// Legal forms and other words that do not tell companies apart.
const FORMS: &[&str] = &[
    "gmbh",
    "ag",
    "ug",
    "kg",
    "co",
    "se",
    "ohg",
    "gbr",
    "ev",
    "mbh",
    "haftungsbeschrankt",
    "ltd",
    "limited",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "llc",
    "plc",
    "bv",
    "sa",
    "sarl",
    "sas",
    "and",
    "und",
];

/// Ways in which one legal form is written.
const WRITTEN: &[(&str, &str)] =
    &[("limited", "ltd"), ("incorporated", "inc"), ("corporation", "corp"), ("und", "&"), ("and", "&")];

fn words(name: &str) -> Vec<String> {
    let folded = fold(name).replace('.', "");
    folded
        .split(|c: char| !(c.is_alphanumeric() || c == '&'))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether two names are of one legal entity: the same words, however the form is written.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let written = |name: &str| -> Vec<String> {
        let plain = |word: String| {
            WRITTEN.iter().find(|(long, _)| word == *long).map_or(word, |(_, short)| (*short).to_owned())
        };
        words(name).into_iter().map(plain).collect()
    };
    written(one) == written(other)
}

/// A name without legal form and punctuation: what two spellings of one company have in common, and two companies of
/// one name too.
pub(super) fn core(name: &str) -> String {
    words(name).into_iter().filter(|word| word != "&" && !FORMS.contains(&word.as_str())).collect::<Vec<_>>().join(" ")
}

/// Whether two names may be of one company or group: one is part of the other, or they begin with the same word.
pub(super) fn is_akin(one: &str, other: &str) -> bool {
    let (one, other) = (fold(one), fold(other));
    let (one, other) = (one.trim(), other.trim());
    let first = |name: &str| name.split_whitespace().next().map(str::to_owned);
    !one.is_empty()
        && !other.is_empty()
        && (one.contains(other) || other.contains(one) || first(one).filter(|word| word.len() > 3) == first(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_company_is_the_same_whatever_its_legal_form_is_written_like() {
        assert_eq!(core("Calder Hosting Ltd."), core("Calder Hosting Limited"));
        assert_eq!(core("Nord & Süd GmbH & Co. KG"), core("NORD und SÜD GmbH"));
        assert_ne!(core("Calder Hosting Limited"), core("Calder Backup Limited"));
    }

    #[test]
    fn an_entity_is_another_with_another_form_and_the_same_with_the_form_in_full() {
        #[track_caller]
        fn check(one: &str, other: &str, expected: bool) {
            assert_eq!(is_same(one, other), expected, "{one} / {other}");
        }
        check("Calder Hosting Ltd.", "Calder Hosting Limited", true);
        check("Nord und Süd G.m.b.H.", "NORD & SÜD GmbH", true);
        check("Nord & Süd GmbH", "Nord & Süd GmbH & Co. KG", false);
        check("Calder Hosting", "Calder Hosting Ltd", false);
    }

    #[test]
    fn companies_of_a_group_are_akin() {
        #[track_caller]
        fn check(one: &str, other: &str, expected: bool) {
            assert_eq!(is_akin(one, other), expected, "{one} / {other}");
        }
        check("Kurvenlicht GmbH", "Kurvenlicht GmbH, Köln", true);
        check("Calder Holding plc", "Calder Hosting Limited", true);
        check("Die Post AG", "Die Bank AG", false);
        check("", "Calder", false);
    }
}
