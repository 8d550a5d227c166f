//! Representatives: a party outside the area of a law that reaches it.
//!
//! Art. 27 GDPR, Art. 14 of the Swiss Act, Art. 27 UK GDPR. Whether an exception holds is for people to say. What
//! must never happen here: a party that lacks a representative because nobody was asked.

use super::finding::settled;
use super::{Finding, Severity};
use crate::dossier::{Dossier, Field, Reader, Representative};
use crate::law::Regime;

/// The rules of this room.
pub(super) const IDS: &[&str] = &["representative-eu", "representative-ch", "representative-uk"];

/// One finding per party and law.
pub fn assess(dossier: &Dossier) -> Vec<Finding> {
    let parties = &dossier.parties;
    let client = parties.client.representatives.iter().map(|one| finding("client", &parties.client.name, one));
    let contractor = &parties.contractor;
    let contractor = contractor.representatives.iter().map(|one| finding("contractor", &contractor.name, one));
    client.chain(contractor).collect()
}

fn finding(party: &str, name: &Field<String>, one: &Representative) -> Finding {
    let mut read = Reader::default();
    let met = read.get(&one.is).map(|chosen| !chosen.is("none"));
    let verdict = settled(met, &read);
    let (rule, cites): (&'static str, &'static [&'static str]) = match one.regime {
        Regime::Eu => ("representative-eu", &["gdpr-27-1", "gdpr-27-2"]),
        Regime::Ch => ("representative-ch", &["dsg-14-1"]),
        Regime::Uk => ("representative-uk", &["uk-gdpr-27-1", "uk-gdpr-27-2"]),
    };
    Finding::whole(rule, Severity::Warning, cites, verdict, &read).about(party).said(name)
}
