//! Sheets and pages: what the annexes say, first without language, then in words.
//!
//! `compose` turns a dossier into sheets: blocks with permanent ids, typed arguments and traces. `speak`
//! turns a sheet into a page of one language and keeps ids and traces. What must never happen here: an
//! unsettled fact in an affirmative sentence (it becomes an open point), a sentence glued from fragments, and
//! a block without a trace to what stands behind it.

pub mod basis;
pub mod block;
pub mod card;
pub mod compose;
pub mod grade;
pub mod page;
pub mod points;
pub mod speak;
pub mod split;
pub mod waive;
