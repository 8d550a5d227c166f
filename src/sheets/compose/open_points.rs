//! The list of open points: number, what is open, who finds out, until when.

use super::sheet;
use crate::questionnaire::Owner;
use crate::sheets::block::{Argument, Block, Content, Row, Say, Sheet, Trace};
use crate::sheets::points::OpenPoint;

/// The sheet, if anything is open.
pub(super) fn compose(points: &[OpenPoint]) -> Option<Sheet> {
    if points.is_empty() {
        return None;
    }
    let columns = ["number", "what", "who", "by"].map(|column| Say::plain(format!("sheet-open-points-{column}")));
    let rows = points.iter().map(row).collect();
    let blocks = vec![
        Block::new("title", Content::Heading(1, Say::plain("sheet-open-points-title"))),
        Block::new("lead", Content::Paragraph(Say::plain("sheet-open-points-lead"))),
        Block::new("list", Content::Table(columns.to_vec(), rows)),
    ];
    Some(sheet("open-points", blocks))
}

fn row(point: &OpenPoint) -> Row {
    let what = Argument::Say(Box::new(point.what.clone()));
    let what = match &point.about {
        Some(about) => Argument::Say(Box::new(
            Say::plain("sheet-open-points-about").with("about", about.clone()).with("what", what),
        )),
        None => what,
    };
    let who = if point.who.is_empty() {
        let role = match point.owner {
            Owner::Client => "client",
            Owner::Contractor => "contractor",
        };
        Argument::Say(Box::new(Say::plain(format!("sheet-open-points-{role}"))))
    } else {
        Argument::Text(point.who.clone())
    };
    Row {
        id: format!("open/{}", point.number),
        cells: vec![Argument::Count(point.number), what, who, point.by.map_or(Argument::Empty, Argument::Date)],
        mark: None,
        trace: vec![Trace::Answer(point.at.clone())],
    }
}
