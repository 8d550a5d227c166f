//! anlage: answers become annexes.
pub mod day;
