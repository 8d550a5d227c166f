//! Names of companies: where a text has one, and when two of them may mean the same one.
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

/// The words of a name with its form in one spelling: the same for two names of one legal entity.
pub(super) fn entity(name: &str) -> Vec<String> {
    let plain =
        |word: String| WRITTEN.iter().find(|(long, _)| word == *long).map_or(word, |(_, short)| (*short).to_owned());
    words(name).into_iter().map(plain).collect()
}

/// Whether two names are of one legal entity: the same words, however the form is written.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    entity(one) == entity(other)
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

/// Legal forms as they are written, without full stops.
const AS_WRITTEN: &[&str] = &[
    "GmbH", "gGmbH", "mbH", "AG", "KG", "KGaA", "UG", "OHG", "SE", "eG", "eK", "eV", "mbB", "PartG", "PartGmbB", "GbR",
    "Ltd", "Limited", "LLP", "PLC", "plc", "Inc", "LLC", "SA", "SAS", "SARL", "Sàrl", "BV", "NV", "SpA", "Srl", "Oy",
];

/// Kinds of contracts: what stands before a name and is none, folded.
const KINDS: &[&str] =
    &["vertrag", "vereinbarung", "auftrag", "angebot", "contract", "agreement", "order", "offer", "terms"];

/// Words of names that many companies share, folded.
const COMMON: &[&str] = &[
    "praxis",
    "kanzlei",
    "steuerkanzlei",
    "partner",
    "rechtsanwalte",
    "steuerberater",
    "software",
    "systems",
    "service",
    "services",
    "solutions",
    "group",
    "gruppe",
    "holding",
    "deutschland",
    "germany",
    "rechenzentrum",
    "hosting",
    "cloud",
    "limited",
    "gesellschaft",
    "international",
    "europe",
    "consulting",
    "data",
];

/// The companies that a text names.
pub(super) fn companies(text: &str) -> Vec<String> {
    let text = text.replace("e. V.", "e.V.").replace("e. K.", "e.K.");
    let words: Vec<&str> =
        text.split_whitespace().map(|word| word.trim_matches(['(', ')', '„', '“', '"', ','])).collect();
    let form = |word: &str| AS_WRITTEN.contains(&word.replace('.', "").as_str());
    let mut found = Vec::new();
    let (mut at, mut last) = (0, 0);
    while at < words.len() {
        if !words.get(at).is_some_and(|word| form(word)) {
            at += 1;
            continue;
        }
        // GmbH & Co. KG is one form.
        let mut end = at + 1;
        while words.get(end).is_some_and(|word| form(word) || ["&", "Co.", "Co"].contains(word)) {
            end += 1;
        }
        let mut from = at;
        while let Some(before) = from.checked_sub(1).filter(|n| *n >= last).and_then(|n| words.get(n)) {
            let named = before.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
            let joins = ["&", "+", "und", "and", "-", "–"].contains(before);
            let kind = KINDS.iter().any(|kind| fold(before).ends_with(kind));
            if kind || !(named || joins) || before.ends_with([':', ';']) {
                break;
            }
            from -= 1;
        }
        // "Vertrag und Muster GmbH": what joins two things is no beginning.
        while words.get(from).is_some_and(|word| ["&", "+", "und", "and", "-", "–"].contains(word)) {
            from += 1;
        }
        if from < at {
            found.push(words.get(from..end).unwrap_or_default().join(" "));
        }
        (at, last) = (end, end);
    }
    found
}

/// Whether two names may be of one company or group: they share a word that tells companies apart.
pub(super) fn knows(one: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let core = core(name);
        let own = core.split_whitespace().filter(|word| word.chars().count() > 3 && !COMMON.contains(word));
        own.map(str::to_owned).collect()
    };
    let others = words(other);
    let first = fold(one).split_whitespace().next().is_some_and(|first| COMMON.contains(&first));
    core(one) == core(other) || !first && is_akin(one, other) || words(one).iter().any(|word| others.contains(word))
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

    #[test]
    fn a_company_is_its_form_with_the_words_before_it() {
        #[track_caller]
        fn check(text: &str, expected: &[&str]) {
            assert_eq!(companies(text), expected, "{text}");
        }
        check(
            "Nutzungsvertrag mit der Steuerkanzlei Wiegand und Partner mbB vom 3. März 2025",
            &["Steuerkanzlei Wiegand und Partner mbB"],
        );
        check(
            "Vertrag zwischen der Nord & Süd GmbH & Co. KG und Alpha Ltd.",
            &["Nord & Süd GmbH & Co. KG", "Alpha Ltd."],
        );
        check("Rahmenvertrag SE 2024, zwischen AG und AN", &[]);
        check("Master Services Agreement Blue Prairie, Inc.", &["Blue Prairie Inc."]);
        check("Betreuung des Sportvereins Tal e. V.", &["Sportvereins Tal e.V."]);
        check("Nutzungsvertrag Lohnblick", &[]);
    }

    #[test]
    fn companies_with_a_word_of_their_own_in_common_know_each_other() {
        assert!(knows("Praxis Dr. Aumann GmbH", "EEG-Praxis am Münsterplatz, Dr. med. Lena Aumann"));
        assert!(knows("Nutzungsvertrag Lohnblick GmbH", "Lohnblick GmbH"));
        assert!(!knows("Praxis Seefeld AG", "Praxis Lorraine, Dr. med. Simon Aebischer"));
        assert!(!knows("Werk IT GmbH", "Nord IT AG"));
    }
}
