//! The key line: the keys that matter on this screen now, in words.
//!
//! It stands below every screen and dialog; `keymap` knows the keys. What must never happen here: a key that does
//! nothing at this place, and a line without the way to help and back.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::assess::Assessed;
use crate::sheets::waive::may_be_waived;
use crate::tui::action::Command;
use crate::tui::app::App;
use crate::tui::body::{BodyLine, draw_line};
use crate::tui::dialogs::Dialog;
use crate::tui::dialogs::help::{command_id, key_words};
use crate::tui::effect::Shelf;
use crate::tui::fields::Field;
use crate::tui::hit::{Hit, Hits};
use crate::tui::keymap::{self, Mode};
use crate::tui::screens::{Screen, review};
use crate::tui::theme::Tone;
use crate::tui::wrap;

/// The keys that matter now, in words; each is a button too.
pub(super) fn draw(app: &App<'_>, assessed: Option<&Assessed<'_>>, area: Rect, buffer: &mut Buffer, hits: &mut Hits) {
    let mode = app.mode();
    let commands: &[Command] = match (app.dialogs.last(), &app.screen) {
        (Some(Dialog::Form(form)), _) if form.is_on_button() => {
            &[Command::Take, Command::NextField, Command::Finish, Command::Back]
        }
        (Some(Dialog::Form(_)), _) => &[Command::NextField, Command::Finish, Command::Back],
        (Some(Dialog::Help(_)), _) => &[Command::Down, Command::Back],
        (Some(_), _) => &[Command::Down, Command::Take, Command::Back],
        (None, Screen::Home) => &[Command::Take, Command::Add, Command::Help, Command::Menu, Command::Quit],
        // Without a way back to the library Esc opens the menu, which stands here by its own key.
        (None, Screen::Tasks(_)) if app.single || app.present => {
            &[Command::Take, Command::Right, Command::Help, Command::Menu]
        }
        (None, Screen::Tasks(_)) => &[Command::Take, Command::Right, Command::Help, Command::Menu, Command::Back],
        (None, Screen::Review(review)) => match review.part {
            review::Part::Carried => &[Command::Take, Command::Toggle, Command::Complete, Command::Help, Command::Back],
            review::Part::SetAside => &[Command::Take, Command::Delete, Command::Help, Command::Back],
            _ => &[Command::Take, Command::Help, Command::Menu, Command::Back],
        },
        (None, Screen::Findings(_)) => &[
            Command::Take,
            Command::Add,
            Command::Delete,
            Command::Complete,
            Command::Toggle,
            Command::Help,
            Command::Back,
        ],
        (None, Screen::Card(_)) => &[Command::Take, Command::Help, Command::Menu, Command::Back],
        (None, Screen::Preview(_)) => &[Command::Take, Command::Toggle, Command::Right, Command::Help, Command::Back],
        (None, Screen::Export(export)) if export.is_on_button() => &[Command::Take, Command::Help, Command::Back],
        (None, Screen::Export(_)) if mode == Mode::Typing => {
            &[Command::Down, Command::Export, Command::Help, Command::Back]
        }
        (None, Screen::Export(_)) => &[Command::Down, Command::Toggle, Command::Export, Command::Help, Command::Back],
        (None, Screen::Asking(asking)) if asking.fields.get(asking.focus).is_some_and(|(_, field)| field.is_long()) => {
            &[Command::Finish, Command::Unknown, Command::Help, Command::Back, Command::Menu]
        }
        (None, Screen::Asking(_)) if mode == Mode::Typing => {
            &[Command::Take, Command::Unknown, Command::Help, Command::Back, Command::Menu]
        }
        (None, Screen::Asking(asking)) if asking.button().is_some() => {
            &[Command::Take, Command::NextField, Command::Help, Command::Back]
        }
        (None, Screen::Asking(asking)) => match asking.fields.get(asking.focus).map(|(_, field)| field) {
            Some(Field::Rows(_)) => {
                &[Command::Take, Command::Add, Command::Unknown, Command::Help, Command::Back, Command::Menu]
            }
            // Nothing is under the cursor until somebody goes there: the way in stands first.
            Some(Field::Choice(_)) => {
                &[Command::Down, Command::Take, Command::Unknown, Command::Help, Command::Back, Command::Menu]
            }
            Some(Field::Grid(_)) => {
                &[Command::Toggle, Command::Copy, Command::Complete, Command::Take, Command::Help, Command::Back]
            }
            _ => &[Command::Take, Command::Toggle, Command::Unknown, Command::Help, Command::Back, Command::Menu],
        },
    };
    // Only what can be done about the finding under the cursor.
    let here = Here::of(app);
    let does = |command: &&Command| match (command, &here) {
        (Command::Complete, Here::Finding { mends, .. }) => *mends,
        (Command::Add, Here::Finding { waives, .. }) => *waives,
        (Command::Delete, Here::Finding { waived, .. }) => *waived,
        _ => true,
    };
    let hint = |command: &Command| {
        let key = keymap::keys(*command, mode).next()?;
        Some((*command, key_words(key, &app.looks()), hint_words(*command, &here, app, assessed)))
    };
    let hints = fitting(commands.iter().filter(does).filter_map(hint).collect(), usize::from(area.width));
    let mut line = BodyLine::default();
    for (command, key, words) in hints {
        let gap = if line.width() == 0 { "" } else { GAP };
        line = line.and(gap, Tone::Text);
        let from = line.width();
        line = line.and(key, Tone::Key).and(format!(" {words}"), Tone::Text);
        let to = line.width();
        line.hits.push((from, to, Hit::Do(command)));
    }
    draw_line(&line, area, area.y, buffer, &app.theme);
    for (from, to, hit) in &line.hits {
        let left = u16::try_from(*from).unwrap_or(0);
        let right = u16::try_from(*to).unwrap_or(0).min(area.width);
        hits.add(Rect::new(area.x + left, area.y, right.saturating_sub(left), 1), hit.clone());
    }
}

/// What stands between two hints.
const GAP: &str = "   ";

/// The hints that fit: from the end others are left out whole before those that take, help and lead back; help
/// and the menu list every key.
fn fitting(mut hints: Vec<(Command, String, String)>, columns: usize) -> Vec<(Command, String, String)> {
    let width = |hints: &[(Command, String, String)]| {
        let hint = |(_, key, words): &(Command, String, String)| wrap::width(key) + 1 + wrap::width(words);
        hints.iter().map(hint).sum::<usize>() + GAP.len() * hints.len().saturating_sub(1)
    };
    while width(&hints) > columns && hints.len() > 1 {
        let last = |keep: &[Command]| hints.iter().rposition(|(command, ..)| !keep.contains(command));
        let least = last(&[Command::Take, Command::Finish, Command::Help, Command::Back])
            .or_else(|| last(&[Command::Help, Command::Back]))
            .or_else(|| last(&[Command::Help]));
        hints.remove(least.unwrap_or(hints.len() - 1));
    }
    hints
}

/// What decides about keys besides the screen.
enum Here {
    /// Words narrow a list; the way back leads out of them first.
    Filtered,
    /// A finding under the cursor: whether one key mends it, whether it may be left standing, whether it is.
    Finding { mends: bool, waives: bool, waived: bool },
    /// Nothing else.
    Screen,
}

impl Here {
    fn of(app: &App<'_>) -> Self {
        let filter = match (app.dialogs.last(), &app.screen) {
            (Some(Dialog::Menu(menu)), _) => Some(menu.list.filter.as_str()),
            (None, Screen::Asking(asking)) => asking.fields.get(asking.focus).map(|(_, field)| field.filter()),
            (None, Screen::Home) => Some(app.home.list.filter.as_str()),
            _ => None,
        };
        if filter.is_some_and(|filter| !filter.is_empty()) {
            return Self::Filtered;
        }
        let (None, Screen::Findings(_)) = (app.dialogs.last(), &app.screen) else { return Self::Screen };
        let finding = app.of_finding(|finding, assessed| Self::Finding {
            mends: finding.fix.is_some(),
            waives: may_be_waived(finding),
            waived: assessed.profile.waivers.contains_key(&finding.key),
        });
        finding.unwrap_or(Self::Finding { mends: false, waives: false, waived: false })
    }
}

/// What a key does on this screen, in a word.
fn hint_words(command: Command, here: &Here, app: &App<'_>, assessed: Option<&Assessed<'_>>) -> String {
    let screen = match (&app.dialogs.last(), &app.screen) {
        _ if matches!(here, Here::Filtered) && command == Command::Back => "filter",
        _ if matches!(here, Here::Finding { waived: true, .. }) && command == Command::Add => "waived",
        (Some(Dialog::Form(form)), _) if form.is_on_button() && command == Command::Take => "button",
        (Some(_), _) => "dialog",
        (None, Screen::Home) if app.home.shelf != Shelf::Library => "shelf",
        (None, Screen::Home) => "home",
        (None, Screen::Tasks(_)) => "tasks",
        (None, Screen::Asking(asking)) => match asking.fields.get(asking.focus) {
            None => "button",
            Some((_, Field::Rows(rows))) if rows.is_on_a_line() => "rows",
            Some((_, Field::Grid(_))) => "grid",
            Some((_, Field::Measures(_))) => "measures",
            Some(_) => "asking",
        },
        (None, Screen::Review(review)) => match assessed.and_then(|assessed| review.under(&app.context(assessed))) {
            Some(review::Line::Section(_) | review::Line::Others(_)) if review.part == review::Part::Carried => {
                "section"
            }
            Some(review::Line::Part(_)) => "part",
            Some(review::Line::Rest) => "rest",
            Some(review::Line::SetAside(_)) => "aside",
            _ => "review",
        },
        (None, Screen::Findings(_)) => "findings",
        (None, Screen::Card(_)) => "card",
        (None, Screen::Preview(_)) => "preview",
        (None, Screen::Export(export)) if export.is_on_button() => "button",
        (None, Screen::Export(_)) => "export",
    };
    let id = command_id(command);
    let special = format!("hint-{screen}-{id}");
    if app.messages.has(&special) { app.messages.plain(&special) } else { app.messages.plain(&format!("hint-{id}")) }
}
