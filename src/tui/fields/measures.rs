//! The measures of one control: in place, planned, no, unknown, with their parameters.
//!
//! What must never happen here: a measure that counts as taken because it is proposed.

use super::Outcome;
use super::choice::{filter_line, nothing_left};
use super::suggested::Suggestions;
use crate::id::{Id, Path};
use crate::interview::edit::Edit;
use crate::interview::{SaidAt, Step};
use crate::profile::{Answer, Completeness, Control, State, Use};
use crate::questionnaire::Kind;
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::dialogs::{Dialog, form};
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::theme::{Sign, Tone};

/// The field of the measures of a control.
#[derive(Debug, Clone)]
pub struct Measures {
    path: Path,
    control: Id,
    pub(super) list: List,
}

/// What a line of the field is.
#[derive(Clone)]
enum Line {
    Measure(Id),
    Add,
    Attach,
    All,
    None,
}

impl Measures {
    /// The field of a step.
    pub fn new(step: &Step<'_>) -> Self {
        let control = match &step.question.kind {
            Kind::Measures(control) => control.clone(),
            _ => step.question.id.clone(),
        };
        Self { path: step.path.clone(), control, list: List::default() }
    }

    fn said<'a>(&self, context: &Context<'a>) -> Option<&'a Control> {
        match context.assessed.walk.step(&self.path)?.said {
            SaidAt::Control(control) => control,
            _ => None,
        }
    }

    fn usage<'a>(&self, measure: &Id, context: &Context<'a>) -> Option<&'a Answer<Use>> {
        self.said(context)?.uses.get(measure)
    }

    /// The lines, the suggested measures first.
    fn lines(&self, suggestions: &Suggestions, context: &Context<'_>) -> Vec<Line> {
        let known = known(&self.control, context);
        if !self.list.filter.is_empty() {
            let places = context.describe().search_measures(&known, &self.list.filter);
            let found = places.into_iter().filter_map(|place| known.get(place)).cloned().collect();
            return suggestions.first(found).into_iter().map(Line::Measure).collect();
        }
        let known = suggestions.first(known).into_iter().map(Line::Measure);
        let taken = self.said(context).is_some_and(|said| !said.uses.is_empty());
        let last = if taken { Line::All } else { Line::None };
        known.chain([Line::Add, Line::Attach, last]).collect()
    }

    /// A command.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> Outcome {
        let lines = self.lines(&Suggestions::at(&self.path, context), context);
        if self.list.movement(command, lines.len()) {
            return Outcome::Handled;
        }
        let under = self.list.cursor.and_then(|cursor| lines.get(cursor)).cloned();
        let complete = |is| Outcome::Answer(vec![Edit::Complete { path: self.path.clone(), is: State::Given(is) }]);
        let taken = self.said(context).is_some_and(|said| !said.uses.is_empty());
        match (command, under) {
            (Command::Take | Command::Right, Some(Line::Measure(id))) => self.form(id, context),
            (Command::Toggle, Some(Line::Measure(id))) => self.toggle(id, context),
            (Command::Delete, Some(Line::Measure(measure))) if self.usage(&measure, context).is_some() => {
                Outcome::Stay(vec![Edit::Use { control: self.path.clone(), measure, is: None, note: String::new() }])
            }
            (Command::Take | Command::Toggle, Some(Line::Add)) | (Command::Add, _) => Outcome::Open(Box::new(
                Dialog::Form(form::own_measure(self.path.clone(), self.control.clone(), &self.list.filter, context)),
            )),
            (Command::Take | Command::Toggle, Some(Line::Attach)) => {
                Outcome::Open(Box::new(Dialog::Form(form::attach(self.path.clone(), self.said(context), context))))
            }
            (Command::Take | Command::Toggle, Some(Line::All)) => complete(Completeness::ThatIsAll),
            (Command::Complete, _) if taken => complete(Completeness::ThatIsAll),
            (Command::Take | Command::Toggle, Some(Line::None)) | (Command::Complete, _) => {
                complete(Completeness::ThereAreNone)
            }
            // Enter confirms what was carried, and passes by otherwise.
            (Command::Take, None) | (Command::Finish, _) => self.confirm(context),
            (Command::Toggle, None) => Outcome::Say(context.say("screen-nothing-chosen")),
            (Command::Erase, _) if self.list.filter_less() => Outcome::Handled,
            (Command::Back, _) if self.list.filter_none() => Outcome::Handled,
            _ => Outcome::Ignored,
        }
    }

    fn form(&self, measure: Id, context: &Context<'_>) -> Outcome {
        let said = self.usage(&measure, context).map(|answer| &answer.is);
        Outcome::Open(Box::new(Dialog::Form(form::measure(self.path.clone(), measure, said, context))))
    }

    /// Space takes a measure without parameters at once, and takes it back.
    fn toggle(&self, measure: Id, context: &Context<'_>) -> Outcome {
        let has_params = context
            .assessed
            .engine
            .questionnaire
            .catalogue
            .measure(measure.as_str())
            .is_some_and(|measure| !measure.params.is_empty());
        let is = match self.usage(&measure, context) {
            Some(_) => None,
            None if has_params => return self.form(measure, context),
            None => Some(State::Given(Use::InPlace(Vec::new()))),
        };
        Outcome::Stay(vec![Edit::Use { control: self.path.clone(), measure, is, note: String::new() }])
    }

    /// Confirms what was carried in this control: all of it stands on the screen.
    fn confirm(&self, context: &Context<'_>) -> Outcome {
        let carried = self.said(context).is_some_and(|said| {
            said.complete.as_ref().is_some_and(|answer| answer.is.is_carried())
                || said.attached.as_ref().is_some_and(|answer| answer.is.is_carried())
                || said.uses.values().any(|answer| answer.is.is_carried())
        });
        if !carried {
            return Outcome::Skip;
        }
        let uses = self.said(context).into_iter().flat_map(|said| said.uses.keys());
        let places = uses.map(|measure| self.path.join(measure)).chain([self.path.clone()]).collect();
        Outcome::Answer(vec![Edit::Confirm(places)])
    }

    /// Keeps the cursor and the filter of the field that stood here before.
    pub fn stay(&mut self, before: &Self) {
        self.list = before.list.clone();
    }

    /// Stands on a measure.
    pub fn stand_on(&mut self, measure: &Id, context: &Context<'_>) {
        self.list = List::default();
        let lines = self.lines(&Suggestions::at(&self.path, context), context);
        self.list.cursor = lines.iter().position(|line| matches!(line, Line::Measure(id) if id == measure));
    }

    /// A letter filters.
    pub fn type_char(&mut self, c: char, _context: &Context<'_>) -> Outcome {
        self.list.filter_more(c);
        Outcome::Handled
    }

    /// A line was clicked: the first click moves there, the second opens it.
    pub fn point(&mut self, line: usize, context: &Context<'_>) -> Outcome {
        if self.list.cursor == Some(line) {
            return self.command(Command::Take, context);
        }
        self.list.cursor = Some(line);
        Outcome::Handled
    }

    /// The lines.
    pub fn body(&self, focused: bool, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        filter_line(&mut body, &self.list.filter, context);
        let describe = context.describe();
        let said = self.said(context);
        let complete = said.and_then(|said| said.complete.as_ref()).and_then(|complete| complete.is.value());
        let mut suggestions = Suggestions::at(&self.path, context);
        let lines = self.lines(&suggestions, context);
        let mut topic = None;
        for (n, line) in lines.iter().enumerate() {
            if let Line::Measure(id) = line
                && !suggestions.heading(&mut body, id, context)
            {
                sub_heading(&mut body, id, &mut topic, context);
            }
            let here = focused && self.list.cursor == Some(n);
            let mark = |ticked: bool| if ticked { "(x)" } else { "( )" };
            let label = match line {
                Line::Measure(id) => {
                    let said = self.usage(id, context);
                    let state = said.map(|answer| format!(" – {}", state(answer, id, context))).unwrap_or_default();
                    let mark = match said.map(|answer| answer.is.value()) {
                        None => "[ ]",
                        Some(Some(Use::InPlace(_))) => "[x]",
                        Some(Some(Use::Planned(..))) => "[p]",
                        Some(Some(Use::No)) => "[-]",
                        Some(None) => "[?]",
                    };
                    format!("{mark} {}{state}", describe.measure(id))
                }
                Line::Add => {
                    body.gap();
                    format!("[+] {}", context.say("screen-measure-add"))
                }
                Line::Attach => match said.and_then(|said| said.attached.as_ref()).and_then(|a| a.is.value()) {
                    Some(attached) => {
                        format!("(x) {}", context.with("screen-attached", "document", &attached.document))
                    }
                    None => format!("( ) {}", context.say("screen-attach")),
                },
                Line::All => {
                    format!(
                        "{} {}",
                        mark(complete == Some(&Completeness::ThatIsAll)),
                        context.say("screen-measures-all")
                    )
                }
                Line::None => {
                    format!(
                        "{} {}",
                        mark(complete == Some(&Completeness::ThereAreNone)),
                        context.say("screen-measures-none")
                    )
                }
            };
            let lead = format!("{} ", if here { context.theme.sign(Sign::Here) } else { " " });
            let tone = if here { Tone::Selected } else { Tone::Text };
            let first = body.hanging(&lead, &label, tone, context.columns, Some(&Hit::Line(n)));
            if here {
                body.focus = Some(first);
                body.cursor = Some((first, 2));
                // The sentence that stands in the annex, below the measure that is looked at.
                if let Line::Measure(id) = line {
                    sentence(&mut body, id, context);
                    suggestions.further(&mut body, id, context);
                }
            }
        }
        nothing_left(&mut body, lines.is_empty(), context);
        body.gap();
        suggestions.hint(&mut body, context);
        body.text(&context.say("screen-measures-hint"), Tone::Dim, context.columns);
        if body.cursor.is_none() && focused {
            body.focus = Some(0);
            body.cursor = Some((0, 0));
        }
        body
    }
}

/// The heading of a topic, where a long list comes to another one.
fn sub_heading<'a>(body: &mut Body, id: &Id, topic: &mut Option<&'a Id>, context: &Context<'a>) {
    let measure = context.assessed.engine.questionnaire.catalogue.measure(id.as_str());
    let here = measure.and_then(|measure| measure.topic.as_ref());
    if here == *topic {
        return;
    }
    if !body.lines.is_empty() {
        body.gap();
    }
    *topic = here;
    if let Some(here) = here {
        body.push(BodyLine::new(context.say(&format!("topic--{here}")), Tone::Strong));
    }
}

/// The measures of a control with the profile's own ones after them.
fn known(control: &Id, context: &Context<'_>) -> Vec<Id> {
    let ours = context.assessed.engine.questionnaire.catalogue.control(control.as_str());
    let ours = ours.into_iter().flat_map(|control| &control.measures).map(|measure| measure.id.clone());
    let own = context.profile().own.get("measure").into_iter().flatten();
    ours.chain(own.filter(|entry| entry.tags.contains(control)).map(|entry| entry.id.clone())).collect()
}

/// What was said about a measure, with its parameters.
fn state(answer: &Answer<Use>, id: &Id, context: &Context<'_>) -> String {
    let describe = context.describe();
    let said = describe.usage(&answer.is);
    let Some(Use::InPlace(params) | Use::Planned(_, params)) = answer.is.value() else { return said };
    let measure = context.assessed.engine.questionnaire.catalogue.measure(id.as_str());
    let params: Vec<String> = measure
        .into_iter()
        .flat_map(|measure| &measure.params)
        .map(|param| match params.iter().find(|(id, _)| *id == param.id) {
            Some((_, value)) => form::param_words(id, param, value, context),
            None => context.say("screen-param-open"),
        })
        .collect();
    if params.is_empty() { said } else { format!("{said} ({})", params.join("; ")) }
}

/// The sentence of a measure as the annex would print it, with dots for parameters that are open.
fn sentence(body: &mut Body, id: &Id, context: &Context<'_>) {
    if context.profile().own_entry("measure", id.as_str()).is_some() {
        return;
    }
    if let Some(text) = form::measure_sentence(id, context) {
        let bar = context.theme.sign(Sign::Bar);
        for line in crate::tui::wrap::wrap(&text, context.columns.saturating_sub(8)) {
            body.push(BodyLine::new(format!("      {bar} {line}"), Tone::Dim));
        }
    }
}
