//! A screen with one text field around the modules that meet the terminal, for tests in a pseudo-terminal.
//!
//! It stands in for the program: the same session, events and signals, and nothing else. Keys: text is typed and
//! kept as draft; Ctrl+Q ends, Ctrl+P panics, Ctrl+W panics in another thread, Ctrl+Z suspends, Ctrl+T toggles
//! the mouse. What must never happen here: code that the program does not have too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, dead_code, reason = "a test rig")]

#[path = "../src/commands/screen/events.rs"]
mod events;
#[path = "../src/commands/screen/signals.rs"]
mod signals;
#[path = "../src/commands/screen/terminal.rs"]
mod terminal;

use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anlage::tui;
use ratatui::style::Stylize;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use tui::input::{Code, Input, Key};

fn main() -> ExitCode {
    signals::protect();
    let file = std::env::args().nth(1).unwrap();
    let hang = std::env::args().nth(2).is_some();
    let draft = Arc::new(Mutex::new(String::new()));
    let kept = Arc::clone(&draft);
    let last: terminal::LastAct = Arc::new(move || {
        if hang {
            std::thread::sleep(Duration::from_mins(1));
        }
        let text = kept.try_lock().map(|text| text.clone()).unwrap_or_default();
        let _ = std::fs::write(&file, text);
    });
    if !terminal::able() {
        eprintln!("LINE-MODE");
        return ExitCode::from(2);
    }
    terminal::panic_hook("PANIC-WORDS".to_owned(), Arc::clone(&last));
    signals::start(last).unwrap();
    match std::panic::catch_unwind(|| run(&draft)) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(error)) => {
            use std::io::Write;
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::from(5)
        }
        Err(_) => ExitCode::from(1),
    }
}

fn run(draft: &Mutex<String>) -> std::io::Result<()> {
    let mut session = terminal::Session::enter(true)?;
    let mut events = events::Events::default();
    let (mut said, mut mouse, mut enters, mut pastes) = (String::new(), true, 0, 0);
    loop {
        session.draw(|frame| {
            let area = frame.area();
            let head = format!("READY {}x{}", area.width, area.height);
            let text = draft.lock().unwrap();
            let tail: String = text.chars().rev().take(20).collect::<Vec<_>>().into_iter().rev().collect();
            let counts = format!("chars={} enters={enters} pastes={pastes} {said}", text.chars().count());
            frame.render_widget(Paragraph::new(vec![head.reversed().into(), counts.into(), Line::from(tail)]), area);
        })?;
        match events.wait(Duration::from_secs(1)) {
            events::Waited::Nothing => {}
            events::Waited::Ended => return Err(std::io::ErrorKind::BrokenPipe.into()),
            events::Waited::Resumed => {
                session.resume()?;
                said = String::from("RESUMED");
            }
            events::Waited::Events(batch) => {
                for input in tui::normalise::normalise(&batch) {
                    match input {
                        Input::Key(Key { code: Code::Char(c), ctrl: false }) => draft.lock().unwrap().push(c),
                        Input::Key(Key { code: Code::Enter, .. }) => enters += 1,
                        Input::Paste(text) => {
                            pastes += 1;
                            draft.lock().unwrap().push_str(&text);
                        }
                        Input::Key(Key { code: Code::Char('q'), ctrl: true }) => return Ok(()),
                        Input::Key(Key { code: Code::Char('p'), ctrl: true }) => panic!("FIXED"),
                        Input::Key(Key { code: Code::Char('w'), ctrl: true }) => {
                            let panicked = std::thread::spawn(|| panic!("OTHER")).join().is_err();
                            said = format!("WORKER {panicked}");
                        }
                        Input::Key(Key { code: Code::Char('z'), ctrl: true }) => {
                            said = format!("STOPPED {}", session.suspend()?);
                        }
                        Input::Key(Key { code: Code::Char('t'), ctrl: true }) => {
                            mouse = !mouse;
                            session.set_mouse(mouse)?;
                        }
                        other => said = format!("{other:?}"),
                    }
                }
            }
        }
    }
}
