//! The laws of `tests/laws`, for inputs without end.

use std::cell::Cell;
use std::sync::Once;

use standeasy::trouble;

#[path = "../../tests/laws/laws/mod.rs"]
mod laws;

thread_local! {
    /// Whether the last panic was one that nobody catches on purpose.
    static IS_OPEN: Cell<bool> = const { Cell::new(false) };
}

/// Holds the law of a kind of file on some bytes; what breaks it ends the program.
pub fn hold(name: &str, bytes: &[u8]) {
    static ONCE: Once = Once::new();
    ONCE.call_once(let_fences_stand);
    laws::law(name)(bytes);
}

/// libFuzzer ends at every panic; one that the program itself catches inside a library is none.
fn let_fences_stand() {
    let ends = std::panic::take_hook();
    trouble::tell_of_panics(|| {
        IS_OPEN.set(true);
        false
    });
    let asks = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        IS_OPEN.set(false);
        asks(info);
        if IS_OPEN.get() {
            ends(info);
        }
    }));
}
