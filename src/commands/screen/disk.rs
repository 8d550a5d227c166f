//! Effects that touch the disk: opening, saving, drafts, the library, export.
//!
//! What must never happen here: an answer called saved before the file is, and something overwritten that was
//! not read.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::earlier;
use super::keeping::Keeping;
use super::removed;
use crate::assess::{Assessed, Engine};
use crate::commands::engine::{open, parse};
use crate::commands::export::{bytes, file_name, program};
use crate::commands::output::{self, NotWritten};
use crate::commands::{Exit, Failed, cause, holder, report};
use crate::day::Day;
use crate::export::Format;
use crate::i18n::{Arg, Messages};
use crate::profile::{Profile, write};
use crate::sheets::page::Stamp;
use crate::sheets::speak::{Imprint, speak};
use crate::store::{self, Folders, Lock, LockError, MoveError};
use crate::tui::action::Action;
use crate::tui::effect::{Draft, Effect, Exported, Found, NotDone, Opened, ReadOnly, Start, Wish};

mod saving;

/// The examples that come with the program: the name of the copy, and the file.
const EXAMPLES: [(&str, &str); 10] = [
    ("EEG-Praxis", include_str!("../../../profiles/eeg-praxis.ron")),
    ("Vorlage", include_str!("../../../profiles/muster-halb-beantwortet.ron")),
    ("Praxis Zürich", include_str!("../../../profiles/praxis-zuerich.ron")),
    ("Praxis Bern", include_str!("../../../profiles/praxis-bern.ron")),
    ("Kanzlei", include_str!("../../../profiles/kanzlei-hamburg.ron")),
    ("Payroll London", include_str!("../../../profiles/payroll-london.ron")),
    ("Vorlage Lohnberichte", include_str!("../../../profiles/payroll-vorlage.ron")),
    ("Einsatzplan", include_str!("../../../profiles/saas-einsatzplan.ron")),
    ("Webagentur", include_str!("../../../profiles/webagentur.ron")),
    ("Abrechnungsstelle", include_str!("../../../profiles/abrechnungsstelle.ron")),
];

/// The open file.
struct Open {
    path: PathBuf,
    /// What was read or written last; `None` for a file that does not exist yet.
    base: Option<Vec<u8>>,
    /// What it held when it was opened, until the first save of this session: then it is an earlier version.
    before: Option<Vec<u8>>,
    _lock: Option<Lock>,
}

/// What the effects work with.
pub(super) struct Disk {
    today: Day,
    folders: Option<Folders>,
    /// The signal thread writes it too.
    keeping: Arc<Mutex<Keeping>>,
    open: Option<Open>,
}

impl Disk {
    pub(super) fn new(today: Day, folders: Option<Folders>, keeping: Arc<Mutex<Keeping>>) -> Self {
        Self { today, folders, keeping, open: None }
    }

    /// The folders of the program, if the system knows them.
    pub(super) fn folders(&self) -> Option<&Folders> {
        self.folders.as_ref()
    }

    /// The folder of settings.
    pub(super) fn config(&self) -> Option<&Path> {
        self.folders.as_ref().map(|folders| folders.config.as_path())
    }

    /// The open file.
    pub(super) fn path(&self) -> Option<&Path> {
        self.open.as_ref().map(|open| open.path.as_path())
    }

    /// Whether a text waits to be kept.
    pub(super) fn is_keeping(&self) -> bool {
        self.keeping().is_dirty()
    }

    /// Keeps what is being typed, if that was not done just now.
    pub(super) fn keep_due(&mut self) {
        self.keeping().write_if_due();
    }

    /// Keeps what is being typed at once.
    pub(super) fn settle(&mut self) {
        self.keeping().write();
    }

    fn keeping(&self) -> MutexGuard<'_, Keeping> {
        self.keeping.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs an effect; what comes of it are actions.
    pub(super) fn effect(&mut self, effect: Effect, engine: &Engine, messages: &Messages) -> Vec<Action> {
        match effect {
            Effect::Open(path) => vec![self.open(&path, engine, messages)],
            Effect::Close => {
                self.settle();
                self.open = None;
                Vec::new()
            }
            Effect::Create(name, start) => self.create(&name, start, engine, messages),
            Effect::Renew(path) => self.renew(&path, engine, messages),
            Effect::Rename(path, name) => {
                self.shelve(&path, "library-renamed", messages, |path, _| store::rename(path, &name))
            }
            Effect::Archive(path) => self.shelve(&path, "library-archived", messages, |path, _| store::archive(path)),
            Effect::Unarchive(path) => {
                self.shelve(&path, "library-unarchived", messages, |path, _| store::unarchive(path))
            }
            Effect::Earlier(path) => {
                let found = earlier::earlier(&path, None, self.folders.as_ref(), messages);
                vec![Action::Earlier(Box::new(found))]
            }
            Effect::Restore(path, from) => vec![self.restore(&path, &from, engine, messages)],
            Effect::Trash(path) => self.shelve(&path, "library-trashed", messages, |path, state| {
                store::trash(state, path).map(|trashed| trashed.file.path)
            }),
            Effect::Untrash(path) => self.untrash(&path, messages),
            Effect::Save(number, profile) => vec![self.save(number, &profile, messages)],
            Effect::SaveBeside(profile) => vec![self.save_beside(&profile, messages)],
            Effect::SaveElsewhere(profile, place) => vec![self.save_elsewhere(&profile, &place, messages)],
            Effect::Overwrite(profile) => vec![self.overwrite(&profile, messages)],
            Effect::Draft(drafts) => {
                let texts = drafts.into_iter().map(|draft| (draft.at.to_string(), draft.text)).collect();
                self.keeping().type_now(texts, self.base());
                Vec::new()
            }
            Effect::Decided { unsaved } => {
                self.keeping().decided(unsaved);
                Vec::new()
            }
            Effect::Export(profile, wish) => vec![self.export(&profile, &wish, engine, messages)],
            Effect::List | Effect::Mouse(_) | Effect::Suspend | Effect::Remember(_) | Effect::Quit => Vec::new(),
        }
    }

    fn open(&mut self, path: &Path, engine: &Engine, messages: &Messages) -> Action {
        self.settle();
        self.open = None;
        let (lock, held) = self.lock(path);
        let (profile, base, marked) = match open(path) {
            Ok(opened) => {
                let marked = opened.loaded.as_ref().is_some_and(|loaded| loaded.read_only);
                (opened.profile, opened.loaded.map(|loaded| loaded.bytes), marked)
            }
            Err(failed) if failed.id == "not-found" => (Profile::empty(&engine.questionnaire.version), None, false),
            Err(failed) if failed.exit != Exit::Newer => {
                let found = earlier::earlier(path, Some(&failed), self.folders.as_ref(), messages);
                let nothing = found.versions.is_empty();
                return if nothing { failed_action(&failed, messages) } else { Action::Earlier(Box::new(found)) };
            }
            Err(failed) => return failed_action(&failed, messages),
        };
        let is_newer = engine.questionnaire.is_older_than(&profile.questionnaire);
        let read_only = if is_newer {
            Some(messages.text("screen-newer", &[("questionnaire", Arg::Text(&profile.questionnaire))]))
        } else if let Some(by) = held {
            Some(holder::locked("screen-locked", &by, messages))
        } else {
            marked.then(|| messages.plain("screen-read-only-file"))
        };
        let read_only = read_only.map(|why| ReadOnly { why, elsewhere: self.free_place(path).display().to_string() });
        let copies = store::siblings(path);
        let copies = copies.first().map(|copy| {
            let name = copy.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            messages.text("screen-copies", &[("name", Arg::Text(&name))])
        });
        let notice = copies.or_else(|| removed(&store::sweep_beside(path), messages));
        // Who only reads must not touch the draft of the one who writes.
        let folders = self.folders.as_ref().filter(|_| read_only.is_none());
        let draft = folders.and_then(|folders| store::read_draft(&folders.state, path).ok().flatten());
        let found = draft.as_ref().map(|draft| found(draft, base.as_deref().unwrap_or_default(), &profile, engine));
        let keeping = folders.map_or_else(Keeping::default, |folders| Keeping::new(&folders.state, path, draft));
        *self.keeping() = keeping;
        let found = found.filter(|found| !found.texts.is_empty() || found.unsaved.is_some());
        let before = base.clone();
        self.open = Some(Open { path: path.to_path_buf(), base, before, _lock: lock });
        Action::Opened(Box::new(Opened { path: path.to_path_buf(), profile, read_only, found, notice }))
    }

    /// A free place in the library for a profile that cannot be changed where it is; without a library one beside it.
    pub(super) fn free_place(&self, path: &Path) -> PathBuf {
        let library = self.folders.as_ref().map(|folders| folders.profiles.as_path());
        store::free(&match (library, path.file_name()) {
            (Some(library), Some(name)) => library.join(name),
            _ => path.to_path_buf(),
        })
    }

    /// Brings an earlier version back and opens it. Nobody else may have the profile open meanwhile.
    fn restore(&mut self, path: &Path, from: &Path, engine: &Engine, messages: &Messages) -> Action {
        let (lock, held) = self.lock(path);
        if let Some(by) = held {
            let what = holder::locked("library-locked", &by, messages);
            return Action::Failed(NotDone { what, remedy: messages.plain("rec-locked") });
        }
        let restored = earlier::restore(path, from, messages);
        drop(lock);
        match restored {
            Ok(path) => self.open(&path, engine, messages),
            Err(failed) => failed_action(&failed, messages),
        }
    }

    /// The lock of a profile, or who has it.
    fn lock(&self, path: &Path) -> (Option<Lock>, Option<String>) {
        let Some(folders) = &self.folders else { return (None, None) };
        match store::lock(path, &folders.state, &holder::holder(self.today)) {
            Ok(lock) => (Some(lock), None),
            Err(LockError::Held { by }) => (None, Some(by)),
            Err(LockError::Io { .. }) => (None, None),
        }
    }

    fn create(&mut self, name: &str, start: Start, engine: &Engine, messages: &Messages) -> Vec<Action> {
        let Some(folders) = &self.folders else { return vec![no_folders(messages)] };
        let (name, text) = match start {
            Start::Empty => (name.to_owned(), write::write(&Profile::empty(&engine.questionnaire.version))),
            Start::Example(n) => match EXAMPLES.get(n) {
                Some((name, text)) => ((*name).to_owned(), (*text).to_owned()),
                None => return Vec::new(),
            },
        };
        match store::create_named(&folders.profiles, &name, text.as_bytes()) {
            Ok(path) => vec![self.open(&path, engine, messages)],
            Err(error) => vec![not_moved(&error, messages)],
        }
    }

    fn renew(&mut self, path: &Path, engine: &Engine, messages: &Messages) -> Vec<Action> {
        match crate::commands::renew::renewed(path, self.today) {
            Ok(made) => vec![self.open(&made, engine, messages)],
            Err(failed) => vec![failed_action(&failed, messages)],
        }
    }

    fn untrash(&mut self, path: &Path, messages: &Messages) -> Vec<Action> {
        let Some(folders) = &self.folders else { return Vec::new() };
        let trashed = store::trashed(&folders.state).unwrap_or_default();
        match trashed.iter().find(|trashed| trashed.file.path == path) {
            Some(trashed) => {
                let back = store::untrash(trashed);
                if let Ok(to) = &back {
                    let _ = store::move_draft(&folders.state, path, to);
                    store::move_versions(&folders.state, path, to);
                }
                Self::moved(back, "library-untrashed", messages)
            }
            None => vec![Action::Moved(messages.plain("library-gone"), None)],
        }
    }

    /// Moves a profile while its lock is held, so that no other window saves into the gap; its draft follows.
    fn shelve(
        &self,
        path: &Path,
        id: &str,
        messages: &Messages,
        does: impl FnOnce(&Path, &Path) -> Result<PathBuf, MoveError>,
    ) -> Vec<Action> {
        let Some(folders) = &self.folders else { return vec![no_folders(messages)] };
        let (_lock, held) = self.lock(path);
        if let Some(by) = held {
            let what = holder::locked("library-locked", &by, messages);
            return vec![Action::Failed(NotDone { what, remedy: messages.plain("rec-locked") })];
        }
        let moved = does(path, &folders.state);
        if let Ok(to) = &moved {
            let _ = store::move_draft(&folders.state, path, to);
            store::move_versions(&folders.state, path, to);
        }
        Self::moved(moved, id, messages)
    }

    fn moved(moved: Result<PathBuf, MoveError>, id: &str, messages: &Messages) -> Vec<Action> {
        match moved {
            Ok(path) => {
                let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
                let words = messages.text(id, &[("name", Arg::Text(&name))]);
                vec![Action::Moved(words, Some(path))]
            }
            Err(error) => vec![not_moved(&error, messages)],
        }
    }

    fn export(&self, profile: &Profile, wish: &Wish, engine: &Engine, messages: &Messages) -> Action {
        match self.try_export(profile, wish, engine, messages) {
            Ok(exported) => Action::Exported(Box::new(exported)),
            Err(failed) => failed_action(&failed, messages),
        }
    }

    fn try_export(&self, profile: &Profile, wish: &Wish, engine: &Engine, ui: &Messages) -> Result<Exported, Failed> {
        let internal = |error: String| Failed::internal(error);
        let assessed = Assessed::new(engine, profile).map_err(|error| internal(error.to_string()))?;
        let name = self.path().and_then(Path::file_stem).map(|stem| stem.to_string_lossy().into_owned());
        let name = name.unwrap_or_else(|| "profile".to_owned());
        let composed = assessed.compose();
        let mut exported = Exported {
            files: Vec::new(),
            refused: Vec::new(),
            grade: wish.grade,
            folder: store::typed_path(&wish.folder),
            in_the_way: None,
        };
        store::ensure_folder(&exported.folder)
            .map_err(|error| Failed::write(&error.path, cause::of_system(&error.source)))?;
        for language in &wish.languages {
            let messages =
                Messages::embedded(*language, assessed.roles()).map_err(|error| internal(error.to_string()))?;
            let imprint = Imprint {
                grade: wish.grade,
                as_of: profile.as_of,
                program: program(),
                questionnaire: engine.questionnaire.version.clone(),
            };
            let page =
                speak(&composed, &messages, &engine.law, &imprint).map_err(|error| internal(error.to_string()))?;
            let stamp = Stamp { program: program(), created: profile.as_of.unwrap_or_else(|| engine.law.checked()) };
            // The screen offers no records, and only they say what the rules found.
            let basis = assessed.grounds();
            for format in &wish.formats {
                #[cfg(feature = "pdf")]
                if let Some(lines) = crate::commands::characters::refused(&assessed, ui, &name, &page, *format) {
                    exported.refused.extend(lines);
                    continue;
                }
                let file = file_name(&messages, &name, &page, None, profile.as_of, *format);
                let bytes = bytes(*format, &page, &basis, &stamp)?;
                if !put(&mut exported, ui, &file, &bytes, wish.replace)? {
                    return Ok(exported);
                }
            }
        }
        if wish.report {
            let format = wish.formats.iter().find(|format| **format == Format::Docx).or(wish.formats.first());
            let format = *format.unwrap_or(&Format::Docx);
            let words = Messages::embedded(ui.language(), assessed.roles()).map_err(Failed::internal)?;
            let file = report::file_name(&assessed, &words, &name, format);
            if let Some(bytes) = report::report(&assessed, &words, &name, format)? {
                put(&mut exported, ui, &file, &bytes, wish.replace)?;
            }
        }
        Ok(exported)
    }
}

/// Writes one document into the folder, which is told once, and says so; whether no other file is in the way.
fn put(exported: &mut Exported, ui: &Messages, file: &str, bytes: &[u8], replace: bool) -> Result<bool, Failed> {
    let path = exported.folder.join(file);
    match output::document(ui, &path, file, bytes, replace) {
        Ok(line) => exported.files.push(line),
        Err(NotWritten::InTheWay) => {
            exported.in_the_way = Some(path.display().to_string());
            return Ok(false);
        }
        Err(NotWritten::Failed(failed)) => return Err(failed),
    }
    Ok(true)
}

fn failed_action(failed: &Failed, messages: &Messages) -> Action {
    let (what, remedy) = failed.words(messages);
    Action::Failed(NotDone { what, remedy })
}

fn no_folders(messages: &Messages) -> Action {
    Action::Failed(NotDone { what: messages.plain("err-folders"), remedy: messages.plain("rec-folders") })
}

fn not_moved(error: &MoveError, messages: &Messages) -> Action {
    let cause = cause::of_move(error);
    let more = messages.plain(&format!("cause-{cause}"));
    let what = messages.text("library-failed", &[("more", Arg::Text(&more))]);
    Action::Failed(NotDone { what, remedy: messages.plain(&format!("cause-{cause}.remedy")) })
}

/// What an earlier run left, as the screens offer it: only what can still be used.
fn found(draft: &store::Draft, base: &[u8], profile: &Profile, engine: &Engine) -> Found {
    let text = |(at, text): (&String, &String)| Some(Draft { at: crate::id::Path::new(at).ok()?, text: text.clone() });
    // What was saved after all, by the signal of a closing window for example, is nothing to ask about.
    let unsaved = parse("", draft.unsaved.as_bytes())
        .ok()
        .filter(|unsaved| unsaved != profile && engine.law.at(unsaved.as_of).is_ok());
    Found {
        texts: draft.texts.iter().filter_map(text).collect(),
        unsaved: unsaved.map(Box::new),
        older: !draft.belongs_to(base),
    }
}
