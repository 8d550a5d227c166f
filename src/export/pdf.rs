//! PDF: the page as it lies on the desk, to be printed, signed and kept for years.
//!
//! Where in the flow: the end; a page in words comes in, the bytes of a file go out. Typst, as a library, lays out
//! one embedded template that gets all words as values. The file is PDF/A-2a and PDF/UA-1: archivable, and readable
//! aloud. What must never happen here: an answer that becomes markup, a character without a shape, anything from
//! the disk, the network or the clock, and two files for one page.

mod columns;
mod measure;
mod phrase;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod unprintable;
mod words;
mod world;

use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Dict, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

pub use self::unprintable::{Unprintable, unprintable};
use self::world::Paper;
use crate::deep::deep;
use crate::sheets::page::{Grade, Page, Stamp};

/// The document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A final document would lack characters.
    #[error("the fonts cannot print {}", list(.0))]
    Unprintable(Vec<Unprintable>),
    /// The template could not be laid out: a fault of the program.
    #[error("the document could not be laid out: {0}")]
    Template(String),
    /// The layout is not what the standards ask for: a fault of the program.
    #[error("the document does not conform to PDF/A-2a and PDF/UA-1: {0}")]
    Standard(String),
    /// The machine gave no thread.
    #[error("the document could not be laid out")]
    Thread(#[from] std::io::Error),
    /// Typst gave up: a fault of the program.
    #[error("the layout ended unexpectedly")]
    Ended,
}

/// The page as a PDF; the same page and stamp always give the same bytes.
///
/// A draft prints `[U+4E2D]` for a character that no embedded font has; a final document is refused.
pub fn pdf(page: &Page, stamp: &Stamp) -> Result<Vec<u8>, PdfError> {
    if page.grade == Grade::Final {
        let missing = unprintable(page);
        if !missing.is_empty() {
            return Err(PdfError::Unprintable(missing));
        }
    }
    let words = words::page(page, stamp);
    deep(|| lay_out(&words, stamp))?.unwrap_or(Err(PdfError::Ended))
}

fn lay_out(words: &Dict, stamp: &Stamp) -> Result<Vec<u8>, PdfError> {
    let paper = Paper::new(words)?;
    let laid_out = typst::compile::<PagedDocument>(&paper).output;
    let written = laid_out.map_err(|errors| PdfError::Template(messages(&errors))).and_then(|document| {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
        let options = PdfOptions {
            ident: Smart::Auto,
            creator: Smart::Custom(Some(stamp.program.clone())),
            timestamp: timestamp(stamp),
            page_ranges: None,
            standards: standards.map_err(|error| PdfError::Standard(error.message().to_string()))?,
            tagged: true,
            pretty: false,
        };
        typst_pdf::pdf(&document, &options).map_err(|errors| PdfError::Standard(messages(&errors)))
    });
    // Documents of one kind share some of their text; what the last two did not need would only fill the memory.
    comemo::evict(2);
    written
}

/// Midnight of the day of the stamp.
fn timestamp(stamp: &Stamp) -> Option<Timestamp> {
    let day = stamp.created;
    let (month, date) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Datetime::from_ymd_hms(i32::from(day.year()), month, date, 0, 0, 0).map(Timestamp::new_utc)
}

fn messages(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}

fn list(missing: &[Unprintable]) -> String {
    let mut characters: Vec<char> = missing.iter().flat_map(|block| block.characters.iter().copied()).collect();
    characters.sort_unstable();
    characters.dedup();
    characters.into_iter().map(crate::text::coverage::mark).collect::<Vec<_>>().join(", ")
}
