//! How long the screens take: a key to a drawn frame, the first frame, the library. Figures for CONTRIBUTING.md.
//!
//! `cargo test --release --test figures -- --ignored --nocapture`
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail loudly and read the clock"
)]

mod common;

#[path = "common/screen.rs"]
mod screen;

use std::time::{Duration, Instant};

use anlage::assess::{Assessed, Engine};
use anlage::i18n::{Language, Messages, Roles};
use anlage::id::Path;
use anlage::tui::app::pages;
use common::profile;
use screen::{Looks, Screen};

fn mean(times: u32, mut does: impl FnMut()) -> Duration {
    does();
    let start = Instant::now();
    for _ in 0..times {
        does();
    }
    start.elapsed() / times
}

#[test]
#[ignore = "figures; run in release"]
fn parts() {
    let engine = Engine::embedded().unwrap();
    let eeg = profile("eeg-praxis");
    println!("engine {:?}", mean(3, || drop(Engine::embedded().unwrap())));
    println!("assess {:?}", mean(50, || drop(Assessed::new(&engine, &eeg).unwrap())));
    println!("messages {:?}", mean(10, || drop(Messages::embedded(Language::De, Roles::Statutory).unwrap())));
    println!("pages {:?}", mean(10, || drop(pages(&engine, &eeg, Language::De))));
    let mut screen = Screen::open(&engine, Looks::new(Language::De, (200, 50)), eeg.clone());
    screen.looking = false;
    screen.app.show(&Path::new("duration").unwrap());
    screen.keys("Down");
    println!("key {:?}", mean(50, || drop(screen.keys("Down"))));
    println!("answer {:?}", mean(10, || drop(screen.keys("Up Enter Ctrl+P"))));
    screen.keys("Ctrl+E");
    println!("key beside {:?}", mean(50, || drop(screen.keys("Down"))));
    println!("answer beside {:?}", mean(10, || drop(screen.keys("Up Space Down Space"))));
    screen.app.show(&Path::new("measures-organisation").unwrap());
    println!("key measures {:?}", mean(50, || drop(screen.keys("Down"))));
}
