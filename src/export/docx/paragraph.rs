//! Paragraphs: the few properties that stand beside a named style, in the order that the schema demands.
//!
//! What must never happen here: a look that the styles part does not know; whoever edits the document changes
//! the style, and everything follows.

use std::collections::BTreeSet;

use super::runs::{Line, write_line};
use super::xml::put;

/// How a paragraph differs from its style.
#[derive(Debug, Clone, Copy)]
pub(super) struct Format {
    /// The id of the style.
    pub(super) style: &'static str,
    /// Whether it stays on the page of what follows.
    pub(super) keep_next: bool,
    /// Whether it begins a new page.
    pub(super) new_page: bool,
    /// The numbering and the level of a bullet.
    pub(super) bullet: Option<(u32, u32)>,
    /// Whether no word is hyphenated.
    pub(super) whole: bool,
    /// Space above, in twentieths of a point.
    pub(super) before: Option<u32>,
    /// Space below.
    pub(super) after: Option<u32>,
    /// Distance from the left margin.
    pub(super) indent: Option<u32>,
}

impl Format {
    /// A paragraph that looks exactly like its style.
    pub(super) fn of(style: &'static str) -> Self {
        Self {
            style,
            keep_next: false,
            new_page: false,
            bullet: None,
            whole: false,
            before: None,
            after: None,
            indent: None,
        }
    }

    /// Writes the beginning of the paragraph with its properties.
    pub(super) fn open(&self, out: &mut String) {
        put!(out, r#"<w:p><w:pPr><w:pStyle w:val="{}"/>"#, self.style);
        if self.keep_next {
            out.push_str("<w:keepNext/>");
        }
        if self.new_page {
            out.push_str("<w:pageBreakBefore/>");
        }
        if let Some((numbering, level)) = self.bullet {
            put!(out, r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{numbering}"/></w:numPr>"#);
        }
        if self.whole {
            out.push_str("<w:suppressAutoHyphens/>");
        }
        if self.before.is_some() || self.after.is_some() {
            out.push_str("<w:spacing");
            if let Some(before) = self.before {
                put!(out, r#" w:before="{before}""#);
            }
            if let Some(after) = self.after {
                put!(out, r#" w:after="{after}""#);
            }
            out.push_str("/>");
        }
        if let Some(indent) = self.indent {
            put!(out, r#"<w:ind w:left="{indent}"/>"#);
        }
        out.push_str("</w:pPr>");
    }

    /// Writes the whole paragraph; its lines are joined with breaks.
    pub(super) fn write(&self, out: &mut String, lines: &[Line<'_>], targets: &BTreeSet<u32>) {
        self.open(out);
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                out.push_str("<w:r><w:br/></w:r>");
            }
            write_line(out, line, targets);
        }
        out.push_str("</w:p>");
    }
}
