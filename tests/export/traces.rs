//! What must not get out: answers in errors, names and properties of files; the user and the machine in documents;
//! anything at all over the network.

use std::fs;
use std::io::Read as _;

use anlage::profile::{State, Value, read, write};

use super::program::{Place, Said, has, shipped};

/// Stands in every text that somebody entered.
const CANARY: &str = "Kanarienvogel Ärger";

/// The shipped example with the canary in every answer that is text.
fn with_canaries() -> String {
    let mut profile = read::read(&fs::read_to_string(shipped("eeg-praxis.ron")).unwrap()).unwrap();
    let mut number = 0;
    let mut sing = |value: &mut Value| {
        number += 1;
        match value {
            Value::Text(text) => *text = format!("{CANARY} {number}"),
            Value::Words(words) => words.values_mut().for_each(|text| *text = format!("{CANARY} {number}")),
            _ => {}
        }
    };
    let mut each = |state: &mut State<Value>| {
        if let State::Given(value) = state {
            sing(value);
        }
    };
    profile.said.answers.values_mut().for_each(|answer| each(&mut answer.is));
    for list in profile.said.lists.values_mut() {
        list.rows.iter_mut().for_each(|row| row.said.answers.values_mut().for_each(|answer| each(&mut answer.is)));
    }
    let text = write::write(&profile);
    assert!(text.matches(CANARY).count() > 40, "{}", text.matches(CANARY).count());
    text
}

#[track_caller]
fn silent(said: &Said, code: i32) {
    assert_eq!(said.code, Some(code), "{}", said.err);
    assert!(!said.err.contains("Kanarien") && !said.err.contains("Ärger"), "{}", said.err);
    assert!(!said.out.contains("Kanarien") && !said.out.contains("Ärger"), "{}", said.out);
}

#[test]
fn no_answer_stands_in_an_error_or_in_what_an_export_says() {
    let place = Place::new();
    let text = with_canaries();
    fs::write(place.path("p.ron"), &text).unwrap();
    silent(&place.run(&["export", "p.ron", "--out", "o"]), 0);
    // What `check` finds names the things it is about, on the screen of whoever asks; its errors do not.
    let checked = place.run(&["check", "p.ron"]);
    silent(&Said { out: String::new(), ..checked }, 0);
    silent(&place.run(&["export", "p.ron", "--format", "md", "--out", "p.ron/x"]), 5);
    silent(&place.run(&["export", "p.ron", "--as-of", "2026-02-01", "--out", "o"]), 2);
    let document = place.path("o").join("p_de_2026-11-23.md");
    fs::write(document, "mine").unwrap();
    silent(&place.run(&["export", "p.ron", "--format", "md", "--out", "o"]), 6);
    // A character that no font has: the answer is named by its question, not by its words.
    fs::write(place.path("cn.ron"), text.replace(&format!("{CANARY} 1\""), &format!("{CANARY} 中\""))).unwrap();
    let said = place.run(&["export", "cn.ron", "--final", "--format", "md,docx", "--out", "o"]);
    silent(&said, 0);
}

#[test]
fn no_answer_stands_in_the_error_of_a_file_that_is_broken_anywhere() {
    let place = Place::new();
    let text = with_canaries();
    let lines: Vec<&str> = text.lines().collect();
    let mut broken: Vec<String> = Vec::new();
    for (number, line) in lines.iter().enumerate().filter(|(_, line)| line.contains(CANARY)) {
        let with = |changed: String| {
            let mut all: Vec<&str> = lines.clone();
            all[number] = &changed;
            all.join("\n")
        };
        // An answer where something else belongs, a quotation mark that is gone, a word that no one knows.
        if number % 5 == 0 {
            broken.push(with(line.replace("Given(Text(", "Given(Number(")));
            broken.push(with(line.replace("Given(Text(", "Given(Choice(")));
            broken.push(with(line.replace("Given(Text(", "Given(Date(")));
            broken.push(with(line.replace("Given(Text(", "Given(Country(")));
            broken.push(with(line.replacen(CANARY, &format!("{CANARY}\" {CANARY}"), 1)));
            broken.push(with(line.replace("is: Given(", &format!("{}: Given(", "Kanarienvogel"))));
            broken.push(with(line.replacen('"', &format!("\"{CANARY}"), 1)));
            broken.push(with(line.replace(CANARY, &format!("{CANARY}\\q"))));
        }
    }
    broken.retain(|changed| *changed != text);
    assert!(broken.len() > 30, "{}", broken.len());
    for changed in broken {
        let Err(error) = read::read(&changed) else { continue };
        let said = error.to_string();
        assert!(!said.contains("Kanarien") && !said.contains("Ärger"), "{said}");
    }
    fs::write(place.path("b.ron"), text.replacen("Given(Text(", "Given(Number(", 1)).unwrap();
    for command in ["export", "check", "ask", "renew"] {
        let said = place.run(&[command, "b.ron"]);
        silent(&said, 3);
        assert!(said.err.contains("b.ron lässt sich ab Zeile "), "the place is named: {}", said.err);
    }
}

/// The properties of a file: what a search or a listing shows without opening the document.
fn properties(name: &str, bytes: &[u8]) -> String {
    let text = || String::from_utf8_lossy(bytes).into_owned();
    match name.rsplit('.').next().unwrap() {
        "docx" => {
            let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
            let mut all = String::from_utf8_lossy(archive.comment()).into_owned();
            for index in 0..archive.len() {
                let mut part = archive.by_index(index).unwrap();
                let name = part.name().unwrap().into_owned();
                all.push_str(&name);
                if name.starts_with("docProps/") {
                    part.read_to_string(&mut all).unwrap();
                }
            }
            all
        }
        "html" => text().split_once("</head>").unwrap().0.to_owned(),
        #[cfg(feature = "pdf")]
        "pdf" => {
            let read = super::reader::Read::new(bytes);
            let text = text();
            // XMP is not compressed, so that searching programs find it.
            let (_, packet) = text.split_once("<?xpacket begin").unwrap();
            let (packet, _) = packet.split_once("<?xpacket end").unwrap();
            format!(
                "{} {} {packet} {}",
                read.title,
                read.creator,
                read.outline.iter().map(|(_, t)| t.as_str()).collect::<String>()
            )
        }
        "json" => {
            let mut record: serde_json::Value = serde_json::from_slice(bytes).unwrap();
            let fields = record.as_object_mut().unwrap();
            assert!(fields.remove("sheets").is_some() && fields.remove("findings").is_some());
            record.to_string()
        }
        // Markdown has no properties; its first line is the title.
        "md" => text().lines().next().unwrap().to_owned(),
        other => panic!("{other}"),
    }
}

#[test]
fn no_answer_stands_in_the_properties_or_the_name_of_a_document() {
    let place = Place::new();
    fs::write(place.path("p.ron"), with_canaries()).unwrap();
    let formats = anlage::export::Format::names().replace(' ', "");
    for split in [None, Some("--split")] {
        let arguments = ["export", "p.ron", "--lang", "de", "--format", &formats, "--out", "o"];
        let said = place.run(&arguments.into_iter().chain(split).collect::<Vec<_>>());
        assert_eq!(said.code, Some(0), "{}", said.err);
    }
    let names = place.files("o");
    assert!(names.len() > 30);
    for name in names {
        let bytes = fs::read(place.path("o").join(&name)).unwrap();
        let properties = properties(&name, &bytes);
        assert!(properties.contains("anlage 0.") || name.ends_with("md"), "{name}: properties are read: {properties}");
        assert!(!properties.contains("Kanarien") && !properties.contains("Ärger"), "{name}: {properties}");
        assert!(!name.contains("Kanarien") && !name.contains("rger"));
        if name.ends_with("html") || name.ends_with("json") {
            // The answers are in the document itself, or nothing was proved.
            let whole = String::from_utf8(bytes).unwrap();
            assert!(whole.contains("Kanarien") || name.contains("_0"), "{name}");
        }
    }
}

#[test]
fn documents_name_no_user_host_or_path() {
    let (here, there) = (Place::new(), Place::new());
    let formats = anlage::export::Format::names().replace(' ', "");
    let whole = fs::read(shipped("eeg-praxis.ron")).unwrap();
    for (place, user, host) in [(&here, "user-one", "host-one"), (&there, "user-two", "host-two")] {
        let deep = place.path(user);
        fs::create_dir(&deep).unwrap();
        fs::write(deep.join("p.ron"), &whole).unwrap();
        let profile = deep.join("p.ron").to_string_lossy().into_owned();
        let arguments = ["export", &profile, "--format", &formats, "--lang", "de", "--out", "o"];
        // Another name of the machine, where the system allows to give one.
        let named = format!("hostname {host} 2>/dev/null; exec \"$@\"");
        let above = ["unshare", "-ru", "sh", "-c", &named, "sh"];
        let above = if has("unshare", &["-ru", "true"]) { &above[..] } else { &[] };
        let mut command = place.under(above, &arguments);
        command.env("USER", user).env("LOGNAME", user).env("USERNAME", user).env("HOSTNAME", host);
        let said = Said::of(&command.output().unwrap());
        assert_eq!(said.code, Some(0), "{}", said.err);
    }
    assert_eq!(here.files("o").len(), anlage::export::Format::all().count());
    for name in here.files("o") {
        let read = |place: &Place| fs::read(place.path("o").join(&name)).unwrap();
        assert_eq!(read(&here), read(&there), "{name} depends on user, host or folder");
    }
}

/// Every command that needs no terminal, with how it ends.
fn commands() -> Vec<(Vec<&'static str>, i32)> {
    vec![
        (vec!["export", "p.ron", "--lang", "de", "--out", "o"], 0),
        (vec!["export", "p.ron", "--format", "json", "--split", "--lang", "en", "--out", "o"], 0),
        (vec!["check", "p.ron", "--json"], 0),
        (vec!["questions", "--format", "md"], 0),
        (vec!["ask", "new.ron"], 0),
        (vec!["renew", "p.ron"], 0),
        (vec!["law", "CH"], 0),
        (vec!["catalogue"], 0),
        (vec!["list"], 0),
        (vec!["info"], 0),
        (vec!["completions", "bash"], 0),
        (vec!["man"], 0),
        (vec!["--version"], 0),
        (vec!["export", "missing.ron"], 5),
    ]
}

#[test]
fn every_command_works_where_there_is_no_network_at_all() {
    if !has("unshare", &["-rn", "true"]) {
        return;
    }
    let (with, without) = (Place::new(), Place::new());
    for place in [&with, &without] {
        fs::copy(shipped("eeg-praxis.ron"), place.path("p.ron")).unwrap();
    }
    for (arguments, code) in commands() {
        let alone = Said::of(&without.under(&["unshare", "-rn"], &arguments).output().unwrap());
        let usual = with.run(&arguments);
        assert_eq!(alone.code, Some(code), "{arguments:?}: {}", alone.err);
        if !matches!(arguments[0], "list" | "info") {
            assert_eq!((&alone.out, &alone.err), (&usual.out, &usual.err), "{arguments:?}");
        }
    }
    for name in with.files("o") {
        let read = |place: &Place| fs::read(place.path("o").join(&name)).unwrap();
        assert_eq!(read(&with), read(&without), "{name}");
    }
}

/// The socket calls in a trace, without those of the reader of signals: a pair that leads nowhere, and a wake that is
/// sent to no address.
#[cfg(target_os = "linux")]
fn sockets(trace: &str) -> Vec<&str> {
    let wakes = |line: &str| line.contains("sendto(") && line.contains(", \"\", 0, MSG_DONTWAIT, NULL, 0)");
    let call = |line: &&str| line.contains('(') && !line.contains("socketpair(AF_UNIX") && !wakes(line);
    trace.lines().filter(call).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn no_command_makes_a_socket() {
    if !has("strace", &["-e", "trace=%network", "true"]) {
        return;
    }
    let place = Place::new();
    fs::copy(shipped("eeg-praxis.ron"), place.path("p.ron")).unwrap();
    let strace = ["strace", "-f", "-qq", "-e", "trace=%network", "-e", "signal=none", "-o", "trace"];
    for (arguments, code) in commands() {
        let said = Said::of(&place.under(&strace, &arguments).output().unwrap());
        assert_eq!(said.code, Some(code), "{arguments:?}: {}", said.err);
        let trace = place.text("trace");
        assert!(sockets(&trace).is_empty(), "{arguments:?}: {trace}");
    }
    // The trace sees what it shall see.
    if has("bash", &["-c", "true"]) {
        let mut seen = std::process::Command::new("strace");
        seen.args(&strace[1..]).args(["bash", "-c", "true < /dev/tcp/127.0.0.1/9"]).current_dir(place.path("."));
        seen.output().unwrap();
        assert!(!sockets(&place.text("trace")).is_empty(), "strace shows sockets");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_screens_make_no_socket() {
    use super::pty::{ENTER, Place, Window, ctrl};
    if !has("strace", &["-e", "trace=%network", "true"]) {
        return;
    }
    let place = Place::new();
    fs::copy(shipped("eeg-praxis.ron"), place.path("p.ron")).unwrap();
    let script = "exec strace -f -qq -e trace=%network -e signal=none -o trace \"$@\"";
    let mut window = Window::open(place.shell(script, &["ask", "p.ron"]));
    window.see("gespeichert");
    window.send(ENTER);
    window.send(&ctrl('q'));
    window.see("Beenden");
    window.send(&ctrl('c'));
    window.end();
    let trace = fs::read_to_string(place.path("trace")).unwrap();
    assert!(sockets(&trace).is_empty(), "{trace}");
}
