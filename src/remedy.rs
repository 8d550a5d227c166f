//! Remedies: the one change that settles a finding, as edits of a profile.
//!
//! It stands between the rules, which know no answers, and the interview, which knows no rules. What must never happen
//! here: a change of anything but the place that the remedy names.

use crate::id::{Id, Path};
use crate::interview::Walk;
use crate::interview::edit::Edit;
use crate::profile::{State, Value};
use crate::rules::Fix;

/// The edits of a remedy; none where the answers have changed since, so that it no longer fits.
pub fn edits(walk: &Walk<'_>, fix: &Fix) -> Option<Vec<Edit>> {
    let answer = |at: &Path, value: Value| {
        let is = State::Given(value);
        Edit::Answer { path: at.clone(), is, note: String::new() }
    };
    let chosen = |at: &Path| -> Option<Vec<Id>> {
        match walk.step(at)?.value() {
            Some(Value::Choices(chosen)) => Some(chosen.clone()),
            _ => None,
        }
    };
    let edit = match fix {
        Fix::Choose { at, choice } => answer(at, Value::Choice(choice.clone())),
        Fix::Say { at, yes } => answer(at, if *yes { Value::Yes } else { Value::No }),
        Fix::Number { at, is: (n, unit) } => answer(at, Value::Number(*n, *unit)),
        Fix::Add { at, choice } => {
            let mut all = chosen(at)?;
            if !all.contains(choice) {
                all.push(choice.clone());
            }
            answer(at, Value::Choices(all))
        }
        Fix::Drop { at, choice } => {
            let mut all = chosen(at)?;
            all.retain(|other| other != choice);
            answer(at, Value::Choices(all))
        }
        Fix::Withdraw { control, measure } => {
            Edit::Use { control: control.clone(), measure: measure.clone(), is: None, note: String::new() }
        }
    };
    Some(vec![edit])
}
