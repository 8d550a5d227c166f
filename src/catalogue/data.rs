//! The texts of the data files, compiled into the program. A test compares these lists with the folders.

use crate::data::carried;

/// Lists of choices, one file each.
pub(super) const LISTS: &[(&str, &[u8])] = &[
    ("ancillary", carried!("catalogue/data/ancillary.ron")),
    ("certificate", carried!("catalogue/data/certificate.ron")),
    ("data-category", carried!("catalogue/data/data-category.ron")),
    ("dpo-reason", carried!("catalogue/data/dpo-reason.ron")),
    ("group", carried!("catalogue/data/group.ron")),
    ("language", carried!("catalogue/data/language.ron")),
    ("operation", carried!("catalogue/data/operation.ron")),
    ("profession", carried!("catalogue/data/profession.ron")),
    ("purpose", carried!("catalogue/data/purpose.ron")),
    ("safeguard", carried!("catalogue/data/safeguard.ron")),
    ("service", carried!("catalogue/data/service.ron")),
    ("source", carried!("catalogue/data/source.ron")),
    ("special-kind", carried!("catalogue/data/special-kind.ron")),
];

/// The controls in order.
pub(super) const CONTROLS: &[u8] = carried!("catalogue/data/controls.ron");

/// The heading schemes.
pub(super) const SCHEMES: &[u8] = carried!("catalogue/data/schemes.ron");

/// Measures, one file per control.
pub(super) const MEASURES: &[(&str, &[u8])] = &[
    ("organisation", carried!("catalogue/data/measures/organisation.ron")),
    ("staff", carried!("catalogue/data/measures/staff.ron")),
    ("data-subject-rights", carried!("catalogue/data/measures/data-subject-rights.ron")),
    ("incident", carried!("catalogue/data/measures/incident.ron")),
    ("physical-access", carried!("catalogue/data/measures/physical-access.ron")),
    ("physical-access-home", carried!("catalogue/data/measures/physical-access-home.ron")),
    ("system-access", carried!("catalogue/data/measures/system-access.ron")),
    ("data-access", carried!("catalogue/data/measures/data-access.ron")),
    ("separation", carried!("catalogue/data/measures/separation.ron")),
    ("pseudonymisation", carried!("catalogue/data/measures/pseudonymisation.ron")),
    ("encryption", carried!("catalogue/data/measures/encryption.ron")),
    ("input", carried!("catalogue/data/measures/input.ron")),
    ("transfer", carried!("catalogue/data/measures/transfer.ron")),
    ("order", carried!("catalogue/data/measures/order.ron")),
    ("availability", carried!("catalogue/data/measures/availability.ron")),
    ("recovery", carried!("catalogue/data/measures/recovery.ron")),
    ("deletion", carried!("catalogue/data/measures/deletion.ron")),
    ("review", carried!("catalogue/data/measures/review.ron")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{List, Measure, Scheme};
    use crate::data::carries;
    use crate::id::Id;

    #[track_caller]
    #[expect(clippy::disallowed_methods, reason = "a test that compares the list with the folder")]
    fn check(folder: &str, listed: &[(&str, &[u8])], besides: &[&str]) {
        let folder = format!("{}/src/catalogue/{folder}", env!("CARGO_MANIFEST_DIR"));
        let mut found: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .filter_map(|entry| {
                entry.unwrap().file_name().into_string().unwrap().strip_suffix(".ron").map(str::to_owned)
            })
            .filter(|name| !besides.contains(&name.as_str()))
            .collect();
        found.sort();
        let mut listed: Vec<String> = listed.iter().map(|(name, _)| (*name).to_owned()).collect();
        listed.sort();
        assert_eq!(found, listed);
    }

    #[test]
    fn every_data_file_is_compiled_in() {
        check("data", LISTS, &["controls", "schemes"]);
        check("data/measures", MEASURES, &[]);
    }

    #[test]
    fn the_catalogue_is_carried_as_it_is_written() {
        for (name, text) in LISTS {
            carries::<List>(&format!("catalogue/data/{name}.ron"), text);
        }
        carries::<Vec<Id>>("catalogue/data/controls.ron", CONTROLS);
        carries::<Vec<Scheme>>("catalogue/data/schemes.ron", SCHEMES);
        for (name, text) in MEASURES {
            carries::<Vec<Measure>>(&format!("catalogue/data/measures/{name}.ron"), text);
        }
    }
}
