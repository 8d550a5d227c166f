//! Finding a place of the profile that the questionnaire knows.
//!
//! It stands below `edit`: a path in, the level, the key and the kind of question out. What must never happen
//! here: a place that no question has, and an entry made for a place that is only looked at.

use super::Refused;
use crate::id::{Id, Path};
use crate::profile::{Control, List, Profile, Said};
use crate::questionnaire::{Kind, Questionnaire};

pub(super) fn id_of(key: &Path) -> Result<Id, Refused> {
    Id::new(key.as_str()).map_err(|_no_id| Refused::NoPlace(key.clone()))
}

/// The level, the key and the kind of the question at a path.
pub(super) fn place<'p, 'q>(
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

pub(super) fn list<'p>(
    questionnaire: &Questionnaire,
    profile: &'p mut Profile,
    path: &Path,
) -> Result<&'p mut List, Refused> {
    let (said, key, kind) = place(questionnaire, profile, path)?;
    if !matches!(kind, Kind::Rows { .. }) {
        return Err(Refused::Kind(path.clone()));
    }
    Ok(said.lists.entry(id_of(&key)?).or_default())
}

pub(super) fn row<'p>(
    questionnaire: &Questionnaire,
    profile: &'p mut Profile,
    path: &Path,
) -> Result<(&'p mut List, usize), Refused> {
    let parent = path.parent().ok_or_else(|| Refused::NoPlace(path.clone()))?;
    let list = list(questionnaire, profile, &parent)?;
    let position = list.rows.iter().position(|row| row.id == *path.last());
    position.map(|position| (list, position)).ok_or_else(|| Refused::NoRow(path.clone()))
}

pub(super) fn control<'p>(
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

/// The control and the measure of a path such as `measures-data-access/access-review`.
pub(super) fn measure<'p>(questionnaire: &Questionnaire, path: &'p Path) -> Option<(&'p str, &'p str)> {
    let (control, measure) = path.as_str().split_once('/')?;
    let is_control = questionnaire.question(control).is_some_and(|question| matches!(question.kind, Kind::Measures(_)));
    (is_control && !measure.contains('/')).then_some((control, measure))
}
