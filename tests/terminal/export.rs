//! What the screen writes into the folder: the annexes that were asked for, and the internal report beside them.

use std::fs;

use super::pty::{DOWN, ENTER, Place, Window, ctrl};
use super::without;

#[test]
fn the_screen_writes_what_is_ticked_and_the_report_beside_it_and_overwrites_nothing() {
    let place = Place::new();
    without(&place, &[]);
    let mut command = place.anlage(&["ask", "praxis.ron"]);
    command.cwd(place.path(""));
    let window = Window::open(command);
    window.see("gespeichert");
    window.send(&ctrl('l'));
    window.see("Ausgeben");
    // Only Markdown: the lines are final, draft, German, English, then the formats, of which PDF may be left out.
    let formats = if cfg!(feature = "pdf") { 4 } else { 3 };
    window.send(&DOWN.repeat(5));
    for _ in 1..formats {
        window.send(" ");
        window.send(DOWN);
    }
    window.send(&DOWN.repeat(2));
    window.see("[ ] internen Prüfbericht");
    window.send(" ");
    window.see("[x] internen Prüfbericht");
    window.send(DOWN);
    let begin = window.mark();
    window.send(ENTER);
    window.see("Fertig: 3 Dateien");
    // The words are apart: only cells that changed are drawn.
    let said = window.since(begin);
    let before = said.split("Fertig:").next().unwrap();
    assert!(before.contains("werden\u{1b}") && before.contains("geschrieben\u{1b}"), "said before: {said:?}");
    let mut names: Vec<String> =
        fs::read_dir(place.path("")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| std::path::Path::new(name).extension().is_some_and(|end| end == "md"));
    names.sort();
    let report = "praxis_de_2026-11-23_pruefbericht.md";
    assert_eq!(names, ["praxis_de_2026-11-23.md", report, "praxis_en_2026-11-23.md"]);
    let told = fs::read_to_string(place.path(report)).unwrap();
    assert!(told.contains("Vollständigkeit") && told.contains("nicht Teil der Anlagen"), "{told}");
}

#[test]
#[cfg(feature = "pdf")]
fn a_pdf_that_cannot_be_had_is_no_file_and_says_which_answer_is_the_cause() {
    let place = Place::new();
    let path = without(&place, &[]);
    let text = fs::read_to_string(&path).unwrap().replace("Kurvenlicht GmbH", "Kurvenlicht 中 GmbH");
    fs::write(&path, text).unwrap();
    let window = Window::open(place.anlage(&["ask", &path]));
    window.see("gespeichert");
    window.send(&ctrl('l'));
    window.see("Ausgeben");
    window.send("\x1b[F");
    window.send(ENTER);
    window.see("Fertig: 6 Dateien");
    window.see("U+4E2D");
    assert!(
        !fs::read_dir(place.path(""))
            .unwrap()
            .any(|entry| { entry.unwrap().path().extension().is_some_and(|end| end == "pdf") })
    );
}
