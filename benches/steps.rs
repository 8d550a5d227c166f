//! Every step of the flow on its own: on the shipped example, and with 40 and 1,000 sub-processors.
//!
//! `cargo bench --bench steps`; the steps must grow like the profile does (`tests/growth.rs` fails where one does not).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "a measurement")]

#[path = "../tests/common/mod.rs"]
mod common;

use anlage::assess::{Assessed, Engine};
use anlage::export::{docx, html, json, markdown};
use anlage::i18n::{Language, Messages, Roles};
use anlage::interview::walk;
use anlage::profile::{Profile, read, write};
use anlage::sheets::page::{Grade, Page, Stamp};
use anlage::sheets::speak::{Imprint, speak};
use anlage::{dossier, rules};
use divan::{Bencher, black_box};

/// The shipped example (0), and how many sub-processors it has otherwise.
const SIZES: [usize; 3] = [0, 40, 1000];

fn main() {
    divan::main();
}

fn profile(size: usize) -> Profile {
    if size == 0 { common::profile("eeg-praxis") } else { common::with_subprocessors(size) }
}

fn imprint(engine: &Engine, profile: &Profile) -> Imprint {
    let questionnaire = engine.questionnaire.version.clone();
    Imprint { grade: Grade::Draft, as_of: profile.as_of, program: "anlage".to_owned(), questionnaire }
}

fn page(size: usize) -> Page {
    let (engine, profile) = (Engine::embedded().unwrap(), profile(size));
    let assessed = Assessed::new(&engine, &profile).unwrap();
    let messages = Messages::embedded(Language::De, Roles::Statutory).unwrap();
    speak(&assessed.compose(), &messages, &engine.law, &imprint(&engine, &profile)).unwrap()
}

fn stamp() -> Stamp {
    Stamp { program: "anlage".to_owned(), created: "2026-11-23".parse().unwrap() }
}

#[divan::bench]
fn load_law_questionnaire_and_catalogue() -> Engine {
    Engine::embedded().unwrap()
}

#[divan::bench]
fn load_messages_of_one_language() -> Messages {
    Messages::embedded(Language::De, Roles::Statutory).unwrap()
}

#[divan::bench(args = SIZES)]
fn read_profile(bencher: Bencher<'_, '_>, size: usize) {
    let text = write::write(&profile(size));
    bencher.bench(|| read::read(black_box(&text)).unwrap());
}

#[divan::bench(args = SIZES)]
fn write_profile(bencher: Bencher<'_, '_>, size: usize) {
    let profile = profile(size);
    bencher.bench(|| write::write(black_box(&profile)));
}

#[divan::bench(args = SIZES)]
fn walk_questions(bencher: Bencher<'_, '_>, size: usize) {
    let (engine, profile) = (Engine::embedded().unwrap(), profile(size));
    let law = engine.law.at(profile.as_of).unwrap();
    bencher.bench(|| walk(&engine.questionnaire, black_box(&profile), &law));
}

#[divan::bench(args = SIZES)]
fn read_dossier(bencher: Bencher<'_, '_>, size: usize) {
    let (engine, profile) = (Engine::embedded().unwrap(), profile(size));
    let law = engine.law.at(profile.as_of).unwrap();
    let walk = walk(&engine.questionnaire, &profile, &law);
    bencher.bench(|| dossier::read(&engine.questionnaire, &profile, black_box(&walk)));
}

#[divan::bench(args = SIZES)]
fn assess_rules(bencher: Bencher<'_, '_>, size: usize) {
    let (engine, profile) = (Engine::embedded().unwrap(), profile(size));
    let assessed = Assessed::new(&engine, &profile).unwrap();
    bencher.bench(|| rules::assess(black_box(assessed.dossier()), &assessed.law));
}

#[divan::bench(args = SIZES)]
fn compose_sheets(bencher: Bencher<'_, '_>, size: usize) {
    let (engine, profile) = (Engine::embedded().unwrap(), profile(size));
    let assessed = Assessed::new(&engine, &profile).unwrap();
    bencher.bench(|| black_box(&assessed).compose());
}

#[divan::bench(args = SIZES)]
fn speak_sheets(bencher: Bencher<'_, '_>, size: usize) {
    let (engine, profile) = (Engine::embedded().unwrap(), profile(size));
    let assessed = Assessed::new(&engine, &profile).unwrap();
    let composed = assessed.compose();
    let messages = Messages::embedded(Language::De, Roles::Statutory).unwrap();
    let imprint = imprint(&engine, &profile);
    bencher.bench(|| speak(black_box(&composed), &messages, &engine.law, &imprint).unwrap());
}

#[divan::bench(args = SIZES)]
fn export_markdown(bencher: Bencher<'_, '_>, size: usize) {
    let (page, stamp) = (page(size), stamp());
    bencher.bench(|| markdown::markdown(black_box(&page), &stamp));
}

#[divan::bench(args = SIZES)]
fn export_html(bencher: Bencher<'_, '_>, size: usize) {
    let (page, stamp) = (page(size), stamp());
    bencher.bench(|| html::html(black_box(&page), &stamp));
}

#[divan::bench(args = SIZES)]
fn export_docx(bencher: Bencher<'_, '_>, size: usize) {
    let (page, stamp) = (page(size), stamp());
    bencher.bench(|| docx::docx(black_box(&page), &stamp).unwrap());
}

#[divan::bench(args = SIZES)]
fn export_json(bencher: Bencher<'_, '_>, size: usize) {
    let (engine, profile) = (Engine::embedded().unwrap(), profile(size));
    let messages = Messages::embedded(Language::De, Roles::Statutory).unwrap();
    let basis = Assessed::new(&engine, &profile).unwrap().basis(&messages);
    let (page, stamp) = (page(size), stamp());
    bencher.bench(|| json::json(black_box(&page), &basis, &stamp).unwrap());
}

#[cfg(feature = "pdf")]
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn export_pdf(bencher: Bencher<'_, '_>, size: usize) {
    let (page, stamp) = (page(size), stamp());
    bencher.bench(|| anlage::export::pdf::pdf(black_box(&page), &stamp).unwrap());
}
