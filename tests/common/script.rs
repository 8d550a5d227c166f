//! The keys that a person presses so that an interview from nothing ends in a given profile.
//!
//! The script follows the walk over the profile and the look of the fields; it names no question, so that new
//! questions and measures need no change here.

use anlage::catalogue::ParamKind;
use anlage::i18n::Language;
use anlage::id::{Id, Path};
use anlage::interview::suggest::speaks_for;
use anlage::interview::{SaidAt, Standing, Step, Walk, walk};
use anlage::profile::{Completeness, Control, Profile, State, Use, Value};
use anlage::quantity::Unit;
use anlage::questionnaire::{Cell, Kind};

use crate::engine;

/// The keys for a whole interview, question by question.
pub(crate) fn questions(target: &Profile) -> Vec<(Path, String)> {
    let engine = engine();
    let law = engine.law.at(target.as_of).unwrap();
    let walk = walk(&engine.questionnaire, target, &law);
    let mut questions = Vec::new();
    let mut done: Option<&Id> = None;
    for step in walk.asked().filter(|step| step.row.is_none()) {
        let mut keys = Vec::new();
        match &step.question.kind {
            // All cells of a question are one field.
            Kind::Each { cell, .. } => {
                if done != Some(&step.question.id) && !matches!(step.said, SaidAt::Cells) {
                    done = Some(&step.question.id);
                    each(&walk, step, cell, &mut keys);
                }
            }
            Kind::Rows { .. } => rows(&walk, step, target, &mut keys),
            Kind::Measures(control) => measures(control, step, target, &mut keys),
            _ => answer(step, target, &mut keys),
        }
        if !keys.is_empty() {
            questions.push((step.path.clone(), keys.join(" ")));
        }
    }
    questions
}

fn rows(walk: &Walk<'_>, step: &Step<'_>, target: &Profile, keys: &mut Vec<String>) {
    let SaidAt::List(list) = step.said else { return };
    for row in list.map_or(&[][..], |list| &list.rows) {
        keys.push("+".into());
        let place = step.path.join(&row.id);
        for field in walk.steps.iter().filter(|field| field.row.as_ref() == Some(&place)) {
            if field.standing == Standing::Asked {
                answer(field, target, keys);
            }
        }
    }
    keys.push(complete(list.and_then(|list| list.complete.as_ref()).map(|answer| &answer.is)));
}

fn complete(said: Option<&State<Completeness>>) -> String {
    match said {
        Some(State::Given(_)) => "*".into(),
        // The button below goes on and leaves the list open.
        None => "Tab Enter".into(),
        Some(other) => panic!("{other:?}"),
    }
}

/// The choices in the order in which they are shown while the answers of this place and after it are not given
/// yet: the suggested ones first.
fn shown(at: &Path, choices: Vec<Id>, target: &Profile) -> Vec<Id> {
    let engine = engine();
    let law = engine.law.at(target.as_of).unwrap();
    let whole = walk(&engine.questionnaire, target, &law);
    let mut so_far = target.clone();
    for later in whole.steps.iter().skip_while(|step| step.path != *at) {
        so_far.said.answers.remove(&later.path);
    }
    let walk = walk(&engine.questionnaire, &so_far, &law);
    let suggested = speaks_for(&engine.questionnaire, &so_far, &walk, &law, at);
    let mut first: Vec<Id> = suggested.into_iter().map(|suggested| suggested.entry).collect();
    first.retain(|entry| choices.contains(entry));
    let rest: Vec<Id> = choices.into_iter().filter(|choice| !first.contains(choice)).collect();
    [first, rest].concat()
}

fn answer(step: &Step<'_>, target: &Profile, keys: &mut Vec<String>) {
    let said = match step.said {
        SaidAt::AsOf(day) => {
            keys.push(day.map_or_else(|| "Enter".into(), |day| format!("\"{day}\" Enter")));
            return;
        }
        SaidAt::Answer(answer) => answer.map(|answer| &answer.is),
        _ => return,
    };
    let down = |choice: &Id| {
        let at = step.options.iter().position(|option| option == choice).unwrap();
        format!("Down*{} Enter", at + 1)
    };
    match said {
        None => keys.push("Enter".into()),
        Some(State::Unknown { who, by }) => {
            let by = by.map(|by| format!("\"{by}\"")).unwrap_or_default();
            // The first choice, who, by when, no note, take; then on.
            keys.push(format!("F7 Enter \"{who}\" Enter {by} Enter Enter Enter Enter"));
        }
        Some(State::Given(value)) => match value {
            Value::Yes => keys.push("Down Enter".into()),
            Value::No => keys.push("Down*2 Enter".into()),
            Value::Choice(choice) => keys.push(down(choice)),
            Value::Choices(chosen) => {
                keys.push(ticks(&shown(&step.path, step.options.to_vec(), target), chosen, None));
                keys.push("Enter".into());
            }
            Value::Text(text) => {
                keys.push(format!("\"{text}\" Enter"));
                if step.question.lines {
                    keys.push("Enter".into());
                }
            }
            Value::Words(words) => {
                for text in Language::ALL.iter().filter_map(|language| words.get(language.id())) {
                    keys.push(format!("\"{text}\" Enter Enter"));
                }
            }
            Value::Country(country) => keys.push(format!("\"{}\" Enter", country.code())),
            Value::Countries(countries) => {
                let codes: Vec<&str> = countries.iter().map(anlage::law::Country::code).collect();
                keys.push(format!("\"{}\" Enter", codes.join(", ")));
            }
            other => keys.push(format!("\"{}\" Enter", spoken(other))),
        },
        Some(other) => panic!("{}: not typed in a first interview: {other:?}", step.path),
    }
}

/// Moves and ticks; with `from` the cursor stands on a line already.
fn ticks(options: &[Id], chosen: &[Id], from: Option<usize>) -> String {
    let mut keys = Vec::new();
    let mut at = from;
    let mut lines: Vec<usize> = (0..options.len()).filter(|line| chosen.contains(&options[*line])).collect();
    if lines.is_empty() {
        // "None of these" stands below all choices.
        lines.push(options.len());
    }
    for line in lines {
        let times = line + 1 - at.map_or(0, |at| at + 1);
        if times > 0 {
            keys.push(format!("Down*{times}"));
        }
        keys.push("Space".into());
        at = Some(line);
    }
    keys.join(" ")
}

fn each(walk: &Walk<'_>, first: &Step<'_>, cell: &Cell, keys: &mut Vec<String>) {
    let cells: Vec<&Step<'_>> = walk
        .steps
        .iter()
        .filter(|step| step.question.id == first.question.id && step.standing == Standing::Asked)
        .filter(|step| step.entry.is_some())
        .collect();
    assert!(matches!(cell, Cell::Many(_)), "no other cells in the profiles");
    let mut options: Vec<Id> = Vec::new();
    for option in cells.iter().flat_map(|cell| cell.options.iter()) {
        if !options.contains(option) {
            options.push(option.clone());
        }
    }
    for (n, cell) in cells.iter().enumerate() {
        if n > 0 {
            keys.push("Right".into());
        }
        if let SaidAt::Answer(Some(answer)) = cell.said {
            let Some(Value::Choices(chosen)) = answer.is.value() else { panic!("{:?}", answer.is) };
            keys.push("Down Home".into());
            keys.push(ticks(&options, chosen, Some(0)));
        }
    }
    keys.push("Enter".into());
}

fn measures(control: &Id, step: &Step<'_>, target: &Profile, keys: &mut Vec<String>) {
    let known = &engine().questionnaire.catalogue.control(control.as_str()).unwrap().measures;
    let ids = known.iter().map(|measure| measure.id.clone()).collect();
    let known = shown(&step.path, ids, target)
        .into_iter()
        .map(|id| known.iter().find(|measure| measure.id == id).unwrap())
        .collect::<Vec<_>>();
    let SaidAt::Control(said) = step.said else { return };
    let Some(said) = said else {
        keys.push("Enter".into());
        return;
    };
    let mut at = 0;
    for (line, measure) in known.iter().enumerate() {
        let Some(answer) = said.uses.get(&measure.id) else { continue };
        let times = line + 1 - at;
        if times > 0 {
            keys.push(format!("Down*{times}"));
        }
        at = line + 1;
        let params = |given: &[(Id, Value)]| {
            let mut typed = Vec::new();
            for param in &measure.params {
                let value = given.iter().find(|(id, _)| *id == param.id).map(|(_, value)| value);
                typed.push(match (value, &param.kind) {
                    (None, ParamKind::One(_)) => "Tab".to_owned(),
                    (None, _) => "Enter".to_owned(),
                    (Some(Value::Choice(choice)), ParamKind::One(choices)) => {
                        let at = choices.iter().position(|other| other == choice).unwrap();
                        if at == 0 { "Enter".to_owned() } else { format!("Down*{at} Enter") }
                    }
                    (Some(value), _) => format!("\"{}\" Enter", spoken(value)),
                });
            }
            typed.join(" ")
        };
        keys.push(match &answer.is {
            State::Given(Use::InPlace(given)) if measure.params.is_empty() => {
                assert!(given.is_empty());
                "Space".to_owned()
            }
            State::Given(Use::InPlace(given)) => format!("Space Enter {} Enter", params(given)),
            State::Given(Use::Planned(by, given)) => format!("Enter Down Enter \"{by}\" Enter {} Enter", params(given)),
            State::Given(Use::No) => "Enter Down*2 Enter Enter".to_owned(),
            State::Unknown { who, by } => {
                let by = by.map(|by| format!("\"{by}\"")).unwrap_or_default();
                format!("Enter Down*3 Enter \"{who}\" Enter {by} Enter Enter")
            }
            other => panic!("{other:?}"),
        });
    }
    keys.push(finish(said));
}

fn finish(said: &Control) -> String {
    complete(said.complete.as_ref().map(|answer| &answer.is))
}

/// A value as it is typed.
fn spoken(value: &Value) -> String {
    match value {
        Value::Date(day) => day.to_string(),
        Value::Number(n, unit) | Value::Every(n, unit) => format!("{n} {}", unit_word(*unit)),
        Value::Text(text) => text.clone(),
        other => panic!("{other:?}"),
    }
}

/// A word of German that is read as this unit.
fn unit_word(unit: Unit) -> String {
    use anlage::i18n::{Language, Messages, Roles};
    use std::sync::OnceLock;
    static GERMAN: OnceLock<Messages> = OnceLock::new();
    let german = GERMAN.get_or_init(|| Messages::embedded(Language::De, Roles::Statutory).unwrap());
    german.plain(&format!("typed-{}", unit.id())).split(';').next().unwrap().trim().to_owned()
}
