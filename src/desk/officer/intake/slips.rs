//! Which slips of a kit were used for which questionnaire and period.
//!
//! A mark is looked up among those that the kit's slips make for its questionnaire and period;
//! what is remembered is a bit a slip, in the order of the sealed passes. The bits of a bundle
//! that is still being opened stand apart from those of the bundles before it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::part::Place;
use crate::checkin::response::Response;
use crate::desk::DeskError;
use crate::desk::officer::slips::{USED, USED_PART, used_key};
use crate::desk::officer::{Officer, Unlocked};
use crate::hex;
use crate::intake::Reason;
use crate::kit::{Fingerprint, Kit};
use crate::slip::{Mark, Pass};

/// A bit a slip.
type Bits = Vec<u8>;

/// The marks of so many questionnaires and periods are kept at a time.
const MOST_PLACES: usize = 64;

/// The slips of one kit.
pub(super) struct Register {
    kit: Fingerprint,
    passes: Vec<Pass>,
    /// What was released: which slips were used for it is not known any more.
    closed: BTreeSet<Place>,
    /// Used by bundles that were taken in.
    before: BTreeMap<Place, Bits>,
    /// Used by the bundle that is being opened.
    own: BTreeMap<Place, Bits>,
    marks: HashMap<Place, HashMap<Mark, usize>>,
}

impl Unlocked<'_> {
    /// The slips of a kit as they are before a bundle; `None` where the kit asks for none.
    pub(super) fn register(&self, kit: &Kit) -> Result<Option<Register>, DeskError> {
        if kit.slips().is_none() {
            return Ok(None);
        }
        let fingerprint = kit.fingerprint();
        let used = format!("{USED}{}/", fingerprint.hex());
        let released = format!("released/{}/", fingerprint.hex());
        Ok(Some(Register {
            kit: fingerprint,
            passes: self.passes(fingerprint)?,
            closed: self
                .officer
                .places_under(&released)
                .map(|(place, _)| place)
                .collect(),
            before: self
                .officer
                .places_under(&used)
                .map(|(place, bits)| (place, bits.clone()))
                .collect(),
            own: BTreeMap::new(),
            marks: HashMap::new(),
        }))
    }
}

impl Officer {
    fn places_under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (Place, &'a Vec<u8>)> {
        let entries = self.records.entries().iter();
        entries.filter_map(move |(key, value)| {
            let key = std::str::from_utf8(key).ok()?.strip_prefix(prefix)?;
            let (questionnaire, period) = key.split_once('/')?;
            Some(((questionnaire.to_owned(), period.to_owned()), value))
        })
    }
}

impl Register {
    /// Uses up the slip of a response that is to be counted, or tells why it cannot be.
    pub(super) fn admit(&mut self, response: &Response) -> Result<(), Reason> {
        let place = (response.questionnaire.clone(), response.period.clone());
        let mark = response.mark.ok_or(Reason::NoSlip)?;
        let at = *self.marks_of(&place).get(&mark).ok_or(Reason::NoSlip)?;
        if self.closed.contains(&place) {
            return Err(Reason::SlipLate);
        }
        let is_used = |bits: &BTreeMap<Place, Bits>| bits.get(&place).is_some_and(|b| has(b, at));
        if is_used(&self.before) || is_used(&self.own) {
            return Err(Reason::SlipUsed);
        }
        let length = self.passes.len().div_ceil(8);
        let bits = self.own.entry(place).or_insert_with(|| vec![0; length]);
        if let Some(byte) = bits.get_mut(at / 8) {
            *byte |= 1 << (at % 8);
        }
        Ok(())
    }

    fn marks_of(&mut self, place: &Place) -> &HashMap<Mark, usize> {
        if self.marks.len() >= MOST_PLACES && !self.marks.contains_key(place) {
            // Only made-up records name so many weeks; they cost time, and no more room.
            self.marks.clear();
        }
        let (kit, passes) = (&self.kit, &self.passes);
        self.marks.entry(place.clone()).or_insert_with(|| {
            let marks = passes.iter().enumerate();
            marks
                .map(|(at, pass)| (pass.mark(&kit.0, &place.0, &place.1), at))
                .collect()
        })
    }

    /// Goes on with what was saved of a bundle. Not where one of its slips was used by another
    /// bundle since, or its period was released: then it has to be opened from its start.
    pub(super) fn resume(&mut self, saved: &[u8]) -> bool {
        let Ok(own) = postcard::from_bytes::<BTreeMap<Place, Bits>>(saved) else {
            return false;
        };
        let is_free = own.iter().all(|(place, bits)| {
            let before = self.before.get(place);
            let shared = before.is_some_and(|b| b.iter().zip(bits).any(|(b, o)| b & o != 0));
            !shared && !self.closed.contains(place)
        });
        if is_free {
            self.own = own;
        }
        is_free
    }

    /// What is saved of a bundle that was not opened to its end.
    pub(super) fn to_bytes(&self) -> Option<Vec<u8>> {
        postcard::to_allocvec(&self.own).ok()
    }

    /// What is kept once all of a bundle counts.
    pub(super) fn entries(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let own = self.own.iter();
        own.map(|(place, bits)| {
            let before = self
                .before
                .get(place)
                .map(Vec::as_slice)
                .unwrap_or_default();
            let both = bits.iter().enumerate();
            let both = both.map(|(at, byte)| byte | before.get(at).copied().unwrap_or_default());
            (used_key(self.kit, &place.0, &place.1), both.collect())
        })
        .collect()
    }
}

/// Where it is kept which slips an interrupted intake used.
pub(super) fn part_key(digest: &[u8; 32]) -> Vec<u8> {
    format!("{USED_PART}{}", hex::encode(digest)).into_bytes()
}

fn has(bits: &[u8], at: usize) -> bool {
    bits.get(at / 8)
        .is_some_and(|byte| byte >> (at % 8) & 1 == 1)
}
