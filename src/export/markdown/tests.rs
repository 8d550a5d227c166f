//! What the Markdown of a page looks like; what it reads like once rendered is in `tests/markdown_escape.rs`.

use super::markdown;
use crate::export::html::sample::{everywhere, page, stamp};
use crate::sheets::page::{Page, Phrase, Spoken, SpokenRow, SpokenSheet, Words};

fn block(id: &str, is: Words) -> Spoken {
    Spoken { id: id.into(), is, trace: Vec::new() }
}

fn said(text: &str) -> Spoken {
    block("p", Words::Paragraph(Phrase::ours(text)))
}

#[track_caller]
fn check(blocks: Vec<Spoken>, expected: &str) {
    let sheets = vec![SpokenSheet { id: "x".into(), blocks }];
    let page = Page { sheets, title: "T".into(), head: String::new(), footer: String::new(), ..page() };
    assert_eq!(markdown(&page, &stamp()), format!("# T\n\n{expected}"));
}

#[test]
fn a_page_reads_as_expected() {
    insta::assert_snapshot!(markdown(&page(), &stamp()));
}

#[test]
fn lists_nest_below_the_item_before_and_never_merge() {
    let list = |blocks| block("l", Words::List(blocks));
    check(
        vec![list(vec![said("a"), list(vec![said("b"), list(vec![said("c")])]), said("d")]), list(vec![said("e")])],
        "- a\n  - b\n    - c\n- d\n\n* e\n",
    );
    check(vec![list(vec![list(vec![said("a")]), said("b")]), list(vec![]), list(vec![said("c")])], "- a\n- b\n\n* c\n");
    check(vec![list(vec![said("a")]), said("b"), list(vec![said("c")])], "- a\n\nb\n\n- c\n");
}

#[test]
fn a_table_has_as_many_columns_as_its_widest_row() {
    let row = |cells: &[&str]| SpokenRow {
        id: "r".into(),
        cells: cells.iter().map(|cell| Phrase::ours(*cell)).collect(),
        trace: Vec::new(),
    };
    let table = Words::Table(vec![Phrase::ours("a|b")], vec![row(&["1", "2"]), row(&[])]);
    check(vec![block("t", table)], "| a\\|b |  |\n| --- | --- |\n| 1 | 2 |\n|  |  |\n");
}

#[test]
fn conditions_nest_as_quotes() {
    let when = |lead: &str, inner| block("w", Words::When(Phrase::ours(lead), inner));
    check(
        vec![when("a:", vec![said("b"), when("c:", vec![said("d")])]), said("e")],
        "a:\n\n> b\n>\n> c:\n>\n> > d\n\ne\n",
    );
}

#[test]
fn the_file_is_tidy() {
    for page in [page(), everywhere(" \n x \n\n\n y\t\n"), everywhere("\n"), everywhere("")] {
        let text = markdown(&page, &stamp());
        assert_eq!(text, markdown(&page, &stamp()));
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{text:?}");
        assert!(text.lines().all(|line| line == line.trim_end()), "{text:?}");
        assert!(!text.contains("\n\n\n"), "{text:?}");
    }
}
