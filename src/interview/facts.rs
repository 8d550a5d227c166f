//! Facts and notes: registered functions of answers and law.
//!
//! Their names and what they read stand in `questionnaire::facts`. What must never happen here: an answer of
//! the law that nobody's day asked for, and "no decision" where the country is not known.

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
        "seat-adequacy-has-a-condition" => match country(scope, "subprocessor-country") {
            Ok(seat) => has_condition(scope.law, seat),
            Err(open) => open,
        },
        "storage-adequacy-has-a-condition" => {
            match (country(scope, "subprocessor-storage"), country(scope, "subprocessor-country")) {
                // The same country has the same condition, which was asked for the seat.
                (Ok(storage), Ok(seat)) if storage == seat => (Truth::No, Vec::new()),
                (Ok(storage), Ok(_)) => has_condition(scope.law, storage),
                (Err(open), _) | (_, Err(open)) => open,
            }
        }
        "transfer-needs-clauses" => {
            let seat = uncovered(scope, "subprocessor-country", "subprocessor-scope");
            let same = matches!(
                (country(scope, "subprocessor-storage"), country(scope, "subprocessor-country")),
                (Ok(storage), Ok(seat)) if storage == seat
            );
            let storage = if same {
                (Truth::No, Vec::new())
            } else {
                uncovered(scope, "subprocessor-storage", "subprocessor-storage-scope")
            };
            settle([seat, storage].into_iter(), Truth::No, Truth::or)
        }
        // The loader refuses a name that is not registered, and a test compares both lists.
        _ => (Truth::Undetermined, Vec::new()),
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

/// Whether a place is covered by no decision: there is none, or its condition is not met.
fn uncovered(scope: &Scope<'_, '_>, place: &str, met: &str) -> Tested {
    let country = match country(scope, place) {
        Ok(country) => country,
        Err(open) => return open,
    };
    match scope.law.adequacy(Regime::Eu, country) {
        Adequacy::NoDecision | Adequacy::Review(_) => (Truth::Yes, Vec::new()),
        Adequacy::Conditional(_) => match scope.see(met) {
            Seen::Value(value) => ((*value == Value::No).into(), Vec::new()),
            Seen::Open(by) => (Truth::Undetermined, by),
            Seen::Nothing => (Truth::No, Vec::new()),
        },
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
    let place = |id: &str| {
        let path = Path::under(step.row.as_ref(), &Id::new(id).ok()?);
        match walk.step(&path)?.value()? {
            Value::Country(country) => Some(*country),
            _ => None,
        }
    };
    let condition = |country: Option<Country>| {
        let country = country?;
        match law.adequacy(Regime::Eu, country) {
            Adequacy::Conditional(decision) => {
                let condition = decision.condition.as_ref()?;
                Some(Note { message: format!("adequacy-condition--{condition}"), country })
            }
            _ => None,
        }
    };
    let missing = |country: Option<Country>| {
        let country = country?;
        match law.adequacy(Regime::Eu, country) {
            Adequacy::NoDecision => Some(Note { message: "note-no-decision".to_owned(), country }),
            Adequacy::Review(_) => Some(Note { message: "note-review".to_owned(), country }),
            Adequacy::Conditional(_) => Some(Note { message: "note-condition-not-met".to_owned(), country }),
            _ => None,
        }
    };
    let mut notes: Vec<Note> = match name.as_str() {
        "seat-adequacy" => condition(place("subprocessor-country")).into_iter().collect(),
        "storage-adequacy" => condition(place("subprocessor-storage")).into_iter().collect(),
        "care-system-adequacy" => condition(place("care-system-country")).into_iter().collect(),
        "transfer-without-decision" => {
            [place("subprocessor-country"), place("subprocessor-storage")].into_iter().filter_map(missing).collect()
        }
        _ => Vec::new(),
    };
    notes.dedup();
    notes
}
