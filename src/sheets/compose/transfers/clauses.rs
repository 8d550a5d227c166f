//! The part of the annex on transfers that concerns safeguards: their names, and what their annexes need.
//!
//! What must never happen here: clauses named without their module, and British clauses cited in other words than
//! the prescribed ones.

use super::{dated, say};
use crate::dossier::{Chosen, Dossier, Reader};
use crate::law::Regime;
use crate::rules::regimes::{Applies, applies};
use crate::rules::transfers::{Basis, Recipient, legs, recipients};
use crate::sheets::block::{Argument, Block, Content, FieldLine, Say, Trace};
use crate::sheets::compose::{Composer, Stated, choice, heading, mark, text};

/// The safeguard of a recipient in a table cell: what it is, since when, and that the transfer was assessed.
pub(super) fn tool(
    composer: &mut Composer<'_>,
    recipient: Recipient<'_>,
    regime: Regime,
    tool: &str,
    stated: &mut Stated,
) -> Vec<Argument> {
    let dossier = composer.dossier;
    if tool == "none" {
        return vec![say("sheet-subprocessors-no-basis")];
    }
    let cites: &[&str] = match tool {
        "scc" if regime == Regime::Ch => &["eu-2021-914", "edoeb-scc-2021"],
        "scc" => &["eu-2021-914"],
        "addendum" => &["uk-addendum", "eu-2021-914"],
        "idta" => &["uk-idta"],
        _ => &[],
    };
    stated.trace.extend(cites.iter().map(|cite| Trace::Law((*cite).to_owned())));
    let id = format!("sheet-transfers-tool-{}-{tool}", regime.id());
    let mut values = Vec::new();
    if matches!(tool, "scc" | "addendum") {
        let mut read = Reader::default();
        match recipient.module(dossier, &mut read) {
            Some(module) => values.push(say(&format!("{id}--{}", module.id()))),
            None => values.extend(read.missing().first().map(|at| composer.points.number(at, "", None))),
        }
    } else {
        values.push(say(&id));
    }
    let safeguards = recipient.safeguards(dossier);
    let on = composer.state(&safeguards.tool_on, |on| Argument::Date(*on));
    values.extend(dated(on, "sheet-transfers-concluded", stated));
    let assessed = if regime == Regime::Uk { "sheet-transfers-tested" } else { "sheet-transfers-assessed" };
    let on = composer.state(&safeguards.assessment_on, |on| Argument::Date(*on));
    values.extend(dated(on, assessed, stated));
    values
}

/// The safeguard that is used under a regime, if one is needed and chosen.
fn used(dossier: &Dossier, composer: &Composer<'_>, recipient: Recipient<'_>, regime: Regime) -> Option<String> {
    let mut read = Reader::default();
    if !matches!(applies(dossier, composer.law, regime, &mut read), Applies::Yes | Applies::Possibly) {
        return None;
    }
    let found = legs(recipient, dossier, composer.law, regime, &mut read);
    let needed = found.iter().any(|leg| leg.basis == Basis::Safeguard);
    if needed { recipient.tool(dossier, regime, &mut read) } else { None }
}

fn uses(composer: &Composer<'_>, regime: Regime, tools: &[&str]) -> bool {
    let dossier = composer.dossier;
    let any = |recipient| used(dossier, composer, recipient, regime).is_some_and(|tool| tools.contains(&tool.as_str()));
    recipients(dossier).into_iter().any(any)
}

/// What a regime adds to the clauses: the Swiss adaptations, the prescribed British wording.
pub(super) fn under(composer: &mut Composer<'_>, regime: Regime) -> Vec<Block> {
    match regime {
        Regime::Eu => Vec::new(),
        Regime::Ch => swiss(composer),
        Regime::Uk => british(composer),
    }
}

fn swiss(composer: &mut Composer<'_>) -> Vec<Block> {
    if !uses(composer, Regime::Ch, &["scc"]) {
        return Vec::new();
    }
    let law = [Trace::Law("edoeb-scc-2021".to_owned()), Trace::Law("dsg-16-2-d".to_owned())];
    let adaptation = &composer.dossier.transfers.ch_adaptation;
    // Only Swiss law, both laws apart, or the standard of the GDPR for both: what has to be adapted differs.
    let way = match adaptation.value() {
        Some(way) => way.id.as_str(),
        None if adaptation.is_open() => {
            let open = composer.open_block("ch/adaptation", adaptation);
            return open.into_iter().collect();
        }
        None => "only",
    };
    let points: &[&str] = match way {
        "only" => &["authority", "references", "law", "forum", "residence"],
        "separate" => &["authority-parallel", "references-part", "law-part", "forum-part", "residence"],
        _ => &["authority-parallel", "law-eu", "forum-eu", "residence"],
    };
    let item = |point: &&str| {
        let say = Say::plain(format!("sheet-transfers-ch-{point}"));
        Block::new(format!("ch/adaptation/{point}"), Content::Paragraph(say)).behind(law.clone())
    };
    let lead = Block::new("ch/adaptation", Content::Paragraph(Say::plain("sheet-transfers-ch-adaptations")));
    let lead = lead.behind(law.clone()).behind(composer.behind(&adaptation.at)).marked(mark(adaptation));
    vec![lead, Block::new("ch/adaptation/list", Content::List(points.iter().map(item).collect()))]
}

fn british(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (tool, law) in [("addendum", "uk-addendum"), ("idta", "uk-idta")] {
        if uses(composer, Regime::Uk, &[tool]) {
            let say = Say::plain(format!("sheet-transfers-uk-{tool}"));
            blocks.push(Block::new(format!("uk/{tool}"), Content::Paragraph(say)).behind([Trace::Law(law.to_owned())]));
        }
    }
    blocks.extend(composer.sentence("uk/end", "sheet-transfers-uk-end", &composer.dossier.transfers.addendum_end));
    blocks
}

/// What the annexes of the clauses need besides this contract: role and activities of the importer, frequency,
/// retention, competent authority.
pub(super) fn details(composer: &mut Composer<'_>) -> Vec<Block> {
    let dossier = composer.dossier;
    let mut blocks = Vec::new();
    for recipient in recipients(dossier) {
        let clauses = |regime| {
            used(dossier, composer, recipient, regime)
                .is_some_and(|tool| matches!(tool.as_str(), "scc" | "own-clauses" | "addendum" | "idta"))
        };
        if !Regime::ALL.into_iter().any(clauses) {
            continue;
        }
        let id = |what: &str| format!("clauses/{}{what}", recipient.id());
        let name = composer.state(recipient.name(dossier), text).map_or(Argument::Empty, |stated| stated.value);
        let title = Content::Heading(3, Say::plain("sheet-item").with("item", name));
        blocks.push(Block::new(id(""), title));
        let lines = importer(composer, recipient);
        blocks.push(Block::new(id("/fields"), Content::Fields(lines)));
    }
    let mut authorities = Vec::new();
    authorities.extend(composer.line("clauses/authority", &dossier.transfers.authority, text));
    for regime in [Regime::Ch, Regime::Uk] {
        let named = composer
            .law
            .authority(regime)
            .filter(|_| uses(composer, regime, &["scc", "own-clauses", "addendum", "idta"]));
        authorities.extend(named.map(|authority| FieldLine {
            id: format!("clauses/authority/{}", regime.id()),
            name: Say::plain(format!("sheet-transfers-authority-{}", regime.id())),
            value: say(&authority.message()),
            mark: None,
            trace: vec![Trace::Law(if regime == Regime::Ch { "dsg-4" } else { "dpa-2018-114a" }.to_owned())],
        }));
    }
    if !authorities.is_empty() {
        blocks.push(Block::new("clauses/authorities", Content::Fields(authorities)));
    }
    if !blocks.is_empty() {
        let lead = Block::new("clauses", Content::Paragraph(Say::plain("sheet-transfers-clauses-lead")));
        blocks.splice(0..0, [heading(2, "clauses/title", "sheet-transfers-clauses"), lead]);
    }
    blocks
}

fn importer(composer: &mut Composer<'_>, recipient: Recipient<'_>) -> Vec<FieldLine> {
    let dossier = composer.dossier;
    let id = |what: &str| format!("clauses/{}/{what}", recipient.id());
    let mut lines = vec![FieldLine {
        id: id("role"),
        name: Say::plain("sheet-transfers-role"),
        value: say(match recipient {
            Recipient::Contractor => "sheet-transfers-role--processor",
            Recipient::Subprocessor(_) => "sheet-transfers-role--subprocessor",
        }),
        mark: None,
        trace: Vec::new(),
    }];
    if let Recipient::Subprocessor(sub) = recipient {
        lines.extend(composer.state(&sub.service, choice).map(|stated| FieldLine {
            id: id("activities"),
            name: Say::plain("sheet-transfers-activities"),
            value: stated.value,
            mark: stated.mark,
            trace: stated.trace,
        }));
    }
    let safeguards = recipient.safeguards(dossier);
    let words = |what: &'static str| move |chosen: &Chosen| say(&format!("sheet-transfers-{what}--{}", chosen.id));
    lines.extend(composer.line(&id("frequency"), &safeguards.frequency, words("frequency")));
    if safeguards.retention.value().is_some_and(|retention| retention.is("period")) {
        lines.extend(
            composer.line(&id("retention"), &safeguards.retention_period, |(n, unit)| Argument::Number(*n, *unit)),
        );
    } else {
        lines.extend(composer.line(&id("retention"), &safeguards.retention, words("retention")));
    }
    lines
}
