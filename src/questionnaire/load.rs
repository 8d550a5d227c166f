//! The questionnaire that comes with the program, and those of tests, from their files as the program carries them.
//!
//! It stands between the data and the questionnaire. What must never happen here: a questionnaire of a test that nobody
//! checked.

use std::collections::BTreeMap;

use super::{Questionnaire, QuestionnaireError, Section, VERSION, check, data, suggest};
use crate::catalogue::{self, Catalogue, Lists};

impl Questionnaire {
    /// The questionnaire that comes with the program.
    pub fn embedded() -> Result<Self, QuestionnaireError> {
        Self::embedded_without_lists()?.with(Catalogue::embedded_lists()?)
    }

    /// The questionnaire that comes with the program, before the lists of its catalogue are read.
    pub(crate) fn embedded_without_lists() -> Result<Self, QuestionnaireError> {
        let mut questionnaire = Self::put_together(VERSION, data::SECTIONS, Catalogue::embedded_without_lists()?)?;
        questionnaire.suggestions = catalogue::parse("suggestions", suggest::FILE)?;
        Ok(questionnaire)
    }

    /// The same with the lists of its catalogue. What a test found to be right is not checked at every start.
    pub(crate) fn with(mut self, lists: Lists) -> Result<Self, QuestionnaireError> {
        self.catalogue.lists = lists;
        if cfg!(debug_assertions) {
            self.catalogue.check()?;
            check::check(&self)?;
            check::suggestions(&self)?;
        }
        Ok(self)
    }

    /// The same questionnaire with what answers speak for, read from its file, as the program carries it, and checked.
    pub fn suggesting(mut self, carried: &[u8]) -> Result<Self, QuestionnaireError> {
        self.suggestions = catalogue::parse("suggestions", carried)?;
        check::suggestions(&self)?;
        Ok(self)
    }

    /// Reads a questionnaire from its files, as the program carries them, and checks it.
    pub fn load(version: &str, sections: &[(&str, &[u8])], catalogue: Catalogue) -> Result<Self, QuestionnaireError> {
        let questionnaire = Self::put_together(version, sections, catalogue)?;
        check::check(&questionnaire)?;
        Ok(questionnaire)
    }

    fn put_together(
        version: &str,
        sections: &[(&str, &[u8])],
        catalogue: Catalogue,
    ) -> Result<Self, QuestionnaireError> {
        let mut read: Vec<Section> = Vec::new();
        for (file, carried) in sections {
            read.push(catalogue::parse(file, carried)?);
        }
        let mut questionnaire = Self {
            version: version.to_owned(),
            sections: read,
            catalogue,
            suggestions: Vec::new(),
            places: BTreeMap::new(),
        };
        questionnaire.places = check::places(&questionnaire.sections)?;
        Ok(questionnaire)
    }
}
