//! Sealed envelopes under random keys, a whole new generation at each save; the only room
//! that names `sled`. It cannot read what it keeps.
//!
//! A store's folder holds `LOCK`, two copies of its content (`CURRENT` with the `gen-…` it
//! names, which is a sled database, and the plain file `MIRROR`), and `BALLAST`, room in
//! reserve. `damaged-…` is what a rescue kept.

use std::collections::BTreeMap;
use std::path::Path;

use rand::TryRng;
use rand::rngs::SysRng;

use crate::seal::Envelope;

mod blocks;
mod carve;
mod copies;
mod current;
mod error;
mod folder;
mod generation;
mod generations;
mod inspection;
mod mirror;
mod rescue;
mod room;

pub use blocks::{Blocks, REFERENCE_BYTES, Reference};
pub use copies::CopyState;
pub use error::StoreError;
pub use generations::Generations;
pub use inspection::Inspection;
pub use rescue::{Rescued, rescue};

/// What a store holds: values under keys, in key order.
pub type Entries = BTreeMap<Vec<u8>, Vec<u8>>;

/// Whether a store was ever begun in a folder and something of it is left. Whoever knows that one
/// was begun asks before opening it, which would begin another.
pub fn is_begun(folder: &Path) -> bool {
    copies::is_begun(folder)
}

/// A random 128-bit key of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub [u8; 16]);

impl Key {
    /// The key that some bytes are.
    fn read(bytes: &[u8]) -> Option<[u8; 16]> {
        bytes.try_into().ok()
    }
}

/// The laptop's sealed records.
#[derive(Debug)]
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
        let mut entries = self.generations.entries().clone();
        let mut keys = Vec::with_capacity(envelopes.len());
        for envelope in envelopes {
            let key = Key(random_bytes()?);
            entries.insert(key.0.to_vec(), envelope.as_bytes().to_vec());
            keys.push(key);
        }
        self.generations.replace(entries)?;
        Ok(keys)
    }

    /// Removes the records under these keys, in one save; returns how many there were.
    pub fn remove(&mut self, keys: &[Key]) -> Result<usize, StoreError> {
        let mut entries = self.generations.entries().clone();
        let removed = keys
            .iter()
            .filter(|key| entries.remove(key.0.as_slice()).is_some())
            .count();
        if removed > 0 {
            self.generations.replace(entries)?;
        }
        Ok(removed)
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
            .filter_map(|(key, value)| Some((Key(Key::read(key)?), value.as_slice())))
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

/// Overwrites a file with zeros, durably, then removes it.
///
/// What lay in these bytes before may be left elsewhere on flash memory, where no program reaches.
pub fn wipe_file(path: &Path) -> std::io::Result<()> {
    folder::wipe_file(path)
}

/// Random bytes of the operating system.
fn random_bytes<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    SysRng
        .try_fill_bytes(&mut bytes)
        .map_err(|error| StoreError::Io(std::io::Error::other(error.to_string())))?;
    Ok(bytes)
}
