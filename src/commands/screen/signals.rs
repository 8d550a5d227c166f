//! Signals and a terminal that goes away: one thread that needs nobody else.
//!
//! It stands beside the loop. `protect()` once at the start of the program; `start(last)` before the terminal is
//! taken over. After TERM, HUP, INT or QUIT, and when the terminal is closed (also where HUP is ignored), the
//! thread does the last act, gives the terminal back and ends the program with 128 + signal; a second INT does
//! not wait for the last act. The loop may hang in the terminal meanwhile: it is not asked. On Windows there is
//! nothing of this: Ctrl+C is a key there, and the close button gives no time that could be relied on.
//!
//! What must never happen here: waiting without an end, turning without sleeping, a socket, touching a terminal
//! from the background.

#[cfg(unix)]
pub(super) use unix::{in_background, protect, resumed, start, stop, vanished};
#[cfg(not(unix))]
pub(super) use windows::{in_background, protect, resumed, start, stop, vanished};

#[cfg(unix)]
mod unix {
    use std::io::{self, PipeReader, Read};
    use std::os::fd::OwnedFd;
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
    use std::sync::{Arc, LazyLock};
    use std::thread;
    use std::time::Duration;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::process::{
        Resource, Rlimit, Signal, getpgrp, getpid, kill_current_process_group, kill_process, setrlimit,
    };
    use rustix::stdio::stdin;
    use rustix::termios::tcgetpgrp;
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXFSZ};
    use signal_hook::{flag, low_level};

    use super::super::terminal::{LastAct, finish};

    /// The program was stopped and goes on, and nobody has drawn since.
    static RESUMED: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

    /// No core dump, which would hold answers; a full quota is an error of the write and not the end. A closed
    /// pipe is one already: Rust ignores that signal. Where a limit cannot be set, nothing is worse than before.
    pub(in super::super) fn protect() {
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        let _ = flag::register(SIGXFSZ, Arc::default());
    }

    /// Starts the thread.
    pub(in super::super) fn start(last: LastAct) -> io::Result<()> {
        let (reader, writer) = io::pipe()?;
        let came = Arc::new(AtomicUsize::new(0));
        for (signal, number) in [(SIGHUP, 1), (SIGINT, 2), (SIGQUIT, 3), (SIGTERM, 15)] {
            flag::register_usize(signal, Arc::clone(&came), number)?;
            low_level::pipe::register(signal, OwnedFd::from(writer.try_clone()?))?;
        }
        flag::register(SIGCONT, Arc::clone(&RESUMED))?;
        low_level::pipe::register(SIGCONT, OwnedFd::from(writer))?;
        thread::Builder::new().name("signals".to_owned()).spawn(move || watch(reader, &came, &last)).map(|_| ())
    }

    fn watch(mut reader: PipeReader, came: &AtomicUsize, last: &LastAct) {
        let mut terminal = true;
        loop {
            let stdin = stdin();
            let mut watched = vec![PollFd::new(&reader, PollFlags::IN)];
            if terminal {
                // Nothing is asked for: that it is gone is always told.
                watched.push(PollFd::new(&stdin, PollFlags::empty()));
            }
            if poll(&mut watched, None).is_err() {
                continue;
            }
            let news = watched.iter().map(PollFd::revents).collect::<Vec<_>>();
            drop(watched);
            if let Some(flags) = news.get(1) {
                if is_gone(*flags) {
                    end(1, came, last);
                }
                // A system that cannot watch terminals this way.
                terminal = !flags.contains(PollFlags::NVAL);
            }
            if news.first().is_some_and(|flags| !flags.is_empty()) && reader.read(&mut [0; 64]).is_err() {
                return;
            }
            match came.swap(0, Ordering::SeqCst) {
                0 if RESUMED.load(Ordering::SeqCst) => {
                    // Wakes the loop, which sleeps in crossterm: a change of size is an event.
                    let _ = kill_process(getpid(), Signal::WINCH);
                }
                0 => {}
                number => end(number, came, last),
            }
        }
    }

    #[expect(clippy::disallowed_methods, reason = "the main thread may hang in the terminal and cannot end us")]
    fn end(number: usize, came: &AtomicUsize, last: &LastAct) -> ! {
        finish(last, || came.load(Ordering::SeqCst) == 2);
        std::process::exit(i32::try_from(128 + number).unwrap_or(1))
    }

    fn is_gone(flags: PollFlags) -> bool {
        flags.intersects(PollFlags::HUP | PollFlags::ERR)
    }

    /// Is the terminal gone?
    pub(in super::super) fn vanished() -> bool {
        let stdin = stdin();
        let mut watched = [PollFd::new(&stdin, PollFlags::empty())];
        let now = Timespec { tv_sec: 0, tv_nsec: 0 };
        poll(&mut watched, Some(&now)).is_ok() && is_gone(watched[0].revents())
    }

    /// Does the terminal belong to another group of processes, so that touching it would stop us?
    pub(in super::super) fn in_background() -> bool {
        tcgetpgrp(stdin()).is_ok_and(|foreground| foreground != getpgrp())
    }

    /// Has the program been stopped since the last time this was asked?
    pub(in super::super) fn resumed() -> bool {
        RESUMED.swap(false, Ordering::SeqCst)
    }

    /// Stops the program until the shell continues it; `false` where no shell could.
    ///
    /// The whole group is stopped, as the terminal does it for Ctrl+Z, so that a script around us stops too; and
    /// with the signal that the system drops where nobody could continue us.
    pub(in super::super) fn stop() -> bool {
        RESUMED.store(false, Ordering::SeqCst);
        if kill_current_process_group(Signal::TSTP).is_err() {
            return false;
        }
        // Another thread may take the signal, so it need not have happened yet.
        for _ in 0..20 {
            if resumed() {
                return true;
            }
            thread::sleep(Duration::from_millis(10));
        }
        resumed()
    }
}

#[cfg(not(unix))]
mod windows {
    use std::io;

    use super::super::terminal::LastAct;

    pub(in super::super) fn protect() {}

    pub(in super::super) fn start(_last: LastAct) -> io::Result<()> {
        Ok(())
    }

    pub(in super::super) fn vanished() -> bool {
        false
    }

    pub(in super::super) fn in_background() -> bool {
        false
    }

    pub(in super::super) fn resumed() -> bool {
        false
    }

    pub(in super::super) fn stop() -> bool {
        false
    }
}
