//! What was said at one place, in words: an answer, a list, a control, a measure, the day of the law.
//!
//! Review, search, findings and their reasons use the same words. What must never happen here: a value in other words
//! than the interview asks with.

use super::Describe;
use crate::i18n::Arg;
use crate::id::{Id, Path};
use crate::interview::{SaidAt, Standing, Status, Step, Walk};
use crate::profile::{Completeness, Control, List, State, Use, Value};

impl Describe<'_> {
    /// What was said at a place, in words; nothing for a place that the walk does not have.
    pub fn said(&self, walk: &Walk<'_>, at: &Path) -> String {
        let Some(step) = walk.step(at) else { return self.measure_at(walk, at).unwrap_or_default() };
        let say = |id: &str| self.messages.plain(id);
        match step.said {
            SaidAt::Answer(None) => say("screen-not-answered"),
            SaidAt::Answer(Some(answer)) => {
                let said = match &answer.is {
                    State::Carried(value, _) => self.value(step.question, value),
                    is => self.state(step.question, is),
                };
                match &answer.is {
                    State::Unknown { by: Some(by), .. } => {
                        let day = self.bare(&Value::Date(*by));
                        format!("{said} {}", self.messages.text("screen-until", &[("day", Arg::Text(&day))]))
                    }
                    _ => said,
                }
            }
            SaidAt::AsOf(day) => day.map_or_else(|| say("screen-not-answered"), |day| self.bare(&Value::Date(day))),
            SaidAt::List(list) => self.list_said(list),
            SaidAt::Control(control) => self.control_said(control),
            SaidAt::Cells => String::new(),
        }
    }

    fn count(&self, id: &str, count: usize) -> String {
        self.messages.text(id, &[("count", Arg::Count(u32::try_from(count).unwrap_or(u32::MAX)))])
    }

    fn list_said(&self, list: Option<&List>) -> String {
        let rows = list.map_or(0, |list| list.rows.len());
        let complete = list.and_then(|list| list.complete.as_ref());
        let state = match complete.map(|complete| (complete.is.value(), &complete.is)) {
            Some((Some(Completeness::ThatIsAll), _)) => self.messages.plain("ask-list-all"),
            Some((Some(Completeness::ThereAreNone), _)) => self.messages.plain("ask-list-none"),
            Some((None, is)) => self.no_value(is),
            None => self.messages.plain("ask-list-open"),
        };
        format!("{} {state}", self.count("screen-rows", rows))
    }

    fn control_said(&self, control: Option<&Control>) -> String {
        if let Some(attached) = control.and_then(|control| control.attached.as_ref()).and_then(|a| a.is.value()) {
            return self.messages.text("screen-attached", &[("document", Arg::Text(&attached.document))]);
        }
        let complete = control.and_then(|control| control.complete.as_ref());
        let state = match complete.map(|complete| (complete.is.value(), &complete.is)) {
            Some((Some(Completeness::ThatIsAll), _)) => self.messages.plain("screen-measures-all"),
            Some((Some(Completeness::ThereAreNone), _)) => self.messages.plain("screen-measures-none"),
            Some((None, is)) => self.no_value(is),
            None => self.messages.plain("screen-not-answered"),
        };
        let taken = control.map_or(0, |control| control.uses.len());
        format!("{} {state}", self.count("screen-measures", taken))
    }

    /// What was said about a measure, with the details that its sentence prints.
    fn use_with_params(&self, measure: &str, state: &State<Use>) -> String {
        let (Some(Use::InPlace(params) | Use::Planned(_, params)), said) = (state.value(), self.usage(state)) else {
            return self.usage(state);
        };
        let one = |(id, value): &(Id, Value)| {
            let value = match value {
                Value::Choice(choice) => self.messages.plain(&format!("measure--{measure}--{id}--{choice}")),
                value => self.bare(value),
            };
            format!("{}: {value}", self.messages.plain(&format!("measure--{measure}--{id}")))
        };
        std::iter::once(said).chain(params.iter().map(one)).collect::<Vec<_>>().join("; ")
    }

    /// A measure stands below the step of its control; so do its parameters.
    fn measure_at(&self, walk: &Walk<'_>, at: &Path) -> Option<String> {
        let (step, measure) = control_of(walk, at)?;
        match step.said {
            SaidAt::Control(control) => Some(match control.and_then(|control| control.uses.get(measure)) {
                Some(said) => self.use_with_params(measure, &said.is),
                None => self.messages.plain("screen-not-answered"),
            }),
            _ => None,
        }
    }

    /// How well an answer is known: the end of the message `fact-state--<id>`.
    pub fn known(&self, walk: &Walk<'_>, at: &Path) -> &'static str {
        let Some(step) = walk.step(at) else { return measure_known(walk, at) };
        match (&step.standing, step.status()) {
            (Standing::Closed, _) => "not-asked",
            (Standing::Undetermined(_), _) => "undetermined",
            (Standing::Asked, Status::Open) => "open",
            (Standing::Asked, Status::Given) => "given",
            (Standing::Asked, Status::Carried) => "carried",
            (Standing::Asked, Status::Unknown) => "unknown",
            (Standing::Asked, Status::NotApplicable) => "not-applicable",
            (Standing::Asked, Status::Unfinished | Status::Misfit) => "unfinished",
        }
    }
}

/// The step of the control that a measure or one of its parameters belongs to, with the measure.
fn control_of<'w, 'a>(walk: &'w Walk<'a>, at: &'w Path) -> Option<(&'w Step<'a>, &'w str)> {
    let mut parts = at.parts();
    let control = Path::new(parts.next()?).ok()?;
    let measure = parts.next()?;
    let step = walk.step(&control)?;
    matches!(step.said, SaidAt::Control(_)).then_some((step, measure))
}

/// The same of a measure.
fn measure_known(walk: &Walk<'_>, at: &Path) -> &'static str {
    let Some((step, measure)) = control_of(walk, at) else { return "not-asked" };
    let SaidAt::Control(Some(control)) = step.said else { return "open" };
    control.uses.get(measure).map_or("open", |answer| match &answer.is {
        State::Given(_) => "given",
        State::Carried(..) => "carried",
        State::Unknown { .. } => "unknown",
        State::NotApplicable(_) => "not-applicable",
        State::Unfinished(_) => "unfinished",
    })
}
