//! Annex: technical and organisational measures, under the headings of the chosen scheme.

use super::{Composer, heading, health, mark, row, sheet, text};
use crate::catalogue::{Measure, Param, Scheme};
use crate::dossier::Field;
use crate::dossier::measures::{ControlFacts, MeasureFact, Taken};
use crate::id::{Id, Path};
use crate::profile::Value;
use crate::sheets::block::{Argument, Block, Content, Say, Sheet, Trace};

pub(super) fn compose(composer: &mut Composer<'_>) -> Sheet {
    let dossier = composer.dossier;
    let mut blocks = vec![composer.title("measures")];
    blocks.push(heading(2, "environment/title", "sheet-measures-environment"));
    blocks.extend(environment(composer));
    blocks.extend(composer.open_block("scheme", &dossier.document.scheme));
    let scheme =
        dossier.document.scheme.value().and_then(|chosen| composer.questionnaire.catalogue.scheme(chosen.id.as_str()));
    blocks.extend(in_place(composer, scheme));
    blocks.extend(health::cloud(composer));
    blocks.extend(planned(composer));
    blocks.extend(attached(composer));
    blocks.extend(open(composer));
    blocks.extend(super::evidence::compose(composer));
    if let Some(change) = composer.sentence("change", "sheet-measures-change", &dossier.document.measures_change) {
        blocks.push(heading(2, "change/title", "sheet-measures-change"));
        blocks.push(change);
    }
    blocks.extend(composer.additions(&dossier.additions.measures));
    sheet("measures", blocks)
}

fn environment(composer: &mut Composer<'_>) -> Vec<Block> {
    let environment = &composer.dossier.environment;
    let mut blocks = composer.worded("places", "sheet-measures-places", "sheet-place", &environment.places);
    let mut rows = Vec::new();
    for site in &environment.sites {
        let cells = vec![
            composer.state(&site.name, text),
            composer.state(&site.address, text),
            composer.state(&site.country, |country| Argument::Country(*country)),
        ];
        rows.push(row(&format!("sites/{}", site.id), cells));
    }
    if !rows.is_empty() {
        let trace = composer.behind(&environment.sites_complete.at);
        let lead = Block::new("sites", Content::Paragraph(Say::plain("sheet-measures-sites")));
        blocks.push(lead.behind(trace.clone()).marked(mark(&environment.sites_complete)));
        let columns = ["name", "address", "country"].map(|column| composer.column(&format!("site-{column}")));
        blocks.push(Block::new("sites/list", Content::Table(columns.to_vec(), rows)).behind(trace));
    }
    blocks.extend(composer.open_block("sites/open", &environment.sites_complete));
    blocks.extend(composer.yes_no("external-hosting", "sheet-measures-hosting", &environment.external_hosting));
    blocks.extend(composer.sentence("home-office", "sheet-measures-home", &environment.home_office));
    blocks.extend(composer.yes_no("paper", "sheet-measures-paper", &environment.paper));
    blocks
}

/// Measures in place as bullets below the headings of the scheme, or of the controls where none was chosen.
fn in_place(composer: &mut Composer<'_>, scheme: Option<&Scheme>) -> Vec<Block> {
    let dossier = composer.dossier;
    let mut groups: Vec<(String, Vec<Block>)> = match scheme {
        Some(scheme) => scheme.headings.iter().map(|id| (format!("heading-{}--{id}", scheme.id), Vec::new())).collect(),
        None => dossier.measures.iter().map(|control| (format!("control--{}", control.control), Vec::new())).collect(),
    };
    for control in &dossier.measures {
        for fact in &control.measures {
            let Some(Taken::InPlace(params)) = fact.is.value() else { continue };
            let entry = composer.questionnaire.catalogue.measure(fact.measure.as_str());
            // An own measure stands where the first measure of its control stands.
            let like = entry.or_else(|| {
                let control = composer.questionnaire.catalogue.control(control.control.as_str());
                control.and_then(|control| control.measures.first())
            });
            let headed = scheme.and_then(|scheme| Some((scheme, scheme.heading(like?)?)));
            let wanted = match headed {
                Some((scheme, heading)) => format!("heading-{}--{heading}", scheme.id),
                None => format!("control--{}", control.control),
            };
            let block = measure(composer, fact, params);
            match groups.iter_mut().find(|(message, _)| *message == wanted) {
                Some((_, blocks)) => blocks.push(block),
                None => groups.push((format!("control--{}", control.control), vec![block])),
            }
        }
    }
    let mut blocks = Vec::new();
    let mut unused = Vec::new();
    for (message, measures) in groups {
        if measures.is_empty() {
            unused.push(message);
            continue;
        }
        blocks.push(heading(2, &format!("{message}/title"), &message));
        blocks.push(Block::new(message, Content::List(measures)));
    }
    if let Some(scheme) = scheme.filter(|_| !blocks.is_empty()) {
        blocks.extend(structure(composer, scheme, unused));
    }
    blocks
}

/// What the structure is, what it has no place for, and the headings that nothing stands under.
///
/// Those are named once everything is settled: until then nobody knows.
fn structure(composer: &Composer<'_>, scheme: &Scheme, mut unused: Vec<String>) -> Vec<Block> {
    let rest = scheme.rest.as_ref().map(|rest| format!("heading-{}--{rest}", scheme.id));
    let besides = rest.as_ref().is_some_and(|rest| !unused.contains(rest));
    let mut blocks = vec![heading(2, "structure/title", "sheet-measures-structure")];
    let mut say = |id: &str, message: String| {
        let block = Block::new(id, Content::Paragraph(Say::plain(message)));
        blocks.push(block.behind(composer.behind(&composer.dossier.document.scheme.at)));
    };
    say("structure", format!("sheet-measures-structure--{}", scheme.id));
    if besides {
        say("structure/rest", format!("sheet-measures-rest--{}", scheme.id));
    }
    let settled = |control: &ControlFacts| {
        let said = control.complete.value().is_some() && control.attached.is_none();
        said && control.measures.iter().all(|fact| !fact.is.is_open())
    };
    unused.retain(|message| Some(message) != rest.as_ref());
    if unused.is_empty() || !composer.dossier.measures.iter().all(settled) {
        return blocks;
    }
    say("unused", "sheet-measures-unused".to_owned());
    let item = |message: String| {
        let say = Say::plain("sheet-item").with("item", Argument::Choice(message.clone()));
        Block::new(format!("unused/{message}"), Content::Paragraph(say))
    };
    blocks.push(Block::new("unused/list", Content::List(unused.into_iter().map(item).collect())));
    blocks
}

/// The sentence of a measure; where a parameter is missing, its name with the open parameter instead.
fn measure(composer: &mut Composer<'_>, fact: &MeasureFact, params: &[(Id, Field<Value>)]) -> Block {
    let entry = composer.questionnaire.catalogue.measure(fact.measure.as_str());
    let say = match entry {
        None => Say::plain("sheet-item").with("item", Argument::Own(fact.own.clone())),
        Some(entry) => sentence(composer, entry, &fact.at, params),
    };
    let law = entry.into_iter().flat_map(|entry| {
        let letters = entry.art32.iter().map(|letter| Trace::Law(letter.citation().to_owned()));
        letters.chain(entry.cites.iter().map(|cite| Trace::Law(cite.clone())))
    });
    let known = entry.map(|entry| Trace::Entry(format!("measure--{}", entry.id)));
    Block::new(fact.measure.as_str(), Content::Paragraph(say))
        .behind([Trace::Answer(fact.at.clone())])
        .behind(known)
        .behind(law)
        .marked(mark(&fact.is))
}

fn sentence(composer: &mut Composer<'_>, entry: &Measure, at: &Path, params: &[(Id, Field<Value>)]) -> Say {
    let value = |param| given(param, params);
    let missing: Vec<Argument> = entry
        .params
        .iter()
        .filter(|param| value(param).is_none())
        .map(|param| composer.points.number(&at.join(&param.id), "", None))
        .collect();
    if !missing.is_empty() {
        let label = Say::plain(format!("measure--{}.label", entry.id));
        return Say::plain("sheet-open-line")
            .with("name", Argument::Say(Box::new(label)))
            .with("open", Argument::Lines(missing));
    }
    let mut say = Say::plain(format!("measure--{}", entry.id));
    for param in &entry.params {
        say = say.with(param.id.as_str(), value(param).map_or(Argument::Empty, argument));
    }
    say
}

/// What was said about a parameter, where it can be said.
fn given<'p>(param: &Param, params: &'p [(Id, Field<Value>)]) -> Option<&'p Value> {
    let (_, field) = params.iter().find(|(id, _)| *id == param.id)?;
    field.value().filter(|value| param.kind.fits(value))
}

/// The value of a parameter as an argument.
fn argument(value: &Value) -> Argument {
    match value {
        Value::Number(n, unit) => Argument::Number(*n, *unit),
        Value::Every(n, unit) => Argument::Every(*n, *unit),
        Value::Text(text) => Argument::Text(text.clone()),
        Value::Choice(choice) => Argument::Select(choice.to_string()),
        _ => Argument::Empty,
    }
}

fn planned(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut items = Vec::new();
    for fact in composer.dossier.measures.iter().flat_map(|control| &control.measures) {
        let Some(Taken::Planned(by, params)) = fact.is.value() else { continue };
        let what = match composer.questionnaire.catalogue.measure(fact.measure.as_str()) {
            None => Argument::Own(fact.own.clone()),
            // What is planned is said whole; a parameter that is not known yet keeps nothing from being planned.
            Some(entry) if entry.params.iter().all(|param| given(param, params).is_some()) => {
                Argument::Say(Box::new(sentence(composer, entry, &fact.at, params)))
            }
            Some(entry) => Argument::Say(Box::new(Say::plain(format!("measure--{}.label", entry.id)))),
        };
        let say = Say::plain("sheet-measures-planned-item").with("what", what).with("by", Argument::Date(*by));
        let item = Block::new(format!("planned/{}", fact.measure), Content::Paragraph(say));
        items.push(item.behind(composer.behind(&fact.at)).marked(mark(&fact.is)));
    }
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        heading(2, "planned/title", "sheet-measures-planned"),
        Block::new("planned", Content::Paragraph(Say::plain("sheet-measures-planned-lead"))),
        Block::new("planned/list", Content::List(items)),
    ]
}

fn attached(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for control in &composer.dossier.measures {
        let Some(field) = &control.attached else { continue };
        let Some(stated) = composer.state(field, |attached| {
            Argument::Say(Box::new(
                Say::plain("sheet-measures-attached-document")
                    .with("document", Argument::Text(attached.document.clone()))
                    .with("date", Argument::Date(attached.date)),
            ))
        }) else {
            continue;
        };
        let say = Say::plain("sheet-measures-attached").with("control", name(control)).with("document", stated.value);
        let id = format!("attached/{}", control.control);
        blocks.push(Block { id, is: Content::Paragraph(say), mark: stated.mark, trace: stated.trace });
    }
    if !blocks.is_empty() {
        blocks.insert(0, heading(2, "attached/title", "sheet-measures-attached-title"));
    }
    blocks
}

fn name(control: &ControlFacts) -> Argument {
    Argument::Choice(format!("control--{}", control.control))
}

/// Controls that nobody went through to the end, and measures of which nobody knows.
fn open(composer: &mut Composer<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for control in &composer.dossier.measures {
        for fact in &control.measures {
            if let Some(open) = composer.points.of(&fact.is) {
                let say = Say::plain("sheet-item").with("item", open);
                let block = Block::new(format!("open/{}", fact.measure), Content::Paragraph(say));
                blocks.push(block.behind(composer.behind(&fact.at)));
            }
        }
        if control.attached.is_none()
            && let Some(open) = composer.points.of(&control.complete)
        {
            let say = Say::plain("sheet-item").with("item", open);
            let block = Block::new(format!("open-control/{}", control.control), Content::Paragraph(say));
            blocks.push(block.behind(composer.behind(&control.complete.at)));
        }
    }
    if blocks.is_empty() {
        return blocks;
    }
    vec![heading(2, "open/title", "sheet-measures-open"), Block::new("open", Content::List(blocks))]
}
