//! Transfers: what each place of a sub-processor rests on.
//!
//! Chapter V GDPR. Seat and storage are looked at apart, each on the day of the document. What must never
//! happen here: an adequacy decision whose condition nobody confirmed, and "no decision" without a day.

use super::{Finding, Severity, Verdict};
use crate::dossier::{Dossier, Field, Reader, Subprocessor};
use crate::law::{Country, Decision, LawAt, Regime, Standing};

/// What the data may travel on to one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis<'law> {
    /// No transfer to a third country.
    Member,
    /// An adequacy decision, whose condition (if any) is met.
    Adequate(&'law Decision),
    /// Standard contractual clauses are needed: there is no decision, or its condition is not met.
    Clauses,
    /// Not settled.
    Open,
}

/// What the data may travel on to a place, if the facts say so.
pub fn basis<'law>(place: &Field<Country>, met: &Field<bool>, law: &LawAt<'law>, read: &mut Reader) -> Basis<'law> {
    let Some(country) = read.get(place) else { return Basis::Open };
    match law.adequacy(Regime::Eu, *country) {
        Standing::Domestic | Standing::Member => Basis::Member,
        Standing::Adequate(decision) => Basis::Adequate(decision),
        Standing::Conditional(decision) => match read.get(met) {
            Some(true) => Basis::Adequate(decision),
            Some(false) => Basis::Clauses,
            None => Basis::Open,
        },
        Standing::NoDecision | Standing::Review(_) => Basis::Clauses,
        Standing::NotCovered | Standing::NoDay => Basis::Open,
    }
}

/// The bases of seat and storage; one where both are the same country.
pub fn bases<'law>(sub: &Subprocessor, law: &LawAt<'law>, read: &mut Reader) -> Vec<Basis<'law>> {
    let seat = basis(&sub.seat, &sub.seat_scope, law, read);
    if sub.storage.value().is_some() && sub.storage.value() == sub.seat.value() {
        return vec![seat];
    }
    let storage = basis(&sub.storage, &sub.storage_scope, law, read);
    if seat == storage { vec![seat] } else { vec![seat, storage] }
}

/// One finding per sub-processor.
pub fn assess(dossier: &Dossier, law: &LawAt<'_>) -> Vec<Finding> {
    let finding = |sub: &Subprocessor| {
        let mut read = Reader::default();
        let bases = bases(sub, law, &mut read);
        let verdict = if bases.contains(&Basis::Clauses) {
            match read.get(&sub.clauses) {
                Some(true) if !bases.contains(&Basis::Open) => Verdict::Met,
                Some(false) => Verdict::NotMet,
                _ => Verdict::CannotTell(read.missing()),
            }
        } else if bases.contains(&Basis::Open) {
            Verdict::CannotTell(read.missing())
        } else if bases == [Basis::Member] {
            Verdict::NotApplicable
        } else {
            Verdict::Met
        };
        Finding {
            rule: "transfer-basis",
            key: format!("transfer-basis/{}", sub.id),
            severity: Severity::Error,
            verdict,
            cites: &["gdpr-44", "gdpr-45-1", "gdpr-46-1"],
            read: read.read().to_vec(),
            name: sub.name.value().cloned(),
        }
    };
    dossier.recipients.subprocessors.iter().map(finding).collect()
}
