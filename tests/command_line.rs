//! The command line: exact behaviour, exit codes, files.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests start the program and look at files"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use std::io::Write;

use anlage::export::Format;
use anlage::i18n::{Language, Messages, Roles};

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).stdin(Stdio::null()).output().unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_anlage"));
        command.args(arguments).current_dir(self.0.path());
        command.env_clear().env("ANLAGE_UI_LANG", "de").env("ANLAGE_HOME", self.path("home"));
        command.env("SOURCE_DATE_EPOCH", "1795305600").env("HOME", self.0.path());
        command
    }
}

fn example(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles").join(name).to_string_lossy().into_owned()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[track_caller]
fn check(arguments: &[&str], code: i32, stdout: &str, stderr: &str) {
    let output = Place::new().run(arguments);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{arguments:?}\n{out}\n{err}");
    assert!(out.contains(stdout), "{arguments:?}: {out}");
    assert!(err.contains(stderr), "{arguments:?}: {err}");
}

#[test]
fn every_way_to_end_has_its_code_and_says_what_and_what_to_do() {
    let (whole, half) = (example("eeg-praxis.ron"), example("muster-halb-beantwortet.ron"));
    check(&["check", &whole], 0, "bereit für die Endfassung", "");
    check(&["check", &half], 4, "der Endfassung steht entgegen", "");
    // What waits for an answer is counted, and named when asked for.
    check(&["check", &half], 4, "„anlage check --all“ nennt sie", "");
    check(&["check", &half, "--all"], 4, "Noch nicht zu beurteilen", "");
    check(&["export", &half, "--final", "--out", "x"], 4, "", "Die Endfassung ist noch nicht möglich");
    check(&["check", "gibt-es-nicht.ron"], 5, "", "anlage list");
    check(&["export", &whole, "--format", "odt"], 2, "", "Möglich sind: md, html, docx");
    check(&["export", &whole, "--lang", "fr"], 2, "", "Möglich sind de, en und de-CH");
    check(&["export", &whole, "--as-of", "gestern"], 2, "", "Jahr, Monat und Tag");
    check(&["export", &whole, "--as-of", "2026-02-04", "--out", "x"], 2, "", "sie beginnen am 5.\u{a0}Februar 2026");
    check(&["export", &whole, "-o", "-"], 2, "", "genau ein Profil, ein Format und eine Sprache");
    check(&["frobnicate"], 2, "", "Einen Befehl „frobnicate“ gibt es nicht.\n„anlage --help“ zeigt");
    check(&["praxis.ron"], 2, "", "Ein Profil öffnet „anlage ask praxis.ron“");
    check(&["waive", "x.ron", "y"], 2, "", "Es fehlt: --reason");
    check(&["waive"], 2, "", "Es fehlt: <Profil>, <Befund>, --reason <Begründung>");
    // What may be a list may be named twice as well.
    check(&["export", &whole, "--lang", "de", "--lang", "fr"], 2, "", "Möglich sind de, en und de-CH");
    check(&["export", "x.ron", "--wrong"], 2, "", "„--wrong“ ist hier nicht vorgesehen.\n„anlage export --help“");
    check(&["export", "x.ron", "--final", "--draft"], 2, "", "„--final“ und „--draft“ schließen einander aus");
    check(&["completions", "tcsh"], 2, "", "Möglich sind: bash, elvish, fish");
    check(&["export", "x.ron", "-o"], 2, "", "Zu „--output <Datei>“ fehlt der Wert");
    check(&["export", "--ui-lang", "en"], 2, "", "Missing: <profile>");
    check(&[], 2, "", "Welcher Befehl?");
    check(&["--version"], 0, "Fragenkatalog 2026.11", "");
    check(&["check", "."], 5, "", "ist keine Datei");
}

#[test]
fn a_day_before_the_law_is_a_fault_of_the_profile_or_of_the_argument() {
    let place = Place::new();
    let shipped = fs::read_to_string(example("eeg-praxis.ron")).unwrap();
    fs::write(place.path("alt.ron"), shipped.replacen("as_of: \"2026-11-23\"", "as_of: \"2026-02-04\"", 1)).unwrap();
    let of_profile = place.run(&["check", "alt.ron"]);
    assert_eq!(of_profile.status.code(), Some(3), "{}", text(&of_profile.stderr));
    assert!(text(&of_profile.stderr).contains("4.\u{a0}Februar 2026"));
}

#[test]
fn where_the_interview_ended_only_that_is_told() {
    let place = Place::new();
    let text = fs::read_to_string(example("eeg-praxis.ron")).unwrap();
    let (before, after) = (r#""on-behalf": (is: Given(Choice("yes"))"#, r#""on-behalf": (is: Given(Choice("own"))"#);
    assert!(text.contains(before));
    fs::write(place.path("eigene.ron"), text.replacen(before, after, 1)).unwrap();
    let output = place.run(&["check", "eigene.ron", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&self::text(&output.stdout)).unwrap();
    assert_eq!(told["findings"].as_array().map(Vec::len), Some(0));
    assert_eq!(told["blockers"].as_array().map(Vec::len), Some(1));
    assert_eq!(output.status.code(), Some(4));
}

#[test]
fn the_law_of_a_day_is_told_with_its_certainty() {
    let on = ["--as-of", "2026-11-23"];
    let law = |what: &'static str| [["law", what], on].concat();
    check(&law("US"), 0, "Swiss-U.S. Data Privacy Framework", "");
    check(&law("US"), 0, "Sicherheit: hoch (Stand 6.\u{a0}Oktober 2026)", "");
    check(&law("Neukaledonien"), 0, "ungeklärt", "");
    check(&law("eu-2021-1772"), 0, "An diesem Tag anwendbar", "");
    check(&["law", "eu-2021-1772", "--as-of", "2031-12-28"], 0, "An diesem Tag nicht anwendbar", "");
    check(&["law", "GB", "--as-of", "2031-12-28"], 0, "Ob er verlängert wurde, ist zu prüfen", "");
    check(&["law", "GB", "--ui-lang", "en", "--json"], 0, "\"until\": \"2031-12-27\"", "");
    check(&["law"], 0, "neuester Beleg vom 7.\u{a0}Oktober 2026", "");
    check(&law("Mordor"), 2, "", "weder ein Land noch");
    check(&law("Strafgesetzbuch"), 2, "", "stgb-ch");
    check(&["law", "CH", "--as-of", "2026-02-04"], 2, "", "sie beginnen am 5.\u{a0}Februar 2026");
    check(&["law", "CH", "--as-of", "heute"], 2, "", "Jahr, Monat und Tag");
}

#[test]
fn old_law_warns_and_goes_on() {
    let output = Place::new().command(&["law", "CH"]).env("SOURCE_DATE_EPOCH", "1900000000").output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("Inland"), "{}", text(&output.stdout));
    assert!(text(&output.stderr).contains("älter als 18 Monate"), "{}", text(&output.stderr));
}

#[test]
fn what_is_broken_is_refused_with_its_place_and_left_alone() {
    let place = Place::new();
    let cases: [(&str, &[u8], i32, &str); 6] = [
        ("leer.ron", b"", 3, "leer oder beschädigt"),
        ("null.ron", b"\0\0\0\0", 3, "leer oder beschädigt"),
        ("kaputt.ron", b"(format: 1, said: (answers: {", 3, "Zeile 1, Spalte"),
        ("doppelt.ron", b"(format: 1, said: (answers: {\"a\": (is: Given(Yes), on: \"2026-01-01\"), \"a\": (is: Given(No), on: \"2026-01-01\")}))", 3, "Spalte 72 nicht lesen: Dieselbe Angabe steht dort zweimal."),
        ("neuer.ron", b"(format: 2, questionnaire: \"2031.01\", whatever: Some(New(1)))", 7, "neueren Fassung"),
        ("latin.ron", b"(format: 1, questionnaire: \"\xe4\")", 3, "nicht UTF-8"),
    ];
    for (name, bytes, code, says) in cases {
        fs::write(place.path(name), bytes).unwrap();
        for command in ["check", "ask"] {
            let output = place.run(&[command, name]);
            assert_eq!(output.status.code(), Some(code), "{command} {name}: {}", text(&output.stderr));
            assert!(text(&output.stderr).contains(says), "{name}: {}", text(&output.stderr));
        }
        assert_eq!(fs::read(place.path(name)).unwrap(), bytes, "{name} was changed");
    }
}

#[test]
fn an_unknown_field_is_refused_and_never_dropped() {
    let place = Place::new();
    fs::write(place.path("x.ron"), "(format: 1, surprise: 3)").unwrap();
    let output = place.run(&["check", "x.ron"]);
    assert_eq!(output.status.code(), Some(3));
    let said = text(&output.stderr);
    assert!(said.contains("Zeile 1, Spalte") && said.contains("ein Name, den das Format nicht kennt"), "{said}");
}

#[test]
fn exports_are_whole_deterministic_and_never_overwrite_without_being_asked() {
    let place = Place::new();
    let whole = example("eeg-praxis.ron");
    let first = place.run(&["export", &whole, "--out", "a"]);
    assert_eq!(first.status.code(), Some(0), "{}", text(&first.stderr));
    let mut names: Vec<String> =
        fs::read_dir(place.path("a")).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let mut expected: Vec<String> = Vec::new();
    for language in ["de", "en"] {
        expected
            .extend(Format::DOCUMENTS.iter().map(|f| format!("eeg-praxis_{language}_2026-11-23.{}", f.extension())));
    }
    expected.sort();
    assert_eq!(names, expected);
    // The same again, elsewhere and in another environment: the same bytes.
    let mut other = place.command(&["export", &whole, "--out", "b", "--ui-lang", "en"]);
    other.env("TZ", "Pacific/Auckland").env("LANG", "fr_FR.UTF-8").env("SOURCE_DATE_EPOCH", "1700000000");
    assert!(other.stdin(Stdio::null()).output().unwrap().status.success());
    for name in &names {
        let (a, b) = (fs::read(place.path("a").join(name)).unwrap(), fs::read(place.path("b").join(name)).unwrap());
        assert_eq!(a, b, "{name}");
        let user = std::env::var("USER").unwrap_or_else(|_| "no-such-user".into());
        let body = String::from_utf8_lossy(&a);
        assert!(!body.contains(&*place.0.path().to_string_lossy()) && !body.contains(&format!("/{user}/")), "{name}");
    }
    let quick = |more: &[&str]| place.run(&[&["export", &whole, "--format", "md,docx", "--out", "a"], more].concat());
    let again = quick(&[]);
    assert_eq!(again.status.code(), Some(0));
    assert_eq!(text(&again.stdout).matches("unverändert").count(), 4);
    fs::write(place.path("a/eeg-praxis_de_2026-11-23.md"), "mine").unwrap();
    let refused = quick(&[]);
    assert_eq!(refused.status.code(), Some(6));
    assert_eq!(fs::read(place.path("a/eeg-praxis_de_2026-11-23.md")).unwrap(), b"mine");
    let forced = quick(&["--force"]);
    assert_eq!(forced.status.code(), Some(0));
    assert!(text(&forced.stdout).contains("ersetzt"));
}

#[test]
fn one_document_goes_to_a_file_or_to_standard_output_and_nothing_else_does() {
    let place = Place::new();
    let whole = example("eeg-praxis.ron");
    let printed = place.run(&["export", &whole, "--format", "md", "--lang", "en", "-o", "-"]);
    assert_eq!(printed.status.code(), Some(0));
    assert!(text(&printed.stdout).starts_with("# Annexes to the data processing agreement\n"));
    assert!(printed.stderr.is_empty());
    let written = place.run(&["export", &whole, "--lang", "en", "-o", "annex.md"]);
    assert_eq!(written.status.code(), Some(0), "{}", text(&written.stderr));
    assert_eq!(fs::read(place.path("annex.md")).unwrap(), printed.stdout);
    // A profile from standard input.
    let mut child = place
        .command(&["export", "-", "--format", "md", "--lang", "en", "-o", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&fs::read(&whole).unwrap()).unwrap();
    assert_eq!(child.wait_with_output().unwrap().stdout, printed.stdout);
}

#[test]
fn one_failing_profile_does_not_stop_the_others() {
    let place = Place::new();
    let whole = example("eeg-praxis.ron");
    let output = place.run(&["export", "fehlt.ron", &whole, "--format", "md", "--out", "o"]);
    assert_eq!(output.status.code(), Some(5));
    assert!(place.path("o/eeg-praxis_de_2026-11-23.md").exists());
}

#[test]
fn a_draft_says_so_in_its_name_and_on_its_pages() {
    let place = Place::new();
    let whole = example("eeg-praxis.ron");
    let output = place.run(&["export", &whole, "--draft", "--format", "md", "--out", "o"]);
    assert!(text(&output.stdout).contains("Entwurf"));
    let draft = fs::read_to_string(place.path("o/eeg-praxis_de_2026-11-23_entwurf.md")).unwrap();
    assert!(draft.contains("**Entwurf**"));
    assert!(place.path("o/eeg-praxis_en_2026-11-23_draft.md").exists());
}

/// The shipped example with a name that no embedded font can print.
#[cfg(feature = "pdf")]
fn with_a_chinese_name(place: &Place) -> String {
    let whole = fs::read_to_string(example("eeg-praxis.ron")).unwrap();
    assert!(whole.contains("Kurvenlicht GmbH"));
    fs::write(place.path("cn.ron"), whole.replace("Kurvenlicht GmbH", "Kurvenlicht 中 GmbH")).unwrap();
    "cn.ron".to_owned()
}

#[cfg(feature = "pdf")]
#[test]
fn a_final_pdf_names_the_answer_that_it_cannot_print_and_other_formats_print_it() {
    let place = Place::new();
    let profile = with_a_chinese_name(&place);
    let named = "Name des Auftragsverarbeiters (contractor-name): 中 [U+4E2D]";
    let refused = place.run(&["export", &profile, "--final", "--lang", "de", "--out", "o"]);
    assert_eq!(refused.status.code(), Some(4), "{}", text(&refused.stderr));
    assert!(text(&refused.stderr).contains(named), "{}", text(&refused.stderr));
    assert!(!place.path("o/cn_de_2026-11-23.pdf").exists());
    assert!(fs::read_to_string(place.path("o/cn_de_2026-11-23.md")).unwrap().contains("Kurvenlicht 中 GmbH"));
    assert!(place.path("o/cn_de_2026-11-23.docx").exists());
    let checked = place.run(&["check", &profile]);
    assert_eq!(checked.status.code(), Some(4), "check exits with 4 exactly when the final export is refused");
    assert!(text(&checked.stdout).contains(named), "{}", text(&checked.stdout));
    // Without a wish for a grade the PDF is the draft that it can be; the others are final.
    let best = place.run(&["export", &profile, "--lang", "de", "--format", "md,pdf", "--out", "b"]);
    assert_eq!(best.status.code(), Some(0), "{}", text(&best.stderr));
    assert!(text(&best.stderr).contains("Das PDF bleibt ein Entwurf") && text(&best.stderr).contains(named));
    assert!(place.path("b/cn_de_2026-11-23_entwurf.pdf").exists() && place.path("b/cn_de_2026-11-23.md").exists());
    let draft = place.run(&["export", &profile, "--draft", "--lang", "de", "--format", "pdf", "--out", "d"]);
    assert_eq!(draft.status.code(), Some(0));
    assert!(text(&draft.stderr).contains(named), "a draft is written and names the problem");
}

#[test]
fn an_interview_over_a_pipe_saves_every_answer_and_goes_on_later() {
    let place = Place::new();
    let mut child = place.command(&["ask", "neu.ron"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    // Contractor; on behalf; a named client; Germany; then the input ends without a word.
    child.stdin.take().unwrap().write_all("1\n1\n1\nDeutschland\n".as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("Später weiter mit: anlage ask neu.ron"));
    let saved = fs::read_to_string(place.path("neu.ron")).unwrap();
    assert!(saved.contains("\"client-country\": (is: Given(Country(\"DE\")), on: \"2026-11-22\")"), "{saved}");
    let mut child = place.command(&["ask", "neu.ron"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"!\n").unwrap();
    let output = text(&child.wait_with_output().unwrap().stdout);
    assert!(
        !output.contains("Wer beantwortet") && output.contains("Berufe und Tätigkeiten"),
        "it goes on with the next question: {output}"
    );
    assert_eq!(fs::read_to_string(place.path("neu.ron")).unwrap(), saved);
}

#[test]
fn a_renewal_is_a_copy_beside_the_profile_that_has_to_be_confirmed_and_replaces_nothing() {
    let place = Place::new();
    let old = fs::read(example("eeg-praxis.ron")).unwrap();
    fs::write(place.path("praxis.ron"), &old).unwrap();
    let output = place.run(&["renew", "praxis.ron"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let copy = fs::read_to_string(place.path("praxis-2026.ron")).unwrap();
    let carried = copy.matches("Carried(").count();
    let shown = text(&output.stdout);
    assert!(shown.contains("geschrieben: praxis-2026.ron"), "{shown}");
    assert!(shown.contains(&format!("{carried} Antworten sind übernommen")), "{shown}");
    assert!(shown.contains("anlage ask praxis-2026.ron"), "{shown}");
    assert!(carried > 100 && !copy.contains("as_of") && !copy.contains("Given("));
    assert_eq!(fs::read(place.path("praxis.ron")).unwrap(), old, "the old revision stays");
    // Nothing of it is final until it was confirmed.
    assert_eq!(place.run(&["check", "praxis-2026.ron"]).status.code(), Some(4));
    // Once more: a number; an exact name that is taken is refused.
    assert_eq!(place.run(&["renew", "praxis.ron"]).status.code(), Some(0));
    assert_eq!(fs::read_to_string(place.path("praxis-2026-2.ron")).unwrap(), copy);
    let refused = place.run(&["renew", "praxis.ron", "-o", "praxis-2026.ron"]);
    assert_eq!(refused.status.code(), Some(6));
    assert!(text(&refused.stderr).contains("anderen Namen"), "{}", text(&refused.stderr));
    let nowhere = place.run(&["renew", "praxis.ron", "-o", "fehlt/x.ron"]);
    assert_eq!(nowhere.status.code(), Some(5), "{}", text(&nowhere.stderr));
    let exact = place.run(&["renew", "praxis.ron", "-o", "neu.ron", "--ui-lang", "en"]);
    assert!(text(&exact.stdout).contains("answers are carried over"), "{}", text(&exact.stdout));
    assert_eq!(fs::read_to_string(place.path("neu.ron")).unwrap(), copy);
    let printed = place.run(&["renew", "praxis.ron", "-o", "-"]);
    assert_eq!(text(&printed.stdout), copy);
    assert_eq!(fs::read(place.path("praxis.ron")).unwrap(), old);
    check(&["renew", "gibt-es-nicht.ron"], 5, "", "anlage list");
    fs::write(place.path("neuer.ron"), "(format: 1, questionnaire: \"2031.01\")").unwrap();
    assert_eq!(place.run(&["renew", "neuer.ron"]).status.code(), Some(7));
    #[cfg(unix)]
    for made in ["praxis-2026.ron", "praxis-2026-2.ron", "neu.ron"] {
        let mode = std::os::unix::fs::MetadataExt::mode(&fs::metadata(place.path(made)).unwrap());
        assert_eq!(mode & 0o777, 0o600, "{made}");
    }
}

#[test]
fn the_library_is_listed_with_what_cannot_be_read() {
    let place = Place::new();
    fs::create_dir_all(place.path("home")).unwrap();
    fs::copy(example("eeg-praxis.ron"), place.path("home/aumann.ron")).unwrap();
    fs::write(place.path("home/kaputt.ron"), "(").unwrap();
    let output = place.run(&["list"]);
    let shown = text(&output.stdout);
    assert!(shown.contains("EEG-Praxis am Münsterplatz") && shown.contains("bereit"), "{shown}");
    assert!(shown.lines().any(|line| line.starts_with("kaputt") && line.contains("nicht lesbar")), "{shown}");
    let json = place.run(&["list", "--json"]);
    let entries: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(entries.as_array().unwrap().len(), 2);
}

#[test]
fn questions_and_checks_speak_json_and_a_paper_form() {
    let place = Place::new();
    let json = place.run(&["questions", "--format", "json", "--ui-lang", "en"]);
    let entries: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert!(entries.as_array().unwrap().len() > 50);
    let form = text(&place.run(&["questions", "--format", "md"]).stdout);
    assert!(form.starts_with("# Fragebogen") && form.contains("- ☐ ") && !form.contains('⟨'), "{form}");
    let checked = place.run(&["check", &example("muster-halb-beantwortet.ron"), "--json"]);
    assert_eq!(checked.status.code(), Some(4));
    let report: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!(report["ready"], false);
    assert!(report["blockers"].as_array().unwrap().len() > 10);
    assert!(report["card"]["open"].as_u64().unwrap() > 0);
}

#[test]
fn the_catalogue_shows_every_list_and_every_measure_with_where_it_stands() {
    let place = Place::new();
    check(&["catalogue", "recovery"], 0, "backup-data  Datensicherung\n", "");
    check(&["catalogue", "recovery"], 0, "Art.\u{a0}3 DSV (Schweiz): Wiederherstellung (Art.\u{a0}3", "");
    check(
        &["catalogue", "purpose", "--ui-lang", "en"],
        0,
        "  Destruction\n    record-destruction  destruction of paper",
        "",
    );
    check(&["catalogue", "gibt-es-nicht"], 2, "", "Möglich sind: ancillary");
    let one = text(&place.run(&["catalogue", "group"]).stdout);
    assert!(one.contains("patients  Patientinnen und Patienten  [health, secret]"), "{one}");
    assert!(!one.contains("backup-data"), "only what was asked for: {one}");
    let all = text(&place.run(&["catalogue"]).stdout);
    assert!(!all.contains('⟨') && all.contains("record-destruction") && all.contains("backup-data"));
    let json = place.run(&["catalogue", "--json", "--ui-lang", "en"]);
    let all: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    let lists = all["lists"].as_array().unwrap();
    let controls = all["controls"].as_array().unwrap();
    assert!(lists.len() >= 11 && controls.len() == 18, "{} lists, {} controls", lists.len(), controls.len());
    for measure in controls.iter().flat_map(|control| control["measures"].as_array().unwrap()) {
        assert_eq!(measure["headings"].as_array().unwrap().len(), 5, "{measure}");
        assert!(!measure["sentence"].as_str().unwrap().contains('⟨'), "{measure}");
    }
    let health = controls.iter().find(|control| control["id"] == "encryption").unwrap()["measures"].as_array().unwrap();
    let database = health.iter().find(|measure| measure["id"] == "encryption-database").unwrap();
    assert_eq!(database["suggested"][0], "Health data are processed.");
}

#[test]
fn help_speaks_the_language_of_the_interface() {
    let place = Place::new();
    let german = text(&place.run(&["export", "--help"]).stdout);
    assert!(
        german.contains("Aufruf: anlage export [Optionen] <Profil>...") && german.contains("schreibt einen Entwurf"),
        "{german}"
    );
    let all = text(&place.run(&["--help"]).stdout);
    assert!(all.contains("Aufruf: anlage [Optionen] [Befehl]") && !all.contains("[OPTIONS]"), "{all}");
    let english = text(&place.run(&["export", "--help", "--ui-lang", "en"]).stdout);
    assert!(
        english.contains("Usage: anlage export [options] <profile>...") && english.contains("writes a draft"),
        "{english}"
    );
    // No word of clap's own, in any help of any command; what stands for a value is named.
    for language in ["de", "en"] {
        let run =
            |arguments: &[&str]| text(&place.run(&[arguments, &["--help", "--ui-lang", language]].concat()).stdout);
        let commands = anlage::cli::command(&Messages::embedded(Language::De, Roles::Statutory).unwrap());
        for command in commands.get_subcommands() {
            let help = run(&[command.get_name()]);
            for foreign in ["OPTIONS", "COMMAND", "⟨"] {
                assert!(!help.contains(foreign), "{help}");
            }
            assert!(
                language == "en"
                    || !["Usage", "Arguments", "Options", "<profile", "<out"].iter().any(|word| help.contains(word)),
                "{help}"
            );
        }
    }
}

/// The EEG case in which nobody at the contractor is bound to secrecy and the promised place is broken.
fn wrong(place: &Place) -> String {
    let text = fs::read_to_string(example("eeg-praxis.ron")).unwrap();
    let path = place.path("falsch.ron");
    let text = text.replace(
        r#""secrecy-undertaking": (is: Given(Choice("declaration"))"#,
        r#""secrecy-undertaking": (is: Given(Choice("no"))"#,
    );
    fs::write(&path, text).unwrap();
    path.to_string_lossy().into_owned()
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", text(&output.stdout)))
}

#[test]
fn the_card_names_the_paragraph_of_every_item() {
    let place = Place::new();
    let card = json(&place.run(&["card", &example("eeg-praxis.ron"), "--json"]));
    assert_eq!((&card["schema"], &card["counts"]["open"]), (&1.into(), &0.into()));
    let group = &card["groups"][0];
    assert_eq!(group["id"], "gdpr-28");
    let duration = group["items"].as_array().unwrap().iter().find(|item| item["id"] == "art28-duration").unwrap();
    assert_eq!(duration["state"], "covered");
    assert_eq!(duration["places"][0]["annex"], 1);
    assert_eq!(duration["places"][0]["blocks"][0], "duration");
    check(&["card", &example("eeg-praxis.ron")], 0, "Anlage 1, Dauer der Verarbeitung [duration]", "");
    check(&["card", &example("muster-halb-beantwortet.ron"), "--ui-lang", "en"], 0, "Still open: ", "");
}

#[test]
fn what_stands_behind_a_finding_and_a_paragraph_is_told_down_to_the_article() {
    let place = Place::new();
    let profile = example("eeg-praxis.ron");
    let why = json(&place.run(&["explain", &profile, "promised-place/r2", "--json"]));
    assert_eq!(why["finding"]["state"], "met");
    assert!(why["facts"].as_array().unwrap().iter().any(|fact| fact["at"] == "promised-countries"));
    let law = why["law"].as_array().unwrap();
    assert!(law.iter().any(|law| law["id"] == "gdpr-44" && law["applies"] == true), "{why}");
    assert!(law.iter().all(|law| law["sure"]["checked"].is_string() && law["sure"]["source"].is_string()));
    let why = json(&place.run(&["explain", &profile, "subject/duration", "--json"]));
    assert_eq!(why["block"]["says"], "Die Dauer der Verarbeitung entspricht der Laufzeit des Hauptvertrags.");
    assert_eq!(why["facts"][0]["at"], "duration");
    // What is met is not told in the words of what is wrong.
    let told = text(&place.run(&["explain", &profile, "promised-place/r2"]).stdout);
    assert!(told.contains("Regel promised-place/r2: erfüllt") && !told.contains("außerhalb des zugesagten"), "{told}");
    check(&["explain", &profile, "duration"], 0, "Absatz subject/duration", "");
    check(&["explain", &profile, "lead"], 2, "", "steht in mehreren Anlagen");
    check(&["explain", &profile, "nichts"], 2, "", "gibt es in diesem Profil nicht");
    check(&["explain", &profile], 0, "subject/duration  Die Dauer", "");
}

#[test]
fn a_finding_is_left_standing_for_a_reason_until_it_is_taken_back() {
    let place = Place::new();
    let profile = wrong(&place);
    let checked = place.run(&["check", &profile, "--json"]);
    assert_eq!(checked.status.code(), Some(4));
    let found = |output: &Output| -> serde_json::Value {
        let report = json(output);
        let findings = report["findings"].as_array().unwrap().clone();
        findings.into_iter().find(|finding| finding["id"] == "secrecy-contractor").unwrap()
    };
    assert_eq!(found(&checked)["state"], "not-met");
    let waive = |more: &[&str]| place.run(&[&["waive", &profile, "secrecy-contractor"], more].concat());
    assert_eq!(waive(&[]).status.code(), Some(2), "no reason");
    assert_eq!(waive(&["--reason", "  ", "--by", "Mareike Sondermann"]).status.code(), Some(2), "an empty reason");
    assert_eq!(waive(&["--reason", "n/a", "--by", "Mareike Sondermann"]).status.code(), Some(2), "no reason at all");
    let nobody = waive(&["--reason", "Vordruck folgt", "--by", "-"]);
    assert_eq!(nobody.status.code(), Some(2), "nobody");
    assert!(text(&nobody.stderr).contains("„-“ nennt niemanden."), "{}", text(&nobody.stderr));
    let waived = waive(&["--reason", "Vordruck\nunterwegs", "--by", "Mareike Sondermann"]);
    assert_eq!(waived.status.code(), Some(0), "{}", text(&waived.stderr));
    let checked = place.run(&["check", &profile, "--json"]);
    assert_eq!(found(&checked)["state"], "waived");
    assert_eq!(found(&checked)["waiver"]["reason"], "Vordruck unterwegs");
    assert_eq!(found(&checked)["waiver"]["by"], "Mareike Sondermann");
    let blocked = |output: &Output| {
        let report = json(output);
        report["blockers"].as_array().unwrap().iter().any(|blocker| blocker["finding"] == "secrecy-contractor")
    };
    assert!(!blocked(&checked));
    check(&["check", &profile], i32::from(checked.status.code() == Some(4)) * 4, "Hingenommen von Mareike", "");
    assert_eq!(waive(&["--withdraw"]).status.code(), Some(0));
    assert!(blocked(&place.run(&["check", &profile, "--json"])));
    let none = waive(&["--withdraw"]);
    assert_eq!(none.status.code(), Some(2), "there is none any more");
    assert!(text(&none.stderr).contains("keine Begründung gespeichert"), "{}", text(&none.stderr));
    let unknown = place.run(&["waive", &profile, "promised-place/r9", "--reason", "x", "--by", "y"]);
    assert_eq!(unknown.status.code(), Some(2));
    let met = place.run(&["waive", &profile, "promised-place/r2", "--reason", "x", "--by", "y"]);
    assert_eq!(met.status.code(), Some(2), "what is met needs no reason");
}

#[test]
fn the_report_is_a_file_of_its_own_and_says_that_it_is_no_annex() {
    let place = Place::new();
    let profile = wrong(&place);
    let written = place.run(&["report", &profile, "--format", "md", "--out", "o"]);
    assert_eq!(written.status.code(), Some(0), "{}", text(&written.stderr));
    let report = fs::read_to_string(place.path("o/falsch_de_2026-11-23_pruefbericht.md")).unwrap();
    for words in ["kein Bestandteil des Vertrags", "secrecy-contractor", "Vollständigkeit", "Art. 28 DSGVO"] {
        assert!(report.replace('\u{a0}', " ").contains(words), "{words}: {report}");
    }
    // By default it is a DOCX, and the ending of a named file decides.
    assert_eq!(place.run(&["report", &profile]).status.code(), Some(0));
    assert!(place.path("falsch_de_2026-11-23_pruefbericht.docx").exists());
    assert_eq!(place.run(&["report", &profile, "-o", "bericht.html"]).status.code(), Some(0));
    assert!(fs::read_to_string(place.path("bericht.html")).unwrap().starts_with("<!"));
    assert_eq!(place.run(&["report", &profile, "--format", "json"]).status.code(), Some(2));
    // No annex names the report or any finding.
    let exported = place.run(&["export", &profile, "--lang", "de", "--format", "md", "-o", "-"]);
    let annexes = text(&exported.stdout);
    assert!(!annexes.contains("kein Bestandteil des Vertrags"), "{annexes}");
}

#[cfg(feature = "pdf")]
#[test]
fn check_never_says_ready_where_the_pdf_of_the_final_version_is_refused() {
    let place = Place::new();
    let profile = with_a_chinese_name(&place);
    let checked = place.run(&["check", &profile, "--json"]);
    assert_eq!(checked.status.code(), Some(4));
    let report = json(&checked);
    assert_eq!(report["ready"], false);
    assert!(!report["unprinted"].as_array().unwrap().is_empty());
    let said = text(&place.run(&["check", &profile]).stdout);
    assert!(!said.contains("bereit") && said.contains("würde abgelehnt"), "{said}");
}

#[test]
fn a_draft_is_announced_with_its_reason() {
    let place = Place::new();
    let told = |arguments: &[&str]| {
        let eeg = example("eeg-praxis.ron");
        let output = place.run(&[&["export", &eeg, "--format", "md"], arguments].concat());
        text(&output.stdout) + &text(&output.stderr)
    };
    let wanted = told(&["--draft", "--out", "a"]);
    assert!(wanted.contains("Entwurf, wie verlangt"), "{wanted}");
    let foreign = told(&["--lang", "de-CH", "--out", "b"]);
    assert!(foreign.contains("nicht zu den Sprachen des Vertrags"), "{foreign}");
}

#[test]
fn no_document_replaces_a_profile() {
    let place = Place::new();
    let ours = fs::read(example("webagentur.ron")).unwrap();
    for (name, content) in [("w.ron", ours.clone()), ("broken.ron", b"\xef\xbb\xbf (\r\n  format: 9, oops".to_vec())] {
        fs::write(place.path(name), &content).unwrap();
        let source = example("webagentur.ron");
        for command in
            [vec!["export", &source, "--format", "md", "--lang", "de"], vec!["report", &source, "--format", "md"]]
        {
            let said = place.run(&[&command[..], &["-o", name, "--force"]].concat());
            assert_eq!(said.status.code(), Some(5), "{}", text(&said.stderr));
            assert!(text(&said.stderr).contains("Dort liegt ein Profil"), "{}", text(&said.stderr));
            assert_eq!(fs::read(place.path(name)).unwrap(), content);
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_did_not_arrive_is_told_and_is_no_success() {
    let place = Place::new();
    let whole = example("eeg-praxis.ron");
    for arguments in [
        vec!["check", &whole, "--json"],
        vec!["check", &whole],
        vec!["list"],
        vec!["law", "DE"],
        vec!["catalogue"],
        vec!["--help"],
        vec!["--version"],
        vec!["export", &whole, "-o", "-", "--format", "md", "--lang", "de"],
    ] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let said = place.command(&arguments).stdin(Stdio::null()).stdout(full).output().unwrap();
        let told = text(&said.stderr);
        assert_eq!(said.status.code(), Some(5), "{arguments:?}: {told}");
        assert!(told.contains("Die Ausgabe ist unvollständig"), "{arguments:?}: {told}");
        assert!(!told.contains("vorige Datei"), "{arguments:?}: {told}");
    }
}
