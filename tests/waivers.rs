//! Waivers: what a reason can leave standing, and when it lapses.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail loudly and read the profiles"
)]

mod common;

use anlage::assess::{Assessed, Engine};
use anlage::id::Path;
use anlage::interview::edit::{Edit, apply};
use anlage::interview::renew::carry;
use anlage::profile::{Profile, State, Value, read, write};
use anlage::rules::{self, Finding, Severity, Verdict};
use anlage::sheets::grade::Blocker;
use anlage::sheets::waive::{CONTRADICTIONS, Waived, is_name, may_be_waived, saw, says_something, waived};
use common::profile;

fn engine() -> Engine {
    Engine::embedded().unwrap()
}

fn edited(engine: &Engine, profile: &Profile, edit: Edit) -> Profile {
    apply(&engine.questionnaire, profile, edit, "2026-11-25".parse().unwrap()).unwrap().profile
}

fn said(engine: &Engine, profile: &Profile, at: &str, value: Value) -> Profile {
    let is = State::Given(value);
    edited(engine, profile, Edit::Answer { path: Path::new(at).unwrap(), is, note: String::new() })
}

fn choice(id: &str) -> Value {
    Value::Choice(id.parse().unwrap())
}

fn finding(assessed: &Assessed<'_>, key: &str) -> Finding {
    assessed.findings().iter().find(|finding| finding.key == key).unwrap().clone()
}

/// The profile with this finding waived.
fn waive(engine: &Engine, profile: &Profile, key: &str) -> Profile {
    let assessed = Assessed::new(engine, profile).unwrap();
    let found = finding(&assessed, key);
    let saw = saw(profile, &assessed.law, &found);
    let (reason, by) = ("Der Vordruck ist unterwegs.".to_owned(), "Mareike Sondermann".to_owned());
    edited(engine, profile, Edit::Waive { finding: key.to_owned(), reason, by, saw })
}

fn stands(engine: &Engine, profile: &Profile, key: &str) -> bool {
    let assessed = Assessed::new(engine, profile).unwrap();
    matches!(waived(profile, &assessed.law, &finding(&assessed, key)), Waived::Yes(_))
}

/// The EEG case in which a company in the chain is not bound to secrecy: an error.
fn unbound(engine: &Engine) -> Profile {
    said(engine, &profile("eeg-praxis"), "secrecy-undertaking", choice("no"))
}

#[test]
fn an_error_blocks_the_final_version_until_it_is_waived_with_a_reason() {
    let engine = engine();
    let wrong = unbound(&engine);
    let key = "secrecy-contractor";
    let blocks = |profile: &Profile| {
        let assessed = Assessed::new(&engine, profile).unwrap();
        assessed.blockers().iter().any(|blocker| matches!(blocker, Blocker::Finding(finding) if finding.key == key))
    };
    assert!(blocks(&wrong));
    let left = waive(&engine, &wrong, key);
    assert!(!blocks(&left));
    assert!(stands(&engine, &left, key));
    // Taking it back blocks again.
    assert!(blocks(&edited(&engine, &left, Edit::Unwaive(key.to_owned()))));
}

#[test]
fn a_waiver_lapses_when_anything_that_the_finding_read_changes() {
    let engine = engine();
    let wrong = unbound(&engine);
    let left = waive(&engine, &wrong, "secrecy-contractor");
    // What it did not read changes nothing.
    assert!(stands(&engine, &said(&engine, &left, "paper", Value::Yes), "secrecy-contractor"));
    // What it read does, and changing it back brings the reason back.
    let assessed = Assessed::new(&engine, &left).unwrap();
    assert!(finding(&assessed, "secrecy-contractor").read.contains(&Path::new("client-secrecy").unwrap()));
    let changed = said(&engine, &left, "client-secrecy", choice("possibly"));
    assert!(!stands(&engine, &changed, "secrecy-contractor"));
    assert!(stands(&engine, &said(&engine, &changed, "client-secrecy", choice("yes")), "secrecy-contractor"));
}

#[test]
fn a_reason_for_a_hint_is_none_once_the_same_sentence_contradicts_an_answer() {
    let engine = engine();
    let text = "Der Auftragsverarbeiter darf die Daten zurückbehalten, bis alle offenen Rechnungen bezahlt sind.";
    let words = ["de", "en"].map(|language| (language.to_owned(), text.to_owned())).into_iter().collect();
    let profile = said(&engine, &profile("eeg-praxis"), "terms-additions", Value::Words(words));
    let hint = said(&engine, &profile, "end-lien", Value::No);
    let key = "words-lien/held-back-terms-additions";
    let left = waive(&engine, &hint, key);
    assert!(stands(&engine, &left, key));
    assert!(!stands(&engine, &said(&engine, &left, "end-lien", Value::Yes), key));
}

#[test]
fn every_place_that_any_finding_reads_counts_for_its_fingerprint() {
    let engine = engine();
    let half = profile("muster-halb-beantwortet");
    let assessed = Assessed::new(&engine, &half).unwrap();
    let mut tried = 0;
    for finding in assessed.findings() {
        let before = saw(&half, &assessed.law, finding);
        for at in &finding.read {
            let Some(step) = assessed.walk.step(at).filter(|_| !half.said_at(at).trim().is_empty()) else { continue };
            let less = edited(&engine, &half, Edit::Forget(step.path.clone()));
            // Of a list that nobody closed there is nothing to forget but its rows, and those stay.
            if less == half {
                continue;
            }
            assert_ne!(saw(&less, &assessed.law, finding), before, "{}: {at} does not count", finding.key);
            tried += 1;
        }
    }
    assert!(tried > 20, "only {tried} places");
}

#[test]
fn annexes_that_contradict_themselves_cannot_be_waived() {
    let engine = engine();
    let wrong = said(&engine, &profile("eeg-praxis"), "promised-place", choice("eea"));
    let left = waive(&engine, &wrong, "promised-place/r3");
    assert!(!stands(&engine, &left, "promised-place/r3"));
    let assessed = Assessed::new(&engine, &left).unwrap();
    assert!(!assessed.blockers().is_empty());
    assert!(!may_be_waived(&finding(&assessed, "promised-place/r3")));
    // Each of them is a rule that there is.
    for rule in CONTRADICTIONS {
        let in_tables = rules::TABLES.into_iter().flatten().find(|known| known.id == *rule);
        let apart = rules::APART.into_iter().flatten().any(|known| known == rule);
        assert!(in_tables.map_or(apart, |known| known.severity == Severity::Error), "{rule}");
    }
}

#[test]
fn sentences_that_are_printed_side_by_side_and_exclude_each_other_are_left_standing_by_no_reason() {
    use anlage::profile::Use;
    let engine = engine();
    let whole = profile("kanzlei-hamburg");
    let both = ["private-devices-ban", "private-devices-agreement"].into_iter().fold(whole, |profile, measure| {
        let (control, measure) = (Path::new("measures-organisation").unwrap(), measure.parse().unwrap());
        let is = State::Given(Use::InPlace(Vec::new()));
        edited(&engine, &profile, Edit::Use { control, measure, is: Some(is), note: String::new() })
    });
    let assessed = Assessed::new(&engine, &both).unwrap();
    let found = finding(&assessed, "measures-contradict/private-devices-ban");
    assert_eq!(found.verdict, Verdict::NotMet);
    assert!(!may_be_waived(&found));
    // Whether two people have the same name is for people to say.
    assert!(!CONTRADICTIONS.contains(&"dpo-owner"));
}

#[test]
fn what_is_met_needs_no_waiver() {
    let engine = engine();
    let whole = profile("eeg-praxis");
    let assessed = Assessed::new(&engine, &whole).unwrap();
    for finding in assessed.findings().iter().filter(|finding| finding.verdict == Verdict::Met) {
        assert!(!may_be_waived(finding), "{}", finding.key);
    }
}

#[test]
fn a_renewal_keeps_the_reason_but_asks_transfers_anew() {
    let engine = engine();
    let left = waive(&engine, &unbound(&engine), "secrecy-contractor");
    let mut next = carry(&left);
    next.as_of = Some("2027-11-23".parse().unwrap());
    assert!(stands(&engine, &next, "secrecy-contractor"));
}

#[test]
fn a_waiver_of_a_version_that_asked_for_no_person_is_still_read() {
    let text = r#"(
    format: 1,
    questionnaire: "2026.11",
    waivers: {
        "secrecy-contractor": (reason: "Vordruck unterwegs", on: "2026-11-20", saw: "secrecy-undertaking=None;"),
    },
)
"#;
    let profile = read::read(text).unwrap();
    assert_eq!(profile.waivers["secrecy-contractor"].by, "");
    // It is written as it was read, and no longer counts: what it saw is no fingerprint.
    assert_eq!(write::write(&profile), text);
}

#[test]
fn a_reason_that_says_nothing_leaves_nothing_standing() {
    let engine = engine();
    let key = "secrecy-contractor";
    let left = waive(&engine, &unbound(&engine), key);
    for reason in ["-", "n/a", "ok", ".", "k. A.", "Passt schon!", "xxx", "12345", "keine Begründung", "It’s fine."]
    {
        let mut typed = left.clone();
        typed.waivers.get_mut(key).unwrap().reason = reason.to_owned();
        let assessed = Assessed::new(&engine, &typed).unwrap();
        let state = waived(&typed, &assessed.law, &finding(&assessed, key));
        assert!(matches!(state, Waived::Empty(_)), "{reason}");
        let blocks = |blocker: &Blocker| matches!(blocker, Blocker::Finding(finding) if finding.key == key);
        assert!(assessed.blockers().iter().any(blocks), "{reason}");
    }
}

#[test]
fn a_short_reason_is_a_reason() {
    for reason in
        ["Vordruck unterwegs", "Formulare folgen", "Fehlalarm", "Notified by email on 3 May", "OK per RA Meyer"]
    {
        assert!(says_something(reason), "{reason}");
    }
    assert!(is_name("Ö") && !is_name("-") && !is_name(" . "));
}
