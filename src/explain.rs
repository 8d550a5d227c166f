//! Explanations: what stands behind findings and printed blocks, and the internal report made of them.
//!
//! It reads an assessed profile and speaks with the words of `describe`. What must never happen here: a decision, and a
//! word that only one of JSON, text and screen has.

pub mod lines;
pub mod report;
pub mod told;
pub mod why;
