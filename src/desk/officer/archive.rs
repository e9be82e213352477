//! What was taken in: blocks of answer sheets sealed to the officer, and the store's list of them.
//!
//! Keys of the desk's store, where a campaign is a kit's fingerprint: `block/<campaign>/
//! <questionnaire>/<period>/<number>` names a block and says how many responses it holds;
//! `bundle/<digest>` the keys of a taken bundle's records that could not be used;
//! `laptop/<campaign>/<key>` how many bundles of an enrolled laptop were taken in;
//! `partial/<digest>/…` what an interrupted intake had come to, see [`super::intake`];
//! `quarantine/<digest>/<number>` names a block of records that could not be used;
//! `rekeyed` what is left of a change of keys, see [`super::rekey`]; `released/…` the blocks a
//! release took in; `slips/<campaign>` names the block
//! of the passes of a kit's slips, `used/<campaign>/<questionnaire>/<period>` says which of them were
//! used until that is released, and `used-part/<digest>` the same of an interrupted intake;
//! `written/…` a release of which files were written; `withdrawn/…` how many
//! responses of the campaign did not count when a release was made; `ledger`. A response that does
//! not count lies under `-` instead of its questionnaire and period.

use std::collections::BTreeSet;

use super::{Officer, Unlocked};
use crate::checkin::response::WITHDRAWN;
use crate::desk::DeskError;
use crate::kit::{Fingerprint, Kit};
use crate::questionnaire::Questionnaire;
use crate::seal::Identity;
use crate::store::{CopyState, REFERENCE_BYTES, Reference};
use crate::tabulate::{Counts, Tabulator};

pub(super) mod block;

use block::Opened;

/// The random id of a response.
pub type ResponseId = [u8; 16];

/// The random name of a block.
pub(super) type BlockName = [u8; 16];

const BLOCK: &str = "block/";
/// What begins the keys whose values name blocks.
const NAMING: [&str; 4] = [BLOCK, "quarantine/", "partial/", PASSES];
/// What begins the keys of the passes of slips; a kit follows.
pub(super) const PASSES: &str = "slips/";

/// A block as the store's list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) campaign: String,
    pub(super) questionnaire: String,
    pub(super) period: String,
    pub(super) reference: Reference,
    pub(super) responses: u32,
}

/// How the blocks of an archive are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::desk) struct Found {
    pub(in crate::desk) blocks: usize,
    pub(in crate::desk) in_one_copy: usize,
    pub(in crate::desk) lost: usize,
}

impl Kept {
    fn read(key: &[u8], value: &[u8]) -> Option<Self> {
        let key = std::str::from_utf8(key).ok()?.strip_prefix(BLOCK)?;
        let parts: Vec<&str> = key.split('/').collect();
        let [campaign, questionnaire, period, _] = parts.as_slice() else {
            return None;
        };
        let (reference, responses) = read_value(value)?;
        Some(Self {
            campaign: (*campaign).to_owned(),
            questionnaire: (*questionnaire).to_owned(),
            period: (*period).to_owned(),
            reference,
            responses,
        })
    }
}

/// What the store keeps of a block: its reference, and how many responses it holds.
pub(super) fn value(reference: Reference, responses: usize) -> Vec<u8> {
    let responses = u32::try_from(responses).unwrap_or(u32::MAX);
    [reference.to_bytes().as_slice(), &responses.to_le_bytes()].concat()
}

pub(super) fn read_value(value: &[u8]) -> Option<(Reference, u32)> {
    let (reference, responses) = value.split_at_checked(REFERENCE_BYTES)?;
    let responses = u32::from_le_bytes(responses.try_into().ok()?);
    Some((Reference::read(reference)?, responses))
}

/// Where the blocks of a campaign's questionnaire and period are listed.
pub(super) fn prefix(campaign: &str, questionnaire: &str, period: &str) -> String {
    format!("{BLOCK}{campaign}/{questionnaire}/{period}/")
}

impl Officer {
    /// All blocks of a campaign.
    pub(super) fn kept(&self, campaign: &str) -> Vec<Kept> {
        let start = format!("{BLOCK}{campaign}/").into_bytes();
        let entries = self.records.entries().range(start.clone()..);
        entries
            .take_while(|(key, _)| key.starts_with(&start))
            .filter_map(|(key, value)| Kept::read(key, value))
            .collect()
    }

    /// All blocks of responses, whatever their campaign.
    pub(super) fn kept_of_all(&self) -> Vec<Kept> {
        let entries = self.records.entries().iter();
        entries
            .filter_map(|(key, value)| Kept::read(key, value))
            .collect()
    }

    /// How many responses of a campaign do not count, because somebody wanted it so.
    pub(super) fn withdrawn(&self, campaign: &str) -> usize {
        let mut kept = self.kept(campaign);
        kept.retain(|kept| kept.questionnaire == WITHDRAWN);
        responses(&kept)
    }

    /// Every block that the store names.
    pub(super) fn named(&self) -> BTreeSet<Reference> {
        let entries = self.records.entries().iter();
        entries
            .filter(|(key, _)| NAMING.iter().any(|start| key.starts_with(start.as_bytes())))
            .filter_map(|(_, value)| Some(read_value(value)?.0))
            .collect()
    }

    /// Whether anything of a kit was taken in.
    pub(super) fn has_responses(&self, kit: Fingerprint) -> bool {
        !self.kept(&kit.hex()).is_empty()
    }

    /// The ids of the responses in some blocks, sorted.
    pub(super) fn ids(&self, blocks: &[Kept]) -> Result<Vec<ResponseId>, DeskError> {
        let mut all = Vec::with_capacity(responses(blocks));
        for kept in blocks {
            let bytes = self.blocks.read(&kept.reference)?;
            let (ids, _) = block::split(&bytes).ok_or_else(damaged)?;
            all.extend_from_slice(ids);
        }
        all.sort_unstable();
        Ok(all)
    }

    /// Those of some ids, which are sorted, that stand in some blocks; one block is held at a
    /// time.
    pub(super) fn ids_among(
        &self,
        sorted: &[ResponseId],
        blocks: &[Kept],
    ) -> Result<Vec<ResponseId>, DeskError> {
        let mut found = Vec::new();
        for kept in blocks {
            let bytes = self.blocks.read(&kept.reference)?;
            let (ids, _) = block::split(&bytes).ok_or_else(damaged)?;
            found.extend(ids.iter().filter(|id| sorted.binary_search(id).is_ok()));
        }
        Ok(found)
    }

    /// Whether a key opens every block of responses, those of an interrupted intake too.
    pub(super) fn check_archive_opens(&self, identity: &Identity) -> Result<(), DeskError> {
        for (_, value) in self.sealed_blocks() {
            let (reference, _) = read_value(&value).ok_or_else(damaged)?;
            let bytes = self.blocks.read(&reference)?;
            let (_, sealed) = block::split(&bytes).ok_or_else(damaged)?;
            Opened::open(sealed, identity)?.ok_or_else(damaged)?;
        }
        Ok(())
    }

    /// The entries that name blocks of responses, those of an interrupted intake too.
    pub(super) fn sealed_blocks(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let is_sealed = |key: &[u8]| {
            let key = String::from_utf8_lossy(key);
            key.starts_with(BLOCK)
                || key.starts_with(PASSES)
                || (key.starts_with("partial/") && key.contains("/block/"))
        };
        let entries = self.records.entries().iter();
        let sealed = entries.filter(|(key, _)| is_sealed(key));
        sealed.map(|(k, v)| (k.clone(), v.clone())).collect()
    }

    /// How many blocks the archive has, and how both copies of them are.
    pub(in crate::desk) fn inspect_archive(&self) -> Found {
        let mut found = Found::default();
        for reference in self.named() {
            let copies = self.blocks.inspect(&reference);
            let whole = copies.iter().filter(|copy| **copy == CopyState::Whole);
            found.blocks += 1;
            match whole.count() {
                0 => found.lost += 1,
                1 => found.in_one_copy += 1,
                _ => {}
            }
        }
        found
    }

    /// Writes copies of blocks anew that are not whole, once while the desk is open: each is read
    /// for it.
    pub(super) fn mend_archive(&mut self) {
        if self.is_mended {
            return;
        }
        for reference in self.named() {
            self.blocks.mend_both(&reference);
        }
        self.is_mended = true;
    }

    /// The sum over all kits of responses taken in that count, to the nearest five (rule D11).
    pub fn taken_in_about(&self) -> usize {
        let mut kept = self.kept_of_all();
        kept.retain(|kept| kept.questionnaire != WITHDRAWN);
        let total = responses(&kept);
        crate::desk::laptop::in_fives(total)
    }
}

impl Unlocked<'_> {
    /// Opens blocks of a questionnaire one after the other and counts what they hold. Each is read
    /// once, so the ids of all responses, sorted, come with the counts.
    pub(super) fn tabulate(
        &self,
        kit: &Kit,
        questionnaire: &Questionnaire,
        blocks: &[Kept],
    ) -> Result<(Counts, Vec<ResponseId>), DeskError> {
        let mut tabulator = Tabulator::new(questionnaire, kit.tree());
        let mut all = Vec::with_capacity(responses(blocks));
        for kept in blocks {
            let bytes = self.officer.blocks.read(&kept.reference)?;
            let (ids, sealed) = block::split(&bytes).ok_or_else(damaged)?;
            all.extend_from_slice(ids);
            let opened = Opened::open(sealed, &self.identity)?.ok_or_else(damaged)?;
            if !opened.is_of((questionnaire.id(), questionnaire.version()), &kept.period) {
                return Err(damaged());
            }
            for (unit, sheets) in opened.units() {
                if let Some(unit) = kit.tree().find(unit) {
                    tabulator.add(unit, sheets);
                }
            }
        }
        all.sort_unstable();
        Ok((tabulator.finish(), all))
    }
}

fn responses(blocks: &[Kept]) -> usize {
    blocks.iter().map(|kept| kept.responses as usize).sum()
}

pub(super) fn damaged() -> DeskError {
    DeskError::Archive {
        name: "responses".to_owned(),
    }
}
