//! The program in a real (pseudo-)terminal: how it starts, how it ends, and what it leaves behind.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests start the program and look at files"
)]

mod common;
#[path = "terminal/crash.rs"]
mod crash;
#[path = "terminal/export.rs"]
mod export;
#[path = "terminal/files.rs"]
mod files;
#[path = "terminal/interview.rs"]
mod interview;
#[path = "common/pty.rs"]
mod pty;
#[path = "common/script.rs"]
mod script;
#[path = "terminal/typing.rs"]
mod typing;

use std::time::{Duration, Instant};

use pty::{DOWN, ENTER, ESC, F12, Place, Window, ctrl, until};
use rustix::process::{Signal, kill_process};

/// Law and questionnaire, for the keys of a whole interview.
pub(crate) fn engine() -> &'static anlage::assess::Engine {
    static ENGINE: std::sync::OnceLock<anlage::assess::Engine> = std::sync::OnceLock::new();
    ENGINE.get_or_init(|| anlage::assess::Engine::embedded().unwrap())
}

/// Runs the program as a job, then says how it ended, and waits: so the terminal is not the program's alone, and
/// the system does not clean up behind it.
const JOB: &str = r#"set -m; "$@"; echo "ENDED $?"; read -r _"#;

/// A shipped profile without the answers to these questions, so that they come next.
pub(crate) fn without(place: &Place, questions: &[&str]) -> String {
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles/eeg-praxis.ron");
    let text = std::fs::read_to_string(shipped).unwrap();
    let left = |line: &&str| !questions.iter().any(|question| line.trim().starts_with(&format!("\"{question}\":")));
    let path = place.path("praxis.ron");
    std::fs::write(&path, text.lines().filter(left).collect::<Vec<_>>().join("\n") + "\n").unwrap();
    path.to_string_lossy().into_owned()
}

/// Goes on with the next open question of the profile in the window.
#[track_caller]
pub(crate) fn go_on(window: &Window, question: &str) {
    // A profile that was just made shows its first question at once.
    if !window.shows("nur lesbar") {
        window.see("gespeichert");
    }
    if window.shows("Übersicht") {
        window.send(ENTER);
    }
    window.see(question);
}

pub(crate) const NAME: &str = "Wie lautet der vollständige Name des Auftragsverarbeiters?";
/// The next question on the same page: its reason is shown only while it has the keys.
pub(crate) const OWNER: &str = "Freiwillige Angabe, die Art. 28 DSGVO nicht verlangt";
pub(crate) const ADDRESS: &str = "Wie lautet die Geschäftsanschrift des Auftragsverarbeiters?";

/// However the program ends, the terminal is as before, and what was being typed is kept.
#[track_caller]
fn check_end(code: &str, kept: bool, end: impl FnOnce(&Window)) -> String {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let mut job = place.shell(JOB, &["ask", &path]);
    job.env("ANLAGE_REHEARSE", "1");
    let window = Window::open(job);
    go_on(&window, NAME);
    window.write("Kurvenlicht ZZCANARYZZ");
    place.wait_for_draft("ZZCANARYZZ");
    let (mark, start) = (window.mark(), Instant::now());
    end(&window);
    window.see(&format!("ENDED {code}"));
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    window.check_restored(mark);
    assert_eq!(place.drafts().iter().any(|draft| draft.contains("ZZCANARYZZ")), kept, "draft");
    let said = window.text();
    assert!(!said.contains("ZZCANARYZZ"), "an answer stays in the window: {said}");
    said
}

#[test]
fn something_is_seen_within_two_seconds() {
    let place = Place::new();
    let quick = |_| {
        let start = Instant::now();
        let window = Window::open(place.anlage(&[]));
        window.see("anlage › Profile");
        start.elapsed() < Duration::from_secs(2)
    };
    // Once in three: other programs run too.
    assert!((0..3).any(quick));
}

#[test]
fn leaving_asks_once_says_that_all_is_saved_and_gives_the_terminal_back() {
    let said = check_end("0", false, |window| {
        window.send(&ctrl('q'));
        window.see("Beenden?");
        window.see("Alle Antworten sind gespeichert.");
        window.send(ENTER);
    });
    assert!(said.contains("praxis.ron"), "where the answers are: {said}");
}

#[test]
fn ctrl_c_asks_and_a_second_one_leaves_at_once() {
    check_end("0", false, |window| {
        window.send(&ctrl('c'));
        window.see("Beenden?");
        window.send(&ctrl('c'));
    });
}

#[test]
fn every_signal_that_ends_keeps_the_text_and_gives_the_terminal_back() {
    let signals = [(Signal::TERM, "143"), (Signal::HUP, "129"), (Signal::INT, "130"), (Signal::QUIT, "131")];
    std::thread::scope(|scope| {
        for (signal, code) in signals {
            scope.spawn(move || check_end(code, true, |window| kill_process(window.foreground(), signal).unwrap()));
        }
    });
}

#[test]
#[cfg(debug_assertions)]
fn a_panic_keeps_the_text_gives_the_terminal_back_and_tells_no_answer() {
    let said = check_end("1", true, |window| window.send(F12));
    assert!(said.contains("Das Programm ist auf einen Fehler gestoßen"), "{said}");
    assert!(said.contains("src/commands/screen.rs") && said.contains("rehearsed"), "{said}");
}

#[test]
fn a_closed_window_ends_the_program_without_a_busy_loop_and_keeps_the_text() {
    // The second as under nohup and some multiplexers: nobody is told that the window is gone.
    for script in [r#"exec "$@""#, r#"trap "" HUP; exec "$@""#] {
        let place = Place::new();
        let path = without(&place, &["contractor-name"]);
        let mut window = Window::open(place.shell(script, &["ask", &path]));
        go_on(&window, NAME);
        window.write("Kurvenlicht");
        let ticks = ticks(&window);
        let start = Instant::now();
        window.close();
        // Whoever waits for it keeps its last figures.
        until("the end of the program", || state(&window).is_none_or(|state| state == "Z"));
        let used = self::ticks(&window) - ticks;
        assert!(used < 20, "{used} ticks after the window was closed");
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        window.end();
        place.wait_for_draft("Kurvenlicht");
    }
}

/// The fields of the process after its name, where the system shows them.
fn stat(window: &Window) -> Option<Vec<String>> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", window.pid().as_raw_nonzero())).ok()?;
    Some(stat.rsplit(')').next()?.split_whitespace().map(str::to_owned).collect())
}

fn state(window: &Window) -> Option<String> {
    stat(window)?.first().cloned()
}

fn ticks(window: &Window) -> u64 {
    let stat = stat(window).unwrap_or_default();
    [11, 12].iter().filter_map(|field| stat.get(*field)?.parse::<u64>().ok()).sum()
}

#[test]
fn a_window_that_shows_nothing_any_more_does_not_hold_up_the_end() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let mut window = Window::open(place.anlage(&["ask", &path]));
    go_on(&window, NAME);
    window.write("Kurvenlicht");
    window.stop_reading();
    // Frames that nobody takes, until the program waits for somebody to take them.
    for turn in 0..60 {
        window.resize(100 + turn % 2 * 40, 40);
        std::thread::sleep(Duration::from_millis(5));
    }
    let start = Instant::now();
    kill_process(window.pid(), Signal::TERM).unwrap();
    assert_eq!(window.end().exit_code(), 143);
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    place.wait_for_draft("Kurvenlicht");
}

#[test]
fn suspending_gives_the_terminal_to_the_shell_and_takes_it_again() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let script = r#"set -m; "$@"; echo "STOPPED"; read -r _; fg >/dev/null; echo "ENDED $?"; read -r _"#;
    let window = Window::open(place.shell(script, &["ask", &path]));
    go_on(&window, NAME);
    window.write("Kurvenlicht");
    let mark = window.mark();
    window.send(&ctrl('o'));
    window.see("┌─ Menü");
    window.send("anhalten");
    window.see("Gesucht: anhalten");
    window.send(DOWN);
    window.send(ENTER);
    window.see("STOPPED");
    window.check_restored(mark);
    assert!(!window.shows(NAME));
    window.send("weiter\r");
    window.see(NAME);
    window.see("Kurvenlicht");
    // Raw again: a key acts without Enter, and nothing of what the shell was told is in the field.
    window.write("!");
    window.see("Kurvenlicht!");
    assert!(!window.shows("weiter!"));
    let mark = window.mark();
    window.send(&ctrl('c'));
    window.see("Beenden?");
    window.send(&ctrl('c'));
    window.see("ENDED 0");
    window.check_restored(mark);
}

#[test]
fn escape_never_ends_the_program_and_never_loses_a_text() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let window = Window::open(place.anlage(&["ask", &path]));
    go_on(&window, NAME);
    window.write("Kurvenlicht");
    window.send(ESC);
    window.see_without("Übersicht", NAME);
    window.send(ESC);
    window.see("┌─ Menü");
    window.send(ESC);
    window.see_without("Übersicht", "┌─ Menü");
    window.send(ENTER);
    window.see(NAME);
    window.see("Kurvenlicht");
}

#[test]
fn every_size_of_window_is_survived_and_nothing_typed_is_lost() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let window = Window::open(place.anlage(&["ask", &path]));
    go_on(&window, NAME);
    window.write("Kurvenlicht");
    for size in [(1, 1), (0, 0), (2, 1), (39, 12), (40, 11), (20, 5), (500, 200), (65535, 1), (1, 3), (300, 100)] {
        window.resize(size.0, size.1);
    }
    for step in 0..300u16 {
        window.resize(1 + step * 37 % 500, 1 + step * 17 % 200);
    }
    window.resize(60, 8);
    window.see("Das Fenster ist zu klein");
    window.resize(100, 40);
    window.see_without("Kurvenlicht", "Das Fenster ist zu klein");
    window.write("!");
    window.see("Kurvenlicht!");
}

#[test]
fn without_colours_the_selection_is_still_visible() {
    let place = Place::new();
    let mut command = place.anlage(&[]);
    command.env("NO_COLOR", "1");
    let window = Window::open(command);
    window.see("noch kein Profil");
    window.see("[+] Neues Profil anlegen");
    for key in [DOWN, DOWN] {
        window.send(key);
        window.wait("a line in reverse", |screen| {
            let reversed = |row: u16| (0..100).any(|column| screen.cell(row, column).is_some_and(vt100::Cell::inverse));
            (0..40).filter(|row| reversed(*row)).count() == 1
        });
    }
    window.wait("no colour", |screen| {
        let plain =
            |cell: &vt100::Cell| cell.fgcolor() == vt100::Color::Default && cell.bgcolor() == vt100::Color::Default;
        (0..40).all(|row| (0..100).all(|column| screen.cell(row, column).is_none_or(plain)))
    });
}

#[test]
fn a_terminal_that_cannot_move_the_cursor_gets_the_line_mode() {
    let place = Place::new();
    let mut command = place.anlage(&["ask", "neu.ron"]);
    command.env("TERM", "dumb");
    let window = Window::open(command);
    window.see("Interview für neu.ron");
    window.see("Wer beantwortet diese Fragen?");
    let out = window.since(0);
    assert!(!out.contains('\x1b'), "{out:?}");
    window.send("1\r");
    window.see("auf Weisung, für eigene Zwecke");
}

#[test]
fn without_a_terminal_there_are_no_screens_and_a_hint_what_to_do() {
    let place = Place::new();
    // Keys from a pipe, output into a file: what a script or a scheduler starts.
    let script = r#"echo 1 | "$@" > out 2> err; echo "ENDED $?"; "$@" < /dev/null 2>&1 | cat > piped; echo "PIPED""#;
    let mut window = Window::open(place.shell(script, &[]));
    window.see("ENDED 2");
    window.see("PIPED");
    window.end();
    for name in ["err", "piped"] {
        let said = std::fs::read_to_string(place.path(name)).unwrap();
        assert!(said.contains("anlage --help") && !said.contains('\x1b'), "{name}: {said:?}");
    }
    assert_eq!(std::fs::read_to_string(place.path("out")).unwrap(), "");
    // An interview of lines needs no terminal.
    let mut window =
        Window::open(place.shell(r#"printf '1\n!\n' | "$@" > out 2>&1; echo "ENDED $?""#, &["ask", "a.ron"]));
    window.see("ENDED 0");
    window.end();
    let said = std::fs::read_to_string(place.path("out")).unwrap();
    assert!(said.contains("Wer beantwortet diese Fragen?") && !said.contains('\x1b'), "{said:?}");
}
