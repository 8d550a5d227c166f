//! Random keys, pastes, clicks and sizes: nothing panics, no accepted answer is lost, and what is saved is always
//! what is on the screen.

use anlage::i18n::Language;
use anlage::interview::renew::carry;
use anlage::profile::Profile;
use anlage::tui::input::{Code, Input, Key};
use proptest::prelude::*;

use crate::common::profile;
use crate::engine;
use crate::looks::{library, show};
use crate::screen::{Looks, Screen};

fn input() -> impl Strategy<Value = Input> {
    let plain = |code: Code| Input::Key(Key::plain(code));
    let moves = prop::sample::select(vec![
        Code::Up,
        Code::Down,
        Code::Down,
        Code::Down,
        Code::Left,
        Code::Right,
        Code::Home,
        Code::End,
        Code::PageUp,
        Code::PageDown,
        Code::Tab,
        Code::Tab,
        Code::BackTab,
    ]);
    let acts = prop::sample::select(vec![
        Code::Enter,
        Code::Enter,
        Code::Enter,
        Code::Char(' '),
        Code::Esc,
        Code::Backspace,
        Code::Delete,
    ]);
    let signs = prop::sample::select("+=*<>?/jn123 äß€漢\u{301}x".chars().collect::<Vec<_>>());
    let functions = (1u8..=10).prop_map(Code::F);
    let ctrl = prop::sample::select("abdefgklnoprstuwyz".chars().collect::<Vec<_>>());
    let texts = prop::sample::select(vec![
        "Kurvenlicht GmbH",
        "1.3.27",
        "14 Tage",
        "DE",
        "Schw",
        "eins\nzwei\ndrei",
        "\u{1b}[31mrot\u{202e}",
        "",
        "\n\n",
    ]);
    prop_oneof![
        8 => moves.prop_map(plain),
        8 => acts.prop_map(plain),
        3 => signs.prop_map(move |c| plain(Code::Char(c))),
        2 => functions.prop_map(plain),
        3 => ctrl.prop_map(|c| Input::Key(Key::ctrl(c))),
        2 => texts.prop_map(|text| Input::Paste(text.to_owned())),
        2 => (0u16..130, 0u16..45).prop_map(|(x, y)| Input::Click(x, y)),
        1 => (0u16..80, 0u16..24, any::<bool>()).prop_map(|(x, y, up)| Input::Wheel(x, y, up)),
        1 => prop_oneof![Just((0, 0)), Just((1, 1)), Just((40, 12)), Just((120, 40)), (0u16..200, 0u16..60)]
            .prop_map(|(x, y)| Input::Resize(x, y)),
    ]
}

/// Where a random walk begins.
fn start(which: usize, size: (u16, u16)) -> Screen<'static> {
    let looks = Looks::new(if which.is_multiple_of(2) { Language::De } else { Language::En }, size);
    let places = ["data", "subprocessors", "measures-deletion", "contractor-name", "client-secrecy", "subject"];
    let open = |profile: Profile| Screen::open(engine(), looks, profile);
    match which {
        0 => {
            let mut screen = Screen::home(engine(), looks, library());
            for entry in library() {
                screen.files.insert(entry.path, profile("eeg-praxis"));
            }
            screen
        }
        1 => open(Profile::empty(&engine().questionnaire.version)),
        2 => open(carry(&profile("eeg-praxis"))),
        which => {
            let mut screen = open(profile("eeg-praxis"));
            if size.0 >= 40 && size.1 >= 12 {
                show(&mut screen, places[which % places.len()]);
            }
            screen
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_pressed_the_last_save_is_what_is_on_the_screen(
        which in 0usize..12,
        size in prop_oneof![Just((80, 24)), Just((120, 40)), Just((60, 20)), Just((40, 12)), Just((1, 1)), Just((0, 0))],
        inputs in prop::collection::vec(input(), 1..50),
    ) {
        let mut screen = start(which, size);
        let mut open = screen.app.profile().cloned();
        let mut saves = screen.saved.len();
        for input in inputs {
            screen.input(input);
            if screen.left {
                break;
            }
            if screen.saved.len() > saves {
                saves = screen.saved.len();
                open = screen.saved.last().cloned();
            }
            match (screen.app.profile(), &open) {
                // Another profile was opened, or this one closed: nothing was said in it yet.
                (Some(profile), None) => open = Some(profile.clone()),
                (None, _) => open = None,
                (Some(profile), Some(last)) => prop_assert_eq!(profile, last),
            }
        }
    }

    #[test]
    fn without_erasing_or_taking_back_no_answer_is_lost(
        which in 1usize..12,
        codes in prop::collection::vec(prop::sample::select(vec![
            Code::Up, Code::Down, Code::Left, Code::Right, Code::Tab, Code::Enter, Code::Enter, Code::Esc, Code::F(6),
            Code::F(5), Code::Char('x'),
        ]), 1..60),
    ) {
        let mut screen = start(which, (80, 24));
        for code in codes {
            let before = screen.app.profile().cloned();
            // An answer is lost if it was there and is not; a list loses no row.
            screen.input(Input::Key(Key::plain(code)));
            let (Some(before), Some(after)) = (before, screen.app.profile()) else { break };
            for at in before.said.answers.keys() {
                prop_assert!(after.said.answers.contains_key(at), "{at} is gone after {code:?}");
            }
            for (list, rows) in &before.said.lists {
                prop_assert!(after.said.lists.get(list).is_some_and(|after| after.rows.len() >= rows.rows.len()), "{list}");
            }
        }
    }
}
