//! Taking back what was said, and taking away for good what is set aside.
//!
//! It stands below `edit`. *Forget* follows the questionnaire and leaves the rows of a list; *purge* follows the
//! profile, so that answers without a question can be removed too. What must never happen here: taking more
//! than what stands at the place, and a row id that is used again.

use super::{Refused, place, rows};
use crate::id::Path;
use crate::profile::{List, Profile, Said};
use crate::questionnaire::{Kind, Questionnaire};

/// Takes back what was said at a place.
pub(super) fn forget(questionnaire: &Questionnaire, profile: &mut Profile, path: &Path) -> Result<(), Refused> {
    if let Some((control, measure)) = place::measure(questionnaire, path) {
        if let Some(control) = profile.said.measures.get_mut(control) {
            control.uses.remove(measure);
        }
        return Ok(());
    }
    let (said, key, kind) = place::place(questionnaire, profile, path)?;
    match kind {
        Kind::Rows { .. } => {
            if let Some(list) = said.lists.get_mut(key.as_str()) {
                list.complete = None;
            }
        }
        Kind::Measures(_) => {
            said.measures.remove(key.as_str());
        }
        Kind::AsOf => profile.as_of = None,
        // The question itself has no answer, its cells have; a cell is taken alone.
        Kind::Each { .. } => said.answers.retain(|answer, _| !answer.is_within(&key)),
        _ => {
            said.answers.remove(&key);
        }
    }
    Ok(())
}

/// Takes away for good what stands at a place, whether a question knows it or not; nothing there is no error, so
/// that everything set aside can be taken away one after the other.
pub(super) fn purge(questionnaire: &Questionnaire, profile: &mut Profile, path: &Path) {
    let question = questionnaire.question(path.last());
    if question.is_some_and(|question| question.kind == Kind::AsOf) {
        profile.as_of = None;
    }
    let Some((said, key)) = level(&mut profile.said, path) else { return };
    said.answers.remove(&key);
    match key.parts().collect::<Vec<&str>>().as_slice() {
        [id] => {
            said.measures.remove(*id);
            let highest = said.lists.remove(*id).map_or(0, |list| list.highest());
            // Issued revisions still speak of the rows by their ids.
            if let (true, Some(question)) = (highest > 0, question) {
                said.lists.insert(question.id.clone(), List { last: highest, ..List::default() });
            }
        }
        [outer, inner] => {
            if let Some(control) = said.measures.get_mut(*outer) {
                control.uses.remove(*inner);
            }
            if let Some(list) = said.lists.get_mut(*outer)
                && let Some(position) = list.rows.iter().position(|row| row.id == **inner)
            {
                rows::take(list, position);
            }
        }
        _ => {}
    }
}

/// The level at which a place stands, and its key there: rows are entered, and what is in no row stands here.
fn level<'s>(said: &'s mut Said, path: &Path) -> Option<(&'s mut Said, Path)> {
    let parts: Vec<&str> = path.parts().collect();
    if let [list, row, rest @ ..] = parts.as_slice()
        && !rest.is_empty()
        && said.lists.get(*list).is_some_and(|list| list.row(row).is_some())
    {
        let row = said.lists.get_mut(*list)?.rows.iter_mut().find(|entry| entry.id == **row)?;
        return level(&mut row.said, &Path::new(&rest.join("/")).ok()?);
    }
    Some((said, path.clone()))
}
