//! Something made of each of many things by all processors, and handed over in their order.
//!
//! Each thread makes every n-th thing and waits with the next until the one before is taken: what lies ready never grows
//! with the number of things. What must never happen here: another order than with one thread.

use std::num::NonZero;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use crate::deep;

/// More threads would need more memory and wait for the disk.
const MOST: usize = 8;

/// Makes something of each thing and takes it, in the order of the things.
pub(super) fn each<T: Sync, M: Send>(things: &[T], make: impl Fn(&T) -> M + Sync, mut take: impl FnMut(usize, &T, M)) {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(MOST).min(things.len());
    if threads < 2 {
        for (at, thing) in things.iter().enumerate() {
            take(at, thing, make(thing));
        }
        return;
    }
    thread::scope(|scope| {
        let start = |first: usize| -> Option<Receiver<M>> {
            let (ready, receiver) = sync_channel(1);
            let make = &make;
            let work = move || {
                // Nobody takes any more when the command has ended: then nothing more is made.
                let _ = things.iter().skip(first).step_by(threads).try_for_each(|thing| ready.send(make(thing)));
            };
            deep::spawn(scope, work).ok().map(|_running| receiver)
        };
        let receivers: Vec<Option<Receiver<M>>> = (0..threads).map(start).collect();
        for (at, thing) in things.iter().enumerate() {
            let receiver = receivers.get(at % threads).and_then(Option::as_ref);
            // A system that gives no thread still has this one.
            let made = receiver.and_then(|receiver| receiver.recv().ok()).unwrap_or_else(|| make(thing));
            take(at, thing, made);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn everything_is_taken_once_and_in_order_however_long_it_lasts() {
        for count in [0, 1, 2, 3, 50] {
            let things: Vec<usize> = (0..count).collect();
            let mut taken = Vec::new();
            let slow_first = |thing: &usize| {
                thread::sleep(std::time::Duration::from_millis(if thing.is_multiple_of(7) { 3 } else { 0 }));
                thing * 2
            };
            each(&things, slow_first, |at, thing, made| {
                assert_eq!((at * 2, *thing), (made, at));
                taken.push(made);
            });
            assert_eq!(taken, things.iter().map(|thing| thing * 2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_lies_ready_does_not_grow_with_the_number_of_things() {
        let (made, ahead) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let things: Vec<usize> = (0..200).collect();
        each(
            &things,
            |_| made.fetch_add(1, Ordering::SeqCst),
            |at, _, _| {
                thread::sleep(std::time::Duration::from_micros(300));
                ahead.fetch_max(made.load(Ordering::SeqCst) - at, Ordering::SeqCst);
            },
        );
        // One in the hand, one ready and one being made for each thread.
        assert!(ahead.load(Ordering::SeqCst) <= 3 * MOST + 1, "{ahead:?}");
    }
}
