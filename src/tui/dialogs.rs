//! Dialogs: a stack of which the top one takes all input.
//!
//! What must never happen here: a dialog that cannot be left with Esc, and one whose buttons only a mouse or a
//! letter reaches.

pub mod form;
pub mod help;
pub mod menu;
pub mod question;

use super::action::Command;
use super::body::Body;
use super::effect::Effect;
use super::hit::Hit;
use super::keymap::Mode;
use super::theme::Theme;
use crate::i18n::Messages;
use crate::interview::edit::Edit;
use crate::interview::typed::TypedWords;

/// What dialogs read.
#[derive(Clone, Copy)]
pub struct Looks<'a> {
    /// The words.
    pub messages: &'a Messages,
    /// The words that are understood when typed.
    pub typed: &'a TypedWords,
    /// How things look.
    pub theme: &'a Theme,
    /// The columns inside the dialog.
    pub columns: usize,
    /// The rows inside the largest dialog.
    pub rows: usize,
}

/// A dialog.
#[derive(Debug, Clone)]
pub enum Dialog {
    /// Something to be filled in.
    Form(form::Form),
    /// Help and keys.
    Help(help::Help),
    /// The menu, or another list to choose from.
    Menu(menu::Menu),
    /// A question with buttons.
    Question(question::Question),
}

/// What a dialog leads to.
#[derive(Debug, Clone)]
pub enum Result {
    /// It stays open.
    Open,
    /// It is closed; nothing follows.
    Closed,
    /// It is closed, and this follows.
    Then(Then),
}

/// What follows a dialog.
#[derive(Debug, Clone)]
pub enum Then {
    /// A command.
    Do(Command),
    /// Edits of the open profile.
    Edits(Vec<Edit>),
    /// An own entry was worded: it is made and chosen in the field that asked.
    Own(Edit),
    /// An own measure was worded: it is made and taken.
    OwnMeasure(Edit, crate::id::Path),
    /// Something outside.
    Effect(Effect),
    /// The tried edits that were asked about are made.
    Commit,
    /// Everything that is still carried is confirmed.
    ConfirmRest,
    /// The texts that were asked about are put back, or forgotten.
    Draft(bool),
    /// The answers that an earlier run could not save are taken over, or forgotten.
    Unsaved(bool),
    /// Asks where else to save; the text is a place to propose.
    AskElsewhere(String),
    /// The open profile is saved at this place.
    Elsewhere(String),
    /// The answers that could not be saved stay a draft, and the profile is left.
    LeaveUnsaved,
    /// Go to a place; to an entry of a list, where it is one.
    Go(crate::id::Path),
    /// Ask whether an answer that is set aside is taken away for good.
    Purge(crate::id::Path),
}

impl Dialog {
    /// What keys mean here.
    pub fn mode(&self) -> Mode {
        match self {
            Self::Form(form) => form.mode(),
            _ => Mode::Dialog,
        }
    }

    /// A command.
    pub fn command(&mut self, command: Command, looks: &Looks<'_>) -> Result {
        match self {
            Self::Form(form) => form.command(command, looks),
            Self::Help(help) => help.command(command, looks),
            Self::Menu(menu) => menu.command(command),
            Self::Question(question) => question.command(command),
        }
    }

    /// A character.
    pub fn type_char(&mut self, c: char, looks: &Looks<'_>) -> Result {
        match self {
            Self::Form(form) => form.type_char(c),
            Self::Question(question) => question.type_char(c),
            Self::Menu(menu) => menu.type_char(c),
            Self::Help(_) => {
                let _ = looks;
                Result::Open
            }
        }
    }

    /// A paste: only where text is typed. It never presses a button; in a menu its first line filters.
    pub fn paste(&mut self, text: &str) -> Result {
        match self {
            Self::Form(form) => form.paste(text),
            Self::Menu(menu) => {
                for c in text.lines().next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(40) {
                    let _ = menu.type_char(c);
                }
            }
            Self::Help(_) | Self::Question(_) => {}
        }
        Result::Open
    }

    /// A click.
    pub fn point(&mut self, hit: &Hit, looks: &Looks<'_>) -> Result {
        match (self, hit) {
            (Self::Menu(menu), Hit::Line(line)) => menu.point(*line),
            (Self::Question(question), Hit::Button(button)) => question.point(*button),
            (Self::Form(form), Hit::Field(row)) => form.point(*row, looks),
            (Self::Form(form), Hit::Cell(row, choice)) => form.choose(*row, *choice, looks),
            (Self::Form(form), Hit::Button(button)) => form.press(*button, looks),
            _ => Result::Open,
        }
    }

    /// The title.
    pub fn title(&self) -> &str {
        match self {
            Self::Form(form) => &form.title,
            Self::Help(help) => &help.title,
            Self::Menu(menu) => &menu.title,
            Self::Question(question) => &question.title,
        }
    }

    /// The lines.
    pub fn body(&self, looks: &Looks<'_>) -> Body {
        match self {
            Self::Form(form) => form.body(looks),
            Self::Help(help) => help.body(looks),
            Self::Menu(menu) => menu.body(looks),
            Self::Question(question) => question.body(looks),
        }
    }
}
