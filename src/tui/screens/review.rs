//! Check your answers: every answer that counts, grouped, with its origin; what was set aside; what is open.
//!
//! What must never happen here: an answer that the annexes do not read, unless it says that it is set aside.

mod line;

pub use line::value;
use line::{answer_line, measure_line};

use crate::id::{Id, Path};
use crate::interview::edit::Edit;
use crate::interview::renewal::{self, Group};
use crate::interview::{SaidAt, Status, Step, Walk};
use crate::questionnaire::Need;
use crate::sheets::grade::{Blocker, place_of};
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::screens::findings;
use crate::tui::theme::{Sign, Tone};

/// What is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Part {
    /// All answers.
    #[default]
    Answers,
    /// Only what has to be confirmed after a renewal.
    Carried,
    /// Only what is open.
    Open,
    /// What is set aside.
    SetAside,
    /// What keeps the set from being final.
    Blockers,
}

/// The screen.
#[derive(Debug, Clone, Default)]
pub struct Review {
    /// What is shown.
    pub part: Part,
    /// The cursor.
    pub list: List,
}

/// A line of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Shows another part.
    Part(Part),
    /// Everything that is left to confirm, once what every renewal looks at was confirmed.
    Rest,
    /// The head of a section; what stands below it can be confirmed together.
    Section(Id),
    /// The head of what is carried in a section besides what every renewal looks at.
    Others(Id),
    /// An answer.
    Answer(Path),
    /// A measure of a control.
    Measure(Path, Id),
    /// An answer that is set aside.
    SetAside(Path),
    /// The n-th thing that keeps the set a draft.
    Blocker(usize),
}

const PARTS: [(Part, &str); 5] = [
    (Part::Answers, "review-answers"),
    (Part::Carried, "review-carried"),
    (Part::Open, "review-open"),
    (Part::Blockers, "review-blockers"),
    (Part::SetAside, "review-set-aside"),
];

impl Review {
    /// The screen with one part.
    pub fn new(part: Part) -> Self {
        Self { part, list: List::default() }
    }

    /// The screen that a profile needs first: what was carried, or all answers.
    pub fn for_profile(context: &Context<'_>) -> Self {
        let carried = context.assessed.blockers().iter().any(|blocker| matches!(blocker, Blocker::Carried(_)));
        Self::new(if carried { Part::Carried } else { Part::Answers })
    }

    /// Moves the cursor to where confirming goes on: the first section with something that every renewal looks at,
    /// then the line for all the rest.
    pub fn to_first_section(&mut self, context: &Context<'_>) {
        let groups = renewal::groups(&context.assessed.walk);
        let look = groups.iter().find(|group| group.look > 0).map(|group| &group.section.section);
        let lines = self.lines(context);
        let at = |wanted: &dyn Fn(&Line) -> bool| lines.iter().position(wanted);
        let looked = at(&|line| matches!(line, Line::Section(id) if Some(id) == look));
        let rest = at(&|line| *line == Line::Rest);
        self.list.cursor = looked.or(rest).or_else(|| at(&|line| matches!(line, Line::Section(_))));
    }

    fn shows(&self, step: &Step<'_>) -> bool {
        match self.part {
            Part::Answers => step.has_answer() || step.question.need == Need::Final,
            Part::Carried => is_carried(step),
            Part::Open => match step.status() {
                Status::Open | Status::Unknown | Status::Unfinished | Status::Misfit => {
                    step.question.need == Need::Final || step.status() != Status::Open
                }
                _ => false,
            },
            Part::SetAside | Part::Blockers => false,
        }
    }

    /// The lines.
    pub fn lines(&self, context: &Context<'_>) -> Vec<Line> {
        let walk = &context.assessed.walk;
        let mut lines: Vec<Line> = PARTS
            .iter()
            .filter(|(part, _)| *part != self.part)
            // Who presents shows what counts, not what was taken back.
            .filter(|(part, _)| *part != Part::SetAside || !context.present)
            .map(|(part, _)| Line::Part(*part))
            .collect();
        match self.part {
            Part::SetAside if context.present => {}
            Part::SetAside => lines.extend(walk.set_aside().map(|step| Line::SetAside(step.path.clone()))),
            Part::Blockers => lines.extend((0..context.assessed.blockers().len()).map(Line::Blocker)),
            _ => {
                if self.part == Part::Carried && count_rest(context) > 0 {
                    lines.push(Line::Rest);
                }
                let mut section = None;
                for step in walk.asked().filter(|step| self.shows(step)) {
                    let id = &step.section.section;
                    if section != Some(id) {
                        section = Some(id);
                        lines.push(Line::Section(id.clone()));
                        if self.part == Part::Carried {
                            self.carried(id, &mut lines, walk);
                        }
                    }
                    if self.part != Part::Carried {
                        self.answer(step, &mut lines);
                    }
                }
            }
        }
        lines
    }

    /// What is carried in a section, below the head that confirms it.
    fn carried(&self, section: &Id, lines: &mut Vec<Line>, walk: &Walk<'_>) {
        let groups = renewal::groups(walk).into_iter().filter(|group| group.section.section == *section);
        let apart: Vec<Path> = groups.skip(1).flat_map(|group| group.paths).collect();
        let is_apart = |step: &Step<'_>| apart.iter().any(|path| path.is_within(&step.path));
        let here = |step: &&Step<'_>| step.section.section == *section && self.shows(step);
        walk.asked().filter(here).filter(|step| !is_apart(step)).for_each(|step| self.answer(step, lines));
        if !apart.is_empty() {
            lines.push(Line::Others(section.clone()));
            walk.asked().filter(here).filter(|step| is_apart(step)).for_each(|step| self.answer(step, lines));
        }
    }

    /// An answer, with the measures of a control.
    fn answer(&self, step: &Step<'_>, lines: &mut Vec<Line>) {
        lines.push(Line::Answer(step.path.clone()));
        if let SaidAt::Control(Some(control)) = step.said {
            let shown = control.uses.iter().filter(|(_, answer)| match self.part {
                Part::Carried => answer.is.is_carried(),
                Part::Open => answer.is.value().is_none(),
                _ => true,
            });
            lines.extend(shown.map(|(measure, _)| Line::Measure(step.path.clone(), measure.clone())));
        }
    }

    /// The line under the cursor.
    pub fn under(&self, context: &Context<'_>) -> Option<Line> {
        self.list.cursor.and_then(|cursor| self.lines(context).get(cursor).cloned())
    }

    /// The place of the line under the cursor.
    pub fn place(&self, context: &Context<'_>) -> Option<Path> {
        match self.under(context)? {
            Line::Answer(at) | Line::Measure(at, _) => Some(at),
            Line::Blocker(n) => match context.assessed.blockers().get(n)? {
                Blocker::Finding(finding) => place_of(finding, &context.assessed.walk).cloned(),
                blocker => blocker.at().cloned(),
            },
            _ => None,
        }
    }

    /// Moves the cursor to a place, or as near as it was.
    pub fn show(&mut self, at: &Path, context: &Context<'_>) {
        let lines = self.lines(context);
        let found = lines.iter().position(|line| matches!(line, Line::Answer(path) if path == at));
        let last = lines.len().checked_sub(1);
        self.list.cursor = found.or(self.list.cursor.and_then(|cursor| last.map(|last| cursor.min(last))));
    }

    /// The section of the line under the cursor.
    pub fn section(&self, context: &Context<'_>) -> Option<Id> {
        match self.under(context)? {
            Line::Section(section) | Line::Others(section) => Some(section),
            Line::Answer(at) | Line::Measure(at, _) => {
                context.assessed.walk.step(&at).map(|step| step.section.section.clone())
            }
            _ => None,
        }
    }

    /// After lines went away: the cursor stays within the answers, or with `head` goes where confirming goes on.
    pub fn after(&mut self, head: bool, context: &Context<'_>) {
        if head {
            self.to_first_section(context);
            return;
        }
        let lines = self.lines(context);
        let first = lines.iter().position(|line| matches!(line, Line::Section(_))).unwrap_or(0);
        self.list.cursor = self.list.cursor.map(|at| at.clamp(first, lines.len().saturating_sub(1).max(first)));
    }

    /// A movement; `false` if it is none.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> bool {
        let len = self.lines(context).len();
        match command {
            Command::NextField => self.list.movement(Command::Down, len),
            Command::PreviousField => self.list.movement(Command::Up, len),
            _ => self.list.movement(command, len),
        }
    }

    /// What confirming the line under the cursor confirms: one answer, or a whole group.
    pub fn confirm(&self, whole: bool, context: &Context<'_>) -> Vec<Edit> {
        let walk = &context.assessed.walk;
        let groups = renewal::groups(walk);
        let paths = match (self.under(context), whole) {
            (Some(Line::Answer(at)), false) => vec![at],
            (Some(Line::Measure(at, measure)), false) => vec![at.join(&measure)],
            // A section is confirmed group by group: first what has to be looked at, then the rest.
            (Some(Line::Section(section)), _) => {
                of(&section, groups).next().map(|group| group.paths).unwrap_or_default()
            }
            (Some(Line::Others(section)), _) => {
                of(&section, groups).nth(1).map(|group| group.paths).unwrap_or_default()
            }
            (Some(Line::Answer(at) | Line::Measure(at, _)), true) => {
                let holds = |path: &Path| path.is_within(&at) || at.is_within(path);
                let group = groups.into_iter().find(|group| group.paths.iter().any(holds));
                group.map(|group| group.paths).unwrap_or_default()
            }
            _ => Vec::new(),
        };
        let carried: Vec<Path> = paths.into_iter().collect();
        if carried.is_empty() { Vec::new() } else { vec![Edit::Confirm(carried)] }
    }

    /// The lines on the screen.
    pub fn body(&self, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        let title = PARTS.iter().find(|(part, _)| *part == self.part).map_or("", |(_, id)| id);
        body.push(BodyLine::new(context.count(title, count(self.part, context)), Tone::Strong));
        body.text(&context.say(hint(self.part)), Tone::Dim, context.columns);
        body.gap();
        let lines = self.lines(context);
        let marks = findings::marks(context);
        let mut parts = true;
        for (n, line) in lines.iter().enumerate() {
            let here = self.list.cursor == Some(n);
            let lead = format!("{} ", if here { context.theme.sign(Sign::Here) } else { " " });
            let tone = if here { Tone::Selected } else { Tone::Text };
            let hit = Hit::Line(n);
            if parts && !matches!(line, Line::Part(_)) {
                parts = false;
                body.gap();
            }
            let first = match line {
                Line::Part(part) => {
                    let id = PARTS.iter().find(|(other, _)| other == part).map_or("", |(_, id)| id);
                    let text = context.with("review-show", "what", &context.count(id, count(*part, context)));
                    body.hanging(&lead, &text, tone, context.columns, Some(&hit))
                }
                Line::Rest => {
                    let text = context.count("review-rest", count_rest(context));
                    body.hanging(&lead, &text, tone, context.columns, Some(&hit))
                }
                Line::Section(section) => {
                    if n > 0 {
                        body.gap();
                    }
                    let tone = if here { Tone::Selected } else { Tone::Strong };
                    body.hanging(&lead, &context.say(&format!("section--{section}")), tone, context.columns, Some(&hit))
                }
                Line::Others(section) => {
                    body.gap();
                    let tone = if here { Tone::Selected } else { Tone::Strong };
                    let section = context.say(&format!("section--{section}"));
                    let text = context.with("review-others", "section", &section);
                    body.hanging(&lead, &text, tone, context.columns, Some(&hit))
                }
                Line::Answer(at) => {
                    let first = answer_line(&mut body, &lead, at, tone, &hit, context);
                    findings::beside(&mut body, &marks, at, "      ", context);
                    first
                }
                Line::Measure(at, measure) => measure_line(&mut body, &lead, at, measure, tone, &hit, context),
                Line::SetAside(at) => {
                    let text =
                        format!("{}: {}", context.describe().place(&context.assessed.walk, at), value(at, context));
                    body.hanging(&lead, &text, tone, context.columns, Some(&hit))
                }
                Line::Blocker(place) => match context.assessed.blockers().get(*place) {
                    Some(blocker) => {
                        let (what, remedy) = context.describe().blocker(&context.assessed.walk, blocker);
                        let first = body.hanging(&lead, &what, tone, context.columns, Some(&hit));
                        if let Some(remedy) = remedy {
                            body.hanging("    ", &remedy, Tone::Dim, context.columns, Some(&hit));
                        }
                        first
                    }
                    None => body.lines.len(),
                },
            };
            if here {
                body.focus = Some(first);
                body.cursor = Some((first, 0));
            }
        }
        if body.cursor.is_none() {
            body.focus = Some(0);
            body.cursor = Some((0, 0));
        }
        body
    }
}

fn hint(part: Part) -> &'static str {
    match part {
        Part::Answers => "review-hint-answers",
        Part::Carried => "review-hint-carried",
        Part::Open => "review-hint-open",
        Part::SetAside => "review-hint-set-aside",
        Part::Blockers => "review-hint-blockers",
    }
}

/// How many answers the line for all the rest would confirm; none while something has to be looked at, or only one
/// section is left.
fn count_rest(context: &Context<'_>) -> usize {
    let walk = &context.assessed.walk;
    let several = renewal::groups(walk).len() > 1;
    crate::interview::renewal::rest(walk).filter(|_| several).map_or(0, |paths| paths.len())
}

/// How many lines a part has.
pub fn count(part: Part, context: &Context<'_>) -> usize {
    let walk = &context.assessed.walk;
    match part {
        Part::SetAside => walk.set_aside().count(),
        Part::Blockers => context.assessed.blockers().len(),
        Part::Carried => walk.asked().filter(|step| is_carried(step)).count(),
        _ => walk.asked().filter(|step| Review::new(part).shows(step)).count(),
    }
}

/// Whether anything at a step still has to be confirmed.
/// The groups of a section.
fn of<'a>(section: &Id, groups: Vec<Group<'a>>) -> impl Iterator<Item = Group<'a>> {
    groups.into_iter().filter(move |group| group.section.section == *section)
}

fn is_carried(step: &Step<'_>) -> bool {
    step.status() == Status::Carried
        || matches!(step.said, SaidAt::Control(Some(control)) if control.uses.values().any(|answer| answer.is.is_carried()))
}
