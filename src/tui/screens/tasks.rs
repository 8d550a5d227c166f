//! The task list of a profile: its sections with plain states, and every question in them.
//!
//! What must never happen here: a percentage.

use crate::i18n::{Arg, Messages};
use crate::id::{Id, Path};
use crate::interview::progress::{SectionState, is_waiting, progress, section_state};
use crate::interview::{Standing, Status, Step, Walk};
use crate::questionnaire::Need;
use crate::sheets::grade::Blocker;
use crate::tui::action::Command;
use crate::tui::app::Grown;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::screens::findings;
use crate::tui::theme::{Sign, Tone};
use crate::tui::wrap;

/// The task list.
#[derive(Debug, Clone, Default)]
pub struct Tasks {
    /// The cursor.
    pub list: List,
    /// The section whose questions are shown.
    pub unfolded: Option<Id>,
}

/// What a line of the task list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Confirm what was carried.
    Confirm,
    /// Go on with the first question that waits.
    GoOn,
    /// A section.
    Section(Id),
    /// A question of the unfolded section.
    Question(Path),
    /// Check your answers.
    Review,
    /// What the rules found.
    Findings,
    /// What the law asks of the contract.
    Card,
    /// Look at the annexes.
    Preview,
    /// Write the annexes.
    Export,
    /// The menu.
    Menu,
}

impl Tasks {
    /// The task list with the cursor where work goes on.
    pub fn new() -> Self {
        Self { list: List::at(Some(0)), unfolded: None }
    }

    /// The lines.
    pub fn lines(&self, context: &Context<'_>) -> Vec<Line> {
        let walk = &context.assessed.walk;
        let mut lines = Vec::new();
        if Counts::of(walk, None).confirm > 0 {
            lines.push(Line::Confirm);
        }
        // What a finished profile is for comes first.
        let ready = context.assessed.blockers().is_empty();
        if ready {
            lines.push(Line::Export);
        }
        let faulty = errors(context) > 0;
        if faulty {
            lines.push(Line::Findings);
        }
        if walk.asked().any(stops) {
            lines.push(Line::GoOn);
        }
        for section in &context.assessed.engine.questionnaire.sections {
            lines.push(Line::Section(section.section.clone()));
            if self.unfolded.as_ref() == Some(&section.section) {
                let steps = walk.steps.iter().filter(|step| {
                    step.section.section == section.section
                        && step.row.is_none()
                        && step.standing != Standing::Closed
                        && !matches!(step.said, crate::interview::SaidAt::Cells)
                });
                lines.extend(steps.map(|step| Line::Question(step.path.clone())));
            }
        }
        lines.push(Line::Review);
        if !faulty {
            lines.push(Line::Findings);
        }
        lines.extend([Line::Card, Line::Preview]);
        if !ready {
            lines.push(Line::Export);
        }
        lines.push(Line::Menu);
        lines
    }

    /// The line under the cursor.
    pub fn under(&self, context: &Context<'_>) -> Option<Line> {
        self.list.cursor.and_then(|cursor| self.lines(context).get(cursor).cloned())
    }

    /// A movement or folding; `false` if it is neither.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> bool {
        let len = self.lines(context).len();
        match (command, self.under(context)) {
            (Command::Right | Command::Toggle, Some(Line::Section(section)))
                if self.unfolded.as_ref() != Some(&section) =>
            {
                self.unfolded = Some(section.clone());
                let at = self.lines(context).iter().position(|line| *line == Line::Section(section.clone()));
                self.list.cursor = at;
                true
            }
            (Command::Left | Command::Toggle, Some(Line::Section(section)))
                if self.unfolded.as_ref() == Some(&section) =>
            {
                self.unfolded = None;
                true
            }
            (Command::Left, Some(Line::Question(_))) => {
                let section = self.unfolded.take();
                let at = self.lines(context).iter().position(|line| match (line, &section) {
                    (Line::Section(line), Some(section)) => line == section,
                    _ => false,
                });
                self.list.cursor = at;
                true
            }
            (Command::NextField, _) => self.list.movement(Command::Down, len),
            (Command::PreviousField, _) => self.list.movement(Command::Up, len),
            _ => self.list.movement(command, len),
        }
    }

    /// The lines on the screen.
    pub fn body(&self, context: &Context<'_>, grown: &Grown) -> Body {
        let mut body = Body::default();
        let walk = &context.assessed.walk;
        if context.assessed.blockers().is_empty() {
            body.text(&context.say("tasks-ready"), Tone::Good, context.columns);
        }
        let errors = errors(context);
        if errors > 0 {
            body.text(&context.count("tasks-blocked", errors), Tone::Warning, context.columns);
        }
        if !body.lines.is_empty() {
            body.gap();
        }
        let lines = self.lines(context);
        for (n, line) in lines.iter().enumerate() {
            // The sections stand apart from what to do next.
            if matches!(line, Line::Section(_))
                && n > 0
                && !matches!(lines.get(n - 1), Some(Line::Section(_) | Line::Question(_)))
            {
                body.gap();
            }
            let here = self.list.cursor == Some(n);
            let lead = format!("{} ", if here { context.theme.sign(Sign::Here) } else { " " });
            let tone = if here { Tone::Selected } else { Tone::Text };
            let hit = Hit::Line(n);
            let first = match line {
                Line::Confirm => {
                    let count = Counts::of(walk, None).confirm;
                    let words = context.count("tasks-go-confirm", count);
                    body.hanging(&lead, &words, tone, context.columns, Some(&hit))
                }
                Line::GoOn => {
                    let needed = progress(walk.steps.iter()).needed > 0;
                    let words = context.say(if needed { "tasks-go-on" } else { "tasks-go-on-optional" });
                    body.hanging(&lead, &words, tone, context.columns, Some(&hit))
                }
                Line::Section(id) => section_line(&mut body, &lead, id, tone, &hit, grown, context),
                Line::Question(at) => {
                    let words = walk.step(at).map(|step| question_words(step, context)).unwrap_or_default();
                    body.hanging(&format!("{lead}    "), &words, tone, context.columns, Some(&hit))
                }
                Line::Review => {
                    body.gap();
                    body.hanging(&lead, &context.say("tasks-review"), tone, context.columns, Some(&hit))
                }
                Line::Findings => {
                    let words = findings_words(context);
                    body.hanging(&lead, &words, tone, context.columns, Some(&hit))
                }
                Line::Card => body.hanging(&lead, &context.say("tasks-card"), tone, context.columns, Some(&hit)),
                Line::Preview => body.hanging(&lead, &context.say("tasks-preview"), tone, context.columns, Some(&hit)),
                Line::Export => body.hanging(&lead, &context.say("tasks-export"), tone, context.columns, Some(&hit)),
                Line::Menu => body.hanging(&lead, &context.say("tasks-menu"), tone, context.columns, Some(&hit)),
            };
            if here {
                body.focus = Some(first);
                body.cursor = Some((first, 0));
            }
        }
        body
    }
}

/// What is left to do, with what was carried apart from what is missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Answers that a final document needs.
    pub needed: usize,
    /// Carried answers that have to be confirmed.
    pub confirm: usize,
    /// Optional questions without an answer.
    pub optional: usize,
}

impl Counts {
    /// Counts a section, or everything.
    pub fn of(walk: &Walk<'_>, section: Option<&Id>) -> Self {
        let steps = || walk.steps.iter().filter(|step| section.is_none_or(|id| step.section.section == *id));
        let all = progress(steps());
        let confirm =
            steps().filter(|step| step.standing == Standing::Asked && step.status() == Status::Carried).count();
        Self { needed: all.needed.saturating_sub(confirm), confirm, optional: all.optional }
    }

    /// The counts in words.
    pub fn words(self, messages: &Messages) -> String {
        let number = |n: usize| Arg::Count(u32::try_from(n).unwrap_or(u32::MAX));
        let args =
            [("needed", number(self.needed)), ("confirm", number(self.confirm)), ("optional", number(self.optional))];
        messages.text(if self.confirm > 0 { "tasks-counts-confirm" } else { "tasks-counts" }, &args)
    }
}

/// How many findings keep a set from being final in which every answer that is needed was given. While answers are
/// missing they come first.
fn errors(context: &Context<'_>) -> usize {
    let needed = progress(context.assessed.walk.steps.iter()).needed;
    let blockers = context.assessed.blockers().iter();
    if needed > 0 { 0 } else { blockers.filter(|blocker| matches!(blocker, Blocker::Finding(_))).count() }
}

/// Whether the interview stops at a step by itself.
pub fn stops(step: &Step<'_>) -> bool {
    step.row.is_none() && is_waiting(step)
}

fn section_line(
    body: &mut Body,
    lead: &str,
    id: &Id,
    tone: Tone,
    hit: &Hit,
    grown: &Grown,
    context: &Context<'_>,
) -> usize {
    let walk = &context.assessed.walk;
    let Some(section) = context.assessed.engine.questionnaire.sections.iter().find(|section| section.section == *id)
    else {
        return body.lines.len();
    };
    let state = match section_state(walk, section) {
        SectionState::NotStarted => "tasks-not-started",
        SectionState::InProgress => "tasks-in-progress",
        SectionState::NeedsAttention => "tasks-needs-attention",
        SectionState::Complete => "tasks-complete",
        SectionState::Undetermined => "tasks-undetermined",
        SectionState::NotNeeded => "tasks-not-needed",
    };
    let counts = Counts::of(walk, Some(id));
    let mut state = context.say(state);
    if counts.needed > 0 {
        state = format!("{state}, {}", context.count("tasks-needed", counts.needed));
    }
    if counts.confirm > 0 {
        state = format!("{state}, {}", context.count("tasks-confirm", counts.confirm));
    }
    let found = findings::count_in(id, context);
    if found > 0 {
        state = format!("{state}, {}", context.count("tasks-findings", found));
    }
    // A count that grows says why.
    if let Some((count, label)) = grown.sections.get(id) {
        let count = Arg::Count(u32::try_from(*count).unwrap_or(u32::MAX));
        let args = [("count", count), ("label", Arg::Text(label))];
        state = format!("{state} ({})", context.messages.text("tasks-grown", &args));
    }
    let name = context.say(&format!("section--{id}"));
    let room = context.columns.saturating_sub(wrap::width(&state) + 2 + wrap::width(lead));
    if wrap::width(&name) > room {
        return body.hanging(lead, &format!("{name} – {state}"), tone, context.columns, Some(hit));
    }
    let first = body.lines.len();
    let pad = context.columns.saturating_sub(wrap::width(lead) + wrap::width(&name) + wrap::width(&state));
    body.push(BodyLine::new(format!("{lead}{name}{}{state}", " ".repeat(pad)), tone).hit(hit.clone()));
    first
}

/// The line of the findings, with their numbers by weight.
fn findings_words(context: &Context<'_>) -> String {
    let mut counts = [0_u32; 3];
    for finding in findings::standing(context) {
        counts[finding.severity as usize] += 1;
    }
    let [hints, warnings, errors] = counts.map(Arg::Count);
    context.messages.text("tasks-to-findings", &[("errors", errors), ("warnings", warnings), ("hints", hints)])
}

/// The label of a question with its state as a letter and in a word.
pub fn question_words(step: &Step<'_>, context: &Context<'_>) -> String {
    let label = context.describe().place(&context.assessed.walk, &step.path);
    let optional = step.question.need == Need::Optional;
    let state = match (&step.standing, step.status()) {
        (Standing::Undetermined(_), _) => "state-undetermined",
        (_, Status::Open) if optional => "state-optional",
        (_, Status::Open) => "state-open",
        (_, Status::Given) => "state-given",
        (_, Status::Carried) => "state-carried",
        (_, Status::Unknown) => "state-unknown",
        (_, Status::NotApplicable) => "state-not-applicable",
        (_, Status::Unfinished) => "state-unfinished",
        (_, Status::Misfit) => "state-misfit",
    };
    format!("{label} {} {}", context.theme.sign(Sign::Dot), context.say(state))
}
