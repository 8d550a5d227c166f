//! The questionnaire that comes with the program, from its files as the program carries them.
//!
//! It stands between the data and the questionnaire. The lists of its catalogue are read on another thread, so there is one
//! that still lacks them; nothing can be asked of that. What must never happen here: a questionnaire in a test that nobody
//! checked.

use std::collections::BTreeMap;

use super::suggest::Suggestion;
use super::{Place, Questionnaire, QuestionnaireError, Section, VERSION, check, data, suggest};
use crate::catalogue::{self, Catalogue, Lists};
use crate::id::Id;

/// A questionnaire before the lists of its catalogue are read.
#[derive(Debug)]
pub(crate) struct WithoutLists {
    sections: Vec<Section>,
    places: BTreeMap<Id, Place>,
    suggestions: Vec<Suggestion>,
    catalogue: catalogue::WithoutLists,
}

impl WithoutLists {
    /// What comes with the program.
    pub(crate) fn embedded() -> Result<Self, QuestionnaireError> {
        let catalogue = catalogue::WithoutLists::embedded()?;
        let sections = data::SECTIONS.iter().map(|(file, carried)| catalogue::parse(file, carried));
        let sections: Vec<Section> = sections.collect::<Result<_, _>>()?;
        let places = check::places(&sections)?;
        Ok(Self { sections, places, suggestions: catalogue::parse("suggestions", suggest::FILE)?, catalogue })
    }

    /// The questionnaire. What a test found to be right is not checked at every start.
    pub(crate) fn with(self, lists: Lists) -> Result<Questionnaire, QuestionnaireError> {
        let Self { sections, places, suggestions, catalogue } = self;
        let version = VERSION.to_owned();
        let questionnaire = Questionnaire { version, sections, catalogue: catalogue.with(lists), suggestions, places };
        if cfg!(debug_assertions) {
            questionnaire.catalogue.check()?;
            check::check(&questionnaire)?;
            check::suggestions(&questionnaire)?;
        }
        Ok(questionnaire)
    }
}

impl Questionnaire {
    /// The questionnaire that comes with the program.
    pub fn embedded() -> Result<Self, QuestionnaireError> {
        WithoutLists::embedded()?.with(Catalogue::embedded_lists()?)
    }

    /// The same questionnaire with what answers speak for, read from its file, as the program carries it, and checked.
    pub fn suggesting(mut self, carried: &[u8]) -> Result<Self, QuestionnaireError> {
        self.suggestions = catalogue::parse("suggestions", carried)?;
        check::suggestions(&self)?;
        Ok(self)
    }
}
