//! Text as people type, paste and read it: cleaned on the way in, made safe on the way out.
//!
//! It stands at the edges of the flow. Whatever is typed, pasted or read from a profile goes through [`clean()`]
//! before it becomes an answer, so what the screen shows is what the annex says; foreign text that is printed
//! past the screens (errors, lists, file names) goes through [`for_terminal`]; [`slug()`] makes names of files,
//! [`matches()`] filters lists; [`coverage`] says what a PDF can print, [`fnv`] gives bytes a short
//! name.
//!
//! What must never happen here: knowing languages, questions or files, changing a text without saying so, or
//! letting through a character that hides, reorders or controls.

mod chars;
mod clean;
pub mod coverage;
pub mod fnv;
mod fold;
mod slug;
mod terminal;

pub use chars::is_forbidden;
pub use clean::{Change, Cleaned, LIMIT, Shape, clean};
pub use fold::{Found, fold, found, matches};
pub use slug::{is_reserved, slug};
pub use terminal::for_terminal;
