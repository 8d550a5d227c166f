//! The exporter as its reader sees it: the file is opened as a container and its parts as XML.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use roxmltree::{Document, Node};

use super::xml::shown;
use crate::day::Day;
use crate::i18n::Language;
use crate::sheets::page::{
    Grade, Page, PageNumber, Phrase, Run, SignatureWords, Spoken, SpokenField, SpokenRow, SpokenSheet, SpokenSignature,
    Stamp, Words,
};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const HOSTILE: [&str; 14] = [
    "<script>alert('x')</script>",
    "#read(\"/etc/passwd\") #set page",
    "$x$ `code` ~~~",
    "| * _ # - + = @ \\",
    "nul \0 escape \u{1b}[31m bell \u{7} delete \u{7f} c1 \u{9b}",
    "override \u{202e}abc isolate \u{2066}x\u{2069}",
    "not characters \u{fffe} \u{ffff}",
    "]]> <!-- --> <?xml?> &amp; &#0; &",
    "DDEAUTO c:\\windows\\system32 INCLUDETEXT { PAGE }",
    "https://example.org/pixel.png \\\\server\\share",
    "tab\there, two\nlines",
    "中文 👍🏽 e\u{301} العربية",
    "   blanks   ",
    "",
];

fn spoken(id: &str, is: Words) -> Spoken {
    Spoken { id: id.to_owned(), is, trace: Vec::new() }
}

fn paragraph(phrase: Phrase) -> Spoken {
    spoken("p", Words::Paragraph(phrase))
}

fn row(id: &str, cells: Vec<Phrase>) -> SpokenRow {
    SpokenRow { id: id.to_owned(), cells, trace: Vec::new() }
}

fn sheet(id: &str, blocks: Vec<Spoken>) -> SpokenSheet {
    SpokenSheet { id: id.to_owned(), blocks }
}

/// One phrase with every kind of run, each saying the text.
fn every_run(text: &str) -> Phrase {
    let text = text.to_owned();
    Phrase(vec![
        Run::Ours(text.clone()),
        Run::Entered(text.clone()),
        Run::Break,
        Run::Citation(text.clone()),
        Run::Open(1, text.clone()),
        Run::Open(2, text.clone()),
        Run::Gap,
        Run::Mark(text),
    ])
}

/// One page with every kind of block, all saying the text.
fn page(text: &str) -> Page {
    let say = || every_run(text);
    let table = |columns: usize, id: &str| {
        Words::Table(vec![say(); columns], vec![row(id, vec![say(); columns]), row("short", vec![say()])])
    };
    let signature =
        |id: &str, name: Phrase| SpokenSignature { id: id.to_owned(), party: say(), name, place: Phrase::default() };
    let field = SpokenField { id: "f".to_owned(), name: say(), value: say(), trace: Vec::new() };
    let list = Words::List(vec![
        paragraph(say()),
        spoken("l", Words::List(vec![paragraph(say()), spoken("m", Words::List(vec![paragraph(say())]))])),
        spoken("n", Words::Note(say())),
    ]);
    let inside = vec![
        paragraph(say()),
        spoken("l", list.clone()),
        spoken("t", table(3, "r1")),
        spoken("w", Words::When(say(), vec![paragraph(say()), spoken("l", list.clone())])),
    ];
    let head = vec![
        spoken("title", Words::Title(say())),
        spoken("h", Words::Heading(2, say())),
        spoken("f", Words::Fields(vec![field.clone(), field])),
        spoken("s", Words::Signatures(vec![signature("a", say()), signature("b", Phrase::default())])),
    ];
    let body = vec![
        spoken("h1", Words::Heading(1, say())),
        spoken("h2", Words::Heading(2, say())),
        spoken("h3", Words::Heading(3, say())),
        paragraph(say()),
        spoken("l", list),
        spoken("t", table(4, "open/1")),
        spoken("t7", table(7, "r2")),
        spoken("n", Words::Note(say())),
        spoken("w", Words::When(say(), inside)),
    ];
    let open = vec![
        spoken("h", Words::Heading(1, say())),
        spoken("t", Words::Table(vec![say()], vec![row("open/1", vec![say()]), row("open/01", vec![say()])])),
    ];
    Page {
        language: Language::De,
        title: text.to_owned(),
        grade: Grade::Draft,
        head: text.to_owned(),
        footer: text.to_owned(),
        page_number: vec![PageNumber::Words(text.to_owned()), PageNumber::This, PageNumber::All],
        signature: SignatureWords { place_and_date: text.to_owned(), signature: text.to_owned() },
        sheets: vec![sheet("head", head), sheet("subject", body), sheet("open-points", open)],
    }
}

/// The parts of the document that is made of a page.
fn parts(page: &Page) -> BTreeMap<String, String> {
    let stamp = Stamp { program: "anlage <1.0>".to_owned(), created: Day::new(2026, 11, 22).unwrap() };
    let bytes = super::docx(page, &stamp).unwrap();
    assert_eq!(bytes, super::docx(page, &stamp).unwrap(), "two calls give the same bytes");
    let mut container = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..container.len() {
        let mut file = container.by_index(index).unwrap();
        assert_eq!(file.last_modified().unwrap().year(), 1980);
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        parts.insert(file.name().unwrap().into_owned(), text);
    }
    parts
}

/// The text of a part as a reader sees it.
fn text(part: &str) -> String {
    let document = Document::parse(part).unwrap();
    let mut out = String::new();
    for node in document.descendants().filter(Node::is_element) {
        match node.tag_name().name() {
            "t" => out.push_str(node.text().unwrap_or("")),
            "tab" if node.parent().is_some_and(|parent| parent.has_tag_name((W, "r"))) => out.push('\t'),
            "br" | "p" => out.push('\n'),
            _ => {}
        }
    }
    out
}

/// The values of an attribute of all elements with this name.
fn values(part: &str, element: &str, attribute: &str) -> Vec<String> {
    let document = Document::parse(part).unwrap();
    let nodes = document.descendants().filter(|node| node.has_tag_name((W, element)));
    nodes.filter_map(|node| node.attribute((W, attribute))).map(str::to_owned).collect()
}

fn all_hostile() -> String {
    HOSTILE.join(" ")
}

#[test]
fn every_text_stands_in_the_document_as_it_was_said() {
    let long = "a".repeat(10_000);
    for said in HOSTILE.into_iter().chain([all_hostile().as_str(), long.as_str()]) {
        let parts = parts(&page(said));
        let document = text(&parts["word/document.xml"]);
        let expected: String = said.chars().map(shown).collect();
        // Title, heading, name, value, party and name of a party; two cells; one below the line and so on.
        let found = document.matches(expected.as_str()).count();
        assert!(found > 200, "{said:?} stands {found} times");
        let line = expected.replace(['\t', '\n'], " ");
        for part in ["word/header1.xml", "word/header2.xml", "word/footer1.xml", "word/footer2.xml"] {
            assert!(text(&parts[part]).contains(&line), "{said:?} in {part}");
        }
        let core = Document::parse(&parts["docProps/core.xml"]).unwrap();
        let title = core.descendants().find(|node| node.tag_name().name() == "title").unwrap();
        assert_eq!(title.text().unwrap_or(""), line);
    }
}

#[test]
fn controls_are_shown_and_never_written() {
    let parts = parts(&page(&all_hostile()));
    for (name, part) in &parts {
        Document::parse(part).unwrap_or_else(|error| panic!("{name}: {error}"));
        let hidden = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!part.contains(hidden), "{name}");
        assert!(!part.contains(['\u{fffe}', '\u{ffff}', '\u{2066}', '\u{2069}']), "{name}");
    }
}

#[test]
fn nothing_points_outside_and_no_text_becomes_a_field() {
    let parts = parts(&page(&all_hostile()));
    for (name, part) in &parts {
        assert!(!part.contains("TargetMode") && !part.contains("instrText"), "{name}");
        let document = Document::parse(part).unwrap();
        for node in document.descendants().filter(Node::is_element) {
            let target = node.attribute("Target").unwrap_or("");
            assert!(!target.contains("://") && !target.contains('\\'), "{target}");
            assert_ne!(node.tag_name().name(), "script");
        }
        for instruction in values(part, "fldSimple", "instr") {
            assert!(["PAGE", "NUMPAGES"].contains(&instruction.trim()), "{instruction}");
        }
    }
    assert_eq!(values(&parts["word/footer1.xml"], "fldSimple", "instr"), [" PAGE ", " NUMPAGES "]);
    let names: Vec<&str> = parts.keys().map(String::as_str).collect();
    let kinds: BTreeSet<&str> = names.iter().filter_map(|name| name.rsplit('.').next()).collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["rels", "xml"], "{names:?}");
}

#[test]
fn every_part_is_declared_and_every_relation_has_its_part() {
    let parts = parts(&page("x"));
    let types = &parts["[Content_Types].xml"];
    for name in parts.keys().filter(|name| !name.contains("_rels/") && !name.starts_with('[')) {
        assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name}");
    }
    for (part, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        let document = Document::parse(&parts[part]).unwrap();
        for target in document.descendants().filter_map(|node| node.attribute("Target")) {
            assert!(parts.contains_key(&format!("{folder}{target}")), "{target}");
        }
    }
}

#[test]
fn every_style_and_numbering_that_is_used_exists() {
    let parts = parts(&page("x"));
    let document = &parts["word/document.xml"];
    let styles: BTreeSet<String> = values(&parts["word/styles.xml"], "style", "styleId").into_iter().collect();
    let used = ["pStyle", "rStyle", "tblStyle"].map(|element| values(document, element, "val")).concat();
    let based = ["basedOn", "next"].map(|element| values(&parts["word/styles.xml"], element, "val")).concat();
    let linked = values(&parts["word/numbering.xml"], "pStyle", "val");
    for style in used.iter().chain(&based).chain(&linked) {
        assert!(styles.contains(style), "{style}");
    }
    let numberings = values(&parts["word/numbering.xml"], "num", "numId");
    let abstracts = values(&parts["word/numbering.xml"], "abstractNum", "abstractNumId");
    assert!(!values(document, "numId", "val").is_empty());
    for number in values(document, "numId", "val").iter().chain(&values(&parts["word/styles.xml"], "numId", "val")) {
        assert!(numberings.contains(number), "{number}");
    }
    for number in values(&parts["word/numbering.xml"], "abstractNumId", "val") {
        assert!(abstracts.contains(&number), "{number}");
    }
}

#[test]
fn tables_repeat_their_header_and_keep_to_their_grid() {
    let parts = parts(&page("Auftragsverarbeitung im Sinne des Art. 28"));
    let document = Document::parse(&parts["word/document.xml"]).unwrap();
    let is = |name: &'static str| move |node: &Node<'_, '_>| node.has_tag_name((W, name));
    let mut headers = 0;
    for table in document.descendants().filter(is("tbl")) {
        let widths = |node: Node<'_, '_>, element| -> Vec<u32> {
            let nodes = node.descendants().filter(is(element));
            nodes.map(|node| node.attribute((W, "w")).unwrap().parse().unwrap()).collect()
        };
        let grid = widths(table, "gridCol");
        assert!(grid.iter().all(|&width| width >= 600) || grid.contains(&567), "{grid:?}");
        for row in table.children().filter(is("tr")) {
            assert_eq!(widths(row, "tcW"), grid);
            assert!(row.children().filter(is("tc")).all(|cell| cell.last_element_child().is_some_and(|p| is("p")(&p))));
        }
        headers += table.descendants().filter(is("tblHeader")).count();
        assert!(table.descendants().any(|node| is("tblCaption")(&node)));
        assert!(!table.next_sibling_element().is_some_and(|next| is("tbl")(&next)), "two tables without a paragraph");
    }
    assert_eq!(headers, 4);
}

#[test]
fn headings_keep_their_order_and_sheets_begin_on_a_page_of_their_own() {
    let parts = parts(&page("x"));
    let document = Document::parse(&parts["word/document.xml"]).unwrap();
    let style = |node: &Node<'_, '_>| {
        let style = node.descendants().find(|node| node.has_tag_name((W, "pStyle")))?;
        style.attribute((W, "val")).map(str::to_owned)
    };
    let paragraphs: Vec<Node<'_, '_>> = document.descendants().filter(|node| node.has_tag_name((W, "p"))).collect();
    let headings: Vec<String> = paragraphs.iter().filter_map(style).filter(|s| s.starts_with("Heading")).collect();
    assert_eq!(headings, ["Heading2", "Heading1", "Heading2", "Heading3", "Heading1"]);
    let breaks = paragraphs.iter().filter(|p| p.descendants().any(|node| node.has_tag_name((W, "pageBreakBefore"))));
    assert_eq!(breaks.filter_map(style).collect::<Vec<_>>(), ["Heading1", "Heading1"]);
    let levels: Vec<String> = values(&parts["word/styles.xml"], "outlineLvl", "val");
    assert_eq!(levels, ["0", "1", "2"]);
}

#[test]
fn open_points_link_to_the_row_that_lists_them() {
    let parts = parts(&page("x"));
    let document = &parts["word/document.xml"];
    assert_eq!(values(document, "bookmarkStart", "name"), ["open-1"]);
    assert_eq!(values(document, "bookmarkEnd", "id"), ["1"]);
    let links: BTreeSet<String> = values(document, "hyperlink", "anchor").into_iter().collect();
    assert_eq!(links.into_iter().collect::<Vec<_>>(), ["open-1"], "the second point has no row");

    let mut without = page("x");
    without.sheets.pop();
    let parts = self::parts(&without);
    assert!(!parts["word/document.xml"].contains("hyperlink"));
    assert!(!parts["word/document.xml"].contains("bookmark"));
}

#[test]
fn signature_lines_stay_together() {
    let parts = parts(&page("x"));
    let document = Document::parse(&parts["word/document.xml"]).unwrap();
    let mut tables = document.descendants().filter(|node| node.has_tag_name((W, "tbl")));
    let table = tables.find(|table| table.descendants().any(|n| n.attribute((W, "val")) == Some("SignatureTable")));
    let rows: Vec<Node<'_, '_>> = table.unwrap().children().filter(|node| node.has_tag_name((W, "tr"))).collect();
    for (index, row) in rows.iter().enumerate() {
        let count = |name| row.descendants().filter(|node| node.has_tag_name((W, name))).count();
        assert_eq!(count("cantSplit"), 1);
        assert_eq!(count("keepNext"), if index + 1 < rows.len() { count("p") } else { 0 });
    }
    assert_eq!(rows.len(), 6);
}

#[test]
fn language_and_properties_come_from_the_page_and_the_stamp_alone() {
    for (language, tag) in [(Language::De, "de-DE"), (Language::En, "en-GB"), (Language::DeCh, "de-CH")] {
        let parts = parts(&Page { language, ..page("x") });
        assert_eq!(values(&parts["word/styles.xml"], "lang", "val"), [tag]);
        let core = &parts["docProps/core.xml"];
        assert!(core.contains(&format!("<dc:language>{tag}</dc:language>")));
        assert!(core.contains("<dc:creator>anlage &lt;1.0&gt;</dc:creator>"));
        assert_eq!(core.matches(">2026-11-22T00:00:00Z<").count(), 2);
    }
}

#[test]
fn a_final_document_has_no_draft_mark_and_an_empty_one_is_a_document() {
    let mut page = Page { grade: Grade::Final, head: String::new(), ..page("x") };
    for sheets in [page.sheets.clone(), Vec::new()] {
        page.sheets = sheets;
        let parts = parts(&page);
        assert!(!parts["word/header1.xml"].contains("DraftMark"));
        assert_eq!(text(&parts["word/header2.xml"]).trim(), "");
        assert!(parts.values().all(|part| Document::parse(part).is_ok()));
    }
}
