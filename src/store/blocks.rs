//! Large values beside a store: each a file that is written once, twice over, and never changed.
//!
//! A store of generations writes everything anew at each save, which suits what is small. What
//! grows over a campaign lies here, and the store keeps a [`Reference`] to it: nothing counts
//! before a saved store names it. A file begins under a name that says so, and is given its
//! lasting one by [`Blocks::settle`], after that save; what a kill left behind without one is
//! wiped at the next start, and a file with a lasting name never is.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::{CopyState, StoreError, folder, random_bytes, room};
use crate::hex;

/// The two copies' folders.
const COPIES: [&str; 2] = ["first", "second"];
const LASTING: &str = "block";
const FRESH: &str = "fresh";

/// The bytes of a reference.
pub const REFERENCE_BYTES: usize = 16 + 32 + 8;

/// Names a value and says how it must read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// Its random name.
    pub name: [u8; 16],
    digest: [u8; 32],
    length: u64,
}

impl Reference {
    /// The bytes a store keeps: name, SHA-256, length in bytes (little endian).
    pub fn to_bytes(self) -> [u8; REFERENCE_BYTES] {
        let mut bytes = [0; REFERENCE_BYTES];
        let parts = self.name.iter().chain(&self.digest);
        let length = self.length.to_le_bytes();
        for (byte, part) in bytes.iter_mut().zip(parts.chain(&length)) {
            *byte = *part;
        }
        bytes
    }

    /// Reads them back.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (name, rest) = bytes.split_first_chunk()?;
        let (digest, length) = rest.split_first_chunk()?;
        Some(Self {
            name: *name,
            digest: *digest,
            length: u64::from_le_bytes(length.try_into().ok()?),
        })
    }

    fn describes(&self, bytes: &[u8]) -> bool {
        bytes.len() as u64 == self.length && Sha256::digest(bytes).as_slice() == self.digest
    }
}

/// The values in a folder.
#[derive(Debug)]
pub struct Blocks {
    folder: PathBuf,
}

impl Blocks {
    /// The values in a folder, which is made if it is missing. The caller holds the lock of the
    /// store that names them.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        for copy in COPIES {
            let place = folder.join(copy);
            folder::remove_probes(&place);
            folder::prepare(&place)?;
        }
        Ok(Self {
            folder: folder.to_owned(),
        })
    }

    /// Writes a value, durably and in both copies, and reads it back.
    pub fn write(&self, bytes: &[u8]) -> Result<Reference, StoreError> {
        room::check(&self.folder, bytes.len() as u64)?;
        let reference = Reference {
            name: random_bytes()?,
            digest: Sha256::digest(bytes).into(),
            length: bytes.len() as u64,
        };
        let written = COPIES
            .iter()
            .try_for_each(|copy| self.write_copy(copy, &reference, bytes));
        written.inspect_err(|_| self.discard(&reference))?;
        Ok(reference)
    }

    fn write_copy(
        &self,
        copy: &str,
        reference: &Reference,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        let path = self.path(copy, reference, FRESH);
        let mut file = folder::options().create_new(true).open(&path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        folder::sync_folder(&self.folder.join(copy))?;
        if read_whole(&path, reference)?.is_some() {
            return Ok(());
        }
        Err(io::Error::other("what was written reads back differently").into())
    }

    /// Takes back what no store names.
    pub fn discard(&self, reference: &Reference) {
        for copy in COPIES {
            // What resists is wiped at the next start.
            let _ = folder::wipe_file(&self.path(copy, reference, FRESH));
        }
    }

    /// Gives values their lasting names, after the store that names them was saved.
    ///
    /// Best effort: a value is found under either name, and the next start tries again.
    pub fn settle<'a>(&self, references: impl IntoIterator<Item = &'a Reference>) {
        let mut is_changed = false;
        for reference in references {
            for copy in COPIES {
                let lasting = self.path(copy, reference, LASTING);
                is_changed |= fs::rename(self.path(copy, reference, FRESH), lasting).is_ok();
            }
        }
        if is_changed {
            for copy in COPIES {
                let _ = folder::sync_folder(&self.folder.join(copy));
            }
        }
    }

    /// At a start: settles what the store names, and wipes what it does not name and what has
    /// no lasting name.
    pub fn sweep(&self, named: &BTreeSet<Reference>) {
        let names: BTreeSet<[u8; 16]> = named.iter().map(|reference| reference.name).collect();
        for copy in COPIES {
            for (path, name) in fresh_files(&self.folder.join(copy)) {
                let is_named = name.is_some_and(|name| names.contains(&name));
                let _ = if is_named {
                    fs::rename(&path, path.with_extension(LASTING))
                } else {
                    folder::wipe_file(&path)
                };
            }
        }
    }

    /// Reads a value from the first copy that is whole, and writes the other one anew if it is
    /// not; [`StoreError::Damaged`] if neither is.
    pub fn read(&self, reference: &Reference) -> Result<Vec<u8>, StoreError> {
        let [first, second] = COPIES;
        if let Some(bytes) = self.read_copy(first, reference)? {
            return Ok(bytes);
        }
        let Some(bytes) = self.read_copy(second, reference)? else {
            let name = hex::encode(&reference.name);
            let reason = format!("neither copy of its block {name} is whole");
            return Err(StoreError::damaged(reason));
        };
        // Where the disk does not take it now, the next reading tries again.
        let _ = self.mend(first, reference, &bytes);
        Ok(bytes)
    }

    /// How both copies of a value are.
    pub fn inspect(&self, reference: &Reference) -> [CopyState; 2] {
        COPIES.map(|copy| match self.read_copy(copy, reference) {
            Ok(Some(_)) => CopyState::Whole,
            Ok(None) if self.find(copy, reference).is_none() => CopyState::Missing,
            Ok(None) => CopyState::Damaged {
                reason: "a block was changed".to_owned(),
            },
            Err(error) => CopyState::Damaged {
                reason: error.to_string(),
            },
        })
    }

    /// Writes whatever copy is not whole anew from the other one. Best effort: where neither is
    /// whole, or the disk does not take it, everything stays as it is.
    pub fn mend_both(&self, reference: &Reference) {
        for (copy, other) in [(COPIES[0], COPIES[1]), (COPIES[1], COPIES[0])] {
            let is_whole = |copy| matches!(self.read_copy(copy, reference), Ok(Some(_)));
            if is_whole(copy) {
                continue;
            }
            if let Ok(Some(bytes)) = self.read_copy(other, reference) {
                let _ = self.mend(copy, reference, &bytes);
            }
        }
    }

    /// Wipes a value that no store names any more.
    pub fn remove(&self, reference: &Reference) -> Result<(), StoreError> {
        for copy in COPIES {
            if let Some(path) = self.find(copy, reference) {
                folder::wipe_file(&path)?;
            }
            folder::sync_folder(&self.folder.join(copy))?;
        }
        Ok(())
    }

    /// Overwrites every file of the folder and removes it, whatever it is called.
    pub fn wipe_all(&self) -> Result<(), StoreError> {
        for copy in COPIES {
            let place = self.folder.join(copy);
            for entry in fs::read_dir(&place)? {
                folder::wipe_file(&entry?.path())?;
            }
            folder::sync_folder(&place)?;
        }
        Ok(())
    }

    fn mend(&self, copy: &str, reference: &Reference, bytes: &[u8]) -> Result<(), StoreError> {
        for kind in [LASTING, FRESH] {
            let _ = fs::remove_file(self.path(copy, reference, kind));
        }
        self.write_copy(copy, reference, bytes)?;
        let lasting = self.path(copy, reference, LASTING);
        fs::rename(self.path(copy, reference, FRESH), lasting)?;
        Ok(folder::sync_folder(&self.folder.join(copy))?)
    }

    fn read_copy(&self, copy: &str, reference: &Reference) -> Result<Option<Vec<u8>>, StoreError> {
        match self.find(copy, reference) {
            Some(path) => read_whole(&path, reference),
            None => Ok(None),
        }
    }

    fn find(&self, copy: &str, reference: &Reference) -> Option<PathBuf> {
        let paths = [LASTING, FRESH].map(|kind| self.path(copy, reference, kind));
        paths
            .into_iter()
            .find(|path| fs::symlink_metadata(path).is_ok_and(|found| found.is_file()))
    }

    fn path(&self, copy: &str, reference: &Reference, kind: &str) -> PathBuf {
        let name = format!("{}.{kind}", hex::encode(&reference.name));
        self.folder.join(copy).join(name)
    }
}

/// A file's bytes; `None` if they are not those of the reference, or cannot be read.
fn read_whole(path: &Path, reference: &Reference) -> Result<Option<Vec<u8>>, StoreError> {
    let Ok(length) = usize::try_from(reference.length) else {
        return Ok(None);
    };
    let Ok(file) = File::open(path) else {
        return Ok(None);
    };
    if file
        .metadata()
        .is_ok_and(|found| found.len() != reference.length)
    {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(length);
    let read = file.take(reference.length).read_to_end(&mut bytes);
    Ok((read.is_ok() && reference.describes(&bytes)).then_some(bytes))
}

/// Files that have no lasting name yet, with the name each was given.
fn fresh_files(folder: &Path) -> Vec<(PathBuf, Option<[u8; 16]>)> {
    let found = fs::read_dir(folder).into_iter().flatten();
    let paths = found.filter_map(|entry| Some(entry.ok()?.path()));
    paths
        .filter(|path| path.extension().is_some_and(|kind| kind == FRESH))
        .map(|path| {
            let name = path
                .file_stem()
                .and_then(|stem| hex::decode(stem.to_str()?));
            (path, name)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks() -> (tempfile::TempDir, Blocks) {
        let folder = tempfile::tempdir().unwrap();
        let blocks = Blocks::open(&folder.path().join("archive")).unwrap();
        (folder, blocks)
    }

    fn damage(path: &Path) {
        let mut bytes = fs::read(path).unwrap();
        bytes[0] ^= 1;
        fs::write(path, bytes).unwrap();
    }

    #[test]
    fn a_value_reads_back_before_and_after_it_is_settled() {
        let (_folder, blocks) = blocks();
        let reference = blocks.write(b"sealed").unwrap();
        assert_eq!(blocks.read(&reference).unwrap(), b"sealed");
        blocks.settle([&reference]);
        assert_eq!(blocks.read(&reference).unwrap(), b"sealed");
        assert_eq!(Reference::read(&reference.to_bytes()), Some(reference));
    }

    #[test]
    fn a_start_wipes_what_no_store_names_and_settles_what_it_does() {
        let (_folder, blocks) = blocks();
        let named = blocks.write(b"named").unwrap();
        let left = blocks.write(b"left").unwrap();
        let settled = blocks.write(b"settled").unwrap();
        blocks.settle([&settled]);
        blocks.sweep(&BTreeSet::from([named]));
        assert_eq!(blocks.read(&named).unwrap(), b"named");
        assert!(blocks.path("first", &named, LASTING).is_file());
        assert!(blocks.read(&left).is_err());
        assert_eq!(blocks.read(&settled).unwrap(), b"settled", "never wiped");
    }

    #[test]
    fn either_copy_is_enough_and_reading_mends_the_first() {
        for copy in COPIES {
            let (_folder, blocks) = blocks();
            let reference = blocks.write(b"sealed").unwrap();
            blocks.settle([&reference]);
            damage(&blocks.path(copy, &reference, LASTING));
            assert!(blocks.inspect(&reference).contains(&CopyState::Whole));
            assert_eq!(blocks.read(&reference).unwrap(), b"sealed");
            blocks.mend_both(&reference);
            let both = [CopyState::Whole, CopyState::Whole];
            assert_eq!(blocks.inspect(&reference), both);
        }
        let (_folder, blocks) = blocks();
        let reference = blocks.write(b"sealed").unwrap();
        damage(&blocks.path("first", &reference, FRESH));
        blocks.read(&reference).unwrap();
        assert_eq!(
            blocks.inspect(&reference),
            [CopyState::Whole, CopyState::Whole]
        );
    }

    #[test]
    fn with_both_copies_hurt_nothing_is_given_out() {
        let (_folder, blocks) = blocks();
        let reference = blocks.write(b"sealed").unwrap();
        for copy in COPIES {
            damage(&blocks.path(copy, &reference, FRESH));
        }
        let error = blocks.read(&reference).unwrap_err();
        assert!(matches!(error, StoreError::Damaged { .. }));
        fs::remove_file(blocks.path("second", &reference, FRESH)).unwrap();
        assert_eq!(blocks.inspect(&reference)[1], CopyState::Missing);
    }
}
