//! The PDF of every shipped profile in every language: nothing is lost, everything can be found.
#![cfg(feature = "pdf")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "tests may fail loudly")]

mod common;
#[path = "../src/export/pdf/tests/reader.rs"]
mod reader;

use anlage::export::pdf::{pdf, unprintable};
use anlage::i18n::{Language, Roles};
use anlage::profile::{State, Value};
use anlage::sheets::page::{Page, Stamp};
use common::{data, languages, page, profile, profiles, texts};
use reader::{Read, squeeze};

fn stamp() -> Stamp {
    Stamp { program: "anlage 0".to_owned(), created: "2026-11-22".parse().unwrap() }
}

/// Every phrase of the page stands in the file, line by line.
#[track_caller]
fn check(page: &Page) -> Read {
    let read = Read::new(&pdf(page, &stamp()).unwrap());
    let said = read.squeezed();
    for text in texts(page) {
        for line in text.lines().flat_map(|line| line.split("____________________")) {
            assert!(said.contains(&squeeze(line)), "{line:?} is not in the file: {said}");
        }
    }
    assert_eq!(read.title, page.title);
    assert_eq!(read.language, page.language.document_tag());
    read
}

#[test]
fn every_phrase_of_every_shipped_profile_is_in_its_pdf() {
    let data = data();
    for (name, profile) in profiles() {
        for language in languages(&data, &profile) {
            let page = page(&data, &profile, language, Roles::Statutory);
            assert_eq!(unprintable(&page), [], "{name}");
            let read = check(&page);
            let sheets = page.sheets.len();
            assert!(read.count("H1") >= sheets - 1 && read.count("Table") >= 3, "{name} {:?}", read.tags);
            assert_eq!(read.count("Title"), 1);
            let open = texts(&page).join("\n").matches("[OFFEN ").count();
            assert!(open == 0 || read.links >= open, "{name}: {} links for {open} open points", read.links);
        }
    }
}

#[test]
fn the_same_page_is_the_same_bytes() {
    let page = page(&data(), &profile("muster-halb-beantwortet"), Language::De, Roles::Statutory);
    assert_eq!(pdf(&page, &stamp()).unwrap(), pdf(&page, &stamp()).unwrap());
}

#[test]
fn hostile_answers_are_printed_and_break_nothing() {
    let data = data();
    let long = "x".repeat(10_000);
    for text in ["#read(\"/etc/passwd\") $x$ @ref #{", "中文 العربية 👍🏽", "a\u{0}b\u{1b}[2J\u{202e}c", long.as_str()]
    {
        let mut bad = profile("muster-halb-beantwortet");
        for at in ["contractor-contact-name", "contractor-name", "subject"] {
            if let Some(answer) = bad.said.answers.get_mut(at) {
                answer.is = match answer.is.value() {
                    Some(Value::Words(_)) => {
                        State::Given(Value::Words([("de".to_owned(), text.to_owned())].into_iter().collect()))
                    }
                    _ => State::Given(Value::Text(text.to_owned())),
                };
            }
        }
        let row = &mut bad.said.lists.get_mut("subprocessors").unwrap().rows[0].said;
        row.answers.get_mut("subprocessor-name").unwrap().is = State::Given(Value::Text(text.to_owned()));
        let page = page(&data, &bad, Language::De, Roles::Statutory);
        let said = Read::new(&pdf(&page, &stamp()).unwrap()).squeezed();
        let shown: String = anlage::text::clean(text, anlage::text::Shape::Lines).text;
        let shown = anlage::text::coverage::missing(&shown)
            .into_iter()
            .fold(shown, |shown, c| shown.replace(c, &anlage::text::coverage::mark(c)));
        assert!(said.matches(&squeeze(&shown)).count() >= 2, "{text}: {said}");
    }
}
