//! The pure steps of the flow in their order, for one profile.
//!
//! What must never happen here: a step of its own.

use super::engine::Engine;
use super::{Exit, Failed};
use crate::dossier::{self, Dossier, Problem};
use crate::i18n::{Language, Roles};
use crate::interview::{Walk, walk};
use crate::law::LawAt;
use crate::profile::Profile;
use crate::rules::{self, Finding};
use crate::sheets::compose::{Composed, compose};
use crate::sheets::grade::{Blocker, blockers};

/// One profile with everything that follows from it.
pub(super) struct Assessed<'a> {
    pub(super) engine: &'a Engine,
    pub(super) profile: &'a Profile,
    pub(super) law: LawAt<'a>,
    pub(super) walk: Walk<'a>,
    pub(super) dossier: Dossier,
    pub(super) problems: Vec<Problem>,
    pub(super) findings: Vec<Finding>,
    pub(super) blockers: Vec<Blocker>,
}

impl<'a> Assessed<'a> {
    /// Runs walk, dossier, rules and grade.
    pub(super) fn new(engine: &'a Engine, profile: &'a Profile) -> Result<Self, Failed> {
        let law = engine.law.at(profile.as_of).map_err(|before| {
            let args = vec![("day", before.asked.to_string()), ("floor", before.floor.day.to_string())];
            Failed::new("floor", Exit::Profile, args)
        })?;
        let walk = walk(&engine.questionnaire, profile, &law);
        let (dossier, problems) = dossier::read(&engine.questionnaire, profile, &walk);
        let findings = rules::assess(&dossier, &law);
        let blockers = blockers(&engine.questionnaire, profile, &walk, &dossier, &problems, &findings);
        Ok(Self { engine, profile, law, walk, dossier, problems, findings, blockers })
    }

    /// The sheets.
    pub(super) fn compose(&self) -> Composed {
        compose(&self.engine.questionnaire, &self.walk, &self.dossier, &self.law)
    }

    /// The languages that were chosen for the document.
    pub(super) fn languages(&self) -> Vec<Language> {
        let chosen = self.dossier.document.languages.value();
        chosen.into_iter().flatten().filter_map(|chosen| Language::from_tag(chosen.id.as_str())).collect()
    }

    /// What the parties are called; the statutory names until somebody chose.
    pub(super) fn roles(&self) -> Roles {
        let chosen = self.dossier.document.roles.value();
        chosen.and_then(|chosen| Roles::from_id(chosen.id.as_str())).unwrap_or(Roles::Statutory)
    }
}
