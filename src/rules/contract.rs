//! The name of the main contract: whether it names somebody who has nothing to do with this document.
//!
//! A company is found by its legal form and the words before it. Groups, brands and contracts with several parties exist,
//! so this asks. What must never happen here: a party, its group or a sub-processor called a stranger.

use super::company::{core, is_akin};
use super::rule::{Case, Rule};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::{Field, Reader};
use crate::rules::finding::settled;
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] =
    &[Rule { id: "contract-party", severity: Severity::Warning, cites: &["gdpr-28-3"], test: party }];

/// Legal forms as they are written, without full stops.
const FORMS: &[&str] = &[
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
fn companies(text: &str) -> Vec<String> {
    let text = text.replace("e. V.", "e.V.").replace("e. K.", "e.K.");
    let words: Vec<&str> =
        text.split_whitespace().map(|word| word.trim_matches(['(', ')', '„', '“', '"', ','])).collect();
    let form = |word: &str| FORMS.contains(&word.replace('.', "").as_str());
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
fn knows(one: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let core = core(name);
        let own = core.split_whitespace().filter(|word| word.chars().count() > 3 && !COMMON.contains(word));
        own.map(str::to_owned).collect()
    };
    let others = words(other);
    let first = fold(one).split_whitespace().next().is_some_and(|first| COMMON.contains(&first));
    core(one) == core(other) || !first && is_akin(one, other) || words(one).iter().any(|word| others.contains(word))
}

/// Words of a version, whose day is no day of a contract, folded.
const VERSIONS: &[&str] =
    &["stand", "fassung", "version", "agb", "bedingungen", "conditions", "terms", "as of", "edition"];

const MONTHS: &[&str] = &[
    "januar",
    "janner",
    "februar",
    "marz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
    "january",
    "february",
    "march",
    "may",
    "june",
    "july",
    "october",
    "december",
];

/// Whether a text names one day.
fn names_day(text: &str) -> bool {
    let folded = fold(text);
    let number = |word: &str, least: u32, most: u32| word.parse::<u32>().is_ok_and(|n| (least..=most).contains(&n));
    let numeric = |word: &str| {
        let parts: Vec<&str> = word.split(['.', '/', '-']).collect();
        match parts.as_slice() {
            [day, month, year] => {
                number(day, 1, 31) && number(month, 1, 12) && (number(year, 1990, 2099) || year.len() == 2)
                    || number(day, 1990, 2099) && number(month, 1, 12) && number(year, 1, 31)
            }
            _ => false,
        }
    };
    let words: Vec<&str> = folded.split_whitespace().map(|word| word.trim_matches([',', '.', '(', ')', ';'])).collect();
    let written = |three: &[&str]| match three {
        [day, month, year] => {
            let year = number(year, 1990, 2099);
            year && (number(day, 1, 31) && MONTHS.contains(month) || MONTHS.contains(day) && number(month, 1, 31))
        }
        _ => false,
    };
    let version = VERSIONS.iter().any(|word| folded.contains(word));
    !version && (words.iter().any(|word| numeric(word)) || words.windows(3).any(written))
}

/// The main contract names a company that is no party; a template names a contract of one day.
fn party(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let (parties, field) = (&dossier.parties, &dossier.document.main_contract);
    let template = parties.is_template();
    let mut read = Reader::default();
    let mut stranger = None;
    let met = read.get(field).and_then(|text| {
        let named = companies(text);
        if named.is_empty() {
            return Some(true);
        }
        let mut known: Vec<&Field<String>> = vec![&parties.contractor.name];
        if !template {
            known.push(&parties.client.name);
        }
        known.extend(dossier.recipients.subprocessors.iter().map(|sub| &sub.name));
        let known: Vec<&String> = known.into_iter().filter_map(|name| read.get(name)).collect();
        stranger = named.into_iter().find(|name| !known.iter().any(|known| knows(name, known)));
        // A name that nobody has given yet may be this one.
        stranger.as_ref().map_or(Some(true), |_| {
            read.get(&dossier.recipients.complete)?;
            read.missing().is_empty().then_some(false)
        })
    });
    let way = if template { "template" } else { "named" };
    let finding = rule.met(met, &read).way(way).caused_by(Some(&field.at));
    let company = match stranger {
        Some(stranger) => finding.named(Name::Said(stranger)),
        None => finding,
    };
    let mut read = Reader::default();
    let day = match (template, read.get(field)) {
        (false, _) => Verdict::NotApplicable,
        (true, text) => settled(text.map(|text| !names_day(text)), &read),
    };
    let day = rule.finding(day, &read).about("day").said(field);
    vec![company, Finding { severity: Severity::Hint, ..day }]
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }

    #[test]
    fn a_day_of_a_version_is_no_day_of_a_contract() {
        for text in
            ["Vertrag vom 3. März 2025", "Agreement of 1 September 2026", "Vertrag v. 3.3.2025", "Order 2025-03-03"]
        {
            assert!(names_day(text), "{text}");
        }
        for text in [
            "AGB, Stand 1. Januar 2026",
            "Vertrag PE-2026-0417",
            "Nutzungsbedingungen vom 1. Januar 2026",
            "Nutzungsvertrag",
        ] {
            assert!(!names_day(text), "{text}");
        }
    }
}
