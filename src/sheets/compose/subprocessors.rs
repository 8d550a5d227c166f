//! Annex: sub-processors, their authorisation, and what transfers rest on.
//!
//! Who is bound to secrecy stands in the annex on professional secrecy. What must never happen here: a basis of
//! a transfer that is not settled.

use super::{Composer, Stated, choice, lines, mark, row, sheet, subprocessor_terms, text, transfers};
use crate::dossier::{Reader, Subprocessor};
use crate::id::Id;
use crate::law::Regime;
use crate::profile::Completeness;
use crate::rules::regimes::{Applies, applies};
use crate::rules::transfers::{Basis, Recipient, legs};
use crate::sheets::block::{Argument, Block, Content, Mark, Say, Sheet, Trace};

pub(super) fn compose(composer: &mut Composer<'_>) -> Sheet {
    let recipients = &composer.dossier.recipients;
    let mut blocks = vec![composer.title("subprocessors")];
    blocks.extend(composer.sentence("consent", "sheet-subprocessors-consent", &recipients.consent));
    blocks.extend(notice(composer));
    blocks.extend(subprocessor_terms::objection(composer));
    let complete = recipients.complete.value();
    if complete == Some(&Completeness::ThereAreNone) {
        let none = Block::new("none", Content::Paragraph(Say::plain("sheet-subprocessors-none")));
        blocks.push(none.behind(composer.behind(&recipients.complete.at)).marked(mark(&recipients.complete)));
    }
    blocks.extend(table(composer));
    blocks.extend(composer.open_block("list/open", &recipients.complete));
    blocks.extend(subprocessor_terms::compose(composer));
    sheet("subprocessors", blocks)
}

fn notice(composer: &mut Composer<'_>) -> Option<Block> {
    let notice = &composer.dossier.recipients.notice;
    let stated = composer.state(notice, |(n, unit)| Argument::Number(*n, *unit))?;
    let say = match stated.value {
        open @ Argument::Open(..) => Composer::open_line(open),
        number => Say::plain("sheet-subprocessors-notice").with("notice", number),
    };
    Some(Block { id: "notice".to_owned(), is: Content::Paragraph(say), mark: stated.mark, trace: stated.trace })
}

fn table(composer: &mut Composer<'_>) -> Vec<Block> {
    let recipients = &composer.dossier.recipients;
    let mut rows = Vec::new();
    for sub in &recipients.subprocessors {
        let cells = vec![
            company(composer, sub),
            composer.state(&sub.service, choice),
            composer.state(&sub.seat, |country| Argument::Country(*country)),
            composer.state(&sub.storage, |country| Argument::Country(*country)),
            Some(basis(composer, sub)),
            contact(composer, sub),
        ];
        rows.push(row(sub.id.as_str(), cells));
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = ["name", "service", "country", "storage", "transfer", "contact"];
    let columns = columns.map(|column| Say::plain(format!("sheet-subprocessors-{column}")));
    let lead = Block::new("lead", Content::Paragraph(Say::plain("sheet-subprocessors-lead")));
    let lead = lead.behind(composer.behind(&recipients.complete.at)).marked(mark(&recipients.complete));
    vec![
        lead,
        Block::new("list", Content::Table(columns.to_vec(), rows)).behind(composer.behind(&recipients.complete.at)),
    ]
}

fn company(composer: &mut Composer<'_>, sub: &Subprocessor) -> Option<Stated> {
    let parts = [composer.state(&sub.name, text), composer.state(&sub.address, text)];
    lines(parts.into_iter().flatten().collect())
}

fn contact(composer: &mut Composer<'_>, sub: &Subprocessor) -> Option<Stated> {
    let parts = [composer.state(&sub.contact, text), composer.state(&sub.phone, text)];
    lines(parts.into_iter().flatten().collect())
}

/// What transfers to this company rest on, only as far as it is settled; where several laws apply or may apply, the
/// annex on transfers says it for each.
fn basis(composer: &mut Composer<'_>, sub: &Subprocessor) -> Stated {
    let (dossier, law) = (composer.dossier, composer.law);
    let mut read = Reader::default();
    let mut stated = Stated { value: Argument::Empty, mark: None, trace: Vec::new() };
    let counts = |regime: &Regime| {
        matches!(applies(dossier, law, *regime, &mut Reader::default()), Applies::Yes | Applies::Possibly)
    };
    let counting: Vec<Regime> = Regime::ALL.into_iter().filter(counts).collect();
    let regime = match counting.as_slice() {
        [regime] => *regime,
        [] => {
            let _ = Regime::ALL.map(|regime| applies(dossier, law, regime, &mut read));
            let at = read.missing().first().cloned().unwrap_or_else(|| dossier.document.as_of.at.clone());
            stated.value = composer.points.number(&at, "", None);
            return stated;
        }
        _ => {
            let number = Id::new("transfers").map_or(Argument::Empty, Argument::SheetNumber);
            stated.value = Argument::Say(Box::new(Say::plain("sheet-subprocessors-see").with("number", number)));
            return stated;
        }
    };
    let recipient = Recipient::Subprocessor(sub);
    let found = legs(recipient, dossier, law, regime, &mut read);
    // Inside the area there is no transfer; beside a place outside it goes without saying.
    let outside = found.iter().any(|leg| leg.basis != Basis::Inside);
    let mut values: Vec<Argument> = Vec::new();
    for leg in found.iter().filter(|leg| leg.basis != Basis::Inside || !outside) {
        let one = transfers::basis(composer, recipient, regime, leg);
        let Argument::Lines(lines) = one.value else { continue };
        // Two countries on the same basis are said once.
        values.extend(lines.into_iter().filter(|line| !values.contains(line)).collect::<Vec<_>>());
        stated.mark = stated.mark.or(one.mark);
        stated.trace.extend(one.trace);
    }
    stated.trace.extend(read.read().iter().map(|at| Trace::Answer(at.clone())));
    if [&sub.seat_scope, &sub.storage_scope, &sub.access_scope, &sub.clauses].iter().any(|field| field.is_carried()) {
        stated.mark = Some(Mark::Confirm);
    }
    stated.value = Argument::Lines(values);
    stated
}
