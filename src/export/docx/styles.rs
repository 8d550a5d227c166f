//! Styles: the look of the document, each with a name of its own, in `word/styles.xml`.
//!
//! Built-in styles have the ids and lower-case names that Word expects, so that its navigation, its templates
//! and screen readers know them. What must never happen here: a meaning that is told by colour alone; the
//! document is printed in black and white and signed.

use super::xml::{DECLARATION, NAMESPACES, put};

/// The font: on every Windows and Mac with Word; everything else has Carlito with the same widths.
pub(super) const FONT: &str = "Calibri";

/// A paragraph style.
struct Paragraph {
    id: &'static str,
    name: &'static str,
    /// The style it is based on.
    based: &'static str,
    /// The style of the paragraph after it, for people who go on writing.
    next: &'static str,
    /// Whether the name is ours and not one of Word's.
    own: bool,
    /// Its properties as a paragraph.
    look: &'static str,
    /// The properties of its text.
    text: &'static str,
}

const fn own(
    id: &'static str,
    name: &'static str,
    based: &'static str,
    look: &'static str,
    text: &'static str,
) -> Paragraph {
    Paragraph { id, name, based, next: id, own: true, look, text }
}

const fn built_in(
    id: &'static str,
    name: &'static str,
    based: &'static str,
    next: &'static str,
    look: &'static str,
    text: &'static str,
) -> Paragraph {
    Paragraph { id, name, based, next, own: false, look, text }
}

const SMALL_GREY: &str = r#"<w:color w:val="595959"/><w:sz w:val="17"/><w:szCs w:val="17"/>"#;

const PARAGRAPHS: &[Paragraph] = &[
    built_in("BodyText", "Body Text", "Normal", "BodyText", "", ""),
    built_in(
        "Title",
        "Title",
        "Normal",
        "BodyText",
        r#"<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="60" w:after="280" w:line="240" w:lineRule="auto"/>"#,
        r#"<w:b/><w:bCs/><w:sz w:val="44"/><w:szCs w:val="44"/>"#,
    ),
    built_in(
        "Heading1",
        "heading 1",
        "Normal",
        "BodyText",
        concat!(
            r#"<w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="4" w:color="404040"/></w:pBdr>"#,
            r#"<w:suppressAutoHyphens/><w:spacing w:before="60" w:after="220" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="0"/>"#,
        ),
        r#"<w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/>"#,
    ),
    built_in(
        "Heading2",
        "heading 2",
        "Normal",
        "BodyText",
        r#"<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="320" w:after="110" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="1"/>"#,
        r#"<w:b/><w:bCs/><w:sz w:val="25"/><w:szCs w:val="25"/>"#,
    ),
    built_in(
        "Heading3",
        "heading 3",
        "Normal",
        "BodyText",
        r#"<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="240" w:after="80" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="2"/>"#,
        "<w:b/><w:bCs/>",
    ),
    built_in("ListBullet", "List Bullet", "Normal", "ListBullet", LIST_0, ""),
    built_in("ListBullet2", "List Bullet 2", "Normal", "ListBullet2", LIST_1, ""),
    built_in("ListBullet3", "List Bullet 3", "Normal", "ListBullet3", LIST_2, ""),
    own("WhenLead", "When Lead", "BodyText", "<w:keepNext/><w:keepLines/>", "<w:i/><w:iCs/>"),
    own("WhenText", "When Text", "BodyText", r#"<w:ind w:left="454"/>"#, ""),
    own("WhenText2", "When Text 2", "BodyText", r#"<w:ind w:left="908"/>"#, ""),
    own("WhenText3", "When Text 3", "BodyText", r#"<w:ind w:left="1362"/>"#, ""),
    own(
        "Note",
        "Note",
        "Normal",
        concat!(
            r#"<w:pBdr><w:left w:val="single" w:sz="18" w:space="7" w:color="8C8C8C"/></w:pBdr>"#,
            r#"<w:spacing w:before="60" w:after="120" w:line="250" w:lineRule="auto"/><w:ind w:left="170"/>"#,
        ),
        r#"<w:color w:val="404040"/><w:sz w:val="19"/><w:szCs w:val="19"/>"#,
    ),
    own("TableText", "Table Text", "Normal", CELL, r#"<w:sz w:val="19"/><w:szCs w:val="19"/>"#),
    own("TableHeader", "Table Header", "TableText", "<w:keepNext/>", "<w:b/><w:bCs/>"),
    own("TableTextNarrow", "Table Text Narrow", "TableText", "", r#"<w:sz w:val="17"/><w:szCs w:val="17"/>"#),
    own("TableHeaderNarrow", "Table Header Narrow", "TableTextNarrow", "<w:keepNext/>", "<w:b/><w:bCs/>"),
    own("FieldName", "Field Name", "Normal", NAME, r#"<w:color w:val="404040"/>"#),
    own("FieldValue", "Field Value", "Normal", CELL, ""),
    own(
        "SignatureParty",
        "Signature Party",
        "Normal",
        r#"<w:keepNext/><w:spacing w:before="240" w:after="20" w:line="240" w:lineRule="auto"/>"#,
        "<w:b/><w:bCs/>",
    ),
    own("SignatureText", "Signature Text", "Normal", CELL, ""),
    own("SignatureLabel", "Signature Label", "Normal", CELL, SMALL_GREY),
    own(
        "AfterTable",
        "After Table",
        "Normal",
        r#"<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>"#,
        r#"<w:sz w:val="8"/><w:szCs w:val="8"/>"#,
    ),
    built_in("Header", "header", "Normal", "Header", RUNNING, SMALL_GREY),
    built_in(
        "Footer",
        "footer",
        "Normal",
        "Footer",
        concat!(
            r#"<w:pBdr><w:top w:val="single" w:sz="4" w:space="5" w:color="A6A6A6"/></w:pBdr>"#,
            r#"<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>"#,
        ),
        SMALL_GREY,
    ),
];

const LIST_0: &str = r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="70"/>"#;
const LIST_1: &str = r#"<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="50"/>"#;
const LIST_2: &str = r#"<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="50"/>"#;
const CELL: &str = r#"<w:spacing w:before="20" w:after="20" w:line="245" w:lineRule="auto"/>"#;
const NAME: &str = r#"<w:spacing w:before="20" w:after="20" w:line="245" w:lineRule="auto"/><w:ind w:right="113"/>"#;
const RUNNING: &str =
    r#"<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>"#;

/// Character styles: id, name, look.
const CHARACTERS: &[(&str, &str, &str)] = &[
    (
        "OpenPoint",
        "Open Point",
        r#"<w:b/><w:bCs/><w:bdr w:val="single" w:sz="4" w:space="1" w:color="000000"/><w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>"#,
    ),
    ("Mark", "Mark", r#"<w:i/><w:iCs/><w:u w:val="dotted"/>"#),
    ("Citation", "Citation", ""),
    ("Gap", "Gap", "<w:noProof/>"),
    (
        "DraftMark",
        "Draft Mark",
        concat!(
            r#"<w:b/><w:bCs/><w:caps/><w:color w:val="000000"/><w:spacing w:val="30"/><w:sz w:val="20"/><w:szCs w:val="20"/>"#,
            r#"<w:bdr w:val="single" w:sz="8" w:space="0" w:color="000000"/>"#,
        ),
    ),
];

/// The part with the styles; the language of the document is the language of all its text.
pub(super) fn styles(language: &str) -> String {
    let mut out = format!("{DECLARATION}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>");
    put!(out, r#"<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/><w:kern w:val="0"/>"#);
    put!(
        out,
        r#"<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/>"#
    );
    out.push_str(r#"</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#);
    out.push_str(r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>"#);
    out.push_str(r#"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>"#);
    out.push_str(r#"<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>"#);
    for style in PARAGRAPHS {
        put!(out, r#"<w:style w:type="paragraph"{} w:styleId="{}">"#, custom(style.own), style.id);
        put!(
            out,
            r#"<w:name w:val="{}"/><w:basedOn w:val="{}"/><w:next w:val="{}"/><w:qFormat/>"#,
            style.name,
            style.based,
            style.next
        );
        if !style.look.is_empty() {
            put!(out, "<w:pPr>{}</w:pPr>", style.look);
        }
        if !style.text.is_empty() {
            put!(out, "<w:rPr>{}</w:rPr>", style.text);
        }
        out.push_str("</w:style>");
    }
    for (id, name, look) in CHARACTERS {
        put!(out, r#"<w:style w:type="character" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/>"#);
        out.push_str(r#"<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>"#);
        if !look.is_empty() {
            put!(out, "<w:rPr>{look}</w:rPr>");
        }
        out.push_str("</w:style>");
    }
    tables(&mut out);
    out.push_str("</w:styles>");
    out
}

fn custom(own: bool) -> &'static str {
    if own { r#" w:customStyle="1""# } else { "" }
}

fn tables(out: &mut String) {
    put!(
        out,
        r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{}</w:tblPr></w:style>"#,
        margins(0, 108, 0, 108)
    );
    for (id, name, side) in [("AnnexTable", "Annex Table", 85), ("AnnexTableNarrow", "Annex Table Narrow", 60)] {
        open_table(out, id, name);
        out.push_str(r#"<w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="404040"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="404040"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/></w:tblBorders>"#);
        put!(out, "{}</w:tblPr>", margins(35, side, 35, side));
        out.push_str(r#"<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="404040"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>"#);
    }
    open_table(out, "FieldsTable", "Fields Table");
    out.push_str(r#"<w:tblBorders><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9D9D9"/></w:tblBorders>"#);
    put!(out, "{}</w:tblPr></w:style>", margins(25, 0, 25, 0));
    open_table(out, "SignatureTable", "Signature Table");
    put!(out, "{}</w:tblPr></w:style>", margins(0, 0, 0, 0));
}

fn open_table(out: &mut String, id: &str, name: &str) {
    put!(out, r#"<w:style w:type="table" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/>"#);
    out.push_str(r#"<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr>"#);
}

fn margins(top: u32, left: u32, bottom: u32, right: u32) -> String {
    format!(
        r#"<w:tblCellMar><w:top w:w="{top}" w:type="dxa"/><w:left w:w="{left}" w:type="dxa"/><w:bottom w:w="{bottom}" w:type="dxa"/><w:right w:w="{right}" w:type="dxa"/></w:tblCellMar>"#
    )
}
