//! A temporary home for practice data: removed when it is dropped, and swept up at the next
//! start if the program was killed.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::desk::{DeskError, Home, files};

const PREFIX: &str = "standeasy-practice-";
const LOCK: &str = "LOCK";

/// How often a folder is made anew that another start took for abandoned.
const TRIES: usize = 20;

/// A temporary home and a folder that stands for the stick.
pub struct Place {
    home: Home,
    stick: PathBuf,
    out: PathBuf,
    spare: PathBuf,
    // Dropped in this order: the lock goes after the folder, and on Windows before it, where a
    // folder stays as long as a file in it is open.
    #[cfg(windows)]
    _lock: File,
    _folder: TempDir,
    #[cfg(not(windows))]
    _lock: File,
}

impl Place {
    /// Sweeps up what killed demos left, and makes a fresh home.
    pub fn new() -> Result<Self, DeskError> {
        let folder = std::env::temp_dir();
        sweep(&folder);
        Self::made(&folder).map_err(|source| DeskError::Write {
            path: folder,
            source,
        })?
    }

    /// Another start that sweeps at this very moment may take a folder without a lock for one
    /// that was left; then a new one is made.
    fn made(folder: &Path) -> io::Result<Result<Self, DeskError>> {
        let mut tries = 0;
        loop {
            match locked(folder) {
                Ok((folder, lock)) => return Ok(Self::in_folder(folder, lock)),
                Err(error) if tries == TRIES => return Err(error),
                Err(_) => tries += 1,
            }
        }
    }

    fn in_folder(folder: TempDir, lock: File) -> Result<Self, DeskError> {
        let stick = folder.path().join("stick");
        files::make_folder(&stick)?;
        Ok(Self {
            home: Home::at(folder.path().join("home")),
            stick,
            out: folder.path().join("files"),
            spare: folder.path().join("copy"),
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

    /// The folder for copies in which something is planted.
    pub fn spare(&self) -> &Path {
        &self.spare
    }

    /// The folder that files of releases are written below.
    pub fn out(&self) -> &Path {
        &self.out
    }
}

/// A new folder whose lock this process holds.
fn locked(folder: &Path) -> io::Result<(TempDir, File)> {
    let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(folder)?;
    let lock = File::create(folder.path().join(LOCK))?;
    lock.try_lock()?;
    if folder.path().join(LOCK).is_file() {
        return Ok((folder, lock));
    }
    Err(io::ErrorKind::NotFound.into())
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

/// Whether nobody holds its lock. One without a lock was left by a start or an end that was
/// killed half way.
fn is_abandoned(folder: &Path) -> bool {
    match File::open(folder.join(LOCK)) {
        Ok(lock) => lock.try_lock().is_ok(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
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
        let half = folder.path().join("standeasy-practice-c");
        let other = folder.path().join("standeasy-practices");
        for place in [&abandoned, &held, &half, &other] {
            fs::create_dir(place).unwrap();
        }
        for place in [&abandoned, &held] {
            File::create(place.join(LOCK)).unwrap();
        }
        fs::write(half.join("left"), "by a removal that was killed").unwrap();
        let lock = File::open(held.join(LOCK)).unwrap();
        lock.try_lock().unwrap();
        sweep(folder.path());
        assert!(!abandoned.exists());
        assert!(!half.exists());
        assert!(held.exists());
        assert!(other.exists());
    }
}
