//! What a removal leaves behind: nothing.

use std::fs;

use standeasy::store::{Key, Store};

use crate::folders::generation;
use crate::{content, envelopes, files, place, raw};

#[test]
fn removed_records_are_in_no_file() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("store");
    let arrivals = envelopes(40);
    let mut store = Store::open(&folder).unwrap();
    let keys = store.add(&arrivals).unwrap();
    assert_eq!(store.remove(&keys[..30]).unwrap(), 30);
    let raw = raw(&folder);
    for (number, arrival) in arrivals.iter().enumerate() {
        let is_there = place(&raw, arrival.as_bytes()).is_some();
        assert_eq!(is_there, number >= 30, "{number}");
    }
}

#[test]
fn the_last_removal_leaves_an_empty_store() {
    let home = tempfile::tempdir().unwrap();
    let mut store = Store::open(home.path()).unwrap();
    let keys = store.add(&envelopes(3)).unwrap();
    assert_eq!(store.remove(&keys).unwrap(), 3);
    drop(store);
    assert!(Store::open(home.path()).unwrap().is_empty());
}

#[test]
fn unknown_keys_remove_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut store = Store::open(home.path()).unwrap();
    store.add(&envelopes(3)).unwrap();
    let before = (content(&store), raw(home.path()));
    assert_eq!(store.remove(&[Key([0; 16])]).unwrap(), 0);
    assert!(before == (content(&store), raw(home.path())));
}

/// A second name for each file keeps in sight what unlinking alone would only have hidden.
#[test]
fn former_copies_are_overwritten_before_they_are_unlinked() {
    let home = tempfile::tempdir().unwrap();
    let [folder, kept] = ["store", "kept"].map(|name| home.path().join(name));
    let arrivals = envelopes(10);
    let mut store = Store::open(&folder).unwrap();
    store.add(&arrivals).unwrap();
    fs::create_dir(&kept).unwrap();
    let mut former = files(&folder.join(generation(&folder)));
    former.push(folder.join("MIRROR"));
    for (number, file) in former.iter().enumerate() {
        fs::hard_link(file, kept.join(number.to_string())).unwrap();
    }
    assert!(place(&raw(&kept), arrivals[0].as_bytes()).is_some());
    store.add(&envelopes(1)).unwrap();
    assert!(raw(&kept).iter().all(|byte| *byte == 0));
}
