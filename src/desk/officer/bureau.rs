//! The officer's desk as its screens and its lines see it: releases, where they come from, and
//! what can be done next. No answer and no count of people comes through here.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::DeskError;
use super::intake::Outcome;
use super::release::Request;
use crate::disclosure::Release;
use crate::disclosure::ledger::Entry;
use crate::disclosure::outlook::Standing;
use crate::disclosure::trend::Line;
use crate::kit::{Fingerprint, Kit};
use crate::report::Subject;
use crate::secret::Secret;

#[cfg(test)]
pub(crate) mod fake;
mod owned;
mod practice;
mod sticks;

pub use owned::Desk;
pub use practice::Practice;

/// What a face can ask of the officer's desk.
pub trait Bureau {
    /// The kits this desk built; never empty.
    fn kits(&self) -> &[Kit];

    /// Whether the identity is open.
    fn is_open(&self) -> bool;

    /// Opens the identity.
    fn unlock(&mut self, passphrase: &Secret) -> Result<(), DeskError>;

    /// Wipes the identity and every release that is held.
    fn lock(&mut self);

    /// Everything that may be shown, and what can be done next.
    fn survey(&mut self) -> Result<Survey, DeskError>;

    /// Takes one bundle in; the receipt goes beside it, else into the working folder.
    fn take_in(&mut self, file: &Path) -> Result<Outcome, DeskError>;

    /// Where each unit will stand in a release that was not made yet.
    fn outlook(&mut self, wish: &Wish) -> Result<Vec<Standing>, DeskError>;

    /// Makes a release, or the same one again. It is in the ledger before it is returned.
    fn release(&mut self, wish: &Wish) -> Result<Release, DeskError>;

    /// Writes all files of a release into a folder, each whole, and remembers that it did.
    fn write(&mut self, subject: &Subject<'_>, folder: &Path) -> Result<Written, DeskError>;

    /// The folder in which those of releases are made unless another is named; `None` is the
    /// one the program was started in.
    fn out(&self) -> Option<&Path> {
        None
    }
}

/// The files of a release that were written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The folder they are in, from the root on.
    pub folder: PathBuf,
    /// Their names below it, with `/` between folders.
    pub files: Vec<String>,
}

/// The digest of an entry in words that can be read over a radio.
pub fn digest_words(entry: &Entry) -> String {
    let bytes = crate::hex::decode(&entry.digest);
    bytes.map_or_else(String::new, |bytes| Fingerprint(bytes).words().join(" "))
}

/// Which release is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The kit's fingerprint in hex.
    pub kit: String,
    /// The questionnaire's id.
    pub questionnaire: String,
    /// The period's label.
    pub period: String,
}

impl Wish {
    fn request(&self) -> Request<'_> {
        Request {
            questionnaire: &self.questionnaire,
            period: &self.period,
            kit: Some(&self.kit),
        }
    }

    /// The wish for a release that was made.
    pub fn of(release: &Release) -> Self {
        let head = release.head();
        Self {
            kit: head.kit.clone(),
            questionnaire: head.questionnaire.clone(),
            period: head.period.clone(),
        }
    }
}

/// What lies on the desk.
#[derive(Debug, Clone, Default)]
pub struct Survey {
    /// Answers taken in for all kits, to the nearest five.
    pub about: usize,
    /// What was released, or can be, by kit and questionnaire.
    pub series: Vec<Series>,
    /// The last day of the key, once it is four weeks away or less.
    pub key_end: Option<NaiveDate>,
    /// The ledger, oldest first.
    pub ledger: Vec<Entry>,
    /// Bundles on sticks and in the working folder.
    pub bundles: Vec<Found>,
}

/// One questionnaire of one kit over its periods.
#[derive(Debug, Clone)]
pub struct Series {
    /// The kit's fingerprint in hex.
    pub kit: String,
    /// The questionnaire's id.
    pub questionnaire: String,
    /// Its releases, oldest period first.
    pub releases: Vec<Release>,
    /// The shares of each row and cut over these releases.
    pub lines: Vec<Line>,
    /// Closed periods that have answers and were not released, oldest first.
    pub ready: Vec<String>,
    /// Released periods of which no file was written, oldest first.
    pub unwritten: Vec<String>,
}

/// A bundle file that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The file.
    pub path: PathBuf,
    /// Whether it was taken in before.
    pub is_known: bool,
    /// Whether its receipt lies beside it.
    pub has_receipt: bool,
}

impl Survey {
    /// Bundles that were not taken in yet.
    pub fn waiting(&self) -> impl Iterator<Item = &Found> {
        self.bundles.iter().filter(|found| !found.is_known)
    }

    /// The series of a wish.
    pub fn series_of(&self, wish: &Wish) -> Option<&Series> {
        let mut all = self.series.iter();
        all.find(|one| one.kit == wish.kit && one.questionnaire == wish.questionnaire)
    }

    /// The release of a wish, with all releases of its series.
    pub fn release_of(&self, wish: &Wish) -> Option<&Release> {
        let mut releases = self.series_of(wish)?.releases.iter();
        releases.find(|release| release.head().period == wish.period)
    }

    /// All releases there are, those of the newest entry of the ledger first.
    pub fn newest_first(&self) -> Vec<&Release> {
        let mut all: Vec<&Release> = self.series.iter().flat_map(|one| &one.releases).collect();
        all.sort_by_key(|release| std::cmp::Reverse(release.entry().number));
        all
    }

    /// Every release that can be made now.
    pub fn ready(&self) -> Vec<Wish> {
        self.wishes(|series| &series.ready)
    }

    /// Every release of which no file was written.
    pub fn unwritten(&self) -> Vec<Wish> {
        self.wishes(|series| &series.unwritten)
    }

    fn wishes(&self, periods: impl Fn(&Series) -> &Vec<String>) -> Vec<Wish> {
        let of_one = |series: &Series| -> Vec<Wish> {
            let periods = periods(series).iter();
            periods
                .map(|period| Wish {
                    kit: series.kit.clone(),
                    questionnaire: series.questionnaire.clone(),
                    period: period.clone(),
                })
                .collect()
        };
        self.series.iter().flat_map(of_one).collect()
    }
}
