//! Annex: outsourcing – AI, exit, service levels, trade secrets, risk and cyber resilience.

use super::parts::{number, under};
use super::{Composer, mark, sheet};
use crate::sheets::block::{Argument, Block, Content, Say, Sheet};

/// The sheet, if it belongs to the set.
pub(super) fn compose(composer: &mut Composer<'_>) -> Option<Sheet> {
    let asked = &composer.dossier.outsourcing.sheet;
    if asked.value() != Some(&true) {
        return None;
    }
    let lead = Block::new("lead", Content::Paragraph(Say::plain("sheet-outsourcing-lead")));
    let mut blocks = vec![composer.title("outsourcing"), lead.behind(composer.behind(&asked.at)).marked(mark(asked))];
    blocks.extend(under("ai", "sheet-outsourcing-ai", ai(composer)));
    blocks.extend(under("exit", "sheet-outsourcing-exit", exit(composer)));
    blocks.extend(under("service", "sheet-outsourcing-service", service(composer)));
    blocks.extend(under("risk", "sheet-outsourcing-risk", risk(composer)));
    blocks.extend(composer.additions(&composer.dossier.additions.outsourcing));
    Some(sheet("outsourcing", blocks))
}

fn ai(composer: &mut Composer<'_>) -> Vec<Block> {
    let outsourcing = &composer.dossier.outsourcing;
    let mut blocks = Vec::new();
    blocks.extend(composer.if_stated("ai-training", "sheet-outsourcing-ai-training", &outsourcing.ai_training));
    blocks.extend(composer.yes_no("ai-use", "sheet-outsourcing-ai-use", &outsourcing.ai_use));
    blocks.extend(composer.told("ai-functions", &outsourcing.ai_functions, |words| {
        Say::plain("sheet-outsourcing-ai-functions").with("functions", Argument::Words(words.clone()))
    }));
    blocks.extend(composer.worded(
        "ai-conditions",
        "sheet-outsourcing-ai-conditions",
        "sheet-outsourcing-ai-condition",
        &outsourcing.ai_conditions,
    ));
    blocks
}

fn exit(composer: &mut Composer<'_>) -> Vec<Block> {
    let outsourcing = &composer.dossier.outsourcing;
    let mut blocks = Vec::new();
    blocks.extend(composer.sentence("exit-scope", "sheet-outsourcing-exit-scope", &outsourcing.exit_scope));
    blocks.extend(composer.worded(
        "exit-formats",
        "sheet-outsourcing-exit-formats",
        "sheet-outsourcing-exit-format",
        &outsourcing.exit_formats,
    ));
    blocks.extend(composer.told("exit-period", &outsourcing.exit_period, |period| {
        Say::plain("sheet-outsourcing-exit-period").with("period", number(period))
    }));
    blocks
}

fn service(composer: &mut Composer<'_>) -> Vec<Block> {
    let outsourcing = &composer.dossier.outsourcing;
    let mut blocks = Vec::new();
    blocks.extend(composer.reference("service-levels", "sheet-outsourcing-levels", &outsourcing.service_levels));
    blocks.extend(composer.reference("service-penalties", "sheet-outsourcing-penalties", &outsourcing.penalties));
    blocks.extend(composer.if_yes("trade-secrets", "sheet-outsourcing-secrets", &outsourcing.trade_secrets));
    blocks
}

fn risk(composer: &mut Composer<'_>) -> Vec<Block> {
    let outsourcing = &composer.dossier.outsourcing;
    let mut blocks = Vec::new();
    if outsourcing.risk_assessment.value().is_none() {
        blocks.extend(composer.open_block("risk-assessment", &outsourcing.risk_assessment));
    }
    let carried = mark(&outsourcing.risk_assessment);
    let assessed = composer.told("risk-assessment/date", &outsourcing.risk_assessment_date, |day| {
        Say::plain("sheet-outsourcing-assessed").with("date", Argument::Date(*day))
    });
    blocks.extend(assessed.map(|block| {
        let marked = block.mark.or(carried);
        block.marked(marked)
    }));
    blocks.extend(composer.worded(
        "cyber-rules",
        "sheet-outsourcing-cyber-rules",
        "sheet-outsourcing-cyber-rule",
        &outsourcing.cyber_rules,
    ));
    blocks.extend(composer.worded(
        "cyber-duties",
        "sheet-outsourcing-cyber-duties",
        "sheet-outsourcing-cyber-duty",
        &outsourcing.cyber_duties,
    ));
    blocks
}
