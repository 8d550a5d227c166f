//! The texts of the data files, compiled into the program. A test compares these lists with the folders.

/// Lists of choices, one file each.
pub(super) const LISTS: &[(&str, &str)] = &[
    ("ancillary", include_str!("data/ancillary.ron")),
    ("certificate", include_str!("data/certificate.ron")),
    ("data-category", include_str!("data/data-category.ron")),
    ("dpo-reason", include_str!("data/dpo-reason.ron")),
    ("group", include_str!("data/group.ron")),
    ("language", include_str!("data/language.ron")),
    ("operation", include_str!("data/operation.ron")),
    ("profession", include_str!("data/profession.ron")),
    ("purpose", include_str!("data/purpose.ron")),
    ("safeguard", include_str!("data/safeguard.ron")),
    ("service", include_str!("data/service.ron")),
    ("source", include_str!("data/source.ron")),
    ("special-kind", include_str!("data/special-kind.ron")),
];

/// The controls in order.
pub(super) const CONTROLS: &str = include_str!("data/controls.ron");

/// The heading schemes.
pub(super) const SCHEMES: &str = include_str!("data/schemes.ron");

/// Measures, one file per control.
pub(super) const MEASURES: &[(&str, &str)] = &[
    ("organisation", include_str!("data/measures/organisation.ron")),
    ("staff", include_str!("data/measures/staff.ron")),
    ("data-subject-rights", include_str!("data/measures/data-subject-rights.ron")),
    ("incident", include_str!("data/measures/incident.ron")),
    ("physical-access", include_str!("data/measures/physical-access.ron")),
    ("physical-access-home", include_str!("data/measures/physical-access-home.ron")),
    ("system-access", include_str!("data/measures/system-access.ron")),
    ("data-access", include_str!("data/measures/data-access.ron")),
    ("separation", include_str!("data/measures/separation.ron")),
    ("pseudonymisation", include_str!("data/measures/pseudonymisation.ron")),
    ("encryption", include_str!("data/measures/encryption.ron")),
    ("input", include_str!("data/measures/input.ron")),
    ("transfer", include_str!("data/measures/transfer.ron")),
    ("order", include_str!("data/measures/order.ron")),
    ("availability", include_str!("data/measures/availability.ron")),
    ("recovery", include_str!("data/measures/recovery.ron")),
    ("deletion", include_str!("data/measures/deletion.ron")),
    ("review", include_str!("data/measures/review.ron")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    #[expect(clippy::disallowed_methods, reason = "a test that compares the list with the folder")]
    fn check(folder: &str, listed: &[(&str, &str)], besides: &[&str]) {
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
}
