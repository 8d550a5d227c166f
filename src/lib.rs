//! anlage: answers become annexes.
pub mod catalogue;
pub mod cli;
pub mod commands;
pub mod day;
pub mod dossier;
pub mod export;
pub mod i18n;
pub mod id;
pub mod interview;
pub mod law;
pub mod profile;
pub mod quantity;
pub mod questionnaire;
pub mod rules;
pub mod sheets;
pub mod store;
pub mod text;
