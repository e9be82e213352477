//! Panics: those that are caught on purpose, and what the others tell.

use std::any::Any;
use std::cell::Cell;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};

thread_local! {
    /// How many fences this thread stands in.
    static FENCES: Cell<usize> = const { Cell::new(0) };
}

/// Runs what may panic inside a library. A panic in it is an error like any other: it ends
/// nothing, and the hook of [`tell_of_panics`] keeps still.
pub fn fenced<T>(work: impl FnOnce() -> T) -> Result<T, Box<dyn Any + Send>> {
    FENCES.set(FENCES.get() + 1);
    let outcome = catch_unwind(AssertUnwindSafe(work));
    FENCES.set(FENCES.get() - 1);
    outcome
}

/// From now on a panic says where it happened and what to do, never what was in it. `before` is
/// done first; it says whether this thread's end is to be told at all.
pub fn tell_of_panics(before: impl Fn() -> bool + Send + Sync + 'static) {
    std::panic::set_hook(Box::new(move |info| {
        if FENCES.get() == 0 && before() {
            tell(info);
        }
    }));
}

fn tell(info: &PanicHookInfo<'_>) {
    let place = info
        .location()
        .map_or_else(String::new, |at| format!(" at {}:{}", at.file(), at.line()));
    let _ = writeln!(
        io::stderr(),
        "standeasy stopped because of a fault of its own{place}.\nWhat was sealed is safe; an unfinished check-in was not kept. Start it again, and report this line."
    );
}
