//! Files in and out: limits before reading, whole files or none when writing, each for its
//! owner alone.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::DeskError;
pub use below::{below, read_below};
pub use reading::{Opened, is_something, open, read, read_text, text};

mod below;
mod reading;

pub mod set;

/// Whether a file that is already there may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and writing is refused.
    Keep,
    /// It is replaced in one step.
    Replace,
}

/// Writes a whole file beside its place, makes it durable, and moves it there in one step.
///
/// Only the owner may read it.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), DeskError> {
    write_dated(path, bytes, existing, None)
}

/// The same, and its times are the start of a day from the moment it has its name, so that they
/// tell nothing finer.
pub fn write_dated(
    path: &Path,
    bytes: &[u8],
    existing: Existing,
    day: Option<chrono::NaiveDate>,
) -> Result<(), DeskError> {
    write_with_dated(path, existing, day, |file| file.write_all(bytes))
}

/// The same for content that is made while it is written.
pub fn write_with(
    path: &Path,
    existing: Existing,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), DeskError> {
    write_with_dated(path, existing, None, content)
}

/// The same, dated as by [`write_dated`].
pub fn write_with_dated(
    path: &Path,
    existing: Existing,
    day: Option<chrono::NaiveDate>,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), DeskError> {
    let failed = |source| DeskError::Write {
        path: path.to_owned(),
        source,
    };
    let folder = folder_of(path);
    make_folder(&folder)?;
    let draft = draft(path, content)?;
    if let Some(day) = day {
        set_day(draft.as_file(), day).map_err(failed)?;
    }
    place(path, draft, existing)?;
    sync_folder(&folder).map_err(failed)
}

/// Where a file goes: into a folder, under the name it is called by, or where it was sent.
pub fn target(to: &Path, name: impl FnOnce() -> String) -> PathBuf {
    match to.is_dir() {
        true => to.join(name()),
        false => to.to_owned(),
    }
}

/// Refuses to bring a file to a folder that is not there. A folder made in the place of a stick
/// that is not in would keep on this disk what was to leave it.
pub fn check_folder_of(path: &Path) -> Result<(), DeskError> {
    let folder = folder_of(path);
    match path.is_dir() || folder.is_dir() {
        true => Ok(()),
        false => Err(DeskError::NoFolder { path: folder }),
    }
}

/// Whether a file can be written into a folder, which is made if it is missing.
pub fn check_writable(folder: &Path) -> Result<(), DeskError> {
    make_folder(folder)?;
    draft(&folder.join("any"), |file| file.write_all(&[0; 4096])).map(drop)
}

/// How the name of a draft begins and ends, so that one left by a killed process is known.
const DRAFT: (&str, &str) = (".standeasy-", ".part");

/// Drafts in a folder: what a killed process left, as long as no other one writes there.
pub fn drafts(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_draft = |name: &str| name.starts_with(DRAFT.0) && name.ends_with(DRAFT.1);
    let found = entries.filter(|entry| entry.file_name().to_str().is_some_and(is_draft));
    found.map(|entry| entry.path()).collect()
}

/// A durable file beside a path, which goes again unless it is placed.
fn draft(
    path: &Path,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<NamedTempFile, DeskError> {
    let failed = |source| DeskError::Write {
        path: path.to_owned(),
        source,
    };
    let mut draft = tempfile::Builder::new()
        .prefix(DRAFT.0)
        .suffix(DRAFT.1)
        .tempfile_in(folder_of(path))
        .map_err(failed)?;
    let mut writer = BufWriter::new(draft.as_file_mut());
    content(&mut writer).map_err(failed)?;
    writer.flush().map_err(failed)?;
    drop(writer);
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

/// Moves a file that [`write()`] made to another place of its folder, in one step.
pub fn replace(path: &Path, by: &Path) -> Result<(), DeskError> {
    fs::rename(by, path)
        .and_then(|()| sync_folder(&folder_of(path)))
        .map_err(|source| DeskError::Write {
            path: path.to_owned(),
            source,
        })
}

/// Whether a file has these bytes already; anything else under its name is an error.
fn is_there(path: &Path, bytes: &[u8]) -> Result<bool, DeskError> {
    if !is_something(path) {
        return Ok(false);
    }
    match read(path, bytes.len() as u64) {
        Ok(old) if old == bytes => Ok(true),
        Ok(_) | Err(DeskError::TooLarge { .. } | DeskError::NotAFile { .. }) => {
            Err(DeskError::Exists {
                path: path.to_owned(),
            })
        }
        Err(other) => Err(other),
    }
}

/// The day that a file is dated with, as it was set.
pub fn day_of(path: &Path) -> Option<chrono::NaiveDate> {
    let time = fs::metadata(path).ok()?.modified().ok()?;
    Some(chrono::DateTime::<chrono::Utc>::from(time).date_naive())
}

/// Sets a file's times to the start of a day and makes that durable.
fn set_day(file: &File, day: chrono::NaiveDate) -> std::io::Result<()> {
    let seconds = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp();
    let time = std::time::UNIX_EPOCH
        + std::time::Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    let times = fs::FileTimes::new().set_accessed(time).set_modified(time);
    file.set_times(times)?;
    file.sync_all()
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
