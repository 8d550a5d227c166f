//! JSON: the page, its ids, its traces and what the rules found, for other programs.
//!
//! Where in the flow: the end; a page in words and what it rests on come in, the text of a file goes out. The records
//! of this module are the format: `docs/schema/annexes-1.json` describes them, a test compares. What must never happen
//! here: a type of another module serialised as it happens to be, and a record that changes its meaning without a new
//! `schema`.

mod record;
#[cfg(test)]
mod tests;

use self::record::Record;
use crate::sheets::basis::Basis;
use crate::sheets::page::{Page, Stamp};

/// The version of the format; a record of another meaning or shape needs a new one, a new field does not.
pub const SCHEMA: u32 = 1;

/// The page as one JSON value, the same text for the same page.
pub fn json(page: &Page, basis: &Basis, stamp: &Stamp) -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(&Record::new(page, basis, stamp))?;
    text.push('\n');
    Ok(text)
}
