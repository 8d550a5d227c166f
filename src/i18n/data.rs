//! The texts of the wording files, compiled into the program. A test compares the list with the folders.

use super::lexicon::Place;
use super::{Language, Roles};

macro_rules! words {
    ($language:literal) => {
        words!($language:
            "card",
            "catalogue-ancillary",
            "catalogue-certificate",
            "catalogue-data-category",
            "catalogue-dpo-reason",
            "catalogue-group",
            "catalogue-language",
            "catalogue-operation",
            "catalogue-profession",
            "catalogue-purpose",
            "catalogue-safeguard",
            "catalogue-service",
            "catalogue-source",
            "catalogue-special-kind",
            "commands",
            "controls",
            "findings",
            "interface",
            "law",
            "measures-availability",
            "measures-data-access",
            "measures-data-subject-rights",
            "measures-deletion",
            "measures-encryption",
            "measures-incident",
            "measures-input",
            "measures-order",
            "measures-organisation",
            "measures-physical-access",
            "measures-physical-access-home",
            "measures-pseudonymisation",
            "measures-recovery",
            "measures-review",
            "measures-separation",
            "measures-staff",
            "measures-system-access",
            "measures-transfer",
            "problems",
            "questions-data",
            "questions-document",
            "questions-environment",
            "questions-fit",
            "questions-health",
            "questions-instructions",
            "questions-measures",
            "questions-outsourcing",
            "questions-parties",
            "questions-secrecy",
            "questions-subject",
            "questions-subprocessors",
            "questions-terms",
            "questions-transfers",
            "rules",
            "rules-against",
            "rules-places",
            "rules-purposes",
            "screen",
            "sections",
            "sheets",
            "sheets-health",
            "sheets-secrecy",
            "sheets-terms",
            "units",
        )
    };
    ($language:literal: $($file:literal,)*) => {
        &[$(($file, include_str!(concat!("../../i18n/", $language, "/", $file, ".ftl"))),)*]
    };
}

const GERMAN: &[(&str, &str)] = words!("de");
const ENGLISH: &[(&str, &str)] = words!("en");

/// The messages in which Swiss German differs from German by more than its vocabulary.
const SWISS: &[(&str, &str)] = words!("de-CH": "law", "sheets",);

/// Where the messages stand in these files, by their ids (`build/entries.rs`).
pub(super) fn index(language: Language) -> &'static [Place] {
    static GERMAN: &[Place] = include!(concat!(env!("OUT_DIR"), "/i18n/de.rs"));
    static ENGLISH: &[Place] = include!(concat!(env!("OUT_DIR"), "/i18n/en.rs"));
    static SWISS: &[Place] = include!(concat!(env!("OUT_DIR"), "/i18n/de-CH.rs"));
    match language {
        Language::De => GERMAN,
        Language::En => ENGLISH,
        Language::DeCh => SWISS,
    }
}

/// The files in the folder of a language: all its words, or those it does not inherit.
pub(super) fn files(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::De => GERMAN,
        Language::En => ENGLISH,
        Language::DeCh => SWISS,
    }
}

/// The names of the parties; Swiss German has those of German.
pub(super) fn roles(language: Language, roles: Roles) -> &'static str {
    match (language, roles) {
        (Language::De | Language::DeCh, Roles::Statutory) => include_str!("../../i18n/de/roles/statutory.ftl"),
        (Language::De | Language::DeCh, Roles::Commercial) => include_str!("../../i18n/de/roles/commercial.ftl"),
        (Language::En, Roles::Statutory) => include_str!("../../i18n/en/roles/statutory.ftl"),
        (Language::En, Roles::Commercial) => include_str!("../../i18n/en/roles/commercial.ftl"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test that compares the list with the folder")]
    fn every_wording_file_is_compiled_in() {
        for language in Language::ALL {
            let folder = format!("{}/i18n/{}", env!("CARGO_MANIFEST_DIR"), language.tag());
            let mut found: Vec<String> = std::fs::read_dir(folder)
                .unwrap()
                .filter_map(|e| e.unwrap().file_name().into_string().unwrap().strip_suffix(".ftl").map(str::to_owned))
                .collect();
            found.sort();
            let listed: Vec<&str> = files(language).iter().map(|(name, _)| *name).collect();
            assert_eq!(found, listed);
        }
    }
}
