//! The other parts: what the file holds, how its parts belong together, numbering, settings, fonts, header,
//! footer and properties.
//!
//! What must never happen here: a relationship with a target outside of the file, a field other than the two
//! page numbers, and a property that nobody passed in.

use super::body::{DEPTHS, LEVELS, STEP};
use super::runs::write_run;
use super::styles::FONT;
use super::xml::{DECLARATION, NAMESPACES, escape, one_line, put};
use crate::sheets::page::{Page, PageNumber, Stamp};

/// The parts of the document beside its text: file, kind of relation, kind of content.
const PARTS: [(&str, &str, &str); 9] = [
    ("styles.xml", "styles", "styles"),
    ("numbering.xml", "numbering", "numbering"),
    ("settings.xml", "settings", "settings"),
    ("fontTable.xml", "fontTable", "fontTable"),
    ("theme/theme1.xml", "theme", ""),
    ("header1.xml", "header", "header"),
    ("header2.xml", "header", "header"),
    ("footer1.xml", "footer", "footer"),
    ("footer2.xml", "footer", "footer"),
];

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// `[Content_Types].xml`.
pub(super) fn content_types() -> String {
    let mut out =
        format!(r#"{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#);
    out.push_str(
        r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    );
    out.push_str(r#"<Default Extension="xml" ContentType="application/xml"/>"#);
    put!(out, r#"<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>"#);
    for (file, _, kind) in PARTS {
        put!(out, r#"<Override PartName="/word/{file}" ContentType=""#);
        match kind {
            "" => out.push_str("application/vnd.openxmlformats-officedocument.theme+xml"),
            kind => put!(out, "{WORD}.{kind}+xml"),
        }
        out.push_str(r#""/>"#);
    }
    out.push_str(r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#);
    out.push_str(r#"<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>"#);
    out
}

/// `_rels/.rels`.
pub(super) fn package_relations() -> String {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    relations(&[
        (format!("{RELATIONS}/officeDocument"), "word/document.xml"),
        (core.to_owned(), "docProps/core.xml"),
        (format!("{RELATIONS}/extended-properties"), "docProps/app.xml"),
    ])
}

/// `word/_rels/document.xml.rels`.
pub(super) fn document_relations() -> String {
    relations(&PARTS.map(|(file, relation, _)| (format!("{RELATIONS}/{relation}"), file)))
}

fn relations(targets: &[(String, &str)]) -> String {
    let mut out =
        format!(r#"{DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#);
    for (number, (kind, target)) in (1..).zip(targets) {
        put!(out, r#"<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>"#);
    }
    out.push_str("</Relationships>");
    out
}

/// `word/numbering.xml`: the bullets, once for each distance from the margin.
pub(super) fn numbering() -> String {
    let mut out = format!("{DECLARATION}<w:numbering {NAMESPACES}>");
    for depth in 0..DEPTHS {
        put!(out, r#"<w:abstractNum w:abstractNumId="{depth}"><w:multiLevelType w:val="hybridMultilevel"/>"#);
        for level in 0..LEVELS {
            put!(out, r#"<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>"#);
            // The styles of the lists belong to the bullets at the margin.
            let styles = ["ListBullet", "ListBullet2", "ListBullet3"];
            if let (0, Some(style)) = (depth, usize::try_from(level).ok().and_then(|level| styles.get(level))) {
                put!(out, r#"<w:pStyle w:val="{style}"/>"#);
            }
            let bullet = if level % 2 == 0 { '•' } else { '–' };
            let left = depth * STEP + (level + 1) * 340;
            put!(out, r#"<w:suff w:val="tab"/><w:lvlText w:val="{bullet}"/><w:lvlJc w:val="left"/>"#);
            put!(
                out,
                r#"<w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs><w:ind w:left="{left}" w:hanging="284"/></w:pPr>"#
            );
            put!(out, r#"<w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/></w:rPr></w:lvl>"#);
        }
        out.push_str("</w:abstractNum>");
    }
    for depth in 0..DEPTHS {
        put!(out, r#"<w:num w:numId="{}"><w:abstractNumId w:val="{depth}"/></w:num>"#, depth + 1);
    }
    out.push_str("</w:numbering>");
    out
}

/// `word/settings.xml`.
pub(super) fn settings(language: &str) -> String {
    let mut out = format!(r#"{DECLARATION}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>"#);
    out.push_str(r#"<w:defaultTabStop w:val="709"/><w:autoHyphenation w:val="true"/><w:consecutiveHyphenLimit w:val="2"/><w:hyphenationZone w:val="284"/>"#);
    out.push_str(r#"<w:characterSpacingControl w:val="doNotCompress"/><w:compat>"#);
    for (name, value) in [
        ("compatibilityMode", 15),
        ("overrideTableStyleFontSizeAndJustification", 1),
        ("enableOpenTypeFeatures", 1),
        ("doNotFlipMirrorIndents", 1),
        ("differentiateMultirowTableHeaders", 1),
    ] {
        put!(
            out,
            r#"<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>"#
        );
    }
    put!(out, r#"</w:compat><w:themeFontLang w:val="{language}"/>"#);
    out.push_str(r#"<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/></w:settings>"#);
    out
}

/// `word/fontTable.xml`: the font, and the one with the same widths for where it is missing.
pub(super) fn font_table() -> String {
    let mut out = format!("{DECLARATION}<w:fonts {NAMESPACES}>");
    put!(out, r#"<w:font w:name="{FONT}"><w:altName w:val="Carlito"/><w:panose1 w:val="020F0502020204030204"/>"#);
    out.push_str(r#"<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>"#);
    out.push_str(r#"<w:sig w:usb0="E4002EFF" w:usb1="C200247B" w:usb2="00000009" w:usb3="00000000" w:csb0="000001FF" w:csb1="00000000"/></w:font></w:fonts>"#);
    out
}

/// The header from the second page on: the title, and what is said about the grade.
pub(super) fn header(page: &Page) -> String {
    head(&page.title, &page.head)
}

/// The header of the first page, which has the title itself.
pub(super) fn first_header(page: &Page) -> String {
    head("", &page.head)
}

fn head(left: &str, right: &str) -> String {
    let mut out = format!(r#"{DECLARATION}<w:hdr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>"#);
    if !left.is_empty() {
        write_run(&mut out, None, &one_line(left));
    }
    if !right.is_empty() {
        out.push_str("<w:r><w:tab/></w:r>");
        // Fixed blanks keep the border away from the word.
        write_run(&mut out, Some("DraftMark"), &format!("\u{a0}{}\u{a0}", one_line(right)));
    }
    out.push_str("</w:p></w:hdr>");
    out
}

/// The footer: version and program on the left, the page number on the right.
pub(super) fn footer(page: &Page) -> String {
    let mut out = format!(r#"{DECLARATION}<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>"#);
    write_run(&mut out, None, &one_line(&page.footer));
    out.push_str("<w:r><w:tab/></w:r>");
    for part in &page.page_number {
        match part {
            PageNumber::Words(words) => write_run(&mut out, None, &one_line(words)),
            PageNumber::This => field(&mut out, "PAGE"),
            PageNumber::All => field(&mut out, "NUMPAGES"),
        }
    }
    out.push_str("</w:p></w:ftr>");
    out
}

fn field(out: &mut String, instruction: &str) {
    put!(out, r#"<w:fldSimple w:instr=" {instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>"#);
}

/// `docProps/core.xml`.
pub(super) fn core_properties(page: &Page, stamp: &Stamp) -> String {
    let mut out = format!(
        r#"{DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#
    );
    put!(out, "<dc:title>{}</dc:title><dc:creator>{}</dc:creator>", escape(&page.title), escape(&stamp.program));
    for name in ["created", "modified"] {
        put!(out, r#"<dcterms:{name} xsi:type="dcterms:W3CDTF">{}T00:00:00Z</dcterms:{name}>"#, stamp.created);
    }
    put!(out, "<dc:language>{}</dc:language></cp:coreProperties>", page.language.document_tag());
    out
}

/// `docProps/app.xml`.
pub(super) fn app_properties(stamp: &Stamp) -> String {
    format!(
        r#"{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>{}</Application></Properties>"#,
        escape(&stamp.program)
    )
}
