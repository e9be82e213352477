//! Saving on the laptop, against what the disk itself takes for one durable append.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use standeasy::seal::{Envelope, Identity, seal};
use standeasy::secret::Secret;
use standeasy::store::Store;

use crate::measure::{median, paired};
use crate::table::{Goal, Table, time};

const ROUNDS: usize = 15;

pub fn rows(table: &mut Table) {
    if !table.wants("save") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (records, goal) in [
        (100, Goal::None),
        (1_000, Goal::Most(100.0)),
        (4_000, Goal::None),
        (10_000, Goal::Most(200.0)),
    ] {
        saving(
            table,
            &folder.path().join(records.to_string()),
            records,
            goal,
        );
    }
    peer(table, folder.path());
}

fn envelopes(count: usize) -> Vec<Envelope> {
    let recipient = Identity::generate().recipient();
    let one = || seal(&Secret::new(vec![1; 100]), std::slice::from_ref(&recipient)).unwrap();
    (0..count).map(|_| one()).collect()
}

fn saving(table: &mut Table, folder: &Path, records: usize, goal: Goal) {
    let mut store = Store::open(&folder.join("store")).unwrap();
    store.add(&envelopes(records)).unwrap();
    let fresh = envelopes(ROUNDS);
    let mut next = fresh.chunks(1).cycle();
    let mut floor = OpenOptions::new()
        .create(true)
        .append(true)
        .open(folder.join("floor"))
        .unwrap();
    let pair = paired(
        (ROUNDS, 1),
        || {
            floor.write_all(&[7; 4096]).unwrap();
            floor.sync_data().unwrap();
        },
        || drop(store.add(next.next().unwrap()).unwrap()),
    );
    let times = (time(pair.limit), time(pair.ours));
    let what = format!("save one more of {records} records, to append + fdatasync");
    let milliseconds = pair.ours.as_secs_f64() * 1000.0;
    table.row(&what, (&times.0, &times.1), milliseconds, "ms", goal);
    println!("{:>52}{:>36.0} x the append", "", pair.ratio);
}

/// What a user would take instead: SQLite with full synchronous commits, by Python's own module.
fn peer(table: &mut Table, folder: &Path) {
    let what = "save one record with SQLite, synchronous=FULL";
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/peers/sqlite_save.py");
    let mut times: Vec<Duration> = Vec::new();
    let start = Instant::now();
    let output = std::process::Command::new("python3")
        .arg(script)
        .arg(folder)
        .output();
    let Ok(output) = output
        .map_err(drop)
        .and_then(|o| o.status.success().then_some(o).ok_or(()))
    else {
        return table.skipped(what, "python3 with sqlite3 is not installed");
    };
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        times.push(Duration::from_secs_f64(line.parse().unwrap()));
    }
    assert!(start.elapsed() > times.iter().sum());
    let middle = median(&mut times);
    table.row(
        what,
        (&time(middle), ""),
        middle.as_secs_f64() * 1000.0,
        "ms",
        Goal::None,
    );
}
