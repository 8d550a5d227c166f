//! A day, a number, an interval or countries: typed freely, shown as understood before it counts.
//!
//! What must never happen here: a guess taken without being shown, and a user held by a text that cannot be read.

use super::text::{edit, editor_lines, inner};
use super::{Outcome, answer, unfinished};
use crate::day::Day;
use crate::id::Path;
use crate::interview::edit::Edit;
use crate::interview::typed::{self, Unread};
use crate::interview::{SaidAt, Step};
use crate::law::Country;
use crate::profile::{State, Value};
use crate::quantity::Unit;
use crate::questionnaire::Kind;
use crate::text::Shape;
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::editor::Editor;
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::theme::{Sign, Tone};

/// What is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Kinds {
    Date,
    AsOf,
    Number(Vec<Unit>),
    Interval,
    Country,
    Countries,
}

/// Why a text is not taken.
enum NotTaken {
    /// It could not be read.
    Unread(Unread),
    /// The law is known only from this day on.
    BeforeFloor(Day),
}

impl From<Unread> for NotTaken {
    fn from(unread: Unread) -> Self {
        Self::Unread(unread)
    }
}

impl NotTaken {
    fn said(&self, context: &Context<'_>) -> String {
        match self {
            Self::Unread(unread) => said(unread, context),
            Self::BeforeFloor(day) => {
                context.with("screen-before-floor", "day", &context.messages.date(*day).unwrap_or_default())
            }
        }
    }
}

/// The field of something typed.
#[derive(Debug, Clone)]
pub struct Typed {
    path: Path,
    kind: Kinds,
    editor: Editor,
    /// The text when nothing was changed yet.
    stored: String,
    /// The value it stands for.
    value: Option<Value>,
    carried: bool,
    /// Proposals below the text.
    list: List,
    /// The text that Enter was pressed on without success; a second Enter keeps it and goes on.
    refused: Option<String>,
}

impl Typed {
    /// The field of a step.
    pub fn new(step: &Step<'_>, context: &Context<'_>) -> Self {
        let kind = match &step.question.kind {
            Kind::AsOf => Kinds::AsOf,
            Kind::Number(units) => Kinds::Number(units.clone()),
            Kind::Interval => Kinds::Interval,
            Kind::Country => Kinds::Country,
            Kind::Countries => Kinds::Countries,
            _ => Kinds::Date,
        };
        let spoken = |value: &Value| match value {
            Value::Countries(list) => {
                list.iter().map(|country| context.describe().country(*country)).collect::<Vec<_>>().join(", ")
            }
            value => context.describe().bare(value),
        };
        let carried = matches!(step.said, SaidAt::Answer(Some(said)) if said.is.is_carried());
        let value = match step.said {
            SaidAt::AsOf(day) => day.map(Value::Date),
            _ => step.value().cloned(),
        };
        let stored = match (&value, step.said) {
            (Some(value), _) => spoken(value),
            (None, SaidAt::Answer(Some(said))) => match &said.is {
                State::Unfinished(text) => text.clone(),
                _ => String::new(),
            },
            _ => String::new(),
        };
        Self {
            path: step.path.clone(),
            kind,
            editor: Editor::new(&stored, Shape::Line),
            stored,
            value,
            carried,
            list: List::default(),
            refused: None,
        }
    }

    fn is_changed(&self) -> bool {
        self.editor.text().trim() != self.stored.trim()
    }

    fn read(&self, context: &Context<'_>) -> Result<Value, NotTaken> {
        let value = self.value_of(context)?;
        match (&self.kind, &value) {
            (Kinds::AsOf, Value::Date(day)) => {
                let known = context.assessed.engine.law.at(Some(*day));
                known.map(|_| value).map_err(|before| NotTaken::BeforeFloor(before.floor.day))
            }
            _ => Ok(value),
        }
    }

    fn value_of(&self, context: &Context<'_>) -> Result<Value, Unread> {
        let text = self.editor.text();
        if text.trim().is_empty() {
            return Err(Unread::Blank);
        }
        let table = context.assessed.engine.law.countries();
        match &self.kind {
            Kinds::Date | Kinds::AsOf => typed::date_in(context.typed, text).map(Value::Date),
            Kinds::Number(units) => typed::number(context.typed, units, text).map(|(n, unit)| Value::Number(n, unit)),
            Kinds::Interval => typed::interval(context.typed, text).map(|(n, unit)| Value::Every(n, unit)),
            Kinds::Country => typed::country(table, text).map(Value::Country),
            Kinds::Countries => typed::countries(table, text).map(Value::Countries),
        }
    }

    /// Values to propose, each with its words.
    fn proposals(&self, context: &Context<'_>) -> Vec<(String, Value)> {
        let describe = context.describe();
        match &self.kind {
            Kinds::AsOf if self.editor.is_blank() => {
                let value = Value::Date(context.today);
                vec![(context.with("screen-today", "day", &describe.bare(&value)), value)]
            }
            Kinds::Country | Kinds::Countries if self.is_changed() => {
                let typed = match self.kind {
                    Kinds::Countries => self.editor.text().rsplit([',', ';']).next().unwrap_or_default(),
                    _ => self.editor.text(),
                };
                let found: Vec<Country> = match typed.trim() {
                    "" => Vec::new(),
                    typed => context.assessed.engine.law.countries().find(typed),
                };
                found.into_iter().take(8).map(|country| (describe.country(country), Value::Country(country))).collect()
            }
            _ => Vec::new(),
        }
    }

    fn edit_of(&self, value: Value) -> Edit {
        match (&self.kind, value) {
            (Kinds::AsOf, Value::Date(day)) => Edit::AsOf(day),
            (_, value) => answer(&self.path, value),
        }
    }

    /// A command.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> Outcome {
        let proposals = self.proposals(context);
        match command {
            Command::Down if !proposals.is_empty() => {
                self.list.movement(command, proposals.len());
                return Outcome::Handled;
            }
            Command::Up if self.list.cursor.is_some() => {
                match self.list.cursor {
                    Some(0) | None => self.list.cursor = None,
                    _ => drop(self.list.movement(command, proposals.len())),
                }
                return Outcome::Handled;
            }
            Command::Take | Command::Finish => return self.take(&proposals, context),
            _ => {}
        }
        match edit(&mut self.editor, command, inner(context.columns)) {
            Some(outcome) => {
                self.list.cursor = None;
                outcome
            }
            None => Outcome::Ignored,
        }
    }

    fn take(&mut self, proposals: &[(String, Value)], context: &Context<'_>) -> Outcome {
        if let Some((words, value)) = self.list.cursor.and_then(|cursor| proposals.get(cursor)) {
            // In a list of countries a proposal completes the text; a single one is the answer.
            if self.kind == Kinds::Countries {
                return self.complete(words);
            }
            return Outcome::Answer(vec![self.edit_of(value.clone())]);
        }
        if self.editor.is_blank() {
            return if self.stored.is_empty() {
                Outcome::Skip
            } else {
                Outcome::Answer(vec![Edit::Forget(self.path.clone())])
            };
        }
        if let (false, Some(value)) = (self.is_changed(), &self.value) {
            // Enter confirms what was carried, and passes by what was given.
            return if self.carried { Outcome::Answer(vec![self.edit_of(value.clone())]) } else { Outcome::Skip };
        }
        match self.read(context) {
            Ok(value) => Outcome::Answer(vec![self.edit_of(value)]),
            Err(wrong) => {
                let text = self.editor.text().to_owned();
                if self.refused.as_ref() == Some(&text) && self.kind != Kinds::AsOf {
                    return Outcome::Answer(vec![unfinished(&self.path, &text)]);
                }
                self.refused = Some(text);
                Outcome::Say(wrong.said(context))
            }
        }
    }

    /// Puts a proposal in the place of what was typed for it.
    fn complete(&mut self, words: &str) -> Outcome {
        let text = self.editor.text();
        let head = match self.kind {
            Kinds::Countries => text.rfind([',', ';']).and_then(|at| text.get(..at)).unwrap_or_default(),
            _ => "",
        };
        let joined = if head.is_empty() { words.to_owned() } else { format!("{}, {words}", head.trim()) };
        self.editor = Editor::new(&joined, Shape::Line);
        self.list.cursor = None;
        Outcome::Handled
    }

    /// A character; a space on a proposal takes it, as in every other list.
    pub fn type_char(&mut self, c: char, context: &Context<'_>) -> Outcome {
        if let (' ', Some(cursor)) = (c, self.list.cursor)
            && let Some((words, value)) = self.proposals(context).get(cursor)
        {
            return match value {
                Value::Country(_) => self.complete(words),
                value => Outcome::Answer(vec![self.edit_of(value.clone())]),
            };
        }
        self.editor.insert(c);
        self.list.cursor = None;
        Outcome::Handled
    }

    /// A paste.
    pub fn paste(&mut self, text: &str) -> Outcome {
        self.editor.paste(text);
        self.list.cursor = None;
        Outcome::Handled
    }

    /// A proposal was clicked.
    pub fn point(&mut self, line: usize) -> Outcome {
        self.list.cursor = Some(line);
        Outcome::Handled
    }

    /// What was typed and not taken.
    pub fn keep(&self, _context: &Context<'_>) -> Vec<Edit> {
        // The day of the law stands at the head of the profile and cannot be half a day.
        if !self.is_changed() || self.kind == Kinds::AsOf {
            return Vec::new();
        }
        let text = self.editor.text().trim();
        if text.is_empty() { vec![Edit::Forget(self.path.clone())] } else { vec![unfinished(&self.path, text)] }
    }

    /// What is being typed.
    pub fn draft(&self) -> Option<String> {
        self.is_changed().then(|| self.editor.text().to_owned())
    }

    /// Keeps what is being typed, with the cursor in it.
    pub fn stay(&mut self, before: &Self, typed: bool) {
        if typed && before.is_changed() {
            self.editor = before.editor.clone();
            self.list = before.list.clone();
            self.refused.clone_from(&before.refused);
        }
    }

    /// Puts a draft back.
    pub fn restore(&mut self, draft: &str) {
        self.editor = Editor::new(draft, Shape::Line);
    }

    /// The lines.
    pub fn body(&self, focused: bool, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        let in_list = self.list.cursor.is_some();
        editor_lines(&mut body, &self.editor, focused && !in_list, context.columns, context.theme);
        let proposals = self.proposals(context);
        if !self.editor.is_blank() && focused && self.is_changed() {
            match self.read(context) {
                Ok(value) => {
                    let spoken = match &value {
                        Value::Countries(list) => {
                            list.iter().map(|c| context.describe().country(*c)).collect::<Vec<_>>().join("; ")
                        }
                        value => context.describe().bare(value),
                    };
                    body.text(&context.with("ask-understood", "value", &spoken), Tone::Good, context.columns);
                }
                Err(wrong) if self.refused.as_deref() == Some(self.editor.text()) => {
                    body.text(&wrong.said(context), Tone::Error, context.columns);
                    // The day of the law stands at the head of the profile and cannot be half a day.
                    if self.kind != Kinds::AsOf {
                        body.text(&context.say("screen-refused"), Tone::Dim, context.columns);
                    }
                }
                Err(_) => body.push(BodyLine::default()),
            }
        }
        if let Kinds::Number(units) = &self.kind {
            let units = context.describe().units(units);
            body.text(&context.with("ask-number", "units", &units), Tone::Dim, context.columns);
        } else {
            let hint = match self.kind {
                Kinds::Date | Kinds::AsOf => "ask-date",
                Kinds::Interval => "ask-interval",
                Kinds::Countries => "ask-countries",
                _ => "ask-country",
            };
            body.text(&context.say(hint), Tone::Dim, context.columns);
        }
        for (n, (label, _)) in proposals.iter().enumerate() {
            let here = focused && self.list.cursor == Some(n);
            let lead = format!("{} ", if here { context.theme.sign(Sign::Here) } else { " " });
            let tone = if here { Tone::Selected } else { Tone::Text };
            let first = body.hanging(&lead, label, tone, context.columns, Some(&Hit::Line(n)));
            if here {
                body.focus = Some(first);
                body.cursor = Some((first, 0));
            }
        }
        if self.value.is_none() && !self.stored.is_empty() && !self.is_changed() {
            body.text(&context.say("screen-unfinished"), Tone::Warning, context.columns);
        }
        body
    }
}

/// Why a text could not be read, with what would help.
pub(in crate::tui) fn said(unread: &Unread, context: &Context<'_>) -> String {
    match unread {
        Unread::Blank | Unread::YesNo => context.say("screen-blank"),
        Unread::Choice(count) => context.count("ask-unread-choice", *count),
        Unread::Date | Unread::NoSuchDay => context.say(unread.of_day()),
        Unread::Number => context.say("ask-unread-number"),
        Unread::Interval => context.say("ask-unread-interval"),
        Unread::Country => context.say("ask-unread-country"),
        Unread::Countries(found) => {
            let names: Vec<String> = found.iter().map(|country| context.describe().country(*country)).collect();
            context.with("ask-unread-countries", "more", &names.join("; "))
        }
    }
}
