//! The world that Typst sees: one template, four faces of one font, and the words of one page.
//!
//! It stands between the page's words and the layout. What must never happen here: anything from the disk, the
//! network, the clock or the fonts of the machine, so that the same page is the same file everywhere.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::layout::Abs;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInstance, FontVariant, FontVariations};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::PdfError;

/// How a page looks on paper.
const TEMPLATE: &str = include_str!("annexes.typ");

/// The names under which Typst knows the template and the words; nothing of them stands in the document.
const NAME: &str = "/annexes.typ";
const WORDS: &str = "/words.json";

/// Libertinus Serif, under the Open Font License that lies beside the files.
const FACES: [&[u8]; 4] = [
    include_bytes!("fonts/LibertinusSerif-Regular.otf"),
    include_bytes!("fonts/LibertinusSerif-Bold.otf"),
    include_bytes!("fonts/LibertinusSerif-Italic.otf"),
    include_bytes!("fonts/LibertinusSerif-BoldItalic.otf"),
];

/// The faces, read once in a process.
pub(super) struct Faces {
    book: LazyHash<FontBook>,
    /// Regular, bold, italic, bold italic.
    pub(super) fonts: Vec<Font>,
    /// The same, ready to be measured.
    pub(super) measured: Vec<FontInstance>,
}

pub(super) static FONTS: LazyLock<Faces> = LazyLock::new(|| {
    let fonts: Vec<Font> = FACES.into_iter().flat_map(|face| Font::iter(Bytes::new(face))).collect();
    let measure =
        |font: &Font| font.clone().instantiate(FontVariant::default(), Abs::zero(), &FontVariations::default());
    Faces { book: LazyHash::new(FontBook::from_fonts(&fonts)), measured: fonts.iter().map(measure).collect(), fonts }
});

/// The same library for every page: with other words in it, Typst would forget all that it knows of the last page.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// What Typst may ask for while it lays out one page.
pub(super) struct Paper {
    template: Source,
    name_of_words: FileId,
    words: Bytes,
}

impl Paper {
    /// The world for these words.
    pub(super) fn new(words: &Dict) -> Result<Self, PdfError> {
        let words = serde_json::to_vec(words).map_err(|error| PdfError::Template(error.to_string()))?;
        let template = Source::new(file(NAME)?, TEMPLATE.to_owned());
        Ok(Self { template, name_of_words: file(WORDS)?, words: Bytes::new(words) })
    }
}

fn file(name: &str) -> Result<FileId, PdfError> {
    let path = VirtualPath::new(name).map_err(|error| PdfError::Template(format!("{error:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.name_of_words { Ok(self.words.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
