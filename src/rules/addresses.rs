//! Addresses that name another country than the answer beside them.
//!
//! Whether data leave an area follows from the answers for countries; an address is only printed. Where both name a country
//! and not the same one, one of them is wrong, or the address is that of another place of the company. What must never
//! happen here: a country read from an address that names none.

mod codes;
mod names;
mod read;
mod towns;

pub(super) use names::country;
pub(super) use read::countries;
pub(super) use towns::country_of as country_of_town;

use super::finding::settled;
use super::regimes::inside;
use super::rule::{Case, Rule};
use super::{Finding, LawFact, Severity, Verdict};
use crate::dossier::{Field, Reader};
use crate::law::{Country, Regime};

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[Rule {
    id: "address-country",
    severity: Severity::Warning,
    cites: &["gdpr-28-3-s2-a", "gdpr-44"],
    test: address,
}];

/// Something that has an address and a country.
struct Placed<'d> {
    about: String,
    name: &'d Field<String>,
    address: &'d Field<String>,
    country: &'d Field<Country>,
}

/// One finding for each party, site and company.
fn address(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let (client, contractor) = (&case.dossier.parties.client, &case.dossier.parties.contractor);
    let mut all = vec![
        Placed { about: "client".to_owned(), name: &client.name, address: &client.address, country: &client.country },
        Placed {
            about: "contractor".to_owned(),
            name: &contractor.name,
            address: &contractor.address,
            country: &contractor.country,
        },
    ];
    for site in &case.dossier.environment.sites {
        let about = format!("site-{}", site.id);
        all.push(Placed { about, name: &site.name, address: &site.address, country: &site.country });
    }
    for sub in &case.dossier.recipients.subprocessors {
        all.push(Placed { about: sub.id.to_string(), name: &sub.name, address: &sub.address, country: &sub.seat });
    }
    all.into_iter().map(|placed| one(rule, case, &placed)).collect()
}

fn one(rule: Rule, case: Case<'_>, placed: &Placed<'_>) -> Finding {
    let mut read = Reader::default();
    let named = read.get(placed.address).map(|text| countries(case.law.law().countries(), text));
    let first = named.as_deref().and_then(<[Country]>::first).copied();
    let (mut said, mut met) = (None, None);
    // Without an address nothing is held against the country.
    let verdict = if named.is_some() && first.is_none() {
        Verdict::NotApplicable
    } else {
        said = first.and_then(|_| read.get(placed.country).copied());
        met = said.zip(named.as_ref()).map(|(said, named)| named.iter().any(|one| codes::is_kin(*one, said)));
        settled(met, &read)
    };
    let mut finding = rule.finding(verdict, &read).about(&placed.about).said(placed.name);
    finding = finding.caused_by(Some(&placed.country.at));
    if placed.about == "client" {
        finding = finding.citing(["gdpr-28-3", "gdpr-44"]);
    }
    let (Some(named), Some(said), Some(false)) = (first, said, met) else { return finding };
    let area = |country| inside(case.law, Regime::Eu, country);
    // To the client data are given back; its country decides about more than that.
    let unseen = placed.about != "client" && area(said) == Some(true) && area(named) == Some(false);
    let finding = finding.way(if unseen { "third" } else { "" });
    [named, said]
        .into_iter()
        .fold(finding, |finding, country| finding.law("adequacy", LawFact::Standing(Regime::Eu, country)))
}
