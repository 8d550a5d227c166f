//! Suggestions: measures and safeguards that the answers speak for, each with its reasons.
//!
//! Computed anew from every walk and shown beside the choices. What must never happen here: a suggestion that is
//! stored, one that counts as answered, and one that rests on an answer that is not settled.

use std::collections::BTreeMap;

use super::scope::{Found, Scope};
use super::walk::{SaidAt, Standing, Walk};
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
    let scope = Scope { found: &found, questionnaire, own: &profile.own, law, row: None, entry: None };
    let holding: Vec<&Suggestion> = questionnaire
        .suggestions
        .iter()
        .filter(|suggestion| scope.test(&suggestion.condition).0 == Truth::Yes)
        .collect();
    let mut all = BTreeMap::new();
    for step in walk.steps.iter().filter(|step| step.standing == Standing::Asked) {
        let said = |entry: &Id| match step.said {
            SaidAt::Control(control) => control.is_some_and(|control| control.uses.contains_key(entry)),
            _ => step.value().is_some_and(|value| value.names().contains(&entry.as_str())),
        };
        let here: Vec<Suggested> = offered(questionnaire, step.question, &step.options)
            .filter(|(entry, _)| !said(entry))
            .filter_map(|(entry, of)| {
                let reasons = holding.iter().filter(|suggestion| of(suggestion).contains(entry));
                let why: Vec<Id> = reasons.map(|suggestion| suggestion.id.clone()).collect();
                (!why.is_empty()).then(|| Suggested { entry: entry.clone(), why })
            })
            .collect();
        if !here.is_empty() {
            all.insert(step.path.clone(), here);
        }
    }
    all
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
    let seen = |step: &super::Step<'a>| match step.said {
        SaidAt::Answer(answer) => {
            let readable = if step.misfit.is_none() { answer } else { None };
            Found::answer(step.question, step.standing.clone(), readable, &step.options)
        }
        SaidAt::List(list) => Found::list(step.question, step.standing.clone(), list),
        SaidAt::Control(_) | SaidAt::AsOf(_) | SaidAt::Cells => Found::bare(step.question, step.standing.clone()),
    };
    walk.steps.iter().map(|step| (step.path.clone(), seen(step))).collect()
}
