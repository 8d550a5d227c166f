//! Every choice of every question can be printed: the sheets have words for each, in every profile where it may be chosen.
//!
//! Profiles are changed one answer at a time; one that opens a question which none had opened before is looked at as well.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "tests may fail loudly")]

mod common;

use std::collections::BTreeSet;

use anlage::i18n::{Language, Roles};
use anlage::interview::Standing;
use anlage::interview::edit::{Edit, apply};
use anlage::profile::{Profile, State, Value};
use anlage::questionnaire::{Cell, Choices, Kind, Question};
use common::{Data, assess, data, page, profile, profiles};

fn with(data: &Data, base: &Profile, at: &str, is: Value) -> Profile {
    let path = at.parse().unwrap();
    let edit = Edit::Answer { path, is: State::Given(is), note: String::new() };
    apply(&data.questionnaire, base, edit, "2026-11-21".parse().unwrap()).unwrap().profile
}

fn choices(all: &[&str]) -> Value {
    Value::Choices(all.iter().map(|id| id.parse().unwrap()).collect())
}

/// The shipped profiles, and some with seats, groups, data and professions that nobody of theirs has.
fn begin(data: &Data) -> Vec<Profile> {
    let country = |code: &str| Value::Country(code.parse().unwrap());
    let row = |field: &str| format!("subprocessors/r1/subprocessor-{field}");
    let mut all: Vec<Profile> = profiles().into_iter().map(|(_, profile)| profile).collect();
    for name in ["eeg-praxis", "payroll-london", "praxis-zuerich", "kanzlei-hamburg"] {
        let shipped = profile(name);
        for code in ["IN", "US", "NC"] {
            let client = with(data, &shipped, "client-country", country(code));
            let reaching = with(data, &shipped, "contractor-country", country(code));
            all.push(with(data, &reaching, "client-reach", choices(&["eu-offering", "uk-offering", "ch-effects"])));
            all.push(with(data, &client, "client-reach", choices(&["eu-offering", "uk-offering", "ch-effects"])));
            let seat = with(data, &shipped, &row("country"), country(code));
            all.push(with(data, &seat, &row("storage"), country(code)));
            all.push(with(data, &shipped, &row("storage"), country(code)));
            let access = with(data, &shipped, &row("access"), Value::Choice("others".parse().unwrap()));
            let countries = Value::Countries(vec![code.parse().unwrap()]);
            all.push(with(data, &access, &row("access-countries"), countries));
        }
    }
    let eeg = profile("eeg-praxis");
    let others = [
        ("groups", choices(&["patients", "pupils"])),
        ("data/patients", choices(&["name", "biometric-login"])),
        ("client-professions", choices(&["public-body"])),
        ("client-professions", choices(&["notary"])),
        ("care-systems/r1/care-system-country", country("US")),
    ];
    all.extend(others.map(|(at, is)| with(data, &eeg, at, is)));
    all
}

/// The answers that stand in the questionnaire itself, each with its name; those of lists have their words beside them.
fn own(question: &Question) -> Vec<(&str, Value)> {
    match &question.kind {
        Kind::YesNo => vec![("yes", Value::Yes), ("no", Value::No)],
        Kind::One(Choices::Here(ids)) | Kind::Each { cell: Cell::One(Choices::Here(ids)), .. } => {
            ids.iter().map(|id| (id.as_str(), Value::Choice(id.clone()))).collect()
        }
        Kind::Many(Choices::Here(ids)) | Kind::Each { cell: Cell::Many(Choices::Here(ids)), .. } => {
            ids.iter().map(|id| (id.as_str(), Value::Choices(vec![id.clone()]))).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn every_choice_that_can_be_made_can_be_printed() {
    let data = data();
    let mut bases = begin(&data);
    let (mut opened, mut made) = (BTreeSet::new(), BTreeSet::new());
    let mut at = 0;
    while let Some(base) = bases.get(at).cloned() {
        at += 1;
        for step in assess(&data, &base).walk.steps.iter().filter(|step| step.standing == Standing::Asked) {
            opened.insert(step.question.id.clone());
            for (name, is) in own(step.question) {
                let closed = !step.options.is_empty() && !step.options.iter().any(|option| option.as_str() == name);
                if closed || !made.insert((step.question.id.clone(), name.to_owned())) {
                    continue;
                }
                let next = with(&data, &base, step.path.as_str(), is);
                page(&data, &next, Language::De, Roles::Statutory);
                let steps = assess(&data, &next).walk.steps;
                if steps.iter().any(|step| step.standing == Standing::Asked && !opened.contains(&step.question.id)) {
                    bases.push(next.clone());
                }
            }
        }
    }
    for question in data.questionnaire.questions() {
        for (name, _) in own(question) {
            let chosen = made.contains(&(question.id.clone(), name.to_owned()));
            assert!(chosen, "nobody chose {name} at {}", question.id);
        }
    }
}
