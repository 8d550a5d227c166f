//! Edits of the rows of a list.
//!
//! It stands below `edit`. What must never happen here: a row id that is used again, and a completeness that was
//! said about other rows.

use super::{Edit, Refused, place};
use crate::id::{Id, Path};
use crate::profile::{Answer, Completeness, List, Profile, Row, Said};
use crate::questionnaire::{Kind, Questionnaire};

/// Adds an empty row at the end.
pub(super) fn add(list: &mut List) -> Id {
    let id = Id::row(list.highest() + 1);
    list.rows.push(Row { id: id.clone(), said: Said::default() });
    reopen_none(list);
    id
}

/// Adds a copy of a row at the end, without what names the row.
pub(super) fn copy(questionnaire: &Questionnaire, profile: &mut Profile, path: &Path) -> Result<Id, Refused> {
    let (list, row) = place::row(questionnaire, profile, path)?;
    let id = Id::row(list.highest() + 1);
    let mut said = list.rows.get(row).map(|row| row.said.clone()).unwrap_or_default();
    if let Some(Kind::Rows { label, .. }) =
        path.parent().and_then(|list| questionnaire.question(list.last())).map(|question| &question.kind)
    {
        said.answers.remove(label.as_str());
    }
    list.rows.push(Row { id: id.clone(), said });
    Ok(id)
}

/// Removes a row; returns the edit that gives it back.
pub(super) fn remove(questionnaire: &Questionnaire, profile: &mut Profile, path: &Path) -> Result<Edit, Refused> {
    let parent = path.parent().ok_or_else(|| Refused::NoPlace(path.clone()))?;
    let (list, position) = place::row(questionnaire, profile, path)?;
    let (row, complete) = take(list, position);
    Ok(Edit::RestoreRow { list: parent, row, position, complete })
}

/// Takes the row at this position out of its list, with what was said about the list if it was the only one.
pub(super) fn take(list: &mut List, position: usize) -> (Row, Option<Answer<Completeness>>) {
    let highest = list.highest();
    let row = list.rows.remove(position);
    keep_highest(list, highest);
    // "That is all" was said about other rows; an empty list has to be settled anew.
    (row, if list.rows.is_empty() { list.complete.take() } else { None })
}

/// Gives back a removed row.
pub(super) fn restore(
    list: &mut List,
    path: &Path,
    row: Row,
    position: usize,
    complete: Option<Answer<Completeness>>,
) -> Result<(), Refused> {
    if list.row(row.id.as_str()).is_some() {
        return Err(Refused::RowExists(path.join(&row.id)));
    }
    let highest = list.highest();
    // What was said about the list in between stands; only the silence that the removal left is filled again.
    if list.rows.is_empty() && list.complete.is_none() {
        list.complete = complete;
    }
    list.rows.insert(position.min(list.rows.len()), row);
    keep_highest(list, highest);
    reopen_none(list);
    Ok(())
}

/// Writes down the highest row number ever given where its row is gone.
fn keep_highest(list: &mut List, highest: u32) {
    list.last = 0;
    if list.highest() < highest {
        list.last = highest;
    }
}

/// "There are none" is no longer true once there is a row.
fn reopen_none(list: &mut List) {
    let none = list.complete.as_ref().is_some_and(|answer| answer.is.value() == Some(&Completeness::ThereAreNone));
    if none {
        list.complete = None;
    }
}
