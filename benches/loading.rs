//! How long it takes until the first question can be asked: catalogue, questions and the words of two languages.
//!
//! Everything is loaded once per process, so one run measures one first load. It fails above 15 ms.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, clippy::print_stdout, reason = "a measurement")]

use std::time::{Duration, Instant};

use anlage::catalogue::Catalogue;
use anlage::i18n::{Language, Messages, Roles};
use anlage::questionnaire::Questionnaire;

fn main() {
    let start = Instant::now();
    let catalogue = Catalogue::embedded().unwrap();
    let lists = start.elapsed();
    let questionnaire = Questionnaire::embedded().unwrap();
    let questions = start.elapsed().saturating_sub(lists);
    let words = Instant::now();
    let messages = Language::ALL.map(|language| Messages::embedded(language, Roles::Statutory).unwrap());
    let words = words.elapsed();
    // The questionnaire loads the catalogue itself: the first load is questions and words.
    let whole = questions + words;
    println!("catalogue {lists:?}, catalogue with questions {questions:?}, words {words:?}, together {whole:?}");
    assert!(catalogue.measures().count() > 500 && !questionnaire.sections.is_empty() && messages.len() == 2);
    assert!(whole < Duration::from_millis(15), "{whole:?}");
}
