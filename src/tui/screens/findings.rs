//! The findings: what the rules say is wrong, unusual or not settled, by weight, with what was left standing.
//!
//! What must never happen here: a finding that is hidden because somebody waived it, and one that stands elsewhere
//! when the user comes back.

use crate::explain::report::{GROUPS, group_of};
use crate::explain::told::FindingTold;
use crate::id::{Id, Path};
use crate::rules::{Finding, Severity, Verdict};
use crate::sheets::grade::place_of;
use crate::sheets::waive::is_waived;
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::theme::{Sign, Tone};

/// The screen.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    /// The cursor.
    pub list: List,
    /// The finding under the cursor, by which the line is found again.
    pub key: Option<String>,
}

impl Findings {
    /// The screen with the first finding under the cursor.
    pub fn new(context: &Context<'_>) -> Self {
        let key = told(context).first().map(|finding| finding.id.clone());
        Self { list: List::at(Some(0)), key }
    }

    /// The place of the cursor: the same finding, or as near as it was.
    fn place(&self, findings: &[FindingTold]) -> Option<usize> {
        let last = findings.len().checked_sub(1)?;
        let same = findings.iter().position(|finding| Some(&finding.id) == self.key.as_ref());
        same.or(self.list.cursor.map(|cursor| cursor.min(last)))
    }

    /// The finding under the cursor.
    pub fn under<'c>(&self, context: &Context<'c>) -> Option<&'c Finding> {
        let findings = told(context);
        let key = &findings.get(self.place(&findings)?)?.id;
        context.assessed.findings().iter().find(|finding| finding.key == *key)
    }

    /// Moves the cursor to a line.
    pub fn point(&mut self, line: usize, context: &Context<'_>) {
        self.list.cursor = Some(line);
        self.key = told(context).get(line).map(|finding| finding.id.clone());
    }

    /// A movement; `false` if it is none.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> bool {
        let findings = told(context);
        self.list.cursor = self.place(&findings);
        let moved = match command {
            Command::NextField => self.list.movement(Command::Down, findings.len()),
            Command::PreviousField => self.list.movement(Command::Up, findings.len()),
            _ => self.list.movement(command, findings.len()),
        };
        self.key = self.list.cursor.and_then(|at| findings.get(at)).map(|finding| finding.id.clone());
        moved
    }

    /// The lines on the screen.
    pub fn body(&self, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        let findings = told(context);
        body.push(BodyLine::new(context.count("findings-title", findings.len()), Tone::Strong));
        body.text(&context.say("findings-hint"), Tone::Dim, context.columns);
        if findings.is_empty() {
            body.gap();
            body.text(&context.say("findings-none"), Tone::Good, context.columns);
            body.focus_here(0);
            return body;
        }
        let here = self.place(&findings);
        let mut group = "";
        for (n, finding) in findings.iter().enumerate() {
            if group_of(finding) != group {
                group = group_of(finding);
                body.gap();
                body.push(BodyLine::new(context.say(&format!("findings-group--{group}")), Tone::Strong));
            }
            let first = one(&mut body, n, finding, here == Some(n), context);
            if here == Some(n) {
                body.focus = Some(first);
                body.reach = body.lines.len().checked_sub(1);
                body.cursor = Some((first, 0));
            }
        }
        body
    }
}

fn one(body: &mut Body, n: usize, finding: &FindingTold, here: bool, context: &Context<'_>) -> usize {
    let lead = format!("{} ", if here { context.theme.sign(Sign::Here) } else { " " });
    let tone = if here { Tone::Selected } else { Tone::Text };
    let hit = Hit::Line(n);
    let lines = context.describe().finding_lines(finding);
    let mut lines = lines.iter();
    let says = lines.next().map(|line| line.text.clone()).unwrap_or_default();
    let first = body.hanging(&lead, &says, tone, context.columns, Some(&hit));
    for line in lines {
        body.hanging("    ", &line.text, Tone::Dim, context.columns, Some(&hit));
    }
    if !finding.law.is_empty() {
        let law = context.with("out-law", "law", &finding.law);
        body.hanging("    ", &law, Tone::Dim, context.columns, Some(&hit));
    }
    first
}

/// What is not met or cannot be told, group by group.
fn told(context: &Context<'_>) -> Vec<FindingTold> {
    let describe = context.describe();
    let shown = context
        .assessed
        .findings()
        .iter()
        .filter(|finding| matches!(finding.verdict, Verdict::NotMet | Verdict::CannotTell(_)));
    let mut all: Vec<FindingTold> = shown.map(|finding| describe.finding_told(context.assessed, finding)).collect();
    all.sort_by_key(|finding| GROUPS.iter().position(|group| *group == group_of(finding)));
    all
}

/// Findings that are not met and that nobody left standing.
pub fn standing<'c>(context: &Context<'c>) -> impl Iterator<Item = &'c Finding> {
    let assessed = context.assessed;
    assessed
        .findings()
        .iter()
        .filter(|finding| finding.verdict == Verdict::NotMet && !is_waived(assessed.profile, &assessed.law, finding))
}

/// How many errors and warnings are answered in a section.
pub fn count_in(section: &Id, context: &Context<'_>) -> usize {
    let walk = &context.assessed.walk;
    let weighs = standing(context).filter(|finding| finding.severity > Severity::Hint);
    let there = |at: &Path| {
        let first = at.parts().next().and_then(|first| Path::new(first).ok());
        first.and_then(|first| walk.step(&first)).is_some_and(|step| step.section.section == *section)
    };
    weighs.filter_map(|finding| place_of(finding, walk)).filter(|at| there(at)).count()
}

/// A finding beside the answer that it is answered at.
#[derive(Debug, Clone)]
pub struct Marked {
    /// The answer.
    pub at: Path,
    /// Its weight and its words.
    pub words: String,
    /// How it looks.
    pub tone: Tone,
}

/// The findings beside answers.
pub fn marks(context: &Context<'_>) -> Vec<Marked> {
    let describe = context.describe();
    let mark = |finding: &Finding| {
        let at = place_of(finding, &context.assessed.walk)?.clone();
        let severity = context.say(&format!("severity-{}", finding.severity.id()));
        let words = format!("{severity}: {}", describe.finding(finding).0);
        let tone = if finding.severity > Severity::Hint { Tone::Warning } else { Tone::Dim };
        Some(Marked { at, words, tone })
    };
    standing(context).filter_map(mark).collect()
}

/// Adds the findings that are answered at a place.
pub fn beside(body: &mut Body, marks: &[Marked], at: &Path, indent: &str, context: &Context<'_>) {
    for mark in marks.iter().filter(|mark| mark.at == *at) {
        let lead = format!("{indent}{} ", context.theme.sign(Sign::Bullet));
        body.hanging(&lead, &mark.words, mark.tone, context.columns, None);
    }
}
