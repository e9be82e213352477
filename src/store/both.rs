//! Two pieces of work at the same time.

use std::panic::resume_unwind;
use std::thread;

/// Does both and returns when both have ended: the second in a thread of its own, or, where the
/// system gives none, after the first.
pub(super) fn both<A, B: Send>(here: impl FnOnce() -> A, there: impl Fn() -> B + Sync) -> (A, B) {
    thread::scope(|scope| {
        let beside = thread::Builder::new().spawn_scoped(scope, &there);
        let first = here();
        let second = match beside {
            Ok(beside) => beside.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Err(_) => there(),
        };
        (first, second)
    })
}
