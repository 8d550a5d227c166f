//! How long it takes until the first question can be asked: law, catalogue, questions and the words of all languages.
//!
//! Everything is loaded once per process, so one run measures one first load. The aim is 15 ms on an idle machine;
//! a busy one says nothing, so the number is told and nothing fails.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, clippy::print_stdout, reason = "a measurement")]

use std::time::Instant;

use anlage::i18n::{Language, Messages, Roles};
use anlage::law::Law;
use anlage::questionnaire::Questionnaire;

fn main() {
    let start = Instant::now();
    let _law = Law::embedded().unwrap();
    let law = start.elapsed();
    let start = Instant::now();
    let questionnaire = Questionnaire::embedded().unwrap();
    let questions = start.elapsed();
    let start = Instant::now();
    let messages = Language::ALL.map(|language| Messages::embedded(language, Roles::Statutory).unwrap());
    let words = start.elapsed();
    assert!(questionnaire.catalogue.measures().count() > 500 && messages.len() == Language::ALL.len());
    println!(
        "law {law:?}, catalogue and questions {questions:?}, words of all languages {words:?}, together {:?}",
        law + questions + words
    );
}
