//! Both copies of a store's content, and which of them can be trusted.

use std::fs;
use std::io;
use std::path::Path;

use super::current::{self, Current, Name};
use super::{Entries, StoreError, folder, generation, mirror};

pub(super) const CURRENT: &str = "CURRENT";
/// Starts the name of a copy that is opened in a generation's stead.
const LOOK_START: &str = "look-";

/// How one of the two copies is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopyState {
    /// Count and digest fit.
    Whole,
    /// It is not there.
    Missing,
    /// It is of another save than the other copy.
    Stale,
    /// It could not be looked at, because the disk is full.
    Unread,
    /// Something in it does not fit.
    Damaged {
        /// What does not fit.
        reason: String,
    },
}

impl CopyState {
    fn of(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::Unread,
            StoreError::Damaged { reason } => Self::Damaged { reason },
            other => Self::Damaged {
                reason: other.to_string(),
            },
        }
    }
}

/// The content of a store that at least one copy holds whole.
#[derive(Debug)]
pub(super) struct Copies {
    /// What `CURRENT` says; `None` if it cannot be read, or is not there.
    pub(super) current: Option<Current>,
    pub(super) entries: Entries,
    /// `CURRENT` and the generation it names.
    pub(super) database: CopyState,
    pub(super) mirror: CopyState,
}

impl Copies {
    pub(super) fn are_whole(&self) -> bool {
        self.database == CopyState::Whole && self.mirror == CopyState::Whole
    }
}

/// Reads both copies; `None` if the folder never held a store. Changes nothing.
pub(super) fn read(folder: &Path) -> Result<Option<Copies>, StoreError> {
    let mirrored = mirror::read(folder);
    match read_current(folder) {
        Ok(Some(current)) => with_current(folder, current, mirrored).map(Some),
        Ok(None) if !has_remains(folder) => Ok(None),
        Ok(None) => from_mirror(folder, CopyState::Missing, mirrored).map(Some),
        Err(StoreError::Io(error)) => Err(StoreError::Io(error)),
        Err(error) => from_mirror(folder, CopyState::of(error), mirrored).map(Some),
    }
}

fn with_current(
    folder: &Path,
    current: Current,
    mirrored: Result<Option<Entries>, StoreError>,
) -> Result<Copies, StoreError> {
    let (mirror, mirrored) = match mirrored {
        Ok(Some(entries)) if current.describes(&entries) => (CopyState::Whole, Some(entries)),
        Ok(Some(_)) => (CopyState::Stale, None),
        Ok(None) => (CopyState::Missing, None),
        Err(error) => (CopyState::of(error), None),
    };
    let (database, entries) = match (read_entries(folder, &current), mirrored) {
        (Ok(entries), _) => (CopyState::Whole, entries),
        (Err(error), Some(entries)) => (CopyState::of(error), entries),
        (Err(error), None) => return Err(error),
    };
    Ok(Copies {
        current: Some(current),
        entries,
        database,
        mirror,
    })
}

/// Without `CURRENT` the mirror counts only if no save was under way: else nothing tells
/// whether it is the newest that was acknowledged.
fn from_mirror(
    folder: &Path,
    database: CopyState,
    mirrored: Result<Option<Entries>, StoreError>,
) -> Result<Copies, StoreError> {
    match mirrored {
        Ok(Some(entries)) if !mirror::is_unsettled(folder) => Ok(Copies {
            current: None,
            entries,
            database,
            mirror: CopyState::Whole,
        }),
        _ => Err(StoreError::damaged(match database {
            CopyState::Damaged { reason } => reason,
            _ => "its file CURRENT is missing".to_owned(),
        })),
    }
}

pub(super) fn read_current(folder: &Path) -> Result<Option<Current>, StoreError> {
    let Some(bytes) = folder::read_text(&folder.join(CURRENT), current::MOST_BYTES)? else {
        return Ok(None);
    };
    std::str::from_utf8(&bytes)
        .ok()
        .and_then(Current::parse)
        .map(Some)
        .ok_or_else(|| StoreError::damaged("its file CURRENT was changed"))
}

fn read_entries(folder: &Path, current: &Current) -> Result<Entries, StoreError> {
    let entries = match &current.generation {
        None => Entries::new(),
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

fn read_generation(folder: &Path, name: &Name) -> Result<Entries, StoreError> {
    let original = folder.join(name.as_str());
    if !fs::symlink_metadata(&original).is_ok_and(|found| found.is_dir()) {
        return Err(StoreError::damaged("its current generation is missing"));
    }
    look(folder, &original, generation::read)
}

/// Opens a copy: sled changes what it opens, and cuts off what it finds damaged.
pub(super) fn look<T>(
    folder: &Path,
    original: &Path,
    open: impl FnOnce(&Path) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let look = folder.join(format!("{LOOK_START}{}", Name::random()?.as_str()));
    let read = folder::copy(original, &look)
        .map_err(unreadable)
        .and_then(|()| {
            open(&look).map_err(|error| match error {
                StoreError::Io(error) => unreadable(error),
                other => other,
            })
        });
    // What resists is wiped at the next save or start.
    let _ = folder::wipe(&look);
    read
}

fn unreadable(error: io::Error) -> StoreError {
    match StoreError::from(error) {
        StoreError::Io(error) => StoreError::damaged(format!("it cannot be read: {error}")),
        other => other,
    }
}

/// Whether anything lies in the folder that a store without `CURRENT` does not leave.
/// Whether a store was ever begun in a folder and something of it is left.
pub(super) fn is_begun(folder: &Path) -> bool {
    // What cannot be looked at is there.
    !matches!(read_current(folder), Ok(None)) || has_remains(folder)
}

fn has_remains(folder: &Path) -> bool {
    let mirrors = mirror::FILES.iter();
    !leftovers(folder, None).is_empty() || mirrors.clone().any(|name| folder.join(name).exists())
}

/// Folders of ours beside the current generation.
pub(super) fn leftovers(folder: &Path, current: Option<&Current>) -> Vec<String> {
    let generation = current.and_then(|current| current.generation.as_ref());
    let Ok(found) = fs::read_dir(folder) else {
        return Vec::new();
    };
    found
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| {
            let is_ours = Name::parse(name.strip_prefix(LOOK_START).unwrap_or(name)).is_some();
            is_ours && generation.is_none_or(|current| current.as_str() != name)
        })
        .collect()
}
