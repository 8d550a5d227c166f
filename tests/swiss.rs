//! Swiss German and Swiss law: terms and spelling of our words only, and the law that a set speaks of.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail loudly")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use anlage::i18n::{Language, Messages, Roles, sources};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// Every message and attribute of a language: its own words, and the variables and terms it uses.
fn words(language: Language) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut all = BTreeMap::new();
    for (file, text) in sources(language) {
        let resource = parse(text.into_owned()).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut add = |id: String, pattern: &Pattern<String>| {
                let mut said = (String::new(), BTreeSet::new());
                collect(pattern, &mut said);
                all.insert(id, said);
            };
            if let Some(value) = &message.value {
                add(message.id.name.clone(), value);
            }
            for attribute in &message.attributes {
                add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
    all
}

fn collect(pattern: &Pattern<String>, said: &mut (String, BTreeSet<String>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.0.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                said.0.push_str("{}");
                named(inline, said);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                named(selector, said);
                for variant in variants {
                    said.0.push('\n');
                    collect(&variant.value, said);
                }
            }
        }
    }
}

fn named(inline: &InlineExpression<String>, said: &mut (String, BTreeSet<String>)) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.1.insert(format!("${}", id.name));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            said.1.insert(format!("-{} {arguments:?}", id.name));
        }
        _ => {}
    }
}

/// What a document can print: sentences, entries, measures, choices, names of columns.
fn is_printed(id: &str) -> bool {
    // Questions, notes and names of lists are words of the interface.
    let interface = ["adequacy-condition--", "law-", "scheme--", "list--", "topic--", "suggestion--"];
    if interface.iter().any(|start| id.starts_with(start)) {
        return false;
    }
    let attribute = id.rsplit_once('.').map(|(_, attribute)| attribute);
    let starts = ["sheet-", "measure--", "heading-", "control--", "number-", "interval-", "date", "adequacy--"];
    match attribute {
        None => starts.iter().any(|start| id.starts_with(start)) || id.contains("--"),
        Some("ch" | "field") => true,
        Some("label") => id.starts_with("q-") && !id.contains("--"),
        Some(_) => false,
    }
}

#[test]
fn swiss_german_has_every_message_of_german_with_its_variables_and_party_names() {
    let (german, swiss) = (words(Language::De), words(Language::DeCh));
    let ids = |all: &BTreeMap<String, _>| all.keys().cloned().collect::<Vec<_>>();
    assert_eq!(ids(&german), ids(&swiss), "a message of its own must have all attributes, and only those");
    for (id, (_, uses)) in &german {
        assert_eq!(uses, &swiss[id].1, "`{id}`");
    }
}

/// A word of German or EU law that stays in a Swiss text, with the reason.
const STAYS: [(&str, &str); 1] = [("Datenverarbeitungsdienst", "the name that the Data Act gives to a service")];

#[test]
fn no_printed_sentence_keeps_a_german_word_where_switzerland_has_its_own() {
    let foreign = [
        "verarbeit",
        "Verarbeit",
        "personenbezogen",
        "Personenbezogen",
        "Datenschutzbeauftragt",
        "Schutzes von Personendaten",
        "esondere Kategorien",
        "esonderen Kategorien",
        "Drittland",
        "Drittländ",
        "Offenlegung",
        "offenleg",
        "Einspruch",
        "Buchst.",
        "(Schweiz)",
        "„",
        "ß",
    ];
    let mut left = Vec::new();
    for (id, (text, _)) in words(Language::DeCh) {
        let mut text = text;
        for (word, _) in STAYS {
            text = text.replace(word, "");
        }
        let kept = foreign.iter().filter(|word| text.contains(**word));
        // Names of instruments and official titles, and the name of this language.
        let title = id.starts_with("instrument--") || id.contains("language-") && text == "Deutsch (Schweiz)";
        let spelling = |word: &str| ["ß", "„"].contains(&word);
        left.extend(
            kept.filter(|word| spelling(word) || is_printed(&id) && !title).map(|word| format!("{id}: {word}")),
        );
    }
    // Sentences that name the country because they name several.
    let several = [
        "sheet-transfers-authority-ch: (Schweiz)",
        "sheet-head-prevailing--de-ch: (Schweiz)",
        "sheet-not-worded: (Schweiz)",
    ];
    left.retain(|line| !several.contains(&line.as_str()));
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn a_sentence_for_swiss_law_names_no_other_law() {
    for language in Language::ALL {
        for (id, (text, _)) in words(language) {
            if id.ends_with(".ch") {
                let foreign = ["DSGVO", "GDPR", "BDSG", "Mitgliedstaat", "Member State", "Union"];
                let found: Vec<&&str> = foreign.iter().filter(|word| text.contains(**word)).collect();
                assert!(found.is_empty(), "{language:?} `{id}`: {found:?}");
            }
        }
    }
}

#[test]
fn the_vocabulary_is_used_up() {
    let german: String = sources(Language::De).into_iter().map(|(_, text)| text.into_owned()).collect();
    let listed = include_str!("../i18n/de-CH/words.tsv");
    for line in listed.lines().filter(|line| !line.starts_with('#')) {
        let (word, _) = line.split_once('\t').unwrap();
        assert!(german.contains(word), "no German sentence has `{word}`");
    }
}

#[test]
fn party_names_are_swiss_too() {
    let messages = Messages::embedded(Language::DeCh, Roles::Statutory).unwrap();
    let said = messages.plain("sheet-head-contractor");
    assert_eq!(said, "Auftragsbearbeiter");
}
