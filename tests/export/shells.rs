//! `completions` and `man`.

use std::io::Write;
use std::process::{Command, Stdio};

use anlage::cli::SHELLS;

use super::program::{Place, has};

/// What a tool says about a text on its standard input.
fn checked(tool: &str, arguments: &[&str], text: &str) -> (bool, String) {
    let mut child = Command::new(tool)
        .args(arguments)
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

#[test]
fn every_shell_gets_every_command_and_the_shells_that_are_here_understand_it() {
    let place = Place::new();
    for shell in SHELLS {
        let said = place.run(&["completions", shell]);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{shell}");
        for word in ["export", "completions", "--split", "--ui-lang"] {
            assert!(said.out.contains(word) || said.out.contains(word.trim_start_matches('-')), "{shell}: {word}");
        }
        if ["bash", "zsh", "fish"].contains(&shell) && has(shell, &["-c", "true"]) {
            let (good, told) = checked(shell, if shell == "fish" { &["--no-execute"] } else { &["-n"] }, &said.out);
            assert!(good && told.is_empty(), "{shell}: {told}");
        }
    }
    let script = place.run(&["completions", "bash"]).out
        + "\nCOMP_WORDS=(anlage expo); COMP_CWORD=1; _anlage anlage expo anlage; echo \"[${COMPREPLY[*]}]\"";
    if has("bash", &["-c", "true"]) {
        assert_eq!(checked("bash", &[], &script), (true, "[export]\n".to_owned()));
    }
    assert_eq!(place.run(&["completions", "tcsh"]).code, Some(2));
}

#[test]
fn help_beside_completions_is_in_the_language_of_the_interface() {
    let place = Place::new();
    assert!(place.run(&["completions", "zsh"]).out.contains("schreibt jedes Blatt in eine eigene Datei"));
    assert!(
        place.run(&["completions", "zsh", "--ui-lang", "en"]).out.contains("writes each sheet into a file of its own")
    );
}

#[test]
fn the_manual_has_a_page_for_the_program_and_each_command_without_a_warning() {
    let place = Place::new();
    let commands: Vec<String> = anlage::cli::command(
        &anlage::i18n::Messages::embedded(anlage::i18n::Language::En, anlage::i18n::Roles::Statutory).unwrap(),
    )
    .get_subcommands()
    .map(|command| command.get_name().to_owned())
    .collect();
    assert!(commands.len() > 8);
    let whole = place.run(&["man"]);
    assert!(whole.out.contains(".SH \"RÜCKGABEWERTE\"\n") && whole.out.contains("4 unvollständig"), "{}", whole.out);
    assert!(!whole.out.contains(".SH NAME") && !whole.out.contains("EXTRA"));
    for name in &commands {
        assert!(whole.out.contains(&format!("anlage\\-{name}(1)")), "{name} is listed");
        let page = place.run(&["man", name]);
        assert_eq!(page.code, Some(0), "{name}: {}", page.err);
        assert!(page.out.contains(&format!(".TH anlage-{name} 1")), "{}", page.out);
        if has("groff", &["--version"]) {
            let (good, told) = checked("groff", &["-man", "-Tutf8", "-ww", "-K", "utf8", "-z"], &page.out);
            assert!(good && told.is_empty(), "{name}: {told}");
        }
    }
    let english = place.run(&["man", "export", "--ui-lang", "en"]).out;
    assert!(
        english.contains(".SH \"SYNOPSIS\"") && english.contains("\\fB\\-\\-out\\fR \\fI<folder>\\fR"),
        "{english}"
    );
    let german = place.run(&["man", "waive"]).out;
    assert!(german.contains("[Optionen] <\\-\\-reason <Begründung>") && !german.contains("OPTIONS"), "{german}");
    let unknown = place.run(&["man", "frobnicate"]);
    assert_eq!(unknown.code, Some(2));
    assert!(unknown.err.contains("frobnicate") && unknown.err.contains("renew"), "{}", unknown.err);
}
