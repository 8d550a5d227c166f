//! A whole interview as a practice manager has it: from the home screen of an empty library, in a window of 80×24,
//! with the program killed on the way, to the annexes on the disk.
//!
//! It takes a minute or two, because every key waits for what it does: `just interview`.

use std::fs;
use std::io::Read;
use std::path::Path;

use anlage::assess::Engine;
use anlage::profile::{Profile, write};
use anlage::questionnaire::Need;

use super::common::to_type;
use super::pty::{ENTER, Place, Window, ctrl, files};
use super::script::questions;

/// The bytes of a key of a script.
fn bytes(word: &str) -> String {
    let known = match word {
        "Up" => "\x1b[A",
        "Down" => "\x1b[B",
        "Right" => "\x1b[C",
        "Left" => "\x1b[D",
        "Home" => "\x1b[H",
        "End" => "\x1b[F",
        "Enter" => "\r",
        "Tab" => "\t",
        "Space" => " ",
        "F7" => "\x1b[18~",
        sign if sign.chars().count() == 1 => sign,
        other => panic!("{other} is no key here"),
    };
    known.to_owned()
}

/// Presses the keys of a script, each when the one before has done what it does.
fn press(window: &Window, script: &str) {
    let mut rest = script.trim_start();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let (text, after) = quoted.split_once('"').unwrap();
            for c in text.chars() {
                // A line end inside a text is the key that makes a new line in it.
                window.send_and_settle(&if c == '\n' { "\r".to_owned() } else { c.to_string() });
            }
            rest = after.trim_start();
            continue;
        }
        let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
        let (word, times) = match word.rsplit_once('*') {
            Some((word, times)) if !word.is_empty() => (word, times.parse().unwrap()),
            _ => (word, 1),
        };
        for _ in 0..times {
            window.send_and_settle(&bytes(word));
        }
        rest = after.trim_start();
    }
}

fn open(place: &Place) -> Window {
    let mut command = place.anlage(&[]);
    // The day on which the shipped answers were given.
    command.env("SOURCE_DATE_EPOCH", "1795132800");
    let window = Window::sized(command, 80, 24);
    window.see("anlage › Profile");
    window
}

/// Opens the profile of the library at its next open question.
fn go_on(place: &Place) -> Window {
    let window = open(place);
    // The profile worked on last has the cursor.
    window.see("▸ Neues-Profil");
    window.send(ENTER);
    window.see("Übersicht");
    window.send(ENTER);
    window.see_without("gespeichert", "Übersicht");
    window
}

fn saved(place: &Place) -> String {
    fs::read_to_string(place.home().join("Neues-Profil.ron")).unwrap()
}

fn target() -> Profile {
    to_type().into_iter().find(|(name, _)| name == "eeg-praxis").unwrap().1
}

#[test]
#[ignore = "a minute or two: just interview"]
fn an_interview_in_a_window_killed_three_times_ends_in_the_answers_that_were_given_and_in_final_annexes() {
    let place = Place::new();
    let target = target();
    let questionnaire = Engine::embedded().unwrap().questionnaire;
    // After a kill the program goes on with the next question that is needed: one that is answered, alone on its page.
    let is_stop = |at: &str| {
        let question = questionnaire.question(at);
        question.is_some_and(|question| question.need == Need::Final && question.page.is_none())
    };
    let script = questions(&target);
    let mut window = open(&place);
    for _ in 0..3 {
        window.send_and_settle(ENTER);
    }
    window.see("Wer beantwortet diese Fragen?");
    let mut kills = [script.len() / 4, script.len() / 2, script.len() * 3 / 4].into_iter().peekable();
    for (number, (at, keys)) in script.iter().enumerate() {
        if kills.peek().is_some_and(|kill| number >= *kill) && is_stop(at.as_str()) {
            kills.next();
            window.kill();
            window = go_on(&place);
        }
        press(&window, keys);
    }
    assert!(kills.peek().is_none());
    let wanted = write::write(&target);
    window.see("gespeichert");
    for (line, wanted) in saved(&place).lines().zip(wanted.lines()) {
        assert_eq!(line, wanted, "{}", window.text());
    }
    assert_eq!(saved(&place), wanted);
    window.send(&ctrl('l'));
    window.see("Ausgeben");
    window.send_and_settle("\x1b[F");
    window.send(ENTER);
    window.see("Fertig: 8 Dateien");
    let written: Vec<_> = files(&place.home()).into_iter().filter(|path| is(path, "docx")).collect();
    assert_eq!(written.len(), 2, "{written:?}");
    for path in written {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(!name.contains("entwurf") && !name.contains("draft"), "{name}");
        let mut zip = zip::ZipArchive::new(fs::File::open(&path).unwrap()).unwrap();
        let mut text = String::new();
        zip.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
        assert!(text.contains("Kurvenlicht GmbH"), "{name}");
    }
}

fn is(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|end| end == ending)
}
