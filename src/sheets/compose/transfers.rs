//! Annex: transfers. Which laws apply, and per law and recipient what transfers rest on.
//!
//! It stands in the set where anything leaves the area of a law that applies or may apply, where that is not
//! settled, and where a parent company sits abroad. What must never happen here: a basis that is not settled, and
//! a law that only may apply outside its condition.

mod clauses;

use super::{Composer, Stated, heading, mark, row, sheet, text};
use crate::dossier::{Dossier, Field, Reader};
use crate::law::{Country, Decision, LawAt, Regime};
use crate::rules::regimes::{Applies, Ground, applies, grounds};
use crate::rules::transfers::{Basis, Leg, Recipient, adequate_returns, legs, recipients};
use crate::sheets::block::{Argument, Block, Content, Mark, Row, Say, Sheet, Trace};

/// Whether the annex stands in the set.
fn is_in_the_set(dossier: &Dossier, law: &LawAt<'_>) -> bool {
    let leaves = |regime: Regime| {
        let each = |recipient| {
            let found = legs(recipient, dossier, law, regime, &mut Reader::default());
            found.iter().any(|leg| leg.basis != Basis::Inside)
        };
        match applies(dossier, law, regime, &mut Reader::default()) {
            Applies::No => false,
            Applies::Open => true,
            Applies::Yes | Applies::Possibly => recipients(dossier).into_iter().any(each),
        }
    };
    let parent = |(parent, _): (&Field<bool>, &Field<Country>)| parent.is_open() || parent.value() == Some(&true);
    let returns = dossier.transfers.client_return.is_open() || dossier.transfers.client_return.value().is_some();
    returns
        || Regime::ALL.into_iter().any(|regime| !adequate_returns(dossier, law, regime).is_empty())
        || Regime::ALL.into_iter().any(leaves)
        || recipients(dossier).into_iter().any(|recipient| parent(parents(recipient, dossier)))
}

fn parents<'d>(recipient: Recipient<'d>, dossier: &'d Dossier) -> (&'d Field<bool>, &'d Field<Country>) {
    match recipient {
        Recipient::Contractor => (&dossier.transfers.parent, &dossier.transfers.parent_country),
        Recipient::Subprocessor(sub) => (&sub.parent, &sub.parent_country),
    }
}

pub(super) fn compose(composer: &mut Composer<'_>) -> Option<Sheet> {
    if !is_in_the_set(composer.dossier, composer.law) {
        return None;
    }
    let mut blocks = vec![composer.title("transfers")];
    blocks.extend(laws(composer));
    for regime in Regime::ALL {
        blocks.extend(under(composer, regime));
    }
    blocks.extend(returned(composer));
    blocks.extend(clauses::details(composer));
    blocks.extend(parent_companies(composer));
    Some(sheet("transfers", blocks))
}

/// Which laws apply, and why.
fn laws(composer: &mut Composer<'_>) -> Vec<Block> {
    let (dossier, law) = (composer.dossier, composer.law);
    let mut items = Vec::new();
    let mut open = Vec::new();
    for regime in Regime::ALL {
        let mut read = Reader::default();
        let found = grounds(dossier, law, regime, &mut read);
        let settled = found.iter().any(|(_, applies)| *applies == Applies::Yes);
        let both = [Ground::Contractor, Ground::Client].into_iter().all(|seat| found.contains(&(seat, Applies::Yes)));
        if both {
            // One law is named once.
            let seats = [Ground::Contractor, Ground::Client].map(|seat| behind(dossier, seat));
            let regime = regime.id();
            let say = Say::plain(format!("sheet-transfers-law-{regime}-both"));
            let marked = seats.iter().find_map(|(_, mark)| *mark);
            let item = Block::new(format!("law/{regime}/both"), Content::Paragraph(say));
            items.push(item.behind(seats.map(|(at, _)| Trace::Answer(at))).marked(marked));
        }
        for (ground, applies) in found {
            if both && ground != Ground::Reach {
                continue;
            }
            let sure = match applies {
                Applies::Yes => "",
                // What applies anyway does not depend on the client any more.
                Applies::Possibly if !settled => "--possibly",
                Applies::Possibly | Applies::No | Applies::Open => continue,
            };
            let (regime, ground_id) = (regime.id(), ground.id());
            let say = Say::plain(format!("sheet-transfers-law-{regime}-{ground_id}{sure}"));
            let (at, marked) = behind(dossier, ground);
            let item = Block::new(format!("law/{regime}/{ground_id}"), Content::Paragraph(say));
            items.push(item.behind([Trace::Answer(at)]).marked(marked));
        }
        if applies(dossier, law, regime, &mut Reader::default()) == Applies::Open {
            open.extend(read.missing());
        }
    }
    let mut blocks = vec![heading(2, "law/title", "sheet-transfers-law")];
    if !items.is_empty() {
        blocks.push(Block::new("law", Content::Paragraph(Say::plain("sheet-transfers-law-lead"))));
        blocks.push(Block::new("law/list", Content::List(items)));
    }
    let mut named = Vec::new();
    for at in open {
        if !named.contains(&at) {
            let say = Composer::open_line(composer.points.number(&at, "", None));
            let id = format!("law/open/{}", at.as_str());
            blocks.push(Block::new(id, Content::Paragraph(say)).behind([Trace::Answer(at.clone())]));
            named.push(at);
        }
    }
    blocks
}

/// The answer behind a ground, and whether it is still to be confirmed.
pub(super) fn behind(dossier: &Dossier, ground: Ground) -> (crate::id::Path, Option<Mark>) {
    let parties = &dossier.parties;
    match ground {
        Ground::Contractor => (parties.contractor.country.at.clone(), mark(&parties.contractor.country)),
        Ground::Client if parties.is_template() => {
            (parties.client.countries.at.clone(), mark(&parties.client.countries))
        }
        Ground::Client => (parties.client.country.at.clone(), mark(&parties.client.country)),
        Ground::Reach => (dossier.transfers.reach.at.clone(), mark(&dossier.transfers.reach)),
    }
}

/// Everything about one regime; under its condition where the client decides whether it applies.
fn under(composer: &mut Composer<'_>, regime: Regime) -> Vec<Block> {
    let (dossier, law) = (composer.dossier, composer.law);
    let state = applies(dossier, law, regime, &mut Reader::default());
    if !matches!(state, Applies::Yes | Applies::Possibly) {
        return Vec::new();
    }
    let id = regime.id();
    let mut rows = Vec::new();
    let mut unsettled = false;
    for recipient in recipients(dossier) {
        for leg in legs(recipient, dossier, law, regime, &mut Reader::default()) {
            unsettled |= leg.basis == Basis::Open;
            if leg.basis != Basis::Inside {
                rows.push(leg_row(composer, recipient, regime, &leg));
            }
        }
    }
    let mut blocks = vec![heading(2, &format!("{id}/title"), &format!("sheet-transfers-{id}"))];
    if rows.is_empty() {
        if dossier.recipients.complete.value().is_some() && !unsettled {
            let none =
                Block::new(format!("{id}/none"), Content::Paragraph(Say::plain(format!("sheet-transfers-{id}-none"))));
            blocks.push(none.behind(composer.behind(&dossier.recipients.complete.at)));
        }
    } else {
        let lead = Say::plain(format!("sheet-transfers-{id}-lead"));
        blocks.push(Block::new(id, Content::Paragraph(lead)));
        let columns = ["recipient", "country", "place", "basis"];
        let columns = columns.map(|column| Say::plain(format!("sheet-transfers-column-{column}"))).to_vec();
        blocks.push(Block::new(format!("{id}/list"), Content::Table(columns, rows)));
    }
    blocks.extend(clauses::under(composer, regime));
    if regime == Regime::Ch && dossier.transfers.staff_abroad.value() == Some(&true) {
        let note = Block::new("ch/staff", Content::Note(Say::plain("sheet-transfers-ch-staff")));
        blocks.push(note.behind(composer.behind(&dossier.transfers.staff_abroad.at)));
    }
    if state == Applies::Yes {
        return blocks;
    }
    let (at, marked) = behind(dossier, Ground::Client);
    let lead = Say::plain(format!("sheet-transfers-when-{id}"));
    vec![Block::new(format!("{id}/when"), Content::When(lead, blocks)).behind([Trace::Answer(at)]).marked(marked)]
}

fn leg_row(composer: &mut Composer<'_>, recipient: Recipient<'_>, regime: Regime, leg: &Leg<'_>) -> Row {
    let dossier = composer.dossier;
    let country =
        leg.country.map(|country| Stated { value: Argument::Country(country), mark: None, trace: Vec::new() });
    let places = leg.places.iter().map(|place| say(&format!("sheet-transfers-place-{}", place.id()))).collect();
    let places = Stated { value: Argument::Lines(places), mark: None, trace: Vec::new() };
    let basis = basis(composer, recipient, regime, leg);
    let cells = vec![composer.state(recipient.name(dossier), text), country, Some(places), Some(basis)];
    let place = leg.places.first().map_or("place", |place| place.id());
    let at = leg.country.map_or(place, |country| country.code());
    row(&format!("{}/{}/{at}", regime.id(), recipient.id()), cells)
}

fn say(message: &str) -> Argument {
    Argument::Say(Box::new(Say::plain(message)))
}

/// What transfers to one country rest on, only as far as it is settled.
pub(super) fn basis(composer: &mut Composer<'_>, recipient: Recipient<'_>, regime: Regime, leg: &Leg<'_>) -> Stated {
    let dossier = composer.dossier;
    let safeguards = recipient.safeguards(dossier);
    let mut stated = Stated { value: Argument::Empty, mark: None, trace: Vec::new() };
    let mut read = Reader::default();
    let mut values = Vec::new();
    match leg.basis {
        Basis::Inside => values.push(say(if regime == Regime::Eu { "standing--member" } else { "standing--domestic" })),
        Basis::Adequate(decision) => {
            stated.trace.push(Trace::Law(decision.citation.to_string()));
            values.push(of_decision(decision));
            if decision.condition.is_some() {
                let on = composer.state(&safeguards.scope_on, |on| Argument::Date(*on));
                values.extend(dated(on, "sheet-transfers-verified", &mut stated));
            }
        }
        Basis::Clarified => {
            values.push(say("sheet-transfers-clarified"));
            stated.trace.push(Trace::Answer(safeguards.unclear.at.clone()));
            stated.mark = mark(&safeguards.unclear);
        }
        Basis::Safeguard => match recipient.tool(dossier, regime, &mut read) {
            Some(tool) => values.extend(clauses::tool(composer, recipient, regime, &tool, &mut stated)),
            None => values.extend(read.missing().first().map(|at| composer.points.number(at, "", None))),
        },
        Basis::Open => {
            let at = leg.open.first().unwrap_or(&dossier.document.as_of.at);
            values.push(composer.points.number(at, "", None));
        }
    }
    stated.trace.extend(read.read().iter().map(|at| Trace::Answer(at.clone())));
    stated.value = Argument::Lines(values);
    stated
}

/// The decision in the words of a table cell.
pub(super) fn of_decision(decision: &Decision) -> Argument {
    let mut say = Say::plain(decision.message());
    if let Some(until) = decision.expiry() {
        say = say.with("until", Argument::Date(until));
    }
    Argument::Say(Box::new(say))
}

/// A day in a sentence of its own, or the open point that stands for it.
fn dated(day: Option<Stated>, message: &str, into: &mut Stated) -> Option<Argument> {
    let day = day?;
    into.mark = into.mark.or(day.mark);
    into.trace.extend(day.trace);
    Some(match day.value {
        open @ Argument::Open(..) => open,
        on => Argument::Say(Box::new(Say::plain(message).with("on", on))),
    })
}

/// What giving data back to a client abroad rests on: decisions on its country, and what was said where there is none.
fn returned(composer: &mut Composer<'_>) -> Vec<Block> {
    let (dossier, law) = (composer.dossier, composer.law);
    let (at, marked) = behind(dossier, Ground::Client);
    let mut blocks = Vec::new();
    for regime in Regime::ALL {
        let rows: Vec<Row> = adequate_returns(dossier, law, regime)
            .into_iter()
            .map(|(seat, decision)| {
                let answer = vec![Trace::Answer(at.clone())];
                let country = Stated { value: Argument::Country(seat), mark: marked, trace: answer };
                let law = vec![Trace::Law(decision.citation.to_string())];
                let basis = Stated { value: of_decision(decision), mark: None, trace: law };
                row(&format!("return/{}/{}", regime.id(), seat.code()), vec![Some(country), Some(basis)])
            })
            .collect();
        if !rows.is_empty() {
            let condition = if dossier.parties.is_template() { "--template" } else { "" };
            let lead = Say::plain(format!("sheet-transfers-return-{}{condition}", regime.id()));
            let columns = ["country", "basis"].map(|column| Say::plain(format!("sheet-transfers-column-{column}")));
            let id = format!("return/{}", regime.id());
            blocks.push(Block::new(id.as_str(), Content::Paragraph(lead)).behind([Trace::Answer(at.clone())]));
            blocks.push(Block::new(format!("{id}/list"), Content::Table(columns.to_vec(), rows)));
        }
    }
    blocks.extend(composer.sentence("return", "sheet-transfers-return", &dossier.transfers.client_return));
    if !blocks.is_empty() {
        blocks.insert(0, heading(2, "return/title", "sheet-transfers-return"));
    }
    blocks
}

/// Parent companies in another country: a fact of its own, and no transfer.
fn parent_companies(composer: &mut Composer<'_>) -> Vec<Block> {
    let dossier = composer.dossier;
    let mut rows = Vec::new();
    let mut blocks = Vec::new();
    for recipient in recipients(dossier) {
        let (parent, country) = parents(recipient, dossier);
        blocks.extend(composer.open_block(&format!("parent/open/{}", recipient.id()), parent));
        if parent.value() == Some(&true) {
            let cells = vec![
                composer.state(recipient.name(dossier), text),
                composer.state(country, |country| Argument::Country(*country)),
            ];
            let mut row = row(&format!("parent/{}", recipient.id()), cells);
            row.mark = row.mark.or(mark(parent));
            rows.push(row);
        }
    }
    if !rows.is_empty() {
        let columns = ["company", "parent"].map(|column| Say::plain(format!("sheet-transfers-column-{column}")));
        let lead = Block::new("parent", Content::Paragraph(Say::plain("sheet-transfers-parent-lead")));
        blocks.splice(0..0, [lead, Block::new("parent/list", Content::Table(columns.to_vec(), rows))]);
    }
    if !blocks.is_empty() {
        blocks.insert(0, heading(2, "parent/title", "sheet-transfers-parent"));
    }
    blocks
}
