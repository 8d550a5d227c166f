//! Four times as many sub-processors take about four times as long, in every step.
//!
//! Times are those of the processor in this thread, so that a busy machine gives the same figures; on systems that do
//! not tell it, nothing is measured. A step that looks at every row for every row takes sixteen times as long.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "tests may fail loudly")]

mod common;

use std::collections::BTreeMap;
use std::time::Duration;

use anlage::assess::{Assessed, Engine};
use anlage::export::{docx, html, json, markdown};
use anlage::i18n::{Language, Messages, Roles};
use anlage::interview::walk;
use anlage::profile::{Profile, read, write};
use anlage::sheets::grade::blockers;
use anlage::sheets::page::{Grade, Stamp};
use anlage::sheets::speak::{Imprint, speak};
use anlage::{dossier, rules};

/// Some systems tell the time in ticks of 4 ms; what takes less is not measured but taken for this.
const LEAST: Duration = Duration::from_millis(10);

/// How often a step may seem slow.
const TRIES: usize = 4;

/// The processor time of this thread so far.
fn now() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(told.split(' ').next().unwrap().parse().unwrap())
}

/// How long a step took, the quicker of two tries.
fn time<T>(name: &'static str, times: &mut Vec<(&'static str, Duration)>, step: impl Fn() -> T) -> T {
    let mut best = Duration::MAX;
    let mut made = None;
    for _ in 0..2 {
        let start = now();
        made = Some(step());
        best = best.min(now().saturating_sub(start));
    }
    times.push((name, best));
    made.unwrap()
}

fn steps(engine: &Engine, messages: &Messages, profile: &Profile) -> Vec<(&'static str, Duration)> {
    let mut times = Vec::new();
    let text = time("write the profile", &mut times, || write::write(profile));
    let profile = time("read the profile", &mut times, || read::read(&text).unwrap());
    let law = engine.law.at(profile.as_of).unwrap();
    let questionnaire = &engine.questionnaire;
    let walked = time("walk", &mut times, || walk(questionnaire, &profile, &law));
    let (facts, problems) = time("dossier", &mut times, || dossier::read(questionnaire, &profile, &walked));
    let findings = time("rules", &mut times, || rules::assess(&facts, &law));
    time("grade", &mut times, || blockers(questionnaire, &profile, &walked, &facts, &problems, &findings, &law));
    let assessed = Assessed::new(engine, &profile).unwrap();
    let composed = time("compose", &mut times, || assessed.compose());
    let imprint = Imprint {
        grade: Grade::Draft,
        as_of: profile.as_of,
        program: "anlage".to_owned(),
        questionnaire: questionnaire.version.clone(),
    };
    let page = time("speak", &mut times, || speak(&composed, messages, &engine.law, &imprint).unwrap());
    let basis = time("speak the findings", &mut times, || assessed.basis(messages));
    let stamp = Stamp { program: "anlage".to_owned(), created: "2026-11-23".parse().unwrap() };
    time("markdown", &mut times, || markdown::markdown(&page, &stamp));
    time("html", &mut times, || html::html(&page, &stamp));
    time("docx", &mut times, || docx::docx(&page, &stamp).unwrap());
    time("json", &mut times, || json::json(&page, &basis, &stamp).unwrap());
    times
}

/// The example with so many sub-processors; in each some answers are missing, so that questions hang in the air.
fn half_answered(size: usize) -> Profile {
    let mut profile = common::with_subprocessors(size);
    for row in &mut profile.said.lists.get_mut("subprocessors").unwrap().rows {
        for open in ["subprocessor-country", "subprocessor-access", "subprocessor-bound"] {
            assert!(row.said.answers.remove(open).is_some());
        }
    }
    profile
}

#[track_caller]
fn check(made: impl Fn(usize) -> Profile) {
    let engine = Engine::embedded().unwrap();
    let messages = Messages::embedded(Language::De, Roles::Statutory).unwrap();
    // Caches are shared with whatever else runs: a step is slow if it is so every time.
    let mut slow: Option<BTreeMap<&str, String>> = None;
    for _ in 0..TRIES {
        let (few, many) = (steps(&engine, &messages, &made(250)), steps(&engine, &messages, &made(1000)));
        let mut now = BTreeMap::new();
        for ((name, few), (_, many)) in few.iter().zip(&many) {
            let factor = many.as_secs_f64() / (*few).max(LEAST).as_secs_f64();
            println!("{name:<20} {few:>10.2?} {many:>10.2?} {factor:>6.1}");
            if factor > 7.0 && slow.as_ref().is_none_or(|before| before.contains_key(name)) {
                now.insert(*name, format!("{few:?} for 250 sub-processors, {many:?} for 1,000"));
            }
        }
        if now.is_empty() {
            return;
        }
        slow = Some(now);
    }
    panic!("{slow:#?}");
}

#[test]
fn every_step_grows_like_a_complete_profile() {
    check(common::with_subprocessors);
}

#[test]
fn every_step_grows_like_a_profile_with_open_questions() {
    check(half_answered);
}
