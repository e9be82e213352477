//! A bundle's records to accepted responses, and reasons for the refused. Pure: keeps and writes nothing.
//!
//! One damaged or foreign record never stops the rest.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use rayon::prelude::*;

use crate::bundle::{Entry, Read};
use crate::checkin::response::{Content, Response, ResponseError};
use crate::checkin::{Answer, Checkin};
use crate::hex;
use crate::kit::{Fingerprint, Kit};
use crate::questionnaire::Questionnaire;
use crate::seal::{self, Envelope, Identity, SealError};
use crate::trouble::Trouble;

mod outer;

pub use outer::{Uncovered, uncover};

/// Why a whole bundle is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IntakeError {
    /// Sealed under another kit.
    #[error(
        "the bundle is for the kit {}…, and this desk's kit is {}…",
        start(found),
        start(expected)
    )]
    OtherKit {
        /// The fingerprint of the kit it was held against.
        expected: [u8; 32],
        /// The fingerprint in the bundle.
        found: [u8; 32],
    },
    /// Not one record opens with the key.
    #[error("no record in the bundle is sealed to this key")]
    WrongKey,
}

impl Trouble for IntakeError {
    fn code(&self) -> &'static str {
        match self {
            Self::OtherKit { .. } => "other-kit",
            Self::WrongKey => "bundle-wrong-key",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::OtherKit { .. } => {
                "Give the kit file that was installed on that laptop; its start screen shows the fingerprint."
            }
            Self::WrongKey => {
                "Use the identity whose recipient stands in the kit, or ask who holds the reserve key."
            }
        }
        .to_owned()
    }
}

/// The first digits of a fingerprint: enough to tell two kits apart.
fn start(fingerprint: &[u8; 32]) -> String {
    hex::encode(fingerprint.first_chunk::<6>().unwrap_or(&[0; 6]))
}

/// A response that may be counted.
#[derive(Debug)]
pub struct Accepted {
    /// The key of its record, for the receipt.
    pub key: [u8; 16],
    /// The response, which fits the kit.
    pub response: Response,
}

/// A record that is set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    /// Its key.
    pub key: [u8; 16],
    /// Its bytes as they came.
    pub envelope: Box<[u8; seal::ENVELOPE_BYTES]>,
    /// Why.
    pub reason: Reason,
}

/// Why a record cannot be used. Never says what it answers.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize,
)]
pub enum Reason {
    /// It does not open.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// What it holds is not a response.
    #[error(transparent)]
    Response(#[from] ResponseError),
    /// It was sealed under another kit than its bundle.
    #[error("it was sealed under another kit")]
    OtherKit,
    /// Its unit is not in the kit, or does not answer.
    #[error("its unit does not answer in this kit")]
    Unit,
    /// Its period is not in the campaign.
    #[error("its period is not in this campaign")]
    Period,
    /// Its questionnaire, or that version of it, is not in the kit.
    #[error("its questionnaire is not in this kit")]
    Questionnaire,
    /// Its answers do not fit the items.
    #[error("its answers do not fit the questionnaire")]
    Answers,
    /// It has the random number of another record, and other content: one of the two was made
    /// up. The first one that was read is counted.
    #[error("another record has its number and other content")]
    Doubled,
    /// The same, where the other record was taken in before with another bundle, or another piece
    /// of this one; that one is counted.
    #[error("a record that was taken in before has its number and other content")]
    DoubledBefore,
    /// It has no mark of a slip that this kit gave out, for its questionnaire and period; or one
    /// where the kit asks for none.
    #[error("its mark is of no slip of this kit")]
    NoSlip,
    /// The same slip came before for the same questionnaire and period; the first one counts.
    #[error("its slip was used before for the same questionnaire and period")]
    SlipUsed,
    /// Its period was released, and with it went the memory of the slips that were used.
    #[error("its period was released, and which slips were used in it is not kept any longer")]
    SlipLate,
}

impl Reason {
    /// Whether no key and no kit will ever make the record count, so that it need not be kept.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::SlipUsed | Self::SlipLate)
    }
}

/// What came out of a bundle.
#[derive(Debug, Default)]
pub struct Taken {
    /// Responses that may be counted, each once.
    pub accepted: Vec<Accepted>,
    /// Keys of the filling, and of further copies of an accepted response.
    pub decoys: Vec<[u8; 16]>,
    /// Records that are set aside.
    pub quarantined: Vec<Quarantined>,
}

/// Opens a bundle's records and sorts them by what can be done with them.
pub fn take_in(kit: &Kit, read: &Read, identity: &Identity) -> Result<Taken, IntakeError> {
    let expected = kit.fingerprint().0;
    if read.bundle.kit != expected {
        return Err(IntakeError::OtherKit {
            expected,
            found: read.bundle.kit,
        });
    }
    let mut taken = Taken::default();
    let mut sifter = Sifter::default();
    let opened = open_all(kit, &read.bundle.entries, identity);
    for (entry, opened) in read.bundle.entries.iter().zip(opened) {
        match sifter.sift(opened) {
            Ok(Some(response)) => taken.accepted.push(Accepted {
                key: entry.key,
                response,
            }),
            Ok(None) => taken.decoys.push(entry.key),
            Err(reason) => taken.quarantined.push(Quarantined {
                key: entry.key,
                envelope: entry.envelope.clone(),
                reason,
            }),
        }
    }
    sifter.fit.check()?;
    Ok(taken)
}

/// Whether anything of a bundle opens with a key.
#[derive(Debug, Default, Clone, Copy, serde::Serialize, serde::Deserialize)]
pub struct Fit {
    has_opened: bool,
    is_foreign: bool,
}

impl Fit {
    /// Refuses a bundle of which nothing opens because it is sealed to another key.
    pub fn check(self) -> Result<(), IntakeError> {
        if self.is_foreign && !self.has_opened {
            return Err(IntakeError::WrongKey);
        }
        Ok(())
    }
}

/// Tells the records of one bundle apart, whether they come at once or piece by piece.
#[derive(Default)]
pub struct Sifter {
    /// What is known of the key so far.
    pub fit: Fit,
    // Each response's id with a keyed hash of its content.
    seen: HashMap<[u8; 16], u64>,
    hasher: RandomState,
}

impl Sifter {
    /// A response that was not there yet; `None` for filling and for a further copy. One that has
    /// the id of another and other content is [`Reason::Doubled`].
    pub fn sift(
        &mut self,
        opened: Result<Option<Response>, Reason>,
    ) -> Result<Option<Response>, Reason> {
        self.fit.is_foreign |= matches!(opened, Err(Reason::Seal(SealError::WrongKey)));
        let response = opened?;
        self.fit.has_opened = true;
        let Some(response) = response else {
            return Ok(None);
        };
        let place = (&response.questionnaire, &response.period, &response.unit);
        let content = (&response.version, response.mark, response.sheet());
        let content = self.hasher.hash_one((place, content));
        match self.seen.insert(response.id, content) {
            None => Ok(Some(response)),
            Some(first) if first == content => Ok(None),
            Some(first) => {
                self.seen.insert(response.id, first);
                Err(Reason::Doubled)
            }
        }
    }

    /// Forgets the responses, once they are known in another way.
    pub fn forget(&mut self) {
        self.seen.clear();
    }
}

/// Opens records on all processors and judges each by itself: a response that fits the kit,
/// filling, or the reason why it cannot be used. In the order of the records.
pub fn open_all(
    kit: &Kit,
    entries: &[Entry],
    identity: &Identity,
) -> Vec<Result<Option<Response>, Reason>> {
    let entries = entries.par_iter();
    entries
        .map(|entry| open(entry, identity).and_then(|content| fit(kit, content)))
        .collect()
}

/// Whether a response fits a kit: its unit answers, its period and questionnaire exist, and
/// every answer is one of its item's.
pub fn check(kit: &Kit, response: &Response) -> Result<(), Reason> {
    if Fingerprint(response.kit) != kit.fingerprint() {
        return Err(Reason::OtherKit);
    }
    if kit.slips().is_some() != response.mark.is_some() {
        return Err(Reason::NoSlip);
    }
    if response.is_withdrawn() {
        return check_withdrawn(kit, response);
    }
    let tree = kit.tree();
    let unit = tree.find(&response.unit);
    if !unit.is_some_and(|unit| tree.answers(unit)) {
        return Err(Reason::Unit);
    }
    if kit.mission().calendar.named(&response.period).is_err() {
        return Err(Reason::Period);
    }
    let questionnaire = kit
        .questionnaire(&response.questionnaire)
        .filter(|questionnaire| questionnaire.version() == response.version)
        .ok_or(Reason::Questionnaire)?;
    if fits_items(questionnaire, &response.answers()) {
        Ok(())
    } else {
        Err(Reason::Answers)
    }
}

/// One that does not count says nothing else, and comes only where the kit allows it.
fn check_withdrawn(kit: &Kit, response: &Response) -> Result<(), Reason> {
    let said = |response: &Response| {
        let place = [&response.unit, &response.period, &response.version].map(String::clone);
        (place, response.sheet().to_vec())
    };
    let expected = Response::withdrawn(response.kit, response.id);
    match kit.mission().withdrawal {
        Some(_) if said(response) == said(&expected) => Ok(()),
        _ => Err(Reason::Questionnaire),
    }
}

fn open(entry: &Entry, identity: &Identity) -> Result<Content, Reason> {
    let envelope = Envelope::from_bytes(entry.envelope.as_slice())?;
    Ok(Content::read(&seal::open(&envelope, identity)?)?)
}

fn fit(kit: &Kit, content: Content) -> Result<Option<Response>, Reason> {
    match content {
        Content::Decoy => Ok(None),
        Content::Response(response) => check(kit, &response).map(|()| Some(response)),
    }
}

/// Whether somebody could have answered so: the sitting is gone through once more.
fn fits_items(questionnaire: &Arc<Questionnaire>, answers: &[Answer]) -> bool {
    let mut checkin = Checkin::begin(Arc::clone(questionnaire));
    let all_fit = answers
        .iter()
        .enumerate()
        .filter(|(_, answer)| **answer != Answer::NotAsked)
        .all(|(item, answer)| checkin.choose(item, *answer).is_ok());
    all_fit
        && checkin
            .finish()
            .is_ok_and(|finished| finished.answers().as_slice() == answers)
}
