//! When the law asks for an item of the completeness card.
//!
//! What must never happen here: an item that is not needed because a fact is missing.

use serde::Deserialize;

use crate::dossier::{Dossier, Reader};
use crate::id::{Id, Path};
use crate::law::{LawAt, Regime};
use crate::rules::regimes::{Applies, applies};
use crate::rules::transfers::{Basis, legs, recipients};

/// The condition under which an item is needed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum Needed {
    /// In every contract.
    #[default]
    Always,
    /// With data under Art. 9 or 10 GDPR.
    SpecialData,
    /// With sub-processors.
    Subprocessors,
    /// With a general authorisation of sub-processors.
    GeneralAuthorisation,
    /// With a separate consent to each sub-processor.
    EachAuthorisation,
    /// Where a transfer rests on the standard contractual clauses.
    Clauses,
    /// Where the client is or may be bound by professional secrecy.
    Secrecy,
    /// The same, of a client that may sit in Germany.
    GermanSecrecy,
    /// The same, of a profession whose act has a rule for service providers.
    ProfessionalActs,
    /// Where the Swiss Act applies or may apply.
    SwissLaw,
}

impl Needed {
    /// The end of the message that says why an item is not needed, `card-not-needed--<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::SpecialData => "special-data",
            Self::Subprocessors => "subprocessors",
            Self::GeneralAuthorisation => "general-authorisation",
            Self::EachAuthorisation => "each-authorisation",
            Self::Clauses => "clauses",
            Self::Secrecy => "secrecy",
            Self::GermanSecrecy => "german-secrecy",
            Self::ProfessionalActs => "professional-acts",
            Self::SwissLaw => "swiss-law",
        }
    }

    /// Whether it is needed, or the questions that would settle it.
    pub(super) fn settle(self, dossier: &Dossier, law: &LawAt<'_>) -> Result<bool, Vec<Path>> {
        let mut read = Reader::default();
        let settled = match self {
            Self::Always => Some(true),
            Self::SpecialData => special(dossier, &mut read),
            Self::Subprocessors => subprocessors(dossier, &mut read),
            Self::GeneralAuthorisation => read.get(&dossier.recipients.consent).map(|consent| consent.is("general")),
            Self::EachAuthorisation => read.get(&dossier.recipients.consent).map(|consent| consent.is("each")),
            Self::Clauses => clauses(dossier, law, &mut read),
            Self::Secrecy => secrecy(dossier, &mut read),
            Self::GermanSecrecy => both(secrecy(dossier, &mut read), || german(dossier, &mut read)),
            Self::ProfessionalActs => {
                let bound = both(secrecy(dossier, &mut read), || german(dossier, &mut read));
                both(bound, || acts(dossier, law, &mut read))
            }
            Self::SwissLaw => match applies(dossier, law, Regime::Ch, &mut read) {
                Applies::Yes | Applies::Possibly => Some(true),
                Applies::No => Some(false),
                Applies::Open => None,
            },
        };
        match settled {
            Some(settled) => Ok(settled),
            // Facts that nobody is asked for are no reason for an open item.
            None if read.missing().is_empty() => Ok(false),
            None => Err(read.missing()),
        }
    }
}

/// A no settles it whatever the other says; the other is read only where it counts.
fn both(first: Option<bool>, second: impl FnOnce() -> Option<bool>) -> Option<bool> {
    match first {
        Some(true) => second(),
        other => other,
    }
}

fn special(dossier: &Dossier, read: &mut Reader) -> Option<bool> {
    let _ = read.get(&dossier.processing.groups);
    let kinds: Vec<Option<bool>> = dossier
        .processing
        .per_group
        .iter()
        .map(|group| read.get(&group.special_kinds).map(|kinds| !kinds.is_empty()))
        .collect();
    any(&kinds, read)
}

/// One yes is enough; a no counts once everything is known.
fn any(found: &[Option<bool>], read: &Reader) -> Option<bool> {
    if found.contains(&Some(true)) {
        return Some(true);
    }
    (read.missing().is_empty() && !found.contains(&None)).then_some(false)
}

fn subprocessors(dossier: &Dossier, read: &mut Reader) -> Option<bool> {
    if !dossier.recipients.subprocessors.is_empty() {
        return Some(true);
    }
    // An empty list that is said to be complete has none either.
    read.get(&dossier.recipients.complete).map(|_| false)
}

fn clauses(dossier: &Dossier, law: &LawAt<'_>, read: &mut Reader) -> Option<bool> {
    let _ = read.get(&dossier.recipients.complete);
    let mut found = Vec::new();
    for regime in Regime::ALL {
        match applies(dossier, law, regime, read) {
            Applies::No => {}
            Applies::Open => found.push(None),
            Applies::Yes | Applies::Possibly => {
                for recipient in recipients(dossier) {
                    let legs = legs(recipient, dossier, law, regime, read);
                    if legs.iter().any(|leg| leg.basis == Basis::Open) {
                        found.push(None);
                    }
                    if legs.iter().any(|leg| leg.basis == Basis::Safeguard) {
                        let tool = recipient.tool(dossier, regime, read);
                        found.push(tool.map(|tool| matches!(tool.as_str(), "scc" | "addendum")));
                    }
                }
            }
        }
    }
    any(&found, read)
}

fn secrecy(dossier: &Dossier, read: &mut Reader) -> Option<bool> {
    read.get(&dossier.parties.client.secrecy).map(|secrecy| !secrecy.is("no"))
}

fn german(dossier: &Dossier, read: &mut Reader) -> Option<bool> {
    let seats = crate::rules::regimes::seats(dossier, read)?;
    Some(seats.iter().any(|seat| seat.code() == "DE"))
}

fn acts(dossier: &Dossier, law: &LawAt<'_>, read: &mut Reader) -> Option<bool> {
    let _ = read.get(&dossier.document.as_of);
    let professions = read.get(&dossier.parties.client.professions)?;
    law.day()?;
    let bound = professions.iter().any(|profession| {
        let names = || std::iter::once(&profession.id).chain(&profession.tags).map(Id::as_str);
        law.service_rules().any(|rule| rule.is_for(names()))
    });
    Some(bound)
}
