//! What is done with whose data.

use std::collections::BTreeMap;

use super::{Chosen, Field};
use crate::day::Day;
use crate::id::{Id, Path};

/// Subject matter, nature, purpose, duration and data.
#[derive(Debug, Clone)]
pub struct Processing {
    /// The subject matter in the user's words, per language.
    pub subject: Field<BTreeMap<String, String>>,
    /// Purposes.
    pub purposes: Field<Vec<Chosen>>,
    /// Operations.
    pub operations: Field<Vec<Chosen>>,
    /// Whether the list of devices holds all there is.
    pub devices_complete: Field<()>,
    /// Devices that data are read from.
    pub devices: Vec<Device>,
    /// How long: indefinite, as the main contract, until a day.
    pub duration: Field<Chosen>,
    /// The last day.
    pub until: Field<Day>,
    /// How the subject matter is changed.
    pub changes: Field<Chosen>,
    /// The groups of data subjects.
    pub groups: Field<Vec<Chosen>>,
    /// Per chosen group, in order.
    pub per_group: Vec<GroupData>,
    /// Whether any group has special categories.
    pub special: Field<SpecialCategories>,
    /// Restrictions and safeguards for special categories.
    pub safeguards: Field<Vec<Chosen>>,
    /// Whether children consent to online services: not-used, parental, of-age, none.
    pub minor_consent: Field<Chosen>,
    /// Where biometric templates for log-in or entry are stored: device, client, contractor.
    pub biometric_storage: Field<Chosen>,
    /// Whether there is another way than the biometric one.
    pub biometric_alternative: Field<bool>,
    /// Whether there is high-risk profiling, Art. 5(g) of the Swiss Act.
    pub profiling: Field<bool>,
    /// Where the data come from.
    pub sources: Field<Vec<Chosen>>,
}

/// A device that data are read from.
#[derive(Debug, Clone)]
pub struct Device {
    /// The row.
    pub id: Id,
    /// Its name.
    pub name: Field<String>,
    /// Its maker.
    pub maker: Field<String>,
}

/// The data of one group.
#[derive(Debug, Clone)]
pub struct GroupData {
    /// The group.
    pub group: Chosen,
    /// The categories of data.
    pub data: Field<Vec<Chosen>>,
    /// The special categories among them; none is an answer.
    pub special_kinds: Field<Vec<Chosen>>,
    /// Which of the data these are.
    pub special_data: Field<Vec<Chosen>>,
    /// What the client bases them on, Art. 9(2) GDPR.
    pub grounds: Field<Vec<Chosen>>,
    /// What the client bases data of Art. 10 GDPR on: authority, law, none.
    pub criminal_ground: Field<Chosen>,
}

/// Whether special categories are processed at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpecialCategories {
    /// At least one group has some.
    Some,
    /// No group has any.
    None,
}

/// Joins the cells of all groups: settled only if one has special categories or all are answered with none.
pub(super) fn special(groups: &Field<Vec<Chosen>>, per_group: &[GroupData], at: Path) -> Field<SpecialCategories> {
    use super::Known;
    let has = |group: &GroupData| group.special_kinds.value().is_some_and(|kinds| !kinds.is_empty());
    let carried = groups.is_carried() || per_group.iter().any(|group| group.special_kinds.is_carried());
    let settle = |value| if carried { Known::Carried(value) } else { Known::Given(value) };
    let open: Vec<Path> =
        per_group.iter().filter(|g| g.special_kinds.value().is_none()).map(|g| g.special_kinds.at.clone()).collect();
    // The cell that decides, so that whoever asks why is shown an answer and not the question of all groups.
    let decides = per_group.iter().find(|group| has(group)).or(per_group.first().filter(|_| open.is_empty()));
    let at = decides.map_or(at, |group| group.special_kinds.at.clone());
    let known = if per_group.iter().any(has) {
        settle(SpecialCategories::Some)
    } else if groups.value().is_none() {
        Known::Undecided(vec![groups.at.clone()])
    } else if open.is_empty() {
        settle(SpecialCategories::None)
    } else {
        Known::Undecided(open)
    };
    Field { at, known }
}
