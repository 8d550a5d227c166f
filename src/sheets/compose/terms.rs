//! Annex: agreed terms – notices, assistance, audits, return and deletion, term, costs, final provisions.
//!
//! One whole sentence per choice; a choice that settles nothing prints nothing.

use super::parts::{number, under};
use super::{Composer, mark, sheet};
use crate::sheets::block::{Argument, Block, Content, Say, Sheet};

/// The sheet, if it belongs to the set.
pub(super) fn compose(composer: &mut Composer<'_>) -> Option<Sheet> {
    let asked = &composer.dossier.agreed.sheet;
    if asked.value() != Some(&true) {
        return None;
    }
    let lead = Block::new("lead", Content::Paragraph(Say::plain("sheet-terms-lead")));
    let mut blocks = vec![composer.title("terms"), lead.behind(composer.behind(&asked.at)).marked(mark(asked))];
    blocks.extend(under("instructions", "sheet-terms-instructions", instructions(composer)));
    blocks.extend(under("breach", "sheet-terms-notices", breach(composer)));
    blocks.extend(under("assistance", "sheet-terms-support", assistance(composer)));
    blocks.extend(under("audits", "sheet-terms-audits", audits(composer)));
    blocks.extend(under("end", "sheet-terms-end", end(composer)));
    blocks.extend(under("term", "sheet-terms-term", term(composer)));
    blocks.extend(under("costs", "sheet-terms-money", costs(composer)));
    blocks.extend(under("final", "sheet-terms-final", last(composer)));
    blocks.extend(composer.additions(&composer.dossier.additions.terms));
    Some(sheet("terms", blocks))
}

fn instructions(composer: &mut Composer<'_>) -> Vec<Block> {
    let agreed = &composer.dossier.agreed;
    let mut blocks = Vec::new();
    blocks.extend(composer.sentence("unlawful-instructions", "sheet-terms-unlawful", &agreed.unlawful_instructions));
    blocks.extend(composer.if_stated("confidentiality", "sheet-terms-confidentiality", &agreed.confidentiality));
    blocks
}

fn breach(composer: &mut Composer<'_>) -> Vec<Block> {
    let breach = &composer.dossier.agreed.breach;
    let mut blocks = Vec::new();
    blocks.extend(composer.within("breach-notice", "sheet-terms-breach", &breach.notice));
    blocks.extend(composer.sentence("breach-trigger", "sheet-terms-trigger", &breach.trigger));
    blocks.extend(composer.worded("breach-content", "sheet-terms-content", "sheet-terms-stated", &breach.content));
    blocks.extend(composer.worded("events", "sheet-terms-events", "sheet-terms-event", &breach.events));
    blocks.extend(composer.if_yes("third-parties", "sheet-terms-third-parties", &breach.third_parties));
    blocks
}

fn assistance(composer: &mut Composer<'_>) -> Vec<Block> {
    let assistance = &composer.dossier.agreed.assistance;
    let mut blocks = Vec::new();
    blocks.extend(composer.within("requests", "sheet-terms-requests", &assistance.forward));
    blocks.extend(composer.sentence("requests-answer", "sheet-terms-answer", &assistance.answer));
    blocks.extend(composer.worded("assistance", "sheet-terms-assistance", "sheet-terms-assists", &assistance.with));
    blocks.extend(composer.if_yes("legal-obligation", "sheet-terms-legal", &assistance.legal_obligation));
    blocks
}

fn audits(composer: &mut Composer<'_>) -> Vec<Block> {
    let audits = &composer.dossier.agreed.audits;
    let mut blocks = vec![Composer::lawful("audits", "sheet-terms-audits-lead", "gdpr-28-3-s2-h")];
    blocks.extend(composer.within("audit-notice", "sheet-terms-audit-notice", &audits.notice));
    blocks.extend(composer.if_yes("audit-unannounced", "sheet-terms-audit-cause", &audits.unannounced));
    blocks.extend(composer.if_yes("audit-hours", "sheet-terms-audit-hours", &audits.hours));
    let limited = audits.frequency.value().is_some_and(|chosen| chosen.is("limited"));
    blocks.extend(if limited {
        composer.completed("audit-frequency", &audits.frequency, &audits.interval, |(n, unit)| {
            Say::plain("sheet-terms-audit-frequency--limited").with("interval", Argument::Every(*n, *unit))
        })
    } else {
        composer.sentence("audit-frequency", "sheet-terms-audit-frequency", &audits.frequency)
    });
    blocks.extend(composer.worded("auditors", "sheet-terms-auditors", "sheet-terms-auditor", &audits.auditors));
    blocks.extend(composer.if_yes("audit-authority", "sheet-terms-audit-authority", &audits.authority));
    blocks.extend(composer.if_stated("audit-evidence", "sheet-terms-audit-evidence", &audits.evidence));
    blocks
}

fn end(composer: &mut Composer<'_>) -> Vec<Block> {
    let end = &composer.dossier.agreed.end;
    let mut blocks = Vec::new();
    blocks.extend(composer.sentence("end-choice", "sheet-terms-end-choice", &end.choice));
    blocks.extend(composer.if_stated("end-silence", "sheet-terms-end-silence", &end.silence));
    blocks.extend(composer.within("end-time", "sheet-terms-end-time", &end.time));
    blocks.extend(composer.within("end-backups", "sheet-terms-end-backups", &end.backups));
    if !end.proof.value().is_some_and(|chosen| chosen.is("none")) {
        blocks.extend(composer.sentence("end-proof", "sheet-terms-end-proof", &end.proof));
    }
    blocks.extend(composer.if_yes("end-retention", "sheet-terms-end-retention", &end.retention));
    // The German Civil Code is named only where the parties chose German law.
    let german = composer.dossier.agreed.last.law.value().is_some_and(|law| law.is("de"));
    let lien = if german { "sheet-terms-end-lien-de" } else { "sheet-terms-end-lien" };
    blocks.extend(composer.if_yes("end-lien", lien, &end.lien));
    blocks
}

fn term(composer: &mut Composer<'_>) -> Vec<Block> {
    let term = &composer.dossier.agreed.term;
    let mut blocks = Vec::new();
    match (term.ordinary.value().is_some_and(|chosen| chosen.is("period")), term.anchor.value()) {
        (false, _) => blocks.extend(composer.if_stated("termination", "sheet-terms-ordinary", &term.ordinary)),
        (true, Some(anchor)) => {
            let block = composer.completed("termination", &term.anchor, &term.period, |period| {
                Say::plain(format!("sheet-terms-ordinary--{}", anchor.id)).with("period", number(period))
            });
            let trace = composer.behind(&term.ordinary.at);
            blocks.extend(block.map(|block| {
                let marked = block.mark.or(mark(&term.ordinary));
                block.behind(trace).marked(marked)
            }));
        }
        (true, None) => {
            blocks.extend(composer.open_block("termination-anchor", &term.anchor));
            blocks.extend(composer.open_block("termination-period", &term.period));
        }
    }
    blocks.extend(composer.if_yes("survival", "sheet-terms-survival", &term.survival));
    blocks.extend(composer.worded("causes", "sheet-terms-causes", "sheet-terms-cause", &term.causes));
    blocks.extend(composer.yes_no("warning", "sheet-terms-warning", &term.warning));
    blocks
}

fn costs(composer: &mut Composer<'_>) -> Vec<Block> {
    let (costs, liability) = (&composer.dossier.agreed.costs, &composer.dossier.agreed.last.liability);
    let mut blocks = Vec::new();
    blocks.extend(composer.if_stated("liability", "sheet-terms-liability", liability));
    blocks.extend(composer.if_stated("remuneration", "sheet-terms-remuneration", &costs.remuneration));
    blocks.extend(composer.if_stated("cost-instructions", "sheet-terms-cost-instructions", &costs.instructions));
    blocks.extend(composer.if_stated("cost-audits", "sheet-terms-cost-audits", &costs.audits));
    blocks.extend(composer.if_stated("cost-assistance", "sheet-terms-cost-assistance", &costs.assistance));
    blocks.extend(composer.if_stated("cost-end", "sheet-terms-cost-end", &costs.end));
    blocks
}

fn last(composer: &mut Composer<'_>) -> Vec<Block> {
    let last = &composer.dossier.agreed.last;
    let mut blocks = Vec::new();
    blocks.extend(composer.if_stated("precedence", "sheet-terms-precedence", &last.precedence));
    blocks.extend(composer.sentence("amendments", "sheet-terms-amendments", &last.amendments));
    blocks.extend(if last.law.value().is_some_and(|law| law.is("other")) {
        composer.completed("law", &last.law, &last.law_country, |country| {
            Say::plain("sheet-terms-law--other").with("country", Argument::Country(*country))
        })
    } else {
        composer.if_stated("law", "sheet-terms-law", &last.law)
    });
    blocks.extend(if last.jurisdiction.value().is_some_and(|place| place.is("place")) {
        composer.completed("jurisdiction", &last.jurisdiction, &last.place, |place| {
            Say::plain("sheet-terms-jurisdiction--place").with("place", Argument::Text(place.clone()))
        })
    } else {
        composer.if_stated("jurisdiction", "sheet-terms-jurisdiction", &last.jurisdiction)
    });
    blocks.extend(composer.if_yes("severability", "sheet-terms-severability", &last.severability));
    blocks
}
