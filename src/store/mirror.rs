//! The mirror: all entries once more in one plain file, which needs no database to be read.
//!
//! Its head is a `CURRENT` that names no generation; then, in key order, each entry as the
//! lengths of key and value (4 bytes each, big-endian), the key, the value. A new mirror is
//! written beside the old one and takes its place after `CURRENT` was replaced, so that what
//! was acknowledged is always in both.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

use super::current::{self, Current};
use super::{Entries, StoreError, folder};

/// The mirror of the newest save.
pub(super) const MIRROR: &str = "MIRROR";
const NEXT: &str = "MIRROR.next";
const FORMER: &str = "MIRROR.old";
/// Lines of the head.
const HEAD_LINES: usize = 5;

/// The files a mirror may lie in: itself, and what an interrupted save leaves.
pub(super) const FILES: [&str; 3] = [MIRROR, NEXT, FORMER];

/// Writes the mirror of the next save, durably, and reads it back. The generation of the same
/// save has counted and digested the entries already.
pub(super) fn write_next(
    folder: &Path,
    entries: &Entries,
    saved: &Current,
) -> Result<(), StoreError> {
    let path = folder.join(NEXT);
    let file = folder::options().create(true).truncate(true).open(&path)?;
    let head = saved.without_name().to_text();
    write(&file, &head, entries)?;
    file.sync_all()?;
    let found = fs::read(&path)?;
    let body = found.strip_prefix(head.as_bytes());
    if body.is_some_and(|body| holds(body, entries)) {
        return Ok(());
    }
    Err(io::Error::other("what was written reads back differently").into())
}

fn write(file: &File, head: &str, entries: &Entries) -> io::Result<()> {
    let mut writer = BufWriter::new(file);
    writer.write_all(head.as_bytes())?;
    for (key, value) in entries {
        for part in [key, value] {
            let length = u32::try_from(part.len()).map_err(io::Error::other)?;
            writer.write_all(&length.to_be_bytes())?;
        }
        writer.write_all(key)?;
        writer.write_all(value)?;
    }
    writer.flush()
}

/// Puts the next mirror in the place of the former one, durably.
pub(super) fn turn(folder: &Path) -> io::Result<()> {
    match fs::rename(folder.join(MIRROR), folder.join(FORMER)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::rename(folder.join(NEXT), folder.join(MIRROR))?;
    folder::sync_folder(folder)
}

/// All entries, held against the head's count and digest; `None` where there is no mirror.
pub(super) fn read(folder: &Path) -> Result<Option<Entries>, StoreError> {
    read_file(&folder.join(MIRROR))
}

fn read_file(path: &Path) -> Result<Option<Entries>, StoreError> {
    let damaged = || StoreError::damaged("the mirror was changed");
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Ok(metadata) if metadata.is_file() => {}
        _ => return Err(damaged()),
    }
    let bytes = fs::read(path)
        .map_err(|error| StoreError::damaged(format!("the mirror cannot be read: {error}")))?;
    let (head, body) = split(&bytes).ok_or_else(damaged)?;
    let entries = parse(body).ok_or_else(damaged)?;
    head.describes(&entries)
        .then_some(Some(entries))
        .ok_or_else(damaged)
}

/// What the mirror's head says, without the entries.
pub(super) fn head(folder: &Path) -> Option<Current> {
    let mut start = Vec::new();
    File::open(folder.join(MIRROR))
        .and_then(|file| file.take(current::MOST_BYTES).read_to_end(&mut start))
        .ok()?;
    Some(split(&start)?.0)
}

/// Whether something of an interrupted save lies beside the mirror.
pub(super) fn is_unsettled(folder: &Path) -> bool {
    [NEXT, FORMER].iter().any(|name| folder.join(name).exists())
}

/// Wipes what lies beside the mirror.
pub(super) fn settle(folder: &Path) {
    for name in [NEXT, FORMER] {
        // What resists is wiped at the next save or start, and hinders neither.
        let _ = folder::wipe_file(&folder.join(name));
    }
}

fn split(bytes: &[u8]) -> Option<(Current, &[u8])> {
    let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let end = ends.map(|(at, _)| at + 1).nth(HEAD_LINES - 1)?;
    let (head, body) = bytes.split_at_checked(end)?;
    Some((Current::parse(std::str::from_utf8(head).ok()?)?, body))
}

fn parse(mut body: &[u8]) -> Option<Entries> {
    let mut entries = Entries::new();
    while !body.is_empty() {
        let (key, value) = next(&mut body)?;
        entries.insert(key.to_vec(), value.to_vec());
    }
    Some(entries)
}

/// Whether a body is that of these entries.
fn holds(mut body: &[u8], entries: &Entries) -> bool {
    let is_next = |(key, value): (&Vec<u8>, &Vec<u8>)| {
        next(&mut body).is_some_and(|found| found == (key.as_slice(), value.as_slice()))
    };
    entries.iter().all(is_next) && body.is_empty()
}

/// The next entry of a body, which is cut by it.
fn next<'a>(body: &mut &'a [u8]) -> Option<(&'a [u8], &'a [u8])> {
    let (key_length, rest) = body.split_first_chunk::<4>()?;
    let (value_length, rest) = rest.split_first_chunk::<4>()?;
    let (key, rest) = rest.split_at_checked(length(*key_length)?)?;
    let (value, rest) = rest.split_at_checked(length(*value_length)?)?;
    *body = rest;
    Some((key, value))
}

fn length(bytes: [u8; 4]) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(bytes)).ok()
}
