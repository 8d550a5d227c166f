//! The texts of the questionnaire's files, compiled into the program. A test compares the list with the folder.

use crate::data::carried;

/// Sections in reading order.
pub(super) const SECTIONS: &[(&str, &[u8])] = &[
    ("00-fit", carried!("questionnaire/data/00-fit.ron")),
    ("10-parties", carried!("questionnaire/data/10-parties.ron")),
    ("20-document", carried!("questionnaire/data/20-document.ron")),
    ("30-subject", carried!("questionnaire/data/30-subject.ron")),
    ("40-data", carried!("questionnaire/data/40-data.ron")),
    ("45-secrecy", carried!("questionnaire/data/45-secrecy.ron")),
    ("46-health", carried!("questionnaire/data/46-health.ron")),
    ("50-environment", carried!("questionnaire/data/50-environment.ron")),
    ("60-subprocessors", carried!("questionnaire/data/60-subprocessors.ron")),
    ("65-transfers", carried!("questionnaire/data/65-transfers.ron")),
    ("70-instructions", carried!("questionnaire/data/70-instructions.ron")),
    ("80-measures", carried!("questionnaire/data/80-measures.ron")),
    ("90-terms", carried!("questionnaire/data/90-terms.ron")),
    ("95-outsourcing", carried!("questionnaire/data/95-outsourcing.ron")),
];

#[cfg(test)]
mod tests {
    use super::SECTIONS;
    use crate::data::carries;
    use crate::questionnaire::Section;
    use crate::questionnaire::suggest::{FILE, Suggestion};

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

    #[test]
    fn the_questionnaire_is_carried_as_it_is_written() {
        for (name, text) in SECTIONS {
            carries::<Section>(&format!("questionnaire/data/{name}.ron"), text);
        }
        carries::<Vec<Suggestion>>("questionnaire/suggestions.ron", FILE);
    }
}
