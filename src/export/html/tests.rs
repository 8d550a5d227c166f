//! What the HTML of a page must be, read back with a strict XML reader.

use std::collections::BTreeSet;

use roxmltree::{Document, Node, ParsingOptions};

use super::html;
use super::sample::{HOSTILE, everywhere, page, stamp};
use crate::sheets::page::{Page, Phrase, Run, Spoken, SpokenRow, SpokenSheet, Words};

fn read(text: &str) -> Document<'_> {
    Document::parse_with_options(text, ParsingOptions { allow_dtd: true, ..ParsingOptions::default() }).unwrap()
}

/// Names and attributes in order, without texts.
fn tree(text: &str) -> Vec<String> {
    let open = |node: Node| {
        let attributes: Vec<String> = node
            .attributes()
            .filter(|a| a.name() != "content" && a.name() != "aria-label")
            .map(|a| format!("{}={}", a.name(), a.value()))
            .collect();
        format!("{:2} {} {}", node.ancestors().count(), node.tag_name().name(), attributes.join(" "))
    };
    read(text).descendants().filter(Node::is_element).map(open).collect()
}

fn with_blocks(id: &str, blocks: Vec<Spoken>) -> Page {
    Page { sheets: vec![SpokenSheet { id: id.into(), blocks }], ..page() }
}

fn block(id: &str, is: Words) -> Spoken {
    Spoken { id: id.into(), is, trace: Vec::new() }
}

fn said(text: &str) -> Phrase {
    Phrase::ours(text)
}

#[test]
fn a_page_reads_as_expected() {
    let file = html(&page(), &stamp());
    let (head, style) = file.split_once("<style>").unwrap();
    let (style, body) = style.split_once("</style>").unwrap();
    let running = style.get(super::STYLE.len()..).unwrap();
    insta::assert_snapshot!(format!("{head}<style>…{running}</style>{body}"));
}

#[test]
fn hostile_text_stays_text() {
    let harmless = tree(&html(&everywhere("x"), &stamp()));
    for text in HOSTILE {
        let file = html(&everywhere(text), &stamp());
        assert_eq!(tree(&file), harmless, "{text}");
        let document = read(&file);
        let expected: String = super::visible(text);
        let section = document.descendants().find(|node| node.attribute("id") == Some("first--p")).unwrap();
        assert_eq!(section.text().unwrap(), format!("{expected}{expected}{expected}"), "{text}");
        let style = document.descendants().find(|node| node.has_tag_name("style")).unwrap().text().unwrap();
        let (_, style) = style.rsplit_once("@page").unwrap();
        for harm in ["url(", "@import", "//", "</"] {
            assert!(!style.contains(harm), "{harm} in the style: {text}");
        }
    }
}

#[test]
fn nothing_is_run_loaded_or_hidden() {
    for page in [page(), everywhere("https://example.com/ www.example.com //x")] {
        let file = html(&page, &stamp());
        let document = read(&file);
        for node in document.descendants().filter(Node::is_element) {
            let name = node.tag_name().name();
            assert!(!["script", "link", "img", "iframe", "object", "form", "base"].contains(&name), "{name}");
            for attribute in node.attributes() {
                assert!(!attribute.name().starts_with("on") && attribute.name() != "style", "{}", attribute.name());
                let points = ["href", "src", "action", "cite", "data"].contains(&attribute.name());
                assert!(!points || attribute.value().starts_with('#'), "{}", attribute.value());
            }
        }
    }
    assert!(!html(&page(), &stamp()).contains("//"));
}

#[test]
fn headings_never_skip_and_ids_are_unique_and_reached() {
    for page in [page(), everywhere("x")] {
        let file = html(&page, &stamp());
        let document = read(&file);
        let nodes = || document.descendants().filter(Node::is_element);
        let levels: Vec<u32> =
            nodes().filter_map(|node| node.tag_name().name().strip_prefix('h')?.parse().ok()).collect();
        assert_eq!(levels.iter().filter(|&&level| level == 1).count(), 1);
        assert_eq!(levels.first(), Some(&1));
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        let mut ids = BTreeSet::new();
        assert!(nodes().filter_map(|node| node.attribute("id")).all(|id| ids.insert(id)));
        for node in nodes() {
            let targets = node.attribute("href").map(|href| href.trim_start_matches('#'));
            for target in targets.into_iter().chain(node.attribute("aria-labelledby")) {
                assert!(ids.contains(target), "{target}");
            }
        }
    }
}

#[test]
fn open_points_link_only_to_rows_that_exist() {
    let file = html(&page(), &stamp());
    assert!(file.contains("<tr id=\"open-1\">"));
    assert!(file.contains("<a class=\"open\" href=\"#open-1\">[OFFEN 1: Verpflichtung"));
    let lonely = with_blocks("x", vec![block("p", Words::Paragraph(Phrase(vec![Run::Open(3, "[OFFEN 3]".into())])))]);
    assert!(html(&lonely, &stamp()).contains("<span class=\"open\">[OFFEN 3]</span>"));
}

#[test]
fn odd_pages_are_still_well_formed() {
    let row = |id: &str, cells: &[&str]| SpokenRow {
        id: id.into(),
        cells: cells.iter().map(|cell| said(cell)).collect(),
        trace: Vec::new(),
    };
    let list = |blocks| block("same", Words::List(blocks));
    let odd = vec![
        block("same", Words::Heading(3, said("a"))),
        block("same", Words::Title(said("second title"))),
        block("\"><script>", Words::Heading(1, said("b"))),
        block("", Words::Paragraph(Phrase::default())),
        list(vec![]),
        list(vec![list(vec![block("same", Words::Paragraph(said("c")))]), list(vec![])]),
        list(vec![list(vec![list(vec![block("q", Words::Note(said("d")))])])]),
        block(
            "t",
            Words::Table(vec![said("e")], vec![row("open/1", &["f", "g"]), row("open/1", &[]), row("open/x", &["h"])]),
        ),
        block("t2", Words::Table(vec![], vec![])),
        block("w", Words::When(Phrase::default(), vec![])),
        block("w", Words::When(Phrase::default(), vec![block("same", Words::Fields(vec![]))])),
        block("w", Words::When(said("i"), vec![])),
        block("s", Words::Signatures(vec![])),
    ];
    let file = html(&with_blocks("open-points", odd), &stamp());
    let document = read(&file);
    let texts = document.descendants().find(|node| node.has_tag_name("main")).unwrap();
    let texts: String = texts.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect();
    assert_eq!(
        texts.split_whitespace().collect::<Vec<_>>().join(" "),
        "a second title b c d ef g h i".replace("ef g", "e fg")
    );
    assert_eq!(file.matches("id=\"open-1\"").count(), 1);
    assert!(document.descendants().filter(|node| node.has_tag_name("ul")).all(|list| list.has_children()));
    let empty = Page {
        sheets: vec![],
        title: String::new(),
        head: String::new(),
        footer: String::new(),
        page_number: vec![],
        ..page()
    };
    read(&html(&empty, &stamp()));
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    assert_eq!(html(&page(), &stamp()), html(&page(), &stamp()));
}

#[test]
fn an_endless_word_can_be_broken_and_reads_the_same() {
    let word = "e\u{301}x".repeat(5_000);
    let file = html(&everywhere(&word), &stamp());
    let document = read(&file);
    let cell = document.descendants().find(|node| node.has_tag_name("td")).unwrap();
    let parts: Vec<&str> = cell.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect();
    assert_eq!(parts.concat(), word.repeat(7));
    assert!(parts.iter().skip(1).all(|part| !part.starts_with('\u{301}')));
    assert!(cell.descendants().filter(|node| node.has_tag_name("wbr")).count() >= 2 * 249);
}
