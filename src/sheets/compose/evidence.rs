//! The part of the annex on measures that lists certificates and other evidence.

use super::parts::under;
use super::{Composer, choice, mark, row, table, text};
use crate::sheets::block::{Argument, Block, Content, Say};

pub(super) fn compose(composer: &mut Composer<'_>) -> Vec<Block> {
    let evidence = &composer.dossier.evidence;
    let mut rows = Vec::new();
    for certificate in &evidence.certificates {
        let cells = vec![
            composer.state(&certificate.kind, choice),
            composer.state(&certificate.name, text),
            composer.state(&certificate.holder, text),
            composer.state(&certificate.issuer, text),
            composer.state(&certificate.scope, text),
            composer.state(&certificate.until, |day| Argument::Date(*day)),
        ];
        rows.push(row(&format!("certificates/{}", certificate.id), cells));
    }
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        let trace = composer.behind(&evidence.complete.at);
        let lead = Block::new("certificates", Content::Paragraph(Say::plain("sheet-measures-evidence-lead")));
        blocks.push(lead.behind(trace.clone()).marked(mark(&evidence.complete)));
        let columns = ["kind", "name", "holder", "issuer", "scope", "until"]
            .map(|column| composer.column(&format!("certificate-{column}")));
        blocks.push(Block::new("certificates/list", table(columns.to_vec(), rows)).behind(trace));
        // Where the parties agree that certificates take the place of audits, or have not settled it, this sheet
        // does not say the opposite.
        let counts = &composer.dossier.agreed.audits.evidence;
        if !counts.is_open() && !counts.value().is_some_and(|chosen| chosen.is("instead")) {
            blocks.push(Composer::lawful("certificates/audits", "sheet-measures-evidence-audits", "gdpr-28-3-s2-h"));
        }
    }
    blocks.extend(composer.open_block("certificates/open", &evidence.complete));
    under("certificates", "sheet-measures-evidence", blocks)
}
