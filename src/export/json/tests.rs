//! The records of hostile and rare pages.

use super::*;
use crate::export::html::sample;
use crate::sheets::page::{Phrase, Spoken, SpokenSheet, Trace, Words};

fn basis() -> Basis {
    Basis { as_of: None, questionnaire: "2026.11".into(), law: "2026-10-07".parse().unwrap(), findings: Vec::new() }
}

fn parsed(page: &Page) -> serde_json::Value {
    serde_json::from_str(&json(page, &basis(), &sample::stamp()).unwrap()).unwrap()
}

#[test]
fn what_was_entered_is_told_apart_from_our_words_and_kept() {
    let hostile = "\"}],\\ \u{7}x\u{202E}y </script> {{ 中 }}";
    let page = sample::everywhere(hostile);
    let text = json(&page, &basis(), &sample::stamp()).unwrap();
    assert!(!text.contains(['\u{7}', '\u{202E}']), "nothing invisible leaves the program");
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let expected = serde_json::json!({ "kind": "entered", "text": "\"}],\\ \u{FFFD}x⟦U+202E⟧y </script> {{ 中 }}" });
    assert!(value["sheets"].to_string().contains(&expected.to_string()), "{value:#}");
}

#[test]
fn a_trace_says_what_it_leads_to() {
    let trace = vec![
        Trace::Answer(crate::id::Path::new("subprocessors/r1/subprocessor-name").unwrap()),
        Trace::Entry("purpose--care".into()),
        Trace::Rule(crate::id::Id::new("some-rule").unwrap()),
        Trace::Law("gdpr-28-3".into()),
    ];
    let block = Spoken { id: "x".into(), is: Words::Note(Phrase::default()), trace };
    let page = Page { sheets: vec![SpokenSheet { id: "head".into(), blocks: vec![block] }], ..sample::page() };
    assert_eq!(
        parsed(&page)["sheets"][0]["blocks"][0],
        serde_json::json!({
            "id": "x",
            "kind": "note",
            "words": [],
            "trace": [
                { "kind": "answer", "path": "subprocessors/r1/subprocessor-name" },
                { "kind": "entry", "id": "purpose--care" },
                { "kind": "rule", "id": "some-rule" },
                { "kind": "law", "id": "gdpr-28-3" },
            ],
        })
    );
}
