//! Commands: the only place that knows clock, environment, arguments and terminal.
//!
//! One file per command; each loads what it needs, calls the pure steps of the flow and prints. What must
//! never happen here: a decision about law or wording.

mod ask;
mod card;
mod catalogue;
mod cause;
#[cfg(feature = "pdf")]
mod characters;
mod check;
mod completions;
mod engine;
mod explain;
mod export;
mod holder;
mod info;
mod law;
mod list;
mod output;
mod progress;
mod questions;
mod renew;
mod report;
mod screen;
mod usage;
mod waive;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

use crate::cli;
use crate::day::Day;
use crate::i18n::{Language, Messages, Roles};
use crate::text::{Shape, for_terminal};

/// How a command ended; the numbers are documented and stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Something unexpected.
    Unexpected = 1,
    /// Wrong use of the command line.
    Usage = 2,
    /// A profile that cannot be read.
    Profile = 3,
    /// Incomplete, or a final document refused.
    Incomplete = 4,
    /// Disk or rights.
    Disk = 5,
    /// Another file or another instance is in the way.
    Conflict = 6,
    /// The profile was written by a newer version.
    Newer = 7,
}

/// Something went wrong: what, what to do, and how to end.
#[derive(Debug, Clone)]
pub struct Failed {
    /// Message id without `err-`; the remedy is `rec-` with the same rest.
    pub id: &'static str,
    /// Arguments of both messages.
    pub args: Vec<(&'static str, String)>,
    /// Days among the arguments, said in the language of the messages.
    days: Vec<(&'static str, Day)>,
    /// The exit code.
    pub exit: Exit,
    /// Why: the arguments `more` and `remedy` of both messages.
    cause: Option<&'static str>,
}

impl Failed {
    fn new(id: &'static str, exit: Exit, args: Vec<(&'static str, String)>) -> Self {
        Self { id, args, days: Vec::new(), exit, cause: None }
    }

    /// The disk refused something, for a reason of [`cause`].
    fn disk(id: &'static str, path: &std::path::Path, cause: &'static str) -> Self {
        let args = vec![("path", path.display().to_string())];
        Self { id, args, days: Vec::new(), exit: Exit::Disk, cause: Some(cause) }
    }

    /// With a day.
    fn on(mut self, name: &'static str, day: Day) -> Self {
        self.days.push((name, day));
        self
    }

    /// With the reason, one of [`cause`].
    fn because(mut self, cause: &'static str) -> Self {
        self.cause = Some(cause);
        self
    }

    /// A fault of the program.
    fn internal(error: impl std::fmt::Display) -> Self {
        Self::new("internal", Exit::Unexpected, vec![("more", error.to_string())])
    }

    /// A file that could not be written.
    fn write(path: &std::path::Path, cause: &'static str) -> Self {
        Self::disk("write", path, cause)
    }

    /// Standard output that takes nothing more.
    fn output(error: &std::io::Error) -> Self {
        Self { cause: Some(cause::of_system(error)), ..Self::new("output", Exit::Disk, Vec::new()) }
    }

    /// What went wrong, and what to do.
    fn words(&self, messages: &Messages) -> (String, String) {
        let cause = self.cause.map(|cause| {
            let id = format!("cause-{cause}");
            [("more", messages.plain(&id)), ("remedy", messages.plain(&format!("{id}.remedy")))]
        });
        let days = self.days.iter().map(|(name, day)| (*name, messages.date(*day).unwrap_or_default()));
        let days: Vec<(&str, String)> = days.collect();
        let args = self.args.iter().chain(cause.iter().flatten()).chain(&days);
        let args: Vec<(&str, crate::i18n::Arg<'_>)> =
            args.map(|(name, text)| (*name, crate::i18n::Arg::Text(text))).collect();
        (messages.text(&format!("err-{}", self.id), &args), messages.text(&format!("rec-{}", self.id), &args))
    }
}

/// What a command gets from the outside.
struct Outside {
    messages: Messages,
    /// Whether the language was chosen for this call, so that a remembered one does not count.
    ui_chosen: bool,
    today: Day,
    data_dir: Option<PathBuf>,
    /// Whether colours may be used (`NO_COLOR`).
    colour: bool,
}

/// Runs the program.
#[expect(clippy::disallowed_methods, reason = "commands is the room that knows the environment")]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    screen::protect();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let named = std::env::var("ANLAGE_UI_LANG").ok().filter(|text| !text.is_empty());
    let (language, ui_chosen) = ui_language(&arguments, named.as_deref());
    let messages = match Messages::embedded(language, Roles::Statutory) {
        Ok(messages) => messages,
        Err(error) => {
            eprint_line(&error.to_string());
            return Exit::Unexpected;
        }
    };
    let matches = match cli::command(&messages).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => {
            return report(&messages, usage::print(&error, &arguments, &messages));
        }
    };
    let home = matches.get_one::<PathBuf>("data-dir").cloned();
    let home = home.or_else(|| std::env::var_os("ANLAGE_HOME").filter(|home| !home.is_empty()).map(PathBuf::from));
    let colour = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let outside = Outside { messages, ui_chosen, today: today(), data_dir: home, colour };
    if matches.get_flag("version") {
        return report(&outside.messages, info::version(&outside));
    }
    let result = match matches.subcommand() {
        Some(("export", matches)) => export::run(&outside, matches),
        Some(("check", matches)) => check::run(&outside, matches),
        Some(("card", matches)) => card::run(&outside, matches),
        Some(("explain", matches)) => explain::run(&outside, matches),
        Some(("waive", matches)) => waive::run(&outside, matches),
        Some(("report", matches)) => report::run(&outside, matches),
        Some(("questions", matches)) => questions::run(&outside, matches),
        Some(("ask", matches)) => ask::run(&outside, matches),
        Some(("renew", matches)) => renew::run(&outside, matches),
        Some(("catalogue", matches)) => catalogue::run(&outside, matches),
        Some(("list", matches)) => list::run(&outside, matches),
        Some(("law", matches)) => law::run(&outside, matches),
        Some(("info", matches)) => info::run(&outside, matches),
        Some(("completions", matches)) => completions::run(&outside, matches),
        Some(("man", matches)) => completions::man(&outside, matches),
        _ if screen::able() => screen::run(&outside, None),
        _ => {
            eprint_line(&outside.messages.plain("out-nothing"));
            return Exit::Usage;
        }
    };
    report(&outside.messages, result)
}

fn report(messages: &Messages, result: Result<Exit, Failed>) -> Exit {
    match result.and_then(|exit| NOT_PRINTED.get().map_or(Ok(exit), |error| Err(Failed::output(error)))) {
        Ok(exit) => exit,
        Err(failed) => {
            print_failed(messages, &failed);
            failed.exit
        }
    }
}

fn print_failed(messages: &Messages, failed: &Failed) {
    let (what, remedy) = failed.words(messages);
    eprint_line(&what);
    eprint_line(&remedy);
}

/// The language of the interface: `--ui-lang`, then the environment, then the locale of the system.
///
/// Also whether somebody chose it.
fn ui_language(arguments: &[OsString], environment: Option<&str>) -> (Language, bool) {
    let mut wanted = None;
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        if argument == "--ui-lang" {
            wanted = arguments.next().map(str::to_owned);
        } else if let Some(value) = argument.strip_prefix("--ui-lang=") {
            wanted = Some(value.to_owned());
        }
    }
    let wanted = wanted.or_else(|| environment.map(str::to_owned));
    match wanted.as_deref().and_then(Language::from_tag) {
        Some(language) => (language, true),
        None => (Language::from_locale(&sys_locale::get_locale().unwrap_or_default()), false),
    }
}

/// Today, or the day that `SOURCE_DATE_EPOCH` names.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the clock")]
fn today() -> Day {
    let named = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse::<i64>().ok());
    let seconds = named.unwrap_or_else(|| {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        now.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0))
    });
    Day::from_epoch(seconds)
}

/// Prints a line of text that may hold foreign words.
fn print_line(text: &str) {
    progress::wipe();
    let mut out = std::io::stdout().lock();
    if let Err(error) = arrived(writeln!(out, "{}", for_terminal(text, Shape::Lines))) {
        let _ = NOT_PRINTED.set(error);
    }
}

/// Whether what was printed arrived. A closed pipe is the reader's wish, not a fault.
fn arrived(printed: std::io::Result<()>) -> std::io::Result<()> {
    printed.or_else(|error| if error.kind() == std::io::ErrorKind::BrokenPipe { Ok(()) } else { Err(error) })
}

/// Why a line is missing on standard output, if one is: the command has failed then, whatever it found.
static NOT_PRINTED: std::sync::OnceLock<std::io::Error> = std::sync::OnceLock::new();

fn eprint_line(text: &str) {
    progress::wipe();
    let mut out = std::io::stderr().lock();
    let _ = writeln!(out, "{}", for_terminal(text, Shape::Lines));
}
