//! The drill: a practice laptop is handed to the loudest sceptic, and everything that may be
//! tried on it is tried, live, on the real practice store.
//!
//! Each trick says what it looked through and what it found; where a search could find nothing
//! because it looks in the wrong place, something is planted in a copy and has to be found.

use zeroize::Zeroizing;

use super::circle::Circle;
use super::people;
use crate::checkin::Finished;
use crate::checkin::response::{Counting, Place, Response};
use crate::desk::DeskError;
use crate::desk::post::{Post, Sealed};
use crate::period::Period;
use crate::unit::UnitId;

mod answer;
mod forgery;
mod keys;
mod order;
mod released;
mod search;

pub(in crate::demo) use search::Copy;

/// Invented people who answer one after the other before the laptop is handed over.
const ARRIVALS: usize = 48;

/// A way to break in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trick {
    /// Look for an answer in the files.
    Answer,
    /// Find out in which order people answered.
    Order,
    /// Open a record with any key that lies about.
    Keys,
    /// Find oneself in the release.
    Myself,
    /// Subtract rows and releases from one another.
    Difference,
    /// Make another kit look like this one.
    Forgery,
}

impl Trick {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Answer,
        Self::Order,
        Self::Keys,
        Self::Myself,
        Self::Difference,
        Self::Forgery,
    ];
}

/// What came of a trick.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tried {
    /// The trick.
    pub trick: Trick,
    /// What was there to find.
    pub found: Found,
}

/// What was there to find.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Found {
    /// Answers in files.
    Answer {
        /// Files that were read, the stick's among them.
        files: usize,
        /// Their bytes.
        bytes: usize,
        /// Ways in which the answers were written to look for them.
        ways: usize,
        /// How often one was found.
        hits: usize,
        /// How many of as many planted ones were found in a copy.
        planted: usize,
    },
    /// The order of arrival.
    Order {
        /// People who answered one after the other.
        people: usize,
        /// Kendall's rank correlation of arrival and place in the files: the farthest from 0.
        tau: f64,
        /// How far from 0 chance alone goes.
        chance: f64,
        /// The same of a file that was written in the order of arrival.
        planted: f64,
    },
    /// Keys in files.
    Keys {
        /// Files that were read.
        files: usize,
        /// Keys that were tried.
        tried: usize,
        /// How many of them opened a record.
        opened: usize,
        /// How many planted keys opened one, of one.
        planted: usize,
    },
    /// Oneself in the release.
    Myself {
        /// The rows that one's own answer is in.
        rows: usize,
        /// The people in the smallest group with it.
        people: u32,
        /// The least of them who may be affected.
        least: u32,
        /// The most of them who may be affected.
        most: u32,
        /// Rows in which only one true count is possible.
        pinned: usize,
    },
    /// Differences.
    Difference {
        /// Subtractions that were made.
        pairs: usize,
        /// The people in the smallest group that one left.
        smallest: u32,
        /// How many left a group of fewer than may be shown.
        below: usize,
        /// The same with the row of a small unit planted among them.
        planted: usize,
    },
    /// A fingerprint.
    Forgery {
        /// Other kits that were made.
        kits: usize,
        /// The most words that one had in common with the fingerprint, of six.
        words: usize,
        /// Kits with a changed byte that were still taken for this one.
        taken: usize,
        /// Whether the kit itself was.
        is_known: bool,
        /// The laptop that signed a bundle of invented answers, in words, if the desk kept it
        /// apart; none if it was counted.
        apart: Option<[&'static str; 6]>,
    },
}

impl Found {
    /// Whether somebody got in.
    pub fn is_broken(&self) -> bool {
        match self {
            Self::Answer { hits, .. } => *hits > 0,
            Self::Order { tau, chance, .. } => tau.abs() > *chance,
            Self::Keys { opened, .. } => *opened > 0,
            Self::Myself { people, pinned, .. } => *pinned > 0 || *people < LEAST,
            Self::Difference { below, .. } => *below > 0,
            Self::Forgery {
                words,
                taken,
                apart,
                ..
            } => *taken > 0 || *words == 6 || apart.is_none(),
        }
    }

    /// Whether nobody got in, and the search could have found a way.
    pub fn is_sound(&self) -> bool {
        !self.is_broken() && self.can_find()
    }

    /// Whether what was planted was found, so that finding nothing means something.
    pub fn can_find(&self) -> bool {
        match self {
            Self::Answer { ways, planted, .. } => planted == ways,
            Self::Order { planted, .. } => *planted > 0.99,
            Self::Keys { planted, .. } => *planted == 1,
            Self::Myself { rows, .. } => *rows > 0,
            Self::Difference { planted, .. } => *planted > 0,
            Self::Forgery { is_known, .. } => *is_known,
        }
    }
}

/// The least people of any group in the practice mission.
pub const LEAST: u32 = 10;

/// The ways in which an answer is looked for in files.
pub const WAYS: usize = 11;

/// An answer that lies sealed on the laptop, as the one who gave it knows it.
pub(super) struct Known {
    /// What its bytes before sealing end with: everything but the random number.
    plain: Zeroizing<Vec<u8>>,
    /// The same as a line of a table.
    line: Zeroizing<String>,
    /// The record as it lies in the store.
    record: Sealed,
}

impl Known {
    pub(super) fn new(
        unit: &UnitId,
        period: &Period,
        (finished, sealed): (&Finished, &Sealed),
    ) -> Self {
        let place = Place {
            kit: [0; 32],
            id: [0; 16],
            unit: unit.as_str(),
            period: period.label(),
        };
        let answers = finished.answers();
        let answers: Vec<String> = answers.iter().map(written).collect();
        let answers = Zeroizing::new(answers.join(","));
        let bytes = Response::new(finished, place).to_bytes();
        let plain = bytes.map(|bytes| bytes.expose().iter().skip(HEAD).copied().collect());
        Self {
            plain: Zeroizing::new(plain.unwrap_or_default()),
            line: Zeroizing::new(format!("{unit},{},{}", period.label(), *answers)),
            record: sealed.clone(),
        }
    }
}

/// The bytes of a response before its unit: format, kit, random number.
const HEAD: usize = 1 + 32 + 16;

fn written(answer: &crate::checkin::Answer) -> String {
    match answer {
        crate::checkin::Answer::Option(option) => option.to_string(),
        _ => String::new(),
    }
}

impl Circle {
    /// Tries a trick. What it needs is made first: releases, and people who answer one after
    /// the other.
    pub fn attempt(
        &mut self,
        trick: Trick,
        words: &crate::locale::Words,
    ) -> Result<Tried, DeskError> {
        self.play(super::Chapter::Release, words)?;
        if matches!(trick, Trick::Answer | Trick::Order | Trick::Keys) {
            self.let_people_arrive()?;
        }
        let found = match trick {
            Trick::Answer => answer::look(self)?,
            Trick::Order => order::look(self)?,
            Trick::Keys => keys::look(self)?,
            Trick::Myself => released::myself(self)?,
            Trick::Difference => released::difference(self)?,
            Trick::Forgery => forgery::look(self)?,
        };
        let tried = Tried { trick, found };
        self.note(|told| {
            told.tried.retain(|one| one.trick != trick);
            told.tried.push(tried);
        });
        Ok(tried)
    }

    fn let_people_arrive(&mut self) -> Result<(), DeskError> {
        let missing = ARRIVALS.saturating_sub(self.known.len());
        if missing == 0 {
            return Ok(());
        }
        let week = self.laptop.period()?;
        let kit = self.laptop.kit().clone();
        for (unit, _, finished) in people::invent(&kit, &[week], missing, self.seed + 1) {
            let slip = self.draw_slip();
            self.arrive(&unit, &finished, (Counting::Counts, slip.as_ref()))
                .map_err(super::circle::not_saved)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
