//! Special categories: restrictions and safeguards.
//!
//! Annex II of Implementing Decision (EU) 2021/915 asks for the restrictions or safeguards applied to
//! sensitive data; § 22(2) BDSG lists examples. What must never happen here: deciding which safeguard is enough.

use super::{Finding, Severity, Verdict};
use crate::dossier::{Dossier, Reader, SpecialCategories};

/// The rules of this room.
pub(super) const IDS: &[&str] = &["special-safeguards"];

/// Whether safeguards are named where special categories are processed.
pub fn assess(dossier: &Dossier) -> Vec<Finding> {
    let mut read = Reader::default();
    let special = read.get(&dossier.processing.special).copied();
    let verdict = match special {
        Some(SpecialCategories::None) => Verdict::NotApplicable,
        Some(SpecialCategories::Some) => match read.get(&dossier.processing.safeguards) {
            Some(safeguards) if safeguards.is_empty() => Verdict::NotMet,
            Some(_) => Verdict::Met,
            None => Verdict::CannotTell(read.missing()),
        },
        None => Verdict::CannotTell(read.missing()),
    };
    vec![Finding::whole("special-safeguards", Severity::Warning, &["eu-2021-915", "bdsg-22-2"], verdict, &read)]
}
