//! How long the screens take and how much memory: the figures of CONTRIBUTING.md, and their limits.
//!
//! `cargo test --release --test figures -- --ignored --nocapture`. Times are those of the processor, so that a busy
//! machine gives the same figures.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail loudly and read the clock"
)]

#[path = "common/screen.rs"]
mod screen;

use std::time::{Duration, Instant};

use anlage::assess::{Assessed, Engine};
use anlage::i18n::{Language, Messages, Roles};
use anlage::id::Path;
use anlage::tui::action::Action;
use anlage::tui::app::page;
use anlage::tui::effect::Shelf;
use screen::{Looks, Screen, eeg_praxis, entry};

/// The processor time of this thread; on systems that do not tell it, the time of the clock.
fn now() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|text| text.split(' ').next()?.parse().ok());
    nanos.map_or_else(|| START.with(Instant::elapsed), Duration::from_nanos)
}

thread_local! {
    static START: Instant = Instant::now();
}

fn mean(name: &str, times: u32, mut does: impl FnMut()) -> Duration {
    does();
    let start = now();
    for _ in 0..times {
        does();
    }
    let took = now().saturating_sub(start) / times;
    println!("{name:<60} {took:>12.2?}");
    took
}

/// The largest memory of this process so far, in MiB.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib / 1024)
}

#[track_caller]
fn under(took: Duration, millis: u64) {
    // Only the optimised program has to be fast.
    assert!(cfg!(debug_assertions) || took < Duration::from_millis(millis), "{took:?} is more than {millis} ms");
}

#[test]
#[ignore = "figures, to be run in release"]
fn figures() {
    let started = now();
    let engine = Engine::embedded().unwrap();
    let looks = Looks { quiet: true, ..Looks::new(Language::De, (200, 50)) };
    Screen::home(&engine, looks, Vec::new()).frame();
    let first = now().saturating_sub(started);
    println!("{:<60} {first:>12.2?}", "first frame: law, questionnaire, words, drawing");
    under(first, 30);

    let library: Vec<_> = (0..200).map(|n| entry(&format!("Praxis {n}"), Some("Praxis"), n, Shelf::Library)).collect();
    let mut home = Screen::home(&engine, looks, Vec::new());
    let took = mean("the library of 200 profiles arrives and is drawn", 20, || {
        home.act(Action::Listed(library.clone()));
        home.frame();
    });
    under(took, 5);

    let eeg = eeg_praxis();
    mean("assessing a profile", 50, || drop(Assessed::new(&engine, &eeg).unwrap()));
    mean("words of a language", 20, || drop(Messages::embedded(Language::De, Roles::Statutory).unwrap()));
    mean("the annexes of the example in one language", 10, || {
        drop(page(&Assessed::new(&engine, &eeg).unwrap(), Language::De, 0));
    });

    let mut screen = Screen::open(&engine, looks, eeg);
    screen.app.show(&Path::new("duration").unwrap());
    under(mean("key to frame, a question", 50, || screen.keys("Down Up").frame()), 5);
    screen.keys("Ctrl+E");
    let beside =
        mean("key to frame, a question with the annex beside it (two keys)", 50, || screen.keys("Down Up").frame());
    under(beside / 2, 5);
    let answer = mean("answer to frame, a question with the annex beside it", 50, || screen.keys("Space Down").frame());
    under(answer, 5);
    screen.app.show(&Path::new("measures-organisation").unwrap());
    let measures = mean("key to frame, 100 measures with the annex beside them", 50, || screen.keys("Down").frame());
    under(measures, 5);
    screen.app.show(&Path::new("data").unwrap());
    under(mean("key to frame, a grid of 128 lines with the annex beside it", 50, || screen.keys("Down").frame()), 5);
    screen.keys("F5");
    under(mean("key to frame, check your answers", 50, || screen.keys("Down").frame()), 5);
    if let Some(memory) = memory() {
        println!("{:<60} {memory:>9} MiB", "memory at most");
        assert!(cfg!(debug_assertions) || memory < 40, "{memory} MiB");
    }
}
