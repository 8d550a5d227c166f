//! The name of the main contract: whether it names somebody who has nothing to do with this document.
//!
//! Groups, brands and contracts with several parties exist,
//! so this asks. What must never happen here: a party, its group or a sub-processor called a stranger.

use super::company::{companies, knows};
use super::rule::{Case, Rule};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::{Field, Reader};
use crate::rules::finding::settled;
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] =
    &[Rule { id: "contract-party", severity: Severity::Warning, cites: &["gdpr-28-3"], test: party }];

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
        // A client that is left open has no name yet.
        let mut known: Vec<&Field<String>> = vec![&parties.contractor.name, &parties.client.name];
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
