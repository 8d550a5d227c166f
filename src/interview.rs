//! The interview: which questions are asked, what an answer would change, what is still missing.
//!
//! `walk` is the one loop over questions; line mode, screens, `check`, `export` and tests all call it. What
//! must never happen here: an interface, a stored result, and a question that hides its reason for being
//! closed.

pub mod edit;
pub mod facts;
mod place;
pub mod progress;
pub mod renew;
pub mod renewal;
mod scope;
pub mod suggest;
pub mod typed;
pub mod walk;

pub use walk::{SaidAt, Standing, Status, Step, Walk, walk};
