//! A wrong command line, in the language of the interface: what is wrong, and where to look.
//!
//! It stands between clap, whose errors are English, and the user. What must never happen here: an error that names
//! nothing, and help or a version taken for an error.

use std::ffi::OsString;
use std::path::Path;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::{Exit, Failed, arrived, eprint_line};
use crate::cli;
use crate::i18n::{Arg, Messages};

/// Prints what clap found in these arguments, which are read once more as people read them. Help it prints itself.
pub(super) fn print(error: &Error, arguments: &[OsString], messages: &Messages) -> Result<Exit, Failed> {
    let spoken = cli::spoken(messages);
    let again = spoken.clone().try_get_matches_from(arguments).err();
    let error = again.as_ref().unwrap_or(error);
    let Some(what) = words(error, messages) else {
        let help = if error.use_stderr() { Exit::Usage } else { Exit::Done };
        return arrived(error.print()).map(|()| help).map_err(|error| Failed::output(&error));
    };
    eprint_line(&what);
    let known = |name: &&str| spoken.find_subcommand(name).is_some();
    let command = arguments.iter().skip(1).filter_map(|word| word.to_str()).find(known);
    let help = command.map_or_else(|| "anlage --help".to_owned(), |command| format!("anlage {command} --help"));
    eprint_line(&messages.text("rec-usage", &[("command", Arg::Text(&help))]));
    Ok(Exit::Usage)
}

fn words(error: &Error, messages: &Messages) -> Option<String> {
    let named = |kind| error.get(kind).map(text);
    let say = |id: &str, args: &[(&str, &str)]| {
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
        messages.text(id, &args)
    };
    let argument = named(ContextKind::InvalidArg).unwrap_or_default();
    Some(match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::MissingRequiredArgument => {
            // The profile and what it is about come first, as one types them.
            let mut missing: Vec<&str> = argument.split(", ").collect();
            missing.sort_by_key(|name| name.starts_with('-'));
            say("err-usage-missing", &[("what", &missing.join(", "))])
        }
        ErrorKind::UnknownArgument => say("err-usage-unknown", &[("what", &argument)]),
        ErrorKind::InvalidSubcommand => {
            // A profile given alone wants to be opened.
            let name = named(ContextKind::InvalidSubcommand).unwrap_or_default();
            let profile = Path::new(&name).extension().is_some_and(|end| end.eq_ignore_ascii_case("ron"));
            let id = if profile { "err-command-profile" } else { "err-command" };
            say(id, &[("name", &name)])
        }
        ErrorKind::ArgumentConflict => {
            let prior = named(ContextKind::PriorArg).unwrap_or_default();
            if prior == argument {
                return Some(say("err-usage-twice", &[("what", &argument)]));
            }
            say("err-usage-conflict", &[("what", &argument), ("other", &prior)])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = named(ContextKind::InvalidValue).unwrap_or_default();
            match named(ContextKind::ValidValue).filter(|valid| !valid.is_empty()) {
                _ if value.is_empty() => say("err-usage-empty", &[("what", &argument)]),
                Some(valid) => say("err-usage-choice", &[("what", &argument), ("value", &value), ("choices", &valid)]),
                None => say("err-usage-value", &[("what", &argument), ("value", &value)]),
            }
        }
        _ if argument.is_empty() => messages.plain("err-usage"),
        _ => say("err-usage-count", &[("what", &argument)]),
    })
}

fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        ContextValue::Number(number) => number.to_string(),
        ContextValue::Bool(is) => is.to_string(),
        _ => String::new(),
    }
}
