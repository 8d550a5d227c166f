//! What every command needs: law and questionnaire, and profiles read from their files.
//!
//! What must never happen here: writing on mere opening.

use std::io::Read;
use std::path::Path;
use std::sync::OnceLock;

use super::{Exit, Failed, cause};
use crate::assess::Engine;
use crate::day::{Day, NotADay};
use crate::law::BeforeFloor;
use crate::profile::{Profile, read};
use crate::store::{self, Loaded, NotText, ReadError};

/// A profile with the bytes it was read from.
pub(super) struct Opened {
    pub(super) profile: Profile,
    /// `None` for standard input.
    pub(super) loaded: Option<Loaded>,
    /// The name for messages and file names.
    pub(super) name: String,
}

/// Law and questionnaire, for as long as the program runs: nothing of them is taken down at its end.
pub(super) fn load() -> Result<&'static Engine, Failed> {
    load_beside(|| ()).1
}

/// The same, while something else is done.
pub(super) fn load_beside<T: Send>(work: impl Fn() -> T + Sync) -> (T, Result<&'static Engine, Failed>) {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    if let Some(engine) = ENGINE.get() {
        return (work(), Ok(engine));
    }
    let (done, engine) = Engine::embedded_beside(work);
    (done, engine.map(|engine| ENGINE.get_or_init(|| engine)).map_err(Failed::internal))
}

/// The day of a profile lies before the law data begin.
pub(super) fn before_floor(before: &BeforeFloor) -> Failed {
    floor(before, Exit::Profile)
}

/// The same for a day that was given with the command: a wrong argument.
pub(super) fn given_before_floor(before: &BeforeFloor) -> Failed {
    floor(before, Exit::Usage)
}

/// A day that was given with the command.
pub(super) fn given_day(text: &str) -> Result<Day, Failed> {
    text.parse().map_err(|not: NotADay| {
        let id = match &not {
            NotADay::Form(_) => "day",
            NotADay::NoSuch(_) => "no-such-day",
        };
        Failed::new(id, Exit::Usage, vec![("more", text.to_owned())])
    })
}

fn floor(before: &BeforeFloor, exit: Exit) -> Failed {
    Failed::new("floor", exit, Vec::new()).on("day", before.asked).on("floor", before.floor.day)
}

/// Reads a profile; `-` is standard input.
pub(super) fn open(path: &Path) -> Result<Opened, Failed> {
    let shown = path.display().to_string();
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        let limit = store::LIMIT + 1;
        std::io::stdin()
            .lock()
            .take(limit)
            .read_to_end(&mut bytes)
            .map_err(|error| Failed::disk("read", path, cause::of_system(&error)))?;
        if bytes.len() as u64 >= limit {
            return Err(Failed::new(
                "too-large",
                Exit::Profile,
                vec![("path", shown), ("size", bytes.len().to_string())],
            ));
        }
        let profile = parse(&shown, &bytes)?;
        return Ok(Opened { profile, loaded: None, name: "profile".to_owned() });
    }
    let loaded = store::read(path, store::LIMIT).map_err(|error| unreadable(&shown, &error))?;
    let profile = parse(&shown, &loaded.bytes)?;
    let name = path.file_stem().map_or_else(|| "profile".to_owned(), |stem| stem.to_string_lossy().into_owned());
    Ok(Opened { profile, loaded: Some(loaded), name })
}

/// A failed read as what the user is told.
pub(super) fn unreadable(path: &str, error: &ReadError) -> Failed {
    let at = ("path", path.to_owned());
    match error {
        ReadError::NotFound { .. } => Failed::new("not-found", Exit::Disk, vec![at]),
        ReadError::NotAFile { .. } | ReadError::LinkCircle { .. } => Failed::new("not-a-file", Exit::Disk, vec![at]),
        ReadError::TooLarge { size, .. } => {
            Failed::new("too-large", Exit::Profile, vec![at, ("size", size.to_string())])
        }
        ReadError::Denied { .. } => Failed::new("denied", Exit::Disk, vec![at]),
        ReadError::Io { source, .. } => Failed::disk("read", Path::new(path), cause::of_system(source)),
    }
}

/// The profile in these bytes.
pub(super) fn parse(path: &str, bytes: &[u8]) -> Result<Profile, Failed> {
    let at = ("path", path.to_owned());
    let text = store::decode(bytes).map_err(|error| match error {
        NotText::Empty => Failed::new("empty", Exit::Profile, vec![at.clone()]),
        NotText::Utf16 { .. } => Failed::new("encoding-utf16", Exit::Profile, vec![at.clone()]),
        NotText::Invalid { line, column, .. } => {
            let place = [("line", line.to_string()), ("column", column.to_string())];
            Failed::new("encoding", Exit::Profile, [vec![at.clone()], place.to_vec()].concat())
        }
    })?;
    read::read(&text).map_err(|error| match error {
        read::NotAProfile::Newer { found, known, questionnaire } => Failed::new(
            "newer",
            Exit::Newer,
            vec![at, ("found", found.to_string()), ("known", known.to_string()), ("questionnaire", questionnaire)],
        ),
        read::NotAProfile::Broken { at: place, fault } => {
            let place = [("line", place.line.to_string()), ("column", place.column.to_string())];
            Failed::new("broken", Exit::Profile, [vec![at], place.to_vec()].concat()).because(cause::of_fault(fault))
        }
    })
}

/// Whether bytes are a profile that can be read, so that they may become the backup.
pub(super) fn parses(bytes: &[u8]) -> bool {
    parse("", bytes).is_ok()
}
