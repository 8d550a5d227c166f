//! One page per sheet, for those who file or negotiate the annexes one by one.
//!
//! Works on the finished page, so that numbers of annexes and of open points and every reference stay those of the
//! whole set. What must never happen here: a sheet that is left out, a number given anew, and an annex on its own
//! that does not say whose it is.

use super::compose::ANNEXES;
use super::page::{Page, Spoken, SpokenField, SpokenSheet, Words};
use crate::i18n::{Arg, Messages, NotSaid};

/// The sheet that lists the open points of all others.
const OPEN_POINTS: &str = "open-points";

/// One sheet as a page of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The place in the set: 0 for the head, then the numbers of the annexes.
    pub place: usize,
    /// The id of the sheet.
    pub sheet: String,
    /// The page.
    pub page: Page,
}

/// The sheets of a page, each as a page of its own; their titles are those of the sheets.
pub fn split(page: &Page, messages: &Messages) -> Result<Vec<Part>, NotSaid> {
    let whole = [("title", Arg::Text(&page.title)), ("footer", Arg::Text(&page.footer))];
    let footer = messages.say("sheet-footer-part", &whole)?;
    let parties = parties(page);
    let mut parts = Vec::new();
    for (place, sheet) in page.sheets.iter().enumerate() {
        let mut sheet = sheet.clone();
        let mut alone = Page { sheets: Vec::new(), ..page.clone() };
        if place > 0 {
            alone.footer.clone_from(&footer);
            alone.title = entitle(&mut sheet, &parties).unwrap_or(alone.title);
        }
        let id = sheet.id.clone();
        alone.sheets.push(sheet);
        parts.push(Part { place, sheet: id, page: alone });
    }
    Ok(parts)
}

/// Makes the heading of a sheet the title of its page, with the parties below it.
fn entitle(sheet: &mut SpokenSheet, parties: &Spoken) -> Option<String> {
    let first = sheet.blocks.first_mut()?;
    let Words::Heading(1, phrase) = &first.is else { return None };
    let (phrase, title) = (phrase.clone(), phrase.plain());
    first.is = Words::Title(phrase);
    // The forms name those whom they bind themselves.
    let of_the_set = ANNEXES.contains(&sheet.id.as_str()) || sheet.id == OPEN_POINTS;
    if of_the_set && !matches!(&parties.is, Words::Fields(lines) if lines.is_empty()) {
        sheet.blocks.insert(1, parties.clone());
    }
    Some(title)
}

/// The parties by role and name, as the head of the set has them; a party that it leaves open is left open here.
pub fn parties(page: &Page) -> Spoken {
    let blocks = page.sheets.first().map_or(&[][..], |head| &head.blocks);
    let mut lines = Vec::new();
    for party in ["client", "contractor"] {
        let role = blocks.iter().find_map(|block| match &block.is {
            Words::Heading(_, role) if block.id == format!("{party}/title") => Some(role),
            _ => None,
        });
        let name = blocks.iter().find_map(|block| match &block.is {
            Words::Fields(lines) => lines.iter().find(|line| line.id == format!("{party}/name")),
            _ => None,
        });
        if let (Some(role), Some(name)) = (role, name) {
            lines.push(SpokenField { id: format!("parties/{party}"), name: role.clone(), ..name.clone() });
        }
    }
    let trace = lines.iter().flat_map(|line| line.trace.clone()).collect();
    Spoken { id: "parties".to_owned(), is: Words::Fields(lines), trace }
}
