//! The promised place of processing against every place there is.
//!
//! Art. 28(3) second sentence, point (a) and Art. 44 GDPR: what the contract promises must hold for sites, own
//! staff abroad, and seat, storage and remote access of every further processor. What must never happen here: a
//! promise that is broken because a place is not known.

use super::rule::needs_day;
use super::{Finding, LawFact, Severity, Verdict};
use crate::dossier::{Dossier, Field, Reader, Subprocessor};
use crate::id::Path;
use crate::law::{Country, LawAt, Regime, Standing};

/// The rules of this room.
pub(super) const IDS: &[&str] = &["promised-place"];

/// One finding per company: whether its places are within the promise.
pub fn assess(dossier: &Dossier, law: &LawAt<'_>) -> Vec<Finding> {
    let name = &dossier.parties.contractor.name;
    let contractor = finding(dossier, law, "contractor", name, |read| own_said(dossier, read));
    let subs = dossier.recipients.subprocessors.iter();
    let subs = subs.map(|sub| finding(dossier, law, sub.id.as_str(), &sub.name, |read| further_said(sub, read)));
    std::iter::once(contractor).chain(subs).collect()
}

fn finding<'d>(
    dossier: &'d Dossier,
    law: &LawAt<'_>,
    of: &str,
    name: &Field<String>,
    places: impl Fn(&mut Reader) -> Vec<Said<'d>>,
) -> Finding {
    let mut read = Reader::default();
    let promised = read.get(&dossier.transfers.promised).map(|promised| promised.id.to_string());
    let named = match promised.as_deref() {
        Some("named") => read.get(&dossier.transfers.promised_countries),
        _ => None,
    };
    let within = |country: Country| match promised.as_deref() {
        Some("eea") => match law.adequacy(Regime::Eu, country) {
            Standing::Member => Some(true),
            Standing::NoDay => None,
            _ => Some(false),
        },
        _ => named.map(|named| named.contains(&country)),
    };
    let verdict = match promised.as_deref() {
        Some("eea") => {
            needs_day(dossier, law, &mut read);
            kept(flat(places(&mut read)), &read, within)
        }
        Some("named") if named.is_some() => kept(flat(places(&mut read)), &read, within),
        None | Some("named") => Verdict::CannotTell(read.missing()),
        // With consent or under Chapter V other places are allowed; that is looked at per recipient.
        Some(_) => Verdict::NotApplicable,
    };
    let said = places(&mut Reader::default());
    let outside = said.iter().find(|(_, countries)| countries.iter().any(|country| within(*country) == Some(false)));
    let mut finding = Finding::whole("promised-place", Severity::Error, &["gdpr-28-3-s2-a", "gdpr-44"], verdict, &read)
        .about(of)
        .said(name)
        .caused_by(outside.map(|(at, _)| *at));
    for country in flat(said) {
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

/// Where a place was said, and the countries said there.
type Said<'d> = (&'d Path, Vec<Country>);

/// The contractor's own places: seat, sites, and from where its staff has access.
fn own_said<'d>(dossier: &'d Dossier, read: &mut Reader) -> Vec<Said<'d>> {
    let mut places = vec![said(&dossier.parties.contractor.country, read)];
    let _ = read.get(&dossier.environment.sites_complete);
    places.extend(dossier.environment.sites.iter().map(|site| said(&site.country, read)));
    if read.get(&dossier.transfers.staff_abroad) == Some(&true) {
        places.push(all_said(&dossier.transfers.staff_countries, read));
    }
    places
}

/// The places of a further processor; also access of its own staff is a place.
fn further_said<'d>(sub: &'d Subprocessor, read: &mut Reader) -> Vec<Said<'d>> {
    let mut places: Vec<Said<'d>> = [&sub.seat, &sub.storage].into_iter().map(|at| said(at, read)).collect();
    if read.get(&sub.access).is_some_and(|who| !who.is("none")) {
        places.push(all_said(&sub.access_countries, read));
    }
    places
}

fn said<'d>(field: &'d Field<Country>, read: &mut Reader) -> Said<'d> {
    (&field.at, read.get(field).copied().into_iter().collect())
}

fn all_said<'d>(field: &'d Field<Vec<Country>>, read: &mut Reader) -> Said<'d> {
    (&field.at, read.get(field).cloned().unwrap_or_default())
}

fn flat(said: Vec<Said<'_>>) -> Vec<Country> {
    said.into_iter().flat_map(|(_, countries)| countries).collect()
}
