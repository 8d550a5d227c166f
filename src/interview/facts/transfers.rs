//! Facts about transfers: which regimes apply, which places need a condition confirmed, which a safeguard.
//!
//! The same questions are asked about a further processor (in its row) and about the contractor. What must never
//! happen here: a regime that is taken to apply or not to apply because a fact is missing.

use super::super::scope::{Scope, Seen, Tested, settle};
use super::{Note, country, no_day, unseen};
use crate::law::{Country, LawAt, Regime, Standing};
use crate::profile::Value;
use crate::questionnaire::condition::Truth;

const YES: Tested = (Truth::Yes, Vec::new());
const NO: Tested = (Truth::No, Vec::new());

/// Whose places are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Recipient {
    /// The row of a further processor.
    Subprocessor,
    /// The contractor.
    Contractor,
}

/// What kind of place a country is for a recipient.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Seat,
    Storage,
    Access,
}

/// Tests a fact about transfers; none if the name is not one of them.
pub(super) fn test(name: &str, scope: &Scope<'_, '_>) -> Option<Tested> {
    use Recipient::{Contractor, Subprocessor};
    Some(match name {
        "eu-law-applies" => applies(scope, Regime::Eu),
        "eu-or-uk-law-applies" => any([Regime::Eu, Regime::Uk].map(|regime| applies(scope, regime))),
        "eu-or-uk-law-binds-the-client" => any([Regime::Eu, Regime::Uk].map(|regime| binds_client(scope, regime))),
        "ch-law-applies" => applies(scope, Regime::Ch),
        "uk-law-applies" => applies(scope, Regime::Uk),
        "seat-adequacy-has-a-condition" => eu_condition(scope, Place::Seat),
        "storage-adequacy-has-a-condition" => eu_condition(scope, Place::Storage),
        "access-adequacy-has-a-condition" => eu_condition(scope, Place::Access),
        "ch-adequacy-has-a-condition" => condition(scope, Subprocessor, Regime::Ch),
        "uk-adequacy-has-a-condition" => condition(scope, Subprocessor, Regime::Uk),
        "transfer-is-unclear" => unclear(scope, Subprocessor),
        "transfer-needs-clauses" => uncovered(scope, Subprocessor, Regime::Eu),
        "ch-transfer-needs-tool" => uncovered(scope, Subprocessor, Regime::Ch),
        "uk-transfer-needs-tool" => uncovered(scope, Subprocessor, Regime::Uk),
        "contractor-eu-condition" => condition(scope, Contractor, Regime::Eu),
        "contractor-ch-condition" => condition(scope, Contractor, Regime::Ch),
        "contractor-uk-condition" => condition(scope, Contractor, Regime::Uk),
        "contractor-is-unclear" => unclear(scope, Contractor),
        "contractor-needs-eu-tool" => uncovered(scope, Contractor, Regime::Eu),
        "contractor-needs-ch-tool" => uncovered(scope, Contractor, Regime::Ch),
        "contractor-needs-uk-tool" => uncovered(scope, Contractor, Regime::Uk),
        "return-needs-a-basis" => returned(scope),
        _ => return None,
    })
}

fn any(tests: impl IntoIterator<Item = Tested>) -> Tested {
    settle(tests.into_iter(), Truth::No, Truth::or)
}

pub(super) fn both(one: Tested, other: impl FnOnce() -> Tested) -> Tested {
    if one.0 == Truth::No {
        return NO;
    }
    settle([one, other()].into_iter(), Truth::Yes, Truth::and)
}

/// Whether a country lies in the area of the regime.
pub(super) fn inside(law: &LawAt<'_>, regime: Regime, country: Country) -> Tested {
    match law.adequacy(regime, country) {
        Standing::Domestic | Standing::Member => YES,
        Standing::NoDay => no_day(),
        _ => NO,
    }
}

/// Whether a regime applies or may apply: by the seat of the contractor, or because it binds the client.
fn applies(scope: &Scope<'_, '_>, regime: Regime) -> Tested {
    let contractor = match country(scope, "contractor-country") {
        Ok(seat) => inside(scope.law, regime, seat),
        Err(open) => open,
    };
    any([contractor, binds_client(scope, regime)])
}

/// Whether a regime binds the client itself: by a possible seat, or by whom its offer or observation reaches. A
/// processor in the Union does not bring a client elsewhere under the GDPR (EDPB, Guidelines 3/2018, section 1.d).
fn binds_client(scope: &Scope<'_, '_>, regime: Regime) -> Tested {
    let reached: &[&str] = match regime {
        Regime::Eu => &["eu-offering", "eu-monitoring"],
        Regime::Ch => &["ch-effects"],
        Regime::Uk => &["uk-offering", "uk-monitoring"],
    };
    let reach = match scope.see("client-reach") {
        Seen::Value(value) => (value.names().iter().any(|name| reached.contains(name)).into(), Vec::new()),
        seen => unseen(seen),
    };
    any([reach].into_iter().chain(client_seats(scope, |seat| inside(scope.law, regime, seat))))
}

/// A test of every possible seat of the client.
fn client_seats(scope: &Scope<'_, '_>, test: impl Fn(Country) -> Tested) -> Vec<Tested> {
    let named = match scope.see("client-country") {
        Seen::Value(Value::Country(seat)) => vec![test(*seat)],
        seen => vec![unseen(seen)],
    };
    let possible = match scope.see("client-countries") {
        Seen::Value(Value::Countries(seats)) => seats.iter().map(|seat| test(*seat)).collect(),
        seen => vec![unseen(seen)],
    };
    [named, possible].concat()
}

/// The places of a recipient under a regime; one that is not settled says by which answers.
fn places(scope: &Scope<'_, '_>, recipient: Recipient, regime: Regime) -> Vec<(Place, Result<Country, Tested>)> {
    if recipient == Recipient::Contractor {
        return vec![(Place::Seat, country(scope, "contractor-country"))];
    }
    let mut all = vec![
        (Place::Seat, country(scope, "subprocessor-country")),
        (Place::Storage, country(scope, "subprocessor-storage")),
    ];
    match scope.see("subprocessor-access") {
        // Staff of its own are no other recipient; Swiss law speaks of disclosure as soon as data are accessible.
        Seen::Value(Value::Choice(who)) if *who == *"others" || (*who == *"own-staff" && regime == Regime::Ch) => {
            match scope.see("subprocessor-access-countries") {
                Seen::Value(Value::Countries(from)) => all.extend(from.iter().map(|from| (Place::Access, Ok(*from)))),
                seen => all.push((Place::Access, Err(unseen(seen)))),
            }
        }
        Seen::Open(by) => all.push((Place::Access, Err((Truth::Undetermined, by)))),
        Seen::Value(_) | Seen::Nothing => {}
    }
    all
}

/// What the regime says about a place, for the exporter that sends data there.
fn standing<'s>(scope: &Scope<'s, '_>, recipient: Recipient, regime: Regime, place: Country) -> Standing<'s> {
    let exporters: Vec<Country> = match recipient {
        Recipient::Subprocessor => country(scope, "contractor-country").into_iter().collect(),
        Recipient::Contractor => exporting_clients(scope),
    };
    scope.law.adequacy_from(regime, &exporters, place)
}

fn exporting_clients(scope: &Scope<'_, '_>) -> Vec<Country> {
    let mut seats: Vec<Country> = country(scope, "client-country").into_iter().collect();
    if let Seen::Value(Value::Countries(possible)) = scope.see("client-countries") {
        seats.extend(possible);
    }
    seats
}

/// Tests every place of a recipient, if the regime applies.
fn each(
    scope: &Scope<'_, '_>,
    recipient: Recipient,
    regime: Regime,
    test: impl Fn(Place, Country, Standing<'_>) -> Tested,
) -> Tested {
    both(applies(scope, regime), || {
        any(places(scope, recipient, regime).into_iter().map(|(place, found)| match found {
            Ok(country) => match standing(scope, recipient, regime, country) {
                Standing::NoDay => no_day(),
                standing => test(place, country, standing),
            },
            Err(open) => open,
        }))
    })
}

fn condition(scope: &Scope<'_, '_>, recipient: Recipient, regime: Regime) -> Tested {
    each(scope, recipient, regime, |_, _, standing| (matches!(standing, Standing::Conditional(_)).into(), Vec::new()))
}

/// Whether a condition has to be confirmed for this place; a country that was asked about before is not asked again.
fn eu_condition(scope: &Scope<'_, '_>, asked: Place) -> Tested {
    let earlier: &[&str] = match asked {
        Place::Seat => &[],
        Place::Storage => &["subprocessor-country"],
        Place::Access => &["subprocessor-country", "subprocessor-storage"],
    };
    both(applies(scope, Regime::Eu), || {
        let here = places(scope, Recipient::Subprocessor, Regime::Eu).into_iter().filter(|(place, _)| *place == asked);
        any(here.map(|(_, found)| {
            let place = match found {
                Ok(place) => place,
                Err(open) => return open,
            };
            for other in earlier {
                match country(scope, other) {
                    Ok(known) if known == place => return NO,
                    Ok(_) => {}
                    Err(open) => return open,
                }
            }
            match standing(scope, Recipient::Subprocessor, Regime::Eu, place) {
                Standing::Conditional(_) => YES,
                Standing::NoDay => no_day(),
                _ => NO,
            }
        }))
    })
}

/// Whether the law of some place is unclear under a regime that applies.
fn unclear(scope: &Scope<'_, '_>, recipient: Recipient) -> Tested {
    any(Regime::ALL.map(|regime| {
        each(scope, recipient, regime, |_, _, standing| (matches!(standing, Standing::Review(_)).into(), Vec::new()))
    }))
}

/// Whether some place needs a safeguard: no decision, a condition that is not met, or unclear and not clarified.
fn uncovered(scope: &Scope<'_, '_>, recipient: Recipient, regime: Regime) -> Tested {
    each(scope, recipient, regime, |place, country, standing| match standing {
        Standing::NoDecision => YES,
        Standing::Conditional(_) => no_of(scope, condition_question(scope, recipient, regime, place, country)),
        Standing::Review(_) => no_of(
            scope,
            match recipient {
                Recipient::Subprocessor => "subprocessor-unclear",
                Recipient::Contractor => "contractor-unclear",
            },
        ),
        _ => NO,
    })
}

/// The question whose "yes" says that the condition for a place is met.
fn condition_question(
    scope: &Scope<'_, '_>,
    recipient: Recipient,
    regime: Regime,
    place: Place,
    at: Country,
) -> &'static str {
    let is = |id: &str| matches!(country(scope, id), Ok(known) if known == at);
    match (recipient, regime) {
        (Recipient::Contractor, Regime::Eu) => "contractor-scope",
        (Recipient::Contractor, Regime::Ch) => "contractor-scope-ch",
        (Recipient::Contractor, Regime::Uk) => "contractor-scope-uk",
        (Recipient::Subprocessor, Regime::Ch) => "subprocessor-scope-ch",
        (Recipient::Subprocessor, Regime::Uk) => "subprocessor-scope-uk",
        (Recipient::Subprocessor, Regime::Eu) if place == Place::Seat || is("subprocessor-country") => {
            "subprocessor-scope"
        }
        (Recipient::Subprocessor, Regime::Eu) if place == Place::Storage || is("subprocessor-storage") => {
            "subprocessor-storage-scope"
        }
        (Recipient::Subprocessor, Regime::Eu) => "subprocessor-access-scope",
    }
}

/// True where the answer is no.
fn no_of(scope: &Scope<'_, '_>, question: &str) -> Tested {
    match scope.see(question) {
        Seen::Value(value) => ((*value == Value::No).into(), Vec::new()),
        seen => unseen(seen),
    }
}

/// Whether giving the data back to the client needs a basis: the contractor sits in the area of a regime, a possible
/// seat of the client outside it without a decision that needs no more.
fn returned(scope: &Scope<'_, '_>) -> Tested {
    any(Regime::ALL.map(|regime| {
        let exporter = match country(scope, "contractor-country") {
            Ok(seat) => seat,
            Err(open) => return open,
        };
        both(inside(scope.law, regime, exporter), || {
            any(client_seats(scope, |seat| match scope.law.adequacy_from(regime, &[exporter], seat) {
                Standing::Conditional(_) | Standing::NoDecision | Standing::Review(_) => YES,
                Standing::NoDay => no_day(),
                _ => NO,
            }))
        })
    }))
}

/// The notes of a question about transfers: conditions, missing decisions, what is unclear.
pub(super) fn notes<'v>(
    name: &str,
    law: &LawAt<'_>,
    read: &dyn Fn(&str) -> Vec<Country>,
    value: &dyn Fn(&str) -> Option<&'v Value>,
) -> Vec<Note> {
    let places = spoken_of(name, read, value);
    let of = |regimes: &[Regime], note: fn(&LawAt<'_>, Regime, Country) -> Option<Note>| -> Vec<Note> {
        let each = |regime: &Regime| places.iter().filter_map(|place| note(law, *regime, *place)).collect::<Vec<_>>();
        regimes.iter().flat_map(each).collect()
    };
    let regime = match name.trim_start_matches("contractor-") {
        name if name.starts_with("ch-") => Regime::Ch,
        name if name.starts_with("uk-") => Regime::Uk,
        _ => Regime::Eu,
    };
    match name {
        "transfer-unclear" | "contractor-unclear" => of(&Regime::ALL, doubt),
        "return-missing" => {
            let seats = read("contractor-country");
            let from = |regime: &Regime| seats.iter().any(|seat| inside(law, *regime, *seat).0 == Truth::Yes);
            of(&Regime::ALL.into_iter().filter(from).collect::<Vec<_>>(), missing)
        }
        name if name.ends_with("-adequacy") => of(&[regime], super::condition),
        _ => of(&[regime], missing),
    }
}

/// The countries that the notes of a question speak of, each once.
fn spoken_of<'v>(
    name: &str,
    read: &dyn Fn(&str) -> Vec<Country>,
    value: &dyn Fn(&str) -> Option<&'v Value>,
) -> Vec<Country> {
    let found = match name {
        "seat-adequacy" => read("subprocessor-country"),
        "storage-adequacy" => read("subprocessor-storage"),
        "access-adequacy" => read("subprocessor-access-countries"),
        "return-missing" => [read("client-country"), read("client-countries")].concat(),
        _ if name.starts_with("contractor-") => read("contractor-country"),
        _ => {
            let mut all = [read("subprocessor-country"), read("subprocessor-storage")].concat();
            let who = value("subprocessor-access").map(|who| who.names().contains(&"others"));
            if who == Some(true) || (who == Some(false) && name.starts_with("ch-")) {
                all.extend(read("subprocessor-access-countries"));
            }
            all
        }
    };
    let mut each: Vec<Country> = Vec::new();
    for country in found {
        if !each.contains(&country) {
            each.push(country);
        }
    }
    each
}

fn doubt(law: &LawAt<'_>, regime: Regime, country: Country) -> Option<Note> {
    match law.adequacy(regime, country) {
        Standing::Review(note) => Some(Note { message: format!("law-note--{note}"), country }),
        _ => None,
    }
}

fn missing(law: &LawAt<'_>, regime: Regime, country: Country) -> Option<Note> {
    let what = match law.adequacy(regime, country) {
        Standing::NoDecision => "note-no-decision",
        Standing::Review(_) => "note-review",
        Standing::Conditional(_) => "note-condition-not-met",
        _ => return None,
    };
    Some(Note { message: format!("{what}--{}", regime.id()), country })
}
