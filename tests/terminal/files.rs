//! What is on the disk while screens run: saved answers, locks, changes by others, leftovers, rights.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use anlage::profile::{Profile, read};

use super::pty::{DOWN, ENTER, ESC, Place, Window, ctrl, files, until};
use super::{ADDRESS, JOB, NAME, OWNER, go_on, without};

fn profile(path: impl AsRef<Path>) -> Profile {
    read::read(&fs::read_to_string(path).unwrap()).unwrap()
}

/// A question, how it is answered, and what the window shows before Enter.
const FIRST: [(&str, &str, &str); 8] = [
    ("Wer beantwortet diese Fragen?", DOWN, ""),
    ("auf Weisung, für eigene Zwecke", DOWN, ""),
    ("Nennen die Anlagen den Verantwortlichen", DOWN, ""),
    ("In welchem Staat hat der Verantwortliche", "Deutschland", "Deutschland"),
    ("in § 203 des Strafgesetzbuchs", "\x1b[B ", "[x]"),
    ("einer beruflichen Schweigepflicht (in Deutschland", DOWN, ""),
    ("außerhalb des Landes seines Sitzes", "\x1b[B ", "[x]"),
    (NAME, "Kurvenlicht GmbH", "Kurvenlicht GmbH"),
];

#[test]
fn whoever_sees_the_next_question_finds_the_last_answer_after_any_crash() {
    let place = Place::new();
    let path = place.path("neu.ron");
    let arguments = ["ask", path.to_str().unwrap()];
    let after = FIRST.iter().map(|(question, ..)| *question).skip(1).chain([OWNER]);
    for (answered, ((question, keys, shown), next)) in FIRST.iter().zip(after).enumerate() {
        let window = Window::open(place.anlage(&arguments));
        // The next open question is this one: all before it were found.
        go_on(&window, question);
        window.send(keys);
        window.see(shown);
        window.send(ENTER);
        window.see(next);
        window.kill();
        assert_eq!(profile(&path).said.answers.len(), answered + 1, "after {question}");
    }
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn the_line_mode_writes_the_same_bytes() {
    let place = Place::new();
    let mut window = Window::open(place.anlage(&["ask", "bild.ron"]));
    go_on(&window, FIRST[0].0);
    for (question, keys, shown) in &FIRST {
        window.see(question);
        window.send(keys);
        window.see(shown);
        window.send(ENTER);
    }
    window.see(OWNER);
    window.send(&ctrl('c'));
    window.see("Beenden?");
    window.send(&ctrl('c'));
    window.end();
    let script = r#"printf '1\n1\n1\nDeutschland\n1\n1\n1\nKurvenlicht GmbH\n!\n' | "$@" > out 2>&1; echo "ENDED $?""#;
    let mut window = Window::open(place.shell(script, &["ask", "zeilen.ron"]));
    window.see("ENDED 0");
    window.end();
    let [screens, lines] = ["bild.ron", "zeilen.ron"].map(|name| fs::read_to_string(place.path(name)).unwrap());
    assert_eq!(screens, lines);
}

#[test]
fn a_second_window_reads_only_says_so_and_leaves_the_first_ones_text_alone() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let before = fs::read_to_string(&path).unwrap();
    let first = Window::open(place.anlage(&["ask", &path]));
    go_on(&first, NAME);
    first.write("Kurvenlicht");
    place.wait_for_draft("Kurvenlicht");
    let mut second = Window::open(place.anlage(&["ask", &path]));
    second.see("in einem anderen Fenster geöffnet (Prozess ");
    second.see("nur lesbar");
    go_on(&second, NAME);
    second.write("Andere GmbH");
    second.send(ENTER);
    second.see("können das Profil anderswo speichern");
    second.send(&ctrl('c'));
    second.see("Beenden?");
    second.send(&ctrl('c'));
    assert_eq!(second.end().exit_code(), 0);
    place.wait_for_draft("Kurvenlicht");
    let mut third = Window::open(place.shell(r#""$@"; echo "ENDED $?""#, &["ask", "--plain", &path]));
    third.see("ENDED 6");
    third.end();
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
    first.send(ENTER);
    first.see(OWNER);
    assert!(fs::read_to_string(&path).unwrap().contains("Given(Text(\"Kurvenlicht\"))"));
    // A killed window holds no lock.
    first.kill();
    let fourth = Window::open(place.anlage(&["ask", &path]));
    fourth.see("Übersicht");
    assert!(!fourth.shows("nur lesbar"));
}

/// A profile that somebody else changes between two answers, with the dialog about it in the window.
fn changed(place: &Place, path: &str) -> (Window, String) {
    let window = Window::open(place.shell(JOB, &["ask", path]));
    go_on(&window, NAME);
    window.write("Unsere GmbH");
    window.send(ENTER);
    window.see(OWNER);
    let theirs = fs::read_to_string(path).unwrap().replace("Unsere GmbH", "Deren GmbH");
    fs::write(path, &theirs).unwrap();
    window.write("Unsere Chefin");
    window.send(ENTER);
    window.see("Die Datei wurde geändert");
    (window, theirs)
}

#[test]
fn a_file_that_somebody_else_changed_is_noticed_and_both_versions_are_kept_unless_said_otherwise() {
    let place = Place::new();
    let path = without(&place, &["contractor-name", "contractor-owner", "contractor-address"]);
    let (window, theirs) = changed(&place, &path);
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs, "nothing is overwritten before somebody decides");
    window.send(ENTER);
    let beside = place.path("praxis (eigene Fassung).ron");
    window.see("praxis (eigene Fassung)");
    let ours = fs::read_to_string(&beside).unwrap();
    assert!(ours.contains("Unsere GmbH") && ours.contains("Unsere Chefin"), "{ours}");
    // The interview goes on in our version.
    go_on(&window, ADDRESS);
    window.write("Lindenallee 14");
    window.send(ENTER);
    window.send(ENTER);
    until("the next answer", || fs::read_to_string(&beside).unwrap().contains("Lindenallee 14"));
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
}

#[test]
fn leaving_over_a_changed_file_asks_and_does_not_call_it_saved() {
    let place = Place::new();
    let path = without(&place, &["contractor-name", "contractor-owner"]);
    let (window, theirs) = changed(&place, &path);
    window.send(&ctrl('c'));
    window.see("Beenden?");
    window.see("konnte noch nicht gespeichert werden");
    window.send(&ctrl('c'));
    window.see("ENDED 0");
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
}

#[test]
fn a_text_that_cannot_be_saved_on_leaving_is_told_and_stays_a_draft() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let window = Window::open(place.shell(JOB, &["ask", &path]));
    go_on(&window, NAME);
    window.write("Kurvenlicht");
    // A folder in its place: no save can succeed, for the administrator neither.
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    window.send(&ctrl('c'));
    window.see("Beenden?");
    window.send(ENTER);
    window.see("An dieser Stelle liegt keine gewöhnliche Datei.");
    window.see("Nichts ist verloren");
    window.send(&ctrl('c'));
    window.see("Beenden?");
    window.send(&ctrl('c'));
    window.see("ENDED 0");
    place.wait_for_draft("Kurvenlicht");
}

/// A profile on a drive of its own, which the script prepares; `None` where the machine does not allow that.
#[cfg(target_os = "linux")]
fn on_a_drive(place: &Place, prepare: &str) -> Option<Window> {
    without(place, &["contractor-name", "contractor-owner"]);
    let inside = format!(
        "mount -t tmpfs -o size=128k none voll && cp praxis.ron voll && {prepare} && exec \"$@\" || echo KEIN LAUFWERK; read -r _"
    );
    fs::create_dir(place.path("voll")).unwrap();
    let script = r#"inside=$1; shift; exec unshare -rm /bin/sh -c "$inside" sh "$@" || echo KEIN LAUFWERK; read -r _"#;
    let mut command = place.shell(script, &[]);
    let program = command.get_argv_mut().pop().unwrap();
    for argument in [inside.as_str(), program.to_str().unwrap(), "ask", "voll/praxis.ron"] {
        command.arg(argument);
    }
    let window = Window::open(command);
    window.wait("the program", |screen| {
        screen.contents().contains("Übersicht") || screen.contents().contains("KEIN LAUFWERK")
    });
    if window.shows("KEIN LAUFWERK") {
        eprintln!("not tried: this machine gives no drive of its own");
        return None;
    }
    Some(window)
}

#[test]
#[cfg(target_os = "linux")]
fn on_a_full_drive_the_answer_is_kept_and_the_interview_goes_on_elsewhere() {
    let place = Place::new();
    let Some(window) = on_a_drive(&place, "{ cat /dev/zero > voll/rest 2>/dev/null; true; }") else { return };
    go_on(&window, NAME);
    window.write("Kurvenlicht GmbH");
    window.send(ENTER);
    window.see("Der Datenträger ist voll.");
    window.see(place.path("voll/praxis.ron").to_str().unwrap());
    window.see("Nichts ist verloren");
    place.wait_for_draft("Kurvenlicht GmbH");
    window.see("Anderswo speichern");
    window.send("a");
    window.see("Ordner oder Datei");
    window.write(place.path("stick/neu").to_str().unwrap());
    window.send(ENTER);
    window.send(ENTER);
    window.see("Alles ist gespeichert in");
    let there = place.path("stick/neu.ron");
    assert!(fs::read_to_string(&there).unwrap().contains("Kurvenlicht GmbH"));
    // The next answer goes there, and no draft is left for what is saved.
    window.see(OWNER);
    window.write("Frau Winter");
    window.send(ENTER);
    window.see(ADDRESS);
    until("the next answer", || fs::read_to_string(&there).unwrap().contains("Frau Winter"));
    until("no draft of saved answers", || place.drafts().iter().all(|draft| !draft.contains("Kurvenlicht")));
}

#[test]
#[cfg(target_os = "linux")]
fn a_write_protected_drive_is_named_and_what_was_not_saved_is_offered_at_the_next_start() {
    let place = Place::new();
    let Some(window) = on_a_drive(&place, "mount -o remount,ro voll") else { return };
    go_on(&window, NAME);
    window.write("Kurvenlicht GmbH");
    window.send(ENTER);
    window.see("Der Datenträger ist schreibgeschützt.");
    window.send(ESC);
    window.see("nicht gespeichert");
    place.wait_for_draft("Kurvenlicht GmbH");
    window.kill();
    // The drive is gone with the window; its profile is there again without it.
    fs::copy(place.path("praxis.ron"), place.path("voll/praxis.ron")).unwrap();
    let window = Window::open(place.anlage(&["ask", "voll/praxis.ron"]));
    window.see("Nicht gespeicherte Antworten");
    window.send(ENTER);
    window.see("Die Antworten aus dem Entwurf sind übernommen.");
    let saved = fs::read_to_string(place.path("voll/praxis.ron")).unwrap();
    assert!(saved.contains("Kurvenlicht GmbH"), "{saved}");
    until("no draft of saved answers", || place.drafts().is_empty());
}

#[test]
fn a_folder_that_is_gone_is_told_and_trying_again_saves_once_it_is_back() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let [stick, away] = ["stick", "weg"].map(|name| place.path(name));
    fs::create_dir(&stick).unwrap();
    fs::rename(&path, stick.join("praxis.ron")).unwrap();
    let window = Window::open(place.anlage(&["ask", "stick/praxis.ron"]));
    go_on(&window, NAME);
    fs::rename(&stick, &away).unwrap();
    window.write("Kurvenlicht GmbH");
    window.send(ENTER);
    window.see("Die Datei oder ihr Ordner ist nicht da.");
    // Nothing is made anew in its place by itself.
    assert!(!stick.exists());
    window.send(ENTER);
    window.see("Die Datei oder ihr Ordner ist nicht da.");
    fs::rename(&away, &stick).unwrap();
    window.send(ENTER);
    window.see_without("gespeichert", "nicht da");
    until("the answer", || fs::read_to_string(stick.join("praxis.ron")).unwrap().contains("Kurvenlicht GmbH"));
}

/// Answers a question of a file that is marked read-only, and sees what that means.
fn answer_what_is_protected(window: &Window) {
    window.see("als schreibgeschützt gekennzeichnet");
    go_on(window, NAME);
    window.send("Neu");
    window.see("Neu");
    window.send(ENTER);
    window.see("Nur lesbar");
}

#[test]
fn a_file_that_is_marked_read_only_can_be_looked_at_and_work_goes_on_in_one_of_its_own() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let before = fs::read_to_string(&path).unwrap();
    let window = Window::open(place.anlage(&["ask", &path]));
    answer_what_is_protected(&window);
    elsewhere_and_on(&window);
    let own = place.home().join("praxis.ron");
    // The answer for which a file of its own was wanted is in it, and the interview has gone on.
    window.see(OWNER);
    until("the answer in the file of its own", || fs::read_to_string(&own).is_ok_and(|text| text.contains("\"Neu\"")));
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
}

#[test]
fn a_place_that_cannot_be_had_is_told_with_its_cause_and_a_free_one_is_proposed() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    fs::write(place.path("notiz"), "no folder").unwrap();
    fs::create_dir_all(place.home()).unwrap();
    fs::copy(&path, place.home().join("praxis.ron")).unwrap();
    let window = Window::open(place.anlage(&["ask", &path]));
    answer_what_is_protected(&window);
    window.send(ENTER);
    window.see("praxis-2.ron");
    window.write(&place.path("notiz/praxis.ron").display().to_string());
    window.send(ENTER);
    window.send(ENTER);
    window.see("Ein Teil des Pfades ist eine Datei und kein Ordner.");
    window.see("Die Datei, die Sie geöffnet haben, ist unverändert.");
    assert!(!window.shows("Nochmals"), "{}", window.text());
    // The way on leads to the place that is proposed.
    elsewhere_and_on(&window);
    let own = place.home().join("praxis-2.ron");
    until("the answer", || fs::read_to_string(&own).is_ok_and(|text| text.contains("\"Neu\"")));
}

#[test]
fn what_was_typed_into_a_file_that_can_only_be_read_is_not_dropped_without_a_word() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let window = Window::open(place.anlage(&["ask", &path]));
    window.see("als schreibgeschützt gekennzeichnet");
    go_on(&window, NAME);
    window.send("Neu");
    window.see("Neu");
    window.send(ESC);
    window.see("Die Eingabe wurde nicht übernommen, weil die Datei nur lesbar ist.");
}

/// Saves at the place that is proposed.
fn elsewhere_and_on(window: &Window) {
    window.send(ENTER);
    window.see("Ordner oder Datei");
    window.send(ENTER);
    window.send(ENTER);
    window.see_without("gespeichert", "nur lesbar");
}

#[test]
fn a_profile_of_a_newer_questionnaire_goes_on_elsewhere_with_the_one_known_here_and_loses_nothing() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let text = fs::read_to_string(&path).unwrap();
    let known = text.split("questionnaire: \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let text = text.replacen(&known, "2999.1", 1).replacen(
        "answers: {",
        "answers: {\n\"not-known-here\": (is: Given(Text(\"so\")), on: \"2026-11-20\"),",
        1,
    );
    fs::write(&path, &text).unwrap();
    let window = Window::open(place.anlage(&["ask", &path]));
    window.see("mit einem neueren Fragenkatalog");
    go_on(&window, NAME);
    window.send("Neu");
    window.see("Neu");
    window.send(ENTER);
    window.see("gedruckt werden sie nicht");
    elsewhere_and_on(&window);
    let own = place.home().join("praxis.ron");
    let read = || fs::read_to_string(&own).unwrap();
    until("the answer", || read().contains("\"Neu\""));
    assert!(read().contains(&known) && read().contains("not-known-here"), "{}", read());
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    // It can be changed when it is opened the next time.
    drop(window);
    let own = own.display().to_string();
    let window = Window::open(place.anlage(&["ask", &own]));
    window.see_without("gespeichert", "nur lesbar");
    window.see_without("gespeichert", "Fragenkatalog");
}

#[test]
fn what_a_killed_program_left_is_removed_at_the_next_start_and_told() {
    let place = Place::new();
    let path = without(&place, &["contractor-name"]);
    let leftover = place.path(".~0123abcd.tmp");
    fs::write(&leftover, "half a profile").unwrap();
    let window = Window::open(place.anlage(&["ask", &path]));
    window.see("Eine unfertige Datei eines abgebrochenen Speicherns wurde entfernt.");
    assert!(!leftover.exists());
    drop(window);
    fs::create_dir_all(place.home()).unwrap();
    let leftover = place.home().join(".~0123abcd.tmp");
    fs::write(&leftover, "half a profile").unwrap();
    let window = Window::open(place.anlage(&[]));
    window.see("Eine unfertige Datei eines abgebrochenen Speicherns wurde entfernt.");
    assert!(!leftover.exists());
}

#[test]
fn what_is_broken_is_never_overwritten_and_the_program_goes_on() {
    let place = Place::new();
    fs::create_dir_all(place.home()).unwrap();
    let broken: [(&str, &[u8]); 4] =
        [("leer", b""), ("kaputt", b"(format: 1, said: ("), ("bytes", b"\xFF\xFE\x00"), ("neuer", b"(format: 99)")];
    for (name, bytes) in broken {
        fs::write(place.home().join(format!("{name}.ron")), bytes).unwrap();
    }
    let window = Window::open(place.anlage(&[]));
    window.see("nicht lesbar");
    for (name, bytes) in broken {
        window.send(name);
        window.see(&format!("Gesucht: {name}"));
        window.send(ENTER);
        window.see("Das ging nicht");
        window.send(ENTER);
        window.see_without("Gesucht", "Das ging nicht");
        for _ in 0..name.len() {
            window.send("\x7f");
        }
        window.see_without("4 Profile", "Gesucht");
        assert_eq!(fs::read(place.home().join(format!("{name}.ron"))).unwrap(), bytes, "{name}");
    }
}

#[test]
fn a_damaged_profile_is_brought_back_from_what_can_be_read_and_the_damaged_file_is_kept() {
    let place = Place::new();
    fs::create_dir_all(place.home()).unwrap();
    let path = place.home().join("praxis.ron");
    fs::rename(without(&place, &["contractor-name", "contractor-owner"]), &path).unwrap();
    let before = profile(&path);
    let window = Window::open(place.anlage(&["ask", path.to_str().unwrap()]));
    go_on(&window, NAME);
    window.write("Kurvenlicht GmbH");
    window.send(ENTER);
    window.see(OWNER);
    window.write("Frau Winter");
    window.send(ENTER);
    until("the second answer", || fs::read_to_string(&path).unwrap().contains("Frau Winter"));
    window.kill();
    let backup = profile(place.home().join("praxis.ron.bak"));
    assert_eq!(backup.said.answers.len(), before.said.answers.len() + 1);
    let damaged = b"(format: 1, said: (";
    fs::write(&path, damaged).unwrap();
    let window = Window::open(place.anlage(&[]));
    window.see("nicht lesbar");
    window.send("praxis");
    window.see("Gesucht: praxis");
    window.send(ENTER);
    window.see("Frühere Stände");
    window.see("lässt sich ab Zeile 1");
    window.see("die beschädigte Datei bleibt");
    window.see(" kB, ");
    window.see("(Sicherung vor der letzten");
    window.see("(Stand zu Beginn einer Sitzung)");
    assert_eq!(fs::read(&path).unwrap(), damaged, "nothing is touched before somebody chooses");
    window.send(DOWN);
    window.send(ENTER);
    window.see("Übersicht");
    assert_eq!(profile(&path), before);
    assert_eq!(fs::read(place.home().join("praxis.ron.damaged")).unwrap(), damaged);
    // The backup is as good as before: a damaged file never becomes one.
    assert_eq!(profile(place.home().join("praxis.ron.bak")), backup);
    window.kill();
    // Beside a profile that can be read, a version becomes a profile of its own.
    let window = Window::open(place.anlage(&[]));
    window.see("ein Profil");
    window.send("praxis");
    window.see("Gesucht: praxis");
    for button in ["Erneuern", "Umbenennen", "Archiv", "Frühere Stände"] {
        window.send("\t");
        window.wait(button, |screen| {
            let (row, column) = screen.cursor_position();
            screen.contents_between(row, column, row + 1, 0).starts_with(button)
        });
    }
    window.send(ENTER);
    window.see("(Sicherung vor der letzten");
    window.send(ENTER);
    window.see("praxis (früherer Stand)");
    assert_eq!(profile(place.home().join("praxis (früherer Stand).ron")), backup);
    assert_eq!(profile(&path), before);
}

#[test]
fn everything_that_holds_answers_is_for_its_owner_alone() {
    let place = Place::new();
    let mut command = place.shell(r#"umask 000; exec "$@""#, &[]);
    command.env("LC_ALL", "C.UTF-8");
    let window = Window::open(command);
    window.see("[+] Neues Profil anlegen");
    window.send("+");
    window.see("Name des Profils");
    window.write("Ahrens");
    window.send(ENTER);
    window.send(ENTER);
    go_on(&window, FIRST[0].0);
    for (question, keys, shown) in &FIRST {
        window.see(question);
        window.send(keys);
        window.see(shown);
        window.send(ENTER);
    }
    window.see(OWNER);
    window.write("ZZCANARYZZ");
    place.wait_for_draft("ZZCANARYZZ");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let mut seen = 0;
    for folder in [place.home(), place.home().join("state")] {
        for path in files(&folder).iter().filter(|path| path.is_file()) {
            assert_eq!(mode(path), 0o600, "{}", path.display());
            seen += 1;
        }
    }
    assert!(seen >= 4, "profile, backup, draft and lock: {seen}");
    assert_eq!(mode(&place.home().join("state")), 0o700);
}
