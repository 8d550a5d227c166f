//! Confirming what was carried from an earlier revision.
//!
//! It stands below `edit`; `renewal` says which places one key confirms. What must never happen here: a change of
//! a value, and a new day for something that was not carried.

use super::{Refused, place};
use crate::day::Day;
use crate::id::Path;
use crate::profile::{Answer, Profile, State};
use crate::questionnaire::{Kind, Questionnaire};

/// Confirms what is carried at a place; what is not carried there stays as it is.
pub(super) fn confirm(
    questionnaire: &Questionnaire,
    profile: &mut Profile,
    path: &Path,
    on: Day,
) -> Result<(), Refused> {
    if let Some((control, measure)) = place::measure(questionnaire, path) {
        let control = profile.said.measures.get_mut(control);
        give(control.and_then(|control| control.uses.get_mut(measure)), on);
        return Ok(());
    }
    let (said, key, kind) = place::place(questionnaire, profile, path)?;
    match kind {
        Kind::Rows { .. } => give(said.lists.get_mut(key.as_str()).and_then(|list| list.complete.as_mut()), on),
        Kind::Measures(_) => {
            if let Some(control) = said.measures.get_mut(key.as_str()) {
                give(control.complete.as_mut(), on);
                give(control.attached.as_mut(), on);
            }
        }
        _ => give(said.answers.get_mut(&key), on),
    }
    Ok(())
}

/// Makes a carried value a given one; its note stays.
fn give<T: Clone>(answer: Option<&mut Answer<T>>, on: Day) {
    if let Some(answer) = answer
        && let State::Carried(value, _) = &answer.is
    {
        answer.is = State::Given(value.clone());
        answer.on = on;
    }
}
