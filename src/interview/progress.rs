//! Where an interview stands: states of sections, counts, and the next question.
//!
//! What must never happen here: a percentage, and a count of questions that are not asked.

use super::walk::{SaidAt, Standing, Status, Step, Walk};
use crate::id::Path;
use crate::profile::Completeness;
use crate::questionnaire::{Need, Section};

/// Counts over asked questions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Questions whose answer a final document still needs.
    pub needed: usize,
    /// Optional questions without an answer.
    pub optional: usize,
    /// Questions that are settled.
    pub settled: usize,
    /// Answers that have to be confirmed, read again or completed.
    pub attention: usize,
}

/// The plain state of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionState {
    /// Nothing was answered.
    NotStarted,
    /// Something is open.
    InProgress,
    /// Something has to be looked at: unreadable, carried, unknown.
    NeedsAttention,
    /// Everything needed is settled.
    Complete,
    /// Whether anything is asked depends on answers that are not given yet.
    Undetermined,
    /// Nothing is asked.
    NotNeeded,
}

/// Counts the steps that are asked.
pub fn progress<'s>(steps: impl Iterator<Item = &'s Step<'s>>) -> Progress {
    let mut counts = Progress::default();
    for step in steps.filter(|step| step.standing == Standing::Asked && !matches!(step.said, SaidAt::Cells)) {
        match step.status() {
            Status::Given | Status::NotApplicable => counts.settled += 1,
            Status::Open | Status::Unknown if step.question.need == Need::Optional => counts.optional += 1,
            Status::Open => counts.needed += 1,
            Status::Unknown | Status::Carried | Status::Unfinished | Status::Misfit => {
                counts.needed += 1;
                counts.attention += 1;
            }
        }
    }
    counts
}

/// The state of one section.
pub fn section_state(walk: &Walk<'_>, section: &Section) -> SectionState {
    let steps = || walk.asked().filter(|step| step.section.section == section.section);
    let of_section = |step: &&Step<'_>| step.section.section == section.section;
    let open = || walk.steps.iter().filter(of_section).any(|step| matches!(step.standing, Standing::Undetermined(_)));
    let counts = progress(steps());
    if steps().next().is_none() {
        if open() { SectionState::Undetermined } else { SectionState::NotNeeded }
    } else if counts.attention > 0 {
        SectionState::NeedsAttention
    } else if counts.needed == 0 {
        SectionState::Complete
    } else if counts.settled == 0 && !steps().any(Step::has_answer) {
        SectionState::NotStarted
    } else {
        SectionState::InProgress
    }
}

/// Whether a step still waits for somebody: nothing said, or something that could not be read or confirmed.
pub fn is_waiting(step: &Step<'_>) -> bool {
    matches!(step.status(), Status::Open | Status::Unfinished | Status::Misfit | Status::Carried)
}

/// The first asked step after a place (from the beginning for `None`).
pub fn next<'w, 'a>(walk: &'w Walk<'a>, after: Option<&Path>) -> Option<&'w Step<'a>> {
    let start = after.and_then(|path| walk.position(path)).map_or(0, |place| place + 1);
    walk.steps.iter().skip(start).find(|step| step.standing == Standing::Asked && !matches!(step.said, SaidAt::Cells))
}

/// The last asked step before a place.
pub fn previous<'w, 'a>(walk: &'w Walk<'a>, before: &Path) -> Option<&'w Step<'a>> {
    let end = walk.position(before)?;
    let mut earlier = walk.steps.iter().take(end).rev();
    earlier.find(|step| step.standing == Standing::Asked && !matches!(step.said, SaidAt::Cells))
}

/// How a list or control was settled, if it was.
pub fn completeness(step: &Step<'_>) -> Option<Completeness> {
    let complete = match step.said {
        SaidAt::List(list) => list?.complete.as_ref(),
        SaidAt::Control(control) => control?.complete.as_ref(),
        _ => None,
    };
    complete?.is.value().copied()
}
