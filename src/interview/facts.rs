//! Facts and notes: registered functions of answers and law.
//!
//! Their names and what they read stand in `questionnaire::facts`. What must never happen here: an answer of
//! the law that nobody's day asked for, and "no decision" where the country is not known.

mod representatives;
mod transfers;

use super::scope::{Scope, Seen, Tested, settle};
use super::walk::{Step, Walk};
use crate::id::{Id, Path};
use crate::law::{Country, LawAt, Regime, Standing as Adequacy};
use crate::profile::Value;
use crate::questionnaire::condition::Truth;

/// Tests a fact.
pub(super) fn test(name: &str, scope: &Scope<'_, '_>) -> Tested {
    match name {
        "several-languages" => match scope.see("languages") {
            Seen::Value(Value::Choices(chosen)) => ((chosen.len() > 1).into(), Vec::new()),
            seen => unseen(seen),
        },
        "client-may-sit-in-germany" => seats(scope, |seat| seat.code() == "DE"),
        "client-may-sit-outside-germany" => seats(scope, |seat| seat.code() != "DE"),
        "care-system-adequacy-has-a-condition" => match country(scope, "care-system-country") {
            Ok(place) => has_condition(scope.law, place),
            Err(open) => open,
        },
        // The loader refuses a name that is not registered, and a test compares both lists.
        _ => transfers::test(name, scope)
            .or_else(|| representatives::test(name, scope))
            .unwrap_or((Truth::Undetermined, Vec::new())),
    }
}

fn unseen(seen: Seen<'_>) -> Tested {
    match seen {
        Seen::Open(by) => (Truth::Undetermined, by),
        Seen::Value(_) | Seen::Nothing => (Truth::No, Vec::new()),
    }
}

fn country(scope: &Scope<'_, '_>, id: &str) -> Result<Country, Tested> {
    match scope.see(id) {
        Seen::Value(Value::Country(country)) => Ok(*country),
        seen => Err(unseen(seen)),
    }
}

/// Whether a possible seat of the client is like this: its seat, or one of those a template is for.
fn seats(scope: &Scope<'_, '_>, like: impl Fn(&Country) -> bool) -> Tested {
    let named = match scope.see("client-country") {
        Seen::Value(Value::Country(seat)) => (like(seat).into(), Vec::new()),
        seen => unseen(seen),
    };
    let possible = match scope.see("client-countries") {
        Seen::Value(Value::Countries(seats)) => (seats.iter().any(like).into(), Vec::new()),
        seen => unseen(seen),
    };
    settle([named, possible].into_iter(), Truth::No, Truth::or)
}

fn no_day() -> Tested {
    (Truth::Undetermined, Path::new("as-of").into_iter().collect())
}

fn has_condition(law: &LawAt<'_>, country: Country) -> Tested {
    match law.adequacy(Regime::Eu, country) {
        Adequacy::Conditional(_) => (Truth::Yes, Vec::new()),
        Adequacy::NoDay => no_day(),
        _ => (Truth::No, Vec::new()),
    }
}

/// A remark that is computed for a question from earlier answers and the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The message.
    pub message: String,
    /// The country it speaks of.
    pub country: Country,
}

/// The notes to show with a step.
pub fn notes(walk: &Walk<'_>, step: &Step<'_>, law: &LawAt<'_>) -> Vec<Note> {
    let Some(name) = &step.question.tells else { return Vec::new() };
    let value = |id: &str| {
        // In the row of the question, else at the top.
        let id = Id::new(id).ok()?;
        let here = walk.step(&Path::under(step.row.as_ref(), &id)).or_else(|| walk.step(&Path::of(&id)))?;
        here.value()
    };
    let read = |id: &str| match value(id) {
        Some(Value::Country(country)) => vec![*country],
        Some(Value::Countries(countries)) => countries.clone(),
        _ => Vec::new(),
    };
    let mut notes = match name.as_str() {
        "care-system-adequacy" => {
            read("care-system-country").into_iter().filter_map(|place| condition(law, Regime::Eu, place)).collect()
        }
        name => transfers::notes(name, law, &read, &value),
    };
    notes.dedup();
    notes
}

/// The condition of the decision for a country, as a note.
fn condition(law: &LawAt<'_>, regime: Regime, country: Country) -> Option<Note> {
    match law.adequacy(regime, country) {
        Adequacy::Conditional(decision) => decision.condition_message().map(|message| Note { message, country }),
        _ => None,
    }
}
