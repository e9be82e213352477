//! A disk that is full, or fails, at each single write of a save; strace plays the disk.
#![cfg(target_os = "linux")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use standeasy::store::{Store, StoreError};

use crate::{content, copy, envelopes, skip};

const FOLDER: &str = "STANDEASY_TEST_SAVE";
/// Calls that take room, or make it durable.
const CALLS: [&str; 7] = [
    "write",
    "pwrite64",
    "copy_file_range",
    "mkdir",
    "rename",
    "fsync",
    "ftruncate",
];
/// More calls of one kind than a save makes in one thread.
const MOST: usize = 60;

/// Not a test by itself: one save. The outcome goes to a file.
#[test]
fn child_saves_once() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let folder = Path::new(&folder);
    let told = match Store::open(&folder.join("store")) {
        Ok(mut store) => save(&mut store),
        Err(_) => "not opened".to_owned(),
    };
    // This write may be the one that fails; it is not the store's.
    let path = folder.join("told");
    while fs::File::create(&path)
        .and_then(|mut file| file.write_all(told.as_bytes()))
        .is_err()
    {}
}

fn save(store: &mut Store) -> String {
    let before = content(store);
    match store.add(&envelopes(1)) {
        Ok(keys) => format!("saved {}", standeasy::hex::encode(&keys[0].0)),
        Err(error) => {
            let is_said = matches!(error, StoreError::Full | StoreError::Io(_));
            assert!(is_said && content(store) == before, "{error}");
            "refused".to_owned()
        }
    }
}

/// What came of a save one of whose calls failed.
struct Outcome {
    told: String,
    must_be_refused: bool,
}

/// Runs the child with its nth call of a kind failing; `None` if it made fewer.
fn outcome_with(call: &str, nth: usize, error: &str, home: &Path) -> Option<Outcome> {
    let log = home.join("calls");
    let child = Command::new("strace")
        .args([
            "-f",
            "-y",
            "-e",
            &format!("trace={call},rename,fsync"),
            "-o",
        ])
        .arg(&log)
        .args(["-e", &format!("inject={call}:error={error}:when={nth}")])
        .arg(std::env::current_exe().unwrap())
        .args(["each_write::child_saves_once", "--exact"])
        .args(["--test-threads=1", "--nocapture"])
        .env(FOLDER, home)
        .output()
        .unwrap();
    let calls = fs::read_to_string(&log).unwrap();
    // The test runner's own output may be what failed.
    let told = fs::read_to_string(home.join("told")).ok();
    assert!(told.is_some() || !child.status.success());
    calls.contains("(INJECTED)").then(|| Outcome {
        told: told.unwrap_or_default(),
        // On a full disk the reserve is given up and the whole save is made once more.
        must_be_refused: call == "fsync" && error == "EIO" && is_of_the_save(&calls),
    })
}

/// Whether what failed lies between the first that is made durable of the new generation and the
/// folder that names it. What strace refuses stays in memory all the same, so that it can be read
/// back: only a save that is refused shows that the failure was heard.
fn is_of_the_save(calls: &str) -> bool {
    let calls: Vec<&str> = calls.lines().collect();
    let first = |from: usize, is: &dyn Fn(&str) -> bool| {
        let found = calls.iter().skip(from).position(|call| is(call));
        found.map(|at| from + at)
    };
    let Some(begin) = first(0, &|call| call.contains("/store/gen-")) else {
        return false;
    };
    let named = first(begin, &|call| call.contains("CURRENT.tmp\", "));
    let end = named.and_then(|at| first(at, &|call| call.contains("/store>)")));
    let failed = first(0, &|call| call.contains("(INJECTED)"));
    failed.is_some_and(|at| at >= begin && end.is_none_or(|end| at <= end))
}

fn fails_at_each_write(error: &str) {
    if Command::new("strace").arg("--version").output().is_err() {
        return skip("strace is not installed");
    }
    let original = tempfile::tempdir().unwrap();
    let mut store = Store::open(&original.path().join("store")).unwrap();
    store.add(&envelopes(5)).unwrap();
    let before = content(&store);
    drop(store);
    let (mut cases, mut refused, mut bound) = (0, 0, 0);
    for call in CALLS {
        for nth in 1..=MOST {
            let home = tempfile::tempdir().unwrap();
            copy(original.path(), home.path());
            let Some(outcome) = outcome_with(call, nth, error, home.path()) else {
                break;
            };
            let told = outcome.told;
            assert!(nth < MOST, "{call} is called more often than this tries");
            cases += 1;
            refused += usize::from(told == "refused");
            if outcome.must_be_refused {
                bound += 1;
                assert_eq!(told, "refused", "{call} {nth}");
            }
            let mut store = Store::open(&home.path().join("store")).unwrap();
            let now = content(&store);
            let place = format!("{call} {nth}: {told}");
            assert!(before.iter().all(|one| now.contains(one)), "{place}");
            if let Some(key) = told.strip_prefix("saved ") {
                let key: [u8; 16] = standeasy::hex::decode(key).unwrap();
                assert!(now.iter().any(|(one, _)| *one == key), "{place}");
            }
            store.add(&envelopes(1)).expect(&place);
        }
    }
    println!("{cases} failing calls, {refused} refused saves, each saved when tried again");
    assert!(refused > 0, "no save was ever refused");
    // The database's three files, the new generation's folder, the one that names it, and the
    // file that does, at the least.
    let most_bound = if error == "EIO" { 6 } else { 0 };
    assert!(
        bound >= most_bound,
        "{bound} failures of a sync were in the save"
    );
}

/// T3.
#[test]
fn a_disk_full_at_any_write_of_a_save_is_said_and_a_retry_works() {
    fails_at_each_write("ENOSPC");
}

/// T5.
#[test]
fn a_disk_that_fails_at_any_write_of_a_save_is_said_and_a_retry_works() {
    fails_at_each_write("EIO");
}
