//! What the story has come to: for each chapter that was played what came of it.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

use chrono::NaiveDate;

use super::drill::Tried;
use super::{Chapter, Step};
use crate::desk::post::{Attempt, Sealed};
use crate::disclosure::Release;
use crate::disclosure::audit::Reach;

/// What was told, seen by the circle that tells it and by the screens.
pub type Shared = Rc<RefCell<Told>>;

/// What the story has come to.
#[derive(Default)]
pub struct Told {
    /// Key, mission, forecast, kit.
    pub prepared: Prepared,
    /// How many people of the audience have answered.
    pub answered: usize,
    /// The unit that the last of them chose.
    pub unit: Option<String>,
    /// The record that was looked at.
    pub looked: Option<Looked>,
    /// A slip for the next person of the audience, as it is printed.
    pub slip: Option<String>,
    /// What is on the stick.
    pub carried: Option<Carried>,
    /// What was taken in.
    pub taken: Option<Taken>,
    /// What was released.
    pub published: Option<Published>,
    /// What can be worked out of it.
    pub reach: Option<Reach>,
    /// The files that were written.
    pub briefed: Option<Briefed>,
    /// What is left once the key is destroyed.
    pub destroyed: Option<Destroyed>,
    /// What was tried in the drill, the last try of each.
    pub tried: Vec<Tried>,
    /// What happened, in order.
    pub story: Vec<Step>,
}

impl Told {
    /// Whether a chapter was played.
    pub fn has(&self, chapter: Chapter) -> bool {
        match chapter {
            Chapter::Prepare => true,
            Chapter::CheckIn => self.answered > 0,
            Chapter::Look => self.looked.is_some(),
            Chapter::Carry => self.carried.is_some(),
            Chapter::TakeIn => self.taken.is_some(),
            Chapter::Release => self.published.is_some(),
            Chapter::Attack => self.reach.is_some(),
            Chapter::Brief => self.briefed.is_some(),
            Chapter::LastDay => self.destroyed.is_some(),
            Chapter::Drill => !self.tried.is_empty(),
        }
    }

    /// The release, once there is one.
    pub fn release(&self) -> Option<&Release> {
        self.published.as_ref().map(|published| &*published.release)
    }
}

/// What stands before anybody answers.
#[derive(Debug, Clone, Default)]
pub struct Prepared {
    /// Units of the mission.
    pub units: usize,
    /// Its people.
    pub people: u32,
    /// The share of them that is expected to answer, in percent.
    pub percent: u32,
    /// Units that are forecast to have a row of their own.
    pub own_rows: usize,
    /// The kit's fingerprint in words.
    pub words: String,
    /// Invented people who have answered.
    pub crowd: usize,
}

/// A record as it lies in the store, and the attempt to open it.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The record.
    pub sealed: Sealed,
    /// What came of trying to open it with everything the laptop has.
    pub attempt: Attempt,
    /// Whether it is of the audience; else of somebody invented.
    pub is_yours: bool,
}

/// What lies on the stick.
#[derive(Debug, Clone)]
pub struct Carried {
    /// The bundle's name.
    pub file: PathBuf,
    /// Its bytes.
    pub bytes: u64,
    /// The day its file is dated with.
    pub day: Option<NaiveDate>,
    /// Its records, decoys among them.
    pub records: usize,
}

/// What came of the intake.
#[derive(Debug, Clone)]
pub struct Taken {
    /// Answers taken in, to the nearest five.
    pub about: usize,
    /// The receipt's file.
    pub receipt: PathBuf,
    /// Records that it removed from the laptop.
    pub cleared: usize,
}

/// What was released.
#[derive(Debug, Clone)]
pub struct Published {
    /// The release of the running week.
    pub release: Rc<Release>,
    /// The one of the week before.
    pub earlier: Rc<Release>,
}

/// A copy of the desk whose key was destroyed.
#[derive(Debug, Clone)]
pub struct Destroyed {
    /// Files that held something sealed.
    pub sealed_before: usize,
    /// Files that still do.
    pub sealed_after: usize,
    /// Whether such a desk is opened no more.
    pub is_refused: bool,
    /// Whether its ledger still knows the release.
    pub is_in_ledger: bool,
    /// The record for the board.
    pub record: PathBuf,
    /// Answers that the desk which was copied still opens, to the nearest five.
    pub about: usize,
}

/// The files for the commander.
#[derive(Debug, Clone)]
pub struct Briefed {
    /// The commander's page.
    pub page: PathBuf,
    /// All files of the release.
    pub files: usize,
}
