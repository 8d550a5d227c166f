//! Suggestions: measures and safeguards that the answers speak for, each with its reasons.
//!
//! Computed anew from every walk and shown beside the choices. What must never happen here: a suggestion that is
//! stored, one that counts as answered, and one that rests on an answer that is not settled.

use std::collections::BTreeMap;

use super::scope::{Found, Scope};
use super::walk::{SaidAt, Standing, Step, Walk};
use crate::id::{Id, Path};
use crate::law::LawAt;
use crate::profile::Profile;
use crate::questionnaire::condition::Truth;
use crate::questionnaire::{Choices, Kind, Question, Questionnaire, Suggestion};

/// One choice that the answers speak for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggested {
    /// The measure, or the entry of the list.
    pub entry: Id,
    /// The reasons in the order of the data, worded as `suggestion--<id>`.
    pub why: Vec<Id>,
}

/// What the answers speak for at every place, in the order in which it is offered there.
///
/// What somebody said something about already is not suggested any more.
pub fn suggest(
    questionnaire: &Questionnaire,
    profile: &Profile,
    walk: &Walk<'_>,
    law: &LawAt<'_>,
) -> BTreeMap<Path, Vec<Suggested>> {
    let found = found(walk);
    let holding = holding(questionnaire, profile, &found, law);
    let mut all = BTreeMap::new();
    for step in walk.steps.iter().filter(|step| step.standing == Standing::Asked) {
        let said = |entry: &Id| match step.said {
            SaidAt::Control(control) => control.is_some_and(|control| control.uses.contains_key(entry)),
            _ => step.value().is_some_and(|value| value.names().contains(&entry.as_str())),
        };
        let mut here = spoken_for(questionnaire, step, &holding);
        here.retain(|suggested| !said(&suggested.entry));
        if !here.is_empty() {
            all.insert(step.path.clone(), here);
        }
    }
    all
}

/// What the answers speak for at one place, whether or not somebody said something about it already: an order of
/// the choices that stays while they are taken. The first reason of the data comes first.
pub fn speaks_for(
    questionnaire: &Questionnaire,
    profile: &Profile,
    walk: &Walk<'_>,
    law: &LawAt<'_>,
    at: &Path,
) -> Vec<Suggested> {
    let Some(step) = walk.step(at).filter(|step| step.standing == Standing::Asked) else { return Vec::new() };
    let found = found(walk);
    let holding = holding(questionnaire, profile, &found, law);
    let mut here = spoken_for(questionnaire, step, &holding);
    here.sort_by_key(|suggested| holding.iter().position(|held| suggested.why.first() == Some(&held.id)));
    here
}

/// The reasons that hold.
fn holding<'a>(
    questionnaire: &'a Questionnaire,
    profile: &Profile,
    found: &BTreeMap<Path, Found<'_>>,
    law: &LawAt<'_>,
) -> Vec<&'a Suggestion> {
    let scope = Scope { found, questionnaire, own: &profile.own, law, row: None, entry: None };
    let suggestions = questionnaire.suggestions.iter();
    suggestions.filter(|suggestion| scope.test(&suggestion.condition).0 == Truth::Yes).collect()
}

/// The entries of a question that a reason speaks for, with every such reason.
fn spoken_for(questionnaire: &Questionnaire, step: &Step<'_>, holding: &[&Suggestion]) -> Vec<Suggested> {
    offered(questionnaire, step.question, &step.options)
        .filter_map(|(entry, of)| {
            let reasons = holding.iter().filter(|suggestion| of(suggestion).contains(entry));
            let why: Vec<Id> = reasons.map(|suggestion| suggestion.id.clone()).collect();
            (!why.is_empty()).then(|| Suggested { entry: entry.clone(), why })
        })
        .collect()
}

type Of = fn(&Suggestion) -> &[Id];

/// The entries that can be suggested at a question, with the part of a suggestion that speaks of them.
fn offered<'a>(
    questionnaire: &'a Questionnaire,
    question: &Question,
    options: &'a [Id],
) -> Box<dyn Iterator<Item = (&'a Id, Of)> + 'a> {
    let measures: Of = |suggestion| &suggestion.measures;
    let safeguards: Of = |suggestion| &suggestion.safeguards;
    match &question.kind {
        Kind::Measures(control) => {
            let control = questionnaire.catalogue.control(control.as_str());
            let entries = control.into_iter().flat_map(|control| &control.measures);
            Box::new(entries.map(move |measure| (&measure.id, measures)))
        }
        Kind::Many(Choices::List(list)) if *list == *"safeguard" => {
            Box::new(options.iter().map(move |entry| (entry, safeguards)))
        }
        _ => Box::new(std::iter::empty()),
    }
}

/// The walk as conditions see it once it is over.
fn found<'a>(walk: &Walk<'a>) -> BTreeMap<Path, Found<'a>> {
    let seen = |step: &Step<'a>| match step.said {
        SaidAt::Answer(answer) => {
            let readable = if step.misfit.is_none() { answer } else { None };
            Found::answer(step.question, step.standing.clone(), readable, &step.options)
        }
        SaidAt::List(list) => Found::list(step.question, step.standing.clone(), list),
        SaidAt::Control(_) | SaidAt::AsOf(_) | SaidAt::Cells => Found::bare(step.question, step.standing.clone()),
    };
    walk.steps.iter().map(|step| (step.path.clone(), seen(step))).collect()
}
