//! Exporters: a page becomes bytes of one format.
//!
//! The last step of the flow; each exporter is a pure function of a page and a stamp. What must never happen
//! here: a message id, a clock, and entered text that acts as markup.

pub mod docx;
pub mod html;
pub mod json;
pub mod markdown;
#[cfg(feature = "pdf")]
pub mod pdf;

/// A format that documents are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Markdown (CommonMark with tables).
    Markdown,
    /// One HTML file.
    Html,
    /// Office Open XML.
    Docx,
    /// PDF/A-2a and PDF/UA-1.
    #[cfg(feature = "pdf")]
    Pdf,
    /// The page for other programs.
    Json,
}

impl Format {
    /// The documents for people, in the order in which they are written; what is written unless formats are named.
    #[cfg(feature = "pdf")]
    pub const DOCUMENTS: [Self; 4] = [Self::Markdown, Self::Html, Self::Docx, Self::Pdf];
    /// The documents for people, in the order in which they are written; what is written unless formats are named.
    #[cfg(not(feature = "pdf"))]
    pub const DOCUMENTS: [Self; 3] = [Self::Markdown, Self::Html, Self::Docx];

    /// Every format.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::DOCUMENTS.into_iter().chain([Self::Json])
    }

    /// The name on the command line and the ending of the file.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Docx => "docx",
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
            Self::Json => "json",
        }
    }

    /// Every name, as help and errors list them.
    pub fn names() -> String {
        Self::all().map(Self::extension).collect::<Vec<_>>().join(", ")
    }

    /// The format with this name.
    pub fn from_extension(name: &str) -> Option<Self> {
        Self::all().find(|format| format.extension() == name)
    }
}
