//! The screens in a real terminal: the loop between events, state, drawing and effects.
//!
//! What must never happen here: a decision about answers, law or wording, and an effect whose result does not
//! come back as an action.

mod disk;
mod earlier;
mod events;
mod keeping;
mod library;
mod settings;
mod signals;
mod terminal;

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread::Scope;
use std::time::Duration;

use super::engine::load;
use super::info::folders;
use super::{Exit, Failed, Outside, print_line};
use crate::assess::Engine;
use crate::i18n::{Arg, Messages};
use crate::store;
use crate::tui::action::Action;
use crate::tui::app::{App, Options};
use crate::tui::draw::draw;
use crate::tui::effect::Effect;
use crate::tui::hit::Hits;
use crate::tui::input::Input;
use crate::tui::keymap::translate;
use crate::tui::normalise::normalise;

use disk::Disk;
use keeping::Keeping;
use library::Listing;

/// How long the loop waits when nothing is under way.
const IDLE: Duration = Duration::from_secs(1);
/// How long it waits while the library is read or a text is being typed.
const BUSY: Duration = Duration::from_millis(40);

/// Whether screens can be shown.
pub(super) fn able() -> bool {
    terminal::able()
}

/// No core dump with answers, and a file size limit is an error and not the end: for every command.
pub(super) fn protect() {
    signals::protect();
}

/// What a killed program had left behind and is gone now, in words.
pub(super) fn removed(swept: &store::Swept, messages: &Messages) -> Option<String> {
    let count = u32::try_from(swept.removed.len()).unwrap_or(u32::MAX);
    (count > 0).then(|| messages.text("screen-swept", &[("count", Arg::Count(count))]))
}

/// Runs the screens: the library, or one profile alone.
pub(super) fn run(outside: &Outside, only: Option<PathBuf>) -> Result<Exit, Failed> {
    let engine = load()?;
    // Screens name whole places: "praxis.ron" alone would leave the folder of the annexes empty.
    let only = only.map(|path| std::path::absolute(&path).unwrap_or(path));
    let folders = folders(outside).ok();
    let keeping = Arc::new(Mutex::new(Keeping::default()));
    let last: terminal::LastAct = {
        let keeping = Arc::clone(&keeping);
        Arc::new(move || keeping::write_last(&keeping))
    };
    let words = outside.messages.plain("screen-panic");
    terminal::panic_hook(words, Arc::clone(&last));
    let internal = |error: String| Failed::new("internal", Exit::Unexpected, vec![("more", error)]);
    signals::start(last).map_err(|error| internal(error.to_string()))?;
    let disk = Disk::new(outside.today, folders, keeping);
    let looped = catch_unwind(AssertUnwindSafe(|| {
        std::thread::scope(|scope| Loop::start(outside, engine, disk, only, scope).and_then(Loop::run))
    }));
    match looped {
        Ok(Ok(left)) => {
            for line in left {
                print_line(&line);
            }
            Ok(Exit::Done)
        }
        Ok(Err(_)) => Err(Failed::new("terminal", Exit::Disk, Vec::new())),
        // The hook has said what there is to say.
        Err(_) => Ok(Exit::Unexpected),
    }
}

struct Loop<'s, 'e> {
    app: App<'e>,
    disk: Disk,
    listing: Listing<'s, 'e>,
    session: terminal::Session,
    events: events::Events,
    effects: VecDeque<Effect>,
    hits: Hits,
}

impl<'s, 'e: 's> Loop<'s, 'e> {
    fn start(
        outside: &Outside,
        engine: &'e Engine,
        disk: Disk,
        only: Option<PathBuf>,
        scope: &'s Scope<'s, 'e>,
    ) -> std::io::Result<Self> {
        let settings = settings::read(disk.config(), outside.messages.language(), outside.ui_chosen);
        let session = terminal::Session::enter(true)?;
        let size = crossterm::terminal::size().unwrap_or((80, 24));
        let options = Options { settings, colour: outside.colour, can_suspend: cfg!(unix), size };
        let single = only.is_some();
        let Some(mut app) = App::new(engine, outside.today, options, single) else {
            return Err(std::io::ErrorKind::InvalidData.into());
        };
        // What a killed program left in the library; what it left elsewhere is found with the profile.
        if let Some(folders) = disk.folders()
            && let Some(words) = removed(&store::leftovers(folders), app.messages())
        {
            app.update(Action::Moved(words, None));
        }
        let effects = VecDeque::from([only.map_or(Effect::List, Effect::Open)]);
        let listing = Listing::new(engine, scope, disk.folders().cloned());
        let events = events::Events::default();
        Ok(Self { app, disk, listing, session, events, effects, hits: Hits::default() })
    }

    /// Turns until the program is left; gives the lines to print then. However that comes, what is being typed
    /// is kept.
    fn run(mut self) -> std::io::Result<Vec<String>> {
        let left = self.turn();
        self.disk.settle();
        left
    }

    fn turn(&mut self) -> std::io::Result<Vec<String>> {
        // The first frame before the first effect: nobody waits for the disk to see something.
        self.draw()?;
        loop {
            while let Some(effect) = self.effects.pop_front() {
                if let Effect::Quit = effect {
                    return Ok(self.parting());
                }
                // Documents take a moment: that they are being written is on the screen before it is frozen.
                if let Effect::Export(..) = effect {
                    self.draw()?;
                }
                for action in self.effect(effect)? {
                    if matches!(action, Action::NotSaved(_) | Action::Failed(_) | Action::ChangedByOthers(_)) {
                        self.stay();
                    }
                    self.update(action);
                }
            }
            if let Some(entries) = self.listing.take() {
                self.update(Action::Listed(entries));
            }
            self.draw()?;
            // Between two effects a text is kept, and not only in a pause: whoever types on and on has none.
            self.disk.keep_due();
            let busy = self.listing.is_busy() || self.disk.is_keeping();
            match self.events.wait(if busy { BUSY } else { IDLE }) {
                events::Waited::Events(batch) => {
                    for input in normalise(&batch) {
                        self.input(input);
                    }
                }
                events::Waited::Nothing => {}
                events::Waited::Resumed => self.session.resume()?,
                events::Waited::Ended => return Err(std::io::ErrorKind::BrokenPipe.into()),
            }
        }
    }

    /// Something failed: nobody leaves without having seen it. The answer that is not saved is in the draft already.
    fn stay(&mut self) {
        self.effects.retain(|effect| !matches!(effect, Effect::Quit));
    }

    fn draw(&mut self) -> std::io::Result<()> {
        let (app, hits) = (&self.app, &mut self.hits);
        self.session.draw(|frame| *hits = draw(app, frame))
    }

    fn input(&mut self, input: Input) {
        #[cfg(debug_assertions)]
        rehearse(&input);
        let action = match input {
            Input::Click(column, row) => self.hits.at(column, row).cloned().map(Action::Point),
            input => translate(input, self.app.mode()),
        };
        if let Some(action) = action {
            self.update(action);
        }
    }

    fn update(&mut self, action: Action) {
        self.effects.extend(self.app.update(action));
    }

    fn effect(&mut self, effect: Effect) -> std::io::Result<Vec<Action>> {
        let messages = self.app.messages();
        Ok(match effect {
            Effect::Mouse(on) => {
                self.session.set_mouse(on)?;
                Vec::new()
            }
            Effect::Suspend => {
                self.disk.settle();
                self.session.suspend()?;
                Vec::new()
            }
            Effect::List => {
                self.listing.start();
                Vec::new()
            }
            Effect::Remember(settings) => {
                settings::write(self.disk.config(), settings);
                Vec::new()
            }
            effect => self.disk.effect(effect, self.app.engine(), messages),
        })
    }

    /// What is printed after the screens are gone: where the answers are and what to do next.
    fn parting(&self) -> Vec<String> {
        let messages: &Messages = self.app.messages();
        match self.disk.path() {
            Some(path) => {
                let path = path.display().to_string();
                vec![messages.text("ask-left", &[("path", Arg::Text(&path))])]
            }
            None => Vec::new(),
        }
    }
}

/// The tests see with it what a panic leaves behind; a released program does not know it.
#[cfg(debug_assertions)]
#[expect(clippy::disallowed_methods, reason = "commands is the room that knows the environment")]
fn rehearse(input: &Input) {
    use crate::tui::input::{Code, Key};
    let is_key = *input == Input::Key(Key::plain(Code::F(12)));
    assert!(!(is_key && std::env::var_os("ANLAGE_REHEARSE").is_some()), "rehearsed");
}
