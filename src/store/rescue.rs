//! What can be recovered from a damaged store, into a fresh generation beside the damaged one.
//!
//! Nothing of the damaged store is overwritten or removed: its files move into `damaged-…`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::copies::{self, CURRENT, Copies, read_current};
use super::current::Name;
use super::{Entries, Key, StoreError, carve, folder, generation, generations, mirror};
use super::{random_bytes, room};
use crate::hex;
use crate::seal::Envelope;

/// Starts the name of the folder that a damaged store is kept in.
pub(super) const KEPT_START: &str = "damaged-";
const GENERATION_START: &str = "gen-";

/// What came of a rescue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rescued {
    /// Records the store held by its own count; `None` if no copy of that count can be read.
    pub expected: Option<usize>,
    /// Records recovered, each whole by its checksum.
    pub recovered: usize,
    /// Those among them whose key was lost; they have a fresh one. A key that was damaged but not
    /// lost cannot be told from others: its record is kept under it, and is counted once at the
    /// officer's desk all the same, by the id inside it.
    pub fresh_keys: usize,
    /// Records that are lost; `None` if the count is.
    pub lost: Option<usize>,
    /// The folder the damaged files are kept in.
    pub kept: PathBuf,
}

/// Recovers what can be recovered; `None` if both copies are whole and nothing was done.
pub fn rescue(folder: &Path) -> Result<Option<Rescued>, StoreError> {
    folder::prepare(folder)?;
    let _lock = folder::lock(folder)?;
    let copies = match copies::read(folder) {
        Ok(None) => return Ok(None),
        Ok(Some(copies)) if copies.are_whole() => return Ok(None),
        Ok(Some(copies)) => Some(copies),
        Err(StoreError::Damaged { .. } | StoreError::Full) => None,
        Err(error) => return Err(error),
    };
    let expected = expected(folder, copies.as_ref());
    let finds = Finds::of(folder, copies.as_ref())?;
    let lost = expected.map(|count| count.saturating_sub(finds.of_newest()));
    let fresh_keys = finds.without_key();
    let entries = finds.into_entries()?;
    let recovered = entries.len();
    let kept = put_in_place(folder, &entries)?;
    Ok(Some(Rescued {
        expected,
        recovered,
        fresh_keys,
        lost,
        kept,
    }))
}

/// How many records there were, as `CURRENT` says, else the mirror.
fn expected(folder: &Path, copies: Option<&Copies>) -> Option<usize> {
    if let Some(copies) = copies {
        return Some(copies.entries.len());
    }
    let current = read_current(folder).ok().flatten();
    current.or_else(|| mirror::head(folder)).map(|c| c.count)
}

#[derive(Debug, Clone, Copy)]
struct Find {
    key: Option<[u8; 16]>,
    /// Whether it lay where the newest content lies, and not in what a save left behind.
    is_newest: bool,
}

/// Envelopes by their bytes, so that one found twice counts once.
struct Finds(BTreeMap<Vec<u8>, Find>);

impl Finds {
    fn of(folder: &Path, copies: Option<&Copies>) -> Result<Self, StoreError> {
        let mut finds = Self(BTreeMap::new());
        for (key, value) in copies.iter().flat_map(|copies| &copies.entries) {
            finds.add(Key::read(key), value, true);
        }
        let current = read_current(folder).ok().flatten();
        let newest = current
            .as_ref()
            .and_then(|current| current.generation.as_ref());
        let of_mirror = mirror::head(folder);
        for name in sources(folder)? {
            let path = folder.join(&name);
            let is_newest = match (&current, newest) {
                (None, _) => true,
                (_, Some(newest)) if newest.as_str() == name => true,
                (Some(current), _) => {
                    name == mirror::MIRROR
                        && of_mirror
                            .as_ref()
                            .is_none_or(|m| m.digest == current.digest)
                }
            };
            if name.starts_with(GENERATION_START) {
                finds.add_database(folder, &path, is_newest);
            }
            finds.add_raw(&path, is_newest);
        }
        Ok(finds)
    }

    /// What sled still gives of a generation, with its keys.
    fn add_database(&mut self, folder: &Path, path: &Path, is_newest: bool) {
        // Whatever cannot be copied or opened is carved instead.
        let read = copies::look(folder, path, |look| Ok(generation::salvage(look)));
        for (key, value) in read.unwrap_or_default() {
            self.add(Key::read(&key), &value, is_newest);
        }
    }

    fn add_raw(&mut self, path: &Path, is_newest: bool) {
        for file in folder::files_as_far_as_possible(path) {
            let bytes = carve::read_as_far_as_possible(&file).unwrap_or_default();
            for piece in carve::pieces(&bytes) {
                self.add(piece.key, piece.envelope.as_bytes(), is_newest);
            }
        }
    }

    fn add(&mut self, key: Option<[u8; 16]>, value: &[u8], is_newest: bool) {
        if Envelope::from_bytes(value).is_err() {
            return;
        }
        let find = self.0.entry(value.to_vec()).or_insert(Find {
            key: None,
            is_newest: false,
        });
        find.key = find.key.or(key);
        find.is_newest |= is_newest;
    }

    fn of_newest(&self) -> usize {
        self.0.values().filter(|find| find.is_newest).count()
    }

    fn without_key(&self) -> usize {
        self.0.values().filter(|find| find.key.is_none()).count()
    }

    fn into_entries(self) -> Result<Entries, StoreError> {
        let mut entries = Entries::new();
        for (value, find) in self.0 {
            let mut key = match find.key {
                Some(key) => key,
                None => random_bytes()?,
            };
            // A key that damage made equal to another's.
            while entries.contains_key(key.as_slice()) {
                key = random_bytes()?;
            }
            entries.insert(key.to_vec(), value);
        }
        Ok(entries)
    }
}

/// Generations and mirrors of every save, by name. What a look left is a copy of one of them.
fn sources(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.extend(entry?.file_name().into_string());
    }
    names.retain(|name| Name::parse(name).is_some() || mirror::FILES.contains(&name.as_str()));
    names.sort();
    Ok(names)
}

/// Writes the recovered content, then moves the damaged files away, then lets it count.
///
/// At whatever point this is interrupted, the folder holds what was recovered, and either the
/// former `CURRENT`, which does not fit it, or the new one.
fn put_in_place(folder: &Path, entries: &Entries) -> Result<PathBuf, StoreError> {
    make_room(folder, entries)?;
    let damaged = sources(folder)?;
    let next = generations::write(folder, entries)?;
    let kept = folder.join(format!(
        "{KEPT_START}{}",
        hex::encode(&random_bytes::<8>()?)
    ));
    folder::make(&kept)?;
    let current = folder.join(CURRENT);
    if current.is_file() {
        fs::copy(&current, kept.join(CURRENT))?;
    }
    for name in damaged {
        fs::rename(folder.join(&name), kept.join(&name))?;
    }
    folder::sync_folder(&kept)?;
    folder::sync_folder(folder)?;
    folder::replace_text(&current, &next.to_text())?;
    mirror::write_next(folder, entries, &next)?;
    mirror::turn(folder)?;
    Ok(kept)
}

fn make_room(folder: &Path, entries: &Entries) -> Result<(), StoreError> {
    let size = generations::size(entries);
    match room::check(folder, size) {
        Err(StoreError::Full) if room::give_up_reserve(folder) => room::check(folder, size),
        outcome => outcome,
    }
}
