//! The exporter as its reader sees it: the file is read again, its text, tags and links compared with the page.

mod reader;

use std::collections::BTreeSet;

use self::reader::{Read, squeeze};
use super::*;
use crate::export::html::sample;
use crate::sheets::page::{Phrase, Run, Spoken, Words};
use crate::text::coverage;

fn read(page: &Page) -> Read {
    Read::new(&pdf(page, &sample::stamp()).unwrap())
}

fn with(page: Page, grade: Grade) -> Page {
    Page { grade, ..page }
}

/// A page with one paragraph of entered text.
fn entered(text: &str) -> Page {
    let mut page = sample::page();
    let is = Words::Paragraph(Phrase(vec![Run::Entered(text.to_owned())]));
    page.sheets.truncate(1);
    page.sheets[0].blocks.push(Spoken { id: "p".to_owned(), is, trace: Vec::new() });
    page
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let said = read(&entered(text)).squeezed();
    assert!(said.contains(&squeeze(expected)), "{text:?} came out in {said}");
}

#[test]
fn markup_of_any_kind_comes_out_as_it_was_typed() {
    for text in [
        "#read(\"/etc/passwd\")",
        "#import \"@preview/x:1.0.0\": *",
        "$x^2$ and *bold* _it_ `raw` = Heading",
        "@ref <label> #label(\"open-1\") #set page(width: 1pt)",
        "// comment /* and */ \\ ~ -- --- ... \"quoted\" 'x'",
        "#{ panic() } #[x] #eval(\"1\") https://example.org/a?b=c#d",
        "<b>x</b> &amp; {curly} [square] (1) %d $HOME",
    ] {
        check(text, text);
    }
}

#[test]
fn what_cannot_be_seen_or_printed_is_marked() {
    check("a\0b\u{1b}[31mc", "a\u{FFFD}b\u{FFFD}[31mc");
    check("a\u{202E}b\u{200B}c\u{FFFE}", "a⟦U+202E⟧b⟦U+200B⟧c⟦U+FFFE⟧");
    check("中文 x", "[U+4E2D][U+6587] x");
    check("سلام 👩\u{200D}🔬\u{FE0F} ✓", "[U+0633][U+0644][U+0627][U+0645] [U+1F469][U+1F52C] [U+2713]");
    check("é ọ\u{308} ½ Ω Ж ĳ", "é ọ\u{308} ½ Ω Ж ĳ");
}

#[test]
fn words_without_end_stay_on_the_paper() {
    let long = "x".repeat(10_000);
    check(&long, &long);
    check(&"0123456789".repeat(1_000), &"0123456789".repeat(1_000));
    let address = format!("{}@{}.example", "a".repeat(300), "b".repeat(300));
    check(&address, &address);
}

#[test]
fn hostile_texts_are_printed_wherever_a_page_says_something() {
    // A thousand pages of the longest text would prove no more.
    let long = "x".repeat(200);
    for text in sample::HOSTILE.iter().copied().chain(["中", "   ", "", "\n\n", "\u{200D}", "👍🏽", long.as_str()])
    {
        let read = read(&sample::everywhere(text));
        let shown = squeeze(&super::text::printable(text));
        assert!(read.squeezed().matches(&shown).count() >= 20, "{text:?}");
    }
}

#[test]
fn every_character_of_the_table_is_printed_in_every_face() {
    let all: Vec<char> = ('\0'..=char::MAX).filter(|&c| coverage::is_printable(c) && !c.is_control()).collect();
    assert!(all.len() > 2_000);
    let mut page = sample::page();
    page.sheets.truncate(1);
    // Marks need something to stand on; one line for each hundred keeps lines and faces apart.
    let text: String = all.iter().filter(|c| !crate::text::is_forbidden(**c)).flat_map(|&c| ['a', c, ' ']).collect();
    let say = |run: fn(String) -> Run| Phrase(vec![run(text.clone())]);
    for is in [
        Words::Paragraph(say(Run::Entered)),
        Words::Heading(2, say(Run::Entered)),
        Words::Paragraph(say(Run::Mark)),
        Words::Paragraph(say(|text| Run::Open(9, text))),
        Words::Note(say(Run::Entered)),
    ] {
        page.sheets[0].blocks.push(Spoken { id: "p".to_owned(), is, trace: Vec::new() });
    }
    let said = read(&with(page, Grade::Final)).squeezed();
    assert!(said.matches("aÄ").count() == 5 && said.matches("aЖ").count() == 5);
}

#[test]
fn the_table_of_characters_is_that_of_the_fonts() {
    let fonts = super::world::FONTS.fonts.iter();
    let covered: BTreeSet<u32> = fonts.flat_map(|font| font.info().coverage.iter()).collect();
    for c in '\0'..=char::MAX {
        let has = covered.contains(&u32::from(c));
        if coverage::is_printable(c) {
            assert!(has, "U+{:04X} is in no font", u32::from(c));
        } else {
            let private = ('\u{E000}'..='\u{F8FF}').contains(&c) || c >= '\u{F0000}';
            assert!(
                !has || private || c.is_control() || c == '\u{FEFF}',
                "U+{:04X}: run `just coverage`",
                u32::from(c)
            );
        }
    }
}

#[test]
fn a_final_document_is_refused_where_a_draft_is_marked() {
    let page = with(entered("Frau 中"), Grade::Final);
    let refused = pdf(&page, &sample::stamp());
    let Err(PdfError::Unprintable(missing)) = refused else { panic!("{refused:?}") };
    assert_eq!(missing, [Unprintable { id: "p".to_owned(), trace: Vec::new(), characters: vec!['中'] }]);
    assert_eq!(PdfError::Unprintable(missing).to_string(), "the fonts cannot print [U+4E2D]");
    assert!(pdf(&with(entered("Frau Ж"), Grade::Final), &sample::stamp()).is_ok());
}

#[test]
fn the_tree_has_titles_headings_lists_tables_and_links() {
    let read = read(&sample::page());
    assert_eq!(read.language, "de-DE");
    assert_eq!(read.title, sample::page().title);
    assert_eq!(read.creator, sample::stamp().program);
    for (role, count) in [("H1", 5), ("H2", 2), ("H3", 1), ("Table", 2), ("TH", 7), ("TR", 6), ("TD", 14)] {
        assert_eq!(read.count(role), count, "{role} {:?}", read.tags);
    }
    assert!(read.count("L") >= 6 && read.count("LI") >= 12 && read.count("LBody") >= 12, "{:?}", read.tags);
    let titles: Vec<&str> = read.outline.iter().map(|(_, title)| title.as_str()).collect();
    assert_eq!(titles[..3], ["Parteien", "Unterschriften", "Anlage 2 – Unterauftragsverarbeiter"]);
    assert_eq!(read.outline.iter().map(|(depth, _)| *depth).max(), Some(2));
    // Two open points in the text lead to their rows, and the rows lead back.
    assert!(read.links >= 4, "{}", read.links);
}

#[test]
fn a_draft_says_so_on_every_page_and_pages_are_counted() {
    let read = read(&sample::page());
    let count = read.pages.len();
    for (index, around) in read.around.iter().enumerate() {
        let around = squeeze(around);
        assert!(around.contains("Entwurf"), "{around}");
        assert!(around.contains(&format!("Seite{}von{count}", index + 1)), "{around}");
        assert!(around.contains(&squeeze(&sample::page().footer)), "{around}");
    }
    let last = Read::new(&pdf(&Page { head: String::new(), ..sample::page() }, &sample::stamp()).unwrap());
    assert!(last.around.iter().all(|around| !around.contains("Entwurf")));
}

#[test]
fn a_page_without_headings_and_words_is_still_a_document() {
    let page =
        Page { title: " ".into(), head: String::new(), footer: String::new(), sheets: Vec::new(), ..sample::page() };
    let read = read(&page);
    assert_eq!((read.title.as_str(), read.count("H1")), ("anlage 0.1.0", 1));
}

#[test]
fn headings_never_skip_a_level() {
    let mut page = sample::page();
    for rank in [3, 1, 3, 2, 3, 0, 9] {
        let is = Words::Heading(rank, Phrase::ours(format!("rank {rank}")));
        page.sheets[1].blocks.push(Spoken { id: "h".to_owned(), is, trace: Vec::new() });
    }
    let levels: Vec<u32> = read(&page).tags.iter().filter_map(|(_, tag)| tag.strip_prefix('H')?.parse().ok()).collect();
    assert_eq!(levels.first(), Some(&1));
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{levels:?}");
    }
}

#[test]
fn the_same_page_is_the_same_bytes_whatever_was_written_before() {
    let first = pdf(&sample::page(), &sample::stamp()).unwrap();
    read(&entered("another page in between"));
    assert_eq!(first, pdf(&sample::page(), &sample::stamp()).unwrap());
}

#[test]
fn nothing_of_the_machine_stands_in_the_file() {
    let bytes = pdf(&sample::page(), &sample::stamp()).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("D:20261122000000Z"), "the day of the stamp is the day of the file");
    for trace in ["annexes.typ", "/home", "/root", "/tmp", "Typst", "typst"] {
        assert!(!text.contains(trace), "{trace}");
    }
}
