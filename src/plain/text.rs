//! Texts in the line mode: one line or several, and wording in each language of the document.
//!
//! What must never happen here: a text that is lost, and a key that becomes a word of a contract.

use std::collections::BTreeMap;

use super::question::Line;
use super::{Asked, Talk};
use crate::i18n::Arg;
use crate::interview::Step;
use crate::interview::typed;
use crate::profile::Value;
use crate::text::{Shape, clean};

/// What was typed before the end of input, if anything was.
fn unfinished(typed: &[String]) -> Option<Line> {
    let text = clean(&typed.join("\n"), Shape::Lines).text;
    (!text.is_empty()).then_some(Line::Unfinished(text))
}

impl Talk<'_, '_> {
    pub(super) fn text(&mut self, step: &Step<'_>, line: &str) -> Asked<Option<Line>> {
        let (typed, shape) = if step.question.lines {
            match self.read_lines(line.to_owned())? {
                (text, true) => (text, Shape::Lines),
                (text, false) => return Ok(unfinished(&[text])),
            }
        } else {
            (line.to_owned(), Shape::Line)
        };
        let cleaned = clean(&typed, shape);
        if !cleaned.changes.is_empty() {
            self.tell("ask-cleaned", &[])?;
        }
        if cleaned.text.is_empty() {
            self.tell("ask-unread-blank", &[])?;
            return Ok(Some(Line::Again));
        }
        if typed::is_taken(self.plain.questionnaire, &self.profile, &step.path, &step.question.id, &cleaned.text) {
            self.tell("ask-unread-twice", &[])?;
            return Ok(Some(Line::Again));
        }
        Ok(Some(Line::Value(Value::Text(cleaned.text))))
    }

    pub(super) fn words(&mut self, first: &str) -> Asked<Option<Line>> {
        let mut words = BTreeMap::new();
        let mut begun = Vec::new();
        let mut line = Some(first.to_owned());
        for language in self.word_languages() {
            let start = if let Some(line) = line.take() {
                line
            } else {
                let name = self.messages.plain(&format!("language-name--{}", language.id()));
                self.tell("ask-words", &[("language", Arg::Text(&name))])?;
                match self.read_words()? {
                    Some(line) => line,
                    None => return Ok(unfinished(&begun)),
                }
            };
            let (text, ended) = if start.trim() == "." { (String::new(), true) } else { self.read_lines(start)? };
            begun.push(text.clone());
            if !ended {
                return Ok(unfinished(&begun));
            }
            let cleaned = clean(&text, Shape::Lines);
            if !cleaned.changes.is_empty() {
                self.tell("ask-cleaned", &[])?;
            }
            if !cleaned.text.is_empty() {
                words.insert(language.id().to_owned(), cleaned.text);
            }
        }
        if words.is_empty() {
            self.tell("ask-unread-blank", &[])?;
            return Ok(Some(Line::Again));
        }
        Ok(Some(Line::Value(Value::Words(words))))
    }
}
