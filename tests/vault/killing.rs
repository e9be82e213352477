//! Processes killed in the midst of saving.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use standeasy::store::{Key, Store, StoreError};

use crate::{envelopes, times};

const FOLDER: &str = "STANDEASY_TEST_STORE";
/// More are removed, which keeps a save quick.
const MOST_RECORDS: usize = 300;
/// `STANDEASY_KILLS=500` kills so often.
const KILLS: (&str, usize) = ("STANDEASY_KILLS", 25);

/// Not a test by itself: what the killed process does. It says `saved <key>` after each save.
#[test]
fn child_saves_forever() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let mut store = Store::open(Path::new(&folder)).unwrap();
    let mut out = std::io::stdout();
    loop {
        let key = store.add(&envelopes(1)).unwrap()[0];
        writeln!(out, "\nsaved {}", standeasy::hex::encode(&key.0)).unwrap();
        out.flush().unwrap();
    }
}

fn saving_child(folder: &Path) -> (Child, Receiver<[u8; 16]>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["killing::child_saves_forever", "--exact", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (sender, acknowledged) = channel();
    thread::spawn(move || {
        for line in lines.map_while(Result::ok) {
            if let Some(key) = line.strip_prefix("saved ").and_then(standeasy::hex::decode) {
                let _ = sender.send(key);
            }
        }
    });
    (child, acknowledged)
}

/// Kills the child some moment after its next save, or before its first.
fn acknowledged_until_killed(folder: &Path, wait_for_a_save: bool) -> Vec<[u8; 16]> {
    let (mut child, acknowledged) = saving_child(folder);
    let mut keys = Vec::new();
    if wait_for_a_save {
        keys.extend(acknowledged.recv());
    }
    let moment = Duration::from_micros(rand::random_range(0..120_000));
    let until = std::time::Instant::now() + moment;
    while let Ok(key) =
        acknowledged.recv_timeout(until.saturating_duration_since(std::time::Instant::now()))
    {
        keys.push(key);
    }
    child.kill().unwrap();
    child.wait().unwrap();
    keys.extend(acknowledged.iter());
    keys
}

/// T1.
#[test]
fn what_was_said_to_be_saved_is_there_after_a_kill_at_any_moment() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("store");
    let mut saved = BTreeSet::new();
    for kills in 1..=times(KILLS.0, KILLS.1) {
        saved.extend(acknowledged_until_killed(&folder, kills % 3 != 0));
        let mut store = Store::open(&folder).unwrap();
        let found: BTreeSet<[u8; 16]> = store.records().map(|(key, _)| key.0).collect();
        assert!(saved.is_subset(&found), "after {kills} kills");
        // Whatever was being saved may be there or not; a kill leaves nothing else.
        assert!(found.len() <= saved.len() + kills);
        let mut left = crate::folders::names(&folder);
        left.retain(|name| name != "BALLAST" && !name.starts_with("gen-"));
        left.sort();
        assert_eq!(left, ["CURRENT", "LOCK", "MIRROR"], "after {kills} kills");
        if found.len() > MOST_RECORDS {
            store
                .remove(&found.into_iter().map(Key).collect::<Vec<_>>())
                .unwrap();
            saved.clear();
        }
    }
    assert!(!saved.is_empty(), "no save was ever acknowledged");
}

/// T8.
#[test]
fn a_killed_holder_frees_the_store() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("store");
    let (mut child, acknowledged) = saving_child(&folder);
    acknowledged.recv().unwrap();
    assert!(matches!(Store::open(&folder), Err(StoreError::Busy)));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(!Store::open(&folder).unwrap().is_empty());
}
