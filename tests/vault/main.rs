//! Sealing and storing on real parts: the `age` command, real databases, killed processes.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod age_command;
mod damage;
mod disk;
mod each_write;
mod folders;
mod full;
mod intake;
mod killing;
mod many;
mod mirror;
mod order;
mod removal;
mod rescue;
mod sizes;
#[path = "../support/skip.rs"]
mod skip;

use std::fs;
use std::path::{Path, PathBuf};

use skip::skip;
use standeasy::seal::{self, Envelope, Identity, Recipient};
use standeasy::secret::Secret;
use standeasy::store::Store;

/// How often a test of chances is tried: a few times, or as often as a variable says.
fn times(variable: &str, few: usize) -> usize {
    std::env::var(variable).map_or(few, |text| text.parse().unwrap())
}

fn secret(text: &str) -> Secret {
    Secret::from(text.to_owned())
}

fn recipient() -> Recipient {
    Identity::generate().recipient()
}

fn sealed(plain: &[u8], recipients: &[Recipient]) -> Envelope {
    seal::seal(&Secret::new(plain.to_vec()), recipients).unwrap()
}

fn envelopes(count: usize) -> Vec<Envelope> {
    let recipients = [recipient()];
    (0..count)
        .map(|number| sealed(&number.to_be_bytes(), &recipients))
        .collect()
}

/// A store's content as one comparable value.
fn content(store: &Store) -> Vec<([u8; 16], Vec<u8>)> {
    store
        .records()
        .map(|(key, bytes)| (key.0, bytes.to_vec()))
        .collect()
}

/// Every file at or below a path, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    if folder.is_file() {
        return vec![folder.to_owned()];
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// All bytes below a folder, file after file.
fn raw(folder: &Path) -> Vec<u8> {
    files(folder)
        .iter()
        .flat_map(|path| fs::read(path).unwrap())
        .collect()
}

/// The first place of some bytes. They are looked for by their last eight, which are a digest's.
fn place(raw: &[u8], wanted: &[u8]) -> Option<usize> {
    let tail = &wanted[wanted.len() - 8..];
    raw.windows(8)
        .enumerate()
        .filter(|(_, window)| *window == tail)
        .filter_map(|(at, _)| (at + 8).checked_sub(wanted.len()))
        .find(|start| raw[*start..].starts_with(wanted))
}

fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(&file, target).unwrap();
    }
}
