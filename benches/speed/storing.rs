//! Saving on the laptop, against what the disk itself takes for one durable append.

use std::collections::{BTreeMap, HashMap};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use standeasy::seal::{Envelope, Identity, seal};
use standeasy::secret::Secret;
use standeasy::store::Store;

use crate::measure::{self, median, paired};
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
    order(table, &folder.path().join("order"));
}

/// Records added a few at a time, and whether where they lie tells in which order they came:
/// the rank correlation of both, in units of what it is by chance.
fn order(table: &mut Table, folder: &Path) {
    const RECORDS: usize = 2000;
    const AT_ONCE: usize = 100;
    let mut store = Store::open(folder).unwrap();
    let all = envelopes(RECORDS);
    for some in all.chunks(AT_ONCE) {
        store.add(some).unwrap();
    }
    drop(store);
    let marks: HashMap<&[u8], usize> = all
        .iter()
        .enumerate()
        .map(|(at, envelope)| (&envelope.as_bytes()[MARK], at))
        .collect();
    for file in files_below(folder) {
        let bytes = std::fs::read(&file).unwrap();
        let mut places = BTreeMap::new();
        for (place, window) in bytes.windows(MARK.len()).enumerate() {
            if let Some(record) = marks.get(window) {
                places.entry(*record).or_insert(place);
            }
        }
        if places.len() < RECORDS {
            continue;
        }
        let mut ranked: Vec<(usize, usize)> = places.into_iter().map(|(r, p)| (p, r)).collect();
        ranked.sort_unstable();
        let n = RECORDS as f64;
        let squares: f64 = ranked
            .iter()
            .enumerate()
            .map(|(rank, (_, record))| (rank as f64 - *record as f64).powi(2))
            .sum();
        let correlation = 1.0 - 6.0 * squares / (n * (n * n - 1.0));
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let what = format!("save: order of {RECORDS} in {name}, correlation x root n");
        let told = format!("{correlation:.3}");
        let figure = correlation.abs() * n.sqrt();
        table.row(&what, ("", &told), figure, "", Goal::Most(3.0));
    }
}

/// Bytes of an envelope that no other has: of the share of its key.
const MARK: std::ops::Range<usize> = 40..56;

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let below = std::fs::read_dir(folder).unwrap().flatten();
    let paths = below.map(|entry| entry.path());
    let all = paths.flat_map(|path| match path.is_dir() {
        true => files_below(&path),
        false => vec![path],
    });
    all.collect()
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
    let mut times: Vec<Duration> = Vec::new();
    let start = Instant::now();
    let Some(said) = measure::peer("sqlite_save", &[folder.as_os_str()]) else {
        return table.skipped(what, "python3 with sqlite3 is not installed");
    };
    for line in said.lines() {
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
