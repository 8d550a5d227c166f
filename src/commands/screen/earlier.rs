//! Earlier versions of a profile, found and brought back.
//!
//! It stands between `disk` and `store`: what can be read among the backup, the versions of earlier sessions and
//! the copies of sync programs. What must never happen here: a damaged file that is gone, and a version over a
//! profile that can be read.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::commands::engine::{open, unreadable};
use crate::commands::{Failed, cause};
use crate::day::Day;
use crate::i18n::{Arg, Messages};
use crate::store::{self, Entry, Folders, MoveError, SaveError};
use crate::tui::effect::{Earlier, Version};

/// The versions of a profile that can be read, the latest first, in words; with why it cannot be read itself.
pub(super) fn earlier(
    path: &Path,
    damaged: Option<&Failed>,
    folders: Option<&Folders>,
    messages: &Messages,
) -> Earlier {
    let mut seen = Vec::new();
    let mut version = |kind: &str, entry: Entry| {
        let profile = open(&entry.path).ok()?.profile;
        let answers = profile.said.count() as u64;
        // The backup is often what the last session began with.
        if seen.contains(&profile) {
            return None;
        }
        seen.push(profile);
        let seconds = entry.modified.and_then(|at| at.duration_since(UNIX_EPOCH).ok()).map_or(0, |at| at.as_secs());
        let day = Day::from_epoch(i64::try_from(seconds).unwrap_or(0));
        let day = messages.date(day).unwrap_or_else(|_| day.to_string());
        let count = |n: u64| Arg::Count(u32::try_from(n).unwrap_or(u32::MAX));
        let args = [("day", Arg::Text(&day)), ("size", count(entry.size.div_ceil(1000))), ("count", count(answers))];
        let words = format!("{} {}", messages.text("earlier-entry", &args), messages.plain(&format!("earlier-{kind}")));
        Some(Version { path: entry.path, words })
    };
    let mut versions: Vec<Version> = Vec::new();
    versions.extend(store::backup_of(path).and_then(|entry| version("backup", entry)));
    let sessions = folders.map(|folders| store::versions(&folders.state, path)).unwrap_or_default();
    versions.extend(sessions.into_iter().filter_map(|entry| version("session", entry)));
    versions.extend(store::siblings(path).into_iter().filter_map(|copy| version("copy", store::entry_of(&copy)?)));
    Earlier {
        path: path.to_path_buf(),
        name: path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default(),
        damaged: damaged.map(|failed| failed.words(messages).0),
        versions,
    }
}

/// Brings a version back. A damaged profile gets its content, after the damaged bytes were kept beside it; beside
/// one that can be read it becomes a profile of its own. The path to open comes back.
pub(super) fn restore(path: &Path, from: &Path, messages: &Messages) -> Result<PathBuf, Failed> {
    let shown = from.display().to_string();
    let version = store::read(from, store::LIMIT).map_err(|error| unreadable(&shown, &error))?.bytes;
    let not_made = |error: MoveError| Failed::disk("not-made", path, cause::of_move(&error));
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    if open(path).is_ok() {
        let name = messages.text("file-earlier-version", &[("name", Arg::Text(&name))]);
        return store::create_numbered(&path.with_file_name(format!("{name}.ron")), &version).map_err(not_made);
    }
    let damaged = store::read(path, store::LIMIT).map_err(|error| unreadable(&path.display().to_string(), &error))?;
    store::create_numbered(&damaged.resolved.with_extension("ron.damaged"), &damaged.bytes).map_err(not_made)?;
    let saved = store::save(path, &version, Some(&damaged.bytes), &|_| false);
    saved.map(|_| path.to_path_buf()).map_err(|error: SaveError| Failed::write(path, cause::of_save(&error)))
}
