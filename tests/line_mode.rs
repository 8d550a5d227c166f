//! A person with only the line mode answers a whole case from an empty profile and gets the same profile.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail loudly and read the tree"
)]

mod common;

use std::io::Cursor;

use anlage::i18n::Language;
use anlage::id::Path;
use anlage::interview::{SaidAt, Standing, Step, walk};
use anlage::plain::{Left, Plain, interview};
use anlage::profile::{Completeness, Profile, State, Use, Value, write};
use anlage::questionnaire::{Kind, Need, Questionnaire};
use common::{Data, data, profile, to_type};

/// What a person types so that the interview ends in this profile, in the order of the walk.
fn script(data: &Data, target: &Profile) -> String {
    parts(data, target).concat().join("\n") + "\n"
}

/// The lines of each question by itself.
fn parts(data: &Data, target: &Profile) -> Vec<Vec<String>> {
    let law = data.law.at(target.as_of).unwrap();
    let walk = walk(&data.questionnaire, target, &law);
    let mut parts = Vec::new();
    for step in walk.asked().filter(|step| step.row.is_none()) {
        let mut lines: Vec<String> = Vec::new();
        match step.said {
            SaidAt::AsOf(day) => lines.push(day.map(|day| day.to_string()).unwrap_or_default()),
            SaidAt::Answer(answer) => typed(step, answer.map(|answer| &answer.is), &mut lines),
            SaidAt::List(list) => {
                let rows = list.map_or(&[][..], |list| &list.rows);
                for row in rows {
                    lines.push("+".into());
                    let place = step.path.join(&row.id);
                    for field in walk.steps.iter().filter(|field| field.row.as_ref() == Some(&place)) {
                        if let (Standing::Asked, SaidAt::Answer(answer)) = (&field.standing, field.said) {
                            typed(field, answer.map(|answer| &answer.is), &mut lines);
                        }
                    }
                }
                let complete = list.and_then(|list| list.complete.as_ref()).and_then(|complete| complete.is.value());
                lines.push(match complete {
                    Some(Completeness::ThatIsAll) => "*".into(),
                    Some(Completeness::ThereAreNone) => "0".into(),
                    None => String::new(),
                });
            }
            SaidAt::Control(control) => {
                let Kind::Measures(id) = &step.question.kind else { unreachable!() };
                measures(&data.questionnaire, id.as_str(), control, &mut lines);
            }
            SaidAt::Cells => {}
        }
        parts.push(lines);
    }
    parts
}

fn typed(step: &Step<'_>, state: Option<&State<Value>>, lines: &mut Vec<String>) {
    let number = |choice: &anlage::id::Id| (step.options.iter().position(|o| o == choice).unwrap() + 1).to_string();
    match state {
        None => lines.push(String::new()),
        Some(State::Unknown { who, by }) => {
            lines.push("??".into());
            lines.push(who.clone());
            lines.push(by.map(|day| day.to_string()).unwrap_or_default());
        }
        Some(State::Given(value)) => match value {
            Value::Yes => lines.push("j".into()),
            Value::No => lines.push("n".into()),
            Value::Choice(choice) => lines.push(number(choice)),
            Value::Choices(choices) if choices.is_empty() => lines.push("0".into()),
            Value::Choices(choices) => lines.push(choices.iter().map(number).collect::<Vec<_>>().join(", ")),
            Value::Text(text) => {
                lines.extend(text.lines().map(str::to_owned));
                if step.question.lines {
                    lines.push(".".into());
                }
            }
            Value::Words(words) => {
                for text in Language::ALL.iter().filter_map(|language| words.get(language.id())) {
                    lines.extend(text.lines().map(str::to_owned));
                    lines.push(".".into());
                }
            }
            Value::Date(day) => lines.push(day.to_string()),
            Value::Number(n, unit) | Value::Every(n, unit) => lines.push(format!("{n} {}", unit_word(*unit))),
            Value::Country(country) => lines.push(country.code().to_owned()),
            Value::Countries(countries) => {
                lines.push(countries.iter().map(|country| country.code().to_owned()).collect::<Vec<_>>().join(", "));
            }
        },
        Some(other) => panic!("{}: not typed in a first interview: {other:?}", step.path),
    }
}

fn unit_word(unit: anlage::quantity::Unit) -> &'static str {
    use anlage::quantity::Unit;
    match unit {
        Unit::Minute => "Minuten",
        Unit::Hour => "Stunden",
        Unit::Day => "Tage",
        Unit::WorkingDay => "Arbeitstage",
        Unit::Week => "Wochen",
        Unit::Month => "Monate",
        Unit::Year => "Jahre",
        Unit::Character => "Zeichen",
        Unit::Digit => "Ziffern",
        Unit::Password => "Passwörter",
        Unit::Attempt => "Fehlversuche",
        Unit::Door => "Türen",
        Unit::Person => "Personen",
        Unit::Kilometre => "km",
        Unit::Bit => "Bit",
        Unit::CostFactor => "Kostenfaktor",
        Unit::Iteration => "Durchläufe",
        Unit::Percent => "%",
    }
}

fn measures(
    questionnaire: &Questionnaire,
    control: &str,
    said: Option<&anlage::profile::Control>,
    lines: &mut Vec<String>,
) {
    let known = &questionnaire.catalogue.control(control).unwrap().measures;
    let Some(said) = said else {
        lines.push(String::new());
        return;
    };
    for (place, measure) in known.iter().enumerate() {
        let Some(answer) = said.uses.get(&measure.id) else { continue };
        let params = |params: &[(anlage::id::Id, Value)], lines: &mut Vec<String>| {
            for param in &measure.params {
                let value = params.iter().find(|(id, _)| *id == param.id).map(|(_, value)| value);
                lines.push(match value {
                    None => String::new(),
                    Some(Value::Number(n, unit) | Value::Every(n, unit)) => format!("{n} {}", unit_word(*unit)),
                    Some(Value::Text(text)) => text.clone(),
                    Some(Value::Choice(choice)) => {
                        let anlage::catalogue::ParamKind::One(choices) = &param.kind else { unreachable!() };
                        (choices.iter().position(|c| c == choice).unwrap() + 1).to_string()
                    }
                    other => panic!("{other:?}"),
                });
            }
        };
        let n = place + 1;
        match &answer.is {
            State::Given(Use::InPlace(given)) => {
                lines.push(n.to_string());
                params(given, lines);
            }
            State::Given(Use::Planned(by, given)) => {
                lines.push(format!("p{n}"));
                lines.push(by.to_string());
                params(given, lines);
            }
            State::Given(Use::No) => lines.push(format!("n{n}")),
            State::Unknown { who, by } => {
                lines.push(format!("?{n}"));
                lines.push(who.clone());
                lines.push(by.map(|day| day.to_string()).unwrap_or_default());
            }
            other => panic!("{other:?}"),
        }
    }
    lines.push(match said.complete.as_ref().and_then(|complete| complete.is.value()) {
        Some(Completeness::ThatIsAll) => "*".into(),
        Some(Completeness::ThereAreNone) => "0".into(),
        None => String::new(),
    });
}

/// Holds the interview over these lines; gives the profile, how it ended, what was saved last and what was shown.
fn hold(data: &Data, start: Profile, lines: &str) -> (Profile, Left, Option<Profile>, String) {
    let mut saved = None;
    let mut save = |profile: &Profile| {
        saved = Some(profile.clone());
        Ok(())
    };
    let mut input = Cursor::new(lines.as_bytes().to_vec());
    let mut output = Vec::new();
    let mut plain = Plain {
        law: &data.law,
        questionnaire: &data.questionnaire,
        language: Language::De,
        today: "2026-11-20".parse().unwrap(),
        save: &mut save,
        input: &mut input,
        output: &mut output,
    };
    let (profile, left) = interview(&mut plain, start);
    (profile, left, saved, String::from_utf8(output).unwrap())
}

#[track_caller]
fn check(data: &Data, target: &Profile) {
    let empty = Profile::empty(&data.questionnaire.version);
    let (profile, left, saved, shown) = hold(data, empty, &script(data, target));
    assert_eq!(
        left,
        Left::Finished,
        "{}",
        shown.chars().rev().take(2000).collect::<String>().chars().rev().collect::<String>()
    );
    for (typed, wanted) in write::write(&profile).lines().zip(write::write(target).lines()) {
        assert_eq!(typed, wanted);
    }
    assert!(profile == *target);
    assert_eq!(saved.as_ref(), Some(&profile), "every accepted answer is saved");
}

#[test]
fn shipped_profiles_can_be_typed_from_nothing() {
    let data = data();
    for (_, target) in to_type() {
        check(&data, &target);
    }
}

#[test]
fn an_interview_that_is_cut_off_anywhere_goes_on_where_it_was() {
    let data = data();
    let target = profile("eeg-praxis");
    let parts = parts(&data, &target);
    let cuts: Vec<usize> = (1..parts.len()).step_by(17).collect();
    std::thread::scope(|scope| {
        for some in cuts.chunks(cuts.len().div_ceil(2)) {
            scope.spawn(|| some.iter().for_each(|cut| cut_off(&data, &target, &parts, *cut)));
        }
    });
}

/// The interview ends after so many answers, and goes on in a second call.
#[track_caller]
fn cut_off(data: &Data, target: &Profile, parts: &[Vec<String>], cut: usize) {
    let (head, rest) = parts.split_at(cut);
    let head_lines = head.concat().join("\n") + "\n";
    let (_, left, saved, _) = hold(data, Profile::empty(&data.questionnaire.version), &head_lines);
    assert_eq!(left, Left::Early);
    let saved = saved.unwrap();
    // Nothing typed so far is lost: what is in the saved profile is in the target too.
    for (at, answer) in &saved.said.answers {
        assert_eq!(Some(answer), target.said.answers.get(at), "{at}");
    }
    // Going on asks again only what was passed over.
    let passed = head.iter().filter(|lines| lines.as_slice() == [""]);
    let lines = passed.chain(rest).flatten().cloned().collect::<Vec<_>>().join("\n") + "\n";
    let (whole, left, _, _) = hold(data, saved, &lines);
    assert_eq!(left, Left::Finished, "cut after {cut}");
    assert!(whole == *target, "cut after {cut}");
}

#[test]
fn an_own_entry_says_what_it_is_where_a_condition_has_to_know() {
    let data = data();
    let mut start = profile("eeg-praxis");
    start.said.answers.remove("operations");
    // The optional web address of the client comes first and is passed over.
    let (profile, _, _, shown) = hold(&data, start, "\n+\nKurven einlesen\nreading in curves\nj\n!\n");
    let own = &profile.own["operation"][0];
    assert_eq!(own.words["de"], "Kurven einlesen");
    assert_eq!(own.tags, ["device"], "{shown}");
    // The condition sees it: the devices are asked for.
    let law = data.law.at(profile.as_of).unwrap();
    let walk = walk(&data.questionnaire, &profile, &law);
    assert_eq!(walk.step(&Path::new("devices").unwrap()).unwrap().standing, Standing::Asked);
}

#[test]
fn nothing_but_words_reaches_the_terminal() {
    let data = data();
    let hostile = "1\n1\n1\nDE\n\u{1b}[2Jx\n";
    let (_, _, _, shown) = hold(&data, Profile::empty(&data.questionnaire.version), hostile);
    assert!(shown.chars().all(|c| c == '\n' || !c.is_control()), "control characters were printed");
}

#[test]
fn a_branch_is_closed_only_after_asking_and_comes_back() {
    let data = data();
    let target = profile("eeg-praxis");
    let path = Path::new("client-secrecy").unwrap();
    let law = data.law.at(target.as_of).unwrap();
    let mut changed = target.clone();
    let edit = anlage::interview::edit::Edit::Answer {
        path,
        is: State::Given(Value::Choice("no".parse().unwrap())),
        note: String::new(),
    };
    let on = "2026-11-21".parse().unwrap();
    changed = anlage::interview::edit::apply(&data.questionnaire, &changed, edit, on).unwrap().profile;
    let (before, after) = (walk(&data.questionnaire, &target, &law), walk(&data.questionnaire, &changed, &law));
    let closed: Vec<String> =
        anlage::interview::edit::closes(&before, &after).iter().map(ToString::to_string).collect();
    assert_eq!(closed.len(), 15, "{closed:?}");
    let of_secrecy = |path: &String| path.starts_with("secrecy-") || path.contains("/subprocessor-bound");
    assert!(closed.iter().all(of_secrecy), "{closed:?}");
    // The answers are still in the file, and reopening brings them back as they were.
    assert_eq!(changed.said.lists, target.said.lists);
}

#[test]
fn optional_questions_are_marked_and_may_be_passed_over() {
    let data = data();
    let (profile, left, _, shown) = hold(&data, Profile::empty(&data.questionnaire.version), "\n!\n");
    let author = data.questionnaire.question("author").unwrap();
    assert_eq!(author.need, Need::Optional);
    assert!(shown.contains("Wer beantwortet diese Fragen? (freiwillig)"), "{shown}");
    assert_eq!((left, profile.said.answers.len()), (Left::Early, 0));
}

#[test]
fn a_text_that_the_end_of_input_cuts_off_is_kept_and_is_no_answer() {
    let data = data();
    let mut start = profile("eeg-praxis");
    start.said.answers.remove("subject");
    let at = Path::new("subject").unwrap();
    for typed in ["Die Praxis wertet", "Die Praxis wertet Messungen aus.\n.\nThe practice"] {
        let (profile, left, saved, _) = hold(&data, start.clone(), &format!("\n{typed}"));
        let State::Unfinished(text) = &profile.said.answers.get(&at).unwrap().is else { panic!("{typed}") };
        assert!(text.starts_with("Die Praxis wertet") && typed.contains(text.lines().last().unwrap()), "{text}");
        assert_eq!((left, saved), (Left::Early, Some(profile)));
    }
    // What was answered before stays as it was.
    let answered = profile("eeg-praxis");
    let (after, _, _, shown) = hold(&data, answered.clone(), "");
    assert_eq!(after, answered, "{shown}");
}

#[test]
fn the_keys_of_a_question_never_become_words_of_a_text() {
    let data = data();
    let mut start = profile("eeg-praxis");
    start.said.answers.remove("subject");
    let typed = "\nDie Praxis wertet aus.\n<\n!\n.\n!\nThe practice evaluates.\n.\n!\n";
    let (profile, _, _, shown) = hold(&data, start, typed);
    let at = Path::new("subject").unwrap();
    let Some(Value::Words(words)) = profile.said.answers.get(&at).unwrap().is.value() else { panic!("{shown}") };
    assert_eq!((words["de"].as_str(), words["en"].as_str()), ("Die Praxis wertet aus.", "The practice evaluates."));
    assert_eq!(shown.matches("Hier zählt nur ein einzelner Punkt").count(), 3, "{shown}");
}
