//! Agreed terms and outsourcing: every choice has its sentence, sheets come and go, and nothing unsettled is said.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "tests may fail loudly")]

mod common;

use anlage::i18n::{Language, Roles};
use anlage::id::{Id, Path};
use anlage::interview::edit::{Edit, apply};
use anlage::profile::{Origin, Profile, State, Value, read, write};
use anlage::questionnaire::{Choices, Kind};
use anlage::sheets::grade::Blocker;
use common::{Data, assess, data, page, profile, profiles, texts};

fn with(data: &Data, profile: &Profile, at: &str, value: Value) -> Profile {
    let edit = Edit::Answer { path: Path::new(at).unwrap(), is: State::Given(value), note: String::new() };
    apply(&data.questionnaire, profile, edit, "2026-11-21".parse().unwrap()).unwrap().profile
}

fn choice(id: &str) -> Value {
    Value::Choice(id.parse().unwrap())
}

/// The annexes as the head lists them.
fn listed(data: &Data, profile: &Profile) -> Vec<String> {
    use anlage::sheets::page::Words;
    let page = page(data, profile, Language::De, Roles::Statutory);
    let list = page.sheets[0].blocks.iter().find(|block| block.id == "annexes/list").unwrap();
    let Words::List(items) = &list.is else { panic!("the annexes are no list") };
    let items = items.iter().map(|item| match &item.is {
        Words::Paragraph(phrase) => phrase.plain(),
        other => panic!("{other:?}"),
    });
    items.collect()
}

#[track_caller]
fn says(data: &Data, profile: &Profile, expected: &str) {
    let all = texts(&page(data, profile, Language::De, Roles::Statutory)).join("\n").replace('\u{a0}', " ");
    assert!(all.contains(expected), "`{expected}` is not said");
}

#[track_caller]
fn says_not(data: &Data, profile: &Profile, unexpected: &str) {
    let all = texts(&page(data, profile, Language::De, Roles::Statutory)).join("\n").replace('\u{a0}', " ");
    assert!(!all.contains(unexpected), "`{unexpected}` is said");
}

#[test]
fn only_sheets_in_the_set_are_listed_and_numbered_without_gaps() {
    let data = data();
    let both = with(&data, &profile("eeg-praxis"), "outsourcing-sheet", Value::Yes);
    for (terms, outsourcing) in [(true, true), (true, false), (false, true), (false, false)] {
        let yes = |yes| if yes { Value::Yes } else { Value::No };
        let set = with(&data, &with(&data, &both, "terms-sheet", yes(terms)), "outsourcing-sheet", yes(outsourcing));
        let listed = listed(&data, &set);
        for (place, name) in listed.iter().enumerate() {
            assert!(name.starts_with(&format!("Anlage {} –", place + 1)), "{listed:?}");
        }
        assert_eq!(listed.iter().any(|name| name.ends_with("Vereinbarte Eckpunkte")), terms);
        assert_eq!(listed.iter().any(|name| name.ends_with("Auslagerung der Leistung")), outsourcing);
        let spoken = page(&data, &set, Language::De, Roles::Statutory);
        // The two forms on secrecy are no annexes.
        let others = ["head", "open-points", "secrecy-declaration", "secrecy-staff"];
        let annexes = spoken.sheets.iter().filter(|sheet| !others.contains(&sheet.id.as_str()));
        assert_eq!(annexes.count(), listed.len());
    }
}

#[test]
fn one_answer_keeps_the_sheet_out_and_every_other_question_unasked() {
    let data = data();
    for (gate, section) in [("terms-sheet", "terms"), ("outsourcing-sheet", "outsourcing")] {
        let set = with(&data, &profile("eeg-praxis"), gate, Value::No);
        let assessed = assess(&data, &set);
        let asked = assessed.walk.asked().filter(|step| step.section.section == *section);
        assert_eq!(asked.map(|step| step.path.to_string()).collect::<Vec<_>>(), [gate]);
        assert!(assessed.blockers.is_empty(), "{:?}", assessed.blockers);
    }
}

#[test]
fn as_long_as_nobody_said_whether_there_is_a_sheet_the_list_of_annexes_is_open() {
    let data = data();
    let on = "2026-11-21".parse().unwrap();
    for gate in ["terms-sheet", "outsourcing-sheet"] {
        let at = Path::new(gate).unwrap();
        let open = apply(&data.questionnaire, &profile("eeg-praxis"), Edit::Forget(at.clone()), on).unwrap().profile;
        let assessed = assess(&data, &open);
        assert_eq!(assessed.blockers, [Blocker::Missing(at.clone())]);
        assert!(assessed.composed.sheets[0].blocks.iter().any(|block| block.id == format!("annexes/{gate}")));
    }
}

/// The values that a question can have, each choice by itself.
fn values(kind: &Kind, data: &Data) -> Vec<Value> {
    let choices = |choices: &Choices| -> Vec<Id> {
        match choices {
            Choices::Here(ids) => ids.clone(),
            Choices::List(list) => {
                data.questionnaire.catalogue.lists[list].entries.iter().map(|e| e.id.clone()).collect()
            }
            Choices::ChosenIn(_) => Vec::new(),
        }
    };
    match kind {
        Kind::YesNo => vec![Value::Yes, Value::No],
        Kind::One(list) => choices(list).into_iter().map(Value::Choice).collect(),
        Kind::Many(list) => vec![Value::Choices(choices(list))],
        _ => Vec::new(),
    }
}

#[test]
fn every_choice_has_its_sentence_in_both_languages_and_under_both_names_of_the_parties() {
    let data = data();
    let base = with(&data, &profile("eeg-praxis"), "outsourcing-sheet", Value::Yes);
    let base = with(&data, &base, "ai-use", Value::Yes);
    let mut tried = 0;
    let questions = data
        .questionnaire
        .sections
        .iter()
        .filter(|section| ["terms", "outsourcing", "subprocessors"].iter().any(|id| section.section == **id));
    for question in questions.flat_map(|section| &section.questions) {
        for value in values(&question.kind, &data) {
            let set = with(&data, &base, question.id.as_str(), value);
            for language in Language::ALL {
                for roles in Roles::ALL {
                    // Speaking fails if a sentence is missing or an argument is not given.
                    let all = texts(&page(&data, &set, language, roles)).join("\n");
                    assert!(!all.contains("{$") && !all.contains("Anlage 0") && !all.contains("Annex 0"));
                }
            }
            tried += 1;
        }
    }
    assert!(tried > 120, "{tried}");
}

#[test]
fn a_period_is_said_only_when_it_is_known() {
    let data = data();
    let on = "2026-11-21".parse().unwrap();
    let whole = profile("eeg-praxis");
    says(
        &data,
        &whole,
        "unverzüglich, spätestens aber innerhalb von 24 Stunden, nachdem sie ihm bekannt geworden sind",
    );
    for (at, sentence) in [
        ("breach-period", "Verletzungen des Schutzes personenbezogener Daten unverzüglich, spätestens"),
        ("audit-period", "Inspektionen werden mit einer Frist"),
        ("audit-interval", "Ohne besonderen Anlass finden Inspektionen"),
        ("end-period", "Rückgabe und Löschung erfolgen vollständig innerhalb"),
        ("end-backups-period", "In ihnen sind die Daten spätestens"),
    ] {
        says(&data, &whole, sentence);
        let path = Path::new(at).unwrap();
        let open = apply(&data.questionnaire, &whole, Edit::Forget(path), on).unwrap().profile;
        says_not(&data, &open, sentence);
    }
    let ended = with(&data, &whole, "termination", choice("period"));
    says_not(&data, &ended, "kann mit einer Frist von");
    let ended = with(&data, &ended, "termination-period", Value::Number(3, anlage::quantity::Unit::Month));
    says_not(&data, &ended, "kann mit einer Frist von");
    let ended = with(&data, &ended, "termination-anchor", choice("quarter"));
    says(&data, &ended, "kann mit einer Frist von 3 Monaten zum Ende eines Kalendervierteljahres gekündigt werden");
}

#[test]
fn the_civil_code_is_named_only_under_german_law() {
    let data = data();
    let whole = profile("eeg-praxis");
    says(&data, &whole, "Ein Zurückbehaltungsrecht (§ 273 BGB) an den Daten");
    for law in ["at", "ch", "england", "main-contract", "not-stated"] {
        let other = with(&data, &whole, "governing-law", choice(law));
        says(&data, &other, "Ein Zurückbehaltungsrecht an den Daten");
        says_not(&data, &other, "BGB");
    }
}

#[test]
fn evidence_says_that_audits_remain_only_where_the_terms_do_not_say_otherwise() {
    let data = data();
    let whole = profile("eeg-praxis");
    let sentence = "Die Nachweise ergänzen das Recht des Verantwortlichen auf Überprüfungen";
    says(&data, &whole, sentence);
    says(&data, &with(&data, &whole, "terms-sheet", Value::No), sentence);
    says_not(&data, &with(&data, &whole, "audit-evidence", choice("instead")), sentence);
    let on = "2026-11-21".parse().unwrap();
    for at in ["audit-evidence", "terms-sheet"] {
        let open = Edit::Forget(Path::new(at).unwrap());
        says_not(&data, &apply(&data.questionnaire, &whole, open, on).unwrap().profile, sentence);
    }
}

#[test]
fn a_choice_that_settles_nothing_prints_nothing_and_leaves_no_heading_behind() {
    let data = data();
    let mut bare = profile("eeg-praxis");
    for at in ["liability", "remuneration", "cost-instructions", "cost-audits", "cost-assistance", "cost-end"] {
        bare = with(&data, &bare, at, choice("not-stated"));
    }
    says_not(&data, &bare, "Haftung, Vergütung und Kosten");
    assert!(assess(&data, &bare).blockers.is_empty());
}

#[test]
fn own_words_stand_at_the_end_of_their_sheet_and_empty_ones_leave_nothing() {
    let data = data();
    let mut set = with(&data, &profile("eeg-praxis"), "outsourcing-sheet", Value::Yes);
    let sheets = ["subject", "subprocessors", "measures", "terms", "outsourcing"];
    for sheet in sheets {
        let words = [("de", format!("Zusatz zu {sheet}.")), ("en", format!("Addition on {sheet}."))];
        let words = words.into_iter().map(|(language, text)| (language.to_owned(), text)).collect();
        set = with(&data, &set, &format!("{sheet}-additions"), Value::Words(words));
    }
    let spoken = page(&data, &set, Language::En, Roles::Statutory);
    for id in sheets {
        let sheet = spoken.sheets.iter().find(|sheet| sheet.id == id).unwrap();
        let last = sheet.blocks.last().unwrap();
        assert_eq!(last.id, "additions", "{id}");
        assert!(format!("{:?}", last.is).contains(&format!("Addition on {id}.")));
    }
    let none = page(&data, &profile("eeg-praxis"), Language::De, Roles::Statutory);
    let measures = none.sheets.iter().find(|sheet| sheet.id == "measures").unwrap();
    assert!(measures.blocks.iter().all(|block| !block.id.starts_with("additions")));
}

#[test]
fn a_carried_choice_and_a_carried_period_are_marked_once() {
    let data = data();
    for at in ["terms-sheet", "breach-notice", "breach-period", "audit-frequency", "end-retention", "governing-law"] {
        let mut renewed = profile("eeg-praxis");
        let answer = renewed.said.answers.get_mut(at).unwrap();
        answer.is = State::Carried(answer.is.value().unwrap().clone(), Origin::Revision(1));
        let assessed = assess(&data, &renewed);
        assert_eq!(assessed.blockers, [Blocker::Carried(Path::new(at).unwrap())]);
        let all = texts(&page(&data, &renewed, Language::De, Roles::Statutory)).join("\n");
        assert_eq!(all.matches("[noch zu bestätigen]").count(), 1, "{at}");
    }
}

#[test]
fn the_half_answered_template_has_open_points_in_both_sheets() {
    let data = data();
    let half = profile("muster-halb-beantwortet");
    let assessed = assess(&data, &half);
    for at in ["breach-period", "termination-anchor", "jurisdiction-place", "ai-functions"] {
        assert!(assessed.composed.open.iter().any(|point| point.at.as_str() == at), "{at}");
    }
}

#[test]
fn shipped_profiles_are_canonical() {
    for (name, profile) in profiles() {
        let path = format!("{}/profiles/{name}.ron", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        assert_eq!(write::write(&profile), text, "{name}");
        assert!(read::read(&text).is_ok());
    }
}
