//! The part of a bundle that was opened so far, whether it was saved or not.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::numbers::Numbers;
use super::slips::Register;
use crate::bundle;
use crate::bundle::signature::PublicKey;
use crate::checkin::response::Response;
use crate::checkin::sheets::Sheets;
use crate::desk::DeskError;
use crate::desk::officer::archive::ResponseId;
use crate::desk::officer::archive::block::Draft;
use crate::hex;
use crate::intake::{Fit, Reason, Sifter};
use crate::kit::Fingerprint;

/// A questionnaire's id and a period's label.
pub(super) type Place = (String, String);

/// What is opened of one bundle.
pub(super) struct Part {
    pub(super) kit: Fingerprint,
    pub(super) digest: [u8; 32],
    /// The laptop that signed it.
    pub(super) signer: Option<PublicKey>,
    pub(super) progress: Progress,
    pub(super) sifter: Sifter,
    /// The numbers of all responses that were taken in before, and of those saved of this bundle.
    pub(super) numbers: Numbers,
    /// Which slips were used, where the kit asks for one.
    pub(super) register: Option<Register>,
    /// Records opened since the last save.
    pub(super) waiting: usize,
    pub(super) places: BTreeMap<Place, Opened>,
    /// Keys and envelopes of unusable records since the last save.
    pub(super) set_aside: Vec<u8>,
}

/// What is remembered of a bundle that was not opened to its end.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Progress {
    pub(super) done: u64,
    pub(super) fit: Fit,
    /// The keys of records that cannot be used, with the reason of each.
    unusable: Vec<([u8; 16], Reason)>,
}

/// Responses of one questionnaire and period.
#[derive(Default)]
pub(super) struct Opened {
    /// The ids that came since the last save, each once.
    pub(super) fresh: Vec<ResponseId>,
    pub(super) version: String,
    pub(super) items: usize,
    pub(super) units: BTreeMap<String, Sheets>,
}

impl Part {
    /// Nothing of a bundle yet.
    pub(super) fn new(kit: Fingerprint, digest: [u8; 32], numbers: Numbers) -> Self {
        Self {
            kit,
            digest,
            signer: None,
            progress: Progress::default(),
            sifter: Sifter::default(),
            numbers,
            register: None,
            waiting: 0,
            places: BTreeMap::new(),
            set_aside: Vec::new(),
        }
    }

    /// Records opened, whenever that was.
    pub(super) fn done(&self) -> usize {
        usize::try_from(self.progress.done).unwrap_or(usize::MAX)
    }

    /// Records opened and not saved.
    pub(super) fn waiting(&self) -> usize {
        self.waiting
    }

    /// Why records cannot be used, each by itself.
    pub(super) fn reasons(&self) -> Vec<Reason> {
        let unusable = self.progress.unusable.iter();
        unusable.map(|(_, reason)| *reason).collect()
    }

    /// The keys of records that cannot be used, sorted; but not of those that never could be,
    /// which a laptop need not keep.
    pub(super) fn unusable(&self) -> Vec<[u8; 16]> {
        let unusable = self.progress.unusable.iter();
        let unusable = unusable.filter(|(_, reason)| !reason.is_settled());
        let mut keys: Vec<[u8; 16]> = unusable.map(|(key, _)| *key).collect();
        keys.sort_unstable();
        keys
    }

    /// Refuses a bundle of which nothing opens because it is sealed to another key.
    pub(super) fn check_key(&self) -> Result<(), DeskError> {
        self.sifter.fit.check().map_err(|_| DeskError::OtherKey)
    }

    /// What begins the keys of what is saved of it.
    pub(super) fn start(&self) -> String {
        format!("partial/{}/", hex::encode(&self.digest))
    }

    pub(super) fn progress_key(&self) -> Vec<u8> {
        format!("progress/{}", hex::encode(&self.digest)).into_bytes()
    }

    /// Keeps a record that cannot be used apart.
    pub(super) fn set_aside(&mut self, entry: &bundle::Entry, reason: Reason) {
        self.progress.unusable.push((entry.key, reason));
        if reason.is_settled() {
            return;
        }
        self.set_aside.extend_from_slice(&entry.key);
        self.set_aside.extend_from_slice(entry.envelope.as_slice());
    }
}

impl Opened {
    /// Adds a response.
    pub(super) fn add(&mut self, response: &Response) {
        self.fresh.push(response.id);
        let sheets = self.units.entry(response.unit.clone());
        let sheets = sheets.or_insert_with(|| Sheets::new(self.items));
        sheets.push_packed(response.sheet());
    }

    /// What came since the last save, as a block.
    pub(super) fn take(&mut self, (questionnaire, period): &Place) -> Draft {
        let mut ids = std::mem::take(&mut self.fresh);
        ids.sort_unstable();
        Draft {
            questionnaire: questionnaire.clone(),
            version: self.version.clone(),
            period: period.clone(),
            items: self.items,
            ids,
            units: std::mem::take(&mut self.units),
        }
    }
}
