//! One answer as a line: its letter, its place, what was said.
//!
//! It stands below "check your answers"; recap and search use the same words. What must never happen here: a value
//! in other words than the interview asks with.

use crate::id::{Id, Path};
use crate::interview::{SaidAt, Status, Step};
use crate::profile::{Completeness, State};
use crate::tui::body::Body;
use crate::tui::context::Context;
use crate::tui::hit::Hit;
use crate::tui::theme::Tone;

/// The letter that says where an answer comes from.
fn letter(step: &Step<'_>) -> &'static str {
    match step.status() {
        Status::Given => "letter-given",
        Status::Carried => "letter-carried",
        Status::Unknown => "letter-unknown",
        Status::NotApplicable => "letter-not-applicable",
        Status::Unfinished | Status::Misfit => "letter-unfinished",
        Status::Open => "letter-open",
    }
}

pub(super) fn answer_line(
    body: &mut Body,
    lead: &str,
    at: &Path,
    tone: Tone,
    hit: &Hit,
    context: &Context<'_>,
) -> usize {
    let Some(step) = context.assessed.walk.step(at) else { return body.lines.len() };
    let letter = context.say(letter(step));
    let text = format!("{}: {}", context.describe().place(&context.assessed.walk, at), value(at, context));
    let indent = if step.row.is_some() { "  " } else { "" };
    let first = body.hanging(&format!("{lead}{letter} {indent}"), &text, tone, context.columns, Some(hit));
    if let SaidAt::Answer(Some(answer)) = step.said
        && !answer.note.is_empty()
        && !context.present
    {
        body.hanging(
            "      ",
            &context.with("screen-note", "note", &answer.note),
            Tone::Dim,
            context.columns,
            Some(hit),
        );
    }
    first
}

/// What was said at a place, in words.
pub fn value(at: &Path, context: &Context<'_>) -> String {
    let Some(step) = context.assessed.walk.step(at) else { return String::new() };
    match step.said {
        SaidAt::Answer(None) => context.say("screen-not-answered"),
        SaidAt::Answer(Some(answer)) => {
            let said = match &answer.is {
                State::Carried(value, _) => context.describe().value(step.question, value),
                is => context.describe().state(step.question, is),
            };
            match &answer.is {
                State::Unknown { by: Some(by), .. } => {
                    let day = context.describe().bare(&crate::profile::Value::Date(*by));
                    format!("{said} {}", context.with("screen-until", "day", &day))
                }
                _ => said,
            }
        }
        SaidAt::AsOf(day) => day.map_or_else(
            || context.say("screen-not-answered"),
            |day| context.describe().bare(&crate::profile::Value::Date(day)),
        ),
        SaidAt::List(list) => {
            let rows = list.map_or(0, |list| list.rows.len());
            let complete = list.and_then(|list| list.complete.as_ref());
            let state = match complete.map(|complete| (complete.is.value(), &complete.is)) {
                Some((Some(Completeness::ThatIsAll), _)) => context.say("ask-list-all"),
                Some((Some(Completeness::ThereAreNone), _)) => context.say("ask-list-none"),
                Some((None, is)) => context.describe().no_value(is),
                None => context.say("ask-list-open"),
            };
            format!("{} {state}", context.count("screen-rows", rows))
        }
        SaidAt::Control(control) => {
            if let Some(attached) = control.and_then(|control| control.attached.as_ref()).and_then(|a| a.is.value()) {
                return context.with("screen-attached", "document", &attached.document);
            }
            let complete = control.and_then(|control| control.complete.as_ref());
            let state = match complete.map(|complete| (complete.is.value(), &complete.is)) {
                Some((Some(Completeness::ThatIsAll), _)) => context.say("screen-measures-all"),
                Some((Some(Completeness::ThereAreNone), _)) => context.say("screen-measures-none"),
                Some((None, is)) => context.describe().no_value(is),
                None => context.say("screen-not-answered"),
            };
            let taken = control.map_or(0, |control| control.uses.len());
            format!("{} {state}", context.count("screen-measures", taken))
        }
        SaidAt::Cells => String::new(),
    }
}

pub(super) fn measure_line(
    body: &mut Body,
    lead: &str,
    at: &Path,
    measure: &Id,
    tone: Tone,
    hit: &Hit,
    context: &Context<'_>,
) -> usize {
    let said = match context.assessed.walk.step(at).map(|step| step.said) {
        Some(SaidAt::Control(Some(control))) => control.uses.get(measure),
        _ => None,
    };
    let Some(said) = said else { return body.lines.len() };
    let letter = context.say(match &said.is {
        State::Given(_) => "letter-given",
        State::Carried(..) => "letter-carried",
        State::Unknown { .. } => "letter-unknown",
        State::NotApplicable(_) => "letter-not-applicable",
        State::Unfinished(_) => "letter-unfinished",
    });
    let text = format!("{} – {}", context.describe().measure(measure), context.describe().usage(&said.is));
    body.hanging(&format!("{lead}{letter}   "), &text, tone, context.columns, Some(hit))
}
