//! Stores of which both copies are damaged: what can be recovered is, and the rest is counted.

use std::fs;
use std::path::Path;

use standeasy::store::{Inspection, Store, StoreError, rescue};

use crate::damage::{Content, Original, RECORDS, flip};
use crate::{content, files, folders, place, raw, times};

/// Whole envelopes that lie anywhere in the files of a folder.
fn lying_in(folder: &Path, content: &Content) -> usize {
    let raw = raw(folder);
    let is_there = |value: &[u8]| place(&raw, value).is_some();
    content.iter().filter(|(_, value)| is_there(value)).count()
}

/// The same bytes, wherever the files are now.
fn bytes_of_damaged(folder: &Path) -> Vec<Vec<u8>> {
    let mut bytes: Vec<Vec<u8>> = files(folder)
        .iter()
        .filter(|path| !path.ends_with("LOCK") && !path.ends_with("BALLAST"))
        .map(|path| fs::read(path).unwrap())
        .collect();
    bytes.sort();
    bytes
}

/// Rescues a store, holds the numbers against what lies there, and gives how many are lost.
fn rescued(folder: &Path, original: &Original) -> Option<usize> {
    let recoverable = lying_in(folder, &original.content);
    let before = bytes_of_damaged(folder);
    let told = rescue(folder).unwrap().expect("it is damaged");
    assert!(told.recovered >= recoverable, "{told:?}");
    if let Some(lost) = told.lost {
        assert_eq!(told.recovered + lost, RECORDS, "{told:?}");
    }
    assert!(
        bytes_of_damaged(&told.kept) == before,
        "the damaged files are kept"
    );

    let found = Inspection::of(folder).unwrap().unwrap();
    assert!(found.is_whole() && found.kept.len() == 1, "{found:?}");
    let store = Store::open(folder).unwrap();
    let now = content(&store);
    assert_eq!(now.len(), told.recovered);
    let is_original = |value: &Vec<u8>| original.content.iter().any(|(_, one)| one == value);
    assert!(now.iter().all(|(_, value)| is_original(value)));
    let with_key = now
        .iter()
        .filter(|one| original.content.contains(one))
        .count();
    // A flip may have met a key in the mirror: nothing tells, and its record is kept under it.
    let under_another = told.recovered - with_key - told.fresh_keys;
    assert!(under_another <= 1, "{told:?}");
    told.lost
}

/// T13.
#[test]
fn a_flip_in_each_copy_costs_two_records_at_most_and_the_number_is_said() {
    let original = Original::new();
    let mut was_needed = 0;
    for _ in 0..times("STANDEASY_RESCUES", 25) {
        let (copied, found) = original.copied();
        let (mirror, database): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|path| path.ends_with("MIRROR"));
        flip(&mirror);
        flip(&database);
        if matches!(Store::open(copied.path()), Err(StoreError::Damaged { .. })) {
            was_needed += 1;
            // The two copies are damaged in different places, so each has what the other lacks,
            // unless both flips met one record.
            assert!(rescued(copied.path(), &original).is_none_or(|lost| lost <= 1));
        }
    }
    assert!(was_needed > 0, "no store was ever damaged");
}

/// T13.
#[test]
fn a_database_alone_gives_all_but_what_is_torn() {
    let original = Original::new();
    for cut in [1_000, 20_000, 40_000] {
        let (copied, _) = original.copied();
        fs::remove_file(copied.path().join("MIRROR")).unwrap();
        let database = copied
            .path()
            .join(folders::generation(copied.path()))
            .join("db");
        let mut bytes = fs::read(&database).unwrap();
        bytes[..cut].fill(0);
        fs::write(&database, bytes).unwrap();
        rescued(copied.path(), &original);
    }
}

#[test]
fn half_a_mirror_alone_gives_half_of_the_records_with_their_keys() {
    let original = Original::new();
    let (copied, _) = original.copied();
    fs::remove_dir_all(copied.path().join(folders::generation(copied.path()))).unwrap();
    let mirror = copied.path().join("MIRROR");
    let bytes = fs::read(&mirror).unwrap();
    fs::write(&mirror, &bytes[..bytes.len() / 2]).unwrap();
    let lost = rescued(copied.path(), &original).unwrap();
    assert!((RECORDS / 2..=RECORDS / 2 + 1).contains(&lost), "{lost}");
}

#[test]
fn without_any_count_nobody_says_that_nothing_is_lost() {
    let original = Original::new();
    let (copied, _) = original.copied();
    for name in ["CURRENT", "MIRROR"] {
        fs::write(copied.path().join(name), "garbage").unwrap();
    }
    assert_eq!(rescued(copied.path(), &original), None);
}

#[test]
fn a_store_of_which_nothing_is_left_says_that_all_is_lost() {
    let original = Original::new();
    let (copied, _) = original.copied();
    fs::remove_dir_all(copied.path().join(folders::generation(copied.path()))).unwrap();
    fs::remove_file(copied.path().join("MIRROR")).unwrap();
    assert_eq!(rescued(copied.path(), &original), Some(RECORDS));
}

#[test]
fn a_whole_store_is_left_alone() {
    let original = Original::new();
    let (copied, _) = original.copied();
    let before = raw(copied.path());
    assert_eq!(rescue(copied.path()).unwrap(), None);
    assert!(raw(copied.path()) == before);
}

/// What a kill in the midst of a rescue leaves is rescued again.
#[test]
fn a_rescue_that_was_interrupted_can_be_repeated() {
    let original = Original::new();
    let (copied, found) = original.copied();
    let (mirror, database): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|path| path.ends_with("MIRROR"));
    fs::write(&mirror[0], "garbage").unwrap();
    let database = database.iter().find(|path| path.ends_with("db")).unwrap();
    let mut bytes = fs::read(database).unwrap();
    bytes[..600].fill(0);
    fs::write(database, bytes).unwrap();
    // As far as the new generation and the moves, but not to the new CURRENT.
    let former = fs::read(copied.path().join("CURRENT")).unwrap();
    rescue(copied.path()).unwrap().unwrap();
    fs::remove_file(copied.path().join("MIRROR")).unwrap();
    fs::write(copied.path().join("CURRENT"), former).unwrap();
    assert!(Store::open(copied.path()).is_err());
    let again = rescue(copied.path()).unwrap().unwrap();
    assert_eq!(again.recovered, Store::open(copied.path()).unwrap().len());
    assert!(again.recovered >= RECORDS - 1, "{again:?}");
}
