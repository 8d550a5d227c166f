//! Whole texts: a subject matter of a few words, and the same text in two languages.
//!
//! Both are hints. What must never happen here: a verdict on the quality of a translation.

use super::super::finding::settled;
use super::super::rule::{Case, Rule};
use super::super::{Finding, Name, Verdict};
use crate::dossier::agreed::Words;
use crate::dossier::{Field, Reader};
use crate::text::fold;

/// Fewer words than this name a service and describe nothing.
const BRIEF: usize = 6;

/// From this number of words on nobody writes the same in two languages by chance.
const SENTENCE: usize = 4;

fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}

/// The subject matter in one language is shorter than any sentence about it.
pub(super) fn brief(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let said = read.get(&case.dossier.processing.subject);
    let short = said.and_then(|said| said.values().find(|text| count(text) < BRIEF));
    let finding = rule.finding(settled(said.map(|_| short.is_none()), &read), &read);
    vec![match short {
        Some(text) => finding.named(Name::Said(text.clone())),
        None => finding,
    }]
}

/// One text for two languages that are not the same language.
pub(super) fn same(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let fields: [&Field<Words>; 8] = [
        &dossier.processing.subject,
        &dossier.additions.subject,
        &dossier.additions.subprocessors,
        &dossier.additions.measures,
        &dossier.additions.terms,
        &dossier.additions.outsourcing,
        &dossier.outsourcing.ai_functions,
        &dossier.secrecy.rules,
    ];
    let one = |field: &Field<Words>| {
        let mut read = Reader::default();
        let verdict = match read.get(field) {
            Some(said) => settled(Some(!repeats(said)), &read),
            None => Verdict::NotApplicable,
        };
        rule.finding(verdict, &read).about(&field.at.as_str().replace('/', "-"))
    };
    fields.into_iter().map(one).collect()
}

/// Whether two languages have the same sentence; German and Swiss German often do.
fn repeats(said: &Words) -> bool {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let all: Vec<(String, String)> = said.iter().map(|(tag, text)| (primary(tag), fold(text))).collect();
    all.iter().enumerate().any(|(at, (one, text))| {
        count(text) >= SENTENCE
            && all.iter().skip(at + 1).any(|(other, same)| one != other && text.trim() == same.trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_sentence_in_german_and_english_is_seen_and_a_name_or_swiss_german_is_not() {
        #[track_caller]
        fn check(one: (&str, &str), other: (&str, &str), expected: bool) {
            let said = [one, other].map(|(tag, text)| (tag.to_owned(), text.to_owned())).into_iter().collect();
            assert_eq!(repeats(&said), expected, "{one:?} {other:?}");
        }
        check(("de", "Wir betreiben die Software."), ("en", "Wir betreiben die Software."), true);
        check(("de", "Wir betreiben die Software."), ("en", "We operate the software."), false);
        check(("de", "Wir betreiben die Software."), ("de-CH", "Wir betreiben die Software."), false);
        check(("de", "Hosting Support Backup"), ("en", "Hosting Support Backup"), false);
    }
}
