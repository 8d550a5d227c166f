//! `renew`: the next revision of a profile, as a copy in which everything waits to be confirmed.
//!
//! What must never happen here: writing over any file, also over the profile that is renewed.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::engine::{before_floor, load, open};
use super::{Exit, Failed, Outside, cause, eprint_line, output, print_line};
use crate::day::Day;
use crate::i18n::Arg;
use crate::interview::{renew, renewal, walk};
use crate::profile::{FORMAT, write};
use crate::store::{self, MoveError};

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let path = matches.get_one::<PathBuf>("profile").cloned().unwrap_or_default();
    let engine = load()?;
    let opened = open(&path)?;
    if engine.questionnaire.is_older_than(&opened.profile.questionnaire) {
        let args = vec![
            ("path", path.display().to_string()),
            ("found", opened.profile.format.to_string()),
            ("known", FORMAT.to_string()),
            ("questionnaire", opened.profile.questionnaire),
        ];
        return Err(Failed::new("newer", Exit::Newer, args));
    }
    let renewed = renew::carry(&opened.profile);
    let law = engine.law.at(renewed.as_of).map_err(|before| before_floor(&before))?;
    let waiting = renewal::waiting(&walk(&engine.questionnaire, &renewed, &law));
    let count = Arg::Count(u32::try_from(waiting).unwrap_or(u32::MAX));
    let bytes = write::write(&renewed).into_bytes();
    let target = matches.get_one::<PathBuf>("file");
    if target.is_some_and(|target| target.as_os_str() == "-") {
        output::standard(&bytes)?;
        eprint_line(&outside.messages.text("out-renew-carried", &[("count", count)]));
        return Ok(Exit::Done);
    }
    let made = match target {
        Some(target) => store::create(target, &bytes).map(|()| target.clone()),
        None => store::create_numbered(&beside(&path, &opened.name, outside.today.year()), &bytes),
    };
    let made = made.map_err(|error| not_made(&error))?;
    let shown = made.display().to_string();
    print_line(&outside.messages.text("out-written", &[("path", Arg::Text(&shown))]));
    print_line(&outside.messages.text("out-renew-carried", &[("count", count)]));
    print_line(&outside.messages.text("out-renew-next", &[("path", Arg::Text(&shown))]));
    Ok(Exit::Done)
}

/// Writes the renewed copy beside a profile and gives its path, for the screens.
pub(super) fn renewed(path: &Path, today: Day) -> Result<PathBuf, Failed> {
    let opened = open(path)?;
    let bytes = write::write(&renew::carry(&opened.profile)).into_bytes();
    let made = store::create_numbered(&beside(path, &opened.name, today.year()), &bytes);
    made.map_err(|error| not_made(&error))
}

/// The name beside the profile with the year; a year that the name ends in already is replaced.
fn beside(profile: &Path, name: &str, year: i16) -> PathBuf {
    let is_year = |end: &str| end.len() == 4 && end.starts_with("20") && end.bytes().all(|b| b.is_ascii_digit());
    let stem = match name.rsplit_once(['-', '_', ' ']) {
        Some((stem, end)) if is_year(end) && !stem.is_empty() => stem,
        _ => name,
    };
    profile.with_file_name(format!("{stem}-{year}.ron"))
}

fn not_made(error: &MoveError) -> Failed {
    match error {
        MoveError::Exists { path } => Failed::new("taken", Exit::Conflict, vec![("path", path.display().to_string())]),
        MoveError::NotFound { path }
        | MoveError::NotAFile { path, .. }
        | MoveError::NoFolder { path }
        | MoveError::TooLarge { path, .. } => Failed::disk("not-made", path, cause::of_move(error)),
        MoveError::Failed(failure) => Failed::disk("not-made", &failure.path, cause::of_move(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(profile: &str, expected: &str) {
        let name = Path::new(profile).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        assert_eq!(beside(Path::new(profile), &name, 2027), Path::new(expected));
    }

    #[test]
    fn the_copy_is_named_after_the_year_beside_the_profile() {
        check("/a/praxis.ron", "/a/praxis-2027.ron");
        check("/a/praxis-2026.ron", "/a/praxis-2027.ron");
        check("praxis_2026.ron", "praxis-2027.ron");
        check("praxis-1234.ron", "praxis-1234-2027.ron");
        check("praxis-2.ron", "praxis-2-2027.ron");
        check("Dr. Bär 2026.ron", "Dr. Bär-2027.ron");
        check("-2026.ron", "-2026-2027.ron");
        check("praxis", "praxis-2027.ron");
    }
}
