//! What else is said about transfers: certifications that nobody looked up lately, what is only likely, and data
//! that go back to a client abroad.
//!
//! What must never happen here: an error where a doubt is all there is.

use super::super::regimes::{Applies, applies, inside};
use super::super::rule::needs_day;
use super::super::{Finding, LawFact, Severity, Verdict};
use super::{Basis, Leg, Recipient, legs};
use crate::dossier::{Dossier, Reader};
use crate::law::health::within_months;
use crate::law::{Confidence, LawAt, Regime};
use crate::quantity::Unit;

/// Months after which a certification has to be looked up again: it is renewed every year.
const LOOKED_UP_WITHIN: i32 = 12;

/// Every leg that counts: of the regimes that apply or may apply.
fn all_legs<'law>(recipient: Recipient<'_>, dossier: &Dossier, law: &LawAt<'law>) -> Vec<(Regime, Leg<'law>)> {
    let mut all = Vec::new();
    for regime in Regime::ALL {
        let mut read = Reader::default();
        if matches!(applies(dossier, law, regime, &mut read), Applies::Yes | Applies::Possibly) {
            let legs = legs(recipient, dossier, law, regime, &mut read);
            all.extend(legs.into_iter().map(|leg| (regime, leg)));
        }
    }
    all
}

/// Whether a certification was looked up within a year before the day of the document.
pub(super) fn looked_up(recipient: Recipient<'_>, dossier: &Dossier, law: &LawAt<'_>) -> Finding {
    let certified = |(_, leg): &(Regime, Leg<'_>)| match leg.basis {
        Basis::Adequate(decision) => decision.condition.as_ref().is_some_and(|id| id.starts_with("dpf")),
        _ => false,
    };
    let mut read = Reader::default();
    let mut cites: Vec<&str> = Vec::new();
    for (regime, _) in all_legs(recipient, dossier, law).iter().filter(|leg| certified(leg)) {
        cites.push(match regime {
            Regime::Eu => "eu-2023-1795",
            Regime::Ch => "dsv-annex-1",
            Regime::Uk => "uksi-2023-1028",
        });
    }
    let verdict = if cites.is_empty() {
        Verdict::NotApplicable
    } else {
        match (read.get(&recipient.safeguards(dossier).scope_on), law.day()) {
            (Some(on), Some(day)) if within_months(*on, LOOKED_UP_WITHIN, day) => Verdict::Met,
            (Some(_), Some(_)) => Verdict::NotMet,
            _ => Verdict::CannotTell(read.missing()),
        }
    };
    let finding = Finding::whole("transfer-looked-up", Severity::Warning, &["eu-2023-1795"], verdict, &read);
    let finding = if cites.is_empty() { finding } else { finding.citing(cites) };
    finding
        .about(recipient.id())
        .said(recipient.name(dossier))
        .law("looked-up-within", LawFact::Period(LOOKED_UP_WITHIN.unsigned_abs(), Unit::Month))
}

/// What is only likely is said: a hint where a relief rests on a row that was not verified.
pub(super) fn likely(recipient: Recipient<'_>, dossier: &Dossier, law: &LawAt<'_>) -> Finding {
    let unverified = |(regime, leg): &(Regime, Leg<'_>)| {
        let relieves = matches!(leg.basis, Basis::Inside | Basis::Adequate(_));
        let row = leg.country.and_then(|country| law.basis(*regime, country));
        relieves && row.is_some_and(|row| row.confidence != Confidence::High)
    };
    let found: Vec<(Regime, Leg<'_>)> = all_legs(recipient, dossier, law).into_iter().filter(unverified).collect();
    let verdict = if found.is_empty() { Verdict::NotApplicable } else { Verdict::NotMet };
    let mut read = Reader::default();
    let _ = recipient.places(dossier, Regime::Eu, &mut read);
    let mut finding = Finding::whole("transfer-likely", Severity::Hint, &["gdpr-44"], verdict, &read);
    for (regime, leg) in found {
        if let Some(country) = leg.country {
            finding = finding.law("adequacy", LawFact::Standing(regime, country));
        }
    }
    finding.about(recipient.id()).said(recipient.name(dossier))
}

/// Whether giving the data back to a client abroad rests on something.
pub(super) fn returned(dossier: &Dossier) -> Finding {
    let mut read = Reader::default();
    let verdict = match read.get(&dossier.transfers.client_return) {
        Some(basis) if basis.is("none") => Verdict::NotMet,
        Some(_) => Verdict::Met,
        None if read.missing().is_empty() => Verdict::NotApplicable,
        None => Verdict::CannotTell(read.missing()),
    };
    Finding::whole("transfer-return", Severity::Error, &["gdpr-44", "eu-2021-914"], verdict, &read).about("client")
}

/// Under the UK GDPR the clauses of the Union are no safeguard by themselves; whether handing data back is a transfer
/// there at all is for a lawyer.
pub(super) fn returned_from_uk(dossier: &Dossier, law: &LawAt<'_>) -> Finding {
    let mut read = Reader::default();
    let seat = read.get(&dossier.parties.contractor.country).map(|seat| inside(law, Regime::Uk, *seat));
    let verdict = match seat {
        Some(Some(false)) => Verdict::NotApplicable,
        Some(Some(true)) => match read.get(&dossier.transfers.client_return) {
            Some(basis) if basis.is("clauses") => Verdict::NotMet,
            Some(basis) if basis.is("none") => Verdict::NotApplicable,
            Some(_) => Verdict::Met,
            None if read.missing().is_empty() => Verdict::NotApplicable,
            None => Verdict::CannotTell(read.missing()),
        },
        _ => {
            needs_day(dossier, law, &mut read);
            Verdict::CannotTell(read.missing())
        }
    };
    let cites = &["uk-gdpr-46-1", "uk-addendum"];
    Finding::whole("transfer-return-uk", Severity::Warning, cites, verdict, &read).about("client")
}
