//! Forms: the declaration of the service company and the one of its staff, with what the law says to them.
//!
//! They stand behind the annexes, without a number, where professional secrecy applies or may apply. What must
//! never happen here: a statement that somebody has signed, and a punishment that was not read in the law.

use super::secrecy::{applies, names, when_only_possible};
use super::{Composer, Stated, heading, sheet, text};
use crate::law::{Duty, Jurisdiction};
use crate::sheets::block::{Argument, Block, Content, FieldLine, Say, Sheet, Signature, Trace};

pub(super) fn compose(composer: &mut Composer<'_>) -> Vec<Sheet> {
    if !applies(composer.dossier) {
        return Vec::new();
    }
    // Who is bound by law, or with these annexes, gives no declaration of its own; its staff does.
    let undertaking = composer.dossier.secrecy.undertaking.value();
    let needed = !undertaking.is_some_and(|how| how.is("by-law") || how.is("with-agreement"));
    let mut sheets = Vec::new();
    if needed {
        sheets.push(company(composer));
    }
    sheets.push(staff(composer));
    sheets
}

fn whole(composer: &Composer<'_>, id: &str, blocks: Vec<Block>) -> Sheet {
    let title = Block::new("title", Content::Heading(1, Say::plain(format!("sheet-{id}-title"))));
    sheet(id, [vec![title], when_only_possible(composer, "sheet-secrecy-use-", blocks)].concat())
}

fn line(id: &str, name: &str, stated: Option<Stated>) -> Option<FieldLine> {
    let Stated { value, mark, trace } = stated?;
    Some(FieldLine { id: id.to_owned(), name: Say::plain(name), value, mark, trace })
}

/// A line that is filled in by hand.
fn gap(id: &str, name: &str) -> FieldLine {
    FieldLine { id: id.to_owned(), name: Say::plain(name), value: Argument::Placeholder, mark: None, trace: Vec::new() }
}

/// A list of what is promised; each with the law behind it.
fn promises(composer: &Composer<'_>, form: &str, promises: &[(&str, Option<&str>)]) -> Block {
    let item = |(id, law): &(&str, Option<&str>)| {
        let message = format!("sheet-{form}-{id}");
        // Only these two speak of a punishment.
        let message = if matches!(*id, "staff" | "instructed") { composer.of_duty(&message) } else { message };
        let block = Block::new(*id, Content::Paragraph(Say::plain(message)));
        block.behind(law.map(|law| Trace::Law(law.to_owned())))
    };
    Block::new("promises", Content::List(promises.iter().map(item).collect()))
}

fn signature(party: &str, name: Argument, trace: Vec<Trace>) -> Block {
    let one =
        Signature { id: "signature/bound".to_owned(), party: Say::plain(party), name, place: Argument::Empty, trace };
    Block::new("signatures", Content::Signatures(vec![one]))
}

fn company(composer: &mut Composer<'_>) -> Sheet {
    let parties = &composer.dossier.parties;
    let mut lines = Vec::new();
    lines.extend(line("bound", "sheet-secrecy-declaration-bound", composer.state(&parties.contractor.name, text)));
    lines.extend(line(
        "address",
        "sheet-secrecy-declaration-address",
        composer.state(&parties.contractor.address, text),
    ));
    lines.extend(line("towards", "sheet-secrecy-declaration-towards", composer.state(&parties.client.name, text)));
    let professions = parties.client.professions.value().map_or(&[][..], Vec::as_slice);
    let german = composer.seats().iter().any(|seat| seat.code() == "DE");
    let acts = |profession| composer.law.service_rules().any(|rule| rule.is_for(names(profession)));
    // Text form down the chain is asked by the acts of some professions only.
    let further = if german && professions.iter().any(acts) { "further-text" } else { "further" };
    let promised = [
        ("keep", None),
        ("knowledge", None),
        ("staff", None),
        (further, german.then_some("stgb-203-4-s2-nr2")),
        ("end", None),
        ("instructed", None),
    ];
    let name = parties.contractor.name.value().map_or(Argument::Empty, text);
    let trace = vec![Trace::Answer(parties.contractor.name.at.clone())];
    let blocks = vec![
        Block::new("parties", Content::Fields(lines)),
        Block::new("lead", Content::Paragraph(Say::plain("sheet-secrecy-declaration-lead"))),
        promises(composer, "secrecy-declaration", &promised),
        signature("sheet-secrecy-declaration-bound", name, trace),
    ];
    whole(composer, "secrecy-declaration", blocks)
}

fn staff(composer: &mut Composer<'_>) -> Sheet {
    let parties = &composer.dossier.parties;
    let mut lines = vec![gap("person", "sheet-secrecy-staff-person"), gap("role", "sheet-secrecy-staff-role")];
    lines.extend(line("employer", "sheet-secrecy-staff-employer", composer.state(&parties.contractor.name, text)));
    let promised = [("keep", None), ("knowledge", None), ("end", None), ("instructed", None)];
    let mut blocks = vec![
        Block::new("parties", Content::Fields(lines)),
        Block::new("lead", Content::Paragraph(Say::plain("sheet-secrecy-staff-lead"))),
        promises(composer, "secrecy-staff", &promised),
        signature("sheet-secrecy-staff-signature", Argument::Empty, Vec::new()),
    ];
    blocks.extend(instruction(composer));
    whole(composer, "secrecy-staff", blocks)
}

/// The instruction sheet: which provisions apply, in own words.
fn instruction(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = vec![
        heading(2, "instruction/title", "sheet-instruction-title"),
        Block::new("instruction", Content::Paragraph(Say::plain("sheet-instruction-lead"))),
    ];
    let seats = composer.seats();
    let has = |whose: Jurisdiction| seats.iter().any(|seat| Jurisdiction::of_seat(*seat) == Some(whose));
    if has(Jurisdiction::DE) {
        blocks.extend(german(composer));
    }
    if has(Jurisdiction::AT) {
        blocks.extend(austrian(composer));
    }
    let others = [(Jurisdiction::CH, "ch", &["stgb-ch-321", "dsg-62"][..]), (Jurisdiction::GB, "gb", &[][..])];
    for (_, id, laws) in others.into_iter().filter(|(whose, ..)| has(*whose)) {
        blocks.push(heading(3, &format!("instruction/{id}/title"), &format!("sheet-instruction-{id}-title")));
        let say = Say::plain(format!("sheet-instruction-{id}"));
        let block = Block::new(format!("instruction/{id}"), Content::Paragraph(say));
        blocks.push(block.behind(laws.iter().map(|law| Trace::Law((*law).to_owned()))));
    }
    if seats.iter().any(|seat| Jurisdiction::of_seat(*seat).is_none()) {
        blocks.push(Block::new("instruction/other", Content::Note(Say::plain("sheet-instruction-other"))));
    }
    blocks
}

fn german(composer: &Composer<'_>) -> Vec<Block> {
    let law = composer.law;
    let professions = composer.dossier.parties.client.professions.value().map_or(&[][..], Vec::as_slice);
    let refuses = professions.iter().any(|profession| law.refusals().any(|right| right.is_for(names(profession))));
    let provisions = [
        ("who", "stgb-203-1"),
        ("disclosure", "stgb-203-4-s1"),
        ("further", "stgb-203-4-s2-nr2"),
        ("death", "stgb-203-5"),
        ("reward", "stgb-203-6"),
        ("use", "stgb-204-1"),
        ("complaint", "stgb-205-1"),
    ];
    let procedure = [("testimony", "stpo-53a-1"), ("seizure", "stpo-97-3")];
    let told = provisions.into_iter().chain(procedure.into_iter().filter(|_| refuses));
    let item = |(id, law): (&str, &str)| {
        let say = Say::plain(format!("sheet-instruction-{id}")).with("law", Argument::Cite(law.to_owned()));
        Block::new(format!("instruction/{id}"), Content::Paragraph(say)).behind([Trace::Law(law.to_owned())])
    };
    vec![
        heading(3, "instruction/de/title", "sheet-instruction-de-title"),
        Block::new("instruction/list", Content::List(told.map(item).collect())),
    ]
}

/// Only the numbers of the provisions: their wording was not read.
fn austrian(composer: &Composer<'_>) -> Vec<Block> {
    let professions = composer.dossier.parties.client.professions.value().map_or(&[][..], Vec::as_slice);
    let binds = |duty: &&Duty| professions.iter().any(|profession| duty.binds(names(profession)));
    let item = |law: &String| {
        let say = Say::plain("sheet-item").with("item", Argument::Cite(law.clone()));
        let block = Block::new(format!("instruction/at/{law}"), Content::Paragraph(say));
        block.behind([Trace::Law(law.clone())])
    };
    let items: Vec<Block> =
        composer.law.duties(Jurisdiction::AT).filter(binds).filter_map(|duty| duty.cite.as_ref().map(item)).collect();
    let mut blocks = vec![heading(3, "instruction/at/title", "sheet-instruction-at-title")];
    if !items.is_empty() {
        blocks.push(Block::new("instruction/at", Content::Paragraph(Say::plain("sheet-instruction-at"))));
        blocks.push(Block::new("instruction/at/list", Content::List(items)));
    }
    blocks.push(Block::new("instruction/at/note", Content::Note(Say::plain("sheet-instruction-at-note"))));
    blocks
}
