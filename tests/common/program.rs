//! The program as a process, in a folder of its own and without the environment of the machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder that the program is started in.
pub(crate) struct Place(tempfile::TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        self.under(&[], arguments)
    }

    /// The program under another one, such as `strace`.
    pub(crate) fn under(&self, above: &[&str], arguments: &[&str]) -> Command {
        let line: Vec<&str> = above.iter().copied().chain([env!("CARGO_BIN_EXE_anlage")]).collect();
        let mut command = Command::new(line[0]);
        command.args(&line[1..]).args(arguments).current_dir(self.0.path()).stdin(Stdio::null());
        command.env_clear().env("ANLAGE_UI_LANG", "de").env("ANLAGE_HOME", self.path("home"));
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("SOURCE_DATE_EPOCH", "1795305600").env("HOME", self.0.path());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        Said::of(&self.command(arguments).output().unwrap())
    }

    /// The names of the files in a folder, sorted.
    pub(crate) fn files(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(folder)).unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }
}

/// How the program ended and what it said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    pub(crate) fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

/// The path of a shipped profile.
pub(crate) fn shipped(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles").join(name).to_string_lossy().into_owned()
}

/// Whether a tool of the system is there; tests that need it do without.
pub(crate) fn has(tool: &str, arguments: &[&str]) -> bool {
    let found = Command::new(tool).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let works = found.is_ok_and(|status| status.success());
    if !works {
        eprintln!("`{tool}` cannot be used here; this test does without it");
    }
    works
}
