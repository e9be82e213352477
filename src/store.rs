//! Sealed envelopes under random keys, a whole new generation at each save; the only room
//! that names `sled`. It cannot read what it keeps.

use std::collections::BTreeMap;
use std::path::Path;

use crate::seal::Envelope;

/// A random 128-bit key of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub [u8; 16]);

/// Why the store could not be opened or could not save.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another program holds the store.
    #[error("another standeasy is running with this store")]
    Busy,
    /// The disk is full; nothing was changed.
    #[error("not saved: the disk is full")]
    Full,
    /// The folder cannot be used.
    #[error("the store's folder cannot be used: {reason}")]
    Folder {
        /// What is wrong with it.
        reason: String,
    },
    /// What is on the disk is damaged; nothing was changed.
    #[error("the store is damaged: {reason}")]
    Damaged {
        /// What does not fit.
        reason: String,
    },
    /// The system refused; nothing was changed.
    #[error("not saved: {0}")]
    Io(#[from] std::io::Error),
}

/// A durable map of bytes to bytes, written as whole generations.
///
/// Used for the laptop's envelopes and, at the officer's desk, for sealed blocks and the ledger.
pub struct Generations {
    entries: BTreeMap<Vec<u8>, Vec<u8>>,
}

impl Generations {
    /// Opens the store in a folder, making it if it is missing; holds its lock until dropped.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let _ = folder;
        todo!()
    }

    /// What is stored, in key order.
    pub fn entries(&self) -> &BTreeMap<Vec<u8>, Vec<u8>> {
        &self.entries
    }

    /// Makes `entries` the whole content. Returns only after it is durable and was read back;
    /// on an error the former content stays current, on disk and here.
    pub fn replace(&mut self, entries: BTreeMap<Vec<u8>, Vec<u8>>) -> Result<(), StoreError> {
        let _ = entries;
        todo!()
    }

    /// Whether there is room on the disk for another save; refuses before the first question.
    pub fn check_space(&self) -> Result<(), StoreError> {
        todo!()
    }
}

/// The laptop's sealed records.
pub struct Store {
    generations: Generations,
}

impl Store {
    /// Opens the records in a folder; see [`Generations::open`].
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        Ok(Self {
            generations: Generations::open(folder)?,
        })
    }

    /// Adds envelopes under fresh random keys in one save; returns the keys, in order, after they are durable.
    pub fn add(&mut self, envelopes: &[Envelope]) -> Result<Vec<Key>, StoreError> {
        let _ = envelopes;
        todo!()
    }

    /// Removes the records under these keys, in one save; returns how many there were.
    pub fn remove(&mut self, keys: &[Key]) -> Result<usize, StoreError> {
        let _ = keys;
        todo!()
    }

    /// The bytes stored under a key.
    pub fn bytes(&self, key: Key) -> Option<&[u8]> {
        self.generations
            .entries()
            .get(key.0.as_slice())
            .map(Vec::as_slice)
    }

    /// Keys and stored bytes, in key order, which is random.
    pub fn records(&self) -> impl Iterator<Item = (Key, &[u8])> {
        self.generations
            .entries()
            .iter()
            .filter_map(|(key, value)| {
                Some((Key(key.as_slice().try_into().ok()?), value.as_slice()))
            })
    }

    /// Number of records.
    pub fn len(&self) -> usize {
        self.generations.entries().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// See [`Generations::check_space`].
    pub fn check_space(&self) -> Result<(), StoreError> {
        self.generations.check_space()
    }
}
