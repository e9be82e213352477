//! `CURRENT`: which generation counts, how many entries it has, and their digest.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::StoreError;
use super::disk;
use crate::hex;

const NAME: &str = "CURRENT";
const DRAFT: &str = "CURRENT.tmp";
const FORMAT: u32 = 1;
const MOST_BYTES: usize = 4096;

/// What `CURRENT` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Current {
    format: u32,
    generation: Option<String>,
    count: usize,
    digest: String,
}

impl Current {
    /// Describes the content of a generation.
    pub(super) fn of(name: String, entries: &BTreeMap<Vec<u8>, Vec<u8>>) -> Self {
        Self {
            format: FORMAT,
            generation: Some(name),
            count: entries.len(),
            digest: digest(entries),
        }
    }

    /// Describes a store in which nothing was ever saved.
    pub(super) fn empty() -> Self {
        Self {
            format: FORMAT,
            generation: None,
            count: 0,
            digest: digest(&BTreeMap::new()),
        }
    }

    /// Reads the file; `None` where there is none.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>, StoreError> {
        let bytes = match fs::read(folder.join(NAME)) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let current = (bytes.len() <= MOST_BYTES)
            .then(|| serde_json::from_slice::<Self>(&bytes).ok())
            .flatten()
            .filter(Self::is_sound);
        match current {
            Some(current) => Ok(Some(current)),
            None => Err(StoreError::damaged("the file CURRENT cannot be read")),
        }
    }

    /// The name of the generation's folder; `None` before the first save.
    pub(super) fn generation(&self) -> Option<&str> {
        self.generation.as_deref()
    }

    /// Whether entries are the ones described.
    pub(super) fn verify(&self, entries: &BTreeMap<Vec<u8>, Vec<u8>>) -> Result<(), StoreError> {
        if entries.len() != self.count {
            return Err(StoreError::damaged(format!(
                "it should hold {} records and {} can be read",
                self.count,
                entries.len()
            )));
        }
        if digest(entries) != self.digest {
            return Err(StoreError::damaged("its records do not have their digest"));
        }
        Ok(())
    }

    /// Writes the file beside its place, makes it durable and moves it there in one step.
    pub(super) fn make_current(&self, folder: &Path) -> Result<(), StoreError> {
        let text = serde_json::to_vec(self).map_err(std::io::Error::from)?;
        disk::write_durably(&folder.join(DRAFT), &text)?;
        fs::rename(folder.join(DRAFT), folder.join(NAME))?;
        Ok(disk::sync_folder(folder)?)
    }

    /// A name that cannot lead out of the folder, and a format we know.
    fn is_sound(&self) -> bool {
        let name_is_sound = self
            .generation
            .as_ref()
            .is_none_or(|name| super::generation::is_name(name));
        self.format == FORMAT && name_is_sound
    }
}

/// SHA-256 over every key and value in key order, each with its length before it.
fn digest(entries: &BTreeMap<Vec<u8>, Vec<u8>>) -> String {
    let mut hash = Sha256::new();
    for part in entries.iter().flat_map(|(key, value)| [key, value]) {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hex::encode(&hash.finalize())
}
