//! A temporary home for practice data: removed when it is dropped, and swept up at the next
//! start if the program was killed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::desk::{DeskError, Home, files};

const PREFIX: &str = "standeasy-practice-";
const LOCK: &str = "LOCK";

/// A temporary home and a folder that stands for the stick.
pub struct Place {
    home: Home,
    stick: PathBuf,
    out: PathBuf,
    // Dropped in this order: the lock goes after the folder.
    _folder: TempDir,
    _lock: File,
}

impl Place {
    /// Sweeps up what killed demos left, and makes a fresh home.
    pub fn new() -> Result<Self, DeskError> {
        sweep(&std::env::temp_dir());
        let failed = |source| DeskError::Write {
            path: std::env::temp_dir(),
            source,
        };
        let folder = tempfile::Builder::new()
            .prefix(PREFIX)
            .tempdir()
            .map_err(failed)?;
        let lock = File::create(folder.path().join(LOCK)).map_err(failed)?;
        lock.try_lock().map_err(|error| failed(error.into()))?;
        let stick = folder.path().join("stick");
        files::make_folder(&stick)?;
        Ok(Self {
            home: Home::at(folder.path().join("home")),
            stick,
            out: folder.path().join("files"),
            _folder: folder,
            _lock: lock,
        })
    }

    /// The home.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The folder that stands for the stick.
    pub fn stick(&self) -> &Path {
        &self.stick
    }

    /// The folder that files of releases are written below.
    pub fn out(&self) -> &Path {
        &self.out
    }
}

/// Removes practice homes that no running program holds; what cannot be removed is left.
fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let is_ours = entry
            .file_name()
            .as_encoded_bytes()
            .starts_with(PREFIX.as_bytes())
            && entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_ours && is_abandoned(&entry.path()) {
            // Another start may have removed it first; nothing depends on it.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn is_abandoned(folder: &Path) -> bool {
    File::open(folder.join(LOCK)).is_ok_and(|lock| lock.try_lock().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_removed_when_it_is_left() {
        let place = Place::new().unwrap();
        let root = place.home().root().parent().unwrap().to_owned();
        assert!(root.is_dir());
        drop(place);
        assert!(!root.exists());
    }

    #[test]
    fn an_abandoned_place_is_swept_up_and_a_held_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let abandoned = folder.path().join("standeasy-practice-a");
        let held = folder.path().join("standeasy-practice-b");
        for place in [&abandoned, &held] {
            fs::create_dir(place).unwrap();
            File::create(place.join(LOCK)).unwrap();
        }
        let lock = File::open(held.join(LOCK)).unwrap();
        lock.try_lock().unwrap();
        sweep(folder.path());
        assert!(!abandoned.exists());
        assert!(held.exists());
    }
}
