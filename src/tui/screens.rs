//! Screens: each with the state of its cursor, and the lines it shows.
//!
//! What must never happen here: an answer that is kept in a screen and not in the profile.

pub mod asking;
pub mod card;
pub mod export;
pub mod findings;
pub mod home;
pub mod preview;
pub mod review;
pub mod tasks;

/// The screen that is shown.
#[derive(Debug, Clone)]
pub enum Screen {
    /// The profiles of the library.
    Home,
    /// The sections of a profile.
    Tasks(tasks::Tasks),
    /// A question.
    Asking(Box<asking::Asking>),
    /// Check your answers.
    Review(review::Review),
    /// What the rules found.
    Findings(findings::Findings),
    /// What the law asks of the contract, and where the annexes say it.
    Card(card::Card),
    /// The annexes.
    Preview(preview::Preview),
    /// Writing the annexes.
    Export(export::Export),
}
