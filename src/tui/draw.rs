//! Drawing: the state as a frame, and the areas of the frame that a click acts on.
//!
//! What must never happen here: a change of the state, and a screen without position, message and key line.

mod border;
mod keys;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Clear, Widget};

use super::app::App;
use super::body::{Body, BodyLine, draw_line};
use super::dialogs::Dialog;
use super::dialogs::question::buttons;
use super::hit::Hits;
use super::screens::tasks::Counts;
use super::screens::{Screen, review};
use super::theme::{Sign, Theme, Tone};
use super::wrap;
use crate::assess::Assessed;
use crate::i18n::Arg;
use crate::interview::SaidAt;

/// Draws the state and gives back what a click acts on.
pub fn draw(app: &App<'_>, frame: &mut Frame<'_>) -> Hits {
    let area = frame.area();
    let mut hits = Hits::default();
    let buffer = frame.buffer_mut();
    buffer.set_style(area, app.theme.base());
    if app.is_too_small() {
        let text = app.messages.plain("screen-too-small");
        for (row, line) in wrap::wrap(&text, usize::from(area.width).max(2)).into_iter().enumerate() {
            let y = area.y.saturating_add(u16::try_from(row).unwrap_or(u16::MAX));
            if y < area.bottom() {
                draw_line(&BodyLine::new(line, Tone::Text), area, y, buffer, &app.theme);
            }
        }
        return hits;
    }
    // Everything that follows from the answers, once for the whole frame.
    let assessed = app.assess();
    head(app, assessed, area, buffer);
    let remark = remark(app, assessed, usize::from(area.width) - 2);
    // A long remark takes rows from the body, so that all of it can be read.
    let more = u16::try_from(remark.len().saturating_sub(1)).unwrap_or(0);
    let body = Rect::new(area.x + 1, area.y + 3, area.width - 2, area.height - 6 - more);
    let cursor = main(app, assessed, body, buffer, &mut hits);
    foot(app, assessed, &remark, area, buffer, &mut hits);
    let cursor = match app.dialogs.last() {
        Some(dialog) => self::dialog(app, dialog, assessed, area, buffer, &mut hits),
        None => cursor,
    };
    // The hardware cursor stands on what has the keys, for screen readers and for typing.
    frame.set_cursor_position(cursor.unwrap_or(Position::new(area.x, area.bottom() - 1)));
    hits
}

fn row(area: Rect, y: u16) -> Rect {
    Rect::new(area.x + 1, y, area.width.saturating_sub(2), 1)
}

/// The first three rows: where, how much is left, a rule.
fn head(app: &App<'_>, assessed: Option<&Assessed<'_>>, area: Rect, buffer: &mut Buffer) {
    let columns = usize::from(area.width) - 2;
    let state = app.save_words();
    let room = columns.saturating_sub(wrap::width(&state) + 2);
    let crumb = crumbs(app.breadcrumb(assessed), room, &app.theme);
    let pad = " ".repeat(columns.saturating_sub(wrap::width(&crumb) + wrap::width(&state)));
    let line = BodyLine::new(crumb, Tone::Strong).and(pad, Tone::Text).and(state, Tone::Dim);
    draw_line(&line, row(area, area.y), area.y, buffer, &app.theme);
    let line = BodyLine::new(position(app, assessed), Tone::Dim);
    draw_line(&line, row(area, area.y + 1), area.y + 1, buffer, &app.theme);
    rule(area, area.y + 2, buffer, &app.theme);
}

fn rule(area: Rect, y: u16, buffer: &mut Buffer, theme: &Theme) {
    let line = BodyLine::new(theme.sign(Sign::Rule).repeat(usize::from(area.width)), Tone::Frame);
    draw_line(&line, area, y, buffer, theme);
}

/// Where the user is: the outer places are left out whole where there is no room, with a sign.
fn crumbs(mut parts: Vec<String>, columns: usize, theme: &Theme) -> String {
    let into = format!(" {} ", theme.sign(Sign::Into));
    let more = theme.sign(Sign::More);
    let mut text = parts.join(&into);
    while wrap::width(&text) > columns && parts.len() > 1 {
        parts.remove(0);
        text = format!("{more}{into}{}", parts.join(&into));
    }
    cut_front(&text, columns, more)
}

/// The end of a text, with a sign in front where something is left out: in a breadcrumb the end matters.
fn cut_front(text: &str, columns: usize, more: &str) -> String {
    if wrap::width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(wrap::width(more));
    let mut rest = text;
    while wrap::width(rest) > room {
        let mut chars = rest.chars();
        if chars.next().is_none() {
            break;
        }
        rest = chars.as_str();
    }
    format!("{more}{rest}")
}

/// How much is left, here and altogether.
fn position(app: &App<'_>, assessed: Option<&Assessed<'_>>) -> String {
    let number = |n: usize| Arg::Count(u32::try_from(n).unwrap_or(u32::MAX));
    let Some(assessed) = assessed else {
        let count = app.home.entries.iter().filter(|entry| entry.shelf == app.home.shelf).count();
        return app.messages.text("home-count", &[("count", number(count))]);
    };
    if let Screen::Asking(asking) = &app.screen
        && let Some(step) = assessed.walk.step(asking.at())
    {
        let sections = &app.engine.questionnaire.sections;
        let place = sections.iter().position(|section| section.section == step.section.section).unwrap_or(0) + 1;
        let here = Counts::of(&assessed.walk, Some(&step.section.section));
        let all = Counts::of(&assessed.walk, None);
        let args = [
            ("place", number(place)),
            ("sections", number(sections.len())),
            ("here", number(here.needed)),
            ("needed", number(all.needed)),
            ("confirm", number(all.confirm)),
        ];
        let id = if all.confirm > 0 { "screen-position-confirm" } else { "screen-position" };
        return app.messages.text(id, &args);
    }
    Counts::of(&assessed.walk, None).words(&app.messages)
}

/// The body of the screen; gives the place of the hardware cursor.
fn main(
    app: &App<'_>,
    assessed: Option<&Assessed<'_>>,
    area: Rect,
    buffer: &mut Buffer,
    hits: &mut Hits,
) -> Option<Position> {
    if let Screen::Home = &app.screen {
        return home(app, area, buffer, hits);
    }
    let context = app.context(assessed?);
    if app.is_beside() {
        let half = area.width / 2;
        let left = Rect { width: half - 1, ..area };
        let right = Rect { x: area.x + half + 2, width: area.width - half - 2, ..area };
        for y in area.y..area.bottom() {
            let bar = Rect { x: area.x + half, width: 1, y, height: 1 };
            draw_line(&BodyLine::new(app.theme.sign(Sign::Bar), Tone::Frame), bar, y, buffer, &app.theme);
        }
        beside(app, right, buffer);
        if let Screen::Asking(asking) = &app.screen {
            return asking.body(&context).draw(left, buffer, &app.theme, &app.messages, hits);
        }
    }
    let body = match &app.screen {
        Screen::Home => Body::default(),
        Screen::Tasks(tasks) => tasks.body(&context, &app.grown),
        Screen::Asking(asking) => asking.body(&context),
        Screen::Review(review) => review.body(&context),
        Screen::Export(export) => export.body(&context),
        Screen::Findings(findings) => findings.body(&context),
        Screen::Card(card) => card.body(&context),
        Screen::Preview(preview) => app.laid().map(|laid| laid.body(Some(preview.block), true)).unwrap_or_default(),
    };
    body.draw(area, buffer, &app.theme, &app.messages, hits)
}

/// The annex beside the question, at the sentence that the question feeds.
fn beside(app: &App<'_>, area: Rect, buffer: &mut Buffer) {
    let (Some(laid), Screen::Asking(asking)) = (app.laid(), &app.screen) else { return };
    let at = asking.at();
    let outer = at.parent();
    // A question that has no sentence yet leaves what the last answer changed in view.
    let block = laid.fed_by(at).or_else(|| outer.and_then(|outer| laid.fed_by(&outer))).or_else(|| laid.changed());
    laid.body(block, false).draw(area, buffer, &app.theme, &app.messages, &mut Hits::default());
}

fn home(app: &App<'_>, area: Rect, buffer: &mut Buffer, hits: &mut Hits) -> Option<Position> {
    let mut looks = app.looks();
    looks.columns = usize::from(area.width);
    let words: Vec<String> = app.home.buttons().iter().map(|(_, id)| app.messages.plain(id)).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut line = Body::default();
    buttons(&mut line, &words, app.home.button, looks.columns);
    let rows = u16::try_from(line.lines.len()).unwrap_or(1).min(area.height.saturating_sub(4));
    let list = Rect { height: area.height - rows - 1, ..area };
    let below = Rect { y: area.bottom() - rows, height: rows, ..area };
    let cursor = app.home.body(&looks).draw(list, buffer, &app.theme, &app.messages, hits);
    let button = line.draw(below, buffer, &app.theme, &app.messages, hits);
    button.or(cursor)
}

/// The last three rows: a rule, the message, the keys.
fn foot(
    app: &App<'_>,
    assessed: Option<&Assessed<'_>>,
    remark: &[BodyLine],
    area: Rect,
    buffer: &mut Buffer,
    hits: &mut Hits,
) {
    let rows = u16::try_from(remark.len().max(1)).unwrap_or(1);
    let y = area.bottom() - 2 - rows;
    rule(area, y, buffer, &app.theme);
    for (line, y) in remark.iter().zip(y + 1..) {
        draw_line(line, row(area, y), y, buffer, &app.theme);
    }
    keys::draw(app, assessed, row(area, area.bottom() - 1), buffer, hits);
}

/// The lines of the remark, or the last answer in one line.
fn remark(app: &App<'_>, assessed: Option<&Assessed<'_>>, columns: usize) -> Vec<BodyLine> {
    match (&app.remark, &app.screen) {
        (Some(remark), _) => {
            // The smallest window keeps some rows for what it is about.
            let most = usize::from(app.size.1 / 4).max(1);
            let text = wrap::cut(&one_line(&remark.text), columns * most, app.theme.sign(Sign::More));
            let lines = wrap::wrap(&text, columns).into_iter().take(most);
            lines.map(|line| BodyLine::new(line, remark.tone)).collect()
        }
        (None, Screen::Asking(_)) => assessed.and_then(|assessed| recap(app, assessed)).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The last answer as it is now; none where it was taken back or is not asked any more.
fn recap(app: &App<'_>, assessed: &Assessed<'_>) -> Option<BodyLine> {
    let at = app.recap.as_ref()?;
    let step = assessed.walk.step(at)?;
    if matches!(step.said, SaidAt::Answer(None)) {
        return None;
    }
    let context = app.context(assessed);
    let (label, value) = (context.describe().place(&assessed.walk, at), review::value(at, &context));
    let answer = if value.is_empty() { label } else { format!("{label}: {value}") };
    let recap = app.messages.text("screen-recap", &[("answer", Arg::Text(&one_line(&answer)))]);
    Some(BodyLine::new(recap, Tone::Dim))
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

/// A dialog over the screen; gives the place of the hardware cursor.
fn dialog(
    app: &App<'_>,
    dialog: &Dialog,
    assessed: Option<&Assessed<'_>>,
    area: Rect,
    buffer: &mut Buffer,
    hits: &mut Hits,
) -> Option<Position> {
    let looks = app.looks();
    let body = dialog.body(&looks);
    let columns = u16::try_from(looks.columns).unwrap_or(u16::MAX);
    let width = (columns + 4).min(area.width);
    let height = u16::try_from(body.lines.len() + 2).unwrap_or(u16::MAX).min(area.height.saturating_sub(2));
    let frame = Rect::new(
        area.x + (area.width - width) / 2,
        area.y + (area.height - height).saturating_sub(1) / 2,
        width,
        height,
    );
    hits.cover();
    Clear.render(frame, buffer);
    buffer.set_style(frame, app.theme.base());
    border::border(dialog.title(), frame, buffer, &app.theme);
    // The key line below stays: it shows the keys of the dialog.
    keys::draw(app, assessed, row(area, area.bottom() - 1), buffer, hits);
    let inner = Rect::new(frame.x + 2, frame.y + 1, width - 4, height.saturating_sub(2));
    let cursor = body.draw(inner, buffer, &app.theme, &app.messages, hits);
    // Where nothing in the dialog has the keys, the cursor stands at its beginning.
    cursor.or(Some(Position::new(inner.x, inner.y)))
}
