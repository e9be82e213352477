//! Looking for many pieces of bytes in many files at once.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use crate::desk::{DeskError, files};

/// Bytes by which a piece is first looked for.
const START: usize = 8;

/// What is in all files below some folders.
pub(super) fn read_all(folders: &[&Path]) -> Vec<Vec<u8>> {
    let folders = folders.iter();
    folders
        .flat_map(|folder| files::read_below(folder))
        .collect()
}

/// A copy of a folder, for doing something to it; gone when it is dropped.
pub(in crate::demo) struct Copy<'a>(&'a Path);

impl<'a> Copy<'a> {
    /// Copies all files of `from` to `to`.
    pub(in crate::demo) fn of(from: &Path, to: &'a Path) -> Result<Self, DeskError> {
        let copy = Self(to);
        for path in files::below(from) {
            let target = to.join(path.strip_prefix(from).unwrap_or(&path));
            if let Some(folder) = target.parent() {
                files::make_folder(folder)?;
            }
            fs::copy(&path, &target).map_err(|source| DeskError::Write {
                path: target,
                source,
            })?;
        }
        Ok(copy)
    }

    /// Puts one more file into it.
    pub(super) fn plant(&self, bytes: &[u8]) -> Result<(), DeskError> {
        let path = self.0.join("planted");
        files::write(&path, bytes, files::Existing::Replace)
    }
}

impl Drop for Copy<'_> {
    fn drop(&mut self) {
        // The whole practice home is removed in the end; nothing depends on it.
        let _ = fs::remove_dir_all(self.0);
    }
}

/// Pieces of bytes to be looked for, each of eight bytes or more.
pub(super) struct Needles<'a> {
    all: &'a [Vec<u8>],
    by_start: HashMap<&'a [u8], Vec<usize>>,
    is_first: [bool; 256],
}

impl<'a> Needles<'a> {
    pub(super) fn of(all: &'a [Vec<u8>]) -> Self {
        let mut by_start: HashMap<&[u8], Vec<usize>> = HashMap::new();
        let mut is_first = [false; 256];
        for (at, needle) in all.iter().enumerate() {
            let Some(start) = needle.get(..START) else {
                continue;
            };
            by_start.entry(start).or_default().push(at);
            let first = start.first().map(|byte| usize::from(*byte));
            if let Some(slot) = first.and_then(|first| is_first.get_mut(first)) {
                *slot = true;
            }
        }
        Self {
            all,
            by_start,
            is_first,
        }
    }

    /// Where each of them first stands in some bytes.
    pub(super) fn places(&self, bytes: &[u8]) -> Vec<Option<usize>> {
        let mut places: Vec<Option<usize>> = vec![None; self.all.len()];
        for (at, window) in bytes.windows(START).enumerate() {
            let first = window.first().map_or(0, |byte| usize::from(*byte));
            if !self.is_first.get(first).copied().unwrap_or_default() {
                continue;
            }
            for needle in self.by_start.get(window).into_iter().flatten() {
                let whole = self.all.get(*needle).map_or(&[][..], Vec::as_slice);
                let rest = bytes.get(at..).unwrap_or_default();
                if let Some(place) = places.get_mut(*needle)
                    && rest.starts_with(whole)
                {
                    place.get_or_insert(at);
                }
            }
        }
        places
    }

    /// How many of them stand in some files.
    pub(super) fn count_in(&self, files: &[Vec<u8>]) -> usize {
        let mut is_there = vec![false; self.all.len()];
        for file in files {
            for (seen, place) in is_there.iter_mut().zip(self.places(file)) {
                *seen |= place.is_some();
            }
        }
        is_there.into_iter().filter(|seen| *seen).count()
    }
}
