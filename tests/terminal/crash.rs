//! The short form of `scripts/kill-sweep.sh`: saves on a real disk that are killed, or that have no room.

use std::fs;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anlage::profile::read;

use super::pty::{Place, files};

/// The line mode, which saves after every line typed into it.
fn plain(place: &Place) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_anlage"));
    command.args(["ask", "--plain", "a.ron"]).current_dir(place.path("")).env_clear();
    command.env("ANLAGE_HOME", place.home()).env("ANLAGE_UI_LANG", "en").env("SOURCE_DATE_EPOCH", "1795305600");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

#[test]
fn killed_at_any_moment_the_file_is_whole_and_what_was_acknowledged_is_in_it() {
    let place = Place::new();
    let path = place.path("a.ron");
    let start = Instant::now();
    let mut kills = 0;
    // Back to the first question, another answer, and so on.
    let typed = ["<\n1\n", "<\n2\n", "<\n3\n"].concat().repeat(300);
    while start.elapsed() < Duration::from_secs(3) || kills < 5 {
        let _ = fs::remove_file(&path);
        let mut child = plain(&place).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let typed = typed.clone();
        let typing = std::thread::spawn(move || drop(input.write_all(typed.as_bytes())));
        // Read on until so many answers are acknowledged, then kill at once: somewhere in the saves after it.
        let mut output = child.stdout.take().unwrap();
        let mut said = Vec::new();
        let mut bytes = [0; 512];
        let enough = 1 + kills * 3 % 20;
        while acknowledged(&said) < enough {
            let count = output.read(&mut bytes).unwrap();
            assert!(count > 0, "it ended by itself: {}", String::from_utf8_lossy(&said));
            said.extend_from_slice(&bytes[..count]);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        output.read_to_end(&mut said).unwrap();
        typing.join().unwrap();
        // The answers go round: the last that was acknowledged is in the file, or one that came after it.
        let text = fs::read_to_string(&path).unwrap();
        read::read(&text).unwrap();
        let answers = ["contractor", "client", "adviser"];
        let last = acknowledged(&said) - 1;
        let fits = |n: usize| text.contains(&format!("Choice(\"{}\")", answers[n % 3]));
        assert!(fits(last) || fits(last + 1), "after {} answers: {text}", last + 1);
        kills += 1;
    }
    // The next start takes away what was left behind.
    let mut child = plain(&place).spawn().unwrap();
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    let left = files(&place.path("")).into_iter().filter(|path| path.extension().is_some_and(|end| end == "tmp"));
    assert_eq!(left.count(), 0);
}

/// After each save the second question is asked; the first time without one, because `<` leads back.
fn acknowledged(said: &[u8]) -> usize {
    let question = "Does the processor process";
    String::from_utf8_lossy(said).matches(question).count()
}

#[test]
fn a_save_without_room_is_an_error_that_names_the_file_and_keeps_the_old_one() {
    let place = Place::new();
    let mut first = plain(&place).spawn().unwrap();
    first.stdin.take().unwrap().write_all(b"1\n!\n").unwrap();
    assert!(first.wait_with_output().unwrap().status.success());
    let before = fs::read(place.path("a.ron")).unwrap();
    // A limit of the file size, which kills programs that do not expect it.
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", r#"ulimit -f 0; printf '1\n!\n' | "$@" 2>&1"#, "sh", env!("CARGO_BIN_EXE_anlage")]);
    shell.args(["ask", "--plain", "a.ron"]).current_dir(place.path("")).env("ANLAGE_HOME", place.home());
    let output = shell.env("ANLAGE_UI_LANG", "en").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(5), "{said}");
    assert!(said.contains("a.ron could not be written"), "{said}");
    assert_eq!(fs::read(place.path("a.ron")).unwrap(), before);
    let left = files(&place.path("")).into_iter().filter(|path| path.extension().is_some_and(|end| end == "tmp"));
    assert_eq!(left.count(), 0);
}

#[test]
#[cfg(target_os = "linux")]
fn an_output_that_takes_nothing_is_no_panic() {
    let place = Place::new();
    for arguments in [&["questions"][..], &["ask", "--plain", "a.ron"], &["info"], &["list"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_anlage"));
        command.args(arguments).current_dir(place.path("")).env("ANLAGE_HOME", place.home());
        let output = command.stdin(Stdio::null()).stdout(full).stderr(Stdio::piped()).spawn().unwrap();
        let output = output.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code().is_some_and(|code| code < 8), "{arguments:?}: {said}");
        assert!(!said.contains("panicked"), "{arguments:?}: {said}");
        // An interview that nobody can read has not ended well.
        assert!(arguments[0] != "ask" || output.status.code() == Some(5), "{arguments:?}: {said}");
    }
}
