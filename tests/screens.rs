//! The screens: how each looks, what keys and clicks do, whole interviews, and random keys.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::redundant_closure,
    reason = "tests may fail loudly and read the tree; a scene reads alike with one call and with two"
)]

mod common;

#[path = "common/screen.rs"]
mod screen;

#[path = "screens/findings.rs"]
mod findings;
#[path = "screens/interviews.rs"]
mod interviews;
#[path = "screens/looks.rs"]
mod looks;
#[path = "screens/random.rs"]
mod random;
#[path = "screens/reach.rs"]
mod reach;
#[path = "common/script.rs"]
mod script;
#[path = "screens/search.rs"]
mod search;

use std::sync::OnceLock;

use anlage::assess::Engine;
use anlage::id::Path;

/// Law and questionnaire, loaded once for all tests.
fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::embedded().unwrap())
}

fn at(path: &str) -> Path {
    Path::new(path).unwrap()
}
