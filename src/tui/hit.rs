//! What a click acts on: areas that drawing gives back, each with what it means.
//!
//! What must never happen here: something that only the mouse can do.

use ratatui::layout::{Position, Rect};

use super::action::Command;

/// What an area means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hit {
    /// Like a key: a hint in the key line, a button.
    Do(Command),
    /// The n-th line of a list on the screen: moves there; a second click takes it.
    Line(usize),
    /// A cell of a grid: line and column.
    Cell(usize, usize),
    /// The n-th field of a page.
    Field(usize),
    /// The n-th button of the screen.
    Button(usize),
}

/// The areas of one drawn frame.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hits(Vec<(Rect, Hit)>);

impl Hits {
    /// Adds an area; later ones lie above earlier ones.
    pub fn add(&mut self, area: Rect, hit: Hit) {
        self.0.push((area, hit));
    }

    /// Forgets everything below: a dialog takes all input.
    pub fn cover(&mut self) {
        self.0.clear();
    }

    /// What lies at this place.
    pub fn at(&self, column: u16, row: u16) -> Option<&Hit> {
        self.0.iter().rev().find(|(area, _)| area.contains(Position::new(column, row))).map(|(_, hit)| hit)
    }
}
