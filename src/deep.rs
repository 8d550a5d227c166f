//! Work that needs a deep stack: documents nest, and so does their layout.
//!
//! It stands beside the flow. The first thread of a Windows program has a megabyte, other threads have two. What must never
//! happen here: a thread that counts as deep and is not.

use std::cell::Cell;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread::{self, Builder, Scope, ScopedJoinHandle};

/// Bytes; enough for the deepest page.
const STACK: usize = 16 << 20;

thread_local! {
    static DEEP: Cell<bool> = const { Cell::new(false) };
}

/// Starts a thread of this scope with a deep stack, or says why the system gives none.
pub(crate) fn spawn<'scope, 'env, T: Send + 'scope>(
    scope: &'scope Scope<'scope, 'env>,
    work: impl FnOnce() -> T + Send + 'scope,
) -> io::Result<ScopedJoinHandle<'scope, T>> {
    let work = || {
        DEEP.set(true);
        work()
    };
    Builder::new().stack_size(STACK).spawn_scoped(scope, work)
}

/// Does something on a deep stack: here if this thread has one, otherwise on a thread of its own. A panic is a value.
///
/// Hundreds of threads, one after the other, would leave their memory in pieces: whoever makes many things starts threads
/// with [`spawn`] and does this on them.
#[cfg_attr(not(any(feature = "pdf", test)), expect(dead_code, reason = "only the layout of a PDF needs it"))]
pub(crate) fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> io::Result<thread::Result<T>> {
    if DEEP.get() {
        return Ok(catch_unwind(AssertUnwindSafe(work)));
    }
    thread::scope(|scope| spawn(scope, work).map(ScopedJoinHandle::join))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How deep a stack must be for this many calls: a kilobyte each.
    fn call(deeper: usize) -> u8 {
        let filled = std::hint::black_box([1_u8; 1024]);
        if deeper == 0 { 0 } else { call(deeper - 1).wrapping_add(filled[deeper % 1024]) }
    }

    #[test]
    fn a_thread_that_has_no_deep_stack_gets_one_and_one_that_has_keeps_it() {
        let here = thread::current().id();
        let (inner, innermost) = deep(|| {
            call(8 << 10);
            (thread::current().id(), deep(|| thread::current().id()).unwrap().unwrap())
        })
        .unwrap()
        .unwrap();
        assert_ne!(inner, here);
        assert_eq!(inner, innermost);
    }

    #[test]
    fn a_panic_is_a_value_on_either_thread() {
        let outer = deep(|| {
            assert!(deep(|| -> u8 { panic!("meant") }).unwrap().is_err());
            panic!("meant, too")
        });
        assert!(outer.unwrap().is_err());
    }
}
