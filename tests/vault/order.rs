//! What the files of a store tell about the order in which people answered.

use std::path::Path;

use standeasy::seal::Envelope;
use standeasy::store::Store;

use crate::folders::generation;
use crate::{envelopes, place, raw};

const ARRIVALS: usize = 200;

/// Kendall's rank correlation of arrival and place: 1 for the same order, about 0 for none.
fn tau(places: &[usize]) -> f64 {
    let pairs = places.len() * (places.len() - 1) / 2;
    let rising: usize = places
        .iter()
        .enumerate()
        .map(|(at, one)| places[at + 1..].iter().filter(|later| *later > one).count())
        .sum();
    2.0 * rising as f64 / pairs as f64 - 1.0
}

fn places(folder: &Path, arrivals: &[Envelope]) -> Vec<usize> {
    let raw = raw(folder);
    arrivals
        .iter()
        .map(|envelope| place(&raw, envelope.as_bytes()).unwrap())
        .collect()
}

/// T22.
#[test]
fn the_files_tell_nothing_of_the_order_of_arrival() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("store");
    let arrivals = envelopes(ARRIVALS);
    let mut store = Store::open(&folder).unwrap();
    for arrival in &arrivals {
        store.add(std::slice::from_ref(arrival)).unwrap();
    }
    for copy in [generation(&folder), "MIRROR".to_owned()] {
        // Standard deviation without any order: 0.047 (n = 200).
        let found = tau(&places(&folder.join(&copy), &arrivals));
        assert!(found.abs() < 0.15, "{copy}: {found}");
    }
}

/// T22, T23. The control: without it, the test above could look in the wrong place and still pass.
#[test]
fn a_bare_database_does_tell_the_order_of_arrival() {
    let home = tempfile::tempdir().unwrap();
    let arrivals = envelopes(ARRIVALS);
    let database = sled::open(home.path()).unwrap();
    for arrival in &arrivals {
        let key: [u8; 16] = rand::random();
        database.insert(key, arrival.as_bytes().as_slice()).unwrap();
        database.flush().unwrap();
    }
    drop(database);
    let found = tau(&places(home.path(), &arrivals));
    assert!(found > 0.95, "{found}");
}

/// How many people who came one after the other have their records next to each other, as
/// nobody's lies between them.
fn neighbours(places: &[usize]) -> usize {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by_key(|at| places[*at]);
    let is_pair = |pair: &&[usize]| pair[0].abs_diff(pair[1]) == 1;
    order.windows(2).filter(is_pair).count()
}

/// T23. Every place at which a record lies on the disk below the files, those of former saves
/// included, as an examiner of the disk would find them.
#[cfg(target_os = "linux")]
#[test]
fn neighbours_in_time_are_no_neighbours_on_the_disk() {
    let image = tempfile::tempdir().unwrap();
    let Some(disk) = crate::disk::Disk::formatted(&image.path().join("image")) else {
        return;
    };
    let arrivals = envelopes(ARRIVALS);
    let mut store = Store::open(&disk.path().join("store")).unwrap();
    for arrival in &arrivals {
        store.add(std::slice::from_ref(arrival)).unwrap();
    }
    drop(store);
    drop(disk);
    let bytes = std::fs::read(image.path().join("image")).unwrap();
    let all = all_places(&bytes, &arrivals);
    assert!(all.len() >= 2, "the store and its mirror were found");
    for (number, places) in all.iter().enumerate() {
        // Without any order 2 of 199 are expected, with a standard deviation of 1.4.
        let found = neighbours(places);
        assert!(found < 12, "copy {number}: {found} pairs");
        let found = tau(places);
        assert!(found.abs() < 0.15, "copy {number}: {found}");
    }
}

/// T23, the control: without it, the test above could count no pair that is there.
#[test]
fn neighbours_in_a_bare_database_are_seen() {
    let places: Vec<usize> = (0..ARRIVALS).map(|number| number * 1024).collect();
    assert_eq!(neighbours(&places), ARRIVALS - 1);
}

/// The copies of all records in an image, each in the order of the places of its first one: the
/// n-th copy of every record makes the n-th list.
#[cfg(target_os = "linux")]
fn all_places(image: &[u8], arrivals: &[Envelope]) -> Vec<Vec<usize>> {
    let mut found = vec![Vec::new(); arrivals.len()];
    let tails: std::collections::HashMap<&[u8], usize> = arrivals
        .iter()
        .enumerate()
        .map(|(number, envelope)| (&envelope.as_bytes()[1016..], number))
        .collect();
    for (at, window) in image.windows(8).enumerate() {
        if let Some(number) = tails.get(window) {
            found[*number].push(at);
        }
    }
    let copies = found.iter().map(Vec::len).min().unwrap();
    (0..copies)
        .map(|copy| found.iter().map(|places| places[copy]).collect())
        .collect()
}
