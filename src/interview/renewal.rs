//! What a renewal asks: which carried answers one key confirms together.
//!
//! It stands beside `progress`, below every front end, and reads the walk of a profile that `renew` made.
//! [`Edit::Confirm`](super::edit::Edit::Confirm) takes the paths of a group. Whatever is not carried (new
//! questions, unknown or unfinished answers) is asked like in any interview, see
//! [`progress::is_waiting`](super::progress::is_waiting).
//!
//! What must never happen here: a carried answer that a final document waits for and no group offers, and one
//! that cannot be read, or is not asked, among those that are confirmed unseen.

use super::walk::{SaidAt, Standing, Status, Step, Walk};
use crate::day::Day;
use crate::id::Path;
use crate::profile::{Answer, Use};
use crate::questionnaire::{Confirm, Section};

/// The most answers of a section that are looked at together with those that every renewal looks at: as many as
/// share one screen.
const AT_ONCE: usize = 5;

/// Carried answers that one key confirms.
#[derive(Debug, Clone)]
pub struct Group<'a> {
    /// The section.
    pub section: &'a Section,
    /// The places to confirm: first those that every renewal looks at, then others, both in reading order.
    pub paths: Vec<Path>,
    /// How many of the paths, from the first, have to be looked at at every renewal.
    pub look: usize,
}

/// The carried answers that are asked, in section order: what every renewal looks at, then the rest of the
/// section. A rest of a few answers is no group of its own.
pub fn groups<'a>(walk: &Walk<'a>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut start = 0;
    while let Some(first) = walk.steps.get(start) {
        let section = first.section;
        let here = |step: &&Step<'a>| step.section.section == section.section;
        let steps: Vec<&Step<'a>> = walk.steps.iter().skip(start).take_while(here).collect();
        start += steps.len();
        let (mut look, mut rest) = (Vec::new(), Vec::new());
        for step in steps.iter().filter(|step| step.standing == Standing::Asked) {
            let list = if every_renewal(walk, step) { &mut look } else { &mut rest };
            list.extend(confirmable(walk, step));
        }
        let apart = rest.len() > AT_ONCE || look.is_empty();
        let (count, mut paths) = (look.len(), look);
        if !apart {
            paths.append(&mut rest);
        }
        groups.push(Group { section, paths, look: count });
        groups.push(Group { section, paths: rest, look: 0 });
    }
    groups.retain(|group| !group.paths.is_empty());
    groups
}

/// Everything that is still carried, once nothing is left that every renewal looks at: one key may confirm it.
pub fn rest(walk: &Walk<'_>) -> Option<Vec<Path>> {
    let groups = groups(walk);
    let looked = groups.iter().all(|group| group.look == 0);
    let paths: Vec<Path> = groups.into_iter().flat_map(|group| group.paths).collect();
    (looked && !paths.is_empty()).then_some(paths)
}

/// How many carried answers wait for their confirmation; what is set aside does not count.
pub fn waiting(walk: &Walk<'_>) -> usize {
    walk.steps.iter().filter(|step| step.standing != Standing::Closed).map(|step| carried(step).len()).sum()
}

/// Planned measures whose day has come: to be looked at one by one, because what was planned may be in place.
pub fn overdue(walk: &Walk<'_>, on: Day) -> Vec<Path> {
    let mut late = Vec::new();
    for step in walk.asked() {
        let SaidAt::Control(Some(control)) = step.said else { continue };
        let is_late = |answer: &Answer<Use>| matches!(answer.is.value(), Some(Use::Planned(by, _)) if *by <= on);
        late.extend(control.uses.iter().filter(|(_, answer)| is_late(answer)).map(|(id, _)| step.path.join(id)));
    }
    late
}

/// Whether the question, or the list around it, is looked at at every renewal.
fn every_renewal(walk: &Walk<'_>, step: &Step<'_>) -> bool {
    let list = step.row.as_ref().and_then(Path::parent);
    let list = list.and_then(|list| walk.step(&list));
    step.question.confirm == Confirm::EveryRenewal
        || list.is_some_and(|list| list.question.confirm == Confirm::EveryRenewal)
}

/// The carried places of a step that can be read.
fn confirmable(walk: &Walk<'_>, step: &Step<'_>) -> Vec<Path> {
    if step.status() == Status::Misfit {
        return Vec::new();
    }
    let mut paths = carried(step);
    paths.retain(|path| !walk.orphans.contains(path));
    paths
}

/// Everything that is carried at a step.
fn carried(step: &Step<'_>) -> Vec<Path> {
    let here = |is: bool| is.then(|| step.path.clone()).into_iter().collect();
    match step.said {
        SaidAt::Answer(answer) => here(answer.is_some_and(|answer| answer.is.is_carried())),
        SaidAt::List(list) => {
            here(list.and_then(|list| list.complete.as_ref()).is_some_and(|answer| answer.is.is_carried()))
        }
        SaidAt::Control(Some(control)) => {
            let complete = control.complete.as_ref().is_some_and(|answer| answer.is.is_carried());
            let attached = control.attached.as_ref().is_some_and(|answer| answer.is.is_carried());
            let mut paths: Vec<Path> = here(complete || attached);
            let uses = control.uses.iter().filter(|(_, answer)| answer.is.is_carried());
            paths.extend(uses.map(|(id, _)| step.path.join(id)));
            paths
        }
        SaidAt::Control(None) | SaidAt::AsOf(_) | SaidAt::Cells => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
