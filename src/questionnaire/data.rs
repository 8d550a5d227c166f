//! The texts of the questionnaire's files, compiled into the program. A test compares the list with the folder.

/// Sections in reading order.
pub(super) const SECTIONS: &[(&str, &str)] = &[
    ("00-fit", include_str!("data/00-fit.ron")),
    ("10-parties", include_str!("data/10-parties.ron")),
    ("20-document", include_str!("data/20-document.ron")),
    ("30-subject", include_str!("data/30-subject.ron")),
    ("40-data", include_str!("data/40-data.ron")),
    ("45-secrecy", include_str!("data/45-secrecy.ron")),
    ("46-health", include_str!("data/46-health.ron")),
    ("50-environment", include_str!("data/50-environment.ron")),
    ("60-subprocessors", include_str!("data/60-subprocessors.ron")),
    ("65-transfers", include_str!("data/65-transfers.ron")),
    ("70-instructions", include_str!("data/70-instructions.ron")),
    ("80-measures", include_str!("data/80-measures.ron")),
    ("90-terms", include_str!("data/90-terms.ron")),
    ("95-outsourcing", include_str!("data/95-outsourcing.ron")),
];

#[cfg(test)]
mod tests {
    use super::SECTIONS;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test that compares the list with the folder")]
    fn every_section_file_is_compiled_in_and_in_order() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/questionnaire/data");
        let mut found: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap().replace(".ron", ""))
            .collect();
        found.sort();
        let listed: Vec<&str> = SECTIONS.iter().map(|(name, _)| *name).collect();
        assert_eq!(found, listed);
    }
}
