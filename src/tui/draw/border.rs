//! The frame of a dialog with its title.
//!
//! What must never happen here: a title that is cut without a sign.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::tui::body::{BodyLine, draw_line};
use crate::tui::theme::{Sign, Theme, Tone};
use crate::tui::wrap;

pub(super) fn border(title: &str, frame: Rect, buffer: &mut Buffer, theme: &Theme) {
    let across = usize::from(frame.width).saturating_sub(2);
    let rule = theme.sign(Sign::Rule);
    let title = format!(" {} ", wrap::cut(title, across.saturating_sub(4), theme.sign(Sign::More)));
    let rest = rule.repeat(across.saturating_sub(wrap::width(&title) + 1));
    let top = BodyLine::new(format!("{}{rule}", theme.sign(Sign::TopLeft)), Tone::Frame)
        .and(title, Tone::Strong)
        .and(format!("{rest}{}", theme.sign(Sign::TopRight)), Tone::Frame);
    draw_line(&top, frame, frame.y, buffer, theme);
    for y in frame.y + 1..frame.bottom().saturating_sub(1) {
        let bar = theme.sign(Sign::Bar);
        let line = BodyLine::new(bar, Tone::Frame);
        draw_line(&line, Rect { width: 1, ..frame }, y, buffer, theme);
        draw_line(&line, Rect { x: frame.right() - 1, width: 1, ..frame }, y, buffer, theme);
    }
    if frame.height > 1 {
        let (left, right) = (theme.sign(Sign::BottomLeft), theme.sign(Sign::BottomRight));
        let bottom = BodyLine::new(format!("{left}{}{right}", rule.repeat(across)), Tone::Frame);
        draw_line(&bottom, frame, frame.bottom() - 1, buffer, theme);
    }
}
