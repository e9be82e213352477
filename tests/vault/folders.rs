//! The folders and files of a store: whose they are, and what lies in them.

use std::fs;
use std::path::Path;

use standeasy::store::{Generations, Store, StoreError};

use crate::{content, envelopes};

pub fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// The name of the only generation.
pub fn generation(folder: &Path) -> String {
    let mut found = names(folder);
    found.retain(|name| name.starts_with("gen-") && name.len() == 36);
    assert_eq!(found.len(), 1);
    found.remove(0)
}

#[test]
fn what_is_saved_is_there_at_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("a/b/store");
    let mut store = Store::open(&folder).unwrap();
    let arrivals = envelopes(5);
    let keys = store.add(&arrivals).unwrap();
    let before = content(&store);
    drop(store);
    let store = Store::open(&folder).unwrap();
    assert!(content(&store) == before);
    for (key, arrival) in keys.into_iter().zip(&arrivals) {
        assert!(store.bytes(key) == Some(arrival.as_bytes().as_slice()));
    }
}

#[test]
fn opening_changes_nothing_of_a_generation() {
    let home = tempfile::tempdir().unwrap();
    Store::open(home.path())
        .unwrap()
        .add(&envelopes(5))
        .unwrap();
    let before = crate::raw(home.path());
    assert_eq!(Store::open(home.path()).unwrap().len(), 5);
    assert!(crate::raw(home.path()) == before);
}

#[test]
fn large_and_odd_values_come_back() {
    let home = tempfile::tempdir().unwrap();
    let entries = [
        (vec![], vec![1]),
        (vec![0; 300], vec![]),
        (b"block".to_vec(), vec![0xa5; 3_000_000]),
    ];
    let entries = std::collections::BTreeMap::from(entries);
    Generations::open(home.path())
        .unwrap()
        .replace(entries.clone())
        .unwrap();
    assert!(*Generations::open(home.path()).unwrap().entries() == entries);
}

/// T8.
#[test]
fn a_second_opener_is_told_and_harms_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut store = Store::open(home.path()).unwrap();
    store.add(&envelopes(2)).unwrap();
    let before = crate::raw(home.path());
    assert!(matches!(Store::open(home.path()), Err(StoreError::Busy)));
    assert!(crate::raw(home.path()) == before);
    drop(store);
    assert_eq!(Store::open(home.path()).unwrap().len(), 2);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};

    use super::*;
    use crate::{files, skip};

    fn refusal(folder: &Path) -> String {
        match Store::open(folder) {
            Err(StoreError::Folder { reason }) => reason,
            other => panic!("{other:?}"),
        }
    }

    fn mode(path: &Path) -> u32 {
        path.metadata().unwrap().mode() & 0o777
    }

    #[test]
    fn folders_and_files_are_the_owners_alone() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("store");
        Store::open(&folder).unwrap().add(&envelopes(2)).unwrap();
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(&folder.join(generation(&folder))), 0o700);
        for file in files(&folder) {
            assert_eq!(mode(&file), 0o600, "{}", file.display());
        }
    }

    /// T9.
    #[test]
    fn a_link_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let link = home.path().join("link");
        symlink(tempfile::tempdir().unwrap().keep(), &link).unwrap();
        assert_eq!(refusal(&link), "it is a symbolic link");
        assert_eq!(refusal(&home.path().join("link/")), "it is a symbolic link");
    }

    #[test]
    fn a_file_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("file");
        fs::write(&file, "x").unwrap();
        assert_eq!(refusal(&file), "it is not a folder");
    }

    /// T9.
    #[test]
    fn a_folder_others_may_write_to_is_refused() {
        let home = tempfile::tempdir().unwrap();
        for mode in [0o770, 0o702] {
            fs::set_permissions(home.path(), fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(refusal(home.path()), "others may write to it");
        }
    }

    #[test]
    fn a_folder_others_may_read_is_closed_to_them() {
        let home = tempfile::tempdir().unwrap();
        fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).unwrap();
        Store::open(home.path()).unwrap();
        assert_eq!(mode(home.path()), 0o700);
    }

    /// T9.
    #[test]
    fn a_folder_of_another_user_is_refused() {
        let home = tempfile::tempdir().unwrap();
        if chown(home.path(), Some(12_345), None).is_err() {
            return skip("only root can give a folder away");
        }
        assert_eq!(refusal(home.path()), "it belongs to another user");
    }

    #[test]
    fn a_link_inside_a_generation_is_damage() {
        let home = tempfile::tempdir().unwrap();
        Store::open(home.path())
            .unwrap()
            .add(&envelopes(2))
            .unwrap();
        let database = home.path().join(generation(home.path())).join("db");
        let elsewhere = tempfile::tempdir().unwrap();
        fs::rename(&database, elsewhere.path().join("db")).unwrap();
        symlink(elsewhere.path().join("db"), &database).unwrap();
        fs::remove_file(home.path().join("MIRROR")).unwrap();
        let opened = Store::open(home.path());
        assert!(matches!(opened, Err(StoreError::Damaged { .. })));
    }
}
