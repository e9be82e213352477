//! A durable map that is written as a whole at every save, and verified as a whole at the start.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::current::{self, Current, Name};
use super::{StoreError, folder, generation};

const CURRENT: &str = "CURRENT";
const CURRENT_WAITING: &str = "CURRENT.tmp";
/// Starts the name of a copy that is opened in a generation's stead.
const LOOK_START: &str = "look-";
/// sled takes up to 2.3 times the content, while the former generation is still there.
const ROOM_FACTOR: u64 = 4;
const ROOM_BYTES: u64 = 4 * 1024 * 1024;

/// A durable map of bytes to bytes, written as whole generations.
///
/// Used for the laptop's envelopes and, at the officer's desk, for sealed blocks and the ledger.
pub struct Generations {
    folder: PathBuf,
    current: Current,
    entries: BTreeMap<Vec<u8>, Vec<u8>>,
    // Held, not read: the system frees it when this is dropped.
    _lock: File,
}

impl std::fmt::Debug for Generations {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Generations({} entries)", self.entries.len())
    }
}

impl Generations {
    /// Opens the store in a folder, making it if it is missing; holds its lock until dropped.
    ///
    /// Nothing is removed before `CURRENT`, the count and the digest were found to fit.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        folder::prepare(folder)?;
        let lock = folder::lock(folder)?;
        let current = match read_current(folder)? {
            Some(current) => current,
            None => begin(folder)?,
        };
        let entries = read_entries(folder, &current)?;
        let generations = Self {
            folder: folder.to_owned(),
            current,
            entries,
            _lock: lock,
        };
        generations.sweep();
        Ok(generations)
    }

    /// What is stored, in key order.
    pub fn entries(&self) -> &BTreeMap<Vec<u8>, Vec<u8>> {
        &self.entries
    }

    /// Makes `entries` the whole content. Returns only after it is durable and was read back;
    /// on an error the former content stays current, on disk and here.
    pub fn replace(&mut self, entries: BTreeMap<Vec<u8>, Vec<u8>>) -> Result<(), StoreError> {
        self.check_space_for(&entries)?;
        let next = self.write(&entries).inspect_err(|_| self.sweep())?;
        let path = self.folder.join(CURRENT);
        folder::replace_text(&path, &next.to_text()).map_err(|error| self.take_back(error))?;
        self.current = next;
        self.entries = entries;
        self.sweep();
        Ok(())
    }

    /// Whether there is room on the disk for another save; refuses before the first question.
    pub fn check_space(&self) -> Result<(), StoreError> {
        self.check_space_for(&self.entries)
    }

    fn check_space_for(&self, next: &BTreeMap<Vec<u8>, Vec<u8>>) -> Result<(), StoreError> {
        let larger = size(next).max(size(&self.entries));
        let needed = ROOM_BYTES.saturating_add(larger.saturating_mul(ROOM_FACTOR));
        if fs4::available_space(&self.folder)? < needed {
            return Err(StoreError::Full);
        }
        Ok(())
    }

    /// Writes a generation beside the current one, makes it durable, and reads it back.
    fn write(&self, entries: &BTreeMap<Vec<u8>, Vec<u8>>) -> Result<Current, StoreError> {
        if entries.is_empty() {
            return Ok(Current::of(None, entries));
        }
        let name = Name::random()?;
        let path = self.folder.join(name.as_str());
        folder::make(&path)?;
        generation::write(&path, entries).map_err(unwritten)?;
        folder::sync_tree(&path)?;
        folder::sync_folder(&self.folder)?;
        if !generation::holds(&path, entries).map_err(unwritten)? {
            return Err(io::Error::other("what was written reads back differently").into());
        }
        // Opening wrote a little again.
        folder::sync_tree(&path)?;
        Ok(Current::of(Some(name), entries))
    }

    /// Makes the former generation count again. If the system cannot promise even that, both
    /// stay on the disk, whole, and whichever `CURRENT` names after a crash is verified then.
    fn take_back(&self, error: io::Error) -> StoreError {
        let is_untouched = self.is_current_on_disk();
        let path = self.folder.join(CURRENT);
        if is_untouched || folder::replace_text(&path, &self.current.to_text()).is_ok() {
            self.sweep();
        }
        error.into()
    }

    /// Wipes whatever is not current. Best effort: what resists is wiped at the next save or
    /// start, and hinders neither. Does nothing unless `CURRENT` names what is held here.
    fn sweep(&self) {
        if !self.is_current_on_disk() {
            return;
        }
        for name in leftovers(&self.folder, &self.current) {
            let _ = folder::wipe(&self.folder.join(name));
        }
        let _ = fs::remove_file(self.folder.join(CURRENT_WAITING));
    }

    fn is_current_on_disk(&self) -> bool {
        read_current(&self.folder).is_ok_and(|found| found.as_ref() == Some(&self.current))
    }
}

fn size(entries: &BTreeMap<Vec<u8>, Vec<u8>>) -> u64 {
    entries
        .iter()
        .map(|(key, value)| (key.len() + value.len()) as u64)
        .sum()
}

fn read_current(folder: &Path) -> Result<Option<Current>, StoreError> {
    let Some(bytes) = folder::read_text(&folder.join(CURRENT), current::MOST_BYTES)? else {
        return Ok(None);
    };
    std::str::from_utf8(&bytes)
        .ok()
        .and_then(Current::parse)
        .map(Some)
        .ok_or_else(|| StoreError::damaged("its file CURRENT was changed"))
}

/// A folder without `CURRENT` is new only if no generation lies in it.
fn begin(folder: &Path) -> Result<Current, StoreError> {
    let empty = Current::of(None, &BTreeMap::new());
    if !leftovers(folder, &empty).is_empty() {
        return Err(StoreError::damaged("its file CURRENT is missing"));
    }
    folder::replace_text(&folder.join(CURRENT), &empty.to_text())?;
    Ok(empty)
}

fn read_entries(
    folder: &Path,
    current: &Current,
) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, StoreError> {
    let entries = match &current.generation {
        None => BTreeMap::new(),
        Some(name) => read_generation(folder, name)?,
    };
    if current.describes(&entries) {
        return Ok(entries);
    }
    Err(StoreError::damaged(format!(
        "{} of {} records can be read whole",
        entries.len(),
        current.count
    )))
}

/// Reads from a copy: sled changes what it opens, and cuts off what it finds damaged.
fn read_generation(folder: &Path, name: &Name) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, StoreError> {
    let original = folder.join(name.as_str());
    if !fs::symlink_metadata(&original).is_ok_and(|found| found.is_dir()) {
        return Err(StoreError::damaged("its current generation is missing"));
    }
    let look = folder.join(format!("{LOOK_START}{}", Name::random()?.as_str()));
    let read = folder::copy(&original, &look)
        .map_err(unreadable)
        .and_then(|()| {
            generation::read(&look).map_err(|error| match error {
                StoreError::Io(error) => unreadable(error),
                other => other,
            })
        });
    let _ = folder::wipe(&look);
    read
}

/// Trouble inside a database that is only being written harms nothing that was stored.
fn unwritten(error: StoreError) -> StoreError {
    match error {
        StoreError::Damaged { reason } => StoreError::Io(io::Error::other(reason)),
        other => other,
    }
}

fn unreadable(error: io::Error) -> StoreError {
    match StoreError::from(error) {
        StoreError::Io(error) => StoreError::damaged(format!("it cannot be read: {error}")),
        other => other,
    }
}

/// Folders of ours beside the current generation.
fn leftovers(folder: &Path, current: &Current) -> Vec<String> {
    let Ok(found) = fs::read_dir(folder) else {
        return Vec::new();
    };
    found
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| {
            let generation = Name::parse(name.strip_prefix(LOOK_START).unwrap_or(name));
            let is_current = current
                .generation
                .as_ref()
                .is_some_and(|c| c.as_str() == name);
            generation.is_some() && !is_current
        })
        .collect()
}
