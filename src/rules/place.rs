//! The promised place of processing against every place there is.
//!
//! Art. 28(3) second sentence, point (a) and Art. 44 GDPR: what the contract promises must hold for sites, own
//! staff abroad, and seat, storage and remote access of every further processor. What must never happen here: a
//! promise that is broken because a place is not known.

use super::rule::needs_day;
use super::{Finding, LawFact, Severity, Verdict};
use crate::dossier::{Dossier, Field, Reader, Subprocessor};
use crate::law::{Country, LawAt, Regime, Standing};

/// The rules of this room.
pub(super) const IDS: &[&str] = &["promised-place"];

/// One finding per company: whether its places are within the promise.
pub fn assess(dossier: &Dossier, law: &LawAt<'_>) -> Vec<Finding> {
    let contractor = finding(dossier, law, "contractor", &dossier.parties.contractor.name, |read| own(dossier, read));
    let of = |sub: &Subprocessor| finding(dossier, law, sub.id.as_str(), &sub.name, |read| further(sub, read));
    std::iter::once(contractor).chain(dossier.recipients.subprocessors.iter().map(of)).collect()
}

fn finding(
    dossier: &Dossier,
    law: &LawAt<'_>,
    of: &str,
    name: &Field<String>,
    places: impl Fn(&mut Reader) -> Vec<Country>,
) -> Finding {
    let mut read = Reader::default();
    let verdict = match read.get(&dossier.transfers.promised).map(|promised| promised.id.to_string()).as_deref() {
        None => Verdict::CannotTell(read.missing()),
        Some("eea") => {
            needs_day(dossier, law, &mut read);
            kept(places(&mut read), &read, |country| match law.adequacy(Regime::Eu, country) {
                Standing::Member => Some(true),
                Standing::NoDay => None,
                _ => Some(false),
            })
        }
        Some("named") => match read.get(&dossier.transfers.promised_countries) {
            Some(named) => kept(places(&mut read), &read, |country| Some(named.contains(&country))),
            None => Verdict::CannotTell(read.missing()),
        },
        // With consent or under Chapter V other places are allowed; that is looked at per recipient.
        Some(_) => Verdict::NotApplicable,
    };
    let mut finding = Finding::whole("promised-place", Severity::Error, &["gdpr-28-3-s2-a", "gdpr-44"], verdict, &read)
        .about(of)
        .said(name);
    for country in places(&mut Reader::default()) {
        finding = finding.law("adequacy", LawFact::Standing(Regime::Eu, country));
    }
    finding
}

fn kept(places: Vec<Country>, read: &Reader, within: impl Fn(Country) -> Option<bool>) -> Verdict {
    let found: Vec<Option<bool>> = places.into_iter().map(within).collect();
    if found.contains(&Some(false)) {
        Verdict::NotMet
    } else if found.contains(&None) || !read.missing().is_empty() {
        Verdict::CannotTell(read.missing())
    } else {
        Verdict::Met
    }
}

/// The contractor's own places: seat, sites, and from where its staff has access.
pub(super) fn own(dossier: &Dossier, read: &mut Reader) -> Vec<Country> {
    let mut places: Vec<Country> = read.get(&dossier.parties.contractor.country).copied().into_iter().collect();
    let _ = read.get(&dossier.environment.sites_complete);
    places.extend(dossier.environment.sites.iter().filter_map(|site| read.get(&site.country).copied()));
    if read.get(&dossier.transfers.staff_abroad) == Some(&true) {
        places.extend(read.get(&dossier.transfers.staff_countries).into_iter().flatten());
    }
    places
}

/// The places of a further processor; also access of its own staff is a place.
pub(super) fn further(sub: &Subprocessor, read: &mut Reader) -> Vec<Country> {
    let mut places: Vec<Country> =
        [&sub.seat, &sub.storage].into_iter().filter_map(|at| read.get(at).copied()).collect();
    if read.get(&sub.access).is_some_and(|who| !who.is("none")) {
        places.extend(read.get(&sub.access_countries).into_iter().flatten());
    }
    places
}
