//! Room on the disk for one more save, and a file that keeps as much in reserve.
//!
//! The reserve (`BALLAST`) is given up when the disk is full and something that was begun has
//! to be saved: a sitting that was answered, the decoys of a bundle, a removal. It is made again
//! as soon as there is room for it.

use std::fs;
use std::io;
use std::path::Path;

use fs4::FileExt;

use super::{StoreError, folder};

const BALLAST: &str = "BALLAST";
/// sled takes up to 2.3 times the content, the mirror once; the former ones are still there.
const ROOM_FACTOR: u64 = 5;
const ROOM_BYTES: u64 = 4 << 20;
/// The reserve grows in such steps, so that it is not made anew at every save.
const STEP: u64 = 4 << 20;

/// Bytes that a save of so many bytes of content may take.
fn needed(content: u64) -> u64 {
    ROOM_BYTES.saturating_add(content.saturating_mul(ROOM_FACTOR))
}

/// Whether a save of so many bytes of content has room, the reserve not counted.
pub(super) fn check(folder: &Path, content: u64) -> Result<(), StoreError> {
    if fs4::available_space(folder)? < needed(content) {
        return Err(StoreError::Full);
    }
    Ok(())
}

/// Whether a save has room and the reserve stays whole: asked before something is begun.
pub(super) fn check_to_begin(folder: &Path, content: u64) -> Result<(), StoreError> {
    if fs4::available_space(folder)? < needed(content).saturating_add(missing(folder, content)) {
        return Err(StoreError::Full);
    }
    Ok(())
}

/// Makes the reserve as large as one save needs, where that leaves room for a save besides.
///
/// Best effort: without a reserve everything works until the disk is full.
pub(super) fn keep_reserve(folder: &Path, content: u64) {
    let path = folder.join(BALLAST);
    let is_missing = missing(folder, content) > 0;
    let has_room = check_to_begin(folder, content).is_ok();
    if is_missing && has_room && make(&path, reserve(content)).is_err() {
        let _ = fs::remove_file(&path);
    }
}

/// How large the reserve should be.
fn reserve(content: u64) -> u64 {
    needed(content).next_multiple_of(STEP)
}

/// What the reserve lacks.
fn missing(folder: &Path, content: u64) -> u64 {
    let kept = fs::symlink_metadata(folder.join(BALLAST)).map_or(0, |found| found.len());
    reserve(content).saturating_sub(kept)
}

fn make(path: &Path, bytes: u64) -> io::Result<()> {
    let file = folder::options().create(true).truncate(false).open(path)?;
    file.allocate(bytes)?;
    file.sync_all()
}

/// Whether there is a reserve.
pub(super) fn has_reserve(folder: &Path) -> bool {
    folder.join(BALLAST).is_file()
}

/// Gives the reserve up; `false` if there was none.
pub(super) fn give_up_reserve(folder: &Path) -> bool {
    fs::remove_file(folder.join(BALLAST)).is_ok() && folder::sync_folder(folder).is_ok()
}
