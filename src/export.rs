//! Exporters: a page becomes bytes of one format.
//!
//! The last step of the flow; each exporter is a pure function of a page and a stamp. What must never happen
//! here: a message id, a clock, and entered text that acts as markup.

pub mod docx;
pub mod html;
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
}

impl Format {
    /// Every format, in the order in which they are written.
    #[cfg(feature = "pdf")]
    pub const ALL: [Self; 4] = [Self::Markdown, Self::Html, Self::Docx, Self::Pdf];
    /// Every format, in the order in which they are written.
    #[cfg(not(feature = "pdf"))]
    pub const ALL: [Self; 3] = [Self::Markdown, Self::Html, Self::Docx];

    /// The name on the command line and the ending of the file.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Docx => "docx",
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
        }
    }

    /// Every name, as help and errors list them.
    pub fn names() -> String {
        Self::ALL.map(Self::extension).join(", ")
    }

    /// The format with this name.
    pub fn from_extension(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.extension() == name)
    }
}
