//! HTML: one file that any browser opens, reads aloud and prints.
//!
//! Where in the flow: the end; a page in words comes in, the text of a file goes out. The file is HTML that
//! is also well-formed XML, so that tests and other programs can read it strictly. What must never happen
//! here: a script, anything remote, an answer that becomes markup, an attribute or a style rule, a skipped
//! heading level, or a state that only a colour tells.

mod blocks;
mod clean;
mod outline;
#[cfg(test)]
pub(super) mod sample;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

use self::blocks::{NEW_LINE, Sheets};
pub(super) use self::clean::{visible, visible_line};
pub(super) use self::outline::Outline;
use crate::sheets::page::{Page, PageNumber, Phrase, Spoken, SpokenSheet, Stamp, Words};

/// The rules for screen and paper that do not depend on the page.
const STYLE: &str = include_str!("html/style.css");

/// What the file may load: nothing but its own style.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The id of the title of the set; no sheet has it.
const TITLE: &str = "set-title";

/// The page as one HTML file, the same bytes for the same page and stamp.
pub fn html(page: &Page, stamp: &Stamp) -> String {
    let (title, sheets) = titled(page);
    let mut writer = Sheets::new(page);
    writer.claim(TITLE);
    // Sheets get their ids before their blocks do: the table of sheets points at them.
    let ids: Vec<Option<String>> = page.sheets.iter().map(|sheet| writer.claim(&sheet.id)).collect();
    let heading = writer.phrase(&title);
    let main: Vec<Markup> =
        sheets.iter().zip(&ids).map(|((id, blocks), anchor)| writer.sheet(id, anchor.as_deref(), blocks)).collect();
    let file = markup! {
        (DOCTYPE) (NEW_LINE)
        html lang=(page.language.document_tag()) { (NEW_LINE)
            (head(page, stamp))
            body { (NEW_LINE)
                header { (NEW_LINE)
                    @if !page.head.is_empty() { p.grade { (visible_line(&page.head)) } (NEW_LINE) }
                    h1 id=(TITLE) { (heading) } (NEW_LINE)
                } (NEW_LINE)
                (table_of_sheets(page, &ids))
                main { (NEW_LINE) @for sheet in main { (sheet) } } (NEW_LINE)
                @if !page.footer.is_empty() { footer { p { (visible_line(&page.footer)) } } (NEW_LINE) }
            } (NEW_LINE)
        } (NEW_LINE)
    };
    file.into_string()
}

/// What the page is called, and its sheets without that block.
fn titled(page: &Page) -> (Phrase, Vec<(&str, &[Spoken])>) {
    let mut title = Phrase::ours(&page.title);
    let mut sheets: Vec<(&str, &[Spoken])> =
        page.sheets.iter().map(|sheet| (sheet.id.as_str(), sheet.blocks.as_slice())).collect();
    if let Some((_, blocks)) = sheets.first_mut()
        && let [Spoken { is: Words::Title(phrase), .. }, rest @ ..] = *blocks
        && !phrase.is_empty()
    {
        title = phrase.clone();
        *blocks = rest;
    }
    (title, sheets)
}

fn head(page: &Page, stamp: &Stamp) -> Markup {
    let meta = |name: &str, content: &str| closed(&markup! { meta name=(name) content=(content); });
    markup! {
        head { (NEW_LINE)
            (closed(&markup! { meta charset="utf-8"; }))
            (closed(&markup! { meta http-equiv="Content-Security-Policy" content=(POLICY); }))
            title { (visible_line(&page.title)) } (NEW_LINE)
            (meta("viewport", "width=device-width, initial-scale=1"))
            (meta("color-scheme", "light dark"))
            (meta("generator", &visible_line(&stamp.program)))
            (meta("dcterms.created", &stamp.created.to_string()))
            style { (NEW_LINE) (PreEscaped(STYLE)) (PreEscaped(running_lines(page))) } (NEW_LINE)
        } (NEW_LINE)
    }
}

/// Links to the sheets that have a title, when there is more than one.
fn table_of_sheets(page: &Page, ids: &[Option<String>]) -> Markup {
    let links: Vec<(&str, String)> = page
        .sheets
        .iter()
        .zip(ids)
        .filter_map(|(sheet, id)| Some((id.as_deref()?, visible_line(&sheet_title(sheet)?.plain()))))
        .collect();
    markup! {
        @if links.len() > 1 {
            nav aria-label=(visible_line(&page.title)) { (NEW_LINE)
                ul { (NEW_LINE) @for (id, title) in links { li { a href={ "#" (id) } { (title) } } (NEW_LINE) } } (NEW_LINE)
            } (NEW_LINE)
        }
    }
}

fn sheet_title(sheet: &SpokenSheet) -> Option<&Phrase> {
    sheet.blocks.iter().find_map(|block| match &block.is {
        Words::Heading(1, phrase) if !phrase.is_empty() => Some(phrase),
        _ => None,
    })
}

/// An element without content, closed as XML wants it.
fn closed(element: &Markup) -> Markup {
    PreEscaped(format!("{}/>\n", element.0.trim_end_matches('>')))
}

/// What stands in the margin of every printed page: the grade above, the page number below.
fn running_lines(page: &Page) -> String {
    let mut number = String::new();
    for part in &page.page_number {
        match part {
            PageNumber::Words(words) => number.push_str(&style_string(words)),
            PageNumber::This => number.push_str("counter(page)"),
            PageNumber::All => number.push_str("counter(pages)"),
        }
        number.push(' ');
    }
    let head = style_string(&page.head);
    let number = if number.is_empty() { "none" } else { number.trim_end() };
    format!("@page {{\n  @top-right {{ content: {head}; }}\n  @bottom-right {{ content: {number}; }}\n}}\n")
}

/// A string of a style sheet in which only letters, digits and blanks stand for themselves.
fn style_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in visible_line(text).chars() {
        if c.is_ascii_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\{:06x}", u32::from(c));
        }
    }
    out.push('"');
    out
}

/// The numbers of the rows that list the open points.
fn listed_open_points(page: &Page) -> BTreeSet<u32> {
    fn collect(blocks: &[Spoken], into: &mut BTreeSet<u32>) {
        for block in blocks {
            match &block.is {
                Words::Table(_, rows) => into.extend(rows.iter().filter_map(|row| open_point(&row.id))),
                Words::List(inner) | Words::When(_, inner) => collect(inner, into),
                _ => {}
            }
        }
    }
    let mut numbers = BTreeSet::new();
    for sheet in page.sheets.iter().filter(|sheet| sheet.id == blocks::OPEN_POINTS) {
        collect(&sheet.blocks, &mut numbers);
    }
    numbers
}

/// The number in the id of a row of the open points.
fn open_point(row: &str) -> Option<u32> {
    row.strip_prefix("open/")?.parse().ok()
}
