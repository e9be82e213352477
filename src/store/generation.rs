//! One generation: a whole sled database that is written once and never changed.

use std::io;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{Entries, StoreError};
use crate::trouble::fenced;

const CACHE_BYTES: u64 = 8 * 1024 * 1024;
/// How long to wait for sled's own lock, which a thread of the database just closed may still hold.
const LOCK_PATIENCE: Duration = Duration::from_secs(2);
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// Writes the entries, in key order, into a new database in an empty folder.
///
/// On return it is closed; making its files durable is the caller's.
pub(super) fn write(folder: &Path, entries: &Entries) -> Result<(), StoreError> {
    guarded(|| {
        let database = open(folder)?;
        for (key, value) in entries {
            database.insert(key, value.as_slice())?;
        }
        database.flush()?;
        Ok(())
    })
}

/// All entries. Stops at the first that cannot be read: sled goes on without it, silently.
pub(super) fn read(folder: &Path) -> Result<Entries, StoreError> {
    guarded(|| {
        open(folder)?
            .iter()
            .map(|pair| pair.map(|(key, value)| (key.to_vec(), value.to_vec())))
            .collect()
    })
}

/// The entries before the first that cannot be read; none if the database cannot be opened.
pub(super) fn salvage(folder: &Path) -> Entries {
    let mut entries = Entries::new();
    // What it says of the damage is no news to whoever calls this.
    let _ = guarded(|| {
        for pair in open(folder)?.iter() {
            let (key, value) = pair?;
            entries.insert(key.to_vec(), value.to_vec());
        }
        Ok(())
    });
    entries
}

/// Whether the database holds exactly these entries.
pub(super) fn holds(folder: &Path, entries: &Entries) -> Result<bool, StoreError> {
    guarded(|| {
        let database = open(folder)?;
        let mut expected = entries.iter();
        for pair in database.iter() {
            let (key, value) = pair?;
            let is_next = expected
                .next()
                .is_some_and(|(k, v)| key == k.as_slice() && value == v.as_slice());
            if !is_next {
                return Ok(false);
            }
        }
        Ok(expected.next().is_none())
    })
}

/// Runs what may panic inside sled; a panic there means damage.
fn guarded<T>(work: impl FnOnce() -> sled::Result<T>) -> Result<T, StoreError> {
    match fenced(work) {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(sled::Error::Io(error))) => Err(error.into()),
        Ok(Err(_)) => Err(StoreError::damaged("its database reports corruption")),
        Err(_) => Err(StoreError::damaged("its database cannot be opened")),
    }
}

fn open(folder: &Path) -> sled::Result<sled::Db> {
    let begun = Instant::now();
    loop {
        let opened = sled::Config::new()
            .path(folder)
            .cache_capacity(CACHE_BYTES)
            .use_compression(false)
            // Its thread that flushes from time to time only logs a disk that fails, and the
            // next flush then says that all is well.
            .flush_every_ms(None)
            .open();
        match opened {
            Err(sled::Error::Io(error)) if is_locked(&error) && begun.elapsed() < LOCK_PATIENCE => {
                sleep(LOCK_PAUSE);
            }
            outcome => return outcome,
        }
    }
}

/// sled tells a held lock only in words.
fn is_locked(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Other && error.to_string().contains("could not acquire lock")
}
