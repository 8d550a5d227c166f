//! The real terminal: taken over once, given back through one door.
//!
//! It stands between the loop and the outside. `able()` says whether screens can be shown at all;
//! `Session::enter(mouse)` takes the terminal over (raw mode, alternate screen, pastes as events);
//! `session.draw(view)` draws, at most 1000×500; `session.suspend()` hands the terminal to the shell for a while;
//! `restore_all()` gives it back and may be called from anywhere, any number of times: leaving, errors, panics
//! (`panic_hook`) and signals all go through it.
//!
//! What must never happen here: a way out that leaves the terminal raw, a panic because a write failed, a frame
//! drawn over the shell after the terminal was given back, a question to the terminal whose answer would be
//! read as keys.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture};
use crossterm::style::{ResetColor, force_color_output};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{execute, queue};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::{Frame, Terminal};

use super::signals;
use crate::tui::normalise::LARGEST;

/// What is still done when the program must end at once: writing the draft. It may run in any thread, twice
/// too, and must not wait without an end for a lock that the main thread could hold.
pub(super) type LastAct = Arc<dyn Fn() + Send + Sync>;

/// The terminal of ratatui that a session draws with.
pub(super) type Drawn = Terminal<Clamped>;

/// The terminal is ours: raw, on the alternate screen.
static TAKEN: AtomicBool = AtomicBool::new(false);
/// A signal ends the program; the main thread has nothing more to say.
static ENDING: AtomicBool = AtomicBool::new(false);
/// Held while bytes go out, so that a frame and the way back do not mix.
static WRITING: Mutex<()> = Mutex::new(());

/// How long the last act may take, and how long a terminal that does not read may hold us up.
pub(super) const LAST_ACT: Duration = Duration::from_secs(2);
const RESTORE: Duration = Duration::from_millis(500);

/// Can screens be shown: a terminal on both sides that knows how to move a cursor?
#[expect(clippy::disallowed_methods, reason = "commands is the room that knows the environment")]
pub(super) fn able() -> bool {
    let knows = |term: &std::ffi::OsStr| !term.is_empty() && term != "dumb";
    // Windows consoles have no TERM and need none.
    let term = std::env::var_os("TERM").map_or(cfg!(windows), |term| knows(&term));
    term && io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// A terminal that is taken over; dropped, it is given back.
pub(super) struct Session {
    terminal: Drawn,
    mouse: bool,
}

impl Session {
    /// Takes the terminal over. On an error it is as it was.
    pub(super) fn enter(mouse: bool) -> io::Result<Self> {
        if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
            return Err(io::ErrorKind::Unsupported.into());
        }
        // With NO_COLOR crossterm would cancel bold and reverse too; the theme decides about colours.
        force_color_output(true);
        let taken = take(mouse).and_then(|()| Terminal::new(Clamped(CrosstermBackend::new(Output::default()))));
        match taken {
            Ok(terminal) => Ok(Self { terminal, mouse }),
            Err(error) => {
                restore_all();
                Err(error)
            }
        }
    }

    /// Draws one frame. An error means that nobody sees anything any more: end, do not try again.
    pub(super) fn draw(&mut self, view: impl FnOnce(&mut Frame)) -> io::Result<()> {
        self.terminal.draw(view).map(|_| ())
    }

    /// Clicks and the wheel for us, or for the terminal's own selecting and copying.
    pub(super) fn set_mouse(&mut self, on: bool) -> io::Result<()> {
        self.mouse = on;
        let mut out = Output::default();
        if on {
            mouse_on(&mut out)?;
        } else {
            queue!(out, DisableMouseCapture)?;
        }
        out.flush()
    }

    /// Gives the terminal back, for example to print something; `resume` takes it again.
    #[expect(clippy::unused_self, reason = "only who holds the session may give the terminal back for a while")]
    pub(super) fn leave(&mut self) {
        restore_all();
    }

    /// Takes the terminal again and forgets what was drawn, so that the next frame is whole.
    pub(super) fn resume(&mut self) -> io::Result<()> {
        // Whoever had the terminal in between may have changed its modes behind our back.
        let _ = disable_raw_mode();
        take(self.mouse)?;
        self.terminal.clear()
    }

    /// Hands the terminal to the shell until it continues us. `false`: there is no shell that could (or this
    /// is Windows), nothing happened.
    pub(super) fn suspend(&mut self) -> io::Result<bool> {
        self.leave();
        let stopped = signals::stop();
        self.resume()?;
        Ok(stopped)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        restore_all();
    }
}

fn take(mouse: bool) -> io::Result<()> {
    if ENDING.load(Ordering::SeqCst) {
        let_end();
        return Err(io::ErrorKind::Interrupted.into());
    }
    // First, so that a signal between the next lines gives everything back.
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    let mut out = Output::default();
    queue!(out, EnterAlternateScreen)?;
    // On Windows there are no paste events, and asking for them changes Enter.
    if cfg!(unix) {
        let _ = queue!(out, EnableBracketedPaste);
    }
    if mouse {
        // A console without a mouse is no reason to stop.
        let _ = mouse_on(&mut out);
    }
    out.flush()
}

/// Presses and the wheel; movements would only wake the program.
fn mouse_on(out: &mut Output) -> io::Result<()> {
    if cfg!(windows) { queue!(out, EnableMouseCapture) } else { out.write_all(b"\x1b[?1000h\x1b[?1006h") }
}

/// Gives the terminal back: mouse and paste events off, main screen, cursor, cooked mode. Whoever comes second
/// does nothing.
pub(super) fn restore_all() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    // Let a frame that is on its way arrive; one that is stuck may stay so, and one of our own thread too.
    let mut guard = WRITING.try_lock();
    for _ in 0..20 {
        if !matches!(guard, Err(std::sync::TryLockError::WouldBlock)) {
            break;
        }
        thread::sleep(Duration::from_millis(10));
        guard = WRITING.try_lock();
    }
    // In the background the terminal is the shell's, and touching it would stop us.
    if signals::in_background() {
        return;
    }
    // First the mode: it needs nobody who reads.
    let _ = disable_raw_mode();
    let mut out = io::stdout();
    // One by one: on Windows some of them are not supported, and the others must still be tried.
    let _ = execute!(out, DisableMouseCapture);
    let _ = execute!(out, DisableBracketedPaste);
    let _ = execute!(out, ResetColor);
    let _ = execute!(out, LeaveAlternateScreen);
    let _ = execute!(out, Show);
}

/// The end by a signal: the main thread may not draw or leave any more, `last` has its time, the terminal is
/// given back. Returns when everything is done, `hurry` says so, or the time is up.
#[cfg(unix)]
pub(super) fn finish(last: &LastAct, hurry: impl Fn() -> bool) {
    ENDING.store(true, Ordering::SeqCst);
    within(LAST_ACT, last, hurry);
    within(RESTORE, &(Arc::new(restore_all) as LastAct), || false);
}

/// Does it in a thread of its own, where it can hang or panic as it likes.
fn within(limit: Duration, act: &LastAct, hurry: impl Fn() -> bool) {
    const STEP: Duration = Duration::from_millis(10);
    let (done, wait) = mpsc::channel::<()>();
    let own = Arc::clone(act);
    let spawned = thread::Builder::new().spawn(move || {
        // Dropped at the end, after a panic too; that is the news.
        let _done = done;
        own();
    });
    if spawned.is_err() {
        act();
    }
    let mut waited = Duration::ZERO;
    while waited < limit && !hurry() && wait.recv_timeout(STEP) == Err(mpsc::RecvTimeoutError::Timeout) {
        waited += STEP;
    }
}

/// After something went wrong with the terminal: when a signal thread is about to end the program, or notices
/// now that the terminal is gone, it shall have the word. Returns when nothing ends us.
pub(super) fn let_end() {
    if ENDING.load(Ordering::SeqCst) || signals::vanished() {
        thread::sleep(LAST_ACT + RESTORE + RESTORE);
    }
}

/// From now on a panic of this thread gives the terminal back, does the last act and says `words`, the place,
/// and the payload if the program text contains it; never an answer. Other threads panic in silence.
pub(super) fn panic_hook(words: String, last: LastAct) {
    let owner = thread::current().id();
    std::panic::set_hook(Box::new(move |panic| {
        if thread::current().id() != owner {
            return;
        }
        restore_all();
        within(LAST_ACT, &last, || false);
        let mut out = io::stderr().lock();
        let _ = writeln!(out, "{words}");
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let fixed = panic.payload().downcast_ref::<&'static str>().copied().unwrap_or_default();
        let _ = writeln!(out, "{place} {fixed}");
    }));
}

/// Where frames go: bytes are kept until a frame is whole, then written in one go while nobody gives back.
#[derive(Debug, Default)]
pub(super) struct Output {
    kept: Vec<u8>,
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.kept.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let bytes = std::mem::take(&mut self.kept);
        if bytes.is_empty() {
            return Ok(());
        }
        let guard = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        // Given back: what comes late (ratatui shows the cursor when dropped) must not reach the shell.
        let result = if TAKEN.load(Ordering::SeqCst) { put(&bytes) } else { Ok(()) };
        drop(guard);
        if result.is_err() || ENDING.load(Ordering::SeqCst) {
            let_end();
        }
        result
    }
}

fn put(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// The backend of crossterm that never draws more than [`LARGEST`] and never asks the terminal anything.
pub(super) struct Clamped(CrosstermBackend<Output>);

impl Backend for Clamped {
    type Error = io::Error;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, content: I) -> io::Result<()> {
        self.0.draw(content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.0.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.0.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        // ratatui asks before it clears, to go back there. The next frame sets the cursor anyway, and an answer
        // that comes late would be typed into a field.
        Ok(Position::ORIGIN)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.0.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.0.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.0.clear_region(region)
    }

    fn size(&self) -> io::Result<Size> {
        let size = self.0.size()?;
        Ok(Size { width: size.width.min(LARGEST.0), height: size.height.min(LARGEST.1) })
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.0.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.0)
    }
}
