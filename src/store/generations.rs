//! A durable map that is written as a whole at every save, and verified as a whole at the start.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::copies::{self, CURRENT, Copies, CopyState, read_current};
use super::current::{Current, Name};
use super::{Entries, StoreError, folder, generation, mirror, room};

const CURRENT_WAITING: &str = "CURRENT.tmp";

/// A durable map of bytes to bytes, written as whole generations.
///
/// Used for the laptop's envelopes and, at the officer's desk, for sealed blocks and the ledger.
pub struct Generations {
    folder: PathBuf,
    /// What `CURRENT` says on the disk; `None` if it could not be read and not be mended yet.
    current: Option<Current>,
    entries: Entries,
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
    /// Nothing is removed before count and digest were found to fit. Where one copy is damaged
    /// and the other is whole, the damaged one is written anew.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        folder::prepare(folder)?;
        let lock = folder::lock(folder)?;
        let copies = match read_in_need(folder)? {
            Some(copies) => copies,
            None => begin(folder)?,
        };
        let mut generations = Self {
            folder: folder.to_owned(),
            current: copies.current,
            entries: copies.entries,
            _lock: lock,
        };
        generations.mend(&copies.database, &copies.mirror);
        generations.sweep();
        room::keep_reserve(folder, size(&generations.entries));
        Ok(generations)
    }

    /// What is stored, in key order.
    pub fn entries(&self) -> &Entries {
        &self.entries
    }

    /// Makes `entries` the whole content. Returns only after it is durable and was read back;
    /// on an error the former content stays current, on disk and here.
    ///
    /// On a full disk the reserve is given up for it.
    pub fn replace(&mut self, entries: Entries) -> Result<(), StoreError> {
        let saved = match self.save(&entries) {
            Err(StoreError::Full) if room::give_up_reserve(&self.folder) => self.save(&entries),
            outcome => outcome,
        };
        self.current = Some(saved?);
        self.entries = entries;
        self.sweep();
        room::keep_reserve(&self.folder, size(&self.entries));
        Ok(())
    }

    /// Whether there is room on the disk for another save that needs no reserve; refuses before
    /// the first question.
    pub fn check_space(&self) -> Result<(), StoreError> {
        room::check_to_begin(&self.folder, size(&self.entries))
    }

    fn save(&self, entries: &Entries) -> Result<Current, StoreError> {
        room::check(&self.folder, size(entries).max(size(&self.entries)))?;
        let next = write(&self.folder, entries)
            .and_then(|next| mirror::write_next(&self.folder, entries, &next).map(|()| next))
            .inspect_err(|_| self.sweep())?;
        let path = self.folder.join(CURRENT);
        folder::replace_text(&path, &next.to_text()).map_err(|error| self.take_back(error))?;
        // It is saved. A mirror that could not take its place is told by its digest, and made
        // anew at the next start.
        let _ = mirror::turn(&self.folder);
        Ok(next)
    }

    /// Makes the former generation count again. If the system cannot promise even that, both
    /// stay on the disk, whole, and whichever `CURRENT` names after a crash is verified then.
    fn take_back(&self, error: io::Error) -> StoreError {
        let is_back = self.is_current_on_disk()
            || self.current.as_ref().is_some_and(|current| {
                folder::replace_text(&self.folder.join(CURRENT), &current.to_text()).is_ok()
            });
        if is_back {
            self.sweep();
        }
        error.into()
    }

    /// Writes the copy that is not whole anew. Best effort: where the disk does not take it now,
    /// the next save or start tries again.
    fn mend(&mut self, database: &CopyState, mirror: &CopyState) {
        match (database, mirror) {
            (CopyState::Whole, CopyState::Whole) | (CopyState::Unread, _) => {}
            (CopyState::Whole, _) => {
                let saved = Current::of(None, &self.entries);
                let _ = mirror::write_next(&self.folder, &self.entries, &saved)
                    .and_then(|()| Ok(mirror::turn(&self.folder)?));
            }
            _ => {
                let _ = self.replace(self.entries.clone());
            }
        }
    }

    /// Wipes whatever is not current. Best effort: what resists is wiped at the next save or
    /// start, and hinders neither. Does nothing unless `CURRENT` names what is held here.
    fn sweep(&self) {
        if !self.is_current_on_disk() {
            return;
        }
        for name in copies::leftovers(&self.folder, self.current.as_ref()) {
            let _ = folder::wipe(&self.folder.join(name));
        }
        let _ = fs::remove_file(self.folder.join(CURRENT_WAITING));
        folder::remove_probes(&self.folder);
        let of_mirror = mirror::head(&self.folder);
        let is_same =
            |one: &Current, other: &Current| one.count == other.count && one.digest == other.digest;
        if of_mirror
            .zip(self.current.as_ref())
            .is_some_and(|(head, current)| is_same(&head, current))
        {
            mirror::settle(&self.folder);
        }
    }

    fn is_current_on_disk(&self) -> bool {
        self.current.is_some()
            && read_current(&self.folder).is_ok_and(|found| found == self.current)
    }
}

/// Reads the copies; where even that needs room on a full disk, the reserve is given up for it.
fn read_in_need(folder: &Path) -> Result<Option<Copies>, StoreError> {
    match copies::read(folder) {
        Err(StoreError::Full) if room::give_up_reserve(folder) => copies::read(folder),
        outcome => outcome,
    }
}

/// Writes a generation beside the current one, makes it durable, and reads it back.
pub(super) fn write(folder: &Path, entries: &Entries) -> Result<Current, StoreError> {
    if entries.is_empty() {
        return Ok(Current::of(None, entries));
    }
    let name = Name::random()?;
    let path = folder.join(name.as_str());
    folder::make(&path)?;
    generation::write(&path, entries).map_err(unwritten)?;
    folder::sync_tree(&path)?;
    folder::sync_folder(folder)?;
    if !generation::holds(&path, entries).map_err(unwritten)? {
        return Err(io::Error::other("what was written reads back differently").into());
    }
    // Opening wrote a little again.
    folder::sync_tree(&path)?;
    Ok(Current::of(Some(name), entries))
}

pub(super) fn size(entries: &Entries) -> u64 {
    entries
        .iter()
        .map(|(key, value)| (key.len() + value.len()) as u64)
        .sum()
}

/// An empty store; its mirror is made as any missing one is.
fn begin(folder: &Path) -> Result<Copies, StoreError> {
    let entries = Entries::new();
    let empty = Current::of(None, &entries);
    folder::replace_text(&folder.join(CURRENT), &empty.to_text())?;
    Ok(Copies {
        current: Some(empty),
        entries,
        database: CopyState::Whole,
        mirror: CopyState::Missing,
    })
}

/// Trouble inside a database that is only being written harms nothing that was stored.
fn unwritten(error: StoreError) -> StoreError {
    match error {
        StoreError::Damaged { reason } => StoreError::Io(io::Error::other(reason)),
        other => other,
    }
}
