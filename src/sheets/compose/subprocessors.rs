//! Annex: sub-processors, their authorisation, and what transfers rest on.
//!
//! Who is bound to secrecy stands in the annex on professional secrecy. What must never happen here: a basis of
//! a transfer that is not settled.

use super::{Composer, Stated, choice, lines, mark, row, sheet, subprocessor_terms, text, title};
use crate::dossier::{Reader, Subprocessor};
use crate::profile::Completeness;
use crate::rules::transfers::{Basis, bases};
use crate::sheets::block::{Argument, Block, Content, Mark, Say, Sheet, Trace};

pub(super) fn compose(composer: &mut Composer<'_>) -> Sheet {
    let recipients = &composer.dossier.recipients;
    let mut blocks = vec![title("subprocessors")];
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

/// What transfers to this company rest on, only as far as it is settled.
fn basis(composer: &mut Composer<'_>, sub: &Subprocessor) -> Stated {
    let mut read = Reader::default();
    let found = bases(sub, composer.law, &mut read);
    let mut stated = Stated { value: Argument::Empty, mark: None, trace: Vec::new() };
    let mut values = Vec::new();
    // Inside the EU and the EEA there is no transfer; beside a place outside it goes without saying.
    let outside = found.iter().any(|basis| *basis != Basis::Member);
    for basis in found.iter().filter(|basis| **basis != Basis::Member || !outside) {
        values.push(match basis {
            Basis::Member => Argument::Say(Box::new(Say::plain("standing--member"))),
            Basis::Adequate(decision) => {
                stated.trace.push(Trace::Law(decision.citation.to_string()));
                let mut say = Say::plain(decision.message());
                if let Some(until) = decision.expiry() {
                    say = say.with("until", Argument::Date(until));
                }
                Argument::Say(Box::new(say))
            }
            Basis::Clauses => clauses(composer, sub, &mut stated),
            Basis::Open => {
                let at = read.missing().first().cloned().unwrap_or_else(|| composer.dossier.document.as_of.at.clone());
                composer.points.number(&at, "", None)
            }
        });
    }
    for at in read.read() {
        stated.trace.push(Trace::Answer(at.clone()));
    }
    if [sub.seat_scope.is_carried(), sub.storage_scope.is_carried(), sub.clauses.is_carried()].contains(&true) {
        stated.mark = Some(Mark::Confirm);
    }
    stated.value = Argument::Lines(values);
    stated
}

fn clauses(composer: &mut Composer<'_>, sub: &Subprocessor, stated: &mut Stated) -> Argument {
    stated.trace.push(Trace::Answer(sub.clauses.at.clone()));
    match sub.clauses.value() {
        Some(true) => {
            stated.trace.push(Trace::Law("eu-2021-914".to_owned()));
            Argument::Say(Box::new(Say::plain("sheet-subprocessors-clauses")))
        }
        Some(false) => Argument::Say(Box::new(Say::plain("sheet-subprocessors-no-basis"))),
        None => composer.points.number(&sub.clauses.at, "", None),
    }
}
