//! The part of the subject matter that says where the data may be processed.
//!
//! What must never happen here: own staff abroad that a promised place does not mention.

use super::{Composer, heading, mark};
use crate::dossier::Field;
use crate::law::Country;
use crate::sheets::block::{Argument, Block, Content, Say};

/// The promised place, and own staff with access from abroad.
pub(super) fn compose(composer: &mut Composer<'_>) -> Vec<Block> {
    let transfers = &composer.dossier.transfers;
    let mut blocks = vec![heading(2, "place/title", "sheet-subject-place")];
    blocks.extend(composer.sentence("place", "sheet-subject-place", &transfers.promised));
    blocks.extend(countries(composer, "place", &transfers.promised_countries));
    blocks.extend(composer.yes_no("staff-abroad", "sheet-subject-staff-abroad", &transfers.staff_abroad));
    blocks.extend(countries(composer, "staff-abroad", &transfers.staff_countries));
    blocks
}

/// Countries as bullets, or the open point that stands for them.
fn countries(composer: &mut Composer<'_>, id: &str, field: &Field<Vec<Country>>) -> Vec<Block> {
    let Some(countries) = field.value() else {
        return composer.open_block(&format!("{id}/open"), field).into_iter().collect();
    };
    let trace = composer.behind(&field.at);
    let item = |country: &Country| {
        let say = Say::plain("sheet-item").with("item", Argument::Country(*country));
        Block::new(format!("{id}/{}", country.code()), Content::Paragraph(say)).behind(trace.clone())
    };
    let items = countries.iter().map(item).collect();
    vec![Block::new(format!("{id}/list"), Content::List(items)).behind(trace.clone()).marked(mark(field))]
}
