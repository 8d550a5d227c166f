//! Word documents: a page becomes the bytes of one DOCX file.
//!
//! It stands at the end of the flow, beside the other exporters, and knows pages only. The XML is written by
//! hand because element order, repeated table headers, document language and properties must be right (a DOCX
//! is what users sign). What must never happen here: text that becomes markup or a field code, a relationship
//! that points outside of the file, anything of the machine, the user or the clock, and words of our own.

mod body;
mod paragraph;
mod parts;
mod runs;
mod signatures;
mod styles;
mod table;
#[cfg(test)]
mod tests;
mod theme;
mod widths;
mod xml;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::sheets::page::{Page, Stamp};

/// How hard the container tries to be small: a sixth larger than at the usual level, in less than two thirds of the time.
const LEVEL: i64 = 2;

/// A part smaller than this stands in the container as it is: making a dozen of them a quarter smaller took as long as a
/// fifth of the document.
const SMALL: usize = 2048;

/// The container could not be written; in memory that means that a part is larger than the format allows.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    /// The container refused an entry.
    #[error("the container of the document could not be written")]
    Container(#[from] zip::result::ZipError),
    /// A part could not be written into the container.
    #[error("a part of the document could not be written")]
    Part(#[from] std::io::Error),
}

/// The page as a Word document; the same page and stamp always give the same bytes.
pub fn docx(page: &Page, stamp: &Stamp) -> Result<Vec<u8>, DocxError> {
    // Time, system and permissions are fixed so that no file tells where and when it was made.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL))
        .last_modified_time(DateTime::DEFAULT)
        .system(System::Unix)
        .unix_permissions(0o644);
    let mut container = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files(page, stamp) {
        let small = options.compression_method(CompressionMethod::Stored).compression_level(None);
        container.start_file(name, if content.len() < SMALL { small } else { options })?;
        container.write_all(content.as_bytes())?;
    }
    Ok(container.finish()?.into_inner())
}

/// The parts by their names, in the order in which they stand in the file.
fn files(page: &Page, stamp: &Stamp) -> [(&'static str, String); 15] {
    [
        ("[Content_Types].xml", parts::content_types()),
        ("_rels/.rels", parts::package_relations()),
        ("word/document.xml", body::document(page)),
        ("word/_rels/document.xml.rels", parts::document_relations()),
        ("word/styles.xml", styles::styles(page.language.document_tag())),
        ("word/numbering.xml", parts::numbering()),
        ("word/settings.xml", parts::settings(page.language.document_tag())),
        ("word/fontTable.xml", parts::font_table()),
        ("word/theme/theme1.xml", theme::theme()),
        ("word/header1.xml", parts::header(page)),
        ("word/header2.xml", parts::first_header(page)),
        ("word/footer1.xml", parts::footer(page)),
        // A second copy, because the first page has a header, and with it a footer, of its own.
        ("word/footer2.xml", parts::footer(page)),
        ("docProps/core.xml", parts::core_properties(page, stamp)),
        ("docProps/app.xml", parts::app_properties(stamp)),
    ]
}
