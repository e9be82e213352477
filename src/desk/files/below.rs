//! Everything below a folder, for whoever searches it.

use std::fs;
use std::path::{Path, PathBuf};

use super::read;

/// The largest file that is searched, in bytes; a store of many years is smaller.
const MOST_BYTES: u64 = 1 << 30;

/// The files below a folder, by name; links to folders are not followed. A folder that cannot be
/// listed has none.
pub fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut entries: Vec<_> = entries.collect();
    entries.sort_by_key(fs::DirEntry::path);
    entries
        .into_iter()
        .flat_map(|entry| {
            let path = entry.path();
            match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                true => below(&path),
                false => vec![path],
            }
        })
        .collect()
}

/// What is in each of them that can be read.
pub fn read_below(folder: &Path) -> impl Iterator<Item = Vec<u8>> {
    let paths = below(folder).into_iter();
    paths.filter_map(|path| read(&path, MOST_BYTES).ok())
}
