//! Professional secrecy: the chain of undertakings.
//!
//! § 203(4) sentence 2 no. 2 `StGB`: whoever takes part in the work of a person bound to secrecy and uses a
//! further person must have bound that person to secrecy. What must never happen here: a demand towards a
//! company that cannot learn of secrets.

use super::{Finding, Severity, Verdict};
use crate::dossier::{Chosen, Dossier, Field, Reader, Subprocessor};

const CITES: &[&str] = &["stgb-203-4-s2-nr2"];

/// One finding per sub-processor.
pub fn assess(dossier: &Dossier) -> Vec<Finding> {
    let secrecy = &dossier.parties.client.secrecy;
    let severity = match secrecy.value() {
        Some(choice) if choice.is("yes") => Severity::Error,
        _ => Severity::Warning,
    };
    let finding = |sub: &Subprocessor| {
        let mut read = Reader::default();
        let verdict = chain(secrecy, sub, &mut read);
        Finding {
            rule: "secrecy-chain",
            key: format!("secrecy-chain/{}", sub.id),
            severity,
            verdict,
            cites: CITES,
            read: read.read().to_vec(),
            name: sub.name.value().cloned(),
        }
    };
    dossier.recipients.subprocessors.iter().map(finding).collect()
}

/// Whether one sub-processor is bound to secrecy where the client is bound.
pub fn chain(secrecy: &Field<Chosen>, sub: &Subprocessor, read: &mut Reader) -> Verdict {
    let secrecy = read.get(secrecy).cloned();
    if secrecy.as_ref().is_some_and(|choice| choice.is("no")) {
        return Verdict::NotApplicable;
    }
    match (secrecy, read.get(&sub.bound)) {
        (_, Some(bound)) if bound.is("written") || bound.is("text") || bound.is("no-access") => Verdict::Met,
        (Some(_), Some(bound)) if bound.is("no") => Verdict::NotMet,
        _ => Verdict::CannotTell(read.missing()),
    }
}
