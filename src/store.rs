//! Sealed envelopes under random keys, a whole new generation at each save; the only room
//! that names `sled`. It cannot read what it keeps.
//!
//! Nothing is ever appended. A folder holds `LOCK`, `CURRENT` (which generation counts, how
//! many entries it has, and their digest) and `gen-…`, a whole sled database in key order.
//! A save writes a new generation, makes it durable, reads it back, compares it, makes it
//! current in one step and overwrites the old one. So no order of arrival is in the files, a
//! cut at any moment leaves the former or the new content, and a loss cannot go unnoticed.
//!
//! A mirror generation, ballast for a full disk and the carving of single envelopes out of a
//! damaged generation belong beside [`generation`].

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};

use crate::seal::Envelope;

mod current;
mod disk;
mod error;
mod generation;

use current::Current;
pub use error::StoreError;

/// Room that must be free beside a few times the content before a save is promised, in bytes.
const SPARE_BYTES: u64 = 4 << 20;

/// How many times the content must fit on the disk: sled takes up to 2.3 times, and the old
/// generation stays until the new one is current.
const SPARE_TIMES: u64 = 4;

/// A random 128-bit key of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub [u8; 16]);

/// A durable map of bytes to bytes, written as whole generations.
///
/// Used for the laptop's envelopes and, at the officer's desk, for sealed blocks and the ledger.
pub struct Generations {
    folder: PathBuf,
    current: Current,
    entries: BTreeMap<Vec<u8>, Vec<u8>>,
    _lock: File,
}

impl Generations {
    /// Opens the store in a folder, making it if it is missing; holds its lock until dropped.
    ///
    /// Leftovers of a save that was cut short are overwritten and removed, but only after the
    /// current generation was read and found whole.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        disk::make_private(folder)?;
        let lock = disk::lock(&folder.join("LOCK"))?;
        let current = match Current::read(folder)? {
            Some(current) => current,
            None => begin(folder)?,
        };
        let entries = match current.generation() {
            Some(name) => generation::read(&folder.join(name))?,
            None => BTreeMap::new(),
        };
        current.verify(&entries)?;
        sweep(folder, &current)?;
        Ok(Self {
            folder: folder.to_owned(),
            current,
            entries,
            _lock: lock,
        })
    }

    /// What is stored, in key order.
    pub fn entries(&self) -> &BTreeMap<Vec<u8>, Vec<u8>> {
        &self.entries
    }

    /// Makes `entries` the whole content. Returns only after it is durable and was read back;
    /// on an error the former content stays current, on disk and here.
    pub fn replace(&mut self, entries: BTreeMap<Vec<u8>, Vec<u8>>) -> Result<(), StoreError> {
        let name = format!("gen-{:016x}", rand::random::<u64>());
        let path = self.folder.join(&name);
        let next = Current::of(name, &entries);
        let written = generation::write(&path, &entries)
            .and_then(|()| disk::sync_folder(&self.folder).map_err(StoreError::from))
            .and_then(|()| next.make_current(&self.folder));
        if let Err(error) = written {
            // The error that matters is the first; what is left here is swept at the next start.
            let _ = disk::wipe_folder(&path);
            return Err(error);
        }
        let former = std::mem::replace(&mut self.current, next);
        self.entries = entries;
        if let Some(name) = former.generation() {
            // The save is done; a generation that cannot be wiped now is swept at the next start.
            let _ = disk::wipe_folder(&self.folder.join(name));
        }
        Ok(())
    }

    /// Whether there is room on the disk for another save; refuses before the first question.
    pub fn check_space(&self) -> Result<(), StoreError> {
        let content: usize = self.entries.iter().map(|(k, v)| k.len() + v.len()).sum();
        let needed = SPARE_BYTES + SPARE_TIMES * content as u64;
        if fs4::available_space(&self.folder)? < needed {
            return Err(StoreError::Full);
        }
        Ok(())
    }
}

/// A fresh store: `CURRENT` exists before the first generation does, so that generations
/// without it are known to be damage.
fn begin(folder: &Path) -> Result<Current, StoreError> {
    if !generation::names(folder)?.is_empty() {
        return Err(StoreError::Damaged {
            reason: "there are generations, but nothing says which is current".to_owned(),
        });
    }
    let empty = Current::empty();
    empty.make_current(folder)?;
    Ok(empty)
}

fn sweep(folder: &Path, current: &Current) -> Result<(), StoreError> {
    for name in generation::names(folder)? {
        if current.generation() != Some(name.as_str()) {
            disk::wipe_folder(&folder.join(name))?;
        }
    }
    Ok(())
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

    /// Adds envelopes under fresh random keys in one save; returns the keys, in order, after
    /// they are durable.
    pub fn add(&mut self, envelopes: &[Envelope]) -> Result<Vec<Key>, StoreError> {
        let mut entries = self.generations.entries().clone();
        let mut keys = Vec::with_capacity(envelopes.len());
        for envelope in envelopes {
            let key = Key(rand::random());
            entries.insert(key.0.to_vec(), envelope.as_bytes().to_vec());
            keys.push(key);
        }
        self.generations.replace(entries)?;
        Ok(keys)
    }

    /// Removes the records under these keys, in one save; returns how many there were.
    pub fn remove(&mut self, keys: &[Key]) -> Result<usize, StoreError> {
        let mut entries = self.generations.entries().clone();
        let before = entries.len();
        for key in keys {
            entries.remove(key.0.as_slice());
        }
        let removed = before - entries.len();
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
