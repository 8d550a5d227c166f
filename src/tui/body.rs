//! A body: the lines that a screen shows, longer than the window, with one focus.
//!
//! Every screen builds one; [`Body::draw`] shows the part around the focus and says how much is above and below.
//! What must never happen here: a line cut without a sign, and a focus that is not visible.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::hit::{Hit, Hits};
use super::theme::{Sign, Theme, Tone};
use super::wrap;
use crate::i18n::{Arg, Messages};

/// A stretch of text with its tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text, without line breaks.
    pub text: String,
    /// What it means.
    pub tone: Tone,
}

/// One line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BodyLine {
    /// The stretches from left to right.
    pub spans: Vec<Span>,
    /// Columns that a click acts on: from, to (exclusive), what.
    pub hits: Vec<(usize, usize, Hit)>,
}

/// The lines of a screen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// The lines.
    pub lines: Vec<BodyLine>,
    /// The line that has to be visible.
    pub focus: Option<usize>,
    /// The last line that belongs to the focus: shown with it where the window has room.
    pub reach: Option<usize>,
    /// What the focus is about and the line that says so: told beside the number of hidden lines where it is one of them.
    pub about: Option<(usize, String)>,
    /// The line at the top, where a text is scrolled and nothing in it has the keys.
    pub top: Option<usize>,
    /// Where the hardware cursor stands: line and column.
    pub cursor: Option<(usize, usize)>,
}

impl BodyLine {
    /// A line of one tone.
    pub fn new(text: impl Into<String>, tone: Tone) -> Self {
        Self { spans: vec![Span { text: text.into(), tone }], hits: Vec::new() }
    }

    /// The same line with one more stretch.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>, tone: Tone) -> Self {
        self.spans.push(Span { text: text.into(), tone });
        self
    }

    /// The same line, acting on a click anywhere in it.
    #[must_use]
    pub fn hit(mut self, hit: Hit) -> Self {
        self.hits.push((0, usize::MAX, hit));
        self
    }

    /// The columns of the line.
    pub fn width(&self) -> usize {
        self.spans.iter().map(|span| wrap::width(&span.text)).sum()
    }
}

impl Body {
    /// Adds an empty line.
    pub fn gap(&mut self) {
        self.lines.push(BodyLine::default());
    }

    /// Adds a line.
    pub fn push(&mut self, line: BodyLine) {
        self.lines.push(line);
    }

    /// Adds a text, broken into lines.
    pub fn text(&mut self, text: &str, tone: Tone, columns: usize) {
        for line in wrap::wrap(text, columns) {
            self.push(BodyLine::new(line, tone));
        }
    }

    /// Adds a text whose further lines are indented like the text behind `lead`.
    pub fn hanging(&mut self, lead: &str, text: &str, tone: Tone, columns: usize, hit: Option<&Hit>) -> usize {
        let indent = wrap::width(lead);
        let first = self.lines.len();
        for (n, line) in wrap::wrap(text, columns.saturating_sub(indent)).into_iter().enumerate() {
            let lead = if n == 0 { lead.to_owned() } else { " ".repeat(indent) };
            let mut line = BodyLine::new(format!("{lead}{line}"), tone);
            if let Some(hit) = hit {
                line = line.hit(hit.clone());
            }
            self.push(line);
        }
        first
    }

    /// Makes the line added last the focus, with the hardware cursor at this column.
    pub fn focus_here(&mut self, column: usize) {
        let line = self.lines.len().saturating_sub(1);
        self.focus = Some(line);
        self.cursor = Some((line, column));
    }

    /// Adds all lines of another body below.
    pub fn append(&mut self, other: Self) {
        let shift = self.lines.len();
        if let Some(focus) = other.focus {
            self.focus = Some(focus + shift);
            self.reach = other.reach.map(|reach| reach + shift);
        }
        if let Some((line, column)) = other.cursor {
            self.cursor = Some((line + shift, column));
        }
        self.lines.extend(other.lines);
    }

    /// The first line shown in a window of this height.
    fn offset(&self, height: usize) -> usize {
        let last = self.lines.len().saturating_sub(height);
        if let Some(top) = self.top {
            return top.min(last);
        }
        match self.focus {
            // The focus keeps some lines around it where there is room. The rows that say how much is hidden take one each.
            Some(focus) => {
                let reach = self.reach.unwrap_or(focus);
                let shows_it = (reach + 2).saturating_sub(height).min(focus.saturating_sub(1));
                focus.saturating_sub(height * 2 / 3).max(shows_it).min(last)
            }
            None => 0,
        }
    }

    /// Shows the part around the focus. Where lines are hidden, the outermost rows say how many.
    /// Gives the place of the hardware cursor.
    pub fn draw(
        &self,
        area: Rect,
        buffer: &mut Buffer,
        theme: &Theme,
        messages: &Messages,
        hits: &mut Hits,
    ) -> Option<Position> {
        let height = usize::from(area.height);
        if height == 0 || area.width == 0 {
            return None;
        }
        let offset = self.offset(height);
        let hidden = self.lines.len().saturating_sub(offset + height);
        let mut cursor = None;
        for row in 0..height {
            let y = area.y + u16::try_from(row).unwrap_or(0);
            let at = offset + row;
            let more = |count: usize, sign: Sign| {
                let count = u32::try_from(count).unwrap_or(u32::MAX);
                format!("{} {}", theme.sign(sign), messages.text("screen-more", &[("count", Arg::Count(count))]))
            };
            // In a text that scrolls the cursor stands at its first row, for screen readers.
            if self.top.is_some() && row == 0 {
                cursor = Some(Position::new(area.x, y));
            }
            // A hidden line counts itself: the row that says so stands in its place.
            if row == 0 && offset > 0 && self.focus != Some(at) && height > 2 {
                let mut line = BodyLine::new(more(offset + 1, Sign::Up), Tone::Dim);
                if let Some((_, about)) = self.about.as_ref().filter(|(said, _)| *said <= offset) {
                    line = line.and(format!("   {about}"), Tone::Strong);
                }
                draw_line(&line, area, y, buffer, theme);
                continue;
            }
            if row + 1 == height && hidden > 0 && self.focus != Some(at) && height > 2 {
                draw_line(&BodyLine::new(more(hidden + 1, Sign::Down), Tone::Dim), area, y, buffer, theme);
                continue;
            }
            let Some(line) = self.lines.get(at) else { break };
            draw_line(line, area, y, buffer, theme);
            for (from, to, hit) in &line.hits {
                let left = u16::try_from(*from).unwrap_or(u16::MAX).min(area.width);
                let right = u16::try_from(*to).unwrap_or(u16::MAX).min(area.width);
                hits.add(Rect::new(area.x + left, y, right - left, 1), hit.clone());
            }
            if let Some((_, column)) = self.cursor.filter(|(cursor, _)| *cursor == at) {
                let column = u16::try_from(column).unwrap_or(u16::MAX).min(area.width.saturating_sub(1));
                cursor = Some(Position::new(area.x + column, y));
            }
        }
        cursor
    }
}

/// Draws one line; what does not fit ends in a sign.
pub fn draw_line(line: &BodyLine, area: Rect, y: u16, buffer: &mut Buffer, theme: &Theme) {
    let columns = usize::from(area.width);
    let fits = line.width() <= columns;
    let more = if fits { "" } else { theme.sign(Sign::More) };
    let room = columns.saturating_sub(wrap::width(more));
    let mut used = 0;
    let mut put = |text: &str, tone: Tone, used: &mut usize, limit: usize| {
        let x = area.x + u16::try_from(*used).unwrap_or(u16::MAX);
        buffer.set_stringn(x, y, text, limit.saturating_sub(*used), theme.style(tone));
        *used += wrap::width(text);
    };
    for span in &line.spans {
        if used < room {
            let text = wrap::cut(&span.text, room - used, "");
            put(&text, span.tone, &mut used, room);
        }
    }
    put(more, Tone::Dim, &mut used, columns);
}
