//! The promised place of processing against every place there is.
//!
//! Art. 28(3) second sentence, point (a) and Art. 44 GDPR: what the contract promises must hold for sites, own
//! staff abroad, and seat, storage and remote access of every further processor. What must never happen here: a
//! promise that is broken because a place is not known.

use super::regimes::inside;
use super::rule::needs_day;
use super::{Finding, LawFact, Severity, Verdict};
use crate::dossier::{Dossier, Field, Reader, Subprocessor};
use crate::id::Path;
use crate::law::{Country, LawAt, Regime};

/// The rules of this room.
pub(super) const IDS: &[&str] = &["promised-place"];

/// One finding per company: whether its places are within the promise.
pub fn assess(dossier: &Dossier, law: &LawAt<'_>) -> Vec<Finding> {
    let name = &dossier.parties.contractor.name;
    let contractor = finding(dossier, law, "contractor", name, |read| own(dossier, read));
    let subs = dossier.recipients.subprocessors.iter();
    let subs = subs.map(|sub| finding(dossier, law, sub.id.as_str(), &sub.name, |read| further(sub, read)));
    std::iter::once(contractor).chain(subs).collect()
}

fn finding<'d>(
    dossier: &'d Dossier,
    law: &LawAt<'_>,
    of: &str,
    name: &Field<String>,
    places: impl Fn(&mut Reader) -> Vec<Place<'d>>,
) -> Finding {
    let mut read = Reader::default();
    let promised = read.get(&dossier.transfers.promised).map(|promised| promised.id.to_string());
    let named = match promised.as_deref() {
        Some("named") => read.get(&dossier.transfers.promised_countries),
        _ => None,
    };
    let within = |country: Country| match promised.as_deref() {
        Some("eea") => inside(law, Regime::Eu, country),
        _ => named.map(|named| named.contains(&country)),
    };
    let verdict = match promised.as_deref() {
        Some("eea") => {
            needs_day(dossier, law, &mut read);
            kept(&places(&mut read), &read, within)
        }
        Some("named") if named.is_some() => kept(&places(&mut read), &read, within),
        None | Some("named") => Verdict::CannotTell(read.missing()),
        // With consent or under Chapter V other places are allowed; that is looked at per recipient.
        Some(_) => Verdict::NotApplicable,
    };
    let all = places(&mut Reader::default());
    let outside = all.iter().find(|place| within(place.country) == Some(false));
    let mut finding = Finding::whole("promised-place", Severity::Error, &["gdpr-28-3-s2-a", "gdpr-44"], verdict, &read)
        .about(of)
        .said(name)
        .caused_by(outside.map(|place| place.at));
    for place in all {
        finding = finding.law("adequacy", LawFact::Standing(Regime::Eu, place.country));
    }
    finding
}

fn kept(places: &[Place<'_>], read: &Reader, within: impl Fn(Country) -> Option<bool>) -> Verdict {
    let found: Vec<Option<bool>> = places.iter().map(|place| within(place.country)).collect();
    if found.contains(&Some(false)) {
        Verdict::NotMet
    } else if found.contains(&None) || !read.missing().is_empty() {
        Verdict::CannotTell(read.missing())
    } else {
        Verdict::Met
    }
}

/// A place of a company, with the answer that names it.
#[derive(Clone, Copy)]
pub(super) struct Place<'d> {
    /// Whose place it is.
    pub(super) company: &'d Field<String>,
    /// The answer.
    pub(super) at: &'d Path,
    /// Where it is.
    pub(super) country: Country,
}

/// The contractor's own places: seat, sites, and from where its staff has access.
pub(super) fn own<'d>(dossier: &'d Dossier, read: &mut Reader) -> Vec<Place<'d>> {
    let contractor = &dossier.parties.contractor;
    let mut places = one(&contractor.name, &contractor.country, read);
    let _ = read.get(&dossier.environment.sites_complete);
    for site in &dossier.environment.sites {
        places.extend(one(&contractor.name, &site.country, read));
    }
    if read.get(&dossier.transfers.staff_abroad) == Some(&true) {
        places.extend(several(&contractor.name, &dossier.transfers.staff_countries, read));
    }
    places
}

/// The places of a further processor: seat, storage, and from where anybody has access, its own staff too.
pub(super) fn further<'d>(sub: &'d Subprocessor, read: &mut Reader) -> Vec<Place<'d>> {
    let mut places = one(&sub.name, &sub.seat, read);
    places.extend(one(&sub.name, &sub.storage, read));
    if read.get(&sub.access).is_some_and(|who| !who.is("none")) {
        places.extend(several(&sub.name, &sub.access_countries, read));
    }
    places
}

fn one<'d>(company: &'d Field<String>, field: &'d Field<Country>, read: &mut Reader) -> Vec<Place<'d>> {
    let country = read.get(field).copied();
    country.map(|country| Place { company, at: &field.at, country }).into_iter().collect()
}

fn several<'d>(company: &'d Field<String>, field: &'d Field<Vec<Country>>, read: &mut Reader) -> Vec<Place<'d>> {
    let countries = read.get(field).into_iter().flatten();
    countries.map(|country| Place { company, at: &field.at, country: *country }).collect()
}
