//! How a store is, said without changing it.

use std::fs;
use std::path::Path;

use super::copies::{self, CopyState};
use super::rescue::KEPT_START;
use super::{StoreError, folder, generations, room};
use crate::seal::Envelope;

/// How the two copies of a store are, and whether it can save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// Entries, all of which can be read.
    pub entries: usize,
    /// Values among them that are no whole envelope; of the laptop's store every value is one.
    pub not_envelopes: usize,
    /// The sled database.
    pub database: CopyState,
    /// The plain file beside it.
    pub mirror: CopyState,
    /// Whether there is room for one more save.
    pub has_room: bool,
    /// Whether there is room in reserve.
    pub has_reserve: bool,
    /// Damaged stores that were kept by a rescue, by name.
    pub kept: Vec<String>,
}

impl Inspection {
    /// Looks at the store in a folder; `None` if none was ever there.
    ///
    /// Fails with [`StoreError::Damaged`] if neither copy holds everything.
    pub fn of(folder: &Path) -> Result<Option<Self>, StoreError> {
        if !folder.is_dir() {
            return Ok(None);
        }
        folder::prepare(folder)?;
        let _lock = folder::lock(folder)?;
        let Some(copies) = copies::read(folder)? else {
            return Ok(None);
        };
        let is_envelope = |value: &&Vec<u8>| Envelope::from_bytes(value).is_ok();
        let envelopes = copies.entries.values().filter(is_envelope).count();
        Ok(Some(Self {
            entries: copies.entries.len(),
            not_envelopes: copies.entries.len() - envelopes,
            has_room: room::check_to_begin(folder, generations::size(&copies.entries)).is_ok(),
            has_reserve: room::has_reserve(folder),
            kept: kept(folder),
            database: copies.database,
            mirror: copies.mirror,
        }))
    }

    /// Whether both copies are whole.
    pub fn is_whole(&self) -> bool {
        self.database == CopyState::Whole && self.mirror == CopyState::Whole
    }
}

fn kept(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).into_iter().flatten();
    let mut kept: Vec<String> = names
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with(KEPT_START))
        .collect();
    kept.sort();
    kept
}
