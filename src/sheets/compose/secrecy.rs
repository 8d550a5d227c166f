//! Annex: professional secrecy, and who in the chain is bound to it.
//!
//! It stands in the set where the client is or may be bound; where that is only possible, all of it stands under
//! the condition. What must never happen here: a demand that only another profession's law makes, and a
//! provision whose wording nobody read without a word about that.

mod german;

use super::{Composer, Stated, choice, heading, mark, row, sheet, table, text};
use crate::dossier::{Chosen, Dossier, Field, Known, Subprocessor};
use crate::law::{Confidence, Country, Duty, Jurisdiction};
use crate::sheets::block::{Argument, Block, Content, Row, Say, Sheet, Trace};

/// Whether the client is or may be bound by professional secrecy.
pub(super) fn applies(dossier: &Dossier) -> bool {
    dossier.parties.client.secrecy.value().is_some_and(|secrecy| !secrecy.is("no"))
}

pub(super) fn compose(composer: &mut Composer<'_>) -> Option<Sheet> {
    if !applies(composer.dossier) {
        return None;
    }
    let mut blocks = basis(composer);
    blocks.extend(german::terms(composer));
    blocks.extend(chain(composer));
    blocks.extend(rules(composer));
    let blocks = when_only_possible(composer, "sheet-secrecy-when-", blocks);
    Some(sheet("secrecy", [vec![composer.title("secrecy")], blocks].concat()))
}

/// Puts blocks under the condition that the client is bound, where that is only possible.
pub(super) fn when_only_possible(composer: &Composer<'_>, lead: &str, blocks: Vec<Block>) -> Vec<Block> {
    let secrecy = &composer.dossier.parties.client.secrecy;
    if !secrecy.value().is_some_and(|choice| choice.is("possibly")) {
        return blocks;
    }
    let law = if composer.is_german_client() { "de" } else { "other" };
    let when = Block::new("when-secrecy", Content::When(Say::plain(format!("{lead}{law}")), blocks));
    vec![when.behind(composer.behind(&secrecy.at)).marked(mark(secrecy))]
}

/// Id and tags of a profession, as the law names it.
pub(super) fn names(profession: &Chosen) -> impl Iterator<Item = &str> {
    std::iter::once(profession.id.as_str()).chain(profession.tags.iter().map(crate::id::Id::as_str))
}

fn cite(id: &str) -> Argument {
    Argument::Cite(id.to_owned())
}

fn of_duty(duty: &Duty) -> Argument {
    match &duty.cite {
        Some(id) => cite(id),
        None => Argument::Say(Box::new(Say::plain("sheet-secrecy-common-law"))),
    }
}

/// Which profession is bound by what, and what of that is uncertain.
fn basis(composer: &mut Composer<'_>) -> Vec<Block> {
    let client = &composer.dossier.parties.client;
    let mut blocks = vec![heading(2, "basis/title", "sheet-secrecy-basis")];
    blocks.extend(composer.open_block("basis/professions", &client.professions));
    if composer.law.day().is_none() {
        blocks.extend(composer.open_block("basis/day", &composer.dossier.document.as_of));
    }
    let seats = composer.seats();
    let law = composer.law;
    let duties = |seat: &Country| Jurisdiction::of_seat(*seat).into_iter().flat_map(|whose| law.duties(whose));
    let professions = client.professions.value().map_or(&[][..], Vec::as_slice);
    let mut used: Vec<&Duty> = Vec::new();
    let mut rows = Vec::new();
    for profession in professions {
        let bound: Vec<&Duty> = seats.iter().flat_map(duties).filter(|duty| duty.binds(names(profession))).collect();
        let is_german = seats.iter().any(|seat| seat.code() == "DE");
        let rules = law.service_rules().filter(|rule| is_german && rule.is_for(names(profession)));
        let acts: Vec<Argument> = rules.map(|rule| cite(rule.section())).collect();
        rows.push(profession_row(composer, profession, &bound, acts));
        for duty in bound {
            if !used.iter().any(|known| known.id == duty.id) {
                used.push(duty);
            }
        }
    }
    if !rows.is_empty() {
        let columns = ["profession", "duty", "service"].map(|id| Say::plain(format!("sheet-secrecy-column-{id}")));
        let trace = composer.behind(&client.professions.at);
        let lead = Block::new("basis", Content::Paragraph(Say::plain("sheet-secrecy-basis-lead")));
        blocks.push(lead.behind(trace.clone()).marked(mark(&client.professions)));
        blocks.push(Block::new("basis/list", table(columns.to_vec(), rows)).behind(trace));
    } else if client.professions.value().is_some() {
        let general = Block::new("basis", Content::Paragraph(Say::plain("sheet-secrecy-basis-none")));
        blocks.push(general.behind(composer.behind(&client.professions.at)));
    }
    blocks.extend(uncertain(composer, &seats, &used));
    blocks
}

fn profession_row(composer: &Composer<'_>, profession: &Chosen, bound: &[&Duty], acts: Vec<Argument>) -> Row {
    let mut trace = vec![Trace::Answer(composer.dossier.parties.client.professions.at.clone())];
    trace.extend(bound.iter().filter_map(|duty| duty.cite.clone()).map(Trace::Law));
    let duties = if bound.is_empty() {
        Argument::Say(Box::new(Say::plain("sheet-secrecy-own-law")))
    } else {
        Argument::Lines(bound.iter().map(|duty| of_duty(duty)).collect())
    };
    let acts = if acts.is_empty() { Argument::Empty } else { Argument::Lines(acts) };
    Row { id: format!("basis/{}", profession.id), cells: vec![choice(profession), duties, acts], mark: None, trace }
}

/// What the research did not settle is said, never decided; once the parties have checked it, that is said.
fn uncertain(composer: &mut Composer<'_>, seats: &[Country], used: &[&Duty]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let checked = &composer.dossier.secrecy.law_checked;
    let is_open = checked.value() != Some(&true);
    let unread: Vec<Argument> =
        used.iter().filter(|duty| duty.confidence != Confidence::High).map(|duty| of_duty(duty)).collect();
    if is_open && !unread.is_empty() {
        let say = Say::plain("sheet-secrecy-unread").with("laws", Argument::Lines(unread));
        blocks.push(Block::new("basis/unread", Content::Note(say)));
    }
    if seats.iter().any(|seat| seat.code() == "CH") {
        let say = Say::plain("sheet-secrecy-ch").with("law", cite("dsg-9-1-b"));
        let block = Block::new("basis/ch", Content::Paragraph(say)).behind([Trace::Law("dsg-9-1-b".to_owned())]);
        blocks.push(block);
        if is_open {
            blocks.push(Block::new("basis/ch-note", Content::Note(Say::plain("sheet-secrecy-ch-note"))));
        }
    }
    let unknown: Vec<Argument> =
        seats.iter().filter(|seat| lacks(composer, **seat)).map(|seat| Argument::Country(*seat)).collect();
    if is_open && !unknown.is_empty() {
        let say = Say::plain("sheet-secrecy-unknown-law").with("countries", Argument::Lines(unknown));
        blocks.push(Block::new("basis/unknown", Content::Note(say)));
    }
    let at_home = seats.iter().any(|seat| seat.code() == "DE");
    let message = if at_home { "sheet-secrecy-law-checked" } else { "sheet-secrecy-own-law-checked" };
    blocks.extend(composer.yes_no("basis/checked", message, checked));
    blocks
}

/// Whether the program knows no duty at a seat, or none for one of the professions.
fn lacks(composer: &Composer<'_>, seat: Country) -> bool {
    let Some(whose) = Jurisdiction::of_seat(seat) else { return true };
    let professions = composer.dossier.parties.client.professions.value().map_or(&[][..], Vec::as_slice);
    let known = |profession: &Chosen| composer.law.duties(whose).any(|duty| duty.binds(names(profession)));
    composer.law.day().is_some() && !professions.iter().all(known)
}

/// Who in the chain is bound, by whom, in what form, since when.
fn chain(composer: &mut Composer<'_>) -> Vec<Block> {
    let dossier = composer.dossier;
    let secrecy = &dossier.secrecy;
    let mut rows = vec![contractor(composer)];
    rows.extend(dossier.recipients.subprocessors.iter().map(|sub| company(composer, sub)));
    let columns = ["company", "status", "by", "form", "since", "abroad"];
    let columns = columns.map(|id| Say::plain(format!("sheet-secrecy-column-{id}"))).to_vec();
    let mut blocks = vec![
        heading(2, "chain/title", "sheet-secrecy-chain"),
        Block::new("chain", Content::Paragraph(Say::plain("sheet-secrecy-chain-lead")))
            .behind([Trace::Law("stgb-203-4-s2".to_owned())]),
        Block::new("chain/list", table(columns, rows)),
    ];
    if secrecy.undertaking.value().is_some_and(|how| how.is("with-agreement")) {
        let say = Say::plain(composer.of_duty("sheet-secrecy-clause"));
        let clause = Block::new("chain/clause", Content::Paragraph(say));
        blocks.push(clause.behind(composer.behind(&secrecy.undertaking.at)).marked(mark(&secrecy.undertaking)));
    }
    if let Some(instruction) = Composer::beside(&secrecy.instruction) {
        let [told_yes, told_no] =
            ["yes", "no"].map(|said| composer.of_duty(&format!("sheet-secrecy-instruction--{said}")));
        let say = |yes: &bool| Say::plain(if *yes { told_yes.clone() } else { told_no.clone() });
        blocks.extend(composer.told("chain/instruction", instruction, say));
    }
    let told =
        ["all", "before-access", "no"].map(|who| (who, composer.of_duty(&format!("sheet-secrecy-staff--{who}"))));
    let say = |who: &Chosen| {
        let known = told.iter().find(|(id, _)| who.is(id));
        Say::plain(known.map_or_else(String::new, |(_, message)| message.clone()))
    };
    blocks.extend(composer.told("chain/staff", &secrecy.staff, say));
    if let Some(form) = Composer::beside(&secrecy.staff_form) {
        blocks.extend(composer.sentence("chain/staff-form", "sheet-secrecy-staff-form", form));
    }
    blocks
}

fn said(message: &str, behind: &Field<Chosen>) -> Stated {
    let trace = vec![Trace::Answer(behind.at.clone())];
    Stated { value: Argument::Say(Box::new(Say::plain(message))), mark: None, trace }
}

fn contractor(composer: &mut Composer<'_>) -> Row {
    let dossier = composer.dossier;
    let secrecy = &dossier.secrecy;
    let how = secrecy.undertaking.value().map_or("", |choice| choice.id.as_str());
    let since = match how {
        "with-agreement" => Some(said("sheet-secrecy-since-agreement", &secrecy.undertaking)),
        _ => Composer::beside(&secrecy.since).and_then(|since| composer.day(since)),
    };
    let by =
        matches!(how, "with-agreement" | "declaration").then(|| said("sheet-secrecy-by--client", &secrecy.undertaking));
    let cells = vec![
        composer.state(&dossier.parties.contractor.name, text),
        bound(composer, "sheet-secrecy-undertaking", &secrecy.undertaking),
        by,
        Composer::beside(&secrecy.form).and_then(|form| composer.cell("sheet-secrecy-form", form)),
        since,
        // Where it works itself stands with the acts that ask about it.
        None,
    ];
    row("bound/contractor", cells)
}

/// Whether and how a company is bound; German law is named only where the client may sit in Germany.
fn bound(composer: &mut Composer<'_>, message: &str, field: &Field<Chosen>) -> Option<Stated> {
    let german = composer.seats().iter().any(|seat| seat.code() == "DE");
    let said = field.value().map(|how| match how.id.as_str() {
        form @ ("written" | "text") => composer.of_duty(&format!("{message}--{form}")),
        "by-law" if !german => format!("{message}--by-law.abroad"),
        other => format!("{message}--{other}"),
    });
    let say = Say::plain(said.unwrap_or_default());
    composer.state(field, |_| Argument::Say(Box::new(say.clone())))
}

fn company(composer: &mut Composer<'_>, sub: &Subprocessor) -> Row {
    let form = sub.bound.value().map(|bound| bound.id.as_str()).filter(|form| matches!(*form, "written" | "text"));
    let form = form.map(|form| said(&format!("sheet-secrecy-form--{form}"), &sub.bound));
    let by = match &sub.bound_by.known {
        Known::Given(by) | Known::Carried(by) if by.is("other") => composer.state(&sub.bound_by_name, text),
        _ => Composer::beside(&sub.bound_by).and_then(|by| composer.cell("sheet-secrecy-by", by)),
    };
    let bound = bound(composer, "sheet-secrecy-bound", &sub.bound);
    let cells = vec![
        composer.state(&sub.name, text),
        bound,
        by,
        form,
        Composer::beside(&sub.bound_on).and_then(|on| composer.day(on)),
        Composer::beside(&sub.secrecy_abroad).and_then(|abroad| composer.cell("sheet-secrecy-abroad-cell", abroad)),
    ];
    row(&format!("bound/{}", sub.id), cells)
}

/// Further rules of secrecy, in the client's own words.
fn rules(composer: &mut Composer<'_>) -> Vec<Block> {
    let rules = &composer.dossier.secrecy.rules;
    let Some(stated) = composer.state(rules, |words| Argument::Words(words.clone())) else { return Vec::new() };
    let say = Say::plain("sheet-item").with("item", stated.value);
    let block = Block { id: "rules".to_owned(), is: Content::Paragraph(say), mark: stated.mark, trace: stated.trace };
    vec![heading(2, "rules/title", "sheet-secrecy-rules"), block]
}
