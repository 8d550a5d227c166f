//! The part of the annex on sub-processors that says how they are engaged and what is no sub-processing.

use super::Composer;
use super::parts::under;
use crate::sheets::block::{Argument, Block, Say};

/// What follows an announced change; printed with the authorisation.
pub(super) fn objection(composer: &mut Composer<'_>) -> Vec<Block> {
    let engagement = &composer.dossier.engagement;
    let mut blocks = Vec::new();
    blocks.extend(composer.if_yes("inspection", "sheet-subprocessors-inspection", &engagement.inspection));
    blocks.extend(composer.sentence("grounds", "sheet-subprocessors-grounds", &engagement.grounds));
    blocks.extend(composer.yes_no("silence", "sheet-subprocessors-silence", &engagement.silence));
    blocks.extend(composer.worded(
        "objection",
        "sheet-subprocessors-objection",
        "sheet-subprocessors-effect",
        &engagement.objection,
    ));
    blocks
}

/// Duties, further sub-processors, ancillary services, the list online and own words.
pub(super) fn compose(composer: &mut Composer<'_>) -> Vec<Block> {
    let engagement = &composer.dossier.engagement;
    let mut duties =
        composer.worded("duties", "sheet-subprocessors-duties", "sheet-subprocessors-duty", &engagement.duties);
    duties.extend(composer.told("control", &engagement.control, |(n, unit)| {
        Say::plain("sheet-subprocessors-control").with("interval", Argument::Every(*n, *unit))
    }));
    duties.extend(composer.sentence("chain", "sheet-subprocessors-chain", &engagement.chain));
    let mut blocks = under("duties", "sheet-subprocessors-duties-title", duties);
    let mut apart = composer.bullets("ancillary", Some("sheet-subprocessors-ancillary"), None, &engagement.ancillary);
    apart.extend(composer.yes_no("maintenance", "sheet-subprocessors-maintenance", &engagement.maintenance));
    blocks.extend(under("ancillary", "sheet-subprocessors-ancillary-title", apart));
    let online = composer.told("online", &engagement.online, |address| {
        Say::plain("sheet-subprocessors-online").with("address", Argument::Text(address.clone()))
    });
    blocks.extend(under("online", "sheet-subprocessors-online-title", online.into_iter().collect()));
    blocks.extend(composer.additions(&composer.dossier.additions.subprocessors));
    blocks
}
