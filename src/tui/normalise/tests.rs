//! Corpora of raw events as terminals send them, and what a person meant by them.

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyEventState, KeyModifiers, MediaKeyCode, MouseButton, MouseEvent,
    MouseEventKind,
};
use proptest::prelude::*;

use super::*;

const NONE: KeyModifiers = KeyModifiers::NONE;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;
const ALT: KeyModifiers = KeyModifiers::ALT;
const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
const ALT_GR: KeyModifiers = KeyModifiers::CONTROL.union(KeyModifiers::ALT);

fn press(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn release(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new_with_kind(code, modifiers, KeyEventKind::Release))
}

fn mouse(kind: MouseEventKind) -> Event {
    Event::Mouse(MouseEvent { kind, column: 3, row: 4, modifiers: NONE })
}

/// What a Unix terminal in raw mode makes of bytes without a bracket around them.
fn unbracketed(text: &str) -> Vec<Event> {
    text.chars()
        .map(|c| match c {
            '\r' => press(KeyCode::Enter, NONE),
            '\t' => press(KeyCode::Tab, NONE),
            '\u{7F}' => press(KeyCode::Backspace, NONE),
            '\u{1B}' => press(KeyCode::Esc, NONE),
            '\u{1}'..='\u{1A}' => press(KeyCode::Char(char::from(c as u8 + b'`')), CTRL),
            c if c.is_uppercase() => press(KeyCode::Char(c), SHIFT),
            c => press(KeyCode::Char(c), NONE),
        })
        .collect()
}

/// Inputs in short: keys by name, pastes in quotes.
fn shown(inputs: &[Input]) -> String {
    let one = |input: &Input| match input {
        Input::Key(Key { code: Code::Char(c), ctrl: false }) => c.to_string(),
        Input::Key(Key { code: Code::Char(c), ctrl: true }) => format!("Ctrl+{c}"),
        Input::Key(Key { code, ctrl }) => format!("{}{code:?}", if *ctrl { "Ctrl+" } else { "" }),
        other => format!("{other:?}"),
    };
    inputs.iter().map(one).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(batch: &[Event], expected: &str) {
    assert_eq!(shown(&normalise(batch)), expected);
}

/// Batches one after the other through the memory for Alt codes, as the reader does it.
#[track_caller]
fn check_batches(batches: &[&[Event]], expected: &str) {
    let mut codes = AltCodes::default();
    let mut all = Vec::new();
    for batch in batches {
        let mut batch = batch.to_vec();
        codes.turn(&mut batch);
        all.extend(normalise(&batch));
    }
    assert_eq!(shown(&all), expected);
}

#[test]
fn a_press_counts_once_and_its_release_not() {
    for code in [KeyCode::Enter, KeyCode::Char('x'), KeyCode::Down, KeyCode::Tab] {
        assert_eq!(normalise(&[press(code, NONE), release(code, NONE)]).len(), 1);
        assert_eq!(normalise(&[release(code, NONE)]), []);
    }
    let repeat = KeyEvent::new_with_kind(KeyCode::Down, NONE, KeyEventKind::Repeat);
    check(&[Event::Key(repeat)], "Down");
}

#[test]
fn what_alt_gr_makes_is_text() {
    for c in "@€{}[]\\~|µ²³–„“ąćł".chars() {
        check(&[press(KeyCode::Char(c), ALT_GR), release(KeyCode::Char(c), ALT_GR)], &c.to_string());
        check(&[press(KeyCode::Char(c), ALT_GR | SHIFT)], &c.to_string());
        // Without Windows AltGr is no modifier at all.
        check(&[press(KeyCode::Char(c), NONE)], &c.to_string());
    }
}

#[test]
fn ctrl_and_alt_with_a_letter_or_digit_are_nothing() {
    for c in "aqZ09".chars() {
        check(&[press(KeyCode::Char(c), ALT_GR)], "");
        check(&[press(KeyCode::Char(c), ALT)], "");
    }
    check(&[press(KeyCode::Char('ä'), ALT), press(KeyCode::Enter, ALT), press(KeyCode::Left, ALT)], "");
    check(&[press(KeyCode::Delete, ALT_GR), press(KeyCode::Char('c'), KeyModifiers::SUPER)], "");
}

#[test]
fn ctrl_letters_are_small_and_those_that_terminals_need_are_their_keys() {
    check(&[press(KeyCode::Char('q'), CTRL)], "Ctrl+q");
    check(&[press(KeyCode::Char('Q'), CTRL | SHIFT)], "Ctrl+q");
    check(&[press(KeyCode::Char('h'), CTRL)], "Backspace");
    check(&[press(KeyCode::Char('i'), CTRL)], "Tab");
    check(&[press(KeyCode::Char('m'), CTRL)], "Enter");
    check(&[press(KeyCode::Char('j'), CTRL)], "Enter");
    check(&[press(KeyCode::Char(' '), CTRL), press(KeyCode::Char('4'), CTRL), press(KeyCode::Char('ä'), CTRL)], "");
    check(&[press(KeyCode::Enter, CTRL)], "Ctrl+Enter");
    check(&[press(KeyCode::Left, CTRL)], "Ctrl+Left");
}

#[test]
fn back_tab_and_function_keys_have_one_name() {
    check(&[press(KeyCode::BackTab, SHIFT)], "BackTab");
    check(&[press(KeyCode::BackTab, NONE)], "BackTab");
    check(&[press(KeyCode::Tab, SHIFT)], "BackTab");
    check(&[press(KeyCode::F(1), NONE), press(KeyCode::F(0), NONE)], "F(1)");
}

#[test]
fn an_alt_code_arrives_as_its_character() {
    let made = |c: char| [release(KeyCode::Char(c), NONE)];
    for c in "@–„“€äß\\{|µ".chars() {
        check_batches(&[&made(c)], &c.to_string());
    }
    // Digits of the pad without number lock look like arrows.
    let pad = [press(KeyCode::Left, ALT), release(KeyCode::Left, ALT), press(KeyCode::Char('4'), ALT)];
    check_batches(&[&pad, &made('@')], "@");
    // A pair of halves comes whole.
    check_batches(&[&[press(KeyCode::Char('😀'), NONE)]], "😀");
}

#[test]
fn a_release_in_a_later_batch_is_no_alt_code() {
    let (down, up) = (|c| [press(KeyCode::Char(c), NONE)], |c| [release(KeyCode::Char(c), NONE)]);
    check_batches(&[&down('ä'), &up('ä'), &down('ß'), &up('ß')], "ä ß");
    // Shift or AltGr is let go before the key.
    check_batches(&[&[press(KeyCode::Char('Ö'), SHIFT)], &up('ö')], "Ö");
    check_batches(&[&[press(KeyCode::Char('@'), ALT_GR)], &up('q')], "@");
    check_batches(&[&[press(KeyCode::Char('?'), SHIFT)], &down('b'), &up('ß'), &up('b')], "? b");
    // Held down: many presses, one release; then a code works again.
    check_batches(&[&down('ü'), &down('ü'), &up('ü'), &up('–')], "ü ü –");
}

#[test]
fn dead_keys_give_their_result_once() {
    // The accent itself brings nothing when pressed, and perhaps its sign when released.
    let accent = [release(KeyCode::Char('´'), NONE)];
    let letter = [press(KeyCode::Char('é'), NONE), release(KeyCode::Char('e'), NONE)];
    check_batches(&[&accent, &letter], "é");
    check_batches(&[&[press(KeyCode::Char('^'), NONE), press(KeyCode::Char('^'), NONE)]], "^ ^");
}

#[test]
fn a_key_pressed_in_another_window_is_no_text_here() {
    for c in "jnJ1 ^".chars() {
        check_batches(&[&[release(KeyCode::Char(c), NONE)]], "");
    }
    let away = [press(KeyCode::Char('x'), NONE), Event::FocusLost];
    check_batches(&[&away, &[release(KeyCode::Char('–'), NONE)]], "x –");
}

#[test]
fn a_line_end_beside_text_is_a_paste_and_no_enter() {
    check(&unbracketed("ab\rcd\r"), r#"Paste("ab\ncd\n")"#);
    check(&unbracketed("abc\r"), r#"Paste("abc\n")"#);
    check(&unbracketed("ab\r\ncd"), r#"Paste("ab\ncd")"#);
    check(&unbracketed("ab\ncd"), r#"Paste("ab\ncd")"#);
    check(&unbracketed("\n\nab"), r#"Paste("\n\nab")"#);
    check(&unbracketed("Hauptstraße 1\t8001\tZürich\r"), r#"Paste("Hauptstraße 1\t8001\tZürich\n")"#);
    let windows: Vec<Event> = "ab\rcd"
        .chars()
        .map(|c| if c == '\r' { KeyCode::Enter } else { KeyCode::Char(c) })
        .flat_map(|code| [press(code, NONE), release(code, NONE)])
        .collect();
    check(&windows, r#"Paste("ab\ncd")"#);
}

#[test]
fn many_characters_at_once_are_a_paste_few_are_keys() {
    check(&unbracketed("abcd"), r#"Paste("abcd")"#);
    check(&unbracketed("abc"), "a b c");
    check(&unbracketed("👩\u{200D}👩\u{200D}👧"), "Paste(\"👩\\u{200d}👩\\u{200d}👧\")");
    check(&unbracketed("🇩🇪"), "🇩 🇪");
}

#[test]
fn keys_that_a_person_can_press_together_stay_keys() {
    check(&unbracketed("\r"), "Enter");
    check(&unbracketed("\r\n"), "Enter");
    check(&unbracketed("1\r"), "1 Enter");
    check(&unbracketed("\t\t\r\r"), "Tab Tab Enter Enter");
    let arrows = [press(KeyCode::Down, NONE), press(KeyCode::Down, NONE), press(KeyCode::Enter, NONE)];
    check(&arrows, "Down Down Enter");
    let mut mixed = unbracketed("ab");
    mixed.push(press(KeyCode::Left, NONE));
    mixed.extend(unbracketed("c\r"));
    check(&mixed, "a b Left c Enter");
}

#[test]
fn control_codes_in_a_large_paste_neither_act_nor_cut_it() {
    let long = "Praxis für Neurologie und Psychiatrie";
    let text = format!("{long}\r\u{3}\r\u{11}\u{1B}x\u{7F}\r{long}\r");
    let expected = format!("{long}\n\n").replace('\n', "\\n") + &format!("x\\n{long}\\n");
    check(&unbracketed(&text), &format!("Paste(\"{expected}\")"));
    // A key after the text is a key again.
    let mut then = unbracketed(&format!("{long}\r"));
    then.push(press(KeyCode::Char('c'), CTRL));
    check(&then, &format!("Paste(\"{long}\\n\") Ctrl+c"));
}

#[test]
fn a_change_of_size_does_not_cut_a_paste() {
    let mut batch = unbracketed("ab");
    batch.extend([Event::Resize(80, 24), Event::Resize(65535, 65535)]);
    batch.extend(unbracketed("\r"));
    check(&batch, r#"Resize(1000, 500) Paste("ab\n")"#);
    check(&[Event::Resize(0, 0)], "Resize(0, 0)");
}

#[test]
fn a_paste_event_is_one_paste_with_our_line_ends() {
    check(&[Event::Paste("a\r\nb\rc\nd".to_owned())], r#"Paste("a\nb\nc\nd")"#);
    check(&[Event::Paste("\u{1B}[31m".to_owned())], r#"Paste("\u{1b}[31m")"#);
}

#[test]
fn controls_are_never_typed_and_what_hides_is_pasted_for_cleaning() {
    for c in (0..0x20).chain(0x7F..0xA0).filter_map(char::from_u32) {
        if !matches!(c, '\r' | '\n' | '\t') {
            check(&[press(KeyCode::Char(c), NONE), press(KeyCode::Char(c), ALT_GR)], "");
        }
    }
    check(&[press(KeyCode::Char('\u{200E}'), NONE)], r#"Paste("\u{200e}")"#);
}

#[test]
fn clicks_and_the_wheel_count_and_other_garbage_not() {
    check(&[mouse(MouseEventKind::Down(MouseButton::Left))], "Click(3, 4)");
    check(
        &[mouse(MouseEventKind::ScrollUp), mouse(MouseEventKind::ScrollDown)],
        "Wheel(3, 4, true) Wheel(3, 4, false)",
    );
    check(
        &[
            mouse(MouseEventKind::Moved),
            mouse(MouseEventKind::Up(MouseButton::Left)),
            mouse(MouseEventKind::Drag(MouseButton::Left)),
            mouse(MouseEventKind::Down(MouseButton::Right)),
            mouse(MouseEventKind::ScrollLeft),
            Event::FocusGained,
            press(KeyCode::Media(MediaKeyCode::Play), NONE),
            press(KeyCode::CapsLock, NONE),
            press(KeyCode::Null, NONE),
            press(KeyCode::Insert, NONE),
        ],
        "",
    );
}

fn any_event() -> impl Strategy<Value = Event> {
    let code = prop_oneof![
        8 => any::<char>().prop_map(KeyCode::Char),
        8 => (0x20_u8..0x7F).prop_map(|byte| KeyCode::Char(char::from(byte))),
        1 => (0_u8..0xA0).prop_map(|byte| KeyCode::Char(char::from(byte))),
        1 => any::<u8>().prop_map(KeyCode::F),
        3 => prop::sample::select(vec![
            KeyCode::Enter, KeyCode::Tab, KeyCode::BackTab, KeyCode::Esc, KeyCode::Left, KeyCode::Backspace,
            KeyCode::Insert, KeyCode::Null, KeyCode::Menu, KeyCode::KeypadBegin,
        ]),
    ];
    let kind = prop::sample::select(vec![KeyEventKind::Press, KeyEventKind::Repeat, KeyEventKind::Release]);
    let modifiers = prop_oneof![
        4 => Just(NONE),
        1 => any::<u8>().prop_map(KeyModifiers::from_bits_truncate),
    ];
    let key = (code, modifiers, kind)
        .prop_map(|(code, modifiers, kind)| Event::Key(KeyEvent { code, modifiers, kind, state: KeyEventState::NONE }));
    prop_oneof![
        12 => key,
        1 => ".{0,20}".prop_map(Event::Paste),
        1 => any::<(u16, u16)>().prop_map(|(columns, rows)| Event::Resize(columns, rows)),
        1 => Just(mouse(MouseEventKind::ScrollUp)),
        1 => Just(Event::FocusLost),
    ]
}

proptest! {
    #[test]
    fn no_events_break_it_and_nothing_forbidden_is_typed(
        batch in prop::collection::vec(any_event(), 0..80)
    ) {
        let mut turned = batch;
        AltCodes::default().turn(&mut turned);
        for input in normalise(&turned) {
            match input {
                Input::Key(Key { code: Code::Char(c), ctrl }) => {
                    prop_assert!(!is_forbidden(c) && c != '\n', "{:04X}", u32::from(c));
                    prop_assert!(!ctrl || c.is_ascii_lowercase());
                }
                Input::Resize(columns, rows) => prop_assert!(columns <= LARGEST.0 && rows <= LARGEST.1),
                Input::Paste(text) => prop_assert!(!text.contains('\r')),
                _ => {}
            }
        }
    }

    #[test]
    fn a_pasted_text_of_several_words_never_becomes_enter(
        lines in prop::collection::vec("[a-zäöü ]{2,12}", 1..9), end in prop::sample::select(vec!["\r", "\n", "\r\n"])
    ) {
        let text = lines.join(end) + end;
        let expected = lines.join("\n") + "\n";
        prop_assert_eq!(normalise(&unbracketed(&text)), vec![Input::Paste(expected)]);
    }
}
