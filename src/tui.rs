//! The terminal face: screens over one desk, one thread, no ticks.
//!
//! Draw; sleep until a key or a deadline; update. No screen does IO or reads a clock: an
//! `Effect` goes out to the desk, its outcome comes back as a message.

use std::time::Duration;

use crate::demo::Circle;
use crate::desk::officer::bureau::Bureau;
use crate::desk::post::Post;
use crate::desk::terminals::Terminals;
use crate::locale::number::Digits;

mod app;
mod bureau;
mod context;
mod effect;
mod figures;
mod guide;
mod idle;
mod input;
mod key;
mod letters;
mod page;
mod rehearsal;
mod run;
mod screen;
mod sitting;
mod terminal;
#[cfg(test)]
mod tests;
mod theme;
mod work;

/// Until everything of an abandoned sitting is thrown away and the officer's desk is locked;
/// after three quarters of it somebody is asked whether they are still there.
pub const LOCK_AFTER: Duration = Duration::from_secs(120);

use app::Parties;

pub use rehearsal::Rehearsal;
pub use terminal::wipe_lines;
#[cfg(unix)]
pub use terminal::{Remembered, remember_terminal};
pub use theme::Theme;

/// How the face should begin, and how it looks.
#[derive(Debug, Clone)]
pub struct Options {
    /// The language to begin in; else the mission's first.
    pub language: Option<String>,
    /// The digits that Arabic is written with.
    pub digits: Digits,
    /// The colours.
    pub theme: Theme,
    /// Who puts right-to-left letters in order.
    pub bidi: Bidi,
    /// On which terminal which order was found to read right.
    pub terminals: Terminals,
    /// Whether the system denies this process the network.
    pub is_network_closed: bool,
    /// Whether the system may write memory to a disk as it is.
    pub is_swap_open: bool,
    /// How long nobody may touch a key.
    pub lock_after: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            language: None,
            digits: Digits::default(),
            theme: Theme::default(),
            bidi: Bidi::default(),
            terminals: Terminals::default(),
            is_network_closed: false,
            is_swap_open: false,
            lock_after: LOCK_AFTER,
        }
    }
}

/// Who puts right-to-left letters in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Bidi {
    /// Whoever the terminal's answers speak for; a person is asked where they say too little.
    #[default]
    Auto,
    /// The program, for all letters.
    App,
    /// The terminal, for the letters of each word.
    Terminal,
    /// Nobody; the terminal is told nothing.
    Off,
}

/// How the face ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leave {
    /// The person closed it.
    Quit,
    /// A signal or Ctrl-C ended it.
    Interrupted,
    /// The person wants to go on line by line, in this language.
    Plain(String),
}

/// Runs the check-in, one sitting after the other, until somebody closes it.
pub fn checkin(post: &mut dyn Post, options: Options) -> std::io::Result<Leave> {
    let tour = context::Tour::default();
    run::run(of_laptop(post), options, tour)
}

fn of_laptop(post: &mut dyn Post) -> Parties<'_> {
    Parties {
        post: Some(post),
        ..Parties::default()
    }
}

/// Runs the officer's desk until it is closed.
pub fn desk(bureau: &mut dyn Bureau, options: Options) -> std::io::Result<Leave> {
    let tour = context::Tour {
        is_desk: true,
        ..context::Tour::default()
    };
    let parties = Parties {
        bureau: Some(bureau),
        ..Parties::default()
    };
    run::run(parties, options, tour)
}

/// Runs the practice mission: the story in chapters, and a free walk through all of it.
pub fn demo(circle: &mut Circle, options: Options) -> std::io::Result<Leave> {
    let told = circle.told();
    let tour = context::Tour {
        is_demo: true,
        told: Some(&told),
        ..context::Tour::default()
    };
    run::run(Parties::of_circle(circle), options, tour)
}

/// Tries a questionnaire out, again and again until somebody closes it. Nothing is sealed.
pub fn preview(post: &mut dyn Post, options: Options) -> std::io::Result<Leave> {
    let tour = context::Tour {
        is_preview: true,
        ..context::Tour::default()
    };
    run::run(of_laptop(post), options, tour)
}
