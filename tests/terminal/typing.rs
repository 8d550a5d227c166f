//! Text that is typed and pasted: what arrives in the field, and what survives without having been taken.

use super::pty::{DOWN, ENTER, F4, Place, RIGHT, Window, ctrl, until};
use super::{ADDRESS, JOB, NAME, OWNER, go_on, without};

#[test]
fn every_sign_of_a_german_keyboard_can_be_typed_and_is_saved() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let window = Window::open(place.anlage(&["ask", &path]));
    go_on(&window, NAME);
    let typed = "Äöüß@€{}[]\\~|?!/*+=<>0é";
    let mut so_far = String::new();
    for c in typed.chars() {
        window.send(&c.to_string());
        so_far.push(c);
        window.see(&so_far);
    }
    window.send(ENTER);
    window.see(OWNER);
    let saved = std::fs::read_to_string(&path).unwrap();
    // As the file writes it.
    let saved = saved.lines().find(|line| line.contains("\"contractor-name\"")).unwrap();
    assert!(saved.contains(&typed.replace('\\', "\\\\")), "{saved}");
}

#[test]
fn a_fast_typist_loses_no_blank_and_a_line_end_alone_is_the_enter_key() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let window = Window::open(place.anlage(&["ask", &path]));
    go_on(&window, NAME);
    for piece in ["Kurven", "licht ", "GmbH", " & Co", ". KG "] {
        window.send(piece);
        window.see(piece.trim());
    }
    window.write("x");
    window.see("Kurvenlicht GmbH & Co. KG x");
    window.send(ENTER);
    window.see(OWNER);
}

/// A long text with everything that a mail program or an attacker puts into one.
fn long() -> String {
    let line = "Zeile äöü € \x07\x1b[31mrot\x1b[0m \u{202e}gedreht\u{200b}\tund\x00weiter\x03\r\n";
    line.repeat(100_000 / line.len() + 1)
}

#[test]
fn a_large_paste_is_one_step_cleaned_and_answers_nothing() {
    let place = Place::new();
    let path = without(&place, &["contractor-address"]);
    let before = std::fs::read_to_string(&path).unwrap();
    let window = Window::open(place.anlage(&["ask", &path]));
    go_on(&window, ADDRESS);
    window.write("vorher");
    window.send(&format!("\x1b[200~{}\x1b[201~", long()));
    window.see("Der Text ist zu lang");
    // Still the same question, and nothing of it was taken as an answer.
    window.see("Abschnitt 2 von");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), before);
    place.wait_for_draft("gedreht");
    window.send(&ctrl('z'));
    window.see_without("vorher", "gedreht");
    window.send(&ctrl('y'));
    window.see("gedreht");
    window.send(F4);
    until("the answer", || std::fs::read_to_string(&path).unwrap() != before);
    let saved = std::fs::read_to_string(&path).unwrap();
    assert!(saved.contains("vorherZeile äöü €"), "{saved}");
    assert!(saved.contains("⟦U+202E⟧gedreht"), "what hides is shown");
    assert!(!saved.chars().any(|c| c.is_control() && c != '\n'), "a control character was saved");
}

#[test]
fn a_paste_without_paste_events_answers_no_question() {
    let place = Place::new();
    let path = without(&place, &["contractor-name", "contractor-owner", "contractor-address"]);
    let before = std::fs::read_to_string(&path).unwrap();
    let window = Window::open(place.anlage(&["ask", &path]));
    go_on(&window, NAME);
    window.send("Kurvenlicht GmbH\rLindenallee 14\r50667 Köln\r");
    window.see("Kurvenlicht GmbH Lindenallee 14 50667 Köln");
    window.see("Mehrere Zeilen wurden zu einer.");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), before);
    // As a program of this kind gets a large one.
    window.send(&ctrl('z'));
    window.see_without(NAME, "Lindenallee");
    window.send(&"Lindenallee 14\r50667 Köln\r\t".repeat(400));
    window.see("Der Text ist zu lang");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), before);
}

#[test]
fn a_paste_presses_no_button_and_chooses_nothing() {
    let place = Place::new();
    let window = Window::open(place.anlage(&["ask", "neu.ron"]));
    go_on(&window, "Wer beantwortet diese Fragen?");
    window.send("1\r2\r3\r1\r2\r3\r");
    window.send("\x1b[200~1\r\n2\r\n\x1b[201~");
    window.send(&ctrl('q'));
    window.see("Beenden?");
    window.send("\x1b[200~Ja\r\nJa\r\n\x1b[201~");
    window.send("Ja\rJa\rNein\r");
    window.send(&ctrl('g'));
    window.send("n");
    window.see_without("Wer beantwortet diese Fragen?", "Beenden?");
    assert!(!place.path("neu.ron").exists());
}

#[test]
fn after_a_crash_the_text_is_offered_and_stays_until_somebody_decides() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let before = std::fs::read_to_string(&path).unwrap();
    let window = Window::open(place.anlage(&["ask", &path]));
    go_on(&window, NAME);
    window.write("Kurvenlicht Gm");
    place.wait_for_draft("Kurvenlicht Gm");
    window.kill();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), before);
    // Nobody decides: killed again while it is asked.
    let window = Window::open(place.anlage(&["ask", &path]));
    window.see("Angefangenes");
    window.see("„Kurvenlicht Gm“");
    window.kill();
    place.wait_for_draft("Kurvenlicht Gm");
    // Taken over, and typed on.
    let window = Window::open(place.anlage(&["ask", &path]));
    window.see("Angefangenes");
    window.send(ENTER);
    window.see_without(NAME, "Angefangenes");
    window.write("bH");
    window.see("Kurvenlicht GmbH");
    window.send(ENTER);
    window.see(OWNER);
    window.kill();
    assert!(std::fs::read_to_string(&path).unwrap().contains("Kurvenlicht GmbH"));
    assert_eq!(place.drafts(), [""; 0], "an answer is no draft");
}

#[test]
fn a_declined_draft_is_gone_and_the_profile_as_it_was() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let before = std::fs::read_to_string(&path).unwrap();
    let window = Window::open(place.anlage(&["ask", &path]));
    go_on(&window, NAME);
    window.write("Kurvenlicht");
    place.wait_for_draft("Kurvenlicht");
    window.kill();
    let window = Window::open(place.anlage(&["ask", &path]));
    window.see("Angefangenes");
    window.send(RIGHT);
    window.send(ENTER);
    window.see_without("Übersicht", "Angefangenes");
    until("no draft", || place.drafts().is_empty());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), before);
}

#[test]
fn who_types_without_a_pause_loses_a_second_at_most() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let window = Window::open(place.anlage(&["ask", &path]));
    go_on(&window, NAME);
    // As fast as a key that is held down repeats, which is faster than the program waits for a pause (and slower
    // than a paste); the draft must come all the same, twice.
    let mut known = Vec::new();
    for n in 0..400u32 {
        let drafts = place.drafts();
        if drafts != known && !drafts.is_empty() {
            known = drafts;
            if known[0].matches(['a', 'b']).count() > 20 {
                break;
            }
        }
        assert!(n < 399, "no draft while somebody types: {known:?}");
        window.send(if n % 2 == 0 { "a" } else { "b" });
        std::thread::sleep(std::time::Duration::from_millis(34));
    }
    window.kill();
}

#[test]
fn leaving_with_half_a_text_keeps_it_in_the_profile_and_offers_it_once() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let window = Window::open(place.shell(JOB, &["ask", &path]));
    go_on(&window, NAME);
    window.write("Kurvenlicht");
    place.wait_for_draft("Kurvenlicht");
    window.send(&ctrl('c'));
    window.see("Beenden?");
    window.send(&ctrl('c'));
    window.see("ENDED 0");
    assert!(std::fs::read_to_string(&path).unwrap().contains("Unfinished(\"Kurvenlicht\")"));
    assert_eq!(place.drafts(), [""; 0]);
    let window = Window::open(place.anlage(&["ask", &path]));
    go_on(&window, NAME);
    window.see("Kurvenlicht");
    window.see("Dieser Text ist noch nicht übernommen.");
    window.send(DOWN);
}
