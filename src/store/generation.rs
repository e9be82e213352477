//! One generation: a whole sled database, written once in key order and never again.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Duration;

use super::StoreError;
use super::disk;

/// sled's page cache, in bytes; its default of 1 GiB is far too much for a field laptop.
const CACHE_BYTES: u64 = 8 << 20;

/// sled sometimes meets its own lock when it is opened again at once.
const LOCK_RETRIES: u32 = 100;
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// Writes entries into a new folder and makes them durable: flushed, synced, read back from
/// the disk and compared.
pub(super) fn write(path: &Path, entries: &BTreeMap<Vec<u8>, Vec<u8>>) -> Result<(), StoreError> {
    disk::make_private(path)?;
    guarded(|| {
        let database = open(path)?;
        for (key, value) in entries {
            database.insert(key, value.as_slice())?;
        }
        database.flush()?;
        Ok(())
    })?;
    disk::sync_below(path)?;
    if read(path)? != *entries {
        return Err(StoreError::damaged(
            "what was written did not read back the same",
        ));
    }
    disk::make_private_below(path)?;
    Ok(disk::sync_below(path)?)
}

/// Reads every entry; the first that cannot be read is an error, never skipped.
pub(super) fn read(path: &Path) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, StoreError> {
    if !path.is_dir() {
        return Err(StoreError::damaged("its current generation is missing"));
    }
    guarded(|| {
        let database = open(path)?;
        let mut entries = BTreeMap::new();
        for entry in database.iter() {
            let (key, value) = entry?;
            entries.insert(key.to_vec(), value.to_vec());
        }
        Ok(entries)
    })
}

/// The generations in a store's folder, whole or not.
pub(super) fn names(folder: &Path) -> Result<Vec<String>, StoreError> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if is_name(&name) {
            names.push(name);
        }
    }
    Ok(names)
}

/// Whether a text is the name of a generation.
pub(super) fn is_name(text: &str) -> bool {
    text.strip_prefix("gen-")
        .is_some_and(|id| id.len() == 16 && id.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn open(path: &Path) -> Result<sled::Db, StoreError> {
    let config = sled::Config::new()
        .path(path)
        .cache_capacity(CACHE_BYTES)
        .flush_every_ms(None);
    let mut tries = 0;
    loop {
        match config.open() {
            Err(sled::Error::Io(error)) if is_lock(&error) && tries < LOCK_RETRIES => {
                tries += 1;
                std::thread::sleep(LOCK_PAUSE);
            }
            opened => return Ok(opened?),
        }
    }
}

fn is_lock(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::WouldBlock
        || error.to_string().contains("could not acquire lock")
}

/// Runs something that calls sled; a panic inside it becomes an error.
fn guarded<T>(work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(StoreError::damaged("sled gave up on a damaged file")))
}
