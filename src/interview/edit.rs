//! Edits: the only way in which an interview changes a profile.
//!
//! Every front end speaks in edits, so that the same script writes the same profile everywhere. What must
//! never happen here: an edit that loses what it does not concern, and one that answers something else.

mod confirm;
mod place;
mod rows;
mod take;

use std::collections::BTreeMap;

use super::walk::{Standing, Walk};
use crate::day::Day;
use crate::id::{Id, Path};
use crate::profile::{Answer, Attachment, Completeness, OwnEntry, Profile, Row, State, Use, Value, Waiver};
use crate::questionnaire::{Kind, Questionnaire};

/// One change of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Says something about one question, cell or field.
    Answer {
        /// Where.
        path: Path,
        /// What.
        is: State<Value>,
        /// A note that is never printed; empty keeps the one there is.
        note: String,
    },
    /// Takes back what was said at this place: an answer, all answers of a question that is asked for each, the
    /// completeness of a list (its rows stay), the measures of a control, one measure, the day.
    Forget(Path),
    /// Takes away for good what is set aside at this place, or kept without a question: an answer, a cell, a
    /// list with its rows, a control, a measure.
    Purge(Path),
    /// Confirms what is carried at each of these places: an answer, the completeness of a list, completeness and
    /// document of a control, one measure (`measures-data-access/access-review`). Nothing else changes there.
    Confirm(Vec<Path>),
    /// Sets the day whose law is used.
    AsOf(Day),
    /// Adds a row at the end of a list.
    AddRow(Path),
    /// Adds a copy of a row at the end of its list, without what names the row.
    CopyRow(Path),
    /// Removes a row with everything in it; [`Edited::undo`] gives it back.
    RemoveRow(Path),
    /// Gives back a removed row as it was, under its own id.
    RestoreRow {
        /// The list.
        list: Path,
        /// The row.
        row: Row,
        /// Its position, counted from 0.
        position: usize,
        /// What was said about the list when its only row was removed.
        complete: Option<Answer<Completeness>>,
    },
    /// Moves a row to a position in its list, counted from 0.
    MoveRow(Path, usize),
    /// Says whether a list or a control holds all there is.
    Complete {
        /// The list or the control.
        path: Path,
        /// What was said.
        is: State<Completeness>,
    },
    /// Says something about one measure; `None` takes it back.
    Use {
        /// The question that asks for the control.
        control: Path,
        /// The measure.
        measure: Id,
        /// What was said.
        is: Option<State<Use>>,
        /// A note that is never printed; empty for none.
        note: String,
    },
    /// Lets a document stand for the measures of a control.
    Attach {
        /// The question that asks for the control.
        control: Path,
        /// What was said.
        is: State<Attachment>,
    },
    /// Adds an own entry to a list of the catalogue.
    Own {
        /// The list.
        list: Id,
        /// The wording per document language.
        words: BTreeMap<String, String>,
        /// What the entry is.
        tags: Vec<Id>,
    },
    /// Leaves a finding standing for a reason.
    Waive {
        /// The key of the finding.
        finding: String,
        /// The reason, in the words of the person who decided.
        reason: String,
        /// Who decided.
        by: String,
        /// The fingerprint of what the finding looked at.
        saw: String,
    },
    /// Takes a waiver back.
    Unwaive(String),
}

/// The changed profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    /// The profile after the edit.
    pub profile: Profile,
    /// The row or own entry that was made.
    pub made: Option<Id>,
    /// The edit that gives back a removed row.
    pub undo: Option<Edit>,
}

/// Why an edit cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The questionnaire has no such place.
    #[error("there is no place `{0}`")]
    NoPlace(Path),
    /// The list has no such row.
    #[error("there is no row `{0}`")]
    NoRow(Path),
    /// The list has this row already.
    #[error("the row `{0}` is there already")]
    RowExists(Path),
    /// The place takes something else (a list instead of an answer, for example).
    #[error("`{0}` does not take this")]
    Kind(Path),
    /// Nobody can add an entry to the list.
    #[error("the list `{0}` takes no other entries")]
    Closed(Id),
}

/// Applies an edit; the profile passed in stays as it is.
pub fn apply(questionnaire: &Questionnaire, profile: &Profile, edit: Edit, on: Day) -> Result<Edited, Refused> {
    let mut next = profile.clone();
    let (mut made, mut undo) = (None, None);
    match edit {
        Edit::AsOf(day) => next.as_of = Some(day),
        Edit::Answer { path, is, note } => {
            let (said, key, kind) = place::place(questionnaire, &mut next, &path)?;
            if matches!(kind, Kind::Rows { .. } | Kind::Measures(_) | Kind::AsOf) {
                return Err(Refused::Kind(path));
            }
            let note = kept(note, said.answers.get(&key));
            said.answers.insert(key, Answer { is, on, note });
        }
        Edit::Forget(path) => take::forget(questionnaire, &mut next, &path)?,
        Edit::Purge(path) => take::purge(questionnaire, &mut next, &path),
        Edit::Confirm(paths) => {
            for path in &paths {
                confirm::confirm(questionnaire, &mut next, path, on)?;
            }
        }
        Edit::AddRow(path) => made = Some(rows::add(place::list(questionnaire, &mut next, &path)?)),
        Edit::CopyRow(path) => made = Some(rows::copy(questionnaire, &mut next, &path)?),
        Edit::RemoveRow(path) => undo = Some(rows::remove(questionnaire, &mut next, &path)?),
        Edit::RestoreRow { list, row, position, complete } => {
            rows::restore(place::list(questionnaire, &mut next, &list)?, &list, row, position, complete)?;
        }
        Edit::MoveRow(path, to) => {
            let (list, from) = place::row(questionnaire, &mut next, &path)?;
            let row = list.rows.remove(from);
            let to = to.min(list.rows.len());
            list.rows.insert(to, row);
        }
        Edit::Complete { path, is } => {
            let answer = Answer { is, on, note: String::new() };
            let (said, key, kind) = place::place(questionnaire, &mut next, &path)?;
            let id = place::id_of(&key)?;
            match kind {
                Kind::Rows { .. } => said.lists.entry(id).or_default().complete = Some(answer),
                Kind::Measures(_) => said.measures.entry(id).or_default().complete = Some(answer),
                _ => return Err(Refused::Kind(path)),
            }
        }
        Edit::Use { control: path, measure, is, note } => {
            let control = place::control(questionnaire, &mut next, &path)?;
            match is {
                Some(is) => {
                    let note = kept(note, control.uses.get(&measure));
                    control.uses.insert(measure, Answer { is, on, note });
                }
                None => {
                    control.uses.remove(&measure);
                }
            }
        }
        Edit::Attach { control: path, is } => {
            place::control(questionnaire, &mut next, &path)?.attached = Some(Answer { is, on, note: String::new() });
        }
        Edit::Own { list, .. } if !questionnaire.is_open(&list) => return Err(Refused::Closed(list)),
        Edit::Own { list, words, tags } => {
            let numbers = next.own.values().flatten();
            let highest = numbers.filter_map(|entry| entry.id.as_str().strip_prefix("own_")?.parse().ok()).max();
            let id = Id::own(highest.unwrap_or(0) + 1);
            next.own.entry(list).or_default().push(OwnEntry { id: id.clone(), words, tags });
            made = Some(id);
        }
        Edit::Waive { finding, reason, by, saw } => {
            next.waivers.insert(finding, Waiver { reason, by, on, saw });
        }
        Edit::Unwaive(finding) => {
            next.waivers.remove(&finding);
        }
    }
    Ok(Edited { profile: next, made, undo })
}

/// A note stays with its question until another one is written.
fn kept<T>(note: String, before: Option<&Answer<T>>) -> String {
    if note.is_empty() { before.map(|answer| answer.note.clone()).unwrap_or_default() } else { note }
}

/// What a change sets aside: places with an answer that were open before and are closed after it.
pub fn closes<'w>(before: &Walk<'_>, after: &'w Walk<'_>) -> Vec<&'w Path> {
    after
        .set_aside()
        .filter(|step| before.step(&step.path).is_some_and(|earlier| earlier.standing != Standing::Closed))
        .map(|step| &step.path)
        .collect()
}

#[cfg(test)]
mod tests;
