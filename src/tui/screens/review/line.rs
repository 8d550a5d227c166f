//! One answer as a line: its letter, its place, what was said.
//!
//! It stands below "check your answers"; recap and search use the same words. What must never happen here: a value
//! in other words than the interview asks with.

use crate::id::{Id, Path};
use crate::interview::{SaidAt, Status, Step};
use crate::profile::State;
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
    context.describe().said(&context.assessed.walk, at)
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
