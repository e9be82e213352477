//! The ledger as the desk reads it: held against its own record of what was released.
//!
//! Both lie in one store, so that a careless hand or a half restored backup is found; whoever
//! can rewrite both is told only by copies that left the desk, see [`Officer::standing`].

use std::collections::BTreeSet;
use std::path::Path;

use super::archive::{BlockName, Kept};
use super::destroy;
use super::{DeskError, LEDGER, Officer};
use crate::desk::files;
use crate::disclosure::ledger::{Ledger, Released, Standing};
use crate::disclosure::slice;
use crate::kit::Kit;
use crate::report::paper::certificate::{Campaign, Destroyed};

/// What the keys of the record begin with; `<kit>/<questionnaire>/<period>` follows.
pub(super) const RELEASED: &[u8] = b"released/";

impl Officer {
    /// The memory of all releases: its chain is whole, no release that this desk made is
    /// missing in it, and its entries name the responses of the blocks that were released, as
    /// they lie in the archive.
    pub fn ledger(&self) -> Result<Ledger, DeskError> {
        let ledger = self.chain()?;
        if let Some(destroyed) = destroy::read(&self.folder)? {
            destroyed.holds(&ledger)?;
            return Ok(ledger);
        }
        ledger.holds(&self.released_ever()?)?;
        Ok(ledger)
    }

    /// What this desk knows of a campaign; an error if the kit is not of this desk.
    pub fn campaign_of<'a>(&self, kit: &'a Kit) -> Result<Campaign<'a>, DeskError> {
        let own = self.kit(kit.fingerprint())?.fingerprint();
        let last = self.ledger()?.entries().last().cloned();
        let shares_a_key = |other: &Kit| {
            let mut keys = other.recipients().iter();
            other.fingerprint() != own && keys.any(|key| kit.recipients().contains(key))
        };
        let others = self.kits()?.iter().filter(|kit| shares_a_key(kit)).count();
        let destroyed = destroy::read(&self.folder)?.map(|told| Destroyed {
            former_keys: told.former_keys,
            blocks: told.blocks,
            has_backup: told.has_backup,
        });
        Ok(Campaign {
            kit,
            last,
            others,
            destroyed,
        })
    }

    /// How a file of a release, or a slice, stands to the ledger.
    pub fn standing(&self, file: &Path) -> Result<Standing, DeskError> {
        let bytes = files::read(file, slice::MOST_BYTES)?;
        let ledger = self.ledger()?;
        let text = String::from_utf8(bytes);
        Ok(text.map_or(Standing::NotARelease, |text| ledger.standing(&text)))
    }

    fn chain(&self) -> Result<Ledger, DeskError> {
        let Some(bytes) = self.records.entries().get(LEDGER) else {
            return Ok(Ledger::default());
        };
        let text = std::str::from_utf8(bytes).map_err(|_| damaged("ledger"))?;
        Ok(Ledger::read(text)?)
    }

    fn released_ever(&self) -> Result<Vec<Released>, DeskError> {
        let keys = self.records.entries().keys();
        keys.filter_map(|key| Some((key, key.strip_prefix(RELEASED)?)))
            .map(|(key, name)| {
                let name = std::str::from_utf8(name).map_err(|_| damaged("released"))?;
                let parts: Vec<&str> = name.split('/').collect();
                let [campaign, questionnaire, period] = parts.as_slice() else {
                    return Err(damaged("released"));
                };
                Ok(Released {
                    campaign: (*campaign).to_owned(),
                    questionnaire: (*questionnaire).to_owned(),
                    period: (*period).to_owned(),
                    responses: Released::digest(&self.ids(&self.blocks_of(key, campaign))?),
                })
            })
            .collect()
    }

    /// The blocks of a campaign that a release took in; one that is not in the archive is missing.
    fn blocks_of(&self, key: &[u8], campaign: &str) -> Vec<Kept> {
        let names = self.released_blocks(key);
        let mut kept = self.kept(campaign);
        kept.retain(|kept| names.contains(&kept.reference.name));
        kept
    }

    /// The names of all blocks that any release took in.
    pub(super) fn released_names(&self) -> BTreeSet<BlockName> {
        let keys = self.records.entries().keys();
        let of_releases = keys.filter(|key| key.starts_with(RELEASED));
        of_releases
            .flat_map(|key| self.released_blocks(key))
            .collect()
    }

    /// The names of the blocks that a release took in, under its key.
    pub(super) fn released_blocks(&self, key: &[u8]) -> BTreeSet<BlockName> {
        let names = self.records.entries().get(key).map(Vec::as_slice);
        let (names, _) = names.unwrap_or_default().as_chunks();
        names.iter().copied().collect()
    }
}

fn damaged(name: &str) -> DeskError {
    DeskError::Archive {
        name: name.to_owned(),
    }
}
