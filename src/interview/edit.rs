//! Edits: the only way in which an interview changes a profile.
//!
//! Every front end speaks in edits, so that the same script writes the same profile everywhere. What must
//! never happen here: an edit that loses what it does not concern, and one that answers something else.

use std::collections::BTreeMap;

use super::walk::{Standing, Walk};
use crate::day::Day;
use crate::id::{Id, Path};
use crate::profile::{
    Answer, Attachment, Completeness, Control, List, OwnEntry, Profile, Row, Said, State, Use, Value,
};
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
    /// Takes back what was said at this place: an answer, a completeness, the measures of a control.
    Forget(Path),
    /// Sets the day whose law is used.
    AsOf(Day),
    /// Adds a row at the end of a list.
    AddRow(Path),
    /// Adds a copy of a row at the end of its list, without what names the row.
    CopyRow(Path),
    /// Removes a row with everything in it.
    RemoveRow(Path),
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
}

/// The changed profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    /// The profile after the edit.
    pub profile: Profile,
    /// The row or own entry that was made.
    pub made: Option<Id>,
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
    /// The place takes something else (a list instead of an answer, for example).
    #[error("`{0}` does not take this")]
    Kind(Path),
}

/// Applies an edit; the profile passed in stays as it is.
pub fn apply(questionnaire: &Questionnaire, profile: &Profile, edit: Edit, on: Day) -> Result<Edited, Refused> {
    let mut next = profile.clone();
    let mut made = None;
    match edit {
        Edit::AsOf(day) => next.as_of = Some(day),
        Edit::Answer { path, is, note } => {
            let (said, key, kind) = place(questionnaire, &mut next, &path)?;
            if matches!(kind, Kind::Rows { .. } | Kind::Measures(_) | Kind::AsOf) {
                return Err(Refused::Kind(path));
            }
            let note = kept(note, said.answers.get(&key));
            said.answers.insert(key, Answer { is, on, note });
        }
        Edit::Forget(path) => {
            let (said, key, kind) = place(questionnaire, &mut next, &path)?;
            match kind {
                Kind::Rows { .. } => {
                    if let Some(list) = said.lists.get_mut(key.as_str()) {
                        list.complete = None;
                    }
                }
                Kind::Measures(_) => {
                    said.measures.remove(key.as_str());
                }
                Kind::AsOf => next.as_of = None,
                _ => {
                    said.answers.remove(&key);
                }
            }
        }
        Edit::AddRow(path) => {
            let list = list(questionnaire, &mut next, &path)?;
            let id = Id::row(list.highest() + 1);
            list.rows.push(Row { id: id.clone(), said: Said::default() });
            reopen_none(list);
            made = Some(id);
        }
        Edit::CopyRow(path) => {
            let (list, row) = row(questionnaire, &mut next, &path)?;
            let id = Id::row(list.highest() + 1);
            let mut said = list.rows.get(row).map(|row| row.said.clone()).unwrap_or_default();
            if let Some(Kind::Rows { label, .. }) =
                path.parent().and_then(|list| questionnaire.question(list.last())).map(|question| &question.kind)
            {
                said.answers.remove(label.as_str());
            }
            list.rows.push(Row { id: id.clone(), said });
            made = Some(id);
        }
        Edit::RemoveRow(path) => {
            let (list, row) = row(questionnaire, &mut next, &path)?;
            let highest = list.highest();
            list.rows.remove(row);
            list.last = 0;
            if list.highest() < highest {
                list.last = highest;
            }
            // "That is all" was said about other rows; an empty list has to be settled anew.
            if list.rows.is_empty() {
                list.complete = None;
            }
        }
        Edit::MoveRow(path, to) => {
            let (list, from) = row(questionnaire, &mut next, &path)?;
            let row = list.rows.remove(from);
            let to = to.min(list.rows.len());
            list.rows.insert(to, row);
        }
        Edit::Complete { path, is } => {
            let answer = Answer { is, on, note: String::new() };
            let (said, key, kind) = place(questionnaire, &mut next, &path)?;
            let id = id_of(&key)?;
            match kind {
                Kind::Rows { .. } => said.lists.entry(id).or_default().complete = Some(answer),
                Kind::Measures(_) => said.measures.entry(id).or_default().complete = Some(answer),
                _ => return Err(Refused::Kind(path)),
            }
        }
        Edit::Use { control: path, measure, is, note } => {
            let control = control(questionnaire, &mut next, &path)?;
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
            control(questionnaire, &mut next, &path)?.attached = Some(Answer { is, on, note: String::new() });
        }
        Edit::Own { list, words, tags } => {
            let numbers = next.own.values().flatten();
            let highest = numbers.filter_map(|entry| entry.id.as_str().strip_prefix("own_")?.parse().ok()).max();
            let id = Id::own(highest.unwrap_or(0) + 1);
            next.own.entry(list).or_default().push(OwnEntry { id: id.clone(), words, tags });
            made = Some(id);
        }
    }
    Ok(Edited { profile: next, made })
}

/// A note stays with its question until another one is written.
fn kept<T>(note: String, before: Option<&Answer<T>>) -> String {
    if note.is_empty() { before.map(|answer| answer.note.clone()).unwrap_or_default() } else { note }
}

/// "There are none" is no longer true once there is a row.
fn reopen_none(list: &mut List) {
    let none = list.complete.as_ref().is_some_and(|answer| answer.is.value() == Some(&Completeness::ThereAreNone));
    if none {
        list.complete = None;
    }
}

fn id_of(key: &Path) -> Result<Id, Refused> {
    Id::new(key.as_str()).map_err(|_no_id| Refused::NoPlace(key.clone()))
}

/// The level, the key and the kind of the question at a path.
fn place<'p, 'q>(
    questionnaire: &'q Questionnaire,
    profile: &'p mut Profile,
    path: &Path,
) -> Result<(&'p mut Said, Path, &'q Kind), Refused> {
    let nowhere = || Refused::NoPlace(path.clone());
    let parts: Vec<&str> = path.parts().collect();
    let kind = |id: &str| questionnaire.question(id).map(|question| &question.kind);
    match parts.as_slice() {
        [question] => Ok((&mut profile.said, path.clone(), kind(question).ok_or_else(nowhere)?)),
        [question, _entry] if matches!(kind(question), Some(Kind::Each { .. })) => {
            Ok((&mut profile.said, path.clone(), kind(question).ok_or_else(nowhere)?))
        }
        [list, row, field @ ..] if !field.is_empty() => {
            let kind = kind(field.first().ok_or_else(nowhere)?).ok_or_else(nowhere)?;
            let key = Path::new(&field.join("/")).map_err(|_no_path| nowhere())?;
            let list = profile.said.lists.get_mut(*list);
            let row = list.and_then(|list| list.rows.iter_mut().find(|entry| entry.id == **row));
            let row = row.ok_or_else(|| Refused::NoRow(path.clone()))?;
            Ok((&mut row.said, key, kind))
        }
        _ => Err(nowhere()),
    }
}

fn list<'p>(questionnaire: &Questionnaire, profile: &'p mut Profile, path: &Path) -> Result<&'p mut List, Refused> {
    let (said, key, kind) = place(questionnaire, profile, path)?;
    if !matches!(kind, Kind::Rows { .. }) {
        return Err(Refused::Kind(path.clone()));
    }
    Ok(said.lists.entry(id_of(&key)?).or_default())
}

fn row<'p>(
    questionnaire: &Questionnaire,
    profile: &'p mut Profile,
    path: &Path,
) -> Result<(&'p mut List, usize), Refused> {
    let parent = path.parent().ok_or_else(|| Refused::NoPlace(path.clone()))?;
    let list = list(questionnaire, profile, &parent)?;
    let position = list.rows.iter().position(|row| row.id == *path.last());
    position.map(|position| (list, position)).ok_or_else(|| Refused::NoRow(path.clone()))
}

fn control<'p>(
    questionnaire: &Questionnaire,
    profile: &'p mut Profile,
    path: &Path,
) -> Result<&'p mut Control, Refused> {
    let (said, key, kind) = place(questionnaire, profile, path)?;
    if !matches!(kind, Kind::Measures(_)) {
        return Err(Refused::Kind(path.clone()));
    }
    Ok(said.measures.entry(id_of(&key)?).or_default())
}

/// What a change sets aside: places with an answer that were open before and are closed after it.
pub fn closes<'w>(before: &Walk<'_>, after: &'w Walk<'_>) -> Vec<&'w Path> {
    after
        .set_aside()
        .filter(|step| before.step(&step.path).is_some_and(|earlier| earlier.standing != Standing::Closed))
        .map(|step| &step.path)
        .collect()
}
