//! Two pieces of work side by side, where the system has a thread for one of them.
//!
//! It stands beside the flow: loading and a lone export wait less with it. What must never happen here: a result that depends
//! on whether there was a thread.

use std::panic::resume_unwind;
use std::thread::{self, Builder};

/// Does one thing on a thread of its own while the other is done here; where the system gives no thread, both are done here,
/// one after the other. A panic of either is one of the caller.
///
/// ```
/// assert_eq!(anlage::beside::beside(|| 1, || 2), (1, 2));
/// ```
pub fn beside<A: Send, B>(one: impl Fn() -> A + Sync, other: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let running = Builder::new().spawn_scoped(scope, &one);
        let other = other();
        let one = match running {
            Ok(running) => running.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Err(_no_thread) => one(),
        };
        (one, other)
    })
}
