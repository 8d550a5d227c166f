//! The grammar of the command line.
//!
//! Its words are messages, so that help exists in every language of the interface. What must never happen
//! here: touching a file, and an option that does nothing.

use clap::{Arg, ArgAction, Command, value_parser};
use std::path::PathBuf;

use crate::export::Format;
use crate::i18n::{self, Language, Messages};

/// The shells that completions are written for.
pub const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

/// The whole grammar, in the words of this language.
pub fn command(messages: &Messages) -> Command {
    let words = |id: &str| messages.plain(id);
    let formats = messages.text("cli-export-format", &[("formats", i18n::Arg::Text(&Format::names()))]);
    let shells = messages.text("cli-completions-shell", &[("shells", i18n::Arg::Text(&SHELLS.join(", ")))]);
    let json = || Arg::new("json").long("json").action(ArgAction::SetTrue).help(words("cli-json"));
    let sub = |name: &'static str, about: &str| base(Command::new(name).about(words(about)), messages);
    let profile = |id: &str| Arg::new("profile").required(true).value_parser(value_parser!(PathBuf)).help(words(id));
    base(Command::new("anlage").about(words("cli-about")), messages)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .after_help(words("cli-exit"))
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::SetTrue).help(words("cli-version")))
        .arg(
            Arg::new("ui-lang")
                .long("ui-lang")
                .global(true)
                .ignore_case(true)
                .value_parser(Language::ALL.map(Language::tag))
                .hide_possible_values(true)
                .help(words("cli-ui-lang")),
        )
        .arg(
            Arg::new("data-dir")
                .long("data-dir")
                .global(true)
                .value_parser(value_parser!(PathBuf))
                .help(words("cli-data-dir")),
        )
        .subcommand(
            sub("export", "cli-export")
                .arg(profile("cli-export-profile").num_args(1..))
                .arg(Arg::new("format").long("format").value_delimiter(',').action(ArgAction::Append).help(formats))
                .arg(
                    Arg::new("lang")
                        .long("lang")
                        .value_delimiter(',')
                        .action(ArgAction::Append)
                        .help(words("cli-export-lang")),
                )
                .arg(Arg::new("out").long("out").value_parser(value_parser!(PathBuf)).help(words("cli-export-out")))
                .arg(
                    Arg::new("file")
                        .short('o')
                        .long("output")
                        .conflicts_with("out")
                        .value_parser(value_parser!(PathBuf))
                        .help(words("cli-export-file")),
                )
                .arg(Arg::new("draft").long("draft").action(ArgAction::SetTrue).help(words("cli-export-draft")))
                .arg(
                    Arg::new("final")
                        .long("final")
                        .action(ArgAction::SetTrue)
                        .conflicts_with("draft")
                        .help(words("cli-export-final")),
                )
                .arg(
                    Arg::new("split")
                        .long("split")
                        .action(ArgAction::SetTrue)
                        .conflicts_with("file")
                        .help(words("cli-export-split")),
                )
                .arg(Arg::new("as-of").long("as-of").help(words("cli-export-as-of")))
                .arg(Arg::new("force").long("force").action(ArgAction::SetTrue).help(words("cli-export-force"))),
        )
        .subcommand(
            sub("check", "cli-check")
                .arg(profile("cli-check-profile"))
                .arg(json())
                .arg(Arg::new("all").long("all").action(ArgAction::SetTrue).help(words("cli-check-all"))),
        )
        .subcommand(sub("card", "cli-card").arg(profile("cli-check-profile")).arg(json()))
        .subcommand(
            sub("explain", "cli-explain")
                .arg(profile("cli-check-profile"))
                .arg(Arg::new("finding-or-block").help(words("cli-explain-what")))
                .arg(json()),
        )
        .subcommand(
            sub("waive", "cli-waive")
                // What clap works out would leave out that a reason is needed.
                .override_usage(words("cli-waive-usage"))
                .arg(profile("cli-waive-profile"))
                .arg(Arg::new("finding").required(true).help(words("cli-waive-finding")))
                .arg(
                    Arg::new("reason")
                        .long("reason")
                        .required_unless_present("withdraw")
                        .help(words("cli-waive-reason")),
                )
                .arg(Arg::new("by").long("by").required_unless_present("withdraw").help(words("cli-waive-by")))
                .arg(
                    Arg::new("withdraw")
                        .long("withdraw")
                        .action(ArgAction::SetTrue)
                        .conflicts_with_all(["reason", "by"])
                        .help(words("cli-waive-withdraw")),
                ),
        )
        .subcommand(
            sub("report", "cli-report")
                .arg(profile("cli-check-profile"))
                .arg(
                    Arg::new("format")
                        .long("format")
                        .default_value("docx")
                        .hide_default_value(true)
                        .help(words("cli-report-format")),
                )
                .arg(Arg::new("out").long("out").value_parser(value_parser!(PathBuf)).help(words("cli-export-out")))
                .arg(
                    Arg::new("file")
                        .short('o')
                        .long("output")
                        .conflicts_with("out")
                        .value_parser(value_parser!(PathBuf))
                        .help(words("cli-report-file")),
                )
                .arg(Arg::new("force").long("force").action(ArgAction::SetTrue).help(words("cli-export-force"))),
        )
        .subcommand(
            sub("questions", "cli-questions").arg(
                Arg::new("format")
                    .long("format")
                    .value_parser(["text", "md", "json"])
                    .default_value("text")
                    .hide_possible_values(true)
                    .hide_default_value(true)
                    .help(words("cli-questions-format")),
            ),
        )
        .subcommand(
            sub("ask", "cli-ask")
                .arg(profile("cli-ask-profile"))
                .arg(Arg::new("plain").long("plain").action(ArgAction::SetTrue).help(words("cli-ask-plain"))),
        )
        .subcommand(
            sub("renew", "cli-renew").arg(profile("cli-renew-profile")).arg(
                Arg::new("file")
                    .short('o')
                    .long("output")
                    .value_parser(value_parser!(PathBuf))
                    .help(words("cli-renew-file")),
            ),
        )
        .subcommand(
            sub("law", "cli-law")
                .arg(Arg::new("country-or-instrument").help(words("cli-law-what")))
                .arg(Arg::new("as-of").long("as-of").help(words("cli-law-as-of")))
                .arg(json()),
        )
        .subcommand(
            sub("catalogue", "cli-catalogue").arg(Arg::new("only").help(words("cli-catalogue-only"))).arg(json()),
        )
        .subcommand(sub("list", "cli-list").arg(json()))
        .subcommand(sub("info", "cli-info").arg(json()))
        .subcommand(
            sub("completions", "cli-completions")
                .arg(Arg::new("shell").required(true).value_parser(SHELLS).hide_possible_values(true).help(shells)),
        )
        .subcommand(sub("man", "cli-man").arg(Arg::new("command").help(words("cli-man-command"))))
}

/// The same as people read it, in help, errors and manual: clap writes usage and headings in English, and names a value like
/// its option. Made only when somebody reads it.
pub fn spoken(messages: &Messages) -> Command {
    let mut command = named(command(messages), messages);
    command.build();
    laid_out(command, messages)
}

/// Gives every value its name in the language of the interface.
fn named(command: Command, messages: &Messages) -> Command {
    let value = |arg: Arg| {
        let of = format!("cli-value-{}", arg.get_id());
        if arg.get_action().takes_values() { arg.value_name(messages.plain(&of)) } else { arg }
    };
    command.mut_args(value).mut_subcommands(|command| named(command, messages))
}

/// Gives every level its line of usage and its headings.
fn laid_out(mut command: Command, messages: &Messages) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    let bracketed = |id: &str| format!("[{}]", messages.plain(id));
    let usage = usage
        .replace("[OPTIONS]", &bracketed("cli-usage-options"))
        .replace("[COMMAND]", &bracketed("cli-value-command"));
    let mut template = format!("{{about}}\n\n{} {{usage}}", messages.plain("cli-usage"));
    let lists = [
        ("cli-commands", "subcommands", command.has_subcommands()),
        ("cli-arguments", "positionals", command.get_positionals().next().is_some()),
        ("cli-options", "options", true),
    ];
    for (heading, list, _) in lists.into_iter().filter(|(_, _, any)| *any) {
        template.push_str(&format!("\n\n{}:\n{{{list}}}", messages.plain(heading)));
    }
    template.push_str("{after-help}\n");
    let command = command.override_usage(usage).help_template(template);
    command.mut_subcommands(|command| laid_out(command, messages))
}

/// What every level shares: help in the language of the interface.
fn base(command: Command, messages: &Messages) -> Command {
    command
        .next_help_heading(messages.plain("cli-options"))
        .disable_help_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).help(messages.plain("cli-help")))
}
