//! Several files that belong together: all of them, or a note that they are not all there.
//!
//! Files are written beside their places and made durable; then a note is put into the folder
//! that names them; then they are moved, and the note goes last. So a full disk leaves none of
//! them, and whoever finds the folder after a kill in the midst finds the note with it. The next
//! writing of the same set finishes it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{DeskError, Existing, draft, folder_of, is_there, make_folder, place};

/// The note in the folder of a set that is not whole.
pub const NOTE: &str = "INCOMPLETE.txt";

/// What the note says before the names, one a line.
const SAID: &str = "\
Some of these files are missing: writing them was cut off. Do not pass this folder on.
Run the same command again, or write the release again from the officer's desk: what is missing
is written, and this note goes.

";

/// What became of a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// It was written.
    Whole,
    /// An earlier writing of it had been cut off, and it is whole now.
    Finished,
}

/// Writes a set of files, named from its folder on, with `/` between folders.
///
/// A file with the same bytes is left as it is; one with other bytes is never replaced, and then
/// nothing is written.
pub fn write(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<Written, DeskError> {
    let mut made = Made::default();
    let mut drafts = Vec::new();
    let before = named_in_note(folder);
    let places: Vec<PathBuf> = files.iter().map(|(name, _)| folder.join(name)).collect();
    let folders: BTreeSet<PathBuf> = places.iter().map(|path| folder_of(path)).collect();
    made.folder(folder)?;
    folders.iter().for_each(|folder| sweep(folder));
    for (path, (_, bytes)) in places.iter().zip(files) {
        if !is_there(path, bytes)? {
            made.folder(&folder_of(path))?;
            drafts.push((path, draft(path, |file| file.write_all(bytes))?));
        }
    }
    if drafts.is_empty() && before.is_none() {
        return Ok(Written::Whole);
    }
    let names = files.iter().map(|(name, _)| name.clone());
    let names: BTreeSet<String> = names.chain(before.clone().unwrap_or_default()).collect();
    put_note(folder, &names, before.is_some())?;
    if before.is_none() {
        made.files.push(folder.join(NOTE));
    }
    for (path, draft) in drafts {
        place(path, draft, Existing::Keep)?;
        made.files.push(path.clone());
    }
    folders.iter().try_for_each(|folder| sync(folder))?;
    made.keep();
    // Formats that were asked for then and not now may still be missing.
    if names.iter().all(|name| folder.join(name).is_file()) {
        remove_note(folder)?;
    }
    Ok(match before {
        Some(_) => Written::Finished,
        None => Written::Whole,
    })
}

/// The longest note, in bytes: the names of a release's files.
const MOST_NOTE_BYTES: u64 = 64 << 10;

/// The files that a note names; `None` where there is no note.
fn named_in_note(folder: &Path) -> Option<BTreeSet<String>> {
    let text = super::read_text(&folder.join(NOTE), MOST_NOTE_BYTES).ok()?;
    let names = text.strip_prefix(SAID)?.lines();
    // Only names below the folder are followed, whoever wrote the note.
    let is_below = |name: &&str| {
        let mut parts = Path::new(name).components();
        parts.all(|part| matches!(part, std::path::Component::Normal(_)))
    };
    Some(names.filter(is_below).map(str::to_owned).collect())
}

/// What the note of a set says.
pub fn note(names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    format!("{SAID}{}\n", names.join("\n"))
}

/// Puts the note in its place; a file of that name that is no note of ours stays.
fn put_note(folder: &Path, names: &BTreeSet<String>, is_ours: bool) -> Result<(), DeskError> {
    let existing = match is_ours {
        true => Existing::Replace,
        false => Existing::Keep,
    };
    super::write(&folder.join(NOTE), note(names).as_bytes(), existing)
}

fn remove_note(folder: &Path) -> Result<(), DeskError> {
    let path = folder.join(NOTE);
    fs::remove_file(&path).map_err(|source| DeskError::Write { path, source })?;
    sync(folder)
}

/// Removes drafts that a killed process left. One that cannot be removed is in nobody's way.
fn sweep(folder: &Path) {
    for draft in super::drafts(folder) {
        let _ = fs::remove_file(draft);
    }
}

fn sync(folder: &Path) -> Result<(), DeskError> {
    super::sync_folder(folder).map_err(|source| DeskError::Write {
        path: folder.to_owned(),
        source,
    })
}

/// What was made on the way and goes again if the rest cannot be made.
#[derive(Default)]
struct Made {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Made {
    /// Makes a folder and those above it that are missing.
    fn folder(&mut self, folder: &Path) -> Result<(), DeskError> {
        let missing = folder
            .ancestors()
            .take_while(|one| !one.as_os_str().is_empty() && !one.exists());
        let missing: Vec<PathBuf> = missing.map(Path::to_owned).collect();
        self.folders.extend(missing.into_iter().rev());
        make_folder(folder)
    }

    fn keep(mut self) {
        self.files.clear();
        self.folders.clear();
    }
}

impl Drop for Made {
    /// What cannot be removed stays: the error that led here is the one to be told.
    fn drop(&mut self) {
        for file in &self.files {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}
