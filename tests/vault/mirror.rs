//! Two copies: damage to one of them loses nothing.

use std::fs;
use std::path::PathBuf;

use standeasy::store::{CopyState, Inspection, Store};

use crate::damage::{Original, flip, is_snapshot};
use crate::{envelopes, folders, raw, times};

/// `STANDEASY_FLIPS=1000` flips so many.
const FLIPS: (&str, usize) = ("STANDEASY_FLIPS", 60);

/// T6.
#[test]
fn a_bit_flipped_anywhere_loses_nothing() {
    let original = Original::new();
    let mut noticed = 0;
    for round in 0..times(FLIPS.0, FLIPS.1) {
        let (copied, mut found) = original.copied();
        if round % 2 == 0 {
            // Without its snapshot sled reads its log, and leaves out what it cannot read.
            found.retain(|path| !is_snapshot(path) || fs::remove_file(path).is_err());
        }
        flip(&found);
        let before = Inspection::of(copied.path()).unwrap().unwrap();
        assert_eq!(before.entries, original.content.len());
        noticed += usize::from(!before.is_whole());
        assert!(original.opens_whole(copied.path()));
        assert!(Inspection::of(copied.path()).unwrap().unwrap().is_whole());
    }
    assert!(noticed > 0, "no flip was ever noticed, so none was made");
}

/// T7.
#[test]
fn whatever_one_copy_becomes_the_other_one_has_everything() {
    let original = Original::new();
    let damages: [fn(&PathBuf); 3] = [
        |path| fs::remove_file(path).unwrap(),
        |path| fs::write(path, []).unwrap(),
        |path| {
            let bytes = fs::read(path).unwrap();
            fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
        },
    ];
    for number in 0..original.copied().1.len() {
        for damage in damages {
            let (copied, found) = original.copied();
            damage(&found[number]);
            assert!(original.opens_whole(copied.path()), "{:?}", found[number]);
            assert!(Inspection::of(copied.path()).unwrap().unwrap().is_whole());
        }
    }
}

#[test]
fn a_lost_database_is_written_anew() {
    let original = Original::new();
    let (copied, _) = original.copied();
    fs::remove_dir_all(copied.path().join(folders::generation(copied.path()))).unwrap();
    assert!(original.opens_whole(copied.path()));
    fs::remove_file(copied.path().join("MIRROR")).unwrap();
    assert!(original.opens_whole(copied.path()));
}

/// A mirror that was left behind must never bring an older content back as if it were the newest.
#[test]
fn a_mirror_of_an_older_save_is_not_taken_for_the_store() {
    let home = tempfile::tempdir().unwrap();
    let mut store = Store::open(home.path()).unwrap();
    store.add(&envelopes(5)).unwrap();
    let older = fs::read(home.path().join("MIRROR")).unwrap();
    store.add(&envelopes(1)).unwrap();
    drop(store);
    fs::write(home.path().join("MIRROR"), older).unwrap();
    let found = Inspection::of(home.path()).unwrap().unwrap();
    assert_eq!((found.entries, found.mirror), (6, CopyState::Stale));
    fs::remove_dir_all(home.path().join(folders::generation(home.path()))).unwrap();
    assert!(Store::open(home.path()).is_err());
}

/// Without `CURRENT` nothing tells whether an unfinished mirror was acknowledged.
#[test]
fn an_unfinished_mirror_without_current_is_damage() {
    let original = Original::new();
    let (copied, _) = original.copied();
    fs::remove_file(copied.path().join("CURRENT")).unwrap();
    fs::write(copied.path().join("MIRROR.next"), "half").unwrap();
    assert!(!original.opens_whole(copied.path()));
}

#[test]
fn looking_changes_nothing() {
    let original = Original::new();
    let (copied, found) = original.copied();
    flip(&found);
    let before = raw(copied.path());
    Inspection::of(copied.path()).unwrap();
    assert!(raw(copied.path()) == before);
}
