//! The head of the set: parties, version, languages, conclusion, list of annexes.

use super::transfers::behind as ground_answer;
use super::{Composer, choice, heading, sheet, text};
use crate::dossier::{Reader, Representative};
use crate::id::Path;
use crate::law::Regime;
use crate::rules::regimes::{Applies, Governing, applies, grounds};
use crate::sheets::block::{Argument, Block, Content, FieldLine, Mark, Say, Sheet, Signature, Trace};

/// The block that names the annexes; it is filled when all of them are composed.
const LIST: &str = "annexes/list";

pub(super) fn compose(composer: &mut Composer<'_>) -> Sheet {
    let dossier = composer.dossier;
    let agreed = composer.governing.contract();
    let mut blocks = vec![
        Block::new("title", Content::Title(Say::plain("sheet-head-title"))),
        Block::new(
            "law",
            Content::Paragraph(Say::plain("sheet-head-law").with("law", Argument::Cite(agreed.to_owned()))),
        )
        .behind([Trace::Law(agreed.to_owned())]),
    ];
    blocks.extend(other_laws(composer));
    blocks.push(heading(2, "client/title", "sheet-head-client"));
    if !dossier.parties.client_form.value().is_some_and(|form| form.is("named")) {
        blocks.extend(composer.sentence("client/form", "sheet-head-client-form", &dossier.parties.client_form));
    }
    let lines = client(composer);
    if !lines.is_empty() {
        blocks.push(Block::new("client", Content::Fields(lines)));
    }
    blocks.push(heading(2, "contractor/title", "sheet-head-contractor"));
    blocks.push(Block::new("contractor", Content::Fields(contractor(composer))));
    blocks.push(heading(2, "document/title", "sheet-head-document"));
    blocks.extend(composer.sentence("on-behalf", "sheet-head-on-behalf", &dossier.parties.on_behalf));
    let document = document(composer);
    blocks.push(Block::new("document", Content::Fields(document)));
    blocks.extend(prevailing(composer));
    blocks.push(Block::new("annexes", Content::Paragraph(Say::plain("sheet-head-annexes"))));
    blocks.push(Block::new(LIST, Content::List(Vec::new())));
    // As long as nobody said whether a sheet belongs to the set, the list of annexes is open at this place.
    blocks.extend(composer.open_block("annexes/terms-sheet", &dossier.agreed.sheet));
    blocks.extend(composer.open_block("annexes/outsourcing-sheet", &dossier.outsourcing.sheet));
    blocks.push(heading(2, "conclusion/title", "sheet-head-conclusion"));
    blocks.extend(composer.sentence("conclusion", "sheet-head-conclusion", &dossier.document.conclusion));
    blocks.extend(signatures(composer));
    sheet("head", blocks)
}

/// How references to the GDPR are read: where the set speaks of it, and another law applies or may apply as well.
///
/// No question asks for it; behind the clause stand the answers that make the other law apply.
fn other_laws(composer: &Composer<'_>) -> Vec<Block> {
    if composer.governing != Governing::Gdpr {
        return Vec::new();
    }
    let clause = |(regime, scope): (Regime, &str)| {
        let state = applies(composer.dossier, composer.law, regime, &mut Reader::default());
        if !matches!(state, Applies::Yes | Applies::Possibly) {
            return None;
        }
        let found = grounds(composer.dossier, composer.law, regime, &mut Reader::default());
        let because = found.iter().filter(|(_, applies)| matches!(applies, Applies::Yes | Applies::Possibly));
        let because: Vec<(Path, Option<Mark>)> =
            because.map(|(ground, _)| ground_answer(composer.dossier, *ground)).collect();
        let marked = because.iter().find_map(|(_, mark)| *mark);
        let answers = because.into_iter().map(|(at, _)| Trace::Answer(at));
        let say = Say::plain(format!("sheet-head-besides-{}", regime.id()));
        let block = Block::new(format!("law/{}", regime.id()), Content::Paragraph(say)).marked(marked);
        Some(block.behind(answers).behind([Trace::Law(scope.to_owned())]))
    };
    [(Regime::Ch, "dsg-3-1"), (Regime::Uk, "uk-gdpr-3")].into_iter().filter_map(clause).collect()
}

/// Names the annexes that are in the set.
pub(super) fn list(head: &mut Sheet, annexes: &[Sheet]) {
    let name = |annex: &Sheet| {
        let number = Argument::SheetNumber(annex.id.clone());
        let say = Say::plain(format!("sheet-{}-title", annex.id)).with("number", number);
        Block::new(format!("annexes/{}", annex.id), Content::Paragraph(say))
    };
    for block in head.blocks.iter_mut().filter(|block| block.id == LIST) {
        block.is = Content::List(annexes.iter().map(name).collect());
    }
}

fn client(composer: &mut Composer<'_>) -> Vec<FieldLine> {
    let dossier = composer.dossier;
    let client = &dossier.parties.client;
    let mut lines = Vec::new();
    lines.extend(composer.line("client/name", &client.name, text));
    lines.extend(composer.line("client/owner", &client.owner, text));
    lines.extend(composer.line("client/address", &client.address, text));
    lines.extend(composer.line("client/country", &client.country, |country| Argument::Country(*country)));
    lines.extend(composer.line("client/countries", &client.countries, |countries| {
        Argument::Lines(countries.iter().map(|country| Argument::Country(*country)).collect())
    }));
    lines.extend(composer.line("client/professions", &client.professions, |professions| {
        if professions.is_empty() {
            Argument::Say(Box::new(Say::plain("sheet-none")))
        } else {
            Argument::Lines(professions.iter().map(choice).collect())
        }
    }));
    lines.extend(composer.line("client/contact", &client.contact, text));
    lines.extend(composer.line("client/email", &client.email, text));
    lines.extend(composer.line("client/phone", &client.phone, text));
    lines.extend(composer.line("client/web", &client.web, text));
    lines.extend(representatives(composer, "client", &client.representatives));
    lines
}

fn contractor(composer: &mut Composer<'_>) -> Vec<FieldLine> {
    let contractor = &composer.dossier.parties.contractor;
    let mut lines = Vec::new();
    lines.extend(composer.line("contractor/name", &contractor.name, text));
    lines.extend(composer.line("contractor/owner", &contractor.owner, text));
    lines.extend(composer.line("contractor/address", &contractor.address, text));
    lines.extend(composer.line("contractor/country", &contractor.country, |country| Argument::Country(*country)));
    lines.extend(composer.line("contractor/contact", &contractor.contact, text));
    lines.extend(composer.line("contractor/email", &contractor.email, text));
    lines.extend(composer.line("contractor/phone", &contractor.phone, text));
    lines.extend(composer.line("contractor/web", &contractor.web, text));
    lines.extend(representatives(composer, "contractor", &contractor.representatives));
    lines
}

/// Who represents a party where a law reaches it from outside; that there is nobody is no line.
fn representatives(composer: &mut Composer<'_>, party: &str, all: &[Representative]) -> Vec<FieldLine> {
    let mut lines = Vec::new();
    for one in all {
        let id = format!("{party}/representative/{}", one.regime.id());
        if one.is.is_open() {
            lines.extend(composer.line(&id, &one.is, choice));
        } else {
            lines.extend(composer.line(&id, &one.name, text));
        }
    }
    lines
}

fn document(composer: &mut Composer<'_>) -> Vec<FieldLine> {
    let document = &composer.dossier.document;
    let mut lines = Vec::new();
    lines.extend(composer.line("as-of", &document.as_of, |day| Argument::Date(*day)));
    lines.extend(composer.line("main-contract", &document.main_contract, text));
    lines.extend(
        composer.line("languages", &document.languages, |languages| {
            Argument::Lines(languages.iter().map(choice).collect())
        }),
    );
    // What the parties are called shows itself; only the open question has to be seen.
    if document.roles.is_open() {
        lines.extend(composer.line("roles", &document.roles, choice));
    }
    lines
}

fn prevailing(composer: &mut Composer<'_>) -> Option<Block> {
    let prevailing = &composer.dossier.document.prevailing;
    composer.sentence("prevailing", "sheet-head-prevailing", prevailing)
}

fn signatures(composer: &mut Composer<'_>) -> Option<Block> {
    let dossier = composer.dossier;
    if !dossier.document.conclusion.value().is_some_and(|conclusion| conclusion.is("signature")) {
        return None;
    }
    let name = |field: &crate::dossier::Field<String>| field.value().map_or(Argument::Empty, text);
    let party = |id: &str, name: Argument, at: &crate::id::Path| Signature {
        id: format!("signature/{id}"),
        party: Say::plain(format!("sheet-head-{id}")),
        name,
        place: Argument::Empty,
        trace: vec![Trace::Answer(at.clone())],
    };
    let (client, contractor) = (&dossier.parties.client.name, &dossier.parties.contractor.name);
    let signatures =
        vec![party("client", name(client), &client.at), party("contractor", name(contractor), &contractor.at)];
    let trace = composer.behind(&dossier.document.conclusion.at);
    Some(Block::new("signatures", Content::Signatures(signatures)).behind(trace))
}
