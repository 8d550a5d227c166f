//! Every command is reached with arrows, Tab, Enter, Space and Esc alone; clicks do what keys do.

use anlage::i18n::Language;
use anlage::profile::{Profile, State, Use, Value};
use anlage::tui::action::Command;

use crate::common::profile;
use crate::engine;
use crate::looks::{eeg, library, show};
use crate::screen::{Looks, Screen};

fn looks() -> Looks {
    Looks::new(Language::De, (80, 24))
}

/// How somebody who knows only the plain keys comes to a command.
enum Way {
    /// It is what one of the plain keys does.
    Key,
    /// It only shortens what the plain keys do, or edits a text letter by letter.
    Shortens,
    /// It stands in the menu of this question.
    Menu(&'static str),
    /// It is a button of the home screen.
    Home(&'static str),
}

/// Every command: a new one has to be put somewhere here, or this does not compile.
fn way(command: Command) -> Way {
    use Command as C;
    match command {
        C::Up | C::Down | C::Left | C::Right | C::NextField | C::Take | C::Toggle | C::Back => Way::Key,
        // Home, End and pages are many arrows; Tab goes round; who erases letters has a keyboard for letters.
        C::Home | C::End | C::PageUp | C::PageDown | C::PreviousField | C::Erase | C::EraseWord | C::QuitNow => {
            Way::Shortens
        }
        C::Add => Way::Menu("client-professions"),
        C::Finish => Way::Menu("subject"),
        C::Copy | C::Complete | C::MoveUp | C::MoveDown | C::Delete => Way::Menu("subprocessors"),
        C::Rename => Way::Home("button-rename"),
        C::Archive => Way::Home("button-archive"),
        C::Earlier => Way::Home("button-versions"),
        C::OtherLanguage => Way::Menu("beside"),
        C::NextQuestion
        | C::PreviousQuestion
        | C::Help
        | C::Menu
        | C::Save
        | C::Find
        | C::Review
        | C::Tasks
        | C::Preview
        | C::Trace
        | C::Unknown
        | C::Export
        | C::Undo
        | C::Redo
        | C::Quit
        | C::Mouse
        | C::Language
        | C::Appearance
        | C::Ascii
        | C::Present
        | C::Suspend
        | C::Keys
        | C::Findings
        | C::Card
        | C::SetAside => Way::Menu("paper"),
    }
}

const ALL: [Command; 52] = {
    use Command as C;
    [
        C::Up,
        C::Down,
        C::Left,
        C::Right,
        C::Home,
        C::End,
        C::PageUp,
        C::PageDown,
        C::NextField,
        C::PreviousField,
        C::Take,
        C::Toggle,
        C::Finish,
        C::Back,
        C::Erase,
        C::Delete,
        C::EraseWord,
        C::NextQuestion,
        C::PreviousQuestion,
        C::Help,
        C::Menu,
        C::Save,
        C::Find,
        C::Review,
        C::Tasks,
        C::Preview,
        C::OtherLanguage,
        C::Trace,
        C::Unknown,
        C::Export,
        C::Undo,
        C::Redo,
        C::Quit,
        C::QuitNow,
        C::Mouse,
        C::Language,
        C::Appearance,
        C::Ascii,
        C::Present,
        C::Suspend,
        C::Keys,
        C::Add,
        C::Copy,
        C::MoveUp,
        C::MoveDown,
        C::Complete,
        C::Rename,
        C::Archive,
        C::Earlier,
        C::SetAside,
        C::Findings,
        C::Card,
    ]
};

/// Moves on with Tab or down until the cursor stands on this text.
#[track_caller]
fn on<'s, 'e>(screen: &'s mut Screen<'e>, key: &str, text: &str) -> &'s mut Screen<'e> {
    for _ in 0..90 {
        let cursor = screen.cursor();
        let row: String = screen.cursor_row().chars().skip(usize::from(cursor.x)).collect();
        if row.trim_start_matches(['▸', ' ', '[']).starts_with(text) {
            return screen;
        }
        screen.keys(key);
    }
    panic!("`{text}` cannot be reached with {key}:\n{}", screen.text());
}

#[test]
fn every_command_is_reached_with_the_plain_keys() {
    for command in ALL {
        match way(command) {
            Way::Key | Way::Shortens => {}
            Way::Menu(place) => {
                let beside = place == "beside";
                let size = if beside { (120, 40) } else { (80, 24) };
                let mut screen = eeg(Looks { size, ..looks() });
                show(&mut screen, if beside { "paper" } else { place });
                if beside {
                    menu_by_plain_keys(&mut screen);
                    let words = screen.app.messages().plain("command-preview");
                    on(&mut screen, "Down", &words).keys("Enter");
                }
                if command == Command::Menu {
                    menu_by_plain_keys(&mut screen);
                    continue;
                }
                menu_by_plain_keys(&mut screen);
                let words = words(&screen, command);
                let start: String = words.chars().take(30).collect();
                let found = on(&mut screen, "Down", start.trim_end()).text();
                screen.keys("Enter");
                assert_ne!(screen.text(), found, "{command:?} does nothing");
            }
            Way::Home(button) => {
                let mut screen = Screen::home(engine(), looks(), library());
                screen.keys("Down*2");
                let words = screen.app.messages().plain(button);
                on(&mut screen, "Tab", &words).keys("Enter");
                let outside = screen.log.iter().any(|done| done == "archive" || done.starts_with("earlier "));
                assert!(screen.app.has_dialog() || outside, "{command:?}");
            }
        }
    }
}

fn menu_by_plain_keys(screen: &mut Screen<'_>) {
    let menu = screen.app.messages().plain("button-menu");
    on(screen, "Tab", &menu).keys("Enter");
}

fn words(screen: &Screen<'_>, command: Command) -> String {
    let id = anlage::tui::dialogs::help::command_id(command);
    let messages = screen.app.messages();
    let special = ["rows", "choice", "grid", "measures"].map(|kind| format!("command-{kind}-{id}"));
    let special =
        special.into_iter().find(|special| messages.has(special) && screen.text().contains(&messages.plain(special)));
    messages.plain(&special.unwrap_or(format!("command-{id}")))
}

#[test]
fn the_task_list_leads_to_the_menu_and_the_menu_out_of_the_program() {
    let mut screen = eeg(looks());
    on(&mut screen, "Down", "Menü").keys("Enter");
    on(&mut screen, "Down", "beenden").keys("Enter").shows("Beenden?").keys("Enter");
    assert!(screen.left);
}

#[test]
fn a_case_can_be_renewed_deleted_and_brought_back_with_the_plain_keys() {
    let mut screen = Screen::home(engine(), looks(), library());
    screen.files.insert("/praxis/EEG-Praxis.ron".into(), profile("eeg-praxis"));
    screen.keys("Down*2");
    on(&mut screen, "Tab", "Erneuern").keys("Enter").shows("zu bestätigen");
    let mut screen = Screen::home(engine(), looks(), library());
    screen.keys("Down*2");
    on(&mut screen, "Tab", "Löschen").keys("Enter").shows("Papierkorb").keys("Left Enter");
    on(&mut screen, "Down", "Papierkorb anzeigen").keys("Enter").shows("Versehen");
    on(&mut screen, "Down", "Versehen").keys("Enter");
    assert_eq!(screen.log, ["trash", "untrash"]);
}

#[test]
fn ctrl_c_asks_and_the_second_one_leaves() {
    let mut screen = eeg(looks());
    show(&mut screen, "contractor-contact");
    screen.keys("\" neu\" Ctrl+C").shows("Alle Antworten sind gespeichert.");
    assert!(!screen.left);
    screen.keys("Esc").hides("Beenden?").keys("Ctrl+C Ctrl+C");
    assert!(screen.left);
    // What was typed is kept as it stood.
    let kept = &screen.saved.last().unwrap().said.answers.get("contractor-contact").unwrap().is;
    assert_eq!(*kept, State::Unfinished("Jonas Feldkamp neu".into()));
}

#[test]
fn clicks_do_what_keys_do() {
    let at = |path: &str| {
        let mut screen = eeg(looks());
        show(&mut screen, path);
        screen
    };
    let value = |screen: &Screen<'_>, path: &str| screen.profile().said.answers.get(path).unwrap().is.clone();
    // The first click moves to a line, the second takes it.
    let mut screen = at("paper");
    screen.click("( ) 1").click("1 ja");
    assert_eq!(value(&screen, "paper"), State::Given(Value::Yes));
    // A tick.
    let mut screen = at("purposes");
    let line = screen.rows().iter().find(|row| row.contains("[ ]")).unwrap().trim().to_owned();
    screen.click(&line).shows(&line.replace("[ ]", "[x]"));
    // A cell of a grid.
    let mut screen = at("data");
    let before = screen.text().matches("[x]").count();
    screen.click("[ ]");
    assert_eq!(screen.text().matches("[x]").count(), before + 1);
    // A measure is opened by the second click, a choice of its form chosen by one.
    let mut screen = at("measures-pseudonymisation");
    screen.keys("Down");
    let label = screen.cursor_row().split(" – ").next().unwrap().trim().to_owned();
    screen.click(&label).shows("Stand der Maßnahme").click("nicht vorhanden").click("[ Übernehmen ]");
    let uses = &screen.profile().said.measures.get("measures-pseudonymisation").unwrap().uses;
    assert!(uses.values().any(|answer| answer.is == State::Given(Use::No)));
    // Buttons, hints, sections, the menu.
    let mut screen = at("paper");
    screen.click("[ Hilfe ]").shows("Tasten beim Auswählen").keys("Esc");
    screen.click("F1 Hilfe").shows("Tasten beim Auswählen").keys("Esc");
    screen.click("Esc zurück").shows("Übersicht");
    screen.click("Unterauftragsverarbeiter").click("Unterauftragsverarbeiter").shows("Abschnitt 9 von");
    screen.click("[ Menü ]").click("Antworten prüfen").shows("Alle Antworten");
    // A field of a page.
    let mut screen = at("contractor-name");
    screen.click("Wie lautet die Geschäftsanschrift").keys("\"X\"");
    assert!(screen.draft.iter().any(|draft| draft.at.as_str() == "contractor-address"));
    // The wheel moves like the arrows.
    let mut screen = at("purposes");
    screen.input(anlage::tui::input::Input::Wheel(5, 5, false));
    assert!(screen.cursor_row().contains('▸'));
}

#[test]
fn the_mouse_is_released_for_selecting_and_taken_again() {
    let mut screen = Screen::open(engine(), looks(), Profile::empty(&engine().questionnaire.version));
    screen.keys("F9").shows("Die Maus markiert jetzt Text").keys("Ctrl+G").shows("Die Maus bedient jetzt das Programm");
    assert_eq!(screen.log, ["mouse false", "mouse true"]);
}
