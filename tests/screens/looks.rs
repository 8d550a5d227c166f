//! How every screen and dialog looks, in both languages and in three sizes of the window.
//!
//! One snapshot shows one scene six times. Each was read before it was accepted: nothing cut without a sign, no
//! untranslated word, sentences right.

use anlage::i18n::{Arg, Language, Messages, Roles};
use anlage::interview::edit::{Edit, apply};
use anlage::interview::renew::carry;
use anlage::profile::{Profile, State, Value};
use anlage::tui::action::Action;
use anlage::tui::effect::{
    Draft, Earlier, Exported, Found, HomeEntry, NotDone, NotSaved, Opened, ReadOnly, Shelf, Version,
};
use anlage::tui::theme::Appearance;

use crate::common::profile;
use crate::screen::{Looks, SIZES, Screen, entry, today};
use crate::{at, engine};

type Scene = fn(Looks) -> Screen<'static>;

/// Compares a scene in every language and size with its snapshot.
#[track_caller]
fn check(name: &str, scene: Scene) {
    let mut text = String::new();
    for language in [Language::De, Language::En] {
        for size in SIZES {
            // Only the last frame counts here.
            let mut screen = scene(Looks { quiet: true, ..Looks::new(language, size) });
            text.push_str(&format!("{} {}x{}\n{}\n", language.tag(), size.0, size.1, screen.snapshot()));
        }
    }
    settings().bind(|| insta::assert_snapshot!(name, text));
}

fn settings() -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_snapshot_path("snapshots");
    settings.set_omit_expression(true);
    settings
}

pub(crate) fn library() -> Vec<HomeEntry> {
    vec![
        entry("EEG-Praxis", Some("EEG-Praxis am Münsterplatz, Dr. med. Lena Aumann"), 0, Shelf::Library),
        entry("Zahnarzt Dr. Öztürk", Some("Zahnarztpraxis Dr. Öztürk und Partner mbB"), 31, Shelf::Library),
        entry("Steuerkanzlei Brandt", None, 1, Shelf::Library),
        HomeEntry { template: true, ..entry("Vorlage Kurvenlicht", None, 12, Shelf::Library) },
        HomeEntry {
            state: anlage::tui::effect::EntryState::Broken,
            changed: None,
            ..entry("kaputt", None, 0, Shelf::Library)
        },
        entry("Altvertrag 2024", Some("Praxis Nord"), 0, Shelf::Archive),
        entry("Versehen", None, 40, Shelf::Trash),
    ]
}

fn home(looks: Looks) -> Screen<'static> {
    Screen::home(engine(), looks, library())
}

fn empty(looks: Looks) -> Screen<'static> {
    Screen::open(engine(), looks, Profile::empty(&engine().questionnaire.version))
}

pub(crate) fn eeg(looks: Looks) -> Screen<'static> {
    Screen::open(engine(), looks, profile("eeg-praxis"))
}

/// The EEG case at a question.
fn question(looks: Looks, path: &str) -> Screen<'static> {
    let mut screen = eeg(looks);
    show(&mut screen, path);
    screen
}

#[track_caller]
pub(crate) fn show(screen: &mut Screen<'_>, path: &str) {
    assert!(screen.app.show(&at(path)), "{path} is not asked");
    screen.keys("");
    let (columns, rows) = screen.size();
    screen.act(Action::Resize(columns, rows));
}

pub(crate) fn said(profile: &Profile, path: &str, is: State<Value>, note: &str) -> Profile {
    let edit = Edit::Answer { path: at(path), is, note: note.to_owned() };
    apply(&engine().questionnaire, profile, edit, today()).unwrap().profile
}

fn renewed(looks: Looks) -> Screen<'static> {
    Screen::open(engine(), looks, carry(&profile("eeg-praxis")))
}

/// What is told about a save that failed, in the words of the interface.
pub(crate) fn failed_save(looks: Looks, cause: &str, kept: bool) -> NotSaved {
    let messages = Messages::embedded(looks.language, Roles::Statutory).unwrap();
    let why = messages.plain(&format!("cause-{cause}"));
    let path = "/media/praxis/EEG-Praxis.ron";
    NotSaved {
        what: vec![
            messages.text("not-saved-what", &[("why", Arg::Text(&why))]),
            messages.text("not-saved-where", &[("path", Arg::Text(path))]),
        ],
        safe: format!(
            "{} {}",
            messages.plain(if kept { "not-saved-kept" } else { "not-saved-memory" }),
            messages.plain("not-saved-file-old")
        ),
        remedy: messages.plain(&format!("cause-{cause}.remedy")),
        kept,
        again: cause == "gone",
        elsewhere: "/home/aumann/Documents/anlage/EEG-Praxis.ron".into(),
        place: None,
    }
}

/// The EEG case with one answer unknown, one set aside, one unfinished, one with a note.
fn mixed(looks: Looks) -> Screen<'static> {
    let mut profile = profile("eeg-praxis");
    let unknown = State::Unknown { who: "Frau Sondermann".into(), by: Some("2026-12-01".parse().unwrap()) };
    profile = said(&profile, "duration", unknown, "");
    profile = said(&profile, "client-secrecy", State::Given(Value::Choice("no".parse().unwrap())), "");
    profile = said(&profile, "subprocessor-notice", State::Unfinished("zwei Wochen oder so".into()), "");
    profile = said(
        &profile,
        "contractor-name",
        State::Given(Value::Text("Kurvenlicht GmbH".into())),
        "Firma laut Handelsregister prüfen",
    );
    Screen::open(engine(), looks, profile)
}

/// The EEG case with a broken promise, an undertaking that is missing and waived, and staff that nobody bound.
pub(crate) fn wrong() -> Profile {
    let choice = |id: &str| State::Given(Value::Choice(id.parse().unwrap()));
    let mut profile = said(&profile("eeg-praxis"), "promised-place", choice("eea"), "");
    profile = said(&profile, "secrecy-undertaking", choice("no"), "");
    profile = said(&profile, "secrecy-staff", choice("no"), "");
    let assessed = anlage::assess::Assessed::new(engine(), &profile).unwrap();
    let finding = assessed.findings().iter().find(|finding| finding.key == "secrecy-contractor").unwrap();
    let saw = anlage::sheets::waive::saw(&profile, &assessed.law, finding);
    let (finding, by) = (finding.key.clone(), "Mareike Sondermann".to_owned());
    let edit = Edit::Waive { finding, reason: "Der Vordruck ist unterwegs.".to_owned(), by, saw };
    apply(&engine().questionnaire, &profile, edit, today()).unwrap().profile
}

fn findings(looks: Looks) -> Screen<'static> {
    let mut screen = Screen::open(engine(), looks, wrong());
    screen.menu("command-findings");
    screen
}

macro_rules! scenes {
    ($($name:ident: $scene:expr;)*) => { $(
        #[test]
        fn $name() {
            check(stringify!($name), $scene);
        }
    )* };
}

scenes! {
    home_first_start: |looks| Screen::home(engine(), looks, Vec::new());
    home_with_profiles: |looks| { let mut s = home(looks); s.keys("Down*2"); s };
    home_filtered: |looks| { let mut s = home(looks); s.keys("\"praxis\""); s };
    home_archive: |looks| { let mut s = home(looks); s.keys("End Up Enter"); s };
    home_trash: |looks| { let mut s = home(looks); s.keys("End Enter"); s };
    home_buttons: |looks| { let mut s = home(looks); s.keys("Down*3 Tab*2"); s };
    home_name: |looks| { let mut s = home(looks); s.keys("Enter"); s };
    home_example: |looks| { let mut s = home(looks); s.keys("Down Enter"); s };
    home_delete: |looks| { let mut s = home(looks); s.keys("Down*3 Delete"); s };
    home_menu: |looks| { let mut s = home(looks); s.keys("Esc"); s };
    home_help: |looks| { let mut s = home(looks); s.keys("F1"); s };
    findings_by_weight: findings;
    findings_waived: |looks| { let mut s = findings(looks); s.keys("End"); s };
    findings_why: |looks| { let mut s = findings(looks); s.keys("Space"); s };
    findings_reason: |looks| { let mut s = findings(looks); s.keys("Down*4 +"); s };
    findings_menu: |looks| { let mut s = findings(looks); s.keys("F10"); s };
    findings_help: |looks| { let mut s = findings(looks); s.keys("F1"); s };
    findings_in_the_tasks: |looks| Screen::open(engine(), looks, wrong());
    findings_beside_the_answer: |looks| {
        let mut s = Screen::open(engine(), looks, wrong());
        show(&mut s, "secrecy-staff");
        s
    };
    findings_in_the_review: |looks| {
        let mut s = Screen::open(engine(), looks, wrong());
        s.keys("F5 End");
        s
    };
    card_covered: |looks| { let mut s = eeg(looks); s.menu("command-card"); s };
    card_open: |looks| {
        let mut s = Screen::open(engine(), looks, profile("muster-halb-beantwortet"));
        s.menu("command-card").keys("Down");
        s
    };
    preview_why: |looks| { let mut s = eeg(looks); s.menu("command-preview").keys("Down*3 Space"); s };
    tasks_at_the_beginning: |looks| { let mut s = empty(looks); s.keys("Esc"); s };
    tasks_complete: eeg;
    tasks_of_a_renewal: |looks| { let mut s = renewed(looks); s.keys("Esc Esc"); s };
    renewal_first: renewed;
    tasks_mixed: mixed;
    tasks_unfolded: |looks| { let mut s = mixed(looks); s.keys("Down*2 Right"); s };
    tasks_grown: |looks| {
        let mut s = empty(looks);
        s.keys("Down Enter Down Enter Down Enter \"DE\" Enter Esc");
        s
    };
    choice_first: empty;
    choice_given: |looks| question(looks, "client-secrecy");
    choice_yes_no: |looks| { let mut s = question(looks, "paper"); s.keys("Up"); s };
    many: |looks| { let mut s = question(looks, "purposes"); s.keys("Down*2 Space"); s };
    many_filtered: |looks| { let mut s = question(looks, "client-professions"); s.keys("\"psych\""); s };
    many_nothing_found: |looks| { let mut s = question(looks, "client-professions"); s.keys("\"xyz\""); s };
    many_none: |looks| { let mut s = question(looks, "safeguards"); s.keys("Up Up Space"); s };
    page_of_texts: |looks| question(looks, "contractor-name");
    page_middle: |looks| { let mut s = question(looks, "contractor-name"); s.keys("Tab*2"); s };
    page_button: |looks| { let mut s = question(looks, "contractor-name"); s.keys("Tab*4"); s };
    words: |looks| question(looks, "subject");
    country_typed: |looks| { let mut s = question(looks, "client-country"); s.keys("Backspace*30 \"schwe\" Down"); s };
    countries_typed: |looks| {
        let mut s = empty(looks);
        s.keys("Down Enter Down Enter Down*2 Enter \"Deutschland, Öster\"");
        s
    };
    day: |looks| { let mut s = renewed(looks); show(&mut s, "as-of"); s };
    number_refused: |looks| { let mut s = question(looks, "subprocessor-notice"); s.keys("Backspace*10 \"bald\" Enter"); s };
    number_understood: |looks| { let mut s = question(looks, "subprocessor-notice"); s.keys("Backspace*10 \"3 d\""); s };
    rows: |looks| { let mut s = question(looks, "subprocessors"); s.keys("Down*2"); s };
    rows_empty: |looks| { let mut s = question(looks, "devices"); s.keys("Down Delete"); s };
    row_page: |looks| question(looks, "subprocessors/r2/subprocessor-name");
    row_last_field: |looks| question(looks, "subprocessors/r2/subprocessor-bound");
    grid: |looks| { let mut s = question(looks, "data"); s.keys("Down*3"); s };
    grid_second_column: |looks| { let mut s = question(looks, "special-kind"); s.keys("Down Right"); s };
    measures: |looks| { let mut s = question(looks, "measures-organisation"); s.keys("Down*3"); s };
    suggestions: |looks| {
        let mut profile = profile("eeg-praxis");
        profile.said.measures.clear();
        let mut s = Screen::open(engine(), looks, profile);
        show(&mut s, "measures-encryption");
        s.keys("Down*2");
        s
    };
    suggestions_safeguards: |looks| { let mut s = question(looks, "safeguards"); s.keys("Down*2"); s };
    measures_short: |looks| { let mut s = question(looks, "measures-pseudonymisation"); s.keys("Down"); s };
    measures_end: |looks| { let mut s = question(looks, "measures-separation"); s.keys("Up"); s };
    measure_form: |looks| { let mut s = question(looks, "measures-deletion"); s.keys("Down Enter"); s };
    measure_form_planned: |looks| { let mut s = question(looks, "measures-deletion"); s.keys("Down Enter Up*4 Down Space"); s };
    measure_form_unknown: |looks| { let mut s = question(looks, "measures-deletion"); s.keys("Down Enter Down*3 Space Enter"); s };
    measure_own: |looks| { let mut s = question(looks, "measures-deletion"); s.keys("+"); s };
    measure_attach: |looks| { let mut s = question(looks, "measures-deletion"); s.keys("Up*2 Enter"); s };
    own_entry: |looks| { let mut s = question(looks, "client-professions"); s.keys("+"); s };
    own_entry_left: |looks| { let mut s = question(looks, "client-professions"); s.keys("+ \"Logopädin\" Esc"); s };
    unknown: |looks| { let mut s = question(looks, "duration"); s.keys("F7"); s };
    unknown_note: |looks| { let mut s = question(looks, "duration"); s.keys("F7 Down Space Tab"); s };
    state_unknown: |looks| { let mut s = mixed(looks); show(&mut s, "duration"); s };
    state_unfinished: |looks| { let mut s = mixed(looks); show(&mut s, "subprocessor-notice"); s };
    state_note: |looks| { let mut s = mixed(looks); show(&mut s, "contractor-name"); s };
    state_carried: |looks| { let mut s = renewed(looks); show(&mut s, "client-secrecy"); s };
    closes: |looks| { let mut s = question(looks, "client-secrecy"); s.keys("Down*2 Enter"); s };
    ended: |looks| { let mut s = empty(looks); s.keys("Down Enter Down*2 Enter"); s };
    help: |looks| { let mut s = question(looks, "client-secrecy"); s.keys("F1"); s };
    help_typing: |looks| { let mut s = question(looks, "contractor-name"); s.keys("F1"); s };
    keys: |looks| { let mut s = eeg(looks); s.menu("command-keys"); s };
    menu: |looks| { let mut s = question(looks, "subprocessors"); s.keys("Down F10"); s };
    menu_filtered: |looks| { let mut s = question(looks, "data"); s.keys("F10 \"s\""); s };
    find: |looks| { let mut s = eeg(looks); s.keys("/ \"EEG\""); s };
    quit: |looks| { let mut s = question(looks, "client-secrecy"); s.keys("Ctrl+C"); s };
    review: |looks| { let mut s = mixed(looks); s.keys("F5 Down*8"); s };
    review_carried: |looks| { let mut s = renewed(looks); s.keys("Esc Down*3"); s };
    review_open: |looks| { let mut s = mixed(looks); s.keys("F5 Down*2 Enter Down*6"); s };
    review_blockers: |looks| { let mut s = mixed(looks); s.keys("F5 Down*3 Enter"); s };
    review_set_aside: |looks| { let mut s = mixed(looks); s.keys("F5 Down*4 Enter Up"); s };
    review_set_aside_menu: |looks| { let mut s = mixed(looks); s.keys("F5 Down*4 Enter Up Enter"); s };
    review_purge: |looks| { let mut s = mixed(looks); s.keys("F5 Down*4 Enter Up Delete"); s };
    preview: |looks| { let mut s = eeg(looks); s.keys("F6 Down*9"); s };
    preview_mixed: |looks| { let mut s = mixed(looks); s.keys("F6 End Up*3"); s };
    preview_behind: |looks| { let mut s = question(looks, "duration"); s.keys("Ctrl+T Enter"); s };
    beside: |looks| { let mut s = question(looks, "duration"); s.keys("Ctrl+E Down Enter Ctrl+P"); s };
    export: |looks| { let mut s = eeg(looks); s.keys("F8 Down*3"); s };
    export_blocked: |looks| { let mut s = mixed(looks); s.keys("F8 Enter"); s };
    export_folder: |looks| { let mut s = eeg(looks); s.keys("F8 Down*8"); s };
    export_done: |looks| { let mut s = eeg(looks); s.keys("F8 End Enter"); s };
    export_done_draft: |looks| { let mut s = mixed(looks); s.keys("F8 End Up Enter"); s };
    export_in_the_way: |looks| {
        let mut s = eeg(looks);
        s.keys("F8");
        let exported = Exported {
            files: Vec::new(),
            refused: Vec::new(),
            grade: anlage::sheets::page::Grade::Final,
            folder: "/praxis".into(),
            in_the_way: Some("/praxis/EEG-Praxis_de_2026-11-23.docx".into()),
        };
        s.act(Action::Exported(Box::new(exported)));
        s
    };
    conflict: |looks| { let mut s = question(looks, "duration"); s.act(Action::ChangedByOthers(1)); s };
    failed: |looks| {
        let mut s = question(looks, "duration");
        s.act(Action::Failed(NotDone { what: "/praxis/EEG-Praxis.ron: …".into(), remedy: "…".into() }));
        s
    };
    earlier: |looks| {
        let mut s = home(looks);
        let messages = Messages::embedded(looks.language, Roles::Statutory).unwrap();
        let version = |kind: &str, count| {
            let day = messages.date("2026-11-19".parse().unwrap()).unwrap();
            let args = [("day", Arg::Text(&day)), ("size", Arg::Count(14)), ("count", Arg::Count(count))];
            let words = format!("{} {}", messages.text("earlier-entry", &args), messages.plain(&format!("earlier-{kind}")));
            Version { path: "/state/1.version".into(), words }
        };
        let args = [("path", "/praxis/kaputt.ron"), ("line", "1"), ("column", "20"), ("more", "Unexpected end of RON")];
        s.act(Action::Earlier(Box::new(Earlier {
            path: "/praxis/kaputt.ron".into(),
            name: "kaputt".into(),
            damaged: Some(messages.text("err-broken", &args.map(|(name, text)| (name, Arg::Text(text))))),
            versions: vec![version("backup", 117), version("session", 96), version("copy", 1)],
        })));
        s
    };
    not_saved: |looks| {
        let mut s = question(looks, "duration");
        s.act(Action::NotSaved(Box::new(failed_save(looks, "full", true))));
        s
    };
    not_saved_memory: |looks| {
        let mut s = question(looks, "duration");
        s.act(Action::NotSaved(Box::new(failed_save(looks, "gone", false))));
        s
    };
    elsewhere: |looks| {
        let mut s = question(looks, "duration");
        s.act(Action::NotSaved(Box::new(failed_save(looks, "full", true))));
        s.keys("Enter");
        s
    };
    unsaved_found: |looks| {
        let mut s = home(looks);
        let unsaved = said(&profile("eeg-praxis"), "duration", State::Given(Value::Text("ein Jahr".into())), "");
        s.act(Action::Opened(Box::new(Opened {
            path: "/praxis/EEG-Praxis.ron".into(),
            profile: profile("eeg-praxis"),
            read_only: None,
            found: Some(Found { texts: Vec::new(), unsaved: Some(Box::new(unsaved)), older: false }),
            notice: None,
        })));
        s
    };
    draft_found: |looks| {
        let mut s = home(looks);
        let texts = vec![Draft { at: at("contractor-name"), text: "Kurvenlicht G".into() }];
        s.act(Action::Opened(Box::new(Opened {
            path: "/praxis/EEG-Praxis.ron".into(),
            profile: profile("eeg-praxis"),
            read_only: None,
            found: Some(Found { texts, unsaved: None, older: true }),
            notice: None,
        })));
        s
    };
    read_only: |looks| {
        let mut s = home(looks);
        s.act(Action::Opened(Box::new(Opened {
            path: "/praxis/EEG-Praxis.ron".into(),
            profile: profile("eeg-praxis"),
            read_only: Some(ReadOnly { why: "…".into(), elsewhere: "/praxis/EEG-Praxis-2.ron".into() }),
            found: None,
            notice: None,
        })));
        show(&mut s, "paper");
        s.keys("Up Enter");
        s
    };
    presenting: |looks| {
        let mut s = mixed(looks);
        s.menu("command-present");
        show(&mut s, "contractor-name");
        s
    };
}

/// Compares one look of a scene, with the tones of each cell where they matter.
#[track_caller]
fn check_look(name: &str, looks: Looks, scene: Scene) {
    let mut screen = scene(looks);
    let text = format!("{}\n{}", screen.snapshot(), screen.looks());
    if looks.ascii {
        let ours = screen.text().chars().all(|c| !"─│┌┐└┘↑↓…›▸·•".contains(c));
        assert!(ours, "a sign that is not ASCII:\n{text}");
    }
    assert_eq!(screen.is_coloured(), looks.colour && looks.appearance != Appearance::Terminal, "{name}");
    settings().bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn ascii_and_no_colour_keep_every_mark() {
    let looks = Looks { colour: false, ascii: true, ..Looks::new(Language::De, (80, 24)) };
    check_look("ascii_question", looks, |looks| question(looks, "client-secrecy"));
    check_look("ascii_grid", looks, |looks| {
        let mut s = question(looks, "data");
        s.keys("Down*3");
        s
    });
    check_look("ascii_dialog", looks, |looks| {
        let mut s = question(looks, "client-secrecy");
        s.keys("Ctrl+C");
        s
    });
    let looks = Looks { size: (120, 40), ..looks };
    check_look("ascii_beside", looks, |looks| {
        let mut s = question(looks, "duration");
        s.keys("Ctrl+E Down Enter Ctrl+P");
        s
    });
}

#[test]
fn high_contrast_marks_by_weight_and_inversion_too() {
    let looks = Looks { appearance: Appearance::HighContrast, ..Looks::new(Language::En, (80, 24)) };
    check_look("contrast_question", looks, |looks| question(looks, "client-secrecy"));
    check_look("contrast_review", looks, |looks| {
        let mut s = mixed(looks);
        s.keys("F5 Down*8");
        s
    });
}

#[test]
fn a_window_that_is_too_small_says_so_and_loses_nothing() {
    let mut screen = question(Looks::new(Language::De, (80, 24)), "contractor-contact");
    screen.keys("\" und Team\"");
    screen.input(anlage::tui::input::Input::Resize(30, 9));
    screen.shows("Das Fenster ist zu klein.");
    screen.keys("\"verloren\" Enter");
    screen.input(anlage::tui::input::Input::Resize(80, 24));
    screen.shows("Jonas Feldkamp und Team").hides("verloren");
}
