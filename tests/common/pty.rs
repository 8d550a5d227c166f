//! The program in a pseudo-terminal: what a window would show, keys into it, signals, and how it ends.
//!
//! Every wait is for something to be seen or to exist, with a limit that only a broken program reaches. What must
//! never happen here: a pause in the hope that it is long enough, a key sent before the program can read it as
//! meant, and a process that outlives its test.
#![allow(dead_code, reason = "not every test uses everything")]

use std::fmt::Write as _;
use std::fs::File;
use std::io::{PipeWriter, Read, Write};
use std::os::fd::{AsRawFd, RawFd};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use filedescriptor::FileDescriptor;
use portable_pty::{Child, CommandBuilder, ExitStatus, PtySize, native_pty_system};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcgetpgrp, tcsetwinsize};

/// How long anything may take on a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(20);
/// Between two looks at something that nobody tells about: files, processes.
const LOOK: Duration = Duration::from_millis(5);

pub(crate) const ENTER: &str = "\r";
pub(crate) const ESC: &str = "\x1b";
pub(crate) const TAB: &str = "\t";
pub(crate) const UP: &str = "\x1b[A";
pub(crate) const DOWN: &str = "\x1b[B";
pub(crate) const RIGHT: &str = "\x1b[C";
pub(crate) const F4: &str = "\x1bOS";
pub(crate) const F12: &str = "\x1b[24~";

/// Ctrl and a letter.
pub(crate) fn ctrl(letter: char) -> String {
    char::from(u8::try_from(letter).unwrap() & 0x1F).to_string()
}

/// A computer with one user: a folder for the program, and nothing of the machine's own.
pub(crate) struct Place(tempfile::TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The library of the program.
    pub(crate) fn home(&self) -> PathBuf {
        self.path("home")
    }

    /// The program with these arguments.
    pub(crate) fn anlage(&self, arguments: &[&str]) -> CommandBuilder {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_anlage"));
        command.args(arguments);
        self.prepare(command)
    }

    /// A shell script, with the program and these arguments as `"$@"`.
    pub(crate) fn shell(&self, script: &str, arguments: &[&str]) -> CommandBuilder {
        let mut command = CommandBuilder::new("/bin/sh");
        command.args(["-c", script, "sh", env!("CARGO_BIN_EXE_anlage")]);
        command.args(arguments);
        self.prepare(command)
    }

    fn prepare(&self, mut command: CommandBuilder) -> CommandBuilder {
        command.env_clear();
        command.cwd(self.0.path());
        let path = std::env::var_os("PATH").unwrap_or_default();
        let set = [("ANLAGE_UI_LANG", "de"), ("SOURCE_DATE_EPOCH", "1795305600"), ("TERM", "xterm-256color")];
        for (name, value) in set {
            command.env(name, value);
        }
        command.env("PATH", path);
        command.env("HOME", self.0.path());
        command.env("ANLAGE_HOME", self.home());
        command
    }

    /// Waits for a draft that holds the text.
    #[track_caller]
    pub(crate) fn wait_for_draft(&self, text: &str) {
        until(&format!("a draft with {text}"), || self.drafts().iter().any(|draft| draft.contains(text)));
    }

    /// The drafts there are.
    pub(crate) fn drafts(&self) -> Vec<String> {
        let files = files(&self.home().join("state"));
        let drafts = files.iter().filter(|path| path.extension().is_some_and(|end| end == "draft"));
        drafts.filter_map(|path| std::fs::read_to_string(path).ok()).collect()
    }
}

/// The files of a folder, or none where there is no folder.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Waits for something that nobody tells about.
#[track_caller]
pub(crate) fn until(what: &str, is: impl Fn() -> bool) {
    let start = Instant::now();
    while !is() {
        assert!(start.elapsed() < PATIENCE, "waited too long for {what}");
        std::thread::sleep(LOOK);
    }
}

/// What has come out of the program.
struct Seen {
    now: Mutex<Now>,
    news: Condvar,
}

struct Now {
    window: vt100::Parser,
    bytes: Vec<u8>,
    ended: bool,
}

/// A window with a program in it.
pub(crate) struct Window {
    /// Our side; the window is closed when the last handle is gone.
    terminal: Option<Arc<File>>,
    /// Dropped, it ends the reading.
    reading: Option<PipeWriter>,
    reader: Option<JoinHandle<()>>,
    seen: Arc<Seen>,
    child: Box<dyn Child + Send + Sync>,
    ended: Option<ExitStatus>,
}

struct Handle(RawFd);

impl AsRawFd for Handle {
    fn as_raw_fd(&self) -> RawFd {
        self.0
    }
}

impl Window {
    /// Opens a window of the usual size.
    pub(crate) fn open(command: CommandBuilder) -> Self {
        Self::sized(command, 100, 40)
    }

    /// Opens a window with so many columns and rows.
    pub(crate) fn sized(command: CommandBuilder, columns: u16, rows: u16) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        // A handle of our own: the one of the crate types a line end and Ctrl+D when it is closed.
        let terminal = FileDescriptor::dup(&Handle(pair.master.as_raw_fd().unwrap())).unwrap().as_file().unwrap();
        let terminal = Arc::new(terminal);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair);
        let now = Now { window: vt100::Parser::new(rows, columns, 0), bytes: Vec::new(), ended: false };
        let seen = Arc::new(Seen { now: Mutex::new(now), news: Condvar::new() });
        let (stop, reading) = std::io::pipe().unwrap();
        let reader = {
            let (terminal, seen) = (Arc::clone(&terminal), Arc::clone(&seen));
            std::thread::spawn(move || {
                let mut bytes = [0; 8192];
                loop {
                    let mut both = [PollFd::new(terminal.as_ref(), PollFlags::IN), PollFd::new(&stop, PollFlags::IN)];
                    if poll(&mut both, None).is_err() {
                        continue;
                    }
                    if !both[1].revents().is_empty() {
                        return;
                    }
                    let count = terminal.as_ref().read(&mut bytes).unwrap_or(0);
                    let mut now = seen.now.lock().unwrap();
                    now.window.process(&bytes[..count]);
                    now.bytes.extend_from_slice(&bytes[..count]);
                    now.ended = count == 0;
                    seen.news.notify_all();
                    if count == 0 {
                        return;
                    }
                }
            })
        };
        Self { terminal: Some(terminal), reading: Some(reading), reader: Some(reader), seen, child, ended: None }
    }

    /// Sends keys as one piece.
    pub(crate) fn send(&self, keys: &str) {
        self.terminal.as_deref().unwrap().write_all(keys.as_bytes()).unwrap();
    }

    /// Sends one key and waits until it has done what it does: until what came out is followed by a moment in which
    /// nothing does. A key that does nothing is waited for a little longer.
    pub(crate) fn send_and_settle(&self, key: &str) {
        let begin = self.mark();
        self.send(key);
        let mut quiet = Duration::from_millis(60);
        let mut now = self.seen.now.lock().unwrap();
        loop {
            let before = now.bytes.len();
            let (next, late) = self.seen.news.wait_timeout(now, quiet).unwrap();
            now = next;
            if late.timed_out() && now.bytes.len() == before {
                return;
            }
            if now.bytes.len() > begin {
                quiet = Duration::from_millis(20);
            }
        }
    }

    /// Types a text into a field, and waits until it stands there.
    #[track_caller]
    pub(crate) fn write(&self, text: &str) {
        self.send(text);
        self.see(text);
    }

    /// Waits until the window shows what is expected.
    #[track_caller]
    pub(crate) fn wait(&self, what: &str, fits: impl Fn(&vt100::Screen) -> bool) {
        let start = Instant::now();
        let mut now = self.seen.now.lock().unwrap();
        while !fits(now.window.screen()) {
            let left = PATIENCE.checked_sub(start.elapsed()).filter(|_| !now.ended);
            let Some(left) = left else {
                let shown = now.window.screen().contents();
                drop(now);
                panic!("waited in vain for {what}; the window shows:\n{shown}");
            };
            now = self.seen.news.wait_timeout(now, left).unwrap().0;
        }
    }

    /// Waits until the window shows the text. Blanks count as one, so that a text may be wrapped.
    #[track_caller]
    pub(crate) fn see(&self, text: &str) {
        self.wait(text, |screen| shows(screen, text));
    }

    /// Waits until the window shows the first text and no longer the second.
    #[track_caller]
    pub(crate) fn see_without(&self, text: &str, gone: &str) {
        self.wait(&format!("{text}, without {gone}"), |screen| shows(screen, text) && !shows(screen, gone));
    }

    /// What the window shows.
    pub(crate) fn text(&self) -> String {
        self.seen.now.lock().unwrap().window.screen().contents()
    }

    /// Whether the window shows the text now.
    pub(crate) fn shows(&self, text: &str) -> bool {
        shows(self.seen.now.lock().unwrap().window.screen(), text)
    }

    /// How many bytes have come out so far.
    pub(crate) fn mark(&self) -> usize {
        self.seen.now.lock().unwrap().bytes.len()
    }

    /// What came out since the mark, as text.
    pub(crate) fn since(&self, mark: usize) -> String {
        String::from_utf8_lossy(&self.seen.now.lock().unwrap().bytes[mark..]).into_owned()
    }

    /// Drags the window to another size.
    pub(crate) fn resize(&self, columns: u16, rows: u16) {
        let size = Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        // First our side, so that nothing drawn for the new size meets the old window. The emulator cannot put a sign of
        // two columns into a window of one, nor break a line in one of a single row; the program is told the true size.
        self.seen.now.lock().unwrap().window.screen_mut().set_size(rows.max(2), columns.max(2));
        tcsetwinsize(self.terminal.as_deref().unwrap(), size).unwrap();
    }

    /// The process group that has the terminal: under a shell with jobs the program, else the shell itself.
    pub(crate) fn foreground(&self) -> Pid {
        tcgetpgrp(self.terminal.as_deref().unwrap()).unwrap()
    }

    /// The process that was started in the window.
    pub(crate) fn pid(&self) -> Pid {
        Pid::from_raw(self.child.process_id().unwrap().cast_signed()).unwrap()
    }

    /// Kills the program without any warning, and waits until it is gone.
    pub(crate) fn kill(mut self) {
        kill_process(self.pid(), Signal::KILL).unwrap();
        self.end();
    }

    /// Nobody reads any more what the program draws; the window stays.
    pub(crate) fn stop_reading(&mut self) {
        self.reading = None;
        self.reader.take().unwrap().join().unwrap();
    }

    /// Closes the window.
    pub(crate) fn close(&mut self) {
        self.stop_reading();
        self.terminal = None;
    }

    /// Waits for the end of the process; gives its code, or 128 and the number of nothing where a signal ended it.
    #[track_caller]
    pub(crate) fn end(&mut self) -> ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.ended.clone().or_else(|| self.child.try_wait().unwrap()) {
                self.ended = Some(status.clone());
                return status;
            }
            assert!(start.elapsed() < PATIENCE, "the program does not end; the window shows:\n{}", self.text());
            std::thread::sleep(LOOK);
        }
    }

    /// The terminal is as a shell wants it: cooked, main screen, visible cursor, no mouse, no paste events; and
    /// each was asked for since the mark.
    #[track_caller]
    pub(crate) fn check_restored(&self, mark: usize) {
        let modes = tcgetattr(self.terminal.as_deref().unwrap()).unwrap().local_modes;
        assert!(modes.contains(LocalModes::ICANON | LocalModes::ECHO), "left raw: {modes:?}");
        let now = self.seen.now.lock().unwrap();
        let screen = now.window.screen();
        let left = (screen.alternate_screen(), screen.hide_cursor(), screen.bracketed_paste());
        assert_eq!(left, (false, false, false), "alternate screen, hidden cursor, paste events");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        let bytes = String::from_utf8_lossy(&now.bytes[mark..]).into_owned();
        let mut missing = String::new();
        for mode in ["1049l", "25h", "1000l", "1002l", "1003l", "1006l", "1015l", "2004l"] {
            if !bytes.contains(&format!("\x1b[?{mode}")) {
                write!(missing, " {mode}").unwrap();
            }
        }
        assert_eq!(missing, "", "never sent");
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // The group first: a program under a shell would outlive it.
        if self.ended.is_none() {
            if let Some(terminal) = self.terminal.as_deref()
                && let Ok(group) = tcgetpgrp(terminal)
            {
                let _ = rustix::process::kill_process_group(group, Signal::KILL);
            }
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
        self.reading = None;
    }
}

fn shows(screen: &vt100::Screen, text: &str) -> bool {
    let one = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    one(&screen.contents()).contains(&one(text))
}
