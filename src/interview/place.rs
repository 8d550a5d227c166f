//! Where a place of a profile is answered: the step that asks for it, and the entry of a list that it is about.
//!
//! What must never happen here: a step that is not asked, and a place without a step where the answer could be changed.

use super::{SaidAt, Standing, Step, Walk};
use crate::id::{Id, Path};
use crate::questionnaire::Kind;

impl<'a> Walk<'a> {
    /// The step at which a place is answered: of a question for each, its first cell; of a row, its first field; of an
    /// entry of a list, and of what is said below it, the list with that entry. `None` if nothing is asked there.
    pub fn answered_at(&self, at: &Path) -> Option<(&Step<'a>, Option<Id>)> {
        let here = self.step(at);
        if let Some(step) = here.filter(|step| step.is_asked()) {
            return Some((step, None));
        }
        if let Some(first) = self.asked().find(|step| step.path.is_within(at)) {
            return Some((first, None));
        }
        if here.is_some() { None } else { self.list_of(at) }
    }

    /// The list that has the entry at a place, or the entry that something is below of: a measure stands below the question
    /// of its control, what is said of it below the measure.
    fn list_of(&self, at: &Path) -> Option<(&Step<'a>, Option<Id>)> {
        let mut entry = at.clone();
        while let Some(list) = entry.parent() {
            if let Some(step) = self.step(&list) {
                // A row that is gone is no entry that could be chosen again.
                let lists = step.is_asked() && !matches!(step.question.kind, Kind::Rows { .. });
                return lists.then(|| (step, Id::new(entry.last()).ok()));
            }
            entry = list;
        }
        None
    }
}

impl Step<'_> {
    /// Whether it is asked and can be answered as it stands.
    pub fn is_asked(&self) -> bool {
        self.standing == Standing::Asked && !matches!(self.said, SaidAt::Cells)
    }
}
