//! Suggestions: what the answers speak for, with the reason, and nothing that anybody took.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "tests may fail loudly")]

mod common;

#[path = "../build/compact.rs"]
mod compact;

use std::collections::BTreeSet;

use anlage::id::Path;
use anlage::interview::suggest::suggest;
use anlage::interview::walk;
use anlage::profile::{Answer, Profile, State, Use, Value};
use anlage::questionnaire::Questionnaire;
use common::{Data, data, profile, profiles};

/// Every suggestion as `place: entry (reason, reason)`.
fn suggested(data: &Data, profile: &Profile) -> Vec<String> {
    let law = data.law.at(profile.as_of).unwrap();
    let walk = walk(&data.questionnaire, profile, &law);
    let all = suggest(&data.questionnaire, profile, &walk, &law);
    let mut said = Vec::new();
    for (path, entries) in &all {
        for suggested in entries {
            let why: Vec<&str> = suggested.why.iter().map(anlage::id::Id::as_str).collect();
            said.push(format!("{path}: {} ({})", suggested.entry, why.join(", ")));
        }
    }
    said
}

/// An otherwise empty profile with these answers.
fn with(answers: &[(&str, Value)]) -> Profile {
    let mut made = Profile::empty("2026.11");
    made.as_of = Some("2026-11-22".parse().unwrap());
    for (path, value) in answers {
        let answer = Answer { is: State::Given(value.clone()), ..profile_answer() };
        made.said.answers.insert(Path::new(path).unwrap(), answer);
    }
    made
}

fn profile_answer() -> Answer<Value> {
    profile("eeg-praxis").said.answers.values().next().unwrap().clone()
}

fn one(choice: &str) -> Value {
    Value::Choice(choice.parse().unwrap())
}

fn many(choices: &[&str]) -> Value {
    Value::Choices(choices.iter().map(|choice| choice.parse().unwrap()).collect())
}

#[track_caller]
fn check(answers: &[(&str, Value)], expected: &[&str]) {
    let said = suggested(&data(), &with(answers));
    for line in expected {
        assert!(said.iter().any(|said| said == line), "no `{line}` in {said:#?}");
    }
    assert_eq!(expected.is_empty(), said.is_empty(), "{said:#?}");
}

#[test]
fn answers_speak_for_measures_and_safeguards_with_their_reason() {
    check(&[], &[]);
    let patients = [
        ("groups", many(&["patients"])),
        ("data/patients", many(&["diagnoses", "pseudonym"])),
        ("special-kind/patients", many(&["health"])),
    ];
    check(
        &patients,
        &[
            "measures-encryption: encryption-database (health-data)",
            "measures-pseudonymisation: pseudonymisation-code (pseudonyms)",
            "safeguards: access-logging (health-data)",
        ],
    );
    check(&[("external-hosting", Value::Yes)], &["measures-organisation: no-own-servers (external-hosting)"]);
    check(&[("external-hosting", Value::No)], &["measures-availability: power-ups (own-servers)"]);
    check(
        &[("places", many(&["home"]))],
        &[
            "measures-physical-access-home: home-wifi (home-office)",
            "measures-encryption: encryption-laptop (home-office)",
        ],
    );
    check(&[("paper", Value::Yes)], &["measures-deletion: paper-shredder (paper)"]);
    check(&[("paper", Value::No)], &[]);
    check(&[("purposes", many(&["remote-support"]))], &["measures-order: maintenance-release (remote-support)"]);
    check(
        &[("operations", many(&["ai-process"]))],
        &["measures-organisation: ai-no-training (artificial-intelligence)"],
    );
    check(&[("purposes", many(&["record-destruction"]))], &["measures-deletion: destruction-class (destruction)"]);
    check(&[("purposes", many(&["lab-analysis"]))], &["measures-pseudonymisation: sample-codes (laboratory)"]);
    check(&[("purposes", many(&["printing", "letter-dispatch"]))], &["measures-transfer: mailing-matching (letters)"]);
    check(&[("purposes", many(&["printing"]))], &[]);
    check(&[("dpo", one("not-required"))], &["measures-organisation: privacy-coordinator (no-dpo)"]);
    check(&[("dpo", one("appointed"))], &["measures-organisation: dpo-involvement (dpo)"]);
}

#[test]
fn secrecy_speaks_for_the_law_of_the_country_of_the_client() {
    let client = |country: &str| {
        let country = Value::Country(country.parse().unwrap());
        [("client-form", one("named")), ("client-country", country), ("client-secrecy", one("yes"))]
    };
    check(&client("DE"), &["measures-staff: secrecy-criminal-liability (secrecy)"]);
    check(&client("AT"), &["measures-staff: secrecy-criminal-liability-at (secrecy-austria)"]);
    check(&client("CH"), &["measures-staff: secrecy-criminal-liability-ch (secrecy-switzerland)"]);
    check(&client("FR"), &[]);
}

#[test]
fn what_somebody_said_something_about_is_not_suggested_any_more_and_nothing_is_stored() {
    let data = data();
    for (name, profile) in profiles() {
        let before = profile.clone();
        let said = suggested(&data, &profile);
        assert_eq!(profile, before);
        for (control, measures) in &profile.said.measures {
            for (measure, answer) in &measures.uses {
                let line = format!("{control}: {measure} (");
                assert!(!said.iter().any(|said| said.starts_with(&line)), "{name}: {line} {:?}", answer.is);
            }
        }
    }
    // A measure that is not taken was answered as well.
    let mut no = with(&[("paper", Value::Yes)]);
    let is = State::Given(Use::No);
    let answer = Answer { is, note: String::new(), on: profile_answer().on };
    no.said
        .measures
        .entry("measures-deletion".parse().unwrap())
        .or_default()
        .uses
        .insert("paper-shredder".parse().unwrap(), answer);
    assert!(!suggested(&data, &no).iter().any(|said| said.contains("paper-shredder")));
}

#[test]
fn suggestions_come_in_the_order_of_the_list() {
    let data = data();
    for (name, profile) in profiles() {
        let law = data.law.at(profile.as_of).unwrap();
        let walk = walk(&data.questionnaire, &profile, &law);
        for (path, entries) in suggest(&data.questionnaire, &profile, &walk, &law) {
            let control = data.questionnaire.catalogue.control(path.as_str().trim_start_matches("measures-"));
            let Some(control) = control else { continue };
            let place = |id| control.measures.iter().position(|measure| measure.id == id).unwrap();
            let places: Vec<usize> = entries.into_iter().map(|suggested| place(suggested.entry)).collect();
            let sorted: BTreeSet<usize> = places.iter().copied().collect();
            assert_eq!(places, sorted.into_iter().collect::<Vec<_>>(), "{name} {path}");
        }
    }
}

#[track_caller]
fn refused(text: &str, expected: &str) {
    let error =
        Questionnaire::embedded().unwrap().suggesting(&compact::compact(text).unwrap()).unwrap_err().to_string();
    assert!(error.contains(expected), "{error}");
}

#[test]
fn a_fault_in_the_suggestions_is_named() {
    refused(r#"[(id: "s", if: Always, measures: ["nothing"])]"#, "names the measure `nothing`, which does not exist");
    refused(r#"[(id: "s", if: Always, safeguards: ["nothing"])]"#, "names the safeguard `nothing`");
    refused(r#"[(id: "s", if: Is("nothing", ["yes"]))]"#, "names `nothing`, which does not exist");
    refused(
        r#"[(id: "s", if: Is("paper", ["maybe"]))]"#,
        "suggestion s`: tests `paper` for `maybe`, which it never is",
    );
    refused(r#"[(id: "s", if: Is("measures-change", ["agree"]))]"#, "which comes later");
    refused(r#"[(id: "s", if: All([Is("paper", ["yes"]), Is("paper", ["no"])]))]"#, "nothing ever opens it");
    refused(r#"[(id: "s", if: Always), (id: "s", if: Always)]"#, "stands twice");
}
