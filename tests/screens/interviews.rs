//! Whole interviews and everything a person does in them, by keys alone.

use anlage::i18n::Language;
use anlage::interview::renew::carry;
use anlage::interview::renewal::waiting;
use anlage::interview::{SaidAt, walk};
use anlage::profile::{Completeness, Profile, State, Use, Value, write};
use anlage::questionnaire::Need;
use anlage::tui::action::{Action, Command};
use anlage::tui::effect::{Found, Opened, Shelf};

use crate::common::{profile, to_type};
use crate::engine;
use crate::looks::{eeg, failed_save, library, said, show};
use crate::screen::{Looks, Screen, entry};
use crate::script::questions;

fn german() -> Looks {
    Looks::new(Language::De, (80, 24))
}

fn question(path: &str) -> Screen<'static> {
    let mut screen = eeg(german());
    show(&mut screen, path);
    screen
}

fn new() -> Screen<'static> {
    let mut screen = Screen::home(engine(), german(), library());
    screen.keys("Enter \"Neu\" Enter Enter");
    screen
}

#[track_caller]
fn given(screen: &Screen<'_>, path: &str) -> Value {
    match screen.profile().said.answers.get(path).map(|answer| &answer.is) {
        Some(State::Given(value)) => value.clone(),
        other => panic!("{path}: {other:?}"),
    }
}

fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

/// The keys for a whole interview.
fn script(target: &Profile) -> String {
    questions(target).into_iter().map(|(_, keys)| keys).collect::<Vec<_>>().join(" ")
}

#[test]
fn shipped_profiles_can_be_answered_from_nothing_to_the_same_bytes_as_in_line_mode() {
    for (name, target) in to_type() {
        let mut screen = new();
        screen.looking = false;
        screen.keys(&script(&target));
        screen.looking = true;
        let typed = screen.bytes();
        for (line, wanted) in typed.lines().zip(write::write(&target).lines()) {
            assert_eq!(line, wanted, "{name}\n{}", screen.text());
        }
        assert_eq!(typed, write::write(&target), "{name}");
        assert_eq!(screen.saved.last(), Some(screen.profile()), "every accepted answer is saved");
        assert!(screen.draft.is_empty());
    }
}

#[test]
fn three_times_enter_lead_from_the_start_into_the_first_question() {
    let mut screen = Screen::home(engine(), german(), Vec::new());
    screen.keys("Enter Enter Enter");
    screen.shows("Wer beantwortet diese Fragen?");
    assert_eq!(screen.log, ["create Neues Profil"]);
}

#[test]
fn a_renewal_with_nothing_changed_takes_fewer_than_fifteen_keys_to_final() {
    let mut screen = Screen::home(engine(), german(), library());
    screen.files.insert("/praxis/EEG-Praxis.ron".into(), profile("eeg-praxis"));
    screen.keys("Down*2 =");
    assert_eq!(screen.log, ["renew"]);
    let before = screen.presses;
    // The day of the law is asked anew; today is proposed and has to be chosen.
    screen.shows("Zuerst der Stichtag").keys("Down Enter");
    let is_waiting = |profile: &Profile| {
        let law = engine().law.at(profile.as_of).unwrap();
        waiting(&walk(&engine().questionnaire, profile, &law)) > 0
    };
    while is_waiting(screen.profile()) {
        assert!(screen.presses < before + 40, "{}", screen.text());
        screen.keys("Enter");
    }
    let presses = screen.presses - before;
    screen.shows("Alles Nötige ist beantwortet");
    let last = screen.saved.last().unwrap();
    assert_eq!(last.as_of, Some(crate::screen::today()));
    let assessed = anlage::assess::Assessed::new(engine(), last).unwrap();
    assert!(assessed.blockers().is_empty(), "{:?}", assessed.blockers());
    assert!(presses < 15, "{presses} keys");
}

#[test]
fn an_answer_is_taken_back_and_made_again() {
    let mut screen = question("paper");
    let before = screen.profile().clone();
    screen.keys("Up Enter");
    let after = screen.profile().clone();
    assert_ne!(before, after);
    screen.keys("Ctrl+Z");
    assert_eq!(*screen.profile(), before);
    screen.shows("Rückgängig gemacht: ").keys("Ctrl+Y");
    assert_eq!(*screen.profile(), after);
    screen.shows("Wiederhergestellt: ").keys("Ctrl+Y").shows("Es gibt nichts wiederherzustellen.");
    assert_eq!(screen.saved.len(), 3, "taking back is saved like answering");
    screen.keys("Ctrl+Z");
    assert_eq!(*screen.profile(), before, "what was made again is taken back again");
}

#[test]
fn a_blank_between_two_words_of_a_search_ticks_nothing_and_a_second_one_does() {
    let mut screen = question("safeguards");
    let before = screen.profile().clone();
    screen.keys("s i c h e r u n g Space d").shows("Gesucht: sicherung d");
    let ticks = |screen: &Screen<'_>| screen.text().matches("[x]").count();
    assert_eq!(ticks(&screen), 0, "nothing fits, and nothing is shown as ticked");
    screen.keys("Esc Esc");
    assert_eq!(*screen.profile(), before, "nothing was ticked");
    let mut screen = question("safeguards");
    screen.keys("s i c h e r u n g Space").shows("Das Leerzeichen gehört zur Suche.").keys("Space Esc Esc");
    assert_ne!(*screen.profile(), before, "a second blank ticks what is under the cursor");
}

#[test]
fn a_search_that_finds_nothing_leaves_nothing_to_tick() {
    for id in ["special-kind", "client-reach"] {
        let mut screen = question(id);
        let before = screen.profile().clone();
        screen.keys("q q q q q Space Space").shows("Noch nichts ausgewählt.");
        screen.keys("Esc Esc");
        assert_eq!(*screen.profile(), before, "{id}");
    }
}

#[test]
fn ticks_on_the_screen_are_taken_back_before_an_earlier_answer() {
    let mut screen = question("paper");
    screen.keys("Up Enter");
    let answered = screen.profile().clone();
    show(&mut screen, "safeguards");
    let shown = screen.text();
    screen.keys("Down Space");
    assert_ne!(screen.text().matches("[x]").count(), shown.matches("[x]").count());
    screen.keys("Ctrl+Z").shows("Die Auswahl ist wieder, wie sie gespeichert ist.");
    assert_eq!(screen.text().matches("[x]").count(), shown.matches("[x]").count());
    assert_eq!(*screen.profile(), answered, "the earlier answer is untouched");
    // Only then is it taken back, by its name, for it is not on the screen.
    screen.keys("Ctrl+Z").shows("Rückgängig gemacht: ");
    assert_ne!(*screen.profile(), answered);
}

#[test]
fn after_undo_the_cursor_of_a_list_stays() {
    let mut screen = question("subprocessors");
    screen.keys("Down Down >");
    screen.keys("Ctrl+Z").shows("Rückgängig gemacht: ");
    assert!(screen.cursor_row().contains('▸'), "{}", screen.text());
}

#[test]
fn the_key_line_of_a_list_says_open_only_where_there_is_something_to_open() {
    let mut screen = question("subprocessors");
    screen.shows("Eingabe weiter").hides("Eingabe öffnen");
    screen.keys("Down").shows("Eingabe öffnen");
}

#[test]
fn confirming_a_section_confirms_what_stands_below_its_head() {
    let mut screen = Screen::home(engine(), german(), library());
    screen.files.insert("/praxis/EEG-Praxis.ron".into(), profile("eeg-praxis"));
    screen.keys("Down*2 =");
    screen.keys("Down Enter");
    let text = screen.text();
    let below: Vec<&str> =
        text.lines().skip_while(|line| !line.contains("▸ Vertragsparteien")).skip(1).take(4).collect();
    assert!(below.iter().all(|line| line.contains("Ansprechperson") || line.contains("E-Mail-Adresse")), "{text}");
    let before = screen.profile().clone();
    screen.keys("Enter");
    let confirmed =
        screen.profile().said.answers.iter().filter(|(at, answer)| before.said.answers.get(*at) != Some(answer));
    let confirmed: Vec<&str> = confirmed.map(|(at, _)| at.as_str()).collect();
    assert_eq!(confirmed, ["client-contact", "client-email", "contractor-contact", "contractor-email"]);
    // Taking it back leads back to the section.
    screen.keys("Ctrl+Z").shows("Rückgängig gemacht: Ansprechperson des Verantwortlichen und 3 weitere Angaben");
    assert!(screen.cursor_row().contains("▸ Vertragsparteien"), "{}", screen.text());
}

#[test]
fn after_another_change_nothing_is_made_again() {
    let mut screen = question("subprocessors");
    screen.keys("Down > Ctrl+Z Home Delete");
    let after = screen.profile().clone();
    screen.keys("Ctrl+Y").shows("Es gibt nichts wiederherzustellen.");
    assert_eq!(*screen.profile(), after);
}

#[test]
fn a_branch_is_set_aside_only_after_a_yes_and_comes_back() {
    let mut screen = question("client-secrecy");
    let before = screen.profile().clone();
    screen.keys("Down*2 Enter").shows("Antworten beiseitelegen?");
    screen.keys("Enter").shows("Die bisherige Antwort bleibt.");
    assert_eq!(*screen.profile(), before, "Enter keeps");
    screen.keys("Down*2 Enter Left Enter");
    assert_eq!(given(&screen, "client-secrecy"), Value::Choice("no".parse().unwrap()));
    assert_eq!(screen.profile().said.lists, before.said.lists, "what is set aside stays in the file");
    // From the list of what is set aside to the question that decides, and back.
    screen.menu("command-set-aside").shows("Beiseitegelegt");
    screen.keys("Up Enter");
    down_to(&mut screen, "Zur Frage").keys("Enter");
    screen.shows("Schweigepflicht").keys("Home Enter");
    assert_eq!(screen.profile().said.lists, before.said.lists);
    assert_eq!(given(&screen, "client-secrecy"), Value::Choice("yes".parse().unwrap()));
}

#[test]
fn what_is_set_aside_is_deleted_for_good_only_after_asking() {
    let mut screen = question("client-secrecy");
    screen.keys("Down*2 Enter Left Enter").menu("command-set-aside");
    let before = screen.profile().clone();
    screen.keys("Up Delete").shows("Endgültig löschen?").keys("Enter");
    assert_eq!(*screen.profile(), before);
    screen.keys("Delete Left Enter");
    let bound = |profile: &Profile| {
        let rows = &profile.said.lists.get("subprocessors").unwrap().rows;
        rows.iter().filter(|row| row.said.answers.contains_key("subprocessor-bound")).count()
    };
    assert_eq!(bound(screen.profile()) + 1, bound(&before));
}

#[test]
fn own_entries_are_worded_and_chosen() {
    let mut screen = question("client-professions");
    let Value::Choices(before) = given(&screen, "client-professions") else { panic!() };
    screen.keys("\"Heilp\" Backspace*5 End Enter").shows("Eigener Eintrag");
    screen.keys("\"Neurofeedback-Trainerin\" Enter \"Neurofeedback trainer\" Enter");
    // What kind of profession it is, is asked; the cursor alone chooses nothing.
    while !screen.cursor_row().contains("Übernehmen") {
        screen.keys("Tab");
    }
    screen.keys("Enter");
    screen.shows("[x] Neurofeedback-Trainerin").keys("Enter");
    let Value::Choices(after) = given(&screen, "client-professions") else { panic!() };
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(screen.profile().own.values().flatten().count(), 1);
}

#[test]
fn a_grid_is_filled_by_row_and_by_column() {
    let mut screen = question("data");
    let cell = |screen: &Screen<'_>, path: &str| match given(screen, path) {
        Value::Choices(ids) => ids.iter().map(ToString::to_string).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    // The second data category for all groups.
    screen.keys("Down*2 = Enter");
    show(&mut screen, "data");
    let both = [cell(&screen, "data/patients"), cell(&screen, "data/therapists")];
    let new: Vec<&String> = both[0].iter().filter(|id| both[1].contains(id)).collect();
    assert!(!new.is_empty());
    let only_names = |ids: &[String]| ids.to_vec();
    screen.keys("Right * Enter");
    assert_eq!(only_names(&cell(&screen, "data/therapists")), only_names(&cell(&screen, "data/patients")));
}

#[test]
fn rows_are_added_copied_moved_deleted_and_given_back() {
    let mut screen = question("subprocessors");
    let names = |screen: &Screen<'_>| {
        let rows = &screen.profile().said.lists.get("subprocessors").unwrap().rows;
        rows.iter().map(|row| row.id.to_string()).collect::<Vec<_>>()
    };
    let start = names(&screen);
    screen.keys("Down >");
    let mut moved = start.clone();
    moved.swap(0, 1);
    assert_eq!(names(&screen), moved);
    // The cursor went with the row.
    screen.keys("<");
    assert_eq!(names(&screen), start);
    screen.keys("Delete");
    assert_eq!(names(&screen), start[1..]);
    screen.keys("Ctrl+Z");
    assert_eq!(names(&screen), start);
    screen.keys("Home =");
    assert_eq!(names(&screen).len(), start.len() + 1);
    screen.shows("(ohne Namen)");
    // The cursor stands on the copy, its name is asked first.
    screen.keys("Enter \"Rheinturm Zwei\" Enter");
    let rows = &screen.profile().said.lists.get("subprocessors").unwrap().rows;
    let last = rows.last().unwrap().said.answers.get("subprocessor-name").map(|answer| answer.is.clone());
    assert_eq!(last, Some(State::Given(text("Rheinturm Zwei"))));
}

#[test]
fn measures_are_in_place_planned_not_there_and_unknown() {
    let mut screen = question("measures-deletion");
    let control = "measures-deletion";
    let known = &engine().questionnaire.catalogue.control("deletion").unwrap().measures;
    let measure = known.iter().find(|measure| measure.params.is_empty()).map(|measure| measure.id.clone()).unwrap();
    let usage = |screen: &Screen<'_>| screen.profile().said.measures.get(control)?.uses.get(&measure).cloned();
    screen.to(&format!("measure--{measure}.label"));
    if usage(&screen).is_some() {
        screen.keys("Space");
    }
    assert_eq!(usage(&screen), None);
    screen.keys("Space");
    assert_eq!(usage(&screen).unwrap().is, State::Given(Use::InPlace(Vec::new())));
    screen.keys("Enter Down Enter \"1.3.27\" Enter Enter");
    assert_eq!(usage(&screen).unwrap().is, State::Given(Use::Planned("2027-03-01".parse().unwrap(), Vec::new())));
    screen.keys("Enter Down Enter Enter");
    assert_eq!(usage(&screen).unwrap().is, State::Given(Use::No));
    screen.keys("Enter Down Enter \"IT\" Enter Enter Enter");
    assert_eq!(usage(&screen).unwrap().is, State::Unknown { who: "IT".into(), by: None });
    // A document in its place.
    screen.to("screen-attach").keys("Enter \"TOM-Blatt\" Enter \"1.2.26\" Enter Enter");
    let attached = screen.profile().said.measures.get(control).unwrap().attached.clone().unwrap();
    assert_eq!(attached.is.value().unwrap().document, "TOM-Blatt");
    // An own measure is taken at once.
    screen.keys("+ \"Datenträger werden geschreddert.\" Enter \"Media are shredded.\" Enter Enter");
    screen.shows("[x] Datenträger werden geschreddert.");
    screen.keys("*");
    let complete = screen.profile().said.measures.get(control).unwrap().complete.clone().unwrap();
    assert_eq!(complete.is, State::Given(Completeness::ThatIsAll));
}

#[test]
fn suggestions_come_first_with_their_reason_and_are_nothing_that_anybody_said() {
    let mut profile = profile("eeg-praxis");
    profile.said.measures.clear();
    let mut screen = Screen::open(engine(), Looks::new(Language::De, (120, 60)), profile.clone());
    show(&mut screen, "measures-encryption");
    screen.shows("Vorgeschlagen: Es werden Gesundheitsdaten verarbeitet.").shows("Vorschläge sind keine Antworten");
    assert!(!screen.text().contains("[x]"), "a suggestion is ticked:\n{}", screen.text());
    // Enter passes by: nothing is chosen because it stands first.
    screen.keys("Enter");
    assert_eq!(*screen.profile(), profile);
    // What is taken stays where it is, and nothing else is taken with it.
    show(&mut screen, "measures-encryption");
    screen.keys("Down Down Space");
    let row = screen.cursor_row();
    assert!(row.contains("[x]"), "{row}");
    assert_eq!(screen.text().matches("[x]").count(), 1);
    let uses = &screen.profile().said.measures.get("measures-encryption").unwrap().uses;
    assert_eq!(uses.len(), 1);
    screen.keys("Space");
    assert_eq!(screen.cursor_row().replace("[ ]", ""), row.replace("[x]", "").replace(" – in Kraft", ""));
    // Safeguards for special categories in the same way; "none of these" still means none.
    show(&mut screen, "safeguards");
    screen.shows("Vorgeschlagen: Es werden Gesundheitsdaten verarbeitet.");
}

#[test]
fn a_save_that_fails_offers_three_ways_on_and_nobody_leaves_without_having_seen_it() {
    let looks = Looks::new(Language::De, (80, 24));
    let failed = || Action::NotSaved(Box::new(failed_save(looks, "full", true)));
    let mut screen = question("duration");
    // An answer is made, and its save does not come back as done.
    let before = screen.saved.len();
    screen.app.update(Action::Do(Command::NextQuestion));
    show(&mut screen, "duration");
    screen.fail_saves = true;
    screen.keys("F7 Enter \"Frau Sondermann\" Enter Enter Enter Enter");
    screen.act(failed());
    screen.shows("Nicht gespeichert").shows("Geben Sie Platz frei");
    // The third way leaves everything as it is, and the first line says so.
    screen.keys("e").shows("nicht gespeichert");
    // Leaving the profile asks again; Esc stays.
    screen.keys("Esc Esc").shows("Profil verlassen, Entwurf belassen").keys("Esc").shows("Übersicht");
    assert!(!screen.log.contains(&"close".into()));
    // Ctrl+S tries again.
    let tried = screen.saved.len();
    screen.keys("Ctrl+S");
    assert_eq!(screen.saved.len(), tried + 1);
    // Elsewhere: the interview goes on in the file of the new name.
    screen.act(failed());
    screen.keys("Enter \"/mnt/stick/Praxis.ron\" Enter Enter");
    assert!(screen.log.contains(&"save at /mnt/stick/Praxis.ron".into()), "{:?}", screen.log);
    screen.shows("anlage › Praxis");
    assert!(!screen.text().contains("nicht gespeichert"));
    assert!(screen.saved.len() > before);
}

#[test]
fn answers_that_could_not_be_saved_are_taken_over_as_one_change_or_not_at_all() {
    let looks = Looks::new(Language::De, (80, 24));
    let profile = profile("eeg-praxis");
    let unsaved = said(&profile, "duration", State::Given(text("ein Jahr")), "");
    let open = || {
        let found = Found { texts: Vec::new(), unsaved: Some(Box::new(unsaved.clone())), older: false };
        let mut screen = Screen::home(engine(), looks, library());
        screen.act(Action::Opened(Box::new(Opened {
            path: "/praxis/EEG-Praxis.ron".into(),
            profile: profile.clone(),
            read_only: None,
            found: Some(found),
            notice: None,
        })));
        screen
    };
    let mut screen = open();
    screen.shows("Nicht gespeicherte Antworten").keys("Enter");
    assert_eq!(*screen.profile(), unsaved);
    assert_eq!(screen.saved.last(), Some(&unsaved), "it is saved at once");
    assert!(screen.log.contains(&"decided true".into()));
    screen.keys("Ctrl+Z");
    assert_eq!(*screen.profile(), profile);
    let mut screen = open();
    screen.keys("Right Enter");
    assert_eq!(*screen.profile(), profile);
    assert!(screen.saved.is_empty() && screen.log.contains(&"decided true".into()));
    // Esc decides nothing: it is offered again the next time.
    let mut screen = open();
    screen.keys("Esc");
    assert_eq!(*screen.profile(), profile);
    assert!(screen.saved.is_empty() && !screen.log.contains(&"decided true".into()));
}

#[test]
fn not_known_not_applicable_and_notes_have_one_dialog() {
    // No question of the shipped questionnaire can be not applicable; this one may.
    let mut engine = anlage::assess::Engine::embedded().unwrap();
    let questions = engine.questionnaire.sections.iter_mut().flat_map(|section| &mut section.questions);
    let duration = questions.into_iter().find(|question| question.id == *"duration").unwrap();
    duration.may.push(anlage::questionnaire::May::NotApplicable);
    let mut screen = Screen::open(&engine, german(), profile("eeg-praxis"));
    show(&mut screen, "duration");
    screen.keys("F7 Enter \"Frau Sondermann\" Enter \"1.12.26\" Enter \"beim Termin fragen\" Enter Enter");
    let answer = screen.profile().said.answers.get("duration").unwrap().clone();
    assert_eq!(answer.is, State::Unknown { who: "Frau Sondermann".into(), by: Some("2026-12-01".parse().unwrap()) });
    assert_eq!(answer.note, "beim Termin fragen");
    screen.shows("Notiz: beim Termin fragen");
    screen.keys("F7 Down Enter \"gilt für den Einzelfall\" Enter Enter Enter");
    let answer = screen.profile().said.answers.get("duration").unwrap().clone();
    assert_eq!(answer.is, State::NotApplicable("gilt für den Einzelfall".into()));
    assert_eq!(answer.note, "beim Termin fragen", "a note stays with its question");
}

#[test]
fn carried_answers_are_confirmed_one_by_one_and_by_section() {
    let mut screen = Screen::open(engine(), german(), carry(&profile("eeg-praxis")));
    screen.keys("Esc").shows("zu bestätigen");
    // The cursor starts at the first section that has to be looked at.
    assert!(screen.cursor_row().contains("Vertragsparteien"), "{}", screen.text());
    screen.keys("Down Space");
    let given = |screen: &Screen<'_>| {
        let answers = screen.profile().said.answers.values();
        answers.filter(|answer| matches!(answer.is, State::Given(_))).count()
    };
    assert_eq!(given(&screen), 1);
    screen.keys("*");
    assert!(given(&screen) > 3);
    screen.shows("Bestätigt.");
}

/// Moves down to the line with this text.
#[track_caller]
fn down_to<'s, 'e>(screen: &'s mut Screen<'e>, text: &str) -> &'s mut Screen<'e> {
    for _ in 0..150 {
        if screen.cursor_row().contains(text) {
            return screen;
        }
        screen.keys("Down");
    }
    panic!("`{text}` is in no line:\n{}", screen.text());
}

#[test]
fn an_answer_changed_from_the_review_leads_back_to_its_line() {
    let mut screen = eeg(german());
    screen.keys("F5");
    down_to(&mut screen, "Ansprechperson des Auftragsverarbeiters").keys("Enter End \" und Team\" Enter");
    screen.shows("Antworten prüfen");
    assert!(screen.cursor_row().contains("Jonas Feldkamp und Team"), "{}", screen.text());
    // Without a change Esc leads back too.
    screen.keys("Enter Esc");
    assert!(screen.cursor_row().contains("Jonas Feldkamp und Team"), "{}", screen.text());
}

#[test]
fn questions_that_a_change_opened_come_before_the_review() {
    let mut screen = eeg(german());
    screen.keys("F5");
    down_to(&mut screen, "Dauer").keys("Enter Down Enter");
    screen
        .shows("Welcher Tag ist der letzte Tag der Verarbeitung?")
        .keys("\"31.12.2027\" Enter")
        .shows("Antworten prüfen");
    assert!(screen.cursor_row().contains("Dauer"), "{}", screen.text());
    assert_eq!(given(&screen, "duration-until"), Value::Date("2027-12-31".parse().unwrap()));
}

#[test]
fn a_question_leads_to_the_sentences_it_feeds_and_back() {
    let mut screen = question("duration");
    let asked = screen.rows()[3].clone();
    screen.keys("Ctrl+T").shows("Anlagen");
    assert!(screen.cursor_row().contains("Dauer"), "{}", screen.text());
    screen.keys("Enter").shows("Was hinter dieser Stelle steht").keys("Enter");
    assert_eq!(screen.rows()[3], asked);
    screen.keys("Esc").shows("Anlagen").keys("Esc");
    assert_eq!(screen.rows()[3], asked);
}

#[test]
fn the_annex_beside_the_question_changes_its_language() {
    let mut screen = Screen::open(engine(), Looks::new(Language::De, (120, 40)), profile("eeg-praxis"));
    show(&mut screen, "duration");
    screen.keys("Ctrl+E").shows("Dauer");
    let german = screen.text();
    screen.keys("Ctrl+U");
    assert_ne!(screen.text(), german);
    screen.keys("Ctrl+U");
    assert_eq!(screen.text(), german);
}

#[test]
fn an_annex_laid_out_from_the_lines_of_the_last_one_is_the_same_as_one_laid_out_anew() {
    use anlage::tui::screens::preview::lay;
    use anlage::tui::theme::{Appearance, Theme};
    let data = engine();
    let messages = anlage::i18n::Messages::embedded(Language::De, anlage::i18n::Roles::Statutory).unwrap();
    let theme = Theme { appearance: Appearance::Terminal, colour: true, ascii: false };
    let page = |profile: &Profile| {
        let assessed = anlage::assess::Assessed::new(data, profile).unwrap();
        anlage::tui::app::page(&assessed, Language::De, 0).0.unwrap()
    };
    let (one, other) = (page(&profile("eeg-praxis")), page(&profile("kanzlei-hamburg")));
    for columns in [38, 60, 100] {
        let first = lay(&one, None, None, columns, &theme, &messages);
        let (texts, lines) = (first.texts.clone(), first.lines.clone());
        // Nothing changed: every line is one that was there. Everything changed: every line is marked, and none is left over.
        let same = lay(&one, Some(&texts), Some(first.clone()), columns, &theme, &messages);
        assert!(same.lines == lines && same.changed().is_none());
        let reused = lay(&other, Some(&texts), Some(first), columns, &theme, &messages);
        let anew = lay(&other, Some(&texts), None, columns, &theme, &messages);
        assert!(reused.lines == anew.lines && anew.changed().is_some());
    }
}

#[test]
fn changing_the_language_while_typing_keeps_the_text() {
    let mut screen = question("contractor-contact");
    screen.keys("\" und Frau Ö\" Left*2").menu("command-language");
    screen.shows("Jonas Feldkamp und Frau Ö").shows("contact").keys("\"X\"");
    screen.shows("Jonas Feldkamp und FrauX Ö");
    assert_eq!(screen.remembered.unwrap().language, Language::En);
}

#[test]
fn a_paste_never_answers() {
    let paste = "paste:\"eins\nzwei\n\ndrei\n\"";
    for path in [
        "contractor-contact",
        "contractor-address",
        "subject",
        "client-secrecy",
        "purposes",
        "data",
        "paper",
        "client-country",
        "subprocessor-notice",
        "subprocessors",
        "measures-deletion",
    ] {
        let mut screen = question(path);
        let before = (screen.profile().clone(), screen.rows()[0].clone());
        screen.keys(paste).keys(paste);
        assert_eq!((screen.profile().clone(), screen.rows()[0].clone()), before, "{path}");
        assert!(screen.saved.is_empty(), "{path}");
    }
    let mut screen = question("contractor-contact");
    screen.keys("F7").keys(paste).keys("Esc Esc").keys("Ctrl+C").keys(paste);
    assert!(!screen.left && screen.saved.is_empty());
}

#[test]
fn esc_never_discards() {
    // A text is kept as typed, for later.
    let mut screen = question("contractor-contact");
    screen.keys("\" und\" Esc");
    let kept = screen.profile().said.answers.get("contractor-contact").unwrap().is.clone();
    assert_eq!(kept, State::Unfinished("Jonas Feldkamp und".into()));
    assert_eq!(screen.saved.last(), Some(screen.profile()));
    // Ticks are kept.
    let mut screen = question("purposes");
    screen.keys("Down*6 Space Esc");
    let Value::Choices(chosen) = given(&screen, "purposes") else { panic!() };
    assert_eq!(chosen.len(), 3);
    // A grid too.
    let mut screen = question("data");
    let before = screen.profile().clone();
    screen.keys("Down*3 Space Esc");
    assert_ne!(*screen.profile(), before);
    // What a form holds is left only by a second Esc.
    let mut screen = question("duration");
    screen.keys("F7 Enter \"Frau\" Esc").shows("Noch nicht übernommen.").shows("Frau");
    screen.keys("Up*3 \" Sondermann\" Esc Esc").hides("Noch nicht übernommen.").hides("Sondermann");
    // After the first Esc the key is on the button that takes: Enter keeps what was typed.
    screen.keys("F7 Enter \"Frau Sondermann\" Esc Enter").hides("Noch nicht übernommen.");
    assert!(matches!(screen.profile().said.answers.get("duration").unwrap().is, State::Unknown { .. }));
    // A key between asks anew.
    let mut screen = question("duration");
    screen.keys("F7 Enter \"Frau\" Esc Up Esc").shows("Noch nicht übernommen.");
}

#[test]
fn the_backspace_key_never_leads_from_one_question_to_another() {
    // In a list without a search text it deletes nothing; further presses would delete the text of another question.
    let mut screen = question("client-professions");
    let before = screen.profile().clone();
    let here = screen.text();
    screen.keys("Backspace*12");
    assert_eq!((screen.profile(), screen.text()), (&before, here));
}

#[test]
fn what_leaving_would_set_aside_is_asked_about() {
    let mut screen = question("groups");
    // Without the first group its data would be set aside.
    screen.keys("Home");
    down_to(&mut screen, "[x]").keys("Space Esc").shows("Antworten beiseitelegen?");
    screen.keys("Left Enter");
    let Value::Choices(groups) = given(&screen, "groups") else { panic!() };
    assert_eq!(groups.len(), 1);
}

#[test]
fn a_page_is_taken_as_a_whole_by_the_button_below() {
    let mut screen = new();
    show(&mut screen, "contractor-name");
    screen.keys("\"Kurvenlicht GmbH\" Tab \"Mareike Sondermann\" Tab \"Lindenallee 14\" Enter \"50667 Köln\" Tab");
    screen.keys("\"DE\" Tab Enter");
    assert_eq!(given(&screen, "contractor-name"), text("Kurvenlicht GmbH"));
    assert_eq!(given(&screen, "contractor-owner"), text("Mareike Sondermann"));
    assert_eq!(given(&screen, "contractor-address"), text("Lindenallee 14\n50667 Köln"));
    assert_eq!(given(&screen, "contractor-country"), Value::Country(country("DE")));
    assert_eq!(screen.saved.last(), Some(screen.profile()));
    assert!(screen.draft.is_empty());
    // Something that cannot be read holds the page, and says why.
    screen.keys("Ctrl+P").shows("Kurvenlicht GmbH").keys("BackTab*2");
    show(&mut screen, "contractor-country");
    screen.keys("Backspace*20 \"Atlantis\" Tab Enter").shows("Kein Land dieses Namens gefunden.");
}

#[test]
fn a_space_on_a_proposed_country_takes_its_name_and_enter_its_country() {
    for keys in ["Down Space Enter", "Down Enter"] {
        let mut screen = question("client-country");
        screen.keys("Backspace*30 \"österr\"").keys(keys).shows("Antworten beiseitelegen?").keys("Left Enter");
        assert_eq!(given(&screen, "client-country"), Value::Country(country("AT")), "{keys}\n{}", screen.text());
    }
}

#[test]
fn writing_without_a_folder_a_format_or_a_language_leads_to_what_is_missing() {
    let mut screen = eeg(german());
    screen.keys("F8 Down*8 Ctrl+W Backspace*40 Enter End Enter").shows("einen Ordner angeben");
    assert_eq!(screen.wishes.len(), 0);
    // The keys are in the empty folder already.
    screen.keys("\"/stick\"").shows("/stick").keys("Enter End Enter").shows("Fertig");
    assert_eq!(screen.wishes[0].folder, std::path::Path::new("/stick"));
    let mut screen = eeg(german());
    screen.keys("F8 Down*2 Space Down Space End Enter").shows("mindestens eine Sprache");
    assert!(screen.cursor_row().contains("[ ] Deutsch"), "{}", screen.text());
}

#[test]
fn the_button_below_answers_once_and_never_the_next_question() {
    let mut screen = question("main-contract");
    let before = screen.profile().clone();
    screen.keys("\" (neu)\" Tab Enter");
    assert_eq!(given(&screen, "main-contract"), text("Kurvenlicht Cloud, KL-2026-118 (neu)"));
    let changed = screen.profile().said.answers.iter().filter(|(at, is)| before.said.answers.get(*at) != Some(is));
    assert_eq!(changed.count(), 1);
    assert_eq!(screen.saved.len(), 1);
}

#[test]
fn passing_by_what_is_answered_changes_nothing() {
    for path in [
        "client-secrecy",
        "purposes",
        "data",
        "duration",
        "subprocessor-notice",
        "main-contract",
        "paper",
        "client-country",
        "as-of",
        "privacy-contact",
    ] {
        let mut screen = question(path);
        screen.keys("Enter");
        assert!(screen.saved.is_empty(), "{path}");
    }
}

#[test]
fn presenting_hides_notes_set_aside_answers_and_other_clients() {
    let mut profile = profile("eeg-praxis");
    profile = said(&profile, "client-secrecy", State::Given(Value::Choice("no".parse().unwrap())), "");
    profile = said(&profile, "duration", State::Unknown { who: String::new(), by: None }, "heimliche Notiz");
    let mut screen = Screen::home(engine(), german(), library());
    screen.files.insert("/praxis/EEG-Praxis.ron".into(), profile);
    screen.keys("Down*2 Enter").menu("command-present");
    show(&mut screen, "duration");
    screen.hides("heimliche Notiz").keys("F7").hides("Notiz").keys("Esc");
    screen.keys("F5 Home").hides("Beiseitegelegt");
    for _ in 0..120 {
        screen.keys("Down").hides("heimliche Notiz");
    }
    screen.keys("F10").hides("beiseitegelegte").keys("Esc Esc Esc Esc Esc Esc Esc");
    screen.hides("Zahnarzt");
    // Afterwards everything is there again.
    screen.keys("Esc*3").menu("command-present").shows("Vorführmodus beendet.");
    show(&mut screen, "duration");
    screen.shows("heimliche Notiz");
}

fn country(code: &str) -> anlage::law::Country {
    engine().law.countries().find(code)[0]
}

#[test]
fn who_comes_back_stands_on_the_profile_they_worked_on_last_and_stays_where_they_went() {
    let entries = || {
        let mut entries = vec![entry("Anton", None, 3, Shelf::Library), entry("Berta", None, 3, Shelf::Library)];
        entries[1].latest = true;
        entries
    };
    let mut screen = Screen::home(engine(), german(), entries());
    screen.shows("▸ Berta").keys("Up").shows("▸ Anton");
    screen.act(Action::Listed(entries()));
    screen.shows("▸ Anton");
}

#[test]
fn the_annexes_are_written_with_one_key_from_any_line_of_the_export_screen() {
    let mut screen = eeg(german());
    screen.keys("F8").shows("F8 schreiben").keys("F8").shows("Fertig");
    assert_eq!(screen.wishes.len(), 1);
}

#[test]
fn an_error_that_keeps_a_complete_profile_from_being_final_comes_first() {
    let mut profile = profile("eeg-praxis");
    let path = "client-secrecy".parse().unwrap();
    let no = State::Given(Value::Choice("no".parse().unwrap()));
    profile.said.answers.get_mut::<anlage::id::Path>(&path).unwrap().is = no;
    let mut screen = Screen::open(engine(), german(), profile);
    screen.shows("Ein Fehler verhindert die Endfassung").shows("▸ Befunde ansehen");
}

#[test]
fn the_end_of_the_interview_says_whether_what_is_still_open_is_needed() {
    let profile = profile("eeg-praxis");
    let law = engine().law.at(profile.as_of).unwrap();
    let walk = walk(&engine().questionnaire, &profile, &law);
    let asked = || walk.asked().filter(|step| step.row.is_none());
    let last = asked().last().unwrap().path.to_string();
    let first = |need: Need| {
        asked()
            .find(|step| step.question.need == need && matches!(step.said, SaidAt::Answer(Some(_))))
            .unwrap()
            .path
            .clone()
    };
    for (need, said) in [
        (Need::Optional, "Das Ende ist erreicht; offen sind nur noch freiwillige Fragen."),
        (Need::Final, "Das Ende ist erreicht; weiter oben ist noch etwas offen."),
    ] {
        let mut without = profile.clone();
        without.said.answers.remove(&first(need));
        let mut screen = Screen::open(engine(), german(), without);
        show(&mut screen, &last);
        screen.keys("Enter").shows(said);
    }
}

#[test]
fn whoever_looks_for_a_measure_or_an_entry_stands_on_it() {
    let mut screen = Screen::open(engine(), german(), profile("eeg-praxis"));
    screen.keys("F3 \"Zwei-Faktor-Authentifizierung der Beschäftigten\" Enter");
    assert!(screen.cursor_row().contains("Zwei-Faktor-Authentifizierung der Beschäftigten"), "{}", screen.text());
    screen.keys("F3 \"Diagnosen\" Enter");
    assert!(screen.cursor_row().contains("Diagnosen"), "{}", screen.text());
    // Other words for it lead there as well, and so do the last words of a long answer.
    screen.keys("F3 \"Papierkorb\" Enter");
    assert!(screen.cursor_row().contains("Wiederherstellung versehentlich gelöschter Daten"), "{}", screen.text());
    screen.keys("F3 \"Geschlecht Kürzel\"").shows("Pseudonym (Kür…").shows("Suche leeren");
}

#[test]
fn the_key_line_promises_no_way_back_where_there_is_none() {
    let mut screen = Screen::open(engine(), german(), profile("eeg-praxis"));
    screen.shows("Esc zurück").menu("command-present").menu("command-tasks");
    assert!(!screen.text().contains("Esc zurück"), "{}", screen.text());
    screen.keys("Esc").shows("Menü ─");
}

#[test]
fn a_row_that_was_only_begun_goes_again_and_one_with_a_letter_stays() {
    let mut screen = Screen::open(engine(), german(), profile("eeg-praxis"));
    let rows = |screen: &Screen<'_>| screen.profile().said.lists["subprocessors"].rows.len();
    let before = rows(&screen);
    show(&mut screen, "subprocessors");
    screen.keys("+").shows("vollständige Name dieses Unternehmens");
    assert_eq!(rows(&screen), before + 1);
    screen.keys("Esc").shows("war leer und wurde wieder entfernt");
    assert_eq!(rows(&screen), before);
    assert_eq!(screen.saved.last(), Some(screen.profile()));
    // What is told as the last answer is told as it is now.
    show(&mut screen, "subject");
    screen.shows(&format!("Zuletzt: Unterauftragsverarbeiter: {before} Einträge."));
    show(&mut screen, "subprocessors");
    screen.keys("+ \"M\" Esc");
    assert_eq!(rows(&screen), before + 1, "{}", screen.text());
}

#[test]
fn a_form_with_something_that_cannot_be_read_stays_and_stands_on_it() {
    let mut screen = Screen::open(engine(), german(), profile("eeg-praxis"));
    screen.keys("F3 \"Papierkorb\" Enter Enter Space Down*4 \"abc\" Home Tab F4");
    screen.shows("Bitte eine ganze Zahl ab 1 und dahinter eine der möglichen Einheiten.");
    assert!(screen.cursor_row().contains("abc"), "{}", screen.text());
}
