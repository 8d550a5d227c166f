//! The completeness card: every item of the law stands on it, and nothing counts as covered without a printed paragraph.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail loudly and read the profiles"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use anlage::assess::{Assessed, Engine};
use anlage::catalogue::Measure;
use anlage::i18n::{Language, Messages, Roles};
use anlage::id::Path;
use anlage::interview::edit::{Edit, apply};
use anlage::profile::{Profile, State, Value};
use anlage::questionnaire::{Kind, Need};
use anlage::sheets::card::{Item, Looks, Pattern, State as Stand};
use anlage::sheets::compose::ANNEXES;
use anlage::sheets::page::Run;
use anlage::sheets::speak::{Imprint, speak};
use common::{profile, profiles};

fn engine() -> Engine {
    Engine::embedded().unwrap()
}

fn items(engine: &Engine, profile: &Profile) -> BTreeMap<String, Item> {
    let assessed = Assessed::new(engine, profile).unwrap();
    let card = assessed.card(&assessed.compose());
    card.groups.into_iter().flat_map(|group| group.items).map(|item| (item.id.clone(), item)).collect()
}

fn said(engine: &Engine, profile: &Profile, at: &str, value: Value) -> Profile {
    let edit = Edit::Answer { path: Path::new(at).unwrap(), is: State::Given(value), note: String::new() };
    apply(&engine.questionnaire, profile, edit, "2026-11-25".parse().unwrap()).unwrap().profile
}

fn choice(id: &str) -> Value {
    Value::Choice(id.parse().unwrap())
}

#[test]
fn every_item_of_article_28_3_stands_on_the_card() {
    let engine = engine();
    let group = engine.items.0.iter().find(|group| group.id == "gdpr-28").unwrap();
    let cited = |cite: &str| group.items.iter().filter(|item| item.cites.iter().any(|c| c == cite)).count();
    // Subject matter, duration, nature, purpose, types of data, categories of persons, obligations and rights.
    assert_eq!(cited("gdpr-28-3-s1"), 7);
    for letter in 'a'..='h' {
        assert_eq!(cited(&format!("gdpr-28-3-s2-{letter}")), 1, "{letter}");
    }
    for cite in ["gdpr-28-3-s3", "gdpr-28-2", "gdpr-28-4", "gdpr-28-9"] {
        assert_eq!(cited(cite), 1, "{cite}");
    }
    // The same card for every profile, whatever was answered.
    for (name, profile) in profiles() {
        let found = items(&engine, &profile);
        assert!(group.items.iter().all(|item| found.contains_key(&item.id)), "{name}");
    }
}

#[test]
fn nothing_counts_as_covered_without_a_printed_paragraph() {
    let engine = engine();
    for (name, profile) in profiles() {
        let assessed = Assessed::new(&engine, &profile).unwrap();
        let composed = assessed.compose();
        let messages = Messages::embedded(Language::De, assessed.roles()).unwrap();
        let imprint = Imprint {
            grade: anlage::sheets::page::Grade::Draft,
            as_of: profile.as_of,
            program: "anlage".to_owned(),
            questionnaire: engine.questionnaire.version.clone(),
        };
        let page = speak(&composed, &messages, &engine.law, &imprint).unwrap();
        let parts = page.parts();
        for (id, item) in items(&engine, &profile) {
            let covered = matches!(item.state, Stand::Covered | Stand::ByHand);
            assert!(!covered || !item.places.is_empty(), "{name}: {id} is covered by nothing");
            for place in &item.places {
                for block in &place.blocks {
                    let signatures = block == "signatures";
                    let part =
                        parts.iter().find(|part| place.sheet.as_str() == part.sheet && part.id == block.as_str());
                    assert!(signatures || part.is_some(), "{name}: {id} names {block}, which is not printed");
                    let text = part.map(|part| part.text.clone()).unwrap_or_default();
                    assert!(signatures || !text.trim().is_empty(), "{name}: {id}: {block} is empty");
                }
            }
        }
    }
}

#[test]
fn a_missing_answer_opens_every_item_that_it_prints() {
    let engine = engine();
    let whole = profile("eeg-praxis");
    let before = items(&engine, &whole);
    let assessed = Assessed::new(&engine, &whole).unwrap();
    let mut tried = 0;
    for data in engine.items.0.iter().flat_map(|group| &group.items) {
        if before[&data.id].state != Stand::Covered {
            continue;
        }
        for question in data.needs.iter().flat_map(|need| &need.questions).filter(|id| *id != "measures-*") {
            let asked = assessed.walk.asked().find(|step| step.question.id == **question);
            let Some(step) = asked.filter(|step| step.question.need == Need::Final) else { continue };
            let edit = Edit::Forget(step.path.clone());
            let less = apply(&engine.questionnaire, &whole, edit, "2026-11-25".parse().unwrap()).unwrap().profile;
            let state = items(&engine, &less)[&data.id].state.clone();
            assert!(
                matches!(state, Stand::Open(_) | Stand::NotNeeded(_)),
                "{}: without `{}` it stands as {state:?}",
                data.id,
                step.path
            );
            tried += 1;
        }
    }
    assert!(tried > 40, "only {tried} answers were taken away");
}

#[test]
fn a_paragraph_that_says_the_opposite_covers_nothing() {
    let engine = engine();
    let whole = profile("eeg-praxis");
    let check = |at: &str, value: Value, item: &str| {
        let changed = said(&engine, &whole, at, value);
        let state = items(&engine, &changed)[item].state.clone();
        assert!(matches!(&state, Stand::Contrary(by) if by.iter().any(|by| by.as_str() == at)), "{item}: {state:?}");
    };
    check("audit-evidence", choice("instead"), "art28-h");
    check("safeguards", Value::Choices(Vec::new()), "scc28-2-sensitive");
    check("secrecy-undertaking", choice("no"), "secrecy-undertaking");
    check("secrecy-staff", choice("no"), "secrecy-staff");
    check("subprocessors/r2/subprocessor-bound", choice("no"), "secrecy-subprocessors");
}

#[test]
fn what_the_annexes_leave_to_the_main_agreement_is_said_to_stand_there() {
    let engine = engine();
    let without = said(&engine, &profile("eeg-praxis"), "terms-sheet", Value::No);
    let found = items(&engine, &without);
    for item in ["art28-a", "art28-e", "art28-f", "art28-g", "art28-h", "art28-s3"] {
        assert_eq!(found[item].state, Stand::Elsewhere("main-agreement".to_owned()), "{item}");
    }
    assert_eq!(found["art28-subject"].state, Stand::Covered);
    // An unticked bullet of a list covers nothing either.
    let fewer = ["requests", "security", "notification", "communication", "assessment"];
    let fewer = Value::Choices(fewer.iter().map(|id| id.parse().unwrap()).collect());
    let found = items(&engine, &said(&engine, &profile("eeg-praxis"), "assistance", fewer));
    assert_eq!(found["art28-e"].state, Stand::Covered);
    assert_eq!(found["art28-f"].state, Stand::Elsewhere("main-agreement".to_owned()));
}

#[test]
fn what_a_law_does_not_ask_for_here_is_not_needed_and_says_why() {
    let engine = engine();
    let found = items(&engine, &profile("eeg-praxis"));
    for item in ["scct-1c-authority", "scc28-4-name", "secrecy-acts-form", "dsg9-3"] {
        assert!(matches!(found[item].state, Stand::NotNeeded(_)), "{item}: {:?}", found[item].state);
    }
    // Each of them is asked for as soon as its ground is there.
    let whole = profile("eeg-praxis");
    let each = items(&engine, &said(&engine, &whole, "subprocessor-consent", choice("each")));
    assert_eq!(each["scc28-4-name"].state, Stand::Covered);
    let lawyers = Value::Choices(vec!["lawyer".parse().unwrap()]);
    let lawyers = items(&engine, &said(&engine, &whole, "client-professions", lawyers));
    assert_eq!(lawyers["secrecy-acts-form"].state, Stand::Covered);
    assert_eq!(lawyers["secrecy-acts-form"].cites, ["brao-43e-3-s1"]);
    let swiss = Value::Choices(vec!["ch-effects".parse().unwrap()]);
    let swiss = items(&engine, &said(&engine, &whole, "client-reach", swiss));
    assert_eq!(swiss["dsg9-3"].state, Stand::Covered);
    let clauses = said(&engine, &whole, "subprocessors/r4/subprocessor-scope", Value::No);
    let clauses = said(&engine, &clauses, "subprocessors/r4/subprocessor-clauses", Value::Yes);
    let clauses = items(&engine, &clauses);
    assert!(matches!(clauses["scct-1c-authority"].state, Stand::Open(_)), "{:?}", clauses["scct-1c-authority"].state);
}

#[test]
fn everything_the_items_name_exists() {
    let engine = engine();
    let questionnaire = &engine.questionnaire;
    let questions: BTreeSet<&str> = questionnaire.questions().iter().map(|question| question.id.as_str()).collect();
    let messages = Language::ALL.map(|language| Messages::embedded(language, Roles::Statutory).unwrap());
    let spoken = |id: &str| messages.iter().all(|messages| messages.has(id));
    let mut seen = BTreeSet::new();
    for group in &engine.items.0 {
        assert!(spoken(&format!("card-group--{}", group.id)), "{}", group.id);
        for item in &group.items {
            assert!(seen.insert(item.id.clone()), "`{}` stands twice", item.id);
            assert!(spoken(&format!("card--{}", item.id)), "{}", item.id);
            for needed in [group.needed, item.needed] {
                assert!(spoken(&format!("card-not-needed--{}", needed.id())), "{needed:?}");
            }
            for cite in &item.cites {
                assert!(engine.law.citation(cite).is_ok(), "{}: {cite}", item.id);
            }
            for reason in item.apart.iter().chain(item.needs.iter().map(|need| &need.elsewhere)) {
                assert!(spoken(&format!("card-elsewhere--{reason}")), "{reason}");
            }
            for need in &item.needs {
                assert!(!need.by.is_empty() && !need.questions.is_empty(), "{} cannot be covered", item.id);
                for question in need.questions.iter().chain(need.against.iter().map(|(question, _)| question)) {
                    assert!(questions.contains(question.as_str()) || question == "measures-*", "{question}");
                }
                for (question, values) in &need.against {
                    let question = questionnaire.question(question).unwrap();
                    let known = |value: &String| match &question.kind {
                        Kind::YesNo => value == "yes" || value == "no",
                        Kind::Many(_) if value == "none" => true,
                        _ => anlage::questionnaire::fit::own_choices(question)
                            .iter()
                            .any(|choice| choice.as_str() == value),
                    };
                    assert!(values.iter().all(known), "{}: {values:?}", question.id);
                }
            }
            let patterns = item.needs.iter().flat_map(|need| &need.by).chain(&item.also);
            for Pattern { sheet, is } in patterns {
                assert!(sheet == "head" || ANNEXES.contains(&sheet.as_str()), "{}: no sheet {sheet}", item.id);
                match is {
                    Looks::Entry(entry) if !entry.contains('*') => {
                        let known = |measure: &Measure| format!("measure--{}", measure.id) == *entry;
                        assert!(questionnaire.catalogue.measures().any(known), "{entry}");
                    }
                    Looks::Answer(path) => assert!(questions.contains(path.as_str()), "{path}"),
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn a_template_is_covered_with_gaps_that_are_filled_in_by_hand() {
    let engine = engine();
    let found = items(&engine, &profile("muster-halb-beantwortet"));
    assert_eq!(found["scc28-1-controller"].state, Stand::ByHand);
}

#[test]
fn the_report_says_on_every_page_that_it_is_no_annex_and_escapes_what_was_typed() {
    let engine = engine();
    let name = Value::Text("*Kurve* <b>GmbH</b>".to_owned());
    let changed = said(&engine, &profile("eeg-praxis"), "subprocessors/r2/subprocessor-name", name);
    let changed = said(&engine, &changed, "promised-place", choice("eea"));
    let assessed = Assessed::new(&engine, &changed).unwrap();
    for language in Language::ALL {
        let messages = Messages::embedded(language, assessed.roles()).unwrap();
        let page = assessed.describe(&messages).report(&assessed, "eeg-praxis", "anlage".to_owned()).unwrap();
        assert_eq!(page.head, messages.plain("report-internal"));
        let typed = |run: &Run| matches!(run, Run::Entered(text) if text.contains("*Kurve* <b>"));
        let text = format!("{page:?}");
        assert!(text.contains("*Kurve* <b>"), "{text}");
        // The parties stand below the title, in the words of the roles.
        let below = page.sheets[0].blocks[1].is.clone();
        let anlage::sheets::page::Words::Fields(parties) = below else { panic!("no parties: {below:?}") };
        let names: Vec<String> = parties.iter().map(|party| party.value.plain()).collect();
        assert!(names[0].starts_with("EEG-Praxis") && names[1].starts_with("Kurvenlicht"), "{names:?}");
        let stamp =
            anlage::sheets::page::Stamp { program: "anlage".to_owned(), created: "2026-11-23".parse().unwrap() };
        let html = anlage::export::html::html(&page, &stamp);
        assert!(!html.contains("<b>GmbH") && html.contains("&lt;b&gt;GmbH"), "{html}");
        let markdown = anlage::export::markdown::markdown(&page, &stamp);
        assert!(!markdown.contains(" *Kurve*"), "{markdown}");
        let phrases: Vec<Run> = page.sheets.iter().flat_map(|sheet| &sheet.blocks).flat_map(runs).collect();
        assert!(phrases.iter().any(typed));
    }
}

fn runs(block: &anlage::sheets::page::Spoken) -> Vec<Run> {
    use anlage::sheets::page::Words;
    match &block.is {
        Words::Title(phrase) | Words::Heading(_, phrase) | Words::Paragraph(phrase) | Words::Note(phrase) => {
            phrase.0.clone()
        }
        Words::List(items) => items.iter().flat_map(runs).collect(),
        _ => Vec::new(),
    }
}
