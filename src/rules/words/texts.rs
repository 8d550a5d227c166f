//! Where people write in their own words: every such text that is or may be printed, with its place.
//!
//! Notes are never read, nor names and addresses. What must never happen here: a text that is not part of the annexes.

use super::super::rule::Case;
use crate::dossier::agreed::Words;
use crate::dossier::{Chosen, Field};
use crate::id::Path;

/// A text that a person wrote, with its place.
#[derive(Debug)]
pub(super) struct Text {
    /// Where it stands.
    pub(super) at: Path,
    /// The language it was written in, where that is known.
    pub(super) language: Option<String>,
    /// What was written.
    pub(super) words: String,
    /// What it is about.
    pub(super) about: About,
}

/// What a text is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// The subject matter as a whole.
    Matter,
    /// Purposes, groups, data, and what is added to the subject matter.
    Subject,
    /// A measure, a paragraph on measures, a parameter.
    Measure,
    /// What is added to an annex on terms or companies.
    Terms,
    /// Anything else.
    Other,
}

/// Everything that people wrote in their own words and that is or may be printed.
pub(super) fn texts(case: Case<'_>) -> Vec<Text> {
    let dossier = case.dossier;
    let mut texts = Vec::new();
    let mut words = |field: &Field<Words>, about: About| {
        for (language, text) in field.value().into_iter().flatten() {
            texts.push(Text { at: field.at.clone(), language: Some(language.clone()), words: text.clone(), about });
        }
    };
    words(&dossier.processing.subject, About::Matter);
    words(&dossier.additions.subject, About::Subject);
    words(&dossier.additions.subprocessors, About::Terms);
    words(&dossier.additions.measures, About::Measure);
    words(&dossier.additions.terms, About::Terms);
    words(&dossier.additions.outsourcing, About::Terms);
    words(&dossier.outsourcing.ai_functions, About::Other);
    words(&dossier.secrecy.rules, About::Other);

    let mut own = |field: &Field<Vec<Chosen>>, about: About| {
        for entry in field.value().into_iter().flatten() {
            for (language, text) in &entry.own {
                texts.push(Text { at: field.at.clone(), language: Some(language.clone()), words: text.clone(), about });
            }
        }
    };
    let processing = &dossier.processing;
    for field in [&processing.purposes, &processing.operations, &processing.groups, &processing.sources] {
        own(field, About::Subject);
    }
    own(&processing.safeguards, About::Measure);
    own(&dossier.engagement.ancillary, About::Other);
    for group in &processing.per_group {
        own(&group.data, About::Subject);
    }
    for sub in &dossier.recipients.subprocessors {
        for (language, text) in sub.service.value().into_iter().flat_map(|service| &service.own) {
            let at = sub.service.at.clone();
            texts.push(Text { at, language: Some(language.clone()), words: text.clone(), about: About::Other });
        }
    }
    for fact in dossier.measures.iter().flat_map(|control| &control.measures) {
        if !matches!(fact.is.value(), Some(taken) if *taken != crate::dossier::measures::Taken::No) {
            continue;
        }
        for (language, text) in &fact.own {
            let (language, words) = (Some(language.clone()), text.clone());
            texts.push(Text { at: fact.at.clone(), language, words, about: About::Measure });
        }
        for text in fact.texts() {
            // A parameter is a part of a sentence: labels are what is asked for.
            texts.push(Text { at: fact.at.clone(), language: None, words: text.to_owned(), about: About::Other });
        }
    }
    texts
}
