//! What the client can take along at the end: for how long, and in which form.
//!
//! Art. 25 and 30 of the Data Act, Art. 28(3) second sentence, point (g) GDPR. How long data stay is looked at in `periods` and
//! `restoring`. What must never happen here: a duty of the Data Act told where nobody said that it applies.

use super::finding::settled;
use super::rule::{Case, Rule, against, is_one_of, longer};
use super::{Finding, LawFact, Severity, Verdict};
use crate::dossier::Reader;
use crate::quantity::Unit;
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "exit-data-act", severity: Severity::Warning, cites: &["eu-2023-2854-25-2-g"], test: exit },
    Rule {
        id: "exit-structured",
        severity: Severity::Warning,
        cites: &["eu-2023-2854-30-5", "eu-2023-2854-25-2-e"],
        test: exit_structured,
    },
    Rule { id: "return-formats", severity: Severity::Hint, cites: &["gdpr-28-3-s2-g"], test: return_formats },
];

/// Days for which data have to be retrievable after the transition.
const RETRIEVAL: (u32, Unit) = (30, Unit::Day);

/// The Data Act applies, and data can be fetched for less than its thirty days.
fn exit(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let outsourcing = &case.dossier.outsourcing;
    let mut read = Reader::default();
    let verdict = match case.cyber("data-act", &mut read) {
        Some(false) => Verdict::NotApplicable,
        Some(true) => {
            let period = read.get(&outsourcing.exit_period).copied();
            settled(period.map(|period| !longer(RETRIEVAL, period)), &read)
        }
        None => settled(None, &read),
    };
    let finding = rule.finding(verdict, &read).caused_by(Some(&outsourcing.exit_period.at));
    vec![finding.law("retrieval", LawFact::Period(RETRIEVAL.0, RETRIEVAL.1))]
}

/// Services whose data are files anyway, and those to which the duty does not apply: whoever only lends computers.
const FILES: &[&str] = &["file-storage", "document-management", "image-archiving", "archiving", "hosting"];

/// The Data Act applies, and data can be fetched as documents only.
fn exit_structured(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let outsourcing = &case.dossier.outsourcing;
    let mut read = Reader::default();
    let verdict = match case.cyber("data-act", &mut read) {
        Some(false) => Verdict::NotApplicable,
        Some(true) => {
            let files = read.get(&case.dossier.processing.purposes);
            let files = files.map(|all| all.iter().any(|one| is_one_of(one, FILES) || one.is_own()));
            let documents = read.get(&outsourcing.exit_formats).map(|all| all.iter().all(|one| one.is("documents")));
            match (files, documents) {
                (Some(true), _) => Verdict::NotApplicable,
                (_, Some(false)) => Verdict::Met,
                (Some(false), Some(true)) => Verdict::NotMet,
                _ => settled(None, &read),
            }
        }
        None => settled(None, &read),
    };
    vec![rule.finding(verdict, &read).caused_by(Some(&outsourcing.exit_formats.at))]
}

/// A measure gives data back as tables or structured files, and only documents can be exported.
fn return_formats(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const STRUCTURED: &[&str] = &["csv", "json", "xml"];
    let outsourcing = &case.dossier.outsourcing;
    let mut read = Reader::default();
    let fact = case.measure("deletion", "data-return");
    let structured = case.claims("deletion", "data-return", &mut read).map(|is| {
        let format =
            fact.filter(|_| is).map(|fact| fold(&fact.texts().collect::<Vec<_>>().join(" "))).unwrap_or_default();
        STRUCTURED.iter().any(|word| format.contains(word))
    });
    let mut documents = None;
    if structured != Some(false) {
        documents = case.outsourced(&mut read, |read| {
            read.get(&outsourcing.exit_formats).map(|all| all.iter().all(|one| one.is("documents")))
        });
    }
    let finding = rule.finding(against(structured, documents, &read), &read);
    vec![finding.caused_by(Some(&outsourcing.exit_formats.at))]
}
