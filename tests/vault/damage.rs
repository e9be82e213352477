//! Damaged stores: whole, or a clear error; never fewer records without a word.
//!
//! Here the database is alone, without its mirror; `mirror` has both.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use standeasy::store::{Store, StoreError};

use crate::{content, copy, envelopes, files, folders, raw};

pub const RECORDS: usize = 60;

pub type Content = Vec<([u8; 16], Vec<u8>)>;

/// A store, and what is in it.
pub struct Original {
    home: tempfile::TempDir,
    pub content: Content,
}

impl Original {
    pub fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut store = Store::open(&home.path().join("store")).unwrap();
        store.add(&envelopes(RECORDS)).unwrap();
        let content = content(&store);
        Self { home, content }
    }

    pub fn folder(&self) -> PathBuf {
        self.home.path().join("store")
    }

    /// A copy to be damaged, and the files in it that matter.
    pub fn copied(&self) -> (tempfile::TempDir, Vec<PathBuf>) {
        let home = tempfile::tempdir().unwrap();
        copy(&self.folder(), home.path());
        let mut found = files(home.path());
        found.retain(|path| !path.ends_with("LOCK") && !path.ends_with("BALLAST"));
        (home, found)
    }

    /// The same without the mirror: the database alone has to tell that it is damaged.
    fn copied_without_mirror(&self) -> (tempfile::TempDir, Vec<PathBuf>) {
        let (home, mut found) = self.copied();
        fs::remove_file(home.path().join("MIRROR")).unwrap();
        found.retain(|path| !path.ends_with("MIRROR"));
        (home, found)
    }

    /// Whether the store opens with everything; else it says that it is damaged, and has
    /// changed nothing.
    pub fn opens_whole(&self, folder: &Path) -> bool {
        let before = raw(folder);
        match open_in_time(folder) {
            Ok(found) => {
                assert!(found == self.content);
                true
            }
            Err(error) => {
                assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
                assert!(raw(folder) == before);
                false
            }
        }
    }
}

/// Opens in a thread, so that an opening without end is a failure and not an endless test.
fn open_in_time(folder: &Path) -> Result<Content, StoreError> {
    let (sender, outcome) = channel();
    let folder = folder.to_owned();
    let opening = thread::spawn(move || {
        let _ = sender.send(Store::open(&folder).map(|store| content(&store)));
    });
    let outcome = outcome
        .recv_timeout(Duration::from_secs(30))
        .expect("opening ends, and does not panic");
    opening.join().unwrap();
    outcome
}

/// T6.
#[test]
fn a_flipped_bit_leaves_the_database_whole_or_said_to_be_damaged() {
    let original = Original::new();
    let mut whole = 0;
    for round in 0..200 {
        let (copied, mut found) = original.copied_without_mirror();
        if round % 2 == 0 {
            // Without its snapshot sled reads its log, and leaves out what it cannot read.
            found.retain(|path| !is_snapshot(path) || fs::remove_file(path).is_err());
        }
        flip(&found);
        whole += usize::from(original.opens_whole(copied.path()));
    }
    // Both must happen, or no damage was done, or all of it was called damage.
    assert!((1..200).contains(&whole), "{whole} of 200 opened whole");
}

/// Flips one bit somewhere in these files.
pub fn flip(files: &[PathBuf]) {
    let sizes: Vec<u64> = files.iter().map(|p| p.metadata().unwrap().len()).collect();
    let mut place = rand::random_range(0..sizes.iter().sum::<u64>());
    let mut at = 0;
    while place >= sizes[at] {
        place -= sizes[at];
        at += 1;
    }
    let mut bytes = fs::read(&files[at]).unwrap();
    bytes[place as usize] ^= 1 << rand::random_range(0..8);
    fs::write(&files[at], bytes).unwrap();
}

pub fn is_snapshot(path: &Path) -> bool {
    let name = path.file_name().unwrap();
    name.to_str().unwrap().starts_with("snap.")
}

#[test]
fn another_whole_database_in_the_generations_place_is_damage() {
    let original = Original::new();
    for count in [RECORDS - 1, RECORDS] {
        let other = tempfile::tempdir().unwrap();
        Store::open(other.path())
            .unwrap()
            .add(&envelopes(count))
            .unwrap();
        let (copied, _) = original.copied_without_mirror();
        let place = copied.path().join(folders::generation(copied.path()));
        fs::remove_dir_all(&place).unwrap();
        copy(
            &other.path().join(folders::generation(other.path())),
            &place,
        );
        assert!(!original.opens_whole(copied.path()));
    }
}

/// T7.
#[test]
fn a_lost_emptied_or_halved_file_is_noticed_or_does_no_harm() {
    let original = Original::new();
    let count = original.copied_without_mirror().1.len();
    assert!(count >= 3);
    for number in 0..count {
        for damage in [
            |path: &Path| fs::remove_file(path),
            |path: &Path| fs::write(path, []),
            |path: &Path| {
                let bytes = fs::read(path)?;
                fs::write(path, &bytes[..bytes.len() / 2])
            },
        ] {
            let (copied, found) = original.copied_without_mirror();
            damage(&found[number]).unwrap();
            original.opens_whole(copied.path());
        }
    }
}

/// T11.
#[test]
fn a_current_that_names_something_else_is_damage_and_nothing_is_removed() {
    let original = Original::new();
    let current = fs::read_to_string(original.folder().join("CURRENT")).unwrap();
    let other = standeasy::hex::encode(&[7; 16]);
    let generation = current.split_once("gen-").unwrap().1[..32].to_owned();
    for text in [
        String::new(),
        "garbage".to_owned(),
        "\0".repeat(5000),
        current.replace(&format!("gen-{generation}"), "../x"),
        current.replace(&generation, &other),
        current.replace("entries 60", "entries 59"),
    ] {
        let (copied, _) = original.copied_without_mirror();
        fs::write(copied.path().join("CURRENT"), &text).unwrap();
        assert!(!original.opens_whole(copied.path()), "{text}");
    }
}

#[test]
fn a_missing_current_beside_a_generation_is_damage() {
    let original = Original::new();
    let (copied, _) = original.copied_without_mirror();
    fs::remove_file(copied.path().join("CURRENT")).unwrap();
    assert!(!original.opens_whole(copied.path()));
}

/// T11.
#[test]
fn a_missing_generation_is_damage() {
    let original = Original::new();
    let (copied, _) = original.copied_without_mirror();
    fs::remove_dir_all(copied.path().join(folders::generation(copied.path()))).unwrap();
    assert!(!original.opens_whole(copied.path()));
}

/// T12.
#[test]
fn leftovers_go_only_after_the_current_generation_was_verified() {
    let original = Original::new();
    let (copied, _) = original.copied_without_mirror();
    let generation = copied.path().join(folders::generation(copied.path()));
    let left = format!("gen-{}", standeasy::hex::encode(&[9; 16]));
    let looked = format!("look-{left}");
    for name in [&left, &looked] {
        copy(&generation, &copied.path().join(name));
    }
    fs::write(copied.path().join("CURRENT.tmp"), "half").unwrap();
    fs::write(copied.path().join("gen-notes.txt"), "not ours").unwrap();

    let current = fs::read(copied.path().join("CURRENT")).unwrap();
    fs::write(copied.path().join("CURRENT"), "garbage").unwrap();
    assert!(!original.opens_whole(copied.path()));

    fs::write(copied.path().join("CURRENT"), current).unwrap();
    assert!(original.opens_whole(copied.path()));
    let names = folders::names(copied.path());
    assert!(!names.contains(&left) && !names.contains(&looked));
    assert!(!names.contains(&"CURRENT.tmp".to_owned()));
    assert!(names.contains(&"gen-notes.txt".to_owned()));
}
