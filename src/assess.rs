//! The pure steps of the flow in their order, for one profile.
//!
//! Every front end and every command calls this, so that a screen, the line mode, `check` and `export` never
//! disagree. What must never happen here: a step of its own, and a touch of disk, clock or terminal.

use std::sync::OnceLock;

use crate::beside::beside;
use crate::catalogue::Catalogue;
use crate::describe::Describe;
use crate::dossier::{self, Dossier, Problem};
use crate::i18n::{Language, Messages, Roles};
use crate::id::Path;
use crate::interview::suggest::{Suggested, speaks_for};
use crate::interview::{Walk, walk};
use crate::law::{BeforeFloor, Law, LawAt, LawError};
use crate::profile::{Profile, Value};
use crate::questionnaire::{Questionnaire, QuestionnaireError, WithoutLists};
use crate::rules::{self, Finding, Verdict};
use crate::sheets::basis::{Basis, Cited, Said, SpokenFinding};
use crate::sheets::card::{Card, Items, ItemsError, card};
use crate::sheets::compose::{Composed, compose};
use crate::sheets::grade::{Blocker, blockers};
use crate::sheets::waive::is_waived;

/// Law and questionnaire, loaded once.
#[derive(Debug)]
pub struct Engine {
    /// The law data.
    pub law: Law,
    /// The questions and the catalogue.
    pub questionnaire: Questionnaire,
    /// What the law asks of the contract, for the completeness card.
    pub items: Items,
}

/// The data that come with the program cannot be used: a fault of the program, not of the user.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The law data.
    #[error(transparent)]
    Law(#[from] LawError),
    /// The questions or the catalogue.
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    /// The items of the completeness card.
    #[error(transparent)]
    Items(#[from] ItemsError),
}

/// One profile with everything that follows from it.
#[derive(Debug)]
pub struct Assessed<'a> {
    /// What it was assessed with.
    pub engine: &'a Engine,
    /// The profile.
    pub profile: &'a Profile,
    /// The law of its day.
    pub law: LawAt<'a>,
    /// Which questions are asked.
    pub walk: Walk<'a>,
    read: OnceLock<(Dossier, Vec<Problem>)>,
    findings: OnceLock<Vec<Finding>>,
    blockers: OnceLock<Vec<Blocker>>,
}

impl Engine {
    /// Loads the data that come with the program.
    pub fn embedded() -> Result<Self, EngineError> {
        Self::embedded_beside(|| ()).1
    }

    /// Does something else while the data are loaded. Reading them is most of a start, and half of that the measures.
    pub fn embedded_beside<T: Send>(work: impl Fn() -> T + Sync) -> (T, Result<Self, EngineError>) {
        let ((done, lists, items), (questionnaire, law)) = beside(
            || (work(), Catalogue::embedded_lists(), Items::embedded()),
            || (WithoutLists::embedded(), Law::embedded()),
        );
        let engine = || {
            let questionnaire = questionnaire?.with(lists.map_err(QuestionnaireError::from)?)?;
            Ok(Self { law: law?, questionnaire, items: items? })
        };
        (done, engine())
    }
}

impl<'a> Assessed<'a> {
    /// Runs the walk; dossier, rules and grade run when somebody looks at them, once.
    pub fn new(engine: &'a Engine, profile: &'a Profile) -> Result<Self, BeforeFloor> {
        let law = engine.law.at(profile.as_of)?;
        let walk = walk(&engine.questionnaire, profile, &law);
        let (read, findings, blockers) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Ok(Self { engine, profile, law, walk, read, findings, blockers })
    }

    fn read(&self) -> &(Dossier, Vec<Problem>) {
        self.read.get_or_init(|| dossier::read(&self.engine.questionnaire, self.profile, &self.walk))
    }

    /// The typed facts.
    pub fn dossier(&self) -> &Dossier {
        &self.read().0
    }

    /// What a user has to mend.
    pub fn problems(&self) -> &[Problem] {
        &self.read().1
    }

    /// What the rules say. Where the interview ended, these annexes do not fit at all; what was set aside then is no
    /// fault of theirs.
    pub fn findings(&self) -> &[Finding] {
        self.findings.get_or_init(|| match self.walk.ended {
            Some(_) => Vec::new(),
            None => rules::assess(self.dossier(), &self.law),
        })
    }

    /// What keeps the set a draft.
    pub fn blockers(&self) -> &[Blocker] {
        self.blockers.get_or_init(|| {
            let (dossier, problems) = self.read();
            let questionnaire = &self.engine.questionnaire;
            blockers(questionnaire, self.profile, &self.walk, dossier, problems, self.findings(), &self.law)
        })
    }

    /// What the answers speak for at a place, for the lists that offer it.
    pub fn speaks_for(&self, at: &Path) -> Vec<Suggested> {
        speaks_for(&self.engine.questionnaire, self.profile, &self.walk, &self.law, at)
    }

    /// The sheets.
    pub fn compose(&self) -> Composed {
        compose(&self.engine.questionnaire, &self.walk, self.dossier(), &self.law)
    }

    /// What the law asks of the contract, and where these sheets say it.
    pub fn card(&self, composed: &Composed) -> Card {
        card(&self.engine.items, composed, &self.walk, self.dossier(), &self.law)
    }

    /// The languages that were chosen for the document.
    pub fn languages(&self) -> Vec<Language> {
        let chosen = self.dossier().document.languages.value();
        chosen.into_iter().flatten().filter_map(|chosen| Language::from_tag(chosen.id.as_str())).collect()
    }

    /// What the pages rest on, in the words of one language.
    pub fn basis(&self, messages: &Messages) -> Basis {
        let describe = self.describe(messages);
        let findings = self.findings().iter().map(|finding| {
            let says = matches!(finding.verdict, Verdict::NotMet | Verdict::CannotTell(_));
            SpokenFinding {
                key: finding.key.clone(),
                rule: finding.rule.to_string(),
                verdict: finding.verdict.clone(),
                severity: finding.severity,
                about: finding.name.as_ref().map(|name| describe.named(name)),
                said: says.then(|| {
                    let (text, remedy) = describe.finding(finding);
                    Said { text, remedy }
                }),
                cites: finding.cited().into_iter().map(|id| Cited { text: describe.cites([&id]), id }).collect(),
                read: finding.read.clone(),
                waived: is_waived(self.profile, &self.law, finding),
            }
        });
        Basis { findings: findings.collect(), ..self.grounds() }
    }

    /// What the pages rest on, without what the rules found.
    pub fn grounds(&self) -> Basis {
        Basis {
            as_of: self.profile.as_of,
            questionnaire: self.engine.questionnaire.version.clone(),
            law: self.engine.law.checked(),
            findings: Vec::new(),
        }
    }

    /// Speaks about this profile in one language.
    pub fn describe<'m>(&'m self, messages: &'m Messages) -> Describe<'m> {
        Describe { questionnaire: &self.engine.questionnaire, law: &self.engine.law, messages, profile: self.profile }
    }

    /// What the parties are called; the statutory names until somebody chose.
    pub fn roles(&self) -> Roles {
        roles(self.profile)
    }
}

/// What a profile calls the parties; the statutory names until somebody chose.
pub fn roles(profile: &Profile) -> Roles {
    match profile.said.answers.get("roles").and_then(|answer| answer.is.value()) {
        Some(Value::Choice(id)) => Roles::from_id(id.as_str()).unwrap_or(Roles::Statutory),
        _ => Roles::Statutory,
    }
}
