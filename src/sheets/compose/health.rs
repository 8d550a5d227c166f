//! What special rules on health and social data add to the subject matter and to the measures.
//!
//! Conclusions are printed as those of the client. What must never happen here: a rule for a client it does not
//! concern, and an attestation that nobody named.

use super::{Composer, Stated, heading, lines, mark, row, table, text};
use crate::dossier::{Chosen, CloudSystem, Field};
use crate::sheets::block::{Argument, Block, Content, Say, Trace};

/// Restrictions and safeguards under the numbers of § 22(2) BDSG, where the client relies on that section.
pub(super) fn by_number(composer: &Composer<'_>, safeguards: &Field<Vec<Chosen>>) -> Vec<Block> {
    let chosen = safeguards.value().map_or(&[][..], Vec::as_slice);
    let item = |safeguard: &Chosen| super::bullet(&format!("safeguards/{}", safeguard.id), safeguard, &safeguards.at);
    let lead = Block::new("safeguards", Content::Paragraph(Say::plain("sheet-subject-safeguards-lead")));
    let mut blocks = vec![lead.behind(composer.behind(&safeguards.at)).marked(mark(safeguards))];
    let mut rest: Vec<&Chosen> = chosen.iter().collect();
    for number in 2..=10 {
        let tag = format!("bdsg-{number}");
        let (here, others) = rest.into_iter().partition::<Vec<_>, _>(|safeguard| safeguard.tagged(&tag));
        rest = others;
        if here.is_empty() {
            continue;
        }
        let law = format!("bdsg-22-2-s2-nr{number}");
        let say = Say::plain(format!("sheet-subject-bdsg-{number}")).with("law", Argument::Cite(law.clone()));
        blocks.push(Block::new(format!("safeguards/nr{number}"), Content::Paragraph(say)).behind([Trace::Law(law)]));
        let items = here.into_iter().map(item).collect();
        blocks.push(Block::new(format!("safeguards/nr{number}/list"), Content::List(items)));
    }
    if !rest.is_empty() {
        blocks.push(Block::new("safeguards/other", Content::Paragraph(Say::plain("sheet-subject-bdsg-other"))));
        let items = rest.into_iter().map(item).collect();
        blocks.push(Block::new("safeguards/other/list", Content::List(items)));
    }
    blocks
}

/// Whom the special rules concern, with what the client alone can say about them.
pub(super) fn rules(composer: &mut Composer<'_>) -> Vec<Block> {
    let health = &composer.dossier.health;
    let mut blocks = Vec::new();
    if !health.client.value().is_some_and(|client| client.is("none")) {
        blocks.extend(composer.sentence("care/client", "sheet-care-client", &health.client));
    }
    blocks.extend(composer.sentence("care/practice-size", "sheet-practice-size", &health.practice_size));
    blocks.extend(composer.yes_no("care/practice-directive", "sheet-practice-directive", &health.practice_directive));
    let land = composer.line("care/land", &health.hospital_land, super::choice);
    blocks.extend(land.map(|land| Block::new("care/hospital", Content::Fields(vec![land]))));
    blocks.extend(composer.yes_no("care/hospital-law", "sheet-hospital-law", &health.hospital_law));
    // That a rule does not concern the client is settled by leaving it out.
    if health.social_body.value() != Some(&false) {
        blocks.extend(composer.yes_no("care/social-body", "sheet-social-body", &health.social_body));
    }
    blocks.extend(notice(composer));
    blocks.extend(composer.sentence("care/social-reason", "sheet-social-reason", &health.social_reason));
    if health.church.value() != Some(&false) {
        blocks.extend(composer.yes_no("care/church", "sheet-church-body", &health.church));
    }
    if health.church.value() == Some(&true) {
        blocks.push(Block::new("care/church-note", Content::Note(Say::plain("sheet-church-note"))));
    }
    if !blocks.is_empty() {
        blocks.insert(0, heading(2, "care/title", "sheet-care"));
    }
    blocks
}

fn notice(composer: &mut Composer<'_>) -> Vec<Block> {
    let health = &composer.dossier.health;
    if health.social_notice.value() != Some(&true) {
        return composer
            .yes_no("care/social-notice", "sheet-social-notice", &health.social_notice)
            .into_iter()
            .collect();
    }
    let Some(stated) = composer.day(&health.social_notice_date) else { return Vec::new() };
    let say = match stated.value {
        open @ Argument::Open(..) => Composer::open_line(open),
        day => Say::plain("sheet-social-notice--yes").with("day", day),
    };
    let trace = composer.behind(&health.social_notice.at);
    let block = Block {
        id: "care/social-notice".to_owned(),
        is: Content::Paragraph(say),
        mark: stated.mark,
        trace: stated.trace,
    };
    vec![block.behind(trace)]
}

/// Cloud computing under § 393 SGB V: systems, places, attestations.
pub(super) fn cloud(composer: &mut Composer<'_>) -> Vec<Block> {
    let health = &composer.dossier.health;
    let mut blocks: Vec<Block> = composer.yes_no("cloud", "sheet-cloud", &health.cloud).into_iter().collect();
    let rows: Vec<_> = health.systems.iter().map(|system| cloud_row(composer, system)).collect();
    if !rows.is_empty() {
        let columns = ["name", "country", "establishment", "proof", "controls"];
        let columns = columns.map(|id| Say::plain(format!("sheet-cloud-{id}"))).to_vec();
        let trace = composer.behind(&health.systems_complete.at);
        let lead = Block::new("cloud/systems", Content::Paragraph(Say::plain("sheet-cloud-lead")));
        blocks.push(lead.behind(trace.clone()).marked(mark(&health.systems_complete)));
        blocks.push(Block::new("cloud/list", table(columns, rows)).behind(trace));
        blocks.push(Block::new("cloud/note", Content::Note(Say::plain("sheet-cloud-note"))));
    }
    blocks.extend(composer.open_block("cloud/open", &health.systems_complete));
    if blocks.is_empty() {
        return blocks;
    }
    let title = heading(2, "cloud/title", "sheet-cloud-title");
    if health.client.value().is_some_and(|client| client.is("possibly")) {
        let when = Block::new("when-care", Content::When(Say::plain("sheet-care-when"), blocks));
        return vec![title, when.behind(composer.behind(&health.client.at))];
    }
    blocks.insert(0, title);
    blocks
}

fn cloud_row(composer: &mut Composer<'_>, system: &CloudSystem) -> crate::sheets::block::Row {
    let place = [
        composer.state(&system.country, |country| Argument::Country(*country)),
        composer.state(&system.scope, |met| {
            let message = if *met { "sheet-cloud-scope--yes" } else { "sheet-cloud-scope--no" };
            Argument::Say(Box::new(Say::plain(message)))
        }),
    ];
    let cells = vec![
        composer.state(&system.name, text),
        lines(place.into_iter().flatten().collect()),
        composer.yes_or_no(&system.establishment),
        proof(composer, system),
        Composer::beside(&system.controls).and_then(|controls| composer.yes_or_no(controls)),
    ];
    row(&format!("cloud/{}", system.id), cells)
}

fn proof(composer: &mut Composer<'_>, system: &CloudSystem) -> Option<Stated> {
    let day = |composer: &mut Composer<'_>, message: &str, field: &Field<crate::day::Day>| {
        let stated = composer.day(field)?;
        let value = match stated.value {
            open @ Argument::Open(..) => open,
            day => Argument::Say(Box::new(Say::plain(message).with("day", day))),
        };
        Some(Stated { value, ..stated })
    };
    let until = match system.proof.value() {
        Some(proof) if proof.is("type-1") => "sheet-cloud-attested",
        _ => "sheet-cloud-until",
    };
    if system.proof.value().is_none() {
        // What depends on the kind of proof waits for it.
        return composer.cell("sheet-cloud-proof", &system.proof);
    }
    let parts = [
        composer.cell("sheet-cloud-proof", &system.proof),
        composer.state(&system.criteria, super::choice),
        day(composer, "sheet-cloud-from", &system.from),
        day(composer, until, &system.until),
        day(composer, "sheet-cloud-market", &system.market),
        composer.state(&system.certificate, super::choice),
        composer.state(&system.plan, |yes| {
            let message = if *yes { "sheet-cloud-plan--yes" } else { "sheet-cloud-plan--no" };
            Argument::Say(Box::new(Say::plain(message)))
        }),
        Composer::beside(&system.plan_date).and_then(|on| day(composer, "sheet-cloud-plan-date", on)),
        Composer::beside(&system.interim).and_then(|on| day(composer, "sheet-cloud-interim", on)),
    ];
    lines(parts.into_iter().flatten().collect())
}
