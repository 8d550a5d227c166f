//! The findings and the card on the screen: to the question and back, reasons, and what undo takes back.

use anlage::i18n::Language;
use anlage::interview::edit::{Edit, apply};
use anlage::profile::{Profile, State, Use, Value};
use anlage::rules::Verdict;
use anlage::tui::action::Command;

use crate::common::profile;
use crate::looks::{eeg, said, wrong};
use crate::screen::{Looks, Screen, today};
use crate::{at, engine};

fn looks() -> Looks {
    Looks::new(Language::De, (80, 24))
}

fn findings() -> Screen<'static> {
    let mut screen = Screen::open(engine(), looks(), wrong());
    screen.menu("command-findings");
    screen
}

#[test]
fn enter_leads_to_the_question_and_back_to_the_same_line() {
    let mut screen = findings();
    screen.keys("Down*2");
    let line = screen.cursor_row();
    assert!(line.contains("Fehler"), "{line}");
    screen.keys("Enter");
    assert_ne!(screen.cursor_row(), line);
    // Out of a row of a list Esc leads through the list.
    for _ in 0..4 {
        if screen.cursor_row() != line {
            screen.keys("Esc");
        }
    }
    assert_eq!(screen.cursor_row(), line);
}

/// The EEG case with two measures that exclude each other.
fn contradicting() -> Profile {
    let claim = |profile: Profile, measure: &str| {
        let is = Some(State::Given(Use::InPlace(Vec::new())));
        let measure = measure.parse().unwrap();
        let edit = Edit::Use { control: at("measures-input"), measure, is, note: String::new() };
        apply(&engine().questionnaire, &profile, edit, today()).unwrap().profile
    };
    claim(claim(profile("eeg-praxis"), "log-without-content"), "log-values")
}

#[test]
fn enter_on_a_finding_about_a_measure_stands_on_that_measure_in_its_list() {
    let mut screen = Screen::open(engine(), looks(), contradicting());
    screen.menu("command-findings");
    let found =
        |screen: &mut Screen<'_>| screen.cursor_row().contains("Protokolle enthalten nach einer Maßnahme keine");
    for _ in 0..60 {
        if found(&mut screen) {
            break;
        }
        screen.keys("Down");
    }
    assert!(found(&mut screen), "{}", screen.text());
    screen.keys("Enter");
    let measure = "Bisheriger und neuer Wert im Protokoll";
    assert!(screen.cursor_row().contains(measure), "{}\n{}", screen.cursor_row(), screen.text());
}

#[test]
fn the_whole_finding_under_the_cursor_is_on_the_screen_reason_and_law_included() {
    let mut screen = Screen::open(engine(), Looks::new(Language::De, (60, 20)), wrong());
    screen.menu("command-findings").keys("End");
    screen.shows("▸ Fehler").shows("Hingenommen von Mareike Sondermann").shows("Recht: § 203");
}

#[test]
fn a_reason_is_saved_with_who_and_when_and_undo_takes_it_back() {
    let mut screen = findings();
    // Down to the warning about the staff.
    for _ in 0..20 {
        if screen.cursor_row().contains("Warnung") {
            break;
        }
        screen.keys("Down");
    }
    let before = screen.profile().waivers.len();
    screen.keys("+");
    screen.shows("Mit Begründung hinnehmen");
    screen.keys("\"Formulare folgen\" Tab \"Dr. Olbrich\" Tab Enter");
    let waivers = screen.profile().waivers.clone();
    assert_eq!(waivers.len(), before + 1, "{}", screen.text());
    let waiver = &waivers["secrecy-staff"];
    assert_eq!((waiver.reason.as_str(), waiver.by.as_str()), ("Formulare folgen", "Dr. Olbrich"));
    assert_eq!(screen.saved.last().unwrap().waivers, waivers);
    screen.act(anlage::tui::action::Action::Do(Command::Undo));
    assert_eq!(screen.profile().waivers.len(), before);
}

#[test]
fn the_one_change_that_settles_a_finding_is_made_by_one_key_and_taken_back_by_undo() {
    // Two measures say that the data protection officer takes part, and there is none. The first is mended.
    let none = State::Given(Value::Choice("not-required".parse().unwrap()));
    let before = said(&profile("eeg-praxis"), "dpo", none, "");
    let mut screen = Screen::open(engine(), looks(), before.clone());
    screen.menu("command-findings");
    for _ in 0..40 {
        if screen.cursor_row().contains("atenschutzbeauftragte") && screen.text().contains("* ") {
            break;
        }
        screen.keys("Down");
    }
    let line = screen.cursor_row();
    screen.keys("*").shows("Die Abhilfe ist übernommen.");
    let errors = |profile: &anlage::profile::Profile| -> Vec<String> {
        let assessed = anlage::assess::Assessed::new(engine(), profile).unwrap();
        let error = |finding: &&anlage::rules::Finding| finding.verdict == Verdict::NotMet && finding.fix.is_some();
        assessed.findings().iter().filter(error).map(|finding| finding.key.clone()).collect()
    };
    let (there, left) = (errors(&before), errors(screen.profile()));
    assert_eq!((there.len(), left.len()), (2, 1), "{line} {there:?} {left:?}\n{}", screen.text());
    assert_eq!(screen.saved.last(), Some(screen.profile()));
    screen.act(anlage::tui::action::Action::Do(Command::Undo));
    assert_eq!(*screen.profile(), before);
}

#[test]
fn a_contradiction_cannot_be_waived_on_the_screen_either() {
    let mut screen = findings();
    assert!(screen.cursor_row().contains("Fehler"));
    screen.keys("+");
    assert!(!screen.app.has_dialog());
    screen.shows("widersprechen sich");
}

#[test]
fn a_reason_is_taken_back_with_delete() {
    let mut screen = findings();
    screen.keys("End Delete");
    assert!(screen.profile().waivers.is_empty(), "{}", screen.text());
    screen.shows("zurückgenommen");
}

#[test]
fn the_card_leads_to_the_open_question_or_to_the_printed_paragraph() {
    let mut screen = Screen::open(engine(), looks(), profile("muster-halb-beantwortet"));
    screen.menu("command-card").keys("Down Enter");
    screen.shows("Wie lange");
    let mut screen = eeg(looks());
    screen.menu("command-card").keys("Down Enter");
    assert!(screen.cursor_row().contains("Dauer der Verarbeitung entspricht"), "{}", screen.text());
}
