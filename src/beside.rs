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
    on(Builder::new(), one, other)
}

fn on<A: Send, B>(thread: Builder, one: impl Fn() -> A + Sync, other: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let running = thread.spawn_scoped(scope, &one);
        let other = other();
        let one = match running {
            Ok(running) => running.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Err(_no_thread) => one(),
        };
        (one, other)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_thread_both_are_done_here() {
        let here = thread::current().id();
        // More than any system gives to a stack.
        let none = || Builder::new().stack_size(1 << 60);
        assert!(none().spawn(|| ()).is_err());
        assert_eq!(on(none(), || thread::current().id(), || 2), (here, 2));
        assert_ne!(beside(|| thread::current().id(), || ()).0, here);
    }
}
