//! The screens without a terminal: an app on a test backend, driven by keys written as text.
//!
//! Effects are answered by a fake: saves are recorded, profiles come from a map, nothing touches a disk. Every
//! drawn frame is looked at by [`Screen::look`], so that each test also proves what holds for all screens.
#![allow(dead_code, reason = "not every test uses everything")]

use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;

use anlage::assess::Engine;
use anlage::day::Day;
use anlage::i18n::Language;
use anlage::interview::renew;
use anlage::profile::{Profile, write};
use anlage::tui::action::Action;
use anlage::tui::app::{App, LEAST, Options};
use anlage::tui::draw::draw;
use anlage::tui::effect::{Draft, Effect, EntryState, Exported, HomeEntry, Opened, Settings, Shelf, Start, Wish};
use anlage::tui::hit::Hits;
use anlage::tui::input::{Code, Input, Key};
use anlage::tui::keymap::translate;
use anlage::tui::theme::Appearance;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Position;
use ratatui::style::Modifier;

/// The sizes of windows in which every screen is looked at.
pub(crate) const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (60, 20)];

/// The day of all tests.
pub(crate) fn today() -> Day {
    "2026-11-20".parse().unwrap()
}

/// How the screens look.
#[derive(Clone, Copy)]
pub(crate) struct Looks {
    pub(crate) language: Language,
    pub(crate) size: (u16, u16),
    pub(crate) appearance: Appearance,
    pub(crate) colour: bool,
    pub(crate) ascii: bool,
    /// Frames are drawn only when they are looked at by a test.
    pub(crate) quiet: bool,
}

impl Looks {
    pub(crate) fn new(language: Language, size: (u16, u16)) -> Self {
        Self { language, size, appearance: Appearance::Terminal, colour: true, ascii: false, quiet: false }
    }
}

/// An app on a window that is not there.
pub(crate) struct Screen<'e> {
    pub(crate) app: App<'e>,
    engine: &'e Engine,
    terminal: Terminal<TestBackend>,
    hits: Hits,
    /// The profiles that can be opened.
    pub(crate) files: BTreeMap<PathBuf, Profile>,
    /// What the home screen lists.
    pub(crate) entries: Vec<HomeEntry>,
    /// Every profile that was saved, in order.
    pub(crate) saved: Vec<Profile>,
    /// The text that is kept while it is typed.
    pub(crate) draft: Vec<Draft>,
    /// Saves do not come back as done.
    pub(crate) fail_saves: bool,
    /// What was to be written.
    pub(crate) wishes: Vec<Wish>,
    /// The settings that were remembered last.
    pub(crate) remembered: Option<Settings>,
    /// The names of the other effects, in order.
    pub(crate) log: Vec<String>,
    /// Whether the program was left.
    pub(crate) left: bool,
    /// How many keys were pressed.
    pub(crate) presses: usize,
    /// Whether a frame is drawn and looked at after each key.
    pub(crate) looking: bool,
}

impl<'e> Screen<'e> {
    /// The home screen with these profiles in the library.
    pub(crate) fn home(engine: &'e Engine, looks: Looks, entries: Vec<HomeEntry>) -> Self {
        Self::start(engine, looks, entries, None)
    }

    /// One profile, opened.
    pub(crate) fn open(engine: &'e Engine, looks: Looks, profile: Profile) -> Self {
        Self::start(engine, looks, Vec::new(), Some(profile))
    }

    fn start(engine: &'e Engine, looks: Looks, entries: Vec<HomeEntry>, only: Option<Profile>) -> Self {
        let settings = Settings { language: looks.language, appearance: looks.appearance, ascii: looks.ascii };
        let options = Options { settings, colour: looks.colour, can_suspend: true, size: looks.size };
        let app = App::new(engine, today(), options, false).unwrap();
        let terminal = Terminal::new(TestBackend::new(looks.size.0, looks.size.1)).unwrap();
        let mut screen = Self {
            app,
            engine,
            terminal,
            hits: Hits::default(),
            files: BTreeMap::new(),
            entries,
            saved: Vec::new(),
            draft: Vec::new(),
            fail_saves: false,
            wishes: Vec::new(),
            remembered: None,
            log: Vec::new(),
            left: false,
            presses: 0,
            looking: !looks.quiet,
        };
        screen.draw();
        match only {
            Some(profile) => {
                let path = PathBuf::from("/praxis/EEG-Praxis.ron");
                screen.files.insert(path.clone(), profile);
                screen.effects(vec![Effect::Open(path)]);
            }
            None => screen.effects(vec![Effect::List]),
        }
        screen.draw();
        screen
    }

    /// Presses the keys of a script and looks at each frame. Keys are separated by blanks: names such as `Down`,
    /// `Enter`, `F1`, `Ctrl+Z`; signs as they are; a text in quotation marks is typed letter by letter; `paste:`
    /// before one pastes it; `*3` behind a key presses it three times.
    #[track_caller]
    pub(crate) fn keys(&mut self, script: &str) -> &mut Self {
        for input in inputs(script) {
            self.input(input);
        }
        self
    }

    #[track_caller]
    pub(crate) fn input(&mut self, input: Input) {
        if matches!(input, Input::Key(_)) {
            self.presses += 1;
        }
        let action = match input {
            Input::Click(column, row) => self.hits.at(column, row).cloned().map(Action::Point),
            Input::Resize(columns, rows) => {
                self.terminal.backend_mut().resize(columns, rows);
                Some(Action::Resize(columns, rows))
            }
            input => translate(input, self.app.mode()),
        };
        if let Some(action) = action {
            self.act(action);
        }
        self.draw();
    }

    /// Something comes from outside.
    #[track_caller]
    pub(crate) fn act(&mut self, action: Action) {
        let effects = self.app.update(action);
        self.effects(effects);
        self.draw();
    }

    fn effects(&mut self, effects: Vec<Effect>) {
        let mut waiting: VecDeque<Effect> = effects.into();
        while let Some(effect) = waiting.pop_front() {
            for action in self.effect(effect) {
                waiting.extend(self.app.update(action));
            }
        }
    }

    fn effect(&mut self, effect: Effect) -> Vec<Action> {
        match effect {
            Effect::Save(number, profile) => {
                self.saved.push(*profile);
                return if self.fail_saves { Vec::new() } else { vec![Action::Saved(number)] };
            }
            Effect::Open(path) => {
                let profile = self.files.get(&path).cloned().unwrap();
                return vec![opened(path, profile)];
            }
            Effect::Create(name, start) => {
                let profile = match start {
                    Start::Empty => Profile::empty(&self.engine.questionnaire.version),
                    Start::Example(_) => eeg_praxis(),
                };
                self.log.push(format!("create {name}"));
                return vec![opened(PathBuf::from(format!("/praxis/{name}.ron")), profile)];
            }
            Effect::Renew(path) => {
                let profile = renew::carry(self.files.get(&path).unwrap());
                self.log.push("renew".into());
                return vec![opened(PathBuf::from("/praxis/EEG-Praxis 2027.ron"), profile)];
            }
            Effect::List => return vec![Action::Listed(self.entries.clone())],
            Effect::Draft(draft) => self.draft = draft,
            Effect::Export(_, wish) => {
                self.frame();
                let told = self.text();
                assert!(told.contains("werden geschrieben") || told.contains("being written"), "{told}");
                let files = wish.languages.iter().flat_map(|language| {
                    let name = format!("EEG-Praxis_{}", language.tag());
                    wish.formats.iter().map(move |format| format!("{name}.{}", format.extension()))
                });
                let exported = Exported {
                    files: files.collect(),
                    refused: Vec::new(),
                    grade: wish.grade,
                    folder: wish.folder.clone(),
                    in_the_way: None,
                };
                self.wishes.push(wish);
                return vec![Action::Exported(Box::new(exported))];
            }
            Effect::Remember(settings) => self.remembered = Some(settings),
            Effect::Quit => self.left = true,
            Effect::Close => self.log.push("close".into()),
            Effect::Mouse(on) => self.log.push(format!("mouse {on}")),
            Effect::Suspend => self.log.push("suspend".into()),
            Effect::SaveBeside(profile) => {
                self.saved.push(*profile);
                self.log.push("save beside".into());
            }
            Effect::SaveElsewhere(profile, place) => {
                self.saved.push(*profile);
                self.log.push(format!("save at {place}"));
                return vec![Action::SavedElsewhere(PathBuf::from(place), "Gespeichert in …".into())];
            }
            Effect::Decided { unsaved } => self.log.push(format!("decided {unsaved}")),
            Effect::Overwrite(profile) => {
                self.saved.push(*profile);
                self.log.push("overwrite".into());
            }
            Effect::Rename(_, name) => self.log.push(format!("rename {name}")),
            Effect::Earlier(path) => self.log.push(format!("earlier {}", path.display())),
            Effect::Restore(path, from) => self.log.push(format!("restore {} {}", path.display(), from.display())),
            Effect::Archive(_) => self.log.push("archive".into()),
            Effect::Unarchive(_) => self.log.push("unarchive".into()),
            Effect::Trash(_) => self.log.push("trash".into()),
            Effect::Untrash(_) => self.log.push("untrash".into()),
        }
        Vec::new()
    }

    #[track_caller]
    fn draw(&mut self) {
        if self.looking {
            self.frame();
            self.look();
        }
    }

    /// Draws a frame.
    pub(crate) fn frame(&mut self) {
        let (app, hits) = (&self.app, &mut self.hits);
        self.terminal.draw(|frame| *hits = draw(app, frame)).unwrap();
    }

    /// The profile that is open.
    #[track_caller]
    pub(crate) fn profile(&self) -> &Profile {
        self.app.profile().unwrap()
    }

    /// The bytes of the open profile.
    pub(crate) fn bytes(&self) -> String {
        write::write(self.profile())
    }

    pub(crate) fn size(&self) -> (u16, u16) {
        let area = self.terminal.backend().buffer().area;
        (area.width, area.height)
    }

    /// The rows of the window, without blanks at their ends.
    pub(crate) fn rows(&self) -> Vec<String> {
        let buffer = self.terminal.backend().buffer();
        let row = |y: u16| {
            let mut text = String::new();
            let mut x = 0;
            while x < buffer.area.width {
                let symbol = buffer[(x, y)].symbol();
                text.push_str(symbol);
                x += u16::try_from(anlage::tui::wrap::width(symbol)).unwrap().max(1);
            }
            text.trim_end().to_owned()
        };
        (0..buffer.area.height).map(row).collect()
    }

    /// The window as one text.
    pub(crate) fn text(&self) -> String {
        self.rows().join("\n")
    }

    /// The window as one text with every run of blanks and line breaks as one blank: for sentences that wrap.
    pub(crate) fn flowing(&self) -> String {
        self.text().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    pub(crate) fn shows(&mut self, text: &str) -> &mut Self {
        self.frame();
        assert!(self.flowing().contains(text), "`{text}` is not on the screen:\n{}", self.text());
        self
    }

    #[track_caller]
    pub(crate) fn hides(&mut self, text: &str) -> &mut Self {
        assert!(!self.flowing().contains(text), "`{text}` is on the screen:\n{}", self.text());
        self
    }

    /// Takes a command of the menu, found by its words, with the arrow keys and Enter.
    #[track_caller]
    pub(crate) fn menu(&mut self, id: &str) -> &mut Self {
        self.keys("F10");
        self.take(id)
    }

    /// Moves down in a list to the line with these words of the interface, and takes it.
    #[track_caller]
    pub(crate) fn take(&mut self, id: &str) -> &mut Self {
        self.to(id).keys("Enter")
    }

    /// Moves down in a list to the line with these words of the interface.
    #[track_caller]
    pub(crate) fn to(&mut self, id: &str) -> &mut Self {
        let words = self.app.messages().plain(id);
        let start: String = words.chars().take(28).collect();
        for _ in 0..80 {
            if self.cursor_row().contains(start.trim_end()) {
                return self;
            }
            self.keys("Down");
        }
        panic!("`{words}` is in no line:\n{}", self.text());
    }

    /// The last frame drawn.
    pub(crate) fn buffer(&self) -> &ratatui::buffer::Buffer {
        self.terminal.backend().buffer()
    }

    /// Draws a frame; gives the place of the hardware cursor in it.
    pub(crate) fn cursor_of_frame(&mut self) -> (u16, u16) {
        self.frame();
        let cursor = self.cursor();
        (cursor.x, cursor.y)
    }

    /// Where the hardware cursor stands.
    pub(crate) fn cursor(&mut self) -> Position {
        self.terminal.get_cursor_position().unwrap()
    }

    /// The row with the hardware cursor.
    pub(crate) fn cursor_row(&mut self) -> String {
        self.frame();
        let y = self.cursor().y;
        self.rows().get(usize::from(y)).cloned().unwrap_or_default()
    }

    /// Clicks the first place where this text stands.
    #[track_caller]
    pub(crate) fn click(&mut self, text: &str) -> &mut Self {
        let found = self.rows().iter().enumerate().find_map(|(y, row)| {
            let head = row.split(text).next().filter(|head| head.len() < row.len())?;
            Some((u16::try_from(anlage::tui::wrap::width(head)).unwrap(), u16::try_from(y).unwrap()))
        });
        let Some((x, y)) = found else { panic!("`{text}` is not on the screen:\n{}", self.text()) };
        self.input(Input::Click(x, y));
        self
    }

    /// The window as a snapshot: its rows between bars, and where the cursor stands.
    #[track_caller]
    pub(crate) fn snapshot(&mut self) -> String {
        self.frame();
        self.look();
        let (columns, _) = self.size();
        let mut text = String::new();
        for row in self.rows() {
            let pad = usize::from(columns).saturating_sub(anlage::tui::wrap::width(&row));
            text.push_str(&format!("|{row}{}|\n", " ".repeat(pad)));
        }
        let cursor = self.cursor();
        format!("{text}cursor {},{}\n", cursor.x, cursor.y)
    }

    /// The tones of the window, one letter per cell: R reversed, B bold, U underlined, and `.` for none of them.
    pub(crate) fn looks(&self) -> String {
        let buffer = self.terminal.backend().buffer();
        let mut text = String::new();
        for y in 0..buffer.area.height {
            for x in 0..buffer.area.width {
                let modifier = buffer[(x, y)].modifier;
                text.push(match () {
                    () if modifier.contains(Modifier::REVERSED) => 'R',
                    () if modifier.contains(Modifier::UNDERLINED) => 'U',
                    () if modifier.contains(Modifier::BOLD) => 'B',
                    () => '.',
                });
            }
            text.push('\n');
        }
        text
    }

    /// Whether any cell has a colour.
    pub(crate) fn is_coloured(&self) -> bool {
        use ratatui::style::Color;
        let buffer = self.terminal.backend().buffer();
        buffer.content.iter().any(|cell| cell.fg != Color::Reset || cell.bg != Color::Reset)
    }

    /// What holds for every frame.
    #[track_caller]
    pub(crate) fn look(&mut self) {
        let (columns, height) = self.size();
        let rows = self.rows();
        let text = rows.join("\n");
        assert!(!text.contains('⟨'), "a message is missing:\n{text}");
        for c in text.chars() {
            assert!(is_allowed(c), "{c:?} ({:#x}) is no sign of a screen:\n{text}", u32::from(c));
        }
        if columns < LEAST.0 || height < LEAST.1 {
            return;
        }
        assert!(!rows[0].trim().is_empty() && !rows[1].trim().is_empty(), "no position:\n{text}");
        let keys = &rows[usize::from(height) - 1];
        assert!(!keys.trim().is_empty(), "no keys:\n{text}");
        let cursor = self.cursor();
        assert!(cursor.x < columns && cursor.y < height, "the cursor is outside: {cursor:?}\n{text}");
        // The cursor is on what is selected, or where typing goes.
        let buffer = self.terminal.backend().buffer();
        let selected = |y: u16| (0..columns).any(|x| buffer[(x, y)].modifier.contains(Modifier::REVERSED));
        if self.app.has_dialog() {
            let framed = rows[usize::from(cursor.y)].contains(['│', '|']);
            assert!(framed, "the cursor is not in the dialog: {cursor:?}\n{text}");
        } else if (0..height).any(selected) {
            let typing = rows[usize::from(cursor.y)].contains(['▸', '>']);
            assert!(selected(cursor.y) || typing, "the cursor is not on what is selected: {cursor:?}\n{text}");
        }
        if !self.app.has_dialog() {
            let help = ["F1 Hilfe", "? Hilfe", "F1 help", "? help"];
            assert!(help.iter().any(|help| keys.contains(help)), "no way to help:\n{text}");
        }
    }
}

fn opened(path: PathBuf, profile: Profile) -> Action {
    Action::Opened(Box::new(Opened { path, profile, read_only: None, found: None, notice: None }))
}

/// Letters, digits and the signs that the program itself draws or prints.
fn is_allowed(c: char) -> bool {
    c == '\n'
        || c.is_ascii_graphic()
        || c == ' '
        || c.is_alphanumeric()
        // A combining mark that somebody typed; it joins its letter when the answer is taken.
        || ('\u{300}'..='\u{36f}').contains(&c)
        || "\u{a0}§„“”‚‘’–…·•€×°«»☐⟦⟧─│┌┐└┘↑↓←→›▸\u{ad}".contains(c)
}

/// The inputs of a script.
#[track_caller]
pub(crate) fn inputs(script: &str) -> Vec<Input> {
    let mut inputs = Vec::new();
    let mut rest = script.trim_start();
    while !rest.is_empty() {
        let paste = rest.strip_prefix("paste:");
        if let Some(quoted) = paste.unwrap_or(rest).strip_prefix('"') {
            let (text, after) = quoted.split_once('"').unwrap();
            if paste.is_some() {
                inputs.push(Input::Paste(text.to_owned()));
            } else {
                inputs.extend(text.chars().map(|c| key(if c == '\n' { Code::Enter } else { Code::Char(c) })));
            }
            rest = after.trim_start();
            continue;
        }
        let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let (word, times) = match word.rsplit_once('*') {
            Some((word, times)) if !word.is_empty() => (word, times.parse().unwrap()),
            _ => (word, 1),
        };
        for _ in 0..times {
            inputs.push(named(word));
        }
        rest = after.trim_start();
    }
    inputs
}

fn key(code: Code) -> Input {
    Input::Key(Key::plain(code))
}

#[track_caller]
fn named(word: &str) -> Input {
    key(match word {
        "Up" => Code::Up,
        "Down" => Code::Down,
        "Left" => Code::Left,
        "Right" => Code::Right,
        "Enter" => Code::Enter,
        "Esc" => Code::Esc,
        "Tab" => Code::Tab,
        "BackTab" => Code::BackTab,
        "Space" => Code::Char(' '),
        "Backspace" => Code::Backspace,
        "Delete" => Code::Delete,
        "Home" => Code::Home,
        "End" => Code::End,
        "PageUp" => Code::PageUp,
        "PageDown" => Code::PageDown,
        _ => {
            if let Some(letter) = word.strip_prefix("Ctrl+") {
                return Input::Key(Key::ctrl(letter.to_lowercase().chars().next().unwrap()));
            }
            if let Some(number) = word.strip_prefix('F').and_then(|number| number.parse().ok()) {
                return key(Code::F(number));
            }
            let mut chars = word.chars();
            match (chars.next(), chars.next()) {
                (Some(c), None) => Code::Char(c),
                _ => panic!("`{word}` is no key"),
            }
        }
    })
}

/// The shipped example.
pub(crate) fn eeg_praxis() -> Profile {
    let text = include_str!("../../profiles/eeg-praxis.ron");
    anlage::profile::read::read(text).unwrap()
}

/// A profile of the library.
pub(crate) fn entry(name: &str, client: Option<&str>, open: usize, shelf: Shelf) -> HomeEntry {
    HomeEntry {
        path: PathBuf::from(format!("/praxis/{name}.ron")),
        name: name.to_owned(),
        client: client.map(str::to_owned),
        template: false,
        state: if open == 0 { EntryState::Ready } else { EntryState::Draft },
        open,
        changed: Some(today()),
        shelf,
        latest: false,
    }
}
