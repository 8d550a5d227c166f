//! anlage: answers become annexes.
pub mod day;
pub mod id;
pub mod law;
pub mod catalogue;
pub mod questionnaire;
pub mod profile;
pub mod quantity;
pub mod i18n;
pub mod sheets;
