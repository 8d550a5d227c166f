//! Transfers: what each place of a recipient rests on, per regime.
//!
//! Chapter V GDPR, Art. 16 of the Swiss Act, Chapter V UK GDPR. Seat, storage and remote access are looked at apart,
//! each on the day of the document. What must never happen here: a decision whose condition nobody confirmed,
//! "no decision" without a day, and a decision about what the research leaves open.

mod besides;

use super::regimes::{Applies, applies, inside, seats};
use super::{Finding, LawFact, Severity, Verdict};
use crate::dossier::{Dossier, Field, Reader, Safeguards, Subprocessor};
use crate::id::Path;
use crate::law::{Country, Decision, LawAt, Regime, Standing};

/// What the data may travel on to one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis<'law> {
    /// No transfer abroad: inside the area of the regime.
    Inside,
    /// A decision, whose condition (if any) is met.
    Adequate(&'law Decision),
    /// The research leaves it open; the user clarified it.
    Clarified,
    /// A safeguard is needed: no decision, a condition that is not met, or nothing clarified.
    Safeguard,
    /// Not settled.
    Open,
}

/// A kind of place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The seat.
    Seat,
    /// Where the data are stored.
    Storage,
    /// From where others have access.
    Access,
}

impl Place {
    /// The end of its message id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Seat => "seat",
            Self::Storage => "storage",
            Self::Access => "access",
        }
    }
}

/// One country of a recipient, and what transfers there rest on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg<'law> {
    /// What the country is for the recipient.
    pub places: Vec<Place>,
    /// The country, if it is known.
    pub country: Option<Country>,
    /// What transfers rest on.
    pub basis: Basis<'law>,
    /// The answers that would settle it, where it is open.
    pub open: Vec<Path>,
}

/// Somebody whom the data reach.
#[derive(Debug, Clone, Copy)]
pub enum Recipient<'d> {
    /// The contractor; the client is the exporter.
    Contractor,
    /// A further processor; the contractor is the exporter.
    Subprocessor(&'d Subprocessor),
}

/// The module of the standard contractual clauses, which follows from the roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Module {
    /// Controller to processor.
    Two,
    /// Processor to processor.
    Three,
    /// The client is both.
    TwoAndThree,
}

impl Module {
    /// The end of its message id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Two => "two",
            Self::Three => "three",
            Self::TwoAndThree => "two-and-three",
        }
    }
}

/// Every recipient in the order in which they are printed.
pub fn recipients(dossier: &Dossier) -> Vec<Recipient<'_>> {
    let subs = dossier.recipients.subprocessors.iter().map(Recipient::Subprocessor);
    std::iter::once(Recipient::Contractor).chain(subs).collect()
}

impl<'d> Recipient<'d> {
    /// The end of its block ids and keys.
    pub fn id(self) -> &'d str {
        match self {
            Self::Contractor => "contractor",
            Self::Subprocessor(sub) => sub.id.as_str(),
        }
    }

    /// Its name.
    pub fn name(self, dossier: &'d Dossier) -> &'d Field<String> {
        match self {
            Self::Contractor => &dossier.parties.contractor.name,
            Self::Subprocessor(sub) => &sub.name,
        }
    }

    /// What transfers to it rest on besides decisions.
    pub fn safeguards(self, dossier: &'d Dossier) -> &'d Safeguards {
        match self {
            Self::Contractor => &dossier.transfers.contractor,
            Self::Subprocessor(sub) => &sub.safeguards,
        }
    }

    /// The module that its clauses have; none while the role of the client is not known.
    pub fn module(self, dossier: &Dossier, read: &mut Reader) -> Option<Module> {
        match self {
            Self::Subprocessor(_) => Some(Module::Three),
            Self::Contractor => read.get(&dossier.transfers.client_role).map(|role| match role.id.as_str() {
                "controller" => Module::Two,
                "processor" => Module::Three,
                _ => Module::TwoAndThree,
            }),
        }
    }

    /// The safeguard under a regime by its id: scc, bcr, own-clauses, addendum, idta, none.
    pub fn tool(self, dossier: &Dossier, regime: Regime, read: &mut Reader) -> Option<String> {
        let safeguards = self.safeguards(dossier);
        let chosen = match (regime, self) {
            (Regime::Ch, _) => &safeguards.tool_ch,
            (Regime::Uk, _) => &safeguards.tool_uk,
            (Regime::Eu, Self::Contractor) => &dossier.transfers.tool,
            (Regime::Eu, Self::Subprocessor(sub)) => match read.get(&sub.clauses) {
                Some(true) => return Some("scc".to_owned()),
                Some(false) => &sub.other_tool,
                None => return None,
            },
        };
        read.get(chosen).map(|tool| tool.id.to_string())
    }

    /// The places by country, the seat first; one that is not settled says by which answers.
    fn places(self, dossier: &'d Dossier, regime: Regime, read: &mut Reader) -> Vec<(Place, Settled<Country>)> {
        let sub = match self {
            Self::Contractor => {
                return vec![(Place::Seat, settled(&dossier.parties.contractor.country, read).copied())];
            }
            Self::Subprocessor(sub) => sub,
        };
        let mut places = vec![
            (Place::Seat, settled(&sub.seat, read).copied()),
            (Place::Storage, settled(&sub.storage, read).copied()),
        ];
        match settled(&sub.access, read) {
            Err(open) => places.push((Place::Access, Err(open))),
            // Staff of its own are no other recipient; Swiss law speaks of disclosure as soon as data are accessible.
            Ok(who) if who.is("others") || (who.is("own-staff") && regime == Regime::Ch) => {
                match settled(&sub.access_countries, read) {
                    Ok(from) => places.extend(from.iter().map(|country| (Place::Access, Ok(*country)))),
                    Err(open) => places.push((Place::Access, Err(open))),
                }
            }
            Ok(_) => {}
        }
        places
    }

    /// The field whose "yes" says that the condition for a place is met.
    fn condition(self, dossier: &'d Dossier, regime: Regime, place: Place, country: Country) -> &'d Field<bool> {
        let safeguards = self.safeguards(dossier);
        match (regime, self) {
            (Regime::Ch, _) => &safeguards.scope_ch,
            (Regime::Uk, _) => &safeguards.scope_uk,
            (Regime::Eu, Self::Contractor) => &dossier.transfers.scope,
            (Regime::Eu, Self::Subprocessor(sub)) => {
                // A country that was asked about before is not asked again.
                if place == Place::Seat || sub.seat.value() == Some(&country) {
                    &sub.seat_scope
                } else if place == Place::Storage || sub.storage.value() == Some(&country) {
                    &sub.storage_scope
                } else {
                    &sub.access_scope
                }
            }
        }
    }
}

/// A value, or the answers that would give it.
type Settled<T> = Result<T, Vec<Path>>;

fn settled<'f, T>(field: &'f Field<T>, read: &mut Reader) -> Settled<&'f T> {
    let mut alone = Reader::default();
    let _ = alone.get(field);
    read.get(field).ok_or_else(|| alone.missing())
}

/// The countries of a recipient under a regime, each once, with what transfers there rest on.
pub fn legs<'law>(
    recipient: Recipient<'_>,
    dossier: &Dossier,
    law: &LawAt<'law>,
    regime: Regime,
    read: &mut Reader,
) -> Vec<Leg<'law>> {
    let mut legs: Vec<Leg<'law>> = Vec::new();
    for (place, country) in recipient.places(dossier, regime, read) {
        let country = match country {
            Ok(country) => country,
            Err(open) => {
                legs.push(Leg { places: vec![place], country: None, basis: Basis::Open, open });
                continue;
            }
        };
        if let Some(known) = legs.iter_mut().find(|leg| leg.country == Some(country)) {
            known.places.push(place);
            continue;
        }
        let (basis, open) = match of_country(recipient, dossier, law, regime, place, country, read) {
            Ok(basis) => (basis, Vec::new()),
            Err(open) => (Basis::Open, open),
        };
        legs.push(Leg { places: vec![place], country: Some(country), basis, open });
    }
    legs
}

fn of_country<'law>(
    recipient: Recipient<'_>,
    dossier: &Dossier,
    law: &LawAt<'law>,
    regime: Regime,
    place: Place,
    country: Country,
    read: &mut Reader,
) -> Settled<Basis<'law>> {
    let exporters = match recipient {
        Recipient::Contractor => seats(dossier, &mut Reader::default()).unwrap_or_default(),
        Recipient::Subprocessor(_) => dossier.parties.contractor.country.value().copied().into_iter().collect(),
    };
    match law.adequacy_from(regime, &exporters, country) {
        Standing::Domestic | Standing::Member => Ok(Basis::Inside),
        Standing::Adequate(decision) => Ok(Basis::Adequate(decision)),
        Standing::Conditional(decision) => {
            let met = *settled(recipient.condition(dossier, regime, place, country), read)?;
            Ok(if met { Basis::Adequate(decision) } else { Basis::Safeguard })
        }
        Standing::NoDecision => Ok(Basis::Safeguard),
        // Nothing is decided that the research leaves open.
        Standing::Review(_) => {
            let clarified = *settled(&recipient.safeguards(dossier).unclear, read)?;
            Ok(if clarified { Basis::Clarified } else { Basis::Safeguard })
        }
        Standing::NotCovered | Standing::NoDay => {
            settled(&dossier.document.as_of, read)?;
            Err(Vec::new())
        }
    }
}

/// The rules of this room.
pub(super) const IDS: &[&str] = &[
    "transfer-basis",
    "transfer-basis-ch",
    "transfer-basis-uk",
    "transfer-looked-up",
    "transfer-likely",
    "transfer-return",
    "transfer-return-uk",
];

/// Where giving the data back to the client rests on a decision of a regime that needs no more: the seats or possible
/// seats of the client outside the area in which the contractor has its own.
pub fn adequate_returns<'law>(dossier: &Dossier, law: &LawAt<'law>, regime: Regime) -> Vec<(Country, &'law Decision)> {
    let read = &mut Reader::default();
    let Some(exporter) = read.get(&dossier.parties.contractor.country).copied() else { return Vec::new() };
    if inside(law, regime, exporter) != Some(true) {
        return Vec::new();
    }
    let seats = seats(dossier, read).unwrap_or_default();
    let each = |seat: Country| match law.adequacy_from(regime, &[exporter], seat) {
        Standing::Adequate(decision) => Some((seat, decision)),
        _ => None,
    };
    seats.into_iter().filter_map(each).collect()
}

/// Every finding on transfers.
pub fn assess(dossier: &Dossier, law: &LawAt<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for recipient in recipients(dossier) {
        findings.extend(Regime::ALL.map(|regime| basis(recipient, dossier, law, regime)));
        findings.push(besides::looked_up(recipient, dossier, law));
        findings.push(besides::likely(recipient, dossier, law));
    }
    findings.push(besides::returned(dossier));
    findings.push(besides::returned_from_uk(dossier, law));
    findings
}

/// Whether transfers to a recipient rest on something under a regime.
fn basis(recipient: Recipient<'_>, dossier: &Dossier, law: &LawAt<'_>, regime: Regime) -> Finding {
    let mut read = Reader::default();
    let verdict = match applies(dossier, law, regime, &mut read) {
        Applies::No => Verdict::NotApplicable,
        Applies::Open => Verdict::CannotTell(read.missing()),
        Applies::Yes | Applies::Possibly => {
            // What is missing for the question whether the law applies no longer matters.
            let mut places = Reader::default();
            let verdict = covered(recipient, dossier, law, regime, &mut places);
            read = places;
            verdict
        }
    };
    let (rule, cites): (&'static str, &'static [&'static str]) = match regime {
        Regime::Eu => ("transfer-basis", &["gdpr-44", "gdpr-45-1", "gdpr-46-1"]),
        Regime::Ch => ("transfer-basis-ch", &["dsg-16-1", "dsg-16-2"]),
        Regime::Uk => ("transfer-basis-uk", &["uk-gdpr-44a", "uk-gdpr-45a", "uk-gdpr-46-1"]),
    };
    let mut finding = Finding::whole(rule, Severity::Error, cites, verdict, &read);
    if finding.verdict != Verdict::NotApplicable {
        for leg in legs(recipient, dossier, law, regime, &mut Reader::default()) {
            if let Some(country) = leg.country {
                finding = finding.law("adequacy", LawFact::Standing(regime, country));
            }
        }
    }
    finding.about(recipient.id()).said(recipient.name(dossier))
}

fn covered(recipient: Recipient<'_>, dossier: &Dossier, law: &LawAt<'_>, regime: Regime, read: &mut Reader) -> Verdict {
    let legs = legs(recipient, dossier, law, regime, read);
    let has = |basis: Basis<'_>| legs.iter().any(|leg| leg.basis == basis);
    if has(Basis::Safeguard) {
        return match recipient.tool(dossier, regime, read).as_deref() {
            Some("none") => Verdict::NotMet,
            Some(tool) => {
                let standard = matches!(tool, "scc" | "addendum");
                let module = !standard || recipient.module(dossier, read).is_some();
                let assessed = read.get(&recipient.safeguards(dossier).assessment_on).is_some();
                if module && assessed && !has(Basis::Open) { Verdict::Met } else { Verdict::CannotTell(read.missing()) }
            }
            None => Verdict::CannotTell(read.missing()),
        };
    }
    if has(Basis::Open) {
        Verdict::CannotTell(read.missing())
    } else if legs.iter().all(|leg| leg.basis == Basis::Inside) {
        Verdict::NotApplicable
    } else {
        Verdict::Met
    }
}
