//! How far a long command is, on one line of standard error.
//!
//! Only on a terminal, and only when it lasts over a second; every other line wipes it first. What must never happen
//! here: a control sequence in a file or a pipe, and a line that stays behind.

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::i18n::{Arg, Messages};

/// Whether the line is on the screen.
static SHOWN: AtomicBool = AtomicBool::new(false);

/// What lasts no longer needs no words.
const PATIENCE: Duration = Duration::from_secs(1);
/// More often nobody can read it.
const PAUSE: Duration = Duration::from_millis(100);

/// The progress of one command.
pub(super) struct Progress {
    all: usize,
    started: Instant,
    told: Option<Instant>,
    terminal: bool,
}

impl Progress {
    #[expect(clippy::disallowed_methods, reason = "commands is the room that knows clock and environment")]
    pub(super) fn new(all: usize) -> Self {
        // A terminal without cursor movements would keep every line.
        let dumb = std::env::var_os("TERM").is_none_or(|term| term.is_empty() || term == "dumb");
        Self { all, started: Instant::now(), told: None, terminal: std::io::stderr().is_terminal() && !dumb }
    }

    /// So many are done.
    pub(super) fn at(&mut self, messages: &Messages, done: usize) {
        let quiet = self.told.map_or(self.started.elapsed() < PATIENCE, |told| told.elapsed() < PAUSE);
        if !self.terminal || self.all < 2 || quiet {
            return;
        }
        let count = |number: usize| Arg::Count(u32::try_from(number).unwrap_or(u32::MAX));
        let line = messages.text("out-progress", &[("done", count(done)), ("all", count(self.all))]);
        wipe();
        let mut out = std::io::stderr().lock();
        let _ = write!(out, "{line}").and_then(|()| out.flush());
        SHOWN.store(true, Ordering::Relaxed);
        self.told = Some(now());
    }
}

#[expect(clippy::disallowed_methods, reason = "commands is the room that knows the clock")]
fn now() -> Instant {
    Instant::now()
}

/// Removes the line, before something else is printed.
pub(super) fn wipe() {
    if SHOWN.swap(false, Ordering::Relaxed) {
        let mut out = std::io::stderr().lock();
        let _ = write!(out, "\r\x1b[K").and_then(|()| out.flush());
    }
}
