//! A question, or the few that share a page, with its fields and buttons.
//!
//! What must never happen here: a question that the walk does not ask, and a user who cannot leave.

use crate::i18n::Arg;
use crate::id::Path;
use crate::interview::{SaidAt, Step, Walk, facts};
use crate::questionnaire::{Kind, Need};
use crate::rules::regimes::governing;
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::dialogs::question::buttons;
use crate::tui::fields::Field;
use crate::tui::hit::Hit;
use crate::tui::keymap::Mode;
use crate::tui::screens::{findings, tasks};
use crate::tui::theme::{Sign, Tone};

/// A page of questions.
#[derive(Debug, Clone)]
pub struct Asking {
    /// The fields with their places, in reading order.
    pub fields: Vec<(Path, Field)>,
    /// The field with the keys, or behind the fields the button.
    pub focus: usize,
    /// The field that had the keys last: what the menu does is done there.
    pub field: usize,
    /// Where Esc and the end of the page lead.
    pub from: From,
}

/// Where a question was opened from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// The task list.
    Tasks,
    /// Check your answers.
    Review,
    /// The annexes.
    Preview,
}

/// The buttons below a question.
pub const BUTTONS: [(Command, &str); 5] = [
    (Command::Finish, "button-on"),
    (Command::PreviousQuestion, "button-back"),
    (Command::Unknown, "button-unknown"),
    (Command::Help, "button-help"),
    (Command::Menu, "button-menu"),
];

impl Asking {
    /// The page of the question at a place, with the cursor on the entry if the place is one of a list. `None` if nothing is
    /// asked there.
    pub fn new(at: &Path, from: From, context: &Context<'_>) -> Option<Self> {
        let walk = &context.assessed.walk;
        let (step, entry) = walk.answered_at(at)?;
        let steps = page(walk, step);
        let focus = steps.iter().position(|other| other.path == step.path).unwrap_or(0);
        let fields = steps.into_iter().map(|step| (step.path.clone(), Field::new(step, context))).collect();
        let mut asking = Self { fields, focus, field: focus, from };
        if let (Some(entry), Some(field)) = (entry, asking.field()) {
            field.stand_on(&entry, context);
        }
        Some(asking)
    }

    /// The place of the field with the keys; of the one that had them last while a button has them.
    pub fn at(&self) -> &Path {
        let at = if self.focus < self.fields.len() { self.focus } else { self.field };
        // A page has at least one field.
        &self.fields[at.min(self.fields.len().saturating_sub(1))].0
    }

    /// Gives the keys back to the field that had them last.
    pub fn back_to_field(&mut self) {
        if self.focus >= self.fields.len() {
            self.focus = self.field.min(self.fields.len().saturating_sub(1));
        }
    }

    /// Gives the keys to a field, or behind the fields to a button.
    pub fn give(&mut self, focus: usize) {
        if focus < self.fields.len() {
            self.field = focus;
        }
        self.focus = focus.min(self.fields.len() + BUTTONS.len() - 1);
    }

    /// The field with the keys.
    pub fn field(&mut self) -> Option<&mut Field> {
        self.fields.get_mut(self.focus).map(|(_, field)| field)
    }

    /// What keys mean here.
    pub fn mode(&self) -> Mode {
        self.fields.get(self.focus).map_or(Mode::Choosing, |(_, field)| field.mode())
    }

    /// The button with the keys.
    pub fn button(&self) -> Option<usize> {
        self.focus.checked_sub(self.fields.len())
    }

    /// Moves between fields and buttons, round and round.
    pub fn move_focus(&mut self, on: bool) {
        let last = self.fields.len() + BUTTONS.len() - 1;
        self.give(match (on, self.focus) {
            (true, at) if at < last => at + 1,
            (true, _) => 0,
            (false, 0) => last,
            (false, at) => at - 1,
        });
    }

    /// Makes the fields anew after an answer; what is being typed in the others stays. With `taken` the field
    /// with the keys was answered, so that what it held is in the profile.
    pub fn refresh(&mut self, taken: bool, context: &Context<'_>) -> bool {
        let walk = &context.assessed.walk;
        let Some(step) = self.fields.iter().find_map(|(path, _)| walk.step(path).filter(|step| step.is_asked())) else {
            return false;
        };
        let steps = page(walk, step);
        let answered = self.fields.get(self.focus).filter(|_| taken).map(|(path, _)| path.clone());
        let fields = steps.into_iter().map(|step| {
            let mut field = Field::new(step, context);
            if let Some((path, before)) = self.fields.iter().find(|(path, _)| *path == step.path) {
                field.stay(before, answered.as_ref() != Some(path));
            }
            (step.path.clone(), field)
        });
        let fields: Vec<(Path, Field)> = fields.collect();
        let button = self.focus.checked_sub(self.fields.len());
        // An answer may open or close a question of the page: the keys stay with their field.
        let here = self.fields.get(self.focus).and_then(|(at, _)| fields.iter().position(|(path, _)| path == at));
        self.fields = fields;
        let last = self.fields.len().saturating_sub(1);
        self.field = self.field.min(last);
        self.give(button.map_or_else(|| here.unwrap_or(self.focus.min(last)), |button| self.fields.len() + button));
        true
    }

    /// The lines on the screen.
    pub fn body(&self, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        let walk = &context.assessed.walk;
        let several = self.fields.len() > 1;
        for (n, (path, field)) in self.fields.iter().enumerate() {
            let Some(step) = walk.step(path) else { continue };
            let focused = n == self.focus;
            if n > 0 {
                body.gap();
            }
            let near = focused || !several || self.focus >= self.fields.len() && n + 1 == self.fields.len();
            if focused {
                // Row and group stand above and beside it.
                body.about = Some((body.lines.len(), context.say(&format!("{}.label", step.message()))));
            }
            head(&mut body, step, near, n, context);
            let short = if near { None } else { field.short(context) };
            body.append(short.unwrap_or_else(|| field.body(focused, context)));
        }
        body.gap();
        let words: Vec<String> = BUTTONS.iter().map(|(_, id)| context.say(id)).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        buttons(&mut body, &words, self.button(), context.columns);
        body
    }
}

/// The question with its why, its law and its notes.
fn head(body: &mut Body, step: &Step<'_>, near: bool, n: usize, context: &Context<'_>) {
    let id = step.message();
    let mut text = context.say(&id);
    if step.question.need == Need::Optional {
        text = format!("{text} {}", context.say("ask-optional"));
    }
    let hit = Hit::Field(n);
    body.hanging("", &text, if near { Tone::Strong } else { Tone::Dim }, context.columns, Some(&hit));
    if !near {
        return;
    }
    let governing = governing(context.assessed.dossier(), &context.assessed.law);
    let why = context.describe().why_asked(&id, step.question, governing);
    body.text(&why, Tone::Dim, context.columns);
    if let SaidAt::Answer(Some(answer)) = step.said {
        if answer.is.value().is_none() || answer.is.is_carried() || step.misfit.is_some() {
            let said = match step.misfit {
                Some(_) => context.say("state-misfit"),
                None => context.describe().state(step.question, &answer.is),
            };
            body.text(&context.with("ask-current", "value", &said), Tone::Warning, context.columns);
        }
        if !answer.note.is_empty() && !context.present {
            body.text(&context.with("screen-note", "note", &answer.note), Tone::Dim, context.columns);
        }
    }
    findings::beside(body, &findings::marks(context), &step.path, "", context);
    for note in facts::notes(&context.assessed.walk, step, &context.assessed.law) {
        let country = context.describe().country(note.country);
        let said = context.messages.plain(&note.message);
        let args = [("country", Arg::Text(&country)), ("note", Arg::Text(&said))];
        let said = context.messages.text("note-country", &args);
        let lead = format!("{} ", context.theme.sign(Sign::Bullet));
        body.hanging(&lead, &said, Tone::Warning, context.columns, None);
    }
    body.push(BodyLine::default());
}

/// The steps that share a page with a step: those of its page, or all cells of its question.
fn page<'w, 'a>(walk: &'w Walk<'a>, step: &'w Step<'a>) -> Vec<&'w Step<'a>> {
    if matches!(step.question.kind, Kind::Each { .. }) {
        // The cells are one field.
        return vec![step];
    }
    match &step.question.page {
        None => vec![step],
        Some(page) => walk
            .asked()
            .filter(|other| {
                other.question.page.as_ref() == Some(page)
                    && other.section.section == step.section.section
                    && other.row == step.row
            })
            .collect(),
    }
}

/// The place after a page in the way the interview goes: in a row its next field, else the next question that
/// waits. `None` at the end of the row or of the interview.
pub fn next(walk: &Walk<'_>, last: &Path) -> Option<Path> {
    let here = walk.step(last)?;
    let position = walk.position(last)?;
    let later = walk.steps.iter().skip(position + 1).filter(|step| step.is_asked());
    let same = |step: &&Step<'_>| step.question.id != here.question.id || step.row != here.row;
    match &here.row {
        Some(row) => later.filter(same).find(|step| step.row.as_ref() == Some(row)).map(|step| step.path.clone()),
        None => later.filter(same).find(|step| stops(walk, step)).map(|step| step.path.clone()),
    }
}

/// The next question whatever its state, for going on without answering.
pub fn after(walk: &Walk<'_>, last: &Path) -> Option<Path> {
    let here = walk.step(last)?;
    let position = walk.position(last)?;
    let mut later = walk.steps.iter().skip(position + 1).filter(|step| step.is_asked());
    later.find(|step| step.row == here.row && step.question.id != here.question.id).map(|step| step.path.clone())
}

/// The question before a page.
pub fn before(walk: &Walk<'_>, first: &Path) -> Option<Path> {
    let here = walk.step(first)?;
    let position = walk.position(first)?;
    let mut earlier = walk.steps.iter().take(position).rev().filter(|step| step.is_asked());
    earlier.find(|step| step.row == here.row && step.question.id != here.question.id).map(|step| step.path.clone())
}

/// Whether the interview stops at a step by itself: it waits, or a row of its list does.
pub fn stops(walk: &Walk<'_>, step: &Step<'_>) -> bool {
    tasks::stops(step)
        || matches!(step.said, SaidAt::List(_))
            && walk.asked().any(|field| {
                field.row.as_ref().is_some_and(|row| row.is_within(&step.path))
                    && crate::interview::progress::is_waiting(field)
                    && field.question.need == Need::Final
            })
}

/// Where work goes on: the first question that waits in the first section in which a needed one does; if no
/// needed one waits, the first that does.
pub fn first_needed(walk: &Walk<'_>) -> Option<Path> {
    let waits = || walk.asked().filter(|step| step.row.is_none() && stops(walk, step));
    let needed = waits().find(|step| step.question.need == Need::Final);
    let section = needed.map(|step| &step.section.section);
    waits().find(|step| section.is_none_or(|section| step.section.section == *section)).map(|step| step.path.clone())
}

/// The first question that waits.
pub fn first(walk: &Walk<'_>) -> Option<Path> {
    walk.asked().find(|step| step.row.is_none() && stops(walk, step)).map(|step| step.path.clone())
}
