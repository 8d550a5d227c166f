//! `completions` and `man`: what shells and `man` know of the command line, made from its grammar.
//!
//! Both print to standard output, in the words of the interface; packages keep the result. What must never happen
//! here: a second list of commands or options.

use clap::ArgMatches;
use clap_complete::Shell;
use clap_mangen::Man;

use super::{Exit, Failed, Outside, output};
use crate::cli;

/// The name of the program.
const NAME: &str = "anlage";

/// The headings that the generator writes in English, with the ids of their words.
const HEADINGS: [(&str, &str); 4] =
    [("NAME", "man-name"), ("SYNOPSIS", "man-synopsis"), ("DESCRIPTION", "man-description"), ("EXTRA", "man-exit")];

/// Prints the completions of one shell.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let shell = matches.get_one::<String>("shell").map(String::as_str).unwrap_or_default();
    let shell: Shell = shell.parse().map_err(Failed::internal)?;
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut cli::command(&outside.messages), NAME, &mut script);
    print(&script)
}

/// Prints the manual page of the program or of one command.
pub(super) fn man(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let grammar = cli::spoken(&outside.messages);
    let grammar = match matches.get_one::<String>("command") {
        None => grammar,
        Some(name) => {
            let Some(command) = grammar.find_subcommand(name) else {
                let known: Vec<&str> = grammar.get_subcommands().map(clap::Command::get_name).collect();
                let args = vec![("name", name.clone()), ("more", known.join(", "))];
                return Err(Failed::new("command", Exit::Usage, args));
            };
            // A page is called as `man` looks for it: anlage-export.
            command.clone().display_name(format!("{NAME}-{name}"))
        }
    };
    let title = grammar.get_display_name().unwrap_or(NAME).to_owned();
    let page = Man::new(grammar).title(title).source(super::export::program());
    let mut bytes = Vec::new();
    page.render(&mut bytes).map_err(Failed::internal)?;
    let text = String::from_utf8_lossy(&bytes);
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let heading = HEADINGS.iter().find(|(english, _)| line.strip_prefix(".SH ") == Some(english));
        match heading {
            Some((_, id)) => out.push_str(&format!(".SH \"{}\"", outside.messages.plain(id))),
            None => out.push_str(line),
        }
        out.push('\n');
    }
    print(out.as_bytes())
}

fn print(bytes: &[u8]) -> Result<Exit, Failed> {
    output::standard(bytes).map(|()| Exit::Done)
}
