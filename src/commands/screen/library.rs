//! The library read in the background, so that two hundred profiles hold up no key.
//!
//! What must never happen here: a profile that is left out because it cannot be read.

use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread::Scope;

use crate::assess::{Assessed, Engine};
use crate::commands::engine::open;
use crate::store::{self, Folders, Library};
use crate::tui::effect::{EntryState, HomeEntry, Shelf};

/// Reads the library in a thread of its own.
pub(super) struct Listing<'s, 'e> {
    engine: &'e Engine,
    scope: &'s Scope<'s, 'e>,
    folders: Option<Folders>,
    waiting: Option<Receiver<Vec<HomeEntry>>>,
}

impl<'s, 'e: 's> Listing<'s, 'e> {
    pub(super) fn new(engine: &'e Engine, scope: &'s Scope<'s, 'e>, folders: Option<Folders>) -> Self {
        Self { engine, scope, folders, waiting: None }
    }

    /// Begins to read; what was under way is forgotten.
    pub(super) fn start(&mut self) {
        let (send, receive) = channel();
        let (engine, folders) = (self.engine, self.folders.clone());
        self.waiting = Some(receive);
        self.scope.spawn(move || {
            let entries = folders.map(|folders| read(engine, &folders)).unwrap_or_default();
            let _ = send.send(entries);
        });
    }

    /// What was read, once it is all there.
    pub(super) fn take(&mut self) -> Option<Vec<HomeEntry>> {
        match self.waiting.as_ref()?.try_recv() {
            Ok(entries) => {
                self.waiting = None;
                Some(entries)
            }
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => {
                self.waiting = None;
                Some(Vec::new())
            }
        }
    }

    /// Whether reading is under way.
    pub(super) fn is_busy(&self) -> bool {
        self.waiting.is_some()
    }
}

fn read(engine: &Engine, folders: &Folders) -> Vec<HomeEntry> {
    let library = Library { folder: folders.profiles.clone() };
    let of = |library: &Library, shelf| {
        let files = library.list().unwrap_or_default();
        files.into_iter().map(move |file| (file, shelf)).collect::<Vec<_>>()
    };
    let mut files = of(&library, Shelf::Library);
    files.extend(of(&library.archive(), Shelf::Archive));
    let trashed = store::trashed(&folders.state).unwrap_or_default();
    files.extend(trashed.into_iter().map(|trashed| (trashed.file, Shelf::Trash)));
    let in_library = files.iter().enumerate().filter(|(_, (_, shelf))| *shelf == Shelf::Library);
    let latest = in_library.max_by_key(|(_, (file, _))| file.modified).map(|(place, _)| place);
    let entries = files.iter().enumerate();
    entries.map(|(n, (file, shelf))| HomeEntry { latest: latest == Some(n), ..entry(engine, file, *shelf) }).collect()
}

fn entry(engine: &Engine, file: &store::Entry, shelf: Shelf) -> HomeEntry {
    let broken = HomeEntry {
        path: file.path.clone(),
        name: crate::text::for_terminal(&file.name, crate::text::Shape::Line).into_owned(),
        client: None,
        template: false,
        state: EntryState::Broken,
        open: 0,
        changed: None,
        shelf,
        latest: false,
    };
    let Ok(opened) = open(&file.path) else { return broken };
    let Ok(assessed) = Assessed::new(engine, &opened.profile) else { return broken };
    let ready = assessed.blockers().is_empty();
    HomeEntry {
        client: assessed.dossier().parties.client.name.value().cloned(),
        template: assessed.dossier().parties.is_template(),
        state: if ready { EntryState::Ready } else { EntryState::Draft },
        open: assessed.blockers().len(),
        changed: opened.profile.last_change(),
        ..broken
    }
}
