//! The random numbers of all responses of a campaign that were taken in, and whether what comes
//! under one of them again is what lies in the archive.
//!
//! Nothing is kept for it: the numbers stand beside the blocks, and a block is opened once one of
//! its numbers comes again. Which number belongs to which sheet is not known there, so a response
//! is the same if its sheet is one of the unit's sheets in that block and no other number has
//! come for it.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use super::part::Place;
use crate::checkin::response::Response;
use crate::desk::DeskError;
use crate::desk::officer::archive::block::{self, Opened};
use crate::desk::officer::archive::{self, Kept, ResponseId};
use crate::seal::Identity;
use crate::store::{Blocks, Reference};

/// What is known of a response's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    /// Nothing came under it yet.
    New,
    /// The same response was taken in.
    Same,
    /// Another response was taken in under it.
    Other,
}

/// All numbers of a campaign.
#[derive(Default)]
pub(super) struct Numbers {
    /// Each number with the place of its block in the list below, sorted.
    ids: Vec<(ResponseId, u32)>,
    blocks: Vec<Listed>,
    /// What came again under a number, by its keyed hash.
    again: HashMap<ResponseId, u64>,
    hasher: RandomState,
}

/// A block, and once it was opened how often each content lies in it, by its keyed hash.
struct Listed {
    place: Place,
    reference: Reference,
    contents: Option<HashMap<u64, u32>>,
}

impl Numbers {
    /// The numbers in some blocks.
    pub(super) fn of(kept: &[Kept], blocks: &Blocks) -> Result<Self, DeskError> {
        let mut numbers = Self::default();
        for kept in kept {
            let bytes = blocks.read(&kept.reference)?;
            let (ids, _) = block::split(&bytes).ok_or_else(archive::damaged)?;
            let place = (kept.questionnaire.clone(), kept.period.clone());
            numbers.push(place, kept.reference, ids);
        }
        // Each block brings a sorted run, which the stable sort merges.
        numbers.ids.sort();
        Ok(numbers)
    }

    /// Adds the numbers of a block.
    pub(super) fn add(&mut self, place: Place, reference: Reference, ids: &[ResponseId]) {
        self.push(place, reference, ids);
        self.ids.sort();
    }

    fn push(&mut self, place: Place, reference: Reference, ids: &[ResponseId]) {
        let at = u32::try_from(self.blocks.len()).unwrap_or(u32::MAX);
        self.ids.extend(ids.iter().map(|id| (*id, at)));
        self.blocks.push(Listed {
            place,
            reference,
            contents: None,
        });
    }

    /// Whether something came under a number.
    pub(super) fn has(&self, id: &ResponseId) -> bool {
        self.find(id).is_some()
    }

    fn find(&self, id: &ResponseId) -> Option<usize> {
        let at = self.ids.binary_search_by(|(known, _)| known.cmp(id)).ok()?;
        usize::try_from(self.ids.get(at)?.1).ok()
    }

    /// Holds a response against what was taken in under its number.
    pub(super) fn judge(
        &mut self,
        response: &Response,
        blocks: &Blocks,
        identity: &Identity,
    ) -> Result<Number, DeskError> {
        let Some(listed) = self.find(&response.id) else {
            return Ok(Number::New);
        };
        let listed = self.blocks.get_mut(listed).ok_or_else(archive::damaged)?;
        let (questionnaire, period) = &listed.place;
        if (questionnaire, period) != (&response.questionnaire, &response.period) {
            return Ok(Number::Other);
        }
        let content = self.hasher.hash_one((&response.unit, response.sheet()));
        let told = |is_same| if is_same { Number::Same } else { Number::Other };
        if let Some(before) = self.again.get(&response.id) {
            return Ok(told(*before == content));
        }
        let left = listed.contents(blocks, identity, &self.hasher)?;
        let Some(left) = left.get_mut(&content).filter(|left| **left > 0) else {
            return Ok(Number::Other);
        };
        *left -= 1;
        self.again.insert(response.id, content);
        Ok(Number::Same)
    }
}

impl Listed {
    fn contents(
        &mut self,
        blocks: &Blocks,
        identity: &Identity,
        hasher: &RandomState,
    ) -> Result<&mut HashMap<u64, u32>, DeskError> {
        if self.contents.is_none() {
            let bytes = blocks.read(&self.reference)?;
            let (_, sealed) = block::split(&bytes).ok_or_else(archive::damaged)?;
            let opened = Opened::open(sealed, identity)?.ok_or_else(archive::damaged)?;
            let mut contents: HashMap<u64, u32> = HashMap::new();
            for (unit, sheets) in opened.units() {
                for sheet in opened.each(sheets) {
                    *contents.entry(hasher.hash_one((unit, sheet))).or_default() += 1;
                }
            }
            self.contents = Some(contents);
        }
        self.contents.as_mut().ok_or_else(archive::damaged)
    }
}
