//! A disk without room: said before anything is lost.
#![cfg(target_os = "linux")]

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use standeasy::store::{Store, StoreError};

use crate::disk::Disk;
use crate::{content, envelopes, folders};

/// T4.
#[test]
fn a_full_disk_is_said_before_the_first_question_and_nothing_is_lost() {
    let Some(disk) = Disk::of_megabytes(16) else {
        return;
    };
    let mut store = Store::open(&disk.path().join("store")).unwrap();
    store.add(&envelopes(20)).unwrap();
    store.check_space().unwrap();
    disk.fill();
    assert!(matches!(store.check_space(), Err(StoreError::Full)));
    // A sitting that was answered already has the reserve.
    store.add(&envelopes(1)).unwrap();
    assert!(matches!(store.check_space(), Err(StoreError::Full)));
    disk.fill();
    let before = content(&store);
    assert!(matches!(store.add(&envelopes(1)), Err(StoreError::Full)));
    assert!(content(&store) == before);
    disk.free();
    store.add(&envelopes(1)).unwrap();
    store.check_space().unwrap();
    drop(store);
    assert_eq!(Store::open(&disk.path().join("store")).unwrap().len(), 22);
}

/// T4.
#[test]
fn a_store_opens_on_a_full_disk_and_can_be_emptied_there() {
    let Some(disk) = Disk::of_megabytes(32) else {
        return;
    };
    let folder = disk.path().join("store");
    let keys = Store::open(&folder).unwrap().add(&envelopes(20)).unwrap();
    disk.fill();
    let mut store = Store::open(&folder).unwrap();
    assert_eq!(store.len(), 20);
    assert!(matches!(store.check_space(), Err(StoreError::Full)));
    // What the officer's receipt confirms can go.
    assert_eq!(store.remove(&keys).unwrap(), 20);
    drop(store);
    disk.fill();
    assert!(Store::open(&folder).unwrap().is_empty());
}

/// T3. Another program takes the last room while a save is under way.
#[test]
fn a_disk_that_fills_during_a_save_keeps_the_former_content() {
    let Some(disk) = Disk::of_megabytes(16) else {
        return;
    };
    let folder = disk.path().join("store");
    let mut store = Store::open(&folder).unwrap();
    store.add(&envelopes(500)).unwrap();
    let mut refused = 0;
    // The two race; a quick save is over before the disk is full, so try until some were not.
    for _ in 0..400 {
        if refused == 3 {
            break;
        }
        let before = content(&store);
        let is_over = AtomicBool::new(false);
        let outcome = thread::scope(|scope| {
            scope.spawn(|| {
                while folders::names(&folder).len() < 6 && !is_over.load(Ordering::Relaxed) {}
                disk.fill();
            });
            let outcome = store.add(&envelopes(1));
            is_over.store(true, Ordering::Relaxed);
            outcome
        });
        disk.free();
        if let Err(error) = outcome {
            assert!(
                matches!(error, StoreError::Full | StoreError::Io(_)),
                "{error}"
            );
            assert!(content(&store) == before);
            refused += 1;
        }
        let held = content(&store);
        drop(store);
        store = Store::open(&folder).unwrap();
        assert!(content(&store) == held);
    }
    assert!(refused > 0, "the disk was never full in time");
}

/// T4. On a disk that is too small for a store nothing is begun, and it can be tried again where
/// there is room.
#[test]
fn a_disk_too_small_for_a_store_is_said_and_nothing_is_half_made() {
    let Some(disk) = Disk::of_kilobytes(300) else {
        return;
    };
    for _ in 0..2 {
        match Store::open(&disk.path().join("store")) {
            Err(StoreError::Full | StoreError::Io(_)) => {}
            Err(other) => panic!("{other}"),
            Ok(store) => {
                // It opened empty; it must say that there is no room, and keep nothing.
                assert!(matches!(store.check_space(), Err(StoreError::Full)));
                let mut store = store;
                assert!(store.add(&envelopes(1)).is_err());
                assert!(store.is_empty());
            }
        }
    }
}

/// T9. A disk that is mounted to be read only.
#[test]
fn a_disk_that_cannot_be_written_to_is_said_and_nothing_is_lost() {
    let Some(disk) = Disk::of_megabytes(16) else {
        return;
    };
    let folder = disk.path().join("store");
    Store::open(&folder).unwrap().add(&envelopes(3)).unwrap();
    disk.remount("ro");
    match Store::open(&folder) {
        Err(error @ (StoreError::Io(_) | StoreError::Folder { .. })) => {
            assert!(!error.to_string().is_empty());
        }
        Err(other) => panic!("{other}"),
        Ok(mut store) => {
            assert_eq!(store.len(), 3);
            assert!(store.add(&envelopes(1)).is_err());
        }
    }
    disk.remount("rw");
    assert_eq!(Store::open(&folder).unwrap().len(), 3);
}
