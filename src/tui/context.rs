//! What fields and screens read: the assessed profile, the words, the day, the looks.
//!
//! What must never happen here: anything that can be changed.

use super::theme::Theme;
use crate::assess::Assessed;
use crate::day::Day;
use crate::describe::Describe;
use crate::i18n::{Arg, Language, Messages};
use crate::interview::typed::TypedWords;
use crate::profile::{Profile, Value};

/// What a screen is drawn from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The profile and what follows from it.
    pub assessed: &'a Assessed<'a>,
    /// The words of the interface, with the names that the profile gives the parties.
    pub messages: &'a Messages,
    /// The words that are understood when typed.
    pub typed: &'a TypedWords,
    /// Today.
    pub today: Day,
    /// How things look.
    pub theme: &'a Theme,
    /// The columns of the body.
    pub columns: usize,
    /// Whether notes and other private things are hidden.
    pub present: bool,
}

impl<'a> Context<'a> {
    /// The profile.
    pub fn profile(&self) -> &'a Profile {
        self.assessed.profile
    }

    /// Speaks about the profile.
    pub fn describe(&self) -> Describe<'a> {
        self.assessed.describe(self.messages)
    }

    /// A message without arguments.
    pub fn say(&self, id: &str) -> String {
        self.messages.plain(id)
    }

    /// A message with a number.
    pub fn count(&self, id: &str, count: usize) -> String {
        self.messages.text(id, &[("count", Arg::Count(u32::try_from(count).unwrap_or(u32::MAX)))])
    }

    /// A message with a text.
    pub fn with(&self, id: &str, name: &str, text: &str) -> String {
        self.messages.text(id, &[(name, Arg::Text(text))])
    }

    /// The languages that own words are asked in: those of the document, or that of the interface.
    pub fn word_languages(&self) -> Vec<Language> {
        let chosen = self.profile().said.answers.get("languages").and_then(|answer| answer.is.value());
        let languages: Vec<Language> = match chosen {
            Some(Value::Choices(chosen)) => {
                Language::ALL.into_iter().filter(|language| chosen.iter().any(|id| *id == *language.id())).collect()
            }
            _ => Vec::new(),
        };
        if languages.is_empty() { vec![self.messages.language()] } else { languages }
    }
}
