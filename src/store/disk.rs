//! Folders only the owner may enter, files that are durable, files that are wiped.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use super::StoreError;

/// Bytes written at a time when a file is overwritten.
const WIPE_CHUNK: usize = 64 << 10;

/// Makes a folder that only the owner may enter; a link in its place is refused.
pub(super) fn make_private(folder: &Path) -> Result<(), StoreError> {
    match fs::symlink_metadata(folder) {
        Ok(found) if found.is_dir() => return Ok(()),
        Ok(_) => {
            return Err(StoreError::Folder {
                reason: "it is a link or a file, not a folder".to_owned(),
            });
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    builder()
        .create(folder)
        .map_err(|error| match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                StoreError::Folder {
                    reason: "it may not be written to".to_owned(),
                }
            }
            _ => error.into(),
        })
}

/// Takes the store's lock, or says that another program has it.
pub(super) fn lock(path: &Path) -> Result<File, StoreError> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .map_err(|error| match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                StoreError::Folder {
                    reason: "it may not be written to".to_owned(),
                }
            }
            _ => error.into(),
        })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Writes a file that is on the disk when this returns.
pub(super) fn write_durably(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    make_file_private(path)?;
    file.sync_all()
}

/// Makes every file below a folder durable, and the folders themselves.
pub(super) fn sync_below(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_below(&entry.path())?;
        } else {
            OpenOptions::new()
                .read(true)
                .write(true)
                .open(entry.path())?
                .sync_all()?;
        }
    }
    sync_folder(folder)
}

/// Lets only the owner read the files below a folder.
pub(super) fn make_private_below(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            make_private_below(&entry.path())?;
        } else {
            make_file_private(&entry.path())?;
        }
    }
    Ok(())
}

/// Overwrites every file below a folder, makes that durable, and removes the folder.
pub(super) fn wipe_folder(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            wipe_folder(&entry.path())?;
        } else {
            wipe_file(&entry.path())?;
        }
    }
    fs::remove_dir(folder)
}

fn wipe_file(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    let mut left = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
    let zeros = vec![0; WIPE_CHUNK];
    while left > 0 {
        let piece = zeros.get(..left.min(WIPE_CHUNK)).unwrap_or(&zeros);
        file.write_all(piece)?;
        left -= piece.len();
    }
    file.sync_all()?;
    drop(file);
    fs::remove_file(path)
}

/// Makes the names in a folder durable; Windows has no such call.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Makes the names in a folder durable; Windows has no such call.
#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn builder() -> fs::DirBuilder {
    use std::os::unix::fs::DirBuilderExt;
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true).mode(0o700);
    builder
}

#[cfg(not(unix))]
fn builder() -> fs::DirBuilder {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    builder
}

#[cfg(unix)]
fn make_file_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn make_file_private(_path: &Path) -> io::Result<()> {
    Ok(())
}
