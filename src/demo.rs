//! The practice mission: the whole circle with invented answers, in a home that is wiped.
//!
//! Everything is real but the people: an identity, a kit, sealed records in a store, a bundle,
//! an intake, a release. It is a story of ten minutes in chapters ([`Chapter`]), each played
//! when its turn comes ([`Circle::play`]), with a drill in which a sceptic tries to break in
//! ([`drill`]). It never touches the home of this machine.

use crate::desk::DeskError;
use crate::period::Period;

mod chapter;
mod circle;
pub mod drill;
mod mission;
mod people;
mod place;
pub mod telling;
mod told;

pub use chapter::Chapter;
pub use circle::Circle;
pub use place::Place;
pub use telling::tell;
pub use told::{Briefed, Carried, Destroyed, Looked, Prepared, Published, Shared, Taken, Told};

/// Invented responses of the whole practice mission.
pub const RESPONSES: usize = 1_200;

/// The weeks that the invented responses are spread over. The last one is the running week,
/// which practice may release, so that the audience's own answers are in it.
pub const WEEKS: usize = 2;

/// How many minutes the story takes, told by somebody who lets people ask.
pub const MINUTES: usize = 10;

const QUESTIONNAIRE: &str = "pulse-6";

/// What happened, in order, as it is told while it happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The officer has an identity, and it opened a test record.
    Identity {
        /// Its public half.
        recipient: String,
    },
    /// A second person has a key too.
    Second {
        /// Its name in words.
        words: String,
    },
    /// The kit is built and installed.
    Kit {
        /// Its fingerprint in words.
        words: String,
        /// Units of the mission.
        units: usize,
    },
    /// The officer enrolled the laptop.
    Enrolled {
        /// Its name in words.
        words: String,
    },
    /// Invented answers are sealed and stored.
    Sealed {
        /// How many.
        responses: usize,
    },
    /// The laptop wrote a bundle.
    Packed {
        /// Its records, decoys included.
        records: usize,
    },
    /// The second person took the outer layer off.
    Opened {
        /// Its records, decoys included.
        records: usize,
    },
    /// The officer took it in, and the receipt cleared the laptop.
    TakenIn {
        /// Records the receipt removed from the laptop.
        cleared: usize,
    },
    /// The key of a copied desk was destroyed.
    Destroyed {
        /// The blocks of sealed answers that went with it.
        blocks: usize,
    },
    /// A week was released.
    Released {
        /// The week.
        period: Period,
        /// Its rows.
        rows: usize,
        /// Figures the audit checked.
        figures: usize,
    },
}

/// Why the demo ended early.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A desk could not.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// The person interrupted it.
    #[error("interrupted")]
    Interrupted,
}
