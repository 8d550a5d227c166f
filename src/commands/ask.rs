//! `ask`: the interview in line mode, over standard input and output.
//!
//! It opens or makes the profile, holds the lock, and saves after every answer. What must never happen here:
//! overwriting what somebody else wrote in between.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::engine::{before_floor, load, open, parses};
use super::info::folders;
use super::{Exit, Failed, Outside, cause, holder, print_line, screen};
use crate::assess::Assessed;
use crate::i18n::Arg;
use crate::plain::{Left, Plain, interview};
use crate::profile::{Profile, write};
use crate::store::{self, Lock, LockError, SaveError};

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let path = matches.get_one::<PathBuf>("profile").cloned().unwrap_or_default();
    if !matches.get_flag("plain") && screen::able() {
        return screen::run(outside, Some(path));
    }
    let shown = path.display().to_string();
    let engine = load()?;
    let _lock = hold(outside, &path, &shown)?;
    let (profile, mut base) = match open(&path) {
        Ok(opened) => (opened.profile, opened.loaded.map(|loaded| loaded.bytes)),
        Err(failed) if failed.id == "not-found" => (Profile::empty(&engine.questionnaire.version), None),
        Err(failed) => return Err(failed),
    };
    if engine.questionnaire.is_older_than(&profile.questionnaire) {
        let args = vec![
            ("path", shown),
            ("found", profile.format.to_string()),
            ("known", crate::profile::FORMAT.to_string()),
            ("questionnaire", profile.questionnaire),
        ];
        return Err(Failed::new("newer", Exit::Newer, args));
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        store::ensure_folder(folder).map_err(|error| Failed::write(&path, cause::of_system(&error.source)))?;
    }
    if let Some(words) = screen::removed(&store::sweep_beside(&path), &outside.messages) {
        print_line(&words);
    }
    print_line(&outside.messages.text("ask-welcome", &[("profile", Arg::Text(&shown))]));
    let mut not_saved: Option<Failed> = None;
    let mut save = |profile: &Profile| {
        let bytes = write::write(profile).into_bytes();
        match store::save(&path, &bytes, base.as_deref(), &parses) {
            Ok(_) => {
                base = Some(bytes);
                Ok(())
            }
            Err(error) => {
                let failed = unsaved(&path, &bytes, &error);
                let text = format!("{error}");
                not_saved = Some(failed);
                Err(text)
            }
        }
    };
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    let mut plain = Plain {
        law: &engine.law,
        questionnaire: &engine.questionnaire,
        language: outside.messages.language(),
        today: outside.today,
        save: &mut save,
        input: &mut input,
        output: &mut output,
    };
    let (profile, left) = interview(&mut plain, profile);
    drop((input, output));
    if let Some(failed) = not_saved {
        return Err(failed);
    }
    match left {
        Left::NotSaved(reason) => Err(Failed::new("internal", Exit::Unexpected, vec![("more", reason)])),
        Left::Unheard(_) => Err(Failed::new("terminal", Exit::Disk, Vec::new())),
        Left::BeforeFloor => {
            Assessed::new(engine, &profile).map(|_| Exit::Profile).map_err(|before| before_floor(&before))
        }
        Left::Finished | Left::Early | Left::Ended => {
            let ready = Assessed::new(engine, &profile).map_err(|before| before_floor(&before))?.blockers().is_empty();
            let id = if ready { "ask-ready" } else { "ask-left" };
            print_line(&outside.messages.text(id, &[("path", Arg::Text(&shown))]));
            Ok(Exit::Done)
        }
    }
}

/// Holds the lock while the interview lasts; a drive without locks is no reason to stop.
pub(super) fn hold(outside: &Outside, path: &Path, shown: &str) -> Result<Option<Lock>, Failed> {
    let Ok(folders) = folders(outside) else { return Ok(None) };
    match store::lock(path, &folders.state, &holder::holder(outside.today)) {
        Ok(lock) => Ok(Some(lock)),
        Err(LockError::Held { by }) => {
            let told = holder::told(&by);
            let args = vec![("path", shown.to_owned()), ("process", holder::process(told.as_ref()))];
            let failed = Failed::new("locked", Exit::Conflict, args);
            Err(told.into_iter().fold(failed, |failed, holder| failed.on("day", holder.since)))
        }
        Err(LockError::Io { .. }) => Ok(None),
    }
}

/// A failed save; what was changed by somebody else is kept, and ours is put beside it.
pub(super) fn unsaved(path: &Path, bytes: &[u8], error: &SaveError) -> Failed {
    let shown = path.display().to_string();
    if let SaveError::ChangedOnDisk { .. } = error {
        let beside = path.with_extension("eigene-fassung.ron");
        let kept = store::save_private(&beside, bytes).map(|()| beside.display().to_string());
        if let Ok(beside) = kept {
            return Failed::new("changed", Exit::Conflict, vec![("path", shown), ("more", beside)]);
        }
    }
    Failed::write(path, cause::of_save(error))
}
