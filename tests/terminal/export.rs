//! What the screen writes into the folder: the annexes that were asked for, and the internal report beside them.

use std::fs;

use super::pty::{DOWN, ENTER, Place, Window, ctrl};
use super::without;

#[test]
fn the_screen_writes_what_is_ticked_and_the_report_beside_it_and_overwrites_nothing() {
    let place = Place::new();
    let window = Window::open(place.anlage(&["ask", &without(&place, &[])]));
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
    window.send(ENTER);
    window.see("Fertig: 3 Dateien");
    let mut names: Vec<String> =
        fs::read_dir(place.path("")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| std::path::Path::new(name).extension().is_some_and(|end| end == "md"));
    names.sort();
    let report = "praxis_de_2026-11-23_pruefbericht.md";
    assert_eq!(names, ["praxis_de_2026-11-23.md", report, "praxis_en_2026-11-23.md"]);
    let told = fs::read_to_string(place.path(report)).unwrap();
    assert!(told.contains("Vollständigkeit") && told.contains("nicht Teil der Anlagen"), "{told}");
}
