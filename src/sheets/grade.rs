//! The grade a set can reach, and the exact list of what keeps it a draft.
//!
//! `check` and `export` both ask here, so that one exits with 4 exactly when the other refuses. What must
//! never happen here: a final document with something open, unconfirmed or unreadable in it.

use super::page::Grade;
use super::waive::is_waived;
use crate::dossier::measures::Taken;
use crate::dossier::{Dossier, Problem, ProblemKind};
use crate::id::{Id, Path};
use crate::interview::{SaidAt, Standing, Status, Walk};
use crate::law::LawAt;
use crate::profile::Profile;
use crate::questionnaire::{Need, Questionnaire};
use crate::rules::{Finding, Fix, Severity, Verdict};

/// One reason why a set is a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blocker {
    /// The interview ended: this program is not for this case.
    Ended {
        /// The question.
        at: Path,
        /// The choice.
        choice: Id,
    },
    /// A needed answer is missing.
    Missing(Path),
    /// The answer is "not known yet".
    Unknown(Path),
    /// A carried answer nobody confirmed.
    Carried(Path),
    /// Something in the profile has to be mended.
    Problem(Problem),
    /// A finding of the weight of an error.
    Finding(Box<Finding>),
}

impl Blocker {
    /// Where to go to remove it.
    pub fn at(&self) -> Option<&Path> {
        match self {
            Self::Ended { at, .. } | Self::Missing(at) | Self::Unknown(at) | Self::Carried(at) => Some(at),
            Self::Problem(problem) => Some(&problem.at),
            Self::Finding(finding) => finding.cause.as_ref().or(finding.read.last()),
        }
    }

    /// The id of its message, `blocker-<id>`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Ended { .. } => "ended",
            Self::Missing(_) => "missing",
            Self::Unknown(_) => "unknown",
            Self::Carried(_) => "carried",
            Self::Problem(_) => "problem",
            Self::Finding(_) => "finding",
        }
    }
}

/// The best grade that can be reached.
pub fn best(blockers: &[Blocker]) -> Grade {
    if blockers.is_empty() { Grade::Final } else { Grade::Draft }
}

/// Everything that keeps a set from being final, in reading order.
pub fn blockers(
    questionnaire: &Questionnaire,
    profile: &Profile,
    walk: &Walk<'_>,
    dossier: &Dossier,
    problems: &[Problem],
    findings: &[Finding],
    law: &LawAt<'_>,
) -> Vec<Blocker> {
    if let Some(ended) = &walk.ended {
        return vec![Blocker::Ended { at: ended.question.clone(), choice: ended.choice.clone() }];
    }
    let mut blockers = Vec::new();
    for step in &walk.steps {
        match &step.standing {
            Standing::Closed => continue,
            // What it depends on is itself needed, unknown or optional; only the last is not said elsewhere.
            Standing::Undetermined(by) => {
                for at in by {
                    let optional = walk.step(at).is_none_or(|step| step.question.need == Need::Optional);
                    if step.question.need == Need::Final
                        && optional
                        && !blockers.contains(&Blocker::Missing(at.clone()))
                    {
                        blockers.push(Blocker::Missing(at.clone()));
                    }
                }
                continue;
            }
            Standing::Asked => {}
        }
        if matches!(step.said, SaidAt::Cells) {
            continue;
        }
        let needed = step.question.need == Need::Final;
        match step.status() {
            Status::Open if needed => blockers.push(Blocker::Missing(step.path.clone())),
            Status::Unknown if needed => blockers.push(Blocker::Unknown(step.path.clone())),
            Status::Carried => blockers.push(Blocker::Carried(step.path.clone())),
            // Unfinished and unreadable answers are problems, listed below.
            _ => {}
        }
    }
    blockers.extend(measures(questionnaire, dossier));
    let mends = problems.iter().filter(|problem| problem.kind != ProblemKind::Orphan);
    blockers.extend(mends.cloned().map(Blocker::Problem));
    let errors = findings.iter().filter(|finding| {
        finding.severity == Severity::Error && finding.verdict == Verdict::NotMet && !is_waived(profile, law, finding)
    });
    blockers.extend(errors.cloned().map(Box::new).map(Blocker::Finding));
    blockers
}

/// Where a finding is answered: where its remedy changes something, the answer at fault, where a missing answer is given,
/// or the last answer that it read; only places where something is asked. Of a control and a measure in it the measure.
pub fn place_of<'f>(finding: &'f Finding, walk: &Walk<'_>) -> Option<&'f Path> {
    let asked = |at: &&Path| walk.answered_at(at).is_some();
    let fix = finding.fix.as_ref().map(Fix::at).filter(asked);
    let missing = match &finding.verdict {
        Verdict::CannotTell(questions) => questions.iter().find(asked),
        _ => None,
    };
    let cause = finding.cause.as_ref().filter(asked);
    let fix = fix.filter(|fix| cause.is_none_or(|cause| !cause.is_within(fix)));
    fix.or(cause).or(missing).or_else(|| finding.read.iter().rev().find(asked))
}

/// Measures that are not settled: unknown, carried, or without a parameter.
fn measures(questionnaire: &Questionnaire, dossier: &Dossier) -> Vec<Blocker> {
    let mut blockers = Vec::new();
    for fact in dossier.measures.iter().flat_map(|control| &control.measures) {
        if fact.is.is_open() {
            blockers.push(Blocker::Missing(fact.at.clone()));
        }
        if fact.is.is_carried() {
            blockers.push(Blocker::Carried(fact.at.clone()));
        }
        let (Some(Taken::InPlace(params)), Some(measure)) =
            (fact.is.value(), questionnaire.catalogue.measure(fact.measure.as_str()))
        else {
            continue;
        };
        for param in &measure.params {
            if !params.iter().any(|(id, field)| *id == param.id && field.value().is_some()) {
                blockers.push(Blocker::Missing(fact.at.join(&param.id)));
            }
        }
    }
    blockers
}
