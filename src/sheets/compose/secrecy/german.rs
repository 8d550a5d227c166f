//! What German law asks: the criminal code, the acts of some professions, the code of criminal procedure.
//!
//! What must never happen here: a rule of the professional acts for a health profession, and a privilege of the
//! code of criminal procedure for a profession that it does not name.

use super::{Composer, cite, names};
use crate::dossier::Chosen;
use crate::id::Id;
use crate::law::ServiceRule;
use crate::sheets::block::{Argument, Block, Content, Say, Trace};
use crate::sheets::compose::{choice, heading};

/// The terms for a client that may sit in Germany; under that condition where it may sit elsewhere too.
pub(super) fn terms(composer: &mut Composer<'_>) -> Vec<Block> {
    let seats = composer.seats();
    if !seats.iter().any(|seat| seat.code() == "DE") {
        return Vec::new();
    }
    let mut blocks = vec![heading(2, "terms/title", "sheet-secrecy-terms")];
    blocks.push(law_paragraph("terms/necessary", "sheet-secrecy-necessary", "stgb-203-3-s2"));
    blocks.push(law_paragraph("terms/chain", "sheet-secrecy-chain-duty", "stgb-203-4-s2-nr2"));
    let professions = composer.dossier.parties.client.professions.value().cloned().unwrap_or_default();
    let dossier = composer.dossier;
    let by_law = dossier.secrecy.undertaking.value().is_some_and(|undertaking| undertaking.is("by-law"));
    let signed = (by_law || dossier.secrecy.form.value().is_some_and(|form| form.is("written")))
        && !dossier.recipients.subprocessors.iter().any(|sub| sub.bound.value().is_some_and(|form| form.is("text")));
    if !signed && professions.iter().any(|profession| profession.tagged("health")) {
        blocks.push(Block::new("terms/health-form", Content::Note(Say::plain("sheet-secrecy-health-form"))));
    }
    blocks.extend(acts(composer, &professions));
    blocks.extend(refusal(composer, &professions));
    if seats.iter().all(|seat| seat.code() == "DE") {
        return blocks;
    }
    let when = Block::new("when-germany", Content::When(Say::plain("sheet-secrecy-when-germany"), blocks));
    vec![when.behind(composer.behind(&composer.dossier.parties.client.countries.at))]
}

fn law_paragraph(id: &str, message: &str, law: &str) -> Block {
    let say = Say::plain(message).with("law", cite(law));
    Block::new(id, Content::Paragraph(say)).behind([Trace::Law(law.to_owned())])
}

/// What the acts of lawyers, tax advisers, auditors, patent attorneys and notaries ask besides.
fn acts(composer: &mut Composer<'_>, professions: &[Chosen]) -> Vec<Block> {
    let of_any = |rule: &&ServiceRule| professions.iter().any(|profession| rule.is_for(names(profession)));
    let rules: Vec<&ServiceRule> = composer.law.service_rules().filter(of_any).collect();
    if rules.is_empty() {
        return Vec::new();
    }
    let trace = || {
        rules.iter().flat_map(|rule| [&rule.selection, &rule.form, &rule.content]).map(|law| Trace::Law(law.clone()))
    };
    let items = rules.iter().map(|rule| {
        let say = Say::plain("sheet-item").with("item", cite(rule.section()));
        Block::new(format!("acts/{}", rule.act), Content::Paragraph(say))
            .behind([Trace::Law(rule.section().to_owned())])
    });
    let mut blocks = vec![Block::new("acts/list", Content::List(items.collect()))];
    blocks.push(Block::new("acts/terms", Content::Paragraph(Say::plain("sheet-secrecy-acts-terms"))));
    let number = Id::new("subprocessors").map_or(Argument::Empty, Argument::SheetNumber);
    let terms = [
        ("undertaking", Say::plain("sheet-secrecy-acts-undertaking")),
        ("knowledge", Say::plain("sheet-secrecy-acts-knowledge")),
        ("further", Say::plain("sheet-secrecy-acts-further").with("number", number)),
        ("end", Say::plain("sheet-secrecy-acts-end")),
    ];
    let terms = terms.map(|(id, say)| Block::new(format!("acts/{id}"), Content::Paragraph(say)).behind(trace()));
    blocks.push(Block::new("acts/terms/list", Content::List(terms.to_vec())));
    let secrecy = &composer.dossier.secrecy;
    blocks.extend(composer.sentence("acts/abroad", "sheet-secrecy-abroad", &secrecy.abroad));
    blocks.extend(composer.sentence("acts/single", "sheet-secrecy-single", &secrecy.single));
    blocks.extend(composer.yes_no("acts/notary-files", "sheet-secrecy-notary-files", &secrecy.notary_files));
    let professions = &composer.dossier.parties.client.professions.at;
    if composer.dossier.parties.is_template() {
        let when = Block::new("when-acts", Content::When(Say::plain("sheet-secrecy-when-acts"), blocks));
        return vec![when.behind(composer.behind(professions))];
    }
    let lead = Block::new("acts", Content::Paragraph(Say::plain("sheet-secrecy-acts")));
    blocks.insert(0, lead.behind(composer.behind(professions)));
    blocks
}

/// Refusal to testify and seizure, for the professions that the code names.
fn refusal(composer: &mut Composer<'_>, professions: &[Chosen]) -> Vec<Block> {
    let at = composer.dossier.parties.client.professions.at.clone();
    let law = composer.law;
    let items: Vec<Block> = professions
        .iter()
        .filter_map(|profession| {
            let right = law.refusals().find(|right| right.is_for(names(profession)))?;
            // Section 203 covers advice on every addiction, section 53 only on narcotics.
            let message =
                if right.id == "stpo-nr3b" { "sheet-secrecy-refusal-part" } else { "sheet-secrecy-refusal-item" };
            let say = Say::plain(message).with("profession", choice(profession)).with("law", cite(&right.cite));
            let trace = [Trace::Answer(at.clone()), Trace::Law(right.cite.clone())];
            Some(Block::new(format!("refusal/{}", profession.id), Content::Paragraph(say)).behind(trace))
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    let say = Say::plain("sheet-secrecy-refusal").with("law", cite("stpo-53a-1")).with("seizure", cite("stpo-97-3"));
    let lead = Block::new("refusal", Content::Paragraph(say));
    let trace = ["stpo-53a-1", "stpo-97-3"].map(|law| Trace::Law(law.to_owned()));
    let mut blocks = vec![heading(2, "refusal/title", "sheet-secrecy-refusal-title"), lead.behind(trace)];
    blocks.push(Block::new("refusal/list", Content::List(items)));
    let seizure = &composer.dossier.secrecy.seizure;
    blocks.extend(composer.yes_no("refusal/seizure", "sheet-secrecy-seizure", seizure));
    blocks
}
