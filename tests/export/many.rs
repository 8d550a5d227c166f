//! Many profiles in one call.

use std::fs;

use super::program::{Place, shipped};

#[test]
fn profiles_that_fail_are_named_at_the_end_and_the_others_are_written() {
    let place = Place::new();
    let whole = shipped("eeg-praxis.ron");
    fs::copy(&whole, place.path("a.ron")).unwrap();
    fs::copy(&whole, place.path("c.ron")).unwrap();
    fs::copy(shipped("muster-halb-beantwortet.ron"), place.path("b.ron")).unwrap();
    fs::write(place.path("broken.ron"), "(format: 1, said: (").unwrap();
    let said = place.run(&[
        "export",
        "a.ron",
        "missing.ron",
        "b.ron",
        "broken.ron",
        "c.ron",
        "--final",
        "--format",
        "md",
        "--lang",
        "de",
        "--out",
        "o",
    ]);
    assert_eq!(place.files("o"), ["a_de_2026-11-23.md", "c_de_2026-11-23.md"]);
    // The worst code is the answer: 5 (disk) over 4 (incomplete) and 3 (unreadable).
    assert_eq!(said.code, Some(5), "{}", said.err);
    let (_, named) = said.err.split_once("Bei 3 von 5 Profilen ist nicht alles geschrieben worden:\n").unwrap();
    let named: Vec<&str> = named.lines().collect();
    assert_eq!(named.len(), 3, "{named:?}");
    assert!(named[0].starts_with("  - missing.ron: Die Datei missing.ron gibt es nicht."), "{named:?}");
    assert!(named[1].starts_with("  - b.ron: Die verlangte Fassung ist nicht möglich"), "{named:?}");
    assert!(named[2].starts_with("  - broken.ron: broken.ron lässt sich ab Zeile 1, Spalte"), "{named:?}");
    assert!(!said.err.contains('\u{1b}') && !said.err.contains('\r'), "no progress in a pipe");
    // One profile needs no list.
    let alone = place.run(&["export", "missing.ron", "--out", "o"]);
    assert_eq!(alone.err.matches("missing.ron").count(), 1, "{}", alone.err);
}

#[test]
fn two_profiles_of_one_name_never_overwrite_each_other_even_when_replacing_is_allowed() {
    let place = Place::new();
    let text = fs::read_to_string(shipped("eeg-praxis.ron")).unwrap();
    for (folder, name) in [("north", "Kurvenlicht GmbH"), ("south", "Südlicht GmbH")] {
        fs::create_dir(place.path(folder)).unwrap();
        fs::write(place.path(folder).join("praxis.ron"), text.replace("Kurvenlicht GmbH", name)).unwrap();
    }
    for force in [None, Some("--force")] {
        let arguments =
            ["export", "north/praxis.ron", "south/praxis.ron", "--format", "md", "--lang", "de", "--out", "o"];
        let said = place.run(&arguments.into_iter().chain(force).collect::<Vec<_>>());
        assert_eq!(said.code, Some(6), "{}", said.err);
        assert!(said.err.contains("gehört schon zu einem anderen Profil dieses Aufrufs"), "{}", said.err);
        assert!(said.err.contains("  - south/praxis.ron: "), "{}", said.err);
        assert!(place.text("o/praxis_de_2026-11-23.md").contains("Kurvenlicht GmbH"));
    }
}

/// On a terminal a line says how far the work is, and makes room for every other line. The program of a release is too
/// quick for it.
#[cfg(all(unix, debug_assertions))]
#[test]
fn what_lasts_over_a_second_says_how_far_it_is_on_a_terminal() {
    use super::pty::{Place, Window, until};
    let place = Place::new();
    let mut names = Vec::new();
    for number in 0..600 {
        names.push(format!("p{number}.ron"));
        fs::copy(shipped("eeg-praxis.ron"), place.path(&names[number])).unwrap();
    }
    let mut arguments = vec!["export"];
    arguments.extend(names.iter().map(String::as_str));
    arguments.extend(["--format", "docx,html", "--out", "o"]);
    let window = Window::open(place.anlage(&arguments));
    let wiped = " von 600 Profilen fertig\r\u{1b}[K";
    until("the progress, wiped before the next line", || window.since(0).contains(wiped));
    let said = window.since(0);
    let none =
        said.match_indices("0 von 600").any(|(at, _)| !said.as_bytes()[..at].last().is_some_and(u8::is_ascii_digit));
    assert!(!said.starts_with('\r') && !none, "nothing in the first second: {said:?}");
    window.kill();
}

/// What was done for one profile is given back before the next one.
#[cfg(target_os = "linux")]
#[test]
fn memory_stays_flat_over_many_profiles() {
    let place = Place::new();
    let mut names = Vec::new();
    for number in 0..60 {
        names.push(format!("p{number:03}.ron"));
        fs::copy(shipped("eeg-praxis.ron"), place.path(&names[number])).unwrap();
    }
    let peak = |count: usize| {
        let list: Vec<&str> = names.iter().take(count).map(String::as_str).collect();
        let rest = ["--format", "md,html,docx,json", "--lang", "de", "--out", "o", "--force"];
        let mut command = place.command(&[&["export"], list.as_slice(), &rest].concat());
        let mut child = command.stdout(std::process::Stdio::null()).spawn().unwrap();
        let status = format!("/proc/{}/status", child.id());
        let mut peak = 0;
        let code = loop {
            let told = fs::read_to_string(&status).unwrap_or_default();
            let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
            peak = line.trim().trim_end_matches(" kB").parse().unwrap_or(peak);
            if let Some(code) = child.try_wait().unwrap() {
                break code;
            }
            std::thread::sleep(std::time::Duration::from_millis(2));
        };
        assert!(code.success());
        peak
    };
    let (few, many): (u64, u64) = (peak(6), peak(60));
    assert!(few > 1000 && many < few * 5 / 4, "{few} KB for 6 profiles, {many} KB for 60");
}
