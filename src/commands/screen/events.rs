//! Reading the terminal: waits for one event, then takes what has come with it.
//!
//! It stands before `tui::normalise`, which needs to see a paste without paste events as a whole:
//! `Events::default().wait(timeout)` gives one batch. Once it begins to look like a paste it waits for the rest.
//!
//! What must never happen here: turning without end over a terminal that is gone, and a paste cut so that its
//! last line end comes alone and becomes Enter.

use std::io;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEventKind, poll, read};

use super::{signals, terminal};
use crate::tui::normalise::AltCodes;

/// What waiting brought.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Waited {
    /// These events, for `normalise`; perhaps nothing that counts.
    Events(Vec<Event>),
    /// Nothing within the time.
    Nothing,
    /// The program was stopped and goes on: `session.resume()`, then draw.
    Resumed,
    /// The terminal is gone or cannot be read: end as after a failed draw.
    Ended,
}

/// More events than this are given in two batches: an answer of the largest size, pressed and released.
const MOST: usize = 200_000;
/// So many keys at once may be the beginning of a paste.
const FEW: usize = 3;
/// How long it looks for more: not zero, because crossterm then says no without looking.
const LOOK: Duration = Duration::from_millis(3);
/// Between two pieces of a paste; less than between two strokes of a key that is held down.
const PAUSE: Duration = Duration::from_millis(15);

/// Reads events and remembers which keys are down.
#[derive(Debug, Default)]
pub(super) struct Events {
    codes: AltCodes,
}

impl Events {
    /// Waits at most so long for the next batch.
    pub(super) fn wait(&mut self, timeout: Duration) -> Waited {
        // crossterm would read a vanished terminal for ever.
        if signals::vanished() {
            terminal::let_end();
            return Waited::Ended;
        }
        let batch = batch(&mut Console, timeout);
        if signals::resumed() {
            return Waited::Resumed;
        }
        match batch {
            Ok(None) => Waited::Nothing,
            Ok(Some(mut batch)) => {
                self.codes.turn(&mut batch);
                Waited::Events(batch)
            }
            Err(_) => {
                terminal::let_end();
                Waited::Ended
            }
        }
    }
}

/// Where events come from.
trait Source {
    fn poll(&mut self, timeout: Duration) -> io::Result<bool>;
    fn read(&mut self) -> io::Result<Event>;
}

struct Console;

impl Source for Console {
    fn poll(&mut self, timeout: Duration) -> io::Result<bool> {
        poll(timeout)
    }

    fn read(&mut self) -> io::Result<Event> {
        read()
    }
}

fn batch(source: &mut impl Source, timeout: Duration) -> io::Result<Option<Vec<Event>>> {
    if !source.poll(timeout)? {
        return Ok(None);
    }
    let mut batch = Vec::new();
    let mut keys = 0;
    loop {
        let event = source.read()?;
        keys += usize::from(may_be_pasted(&event));
        batch.push(event);
        let pause = if keys >= FEW { PAUSE } else { LOOK };
        if batch.len() >= MOST || !source.poll(pause)? {
            return Ok(Some(batch));
        }
    }
}

fn may_be_pasted(event: &Event) -> bool {
    let Event::Key(key) = event else { return false };
    let text = matches!(key.code, KeyCode::Char(_) | KeyCode::Enter | KeyCode::Tab);
    text && key.kind != KeyEventKind::Release
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use crossterm::event::{KeyEvent, KeyModifiers};

    use super::*;

    /// Events and pauses (in milliseconds) before the next.
    enum Step {
        Now(KeyCode),
        After(u64),
        Broken,
    }

    struct Script(VecDeque<Step>);

    impl Source for Script {
        fn poll(&mut self, timeout: Duration) -> io::Result<bool> {
            match self.0.front() {
                Some(Step::Now(_)) => Ok(true),
                Some(Step::After(pause)) => {
                    let comes = Duration::from_millis(*pause) <= timeout;
                    if comes {
                        self.0.pop_front();
                    }
                    Ok(comes)
                }
                Some(Step::Broken) => Err(io::ErrorKind::BrokenPipe.into()),
                None => Ok(false),
            }
        }

        fn read(&mut self) -> io::Result<Event> {
            match self.0.pop_front() {
                Some(Step::Now(code)) => Ok(Event::Key(KeyEvent::new(code, KeyModifiers::NONE))),
                _ => Err(io::ErrorKind::UnexpectedEof.into()),
            }
        }
    }

    impl From<(&str, u64)> for Script {
        /// Every character an event, after each blank a pause.
        fn from((text, pause): (&str, u64)) -> Self {
            let step = |c| match c {
                ' ' => Step::After(pause),
                '\n' => Step::Now(KeyCode::Enter),
                '<' => Step::Now(KeyCode::Left),
                c => Step::Now(KeyCode::Char(c)),
            };
            Self(text.chars().map(step).collect())
        }
    }

    /// How many events each batch has.
    #[track_caller]
    fn check(script: impl Into<Script>, expected: &[usize]) {
        let mut script = script.into();
        let mut found = Vec::new();
        while let Ok(Some(batch)) = batch(&mut script, Duration::from_secs(9)) {
            found.push(batch.len());
        }
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_there_comes_in_one_batch() {
        check(("abc", 0), &[3]);
        check(("a", 0), &[1]);
        check(("", 0), &[]);
    }

    #[test]
    fn keys_that_are_typed_come_one_by_one() {
        check(("a b c \n", 33), &[1, 1, 1, 1]);
        check(("a b \n", 4), &[1, 1, 1]);
        check(("<<< \n", 5), &[3, 1]);
    }

    #[test]
    fn a_paste_in_pieces_stays_whole() {
        check(("abcd efgh \n", 10), &[9]);
        check(("abcd efgh \n", 33), &[4, 4, 1]);
    }

    #[test]
    fn a_flood_comes_in_parts() {
        check(("x".repeat(MOST + 1).as_str(), 0), &[MOST, 1]);
    }

    #[test]
    fn an_error_ends_at_once() {
        for steps in [vec![Step::Broken], vec![Step::Now(KeyCode::Enter), Step::Broken]] {
            assert!(batch(&mut Script(steps.into()), Duration::ZERO).is_err());
        }
    }
}
