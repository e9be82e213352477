//! Files in and out: limits before reading, whole files or none when writing.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::DeskError;

pub mod set;

/// Whether a file that is already there may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and writing is refused.
    Keep,
    /// It is replaced in one step.
    Replace,
}

/// Reads a regular file of at most `most` bytes; links, pipes and devices are refused.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, DeskError> {
    let failed = |source| DeskError::Read {
        path: path.to_owned(),
        source,
    };
    let before = fs::symlink_metadata(path).map_err(failed)?;
    if !before.is_file() {
        return Err(DeskError::NotAFile {
            path: path.to_owned(),
        });
    }
    let file = File::open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    if length > most {
        return Err(DeskError::TooLarge {
            path: path.to_owned(),
            most,
        });
    }
    let mut bytes = Vec::new();
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > most {
        return Err(DeskError::TooLarge {
            path: path.to_owned(),
            most,
        });
    }
    Ok(bytes)
}

/// Reads a text file; see [`read`].
pub fn read_text(path: &Path, most: u64) -> Result<String, DeskError> {
    text(path, read(path, most)?)
}

/// The text that a file's bytes are.
pub fn text(path: &Path, bytes: Vec<u8>) -> Result<String, DeskError> {
    String::from_utf8(bytes).map_err(|error| DeskError::NotText {
        path: path.to_owned(),
        at: error.utf8_error().valid_up_to(),
    })
}

/// Writes a whole file beside its place, makes it durable, and moves it there in one step.
///
/// Only the owner may read it.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), DeskError> {
    let folder = folder_of(path);
    make_folder(&folder)?;
    place(path, draft(path, bytes)?, existing)?;
    sync_folder(&folder).map_err(|source| DeskError::Write {
        path: path.to_owned(),
        source,
    })
}

/// How the name of a draft begins and ends, so that one left by a killed process is known.
const DRAFT: (&str, &str) = (".standeasy-", ".part");

/// A durable file beside a path, which goes again unless it is placed.
fn draft(path: &Path, bytes: &[u8]) -> Result<NamedTempFile, DeskError> {
    let failed = |source| DeskError::Write {
        path: path.to_owned(),
        source,
    };
    let mut draft = tempfile::Builder::new()
        .prefix(DRAFT.0)
        .suffix(DRAFT.1)
        .tempfile_in(folder_of(path))
        .map_err(failed)?;
    draft.write_all(bytes).map_err(failed)?;
    draft.as_file().sync_all().map_err(failed)?;
    Ok(draft)
}

/// Moves a draft to its path in one step.
fn place(path: &Path, draft: NamedTempFile, existing: Existing) -> Result<(), DeskError> {
    match existing {
        Existing::Replace => draft.persist(path),
        Existing::Keep => draft.persist_noclobber(path),
    }
    .map(drop)
    .map_err(|error| match error.error.kind() {
        std::io::ErrorKind::AlreadyExists => DeskError::Exists {
            path: path.to_owned(),
        },
        _ => DeskError::Write {
            path: path.to_owned(),
            source: error.error,
        },
    })
}

/// Whether a file has these bytes already; one with other bytes is an error.
fn is_there(path: &Path, bytes: &[u8]) -> Result<bool, DeskError> {
    match fs::read(path) {
        Ok(old) if old == bytes => Ok(true),
        Ok(_) => Err(DeskError::Exists {
            path: path.to_owned(),
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(source) => Err(DeskError::Read {
            path: path.to_owned(),
            source,
        }),
    }
}

/// Sets a file's times to the start of a day, so that they tell nothing finer.
pub fn set_day(path: &Path, day: chrono::NaiveDate) -> Result<(), DeskError> {
    let failed = |source| DeskError::Write {
        path: path.to_owned(),
        source,
    };
    let seconds = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp();
    let time = std::time::UNIX_EPOCH
        + std::time::Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    let times = fs::FileTimes::new().set_accessed(time).set_modified(time);
    OpenOptions::new()
        .write(true)
        .open(path)
        .and_then(|file| file.set_times(times))
        .map_err(failed)
}

/// Makes a folder that only the owner may enter; an existing one is left as it is.
pub fn make_folder(folder: &Path) -> Result<(), DeskError> {
    if folder.is_dir() {
        return Ok(());
    }
    private_builder()
        .create(folder)
        .map_err(|source| DeskError::Write {
            path: folder.to_owned(),
            source,
        })
}

#[cfg(unix)]
fn private_builder() -> fs::DirBuilder {
    use std::os::unix::fs::DirBuilderExt;
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true).mode(0o700);
    builder
}

#[cfg(not(unix))]
fn private_builder() -> fs::DirBuilder {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    builder
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}
