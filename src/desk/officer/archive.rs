//! What was taken in, kept in blocks sealed to the officer.
//!
//! Keys of the desk's store: `block/…` a sealed block of responses, `seen/<kit>` the random
//! ids of all responses of a kit, `bundle/<digest>` a receipt, `quarantine/<key>` a record
//! that could not be used, `released/…` the ids a release took in, `written/…` a
//! release of which files were written, `ledger`.

use std::collections::BTreeSet;

use super::{Officer, Unlocked};
use crate::checkin::response::{Content, Response};
use crate::desk::DeskError;
use crate::kit::Fingerprint;
use crate::seal;
use crate::secret::Secret;

/// The length of a response's random id, in bytes.
const ID_BYTES: usize = 16;

/// The random id of a response.
pub type ResponseId = [u8; ID_BYTES];

impl Officer {
    /// The ids of all responses of a kit that were taken in.
    pub(super) fn seen(&self, kit: Fingerprint) -> BTreeSet<ResponseId> {
        self.ids(&seen_key(kit))
    }

    /// A set of ids stored under a key; empty where there is none.
    pub(super) fn ids(&self, key: &[u8]) -> BTreeSet<ResponseId> {
        self.records
            .entries()
            .get(key)
            .into_iter()
            .flat_map(|bytes| bytes.chunks_exact(ID_BYTES))
            .filter_map(|id| id.try_into().ok())
            .collect()
    }

    /// The sum over all kits of responses taken in, to the nearest five (rule D11).
    pub fn taken_in_about(&self) -> usize {
        let total: usize = self
            .records
            .entries()
            .iter()
            .filter(|(key, _)| key.starts_with(b"seen/"))
            .map(|(_, ids)| ids.len() / ID_BYTES)
            .sum();
        crate::desk::laptop::in_fives(total)
    }
}

impl Unlocked<'_> {
    /// Opens every response of a kit.
    pub(super) fn responses(&self, kit: Fingerprint) -> Result<Vec<Response>, DeskError> {
        let mut all = Vec::new();
        let prefix = block_prefix(kit);
        for (key, sealed) in self.officer.records.entries() {
            if key.starts_with(&prefix) {
                let block = seal::open_block(sealed, &self.identity)?;
                read_block(&block, &mut all)?;
            }
        }
        Ok(all)
    }
}

/// One block of responses as plain text: each with its length before it.
pub(super) fn block(responses: &[Secret]) -> Secret {
    let size = responses.iter().map(|r| r.len() + 2).sum();
    let mut plain = Secret::with_capacity(size);
    for response in responses {
        let length = u16::try_from(response.len()).unwrap_or(u16::MAX);
        plain.extend(&length.to_le_bytes());
        plain.extend(response.expose());
    }
    plain
}

fn read_block(block: &Secret, into: &mut Vec<Response>) -> Result<(), DeskError> {
    let damaged = || DeskError::Archive {
        name: "responses".to_owned(),
    };
    let mut rest = block.expose();
    while let Some((length, after)) = rest.split_first_chunk::<2>() {
        let length = usize::from(u16::from_le_bytes(*length));
        let (body, after) = after.split_at_checked(length).ok_or_else(damaged)?;
        let mut bytes = Secret::with_capacity(length);
        bytes.extend(body);
        match Content::read(&bytes) {
            Ok(Content::Response(response)) => into.push(response),
            _ => return Err(damaged()),
        }
        rest = after;
    }
    if rest.is_empty() {
        Ok(())
    } else {
        Err(damaged())
    }
}

pub(super) fn seen_key(kit: Fingerprint) -> Vec<u8> {
    format!("seen/{}", kit.hex()).into_bytes()
}

/// Whether a block of responses lies under a key, of whatever kit.
pub(super) fn is_block(key: &[u8]) -> bool {
    key.starts_with(b"block/")
}

pub(super) fn block_prefix(kit: Fingerprint) -> Vec<u8> {
    format!("block/{}/", kit.hex()).into_bytes()
}

pub(super) fn join(ids: &BTreeSet<ResponseId>) -> Vec<u8> {
    ids.iter().flatten().copied().collect()
}
