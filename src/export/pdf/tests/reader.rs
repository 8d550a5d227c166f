//! Reads a PDF as a reader program does: its text, its tags, its outline and its links.
//!
//! Used by the tests of the exporter and by `tests/pdf.rs`. What must never happen here: trust in anything but the
//! bytes of the file.
#![allow(dead_code, reason = "not every test reads everything")]

use std::collections::BTreeMap;

use hayro_cmap::{BfString, CMap};
use hayro_syntax::Pdf;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Array, Dict, Name, Object, Stream, String as Bytes};
use hayro_syntax::page::Page;

/// What a file says.
#[derive(Debug, Default)]
pub(crate) struct Read {
    /// The text of each page without what is repeated on every page.
    pub(crate) pages: Vec<String>,
    /// The lines around each page.
    pub(crate) around: Vec<String>,
    /// The roles of the structure elements, with their depth, in reading order.
    pub(crate) tags: Vec<(usize, String)>,
    /// The titles of the outline with their depth.
    pub(crate) outline: Vec<(usize, String)>,
    /// How many links lead to a place in the document.
    pub(crate) links: usize,
    /// The language, the title and the creator.
    pub(crate) language: String,
    pub(crate) title: String,
    pub(crate) creator: String,
}

impl Read {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let pdf = Pdf::new(bytes.to_vec()).expect("a PDF");
        let mut read = Self::default();
        for page in pdf.pages().iter() {
            let (text, around) = text(page);
            read.pages.push(text);
            read.around.push(around);
            let annotations = page.raw().get::<Array<'_>>("Annots");
            let links = annotations.iter().flat_map(Array::iter::<Dict<'_>>);
            read.links += links.filter(|link| is(link, "Subtype", "Link") && link.contains_key("StructParent")).count();
        }
        let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).expect("a catalogue");
        read.language = catalog.get::<Bytes<'_>>("Lang").map(|text| string(text.as_bytes())).unwrap_or_default();
        if let Some(tree) = catalog.get::<Dict<'_>>("StructTreeRoot") {
            tags(&tree, 0, &mut read.tags);
        }
        if let Some(outlines) = catalog.get::<Dict<'_>>("Outlines") {
            outline(&outlines, 0, &mut read.outline);
        }
        let metadata = pdf.metadata();
        read.title = metadata.title.as_deref().map(string).unwrap_or_default();
        read.creator = metadata.creator.as_deref().map(string).unwrap_or_default();
        read
    }

    /// All text without blanks, so that line ends and hyphenation do not matter.
    pub(crate) fn squeezed(&self) -> String {
        squeeze(&self.pages.concat())
    }

    /// How often a role occurs.
    pub(crate) fn count(&self, role: &str) -> usize {
        self.tags.iter().filter(|(_, tag)| tag == role).count()
    }
}

/// A text without blanks and without places for hyphens.
pub(crate) fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{AD}' | '\u{200B}')).collect()
}

fn is(dict: &Dict<'_>, key: &str, name: &str) -> bool {
    dict.get::<Name<'_>>(key).is_some_and(|found| found.as_str() == name)
}

/// A text string of PDF: UTF-16 with a mark, or bytes.
fn string(bytes: &[u8]) -> String {
    if let Some(wide) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        let units: Vec<u16> = wide.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
        return String::from_utf16_lossy(&units);
    }
    String::from_utf8_lossy(bytes).into_owned()
}

/// The text of a page and of its artifacts.
fn text(page: &Page<'_>) -> (String, String) {
    let fonts = page.raw().get::<Dict<'_>>("Resources").and_then(|all| all.get::<Dict<'_>>("Font"));
    let mut maps: BTreeMap<String, CMap> = BTreeMap::new();
    for name in fonts.iter().flat_map(Dict::keys) {
        let font = fonts.as_ref().and_then(|fonts| fonts.get::<Dict<'_>>(name.as_ref()));
        let map = font.and_then(|font| font.get::<Stream<'_>>("ToUnicode"));
        let map = map.and_then(|map| CMap::parse(&map.decoded().ok()?, |_| None));
        maps.insert(name.as_str().to_owned(), map.expect("every font says what its glyphs mean"));
    }
    let (mut body, mut around) = (String::new(), String::new());
    let mut font = String::new();
    // What is open: whether it is an artifact, and whether its glyphs are replaced.
    let mut open: Vec<(bool, bool)> = Vec::new();
    let mut operations = page.typed_operations();
    while let Some(operation) = operations.next() {
        let artifact = open.iter().any(|(artifact, _)| *artifact);
        let replaced = open.iter().any(|(_, replaced)| *replaced);
        let out = if artifact { &mut around } else { &mut body };
        match operation {
            TypedInstruction::TextFont(set) => set.0.as_str().clone_into(&mut font),
            TypedInstruction::BeginMarkedContent(mark) => open.push((mark.0.as_str() == "Artifact", false)),
            TypedInstruction::BeginMarkedContentWithProperties(mark) => {
                let actual = match mark.1 {
                    Object::Dict(dict) => dict.get::<Bytes<'_>>("ActualText"),
                    _ => None,
                };
                if let (Some(actual), false) = (&actual, replaced) {
                    out.push_str(&string(actual.as_bytes()));
                }
                open.push((mark.0.as_str() == "Artifact", actual.is_some()));
            }
            TypedInstruction::EndMarkedContent(_) => {
                open.pop();
            }
            TypedInstruction::ShowText(show) if !replaced => glyphs(&maps[&font], show.0.as_bytes(), out),
            TypedInstruction::ShowTexts(show) if !replaced => {
                for part in show.0.iter::<Object<'_>>() {
                    if let Object::String(part) = part {
                        glyphs(&maps[&font], part.as_bytes(), out);
                    }
                }
            }
            _ => {}
        }
    }
    (body, around)
}

fn glyphs(map: &CMap, codes: &[u8], out: &mut String) {
    for code in codes.chunks_exact(2) {
        match map.lookup_bf_string(u32::from(u16::from_be_bytes([code[0], code[1]]))) {
            Some(BfString::Char(c)) => out.push(c),
            Some(BfString::String(text)) => out.push_str(&text),
            None => out.push('\u{FFFD}'),
        }
    }
}

fn tags(element: &Dict<'_>, depth: usize, into: &mut Vec<(usize, String)>) {
    if let Some(role) = element.get::<Name<'_>>("S") {
        into.push((depth, role.as_str().to_owned()));
    }
    match element.get::<Object<'_>>("K") {
        Some(Object::Dict(child)) => tags(&child, depth + 1, into),
        Some(Object::Array(children)) => {
            for child in children.iter::<Object<'_>>() {
                if let Object::Dict(child) = child {
                    tags(&child, depth + 1, into);
                }
            }
        }
        _ => {}
    }
}

fn outline(parent: &Dict<'_>, depth: usize, into: &mut Vec<(usize, String)>) {
    let mut next = parent.get::<Dict<'_>>("First");
    while let Some(item) = next {
        into.push((depth, item.get::<Bytes<'_>>("Title").map(|text| string(text.as_bytes())).unwrap_or_default()));
        outline(&item, depth + 1, into);
        next = item.get::<Dict<'_>>("Next");
    }
}
