//! How things look: styles by meaning, and the signs that boxes and marks are drawn with.
//!
//! What must never happen here: a state that only a colour shows, and a background that the terminal did not
//! choose unless the user asked for it.

use ratatui::style::{Color, Modifier, Style};

/// An appearance to choose from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Appearance {
    /// The terminal's own colours.
    #[default]
    Terminal,
    /// Dark letters on white.
    Light,
    /// Light letters on black.
    Dark,
    /// Black and white, nothing dimmed.
    HighContrast,
}

impl Appearance {
    /// Every appearance, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Terminal, Self::Light, Self::Dark, Self::HighContrast];

    /// The part of the message id that names it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }
}

/// What a stretch of text means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Ordinary text.
    Text,
    /// The question, a heading.
    Strong,
    /// Remarks, less important.
    Dim,
    /// The line that keys act on.
    Selected,
    /// A key in a hint.
    Key,
    /// Something to be mended.
    Error,
    /// Something to look at.
    Warning,
    /// Something settled.
    Good,
    /// A frame, a rule.
    Frame,
    /// Changed since the last answer.
    Changed,
}

/// Styles and signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Which appearance.
    pub appearance: Appearance,
    /// Whether colours may be used at all (`NO_COLOR`).
    pub colour: bool,
    /// Whether only ASCII signs may be used for boxes and marks.
    pub ascii: bool,
}

impl Theme {
    /// The style of the whole window.
    pub fn base(&self) -> Style {
        if !self.colour {
            return Style::new();
        }
        match self.appearance {
            Appearance::Terminal => Style::new(),
            Appearance::Light => Style::new().fg(Color::Rgb(20, 20, 20)).bg(Color::Rgb(255, 255, 255)),
            Appearance::Dark => Style::new().fg(Color::Rgb(235, 235, 235)).bg(Color::Rgb(16, 16, 16)),
            Appearance::HighContrast => Style::new().fg(Color::Rgb(255, 255, 255)).bg(Color::Rgb(0, 0, 0)),
        }
    }

    /// The style of a tone.
    pub fn style(&self, tone: Tone) -> Style {
        let plain = self.base();
        let modified = match tone {
            Tone::Strong | Tone::Key | Tone::Error => plain.add_modifier(Modifier::BOLD),
            Tone::Selected => plain.add_modifier(Modifier::REVERSED | Modifier::BOLD),
            Tone::Changed => plain.add_modifier(Modifier::UNDERLINED),
            Tone::Text | Tone::Dim | Tone::Frame | Tone::Warning | Tone::Good => plain,
        };
        match (self.colour, self.colour_of(tone)) {
            (true, Some(colour)) => modified.fg(colour),
            _ => modified,
        }
    }

    /// The colour of a tone; contrast to the background is tested to be 4.5 to 1 at least.
    fn colour_of(&self, tone: Tone) -> Option<Color> {
        match (self.appearance, tone) {
            (Appearance::Light, Tone::Dim | Tone::Frame) => Some(Color::Rgb(90, 90, 90)),
            (Appearance::Light, Tone::Key) => Some(Color::Rgb(0, 70, 140)),
            (Appearance::Light, Tone::Error) => Some(Color::Rgb(160, 0, 0)),
            (Appearance::Light, Tone::Warning) => Some(Color::Rgb(120, 70, 0)),
            (Appearance::Light, Tone::Good) => Some(Color::Rgb(0, 95, 40)),
            (Appearance::Dark, Tone::Dim | Tone::Frame) => Some(Color::Rgb(165, 165, 165)),
            (Appearance::Dark, Tone::Key) => Some(Color::Rgb(140, 195, 255)),
            (Appearance::Dark, Tone::Error) => Some(Color::Rgb(255, 140, 130)),
            (Appearance::Dark, Tone::Warning) => Some(Color::Rgb(255, 200, 110)),
            (Appearance::Dark, Tone::Good) => Some(Color::Rgb(140, 220, 150)),
            // The terminal's own palette is not known: what is told by words and weight needs no colour there.
            _ => None,
        }
    }

    /// A sign, or its stand-in where only ASCII may be used.
    pub fn sign(&self, sign: Sign) -> &'static str {
        let (unicode, ascii) = match sign {
            Sign::Rule => ("─", "-"),
            Sign::Bar => ("│", "|"),
            Sign::Up => ("↑", "^"),
            Sign::Down => ("↓", "v"),
            Sign::More => ("…", "..."),
            Sign::Into => ("›", ">"),
            Sign::Here => ("▸", ">"),
            Sign::Dot => ("·", "-"),
            Sign::Bullet => ("•", "*"),
            Sign::TopLeft => ("┌", "+"),
            Sign::TopRight => ("┐", "+"),
            Sign::BottomLeft => ("└", "+"),
            Sign::BottomRight => ("┘", "+"),
        };
        if self.ascii { ascii } else { unicode }
    }
}

/// A sign that is not a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A horizontal line.
    Rule,
    /// A vertical line.
    Bar,
    /// More above.
    Up,
    /// More below.
    Down,
    /// Left out.
    More,
    /// One step deeper in a breadcrumb.
    Into,
    /// The line that keys act on.
    Here,
    /// Between two remarks.
    Dot,
    /// Before an item.
    Bullet,
    /// A corner.
    TopLeft,
    /// A corner.
    TopRight,
    /// A corner.
    BottomLeft,
    /// A corner.
    BottomRight,
}

#[cfg(test)]
mod tests {
    use super::*;

    const TONES: [Tone; 9] = [
        Tone::Text,
        Tone::Strong,
        Tone::Dim,
        Tone::Key,
        Tone::Error,
        Tone::Warning,
        Tone::Good,
        Tone::Frame,
        Tone::Changed,
    ];

    fn luminance(colour: Color) -> f64 {
        let Color::Rgb(r, g, b) = colour else { panic!("{colour:?} is no colour of ours") };
        let part = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.03928 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
    }

    #[test]
    fn every_text_of_our_own_colours_has_contrast() {
        for appearance in [Appearance::Light, Appearance::Dark, Appearance::HighContrast] {
            let theme = Theme { appearance, colour: true, ascii: false };
            let back = luminance(theme.base().bg.unwrap());
            for tone in TONES {
                let fore = luminance(theme.style(tone).fg.unwrap());
                let ratio = (fore.max(back) + 0.05) / (fore.min(back) + 0.05);
                assert!(ratio >= 4.5, "{appearance:?} {tone:?}: {ratio:.1}");
            }
        }
    }

    #[test]
    fn without_colour_the_selection_is_still_marked() {
        let theme = Theme { appearance: Appearance::Dark, colour: false, ascii: false };
        let style = theme.style(Tone::Selected);
        assert_eq!((style.fg, style.bg), (None, None));
        assert!(style.add_modifier.contains(Modifier::REVERSED));
    }
}
