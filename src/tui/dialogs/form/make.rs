//! The forms there are: each made from what is known, with its words.
//!
//! What must never happen here: a row filled with something that nobody said.

use std::path::PathBuf;

use super::{Form, Purpose, Row, RowKind, Target};
use crate::catalogue::{Param, ParamKind};
use crate::i18n::{Arg, Messages};
use crate::id::{Id, Path};
use crate::interview::{SaidAt, Step};
use crate::profile::{Control, State, Use, Value, Waiver};
use crate::questionnaire::May;
use crate::sheets::block::{Argument, Say};
use crate::sheets::speak;
use crate::text::Shape;
use crate::tui::context::Context;
use crate::tui::dialogs::Looks;
use crate::tui::editor::Editor;
use crate::tui::effect::Start;

fn row(id: &str, label: String, text: &str) -> Row {
    Row {
        id: id.to_owned(),
        label,
        hint: String::new(),
        is: RowKind::Text(Editor::new(text, Shape::Line)),
        propose: None,
        only: None,
    }
}

fn only(row: Row, id: &str, choices: &[&str]) -> Row {
    Row { only: Some((id.to_owned(), choices.iter().map(|choice| (*choice).to_owned()).collect())), ..row }
}

fn choices(messages: &Messages, id: &str, label: String, of: &[&str], chosen: Option<&str>) -> Row {
    let words =
        of.iter().map(|choice| ((*choice).to_owned(), messages.plain(&format!("form-{id}-{choice}")))).collect();
    let at = chosen.and_then(|chosen| of.iter().position(|choice| *choice == chosen));
    Row { is: RowKind::Choice(words, at), ..row(id, label, "") }
}

/// The wording of an own entry in every language of the document, and what it is.
pub fn own_entry(list: Id, start: &str, _at: Path, context: &Context<'_>) -> Form {
    let mut rows = words_rows(start, context);
    let asks = context.assessed.engine.questionnaire.catalogue.lists.get(&list).map(|list| list.asks.clone());
    for tag in asks.unwrap_or_default() {
        let label = context.say(&format!("tag-{list}--{tag}"));
        let words = vec![("yes".to_owned(), context.say("ask-yes")), ("no".to_owned(), context.say("ask-no"))];
        let id = format!("tag-{tag}");
        rows.push(Row { is: RowKind::Choice(words, None), ..row(&id, label, "") });
    }
    Form::new(context.say("screen-own-title"), vec![context.say("screen-own-lead")], rows, Purpose::Own(list))
}

/// The sentence of an own measure in every language of the document.
pub fn own_measure(path: Path, control: Id, start: &str, context: &Context<'_>) -> Form {
    Form::new(
        context.say("screen-own-measure-title"),
        vec![context.say("screen-own-measure-lead")],
        words_rows(start, context),
        Purpose::OwnMeasure(path, control),
    )
}

fn words_rows(start: &str, context: &Context<'_>) -> Vec<Row> {
    let mut rows: Vec<Row> = context
        .word_languages()
        .into_iter()
        .map(|language| row(language.id(), context.say(&format!("language-name--{}", language.id())), ""))
        .collect();
    if let Some(RowKind::Text(editor)) = rows.first_mut().map(|row| &mut row.is) {
        *editor = Editor::new(start, Shape::Line);
    }
    rows
}

/// What is said about a measure: its state, until when, its parameters.
pub fn measure(path: Path, id: Id, said: Option<&State<Use>>, context: &Context<'_>) -> Form {
    let messages = context.messages;
    let state = match said {
        None => None,
        Some(State::Unknown { .. }) => Some("unknown"),
        Some(said) => match said.value() {
            Some(Use::InPlace(_)) => Some("in-place"),
            Some(Use::Planned(..)) => Some("planned"),
            Some(Use::No) => Some("no"),
            None => None,
        },
    };
    let given: &[(Id, Value)] = match said.and_then(State::value) {
        Some(Use::InPlace(params) | Use::Planned(_, params)) => params,
        _ => &[],
    };
    let mut states = vec!["in-place", "planned", "no", "unknown"];
    if said.is_some() {
        states.push("open");
    }
    let mut rows = vec![choices(messages, "state", context.say("form-state"), &states, state)];
    let until = match said.and_then(State::value) {
        Some(Use::Planned(day, _)) => context.describe().bare(&Value::Date(*day)),
        _ => String::new(),
    };
    let mut until = only(row("until", context.say("form-until"), &until), "state", &["planned"]);
    until.hint = context.say("ask-date");
    rows.push(until);
    let entry = context.assessed.engine.questionnaire.catalogue.measure(id.as_str());
    let params: Vec<&Param> = entry.into_iter().flat_map(|measure| &measure.params).collect();
    for param in &params {
        let value = given.iter().find(|(known, _)| *known == param.id).map(|(_, value)| value);
        rows.push(only(param_row(&id, param, value, context), "state", &["in-place", "planned"]));
    }
    rows.push(only(row("who", context.say("form-who"), who(said)), "state", &["unknown"]));
    rows.push(only(row("by", context.say("form-by"), &by(said, context)), "state", &["unknown"]));
    let start = state.and_then(|state| states.iter().position(|other| *other == state)).unwrap_or(0);
    let mut lead = vec![context.describe().measure(&id)];
    lead.extend(measure_sentence(&id, context));
    Form {
        at: start,
        ..Form::new(
            context.say("screen-measure-title"),
            lead,
            rows,
            Purpose::Measure(path, id, params.iter().map(|param| (param.id.clone(), param.kind.clone())).collect()),
        )
    }
}

fn param_row(measure: &Id, param: &Param, value: Option<&Value>, context: &Context<'_>) -> Row {
    let id = format!("measure--{measure}--{}", param.id);
    let label = context.say(&id);
    let mut made = if let ParamKind::One(choices) = &param.kind {
        let words = choices.iter().map(|c| (c.to_string(), context.say(&format!("{id}--{c}")))).collect();
        let chosen = value.and_then(|value| choices.iter().position(|c| value.names().contains(&c.as_str())));
        Row { is: RowKind::Choice(words, chosen), ..row(param.id.as_str(), label, "") }
    } else {
        let text = value.map(|value| param_words(measure, param, value, context)).unwrap_or_default();
        row(param.id.as_str(), label, &text)
    };
    made.hint = match &param.kind {
        ParamKind::Number(units) => context.with("ask-number", "units", &context.describe().units(units)),
        ParamKind::Interval => context.say("ask-interval"),
        _ => String::new(),
    };
    if let Some(proposal) = &param.propose {
        let spoken = context.describe().bare(proposal);
        let why = context.say(&format!("{id}.why"));
        let args = [("value", Arg::Text(spoken.as_str())), ("why", Arg::Text(why.as_str()))];
        made.hint = format!("{}\n{}", made.hint, context.messages.text("ask-proposal", &args));
        made.propose = Some(typeable(proposal, &spoken, context));
    }
    made
}

/// A proposal as it can be read again: "ein Tag" is spoken, "1 Tag" is typed.
fn typeable(proposal: &Value, spoken: &str, context: &Context<'_>) -> String {
    match proposal {
        Value::Number(n, unit) => format!("{n} {}", context.describe().units(&[*unit])),
        _ => spoken.to_owned(),
    }
}

/// A parameter in words.
pub fn param_words(measure: &Id, param: &Param, value: &Value, context: &Context<'_>) -> String {
    match value {
        Value::Choice(choice) => context.say(&format!("measure--{measure}--{}--{choice}", param.id)),
        value => typeable(value, &context.describe().bare(value), context),
    }
}

/// The sentence that a measure prints, with dots where a parameter is not known yet. `None` where the sentence
/// itself depends on a choice that is not made.
pub fn measure_sentence(id: &Id, context: &Context<'_>) -> Option<String> {
    let measure = context.assessed.engine.questionnaire.catalogue.measure(id.as_str())?;
    let message = format!("measure--{id}");
    let said = context.profile().said.measures.values().find_map(|control| control.uses.get(id));
    let given: &[(Id, Value)] = match said.and_then(|answer| answer.is.value()) {
        Some(Use::InPlace(params) | Use::Planned(_, params)) => params,
        _ => &[],
    };
    let complete = measure.params.iter().all(|param| given.iter().any(|(known, _)| *known == param.id));
    if complete {
        let mut say = Say::plain(message);
        for (id, value) in given {
            let argument = match value {
                Value::Number(n, unit) => Argument::Number(*n, *unit),
                Value::Every(n, unit) => Argument::Every(*n, *unit),
                Value::Text(text) => Argument::Text(text.clone()),
                Value::Choice(choice) => Argument::Select(choice.to_string()),
                _ => Argument::Empty,
            };
            say = say.with(id.as_str(), argument);
        }
        return speak::phrase(context.messages, &context.assessed.engine.law, &say).ok().map(|phrase| phrase.plain());
    }
    if measure.params.iter().any(|param| matches!(param.kind, ParamKind::One(_))) {
        return None;
    }
    let names: Vec<[String; 2]> =
        measure.params.iter().map(|param| [param.id.to_string(), format!("{}-dative", param.id)]).collect();
    let args: Vec<(&str, Arg<'_>)> = names.iter().flatten().map(|name| (name.as_str(), Arg::Text("…"))).collect();
    context.messages.say(&message, &args).ok()
}

/// The document that stands for the measures of a control.
pub fn attach(path: Path, said: Option<&Control>, context: &Context<'_>) -> Form {
    let attached = said.and_then(|said| said.attached.as_ref()).and_then(|answer| answer.is.value());
    let document = attached.map_or("", |attached| attached.document.as_str());
    let day = attached.map(|attached| context.describe().bare(&Value::Date(attached.date))).unwrap_or_default();
    let mut date = row("date", context.say("form-document-date"), &day);
    date.hint = context.say("ask-date");
    Form::new(
        context.say("screen-attach"),
        vec![context.say("screen-attach-lead")],
        vec![row("document", context.say("form-document"), document), date],
        Purpose::Attach(path),
    )
}

/// Don't know, not applicable, a note: what this question allows. `None` if it allows nothing of it.
pub fn unknown(step: &Step<'_>, context: &Context<'_>) -> Option<Form> {
    let (target, note, is_unknown, reason) = match step.said {
        SaidAt::Answer(answer) => {
            let is = answer.map(|answer| answer.is.clone());
            let note = answer.map(|answer| answer.note.clone()).unwrap_or_default();
            let reason = match &is {
                Some(State::NotApplicable(reason)) => Some(reason.clone()),
                _ => None,
            };
            (Target::Answer(is.clone()), note, is, reason)
        }
        SaidAt::List(list) => {
            let is = list.and_then(|list| list.complete.as_ref()).map(|complete| complete.is.clone());
            (Target::Complete(is), String::new(), None, None)
        }
        SaidAt::Control(control) => {
            let is = control.and_then(|control| control.complete.as_ref()).map(|complete| complete.is.clone());
            (Target::Complete(is), String::new(), None, None)
        }
        SaidAt::AsOf(_) | SaidAt::Cells => return None,
    };
    let mut states = Vec::new();
    if step.question.may(May::Unknown) {
        states.push("unknown");
    }
    if step.question.may(May::NotApplicable) && matches!(target, Target::Answer(_)) {
        states.push("not-applicable");
    }
    if matches!(target, Target::Answer(Some(_))) && !context.present {
        states.push("note");
    }
    if step.has_answer() && !matches!(step.said, SaidAt::Control(_)) {
        states.push("open");
    }
    if states.is_empty() {
        return None;
    }
    let start = usize::from(reason.is_some() && states.len() > 1);
    let first = if reason.is_some() { "not-applicable" } else { states.first().copied().unwrap_or("unknown") };
    let text = |state: &Option<State<Value>>| who(state.as_ref()).to_owned();
    let mut rows = vec![choices(context.messages, "unknown", context.say("form-what"), &states, Some(first))];
    if let Some(row) = rows.first_mut() {
        "state".clone_into(&mut row.id);
    }
    rows.push(only(row("who", context.say("form-who"), &text(&is_unknown)), "state", &["unknown"]));
    rows.push(only(row("by", context.say("form-by"), &by(is_unknown.as_ref(), context)), "state", &["unknown"]));
    rows.push(only(
        row("reason", context.say("ask-not-applicable"), reason.as_deref().unwrap_or("")),
        "state",
        &["not-applicable"],
    ));
    if !context.present && matches!(target, Target::Answer(_)) {
        let mut note =
            only(row("note", context.say("form-note"), &note), "state", &["unknown", "not-applicable", "note"]);
        note.hint = context.say("form-note-hint");
        rows.push(note);
    }
    Some(Form {
        at: start,
        ..Form::new(
            context.say("screen-unknown-title"),
            vec![context.describe().place(&context.assessed.walk, &step.path)],
            rows,
            Purpose::Unknown(step.path.clone(), target),
        )
    })
}

fn who<T>(said: Option<&State<T>>) -> &str {
    match said {
        Some(State::Unknown { who, .. }) => who,
        _ => "",
    }
}

fn by<T>(said: Option<&State<T>>, context: &Context<'_>) -> String {
    match said {
        Some(State::Unknown { by: Some(by), .. }) => context.describe().bare(&Value::Date(*by)),
        _ => String::new(),
    }
}

/// The name of a new profile, or the new name of one.
pub fn name(rename: Option<(PathBuf, &str)>, start: Start, looks: &Looks<'_>) -> Form {
    let say = |id: &str| looks.messages.plain(id);
    let (title, text, purpose) = match rename {
        Some((path, name)) => ("screen-rename-title", name, Purpose::Rename(path)),
        None => ("screen-new-title", "", Purpose::NewProfile(start)),
    };
    let mut name = row("name", say("form-name"), text);
    name.hint = say("form-name-hint");
    Form::new(say(title), Vec::new(), vec![name], purpose)
}

/// The reason that leaves a finding standing, and who decided.
pub fn waiver(finding: String, saw: String, says: String, before: Option<&Waiver>, messages: &Messages) -> Form {
    let said = |text: fn(&Waiver) -> &String| before.map(text).cloned().unwrap_or_default();
    let label = |id: &str| messages.plain(id);
    Form::new(
        label("findings-waive-title"),
        vec![says, label("findings-waive-lead")],
        vec![
            row("reason", label("findings-reason"), &said(|waiver| &waiver.reason)),
            row("by", label("findings-by"), &said(|waiver| &waiver.by)),
        ],
        Purpose::Waive(finding, saw),
    )
}

/// Where else to save: a folder or a file name; nothing typed is the proposed place, which is shown.
pub fn elsewhere(place: &str, looks: &Looks<'_>) -> Form {
    let say = |id: &str| looks.messages.plain(id);
    let mut row = row("place", say("form-place"), "");
    row.hint = looks.messages.text("form-place-hint", &[("place", Arg::Text(place))]);
    Form::new(say("elsewhere-title"), vec![say("elsewhere-lead")], vec![row], Purpose::Elsewhere(place.to_owned()))
}
