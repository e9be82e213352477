//! Lines on a terminal stay where they were written, in the scrollback too; those of a sitting are
//! wiped, whatever ends it. A kill is seen to by the process that waits (`watch`).

use super::face::{is_dumb, is_terminal};
use crate::trouble::tell_of_panics;
use crate::tui;

/// The terminal while answers stand on it; dropping it wipes the screen and the scrollback.
///
/// A pipe is left alone, and so is a terminal that calls itself `dumb`: it knows no wiping.
pub(super) struct Lines {
    is_wiped: bool,
}

impl Lines {
    /// From now on.
    pub(super) fn begin() -> Self {
        let is_wiped = is_terminal() && !is_dumb();
        if is_wiped {
            // What to do after a fault is told on the wiped screen.
            tell_of_panics(|| {
                let _ = tui::wipe_lines();
                true
            });
        }
        Self { is_wiped }
    }

    /// Whether it is wiped at the end.
    pub(super) fn is_wiped(&self) -> bool {
        self.is_wiped
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        // A panic's hook has wiped already, and told what to do.
        if self.is_wiped && !std::thread::panicking() {
            // The terminal may be gone; then there is nobody to tell.
            let _ = tui::wipe_lines();
        }
    }
}
