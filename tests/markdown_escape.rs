//! Whatever somebody types reads the same after Markdown, and is nothing but text.
//!
//! A page carries one text everywhere; two renderers turn its Markdown into HTML. The elements must be those
//! of a twin that says nothing but the letter x, and the words must come back.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use anlage::export::markdown::markdown;
use anlage::i18n::Language;
use anlage::sheets::page::{
    Grade, Page, Phrase, Run, SignatureWords, Spoken, SpokenField, SpokenRow, SpokenSheet, SpokenSignature, Stamp,
    Words,
};
use anlage::text::is_forbidden;
use proptest::prelude::*;
use proptest::sample::select;
use roxmltree::{Document, Node};

/// What tries to be markup, alone and as a part of longer texts.
#[rustfmt::skip]
const HOSTILE: &[&str] = &[
    "", " ", "x", "<script>alert(1)</script>", "</td></table><b>", "<br>", "<br/>", "<!-- x -->", "<?x?>",
    "<![CDATA[x]]>", "#read(\"/etc/passwd\")", "# x", "#", "###### x ######", "$x$", "$$x$$", "$`x`$", "\\(x\\)",
    "| * _", "|", "\\|", "\\\\|", "| --- |", "|---|---|", ":--", ":-:|:-:", "\0", "a\0b", "\u{1b}[31m",
    "\u{202E}abc", "a\u{200B}b", "---", "- - -", "***", "* * *", "___", "===", "=", "x\n===", "x\n---",
    "x\n\n---\nx", "1. x", "1)", "123456789. x", "1.", "- x", "-", "+", "+ x", "* x", "    x", "x\n    y", "\tx",
    "x\ty", "x\n\ty", "http://x", "https://x.example/a_b_c?d=e&f", "ftp://x.y", "www.x", "www.x.example",
    "WWW.x.example", "a@b.c", "mailto:a@b.c", "xmpp:a@b.c/d", "<a@b.c>", "<http://x>", "&lt;", "&amp;lt;", "&#60;",
    "&#x3c;", "&", "&copy", "`", "``", "`x`", "```\nx\n```", "```x", "~~~", "~~x~~", "~x~", "^x^", "==x==",
    "++x++", "||x||", "[^1]", "[^1]: x", "^[x]", "[ ]", "[x]", "[ ] x", "- [ ] x", "[x](y)", "![x](y)", "[x]: y",
    "[x]: /url \"z\"", "[[x]]", "[x][y]", "> x", ">", "> [!NOTE]\n> x", "**x**", "__x__", "*x*", "_x_", "a*b*c",
    "a_b_c", "***x", "x***", "\\", "x\\", "x\\\ny", "\\*x\\*", "x  ", "x  \ny", "x\r\ny\rz", "x\n\n\ny", "\nx\n",
    ": x", "x\n: y", "{#id .class}", "x {#id}", "%%x%%", "{{ x }}", "---\ntitle: x\n---", "x\u{2028}y", "\u{A0}",
    "\u{A0}x\u{A0}", "\u{3000}x", "e\u{301}", "👩\u{200D}⚕️", "\u{FEFF}x", "\u{FFFE}", "x\u{85}y", "a\u{b}b\u{c}",
    "\"x\" 'y' -- ... (c)", "!", "![", "!\n[x](y)", "<", "<x", "<x@", "x:", ":x:", "@x", "#1",
];

fn stamp() -> Stamp {
    Stamp { program: "anlage".into(), created: "2026-11-22".parse().unwrap() }
}

fn block(id: &str, is: Words) -> Spoken {
    Spoken { id: id.into(), is, trace: Vec::new() }
}

/// The text at every place where a page can say something.
fn page(text: &str) -> Page {
    let alone = || Phrase(vec![Run::Entered(text.into())]);
    let within = || Phrase(vec![Run::Ours("Wort ".into()), Run::Entered(text.into()), Run::Ours(" Wort".into())]);
    let paragraph = |phrase| block("p", Words::Paragraph(phrase));
    let row = |cells| SpokenRow { id: "r".into(), cells, trace: Vec::new() };
    let field = |name, value| SpokenField { id: "f".into(), name, value, trace: Vec::new() };
    let nested = block("l2", Words::List(vec![paragraph(alone()), paragraph(within())]));
    let inner = vec![
        paragraph(alone()),
        block("n", Words::Note(alone())),
        block("l", Words::List(vec![paragraph(alone()), nested, paragraph(within())])),
        block("f", Words::Fields(vec![field(alone(), alone()), field(Phrase::ours("Name"), within())])),
        block(
            "t",
            Words::Table(vec![alone(), within()], vec![row(vec![alone(), within()]), row(vec![within(), alone()])]),
        ),
        block("p2", Words::Paragraph(within())),
    ];
    let mut blocks = vec![block("h", Words::Heading(1, alone())), block("h2", Words::Heading(2, within()))];
    blocks.extend(inner.clone());
    blocks.push(block("w", Words::When(alone(), inner)));
    blocks.push(block(
        "o",
        Words::Paragraph(Phrase(vec![
            Run::Open(1, text.into()),
            Run::Break,
            Run::Mark(text.into()),
            Run::Break,
            Run::Gap,
        ])),
    ));
    let signature = SpokenSignature { id: "client".into(), party: alone(), name: alone(), place: alone() };
    blocks.push(block("s", Words::Signatures(vec![signature])));
    Page {
        language: Language::De,
        title: text.into(),
        grade: Grade::Draft,
        head: text.into(),
        footer: text.into(),
        page_number: Vec::new(),
        signature: SignatureWords { place_and_date: text.into(), signature: text.into() },
        sheets: vec![SpokenSheet { id: "x".into(), blocks }],
    }
}

/// What of the text a reader sees, with one blank for any white space.
fn seen(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            c if c.is_whitespace() => out.push(' '),
            c if c.is_control() => out.push('\u{FFFD}'),
            c if is_forbidden(c) => out.push_str(&format!("⟦U+{:04X}⟧", u32::from(c))),
            c => out.push(c),
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same lines and blanks, but nothing that could be markup.
fn twin(text: &str) -> String {
    let harmless = |c: char| if c.is_whitespace() { c } else { 'x' };
    text.chars().map(harmless).collect()
}

/// The paragraphs, items, headings and cells of some HTML: where they stand and what they say.
fn rendered(html: &str) -> Vec<(String, String)> {
    fn walk(node: Node, path: &str, out: &mut Vec<(String, String)>) {
        for child in node.children() {
            let name = child.tag_name().name();
            if let Some(text) = child.text().filter(|_| child.is_text()) {
                match out.last_mut() {
                    Some((_, said)) => said.push_str(text),
                    None => out.push((path.to_owned(), text.to_owned())),
                }
            } else if name == "a"
                && child.attribute("href").is_some_and(|href| href.contains('@') && !href.contains("//"))
            {
                // Renderers find mail addresses in finished text; it reads the same.
                walk(child, path, out);
            } else {
                let path = format!("{path}/{name}");
                // Words after a break or bold words belong to the same paragraph.
                out.push((path.clone(), String::new()));
                walk(child, &path, out);
                out.push((format!("{path}."), String::new()));
            }
        }
    }
    // The only elements of the files that are not closed are our own breaks in cells.
    let html = format!("<html>{}</html>", html.replace("<br>", "<br/>"));
    let document = Document::parse(&html).unwrap_or_else(|problem| panic!("{problem}: {html}"));
    let mut out = Vec::new();
    walk(document.root_element(), "", &mut out);
    out.into_iter().map(|(path, said)| (path, said.split_whitespace().collect::<Vec<_>>().join(" "))).collect()
}

fn comrak(text: &str) -> String {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.render.r#unsafe = true;
    comrak::markdown_to_html(text, &options)
}

/// Extensions beyond GitHub, as wikis use them; not `||spoiler||`, which reads escaped bars in table cells.
fn comrak_with_more(text: &str) -> String {
    let mut options = comrak::Options::default();
    let extension = &mut options.extension;
    extension.table = true;
    extension.strikethrough = true;
    extension.autolink = true;
    extension.tasklist = true;
    extension.footnotes = true;
    extension.inline_footnotes = true;
    extension.superscript = true;
    extension.subscript = true;
    extension.description_lists = true;
    extension.multiline_block_quotes = true;
    extension.alerts = true;
    extension.math_dollars = true;
    extension.math_code = true;
    extension.wikilinks_title_after_pipe = true;
    extension.underline = true;
    extension.greentext = true;
    extension.front_matter_delimiter = Some("---".to_owned());
    options.parse.relaxed_autolinks = true;
    options.parse.relaxed_tasklist_matching = true;
    options.parse.tasklist_in_table = true;
    options.render.r#unsafe = true;
    comrak::markdown_to_html(text, &options)
}

fn pulldown(text: &str) -> String {
    use pulldown_cmark::{Options, Parser, html};
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_SUPERSCRIPT
        | Options::ENABLE_SUBSCRIPT
        | Options::ENABLE_WIKILINKS;
    let mut out = String::new();
    html::push_html(&mut out, Parser::new_ext(text, options));
    out
}

#[track_caller]
fn check(text: &str) {
    let file = markdown(&page(text), &stamp());
    let twin = markdown(&page(&twin(text)), &stamp());
    let words = seen(text);
    for render in [comrak, comrak_with_more, pulldown] {
        let html = render(&file);
        let blocks = rendered(&html);
        let expected = rendered(&render(&twin));
        let paths = |blocks: &[(String, String)]| blocks.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
        assert!(paths(&blocks) == paths(&expected), "other elements: {text:?}\n{file}\n{html}");
        let all: Vec<&str> = blocks.iter().flat_map(|(_, said)| said.split_whitespace()).collect();
        assert!(all.join(" ") == said_by_page(&words), "other words: {text:?}\n{file}\n{html}");
    }
}

/// Everything that the page says, in order, with one blank for any white space.
fn said_by_page(text: &str) -> String {
    let within = format!("Wort {text} Wort");
    let name = match text {
        "" => String::new(),
        text if text.ends_with([':', '?']) => text.to_owned(),
        text => format!("{text}:"),
    };
    let gap = "_".repeat(20);
    let place = if text.is_empty() { gap.clone() } else { format!("{text}, {gap}") };
    let inner = format!(
        "{text} {text} {text} {text} {within} {within} {name} {text} Name: {within} {text} {within} {text} {within} {within} {text} {within}"
    );
    let all = format!(
        "{text} {text} {text} {within} {inner} {text} {inner} {text} {text} {gap} {text} {text} {place} {text} {gap} {text} {text}"
    );
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn hostile_texts_stay_texts() {
    for text in HOSTILE {
        check(text);
    }
}

#[test]
fn hostile_texts_stay_texts_side_by_side() {
    for first in HOSTILE {
        for second in ["|", "\n===", "www.z@b.c", "*"] {
            check(&format!("{second}{first}{second}"));
        }
    }
}

#[test]
fn a_line_of_ten_thousand_characters_stays_one_line() {
    let texts = ["x", "x ", "*", "[", "<a ", "`", "\\", "|", "&", "ä_"];
    std::thread::scope(|scope| {
        for some in texts.chunks(texts.len() / 2) {
            scope.spawn(|| some.iter().for_each(|text| check(&text.repeat(10_000 / text.chars().count()))));
        }
    });
}

/// Texts made of markup, of words, and of anything.
fn texts() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        3 => select(HOSTILE).prop_map(str::to_owned),
        4 => "[-+*_=:.)(\\[\\]<>#~|$^!&@`\\\\/ x1\n]{1,4}",
        1 => "[a-zäß0-9 ]{1,6}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(part, 1..8).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_text(text in texts()) {
        check(&text);
    }
}
