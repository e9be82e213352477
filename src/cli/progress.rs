//! How far a long command has come: one line on the standard error stream of a terminal that can
//! be drawn on, nothing anywhere else.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::locale::plain;

/// How often the mark that something is being done moves.
const TICK: Duration = Duration::from_millis(120);

/// A line of progress. It goes when it is dropped.
pub(super) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Progress in so many steps. `is_wanted` is false where lines are read aloud.
    pub(super) fn new(steps: usize, is_wanted: bool) -> Self {
        let has_screen = std::env::var_os("TERM").is_some_and(|term| term != "dumb");
        let target = match is_wanted && has_screen && std::io::stderr().is_terminal() {
            true => ProgressDrawTarget::stderr(),
            false => ProgressDrawTarget::hidden(),
        };
        let bar = ProgressBar::with_draw_target(u64::try_from(steps).ok(), target);
        // No colour: it may be switched off, and says nothing here.
        let style = ProgressStyle::with_template("{spinner} {pos}/{len} {wide_msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        if !bar.is_hidden() {
            bar.enable_steady_tick(TICK);
        }
        Self { bar }
    }

    /// Progress in records, with their rate and the time that is left.
    pub(super) fn of_records(is_wanted: bool) -> Self {
        let progress = Self::new(0, is_wanted);
        let style =
            ProgressStyle::with_template("{spinner} {pos}/{len} {per_sec} {eta} {wide_msg}");
        progress
            .bar
            .set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        progress
    }

    /// How far it has come.
    pub(super) fn stands(&self, done: usize, all: usize) {
        self.bar.set_length(u64::try_from(all).unwrap_or(u64::MAX));
        self.bar
            .set_position(u64::try_from(done).unwrap_or(u64::MAX));
    }

    /// What is being done now.
    pub(super) fn at(&self, doing: &str) {
        self.bar.set_message(plain(doing));
    }

    /// A step is done.
    pub(super) fn step(&self) {
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
